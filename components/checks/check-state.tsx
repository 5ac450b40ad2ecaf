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
    <section class="checks" aria-label={say.title} data-running={view.running}>
      {checks.asking.value && view.plan.state === 'not-agreed' && <CheckAsk />}
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
    </section>
  );
}

/** Somebody else would like the owner to agree. */
function Offer({ view: { plan } }: { view: CheckView }) {
  const { words, checks } = useStores();
  const { checks: say } = words;
  if (plan.state !== 'not-agreed' || plan.suggested === null || checks.asking.value) return null;
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
  if (last === null || running || (plan.state === 'not-agreed' && last.outcome.kind === 'read')) return null;
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

function Ahead({ view: { plan, hindered, running } }: { view: CheckView }) {
  const { words, times, clock } = useStores();
  const { checks: say } = words;
  if (plan.state === 'forbidden')
    return isLocked(plan.by) || plan.by !== 'built-in' ? (
      <p class="freshness soft">{say.forbidden[plan.by]}</p>
    ) : null;
  if (plan.state !== 'scheduled' || running) return null;
  if (hindered !== null) return <p class="freshness">{say.hindered[hindered]}</p>;
  const now = clock.time.value;
  const due = Date.parse(plan.at) <= now.getTime();
  const when = times.ahead(plan.at, now);
  return (
    <p class="freshness soft">
      {due ? say.nextNow : plan.why === 'again' ? say.again(when) : say.next(when)}
    </p>
  );
}
