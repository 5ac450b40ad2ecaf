// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createReader } from '../../../lib/panel/reader';
import { understand } from '../../../lib/panel/row/understand';
import { skeletonOf } from '../../../lib/panel/skeleton/skeleton';
import { fillIn, isSkeleton } from '../../../scripts/panel/fill';
import { riddles } from './hints/layouts';
import { AT, dialog, rowsOf, write } from './pages';

const skeleton = (body: string) => skeletonOf(write(body), AT, 'UTC');

const list = `<ul class="rows-of-mine" id="secret-id">${['Chrome on macOS', 'Firefox on Windows']
  .map(
    (device) =>
      `<li data-testid="row-77"><h4 title="My ${device}">${device}</h4><p>Approx. Lisbon, Portugal</p><p>ChatGPT Web, Codex</p>` +
      `<time datetime="2026-08-28T04:33:00Z">Signed in Aug 28, 2026, 4:33 AM</time><a href="https://example.org/mine">Details</a>` +
      `<span hidden>robin@example.org</span><button aria-label="Log out of ${device}">Log out</button></li>`,
  )
  .join('')}</ul>`;

test('tells tags, roles, kinds and lengths', () => {
  const told = skeleton(dialog(list));
  expect(told).toContain('<h2>[[title 15]]</h2>');
  expect(told).toContain('[[device 15]]');
  expect(told).toContain('[[lead-near 7]] [[place 16]]');
  expect(told).toContain('[[app 11]], [[app 5]]');
  expect(told).toContain('[[lead-signed-in 9]] [[time Aaa 00, 0000, 0:00 AA]]');
  expect(told).toContain('datetime="[[datetime]]"');
  expect(told).toContain('aria-label="[[log-out 26]]"');
  expect(told).toMatch(/role="dialog"/);
});

test('tells nothing of what it says', () => {
  const told = skeleton(dialog(list));
  for (const secret of [
    'Chrome',
    'macOS',
    'Lisbon',
    'robin',
    'example',
    'row-77',
    'rows-of-mine',
    'secret-id',
    'Details',
    '2026',
    'href',
    'testid',
  ])
    expect(told).not.toContain(secret);
  for (const secret of ['Heron', 'Harbour', 'Quill', 'mill', 'Let go'])
    expect(skeleton(dialog(riddles()))).not.toContain(secret);
});

/** Words that a skeleton is written in; none of the alphabet below makes one of them. */
const letters = fc.string({
  unit: fc.constantFrom(...'qzxjvwkyQZXJVWKYжщюяあい中文'),
  minLength: 3,
  maxLength: 12,
});
const known = fc.constantFrom(
  'Chrome on macOS',
  'Lisbon, Portugal',
  'ChatGPT Web',
  'Aug 28, 2026, 4:33 AM',
  'Log out',
  'Current session',
  'Trusted device',
);
const text = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: letters }, known, fc.constantFrom('·', '-', ':', '12', '[[device 9]]')),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(' '));
const attribute = fc.tuple(
  fc.constantFrom(
    'class',
    'id',
    'title',
    'aria-label',
    'role',
    'data-x',
    'href',
    'alt',
    'lang',
    'value',
    'aria-labelledby',
    'name',
    'placeholder',
    'style',
    'type',
  ),
  fc.oneof(text, letters),
);
interface Made {
  tag: string;
  attributes: [string, string][];
  children: (Made | string)[];
}
const { tree } = fc.letrec<{ tree: Made }>((tie) => ({
  tree: fc.record({
    tag: fc.oneof(
      fc.constantFrom(
        'div',
        'ul',
        'li',
        'p',
        'span',
        'button',
        'a',
        'svg',
        'title',
        'time',
        'td',
        'script',
        'textarea',
        'input',
      ),
      letters
        .filter((name) => /^[a-z]+$/i.test(name))
        .map((name) => `${name.toLowerCase()}-${name.toLowerCase()}`),
    ),
    attributes: fc.array(attribute, { maxLength: 3 }),
    children: fc.array(fc.oneof({ depthSize: 'small', maxDepth: 4 }, text, tie('tree')), { maxLength: 4 }),
  }),
}));

function grow({ tag, attributes, children }: Made): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  for (const child of children) element.append(typeof child === 'string' ? child : grow(child));
  return element;
}

const runs = (some: string) => some.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
/** What the page gave to read, of whatever it was made. */
const given = (made: Made): string[] => [
  made.tag,
  ...made.attributes.map(([, value]) => value),
  ...made.children.flatMap((child) => (typeof child === 'string' ? [child] : given(child))),
];

/** The closed vocabulary: what HTML, ARIA and the tokens are written in. */
const vocabulary = new Set(
  runs(
    `${skeleton(dialog(list))} div span button svg title time script textarea iframe input ul li display inline block none flex contents table cell row item visibility hidden white space pre`,
  ),
);

test('no run of three letters of a page is in its skeleton', () => {
  fc.assert(
    fc.property(tree, (made) => {
      write(dialog(''));
      document.querySelector('[role="dialog"]')?.append(grow(made));
      const told = new Set(runs(skeletonOf(document, AT, 'UTC')));
      const leaked = given(made)
        .flatMap(runs)
        .filter((run) => !vocabulary.has(run) && !vocabulary.has(run.toLowerCase()) && told.has(run));
      expect(leaked).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a page without end is told in part', () => {
  expect(skeleton(dialog('<p>Mine</p>'.repeat(6_000))).length).toBeLessThan(300_000);
});

test('comes back as a page with made-up values that reads like the one it was made of', () => {
  const before = rowsOf(dialog(list));
  const told = skeletonOf(document, AT, 'UTC');
  expect(isSkeleton(told)).toBe(true);
  const filled = fillIn(told, AT, 'UTC');
  expect(filled).not.toContain('[[');
  const [, body = ''] = /<body>([\s\S]*)<\/body>/.exec(filled) ?? [];
  const after = rowsOf(body);
  expect(after).toHaveLength(before.length);
  expect(after.map(({ device }) => device)).toEqual(['Firefox on Windows', 'Edge on Windows']);
  expect(
    after.every(
      ({ signedIn, location, apps, canLogOut }) => signedIn && location && apps.length > 0 && canLogOut,
    ),
  ).toBe(true);
});

test.each(['en', 'de', 'ja', 'ar', 'fr', 'th'])(
  'times are made up in the way in which %s writes them',
  (lang) => {
    const at = new Date('2026-08-28T04:33:00Z');
    for (const style of [
      { dateStyle: 'medium', timeStyle: 'short' },
      { dateStyle: 'long' },
      { dateStyle: 'short', timeStyle: 'short' },
    ] as const) {
      const shown = new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC' }).format(at);
      write(dialog(`<p>${shown}</p>`), { lang });
      const filled = fillIn(skeletonOf(document, AT, 'UTC'), AT, 'UTC');
      const [, made = ''] = /<p[^>]*>([^<]*)<\/p>/.exec(filled) ?? [];
      const reader = createReader([lang], AT, 'UTC');
      expect(understand(made, reader).map(({ kind }) => kind)).toEqual(['time']);
    }
  },
);
