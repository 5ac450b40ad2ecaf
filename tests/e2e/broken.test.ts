import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replica, startReplica } from '../replica/server';
import { browsers } from './browsers';
import { type Driver, type Tab, until } from './driver';
import { openPanel, openPopup, press, shows, stored, told } from './rollcall';

/** Records that cannot be opened: said so, saved as far as they can be read, put aside and begun anew; each browser by itself. */
describe.each(browsers)('broken records in %s', (_name, start) => {
  let replica: Replica;
  let driver: Driver & { context?: BrowserContext };
  let popup: Tab;
  let chat: Tab;

  beforeAll(async () => {
    replica = await startReplica();
    driver = await start(replica.port);
    popup = await openPopup(driver);
    chat = await driver.open('https://chatgpt.com/');
    await openPanel(chat);
    await shows(popup, /Are these \d+ sessions yours/);
    await press(popup, 'All ');
    await shows(popup, 'sessions are known');
  });
  afterAll(async () => {
    await driver?.close();
    await replica?.close();
  });

  const readAgain = async () => {
    await chat.reload();
    await openPanel(chat);
  };
  const databases = () =>
    popup.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').sort());
  const said = async (words: string | RegExp) => {
    await popup.close();
    popup = await openPopup(driver);
    await shows(popup, 'Rollcall cannot open its records');
    await shows(popup, words);
  };
  async function startsFresh(database: string) {
    await press(popup, 'Start fresh');
    await shows(popup, 'No sessions read yet');
    await until('the badge is quiet', async () => (await told(popup)).badge === '');
    await readAgain();
    await shows(popup, /Are these \d+ sessions yours/);
    const { watches } = await stored(popup, database);
    const sessions = watches.flatMap((watch) => Object.values(watch.sessions));
    expect(sessions).toHaveLength(replica.state().sessions.length);
    expect(sessions.every((session) => session.baseline && session.decision === null)).toBe(true);
  }

  it('of a newer version: the popup says so, with the way on', async () => {
    await popup.evaluate(async () => {
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('rollcall', 99);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      });
    });
    await said('written by a newer Rollcall');
  });

  it('and the badge says so when the next reading cannot be kept', async () => {
    await readAgain();
    await until('the badge calls', async () => (await told(popup)).badge === '!');
    expect((await told(popup)).title).toBe('Rollcall cannot keep what it reads');
  });

  it('what can be read is saved as a file', async () => {
    const page = driver.context?.pages().find((one) => one.url().includes('/popup.html'));
    // Firefox hands no downloads over this protocol: there the popup's own word is what a test can see.
    const download = page?.waitForEvent('download');
    await press(popup, 'Save what can be read');
    await shows(popup, 'Saved. Keep the file in a private place');
    if (!download) return;
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^rollcall-\d{4}-\d\d-\d\d\.json$/);
    const saved = JSON.parse(await readFile(await file.path(), 'utf8'));
    expect(saved).toMatchObject({ format: 'rollcall-salvage', database: 'rollcall', missing: [] });
    expect(saved.stores.journal.map(({ type }: { type: string }) => type)).toContain('snapshot');
    expect(saved.stores.watches).toHaveLength(1);
    expect(JSON.stringify(saved)).not.toContain('salt');
  });

  it('a fresh start begins with a baseline and leaves the old data where they were', async () => {
    const old = await stored(popup);
    await startsFresh('rollcall-2');
    expect(await databases()).toEqual(['rollcall', 'rollcall-2']);
    expect(await stored(popup)).toEqual(old);
    expect(old.journal.length).toBeGreaterThan(1);
  });

  it('that lack a part: said so, and begun anew as well', async () => {
    await popup.evaluate(async () => {
      await new Promise<void>((resolve, reject) => {
        // Asked for in one breath: whoever has to let go of the old one opens it again after both.
        const gone = indexedDB.deleteDatabase('rollcall-2');
        const request = indexedDB.open('rollcall-2', 1);
        gone.onerror = () => reject(gone.error);
        request.onupgradeneeded = () => request.result.createObjectStore('journal', { autoIncrement: true });
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error);
      });
    });
    await said('lacks its "watches" part');
    await readAgain();
    await until('the badge calls', async () => (await told(popup)).badge === '!');
    await startsFresh('rollcall-3');
    expect(await databases()).toEqual(['rollcall', 'rollcall-2', 'rollcall-3']);
  });
});
