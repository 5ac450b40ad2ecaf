import { mixOf } from '../looks/chance';
import { isLikely, isOther, pieceAt } from '../looks/strong';
import { isAlnum, matchAt, type Read, type Rule } from '../reading/scene';
import { valueAt } from '../values/value';

/** The last of what a call is given: `connect(url, 'pm', 'hunter2')`, `auth=('pm', 'hunter2')`. */
const ARGUMENTS =
  /[^()\n]{0,120}?["'][^"'\n]{1,64}["'], ?(["'])([^"'\n ]{4,64}|[a-z]{4}(?: [a-z]{4}){3})\1 ?\)/y;
const readCall: Read = ({ text }, _from, end) => {
  const given = matchAt(ARGUMENTS, text, end);
  const value = given?.[2] ?? '';
  if (given === null || !(isLikely(value) || / /.test(value))) return null;
  const start = end + given[0].lastIndexOf(value);
  return { kind: 'password', from: start, to: start + value.length };
};

/** `root / hunter2`, `admin:hunter2` */
const readRoot: Read = ({ text }, from, end) => {
  if (from > 0 && !/[\s"'`(>]/.test(text.charAt(from - 1))) return null;
  const sign = matchAt(/ ?[/:] ?(?=\S)/y, text, end);
  const start = end + (sign?.[0].length ?? 0);
  const piece = sign === null ? '' : pieceAt(text, start).replace(/@[\w.-]+$/, '');
  return isLikely(piece) ? { kind: 'password', from: start, to: start + piece.length } : null;
};

/** `log in as pm with hunter2`, `wifi: Guest / hunter2`, `creds: pm:hunter2` */
const NAME_AND =
  /[ \t]{0,2}(?:is|are|as|with|using|via|details|data|:|[-=]?>|=|-|\u2192)?(?:[ \t]{1,2}(?:as|with|is|user|name|net|network|ssid))?[:=]?[ \t]{0,2}\(?["'`]?([\w.@+-]{2,64})["'`]?(?: ?(?:\/|:|\||,|;) ?| -{1,2} | (?<=: ?[\w.@+-]{2,64} )(?=\S{6,64}[ \t]*(?:[\r\n]|$))| (?:and|with|und|et|y|e|mit|avec|con)(?: (?:the )?(?:password|pw|pass))? )(?:(?:key|pw|psk|pass\w{0,5})[:=]? ?)?["'`]?(?=\S)/iy;
const RUN_OF_PAIR = /[:=] ?(?=([A-Za-z0-9]{24,128})(?![\w.]))/y;
const RUN_OF_COMMAND = /(?:[:=] ?| (?:--?[\w-]{1,20}[ =])?)(?=((?:[a-z]\.)?[A-Za-z0-9]{24,128})(?![\w.]))/y;
const STARTS_COMMAND = /(?:^|[\n;&|`$#>])[ \t]{0,4}[a-z][\w-]{1,20} (?:auth )?$/;
const readLogin: Read = ({ text }, from, end) => {
  // login.example.org is a machine.
  if (isAlnum(text.charCodeAt(from - 1)) || /[a-z]|^\./.test(text.charAt(end))) return null;
  // Of a command: `maker login 515c45a6...`
  const alone = matchAt(
    STARTS_COMMAND.test(text.slice(Math.max(0, from - 40), from)) ? RUN_OF_COMMAND : RUN_OF_PAIR,
    text,
    end,
  );
  const run = alone?.[1] ?? '';
  if (alone !== null && mixOf(run, 0, run.length).changes >= 6)
    return { kind: 'token', from: end + alone[0].length, to: end + alone[0].length + run.length };
  const pair = matchAt(/s?(?:\/\w{2,10})?/y, text, end);
  const named = matchAt(NAME_AND, text, end + (pair?.[0].length ?? 0));
  if (named === null) return null;
  const start = end + (pair?.[0].length ?? 0) + named[0].length;
  const piece = pieceAt(text, start);
  if (!isLikely(piece) || isOther(piece)) return null;
  return {
    kind: 'password',
    from: start,
    to: Math.max(start + piece.length, valueAt(text, start, false)?.to ?? 0),
  };
};

/** `pm:hunter2@203.0.113.7`, as programs take it without a scheme; what ends in a name of a domain is an email already. */
const AT_HOST = /(?:\d{1,3}(?:\.\d{1,3}){3}|localhost|(?!sha\d)[a-z][\w-]{0,40}(?=[:/]))(?![\w.])/iy;
const readAtHost: Read = ({ text, done }, from, end) => {
  if (matchAt(AT_HOST, text, end) === null) return null;
  const pair = /(?:^|[\s"'`=\\/(:])[\w.-]{1,40}:([^\s"'`:@/]{6,64})$/.exec(
    text.slice(Math.max(done, from - 110), from),
  )?.[1];
  return pair === undefined || !isLikely(pair)
    ? null
    : { kind: 'password', from: from - pair.length, to: from };
};

/** `CORP\pm:hunter2` */
const readDomain: Read = ({ text }, from, end) => {
  if (!/(?:^|[\s"'`(+\]=])[\w.-]{1,32}$/.test(text.slice(Math.max(0, from - 33), from))) return null;
  const name = matchAt(/[A-Za-z][\w.-]{0,31}[:%](?=[^\s\\/]{6,64})/y, text, end);
  if (name === null) return null;
  const start = end + name[0].length;
  const piece = pieceAt(text, start).replace(/@[\w.-]+$/, '');
  return isLikely(piece) ? { kind: 'password', from: start, to: start + piece.length } : null;
};

export const loginRules: readonly Rule[] = [
  { anchors: ['@'], read: readAtHost },
  { anchors: ['\\'], read: readDomain },
  {
    anchors: [
      'connect(',
      'getConnection(',
      'auth=(',
      'auth(',
      'login(',
      'authenticate(',
      'credential(',
      'credentials(',
      'PDO(',
      '.begin(',
      'sign_in(',
      'signIn(',
      'log_in(',
      'set_auth(',
      'setAuth(',
      'setCredentials(',
      'createUser(',
      'create_user(',
    ],
    read: readCall,
  },
  {
    anchors:
      'root admin administrator elastic kibana_system sysadmin superadmin superuser sysdba vagrant guest'.split(
        ' ',
      ),
    read: readRoot,
  },
  {
    anchors: [
      'login',
      'ログイン情報',
      'アカウント',
      '账号',
      '帐号',
      '로그인',
      'логин',
      'giris',
      'log in',
      'sign in',
      'logon',
      'credential',
      'credentials',
      'logins',
      'creds',
      'wifi',
      'wi-fi',
      'wlan',
      'ssid',
      'user/pass',
      'user/pw',
      'usr/pw',
      'id/pw',
      'id/pass',
      'login/pw',
      'u/p',
      'u:p',
      'l/p',
      'username/password',
      'zugang',
      'zugangsdaten',
      'anmeldung',
      'identifiants',
      'acceso',
      'acesso',
      'accesso',
    ],
    read: readLogin,
  },
];
