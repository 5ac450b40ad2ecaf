import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Watch } from '../../lib/model';
import {
  type About,
  type Given,
  inForce,
  type LayerName,
  mayTake,
  noLayers,
  type Policy,
  type PolicyKey,
  type Problem,
  type Proposal,
  parseDocument,
  propose,
  type Refused,
} from '../../lib/policy/policy';
import type { OwnerEntry, PolicyEntry, Roll, RollSource } from '../../lib/roll';
import { type Flip, trial } from '../../lib/watch/trial';
import type { JudgingStore } from './judging-store';

/** A team's policy that was handed in and does not count yet. */
export type Proposed =
  | { state: 'unreadable'; problems: Problem[] }
  | { state: 'refused'; about: About; refused: Refused }
  | {
      state: 'ready';
      /** null: the team is to have none. */
      given: Given | null;
      about: About | null;
      warnings: Problem[];
      proposal: Proposal;
      released: Flip[];
      flagged: Flip[];
    };

/** The policy in force, the owner's own part in it, and a team's policy that is looked at before it counts. */
export function createSettingsStore(
  source: RollSource,
  roll: ReadonlySignal<Roll | null>,
  { record }: Pick<JudgingStore, 'record'>,
  now: () => Date,
) {
  const layers = computed(() => (roll.value?.state === 'ready' ? roll.value.layers : noLayers));
  const current = computed(() => inForce(layers.value));
  const proposed = signal<Proposed | null>(null);
  /** Newest first; null until they are read. */
  const history = signal<PolicyEntry[] | null>(null);

  const say = (layer: Exclude<LayerName, 'administrator'>, given: Given | null) =>
    record({ type: 'policy', account: '*', layer, given });

  /** What would set a key for the owner; undefined: they have no wish of their own any more. */
  function setting<K extends PolicyKey>(key: K, value: Policy[K] | undefined): OwnerEntry {
    const { [key]: _, ...others } = layers.value.personal?.given ?? {};
    const given = value === undefined ? others : { ...others, [key]: value };
    return {
      type: 'policy',
      account: '*',
      layer: 'personal',
      given: Object.keys(given).length > 0 ? given : null,
    };
  }

  function look(given: Given | null, about: About | null, warnings: Problem[]): void {
    const at = now().toISOString();
    const watches: Watch[] = roll.value?.state === 'ready' ? roll.value.watches : [];
    const proposal = propose(layers.value, given, at);
    const { released, flagged } = trial(watches, at, proposal.before.policy, proposal.after.policy);
    proposed.value = { state: 'ready', given, about, warnings, proposal, released, flagged };
  }

  /** @param again it was in force before: it may be older than the one in force, but not expired */
  function lookAt(text: string, again = false): void {
    const parsed = parseDocument(text);
    if ('problems' in parsed) {
      // A key that was misspelt is likely to be a part of what is wrong.
      proposed.value = { state: 'unreadable', problems: [...parsed.problems, ...parsed.warnings] };
      return;
    }
    const { given, about } = parsed.document;
    const refused = mayTake(about, again ? null : current.value.about.team, now().toISOString());
    if (refused) proposed.value = { state: 'refused', about, refused };
    else look(given, about, parsed.warnings);
  }

  return {
    layers,
    current,
    proposed,
    history,
    lookAt,
    /** The team is to have no policy any more. */
    lookAtNone: () => look(null, null, []),
    leave() {
      proposed.value = null;
    },
    /** true when it counts now. */
    async take(): Promise<boolean> {
      const one = proposed.value;
      if (one?.state !== 'ready' || !(await say('team', one.given))) return false;
      proposed.value = null;
      return true;
    },
    setting,
    /** Sets a key for the owner; undefined: they have no wish of their own any more. */
    set: <K extends PolicyKey>(key: K, value: Policy[K] | undefined) => record(setting(key, value)),
    async readHistory(): Promise<void> {
      history.value = (await source.readPolicies()).reverse();
    },
  };
}
