import { languageOf } from '../language';
import { accountMarker } from '../live/account';
import { boxTree } from '../page/box-tree';
import { findSurfaces } from '../page/surfaces';
import { isSettings } from '../read-surface';
import { createReader, type Reader } from '../reader';
import { attributesOf, BLOCK, escaped, type Renamed, rename } from './attributes';
import { placeholders } from './text';

/** The first line of every skeleton; by it one is known again. */
export const SKELETON = '<!-- rollcall skeleton 1 -->';

/** Most elements told, and how deep: a page that never ends must not hold the tab. */
const MOST_ELEMENTS = 4_000;
const DEEPEST = 150;

/** What else a page is built from. */
const INLINES =
  'a abbr b bdi bdo br button cite code data del dfn em i img input ins kbd label mark meter option output progress q s samp ' +
  'select slot small span strong sub sup svg time title u var wbr';
const KNOWN = new Set([...BLOCK, ...INLINES.split(' ')]);
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr']);
/** Left out with all that is in them. */
const SILENT = new Set(
  'script style template noscript head meta link iframe object embed video audio canvas textarea datalist'.split(
    ' ',
  ),
);

/**
 * What a panel is built from, without what it says: tags, roles, relations, what is shown, and of each text its kind and its
 * length. No text of the page, no id, class, address or value of its own is in it. Dialogs that are open, else the page.
 */
export function skeletonOf(document: Document, at: Date, timeZone: string): string {
  const { open } = findSurfaces(document);
  const dialogs = open.filter(({ kind }) => kind === 'dialog').map(({ root }) => root);
  const outer = dialogs.filter((root) => !dialogs.some((other) => other !== root && other.contains(root)));
  const page = open.find(({ kind }) => kind === 'page')?.root ?? document.body;
  const roots = outer.length > 0 ? outer.reverse() : page ? [page] : [];
  const names: Renamed = { ids: new Map(), classes: new Map(), tags: new Map() };
  const lang = /^[a-z]{2}(?:-[A-Z]{2})?$/.exec(document.documentElement.lang)?.[0] ?? 'en';
  const budget = { left: MOST_ELEMENTS };
  const told = roots.map((root) => {
    const language = languageOf(boxTree(root), lang);
    const reader = createReader([language, lang], at, timeZone);
    return write(root, reader, names, 0, budget);
  });
  const html = [
    `lang="${lang}"`,
    ...(document.documentElement.dir === 'rtl' ? ['dir="rtl"'] : []),
    ...(accountMarker(document) ? ['data-theme-user-id="user-made-up"'] : []),
    `data-address="${isSettings(document) ? 'settings' : 'other'}"`,
  ].join(' ');
  return `${SKELETON}\n<!doctype html>\n<html ${html}>\n<body>${told.join('')}\n</body>\n</html>\n`;
}

function write(
  element: Element,
  reader: Reader,
  names: Renamed,
  depth: number,
  budget: { left: number },
): string {
  const name = element.localName.toLowerCase();
  if (SILENT.has(name) || depth > DEEPEST || budget.left <= 0) return '';
  budget.left -= 1;
  const tag = KNOWN.has(name) ? name : name === 'body' ? 'main' : rename(names.tags, 'x-', name);
  const control = /^(?:button|a|summary|input)$/.test(name) || element.hasAttribute('role');
  const open = [tag, ...attributesOf(element, reader, names, control)].join(' ');
  const line = BLOCK.has(tag) ? `\n${'  '.repeat(Math.min(depth, 20))}` : '';
  if (VOID.has(tag)) return `${line}<${open}>`;
  const inside =
    tag === 'svg' ? drawnTitle(element, reader) : childrenOf(element, reader, names, depth, budget, control);
  return `${line}<${open}>${inside}</${tag}>`;
}

function childrenOf(
  element: Element,
  reader: Reader,
  names: Renamed,
  depth: number,
  budget: { left: number },
  control: boolean,
): string {
  let inside = '';
  for (const node of nodesIn(element)) {
    if (node.nodeType === 3) inside += textOf(node as Text, reader, control);
    else if (node.nodeType === 1) inside += write(node as Element, reader, names, depth + 1, budget);
  }
  return inside;
}

/** As they are shown: the open shadow tree where there is one, assigned nodes in its slots. */
function nodesIn(element: Element): Node[] {
  const assigned = element.localName === 'slot' ? ((element as HTMLSlotElement).assignedNodes?.() ?? []) : [];
  return assigned.length > 0 ? assigned : [...(element.shadowRoot ?? element).childNodes];
}

function textOf({ data }: Text, reader: Reader, control: boolean): string {
  if (!/\S/.test(data)) return data === '' ? '' : ' ';
  // Line breaks count where the style keeps them.
  const lines = data.split('\n').map((line) => escaped(placeholders(line, reader, control)));
  const text = lines.filter((line) => line !== '').join('\n');
  return `${/^\s/.test(data) ? ' ' : ''}${text}${/\s$/.test(data) ? ' ' : ''}`;
}

function drawnTitle(svg: Element, reader: Reader): string {
  const title = svg.querySelector('title')?.textContent ?? '';
  return title === '' ? '' : `<title>${escaped(placeholders(title, reader, true))}</title>`;
}
