import { list } from './list';
import type { Words } from './words';

export const hu = (): Words => ({
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
    Bejelentkezett eszközeid | Bejelentkezett eszközei | Jelenlegi munkamenetek | Aktuális munkamenetek |
    Aktív munkameneteim | Munkameneteim | Munkamenetei | Aktív munkamenetei | Nyitott munkamenetek |
    Fiók munkamenetei | A fiók munkamenetei | Munkamenetek és bejelentkezések | Munkamenetek & eszközök |
    Eszközeid és munkameneteid | Az Ön eszközei és munkamenetei | Aktív munkamenetek megtekintése |
    Aktív eszközök és munkamenetek | Ahol most be vagy jelentkezve | Hol vagy most bejelentkezve |
    Hol jelentkezett be | Hol jelentkeztél be | Hol vannak bejelentkezve | Helyek, ahol be vagy jelentkezve |
    Helyek, ahol be van jelentkezve | Bejelentkezések helye | Eszközök, amelyekre bejelentkezett |
    Eszközök, amelyekre bejelentkeztél | Eszközök, ahol bejelentkeztél | Eszközök, amelyeken bejelentkezett |
    Fiókodba bejelentkezett eszközök | A fiókba bejelentkezett eszközök | Jelenlegi bejelentkezések |
    Böngésző-munkamenetek | Nyitott bejelentkezések |
    {Aktív,Nyitott,Jelenlegi,Folyamatban lévő,Összes aktív,Összes,Az összes,Az aktív,Saját,Bejelentkezett,Élő} {munkamenetek,munkamenetei,munkameneteid,bejelentkezések,bejelentkezései,bejelentkezéseid,belépések} |
    Az összes munkamenet |
    {Bejelentkezett,Bejelentkeztetett,Aktív,Belépett,Csatlakoztatott,Kapcsolódó} {eszközök,eszközei,eszközeid,eszközök és böngészők,böngészők} |
    Eszközök, {amelyeken be van jelentkezve,amelyeken be vagy jelentkezve,amelyeken bejelentkezett,amelyeken bejelentkeztél,amelyekről bejelentkezett,amelyekről bejelentkeztél,ahol be van jelentkezve,ahol be vagy jelentkezve,ahol bejelentkezett,ahol bejelentkeztél,amelyekkel be vagy jelentkezve,amelyek használják a fiókodat,amelyek hozzáférnek a fiókjához} |
    {Hol van bejelentkezve,Hol vagy bejelentkezve,Itt van bejelentkezve,Itt vagy bejelentkezve,Ahol be van jelentkezve,Ahol be vagy jelentkezve,Ahol bejelentkezett,Ahol bejelentkeztél,Helyek ahol be vagy jelentkezve} |
    Eszközök és {munkamenetek,aktív munkamenetek,bejelentkezések} |
    {Munkamenetek,Aktív munkamenetek} {kezelése,megtekintése,listája,áttekintése} |
    Fiókba bejelentkezett eszközök
  `,
  session: list`munkamenet`,
  security: list`
    Biztonság | Biztonság és bejelentkezés | Bejelentkezés és biztonság | Biztonsági beállítások |
    Biztonság és adatvédelem | Adatvédelem és biztonság | Jelszó és biztonság | Fiókbiztonság |
    Fiók biztonsága | Biztonság & bejelentkezés | Biztonság és belépés | Belépés és biztonság |
    Biztonság és hozzáférés | Biztonsági beállítás | Védelem | Fiókvédelem | Biztonság és jelszó
  `,
  current: list`
    Jelenlegi munkamenet | Aktuális munkamenet | A jelenlegi munkamenet | Jelenlegi munkameneted |
    Az Ön jelenlegi munkamenete | Ez a munkamenet | Ez az eszköz | Ez a böngésző | Ez a számítógép |
    Ez a telefon | Ez az alkalmazás | Jelenlegi | Aktuális | Jelenlegi eszköz | Aktuális eszköz |
    Jelenlegi böngésző | Aktuális böngésző | Jelenlegi eszközöd | Itt vagy | Ön itt van |
    Ezen az eszközön aktív | Aktív ezen az eszközön | Most aktív ezen az eszközön |
    Most ezt a munkamenetet használod | Ezt a munkamenetet használod | Jelenleg ezt a munkamenetet használod |
    Jelenleg ezt a munkamenetet használja | Ön jelenleg ezt a munkamenetet használja |
    A most használt munkamenet | Jelenleg használt munkamenet | Saját eszköz | Az Ön eszköze | A te eszközöd |
    Mostani munkamenet | Mostani eszköz | Jelenlegi bejelentkezés | Ez a laptop | Ez a táblagép |
    Ez az iPhone | Ez a Mac | Ez Ön | Ez te vagy | Ez a jelenlegi munkameneted |
    Ez az Ön jelenlegi munkamenete | Használatban lévő munkamenet | Ezt az eszközt használod |
    Ezt az eszközt használja | Jelenleg ezen az eszközön aktív | Éppen használt munkamenet |
    Jelenleg használt eszköz | Bejelentkezve ezen az eszközön | Ez a munkameneted |
    Ez a jelenlegi munkamenet | Ez az aktuális munkamenet | Ez az aktuális munkameneted |
    Ez az Ön aktuális munkamenete | Ez a saját eszközöd | Ez az eszközöd | Ez az Ön eszköze |
    Ez a te eszközöd | Eszközöd | Az eszközöd | Az Ön böngészője | A böngésződ | A munkameneted |
    Az Ön munkamenete | Aktuális munkameneted | Aktuális eszközöd | Aktuális bejelentkezés |
    Az Ön jelenlegi eszköze | A jelenlegi eszköz | A jelenlegi böngésző | Az aktuális munkamenet |
    Mostani böngésző | Ez a bejelentkezés | Ez a mobil | Ez a mobiltelefon | Ez az okostelefon | Ez az app |
    Ez a notebook | Ez a PC | Most használt munkamenet | Most használt eszköz | Az éppen használt munkamenet |
    A jelenleg használt munkamenet | Jelenleg is használt munkamenet | Jelenleg használatban |
    Használatban ezen az eszközön | Most használatban ezen az eszközön | Most ezen az eszközön aktív |
    Most aktív az eszközön | Jelenleg aktív ezen az eszközön | Ezt a munkamenetet használja |
    Most ezt a munkamenetet használja | Ön ezt a munkamenetet használja | Éppen ezt a munkamenetet használod |
    Éppen ezt a munkamenetet használja | Jelenleg ezt az eszközt használod |
    Jelenleg ezt az eszközt használja | Most ezt az eszközt használod | Most ezt az eszközt használja |
    A munkamenet, amelyet most használsz | A munkamenet, amelyet most használ |
    A munkamenet, amelyet jelenleg használ | Munkamenet, amelyet használ | Te itt vagy | Most itt vagy |
    Itt van | Ön most itt van | Itt tartózkodik |
    {Jelenlegi,Aktuális,Ez a,Ez az,A jelenlegi,Az aktuális,Mostani,Éppen használt} {munkamenet,munkameneted,munkamenete,eszköz,eszközöd,eszköze,böngésző,számítógép,telefon,bejelentkezés,készülék,alkalmazás,kapcsolat,gép,laptop,táblagép,ablak} {,(ez az eszköz),(ez a böngésző),(Ön)} |
    Saját {munkameneted,munkamenete,eszköz,eszközöd,eszköze,böngésző,számítógép,telefon,bejelentkezés,készülék,alkalmazás,kapcsolat,gép,laptop,táblagép,ablak} {,(ez az eszköz),(ez a böngésző),(Ön)} |
    Saját munkamenet {(ez az eszköz),(ez a böngésző),(Ön)} |
    {Ez az Ön,Ez a te,Ez a} {jelenlegi munkamenete,aktuális munkamenete,jelenlegi munkameneted,aktuális munkameneted,eszköze,eszközöd,munkamenete,munkameneted} |
    {Ön itt van,Itt vagy,Most itt vagy,Most itt van,Jelenleg itt van,Jelenleg itt vagy,Ez te vagy,Ez Ön} |
    {Jelenleg,Most,Éppen} {ezt az eszközt használja,ezt az eszközt használod,ezt használja,ezt használod,ezt a munkamenetet használja,ezt a munkamenetet használod,használatban ezen az eszközön} |
    {Aktív,Használatban,Bejelentkezve,Most aktív} {ezen az eszközön,ebben a böngészőben}
  `,
  trusted: list`
    megbízható | megbízott | hitelesített eszköz | ellenőrzött eszköz | megjegyzett eszköz | megbízik |
    megbízol | bizalmi | igazolt eszköz | elmentett eszköz | hitelesített böngésző
  `,
  trusting: list`
    {megbízom,megbízás,megbízik} {ebben,ezen} | {eszköz,böngésző} megbízhatóként |
    {megjelölés,beállítás} megbízhatóként | megjelölés megbízható | legyen megbízható
  `,
  negation: list`
    nem | megbízhatatlan | soha | nincs | már nem | ellenőrizetlen | hitelesítetlen | nélkül | sem
  `,
  unavailable: list`
    munkamenet állapota nem elérhető | munkamenet állapota nem érhető el | munkamenet állapota ismeretlen |
    munkamenet állapota*nem | munkamenet-állapot nem | munkamenet állapota elérhetetlen |
    munkamenet státusza nem | munkamenet státusza ismeretlen | az állapot nem elérhető |
    állapot nem elérhető | állapota nem elérhető | állapot*nem érhető el | állapota nem érhető el |
    az állapot ismeretlen | állapot ismeretlen | ismeretlen állapot | státusz nem elérhető |
    státusz ismeretlen | nem állapítható meg*állapot | a munkamenet nem elérhető | munkamenet*állapota*nem |
    állapota*ismeretlen | munkamenet állapota*ismeretlen | munkamenet-állapot*nem |
    munkamenet-állapot ismeretlen | munkamenet állapotát nem | munkamenet*állapotát*nem |
    munkamenet státusza*nem | munkamenet státusza*ismeretlen | munkamenet állapota*elérhetetlen |
    nem elérhető*állapot | nem érhető el*állapot | nem sikerült*állapot | az állapot nem érhető el |
    állapot nem érhető el | állapot nem ismert | állapota nem ismert | állapot*nem elérhető |
    állapot elérhetetlen | állapota elérhetetlen | állapota ismeretlen | állapotát nem |
    állapotinformáció nem | nincs állapot | státusz nem érhető el | státusza nem | munkamenet nem elérhető |
    munkamenet nem érhető el | ismeretlen státusz |
    {állapot,állapota,státusz,státusza}*{nem érhető el,nem elérhető,ismeretlen,nem ismert,nem állapítható,nem állapítható meg,hiányzik,nem kérhető}
  `,
  logOut: list`
    kijelentkez | kijelentkeztet | jelentkezz ki | jelentkezzen ki | kilépés | kilép | lépj ki | lépjen ki |
    kiléptet | munkamenet befejezése | munkamenet lezárása | munkamenet bezárása | munkamenet megszüntetése |
    munkamenet leállítása | munkamenet visszavonása | munkamenet törlése | munkamenet eltávolítása |
    befejezés | visszavonás | leválasztás | eszköz eltávolítása | eszköz törlése | hozzáférés visszavonása |
    jelentkeztesd ki | jelentkeztesse ki | léptess ki | lépj*ki | munkamenet*befejezése |
    munkamenet*lezárása | munkamenet*bezárása | munkamenet*megszüntetése | munkamenet*leállítása |
    munkamenet*törlése | munkamenet*eltávolítása | munkamenet vége | lezárás | megszüntetés | bontás |
    kapcsolat bontása | kapcsolat megszüntetése | leválaszt | szétkapcsol | eszköz leválasztása |
    eszköz elfelejtése | hozzáférés megszüntetése | hozzáférés eltávolítása | hozzáférés megvonása | visszavon |
    munkamenet megszakítása |
    összes bezárása
  `,
  everywhere: list`
    minden eszköz | minden munkamenet | minden más | minden egyéb | minden aktív | minden böngésző |
    összes eszköz | összes munkamenet | összes többi | összes aktív | összes kijelentkeztetése |
    összes befejezése | összes más | az összes | mindenhonnan | mindenhol | mindegyik | mindet | a többi |
    többi eszköz | többi munkamenet | más eszköz | egyéb munkamenet | egyéb eszköz | kijelölt | kiválasztott |
    minden helyről | minden helyen | minden fiók | minden alkalmazás | összes böngésző | összes hely |
    összes egyéb | összes kijelentkez | összes lezárása | összes bezárása | összes megszüntetése |
    összes eltávolítása | mindenütt | mindenki | valamennyi | bármely eszköz | többiből | többi böngésző |
    többi hely | fennmaradó | máshol | máshonnan | más munkamenet | egyéb helyek |
    minden többi | {más,egyéb} böngésző |
    {mindenhol,mindenhonnan,mindenütt,kivéve ezt,ezen kívül,összes kijelentkeztetése,összes befejezése}
  `,
  more: list`
    továbbiak | több megjelenítése | több betöltése | több mutatása | több munkamenet | több eszköz |
    további munkamenetek | további eszközök | mutass többet | összes megjelenítése | az összes megjelenítése |
    összes megtekintése | az összes megtekintése | mind megjelenítése | összes munkamenet megjelenítése |
    következő | régebbi | korábbiak | több megtekintése | mutasd a többit | mutasson többet | mutasson még |
    mutass még | még több | több eredmény | a többi megjelenítése | többi megjelenítése | összes betöltése |
    mind betöltése | minden megjelenítése | minden munkamenet megjelenítése | mindegyik megjelenítése |
    még régebbi |
    {több,további,többi} {megjelenítése,betöltése,mutatása,megtekintése,megnyitása,munkamenet,eszköz} |
    összes {mutatása,megnyitása,eszköz} | {további,még} {1,2,3,4,5,6,7,8,9}
  `,
  loading: list`
    betöltés | töltés | betöltése folyamatban | lekérés | lekérdezés | kérjük, várj | kérjük, várjon | várj |
    egy pillanat | pillanat türelem | betölt | töltődik | töltődnek | lekérjük | lekér |
    munkamenetek betöltése | kis türelmet | kérlek, várj | kérem, várjon | kérjük várj | türelem | pillanat |
    adatok lekérése | ellenőrzés folyamatban
  `,
  failed: list`
    nem sikerült betölteni | nem sikerült lekérni | nem sikerült lekérdezni | nem sikerült megjeleníteni |
    nem tudtuk betölteni | nem tudjuk betölteni | nem tölthető | nem tölthetők | nem lehet betölteni |
    nem lehetett betölteni | nem töltődött | betöltése nem sikerült | betöltése sikertelen |
    betöltés sikertelen | betöltés nem sikerült | sikertelen betöltés | betöltési hiba | hiba a betöltés |
    hiba*betöltése | hiba történt | hiba lépett fel | probléma történt | probléma adódott |
    probléma merült fel | valami hiba | valami elromlott | valami nem sikerült | próbáld újra |
    próbálja újra | próbálja meg | próbáld meg | próbálkozz | próbálkozzon | újrapróbál | újra próbál |
    jelenleg nem elérhetők | átmenetileg nem | nem sikerült a betölt | sikertelen volt a betölt |
    sikertelen lekér | a betöltés sikertelen | a betöltés nem sikerült | betöltése közben | betöltés közben |
    betöltésekor | betöltéskor | nem tudtuk lekérni | nem tudtuk megjeleníteni | nem tudjuk megjeleníteni |
    nem tudjuk lekérni | nem lehet lekérni | nem lehet megjeleníteni | nem jeleníthető | nem kérhető le |
    nem töltődik | nem töltődtek | nem sikerült a munkamenetek | hiba a munkamenet | hiba adódott |
    hiba merült fel | hiba keletkezett | hiba lépett | hiba van | hibába ütköz | probléma lépett fel |
    probléma van | gond adódott | gond van | gond történt | valami félrement | valami nem működik |
    valami nem stimmel | valami rosszul | valami baj | próbáld újból | próbálja újból | próbáld később |
    próbálja később | próbálja*újra | próbáld*újra | próbálja*később | próbáld*később | megpróbál | ismétlés |
    most nem elérhető | jelenleg nem elérhető | jelenleg nem érhető | jelenleg elérhetetlen |
    átmenetileg elérhetetlen | ideiglenesen nem |
    {nem lehet,nem lehetett,nem tudtuk} {betölteni,lekérni,lekérdezni,megjeleníteni,a betöltés,betöltés,a munkamenetek,lekérdezés,az eszközök} |
    nem sikerült {betöltés,lekérdezés,az eszközök} |
    sikertelen {betölteni,megjeleníteni,a betöltés,a munkamenetek,az eszközök} |
    {hiba merült,probléma lépett,probléma merült,hoppá}
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
    Bejelentkezési tevékenység | Legutóbbi bejelentkezések | Korábbi munkamenetek | Befejezett munkamenetek |
    Lejárt munkamenetek | Szülői felügyelet | Biztonságos bejelentkezés a ChatGPT-vel |
    Bejelentkezés a ChatGPT-vel | Kijelentkezés erről az eszközről | Kijelentkezés ezen az eszközön |
    Archivált csevegések | Fiók törlése | Fiók | Súgó | Legutóbbi bejelentkezési tevékenység |
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
    Legutóbbi fióktevékenység | Hitelesített eszközök | Jóváhagyott eszközök | Ismert eszközök |
    Eltávolított eszközök | Megbízható eszközei | Az Ön megbízható eszközei | Passkey | Belépőkulcs |
    Jelkulcs | Hozzáférési kulcsaid | Alkalmazások & csatlakozók | Alkalmazások és összeköttetések |
    Csatlakoztatott fiókok | Csatlakoztatott szolgáltatások | Harmadik féltől származó hozzáférés |
    Külső munkamenetek | Beépülő modulok | Pluginek | Megosztott beszélgetések | API-kulcs | API kulcsok |
    Az Ön API-kulcsai | Hozzáférési kulcsok és jelszavak | Többfaktoros hitelesítés (MFA) |
    Kétlépéses azonosítás | Kétlépéses hitelesítés | Kétlépcsős ellenőrzés | Kéttényezős hitelesítés (2FA) |
    Hitelesítőalkalmazás | Hitelesítő | SMS-üzenet | Push-értesítések | Helyreállító kódok |
    Biztonsági kódok | Helyreállítási módok | E-mail-cím | Jelszó megváltoztatása | Jelszóváltoztatás |
    Jelszócsere | Belépési módok | Adatkezelési lehetőségek | Adatbeállítások | Fiók fokozott védelme |
    Fejlett biztonság | Fokozott biztonság | Kiemelt fiókbiztonság | Legutóbbi aktivitás | Fiókaktivitás |
    Utolsó tevékenységek | Utolsó bejelentkezések | Bejelentkezési aktivitás | Bejelentkezési események |
    Bejelentkezések | Bejelentkezések naplója | Biztonsági tevékenységek | Biztonsági eseménynapló |
    Munkamenetek története | Aktivitási napló | Aktivitási előzmények | Tevékenységi napló |
    Megszüntetett munkamenetek | Bezárt munkamenetek | Múltbeli munkamenetek | Nem aktív munkamenetek |
    Nemrég lezárt munkamenetek | Nemrég kijelentkezett eszközök | Ahol korábban be voltál jelentkezve |
    Sikertelen belépések | Belépési kísérletek | Nyelv |
    {Megbízható,Ismert,Ellenőrzött,Megjegyzett,Jóváhagyott,Saját megbízható,Letiltott,Eltávolított,Korábbi,Inaktív} {eszközök,böngészők,eszközei,eszközeid} |
    {Befejezett,Lezárt,Korábbi,Lejárt,Inaktív,Megszüntetett,Régi,Nemrég lezárt} {munkamenetek,bejelentkezések} |
    {Bejelentkezési előzmények,Belépési előzmények,Munkamenet-előzmények,Bejelentkezési napló,Tevékenységnapló,Biztonsági napló,Bejelentkezési tevékenység,Bejelentkezési kísérletek,Sikertelen bejelentkezések,Legutóbbi bejelentkezések,Korábbi bejelentkezések,Legutóbbi tevékenységek,Legutóbbi biztonsági tevékenység,Biztonsági tevékenység,Biztonsági események,Fióktevékenység,Fiók tevékenysége} |
    {Csatlakoztatott,Összekapcsolt,Kapcsolt,Engedélyezett,Harmadik féltől származó} {alkalmazások,fiókok,szolgáltatások} |
    {API-kulcsok,Saját API-kulcsok,Hozzáférési kulcsok,Azonosítókulcsok,Biztonsági kulcsok,Jelkulcsok}
  `,
  captions: {
    device: list`
      Eszköz | Eszköznév | Eszköz neve | Eszköz típusa | Böngésző | Eszköz vagy böngésző |
      Böngésző vagy eszköz | Eszköz/böngésző | Eszköz / böngésző | Eszköz és böngésző | Böngésző és eszköz |
      Kliens | Ügyfél | Eszköztípus | Eszközmodell | Modell | Böngésző / eszköz | Böngésző/eszköz |
      Operációs rendszer | Eszköz adatai | Eszköz részletei | Eszközadatok | Munkamenet |
      {Eszköz,Böngésző} {,vagy böngésző,és böngésző,/ böngésző,vagy eszköz,/ eszköz} |
      {Eszköz,Böngésző} {neve,típusa,modellje,adatai} |
      {Eszköznév,Eszköztípus,Operációs rendszer,Kliens,Készülék,Bejelentkezés eszköze,Modell,Ügyfél}
    `,
    app: list`
      Alkalmazás | Alkalmazások | App | Termék | Termékek | Használat helye | Használva | Ezzel használva |
      Alkalmazáskörnyezet | Alkalmazás kontextusa | Szolgáltatás | Szolgáltatások | Itt használva |
      Ebben használva | Itt használják | Ezzel használt | Használt alkalmazások | Alkalmazás neve |
      Kontextus | Hozzáférés ehhez | Appok | Alkalmazásnév | Program | Felhasználva | Használt termékek |
      Használt alkalmazás | Használatban itt | Ehhez használva | Alkalmazás/termék | Hozzáférés | Környezet |
      {Alkalmazás,Alkalmazások,Termék,Termékek,Szolgáltatás,Szolgáltatások,Használt alkalmazás,Használt alkalmazások,Alkalmazás neve,Alkalmazáskörnyezet,Alkalmazáskontextus,Ezzel használva,Használva,Használatban ezzel,Hozzáférés,App}
    `,
    location: list`
      Hely | Helyszín | Hozzávetőleges hely | Megközelítő hely | Becsült hely |
      Hozzávetőleges tartózkodási hely | Tartózkodási hely | Helyzet | Utolsó hely | Hol | Város | Régió |
      Ország | Bejelentkezés helye | Hely (hozzávetőleges) | Hely (becsült) | Közelítő hely | Földrajzi hely |
      Bejelentkezési hely | Belépés helye | Utolsó ismert hely | Térség | Terület | Környék |
      IP-cím szerinti hely |
      {Hozzávetőleges,Becsült,Megközelítő,Utolsó,Legutóbbi,Körülbelüli,Jelenlegi} {hely,helyszín,tartózkodási hely,helyzet,földrajzi hely} |
      {Hely,Helyszín,Tartózkodási hely,Földrajzi hely,Terület,Város,Régió} {,(becsült),(hozzávetőleges),(kb.),(IP),(IP alapján)} |
      {Bejelentkezés helye,Hol,Honnan,Ország,Város és ország,Közelében,Helyadat}
    `,
    signedIn: list`
      Bejelentkezve | Bejelentkezett | Bejelentkezés | Bejelentkezés ideje | Bejelentkezés időpontja |
      Bejelentkezés dátuma | Bejelentkezési idő | Belépés | Belépés ideje | Utolsó bejelentkezés |
      Legutóbbi bejelentkezés | Legutóbb bejelentkezve | Első bejelentkezés | Dátum | Idő | Időpont |
      Dátum és idő | Mikor | Kezdete | Kezdés | Munkamenet kezdete | Utolsó aktivitás | Utoljára aktív |
      Legutóbb aktív | Utolsó tevékenység | Legutóbbi tevékenység | Utoljára használva | Legutóbb használva |
      Utolsó használat | Utoljára látva | Bejelentkezés dátuma és ideje | Bejelentkezés napja |
      Bejelentkezés kezdete | Bejelentkezés óta | Bejelentkezési dátum | Bejelentkezési időpont |
      Belépés dátuma | Belépés időpontja | Belépve | Utolsó belépés | Legutóbbi belépés |
      Utoljára bejelentkezve | Utolsó bejelentkezés ideje | Legutóbbi bejelentkezés ideje | Dátum és időpont |
      Dátum/idő | Nap | Óra | Kezdet | Indult | Munkamenet indítása | Munkamenet kezdési ideje |
      Kezdési időpont | Legutóbb használt | Utoljára használt | Legutóbbi használat | Legutóbb látva |
      Legutóbb online | Utoljára online | Utolsó hozzáférés | Utoljára aktív időpontja |
      {Bejelentkezés,Bejelentkezve,Belépés,Bejelentkezett,Utolsó bejelentkezés,Legutóbbi bejelentkezés,Első bejelentkezés,Utolsó belépés,Legutóbbi belépés} {,ideje,dátuma,időpontja,dátuma és ideje,óta} |
      {Indítás ideje,Aktív ekkortól,Óta}
    `,
    status: list`
      Állapot | Státusz | Munkamenet állapota | Megbízható | Megbízható eszköz | Megbízhatóság | Bizalom |
      Jelenlegi | Jelenlegi munkamenet | Munkamenet státusza | Munkamenet-állapot | Megbízhatósági állapot |
      Megbízhatóság állapota | Aktuális | Aktuális munkamenet | Jelenlegi eszköz | Ez az eszköz |
      Bizalmi állapot
    `,
  },
  signedIn: list`
    bejelentkezve | bejelentkezve ekkor | bejelentkezett | bejelentkezés | bejelentkezés ideje |
    bejelentkezés időpontja | bejelentkezés dátuma | bejelentkeztél | belépés | belépés ideje |
    utolsó bejelentkezés | utolsó bejelentkezés ideje | legutóbbi bejelentkezés | legutóbb bejelentkezve |
    első bejelentkezés | elsőként bejelentkezve | munkamenet kezdete | munkamenet indult | kezdés | kezdete |
    kezdődött | elindítva | bejelentkezve ~ óta | ~ óta bejelentkezve | ~ óta | ~ óta aktív | aktív ~ óta |
    ~ bejelentkezve | ~ bejelentkezett | bejelentkezve ekkor: | bejelentkezve ettől | bejelentkezve óta |
    bejelentkezett ekkor | bejelentkezés dátuma és ideje | bejelentkezés napja | bejelentkezési idő |
    bejelentkezési dátum | bejelentkezési időpont | bejelentkezés kezdete | bejelentkezett ön | belépve |
    belépett | belépés dátuma | belépés időpontja | utolsó belépés | legutóbbi belépés |
    utoljára bejelentkezve | utoljára bejelentkezett | legutóbb bejelentkezett |
    legutóbbi bejelentkezés ideje | legutóbbi bejelentkezés időpontja | legutóbbi bejelentkezés dátuma |
    utolsó bejelentkezés dátuma | utolsó bejelentkezés időpontja | első belépés | munkamenet kezdési ideje |
    munkamenet indítva | munkamenet megnyitva | megnyitva | elindult | indult | megkezdve | kezdési időpont |
    új bejelentkezés | ~ bejelentkeztél | ~ bejelentkezés | ~ jelentkeztél be | ~ jelentkezett be |
    ~ lépett be | ~ léptél be | ~ belépve | ~ kezdődött | ~ indult | ~ kezdve | ~ óta be van jelentkezve |
    ~ óta be vagy jelentkezve | ~ óta tart | ~ óta folyamatosan | ~ óta nyitva |
    {bejelentkezve,bejelentkezett,bejelentkezés,bejelentkeztél,belépve,belépett,belépés,belépés ideje,bejelentkezés ideje,bejelentkezés dátuma,bejelentkezés időpontja,utolsó bejelentkezés,legutóbbi bejelentkezés,utoljára bejelentkezve,legutóbb bejelentkezve,első bejelentkezés,munkamenet kezdete,munkamenet kezdődött,kezdete,kezdődött,elkezdve,indítva,utolsó belépés,legutóbbi belépés,munkamenet indult}
  `,
  lastActive: list`
    utolsó aktivitás | utoljára aktív | utoljára aktív ekkor | legutóbb aktív | legutóbbi aktivitás |
    utolsó tevékenység | legutóbbi tevékenység | utoljára használva | legutóbb használva | utolsó használat |
    utoljára látva | utoljára elérhető | aktív | ~ aktív | ~ volt aktív | használva | utolsó aktivitás ideje |
    utolsó aktivitás dátuma | legutóbbi aktivitás ideje | legutóbb aktív ekkor | utolsó tevékenység ideje |
    utolsó tevékenység időpontja | legutóbbi tevékenység ideje | utoljára használt | legutóbb használt |
    legutóbbi használat | utolsó hozzáférés | legutóbbi hozzáférés | legutóbb látva | legutóbb online |
    utoljára online | utoljára ekkor volt aktív | utoljára | legutóbb | látva | online | aktív volt |
    ~ volt utoljára aktív | ~ használva | ~ használták | ~ használtad | ~ utoljára aktív | ~ aktív volt |
    ~ volt online | ~ látták |
    ~ óta inaktív
  `,
  otherTimes: list`
    hozzáadva | hozzáadás | létrehozva | létrehozás | lejár | lejárat | érvényes | frissítve | módosítva |
    regisztrálva | kijelentkezve | befejezve | összekapcsolva | frissült | frissítés dátuma | módosítás |
    regisztráció | kijelentkeztetve | kijelentkezett | lezárva | megszüntetve | visszavonva | eltávolítva |
    törölve | csatlakoztatva | letiltva
  `,
  justNow: list`
    most | éppen most | épp most | az imént | imént | pillanatokkal ezelőtt | egy pillanattal ezelőtt |
    néhány másodperce | néhány másodperccel ezelőtt | pár másodperce | kevesebb mint egy perce |
    kevesebb, mint egy perce | most aktív | jelenleg aktív | éppen aktív | most elérhető | éppen | e percben |
    ebben a pillanatban | jelen pillanatban | pár pillanata | néhány pillanattal ezelőtt | néhány pillanata |
    egy pillanata | másodpercekkel ezelőtt | másodperce | pár másodperccel ezelőtt | kevesebb, mint 1 perce |
    kevesebb mint 1 perce | egy percnél kevesebb | kevesebb mint egy perccel ezelőtt | egy percen belül |
    most online | jelenleg online | most is aktív | jelenleg is aktív | most használatban | jelenleg használt
  `,
  active: list`
    Aktív | Most aktív | Jelenleg aktív | Éppen aktív | Aktív munkamenet | Online | Használatban |
    Bejelentkezve | Jelenleg online | Most online | Most is aktív | Jelenleg is aktív | Most használatban |
    Jelenleg használt | Használja most | Használt | Belépve | Bejelentkezve most | Munkamenet aktív |
    A munkamenet aktív | Folyamatban | Élő | Nyitott | Nyitva | Érvényben
  `,
  near: list`
    kb. | körülbelül | hozzávetőleg | hozzávetőlegesen | hozzávetőleges hely | megközelítőleg | nagyjából |
    becsült hely | ~ közelében | ~ közelében található | ~ környéke | ~ környékén | ~ körül | ~ térsége |
    ~ térségében | ~ és környéke | ~ (hozzávetőleges) | ~ (kb.) | ~ (becsült) | hozzáv. | megközelítő hely |
    becsült | becsült tartózkodási hely | becslés szerint | valószínűleg | feltehetően | valahol |
    ~ vonzáskörzete | ~ és vonzáskörzete | ~ környezete | ~ környékéről | ~ mellett | ~ közel | ~ táján |
    ~ körzete | ~ (hozzávetőleg) | ~ (hozzávetőlegesen) | ~ (megközelítőleg) | ~ (körülbelül) |
    ~ (hozzávetőleges hely) | ~ (közelében) |
    {kb.,körülbelül,hozzávetőleg,nagyjából,közel,közelében,becsült hely,hozzávetőleges hely,valószínűleg,megközelítőleg,becsült helyszín,hozzávetőleges helyszín,kb} |
    ~ {közelében,környékén,környéke,és környéke,közelében (becsült),(kb.),(becsült),(hozzávetőleges),(körülbelül),térsége,térségében,vonzáskörzete,(becsült hely)}
  `,
  unknownDevice: list`
    Ismeretlen eszköz | Ismeretlen böngésző | Ismeretlen kliens | Ismeretlen számítógép | Ismeretlen |
    Nem felismert eszköz | Fel nem ismert eszköz | Azonosítatlan eszköz | Egyéb eszköz | Más eszköz |
    Ismeretlen alkalmazás | Ismeretlen operációs rendszer | Ismeretlen eszköz vagy böngésző |
    Nem azonosított eszköz | Az eszköz ismeretlen | Eszköz ismeretlen | Az eszköz nem ismerhető fel |
    Az eszköz nem érhető el | Névtelen eszköz | Eszköz név nélkül | Felismeretlen eszköz
  `,
  unknownLocation: list`
    Ismeretlen hely | Ismeretlen helyszín | Ismeretlen tartózkodási hely | A hely ismeretlen |
    Hely ismeretlen | A hely nem érhető el | A hely nem elérhető | Hely nem elérhető | Nincs helyadat |
    Ismeretlen régió | Ismeretlen | A hely nem ismert | Hely nem érhető el | Hely nem ismert |
    Hely nem meghatározható | A hely nem határozható meg | A helyszín ismeretlen | Helyszín ismeretlen |
    Helyadatok nem elérhetők | Nincs hely | Nincs megadva hely | Ismeretlen város | Ismeretlen ország |
    Ismeretlen terület | Rejtett hely | A tartózkodási hely ismeretlen
  `,
  devices: list`
    eszköz | telefon | okostelefon | mobiltelefon | mobilalkalmazás | mobileszköz | számítógép | laptop |
    notebook | asztali | táblagép | tablet | böngésző | pc | mobilböngésző | mobil eszköz | okoseszköz |
    okosóra | hordozható | webböngésző | gép
  `,
  apiPlatform: list`
    API-platform | API Platform | OpenAI API-platform | OpenAI-platform | OpenAI platform | OpenAI API | API |
    Fejlesztői platform | OpenAI API platform | Fejlesztői felület
  `,
  yes: list`Igen`,
  no: list`Nem`,
});
