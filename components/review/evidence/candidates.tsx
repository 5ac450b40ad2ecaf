import { useLayoutEffect, useRef } from 'preact/hooks';
import { isUsable } from '../../stores/evidence/import-store';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';
import { CandidateView } from './candidate';

/** What would come in: all of it or nothing. */
export function Candidates() {
  const { words, evidence, judging } = useStores();
  const { import: say } = words.review.evidence;
  const { import: store, reports } = evidence;
  const candidates = store.candidates.value;
  const heading = useRef<HTMLHeadingElement>(null);
  const first = candidates[0]?.key;
  useLayoutEffect(() => {
    if (first !== undefined) heading.current?.focus();
  }, [first]);
  if (candidates.length === 0)
    return (reports.imports.value ?? []).length > 0 ? (
      <p>
        <a href={hrefOf('evidence', ['reports'])}>{say.seeReports}</a>
      </p>
    ) : null;
  const usable = candidates.every(isUsable);
  const take = async () => {
    if (!(await store.take())) return;
    await reports.readImports();
    document.getElementById('part-title')?.focus();
  };
  const leave = () => {
    store.leave();
    document.getElementById('part-title')?.focus();
  };
  return (
    <section class="candidates" aria-labelledby="candidates-title">
      <h3 id="candidates-title" tabIndex={-1} ref={heading}>
        {say.preview}
      </h3>
      {candidates.map((one) => (
        <CandidateView key={one.key} one={one} alone={candidates.length === 1} />
      ))}
      <p role="status" class="attention">
        {!usable && say.blocked}
      </p>
      <div class="buttons">
        <button
          type="button"
          class="button primary"
          disabled={!usable || judging.busy.value || store.work.value.state === 'busy'}
          onClick={take}
        >
          {say.take(candidates.length)}
        </button>
        <button type="button" class="button" onClick={leave}>
          {say.leave}
        </button>
      </div>
    </section>
  );
}
