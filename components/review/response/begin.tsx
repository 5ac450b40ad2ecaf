import { heldFocus, NEXT } from '../../runbook/focus';
import { useStores } from '../../stores/stores';

/** Begins the response, for real or for practice. */
export function Begin() {
  const { words, account, runs, judging } = useStores();
  const { response: say } = words.review;
  if (account.watch.value === null) return <p>{say.noAccount}</p>;
  const begin = async (drill: boolean) => {
    const goOn = heldFocus();
    if (await runs.begin('response', drill)) goOn(...NEXT);
  };
  return (
    <div class="begin">
      <fieldset class="buttons" disabled={judging.busy.value}>
        <legend class="aloud">{words.review.runbook.runbooks.response.name}</legend>
        <button type="button" class="button primary" onClick={() => begin(false)}>
          {say.start}
        </button>
        <button type="button" class="button" aria-describedby="practise-note" onClick={() => begin(true)}>
          {say.practise}
        </button>
      </fieldset>
      <p class="soft" id="practise-note">
        {say.practiseNote}
      </p>
    </div>
  );
}
