import { useMemo } from 'preact/hooks';
import type { Made } from '../../stores/evidence/export-store';
import { useStores } from '../../stores/stores';
import { piecesOf } from './pieces';

/** So much of a long text is drawn. */
const MOST = 60_000;

/** The text as it will leave, with its placeholders marked; a page to print as the page that it is. */
export function Leaving({ made }: { made: Made }) {
  const { words } = useStores();
  const { export: say } = words.review.evidence;
  const { text, format, replaced } = made;
  const pieces = useMemo(
    () => piecesOf(text.slice(0, MOST), new Set(replaced.map(({ after }) => after))),
    [text, replaced],
  );
  return (
    <div class="leaving">
      <h4 id="leaving-title">{say.text}</h4>
      {text === '' ? (
        <p class="nothing">{say.noLines}</p>
      ) : format === 'html' ? (
        // Nothing in it may run, and it is as if from nowhere.
        <iframe sandbox="" srcdoc={text} title={say.page} />
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
          <section class="text" tabIndex={0} aria-labelledby="leaving-title">
            <pre dir="ltr">
              {pieces.map(({ text, marked }, i) => (marked ? <mark key={i}>{text}</mark> : text))}
            </pre>
          </section>
          {text.length > MOST && <p class="soft">{say.cut(MOST, text.length)}</p>}
        </>
      )}
    </div>
  );
}
