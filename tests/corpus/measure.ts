/**
 * Reads every page of the corpus in Chromium with the reader as it is, and prints how well it did.
 *
 *   npx tsx tests/corpus/measure.ts [--seen] [--unseen] [--dir DIR] [--only TEXT] [--verbose] [--reveal] [--matrix]
 *                                   [--forget SHARE [--seed N]] [--untabled] [--disturb HOW [--seed N]]
 *
 * --verbose prints the differences of the seen pages; --reveal those of the unseen ones, too, after which they are
 * unseen no more. --matrix prints layouts by languages instead, as docs/reading.md has it. --forget 0.15 hides that share
 * of all words from the reader, others with each seed: what structure alone cannot tell is told by what becomes wrong.
 * --untabled reads each page as if its language had no table of words. --disturb changes those pages that are read perfectly in
 * one of the ways of disturbed.ts ("all": in each of them) and measures what is read then.
 */
import { parseArgs } from 'node:util';
import { type Comparison, compare, type Verdict } from './compare';
import { DISTURBANCES, disturb } from './disturbed';
import type { Expected } from './expected';
import { fixturesIn, repository } from './fixtures';
import type { Forgetting } from './forgetful';
import { languages } from './languages';
import { layouts } from './layouts';
import { type CorpusReader, startReader } from './reader';

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
    disturb: { type: 'string' },
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
  if (disturbances.length > 0)
    table('disturbed', [
      ...disturbances.map((how): [string, Measured[]] => [
        how,
        measured.filter(({ name }) => name.startsWith(`${how}: `)),
      ]),
    ]);
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

const disturbances = values.disturb
  ? DISTURBANCES.filter((how) => values.disturb === 'all' || values.disturb === how)
  : [];
if (values.disturb && disturbances.length === 0)
  throw new Error(`There is no disturbance ${values.disturb}.`);

/** What is read of a page, or of each of those that it becomes when it is disturbed. */
async function results({ name, expected, html }: (typeof pages)[number], reader: CorpusReader) {
  const whole = { name, ...compare(await reader.read(html, expected), expected) };
  if (disturbances.length === 0) return [whole];
  if (whole.verdict !== 'perfect') return [];
  const changed: ({ name: string } & Comparison)[] = [];
  for (const how of disturbances) {
    const call = disturb(how, expected, Number(values.seed ?? 1));
    const read = await reader.readChanged<Expected>(html, expected, call);
    if (read) changed.push({ name: `${how}: ${name}`, ...compare(read.reading, read.told) });
  }
  return changed;
}

const measured: Measured[] = [];
for (const [forgotten, some] of readings) {
  const reader = await startReader('chromium', forgotten);
  try {
    for (const page of some) {
      const { expected, html } = page;
      for (const one of await results(page, reader)) {
        const result = { language: languageOfPage(html), split: expected.split, ...one };
        measured.push(result);
        const tells = values.reveal || (values.verbose && expected.split === 'seen');
        if (tells && result.verdict !== 'perfect') {
          console.log(
            `${result.verdict}  ${result.name}\n${result.differences.map((text) => `    ${text}`).join('\n')}`,
          );
        }
      }
    }
  } finally {
    await reader.close();
  }
}
if (values.matrix) matrix(measured);
else report(measured);
