import { signal } from '@preact/signals';
import type { Audience } from '../../../lib/evidence/audience';
import type { Filter, Reported } from '../../../lib/evidence/work/report';
import type { Watch } from '../../../lib/model';
import type { ImportEntry, OwnerEntry } from '../../../lib/roll';
import { reasonIn } from '../roll-store';
import type { Needs } from './needs';
import { createWork } from './work';

/** Colleagues' reviews beside one's own accounts. */
export function createReportStore({ source, actions, accountsOf, judging, policy, now, words }: Needs) {
  const { work, run, stop, end } = createWork();
  // What is read anew meanwhile does not end it.
  const saving = createWork();
  /** null until they are read. */
  const imports = signal<readonly ImportEntry[] | null>(null);
  const reported = signal<Reported | null>(null);
  const outcome = signal<string | null>(null);

  async function jobOf(
    watches: readonly Watch[],
    abort: AbortSignal,
    tell: Parameters<typeof accountsOf>[2],
  ) {
    const read = await source.readImports();
    imports.value = read;
    const accounts = await accountsOf(watches, abort, tell);
    tell('working', 0, 0);
    return {
      own: accounts.map((account, i) => ({ name: words.accountName(i + 1), account })),
      files: withNames(read).map(({ name, entry: { text } }) => ({ name, text })),
      at: now().toISOString(),
      program: actions.program,
      policy: policy(),
    };
  }

  return {
    work,
    imports,
    reported,
    outcome,
    stop,
    saving: { work: saving.work, stop: saving.stop },
    end() {
      end();
      saving.end();
    },
    /** Reads what was taken in, to know a file again. */
    async readImports(): Promise<void> {
      try {
        imports.value = await source.readImports();
      } catch (error) {
        outcome.value = words.review.evidence.work.failed(reasonIn(error) ?? String(error));
      }
    },
    async make(watches: readonly Watch[]): Promise<void> {
      const done = await run(async (abort, tell) =>
        actions.workOnEvidence('report', await jobOf(watches, abort, tell), abort),
      );
      if (done !== null) reported.value = done;
    },
    async save(watches: readonly Watch[], filter: Filter, audience: Audience): Promise<void> {
      outcome.value = null;
      const text = await saving.run(async (abort, tell) => {
        const job = { ...(await jobOf(watches, abort, tell)), filter, choices: { audience } };
        return actions.workOnEvidence('reportText', job, abort);
      });
      if (text === null) return;
      const name = `rollcall-merged-${now().toISOString().slice(0, 10)}.md`;
      actions.saveFile(name, [text], 'text/markdown');
      outcome.value = words.review.evidence.reports.saved(name);
    },
    remove({ at: _, ...entry }: ImportEntry, name: string) {
      const say = words.review.evidence.reports;
      return judging.perform([{ type: 'import-undone', account: '*', file: entry.file }], {
        said: say.removed(name),
        takeBack: (): OwnerEntry[] => [entry],
        takenBack: say.removedBack(name),
      });
    },
  };
}

/** Two files can have one name; here each has its own. */
export function withNames(imports: readonly ImportEntry[]): { name: string; entry: ImportEntry }[] {
  const seen = new Map<string, number>();
  return imports.map((entry) => {
    const count = (seen.get(entry.name) ?? 0) + 1;
    seen.set(entry.name, count);
    return { name: count === 1 ? entry.name : `${entry.name} (${count})`, entry };
  });
}
