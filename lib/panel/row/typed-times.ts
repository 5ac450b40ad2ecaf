import type { SignInTime } from '../../model';
import { createReader } from '../reader';
import { asTime } from './time';

/**
 * Times that somebody typed or a program wrote, each read as if it stood alone in a row of the panel.
 *
 * @param at when they were seen: relative times count from it
 * @param timeZone IANA name of their zone
 * @param languages BCP 47, most likely first; English is always tried as well
 * @returns one for each text; null: no time of a sign-in, or not understood
 */
export function readTypedTimes(
  texts: readonly string[],
  at: Date,
  timeZone: string,
  languages: readonly string[] = [],
): (SignInTime | null)[] {
  const reader = createReader([...languages], at, timeZone);
  return texts.map((text) => {
    const part = asTime(text, reader);
    return part?.kind === 'time' && (part.of === 'sign-in' || part.of === 'unsaid') ? part.time : null;
  });
}
