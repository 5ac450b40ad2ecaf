import type { SignInTime } from '../../model';
import type { CaptionName } from '../words/vocabulary';

/** What a text says, as far as the text alone tells. `text` is what is left to show, without lead-ins. */
export type Part =
  | { kind: 'device'; text: string }
  | { kind: 'apps'; text: string; apps: string[] }
  | { kind: 'place'; text: string }
  /** `of`: what happened then. 'other': added, created, expires; it is no sign-in time and is left in the lines. */
  | {
      kind: 'time';
      text: string;
      of: 'sign-in' | 'last-active' | 'unsaid' | 'other';
      time: SignInTime | null;
    }
  | { kind: 'current'; text: string }
  | { kind: 'trusted'; text: string; trusted: boolean }
  | { kind: 'unavailable'; text: string }
  | { kind: 'active'; text: string }
  /** Names a field; says something only together with a value that stands beside it by structure. */
  | { kind: 'caption'; text: string; caption: Bound }
  | { kind: 'sentence'; text: string }
  /** Nothing by itself; where it stands may tell. */
  | { kind: 'other'; text: string };

/** A mark says what it is wherever it stands, also in the cell of another column. */
export const MARKS: ReadonlySet<Part['kind']> = new Set(['current', 'trusted', 'unavailable']);

/** What is asked of a session. */
export const FIELDS: ReadonlySet<Part['kind']> = new Set([...MARKS, 'device', 'apps', 'place', 'time']);

/** What a caption can say of its value. */
export type Bound = CaptionName | 'trusted' | 'current' | 'last-active';
