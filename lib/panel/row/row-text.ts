import type { Captioned } from './captions';
import type { Part } from './part';

/** A part of a row's text with where it stands, so that rows can be compared with one another. */
export interface Fragment {
  part: Part;
  /** Path of makes and positions from the row down: equal for the same field of two rows. */
  slot: string;
  /** In a heading or in bold: what a row is headed with. */
  head: boolean;
  /** In a control: what it does, rarely a field. */
  control: boolean;
  /** A caption says by structure what it is. */
  captioned: boolean;
  /** Spoken for an icon, not written. */
  spoken: boolean;
  /** One of several things that a text strings together. */
  strung: boolean;
  /** The text of which it is all or a piece. */
  whole: string;
  /** The end of its text where that is an element of its own in the line, '' where it is none. */
  tail: string;
}

/** The label of a device that is written in the row, not on a control or for an icon. */
export const isDeviceLabel = ({ part, control, spoken }: Fragment): boolean =>
  part.kind === 'device' && !control && !spoken;

/** A button by its name for whoever hears it; `written`: the name is written on it, too, and it leads nowhere. */
export interface UnknownButton {
  name: string;
  written: boolean;
  /** It opens a menu, which may hold anything. */
  menu: boolean;
}

/** Something to switch on or tick; `on`: null where it is neither on nor off. */
export interface Switch {
  name: string;
  on: boolean | null;
}

/** All that a row shows. */
export interface RowText {
  fragments: Fragment[];
  /** Every text in reading order. */
  lines: string[];
  canLogOut: boolean;
  /** How many controls it has. */
  controls: number;
  /** Those that no known word explains: nothing that unfolds, leads away or chooses. */
  unknownButtons: UnknownButton[];
  /** What can be switched on and off in it. */
  switches: Switch[];
  /** Whether a part of it is out of sight until it is unfolded. */
  folded: boolean;
  /** `aria-current` on the row or in it. */
  markedCurrent: boolean;
}

/** What stands around a piece of a row's text. */
export interface Where {
  head: boolean;
  control: boolean;
  /** In a control that logs out or shows more: nothing in it is a field, it may name what it ends. */
  acts: boolean;
  captioned: Captioned | null;
}
