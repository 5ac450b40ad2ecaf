import type { Alert, Reminder, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { readChecks } from '../store/checks';
import type { Database } from '../store/database';
import { readMeta, readWatches, writeMeta } from '../store/journal';
import { needsAttention, overview } from '../watch/attention';
import { asking, lastRead } from '../watch/checks';
import { reminders } from '../watch/observe';
import { armAlarm } from './alarm';
import { type Badge, showBadge } from './badge';
import { notify, retract } from './notification';
import { alertMessage, checkMessage, reminderMessage } from './sentences';

/**
 * Brings everything that speaks by itself into line with the records: notifications for what nobody was told of yet,
 * none for what is settled, the badge, and the alarm for the next deadline. Doing it twice changes nothing.
 *
 * @param deadlines instants at which the worker has something else to do
 */
export async function tellAll(
  db: Database,
  now: Date,
  policy: Policy,
  deadlines: readonly string[] = [],
): Promise<void> {
  const watches = await readWatches(db);
  await tellAlerts(db, watches, now);
  await tellReminders(db, watches, now, policy);
  const checksAsk = await tellChecks(db, watches);
  await retract((account, session) => {
    const tracked = watches.find((watch) => watch.account === account)?.sessions[session];
    return tracked !== undefined && asksAloud(tracked);
  }, checksAsk);
  await showBadge(badgeOf(watches, now, policy, checksAsk));
  await armAlarm(nextDeadline([...reminded(watches, policy), ...deadlines], now));
}

/** Takes alerts out of the outbox only after they were shown: a crash in between shows them again rather than never. */
async function tellAlerts(db: Database, watches: Watch[], now: Date): Promise<void> {
  for (const key of await db.getAllKeys('outbox')) {
    const untold = await db.get('outbox', key);
    const watch = watches.find(({ account }) => account === untold?.account);
    const open = untold && watch ? untold.alerts.filter((alert) => stillOpen(watch, alert)) : [];
    if (watch && open.length > 0) {
      const { title, message } = alertMessage(open, watch, now);
      const sessions = open.map((alert) => alert.session);
      await notify({ about: 'alert', account: watch.account, sessions }, title, message);
    }
    await db.delete('outbox', key);
  }
}

const stillOpen = (watch: Watch, alert: Alert) => {
  const tracked = watch.sessions[alert.session];
  return tracked !== undefined && asksAloud(tracked);
};

/** Once its owner has answered, what is left to do stands on the badge: nobody is interrupted for it any more. */
const asksAloud = (session: TrackedSession) =>
  needsAttention(session) && session.alerts.some(({ notify }) => notify);

/** A log-out or a drill whose window has ended interrupts once; a review that is due is left to badge and popup. */
async function tellReminders(db: Database, watches: Watch[], now: Date, policy: Policy): Promise<void> {
  const all = watches.flatMap((watch) => reminders(watch, policy));
  const told = new Set((await readMeta(db, 'told')) ?? []);
  const fresh = all.filter(
    (reminder) =>
      reminder.kind !== 'review' && Date.parse(reminder.at) <= now.getTime() && !told.has(keyOf(reminder)),
  );
  for (const reminder of fresh) {
    const { title, message } = reminderMessage(reminder);
    await notify({ about: 'reminder', account: reminder.account, sessions: [] }, title, message);
  }
  // Only keys of reminders that still exist are kept, so that the list does not grow.
  const keep = all
    .map(keyOf)
    .filter((key) => told.has(key) || fresh.some((reminder) => keyOf(reminder) === key));
  if (fresh.length > 0 || keep.length !== told.size) await writeMeta(db, 'told', keep);
}

/**
 * Checks that stop where only the owner gets on interrupt once, until one goes well or the owner opens the list.
 *
 * @returns whether they ask for the owner now
 */
async function tellChecks(db: Database, watches: Watch[]): Promise<boolean> {
  const checks = await readChecks(db);
  const ask = asking(checks, lastRead(watches));
  if (ask === null || checks.last?.outcome.kind !== 'stopped') return false;
  if ((await readMeta(db, 'toldCheck')) === ask.since) return true;
  const { title, message } = checkMessage(checks.last.outcome.at);
  await notify({ about: 'check', account: '', sessions: [] }, title, message);
  await writeMeta(db, 'toldCheck', ask.since);
  return true;
}

const keyOf = (reminder: Reminder) => `${reminder.kind} ${reminder.account} ${reminder.at}`;

function badgeOf(watches: Watch[], now: Date, policy: Policy, checksAsk: boolean): Badge {
  const views = watches.map((watch) => overview(watch, now, policy));
  const sessions = views.reduce((sum, view) => sum + view.attention.length + view.unconfirmed.length, 0);
  if (sessions > 0) return { kind: 'look', sessions };
  const due = watches
    .flatMap((watch) => reminders(watch, policy))
    .some((reminder) => Date.parse(reminder.at) <= now.getTime());
  return due || checksAsk ? { kind: 'due' } : { kind: 'nothing' };
}

const reminded = (watches: Watch[], policy: Policy): string[] =>
  watches.flatMap((watch) => reminders(watch, policy)).map(({ at }) => at);

function nextDeadline(instants: string[], now: Date): string | null {
  const ahead = instants.filter((at) => Date.parse(at) > now.getTime());
  return ahead.length > 0 ? ahead.reduce((a, b) => (a < b ? a : b)) : null;
}
