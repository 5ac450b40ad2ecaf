import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible';
import { browsers } from './browsers';
import { type Tab, until } from './driver';
import { focused, tabTo } from './keyboard';
import { openReview, type ReviewPage } from './review-page';
import { shows, textOf } from './rollcall';

/** The help, by keyboard alone, and where it is offered in place. */
describe.each(browsers)('the help in %s', (_name, start) => {
  let driver: ReviewPage['driver'];
  let review: Tab;
  let close: ReviewPage['close'] | undefined;

  beforeAll(async () => {
    ({ driver, review, close } = await openReview(start));
  });
  afterAll(async () => close?.());

  const address = () => review.evaluate(() => location.hash);

  it('a question is opened, found by text, and the way back leads to what was before', async () => {
    await tabTo(review, 'Help');
    await review.press('Enter');
    await until('the heading has the focus', async () => (await focused(review)) === 'Help');
    await tabTo(review, 'How long does a log-out take?');
    await review.press('Enter');
    await shows(review, 'Up to 30 minutes', '.answer');
    expect(await address()).toBe('#/help/log-out-time');
    expect(await focused(review)).toBe('How long does a log-out take?');
    await expectAccessible(driver, '/review.html');
    await review.press('Enter');
    await until('it is closed', async () => (await textOf(review, '.answer')) === '');
    await review.evaluate(() => history.back());
    await shows(review, 'Up to 30 minutes', '.answer');
    await review.evaluate(() => history.back());
    await until('none is open', async () => (await address()) === '#/help');
    await tabTo(review, 'Search the help');
    await review.type('mfa log out others');
    await shows(review, 'No. MFA asks', '.answer');
    expect(await textOf(review, '#search-count')).toMatch(/^\d+ of \d+ topics$/);
    await expectAccessible(driver, '/review.html');
  });

  it('a row without a log-out leads to what to do', async () => {
    await review.evaluate(() => {
      location.hash = '#/sessions?q=is:unavailable';
    });
    await until('it is arrived at', async () => (await focused(review)) === '2 sessions need you.');
    await tabTo(review, /Device not shown/);
    await review.press('Enter');
    await shows(review, 'none in this row', '.pane');
    await tabTo(review, 'Help: A row has no log-out');
    await review.press('Enter');
    await until('its question has the focus', async () =>
      (await focused(review)).startsWith('A row has no log-out'),
    );
    await shows(review, 'Two kinds of rows have none', '.answer');
  });

  it('a "?" in the popup opens the review page at its topic', async () => {
    const popup = await driver.open(driver.extension('/popup.html'));
    await shows(popup, '2 sessions need you');
    await tabTo(popup, /^Score .* of Device not shown/);
    await popup.press('Enter');
    await shows(popup, 'none in this row');
    await tabTo(popup, 'Help: What does “Session status unavailable” mean?');
    await popup.press('Enter');
    await until('it is there', async () => (await address()) === '#/help/status-unavailable');
    await shows(review, 'does not say whether it is still active', '.answer');
    await popup.close();
  });

  it('nothing scrolls sideways on 320 pixels', async () => {
    await review.evaluate(() => {
      location.hash = '#/help/other-keys';
    });
    await review.resize(320, 860);
    await shows(review, 'Paste without formatting');
    expect(
      await review.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true);
  });
});
