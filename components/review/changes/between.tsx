import { type History, isOwners, sessionsOf } from '../../../lib/watch/events';
import { inWords } from '../../history/in-words';
import { Paged } from '../../history/paged';
import { useHistory, Waiting } from '../../history/waiting';
import { called } from '../../session/called';
import { useStores } from '../../stores/stores';

/** What the owner did between two readings, oldest first. */
export function Between({ from, to }: { from: string; to: string }) {
  const { words, history } = useStores();
  const { changes: say } = words.review;
  const state = useHistory();
  return (
    <section class="between" aria-labelledby="between">
      <h2 id="between">{say.between}</h2>
      {state.state !== 'ready' ? (
        <Waiting state={state} stop={history.stop} again={history.again} />
      ) : (
        <Did history={state.history} from={from} to={to} />
      )}
    </section>
  );
}

function Did({ history, from, to }: { history: History; from: string; to: string }) {
  const stores = useStores();
  const { words, times } = stores;
  const did = history.events.filter((event) => isOwners(event) && from <= event.at && event.at <= to);
  if (did.length === 0) return <p class="soft">{words.review.changes.didNothing}</p>;
  return (
    <Paged key={`${from} ${to}`} items={did} page={50}>
      {(shown) => (
        <ol class="events">
          {shown.map((event, i) => {
            const about = sessionsOf(event);
            return (
              <li key={`${event.at} ${event.kind} ${i}`}>
                <time dateTime={event.at}>{times.full(event.at)}</time>
                <span>
                  {about.length === 1 && (
                    <strong>{called(history.sessions.get(about[0] ?? ''), words)}: </strong>
                  )}
                  {inWords(event, null, stores)}
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </Paged>
  );
}
