import { signal } from '@preact/signals';
import type { Choices } from '../../../lib/evidence/audience';
import { FORMATS, type FormatName } from '../../../lib/evidence/formats/formats';
import { type Exported, sessionKey } from '../../../lib/evidence/work/export';
import type { Watch } from '../../../lib/model';
import type { Policy } from '../../../lib/policy/policy';
import { isFound, parseSearch } from '../../../lib/watch/search';
import type { Needs } from './needs';
import { createWork } from './work';

/** What is to be exported, as it was chosen. */
export interface Wanted {
  watches: readonly Watch[];
  /** Which sessions, as the list of sessions is searched; '' for all. */
  search: string;
  choices: Choices;
  format: FormatName;
  policy: Policy;
}

/** What the reviewer writes; kept while the page is open, and in no address. */
export interface Draft {
  reviewer: string;
  notes: string;
  /** Words to take out as well, parted by commas. */
  terms: string;
}

export type Made = Exported & { format: FormatName; at: string };

/** An export as it would leave, made anew whenever something else is chosen, and the ways out. */
export function createExportStore({ actions, accountsOf, now }: Needs) {
  const { work, run, stop, end } = createWork();
  const draft = signal<Draft>({ reviewer: '', notes: '', terms: '' });
  const made = signal<Made | null>(null);
  const outcome = signal<{ kind: 'saved'; name: string } | { kind: 'copied' | 'not-copied' } | null>(null);

  return {
    work,
    draft,
    made,
    outcome,
    stop,
    end,
    write(part: Partial<Draft>) {
      draft.value = { ...draft.value, ...part };
    },
    async make({ watches, search, choices, format, policy }: Wanted): Promise<void> {
      outcome.value = null;
      const { reviewer, notes, terms } = draft.value;
      const at = now().toISOString();
      const done = await run(async (signal, tell) => {
        const accounts = await accountsOf(watches, signal, tell);
        tell('working', 0, 0);
        const job = {
          subject: { accounts, reviewer: reviewer.trim(), notes: notes.trim(), at, program: actions.program },
          only: search.trim() === '' ? null : foundKeys(watches, search),
          choices: { ...choices, terms: termsIn(terms) },
          policy,
          format,
        };
        return actions.workOnEvidence('export', job, signal);
      });
      made.value = done && { ...done, format, at };
    },
    save() {
      if (made.value === null) return;
      const { format, at, text } = made.value;
      const { ending, type } = FORMATS[format];
      const name = `rollcall-${format}-${at.slice(0, 10)}${ending}`;
      // By its mark Excel knows UTF-8; the sum does not count it.
      actions.saveFile(name, format === 'csv' ? ['\ufeff', text] : [text], type);
      outcome.value = { kind: 'saved', name };
    },
    async copy(): Promise<void> {
      if (made.value === null) return;
      outcome.value = { kind: (await actions.copyText(made.value.text)) ? 'copied' : 'not-copied' };
    },
  };
}

const termsIn = (text: string): string[] =>
  text
    .split(',')
    .map((term) => term.trim())
    .filter((term) => term !== '');

/** The sessions that a search finds, each by its key. */
export function foundKeys(watches: readonly Watch[], search: string): string[] {
  const terms = parseSearch(search);
  return watches.flatMap(({ account, sessions }) =>
    Object.values(sessions)
      .filter((session) => isFound(session, terms))
      .map(({ id }) => sessionKey({ account, session: id })),
  );
}
