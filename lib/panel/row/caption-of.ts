import type { Reader } from '../reader';
import { answerOf } from './answer';
import type { Bound } from './part';
import { isDate } from './time';

/** Which field a caption names; a word for trust or for the current session heads a yes or a no. */
export function captionOf(caption: string, value: string, reader: Reader): Bound | null {
  const { words } = reader;
  const name = caption.replace(/\s*[:：፡፦៖]$/u, '').trim();
  if (name === '' || name.length > 40) return null;
  const answers = answerOf(value, reader) !== null;
  // "Trusted until" heads a date, "Not trusted since" does not say so.
  if (words.has('trusted', name) && (answers || (!words.has('negation', name) && isDate(value, reader))))
    return 'trusted';
  if (answers && (words.is('current', name) || words.has('current', name))) return 'current';
  // "Current session" above a whole row is a head, not a caption.
  if (words.is('current', name)) return null;
  if (words.after('lastActive', name) === '') return 'last-active';
  const named = words.caption(name) ?? (words.after('signedIn', name) === '' ? 'signedIn' : null);
  // "Near: Seattle" leads in with a colon.
  return named ?? (words.after('near', name) === '' ? 'location' : null);
}
