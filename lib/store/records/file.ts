import type { Entry } from '../../model';
import { checkEntry } from './forms';

/**
 * The file that holds everything: the whole journal, from which all state follows. An entry's number is its place in the
 * list, from 1 on.
 */
export interface RecordsFile {
  format: 'rollcall-journal';
  version: number;
  /** When it was written. */
  at: string;
  /** The version of the extension that wrote it. */
  by: string;
  /** What account keys are made with, so that the accounts are known again; '' when it was not kept. */
  salt: string;
  journal: Entry[];
}

export const VERSION = 1;

/** How far a long piece of work has come. */
export interface Progress {
  done: number;
  of: number;
}

export interface Work {
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal;
}

type Found = Record<string, unknown>;

/** From each older form to the next one. */
const migrations: Record<number, (file: Found) => Found> = {
  // What was saved of damaged records: they come without numbers and without the salt.
  0: ({ at, stores }) => ({
    format: 'rollcall-journal',
    version: 1,
    at,
    by: '',
    salt: '',
    journal: isObject(stores) ? stores.journal : undefined,
  }),
};

/** So many entries are checked at once, before others get a turn. */
const PIECE = 500;

/**
 * Reads a file with records. All or nothing: one entry that is not right makes the whole unusable. `why`: in words.
 *
 * @throws the signal's reason when it is given up.
 */
export async function readFile(
  text: string,
  { onProgress, signal }: Work = {},
): Promise<{ file: RecordsFile } | { why: string }> {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return { why: 'This is no JSON, or it is cut off.' };
  }
  if (!isObject(found)) return { why: NOT_OURS };
  let file = found;
  const version = versionOf(file);
  if (version === null) return { why: NOT_OURS };
  if (version > VERSION)
    return {
      why: 'A newer Rollcall wrote this file. Update Rollcall to read it; the file is left as it is.',
    };
  for (let from = version; from < VERSION; from++) file = migrations[from]?.(file) ?? file;

  const { journal, at, by, salt } = file;
  if (!Array.isArray(journal)) return { why: 'It holds no list of entries.' };
  const entries: Entry[] = [];
  for (const [i, one] of journal.entries()) {
    if (i % PIECE === 0) {
      signal?.throwIfAborted();
      onProgress?.({ done: i, of: journal.length });
      await turn();
    }
    const checked = checkEntry(one);
    if ('problem' in checked)
      return { why: `Entry ${i + 1} of ${journal.length} cannot be used: ${checked.problem}.` };
    entries.push(checked.entry);
  }
  onProgress?.({ done: journal.length, of: journal.length });
  return {
    file: {
      format: 'rollcall-journal',
      version: VERSION,
      at: typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : '',
      by: typeof by === 'string' ? by.slice(0, 40) : '',
      salt: typeof salt === 'string' && /^[0-9a-f]{64}$/.test(salt) ? salt : '',
      journal: entries,
    },
  };
}

const NOT_OURS = 'This is no file with Rollcall’s records.';

/** 0: what was saved of damaged records, which names no version. */
function versionOf({ format, version }: Found): number | null {
  if (format === 'rollcall-salvage') return 0;
  if (format !== 'rollcall-journal') return null;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

const isObject = (value: unknown): value is Found =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lets what is shown keep up. */
export const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
