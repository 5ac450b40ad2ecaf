import { decoded } from '../lib/evidence/decode';
import type { Problem } from '../lib/policy/policy';
import type { Io } from './io';

/** A file as text. What is odd about its bytes is a warning like any other. */
export async function textOf(file: string, io: Io): Promise<{ text: string; warnings: Problem[] }> {
  const { text, odd } = decoded(await io.read(file));
  return { text, warnings: odd === '' ? [] : [{ path: '', message: odd }] };
}

/** "review.json: sessions[2].decision: Found …" */
export const problemLine = (file: string, { path, message }: Problem, mark = ''): string =>
  `${[file === '-' ? 'standard input' : file, path].filter((part) => part !== '').join(': ')}: ${mark}${message}\n`;
