import type { SessionRow, SignInTime } from '../../model';
import { clean, LABEL_LIMIT } from '../page/text';
import { browsersIn, isOwnBrowserAlone } from './app';
import { isBrowserAlone, isMachineAlone, isNamedDevice, isPartAlone, isUserAgent } from './device';
import { MARKS, type Part } from './part';
import { couldBePlace } from './place';
import type { Fragment, RowText } from './row-text';
import { lineOf, neighboursOf } from './slot';

/** Most texts and apps kept of one row. */
const MOST_LINES = 60;
const MOST_APPS = 12;

/** What the heads of groups say of the rows below them. */
export interface FromGroup {
  /** All that the head says, in parts; [] without one. */
  head: Part[];
  /** The mark of the current session above a single row; '' when there is none. */
  current: string;
  trusted: boolean;
  /** '' when the head names none. */
  device: string;
  /** '' when the head names none. */
  location: string;
  apps: string[];
}

/** Of a row without a head above it. */
export const NO_GROUP: FromGroup = {
  head: [],
  current: '',
  trusted: false,
  device: '',
  location: '',
  apps: [],
};

/** Why a row cannot be told with confidence; the whole reading is given up for it. */
export type Field = SessionRow | { contradiction: string };

/** What the rows show in the same places: a text that tells nothing is judged by them. */
export interface Slots {
  /** The kinds that a slot holds in the rows where the text alone tells. */
  kinds: Map<string, Set<Part['kind']>>;
  /** Whether devices are written: a name that is only spoken is an icon's then. */
  written: boolean;
  /** Lines that string several things together in one of the rows; in others something may be left out. */
  strung: Set<string>;
  /** What a row says beside its own device or place: elsewhere it is neither. */
  wordings: Set<string>;
  /** Where rows have the one text left that could be their place: in a row with two such texts that one is. */
  likely: Set<string>;
  /** Whether rows can be logged out: one that cannot says why. */
  ended: boolean;
  /** Where rows have a device that is more than a browser or a system. */
  models: Set<string>;
  /** Whether a row names its sign-in: then the last use is none in any other. */
  signIns: boolean;
  /** Among which neighbours the fields move up where one of them is missing: a time or app stands in more than one of them. */
  moving: Set<string>;
}

/** Compares the rows: what stands in the same place of most rows is of the same kind. */
export function slotsOf(rows: RowText[]): Slots {
  const slots: Slots = {
    kinds: new Map(),
    written: false,
    strung: new Set(),
    wordings: new Set(),
    likely: new Set(),
    ended: rows.some(({ canLogOut }) => canLogOut),
    models: new Set(),
    signIns: rows.some(({ fragments }) =>
      fragments.some(({ part }) => part.kind === 'time' && part.of === 'sign-in'),
    ),
    moving: new Set(),
  };
  for (const { part, slot, captioned, strung, spoken } of rows.flatMap((row) => row.fragments)) {
    slots.written ||= part.kind === 'device' && !spoken;
    if (part.kind === 'device' && isNamedDevice(part.text) && !isPartAlone(part.text)) slots.models.add(slot);
    if (captioned) continue;
    if (strung) slots.strung.add(lineOf(slot));
    if (part.kind === 'other' || part.kind === 'sentence' || part.kind === 'caption') continue;
    const kinds = slots.kinds.get(slot) ?? new Set();
    slots.kinds.set(slot, kinds.add(part.kind));
  }
  for (const { fragments } of rows) {
    const has = (is: (part: Part) => boolean) => fragments.some(({ part, control }) => !control && is(part));
    const hasDevice = has(({ kind, text }) => kind === 'device' && isNamedDevice(text));
    const hasPlace = has(({ kind }) => kind === 'place');
    for (const { part } of fragments)
      if (
        (hasPlace && part.kind === 'other') ||
        (hasDevice && part.kind === 'device' && !isNamedDevice(part.text))
      )
        slots.wordings.add(part.text);
  }
  for (const { fragments, canLogOut } of rows) {
    const [only, ...more] = fragments.filter((fragment) => couldBeLocation(fragment, slots));
    const isKnown = fragments.some(({ part, control }) => part.kind === 'place' && !control);
    if (only && more.length === 0 && canLogOut && !isKnown) slots.likely.add(only.slot);
  }
  for (const among of [lineOf, neighboursOf])
    for (const one of movingAmong(slots.kinds, among)) slots.moving.add(one);
  return slots;
}

/** Where a time or apps stand in one place in some rows, and in another in others. */
function movingAmong(kinds: Slots['kinds'], among: (slot: string) => string): Set<string> {
  const first = new Map<string, string>();
  const moving = new Set<string>();
  for (const [slot, held] of kinds)
    for (const kind of held) {
      if (kind !== 'time' && kind !== 'apps') continue;
      const here = `${among(slot)} ${kind}`;
      if (first.has(here)) moving.add(among(slot));
      first.set(here, slot);
    }
  return moving;
}

/** A slot that held this kind wherever its text told. */
const isOnly = ({ kinds }: Slots, slot: string, kind: Part['kind']) =>
  kinds.get(slot)?.size === 1 && kinds.get(slot)?.has(kind) === true;

/** What the lines under a label are made of: where one of them is missing, the others move up into its slot. */
const METADATA = new Set<Part['kind']>(['place', 'apps', 'time']);
function isMetadata(slots: Slots, { slot }: Fragment): boolean {
  const kinds = [...(slots.kinds.get(slot) ?? [])];
  // In a line that strings all together, marks stand among them, too.
  if (slots.strung.has(lineOf(slot))) return kinds.every((kind) => METADATA.has(kind) || MARKS.has(kind));
  const moves = slots.moving.has(lineOf(slot)) || slots.moving.has(neighboursOf(slot));
  return kinds.every((kind) => METADATA.has(kind)) && (moves || kinds.length !== 1 || kinds[0] === 'place');
}

export function rowFrom(text: RowText, slots: Slots, group: FromGroup): Field {
  const { fragments } = text;
  const time = signInTime(fragments, slots);
  if (time === 'contradiction')
    return { contradiction: 'A row shows two times and does not say which is the sign-in.' };
  const device = deviceOf(fragments, slots);
  const parts = fragments.filter((fragment) => !fragment.control).map((fragment) => fragment.part);
  const apps = parts.flatMap((part) => (part.kind === 'apps' ? part.apps : []));
  const trusts = parts.flatMap((part) => (part.kind === 'trusted' ? [part.trusted] : []));
  // Where devices are written in rows, the head names a kind of them.
  const named = slots.written ? '' : group.device;
  const isPart = device !== null && isPartOf(group.device, device.text);
  const headApps = slots.written && isOwnBrowserAlone(group.device) ? [group.device] : group.apps;
  const unavailable = parts.some((part) => part.kind === 'unavailable');
  const current = parts.some((part) => part.kind === 'current') || text.markedCurrent || group.current !== '';
  const isSaid = !slots.ended || text.canLogOut || current || unavailable;
  const place = locationOf(fragments, slots, device?.fragment ?? null, isSaid);
  const fromHead = [
    group.current,
    device ? '' : named,
    place === '' ? group.location : '',
    ...(apps.length > 0 ? [] : headApps),
  ].filter(Boolean);
  return {
    device: clean(isPart ? group.device : (device?.text ?? named)),
    apps: distinct(apps.length > 0 ? apps : headApps)
      .slice(0, MOST_APPS)
      .map((app) => clean(app)),
    location: clean(place === '' ? group.location : place),
    signedIn: time && { ...time, text: clean(time.text) },
    trusted: trusts.length > 0 ? trusts.every(Boolean) : group.trusted,
    current,
    status: unavailable ? 'unavailable' : 'active',
    canLogOut: text.canLogOut,
    lines: [...fromHead, ...text.lines].slice(0, MOST_LINES).map((line) => clean(line, LABEL_LIMIT)),
  };
}

/** "Mac mini" above "macOS 15.7". */
const isPartOf = (head: string, text: string) =>
  isNamedDevice(head) && !isPartAlone(head) && isPartAlone(text);

const distinct = (apps: string[]) => apps.filter((app, i) => apps.indexOf(app) === i);

/** The sign-in where one is named; else the one time that is shown; the last use only where nothing else is. */
function signInTime(fragments: Fragment[], { signIns }: Slots): SignInTime | null | 'contradiction' {
  const times = fragments.flatMap(({ part, control }) =>
    part.kind === 'time' && !control && part.time && !(signIns && part.of === 'last-active') ? [part] : [],
  );
  // Most rows show one.
  if (times.length < 2) return times[0]?.time ?? null;
  const of = (kind: string) => {
    const found = times.filter((time) => time.of === kind).flatMap(({ time }) => time ?? []);
    return found.filter((time, i) => found.findIndex((other) => sameInstant(other, time)) === i);
  };
  for (const kind of ['sign-in', 'unsaid', 'last-active']) {
    const found = of(kind);
    if (found.length === 1) return found[0] ?? null;
    if (found.length > 1)
      return narrowest(found) ?? (kind === 'sign-in' ? lastOfTwo(found) : null) ?? 'contradiction';
  }
  return null;
}

const sameInstant = (a: SignInTime, b: SignInTime) => a.from === b.from && a.to === b.to;

/** "First signed in" and "Last signed in": a session has one last sign-in, which no other follows. */
function lastOfTwo(times: SignInTime[]): SignInTime | null {
  const [earlier, later] = times.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return times.length === 2 && earlier && later && earlier.to <= later.from ? later : null;
}

/** Times that can all mean one instant ("3 days ago" and the date spelt out): the most exact of them. */
function narrowest(times: SignInTime[]): SignInTime | null {
  const from = times.map((time) => time.from).reduce((a, b) => (a > b ? a : b));
  const to = times.map((time) => time.to).reduce((a, b) => (a < b ? a : b));
  if (from >= to) return null;
  const length = (time: SignInTime) => Date.parse(time.to) - Date.parse(time.from);
  return times.reduce((a, b) => (length(b) < length(a) ? b : a));
}

interface Found {
  text: string;
  fragment: Fragment;
}

/** By caption; by its own words, in a head first; by where the other rows have theirs. */
function deviceOf(fragments: Fragment[], slots: Slots): Found | null {
  const named = fragments.filter(
    ({ part, spoken }) =>
      part.kind === 'device' && !(spoken && slots.written) && !slots.wordings.has(part.text),
  );
  const labels = named.filter(({ part }) => !isUserAgent(part.text));
  // What a button does may speak of a device ("Trust this device").
  const written = labels.filter(({ control }) => !control);
  const devices = [written, labels, named].find((found) => found.length > 0) ?? [];
  // "Device" and "This computer" may head or mark what "Chrome on Linux" names; "macOS 15.7" tells what runs on "Mac mini".
  const sure = devices.filter(({ part }) => isNamedDevice(part.text));
  const whole = sure.filter(({ part }) => !isPartAlone(part.text));
  const likely = [whole, sure, devices].find((found) => found.length > 0) ?? [];
  const best =
    devices.find((fragment) => fragment.captioned) ??
    devices.find((fragment) => fragment.head && !(whole.length > 0 && isPartAlone(fragment.part.text))) ??
    (whole.length === 0 ? unnamedModel(fragments, likely, slots) : undefined) ??
    likely.find((fragment) => isOnly(slots, fragment.slot, 'device') && !isIcon(fragment, likely)) ??
    likely[0] ??
    fragments.find(
      (fragment) =>
        isOther(fragment) && SAYS.test(fragment.part.text) && isOnly(slots, fragment.slot, 'device'),
    ) ??
    headOf(fragments) ??
    calledLikeField(fragments, slots);
  return best ? { text: best.part.text, fragment: best } : null;
}

/** "Zx 13" above "Linux 6.16": in the heading of the row, or where other rows have "Mac mini". */
function unnamedModel(fragments: Fragment[], parts: Fragment[], { models }: Slots): Fragment | undefined {
  if (!parts.some(({ part }) => isPartAlone(part.text)) || parts.some(({ part }) => isWholePart(part.text)))
    return undefined;
  return fragments.find(
    (one) =>
      isOther(one) &&
      SAYS.test(one.part.text) &&
      !one.spoken &&
      !one.strung &&
      (one.head || models.has(one.slot)),
  );
}

/** "Chrome on macOS" is all that most pages say of a device. */
const isWholePart = (text: string) => browsersIn(text).length > 0 && !isBrowserAlone(text);

/**
 * "Computer" heads a column and is what a device is called: where the other rows have their device it is one, and alone in a
 * list where it is the first thing that the row says, heads nothing unknown, and no other word heads anything.
 */
function calledLikeField(fragments: Fragment[], slots: Slots): Fragment | undefined {
  const captions = fragments.filter(
    ({ part, captioned, control }) => part.kind === 'caption' && !captioned && !control,
  );
  const [only, ...more] = captions;
  if (!only || !isMachineAlone(only.part.text)) return undefined;
  if (isOnly(slots, only.slot, 'device')) return only;
  const next = fragments[1]?.part.kind ?? 'other';
  const heads = next === 'other' || next === 'sentence';
  return more.length === 0 && only === fragments[0] && !heads && !slots.written ? only : undefined;
}

/** "Desktop" beside "Chrome on macOS" is the name of an icon. */
const isIcon = (fragment: Fragment, devices: Fragment[]) =>
  devices.some((other) => other !== fragment && other.part.text.length > fragment.part.text.length);

/** "—" stands where there is nothing to say. */
const SAYS = /[\p{L}\p{N}]/u;

const isOther = (fragment: Fragment) =>
  fragment.part.kind === 'other' && !fragment.captioned && !fragment.control;

/** A heading of the row that says nothing known is what the page calls the device. */
const headOf = (fragments: Fragment[]) =>
  fragments.find(
    (fragment) => fragment.head && fragment.part.kind === 'other' && /\p{L}/u.test(fragment.part.text),
  );

/** What says nothing known and could be a place. */
const couldBeLocation = (fragment: Fragment, { wordings }: Slots) =>
  isOther(fragment) &&
  !fragment.head &&
  !fragment.spoken &&
  !wordings.has(fragment.part.text) &&
  couldBePlace(fragment.part.text);

/**
 * By caption; by its own words; by where the other rows have theirs; else the one text left that could be a place.
 *
 * @param isSaid whether the row says why it cannot be logged out, or need not: else what is left may say so
 */
function locationOf(fragments: Fragment[], slots: Slots, device: Fragment | null, isSaid: boolean): string {
  const places = fragments.filter(({ part, control }) => part.kind === 'place' && !control);
  const known = places.find((fragment) => fragment.captioned) ?? places[0];
  if (known) return known.part.text;
  const others = fragments.filter((fragment) => fragment !== device && couldBeLocation(fragment, slots));
  const bySlot = others.find((fragment) => isOnly(slots, fragment.slot, 'place'));
  if (bySlot) return bySlot.part.text;
  const likely = others.filter(({ slot }) => slots.likely.has(slot));
  const [only, ...more] = likely.length > 0 && !isSaid ? likely : others;
  if (more.length > 0 || !only || !device || !isMetadata(slots, only)) return '';
  if (!isSaid && likely.length === 0) return '';
  // Where other rows say their place so that nobody can doubt it, what stands elsewhere in this one is none.
  const told = slots.kinds.has(only.slot) || ![...slots.kinds.values()].some((kinds) => kinds.has('place'));
  return told ? only.part.text : '';
}
