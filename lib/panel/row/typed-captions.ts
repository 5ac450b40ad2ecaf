import { allLanguages, vocabularyOf } from '../words/vocabulary';
import { readApps } from './app';
import { isNamedDevice } from './device';

/** A field of a session that the head of a column can name, as people write it who made a table of the panel. */
export type TypedCaption = 'device' | 'app' | 'location' | 'signedIn' | 'trusted' | 'current';

/** No caption is longer. */
const LONGEST = 40;

/** Which field a text names in any language that there is a table for, since nobody says which one a table is in; null when none. */
export function captionTyped(text: string): TypedCaption | null {
  if (text.length > LONGEST) return null;
  const words = vocabularyOf(allLanguages);
  if (words.is('current', text)) return 'current';
  if (words.after('lastActive', text) === '') return null;
  const named = words.caption(text);
  if (named !== null && named !== 'status') return named;
  if (words.after('signedIn', text) === '') return 'signedIn';
  if (words.after('near', text) === '') return 'location';
  return isTrust(text) ? 'trusted' : null;
}

/** Of "not" only those languages are asked that know the word for trust: it means something else in others. */
function isTrust(text: string): boolean {
  const knowing = allLanguages
    .map((language) => vocabularyOf([language]))
    .filter((words) => words.hasOnce('trusted', text));
  return knowing.length > 0 && !knowing.some((words) => words.hasOnce('negation', text));
}

/** Whether a text names a browser, a system or a machine, or says in any language that none is known. */
export const namesDevice = (text: string): boolean =>
  text.length <= LONGEST_LABEL &&
  (isNamedDevice(text) || vocabularyOf(allLanguages).is('unknownDevice', text));

/** No label is longer. */
const LONGEST_LABEL = 200;

/** The apps that a text names and nothing else, as shown; null where any part of it is none. */
export const appsTyped = (text: string): string[] | null => readApps(text, vocabularyOf(allLanguages), []);

/** What a text answers in any language; null where it is no answer, or one that means the opposite in another language. */
export function answerTyped(text: string): boolean | null {
  if (text.length > LONGEST) return null;
  const words = vocabularyOf(allLanguages);
  const [yes, no] = [words.is('yes', text), words.is('no', text)];
  return yes === no ? null : yes;
}

/** Whether a line is what the panel's control to end a session is called, in whatever language. */
export const isControlTyped = (line: string): boolean =>
  line.length <= LONGEST && !STRUNG.test(line) && vocabularyOf(allLanguages).hasOnce('logOut', line);

const STRUNG = /[,،、，|;:：>→]/u;
