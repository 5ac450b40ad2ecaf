import type { AlertKind, TrackedSession } from '../model';
import type { Occasion } from './alerts';
import { wasAsked } from './habits';
import { isNowhere, placeAgreement, placeKey, placeOf } from './normalise/place';

/**
 * What a new session is announced as; its risk has been worked out.
 *
 * @param open what its owner was asked before and has not answered.
 */
export function arrival(session: TrackedSession, open: TrackedSession[]): Occasion {
  const has = (code: string) =>
    session.risk.reasons.some((reason) => reason.code === code && reason.points > 0);
  const { origin } = session.memory;
  // A device without a label is no news where the owner's was one: that stays a fact, and was asked about once.
  const device = origin.kind !== 'continues' && DEVICE_DOUBTS.some((code) => has(code));
  const place = has('location-unexpected') || has('location-unknown');
  const kind: AlertKind =
    origin.kind === 'returns'
      ? 'returned'
      : device && has('device-unknown')
        ? 'new-device'
        : place
          ? 'new-location'
          : 'new-session';
  const urgency = !(device || place) ? 'never' : wasAsked(session, open) ? 'asked' : 'by-score';
  return { kind, fact: 'arrival', urgency };
}

const DEVICE_DOUBTS = ['device-unknown', 'device-additional', 'device-rejected'];

/**
 * What is new about a session that was listed before, the strongest first.
 *
 * Apps that are news are told apart (`new-apps.ts`).
 *
 * @param reading whether it was complete, and whether it was in the language of the one before: an app that is called
 * otherwise, or a mark that is missing, is no change where the page was translated or cut short.
 */
export function changes(
  before: TrackedSession,
  after: TrackedSession,
  reading: { complete: boolean; language: string; sameLanguage: boolean },
): Occasion[] {
  const occasions: Occasion[] = [];
  const { memory } = after;
  const news = (memory.newApps ?? []).map(({ app }) => app);
  // A row that showed no app at all has not gained one by showing it now.
  if (before.memory.apps.length > 0 && reading.sameLanguage) {
    for (const app of memory.apps) {
      if (before.memory.apps.includes(app) || news.includes(app)) continue;
      occasions.push({ kind: 'new-app', fact: `new-app ${app}`, urgency: 'never' });
    }
  }
  if (reading.complete && after.row.trusted && before.memory.untrustedIn.includes(reading.language)) {
    // A device that the owner trusts is no news of a session that nobody doubts.
    const unconfirmed = after.risk.reasons.some(({ code }) => code === 'trusted-unconfirmed');
    occasions.push({
      kind: 'trust-changed',
      fact: 'trust-changed',
      urgency: unconfirmed ? 'by-score' : 'never',
    });
  }
  const place = placeOf(memory.known.location);
  if (!isNowhere(place) && before.memory.places.length === 0) {
    // It came without a place: the first that it shows is news as it would have been then, if nothing was asked then.
    const unexpected = after.risk.reasons.some(({ code }) => code === 'location-unexpected');
    const urgency = before.memory.challenged ? 'asked' : 'by-score';
    if (unexpected)
      occasions.push({ kind: 'new-location', fact: `new-location ${placeKey(place)}`, urgency });
  } else if (!isNowhere(place) && isElsewhere(before, after)) {
    // The sign-in is the same and only its approximate place reads otherwise: a VPN or a network, rarely more.
    occasions.push({ kind: 'new-location', fact: `new-location ${placeKey(place)}`, urgency: 'never' });
  }
  return occasions;
}

/** In another country than it was ever signed in from, and than it was at the reading before. */
function isElsewhere(before: TrackedSession, after: TrackedSession): boolean {
  const place = placeOf(after.memory.known.location);
  return [...before.memory.places, before.memory.known.location].every(
    (other) => placeAgreement(place, placeOf(other)) === 'other-country',
  );
}
