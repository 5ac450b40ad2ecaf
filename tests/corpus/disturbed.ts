import type { Expected } from './expected';

/**
 * Changes of a page after which as much is known of what it says as before: what a stranger's page could as well look like. A
 * reading that was right and becomes wrong rests on something that it should not rest on.
 */
export const DISTURBANCES = [
  /** A label that names no machine. */
  'label',
  /** A town without its country, which nobody has heard of. */
  'place',
  /** A place is not shown. */
  'no-place',
  /** A time in words that nobody knows. */
  'time',
  /** A time is not shown. */
  'no-time',
  /** A row less. */
  'row',
  /** Every row has a line more, which says nothing. */
  'line',
  /** Every row has a control more, whose name nobody knows. */
  'control',
  /** A list of something else below the sessions. */
  'list',
  /** Elements that say what they are by what they are become such that do not. */
  'soup',
  /** Each text in an element of its own. */
  'wrapped',
  /** Blanks that break no lines. */
  'unbroken',
] as const;
export type Disturbance = (typeof DISTURBANCES)[number];

export const isDisturbance = (name: string): name is Disturbance =>
  (DISTURBANCES as readonly string[]).includes(name);

/**
 * A call that changes the open page and answers, as JSON, what is to be expected of it then; null where this page cannot be
 * changed so.
 */
export const disturb = (how: Disturbance, expected: Expected, seed: number): string =>
  // What compiles this file may keep the names of functions by a helper of its own.
  `((globalThis.__name ??= (one) => one), ${inPage.toString()})(${JSON.stringify(how)}, ${JSON.stringify(expected)}, ${seed})`;

/** Runs in the page: nothing outside of it is at hand. */
function inPage(how: string, given: unknown, seed: number): unknown {
  type Row = { device: string; location: string; signedIn: { text: string } | null };
  const expected = structuredClone(given) as Expected & { reading: { rows?: Row[]; complete?: boolean } };
  const rows = expected.reading.rows ?? [];
  if (expected.reading.state !== 'sessions' || rows.length < 2) return null;
  const pick = <T>(list: readonly T[], salt: number): T | undefined =>
    list[
      Math.abs(Math.imul(seed * 31 + salt * 17 + document.body.innerText.length, 0x9e3779b1) >> 8) %
        list.length
    ];
  const plain = (text: string) =>
    text
      .replace(/[\u200e\u200f\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const texts = (): Text[] => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      if (!node.parentElement?.closest('script,style,template')) found.push(node);
    }
    return found;
  };
  const holding = (text: string) => texts().filter((node) => plain(node.data).includes(plain(text)));
  /** Alone in its text node, and nowhere else. */
  const alone = (text: string | undefined): Text | null => {
    if (!text || plain(text).length < 4) return null;
    const [only, ...more] = holding(text);
    return only && more.length === 0 && plain(only.data) === plain(text) ? only : null;
  };
  const attributes = ['aria-label', 'title', 'alt', 'datetime'];
  const inAttributes = (text: string): boolean =>
    attributes.some((name) =>
      [...document.querySelectorAll(`[${name}]`)].some((one) =>
        plain(one.getAttribute(name) ?? '').includes(plain(text)),
      ),
    );
  const replaceAll = (from: string, to: string) => {
    // Lines that a style keeps stay lines.
    for (const node of holding(from))
      node.data = (node.data.includes(from) ? node.data : plain(node.data)).replaceAll(from, to);
    for (const name of attributes)
      for (const one of document.querySelectorAll(`[${name}]`)) {
        const value = plain(one.getAttribute(name) ?? '');
        if (value.includes(plain(from))) one.setAttribute(name, value.replaceAll(plain(from), to));
      }
  };
  const ofOneRow = (text: string): boolean =>
    rows.filter((row) =>
      [row.device, row.location, row.signedIn?.text ?? ''].some((one) => one.includes(text)),
    ).length === 1;
  /** The largest element that holds this row and none of another one. */
  const elementOf = (row: Row): Element | null => {
    const own = alone(row.device) ?? alone(row.location) ?? alone(row.signedIn?.text);
    const marks = rows
      .filter((other) => other !== row)
      .flatMap((other) => [other.device, other.location, other.signedIn?.text ?? ''])
      .filter((text) => text !== '' && ![row.device, row.location, row.signedIn?.text].includes(text));
    let element = own?.parentElement ?? null;
    while (
      element?.parentElement &&
      !marks.some((text) => plain(element?.parentElement?.textContent ?? '').includes(plain(text)))
    )
      element = element.parentElement;
    const holdsAll = [row.device, row.location, row.signedIn?.text ?? ''].every((text) =>
      plain(element?.textContent ?? '').includes(plain(text)),
    );
    return element && element !== document.body && holdsAll && marks.length > 0 ? element : null;
  };
  const each = (change: (element: Element, i: number) => void): boolean => {
    const elements = rows.map(elementOf);
    if (new Set(elements).size < rows.length || elements.some((one) => one === null)) return false;
    if (new Set(elements.map((one) => one?.parentElement)).size > 1) return false;
    elements.forEach((one, i) => {
      if (one) change(one, i);
    });
    return true;
  };

  const row = pick(rows, 1);
  if (!row) return null;
  switch (how) {
    case 'label': {
      const label =
        pick(['Studio upstairs', 'KX-4417', 'Marketing', 'Büro Nord', '工作间', 'Ringo'], 2) ?? '';
      if (row.device.length < 5 || !ofOneRow(row.device) || holding(row.device).length === 0) return null;
      replaceAll(row.device, label);
      row.device = label;
      return { ...expected, texts: [] };
    }
    case 'place': {
      const place = pick(['Nowhere Creek', 'Zlíchov', 'Ödskölt', 'Kwaxala', 'Tirschenreuth'], 3) ?? '';
      if (row.location.length < 4 || !ofOneRow(row.location) || holding(row.location).length === 0)
        return null;
      replaceAll(row.location, place);
      row.location = place;
      return { ...expected, texts: [] };
    }
    case 'no-place': {
      const node = alone(row.location);
      if (!node || inAttributes(row.location)) return null;
      node.data = '';
      row.location = '';
      return { ...expected, texts: [] };
    }
    case 'time':
    case 'no-time': {
      const node = alone(row.signedIn?.text);
      if (
        !row.signedIn ||
        !node ||
        inAttributes(row.signedIn.text) ||
        node.parentElement?.closest('time,[title],[datetime]')
      )
        return null;
      node.data = how === 'time' ? 'zurbel' : '';
      row.signedIn = null;
      return { ...expected, texts: [] };
    }
    case 'row': {
      const element = elementOf(row);
      if (!element || expected.reading.complete === false) return null;
      element.remove();
      const count = new RegExp(`(?<!\\d)${rows.length}(?!\\d)`);
      if (texts().some((node) => count.test(node.data)) || rows.length < 3) return null;
      expected.texts.splice(rows.indexOf(row), 1);
      rows.splice(rows.indexOf(row), 1);
      return expected;
    }
    case 'line':
    case 'control':
      return each((element) => {
        const more = document.createElement(how === 'line' ? 'div' : 'button');
        more.textContent = how === 'line' ? 'zurbel vint' : 'Zurbel';
        (element.matches('tr') ? element.appendChild(document.createElement('td')) : element).appendChild(
          more,
        );
      })
        ? expected
        : null;
    case 'list': {
      const last = elementOf(rows.at(-1) ?? row);
      // Between the sessions and what loads more of them another list would take it over.
      if (!last?.parentElement || expected.reading.complete === false) return null;
      const other = document.createElement('div');
      other.innerHTML =
        '<h3>Zurbeln</h3><ul><li>Vint <span>2026-01-05</span> <button>Omp</button></li><li>Lask <span>2026-02-07</span> <button>Omp</button></li></ul>';
      const list = last.closest('table') ?? last.parentElement;
      list.after(other);
      return expected;
    }
    case 'soup': {
      const tags = 'ul,ol,li,section,article,header,footer,h2,h3,h4,p,dl,dt,dd,strong,b,em,small';
      for (const one of [...document.querySelectorAll(tags)].reverse()) {
        const display = getComputedStyle(one).display;
        const plainOne = document.createElement(display.startsWith('inline') ? 'span' : 'div');
        for (const { name, value } of one.attributes) if (name !== 'role') plainOne.setAttribute(name, value);
        plainOne.style.display = display === 'list-item' ? 'block' : display;
        plainOne.append(...one.childNodes);
        one.replaceWith(plainOne);
      }
      return expected;
    }
    case 'wrapped':
      for (const node of texts()) {
        if (node.data.trim() === '' || node.parentElement?.closest('svg,option,textarea,title')) continue;
        const span = document.createElement('span');
        node.replaceWith(span);
        span.append(node);
      }
      return expected;
    case 'unbroken':
      for (const node of texts())
        if (node.data.trim() !== '') node.data = node.data.replaceAll(' ', '\u00a0');
      return expected;
  }
  return null;
}
