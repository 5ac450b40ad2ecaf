import * as v from 'valibot';
import type { Hint } from '../../model';
import { hintForm } from './form';

/** As a key of a policy, so that a file can be put into one as it is. */
export const hintsFile = (hints: readonly Hint[]): string =>
  `${JSON.stringify({ reader_hints: hints }, null, 2)}\n`;

const form = v.looseObject({ reader_hints: v.pipe(v.array(hintForm), v.minLength(1), v.maxLength(20)) });

/** The hints in the text of a file, or what is wrong with it. Never throws. */
export function parseHints(text: string): { hints: Hint[] } | { why: string } {
  if (text.length > 200_000) return { why: 'The file is too large.' };
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { why: 'The file is no JSON.' };
  }
  const parsed = v.safeParse(form, json);
  if (parsed.success) return { hints: parsed.output.reader_hints };
  const [issue] = parsed.issues;
  return { why: `${v.getDotPath(issue)?.slice(0, 100) ?? 'The file'}: ${issue.message.slice(0, 200)}` };
}
