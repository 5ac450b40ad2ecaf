import type { Reader } from '../reader';
import { captionOf } from './caption-of';
import { FIELDS, type Part } from './part';
import { couldBePlace } from './place';

/** How what a line is made of is understood: see `understand`. */
type Understand = (text: string, reader: Reader) => Part[];

/** What stands in a line with nothing but a blank before it; null where nothing does. */
export const splitAtBlanks = (text: string, reader: Reader, read: Understand): Part[] | null =>
  splitAtCaption(text, reader, read) ?? splitAtCurrent(text, reader, read);

/**
 * "Oslo, Norway Signed in: 7 May 2026": a caption within a line ends what stands before it. What stands there says what it is, or
 * is the name of a place before a time.
 */
function splitAtCaption(text: string, reader: Reader, read: Understand): Part[] | null {
  if (text.length > LONGEST) return null;
  for (const { index } of [...text.matchAll(COLON)].reverse()) {
    const value = text.slice(index + 1).trim();
    for (const start of wordsBefore(text, index)) {
      const before = text.slice(0, start).trim();
      const tail = read(text.slice(start), reader);
      const [first] = tail;
      const isLed = first?.kind === 'time' && (first.of === 'sign-in' || first.of === 'last-active');
      if (!isLed && captionOf(text.slice(start, index), value, reader) === null) continue;
      if (!first || !VALUES.has(first.kind)) continue;
      // Where a mark parts the two, it is what ends the field before it.
      if (before === '' || /[,،、，፣၊;·•|–—:：.-]$/u.test(before)) break;
      const told = read(before, reader);
      if (told.every(isField) || (isLed && /[,،、，]/u.test(before) && couldBePlace(before)))
        return [...told, ...tail];
    }
  }
  return null;
}

const LONGEST = 200;
/** A clock has none behind its colon. */
const COLON = /[:：፡፦៖](?=\s*\S)(?<!\p{N}[:：](?=\p{N}))/gu;
const MOST_WORDS = 4;

/** Where the words before a colon begin, the most of them first. */
function wordsBefore(text: string, colon: number): number[] {
  const starts: number[] = [];
  for (let at = colon - 1; at > 0 && starts.length < MOST_WORDS; at -= 1)
    if (/\s/.test(text[at - 1] ?? '') && /\S/.test(text[at] ?? '')) starts.push(at);
  return starts.reverse();
}

/** "Current session 11 Jun 2026, 4:10 AM": the mark and a field beside it. "Chrome on this device" is one label. */
function splitAtCurrent(text: string, reader: Reader, read: Understand): Part[] | null {
  // Most texts hold no such mark anywhere.
  if (text.length > LONGEST || !text.includes(' ') || !reader.words.has('current', text)) return null;
  const isCurrent = (piece: string) => /[\p{L}\p{N}]$/u.test(piece) && reader.words.is('current', piece);
  const blanks = [...text.matchAll(/\s+/gu)].map(({ index }) => index);
  for (const at of blanks.slice(0, MOST_WORDS).reverse()) {
    const mark = text.slice(0, at);
    const rest = isCurrent(mark) ? read(text.slice(at).trim(), reader) : [];
    if (rest.length > 0 && rest.every(isField)) return [{ kind: 'current', text: mark }, ...rest];
  }
  for (const at of blanks.slice(-MOST_WORDS)) {
    const mark = text.slice(at).trim();
    const rest = isCurrent(mark) ? read(text.slice(0, at), reader) : [];
    if (rest.length > 0 && rest.every((part) => isField(part) && part.kind !== 'device'))
      return [...rest, { kind: 'current', text: mark }];
  }
  return null;
}

const VALUES = new Set<Part['kind']>(['time', 'place', 'apps']);
const isField = ({ kind }: Part) => FIELDS.has(kind);
