import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Run } from '../../lib/model';
import { noteOf } from '../../lib/runbook/doing';
import { progress, stepsNow } from '../../lib/runbook/progress';
import type { Runbook } from '../../lib/runbook/runbooks';
import { useStores } from '../stores/stores';
import { heldFocus } from './focus';
import { useSecretCheck } from './secrets';

/** The end of a run: notes for the record, then finishing it, or stopping with steps left open. */
export function RunEnd({ run, runbook, onEnded }: { run: Run; runbook: Runbook; onEnded: () => void }) {
  const { words, runs, judging } = useStores();
  const { runbook: say } = words.review;
  const kept = noteOf(run);
  const [note, setNote] = useState(kept);
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const secretsIn = useSecretCheck();
  const field = useRef<HTMLTextAreaElement>(null);
  const yes = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asking) yes.current?.focus();
  }, [asking]);
  const { done, of } = progress(stepsNow(runbook, run, runs.look.value));
  const left = of - done;
  const keep = (work: () => unknown) => {
    const found = secretsIn(note);
    setProblem(found);
    if (found === null) work();
    else field.current?.focus();
  };
  const keepNote = async () => {
    const goOn = heldFocus();
    await runs.note(run, note);
    goOn('.run-end textarea');
  };
  const end = async () => {
    const goOn = heldFocus();
    if (!(await runs.end(run, runbook, note))) return;
    onEnded();
    goOn();
  };
  const cancel = () => {
    setAsking(false);
    heldFocus()('.run-end .run-stop');
  };
  return (
    <div class="run-end">
      <label class="field">
        <span class="label">{say.notes}</span>
        <textarea
          ref={field}
          rows={3}
          maxLength={500}
          value={note}
          aria-invalid={problem !== null}
          aria-describedby="run-note"
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <p class="soft" id="run-note">
        {say.reasonNote}
      </p>
      <div role="alert">{problem !== null && <p class="problem">{problem}</p>}</div>
      {note.trim() !== kept && (
        <button type="button" class="button" disabled={judging.busy.value} onClick={() => keep(keepNote)}>
          {say.keepNote}
        </button>
      )}
      {left === 0 ? (
        <>
          <p>{say.finishNote}</p>
          <button
            type="button"
            class="button primary"
            disabled={judging.busy.value}
            onClick={() => keep(end)}
          >
            {say.finish}
          </button>
        </>
      ) : asking ? (
        <fieldset class="ask">
          <legend class="aloud">{say.stop}</legend>
          <p id="run-stop-what">
            {say.stopNote(left)} {say.stopAsk} {runbook.review && !run.drill && say.stopReview}
          </p>
          <div class="buttons">
            <button
              ref={yes}
              type="button"
              class="button"
              aria-describedby="run-stop-what"
              disabled={judging.busy.value}
              onClick={() => keep(end)}
            >
              {say.stopYes}
            </button>
            <button type="button" class="button plain" onClick={cancel}>
              {say.cancel}
            </button>
          </div>
        </fieldset>
      ) : (
        <button type="button" class="button plain run-stop" onClick={() => setAsking(true)}>
          {say.stop}
        </button>
      )}
    </div>
  );
}
