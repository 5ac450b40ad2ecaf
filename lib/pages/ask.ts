import { browser } from '../browser';
import type { Answer, OwnerMessage } from '../messages';

/**
 * Asks the worker, which wakes for it.
 *
 * @throws Error with the reason when it refuses; without a message when nobody answered, as when the extension was updated, or the
 *   browser ended its background part just then: whether it was done is unknown, and the interface has words of its own for that
 */
export async function ask(message: OwnerMessage): Promise<Extract<Answer, { ok: true }>> {
  const sent = browser.runtime.sendMessage(message) as Promise<Answer | undefined>;
  const answer = await sent.catch(() => undefined);
  if (!answer) throw new Error();
  if (!answer.ok) throw new Error(answer.why);
  return answer;
}
