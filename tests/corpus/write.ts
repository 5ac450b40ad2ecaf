/**
 * Writes pages with what they say, one folder each.
 *
 *   npx tsx tests/corpus/write.ts                                   the pages of the repository
 *   npx tsx tests/corpus/write.ts --seed 7 --count 200 --out DIR    others, for a blind measurement
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Choice, pageOf } from './page';
import { corpus, isGenerated, strangers } from './select';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, count: { type: 'string' }, out: { type: 'string' } },
});

const repository = fileURLToPath(new URL('../fixtures/panel', import.meta.url));

const madeWith = fileURLToPath(new URL('../fixtures/panel-made-with.json', import.meta.url));

function write(choices: readonly Choice[], directory: string): void {
  for (const choice of choices) {
    const page = pageOf(choice);
    const folder = join(directory, page.name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'page.html'), page.html);
    writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(page.expected, null, 2)}\n`);
  }
  console.log(`${choices.length} pages in ${directory}`);
}

if (values.seed === undefined) {
  mkdirSync(repository, { recursive: true });
  for (const folder of readdirSync(repository)) {
    if (isGenerated(folder)) rmSync(join(repository, folder), { recursive: true });
  }
  write(corpus(), repository);
  // Times and names of countries are Intl's, so another edition of its data may write some pages otherwise.
  writeFileSync(madeWith, `${JSON.stringify({ cldr: process.versions.cldr }, null, 2)}\n`);
} else if (values.out === undefined) {
  console.error('--seed needs --out DIR: pages from other seeds do not belong into the repository.');
  process.exitCode = 2;
} else {
  write(strangers(Number(values.seed), Number(values.count ?? 200)), values.out);
}
