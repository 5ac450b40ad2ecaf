import { browser } from '../browser';

const NAME = 'due';

/**
 * Wakes the worker at the next deadline. Deadlines stand in the store; the one alarm is made from them at every start
 * and after every change, since browsers lose alarms on update, on restart (Firefox) and when switched off and on.
 *
 * @param next the earliest deadline that is still ahead; null when there is none.
 */
export async function armAlarm(next: string | null): Promise<void> {
  if (next === null) {
    await browser.alarms.clear(NAME);
    return;
  }
  await browser.alarms.create(NAME, { when: Date.parse(next) });
}
