import { fold, withoutEdges } from '../page/text';
import type { Reader } from '../reader';
import { isOwnBrowserAlone, readApps } from './app';
import { splitAtBlanks } from './blanks';
import { bound } from './bound';
import { captionOf } from './caption-of';
import { commaEnds, withPlacesJoined } from './commas';
import { isDevice, isNamedDevice, isSystemAlone, isUserAgent } from './device';
import { asMark, marksIn } from './mark';
import { type Bound, FIELDS, type Part } from './part';
import { couldBePlace, isAddress, isPlace } from './place';
import { toldBySentence } from './sentence';
import { asTime } from './time';
import { asValue } from './value';

/** What a text says, in parts when it strings several things together. Never empty. */
export function understand(text: string, reader: Reader): Part[] {
  const known = reader.understood.get(text);
  if (known) return known;
  const whole = split(withoutEdges(text), reader);
  const apart = whole.flatMap((part) => splitDevice(part, reader));
  const parts = withoutNow(apart.length > whole.length ? withPlacesJoined(apart) : whole, reader);
  reader.understood.set(text, parts);
  return parts;
}

/** "This device, now" tells when it is in use, and not when it signed in. */
const withoutNow = (parts: Part[], { words }: Reader): Part[] =>
  parts.some(({ kind }) => kind === 'current')
    ? parts.filter(({ kind, text }) => kind !== 'time' || !words.is('justNow', text))
    : parts;

/** Marks that string fields together. A label may hold one of them too ("Mac · macOS 26.1"). */
const SEPARATOR =
  /(\s*[·•∙⋅●‧・|／]\s*|\s+[–—]\s+|\s*;\s+|\s+\/\s+|\s+-\s+|\s+(?=\p{So})(?:\p{So}|\p{Sk}|\u200d|\ufe0f)+\s+)/u;

function split(text: string, reader: Reader): Part[] {
  if (isUserAgent(text)) return [{ kind: 'device', text }];
  // What is a time from its first word to its last tells of nothing else.
  const told = isTime(asTime(text, reader)) ? null : toldBySentence(text, reader, understand);
  if (told) return told;
  // "(API Platform)" in an element of its own.
  const [, inner = ''] = IN_BRACKETS.exec(text) ?? [];
  if (inner !== '') return split(inner, reader);
  const bracketed = splitAtBracket(text, reader);
  if (bracketed) return bracketed;
  const whole = asMark(text, reader) ?? asCaptioned(text, reader);
  const parted = whole && !GREEDY.has(whole.kind) ? null : splitAtBlanks(text, reader, understand);
  if (parted) return parted;
  const marks = whole?.kind === 'trusted' ? marksIn(text, reader) : null;
  if (marks) return marks;
  const pieces = text.split(SEPARATOR);
  const strung = pieces.length > 1 && pieces.length <= 25 ? rejoined(pieces, reader) : [];
  if (whole && !(strung.length > 1 && isAdded(whole)) && !isByStem(whole)) return [whole];
  // One word for a mark makes no mark of a line that strings other fields beside it.
  const apart = whole && strung.length === 0 ? splitAtCommas(text, reader) : strung;
  const fields = apart.filter(
    (part) =>
      !['other', 'sentence', 'caption', 'active', whole?.kind].includes(part.kind) &&
      (part.kind !== 'device' || isNamedDevice(part.text)),
  );
  if (whole) return fields.length > 0 ? apart : (besideTrust(text, reader) ?? [whole]);
  const sentence = splitAtNear(text, reader);
  if (sentence) return sentence;
  if (strung.length > 1 || (strung[0] && strung[0].kind !== 'other')) return strung;
  return splitAtCommas(text, reader);
}

const isTime = (part: Part | null) => part?.kind === 'time' && part.of !== 'other';

/** What a caption makes of all that follows it. */
const GREEDY = new Set<Part['kind']>(['place', 'device', 'other']);
const IN_BRACKETS = /^[(（[【]\s*([^()（）[\]【】]{2,120}?)\s*[)）\]】]$/su;
const BRACKETED = /^(.*[^\s(（[【])\s*[(（[【]([^()（）[\]【】]{2,80})[)）\]】]$/su;

/** "Chrome on macOS (ChatGPT Web, Codex)", "iPhone (this device)": what stands in brackets is a field of its own. */
function splitAtBracket(text: string, reader: Reader): Part[] | null {
  const [, before = '', inner = ''] = BRACKETED.exec(text) ?? [];
  if (inner === '') return null;
  const inside = understand(inner, reader);
  const own: Part['kind'][] = ['apps', 'current', 'trusted', 'unavailable'];
  if (inside.length !== 1 || !inside.every(({ kind }) => own.includes(kind))) return null;
  const outside = understand(before, reader);
  return outside.some(({ kind }) => kind === 'sentence') ? null : [...outside, ...inside];
}

/** "Signed in on Oct 7, 2026 near Seattle, WA, US": a time, and a lead-in of the place after it. */
function splitAtNear(text: string, reader: Reader): Part[] | null {
  if (text.length > 160 || !/\p{N}/u.test(text)) return null;
  for (const [before, place] of aroundNear(text, 2, reader)) {
    const time = asTime(before, reader);
    if (time?.kind === 'time') return [time, { kind: 'place', text: place }];
  }
  return null;
}

/** "Chrome on Linux near Porto". Short words ("en", "in") stand inside labels as well. */
function splitDevice(part: Part, reader: Reader): Part[] {
  if (part.kind !== 'device' || part.text.length > 120) return [part];
  for (const [before, place] of aroundNear(part.text, 3, reader)) {
    if (isNamedDevice(before) && !isDevice(place, reader.words))
      return [
        { kind: 'device', text: before },
        { kind: 'place', text: place },
      ];
  }
  return [part];
}

const sorted = new WeakMap<string[], string[]>();

/** The longest first, each with the blanks that part it from what stands around it; those with a "~" stand elsewhere. */
function betweenBlanks(list: string[]): string[] {
  const known =
    sorted.get(list) ??
    list
      .filter((lead) => !lead.includes('~'))
      .sort((a, b) => b.length - a.length)
      .map((lead) => ` ${lead} `);
  sorted.set(list, known);
  return known;
}

/** What stands before and after each lead-in of a place, where a place could follow it. */
function* aroundNear(
  text: string,
  shortest: number,
  { words, languages }: Reader,
): Generator<[string, string]> {
  // As the lead-ins are written down, where that keeps every letter in its place.
  const lower = fold(text).length === text.length ? fold(text) : text.toLowerCase();
  for (const lead of betweenBlanks(words.list('near'))) {
    const at = lead.length < shortest + 2 ? -1 : lower.indexOf(lead);
    if (at <= 0) continue;
    const place = text.slice(at + lead.length).trim();
    const apps = place.split(/[,،、，፣၊]/u).some((part) => readApps(part, words, []) !== null);
    if (!apps && (couldBePlace(place) || isPlace(place, words, languages)))
      yield [text.slice(0, at).trim(), place];
  }
}

/** "札幌市, 信頼できるデバイス": one piece is the mark, and what stands before it could be the place. */
function besideTrust(text: string, reader: Reader): Part[] | null {
  const [before = '', mark = '', ...more] = text.split(/[,،、，]\s*/u);
  if (mark === '' || more.length > 0 || !couldBePlace(before) || isDevice(before, reader.words)) return null;
  const said = [before, mark].map((piece) => asMark(piece, reader));
  return said[0] === null && said[1]?.kind === 'trusted' && !reader.words.has('negation', text)
    ? [{ kind: 'other', text: before }, said[1]]
    : null;
}

/** Told by a stem somewhere in the text, which may be about more. */
const isByStem = ({ kind }: Part) => kind === 'unavailable' || kind === 'trusted';
const isAdded = (part: Part) => part.kind === 'time' && part.of === 'other';

/** Pieces and separators in turn. Neighbours that are both of the device are one label with its separator in it. */
function rejoined(pieces: string[], reader: Reader): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const piece = (pieces[i] ?? '').trim();
    if (piece === '') continue;
    const last = parts.at(-1);
    const [first, ...more] =
      splitAtBracket(piece, reader) ??
      splitAtBlanks(piece, reader, understand) ??
      splitAtCommas(piece, reader);
    if (!first) continue;
    if (
      (last?.kind === 'device' || isCalledLikeDevices(last, piece)) &&
      isOfDevice(first) &&
      !isOwnBrowserAlone(first.text)
    ) {
      parts[parts.length - 1] = { kind: 'device', text: `${last.text}${pieces[i - 1] ?? ' '}${first.text}` };
      parts.push(...more);
    } else parts.push(first, ...more);
  }
  return parts.length > 0 ? parts : [{ kind: 'other', text: pieces.join('') }];
}

/** "Computer · Windows 11", "Terminal · macOS": what names the field heads no value behind such a mark, so it is a name. */
const isCalledLikeDevices = (part: Part | undefined, next: string): part is Part =>
  part?.kind === 'caption' && part.caption === 'device' && isSystemAlone(next);

/** "Mac · macOS 26.1", "Windows · 11". */
const isOfDevice = ({ kind, text }: Part) =>
  kind === 'device' || (kind === 'other' && /^\d{1,4}(?:\.\d{1,5}){0,3}$/.test(text));

/** Commas stand inside places, dates and lists of apps, so they are tried last, the longest run that means something first. */
function splitAtCommas(text: string, reader: Reader): Part[] {
  const whole = asMark(text, reader) ?? asCaptioned(text, reader) ?? asValue(text, reader);
  const ends = commaEnds(text);
  if (ends.length < 2 || ends.length > 12) return [whole ?? { kind: 'other', text }];
  if (whole && whole.kind !== 'device' && whole.kind !== 'sentence' && !isByStem(whole)) return [whole];
  const parts: Part[] = [];
  let start = 0;
  for (let i = 0; i < ends.length; ) {
    const found = longestFrom(text, start, ends, i, reader);
    parts.push(found?.part ?? { kind: 'other', text: text.slice(start, ends[i]).trim() });
    i = (found?.upTo ?? i) + 1;
    start = (ends[i - 1] ?? text.length) + 1;
  }
  // "Signed Yesterday, 9:23" in unknown words: a time of day without its day would be of the wrong one.
  if (parts.some((part, i) => isClock(part) && parts[i - 1]?.kind === 'other'))
    return [whole ?? { kind: 'other', text }];
  // Many words are a sentence, unless all of them are fields.
  if (whole?.kind === 'sentence')
    return parts.length > 1 && parts.every(({ kind }) => FIELDS.has(kind)) ? parts : [whole];
  // Worth splitting only if something other than one device label comes out of it, and nothing unlikely is left.
  const kinds = parts.filter((part) => part.kind !== 'other');
  const clear = parts.every(
    (part) => part.kind !== 'other' || couldBePlace(part.text) || isAddress(part.text),
  );
  if (!clear || kinds.length === 0 || kinds.every((part) => part.kind === 'device')) {
    return parts.length > 1 && clear && kinds.length === 1 && parts[0]?.kind === 'device'
      ? [parts[0], { kind: 'other', text: text.slice((ends[0] ?? 0) + 1).trim() }]
      : [whole ?? { kind: 'other', text }];
  }
  return withPlacesJoined(parts);
}

const isClock = ({ kind, text }: Part) =>
  kind === 'time' && /^\p{N}{1,2}[:.]\p{N}{2}(?:[:.]\p{N}{2})?\P{N}*$/u.test(text);

function longestFrom(text: string, start: number, ends: number[], from: number, reader: Reader) {
  for (let upTo = ends.length - 1; upTo >= from; upTo -= 1) {
    if (from === 0 && upTo === ends.length - 1) continue;
    const piece = text.slice(start, ends[upTo]).trim();
    const part = asMark(piece, reader) ?? asCaptioned(piece, reader) ?? asValue(piece, reader);
    if (!part || part.kind === 'sentence' || (part.kind === 'other' && upTo > from)) continue;
    if (part.kind === 'place' && upTo > from && endsInTime(text, ends, upTo, reader)) continue;
    if (part.kind === 'place' && upTo > from && namesMachine(text.slice(start, ends[from]), reader)) continue;
    // A word somewhere in it says nothing of what else stands in it.
    if (upTo === from || (part.kind !== 'device' && !isByStem(part))) return { part, upTo };
  }
  return null;
}

/** "Web browser, Brooklyn, US" is no place called so. */
const namesMachine = (piece: string, reader: Reader): boolean => {
  const read = asMark(piece.trim(), reader) ?? asValue(piece.trim(), reader);
  return read?.kind === 'caption' && read.caption === 'device';
};

/** "Sweden, today, 8:13" is no place called "Sweden, today". */
function endsInTime(text: string, ends: number[], upTo: number, reader: Reader): boolean {
  const last = text.slice((ends[upTo - 1] ?? 0) + 1, ends[upTo + 1] ?? text.length).trim();
  return ends[upTo + 1] !== undefined && /\p{N}/u.test(last) && asTime(last, reader)?.kind === 'time';
}

/** "Location: Seattle": a caption and its value in one text. */
function asCaptioned(text: string, reader: Reader): Part | null {
  const found = /^([^:：፡፦៖]{1,40})[:：፡፦៖]\s*(\S.*)$/su.exec(text);
  const [, name = '', value = ''] = found ?? [];
  const caption = found ? captionOf(name, value, reader) : null;
  if (!caption) return found && couldBeCaption(name) ? asSpoken(value, reader) : null;
  return isStrung(caption, value, reader) ? null : bound(caption, value, reader);
}

/** In a strung line a caption speaks for its own value, not for the date after the next mark or comma. */
function isStrung(caption: Bound, value: string, reader: Reader): boolean {
  const pieces = value.split(SEPARATOR);
  const isAtCommas =
    caption === 'location' ||
    caption === 'status' ||
    (caption === 'app' && bound(caption, value, reader).kind === 'other');
  const parts = pieces.length > 1 ? rejoined(pieces, reader) : isAtCommas ? splitAtCommas(value, reader) : [];
  const own = KIND_OF[caption];
  // What follows a time is no piece of it: "Signed in: 2026-09-18 12:35 · Bologna".
  if (own === 'time' && bound(caption, value, reader).kind === 'other') {
    const [first] = commaEnds(value);
    return pieces.length > 1 || (first !== undefined && first < value.length);
  }
  return (
    parts.length > 1 && parts.some(({ kind }) => kind !== own && (FIELDS.has(kind) || kind === 'caption'))
  );
}

/** A few words before a colon that no table has. */
const couldBeCaption = (name: string) =>
  name.length <= 30 && /^[^\p{N},]+$/u.test(name) && !SEPARATOR.test(name) && !isNamedDevice(name);

/** A value that says what it is under whatever caption. */
function asSpoken(value: string, reader: Reader): Part | null {
  const parts = understand(value, reader);
  const [only] = parts;
  if (parts.length !== 1) return null;
  if (only?.kind === 'device') return isNamedDevice(value) ? only : null;
  return only?.kind === 'apps' || only?.kind === 'place' ? only : null;
}

const KIND_OF: Record<Bound, Part['kind'] | null> = {
  device: 'device',
  app: 'apps',
  location: 'place',
  signedIn: 'time',
  'last-active': 'time',
  trusted: 'trusted',
  current: 'current',
  status: null,
};
