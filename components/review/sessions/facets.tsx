import type { Decision } from '../../../lib/model';
import {
  type Choice,
  type ChoiceField,
  type Field,
  type Narrowed,
  type State,
  type Term,
  termOf,
  withTerm,
} from '../../../lib/watch/search';
import { tame } from '../../../lib/words/shown';
import { useStores } from '../../stores/stores';

const offered: ChoiceField[] = ['device', 'app', 'place', 'decision', 'owner', 'reviewer'];

/** What the list offers to narrow it down to, each with how many it would leave. A choice is written into the search. */
export function Facets({ choices, states: counts, terms }: Omit<Narrowed, 'found'> & { terms: Term[] }) {
  const { words, route } = useStores();
  const { sessions: say } = words.review;
  const text = route.route.value.query.q ?? '';
  const choose = (field: Field, value: string | null) => route.ask({ q: withTerm(text, field, value) });
  const state = termOf(terms, 'is');
  return (
    <div class="facets">
      <fieldset class="chips">
        <legend class="aloud">{say.states}</legend>
        <button type="button" class="chip" aria-pressed={state === null} onClick={() => choose('is', null)}>
          {say.anyState}
        </button>
        {(Object.keys(counts) as State[])
          .filter((name) => counts[name] > 0 || state === name)
          .map((name) => (
            <button
              type="button"
              key={name}
              class="chip"
              aria-pressed={state === name}
              onClick={() => choose('is', state === name ? null : name)}
            >
              {say.state[name]} <span class="count">{counts[name].toLocaleString(words.language)}</span>
            </button>
          ))}
      </fieldset>
      <div class="pickers">
        {offered.map((field) => (
          <Facet key={field} field={field} choices={choices[field]} terms={terms} choose={choose} />
        ))}
      </div>
    </div>
  );
}

interface FacetProps {
  field: ChoiceField;
  choices: Choice[];
  terms: Term[];
  choose: (field: Field, value: string | null) => void;
}

/** So many values are offered: more are found by typing. */
const most = 200;

function Facet({ field, choices, terms, choose }: FacetProps) {
  const { words } = useStores();
  const { sessions: say } = words.review;
  const chosen = termOf(terms, field);
  const values = choices.slice(0, most);
  if (values.length < 2 && chosen === null) return null;
  const called = (value: string) =>
    field !== 'decision'
      ? tame(value)
      : value === 'none'
        ? say.undecided
        : (words.decided[value as Decision] ?? value);
  return (
    <label class="field">
      <span class="label">{say.field[field]}</span>
      <select
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => choose(field, value === '' ? null : value)}
      >
        <option value="">{say.any}</option>
        {chosen !== null && !values.some(({ value }) => value === chosen) && (
          <option value={chosen}>{called(chosen)}</option>
        )}
        {values.map(({ value, count }) => (
          <option key={value} value={value}>
            {say.choice(called(value), count)}
          </option>
        ))}
      </select>
    </label>
  );
}
