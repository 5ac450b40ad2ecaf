import { sha256 } from './canonical';

/** Whether an export is as it was written. */
export type Verdict =
  /** Its sum is right: no accident changed it. Of lines that several exports were appended to, the sum of the last one. */
  | { state: 'intact'; sha256: string }
  | { state: 'altered'; sha256: string; found: string }
  /** It carries no sum. */
  | { state: 'unsealed' }
  | { state: 'unreadable'; problem: string };

const MARK = /rollcall[-_]sha256["'=:\s]*([0-9a-f]{64})/g;
/** Stands for the sum in a text until it is known. */
export const UNSEALED = '0'.repeat(64);

/** Puts the sum over a text into the places where it says "rollcall-sha256 000…". What a note says of another sum stays. */
export const sealText = async (text: string): Promise<string> =>
  withSum(text, UNSEALED, await textSum(text, UNSEALED));

/** More different sums than this nobody quotes. */
const MOST_SUMS = 10;

/**
 * Checks a text against the sum that it carries. A note may quote the sum of another export, so each of them may be its own:
 * only the right one comes out.
 */
export async function verifyText(text: string): Promise<Verdict> {
  const given = [...new Set(Array.from(text.matchAll(MARK), ([, sum]) => sum ?? ''))];
  const [first] = given;
  if (first === undefined) return { state: 'unsealed' };
  for (const sum of given.slice(0, MOST_SUMS))
    if ((await textSum(text, sum)) === sum) return { state: 'intact', sha256: sum };
  return { state: 'altered', sha256: first, found: await textSum(text, first) };
}

const OF_LINE = /"rollcall_sha256":"([0-9a-f]{64})"/g;

/** The first line is an event by itself. */
export const isLines = (text: string): boolean => /^[\s\ufeff]*\{[^\n]*"rollcall_sha256"/.test(text);

/** Exports are appended to one file: the lines of each are checked by themselves. A line without a sum belongs to none. */
export async function verifyLines(text: string): Promise<Verdict> {
  const exports = new Map<string, string[]>();
  for (const line of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    if (line.trim() === '') continue;
    const sum = Array.from(line.matchAll(OF_LINE), ([, one]) => one ?? '').at(-1);
    if (sum === undefined) return verifyText(text);
    const own = exports.get(sum) ?? [];
    exports.set(sum, own);
    own.push(line);
  }
  let verdict: Verdict = { state: 'unsealed' };
  for (const lines of exports.values()) {
    verdict = await verifyText(lines.join('\n'));
    if (verdict.state !== 'intact') return verdict;
  }
  return verdict;
}

/** The canonical form of a text: without a byte order mark, lines end in LF, none at the end, zeros for its own sum. */
const textSum = (text: string, own: string): Promise<string> =>
  sha256(
    withSum(
      text
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n')
        .replace(/\n+$/, ''),
      own,
      UNSEALED,
    ),
  );

const withSum = (text: string, before: string, after: string): string =>
  text.replace(MARK, (mark, sum: string) => (sum === before ? mark.slice(0, -64) + after : mark));
