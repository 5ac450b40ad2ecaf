import { placeOf } from '../../watch/normalise/place';
import { WITHHELD } from '../places';
import type { Provenance } from '../provenance';
import { UNSEALED } from '../text-sum';
import type { Shown } from './fields';

/** The version of the Open Cybersecurity Schema Framework that the lines follow (schema.ocsf.io, released 2026). */
const OCSF_VERSION = '1.8.0';

export type Session = Shown<'ocsf'>;

/**
 * Equal for the same fact in every export of the same account, so that a line that is sent twice can be dropped. Short enough for
 * the id of a document in Elasticsearch and OpenSearch (512 bytes), whatever a colleague's file holds.
 */
export const uidOf = ({ account, session, device }: Session, what: string, at: string): string =>
  ['rollcall', ...[account, session || device, what].map((part) => part.slice(0, 50)), at].join(':');

export const seen = ({ first_seen, last_seen }: Session) => ({
  ...(first_seen !== null && { first_seen_time: Date.parse(first_seen) }),
  ...(last_seen !== null && { last_seen_time: Date.parse(last_seen) }),
});

export const endpointOf = (session: Session) => ({
  uid: session.session || 'unknown',
  name: session.device || 'not shown',
  type_id: 0,
  type: 'Unknown',
  ...locationOf(session.location),
});

export const deviceOf = (session: Session) => ({
  ...endpointOf(session),
  ...(session.trusted !== null && { is_trusted: session.trusted }),
});

export const userOf = ({ account, owner }: Session) => ({
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

export const metadataOf = (uid: string, origin: Provenance | null) => ({
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
export const unmappedOf = (
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
