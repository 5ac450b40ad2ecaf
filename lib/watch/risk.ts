import type { ExpectedPlace, Reason, Risk, Suggestion, TrackedSession } from '../model';
import { defaultPolicy, type Policy } from '../policy/policy';
import { appNotAllowed } from './allowed-apps';
import { deviceNotAllowed } from './allowed-devices';
import type { Base } from './base';
import { deviceFamiliarity, placeFamiliarity } from './familiarity';
import { type Hours, oddHour } from './hours';
import { unconfirmedNewApps } from './new-apps';
import { appOf } from './normalise/app';
import { deviceOf } from './normalise/device';
import { isNowhere, placeOf } from './normalise/place';
import { staleness } from './stale';
import { isRejected } from './standing';

/** The five inputs of the published risk template. */
export interface TemplateInputs {
  deviceUnknown: boolean;
  locationUnexpected: boolean;
  apiPlatform: boolean;
  /** A trusted device that the owner cannot confirm. */
  trustedUnconfirmed: boolean;
  current: boolean;
}

/**
 * The published template (cheat sheet): device unknown +3, location unexpected +3, API Platform +2, trusted device that
 * the owner cannot confirm +2, current session -1; from 5 on revoke and escalate, from 2 on review. A policy can weigh
 * otherwise.
 */
export function templateScore(
  inputs: TemplateInputs,
  policy: Policy = defaultPolicy,
): { score: number; suggestion: Suggestion } {
  const score =
    (inputs.deviceUnknown ? policy.points_device_unknown : 0) +
    (inputs.locationUnexpected ? policy.points_location_unexpected : 0) +
    (inputs.apiPlatform ? policy.points_api_platform : 0) +
    (inputs.trustedUnconfirmed ? policy.points_trusted_unconfirmed : 0) +
    (inputs.current ? policy.points_current_session : 0);
  return { score, suggestion: suggestionFor(score, policy) };
}

const suggestionFor = (score: number, policy: Policy): Suggestion =>
  score >= policy.revoke_from ? 'revoke-and-escalate' : score >= policy.review_from ? 'review' : 'keep';

/** What a session is judged against. */
export interface Habits {
  /** Everything that stands. */
  accepted: Base;
  /** Only what the owner confirmed: all that a baseline can be held against. */
  confirmed: Base;
  expected: ExpectedPlace[];
  hours: Hours;
  sessions: TrackedSession[];
  now: string;
}

/** So many confirmed sign-ins it takes before the rest of a baseline looks strange beside them. */
const ENOUGH = 3;

/** The score of a session with the reasons that add up to it. */
export function riskOf(session: TrackedSession, habits: Habits, policy: Policy): Risk {
  const location = locationReason(session, habits, policy);
  const device = deviceReason(session, habits, policy, location?.code === 'location-unexpected');
  const api = session.row.apps.find((app) => appOf(app) === 'api-platform');
  // An unlabelled session in the place of one that the owner had is no doubt, only a fact.
  const doubtful =
    (device !== null && session.memory.origin.kind !== 'continues') ||
    (location !== null && location.code === 'location-unexpected');
  const reasons: Reason[] = [];
  if (device) reasons.push(device);
  if (location) reasons.push(location);
  if (api !== undefined)
    reasons.push({ code: 'api-platform', points: policy.points_api_platform, fact: api });
  if (session.row.trusted && cannotConfirm(session, doubtful)) {
    reasons.push({ code: 'trusted-unconfirmed', points: policy.points_trusted_unconfirmed });
  }
  const barred = appNotAllowed(session.row.apps, policy);
  if (barred !== null)
    reasons.push({ code: 'app-not-allowed', points: policy.points_app_not_allowed, fact: barred });
  if (deviceNotAllowed(session.memory.known.device, policy))
    reasons.push({
      code: 'device-not-allowed',
      points: policy.points_device_not_allowed,
      fact: session.memory.known.device,
    });
  for (const app of unconfirmedNewApps(session)) reasons.push({ code: 'app-new', points: 0, fact: app });
  if (session.row.current) reasons.push({ code: 'current-session', points: policy.points_current_session });
  const hour = oddHour(session, habits.hours, policy);
  if (hour) reasons.push(hour);
  const stale = staleness(session, habits.sessions, habits.now, policy);
  if (stale) reasons.push(stale);
  const score = reasons.reduce((sum, { points }) => sum + points, 0);
  return { score, suggestion: suggestionFor(score, policy), reasons };
}

/** null: nothing speaks against the device. */
function deviceReason(
  session: TrackedSession,
  habits: Habits,
  policy: Policy,
  elsewhere: boolean,
): Reason | null {
  const label = session.memory.known.device;
  const points = policy.points_device_unknown;
  // The label is missing or says so: that stays a fact whoever confirms the session.
  if (deviceOf(label).unknown) return { code: 'device-unknown', points, fact: label };
  if (session.decision === 'keep') return null;
  const { origin } = session.memory;
  if (origin.kind === 'returns' || isRejected(session))
    return { code: 'device-rejected', points, fact: label };
  // A label that is known from here, seen elsewhere, is one fact and not two.
  if (origin.kind === 'additional' && !elsewhere) {
    return { code: 'device-additional', points, fact: label, seen: origin.beside, of: origin.beside };
  }
  const base = baseFor(session, habits);
  if (!base) return null;
  const { familiar, seen, of } = deviceFamiliarity(session, base, habits.now);
  return familiar ? null : { code: 'device-unknown', points, fact: label, seen, of };
}

function locationReason(session: TrackedSession, habits: Habits, policy: Policy): Reason | null {
  const { location } = session.memory.known;
  if (isNowhere(placeOf(location))) {
    const counts = policy.missing_location === 'unexpected' && session.decision !== 'keep';
    return { code: 'location-unknown', points: counts ? policy.points_location_unexpected : 0 };
  }
  if (session.decision === 'keep') return null;
  const base = baseFor(session, habits);
  if (!base) return null;
  const { familiar, seen, of } = placeFamiliarity(session, base, habits.now, habits.expected);
  // Where no place was ever shown, none can be unexpected.
  if (familiar || of === 0) return null;
  // How far a town is off, its name does not say: of a device that is known otherwise it is a fact and no doubt.
  if (placeOf(location).country === null && session.memory.origin.kind === 'continues')
    return { code: 'town-unfamiliar', points: 0, fact: location };
  return { code: 'location-unexpected', points: policy.points_location_unexpected, fact: location, seen, of };
}

/**
 * In a baseline nothing is confirmed yet, and being unlike the others is no fault among the unconfirmed: only enough
 * confirmed sign-ins make a base. null: there is none.
 */
function baseFor(session: TrackedSession, habits: Habits): Base | null {
  if (!session.baseline) return habits.accepted;
  return habits.confirmed.signIns >= ENOUGH ? habits.confirmed : null;
}

/** The owner was asked and does not vouch for it; or has not been asked yet, and it is doubtful by itself. */
function cannotConfirm(session: TrackedSession, doubtful: boolean): boolean {
  if (session.decision === null) return doubtful && !session.baseline;
  return session.decision === 'unsure' || isRejected(session);
}
