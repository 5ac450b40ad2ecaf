import { useEffect } from 'preact/hooks';
import type { Run } from '../../lib/model';
import { useStores } from '../stores/stores';

/**
 * The run that the address names by account and id. undefined: it names none; null: it is not in the records. Another
 * account's run brings that account.
 */
export function useRunInAddress(): Run | null | undefined {
  const { account, route, switchTo } = useStores();
  const [owner, id] = route.route.value.path;
  const watch = account.watches.value.find((one) => one.account === owner);
  useEffect(() => {
    if (watch !== undefined && account.watch.value !== watch) switchTo(watch.account);
  }, [owner]);
  if (owner === undefined) return undefined;
  return watch?.runs.find((run) => run.id === id) ?? null;
}
