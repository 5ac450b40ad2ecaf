import type { Field, State } from '../../watch/search';

/** What the list of sessions says. */
export const sessions = {
  search: 'Search sessions',
  searchHint: 'lagos   device:"Chrome on macOS"   is:new   -is:current',
  clear: 'Clear the search',
  states: 'Show',
  anyState: 'All',
  state: {
    attention: 'Needs you',
    new: 'New',
    current: 'This browser',
    trusted: 'Trusted',
    unavailable: 'Status unavailable',
    stale: 'Long unused',
    listed: 'Listed',
    gone: 'No longer listed',
  } satisfies Record<State, string>,
  field: {
    device: 'Device',
    app: 'App',
    place: 'Place',
    owner: 'Owner',
    reviewer: 'Reviewer',
    decision: 'Decision',
    is: 'Is',
  } satisfies Record<Field, string>,
  any: 'Any',
  choice: (value: string, count: number) => `${value} (${count.toLocaleString('en')})`,
  undecided: 'Undecided',
  unknownState: (state: string, known: string) => `“is:${state}” is not known. Known are ${known}.`,
  showing: (shown: number, of: number) =>
    shown === of
      ? `${of.toLocaleString('en')} ${of === 1 ? 'session' : 'sessions'}`
      : `${shown.toLocaleString('en')} of ${of.toLocaleString('en')} sessions`,
  none: 'No session fits this search.',
  nothing: 'No session has been read yet.',
  table: 'Sessions',
  columns: {
    score: 'Score',
    device: 'Device',
    apps: 'Apps',
    place: 'Place',
    signedIn: 'Signed in',
    decision: 'Decision',
  },
  marks: 'Marks',
  select: (device: string) => `Select ${device}`,
  selectAll: 'Select all that are shown',
  selected: (count: number) => `${count.toLocaleString('en')} selected`,
  unselect: 'Select none',
  pane: 'Session',
  known: 'What is known',
  closePane: 'Close',
  unknownSession: 'This session is not in the records of this account.',
  back: 'All sessions',
  undecidedShort: '–',
};
