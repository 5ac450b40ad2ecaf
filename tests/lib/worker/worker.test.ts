import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../lib/browser';
import type { Answer } from '../../../lib/messages';
import type { Hint, SessionRow } from '../../../lib/model';
import { hintId } from '../../../lib/panel/hints/form';
import { openDatabase } from '../../../lib/store/database';
import { databaseName } from '../../../lib/store/generation';
import { readHintsInUse } from '../../../lib/store/hints';
import { readMeta, readUnclaimed, readWatches } from '../../../lib/store/journal';
import { readLayers, readPolicyHistory } from '../../../lib/store/policies';
import { createWorker } from '../../../lib/worker/worker';
import { mine, row, stranger } from '../store/rows';

interface Injection {
  target: { tabId: number };
  func?: unknown;
  args?: unknown[];
}

/** What the browser was asked to do; the parts that the fake browser lacks. */
const asked = {
  tabs: [] as object[],
  /** Tabs that were brought to the front. */
  front: [] as number[],
  /** What a function gives that is run in a tab. */
  inTab: (_tab: number, _args?: unknown[]): unknown => undefined,
  badge: '',
  notifications: new Map<string, { title: string; message: string }>(),
  alarm: null as number | null,
  injected: [] as unknown[],
  /** What the browser answers when it is asked for the administrator's policy. */
  managed: async (): Promise<object> => ({}),
};

vi.mock('../../../lib/browser', () => {
  const kept: Record<string, unknown> = {};
  return {
    browser: {
      runtime: {
        id: 'test-extension-id',
        getURL: (path: string) => `chrome-extension://test-extension-id${path}`,
        getManifest: () => ({
          version: '1',
          // Firefox gives whole addresses here.
          content_scripts: [
            { matches: ['https://chatgpt.com/*'], js: ['c.js', 'chrome-extension://test-extension-id/d.js'] },
          ],
        }),
      },
      storage: {
        managed: { get: () => asked.managed() },
        local: {
          get: async (key: string) => ({ [key]: kept[key] }),
          set: async (values: object) => void Object.assign(kept, values),
        },
        // No check is under way in these stories: checks.test.ts has those.
        session: { get: async () => ({}) },
      },
      action: {
        setBadgeText: async ({ text }: { text: string }) => {
          asked.badge = text;
        },
        setBadgeBackgroundColor: async () => {},
        setTitle: async () => {},
        setIcon: async () => {},
      },
      notifications: {
        create: async (id: string, options: { title: string; message: string }) =>
          void asked.notifications.set(id, options),
        clear: async (id: string) => asked.notifications.delete(id),
        getAll: async () => Object.fromEntries(asked.notifications),
      },
      alarms: {
        create: async (_name: string, { when }: { when: number }) => {
          asked.alarm = when;
        },
        clear: async () => {
          asked.alarm = null;
        },
      },
      scripting: {
        executeScript: async (what: Injection) => {
          asked.injected.push(what);
          return [{ result: what.func ? asked.inTab(what.target.tabId, what.args) : undefined }];
        },
      },
      tabs: {
        query: async ({ url }: { url: string | string[] }) =>
          String(url).startsWith('https:') ? asked.tabs : [],
        create: async () => {},
        update: async (id: number) => {
          asked.front.push(id);
          return { windowId: 1 };
        },
      },
      windows: { update: async () => {} },
    },
  };
});

let clock = Date.parse('2026-09-01T08:00:00.000Z');
const minutes = 60_000;
const tab = { id: 'test-extension-id', url: 'https://chatgpt.com/', frameId: 0, tab: { id: 4 } } as never;
const popup = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/popup.html' } as never;

let worker = createWorker();
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  asked.badge = '';
  asked.notifications.clear();
  asked.alarm = null;
  asked.injected = [];
  asked.tabs = [{ id: 4 }, { id: 5, discarded: true }];
  asked.front = [];
  asked.inTab = () => undefined;
  asked.managed = async () => ({});
  clock = Date.parse('2026-09-01T08:00:00.000Z');
  worker = createWorker(() => new Date(clock));
});

const handIn = (
  rows: SessionRow[],
  account: string | null = 'user-1',
  profile: string | null = null,
): Promise<Answer> =>
  worker.hear(
    {
      type: 'reading',
      account,
      profile,
      reading: { state: 'sessions', rows, complete: true, language: 'en', account },
    },
    tab,
  );

async function watch() {
  const db = await openDatabase('rollcall');
  const [only] = await readWatches(db);
  db.close();
  if (!only) throw new Error('nothing is kept');
  return only;
}

async function judge(find: (row: SessionRow) => boolean, decision: string): Promise<void> {
  const { account, sessions } = await watch();
  for (const session of Object.values(sessions).filter((one) => find(one.row))) {
    await worker.hear(
      { type: 'append', entry: { type: 'judged', account, session: session.id, decision } },
      popup,
    );
  }
}

/** The baseline is confirmed, then a stranger appears. */
async function strangerAppears(): Promise<void> {
  await handIn([mine]);
  await judge(() => true, 'keep');
  clock += 60 * minutes;
  await handIn([mine, stranger]);
}

describe('a reading', () => {
  it('is kept under a salted hash, never under the marker of the page', async () => {
    expect(await handIn([mine])).toEqual({ ok: true });
    const db = await openDatabase('rollcall');
    const all = JSON.stringify([await db.getAll('journal'), await db.getAll('watches')]);
    db.close();
    expect(all).not.toContain('user-1');
    expect((await watch()).account).toMatch(/^[0-9a-f]{32}$/);
  });

  it('gets its time from the worker', async () => {
    await handIn([mine]);
    expect((await watch()).lastReading?.at).toBe(new Date(clock).toISOString());
  });

  it('of a stranger shows on the badge and in one notification that asks for nothing', async () => {
    await strangerAppears();
    expect(asked.badge).toBe('1');
    expect(asked.notifications.size).toBe(1);
    const [said] = asked.notifications.values();
    expect(said?.title).toMatch(/session needs you/);
    expect(said?.message).toContain('Unknown device');
    expect(`${said?.title} ${said?.message}`).not.toMatch(/https?:|password|log in|sign in/i);
  });

  it('of several strangers at once makes one notification', async () => {
    await handIn([mine]);
    await judge(() => true, 'keep');
    clock += minutes;
    await handIn([mine, stranger, { ...stranger, location: 'Riga, LV' }]);
    expect(asked.badge).toBe('2');
    expect(asked.notifications.size).toBe(1);
  });

  it('that says the same again does not tell again', async () => {
    await strangerAppears();
    asked.notifications.clear();
    clock += minutes;
    await handIn([stranger, mine]);
    expect(asked.notifications.size).toBe(0);
    expect(asked.badge).toBe('1');
  });

  it('takes its notification back when the session is judged', async () => {
    await strangerAppears();
    await judge((one) => one.device === 'Unknown device', 'keep');
    expect(asked.notifications.size).toBe(0);
    expect(asked.badge).toBe('');
  });

  it('is told of by the next worker when this one ended before it could', async () => {
    const { create } = (await import('../../../lib/browser')).browser.notifications;
    (await import('../../../lib/browser')).browser.notifications.create = () => {
      throw new Error('the worker is gone');
    };
    await strangerAppears();
    (await import('../../../lib/browser')).browser.notifications.create = create;
    expect(asked.notifications.size).toBe(0);
    await createWorker(() => new Date(clock)).catchUp();
    expect(asked.notifications.size).toBe(1);
  });

  it('that could not be made leaves the last good one as it was', async () => {
    await handIn([mine, row()]);
    const before = (await watch()).sessions;
    clock += minutes;
    await worker.hear(
      {
        type: 'reading',
        account: 'user-1',
        profile: null,
        reading: { state: 'unrecognised', reason: 'two lists' },
      },
      tab,
    );
    const after = await watch();
    expect(after.sessions).toEqual(before);
    expect(after.lastMiss).toMatchObject({ state: 'unrecognised', reason: 'two lists' });
  });

  it('beyond thirty in a minute is refused', async () => {
    const answers = [];
    for (let i = 0; i < 32; i += 1) answers.push(await handIn([mine]));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(30);
    clock += 2 * minutes;
    expect(await handIn([mine])).toEqual({ ok: true });
  });
});

describe('a reading without a marker', () => {
  const [work, home] = ['a-work', 'b-home'];
  /** The same devices as in `mine` and `phone`, signed in at other times: the other account of the same person. */
  const phone = row({ device: 'iPhone · iOS 26.1', location: 'Tacoma, WA, US' });
  const later = { text: 'later', from: '2026-08-30T10:00:00.000Z', to: '2026-08-30T10:01:00.000Z' };
  const others = [mine, phone].map((one) => ({ ...one, signedIn: later }));
  const unmarked = (rows: SessionRow[], profile: string | null = 'Robin Vale') => handIn(rows, null, profile);

  const kept = async () => {
    const db = await openDatabase('rollcall');
    const numbers = await db.getAllKeys('journal');
    const journal = await db.getAll('journal');
    const watches = await readWatches(db);
    const unclaimed = (await readUnclaimed(db)).length;
    db.close();
    return { journal, watches, unclaimed, last: journal.at(-1), number: String(numbers.at(-1)) };
  };
  const claim = async (account: string) =>
    worker.hear({ type: 'append', entry: { type: 'claimed', account, entry: (await kept()).number } }, popup);
  /** What becomes of a reading after one with this profile was claimed. */
  const thenReads = async (rows: SessionRow[], profile: string | null = 'Robin Vale') => {
    clock += minutes;
    await unmarked(rows, profile);
    return kept();
  };

  beforeEach(async () => {
    await unmarked([mine, phone]);
  });

  it('is nobody’s until it is claimed, and keeps no name', async () => {
    const { watches, last, journal } = await kept();
    expect(watches).toEqual([]);
    expect(last).toMatchObject({ account: '', profile: expect.stringMatching(/^[0-9a-f]{32}$/) });
    expect(JSON.stringify(journal)).not.toContain('Robin');
  });

  it('is asked about again as long as nobody has answered', async () => {
    expect(await thenReads([mine, phone])).toMatchObject({ last: { account: '' }, unclaimed: 2 });
  });

  it('is the claimed account’s while profile and rows go on, and says how that was known', async () => {
    await claim(work);
    const same = await thenReads([phone, mine]);
    expect(same.last).toMatchObject({ type: 'unchanged', account: work, profile: expect.any(String) });
    const more = await thenReads([phone, mine, stranger]);
    expect(more.last).toMatchObject({ type: 'snapshot', account: work, profile: expect.any(String) });
    expect(more.unclaimed).toBe(0);
    expect(Object.keys(more.watches[0]?.sessions ?? {})).toHaveLength(3);
  });

  it.each<[string, SessionRow[], string | null]>([
    ['the same profile, other rows: a switch to another account of that name', others, 'Robin Vale'],
    ['another profile, the same rows', [mine, phone], 'Kim Vale'],
    ['no profile button', [mine, phone], null],
    ['an empty profile button', [mine, phone], ''],
  ])('is asked about again: %s', async (_why, rows, profile) => {
    await claim(work);
    const before = (await kept()).watches;
    const { last, watches, unclaimed } = await thenReads(rows, profile);
    expect(last).toMatchObject({ type: 'snapshot', account: '' });
    expect(unclaimed).toBe(1);
    expect(watches).toEqual(before);
  });

  it('of a name that two accounts bear is asked about each time', async () => {
    await claim(work);
    await thenReads(others);
    await claim(home);
    expect((await kept()).watches.map(({ account }) => account)).toEqual([work, home]);
    expect((await thenReads([mine, phone])).last).toMatchObject({ account: '' });
    expect((await thenReads(others)).last).toMatchObject({ account: '' });
  });

  it('of rows that a marked account shows, too, is asked about', async () => {
    await claim(work);
    await handIn([mine], 'user-2');
    expect((await thenReads([mine, phone])).last).toMatchObject({ account: '' });
  });

  it('does not lend its answer to a reading that could not be made', async () => {
    await claim(work);
    const reading = { state: 'failed' };
    await worker.hear({ type: 'reading', account: null, profile: 'Robin Vale', reading }, tab);
    expect((await kept()).last).toMatchObject({ type: 'no-reading', account: '' });
  });

  it('leaves a marked page’s profile alone', async () => {
    await handIn([stranger], 'user-1', 'Robin Vale');
    expect((await kept()).last).not.toHaveProperty('profile');
  });
});

describe('a message that is not ours', () => {
  it('changes nothing and is counted', async () => {
    const answer = await worker.hear({ type: 'append', entry: { type: 'judged' } }, tab);
    expect(answer.ok).toBe(false);
    await worker.hear({ type: 'start-fresh' }, { ...(tab as object), id: 'another' } as never);
    const db = await openDatabase('rollcall');
    expect((await readMeta(db, 'refused'))?.count).toBe(2);
    expect(await db.count('journal')).toBe(0);
    db.close();
  });
});

describe('a note', () => {
  const noted = async (note: string) => {
    const { account, sessions } = await watch();
    const [session = ''] = Object.keys(sessions);
    return worker.hear({ type: 'append', entry: { type: 'noted', account, session, note } }, popup);
  };

  it('is kept with its session', async () => {
    await handIn([mine]);
    expect(await noted('Seen at the desk.')).toEqual({ ok: true });
    expect(Object.values((await watch()).sessions)[0]?.note).toBe('Seen at the desk.');
  });

  it('with a secret in it is not written, whichever page sends it', async () => {
    await handIn([mine]);
    const answer = await noted(`sk-proj-${'aB3dE5fG7hJ9'.repeat(6)}`);
    expect(answer).toEqual({ ok: false, why: expect.stringContaining('holds a secret') });
    const db = await openDatabase('rollcall');
    expect(JSON.stringify(await db.getAll('journal'))).not.toContain('sk-proj');
    db.close();
  });

  it('with a secret in it is written where the policy lets it', async () => {
    await handIn([mine]);
    const given = { evidence_rules: { store_raw_tokens: true } };
    await worker.hear(
      { type: 'append', entry: { type: 'policy', account: '*', layer: 'team', given } },
      popup,
    );
    expect(await noted(`sk-proj-${'aB3dE5fG7hJ9'.repeat(6)}`)).toEqual({ ok: true });
  });
});

it('a reason in a run with a secret in it is not written', async () => {
  await handIn([mine]);
  const { account } = await watch();
  const step = (reason: string) => {
    const entry = {
      type: 'run-step',
      account,
      run: 'r1',
      step: 'usage',
      outcome: 'skipped',
      reason,
    } as const;
    return worker.hear({ type: 'append', entry }, popup);
  };
  expect(await step(`sk-proj-${'aB3dE5fG7hJ9'.repeat(6)}`)).toMatchObject({ ok: false });
  expect(await step('Nothing was used.')).toEqual({ ok: true });
});

describe('a log-out of all sessions', () => {
  it('sets the alarm to the end of its 30 minutes and tells once when they are over', async () => {
    await handIn([mine]);
    const { account } = await watch();
    await worker.hear({ type: 'append', entry: { type: 'log-out', account, scope: 'all' } }, popup);
    expect(asked.alarm).toBe(clock + 30 * minutes);
    clock += 31 * minutes;
    await worker.catchUp();
    expect([...asked.notifications.keys()]).toEqual([expect.stringMatching(/^reminder\//)]);
    asked.notifications.clear();
    await worker.catchUp();
    expect(asked.notifications.size).toBe(0);
  });
});

describe('a log-out that was confirmed on the page', () => {
  const confirmed = (scope: unknown, account: string | null = 'user-1', from = tab) =>
    worker.hear({ type: 'log-out-confirmed', account, scope }, from);
  const scopes = async () => (await watch()).logOuts.map(({ scope }) => scope);

  it('begins the 30 minutes of the session that the row stands for', async () => {
    await handIn([mine, stranger]);
    clock += minutes;
    expect(await confirmed({ row: stranger })).toEqual({ ok: true });
    const { sessions, logOuts } = await watch();
    const session = Object.values(sessions).find((one) => one.row.device === stranger.device);
    expect(logOuts).toMatchObject([{ scope: { session: session?.id }, settled: null }]);
    expect(asked.alarm).toBe(clock + 30 * minutes);
  });

  it('of everything is told of the account', async () => {
    await handIn([mine, stranger]);
    await confirmed('all');
    expect(await scopes()).toEqual(['all']);
  });

  it.each<[string, unknown, string | null]>([
    ['a row that stands for no session', { row: stranger }, 'user-1'],
    ['an account that is not known', 'all', 'user-2'],
    ['no account', 'all', null],
  ])('of %s writes nothing, and is no error', async (_what, scope, account) => {
    await handIn([mine]);
    expect(await confirmed(scope, account)).toEqual({ ok: true });
    const db = await openDatabase('rollcall');
    expect((await db.getAll('journal')).map(({ type }) => type)).toEqual(['snapshot']);
    expect(await db.count('watches')).toBe(1);
    expect(await readMeta(db, 'refused')).toBeUndefined();
    db.close();
  });

  it('counts with the readings of the tab, of which there are thirty in a minute', async () => {
    for (let i = 0; i < 30; i += 1) await handIn([mine]);
    expect((await confirmed('all')).ok).toBe(false);
    expect(await scopes()).toEqual([]);
  });

  it('is refused from another page', async () => {
    await handIn([mine]);
    expect((await confirmed('all', 'user-1', popup)).ok).toBe(false);
    expect(await scopes()).toEqual([]);
  });
});

describe('a policy', () => {
  const say = (layer: string, given: object | null, account = '*') =>
    worker.hear({ type: 'append', entry: { type: 'policy', account, layer, given } }, popup);
  const kept = async () => {
    const db = await openDatabase('rollcall');
    const found = { layers: await readLayers(db), history: await readPolicyHistory(db) };
    db.close();
    return found;
  };

  it('of the owner counts at once, for the scores and for what is told', async () => {
    await strangerAppears();
    await worker.hear(
      { type: 'append', entry: { type: 'log-out', account: (await watch()).account, scope: 'all' } },
      popup,
    );
    expect(await say('personal', { points_device_unknown: 9, log_out_window_minutes: 7 })).toEqual({
      ok: true,
    });
    const stranger = Object.values((await watch()).sessions).find(({ baseline }) => !baseline);
    expect(stranger?.risk.reasons[0]).toMatchObject({ code: 'device-unknown', points: 9 });
    expect((await kept()).layers.personal?.since).toBe(new Date(clock).toISOString());
  });

  it.each<[string, string, object | null, string]>([
    ['an administrator’s from a page', 'administrator', {}, '*'],
    ['one for a single account', 'personal', {}, 'a'],
    ['one of more than 1 MB', 'team', { ticket_template: 'x'.repeat(1_000_001) }, '*'],
  ])('is refused: %s', async (_what, layer, given, account) => {
    expect((await say(layer, given, account)).ok).toBe(false);
    expect((await kept()).history).toEqual([]);
  });

  it('of an administrator is recorded when the browser tells of it, and once', async () => {
    asked.managed = async () => ({ stale_after_days: 9, locked: ['stale_after_days'] });
    await worker.refreshPolicy();
    asked.managed = async () => ({ locked: ['stale_after_days'], stale_after_days: 9 });
    await worker.refreshPolicy();
    expect((await kept()).history).toHaveLength(1);
    expect((await kept()).layers.administrator?.given).toMatchObject({ stale_after_days: 9 });
    asked.managed = async () => ({});
    await worker.refreshPolicy();
    expect((await kept()).layers.administrator).toBeNull();
  });

  it('of an administrator is asked for once more after installing, and the first steps open', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    await worker.welcome('update');
    expect(create).not.toHaveBeenCalled();
    expect((await kept()).layers.administrator).toBeNull();
    asked.managed = async () => ({ stale_after_days: 9 });
    await worker.welcome('install');
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/#\/help\/first-steps$/) });
    expect((await kept()).layers.administrator?.given).toEqual({ stale_after_days: 9 });
  });

  it('of an administrator stays in force while the browser does not say', async () => {
    asked.managed = async () => ({ stale_after_days: 9 });
    await worker.refreshPolicy();
    asked.managed = () => Promise.reject(new Error('An unexpected error occurred'));
    await worker.refreshPolicy();
    expect((await kept()).layers.administrator?.given).toEqual({ stale_after_days: 9 });
    // Firefox says in this way that there is none.
    asked.managed = () => Promise.reject(new Error('Managed storage manifest not found'));
    await worker.refreshPolicy();
    expect((await kept()).layers.administrator).toBeNull();
  });

  it('of an administrator keeps nothing waiting while the browser takes its time', async () => {
    let answer: (given: object) => void = () => {};
    asked.managed = () => new Promise((resolve) => (answer = resolve));
    const asking = worker.refreshPolicy();
    expect(await handIn([mine])).toEqual({ ok: true });
    answer({ stale_after_days: 9 });
    await asking;
    expect((await kept()).layers.administrator?.given).toEqual({ stale_after_days: 9 });
  });
});

describe('showing a row on the page', () => {
  const list = (rows: SessionRow[], account: string | null = 'user-1') => ({
    state: 'sessions',
    rows,
    complete: true,
    language: 'en',
    account,
  });
  /** What each tab shows when it is looked at, and which row it was asked to outline. */
  const outlined: [tab: number, row: unknown][] = [];
  const tabs = (shown: Record<number, unknown>) => {
    outlined.length = 0;
    asked.tabs = Object.keys(shown).map((id, i) => ({ id: Number(id), lastAccessed: i }));
    asked.inTab = (id, args) => {
      if (typeof args?.[0] !== 'number') return shown[id];
      outlined.push([id, args[0]]);
      return true;
    };
  };
  const show = async (session: string): Promise<Answer> =>
    worker.hear({ type: 'show-row', account: (await watch()).account, session }, popup);
  const idOf = async (find: (row: SessionRow) => boolean) =>
    Object.values((await watch()).sessions).find((one) => find(one.row))?.id ?? '';

  it('finds it by what it says, wherever it stands, and brings its tab to the front', async () => {
    await handIn([mine, stranger]);
    tabs({ 4: { state: 'closed' }, 7: list([stranger, mine]), 9: null });
    expect(await show(await idOf(({ current }) => current))).toEqual({ ok: true, pointed: 'shown' });
    expect(outlined).toEqual([[7, 1]]);
    expect(asked.front).toEqual([7]);
  });

  it('tells twins apart by their place among each other', async () => {
    await handIn([mine, stranger, stranger]);
    tabs({ 4: list([stranger, mine, stranger]) });
    await show('s2');
    await show('s3');
    expect(outlined).toEqual([
      [4, 0],
      [4, 2],
    ]);
  });

  it('says that it is not on the page any more', async () => {
    await handIn([mine, stranger]);
    tabs({ 4: list([mine]) });
    expect(await show('s2')).toEqual({ ok: true, pointed: 'not-on-page' });
    expect(outlined).toEqual([]);
    expect(asked.front).toEqual([]);
  });

  it('says that no list is open, also where another account’s is', async () => {
    await handIn([mine]);
    tabs({ 4: list([mine], 'user-2'), 6: { state: 'unrecognised', reason: '?' } });
    expect(await show('s1')).toEqual({ ok: true, pointed: 'no-panel' });
    expect(outlined).toEqual([]);
  });

  it('believes no tab that answers something else', async () => {
    await handIn([mine]);
    tabs({ 4: { ...list([mine]), rows: [{ ...mine, device: 7 }] }, 6: 'sessions' });
    expect(await show('s1')).toEqual({ ok: true, pointed: 'no-panel' });
  });

  it('is not for a tab to ask', async () => {
    await handIn([mine]);
    tabs({ 4: list([mine]) });
    const answer = await worker.hear(
      { type: 'show-row', account: (await watch()).account, session: 's1' },
      tab,
    );
    expect(answer).toMatchObject({ ok: false });
    expect(outlined).toEqual([]);
  });
});

describe('what an owner shows of a layout', () => {
  const hint: Hint = {
    version: 1,
    made: '2026-09-01',
    layout: 'dialog: div ul li',
    rows: 'ul/li*',
    fields: { device: 'p', time: 'p:1' },
  };
  const teachIn = async (id: number): Promise<Answer> => {
    asked.tabs = [{ id }];
    asked.inTab = () => ({ state: 'unrecognised', reason: '?' });
    return worker.hear({ type: 'teach' }, popup);
  };
  const kept = async () => {
    const db = await openDatabase('rollcall');
    const hints = await readHintsInUse(db);
    db.close();
    return hints;
  };

  it('begins in the tab that shows the list', async () => {
    expect(await teachIn(4)).toEqual({ ok: true, pointed: 'shown' });
    expect(asked.front).toEqual([4]);
    expect(asked.injected.at(-1)).toMatchObject({ target: { tabId: 4 }, func: expect.any(Function) });
  });

  it('says that no list is open', async () => {
    asked.tabs = [{ id: 4 }];
    asked.inTab = (_id, args) => (args?.length === 0 ? false : { state: 'closed' });
    expect(await worker.hear({ type: 'teach' }, popup)).toEqual({ ok: true, pointed: 'no-panel' });
    expect(asked.front).toEqual([]);
  });

  it('is kept, tried from then on, and taken back', async () => {
    await teachIn(4);
    expect(await worker.hear({ type: 'taught', hint }, tab)).toEqual({ ok: true });
    expect(await kept()).toEqual([{ hint, trust: 'seen' }]);
    asked.injected = [];
    await worker.hear({ type: 'panel-noticed' }, tab);
    expect(asked.injected).toContainEqual(expect.objectContaining({ args: [[{ hint, trust: 'seen' }]] }));
    expect(await worker.hear({ type: 'taught-undone' }, tab)).toEqual({ ok: true });
    expect(await kept()).toEqual([]);
  });

  it('is heard only from the tab that was asked, and only for a while', async () => {
    expect(await worker.hear({ type: 'taught', hint }, tab)).toMatchObject({ ok: false });
    await teachIn(9);
    expect(await worker.hear({ type: 'taught', hint }, tab)).toMatchObject({ ok: false });
    await teachIn(4);
    expect(await worker.hear({ type: 'taught-undone' }, tab)).toMatchObject({ ok: false });
    clock += 16 * minutes;
    expect(await worker.hear({ type: 'taught', hint }, tab)).toMatchObject({ ok: false });
    expect(await worker.hear({ type: 'taught', hint: { ...hint, rows: 'li[onclick]' } }, tab)).toMatchObject({
      ok: false,
    });
    expect(await kept()).toEqual([]);
  });

  it('comes from a file or a policy with less trust, after the owner’s own', async () => {
    const other = { ...hint, rows: 'ol/li*' };
    const third = { ...hint, rows: 'div*' };
    const append = (entry: object) =>
      worker.hear({ type: 'append', entry: { account: '*', ...entry } }, popup);
    await append({ type: 'policy', layer: 'team', given: { reader_hints: [third, hint] } });
    // Whatever a page says of it, it is no pointing of the owner's.
    await append({ type: 'taught', id: 'x', by: 'pointing', hint: other });
    await teachIn(4);
    await worker.hear({ type: 'taught', hint }, tab);
    expect(await kept()).toEqual([
      { hint, trust: 'seen' },
      { hint: other, trust: 'carried' },
      { hint: third, trust: 'carried' },
    ]);
    await append({ type: 'teaching-undone', id: hintId(other) });
    expect((await kept()).map((one) => one.hint)).toEqual([hint, third]);
  });

  it('tells what became of it in the newest reading', async () => {
    const reading = { state: 'unrecognised', reason: '?' };
    await worker.hear({ type: 'reading', account: 'user-1', profile: null, hint: 'dropped', reading }, tab);
    const db = await openDatabase('rollcall');
    expect(await readMeta(db, 'hint')).toEqual({ at: new Date(clock).toISOString(), outcome: 'dropped' });
    db.close();
  });
});

describe('a database that cannot be used', () => {
  it('refuses to acknowledge, shows it on the badge, and works again after a fresh start', async () => {
    (await openDB('rollcall', 99)).close();
    const answer = await handIn([mine]);
    expect(answer).toEqual({ ok: false, why: expect.stringMatching(/newer Rollcall/) });
    expect(asked.badge).toBe('!');
    expect(await worker.hear({ type: 'start-fresh' }, popup)).toEqual({ ok: true });
    expect(asked.badge).toBe('');
    expect(await handIn([mine])).toEqual({ ok: true });
  });
});

describe('records as a whole', () => {
  const day = 24 * 60 * minutes;
  const names = async () => (await indexedDB.databases()).map(({ name }) => name).sort();
  const inUse = async () => {
    const db = await openDatabase(await databaseName());
    const found = { journal: await db.count('journal'), layers: await readLayers(db) };
    db.close();
    return found;
  };

  it('are deleted with the time to bring them back, and erased when it is over', async () => {
    await handIn([mine]);
    const [before] = await names();
    expect(await worker.hear({ type: 'delete-all' }, popup)).toEqual({ ok: true });
    expect((await inUse()).journal).toBe(0);
    expect(asked.alarm).toBe(clock + 7 * day);
    clock += 6 * day;
    await worker.catchUp();
    expect(await names()).toContain(before);
    expect(await worker.hear({ type: 'bring-back', database: before }, popup)).toEqual({ ok: true });
    expect((await inUse()).journal).toBe(1);
    await worker.hear({ type: 'delete-all' }, popup);
    clock += 7 * day;
    await worker.catchUp();
    expect(await names()).not.toContain(before);
    const answer = await worker.hear({ type: 'bring-back', database: before }, popup);
    expect(answer).toEqual({ ok: false, why: expect.stringMatching(/not there any more/) });
  });

  it('cannot be deleted to escape what an administrator has set', async () => {
    asked.managed = async () => ({ stale_after_days: 9, locked: ['stale_after_days'] });
    await worker.refreshPolicy();
    await worker.hear({ type: 'delete-all' }, popup);
    expect((await inUse()).layers.administrator?.given).toMatchObject({ stale_after_days: 9 });
  });

  it.each([
    { type: 'adopt', database: 'other' },
    { type: 'adopt', database: 'rollcall-2x' },
    { type: 'erase' },
  ])('%o is refused', async (message) => {
    expect((await worker.hear(message, popup)).ok).toBe(false);
  });

  it('are nothing that a tab may touch', async () => {
    await handIn([mine]);
    expect((await worker.hear({ type: 'delete-all' }, tab)).ok).toBe(false);
    expect((await inUse()).journal).toBe(1);
  });
});

describe('tabs', () => {
  it('get the reader when they noticed a dialog', async () => {
    expect(await worker.hear({ type: 'panel-noticed' }, tab)).toEqual({ ok: true });
    expect(asked.injected).toMatchObject([
      { target: { tabId: 4 }, args: [[]] },
      { target: { tabId: 4 }, files: ['/words.js', '/reader.js'] },
    ]);
  });

  it('that were open before an update get the content script, discarded ones do not', async () => {
    await worker.attach();
    expect(asked.injected).toEqual([{ target: { tabId: 4 }, files: ['/c.js', '/d.js'] }]);
  });
});
