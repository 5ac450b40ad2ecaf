import { checkNote } from '../evidence/note';
import type { Entry } from '../model';
import { hintId } from '../panel/hints/form';
import type { Policy } from '../policy/policy';
import type { OwnerEntry } from '../roll';

/** Entries after which pages may be read in another way. */
export const CHANGES_HINTS: ReadonlySet<OwnerEntry['type']> = new Set<OwnerEntry['type']>([
  'taught',
  'teaching-undone',
  'policy',
]);

/** What an own page says as it is written down, or why it is not. The worker stamps the time. */
export function ownerEntry(entry: OwnerEntry, at: string, policy: Policy): Entry | { refused: string } {
  return holdsSecret(entry, policy)
    ? { refused: 'The note holds a secret, which evidence must not.' }
    : { ...named(entry), at };
}

/** A hint is called by what it says, whatever a page calls it; and only its owner's own pointing is their word for it. */
const named = (entry: OwnerEntry): OwnerEntry =>
  entry.type === 'taught' ? { ...entry, id: hintId(entry.hint), by: 'file' } : entry;

/** A note with a secret in it is not written, whichever page it comes from; the page says which kind it is beforehand. */
function holdsSecret(entry: OwnerEntry, policy: Policy): boolean {
  const note =
    entry.type === 'noted' || entry.type === 'judged'
      ? (entry.note ?? '')
      : entry.type === 'run-step'
        ? entry.reason
        : '';
  return checkNote(note, policy).refused.length > 0;
}
