/** Markup that is already escaped. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (char) => entities[char] ?? char);

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(markupOf).join('');
}

/**
 * A template for markup. Values are escaped unless they are markup themselves; null, undefined and false give nothing.
 * Line breaks of the template and the indentation after them are no part of the page.
 */
export function html(pieces: TemplateStringsArray, ...parts: Part[]): Html {
  const markup = pieces
    .map((piece, i) => piece.replace(/\s*\n\s*/g, '') + (i < parts.length ? markupOf(parts[i]) : ''))
    .join('');
  return { markup };
}

export const nothing: Html = { markup: '' };

/** Joins pieces with something between them. */
export function between(pieces: readonly Part[], separator: Part): Part[] {
  return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [separator, piece]));
}

export type { Part };
