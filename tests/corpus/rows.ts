import type { Say } from './languages/words';
import type { Random } from './random';
import type { Place, Session } from './sessions';
import type { Row } from './view';
import { exchanged, type ShownTime, shownTime, type TimeStyle } from './when';
import { clocksChange, instantOf, localOf } from './zone';

/** How one page writes what it knows. */
export interface Manner {
  tag: string;
  /** Locale of dates and names of countries where the browser has none of the page's language. */
  written: string;
  say: Say;
  at: Date;
  timeZone: string;
  times: TimeStyle;
  places: 'codes' | 'city-code' | 'city-country' | 'all-named' | 'country';
  /** Places have a lead-in such as "Approx.". */
  approx: boolean;
  /** Sign-in times have a lead-in such as "Signed in". */
  leadIn: boolean;
  extra: 'last-active' | 'address' | null;
}

function placeText(place: Place, { places, written }: Manner): string {
  const country = new Intl.DisplayNames(written, { type: 'region' }).of(place.country) ?? place.country;
  const texts: Record<Manner['places'], string> = {
    codes: `${place.city}, ${place.region}, ${place.country}`,
    'city-code': `${place.city}, ${place.country}`,
    'city-country': `${place.city}, ${country}`,
    'all-named': `${place.city}, ${place.region}, ${country}`,
    country,
  };
  return texts[places];
}

function deviceText(session: Session, say: Say): string {
  const label = session.device;
  if (!label) return '';
  if ('label' in label) return label.label;
  if ('word' in label) return say[label.word];
  return say.browserOnOs.replace('{browser}', label.browser).replace('{os}', label.os);
}

/**
 * The instant moved back until its text can be trusted: not near a change of clocks, and with day and month exchanged
 * not in the future, where nobody signs in.
 */
function settled(instant: Date, manner: Manner): { instant: Date; time: ShownTime } {
  const { at, times, timeZone, say } = manner;
  const time = shownTime(instant, at, times, timeZone, say);
  const other = time.core || time.widest ? exchanged(localOf(instant, timeZone)) : null;
  const back = (hours: number) => settled(new Date(instant.getTime() - hours * 3_600_000), manner);
  if (other && instantOf(other, timeZone) >= at) return back(24);
  return clocksChange(instant, timeZone) ? back(9) : { instant, time };
}

/** Something beside what the help centre names: when a session was last in use, or where it connects from. */
function extraOf({ extra, written, say, at, timeZone }: Manner, random: Random): Row['extra'] {
  if (extra === null) return null;
  if (extra === 'address') return { caption: 'IP', value: `203.0.113.${random.between(1, 254)}` };
  const active = new Date(at.getTime() - random.between(2, 50) * 60_000);
  const kind = { form: 'relative', numeric: 'always', style: 'long' } as const;
  const style: TimeStyle = { locale: written, kind, hourCycle: undefined };
  return { caption: say.lastActive, value: shownTime(active, at, style, timeZone, say).text };
}

/** A session as this page shows it. */
export function rowOf(session: Session, manner: Manner, random: Random): Row {
  const { say, at } = manner;
  const place = session.place ? placeText(session.place, manner) : '';
  const shown = session.signedInAt ? settled(session.signedInAt, manner) : null;
  const full = { ...manner.times, kind: { form: 'styled', date: 'full', time: 'short' } } as const;
  return {
    kind: session.kind,
    device: deviceText(session, say),
    apps: session.apps.map((app) => (app === 'API' ? say.apiPlatform : app)),
    place,
    placeShown: place && manner.approx ? say.approx.replace('{place}', place) : place,
    time: shown && {
      ...shown.time,
      instant: shown.instant,
      full: shownTime(shown.instant, at, full, manner.timeZone, say).text,
      shown: manner.leadIn ? say.signedIn.replace('{time}', shown.time.text) : shown.time.text,
    },
    extra: extraOf(manner, random),
    trusted: session.trusted,
    current: session.current,
    status: session.status,
  };
}
