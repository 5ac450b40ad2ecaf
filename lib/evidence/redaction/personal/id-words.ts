/**
 * Words before the id of an account or a session, by language. A `*` behind a word says that it may be bent or go on, a `~`
 * before it that it may end a longer one (Benutzersitzung, currentUser).
 */

/** Whose it is: what somebody signs in to or with, and who. Ids of orders, requests and products are nobody's. */
const OWNERS: Record<string, string> = {
  en: '~session ~account ~acct ~user ~member ~customer ~client tenant org orgs organization* organisation* team workspace device installation install visitor person employee ~subscriber owner profile player patient login sender chat zone principal subject advertising',
  makers:
    'slack discord telegram steam facebook twitter github gitlab google apple microsoft aws azure cloudflare firebase auth0 okta zoom twitch instagram tiktok whatsapp wechat xbox psn',
  de: '~sitzung* ~benutzer* ~nutzer* ~anwender* ~konto* ~konten kunde* mitglied* gerät* mandant*',
  fr: 'utilisateur* compte* membre* appareil* locataire*',
  es: 'sesión sesion sesiones usuario* usuaria* cuenta* cliente* miembro* dispositivo* inquilino*',
  pt: 'sessão sessao sessões usuário* utilizador* conta contas membro*',
  it: 'sessione utente* conto conti',
  nl: '~sessie* ~gebruiker* klant* apparaat*',
  nordic:
    '~användar* anvandar* ~bruger* ~bruker* kund* enhed* enhet* notanda* istunno* istunto* käyttäjä* tilin tili laite* laitte*',
  baltic: 'seansi seanss kasutaja* sesijos sesija vartotoj* lietot* paskyr*',
  pl: 'sesji sesja użytkown* uzytkown* konta klienta klient urządz*',
  cs: 'relac* uživatel* uzivatel* používateľ* účt* zaříz* zariad*',
  south: 'sesije korisni* računa uređaj* uporabni* сеси* корисн*',
  ru: 'сесси* сеанс* пользовател* аккаунт* учётн* учетн* клиент* устройств* потребит* користувач* акаунт* обліков* пристро*',
  others:
    'munkamenet* felhaszn* fiók* sesiun* utilizator* contului cont συνεδρί* χρήστη* λογαριασμ* oturum* kullanıcı* hesap* cihaz* sesi pengguna* akun perangkat phiên',
  semitic: '~جلسة ~مستخدم* ~حساب* نشست کاربر* ~משתמש ~חשבון ~הפעלה',
  indic: 'सत्र उपयोगकर्ता खाता',
  wide: '~セッション ~ユーザー ~ユーザ ~アカウント ~会員 ~端末 ~会话 ~會話 ~用户 ~用戶 ~使用者 ~账号 ~账户 ~帐户 ~帐号 ~帳號 ~帳戶 ~设备 ~会员 ~세션 ~사용자 ~계정 ~회원 ~기기',
};

const OWNER_WORDS = Object.values(OWNERS)
  .flatMap((words) => words.split(' '))
  .sort((a, b) => b.length - a.length);
const oneOf = (words: readonly string[]) =>
  `(?:${words.map((word) => word.replace('~', '').replace('*', '[\\p{L}\\p{M}]{0,9}')).join('|')})s?`;

/** One of them, at the end of a longer word or as a word of its own. */
export const ENDS_IN_OWNER = `(?:${oneOf(OWNER_WORDS.filter((word) => word.startsWith('~')))}|(?<![\\p{L}\\p{M}])${oneOf(OWNER_WORDS)})`;
export const OWNER = oneOf(OWNER_WORDS);

/** What it is called. */
export const ID_NOUNS =
  'id identifier identifiant identificador identificativo identificatore identifikator identyfikator azonosito kennung kennziffer tunniste tunnus kimliği kimlik αναγνωριστικο идентификатор ідентифікатор ідэнтыфікатар идентификација معرف شناسه מזהה 标识 标识符 識別子 식별자 编号 ид ід'.split(
    ' ',
  );

/** What says both. */
export const ACCOUNT_NOUNS = [
  ...'account accountid account_no accountnumber ownerid userid uid imei imsi iccid steamid steamid64 konto kontonummer kontonr benutzerkennung nutzerkennung sitzungskennung kundenkennung sub'.split(
    ' ',
  ),
  'account number',
  'account no',
  'account no.',
  'numero de compte',
  'numero de cuenta',
  'numero da conta',
  'numero di conto',
  'numer konta',
  'номер счета',
  'номер счёта',
  'mã người dùng',
  'mã phiên',
];

/** Whoever it is, with a number of theirs behind: "user 7301006896". */
export const OWNER_NOUNS = 'user session member tenant'.split(' ');
