import { isZone } from '../dates/zone';
import { type Box, isAmong, pieces } from '../page/box';
import type { Reader } from '../reader';
import { captionOf } from '../row/caption-of';
import type { List } from './rows';

/**
 * The zone of all times of a list where a text beside its rows names one, or what heads the sign-in ("Signed in (UTC)", "Times are
 * shown in GMT+2"); null where none does, or two are named. A time that names a zone itself is read in that one.
 */
export function zoneBeside(root: Box, { ranges, rows }: List, reader: Reader): string | null {
  const rowBoxes = new Set(rows.flatMap((row) => row.boxes));
  const zones = new Set<string>();
  for (const { text, order, box } of pieces(root)) {
    const named = /UTC|GMT/.test(text) ? NAMED.exec(text) : null;
    if (!named || !ranges.some(({ from, to }) => order >= from && order < to)) continue;
    const rest = `${text.slice(0, named.index)}${text.slice(named.index + named[0].length)}`;
    // With figures it is a time, or a version, and speaks for itself.
    if (/\p{N}/u.test(rest)) continue;
    const field = captionOf(rest.replace(/\s*[(（[]\s*[)）\]]/u, '').replace(/[\s,]+$/u, ''), '', reader);
    if (field === 'signedIn' || (field === null && !isAmong(box, rowBoxes))) zones.add(zoneOf(named));
  }
  const [zone] = zones;
  return zone !== undefined && zones.size === 1 && isZone(zone) ? zone : null;
}

const NAMED = /(?<![\p{L}\p{N}])(?:UTC|GMT)(?:\s?([+–−-])\s?(\d{1,2})(?::?(\d{2}))?)?(?![\p{L}\p{N}])/u;

/** Older browsers know offsets of whole hours alone, by names in which east is minus. */
function zoneOf([, sign, hours = '', minutes = '00']: RegExpExecArray): string {
  if (sign === undefined || Number(hours) + Number(minutes) === 0) return 'UTC';
  const isEast = sign === '+';
  if (minutes === '00') return `Etc/GMT${isEast ? '-' : '+'}${Number(hours)}`;
  return `${isEast ? '+' : '-'}${hours.padStart(2, '0')}:${minutes}`;
}
