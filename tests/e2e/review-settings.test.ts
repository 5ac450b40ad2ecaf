import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible';
import { browsers } from './browsers';
import { type Tab, until } from './driver';
import { focused, tabTo } from './keyboard';
import { aLife } from './life';
import { openReview, type ReviewPage } from './review-page';
import { openPopup, shows, stored, textOf } from './rollcall';

const team = (version: number, more: object = {}) =>
  JSON.stringify({ policy_name: 'Blue', policy_version: version, points_api_platform: 0, ...more });

/** Settings by keyboard alone, and what screen readers are given; each browser by itself. */
describe.each(browsers)('settings in %s', (_name, start) => {
  let driver: ReviewPage['driver'];
  let review: Tab;
  let close: ReviewPage['close'] | undefined;
  let entries = 0;

  beforeAll(async () => {
    const life = aLife(new Date());
    entries = life.length;
    ({ driver, review, close } = await openReview(start, life));
    await goTo('#/settings');
  });
  afterAll(async () => close?.());

  const goTo = (hash: string) =>
    review.evaluate((to: string) => {
      location.hash = to;
    }, hash);
  const accessible = () => expectAccessible(driver, '/review.html');
  const pressed = async (name: string | RegExp, key = 'Enter') => {
    await tabTo(review, name);
    await review.press(key);
  };
  const onHeading = (words: string) =>
    until(`the focus is on ${words}`, async () => (await focused(review)).startsWith(words));
  const lookAt = async (text: string) => {
    await tabTo(review, 'Policy as text');
    await review.evaluate(() => (document.activeElement as HTMLTextAreaElement).select());
    await review.type(text);
    await pressed('See what would change');
  };
  /** What the API Platform counts for, on the listed sessions that use it. */
  const apiPoints = async () =>
    (await stored(review)).watches
      .flatMap(({ sessions }) => Object.values(sessions))
      .filter(({ presence }) => presence.state === 'listed')
      .flatMap(({ risk }) => risk.reasons.filter(({ code }) => code === 'api-platform'))
      .map(({ points }) => points);

  it('an own setting is changed, counts at once, and goes back to the default', async () => {
    await onHeading('Settings');
    await accessible();
    await pressed('Review the sessions', 'ArrowUp');
    await shows(review, 'Your own setting', '[data-setting="review_frequency"]');
    const { journal } = await stored(review);
    expect(journal.at(-1)).toMatchObject({
      type: 'policy',
      account: '*',
      layer: 'personal',
      given: { review_frequency: 'daily' },
    });
    await pressed('Use the default: Review the sessions');
    await shows(review, 'Built in', '[data-setting="review_frequency"]');
  });

  it('a theme holds for every page, from its first moment', async () => {
    const themeOf = (tab: Tab) =>
      tab.evaluate(() => [
        document.documentElement.dataset.theme ?? '',
        getComputedStyle(document.documentElement).colorScheme,
      ]);
    const popup = await openPopup(driver);
    expect(await themeOf(popup)).toEqual(['system', 'light dark']);
    await review.toFront();
    await tabTo(review, 'As the system has it');
    await review.press('ArrowDown');
    await review.press('ArrowDown');
    expect(await themeOf(review)).toEqual(['dark', 'dark']);
    await until('the open popup follows', async () => (await themeOf(popup))[0] === 'dark');
    await popup.close();
    const next = await openPopup(driver);
    expect(await themeOf(next)).toEqual(['dark', 'dark']);
    await next.close();
    await review.toFront();
    await review.press('ArrowUp');
    await review.press('ArrowUp');
    expect(await themeOf(review)).toEqual(['system', 'light dark']);
  });

  it('the problems of a policy are told while it is written, and lead to their place', async () => {
    await tabTo(review, 'Policy as text');
    await review.type('{"journal_days": 1, "review_frequncy": "daily"}');
    await shows(review, 'Did you mean review_frequency?', '#policy-problems');
    await accessible();
    await pressed('Go there: review_frequncy');
    const chosen = await review.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    expect(chosen).toBe('"review_frequncy"');
  });

  it('a team’s policy is looked at, taken, and every session scored by it', async () => {
    expect(await apiPoints()).toEqual([2]);
    await lookAt(team(2, { review_frequency: 'daily', locked: ['review_frequency'] }));
    await onHeading('What would change with “Blue”');
    await shows(review, 'Points for the API Platform: 2 → 0', '.policy-preview');
    await pressed('Try it on the last 90 days');
    await shows(review, 'The last 90 days would have given', '.simulation');
    await accessible();
    expect(await apiPoints()).toEqual([2]);
    await pressed('Use this policy');
    await shows(review, 'The policy counts from now on.');
    await shows(review, 'Locked by your team’s policy', '[data-setting="review_frequency"]');
    expect(await apiPoints()).toEqual([0]);
    await accessible();
  });

  it('an older one, and one that is wrong, are refused with the reason', async () => {
    await lookAt(team(1));
    await shows(review, 'It is version 1, and version 2 is in force.');
    await pressed('Close');
    await lookAt('{"review_frequncy": "daily", "journal_days": 1}');
    await shows(review, 'journal_days: Use a whole number from 30 to 3650.');
    await pressed('Close');
    await shows(review, 'version 2', '[data-layer="team"]');
  });

  it('everything is exported, deleted, and read back as it was', async () => {
    const before = await stored(review);
    await review.evaluate(() => {
      const kept = globalThis as unknown as { exported: Promise<string> };
      const real = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        kept.exported = (blob as Blob).text();
        return real.call(URL, blob);
      };
    });
    await pressed('Save one file');
    await shows(review, 'Saved. Keep the file in a private place.');
    await pressed('Delete everything');
    await until('the safe answer has the focus', async () => (await focused(review)) === 'Cancel');
    await accessible();
    await review.press('Enter');
    await until('the focus is back', async () => (await focused(review)) === 'Delete everything');
    await review.press('Enter');
    await until('the safe answer has the focus', async () => (await focused(review)) === 'Cancel');
    await pressed('Yes, delete everything');
    await shows(review, 'Deleted records, put aside');
    await shows(review, '0 entries in the journal');
    await accessible();

    // The dialog for choosing a file belongs to the browser: here the file is handed over as after it.
    await review.evaluate(async () => {
      const text = await (globalThis as unknown as { exported: Promise<string> }).exported;
      const chosen = new DataTransfer();
      chosen.items.add(new File([text], 'rollcall.json', { type: 'application/json' }));
      const field = document.querySelector<HTMLInputElement>('input[name="records-file"]');
      if (!field) throw new Error('There is no field for a file.');
      field.files = chosen.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await onHeading('What the file holds');
    await shows(review, `${entries + 3} entries`, '.records-preview');
    await accessible();
    await pressed('Read it back');
    await shows(review, 'Read back.');
    await shows(review, '“Blue”', '[data-layer="team"]');
    const after = await stored(review, 'rollcall-3');
    expect(after.watches).toEqual(before.watches);
    expect(after.journal).toEqual(before.journal);
  });

  it('what was deleted is brought back, and erased for good when that is asked for', async () => {
    const databases = () =>
      review.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? '').sort());
    expect(await databases()).toEqual(['rollcall', 'rollcall-2', 'rollcall-3']);
    await pressed('Bring them back');
    await shows(review, 'They are back.');
    await shows(review, `${entries + 3} entries in the journal`);
    await tabTo(review, 'Erase now');
    await review.press('Enter');
    await until('the safe answer has the focus', async () => (await focused(review)) === 'Cancel');
    await pressed('Yes, erase for good');
    await until('it is erased', async () => (await databases()).length === 2);
    expect(await databases()).toContain('rollcall');
    expect(await textOf(review, '.records-size')).toContain(`${entries + 3} entries`);
  });
});
