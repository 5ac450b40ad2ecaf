import { parseDocument } from '../../../lib/policy/policy';
import type { PolicyEntry } from '../../../lib/roll';
import { useStores } from '../../stores/stores';
import { factsOf, nameOf } from './policy-words';

/** So many are listed. */
const MOST = 20;

/** The team's policies that were in force before, newest first, each with the way back. */
export function PolicyHistory() {
  const { words, settings } = useStores();
  const say = words.review.settings.policy;
  const since = settings.layers.value.team?.since;
  const earlier = (settings.history.value ?? []).filter(({ layer, at }) => layer === 'team' && at !== since);
  if (earlier.length === 0) return null;
  return (
    <div class="policy-history">
      <h3>{say.history}</h3>
      <ul>
        {earlier.slice(0, MOST).map((entry) => (
          <Earlier key={entry.at} entry={entry} />
        ))}
      </ul>
    </div>
  );
}

function Earlier({ entry: { given, at } }: { entry: PolicyEntry }) {
  const stores = useStores();
  const { words, settings, times } = stores;
  const say = words.review.settings.policy;
  if (given === null) return <li>{say.stopped(times.full(at))}</li>;
  const text = JSON.stringify(given);
  const parsed = parseDocument(text);
  const about = 'document' in parsed ? parsed.document.about : null;
  const name = nameOf(about, stores);
  return (
    <li>
      <bdi>{say.historyOf(name, about ? factsOf(about, stores) : '', times.full(at))}</bdi>{' '}
      <button
        type="button"
        class="button plain"
        aria-label={say.againOf(name)}
        onClick={() => settings.lookAt(text, true)}
      >
        {say.again}
      </button>
    </li>
  );
}
