import type { TrackedSession } from '../../lib/model';
import { openRun } from '../../lib/runbook/progress';
import { isRejected } from '../../lib/watch/standing';
import { offers } from '../../lib/words/review/help-offers';
import { HelpLink } from '../help-link';
import { hrefOf } from '../stores/route-store';
import { useStores } from '../stores/stores';
import { ShowRow } from './show-row';

/** What follows from the decision on a session that is still listed. */
export function NextStep({ session }: { session: TrackedSession }) {
  const { words, account, judging, actions } = useStores();
  const { decision, row, presence } = session;
  const watch = account.watch.value;
  const step = decision === null ? null : words.next[decision];
  if (step === null || watch === null || presence.state === 'gone') return null;
  const asked = decision !== 'blocked';
  const underWay = session.memory.leaving !== null;
  const logOut = { type: 'log-out', account: watch.account, scope: { session: session.id } } as const;
  return (
    <div class="next">
      <p>{step}</p>
      {asked && !row.canLogOut && (
        <p>
          {row.current ? words.noLogOutCurrent : words.noLogOut}{' '}
          <HelpLink topic={row.current ? offers.row.current : offers.row.noLogOut} />
        </p>
      )}
      {asked && row.canLogOut && !underWay && (
        <button
          type="button"
          class="button"
          disabled={judging.busy.value}
          onClick={() => judging.record(logOut)}
        >
          {words.loggedOut}
        </button>
      )}
      {asked && row.canLogOut && !underWay && <ShowRow session={session} />}
      {isRejected(session) && (
        <button type="button" class="button" onClick={() => actions.openReview(hrefOf('response'))}>
          {openRun(watch, 'response') === null ? words.review.response.start : words.review.response.goOn}
        </button>
      )}
    </div>
  );
}
