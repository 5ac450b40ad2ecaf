import { act } from 'preact/test-utils';
import { afterEach, expect, vi } from 'vitest';
import { type MountOptions, mountRoll } from '../../components/mount';
import { Popup } from '../../components/popup/popup';
import { Review } from '../../components/review/review';
import { type Done, type Job, type JobName, runJob } from '../../lib/evidence/work/work';
import type { Entry } from '../../lib/model';
import type { Theme } from '../../lib/pages/theme';
import type { RecordsActions, Roll, RollActions } from '../../lib/roll';
import { MemorySource, now } from './rolls';

const mounted: (() => void)[] = [];

afterEach(async () => {
  vi.useRealTimers();
  // What was to happen in the next frame happens in this test and not in the one after.
  await frame();
  for (const unmount of mounted.splice(0)) unmount();
  document.body.replaceChildren();
  history.replaceState(null, '', '#');
});

/** The view over a roll, with what a person can see and do. `journal`: the entries that the roll came from. */
export async function stage(roll: Roll, options: Partial<MountOptions> = {}, journal: Entry[] = []) {
  const source = new MemorySource(structuredClone(roll));
  source.journal = journal;
  const actions = {
    openSessions: vi.fn<RollActions['openSessions']>(),
    checkNow: vi.fn<RollActions['checkNow']>(() => Promise.resolve()),
    openReview: vi.fn<RollActions['openReview']>(),
    showRow: vi.fn<RollActions['showRow']>(() => Promise.resolve('shown')),
    teach: vi.fn<RollActions['teach']>(() => Promise.resolve('shown')),
    skeleton: vi.fn<RollActions['skeleton']>(() => Promise.resolve('<!-- rollcall skeleton 1 -->')),
    openSidePanel: vi.fn(() => Promise.resolve(true)),
    allowSite: vi.fn<RollActions['allowSite']>(() => Promise.resolve(true)),
    saveFile: vi.fn<RollActions['saveFile']>(),
    copyText: vi.fn<RollActions['copyText']>(() => Promise.resolve(true)),
    program: 'Rollcall 0.1.0',
    workOnEvidence: vi.fn(workHere) as RollActions['workOnEvidence'],
    salvage: vi.fn<RollActions['salvage']>(() => Promise.resolve()),
    startFresh: vi.fn<RollActions['startFresh']>(() => Promise.resolve()),
    records: recordsOf(),
    theme: { read: vi.fn((): Theme => 'system'), choose: vi.fn<RollActions['theme']['choose']>() },
  };
  const root = document.createElement('div');
  document.body.append(root);
  const { stores, unmount } = await acted(() =>
    mountRoll(root, source, {
      view: Popup,
      actions,
      now: () => now,
      locale: 'en-GB',
      timeZone: 'UTC',
      ...options,
    }),
  );
  mounted.push(unmount);

  const all = (selector: string) => Array.from(root.querySelectorAll<HTMLElement>(selector));
  const one = (selector: string): HTMLElement => {
    const found = all(selector);
    expect(found, `elements that match ${selector}`).toHaveLength(1);
    return found[0] as HTMLElement;
  };
  const rowOf = (id: string) => one(`[data-session="${id}"]`);
  return {
    source,
    actions,
    stores,
    root,
    all,
    one,
    rowOf,
    unmount,
    /** What is read, with runs of white space and the marks of isolation taken out. */
    text: (element: Element = root) => said(element.textContent),
    /** The ids of the rows that are shown, from top to bottom, in one group or in all. */
    rows: (group?: string) =>
      all(`${group === undefined ? '' : `[data-group="${group}"] `}[data-session]`).map(
        (row) => row.dataset.session,
      ),
    /** The button with this name, in a part of the view. */
    button(name: string | RegExp, within: Element = root): HTMLButtonElement {
      const found = Array.from(within.querySelectorAll('button')).filter((button) => {
        const called = said(button.getAttribute('aria-label') ?? button.textContent);
        return typeof name === 'string' ? called === name : name.test(called);
      });
      expect(found, `buttons called ${name}`).toHaveLength(1);
      return found[0] as HTMLButtonElement;
    },
    press: (button: HTMLElement) => acted(async () => button.click()),
    type: (field: HTMLElement, value: string) =>
      acted(async () => {
        if (
          !(
            field instanceof HTMLInputElement ||
            field instanceof HTMLSelectElement ||
            field instanceof HTMLTextAreaElement
          )
        ) {
          throw new Error(`<${field.localName}> takes no value.`);
        }
        field.value = value;
        field.dispatchEvent(
          new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }),
        );
      }),
  };
}

/** The work itself, without a worker beside the page. */
async function workHere<N extends JobName>(name: N, job: Job<N>, signal: AbortSignal): Promise<Done<N>> {
  const answered = await runJob<N>({ name, job: structuredClone(job) });
  signal.throwIfAborted();
  if (answered.state === 'failed') throw new Error(answered.why);
  return structuredClone(answered.done) as Done<N>;
}

/** Records as a whole that are told of and never touched. */
const recordsOf = () => ({
  size: vi.fn<RecordsActions['size']>(() =>
    Promise.resolve({ entries: 3, accounts: 1, sessions: 2, since: null, bytes: null }),
  ),
  aside: vi.fn<RecordsActions['aside']>(() => Promise.resolve([])),
  export: vi.fn<RecordsActions['export']>(() => Promise.resolve()),
  read: vi.fn<RecordsActions['read']>(() => Promise.resolve({ why: 'No file.' })),
  deleteAll: vi.fn<RecordsActions['deleteAll']>(() => Promise.resolve()),
  bringBack: vi.fn<RecordsActions['bringBack']>(() => Promise.resolve()),
  erase: vi.fn<RecordsActions['erase']>(() => Promise.resolve()),
});

/** The review page at an address. */
export async function reviewAt(hash: string, roll: Roll, options: Partial<MountOptions> = {}) {
  history.replaceState(null, '', hash);
  const at = await stage(roll, { view: Review, surface: 'review', ...options });
  return {
    ...at,
    /** Follows an address, as a link does. */
    go: (to: string) =>
      acted(async () => {
        location.hash = to;
        dispatchEvent(new Event('hashchange'));
        await frame();
      }),
    /** A key on what has the focus, or on an element. */
    key: (key: string, on: Element = document.activeElement ?? document.body) =>
      acted(async () => {
        on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        await frame();
      }),
  };
}

export type Stage = Awaited<ReturnType<typeof stage>>;

/** Does something and waits until all that follows from it is drawn. */
export async function acted<T>(work: () => Promise<T>): Promise<T> {
  let result: T | undefined;
  await act(async () => {
    result = await work();
    // Appends, reads and the frame that moves the focus come one after the other.
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  });
  return result as T;
}

/** The frame in which the focus is put where it belongs. */
export function frame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

export function said(text: string | null): string {
  return (text ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
