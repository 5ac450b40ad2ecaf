import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useStores } from '../stores/stores';
import { useSecretCheck } from './secrets';

interface ReasonFormProps {
  label: string;
  yes: string;
  /** Reasons that are often given, to choose from. */
  usual: readonly string[];
  onYes: (reason: string) => void;
  onNo: () => void;
}

/** Asks for a reason; without one nothing is recorded. */
export function ReasonForm({ label, yes, usual, onYes, onNo }: ReasonFormProps) {
  const { words, judging } = useStores();
  const { runbook: say } = words.review;
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const secretsIn = useSecretCheck();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // At once: who asked for it types on.
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <form
      class="reason-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() === '') return;
        const found = secretsIn(reason);
        setProblem(found);
        if (found === null) onYes(reason);
        else field.current?.focus();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <label class="field">
        <span class="label">{label}</span>
        <input
          ref={field}
          required
          // Blanks are no reason.
          pattern=".*\S.*"
          maxLength={500}
          autocomplete="off"
          list={usual.length > 0 ? `${id}-usual` : undefined}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-note`}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      {usual.length > 0 && (
        <datalist id={`${id}-usual`}>
          {usual.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      <p class="soft" id={`${id}-note`}>
        {say.reasonNote}
      </p>
      <div role="alert">{problem !== null && <p class="problem">{problem}</p>}</div>
      <div class="buttons">
        <button type="submit" class="button primary" disabled={judging.busy.value}>
          {yes}
        </button>
        <button type="button" class="button" onClick={onNo}>
          {say.cancel}
        </button>
      </div>
    </form>
  );
}
