import type { Made } from '../../stores/evidence/export-store';
import { useStores } from '../../stores/stores';
import { Leaving } from './leaving';
import { Provenance } from './provenance';
import { Replacements } from './replacements';

/** An export as it would leave, and the ways out. `stale`: another one is being made. */
export function Outcome({ made, stale }: { made: Made; stale: boolean }) {
  const { words, evidence } = useStores();
  const { export: say } = words.review.evidence;
  const { export: store } = evidence;
  const outcome = store.outcome.value;
  return (
    <div class="outcome" data-stale={stale}>
      <div class="buttons">
        <button type="button" class="button primary" disabled={stale} onClick={store.save}>
          {say.save}
        </button>
        <button type="button" class="button" disabled={stale} onClick={store.copy}>
          {say.copy}
        </button>
      </div>
      <p role="status" class="said">
        {stale
          ? ''
          : outcome === null
            ? `${say.ready} ${say.replacedCount(made.replaced.length)}`
            : outcome.kind === 'saved'
              ? say.saved(outcome.name)
              : say[outcome.kind === 'copied' ? 'copied' : 'notCopied']}
      </p>
      <div class="beside">
        <Leaving made={made} />
        <Replacements made={made} />
      </div>
      <Provenance made={made} />
    </div>
  );
}
