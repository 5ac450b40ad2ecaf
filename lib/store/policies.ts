import { inForce, type Layers, noLayers, type Policy } from '../policy/policy';
import type { PolicyEntry } from '../roll';
import type { Database, Meta } from './database';

/** What each layer of the policy says now. */
export const readLayers = (db: Database): Promise<Layers> => readLayersIn(db.transaction('meta').store);

/** The same within a transaction. */
export async function readLayersIn(meta: {
  get(key: 'layers'): Promise<Meta[keyof Meta] | undefined>;
}): Promise<Layers> {
  return ((await meta.get('layers')) as Layers | undefined) ?? noLayers;
}

/** The policy in force. */
export async function readPolicy(db: Database): Promise<Policy> {
  return inForce(await readLayers(db)).policy;
}

/** Every change of the policy, oldest first. */
export async function readPolicyHistory(db: Database): Promise<PolicyEntry[]> {
  const entries = await db.getAllFromIndex('journal', 'type', 'policy');
  return entries.filter((entry) => entry.type === 'policy');
}
