import type { Reader } from '../reader';
import { readApps } from './app';
import { isNamedDevice, isSentence } from './device';
import { FIELDS, type Part } from './part';
import { isPlace } from './place';
import { aroundQuoted, withoutStop } from './quoted';
import { asTime } from './time';

/** How what a sentence is made of is understood: see `understand`. */
type Understand = (text: string, reader: Reader) => Part[];

/**
 * What a row says in a sentence or two: "Firefox on Linux near Reus, ES. Signed in on 7 Oct 2026.", "You signed in with
 * Firefox on Linux from Reus, ES on 7 Oct 2026." The time stands at its end, a device that has a name before it.
 *
 * @returns null where anything in it is not understood, verbs and what joins the fields aside
 */
export function toldBySentence(text: string, reader: Reader, read: Understand): Part[] | null {
  if (text.length > 200) return null;
  const isLed = !isNamedDevice(text) && reader.words.after('signedIn', text) !== null;
  if (!isNamedDevice(text) && !isLed) return STOP.test(text) ? inStatements(text, reader, read) : null;
  const quoted = aroundQuoted(text, reader);
  if (quoted || !/\p{L}.*\s.*\p{N}/su.test(text)) return quoted;
  return (
    inTwoSentences(text, reader) ??
    inStatements(text, reader, read) ??
    inOneSentence(text, reader) ??
    labelIn(text, reader, read)
  );
}

function inTwoSentences(text: string, reader: Reader): Part[] | null {
  if ((['signedIn', 'lastActive'] as const).some((list) => reader.words.after(list, text))) return null;
  for (const { index } of text.matchAll(/[.。।]\s+(?=[\p{L}\p{N}])/gu)) {
    const time = [withoutStop(text.slice(index + 1)), text.slice(index + 1).trim()]
      .map((one) => asTime(one, reader))
      .find((one) => one !== null);
    if (time?.kind !== 'time' || time.of === 'unsaid' || time.of === 'other') continue;
    const before = deviceAndPlace(text.slice(0, index), reader);
    if (before) return [...before, time];
  }
  return null;
}

/** "iPhone. Near Lviv. Signed in 8 Feb. 2026, 20:53. Trusted device.": a device, and statements that each say one thing. */
function inStatements(text: string, reader: Reader, read: Understand): Part[] | null {
  const [first = '', ...statements] = text.split(STOP);
  const device = first.replace(/[.。।]$/u, '');
  if (statements.length === 0 || statements.length > MOST_STATEMENTS) return null;
  // A line that strings its fields may hold an abbreviation.
  const said = read(device, reader);
  const isTold = said.some(({ kind }) => FIELDS.has(kind)) && said.every(isFieldOrName);
  const parts = isTold ? statementsIn(statements, reader, read) : null;
  // "5 Feb. 03:01" is one time with an abbreviation in it.
  return parts && areOneEach([...said, ...parts]) ? [...said, ...parts] : behindSentence(text, reader, read);
}

const areOneEach = (parts: Part[]) => new Set(parts.map(({ kind }) => kind)).size === parts.length;

/** A device of any name may stand first; elsewhere what says nothing ends in an abbreviation ("ChatGPT · Approx."). */
const isFieldOrName = ({ kind, text }: Part, at: number) =>
  FIELDS.has(kind) || (at === 0 && kind === 'other' && /\p{L}{2}[^.:;]*$/u.test(text) && text.length <= 40);

/** "You signed in with Chrome on macOS on 9 Aug 2026, 01:49. Current session." */
function behindSentence(text: string, reader: Reader, read: Understand): Part[] | null {
  const pieces = text.split(STOP);
  for (let end = pieces.length - 1; end > 0; end -= 1) {
    const rest = statementsIn(pieces.slice(end), reader, read);
    const told = rest && inOneSentence(pieces.slice(0, end).join(' '), reader);
    if (told) return [...told, ...rest];
  }
  return null;
}

const STOP = /(?<=[.。।])\s+/u;
const MOST_STATEMENTS = 10;

/** A full stop may end an abbreviation: the longest statement first that leaves others which say something. */
function statementsIn(pieces: string[], reader: Reader, read: Understand): Part[] | null {
  if (pieces.length === 0) return [];
  for (let end = pieces.length; end > 0; end -= 1) {
    const one = statement(pieces.slice(0, end).join(' '), reader, read);
    const others = one && statementsIn(pieces.slice(end), reader, read);
    if (one && others) return [one, ...others];
  }
  return null;
}

function statement(text: string, reader: Reader, read: Understand): Part | null {
  // "3 Jan. 2026 at 06:30" goes on behind its abbreviation.
  if (/^[\p{N}\p{Ll}]/u.test(text)) return null;
  const [part, ...more] = [withoutStop(text), text.trim()].flatMap((one) => asField(one, reader, read) ?? []);
  return part && more.every(({ kind }) => kind === part.kind) ? part : null;
}

function asField(text: string, reader: Reader, read: Understand): Part | null {
  const [part, ...more] = read(text, reader);
  return part && more.length === 0 && TOLD.has(part.kind) ? part : null;
}

const TOLD = new Set<Part['kind']>(['time', 'place', 'apps', 'current', 'trusted', 'unavailable', 'active']);

/** What follows a label in bold may be nothing but the end of its sentence. */
function labelIn(text: string, reader: Reader, read: Understand): Part[] | null {
  const [, label] = /^([^.]*[\p{N})])\.$/u.exec(text) ?? [];
  const parts = label ? read(label, reader) : [];
  return parts.length === 1 && parts[0]?.kind === 'device' ? parts : null;
}

function inOneSentence(text: string, reader: Reader): Part[] | null {
  const { words } = reader;
  const lead = (['signedIn', 'lastActive'] as const).find((list) => words.after(list, text));
  if (!lead && !isSentence(text)) return null;
  // "Mit Chrome unter Linux": without a known verb, what stands before the first name may be one.
  if (!lead && !isNamedDevice(/^\S+/u.exec(text)?.[0] ?? '')) return null;
  // "Signed in to ChatGPT" leads in, and in "Signed in to ChatGPT Web and Codex" no more than "Signed in to" does.
  const rests = (lead ? words.afterEach(lead, text) : [text]).map(withoutStop);
  const told = rests.flatMap((rest) => {
    const parts = deviceAndTime(rest, lead, reader) ?? beforeApps(rest, lead, reader);
    return parts ? [parts] : [];
  });
  const [most = null] = told.toSorted((a, b) => countApps(b) - countApps(a));
  return most;
}

const countApps = (parts: Part[]) =>
  parts.reduce((count, part) => count + (part.kind === 'apps' ? part.apps.length : 0), 0);

function deviceAndTime(
  text: string,
  lead: 'signedIn' | 'lastActive' | undefined,
  reader: Reader,
): Part[] | null {
  for (const { index } of text.matchAll(/\s+(?=\S)/gu)) {
    const time = asTime(text.slice(index).trim(), reader);
    if (time?.kind !== 'time' || time.of === 'other') continue;
    const rest = text.slice(0, index).replace(JOINING, '').replace(/[,،]$/u, '');
    const before = deviceAndPlace(rest, reader) ?? (lead === 'signedIn' ? behindApps(rest, reader) : null);
    if (!before) return null;
    const of = lead === 'signedIn' ? 'sign-in' : lead === 'lastActive' ? 'last-active' : time.of;
    return [...before.flatMap((part) => appsApart(part, reader)), { ...withoutJoint(time, reader), of }];
  }
  return null;
}

/** "Edge on iOS near Graz, Austria, signed in on Aug 22, 2026, using ChatGPT Web and Codex". */
function beforeApps(
  text: string,
  lead: 'signedIn' | 'lastActive' | undefined,
  reader: Reader,
): Part[] | null {
  for (const { index, 0: joint } of [...text.matchAll(JOINT)].reverse()) {
    const named = text.slice(index + joint.length);
    const apps = readApps(named, reader.words, reader.joints);
    const before = apps ? deviceAndTime(text.slice(0, index), lead, reader) : null;
    if (apps && before) return [...before, { kind: 'apps', text: named, apps }];
  }
  return null;
}

/** "ChatGPT, Codex and API Platform with Chrome on macOS": what one signed in to, and with which device. */
function appsApart(part: Part, { words, joints }: Reader): Part[] {
  if (part.kind !== 'device') return [part];
  for (const { index, 0: joint } of [...part.text.matchAll(JOINT)].reverse()) {
    const named = part.text.slice(0, index);
    const device = part.text.slice(index + joint.length);
    const apps = isNamedDevice(device) ? readApps(named, words, joints) : null;
    if (apps)
      return [
        { kind: 'apps', text: named, apps },
        { kind: 'device', text: device },
      ];
  }
  return [part];
}

/** What joins the verb with the label, in small letters: "with", "con". */
const JOINING = /^(?:[\p{Ll}\p{Lo}\p{M}]{1,6}\s+){1,2}(?=\S*\p{Lu})/u;

/** "el 31 de enero": what joins a time with the words before it is no part of it where it says the same without. */
function withoutJoint(
  time: Extract<Part, { kind: 'time' }>,
  reader: Reader,
): Extract<Part, { kind: 'time' }> {
  const [, shorter] = /^\p{Ll}{1,4}\s+(.+)$/su.exec(time.text) ?? [];
  const same = shorter === undefined ? null : asTime(shorter, reader);
  return same?.kind === 'time' && same.of === time.of && isSameSpan(same, time)
    ? withoutJoint(same, reader)
    : time;
}

const isSameSpan = (a: Extract<Part, { kind: 'time' }>, b: Extract<Part, { kind: 'time' }>) =>
  a.time?.from === b.time?.from && a.time?.to === b.time?.to;

/** "Codex with VS Code, near Lviv, Ukraine": what one signed in to tells that a device follows, whatever its name. */
function behindApps(text: string, reader: Reader): Part[] | null {
  for (const { index, 0: joint } of text.matchAll(JOINT)) {
    const named = text.slice(0, index);
    const apps = readApps(named, reader.words, reader.joints);
    const rest = apps ? deviceAndPlace(text.slice(index + joint.length), reader, isLikeName) : null;
    if (apps && rest) return [{ kind: 'apps', text: named, apps }, ...rest];
  }
  return null;
}

const isLikeName = (text: string) =>
  /^[\p{Lu}\p{N}][^,،.:;]{1,40}$/u.test(text.trim()) && !/(?:\s\S+){4}/u.test(text);

/** A label, and a place behind a word or two in small letters, whatever they are, or behind a caption. */
function deviceAndPlace(text: string, reader: Reader, isLabel = endsInName): Part[] | null {
  const { words, languages } = reader;
  for (const { index, 0: joint } of [...text.matchAll(JOINT), ...text.matchAll(CAPTION)]) {
    const device = text.slice(0, index);
    const rest = text.slice(index + joint.length);
    const near = words.after('near', `${joint.replace(/^[\s,،]+/u, '')}${rest}`) ?? words.after('near', rest);
    const place = near && isPlace(near, words, languages) ? near : rest;
    if (isLabel(device) && !isNamedDevice(place) && isPlace(place, words, languages))
      return [
        { kind: 'device', text: device },
        { kind: 'place', text: place },
      ];
  }
  return isLabel(text) && !/[,،、，.:;]/u.test(text) ? [{ kind: 'device', text }] : null;
}

/** Where a script has no capitals, the name behind the joint is written in one that has. */
const JOINT =
  /[,،]?(?:\s+[\p{Ll}\p{Lo}][\p{Ll}\p{Lo}\p{M}'’]*){1,3}\s?:?\s+(?=\p{Lu}|(?<=\p{Lo}\p{M}*\s)\p{Ll}+\p{Lu})/gu;
const CAPTION = /[,،]\s*[^\p{N},،:：]{1,30}[:：]\s*(?=\p{L})/gu;

/** The last words of a label ("Firefox en Windows 11", "Xbox Series X") are a name, its model and version. */
const endsInName = (text: string) => isNamedDevice(LAST_NAME.exec(text.trim())?.[0] ?? '');
const LAST_NAME = /(?:(?<=^|\s)(?:[\p{Lu}\p{N}(]|\p{Ll}{1,7}\p{Lu})(?:[^\s.,;:]|\.(?=\S))*\s*)+$/u;
