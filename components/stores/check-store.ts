import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Stop } from '../../lib/model';
import type { CheckFrequency, InForce } from '../../lib/policy/policy';
import type { OwnerEntry, Roll, RollActions } from '../../lib/roll';
import { type Check, failingNow, type Hindrance, lastRead, type Plan, planOf } from '../../lib/watch/checks';
import type { JudgingStore } from './judging-store';
import { reasonIn } from './roll-store';

export type CheckStore = ReturnType<typeof createCheckStore>;

/** How checks stand. */
export interface CheckView {
  plan: Plan;
  running: boolean;
  last: Check | null;
  /** The newest one, when it ended while this surface was open: somebody waits for it. */
  fresh: Check | null;
  /** Where the last one stopped, while no list was read since; null: nothing is in the way. */
  stuck: Stop | null;
  /** Why the check that is due does not run; null: it does, or none is due. */
  hindered: Hindrance | null;
}

interface Sources {
  roll: ReadonlySignal<Roll | null>;
  inForce: ReadonlySignal<InForce>;
  time: ReadonlySignal<Date>;
  now: () => Date;
  judging: Pick<JudgingStore, 'recordAll'>;
  setting: (key: 'check_frequency', value: CheckFrequency) => OwnerEntry;
  actions: Pick<RollActions, 'checkNow'>;
}

/** Checks as a surface shows them, and what the owner does about them. */
export function createCheckStore({ roll, inForce, time, now, judging, setting, actions }: Sources) {
  const opened = now().toISOString();
  const isAsked = signal(false);
  /** Why the check that was asked for did not begin; '' when the reason is not known, null when there is nothing to say. */
  const refused = signal<string | null>(null);

  /** null while nothing can be shown. */
  const view = computed((): CheckView | null => {
    const state = roll.value;
    if (state?.state !== 'ready') return null;
    const { checks, checking, watches, access, online } = state;
    // The time that is shown goes in beats: a check that has just ended would lie in its future.
    time.value;
    const at = now();
    const read = lastRead(watches);
    const plan = planOf(checks, read, inForce.value, at);
    const due = plan.state === 'scheduled' && Date.parse(plan.at) <= at.getTime();
    return {
      plan,
      running: checking !== null,
      last: checks.last,
      fresh: checks.last !== null && checks.last.at > opened ? checks.last : null,
      stuck:
        failingNow(checks, read) && checks.last?.outcome.kind === 'stopped' ? checks.last.outcome.at : null,
      hindered: !due || checking ? null : access ? (online ? null : 'offline') : 'no-access',
    };
  });

  async function begin(): Promise<void> {
    refused.value = null;
    try {
      await actions.checkNow();
    } catch (error) {
      refused.value = reasonIn(error) ?? '';
    }
  }

  return {
    view,
    /** The question whether Rollcall may check is open. */
    isAsked,
    refused,
    /** Begins a check, or asks first whether Rollcall may. */
    async press(): Promise<void> {
      if (view.value?.plan.state === 'not-agreed') isAsked.value = true;
      else await begin();
    },
    ask() {
      isAsked.value = true;
    },
    leave() {
      isAsked.value = false;
    },
    /** The owner agrees, and says how often. */
    async agree(often: CheckFrequency): Promise<void> {
      const own = often === inForce.value.policy.check_frequency ? [] : [setting('check_frequency', often)];
      const consent: OwnerEntry = { type: 'check-consent', account: '*', given: true };
      if (!(await judging.recordAll([...own, consent]))) return;
      isAsked.value = false;
      await begin();
    },
    withdraw: () => judging.recordAll([{ type: 'check-consent', account: '*', given: false }]),
  };
}
