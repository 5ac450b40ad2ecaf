import type { ComponentChildren } from 'preact';
import type { SessionRow } from '../../../lib/model';
import type { RowField } from '../../../lib/watch/differences';
import { useStores } from '../../stores/stores';
import { shownAs } from './sentences';

interface SideProps {
  /** null: it is not in this reading. */
  row: SessionRow | null;
  /** In which fields it differs from the other reading. */
  fields: readonly RowField[];
  /** What is said when it is not there. */
  absent: string;
}

const marks = ['current', 'trusted', 'status'] as const;

/** A row as one of the two readings shows it, with what differs from the other marked. */
export function Side({ row, fields, absent }: SideProps) {
  const { words, times } = useStores();
  if (row === null) return <p class="missing">{absent}</p>;
  const missing = {
    device: words.noDevice,
    apps: words.noApps,
    location: words.noPlace,
    signedIn: words.noSignIn,
  } as const;
  return (
    <ul class="side">
      {(Object.keys(missing) as (keyof typeof missing)[]).map((field) => (
        <Value key={field} changed={fields.includes(field)}>
          {shownAs(field, row, times) ?? <span class="missing">{missing[field]}</span>}
        </Value>
      ))}
      {marks
        .filter((mark) => shownAs(mark, row, times) !== null)
        .map((mark) => (
          <Value key={mark} changed={fields.includes(mark)}>
            {words.marks[mark === 'status' ? 'unavailable' : mark]}
          </Value>
        ))}
    </ul>
  );
}

function Value({ changed, children }: { changed: boolean; children: ComponentChildren }) {
  const { words } = useStores();
  if (!changed) return <li>{children}</li>;
  return (
    <li>
      <mark>{children}</mark>
      <span class="aloud"> ({words.review.changes.changedValue})</span>
    </li>
  );
}
