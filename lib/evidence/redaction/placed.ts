import { mixOf } from './chance';
import { isAlnum, matchAt, type Read, type Rule } from './scene';
import { isLikely } from './strong';
import { taken } from './taken';
import { SEEN } from './told';
import { valueAt } from './value';

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

/** What comes after names, in its place: `bw login name value`, `mc alias set name address key secret`. */
const IN_PLACE: readonly (readonly [string, RegExp, ('any' | 'host')?])[] = [
  // Windows, of a network that it knows: a name, many blanks, a colon
  ...[
    'key content',
    'schlüsselinhalt',
    'contenu de la clé',
    'contenido de la clave',
    'contenuto chiave',
    'contenuto della chiave',
    'conteúdo da chave',
    'conteúdo-chave',
    'inhoud van sleutel',
    'sleutelinhoud',
    'nyckelinnehåll',
    'nøkkelinnhold',
    'nøgleindhold',
    'avaimen sisältö',
    'zawartość klucza',
    'obsah klíče',
    'obsah kľúča',
    'kulcs tartalma',
    'anahtar içeriği',
    'содержимое ключа',
    'вміст ключа',
    'conținut cheie',
    'sadržaj ključa',
    'περιεχόμενο κλειδιού',
    'nội dung khóa',
    'konten kunci',
    '主要なコンテンツ',
    '关键内容',
    '關鍵內容',
    '密钥内容',
    '金鑰內容',
    '키 콘텐츠',
    'מפתח תוכן',
    'محتوى المفتاح',
    'เนื้อหาของคีย์',
  ].map((one): [string, RegExp, 'any'] => [one, /[ \t]{0,24}: ?/y, 'any']),
  ['wpa_passphrase', / \S{1,64} /y],
  ['bw unlock', / /y],
  ['bw login', / \S{1,80} /y],
  [' -passwd', / \/\S{1,80} /y],
  ['-setairportnetwork', / \w{1,12} \S{1,64} /y],
  ['mc alias set', / \S{1,32} \S{1,120} \S{1,128} /y],
  ['mc config host add', / \S{1,32} \S{1,120} \S{1,128} /y],
  ['config http-basic.', /\S{1,80} \S{1,64} /y],
  ['lftp -u', / [^\s,]{1,64},/y],
  ['<<<', / ?(?:["'](?:[\w.-]{1,32}:)?)?/y],
  // Redis, as it lists its users
  ['acl setuser ', /\S{1,64}(?: [^\s>]{1,24}){0,8} >/y],
  [' on >', /(?=\S)/y],
  [' off >', /(?=\S)/y],
  // Name and password by their place
  ['set-user-password ', /(?:-\S+ )?\S{1,64} \S{1,64} /y],
  ['shadow.set_password ', /\S{1,64} /y],
  ['set-password ', /\S{1,64} /y],
  ['setpassword ', /\S{1,64} /y],
  ['resetpassword ', /\S{1,64} /y],
  ['changepassword ', /\S{1,64} /y],
  [' upwd ', /\S{1,64} /y],
  ['user:password ', /\S{1,64} /y],
  ['mosquitto_passwd ', /(?:-\w{1,3} ){1,3}\S{1,120} \S{1,64} /y],
  ['htpasswd ', /-[a-zA-Z]*n[a-zA-Z]* (?:-\S{1,12} ){0,2}\S{1,64} /y],
  ['+login ', /\S{1,64} /y],
  ['input text ', /(?=\S)/y],
  ['openssl passwd ', /(?:-(?:salt \S+|\w+) ){0,3}/y],
  ['smbclient ', /["']?[\\/\ue02f\ue05c]{2}\S{1,120} (?=[^-\s])/y],
  ['net use ', /(?:\S{1,3} )?["']?\\\S{1,120} (?=[^/\s*])/y],
  [' user ', /\S{1,64} using /y],
  ['ftp> user ', /\S{1,64} /y],
  ['ftp> quote pass ', /(?=\S)/y],
  ['etcdctl put ', /\S*(?:pass|secret|token|key)\S* /iy],
  // Name and password with a stroke between, as Oracle's programs take them
  ...[
    'sqlplus ',
    'expdp ',
    'impdp ',
    'sqlldr ',
    'userid=',
    'rman target ',
    'sqlcl ',
    'jdbc:oracle:thin:',
  ].map((one): [string, RegExp, 'host'] => [one, /(?:-\S{1,3} ){0,3}["']?[\w.$#]{1,40}\//y, 'host']),
  ...['exp ', 'imp ', 'conn ', 'connect '].map((one): [string, RegExp, 'host'] => [
    one,
    /[\w.$#]{1,40}\/(?=\S{1,64}@)/y,
    'host',
  ]),
  // Postfix and OpenVPN keep them in files
  ...[':25', ':465', ':587', ':2525'].map((one): [string, RegExp] => [one, /\]?[ \t]{1,4}[^\s:]{1,80}:/y]),
  ['auth-user-pass', />?\r?\n[^\s<]{1,80}\r?\n(?=[^\s<])/y],
  [' : ', /(?:EAP|XAUTH|NTLM) (?=")/y],
  ['com2sec ', /(?:-\S+ \S+ )?\S{1,40} \S{1,60} /y],
  ['-server host ', /\S{1,80} (?:[\w-]{2,20} \d{1,5} ){0,3}key (?:\d )?/y],
  [' ww: ', /(?=\S)/y],
  ['\nww: ', /(?=\S)/y],
  ...['🔑', '🗝', '🔐'].map((one): [string, RegExp] => [one, / ?[:=]? ?/y]),
  ['sp_addlogin ', /@?\w*=?N?'[^'\n]{1,64}', ?@?\w*=?N?/y],
  ['pragma key', / ?= ?/y],
  ['pragma rekey', / ?= ?/y],
  ['option key ', /(?=["'])/y],
  ['hostednetwork ', /[^\n]{0,80}key=/y],
  // Lists of proxies
  [':8080:', /\w[\w.-]{0,40}:/y],
  [':3128:', /\w[\w.-]{0,40}:/y],
  [':1080:', /\w[\w.-]{0,40}:/y],
  ['send "', /(?=[^"\n]{4,64}[\\\ue00d\ue00a])/y],
  ['send -- "', /(?=[^"\n]{4,64}[\\\ue00d\ue00a])/y],
  ['cargo login', / /y],
  ['createUser', / \S{1,32} (?:MD5|SHA[-\d]{0,4}) /y],
  ['u:', / ?\S{1,64}[ ,;]{1,3}(?:p|pw|pass)[:=] ?/y],
  ['user:', / ?\S{1,64}[ ,;]{1,3}(?:p|pw)[:=] ?/y],
];
const readInPlace =
  (names: RegExp, how?: 'any' | 'host'): Read =>
  ({ text }, from, end) => {
    if (isAlnum(text.charCodeAt(from)) && isAlnum(text.charCodeAt(from - 1))) return null;
    const before = matchAt(names, text, end);
    if (before === null) return null;
    // Behind many blanks and a colon stands a value, whatever it looks like.
    const any = how === 'any' && before[0].length > 5;
    const found = taken(text, end + before[0].length, any ? (seen) => seen.length >= 4 : isLikely);
    if (found === null || how !== 'host') return found;
    const at = text.slice(found.from, Math.min(found.to, found.from + SEEN)).lastIndexOf('@');
    return at < 3 ? found : { ...found, to: found.from + at };
  };

export const placedRules: readonly Rule[] = [
  ...IN_PLACE.map(([name, names, how]) => ({ anchors: [name], read: readInPlace(names, how) })),
  { anchors: ['net ', 'net.exe ', 'rabbitmqctl ', 'htpasswd'], read: readPlaced },
];
