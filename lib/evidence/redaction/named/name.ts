import { isAlnum, isLetter, isToken, isUpper, matchAt, startsPart, startsWord } from '../reading/scene';
import { IS } from './copulas';

/** The name that a word before a secret begins: passwords, secret_key_base, tokenProd, lösenordet. */
export interface Name {
  /** Where it ends. */
  after: number;
  /** The word is bent as its language does, so that it may be another: what follows must look like a secret. */
  bent: boolean;
}

/** Null where the word is no name of a secret; `inside`: it may stand within another. */
export function nameAt(text: string, from: number, end: number, inside: boolean): Name | null {
  const first = text.charCodeAt(from);
  const latin = isLetter(first) || first === 95 || (first >= 0xc0 && first < 0x250);
  const next = text.charCodeAt(end);
  if (latin && !startsName(text, from, end, inside)) return null;
  if (next === 32 && matchAt(PUBLIC, text, end) !== null) return null;
  if (end - from === 4 && OF_PAPER.test(text.slice(Math.max(0, from - 11), end))) return null;
  if (
    next === 58 &&
    EXPANDED.test(text.slice(end, end + 2)) &&
    SHELL.test(text.slice(Math.max(0, from - 32), from))
  )
    return null;
  if (next === 58 && CONDITION.test(text.slice(Math.max(0, from - 40), from))) return null;
  const glued = isLetter(next) || next > 127;
  if (!latin) {
    const ending = glued ? matchAt(INFLECTED, text, end) : null;
    return { after: end + (ending?.[0].length ?? 0), bent: false };
  }
  const ending = glued && bends(text, from, end) ? matchAt(INFLECTED_LATIN, text, end) : null;
  if (ending !== null) return { after: end + ending[0].length, bent: true };
  const after = tailOf(text, end);
  if (after === null) return null;
  // The lPwD5uATk of a digest is no pw, nor is PwIJuTc.
  const digest =
    end - from <= 4 && (startsWord(text, from) ? ODD : ODD_OR_NUMBERED).test(text.slice(from, after));
  return digest ? null : { after, bent: false };
}

function startsName(text: string, from: number, end: number, inside: boolean): boolean {
  const short = end - from <= 4;
  // A short name's part has one case: the lMDpB of a token is no mdp.
  if (short && !startsWord(text, from) && !ONE_CASE.test(text.slice(from, end))) return false;
  if (!inside && !startsPart(text, from) && !isDefined(text, from) && !isShouted(text, from, end))
    return false;
  return !(short && isUpper(text.charCodeAt(end)) && isUpper(text.charCodeAt(end - 1)));
}

const ONE_CASE = /^(?:[A-Z]?[a-z]+|[A-Z]+)\d?$/;

/** `-Dpassword=...`, `-Ptoken=...` */
const isDefined = (text: string, from: number) =>
  /(?:^|\s)-[DPX]$/.test(text.slice(Math.max(0, from - 3), from));

/** `SSHPASS=...` */
const isShouted = (text: string, from: number, end: number) =>
  text.charCodeAt(end) === 61 && /^[A-Z]{4,8}$/.test(text.slice(from - 1, end));

/** What is no secret though a word before one begins it: kode pos, clave primaria. */
const PUBLIC =
  /[ ](?:(?:pos|qr|promo|bank)\b|pocztow|postal|produk|barang|booking|warna|negara|wilayah|referral|voucher|primari|foreign|foránea)/iy;

/** `${DB_PASSWORD:?is not set}`, `${DB_PASSWORD:+set}`: no value, but what is said without or instead of it. */
const EXPANDED = /^:[?+]/;
const SHELL = /\$\{\w*$/;

const ODD = /[A-Z]{2}[a-z]+[A-Z]|^[A-Z][a-z][A-Z][A-Z]/;
const ODD_OR_NUMBERED = /^.{2,4}\w*\d|[A-Z]{2}[a-z]+[A-Z]|^[A-Z][a-z][A-Z][A-Z]/;

/** `if not password: raise ...`: what follows is done, as Python has it. */
const CONDITION = /(?:^|[\n;])[ \t]{0,24}(?:if|elif|while|unless)(?: not)? (?:\w{1,16}\.)?$/;

/** A pass that somebody shows, or makes: Boarding pass: ready. */
const OF_PAPER =
  /(?:boarding|bus|train|rail|ski|lift|day|week|month|season|press|festival|travel|mountain|game|battle|backstage|hall|first|second|third|final|low|high|band|by|two)[- ]pass$/i;

/** What may follow a word in Latin letters and still be its name: passwords, token2, secret_key_base, tokenProd. */
const TAIL = /(?:s(?![a-z]))?(?:[_.-][A-Za-z][\w-]{0,24}|[_-]?\d{1,4}(?!\w)|(?=[A-Z])\w{1,24})?/y;
const BENIGN_TAIL =
  /type|count|limit|usage|command|cmd$|algorithm|encryption$|placeholder|label|prompt|tooltip|title|message|error|invalid|secret_?ref|ur[il]|length|\blen|maps?$|polic|manager|expir|ttl|budget|endpoint|name|hint|reset|changed|_at$|age$|file|path|required|enabled|policy|stdin|hasher|encoder|validat|generat|strength|rotation|rotated|review|scan|free|less|protected/i;

function tailOf(text: string, end: number): number | null {
  const next = text.charCodeAt(end);
  if (!isToken(next) && next !== 46) return end;
  const tail = matchAt(TAIL, text, end)?.[0] ?? '';
  if (BENIGN_TAIL.test(tail)) return null;
  const after = end + tail.length;
  // AGE-SECRET-KEY-1..., sb_secret__...: the name goes on.
  const goesOn = text.slice(after, after + 9);
  if (/^(?:[-_]\d[A-Za-z\d]|[-_]{2}[A-Za-z\d]|[-_]\d_\w{6})/.test(goesOn)) return null;
  return isAlnum(text.charCodeAt(after)) ? null : after;
}

/** Endings of a word in its language. */
const INFLECTED = new RegExp(`[\\p{L}\\p{M}]{1,5}(?=[ \\t]?[:=\\u055d]|[ \\t]${IS}[ \\t])`, 'uy');
/** The same in Latin letters: lösenordet, jelszavam, şifrem; and whatever stands before a sign. English has none of them. */
const INFLECTED_LATIN = new RegExp(
  `[a-z\\u00c0-\\u024f]{1,6}(?=[ \\t]?[:=]|[ \\t]${IS}[ \\t])(?<!s|ed|es)|(?:et|ets|en|n|t|am|em|im|om|um|a|ot|od|et|unk|uk|ım|imiz|iniz|i|ul|in|ini|sı|si|su|sü|[nm][ıiuü]z|nya|ku|mu|m[iı]?|y[iıuü])(?![a-z])`,
  'y',
);

/** Whether a word is of a language that bends its words. */
const bends = (text: string, from: number, end: number) =>
  end - from >= 5 &&
  !/^(?:pass(?:$|[cwpk])|parole$|.*(?:code|key|secret|phrase|words?)$|clave|senha|token|secret|geslo$)/i.test(
    text.slice(from, end),
  );
