import { useEffect, useId, useState } from 'preact/hooks';
import { checkNote } from '../../../lib/evidence/note';
import { redact } from '../../../lib/evidence/redact';
import type { TrackedSession } from '../../../lib/model';
import type { OwnerEntry } from '../../../lib/roll';
import { useStores } from '../../stores/stores';

interface Draft {
  name: string;
  owner: string;
  reviewer: string;
  note: string;
}

const writtenOn = ({ name, owner, reviewer, note }: TrackedSession): Draft => ({
  name: name ?? '',
  owner,
  reviewer,
  note,
});

/** What people know about a session: its device's name, whose it is, who reviews it, and a note without secrets. */
export function Notes({ session }: { session: TrackedSession }) {
  const { words, account, judging, roll } = useStores();
  const { notes: say } = words.review;
  const [draft, setDraft] = useState(() => writtenOn(session));
  const [outcome, setOutcome] = useState<'refused' | 'saved' | null>(null);
  const hint = useId();
  const kept = writtenOn(session);
  // Another session, or another window has written meanwhile: what is kept is shown.
  useEffect(() => {
    setDraft(writtenOn(session));
  }, [session.id, kept.name, kept.owner, kept.reviewer, kept.note]);
  const watch = account.watch.value;
  const state = roll.roll.value;
  if (watch === null || state?.state !== 'ready') return null;

  const { refused, personal } = checkNote(draft.note, state.policy);
  const named = (kinds: string[]) => say.and(kinds.map((kind) => say.kinds[kind] ?? kind));
  const change = (part: Partial<Draft>) => {
    setOutcome(null);
    setDraft({ ...draft, ...part });
  };
  const save = async (event: Event) => {
    event.preventDefault();
    if (refused.length > 0) return setOutcome('refused');
    const of = { account: watch.account, session: session.id };
    const entries: OwnerEntry[] = [];
    if (draft.name !== kept.name) entries.push({ type: 'named', ...of, name: draft.name });
    if (draft.owner !== kept.owner || draft.reviewer !== kept.reviewer)
      entries.push({ type: 'assigned', ...of, owner: draft.owner, reviewer: draft.reviewer });
    if (draft.note !== kept.note) entries.push({ type: 'noted', ...of, note: draft.note });
    if (await judging.recordAll(entries)) setOutcome('saved');
  };
  return (
    <form class="notes" onSubmit={save}>
      <h4>{say.title}</h4>
      {(['name', 'owner', 'reviewer'] as const).map((part) => (
        <label class="field" key={part}>
          <span class="label">{say[part]}</span>
          <input
            type="text"
            value={draft[part]}
            maxLength={part === 'name' ? 100 : 200}
            autocomplete="off"
            onInput={({ currentTarget: { value } }) => change({ [part]: value })}
          />
        </label>
      ))}
      <label class="field">
        <span class="label">{say.note}</span>
        <textarea
          rows={3}
          value={draft.note}
          maxLength={2_000}
          aria-describedby={hint}
          aria-invalid={outcome === 'refused'}
          onInput={({ currentTarget: { value } }) => change({ note: value })}
        />
        <span class="soft small" id={hint}>
          {say.noteHint}
        </span>
      </label>
      <div role="alert">{outcome === 'refused' && <p class="problem">{say.refused(named(refused))}</p>}</div>
      {personal.length > 0 && (
        <p class="masking">
          {say.personal(named(personal))}{' '}
          <button
            type="button"
            class="button"
            onClick={() => change({ note: redact(draft.note, { kinds: personal }).text })}
          >
            {say.mask}
          </button>
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="button" disabled={judging.busy.value}>
          {say.save}
        </button>
        <span role="status" class="soft">
          {outcome === 'saved' && say.saved}
        </span>
      </div>
    </form>
  );
}
