import type { Place, Session, View } from '../model';
import type { Words } from './words';

/** A session as the panel words it. '' stands for what the row does not show. */
export interface Row {
  id: string;
  device: string;
  kind: 'laptop' | 'phone';
  apps: string[];
  place: string;
  time: string;
  /** For `<time datetime>`; null when the page does without. */
  datetime: string | null;
  trusted: boolean;
  current: boolean;
  unavailable: boolean;
  canLogOut: boolean;
}

function deviceLabel(device: Session['device'], words: Words): string {
  if (device === null) return words.unknownDevice;
  return 'name' in device ? device.name : words.browserOn(device.browser, device.system);
}

function placeLabel(place: Place | null, { places }: View, { lang }: Words): string {
  if (place === null) return '';
  const { city, region, country } = place;
  const named = new Intl.DisplayNames(lang, { type: 'region' }).of(country) ?? country;
  const parts = places === 'names' || !city ? [city, named] : [city, region, country];
  return parts.filter(Boolean).join(', ');
}

/** Steps of "3 days ago", in milliseconds, largest first. */
const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

function timeLabel(at: number | null, { dates, now }: View, { lang }: Words): string {
  if (at === null) return '';
  if (dates === 'relative') {
    const [unit, length] = steps.find(([, length]) => now - at >= length) ?? ['minute', 60_000];
    const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
    return format.format(-Math.floor((now - at) / length), unit);
  }
  if (dates === 'day') return new Intl.DateTimeFormat(lang, { dateStyle: 'medium' }).format(at);
  return new Intl.DateTimeFormat(lang, { dateStyle: dates, timeStyle: 'short' }).format(at);
}

export function rowOf(session: Session, view: View, words: Words): Row {
  const device = deviceLabel(session.device, words);
  return {
    id: session.id,
    device,
    kind: /phone|android|\bSM-|iPad/i.test(device) ? 'phone' : 'laptop',
    apps: session.apps,
    place: placeLabel(session.place, view, words),
    time: timeLabel(session.signedIn, view, words),
    datetime: view.datetime && session.signedIn !== null ? new Date(session.signedIn).toISOString() : null,
    trusted: session.trusted,
    current: session.current,
    unavailable: session.status === 'unavailable',
    canLogOut: !session.current && session.status === 'active',
  };
}
