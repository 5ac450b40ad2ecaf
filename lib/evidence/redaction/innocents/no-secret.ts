import { TOKEN_WORDS } from '../named/token-words';
import { PASSWORD_WORDS } from '../named/words';

/**
 * What stands after "password:" when nobody tells one: a type, a state, a small word that begins a sentence. Accents do
 * not count.
 */
const ENGLISH = [
  // A type, a state, nothing
  'true false null nil none undefined void yes no on off string str text bool boolean number int integer object any buffer bytes bytearray chararray uint8array varchar',
  'required optional missing empty blank unset set unknown unchanged changed changes change reset resets resetting rotated rotate rotation',
  'expired expires expiry revoked revoke disabled enabled active inactive valid invalid incorrect wrong correct strong weak',
  'compromised exposed leaked stolen shared stored hidden masked redacted removed deleted update updated ok done pending todo fixme tbd n/a na nope',
  'minimum maximum least between exactly plaintext encrypted hashed hash bcrypt argon2id scrypt sha256 characters',
  'weekly daily monthly yearly never always immediately immediate manual automatic auto default first last old new same',
  'forgotten forgot needed mandatory failed mismatch accepted rejected omitted withheld confidential unavailable given provided',
  // What programs write there
  'same-origin await new async function lambda return import require input getpass getenv select raise throw break continue yield abort impl dyn',
  // Small words that begin a sentence
  'a an the this that these those it its is are was were be been has have had not no and or but if when while where which who what why how',
  'see ask use using used uses with without via from for to of in on at by as into only must should may can will do does did dont please check keep',
  'store stores all any each every some both your their our my his her they we you i and/or then so than also',
  'policy manager managers field fields hygiene only-when sign-in login log-in prompt prompts page hint length min max mfa sso vault env variable',
  // How it is stored, who keeps it
  'sha1 sha224 sha256 sha384 sha512 sha-256 sha-512 md5 base64 base32 base58 hex utf8 utf-8 pbkdf2 argon2 argon2i scram-sha-256 scram-sha-1 yescrypt aes256 aes-256 aes-256-gcm rsa2048 ed25519 x25519 hs256 rs256 es256 oauth2 openid saml2',
  '1password 1password8 bitwarden keepass keepassxc lastpass dashlane nordpass keeper enpass roboform vaultwarden value',
  'bearer basic header headers authentication authorization credentials credential token tokens password passwords secret secrets key keys cookie cookies session sessions',
];

/** The same in other languages: required, optional, wrong, expired, changed, none, unknown, hidden, forgotten, see. */
const STATES: Record<string, string> = {
  de: 'fragen nachfragen beim im steht liegt mindestens höchstens maximal minimal zwischen wert ändern bestätigen wiederholen eingeben anzeigen neues altes aktuelles ja nein nicht kein keine keins erforderlich pflichtfeld pflicht benötigt notwendig optional freiwillig falsch ungültig gültig richtig korrekt abgelaufen geändert zurückgesetzt zurücksetzen unbekannt leer fehlt versteckt verborgen vergessen vergeben gesperrt siehe wurde ist und der die das bitte wird',
  fr: 'demander demandez dans consulter voir auprès au moins minimum maximum entre valeur confirmer confirmez saisissez saisir afficher nouveau ancien actuel oui non aucun aucune requis requise obligatoire nécessaire facultatif facultative incorrect incorrecte invalide valide erroné expiré expirée modifié modifiée changé réinitialisé réinitialise réinitialiser inconnu vide manquant manquante masqué masquée caché cachée oublié voir change le la les est et veuillez doit',
  es: 'consultar consulte preguntar pregunte pedir pida en está al mínimo mínima máximo entre valor confirmar introduzca introduce ingrese mostrar nueva actual sí no ninguna ninguno obligatorio obligatoria requerido requerida necesario necesaria opcional incorrecta incorrecto inválida inválido válida válido caducada caducado vencida vencido cambiada cambiado restablecida desconocida vacía vacío oculta oculto olvidada olvidado ver el los es y debe falta',
  pt: 'campo consultar perguntar peça está no mínimo mínima máximo entre pelo valor confirmar digite insira mostrar nova atual sim não nenhuma nenhum obrigatório obrigatória requerido requerida necessário necessária opcional incorreta incorreto inválida inválido válida expirada expirado alterada alterado redefinida desconhecida vazia vazio oculta oculto esquecida esqueceu ver deve falta',
  it: 'chiedere chiedi nel nella consultare almeno minimo massimo tra valore conferma inserisci mostra nuova attuale sì nessuna nessuno obbligatorio obbligatoria richiesto richiesta necessario necessaria facoltativo facoltativa opzionale errata errato sbagliata valida non scaduta scaduto cambiata cambiato modificata reimpostata sconosciuta vuota vuoto nascosta nascosto dimenticata vedi deve manca',
  ca: 'almenys mínim entre valor obligatòria obligatori requerida requerit necessària opcional incorrecta incorrecte caducada canviada cap buida oculta oblidada vegeu',
  gl: 'polo mínimo obrigatorio obrigatoria necesario opcional incorrecto caducado cambiado ningún oculto',
  eu: 'beharrezkoa derrigorrezkoa aukerakoa okerra iraungita aldatuta hutsik',
  nl: 'vraag in staat minimaal maximaal minstens tenminste ten tussen waarde bevestig nieuw huidig ja nee geen verplicht vereist nodig optioneel onjuist ongeldig geldig verlopen gewijzigd onbekend leeg ontbreekt verborgen vergeten zie moet',
  af: 'verpligtend vereis verkeerd verval verander onbekend',
  sv: 'fråga i minst högst mellan värde bekräfta nytt ja nej ingen inget krävs obligatoriskt obligatorisk valfritt fel felaktigt felaktig ogiltigt giltigt utgått ändrat okänt tomt saknas dolt glömt se måste',
  da: 'spørg i mindst højst mellem værdi ja nej ingen intet påkrævet kræves obligatorisk valgfri forkert ugyldig gyldig udløbet ændret ukendt tom mangler skjult glemt se skal',
  no: 'minst maks mellom verdi nei ingen påkrevd kreves påkravd obligatorisk valgfri feil ugyldig gyldig utløpt endret ukjent tom mangler skjult glemt må',
  is: 'minnst já nei krafist nauðsynlegt skylda valfrjálst rangt ógilt útrunnið breytt óþekkt tómt falið gleymt',
  fi: 'kysy vähintään enintään arvo kyllä ei pakollinen vaaditaan vaadittu tarvitaan valinnainen väärä virheellinen kelvollinen vanhentunut vaihdettu muutettu tuntematon tyhjä puuttuu piilotettu unohtunut katso',
  et: 'vähemalt jah ei kohustuslik nõutav vajalik valikuline vale kehtetu aegunud muudetud tundmatu tühi peidetud unustatud',
  lv: 'vismaz jā nē obligāts obligāta nepieciešama nepieciešams nav nepareiza nederīga beigusies mainīta tukša slēpta aizmirsta',
  lt: 'bent mažiausiai taip ne privaloma privalomas būtina reikalinga reikalingas neprivaloma neteisingas klaidingas negalioja pakeistas nežinomas tuščias paslėptas pamirštas',
  pl: 'zapytaj w patrz co przynajmniej minimum maksymalnie od wartość tak nie brak wymagane wymagany wymagana obowiązkowe potrzebne opcjonalne błędne nieprawidłowe nieprawidłowy ważne wygasło wygasłe zmienione nieznane puste ukryte zapomniane zobacz musi',
  cs: 'zeptejte v alespoň nejméně minimálně aspoň hodnota ano ne žádné povinné povinný vyžadováno vyžaduje nutné volitelné nepovinné chybné nesprávné špatné neplatné platné vypršelo změněno neznámé prázdné chybí skryté zapomenuté viz musí',
  sk: 'aspoň najmenej minimálne hodnota áno nie žiadne povinné vyžadované vyžaduje potrebné voliteľné nepovinné chybné nesprávne neplatné platné vypršalo zmenené neznáme prázdne chýba skryté zabudnuté pozri musí',
  sl: 'vsaj najmanj da ne obvezno zahtevano potrebno neobvezno napačno neveljavno poteklo spremenjeno neznano prazno manjka skrito pozabljeno glej',
  hr: 'najmanje minimalno barem vrijednost da ne nema obavezno obavezna obvezno obvezna potrebna potrebno neobavezno pogrešna netočna neispravna nevažeća istekla promijenjena nepoznata prazna skrivena zaboravljena vidi',
  sr: 'најмање барем да не нема обавезно обавезна потребна потребно погрешна неисправна истекла промењена непозната празна скривена заборављена види',
  bg: 'поне минимум стойност да не няма задължителна задължително задължителен изисква необходима незадължителна грешна невалидна валидна изтекла сменена променена неизвестна празна скрита забравена виж',
  mk: 'најмалку да не нема задолжително задолжителна потребна погрешна неважечка истечена сменета непозната празна скриена',
  ru: 'спросить спросите в у смотрите не минимум максимум от значение да нет обязательно обязателен обязательное обязательный требуется нужен нужно необходим необязательно неверный неверно неправильный недействителен действителен истёк просрочен изменён сменён сброшен неизвестен неизвестно пусто пустой отсутствует скрыт скрыто забыт см смотри должен',
  uk: "запитайте у дивіться щонайменше мінімум принаймні від значення так ні немає обов'язково обов'язковий обов'язкове потрібен потрібно необхідний необов'язково невірний неправильний недійсний закінчився змінено невідомий невідомо порожній відсутній приховано забутий див",
  be: 'так не абавязкова абавязковы патрабуецца няправільны скончыўся зменены невядомы пусты',
  kk: 'иә жоқ міндетті қажет қате жарамсыз өзгертілді белгісіз бос',
  hu: 'kérdezze legalább minimum legfeljebb érték igen nem nincs kötelező szükséges opcionális hibás helytelen érvénytelen érvényes lejárt megváltozott módosítva ismeretlen üres hiányzik rejtett elfelejtett lásd',
  ro: 'cel minim minimum între valoare da nu obligatorie obligatoriu necesară necesar opțională opțional greșită incorectă invalidă expirată schimbată necunoscută goală lipsește ascunsă uitată vezi trebuie',
  el: 'τουλάχιστον τιμή ναι όχι υποχρεωτικό υποχρεωτικός απαιτείται απαραίτητο προαιρετικό λάθος λανθασμένος άκυρος έληξε άλλαξε άγνωστος κενό κρυφό βλέπε',
  tr: 'sorun bakınız en az asgari değer evet hayır yok gerekli zorunlu isteğe yanlış hatalı geçersiz geçerli süresi değiştirildi bilinmiyor boş eksik gizli unutuldu bkz',
  az: 'ən az bəli xeyr tələb məcburi məcburidir yanlış etibarsız dəyişdirildi boş',
  sq: 'po jo kërkohet detyrueshme detyrueshëm gabuar gabim skaduar ndryshuar panjohur bosh',
  id: 'minimal setidaknya paling nilai ya tidak wajib diperlukan dibutuhkan harus opsional salah kedaluwarsa diubah diganti kosong tersembunyi lupa lihat diisi',
  vi: 'ít tối từ giá có không bắt yêu cần phải tùy sai hết đã chưa trống ẩn quên xem',
  tl: 'hindi bababa oo hindi wala kailangan kinakailangan mali nag-expire binago nakatago',
  sw: 'angalau ndiyo hapana inahitajika lazima hiari si sahihi imebadilishwa tupu',
  ga: 'riachtanach ceart éagsúil',
  cy: 'gofynnol angenrheidiol anghywir',
  ar: 'على الأقل نعم لا مطلوبة مطلوب إلزامي إلزامية لازم لازمة اختياري اختيارية خاطئة خطأ صحيحة غير منتهية تغيرت تم مجهولة فارغة مخفية منسية انظر يجب',
  fa: 'حداقل بله خیر الزامی لازم ضروری اجباری اختیاری اشتباه نادرست نامعتبر منقضی تغییر نامشخص خالی پنهان فراموش باید',
  ur: 'ہاں نہیں درکار ضروری لازمی اختیاری غلط تبدیل خالی',
  he: 'לפחות כן לא אין חובה נדרש נדרשת דרוש דרושה רשות שגויה שגוי שונתה פגה ריק ריקה מוסתר נשכחה ראה',
  hi: 'कम न्यूनतम हाँ नहीं आवश्यक अनिवार्य ज़रूरी जरूरी वैकल्पिक गलत ग़लत अमान्य समाप्त बदल बदला अज्ञात खाली छिपा भूल',
  bn: 'কমপক্ষে হ্যাঁ না প্রয়োজন প্রয়োজনীয় আবশ্যক ঐচ্ছিক ভুল মেয়াদ পরিবর্তন খালি',
  ta: 'ஆம் இல்லை தேவை கட்டாயம் தவறு தவறானது',
  te: 'అవును కాదు అవసరం తప్పు',
  ka: 'მინიმუმ აუცილებელია სავალდებულო საჭიროა არასწორია ვადაგასული',
  hy: 'առնվազն պարտադիր պահանջվում սխալ անվավեր',
  th: 'อย่างน้อย จำเป็น ต้องระบุ ต้องกรอก ไม่บังคับ ไม่ถูกต้อง ผิด หมดอายุ ว่าง ซ่อน',
  ko: '최소 필수 필요 필요함 선택 오류 틀림 만료 만료됨 변경 변경됨 없음 숨김 분실',
};

/** Without case and the accents of narrow scripts. */
function plain(word: string): string {
  const lower = word.toLowerCase().replace(/[\u02bc\u00b4`]/g, "'");
  return /^[ -~]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}

const NO_SECRET = new Set(
  [...ENGLISH, ...Object.values(STATES)].flatMap((words) => words.split(' ').map(plain)),
);

/** Nobody types these into the field of a password: they are composed, which such fields do not let happen. */
const COMPOSED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\u3001\u3002]+$/u;

/** Whether a word says something of a secret instead of being one; brackets around it do not count: `(hidden)`. */
export function isNoSecret(word: string): boolean {
  const bare = word.replace(/^[([{<*_〈《【「『]{1,2}|[)\]}>*_〉》】」』]{1,2}$/g, '');
  return NO_SECRET.has(plain(bare)) || COMPOSED.test(bare);
}

const NAMES = [...PASSWORD_WORDS, ...TOKEN_WORDS].map((word) => plain(word.replace('~', '')));
const EXACT = new Set(NAMES);
const LONG = NAMES.filter((name) => name.length >= 5 || !/^[ -~]+$/.test(name));

/** Whether words are the name of a password, or say of one: "Passwort", "Enter your password". */
export function namesPassword(words: string): boolean {
  const bare = plain(words);
  return EXACT.has(bare) || (/ /.test(bare) && LONG.some((name) => bare.includes(name)));
}
