import { isNoSecret } from '../innocents/no-secret';
import { mixOf } from '../looks/chance';
import type { Tie, Word } from '../named/tie';
import { matchAt } from '../reading/scene';
import { joinedEnd, maskOf } from './body';
import { SEEN } from './value';

/** Where a value ends that seemed to end sooner: a code in halves, a passphrase, a token with brackets in it. */
export function wholeOf(text: string, from: number, to: number, word: Word, tie: Tie, name: string): number {
  const half = matchAt(HALVES, text, from);
  const least = Math.max(to, from + (half?.[0].length ?? 0));
  // As it is stored (crypt(3)), commas and all.
  if (matchAt(/\$\w{1,16}\$/y, text, from) !== null) return Math.max(least, joinedEnd(text, from, STORED));
  if (tie !== 'pair' && !(tie === 'distant' && /phrase/i.test(name))) return least;
  return Math.max(least, word === 'password' ? wordsEnd(text, from, to, name) : signsEnd(text, from, to));
}

/** A code in two halves: 204 771, 8472 1934. */
const HALVES = /(?:\d{3} \d{3}|\d{4} \d{4})(?![\w.:]|,\d)/y;
const STORED = maskOf('./$=,+');

/** Plain words to the end of the line, of which the first is taken for a password already. */
const MORE_WORDS =
  /(?:[ \t][a-z]{3,14}){1,9}(?:[ \t]\d{1,4})?(?=[ \t]{0,4}(?:[\r\n"'<|\ue00a\ue00d\ue022]|$))/y;

function wordsEnd(text: string, from: number, to: number, name: string): number {
  const more = /^[a-z]{3,14}$/.test(text.slice(from, to)) ? matchAt(MORE_WORDS, text, to)?.[0] : undefined;
  const words = more?.trim().split(/[ \t]/) ?? [];
  const enough = words.length >= (/phrase|answer/i.test(name) ? 1 : 2);
  return more !== undefined && enough && !words.some(isNoSecret) ? to + more.length : to;
}

/** The rest of a token that holds brackets and hashes, as those of Django: `...ev#bmo(*d)...`. */
const MORE_SIGNS = /[*!?.:']{0,3}[(){}[\]#][^\s"'`,;|<\u005b\ue022\ue00a]{0,160}(?=[\s"'`,;]|$)/y;

function signsEnd(text: string, from: number, to: number): number {
  const more = matchAt(MORE_SIGNS, text, to)?.[0].replace(/[)\]}>]+$/, '') ?? '';
  const mix = mixOf(more, 0, more.length);
  const odd = /[!%^*]/.test(text.slice(from, Math.min(to, from + SEEN)));
  const drawn = mix.digits > 0 && mix.changes >= 2 && (odd || !/^[#(]?[A-Za-z_]\w*[=:]|:\/\//.test(more));
  return drawn ? to + more.length : to;
}
