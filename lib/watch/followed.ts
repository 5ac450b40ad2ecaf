import type { TrackedSession, Watch } from '../model';

/** The sessions of a watch while an entry is worked on, by id. Made anew for each entry: changing it changes no watch. */
export type Followed = Map<string, TrackedSession>;

// Plain loops: Object.entries and Object.fromEntries took most of the time of a reading of a long-lived account.
export function followedOf(watch: Watch): Followed {
  const followed: Followed = new Map();
  for (const id in watch.sessions) {
    const session = watch.sessions[id];
    if (session) followed.set(id, session);
  }
  return followed;
}

export function sessionsOf(followed: Followed): Watch['sessions'] {
  const sessions: Watch['sessions'] = {};
  for (const [id, session] of followed) sessions[id] = session;
  return sessions;
}
