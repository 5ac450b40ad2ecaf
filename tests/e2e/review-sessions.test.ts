import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Entry, SessionRow } from '../../lib/model';
import { expectAccessible } from './accessible';
import { browsers } from './browsers';
import { type Tab, until } from './driver';
import { focused, tabTo } from './keyboard';
import { aLife } from './life';
import { openReview, type ReviewPage } from './review-page';
import { press, shows, stored, textOf } from './rollcall';
import { seed } from './seeding';

const now = new Date();

/** The list of sessions on the review page, by keyboard alone. */
describe.each(browsers)('the review page in %s', (_name, start) => {
  let driver: ReviewPage['driver'];
  let review: Tab;
  let close: ReviewPage['close'] | undefined;

  beforeAll(async () => {
    ({ driver, review, close } = await openReview(start, aLife(now)));
  });
  afterAll(async () => close?.());

  const idOf = async (device: string) =>
    Object.values((await stored(review)).watches[0]?.sessions ?? {}).find(({ row }) => row.device === device)
      ?.id;
  const goTo = (hash: string) =>
    review.evaluate((hash: string) => {
      location.hash = hash;
    }, hash);
  const decisionOf = async (device: string) =>
    Object.values((await stored(review)).watches[0]?.sessions ?? {}).find(({ row }) => row.device === device)
      ?.decision;
  const address = () => review.evaluate(() => location.hash);

  it('has no violations for screen readers, with and without a session open', async () => {
    await expectAccessible(driver, '/review.html');
    await goTo(`#/sessions/life-one/${await idOf('Firefox on Windows')}`);
    await shows(review, 'Why this score', '.pane');
    await expectAccessible(driver, '/review.html');
    await goTo('#/sessions');
    await until('it is closed', async () => (await textOf(review, '.pane')) === '');
  });

  it('a session is found, opened, judged and the judgement taken back', async () => {
    await review.press('/');
    await until('the search has the focus', async () => (await focused(review)) === 'Search sessions');
    await review.type('place:kyiv');
    await until('one is left', async () => (await textOf(review, '#search-count')).startsWith('1 of '));
    expect(await address()).toBe('#/sessions?q=place%3Akyiv');
    await tabTo(review, /Firefox on Windows/);
    await review.press('Enter');
    await shows(review, 'Why this score', '.pane');
    await until('the row keeps the focus', async () => (await focused(review)).includes('Kyiv'));
    await review.press('n');
    await until('it is judged', async () => (await decisionOf('Firefox on Windows')) === 'revoke');
    await shows(review, 'Not mine', '.notice');
    await review.press('z');
    await until('it is taken back', async () => (await decisionOf('Firefox on Windows')) === null);
    await review.press('Escape');
    await until('it is closed', async () => (await textOf(review, '.pane')) === '');
  });

  it('the way back leads through what was opened, and the page follows another window', async () => {
    await goTo('#/sessions');
    await goTo(`#/sessions/life-one/${await idOf('Chrome on macOS')}`);
    await shows(review, 'Kitchen laptop', '.pane');
    await review.evaluate(() => history.back());
    await until('it is closed', async () => (await textOf(review, '.pane')) === '');
    const popup = await driver.open(driver.extension('/popup.html'));
    await shows(popup, '2 sessions need you');
    await press(popup, 'Not sure', '.session');
    await until('the other window shows it', async () =>
      (await textOf(review, '.grid')).includes('Not sure'),
    );
    await press(popup, 'Undo');
    await until(
      'and that it was taken back',
      async () => !(await textOf(review, '.grid')).includes('Not sure'),
    );
    await popup.close();
    await review.toFront();
  });

  it('ten thousand sessions are scrolled through by keyboard and found', async () => {
    const row = (i: number): SessionRow => ({
      device: i === 9_998 ? 'Edge on Windows' : `Chrome on macOS ${i}`,
      apps: ['ChatGPT Web'],
      location: 'Hamburg, HH, DE',
      signedIn: null,
      trusted: false,
      current: false,
      status: 'active',
      canLogOut: true,
      lines: [],
    });
    const many: Entry = {
      type: 'snapshot',
      at: now.toISOString(),
      account: 'many',
      rows: Array.from({ length: 10_000 }, (_, i) => row(i)),
      complete: true,
      language: 'en',
    };
    await goTo('#/sessions');
    await seed(review, [many]);
    await until(
      'they are counted',
      async () => (await textOf(review, '#search-count')) === '10,000 sessions, what needs you first',
    );
    expect(await review.evaluate(() => document.querySelectorAll('[data-session]').length)).toBeLessThan(100);
    await tabTo(review, /Chrome on macOS|Edge on Windows/);
    await review.press('End');
    await until('the last one has the focus', () =>
      review.evaluate(() => document.activeElement?.getAttribute('aria-rowindex') === '10001'),
    );
    // What has the focus is in view, and what is around it is drawn.
    await until('it is in view, among others', () =>
      review.evaluate(() => {
        const at = document.activeElement?.getBoundingClientRect();
        const near = document.activeElement?.previousElementSibling?.matches('[data-session]');
        return at !== undefined && at.top >= 0 && at.bottom <= innerHeight && near === true;
      }),
    );
    await review.press('/');
    await review.type('edge');
    await until(
      'it is found',
      async () => (await textOf(review, '#search-count')) === '1 of 10,000 sessions',
    );
    await shows(review, 'Edge on Windows', '.grid');
  });
});
