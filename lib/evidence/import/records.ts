import { fieldOf } from './columns';
import type { Table } from './delimited';
import type { ColumnField } from './heads';
import { namesDevice } from './names-device';

/** "device: Chrome", "Device = Chrome", "device | Chrome", "Device<tab>Chrome", also in a list and in quotes. */
const NAMED =
  /^\s*(?:[-*•]\s+|\d{1,3}[.)]\s+)?["']?([^\s:：=|"'][^:：=|\t"']{0,39}?)["']?\s*(?:[:：=|]+|\t)(?:\s+|$|(?<=[：=|\t]))(.*)$/u;
/** Between two records: a rule, a number ("-[ RECORD 2 ]-", "*** 2. row ***"), a section ("[session 2]"). */
const BETWEEN = /^\s*(?:[-=*_─━+]{2,}.*|-\[.*|\[{1,2}[^\][]{1,60}\]{1,2})\s*$/u;

/** device="Chrome on Windows" app=ChatGPT: all of a record on one line. */
const PAIR = /([\p{L}][\w.-]{0,39})=("[^"]{0,300}"|\S{0,300})/gu;

/** A text of this length is no table of many sessions. */
const LONGEST = 1_000_000;

/**
 * Sessions of which each field stands on a line behind its name, as forms, settings and databases write them. A record ends
 * where an empty line or a rule stands, or a name comes again.
 *
 * @returns null where not every line names a field, or no device is named
 */
export function recordTable(text: string): Table | null {
  if (text.length > LONGEST) return null;
  const records: { fields: Map<string, string>; number: number }[] = [];
  const beside: string[] = [];
  let isApart = true;
  for (const [i, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const pairs = [...line.matchAll(PAIR)];
    if (pairs.length > 2 && line.replace(PAIR, '').trim() === '') {
      records.push({
        fields: new Map(pairs.map(([, key = '', text = '']) => [key, unquoted(text)])),
        number: i + 1,
      });
      isApart = true;
      continue;
    }
    const [, name = '', value = ''] = NAMED.exec(line) ?? [];
    // Cells of further records.
    if (value.includes('\t')) return null;
    if (name === '') {
      // "(4 rows)"
      if (line.trim() !== '' && !BETWEEN.test(line) && !/^\s*\([^()]{1,40}\)\s*$/.test(line)) {
        beside.push(line);
      }
      isApart = true;
      continue;
    }
    const last = records.at(-1);
    if (last === undefined || last.fields.has(name) || isApart)
      records.push({ fields: new Map(), number: i + 1 });
    records.at(-1)?.fields.set(name, unquoted(value));
    isApart = false;
  }
  const fieldsOf = ({ fields }: { fields: Map<string, string> }) => [...fields.keys()].map(fieldOf);
  const sessions = records.filter((record) => fieldsOf(record).includes('device'));
  // Of who reviewed, and when; but nothing that could be of a session.
  const others = records.filter((record) => !sessions.includes(record)).flatMap(fieldsOf);
  if (new Set(others.filter((field) => field !== null && OF_PANEL.has(field))).size > 1) return null;
  const heads = [...new Set(sessions.flatMap(({ fields }) => [...fields.keys()]))];
  const known = heads.filter((head) => fieldOf(head) !== null);
  if (
    beside.length > MOST_BESIDE ||
    beside.some(namesDevice) ||
    sessions.length === 0 ||
    known.length < 2 ||
    known.length * 2 < heads.length
  )
    return null;
  return {
    rows: [heads, ...sessions.map(({ fields }) => heads.map((head) => fields.get(head) ?? ''))],
    numbers: [0, ...sessions.map(({ number }) => number)],
    delimiter: '|',
    unclosed: null,
  };
}

const OF_PANEL: ReadonlySet<ColumnField> = new Set(['app', 'location', 'signed_in', 'trusted', 'current']);

/** A title, and how many there are. */
const MOST_BESIDE = 3;

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value.trim())?.[2] ?? value.trim();
