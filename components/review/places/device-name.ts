import type { Watch } from '../../../lib/model';
import type { OwnerEntry } from '../../../lib/roll';
import type { KnownDevice } from '../../../lib/watch/inventory';
import { isolated } from '../../../lib/words/shown';
import type { Words } from '../../../lib/words/words';

/** What a device is called in a sentence: the owner's own name, else the page's label. */
export const deviceCalled = ({ name, labels }: KnownDevice, words: Words): string =>
  isolated(name ?? '') ?? isolated(labels[0] ?? '') ?? words.noDevice;

/**
 * The entries that give a device a name: for each of its sessions that is listed or carries a name already, and the newest
 * where there is none, so that no older name is left. `back`: the entries that restore what was before.
 */
export function naming(
  { sessions }: KnownDevice,
  { account, sessions: known }: Watch,
  name: string,
): { entries: OwnerEntry[]; back: OwnerEntry[] } {
  const all = sessions.flatMap((id) => known[id] ?? []);
  const listed = all.filter((one) => one.presence.state === 'listed' || one.name !== null);
  const named = listed.length > 0 ? listed : all.slice(-1);
  const entry = (session: string, name: string): OwnerEntry => ({ type: 'named', account, session, name });
  return {
    entries: named.map(({ id }) => entry(id, name)),
    back: named.map(({ id, name: before }) => entry(id, before ?? '')),
  };
}
