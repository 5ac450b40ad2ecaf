import { useEffect, useMemo } from 'preact/hooks';
import { differencesOf } from '../../../lib/watch/differences';
import { type Listing, listingsOf } from '../../../lib/watch/snapshots';
import { isolated } from '../../../lib/words/shown';
import { Waiting } from '../../history/waiting';
import { useStores } from '../../stores/stores';
import { Between } from './between';
import { chosen } from './choosing';
import { Comparison } from './comparison';
import { Pickers } from './pickers';

/** What happened between any two snapshots, side by side. */
export function Changes() {
  const { words, journal, account } = useStores();
  const { changes: say } = words.review;
  useEffect(() => journal.need(), [journal]);
  const state = journal.journal.value;
  return (
    <div class="changes-view">
      <h1 tabIndex={-1}>{words.review.views.changes}</h1>
      <p class="lead">{say.lead}</p>
      {account.watch.value === null ? (
        <p class="nothing">{say.none}</p>
      ) : state.state === 'ready' ? (
        <Compared entries={state.entries} />
      ) : (
        <Waiting state={state} stop={journal.stop} again={journal.again} />
      )}
    </div>
  );
}

function Compared({ entries }: { entries: Parameters<typeof listingsOf>[0] }) {
  const { words, times, route } = useStores();
  const { changes: say } = words.review;
  const listings = useMemo(() => listingsOf(entries), [entries]);
  const { pair, unknown } = chosen(listings, route.route.value.query);
  const only = listings[0];
  if (pair === null) {
    return <p class="nothing">{only === undefined ? say.none : say.onlyOne(times.full(only.at))}</p>;
  }
  const [from, to] = [listings[pair.from], listings[pair.to]];
  return (
    <>
      <Pickers listings={listings} pair={pair} />
      {unknown.map((what) => (
        <p class="caution" key={what}>
          {say.unknown(isolated(what) ?? '')}
        </p>
      ))}
      {from && to && <TwoListings from={from} to={to} same={pair.from === pair.to} />}
    </>
  );
}

function TwoListings({ from, to, same }: { from: Listing; to: Listing; same: boolean }) {
  const { words, times } = useStores();
  const { changes: say } = words.review;
  const differences = useMemo(() => differencesOf(from, to), [from, to]);
  const { added, missing, changed, unchanged, translated } = differences;
  const counts = {
    added: added.length,
    missing: missing.length,
    changed: changed.length,
    unchanged: unchanged.length,
  };
  const listed = Object.values(counts).some((count) => count > 0);
  const cautions = [
    same ? say.same : '',
    from.complete ? '' : say.partialBefore,
    to.complete ? '' : say.partialAfter,
    translated ? say.translated : '',
  ].filter((text) => text !== '');
  return (
    <>
      <p class="summary" role="status">
        <span class="aloud">{say.range(times.full(from.at), times.full(to.at))} </span>
        {listed ? say.summary(counts, to.complete) : say.empty}
      </p>
      {cautions.map((text) => (
        <p class="caution" key={text}>
          {text}
        </p>
      ))}
      <Comparison key={`${from.at} ${to.at}`} from={from} to={to} differences={differences} />
      {!same && <Between from={from.at} to={to.at} />}
    </>
  );
}
