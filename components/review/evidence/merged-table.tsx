import { useMemo } from 'preact/hooks';
import { cell } from '../../../lib/evidence/formats/cells';
import type { Merged, Placed } from '../../../lib/evidence/merge';
import { ownerOf, reviewersOf } from '../../../lib/evidence/work/report';
import { evidence as report } from '../../../lib/words/evidence';
import { tame } from '../../../lib/words/shown';
import { Icon } from '../../icon';
import { useStores } from '../../stores/stores';
import { More, useBeginning } from '../places/more';

/** The sessions of all accounts; what several accounts have in common is marked where it stands. */
export function MergedTable({ merged, shown }: { merged: Merged; shown: Placed[] }) {
  const { words } = useStores();
  const { reports: say } = words.review.evidence;
  const beginning = useBeginning(shown);
  const reviewerOf = useMemo(() => reviewersOf(merged), [merged]);
  const shared = useMemo(() => sharedIn(merged), [merged]);
  const text = (value: string) =>
    value === '' ? <span class="missing">{say.notShown}</span> : <bdi>{tame(value)}</bdi>;
  const also = (one: Placed, kind: 'device' | 'place') => {
    const count = shared[kind].get(one);
    return (
      count !== undefined && (
        <span class="mark" data-tone="attention">
          <Icon name="attention" />
          {say.alsoIn(count)}
        </span>
      )
    );
  };
  return (
    <>
      <table class="lines lines-merged" aria-labelledby="merged-title">
        <thead>
          <tr>
            {(Object.keys(say.columns) as (keyof typeof say.columns)[]).map((column) => (
              <th scope="col" key={column} class={`cell-${column}`}>
                {say.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {beginning.shown.map((one, i) => (
            <tr key={i}>
              <th scope="row" class="cell-who">
                {text(ownerOf(one))}
              </th>
              <td class="cell-device" data-label={say.columns.device}>
                <span>
                  {text(one.session.device_name || one.session.device)} {also(one, 'device')}
                </span>
              </td>
              <td data-label={say.columns.app}>{text(one.session.app)}</td>
              <td data-label={say.columns.place}>
                <span>
                  {text(one.session.location)} {also(one, 'place')}
                </span>
              </td>
              <td data-label={say.columns.decision}>{text(cell('decision', one.session, report))}</td>
              <td data-label={say.columns.reviewer}>{text(reviewerOf(one))}</td>
              <td data-label={say.columns.score}>{text(cell('score', one.session, report))}</td>
              <td data-label={say.columns.file}>{text(one.file)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More {...beginning} />
    </>
  );
}

/** Of each session in how many accounts its device and its place were seen, where that is more than one. */
function sharedIn({ shared }: Merged): Record<'device' | 'place', Map<Placed, number>> {
  const counts = { device: new Map<Placed, number>(), place: new Map<Placed, number>() };
  for (const { kind, who, sessions } of shared) for (const one of sessions) counts[kind].set(one, who.length);
  return counts;
}
