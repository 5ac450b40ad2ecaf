import { useState } from 'preact/hooks';
import type { TrackedSession } from '../../lib/model';
import { Icon } from '../icon';
import { useStores } from '../stores/stores';

/** Leads to the row of a listed session on the page itself. What became of it is said beside the button, and aloud. */
export function ShowRow({ session }: { session: TrackedSession }) {
  const { words, account, actions } = useStores();
  const [said, setSaid] = useState('');
  const watch = account.watch.value;
  if (watch === null || session.presence.state === 'gone') return null;
  const show = async () => {
    setSaid('');
    try {
      setSaid(words.showRow.outcome[await actions.showRow(watch.account, session.id)]);
    } catch (error) {
      setSaid(words.showRow.failed(error instanceof Error ? error.message : ''));
    }
  };
  return (
    <div class="show-row">
      <button type="button" class="button" onClick={show}>
        <Icon name="open" />
        {words.showRow.button}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
