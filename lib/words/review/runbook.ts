import type { Review } from '../../model';
import type { About } from '../../runbook/findings';
import type { PlaceName } from '../../runbook/places';
import type { SummaryWords } from '../../runbook/summary';
import { logOut } from '../log-outs';
import { reminders } from './reminders';
import { runbookWords } from './steps';

const n = (count: number) => count.toLocaleString('en');
const are = (count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;
const listOf = (reviews: Review[]) => reviews.map((review) => reminders.review[review]).join(', ');

/** What is said of every runbook while it is gone through, and of the record of it. */
export const runbook = {
  ...runbookWords,
  /** For practice: said wherever somebody could take it for the real thing. */
  practice: 'Practice',
  practiceBanner: 'This is practice. Find each place and each button, and press nothing there.',
  unknownStep: 'This step belongs to a newer version of Rollcall.',

  progress: (done: number, of: number) => `${n(done)} of ${n(of)}`,
  progressAloud: (done: number, of: number) => `${n(done)} of ${n(of)} steps settled`,
  state: {
    next: 'Next',
    open: 'Open',
    left: 'Left open',
    met: 'Filled in',
    waiting: 'Waits',
    done: 'Done',
    forced: 'Done before its turn',
    skipped: 'Skipped',
  },
  at: (state: string, when: string) => `${state} ${when}`,
  stepsOf: 'Steps',
  why: 'Why',
  how: 'How',
  found: 'Read',
  placesOf: 'Where',
  place: {
    security: 'ChatGPT: Settings, Security',
    sharedLinks: 'ChatGPT: Settings, Data controls',
    connectedApps: 'ChatGPT: Settings, connected apps',
    apiKeys: 'API Platform: API keys',
    usage: 'API Platform: usage',
  } satisfies Record<PlaceName, string>,
  newTab: 'opens in a new tab',
  theseSessions: 'Show these sessions',

  done: 'Done',
  practised: 'Practised',
  logOutBegun: 'Done, the 30 minutes begin',
  alsoReviewed: (reviews: Review[]) => `Done also notes these reviews as done today: ${listOf(reviews)}.`,
  skip: 'Skip…',
  skipWhy: 'Why is it skipped?',
  skipYes: 'Skip this step',
  waitsFor: (titles: string[]) => `It waits for: ${titles.join('; ')}.`,
  force: 'Do it before its turn…',
  forceWhy: 'Why before its turn?',
  forceYes: 'Done before its turn',
  reasonNote: 'It stands in the record. No passwords, keys or tokens.',
  cancel: 'Cancel',
  undo: 'Open this step again',
  undoNote: 'A log-out that it began stays noted, with its own way back above.',
  reason: (reason: string) => `Reason: ${reason}`,

  finding: {
    read: {
      today: (when: string) => `Read ${when}, the whole list.`,
      earlier: (when: string) => `Last read ${when}: read it again today.`,
      partly: (when: string) => `Read ${when}, only a part of the list: go down to its end.`,
      missed: (when: string) => `The newest attempt, ${when}, gave no list.`,
      never: () => 'No list of this account has been read yet.',
    },
    notRead: 'Read the whole list today first: an older one says nothing about now.',
    current: {
      confirmed: 'The current session is confirmed as yours.',
      unconfirmed: 'The current session is not confirmed as yours yet.',
      none: 'The list marks no current session.',
    },
    left: {
      labels: (left, of) =>
        left === 0
          ? `You have decided on ${of === 1 ? 'the one session' : `all ${n(of)} sessions`} in the list.`
          : `${are(left, 'session is', 'sessions are')} undecided, of ${n(of)}.`,
      apps: (left, of) =>
        left === 0
          ? `No app waits for an answer in ${are(of, 'session', 'sessions')}.`
          : `${are(left, 'session', 'sessions')} undecided or with a new app, of ${n(of)}.`,
      places: (left, of) =>
        left === 0
          ? `No place waits for an answer in ${are(of, 'session', 'sessions')}.`
          : `${are(left, 'session', 'sessions')} undecided or with a new place, of ${n(of)}.`,
      rejected: (left) =>
        left === 0
          ? 'Nothing that you judged not yours is in the list now. That is no proof of a log-out.'
          : `${are(left, 'session that you judged not yours is', 'sessions that you judged not yours are')} still listed.`,
      stale: (left) =>
        left === 0
          ? 'No session in the list looks stale.'
          : `${are(left, 'session looks', 'sessions look')} stale.`,
      attention: (left, of) =>
        left === 0
          ? `Each of the ${n(of)} sessions in the list has somebody’s word.`
          : `${are(left, 'session needs', 'sessions need')} an answer, of ${n(of)}.`,
    } satisfies Record<About, (left: number, of: number) => string>,
    reviewsDone: 'Both were reviewed since the last regular date.',
    reviewsMissing: (reviews: Review[]) => `Not reviewed since the last regular date: ${listOf(reviews)}.`,
    suspected: (count: number) =>
      count === 0
        ? 'No session was judged not yours of late. That is no proof that nobody was in.'
        : `${are(count, 'session was', 'sessions were')} judged not yours.`,
    noList: (when: string) => `No Active sessions were offered ${when}.`,
    aList: 'Rollcall has not seen that Active sessions is missing.',
  },

  clock: {
    none: 'Rollcall has read no session of this account, so there is nothing to watch. Wait 30 minutes, then read the list.',
    drill: 'The clock of the practice runs.',
    drillNote: (until: string) =>
      `Nothing is logged out. After a real log-out, rows could stay in the list until ${until}, and a reading before then would prove nothing.`,
    drillOver: 'The practised window is over.',
    drillOverNote:
      'After a real log-out you would now read the list again and see which sessions are still there.',
    drillEnd: 'I have looked',
    drillEnded: (when: string) => `The practised window ended ${when}.`,
  },

  notes: 'Notes for the record',
  keepNote: 'Keep the note',
  finish: 'Finish',
  finishNote: 'Every step is settled. Finishing makes it a record that stays as it is.',
  stop: 'Stop here…',
  stopNote: (open: number) => `${are(open, 'step is', 'steps are')} still open.`,
  stopAsk: 'What was done is kept as a record, with the rest open. It cannot be gone on with.',
  stopReview: 'It does not count as a review.',
  stopYes: 'Stop, keep the record',

  begunAt: (when: string) => `Begun ${when}.`,
  endedAt: (begun: string, ended: string) => `Begun ${begun}, ended ${ended}.`,
  records: 'Records',
  noRecords: 'None yet.',
  settledOf: (done: number, of: number) => `${n(done)} of ${n(of)} steps settled.`,
  soFar: 'What is recorded so far',
  unknownRun: 'This run is not in the records of this account.',

  summary: 'Summary for a ticket',
  summaryNote:
    'Times are in UTC. Account, owner’s names and ids are left out, and so is what looks like a secret; read it through before you send it.',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the text and copy it yourself.',
  save: 'Save as a file',
};

/** Frozen words of the summary; its title and the names of its steps are added. */
export const summary = {
  practice: 'PRACTICE',
  begun: (at) => `Begun: ${at}`,
  ended: (at) => (at === null ? 'Ended: still under way' : `Ended: ${at}`),
  steps: 'Steps',
  done: (at) => `done, ${at}`,
  forced: (at, reason) => `done before its turn, ${at}. Reason: ${reason}`,
  skipped: (at, reason) => `skipped, ${at}. Reason: ${reason}`,
  open: 'open',
  rejected: 'Sessions judged not the owner’s',
  noneRejected: 'None.',
  session: (device, place) =>
    `${device ?? 'device not shown'}, ${place === null ? 'place not shown' : `around ${place}`}`,
  stillListed: 'listed at the last reading',
  notListed: 'no longer listed',
  logOut: 'Log-out of all sessions',
  logOutBegun: (at, until) => `Begun ${at}. It can take until ${until}.`,
  logOutSettled: (at, gone, of) =>
    `Checked with the reading of ${at}: ${gone} of ${of} are no longer listed.`,
  logOutOpen: 'Not checked by a reading yet.',
  outcome: logOut.outcome,
  drillClock: (at, until) =>
    `The window of a log-out was practised from ${at}, to end at ${until}. Nothing was logged out.`,
  notes: 'Notes',
  limits: 'What this does not show',
  limit: [
    'A session that is no longer listed is no proof of a log-out, and a list without strangers is no proof that nobody was in.',
    'Places are approximate. Labels, places and times can be missing or incomplete.',
    'Connected apps, third-party apps and Codex CLI sessions are not in the list.',
    'Enrolling in MFA does not end sessions that were signed in before.',
  ],
} satisfies Omit<SummaryWords, 'title' | 'step' | 'redact'>;
