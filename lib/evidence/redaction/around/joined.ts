import { isNoSecret } from '../innocents/no-secret';
import type { Found } from '../kinds';
import { isLikely, isOther, isStrong } from '../looks/strong';
import { placeholderAt } from '../reading/placeholder';
import { matchAt } from '../reading/scene';

/**
 * Lines of lists of stolen logins: whose it is or a hash, a sign, the password. `pm@example.com:letmein`,
 * `5f4dcc3b5aa765d61d8327deb882cf99:letmein`.
 */

/** The sign and what stands behind it to the end of the line; before it, a hash or the salt of one. */
const JOINED =
  /([:;|])(?:([0-9a-f]{16,128}|\$[^\s:;|]{12,128})\1)?([^\s:;|]{3,64})(?=["'`,)]{0,2}[ \t]{0,4}(?:[\r\n\ue00a\ue00d]|$))/iy;
/** Within a sentence. */
const IN_LINE = /:([^\s:;|/]{6,64}?)(?=["'`),.;]{0,3}(?:\s|$))/y;
const LINE = '[^\\s:;|]{6,128}[:;|](?:[^\\s:;|]{16,128}[:;|])?[^\\s:;|]{3,64}[ \\t]{0,4}';
const NEXT = new RegExp(`[ \\t]{0,4}\\r?\\n(?=\\S*@|[0-9a-fA-F]{16}|\\$)${LINE}(?:\\r?\\n|$)`, 'y');
const BEFORE = new RegExp(`(?:^|\\n)(?=\\S*@|[0-9a-fA-F]{16}|\\$|\\[\\w+ \\d)${LINE}\\r?\\n$`);

/** The password that is joined to the login or hash from `from` to before `to`; null when none is. */
export function joinedTo(text: string, from: number, to: number): readonly Found[] | null {
  const sign = text.charCodeAt(to);
  if (sign !== 58 && sign !== 59 && sign !== 124) return null;
  const line = matchAt(JOINED, text, to);
  if (line === null) return joinedWithin(text, from, to);
  const [whole, , hash = '', value = ''] = line;
  const end = to + whole.length;
  const start = end - value.length;
  if (placeholderAt(text, start) !== null || isNoSecret(value) || isOther(value)) return null;
  if (!isLikely(value) && hash === '' && !isListed(text, from, end)) return null;
  const found: Found[] = [{ kind: 'password', from: start, to: end }];
  return hash === '' ? found : [{ kind: 'password', from: to + 1, to: to + 1 + hash.length }, ...found];
}

function joinedWithin(text: string, from: number, to: number): readonly Found[] | null {
  const value = /[\s"'`(]/.test(text.charAt(from - 1)) ? matchAt(IN_LINE, text, to)?.[1] : undefined;
  if (value === undefined || !isStrong(value)) return null;
  return [{ kind: 'password', from: to + 1, to: to + 1 + value.length }];
}

/** Above or below stands another line of its kind. */
const isListed = (text: string, from: number, end: number) =>
  matchAt(NEXT, text, end) !== null || BEFORE.test(text.slice(Math.max(0, from - 240), from));
