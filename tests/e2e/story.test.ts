import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replica, startReplica } from '../replica/server';
import { browsers } from './browsers';
import { type Driver, type Tab, until } from './driver';
import { letPass, openPanel, openPopup, press, shows, stored, textOf, told } from './rollcall';

/**
 * The whole story on the replica, in order: each step begins where the one before it ended, as an owner's days do.
 * Each browser plays it by itself.
 */
describe.each(browsers)('the story in %s', (_name, start) => {
  let replica: Replica;
  let driver: Driver;
  let popup: Tab;
  let chat: Tab;

  beforeAll(async () => {
    // The 30 minutes of a log-out pass in a second.
    replica = await startReplica({ speed: 1_800 });
    driver = await start(replica.port);
    popup = await openPopup(driver);
  });
  afterAll(async () => {
    await driver?.close();
    await replica?.close();
  });

  const watch = async () => {
    const [only] = (await stored(popup)).watches;
    if (!only) throw new Error('Nothing is stored.');
    return only;
  };
  const tracked = async () => Object.values((await watch()).sessions);
  const readings = async () =>
    (await stored(popup)).journal.filter(({ type }) => type === 'snapshot' || type === 'unchanged').length;
  const listed = () => replica.state().sessions.length;

  it('says that nothing was read yet', async () => {
    await shows(popup, 'No sessions read yet');
  });

  it('reads the first list as a baseline that waits for the owner, with the worker asleep when the panel opens', async () => {
    await driver.killWorker();
    chat = await driver.open('https://chatgpt.com/');
    await openPanel(chat);
    await shows(popup, /Are these \d+ sessions yours/);
    const sessions = await tracked();
    expect(sessions).toHaveLength(listed());
    expect(sessions.every((session) => session.baseline && session.decision === null)).toBe(true);
    expect(sessions.filter((session) => session.row.current)).toHaveLength(1);
    await until('the badge counts them', async () => (await told(popup)).badge === String(listed()));
    expect((await told(popup)).notifications).toEqual([]);
  });

  it('keeps nothing of the page but the panel and a hash of the account', async () => {
    const everything = JSON.stringify(await stored(popup));
    expect(everything).not.toContain('replica-secret');
    expect(everything).not.toContain(replica.state().account.user);
    expect((await watch()).account).toMatch(/^[0-9a-f]{32}$/);
  });

  it('takes the baseline when the owner confirms it', async () => {
    await press(popup, 'All ');
    await until('all are confirmed', async () =>
      (await tracked()).every(({ decision }) => decision === 'keep'),
    );
    await until('the badge is empty', async () => (await told(popup)).badge === '');
  });

  it('flags a new device, on badge, in one notification and with its reasons', async () => {
    replica.do({ type: 'add-device' });
    await shows(popup, '1 session needs you');
    await until('badge and notification say so', async () => {
      const { badge, notifications } = await told(popup);
      return badge === '1' && notifications.length === 1;
    });
    const stranger = (await tracked()).find((session) => !session.baseline);
    expect(stranger?.alerts.map((alert) => alert.notify)).toEqual([true]);
    expect(stranger?.risk.score).toBe(stranger?.risk.reasons.reduce((sum, { points }) => sum + points, 0));
    const at = `#/sessions/${stranger?.alerts[0]?.account}/${stranger?.id}`;
    const opened = await driver.open(driver.extension(`/review.html${at}`));
    await shows(opened, /No device like .* is known here/);
    await opened.close();
  });

  it('stays quiet when the list is only in another order', async () => {
    const before = await readings();
    replica.do({ type: 'reverse' });
    await chat.reload();
    await openPanel(chat);
    await until('the list was read again', async () => (await readings()) > before);
    expect((await told(popup)).notifications).toHaveLength(1);
    expect((await tracked()).filter((session) => session.alerts.length > 0)).toHaveLength(1);
  });

  const decided = (decision: string | null) =>
    until(`the stranger is ${decision ?? 'undecided'}`, async () =>
      (await tracked()).some((session) => !session.baseline && session.decision === decision),
    );

  it('takes a decision right after the worker ended, and takes it back', async () => {
    await driver.killWorker();
    await press(popup, 'Not me');
    await decided('revoke');
    await press(popup, 'Undo');
    await decided(null);
  });

  it('takes the notification back when the session is judged', async () => {
    await press(popup, 'Not me');
    await decided('revoke');
    await until('the notification is gone', async () => (await told(popup)).notifications.length === 0);
  });

  it('counts down while a log-out of all sessions spreads, and a reading meanwhile proves nothing', async () => {
    await press(popup, 'I logged out all sessions');
    await press(popup, 'Yes, I pressed it');
    await shows(popup, 'A log-out is spreading');
    await shows(popup, /30 minutes left|29 minutes left/);
    const { logOuts } = await watch();
    expect(logOuts.map(({ scope, settled }) => ({ scope, settled }))).toEqual([
      { scope: 'all', settled: null },
    ]);
  });

  it('asks to look again when the 30 minutes are over', async () => {
    await letPass(popup, 31);
    await shows(popup, 'Did the log-out work?');
  });

  it('checks at the next reading, after the worker ended, what is still there', async () => {
    const before = await readings();
    replica.do({ type: 'log-out-all' });
    await until('the log-out has spread', async () => !replica.state().signedIn);
    replica.do({ type: 'log-in' });
    await driver.killWorker();
    await chat.close();
    chat = await driver.open('https://chatgpt.com/');
    await openPanel(chat);
    await until('the list was read again', async () => (await readings()) > before);
    const [logOut] = (await watch()).logOuts;
    expect(logOut?.settled).not.toBeNull();
    const sessions = await tracked();
    expect(sessions.filter(({ presence }) => presence.state === 'listed')).toHaveLength(1);
    await shows(popup, /no longer listed/i);
  });

  it('says so when the list fails to load, and keeps the last good reading', async () => {
    // Not when each was last seen: the tab that is still open may have read the same list once more.
    const kept = async () =>
      (await tracked()).map(({ id, row, presence, decision }) => ({ id, row, presence, decision }));
    const before = await kept();
    replica.do({ type: 'fail' });
    await chat.reload();
    await openPanel(chat);
    await shows(popup, 'could not load the list');
    expect(await kept()).toEqual(before);
    replica.do({ type: 'recover' });
  });

  it('says so when the account has no Active sessions', async () => {
    replica.do({ type: 'set', settings: { panel: 'sso' } });
    await chat.close();
    chat = await driver.open('https://chatgpt.com/#settings/Security');
    await until('it is written down', async () => (await watch()).lastMiss?.state === 'unavailable');
    await shows(popup, /no Active sessions/);
    replica.do({ type: 'set', settings: { panel: 'ok' } });
  });

  it('goes on in an open tab after the extension was loaded anew', async () => {
    await driver.reloadExtension();
    popup = await openPopup(driver);
    await shows(popup, 'Last read');
    const before = await readings();
    // No reload: the tab holds the script of the extension that is gone, and is given the present one.
    await chat.click('[data-testid="close-button"]');
    await openPanel(chat);
    await until('the list was read', async () => (await readings()) > before);
  });

  it('is not fooled by a conversation that imitates the list', async () => {
    const before = (await stored(popup)).journal.length;
    await chat.close();
    chat = await driver.open('https://chatgpt.com/c/imitation');
    await until('it is drawn', async () => (await textOf(chat)).includes('session'));
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect((await stored(popup)).journal.length).toBe(before);
  });

  it('made no request of its own in all that time', () => {
    const { byExtension, hosts } = driver.traffic();
    expect(byExtension).toEqual([]);
    expect(hosts).toContain('chatgpt.com:443');
  });
});
