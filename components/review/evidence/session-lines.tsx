import { cell } from '../../../lib/evidence/formats/cells';
import type { ReviewSession } from '../../../lib/evidence/review-file';
import { evidence as report } from '../../../lib/words/evidence';
import { tame } from '../../../lib/words/shown';
import { useStores } from '../../stores/stores';
import { More, useBeginning } from '../places/more';

const columns = {
  device: 'device',
  app: 'app',
  place: 'location',
  signedIn: 'signed_in',
  decision: 'decision',
  owner: 'owner',
} as const satisfies Record<string, keyof ReviewSession>;
const names = Object.keys(columns) as (keyof typeof columns)[];

/** The sessions that would come in. */
export function SessionLines({ first, of }: { first: ReviewSession[]; of: number }) {
  const { words, times } = useStores();
  const { import: say, reports } = words.review.evidence;
  const beginning = useBeginning(first);
  if (first.length === 0) return null;
  return (
    <>
      <table class="lines" aria-label={say.preview}>
        <thead>
          <tr>
            {names.map((name) => (
              <th scope="col" key={name}>
                {say.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {beginning.shown.map((session, i) => (
            <tr key={i}>
              {names.map((name) => {
                // What a time was taken for: a day and month may have changed places.
                const text =
                  name === 'signedIn'
                    ? session.signed_in && times.span(session.signed_in)
                    : tame(cell(columns[name], session, report));
                const shown = !text ? <span class="missing">{reports.notShown}</span> : <bdi>{text}</bdi>;
                return name === 'device' ? (
                  <th scope="row" key={name}>
                    {shown}
                  </th>
                ) : (
                  <td key={name} data-label={say.columns[name]}>
                    {shown}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <More {...beginning} />
      {of > first.length && <p class="soft">{say.firstOf(first.length, of)}</p>}
    </>
  );
}
