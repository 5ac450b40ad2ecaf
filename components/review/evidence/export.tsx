import { useEffect, useMemo } from 'preact/hooks';
import { useStores } from '../../stores/stores';
import { chosenIn } from './chosen';
import { Outcome } from './outcome';
import { Rules } from './rules';
import { What } from './what';
import { Working } from './working';

/** What is handed on: chosen, looked at as it will leave, then saved or copied. */
export function Export() {
  const { words, route, account, settings, evidence } = useStores();
  const { evidence: say } = words.review;
  const { export: store } = evidence;
  const { query } = route.route.value;
  const watches = account.watches.value;
  const { policy } = settings.current.value;
  const current = account.watch.value;
  const chosen = useMemo(() => chosenIn(query, watches, current, policy), [query, watches, current, policy]);
  const draft = store.draft.value;
  const { watches: of, search, audience, format, places, labels } = chosen;
  const make = () => {
    if (of.length === 0 || format === null) return store.end();
    const choices = { audience, ...(places !== null && { places }), ...(labels !== null && { labels }) };
    void store.make({ watches: of, search, choices, format, policy });
  };
  useEffect(make, [of, search, audience, format, places, labels, policy, draft]);
  useEffect(() => store.end, [store]);
  if (watches.length === 0) return <p class="nothing">{say.export.nothing}</p>;
  const work = store.work.value;
  return (
    <div class="export">
      <div class="export-choices">
        <What chosen={chosen} />
        <Rules chosen={chosen} policy={policy} />
      </div>
      <div class="export-outcome">
        <h3 id="preview-title">{say.export.preview}</h3>
        <p class="soft">{say.export.previewNote}</p>
        <Working work={work} doing={say.work.export} stop={store.stop} again={make} />
        {format === null ? (
          <p class="attention">{say.export.noFormat}</p>
        ) : of.length === 0 ? (
          <p class="attention">{say.export.noAccount}</p>
        ) : (
          store.made.value !== null && <Outcome made={store.made.value} stale={work.state !== 'idle'} />
        )}
      </div>
    </div>
  );
}
