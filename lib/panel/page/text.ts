/**
 * Text of a page, made safe and comparable. Everything on the page is hostile: it may be endless, carry control or
 * bidi characters, or write one word in many ways.
 */

/** Longest field or line that leaves the reader, in UTF-16 units. */
export const LABEL_LIMIT = 300;

/** Format characters that carry meaning in Persian, Indic scripts and emoji: zero-width non-joiner and joiner. */
const UNWANTED = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu;

/** Whether anything in a text would have to be cleaned. Hardly ever, and asking costs far less than cleaning. */
const UNCLEAN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]|^\s|\s$|\s\s|[^\S ]/u;

/** The text as shown: one line, no control, bidi or other invisible characters, capped. */
export function clean(text: string, limit = LABEL_LIMIT): string {
  if (text.length <= limit && !UNCLEAN.test(text)) return text;
  const shown = text
    .slice(0, limit * 8)
    .replace(/\s+/gu, ' ')
    .replace(UNWANTED, '')
    .trim();
  return shown.length <= limit ? shown : shown.slice(0, limit).replace(/\p{Cs}$/u, '');
}

/** Letters that Unicode does not decompose, and letters that one language writes in two ways. */
const SAME: Record<string, string> = {
  ß: 'ss',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ё: 'е',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ة: 'ه',
  '\u0901': '\u0902',
  ॲ: 'अॅ',
  '’': "'",
  '‘': "'",
  ʻ: "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '−': '-',
  '،': ',',
  '、': ',',
  '，': ',',
  '：': ':',
  '。': '.',
  '፣': ',',
  '፡': ':',
  '፦': ':',
  '።': '.',
  '၊': ',',
  '။': '.',
  '៖': ':',
  '។': '.',
  ൺ: 'ണ്',
  ൻ: 'ന്',
  ർ: 'ര്',
  ൽ: 'ല്',
  ൾ: 'ള്',
  ሃ: 'ሀ',
  ኣ: 'አ',
};

/** Amharic writes one sound with several letters, each in seven forms, as it likes: መሳሪያ and መሣሪያ are one word. */
const AMHARIC: [written: number, same: number][] = [
  [0x1210, 0x1200],
  [0x1280, 0x1200],
  [0x1220, 0x1230],
  [0x12d0, 0x12a0],
  [0x1340, 0x1338],
];
for (const [written, same] of AMHARIC) {
  for (let form = 0; form < 7; form += 1) {
    const letter = String.fromCodePoint(same + form);
    SAME[String.fromCodePoint(written + form)] = SAME[letter] ?? letter;
  }
}
const VARIANTS = new RegExp(`[${Object.keys(SAME).join('')}]`, 'gu');

/** Blanks that Persian writes before an ending and after "می" in place of a joiner, or not at all ("نشست ها", "می کنید"). */
const PERSIAN_JOINTS =
  /(?<=(?<!\p{L})ن?می) (?=\p{Script=Arabic})| (?=(?:ها|های|هایی)(?!\p{L}))|(?<=ه) (?=(?:ای|اند|اید|ام)(?!\p{L}))/gu;

/** First code points of the decimal digits of each script that dates are written in. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810,
];

function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

const folded = new Map<string, string>();

/**
 * The text as it is compared: lower case, without accents, vowel marks, joiners and the dots that Hindi puts below
 * letters of loanwords, with Latin digits and one form for letters that are written in several. Turkish i, Greek capitals
 * and final sigma, Arabic alef and yeh fold alike.
 */
export const fold = (text: string): string => folded.get(text) ?? remembered(folded, text, foldOnce(text));

/** The same for what is asked for once: nothing else is forgotten for it. */
export const foldOnce = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : foldForeign(text);

function foldForeign(text: string): string {
  return clean(text, 10_000)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0640\u093c\u200c\u200d]/gu, '')
    .normalize('NFC')
    .replace(VARIANTS, (letter) => SAME[letter] ?? letter)
    .replace(PERSIAN_JOINTS, '')
    .replace(/\p{Nd}/gu, latinDigit)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Scripts that need no blanks between words, and Korean, which puts them as it likes: "사용 중" and "사용중" are one. */
const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}ー\\p{sc=Thai}\\p{sc=Hangul}]';
const IDLE_BLANKS = new RegExp(
  `(?<=${UNSPACED}\\p{M}*) (?=[\\p{L}\\p{N}])|(?<=[\\p{L}\\p{N}]) (?=${UNSPACED})`,
  'gu',
);

const bared = new Map<string, string>();

/**
 * Folded text without the marks around it ("✓ Trusted:" and "(trusted)" are both "trusted") and without blanks that say
 * nothing ("この PC").
 */
export const bare = (text: string): string =>
  bared.get(text) ?? remembered(bared, text, withoutMarks(fold(text)));

/** The same for text that is folded already. */
export const withoutMarks = (plain: string): string =>
  // Most texts are words in plain letters from end to end.
  /^[a-z0-9](?:[\x20-\x7e]*[a-z0-9])?$/.test(plain)
    ? plain
    : plain.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '').replace(IDLE_BLANKS, '');

/** A pattern for folded words in which the blanks that say nothing may be there or not. */
export const withIdleBlanks = (pattern: string): string => pattern.replace(IDLE_BLANKS, ' ?');

/** A page says the same again and again. */
export function remembered<T>(kept: Map<string, T>, text: string, made: T): T {
  if (kept.size >= 4000) kept.clear();
  kept.set(text, made);
  return made;
}

/** Marks left over where a line was put together from parts of which one is missing, or stands in an element of its own. */
const EDGE = /^(?:[\s·•∙⋅●‧・|,،、，፣၊;]|[–—:：፡፦៖-]\s)+|(?:[\s·•∙⋅●‧・|,،、，፣၊;]|\s[–—-]$)+$/gu;

export const withoutEdges = (text: string): string => text.replace(EDGE, '');
