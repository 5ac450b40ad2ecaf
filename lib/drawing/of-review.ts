import type { ReviewFile, ReviewSession } from '../evidence/review-file';
import type { TrackedSession } from '../model';
import type { History, HistoryEvent } from '../watch/events';

/** A picture of more helps nobody; the table has them all. */
const MOST = 200;

/**
 * The history that a review tells, so that it can be drawn: it holds what the review holds and nothing else, so that what was
 * taken out of the review is in no picture either. null when no session says when it was seen.
 */
export function historyOfReview({ sessions, provenance }: ReviewFile): History | null {
  const seen = sessions.filter((one) => isInstant(one.first_seen) && isInstant(one.last_seen)).slice(0, MOST);
  if (seen.length === 0) return null;
  const readings = (provenance?.readings ?? []).filter(({ at }) => isInstant(at));
  const tracked = new Map<string, TrackedSession>();
  const events: HistoryEvent[] = [];
  const known = new Set<string>();
  for (const { at, complete } of readings) {
    if (known.has(at)) continue;
    known.add(at);
    events.push({ kind: 'read', at, complete, count: 0, same: false });
  }
  seen.forEach((one, i) => {
    // Ids of several accounts are the same ones again.
    const session = trackedOf(one, `s${i + 1}`, goneAt(one, readings));
    tracked.set(session.id, session);
    events.push(...eventsOf(one, session));
  });
  events.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { account: '', since: events[0]?.at ?? null, events, sessions: tracked };
}

const isInstant = (at: string | null): at is string => at !== null && !Number.isNaN(Date.parse(at));

/** The first reading of its account that no longer showed it, as far as one is named; null while it is listed. */
function goneAt(
  { account, listed, last_seen }: ReviewSession,
  readings: readonly { account: string; at: string }[],
): string | null {
  if (listed !== false || last_seen === null) return null;
  return readings.find((one) => one.account === account && one.at > last_seen)?.at ?? last_seen;
}

function eventsOf(one: ReviewSession, { id, firstSeen, lastSeen, presence }: TrackedSession): HistoryEvent[] {
  const { device, location, flags } = one;
  const signedIn = isSpan(one.signed_in) ? one.signed_in : null;
  const origin = { kind: 'new' } as const;
  return [
    { kind: 'first-seen', at: firstSeen, session: id, origin, device, place: location, signedIn },
    ...flags.flatMap(({ at, kind, score, suggestion }): HistoryEvent[] => {
      if (!isInstant(at)) return [];
      const said = {
        score: score ?? 0,
        suggestion: suggestion ?? 'review',
        reasons: [],
        notify: true,
      } as const;
      // A kind that only a newer version knows is drawn like any other.
      const alert = { ...said, kind: kind as 'new-session', account: '', session: id, at, reasons: [] };
      return [{ kind: 'alert', at, session: id, alert }];
    }),
    ...(presence.state === 'gone'
      ? [{ kind: 'gone', at: presence.at, session: id, lastSeen } satisfies HistoryEvent]
      : []),
  ];
}

const isSpan = (span: ReviewSession['signed_in']): boolean =>
  span !== null && isInstant(span.from) && isInstant(span.to);

function trackedOf(one: ReviewSession, id: string, gone: string | null): TrackedSession {
  const signedIn = isSpan(one.signed_in) ? one.signed_in : null;
  const apps = one.app === '' ? [] : one.app.split(', ');
  return {
    id,
    row: {
      device: one.device,
      apps,
      location: one.location,
      signedIn,
      trusted: one.trusted === true,
      current: one.current === true,
      status: 'active',
      canLogOut: false,
      lines: [],
    },
    firstSeen: one.first_seen ?? '',
    lastSeen: one.last_seen ?? '',
    decision: one.decision,
    judgements: [],
    baseline: one.baseline === true,
    presence: gone === null ? { state: 'listed' } : { state: 'gone', at: gone },
    risk: { score: one.score ?? 0, suggestion: one.suggestion ?? 'keep', reasons: [] },
    alerts: [],
    name: one.device_name === '' ? null : one.device_name,
    note: '',
    owner: '',
    reviewer: '',
    memory: {
      known: { device: one.device, location: one.location, signedIn },
      apps,
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
