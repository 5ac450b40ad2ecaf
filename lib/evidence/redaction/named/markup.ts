import { isNoSecret } from '../innocents/no-secret';
import { isMasked } from '../innocents/references';
import type { Found, Kind } from '../kinds';

/** Names and values that stand side by side: attributes of one element, fields of one object, in either order. */

const BACK = 160;
const AHEAD = 200;
const VALUE = /(?:^|[\s"'])(?:value|content|default|data-value)\s{0,2}=\s{0,2}(["'])([^"'<>\n]{3,160})\1/i;

/** What a template fills in, or says of it. */
const isNone = (value: string) => isMasked(value) || isNoSecret(value) || /^<[%?]/.test(value);

/** `<input value="..." name="password">` */
function attribute(text: string, from: number, after: number, kind: Kind): Found | null {
  const least = Math.max(0, from - BACK);
  const seen = text.slice(least, from);
  const opens = least + seen.lastIndexOf('<');
  if (opens < least || seen.includes('>', opens - least)) return null;
  const ahead = /^[^<>]*/.exec(text.slice(after, after + AHEAD))?.[0] ?? '';
  const tag = text.slice(opens, after + ahead.length);
  const value = VALUE.exec(tag);
  if (value === null || isNone(value[2] ?? '')) return null;
  const start = opens + value.index + value[0].length - 1 - (value[2] ?? '').length;
  const to = start + (value[2] ?? '').length;
  return start < after && to > from ? null : { kind, from: start, to };
}

const FIELD =
  /["']?(?:value|val|content)["']?\s{0,2}[:=]\s{0,2}(["'])([^"'\n]{4,120})\1,?\s{1,40}["']?(?:name|key|id|field|label)["']?\s{0,2}[:=]\s{0,2}["'][\w.-]{0,24}$/i;

/** `"value": "...", "name": "password"` */
function field(text: string, from: number, kind: Kind): Found | null {
  const least = Math.max(0, from - BACK);
  const seen = text.slice(least, from);
  const value = FIELD.exec(seen);
  if (value === null || isNone(value[2] ?? '')) return null;
  const start = least + seen.indexOf(value[1] + (value[2] ?? ''), value.index + 5) + 1;
  return { kind, from: start, to: start + (value[2] ?? '').length };
}

/** The value of what a quoted name names, when it stands beside it in the same element or object. */
export function besideName(text: string, from: number, after: number, kind: Kind): Found | null {
  const close = text.charAt(after);
  if (close !== '"' && close !== "'") return null;
  return attribute(text, from, after, kind) ?? field(text, from, kind);
}
