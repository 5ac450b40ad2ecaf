import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from './accessible';
import { browsers } from './browsers';
import { type Tab, until } from './driver';
import { focused, tabTo } from './keyboard';
import { openReview, type ReviewPage } from './review-page';
import { shows, stored, textOf } from './rollcall';

/** Devices and places, by keyboard alone. */
describe.each(browsers)('devices and places in %s', (_name, start) => {
  let driver: ReviewPage['driver'];
  let review: Tab;
  let close: ReviewPage['close'] | undefined;

  beforeAll(async () => {
    ({ driver, review, close } = await openReview(start));
  });
  afterAll(async () => close?.());

  const watch = async () => (await stored(review)).watches[0];
  const address = () => review.evaluate(() => location.hash);
  /** Follows an address, and waits until the focus is where it leads: keys pressed before would go astray. */
  async function goTo(hash: string, focus: string) {
    await review.evaluate((hash: string) => {
      location.hash = hash;
    }, hash);
    await until(`the focus is on ${focus}`, async () => (await focused(review)).startsWith(focus));
  }

  it('are reached from the list of views, and have no violations for screen readers', async () => {
    await tabTo(review, 'Devices and places');
    await review.press('Enter');
    await shows(review, 'Kitchen laptop', '.lines-devices');
    await until('the heading has the focus', async () => (await focused(review)) === 'Devices and places');
    await expectAccessible(driver, '/review.html');
    await goTo('#/places?why=travel&from=none', 'Place');
    await expectAccessible(driver, '/review.html');
  });

  it('a device gets a name, and loses it again', async () => {
    await tabTo(review, 'Cancel');
    await review.press('Enter');
    await until('the form is left', async () => (await focused(review)).startsWith('Expected places'));
    const names = async () => Object.values((await watch())?.sessions ?? {}).map(({ name }) => name);
    await goTo('#/sessions', '2 sessions need you');
    await goTo('#/places', 'Devices and places');
    await tabTo(review, 'Name Firefox on Windows');
    await review.press('Enter');
    await until('the field has the focus', async () => (await focused(review)).startsWith('Your name for'));
    await review.type('Old tower');
    await review.press('Enter');
    await until('it is saved', async () => (await names()).includes('Old tower'));
    await shows(review, 'Old tower', '.lines-devices');
    await until('the button has the focus', async () => (await focused(review)) === 'Rename Old tower');
    await tabTo(review, 'Undo');
    await review.press('Enter');
    await until('it is taken back', async () => !(await names()).includes('Old tower'));
    await until('the focus is somewhere', async () => (await focused(review)) !== '');
  });

  it('a place that was unexpected is explained where the question arises', async () => {
    await goTo('#/sessions?q=place:kyiv', '2 sessions need you');
    await tabTo(review, /Firefox on Windows/);
    await review.press('Enter');
    await shows(review, 'Is there a reason for the place?', '.pane');
    await tabTo(review, 'This is my VPN');
    await review.press('Enter');
    await until('the form has the focus', async () => (await focused(review)).startsWith('Place'));
    expect(await review.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Kyiv, UA');
    await shows(review, 'all of Ukraine', '.expect-form');
    await review.press('Enter');
    await until('it is saved', async () => (await watch())?.expected.some(({ why }) => why === 'vpn'));
    await until('the session is back', async () => /^#\/sessions\/life-one\/s\d+$/.test(await address()));
    await shows(review, 'is expected.', '.notice');
    await until('nothing is asked any more', async () => !(await textOf(review, '.pane')).includes('my VPN'));
  });

  it('an expected place is taken back, and that undone', async () => {
    await goTo('#/places', 'Devices and places');
    await shows(review, 'My VPN ends there', '.lines-expected');
    const vpns = async () => (await watch())?.expected.filter(({ why }) => why === 'vpn').length;
    await tabTo(review, 'Take back Kyiv, UA');
    await review.press('Enter');
    await until('it is gone', async () => (await vpns()) === 0);
    await until('the focus is on its heading', async () =>
      (await focused(review)).startsWith('Expected places'),
    );
    await review.press('z');
    await until('it is back', async () => (await vpns()) === 1);
  });

  it.each([320, 760, 1280])('nothing scrolls sideways on %i pixels', async (width) => {
    await review.resize(width, 860);
    await goTo(`#/places?why=travel&place=Width+${width}`, 'Place');
    expect(
      await review.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true);
  });
});
