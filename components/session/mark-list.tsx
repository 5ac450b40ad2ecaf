import type { TrackedSession } from '../../lib/model';
import { Icon } from '../icon';
import { useStores } from '../stores/stores';
import { marks, marksOf } from './marks';

/** What is special about a session, each with icon and word. */
export function MarkList({ session }: { session: TrackedSession }) {
  const { words } = useStores();
  const names = marksOf(session);
  if (names.length === 0) return null;
  return (
    <ul class="marks" aria-label={words.marksOf}>
      {names.map((name) => (
        <li key={name} class="mark" data-mark={name} data-tone={marks[name].tone}>
          <Icon name={marks[name].icon} />
          {words.marks[name]}
        </li>
      ))}
    </ul>
  );
}
