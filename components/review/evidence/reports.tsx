import { useEffect, useMemo } from 'preact/hooks';
import { type Filter, filtered } from '../../../lib/evidence/work/report';
import { isolated } from '../../../lib/words/shown';
import { useStores } from '../../stores/stores';
import { Files } from './files';
import { Filters } from './filters';
import { MergedReport } from './merged-report';
import { MergedTable } from './merged-table';
import { SharedList } from './shared-list';
import { Working } from './working';

/** One's own accounts and the reviews of colleagues, side by side. */
export function Reports() {
  const { words, route, roll, account, evidence } = useStores();
  const { reports: say, work: working } = words.review.evidence;
  const { reports: store } = evidence;
  const { owner = '', reviewer = '', disposition = '' } = route.route.value.query;
  const watches = account.watches.value;
  const state = roll.roll.value;
  // Whatever is written anywhere, also a file that is taken out, gives another roll.
  useEffect(() => void store.make(watches), [state, store]);
  useEffect(() => store.end, [store]);
  const filter = useMemo<Filter>(() => ({ owner, reviewer, disposition }), [owner, reviewer, disposition]);
  const reported = store.reported.value;
  const shown = useMemo(
    () => (reported === null ? [] : filtered(reported.merged, filter)),
    [reported, filter],
  );
  return (
    <div class="reports">
      <p class="note soft">{say.note}</p>
      <Working
        work={store.work.value}
        doing={working.report}
        stop={store.stop}
        again={() => void store.make(watches)}
      />
      <Files />
      {reported !== null && (
        <>
          {reported.unreadable.map(({ name, problems }) => (
            <p key={name} class="problem">
              {say.unreadable(isolated(name) ?? '', problems[0]?.message ?? '')}
            </p>
          ))}
          {reported.merged.sessions.length === 0 ? (
            <p class="nothing">{say.none}</p>
          ) : (
            <>
              <SharedList shared={reported.merged.shared} />
              <section class="inventory" aria-labelledby="merged-title">
                <h3 id="merged-title">{say.table}</h3>
                <Filters merged={reported.merged} filter={filter} shown={shown.length} />
                {shown.length === 0 ? (
                  <p class="nothing">{say.noneFits}</p>
                ) : (
                  <MergedTable key={JSON.stringify(filter)} merged={reported.merged} shown={shown} />
                )}
              </section>
              <MergedReport filter={filter} />
            </>
          )}
        </>
      )}
    </div>
  );
}
