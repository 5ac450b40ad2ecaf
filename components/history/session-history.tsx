import type { TrackedSession } from '../../lib/model';
import { type History, sessionsOf } from '../../lib/watch/events';
import { hrefOf } from '../stores/route-store';
import { useStores } from '../stores/stores';
import { inWords } from './in-words';
import { Paged } from './paged';
import { useHistory, Waiting } from './waiting';

/** What happened to one session, newest first, and the way to its lane on the timeline. */
export function SessionHistory({ account, session }: { account: string; session: TrackedSession }) {
  const { words, history } = useStores();
  const { history: say } = words.review;
  const state = useHistory();
  return (
    <section class="session-history" aria-labelledby="session-history">
      <div class="history-head">
        <h4 id="session-history">{say.title}</h4>
        <a href={hrefOf('timeline', [account, session.id])}>{say.onTimeline}</a>
      </div>
      {state.state !== 'ready' ? (
        <Waiting state={state} stop={history.stop} again={history.again} />
      ) : (
        <Events history={state.history} session={session.id} />
      )}
    </section>
  );
}

function Events({ history, session }: { history: History; session: string }) {
  const stores = useStores();
  const { times, words } = stores;
  const events = history.events.filter((event) => sessionsOf(event).includes(session)).reverse();
  if (events.length === 0) return <p class="soft">{words.review.history.noneOf}</p>;
  return (
    <Paged key={session} items={events} page={30}>
      {(shown) => (
        <ol class="events">
          {shown.map((event, i) => (
            <li key={`${event.at} ${event.kind} ${i}`}>
              <time dateTime={event.at}>{times.full(event.at)}</time>
              <span>{inWords(event, session, stores)}</span>
            </li>
          ))}
        </ol>
      )}
    </Paged>
  );
}
