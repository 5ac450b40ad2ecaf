import { useId, useRef, useState } from 'preact/hooks';
import type { TrackedSession } from '../../lib/model';
import { tame } from '../../lib/words/shown';
import { Icon } from '../icon';
import { choices, type DecisionChoice, type Filter } from '../stores/filter-store';
import { useStores } from '../stores/stores';

/** Narrows the list down; how many are left is said aloud. `count` of `sessions` pass. */
export function FilterBar({ sessions, count }: { sessions: TrackedSession[]; count: number }) {
  const { words, filters, locale } = useStores();
  const id = useId();
  const find = useRef<HTMLInputElement>(null);
  const clear = () => {
    filters.clear();
    // The button that had the focus goes away with the last condition.
    find.current?.focus();
  };
  const [open, setOpen] = useState(false);
  const active = filters.active.value;
  const { text, device, app, place, decision, attentionOnly } = filters.filter.value;
  const offered = choices(sessions, new Intl.Collator(locale, { numeric: true }).compare);
  const shown = (value: string) => tame(value);
  const decisionWord = (value: DecisionChoice) =>
    value === 'none' ? words.filter.undecided : words.decided[value];
  return (
    <search class="filter">
      <div class="filter-head">
        <button
          type="button"
          class="button plain"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          <Icon name="filter" />
          {active === 0 ? words.filter.open : words.filter.openActive(active)}
        </button>
        <span role="status" class="soft">
          {active === 0 ? '' : words.filter.showing(count, sessions.length)}
        </span>
      </div>
      {open && (
        <div class="filter-fields" id={id}>
          <label class="field wide">
            <span class="label">{words.filter.text}</span>
            <input
              ref={find}
              type="search"
              value={text}
              placeholder={words.filter.textHint}
              onInput={(event) => filters.set({ text: event.currentTarget.value })}
            />
          </label>
          <Choice name="device" value={device} values={offered.devices} show={shown} />
          <Choice name="app" value={app} values={offered.apps} show={shown} />
          <Choice name="place" value={place} values={offered.places} show={shown} />
          <Choice name="decision" value={decision} values={offered.decisions} show={decisionWord} />
          <label class="check">
            <input
              type="checkbox"
              checked={attentionOnly}
              onChange={(event) => filters.set({ attentionOnly: event.currentTarget.checked })}
            />
            {words.filter.attention}
          </label>
          {active > 0 && (
            <button type="button" class="button plain" onClick={clear}>
              {words.filter.clear}
            </button>
          )}
        </div>
      )}
      {active > 0 && count === 0 && <p class="nothing">{words.filter.none}</p>}
    </search>
  );
}

type Facet = 'device' | 'app' | 'place' | 'decision';

interface ChoiceProps<F extends Facet> {
  name: F;
  value: Filter[F];
  values: Exclude<Filter[F], ''>[];
  show: (value: Exclude<Filter[F], ''>) => string;
}

function Choice<F extends Facet>({ name, value, values, show }: ChoiceProps<F>) {
  const { words, filters } = useStores();
  return (
    <label class="field">
      <span class="label">{words.filter[name]}</span>
      <select
        value={value}
        onChange={(event) => filters.set({ [name]: event.currentTarget.value } as Pick<Filter, F>)}
      >
        <option value="">{words.filter.any}</option>
        {values.map((one) => (
          <option key={one} value={one}>
            {show(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
