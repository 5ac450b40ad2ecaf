import type { PanelReading, SessionRow } from '../../lib/model';
import type { Expected, ExpectedRow, ExpectedTime } from './expected';
import type { Field } from './view';

/**
 * perfect: nothing wrong, nothing missing. partial: something was left empty, or is less precise than the page.
 * unrecognised: the reader said that it cannot read the page. silently-wrong: it said something that is not so.
 */
export type Verdict = 'perfect' | 'partial' | 'unrecognised' | 'silently-wrong';

export interface Comparison {
  verdict: Verdict;
  /** What differs, in words; the first word of each is 'wrong' or 'missing'. */
  differences: string[];
}

const day = 86_400_000;

type Kind = 'wrong' | 'missing';

/** Runs of white space are one blank, and marks that are not seen are nothing. */
const plain = (text: string) =>
  text
    .replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const same = (a: string, b: string) => plain(a) === plain(b);

function timeDifference(read: SessionRow['signedIn'], due: ExpectedTime | null): [Kind, string] | null {
  if (!read) return due ? ['missing', `sign-in time "${due.text}"`] : null;
  const as = `"${read.text}" [${read.from}, ${read.to})`;
  if (!due) return ['wrong', `sign-in time ${as}, none is shown`];
  const [from, to] = [Date.parse(read.from), Date.parse(read.to)];
  if (!(from < to)) return ['wrong', `sign-in time ${as} is no span`];
  const covers = (span: { from: string; to: string }) =>
    from <= Date.parse(span.from) && to >= Date.parse(span.to);
  const within = (span: { from: string; to: string }) =>
    from >= Date.parse(span.from) && to <= Date.parse(span.to);
  const wanted = `[${due.from}, ${due.to})`;
  if (due.loose) {
    if (to <= Date.parse(due.from) || from >= Date.parse(due.to))
      return ['wrong', `sign-in time ${as}, not in ${wanted}`];
    // Round words may be rounded to calendar days, weeks or months as well.
    const length = Date.parse(due.to) - Date.parse(due.from);
    const slack = length < 2 * day ? 0 : Math.max(day, length / 20);
    if (from < Date.parse(due.from) - slack || to > Date.parse(due.to))
      return ['missing', `sign-in time ${as} is wider than ${wanted}`];
  } else if (!covers(due)) {
    return due.core && covers(due.core)
      ? ['missing', `sign-in time ${as} is one of two readings, which are ${wanted}`]
      : ['wrong', `sign-in time ${as}, not ${wanted}`];
  } else if (!within(due.widest ?? due)) {
    return ['missing', `sign-in time ${as} is wider than ${wanted}`];
  }
  if (same(read.text, due.text) || same(read.text, due.shown ?? due.text)) return null;
  return plain(read.text).includes(plain(due.text)) || plain(due.text).includes(plain(read.text))
    ? ['missing', `sign-in text "${read.text}", not just "${due.text}"`]
    : ['wrong', `sign-in text "${read.text}", not "${due.text}"`];
}

function textDifference(name: string, read: string, due: string): [Kind, string] | null {
  if (same(read, due)) return null;
  return read.trim() === '' ? ['missing', `${name} "${due}"`] : ['wrong', `${name} "${read}", not "${due}"`];
}

function appsDifference(read: readonly string[], due: readonly string[]): [Kind, string] | null {
  const [has, wants] = [new Set(read.map(plain)), new Set(due.map(plain))];
  const foreign = [...has].filter((app) => !wants.has(app));
  const lost = [...wants].filter((app) => !has.has(app));
  if (foreign.length > 0) return ['wrong', `apps ${JSON.stringify(read)}, not ${JSON.stringify(due)}`];
  return lost.length > 0 ? ['missing', `apps ${JSON.stringify(lost)}`] : null;
}

function rowDifferences(
  read: SessionRow,
  due: ExpectedRow,
  texts: readonly string[],
  open: readonly Field[],
) {
  const flag = (name: 'trusted' | 'current' | 'canLogOut' | 'status'): [Kind, string] | null =>
    read[name] === due[name] ? null : ['wrong', `${name} ${read[name]}`];
  const fields: Record<Field, () => [Kind, string] | null> = {
    device: () => textDifference('device', read.device, due.device),
    location: () => textDifference('location', read.location, due.location),
    apps: () => appsDifference(read.apps, due.apps),
    signedIn: () => timeDifference(read.signedIn, due.signedIn),
    trusted: () => flag('trusted'),
    current: () => flag('current'),
    status: () => flag('status'),
    canLogOut: () => flag('canLogOut'),
  };
  const all = plain(read.lines.join(' '));
  return [
    ...(Object.keys(fields) as Field[]).filter((name) => !open.includes(name)).map((name) => fields[name]()),
    ...texts
      .filter((text) => !all.includes(plain(text)))
      .map((text): [Kind, string] => ['missing', `"${text}" in lines`]),
  ].filter((difference) => difference !== null);
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0];

type Sessions = Extract<PanelReading, { state: 'sessions' }>;

function sessionDifferences(read: Sessions, expected: Expected): [Kind, string][] {
  const due = expected.reading;
  if (due.state !== 'sessions') return [];
  const found: [Kind, string][] = [];
  if (read.rows.length !== due.rows.length) {
    const harmless = !read.complete && read.rows.length < due.rows.length;
    found.push([harmless ? 'missing' : 'wrong', `${read.rows.length} rows, not ${due.rows.length}`]);
    return found;
  }
  for (const [i, row] of read.rows.entries()) {
    const wanted = due.rows[i];
    if (!wanted) continue;
    const differences = rowDifferences(row, wanted, expected.texts[i] ?? [], expected.open ?? []);
    found.push(...differences.map(([kind, text]): [Kind, string] => [kind, `row ${i + 1}: ${text}`]));
  }
  if (read.complete !== due.complete)
    found.push([read.complete ? 'wrong' : 'missing', `complete ${read.complete}`]);
  if (read.account !== due.account) found.push(['wrong', `account ${read.account}, not ${due.account}`]);
  const spoken = [due.language, ...(expected.languages ?? [])].map(primary);
  if (!spoken.includes(primary(read.language))) {
    found.push(['missing', `language ${read.language}, not ${due.language}`]);
  }
  return found;
}

/** How good a reading is, judged by what the page says. */
export function compare(reading: PanelReading, expected: Expected): Comparison {
  const due = expected.reading;
  const state = `state ${reading.state}, not ${due.state}`;
  if (reading.state !== due.state) {
    if (expected.also?.includes(reading.state))
      return { verdict: 'partial', differences: [`missing: ${state}`] };
    const reason = reading.state === 'unrecognised' ? `: ${reading.reason}` : '';
    return reading.state === 'unrecognised'
      ? { verdict: 'unrecognised', differences: [`missing: ${state}${reason}`] }
      : { verdict: 'silently-wrong', differences: [`wrong: ${state}`] };
  }
  const found = reading.state === 'sessions' ? sessionDifferences(reading, expected) : [];
  const differences = found.map(([kind, text]) => `${kind}: ${text}`);
  if (found.some(([kind]) => kind === 'wrong')) return { verdict: 'silently-wrong', differences };
  return { verdict: found.length > 0 ? 'partial' : 'perfect', differences };
}
