/**
 * What a secret stands behind by its place alone: a program, a function, a line of a file, and what lies between. `any`: the
 * shape is decisive, whatever the value looks like; `host`: it ends at the host behind it; else it has to look like a secret.
 */
export type InPlace = readonly [anchor: string, between: RegExp, how?: 'any' | 'host' | undefined];

const each = (anchors: string, between: RegExp, how?: 'any' | 'host'): InPlace[] =>
  anchors.split('|').map((anchor) => [anchor, between, how] as const);

const AT_ONCE = /(?=\S)/y;
const ONE = /\S{1,80} /y;
const USER_AND = /[\w.$#]{1,40}\//y;

export const IN_PLACE: readonly InPlace[] = [
  // Windows, of a network that it knows: a name, many blanks, a colon
  ...each(
    'key content|schlüsselinhalt|contenu de la clé|contenido de la clave|contenuto chiave|contenuto della chiave|conteúdo da chave|conteúdo-chave|inhoud van sleutel|sleutelinhoud|nyckelinnehåll|nøkkelinnhold|nøgleindhold|avaimen sisältö|zawartość klucza|obsah klíče|obsah kľúča|kulcs tartalma|anahtar içeriği|содержимое ключа|вміст ключа|conținut cheie|sadržaj ključa|περιεχόμενο κλειδιού|nội dung khóa|konten kunci|主要なコンテンツ|关键内容|關鍵內容|密钥内容|金鑰內容|키 콘텐츠|מפתח תוכן|محتوى المفتاح|เนื้อหาของคีย์',
    /[ \t]{0,24}: ?/y,
    'any',
  ),
  // Behind a name
  ...each(
    'wpa_passphrase |bw login |shadow.set_password |set-password |setpassword |resetpassword |changepassword |user:password |+login |ftp> user |\nuser ',
    ONE,
  ),
  ...each('\nww: | ww: |input text |bw unlock |cargo login |ftp> quote pass ', AT_ONCE),
  ...each('🔑|🗝|🔐', / ?[:=]? ?/y),
  ...each('wpa|wpa2|wpa3|wpa2-psk|wpa-psk', / ?[:=] ?/y),
  ['set-user-password ', /(?:-\S{1,20} )?\S{1,64} \S{1,64} /y],
  [' upwd ', ONE],
  [' -passwd', / \/\S{1,80} /y],
  ['-setairportnetwork', / \w{1,12} \S{1,64} /y],
  ...each('mc alias set|mc config host add', / \S{1,32} \S{1,120} \S{1,128} /y),
  ['config http-basic.', /\S{1,80} \S{1,64} /y],
  ['bundle config ', /(?:set )?(?:--\w{1,12} )?\S{1,80} \S{1,64}:/y],
  ['--encrypt ', /\S{1,64} (?=\S{1,64} (?:40|128|256) )/y],
  ['mosquitto_passwd ', /(?:-\w{1,3} ){1,3}\S{1,120} \S{1,64} /y],
  ['htpasswd ', /-[a-zA-Z]{0,6}n[a-zA-Z]{0,6} (?:-\S{1,12} ){0,2}\S{1,64} /y],
  ['htpasswd.exe ', /-[a-zA-Z]{1,6} (?:-\S{1,12} ){0,2}(?:\S{1,80} )??\S{1,64} /y],
  ['openssl passwd ', /(?:-(?:salt \S{1,32}|\w{1,12}) ){0,3}/y],
  ['smbclient ', /["']?[\\/\ue02f\ue05c]{2}\S{1,120} (?=[^-\s])/y],
  ['net use ', /(?:\S{1,3} )?["']?\\\S{1,120} (?=[^/\s*])/y],
  [' user ', /\S{1,64} using /y],
  ['etcdctl put ', /\S{0,60}?(?:pass|secret|token|key)\S{0,24} /iy],
  // Name and password, joined by a sign
  ...each(' -u |open -u |lftp -u ', /[^\s,:"']{1,64},/y),
  [' -U ', /["']?[^\s%"']{1,64}[%|]/y],
  ...each(
    'sqlplus |expdp |impdp |sqlldr |userid=|rman target |sqlcl |jdbc:oracle:thin:',
    /(?:-\S{1,3} ){0,3}["']?[\w.$#]{1,40}\//y,
    'host',
  ),
  ...each(
    'exp |imp |conn |connect ',
    new RegExp(`${USER_AND.source}(?=\\S{1,64}(?:@| \\w{2,12}=))`, 'y'),
    'host',
  ),
  ['attach database ', /\S{1,120} as \S{1,40} key /iy],
  ...each(':8080:|:3128:|:1080:', /\w[\w.-]{0,40}:/y),
  ...each('u:|u=', / ?[A-Za-z][\w.@-]{1,40}[ ,;]{1,3}(?:p|pw|pass)[:=] ?/iy),
  ['user:', / ?\S{1,64}[ ,;]{1,3}(?:p|pw)[:=] ?/y],
  // What is run to ask for it
  ...each(
    'password-command|password_command|passphrase-command|passwordcommand|passwordeval|passwd-cmd|passcmd|passcommand|pass-cmd|password-cmd|passwordcmd|askpass',
    /[ =:]{1,3}["']?(?:echo|printf) (?:-\w )?["']?(?=[^\s$`])/iy,
  ),
  // As it is stored, with how (RFC 2307, Dovecot, Spring)
  ...each(
    '{plain}|{plaintext}|{cleartext}|{clear}|{noop}|{ssha}|{ssha256}|{ssha512}|{sha}|{sha256}|{sha512}|{smd5}|{md5}|{crypt}|{blf-crypt}|{md5-crypt}|{sha256-crypt}|{sha512-crypt}|{bcrypt}|{scrypt}|{pbkdf2}|{argon2}|{argon2id}|{scram-sha-256}|{ntlm}|{x-xor}',
    AT_ONCE,
  ),
  // What is written to a file of that name
  ...each(
    'echo |printf ',
    /(?:-\w{1,3} )?["']?(?=[^"'\n|]{4,120}["']? ?(?:>>?|\| ?(?:sudo )?tee (?:-a )?) ?\S{0,80}(?:passw|\bpw|secret|token|cred))/iy,
  ),
  // What a shell hands in
  ['<<<', / ?\$?(?!<)(?:["'](?:[\w.-]{1,32}:)?)?/y],
  ...each('<(echo |<(printf ', /(?:-\w{1,3} )?["']?(?:\w{1,32}[\n\ue00a])?/y),
  ...each('send "|send -- "', /(?=[^"\n]{4,64}[\\\ue00d\ue00a])/y),
  // Functions that keep or hash a password
  ...each(
    'bcrypt.hash(|hashSync(|hashpw(|password_hash(|make_password(|generate_password_hash(|bcrypt(|Hash::make(|set_password(|check_password(|hashPassword(',
    /[b@]?(?=["'])/y,
  ),
  ...each('mysqli_connect(|mysqli(', /["'][^"'\n]{1,64}["'], ?["'][^"'\n]{1,64}["'], ?(?=["'])/y),
  ['sp_addlogin ', /@?\w{0,20}=?N?'[^'\n]{1,64}', ?@?\w{0,20}=?N?/y],
  ...each('pragma key|pragma rekey', / ?= ?/y),
  // Twice, to a program that asks for it anew
  ['(echo ', /(?=\S{4,64}; ?echo )/y],
  ['; echo ', /(?=\S{4,64}\) ?\|)/y],
  [' key s:', AT_ONCE],
  ['/oper ', ONE],
  ['static:', /\w[\w.@-]{0,40}:/y],
  ['user=', /[A-Za-z][\w.@-]{1,40}:/y],
  // Of a table of who may connect: chap-secrets, pap-secrets
  [' * ', /["']?(?=\S{6,64} \*)/y],
  [' CHAP ', /(?=["'])/y],
  // Redis, as it lists its users
  ['acl setuser ', /\S{1,64}(?: [^\s>]{1,24}){0,8} >/y],
  ...each(' on >| off >', AT_ONCE),
  // Postfix, OpenVPN, IPsec, SNMP and routers keep them in files
  ...each(':25|:465|:587|:2525', /\]?[ \t]{1,4}[^\s:]{1,80}:/y),
  ['auth-user-pass', />?\r?\n[^\s<]{1,80}\r?\n(?=[^\s<])/y],
  [' : ', /(?:EAP|XAUTH|NTLM) (?=")/y],
  ['com2sec ', /(?:-\S{1,20} \S{1,40} )?\S{1,40} \S{1,60} /y],
  ['createUser', / \S{1,32} (?:MD5|SHA[-\d]{0,4}) /y],
  ...each(' aes | des ', /(?:\d{3} )?(?=\S{6})/y),
  [' priv ', /(?:aes|3?des)\w{0,4}(?: \d{3})? /iy],
  [' auth ', /(?:sha\S{0,4}|md5) /iy],
  ['-server host ', /\S{1,80} (?:[\w-]{2,20} \d{1,5} ){0,3}key (?:\d )?/y],
  ['-key ', /\d{1,5} (?:md5|sha\S{0,8}|hmac\S{0,12}|cmac\S{0,8}) (?:\d )?/iy],
  ['key-string ', /(?:\d )?/y],
  ['set-key ', /(?:ascii|hex) (?:\d )?/y],
  ['\n key ', /(?:\d )?/y],
  ['option key ', /(?=["'])/y],
  ['wireless.', /\S{1,40}?\.key=/y],
  ...each('hostednetwork |wlan connect ', /[^\n]{0,80}?key=/y),
];
