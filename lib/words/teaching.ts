import type { HintField } from '../model';

const n = (count: number) => count.toLocaleString('en');

/** What is said in the page itself while its owner shows how it is read. */
export const teaching = {
  language: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',
  title: 'Show Rollcall how',
  /** The steps that are counted: the row, the fields, the check. */
  step: (at: number, of: number) => `Step ${n(at)} of ${n(of)}`,
  nothing: 'Nothing on this page repeats itself like a list. Open Active sessions, then start again.',
  ask: {
    row: 'Point at one whole session.',
    rowNote: 'Where each session is a column, point at its top cell.',
    more: 'Point at a session that is missing.',
    device: 'Point at the device of a session.',
    app: 'Point at its app.',
    place: 'Point at its place.',
    time: 'Point at its sign-in time.',
    current: 'Point at the mark of this very session, in whichever row it stands.',
    trusted: 'Point at the mark of a trusted device, in whichever row it stands.',
    unavailable: 'Point at the mark of an unavailable status, in whichever row it stands.',
    logOut: 'Point at a log-out, in whichever row it stands. It is not pressed.',
  } satisfies Record<HintField | 'row' | 'rowNote' | 'more', string>,
  field: {
    device: 'Device',
    app: 'Apps',
    place: 'Place',
    time: 'Signed in',
    current: 'This session',
    trusted: 'Trusted',
    unavailable: 'Unavailable',
    logOut: 'Log-out',
  } satisfies Record<HintField, string>,
  how: 'Click it, or use the arrow keys and Enter. Escape leaves.',
  howField: 'Click it, or use the arrow keys and Enter; press N where it is not shown. Escape leaves.',
  pad: 'Pointing',
  /** What is pointed at, said aloud and shown. */
  at: (text: string, texts: number) => (texts > 1 ? `${text} (${n(texts)} texts)` : text),
  atIcon: 'A control without a text',
  rowsLike: (count: number) => (count === 1 ? '1 row like it' : `${n(count)} rows like it`),
  nowhere: 'Nothing is pointed at yet.',
  larger: 'Larger',
  smaller: 'Smaller',
  before: 'Before',
  next: 'Next',
  choose: 'Choose',
  notShown: 'Not shown',
  back: 'Back',
  leave: 'Leave',
  outside: 'That stands in none of the rows. Point at something within one.',
  noRow: 'That cannot be told from what stands around it. Point at another row.',
  check: (count: number) =>
    count === 1
      ? 'Rollcall now reads 1 session here. Is this right?'
      : `Rollcall now reads ${n(count)} sessions here. Is this right?`,
  checkNote: 'Look at every line: what is wrong here is recorded wrongly later.',
  table: 'What Rollcall reads now',
  row: (place: number) => n(place),
  missing: 'not shown',
  yes: 'yes',
  no: 'no',
  misfit: (why: string) => `This cannot be kept. ${why}`,
  tooLittle: 'A device and one field more are needed.',
  change: (field: string) => `Change: ${field}`,
  changes: 'Point again at one of them',
  rowMissing: 'A session is missing',
  again: 'Start again',
  keep: 'Keep it',
  keeping: 'Keeping it…',
  kept: 'Kept. Rollcall reads this list in this way from now on.',
  keptNote:
    'Only where things stand was kept, and no text of the page. You find it in Settings, Reading the page.',
  notKept: 'It could not be kept. Reload this tab and start again.',
  undo: 'Undo',
  undone: 'Taken back.',
  notUndone: 'It could not be taken back. You can do so in Settings, Reading the page.',
  close: 'Close',
};

export type TeachingWords = typeof teaching;
