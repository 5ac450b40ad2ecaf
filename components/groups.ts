import type { LogOut, TrackedSession, Watch } from '../lib/model';
import type { Policy } from '../lib/policy/policy';
import { overview, type Status } from '../lib/watch/attention';
import { type Filter, passes } from './stores/filter-store';

/** The sessions by what they ask of the owner, most doubtful first in each. */
export interface Groups {
  attention: TrackedSession[];
  unconfirmed: TrackedSession[];
  settled: TrackedSession[];
  gone: TrackedSession[];
}

/** What one surface shows of an account: the groups are narrowed by the filter, the status is not. */
export interface Shown {
  status: Status;
  logOut: LogOut | null;
  groups: Groups;
  /** All sessions, unfiltered. */
  sessions: TrackedSession[];
  /** How many pass the filter. */
  count: number;
}

export function shownOf(watch: Watch, now: Date, policy: Policy, filter: Filter): Shown {
  const { status, logOut, ...all } = overview(watch, now, policy);
  const through = (sessions: TrackedSession[]) => sessions.filter((session) => passes(session, filter));
  const groups: Groups = {
    attention: through(all.attention),
    unconfirmed: through(all.unconfirmed),
    settled: through(all.settled),
    gone: through(all.gone),
  };
  return {
    status,
    logOut,
    groups,
    sessions: [...all.attention, ...all.unconfirmed, ...all.settled, ...all.gone],
    count: Object.values(groups).reduce((sum, group) => sum + group.length, 0),
  };
}
