/**
 * Secrets of many makers and people, made anew from their grammars by a seed: no real one stands in the repository, and
 * no scanner for leaks is set off by it. `{w:36}`: 36 characters drawn from an alphabet; what stands between « and » is
 * the secret, where the row is not one as a whole.
 */
const ALPHABETS: Record<string, string> = {
  w: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  u: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  b: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  h: '0123456789abcdef',
  H: '0123456789ABCDEF',
  d: '0123456789',
  n: '23456789',
  A: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  a: 'abcdefghijklmnopqrstuvwxyz',
  x: 'abcdefghijklmnopqrstuvwxyz0123456789',
  p: 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789!#$%&+?*',
};

export const SECRETS: Record<string, readonly string[]> = {
  key: [
    'sk-proj-{u:74}T3BlbkFJ{u:74}',
    'sk-proj-{w:20}T3BlbkFJ{w:20}',
    'sk-svcacct-{u:74}T3BlbkFJ{u:73}-',
    'sk-admin-{u:58}T3BlbkFJ{u:58}',
    'sk-{w:20}T3BlbkFJ{w:20}',
    'sk-{w:48}',
    'sk-{w:20}',
    'sk-None-{w:48}',
    'sk-service-reports-{w:40}',
    'sk-proj-{w:12}...{w:4}',
    'ek_{h:32}',
    'sk-ant-api03-{u:93}AA',
    'sk-or-v1-{h:64}',
    'AKIA{A:16}',
    'ASIA{A:16}',
    'AIza{u:35}',
    'sk_live_{w:24}',
    'rk_test_{w:24}',
    'whsec_{b:32}',
    'SG.{u:22}.{u:43}',
    'xkeysib-{h:64}-{w:16}',
    'gsk_{w:52}',
    'xai-{w:80}',
    'r8_{w:37}',
    'dapi{h:32}',
    'lin_api_{w:40}',
    'NRAK-{A:27}',
    'PMAK-{h:24}-{h:34}',
    'AGE-SECRET-KEY-1{A:58}',
    'key-{h:32}',
    'SK{h:32}',
  ],
  token: [
    'ghp_{w:36}',
    'gho_{w:36}',
    'ghs_{w:36}',
    'github_pat_{w:22}_{w:59}',
    'glpat-{u:20}',
    'xoxb-{d:12}-{d:13}-{w:24}',
    'xoxp-{d:12}-{d:12}-{d:13}-{h:32}',
    'xapp-1-A{d:10}-{d:13}-{h:64}',
    'npm_{w:36}',
    'pypi-AgEIcHlwaS5vcmc{u:140}',
    'dckr_pat_{u:27}',
    'dop_v1_{h:64}',
    'shpat_{h:32}',
    'hf_{w:34}',
    'ya29.{u:120}',
    'GOCSPX-{u:28}',
    'hvs.{u:90}',
    'glsa_{w:32}_{h:8}',
    'ATATT3xFfGF0{u:180}={H:8}',
    'figd_{u:40}',
    'sess-{w:40}',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI{w:40}.{u:43}',
    'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..{u:16}.{u:200}.{u:22}',
    'eyJhbGciOiJSUzI1NiIsImtpZCI6Ij{w:30}',
    'https://hooks.slack.com/services/«T{A:8}/B{A:10}/{w:24}»',
    'https://discord.com/api/webhooks/«{d:18}/{u:68}»',
    'https://example.com/cb?access_token=«{w:40}»&state=ok',
    'https://files.example.com/a.png?sv=2024-01&sig=«{b:43}»%3D',
    'https://example.com/reset?code=«{w:24}»',
    'https://example.com/next?to=https%3A%2F%2Fb.example%2F%3Ftoken%3D«{w:24}»%26x%3D1',
    'Authorization: Bearer «{u:40}»',
    'authorization: Basic «{b:30}==»',
    'curl -H "Authorization: Bearer «{w:32}»" https://example.com',
    'X-Api-Key: «{h:40}»',
    'api_key=«{h:32}»',
    '"client_secret": "«{u:34}»"',
    'OPENAI_API_KEY=«{w:40}»',
    "const apiKey = '«{w:32}»';",
    'token: «{x:24}»',
    'refreshToken=«{u:60}»',
    'the api key for the test account was «{x:28}»',
    'secret «{h:64}»',
    'API-Schlüssel: «{w:32}»',
    'clé API : «{w:32}»',
    'ключ API: «{w:32}»',
    'API 密钥：«{w:32}»',
    '{\\"token\\":\\"«{w:30}»\\"}',
    'aws_secret_access_key = «{b:40}»',
    'AccountKey=«{b:86}==»;EndpointSuffix=core.example',
    'verification code: «{d:6}»',
    'csrf_token=«{w:32}»',
    'sessionid=«{x:32}»',
    '{b:44}',
    'squ_4{h:39}',
    'pnu_x7{x:32}9z',
    'rzp_live_aB7{w:9}xY3z',
    'patGa8Vm2Xq{w:6}.{h:63}a',
    'ALGOLIA_ADMIN_API_KEY</key>\n\t<string>«{h:31}a»</string>',
    '<AZURE_CLIENT_SECRET>«p3M8Q~{w:34}»</AZURE_CLIENT_SECRET>',
    'https://example.com/reset?token=«{w:32}»#step-2',
    '\u001b[33m«npm_{w:36}»\u001b[0m',
    '«{d:6}» is your Example verification code',
  ],
  password: [
    'password: «{p:10}»',
    'Password = «{p:12}»',
    'DB_PASSWORD=«{p:14}»',
    '"password":"«{p:16}»"',
    '{\\"password\\": \\"«{p:12}»\\"}',
    "password: '«{a:5} {a:6} {a:4}»'",
    '<password>«{w:10}»</password>',
    'the password is «{w:9}7»',
    'pwd=«{w:8}»&user=pm',
    'user=pm&passwd=«{w:8}»',
    '--password «{w:9}»',
    'passphrase: «{a:7}-{a:6}-{a:5}»',
    'Passwort: «{p:10}»',
    'mot de passe : «{p:10}»',
    'contraseña: «{p:10}»',
    'senha: «{p:10}»',
    'wachtwoord: «{p:10}»',
    'lösenord: «{p:10}»',
    'hasło: «{p:10}»',
    'пароль: «{p:10}»',
    'şifre: «{p:10}»',
    'كلمة المرور: «{w:10}»',
    'סיסמה: «{w:10}»',
    'パスワード：«{w:10}»',
    '비밀번호: «{w:10}»',
    '密码：«{w:10}»',
    '密码是«{w:10}»。',
    'password%3D«{w:10}»%26user%3Dpm',
    'postgres://pm:«{w:14}»@db.example.com/roll',
    'https://«deploy:{w:12}»@git.example.com/x.git',
    "curl -u '«pm:{w:12}»' https://example.com",
    'https://«pm%40mail.org:{w:6}/{w:6}»@git.example.com/dav',
    // Markup, forms, and what a name and a value of their own say
    '<tr><th>Password</th><td>«{a:6}-{a:5}{d:3}»</td></tr>',
    '<key>db_password</key>\n\t<string>«{w:12}7»</string>',
    'name="password"\r\n\r\n«{a:12}»\r\n--boundary--',
    '- name: DB_PASSWORD\n            value: "«{w:14}»"',
    'connectionString="Data Source=db;User Id=pm;Password=«{w:12}»;"',
    'password ➜ «{a:6}!{d:2}»',
    // Over other words
    'пароль от почты — «{a:7}{d:2}»',
    'mật khẩu wifi: «{a:7}{d:2}»',
    'senha do servidor é «{a:7}{d:2}»',
    'Passwort geändert auf «{a:7}{d:1}»',
    'jelszavam: «{a:7}{d:2}»',
    'passwords: «{a:5}{d:2}», «{a:6}{d:2}» and «{a:5}{d:3}»',
    'seed phrase: «ladder orbit velvet candy mimic tunnel ripple gauge onion shrimp dune fossil»',
    // Told by the program
    'docker login -u pm -p «{a:7}{d:2}» registry.example.com',
    'zip -P «{a:7}» out.zip a.txt',
    'ldapsearch -x -D cn=admin -w «{a:9}» -b dc=example',
    'smbclient //files/share -U pm%«{a:7}{d:2}»',
    'net user pm «{a:7}{d:2}» /add',
    'echo «{a:9}» | docker login -u pm --password-stdin',
    'echo "pm:«{a:9}»" | chpasswd',
    'WIFI:T:WPA;S:Guests of the house;P:«{w:12}»;;',
    'pm:«$apr1$x{w:7}$y{w:21}»',
  ],
  cookie: [
    'Cookie: theme=«{w:8}»; sid=«{w:32}»',
    'Set-Cookie: __Secure-next-auth.session-token=«{u:80}»; Path=/; HttpOnly; Secure; SameSite=Lax',
    "document.cookie = 'a=«{w:20}»'",
  ],
  email: [
    '{a:6}@example.com',
    '{a:5}.{a:6}+{a:4}@mail.example.co.uk',
    '{a:6}＠example.com',
    '{a:4}\u200b{a:3}@exam\u200bple.com',
    '{a:6}@bücher.example',
    '{a:6}@例え.jp',
    '{a:6}%40example.com',
    '{a:6}\\u0040example.com',
    '{a:6}&#64;example.com',
    "o'{a:6}@example.ie",
    'josé.{a:5}@example.es',
    '{a:6}@xn--bcher-kva.example',
    '{a:6} (at) example (dot) com',
    'mailto:«{a:8}@example.org»?subject=x',
    'pm@例子。中国',
  ],
  phone: [
    '+1 415 {n:3} {d:4}',
    '+1 (415) {n:3}-{d:4}',
    '(415) {n:3}-{d:4}',
    '415-{n:3}-{d:4}',
    '+44 20 7946 {d:4}',
    '020 7946 {d:4}',
    '07911 {d:6}',
    '+49 (0)30 9018{d:4}',
    '030/9018{d:4}',
    '0171-{d:7}',
    '+33 6 {d:2} {d:2} {d:2} {d:2}',
    '06 {d:2} {d:2} {d:2} {d:2}',
    '06.{d:2}.{d:2}.{d:2}.{d:2}',
    '+86 138 {d:4} {d:4}',
    '138-{d:4}-{d:4}',
    '090-{d:4}-{d:4}',
    '+81 3-{d:4}-{d:4}',
    '010-{d:4}-{d:4}',
    '+7 (495) {d:3}-{d:2}-{d:2}',
    '8 (495) {d:3}-{d:2}-{d:2}',
    '+55 11 9{d:4}-{d:4}',
    '(11) 9{d:4}-{d:4}',
    '+91 98765 {d:5}',
    '+61 4{d:2} {d:3} {d:3}',
    '+46 70-{d:3} {d:2} {d:2}',
    '+1415{n:3}{d:4}',
    'tel:«+44-7911-{d:6}»',
    'call 555-{d:4}',
    '+٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨',
    '0049 30 9018{d:4}',
    '+1.415.555.01{n:2}',
    'wa.me/«49171555{d:5}»',
  ],
  ip: [
    '203.0.113.{n:2}',
    'from 10.{n:2}.{n:2}.7',
    '198.51.100.7:8080',
    '«192.168.{n:1}.0»/24',
    '2001:db8:85a3:{h:4}:{h:4}:8a2e:370:7334',
    '2001:db8::{h:4}:1',
    'fe80::1ff:fe23:4567:890a%eth0',
    '[2001:db8::5]:443',
    '::ffff:192.0.2.128',
    '2001%3Adb8%3A%3A{h:4}%3A1',
    'ip-«198-51-100-{n:2}».compute.internal',
    'signed in from «1.2.3.4»',
  ],
  id: [
    'user-{w:24}',
    'org-{w:24}',
    'proj_{w:24}',
    'us_{w:24}',
    '{h:8}-{h:4}-4{h:3}-a{h:3}-{h:12}',
    '{H:8}-{H:4}-4{H:3}-A{H:3}-{H:12}',
    'asst_{w:24}',
    'https://chatgpt.com/share/«{h:8}-{h:4}-8{h:3}-9{h:3}-{h:12}»',
  ],
  'private-key': [
    '-----BEGIN RSA PRIVATE KEY-----\n{b:64}\n{b:64}\n{b:20}==\n-----END RSA PRIVATE KEY-----',
    '-----BEGIN OPENSSH PRIVATE KEY-----\\n{b:70}\\n{b:70}\\n{b:8}\\n-----END OPENSSH PRIVATE KEY-----',
    '-----BEGIN PRIVATE KEY-----\n{b:64}\n{b:64}\n{b:20}',
    '-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 2\n\n{b:64}\n={b:4}\n-----END PGP PRIVATE KEY BLOCK-----',
    '-----BEGIN EC PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,{H:32}\n\n{b:64}\n-----END EC PRIVATE KEY-----',
  ],
};

/** Texts in which a secret stands; its neighbours must stay. */
export const AROUND: readonly (readonly [string, string])[] = [
  ['', ''],
  ['Found in the notes: ', ' and reported.'],
  ['- [ ] rotate ', ' (see the ticket)'],
  ['| owner | ', ' | keep |'],
  ['seen "', '" in the log'],
  ['before ', ', after'],
  ['one line\n', '\nnext line'],
  ['(', ')'],
];

/** One secret of a row: the text, and the parts of it that must go. */
export interface Made {
  text: string;
  secrets: string[];
}

export function make(row: string, random: () => number): Made {
  const filled = row.replace(/\{(\w):(\d+)\}/g, (_, name: string, count: string) => {
    const alphabet = ALPHABETS[name] ?? '';
    return Array.from({ length: Number(count) }, () => alphabet[Math.floor(random() * alphabet.length)]).join(
      '',
    );
  });
  const marked = [...filled.matchAll(/«([^»]*)»/g)].map((match) => match[1] ?? '');
  return { text: filled.replace(/[«»]/g, ''), secrets: marked.length > 0 ? marked : [filled] };
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The first piece of six characters of a secret that is still there, null when none is; `own`: pieces that stood around it anyway. */
export function pieceLeft(secret: string, after: string, own: string): string | null {
  for (let i = 0; i + 6 <= secret.length; i++) {
    const piece = secret.slice(i, i + 6);
    if (after.includes(piece) && !own.includes(piece)) return piece;
  }
  return secret.length < 6 && after.includes(secret) && !own.includes(secret) ? secret : null;
}
