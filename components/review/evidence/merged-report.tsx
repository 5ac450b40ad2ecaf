import { useState } from 'preact/hooks';
import { AUDIENCES, type Audience } from '../../../lib/evidence/audience';
import type { Filter } from '../../../lib/evidence/work/report';
import { useStores } from '../../stores/stores';
import { Working } from './working';

/** What is shown, as a file for an audience. */
export function MergedReport({ filter }: { filter: Filter }) {
  const { words, account, evidence } = useStores();
  const { reports: say, export: exporting, work } = words.review.evidence;
  const { reports: store } = evidence;
  const [audience, setAudience] = useState<Audience>('own-team');
  return (
    <section class="inventory" aria-labelledby="report-title">
      <h3 id="report-title">{say.merged}</h3>
      <p class="note soft">{say.mergedNote}</p>
      <div class="told">
        <label class="field">
          <span class="label">{exporting.for}</span>
          <select
            name="merged-audience"
            value={audience}
            onChange={({ currentTarget: { value } }) =>
              setAudience(AUDIENCES.find((one) => one === value) ?? 'public-ticket')
            }
          >
            {AUDIENCES.map((one) => (
              <option key={one} value={one}>
                {exporting.audience[one]}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          class="button"
          disabled={store.saving.work.value.state === 'busy'}
          onClick={() => void store.save(account.watches.value, filter, audience)}
        >
          {say.save}
        </button>
      </div>
      <Working work={store.saving.work.value} doing={work.merged} stop={store.saving.stop} again={null} />
      <p role="status">{store.outcome.value}</p>
    </section>
  );
}
