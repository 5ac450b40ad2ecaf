import type { Reader } from '../reader';
import type { Bound } from './part';

/** Which field a caption names; a word for trust or for the current session heads a yes or a no. */
export function captionOf(caption: string, value: string, { words }: Reader): Bound | null {
  const name = caption.replace(/\s*[:：፡፦៖]$/u, '').trim();
  if (name === '' || name.length > 40) return null;
  // "Current session" above a whole row is a head, not a caption.
  const answers = words.is('yes', value) || words.is('no', value);
  if (answers && words.has('trusted', name)) return 'trusted';
  if (answers && (words.is('current', name) || words.has('current', name))) return 'current';
  if (words.is('current', name)) return null;
  if (words.after('lastActive', name) === '') return 'last-active';
  const named = words.caption(name) ?? (words.after('signedIn', name) === '' ? 'signedIn' : null);
  // "Near: Seattle" leads in with a colon.
  return named ?? (words.after('near', name) === '' ? 'location' : null);
}
