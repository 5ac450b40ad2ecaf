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

/** "Untrusted", "niezaufane", "obetrodd": in a word of negation the stem need not stand at its beginning. */
function speaksOfTrust(text: string, { words }: Reader): boolean {
  if (words.has('trusted', text)) return true;
  return words.has('negation', text) && words.list('trusted').some((stem) => fold(text).includes(stem));
}

function asTrust(text: string, { words }: Reader): Part {
  const [, answer] = /[:：፡፦៖]\s*(\S.*)$/u.exec(text) ?? [];
  if (answer !== undefined && words.is('no', answer)) return { kind: 'trusted', text, trusted: false };
  return { kind: 'trusted', text, trusted: !words.has('negation', text) };
}
