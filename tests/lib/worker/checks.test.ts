import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry, Opened } from '../../../lib/model';
import { openDatabase } from '../../../lib/store/database';
import { databaseName } from '../../../lib/store/generation';
import { readMeta } from '../../../lib/store/journal';
import { createWorker } from '../../../lib/worker/worker';
import { mine, stranger } from '../store/rows';

const patient = { timeout: 30_000 };

interface FakeTab {
  id: number;
  url?: string;
  active: boolean;
  status: 'loading' | 'complete';
  lastAccessed: number;
}

/** A browser of which only the tabs live. What a restart of it forgets is `session`, and its tabs have other ids then. */
const world = {
  tabs: new Map<number, FakeTab>(),
  nextTab: 50,
  session: {} as Record<string, unknown>,
  local: {} as Record<string, unknown>,
  opened: [] as { url: string; active: boolean; windowId: number }[],
  injected: [] as string[],
  removed: [] as number[],
  windows: [{ id: 1, incognito: false, focused: true }],
  access: true,
  cannotOpen: false,
  /** A page that takes no script, and does not refuse it either. */
  hangs: false,
  notifications: new Set<string>(),
  badge: '',
  alarm: null as number | null,
  reviews: [] as string[],
  managed: {} as object,
};

vi.mock('../../../lib/browser', () => {
  const area = (name: 'session' | 'local') => ({
    get: async (key: string) => structuredClone({ [key]: world[name][key] }),
    set: async (values: object) => void Object.assign(world[name], structuredClone(values)),
    remove: async (key: string) => void delete world[name][key],
  });
  return {
    browser: {
      runtime: {
        id: 'test-extension-id',
        getURL: (path: string) => `chrome-extension://test-extension-id${path}`,
        getManifest: () => ({ version: '1' }),
      },
      permissions: { contains: async () => world.access },
      storage: {
        managed: { get: async () => world.managed },
        session: area('session'),
        local: area('local'),
      },
      action: {
        setBadgeText: async ({ text }: { text: string }) => {
          world.badge = text;
        },
        setBadgeBackgroundColor: async () => {},
        setTitle: async () => {},
        setIcon: async () => {},
      },
      notifications: {
        create: async (id: string) => void world.notifications.add(id),
        clear: async (id: string) => world.notifications.delete(id),
        getAll: async () => Object.fromEntries([...world.notifications].map((id) => [id, {}])),
      },
      alarms: {
        create: async (_name: string, { when }: { when: number }) => {
          world.alarm = when;
        },
        clear: async () => {
          world.alarm = null;
        },
      },
      windows: { getAll: async () => world.windows, update: async () => {} },
      scripting: {
        // What is left in a tab beforehand is a function; what is put into it is a file.
        executeScript: async ({ target, files }: { target: { tabId: number }; files?: string[] }) => {
          if (world.hangs) await new Promise(() => {});
          if (files) world.injected.push(`${files} ${target.tabId}`);
        },
      },
      tabs: {
        query: async () => [],
        create: async (what: { url: string; active: boolean; windowId: number }) => {
          if (what.url.startsWith('chrome-extension:')) return void world.reviews.push(what.url);
          if (world.cannotOpen) throw new Error('no tabs today');
          world.opened.push(what);
          const tab: FakeTab = { id: world.nextTab++, active: false, status: 'loading', lastAccessed: 1 };
          world.tabs.set(tab.id, tab);
          return { ...tab };
        },
        get: async (id: number) => {
          const tab = world.tabs.get(id);
          if (!tab) throw new Error(`No tab with id: ${id}`);
          return { ...tab };
        },
        remove: async (id: number) => {
          world.removed.push(id);
          world.tabs.delete(id);
        },
      },
    },
  };
});

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const url = 'https://chatgpt.com/#settings/Security';
const popup = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' } as never;
const from = (id: number) => ({ id: 'test-extension-id', url, frameId: 0, tab: { id } }) as never;

let clock = 0;
/** While false the worker's timers stand still: a worker that has ended looks at nothing any more. */
let alive = { now: true };
let worker = createWorker();

/** The worker ends, and another begins at the next event. */
function restart(): void {
  alive.now = false;
  const mine = { now: true };
  alive = mine;
  worker = createWorker(
    () => new Date(clock),
    async (ms) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (!mine.now) return new Promise(() => {});
      clock += ms;
    },
  );
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  vi.stubGlobal('navigator', { onLine: true });
  Object.assign(world, {
    nextTab: 50,
    session: {},
    local: {},
    opened: [],
    injected: [],
    removed: [],
    windows: [{ id: 1, incognito: false, focused: true }],
    access: true,
    cannotOpen: false,
    hangs: false,
    badge: '',
    alarm: null,
    reviews: [],
    managed: {},
  });
  world.tabs.clear();
  // One of the owner's own, at the same address.
  world.tabs.set(1, { id: 1, url, active: true, status: 'complete', lastAccessed: 1 });
  world.notifications.clear();
  clock = Date.parse('2026-09-01T08:00:00.000Z');
  restart();
});

const append = (entry: object) => worker.hear({ type: 'append', entry }, popup);
const agree = (given = true) => append({ type: 'check-consent', account: '*', given });
const byHand = () =>
  append({ type: 'policy', account: '*', layer: 'personal', given: { check_frequency: 'by-hand' } });
const checkNow = () => worker.hear({ type: 'check-now' }, popup);
const ended = (opened: Opened, tab = world.nextTab - 1) =>
  worker.hear({ type: 'check-ended', opened }, from(tab));
const handIn = (rows = [mine], tab = world.nextTab - 1) =>
  worker.hear(
    {
      type: 'reading',
      account: 'user-1',
      profile: null,
      reading: { state: 'sessions', rows, complete: true, language: 'en', account: 'user-1' },
    },
    from(tab),
  );
const loads = (over: Partial<FakeTab> = { url }, id = world.nextTab - 1) => {
  const tab = world.tabs.get(id);
  if (tab) world.tabs.set(id, { ...tab, status: 'complete', ...over });
};

async function kept() {
  const db = await openDatabase(await databaseName());
  const found = {
    journal: await db.getAll('journal'),
    checks: await readMeta(db, 'checks'),
    checking: (await readMeta(db, 'checking')) ?? null,
    refused: (await readMeta(db, 'refused'))?.count ?? 0,
  };
  db.close();
  return found;
}
const outcomes = async () =>
  (await kept()).journal.flatMap((entry: Entry) => (entry.type === 'checked' ? [entry.outcome] : []));
const comesTo = (...wanted: object[]) =>
  vi.waitFor(async () => expect(await outcomes()).toEqual(wanted), patient);
const lastAt = async () => Date.parse((await kept()).journal.at(-1)?.at ?? '');
const stopped = (at: string) => ({ kind: 'stopped', at });
const ownersTabs = () => [...world.tabs.keys()];

/** A check that has come as far as the opener. */
async function underWay(): Promise<number> {
  await byHand();
  await agree();
  expect(await checkNow()).toEqual({ ok: true });
  loads();
  await vi.waitFor(() => expect(world.injected).toHaveLength(1), patient);
  return world.nextTab - 1;
}

describe('A check', () => {
  it('opens a tab that nobody is shown, reads, closes it, and is written down', async () => {
    const tab = await underWay();
    expect(world.opened).toEqual([{ windowId: 1, url, active: false }]);
    expect(world.injected).toEqual([`/words.js,/opener.js ${tab}`]);
    expect((await kept()).checking).toMatchObject({ by: 'owner' });
    await handIn([mine, stranger]);
    expect(await ended({ end: 'list' })).toEqual({ ok: true });
    expect(world.removed).toEqual([tab]);
    const { journal, checking } = await kept();
    expect(checking).toBeNull();
    expect(journal.at(-1)).toMatchObject({
      type: 'checked',
      account: '*',
      by: 'owner',
      outcome: { kind: 'read', count: 2, complete: true },
      whose: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(world.session).toEqual({});
  });

  it('runs alone: who asks for another gets the one that runs', async () => {
    await underWay();
    expect(await checkNow()).toEqual({ ok: true });
    expect(world.opened).toHaveLength(1);
  });

  it.each(['signed-out', 'challenge', 'sso', 'no-settings', 'no-entry', 'failed', 'too-long'] as const)(
    'that stops at %s leaves no tab and says so',
    async (at) => {
      await underWay();
      await ended({ end: 'stopped', at });
      expect(await outcomes()).toEqual([stopped(at)]);
      expect(ownersTabs()).toEqual([1]);
    },
  );

  it('that is led to another site is signed out', async () => {
    await byHand();
    await agree();
    await checkNow();
    loads({});
    await comesTo(stopped('signed-out'));
    expect(world.injected).toEqual([]);
    expect(ownersTabs()).toEqual([1]);
  });

  it('that never loads, or never ends, is given up in two minutes', async () => {
    await byHand();
    await agree();
    await checkNow();
    await comesTo(stopped('not-loaded'));
    await checkNow();
    loads();
    await comesTo(stopped('not-loaded'), stopped('too-long'));
    expect(ownersTabs()).toEqual([1]);
  });

  it('whose page hangs is given up in two minutes', async () => {
    world.hangs = true;
    await byHand();
    await agree();
    await checkNow();
    loads();
    await comesTo(stopped('not-loaded'));
    expect(ownersTabs()).toEqual([1]);
  });

  it('whose tab cannot be opened says so', async () => {
    await byHand();
    await agree();
    world.cannotOpen = true;
    await checkNow();
    expect(await outcomes()).toEqual([stopped('not-loaded')]);
    expect((await kept()).checking).toBeNull();
  });

  it('whose tab the owner closes is broken off', async () => {
    const tab = await underWay();
    world.tabs.delete(tab);
    await comesTo({ kind: 'broken-off', why: 'closed' });
    expect(world.removed).toEqual([]);
  });

  it.each([
    ['looks at', { active: true }],
    ['has looked at', { lastAccessed: 2 }],
  ])('whose tab the owner %s leaves it to them, and is read all the same', async (_, over) => {
    const tab = await underWay();
    loads({ url, ...over });
    await handIn();
    await ended({ end: 'list' });
    expect(await outcomes()).toMatchObject([{ kind: 'read' }]);
    expect(ownersTabs()).toEqual([1, tab]);
  });

  it('whose tab the owner uses is theirs', async () => {
    const tab = await underWay();
    await ended({ end: 'stopped', at: 'interrupted' });
    expect(await outcomes()).toEqual([stopped('interrupted')]);
    expect(ownersTabs()).toEqual([1, tab]);
  });

  it('whose tab the owner takes to another site is theirs', async () => {
    const tab = await underWay();
    loads({ lastAccessed: 2 });
    await vi.waitFor(() => expect(world.session.course).toMatchObject({ taken: true }), patient);
    world.tabs.set(tab, { id: tab, active: false, status: 'complete', lastAccessed: 2 });
    await comesTo(stopped('interrupted'));
    expect(ownersTabs()).toEqual([1, tab]);
  });

  it('opens no tab in a private window', async () => {
    await byHand();
    await agree();
    world.windows = [
      { id: 3, incognito: true, focused: true },
      { id: 2, incognito: false, focused: false },
    ];
    await checkNow();
    expect(world.opened).toMatchObject([{ windowId: 2 }]);
    await ended({ end: 'stopped', at: 'failed' });
    world.windows = [{ id: 3, incognito: true, focused: true }];
    expect(await checkNow()).toEqual({ ok: false, why: expect.stringContaining('No ordinary window') });
    expect(world.opened).toHaveLength(1);
  });
});

describe('The word that a check has ended', () => {
  it.each([
    ['a tab of the owner’s', 1],
    ['the tab of a check that has ended', 50],
  ])('is refused from %s and counted', async (_, tab) => {
    await underWay();
    if (tab === 50) await ended({ end: 'stopped', at: 'failed' });
    const before = await kept();
    expect(await ended({ end: 'list' }, tab)).toMatchObject({ ok: false });
    const { refused, journal, checking } = await kept();
    expect(refused).toBe(before.refused + 1);
    expect([journal, checking]).toEqual([before.journal, before.checking]);
  });

  it('is refused in another form', async () => {
    await underWay();
    expect(await ended({ end: 'stopped', at: 'bored' } as never)).toMatchObject({ ok: false });
    expect((await kept()).refused).toBe(1);
  });
});

describe('A worker that ends in the middle', () => {
  it('leaves the check to the next one, which hears the opener', async () => {
    const tab = await underWay();
    restart();
    await handIn();
    await ended({ end: 'list' });
    expect(await outcomes()).toMatchObject([{ kind: 'read' }]);
    expect(world.removed).toEqual([tab]);
  });

  it('leaves no tab, though nobody is heard any more', async () => {
    await underWay();
    restart();
    await worker.catchUp();
    await comesTo(stopped('too-long'));
    expect(ownersTabs()).toEqual([1]);
  });

  it('wakes again after half a minute, for as long as the check runs', async () => {
    const begun = clock;
    await underWay();
    // What the worker waits for meanwhile moves the clock: the alarm is set at some moment between the two.
    const first = world.alarm ?? 0;
    expect(first).toBeGreaterThanOrEqual(begun + 30_000);
    expect(first).toBeLessThanOrEqual(clock + 30_000);
    restart();
    clock = first;
    await worker.catchUp();
    expect(world.alarm).toBeGreaterThanOrEqual(first + 30_000);
    expect(world.alarm).toBeLessThanOrEqual(clock + 30_000);
  });

  it('before it could close the tab leaves that to the next one, and what it came to is written once', async () => {
    const tab = await underWay();
    alive.now = false;
    Object.assign(world.session.course as object, { outcome: stopped('challenge') });
    restart();
    await worker.catchUp();
    await worker.catchUp();
    expect(await outcomes()).toEqual([stopped('challenge')]);
    expect(world.removed).toEqual([tab]);
  });

  it('leaves a tab that has gone to another site meanwhile: it may be the owner’s', async () => {
    const tab = await underWay();
    alive.now = false;
    loads({ url: undefined } as never);
    world.tabs.set(tab, { id: tab, active: false, status: 'complete', lastAccessed: 1 });
    restart();
    await worker.catchUp();
    await comesTo(stopped('interrupted'));
    expect(ownersTabs()).toEqual([1, tab]);
  });

  it('with its browser says that the check was broken off, and touches no tab that has its id now', async () => {
    const tab = await underWay();
    world.session = {};
    world.tabs.set(tab, { id: tab, url, active: false, status: 'complete', lastAccessed: 1 });
    restart();
    await worker.catchUp();
    expect(await outcomes()).toEqual([{ kind: 'broken-off', why: 'ended' }]);
    expect(world.removed).toEqual([]);
  });
});

describe('Without the owner’s word', () => {
  it('nothing is opened, by hand or by the clock', async () => {
    expect(await checkNow()).toEqual({ ok: false, why: expect.stringContaining('not agreed') });
    clock += 100 * HOUR;
    await worker.catchUp();
    expect(world.opened).toEqual([]);
  });

  it.each([
    ['team', (given: object) => append({ type: 'policy', account: '*', layer: 'team', given })],
    [
      'administrator',
      async (given: object) => {
        world.managed = given;
        await worker.refreshPolicy();
      },
    ],
  ])('a policy of the %s opens nothing either', async (_, set) => {
    await set({ checks: 'suggested', check_frequency: 'twice-daily', 'check-consent': true });
    clock += 100 * HOUR;
    await worker.catchUp();
    expect(await checkNow()).toMatchObject({ ok: false });
    expect(world.opened).toEqual([]);
  });

  it('a tab cannot give it', async () => {
    const entry = { type: 'check-consent', account: '*', given: true };
    expect(await worker.hear({ type: 'append', entry }, from(1))).toMatchObject({ ok: false });
    expect(await worker.hear({ type: 'check-now' }, from(1))).toMatchObject({ ok: false });
    expect((await kept()).refused).toBe(2);
  });

  it('that was taken back while a check ran, the check ends and its tab goes', async () => {
    await underWay();
    await agree(false);
    await comesTo({ kind: 'broken-off', why: 'withdrawn' });
    expect(ownersTabs()).toEqual([1]);
    expect(await checkNow()).toMatchObject({ ok: false });
  });

  it('records from elsewhere open nothing, whatever they say that their owner agreed to', async () => {
    const db = await openDatabase('rollcall-9');
    await db.put(
      'journal',
      { type: 'check-consent', at: '2026-08-01T00:00:00.000Z', account: '*', given: true },
      1,
    );
    db.close();
    await worker.hear({ type: 'adopt', database: 'rollcall-9' }, popup);
    await worker.catchUp();
    expect((await kept()).checks?.consent).toBeNull();
    expect(world.opened).toEqual([]);
  });

  it('records that take the place of others while a check runs have it no more, and its tab goes', async () => {
    await underWay();
    await worker.hear({ type: 'delete-all' }, popup);
    await vi.waitFor(() => expect(ownersTabs()).toEqual([1]), patient);
    expect(await outcomes()).toEqual([]);
    expect(world.session).toEqual({});
  });
});

it('a policy that forbids checks ends them, by hand as well', async () => {
  await agree();
  await vi.waitFor(() => expect(world.opened).toHaveLength(1), patient);
  world.managed = { checks: 'forbidden', locked: ['checks'] };
  await worker.refreshPolicy();
  await comesTo({ kind: 'broken-off', why: 'withdrawn' });
  expect(ownersTabs()).toEqual([1]);
  expect(await checkNow()).toEqual({ ok: false, why: expect.stringContaining('forbids') });
  clock += 100 * HOUR;
  await worker.catchUp();
  expect(world.opened).toHaveLength(1);
});

describe('The schedule', () => {
  /** The owner agrees, and the first check reads the list. */
  async function reads(): Promise<void> {
    await agree();
    await vi.waitFor(() => expect(world.opened).toHaveLength(1), patient);
    await handIn();
    await ended({ end: 'list' });
  }

  it('begins with the owner’s word, wakes the worker in time, and runs a day later', async () => {
    await reads();
    expect(world.alarm).toBe((await lastAt()) + 24 * HOUR);
    await worker.catchUp();
    expect(world.opened).toHaveLength(1);
    clock = world.alarm ?? 0;
    await worker.catchUp();
    expect(world.opened).toHaveLength(2);
    expect((await kept()).checking).toMatchObject({ by: 'schedule' });
  });

  it('makes up at the next start for what was missed, once', async () => {
    await reads();
    clock += 20 * 24 * HOUR;
    restart();
    await worker.catchUp();
    await handIn();
    await ended({ end: 'list' });
    await worker.catchUp();
    expect(world.opened).toHaveLength(2);
  });

  it('waits longer after each failure, and a list that the owner opens begins anew', async () => {
    await reads();
    for (const wait of [24, 1, 4, 24]) {
      clock = world.alarm ?? 0;
      const before = world.opened.length;
      // A loop that has just ended may still let half a second pass.
      clock -= 5_000;
      await worker.catchUp();
      expect(world.opened, `before the ${wait} hours`).toHaveLength(before);
      clock += 5_000;
      await worker.catchUp();
      expect(world.opened).toHaveLength(before + 1);
      await ended({ end: 'stopped', at: 'not-loaded' });
    }
    expect(world.alarm).toBe((await lastAt()) + 24 * HOUR);
    clock += HOUR;
    await handIn([mine], 1);
    expect(world.alarm).toBe((await lastAt()) + 24 * HOUR);
  });

  it.each([
    ['without access to the site', () => (world.access = false)],
    ['offline', () => vi.stubGlobal('navigator', { onLine: false })],
    ['without a window', () => (world.windows = [])],
  ])('does not fail %s: what is due stays due and is tried again soon', async (_, hinder) => {
    hinder();
    await agree();
    await worker.catchUp();
    expect(world.opened).toEqual([]);
    expect(await outcomes()).toEqual([]);
    expect(world.alarm).toBe(clock + 5 * MINUTE);
  });
});

describe('A check that needs its owner', () => {
  const fails = async (at: 'signed-out' | 'challenge' | 'not-loaded') => {
    await checkNow();
    await ended({ end: 'stopped', at });
  };
  const said = () => [...world.notifications];

  beforeEach(async () => {
    await byHand();
    await agree();
  });

  it('shows on the badge and interrupts once, until a list is read', async () => {
    await fails('signed-out');
    expect(world.badge).toBe('…');
    expect(said()).toEqual(['check/']);
    world.notifications.clear();
    clock += HOUR;
    await fails('challenge');
    expect(said()).toEqual([]);
    clock += HOUR;
    await handIn([mine], 1);
    await fails('signed-out');
    expect(said()).toEqual(['check/']);
  });

  it('takes back what it said when a list is read', async () => {
    await fails('signed-out');
    clock += HOUR;
    await handIn([mine], 1);
    expect(said()).toEqual([]);
  });

  it('says nothing of what goes by itself', async () => {
    await fails('not-loaded');
    expect(said()).toEqual([]);
    expect(world.badge).toBe('');
  });
});

describe('The key of the browser', () => {
  it('begins a check', async () => {
    await byHand();
    await agree();
    await worker.command('check-now');
    expect(world.opened).toHaveLength(1);
    expect(world.reviews).toEqual([]);
  });

  it('leads to the question where the owner has not agreed', async () => {
    await worker.command('check-now');
    expect(world.opened).toEqual([]);
    expect(world.reviews).toEqual([expect.stringContaining('/review.html#/settings?section=checks')]);
  });
});
