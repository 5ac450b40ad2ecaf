import type { Entry } from '../model';
import { readJson } from '../policy/json';

/** An entry as found in a file, with its number there from 1 on; or why it cannot be replayed. */
export type Found = { number: number; entry: Entry } | { number: number; problem: string };

/** Types that `observe` knows. A `Record`, so that a type that is added to the model is asked for here. */
const KNOWN: Record<Entry['type'], true> = {
  snapshot: true,
  unchanged: true,
  'no-reading': true,
  judged: true,
  'judgement-undone': true,
  'log-out': true,
  'log-out-undone': true,
  'drill-begun': true,
  'drill-ended': true,
  claimed: true,
  named: true,
  noted: true,
  assigned: true,
  'run-begun': true,
  'run-step': true,
  'run-ended': true,
  attested: true,
  'place-expected': true,
  'place-expected-undone': true,
  policy: true,
  imported: true,
  'import-undone': true,
  taught: true,
  'teaching-undone': true,
  'check-consent': true,
  checked: true,
  checkpoint: true,
  reviewed: true,
  'review-snoozed': true,
};

/**
 * Finds the entries in the text of a file: a list of entries, an object that holds one as `journal` or `entries`, or what
 * Rollcall saves of damaged records. Never throws.
 */
export function readJournal(text: string): { found: Found[] } | { problem: string } {
  const read = readJson(text, { deepest: DEEPEST });
  if ('problem' in read) return { problem: `This is no JSON: ${read.problem.path}: ${read.problem.message}` };
  return entriesIn(read.value);
}

/** The newest form of a file with records that is known (`lib/store/records/file.ts`). */
const FORM = 1;

/** A checkpoint nests a whole watch. */
const DEEPEST = 64;

/** The same for JSON that was read already. */
export function entriesIn(json: unknown): { found: Found[] } | { problem: string } {
  if (
    isObject(json) &&
    json.format === 'rollcall-journal' &&
    typeof json.version === 'number' &&
    json.version > FORM
  )
    return {
      problem: `It is of form ${json.version}, and this version of Rollcall reads up to form ${FORM}: a newer one wrote it.`,
    };
  const list = listIn(json);
  if (!list)
    return { problem: 'There is no list of entries in it, neither by itself nor as "journal" or "entries".' };
  return { found: list.map((one, i) => check(one, i + 1)) };
}

function listIn(json: unknown): unknown[] | null {
  if (Array.isArray(json)) return json;
  if (!isObject(json)) return null;
  for (const name of ['journal', 'entries']) {
    const list = json[name];
    if (Array.isArray(list)) return list;
  }
  return isObject(json.stores) ? listIn(json.stores) : null;
}

function check(one: unknown, number: number): Found {
  const problem = problemOf(one);
  return problem === null ? { number, entry: one as Entry } : { number, problem };
}

function problemOf(one: unknown): string | null {
  if (!isObject(one)) return 'this is no entry';
  const { type, at, account } = one;
  if (typeof type !== 'string') return 'it has no type';
  if (!Object.hasOwn(KNOWN, type)) return `the type "${type.slice(0, 60)}" is not known to this version`;
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) return `${type}: "at" is no instant`;
  if (typeof account !== 'string') return `${type}: it names no account`;
  if (type !== 'snapshot') return null;
  const { rows } = one;
  if (!Array.isArray(rows)) return 'snapshot: it has no rows';
  const bad = rows.findIndex((row) => !isRow(row));
  return bad < 0 ? null : `snapshot: row ${bad + 1} is no row`;
}

const isRow = (row: unknown): boolean =>
  isObject(row) &&
  typeof row.device === 'string' &&
  typeof row.location === 'string' &&
  isTexts(row.apps) &&
  isTexts(row.lines) &&
  (row.signedIn === null || (isObject(row.signedIn) && typeof row.signedIn.from === 'string'));

const isTexts = (value: unknown) => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
