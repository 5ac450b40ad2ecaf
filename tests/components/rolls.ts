import type { Alert, AlertKind, Entry, Risk, SessionRow, TrackedSession, Watch } from '../../lib/model';
import { defaultPolicy, inForce, noLayers, withLayer } from '../../lib/policy/policy';
import type { ImportEntry, OwnerEntry, PolicyEntry, Roll, RollSource } from '../../lib/roll';
import { lastRead, noChecks, withCheck } from '../../lib/watch/checks';
import { newWatch, observe } from '../../lib/watch/observe';

/** The instant at which all these tests look. */
export const now = new Date('2026-11-20T14:20:00Z');

/** So many minutes ago. */
export function ago(minutes: number): string {
  return new Date(now.getTime() - minutes * 60_000).toISOString();
}

export const quiet: Risk = { score: 0, suggestion: 'keep', reasons: [] };

export const loud: Risk = {
  score: 8,
  suggestion: 'revoke-and-escalate',
  reasons: [
    { code: 'device-unknown', points: 3, fact: 'Windows PC', seen: 0, of: 14 },
    { code: 'location-unexpected', points: 3, fact: 'Lagos, NG' },
    { code: 'api-platform', points: 2 },
  ],
};

export function rowOf(over: Partial<SessionRow> = {}): SessionRow {
  const row: SessionRow = {
    device: 'Chrome on macOS',
    apps: ['ChatGPT Web'],
    location: 'Seattle, WA, US',
    signedIn: { text: '3 hours ago', from: ago(180), to: ago(179) },
    trusted: false,
    current: false,
    status: 'active',
    canLogOut: true,
    lines: [],
    ...over,
  };
  return { ...row, lines: [row.device, ...row.apps, row.location, row.signedIn?.text ?? ''].filter(Boolean) };
}

/** A session that its owner confirmed days ago. */
export function settled(id: string, row: Partial<SessionRow> = {}): TrackedSession {
  return {
    id,
    row: rowOf(row),
    firstSeen: ago(20_000),
    lastSeen: ago(12),
    decision: 'keep',
    judgements: [{ decision: 'keep', at: ago(10_000) }],
    baseline: false,
    presence: { state: 'listed' },
    risk: quiet,
    alerts: [],
    name: null,
    note: '',
    owner: '',
    reviewer: '',
    memory: {
      known: { device: '', location: '', signedIn: null },
      apps: [],
      places: [],
      signIns: 1,
      hours: [],
      untrustedIn: [],
      raised: [],
      challenged: false,
      leaving: null,
      origin: { kind: 'new' },
    },
  };
}

/** A session that came with the last reading and raised an alert. */
export function alarming(
  id: string,
  row: Partial<SessionRow> = {},
  kind: AlertKind = 'new-device',
  risk: Risk = loud,
): TrackedSession {
  const alert: Alert = { kind, account: 'a', session: id, at: ago(12), notify: true, ...risk };
  return { ...settled(id, row), firstSeen: ago(12), decision: null, judgements: [], risk, alerts: [alert] };
}

/** A session of the first reading that nobody has judged. */
export function unconfirmed(id: string, row: Partial<SessionRow> = {}, risk: Risk = quiet): TrackedSession {
  return { ...settled(id, row), firstSeen: ago(12), decision: null, judgements: [], baseline: true, risk };
}

export function gone(id: string, row: Partial<SessionRow> = {}): TrackedSession {
  return { ...settled(id, row), lastSeen: ago(9000), presence: { state: 'gone', at: ago(3000) } };
}

export function watchOf(sessions: TrackedSession[], over: Partial<Watch> = {}): Watch {
  return {
    ...newWatch('a'),
    sessions: Object.fromEntries(sessions.map((session) => [session.id, session])),
    lastReading: { at: ago(12), complete: true, language: 'en' },
    baselineAt: ago(20_000),
    nextId: 100,
    ...over,
  };
}

export function ready(...watches: Watch[]): Extract<Roll, { state: 'ready' }> {
  return {
    state: 'ready',
    watches,
    policy: defaultPolicy,
    layers: noLayers,
    unclaimed: [],
    refused: 0,
    taught: [],
    lastHint: null,
    access: true,
    online: true,
    checks: noChecks,
    checking: null,
  };
}

/** A source over a roll in memory, which entries change as they do in the worker. */
export class MemorySource implements RollSource {
  readonly appended: OwnerEntry[] = [];
  /** When set, every append from the n-th on fails with this. */
  failure: { from: number; error: Error } | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(public roll: Roll) {}

  read(): Promise<Roll> {
    return Promise.resolve(structuredClone(this.roll));
  }

  /** What the journal holds, for those who ask. */
  journal: Entry[] = [];

  readJournal(account: string): Promise<Entry[]> {
    return Promise.resolve(this.journal.filter((entry) => entry.account === account));
  }

  readPolicies(): Promise<PolicyEntry[]> {
    return Promise.resolve(this.policies);
  }

  /** What colleagues wrote, as it was taken in. */
  imports: ImportEntry[] = [];

  readImports(): Promise<ImportEntry[]> {
    return Promise.resolve(this.imports);
  }

  /** Every change of the policy. */
  readonly policies: PolicyEntry[] = [];

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get watched(): boolean {
    return this.listeners.size > 0;
  }

  become(roll: Roll): void {
    this.roll = roll;
    for (const listener of this.listeners) listener();
  }

  append(entry: OwnerEntry): Promise<void> {
    if (this.failure && this.appended.length >= this.failure.from) return Promise.reject(this.failure.error);
    this.appended.push(entry);
    if (this.roll.state === 'ready') {
      const { watches, policy } = this.roll;
      const dated = { ...entry, at: now.toISOString() };
      if (dated.type === 'imported' || dated.type === 'import-undone') {
        const { file } = dated;
        this.imports = this.imports.filter((one) => one.file !== file);
        if (dated.type === 'imported') this.imports.push(dated);
        this.become(this.roll);
        return Promise.resolve();
      }
      if (dated.type === 'policy') {
        const layers = withLayer(this.roll.layers, dated);
        this.policies.push(dated);
        this.roll = { ...this.roll, layers, policy: inForce(layers).policy };
        return Promise.resolve();
      }
      if (dated.type === 'check-consent') {
        this.roll = { ...this.roll, checks: withCheck(this.roll.checks, dated, lastRead(watches)) };
        return Promise.resolve();
      }
      this.roll = { ...this.roll, watches: watches.map((watch) => observe(watch, dated, policy).watch) };
    }
    return Promise.resolve();
  }
}
