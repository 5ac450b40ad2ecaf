import type { Decision, TrackedSession } from '../../lib/model';
import { useStores } from '../stores/stores';
import { called } from './called';
import { keepFocus } from './keep-focus';

/** The three that most sessions need, and the ones for an incident or an organisation. */
export const commonDecisions: Decision[] = ['keep', 'unsure', 'revoke'];
export const otherDecisions: Decision[] = ['rotate-credentials', 'escalate', 'blocked'];

/** Decisions on one session as words to press. */
export function Decide({ session, decisions }: { session: TrackedSession; decisions: Decision[] }) {
  const { words, account, judging } = useStores();
  const judge = async (decision: Decision) => {
    const watch = account.watch.value;
    if (watch === null) return;
    const refocus = keepFocus(session.id);
    await judging.judge(watch.account, [session.id], decision);
    refocus();
  };
  return (
    <fieldset class="buttons decide" disabled={judging.busy.value}>
      <legend class="aloud">{words.decideOn(called(session, words))}</legend>
      {decisions.map((decision) => (
        <button
          type="button"
          key={decision}
          class="button"
          data-decision={decision}
          aria-pressed={session.decision === decision}
          onClick={() => judge(decision)}
        >
          {words.decide[decision]}
        </button>
      ))}
    </fieldset>
  );
}
