import type { Audience } from '../../evidence/audience';
import type { FormatName } from '../../evidence/formats/formats';
import type { ColumnField } from '../../evidence/import/heads';
import type { ImportKind } from '../../evidence/import/import';
import type { PlaceDetail } from '../../evidence/places';
import type { Kind } from '../../evidence/redact';
import { evidence as report } from '../evidence';

const n = (count: number) => count.toLocaleString('en');
const some = (count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;
const sessions = (count: number) => some(count, 'session', 'sessions');

const kinds: Record<Kind | 'place' | 'label' | 'person' | 'account', string> = {
  'private-key': 'Private key',
  key: 'Key',
  token: 'Token',
  password: 'Password',
  cookie: 'Cookie',
  email: 'Email',
  phone: 'Phone number',
  ip: 'IP address',
  id: 'Id',
  term: 'Your word',
  place: 'Place',
  label: 'Device label',
  person: 'Person',
  account: 'Account',
};

/** What is handed on as evidence, and what colleagues hand in. */
export const evidence = {
  lead: 'Hand on what was found, without what is secret, and read what colleagues found. Nothing is sent anywhere: you save a file, or you open one.',
  parts: { export: 'Export', import: 'Import', reports: 'Reports' },
  partsName: 'Parts of Evidence',
  fromSearch: 'Export these sessions',

  /** While something long is worked on. */
  work: {
    reading: (done: number, of: number) =>
      of === 0 ? 'Opening the journal…' : `Reading the journal: ${n(done)} of ${n(of)} entries.`,
    export: 'Making the export…',
    import: (done: number, of: number) =>
      of === 1 ? 'Looking at it…' : `Looking at file ${n(done)} of ${n(of)}…`,
    report: 'Putting the reviews side by side…',
    merged: 'Writing the merged report…',
    stop: 'Stop',
    stopped: 'Stopped. Nothing has left and nothing has changed.',
    again: 'Go on',
    failed: (why: string) => `This did not work: ${why} Nothing has left and nothing has changed.`,
  },

  export: {
    title: 'Export',
    nothing: 'No session has been read yet: there is nothing to export.',
    what: 'What',
    accounts: 'Accounts',
    noAccount: 'Choose an account.',
    noFormat: 'The policy allows no export of sessions. What is listed stays here; nothing was made.',
    formatsPolicy: 'The policy leaves out the other formats.',
    search: 'Only sessions that fit this search',
    searchHint: 'empty: all of them',
    count: (count: number, of: number) =>
      count === of ? `${sessions(of)}, all of them.` : `${n(count)} of ${sessions(of)}.`,
    unknown: (state: string) => `“is:${state}” is not known, so nothing fits.`,
    reviewer: 'Reviewer',
    reviewerHint: 'the name that stands in it',
    notes: 'Notes on the review as a whole',
    for: 'For whom',
    audience: {
      'own-team': 'Own team',
      'another-team': 'Another team',
      'public-ticket': 'Public ticket',
    } satisfies Record<Audience, string>,
    format: 'Format',
    formats: {
      review: 'Review file',
      markdown: 'Report (Markdown)',
      checklist: 'Checklist (Markdown)',
      csv: 'Table (CSV)',
      html: 'Page to print (HTML)',
      ocsf: 'Monitoring (OCSF)',
    } satisfies Record<FormatName, string>,
    formatNotes: {
      review: 'JSON. The whole record: for colleagues, programs and the files. It can be imported again.',
      markdown: 'For tickets: sessions, flagged changes with their reasons, notes.',
      checklist: 'To go through by hand, with a box for each check and each session.',
      csv: 'For spreadsheets: a row for each session. Cells that a spreadsheet would compute are kept as text.',
      html: 'One file for paper, with a picture of the timeline. It loads nothing and runs nothing.',
      ocsf: 'NDJSON, OCSF 1.8, for Splunk, Elastic, OpenSearch: a line for each flagged change and each session newly seen. A row that vanished is no log-off and gives none.',
    } satisfies Record<FormatName, string>,
    told: 'How much is told',
    places: 'Places',
    detail: {
      city: 'As shown',
      region: 'Region',
      country: 'Country',
      none: 'None',
    } satisfies Record<PlaceDetail, string>,
    usual: (choice: string) => `${choice} (usual)`,
    labels: 'Device labels as shown',
    labelsNote: 'Otherwise the kind of device, such as “Chrome on mac”.',
    terms: 'Words to take out as well',
    termsHint: 'such as names of projects; commas between',
    more: 'This tells more than is usual for this audience.',
    replaced: 'What is replaced',
    why: {
      always:
        'Keys, tokens, passwords, cookies and private keys are always replaced. There is no choice that keeps them.',
      machines: 'Phone numbers, addresses of machines and ids are replaced for whoever is not of your team.',
      emailPolicy:
        'Emails are replaced: the policy says so for this audience, and nothing here can change that.',
      emailPublic: 'Emails are replaced: a public ticket never names one.',
      emailTold: 'Emails are told. The policy lets them go to this audience.',
      policyHides:
        'The policy takes some of phone numbers, addresses of machines and ids out of every export.',
      policyTerms: 'The policy names words that are taken out of every export.',
      people: 'Owners and reviewers are numbered.',
      accounts: 'Keys of accounts are numbered.',
    },

    preview: 'Preview',
    previewNote:
      'This is what will leave, to the letter. What remains of a label or a note can still tell somebody who knows the person: read it.',
    text: 'As it will leave',
    replacements: 'Replaced',
    replacedCount: (count: number) =>
      count === 0 ? 'Nothing had to be replaced.' : `${some(count, 'replacement', 'replacements')}.`,
    columns: { where: 'Where', kind: 'What', before: 'Before', after: 'After' },
    where: (session: number, device: string | null, field: string) =>
      `Session ${n(session)}${device === null ? '' : ` (${device})`}: ${field}`,
    whole: { date: 'Date', reviewer: 'Reviewer', notes: 'Notes on the whole' } as Record<string, string>,
    fields: report.columns as Record<string, string>,
    kinds: kinds as Record<string, string>,
    empty: '(left out)',
    cut: (shown: number, of: number) =>
      `The first ${n(shown)} of ${n(of)} characters are shown; what is saved or copied is the whole.`,
    noLines: 'There is nothing to tell in this format: no change was flagged and no session was newly seen.',
    page: 'The page as it will be printed',
    save: 'Save as a file',
    copy: 'Copy',
    ready: 'The preview is ready.',
    saved: (name: string) => `Handed to the browser as ${name}.`,
    copied: 'Copied.',
    notCopied: 'The browser does not let this page copy. Select the text in the preview instead.',

    provenance: 'Where it comes from',
    proves:
      'The SHA-256 that it carries proves that no accident changed it on its way: a mail program, an editor, a cut-off transfer. “rollcall verify FILE” checks it.',
    provesNot:
      'It does not prove who wrote it. Whoever changes the file on purpose can compute the sum anew. Where that matters, sign the file with what your team uses for it.',
    noProvenance: 'A checklist carries neither readings nor a sum: it is a form to fill in.',
  },

  import: {
    title: 'Import',
    note: 'A review file, a table or list of another program, rows as the panel shows them, or an exported journal. Drop files here, choose them, or paste. What comes in stands beside your own sessions and never changes them.',
    choose: 'Choose files…',
    paste: 'Or paste it here',
    look: 'Look at it',
    pasted: 'Pasted',
    unreadable: 'The browser could not read this file. It may have been moved or deleted.',
    tooLarge: 'Found more than 20 MB, expected at most that. It was not opened.',
    preview: 'What would come in',
    kinds: {
      review: 'Review file',
      table: 'Table',
      pasted: 'Rows as they were pasted',
      journal: 'Exported journal',
    } satisfies Record<ImportKind, string>,
    readAs: 'Read it as',
    holds: (count: number, reviewer: string | null, date: string | null) =>
      `${sessions(count)}${reviewer === null ? '' : `, reviewed by ${reviewer}`}${date === null ? '' : `, ${date}`}.`,
    sum: {
      intact: 'Its sum is right: no accident changed it. That does not prove who wrote it.',
      altered:
        'It was changed since it was written: its sum is not the one that it carries. Ask whoever sent it.',
      none: 'It carries no sum: whether it was changed cannot be told.',
    },
    secrets: (count: number) => `${some(count, 'secret is', 'secrets are')} taken out before it is kept.`,
    problems: (count: number) => `${some(count, 'problem', 'problems')}: nothing of it can be taken in.`,
    warnings: (count: number) =>
      some(count, 'oddity, read as well as it goes', 'oddities, read as well as they go'),
    whole: 'The whole',
    again: 'This is in the list already; it would be there once.',
    mapping: 'Columns',
    mappingNote:
      'What each column holds. A device is needed. A device, a place and a time may be held in several columns.',
    column: (head: string | null, number: number) => head ?? `Column ${n(number)}`,
    leftOut: 'leave out',
    field: (field: ColumnField) =>
      field === 'date' ? 'Review date' : ((report.columns as Record<string, string>)[field] ?? field),
    remap: 'Read it with these columns',
    leaveOut: (name: string) => `Leave out ${name}`,
    take: (count: number) => (count === 1 ? 'Take it in' : `Take in ${n(count)} files`),
    blocked: 'Nothing is taken in while a file cannot be used. Leave it out, or read it as something else.',
    leave: 'Leave it all',
    left: 'Left. Nothing was taken in.',
    taken: (count: number, names: string) =>
      count === 1 ? `${names} is taken in.` : `${n(count)} files are taken in.`,
    takenBack: 'Taken out again.',
    seeReports: 'See it beside your own accounts',
    firstOf: (shown: number, of: number) => `The first ${n(shown)} of ${sessions(of)} are shown here.`,
    columns: {
      device: 'Device',
      app: 'App',
      place: 'Place',
      signedIn: 'Signed in',
      decision: 'Decision',
      owner: 'Owner',
    },
  },

  reports: {
    title: 'Reports',
    note: 'Your own accounts and the reviews that colleagues handed in, side by side.',
    none: 'Nothing is known yet: read an account, or take in a colleague’s review.',
    files: 'Taken in',
    filesNone: 'No colleague’s review has been taken in.',
    toImport: 'Import one',
    file: (count: number, reviewer: string | null, date: string | null) =>
      `${sessions(count)}${reviewer === null ? '' : ` · ${reviewer}`}${date === null ? '' : ` · ${date}`}`,
    sum: { intact: 'Sum is right', altered: 'Changed since it was written', none: 'Without a sum' },
    remove: 'Take out',
    removeOf: (name: string) => `Take out ${name}`,
    removed: (name: string) => `${name} is taken out, for good.`,
    removedBack: (name: string) => `${name} is back.`,
    unreadable: (name: string, why: string) => `${name} can no longer be read: ${why}`,
    filters: 'Show',
    owner: 'Owner',
    reviewer: 'Reviewer',
    disposition: 'Disposition',
    any: 'Any',
    waiting: 'Not settled',
    undecided: 'Undecided',
    choice: (value: string, count: number) => `${value} (${n(count)})`,
    showing: (shown: number, of: number) => (shown === of ? sessions(of) : `${n(shown)} of ${sessions(of)}`),
    noneFits: 'No session fits.',
    clear: 'Show all',
    table: 'Sessions of all accounts',
    columns: {
      who: 'Owner',
      device: 'Device',
      app: 'App',
      place: 'Place',
      decision: 'Decision',
      reviewer: 'Reviewer',
      score: 'Score',
      file: 'From',
    },
    notShown: 'not shown',
    alsoIn: (count: number) => `in ${n(count)} accounts`,
    shared: 'Seen in more than one account',
    sharedNote:
      'The same place, or the same device where its label is not everybody’s. That is a question, not an answer: offices and families share both.',
    sharedNone: 'No device or place stands out across the accounts.',
    sharedKind: { device: 'Device', place: 'Place' },
    merged: 'Merged report',
    mergedNote: 'What is shown above, in Markdown: what is not settled, and what accounts have in common.',
    save: 'Save the merged report',
    saved: (name: string) => `Handed to the browser as ${name}.`,
  },
};
