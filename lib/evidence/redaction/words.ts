/**
 * Words before a secret, in the languages that ChatGPT's interface comes in (facts: the names of sign-in fields in open
 * translations). Case, accents and disguises are folded away before they are compared. A word in Latin letters is found
 * at the start of a word or a part of one (dbPassword, DB_PASSWORD); a `~` before it says that it is also found inside
 * (userpassword), since no other word holds it.
 */
export const PASSWORD_WORDS = [
  ...'~password ~passwd ~passwort ~kennwort ~passphrase ~passcode pwd pass pw psw'.split(' '),
  // French, Spanish, Portuguese, Italian, Catalan, Galician, Basque, Romanian
  'mot de passe',
  'mots de passe',
  'mdp',
  'phrase secrete',
  'contrasena',
  'contrasenya',
  'contrasinal',
  'pasahitza',
  'clave',
  'senha',
  'palavra-passe',
  'palavra passe',
  "parola d'ordine",
  'parola',
  'parole',
  // Germanic
  'kodewort',
  'losung',
  'wachtwoord',
  'losenord',
  'adgangskode',
  'passord',
  'lykilord',
  'wagwoord',
  // Finnish, Estonian, Hungarian, Baltic
  'salasana',
  'parool',
  'jelszo',
  'slaptazodis',
  // Slavic
  'haslo',
  'hasło',
  'heslo',
  'lozinka',
  'geslo',
  'sifra',
  'пароль',
  'парола',
  'лозинка',
  'шифра',
  // Others
  'κωδικος προσβασης',
  'κωδικος',
  'συνθηματικο',
  'sifre',
  'parol',
  'fjalekalimi',
  'mat khau',
  'kata sandi',
  'kata laluan',
  'sandi',
  'nenosiri',
  'كلمة المرور',
  'كلمة السر',
  'كلمه السر',
  'رمز عبور',
  'گذرواژه',
  'رمز',
  'پاس ورڈ',
  'סיסמה',
  'סיסמא',
  'पासवर्ड',
  'পাসওয়ার্ড',
  'கடவுச்சொல்',
  'รหัสผ่าน',
  'パスワード',
  '暗証番号',
  '비밀번호',
  '암호',
  '密码',
  '密碼',
  '口令',
] as const;

export const TOKEN_WORDS = [
  ...'~token ~secret ~apikey ~credential ~privatekey ~secretkey ~accesskey ~signingkey ~sessionkey'.split(
    ' ',
  ),
  ...'~connectionstring ~authkey ~masterkey ~encryptionkey jwt creds bearer otp totp cvv'.split(' '),
  'api key',
  'api-key',
  'api_key',
  'access key',
  'access-key',
  'access_key',
  'secret key',
  'private key',
  'private_key',
  'private-key',
  'signing key',
  'signing_key',
  'encryption key',
  'encryption_key',
  'master key',
  'master_key',
  'account key',
  'account_key',
  'auth key',
  'auth_key',
  'license key',
  'licence key',
  'deploy key',
  'webhook key',
  'connection string',
  'connection_string',
  'auth code',
  'recovery code',
  'backup code',
  'recovery key',
  'verification code',
  'security code',
  'one-time code',
  'seed phrase',
  'recovery phrase',
  'signature',
  'authorization',
  'x-auth',
  'clientsecret',
  // Other languages
  'geheimnis',
  'geheimschlussel',
  'api-schlussel',
  'api schlussel',
  'zugangsschlussel',
  'zugriffsschlussel',
  'zugangsdaten',
  'cle api',
  "cle d'api",
  'cle secrete',
  'jeton',
  'clave api',
  'clave de api',
  'clave secreta',
  'secreto',
  'chave api',
  'chave de api',
  'chave da api',
  'chave secreta',
  'segredo',
  'chiave api',
  'chiave segreta',
  'api-sleutel',
  'api-nyckel',
  'api-nøgle',
  'api-nokkel',
  'api-avain',
  'klucz api',
  'klic api',
  'api kulcs',
  'cheie api',
  'ключ api',
  'api-ключ',
  'api ключ',
  'токен',
  'секрет',
  'κλειδι api',
  'api anahtari',
  'khoa api',
  'kunci api',
  'مفتاح api',
  'رمز الوصول',
  'מפתח api',
  'אסימון',
  'टोकन',
  'apiキー',
  'api キー',
  'トークン',
  'シークレット',
  'api 키',
  'api키',
  '토큰',
  '시크릿',
  'api密钥',
  'api 密钥',
  'api 金鑰',
  'api金鑰',
  '密钥',
  '密鑰',
  '金鑰',
  '令牌',
  '权杖',
  '権杖',
] as const;

/** Names of cookies and parameters that carry a session. */
export const SESSION_WORDS = [
  ...'~sessionid ~sessid ~session_id ~session-id ~sessiontoken ~authtoken session sid auth csrf xsrf'.split(
    ' ',
  ),
  ...'~csrftoken remember_me rememberme cf_clearance __cf_bm _puid connect.sid phpsessid jsessionid'.split(
    ' ',
  ),
  ...'_ga _gid oai-did oai-sc intercom-session nonce sig'.split(' '),
] as const;

/** Parameters of an address that are secret only there: `?key=`, `&code=`. */
export const PARAMETER_WORDS =
  'key code state sig signature ticket assertion hash st t auth invite reset verify k s token_hash oobcode magic'.split(
    ' ',
  );

/** What stands after "password:" when nobody tells one. */
export const NO_SECRET = new Set(
  // A type, a state, nothing
  (
    'true false null nil none undefined void yes no on off string str text bool boolean number int integer object any ' +
    'required optional missing empty blank unset set unknown unchanged changed changes change reset resets resetting rotated rotate rotation ' +
    'expired expires expiry revoked revoke disabled enabled active inactive valid invalid incorrect wrong correct strong weak ' +
    'compromised exposed leaked stolen shared stored hidden masked redacted removed deleted update updated ok done pending todo tbd n/a na nope ' +
    'weekly daily monthly yearly never always immediately immediate manual automatic auto default first last old new same ' +
    // Small words that begin a sentence
    'a an the this that these those it its is are was were be been has have had not no and or but if when while where which who what why how ' +
    'see ask use using used uses with without via from for to of in on at by as into only must should may can will do does did dont please check keep ' +
    'store stores all any each every some both your their our my his her they we you i and/or then so than also ' +
    'policy manager managers field fields hygiene only-when sign-in login log-in prompt prompts page hint length min max mfa sso vault env variable ' +
    'bearer basic header headers authentication authorization credentials credential token tokens password passwords secret secrets key keys cookie cookies session sessions ' +
    // The same in the next languages
    'nein ja nicht keine kein geandert zurucksetzen zuruckgesetzt siehe wurde ist und der die das unbekannt leer ' +
    'oui non aucun aucune inconnu voir reinitialise change le la les est et ' +
    'si ninguna ninguno cambiada ver el los es y nao sim nenhuma alterada nessuna nessuno cambiata vedi ja nee geen nej ingen nie brak нет да не см'
  ).split(' '),
);
