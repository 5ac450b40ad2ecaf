import type { SessionRow, SignInTime } from '../../lib/model';
import { type LabelStyle, labelText, unknownDevice } from './devices';
import { once } from './once';
import { type Detail, placeText } from './places';
import { DAY, iso, MINUTE, type Session } from './truth';

/** How one site writes its rows: one of each for the whole of a life. */
export interface Page {
  label: LabelStyle;
  detail: Detail;
  time: 'minute' | 'day' | 'relative';
  order: 'newest first' | 'shuffled';
}

/** Names of apps where a translated page has its own; elsewhere they stay English. */
const APPS: Record<string, Record<string, string>> = {
  de: { 'ChatGPT iOS App': 'ChatGPT iOS-App', 'ChatGPT Android App': 'ChatGPT Android-App' },
  fr: { 'ChatGPT Web': 'ChatGPT web', 'ChatGPT iOS App': 'Application ChatGPT iOS' },
  ja: { 'ChatGPT Web': 'ChatGPT ウェブ', 'ChatGPT iOS App': 'ChatGPT iOS アプリ' },
  zh: { 'ChatGPT Web': 'ChatGPT 网页版', 'ChatGPT iOS App': 'ChatGPT iOS 应用' },
};

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * DAY],
  ['month', 30 * DAY],
  ['week', 7 * DAY],
  ['day', DAY],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
];

const ago = once((language) => new Intl.RelativeTimeFormat(language));
const date = once((language) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'medium' }));
const dateAndTime = once(
  (language) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', dateStyle: 'medium', timeStyle: 'short' }),
);

/** An instant as the page tells it, with the span of instants that a reader can take it for. */
export function timeText(at: number, now: number, as: Page['time'], language: string): SignInTime {
  if (as === 'relative') {
    const [unit, length] = UNITS.find(([, least]) => now - at >= least) ?? ['minute', MINUTE];
    const count = Math.floor((now - at) / length);
    const text = ago(language).format(-count, unit);
    // Cut off, rounded or by the calendar: a reader cannot know, and a month may have 31 days.
    const longest = { year: 366, month: 31 }[unit as string];
    return {
      text,
      from: iso(now - (count + 1) * (longest ? longest * DAY : length)),
      to: iso(Math.min(now + MINUTE, now - (count - 1) * length)),
    };
  }
  const step = as === 'day' ? DAY : MINUTE;
  const from = Math.floor(at / step) * step;
  const format = as === 'day' ? date(language) : dateAndTime(language);
  return { text: format.format(at), from: iso(from), to: iso(from + step) };
}

/** A session as a row of the panel. `hidden`: a field that this one reading does not show. */
export function rowOf(
  session: Session,
  page: Page,
  now: number,
  language: string,
  current: boolean,
  hidden: 'device' | 'place' | 'time' | null,
): SessionRow {
  const lacks = (field: 'device' | 'place' | 'time') => session.lacks.has(field) || hidden === field;
  const { seat, apps, trusted } = session;
  const noLabel = hidden === 'device' ? '' : unknownDevice(language);
  const device = lacks('device') ? noLabel : labelText(seat.family, seat.updates, page.label, language);
  const location = lacks('place') ? '' : placeText(session.city, session.spot, page.detail, language);
  const signedIn = lacks('time') ? null : timeText(session.signedIn, now, page.time, language);
  const names = apps.map((app) => APPS[language]?.[app] ?? app);
  const texts = [device, names.join(', '), location, signedIn?.text ?? '', trusted ? 'Trusted' : ''];
  return {
    device,
    apps: names,
    location,
    signedIn,
    trusted,
    current,
    status: 'active',
    canLogOut: !current,
    lines: [...texts, current ? 'CURRENT SESSION' : 'Log out'].filter((text) => text !== ''),
  };
}
