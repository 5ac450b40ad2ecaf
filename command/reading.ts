import { decoded } from '../lib/evidence/decode';
import { kindOf } from '../lib/evidence/import/import';
import { parseReview } from '../lib/evidence/review-file';
import { tameLine } from '../lib/evidence/tame';
import type { Problem } from '../lib/policy/policy';
import { EXIT, type Io, Unreadable } from './io';

/** A file as text. What is odd about its bytes is a warning like any other. */
export async function textOf(file: string, io: Io): Promise<{ text: string; warnings: Problem[] }> {
  const { text, odd } = decoded(await io.read(file));
  return { text, warnings: odd === '' ? [] : [{ path: '', message: odd }] };
}

/** As `parseReview`; of what is a review in no JSON, or something else of Rollcall's, that is said instead. */
export function reviewIn(text: string): ReturnType<typeof parseReview> {
  const read = parseReview(text);
  if ('review' in read) return read;
  if (text.replace('\ufeff', '').trim() === '')
    return refused('Found nothing, expected a review file in JSON.');
  const found = FOUND[kindOf(text)];
  // JSON with a word before it: where that stands says more.
  if (found === undefined || /"sessions"\s*:/.test(text)) return read;
  return refused(
    `Found ${found}, expected a review file in JSON. Tables, journals and pasted rows are read by rollcall report.`,
  );
}

const refused = (message: string) => ({ problems: [{ path: '', message }] });

const FOUND: Partial<Record<ReturnType<typeof kindOf>, string>> = {
  table: 'a table',
  journal: 'a list or a journal',
  pasted: 'no JSON',
};

/** "review.json: sessions[2].decision: Found …". What a file says is no order to the terminal. */
export const problemLine = (file: string, { path, message }: Problem, mark = ''): string =>
  `${[file === '-' ? 'standard input' : file, tameLine(path)].filter((part) => part !== '').join(': ')}: ${mark}${tameLine(message)}\n`;

/**
 * Does something with each of many files, also where one of them cannot be read: that is said, and the others get their turn.
 *
 * @param each false: the answer is no
 * @returns the exit code
 */
export async function eachFile(
  files: readonly string[],
  io: Io,
  each: (file: string) => Promise<boolean>,
): Promise<number> {
  let code: number = EXIT.ok;
  for (const file of files) {
    try {
      if (!(await each(file)) && code === EXIT.ok) code = EXIT.no;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      await io.err(`rollcall: ${tameLine(error.message)}\n`);
      code = EXIT.trouble;
    }
  }
  return code;
}
