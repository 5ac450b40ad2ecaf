import { type Checks, noChecks } from '../watch/checks';
import type { Database, Meta } from './database';

/** What is known of checks in this browser. */
export const readChecks = (db: Database): Promise<Checks> => readChecksIn(db.transaction('meta').store);

/** The same within a transaction. */
export async function readChecksIn(meta: {
  get(key: 'checks'): Promise<Meta[keyof Meta] | undefined>;
}): Promise<Checks> {
  return ((await meta.get('checks')) as Checks | undefined) ?? noChecks;
}
