import type { LogOut, Origin, Review } from '../../model';

/**
 * What happened, as sentences that stand beside the device they are about. Devices, places and apps are handed in ready
 * to show, `null` when the page shows none; times ready formatted.
 */
export const history = {
  title: 'History',
  onTimeline: 'On the timeline',
  /** While the entries are gone through. */
  telling: (done: number, of: number) => `Working out what happened: ${n(done)} of ${n(of)} entries.`,
  none: 'Nothing is recorded yet.',
  since: (when: string) => `Everything since ${when}. Of the time before only the main points are kept.`,
  more: (count: number) => `Show ${n(count)} more`,
  shown: (shown: number, of: number) => `${n(shown)} of ${n(of)} shown`,
  noneOf: 'The records no longer say.',
  account: 'The account',
  many: (count: number) => `${n(count)} sessions`,

  read: (count: number, complete: boolean, same: boolean) =>
    `Read ${complete ? 'the whole list' : 'a part of the list'}: ${count === 1 ? '1 session' : `${n(count)} sessions`}${same ? ', nothing new' : ''}`,
  missed: {
    failed: 'ChatGPT could not load the list',
    unavailable: 'ChatGPT offered no list',
    unrecognised: 'Rollcall could not read the list',
  },
  because: (sentence: string, reason: string) => `${sentence}: ${reason}`,

  firstSeen: {
    baseline: 'Already there at the first reading',
    new: 'First listed; no device like it was known',
    continues: 'First listed; it follows an earlier session of this device',
    beside: 'First listed, beside an earlier session of this device',
    additional: 'First listed, one more beside sessions like it',
    returns: 'First listed; it is like a session that you did not vouch for',
  } satisfies Record<Origin['kind'], string>,
  signedIn: 'Signed in again',
  /** Adds where and when to one of the sentences above. */
  with: (sentence: string, place: string | null, signedIn: string | null) =>
    [sentence, place === null ? '' : `around ${place}`, signedIn === null ? '' : `sign-in: ${signedIn}`]
      .filter((part) => part !== '')
      .join(', '),
  moved: (place: string | null, before: string | null) =>
    `Another place: ${place === null ? 'not shown' : `around ${place}`}; before: ${before === null ? 'not shown' : `around ${before}`}`,
  apps: (added: string | null, removed: string | null) =>
    [added === null ? '' : `Another app: ${added}`, removed === null ? '' : `App no longer shown: ${removed}`]
      .filter((part) => part !== '')
      .join('; '),
  relabelled: (device: string | null, before: string | null) =>
    `Reads “${device ?? 'not shown'}”; before: “${before ?? 'not shown'}”`,
  trusted: (trusted: boolean) =>
    trusted ? 'Marked as a trusted device' : 'No longer marked as a trusted device',
  gone: (lastSeen: string) => `Not listed any more; last seen ${lastSeen}`,
  listedAgain: (since: string) => `Listed again; it was not since ${since}`,
  alert: (mark: string, score: string, loud: boolean) => `${loud ? 'Alert' : 'Noticed'}: ${mark} (${score})`,
  logOut: (all: boolean, until: string) =>
    `${all ? 'Log-out of all sessions begun' : 'Log-out begun'}; it can take until ${until}`,
  logOutUndone: 'Log-out taken back: there was none',
  checked: {
    waiting: 'Log-out not checked yet',
    'no-longer-listed': 'Log-out checked: no longer listed',
    'still-there': 'Log-out checked: still listed',
    back: 'Listed again after the log-out',
    unconfirmed: 'Log-out checked: not confirmed',
  } satisfies Record<LogOut['sessions'][number]['outcome'], string>,
  checkedAll: (gone: number, of: number) =>
    `Log-out checked: ${n(gone)} of ${n(of)} ${of === 1 ? 'session is' : 'sessions are'} no longer listed`,

  judged: (decision: string) => `You decided: ${decision}`,
  unjudged: (decision: string, left: string | null) =>
    `You took back: ${decision}${left === null ? '' : `; again: ${left}`}`,
  named: (name: string | null) => (name === null ? 'You took its name away' : `You named it ${name}`),
  noted: (note: string | null) => (note === null ? 'You took the note away' : `You noted: ${note}`),
  assigned: (owner: string | null, reviewer: string | null) =>
    `Owner: ${owner ?? 'nobody'}; reviewer: ${reviewer ?? 'nobody'}`,
  did: {
    drillBegun: 'You began a drill',
    drillEnded: 'You ended a drill',
    runBegun: (runbook: string, drill: boolean) => `You began “${runbook}”${drill ? ' as a drill' : ''}`,
    step: (step: string, outcome: 'done' | 'skipped' | 'open') =>
      `Step “${step}”: ${{ done: 'done', skipped: 'skipped', open: 'open again' }[outcome]}`,
    runEnded: 'You ended a run',
    attested: (control: string, attested: boolean) =>
      attested ? `You attested: ${control}` : `You took back: ${control}`,
    expected: (place: string, until: string | null) =>
      `You expect to be around ${place}${until === null ? '' : ` until ${until}`}`,
    expectedUndone: 'You took back an expected place',
    reviewed: (review: string) => `You reviewed: ${review}`,
    snoozed: (review: string, until: string) => `You put off until ${until}: ${review}`,
  },
  reviews: {
    active_sessions: 'active sessions',
    shared_links: 'shared links',
    connected_apps: 'connected apps',
    api_keys: 'API keys',
  } satisfies Record<Review, string>,
};

function n(count: number): string {
  return count.toLocaleString('en');
}
