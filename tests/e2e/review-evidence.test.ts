import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible';
import { browsers } from './browsers';
import { aReview, withColleagues } from './colleagues';
import { type Tab, until } from './driver';
import { focused, tabTo } from './keyboard';
import { aLife } from './life';
import { openReview, type ReviewPage } from './review-page';
import { shows, stored, textOf } from './rollcall';

/** Handing on, taking in, and both side by side, by keyboard alone. */
describe.each(browsers)('evidence in %s', (_name, start) => {
  let driver: ReviewPage['driver'];
  let review: Tab;
  let close: ReviewPage['close'] | undefined;

  beforeAll(async () => {
    ({ driver, review, close } = await openReview(start));
  });
  afterAll(async () => close?.());

  const imported = async () => (await stored(review)).journal.filter(({ type }) => type === 'imported');
  async function goTo(hash: string, focus: string) {
    await review.evaluate((hash: string) => {
      location.hash = hash;
    }, hash);
    await until(`the focus is on ${focus}`, async () => (await focused(review)) === focus);
  }

  it('is reached from the list of views, and shows what would leave', async () => {
    await tabTo(review, 'Evidence');
    await review.press('Enter');
    await until('the heading has the focus', async () => (await focused(review)) === 'Evidence');
    await shows(review, '"rollcall-review"', '.leaving');
    await shows(review, 'The preview is ready.', '.said');
    await expectAccessible(driver, '/review.html');
  });

  it('tells a public ticket less, and says every replacement', async () => {
    await tabTo(review, 'Own team');
    await review.press('ArrowRight');
    await review.press('ArrowRight');
    await until('the address says so', () =>
      review.evaluate(() => location.hash.includes('for=public-ticket')),
    );
    await shows(review, /[1-9]\d* replacements/, '.said');
    const text = await textOf(review, '.leaving');
    expect(text).toContain('Germany');
    expect(text).not.toMatch(/Hamburg|Kitchen laptop/);
    expect(await textOf(review, '.replacements')).toContain('Hamburg, HH, DE');
    await tabTo(review, 'Review file');
    await review.press('ArrowRight');
    await shows(review, '# ChatGPT session review', '.leaving');
  });

  it('takes a colleague’s review in, and out again', async () => {
    await goTo('#/evidence/import', 'Import');
    await tabTo(review, 'Or paste it here');
    await review.type(aReview);
    await tabTo(review, 'Look at it');
    await review.press('Enter');
    await until('the preview has the focus', async () => (await focused(review)) === 'What would come in');
    await shows(review, /3 sessions, reviewed by .?Reviewer one/, '.candidate');
    await expectAccessible(driver, '/review.html');
    await tabTo(review, 'Take it in');
    await review.press('Enter');
    await until('it is kept', async () => (await imported()).length === 1);
    await until('the heading has the focus', async () => (await focused(review)) === 'Import');
    await review.press('z');
    await until('it is taken out', async () => (await imported()).length === 0);
    await tabTo(review, 'Look at it');
    await review.press('Enter');
    await until('the preview has the focus', async () => (await focused(review)) === 'What would come in');
    await tabTo(review, 'Take it in');
    await review.press('Enter');
    await until('it is kept', async () => (await imported()).length === 1);
    expect(Object.keys((await stored(review)).watches)).toHaveLength(1);
  });

  it('shows it beside the own account, and what both have', async () => {
    await tabTo(review, 'Reports');
    await review.press('Enter');
    await until('the heading has the focus', async () => (await focused(review)) === 'Reports');
    await shows(review, 'Kyiv, UA', '.shared');
    await shows(review, 'in 2 accounts', '.lines-merged');
    await expectAccessible(driver, '/review.html');
    await tabTo(review, /^Reviewer/);
    // By its letter: an arrow opens a list in some browsers, which then has the keyboard.
    await review.press('r');
    await shows(review, /^3 of \d+ sessions/m, '.reports');
  });

  it.each([320, 760, 1280])('nothing scrolls sideways on %i pixels', async (width) => {
    await review.resize(width, 860);
    for (const part of ['export', 'import', 'reports']) {
      await review.evaluate((part: string) => {
        location.hash = `#/evidence/${part}`;
      }, part);
      await until('it is drawn', () =>
        review.evaluate(
          (part: string) =>
            document.querySelector(`[data-part="${part}"]`) !== null &&
            document.querySelector('.work progress') === null,
          part,
        ),
      );
      const wide = await review.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([part, wide]).toEqual([part, 0]);
    }
  });

  it('draws the page to print without a word of what was taken out', async () => {
    await goTo('#/sessions', '2 sessions need you.');
    await goTo('#/evidence/export?for=public-ticket&as=html', 'Evidence');
    await until('the page is there', () => review.evaluate(() => document.querySelector('iframe') !== null));
    const page = await review.evaluate(() => document.querySelector('iframe')?.srcdoc ?? '');
    expect(page).toMatch(/<svg[^>]*>.*Germany/s);
    expect(page).not.toMatch(/Hamburg|Kitchen laptop|<script/);
  });
});

/** What colleagues handed in was taken in before. */
describe.each(browsers)('evidence of many accounts in %s', (_name, start) => {
  let review: Tab;
  let close: ReviewPage['close'] | undefined;

  beforeAll(async () => {
    ({ review, close } = await openReview(start, withColleagues(aLife(new Date()), new Date())));
  });
  afterAll(async () => close?.());

  const imported = async () => (await stored(review)).journal.filter(({ type }) => type === 'imported');
  async function goTo(hash: string, focus: string) {
    await review.evaluate((hash: string) => {
      location.hash = hash;
    }, hash);
    await until(`the focus is on ${focus}`, async () => (await focused(review)) === focus);
  }

  it('stops while a file of 19 MB is looked at, and keeps nothing of it', async () => {
    await goTo('#/evidence/import', 'Evidence');
    await review.evaluate(() => {
      const session = '{"device":"x@example.com","app":"","decision":null},';
      const text = `{"date":"","reviewer":"","sessions":[${session.repeat(19_000_000 / session.length)}{"device":"","app":"","decision":""}]}`;
      const files = new DataTransfer();
      files.items.add(new File([text], 'large.json'));
      const field = document.querySelector<HTMLInputElement>('[name="evidence-files"]');
      if (field) field.files = files.files;
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await shows(review, 'Looking at it…', '.work');
    await tabTo(review, 'Stop');
    await review.press(' ');
    await shows(review, 'Stopped. Nothing has left and nothing has changed.', '.work');
    expect(await imported()).toHaveLength(2);
  });

  it('hands the merged report to the browser', async () => {
    await goTo('#/evidence/reports?reviewer=Reviewer one', 'Reports');
    await shows(review, /^\d of \d+ sessions/m, '.reports');
    await tabTo(review, 'Save the merged report');
    await review.press(' ');
    await shows(review, 'Handed to the browser as rollcall-merged-', '.reports');
  });
});
