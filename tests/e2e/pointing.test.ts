import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Watch } from '../../lib/model';
import { type Replica, startReplica } from '../replica/server';
import { browsers } from './browsers';
import { type Driver, type Tab, until } from './driver';
import { openPanel, shows, stored } from './rollcall';

/** A session's row is shown on the page itself; nothing of the page is pressed for it. */
describe.each(browsers)('pointing in %s', (_name, start) => {
  let replica: Replica;
  let driver: Driver;
  let review: Tab;
  let chat: Tab;
  let watch: Watch;

  beforeAll(async () => {
    replica = await startReplica();
    // Two that read exactly alike, and not side by side.
    const twin = {
      device: { browser: 'Opera', system: 'Windows' },
      apps: ['ChatGPT Web'],
      place: { country: 'PT' },
      signedIn: Date.now() - 86_400_000,
    };
    replica.do({ type: 'add-device', session: twin });
    replica.do({ type: 'add-device' });
    replica.do({ type: 'add-device', session: twin });
    driver = await start(replica.port);
    chat = await driver.open('https://chatgpt.com/');
    await openPanel(chat);
    review = await driver.open(driver.extension('/review.html'));
    watch = await until('the list is read', async () => (await stored(review)).watches[0]);
  });
  afterAll(async () => {
    await driver?.close();
    await replica?.close();
  });

  const show = async (session: string) => {
    await review.evaluate((hash: string) => {
      location.hash = hash;
    }, `#/sessions/${watch.account}/${session}`);
    await until('its details are open', () =>
      review.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>('#pane-details .show-row button');
        button?.click();
        return button !== null;
      }),
    );
  };
  const says = (text: string) => shows(review, text, '#pane-details .show-row');
  /** What is outlined on the page: its text, and as how many of its kind it stands there. */
  const outlined = () =>
    chat.evaluate(() =>
      document.getAnimations().flatMap(({ effect }) => {
        if (
          !(effect instanceof KeyframeEffect) ||
          !effect.getKeyframes().some((frame) => 'outlineOffset' in frame)
        )
          return [];
        const row = effect.target as HTMLElement;
        const alike = [...(row.parentElement?.children ?? [])].filter(
          (one) => (one as HTMLElement).innerText === row.innerText,
        );
        const { top, bottom } = row.getBoundingClientRect();
        return [
          {
            text: row.innerText,
            nth: alike.indexOf(row),
            seen: top >= 0 && bottom <= innerHeight,
            of: alike.length,
          },
        ];
      }),
    );
  const markup = () => chat.evaluate(() => document.documentElement.outerHTML);
  const twins = () =>
    Object.values(watch.sessions).flatMap(({ id, row }) => (row.device.includes('Opera') ? id : []));

  it('brings the row into view and outlines it, one twin and not the other', async () => {
    const before = await markup();
    for (const [nth, session] of twins().entries()) {
      await show(session);
      await says('It is outlined in its tab');
      const [row, ...more] = await until('it is outlined and in view', async () => {
        const rows = await outlined();
        return rows.some((one) => one.nth === nth && one.seen) ? rows : null;
      });
      // The one that was shown before is outlined no more.
      expect(more).toEqual([]);
      expect(row).toMatchObject({ nth, of: 2 });
      expect(row?.text).toContain('Opera');
    }
    await until('it is over', async () => (await outlined()).length === 0);
    expect(await markup()).toBe(before);
  });

  it('says that the row is not on the page', async () => {
    replica.do({ type: 'set', settings: { pageSize: 3 } });
    await until('the page lists fewer', () => chat.evaluate(() => !document.body.innerText.includes('Edge')));
    await show(Object.values(watch.sessions).find(({ row }) => row.device.includes('Edge'))?.id ?? '');
    await says('The open list does not show this row');
  });

  it('says what to do when no list is open', async () => {
    await chat.click('[data-testid="close-button"]');
    await show(twins()[0] ?? '');
    await says('Open Settings, Security, Active sessions in ChatGPT, then try again.');
  });

  it('pressed nothing on the page', () => {
    expect(replica.state().sessions.every(({ loggedOut }) => loggedOut === null)).toBe(true);
    expect(replica.requests.filter((request) => request.startsWith('POST'))).toEqual([]);
  });
});
