import type { PanelReading, SessionRow } from '../../model';

/** What a reading says, without what changes by itself: "3 minutes ago" is no news. Equal for readings that say the same. */
export function faceOf(reading: PanelReading): string {
  if (reading.state !== 'sessions') return JSON.stringify(reading);
  return JSON.stringify({ ...reading, rows: reading.rows.map(told) });
}

/** The same of one row. */
export const faceOfRow = (row: SessionRow): string => JSON.stringify(told(row));

const told = ({ lines: _lines, signedIn, ...row }: SessionRow) => ({
  ...row,
  // A relative time moves with the clock by less than its own length; the day is enough to tell a new sign-in.
  signedIn:
    signedIn && (Date.parse(signedIn.to) - Date.parse(signedIn.from) <= 60_000 ? signedIn.from : 'about'),
});
