import type { Alert, Entry, Reason, TrackedSession, Watch } from '../model';
import { createFold } from '../store/fold';
import type { Flag, ReviewReason, ReviewSession } from './review/types';

/** What an export is made from: the state of an account, and its journal with the policies in it as far as it is kept, oldest first. */
export interface Account {
  watch: Watch;
  entries: readonly Entry[];
}

export interface Reading {
  account: string;
  at: string;
  complete: boolean;
}

/** The sessions of an account as a review file holds them, in the order in which they were first seen. Nothing is redacted yet. */
export function sessionsOf({ watch, entries }: Account): ReviewSession[] {
  const flags = flagsOf(watch, entries);
  return Object.values(watch.sessions)
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
    .map((session) => asReviewed(session, watch.account, flags.get(session.id) ?? []));
}

/** When the account was read, oldest first. */
export function readingsOf({ watch, entries }: Account): Reading[] {
  const readings: Reading[] = [];
  let complete = false;
  for (const entry of entries) {
    if (entry.type !== 'snapshot' && entry.type !== 'unchanged') continue;
    // A mark says that the snapshot before it was read again.
    if (entry.type === 'snapshot') complete = entry.complete;
    readings.push({ account: watch.account, at: entry.at, complete });
  }
  const last = watch.lastReading;
  if (readings.length > 0 || last === null) return readings;
  return [{ account: watch.account, at: last.at, complete: last.complete }];
}

function asReviewed(session: TrackedSession, account: string, flags: Flag[]): ReviewSession {
  const { row, risk } = session;
  return {
    device: row.device,
    app: row.apps.join(', '),
    decision: session.decision,
    decision_shown: '',
    location: row.location,
    owner: session.owner,
    reviewer: session.reviewer,
    note: session.note,
    account,
    session: session.id,
    device_name: session.name ?? '',
    signed_in: row.signedIn,
    trusted: row.trusted,
    current: row.current,
    listed: session.presence.state === 'listed',
    baseline: session.baseline,
    first_seen: session.firstSeen,
    last_seen: session.lastSeen,
    decided_at: session.judgements.at(-1)?.at ?? null,
    score: risk.score,
    suggestion: risk.suggestion,
    reasons: risk.reasons.map(asReason),
    flags,
  };
}

const asReason = ({ code, points, fact }: Reason): ReviewReason => ({ code, points, fact: fact ?? '' });

/**
 * Every alert of a session, also those that ended. The state keeps the open ones and those that a decision ended; one whose
 * session is no longer listed is found in the journal only, by folding it once more.
 */
function flagsOf(watch: Watch, entries: readonly Entry[]): Map<string, Flag[]> {
  const open = Object.values(watch.sessions).flatMap(({ alerts }) => alerts);
  const ended = Object.values(watch.sessions).flatMap(({ judgements }) =>
    judgements.flatMap((judgement) => judgement.ended ?? []),
  );
  const isOpen = new Set(open.map(keyOf));
  const all = new Map<string, Alert>();
  for (const alert of [...replayed(entries), ...ended, ...open]) all.set(keyOf(alert), alert);
  const flags = new Map<string, Flag[]>();
  for (const [key, alert] of [...all].sort(([, a], [, b]) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const { kind, at, score, suggestion, reasons } = alert;
    const flag = { kind, at, score, suggestion, reasons: reasons.map(asReason), open: isOpen.has(key) };
    flags.set(alert.session, [...(flags.get(alert.session) ?? []), flag]);
  }
  return flags;
}

const keyOf = ({ session, kind, at }: Alert): string => `${session} ${kind} ${at}`;

/** Alerts as each entry raised them, by the policy in force then. */
function replayed(entries: readonly Entry[]): Alert[] {
  const fold = createFold();
  return entries.flatMap((entry, i) => fold.take(i, entry));
}
