/** What the timeline says. Devices and places are handed in ready to show, `null`: not shown; times ready formatted. */
export const timeline = {
  lead: 'Each device over time: since when it is listed, when it signed in, where, and what came of log-outs. Now is at the right edge.',
  range: 'Range',
  ranges: { '30': '30 days', '90': '90 days', '365': 'A year', all: 'All' },
  as: 'Shown as',
  drawing: 'Drawing',
  table: 'Table',
  save: 'Save as SVG',
  saveNote: 'The file names your devices and places.',
  none: 'Nothing has been read yet. What is read from now on will stand here.',
  noneInRange: 'Nothing was listed in this range.',
  showAll: 'Show all',
  outOfRange: (device: string) => `${device} is not in this range.`,
  unknownSession: 'The session that this address leads to is not in the records of this account.',
  lanes: 'Devices',
  readings: 'Readings',
  hint: 'Point at something, or go from mark to mark with the arrow keys: what it is stands here.',
  now: 'now',
  listed: 'listed',
  gone: 'not listed any more',
  /** What a lane is, for those who do not see it. */
  lane: (device: string, sessions: number, listed: boolean) =>
    `${device}: ${sessions === 1 ? '1 session' : `${n(sessions)} sessions`}, ${listed ? 'listed' : 'not listed any more'}`,
  stay: (device: string, place: string | null, from: string, to: string, gone: string | null) =>
    `${device}${place === null ? '' : `, around ${place}`}: seen from ${from} to ${to}${gone === null ? '' : `, not listed any more ${gone}`}`,
  mark: (device: string, what: string, when: string) => `${device}: ${what} (${when})`,
  reading: (what: string, when: string) => `${what} (${when})`,
  several: (device: string, what: string, from: string, to: string) =>
    `${device}: ${what} between ${from} and ${to}`,
  kinds: {
    'sign-in': (count: number) => `${n(count)} sign-ins`,
    place: (count: number) => `${n(count)} changes of place`,
    app: (count: number) => `${n(count)} other apps`,
    alert: (count: number) => `${n(count)} alerts`,
    'quiet-alert': (count: number) => `${n(count)} quiet notices`,
    'log-out': (count: number) => `${n(count)} log-outs`,
    verified: (count: number) => `${n(count)} log-outs that worked`,
    failed: (count: number) => `${n(count)} log-outs not confirmed`,
  },
  manyReadings: (count: number, from: string, to: string) =>
    `Read ${n(count)} times between ${from} and ${to}`,
  gap: (from: string, to: string) => `Not read from ${from} to ${to}`,
  legend: {
    bar: 'Listed, from first to last seen',
    unseen: 'Not read for longer than planned',
    lead: 'Signed in before it was first read',
    gone: 'Not listed any more: gone somewhere on the line',
    'sign-in': 'Sign-in',
    place: 'Another place',
    app: 'Another app',
    alert: 'Alert',
    'quiet-alert': 'Noticed quietly',
    'log-out': 'Log-out begun',
    verified: 'Checked: no longer listed',
    failed: 'Checked: not confirmed',
  },
  legendTitle: 'Legend',
  legendReadings:
    'In “Readings”: a long tick is the whole list, a short one a part of it, a cross a list that could not be read.',
  file: {
    title: 'Rollcall: sessions over time',
    subtitle: (from: string, to: string) => `From ${from} to ${to}`,
    left: (count: number) => `${n(count)} more devices are not in this picture.`,
  },
  columns: { when: 'When', device: 'Device', what: 'What happened' },
  tableName: 'What happened, newest first',
};

function n(count: number): string {
  return count.toLocaleString('en');
}
