import type { Entry, TrackedSession, Watch } from '../model';

/**
 * Which session of one fold is which of another fold of the same journal. Policies can differ in whether a row that signed in
 * again goes on or begins a session, and from then on in the ids: sessions are the same whose rows are the same in the list
 * that was read last.
 */
export function createCounterparts() {
  const forth = new Map<string, string>();
  const back = new Map<string, string>();
  const other = (session: string) => forth.get(session) ?? session;
  return {
    /** After both folds took an entry. */
    learn(one: Watch | undefined, another: Watch | undefined): void {
      if (!one || !another) return;
      const [ours, theirs] = [listedIn(one), listedIn(another)];
      const ids = new Set(theirs.map(({ id }) => id));
      if (forth.size === 0 && ours.length === theirs.length && ours.every(({ id }) => ids.has(id))) return;
      const byRow = new Map<string, string[]>();
      for (const { id, row } of theirs) {
        const key = JSON.stringify(row);
        byRow.set(key, [...(byRow.get(key) ?? []), id]);
      }
      for (const { id, row } of ours) {
        const same = byRow.get(JSON.stringify(row))?.shift();
        if (same === undefined) continue;
        forth.set(id, same);
        back.set(same, id);
      }
    },
    /** What the first fold calls a session of the other. */
    ours: (session: string): string => back.get(session) ?? session,
    /** What was said of a session of the first fold, said of the same one in the other. */
    said(entry: Entry): Entry {
      if ('session' in entry) return { ...entry, session: other(entry.session) };
      if (entry.type !== 'log-out' || entry.scope === 'all') return entry;
      return { ...entry, scope: { session: other(entry.scope.session) } };
    },
  };
}

const listedIn = ({ sessions }: Watch): TrackedSession[] =>
  Object.values(sessions).filter(({ presence }) => presence.state === 'listed');
