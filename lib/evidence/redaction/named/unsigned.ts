import { isAlnum, matchAt } from '../reading/scene';
import { IS } from './copulas';
import { DISTANT, NAMED } from './distant';
import type { Place, Tie, TieReader } from './tie';

/** What ties a name to its value without a sign: a verb, words between the two, a column, the next line, the place alone. */

/** "geändert auf": a participle and the word for "to". */
const BECAME =
  '(?:(?:ge|zurück)[a-zäöü]{3,12}t (?:auf|zu)|(?:ge\\p{L}{3,12}d|veranderd) naar|chang\\p{L}{1,3} (?:en|pour)|(?:cambia|muda|altera)\\p{L}{1,3} (?:a|in|por|para)|zmieni\\p{L}{1,3} na|измен[её]н\\p{L}?? на|ändrat (?:till)|ændret til|endret til)';
const VERB = new RegExp(
  `(?:,?[ \\t\ue020]{1,3}(?:(?:das|that|which|it|dat|det|esto|questo|isso|ça|это|то) )?(?:${IS}|${BECAME}|(?:mea|mia|mein|mi|ko|saya|yangu) ${IS})(?:[ \\t]{1,3}(?:now|still|set to|jetzt|nun))?[ \\t:\ue020]{1,4}|[ \\t]?(?:は|が|是|为|為|는|은|이|가|(?:ของ(?:ฉัน|ผม|เรา|คุณ))?(?:คือ|เป็น)|ແມ່ນ|គឺ|သည်)[ \\t:]{0,3})`,
  'iuy',
);
/** In some languages "my" stands behind: "kata sandi saya ...". */
const BESIDE = /[ \t\ue009\ue020]{1,4}(?:(?:saya|kami|من|ما)[ \t]{1,2})?(?=[^ \t])/y;
/** How it is kept, as switches write it: `password 0 hunter2`, `secret 5 $1$...`, `key 7 0822455D0A16`. */
const KEPT =
  /[ \t](?:(?:type |level )?\d{1,2}|REG_(?:EXPAND_|MULTI_)?SZ|--(?:plaintext|iscrypted)|enc|ascii-text|hexadecimal|plain-text|clear-?text|encrypted|local|simple|cipher|irreversible-cipher|md5|sha\d{0,3}|hmac-\S{1,8}|(?:with [\w-]{1,32} )?(?:by|as))[ \t](?=\S{4})/iy;
/** "the password's hunter2" */
const OWN = /'s[ \t]{1,2}(?:(?:still|now|just|gonna be|going to be|probably|either)[ \t])?(?=\S)/iy;
/** `[default: hunter2]`, `(temporary: hunter2)`, and a code alone in brackets. */
const HELD =
  /\[(?=[^\s[\]]{6,64}\])|[ \t]{0,2}[([](?:(?:default|standard|initial|par d[eé]faut|por defecto|predefinit[ao]|padr[aã]o|domy[sś]lnie|temp\w{0,8}|is|was|now|currently|old|new|set to|for now|it'?s)[:= ]{1,3}["'`]?|(?=\d{4,8}[\])]))/iy;
/** A line of a switch's or router's own language. */
const OF_SWITCH =
  /(?:^|\n)[ \t]{0,8}(?:set |no )?(?:enable|username|tacacs|radius|crypto|isakmp|ip|ipv6|neighbor|standby|vrrp|ppp|snmp|aaa|ntp|line|area)(?:-server)? ?[^\n]{0,80}$/;
const OF_USER = /(?:^|\n)[ \t]{0,8}(?:username|user|enable|line|neighbor|ppp|tacacs|radius)[^\n]{0,80}$/i;
/** A label alone on its line, as copied from a page; its value is all of the next. */
const LINE =
  /(?:[ \t]{0,4}\r?\n(?:[-=~*_]{3,40}[ \t]{0,4}\r?\n)?[ \t]{0,8}(?=\S{5,64}[ \t]{0,4}(?:\r?\n|$))|[,;](?=[^\s,;]{5,64}[ \t]{0,4}(?:\r?\n|$)))/y;
/** Two columns, with a type between them as the registry of Windows has it: `DefaultPassword    REG_SZ    hunter2`. */
const COLUMN =
  /(?:\t{1,3}| {2,40}|[ \t]{1,40}REG_(?:EXPAND_|MULTI_)?SZ[ \t]{1,40})(?=\S{0,78}\d|[a-z]{16}\s|[a-z]{4,16}(?:-[a-z]{4,16}){2})(?=\S{6,80}[ \t]{0,8}(?:[\r\n\ue00a]|$))/y;
/** A remark before the verb: "password (all lowercase) is ..." */
const ASIDE = /[ \t]?\([^()\n\d]{1,30}\)(?=[ \t])/y;
/** What programs write between a name and its value. */
const WRITTEN = new RegExp(
  [
    // SET PASSWORD FOR 'app'@'%' = '...', ConvertTo-SecureString -String '...'
    /[ \t](?:[^\n=;]{1,40} ?= ?|-[A-Za-z]{2,12} )(?=')/,
    // reg add ... /v DefaultPassword /d ..., --name db-password --value ...
    /[ \t](?:\/d (?=\S)|--?(?:value|data|body|string|text|content|secret-string)[ =](?=\S))/,
    // variable "db_password" { default = "..." }
    /["'] ?\{\s{1,40}(?:[a-z_]{2,16} ?= ?[^\n]{1,60}\n\s{0,20}){0,4}(?:default|value) ?= ?(?=["'])/,
    // page.locator('#password').fill('...')
    /["'\]]{0,3}\){0,2}\.(?:type|fill|sendKeys|send_keys|setValue|set_value|enterText|typeText|replaceText|performTextInput|pressSequentially|input|val|set|clear_and_type)\(\s?(?=["'`])/,
    // expect(user.password).toBe('...')
    /\)?\.(?:toBe|toEqual|toStrictEqual|equals|eq|shouldBe|isEqualTo)\(\s?(?=["'])/,
    // case "password": return "..."
    /(?:["']:|\(\) ?\{) return (?=["'`])/,
    // os.environ.get("DB_PASSWORD", default="...")
    /["'](?:[^\n"']|["'][\w.-]{0,30}["']){0,40}?(?:default(?:_value|Value)?\s?[=(:]|unwrap_or\(|or_else\(|[gG]etOrElse\(|orElse\(|fallback\s?[=(:])\s?(?=["'])/,
    // fill_in "Password", with: "..."; user.type(getByLabelText('Password'), '...')
    /["'](?:, with: ?|\){1,2}, ?)(?=["'])/,
    // I fill in "Password" with "..."
    /["'] (?:with|to|as|mit|avec|con|com)(?: value)? (?=["'])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'y',
);

/** Whether no sign stands before it on its line, and few other characters. */
function startsLine(text: string, at: number): boolean {
  for (let i = at - 1; i >= at - 25; i--) {
    const code = text.charCodeAt(i);
    if (i < 0 || code === 10) return true;
    if (code === 58 || code === 61) return false;
  }
  return false;
}

const startOfLine: Meant = (text, from) => startsLine(text, from);
const ofPassword: Meant = (_text, _from, _at, word) => word === 'password';

type Meant = (...given: Parameters<TieReader>) => boolean;

/** A row whose pattern says where the value begins. */
const by =
  (tie: Tie, pattern: RegExp, ...meant: readonly Meant[]): TieReader =>
  (text, from, after, word) => {
    if (!meant.every((one) => one(text, from, after, word))) return null;
    const seen = matchAt(pattern, text, after);
    return seen === null ? null : [tie, after + seen[0].length];
  };

const unquoted = (seen: string) => seen.replace(/'[^']*'|"[^"]*"/g, '');

/** Over other words, of which none looks like a value itself. */
const distant: TieReader = (text, _from, after) => {
  const seen = matchAt(DISTANT, text, after)?.[0];
  return seen === undefined || /\d\S*=$/.test(seen) || /(?=[a-z+/-]*[\dA-Z])[\w+/-]{12}/.test(unquoted(seen))
    ? null
    : ['distant', after + seen.length];
};

/** No digit or sign begins a verb, which saves the pattern in most cases. */
const verb: TieReader = (text, _from, after) => {
  const at = after + (matchAt(ASIDE, text, after)?.[0].length ?? 0);
  const next = text.charCodeAt(at);
  const first = next === 32 || next === 9 || next === 44 ? text.charCodeAt(at + 1) : next;
  if (!(first > 64 || first === 32 || first === 9)) return null;
  const seen = matchAt(VERB, text, at);
  return seen === null ? null : ['verb', at + seen[0].length];
};

/** 密码hunter2 */
const glued: TieReader = (text, _from, after) =>
  isAlnum(text.charCodeAt(after)) && /[\u3040-\u9fff\uac00-\ud7af]/.test(text.charAt(after - 1))
    ? ['beside', after]
    : null;

/** A switch keeps passwords of its users in clear text, and hashes of them. */
const kept: TieReader = (text, from, after) => {
  const seen = matchAt(KEPT, text, after);
  if (seen === null) return null;
  return [OF_USER.test(text.slice(Math.max(0, from - 90), from)) ? 'pair' : 'verb', after + seen[0].length];
};

/** An option of a command line is a name for certain: --password hunter2 */
const beside: TieReader = (text, from, after) => {
  const seen = matchAt(BESIDE, text, after);
  if (seen === null) return null;
  const option =
    / by$/i.test(text.slice(from, after)) ||
    /(?:^|[^\w-])-{1,2}(?:[\w-]{0,20}-)?$/.test(text.slice(Math.max(0, from - 24), from));
  const told =
    !option && OF_SWITCH.test((from > 90 ? '\0' : '') + text.slice(Math.max(0, from - 90), from))
      ? 'verb'
      : 'beside';
  return [option ? 'pair' : told, after + seen[0].length];
};

/** All of them, the plainest first. */
export const UNSIGNED: readonly TieReader[] = [
  distant,
  verb,
  glued,
  by('pair', COLUMN, startOfLine),
  by('verb', LINE, ofPassword, startOfLine),
  kept,
  beside,
  by('named', NAMED, ofPassword),
  by('verb', OWN),
  by('verb', HELD),
  by('distant', WRITTEN, ofPassword),
];

/** What a key of whatever is tied to. */
export function besideKey(text: string, from: number, after: number): readonly Place[] {
  if (text.charAt(after) === '\t') return [['pair', after + 1]];
  if (text.charCodeAt(after) !== 32) return [];
  return [['beside', verb(text, from, after, 'session')?.[1] ?? after + 1]];
}
