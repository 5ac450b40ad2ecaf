import type { Decision, TrackedSession } from '../../../lib/model';
import { commonDecisions, otherDecisions } from '../../session/decide';
import { useStores } from '../../stores/stores';

/** Decisions on all rows that are selected. Only what is shown counts as selected: nobody judges what they do not see. */
export function Bulk({ sessions }: { sessions: TrackedSession[] }) {
  const { words, selection, account, judging } = useStores();
  const { sessions: say } = words.review;
  const selected = sessions.filter(({ id }) => selection.selected.value.has(id)).map(({ id }) => id);
  const watch = account.watch.value;
  const judge = async (decision: Decision) => {
    if (watch !== null && (await judging.judge(watch.account, selected, decision))) selection.select([]);
  };
  return (
    <div class="bulk" role="status" data-empty={selected.length === 0}>
      {selected.length > 0 && (
        <>
          <strong>{say.selected(selected.length)}</strong>
          <fieldset class="buttons" disabled={judging.busy.value}>
            <legend class="aloud">{say.selected(selected.length)}</legend>
            {[...commonDecisions, ...otherDecisions].map((decision) => (
              <button type="button" class="button" key={decision} onClick={() => judge(decision)}>
                {words.decide[decision]}
              </button>
            ))}
            <button type="button" class="button plain" onClick={() => selection.select([])}>
              {say.unselect}
            </button>
          </fieldset>
        </>
      )}
    </div>
  );
}
