import type { Reader } from '../reader';
import { placeholders } from './text';

/** Tags that stand in lines of their own unless their style says otherwise. */
export const BLOCK = new Set(
  (
    'address article aside blockquote caption dd details dialog div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const YES_NO = /^(?:true|false)$/;
const NUMBER = /^-?\d{1,4}$/;

/** Attributes that say what an element is, with the values that may be told. All others are left out. */
const TOLD: Record<string, RegExp> = {
  type: /^(?:button|submit|checkbox|radio|text)$/,
  dir: /^(?:ltr|rtl|auto)$/,
  lang: /^[a-z]{2}(?:-[A-Z]{2}|-(?:Hans|Hant|Latn|Cyrl))?$/,
  scope: /^(?:row|col|rowgroup|colgroup)$/,
  colspan: NUMBER,
  rowspan: NUMBER,
  'aria-hidden': YES_NO,
  'aria-expanded': YES_NO,
  'aria-selected': YES_NO,
  'aria-modal': YES_NO,
  'aria-busy': YES_NO,
  'aria-disabled': YES_NO,
  'aria-checked': /^(?:true|false|mixed)$/,
  'aria-pressed': /^(?:true|false|mixed)$/,
  'aria-current': /^(?:true|false|page|step|location|date|time)$/,
  'aria-haspopup': /^(?:true|false|menu|dialog|listbox|tree|grid)$/,
  'aria-level': NUMBER,
  'aria-setsize': NUMBER,
  'aria-posinset': NUMBER,
  'aria-rowcount': NUMBER,
  'aria-rowindex': NUMBER,
};
const FLAGS = ['hidden', 'inert', 'disabled', 'open', 'contenteditable'];
const SPOKEN = ['aria-label', 'title', 'alt', 'aria-description'];
const RELATIONS = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'for'];

/** Every role of ARIA that a page is built from. */
const ROLES = new Set(
  (
    'alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo ' +
    'definition dialog document feed figure form generic grid gridcell group heading img link list listbox listitem log main ' +
    'menu menubar menuitem menuitemcheckbox menuitemradio navigation none note option presentation progressbar radio ' +
    'radiogroup region row rowgroup rowheader scrollbar search searchbox separator slider spinbutton status switch tab table ' +
    'tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem'
  ).split(' '),
);

/** Names that the page gave, and what they are called in the skeleton: only that two are the same is told. */
export interface Renamed {
  ids: Map<string, string>;
  classes: Map<string, string>;
  tags: Map<string, string>;
}

export function rename(names: Map<string, string>, letter: string, name: string): string {
  const known = names.get(name) ?? `${letter}${names.size + 1}`;
  names.set(name, known);
  return known;
}

/** The attributes of an element as they are told, ready to be written. */
export function attributesOf(element: Element, reader: Reader, names: Renamed, control: boolean): string[] {
  const told: [string, string][] = [];
  const of = (name: string) => element.getAttribute(name);
  const id = of('id');
  if (id) told.push(['id', rename(names.ids, 'n', id)]);
  const made = of('class');
  if (made) told.push(['class', rename(names.classes, 'k', made)]);
  const role = of('role')?.trim().toLowerCase().split(/\s+/)[0] ?? '';
  if (ROLES.has(role)) told.push(['role', role]);
  for (const [name, values] of Object.entries(TOLD)) {
    const value = of(name);
    if (value !== null && values.test(value)) told.push([name, value]);
  }
  for (const name of FLAGS) if (element.hasAttribute(name)) told.push([name, '']);
  for (const name of SPOKEN) {
    const value = of(name);
    if (value) told.push([name, placeholders(value, reader, control)]);
  }
  for (const name of RELATIONS) {
    const ids = of(name)?.split(/\s+/).filter(Boolean).slice(0, 8) ?? [];
    if (ids.length > 0) told.push([name, ids.map((one) => rename(names.ids, 'n', one)).join(' ')]);
  }
  if (element.hasAttribute('datetime')) told.push(['datetime', '[[datetime]]']);
  const style = styleOf(element);
  if (style !== '') told.push(['style', style]);
  return told.map(([name, value]) => (value === '' ? name : `${name}="${escaped(value)}"`));
}

const DISPLAYS =
  /^(?:none|block|inline|inline-block|flex|inline-flex|grid|inline-grid|contents|list-item|table|table-row|table-cell)$/;

const DISPLAY_OF: Record<string, string> = {
  li: 'list-item',
  summary: 'list-item',
  table: 'table',
  tr: 'table-row',
  td: 'table-cell',
  th: 'table-cell',
  button: 'inline-block',
};
const usualDisplay = (element: Element) =>
  DISPLAY_OF[element.localName] ?? (BLOCK.has(element.localName) ? 'block' : 'inline');

/** What of the style decides what is shown, and in which line. */
function styleOf(element: Element): string {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return '';
  const told: string[] = [];
  if (DISPLAYS.test(style.display) && style.display !== usualDisplay(element))
    told.push(`display: ${style.display}`);
  if (style.visibility === 'hidden' || style.visibility === 'collapse') told.push('visibility: hidden');
  if (/^(?:pre|pre-line|pre-wrap|break-spaces)$/.test(style.whiteSpace))
    told.push(`white-space: ${style.whiteSpace}`);
  return told.join('; ');
}

export const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
