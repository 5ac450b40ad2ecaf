import type { ExpectedReading, ExpectedRow } from './expected';
import type { Layout } from './layout';
import { canLogOut } from './parts';
import { stateOf } from './states';
import type { Field, Row, View } from './view';
import type { What } from './whats';
import { exactly } from './when';

function expectedRow(row: Row, index: number, layout: Layout): ExpectedRow {
  const hidden = new Set<Field>(layout.hides?.(row, index));
  const time = row.time && !hidden.has('signedIn') ? row.time : null;
  return {
    device: row.device,
    apps: hidden.has('apps') ? [] : [...row.apps],
    location: hidden.has('location') ? '' : row.place,
    signedIn: time && expectedTime(time, layout),
    trusted: row.trusted && !hidden.has('trusted'),
    current: row.current,
    status: hidden.has('status') ? 'active' : row.status,
    canLogOut: canLogOut(row) && !hidden.has('canLogOut'),
  };
}

function expectedTime(time: NonNullable<Row['time']>, layout: Layout) {
  const { instant, shown, full: _, ...rest } = time;
  const read = layout.exact ? exactly(rest, instant, layout.exact) : rest;
  return { ...read, ...(shown === time.text ? {} : { shown }) };
}

/** The texts that a row must keep, whatever else is understood of it. */
export function textsOf(row: ExpectedRow, view: View, layout: Layout): string[] {
  const apps = layout.open?.includes('apps') ? [] : row.apps;
  const status = row.status === 'unavailable' ? view.say.statusUnavailable : '';
  return [row.device, ...apps, row.location, row.signedIn?.text ?? '', status].filter((text) => text !== '');
}

/** What is to be read from the page. `marker`: the page's own mark of the user. */
export function readingOf(view: View, layout: Layout, what: What, marker: string | null): ExpectedReading {
  if ('without' in what) return stateOf(what.without);
  return {
    state: 'sessions',
    rows: view.rows.map((row, index) => expectedRow(row, index, layout)),
    complete: view.total === view.rows.length,
    language: view.tag,
    account: marker,
  };
}
