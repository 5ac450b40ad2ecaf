import { signal } from '@preact/signals';
import type { Policy } from '../../lib/policy/policy';
import type { RollSource } from '../../lib/roll';
import { type Simulated, simulate } from '../../lib/store/simulate';
import { reasonIn } from './roll-store';

/** How far a policy has been tried on what was read. */
export type Simulation =
  | { state: 'idle' }
  | { state: 'working'; done: number; of: number }
  /** `since`: where the stretch begins. `first`: the first entry of all, when it is later than that; else null. */
  | { state: 'done'; since: string; first: string | null; simulated: Simulated }
  | { state: 'failed'; why: string };

/** So many days back a policy is tried. */
export const SIMULATED_DAYS = 90;
const DAY = 86_400_000;
/** So long, in milliseconds, the page may be busy before it draws and hears keys again. */
const SLICE = 12;

/** Tries a policy on the journal of every account, in slices. */
export function createSimulationStore(source: RollSource, now: () => Date) {
  const simulation = signal<Simulation>({ state: 'idle' });
  let running: AbortController | null = null;

  async function run(accounts: readonly string[], policy: Policy): Promise<void> {
    running?.abort();
    const run = new AbortController();
    running = run;
    const since = new Date(now().getTime() - SIMULATED_DAYS * DAY).toISOString();
    const simulated: Simulated = { before: [], after: [] };
    let first: string | null = null;
    simulation.value = { state: 'working', done: 0, of: 0 };
    try {
      for (const account of accounts) {
        const entries = await source.readJournal(account, { signal: run.signal, onProgress() {} });
        const began = entries.find((entry) => entry.account !== '*')?.at ?? null;
        if (began !== null && (first === null || began < first)) first = began;
        const working = simulate(entries, policy, since);
        let begun = performance.now();
        for (;;) {
          const { done, value } = working.next();
          if (done) {
            simulated.before.push(...value.before);
            simulated.after.push(...value.after);
            break;
          }
          if (performance.now() - begun < SLICE) continue;
          simulation.value = { state: 'working', done: value, of: entries.length };
          await new Promise((resolve) => setTimeout(resolve));
          if (run.signal.aborted) return;
          begun = performance.now();
        }
      }
    } catch (error) {
      if (!run.signal.aborted) simulation.value = { state: 'failed', why: reasonIn(error) ?? String(error) };
      return;
    }
    if (run.signal.aborted) return;
    const later = first !== null && first > since ? first : null;
    simulation.value = { state: 'done', since, first: later, simulated };
  }

  return {
    simulation,
    run,
    /** Ends what is under way and forgets what came of it. */
    end() {
      running?.abort();
      simulation.value = { state: 'idle' };
    },
  };
}
