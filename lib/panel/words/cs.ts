import { list } from './list';
import type { Words } from './words';

export const cs: Words = {
  activeSessions: list`
    Aktivní relace | Vaše aktivní relace | Všechny aktivní relace | Relace | Vaše relace | Moje relace |
    Všechny relace | Otevřené relace | Přihlášené relace | Přihlašovací relace | Probíhající relace |
    Správa relací | Spravovat relace | Správa aktivních relací | Spravovat aktivní relace |
    Zařízení a relace | Relace a zařízení | Přihlášená zařízení | Aktivní zařízení | Aktivní přihlášení |
    Kde jste přihlášeni | Kde jste přihlášen | Kde jste přihlášen/a | Kde jsi přihlášen | Kde jsi přihlášený |
    Zařízení, na kterých jste přihlášeni | Zařízení přihlášená k účtu | Seznam relací |
    Seznam aktivních relací | Aktivní relace a zařízení | Zařízení a aktivní relace | Kde jste přihlášen(a) |
    Zařízení, kde jste přihlášeni | Přihlášená zařízení a relace | Aktivní sezení | Sezení |
    Moje aktivní relace | Současné relace | Aktuální relace a zařízení | Relace účtu | Relace & zařízení |
    Vaše zařízení a relace | Zobrazit aktivní relace | Přehled aktivních relací | Přehled relací |
    Kde jste aktuálně přihlášeni | Kde jste se přihlásili | Kde je účet přihlášen |
    Místa, kde jste přihlášeni | Místa přihlášení k účtu | Zařízení, na kterých jste přihlášen |
    Zařízení, ke kterým jste přihlášeni | Zařízení přihlášená k vašemu účtu | Zařízení s přihlášením |
    Zařízení a přihlášení | Přihlášení a zařízení | Aktuální přihlášení k účtu | Otevřená přihlášení |
    Relace v prohlížeči | Relace prohlížeče | Spravujte relace | Spravujte aktivní relace |
    Správa přihlášených zařízení | Aktivní seance
  `,
  session: list`relac | sezení`,
  security: list`
    Zabezpečení | Bezpečnost | Zabezpečení a přihlášení | Zabezpečení a přihlašování |
    Přihlášení a zabezpečení | Přihlašování a zabezpečení | Nastavení zabezpečení | Zabezpečení a soukromí |
    Soukromí a zabezpečení | Heslo a zabezpečení | Zabezpečení účtu | Zabezpečení & přihlášení |
    Bezpečnost a přihlášení | Bezpečnost a přihlašování | Přihlášení a bezpečnost | Bezpečnost a soukromí |
    Soukromí a bezpečnost | Heslo a bezpečnost | Bezpečnost účtu | Nastavení bezpečnosti | Ochrana |
    Ochrana účtu | Zabezpečení a přístup
  `,
  current: list`
    Aktuální relace | Nynější relace | Současná relace | Stávající relace | Vaše aktuální relace |
    Tato relace | Toto zařízení | Tento prohlížeč | Tento počítač | Tento telefon | Tato aplikace | Aktuální |
    Aktuální zařízení | Aktuální prohlížeč | Vaše aktuální zařízení | Jste zde | Jste tady | Jsi tady |
    Aktivní na tomto zařízení | Nyní aktivní na tomto zařízení | Aktivní nyní na tomto zařízení |
    Tuto relaci právě používáte | Právě používáte tuto relaci | Používáte tuto relaci |
    Tuto relaci právě používáš | Právě používáš tuto relaci | Relace, kterou právě používáte |
    Právě používané zařízení | Vaše zařízení | Váš prohlížeč | Současné zařízení | Stávající zařízení |
    Aktuální přihlášení | Tento notebook | Tento tablet | Tento iPhone | Tento Mac | To jste vy |
    Toto je vaše aktuální relace | Toto je vaše zařízení | Právě používaná relace |
    Aktuálně používaná relace | Používáte toto zařízení | Relace, kterou právě teď používáte |
    Aktuálně používáte tuto relaci | Přihlášeno na tomto zařízení | Aktuální sezení |
    Toto je aktuální relace | Toto je tato relace | Tohle je vaše aktuální relace |
    To je vaše aktuální relace | Toto je vaše současná relace | To je vaše zařízení | Tohle je vaše zařízení |
    Tohle zařízení | Toto je toto zařízení | Tvoje zařízení | Tvoje aktuální relace | Vaše současná relace |
    Aktuální počítač | Tento mobil | Tento chytrý telefon | Tento laptop | Toto přihlášení |
    Současné přihlášení | Současný prohlížeč | Vaše současné zařízení | To jsi ty |
    Právě aktivní na tomto zařízení | Aktuálně aktivní na tomto zařízení | Používáno na tomto zařízení |
    Právě používáno na tomto zařízení | Aktuálně používáno na tomto zařízení |
    Jste přihlášeni na tomto zařízení | Relace, kterou používáte | Relace, kterou nyní používáte |
    Relace, kterou aktuálně používáte | Relace, kterou právě používáš | Používaná relace |
    Nyní používaná relace | Aktuálně používané zařízení | Nyní používáte tuto relaci |
    Momentálně používáte tuto relaci | Používáš tuto relaci | Právě používáte toto zařízení |
    Toto zařízení právě používáte | Aktuálně používáte toto zařízení | Nyní používáte toto zařízení |
    Právě jste zde | Nacházíte se zde | Jsi zde | Probíhající relace (tato)
  `,
  trusted: list`
    důvěryhodn | důvěřovan | ověřené zařízení | spolehliv | zapamatované zařízení | důvěřuje | důvěra |
    potvrzené zařízení | bezpečné zařízení
  `,
  negation: list`
    není | nejsou | nedůvěryhodn | nespolehliv | neověřen | nikoli | nemá důvěr | nedůvěř | nepotvrzen |
    bez důvěry | už ne | žádn | nikdy
  `,
  unavailable: list`
    stav relace není dostupný | stav relace není k dispozici | stav relace nedostupný |
    stav relace je nedostupný | stav relace neznámý | stav relace*není | stav relace*nedostupn |
    stav relace nelze | stav není dostupný | stav není k dispozici | stav nedostupný | stav*nedostupn |
    stav*není k dispozici | stav je neznámý | stav neznámý | neznámý stav | relace není dostupná |
    relace nedostupná | stav*není dostupný | stav*neznámý | stav relace*neznámý | stav relace se nepodařilo |
    stav relace*nepodařilo | stav relace*nezjištěn | stav se nepodařilo | stav nelze | stav nezjištěn |
    stav není znám | stav*není znám | status*není dostupný | status*nedostupn | status*není k dispozici |
    status*neznám | nelze zjistit stav | nelze*stav relace | nepodařilo se zjistit stav |
    nepodařilo se*stav relace | informace o stavu nejsou | bez stavu | žádný stav | relace není k dispozici |
    relaci nelze zobrazit
  `,
  logOut: list`
    odhlásit | odhlas | odhlášení | ukončit relaci | ukončit tuto relaci | ukončit*relac | ukončit |
    zavřít relaci | zrušit relaci | odvolat | odpojit | zneplatnit | odebrat přístup | odebrat zařízení |
    odebrat toto zařízení | odstranit zařízení | odebrat relaci | odstranit relaci | ukončete relaci |
    ukončete*relac | ukončení relace | ukonči relaci | konec relace | zavřete relaci | zavření relace |
    zrušení relace | zrušte relaci | zrušit*relac | zrušit přístup | odebrání přístupu | odeberte přístup |
    odejmout přístup | odebrání zařízení | odeberte zařízení | odebrat*zařízení | odebrat*relac |
    odstranění zařízení | odstranit*zařízení | odstranit*relac | smazat zařízení | smazat relaci |
    zapomenout zařízení | zapomenout toto zařízení | odpojení | odpojte | přerušit spojení | přerušit relaci |
    vypovědět relaci | odvolání | vykázat
  `,
  everywhere: list`
    všech zařízení | všech relací | všech ostatních | všech prohlížečů | ze všech | na všech | všude |
    odevšad | všechny relace | všechna zařízení | všechny ostatní | všechna ostatní | všechny aktivní |
    všechny odhlásit | odhlásit všechny | odhlásit všechna | odhlásit vše | ukončit všechny | ukončit vše |
    odvolat vše | odebrat všechny | ostatní relace | ostatních relací | ostatní zařízení |
    ostatních zařízení | jiné relace | jiných zařízení | každého zařízení | vybrané | všech mých |
    všech vašich | všech aktivních | všech účtů | všech míst | všech aplikací | všechny prohlížeče |
    všechny moje | všechny přihlášené | odkudkoli | kdekoli | ze všeho | zrušit všechny | zrušit vše |
    odebrat vše | odstranit všechny | odstranit vše | zavřít všechny | ostatních přihlášení |
    ostatní přihlášení | ostatních prohlížečů | jiných relací | jiná zařízení | jiných místech | zbývající |
    každého | každé zařízení | každé relace | vybraných | označené
  `,
  more: list`
    zobrazit více | zobrazit další | načíst více | načíst další | více relací | další relace |
    další zařízení | ukázat více | ukázat další | zobrazit vše | zobrazit všechny | zobrazit všechna |
    načíst vše | načíst všechny | další stránka | následující | starší | zobrazit zbývající |
    zobrazit ostatní | zobrazit zbytek | zobrazit starší | ukázat vše | ukaž více | zobraz více |
    další výsledky | načíst zbývající | načíst zbytek | prohlédnout vše | prohlédnout více | rozbalit seznam |
    zobrazit celý | další strana | další stránku
  `,
  loading: list`
    načítá | načítání | probíhá načítání | získávání | získáváme | čekejte | počkejte | okamžik prosím |
    okamžik, prosím | moment prosím | moment, prosím | stahuje | získávám | vyčkejte | počkej | čekej |
    prosím čekejte | prosím, čekejte | prosím, počkejte | chvilku | chviličku | ověřuji | kontrolujeme
  `,
  failed: list`
    nepodařilo se načíst | nepodařilo se nám načíst | nepodařilo se získat | nepodařilo se zobrazit |
    nelze načíst | nelze získat | nelze zobrazit | nemohli jsme načíst | nemůžeme načíst | nedaří se načíst |
    nebylo možné načíst | nebyly načteny | se nepodařilo načíst | se nepodařilo získat |
    se nepodařilo zobrazit | načtení se nezdařilo | načítání se nezdařilo | načtení*se nezdařilo |
    načítání selhalo | načtení selhalo | načtení*selhalo | chyba při načítání | chyba načítání |
    došlo k chybě | nastala chyba | vyskytla se chyba | došlo k problému | nastal problém |
    vyskytl se problém | něco se pokazilo | něco se nepovedlo | něco je špatně | zkuste to | zkusit znovu |
    zkuste znovu | zkus to | zkusit to znovu | opakovat | momentálně nejsou dostupn | dočasně nedostupn |
    nepodařilo se otevřít | nepodařilo se vypsat | nedaří se získat | nedaří se zobrazit | se nedaří načíst |
    se nám nepodařilo | nebylo možno | není možné načíst | nemůžeme získat | nemůžeme zobrazit |
    nemohli jsme získat | nemohli jsme zobrazit | nepovedlo se načíst | se nepovedlo načíst | se nenačetl |
    nenačetly se | nebylo načteno | načítání se nepodařilo | načtení se nepodařilo | načtení nebylo úspěšné |
    načítání*selhalo | neúspěšné načtení | chyba během načítání | chyba při získávání | chyba připojení |
    objevila se chyba | stala se chyba | nastaly potíže | nastaly problémy | došlo k potížím |
    došlo k neočekávané | narazili jsme | máme problém | něco selhalo | něco nefunguje | něco nevyšlo |
    něco není v pořádku | zkuste | zkusit | zkus | právě teď nejsou dostupn | nyní nejsou dostupn |
    momentálně není dostupn | momentálně nedostupn | aktuálně nedostupn | přechodně nedostupn
  `,
  otherLists: list`
    Důvěryhodná zařízení | Vaše důvěryhodná zařízení | Přístupové klíče | Přístupový klíč | Passkeys |
    Bezpečnostní klíče | Bezpečnostní klíč | Přístupové klíče a bezpečnostní klíče | Připojené aplikace |
    Propojené aplikace | Aplikace a konektory | Aplikace a propojení | Konektory | Propojené účty |
    Připojené účty | Propojené služby | Aplikace třetích stran | Přístup třetích stran |
    Autorizované aplikace | Pluginy | Integrace | Sdílené odkazy | Sdílené chaty | Sdílené konverzace |
    API klíče | Klíče API | Klíče rozhraní API | Vaše klíče API | Přístupové tokeny |
    Vícefaktorové ověřování | Vícefázové ověřování | Vícefaktorová autentizace | Vícefaktorové ověření |
    Vícefaktorové ověřování (MFA) | MFA | 2FA | Dvoufaktorové ověřování | Dvoufaktorové ověření |
    Dvoufázové ověření | Dvoufázové ověřování | Dvoustupňové ověření | Ověřovací aplikace | SMS |
    Textová zpráva | Push oznámení | Nabízená oznámení | Obnovovací kódy | Záložní kódy | Heslo |
    Změnit heslo | Způsoby přihlášení | Metody přihlášení | Možnosti přihlášení | Správa dat | Ovládání dat |
    Nastavení dat | Řízení dat | Oznámení | Obecné | Obecná nastavení | Personalizace | Přizpůsobení | Paměť |
    Fakturace | Předplatné | Využití | Řeč | Hlas | Plány | Pokročilé zabezpečení účtu |
    Rozšířené zabezpečení účtu | Pokročilé zabezpečení | Nedávná aktivita | Poslední aktivita účtu |
    Aktivita účtu | Historie přihlášení | Historie přihlašování | Nedávná přihlášení |
    Poslední přihlášení k účtu | Ukončené relace | Vypršené relace | Předchozí relace | Rodičovská kontrola |
    Zabezpečené přihlášení pomocí ChatGPT | Bezpečné přihlášení pomocí ChatGPT | Přihlásit se přes ChatGPT |
    Přihlásit se pomocí ChatGPT | Odhlásit se z tohoto zařízení | Odhlásit z tohoto zařízení |
    Odhlásit toto zařízení | Archivované chaty | Smazat účet | Odstranit účet | Účet | Nápověda |
    Nedávná aktivita přihlášení | Aktivita přihlášení | Aktivita přihlašování |
    Nedávná aktivita přihlašování | Poslední přihlášení do účtu | Historie relací | Historie aktivit |
    Historie aktivity | Historie zabezpečení | Protokol aktivit | Protokol přihlášení | Protokol zabezpečení |
    Aktivita zabezpečení | Události zabezpečení | Bezpečnostní události | Odhlášené relace |
    Odhlášená zařízení | Neaktivní relace | Staré relace | Minulé relace | Zavřené relace | Odvolané relace |
    Nedávno ukončené relace | Nedávno odhlášené | Nedávno odhlášené relace | Kde jste byli přihlášeni |
    Předchozí přihlášení | Dřívější přihlášení | Pokusy o přihlášení | Neúspěšná přihlášení |
    Neúspěšné pokusy o přihlášení | Rozpoznaná zařízení | Ověřená zařízení | Zapamatovaná zařízení |
    Autorizovaná zařízení | Blokovaná zařízení | Důvěryhodné prohlížeče | Relace třetích stran |
    Relace Codex CLI | Dvoufázové ověření (2FA) | Dvoufaktorové ověřování (2FA) | Metody obnovení | E-mail |
    Telefonní číslo | Ověřené prohlížeče | Známá zařízení | Potvrzená zařízení | Odebraná zařízení |
    Odstraněná zařízení | Bezpečná zařízení | Zařízení, kterým důvěřujete | Moje důvěryhodná zařízení |
    Passkey | Vaše přístupové klíče | Klíče pro přihlášení | Klíče zabezpečení | Aplikace & konektory |
    Připojené služby | Externí aplikace | Externí přístup | Oprávněné aplikace | Zásuvné moduly | Rozšíření |
    Sdílené rozhovory | Klíč API | Vícestupňové ověření | Vícefázové ověření | Dvojfázové ověření |
    Dvoukrokové ověření | Dvoufaktorová autentizace | Dvoustupňové ověřování | Autentizační aplikace |
    Aplikace pro ověřování | Ověřovač | SMS zpráva | Kódy pro obnovení | Způsoby obnovení | E-mailová adresa |
    Změna hesla | Nastavení přihlášení | Jazyk | Zvýšené zabezpečení účtu | Vylepšené zabezpečení účtu |
    Rozšířené zabezpečení | Nedávná aktivita účtu | Nedávná aktivita v účtu | Poslední aktivity | Aktivita |
    Přihlašovací aktivita | Nedávná přihlašovací aktivita | Přihlašovací historie | Přihlášení k účtu |
    Historie účtu | Protokol událostí | Protokol relací | Události přihlášení | Zrušené relace |
    Skončené relace | Dřívější relace | Nedávno odhlášená zařízení | Neúspěšné přihlášení |
    Zapomenutá zařízení | Přihlášení přes ChatGPT | Přihlášení pomocí ChatGPT | Odhlášení z tohoto zařízení |
    Odhlásit se na tomto zařízení
  `,
  captions: {
    device: list`
      Zařízení | Název zařízení | Typ zařízení | Prohlížeč | Zařízení nebo prohlížeč |
      Prohlížeč nebo zařízení | Zařízení/prohlížeč | Zařízení / prohlížeč | Zařízení a prohlížeč |
      Prohlížeč a zařízení | Klient | Model | Model zařízení | Druh zařízení | Jméno zařízení |
      Prohlížeč / zařízení | Operační systém | Systém | Podrobnosti o zařízení | Informace o zařízení |
      Údaje o zařízení | Zařízení & prohlížeč
    `,
    app: list`
      Aplikace | Produkt | Produkty | Používáno s | Použito s | Používá se s | Použito pro |
      Kontext aplikace | Kontext | Služba | Služby | Používáno v | Použito v | Používá se v | Použito na |
      Používané aplikace | Používáno pro | Název aplikace | Kontext použití | Přístup k | Program |
      Používá se pro | Používáno společně s | Využito v | Využíváno s | Použité aplikace | Použitá aplikace |
      Přístup | Přihlášeno v aplikaci | Přihlášeno do | Kde se používá
    `,
    location: list`
      Poloha | Přibližná poloha | Odhadovaná poloha | Místo | Přibližné místo | Umístění |
      Přibližné umístění | Lokalita | Přibližná lokalita | Poslední poloha | Kde | Město | Region | Země |
      Místo přihlášení | Oblast | Poloha (přibližná) | Poloha (přibližně) | Orientační poloha |
      Poloha podle IP | Poslední známá poloha | Poloha přihlášení | Oblast přihlášení | Okolí | Poblíž |
      Geolokace | Stát | Lokace
    `,
    signedIn: list`
      Přihlášení | Přihlášeno | Přihlášen | Přihlášen dne | Přihlášeno od | Čas přihlášení |
      Datum přihlášení | Datum a čas přihlášení | Doba přihlášení | Poslední přihlášení |
      Naposledy přihlášeno | První přihlášení | Datum | Čas | Datum a čas | Kdy | Od | Zahájeno |
      Začátek relace | Poslední aktivita | Naposledy aktivní | Naposledy použito | Poslední použití |
      Naposledy viděno | Poslední přístup | Přihlášena | Přihlášeno dne | Přihlášení dne | Hodina přihlášení |
      Okamžik přihlášení | Čas posledního přihlášení | Datum posledního přihlášení | Naposledy přihlášen |
      Poprvé přihlášeno | Relace zahájena | Zahájení relace | Čas zahájení | Začátek | Začalo |
      Naposledy aktivní dne | Naposledy použité | Naposledy použita | Naposledy online | Naposledy viděn |
      Poslední využití | Čas poslední aktivity | Datum poslední aktivity | Den
    `,
    status: list`
      Stav | Stav relace | Status | Důvěryhodné | Důvěryhodná | Důvěryhodné zařízení | Důvěra |
      Důvěryhodnost | Aktuální | Aktuální relace | Stav důvěry | Stav důvěryhodnosti | Úroveň důvěry |
      Důvěryhodný | Současná relace | Aktuální zařízení | Toto zařízení
    `,
  },
  signedIn: list`
    přihlášeno | přihlášen | přihlášena | přihlášeno dne | přihlášen dne | přihlášeno v | přihlášeno od |
    přihlášen od | přihlášení | přihlášení dne | čas přihlášení | datum přihlášení | poslední přihlášení |
    poslední přihlášení dne | naposledy přihlášeno | naposledy přihlášen | první přihlášení |
    poprvé přihlášeno | přihlásili jste se | přihlásili jste se dne | přihlásil se | zahájeno | zahájena |
    relace zahájena | relace začala | relace od | začátek relace | od | aktivní od | přihlášena dne |
    přihlášena od | přihlášen v | přihlášeni od | přihlášení v | datum a čas přihlášení | okamžik přihlášení |
    čas posledního přihlášení | datum posledního přihlášení | poslední přihlášení v | naposledy přihlášena |
    naposledy přihlášeni | naposledy jste se přihlásili | první přihlášení dne | poprvé přihlášen |
    přihlásila se | přihlásil ses | přihlášení proběhlo | přihlášení proběhlo dne | nové přihlášení |
    nové přihlášení dne | relace zahájena dne | relace byla zahájena | relace začala dne | relace trvá od |
    zahájení relace | zahájení | zahájeno dne | začátek | začala | začalo | otevřena | otevřeno | spuštěna |
    aktivní od dne | ~ přihlášeno | ~ přihlášení
  `,
  lastActive: list`
    poslední aktivita | naposledy aktivní | naposledy použito | naposledy použité | naposledy použita |
    naposledy viděno | naposledy online | naposledy | poslední použití | poslední přístup | aktivní |
    aktivita | použito | poslední aktivita dne | poslední aktivita v | čas poslední aktivity |
    datum poslední aktivity | naposledy aktivní dne | naposledy aktivní v | naposledy aktivována |
    naposledy použito dne | naposledy použit | naposledy viděn | naposledy viděna | naposledy v provozu |
    naposledy spuštěno | poslední využití | poslední návštěva | poslední použití dne | použita | použité |
    viděno | byla aktivní | byl aktivní | online | naposled
  `,
  otherTimes: list`
    přidán | vytvořen | vyprší | platnost | platí do | platné do | vypršel | aktualizován | upraven | změněn |
    registrován | zaregistrován | odhlášen | ukončen | propojen | připojen | končí | platný do | platná do |
    odebrán | odstraněn | zrušen | zablokován
  `,
  justNow: list`
    právě teď | právě nyní | teď | nyní | před chvílí | před chvilkou | před okamžikem |
    před několika sekundami | před pár sekundami | před méně než minutou | aktivní nyní | aktivní právě teď |
    nyní aktivní | právě aktivní | aktuálně aktivní | nyní online | teď hned | teď právě | před sekundou |
    před vteřinou | před několika vteřinami | před pár vteřinami | před pár okamžiky |
    před několika okamžiky | v tuto chvíli | v tomto okamžiku | momentálně | před necelou minutou |
    před méně než 1 minutou | méně než minutu | méně než minuta | aktivní teď | teď aktivní |
    momentálně aktivní | v tuto chvíli aktivní | online nyní | teď online | právě online
  `,
  active: list`
    Aktivní | Aktivní nyní | Nyní aktivní | Právě aktivní | Aktuálně aktivní | Aktivní právě teď | Online |
    Používá se | Používáno nyní | Přihlášeno | Probíhá | Aktivní teď | Teď aktivní | Momentálně aktivní |
    V tuto chvíli aktivní | Nyní online | Online nyní | Relace je aktivní | Právě se používá |
    Nyní se používá | Používané | Používaná | V provozu | Otevřená | Přihlášen | Přihlášena
  `,
  near: list`
    cca | přibl. | přibližně | přibližná poloha | přibližné místo | přibližné umístění | odhadem | zhruba |
    asi | blízko | poblíž | nedaleko | v blízkosti | u města | okolí | v okolí | v oblasti | ~ (přibližně) |
    ~ (přibl.) | ~ (cca) | ~ a okolí | okolo | kolem | přibližná lokalita | orientačně | orientační poloha |
    odhad | odhadovaná poloha | pravděpodobně | zřejmě | někde poblíž | někde u | nedaleko od | blízko od |
    v blízkosti města | poblíž města | v okolí města | v rámci | ~ (orientačně) | ~ (odhad) |
    ~ (přibližná poloha) | ~ a blízké okolí | ~ s okolím
  `,
  unknownDevice: list`
    Neznámé zařízení | Neznámý prohlížeč | Neznámý klient | Neznámý počítač | Neznámé |
    Nerozpoznané zařízení | Nerozpoznaný prohlížeč | Neidentifikované zařízení | Zařízení neznámé |
    Jiné zařízení | Neznámé zařízení nebo prohlížeč | Neznámá aplikace | Neznámý systém |
    Neznámý operační systém | Neznámý | Zařízení je neznámé | Zařízení nebylo rozpoznáno |
    Zařízení není dostupné | Zařízení nerozpoznáno | Nepojmenované zařízení | Zařízení bez názvu |
    Neurčené zařízení | Ostatní zařízení (neznámé)
  `,
  unknownLocation: list`
    Neznámá poloha | Neznámé místo | Neznámé umístění | Neznámá lokalita | Poloha neznámá | Místo neznámé |
    Umístění neznámé | Poloha není dostupná | Poloha není k dispozici | Poloha nedostupná |
    Umístění není k dispozici | Neznámá oblast | Neznámá | Neznámé | Poloha je neznámá | Poloha není známa |
    Polohu nelze určit | Polohu se nepodařilo zjistit | Poloha nezjištěna | Poloha skrytá |
    Umístění není dostupné | Umístění nedostupné | Místo není známo | Místo není k dispozici | Bez polohy |
    Žádná poloha | Neznámé město | Neznámá země | Neznámý region
  `,
  devices: list`
    zařízení | telefon | mobilní telefon | mobilní aplikace | mobilní zařízení | smartphone | chytrý telefon |
    počítač | notebook | laptop | stolní | tablet | prohlížeč | pc | chytré hodinky | hodinky |
    osobní počítač | desktop | přenosný | mobilní
  `,
  apiPlatform: list`
    Platforma API | API platforma | API Platform | Platforma OpenAI API | Platforma OpenAI | OpenAI API |
    API | Vývojářská platforma | Platforma pro vývojáře | API-platforma | Platforma API OpenAI |
    OpenAI platforma | OpenAI API platforma
  `,
  yes: list`Ano`,
  no: list`Ne`,
};
