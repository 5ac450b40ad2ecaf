import { list } from './list';
import type { Words } from './words';

export const sk: Words = {
  activeSessions: list`
    Aktívne relácie | Vaše aktívne relácie | Všetky aktívne relácie | Relácie | Vaše relácie |
    Moje relácie | Všetky relácie | Otvorené relácie | Prihlásené relácie | Prihlasovacie relácie |
    Prebiehajúce relácie | Správa relácií | Spravovať relácie | Správa aktívnych relácií |
    Spravovať aktívne relácie | Zariadenia a relácie | Relácie a zariadenia | Prihlásené zariadenia |
    Aktívne zariadenia | Aktívne prihlásenia | Kde ste prihlásení | Kde ste prihlásený | Kde si prihlásený |
    Zariadenia, na ktorých ste prihlásení | Zoznam relácií | Zoznam aktívnych relácií |
    Aktívne relácie a zariadenia | Zariadenia a aktívne relácie | Zariadenia, kde ste prihlásení
  `,
  session: list`reláci`,
  security: list`
    Bezpečnosť | Zabezpečenie | Bezpečnosť a prihlásenie | Zabezpečenie a prihlásenie |
    Bezpečnosť a prihlasovanie | Prihlásenie a bezpečnosť | Prihlasovanie a zabezpečenie |
    Nastavenia zabezpečenia | Nastavenia bezpečnosti | Zabezpečenie a súkromie | Súkromie a zabezpečenie |
    Heslo a zabezpečenie | Zabezpečenie účtu
  `,
  current: list`
    Aktuálna relácia | Súčasná relácia | Terajšia relácia | Vaša aktuálna relácia | Táto relácia |
    Toto zariadenie | Tento prehliadač | Tento počítač | Tento telefón | Táto aplikácia | Aktuálna |
    Aktuálne | Aktuálne zariadenie | Aktuálny prehliadač | Vaše aktuálne zariadenie | Ste tu |
    Nachádzate sa tu | Si tu | Aktívne na tomto zariadení | Aktívna na tomto zariadení |
    Teraz aktívne na tomto zariadení | Túto reláciu práve používate | Práve používate túto reláciu |
    Používate túto reláciu | Práve používaš túto reláciu | Relácia, ktorú práve používate |
    Vaše zariadenie | Váš prehliadač | Súčasné zariadenie | Aktuálne prihlásenie | Tento notebook |
    Tento tablet | Tento iPhone | Tento Mac | To ste vy | Toto je vaša aktuálna relácia |
    Toto je vaše zariadenie | Práve používaná relácia | Aktuálne používaná relácia |
    Používate toto zariadenie | Aktuálne používate túto reláciu | Prihlásené na tomto zariadení
  `,
  trusted: list`dôveryhodn | overené zariadenie | spoľahliv | zapamätané zariadenie`,
  negation: list`nie | nedôveryhodn | nespoľahliv | neoveren`,
  unavailable: list`
    stav relácie nie je dostupný | stav relácie nie je k dispozícii | stav relácie nedostupný |
    stav relácie je nedostupný | stav relácie neznámy | stav relácie*nie je | stav relácie*nedostupn |
    stav relácie nemožno | stav nie je dostupný | stav nie je k dispozícii | stav nedostupný |
    stav*nedostupn | stav*nie je k dispozícii | stav je neznámy | stav neznámy | neznámy stav |
    relácia nie je dostupná | relácia nedostupná | stav*nie je dostupný | stav*neznámy
  `,
  logOut: list`
    odhlásiť | odhlás | odhlásenie | ukončiť reláciu | ukončiť túto reláciu | ukončiť*reláci | ukončiť |
    zatvoriť reláciu | zavrieť reláciu | zrušiť reláciu | odvolať | odpojiť | zneplatniť | odobrať prístup |
    odstrániť zariadenie | odstrániť toto zariadenie | odobrať zariadenie | odstrániť reláciu
  `,
  everywhere: list`
    všetkých zariadení | všetkých zariadeniach | všetkých relácií | všetkých ostatných |
    všetkých prehliadačov | zo všetkých | na všetkých | všade | odvšadiaľ | všetky relácie |
    všetky zariadenia | všetky ostatné | všetky aktívne | odhlásiť všetky | odhlásiť všetko |
    ukončiť všetky | ukončiť všetko | odvolať všetky | odstrániť všetky | ostatné relácie |
    ostatných relácií | ostatné zariadenia | ostatných zariadení | iné relácie | iných zariadení |
    každého zariadenia | vybrané
  `,
  more: list`
    zobraziť viac | zobraziť ďalšie | načítať viac | načítať ďalšie | viac relácií | ďalšie relácie |
    ďalšie zariadenia | ukázať viac | ukázať ďalšie | zobraziť všetko | zobraziť všetky | načítať všetko |
    načítať všetky | ďalšia strana | ďalšia stránka | nasledujúc | staršie | zobraziť zvyšné
  `,
  loading: list`
    načítava | načítavanie | prebieha načítavanie | získava | čakajte | počkajte | chvíľu | okamih prosím |
    okamih, prosím | moment prosím | moment, prosím
  `,
  failed: list`
    nepodarilo sa načítať | nepodarilo sa nám načítať | nepodarilo sa získať | nepodarilo sa zobraziť |
    sa nepodarilo načítať | sa nepodarilo získať | sa nepodarilo zobraziť | nemožno načítať |
    nie je možné načítať | nedajú sa načítať | sa nedajú načítať | nemohli sme načítať |
    nedokázali sme načítať | nemôžeme načítať | nebolo možné načítať | neboli načítané | načítanie zlyhalo |
    načítanie*zlyhalo | načítanie sa nepodarilo | načítavanie zlyhalo | chyba pri načítaní |
    chyba pri načítavaní | chyba načítania | vyskytla sa chyba | nastala chyba | došlo k chybe |
    vyskytol sa problém | nastal problém | niečo sa pokazilo | niečo sa nepodarilo | skúste to |
    skúste znova | skúsiť znova | skús to | skúsiť to znova | opakovať | momentálne nie sú dostupné |
    dočasne nedostupn
  `,
  otherLists: list`
    Dôveryhodné zariadenia | Vaše dôveryhodné zariadenia | Prístupové kľúče | Prístupový kľúč | Passkeys |
    Bezpečnostné kľúče | Bezpečnostný kľúč | Prístupové kľúče a bezpečnostné kľúče | Pripojené aplikácie |
    Prepojené aplikácie | Aplikácie a konektory | Aplikácie a prepojenia | Konektory | Prepojené účty |
    Pripojené účty | Prepojené služby | Aplikácie tretích strán | Prístup tretích strán |
    Autorizované aplikácie | Doplnky | Integrácie | Zdieľané odkazy | Zdieľané chaty |
    Zdieľané konverzácie | Kľúče API | API kľúče | Vaše kľúče API | Prístupové tokeny |
    Viacfaktorové overovanie | Viacfaktorové overenie | Viacfaktorová autentifikácia |
    Viacfaktorové overovanie (MFA) | Viacstupňové overenie | MFA | 2FA | Dvojfaktorové overovanie |
    Dvojfaktorové overenie | Dvojfaktorová autentifikácia | Dvojstupňové overenie |
    Dvojstupňové overovanie | Overovacia aplikácia | Aplikácia na overovanie | SMS | Textová správa |
    Push upozornenia | Kódy na obnovenie | Záložné kódy | Heslo | Zmeniť heslo | Spôsoby prihlásenia |
    Metódy prihlásenia | Možnosti prihlásenia | Správa údajov | Ovládanie údajov | Ovládacie prvky údajov |
    Kontrola údajov | Upozornenia | Oznámenia | Všeobecné | Personalizácia | Prispôsobenie | Pamäť |
    Fakturácia | Predplatné | Využitie | Reč | Hlas | Plány | Pokročilé zabezpečenie účtu |
    Rozšírené zabezpečenie účtu | Pokročilé zabezpečenie | Nedávna aktivita | Aktivita účtu |
    Posledná aktivita účtu | História prihlásení | História prihlasovania | Nedávne prihlásenia |
    Posledné prihlásenia | Ukončené relácie | Predchádzajúce relácie | Rodičovská kontrola |
    Zabezpečené prihlásenie pomocou ChatGPT | Bezpečné prihlásenie pomocou ChatGPT |
    Prihlásiť sa cez ChatGPT | Prihlásiť sa pomocou ChatGPT | Odhlásiť sa z tohto zariadenia |
    Odhlásiť z tohto zariadenia | Odhlásiť toto zariadenie | Archivované chaty | Odstrániť účet |
    Vymazať účet | Účet | Pomoc | Pomocník | Nedávna aktivita prihlásenia | Nedávna aktivita prihlasovania |
    Aktivita prihlásenia | Aktivita prihlasovania | História relácií | História aktivity |
    História aktivít | História zabezpečenia | Denník aktivity | Denník prihlásení | Denník zabezpečenia |
    Aktivita zabezpečenia | Bezpečnostné udalosti | Odhlásené relácie | Odhlásené zariadenia |
    Neaktívne relácie | Staré relácie | Minulé relácie | Zatvorené relácie | Zrušené relácie |
    Nedávno ukončené relácie | Nedávno odhlásené | Kde ste boli prihlásení | Predchádzajúce prihlásenia |
    Predošlé prihlásenia | Pokusy o prihlásenie | Neúspešné prihlásenia | Neúspešné pokusy o prihlásenie |
    Rozpoznané zariadenia | Overené zariadenia | Zapamätané zariadenia | Autorizované zariadenia |
    Blokované zariadenia | Dôveryhodné prehliadače | Relácie tretích strán | Relácie Codex CLI |
    Dvojfaktorové overenie (2FA) | Metódy obnovenia | E-mail | Telefónne číslo
  `,
  captions: {
    device: list`
      Zariadenie | Názov zariadenia | Typ zariadenia | Prehliadač | Zariadenie alebo prehliadač |
      Prehliadač alebo zariadenie | Zariadenie/prehliadač | Zariadenie / prehliadač |
      Zariadenie a prehliadač | Prehliadač a zariadenie | Klient
    `,
    app: list`
      Aplikácia | Aplikácie | Produkt | Produkty | Používané s | Použité s | Používa sa s | Použité pre |
      Kontext aplikácie | Kontext | Služba | Služby | Používané v | Použité v | Používa sa v |
      Používané pre | Používané aplikácie | Názov aplikácie | Kontext použitia | Prístup k
    `,
    location: list`
      Poloha | Približná poloha | Odhadovaná poloha | Miesto | Približné miesto | Umiestnenie |
      Približné umiestnenie | Lokalita | Posledná poloha | Kde | Mesto | Región | Krajina |
      Miesto prihlásenia | Oblasť
    `,
    signedIn: list`
      Prihlásenie | Prihlásené | Prihlásený | Prihlásené dňa | Prihlásené od | Čas prihlásenia |
      Dátum prihlásenia | Dátum a čas prihlásenia | Posledné prihlásenie | Naposledy prihlásené |
      Prvé prihlásenie | Dátum | Čas | Dátum a čas | Kedy | Od | Začaté | Začiatok relácie |
      Posledná aktivita | Naposledy aktívne | Naposledy použité | Posledné použitie | Naposledy videné |
      Posledný prístup
    `,
    status: list`
      Stav | Stav relácie | Status | Dôveryhodné | Dôveryhodná | Dôveryhodné zariadenie | Dôvera |
      Dôveryhodnosť | Aktuálna | Aktuálna relácia
    `,
  },
  signedIn: list`
    prihlásené | prihlásený | prihlásená | prihlásené dňa | prihlásený dňa | prihlásené o | prihlásené od |
    prihlásený od | prihlásenie | prihlásenie dňa | čas prihlásenia | dátum prihlásenia |
    posledné prihlásenie | posledné prihlásenie dňa | naposledy prihlásené | naposledy prihlásený |
    prvé prihlásenie | prvýkrát prihlásené | prihlásili ste sa | prihlásili ste sa dňa | prihlásil sa |
    začaté | začatá | relácia začatá | relácia sa začala | relácia od | začiatok relácie | od | aktívne od |
    aktívna od
  `,
  lastActive: list`
    posledná aktivita | naposledy aktívne | naposledy aktívna | naposledy aktívny | naposledy použité |
    naposledy použitá | naposledy videné | naposledy online | naposledy | posledné použitie |
    posledný prístup | aktívne | aktívna | aktivita | použité
  `,
  otherTimes: list`
    pridan | vytvoren | vyprší | platnosť | platí do | platné do | vypršal | aktualizovan | upraven |
    zmenen | registrovan | zaregistrovan | odhlásen | ukončen | prepojen | pripojen
  `,
  justNow: list`
    práve teraz | teraz | pred chvíľou | pred chvíľkou | pred okamihom | pred niekoľkými sekundami |
    pred pár sekundami | pred menej ako minútou | aktívne teraz | aktívna teraz | teraz aktívne |
    teraz aktívna | práve aktívne | práve aktívna | momentálne aktívne | teraz online
  `,
  active: list`
    Aktívne | Aktívna | Aktívny | Aktívne teraz | Aktívna teraz | Teraz aktívne | Teraz aktívna |
    Práve aktívna | Momentálne aktívna | Online | Používa sa | Prihlásené | Aktívna relácia
  `,
  near: list`
    cca | pribl. | približne | približná poloha | približné miesto | odhadom | zhruba | asi | blízko |
    neďaleko | v blízkosti | pri meste | okolie | v okolí | v oblasti | ~ (približne) | ~ (pribl.) |
    ~ (cca) | ~ a okolie
  `,
  unknownDevice: list`
    Neznáme zariadenie | Neznámy prehliadač | Neznámy klient | Neznámy počítač | Neznáme |
    Nerozpoznané zariadenie | Nerozpoznaný prehliadač | Neidentifikované zariadenie | Zariadenie neznáme |
    Iné zariadenie | Neznáme zariadenie alebo prehliadač
  `,
  unknownLocation: list`
    Neznáma poloha | Neznáme miesto | Neznáme umiestnenie | Neznáma lokalita | Poloha neznáma |
    Miesto neznáme | Poloha nie je dostupná | Poloha nie je k dispozícii | Poloha nedostupná |
    Umiestnenie nie je k dispozícii | Neznáma oblasť | Neznáma | Neznáme
  `,
  devices: list`
    zariadeni | telefón | mobilný telefón | mobilná aplikácia | mobilné zariadenie | smartfón |
    inteligentný telefón | počítač | notebook | laptop | stolný | tablet | prehliadač | pc
  `,
  apiPlatform: list`
    Platforma API | API platforma | API Platform | Platforma OpenAI API | Platforma OpenAI | OpenAI API |
    API | Platforma pre vývojárov | Vývojárska platforma
  `,
  yes: list`Áno`,
  no: list`Nie`,
};
