import type { CheckCaller, CheckOutcome, Opened } from '../model';

/** What the reader handed in from the tab of a check. `whose`: the account's key, '' when it is not known. */
export type Heard =
  | { state: 'sessions'; count: number; complete: boolean; whose: string }
  | { state: 'failed' | 'unavailable' | 'unrecognised' };

/** A check under way: the tab that was opened for it, and how far it has come. Instants are ISO 8601 UTC. */
export interface Course {
  begun: string;
  by: CheckCaller;
  tab: number;
  /** When the browser says that the tab was last looked at: it changes when the owner does; null: it does not say. */
  accessed: number | null;
  /** The owner has looked at the tab: it stays. */
  taken: boolean;
  /** The opener is in the page that the tab shows. */
  injected: boolean;
  /** Since when the tab has shown something that is not ChatGPT; null: it does not. */
  elsewhere: string | null;
  /** The newest reading. */
  heard: Heard | null;
  /** What it came to. What is left is to close the tab and to write it down. */
  outcome: CheckOutcome | null;
}

/** A course at its beginning. */
export const beginning = (begun: string, by: CheckCaller, tab: Pick<Course, 'tab' | 'accessed'>): Course => ({
  begun,
  by,
  ...tab,
  taken: false,
  injected: false,
  elsewhere: null,
  heard: null,
  outcome: null,
});

/** The tab as the browser shows it. 'blank': nothing has come yet. `taken`: the owner looks at it or has done so. */
export type Seen =
  | { tab: 'gone' }
  | { tab: 'there' | 'elsewhere' | 'blank'; loading: boolean; taken: boolean };

export type Step = { do: 'wait' } | { do: 'inject' } | { do: 'end'; outcome: CheckOutcome };

/** A check takes no longer than this, in milliseconds, whatever the page does. The opener gives up before. */
export const LIMIT_MS = 120_000;
/** A page that still loads something after this long is taken as it is. */
const PATIENCE_MS = 10_000;
/** Another site that stands for this long is no step on the way to ChatGPT: it asks to sign in. */
const ELSEWHERE_MS = 8_000;

/** What is to be done next, and the course as it stands by then. Pure. */
export function proceed(course: Course, seen: Seen, now: Date): { course: Course; step: Step } {
  if (seen.tab === 'gone') return { course, step: end({ kind: 'broken-off', why: 'closed' }) };
  const since = (at: string) => now.getTime() - Date.parse(at);
  const patient = since(course.begun) < PATIENCE_MS;
  const next: Course = {
    ...course,
    taken: course.taken || seen.taken,
    // Whatever loads is another page, without the opener.
    injected: course.injected && seen.tab === 'there' && !(seen.loading && patient),
    elsewhere: seen.tab === 'elsewhere' ? (course.elsewhere ?? now.toISOString()) : null,
  };
  if (since(course.begun) > LIMIT_MS)
    return { course: next, step: end({ kind: 'stopped', at: course.injected ? 'too-long' : 'not-loaded' }) };
  // Another site is where the page sent the tab, or where the owner went.
  if (next.elsewhere !== null && next.taken)
    return { course: next, step: end({ kind: 'stopped', at: 'interrupted' }) };
  if (next.elsewhere !== null && since(next.elsewhere) > ELSEWHERE_MS)
    return { course: next, step: end({ kind: 'stopped', at: 'signed-out' }) };
  const ready = seen.tab === 'there' && !(seen.loading && patient);
  return { course: next, step: { do: ready && !next.injected ? 'inject' : 'wait' } };
}

const end = (outcome: CheckOutcome): Step => ({ do: 'end', outcome });

/** What a check came to, by the opener's last word and the newest reading before it. */
export function outcomeOf(how: Opened, heard: Heard | null): CheckOutcome {
  if (how.end === 'stopped') return { kind: 'stopped', at: how.at };
  if (heard?.state === 'sessions') return { kind: 'read', count: heard.count, complete: heard.complete };
  // The opener saw a list, and none came: whatever it was, it could not be read.
  return { kind: 'stopped', at: heard?.state === 'failed' ? 'failed' : 'unrecognised' };
}
