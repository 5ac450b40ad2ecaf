// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Outcome, openPanel } from '../../../../lib/panel/opening';
import { write } from '../pages';

const row = (device: string) =>
  `<li><p>${device}</p><p>ChatGPT Web</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p><button>Log out</button></li>`;
const rows = (...devices: string[]) => `<ul>${devices.map(row).join('')}</ul>`;
const settings = (inner: string, tab = 'aria-selected="false"') =>
  `<main><textarea></textarea></main><div role="dialog" aria-label="Settings"><div role="tablist"><button role="tab" aria-selected="false">General</button><button role="tab" ${tab}>Security</button></div><div role="tabpanel">${inner}</div></div>`;
const entry = '<h4>Sessions</h4><button class="entry"><span>Active sessions</span><span>2</span></button>';

let clock: number;
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  clock = Date.parse('2026-09-10T12:00:00Z');
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** Opens the panel of a page, letting time go by until it has ended. */
async function opened(page: Document): Promise<Outcome> {
  let outcome: Outcome | null = null;
  void openPanel({ document: page, now: () => new Date(clock), signal: end.signal, languages: ['en'] }).then(
    (one) => {
      outcome = one;
    },
  );
  for (let i = 0; i < 1_200 && !outcome; i += 1) {
    for (let turn = 0; turn < 20; turn += 1) await new Promise((done) => setImmediate(done));
    clock += 100;
    await vi.advanceTimersByTimeAsync(100);
  }
  if (!outcome) throw new Error('It never ended.');
  return outcome;
}
const on = (page: Document, selector: string, event: string, act: () => void) =>
  page.querySelector(selector)?.addEventListener(event, act);
const devices = ({ reading }: Outcome) =>
  reading?.state === 'sessions' ? reading.rows.map(({ device }) => device) : reading?.state;

test('from the tab over the entry to the list', async () => {
  const page = write(settings(''), { address: '/#settings/Security' });
  on(page, '[role=tab]:last-child', 'mousedown', () => {
    page.querySelector('[role=tab]:last-child')?.setAttribute('aria-selected', 'true');
    const panel = page.querySelector('[role=tabpanel]');
    if (panel) panel.innerHTML = entry;
    on(page, '.entry', 'click', () => {
      if (panel) panel.innerHTML = `<h3>Active sessions</h3>${rows('Chrome on macOS', 'Firefox on Linux')}`;
    });
  });
  const outcome = await opened(page);
  expect(outcome.opened).toEqual({ end: 'list' });
  expect(devices(outcome)).toEqual(['Chrome on macOS', 'Firefox on Linux']);
});
