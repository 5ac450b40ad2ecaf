import type { SessionRow, TrackedSession, Watch } from '../model';
import { faceOf } from './agreement';
import type { Occasion } from './alerts';
import { instant } from './instant';
import { Kinds } from './kin';
import { appOf } from './normalise/app';
import { isRejected } from './standing';
import { faceOfSession } from './tracking';

/**
 * Where an app is news: on an account that it was never seen on, or on a kind of device that it was never seen on. The API
 * Platform is where keys are made and money is spent. ChatGPT is no news, since its own panel is being read, nor is what
 * the page calls otherwise: that may be one of these in other words.
 */
const NEWS: ReadonlyMap<string, 'account' | 'kind'> = new Map([
  ['codex', 'account'],
  ['sora', 'account'],
  ['api-platform', 'kind'],
]);

/**
 * Notes the apps that a reading shows for the first time. What sessions were seen with before counts, as long as they are
 * remembered and unless the owner said that they are not theirs. What was asked and not answered counts, too: it is not
 * asked again.
 */
export class NewApps {
  private used: Map<string, Kinds> | null = null;

  /** @param watch before the reading. `rows`: all that it shows. */
  constructor(
    private readonly watch: Watch,
    private readonly rows: readonly SessionRow[],
    private readonly at: string,
  ) {}

  /** A session of the reading with its new apps noted. `before`: those it had; [] where it is seen for the first time. */
  noted(session: TrackedSession, before: readonly string[]): TrackedSession {
    const gained = session.memory.apps.filter((app) => NEWS.has(app) && !before.includes(app));
    // Until the first complete reading everything belongs to the baseline.
    if (gained.length === 0 || this.watch.baselineAt === null) return session;
    this.used ??= usedBefore(this.watch);
    const used = this.used;
    // A page that begins to name apps names those that were there all along.
    if (!used.has('chatgpt') && this.rows.some((row) => faceOf(row).apps.includes('chatgpt'))) return session;
    const apps = gained.filter((app) => {
      const on = used.get(app);
      return !on || (NEWS.get(app) === 'kind' && !on.has(faceOfSession(session)));
    });
    if (apps.length === 0) return session;
    const newApps = [...(session.memory.newApps ?? []), ...apps.map((app) => ({ app, at: this.at }))];
    return { ...session, memory: { ...session.memory, newApps } };
  }
}

/** The kinds of device that each app was used on. */
function usedBefore({ sessions }: Watch): Map<string, Kinds> {
  const used = new Map<string, Kinds>();
  for (const session of Object.values(sessions)) {
    if (isRejected(session)) continue;
    for (const app of session.memory.apps) {
      const kinds = used.get(app) ?? new Kinds();
      used.set(app, kinds);
      if (NEWS.get(app) === 'kind') kinds.add(session);
    }
  }
  return used;
}

/** What is to be told of the apps that were new to the reading of `at`. */
export const newAppsOf = ({ memory }: TrackedSession, at: string): Occasion[] =>
  (memory.newApps ?? [])
    .filter((one) => one.at === at)
    .map(({ app }) => ({ kind: 'new-app', fact: `new-app ${app}`, urgency: 'as-review' }));

/** Its new apps, as shown, that the owner has not said "keep" to since. */
export function unconfirmedNewApps({ row, memory, decision, judgements }: TrackedSession): string[] {
  const keptAt = decision === 'keep' ? instant(judgements.at(-1)?.at ?? '') : Number.NaN;
  const open = (memory.newApps ?? []).filter(({ at }) => !(keptAt >= instant(at)));
  return row.apps.filter((shown) => open.some(({ app }) => app === appOf(shown)));
}
