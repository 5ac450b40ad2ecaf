import { givenOf, nothingAbout, type PolicyKey } from '../../../lib/policy/policy';
import { tame } from '../../../lib/words/shown';
import { useStores } from '../../stores/stores';
import { dayInWords, factsOf, nameOf, valueInWords } from './policy-words';

/** Which policies count, since when, what each sets and locks, what of them is not used, and every key with its source. */
export function PolicyStatus() {
  const stores = useStores();
  const { words, settings, actions, judging } = stores;
  const { settings: view, policy: keys } = words.review;
  const say = view.policy;
  const { policy, sources, refused, about } = settings.current.value;
  const all = Object.keys(keys.key) as PolicyKey[];
  const set = all.filter((key) => sources[key] !== 'built-in');
  const save = () =>
    actions.saveFile(
      'rollcall-policy.json',
      [`${JSON.stringify(givenOf(policy, nothingAbout), null, 2)}\n`],
      'application/json',
    );
  return (
    <div class="policy-status">
      {about.team === null && about.administrator === null && <p>{say.none}</p>}
      <Layer layer="administrator" />
      <Layer layer="team" />
      {refused.length > 0 && (
        <div class="policy-refused">
          <h3>{say.refused}</h3>
          <ul>
            {refused.map(({ layer, path, message }) => (
              <li key={`${layer} ${path} ${message}`}>
                <bdi>{say.refusedOf(keys.layer[layer], tame(path), message)}</bdi>
              </li>
            ))}
          </ul>
        </div>
      )}
      {set.length > 0 && <Values keys={set} />}
      <details>
        <summary>{say.showAll}</summary>
        <Values keys={all} />
      </details>
      <div class="buttons">
        <button type="button" class="button" onClick={save}>
          {say.save}
        </button>
        {about.team !== null && (
          <button
            type="button"
            class="button plain"
            disabled={judging.busy.value}
            onClick={settings.lookAtNone}
          >
            {say.stop}
          </button>
        )}
      </div>
    </div>
  );
}

function Layer({ layer }: { layer: 'team' | 'administrator' }) {
  const stores = useStores();
  const { words, settings, times, clock } = stores;
  const say = words.review.settings.policy;
  const { sources, about } = settings.current.value;
  const own = about[layer];
  const kept = settings.layers.value[layer];
  if (own === null || kept === null) return null;
  const now = clock.time.value;
  const locked = Object.values(sources).filter((source) => source === `${layer}-lock`).length;
  const sets = locked + Object.values(sources).filter((source) => source === layer).length;
  const isExpired = own.expires !== null && now.toISOString().slice(0, 10) > own.expires;
  return (
    <div class="policy-layer" data-layer={layer}>
      <h3>
        <bdi>{say[layer](nameOf(own, stores))}</bdi>
      </h3>
      <p>
        <bdi>{factsOf(own, stores)}</bdi>. {say.since(times.full(kept.since))} {say.sets(sets, locked)}{' '}
        {own.expires !== null && (isExpired ? say.expired : say.expires)(dayInWords(own.expires, stores))}
      </p>
    </div>
  );
}

function Values({ keys }: { keys: PolicyKey[] }) {
  const stores = useStores();
  const { words, settings } = stores;
  const { settings: view, policy: say } = words.review;
  const { policy, sources } = settings.current.value;
  return (
    <table class="policy-values">
      <caption class="aloud">{view.policy.table}</caption>
      <thead>
        <tr>
          {(['key', 'value', 'source'] as const).map((column) => (
            <th key={column} scope="col">
              {view.policy.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key} data-key={key}>
            <th scope="row">{say.key[key]}</th>
            <td>
              <bdi>{valueInWords(key, policy[key], stores)}</bdi>
            </td>
            <td>{say.source[sources[key]]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
