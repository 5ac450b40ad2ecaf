import type { Say } from './languages/words';
import type { Random } from './random';
import type { ShownTime } from './when';

/** One session as a page is to show it: texts in the page's language, '' or null where nothing is shown. */
export interface Row {
  kind: 'computer' | 'phone' | 'unknown';
  device: string;
  apps: readonly string[];
  /** Without a lead-in. */
  place: string;
  /** With the page's lead-in, if it has one. */
  placeShown: string;
  time:
    | (ShownTime & {
        /** With the page's lead-in, if it has one. */ shown: string;
        instant: Date /** Written out, for a tooltip. */;
        full: string;
      })
    | null;
  /** Something else that the page says of it, such as when it was last in use. */
  extra: { caption: string; value: string } | null;
  trusted: boolean;
  current: boolean;
  status: 'active' | 'unavailable';
}

/** Everything that a layout may draw from. */
export interface View {
  /** As in `<html lang>`. */
  tag: string;
  dir: 'ltr' | 'rtl';
  say: Say;
  rows: readonly Row[];
  /** How many sessions there are, more than `rows` where the list goes on. */
  total: number;
  /** The words that mark the current row, as this page writes them. */
  currentMark: string;
  /** Sign-in times have a lead-in of their own ("Signed in ..."), so that a caption would say it twice. */
  leadIn: boolean;
  at: Date;
  random: Random;
}

export type Field =
  | 'device'
  | 'apps'
  | 'location'
  | 'signedIn'
  | 'trusted'
  | 'current'
  | 'status'
  | 'canLogOut';
