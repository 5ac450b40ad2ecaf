import { teaching } from '../teaching';

const n = (count: number) => count.toLocaleString('en');
const many = (count: number, one: string, more: string) => `${n(count)} ${count === 1 ? one : more}`;

/** What the view Settings says. */
export const settings = {
  lead: 'How Rollcall behaves, which policy counts, and what is kept in this browser. A change counts at once.',
  sections: {
    reviews: 'Reviews and alerts',
    checks: 'Checks',
    look: 'Look and keyboard',
    reading: 'Reading the page',
    policy: 'Policy',
    data: 'Data',
  },
  note: {
    check_frequency:
      'Counts once you have allowed checks. A list that you opened yourself puts the next one off.',
    notify_from:
      'Milder suggestions are shown without a notification. A log-out that did not work always interrupts.',
    journal_days: 'Older entries are folded into one. What is known of each session stays.',
    single_key_shortcuts: 'Switch them off if you dictate or press keys by accident. Search and arrows stay.',
    review_reminders: 'On the toolbar button and in the popup.',
  } as Record<string, string>,
  days: 'days',
  range: (min: number, max: number) => `A whole number from ${n(min)} to ${n(max)}.`,
  reset: 'Use the default',
  resetOf: (key: string) => `Use the default: ${key}`,

  theme: {
    title: 'Theme',
    note: 'Kept in this browser.',
    of: { system: 'As the system has it', light: 'Light', dark: 'Dark' },
  },

  reading: {
    note: 'Should ChatGPT draw its list in a way that Rollcall cannot read, or reads wrongly, you can show it how: point at one session and its fields on the page. Where things stand is kept, and no text of the page.',
    last: {
      used: 'The newest reading was made as it was shown.',
      dropped:
        'What was shown does not fit the newest page that was read; Rollcall’s own rules were used. Show it again if they read it wrongly.',
    },
    of: {
      pointing: (when: string) => `Shown by you ${when}`,
      file: (when: string) => `From a file ${when}. It changes nothing that Rollcall’s own rules can read.`,
    },
    field: teaching.field,
    carried: (count: number) => `Your policy brings ${many(count, 'layout', 'layouts')} more.`,
    takeOut: 'Take it out',
    takenOut: 'Taken out. Rollcall’s own rules count.',
    broughtBack: 'Back in use.',
    save: 'Save to a file',
    load: 'Take from a file',
    taken: (count: number) => `${many(count, 'layout', 'layouts')} taken in.`,
    notTaken: (why: string) => `Not taken in. ${why}`,
    unreadable: 'The file could not be read.',
  },

  report: {
    title: 'Report a page that cannot be read',
    note: 'Makes a skeleton of the page with the list: what it is built from, and of each text its kind and length. No text of yours is in it, no name, place, time or address. You see all of it before you copy it, and it goes nowhere by itself.',
    make: 'Make a skeleton',
    all: 'All that is in it',
    copy: 'Copy it',
    save: 'Save it to a file',
    copied: 'Copied.',
    notCopied: 'The browser does not allow copying. Select the text and copy it yourself.',
    failed: (why: string) => `It could not be made. ${why}`.trim(),
  },

  policy: {
    none: 'No policy counts: what is built in does, and your own settings.',
    team: (name: string) => `Your team’s policy: ${name}`,
    administrator: (name: string) => `Your administrator’s policy: ${name}`,
    unnamed: 'without a name',
    facts: (version: number | null, issuer: string | null) =>
      [
        version === null ? 'no version' : `version ${n(version)}`,
        issuer === null ? null : `issued by ${issuer}`,
      ]
        .filter((part) => part !== null)
        .join(', '),
    since: (when: string) => `In force since ${when}.`,
    expired: (day: string) => `It expired on ${day} and counts until another takes its place.`,
    expires: (day: string) => `It may be taken until ${day}.`,
    sets: (count: number, locked: number) =>
      `Sets ${many(count, 'key', 'keys')}${locked === 0 ? '' : `, locks ${n(locked)}`}.`,
    stop: 'Stop using it',
    save: 'Save the policy in force',
    table: 'What counts now',
    showAll: 'All keys, each with its source',
    columns: { key: 'Key', value: 'Value', source: 'From' },
    refused: 'Not used',
    refusedOf: (layer: string, path: string, why: string) => `${path} in ${layer}: ${why}`,

    load: 'Load or write a team policy',
    loadNote:
      'Choose a file, drop it here, paste its text, or write one. You see what would change before it counts.',
    begin: 'Begin with the policy in force',
    problems: (count: number) =>
      count === 0 ? 'It can be used as it stands.' : `${many(count, 'problem', 'problems')}:`,
    goTo: 'Go there',
    goToOf: (path: string) => `Go there: ${path}`,
    saveWritten: 'Save as a file',
    choose: 'Choose a file',
    paste: 'Policy as text',
    look: 'See what would change',
    unreadableFile: 'This file cannot be read.',

    unreadable: 'This policy cannot be used.',
    problem: (path: string, why: string) => (path === '' ? why : `${path}: ${why}`),
    staysInForce: 'What was in force stays in force.',
    expiredOn: (day: string) => `It expired on ${day}. Ask whoever issued it for a newer one.`,
    older: (version: number | null, than: number) =>
      version === null
        ? `It names no version, and version ${n(than)} of it is in force.`
        : `It is version ${n(version)}, and version ${n(than)} is in force. A version that was in force before can be brought back below.`,

    preview: (name: string) => `What would change with ${name}`,
    previewNone: 'What would change without the team’s policy',
    nothing: 'Nothing would change.',
    change: (key: string, before: string, after: string) => `${key}: ${before} → ${after}`,
    released: (count: number) =>
      `${many(count, 'session that is', 'sessions that are')} flagged today would not be any more:`,
    releasedNone: 'Every session that is flagged today would still be.',
    flagged: (count: number) =>
      `${many(count, 'session', 'sessions')} would be flagged that ${count === 1 ? 'is' : 'are'} not today:`,
    flip: (device: string, place: string, before: string, after: string) =>
      `${device}, ${place}: ${before} → ${after}`,
    moreFlips: (count: number) => `and ${n(count)} more`,
    locks: (keys: string) => `You could no longer change: ${keys}.`,
    unlocks: (keys: string) => `You could change again: ${keys}.`,
    idle: (keys: string) => `Counts for nothing, since something of higher rank stands before it: ${keys}.`,
    warnings: 'Left out:',
    take: 'Use this policy',
    takeNone: 'Stop using it',
    leave: 'Leave it',
    taken: 'The policy counts from now on.',
    left: 'Nothing has been changed.',

    history: 'Earlier team policies',
    historyOf: (name: string, facts: string, when: string) => `${name}, ${facts}, ${when}`,
    stopped: (when: string) => `None, ${when}`,
    again: 'Bring it back',
    againOf: (name: string) => `Bring back ${name}`,
  },

  /** A policy tried on what was read before it counts. */
  simulation: {
    stop: 'Stop',
    run: (days: number) => `Try it on the last ${n(days)} days`,
    working: (done: number, of: number) =>
      of === 0 ? 'Reading the journal…' : `Judging ${n(done)} of ${n(of)} entries…`,
    failed: (why: string) => `It could not be tried: ${why} Nothing has been changed.`,
    alerts: (days: number, after: number, before: number) =>
      after === before
        ? `The last ${n(days)} days would have given ${many(after, 'alert', 'alerts')}, as many as they did.`
        : `The last ${n(days)} days would have given ${many(after, 'alert', 'alerts')} instead of ${n(before)}.`,
    quiet: (after: number, before: number) =>
      after === 0 && before === 0
        ? ''
        : `Shown quietly: ${n(after)}${after === before ? '' : ` instead of ${n(before)}`}.`,
    begins: (when: string) => `The journal begins ${when}.`,
    ended: 'Would not have been given',
    added: 'Would have been given in addition',
    kept: (count: number) => `Given either way: ${n(count)}`,
    alert: (when: string, kind: string, device: string, place: string, score: string) =>
      `${when}, ${kind}: ${device}, ${place} (${score})`,
    note: 'Your decisions count as you made them then. Nothing is changed by trying.',
  },

  data: {
    kept: (entries: number, sessions: number, accounts: number) =>
      `${many(entries, 'entry', 'entries')} in the journal, ${many(sessions, 'session', 'sessions')} of ${many(accounts, 'account', 'accounts')}.`,
    since: (day: string) => `Since ${day}.`,
    bytes: (size: string) => `Rollcall takes ${size} in this browser.`,
    counting: 'Counting…',

    export: 'Export everything',
    exportButton: 'Save one file',
    exportNote:
      'One file with the whole journal, to be read back here or in another browser. It names devices and places, and by it somebody who knows your user id could tell that it is yours: keep it in a private place.',
    exported: 'Saved. Keep the file in a private place.',
    import: 'Read a file back',
    importNote:
      'A file that Rollcall exported, or what it saved of damaged records. Nothing changes before you say so.',
    choose: 'Choose a file',
    work: {
      export: (done: number, of: number) => `Writing: ${n(done)} of ${many(of, 'entry', 'entries')}.`,
      check: (done: number, of: number) => `Checking: ${n(done)} of ${many(of, 'entry', 'entries')}.`,
      fold: (done: number, of: number) =>
        `Working out what they come to: ${n(done)} of ${many(of, 'entry', 'entries')}.`,
      import: (done: number, of: number) => `Reading back: ${n(done)} of ${many(of, 'entry', 'entries')}.`,
    },
    stop: 'Stop',
    stopped: 'Stopped. Nothing has been changed.',
    failed: (why: string) => `That did not work: ${why} Nothing has been changed.`,
    unanswered:
      'Rollcall’s background part did not answer. Look whether it was done before you try again: what was put aside is listed below.',

    preview: 'What the file holds',
    holds: (entries: number, sessions: number, accounts: number) =>
      `${many(entries, 'entry', 'entries')}, ${many(sessions, 'session', 'sessions')} of ${many(accounts, 'account', 'accounts')}.`,
    between: (from: string, to: string) => `From ${from} to ${to}.`,
    written: (when: string, by: string) => `Written ${when}${by === '' ? '' : ` by Rollcall ${by}`}.`,
    brings: (layers: string) => `It brings ${layers}.`,
    unsalted:
      'It does not hold what accounts are known again by: the next reading will count as another account.',
    intoEmpty: 'There is nothing here yet that it would take the place of.',
    replaces: (entries: number) =>
      `It takes the place of the ${many(entries, 'entry', 'entries')} that ${entries === 1 ? 'is' : 'are'} here now. They are put aside for 7 days.`,
    take: 'Read it back',
    takeReplacing: 'Replace what is here',
    leave: 'Leave it',
    taken: 'Read back.',
    left: 'Nothing has been changed.',

    remove: 'Delete everything',
    removeNote:
      'All records, your settings and the team’s policy. They are put aside for 7 days, in which you can bring them back, and erased then.',
    removeYes: 'Yes, delete everything',
    removed: 'Deleted. Until it is erased you can bring it back below.',
    cancel: 'Cancel',
    aside: 'Put aside',
    asideOf: {
      damaged: (when: string) => `Records that could not be opened, put aside ${when}.`,
      deleted: (when: string) => `Deleted records, put aside ${when}.`,
      replaced: (when: string) => `Replaced records, put aside ${when}.`,
    },
    until: (when: string) => `Erased ${when}.`,
    noUntil: 'Kept until you erase them.',
    bringBack: 'Bring them back',
    broughtBack: 'They are back. What was here is put aside.',
    erase: 'Erase now',
    eraseYes: 'Yes, erase for good',
    erased: 'Erased.',
  },
};
