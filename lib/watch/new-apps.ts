import type { TrackedSession, Watch } from '../model';
import type { Occasion } from './alerts';
import { instant } from './instant';
import { appOf } from './normalise/app';
import { isRejected } from './standing';

/**
 * Every app that the account was ever seen with, as far as its sessions are remembered, but for those that the owner said
 * are not theirs. What was asked about counts as seen: it is not asked again.
 */
export function appsOfAccount({ sessions }: Watch): ReadonlySet<string> {
  const apps = new Set<string>();
  for (const session of Object.values(sessions)) {
    if (!isRejected(session)) for (const app of session.memory.apps) apps.add(app);
  }
  return apps;
}

/**
 * Can this app be news? Names that are known read alike in every language. What a page calls otherwise may be one of them in
 * other words; and whoever reads ChatGPT's own panel uses ChatGPT.
 */
const canBeNews = (app: string) => app !== 'chatgpt' && !app.startsWith('other:');

/**
 * The session with those apps noted that no session of the account had before.
 *
 * @param before the apps it was known with; [] for one that is seen for the first time.
 * @param known the apps of the account. Where none was ever shown, all that a first one says is that the page shows them now.
 */
export function withNewApps(
  session: TrackedSession,
  before: readonly string[],
  known: () => ReadonlySet<string>,
  at: string,
): TrackedSession {
  const gained = session.memory.apps.filter((app) => canBeNews(app) && !before.includes(app));
  if (gained.length === 0 || known().size === 0) return session;
  const apps = gained.filter((app) => !known().has(app));
  if (apps.length === 0) return session;
  const newApps = [...(session.memory.newApps ?? []), ...apps.map((app) => ({ app, at }))];
  return { ...session, memory: { ...session.memory, newApps } };
}

/** What is to be told of the apps that this reading showed for the first time on the account. */
export const newAppsOf = ({ memory }: TrackedSession, at: string): Occasion[] =>
  (memory.newApps ?? [])
    .filter((one) => one.at === at)
    .map(({ app }) => ({ kind: 'new-app', fact: `new-app ${app}`, urgency: 'as-review' }));

/** The apps it shows, as shown, that were new to the account and that the owner has not confirmed since. */
export function unconfirmedNewApps({ row, memory, decision, judgements }: TrackedSession): string[] {
  const keptAt = decision === 'keep' ? instant(judgements.at(-1)?.at ?? '') : Number.NaN;
  const open = (memory.newApps ?? []).filter(({ at }) => !(keptAt >= instant(at)));
  return row.apps.filter((shown) => open.some(({ app }) => app === appOf(shown)));
}
