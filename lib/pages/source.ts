import { inForce } from '../policy/policy';
import type { RollSource } from '../roll';
import { onChange } from '../store/changes';
import { readImports } from '../store/imports';
import { readJournal } from '../store/journal';
import type { Keeper } from '../store/keeper';
import { readPolicyHistory } from '../store/policies';
import { readStoredRoll } from '../store/roll';
import { hasAccess, onAccessChange } from './access';
import { ask } from './ask';

/** What popup and review page show comes from the database itself; what the owner does goes to the worker. */
export function createRollSource(keeper: Keeper): RollSource {
  return {
    async read() {
      const [roll, access] = await Promise.all([readStoredRoll(keeper), hasAccess()]);
      return roll.state === 'ready'
        ? { ...roll, policy: inForce(roll.layers).policy, access, online: navigator.onLine }
        : roll;
    },
    async readJournal(account, options) {
      return readJournal(await keeper.open(), account, options);
    },
    async readPolicies() {
      return readPolicyHistory(await keeper.open());
    },
    async readImports() {
      return readImports(await keeper.open());
    },
    subscribe(listener) {
      const ends = [onChange(listener), onAccessChange(listener)];
      return () => {
        for (const end of ends) end();
      };
    },
    async append(entry) {
      await ask({ type: 'append', entry });
    },
  };
}
