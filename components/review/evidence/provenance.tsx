import { provenanceLines } from '../../../lib/evidence/formats/provenance-lines';
import { evidence as report } from '../../../lib/words/evidence';
import type { Made } from '../../stores/evidence/export-store';
import { useStores } from '../../stores/stores';

/** What an export says of its origin, and what its sum is worth. */
export function Provenance({ made: { format, review } }: { made: Made }) {
  const { words } = useStores();
  const { export: say } = words.review.evidence;
  return (
    <section class="provenance" aria-labelledby="provenance-title">
      <h3 id="provenance-title">{say.provenance}</h3>
      {format === 'checklist' ? (
        <p>{say.noProvenance}</p>
      ) : (
        <>
          <ul>
            {/* The last one holds the place of the sum, which is told below. */}
            {provenanceLines(review.provenance, report)
              .slice(0, -1)
              .map((line) => (
                <li key={line}>{line}</li>
              ))}
          </ul>
          <p>{say.proves}</p>
          <p>{say.provesNot}</p>
        </>
      )}
    </section>
  );
}
