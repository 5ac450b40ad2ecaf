import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible';
import { browsers } from './browsers';
import { type Tab, until } from './driver';
import { focused, tabTo } from './keyboard';
import { openReview, type ReviewPage } from './review-page';
import { letPass, shows, stored, textOf } from './rollcall';

/** Response and review by keyboard alone, and what screen readers are given; each browser by itself. */
describe.each(browsers)('responses and reviews in %s', (_name, start) => {
  let driver: ReviewPage['driver'];
  let review: Tab;
  let close: ReviewPage['close'] | undefined;

  beforeAll(async () => {
    ({ driver, review, close } = await openReview(start));
  });
  afterAll(async () => close?.());

  const watch = async () => {
    const [one] = (await stored(review)).watches;
    if (!one) throw new Error('There is no account.');
    return one;
  };
  const goTo = async (hash: string) => {
    await review.evaluate((to: string) => {
      location.hash = to;
    }, hash);
  };
  const accessible = () => expectAccessible(driver, '/review.html');
  const onHeading = (words: string) =>
    until(`the focus is on ${words}`, async () => (await focused(review)).startsWith(words));
  const onStep = (title: string) =>
    until(`the focus is on the step ${title}`, async () => (await focused(review)).includes(title));

  it('a stranger’s session leads to the response', async () => {
    await goTo('#/sessions');
    const stranger = Object.values((await watch()).sessions).find(({ row }) => row.location === 'Kyiv, UA');
    await goTo(`#/sessions/life-one/${stranger?.id}`);
    await shows(review, 'Why this score');
    await tabTo(review, 'Not me');
    await review.press('Enter');
    await shows(review, 'Start the response');
    await tabTo(review, 'Start the response');
    await review.press('Enter');
    await onHeading('1 session is not yours');
    await accessible();
  });

  it('the response is begun, a step skipped with a reason, and the window runs', async () => {
    await tabTo(review, 'Start the response');
    await review.press('Enter');
    await onStep('Reset the password');
    await tabTo(review, 'Skip');
    await review.press('Enter');
    await until('it asks why', async () => (await focused(review)).startsWith('Why is it skipped'));
    await review.press('Enter');
    expect((await watch()).runs[0]?.steps).toEqual([]);
    await accessible();
    await review.type('The account has no password');
    await review.press('Enter');
    await onStep('Log out of all sessions');
    await tabTo(review, 'Done, the 30 minutes begin');
    await review.press('Enter');
    await onStep('Check how one signs in');
    await shows(review, '30 minutes left');
    expect((await watch()).logOuts.at(-1)).toMatchObject({ scope: 'all', settled: null });
    await accessible();
  });

  it('a step is forced with a reason and opened again', async () => {
    await tabTo(review, /Contact OpenAI Support/);
    await review.press('Enter');
    await tabTo(review, 'Do it before its turn');
    await review.press('Enter');
    await until('it asks why', async () => (await focused(review)).startsWith('Why before its turn'));
    await review.type('They called us');
    await review.press('Enter');
    await shows(review, 'Reason: They called us');
    await onStep('Check how one signs in');
    await tabTo(review, /Contact OpenAI Support/);
    await review.press('Enter');
    await tabTo(review, 'Open this step again');
    await review.press('Enter');
    await onStep('Contact OpenAI Support');
    expect((await watch()).runs[0]?.steps.map(({ step }) => step)).toEqual(['reset-password', 'log-out-all']);
  });

  it('it goes on in a new tab, with the window where it was', async () => {
    await letPass(review, 10);
    await review.close();
    review = await driver.open(driver.extension('/review.html#/response'));
    await shows(review, 'Response to a compromise: step 3 of 6.');
    await shows(review, '20 minutes left');
  });

  it('the rest is settled and the summary copied', async () => {
    for (const title of ['Delete and recreate', 'Review what happened', 'Contact OpenAI', 'Finish']) {
      await tabTo(review, /^Done$/);
      await review.press('Enter');
      await onStep(title);
    }
    await review.press('Enter');
    await onHeading('Response to a compromise: the record');
    const text = await review.evaluate(() => document.querySelector('textarea')?.value ?? '');
    expect(text).toContain('1. Reset the password: skipped');
    expect(text).toContain('Firefox on Windows, around Kyiv, UA: listed at the last reading');
    expect(text).toContain('Not checked by a reading yet.');
    await tabTo(review, 'Copy');
    await review.press('Enter');
    await until('it is said', async () => (await textOf(review, '.summary [role="status"]')) !== '');
    await accessible();
  });

  it('practice says so and logs nothing out', async () => {
    await goTo('#/response');
    await shows(review, 'Practise it');
    const before = (await watch()).logOuts.length;
    await tabTo(review, 'Practise it');
    await review.press('Enter');
    await onStep('Reset the password');
    for (const title of ['Log out of all sessions', 'Check how one signs in']) {
      await tabTo(review, 'Practised');
      await review.press('Enter');
      await onStep(title);
    }
    await shows(review, 'Nothing is logged out.');
    await shows(review, 'Practice: Response to a compromise');
    const { logOuts, drills } = await watch();
    expect(logOuts).toHaveLength(before);
    expect(drills).toMatchObject([{ ended: null }]);
    await accessible();
  });

  it('the weekly review is gone through and becomes a record', async () => {
    await goTo('#/checklist');
    await shows(review, 'Four separate reviews');
    await tabTo(review, 'Begin the review');
    await review.press('Enter');
    await until('the focus is on a step', async () => (await focused(review)).includes('Next'));
    await shows(review, / of 8/);
    await accessible();
    for (let left = 8; left > 0 && !(await focused(review)).startsWith('Finish'); left--) {
      const at = await focused(review);
      await tabTo(review, /^Done$/);
      await review.press('Enter');
      await until('the focus goes on', async () => {
        const now = await focused(review);
        return now !== '' && now !== at && !now.startsWith('Done');
      });
    }
    await review.press('Enter');
    await onHeading('Review: the record');
    const { reviews, runs } = await watch();
    expect(reviews.find((one) => one.review === 'active_sessions')?.doneAt).not.toBeNull();
    expect(runs.find(({ runbook }) => runbook === 'weekly-review')?.ended).not.toBeNull();
    await accessible();
  });

  it('a separate review is noted and a safeguard stated and taken back', async () => {
    await goTo('#/checklist');
    await shows(review, 'Safeguards of the account');
    await tabTo(review, 'API keys: done today');
    await review.press('Enter');
    await until('it is noted', async () =>
      (await textOf(review, '[data-review="api_keys"] td')).startsWith('today'),
    );
    await tabTo(review, 'MFA: it is in place');
    await review.press('Enter');
    await shows(review, '1 of 3 that the policy requires');
    await tabTo(review, 'MFA: take back');
    await review.press('Enter');
    await shows(review, '0 of 3 that the policy requires');
    await until('the focus is on it', async () => (await focused(review)).startsWith('MFA: it is in place'));
    await accessible();
  });
});
