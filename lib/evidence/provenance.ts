import { type Json, readJson } from '../policy/json';
import type { Policy } from '../policy/policy';
import { canonical, sha256 } from './canonical';
import { isObject } from './json-object';
import type { Oddities } from './review/oddities';
import { inWords } from './review/values';
import { tameLine } from './tame';
import { isLines, type Verdict, verifyLines, verifyText } from './text-sum';

export type { Verdict } from './text-sum';

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

/** Checks an export of any format against the sum that it carries. Never throws. */
export async function verify(text: string): Promise<Verdict> {
  if (isLines(text)) return verifyLines(text);
  if (!/^[\s\ufeff]*\{/.test(text)) return verifyText(text);
  const read = readJson(text, { deepest: 64 });
  if ('problem' in read) {
    const { path, message } = read.problem;
    return { state: 'unreadable', problem: `${path}: ${message}` };
  }
  const provenance = isObject(read.value) ? read.value.provenance : undefined;
  const given = isObject(provenance) ? provenance.sha256 : undefined;
  if (typeof given !== 'string' || given === '') return { state: 'unsealed' };
  const found = await sumOf(read.value);
  return given === found ? { state: 'intact', sha256: given } : { state: 'altered', sha256: given, found };
}

/** The sum over a review file, whatever sum stands in it. */
export function sumOf(file: Json): Promise<string> {
  if (!isObject(file) || !isObject(file.provenance)) return sha256(canonical(file));
  const { sha256: _, ...provenance } = file.provenance;
  return sha256(canonical({ ...file, provenance }));
}
