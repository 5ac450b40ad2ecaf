import type { CheckOutcome, Stop } from '../model';
import type { Source } from '../policy/policy';
import type { Hindrance } from '../watch/checks';

const sessions = (count: number) => `${count.toLocaleString('en')} ${count === 1 ? 'session' : 'sessions'}`;

type BrokenOff = Extract<CheckOutcome, { kind: 'broken-off' }>['why'];

/** What is said of checks: that Rollcall opens the list by itself. A part of the words in words.ts. */
export const checks = {
  now: 'Check now',
  running: 'Checking: the list is open in a background tab.',
  next: (when: string) => `Next check: ${when}.`,
  nextNow: 'Next check: now.',
  again: (when: string) => `Rollcall tries again ${when}.`,
  last: (when: string, what: string) => `Last check ${when}: ${what}`,
  read: (count: number, complete: boolean) =>
    complete
      ? `the whole list was read, ${sessions(count)}.`
      : `a part of the list was read, ${sessions(count)}.`,
  /** The check that was waited for has ended. */
  done: (what: string) => `Check ended: ${what}`,
  stopped: {
    'signed-out': 'Nobody is signed in to ChatGPT in this browser.',
    challenge: 'ChatGPT wanted to see that a person is there.',
    sso: 'This account is linked to an organisation’s sign-in, which has no Active sessions list.',
    'no-settings': 'ChatGPT’s settings did not open.',
    'no-entry': 'The settings offered no Active sessions.',
    failed: 'ChatGPT could not load the list.',
    unrecognised: 'Rollcall could not read what was there.',
    'not-loaded': 'ChatGPT did not load.',
    'too-long': 'It took too long and was given up.',
    interrupted: 'Somebody used its tab, and it is theirs now.',
  } satisfies Record<Stop, string>,
  brokenOff: {
    closed: 'Broken off, since its tab was closed.',
    withdrawn: 'Broken off, since checks were switched off.',
    ended: 'Broken off, since the browser or Rollcall ended.',
  } satisfies Record<BrokenOff, string>,
  /** A check is due and does not run. */
  hindered: {
    'no-access': 'The check did not run, since Rollcall may not run on chatgpt.com.',
    offline: 'The check did not run, since this computer is offline.',
    'no-window': 'The check did not run, since no ordinary window is open.',
  } satisfies Record<Hindrance, string>,
  /** The title of a notification where only the owner gets on. */
  asks: 'Rollcall could not check your sessions',
  notBegun: (why: string) => `No check has begun: ${why}`,
  unreachable: 'Rollcall’s background part did not answer.',

  forbidden: {
    'built-in': 'Checks are switched off.',
    team: 'Checks are forbidden by your team’s policy.',
    administrator: 'Checks are forbidden by your administrator.',
    personal: 'Checks are switched off by a setting of your own.',
    'team-lock': 'Checks are forbidden by your team’s policy.',
    'administrator-lock': 'Checks are forbidden by your administrator.',
  } satisfies Record<Source, string>,
  suggested: {
    'built-in': 'Rollcall can look by itself.',
    team: 'Your team’s policy suggests that Rollcall looks by itself.',
    administrator: 'Your administrator suggests that Rollcall looks by itself.',
    personal: 'Rollcall can look by itself.',
    'team-lock': 'Your team’s policy suggests that Rollcall looks by itself.',
    'administrator-lock': 'Your administrator suggests that Rollcall looks by itself.',
  } satisfies Record<Source, string>,
  seeWhat: 'What that means',

  ask: {
    title: 'May Rollcall open the list by itself?',
    points: [
      'It opens chatgpt.com in a background tab, goes to Settings, Security, Active sessions, reads the list and closes the tab.',
      'It does so with the sign-in of this browser, as you would yourself. To ChatGPT it is a visit of yours.',
      'It presses only what leads to the list and what loads more rows, never a log-out.',
      'If you go to that tab it is yours and stays open. Once you press anything in it, Rollcall presses nothing more.',
    ],
    undo: 'You can take this back in Settings at any time.',
    often: 'How often',
    agree: 'Allow and check now',
    leave: 'Not now',
  },
  settings: {
    off: 'Rollcall reads the list only when you open it. You can allow it to open the list itself.',
    on: (when: string) => `You allowed this ${when}.`,
    withdraw: 'Do not check any more',
  },
};
