import { useId, useRef, useState } from 'preact/hooks';
import { newPlaceholders, redact } from '../../lib/evidence/redact';
import type { Run } from '../../lib/model';
import { runbookOf } from '../../lib/runbook/runbooks';
import { summaryOf } from '../../lib/runbook/summary';
import { useStores } from '../stores/stores';
import { runbookCalled, stepCalled } from './called';

/** The run as text for a ticket, to copy and to save. */
export function RunSummary({ run }: { run: Run }) {
  const { words, runs, actions } = useStores();
  const { runbook: say, summary } = words.review;
  const [copied, setCopied] = useState<'not yet' | 'yes' | 'no'>('not yet');
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  // The same mailbox is the same one throughout a summary.
  const placeholders = newPlaceholders();
  const text = summaryOf(run, runbookOf(run.runbook), runs.look.value.watch, {
    ...summary,
    redact: (part) => redact(part, { placeholders }).text,
    title: runbookCalled(run.runbook, words),
    step: (step) => stepCalled(run.runbook, step, words),
  });
  const copy = async () => {
    const isThere = await actions.copyText(text);
    setCopied(isThere ? 'yes' : 'no');
    if (!isThere) field.current?.select();
  };
  const name = `rollcall-${run.drill ? 'practice-' : ''}${run.runbook.replace(/[^a-z-]/g, '')}-${run.at.slice(0, 10)}.md`;
  return (
    <section class="summary" aria-labelledby={id}>
      <h2 id={id}>{say.summary}</h2>
      <p class="soft">{say.summaryNote}</p>
      <textarea
        ref={field}
        readOnly
        rows={Math.min(24, text.split('\n').length)}
        value={text}
        aria-label={say.summary}
        spellcheck={false}
      />
      <div class="buttons">
        <button type="button" class="button primary" onClick={copy}>
          {say.copy}
        </button>
        <button type="button" class="button" onClick={() => actions.saveFile(name, [text], 'text/markdown')}>
          {say.save}
        </button>
        <p role="status">{copied === 'yes' ? say.copied : copied === 'no' ? say.notCopied : ''}</p>
      </div>
    </section>
  );
}
