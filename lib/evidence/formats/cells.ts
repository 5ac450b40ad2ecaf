import type { EvidenceWords } from '../../words/evidence';
import type { Flag, ReviewReason, ReviewSession } from '../review/types';

/** An instant to the minute, in UTC: the same for everybody who reads it. */
export function instantShown(at: string | null): string {
  if (at === null) return '';
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(at) ? `${at.slice(0, 16).replace('T', ' ')} UTC` : at;
}

/** A sign-in no more exact than the page shows it. */
export function signInShown(signedIn: ReviewSession['signed_in']): string {
  if (signedIn === null) return '';
  const length = Date.parse(signedIn.to) - Date.parse(signedIn.from);
  if (length <= 3_600_000) return instantShown(signedIn.from);
  const last = new Date(Date.parse(signedIn.to) - 1).toISOString().slice(0, 10);
  const first = signedIn.from.slice(0, 10);
  return first === last ? first : `${first} to ${last}`;
}

/** Every value of a session as a text; '' where it is not known. */
export function cell<K extends keyof ReviewSession>(
  name: K,
  session: Pick<ReviewSession, K> & { decision_shown?: string },
  words: EvidenceWords,
): string {
  const value: ReviewSession[keyof ReviewSession] = session[name];
  // Words of somebody's own, that are no decision known here, are shown as they are.
  if (value === null) return name === 'decision' ? session.decision_shown || words.undecided : '';
  switch (name) {
    case 'decision':
      return words.decision[value as keyof EvidenceWords['decision']];
    case 'suggestion':
      return words.suggestion[value as keyof EvidenceWords['suggestion']];
    case 'signed_in':
      return signInShown(value as ReviewSession['signed_in']);
    case 'first_seen':
    case 'last_seen':
    case 'decided_at':
      return instantShown(value as string);
    case 'reasons':
      return (value as ReviewReason[])
        .map((one) => reasonShown(one, words))
        .filter((text) => text !== '')
        .join('; ');
    case 'flags':
      return (value as Flag[]).map((one) => `${flagShown(one, words)} (${instantShown(one.at)})`).join('; ');
  }
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  return String(value);
}

/** " (6)"; '' where no score is given. */
export const flagScore = ({ score }: Flag): string => (score === null ? '' : ` (${score})`);

export const flagShown = ({ kind }: Flag, words: EvidenceWords): string =>
  Object.hasOwn(words.flag, kind) ? (words.flag[kind] ?? kind) : kind;

/** Its reasons, each a line; one that says nothing is left out. */
export const reasonsShown = ({ reasons }: Flag, words: EvidenceWords): string[] =>
  reasons.map((one) => reasonShown(one, words)).filter((text) => text !== '');

/** "+3 place not expected: Lagos, Nigeria" */
export function reasonShown({ code, points, fact }: ReviewReason, words: EvidenceWords): string {
  const said = Object.hasOwn(words.reason, code) ? words.reason[code] : code;
  const counted = points === null ? '' : `${points < 0 ? '' : '+'}${points} `;
  return `${counted}${said}${fact === '' ? '' : `: ${fact}`}`;
}
