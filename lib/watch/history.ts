import type { Entry, TrackedSession, Watch } from '../model';
import type { Policy } from '../policy/policy';
import { doings } from './doings';
import type { History, HistoryEvent } from './events';
import { kept } from './kept';
import { newWatch, observe } from './observe';
import { sightings } from './sightings';

/** A history, and the state to go on from. */
export interface Told {
  history: History;
  watch: Watch;
  /** How many entries were taken. */
  taken: number;
}

/**
 * Tells the history of an account from the entries that count for it, oldest first, as `readJournal` gives them: folds them
 * one by one and notes what each changed. A generator, so that whoever asks can stop after any entry or let others work
 * in between; it yields how many entries it has taken.
 *
 * The cost is that of folding and grows with the entries, not with their square.
 *
 * @param before what was told of the first of these entries, to go on from there; null: from the beginning.
 */
export function* tellHistory(
  account: string,
  entries: readonly Entry[],
  policy: Policy,
  before: Told | null = null,
): Generator<number, Told> {
  let watch = before?.watch ?? newWatch(account);
  let since = before?.history.since ?? null;
  const events: HistoryEvent[] = before ? [...before.history.events] : [];
  const past = new Map(before?.history.sessions);
  const first = before?.taken ?? 0;
  for (let i = first; i < entries.length; i++) {
    const entry = entries[i];
    if (entry === undefined || entry.account !== account) continue;
    const after = observe(watch, entry, policy);
    if (entry.type === 'checkpoint') {
      // What it stands for was told before it, unless the entries are no longer there.
      if (events.length === 0) events.push(...kept(after.watch));
    } else if (after.watch !== watch) {
      events.push(...(isReading(entry) ? sightings(watch, after, entry) : doings(watch, after.watch, entry)));
    }
    if (after.watch !== watch) since ??= entry.at;
    if (after.watch.forgotten !== watch.forgotten) remember(past, watch, after.watch);
    watch = after.watch;
    yield i + 1;
  }
  for (const id in watch.sessions) {
    const session = watch.sessions[id];
    if (session) past.set(id, session);
  }
  // A reading that was claimed late stands where it was claimed.
  events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { history: { account, since, events, sessions: past }, watch, taken: entries.length };
}

/** The whole history at once: for few entries and for tests. */
export function historyOf(account: string, entries: readonly Entry[], policy: Policy): History {
  const telling = tellHistory(account, entries, policy);
  for (;;) {
    const { done, value } = telling.next();
    if (done) return value.history;
  }
}

const isReading = (entry: Entry) => entry.type === 'snapshot' || entry.type === 'unchanged';

function remember(past: Map<string, TrackedSession>, before: Watch, after: Watch): void {
  for (const id in before.sessions) {
    const session = before.sessions[id];
    if (session && after.sessions[id] === undefined) past.set(id, session);
  }
}
