import type { Reader } from '../reader';
import { isNamedDevice } from './device';
import type { Part } from './part';
import { isPlace } from './place';
import { asTime } from './time';

/**
 * "You signed in with “Android · 16” near Reus, ES on 7 Oct 2026.", "2026/10/13 21:23 に Fresno, US 付近の「Mac mini」から…": the
 * marks say where the label begins and ends, whatever the order of the words. A place is told by a word for "near" alone.
 */
export function aroundQuoted(text: string, reader: Reader): Part[] | null {
  const match = QUOTED.exec(text);
  const device = match?.[1] ?? '';
  if (!match || !isNamedDevice(device)) return null;
  for (const side of [text.slice(0, match.index), text.slice(match.index + match[0].length)]) {
    const found = timeWithin(withoutStop(side), reader);
    if (!found) continue;
    const place = nearWithin(found.before, reader) ?? nearWithin(found.after, reader);
    return [{ kind: 'device', text: device }, ...(place ? [place] : []), found.time];
  }
  return null;
}

const QUOTED = /[“„«‹‘「『"]([^“”„«»‹›‘’「」『』"]{2,80})[”“»›’」』"]/u;

type Time = Extract<Part, { kind: 'time' }>;

interface Found {
  time: Time;
  before: string;
  after: string;
}

/** The time that holds the first figure of a text, in as few words as say it, and what stands around it. */
function timeWithin(text: string, reader: Reader): Found | null {
  const figure = text.search(/\p{N}/u);
  if (figure < 0) return null;
  // "Aug 14, 2026": a word or two of it may stand before.
  const words = [...text.slice(0, figure).matchAll(/(?<!\S)\S/gu)].map(({ index }) => index).slice(-2);
  for (const from of [figure, ...words.reverse()]) {
    const found = timeFrom(text, from, reader);
    if (found) return found;
  }
  return null;
}

function timeFrom(text: string, from: number, reader: Reader): Found | null {
  let found: Found | null = null;
  for (let length = Math.min(text.length - from, 60); length >= 6; length -= 1) {
    const time = asTime(text.slice(from, from + length).trim(), reader);
    if (time?.kind !== 'time' || time.of === 'other') continue;
    if (found && (found.time.time?.from !== time.time?.from || found.time.time?.to !== time.time?.to)) break;
    found = { time, before: text.slice(0, from), after: text.slice(from + length) };
  }
  return found;
}

/** What a word for "near" stands before or behind; a particle joins the both of them to what stands around them. */
function nearWithin(text: string, { words, languages }: Reader): Part | null {
  const inner = text.replace(/^\p{L}{1,2}\s+|^\s+[\p{sc=Hira}\p{sc=Han}]\s+/u, '').trim();
  // "付近の", "附近使用", "근처의"
  for (const one of [inner, inner.replace(/\s\p{Ll}{1,6}$/u, '')])
    for (const cut of /[\p{sc=Hira}\p{sc=Han}\p{sc=Hang}]$/u.test(one) ? [0, 1, 2] : [0]) {
      const place = words.after('near', one.slice(0, one.length - cut).trim());
      if (place && isPlace(place, words, languages)) return { kind: 'place', text: place };
    }
  return null;
}

/** The stop of a date ("p.m.", "2027 р.") ends an abbreviation as well. */
export const withoutStop = (text: string) =>
  text.trim().replace(/(?<=\p{N}|\p{N}\)|\p{Lu}{2}|(?<!\.\p{L}*)\p{L}{3,})[.。।]$/u, '');
