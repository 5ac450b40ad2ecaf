import { changes } from './changes';
import { checklist } from './checklist';
import { evidence } from './evidence';
import { help } from './help';
import { history } from './history';
import { notes } from './notes';
import { places } from './places';
import { policy } from './policy';
import { response } from './response';
import { runbook, summary } from './runbook';
import { sessions } from './sessions';
import { settings } from './settings';
import { timeline } from './timeline';

/** What the review page says. A part of the words in words.ts; each view has a file of its own. */
export const review = {
  views: {
    sessions: 'Sessions',
    timeline: 'Timeline',
    places: 'Devices and places',
    changes: 'Changes',
    checklist: 'Review',
    response: 'Response',
    evidence: 'Evidence',
    help: 'Help',
    settings: 'Settings',
  },
  nav: 'Views',
  /** The title of the tab. */
  title: (view: string) => `${view} · Rollcall`,
  toContent: 'Go to the content',
  needsYou: (count: number) => (count === 1 ? '1 needs you' : `${count.toLocaleString('en')} need you`),
  /** While the journal is read. */
  journal: {
    reading: (done: number, of: number) =>
      of === 0
        ? 'Opening the journal…'
        : `Reading the journal: ${done.toLocaleString('en')} of ${of.toLocaleString('en')} entries.`,
    stop: 'Stop',
    stopped: 'Stopped. Nothing has been changed.',
    again: 'Read the journal',
    failed: (why: string) => `The journal could not be read: ${why} Nothing has been changed.`,
  },
  shortcuts: {
    title: 'Keyboard',
    open: 'Keyboard shortcuts',
    close: 'Close',
    off: 'Single letters are switched off in Settings; the other keys work.',
    /** `views`: how many there are to go to. */
    keys: (views: number): Record<string, string> => ({
      '?': 'Show this list',
      '/': 'Search the sessions (Ctrl or Cmd with F, too: the browser’s own search sees only the rows in view)',
      '↑ ↓': 'Another session',
      '← →': 'In Timeline: the mark before or after; ↑ and ↓ lead to another device',
      Enter: 'Open or close a session',
      Space: 'Select a session',
      M: 'It was me',
      U: 'Not sure',
      N: 'Not me',
      'J, K': 'In Changes: the next or the previous change',
      Z: 'Take back the last decision',
      [`G, then 1 to ${views}`]: 'Go to a view, in the order of the list',
      Esc: 'Close what is open',
    }),
  },
  sessions,
  checklist,
  response,
  runbook,
  summary,
  policy,
  settings,
  notes,
  history,
  changes,
  timeline,
  places,
  evidence,
  help,
};
