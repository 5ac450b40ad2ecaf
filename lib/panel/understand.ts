import type { SignInTime } from '../model';
import { readApps } from './app';
import { captionOf } from './caption-of';
import { isDevice, isNamedDevice, isSentence } from './device';
import { couldBePlace, isPlace } from './place';
import type { Reader } from './reader';
import { bare, fold } from './text';
import { asTime } from './time';
import type { CaptionName } from './words/vocabulary';

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

/** What a caption can say of its value. */
export type Bound = CaptionName | 'trusted' | 'current' | 'last-active';

/** What a text says, in parts when it strings several things together. Never empty. */
export function understand(text: string, reader: Reader): Part[] {
  const known = reader.understood.get(text);
  if (known) return known;
  const parts = split(text.replace(EDGE, ''), reader);
  reader.understood.set(text, parts);
  return parts;
}

/** Marks left over where a line was put together from parts of which one is missing. */
const EDGE = /^(?:[\s·•∙⋅●‧・|,،、，;]|[–—-]\s)+|(?:[\s·•∙⋅●‧・|,،、，;]|\s[–—-]$)+$/gu;

/** Marks that string fields together. A label may hold one of them too ("Mac · macOS 26.1"). */
const SEPARATOR = /(\s*[·•∙⋅●‧・|]\s*|\s+[–—]\s+|\s*;\s+|\s+\/\s+|\s+-\s+)/u;

function split(text: string, reader: Reader): Part[] {
  const bracketed = splitAtBracket(text, reader);
  if (bracketed) return bracketed;
  const whole = asMark(text, reader) ?? asCaptioned(text, reader);
  const pieces = text.split(SEPARATOR);
  const strung = pieces.length > 1 && pieces.length <= 25 ? rejoined(pieces, reader) : [];
  // One word for a mark makes no mark of a line that strings other fields beside it.
  const fields = strung.filter(({ kind }) => !['other', 'sentence', whole?.kind].includes(kind));
  if (whole && (!isByStem(whole) || fields.length === 0)) return [whole];
  const sentence = splitAtNear(text, reader);
  if (sentence) return sentence;
  if (strung.length > 1 || (strung[0] && strung[0].kind !== 'other')) return strung;
  return splitAtCommas(text, reader);
}

const BRACKETED = /^(.*[^\s(（])\s*[(（]([^()（）]{2,80})[)）]$/su;

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
  const lower = text.toLowerCase();
  for (const lead of [...reader.words.list('near')].sort((a, b) => b.length - a.length)) {
    const at = lead.length < 2 || lead.includes('~') ? -1 : lower.indexOf(` ${lead} `);
    if (at <= 0) continue;
    const time = asTime(text.slice(0, at).trim(), reader);
    const place = text.slice(at + lead.length + 2).trim();
    if (time?.kind === 'time' && (couldBePlace(place) || isPlace(place, reader.words, reader.languages)))
      return [time, { kind: 'place', text: place }];
  }
  return null;
}

/** Told by a stem somewhere in the text, which may be about more. */
const isByStem = ({ kind }: Part) => kind === 'unavailable' || kind === 'trusted';

/** Pieces and separators in turn. Neighbours that are both of the device are one label with its separator in it. */
function rejoined(pieces: string[], reader: Reader): Part[] {
  const parts: Part[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const piece = (pieces[i] ?? '').trim();
    if (piece === '') continue;
    const last = parts.at(-1);
    const next = splitAtCommas(piece, reader);
    const [only] = next;
    if (last?.kind === 'device' && next.length === 1 && only?.kind === 'device') {
      parts[parts.length - 1] = { kind: 'device', text: `${last.text}${pieces[i - 1] ?? ' '}${only.text}` };
    } else parts.push(...next);
  }
  return parts.length > 0 ? parts : [{ kind: 'other', text: pieces.join('') }];
}

/** Commas stand inside places, dates and lists of apps, so they are tried last, the longest run that means something first. */
function splitAtCommas(text: string, reader: Reader): Part[] {
  const whole = asMark(text, reader) ?? asCaptioned(text, reader) ?? asValue(text, reader);
  const ends = commaEnds(text);
  if (ends.length < 2 || ends.length > 12) return [whole ?? { kind: 'other', text }];
  if (whole && whole.kind !== 'device' && whole.kind !== 'sentence') return [whole];
  const parts: Part[] = [];
  let start = 0;
  for (let i = 0; i < ends.length; ) {
    const found = longestFrom(text, start, ends, i, reader);
    parts.push(found?.part ?? { kind: 'other', text: text.slice(start, ends[i]).trim() });
    i = (found?.upTo ?? i) + 1;
    start = (ends[i - 1] ?? text.length) + 1;
  }
  // Many words are a sentence, unless all of them are fields.
  if (whole?.kind === 'sentence')
    return parts.length > 1 && parts.every(({ kind }) => FIELDS.has(kind)) ? parts : [whole];
  // Worth splitting only if something other than one device label comes out of it, and nothing unlikely is left.
  const kinds = parts.filter((part) => part.kind !== 'other');
  const clear = parts.every((part) => part.kind !== 'other' || couldBePlace(part.text));
  if (!clear || kinds.length === 0 || kinds.every((part) => part.kind === 'device')) {
    return parts.length > 1 && clear && kinds.length === 1 && parts[0]?.kind === 'device'
      ? [parts[0], { kind: 'other', text: text.slice((ends[0] ?? 0) + 1).trim() }]
      : [whole ?? { kind: 'other', text }];
  }
  return withPlacesJoined(parts);
}

/** "Seattle" and "Washington" beside each other, neither saying what it is, were one place before they were split. */
function withPlacesJoined(parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind === 'other' && last?.kind === 'other') last.text = `${last.text}, ${part.text}`;
    else joined.push({ ...part });
  }
  return joined;
}

function longestFrom(text: string, start: number, ends: number[], from: number, reader: Reader) {
  for (let upTo = ends.length - 1; upTo >= from; upTo -= 1) {
    if (from === 0 && upTo === ends.length - 1) continue;
    const piece = text.slice(start, ends[upTo]).trim();
    const part = asMark(piece, reader) ?? asCaptioned(piece, reader) ?? asValue(piece, reader);
    if (part && part.kind !== 'sentence' && (part.kind !== 'device' || upTo === from)) return { part, upTo };
  }
  return null;
}

/** Where the pieces between commas end; a comma inside brackets parts nothing. */
function commaEnds(text: string): number[] {
  const ends: number[] = [];
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i] ?? '';
    if ('([（'.includes(letter)) depth += 1;
    else if (')]）'.includes(letter)) depth -= 1;
    else if (depth <= 0 && /[,،、，]/.test(letter)) ends.push(i);
  }
  return [...ends, text.length];
}

/** Texts that say what they are by their words. */
function asMark(text: string, reader: Reader): Part | null {
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
  const plain = bare(text);
  return words.list('current').some((mark) => {
    const begins = plain.startsWith(mark) && plain[mark.length] === ' ' && mark.split(' ').length >= 3;
    return begins && plain.slice(mark.length).trim().split(' ').length <= 2;
  });
}

/** "Untrusted", "niezaufane", "obetrodd": in a word of negation the stem need not stand at its beginning. */
function speaksOfTrust(text: string, { words }: Reader): boolean {
  if (words.has('trusted', text)) return true;
  return words.has('negation', text) && words.list('trusted').some((stem) => fold(text).includes(stem));
}

function asTrust(text: string, { words }: Reader): Part {
  const [, answer] = /[:：]\s*(\S.*)$/u.exec(text) ?? [];
  if (answer !== undefined && words.is('no', answer)) return { kind: 'trusted', text, trusted: false };
  return { kind: 'trusted', text, trusted: !words.has('negation', text) };
}

/** "Location: Seattle": a caption and its value in one text. */
function asCaptioned(text: string, reader: Reader): Part | null {
  const found = /^([^:：]{1,40})[:：]\s*(\S.*)$/su.exec(text);
  const [, name = '', value = ''] = found ?? [];
  const caption = found ? captionOf(name, value, reader) : null;
  if (!caption) return found && couldBeCaption(name) ? asSpoken(value, reader) : null;
  return isStrung(caption, value, reader) ? null : bound(caption, value, reader);
}

/** In a strung line a caption speaks for its own value, not for the date after the next mark or comma. */
function isStrung(caption: Bound, value: string, reader: Reader): boolean {
  const pieces = value.split(SEPARATOR);
  const parts =
    pieces.length > 1 ? rejoined(pieces, reader) : caption === 'location' ? splitAtCommas(value, reader) : [];
  const own = KIND_OF[caption];
  return (
    parts.length > 1 && parts.some(({ kind }) => kind !== own && (FIELDS.has(kind) || kind === 'caption'))
  );
}

/** A few words before a colon that no table has. */
const couldBeCaption = (name: string) => name.length <= 30 && /^[^\p{N}·•|,]+$/u.test(name);

/** A value that says what it is under whatever caption. */
function asSpoken(value: string, reader: Reader): Part | null {
  const parts = understand(value, reader);
  const [only] = parts;
  return parts.length === 1 && (only?.kind === 'apps' || only?.kind === 'place') ? only : null;
}

/** "Close to: Oslo, NO": a lead-in that no table has, before what is a place by itself. */
function withoutLeadIn(value: string, reader: Reader): string {
  const [, rest = ''] = /^[^:：,]{1,20}[:：]\s*(\S.*)$/su.exec(value) ?? [];
  return rest !== '' && isPlace(rest, reader.words, reader.languages) ? rest : value;
}

const FIELDS = new Set<Part['kind']>([
  'device',
  'apps',
  'place',
  'time',
  'current',
  'trusted',
  'unavailable',
]);
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

/** A value whose caption says what it is. What does not fit its caption stays unsaid. */
export function bound(caption: Bound, shown: string, reader: Reader): Part {
  const { words } = reader;
  const value = shown.replace(EDGE, '');
  // A dash stands where there is nothing.
  if (bare(value) === '') return { kind: 'other', text: value };
  switch (caption) {
    case 'device':
      return { kind: 'device', text: value };
    case 'app': {
      const apps = readApps(value, words, reader.joints);
      return apps ? { kind: 'apps', text: value, apps } : { kind: 'other', text: value };
    }
    case 'location':
      return { kind: 'place', text: words.after('near', value) || withoutLeadIn(value, reader) };
    case 'signedIn':
    case 'last-active': {
      const time = asTime(value, reader);
      const of = caption === 'signedIn' ? 'sign-in' : 'last-active';
      return time?.kind === 'time' ? { ...time, of } : { kind: 'other', text: value };
    }
    case 'trusted':
      if (words.is('yes', value)) return { kind: 'trusted', text: value, trusted: true };
      if (words.is('no', value)) return { kind: 'trusted', text: value, trusted: false };
      return asMark(value, reader) ?? { kind: 'other', text: value };
    case 'current':
      return words.is('yes', value) ? { kind: 'current', text: value } : { kind: 'other', text: value };
    case 'status':
      return asMark(value, reader) ?? { kind: 'other', text: value };
  }
}

/** Texts that say what they are by what they name. */
function asValue(text: string, reader: Reader): Part | null {
  const { words, languages } = reader;
  if (isSentence(text)) return { kind: 'sentence', text };
  // "Log out of all devices" says what a control does.
  if (words.has('logOut', text) && !isNamedDevice(text)) return null;
  const apps = readApps(text, words, reader.joints);
  if (apps) return { kind: 'apps', text, apps };
  // "约旦" (Jordan) begins with a word for "about".
  if (!/[,،、，]/u.test(text) && isPlace(text, words, languages)) return { kind: 'place', text };
  const near = words.after('near', text);
  if (near && (couldBePlace(near) || isPlace(near, words, languages))) return { kind: 'place', text: near };
  const device = isDevice(text, words);
  if (isPlace(text, words, languages) && (!device || holdsNoDevice(text, reader)))
    return { kind: 'place', text };
  return device ? { kind: 'device', text } : null;
}

/** "Mobile, AL, US" is a place though "mobile" is a word for a device; "Chrome on macOS, Spain" is two things. */
function holdsNoDevice(text: string, { words }: Reader): boolean {
  const parts = text.split(/[,،、，]/u);
  return parts.length > 1 && parts.every((part) => !isNamedDevice(part) && !words.is('unknownDevice', part));
}
