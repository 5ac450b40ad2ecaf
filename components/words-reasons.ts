import type { AlertKind, Reason } from '../lib/model';

/** What an alert's sentence can speak of: ready to show, `null` when the page shows none. */
export interface Seen {
  device: string;
  place: string | null;
  apps: string;
  /** When the reading was made that brought the alert. */
  at: string;
}

type ReasonWords = (fact: string | null, count: { seen: number; of: number } | null) => string;

/** Sentences that say what was seen and why it counts. A part of the words in words.ts. */
export const reasons = {
  reason: {
    'device-unknown': (fact, count) =>
      fact === null
        ? 'The page names no device.'
        : `You have not confirmed a device like ${fact}${tally(count)}.`,
    'location-unexpected': (fact, count) =>
      fact === null
        ? 'The page shows no place that could be known.'
        : `You have not confirmed a session around ${fact}${tally(count)}.`,
    'api-platform': () => 'It uses the API Platform, where keys are made and money is spent.',
    'trusted-unconfirmed': () => 'It is a trusted device, and you have not confirmed it.',
    'current-session': () => 'ChatGPT marks it as the session that read this list.',
    'odd-hour': (fact) =>
      fact === null ? 'It signed in at an unusual hour.' : `It signed in at an unusual hour: ${fact}.`,
  } as Record<string, ReasonWords>,
  /** For a reason that a newer version or a policy brought. */
  otherReason: (code: string, fact: string | null) =>
    fact === null ? `Rule “${code}”.` : `Rule “${code}”: ${fact}.`,

  alert: {
    'new-session': ({ device, place, at }) =>
      `${device} was first listed ${at}${around(place)}. If that was not you, log it out in ChatGPT.`,
    'new-device': ({ device, place, at }) =>
      `${device} was first listed ${at}${around(place)}. You have confirmed no device like it. If it is not yours, log it out in ChatGPT.`,
    'new-location': ({ device, place, at }) =>
      place === null
        ? `${device} was first listed ${at} without a place.`
        : `${device} was first listed ${at}${around(place)}, where you have confirmed no session. Places are approximate: a VPN or a mobile network can do this.`,
    'new-app': ({ device, apps, at }) =>
      `${device} was read with another set of apps ${at}: ${apps}. If you did not open them there, log it out in ChatGPT.`,
    'trust-changed': ({ device, at }) =>
      `${device} was read as a trusted device for the first time ${at}. If you did not trust it, log it out and remove it in ChatGPT.`,
    returned: ({ device, at }) =>
      `${device} was no longer listed after a log-out, and was listed again ${at}. If you did not sign in there again, somebody else did.`,
    'still-there': ({ device, at }) =>
      `${device} was still listed ${at}, after the 30 minutes that a log-out can take. Log it out again, or log out all.`,
  } satisfies Record<AlertKind, (seen: Seen) => string>,
};

function around(place: string | null): string {
  return place === null ? '' : `, around ${place}`;
}

function tally(count: { seen: number; of: number } | null): string {
  return count === null ? '' : ` (${count.seen} of ${count.of} confirmed sign-ins)`;
}

export type ReasonCode = Reason['code'];
