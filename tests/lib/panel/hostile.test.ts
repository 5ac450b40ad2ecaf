// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PanelReading, SessionRow } from '../../../lib/model';
import { readPanel } from '../../../lib/panel/read';
import { AT, dialog, rowsOf, write } from './pages';

/** A piece of a page by anybody. `hide`: how it is taken away from everyone; '' when it is shown. */
type Tree = { text: string } | { label: string } | { tag: string; hide: string; children: Tree[] };

const HIDINGS = [
  'hidden',
  'inert',
  'aria-hidden',
  'display',
  'visibility',
  'details',
  'template',
  'script',
  'style',
];
const TAGS = [
  'div',
  'span',
  'p',
  'ul',
  'li',
  'button',
  'a',
  'h3',
  'b',
  'dl',
  'dt',
  'dd',
  'time',
  'article',
  'section',
  'em',
];

const meaningful = [
  'Safari on iOS',
  'Lisbon, Portugal',
  'ChatGPT Web, Codex',
  'Aug 1, 2026, 1:00 AM',
  'Current session',
  'Trusted device',
  'Log out',
  'Log out all',
  'Session status unavailable',
  'Active sessions',
  'Passkeys',
  'Location',
  'Signed in',
  'Show more',
  '·',
];
const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '&lt;b&gt; &#x3c;',
  '\u202eSOcam no emorhC\u202c',
  'Chr\u0000ome\u0007 on\u200b mac\u2066OS',
  '__proto__',
  'constructor, Portugal',
  '{{7*7}} #{7*7}',
  '\ud800 alone \udc00',
  'a'.repeat(50_000),
  'Chrome · '.repeat(5_000),
  '1 '.repeat(5_000),
  ', '.repeat(5_000),
  '\u0301'.repeat(5_000),
  '=cmd|calc!A1',
];
const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...meaningful) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

const trees = (hidings: string[]) =>
  fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({ text: anyText }),
      fc.record({ label: anyText }),
      fc.record({
        tag: fc.constantFrom(...TAGS),
        hide: fc.constantFrom('', ...hidings),
        children: fc.array(tie('tree'), { maxLength: 4 }),
      }),
    ),
  })).tree;

/** Whether nothing else is shown in a part of a page. */
function saysOnly(text: string, tree: Tree): boolean {
  if ('text' in tree) return tree.text === text;
  const said =
    'tag' in tree ? tree.children.filter((child) => !('text' in child && child.text.trim() === '')) : [];
  return said.length === 1 && said.every((child) => saysOnly(text, child));
}

/** @param withHidden false: what is hidden is left out altogether */
function build(page: Document, parent: Element, tree: Tree, withHidden: boolean): void {
  if ('text' in tree) {
    parent.append(page.createTextNode(tree.text));
    return;
  }
  if ('label' in tree) {
    const icon = page.createElement('i');
    icon.setAttribute('aria-label', tree.label);
    parent.append(icon);
    return;
  }
  if (tree.hide !== '' && !withHidden) {
    // What is folded away is hidden; what it folds into is not.
    if (tree.hide === 'details') parent.append(page.createElement('details'));
    // What is drawn parts what stands around it, and a drawn mark does so by being one.
    if (tree.hide === 'aria-hidden') parent.append(saysOnly('·', tree) ? ' · ' : ' ');
    return;
  }
  const element = page.createElement(
    ['template', 'script', 'style'].includes(tree.hide) ? tree.hide : tree.tag,
  );
  if (['hidden', 'inert'].includes(tree.hide)) element.setAttribute(tree.hide, '');
  if (tree.hide === 'aria-hidden') element.setAttribute('aria-hidden', 'true');
  if (tree.hide === 'display') element.setAttribute('style', 'display: none');
  if (tree.hide === 'visibility') element.setAttribute('style', 'visibility: hidden');
  for (const child of tree.children) build(page, element, child, withHidden);
  if (tree.hide === 'details') {
    const details = page.createElement('details');
    details.append(element);
    parent.append(details);
  } else parent.append(element);
}

const item = (device: string) =>
  `<li><p>${device}</p><p>ChatGPT Web</p><p>Reus, CT, ES</p><p>Aug 28, 2026, 4:33 AM</p><div class="hole"></div><button>Log out</button></li>`;
const host = dialog(
  `<div class="hole"></div><ul>${item('Chrome on macOS')}${item('Firefox on Windows')}</ul><div class="hole"></div>`,
);

function pageWith(grown: Tree[], withHidden = true): Document {
  const page = write(host);
  for (const [i, hole] of [...page.querySelectorAll('.hole')].entries()) {
    const tree = grown[i];
    if (tree) build(page, hole, tree, withHidden);
  }
  return page;
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What the page shows, letters and figures alone, by a walk that shares nothing with the reader. */
function shownOn(node: Node): string {
  if (node.nodeType === 3) return letters(node.textContent ?? '');
  if (!('getAttribute' in node)) return '';
  const element = node as Element;
  const label = letters(element.getAttribute('aria-label') ?? '');
  return [...element.childNodes].map(shownOn).join('') + label;
}

const textsOf = ({ device, apps, location, signedIn, lines }: SessionRow) => [
  device,
  ...apps,
  location,
  signedIn?.text ?? '',
  ...lines,
];
const rowsIn = (reading: PanelReading) => (reading.state === 'sessions' ? reading.rows : []);
const four = (hidings: string[]) => fc.array(trees(hidings), { minLength: 4, maxLength: 4 });

describe('a page by anybody', () => {
  test('never breaks the reader', () => {
    fc.assert(
      fc.property(four(HIDINGS), (grown) => {
        const reading = readPanel(pageWith(grown), AT, 'UTC');
        if (reading.state === 'unrecognised') expect(reading.reason).not.toContain('could not be read');
      }),
      { numRuns: 60 },
    );
  });

  test('gives no field and no line that it does not show', () => {
    fc.assert(
      fc.property(four([]), (grown) => {
        const page = pageWith(grown);
        const shown = shownOn(page.body);
        for (const text of rowsIn(readPanel(page, AT, 'UTC')).flatMap(textsOf)) {
          expect(shown.includes(letters(text))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives texts that are capped, on one line, without control and bidi characters', () => {
    fc.assert(
      fc.property(four(HIDINGS), (grown) => {
        for (const row of rowsIn(readPanel(pageWith(grown), AT, 'UTC'))) {
          expect(row.lines.length).toBeLessThanOrEqual(60);
          expect(row.apps.length).toBeLessThanOrEqual(12);
          for (const text of textsOf(row)) {
            expect(text.length).toBeLessThanOrEqual(300);
            expect(text).not.toMatch(
              /[\p{Cc}\p{Cs}\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u,
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('reads as if what it hides were not there', () => {
    fc.assert(
      fc.property(four(HIDINGS), (grown) => {
        const withHidden = readPanel(pageWith(grown, true), AT, 'UTC');
        const without = readPanel(pageWith(grown, false), AT, 'UTC');
        expect(withHidden).toEqual(without);
      }),
      { numRuns: 100 },
    );
  });
});

describe('one row of hostile text', () => {
  test.each(hostile.map((text) => [text.slice(0, 20), text]))('%j', (_, text) => {
    const page = write(host);
    for (const label of page.querySelectorAll('li:first-child p:first-child')) label.textContent = text;
    const reading = readPanel(page, AT, 'UTC');
    // A label that is a place beside the place of its row is two places.
    if (/, Portugal$/.test(text)) return expect(reading.state).toBe('unrecognised');
    const rows = rowsIn(reading);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      device: 'Firefox on Windows',
      location: 'Reus, CT, ES',
      canLogOut: true,
    });
    expect(rows[0]?.signedIn?.from).toBe('2026-08-28T04:33:00.000Z');
    const cleaned = letters(text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')).slice(0, 200);
    expect(letters(rows[0]?.lines.join('') ?? '')).toContain(cleaned.slice(0, 100));
  });

  test('markup in a text stays text', () => {
    const rows = rowsOf(host.replace('Chrome on macOS', '&lt;b&gt;Chrome&lt;/b&gt; on macOS'));
    expect(rows[0]?.device).toBe('<b>Chrome</b> on macOS');
  });
});
