import type { Box } from '../page/box';

/** One step down: a make, and which one of that make among the visible children. */
export interface Step {
  tag: string;
  /** As written on the element; '' when none is. */
  role: string;
  /** From 0; negative: from the end. 'every': all of them. 'same': the one in the place that the row has among its own. */
  nth: number | 'every' | 'same';
}

export interface Path {
  /** So many steps up before the steps down. */
  up: number;
  steps: Step[];
}

/** Longest path that is followed. */
export const MOST_STEPS = 24;
const MOST_UP = 6;
const STEP = /^([a-z][a-z0-9-]{0,39})(?:\(([a-z]{1,30})\))?(?::(-?\d{1,4})|(\*)|(=))?$/;

/** @returns null when the text is no path; '' is the path that stays where it is */
export function parsePath(text: string): Path | null {
  if (text.length > 1_000) return null;
  const parts = text === '' ? [] : text.split('/');
  let up = 0;
  while (parts[0] === '..') {
    parts.shift();
    up += 1;
  }
  const steps = parts.map(parseStep);
  const whole = steps.every((step) => step !== null);
  return whole && up <= MOST_UP && steps.length <= MOST_STEPS ? { up, steps } : null;
}

function parseStep(text: string): Step | null {
  const [found, tag = '', role = '', place, every, same] = STEP.exec(text) ?? [];
  if (found === undefined) return null;
  return { tag, role, nth: every ? 'every' : same ? 'same' : Number(place ?? 0) };
}

export function writePath({ up, steps }: Path): string {
  const written = steps.map(({ tag, role, nth }) => {
    const place = nth === 'every' ? '*' : nth === 'same' ? '=' : nth === 0 ? '' : `:${nth}`;
    return `${tag}${role === '' ? '' : `(${role})`}${place}`;
  });
  return [...Array.from({ length: up }, () => '..'), ...written].join('/');
}

/** Tag and role of a box, as a step names them. */
export function makeOf({ element }: Box): { tag: string; role: string } {
  const role = element.getAttribute('role')?.trim().toLowerCase() ?? '';
  return { tag: element.localName.toLowerCase(), role: /^[a-z]{1,30}$/.test(role) ? role : '' };
}

/** The visible children of one make. */
export function ofMake(box: Box, { tag, role }: { tag: string; role: string }): Box[] {
  return box.children.filter((child) => {
    const make = makeOf(child);
    return make.tag === tag && make.role === role;
  });
}

/** A box that a path with 'every' in it leads to, and its place among those of its make at the last such step. */
export interface Arrived {
  box: Box;
  place: number;
}

/** Everything that a path leads to, in reading order. Each box is looked at once for each step at most. */
export function followAll(root: Box, { steps }: Path): Arrived[] {
  let at: Arrived[] = [{ box: root, place: 0 }];
  for (const step of steps) {
    at = at.flatMap(({ box, place }) => {
      const all = ofMake(box, step);
      if (step.nth === 'every') return all.map((child, i) => ({ box: child, place: i }));
      const child = step.nth === 'same' ? undefined : all.at(step.nth);
      return child ? [{ box: child, place }] : [];
    });
  }
  return at;
}

/** The one box that a path leads to from a row; null when there is none there. Never above `root`. */
export function follow({ box, place }: Arrived, { up, steps }: Path, root: Box): Box | null {
  let at: Box | null = box;
  for (let i = 0; i < up && at; i += 1) at = at === root ? null : at.parent;
  for (const step of steps) {
    if (!at || step.nth === 'every') return null;
    at = ofMake(at, step).at(step.nth === 'same' ? place : step.nth) ?? null;
  }
  return at;
}
