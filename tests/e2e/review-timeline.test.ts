import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible';
import { browsers } from './browsers';
import { type Tab, until } from './driver';
import { focused, tabTo } from './keyboard';
import { openReview, type ReviewPage } from './review-page';
import { shows, textOf } from './rollcall';

/** Timeline, Changes and the history of one session by keyboard alone; each browser by itself. */
describe.each(browsers)('what happened over time, in %s', (_name, start) => {
  let driver: ReviewPage['driver'];
  let page: Tab;
  let close: ReviewPage['close'] | undefined;

  beforeAll(async () => {
    ({ driver, review: page, close } = await openReview(start));
  });
  afterAll(async () => close?.());

  const address = () => page.evaluate(() => location.hash);
  const accessible = () => expectAccessible(driver, '/review.html');

  it('the timeline: to it by keys, along its marks, to a session', async () => {
    await page.press('g');
    await page.press('2');
    await until('the heading has the focus', async () => (await focused(page)) === 'Timeline');
    await shows(page, 'Readings');
    await tabTo(page, 'All');
    await page.press('Enter');
    await until('the address says so', async () => (await address()).includes('range=all'));
    await shows(page, 'iPad Pro', '.lanes');
    await accessible();

    await tabTo(page, /^Read the whole list: 4 sessions/);
    for (let lanes = 0; lanes < 12 && !(await focused(page)).startsWith('Edge'); lanes++)
      await page.press('ArrowDown');
    await page.press('End');
    expect(await focused(page)).toMatch(/^Edge on Windows: Log-out checked: no longer listed/);
    expect(await textOf(page, '.readout')).toContain('Edge on Windows');
    await page.press('Home');
    expect(await focused(page)).toMatch(/^Edge on Windows: First listed/);
    // One stop for Tab: the next one is outside of the drawing.
    await page.press('Enter');
    await until('the session opens', async () => (await address()).startsWith('#/sessions/life-one/'));
    await shows(page, 'Log-out checked: no longer listed', '.session-history');
    await accessible();
  });

  it('from the history of a session back to its lane, and the same as a table', async () => {
    await tabTo(page, 'On the timeline');
    await page.press('Enter');
    await until('its lane is there', () =>
      page.evaluate(() => {
        const lane = document.querySelector('[data-sought="true"]')?.getBoundingClientRect();
        return lane !== undefined && lane.top >= 0 && lane.bottom <= innerHeight;
      }),
    );
    await tabTo(page, 'Table');
    await page.press('Enter');
    await shows(page, 'Ticket SEC-1042', '.event-table');
    await accessible();
  });

  it('it is saved as a picture', async () => {
    const seen = driver.context?.pages().find((one) => one.url().includes('/review.html'));
    const download = seen?.waitForEvent('download');
    await tabTo(page, 'Save as SVG');
    await page.press('Enter');
    const name = /^rollcall-timeline-\d{4}-\d\d-\d\d\.svg$/;
    const { downloads = '' } = driver;
    const saved = download
      ? await (await download).path()
      : await until('it is saved', async () => {
          const found = (await readdir(downloads)).find((file) => name.test(file));
          return found && path.join(downloads, found);
        });
    if (download) expect((await download).suggestedFilename()).toMatch(name);
    const file = await until('it is whole', async () => {
      const text = await readFile(saved, 'utf8');
      return text.endsWith('</svg>\n') && text;
    });
    expect(file).toContain('Kitchen laptop');
    // The picture can be drawn.
    const width = await page.evaluate(async (text: string) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      await image.decode();
      return image.naturalWidth;
    }, file);
    expect(width).toBe(1180);
  });

  it('at 320 px nothing of it is wider than the page', async () => {
    await page.resize(320, 700);
    for (const hash of ['#/timeline?range=all', '#/timeline?range=all&as=table', '#/changes']) {
      await page.evaluate((to: string) => {
        location.hash = to;
      }, hash);
      await until('it is drawn and fits', () =>
        page.evaluate(
          () =>
            document.querySelector('.picture, .event-table, .comparison') !== null &&
            document.documentElement.scrollWidth <= innerWidth,
        ),
      );
    }
    await page.resize(1280, 860);
  });

  it('changes: the last two, and from change to change', async () => {
    await page.evaluate(() => {
      location.hash = '#/changes';
    });
    await until('the heading has the focus', async () => (await focused(page)) === 'Changes');
    await shows(page, '2 added, 3 unchanged.', '.summary');
    await accessible();
    await page.press('k');
    await shows(page, '1 changed', '.summary');
    await shows(page, 'Signed in again', '.comparison');
    expect(await address()).toContain('from=');
    await accessible();
    await tabTo(page, /sessions? reads? the same$/);
    await page.press('Enter');
    await shows(page, 'iPhone', '.unchanged');
    await page.press('j');
    await shows(page, '2 added, 3 unchanged.', '.summary');
    await tabTo(page, 'Firefox on Windows');
    await page.press('Enter');
    await until('the session opens', async () => (await address()).startsWith('#/sessions/life-one/'));
  });
});
