import type { Answer } from '../messages';
import type { CheckCaller, CheckOutcome, Opened } from '../model';
import type { HintInUse } from '../panel/hints/hints';
import { inForce } from '../policy/policy';
import { readChecks } from '../store/checks';
import type { Database } from '../store/database';
import { append, readMeta, readWatches, writeMeta } from '../store/journal';
import { readLayers } from '../store/policies';
import { type Hindrance, lastRead, mayBegin, type Plan, planOf } from '../watch/checks';
import { beginning, type Course, type Heard, outcomeOf, proceed } from './check-course';
import {
  closeTab,
  createCourseKeeper,
  hindrance,
  injectOpener,
  lookAt,
  nudgeOpener,
  openTab,
} from './check-tab';

/** What checks need of the worker. */
export interface CheckRoom {
  /** Does something with the database, in turn; null: nothing has changed. What follows from a change is told afterwards. */
  write(job: (db: Database) => Promise<Answer | null>): Promise<Answer>;
  now(): Date;
  pause(ms: number): Promise<void>;
  /** What the list is to be read by first. Never rejects. */
  hints(): Promise<readonly HintInUse[]>;
}

/** So often, in milliseconds, the tab of a check is looked at. It also keeps the worker awake meanwhile. */
const LOOK_MS = 500;
/** A page that takes no script for this long is asked anew: it may hang, or never come to its end. */
const INJECT_MS = 3_000;
/** A worker that ended amid a check is followed by another after this long: no browser wakes one much sooner. */
const FOLLOW_MS = 30_000;
/** A check that is due and cannot begin is tried again after this long. */
const RETRY_MS = 5 * 60_000;

const WHY = {
  forbidden: 'The policy forbids checks.',
  'not-agreed': 'You have not agreed to checks yet.',
  'no-access': 'Rollcall may not run on chatgpt.com.',
  offline: 'This computer is offline.',
  'no-window': 'No ordinary window is open; private ones are left alone.',
} satisfies Record<Hindrance | 'forbidden' | 'not-agreed', string>;

const refused = (why: keyof typeof WHY): Answer => ({ ok: false, why: WHY[why] });

/**
 * Checks, one at a time: each opens a tab, has the list opened and read in it, and closes it. The worker may end at any
 * moment: the next one goes on with the tab, or says that the check was broken off where there is none any more.
 */
export function createChecks({ write, now, pause, hints }: CheckRoom) {
  const courses = createCourseKeeper();
  /** The check whose tab this worker looks at. */
  let attended: string | null = null;

  async function plan(db: Database): Promise<Plan> {
    const [checks, watches, layers] = [await readChecks(db), await readWatches(db), await readLayers(db)];
    return planOf(checks, lastRead(watches), inForce(layers), now());
  }

  async function begin(db: Database, by: CheckCaller): Promise<Answer> {
    const planned = await plan(db);
    if (planned.state === 'forbidden' || planned.state === 'not-agreed') return refused(planned.state);
    // What is asked for happens already.
    if (await readMeta(db, 'checking')) return { ok: true };
    const hindered = await hindrance();
    if (hindered) return refused(hindered);
    const begun = now().toISOString();
    await writeMeta(db, 'checking', { begun, by });
    let course: Course | null = null;
    try {
      course = beginning(begun, by, await openTab());
      await courses.set(course);
      void attend(begun);
    } catch (error) {
      console.error('Rollcall could not open a tab:', error);
      if (course) await closeTab(course);
      await conclude(db, { begun, by }, { kind: 'stopped', at: 'not-loaded' });
    }
    return { ok: true };
  }

  /** Writes down what a check came to. That it is under way goes with it. */
  async function conclude(
    db: Database,
    { begun, by }: Pick<Course, 'begun' | 'by'>,
    outcome: CheckOutcome,
    whose = '',
  ): Promise<void> {
    const at = now().toISOString();
    await append(db, { type: 'checked', at, account: '*', begun, by, outcome, whose });
  }

  /** Looks at the tab until the check has ended, whoever ends it. */
  async function attend(begun: string): Promise<void> {
    attended = begun;
    try {
      for (;;) {
        const course = await courses.read();
        if (course?.begun !== begun || course.outcome !== null) return;
        const seen = await lookAt(course);
        const { course: next, step } = proceed(course, seen, now());
        if (step.do === 'end') {
          await write((db) => end(db, begun, step.outcome));
          return;
        }
        const injected = step.do === 'inject' ? await inject(course.tab) : next.injected;
        // Not waited for: a page that hangs must not hold up the look that gives it up.
        if (step.do === 'wait' && injected) void nudgeOpener(course.tab);
        const { taken, elsewhere } = next;
        await courses.change(begun, (latest) => ({ ...latest, taken, elsewhere, injected }));
        await pause(LOOK_MS);
      }
    } catch (error) {
      // The next worker, or the alarm at its limit, goes on with it.
      console.error('Rollcall lost sight of a check:', error);
    } finally {
      if (attended === begun) attended = null;
    }
  }

  /** Whether the opener is in the tab. One that comes too late finds itself there, and does nothing. */
  const inject = async (tab: number): Promise<boolean> =>
    Promise.race([injectOpener(tab, await hints()), pause(INJECT_MS).then(() => false)]);

  /** Ends a check: first it is kept what it came to, then the tab goes, then it is written down. */
  async function end(db: Database, begun: string, outcome: CheckOutcome): Promise<Answer | null> {
    const course = await courses.change(begun, (latest) => ({ ...latest, outcome }));
    return course && finish(db, course, outcome);
  }

  async function finish(db: Database, course: Course, outcome: CheckOutcome): Promise<Answer> {
    await closeTab(course);
    const whose = outcome.kind === 'read' && course.heard?.state === 'sessions' ? course.heard.whose : '';
    await conclude(db, course, outcome, whose);
    await courses.forget();
    return { ok: true };
  }

  /** Goes on with what a worker before this one left, or begins what is due. */
  async function goOn(db: Database): Promise<Answer | null> {
    const [checking, course] = [await readMeta(db, 'checking'), await courses.read()];
    const planned = await plan(db);
    const permitted = planned.state !== 'forbidden' && planned.state !== 'not-agreed';
    if (checking && course?.begun === checking.begun) {
      if (course.outcome !== null) return finish(db, course, course.outcome);
      if (!permitted) return end(db, course.begun, { kind: 'broken-off', why: 'withdrawn' });
      if (attended === course.begun) return null;
      // Nobody looked for a while: another site in the tab may be the owner's by now.
      if ((await lookAt(course)).tab === 'elsewhere')
        await courses.change(course.begun, (latest) => ({ ...latest, taken: true }));
      void attend(course.begun);
      return null;
    }
    if (course) {
      // Its check is not in these records: they took the place of those in which it began, or it is written down already.
      await closeTab(course);
      await courses.forget();
    }
    if (checking) {
      await conclude(db, checking, { kind: 'broken-off', why: 'ended' });
      return { ok: true };
    }
    if (!mayBegin(planned, 'schedule', now())) return null;
    const answer = await begin(db, 'schedule');
    return answer.ok ? answer : null;
  }

  const ofTab = async (tab: number): Promise<Course | null> => {
    const course = await courses.read();
    return course?.tab === tab && course.outcome === null ? course : null;
  };

  return {
    /** The owner asks for a check. */
    now: () => write((db) => begin(db, 'owner')),
    /** Goes on with what was left, or begins what is due. A check that cannot begin stays due. */
    goOn: () => write(goOn),
    /** The opener in a tab has ended; null: no check is under way in that tab. */
    async opened(tab: number, how: Opened): Promise<Answer | null> {
      const course = await ofTab(tab);
      if (!course) return null;
      // Somebody uses the tab: it is theirs.
      if (how.end === 'stopped' && how.at === 'interrupted')
        await courses.change(course.begun, (latest) => ({ ...latest, taken: true }));
      return write((db) => end(db, course.begun, outcomeOf(how, course.heard)));
    },
    /** A reading came from a tab: it is what the check wants to know, if it is that of the check. */
    async heard(tab: number, heard: Heard): Promise<void> {
      const course = await ofTab(tab);
      if (course) await courses.change(course.begun, (latest) => ({ ...latest, heard }));
    },
    /** When the worker has to wake for checks, ISO 8601 UTC; null: not at all. */
    async deadline(db: Database): Promise<string | null> {
      const checking = await readMeta(db, 'checking');
      if (checking) return later(now().getTime(), FOLLOW_MS);
      const planned = await plan(db);
      if (planned.state !== 'scheduled') return null;
      const ahead = Date.parse(planned.at) > now().getTime();
      return ahead ? planned.at : later(now().getTime(), RETRY_MS);
    },
  };
}

const later = (ms: number, by: number) => new Date(ms + by).toISOString();
