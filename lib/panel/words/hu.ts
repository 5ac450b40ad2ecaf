import { list } from './list';
import type { Words } from './words';

export const hu: Words = {
  activeSessions: list`
    Aktív munkamenetek | Az aktív munkamenetek | Aktív munkameneteid | Az Ön aktív munkamenetei |
    Összes aktív munkamenet | Munkamenetek | Munkameneteid | Saját munkamenetek | Összes munkamenet |
    Minden munkamenet | Megnyitott munkamenetek | Folyamatban lévő munkamenetek |
    Bejelentkezési munkamenetek | Bejelentkezett munkamenetek | Munkamenetek kezelése |
    Aktív munkamenetek kezelése | Munkamenet-kezelés | Eszközök és munkamenetek | Munkamenetek és eszközök |
    Bejelentkezett eszközök | Aktív eszközök | Aktív bejelentkezések | Hol vagy bejelentkezve |
    Itt vagy bejelentkezve | Ahol be vagy jelentkezve | Ahol be van jelentkezve |
    Eszközök, amelyeken be vagy jelentkezve | Eszközök, ahol be van jelentkezve | Munkamenetek listája |
    Aktív munkamenetek listája | Aktív munkamenetek és eszközök | Eszközök és aktív munkamenetek |
    Eszközök, amelyeken be van jelentkezve | Eszközök, ahol be vagy jelentkezve | Hol van bejelentkezve |
    Bejelentkezett eszközeid | Bejelentkezett eszközei
  `,
  session: list`munkamenet`,
  security: list`
    Biztonság | Biztonság és bejelentkezés | Bejelentkezés és biztonság | Biztonsági beállítások |
    Biztonság és adatvédelem | Adatvédelem és biztonság | Jelszó és biztonság | Fiókbiztonság |
    Fiók biztonsága
  `,
  current: list`
    Jelenlegi munkamenet | Aktuális munkamenet | A jelenlegi munkamenet | Jelenlegi munkameneted |
    Az Ön jelenlegi munkamenete | Ez a munkamenet | Ez az eszköz | Ez a böngésző | Ez a számítógép |
    Ez a telefon | Ez az alkalmazás | Jelenlegi | Aktuális | Jelenlegi eszköz | Aktuális eszköz |
    Jelenlegi böngésző | Aktuális böngésző | Jelenlegi eszközöd | Itt vagy | Ön itt van |
    Ezen az eszközön aktív | Aktív ezen az eszközön | Most aktív ezen az eszközön |
    Most ezt a munkamenetet használod | Ezt a munkamenetet használod |
    Jelenleg ezt a munkamenetet használod | Jelenleg ezt a munkamenetet használja |
    Ön jelenleg ezt a munkamenetet használja | A most használt munkamenet | Jelenleg használt munkamenet |
    Saját eszköz | Az Ön eszköze | A te eszközöd | Mostani munkamenet | Mostani eszköz |
    Jelenlegi bejelentkezés | Ez a laptop | Ez a táblagép | Ez az iPhone | Ez a Mac | Ez Ön | Ez te vagy |
    Ez a jelenlegi munkameneted | Ez az Ön jelenlegi munkamenete | Használatban lévő munkamenet |
    Ezt az eszközt használod | Ezt az eszközt használja | Jelenleg ezen az eszközön aktív |
    Éppen használt munkamenet | Jelenleg használt eszköz | Bejelentkezve ezen az eszközön
  `,
  trusted: list`megbízható | megbízott | hitelesített eszköz | ellenőrzött eszköz | megjegyzett eszköz`,
  negation: list`nem | megbízhatatlan | soha | nincs`,
  unavailable: list`
    munkamenet állapota nem elérhető | munkamenet állapota nem érhető el | munkamenet állapota ismeretlen |
    munkamenet állapota*nem | munkamenet-állapot nem | munkamenet állapota elérhetetlen |
    munkamenet státusza nem | munkamenet státusza ismeretlen | az állapot nem elérhető |
    állapot nem elérhető | állapota nem elérhető | állapot*nem érhető el | állapota nem érhető el |
    az állapot ismeretlen | állapot ismeretlen | ismeretlen állapot | státusz nem elérhető |
    státusz ismeretlen | nem állapítható meg*állapot | a munkamenet nem elérhető | munkamenet*állapota*nem |
    állapota*ismeretlen
  `,
  logOut: list`
    kijelentkez | kijelentkeztet | jelentkezz ki | jelentkezzen ki | kilépés | kilép | lépj ki | lépjen ki |
    kiléptet | munkamenet befejezése | munkamenet lezárása | munkamenet bezárása |
    munkamenet megszüntetése | munkamenet leállítása | munkamenet visszavonása | munkamenet törlése |
    munkamenet eltávolítása | befejezés | visszavonás | leválasztás | eszköz eltávolítása | eszköz törlése |
    hozzáférés visszavonása
  `,
  everywhere: list`
    minden eszköz | minden munkamenet | minden más | minden egyéb | minden aktív | minden böngésző |
    összes eszköz | összes munkamenet | összes többi | összes aktív | összes kijelentkeztetése |
    összes befejezése | összes más | az összes | mindenhonnan | mindenhol | mindegyik | mindet | a többi |
    többi eszköz | többi munkamenet | más eszköz | egyéb munkamenet | egyéb eszköz | kijelölt |
    kiválasztott
  `,
  more: list`
    továbbiak | több megjelenítése | több betöltése | több mutatása | több munkamenet | több eszköz |
    további munkamenetek | további eszközök | mutass többet | összes megjelenítése |
    az összes megjelenítése | összes megtekintése | az összes megtekintése | mind megjelenítése |
    összes munkamenet megjelenítése | következő | régebbi | korábbiak
  `,
  loading: list`
    betöltés | töltés | betöltése folyamatban | lekérés | lekérdezés | kérjük, várj | kérjük, várjon |
    várj | egy pillanat | pillanat türelem
  `,
  failed: list`
    nem sikerült betölteni | nem sikerült lekérni | nem sikerült lekérdezni | nem sikerült megjeleníteni |
    nem tudtuk betölteni | nem tudjuk betölteni | nem tölthető | nem tölthetők | nem lehet betölteni |
    nem lehetett betölteni | nem töltődött | betöltése nem sikerült | betöltése sikertelen |
    betöltés sikertelen | betöltés nem sikerült | sikertelen betöltés | betöltési hiba | hiba a betöltés |
    hiba*betöltése | hiba történt | hiba lépett fel | probléma történt | probléma adódott |
    probléma merült fel | valami hiba | valami elromlott | valami nem sikerült | próbáld újra |
    próbálja újra | próbálja meg | próbáld meg | próbálkozz | próbálkozzon | újrapróbál | újra próbál |
    jelenleg nem elérhetők | átmenetileg nem
  `,
  otherLists: list`
    Megbízható eszközök | Megbízható eszközeid | Azonosítókulcsok | Azonosítókulcs | Belépőkulcsok |
    Jelkulcsok | Hozzáférési kulcsok | Hozzáférési kulcs | Biztonsági kulcsok | Biztonsági kulcs |
    Hozzáférési kulcsok és biztonsági kulcsok | Passkeys | Összekapcsolt alkalmazások |
    Csatlakoztatott alkalmazások | Kapcsolt alkalmazások | Alkalmazások és csatlakozók |
    Alkalmazások és összekötők | Csatlakozók | Összekötők | Összekapcsolt fiókok | Kapcsolt fiókok |
    Összekapcsolt szolgáltatások | Harmadik féltől származó alkalmazások | Külső alkalmazások |
    Külső hozzáférés | Engedélyezett alkalmazások | Bővítmények | Integrációk | Megosztott linkek |
    Megosztott hivatkozások | Megosztott csevegések | API-kulcsok | Az API-kulcsaid | Hozzáférési tokenek |
    Többtényezős hitelesítés | Többfaktoros hitelesítés | Többtényezős hitelesítés (MFA) | MFA | 2FA |
    Kétfaktoros hitelesítés | Kétlépcsős azonosítás | Kétlépcsős hitelesítés | Kéttényezős hitelesítés |
    Hitelesítő alkalmazás | SMS | Szöveges üzenet | Push értesítések | Leküldéses értesítések |
    Helyreállítási kódok | Tartalékkódok | Jelszó | Jelszó módosítása | Bejelentkezési módok |
    Bejelentkezési módszerek | Bejelentkezési lehetőségek | Adatkezelés | Adatkezelési beállítások |
    Adatvezérlők | Adatok kezelése | Értesítések | Általános | Személyre szabás | Testreszabás | Memória |
    Számlázás | Előfizetés | Használat | Beszéd | Hang | Ütemezések | Speciális fiókbiztonság |
    Fokozott fiókbiztonság | Fejlett fiókbiztonság | Speciális biztonság | Legutóbbi tevékenységek |
    Legutóbbi tevékenység a fiókban | Fióktevékenység | Bejelentkezési előzmények |
    Bejelentkezési tevékenység | Legutóbbi bejelentkezések | Korábbi munkamenetek |
    Befejezett munkamenetek | Lejárt munkamenetek | Szülői felügyelet |
    Biztonságos bejelentkezés a ChatGPT-vel | Bejelentkezés a ChatGPT-vel |
    Kijelentkezés erről az eszközről | Kijelentkezés ezen az eszközön | Archivált csevegések |
    Fiók törlése | Fiók | Súgó | Legutóbbi bejelentkezési tevékenység |
    Legutóbbi bejelentkezési tevékenységek | Bejelentkezési napló | Bejelentkezések előzményei |
    Bejelentkezések története | Munkamenet-előzmények | Munkamenetek előzményei | Tevékenységelőzmények |
    Tevékenységnapló | Biztonsági napló | Biztonsági előzmények | Biztonsági tevékenység |
    Biztonsági események | Kijelentkeztetett munkamenetek | Kijelentkezett munkamenetek |
    Kijelentkezett eszközök | Inaktív munkamenetek | Régi munkamenetek | Lezárt munkamenetek |
    Visszavont munkamenetek | Nemrég befejezett munkamenetek | Nemrég kijelentkezett |
    Ahol be voltál jelentkezve | Hol voltál bejelentkezve | Korábbi bejelentkezések |
    Bejelentkezési kísérletek | Sikertelen bejelentkezések | Sikertelen bejelentkezési kísérletek |
    Felismert eszközök | Ellenőrzött eszközök | Megjegyzett eszközök | Engedélyezett eszközök |
    Letiltott eszközök | Megbízható böngészők | Harmadik felek munkamenetei | Codex CLI munkamenetek |
    Kétfaktoros hitelesítés (2FA) | Helyreállítási módszerek | E-mail | Telefonszám |
    Legutóbbi fióktevékenység
  `,
  captions: {
    device: list`
      Eszköz | Eszköznév | Eszköz neve | Eszköz típusa | Böngésző | Eszköz vagy böngésző |
      Böngésző vagy eszköz | Eszköz/böngésző | Eszköz / böngésző | Eszköz és böngésző | Böngésző és eszköz |
      Kliens | Ügyfél
    `,
    app: list`
      Alkalmazás | Alkalmazások | App | Termék | Termékek | Használat helye | Használva | Ezzel használva |
      Alkalmazáskörnyezet | Alkalmazás kontextusa | Szolgáltatás | Szolgáltatások | Itt használva |
      Ebben használva | Itt használják | Ezzel használt | Használt alkalmazások | Alkalmazás neve |
      Kontextus | Hozzáférés ehhez
    `,
    location: list`
      Hely | Helyszín | Hozzávetőleges hely | Megközelítő hely | Becsült hely |
      Hozzávetőleges tartózkodási hely | Tartózkodási hely | Helyzet | Utolsó hely | Hol | Város | Régió |
      Ország | Bejelentkezés helye
    `,
    signedIn: list`
      Bejelentkezve | Bejelentkezett | Bejelentkezés | Bejelentkezés ideje | Bejelentkezés időpontja |
      Bejelentkezés dátuma | Bejelentkezési idő | Belépés | Belépés ideje | Utolsó bejelentkezés |
      Legutóbbi bejelentkezés | Legutóbb bejelentkezve | Első bejelentkezés | Dátum | Idő | Időpont |
      Dátum és idő | Mikor | Kezdete | Kezdés | Munkamenet kezdete | Utolsó aktivitás | Utoljára aktív |
      Legutóbb aktív | Utolsó tevékenység | Legutóbbi tevékenység | Utoljára használva |
      Legutóbb használva | Utolsó használat | Utoljára látva
    `,
    status: list`
      Állapot | Státusz | Munkamenet állapota | Megbízható | Megbízható eszköz | Megbízhatóság | Bizalom |
      Jelenlegi | Jelenlegi munkamenet
    `,
  },
  signedIn: list`
    bejelentkezve | bejelentkezve ekkor | bejelentkezett | bejelentkezés | bejelentkezés ideje |
    bejelentkezés időpontja | bejelentkezés dátuma | bejelentkeztél | belépés | belépés ideje |
    utolsó bejelentkezés | utolsó bejelentkezés ideje | legutóbbi bejelentkezés | legutóbb bejelentkezve |
    első bejelentkezés | elsőként bejelentkezve | munkamenet kezdete | munkamenet indult | kezdés |
    kezdete | kezdődött | elindítva | bejelentkezve ~ óta | ~ óta bejelentkezve | ~ óta | ~ óta aktív |
    aktív ~ óta | ~ bejelentkezve | ~ bejelentkezett
  `,
  lastActive: list`
    utolsó aktivitás | utoljára aktív | utoljára aktív ekkor | legutóbb aktív | legutóbbi aktivitás |
    utolsó tevékenység | legutóbbi tevékenység | utoljára használva | legutóbb használva |
    utolsó használat | utoljára látva | utoljára elérhető | aktív | ~ aktív | ~ volt aktív | használva
  `,
  otherTimes: list`
    hozzáadva | hozzáadás | létrehozva | létrehozás | lejár | lejárat | érvényes | frissítve | módosítva |
    regisztrálva | kijelentkezve | befejezve | összekapcsolva
  `,
  justNow: list`
    most | éppen most | épp most | az imént | imént | pillanatokkal ezelőtt | egy pillanattal ezelőtt |
    néhány másodperce | néhány másodperccel ezelőtt | pár másodperce | kevesebb mint egy perce |
    kevesebb, mint egy perce | most aktív | jelenleg aktív | éppen aktív | most elérhető
  `,
  active: list`
    Aktív | Most aktív | Jelenleg aktív | Éppen aktív | Aktív munkamenet | Online | Használatban |
    Bejelentkezve
  `,
  near: list`
    kb. | körülbelül | hozzávetőleg | hozzávetőlegesen | hozzávetőleges hely | megközelítőleg | nagyjából |
    becsült hely | ~ közelében | ~ közelében található | ~ környéke | ~ környékén | ~ körül | ~ térsége |
    ~ térségében | ~ és környéke | ~ (hozzávetőleges) | ~ (kb.) | ~ (becsült)
  `,
  unknownDevice: list`
    Ismeretlen eszköz | Ismeretlen böngésző | Ismeretlen kliens | Ismeretlen számítógép | Ismeretlen |
    Nem felismert eszköz | Fel nem ismert eszköz | Azonosítatlan eszköz | Egyéb eszköz | Más eszköz
  `,
  unknownLocation: list`
    Ismeretlen hely | Ismeretlen helyszín | Ismeretlen tartózkodási hely | A hely ismeretlen |
    Hely ismeretlen | A hely nem érhető el | A hely nem elérhető | Hely nem elérhető | Nincs helyadat |
    Ismeretlen régió | Ismeretlen
  `,
  devices: list`
    eszköz | telefon | okostelefon | mobiltelefon | mobilalkalmazás | mobileszköz | számítógép | laptop |
    notebook | asztali | táblagép | tablet | böngésző | pc
  `,
  apiPlatform: list`
    API-platform | API Platform | OpenAI API-platform | OpenAI-platform | OpenAI platform | OpenAI API |
    API | Fejlesztői platform
  `,
  yes: list`Igen`,
  no: list`Nem`,
};
