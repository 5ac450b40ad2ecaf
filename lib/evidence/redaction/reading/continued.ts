import { type Found, severityOf } from '../kinds';
import { mixOf } from '../looks/chance';
import { isOther } from '../looks/strong';
import { isNewline, matchAt } from './scene';

/**
 * The rest of a secret that goes on over lines: wrapped at the width of a mail or a terminal, folded in a header, joined
 * by a backslash, put together from quotations. Its last line is short, and looks like nothing by itself.
 */

/** The end of one line and the beginning of the next; what joins them stands at either side. */
const JOIN =
  /(["'`]?)[ \t]{0,3}(\\|=|[+.&])?[ \t]{0,2}(?:\r?\n|[\ue00a\ue00d]{1,2})[ \t]{0,40}(?:([>|#*]|\/\/) |[+.&] ?)?(["'`]?)/y;
const PIECE = /[\w+/.=~-]{1,256}/y;
/** The line is over: nothing else stands on it but what joins it to its next. */
const ENDS = /["'`]?[ \t]{0,3}(?:\\|[+.&,;)]{1,2})?[ \t]{0,3}(?:[\r\n\ue00a\ue00d]|$)/y;
/** Lines this long were broken by a machine. */
const WIDE = 56;

export function withContinued(text: string, found: readonly Found[]): Found[] {
  const all: Found[] = [];
  let width = 0;
  let lines = 0;
  for (const [i, one] of found.entries()) {
    const before = all.at(-1);
    all.push(one);
    if (severityOf(one.kind) !== 'secret' || matchAt(JOIN, text, one.to) === null) {
      width = 0;
      continue;
    }
    // The line after one as wide as it: both were broken there.
    const wide = columnOf(text, one);
    const equal = before !== undefined && one.from - before.to <= 48 && Math.abs(wide - width) <= 1;
    width = wide;
    lines = equal ? lines + 1 : 0;
    if (one.kind === 'cookie') continue;
    const next = found[i + 1]?.from ?? text.length;
    for (let last = one, broken = equal || wide >= WIDE; ; broken = true) {
      const more = continuation(text, last, next, broken, lines > 1);
      if (more === null) break;
      all.push(more);
      last = more;
    }
  }
  return all;
}

/** How far from the start of its line a place ends, as far as it matters. */
function columnOf(text: string, { from, to }: Found): number {
  let start = Math.max(from, to - 200);
  while (start > 0 && to - start < 200 && !isNewline(text.charCodeAt(start - 1))) start--;
  return to - start;
}

function continuation(
  text: string,
  { kind, to }: Found,
  most: number,
  broken: boolean,
  sure: boolean,
): Found | null {
  const join = matchAt(JOIN, text, to);
  if (join === null) return null;
  const [, close = '', sign = '', mark = '', open = ''] = join;
  if ((close === '') !== (open === '')) return null;
  const from = to + join[0].length;
  const piece = from < most ? matchAt(PIECE, text, from)?.[0] : undefined;
  if (piece === undefined || from + piece.length > most) return null;
  if (matchAt(ENDS, text, from + piece.length) === null) return null;
  // Quoted-printable (RFC 2045) ends a broken line with a sign that may seem to be of the secret.
  const soft = sign === '=' || text.charCodeAt(to - 1) === 61;
  const joined = sign === '\\' || (open !== '' && mark === '' && sign !== '=' && piece.length >= 4);
  const drawn =
    (broken || soft) &&
    kind !== 'password' &&
    (isDrawn(sure ? piece.replace(/^-/, '') : piece) || (sure && /^[A-Z]+$/.test(piece)));
  return joined || drawn ? { kind, from, to: from + piece.length } : null;
}

/** No word, number or name of a file. */
function isDrawn(piece: string): boolean {
  const mix = mixOf(piece, 0, piece.length);
  if (mix.uppers + mix.lowers === 0) return false;
  return (
    (mix.digits > 0 || /[a-z][A-Z]|[A-Z]{2}[a-z]|=$/.test(piece)) &&
    (!isOther(piece.replace(/=+$/, '')) || (/^[A-Z\d]+$/.test(piece) && mix.changes >= 3))
  );
}
