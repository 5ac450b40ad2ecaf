import type { Opened } from '../messages';
import type { CheckCaller, CheckOutcome } from '../model';

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
  /** The opener is in the page that the tab shows. */
  injected: boolean;
  /** Since when the tab has shown something that is not ChatGPT; null: it does not. */
  elsewhere: string | null;
  opened: { how: Opened; at: string } | null;
  /** The newest one. */
  heard: Heard | null;
  /** What it came to. What is left is to close the tab and to write it down. */
  outcome: CheckOutcome | null;
}

/** The tab as the browser shows it. 'taken': the owner looks at it or has done so. 'blank': nothing has come yet. */
export type Seen = { tab: 'gone' | 'taken' } | { tab: 'there' | 'elsewhere' | 'blank'; loading: boolean };

export type Step = { do: 'wait' } | { do: 'inject' } | { do: 'end'; outcome: CheckOutcome };

/** A check takes no longer than this, in milliseconds, whatever the page does. */
export const LIMIT_MS = 120_000;
/** The last rows are read when the page has come to rest, a moment after the opener has seen them. */
const SETTLE_MS = 2_500;
/** A list that is still not read as a whole after this long will not be. */
const GRACE_MS = 10_000;
/** A page that still loads something after this long is taken as it is. */
const PATIENCE_MS = 10_000;
/** Another site that stands for this long is no step on the way to ChatGPT: it asks to sign in. */
const ELSEWHERE_MS = 8_000;

/** What is to be done next, and the course as it stands by then. Pure. */
export function proceed(course: Course, seen: Seen, now: Date): { course: Course; step: Step } {
  if (seen.tab === 'gone') return ended(course, { kind: 'broken-off', why: 'closed' });
  if (seen.tab === 'taken') return ended(course, { kind: 'broken-off', why: 'taken-over' });
  const since = (at: string) => now.getTime() - Date.parse(at);
  const late = since(course.begun) > LIMIT_MS;
  const outcome = outcomeOf(course, since);
  if (outcome) return ended(course, outcome);
  if (late) return ended(course, { kind: 'stopped', at: course.injected ? 'too-long' : 'not-loaded' });

  const next: Course = {
    ...course,
    // Whatever loads is another page, without the opener.
    injected: course.injected && seen.tab === 'there' && !(seen.loading && since(course.begun) < PATIENCE_MS),
    elsewhere: seen.tab === 'elsewhere' ? (course.elsewhere ?? now.toISOString()) : null,
  };
  if (next.elsewhere !== null && since(next.elsewhere) > ELSEWHERE_MS)
    return ended(next, { kind: 'stopped', at: 'signed-out' });
  const ready = seen.tab === 'there' && (!seen.loading || since(course.begun) > PATIENCE_MS);
  return { course: next, step: { do: ready && !next.injected ? 'inject' : 'wait' } };
}

/** What it came to by what opener and reader said; null: they have not said enough. */
function outcomeOf({ opened, heard }: Course, since: (at: string) => number): CheckOutcome | null {
  if (opened === null) return null;
  if (opened.how.end === 'stopped') return { kind: 'stopped', at: opened.how.at };
  const waited = since(opened.at);
  const whole = heard?.state === 'sessions' && heard.complete;
  if (waited < (whole ? SETTLE_MS : GRACE_MS)) return null;
  if (heard?.state === 'sessions') return { kind: 'read', count: heard.count, complete: heard.complete };
  if (heard?.state === 'failed') return { kind: 'stopped', at: 'failed' };
  return { kind: 'stopped', at: heard?.state === 'unavailable' ? 'no-entry' : 'unrecognised' };
}

const ended = (course: Course, outcome: CheckOutcome): { course: Course; step: Step } => ({
  course,
  step: { do: 'end', outcome },
});

/** Is the tab the owner's after a check that came to this? */
export const keepsTab = (outcome: CheckOutcome): boolean =>
  outcome.kind === 'broken-off' && outcome.why === 'taken-over';
