import { languages } from './languages';
import { layouts } from './layouts';
import { type Choice, nameOf } from './page';
import { random } from './random';
import { whats } from './whats';

const layoutNames = Object.keys(layouts);
const tags = Object.keys(languages);
/** Languages that came later: they have pages of their own, so that no page of the others changed with them. */
const later = ['am', 'my', 'kn', 'ml', 'mn', 'pa', 'so'];
const first = tags.filter((tag) => !later.includes(tag));
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
 * The pages of the repository: every layout with six languages and kinds of page, and six of each later language. The steps share no factor with the
 * lengths of the lists, so that every language and kind comes round evenly and in changing company.
 */
export function corpus(): Choice[] {
  return [...early(), ...late()];
}

/** How many pages each of the later languages has. */
const perLater = 6;

function late(): Choice[] {
  return later.flatMap((language, i) =>
    Array.from({ length: perLater }, (_, k) => {
      const n = i * perLater + k;
      const layout = layoutNames[(n * 13) % layoutNames.length] ?? '';
      return { layout, language, what: whatFor(layout, (n * 23) % whatNames.length), seed: 0 };
    }),
  );
}

function early(): Choice[] {
  return layoutNames.flatMap((layout, i) =>
    Array.from({ length: perLayout }, (_, k) => {
      const n = i * perLayout + k;
      const language = first[(n * 11 + Math.floor(n / first.length)) % first.length] ?? 'en';
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
