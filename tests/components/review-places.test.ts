// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { TrackedSession } from '../../lib/model';
import { newWatch } from '../../lib/watch/observe';
import { ago, alarming, gone, ready, settled, watchOf } from './rolls';
import { frame, reviewAt, type Stage, stage } from './stage';

/** A session whose memory holds what its row shows, as one that was read. */
function read(session: TrackedSession): TrackedSession {
  const { row, memory } = session;
  const known = { device: row.device, location: row.location, signedIn: row.signedIn };
  return { ...session, memory: { ...memory, known, places: row.location === '' ? [] : [row.location] } };
}
const laptop = { ...read(settled('s1', { current: true })), name: 'Kitchen' };
const phone = read(settled('s2', { device: 'iPhone · iOS 26.1', location: 'Málaga, ES' }));
const stranger = read(alarming('s3', { device: 'Chrome on Windows', location: 'Lagos, NG' }));
const tablet = read(gone('s4', { device: 'iPad', location: '' }));
const sessions = [laptop, phone, { ...stranger, memory: { ...stranger.memory, challenged: true } }, tablet];
const roll = ready(watchOf(sessions));
const expected = {
  id: 'e1',
  place: 'Portugal',
  why: 'travel' as const,
  from: '2026-11-18T00:00:00.000Z',
  until: '2026-11-23T00:00:00.000Z',
};

const lines = ({ all }: Stage, kind: 'device' | 'place' | 'expected') =>
  all(`tr[data-${kind}]`).map((line) => line.dataset[kind]);
const field = (at: Stage, name: string) => at.one(`.expect-form [name="${name}"]`) as HTMLInputElement;
const submit = (at: Stage, form: string) =>
  at.press(at.one(`${form} button[type="submit"]`) as HTMLButtonElement);

describe('Devices', () => {
  test('stand with what is known of each, the listed ones first', async () => {
    const at = await reviewAt('#/places', roll);
    expect(lines(at, 'device')).toEqual(['s1', 's2', 's3', 's4']);
    expect(at.text(at.one('[data-device="s1"] th'))).toBe('Kitchen Chrome on macOSListed now');
    expect(at.text(at.one('[data-device="s1"] .mark'))).toBe('Mine');
    expect(at.text(at.one('[data-device="s3"] .mark'))).toBe('In question');
    expect(at.text(at.one('[data-device="s4"]'))).toContain('Not listed any more');
    expect(at.text(at.one('[data-device="s4"] .cell-where'))).toBe('not shown');
    expect(document.title).toBe('Devices and places · Rollcall');
  });

  test('lead to the sessions that read like them', async () => {
    const at = await reviewAt('#/places', roll);
    const link = at.one('[data-device="s2"] .cell-actions a');
    await at.go(link.getAttribute('href') ?? '');
    expect(at.rows()).toEqual(['s2']);
  });

  test('take a name, and give it back', async () => {
    const at = await reviewAt('#/places', roll);
    await at.press(at.button('Name iPhone · iOS 26.1'));
    expect(document.activeElement).toBe(at.one('.name-form input'));
    await at.type(at.one('.name-form input'), '  Travel phone ');
    await submit(at, '.name-form');
    expect(at.source.appended).toEqual([
      { type: 'named', account: 'a', session: 's2', name: 'Travel phone' },
    ]);
    expect(at.text(at.one('[data-device="s2"] th'))).toContain('Travel phone');
    expect(document.activeElement).toBe(at.button('Rename Travel phone'));
    await at.press(at.button('Undo'));
    expect(at.source.appended.at(-1)).toEqual({ type: 'named', account: 'a', session: 's2', name: '' });
    expect(at.text(at.one('.notice'))).toBe('The name is as it was.');
  });

  test('keep their name when the field is left', async () => {
    const at = await reviewAt('#/places', roll);
    await at.press(at.button('Rename Kitchen'));
    await at.key('Escape');
    expect(at.source.appended).toEqual([]);
    expect(document.activeElement).toBe(at.button('Rename Kitchen'));
  });

  test('with several listed rows offer to say why', async () => {
    const beside = read(settled('s5', { signedIn: null }));
    const twin = {
      ...beside,
      memory: { ...beside.memory, origin: { kind: 'beside', session: 's1' } as const },
    };
    const at = await reviewAt('#/places', ready(watchOf([laptop, twin])));
    expect(at.text(at.one('[data-device="s1"] .listed'))).toBe('2 rows listed now?');
    expect(at.one('.listed a').getAttribute('href')).toBe('#/help/several-rows');
  });
});

describe('Places', () => {
  test('stand by country, familiar or not', async () => {
    const at = await reviewAt('#/places', roll);
    expect(at.all('.country').map((one) => at.text(one))).toEqual(['Nigeria', 'Spain', 'United States']);
    expect(at.all('[data-place] .mark').map((one) => at.text(one))).toEqual([
      'Not familiar',
      'Familiar',
      'Familiar',
    ]);
    expect(at.all('[data-place] .cell-region').map((one) => at.text(one))).toEqual([
      'not shown',
      'not shown',
      'WA',
    ]);
  });

  test('that are not familiar can be expected', async () => {
    const at = await reviewAt('#/places', roll);
    const link = at.one('a[aria-label^="Expect sign-ins from"]');
    await at.go(link.getAttribute('href') ?? '');
    await frame();
    expect(field(at, 'place').value).toBe('Lagos, NG');
    expect(document.activeElement).toBe(field(at, 'place'));
    expect(at.text(at.one('.expect-form'))).toContain('all of Nigeria');
  });
});

describe('An expected place', () => {
  test('is written in days of the owner, until further notice or not', async () => {
    const zone = { timeZone: 'Asia/Tokyo' };
    const at = await reviewAt('#/places?why=vpn', roll, zone);
    await at.type(field(at, 'place'), 'Lisbon, PT');
    expect(field(at, 'from').value).toBe('2026-11-20');
    await submit(at, '.expect-form');
    const saved = { type: 'place-expected', account: 'a', place: 'Lisbon, PT', why: 'vpn' };
    expect(at.source.appended).toEqual([{ ...saved, from: '2026-11-19T15:00:00.000Z', until: null }]);
    await at.go('#/places?why=travel&place=Lisbon%2C+PT&from=2026-11-18&until=2026-11-22');
    await submit(at, '.expect-form');
    expect(at.source.appended.at(-1)).toEqual({
      ...saved,
      why: 'travel',
      from: '2026-11-17T15:00:00.000Z',
      until: '2026-11-22T15:00:00.000Z',
    });
  });

  test('can be undone from the bar', async () => {
    const at = await reviewAt('#/places?why=travel&place=Porto%2C+PT', roll);
    await submit(at, '.expect-form');
    expect(at.text(at.one('[role="status"] .notice'))).toContain('Porto, PT is expected.');
    await at.press(at.button('Undo'));
    expect(at.source.appended.at(-1)).toEqual({
      type: 'place-expected-undone',
      account: 'a',
      expected: 'e100',
    });
    expect(at.text(at.one('.notice'))).toBe('Porto, PT is no longer expected.');
  });

  test.each([
    ['place', '#/places?why=travel', 'Write a place'],
    ['place', '#/places?why=travel&place=unknown', 'Write a place'],
    ['from', '#/places?why=travel&place=Spain&from=soon', 'Choose the first day.'],
    [
      'until',
      '#/places?why=travel&place=Spain&from=2026-11-20&until=2026-11-19',
      'The last day comes before',
    ],
    ['until', '#/places?why=travel&place=Spain&until=2026-02-30', 'The last day comes before'],
  ])('with a wrong %s is not saved, and says why (%s)', async (name, hash, words) => {
    const at = await reviewAt(hash, roll);
    await submit(at, '.expect-form');
    expect(at.source.appended).toEqual([]);
    expect(at.text(at.one('.problem'))).toContain(words);
    expect(document.activeElement).toBe(field(at, name));
    expect(field(at, name).getAttribute('aria-invalid')).toBe('true');
  });

  test('says what it stands for and until when, and is taken back with a way back', async () => {
    const at = await reviewAt('#/places', ready(watchOf(sessions, { expected: [expected] })));
    const line = at.text(at.one('[data-expected="e1"]'));
    expect(line).toContain('18 Nov');
    expect(line).toContain('22 Nov');
    expect(line).toContain('all of Portugal');
    await at.press(at.button('Take back Portugal'));
    expect(lines(at, 'expected')).toEqual([]);
    await at.press(at.button('Undo'));
    const { id: _, ...same } = expected;
    expect(at.source.appended.at(-1)).toEqual({ type: 'place-expected', account: 'a', ...same });
  });

  test('that is over is folded away', async () => {
    const over = { ...expected, from: ago(20_000), until: ago(10_000) };
    const at = await reviewAt('#/places', ready(watchOf(sessions, { expected: [over] })));
    expect(at.text()).toContain('No place is expected.');
    expect(at.text(at.one('summary'))).toBe('Over (1)');
    expect(at.one('details').hasAttribute('open')).toBe(false);
  });

  test('that could not be saved stays in the form', async () => {
    const at = await reviewAt('#/places?why=vpn&place=Spain', roll);
    at.source.failure = { from: 0, error: new Error('The disk is full.') };
    await submit(at, '.expect-form');
    expect(at.text(at.one('[role="alert"] .notice'))).toContain('The disk is full.');
    expect(field(at, 'place').value).toBe('Spain');
  });
});

describe('Where a place is unexpected', () => {
  const asked = '#/places?why=travel&place=Lagos%2C+NG&from=2026-11-20&until=2026-11-20&account=a&session=s3';

  test('the pane leads to the form, which leads back', async () => {
    const at = await reviewAt('#/sessions/a/s3', roll);
    const [was, vpn] = at.all('.offer a').map((link) => link.getAttribute('href'));
    expect(was).toBe(asked);
    expect(vpn).toContain('why=vpn');
    await at.go(asked);
    await submit(at, '.expect-form');
    expect(at.source.appended).toMatchObject([
      { type: 'place-expected', place: 'Lagos, NG', from: '2026-11-20T00:00:00.000Z' },
    ]);
    expect(location.hash).toBe('#/sessions/a/s3');
  });

  test('who said that it was a stranger is not asked for a reason', async () => {
    const judged = ready(watchOf([{ ...stranger, decision: 'revoke' }]));
    const at = await reviewAt('#/sessions/a/s3', judged);
    expect(at.all('.pane .reason').length).toBeGreaterThan(0);
    expect(at.all('.offer')).toHaveLength(0);
  });

  test('the popup opens the review page there', async () => {
    const at = await stage(roll);
    await at.press(at.button(/^Score/, at.rowOf('s3')));
    await at.press(at.button('I was there'));
    expect(at.actions.openReview).toHaveBeenCalledWith(asked);
  });

  test('an address of another account brings that account', async () => {
    const two = ready(watchOf(sessions), watchOf([phone], { account: 'b' }));
    const at = await reviewAt('#/places?why=vpn&place=Spain&account=b&session=s2', two);
    await submit(at, '.expect-form');
    expect(at.source.appended).toMatchObject([{ account: 'b' }]);
  });
});

test('hostile labels are text, and are cut', async () => {
  const markup = '<img src=x onerror="alert(1)">';
  const hostile = read(
    settled('s1', { device: markup, location: `\u202e${'W'.repeat(9_000)}`, apps: [markup] }),
  );
  const at = await reviewAt('#/places', ready(watchOf([hostile])));
  expect(at.root.querySelector('img')).toBeNull();
  expect(at.text(at.one('[data-device="s1"] th'))).toContain(markup);
  for (const cell of at.all('.cell-where, .cell-place bdi')) {
    expect(cell.textContent.length).toBeLessThanOrEqual(160);
    expect(cell.textContent).not.toContain('\u202e');
  }
});

test('before anything was read, and of an account without a row, it says so', async () => {
  expect((await reviewAt('#/places', ready())).text()).toContain('No session has been read yet.');
  const at = await reviewAt('#/places', ready(newWatch('a')));
  for (const words of ['No device is known yet.', 'No row has shown a place yet.', 'No place is expected.'])
    expect(at.text()).toContain(words);
});

test('many devices are drawn a hundred at a time', async () => {
  const many = Array.from({ length: 120 }, (_, n) => read(settled(`s${n + 1}`, { device: `Model X${n}` })));
  const at = await reviewAt('#/places', ready(watchOf(many)));
  expect(lines(at, 'device')).toHaveLength(100);
  expect(at.text(at.one('.lines-devices + .more [role="status"]'))).toBe('100 of 120 shown');
  await at.press(at.button('Show 20 more'));
  expect(lines(at, 'device')).toHaveLength(120);
});
