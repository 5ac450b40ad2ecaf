import type { ComponentChildren } from 'preact';
import type { Alert, SessionRow, TrackedSession } from '../../lib/model';
import { offers } from '../../lib/words/review/help-offers';
import { isolated, tame } from '../../lib/words/shown';
import { HelpLink } from '../help-link';
import { type Stores, useStores } from '../stores/stores';
import { called } from './called';
import { commonDecisions, Decide, otherDecisions } from './decide';
import { ExpectOffer } from './expect-offer';
import { Reasons } from './reasons';
import { ScoredUnder } from './scored-under';
import { ShowRow } from './show-row';

interface DetailsProps {
  session: TrackedSession;
  id: string;
  /** true: the row itself already offers the common decisions. */
  decisionsAbove: boolean;
}

/** What a row opens into: why its score, what was seen, since when, and the other decisions. */
export function Details({ session, id, decisionsAbove }: DetailsProps) {
  const stores = useStores();
  const { words, times, clock } = stores;
  const { row, presence, judgements } = session;
  const last = judgements.at(-1);
  const now = clock.time.value;
  return (
    <div class="details" id={id}>
      <Reasons risk={session.risk} />
      <ScoredUnder session={session} />
      <ExpectOffer session={session} />
      {session.alerts.length > 0 && (
        <div>
          <h4>{words.happened}</h4>
          <ul class="happened">
            {session.alerts.map((alert) => (
              <li key={`${alert.kind} ${alert.at}`}>{happened(alert, session, stores)}</li>
            ))}
          </ul>
        </div>
      )}
      <dl>
        <Line name={words.details.signedIn}>
          {row.signedIn === null ? (
            <span class="missing">{words.noSignIn}</span>
          ) : (
            <>
              {times.span(row.signedIn)}
              <span class="soft"> ({words.details.shownAs(isolated(row.signedIn.text) ?? '')})</span>
            </>
          )}
        </Line>
        <Line name={words.details.firstSeen}>
          {session.baseline
            ? words.details.firstSeenBaseline(times.full(session.firstSeen))
            : times.full(session.firstSeen)}
        </Line>
        <Line name={words.details.lastSeen}>{times.full(session.lastSeen)}</Line>
        {presence.state === 'gone' && (
          <Line name={words.details.gone}>
            {times.full(presence.at)} <span class="soft">{words.details.goneNote}</span>{' '}
            <HelpLink topic={offers.row.gone} />
          </Line>
        )}
        {presence.state === 'listed' && <Lacks row={row} />}
        <Line name={words.details.decision}>
          {session.decision === null
            ? words.details.undecided
            : last === undefined
              ? words.decided[session.decision]
              : words.details.decidedAt(words.decided[session.decision], times.moment(last.at, now))}
          {last?.note !== undefined && (
            <span class="soft">
              {' '}
              <bdi>{tame(last.note)}</bdi>
            </span>
          )}
        </Line>
      </dl>
      <Decide
        session={session}
        decisions={decisionsAbove ? otherDecisions : [...commonDecisions, ...otherDecisions]}
      />
      <ShowRow session={session} />
    </div>
  );
}

/** What ChatGPT keeps from this row, and why that may be. */
function Lacks({ row }: { row: SessionRow }) {
  const { words } = useStores();
  return (
    <>
      {row.status === 'unavailable' && (
        <Line name={words.details.status}>
          {words.details.statusUnavailable} <HelpLink topic={offers.row.unavailable} />
        </Line>
      )}
      {!row.canLogOut && (
        <Line name={words.details.logOut}>
          {words.details.noLogOut} <HelpLink topic={row.current ? offers.row.current : offers.row.noLogOut} />
        </Line>
      )}
    </>
  );
}

function Line({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="line">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function happened(alert: Alert, session: TrackedSession, { words, times, clock }: Stores): string {
  return words.alert[alert.kind]({
    device: called(session, words),
    place: isolated(session.row.location),
    apps: session.row.apps.map((app) => isolated(app) ?? '').join(', ') || words.noApps,
    at: times.moment(alert.at, clock.time.value),
  });
}
