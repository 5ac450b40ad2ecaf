import { IS } from './copulas';
import { DISTANT, NAMED } from './distant';
import { ESCAPED, escaped } from './fold';
import { KINDS } from './kinds';
import { isAlnum, isLetter, matchAt } from './scene';

/** A word before a secret: of what it tells. */
export type Word = 'password' | 'token' | 'session';
/** How a word is tied to what follows: as a pair, over other words, over words that need not belong to it, by a verb, or by standing before it. */
export type Tie = 'pair' | 'distant' | 'named' | 'verb' | 'beside';

const Q = `["'\`${escaped('"')}${escaped("'")}]`;
const COLON = `[:${escaped(':')}]`;
const SIGN = `(?:(?:\\|\\||\\?\\?)[ \\t](?=${Q})|=>|:=|={1,3}|[|&?~+]{1,2}=|<?-{1,2}>|[\\u2192\\u21d2\\u2794-\\u27be]|>(?=\\S)|${COLON}{1,2}|\\||,[ \\t]{0,12}(?=${Q})|[\\u055d\\u00b7\\u2022\\u203a]|(?<=[ ])"(?= )|\\((?=${Q})| -{1,2}(?= )| \\.(?= ${Q}))`;
/** What may stand between the word and its sign: closing quotes, a remark in brackets, a `value` of its own. */
const CLOSE = `(?:${Q}|[*\\]_${escaped(']')}]){0,4}`;
/** `name: X` and on the next line, however deep, `value: ...`. */
const VALUE = `(?:(?:[,;\\s\ue00a]{1,40}${Q}?[A-Za-z]{2,16}${Q}?[:=] ?${Q}?[\\w.-]{1,24}${Q}?){0,2}[,;\\s\ue00a]{0,40}${Q}?(?:[a-z]{0,16}value|default|new|val|content|text)${Q}?)?`;
/** A remark between the two: `(staging)`, `[prod]`, `#2`. */
const REMARK = `(?:(?:\\([^()\\n]{0,40}\\)|\\[(?!(?:${KINDS.join('|')}) \\d)[^\\[\\]\\n]{0,40}\\]|#?\\d{1,3}(?=[ ]?[:=]))[ \\t]{0,3})?`;
/** A type, as programs declare it: `password: str = "..."`. */
const TYPED = '(?::[ \\t]?[&*]?[A-Za-z][\\w.<>\\[\\]|? ]{0,30}=[ \\t]?(?=[brf]{0,2}["\'`]))';
/** The same without a sign between name and type: `Const PWD As String = "..."`, `var password string = "..."`. */
const DECLARED = /[ \t](?:as )?[A-Za-z][\w.]{0,20}(?:\(\d{1,4}\))?[ \t]?:?=[ \t]?[bN@$]?(?=["'`])/iy;
/** Points or lines that lead to the value, as forms have them. */
const LEADERS = '(?:[._\u2026][._\u2026 ]{2,40})';
/** Marks of how a text looks, between a sign and its value: `<b>Password:</b> <code>...`. */
const MARKS =
  '(?:[ \\t]{0,2}</?(?:b|i|em|strong|code|tt|kbd|samp|span|td|th|dd|dt|p|br|div|font|u|mark|pre)(?: [^<>\\n]{0,60})? ?/?>[ \\t]{0,2}){1,4}';
const PAIR = new RegExp(
  `${CLOSE}[%\\\\]?(?:[ \\t]{0,6}|[ \\t]{7,28}(?=[:=]))${REMARK}${VALUE}[ \\t]{0,4}(?:${TYPED}|${LEADERS}?${SIGN}|${LEADERS})[*_]{0,2}[ \\t${escaped(' ')}]{0,8}(?:${MARKS})?[*_]{0,2}(?:[!&][\\w!-]{1,16} |[bBrRuUfFNL@$]{1,2}(?=["'])|\\[(?=["']))?`,
  'iy',
);
/** "geändert auf": a participle and the word for "to". */
const BECAME =
  '(?:(?:ge|zurück)[a-zäöü]{3,12}t (?:auf|zu)|(?:ge\\p{L}{3,12}d|veranderd) naar|chang\\p{L}{1,3} (?:en|pour)|(?:cambia|muda|altera)\\p{L}{1,3} (?:a|in|por|para)|zmieni\\p{L}{1,3} na|измен[её]н\\p{L}?? на|ändrat (?:till)|ændret til|endret til)';
const MARKED = /[:=][*_]{0,2}[ \t]{0,8}<[^|]*$|[\w\]] ?=[^|]*$/;
/** `SET PASSWORD FOR 'app'@'%' = '...'`, `ConvertTo-SecureString -String '...'` */
const QUOTED =
  /[ \t](?:(?:[^\n=;]{1,40} ?= ?|-[A-Za-z]{2,12} )(?=')|\/d (?=\S)|--?(?:value|data|body|string|text|content|secret-string)[ =](?=\S))|["'] ?\{\s{1,40}(?:[a-z_]{2,16} ?= ?[^\n]{1,60}\n\s{0,20}){0,4}(?:default|value) ?= ?(?=["'])|["'\]]{0,3}\){0,2}\.(?:type|fill|sendKeys|send_keys|setValue|set_value|enterText|typeText|replaceText|performTextInput|pressSequentially|input|val|set|clear_and_type)\(\s?(?=["'`])|\)?\.(?:toBe|toEqual|toStrictEqual|equals|eq|shouldBe|isEqualTo)\(\s?(?=["'])|(?:["']:|\(\) ?\{) return (?=["'`])|["'][^\n"']{0,40}?(?:default(?:_value|Value)?\s?[=(:]|unwrap_or\(|or_else\(|[gG]etOrElse\(|orElse\(|fallback\s?[=(:])\s?(?=["'])|["'] (?:with|to|as|mit|avec|con|com)(?: value)? (?=["'])/y;
const VERB = new RegExp(
  `(?:[ \\t]{1,3}(?:${IS}|${BECAME}|(?:mea|mia|mein|mi|ko|saya|yangu) ${IS})(?:[ \\t]{1,3}(?:now|still|set to|jetzt|nun))?[ \\t:]{1,4}|[ \\t]?(?:は|が|是|为|為|는|은|이|가|คือ|เป็น|ແມ່ນ|គឺ|သည်)[ \\t:]{0,3})`,
  'iuy',
);
const BESIDE = /[ \t\ue009]{1,4}(?=[^ \t])/y;
/** How it is kept, as switches write it: `password 0 hunter2`, `secret 5 $1$...`, `key 7 0822455D0A16`. */
const KEPT =
  /[ \t](?:(?:type |level )?\d{1,2}|REG_(?:EXPAND_|MULTI_)?SZ|--(?:plaintext|iscrypted)|ascii-text|hexadecimal|plain-text|clear-?text|encrypted|local|simple|cipher|irreversible-cipher|md5|sha\d{0,3}|hmac-\S{1,8}|(?:with [\w-]{1,32} )?(?:by|as))[ \t](?=\S{4})/iy;
/** "the password's hunter2" */
const OWN = /'s[ \t]{1,2}(?:(?:still|now|just|gonna be|going to be|probably|either)[ \t])?(?=\S)/iy;
/** `[default: hunter2]`, `(temporary: hunter2)`, and a code alone in brackets. */
const HELD =
  /[ \t]{0,2}[([](?:(?:default|standard|initial|par d[eé]faut|por defecto|predefinit[ao]|padr[aã]o|domy[sś]lnie|temp\w{0,8}|is|was|now|currently|old|new|set to|for now|it'?s)[:= ]{1,3}["'`]?|(?=\d{4,8}[\])]))/iy;
const OF_USER = /(?:^|\n)[ \t]{0,8}(?:username|user|enable|line|neighbor|ppp|tacacs|radius)[^\n]{0,80}$/i;
const NEXT_LINE = /[ \t]{0,4}(?:[|>][-+]?[ \t]{0,2})?[\r\ue00d]?[\n\ue00a][ \t]{0,8}(?:[-*>] )?/y;
/** Markup between a label and what it labels: the next cell, the next element. */
const MARKUP =
  /(?:<\/[A-Za-z][\w:-]{0,24}>[\s]{0,40}){1,3}(?:<[A-Za-z][\w:-]{0,24}(?: [^<>\n]{0,80})?>){1,3}/y;
/** Elements that open at once: `<AdministratorPassword><Value>`. */
const INNER = /(?:\s{0,40}<[A-Za-z][\w:-]{0,24}(?: [^<>\n]{0,80})?>){0,2}(?:\s{0,40}<!\[CDATA\[)?/y;
/** The rest of an element that is opened: `<wsse:Password Type="...">`. */
const OPENED = /(?: [\w:.-]{1,32}=["'][^"'<>\n]{0,160}["']){1,4}\s{0,2}>(?=[^\s<])/y;
/** `<b>Password</b>: hunter2` */
const LABELLED =
  /(?:<\/(?!code)[A-Za-z][\w:-]{0,24}>[ \t]{0,4}){1,3}[:=\u2192-][ \t]{0,8}(?:<[A-Za-z][^<>\n]{0,80}>[ \t]{0,4}){0,2}(?=\S)/y;
/** `"password": {"value": "..."}`, `password: { type: string, default: "..." }` */
const NESTED =
  /["']?\]?\s{0,2}[:=]>?\s{0,4}[{(]\s{0,40}(?:["']?[A-Za-z]{1,16}["']?\s?[:=]>? ?["']?[\w.-]{1,24}["']?,\s{0,40}){0,3}["']?(?:value|default|val|S|plain|plaintext|data|content|#?text|current|secret|stringValue|initial|new)["']?\s?[:=]>? ?(?=\S)/y;
const HEREDOC = /<<[-~]?["']?\w{1,16}["']?\r?\n[ \t]{0,12}(?=\S)/y;
/** A remark before the verb: "password (all lowercase) is ..." */
const ASIDE = /[ \t]?\([^()\n\d]{1,30}\)(?=[ \t])/y;
/** A field of a form that was sent (RFC 7578): its value stands after an empty line. */
const FORM = /["'](?:; [^\n]{0,60})?(?:\r?\n[A-Za-z-]{1,30}: [^\n]{0,80}){0,3}\r?\n\r?\n/y;
/** A label alone on its line, as copied from a page; its value is all of the next. */
const LINE =
  /(?:[ \t]{0,4}\r?\n[ \t]{0,8}(?=\S{5,64}[ \t]{0,4}(?:\r?\n|$))|[,;](?=[^\s,;]{5,64}[ \t]{0,4}(?:\r?\n|$)))/y;
const CLOSERS = new Set(`"'\`*]_) \t${escaped('"')}${escaped("'")}${escaped(']')}`);
const SIGNS = new Set(
  `\u055d\u00b7\u2022\u203a%\\_#\u2026=:|~?+&.->\u2192\u21d2\u2794\u2799\u279c\u279e\u27a1\u27a4,([;vV\n${escaped(':')}`,
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

/** The plainest of all, `: x` or `=x`, without the pattern; -1 for whatever else. */
function plainPair(text: string, after: number): number {
  const sign = text.charCodeAt(after);
  if (sign !== 58 && sign !== 61) return -1;
  let at = after + 1;
  if (text.charCodeAt(at) === 32) at++;
  const first = text.charCodeAt(at);
  if (!isAlnum(first) && !isWideLetter(first)) return -1;
  // password: str = "..."
  if (sign === 58)
    for (let i = at; i < at + 34; i++) {
      const code = text.charCodeAt(i);
      if (code === 61) return -1;
      if (!(code > 31)) break;
    }
  // b"...", r'...'
  return /["']/.test(text.slice(at + 1, at + 3)) ? -1 : at;
}

/** Whether the name of an element ends here: `<AZURE_CLIENT_SECRET>`. */
function opensTag(text: string, at: number): boolean {
  let from = at;
  while (at - from < 48 && /[\w.:-]/.test(text.charAt(from - 1))) from--;
  return text.charAt(from - 1) === '<';
}

/** Whether no sign stands before it on its line, and few other characters. */
function startsLine(text: string, at: number): boolean {
  for (let i = at - 1; i >= at - 25; i--) {
    const code = text.charCodeAt(i);
    if (i < 0 || code === 10) return true;
    if (code === 58 || code === 61) return false;
  }
  return false;
}

/** Two columns, with a type between them as the registry of Windows has it: `DefaultPassword    REG_SZ    hunter2`. */
const COLUMN =
  /(?:\t{1,3}| {2,40}|[ \t]{1,40}REG_(?:EXPAND_|MULTI_)?SZ[ \t]{1,40})(?=\S{0,78}\d|[a-z]{16}\s|[a-z]{4,16}(?:-[a-z]{4,16}){2})(?=\S{6,80}[ \t]{0,8}(?:[\r\n\ue00a]|$))/y;

const endOf = (pattern: RegExp, text: string, at: number): number | null => {
  const match = matchAt(pattern, text, at);
  return match === null ? null : at + match[0].length;
};

/** A verb behind a word; no digit or sign begins one, which saves the pattern in most cases. */
function verbAt(text: string, after: number): number | null {
  after += matchAt(ASIDE, text, after)?.[0].length ?? 0;
  const next = text.charCodeAt(after);
  const first = next === 32 || next === 9 ? text.charCodeAt(after + 1) : next;
  return first > 64 || first === 32 || first === 9 ? endOf(VERB, text, after) : null;
}

/** What a key of whatever is tied to without a sign. */
function besideKey(text: string, after: number): [Tie, number][] {
  if (text.charAt(after) === '\t') return [['pair', after + 1]];
  if (text.charCodeAt(after) !== 32) return [];
  const verb = verbAt(text, after);
  return [['beside', verb ?? after + 1]];
}

/** Where values may begin, and how they are tied to the word, the plainest first. */
export function ties(text: string, from: number, after: number, word: Word): [Tie, number][] {
  if (text.charAt(after) === '>' && opensTag(text, from))
    return [['pair', after + 1 + (matchAt(INNER, text, after + 1)?.[0].length ?? 0)]];
  const markup = text.charAt(after) === '<' ? matchAt(MARKUP, text, after) : null;
  // A property list says of what is a name and what its value.
  if (markup !== null)
    return [
      [
        /^<\/(?:key|name)>\s*<(?:string|value|data)>$/i.test(markup[0]) ? 'pair' : 'verb',
        after + markup[0].length,
      ],
    ];
  const opened = text.charCodeAt(after) === 32 && opensTag(text, from) ? matchAt(OPENED, text, after) : null;
  if (opened !== null) return [['pair', after + opened[0].length]];
  const labelled = text.charAt(after) === '<' ? matchAt(LABELLED, text, after) : null;
  if (labelled !== null) return [['pair', after + labelled[0].length]];
  if (/name=["']$/i.test(text.slice(Math.max(0, from - 6), from))) {
    const form = matchAt(FORM, text, after);
    if (form !== null) return [['pair', after + form[0].length]];
  }
  const plain = plainPair(text, after);
  if (plain >= 0) return [['pair', plain]];
  const nested = word !== 'session' && maySign(text, after) ? matchAt(NESTED, text, after) : null;
  if (nested !== null) return [['verb', after + nested[0].length]];
  const pair = maySign(text, after) ? matchAt(PAIR, text, after) : null;
  if (pair !== null) {
    const start = after + pair[0].length;
    const here = matchAt(HEREDOC, text, start);
    if (here !== null) return [['pair', start + here[0].length]];
    const line = matchAt(NEXT_LINE, text, start);
    if (
      line === null &&
      !MARKED.test(pair[0]) &&
      (/[|,\u00b7\u2022\u203a]| " | -|\.\.|__|\u2026/.test(pair[0]) || /[^=-]>/.test(pair[0]))
    )
      return [['verb', start]];
    return line === null ? [['pair', start]] : [['beside', start + line[0].length]];
  }
  const declared =
    word !== 'session' && isLetter(text.charCodeAt(after + 1)) ? matchAt(DECLARED, text, after) : null;
  if (declared !== null) return [['pair', after + declared[0].length]];
  if (word === 'session') return besideKey(text, after);
  const found: [Tie, number][] = [];
  const distant = matchAt(DISTANT, text, after);
  if (distant !== null && !/(?=[a-z+/-]*[\dA-Z])[\w+/-]{12}/.test(distant[0]))
    found.push(['distant', after + distant[0].length]);
  const verb = verbAt(text, after);
  if (verb !== null) found.push(['verb', verb]);
  // 密码hunter2
  if (
    isWideLetter(text.charCodeAt(after - 1)) &&
    isAlnum(text.charCodeAt(after)) &&
    /[\u3040-\u9fff\uac00-\ud7af]/.test(text.charAt(after - 1))
  )
    found.push(['beside', after]);
  const column = startsLine(text, from) ? matchAt(COLUMN, text, after) : null;
  if (column !== null) found.push(['pair', after + column[0].length]);
  const line = word === 'password' && startsLine(text, from) ? matchAt(LINE, text, after) : null;
  if (line !== null) found.push(['verb', after + line[0].length]);
  const beside = matchAt(BESIDE, text, after);
  const kept = matchAt(KEPT, text, after);
  if (kept !== null) {
    const told = OF_USER.test(text.slice(Math.max(0, from - 90), from));
    found.push([told ? 'pair' : 'verb', after + kept[0].length]);
  }
  // An option of a command line: --password hunter2
  if (beside !== null)
    found.push([
      / by$/i.test(text.slice(from, after)) ||
      /(?:^|[^\w-])-{1,2}(?:[\w-]{0,20}-)?$/.test(text.slice(Math.max(0, from - 24), from))
        ? 'pair'
        : 'beside',
      after + beside[0].length,
    ]);
  const named = word === 'password' ? matchAt(NAMED, text, after) : null;
  if (named !== null) found.push(['named', after + named[0].length]);
  const own = text.charCodeAt(after) === 39 ? matchAt(OWN, text, after) : null;
  if (own !== null) found.push(['verb', after + own[0].length]);
  const held = matchAt(HELD, text, after);
  if (held !== null) found.push(['verb', after + held[0].length]);
  const quoted = word === 'password' ? matchAt(QUOTED, text, after) : null;
  if (quoted !== null) found.push(['distant', after + quoted[0].length]);
  return found;
}
