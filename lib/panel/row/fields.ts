import type { SessionRow, SignInTime } from '../../model';
import { clean, LABEL_LIMIT } from '../page/text';
import { isOwnBrowserAlone } from './app';
import { isModel, isPartAlone } from './device';
import { deviceOf, firstOf } from './device-of';
import { locationOf } from './location-of';
import type { Part } from './part';
import type { Fragment, RowText } from './row-text';
import type { Slots } from './slots';

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

export function rowFrom(text: RowText, slots: Slots, group: FromGroup): Field {
  const { fragments } = text;
  const time = signInTime(fragments);
  if (time === 'contradiction')
    return { contradiction: 'A row shows two times and does not say which is the sign-in.' };
  const device = deviceOf(fragments, slots) ?? (group.device === '' ? firstOf(fragments, slots) : null);
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
const isPartOf = (head: string, text: string) => isModel(head) && isPartAlone(text);

const distinct = (apps: string[]) => apps.filter((app, i) => apps.indexOf(app) === i);

/** The sign-in where one is named; else the one time that is shown and is not that of the last use, which changes with each use. */
function signInTime(fragments: Fragment[]): SignInTime | null | 'contradiction' {
  const times = fragments.flatMap(({ part, control }) =>
    part.kind === 'time' && !control && part.time && part.of !== 'last-active' ? [part] : [],
  );
  // Most rows show one.
  if (times.length < 2) return times[0]?.time ?? null;
  const of = (kind: string) => {
    const found = times.filter((time) => time.of === kind).flatMap(({ time }) => time ?? []);
    return found.filter((time, i) => found.findIndex((other) => sameInstant(other, time)) === i);
  };
  for (const kind of ['sign-in', 'unsaid']) {
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
