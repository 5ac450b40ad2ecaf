import { isNoSecret } from '../innocents/no-secret';
import type { Found, Kind } from '../kinds';
import { isLikely } from '../looks/strong';
import { matchAt } from '../reading/scene';

/** What a function is given that is named after a secret: `changePassword('hunter2', 'hunter3')`. */

const ARGUMENTS = /\(\s{0,20}(?:[^()"'`\n]{0,60}(?:"[^"\n]{0,120}"|'[^'\n]{0,120}'|`[^`\n]{0,120}`)){1,6}/y;
const QUOTED = /(["'`])([^"'`\s]{6,64})\1/g;

/** All of its quoted arguments that look the part; null for none. */
export function given(text: string, after: number, kind: Kind): readonly Found[] | null {
  const call = text.charCodeAt(after) === 40 ? matchAt(ARGUMENTS, text, after) : null;
  if (call === null) return null;
  const found: Found[] = [];
  for (const { 2: value = '', index } of call[0].matchAll(QUOTED)) {
    if (!isLikely(value) || isNoSecret(value)) continue;
    found.push({ kind, from: after + index + 1, to: after + index + 1 + value.length });
  }
  return found.length === 0 ? null : found;
}
