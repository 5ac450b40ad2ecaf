import { placeOf } from '../../watch/normalise/place';
import { type EvidenceWords, evidence } from '../../words/evidence';
import { WITHHELD } from '../places';
import { type Provenance, sealText, UNSEALED } from '../provenance';
import type { Flag, ReviewFile } from '../review/types';
import { flagShown, reasonShown, signInShown } from './cells';
import { type Shown, shownIn } from './fields';

/** The version of the Open Cybersecurity Schema Framework that the lines follow (schema.ocsf.io, released 2026). */
const OCSF_VERSION = '1.8.0';

type Session = Shown<'ocsf'>;

const FINDING = {
  category_uid: 2,
  category_name: 'Findings',
  class_uid: 2004,
  class_name: 'Detection Finding',
};
const LOGON = {
  category_uid: 3,
  category_name: 'Identity & Access Management',
  class_uid: 3002,
  class_name: 'Authentication',
};

const SEVERITY = {
  keep: { severity_id: 1, severity: 'Informational' },
  review: { severity_id: 3, severity: 'Medium' },
  'revoke-and-escalate': { severity_id: 4, severity: 'High' },
} as const;
const UNRATED = { severity_id: 0, severity: 'Unknown' } as const;

/**
 * A line of JSON for each flagged change (Detection Finding) and for each session that was newly seen (Authentication,
 * Logon). Sessions of a first reading give no logon: nobody saw them come. A row that vanished gives no logoff: it is no
 * proof of one. '' when there is nothing to tell.
 */
export async function asOcsf(review: ReviewFile, words: EvidenceWords = evidence): Promise<string> {
  const sessions = review.sessions.map((session) => shownIn('ocsf', session));
  const events = sessions.flatMap((session) => [
    ...session.flags.flatMap((flag) => finding(session, flag, review.provenance, words)),
    ...logon(session, review.provenance),
  ]);
  const lines = events.sort((a, b) => a.time - b.time).map((event) => JSON.stringify(event));
  return lines.length === 0 ? '' : sealText(`${lines.join('\n')}\n`);
}

function finding(session: Session, flag: Flag, origin: Provenance | null, words: EvidenceWords) {
  const time = Date.parse(flag.at);
  if (Number.isNaN(time)) return [];
  const uid = uidOf(session, flag.kind, flag.at);
  const title = flagShown(flag, words);
  return [
    {
      ...FINDING,
      activity_id: 1,
      activity_name: 'Create',
      type_uid: 200401,
      type_name: 'Detection Finding: Create',
      ...(flag.suggestion === null ? UNRATED : SEVERITY[flag.suggestion]),
      ...statusOf(session),
      time,
      message: `${title}: ${session.device || words.none}`,
      ...(session.note !== '' && { comment: session.note }),
      is_alert: flag.open,
      risk_score: flag.score,
      finding_info: {
        uid,
        title,
        desc: flag.reasons.map((reason) => reasonShown(reason, words)).join('; ') || title,
        types: [flag.kind],
        analytic: {
          uid: flag.kind,
          name: title,
          type_id: 1,
          type: 'Rule',
          ...(origin && { version: origin.policy }),
        },
        created_time: time,
        ...seen(session),
        data_sources: ['ChatGPT Active sessions'],
      },
      evidences: [{ device: deviceOf(session), user: userOf(session) }],
      metadata: metadataOf(uid, origin),
      unmapped: unmappedOf(session, origin),
    },
  ];
}

function logon(session: Session, origin: Provenance | null) {
  const { signed_in, first_seen, baseline, app } = session;
  const time = Date.parse(signed_in?.from ?? first_seen ?? '');
  if (baseline !== false || Number.isNaN(time)) return [];
  return [
    {
      ...LOGON,
      activity_id: 1,
      activity_name: 'Logon',
      type_uid: 300201,
      type_name: 'Authentication: Logon',
      ...SEVERITY.keep,
      status_id: 1,
      status: 'Success',
      time,
      // The page tells a sign-in to the minute or to the day: these are the ends of what it can mean.
      ...(signed_in && { start_time: time, end_time: Date.parse(signed_in.to) }),
      message: `Session first listed: ${session.device || 'device not shown'}`,
      is_new_logon: true,
      is_remote: true,
      user: userOf(session),
      session: { uid: session.session || 'unknown', created_time: time, is_remote: true },
      service: { name: app || 'ChatGPT' },
      src_endpoint: endpointOf(session),
      metadata: {
        ...metadataOf(uidOf(session, 'logon', new Date(time).toISOString()), origin),
        ...(signed_in && { original_time: signInShown(signed_in) }),
      },
      unmapped: unmappedOf(session, origin),
    },
  ];
}

/** Equal for the same fact in every export of the same account, so that a line that is sent twice can be dropped. */
const uidOf = ({ account, session, device }: Session, what: string, at: string): string =>
  ['rollcall', account, session || device, what, at].join(':');

/** A log-out is never told as done: what was judged not to be the owner's stays in progress while it is listed. */
function statusOf({ decision, listed }: Session): { status_id: number; status: string } {
  if (decision === null) return { status_id: 1, status: 'New' };
  if (decision === 'keep') return { status_id: 3, status: 'Suppressed' };
  const settled = decision !== 'unsure' && listed === false;
  return settled ? { status_id: 4, status: 'Resolved' } : { status_id: 2, status: 'In Progress' };
}

const seen = ({ first_seen, last_seen }: Session) => ({
  ...(first_seen !== null && { first_seen_time: Date.parse(first_seen) }),
  ...(last_seen !== null && { last_seen_time: Date.parse(last_seen) }),
});

const endpointOf = (session: Session) => ({
  uid: session.session || 'unknown',
  name: session.device || 'not shown',
  type_id: 0,
  type: 'Unknown',
  ...locationOf(session.location),
});

const deviceOf = (session: Session) => ({
  ...endpointOf(session),
  ...(session.trusted !== null && { is_trusted: session.trusted }),
});

const userOf = ({ account, owner }: Session) => ({
  uid: account || 'unknown',
  ...(owner !== '' && { name: owner }),
});

/** Approximate, as shown; the country as a code where one is named. */
function locationOf(shown: string) {
  if (shown === '' || shown === WITHHELD) return {};
  const { country, parts } = placeOf(shown);
  if (country === null && parts.length === 0) return {};
  return { location: { desc: shown, ...(country === null ? { city: shown } : { country }) } };
}

const metadataOf = (uid: string, origin: Provenance | null) => ({
  version: OCSF_VERSION,
  uid,
  product: {
    name: 'Rollcall',
    vendor_name: 'Rollcall',
    ...(origin && { version: origin.program.replace(/^\S+\s+/, '') }),
  },
  log_name: 'ChatGPT Active sessions',
  ...(origin && instantOf('logged_time', origin.exported_at)),
});

const instantOf = (name: string, at: string) =>
  Number.isNaN(Date.parse(at)) ? {} : { [name]: Date.parse(at) };

/** What has no place in the schema: the app context, the decision, and where the line comes from. */
const unmappedOf = (
  { app, decision, decision_shown, listed, signed_in }: Session,
  origin: Provenance | null,
) => ({
  app,
  decision: decision ?? (decision_shown || 'none'),
  listed,
  signed_in_shown: signed_in?.text ?? '',
  ...(origin && {
    format_version: origin.format_version,
    policy: origin.policy,
    audience: origin.audience,
    last_reading: origin.readings.at(-1)?.at ?? '',
    last_reading_complete: origin.readings.at(-1)?.complete ?? null,
    redacted: origin.redacted,
  }),
  rollcall_sha256: UNSEALED,
});
