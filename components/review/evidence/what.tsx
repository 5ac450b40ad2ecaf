import { useMemo } from 'preact/hooks';
import { parseSearch, unknownStates } from '../../../lib/watch/search';
import type { Draft } from '../../stores/evidence/export-store';
import { foundKeys } from '../../stores/evidence/export-store';
import { useStores } from '../../stores/stores';
import type { Chosen } from './chosen';

/** Of which accounts, which sessions, by whom. */
export function What({ chosen }: { chosen: Chosen }) {
  const { words, route, account } = useStores();
  const { export: say } = words.review.evidence;
  const all = account.watches.value;
  const { watches, search } = chosen;
  const of = watches.reduce((sum, { sessions }) => sum + Object.keys(sessions).length, 0);
  const count = useMemo(
    () => (search.trim() === '' ? of : foundKeys(watches, search).length),
    [watches, search, of],
  );
  const toggle = (key: string) => {
    const chosen = new Set(watches.map((watch) => watch.account));
    if (!chosen.delete(key)) chosen.add(key);
    const inOrder = all.filter((watch) => chosen.has(watch.account)).map((watch) => watch.account);
    // Nobody chosen is said, too; an address without it means the account that is looked at.
    route.ask({ of: inOrder.join(' ') || '-' });
  };
  return (
    <fieldset class="choices">
      <legend>{say.what}</legend>
      {all.length > 1 && (
        <fieldset class="checks">
          <legend class="label">{say.accounts}</legend>
          {all.map((watch, i) => (
            <label class="check" key={watch.account}>
              <input
                type="checkbox"
                checked={watches.includes(watch)}
                onChange={() => toggle(watch.account)}
              />
              {words.accountName(i + 1)}
            </label>
          ))}
        </fieldset>
      )}
      <label class="field">
        <span class="label">{say.search}</span>
        <input
          type="search"
          name="export-search"
          value={search}
          placeholder={say.searchHint}
          autocomplete="off"
          spellcheck={false}
          aria-describedby="export-count"
          onChange={({ currentTarget }) => route.ask({ q: currentTarget.value })}
        />
      </label>
      <p class="soft" id="export-count" role="status">
        {say.count(count, of)} {unknownStates(parseSearch(search)).map((state) => say.unknown(state))}
      </p>
      <Written name="reviewer" />
      <Written name="notes" />
      <Written name="terms" />
    </fieldset>
  );
}

const labels = {
  reviewer: { label: 'reviewer', hint: 'reviewerHint' },
  notes: { label: 'notes', hint: null },
  terms: { label: 'terms', hint: 'termsHint' },
} as const satisfies Record<keyof Draft, unknown>;

/** A text of the reviewer's own; it counts when they go on, not at each letter. */
function Written({ name }: { name: keyof Draft }) {
  const { words, evidence } = useStores();
  const { export: say } = words.review.evidence;
  const { export: store } = evidence;
  const { label, hint } = labels[name];
  const value = store.draft.value[name];
  const onChange = ({ currentTarget }: { currentTarget: { value: string } }) =>
    store.write({ [name]: currentTarget.value });
  const own = { id: `export-${name}`, name, value, onChange };
  return (
    <div class="field">
      <label class="label" for={own.id}>
        {say[label]}
      </label>
      {name === 'notes' ? (
        <textarea {...own} rows={2} maxLength={2_000} />
      ) : (
        <input
          {...own}
          type="text"
          maxLength={500}
          autocomplete="off"
          placeholder={hint === null ? '' : say[hint]}
        />
      )}
    </div>
  );
}
