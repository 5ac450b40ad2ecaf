import type { TrackedSession, Watch } from '../model';

/** The sessions of a watch while an entry is worked on, by id. Made anew for each entry: changing it changes no watch. */
export type Roll = Map<string, TrackedSession>;

// Plain loops: Object.entries and Object.fromEntries took most of the time of a reading of a long-lived account.
export function rollOf(watch: Watch): Roll {
  const roll: Roll = new Map();
  for (const id in watch.sessions) {
    const session = watch.sessions[id];
    if (session) roll.set(id, session);
  }
  return roll;
}

export function sessionsOf(roll: Roll): Watch['sessions'] {
  const sessions: Watch['sessions'] = {};
  for (const [id, session] of roll) sessions[id] = session;
  return sessions;
}
