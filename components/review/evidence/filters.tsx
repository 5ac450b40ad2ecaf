import { useMemo } from 'preact/hooks';
import type { Merged } from '../../../lib/evidence/merge';
import { type Filter, ownerOf, reviewersOf } from '../../../lib/evidence/work/report';
import { evidence as report } from '../../../lib/words/evidence';
import { tame } from '../../../lib/words/shown';
import { useStores } from '../../stores/stores';

const fields = ['owner', 'reviewer', 'disposition'] as const satisfies (keyof Filter)[];

/** By whom, whose, and how far settled; how many are left is said. */
export function Filters({ merged, filter, shown }: { merged: Merged; filter: Filter; shown: number }) {
  const { words, route } = useStores();
  const { reports: say } = words.review.evidence;
  const choices = useMemo(() => choicesIn(merged), [merged]);
  const called = (field: keyof Filter, value: string) => {
    if (field !== 'disposition') return tame(value);
    if (value === 'waiting') return say.waiting;
    return value === 'none' ? say.undecided : report.decision[value as keyof typeof report.decision];
  };
  return (
    <fieldset class="pickers">
      <legend class="aloud">{say.filters}</legend>
      {fields.map((field) => (
        <label class="field" key={field}>
          <span class="label">{say[field]}</span>
          <select
            name={field}
            value={filter[field]}
            onChange={({ currentTarget: { value } }) => route.ask({ [field]: value })}
          >
            <option value="">{say.any}</option>
            {/* One that nobody has any more is still said, or the list would seem to be all. */}
            {filter[field] !== '' && !choices[field].has(filter[field]) && (
              <option value={filter[field]}>{say.choice(called(field, filter[field]) ?? '', 0)}</option>
            )}
            {[...choices[field]].map(([value, count]) => (
              <option key={value} value={value}>
                {say.choice(called(field, value), count)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p class="soft" role="status">
        {say.showing(shown, merged.sessions.length)}
      </p>
      {shown < merged.sessions.length && (
        <button
          type="button"
          class="button plain"
          onClick={() => route.ask({ owner: '', reviewer: '', disposition: '' })}
        >
          {say.clear}
        </button>
      )}
    </fieldset>
  );
}

/** What there is to choose from, the most frequent first; a list of a thousand names helps nobody. */
function choicesIn(merged: Merged): Record<keyof Filter, Map<string, number>> {
  const { sessions, waiting } = merged;
  const tally = (values: string[]) => {
    const counts = new Map<string, number>();
    for (const value of values) if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
    return new Map([...counts].sort(([, a], [, b]) => b - a).slice(0, 1_000));
  };
  const dispositions = tally(sessions.map(({ session }) => session.decision ?? 'none'));
  return {
    owner: tally(sessions.map(ownerOf)),
    reviewer: tally(sessions.map(reviewersOf(merged))),
    disposition: new Map([
      ...(waiting.length > 0 ? [['waiting', waiting.length] as const] : []),
      ...dispositions,
    ]),
  };
}
