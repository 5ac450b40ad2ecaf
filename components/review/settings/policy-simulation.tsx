import { useEffect } from 'preact/hooks';
import type { Policy } from '../../../lib/policy/policy';
import { compared, type Raised } from '../../../lib/store/simulate';
import { isolated } from '../../../lib/words/shown';
import { called } from '../../session/called';
import { figure } from '../../session/figures';
import { SIMULATED_DAYS } from '../../stores/simulation-store';
import { useStores } from '../../stores/stores';

/** What a policy would have come to if it had been in force all along. */
export function PolicySimulation({ policy }: { policy: Policy }) {
  const { words, account, simulation: store } = useStores();
  const say = words.review.settings.simulation;
  const simulation = store.simulation.value;
  // Of another policy, what was tried says nothing.
  useEffect(() => store.end, [policy, store]);
  const accounts = account.watches.value.map((watch) => watch.account);
  if (accounts.length === 0) return null;
  return (
    <div class="simulation">
      {simulation.state === 'working' ? (
        <div class="buttons">
          <p class="soft">{say.working(simulation.done, simulation.of)}</p>
          <button type="button" class="button" onClick={store.end}>
            {say.stop}
          </button>
        </div>
      ) : (
        <button type="button" class="button" onClick={() => void store.run(accounts, policy)}>
          {say.run(SIMULATED_DAYS)}
        </button>
      )}
      <p role="status">{simulation.state === 'done' && <Summary />}</p>
      <p role="alert">{simulation.state === 'failed' && say.failed(simulation.why)}</p>
      {simulation.state === 'done' && <Lists />}
    </div>
  );
}

function Summary() {
  const { words, times, simulation } = useStores();
  const say = words.review.settings.simulation;
  const one = simulation.simulation.value;
  if (one.state !== 'done') return null;
  const counts = (raised: Raised[]) => {
    const loud = raised.filter(({ alert }) => alert.notify).length;
    return { loud, quiet: raised.length - loud };
  };
  const [before, after] = [counts(one.simulated.before), counts(one.simulated.after)];
  return (
    <>
      <strong>{say.alerts(SIMULATED_DAYS, after.loud, before.loud)}</strong>{' '}
      {say.quiet(after.quiet, before.quiet)} {one.first !== null && say.begins(times.full(one.first))}
    </>
  );
}

function Lists() {
  const { words, simulation } = useStores();
  const say = words.review.settings.simulation;
  const one = simulation.simulation.value;
  if (one.state !== 'done') return null;
  const { ended, added, kept } = compared(one.simulated);
  return (
    <>
      {ended.length > 0 && <h4>{say.ended}</h4>}
      <List of={ended} />
      {added.length > 0 && <h4>{say.added}</h4>}
      <List of={added} />
      {kept.length > 0 && (
        <details>
          <summary>{say.kept(kept.length)}</summary>
          <List of={kept} />
        </details>
      )}
      <p class="soft">{say.note}</p>
    </>
  );
}

/** So many are named; of the others it is said how many there are. */
const MOST = 20;

function List({ of }: { of: Raised[] }) {
  const { words, times, locale } = useStores();
  const say = words.review.settings.simulation;
  if (of.length === 0) return null;
  const newest = of.toSorted((a, b) => (a.alert.at < b.alert.at ? 1 : -1));
  return (
    <ul class="flips">
      {newest.slice(0, MOST).map(({ alert, session }) => (
        <li key={`${alert.account} ${alert.session} ${alert.kind} ${alert.at}`}>
          <bdi>
            {say.alert(
              times.full(alert.at),
              words.marks[alert.kind],
              called(session, words),
              isolated(session.row.location) ?? words.noPlace,
              words.score(figure(alert.score, locale), words.suggestion[alert.suggestion]),
            )}
          </bdi>
        </li>
      ))}
      {of.length > MOST && <li>{words.review.settings.policy.moreFlips(of.length - MOST)}</li>}
    </ul>
  );
}
