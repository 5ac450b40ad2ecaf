import { KINDS } from '../kinds';
import { ESCAPED, escaped } from '../reading/disguises';
import { isAlnum, isLetter, matchAt } from '../reading/scene';
import type { TieReader } from './tie';

/** A sign between a name and its value, with what may stand around it: quotes, remarks, types, leaders, markup. */

const Q = `["'\`${escaped('"')}${escaped("'")}]`;
const COLON = `[:${escaped(':')}]`;
const SIGN = `(?:${[
  // Of programs: a || "b", =>, :=, ===, ||=, <-, ->
  `(?:\\|\\||\\?\\?|eq)[ \\t](?=${Q})|;(?=s:\\d)|=>|:=|={1,3}|[|&?~+]{1,2}=|<?-{1,2}>|>(?=[^\\s@/])|\\((?=${Q})| \\.(?= ${Q})`,
  // Of people: arrows, colons, bars, points, dashes; a comma or a mark of inches before what is quoted
  `[\\u2192\\u21d2\\u2794-\\u27be]|${COLON}{1,2}|\\||,[ \\t]{0,12}(?=${Q})|[\\u055d\\u00b7\\u2022\\u203a]|(?<=[ ])"(?= )| -{1,2}(?= )`,
].join('|')})`;
/** What may stand between the word and its sign: closing quotes, a remark in brackets, a `value` of its own. */
const CLOSE = `(?:${Q}|[*\\]_${escaped(']')}]){0,4}`;
/** `name: X` and on the next line, however deep, `value: ...`. */
const VALUE = `(?:(?:[,;\\s\ue00a]{1,40}${Q}?[A-Za-z]{2,16}${Q}?[:=] ?${Q}?[\\w.-]{1,24}${Q}?){0,2}[,;\\s\ue00a]{0,40}${Q}?(?:[a-z]{0,16}value|default|new|val|content|text)${Q}?)?`;
/** A remark between the two: `(staging)`, `[prod]`, `#2`. */
const REMARK = `(?:(?:\\([^()\\n]{0,40}\\)|\\[(?!(?:${KINDS.join('|')}) \\d)[^\\[\\]\\n]{0,40}\\]|#?\\d{1,3}(?=[ ]?[:=]))[ \\t]{0,3})?`;
/** A type, as programs declare it: `password: str = "..."`. */
const TYPED = '(?::[ \\t]?[&*]?[A-Za-z][\\w.<>\\[\\]|? ]{0,30}=[ \\t]?(?=[brf]{0,2}["\'`]))';
/** Points or lines that lead to the value, as forms have them. */
const LEADERS = '(?:[._\u2026][._\u2026 ]{2,40})';
/** Marks of how a text looks, between a sign and its value: `<b>Password:</b> <code>...`. */
const MARKS =
  '(?:[ \\t]{0,2}</?(?:b|i|em|strong|code|tt|kbd|samp|span|td|th|dd|dt|p|br|div|font|u|mark|pre)(?: [^<>\\n]{0,60})? ?/?>[ \\t]{0,2}){1,4}';
const PAIR = new RegExp(
  `${CLOSE}[%\\\\]?(?:[ \\t]{0,6}|[ \\t]{7,28}(?=[:=]))${REMARK}${VALUE}[ \\t]{0,4}(?:${TYPED}|${LEADERS}?${SIGN}|${LEADERS})[*_]{0,2}[ \\t${escaped(' ')}]{0,8}(?:${MARKS})?[*_]{0,2}(?:[!&][\\w!-]{1,16} |[bBrRuUfFNL@$]{1,2}(?=["'])|\\[(?=["']))?`,
  'iy',
);
const MARKED = /[:=][*_]{0,2}[ \t]{0,8}<[^|]*$|[\w\]] ?=[^|]*$/;
const NEXT_LINE = /[ \t]{0,4}(?:[|>][-+]?[ \t]{0,2})?[\r\ue00d]?[\n\ue00a][ \t]{0,8}(?:[-*>] )?/y;
/** A value from elsewhere, before the one that stands in for it. */
const ELSE =
  /[A-Za-z_$][\w.$>-]{0,60}(?:\([^()\n]{0,60}\))? (?:(?:[=!]=={0,1} [^\n?:]{1,40})?\? [^\n:]{1,40} :|or|\|\||\?\?|\?:) (?=["'])/y;
const HEREDOC = /<<[-~]?["']?\w{1,16}["']?\r?\n[ \t]{0,12}(?=\S)/y;

/** `"password": {"value": "..."}`, `password: { type: string, default: "..." }` */
const NESTED =
  /["']?\]?\s{0,2}[:=]>?\s{0,4}[{(]\s{0,40}(?:["']?[A-Za-z]{1,16}["']?\s?[:=]>? ?["']?[\w.-]{1,24}["']?,\s{0,40}){0,3}["']?(?:value|default|val|S|plain|plaintext|data|content|#?text|current|secret|stringValue|initial|new)["']?\s?[:=]>? ?(?=\S)/y;

/** A block of its own, as Terraform has them: `password {`, below it `value = "..."`. */
const BLOCK =
  /["']?\s{0,2}\{\s{1,40}(?:[a-z_]{1,24}\s{0,8}=\s{0,4}["']?[\w.-]{1,40}["']?\s{1,40}){0,3}(?:value|default|secret|plaintext|current)\s{0,8}=\s{0,4}(?=["'])/y;

/** What leads the eye more than it says "is": a list's comma, a cell's bar, points, a dash. */
const LOOSE = /[|,\u00b7\u2022\u203a]| " | -|\.\.|__|\u2026|[^=-]>/;

export const signed: TieReader = (text, _from, after, word) => {
  if (!maySign(text, after)) return null;
  const within = word === 'session' ? null : (matchAt(NESTED, text, after) ?? matchAt(BLOCK, text, after));
  if (within !== null) return ['verb', after + within[0].length];
  const pair = matchAt(PAIR, text, after)?.[0];
  if (pair === undefined) return null;
  // password = getpass() or "..."
  const start = after + pair.length + (matchAt(ELSE, text, after + pair.length)?.[0].length ?? 0);
  const here = matchAt(HEREDOC, text, start);
  if (here !== null) return ['pair', start + here[0].length];
  const line = matchAt(NEXT_LINE, text, start);
  // A block of YAML is all value.
  if (line !== null)
    return [/[|>]/.test(line[0]) && !/> $/.test(line[0]) ? 'pair' : 'beside', start + line[0].length];
  return [!MARKED.test(pair) && LOOSE.test(pair) ? 'verb' : 'pair', start];
};

const CLOSERS = new Set(`"'\`*]_) \t${escaped('"')}${escaped("'")}${escaped(']')}`);
const SIGNS = new Set(
  `\u055d\u00b7\u2022\u203a%\\_#\u2026=:|~?+&.->\u2192\u21d2\u2794\u2799\u279c\u279e\u27a1\u27a4,([{e;vV\n${escaped(':')}`,
);

/** Whether a sign can come soon; saves the pattern in most of all cases, where the word stands in a sentence. */
function maySign(text: string, after: number): boolean {
  let at = after;
  while (at - after < 28 && CLOSERS.has(text.charAt(at))) {
    if (text.charCodeAt(at) === 34 && text.charCodeAt(at - 1) === 32 && at > after) return true;
    at++;
  }
  return SIGNS.has(text.charAt(at));
}

const isWideLetter = (code: number) => (code >= 0x370 && code < 0x2000) || (code > 0x3040 && code < ESCAPED);

const isQuote = (code: number) => code === 34 || code === 39;

/** The plainest of all, `: x` or `=x`, without the pattern. */
export const plain: TieReader = (text, _from, after) => {
  const sign = text.charCodeAt(after);
  if (sign !== 58 && sign !== 61) return null;
  let at = after + 1;
  if (text.charCodeAt(at) === 32) at++;
  const first = text.charCodeAt(at);
  if (!isAlnum(first) && !isWideLetter(first)) return null;
  // password: str = "..."
  if (sign === 58)
    for (let i = at; i < at + 34; i++) {
      const code = text.charCodeAt(i);
      if (code === 61) return null;
      if (!(code > 31)) break;
    }
  // b"...", r'...'
  return isQuote(text.charCodeAt(at + 1)) || isQuote(text.charCodeAt(at + 2)) ? null : ['pair', at];
};

/** The same without a sign between name and type: `Const PWD As String = "..."`, `var password string = "..."`. */
const DECLARED = /[ \t](?:as )?[A-Za-z][\w.]{0,20}(?:\(\d{1,4}\))?[ \t]?:?=[ \t]?[bN@$]?(?=["'`])/iy;

export const declared: TieReader = (text, _from, after, word) => {
  const seen =
    word !== 'session' && isLetter(text.charCodeAt(after + 1)) ? matchAt(DECLARED, text, after) : null;
  return seen === null ? null : ['pair', after + seen[0].length];
};
