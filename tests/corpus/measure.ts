/**
 * Reads every page of the corpus in Chromium with the reader as it is, and prints how well it did.
 *
 *   npx tsx tests/corpus/measure.ts [--seen] [--unseen] [--dir DIR] [--only TEXT] [--verbose] [--reveal] [--matrix]
 *                                   [--forget SHARE [--seed N]] [--untabled]
 *
 * --verbose prints the differences of the seen pages; --reveal those of the unseen ones, too, after which they are
 * unseen no more. --matrix prints layouts by languages instead, as docs/reading.md has it. --forget 0.15 hides that share
 * of all words from the reader, others with each seed: what structure alone cannot tell is told by what becomes wrong.
 * --untabled reads each page as if its language had no table of words.
 */
import { parseArgs } from 'node:util';
import { type Comparison, compare, type Verdict } from './compare';
import type { Expected } from './expected';
import { fixturesIn, repository } from './fixtures';
import type { Forgetting } from './forgetful';
import { languages } from './languages';
import { layouts } from './layouts';
import { startReader } from './reader';

const { values } = parseArgs({
  options: {
    seen: { type: 'boolean' },
    unseen: { type: 'boolean' },
    dir: { type: 'string' },
    only: { type: 'string' },
    verbose: { type: 'boolean' },
    reveal: { type: 'boolean' },
    matrix: { type: 'boolean' },
    forget: { type: 'string' },
    seed: { type: 'string' },
    untabled: { type: 'boolean' },
  },
});

interface Measured extends Comparison {
  name: string;
  language: string;
  split: Expected['split'];
}

const both = Boolean(values.seen) === Boolean(values.unseen);
const pages = fixturesIn(values.dir ?? repository)
  .filter(({ name }) => !values.only || name.includes(values.only))
  .filter(({ expected }) => both || (expected.split === 'seen') === Boolean(values.seen));

const verdicts: readonly Verdict[] = ['perfect', 'partial', 'unrecognised', 'silently-wrong'];

function counts(measured: readonly Measured[]): string {
  const numbers = verdicts.map((verdict) => measured.filter((one) => one.verdict === verdict).length);
  const share = measured.length ? ((100 * (numbers[0] ?? 0)) / measured.length).toFixed(1) : '-';
  return `${numbers.map((number) => String(number).padStart(8)).join('')}   ${share} % perfect of ${measured.length}`;
}

function table(title: string, groups: readonly [string, readonly Measured[]][]): void {
  console.log(`\n${title.padEnd(22)} perfect partial unrecog.   wrong`);
  for (const [name, measured] of groups) {
    if (measured.length > 0) console.log(`${name.padEnd(20)}${counts(measured)}`);
  }
}

const layoutOf = (name: string) =>
  Object.keys(layouts)
    .filter((layout) => name.startsWith(`${layout}-`))
    .sort((a, b) => b.length - a.length)[0] ?? 'by hand';

function languageOf(name: string): string {
  const rest = name.slice(layoutOf(name).length + 1);
  return (
    Object.keys(languages)
      .filter((tag) => rest.startsWith(`${tag}-`))
      .sort((a, b) => b.length - a.length)[0] ?? 'by hand'
  );
}

function report(measured: readonly Measured[]): void {
  const group = (of: (name: string) => string): [string, Measured[]][] =>
    [...new Set(measured.map((one) => of(one.name)))]
      .sort()
      .map((key) => [key, measured.filter((one) => of(one.name) === key)]);
  table('layout', group(layoutOf));
  table('language', group(languageOf));
  table('part', [
    ['seen', measured.filter((one) => one.split === 'seen')],
    ['unseen', measured.filter((one) => one.split === 'unseen')],
    ['all', measured],
  ]);
}

/** Pages by other hands are named after whose they are: "markup-details-open-en-rel-8". */
const handOf = (name: string) => (layoutOf(name) === 'by hand' ? `${name.split('-')[0]} *` : layoutOf(name));

/** A cell: how many pages there are, all read perfectly; with a mark where one was not. */
function cell(pages: readonly Measured[]): string {
  if (pages.length === 0) return '.';
  const worst = verdicts.findLast((verdict) => pages.some((page) => page.verdict === verdict));
  return `${pages.length}${{ perfect: '', partial: '~', unrecognised: '?', 'silently-wrong': '!' }[worst ?? 'perfect']}`;
}

function matrix(measured: readonly Measured[]): void {
  const tags = [...new Set(measured.map(({ language }) => language))].sort();
  const line = (name: string, cells: string[]) =>
    console.log(
      `${name.padEnd(18)}${cells.map((text, i) => text.padStart((tags[i]?.length ?? 0) + 1)).join('')}`.trimEnd(),
    );
  line('', tags);
  for (const layout of [...new Set(measured.map(({ name }) => handOf(name)))].sort()) {
    const own = measured.filter(({ name }) => handOf(name) === layout);
    line(
      layout,
      tags.map((tag) => cell(own.filter(({ language }) => language === tag))),
    );
  }
}

const languageOfPage = (html: string) => /<html[^>]*\slang="([a-z]+)/i.exec(html)?.[1]?.toLowerCase() ?? '-';
const forgetting = values.forget ? { share: Number(values.forget), seed: Number(values.seed ?? 1) } : null;

/** Pages that one reader reads, with what it has forgotten. */
const readings: [Forgetting | null, typeof pages][] = values.untabled
  ? [...new Set(pages.map(({ html }) => languageOfPage(html)))].map((language) => [
      { language },
      pages.filter(({ html }) => languageOfPage(html) === language),
    ])
  : [[forgetting, pages]];

const measured: Measured[] = [];
for (const [forgotten, some] of readings) {
  const reader = await startReader('chromium', forgotten);
  try {
    for (const { name, expected, html } of some) {
      const result = {
        name,
        language: languageOfPage(html),
        split: expected.split,
        ...compare(await reader.read(html, expected), expected),
      };
      measured.push(result);
      const tells = values.reveal || (values.verbose && expected.split === 'seen');
      if (tells && result.verdict !== 'perfect') {
        console.log(
          `${result.verdict}  ${name}\n${result.differences.map((text) => `    ${text}`).join('\n')}`,
        );
      }
    }
  } finally {
    await reader.close();
  }
}
if (values.matrix) matrix(measured);
else report(measured);
