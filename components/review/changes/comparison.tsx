import { useMemo, useState } from 'preact/hooks';
import type { SessionRow, TrackedSession } from '../../../lib/model';
import type { Differences, Pair } from '../../../lib/watch/differences';
import { sessionFinder } from '../../../lib/watch/row-session';
import type { Listing } from '../../../lib/watch/snapshots';
import { isolated } from '../../../lib/words/shown';
import { Paged } from '../../history/paged';
import { Icon, type IconName } from '../../icon';
import type { Tone } from '../../session/marks';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';
import { changeSentences } from './sentences';
import { Side } from './side';

type Tag = 'added' | 'perhaps-added' | 'gone' | 'not-read' | 'changed';

const looks: Record<Tag, { icon: IconName; tone: Tone }> = {
  added: { icon: 'fresh', tone: 'attention' },
  'perhaps-added': { icon: 'fresh', tone: 'attention' },
  gone: { icon: 'absent', tone: 'plain' },
  'not-read': { icon: 'silent', tone: 'plain' },
  changed: { icon: 'compare', tone: 'plain' },
};

/** One line of the comparison. null: the row is not in that reading. */
type Line =
  | { tag: Tag; before: SessionRow; after: null }
  | { tag: Tag; before: null; after: SessionRow }
  | ({ tag: Tag } & Pair);

interface ComparisonProps {
  from: Listing;
  to: Listing;
  differences: Differences;
}

/** Rows that differ side by side, in words and marked; those that read the same folded below. */
export function Comparison({ from, to, differences }: ComparisonProps) {
  const { words, account } = useStores();
  const { changes: say } = words.review;
  const sessions = account.watch.value?.sessions;
  const find = useMemo(() => sessionFinder(Object.values(sessions ?? {})), [sessions]);
  const { added, missing, changed, unchanged, missingMeans, addedMeans } = differences;
  const lines: Line[] = [
    ...added.map((after): Line => {
      return { tag: addedMeans === 'not-before' ? 'added' : 'perhaps-added', before: null, after };
    }),
    ...missing.map((before): Line => {
      return { tag: missingMeans === 'not-listed' ? 'gone' : 'not-read', before, after: null };
    }),
    ...changed.map((pair): Line => ({ tag: 'changed', ...pair })),
  ];
  return (
    <>
      {lines.length > 0 && (
        <Paged items={lines} page={100}>
          {(shown) => <Lines lines={shown} from={from} to={to} find={find} />}
        </Paged>
      )}
      {missing.length > 0 && missingMeans === 'not-listed' && <p class="soft">{say.proof}</p>}
      {unchanged.length > 0 && <Unchanged pairs={unchanged} />}
    </>
  );
}

interface LinesProps {
  lines: readonly Line[];
  from: Listing;
  to: Listing;
  find: (row: SessionRow, at: string) => TrackedSession | null;
}

function Lines({ lines, from, to, find }: LinesProps) {
  const stores = useStores();
  const { words, times } = stores;
  const { changes: say } = words.review;
  return (
    <table class="comparison" aria-label={say.table}>
      <thead>
        <tr>
          <th scope="col">{say.columns.what}</th>
          <th scope="col">
            {say.columns.before} <span class="soft">{times.full(from.at)}</span>
          </th>
          <th scope="col">
            {say.columns.after} <span class="soft">{times.full(to.at)}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, i) => {
          const { tag, before, after } = line;
          const { icon, tone } = looks[tag];
          const fields = 'fields' in line ? line.fields : [];
          const session = after ? find(after, to.at) : find(before, from.at);
          return (
            <tr key={i} data-tag={tag}>
              <th scope="row">
                <span class="mark" data-tone={tone}>
                  <Icon name={icon} />
                  {say.tag[tag]}
                </span>
                <Called row={after ?? before} session={session} />
                {'fields' in line &&
                  changeSentences(line, stores).map((sentence) => <p key={sentence}>{sentence}</p>)}
              </th>
              <td data-side={say.columns.before}>
                <Side
                  row={before}
                  fields={fields}
                  absent={from.complete ? say.notBefore : say.notReadBefore}
                />
              </td>
              <td data-side={say.columns.after}>
                <Side row={after} fields={fields} absent={to.complete ? say.tag.gone : say.notReadBefore} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What the row is called, leading to its session where it is known which one that is. */
function Called({ row, session }: { row: SessionRow; session: TrackedSession | null }) {
  const { words, account } = useStores();
  const name = isolated(session?.name ?? '') ?? isolated(row.device) ?? words.noDevice;
  const owner = account.watch.value?.account;
  if (session === null || owner === undefined) return <strong>{name}</strong>;
  return <a href={hrefOf('sessions', [owner, session.id])}>{name}</a>;
}

function Unchanged({ pairs }: { pairs: Pair[] }) {
  const { words } = useStores();
  const [open, setOpen] = useState(false);
  return (
    <details class="fold" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.review.changes.unchanged(pairs.length)}</summary>
      {open && (
        <Paged items={pairs} page={100}>
          {(shown) => (
            <ul class="unchanged">
              {shown.map(({ after }, i) => (
                <li key={i}>
                  <Side row={after} fields={[]} absent="" />
                </li>
              ))}
            </ul>
          )}
        </Paged>
      )}
    </details>
  );
}
