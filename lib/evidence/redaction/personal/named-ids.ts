import type { Found } from '../kinds';
import { isHex, mixOf } from '../looks/chance';
import { IS } from '../named/copulas';
import { isLetter, matchAt, type Read, type Rule, startsPart } from '../reading/scene';
import { listed } from '../values/list';
import { ACCOUNT_NOUNS, ENDS_IN_OWNER, ID_NOUNS, OWNER, OWNER_NOUNS } from './id-words';

/**
 * Ids of accounts and sessions that only the words before them tell: numbers, hexadecimal digits, codes in capitals. An id
 * of nobody (an order's, a commit's) stays, so both have to be said: that it is an id, and whose.
 */

/** "user_id", "Benutzer-ID", "セッションID" */
const OWNED = new RegExp(`${ENDS_IN_OWNER}(?:'s)?["']?[ _./-]{0,2}$`, 'iu');
/** "ID de sesión", "identifiant de l'utilisateur", "ID сессии" */
const OF_OWNER = new RegExp(`[ _-](?:[\\p{L}'.]{1,5} ){0,2}(?:[dl]')?${OWNER}(?![\\p{L}\\p{M}])`, 'iuy');

/** What may stand between the name and its value. */
const SIGN = new RegExp(
  `s?["'\`*)\\]]{0,3}(?: ?\\([^()\\n]{1,30}\\))?(?: ?(?::{1,2}|={1,3}>?|->|[>|#\\u2192])|,(?= ?["'])|[ \\t]${IS}(?=[ \\t]))?[ \\t]{0,4}["'\`#*<(]{0,2}(?=[\\w-])`,
  'iuy',
);
const ID = /-?[A-Za-z0-9][A-Za-z0-9_-]{5,127}(?![\w@/])/y;

/** As it is asked for: how much of the words before it was said. */
type Said = 'all' | 'account' | 'owner';

function isId(value: string, said: Said, signed: boolean): boolean {
  const mix = mixOf(value, 0, value.length);
  const digits = value.replace(/^-/, '');
  if (/^\d+$/.test(digits)) {
    if (/^(?:19|20)\d{6}$/.test(digits) || digits.length > 24 || /^0+$/.test(digits)) return false;
    return digits.length >= (said === 'all' ? 6 : signed && said === 'account' ? 8 : 10);
  }
  if (isHex(value)) return value.length >= (said === 'owner' ? 24 : 12);
  if (said === 'owner' && mix.length < 10) return false;
  // No name with a number: U094WDBT0RT, 01ARZ3NDEKTSV4RRFFQ69G5FAV
  const part = value.split(/[-_]/).some((one) => one.length >= 8 && mixOf(one, 0, one.length).changes >= 3);
  return mix.digits >= 2 && part && (mix.lowers === 0 || mix.length >= 16);
}

function idAfter(text: string, from: number, after: number, said: Said): Found | readonly Found[] | null {
  const sign = matchAt(SIGN, text, after);
  if (sign === null) return null;
  const start = after + sign[0].length;
  const value = matchAt(ID, text, start)?.[0];
  // A name and its value have something between them, but in scripts without blanks.
  if (value === undefined || (sign[0] === '' && text.charCodeAt(after - 1) < 0x3000)) return null;
  if (!isId(value, said, /[^s \t]/.test(sign[0]))) return null;
  return listed(
    text,
    { kind: 'id', from: start, to: start + value.length },
    text.slice(from, after) + sign[0].charAt(0),
  );
}

const readId: Read = ({ text }, from, end) => {
  if (isLetter(text.charCodeAt(end)) && !/s(?![a-z])/iy.test(text.charAt(end) + text.charAt(end + 1)))
    return null;
  if (OWNED.test(text.slice(Math.max(0, from - 32), from))) return idAfter(text, from, end, 'all');
  const owner = startsPart(text, from) ? matchAt(OF_OWNER, text, end) : null;
  return owner === null ? null : idAfter(text, from, end + owner[0].length, 'all');
};

const reader =
  (said: Said): Read =>
  ({ text }, from, end) =>
    startsPart(text, from) && !isLetter(text.charCodeAt(end)) ? idAfter(text, from, end, said) : null;

/** `<@80351110224678912>`, `<@U094WDBT0RT>`: whom a message speaks to. */
const readMention: Read = ({ text }, _from, end) => {
  const seen = matchAt(/[!&]?(\d{15,20}|[UWB][A-Z0-9]{8,12})(?=[>|])/y, text, end);
  if (seen === null) return null;
  const to = end + seen[0].length;
  return { kind: 'id', from: to - (seen[1] ?? '').length, to };
};

/** `/accounts/<id>/zones`, `/users/<id>` */
const readPath: Read = ({ text }, _from, end) => {
  const seen = matchAt(/[A-Za-z0-9_-]{8,64}(?=[/?#"'\s]|$)/y, text, end)?.[0];
  return seen === undefined || !isId(seen, 'owner', true)
    ? null
    : { kind: 'id', from: end, to: end + seen.length };
};

export const namedIdRules: readonly Rule[] = [
  { anchors: ID_NOUNS, read: readId },
  { anchors: ACCOUNT_NOUNS, read: reader('account') },
  { anchors: OWNER_NOUNS, read: reader('owner') },
  { anchors: [...OWNER_NOUNS, 'account'].map((noun) => `/${noun}s/`), read: readPath },
  { anchors: ['<@'], read: readMention },
];
