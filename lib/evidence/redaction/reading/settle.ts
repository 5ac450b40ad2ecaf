import { type Found, severityOf } from '../kinds';
import { placeholderOf } from './placeholder';
import { isAlnum, isDigit } from './scene';

/** How far around a replaced place its neighbours are looked at once more; farther than any rule looks back. */
const AROUND = 320;
/** What is found in one round can change its own neighbours; more often than this nothing was ever seen to. */
const ROUNDS = 6;

/**
 * Adds what only shows once the rest is replaced: the end of a secret that was glued to a number hid that the number is
 * one of a telephone. So a second redaction finds nothing new. Only places that touch more than a space, a quote or a
 * bracket are looked at, which in ordinary text are few.
 */
export function settled(text: string, found: Found[], read: (text: string) => Found[]): Found[] {
  let all = found;
  let fresh = found.filter((one) => severityOf(one.kind) === 'secret' || isGlued(text, one));
  for (let round = 0; round < ROUNDS && fresh.length > 0; round++) {
    const more = windowsOf(text, all, fresh).flatMap(({ from, to, inside }) => {
      const view = viewOf(text, from, to, inside);
      return read(view.text).map((one) => ({ ...one, from: view.place(one.from), to: view.place(one.to) }));
    });
    if (more.length === 0) break;
    all = [...all, ...more].sort((a, b) => a.from - b.from);
    fresh = more;
  }
  return all;
}

const LOOSE_BEFORE = new Set(['', ...' \t\n\r"\'`<>()[]{},;|=']);
const LOOSE_AFTER = new Set(['', ...' \t\n\r"\'`<>)]},;']);

function isGlued(text: string, { from, to }: Found): boolean {
  // "+33 6 21 32 33 45pm@example.com": the number before it may end here.
  if (isDigit(text.charCodeAt(from)) && isDigit(text.charCodeAt(from - 2))) return true;
  const ended = text.charAt(to) === '.' && !isAlnum(text.charCodeAt(to + 1));
  return !(LOOSE_BEFORE.has(text.charAt(from - 1)) && (ended || LOOSE_AFTER.has(text.charAt(to))));
}

interface Window {
  from: number;
  to: number;
  inside: Found[];
}

/** Stretches around the fresh places that go through none of the others, and overlap nowhere. */
function windowsOf(text: string, all: readonly Found[], fresh: readonly Found[]): Window[] {
  const windows: Window[] = [];
  for (const one of fresh) {
    const last = windows.at(-1);
    const to = Math.min(text.length, one.to + AROUND);
    if (last !== undefined && one.from - AROUND <= last.to) last.to = Math.max(last.to, to);
    else windows.push({ from: Math.max(0, one.from - AROUND), to, inside: [] });
  }
  let next = 0;
  for (const window of windows) {
    for (; next < all.length; next++) {
      const one = all[next] as Found;
      if (one.from >= window.to) break;
      if (one.to <= window.from) continue;
      window.inside.push(one);
      window.from = Math.min(window.from, one.from);
      window.to = Math.max(window.to, one.to);
    }
  }
  return windows;
}

/** A stretch of the text as it will read, and where its places lie in the text. */
function viewOf(
  text: string,
  from: number,
  to: number,
  inside: readonly Found[],
): { text: string; place: (at: number) => number } {
  let view = '';
  let done = from;
  const ends: { view: number; text: number }[] = [{ view: 0, text: from }];
  for (const one of inside) {
    view += text.slice(done, one.from) + placeholderOf(one.kind, 1);
    done = one.to;
    ends.push({ view: view.length, text: done });
  }
  view += text.slice(done, to);
  return {
    text: view,
    place: (at) => {
      const end = ends.findLast((one) => one.view <= at) ?? { view: 0, text: from };
      return at - end.view + end.text;
    },
  };
}
