// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createRest } from '../../../../lib/panel/live/opening/rest';

afterEach(() => {
  vi.useRealTimers();
});

/** A hidden tab whose timers never come: only the clock goes on. */
function heldBack() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  document.body.innerHTML = '<p>Active sessions</p>';
  let at = 0;
  const end = new AbortController();
  const { rest, nudge } = createRest(document, () => new Date(at), end.signal);
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  let rested = false;
  void rest().then(() => {
    rested = true;
  });
  return {
    rested: () => rested,
    end,
    async pass(ms: number) {
      at += ms;
      await turn();
      nudge();
      await turn();
    },
  };
}

describe('A page whose timers are held back', () => {
  it('rests when nothing has changed for a moment, as soon as it is nudged', async () => {
    const page = heldBack();
    await page.pass(300);
    expect(page.rested()).toBe(false);
    document.body.append('More');
    await page.pass(0);
    await page.pass(300);
    expect(page.rested()).toBe(false);
    await page.pass(100);
    expect(page.rested()).toBe(true);
  });

  it('that never rests is looked at after a while', async () => {
    const page = heldBack();
    for (let gone = 0; gone < 2_900; gone += 100) {
      document.body.append('.');
      await page.pass(100);
    }
    expect(page.rested()).toBe(false);
    document.body.append('.');
    await page.pass(100);
    expect(page.rested()).toBe(true);
  });

  it('is not waited for once somebody uses it', async () => {
    const page = heldBack();
    page.end.abort();
    await page.pass(0);
    expect(page.rested()).toBe(true);
  });
});
