import type { Replaced } from '../../../lib/evidence/conceal';
import type { ReviewFile } from '../../../lib/evidence/review-file';
import { isolated, tame } from '../../../lib/words/shown';
import type { Words } from '../../../lib/words/words';
import type { Made } from '../../stores/evidence/export-store';
import { useStores } from '../../stores/stores';
import { More, useBeginning } from '../places/more';

/** Every replacement: where, of what, before and after. */
export function Replacements({ made }: { made: Made }) {
  const { words } = useStores();
  const { export: say } = words.review.evidence;
  const beginning = useBeginning(made.replaced);
  return (
    <section class="replacements" aria-labelledby="replaced-title">
      <h4 id="replaced-title">{say.replacements}</h4>
      <p class="soft">{say.replacedCount(made.replaced.length)}</p>
      {made.replaced.length > 0 && (
        <table class="lines" aria-labelledby="replaced-title">
          <thead>
            <tr>
              {(['where', 'kind', 'before', 'after'] as const).map((column) => (
                <th scope="col" key={column}>
                  {say.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {beginning.shown.map((one, i) => (
              <tr key={i}>
                <th scope="row">{whereOf(one, made.review, words)}</th>
                <td data-label={say.columns.kind}>{say.kinds[one.kind] ?? one.kind}</td>
                <td data-label={say.columns.before}>
                  <bdi>{tame(one.before)}</bdi>
                </td>
                <td data-label={say.columns.after}>
                  {one.after === '' ? (
                    <span class="missing">{say.empty}</span>
                  ) : (
                    <bdi class="placeholder">{tame(one.after)}</bdi>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <More {...beginning} />
    </section>
  );
}

/** "sessions[2].reasons[0].fact" is "Session 3 (Firefox on Windows): Reasons". */
function whereOf({ path }: Replaced, review: ReviewFile, words: Words): string {
  const { export: say } = words.review.evidence;
  const [, index, field = ''] = /^sessions\[(\d+)\]\.(\w+)/.exec(path) ?? [];
  if (index === undefined) return say.whole[path] ?? path;
  const device = isolated(review.sessions[Number(index)]?.device ?? '');
  return say.where(Number(index) + 1, device, say.fields[field] ?? field);
}
