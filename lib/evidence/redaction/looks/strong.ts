import { matchAt } from '../reading/scene';
import { isHex, isMixed, isWordy, type Mix, mixOf } from './chance';

/**
 * Whether a piece of a line looks like a password that somebody thought up, by itself. After a plain sign nearly anything
 * is one; where only a word some way off speaks for it, it has to look the part.
 */

/** What stands before a year: months in the languages that write them alike, and what is told by its year. Words, as `Sunflower2026`, are passwords. */
export const DATED =
  '(?:[Jj]an(?:uar[a-z]{0,2}|vier|eiro)?|[Ff]eb(?:ruar[a-z]{0,2}|rero|braio)?|[Ff]ev(?:rier|ereiro)?|[Mm]ar(?:ch|zo|[ts]|ec)?|[Aa]pr(?:ile?)?|[Aa][bv]r(?:il)?|[Mm]a[iy]o?|[Jj]u[nl](?:[eiy]|h?io|ho)?|[Jj]ui[nl](?:let)?|[Aa]ug(?:ust[a-z]{0,2})?|[Aa]go(?:sto)?|[Ss]ett?(?:embr[eo])?|[Ss]ept?(?:i?emb[a-z]{2,3})?|[Oo][ck]t(?:ob[a-z]{2}|ubre)?|[Oo]u?tt?(?:obre|ubro)?|[Nn]ov(?:i?emb[a-z]{2,3})?|[Dd]e[cz](?:emb[a-z]{2,3})?|[Dd]ic(?:i?embre)?|[Ee]ne(?:ro)?|[Gg]en(?:naio)?|[Mm]ag(?:gio)?|[Gg]iu(?:gno)?|[Ll]ug(?:lio)?)|FY|[Ss]ince|[Uu]ntil|[Yy]ear|[Vv]ersion|[Rr]elease|[Bb]uild|[Oo]ffice|[Ss]erver|[Ww]indows|[Vv]isual|ISO|ES|[Cc]lass|[Ll]og|[Rr]eport|[Bb]ackup';

/** A ticket, a count, a date, a version, a file, a path, a pair of its own, a part of a program. */
const OTHER = new RegExp(
  `^(?:[A-Z]{1,10}\\d+[a-z]?|[A-Z][A-Z0-9]{0,9}[-_]\\d+[a-z]?|v?[\\d.,:/+-]+[a-zA-Z%]{0,4}|\\d{4}-\\d\\d-\\d\\dT.*|(?:${DATED})[-/.]?(?:19|20)\\d\\d|[~.]{0,2}\\/.*|[A-Za-z]:\\\\.*|.*:\\/\\/.*|\\$?[A-Za-z_]+(?:[._-][A-Za-z_]+)*\\d{0,2}[=:].*|--?[a-z].*|[\\w./\\\\@:+ -]*\\.[a-z]{2,4}\\d?|[A-Za-z_][\\w.-]*\\((?:.*\\).{0,2}|["'].*)?|[A-Za-z]+\\/[\\d.]+|[\\w.-]*[&][\\w.-]+=.*|(?:process|os|this|self|config|env|req|request|props|settings)\\.[\\w.]+|(?:utf8|latin1|ascii|ucs2)\\w*|&#?\\w+;?|#[\\da-f]{3,8};?)$`,
);
/** Names of things that have a number: iPhone15, sha256, x86_64, utf8mb4, OAuth2. */
const NUMBERED = /^(?:[A-Za-z]{1,12}[-_]?){1,3}\d{1,4}(?:[-_.][a-z\d]{1,8}){0,3}$/;

export function isOther(piece: string): boolean {
  return OTHER.test(piece);
}

/** Letters with digits or signs among them, in more turns than a name with its number has. */
export function isStrong(piece: string): boolean {
  if (piece.length < 6 || piece.length > 64) return false;
  const mix = mixOf(piece, 0, piece.length);
  if (mix.digits + mix.others === piece.length) return false;
  // Letters alone: capitals in odd places.
  if (mix.digits === 0) return (isOddly(piece, mix) || isSplit(piece, mix)) && !isOther(piece);
  if (isOther(piece) || isHex(piece)) return false;
  const signs = /[!@#$%^&*?~+=]/.test(piece.slice(0, -1)) || (/[!$#*]$/.test(piece) && mix.digits > 0);
  if (signs) return piece.length >= 7;
  if (isOddly(piece, mix)) return true;
  if (NUMBERED.test(piece) || isWordy(piece)) return false;
  return mix.changes >= 3 && isMixed(mix) && (mix.others === 0 || hasTurns(mix));
}

const isOddly = (piece: string, mix: Mix) =>
  piece.length >= 8 && mix.uppers >= 2 && mix.lowers >= 2 && mix.changes >= 3 && !isWordy(piece);
/** A sign within letters of both cases: `Tfpp!arhji`. */
const isSplit = (piece: string, mix: Mix) =>
  piece.length >= 8 && mix.uppers > 0 && mix.lowers > 0 && /[A-Za-z][!#$%^*~][A-Za-z]{2}/.test(piece);
const hasTurns = (mix: Mix) => mix.changes >= 4;

/** As `isStrong`, and names with a number as well: hunter2, velvet-zebra-54. */
export function isLikely(piece: string): boolean {
  if (isStrong(piece)) return true;
  if (piece.length < 6 || piece.length > 64) return false;
  const mix = mixOf(piece, 0, piece.length);
  if (mix.digits === 0 || mix.uppers + mix.lowers < 2) return false;
  return !isOther(piece) && !isHex(piece);
}

/** A piece of a line between spaces, quotes and brackets. */
export const PIECE = /[^\s"'`<>()[\]{}|,;\u2192\u3000-\u303f\uff08\uff09\ue000-\ue07f]{6,64}/y;

/** The piece at a place, without the punctuation of its sentence. */
export function pieceAt(text: string, at: number): string {
  return (matchAt(PIECE, text, at)?.[0] ?? '').replace(
    /[.:,;?\u060c\u061b\u061f\u06d4\u0964\u0589\u104b\u1362]+$/,
    '',
  );
}
