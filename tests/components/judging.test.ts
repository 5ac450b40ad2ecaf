// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { noticeFor } from '../../components/stores/judging-store';
import type { SessionRow } from '../../lib/model';
import { alarming, loud, quiet, ready, settled, unconfirmed, watchOf } from './rolls';
import { acted, frame, stage } from './stage';

const roll = ready(watchOf([alarming('s1', { device: 'Windows PC' }), alarming('s2'), settled('s3')]));

describe('A press on', () => {
  test.each([
    ['It was me', 'keep'],
    ['Not sure', 'unsure'],
    ['Not me', 'revoke'],
  ])('"%s" appends the decision "%s" and nothing else', async (name, decision) => {
    const { source, press, button, rowOf } = await stage(roll);
    await press(button(name, rowOf('s1')));
    expect(source.appended).toEqual([{ type: 'judged', account: 'a', session: 's1', decision }]);
  });

  test.each([
    ['Rotate credentials', 'rotate-credentials'],
    ['Escalate', 'escalate'],
    ['Blocked by policy', 'blocked'],
  ])('"%s" in the details appends "%s"', async (name, decision) => {
    const { source, press, button, rowOf } = await stage(roll);
    await press(button(/^Score/, rowOf('s1')));
    await press(button(name, rowOf('s1')));
    expect(source.appended).toEqual([{ type: 'judged', account: 'a', session: 's1', decision }]);
  });
});

test('a settled session can still be judged otherwise, in its details', async () => {
  const { source, press, button, rowOf } = await stage(roll);
  await press(button(/^Settled/));
  await press(button(/^Score/, rowOf('s3')));
  expect(button('It was me', rowOf('s3')).getAttribute('aria-pressed')).toBe('true');
  await press(button('Not me', rowOf('s3')));
  expect(source.appended).toEqual([{ type: 'judged', account: 'a', session: 's3', decision: 'revoke' }]);
});

test('a decision can be taken back from the bar', async () => {
  const { source, press, button, rowOf, rows, text, one } = await stage(roll);
  await press(button('It was me', rowOf('s1')));
  expect(rows('attention')).toEqual(['s2']);
  expect(text(one('[role="status"] .notice'))).toBe('Windows PC: Mine.Undo');
  await press(button('Undo'));
  expect(source.appended.at(-1)).toEqual({ type: 'judgement-undone', account: 'a', session: 's1' });
  expect(text(one('.notice'))).toBe('Decision taken back.');
});

test('after taking back, the focus is on the row that came back', async () => {
  const { press, button, rowOf } = await stage(roll);
  await press(button('It was me', rowOf('s2')));
  button('Undo').focus();
  await press(button('Undo'));
  await frame();
  expect(rowOf('s2').contains(document.activeElement)).toBe(true);
});

test('the bar goes after ten seconds, and stays while it is pointed at', async () => {
  const { press, button, rowOf, all, one, stores } = await stage(roll);
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await press(button('It was me', rowOf('s1')));
  await acted(async () => vi.advanceTimersByTime(noticeFor - 1));
  expect(all('.notice')).toHaveLength(1);
  await acted(async () => {
    one('.notice-place').dispatchEvent(new Event('mouseenter'));
    vi.advanceTimersByTime(noticeFor * 3);
  });
  expect(all('.notice')).toHaveLength(1);
  await acted(async () => {
    one('.notice-place').dispatchEvent(new Event('mouseleave'));
    vi.advanceTimersByTime(noticeFor);
  });
  expect(all('.notice')).toHaveLength(0);
  expect(stores.judging.notice.value).toBeNull();
});

test('a decision that was not saved is told as such, stays told, and changes nothing', async () => {
  const { source, press, button, rowOf, rows, text, one, all } = await stage(roll);
  source.failure = { from: 0, error: new Error('The disk is full.') };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await press(button('It was me', rowOf('s1')));
  await acted(async () => vi.advanceTimersByTime(noticeFor * 10));
  expect(text(one('.notice-place [role="alert"]'))).toBe(
    'Not saved: The disk is full. Nothing that was there before is changed or lost. Try again.',
  );
  expect(rows('attention')).toEqual(['s1', 's2']);
  expect(all('.notice .button').map((found) => found.textContent)).not.toContain('Undo');
});

test('taking back that fails says that the decision stands', async () => {
  const { source, press, button, rowOf, text, one } = await stage(roll);
  await press(button('It was me', rowOf('s1')));
  source.failure = { from: 1, error: new Error('The disk is full.') };
  await press(button('Undo'));
  expect(text(one('.notice-place [role="alert"]'))).toBe(
    'Not taken back: The disk is full. The decisions stand as before. Try again.',
  );
});

test('a second press while the first is being written counts for nothing', async () => {
  const { source, press, button, rowOf } = await stage(roll);
  let free: (() => void) | undefined;
  const append = source.append.bind(source);
  source.append = async (entry) => {
    await append(entry);
    await new Promise<void>((resolve) => {
      free = resolve;
    });
  };
  await press(button('It was me', rowOf('s1')));
  await press(button('Not me', rowOf('s2')));
  await acted(async () => free?.());
  expect(source.appended).toHaveLength(1);
});

describe('At the first reading', () => {
  const first = ready(
    watchOf([
      unconfirmed('s1', {}, quiet),
      unconfirmed('s2', { device: 'Unknown device' }, loud),
      unconfirmed('s3'),
    ]),
  );

  test('the most doubtful comes first and each is asked about', async () => {
    const { rows, button, rowOf } = await stage(first);
    expect(rows('unconfirmed')[0]).toBe('s2');
    for (const id of ['s1', 's2', 's3']) expect(button('Not me', rowOf(id)).disabled).toBe(false);
  });

  test('all can be confirmed together and taken back together', async () => {
    const { source, press, button, rows } = await stage(first);
    await press(button('All 3 are mine'));
    expect(source.appended.map((entry) => 'session' in entry && entry.session).sort()).toEqual([
      's1',
      's2',
      's3',
    ]);
    expect(source.appended.every((entry) => entry.type === 'judged' && entry.decision === 'keep')).toBe(true);
    expect(rows('unconfirmed')).toEqual([]);
    await press(button('Undo'));
    expect(rows('unconfirmed')).toHaveLength(3);
  });

  test('when only some were saved, it says how many', async () => {
    const { source, press, button, text, one, rows } = await stage(first);
    source.failure = { from: 2, error: new Error('The disk is full.') };
    await press(button('All 3 are mine'));
    expect(text(one('.notice-place [role="alert"]'))).toContain('Only 2 of 3 saved: The disk is full.');
    expect(rows('unconfirmed')).toHaveLength(1);
  });

  test('confirming all of a filtered list confirms what is shown and no more', async () => {
    const { source, press, button, type, one } = await stage(first);
    await press(button('Filter'));
    await type(one('input[type="search"]'), 'unknown');
    await press(button('It is mine'));
    expect(source.appended).toEqual([{ type: 'judged', account: 'a', session: 's2', decision: 'keep' }]);
  });
});

describe('After "not me"', () => {
  // A judgement ends the alerts; the session needs the owner until a log-out is under way.
  const judged = (over: Partial<SessionRow>) => {
    const session = alarming('s1', over);
    const judgements = [{ decision: 'revoke' as const, at: session.firstSeen }];
    return ready(watchOf([{ ...session, alerts: [], decision: 'revoke', judgements }]));
  };

  test('the owner says that it was logged out', async () => {
    const { source, press, button, text, rowOf } = await stage(judged({}));
    expect(text()).toContain('Log it out in ChatGPT');
    await press(button('I logged it out'));
    expect(source.appended).toEqual([{ type: 'log-out', account: 'a', scope: { session: 's1' } }]);
    // It is said once: while the log-out spreads there is nothing more to press.
    await press(button(/^Settled/));
    expect(text(rowOf('s1'))).not.toContain('I logged it out');
  });

  test('a row that ChatGPT gives no log-out is told what to do instead', async () => {
    const { text } = await stage(judged({ canLogOut: false }));
    expect(text()).toContain('Use “Log out of all sessions” there.');
    expect(text()).not.toContain('I logged it out');
    const current = await stage(judged({ canLogOut: false, current: true }));
    expect(current.text()).toContain('sign out of ChatGPT in that browser');
  });
});

test('the focus goes to the next row when the judged one moves away, and to the status after the last', async () => {
  const { press, button, rowOf, one } = await stage(
    ready(watchOf([alarming('s1'), alarming('s2', { device: 'Windows PC' })])),
  );
  for (const id of ['s1', 's2']) {
    button('It was me', rowOf(id)).focus();
    await press(button('It was me', rowOf(id)));
    await frame();
    if (id === 's1') expect(rowOf('s2').contains(document.activeElement)).toBe(true);
  }
  expect(document.activeElement).toBe(one('h1'));
});
