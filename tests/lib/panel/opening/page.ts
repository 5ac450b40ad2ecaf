import { vi } from 'vitest';
import { type Outcome, openPanel } from '../../../../lib/panel/live/opening';
import { createRest } from '../../../../lib/panel/live/opening/rest';
import { write } from '../pages';

/** Everything that a press is made of, and whatever else could set something off. */
const PRESSES = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'focus',
  'focusin',
  'keydown',
  'keyup',
  'submit',
  'touchstart',
  'scroll',
];

/** The events that reached an element, or passed through it on the way to something in it. */
export function listenTo(element: Element, heard: string[]): void {
  for (const kind of PRESSES) {
    for (const capture of [true, false])
      element.addEventListener(
        kind,
        ({ target }) => heard.push(`${kind} at ${(target as Element).tagName}`),
        { capture },
      );
  }
}

export const row = (device: string) =>
  `<li><p>${device}</p><p>ChatGPT Web</p><p>Lisbon, Portugal</p><p>Aug 28, 2026, 4:33 AM</p><button class="out">Log out</button></li>`;
export const list = (...names: string[]) => `<h3>Active sessions</h3><ul>${names.map(row).join('')}</ul>`;
export const names = ['Chrome on macOS', 'Firefox on Linux'];

/** The settings as a dialog; `security` is the tab in whichever state. */
export const settings = (
  inner: string,
  security = '<button role="tab" class="security" aria-selected="false">Security</button>',
) =>
  `<main><textarea></textarea></main><div role="dialog" aria-label="Settings"><div role="tablist">
  <button role="tab" aria-selected="false">General</button>${security}</div><div role="tabpanel">${inner}</div></div>`;
export const chosen = '<button role="tab" class="security" aria-selected="true">Security</button>';
export const entry =
  '<h4>Sessions</h4><button class="entry"><span>Active sessions</span><span>2</span></button>';

export const open = (body: string, page: { address?: string; lang?: string } = {}): Document =>
  write(body, { address: '/#settings/Security', ...page });

/** What the page shows in the part of the settings that is open. */
export function show(page: Document, html: string): void {
  const panel = page.querySelector('[role=tabpanel]');
  if (panel) panel.innerHTML = html;
}

export const on = (page: Document, selector: string, event: string, act: () => void) =>
  page.querySelector(selector)?.addEventListener(event, act);

/** A clock that a test moves. */
export function createClock() {
  let at = Date.parse('2026-09-10T12:00:00Z');
  return {
    now: () => new Date(at),
    async pass(ms: number) {
      for (let gone = 0; gone < ms; gone += 100) {
        // Frameworks and presses take turns of the event loop between two ticks of the clock.
        for (let turn = 0; turn < 12; turn += 1) await new Promise((done) => setImmediate(done));
        at += 100;
        await vi.advanceTimersByTimeAsync(100);
      }
    },
  };
}

/** Opens the panel of a page, letting time go by until it has ended. */
export async function opened(
  page: Document,
  end = new AbortController(),
  options: { isAlive?: () => boolean } = {},
): Promise<Outcome & { took: number }> {
  const clock = createClock();
  const began = clock.now().getTime();
  let outcome: Outcome | null = null;
  void openPanel({
    document: page,
    now: clock.now,
    signal: end.signal,
    rest: createRest(page, clock.now, end.signal).rest,
    options: { languages: ['en'] },
    ...options,
  }).then((one) => {
    outcome = one;
  });
  while (!outcome && clock.now().getTime() - began < 120_000) await clock.pass(500);
  if (!outcome) throw new Error('It never ended.');
  end.abort();
  return { ...(outcome as Outcome), took: clock.now().getTime() - began };
}

export const devices = ({ reading }: Outcome) =>
  reading?.state === 'sessions' ? reading.rows.map(({ device }) => device) : reading?.state;
