import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Watch } from '../../lib/model';
import type { Roll } from '../../lib/roll';

/** Which account is looked at: the chosen one, or the one read last. */
export function createAccountStore(roll: ReadonlySignal<Roll | null>) {
  const chosen = signal<string | null>(null);
  const watches = computed(() => (roll.value?.state === 'ready' ? roll.value.watches : []));
  /** null while no account is known. */
  const watch = computed(
    () => watches.value.find(({ account }) => account === chosen.value) ?? newest(watches.value),
  );
  return {
    watches,
    watch,
    choose(account: string) {
      chosen.value = account;
    },
  };
}

function newest(watches: Watch[]): Watch | null {
  return watches.reduce<Watch | null>(
    (best, watch) => (best === null || lastTry(watch) > lastTry(best) ? watch : best),
    null,
  );
}

/** When the account was last read or tried to be read; '' when never. */
function lastTry({ lastReading, lastMiss }: Watch): string {
  return lastMiss?.at ?? lastReading?.at ?? '';
}
