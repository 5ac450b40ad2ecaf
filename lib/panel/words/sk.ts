import { list } from './list';
import type { Words } from './words';

export const sk = (): Words => ({
  activeSessions: list`
    Aktívne relácie | Vaše aktívne relácie | Všetky aktívne relácie | Relácie | Vaše relácie | Moje relácie |
    {Aktívne,Aktuálne,Otvorené,Prebiehajúce} {relácie,prihlásenia,zariadenia,pripojenia,relácie prihlásenia,relácie prehliadača,sedenia} |
    {Vaše,Moje,Všetky,Všetky vaše} {,aktívne ,otvorené }{relácie,prihlásenia} |
    {Spravovať,Správa,Zobraziť,Prehľad,Zoznam} {,aktívne ,aktívnych }{relácií,relácie,prihlásení} |
    {Zariadenia,Vaše zariadenia,Prihlásené zariadenia,Aktívne zariadenia} a {relácie,aktívne relácie,prihlásenia} |
    {Kde,Zariadenia na ktorých,Miesta kde} {ste prihlásený,ste prihlásení,ste práve prihlásení,ste sa prihlásili,je prihlásený váš účet} |
    Zariadenia, {na ktorých,kde} {ste prihlásený,ste prihlásení,ste sa prihlásili} |
    Zariadenia {prihlásené do účtu,prihlásené do vášho účtu,s prístupom k účtu,s prístupom k vášmu účtu,prihlásené k účtu} |
    {Relácie,Aktívne relácie} {v účte,vo vašom účte,účtu,vášho účtu} |
    Prihlásené {zariadenia,relácie,prehliadače} |
    Všetky relácie | Otvorené relácie | Prihlásené relácie | Prihlasovacie relácie | Prebiehajúce relácie |
    Správa relácií | Spravovať relácie | Správa aktívnych relácií | Spravovať aktívne relácie |
    Zariadenia a relácie | Relácie a zariadenia | Prihlásené zariadenia | Aktívne zariadenia |
    Aktívne prihlásenia | Kde ste prihlásení | Kde ste prihlásený | Kde si prihlásený |
    Zariadenia, na ktorých ste prihlásení | Zoznam relácií | Zoznam aktívnych relácií |
    Aktívne relácie a zariadenia | Zariadenia a aktívne relácie | Zariadenia, kde ste prihlásení |
    Moje aktívne relácie | Súčasné relácie | Aktuálne relácie | Relácie účtu | Relácie & zariadenia |
    Vaše zariadenia a relácie | Zobraziť aktívne relácie | Prehľad aktívnych relácií | Prehľad relácií |
    Kde ste aktuálne prihlásení | Kde ste sa prihlásili | Kde je účet prihlásený |
    Miesta, kde ste prihlásení | Zariadenia, na ktorých ste prihlásený | Zariadenia prihlásené do účtu |
    Zariadenia prihlásené do vášho účtu | Zariadenia a prihlásenia | Prihlásenia a zariadenia |
    Otvorené prihlásenia | Relácie prehliadača | Spravujte relácie | Spravujte aktívne relácie |
    Aktívne sedenia | Sedenia | Vaše aktívne prihlásenia
  `,
  session: list`reláci | sedeni`,
  security: list`
    Bezpečnosť | Zabezpečenie | Bezpečnosť a prihlásenie | Zabezpečenie a prihlásenie |
    Bezpečnosť a prihlasovanie | Prihlásenie a bezpečnosť | Prihlasovanie a zabezpečenie |
    Nastavenia zabezpečenia | Nastavenia bezpečnosti | Zabezpečenie a súkromie | Súkromie a zabezpečenie |
    Heslo a zabezpečenie | Zabezpečenie účtu | Bezpečnosť & prihlásenie | Bezpečnosť a súkromie |
    Súkromie a bezpečnosť | Heslo a bezpečnosť | Bezpečnosť účtu | Prihlásenie a zabezpečenie |
    Prihlasovanie a bezpečnosť | Zabezpečenie a prihlasovanie | Ochrana | Ochrana účtu |
    Zabezpečenie a prístup | Bezpečnosť a prístup
  `,
  current: list`
    Aktuálna relácia | Súčasná relácia | Terajšia relácia | Vaša aktuálna relácia | Táto relácia |
    {Aktuálna,Táto,Súčasná,Vaša aktuálna} {relácia,aplikácia,karta} | {Aktuálne,Toto,Súčasné} okno |
    Vaše aktuálne {prihlásenie,okno} |
    {Tento,Aktuálny,Váš aktuálny} {prehliadač,počítač,telefón,tablet,notebook} |
    Toto {ste vy,je vaša aktuálna relácia,je vaša relácia,je vaše zariadenie,je aktuálna relácia,je aktuálne zariadenie,je vaše aktuálne zariadenie} |
    {Ste tu,Práve ste tu,Teraz ste tu,Tu ste} |
    {Používate,Práve používate,Teraz používate,Aktuálne používate} {toto zariadenie,túto reláciu,tento prehliadač} |
    {Používa sa,Aktívne,Aktívna,Prihlásené,Otvorená} {na tomto zariadení,v tomto prehliadači} |
    {Aktuálna relácia,Aktuálne,Aktuálna} {(toto zariadenie),(vy),– toto zariadenie} |
    Toto zariadenie {(aktuálne),(aktuálna relácia),(vy)} | Na tomto zariadení |
    {Relácia,Zariadenie} {ktorú používate,ktoré používate,ktoré práve používate,ktorú práve používate} |
    Toto zariadenie | Tento prehliadač | Tento počítač | Tento telefón | Táto aplikácia | Aktuálna |
    Aktuálne | Aktuálne zariadenie | Aktuálny prehliadač | Vaše aktuálne zariadenie | Ste tu |
    Nachádzate sa tu | Si tu | Aktívne na tomto zariadení | Aktívna na tomto zariadení |
    Teraz aktívne na tomto zariadení | Túto reláciu práve používate | Práve používate túto reláciu |
    Používate túto reláciu | Práve používaš túto reláciu | Relácia, ktorú práve používate | Vaše zariadenie |
    Váš prehliadač | Súčasné zariadenie | Aktuálne prihlásenie | Tento notebook | Tento tablet |
    Tento iPhone | Tento Mac | To ste vy | Toto je vaša aktuálna relácia | Toto je vaše zariadenie |
    Práve používaná relácia | Aktuálne používaná relácia | Používate toto zariadenie |
    Aktuálne používate túto reláciu | Prihlásené na tomto zariadení | Toto je aktuálna relácia |
    Toto je vaša súčasná relácia | To je vaša aktuálna relácia | To je vaše zariadenie |
    Toto je toto zariadenie | Tvoje zariadenie | Tvoja aktuálna relácia | Vaša relácia |
    Vaša súčasná relácia | Aktuálny počítač | Tento mobil | Tento smartfón | Tento laptop | Toto prihlásenie |
    Súčasné prihlásenie | Súčasný prehliadač | Vaše súčasné zariadenie | To si ty |
    Práve aktívne na tomto zariadení | Aktívne teraz na tomto zariadení |
    Aktuálne aktívne na tomto zariadení | Používané na tomto zariadení | Práve sa používa na tomto zariadení |
    Aktuálne sa používa na tomto zariadení | Ste prihlásení na tomto zariadení | Relácia, ktorú používate |
    Relácia, ktorú teraz používate | Relácia, ktorú aktuálne používate | Relácia, ktorú práve používaš |
    Používaná relácia | Teraz používaná relácia | Aktuálne používané zariadenie | Práve používané zariadenie |
    Teraz používate túto reláciu | Momentálne používate túto reláciu | Používaš túto reláciu |
    Práve používate toto zariadenie | Toto zariadenie práve používate | Aktuálne používate toto zariadenie |
    Teraz používate toto zariadenie | Teraz ste tu | Práve ste tu | Ste tu teraz | Aktuálne sedenie |
    Toto sedenie | Stávajúca relácia
  `,
  trusted: list`
    dôveryhodn | overené zariadenie | spoľahliv | zapamätané zariadenie | dôverujete | dôveruje | dôvera |
    potvrdené zariadenie | bezpečné zariadenie
  `,
  trusting: list`dôverovať {tomuto,zariadeniu,prehliadaču} | označiť {ako,za} dôveryhodné`,
  negation: list`
    nie | nedôveryhodn | nespoľahliv | neoveren | nedôver | nepotvrden | bez dôvery | už ne | žiadn | nikdy |
    nemá dôver
  `,
  unavailable: list`
    stav relácie nie je dostupný | stav relácie nie je k dispozícii | stav relácie nedostupný |
    {stav,status} {,relácie ,prihlásenia ,zariadenia }{je neznámy,neznámy,nie je,sa nepodar,nedostupn,je nedostup,chýba,sa nedá,momentálne} |
    {nepodarilo sa,nemožno,nedá sa,nevieme} {zistiť,načítať,overiť,získať,zobraziť,určiť} stav |
    stav relácie je nedostupný | stav relácie neznámy | stav relácie*nie je | stav relácie*nedostupn |
    stav relácie nemožno | stav nie je dostupný | stav nie je k dispozícii | stav nedostupný |
    stav*nedostupn | stav*nie je k dispozícii | stav je neznámy | stav neznámy | neznámy stav |
    relácia nie je dostupná | relácia nedostupná | stav*nie je dostupný | stav*neznámy |
    stav relácie*neznámy | stav relácie sa nepodarilo | stav relácie*nepodarilo | stav relácie sa nedá |
    stav sa nepodarilo | stav nemožno | stav sa nedá | stav nezistený | stav nie je známy |
    stav*nie je známy | status*nie je dostupný | status*nedostupn | status*nie je k dispozícii |
    status*neznám | nemožno zistiť stav | nepodarilo sa zistiť stav | nepodarilo sa*stav relácie |
    nie je možné zistiť stav | informácie o stave nie sú | žiadny stav | bez stavu |
    relácia nie je k dispozícii
  `,
  logOut: list`
    odhlásiť | odhlás | odhlásenie | ukončiť reláciu | ukončiť túto reláciu | ukončiť*reláci | ukončiť |
    {ukončiť,ukonči,zrušiť,zavrieť,zatvoriť,odvolať,odstrániť,zastaviť} {,túto ,všetky ,aktívnu ,vybranú }{reláci,prihlás,prístup} |
    {odpojiť,odstrániť,odobrať} {,toto }zariadeni |
    zatvoriť reláciu | zavrieť reláciu | zrušiť reláciu | odvolať | odpojiť | zneplatniť | odobrať prístup |
    odstrániť zariadenie | odstrániť toto zariadenie | odobrať zariadenie | odstrániť reláciu |
    ukonči reláciu | ukončenie relácie | koniec relácie | zatvorte reláciu | zatvorenie relácie |
    zatvoriť*reláci | zrušenie relácie | zrušiť*reláci | zrušiť prístup | odobratie prístupu | odňať prístup |
    odobratie zariadenia | odobrať reláciu | odobrať*reláci | odstránenie zariadenia | odstrániť*reláci |
    vymazať zariadenie | vymazať reláciu | zabudnúť zariadenie | odpojenie | prerušiť spojenie |
    prerušiť reláciu | odvolanie | skončiť reláciu |
    zavrieť všetky
  `,
  everywhere: list`
    všetkých zariadení | všetkých zariadeniach | všetkých relácií | všetkých ostatných |
    {zo,na,vo} všetkých | {všetky,všetkých} {ostat,iné,iných,zariad,reláci,aktív,prehliad,prihlás,miest} |
    {ostatn,in,zvyšn,ďalš}{é,ých,ích,ie} {zariad,reláci,prehliad,prihlás,miest} |
    okrem {tohto,tejto,aktuáln} |
    všetkých prehliadačov | zo všetkých | na všetkých | všade | odvšadiaľ | všetky relácie |
    všetky zariadenia | všetky ostatné | všetky aktívne | odhlásiť všetky | odhlásiť všetko | ukončiť všetky |
    ukončiť všetko | odvolať všetky | odstrániť všetky | ostatné relácie | ostatných relácií |
    ostatné zariadenia | ostatných zariadení | iné relácie | iných zariadení | každého zariadenia | vybrané |
    všetkých mojich | všetkých vašich | všetkých aktívnych | všetkých účtov | všetkých miest |
    všetkých aplikácií | všetky prehliadače | všetky moje | všetky vaše | odkiaľkoľvek | kdekoľvek |
    zo všetkého | zrušiť všetky | zrušiť všetko | odobrať všetko | odobrať všetky | odstrániť všetko |
    zatvoriť všetky | ostatných prihlásení | ostatné prihlásenia | ostatných prehliadač | iných relácií |
    iné zariadenia | iných miest | zvyšné | zvyšných | zostávajúce | každé zariadenie | každej relácie |
    vybraných | označené | každého |
    zavrieť všetky
  `,
  more: list`
    zobraziť viac | zobraziť ďalšie | načítať viac | načítať ďalšie | viac relácií | ďalšie relácie |
    {zobraziť,ukázať,načítať,pozrieť,prehliadať} {viac,všetk,ďalš,ostatn,zvyš,starš,celý} |
    viac {reláci,zariad,prihlás} | {ďalšia,nasledujúca} stran |
    ďalšie zariadenia | ukázať viac | ukázať ďalšie | zobraziť všetko | zobraziť všetky | načítať všetko |
    načítať všetky | ďalšia strana | ďalšia stránka | nasledujúc | staršie | zobraziť zvyšné |
    zobraziť ostatné | zobraziť zvyšok | zobraziť staršie | zobraziť ďalších | ukázať všetko | ukázať všetky |
    ukáž viac | zobraz viac | ďalšie výsledky | načítať zvyšné | načítať zvyšok | pozrieť viac |
    pozrieť všetko | pozrieť všetky | prezrieť všetky | rozbaliť zoznam | ďalšiu stránku |
    {zobraziť,načítať,ukázať} {1,2,3,4,5,6,7,8,9}*{ďalších,ďalšie,viac} |
    {ďalších,ďalšie} {1,2,3,4,5,6,7,8,9}
  `,
  loading: list`
    načítava | načítavanie | prebieha načítavanie | získava | čakajte | počkajte | chvíľu | okamih prosím |
    {načítavajú,načítava,načítavame,získavam,získavajú,prebieha,kontroluje,aktualizuje} {sa,reláci,zariad,údaj,zoznam,načít} |
    okamih, prosím | moment prosím | moment, prosím | sťahuje | čakaj | počkaj | prosím čakajte |
    prosím, čakajte | prosím, počkajte | chvíľku | chvíľočku | okamih | overujeme | kontrolujeme
  `,
  failed: list`
    nepodarilo sa načítať | nepodarilo sa nám načítať | nepodarilo sa získať | nepodarilo sa zobraziť |
    {nepodarilo sa,nemožno,nedá sa,nie je možné,nedokázali sme} {načítať,zobraziť,získať,otvoriť,pripojiť,obnoviť} |
    {chyba,problém} {pri,počas,s,načít,sa} | {vyskytla,vyskytol,nastala,nastal,došlo} {sa,k,chyb,problém} |
    {skúste,skúsiť,opakujte,zopakujte} {to,znova,znovu,neskôr,ešte,pokus} |
    {relácie,zoznam} {nie je,nie sú,sa nepodar} | obnovte stránku |
    sa nepodarilo načítať | sa nepodarilo získať | sa nepodarilo zobraziť | nemožno načítať |
    nie je možné načítať | nedajú sa načítať | sa nedajú načítať | nemohli sme načítať |
    nedokázali sme načítať | nemôžeme načítať | nebolo možné načítať | neboli načítané | načítanie zlyhalo |
    načítanie*zlyhalo | načítanie sa nepodarilo | načítavanie zlyhalo | chyba pri načítaní |
    chyba pri načítavaní | chyba načítania | vyskytla sa chyba | nastala chyba | došlo k chybe |
    vyskytol sa problém | nastal problém | niečo sa pokazilo | niečo sa nepodarilo | skúste to |
    skúste znova | skúsiť znova | skús to | skúsiť to znova | opakovať | momentálne nie sú dostupné |
    dočasne nedostupn | nepodarilo sa otvoriť | nedarí sa načítať | nedarí sa zobraziť | sa nedarí načítať |
    sa nám nepodarilo | nie je možné zobraziť | nie je možné získať | nemôžeme získať | nemôžeme zobraziť |
    nemohli sme získať | nemohli sme zobraziť | nepodarilo sa ich načítať | sa nenačítal | nenačítali sa |
    načítanie nebolo úspešné | načítanie bolo neúspešné | načítavanie*zlyhalo | načítavanie sa nepodarilo |
    neúspešné načítanie | chyba počas načítania | chyba počas načítavania | chyba pri získavaní |
    chyba pripojenia | objavila sa chyba | stala sa chyba | nastali problémy | nastali ťažkosti |
    došlo k problému | došlo k neočakávanej | narazili sme | máme problém | niečo zlyhalo | niečo nefunguje |
    niečo nevyšlo | niečo nie je v poriadku | niečo sa | skúste | skúsiť | skús znova | zopakovať |
    momentálne nie je dostupn | momentálne nedostupn | aktuálne nedostupn | teraz nie sú dostupn |
    prechodne nedostupn
  `,
  otherLists: list`
    Dôveryhodné zariadenia | Vaše dôveryhodné zariadenia | Prístupové kľúče | Prístupový kľúč | Passkeys |
    {Dôveryhodné,Overené,Zapamätané,Známe,Uložené,Schválené} {zariadenia,prehliadače,počítače,telefóny} |
    {Prepojené,Pripojené,Externé} {aplikácie,účty,služby,aplikácie a služby} |
    {História,Denník,Záznam} {prihlásení,prihlasovania,relácií,aktivity,zabezpečenia,prístupov} |
    {Nedávne,Posledné,Predchádzajúce,Neúspešné} {prihlásenia,pokusy o prihlásenie,bezpečnostné udalosti,aktivity} |
    {Nedávna,Posledná} {aktivita účtu,bezpečnostná aktivita,aktivita prihlásenia,aktivita v účte} |
    {Ukončené,Vypršané,Minulé,Predchádzajúce,Staré,Neaktívne,Odhlásené,Zrušené,Nedávno ukončené} {relácie,prihlásenia} |
    Bezpečnostné kľúče | Bezpečnostný kľúč | Prístupové kľúče a bezpečnostné kľúče | Pripojené aplikácie |
    Prepojené aplikácie | Aplikácie a konektory | Aplikácie a prepojenia | Konektory | Prepojené účty |
    Pripojené účty | Prepojené služby | Aplikácie tretích strán | Prístup tretích strán |
    Autorizované aplikácie | Doplnky | Integrácie | Zdieľané odkazy | Zdieľané chaty | Zdieľané konverzácie |
    Kľúče API | API kľúče | Vaše kľúče API | Prístupové tokeny | Viacfaktorové overovanie |
    Viacfaktorové overenie | Viacfaktorová autentifikácia | Viacfaktorové overovanie (MFA) |
    Viacstupňové overenie | MFA | 2FA | Dvojfaktorové overovanie | Dvojfaktorové overenie |
    Dvojfaktorová autentifikácia | Dvojstupňové overenie | Dvojstupňové overovanie | Overovacia aplikácia |
    Aplikácia na overovanie | SMS | Textová správa | Push upozornenia | Kódy na obnovenie | Záložné kódy |
    Heslo | Zmeniť heslo | Spôsoby prihlásenia | Metódy prihlásenia | Možnosti prihlásenia | Správa údajov |
    Ovládanie údajov | Ovládacie prvky údajov | Kontrola údajov | Upozornenia | Oznámenia | Všeobecné |
    Personalizácia | Prispôsobenie | Pamäť | Fakturácia | Predplatné | Využitie | Reč | Hlas | Plány |
    Pokročilé zabezpečenie účtu | Rozšírené zabezpečenie účtu | Pokročilé zabezpečenie | Nedávna aktivita |
    Aktivita účtu | Posledná aktivita účtu | História prihlásení | História prihlasovania |
    Nedávne prihlásenia | Posledné prihlásenia | Ukončené relácie | Predchádzajúce relácie |
    Rodičovská kontrola | Zabezpečené prihlásenie pomocou ChatGPT | Bezpečné prihlásenie pomocou ChatGPT |
    Prihlásiť sa cez ChatGPT | Prihlásiť sa pomocou ChatGPT | Odhlásiť sa z tohto zariadenia |
    Odhlásiť z tohto zariadenia | Odhlásiť toto zariadenie | Archivované chaty | Odstrániť účet |
    Vymazať účet | Účet | Pomoc | Pomocník | Nedávna aktivita prihlásenia | Nedávna aktivita prihlasovania |
    Aktivita prihlásenia | Aktivita prihlasovania | História relácií | História aktivity | História aktivít |
    História zabezpečenia | Denník aktivity | Denník prihlásení | Denník zabezpečenia |
    Aktivita zabezpečenia | Bezpečnostné udalosti | Odhlásené relácie | Odhlásené zariadenia |
    Neaktívne relácie | Staré relácie | Minulé relácie | Zatvorené relácie | Zrušené relácie |
    Nedávno ukončené relácie | Nedávno odhlásené | Kde ste boli prihlásení | Predchádzajúce prihlásenia |
    Predošlé prihlásenia | Pokusy o prihlásenie | Neúspešné prihlásenia | Neúspešné pokusy o prihlásenie |
    Rozpoznané zariadenia | Overené zariadenia | Zapamätané zariadenia | Autorizované zariadenia |
    Blokované zariadenia | Dôveryhodné prehliadače | Relácie tretích strán | Relácie Codex CLI |
    Dvojfaktorové overenie (2FA) | Metódy obnovenia | E-mail | Telefónne číslo | Overené prehliadače |
    Známe zariadenia | Potvrdené zariadenia | Odstránené zariadenia | Odobraté zariadenia |
    Bezpečné zariadenia | Zariadenia, ktorým dôverujete | Moje dôveryhodné zariadenia | Passkey |
    Vaše prístupové kľúče | Aplikácie & konektory | Pripojené služby | Externé aplikácie | Externý prístup |
    Oprávnené aplikácie | Zásuvné moduly | Rozšírenia | Zdieľané rozhovory | Kľúč API |
    Viacstupňové overovanie | Dvojkrokové overenie | Dvojfázové overenie | Dvojúrovňové overenie | Overovač |
    Autentifikačná aplikácia | SMS správa | Kódy obnovenia | Spôsoby obnovenia | E-mailová adresa |
    Zmena hesla | Nastavenia prihlásenia | Jazyk | Zvýšené zabezpečenie účtu | Vylepšené zabezpečenie účtu |
    Rozšírené zabezpečenie | Nedávna aktivita účtu | Nedávna aktivita v účte | Nedávne aktivity |
    Posledné aktivity | Aktivita | Prihlasovacia aktivita | Nedávna prihlasovacia aktivita | História účtu |
    Záznam aktivity | Záznamy prihlásení | Záznam udalostí | Udalosti prihlásenia | Skončené relácie |
    Vypršané relácie | Relácie po vypršaní platnosti | Odvolané relácie | Nedávno odhlásené relácie |
    Nedávno odhlásené zariadenia | Zabudnuté zariadenia | Prihlásenie cez ChatGPT |
    Prihlásenie pomocou ChatGPT | Odhlásenie z tohto zariadenia | Odhlásiť sa na tomto zariadení
  `,
  captions: {
    device: list`
      Zariadenie | Názov zariadenia | Typ zariadenia | Prehliadač | Zariadenie alebo prehliadač |
      Prehliadač alebo zariadenie | Zariadenie/prehliadač | Zariadenie / prehliadač |
      Zariadenie a prehliadač | Prehliadač a zariadenie | Klient | Model | Model zariadenia |
      Druh zariadenia | Meno zariadenia | Prehliadač / zariadenie | Operačný systém | Systém |
      Podrobnosti o zariadení | Informácie o zariadení | Údaje o zariadení | Relácia | Zariadenie & prehliadač
    `,
    app: list`
      Aplikácia | Aplikácie | Produkt | Produkty | Používané s | Použité s | Používa sa s | Použité pre |
      Kontext aplikácie | Kontext | Služba | Služby | Používané v | Použité v | Používa sa v | Používané pre |
      Používané aplikácie | Názov aplikácie | Kontext použitia | Prístup k | Program | Používa sa na |
      Používa sa pre | Používané spolu s | Využité v | Použité aplikácie | Použitá aplikácia | Prístup |
      Prihlásené v aplikácii | Prihlásené do | Kde sa používa
    `,
    location: list`
      Poloha | Približná poloha | Odhadovaná poloha | Miesto | Približné miesto | Umiestnenie |
      Približné umiestnenie | Lokalita | Posledná poloha | Kde | Mesto | Región | Krajina |
      Miesto prihlásenia | Oblasť | Poloha (približná) | Poloha (približne) | Orientačná poloha |
      Poloha podľa IP | Posledná známa poloha | Poloha prihlásenia | Okolie | V blízkosti | Geolokácia |
      Štát | Lokácia | Približná lokalita
    `,
    signedIn: list`
      Prihlásenie | Prihlásené | Prihlásený | Prihlásené dňa | Prihlásené od | Čas prihlásenia |
      {Dátum,Čas,Dátum a čas} {prihlásenia,posledného prihlásenia,začiatku relácie,poslednej aktivity,posledného použitia,začiatku} |
      {Posledné,Prvé} {prihlásenie,použitie} |
      {Prihlásené,Prihlásený,Prihlásili ste sa,Začiatok relácie,Relácia začala,Prihlásené od,Aktívne od,Naposledy aktívne,Naposledy použité,Naposledy videné,Posledná aktivita,Posledný prístup} |
      Dátum prihlásenia | Dátum a čas prihlásenia | Posledné prihlásenie | Naposledy prihlásené |
      Prvé prihlásenie | Dátum | Čas | Dátum a čas | Kedy | Od | Začaté | Začiatok relácie |
      Posledná aktivita | Naposledy aktívne | Naposledy použité | Posledné použitie | Naposledy videné |
      Posledný prístup | Prihlásená | Prihlásení | Prihlásenie dňa | Hodina prihlásenia |
      Čas posledného prihlásenia | Dátum posledného prihlásenia | Naposledy prihlásený | Prvýkrát prihlásené |
      Relácia začatá | Začiatok | Čas začiatku | Začalo | Naposledy aktívna | Naposledy aktívny |
      Naposledy použitá | Naposledy použitý | Naposledy online | Naposledy videný | Posledné využitie |
      Čas poslednej aktivity | Dátum poslednej aktivity | Deň
    `,
    status: list`
      Stav | Stav relácie | Status | Dôveryhodné | Dôveryhodná | Dôveryhodné zariadenie | Dôvera |
      Dôveryhodnosť | Aktuálna | Aktuálna relácia | Stav dôvery | Stav dôveryhodnosti | Úroveň dôvery |
      Dôveryhodný | Aktuálne | Súčasná relácia | Aktuálne zariadenie | Toto zariadenie
    `,
  },
  signedIn: list`
    prihlásené | prihlásený | prihlásená | prihlásené dňa | prihlásený dňa | prihlásené o | prihlásené od |
    {prihlásené,prihlásený,prihlásená,prihlásili ste sa,ste prihlásení,prihlásenie,posledné prihlásenie,prvé prihlásenie,nové prihlásenie} {,dňa,od,o,do ChatGPT,:} |
    relácia {začala,otvorená,od,aktívna od,trvá od,začatá} {,dňa} | {začiatok,začaté,začala} {,dňa,od} |
    {dátum,čas} {prihlásenia,začiatku} | ~ {(prihlásenie),(prihlásené)} |
    prihlásený od | prihlásenie | prihlásenie dňa | čas prihlásenia | dátum prihlásenia |
    posledné prihlásenie | posledné prihlásenie dňa | naposledy prihlásené | naposledy prihlásený |
    prvé prihlásenie | prvýkrát prihlásené | prihlásili ste sa | prihlásili ste sa dňa | prihlásil sa |
    začaté | začatá | relácia začatá | relácia sa začala | relácia od | začiatok relácie | od | aktívne od |
    aktívna od | prihlásení | prihlásená dňa | prihlásená od | prihlásený o | prihlásení od | prihlásenie o |
    prihlásenie od | dátum a čas prihlásenia | čas posledného prihlásenia | dátum posledného prihlásenia |
    posledné prihlásenie o | naposledy prihlásená | naposledy prihlásení | naposledy ste sa prihlásili |
    prvé prihlásenie dňa | prvýkrát prihlásený | prihlásila sa | prihlásil si sa | prihlásenie prebehlo |
    nové prihlásenie | nové prihlásenie dňa | relácia sa začala dňa | relácia začala | relácia bola spustená |
    relácia trvá od | začiatok | začala sa | začaté dňa | začalo | otvorená | otvorené | spustená |
    aktívny od | ~ prihlásené | ~ prihlásenie
  `,
  lastActive: list`
    posledná aktivita | naposledy aktívne | naposledy aktívna | naposledy aktívny | naposledy použité |
    {posledná aktivita,naposledy aktívne,naposledy aktívna,naposledy použité,naposledy videné,posledné použitie,posledný prístup,naposledy online,neaktívne} {,dňa,od,o} |
    ~ {(posledná aktivita),(naposledy aktívne)} |
    naposledy použitá | naposledy videné | naposledy online | naposledy | posledné použitie |
    posledný prístup | aktívne | aktívna | aktivita | použité | posledná aktivita dňa | posledná aktivita o |
    čas poslednej aktivity | dátum poslednej aktivity | naposledy aktívne dňa | naposledy aktívne o |
    naposledy použitý | naposledy použité dňa | naposledy videný | naposledy videná | naposledy v prevádzke |
    posledné využitie | posledná návšteva | posledné použitie dňa | použitá | použitý | videné |
    bola aktívna | bol aktívny | bolo aktívne | aktívny | online | naposledok
  `,
  otherTimes: list`
    pridan | vytvoren | vyprší | platnosť | platí do | platné do | vypršal | aktualizovan | upraven | zmenen |
    registrovan | zaregistrovan | odhlásen | ukončen | prepojen | pripojen | končí | platný do | platná do |
    vypršan | odobrat | odstránen | zrušen | zablokovan
  `,
  justNow: list`
    práve teraz | teraz | pred chvíľou | pred chvíľkou | pred okamihom | pred niekoľkými sekundami |
    {aktívne,aktívna,aktívny,online} {teraz,práve teraz,momentálne} |
    {práve teraz,pred chvíľou,pred okamihom,pred niekoľkými sekundami,pred menej ako minútou,pred pár sekundami,v tejto chvíli,momentálne,pred malou chvíľou} |
    pred pár sekundami | pred menej ako minútou | aktívne teraz | aktívna teraz | teraz aktívne |
    teraz aktívna | práve aktívne | práve aktívna | momentálne aktívne | teraz online | hneď teraz |
    pred sekundou | pred niekoľkými okamihmi | pred pár okamihmi | v tejto chvíli | v tomto okamihu |
    momentálne | pred menej než minútou | pred menej ako 1 minútou | menej ako minútu | menej ako minúta |
    teraz aktívny | aktívny teraz | momentálne aktívna | v tejto chvíli aktívne | online teraz | práve online
  `,
  active: list`
    Aktívne | Aktívna | Aktívny | Aktívne teraz | Aktívna teraz | Teraz aktívne | Teraz aktívna |
    Práve aktívna | Momentálne aktívna | Online | Používa sa | Prihlásené | Aktívna relácia | Aktívny teraz |
    Teraz aktívny | Práve aktívne | Momentálne aktívne | Momentálne aktívny | Aktuálne aktívna |
    Aktuálne aktívne | V tejto chvíli aktívna | Teraz online | Online teraz | Relácia je aktívna |
    Práve sa používa | Teraz sa používa | Používané | Používaná | V prevádzke | Otvorená | Prihlásený |
    Prihlásená | Prebieha
  `,
  near: list`
    cca | pribl. | približne | približná poloha | približné miesto | odhadom | zhruba | asi | blízko |
    {približne,pravdepodobne,asi,zhruba} {v,pri,blízko,v okolí} |
    {v blízkosti,blízko,neďaleko,pri,okolie,v okolí} |
    ~ {(približne),(odhad),(približná poloha),(odhadovaná poloha),a okolie,(okolie),(IP),(podľa IP)} |
    neďaleko | v blízkosti | pri meste | okolie | v okolí | v oblasti | ~ (približne) | ~ (pribl.) | ~ (cca) |
    ~ a okolie | okolo | približná lokalita | približné umiestnenie | orientačne | orientačná poloha | odhad |
    odhadovaná poloha | pravdepodobne | zrejme | niekde pri | niekde v okolí | neďaleko od | blízko od |
    v blízkosti mesta | v okolí mesta | ~ (orientačne) | ~ (odhad) | ~ (približná poloha) |
    ~ a blízke okolie | ~ s okolím
  `,
  unknownDevice: list`
    Neznáme zariadenie | Neznámy prehliadač | Neznámy klient | Neznámy počítač | Neznáme |
    Neznámy {prehliadač,klient,počítač,telefón,operačný systém,typ zariadenia} |
    Neznáma {aplikácia,platforma} |
    Nerozpoznané zariadenie | Nerozpoznaný prehliadač | Neidentifikované zariadenie | Zariadenie neznáme |
    Iné zariadenie | Neznáme zariadenie alebo prehliadač | Neznáma aplikácia | Neznámy systém |
    Neznámy operačný systém | Neznámy | Zariadenie je neznáme | Zariadenie nebolo rozpoznané |
    Zariadenie nie je dostupné | Zariadenie nerozpoznané | Nepomenované zariadenie | Zariadenie bez názvu |
    Neurčené zariadenie
  `,
  unknownLocation: list`
    Neznáma poloha | Neznáme miesto | Neznáme umiestnenie | Neznáma lokalita | Poloha neznáma |
    {Neznáma,Neurčená} {poloha,lokalita,oblasť,krajina} |
    {Poloha,Lokalita} {neznáma,je neznáma,nie je dostupná,nedostupná,nie je známa,sa nedá určiť,skrytá} |
    {Nepodarilo sa,Nie je možné} určiť polohu |
    Miesto neznáme | Poloha nie je dostupná | Poloha nie je k dispozícii | Poloha nedostupná |
    Umiestnenie nie je k dispozícii | Neznáma oblasť | Neznáma | Neznáme | Poloha je neznáma |
    Poloha nie je známa | Polohu nemožno určiť | Polohu sa nepodarilo zistiť | Poloha nezistená |
    Poloha skrytá | Umiestnenie nie je dostupné | Umiestnenie nedostupné | Umiestnenie neznáme |
    Miesto nie je známe | Bez polohy | Žiadna poloha | Neznáme mesto | Neznáma krajina | Neznámy región
  `,
  devices: list`
    zariadeni | telefón | mobilný telefón | mobilná aplikácia | mobilné zariadenie | smartfón |
    inteligentný telefón | počítač | notebook | laptop | stolný | tablet | prehliadač | pc | hodinky |
    osobný počítač | desktop | prenosný | mobiln
  `,
  apiPlatform: list`
    Platforma API | API platforma | API Platform | Platforma OpenAI API | Platforma OpenAI | OpenAI API |
    API | Platforma pre vývojárov | Vývojárska platforma | API-platforma | Platforma API OpenAI |
    OpenAI platforma | OpenAI API platforma
  `,
  yes: list`Áno`,
  no: list`Nie`,
});
