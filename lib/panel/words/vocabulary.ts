import { bare, fold, foldOnce, withIdleBlanks, withoutMarks } from '../page/text';
import type { List } from './list';
import { onset, onsetsIn } from './onset';
import { countries, tables } from './tables';
import type { Words } from './words';

/** Lists that are matched as a whole, by stems, or as what stands before a value (see words.ts). */
type ListName = { [K in keyof Words]: Words[K] extends List ? K : never }[keyof Words];
export type CaptionName = keyof Words['captions'];

/** The words of some languages together, ready to be matched. */
export interface Vocabulary {
  /** The text is one of the list's entries and nothing else. */
  is(list: ListName, text: string): boolean;
  /** The same for a text that is bare already. */
  isBare(list: ListName, text: string): boolean;
  /** A word of the text begins with one of the list's stems. */
  has(list: ListName, text: string): boolean;
  /** The same where few texts are asked for: no other stems are put together than those that the text could have. */
  hasOnce(list: ListName, text: string): boolean;
  /** The text without a lead-in of the list; null when it has none. '' when it is the lead-in alone. */
  after(list: ListName, text: string): string | null;
  /** What each of the lead-ins leaves that the text can have, the longest lead-in first. */
  afterEach(list: ListName, text: string): string[];
  /** Which field the text is a caption of; null when of none. */
  caption(text: string): CaptionName | null;
  /** The folded entries of a list. */
  list(list: ListName): string[];
}

/** The primary subtag of a BCP 47 tag: "pt" of "pt-BR". */
export const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? '';

/** Whether there is a table for a language. */
export const isKnownLanguage = (tag: string): boolean => Object.hasOwn(tables, primary(tag));

/** Every language there is a table for. */
export const allLanguages = Object.keys(tables);

/** Names of countries in a language of which the browser may have none. */
export const carriedCountries = (tag: string): string[] => countries[primary(tag)]?.split('|') ?? [];

const made = new Map<string, Vocabulary>();

/** The vocabulary of these languages (BCP 47 tags; those without a table add nothing). */
export function vocabularyOf(languages: string[]): Vocabulary {
  const known = [...new Set(languages.map(primary))].filter((language) => Object.hasOwn(tables, language));
  const key = known.join(' ');
  const ready = made.get(key);
  if (ready) return ready;
  const vocabulary = compile(known.flatMap((language) => tables[language] ?? []));
  made.set(key, vocabulary);
  return vocabulary;
}

function compile(tables: Words[]): Vocabulary {
  const wholes = new Map<ListName, ByOnset<ReadonlySet<string>>>();
  const stems = new Map<ListName, RegExp>();
  const stemsByOnset = new Map<ListName, ByOnset<RegExp>>();
  const leadIns = new Map<ListName, LeadIns>();
  const lists = new Map<ListName, string[]>();
  const captions = captionsByOnset(tables);
  const listsOf = (list: ListName) => tables.map((table) => table[list]);
  const like = (list: ListName, start: string) => listsOf(list).flatMap((one) => one.like(start));
  const entries = (list: ListName) => listsOf(list).flatMap((one) => [...one].map(foldOnce));
  const wholesOf = (list: ListName) =>
    memo(wholes, list, () =>
      byOnset(listsOf(list), (start) => new Set(like(list, start).map(bareEntry)), NO_WHOLES),
    );
  const stemOf = (list: ListName) => memo(stems, list, () => stemPattern(entries(list).map(joined)));
  const stemsOf = (list: ListName) =>
    memo(stemsByOnset, list, () => byOnset(listsOf(list), (start) => stemsFrom(like(list, start)), NO_STEMS));
  const leadInsOf = (list: ListName) => memo(leadIns, list, () => leadInsFrom(entries(list).map(joined)));
  const isWhole = (list: ListName, { text, start }: Compared) => wholesOf(list)(start).has(text);
  const captionIn = ({ text, start }: Compared) => captions(start).get(text);
  return {
    is: (list, text) => isWhole(list, whole(text)),
    isBare: (list, text) => isWhole(list, compared(joined(text))),
    has: (list, text) => stemOf(list).test(joined(fold(text))),
    hasOnce(list, text) {
      const plain = joined(fold(text));
      return ['', ...onsetsIn(plain)].some((start) => stemsOf(list)(start).test(plain));
    },
    after(list, text) {
      const plain = joined(fold(text));
      for (const leadIn of leadInsOf(list)(plain)) {
        const rest = without(leadIn, text, plain);
        if (rest !== null) return rest;
      }
      return null;
    },
    afterEach(list, text) {
      const plain = joined(fold(text));
      const rests = leadInsOf(list)(plain).map((leadIn) => without(leadIn, text, plain));
      return [...new Set(rests.filter((rest) => rest !== null))];
    },
    // "Location (IP)": what stands in brackets says more of the same field.
    caption: (text) => captionIn(whole(text)) ?? captionIn(whole(text.replace(BRACKET, ''))) ?? null,
    list: (list) => memo(lists, list, () => entries(list)),
  };
}

/** What is made of those entries that can begin like a text: the others are never put together. */
type ByOnset<T> = (start: string) => T;

/** @param none where no entry of these lists begins so */
function byOnset<T>(lists: readonly List[], make: (start: string) => T, none: T): ByOnset<T> {
  const starts = new Set(lists.flatMap((list) => [...list.starts()]));
  const made = new Map<string, T>();
  return (start) => (starts.has(start) ? memo(made, start, () => make(start)) : none);
}

const NO_WHOLES: ReadonlySet<string> = new Set();
const NO_STEMS = /(?!)/;
const NO_CAPTIONS: ReadonlyMap<string, CaptionName> = new Map();

const bareEntry = (entry: string) => joined(withoutMarks(foldOnce(entry)));
const stemsFrom = (entries: string[]) => stemPattern(entries.map((entry) => joined(foldOnce(entry))));

/** Of captions of several fields the first counts. */
function captionsByOnset(tables: Words[]): ByOnset<ReadonlyMap<string, CaptionName>> {
  const known = tables.flatMap(({ captions }) => Object.entries(captions) as [CaptionName, List][]);
  const like = (start: string) =>
    known.flatMap(([name, list]) =>
      list.like(start).map((entry): [string, CaptionName] => [bareEntry(entry), name]),
    );
  return byOnset(
    known.map(([, list]) => list),
    (start) => new Map(like(start).reverse()),
    NO_CAPTIONS,
  );
}

const BRACKET = /(?<=\S)\s*[(（][^()（）]{1,30}[)）][\s:：]*$/u;

function memo<K, V>(kept: Map<K, V>, key: K, make: () => V): V {
  const value = kept.get(key) ?? make();
  kept.set(key, value);
  return value;
}

/** Scripts that write words without blanks: a stem may begin anywhere. */
export const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** A blank that Burmese, Khmer or Lao may set between words or not, as the writer likes. */
const OPTIONAL =
  / (?<=[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}] )(?=[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])/gu;
const joined = (text: string) => text.replace(OPTIONAL, '');

/** A text as it is compared with whole entries. */
interface Compared {
  text: string;
  start: string;
}

const compared = (text: string): Compared => ({ text, start: onset(text) });

let last = { asked: '', whole: compared('') };

/** Of one text many lists are asked, one after another. */
function whole(asked: string): Compared {
  if (asked !== last.asked) last = { asked, whole: compared(joined(bare(asked))) };
  return last.whole;
}

/** Arabic, Hebrew and Amharic write "and", "the", "from" and the like before the word, without a blank. */
const PREFIXED = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Ethiopic}]/u;

/** What finds a word that begins with one of these stems (folded) in a folded text. */
export function stemPattern(stems: string[]): RegExp {
  const known = [...new Set(stems)].filter((stem) => stem !== '');
  const unspaced = known.filter((stem) => UNSPACED.test(stem));
  const prefixed = known.filter((stem) => PREFIXED.test(stem) && !UNSPACED.test(stem));
  const others = known.filter((stem) => !PREFIXED.test(stem) && !UNSPACED.test(stem));
  const anyOf = (some: string[], before: string) =>
    some.length === 0 ? [] : `${before}(?:${some.map(patternOf).join('|')})`;
  const alternatives = [
    anyOf(unspaced, ''),
    anyOf(prefixed, '(?<![\\p{L}\\p{N}])[والبفكلהובלמשכየበከለ]{0,3}'),
    // Most letters of India end in a mark, their vowel: "शेष" is not in "विशेष".
    anyOf(others, '(?<![\\p{L}\\p{M}\\p{N}])'),
  ].flat();
  return alternatives.length === 0 ? /(?!)/ : new RegExp(alternatives.join('|'), 'u');
}

const patternOf = (stem: string): string =>
  stem.endsWith('$')
    ? `${patternOf(stem.slice(0, -1))}(?![\\p{L}\\p{M}\\p{N}])`
    : stem.split('*').map(literally).join('.{0,60}?');

const literally = (text: string) => withIdleBlanks(text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));

/** Words before and after a value. */
interface LeadIn {
  before: string;
  after: string;
}

/** Those that a folded text can have, the longest first: a table has hundreds, and few begin like the text. */
type LeadIns = (text: string) => LeadIn[];

const KEY = 3;

function leadInsFrom(entries: string[]): LeadIns {
  const all = sortedLeadIns(entries);
  const anywhere = all.filter(({ before }) => before.length < KEY);
  const keys = new Set(
    all.filter(({ before }) => before.length >= KEY).map(({ before }) => before.slice(0, KEY)),
  );
  const byStart = new Map([...keys].map((key): [string, LeadIn[]] => [key, []]));
  for (const leadIn of all) {
    if (leadIn.before.length >= KEY) byStart.get(leadIn.before.slice(0, KEY))?.push(leadIn);
    else for (const some of byStart.values()) some.push(leadIn);
  }
  return (text) => byStart.get(text.slice(0, KEY)) ?? anywhere;
}

function sortedLeadIns(entries: string[]): LeadIn[] {
  return entries
    .map((entry) => {
      const [before = '', after = ''] = entry.includes('~') ? entry.split('~') : [entry, ''];
      return { before: before.trim(), after: after.trim() };
    })
    .filter(({ before, after }) => before !== '' || after !== '')
    .sort((a, b) => b.before.length + b.after.length - a.before.length - a.after.length);
}

const EDGE = /^[\s:：՝፡፦៖.,，、፣၊;·•|(–—-]+|[\s:：՝፡፦៖,，、፣၊;·•|–—-]+$/g;

/**
 * The text without the lead-in; null when it is not there. Lengths change when folding, so ends are sought one by one.
 *
 * @param plain the text folded, without blanks that say nothing
 */
function without({ before, after }: LeadIn, text: string, plain: string): string | null {
  if (!plain.startsWith(before) || !plain.endsWith(after)) return null;
  const start = before === '' ? 0 : prefixEnd(text, before);
  if (start === null) return null;
  const end = after === '' ? text.length : suffixStart(text, after);
  if (end === null || end < start) return null;
  const rest = text.slice(start, end);
  // "Interlaken" does not begin with "in": the lead-in must end where a word ends.
  const joint = text.slice(start, start + 1);
  if (
    before !== '' &&
    /[\p{L}\p{N}\u200c\u200d]/u.test(joint) &&
    !UNSPACED.test(before) &&
    /[\p{L}\p{M}\p{N}]$/u.test(before)
  )
    return null;
  // One letter without a blank after it is a part of the next word: "约翰内斯堡" is Johannesburg, "约 上海" near Shanghai.
  if (after === '' && before.length === 1 && UNSPACED.test(before) && UNSPACED.test(joint)) return null;
  return rest.replace(EDGE, '');
}

/** Text that folding leaves as long as it is. */
const isPlain = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** How much of a text can be a folded lead-in, at most: marks are folded away, and blanks that may be there or not. */
const longest = (leadIn: string, text: string) =>
  Math.min(text.length, leadIn.length + 8 + (text.length - joined(text).length));

function prefixEnd(text: string, before: string): number | null {
  if (isPlain(text)) return before.length;
  for (let end = Math.max(1, before.length - 4); end <= longest(before, text); end += 1) {
    if (joined(fold(text.slice(0, end))) !== before) continue;
    // A mark on the last letter ("تقریباً") is a part of it that folding takes away; a vowel of India makes another word.
    const [marks = ''] = /^\p{M}*/u.exec(text.slice(end)) ?? [];
    return joined(fold(text.slice(0, end + marks.length))) === before ? end + marks.length : null;
  }
  return null;
}

function suffixStart(text: string, after: string): number | null {
  if (isPlain(text)) return text.length - after.length;
  for (let length = Math.max(1, after.length - 4); length <= longest(after, text); length += 1) {
    if (joined(fold(text.slice(text.length - length))) === after) return text.length - length;
  }
  return null;
}

/** Whether a text has one of some stems that stand in no table, put together when they are asked for first. */
export function anyStem(stems: List): (text: string) => boolean {
  let pattern: RegExp | undefined;
  return (text) => {
    pattern ??= stemPattern([...stems].map(fold));
    return pattern.test(fold(text));
  };
}
