// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PanelReading } from '../../../lib/model';
import { watchPanel } from '../../../lib/panel/live/watch';
import { dialog, type Page, write } from './pages';

const item = (device: string, time = 'Aug 28, 2026, 4:33 AM') =>
  `<li><p>${device}</p><p>ChatGPT Web</p><p>Lisbon, Portugal</p><p>${time}</p><button>Log out</button></li>`;
const list = (...devices: string[]) => `<ul>${devices.map((device) => item(device)).join('')}</ul>`;
const panel = dialog(list('Chrome on macOS', 'Firefox on Windows'));
const both = ['Chrome on macOS', 'Firefox on Windows'];

let clock: number;
let alive: boolean;
let looks: number;
let stop: AbortController;
let readings: PanelReading[];
let onClosed: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  clock = Date.parse('2026-09-10T12:00:00Z');
  alive = true;
  looks = 0;
  stop = new AbortController();
  readings = [];
  onClosed = vi.fn<() => void>();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function watch(html: string, page?: Page): Document {
  const document = write(html, page);
  watchPanel({
    document,
    now: () => {
      looks += 1;
      return new Date(clock);
    },
    onReading: (reading) => readings.push(reading),
    onClosed,
    signal: stop.signal,
    isAlive: () => alive,
  });
  return document;
}

/** Lets time go by; what observes the document hears of changes between the steps. */
async function pass(ms: number, step = 100): Promise<void> {
  for (let gone = 0; gone < ms; gone += step) {
    for (let i = 0; i < 5; i += 1) await new Promise((done) => setImmediate(done));
    clock += step;
    await vi.advanceTimersByTimeAsync(step);
  }
}

function change(page: Document, selector: string, html: string): void {
  const element = page.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  element.innerHTML = html;
}

const close = (page: Document) => page.querySelector('[role=dialog]')?.remove();
const open = (page: Document, html: string) => page.body.insertAdjacentHTML('beforeend', html);
const states = () => readings.map(({ state }) => state);
const devices = (reading: PanelReading | undefined) =>
  reading?.state === 'sessions' ? reading.rows.map(({ device }) => device) : reading?.state;

test('a panel that is open is read at once, and once', async () => {
  watch(panel);
  await pass(6_000);
  expect(readings.map(devices)).toEqual([both]);
  expect(onClosed).not.toHaveBeenCalled();
});

test('rows that arrive in parts give one reading, when they have settled', async () => {
  const page = watch(dialog('<div class="list"><div role="progressbar"></div></div>'));
  for (const names of [['Chrome on macOS'], both, [...both, 'Safari on iOS']]) {
    await pass(300);
    change(page, '.list', list(...names));
    expect(readings).toEqual([]);
  }
  await pass(2_000);
  expect(readings.map(devices)).toEqual([[...both, 'Safari on iOS']]);
});

test('a page that never rests is read all the same', async () => {
  const page = watch(dialog('<p class="tick"></p><div class="list"></div>'));
  change(page, '.list', list(...both));
  for (let i = 0; i < 50; i += 1) {
    change(page, '.tick', `${i}`);
    await pass(100);
  }
  expect(readings.map(devices)).toEqual([both]);
});

test('what has not changed is not told again, though the page was drawn anew', async () => {
  const page = watch(panel);
  for (let i = 0; i < 3; i += 1) {
    change(page, '[role=dialog]', `<h2>Active sessions</h2>${list(...both)}`);
    await pass(1_000);
  }
  expect(looks).toBeGreaterThan(3);
  expect(readings).toHaveLength(1);
});

test('a relative time that has moved on is no news; another sign-in is', async () => {
  const page = watch(dialog(`<ul>${item('Chrome on macOS', '3 minutes ago')}${item('Safari on iOS')}</ul>`));
  await pass(60_000, 1_000);
  change(page, 'li:first-child p:nth-child(4)', '4 minutes ago');
  await pass(1_000);
  expect(readings).toHaveLength(1);
  change(page, 'li:last-child p:nth-child(4)', 'Sep 9, 2026, 4:33 AM');
  await pass(1_000);
  expect(readings).toHaveLength(2);
});

test('what has changed is told', async () => {
  const page = watch(panel);
  change(page, '[role=dialog]', `<h2>Active sessions</h2>${list('Chrome on macOS')}`);
  await pass(1_000);
  expect(readings.map(devices)).toEqual([both, ['Chrome on macOS']]);
});

test('a panel that was closed and opened again is told again', async () => {
  const page = watch(panel);
  close(page);
  await pass(1_000);
  open(page, panel);
  await pass(1_000);
  expect(readings.map(devices)).toEqual([both, both]);
  expect(onClosed).not.toHaveBeenCalled();
});

test('another account below an open panel: the rows are nobody’s', async () => {
  const page = watch(panel, { user: 'user-1' });
  page.documentElement.setAttribute('data-theme-user-id', 'user-2');
  await pass(1_000);
  expect(states()).toEqual(['sessions', 'unrecognised']);
  change(page, '[role=dialog]', `<h2>Active sessions</h2>${list('Safari on iOS')}`);
  await pass(6_000);
  expect(states()).toEqual(['sessions', 'unrecognised']);
  // Opened anew it is the new account's.
  close(page);
  await pass(1_000);
  open(page, panel);
  await pass(1_000);
  expect(readings.at(-1)).toMatchObject({ state: 'sessions', account: 'user-2' });
});

test('a marker that comes late or goes is a switch as well', async () => {
  const page = watch(panel, { user: null });
  page.documentElement.setAttribute('data-theme-user-id', 'user-2');
  await pass(1_000);
  expect(states()).toEqual(['sessions', 'unrecognised']);
});

const profile = (name: string) => `<nav><button data-testid="accounts-profile-button">${name}</button></nav>`;

test('another profile below an open panel of a page without a marker is a switch', async () => {
  const page = watch(`${profile('Robin Vale')}${panel}`, { user: null });
  change(page, 'nav button', 'Kim Vale');
  await pass(1_000);
  change(page, '[role=dialog]', `<h2>Active sessions</h2>${list('Safari on iOS')}`);
  await pass(6_000);
  expect(states()).toEqual(['sessions', 'unrecognised']);
});

test('a profile that is drawn late is none, and holds from then on', async () => {
  const page = watch(`<nav></nav>${panel}`, { user: null });
  change(page, 'nav', profile('Robin Vale'));
  await pass(1_000);
  expect(states()).toEqual(['sessions']);
  change(page, 'nav', profile('Kim Vale'));
  await pass(1_000);
  expect(states()).toEqual(['sessions', 'unrecognised']);
});

test('loading is never told; after half a minute it is', async () => {
  watch(dialog('<div role="progressbar"></div>'));
  await pass(29_000, 1_000);
  expect(readings).toEqual([]);
  await pass(3_000, 1_000);
  expect(states()).toEqual(['unrecognised']);
  await pass(60_000, 1_000);
  expect(states()).toEqual(['unrecognised']);
});

test('a failure is told at once, what may only be half drawn when it has stood', async () => {
  watch(dialog('<p>We could not load your sessions.</p>'));
  expect(states()).toEqual(['failed']);
  stop.abort();
  stop = new AbortController();
  readings = [];
  watch(dialog('<p>Whatever stands here for a while</p>'));
  await pass(2_000);
  expect(readings).toEqual([]);
  await pass(1_500);
  expect(states()).toEqual(['unrecognised']);
});

test('a text that is followed by the rows is not told', async () => {
  const page = watch(dialog('<div class="list"><p>Whatever stands here for a while</p></div>'));
  await pass(1_000);
  change(page, '.list', list(...both));
  await pass(6_000);
  expect(states()).toEqual(['sessions']);
});

test('closed: told once, then no timer and no look is left', async () => {
  const page = watch(panel);
  close(page);
  await pass(5_000);
  expect(onClosed).toHaveBeenCalledTimes(1);
  const before = looks;
  open(page, panel);
  await pass(5_000);
  expect(onClosed).toHaveBeenCalledTimes(1);
  expect(looks).toBe(before);
  expect(readings).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page without anything open ends by itself', async () => {
  watch('<main>A chat</main>');
  await pass(3_000);
  expect(onClosed).toHaveBeenCalledTimes(1);
  expect(readings).toEqual([]);
});

test('while another dialog or a settings address is open it goes on watching', async () => {
  const page = watch(panel);
  change(page, '[role=dialog]', '<h2>Rename chat</h2>');
  await pass(5_000);
  expect(onClosed).not.toHaveBeenCalled();
  change(page, '[role=dialog]', `<h2>Active sessions</h2>${list(...both)}`);
  await pass(1_000);
  expect(readings).toHaveLength(2);
});

test('a conversation that streams below an open panel costs no look', async () => {
  const page = watch(
    `<main><p class="answer"></p></main>${dialog(list(...both)).replace(/<main>.*<\/main>/, '')}`,
  );
  await pass(1_000);
  const before = looks;
  for (let i = 0; i < 60; i += 1) {
    change(page, '.answer', `token ${i}`);
    await pass(100);
  }
  expect(looks).toBe(before);
});

test.each([0, 200])('abort %i ms after a change: no timer, no look, no word', async (wait) => {
  const page = watch(panel);
  change(page, '[role=dialog]', `<h2>Active sessions</h2>${list('Safari on iOS')}`);
  await pass(wait);
  stop.abort();
  const before = looks;
  expect(vi.getTimerCount()).toBe(0);
  change(page, '[role=dialog]', `<h2>Active sessions</h2>${list('Edge on Windows')}`);
  await pass(6_000);
  expect(looks).toBe(before);
  expect(readings).toHaveLength(1);
  expect(onClosed).not.toHaveBeenCalled();
});

test('an extension that was updated ends at the next change, without another reading', async () => {
  const page = watch(panel);
  alive = false;
  change(page, '[role=dialog]', `<h2>Active sessions</h2>${list('Safari on iOS')}`);
  await pass(6_000);
  expect(readings).toHaveLength(1);
  expect(onClosed).toHaveBeenCalledTimes(1);
  const before = looks;
  change(page, '[role=dialog]', `<h2>Active sessions</h2>${list(...both)}`);
  await pass(6_000);
  expect(looks).toBe(before);
  expect(onClosed).toHaveBeenCalledTimes(1);
  expect(vi.getTimerCount()).toBe(0);
});

test('a signal that was aborted before', async () => {
  stop.abort();
  watch(panel);
  await pass(3_000);
  expect(readings).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
