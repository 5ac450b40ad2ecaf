import type { SessionRow } from '../../model';
import type { ReviewSession } from './types';

/** A session of which nothing is known but its row: nobody followed it. */
export function sessionFromRow(row: SessionRow): ReviewSession {
  return {
    device: row.device,
    app: row.apps.join(', '),
    decision: null,
    decision_shown: '',
    location: row.location,
    owner: '',
    reviewer: '',
    note: '',
    account: '',
    session: '',
    device_name: '',
    signed_in: row.signedIn,
    trusted: row.trusted,
    current: row.current,
    listed: null,
    baseline: null,
    first_seen: null,
    last_seen: null,
    decided_at: null,
    score: null,
    suggestion: null,
    reasons: [],
    flags: [],
  };
}

/** The row that a session of a review had, as far as the file tells, so that rows can be matched. */
export function rowOf(session: ReviewSession): SessionRow {
  return {
    device: session.device,
    apps: session.app.split(/\s*,\s*/).filter((app) => app !== ''),
    location: session.location,
    signedIn: session.signed_in,
    trusted: session.trusted === true,
    current: session.current === true,
    status: 'active',
    canLogOut: session.current !== true,
    lines: [],
  };
}
