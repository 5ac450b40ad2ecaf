import type { Alert, Decision, Entry, SessionRow, TrackedSession, Watch } from '../../../lib/model';
import { defaultPolicy, type Policy } from '../../../lib/policy/policy';
import { newWatch, observe } from '../../../lib/watch/observe';

/** The instant so many days (and minutes) after the story begins. */
export const day = (days: number, minutes = 0): string =>
  new Date(Date.UTC(2026, 7, 1, 9, 0) + days * 86_400_000 + minutes * 60_000).toISOString();

/** A sign-in shown to the minute. */
export const signedIn = (at: string) => ({
  text: at,
  from: at,
  to: new Date(Date.parse(at) + 60_000).toISOString(),
});

/** A row of the owner's laptop at home, and what is different about this one. */
export function row(different: Partial<SessionRow> = {}): SessionRow {
  return {
    device: 'Chrome on macOS',
    apps: ['ChatGPT Web'],
    location: 'Los Angeles, CA, US',
    signedIn: signedIn(day(-10)),
    trusted: false,
    current: false,
    status: 'active',
    canLogOut: true,
    lines: [],
    ...different,
  };
}

export const laptop = row({ current: true, canLogOut: false });
export const phone = row({
  device: 'iPhone · iOS 26.1',
  apps: ['ChatGPT iOS App'],
  signedIn: signedIn(day(-20)),
});
export const stranger = row({
  device: 'Firefox on Windows',
  location: 'Lagos, Nigeria',
  signedIn: signedIn(day(1, -30)),
});

/** What happens to one account, told entry by entry. */
export class Story {
  watch: Watch = newWatch('owner');
  alerts: Alert[] = [];
  constructor(readonly policy: Policy = defaultPolicy) {}

  /** @returns the alerts that this entry raised. */
  tell(entry: Entry): Alert[] {
    const { watch, alerts } = observe(this.watch, entry, this.policy);
    this.watch = watch;
    this.alerts.push(...alerts);
    return alerts;
  }

  reads(at: string, rows: SessionRow[], more: { complete?: boolean; language?: string } = {}): Alert[] {
    return this.tell({
      type: 'snapshot',
      at,
      account: 'owner',
      rows,
      complete: true,
      language: 'en',
      ...more,
    });
  }

  judges(at: string, session: TrackedSession, decision: Decision): void {
    this.tell({ type: 'judged', at, account: 'owner', session: session.id, decision });
  }

  /** The owner goes through the first reading and says that all of it is theirs. */
  keepsAll(at: string): void {
    for (const session of this.listed) this.judges(at, session, 'keep');
  }

  get sessions(): TrackedSession[] {
    return Object.values(this.watch.sessions);
  }

  get listed(): TrackedSession[] {
    return this.sessions.filter(({ presence }) => presence.state === 'listed');
  }

  /** The one session with this label. */
  of(device: string): TrackedSession {
    const found = this.sessions.filter(({ row: { device: label } }) => label === device);
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} sessions are labelled ${device}`);
    return found[0];
  }
}

/** A story with a confirmed laptop and phone. */
export function settledStory(policy?: Policy): Story {
  const story = new Story(policy);
  story.reads(day(0), [laptop, phone]);
  story.keepsAll(day(0, 5));
  return story;
}
