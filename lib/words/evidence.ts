import type { AlertKind, Decision, Suggestion } from '../model';
import { timeline } from './review/timeline';

/**
 * What reports and checklists say. They are read by other teams, so they speak of the account's owner, not to them.
 * A part of the words in words.ts.
 */
export const evidence = {
  /** BCP 47. */
  language: 'en',
  title: 'ChatGPT session review',
  mergedTitle: 'ChatGPT session reviews',
  date: 'Date',
  reviewer: 'Reviewer',
  accountOwner: 'Account owner',
  checks: 'Checks',
  notes: 'Notes',
  sessions: 'Sessions',
  flagged: 'Flagged changes',
  timeline: 'Timeline',
  timelineNote:
    'A bar runs from the first to the last reading that showed the session; a flag is a flagged change. In “Readings” a long tick is the whole list, a short one a part of it. Between two readings nothing is known.',
  /** In the picture of the timeline. */
  picture: {
    subtitle: (from: string, to: string) => `From ${from} to ${to}`,
    readings: 'Readings',
    listed: 'listed',
    gone: 'not listed any more',
    stay: (device: string, from: string, to: string) => `${device}: seen from ${from} to ${to}`,
    marks: (device: string, what: string, count: number) =>
      `${device}: ${what}${count === 1 ? '' : ` (${count})`}`,
    read: (count: number, at: string) => (count === 1 ? `Read ${at}` : `Read ${count} times from ${at} on`),
    left: (count: number) => `${count} more devices are not in this picture.`,
    legend: timeline.legend,
  },
  noSessions: 'No session is in this review.',
  noFlags: 'Nothing was flagged.',
  caveat:
    'Places are approximate. A row that is gone is no proof of a log-out, and a clean list no proof that nothing happened. Connected apps, third-party apps and Codex CLI sessions are not listed there.',
  columns: {
    owner: 'Owner',
    device: 'Device',
    device_name: 'Device name',
    app: 'App',
    location: 'Location',
    decision: 'Decision',
    reviewer: 'Reviewer',
    note: 'Note',
    account: 'Account',
    session: 'Session',
    signed_in: 'Signed in',
    trusted: 'Trusted',
    current: 'Current',
    listed: 'Listed',
    baseline: 'Baseline',
    first_seen: 'First seen',
    last_seen: 'Last seen',
    decided_at: 'Decided at',
    score: 'Score',
    suggestion: 'Suggestion',
    reasons: 'Reasons',
    flags: 'Flags',
  },
  provenanceColumn: 'Provenance',
  yes: 'yes',
  no: 'no',
  none: '–',
  undecided: 'undecided',
  decision: {
    keep: 'keep',
    unsure: 'unsure',
    revoke: 'revoke',
    'rotate-credentials': 'rotate credentials',
    escalate: 'escalate',
    blocked: 'blocked by SSO/admin policy',
  } satisfies Record<Decision, string>,
  suggestion: {
    keep: 'keep',
    review: 'review',
    'revoke-and-escalate': 'revoke and escalate',
  } satisfies Record<Suggestion, string>,
  flag: {
    'new-session': 'New session',
    'new-device': 'New device',
    'new-location': 'New place',
    'new-app': 'New app',
    'trust-changed': 'Became a trusted device',
    returned: 'Listed again after it was not vouched for',
    'still-there': 'Still listed after a log-out',
  } as Record<AlertKind | (string & {}), string>,
  reason: {
    'device-unknown': 'device not known',
    'device-additional': 'one more device like known ones',
    'device-rejected': 'like a session that was not vouched for',
    'location-unexpected': 'place not expected',
    'location-unknown': 'no place shown',
    'town-unfamiliar': 'town not seen before, no country shown',
    'api-platform': 'uses the API Platform',
    'app-new': 'app not seen in this account before',
    'app-not-allowed': 'app that the policy does not allow',
    'device-not-allowed': 'device that the policy does not allow',
    'trusted-unconfirmed': 'trusted device that nobody confirmed',
    'current-session': 'the session that read the list',
    'odd-hour': 'signed in at an unusual hour',
    'signed-in-long-ago': 'signed in long ago',
    'left-behind': 'seen at one place once, nobody there since',
  } as Record<string, string>,
  /** How many sessions have which decision. */
  count: (count: number, of: string) => `${count} ${of}`,
  provenance: {
    title: 'Provenance',
    format: (version: number) => `Review file, format ${version}`,
    audience: (audience: string, places: string, labels: boolean) =>
      `Written for ${audience.replaceAll('-', ' ')}; places: ${places}; device labels: ${labels ? 'as shown' : 'withheld'}`,
    policy: (version: string) => `Scored under policy ${version}`,
    readings: (count: number, partial: number, last: string) =>
      count === 0
        ? 'No reading is named'
        : `${count} ${count === 1 ? 'reading' : 'readings'}, the last ${last}${partial === 0 ? ', all complete' : `, ${partial} incomplete`}`,
    redacted: (list: string) => (list === '' ? 'Nothing was replaced' : `Replaced: ${list}`),
    exported: (at: string, program: string) => `Exported ${at} by ${program}`,
    /** What the sum under it is worth. */
    proof: 'The sum shows that no accident changed this text. It is no signature.',
    none: 'Not written by Rollcall: no policy, readings or sum are given.',
  },
  /** The checks of a review, in their order. */
  checklist: [
    'Settings > Security > Active sessions opened',
    'Current session confirmed as the device in use',
    'Device and browser labels reviewed',
    'App context of each session reviewed',
    'Approximate places reviewed',
    'Unfamiliar sessions logged out',
    'Shared links and connected apps reviewed, apart from sessions',
    'API keys rotated, if a compromise was suspected',
  ],
  merged: {
    format: (version: number) => `Merged report, format ${version}`,
    reviews: 'Reviews',
    file: 'File',
    shared: 'Seen in more than one account',
    sharedNone: 'No device or place stands out across the accounts.',
    sharedDevice: (device: string) => `Device ${device}`,
    sharedPlace: (place: string) => `Place ${place}`,
    waiting: 'Not settled',
    waitingNone: 'Every session is settled.',
  },
};

export type EvidenceWords = typeof evidence;
