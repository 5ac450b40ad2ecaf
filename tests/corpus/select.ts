import { languages } from './languages';
import { layouts } from './layouts';
import { type Choice, nameOf } from './page';
import { random } from './random';
import { whats } from './whats';

const layoutNames = Object.keys(layouts);
const tags = Object.keys(languages);
const whatNames = Object.keys(whats);

/** How many pages of the repository each layout has. */
const perLayout = 6;

/** A conversation can be on the page only where there is one. */
function suits(layout: string, what: string): boolean {
  const needsChat = what.includes('conversation') || what === 'hidden-chat';
  return !needsChat || layouts[layout]?.shell.chat === true;
}

function whatFor(layout: string, start: number): string {
  const order = whatNames.map((_, i) => whatNames[(start + i) % whatNames.length] ?? 'plain');
  return order.find((what) => suits(layout, what)) ?? 'plain';
}

/**
 * The pages of the repository: every layout with six languages and kinds of page. The steps share no factor with the
 * lengths of the lists, so that every language and kind comes round evenly and in changing company.
 */
export function corpus(): Choice[] {
  return layoutNames.flatMap((layout, i) =>
    Array.from({ length: perLayout }, (_, k) => {
      const n = i * perLayout + k;
      const language = tags[(n * 11 + Math.floor(n / tags.length)) % tags.length] ?? 'en';
      const what = whatFor(layout, (n * 20 + Math.floor(n / whatNames.length)) % whatNames.length);
      return { layout, language, what, seed: 0 };
    }),
  );
}

/** Pages that are not in the repository: `count` of them drawn at random from a seed, no two of one name. */
export function strangers(seed: number, count: number): Choice[] {
  const draw = random(seed);
  const chosen = new Map<string, Choice>();
  while (chosen.size < count) {
    const layout = layoutNames[draw.between(0, layoutNames.length - 1)] ?? '';
    const language = tags[draw.between(0, tags.length - 1)] ?? '';
    const what = whatFor(layout, draw.between(0, whatNames.length - 1));
    const choice = { layout, language, what, seed };
    chosen.set(nameOf(choice), choice);
  }
  return [...chosen.values()];
}

/** The names that the generator can give, to tell its folders from those made by hand. */
export function isGenerated(folder: string): boolean {
  return layoutNames.some((layout) =>
    tags.some((tag) => whatNames.some((what) => folder === nameOf({ layout, language: tag, what, seed: 0 }))),
  );
}
