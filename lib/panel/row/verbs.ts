import type { Reader } from '../reader';
import { type Atom, definite, joined } from './atom';
import type { Part } from './part';
import { understand } from './understand';

/** Words of a sentence, written straight into the line: they begin no name, and are none. */
const areWords = ({ text, own, label }: Atom, reader: Reader) =>
  own &&
  !label &&
  /\p{L}/u.test(text) &&
  !/[\p{Lu}\p{N}]/u.test(text) &&
  understand(text, reader).every(({ kind }) => ['other', 'sentence', 'caption'].includes(kind));

/** "signed in near" before an element that is a place by itself: the words are none of it, unless they are known and fall away. */
export function isLedByVerb(before: Atom[], atom: Atom, read: Part, reader: Reader): boolean {
  if (atom.own || !before.some((one) => areWords(one, reader))) return false;
  const [alone, ...more] = understand(atom.text, reader);
  return more.length === 0 && alone?.kind === read.kind && alone.text !== read.text;
}

/** "<b>Chrome on Ubuntu</b> signed in near <i>Oslo, Norway</i>": what goes on to a time or a place is no part of the label. */
export function isVerb(run: Atom[], from: number, at: number, reader: Reader): boolean {
  const [words, next] = [run[at], run[at + 1]];
  if (!words || !next || !areWords(words, reader) || run[at - 1]?.own) return false;
  const label = understand(joined(run.slice(from, at)), reader);
  if (label.length !== 1 || label[0]?.kind !== 'device') return false;
  return definite(next, reader).some((kind) => kind === 'time' || kind === 'place');
}
