import type { Box } from '../page/box';
import { bare } from '../page/text';
import type { Reader } from '../reader';
import { isOwnBrowser } from './app';
import { type Atom, definite, joined } from './atom';
import { bound } from './bound';
import { captionOf } from './caption-of';
import type { Captioned } from './captions';
import { type Bound, MARKS, type Part } from './part';
import { isAddress } from './place';
import type { RowText, Where } from './row-text';
import { partIn, type Slot } from './slot';
import { sharpened } from './time';
import { understand } from './understand';
import { isLedByVerb, isVerb, withoutJoints } from './verbs';

/**
 * One line: read together where that says more, apart where each says something by itself.
 *
 * @param line where it stands
 */
export function readRun(letters: Atom[], line: Slot, around: Where, reader: Reader, row: RowText): void {
  const run = areLetters(letters)
    ? [wordsOf(letters)]
    : withoutJoints(withLeadInsApart(withoutOrdinal(letters, reader), reader), reader);
  for (let at = 0; at < run.length; ) {
    const captioned = around.captioned ?? captionAt(run, at, reader);
    const where = captioned === around.captioned ? around : { ...around, captioned };
    if (where !== around) {
      row.lines.push(run[at]?.text ?? '');
      at += 1;
    }
    const upTo = endOfThing(run, at, where, reader);
    const atoms = upTo - at === run.length ? run : run.slice(at, upTo);
    const text = joined(atoms);
    row.lines.push(text);
    if (where.captioned?.is !== 'caption' && !where.acts) {
      const exact = atoms.find(
        ({ box }) => box.element.hasAttribute('datetime') || box.element.hasAttribute('title'),
      );
      const parts = partsOf(text, where, reader);
      for (const [i, part] of parts.entries()) {
        row.fragments.push({
          part: exact ? sharpened(part, exact.box, reader) : part,
          slot: partIn(line, at, i).path,
          head: where.head,
          control: where.control,
          captioned: where.captioned !== null,
          spoken: atoms.every(({ label }) => label),
          strung: parts.length > 1,
          whole: text,
          tail: i === parts.length - 1 ? tailOf(atoms) : '',
        });
      }
    }
    at = upTo;
  }
}

/** "1." in an element of its own numbers the row; "7." before "May" is a day. */
function withoutOrdinal(run: Atom[], reader: Reader): Atom[] {
  const [first, next] = run;
  if (!first || !ORDINAL.test(first.text)) return run;
  if (!next) return first.own ? run : [];
  if (first.box === next.box) return run;
  return understand(`${first.text} ${next.text}`, reader).some(({ kind }) => kind === 'time')
    ? run
    : run.slice(1);
}

const ORDINAL = /^(?:#\p{N}{1,3}|\p{N}{1,3}[.)]|[(（]\p{N}{1,3}[)）])$/u;

function tailOf(atoms: Atom[]): string {
  const last = atoms.at(-1);
  const before = atoms.at(-2);
  return last && before && !last.own && !last.label && last.box !== before.box ? last.text : '';
}

/** "Codex · Added" before an element with the time: the last of these is the time's. */
function withLeadInsApart(run: Atom[], reader: Reader): Atom[] {
  if (run.length < 2) return run;
  return run.flatMap((atom, i) => {
    const next = run[i + 1];
    if (!next || !definite(next, reader).includes('time')) return [atom];
    const [, before = '', lead = ''] = LAST_OF_STRUNG.exec(atom.text) ?? [];
    if (lead === '') return [atom];
    const [only, ...more] = understand(`${lead} ${next.text}`, reader);
    if (only?.kind !== 'time' || more.length > 0) return [atom];
    const led = { ...atom, text: lead, spaced: true };
    return bare(before) === '' ? [led] : [{ ...atom, text: before.trim() }, led];
  });
}

const LAST_OF_STRUNG = /^(.*[·•∙⋅●‧・|,،、，፣၊;–—/]\s+)([^·•∙⋅●‧・|,،、，፣၊;–—/]+)$/su;

/** Each letter in an element of its own, for an effect. */
const areLetters = (run: Atom[]) =>
  run.length >= 6 && run.filter(({ text }) => [...text].length === 1).length * 3 > run.length * 2;

function wordsOf(letters: Atom[]): Atom {
  const [first] = letters;
  return { text: joined(letters), spaced: true, box: first?.box as Box, label: false, own: false };
}

/** A word in the line that names a field, and beside it an element whose text fits it ("App <b>Codex</b>"). */
function captionAt(run: Atom[], at: number, reader: Reader): Captioned | null {
  const [caption, value] = [run[at], run[at + 1]];
  if (!caption || !value || caption.box === value.box) return null;
  const says = understand(caption.text, reader);
  if (says.length !== 1 || says[0]?.kind !== 'caption') return null;
  const of = captionOf(caption.text, value.text, reader);
  if (!of || bound(of, value.text, reader).kind === 'other') return null;
  const first = understand(value.text, reader)[0]?.kind;
  // "Signed in from <b>Oslo, Norway</b>", where the same words head devices.
  if (of === 'device' && first === 'place') return null;
  if (first === 'caption' || (first !== undefined && MARKS.has(first))) return null;
  return { is: 'value', of, beside: 'more', inline: true };
}

function partsOf(text: string, { captioned }: Where, reader: Reader): Part[] {
  const parts = understand(text, reader);
  if (captioned?.is !== 'value') return parts;
  // "Location:" with nothing behind it heads no "Signed in: 14 Sept 2026" that comes next.
  if (!TIMED.has(captioned.of) && parts.every((part) => part.kind === 'time' && part.of !== 'unsaid'))
    return parts;
  // "Current session, Trusted device" under "Status": each of them is a mark.
  if (parts.length > 1 && parts.every(({ kind }) => MARKS.has(kind) || kind === 'active')) return parts;
  const answers = captioned.of === 'trusted' || captioned.of === 'current' || captioned.of === 'status';
  // Somebody may call a device "Trusted Toaster" or "API Platform"; a mark says that it is a device.
  const isName =
    captioned.of === 'device' &&
    // "Trusted device (Ben)": a mark is not told apart from others by what stands in brackets.
    ((captioned.beside === 'nothing' && IN_BRACKETS.test(text)) || !reader.words.has('devices', text)) &&
    parts.every(({ kind }) => NAMES[captioned.beside].includes(kind));
  if (!answers && !isName && parts.every((part) => MARKS.has(part.kind))) return parts;
  // So it does the place and the time.
  if (captioned.of === 'device' && captioned.beside === 'more' && areFields(parts)) return parts;
  // The cell of a device or place often holds the apps below it.
  if (captioned.of !== 'app' && !isName && parts.every((part) => part.kind === 'apps')) return parts;
  return [bound(captioned.of, text, reader)];
}

const TIMED = new Set<Bound>(['signedIn', 'last-active', 'trusted']);

/** "Codex — Oslo, Norway" strings two of them. */
const areFields = (parts: Part[]) =>
  parts.every(isField) ||
  (new Set(parts.map(({ kind }) => kind)).size > 1 &&
    parts.every(({ kind }) => kind === 'apps' || kind === 'place' || kind === 'time'));

/** A town alone may be what somebody calls a device. */
const isField = ({ kind, text }: Part) => kind === 'time' || (kind === 'place' && /[,،、，]/u.test(text));

const IN_BRACKETS = /\S\s*[(（][^()（）]+[)）]$/u;

/** What a name can speak like, by what stands beside it. */
const NAMES: Record<Extract<Captioned, { is: 'value' }>['beside'], Part['kind'][]> = {
  nothing: ['trusted', 'apps'],
  marks: ['apps'],
  more: [],
};

/** From `at`, the longest run that is one thing when read together; else neighbours that say nothing definite alone. */
function endOfThing(run: Atom[], at: number, { captioned }: Where, reader: Reader): number {
  if (captioned) {
    const upToTime = captioned.is === 'value' && captioned.inline ? endOfTime(run, at, reader) : null;
    if (upToTime !== null) return upToTime;
    let upTo = at + 1;
    while (
      upTo < run.length &&
      (captioned.is === 'caption' || !captioned.inline || run[upTo]?.box === run[at]?.box) &&
      !isMark(run[at], reader) &&
      !isMark(run[upTo], reader) &&
      !areChips(run[upTo - 1], run[upTo], reader) &&
      !(captioned.is === 'value' && captioned.of === 'device' && isAppsBelow(run[at], run[upTo], reader))
    )
      upTo += 1;
    return upTo;
  }
  if (isOwnBrowserIn(run.slice(at, at + 2))) return at + 2;
  for (let upTo = Math.min(run.length, at + 6); upTo > at + 1; upTo -= 1) {
    const atoms = run.slice(at, upTo);
    if (!atoms.every((atom, i) => i === 0 || touches(atoms[i - 1], atom))) continue;
    // The end of a sentence behind an element.
    if (/^[.。।]$/u.test(atoms.at(-1)?.text ?? '')) continue;
    // What says something else by itself is not a piece of it.
    const kinds = new Set<Part['kind']>(atoms.flatMap((atom) => definite(atom, reader)));
    if (kinds.size > 1 || atoms.some((atom, i) => i > 0 && areChips(atoms[i - 1], atom, reader))) continue;
    const [only, ...more] = understand(joined(atoms), reader);
    if (!only || more.length > 0 || !['time', 'place', 'apps', 'unavailable'].includes(only.kind)) continue;
    // A name before "ChatGPT Web" is of something else; what follows may go on with it ("ChatGPT" "for Windows").
    const [first] = atoms;
    if (only.kind === 'apps' && kinds.has('apps') && first && definite(first, reader).length === 0) continue;
    if (atoms.some((atom, i) => i > 0 && isLedByVerb(atoms.slice(0, i), atom, only, reader))) continue;
    if (kinds.size === 0 || kinds.has(only.kind)) return upTo;
  }
  let upTo = at + 1;
  while (
    upTo < run.length &&
    touches(run[upTo - 1], run[upTo]) &&
    isSoft(run[upTo - 1], reader) &&
    isSoft(run[upTo], reader) &&
    !isParted(run, upTo, reader) &&
    !isVerb(run, at, upTo, reader)
  ) {
    upTo += 1;
  }
  return upTo;
}

/** "Jun 5, 2026" and "5:10 PM" in elements of their own behind their lead-in: one time; null where it is in one element. */
function endOfTime(run: Atom[], at: number, reader: Reader): number | null {
  for (let upTo = Math.min(run.length, at + 4); upTo > at + 1; upTo -= 1) {
    const [only, ...more] = understand(joined(run.slice(at, upTo)), reader);
    if (only?.kind === 'time' && only.time !== null && more.length === 0) return upTo;
  }
  return null;
}

/** "<b>ChatGPT</b> Atlas on macOS": a part of the name is marked; our own browser is no app beside a device. */
const isOwnBrowserIn = ([first, second]: Atom[]): boolean =>
  first !== undefined &&
  second !== undefined &&
  !isOwnBrowser(second.text) &&
  /^chatgpt$/i.test(first.text.trim()) &&
  isOwnBrowser(joined([first, second]));

/** Two elements that are each an app: chips, whatever stands between them. */
const areChips = (before: Atom | undefined, after: Atom | undefined, reader: Reader) =>
  before !== undefined &&
  after !== undefined &&
  before.box !== after.box &&
  [before, after].every(({ text }) => understand(text, reader).every(({ kind }) => kind === 'apps'));

/** Apps in an element of their own, in a cell that begins with the label. */
const isAppsBelow = (label: Atom | undefined, atom: Atom | undefined, reader: Reader) =>
  label !== undefined &&
  atom !== undefined &&
  !atom.own &&
  atom.box !== label.box &&
  definite(label, reader).every((kind) => kind === 'device') &&
  understand(atom.text, reader).every(({ kind }) => kind === 'apps');

/** A mark of its own parts what stands beside it, unless both are of the device ("Mac · macOS 26.1"). */
function isParted(run: Atom[], at: number, reader: Reader): boolean {
  const marks = [at - 1, at].filter((i) => bare(run[i]?.text ?? '') === '');
  const isOfDevice = (atom: Atom | undefined) =>
    atom !== undefined && understand(atom.text, reader).every(({ kind }) => kind === 'device');
  return marks.some((i) => !isOfDevice(run[i - 1]) || !isOfDevice(run[i + 1]));
}

const isMark = (atom: Atom | undefined, reader: Reader) =>
  atom !== undefined && understand(atom.text, reader).every((part) => MARKS.has(part.kind));

/** Elements that no white space parts were never one word: a style keeps them apart. */
function touches(before: Atom | undefined, after: Atom | undefined): boolean {
  if (!before || !after || after.spaced) return true;
  // A word that goes on in small letters was one, for an effect.
  if (/[\p{L}\p{M}]$/u.test(before.text) && /^\p{Ll}/u.test(after.text)) return true;
  // "<b>Chrome on macOS</b><span>. Near Porto.</span>": the sentence goes on.
  if (/^[.,;:!?]\s/.test(after.text)) return true;
  if (!before.own && !after.own && before.box !== after.box) return false;
  return !(/[\p{L}\p{N}]$/u.test(before.text) && /^[\p{Lu}\p{N}]/u.test(after.text));
}

/** May be a piece of what stands beside it ("Chrome", "on", "macOS"). A chip or badge stands by itself. */
function isSoft(atom: Atom | undefined, reader: Reader): boolean {
  if (!atom || atom.label || isAddress(atom.text)) return false;
  return understand(atom.text, reader).every(({ kind }) => ['other', 'device', 'sentence'].includes(kind));
}
