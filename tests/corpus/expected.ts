import type { PanelReading, SessionRow } from '../../lib/model';
import type { Split } from './split';
import type { Field } from './view';
import type { ShownTime } from './when';

/** A time as it should be read. `from` and `to` must be covered, unless `loose` says that they are an outer bound. */
export interface ExpectedTime extends ShownTime {
  /** The text with its lead-in, which a reading may give as well. */
  shown?: string;
}

export type ExpectedRow = Omit<SessionRow, 'lines' | 'signedIn'> & { signedIn: ExpectedTime | null };

type Sessions = Extract<PanelReading, { state: 'sessions' }>;

export type ExpectedReading =
  | (Omit<Sessions, 'rows'> & { rows: ExpectedRow[] })
  | Exclude<PanelReading, { state: 'sessions' }>;

/** What a page says, beside it as expected.json. */
export interface Expected {
  /** When the page is read. */
  at: string;
  timeZone: string;
  /** The address that the page is at. */
  url: string;
  split: Split;
  reading: ExpectedReading;
  /** Per row: texts that must be found in its lines. */
  texts: string[][];
  /** Fields that the page leaves open: nothing read there is right or wrong. */
  open?: Field[];
  /** Other languages that the page is written in, too. */
  languages?: string[];
  /** Other states that do no harm here, though they are not the best reading. */
  also?: PanelReading['state'][];
  note?: string;
}
