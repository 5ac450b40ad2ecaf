/**
 * `npm run examples`: writes the examples of docs/evidence.md and docs/siem.md and the published JSON Schema, all made by the
 * program itself. tests/lib/evidence/examples.test.ts keeps them up to date.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { rulesFor } from '../lib/evidence/audience';
import { concealMerged } from '../lib/evidence/conceal-merged';
import { asJson, counted, forAudience, makeExport } from '../lib/evidence/export';
import { asChecklist } from '../lib/evidence/formats/checklist';
import { asCsv } from '../lib/evidence/formats/csv';
import { asHtml } from '../lib/evidence/formats/html';
import { asMarkdown } from '../lib/evidence/formats/markdown';
import { asMergedMarkdown } from '../lib/evidence/formats/merged';
import { asOcsf } from '../lib/evidence/formats/ocsf';
import { reviewSchema } from '../lib/evidence/review/schema';
import type { Entry } from '../lib/model';
import { defaultPolicy } from '../lib/policy/policy';
import { createFold } from '../lib/store/fold';
import { exampleJournal } from './evidence-example-journal';

const root = path.resolve(import.meta.dirname, '..');

/** Every file that is made, by its path from the root. */
export async function examples(): Promise<Record<string, string>> {
  const journal = exampleJournal();
  const whole = await makeExport(subject(journal), { audience: 'own-team' }, defaultPolicy);
  const shared = await makeExport(subject(journal), { audience: 'another-team' }, defaultPolicy);
  const ticket = await forAudience(whole.review, { audience: 'public-ticket' }, defaultPolicy);
  const schema = `${JSON.stringify(reviewSchema(), null, 2)}\n`;
  const rules = rulesFor({ audience: 'own-team' }, defaultPolicy);
  const { merged, replaced } = concealMerged(
    [
      { name: 'ana.json', review: whole.review },
      { name: 'ticket.json', review: ticket.review },
    ],
    rules,
  );
  const { at, program } = subject(journal);
  return {
    'public/review.schema.json': schema,
    'docs/review.schema.json': schema,
    'docs/examples/journal.json': `${JSON.stringify(journal, null, 1)}\n`,
    'docs/examples/review.json': asJson(whole.review),
    'docs/examples/another-team.json': asJson(shared.review),
    'docs/examples/report.md': await asMarkdown(shared.review),
    'docs/examples/merged.md': await asMergedMarkdown(merged, {
      at,
      program,
      rules,
      replaced: counted(replaced),
    }),
    'docs/examples/checklist.md': asChecklist({
      date: '2026-08-14',
      reviewer: 'security',
      account: 'demo account',
    }),
    'docs/examples/sessions.csv': await asCsv(shared.review),
    'docs/examples/report.html': await asHtml(ticket.review),
    'docs/examples/events.ndjson': await asOcsf(whole.review),
  };
}

function subject(journal: readonly Entry[]) {
  const fold = createFold();
  for (const [i, entry] of journal.entries()) fold.take(i + 1, entry);
  return {
    accounts: [...fold.watches.values()].map((watch) => ({
      watch,
      entries: journal.filter(({ account }) => account === watch.account),
    })),
    reviewer: 'security',
    notes: 'Weekly review.',
    at: '2026-08-14T10:00:00.000Z',
    program: 'Rollcall 0.1.0',
  };
}

/**
 * A paper with its examples: what stands between `<!-- example NAME -->` and `<!-- /example -->` becomes the file of that
 * name, or one line of it when the name ends in ":2", as a block of code.
 */
export function withExamples(paper: string, made: Record<string, string>): string {
  return paper.replace(
    /<!-- example (\S+?)(?::(\d+))? -->\n[\s\S]*?<!-- \/example -->/g,
    (_, name: string, line?: string) => {
      const text = made[`docs/examples/${name}`] ?? '';
      const shown = line ? pretty(text.split('\n')[Number(line) - 1] ?? '') : text;
      const language = line ? 'json' : (/\.(\w+)$/.exec(name)?.[1] ?? '');
      return `<!-- example ${name}${line ? `:${line}` : ''} -->\n\`\`\`${language}\n${shown.trimEnd()}\n\`\`\`\n<!-- /example -->`;
    },
  );
}

const pretty = (line: string): string => JSON.stringify(JSON.parse(line), null, 2);

export const PAPERS = ['docs/evidence.md', 'docs/siem.md'];

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made = await examples();
  for (const [file, text] of Object.entries(made)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), text);
  }
  for (const paper of PAPERS) {
    const file = path.join(root, paper);
    writeFileSync(file, withExamples(readFileSync(file, 'utf8'), made));
  }
}
