import type { Reader } from '../reader';
import { type Atom, definite, joined } from './atom';
import type { Part } from './part';
import { isAddress } from './place';
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

const kindOf = (atom: Atom | undefined, reader: Reader) => (atom ? definite(atom, reader)[0] : undefined);

/**
 * "<b>Leeds, GB</b> am <time>27.09.2026</time> mit <b>Chrome auf macOS</b>": a word or two between elements that each say what they are
 * join them, and belong to none, but behind a device, of whose label they may be a piece; a lead-in that tells of which use a time is stays
 * with it.
 */
export function withoutJoints(run: Atom[], reader: Reader): Atom[] {
  if (run.length < 3) return run;
  const tells = (atom: Atom | undefined) =>
    atom !== undefined &&
    !atom.own &&
    !atom.label &&
    (definite(atom, reader).length === 1 || isAddress(atom.text));
  return run.filter((atom, i) => {
    const next = run[i + 1];
    const joins =
      areWords(atom, reader) &&
      atom.text.split(' ').length <= 2 &&
      understand(atom.text, reader).every(({ kind }) => kind === 'other') &&
      tells(run[i - 1]) &&
      tells(next);
    if (next && isAddress(next.text) && !next.own && reader.words.after('near', atom.text) === '')
      return false;
    // A Japanese particle behind a name is none of it.
    if (joins && /^\p{sc=Hira}{1,3}$/u.test(atom.text)) return false;
    if (!joins || !next || kindOf(run[i - 1], reader) === 'device') return true;
    const [led] = understand(`${atom.text} ${next.text}`, reader);
    return led?.kind === 'time' && led.of !== 'unsaid';
  });
}
