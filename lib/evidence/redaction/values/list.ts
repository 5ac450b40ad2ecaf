import { isNoSecret } from '../innocents/no-secret';
import type { Found } from '../kinds';
import { isMixed, mixOf } from '../looks/chance';
import { isLikely, pieceAt } from '../looks/strong';
import { matchAt } from '../reading/scene';

/** Whether a name is of several: passwords, keys. No language but English ends in an s then, and `pass` does as well. */
export const isPlural = (name: string) => /s$/i.test(name) && !/(?:pass|odis|secours)$/i.test(name);

/** Between the items of a list. */
const JOIN = /(?:,|;)?[ \t]{1,2}(?:(?:and|or|und|oder|et|ou|y|o|e|i|и|en|och|og|&|\/)[ \t])?/y;
const ITEM = /[^\s,;"'<>()[\]]{4,64}/y;
/** As many items as a list of recovery codes has, and some more. */
const MOST = 32;

/**
 * What follows a secret in a list: "passwords: a1, b2 and c3". Only after a plural, and only what looks as mixed as the
 * first, or has its very shape.
 */
export function listed(text: string, first: Found, name: string): Found | readonly Found[] {
  const other = also(text, first);
  if (other !== null) return [first, other];
  if (!isPlural(name)) return first;
  const found = [first];
  let last = first;
  while (found.length < MOST) {
    const join = matchAt(JOIN, text, last.to);
    const from = last.to + (join?.[0].length ?? 0);
    const item = join === null ? null : matchAt(ITEM, text, from);
    if (item === null) break;
    const to = from + item[0].replace(/[.:!?]+$/, '').length;
    const mix = mixOf(text, from, to);
    const alike = shapeOf(text.slice(from, to)) === shapeOf(text.slice(first.from, first.to));
    if (
      !(alike && mix.digits > 0) &&
      !(/[,;]|[a-z&]/.test(join?.[0] ?? '') && mix.digits > 0 && isMixed(mix))
    )
      break;
    last = { kind: first.kind, from, to };
    found.push(last);
  }
  return found.length === 1 ? first : found;
}

/** "... and for prod it is hunter3" */
const ALSO =
  /(?: for [\w-]{2,20})?,? (?:and|und|but|et|y|e) (?:(?:for |on |the |für |auf |pour )?[\w-]{2,20} (?:it'?s|it is|is|=|:|ist|est|es) )["'`]?(?=\S)/iy;

/** The same of another place, told in the same sentence; null for none. */
export function also(text: string, { kind, to }: Found): Found | null {
  const join = kind === 'password' ? matchAt(ALSO, text, to) : null;
  if (join === null) return null;
  const from = to + join[0].length;
  const piece = pieceAt(text, from);
  return isLikely(piece) && !isNoSecret(piece) ? { kind, from, to: from + piece.length } : null;
}

const shapeOf = (item: string) =>
  item
    .slice(0, 64)
    .replace(/[a-z\d]/g, 'a')
    .replace(/[A-Z]/g, 'A');
