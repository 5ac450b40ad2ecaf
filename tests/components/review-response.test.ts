// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { LogOut, Watch } from '../../lib/model';
import { ago, alarming, gone, ready, settled, watchOf } from './rolls';
import { acted, frame, type reviewAt as Review, reviewAt, stage } from './stage';

const sessions = [settled('s1', { current: true }), settled('s2', { device: 'Pixel 9' })];
const roll = ready(watchOf(sessions));
type At = Awaited<ReturnType<typeof Review>>;

const press = async (at: At, name: string | RegExp, within?: Element) => {
  await at.press(at.button(name, within));
  await acted(frame);
};
const step = (at: At, id: string) => at.one(`[data-step="${id}"]`);
const states = (at: At) => at.all('.step').map((one) => one.dataset.look);
const types = (at: At) => at.source.appended.map(({ type }) => type);
const begun = async (options?: Parameters<typeof reviewAt>[2]) => {
  const at = await reviewAt('#/response', roll, options);
  await press(at, 'Start the response');
  return at;
};
const skipFirst = async (at: At) => {
  await press(at, 'Skip…', step(at, 'reset-password'));
  await at.type(at.one('.reason-form input'), 'The account has no password');
  await press(at, 'Skip this step');
};

describe('Before a response', () => {
  test('says that none is under way, and shows its steps without buttons to settle them', async () => {
    const at = await reviewAt('#/response', roll);
    expect(at.text(at.one('h1'))).toBe('No response is under way.');
    expect(at.all('.steps .step-title').map((one) => one.textContent)).toHaveLength(6);
    await at.press(at.one('[data-step="log-out-all"] .step-toggle'));
    expect(at.text(step(at, 'log-out-all'))).toContain('up to 30 minutes');
    expect(at.all('.settle')).toEqual([]);
  });

  test('a session that is not the owner’s asks for one', async () => {
    const stranger = { ...settled('s3'), decision: 'revoke' as const };
    const at = await reviewAt(
      '#/response',
      ready(watchOf([stranger, { ...gone('s4'), decision: 'revoke' }])),
    );
    expect(at.text(at.one('h1'))).toBe('1 session is not yours. Start the response.');
  });

  test('without an account nothing can be begun', async () => {
    const at = await reviewAt('#/response', ready());
    expect(at.text()).toContain('No account has been read yet.');
    expect(at.all('.begin button, .playbooks button')).toEqual([]);
  });
});

describe('The response', () => {
  test('opens the step that comes next and puts the focus on it', async () => {
    const at = await begun();
    expect(states(at)).toEqual(['next', 'waiting', 'waiting', 'waiting', 'waiting', 'waiting']);
    expect(document.activeElement).toBe(at.one('[data-step="reset-password"] .step-toggle'));
    expect(at.text(at.one('h1'))).toBe('Response to a compromise: step 1 of 6.');
    expect(at.one('[data-step="reset-password"] .places a').getAttribute('href')).toBe(
      'https://chatgpt.com/#settings/Security',
    );
  });

  test('a step is skipped only with a reason', async () => {
    const at = await begun();
    await press(at, 'Skip…', step(at, 'reset-password'));
    expect(document.activeElement).toBe(at.one('.reason-form input'));
    await at.type(at.one('.reason-form input'), '   ');
    await acted(async () => {
      at.one('.reason-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
    expect(types(at)).toEqual(['run-begun']);
    await press(at, 'Cancel');
    expect(document.activeElement).toBe(at.button('Skip…', step(at, 'reset-password')));
    await skipFirst(at);
    expect(at.source.appended.at(-1)).toMatchObject({
      step: 'reset-password',
      outcome: 'skipped',
      reason: 'The account has no password',
    });
    expect(at.text(step(at, 'reset-password'))).toContain('Reason: The account has no password');
    expect(document.activeElement).toBe(at.one('[data-step="log-out-all"] .step-toggle'));
  });

  test('a secret is refused as a reason and as a note', async () => {
    const at = await begun();
    const secret = 'It was sk-proj-abcdefghijklmnopqrstT3BlbkFJabcdefghijklmnopqrst';
    await press(at, 'Skip…', step(at, 'reset-password'));
    await at.type(at.one('.reason-form input'), secret);
    await press(at, 'Skip this step');
    expect(at.text(at.one('.reason-form [role="alert"]'))).toContain('an API key');
    expect(document.activeElement).toBe(at.one('.reason-form input'));
    await at.type(at.one('.run-end textarea'), secret);
    await press(at, 'Keep the note');
    expect(at.text(at.one('.run-end [role="alert"]'))).toContain('an API key');
    expect(types(at)).toEqual(['run-begun']);
  });

  test('the second step begins the window, which runs inside it', async () => {
    const at = await begun();
    await skipFirst(at);
    await press(at, 'Done, the 30 minutes begin');
    expect(types(at).slice(-2)).toEqual(['log-out', 'run-step']);
    expect(at.text(step(at, 'log-out-all'))).toContain('30 minutes left');
    expect(document.activeElement).toBe(at.one('[data-step="check-sign-in"] .step-toggle'));
  });

  test('a step is forced with a reason, and opened again', async () => {
    const at = await begun();
    await at.press(at.one('[data-step="replace-keys"] .step-toggle'));
    expect(at.text(step(at, 'replace-keys'))).toContain('It waits for: Reset the password;');
    await press(at, 'Do it before its turn…');
    await at.type(at.one('.reason-form input'), 'The key is public');
    await press(at, 'Done before its turn');
    expect(step(at, 'replace-keys').dataset.look).toBe('forced');
    await at.press(at.one('[data-step="replace-keys"] .step-toggle'));
    await press(at, 'Open this step again');
    expect(step(at, 'replace-keys').dataset.look).toBe('waiting');
  });

  test('what could not be saved is said, and the step stays open', async () => {
    const at = await begun();
    at.source.failure = { from: 1, error: new Error('The disk is full.') };
    await press(at, 'Done', step(at, 'reset-password'));
    expect(at.text(at.one('.notice-place [role="alert"]'))).toContain('Not saved: The disk is full.');
    expect(step(at, 'reset-password').dataset.look).toBe('next');
  });

  test('goes on where it was left, in a new tab', async () => {
    const at = await begun();
    await skipFirst(at);
    const after = at.source.roll;
    at.unmount();
    if (after.state !== 'ready') throw new Error('The roll is broken.');
    const again = await reviewAt('#/response', after);
    expect(again.text(again.one('h1'))).toBe('Response to a compromise: step 2 of 6.');
  });

  test('ends in a record with its summary, to copy and to save', async () => {
    const at = await begun();
    await at.type(at.one('.run-end textarea'), 'Ticket 12');
    await press(at, 'Stop here…');
    expect(at.text(at.one('.run-end'))).toContain('6 steps are still open.');
    await press(at, 'Stop, keep the record');
    await at.go(location.hash);
    expect(location.hash).toBe('#/response/a/r100');
    expect(at.text(at.one('h1'))).toBe('Response to a compromise: the record.');
    expect(states(at)).toEqual(['left', 'left', 'left', 'left', 'left', 'left']);
    const text = (at.one('.summary textarea') as HTMLTextAreaElement).value;
    expect(text).toContain('# Response to a compromise');
    expect(text).toContain('Ticket 12');
    await press(at, 'Copy');
    expect(at.actions.copyText).toHaveBeenCalledWith(text);
    expect(at.text(at.one('.summary [role="status"]'))).toBe('Copied.');
    await press(at, 'Save as a file');
    expect(at.actions.saveFile).toHaveBeenCalledWith(
      'rollcall-response-2026-11-20.md',
      [text],
      'text/markdown',
    );
  });

  test('a browser that does not let it copy is said to', async () => {
    const ended = { id: 'r1', runbook: 'response', drill: false, at: ago(90), ended: ago(60), steps: [] };
    const at = await reviewAt('#/response/a/r1', ready(watchOf(sessions, { runs: [ended] })));
    at.actions.copyText.mockResolvedValueOnce(false);
    await press(at, 'Copy');
    expect(at.text(at.one('.summary [role="status"]'))).toContain('did not allow copying');
  });
});

describe('Practice', () => {
  test('says so throughout and logs nothing out', async () => {
    const at = await reviewAt('#/response', roll);
    await press(at, 'Practise it');
    expect(at.text(at.one('h1'))).toBe('Practice: Response to a compromise: step 1 of 6.');
    expect(at.text(at.one('.practice'))).toContain('press nothing there');
    await press(at, 'Practised');
    await press(at, 'Practised');
    expect(types(at)).toEqual(['run-begun', 'run-step', 'drill-begun', 'run-step']);
    expect(at.text(step(at, 'log-out-all'))).toContain('Nothing is logged out.');
    await press(at, 'Stop here…');
    await press(at, 'Stop, keep the record');
    expect(types(at).slice(-2)).toEqual(['drill-ended', 'run-ended']);
    await at.go(location.hash);
    expect((at.one('.summary textarea') as HTMLTextAreaElement).value).toContain('# PRACTICE:');
  });
});

describe('What came of the log-out', () => {
  const run = {
    id: 'r1',
    runbook: 'response',
    drill: false,
    at: ago(60),
    ended: null,
    steps: [{ step: 'log-out-all', outcome: 'done' as const, at: ago(50), reason: 'First' }],
  };
  const logOut: LogOut = {
    id: 'l1',
    at: ago(50),
    scope: 'all',
    until: ago(20),
    sessions: [
      { session: 's1', signedIn: null, outcome: 'no-longer-listed', trustRemoved: false },
      { session: 's2', signedIn: null, outcome: 'still-there', trustRemoved: false },
    ],
    settled: ago(10),
  };
  test('stands in the step after the next reading', async () => {
    const at = await reviewAt('#/response', ready(watchOf(sessions, { runs: [run], logOuts: [logOut] })));
    expect(at.text(step(at, 'log-out-all'))).toContain('Log-out checked: 1 of 2 are no longer listed.');
    expect(at.text(step(at, 'log-out-all'))).toContain('Pixel 9 still there');
  });

  test('where nothing was read there is nothing to watch', async () => {
    const at = await reviewAt('#/response', ready(watchOf([], { runs: [run] })));
    expect(at.text(step(at, 'log-out-all'))).toContain('Rollcall has read no session of this account');
  });
});

describe('Playbooks and records', () => {
  test('a playbook is begun, has an address of its own, and is gone on with', async () => {
    const at = await reviewAt('#/response', roll);
    await press(at, 'Begin: Offboarding');
    await at.go(location.hash);
    expect(at.text(at.one('h1'))).toBe('Offboarding: step 1 of 6.');
    await at.go('#/response');
    expect(at.text(at.one('h1'))).toBe('No response is under way.');
    expect(at.one('[data-playbook="offboarding"] a').getAttribute('href')).toBe('#/response/a/r100');
  });

  test('each account has its own runs', async () => {
    const ended = { id: 'r1', runbook: 'response', drill: true, at: ago(90), ended: ago(60), steps: [] };
    const other: Watch = { ...watchOf([settled('s9')], { runs: [ended] }), account: 'b' };
    const at = await reviewAt('#/response', ready(watchOf(sessions), other));
    expect(at.all('.records li')).toEqual([]);
    await at.go('#/response/b/r1');
    expect(at.stores.account.watch.value?.account).toBe('b');
    await at.go('#/response');
    expect(at.text(at.one('.records li'))).toContain('Practice');
  });

  test.each(['#/response/a/r9', '#/response/nobody/r1', '#/response/a'])(
    '%s is said to be missing',
    async (hash) => {
      const at = await reviewAt(hash, roll);
      expect(at.text(at.one('h1'))).toBe('This run is not in the records of this account.');
    },
  );

  test('a run of a newer version is shown as what it is', async () => {
    const odd = { id: 'r1', runbook: '__proto__', drill: false, at: ago(90), ended: ago(60), steps: [] };
    const at = await reviewAt('#/response/a/r1', ready(watchOf(sessions, { runs: [odd] })));
    expect(at.text(at.one('h1'))).toBe('__proto__: the record.');
  });
});

describe('"Not me" leads here', () => {
  test('from the popup', async () => {
    const at = await stage(ready(watchOf([{ ...alarming('s1'), decision: 'revoke' }])));
    await at.press(at.button('Start the response'));
    expect(at.actions.openReview).toHaveBeenCalledWith('#/response');
  });

  test('from the pane, to the one that is under way', async () => {
    const run = { id: 'r1', runbook: 'response', drill: false, at: ago(9), ended: null, steps: [] };
    const watch = watchOf([{ ...alarming('s1'), decision: 'escalate' }], { runs: [run] });
    const at = await reviewAt('#/sessions/a/s1', ready(watch));
    await at.press(at.button('Go on with the response'));
    expect(at.actions.openReview).toHaveBeenCalledWith('#/response');
  });

  test('and "It was me" does not', async () => {
    const at = await reviewAt('#/sessions/a/s1', ready(watchOf([settled('s1')])));
    expect(at.text(at.one('.pane'))).not.toContain('Start the response');
  });
});
