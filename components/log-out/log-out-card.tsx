import type { LogOut, Watch } from '../../lib/model';
import { offers } from '../../lib/words/review/help-offers';
import { HelpLink } from '../help-link';
import { called } from '../session/called';
import { useStores } from '../stores/stores';
import { Countdown } from './countdown';

/** A log-out while it spreads, when its window is over, and what came of it. */
export function LogOutCard({ logOut, heading: Heading = 'h2' }: { logOut: LogOut; heading?: 'h2' | 'h4' }) {
  const { words, times, clock, account, actions } = useStores();
  const watch = account.watch.value;
  if (watch === null) return null;
  const now = clock.time.value;
  if (logOut.settled !== null) {
    const gone = logOut.sessions.filter(({ outcome }) => outcome === 'no-longer-listed').length;
    return (
      <section class="log-out" data-log-out="settled">
        <Heading>
          {words.logOut.settled(gone, logOut.sessions.length)}{' '}
          {gone < logOut.sessions.length && <HelpLink topic={offers.logOut.settled} />}
        </Heading>
        {gone < logOut.sessions.length && <Outcomes logOut={logOut} watch={watch} />}
      </section>
    );
  }
  if (now.getTime() < Date.parse(logOut.until)) {
    return (
      <section class="log-out" data-log-out="spreading">
        <Heading>{words.logOut.spreading}</Heading>
        <Countdown from={logOut.at} until={logOut.until} />
        <p>
          {words.logOut.spreadingNote(times.clock(logOut.until))} <HelpLink topic={offers.logOut.spreading} />
        </p>
        <Mistake logOut={logOut} account={watch.account} />
      </section>
    );
  }
  const last = watch.lastReading;
  return (
    <section class="log-out" data-log-out="over">
      <Heading>{words.logOut.over}</Heading>
      <p>
        {words.logOut.overNote} <HelpLink topic={offers.logOut.over} />
      </p>
      {last !== null && (
        <>
          <p>{words.logOut.stillListed(times.ago(last.at, now))}</p>
          <StillListed logOut={logOut} watch={watch} />
        </>
      )}
      <div class="buttons">
        <button type="button" class="button primary" onClick={() => actions.openSessions()}>
          {words.logOut.lookAgain}
        </button>
        <Mistake logOut={logOut} account={watch.account} />
      </div>
    </section>
  );
}

function Mistake({ logOut, account }: { logOut: LogOut; account: string }) {
  const { words, judging } = useStores();
  return (
    <button
      type="button"
      class="button plain"
      disabled={judging.busy.value}
      onClick={() => judging.record({ type: 'log-out-undone', account, logOut: logOut.id })}
    >
      {words.logOut.mistake}
    </button>
  );
}

/** Those it was to end and that the last reading listed. */
function StillListed({ logOut, watch }: { logOut: LogOut; watch: Watch }) {
  const { words } = useStores();
  const listed = logOut.sessions
    .map(({ session }) => watch.sessions[session])
    .filter((session) => session !== undefined)
    .filter(({ presence }) => presence.state === 'listed');
  if (listed.length === 0) return <p>{words.logOut.nothingListed}</p>;
  return (
    <ul class="outcomes">
      {listed.map((session) => (
        <li key={session.id}>{called(session, words)}</li>
      ))}
    </ul>
  );
}

function Outcomes({ logOut, watch }: { logOut: LogOut; watch: Watch }) {
  const { words } = useStores();
  return (
    <ul class="outcomes">
      {logOut.sessions
        .filter(({ outcome }) => outcome !== 'no-longer-listed')
        .map(({ session, outcome }) => (
          <li key={session}>
            {called(watch.sessions[session], words)} <span class="soft">{words.logOut.outcome[outcome]}</span>
          </li>
        ))}
    </ul>
  );
}
