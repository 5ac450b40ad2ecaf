import type { Reader } from '../reader';
import type { RowText } from '../row/row-text';
import { appsApart } from './apps-apart';
import { badgesApart } from './badges-apart';
import { labelsByPlace } from './labels-by-place';
import { labelsWhole } from './labels-whole';
import { leadInsApart } from './lead-ins-apart';
import { namelessApart } from './nameless-apart';
import { ordinalsApart } from './ordinals-apart';
import { ownBrowserApart } from './own-browser-apart';
import { placesApart } from './places-apart';
import { statusBySession } from './status-by-session';
import { timesApart } from './times-apart';

/** In their order: what is a device is told before apps and places are, and what stands around a place before times are. */
const COMPARISONS: readonly ((rows: RowText[], reader: Reader) => RowText[])[] = [
  badgesApart,
  ordinalsApart,
  namelessApart,
  labelsWhole,
  labelsByPlace,
  ownBrowserApart,
  appsApart,
  placesApart,
  leadInsApart,
  timesApart,
  statusBySession,
];

/** What the rows show, told by one another where their own words do not tell. */
export const compared = (rows: RowText[], reader: Reader): RowText[] =>
  COMPARISONS.reduce((told, compare) => compare(told, reader), rows);
