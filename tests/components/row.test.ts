// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { deviceIcon } from '../../components/session/device-kind';
import type { SessionRow, TrackedSession } from '../../lib/model';
import { type Layers, noLayers } from '../../lib/policy/policy';
import { ago, alarming, gone, loud, ready, settled, unconfirmed, watchOf } from './rolls';
import { stage } from './stage';

const alone = (session: TrackedSession) => stage(ready(watchOf([session])));
const asked = (row: Partial<SessionRow>) => alone(unconfirmed('s1', row));

test('hostile text is text', async () => {
  const markup = '<img src=x onerror="alert(1)">';
  const { root, rowOf, text, press, button } = await alone(
    alarming(
      's1',
      { device: markup, apps: ['<b>x</b>', '__proto__'], location: '<script>1</script>' },
      'new-device',
      {
        score: 3,
        suggestion: 'review',
        reasons: [{ code: 'constructor', points: 3, fact: markup }],
      },
    ),
  );
  await press(button(/^Score/, rowOf('s1')));
  expect(root.querySelector('img, script, b')).toBeNull();
  expect(text(rowOf('s1'))).toContain(markup);
  expect(text(rowOf('s1'))).toContain('__proto__');
  expect(text(rowOf('s1'))).toContain('Rule “constructor”');
});

test('a label of 50,000 characters is cut, and one that turns directions is tamed', async () => {
  const { rowOf, text } = await asked({ device: 'W'.repeat(50_000), location: '\u202egnorw\u0000\u2066' });
  expect(text(rowOf('s1').querySelector('h3') ?? rowOf('s1'))).toBe(`${'W'.repeat(159)}…`);
  expect(Array.from(rowOf('s1').textContent)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/\p{Cc}|[\u202e\u2066]/u)]),
  );
});

test('what the page does not show is said, never left blank', async () => {
  const { rowOf, text } = await asked({ device: '', apps: [], location: '', signedIn: null });
  const row = text(rowOf('s1'));
  for (const words of ['Device not shown', 'App not shown', 'Place not shown', 'Sign-in time not shown']) {
    expect(row).toContain(words);
  }
  expect(row).not.toMatch(/null|undefined|NaN/);
});

test('the reasons add up before the eyes of the reader', async () => {
  const { rowOf, press, button, all, text } = await alone(alarming('s1'));
  expect(text(button(/^Score 8, revoke/, rowOf('s1')))).toBe('8 · revoke');
  await press(button(/^Score/, rowOf('s1')));
  const points = all('.reason .points').map((cell) => Number(text(cell).replace('−', '-')));
  const total = points.pop();
  expect(points).toEqual([3, 3, 2]);
  expect(total).toBe(points.reduce((sum, one) => sum + one, 0));
  expect(text(rowOf('s1'))).toContain('No device like Windows PC is known here (0 of 14 earlier sign-ins).');
  expect(text(rowOf('s1'))).toContain('No sign-in around Lagos, NG is known here.');
});

test('a score says which rules it rests on', async () => {
  const team = { given: { policy_version: 3, points_api_platform: 4 }, since: ago(100) };
  const personal = { given: { review_frequency: 'daily' }, since: ago(100) };
  const shown = async (session: TrackedSession, layers: Partial<Layers>) => {
    const roll = ready(watchOf([session]));
    const { press, button, text, one, unmount } = await stage({
      ...roll,
      layers: { ...noLayers, ...layers },
    });
    await press(button(/^Score/));
    const said = text(one('.scored-under'));
    unmount();
    document.body.replaceChildren();
    return said;
  };
  expect(await shown(alarming('s1'), {})).toBe('Scored under the built-in rules.');
  // What says nothing of scores changes nothing in them.
  expect(await shown(alarming('s1'), { personal })).toBe('Scored under the built-in rules.');
  expect(await shown(alarming('s1'), { team })).toBe(
    'Scored under the built-in rules with what your team’s policy (version 3) changes in them.',
  );
});

test('a negative point has a true minus', async () => {
  const { rowOf, press, button, text, one } = await alone({
    ...unconfirmed('s1', { current: true }),
    risk: { score: -1, suggestion: 'keep', reasons: [{ code: 'current-session', points: -1 }] },
  });
  expect(text(one('.score'))).toBe('−1 · keep');
  await press(button(/^Score/, rowOf('s1')));
  expect(text(rowOf('s1'))).toContain('−1ChatGPT marks it as the session that read this list.');
});

test('without reasons it says that there are none', async () => {
  const { rowOf, press, button, text } = await asked({});
  await press(button(/^Score/, rowOf('s1')));
  expect(text(rowOf('s1'))).toContain('Nothing about this session adds points.');
});

const stale = (code: string): TrackedSession => ({
  ...settled('s1'),
  risk: { score: 0, suggestion: 'keep', reasons: [{ code, points: 0, fact: 'May 3' }] },
});

describe('A mark says', () => {
  const marks = async (session: TrackedSession) => {
    const view = await alone(session);
    if (view.all('.fold').length > 0) await view.press(view.one('.fold'));
    return view.all('.mark').map((mark) => view.text(mark));
  };
  test.each([
    ['a new device and its new place', alarming('s1'), ['New device', 'New place']],
    ['a new session', alarming('s1', {}, 'new-session', { ...loud, reasons: [] }), ['New']],
    [
      'a session that is still there',
      alarming('s1', {}, 'still-there', { ...loud, reasons: [] }),
      ['Still there'],
    ],
    ['this browser and trust', settled('s1', { current: true, trusted: true }), ['This browser', 'Trusted']],
    ['an unavailable status', settled('s1', { status: 'unavailable' }), ['Status unavailable']],
    ['that a row is gone', gone('s1', { current: true }), ['Not listed any more']],
    ['that a sign-in is old', stale('signed-in-long-ago'), ['Signed in long ago']],
    ['that a machine was left behind', stale('left-behind'), ['Left behind?']],
    ['nothing where nothing is special', settled('s1'), []],
  ])('%s', async (_, session, words) => {
    expect(await marks(session)).toEqual(words);
  });
});

test('the exact span of the sign-in describes the relative one, and Escape takes it away without more', async () => {
  const { one, text } = await asked({ signedIn: { text: 'today', from: ago(180), to: ago(179) } });
  const when = one('.when');
  expect(text(when)).toBe('signed in 3 hours ago');
  const tooltip = one('[role="tooltip"]');
  expect(when.getAttribute('aria-describedby')).toBe(tooltip.id);
  expect(text(tooltip)).toBe('20 Nov 2026, 11:20');
  const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  when.dispatchEvent(pressed);
  expect(pressed.defaultPrevented).toBe(true);
});

test('the details say since when, what was seen and as what it was shown', async () => {
  const { rowOf, press, button, text } = await alone(
    alarming('s1', { device: 'Windows PC', location: 'Lagos, NG' }),
  );
  await press(button(/^Score/, rowOf('s1')));
  const row = text(rowOf('s1'));
  expect(row).toContain('Windows PC was first listed today at 14:08, around Lagos, NG.');
  expect(row).toContain('(shown as 3 hours ago)');
  expect(row).toContain('First seen20 Nov 2026, 14:08');
});

test('the owner’s own name stands before the label of the page, in the row and in sentences', async () => {
  const { rowOf, text, press, button } = await alone({
    ...alarming('s1', { device: 'Chrome on macOS' }),
    name: 'Studio <b>Mac</b>',
  });
  expect(text(rowOf('s1').querySelector('h3') ?? rowOf('s1'))).toBe('Studio <b>Mac</b> Chrome on macOS');
  await press(button(/^Score 8, revoke. Reasons and details of Studio/, rowOf('s1')));
  expect(text(rowOf('s1'))).toContain('Studio <b>Mac</b> was first listed today');
});

test('a row that is gone is never called logged out', async () => {
  const { rowOf, press, button, text } = await alone(gone('s1'));
  await press(button(/^No longer listed/));
  await press(button(/^Score/, rowOf('s1')));
  expect(text(rowOf('s1'))).toContain('A row that is gone is no proof of a log-out.');
  expect(text(rowOf('s1'))).not.toMatch(/was logged out|has been logged out/);
});

test.each([
  ['iPhone · iOS 26.6.2', 'phone'],
  ['Android phone', 'phone'],
  ['Android tablet', 'tablet'],
  ['iPad Pro (12.9-inch) (3rd generation)', 'tablet'],
  ['Mac · macOS 26.1', 'laptop'],
  ['Chrome auf macOS', 'laptop'],
  ['Google Chrome - 126 (Windows)', 'laptop'],
  ['Unknown device', 'unknown'],
  ['', 'unknown'],
  ['constructor', 'unknown'],
])('"%s" has the picture of a %s', (label, picture) => {
  expect(deviceIcon(label)).toBe(picture);
});
