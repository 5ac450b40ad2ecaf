import type { AlertKind, Decision, Suggestion } from '../model';
import { checks } from './checks';
import { drill, logOut } from './log-outs';
import { opening } from './opening';
import { reasons } from './reasons';
import { review } from './review';
import { reminders } from './review/reminders';

/**
 * Every word of the interface in one language. To add a language: another object of the type `Words`.
 *
 * Names and places that come from the page are handed in ready to show (see shown.ts), times ready formatted;
 * `null` means that the page shows none.
 */
export const english = {
  /** BCP 47. */
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  product: 'Rollcall',
  openReview: 'Review page',
  openSidePanel: 'Keep it open beside the page',
  noSidePanel: 'This window has no place beside the page.',

  // --- Status: the one sentence on top, and what to do next -------------------------------------------------------
  opening: 'Opening the roll…',
  undrawable: 'Rollcall cannot show its records.',
  undrawableNext:
    'They are kept as they are. Close this and open it again; if it stays so, report what is written below.',
  status: {
    neverRead: 'No sessions read yet.',
    neverReadNext:
      'Open Settings, Security, Active sessions in ChatGPT. Rollcall reads the list while you look at it, and remembers it here.',
    unavailable: 'This account has no Active sessions list.',
    unavailableNext:
      'Accounts that are linked to an organisation’s sign-in (SSO) have none. Ask your identity administrator which sessions are open.',
    failed: (when: string) => `ChatGPT could not load the list ${when}.`,
    failedNext: 'Try again later.',
    unrecognised: (when: string) => `Rollcall could not read the list ${when}.`,
    unrecognisedNext: (reason: string | null) =>
      `${reason === null ? '' : `Reason: ${reason} `}Look through the list yourself until Rollcall can read it again.`,
    lastGood: 'Nothing is lost: below is the last good reading.',
    noneGood: 'There is no earlier reading to show.',
    needsYou: (count: number) => (count === 1 ? '1 session needs you.' : `${n(count)} sessions need you.`),
    needsYouNext: 'Say of each whether it was you. If one was not, log it out in ChatGPT.',
    confirmBaseline: (count: number) =>
      count === 1 ? 'Is this session yours?' : `Are these ${n(count)} sessions yours?`,
    confirmBaselineNext:
      'This was the first reading, so nothing counts as known yet: somebody else could already be among them.',
    overdue: (days: number) =>
      days < 1
        ? 'Time for a review.'
        : `Last read ${n(days)} ${days === 1 ? 'day' : 'days'} ago. Time for a review.`,
    overdueNext: 'Open the list in ChatGPT. Rollcall says what has changed since then.',
    partial: 'The last reading was not complete.',
    partialNext: 'ChatGPT had more rows to load. Open the list and go down to its end.',
    settled: (count: number) =>
      count === 0
        ? 'No session is listed.'
        : count === 1
          ? 'The 1 listed session is known.'
          : `All ${n(count)} sessions are known.`,
    settledNext: 'Nothing to do now.',
    /** Of sessions that a log-out should end: that they are known is not the point. */
    loggingOut: (count: number) =>
      count === 1 ? '1 session is still listed.' : `${n(count)} sessions are still listed.`,
    settledNextLogOut: 'Wait for the log-out below, then read the list again.',
  },
  /** The newest attempt gave no sessions, and something more pressing stands in the sentence on top. */
  missed: {
    failed: (when: string) => `ChatGPT could not load the list ${when}; what is shown was read before.`,
    unavailable: (when: string) => `No list was offered ${when}; what is shown was read before.`,
    unrecognised: (when: string) => `The list could not be read ${when}; what is shown was read before.`,
  },
  lastRead: (when: string, complete: boolean) =>
    complete ? `Last read ${when}, the whole list` : `Last read ${when}, a part of the list`,
  openSessions: 'Open Active sessions',
  readAgain: 'Read again',

  // --- Access to the site --------------------------------------------------------------------------------------------
  access: {
    sentence: 'Rollcall may not run on chatgpt.com.',
    why: 'Its access to the site was taken back in the browser. Until it has it again nothing is read, and nothing new is noticed.',
    allow: 'Allow on chatgpt.com',
    denied: 'Still not allowed. You can give the access in the browser’s settings for extensions, too.',
  },

  // --- Accounts ---------------------------------------------------------------------------------------------------
  account: 'Account',
  accountName: (number: number) => `Account ${number}`,
  accountNeeds: (name: string, count: number) => (count === 0 ? name : `${name}, ${n(count)} to look at`),
  whose: (count: number, when: string) =>
    `A list of ${n(count)} ${count === 1 ? 'session' : 'sessions'} read ${when} does not say whose it is.`,
  whoseNext: 'It counts for nothing until you say which account was signed in.',
  whoseNew: 'Another account',

  // --- A session's row --------------------------------------------------------------------------------------------
  noDevice: 'Device not shown',
  noPlace: 'Place not shown',
  noApps: 'App not shown',
  noSignIn: 'Sign-in time not shown',
  around: (place: string) => `around ${place}`,
  signedIn: (when: string) => `signed in ${when}`,
  apps: 'Apps',
  marks: {
    current: 'This browser',
    trusted: 'Trusted',
    gone: 'Not listed any more',
    unavailable: 'Status unavailable',
    old: 'Signed in long ago',
    left: 'Left behind?',
    'new-session': 'New',
    'new-device': 'New device',
    'new-location': 'New place',
    'new-app': 'New app',
    'trust-changed': 'Trust changed',
    returned: 'Listed again',
    'still-there': 'Still there',
  } satisfies Record<AlertKind | 'current' | 'trusted' | 'gone' | 'unavailable' | 'old' | 'left', string>,
  marksOf: 'Marks',
  suggestion: {
    keep: 'keep',
    review: 'review',
    'revoke-and-escalate': 'revoke',
  } satisfies Record<Suggestion, string>,
  score: (score: string, word: string) => `${score} · ${word}`,
  scoreAloud: (score: string, word: string, device: string) =>
    `Score ${score}, ${word}. Reasons and details of ${device}`,
  reasons: 'Why this score',
  noReasons: 'Nothing about this session adds points.',
  total: 'Total',
  scoredUnder: {
    builtIn: 'Scored under the built-in rules.',
    changed: (policies: string) => `Scored under the built-in rules with what ${policies} changes in them.`,
    version: (policy: string, version: string) => `${policy} (version ${version})`,
    gone: 'Scored under the rules that counted when it was last listed.',
  },
  ...reasons,

  // --- Checking by itself: lib/words/opening.ts --------------------------------------------------------------------
  ...opening,
  happened: 'What was seen',
  details: {
    signedIn: 'Signed in',
    shownAs: (text: string) => `shown as ${text}`,
    firstSeen: 'First seen',
    firstSeenBaseline: (when: string) => `${when}, already there at the first reading`,
    lastSeen: 'Last seen',
    gone: 'Not listed since',
    goneNote: 'A row that is gone is no proof of a log-out.',
    decision: 'Your decision',
    undecided: 'none yet',
    status: 'Status',
    statusUnavailable: 'ChatGPT does not say whether it is active',
    logOut: 'Log-out',
    noLogOut: 'none in this row',
    decidedAt: (decision: string, when: string) => `${decision}, ${when}`,
  },

  // --- Decisions --------------------------------------------------------------------------------------------------
  decideOn: (device: string) => `Decide on ${device}`,
  decide: {
    keep: 'It was me',
    unsure: 'Not sure',
    revoke: 'Not me',
    'rotate-credentials': 'Rotate credentials',
    escalate: 'Escalate',
    blocked: 'Blocked by policy',
  } satisfies Record<Decision, string>,
  decided: {
    keep: 'Mine',
    unsure: 'Not sure',
    revoke: 'Not mine',
    'rotate-credentials': 'Not mine, rotate credentials',
    escalate: 'Escalated',
    blocked: 'Blocked by SSO or policy',
  } satisfies Record<Decision, string>,
  next: {
    keep: null,
    unsure: 'Find out who uses it. While in doubt, log it out: that costs its user one sign-in.',
    revoke: 'Log it out in ChatGPT, then say so here. Rollcall checks at the next reading.',
    'rotate-credentials': 'Log it out, then replace the password and the API keys it could have used.',
    escalate: 'Hand it to whoever looks after incidents, with what is written here.',
    blocked: 'Your organisation’s sign-in or policy decides on this session. Tell its administrator.',
  } satisfies Record<Decision, string | null>,
  noLogOutCurrent:
    'ChatGPT gives the current session no log-out of its own: sign out of ChatGPT in that browser, or log out all.',
  noLogOut: 'ChatGPT shows no log-out for this row. Use “Log out of all sessions” there.',
  loggedOut: 'I logged it out',
  teach: {
    button: 'Show Rollcall how',
    misread: 'Is the list read wrongly?',
    dropped: 'What you showed Rollcall of this page does not fit it any more.',
    outcome: {
      shown: 'Go on in the tab with the list.',
      'no-panel':
        'No tab shows the list. Open Settings, Security, Active sessions in ChatGPT, then try again.',
    },
    failed: (why: string) => `That could not be begun. ${why}`.trim(),
  },
  showRow: {
    button: 'Show me this row',
    outcome: {
      shown: 'It is outlined in its tab for a few seconds.',
      'no-panel':
        'No tab shows the list. Open Settings, Security, Active sessions in ChatGPT, then try again.',
      'not-on-page':
        'The open list does not show this row. If it offers more rows, load them; else the session is no longer listed.',
    },
    failed: (why: string) => `The row could not be looked for. ${why}`.trim(),
  },
  otherDecisions: 'Other decisions',
  undo: 'Undo',
  close: 'Close',
  notices: 'Last action',
  notice: {
    judged: (decision: string, device: string) => `${device}: ${decision}.`,
    judgedMany: (decision: string, count: number) => `${n(count)} sessions: ${decision}.`,
    undone: (count: number) => (count === 1 ? 'Decision taken back.' : `${n(count)} decisions taken back.`),
    notSaved: (saved: number, of: number, why: string) =>
      `${saved === 0 ? 'Not saved' : `Only ${n(saved)} of ${n(of)} saved`}: ${why} Nothing that was there before is changed or lost. Try again.`,
    notUndone: (undone: number, of: number, why: string) =>
      `${undone === 0 ? 'Not taken back' : `Only ${n(undone)} of ${n(of)} taken back`}: ${why} The decisions stand as before. Try again.`,
    unreachable: 'Rollcall’s background part did not answer.',
    recorded: 'Noted. Read the list again when the countdown is over.',
  },

  // --- Groups -----------------------------------------------------------------------------------------------------
  groups: {
    attention: 'Needs you',
    unconfirmed: 'To be confirmed',
    settled: 'Settled',
    gone: 'No longer listed',
  },
  allMine: (count: number) => (count === 1 ? 'It is mine' : `All ${n(count)} are mine`),
  allMineNote: 'The most doubtful come first.',

  // --- Filters ----------------------------------------------------------------------------------------------------
  filter: {
    open: 'Filter',
    openActive: (count: number) => `Filter (${n(count)} set)`,
    text: 'Find',
    textHint: 'Device, app, place…',
    device: 'Device',
    app: 'App',
    place: 'Place',
    decision: 'Decision',
    any: 'Any',
    undecided: 'Undecided',
    attention: 'Needs you only',
    clear: 'Clear filter',
    showing: (shown: number, of: number) => `Showing ${n(shown)} of ${n(of)} sessions`,
    none: 'No session passes this filter.',
  },

  checks,
  logOut,
  drill,
  review,
  reminders,

  // --- Notifications ----------------------------------------------------------------------------------------------
  telling: {
    title: (count: number) => (count === 1 ? 'A session needs you' : `${n(count)} sessions need you`),
    more: (count: number) =>
      count === 1 ? 'One more session needs you.' : `${n(count)} more sessions need you.`,
  },

  // --- When the records cannot be read ------------------------------------------------------------------------------
  broken: {
    sentence: 'Rollcall cannot open its records.',
    safe: 'Your ChatGPT account is not touched by this, and nothing has been deleted.',
    salvage: 'Save what can be read',
    salvageNote: 'Writes a file with every record that still can be read.',
    fresh: 'Start fresh, keep the old data aside',
    freshNote: 'The next reading counts as the first again. The old data stay in this browser.',
    saved: 'Saved. Keep the file in a private place: it names your devices and places.',
    started: 'Started afresh. The old data are kept aside.',
    failed: (why: string) => `That did not work: ${why} Nothing has been changed.`,
  },
  refused: (count: number) =>
    count === 1
      ? '1 message was refused, since it did not come from Rollcall’s own reader or was malformed.'
      : `${n(count)} messages were refused, since they did not come from Rollcall’s own reader or were malformed.`,
  limits:
    'Rollcall knows only what the list shows. The list leaves out connected apps, third-party apps and Codex CLI sessions.',

  // --- Times --------------------------------------------------------------------------------------------------------
  time: {
    justNow: 'just now',
    dayAt: (day: string, clock: string) => `${day} at ${clock}`,
    on: (date: string) => `on ${date}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    dayOnly: (date: string) => `on ${date}, no time of day shown`,
  },
};

export type Words = typeof english;

function n(count: number): string {
  return count.toLocaleString('en');
}
