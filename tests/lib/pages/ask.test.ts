import { describe, expect, test } from 'vitest';
import { browser } from '../../../lib/browser';
import { ask } from '../../../lib/pages/ask';

const answering = (answer: unknown) => browser.runtime.onMessage.addListener(async () => answer);

describe('asking the worker', () => {
  test('hands on what it answers', async () => {
    answering({ ok: true, pointed: 'shown' });
    expect(await ask({ type: 'teach' })).toEqual({ ok: true, pointed: 'shown' });
  });

  test('rejects with the reason of a refusal', async () => {
    answering({ ok: false, why: 'Refused: too large' });
    await expect(ask({ type: 'start-fresh' })).rejects.toThrow('Refused: too large');
  });

  test('rejects without words when its answer got lost', async () => {
    answering(undefined);
    await expect(ask({ type: 'start-fresh' })).rejects.toMatchObject({ message: '' });
  });

  test('rejects without words when nobody is there', async () => {
    await expect(ask({ type: 'start-fresh' })).rejects.toMatchObject({ message: '' });
  });
});
