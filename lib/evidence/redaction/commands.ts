import { mixOf } from './chance';
import { isAlnum, matchAt, type Read, type Rule } from './scene';
import { isLikely, isOther, isStrong, pieceAt } from './strong';
import { valueAt } from './value';

/** Passwords that a command line gives to a program: told by the program and its option, whatever they look like. */
interface CommandRow {
  /** The options as they are typed (capitals count), with what stands between them and the value. */
  options: readonly string[];
  /** The programs that mean a password by them, as their manuals say. */
  programs: string;
  /** The value is glued to the option. */
  glued?: true;
  /** A name stands before the value: `-U name%value`. */
  after?: string;
}

const COMMANDS: readonly CommandRow[] = [
  {
    options: [' -p'],
    programs: 'mysql\\w*|mariadb\\w*|mongo\\w*|7z|7za|7zz|zip|unzip|rar|unrar',
    glued: true,
  },
  {
    options: [' -p '],
    programs:
      'docker|podman|nerdctl|buildah|skopeo|helm|oras|sshpass|twine|conan|poetry|certutil|az|oc|mysql|mongo\\w*|rdesktop|psexec|plink|pscp|ftp|ncftp\\w*|cf|influx|rabbitmqadmin|imapsync',
  },
  { options: [' -P '], programs: 'zip|unzip|sqlcmd|bcp|isql|tsql|mosquitto_\\w+|ipmitool|impala-shell' },
  {
    options: [' -P ', ' -p '],
    programs:
      'ipmi\\w*|xfreerdp|rdesktop|vncviewer|telnet|lftp|kinit|psql|smbmap|evil-winrm|crackmapexec|hydra',
  },
  {
    options: [' -p ', ' -P ', ' --password ', ' --pwd '],
    programs:
      'snowsql|exp|imp|impdp|expdp|bteq|vsql|nzsql|cqlsh|clickhouse\\w*|trino|presto|beeline|kafka\\w*|hdbsql|dbisql',
  },
  { options: [' -P'], programs: 'bcp|sqlcmd|osql|isql', glued: true },
  { options: [' -c ', ' -A ', ' -X '], programs: 'snmp\\w+|onesixtyone' },
  { options: [' -a ', ' --auth ', ' --auth=', ' -A '], programs: 'https?|xh|curlie', after: ':' },
  {
    options: [' /rp ', ' /rp:', ' /p ', ' /p:', ' /pass:'],
    programs: 'signtool|schtasks|wmic|net|runas|cmdkey|msdeploy|dism|netsh|rasdial|psexec\\w*',
  },
  { options: [' -P ', ' -N ', ' -p '], programs: 'ssh-keygen|ssh-add' },
  { options: [' -ap ', ' -w '], programs: 'swaks|security' },
  { options: [' -w '], programs: 'ldap\\w+|dsconf|kinit' },
  { options: [' -a '], programs: 'redis-cli|valkey-cli|keydb-cli' },
  {
    options: [' -U ', ' --user=', ' --user '],
    programs: 'smbclient|rpcclient|smbget|net|mount\\.cifs|nxc|wmic',
    after: '%',
  },
  { options: [' /p:'], programs: 'x?w?l?freerdp\\d?|mstsc|sdl-freerdp' },
  { options: [' obscure '], programs: 'rclone' },
];

/** How far before its option a program stands. */
const BACK = 120;

function reader(row: CommandRow): Read {
  const program = new RegExp(`(?:^|[\\s/;|&("'\`$])(?:${row.programs})(?:\\.exe)?(?= )[^\\n|;&]*$`, 'i');
  return ({ text }, from, end) => {
    if (!row.options.includes(text.slice(from, end))) return null;
    if (!program.test(text.slice(Math.max(0, from - BACK), from + 1))) return null;
    let start = end;
    if (row.after !== undefined) {
      const name = matchAt(
        row.after === '%' ? /["']?[^\s%"']{1,64}%/y : /["']?[^\s:"']{1,64}:/y,
        text,
        start,
      );
      if (name === null) return null;
      start += name[0].length;
    }
    if (/\s/.test(text.charAt(start))) return null;
    const value = valueAt(text, start, false);
    if (
      value === null ||
      /^(?:-|\$|\d{1,5}(?::\d{1,5})?$)/.test(text.slice(value.from, Math.min(value.to, value.from + 16)))
    )
      return null;
    return { kind: 'password', from: value.from, to: value.to };
  };
}

/** Told by its place alone: `net user name value /add`, `net use Z: \\host\share /user:name value`, `htpasswd -b file name value`. */
const PLACED =
  /(?:(?:add_user|change_password|authenticate_user) \S{1,64}|use (?:[^\s/]{1,120} ){1,2}\/user:\S{1,80}|user [^\s/]{1,64}|htpasswd -[a-zA-Z]*b[a-zA-Z]* \S{1,120} \S{1,80}) (?=[^\s/-])/iy;

const readPlaced: Read = ({ text }, from, end) => {
  const program = text.slice(from, end).trim().toLowerCase();
  const placed = matchAt(PLACED, text, program === 'htpasswd' ? from : end);
  if (placed === null) return null;
  const value = valueAt(text, (program === 'htpasswd' ? from : end) + placed[0].length, false);
  if (value === null || mixOf(text, value.from, value.to).length < 3) return null;
  return { kind: 'password', from: value.from, to: value.to };
};

/** `echo hunter2 | docker login --password-stdin`: what is piped into a program that reads a password. */
const PIPED =
  /(?:echo|printf|print|Write-Output)(?: -[neE]{1,3})? (?:["']%s(?:\\n)?["'] )?["']?([^\s"'|$`][^"'|\n]{2,120}?)(?:\\n)?["']? ?\| ?[^|\n]{0,120}$/i;

const readPiped: Read = ({ text, done }, from, end) => {
  const least = Math.max(done, from - 280);
  const piped = PIPED.exec(text.slice(least, from));
  const given = piped?.[1];
  if (piped === null || given === undefined) return null;
  const start = least + piped.index + piped[0].indexOf(given, piped[0].indexOf(' '));
  // chpasswd reads name:password.
  const name = /^chpasswd/i.test(text.slice(from, end)) ? given.indexOf(':') + 1 : 0;
  return { kind: 'password', from: start + name, to: start + given.length };
};

/** The code on a wall that signs guests into a network: `WIFI:T:WPA;S:name;P:password;;`. */
const NETWORK = /(?:[A-Z]:(?:\\.|[^;\\\n]){0,64};){0,4}P:(?=[^;])/iy;

const readNetwork: Read = ({ text }, _from, end) => {
  const before = matchAt(NETWORK, text, end);
  if (before === null) return null;
  const start = end + before[0].length;
  const value = matchAt(/(?:\\.|[^;\\\n\u005b]){1,64}/y, text, start);
  return value === null ? null : { kind: 'password', from: start, to: start + value[0].length };
};

/** What protocols call it: `LOGIN name value`, `IDENTIFY value`, an answer to `334 UGFzc3dvcmQ6`. */
const SPOKEN =
  /(?:LOGIN ["']?[^\s"']{1,80}["']? |IDENTIFY (?:[\w-]{1,32} (?=\S))?|334 [\w+/=]{8,40}\r?\n(?:[CS>]: ?)?)(?=\S)/y;

const readSpoken: Read = ({ text }, from) => {
  const said = matchAt(SPOKEN, text, from);
  const value = said === null ? null : valueAt(text, from + said[0].length, false);
  if (value === null || value.to - value.from < 4) return null;
  const seen = text.slice(value.from, value.to);
  return /^[a-z]+$|^[A-Z]+$/.test(seen) ? null : { kind: 'password', from: value.from, to: value.to };
};

/** `host:port:database:user:password`, a line of a .pgpass. */
const FIFTH = /^(?:[\w.*-]{1,80}:)$/;
const readFifth: Read = ({ text }, from, end) => {
  const least = Math.max(0, from - 80);
  const start = text.slice(least, from).search(/[^\s:"'`]*$/) + least;
  if (!FIFTH.test(`${text.slice(start, from)}:`)) return null;
  const names = matchAt(/[\w.*$-]{1,64}:[\w.*$@-]{1,64}:(?=[^\s:/])/y, text, end);
  const value = names === null ? null : valueAt(text, end + names[0].length, false);
  return value === null ? null : { kind: 'password', from: value.from, to: value.to };
};

/** `log in as pm with hunter2`, `wifi: Guest / hunter2`, `creds: pm:hunter2` */
/** The last of what a call is given: `connect(url, 'pm', 'hunter2')`, `auth=('pm', 'hunter2')`. */
const ARGUMENTS = /[^()\n]{0,120}?["'][^"'\n]{1,64}["'], ?(["'])([^"'\n ]{4,64})\1 ?\)/y;
const readCall: Read = ({ text }, _from, end) => {
  const given = matchAt(ARGUMENTS, text, end);
  const value = given?.[2] ?? '';
  if (given === null || !isLikely(value)) return null;
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

const NAME_AND =
  /[ \t]{0,2}(?:is|are|as|with|using|via|details|data|:|=|-)?(?:[ \t]{1,2}(?:as|with|is|user|name))?[:=]?[ \t]{0,2}["'`]?([\w.@+-]{2,64})["'`]?(?: ?(?:\/|:|\||,) ?| (?:and|with|und|et|y|e|mit|avec|con)(?: (?:the )?(?:password|pw|pass))? )["'`]?(?=\S)/iy;
const readLogin: Read = ({ text }, from, end) => {
  if (isAlnum(text.charCodeAt(from - 1)) || /[a-z]/.test(text.charAt(end))) return null;
  const alone = matchAt(/[:=] ?(?=([A-Za-z0-9]{24,128})(?![\w.]))/y, text, end);
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

/** What comes after names, in its place: `bw login name value`, `mc alias set name address key secret`. */
const IN_PLACE: readonly (readonly [string, RegExp])[] = [
  ['wpa_passphrase', / \S{1,64} /y],
  ['bw unlock', / /y],
  ['bw login', / \S{1,80} /y],
  [' -passwd', / \/\S{1,80} /y],
  ['-setairportnetwork', / \w{1,12} \S{1,64} /y],
  ['mc alias set', / \S{1,32} \S{1,120} \S{1,128} /y],
  ['mc config host add', / \S{1,32} \S{1,120} \S{1,128} /y],
  ['config http-basic.', /\S{1,80} \S{1,64} /y],
  ['lftp -u', / [^\s,]{1,64},/y],
  ['<<<', / ?["']?(?:[\w.-]{1,32}:)?/y],
  ['send "', /(?=[^"\n]{4,64}[\\\ue00d\ue00a])/y],
  ['send -- "', /(?=[^"\n]{4,64}[\\\ue00d\ue00a])/y],
  ['cargo login', / /y],
  ['createUser', / \S{1,32} (?:MD5|SHA[-\d]{0,4}) /y],
  ['u:', / ?\S{1,64}[ ,;]{1,3}(?:p|pw|pass)[:=] ?/y],
  ['user:', / ?\S{1,64}[ ,;]{1,3}(?:p|pw)[:=] ?/y],
];
const readInPlace =
  (names: RegExp): Read =>
  ({ text }, from, end) => {
    if (isAlnum(text.charCodeAt(from - 1))) return null;
    const before = matchAt(names, text, end);
    if (before === null) return null;
    const value = valueAt(text, end + before[0].length, false);
    const seen = value === null ? '' : text.slice(value.from, Math.min(value.to, value.from + 64));
    return value !== null && isLikely(seen) ? { kind: 'password', from: value.from, to: value.to } : null;
  };

/** `-p` and its like of any program: the value has to look like a password by itself. */
const readOption: Read = ({ text }, _from, end) => {
  const start = end + (matchAt(/[ =:]["']?/y, text, end)?.[0].length ?? 0);
  if (start === end) return null;
  const quoted = /["']/.test(text.charAt(start - 1));
  const value = valueAt(text, quoted ? start - 1 : start, false);
  if (value === null || !isStrong(quoted ? text.slice(value.from, value.to) : pieceAt(text, start)))
    return null;
  return { kind: 'password', from: value.from, to: value.to };
};

export const commandRules: readonly Rule[] = [
  { anchors: ['WIFI:'], read: readNetwork },
  { anchors: ['LOGIN ', 'IDENTIFY ', '334 '], read: readSpoken },
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
    ],
    read: readCall,
  },
  { anchors: ['root', 'admin', 'administrator'], read: readRoot },
  ...IN_PLACE.map(([name, names]) => ({ anchors: [name], read: readInPlace(names) })),
  {
    anchors: [
      ' -p',
      ' -P',
      ' -N',
      ' -w',
      ' -W',
      ' -ap',
      ' -pw',
      ' /p',
      ' /rp',
      ' --value',
      ' --secret-string',
      ' --body',
    ],
    read: readOption,
  },
  { anchors: [':5432:', ':*:', ':3306:', ':6432:', ':5433:', ':1521:', ':1433:'], read: readFifth },
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
      'creds',
      'wifi',
      'wi-fi',
      'wlan',
      'ssid',
      'user/pass',
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
  { anchors: ['net ', 'net.exe ', 'rabbitmqctl ', 'htpasswd'], read: readPlaced },
  ...COMMANDS.map((row) => ({ anchors: row.options, read: reader(row) })),
  {
    anchors: [
      'sudo -S',
      '-password-stdin',
      '-pass-stdin',
      'passwd --stdin',
      'chpasswd',
      '-with-token',
      '-passphrase-fd 0',
      '-passin stdin',
      '-pass stdin',
    ],
    read: readPiped,
  },
];
