import { type Place, propagation, type Session, type View } from '../model';
import { deviceName, placeName } from './names';
import type { Perform } from './perform';

interface ListProps {
  now: View;
  places: Place[];
  perform: Perform;
}

function leaves({ loggedOut }: Session, { speed }: View): string {
  if (loggedOut === null) return '';
  return `Logged out, listed until ${new Date(loggedOut + propagation / speed).toLocaleTimeString()}`;
}

function marks(session: Session, now: View): string {
  return [
    session.current ? 'current' : '',
    session.trusted ? 'trusted' : '',
    session.status === 'unavailable' ? 'status unavailable' : '',
    leaves(session, now),
  ]
    .filter(Boolean)
    .join(', ');
}

function Line({ session, now, places, perform }: ListProps & { session: Session }) {
  const name = deviceName(session.device);
  const { id } = session;
  const next =
    places[(places.findIndex((place) => placeName(place) === placeName(session.place)) + 1) % places.length];
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{session.apps.join(', ')}</td>
      <td>{placeName(session.place)}</td>
      <td>{session.signedIn === null ? '' : new Date(session.signedIn).toLocaleString()}</td>
      <td>{marks(session, now)}</td>
      <td>
        <button
          type="button"
          aria-label={`Move ${name}`}
          onClick={() =>
            perform(`${name} is now in ${placeName(next)}.`, {
              type: 'change-place',
              id,
              place: next ?? null,
            })
          }
        >
          Move
        </button>
        <button
          type="button"
          aria-label={`${session.trusted ? 'Distrust' : 'Trust'} ${name}`}
          onClick={() =>
            perform(`${name} is ${session.trusted ? 'no longer ' : ''}trusted.`, {
              type: 'change',
              id,
              session: { trusted: !session.trusted },
            })
          }
        >
          {session.trusted ? 'Distrust' : 'Trust'}
        </button>
        <button
          type="button"
          aria-label={`Sign in again on ${name}`}
          onClick={() => perform(`${name} has signed in again.`, { type: 'sign-in-again', id })}
        >
          Sign in again
        </button>
        <button
          type="button"
          aria-label={`Log out ${name}`}
          disabled={session.current || session.status === 'unavailable' || session.loggedOut !== null}
          onClick={() =>
            perform(`${name} was logged out; the log-out is spreading.`, { type: 'log-out', id })
          }
        >
          Log out
        </button>
      </td>
    </tr>
  );
}

/** What the account's panel lists now, and what can happen to each. */
export function List(props: ListProps) {
  const { now, perform } = props;
  return (
    <section aria-labelledby="list">
      <h2 id="list">Listed now ({now.sessions.length})</h2>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">Device</th>
              <th scope="col">Apps</th>
              <th scope="col">Place</th>
              <th scope="col">Signed in</th>
              <th scope="col">Marks</th>
              <th scope="col">What happens</th>
            </tr>
          </thead>
          <tbody>
            {now.sessions.map((session) => (
              <Line key={session.id} session={session} {...props} />
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <button
          type="button"
          onClick={() =>
            perform('All sessions were logged out; the log-out is spreading.', { type: 'log-out-all' })
          }
        >
          Log out all
        </button>
        {!now.signedIn && (
          <button
            type="button"
            onClick={() => perform('This browser has logged in again.', { type: 'log-in' })}
          >
            Log in on this browser
          </button>
        )}
        <button type="button" onClick={() => perform('The order is reversed.', { type: 'reverse' })}>
          Reverse the order
        </button>
        <button
          type="button"
          onClick={() => perform('Everything is as at the start.', { type: 'start-over' })}
        >
          Start over
        </button>
      </p>
    </section>
  );
}
