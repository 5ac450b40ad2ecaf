/** Roles of `<input>` by its type. */
const INPUTS: Record<string, string> = {
  submit: 'button',
  button: 'button',
  reset: 'button',
  image: 'button',
  checkbox: 'checkbox',
  radio: 'radio',
};

const ROLES: Record<string, string> = {
  BUTTON: 'button',
  A: 'link',
  SUMMARY: 'button',
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LEGEND: 'heading',
  CAPTION: 'heading',
  UL: 'list',
  OL: 'list',
  LI: 'listitem',
  TABLE: 'table',
  TR: 'row',
  TD: 'cell',
  TH: 'columnheader',
  ARTICLE: 'article',
  DIALOG: 'dialog',
  NAV: 'navigation',
  MAIN: 'main',
  ASIDE: 'complementary',
  PROGRESS: 'progressbar',
  HR: 'separator',
  DT: 'term',
  DD: 'definition',
  IMG: 'img',
  SVG: 'img',
};

/** Explicit role, or the one that the tag (in capitals) implies; '' for elements without meaning. */
export function roleOf(element: Element, tag: string): string {
  const named = element.getAttribute('role')?.trim().split(/\s+/)[0]?.toLowerCase();
  if (named) return named;
  return tag === 'INPUT' ? (INPUTS[element.getAttribute('type') ?? ''] ?? 'textbox') : (ROLES[tag] ?? '');
}
