/** What a text is written with so that it reads the same and matches nothing, and what each of it stands for. */

/** First code of the marks for escaped delimiters, in Unicode's private use area. */
export const ESCAPED = 0xe000;
/** The mark of one escaped delimiter. */
export const escaped = (char: string) => String.fromCharCode(ESCAPED + char.charCodeAt(0));

const UNSEEN =
  '\u00ad\u034f\u0300-\u036f\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff\u115f\u1160\u3164\uffa0';
const SPACES = '\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000';
const DIGITS = '\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59';
const SIGNS =
  '\u2010-\u2015\u2212\ufe58\ufe63\u2018-\u201f\u00ab\u00bb\u3002\u300c\u300d\ufe55\ufe6b\uff01-\uff5e\uff61';
const HEX = '[0-9a-fA-F]';
/** All of it. */
// Without the flag for case, under which the range of accents would also hold the Greek iota (U+0345).
export const SPECIAL = new RegExp(
  `[${UNSEEN}${SPACES}${DIGITS}${SIGNS}]` +
    '|\udb40[\udc00-\uddff]' +
    // Brackets that keep an address from being a link.
    '|\\[[.:]\\]|\\(\\.\\)|\\{\\.\\}' +
    // Colours of a terminal (ECMA-48), as they are and as programs write them.
    '|(?:\u001b|\\\\(?:u001b|x1b|033|e))\\[[0-9;]{0,16}[mK]' +
    // In UTF-8, once or twice encoded: characters that nobody sees, and the full-width @.
    '|%(?:25)?[eE]2%(?:25)?80%(?:25)?8[b-fB-F]|%(?:25)?[eE][fF]%(?:25)?[bB][cC]%(?:25)?[aA]0' +
    `|%(?:25){0,3}(?:0[9aAdD]|[2-7]${HEX})` +
    `|\\\\{1,4}(?:["'/nrt]|[.@](?=[A-Za-z\\d])|u200[b-fB-F]|u2060|u[fF][eE][fF][fF]|u00[aA][dD]|u[fF][fF]20|u00[2-7]${HEX}|x[2-7]${HEX})` +
    `|&(?:amp|quot|apos|lt|gt|nbsp|commat|[mn]dash|rarr|colon|equals|excl|num|dollar|percnt|ast|plus|sol|quest|lowbar|period|hyphen|#0{0,5}\\d{2,3}|#[xX]0{0,5}[2-7]${HEX});`,
  'g',
);

const unseen = new RegExp(`[${UNSEEN}]`);
const space = new RegExp(`[${SPACES}]`);
const COLOUR = /\[[0-9;]*[mK]$/;
const ENTITIES: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  commat: '@',
  mdash: '-',
  ndash: '-',
  hyphen: '-',
  rarr: '\u2192',
  colon: ':',
  equals: '=',
  excl: '!',
  num: '#',
  dollar: '$',
  percnt: '%',
  ast: '*',
  plus: '+',
  sol: '/',
  quest: '?',
  lowbar: '_',
  period: '.',
};
const LETTER_ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t' };
const ZEROS = [0x660, 0x6f0, 0x966, 0xe50];

/** What single characters stand for, once it was asked for; only 。 depends on what follows. */
const single = new Map<string, string>();

export function plainAt(special: string, next: number): string {
  const known = special.length === 1 ? single.get(special) : undefined;
  if (known !== undefined) return known;
  const found = plainOf(special, next);
  if (special.length === 1 && special !== '\u3002' && special !== '\uff61') single.set(special, found);
  return found;
}

function plainOf(special: string, next: number): string {
  const first = special.charAt(0);
  if (COLOUR.test(special)) return ' ';
  if (first === '[' || first === '(' || first === '{') return special.charAt(1);
  if (/(?:uff20|a0)$/i.test(special) && special.length > 4) return '@';
  if (special.length > 4 && /(?:u200[b-f]|u2060|ufeff|u00ad|8[b-f])$/i.test(special)) return '';
  if (first === '%') return mark(String.fromCharCode(Number.parseInt(special.slice(-2), 16)));
  if (first === '&') {
    const name = special.slice(1, -1).toLowerCase();
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return ENTITIES[name] ?? (code > 31 && code < 127 ? String.fromCharCode(code) : special);
  }
  if (first === '\\') {
    const code = /[ux](?:00)?([0-9a-f]{2})$/i.exec(special);
    if (code) return mark(String.fromCharCode(Number.parseInt(code[1] ?? '', 16)));
    const last = special.slice(-1);
    return mark(LETTER_ESCAPES[last] ?? last);
  }
  if (unseen.test(special) || first === '\udb40') return '';
  if (space.test(special)) return special === '\u2028' || special === '\u2029' ? '\n' : ' ';
  return signOf(special, next);
}

/** Letters, digits and what stands inside tokens are themselves; every other escaped character is its mark. */
const mark = (char: string) => (/[\w@.+/=~-]/.test(char) ? char : escaped(char));

function signOf(sign: string, next: number): string {
  const code = sign.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  for (const zero of ZEROS) if (code >= zero && code <= zero + 9) return String(code - zero);
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212 || code === 0xfe58 || code === 0xfe63) return '-';
  if (code === 0x2018 || code === 0x2019 || code === 0x201a || code === 0x201b) return "'";
  if (code === 0xfe6b) return '@';
  if (code === 0xfe55) return ':';
  // 。 ends a sentence more often than it divides a domain: there something plain follows at once.
  if (code === 0x3002 || code === 0xff61) return isAsciiWord(next) ? '.' : sign;
  return '"';
}

const isAsciiWord = (code: number) =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
