import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Settings } from '../replica/model';
import { rowOf } from '../replica/page/show';
import { wordsOf } from '../replica/page/words';
import { type Replica, startReplica } from '../replica/server';
import { startChromium } from './chromium';
import { type Driver, type Tab, until } from './driver';
import { startFirefox } from './firefox';
import { openPanel, openPopup, shows, stored } from './rollcall';

type Case = Pick<Settings, 'layout' | 'language'>;

const everyLayout: Case[] = [
  { layout: 'a', language: 'de' },
  { layout: 'b', language: 'ja' },
  { layout: 'c', language: 'ar' },
  { layout: 'd', language: 'en' },
  { layout: 'e', language: 'de-partial' },
  { layout: 'f', language: 'en' },
  { layout: 'g', language: 'de' },
  { layout: 'h', language: 'ja' },
];

/** The page's own buttons are pressed as a person presses them; Rollcall looks on. */
describe.each([
  ['Chromium', startChromium, everyLayout],
  ['Firefox', startFirefox, everyLayout.slice(-2)],
] as const)('a log-out on the page in %s', (_name, start, cases) => {
  let replica: Replica;
  let driver: Driver;
  let popup: Tab;
  let chat: Tab;

  beforeAll(async () => {
    replica = await startReplica();
    driver = await start(replica.port);
    popup = await openPopup(driver);
    chat = await driver.open('https://chatgpt.com/');
    await openPanel(chat);
    await shows(popup, /Are these \d+ sessions yours/);
  });
  afterAll(async () => {
    await driver?.close();
    await replica?.close();
  });

  const journal = async () => (await stored(popup)).journal;
  const logOuts = async () => (await journal()).filter(({ type }) => type === 'log-out');
  const newest = async () => {
    const { watches } = await stored(popup);
    const watch = watches.find(({ account }) => account === key) ?? watches[0];
    return { watch, logOuts: watch?.logOuts ?? [] };
  };
  /** Under which the account of now is kept; '' as long as there is only one. */
  let key = '';

  /** Presses the button of the topmost dialog that is called so, the first behind the text `after`, with the mouse. */
  const pressOnPage = async (names: string[], after = '') => {
    await until(`the page has a button ${names.join(' or ')}`, () =>
      chat.evaluate(
        (names: string[], after: string) => {
          for (const one of document.querySelectorAll('[data-pressed]')) one.removeAttribute('data-pressed');
          const dialogs = [...document.querySelectorAll('[role="dialog"]')];
          const all = [...(dialogs.at(-1) ?? document.body).querySelectorAll('*')];
          const from = all.findIndex(
            (one) => one.childElementCount === 0 && one.textContent?.includes(after),
          );
          const button = all
            .slice(after === '' ? 0 : from)
            .find(
              (one) =>
                one.matches('button') &&
                names.includes(one.getAttribute('aria-label') ?? one.textContent?.trim() ?? ''),
            );
          button?.setAttribute('data-pressed', '');
          return button !== undefined && (after === '' || from >= 0);
        },
        names,
        after,
      ),
    );
    await chat.click('[data-pressed]');
  };

  /** Presses the log-out of the session of this device; the page asks. */
  const pressRow = async (system: string) => {
    const state = replica.state();
    const words = wordsOf(state.language);
    const rows = state.sessions.map((session) => rowOf(session, state, words));
    const sought = rows.find((row) => row.canLogOut && row.device.includes(system));
    if (!sought) throw new Error(`No session of ${system} can be logged out.`);
    await pressOnPage([words.logOut, words.logOutOf(sought.device)], sought.device);
    await until('the page asks', () =>
      chat.evaluate((ask: string) => document.body.innerText.includes(ask), words.logOutAsk),
    );
    return sought.device;
  };

  it('that is opened and cancelled, or left by Escape, is none', async () => {
    await pressRow('Linux');
    await pressOnPage(['Cancel']);
    await pressRow('Linux');
    await chat.toFront();
    await chat.press('Escape');
    await pressRow('Linux');
    await pressOnPage(['Cancel']);
    // Whatever had been told of it would be written before what comes after it.
    const before = (await journal()).length;
    replica.do({ type: 'add-device', session: { device: { name: 'Comes after' } } });
    await until('something else is written', async () => (await journal()).length > before);
    expect(await logOuts()).toEqual([]);
  });

  it('is recorded for its session once it is confirmed, with the worker asleep', async () => {
    await pressRow('Linux');
    await driver.killWorker();
    await pressOnPage(['Log out']);
    await shows(popup, 'A log-out is spreading');
    await shows(popup, /30 minutes left|29 minutes left/);
    const { watch } = await newest();
    const entries = await logOuts();
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    const scope = entry?.type === 'log-out' ? entry.scope : null;
    const session = scope !== null && scope !== 'all' ? scope.session : '';
    expect(watch?.sessions[session]?.row.device).toBe('Firefox on Linux');
    expect(replica.state().sessions.filter(({ loggedOut }) => loggedOut !== null)).toHaveLength(1);
  });

  it('of a trusted device, confirmed by a key, removes its trust as well', async () => {
    await pressRow('iPhone');
    await chat.evaluate((name: string) => {
      const buttons = [...document.querySelectorAll('button')];
      buttons.find((one) => one.textContent?.trim() === name)?.focus();
    }, 'Log out and remove');
    await chat.toFront();
    await chat.press('Enter');
    await until('it is recorded', async () => (await newest()).logOuts.length === 2);
    expect((await newest()).logOuts.at(-1)).toMatchObject({ sessions: [{ trustRemoved: true }] });
  });

  it('of all sessions is recorded, and counts once when the owner says it, too', async () => {
    await pressOnPage(['Log out all']);
    await pressOnPage(['Log out of all devices']);
    await until('it is recorded', async () => (await newest()).logOuts.at(-1)?.scope === 'all');
    const { watch, logOuts: before } = await newest();
    await popup.evaluate(async (account: string) => {
      type Api = { runtime: { sendMessage(message: object): Promise<unknown> } };
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      const entry = { type: 'log-out', account, scope: 'all' };
      await (browser ?? chrome).runtime.sendMessage({ type: 'append', entry });
    }, watch?.account ?? '');
    await until('the owner has said it', async () => (await logOuts()).length === 4);
    expect((await newest()).logOuts).toEqual(before);
  });

  it.each(cases)('is seen in layout $layout, in $language', async ({ layout, language }) => {
    const before = await logOuts();
    const known = (await stored(popup)).watches.map(({ account }) => account);
    replica.do({ type: 'start-over' });
    const user = `user-${layout}-${language}`;
    replica.do({ type: 'switch-account', account: { user, workspace: 'w', name: 'Robin Vale' } });
    for (const system of ['Linux', 'Windows']) {
      replica.do({ type: 'add-device', session: { device: { browser: 'Firefox', system } } });
    }
    replica.do({ type: 'set', settings: { layout, language } });
    await chat.close();
    chat = await driver.open('https://chatgpt.com/');
    await openPanel(chat);
    key = await until(
      'the account is read',
      async () => (await stored(popup)).watches.find(({ account }) => !known.includes(account))?.account,
    );
    const device = await pressRow('Linux');
    await pressOnPage([wordsOf(language).logOut]);
    await until('it is recorded', async () => (await logOuts()).length > before.length);
    const { watch, logOuts: told } = await newest();
    expect(told.map(({ scope }) => scope !== 'all' && watch?.sessions[scope.session]?.row.device)).toEqual([
      device,
    ]);
  });
});
