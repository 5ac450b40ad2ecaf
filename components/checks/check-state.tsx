import { isLocked } from '../../lib/policy/policy';
import { HelpLink } from '../help-link';
import type { CheckView } from '../stores/check-store';
import { useStores } from '../stores/stores';
import { CheckAsk } from './check-ask';
import { outcomeIn } from './outcome-in';

/** How checks stand: the question to the owner, what runs, what the last one came to, and when the next one is. */
export function CheckState() {
  const { words, checks } = useStores();
  const { checks: say } = words;
  const view = checks.view.value;
  if (view === null) return null;
  const refused = checks.refused.value;
  return (
    <div class="check-state">
      {checks.isAsked.value && view.plan.state === 'not-agreed' && <CheckAsk />}
      <Offer view={view} />
      {/* Without a time in it, which would be read aloud again as it goes by. */}
      <p role="status" class={view.running ? 'running' : 'aloud'}>
        {view.running ? say.running : view.fresh && say.done(outcomeIn(view.fresh.outcome, say))}
      </p>
      <p role="alert" class={refused === null ? 'aloud' : undefined}>
        {refused !== null && say.notBegun(refused === '' ? say.unreachable : refused)}
      </p>
      <Past view={view} />
      <Ahead view={view} />
    </div>
  );
}

/** Somebody else would like the owner to agree. */
function Offer({ view: { plan } }: { view: CheckView }) {
  const { words, checks } = useStores();
  const { checks: say } = words;
  if (plan.state !== 'not-agreed' || plan.suggested === null || checks.isAsked.value) return null;
  return (
    <p class="freshness">
      {say.suggested[plan.suggested]}{' '}
      <button type="button" class="link" onClick={() => checks.ask()}>
        {say.seeWhat}
      </button>
    </p>
  );
}

function Past({ view: { last, plan, running } }: { view: CheckView }) {
  const { words, times, clock } = useStores();
  const { checks: say } = words;
  if (last === null || running || plan.state === 'not-agreed') return null;
  const stopped = last.outcome.kind === 'stopped';
  return (
    <p class={stopped ? 'freshness' : 'freshness soft'}>
      <time dateTime={last.at} title={times.full(last.at)}>
        {say.last(times.moment(last.at, clock.time.value), outcomeIn(last.outcome, say))}
      </time>{' '}
      {stopped && <HelpLink topic="check-stops" />}
    </p>
  );
}

function Ahead({ view: { plan, hindered, running, stuck } }: { view: CheckView }) {
  const { words, times, clock } = useStores();
  const { checks: say } = words;
  if (plan.state === 'forbidden')
    return isLocked(plan.by) || plan.by !== 'built-in' ? (
      <p class="freshness soft">{say.forbidden[plan.by]}</p>
    ) : null;
  if (running || plan.state === 'not-agreed') return null;
  const when = hindered === null && plan.state === 'scheduled' ? ahead(plan.at, plan.why) : null;
  return (
    <>
      {hindered !== null && <p class="freshness">{say.hindered[hindered]}</p>}
      {(stuck !== null || when !== null) && (
        <p class="freshness soft">
          {stuck !== null && words.getOn[stuck]} {when}
        </p>
      )}
    </>
  );

  function ahead(at: string, why: 'again' | 'regular'): string {
    const now = clock.time.value;
    if (Date.parse(at) <= now.getTime()) return say.nextNow;
    return (why === 'again' ? say.again : say.next)(times.ahead(at, now));
  }
}
