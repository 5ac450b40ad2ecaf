import type { Roll } from '../../lib/roll';
import { useStores } from '../stores/stores';
import { Broken } from './broken';

/** In place of a view: the records are being opened (null), or cannot be. */
export function Unread({ roll }: { roll: Extract<Roll, { state: 'broken' }> | null }) {
  const { words } = useStores();
  return (
    <main class="surface">
      {roll === null ? (
        <h1 class="opening">{words.opening}</h1>
      ) : (
        <Broken reason={roll.reason} canSalvage={roll.canSalvage} />
      )}
    </main>
  );
}
