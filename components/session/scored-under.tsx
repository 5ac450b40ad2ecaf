import type { TrackedSession } from '../../lib/model';
import { groupOf, type InForce, type LayerName, type PolicyKey } from '../../lib/policy/policy';
import { type Stores, useStores } from '../stores/stores';
import { figure } from './figures';

/** Which rules a score rests on. What is not listed any more is not scored anew when the rules change. */
export function ScoredUnder({ session }: { session: TrackedSession }) {
  const stores = useStores();
  const { scoredUnder: say } = stores.words;
  const text = session.presence.state === 'gone' ? say.gone : rulesOf(stores.settings.current.value, stores);
  return <p class="soft scored-under">{text}</p>;
}

function rulesOf(current: InForce, { words, locale }: Stores): string {
  const { scoredUnder: say, review } = words;
  const policies = layersOf(current).map((layer) => {
    const name = review.policy.layer[layer];
    const version = current.about[layer]?.version ?? null;
    return version === null ? name : say.version(name, figure(version, locale));
  });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return policies.length === 0 ? say.builtIn : say.changed(list.format(policies));
}

/** Those who set a rule of the score that counts. */
function layersOf({ sources }: InForce): LayerName[] {
  const scoring = (Object.keys(sources) as PolicyKey[])
    .filter((key) => groupOf(key) === 'scores')
    .map((key) => sources[key]);
  return (['administrator', 'team', 'personal'] as const).filter((layer) =>
    scoring.some((source) => source === layer || source === `${layer}-lock`),
  );
}
