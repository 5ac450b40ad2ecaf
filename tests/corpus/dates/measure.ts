/**
 * How well times are read that others write.
 *
 *   npx tsx tests/corpus/dates/measure.ts [--libraries FOLDER] [--chromium] [--firefox] [--only be,mn] [--verbose]
 *
 * Without flags it reads what Node's own Intl writes. `--libraries` adds what the libraries in a folder write; `--chromium` and
 * `--firefox` add what these browsers write, and everything is read in them, too.
 */
import { writeFileSync } from 'node:fs';
import { allLanguages } from '../../../lib/panel/words/vocabulary';
import { random, seedOf } from '../random';
import { judge } from './judge';
import { libraryTexts } from './libraries';
import { openJudge } from './page';
import { platformTexts } from './platform';
import type { Verdict, Written } from './written';

process.env.TZ = 'UTC';
const flag = (name: string) => process.argv.includes(name);
const value = (name: string) => process.argv[process.argv.indexOf(name) + 1] ?? '';
const COUNT = 200;
const only = flag('--only') ? value('--only').split(',') : null;
const languages = allLanguages.filter((language) => only === null || only.includes(language));

const draws = (what: string, count: number) => {
  const { next } = random(seedOf(what));
  return Array.from({ length: count }, next);
};
const texts: Written[] = languages.flatMap((language) => [
  ...platformTexts('Node', language, draws(`Node ${language}`, COUNT)),
  ...(flag('--libraries') ? libraryTexts(value('--libraries'), language, draws(language, COUNT / 4)) : []),
]);
const pages = await Promise.all(
  (['chromium', 'firefox'] as const).filter((one) => flag(`--${one}`)).map(openJudge),
);
for (const page of pages)
  for (const language of languages)
    texts.push(...(await page.texts(language, draws(`${page.name} ${language}`, COUNT / 2))));

const readers: [string, Verdict[]][] = [['read in Node', judge(texts)]];
for (const page of pages) readers.push([`read in ${page.name}`, await page.judge(texts)]);
await Promise.all(pages.map((page) => page.close()));

for (const [where, verdicts] of readers) {
  console.log(`\n${where}`);
  table('source', texts, verdicts, ({ source }) => source);
  if (flag('--by-language')) table('language', texts, verdicts, ({ language }) => language);
}
if (flag('--verbose')) {
  for (const [where, verdicts] of readers)
    for (const [n, { verdict, from, to }] of verdicts.entries()) {
      const written = texts[n];
      if (!written || verdict === 'right') continue;
      console.log(
        [
          where,
          verdict,
          written.language,
          written.source,
          written.text,
          new Date(written.instant).toISOString(),
          from && `${from} ${to}`,
        ].join(' | '),
      );
    }
}
if (flag('--json')) writeFileSync(value('--json'), JSON.stringify({ texts, readers }));

function table(head: string, all: Written[], verdicts: Verdict[], groupOf: (one: Written) => string): void {
  const counts = new Map<string, Record<Verdict['verdict'], number>>();
  for (const [n, one] of all.entries()) {
    for (const group of [groupOf(one), 'all']) {
      const count = counts.get(group) ?? { right: 0, vague: 0, empty: 0, wrong: 0 };
      const { verdict } = verdicts[n] ?? { verdict: 'empty' };
      count[verdict] += 1;
      counts.set(group, count);
    }
  }
  console.log(`${head.padEnd(22)}  right  vague  empty  wrong`);
  for (const [group, { right, vague, empty, wrong }] of counts)
    console.log(
      `${group.padEnd(22)}${[right, vague, empty, wrong].map((count) => String(count).padStart(7)).join('')}`,
    );
}
