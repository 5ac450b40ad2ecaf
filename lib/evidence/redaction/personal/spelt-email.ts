import { matchAt, type Read, type Rule } from '../reading/scene';

/** Emails as people spell them so that machines do not read them: `name (at) example (dot) org`, "name arroba example punto org". */

/** "at", by language: hidden in brackets. */
const AT = ['at', '@', 'ät', 'arroba', 'arobase', 'chiocciola', 'собака', 'małpa', 'malpa', 'apenstaartje'];
/** The same where no other word stands so before a domain. */
const TONGUES =
  'arroba|arobase|chiocciola|собака|собачка|равлик|małpa|malpa|apenstaartje|snabel-a|snabela|krøllalfa|kukac|zavinac|klammeraffe|at-zeichen|at-sign|at sign|miukumauku|afna|παπακι';
const WITHOUT_BLANKS = ['アットマーク', '골뱅이', '小老鼠'];
const DOT =
  'dot|punkt|punktur|punto|ponto|point|punt|pont|bod|bodka|te[cč]ka|piste|nokta|titik|точка|крапка|kropka|τελεία|ドット|点|점';
const BRACKETED = `[ \\t]?[\\u005b({<](?:${DOT})[\\u005d)}>][ \\t]?`;
const LABEL = '[a-zA-Z0-9\\u00c0-\\u058f-]{1,63}';
const TOP = '[a-zA-Z\\u00c0-\\u058f]{2,12}(?![\\w(])';

/** `example[dot]org`, `mail(dot)example.org` */
const IN_BRACKETS = new RegExp(
  `${LABEL}(?:(?:${BRACKETED}|\\.)${LABEL}){0,4}?${BRACKETED}${LABEL}(?:(?:${BRACKETED}|\\.)${LABEL}){0,3}`,
  'iy',
);
/** `example dot org` */
const IN_WORDS = new RegExp(`${LABEL}(?: (?:${DOT}) ${LABEL}){0,3} (?:${DOT}) ${TOP}`, 'iy');

/** Where a domain behind an @ ends whose dots are spelt; null when they are not. `whole`: the dots that are not are enough. */
export function dottedEnd(text: string, at: number, whole: boolean): number | null {
  const seen = matchAt(IN_BRACKETS, text, at) ?? (whole ? null : matchAt(IN_WORDS, text, at));
  return seen === null ? null : at + seen[0].length;
}

const LOCAL_PARTS = new RegExp(
  `(?:[\\w+-]{1,32}(?:${BRACKETED}| (?:${DOT}) )){1,3}[\\w.+-]{1,32}$|[\\w.+-]{1,64}$`,
  'i',
);
/** How many characters before a place are a name, spelt like the domain behind it. */
export const dottedName = (text: string, least: number, at: number) =>
  LOCAL_PARTS.exec(text.slice(Math.max(least, at - 96), at))?.[0].length ?? 0;

/** `example (dot) org`, `example punto org`, `example.org` */
const SPELT = new RegExp(
  `${LABEL}(?:[ \\t]?[\\u005b({<_|*]?(?:${DOT}|\\.)[\\u005d)}>_|*]?[ \\t]?${LABEL}){1,4}`,
  'iy',
);
/** `example-dot-org`, joined by the signs that stand around the "at". */
const MARKED = /[a-z0-9-]{1,63}?(?: ?([-_*|])dot\1 ?[a-z0-9]{1,63}){1,4}/iy;
/** `example . org`: blanks on both sides, or on none. */
const APART = /[a-z0-9-]{2,63}(?:(?: \. |\.)[a-z0-9-]{1,63}){0,3}(?: \. |\.)[a-z]{2,12}(?![\w(])/iy;

const readSpelt =
  (domain: RegExp): Read =>
  ({ text, done }, from, end) => {
    const seen = matchAt(domain, text, end);
    const name = seen === null ? 0 : dottedName(text, done, from);
    return seen === null || name === 0
      ? null
      : { kind: 'email', from: from - name, to: end + seen[0].length };
  };

/** `name at example dot org`; where the name has such a dot, the domain need not. */
const TOLD = /[a-z0-9-]{1,63}(?: dot [a-z0-9-]{2,63}){1,4}/iy;
const DOTTED = / dot [\w.+-]{1,32}$/i;

const readTold: Read = ({ text, done }, from, end) => {
  const told = matchAt(TOLD, text, end);
  const domain = told ?? matchAt(APART, text, end);
  const name = domain === null ? 0 : dottedName(text, done, from);
  if (domain === null || name === 0) return null;
  if (told === null && !DOTTED.test(text.slice(from - name, from))) return null;
  return { kind: 'email', from: from - name, to: end + domain[0].length };
};

/** `name @ example.com`: blanks around it keep machines off; code joins it from texts. */
const APART_BEFORE =
  /(?:[A-Za-z0-9][\w+-]{0,30} \. )?[A-Za-z0-9][\w.+-]{0,62}[A-Za-z0-9](?=(?:[ \t]{0,2}|["'] ?[+.] ?["'])$)/;
const GAP = /[ \t]{0,2}\r?\n[ \t>]{0,4}|[ \t]{1,2}|["'] ?[+.] ?["']/y;

/** name@ example.com, or on the next line; after a space @example.com is a handle. */
export const readApart: Read = ({ text, done }, from, end) => {
  const gap = matchAt(GAP, text, end)?.[0] ?? '';
  if (gap === '') return null;
  const domain = matchAt(APART, text, end + gap.length);
  const least = Math.max(done, from - 72);
  const local = domain === null ? null : APART_BEFORE.exec(text.slice(least, from));
  if (domain === null || local === null) return null;
  return { kind: 'email', from: least + local.index, to: end + gap.length + domain[0].length };
};

/** Cloudflare hides addresses of a page in hexadecimal digits, of which the first two undo the rest. */
const readHidden: Read = ({ text }, _from, end) => {
  const seen = matchAt(/["']?([\da-f]{12,512})(?!\w)/iy, text, end);
  if (seen === null) return null;
  const to = end + seen[0].length;
  return { kind: 'email', from: to - (seen[1] ?? '').length, to };
};

const around = (words: readonly string[], signs: readonly string[]) =>
  words.flatMap((word) =>
    signs.flatMap((sign) => {
      const hidden = `${sign.charAt(0)}${word}${sign.charAt(sign.length - 1)}`;
      return [hidden, ` ${hidden} `];
    }),
  );

export const speltEmailRules: readonly Rule[] = [
  {
    anchors: [
      ...around(AT, ['()', '[]', '{}', '<>']),
      ...TONGUES.split('|').map((word) => ` ${word} `),
      ...WITHOUT_BLANKS,
    ],
    read: readSpelt(SPELT),
  },
  { anchors: around(['a'], ['()', '[]']), read: readSpelt(APART) },
  { anchors: around(['at'], ['-', '_', '*', '|']), read: readSpelt(MARKED) },
  { anchors: [' at '], read: readTold },
  { anchors: ['data-cfemail=', 'email-protection#'], read: readHidden },
];
