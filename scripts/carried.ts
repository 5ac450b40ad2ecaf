/**
 * `npx tsx scripts/carried.ts` writes lib/panel/dates/carried-words.ts and lib/panel/words/countries.ts: the words for dates and
 * the names of countries of languages of which Chromium has no data, as this Node's Intl writes them. What is learned here is what a browser that knew the language would learn.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { canon } from '../lib/panel/dates/canon';
import { type Carried, type CarriedDistance, pack } from '../lib/panel/dates/carried';
import { learnTimes } from '../lib/panel/dates/clock-words';
import { eachWording, keyOf } from '../lib/panel/dates/relative';
import { learnDates, MARKED, type Meaning } from '../lib/panel/dates/vocabulary';
import { COUNTRY_CODES } from '../lib/panel/row/place';

/** Asked of Chromium 156 in November 2026; tests/corpus/dates/measure.ts --chromium tells when it has learned one. */
const LACKED = 'az be bs cy eu ga gl hy is ka kk km lo mk mn mt my ne pa si so sq uz zu'.split(' ');

const entries = LACKED.map((language) => {
  if (Intl.DateTimeFormat.supportedLocalesOf(language).length === 0)
    throw new Error(`Node lacks ${language}.`);
  return `  ${language}: \`${pack(wordsOf(language)).replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\`,`;
});
const file = fileURLToPath(new URL('../lib/panel/dates/carried-words.ts', import.meta.url));
writeFileSync(
  file,
  `/** Written by scripts/carried.ts after CLDR ${process.versions.cldr}; the form stands in carried.ts. */
export const CARRIED: Record<string, string> = {
${entries.join('\n')}
};
`,
);

/** Of these it has no names of countries, either, which is how a place is told. */
const UNNAMED = 'be cy eu ga gl hy is ka km lo mk mn mt my ne si so sq zu'.split(' ');

const namesOf = (language: string): string => {
  const names = (['long', 'short'] as const).flatMap((style) => {
    const display = new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' });
    return COUNTRY_CODES.flatMap((code) => display.of(code) ?? []);
  });
  return [...new Set(names)].join('|');
};
const countries = fileURLToPath(new URL('../lib/panel/words/countries.ts', import.meta.url));
writeFileSync(
  countries,
  `/** Written by scripts/carried.ts after CLDR ${process.versions.cldr}: names of countries where a browser has none. */
export const countries: Record<string, string> = {
${UNNAMED.map((language) => `  ${language}: ${JSON.stringify(namesOf(language))},`).join('\n')}
};
`,
);
execFileSync('npx', ['biome', 'check', '--write', file, countries], { stdio: 'inherit' });

function wordsOf(language: string): Carried {
  const { learner } = learnDates(language, {});
  const times = learnTimes([language], {});
  const words = (meant: (meaning: Meaning) => boolean) =>
    [...learner.words].filter(([, meanings]) => meanings.some(meant)).map(([word]) => word);
  const count = (length: number, meant: (meaning: Meaning, index: number) => boolean) =>
    Array.from({ length }, (_, index) => words((meaning) => meant(meaning, index)));
  const periods = [...times.periods].filter((period) => period !== 'am' && period !== 'pm');
  const hoursOf = (period: string) =>
    Array.from({ length: 24 }, (_, hour) => hour).filter((hour) =>
      // Noon and midnight are 12 or 0 in half of the day.
      [hour % 12, hour % 12 || 12].some((shown) =>
        times.hours.get(`${period.replace(/\s/g, '')}|${shown}`)?.includes(hour),
      ),
    );
  return {
    months: count(12, (meaning, index) => meaning.is === 'month' && meaning.month === index + 1),
    weekdays: count(7, (meaning, index) => meaning.is === 'weekday' && meaning.weekday === index),
    daysAgo: count(3, (meaning, index) => meaning.is === 'days-ago' && meaning.days === index),
    marks: count(3, (meaning, index) => meaning.is === 'mark' && meaning.of === MARKED[index]),
    at: words(({ is }) => is === 'at'),
    links: words(({ is }) => is === 'link'),
    yearLeads: learner.yearLeads,
    shortYearFirst: [...learner.shortYearFirst],
    periods: spaced(periods).map((period) => [period, hoursOf(period)]),
    hourMarks: [...times.hourMarks],
    lesserMarks: [...times.lesserMarks],
    periodLeads: times.periodLeads,
    zeroNames: [...times.zeroNames].filter((name) => name !== 'utc' && name !== 'gmt'),
    distances: distancesOf(language),
  };
}

/** Without those that only lack the blanks of another. */
function spaced(texts: string[]): string[] {
  return texts.filter((text) => !texts.some((other) => other !== text && other.replace(/\s/g, '') === text));
}

function distancesOf(language: string): CarriedDistance[] {
  const found = new Map<string, CarriedDistance>();
  eachWording(language, (written, { unit, amount, word }) => {
    // No page counts quarters of a year.
    if (unit === 'quarter') return;
    const text = canon(written);
    const key = `${keyOf(text)} ${unit} ${amount}`;
    if (!found.has(key)) found.set(key, { text, unit, amount, word });
  });
  return [...found.values()];
}
