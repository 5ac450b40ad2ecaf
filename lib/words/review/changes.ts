import type { RowField } from '../../watch/differences';

/** What the comparison of two snapshots says. Devices, places and apps are handed in ready to show, `null`: not shown. */
export const changes = {
  lead: 'What happened between two snapshots of the list: what came, what went, what reads otherwise, and what you did.',
  from: 'Earlier snapshot',
  to: 'Later snapshot',
  option: (when: string, count: number, complete: boolean, same: boolean) =>
    `${when} · ${count === 1 ? '1 session' : `${n(count)} sessions`}${complete ? '' : ', a part of the list'}${same ? ', nothing new' : ''}`,
  previous: 'Previous change',
  next: 'Next change',
  latest: 'The last two',
  none: 'Nothing to compare yet: no snapshot of the list has been taken.',
  onlyOne: (when: string) =>
    `Nothing to compare yet: there is one snapshot, of ${when}. The next reading makes the second.`,
  unknown: (what: string) =>
    `There is no snapshot of “${what}” in the records of this account. The last two are shown instead.`,
  same: 'Both are the same snapshot.',
  partialBefore:
    'The earlier snapshot is a part of the list: a row that looks added may have been there and not been read.',
  partialAfter:
    'The later snapshot is a part of the list: a row that is not in it may still be listed. Nothing here says that it is gone.',
  translated: 'ChatGPT was in two languages. Labels, places and apps can read otherwise and mean the same.',
  summary: (counts: { added: number; missing: number; changed: number; unchanged: number }, read: boolean) =>
    counts.added + counts.missing + counts.changed === 0
      ? `No difference: ${counts.unchanged === 1 ? '1 session reads' : `all ${n(counts.unchanged)} sessions read`} the same.`
      : `${[
          counts.added === 0 ? '' : `${n(counts.added)} added`,
          counts.missing === 0 ? '' : `${n(counts.missing)} ${read ? 'no longer listed' : 'not read'}`,
          counts.changed === 0 ? '' : `${n(counts.changed)} changed`,
          counts.unchanged === 0 ? '' : `${n(counts.unchanged)} unchanged`,
        ]
          .filter((part) => part !== '')
          .join(', ')}.`,
  /** Before the summary, for those who do not see the two dates above it. */
  range: (from: string, to: string) => `From ${from} to ${to}:`,
  empty: 'Both snapshots list no session.',
  table: 'Differences, row by row',
  columns: { what: 'What happened', before: 'Earlier', after: 'Later' },
  tag: {
    added: 'Added',
    'perhaps-added': 'Added, or not read before',
    gone: 'No longer listed',
    'not-read': 'Not read',
    changed: 'Changed',
  },
  notBefore: 'Not listed',
  notReadBefore: 'Not in the part that was read',
  proof: 'A row that is no longer listed is no proof of a log-out.',
  open: (device: string) => `Open ${device}`,
  /** Marks a value that is another than before, for those who hear it. */
  changedValue: 'changed',
  change: {
    device: (after, before) => `Now reads ${after ?? 'nothing'}; before: ${before ?? 'nothing'}.`,
    apps: (after, before) => `Apps: ${after ?? 'not shown'}; before: ${before ?? 'not shown'}.`,
    location: (after, before) =>
      after === null
        ? `No place is shown; before: around ${before}.`
        : `Around ${after}; before: ${before === null ? 'not shown' : `around ${before}`}.`,
    signedIn: (after, before) => `Sign-in time: ${after ?? 'not shown'}; before: ${before ?? 'not shown'}.`,
    trusted: (after) => (after === null ? 'No longer marked as trusted.' : 'Marked as a trusted device.'),
    current: (after) =>
      after === null ? 'No longer marked as the current session.' : 'Marked as the current session.',
    status: (after) =>
      after === null ? 'Its status is shown again.' : 'Its status is shown as unavailable.',
    canLogOut: (after) => (after === null ? 'Offers no log-out any more.' : 'Offers a log-out.'),
  } satisfies Record<RowField, (after: string | null, before: string | null) => string>,
  signedInAgain: (after: string, before: string) => `Signed in again ${after}; before: ${before}.`,
  unchanged: (count: number) =>
    count === 1 ? '1 session reads the same' : `${n(count)} sessions read the same`,
  between: 'What you did between the two',
  didNothing: 'Nothing is recorded.',
};

function n(count: number): string {
  return count.toLocaleString('en');
}
