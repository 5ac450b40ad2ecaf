import type { Database } from './database';

/** The accounts that the owner gave readings with this profile button to (its key, see `profileKey`). */
export async function readClaimants(db: Database, profile: string): Promise<Set<string>> {
  const accounts = new Set<string>();
  const tx = db.transaction('journal');
  for await (const { value } of tx.store.index('type').iterate('claimed')) {
    if (value.type !== 'claimed') continue;
    const entry = await tx.store.get(Number(value.entry));
    if (entry?.type === 'snapshot' && entry.account === '' && entry.profile === profile)
      accounts.add(value.account);
  }
  return accounts;
}
