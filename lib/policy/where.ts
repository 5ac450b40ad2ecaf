import { WRAPPER } from './check';
import { shown } from './told';

/** From the first character to before `to`. */
export interface Place {
  from: number;
  to: number;
}

/**
 * Where in the text of a policy a problem stands that was told by its path: "line 3, column 7", "notify_from",
 * "evidence_rules.store_passwords", "allowed_apps.2", or "locked.notify_form" for what is named in a list. Of what is not
 * there, such as a rule that is missing, the place of what it belongs to; null when it speaks of the policy as a whole.
 */
export function whereIn(text: string, path: string): Place | null {
  const place = /^line (\d+), column (\d+)$/.exec(path);
  if (place) return atPlace(text, Number(place[1]), Number(place[2]));
  let nearest: Place | null = null;
  let length = 0;
  for (const { paths, from, to } of placesIn(text)) {
    if (paths.includes(path)) return { from, to };
    const own = paths.find((one) => one.length > length && path.startsWith(`${one}.`));
    if (own === undefined) continue;
    nearest = { from, to };
    length = own.length;
  }
  return nearest;
}

const TOKEN = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/** Every key, and every entry of a list, with the ways to it. Reads on over what is no JSON: it may be half written. */
function* placesIn(text: string): Generator<Place & { paths: string[] }> {
  const open: { list: boolean; at: string }[] = [];
  let last: (Place & { text: string }) | null = null;
  const path = (at: string) => {
    const names = [...open.slice(0, -1).map((one) => one.at), at];
    const [first = '', ...inner] = names[0] === WRAPPER && names.length > 1 ? names.slice(1) : names;
    return inner.length === 0 ? shown(first) : `${shown(first)}.${shown(inner.join('.'))}`;
  };
  for (const { 0: token, index: from } of text.matchAll(TOKEN)) {
    const to = from + token.length;
    const inside = open.at(-1);
    const isText = token.startsWith('"');
    // What is named in a list is no number.
    const isName = isText && !/^"\d*"$/.test(token);
    if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (inside?.list) inside.at = String(Number(inside.at) + 1);
    } else if (token === ':') {
      if (inside?.list === false && last !== null) {
        inside.at = last.text;
        yield { paths: [path(inside.at)], from: last.from, to: last.to };
      }
    } else {
      if (inside?.list)
        yield { paths: [path(inside.at), ...(isName ? [path(textIn(token))] : [])], from, to };
      if (token === '{' || token === '[') open.push({ list: token === '[', at: token === '[' ? '0' : '' });
      last = isText ? { text: textIn(token), from, to } : null;
    }
  }
}

function textIn(token: string): string {
  try {
    return JSON.parse(token) as string;
  } catch {
    // A line end or a wrong escape in it: it is told as it stands.
    return token.slice(1, -1);
  }
}

function atPlace(text: string, line: number, column: number): Place {
  let from = 0;
  for (let i = 1; i < line; i++) {
    const end = /\r\n|\n|\r/g;
    end.lastIndex = from;
    if (end.exec(text) === null) break;
    from = end.lastIndex;
  }
  from = Math.min(text.length, from + column - 1);
  return { from, to: Math.min(text.length, from + 1) };
}
