import { useState } from 'preact/hooks';
import { reasonIn } from '../stores/roll-store';
import { useStores } from '../stores/stores';

/** When the records cannot be opened: what happened, what is safe, and the two ways on. */
export function Broken({ reason, canSalvage }: { reason: string; canSalvage: boolean }) {
  const { words, actions, roll } = useStores();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const attempt = async (work: () => Promise<void>, done: string) => {
    setBusy(true);
    try {
      await work();
      setSaid(done);
    } catch (error) {
      setSaid(words.broken.failed(reasonIn(error) ?? words.notice.unreachable));
    }
    setBusy(false);
  };
  const startFresh = async () => {
    await actions.startFresh();
    await roll.load();
  };
  return (
    <div class="broken">
      <h1 tabIndex={-1}>{words.broken.sentence}</h1>
      <p>{reason}</p>
      <p>{words.broken.safe}</p>
      {canSalvage && (
        <div class="way">
          <button
            type="button"
            class="button primary"
            disabled={busy}
            onClick={() => attempt(actions.salvage, words.broken.saved)}
          >
            {words.broken.salvage}
          </button>
          <p class="soft">{words.broken.salvageNote}</p>
        </div>
      )}
      <div class="way">
        <button
          type="button"
          class="button"
          disabled={busy}
          onClick={() => attempt(startFresh, words.broken.started)}
        >
          {words.broken.fresh}
        </button>
        <p class="soft">{words.broken.freshNote}</p>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
