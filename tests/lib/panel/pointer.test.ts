// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPointer } from '../../../lib/panel/live/pointer';
import { AT, dialog, write } from './pages';

const item = (device: string) =>
  `<li><p>${device}</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p><button>Log out</button></li>`;
const list = (...devices: string[]) => dialog(`<ul>${devices.map(item).join('')}</ul>`);

/** Which elements were scrolled to and animated; happy-dom can do neither. */
let scrolled: Element[];
let animated: Element[];
let reduced: boolean;
/** What moves on the page, ours and its own. */
let running: { id: string; cancel(): void }[];

beforeEach(() => {
  running = [];
  scrolled = [];
  animated = [];
  reduced = false;
  Object.assign(Element.prototype, {
    scrollIntoView(this: Element) {
      scrolled.push(this);
    },
    animate(this: Element, frames: Keyframe[]) {
      animated.push(this);
      return frames;
    },
    getBoundingClientRect: () => new DOMRect(0, 0, 100, 40),
  });
  Object.assign(document, { getAnimations: () => running });
  vi.spyOn(window, 'matchMedia').mockImplementation((query) => ({ matches: reduced, media: query }) as never);
});
afterEach(() => vi.restoreAllMocks());

const pointer = () => createPointer(document, () => AT);
const at = (n: number) => document.querySelectorAll('li')[n];

test('shows the row that is asked for and no other, and changes nothing of the page', () => {
  write(list('Chrome on macOS', 'Firefox on Windows', 'Firefox on Windows'));
  const before = document.documentElement.outerHTML;
  const one = pointer();
  const reading = one.look({});
  expect(reading.state === 'sessions' && reading.rows.map(({ device }) => device)).toEqual([
    'Chrome on macOS',
    'Firefox on Windows',
    'Firefox on Windows',
  ]);
  expect(one.show(2)).toBe(true);
  expect(animated).toEqual([at(2)]);
  expect(scrolled).toEqual([at(2)]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('takes away what was outlined before, and leaves what the page moves by itself', () => {
  const ended: string[] = [];
  const moving = (id: string) => ({ id, cancel: () => ended.push(id) });
  running = [moving(''), moving('spinner')];
  let own = '';
  Object.assign(Element.prototype, {
    animate: (_frames: Keyframe[], { id }: KeyframeAnimationOptions) => {
      own = id ?? '';
      running.push(moving(own));
    },
  });
  write(list('Chrome on macOS', 'Firefox on Windows'));
  const one = pointer();
  one.look({});
  one.show(0);
  expect(ended).toEqual([]);
  // The script is put into the tab anew for each look: it remembers nothing.
  const another = pointer();
  another.look({});
  another.show(1);
  expect(ended).toEqual([own]);
});

test('says that a row is gone which the page has taken away since it looked', () => {
  write(list('Chrome on macOS', 'Firefox on Windows'));
  const one = pointer();
  one.look({});
  at(1)?.remove();
  expect(one.show(1)).toBe(false);
  expect(one.show(0)).toBe(true);
  expect(one.show(7)).toBe(false);
});

test('shows nothing of a page without a list, also where it had one before', () => {
  write(list('Chrome on macOS', 'Firefox on Windows'));
  const one = pointer();
  one.look({});
  write('<main>A chat</main>');
  expect(one.look({})).toEqual({ state: 'closed' });
  expect(one.show(0)).toBe(false);
  expect(animated).toEqual([]);
});

test.each([true, false])('moves nothing when motion is to be reduced: %s', (still) => {
  reduced = still;
  write(list('Chrome on macOS', 'Firefox on Windows'));
  const frames: Keyframe[][] = [];
  const ways: unknown[] = [];
  Object.assign(Element.prototype, {
    animate: (given: Keyframe[]) => frames.push(given),
    scrollIntoView: (how: unknown) => ways.push(how),
  });
  const one = pointer();
  one.look({});
  one.show(0);
  const [given = []] = frames;
  expect(new Set(given.map((frame) => JSON.stringify(frame))).size === 1).toBe(still);
  expect(ways).toEqual([{ block: 'center', behavior: still ? 'instant' : 'smooth' }]);
});
