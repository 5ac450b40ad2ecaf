// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { noticePanel } from '../../../lib/panel/live/noticing';
import { write } from './pages';

let onNoticed: ReturnType<typeof vi.fn<() => void>>;
let stop: AbortController;

beforeEach(async () => {
  // happy-dom tells of a changed hash after replaceState, which no browser does: not in the next test.
  window.history.replaceState(null, '', '/');
  await observed();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onNoticed = vi.fn<() => void>();
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

function notice(html: string, address = '/'): Document {
  const page = write(html, { address });
  noticePanel({ document: page, window, onNoticed, signal: stop.signal });
  return page;
}

/** Lets observers of the document be called. */
async function observed(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await new Promise((done) => setImmediate(done));
}

/** The same, and then all timers that were set. */
async function later(): Promise<void> {
  await observed();
  await vi.advanceTimersByTimeAsync(3_000);
}

function portal(page: Document): void {
  const child = page.createElement('div');
  child.innerHTML = '<div role="dialog">Settings</div>';
  page.body.append(child);
}

test('a page without a dialog is not noticed, however much streams into it', async () => {
  const page = notice('<main><article></article></main>');
  const timers = vi.spyOn(globalThis, 'setTimeout');
  const looks = vi.spyOn(page, 'querySelector');
  for (let i = 0; i < 200; i += 1) {
    const token = page.createElement('span');
    token.textContent = 'Active sessions ';
    page.querySelector('article')?.append(token);
  }
  looks.mockClear();
  await later();
  expect(onNoticed).not.toHaveBeenCalled();
  // Not a timer is set and not a look is taken.
  expect(looks).not.toHaveBeenCalled();
  expect(timers.mock.calls.filter(([, wait]) => wait === 300 || wait === 1_500)).toEqual([]);
  timers.mockRestore();
  looks.mockRestore();
});

test.each(['<div role="dialog">Settings</div>', '<div aria-modal="true"></div>', '<dialog open></dialog>'])(
  'a dialog that is open already: %s',
  (html) => {
    notice(html);
    expect(onNoticed).toHaveBeenCalled();
  },
);

test.each(['/#settings/Security', '/settings/sessions', '/#settings'])(
  'an address of settings: %s',
  (address) => {
    notice('<main></main>', address);
    expect(onNoticed).toHaveBeenCalled();
  },
);

test('a portal at the end of body', async () => {
  const page = notice('<main></main>');
  expect(onNoticed).not.toHaveBeenCalled();
  portal(page);
  await later();
  expect(onNoticed).toHaveBeenCalled();
});

test('a portal that holds no dialog is none', async () => {
  const page = notice('<main></main>');
  page.body.append(page.createElement('div'));
  await later();
  expect(onNoticed).not.toHaveBeenCalled();
});

test.each(['hashchange', 'popstate', 'pageshow'])('%s to an address of settings', async (type) => {
  notice('<main></main>');
  window.history.replaceState(null, '', '/settings/security');
  expect(onNoticed).not.toHaveBeenCalled();
  window.dispatchEvent(new Event(type));
  await later();
  expect(onNoticed).toHaveBeenCalled();
});

test('a navigation that only the Navigation API tells of', async () => {
  const page = write('<main></main>');
  const navigation = new EventTarget();
  const withNavigation = new Proxy(window, {
    get(target, key) {
      const value = key === 'navigation' ? navigation : Reflect.get(target, key, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  noticePanel({ document: page, window: withNavigation, onNoticed, signal: stop.signal });
  window.history.replaceState(null, '', '/settings/security');
  navigation.dispatchEvent(new Event('navigatesuccess'));
  await later();
  expect(onNoticed).toHaveBeenCalled();
});

test.each(['click', 'keyup'])('a %s that opens a dialog deep in the page, soon or late', async (type) => {
  for (const after of [0, 1_000]) {
    onNoticed.mockClear();
    const page = notice('<main><section><button>Settings</button></section></main>');
    const button = page.querySelector('button');
    // What the page itself swallows is heard all the same.
    button?.addEventListener(type, (event) => event.stopImmediatePropagation());
    button?.dispatchEvent(new Event(type, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(after);
    const section = page.querySelector('section');
    if (section) section.innerHTML = '<div role="dialog">Settings</div>';
    expect(onNoticed).not.toHaveBeenCalled();
    await later();
    expect(onNoticed).toHaveBeenCalled();
  }
});

test('a click that opens nothing is no notice', async () => {
  const page = notice('<main><button>Like</button></main>');
  page.querySelector('button')?.dispatchEvent(new Event('click', { bubbles: true }));
  await later();
  expect(onNoticed).not.toHaveBeenCalled();
});

test('nothing after the abort, not even what was on its way', async () => {
  const page = notice('<main><button>Settings</button></main>');
  page.querySelector('button')?.dispatchEvent(new Event('click', { bubbles: true }));
  portal(page);
  await Promise.resolve();
  stop.abort();
  window.history.replaceState(null, '', '/settings/security');
  for (const type of ['hashchange', 'popstate', 'pageshow']) window.dispatchEvent(new Event(type));
  page.querySelector('button')?.dispatchEvent(new Event('click', { bubbles: true }));
  portal(page);
  await later();
  expect(onNoticed).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
