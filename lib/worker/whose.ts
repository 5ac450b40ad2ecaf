import type { PanelReading } from '../model';
import { readClaimants } from '../store/claims';
import type { Database } from '../store/database';
import { readWatches } from '../store/journal';
import { continues } from '../watch/whose';

/**
 * Whose a reading is that carries no marker of its user: '' when the owner must be asked.
 *
 * An answer given before is used again only while the profile button's text is the same, it was given for one account
 * alone, and the rows go on from that account's last reading.
 *
 * @param profile the key of the profile button's text, '' when the page shows none
 */
export async function whoseIs(db: Database, profile: string, reading: PanelReading): Promise<string> {
  if (profile === '' || reading.state !== 'sessions') return '';
  const [account, ...others] = await readClaimants(db, profile);
  if (account === undefined || others.length > 0) return '';
  const watches = await readWatches(db);
  const known = watches.find((watch) => watch.account === account);
  const rest = watches.filter((watch) => watch !== known);
  return known && continues(known, rest, reading.rows) ? account : '';
}
