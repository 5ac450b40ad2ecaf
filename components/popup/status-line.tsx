import { offered, offers } from '../../lib/words/review/help-offers';
import { CheckNow } from '../checks/check-now';
import { CheckState } from '../checks/check-state';
import { HelpLink } from '../help-link';
import { Icon } from '../icon';
import { useStores } from '../stores/stores';
import { TeachOffer } from '../teach-offer';
import { statusWords } from './status-words';

/** The one sentence on top, what follows from it, how fresh it is, and how checks stand. */
export function StatusLine() {
  const { words, times, clock, roll, shown, account, actions } = useStores();
  const now = clock.time.value;
  const status = shown.value?.status ?? { kind: 'never-read' };
  const underWay = shown.value?.logOut?.settled === null;
  const { sentence, next, reading } = statusWords(status, words, times, now, underWay);
  const last = account.watch.value?.lastReading ?? null;
  const miss = account.watch.value?.lastMiss ?? null;
  const missed =
    status.kind === 'failed' ||
    status.kind === 'unrecognised' ||
    (status.kind === 'unavailable' && last !== null);
  const { taught, lastHint } =
    roll.roll.value?.state === 'ready' ? roll.roll.value : { taught: [], lastHint: null };
  const dropped = taught.length > 0 && lastHint?.outcome === 'dropped';
  const topic = offered(offers.status, status.kind);
  return (
    <div class="status" data-status={status.kind}>
      <h1 tabIndex={-1}>{sentence}</h1>
      <p class="advice">
        {next} {topic !== null && <HelpLink topic={topic} />}
      </p>
      {missed && <p class="advice">{last === null ? words.status.noneGood : words.status.lastGood}</p>}
      {miss !== null && miss.state !== status.kind && (
        <p class="freshness">
          {words.missed[miss.state](times.moment(miss.at, now))}{' '}
          <HelpLink topic={offers.status[miss.state]} />
        </p>
      )}
      {last !== null && (
        <p class="freshness soft">
          <time dateTime={last.at} title={times.full(last.at)}>
            {words.lastRead(times.ago(last.at, now), last.complete)}
          </time>{' '}
          {!last.complete && status.kind !== 'partial' && <HelpLink topic={offers.status.partial} />}
        </p>
      )}
      {dropped && <p class="freshness">{words.teach.dropped}</p>}
      {(status.kind === 'unrecognised' || dropped) && <TeachOffer />}
      {reading !== 'useless' && (
        <div class="buttons">
          <button
            type="button"
            class={reading === 'first' ? 'button primary' : 'button'}
            onClick={() => actions.openSessions()}
          >
            <Icon name="open" />
            {words.openSessions}
          </button>
          <CheckNow />
        </div>
      )}
      <CheckState />
    </div>
  );
}
