import { useEffect, useMemo } from 'preact/hooks';
import { isInRange } from '../../../lib/drawing/lane';
import { timelineSvg } from '../../../lib/drawing/timeline';
import type { TrackedSession } from '../../../lib/model';
import { daysBetween } from '../../../lib/policy/policy';
import type { History } from '../../../lib/watch/events';
import { gapsOf } from '../../../lib/watch/gaps';
import { type Lane, lanesOf } from '../../../lib/watch/lanes';
import { useHistory, Waiting } from '../../history/waiting';
import { called } from '../../session/called';
import { useStores } from '../../stores/stores';
import { Chart } from './chart';
import { beginOf, parseRange, type Range, rangeFor, ranges } from './ranges';
import { sayingOf } from './saying';
import { EventTable } from './table';

/** Every device over time, drawn or as a table. */
export function Timeline() {
  const { words, account, history, route, switchTo } = useStores();
  const { timeline: say } = words.review;
  const state = useHistory();
  const [owner] = route.route.value.path;
  const watch = account.watches.value.find((one) => one.account === owner);
  useEffect(() => {
    if (watch !== undefined && account.watch.value !== watch) switchTo(watch.account);
  }, [watch, account, switchTo]);
  return (
    <div class="timeline-view">
      <h1 tabIndex={-1}>{words.review.views.timeline}</h1>
      <p class="lead">{say.lead}</p>
      {account.watch.value === null ? (
        <p class="nothing">{say.none}</p>
      ) : state.state === 'ready' ? (
        <Told history={state.history} />
      ) : (
        <Waiting state={state} stop={history.stop} again={history.again} />
      )}
    </div>
  );
}

function Told({ history }: { history: History }) {
  const stores = useStores();
  const { words, route, clock, roll, times, actions } = stores;
  const { timeline: say } = words.review;
  const { path, query } = route.route.value;
  const sought = path[1];
  const session = sought === undefined ? undefined : history.sessions.get(sought);
  const to = clock.time.value.getTime();
  const range = parseRange(query.range) ?? rangeFor(session === undefined ? null : lastOf(session), to);
  const from = beginOf(range, history.events, to);
  const policy = roll.roll.value?.state === 'ready' ? roll.roll.value.policy : null;
  const frequency = policy === null ? 7 : daysBetween(policy.review_frequency);
  const lanes = useMemo(() => lanesOf(history), [history]);
  const gaps = useMemo(() => gapsOf(history.events, frequency, to), [history, frequency, to]);
  const saying = useMemo(() => sayingOf(history, from, to, stores), [history, from, to, stores]);
  if (history.events.length === 0) return <p class="nothing">{say.none}</p>;
  const { since } = history;
  const begins = history.events[0]?.at ?? '';
  return (
    <>
      <Toolbar
        range={range}
        save={() =>
          actions.saveFile(
            `rollcall-timeline-${new Date(to).toISOString().slice(0, 10)}.svg`,
            [timelineSvg(history, { from, to, gaps, words: saying })],
            'image/svg+xml',
          )
        }
      />
      {since !== null && begins < since && (
        <p class="soft">{words.review.history.since(times.full(since))}</p>
      )}
      {sought !== undefined && session === undefined && <p class="caution">{say.unknownSession}</p>}
      {session !== undefined &&
        !lanes.some((lane) => isInRange(lane, { from, to }) && holds(lane, session)) && (
          <div class="caution">
            <p>{say.outOfRange(called(session, words))}</p>
            <button type="button" class="button" onClick={() => route.ask({ range: 'all' })}>
              {say.showAll}
            </button>
          </div>
        )}
      {query.as === 'table' ? (
        <EventTable history={history} from={from} />
      ) : (
        <Chart {...{ history, lanes, gaps, from, to, saying, sought }} />
      )}
    </>
  );
}

const holds = (lane: Lane, session: TrackedSession) => lane.sessions.includes(session);

const lastOf = ({ presence, lastSeen }: TrackedSession) => (presence.state === 'listed' ? null : lastSeen);

function Toolbar({ range, save }: { range: Range; save: () => void }) {
  const { words, route } = useStores();
  const { timeline: say } = words.review;
  const asTable = route.route.value.query.as === 'table';
  return (
    <div class="toolbar">
      <fieldset class="chips">
        <legend class="aloud">{say.range}</legend>
        {ranges.map((one) => (
          <button
            type="button"
            key={one}
            class="chip"
            aria-pressed={one === range}
            onClick={() => route.ask({ range: one })}
          >
            {say.ranges[one]}
          </button>
        ))}
      </fieldset>
      <fieldset class="chips">
        <legend class="aloud">{say.as}</legend>
        <button type="button" class="chip" aria-pressed={!asTable} onClick={() => route.ask({ as: '' })}>
          {say.drawing}
        </button>
        <button type="button" class="chip" aria-pressed={asTable} onClick={() => route.ask({ as: 'table' })}>
          {say.table}
        </button>
      </fieldset>
      <div class="saving">
        <button type="button" class="button" aria-describedby="save-note" onClick={save}>
          {say.save}
        </button>
        <span class="soft" id="save-note">
          {say.saveNote}
        </span>
      </div>
    </div>
  );
}
