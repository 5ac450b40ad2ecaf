import { namesDevice } from '../../panel/row/typed-captions';
import { fieldOf } from './columns';
import type { Table } from './delimited';

/** "device: Chrome", "Device = Chrome", "device | Chrome", "Device<tab>Chrome", also in a list and in quotes. */
const NAMED =
  /^\s*(?:[-*•]\s+|\d{1,3}[.)]\s+)?["']?([^\s:：=|"'][^:：=|\t"']{0,39}?)["']?\s*(?:[:：=|]+|\t)(?:\s+|$|(?<=[：=|\t]))(.*)$/u;
/** Between two records: a rule, a number ("-[ RECORD 2 ]-", "*** 2. row ***"), a section ("[session 2]"). */
const BETWEEN = /^\s*(?:[-=*_─━+]{2,}.*|-\[.*|\[{1,2}[^\][]{1,60}\]{1,2})\s*$/u;

/** device="Chrome on Windows" app=ChatGPT: all of a record on one line. */
const PAIR = /([\p{L}][\w.-]{0,39})=("[^"]{0,300}"|\S{0,300})/gu;

/** A text of this length is no table of many sessions. */
const LONGEST = 1_000_000;

interface SessionRecord {
  /** By their names as written. */
  fields: Map<string, string>;
  /** Of its first line. */
  number: number;
}

/**
 * Sessions of which each field stands on a line behind its name, as forms, settings and databases write them. A record ends
 * where an empty line or a rule stands, or a name comes again.
 *
 * @returns null where not every line names a field, or no device is named
 */
export function recordTable(text: string): Table | null {
  const read = text.length > LONGEST ? null : recordsIn(text.replace(/^\ufeff/, '').split(/\r\n?|\n/));
  if (read === null || read.beside.length > MOST_BESIDE || read.beside.some(namesDevice)) return null;
  const names = new Set(read.records.flatMap(({ fields }) => [...fields.keys()]));
  const known = new Map([...names].map((name) => [name, fieldOf(name)] as const));
  const fieldsOf = ({ fields }: SessionRecord) => [...fields.keys()].map((name) => known.get(name) ?? null);
  const isSession = (record: SessionRecord) => fieldsOf(record).includes('device');
  const sessions = read.records.filter(isSession);
  // Of who reviewed, and when; but nothing that could be of a session.
  const others = new Set(read.records.filter((one) => !isSession(one)).flatMap(fieldsOf));
  if (sessions.length === 0 || OF_PANEL.filter((field) => others.has(field)).length > 1) return null;
  const heads = [...new Set(sessions.flatMap(({ fields }) => [...fields.keys()]))];
  const meant = heads.filter((head) => known.get(head) !== null);
  if (meant.length < 2 || meant.length * 2 < heads.length) return null;
  return {
    rows: [heads, ...sessions.map(({ fields }) => heads.map((head) => fields.get(head) ?? ''))],
    numbers: [0, ...sessions.map(({ number }) => number)],
    unclosed: null,
  };
}

/** `beside`: lines that name no field. null where a line holds cells of several records. */
function recordsIn(lines: readonly string[]): { records: SessionRecord[]; beside: string[] } | null {
  const records: SessionRecord[] = [];
  const beside: string[] = [];
  let open: SessionRecord | null = null;
  for (const [i, line] of lines.entries()) {
    const pairs = pairsOf(line);
    const [, name = '', value = ''] = pairs ? [] : (NAMED.exec(line) ?? []);
    if (value.includes('\t')) return null;
    if (pairs) records.push({ fields: new Map(pairs), number: i + 1 });
    else if (name === '' && !isBetween(line)) beside.push(line);
    if (name === '') {
      open = null;
      continue;
    }
    if (open === null || open.fields.has(name)) {
      open = { fields: new Map(), number: i + 1 };
      records.push(open);
    }
    open.fields.set(name, unquoted(value));
  }
  return { records, beside };
}

/** What a line that is all of a record tells; null for any other. */
function pairsOf(line: string): [string, string][] | null {
  const pairs = [...line.matchAll(PAIR)];
  const isWhole = pairs.length > 2 && line.replace(PAIR, '').trim() === '';
  return isWhole ? pairs.map(([, name = '', value = '']) => [name, unquoted(value)]) : null;
}

/** Nothing, a rule, or how many there are: "(4 rows)". */
const isBetween = (line: string): boolean =>
  line.trim() === '' || BETWEEN.test(line) || /^\s*\([^()]{1,40}\)\s*$/.test(line);

const OF_PANEL = ['app', 'location', 'signed_in', 'trusted', 'current'] as const;

/** A title, and how many there are. */
const MOST_BESIDE = 3;

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim();
