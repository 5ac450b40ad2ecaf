import { type History, sessionsOf } from '../../../lib/watch/events';
import { inWords } from '../../history/in-words';
import { Paged } from '../../history/paged';
import { hrefOf } from '../../stores/route-store';
import { useStores } from '../../stores/stores';
import { aboutOf } from './saying';

/** All that the drawing shows, and more, as a table: newest first. `from`: milliseconds since 1970. */
export function EventTable({ history, from }: { history: History; from: number }) {
  const stores = useStores();
  const { words, times } = stores;
  const { timeline: say } = words.review;
  const events = history.events.filter(({ at }) => Date.parse(at) >= from).reverse();
  if (events.length === 0) return <p class="nothing">{say.noneInRange}</p>;
  return (
    <Paged key={from} items={events} page={200}>
      {(shown) => (
        <table class="event-table" aria-label={say.tableName}>
          <thead>
            <tr>
              <th scope="col">{say.columns.when}</th>
              <th scope="col">{say.columns.device}</th>
              <th scope="col">{say.columns.what}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((event, i) => {
              const about = sessionsOf(event);
              const name = aboutOf(event, history, stores);
              return (
                <tr key={`${event.at} ${event.kind} ${i}`} data-kind={event.kind}>
                  <td>
                    <time dateTime={event.at}>{times.full(event.at)}</time>
                  </td>
                  <td>
                    {about.length === 1 ? (
                      <a href={hrefOf('sessions', [history.account, about[0] ?? ''])}>{name}</a>
                    ) : (
                      <span class="soft">{name}</span>
                    )}
                  </td>
                  <td>{inWords(event, about.length === 1 ? (about[0] ?? null) : null, stores)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Paged>
  );
}
