import { type EvidenceWords, evidence } from '../../words/evidence';
import type { Provenance } from '../provenance';
import type { Flag, ReviewFile } from '../review/types';
import { sealText } from '../text-sum';
import { flagShown, reasonsShown, signInShown } from './cells';
import { shownIn } from './fields';
import {
  deviceOf,
  endpointOf,
  metadataOf,
  type Session,
  seen,
  uidOf,
  unmappedOf,
  userOf,
} from './ocsf-objects';

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
  const { at, score } = flag;
  const time = Date.parse(at ?? '');
  if (at === null || Number.isNaN(time)) return [];
  const uid = uidOf(session, flag.kind, at);
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
      ...(flag.open !== null && { is_alert: flag.open }),
      // The schema knows whole numbers of 32 bits only; a file of somebody else's may hold any.
      ...(score !== null && Math.abs(score) < 2 ** 31 && { risk_score: Math.round(score) }),
      finding_info: {
        uid,
        title,
        desc: reasonsShown(flag, words).join('; ') || title,
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

/** A log-out is never told as done: what was judged not to be the owner's stays in progress while it is listed. */
function statusOf({ decision, listed }: Session): { status_id: number; status: string } {
  if (decision === null) return { status_id: 1, status: 'New' };
  if (decision === 'keep') return { status_id: 3, status: 'Suppressed' };
  const settled = decision !== 'unsure' && listed === false;
  return settled ? { status_id: 4, status: 'Resolved' } : { status_id: 2, status: 'In Progress' };
}
