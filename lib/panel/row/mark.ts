import { bare, fold } from '../page/text';
import type { Reader } from '../reader';
import { isSentence } from './device';
import type { Part } from './part';
import { asTime } from './time';

/** Texts that say what they are by their words. */
export function asMark(text: string, reader: Reader): Part | null {
  const { words } = reader;
  if (bare(text) === '') return { kind: 'other', text };
  if (words.is('current', text) || beginsCurrent(text, reader)) return { kind: 'current', text };
  if (text.length <= 90 && words.has('unavailable', text)) return { kind: 'unavailable', text };
  if (text.length <= 48 && speaksOfTrust(text, reader) && !isSentence(text)) return asTrust(text, reader);
  const caption = words.caption(text);
  if (caption)
    return {
      kind: 'caption',
      text,
      caption: words.after('lastActive', text) === '' ? 'last-active' : caption,
    };
  if (words.is('active', text)) return { kind: 'active', text };
  return asTime(text, reader);
}

/** "You're using this session right now": a known mark of several words, and a word or two after it. */
function beginsCurrent(text: string, { words }: Reader): boolean {
  if (text.length > 60) return false;
  const said = bare(text);
  const last = said.lastIndexOf(' ');
  return [last, said.lastIndexOf(' ', last - 1)].some((end) => {
    const mark = said.slice(0, Math.max(end, 0));
    return / .* /.test(mark) && words.isBare('current', mark) && bare(mark) === mark;
  });
}

/** "CURRENT SESSION Trusted device", with nothing but a blank between the two; null when it is not both. */
export function marksIn(text: string, reader: Reader): [Part, Part] | null {
  const current = (piece: string): Part | null =>
    reader.words.is('current', piece) ? { kind: 'current', text: piece } : null;
  const trusted = (piece: string) => (speaksOfTrust(piece, reader) ? asTrust(piece, reader) : null);
  let both: [Part, Part] | null = null;
  // Of "CURRENT" and "CURRENT SESSION" the one that leaves the least to the other.
  for (let at = text.indexOf(' '); at > 0; at = text.indexOf(' ', at + 1)) {
    const [before, behind] = [text.slice(0, at), text.slice(at + 1)];
    const [first, second] = [current(before) ?? trusted(before), current(behind) ?? trusted(behind)];
    if (first && second && first.kind !== second.kind && (first.kind === 'current' || both === null))
      both = [first, second];
  }
  return both;
}

/** "Untrusted", "niezaufane", "obetrodd": in a word of negation the stem need not stand at its beginning. */
function speaksOfTrust(text: string, { words }: Reader): boolean {
  if (words.has('trusted', text)) return true;
  if (words.is('unknownDevice', text)) return false;
  return words.has('negation', text) && words.list('trusted').some((stem) => fold(text).includes(stem));
}

/** "Trust this device": what a switch or button of a row does. */
export const offersTrust = (text: string, { words }: Reader): boolean =>
  text.length <= 60 && words.has('trusting', text);

function asTrust(text: string, { words }: Reader): Part {
  const [, answer] = /[:：፡፦៖]\s*(\S.*)$/u.exec(text) ?? [];
  if (answer !== undefined && words.is('no', answer)) return { kind: 'trusted', text, trusted: false };
  return { kind: 'trusted', text, trusted: !words.has('negation', text) };
}
