import type { AlertKind } from '../model';

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
      count !== null
        ? `No device like ${fact ?? 'this'} is known here${tally(count)}.`
        : fact === null
          ? 'The page names no device.'
          : `The page does not say which device this is: ${fact}.`,
    'device-additional': (fact, count) =>
      count === null
        ? `${fact ?? 'It'} is one more beside known sessions like it.`
        : `${fact ?? 'It'} is one more beside ${count.of === 1 ? 'a known session' : `${count.of} known sessions`} like it.`,
    'device-rejected': (fact) => `${fact ?? 'It'} is like a session that you did not vouch for.`,
    'location-unexpected': (fact, count) =>
      fact === null
        ? 'The place is not one that is known here.'
        : `No sign-in around ${fact} is known here${tally(count)}.`,
    'location-unknown': () => 'The page shows no place.',
    'api-platform': () => 'It uses the API Platform, where keys are made and money is spent.',
    'app-not-allowed': (fact) => `The policy does not allow ${fact ?? 'one of its apps'}.`,
    'device-not-allowed': (fact) => `The policy does not allow ${fact ?? 'a device like this'}.`,
    'app-new': (fact) =>
      `${fact ?? 'One of its apps'} is new here. If you did not open it, somebody else did.`,
    'trusted-unconfirmed': () => 'It is a trusted device, and you have not vouched for it.',
    'current-session': () => 'ChatGPT marks it as the session that read this list.',
    'town-unfamiliar': (fact) =>
      `No sign-in around ${fact ?? 'this place'} is known here. The page names no country, so this may be next door.`,
    'odd-hour': (fact, count) =>
      `${fact === null ? 'It signed in at an unusual hour.' : `It signed in at an unusual hour: ${fact}.`}${
        count === null ? '' : ` None of ${count.of} earlier sign-ins was near that time of day.`
      }`,
    'signed-in-long-ago': (fact) =>
      `${fact === null ? 'It signed in long ago.' : `It signed in long ago: ${fact}.`} If you no longer use it, log it out in ChatGPT.`,
    'left-behind': (fact) =>
      `This device signed in here once${fact === null ? '' : ` (${fact})`}, and nobody has signed in around there since. If it was a hotel’s or a workplace’s machine, log it out in ChatGPT.`,
  } as Record<string, ReasonWords>,
  /** For a reason that a newer version or a policy brought. */
  otherReason: (code: string, fact: string | null) =>
    fact === null ? `Rule “${code}”.` : `Rule “${code}”: ${fact}.`,

  alert: {
    'new-session': ({ device, place, at }) =>
      `${device} was first listed ${at}${around(place)}. If that was not you, log it out in ChatGPT.`,
    'new-device': ({ device, place, at }) =>
      `${device} was first listed ${at}${around(place)}. No device like it is known here. If it is not yours, log it out in ChatGPT.`,
    'new-location': ({ device, place, at }) =>
      place === null
        ? `${device} was first listed ${at} without a place.`
        : `${device} was first listed ${at}${around(place)}, where no sign-in is known. Places are approximate: a VPN or a mobile network can do this.`,
    'new-app': ({ device, apps, at }) =>
      `${device} was read with another set of apps ${at}: ${apps}. If you did not open them there, log it out in ChatGPT.`,
    'trust-changed': ({ device, at }) =>
      `${device} was read as a trusted device for the first time ${at}. If you did not trust it, log it out and remove it in ChatGPT.`,
    returned: ({ device, at }) =>
      `${device} was listed ${at}. It is like a session that you did not vouch for and that was gone. If you did not sign in, somebody else did.`,
    'still-there': ({ device, at }) =>
      `${device} was still listed ${at}, after the time that a log-out can take. Log it out again, or log out all.`,
  } satisfies Record<AlertKind, (seen: Seen) => string>,
};

function around(place: string | null): string {
  return place === null ? '' : `, around ${place}`;
}

function tally(count: { seen: number; of: number } | null): string {
  return count === null ? '' : ` (${count.seen} of ${count.of} earlier sign-ins)`;
}
