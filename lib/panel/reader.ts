import type { TimeContext } from './dates/read-time';
import { listJoints } from './row/joints';
import type { Part } from './row/part';
import { newSlot, type Slot } from './row/slot';
import { type Vocabulary, vocabularyOf } from './words/vocabulary';

/** What a control does, by its name. */
export type ControlKind = 'log-out' | 'log-out-all' | 'more' | 'other';

/** What one reading needs to know beside the page. */
export interface Reader {
  /** Languages tried, most likely first. */
  languages: string[];
  words: Vocabulary;
  /** Words that join the last two of a list. */
  joints: string[];
  time: TimeContext;
  /** Texts understood already: rows repeat themselves. */
  understood: Map<string, Part[]>;
  /** The same for texts under captions, by both; and for times alone. */
  bound: Map<string, Part>;
  times: Map<string, Part | null>;
  /** What controls do, by what they are called. */
  controls: Map<string, ControlKind>;
  /** Whether a text heads a list by its words. */
  heads: Map<string, boolean>;
  /** Where things stand in a row, and in cells above that reach down into it. */
  row: Slot;
  above: Slot;
}

/** @param languages BCP 47, most likely first; English is always tried as well, since translations are often partial */
export function createReader(languages: string[], at: Date, timeZone: string): Reader {
  const valid = [...new Set([...languages, 'en'].flatMap(shortest))];
  const words = vocabularyOf(valid);
  return {
    languages: valid,
    words,
    joints: listJoints(valid),
    time: { at, timeZone, languages: valid, justNow: (text) => words.is('justNow', text) },
    understood: new Map(),
    bound: new Map(),
    times: new Map(),
    controls: new Map(),
    heads: new Map(),
    row: newSlot(''),
    above: newSlot('^'),
  };
}

const shortened = new Map<string, string[]>();

/** The shortest tag that means the same ("en" for "en-US"), so that nothing is learned twice; nothing for what is no tag. */
function shortest(tag: string): string[] {
  const known = shortened.get(tag) ?? minimized(tag);
  shortened.set(tag, known);
  return known;
}

function minimized(tag: string): string[] {
  try {
    return [new Intl.Locale(tag).minimize().toString()];
  } catch {
    return [];
  }
}
