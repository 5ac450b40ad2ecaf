import { type Json, readJson } from '../policy/json';
import type { Policy } from '../policy/policy';
import { canonical, sha256 } from './canonical';
import type { Oddities } from './review/oddities';
import { isObject } from './review/read';
import { inWords } from './review/values';
import { tameLine } from './tame';

/** The version of the review file that this program writes. A newer one is read as far as it is known, with a warning. */
export const FORMAT_VERSION = 1;

/**
 * Where an export comes from. Its sum proves that no accident changed the file on its way. It is no signature: whoever
 * changes the file on purpose can compute the sum anew.
 */
export interface Provenance {
  format: 'rollcall-review';
  format_version: number;
  /** Program and version that wrote it. */
  program: string;
  exported_at: string;
  /** Whom it was written for, how exact its places are, and whether device labels are as shown. */
  audience: string;
  places: string;
  labels: boolean;
  /** Version of the policy in force when it was written: the beginning of the SHA-256 of its canonical form. */
  policy: string;
  /** The readings that it rests on, oldest first: when each was made, and whether it showed the whole list. */
  readings: { account: string; at: string; complete: boolean }[];
  /** Older readings that are not named, because there are more than a thousand. */
  readings_left_out: number;
  /** What was replaced, by kind. */
  redacted: { kind: string; count: number }[];
  /** SHA-256 over the canonical form of the file without this key; '' while it is not sealed. */
  sha256: string;
}

/** A policy's version: two policies with the same values have the same one. 16 hex digits. */
export const policyVersion = async (policy: Policy): Promise<string> =>
  (await sha256(canonical(policy as unknown as Json))).slice(0, 16);

/** What a file says of its origin, taken over as far as it holds together; null when it says nothing. */
export function readProvenance(value: Json, warnings: Oddities): Provenance | null {
  if (value === null) return null;
  const of = isObject(value) ? value : {};
  if (of.format !== 'rollcall-review' || typeof of.format_version !== 'number') {
    warnings.add(
      'provenance',
      `Found ${inWords(value)}, expected what Rollcall writes there. It is left out.`,
    );
    return null;
  }
  if (of.format_version > FORMAT_VERSION)
    warnings.add(
      'provenance.format_version',
      `Found ${of.format_version}, known are versions up to ${FORMAT_VERSION}. What is newer is left out; keep the file.`,
    );
  const text = (name: string) => (typeof of[name] === 'string' ? tameLine(of[name]) : '');
  const whole = (one: Json | undefined) => (typeof one === 'number' && Number.isInteger(one) ? one : 0);
  return {
    format: 'rollcall-review',
    format_version: of.format_version,
    program: text('program'),
    exported_at: text('exported_at'),
    audience: text('audience'),
    places: text('places'),
    labels: of.labels !== false,
    policy: text('policy'),
    readings: objects(of.readings).map((one) => ({
      account: tameLine(String(one.account ?? '')),
      at: tameLine(String(one.at ?? '')),
      complete: one.complete === true,
    })),
    readings_left_out: whole(of.readings_left_out),
    redacted: objects(of.redacted).map((one) => ({
      kind: tameLine(String(one.kind ?? '')),
      count: whole(one.count),
    })),
    sha256: text('sha256'),
  };
}

const objects = (value: Json | undefined) =>
  (Array.isArray(value) ? value : []).filter(isObject).slice(0, 10_000);

/** Whether an export is as it was written. */
export type Verdict =
  /** Its sum is right: no accident changed it. */
  | { state: 'intact'; sha256: string }
  | { state: 'altered'; sha256: string; found: string }
  /** It carries no sum. */
  | { state: 'unsealed' }
  | { state: 'unreadable'; problem: string };

/** Checks an export of any format against the sum that it carries. Never throws. */
export async function verify(text: string): Promise<Verdict> {
  if (!/^[\s\ufeff]*\{/.test(text) || isLines(text)) return verifyText(text);
  const read = readJson(text, { deepest: 64 });
  if ('problem' in read) {
    const { path, message } = read.problem;
    return { state: 'unreadable', problem: `${path}: ${message}` };
  }
  const provenance = isObject(read.value) ? read.value.provenance : undefined;
  const given = isObject(provenance) ? provenance.sha256 : undefined;
  if (typeof given !== 'string' || given === '') return { state: 'unsealed' };
  return compared(given, await sumOf(read.value));
}

/** NDJSON: the first line is an object by itself and is not the review file. */
const isLines = (text: string) => /^[\s\ufeff]*\{[^\n]*"rollcall_sha256"/.test(text);

/** The sum over a review file, whatever sum stands in it. */
export function sumOf(file: Json): Promise<string> {
  if (!isObject(file) || !isObject(file.provenance)) return sha256(canonical(file));
  const { sha256: _, ...provenance } = file.provenance;
  return sha256(canonical({ ...file, provenance }));
}

const MARK = /rollcall[-_]sha256["'=:\s]*([0-9a-f]{64})/g;
/** Stands for the sum in a text until it is known. */
export const UNSEALED = '0'.repeat(64);

/** Puts the sum over a text into the places where it says "rollcall-sha256 000…". */
export async function sealText(text: string): Promise<string> {
  const sum = await textSum(text);
  return text.replace(MARK, (mark) => mark.slice(0, -64) + sum);
}

async function verifyText(text: string): Promise<Verdict> {
  const given = new Set(Array.from(text.matchAll(MARK), ([, sum]) => sum ?? ''));
  const [sum] = given;
  if (sum === undefined) return { state: 'unsealed' };
  const found = await textSum(text);
  return given.size > 1 ? { state: 'altered', sha256: sum, found } : compared(sum, found);
}

/** The canonical form of a text: without a byte order mark, lines end in LF, none at the end, zeros for its own sum. */
const textSum = (text: string): Promise<string> =>
  sha256(
    text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .replace(/\n+$/, '')
      .replace(MARK, (mark) => mark.slice(0, -64) + UNSEALED),
  );

const compared = (sum: string, found: string): Verdict =>
  sum === found ? { state: 'intact', sha256: sum } : { state: 'altered', sha256: sum, found };
