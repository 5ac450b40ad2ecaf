import type { Entry, Watch } from '../model';

/** So long may what a person writes about a session be, in characters. */
const LONGEST_NOTE = 2_000;
const LONGEST_NAME = 200;

/** What people write about a session changes nothing about how it is judged. */
export function annotate(watch: Watch, entry: Extract<Entry, { type: 'noted' | 'assigned' }>): Watch {
  const session = Object.hasOwn(watch.sessions, entry.session) ? watch.sessions[entry.session] : undefined;
  if (!session) return watch;
  const written =
    entry.type === 'noted'
      ? { note: entry.note.trim().slice(0, LONGEST_NOTE) }
      : {
          owner: entry.owner.trim().slice(0, LONGEST_NAME),
          reviewer: entry.reviewer.trim().slice(0, LONGEST_NAME),
        };
  return { ...watch, sessions: { ...watch.sessions, [session.id]: { ...session, ...written } } };
}
