import { computed } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { RollActions, RollSource } from '../../lib/roll';
import { createTimes } from '../../lib/words/times';
import type { Words } from '../../lib/words/words';
import { shownOf } from '../groups';
import { createAccountStore } from './account-store';
import { createCheckStore } from './check-store';
import { createClockStore } from './clock-store';
import { createEvidenceStore } from './evidence/evidence-store';
import { createFilterStore } from './filter-store';
import { createHistoryStore } from './history-store';
import { createJournalStore } from './journal-store';
import { createJudgingStore } from './judging-store';
import { createRecordsStore } from './records-store';
import { createRollStore } from './roll-store';
import { createRouteStore } from './route-store';
import { createRunStore } from './run-store';
import { createSelectionStore } from './selection-store';
import { createSettingsStore } from './settings-store';
import { createSimulationStore } from './simulation-store';
import { createViewStore } from './view-store';

export interface Surroundings {
  now: () => Date;
  words: Words;
  /** Locale of dates and figures. */
  locale: string;
  /** IANA name; undefined: the browser's own. */
  timeZone?: string | undefined;
  actions: RollActions;
  /** Where it is shown. */
  surface: 'popup' | 'panel' | 'page' | 'review';
}

export type Stores = ReturnType<typeof createStores>;

/** Everything that the components read and call, put together. */
export function createStores(source: RollSource, surroundings: Surroundings) {
  const { now, words, locale, timeZone, actions, surface } = surroundings;
  const roll = createRollStore(source);
  const account = createAccountStore(roll.roll);
  const clock = createClockStore(now);
  const filters = createFilterStore();
  const judging = createJudgingStore(roll);
  const view = createViewStore();
  const selection = createSelectionStore();
  const route = createRouteStore();
  const journal = createJournalStore(source, account.watch);
  const history = createHistoryStore(journal);
  const times = createTimes(words, locale, timeZone);
  const runs = createRunStore({
    roll: roll.roll,
    watch: account.watch,
    time: clock.time,
    times,
    judging,
  });
  const settings = createSettingsStore(source, roll.roll, judging, now);
  const simulation = createSimulationStore(source, now);
  const checks = createCheckStore({
    roll: roll.roll,
    inForce: settings.current,
    time: clock.time,
    now,
    judging,
    setting: settings.setting,
    actions,
  });
  const records = createRecordsStore(actions.records);
  const evidence = createEvidenceStore({
    source,
    actions,
    judging,
    policy: () => settings.current.value.policy,
    now,
    zone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale,
    words,
  });
  /** null while there is nothing to show: not read yet, broken, or no account known. */
  const shown = computed(() => {
    const watch = account.watch.value;
    if (roll.roll.value?.state !== 'ready' || watch === null) return null;
    return shownOf(watch, clock.time.value, roll.roll.value.policy, filters.filter.value);
  });
  return {
    roll,
    account,
    clock,
    filters,
    judging,
    view,
    selection,
    route,
    journal,
    history,
    runs,
    settings,
    simulation,
    checks,
    records,
    evidence,
    shown,
    /** Looks at another account. What was opened and filtered belonged to the one before. */
    switchTo(other: string) {
      account.choose(other);
      filters.clear();
      view.foldAll();
      selection.select([]);
      selection.activate(null);
    },
    actions,
    surface,
    words,
    locale,
    times,
    dispose() {
      roll.dispose();
      clock.dispose();
      route.dispose();
      history.dispose();
      evidence.dispose();
      journal.dispose();
      judging.show(null);
    },
  };
}

const context = createContext<Stores | null>(null);
export const StoresProvider = context.Provider;

/** The stores of the surface that a component stands on. */
export function useStores(): Stores {
  const stores = useContext(context);
  if (stores === null) throw new Error('This component stands outside of a StoresProvider.');
  return stores;
}
