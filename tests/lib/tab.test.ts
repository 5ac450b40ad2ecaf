import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Answer } from '../../lib/messages';
import { tellWorker } from '../../lib/tab';

const sent = vi.fn<(message: unknown) => Promise<Answer | undefined>>();
const runtime: { id?: string; sendMessage: typeof sent } = { id: 'rollcall', sendMessage: sent };
const reading = (reason: string) =>
  ({ type: 'reading', account: null, profile: null, reading: { state: 'unrecognised', reason } }) as const;

beforeEach(() => {
  vi.useFakeTimers();
  runtime.id = 'rollcall';
  sent.mockReset().mockResolvedValue({ ok: true });
  vi.stubGlobal('chrome', { runtime });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each([
  ['says nothing', () => Promise.resolve(undefined)],
  ['is gone', () => Promise.reject(new Error('Receiving end does not exist.'))],
])('a message is handed over again when the worker %s', async (_what, answer) => {
  sent.mockImplementationOnce(answer);
  const told = tellWorker(reading('first'));
  await vi.runAllTimersAsync();
  expect(await told).toBe(true);
  expect(sent).toHaveBeenCalledTimes(2);
});

test('a newer reading waits for the one before it', async () => {
  sent.mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  const both = [tellWorker(reading('first')), tellWorker(reading('second'))];
  await vi.runAllTimersAsync();
  expect(await Promise.all(both)).toEqual([true, true]);
  expect(sent.mock.calls.map(([message]) => message)).toEqual([
    reading('first'),
    reading('first'),
    reading('second'),
  ]);
});

test('what was refused is not handed over again', async () => {
  sent.mockResolvedValue({ ok: false, why: 'Refused.' });
  expect(await tellWorker(reading('first'))).toBe(false);
  expect(sent).toHaveBeenCalledTimes(1);
});

test('it gives up after some seconds, and the next one is tried anew', async () => {
  sent.mockResolvedValue(undefined);
  const told = tellWorker(reading('first'));
  await vi.runAllTimersAsync();
  expect(await told).toBe(false);
  sent.mockReset().mockResolvedValue({ ok: true });
  expect(await tellWorker(reading('second'))).toBe(true);
});

test('an orphan says nothing', async () => {
  delete runtime.id;
  expect(await tellWorker(reading('first'))).toBe(false);
  expect(sent).not.toHaveBeenCalled();
});
