import { list } from './list';
import type { Words } from './words';

export const cs: Words = {
  activeSessions: list`
    Aktivní relace | Vaše aktivní relace | Všechny aktivní relace | Relace | Vaše relace | Moje relace |
    Všechny relace | Otevřené relace | Přihlášené relace | Přihlašovací relace | Probíhající relace |
    Správa relací | Spravovat relace | Správa aktivních relací | Spravovat aktivní relace |
    Zařízení a relace | Relace a zařízení | Přihlášená zařízení | Aktivní zařízení | Aktivní přihlášení |
    Kde jste přihlášeni | Kde jste přihlášen | Kde jste přihlášen/a | Kde jsi přihlášen |
    Kde jsi přihlášený | Zařízení, na kterých jste přihlášeni | Zařízení přihlášená k účtu | Seznam relací |
    Seznam aktivních relací | Aktivní relace a zařízení | Zařízení a aktivní relace |
    Kde jste přihlášen(a) | Zařízení, kde jste přihlášeni | Přihlášená zařízení a relace | Aktivní sezení |
    Sezení
  `,
  session: list`relac`,
  security: list`
    Zabezpečení | Bezpečnost | Zabezpečení a přihlášení | Zabezpečení a přihlašování |
    Přihlášení a zabezpečení | Přihlašování a zabezpečení | Nastavení zabezpečení | Zabezpečení a soukromí |
    Soukromí a zabezpečení | Heslo a zabezpečení | Zabezpečení účtu
  `,
  current: list`
    Aktuální relace | Nynější relace | Současná relace | Stávající relace | Vaše aktuální relace |
    Tato relace | Toto zařízení | Tento prohlížeč | Tento počítač | Tento telefon | Tato aplikace |
    Aktuální | Aktuální zařízení | Aktuální prohlížeč | Vaše aktuální zařízení | Jste zde | Jste tady |
    Jsi tady | Aktivní na tomto zařízení | Nyní aktivní na tomto zařízení | Aktivní nyní na tomto zařízení |
    Tuto relaci právě používáte | Právě používáte tuto relaci | Používáte tuto relaci |
    Tuto relaci právě používáš | Právě používáš tuto relaci | Relace, kterou právě používáte |
    Právě používané zařízení | Vaše zařízení | Váš prohlížeč | Současné zařízení | Stávající zařízení |
    Aktuální přihlášení | Tento notebook | Tento tablet | Tento iPhone | Tento Mac | To jste vy |
    Toto je vaše aktuální relace | Toto je vaše zařízení | Právě používaná relace |
    Aktuálně používaná relace | Používáte toto zařízení | Relace, kterou právě teď používáte |
    Aktuálně používáte tuto relaci | Přihlášeno na tomto zařízení | Aktuální sezení
  `,
  trusted: list`důvěryhodn | důvěřovan | ověřené zařízení | spolehliv | zapamatované zařízení`,
  negation: list`není | nejsou | nedůvěryhodn | nespolehliv | neověřen | nikoli`,
  unavailable: list`
    stav relace není dostupný | stav relace není k dispozici | stav relace nedostupný |
    stav relace je nedostupný | stav relace neznámý | stav relace*není | stav relace*nedostupn |
    stav relace nelze | stav není dostupný | stav není k dispozici | stav nedostupný | stav*nedostupn |
    stav*není k dispozici | stav je neznámý | stav neznámý | neznámý stav | relace není dostupná |
    relace nedostupná | stav*není dostupný | stav*neznámý
  `,
  logOut: list`
    odhlásit | odhlas | odhlášení | ukončit relaci | ukončit tuto relaci | ukončit*relac | ukončit |
    zavřít relaci | zrušit relaci | odvolat | odpojit | zneplatnit | odebrat přístup | odebrat zařízení |
    odebrat toto zařízení | odstranit zařízení | odebrat relaci | odstranit relaci
  `,
  everywhere: list`
    všech zařízení | všech relací | všech ostatních | všech prohlížečů | ze všech | na všech | všude |
    odevšad | všechny relace | všechna zařízení | všechny ostatní | všechna ostatní | všechny aktivní |
    všechny odhlásit | odhlásit všechny | odhlásit všechna | odhlásit vše | ukončit všechny | ukončit vše |
    odvolat vše | odebrat všechny | ostatní relace | ostatních relací | ostatní zařízení |
    ostatních zařízení | jiné relace | jiných zařízení | každého zařízení | vybrané
  `,
  more: list`
    zobrazit více | zobrazit další | načíst více | načíst další | více relací | další relace |
    další zařízení | ukázat více | ukázat další | zobrazit vše | zobrazit všechny | zobrazit všechna |
    načíst vše | načíst všechny | další stránka | následující | starší | zobrazit zbývající
  `,
  loading: list`
    načítá | načítání | probíhá načítání | získávání | získáváme | čekejte | počkejte | okamžik prosím |
    okamžik, prosím | moment prosím | moment, prosím
  `,
  failed: list`
    nepodařilo se načíst | nepodařilo se nám načíst | nepodařilo se získat | nepodařilo se zobrazit |
    nelze načíst | nelze získat | nelze zobrazit | nemohli jsme načíst | nemůžeme načíst |
    nedaří se načíst | nebylo možné načíst | nebyly načteny | se nepodařilo načíst | se nepodařilo získat |
    se nepodařilo zobrazit | načtení se nezdařilo | načítání se nezdařilo | načtení*se nezdařilo |
    načítání selhalo | načtení selhalo | načtení*selhalo | chyba při načítání | chyba načítání |
    došlo k chybě | nastala chyba | vyskytla se chyba | došlo k problému | nastal problém |
    vyskytl se problém | něco se pokazilo | něco se nepovedlo | něco je špatně | zkuste to | zkusit znovu |
    zkuste znovu | zkus to | zkusit to znovu | opakovat | momentálně nejsou dostupn | dočasně nedostupn
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
    Změnit heslo | Způsoby přihlášení | Metody přihlášení | Možnosti přihlášení | Správa dat |
    Ovládání dat | Nastavení dat | Řízení dat | Oznámení | Obecné | Obecná nastavení | Personalizace |
    Přizpůsobení | Paměť | Fakturace | Předplatné | Využití | Řeč | Hlas | Plány |
    Pokročilé zabezpečení účtu | Rozšířené zabezpečení účtu | Pokročilé zabezpečení | Nedávná aktivita |
    Poslední aktivita účtu | Aktivita účtu | Historie přihlášení | Historie přihlašování |
    Nedávná přihlášení | Poslední přihlášení k účtu | Ukončené relace | Vypršené relace | Předchozí relace |
    Rodičovská kontrola | Zabezpečené přihlášení pomocí ChatGPT | Bezpečné přihlášení pomocí ChatGPT |
    Přihlásit se přes ChatGPT | Přihlásit se pomocí ChatGPT | Odhlásit se z tohoto zařízení |
    Odhlásit z tohoto zařízení | Odhlásit toto zařízení | Archivované chaty | Smazat účet | Odstranit účet |
    Účet | Nápověda | Nedávná aktivita přihlášení | Aktivita přihlášení | Aktivita přihlašování |
    Nedávná aktivita přihlašování | Poslední přihlášení do účtu | Historie relací | Historie aktivit |
    Historie aktivity | Historie zabezpečení | Protokol aktivit | Protokol přihlášení |
    Protokol zabezpečení | Aktivita zabezpečení | Události zabezpečení | Bezpečnostní události |
    Odhlášené relace | Odhlášená zařízení | Neaktivní relace | Staré relace | Minulé relace |
    Zavřené relace | Odvolané relace | Nedávno ukončené relace | Nedávno odhlášené |
    Nedávno odhlášené relace | Kde jste byli přihlášeni | Předchozí přihlášení | Dřívější přihlášení |
    Pokusy o přihlášení | Neúspěšná přihlášení | Neúspěšné pokusy o přihlášení | Rozpoznaná zařízení |
    Ověřená zařízení | Zapamatovaná zařízení | Autorizovaná zařízení | Blokovaná zařízení |
    Důvěryhodné prohlížeče | Relace třetích stran | Relace Codex CLI | Dvoufázové ověření (2FA) |
    Dvoufaktorové ověřování (2FA) | Metody obnovení | E-mail | Telefonní číslo
  `,
  captions: {
    device: list`
      Zařízení | Název zařízení | Typ zařízení | Prohlížeč | Zařízení nebo prohlížeč |
      Prohlížeč nebo zařízení | Zařízení/prohlížeč | Zařízení / prohlížeč | Zařízení a prohlížeč |
      Prohlížeč a zařízení | Klient
    `,
    app: list`
      Aplikace | Produkt | Produkty | Používáno s | Použito s | Používá se s | Použito pro |
      Kontext aplikace | Kontext | Služba | Služby | Používáno v | Použito v | Používá se v | Použito na |
      Používané aplikace | Používáno pro | Název aplikace | Kontext použití | Přístup k
    `,
    location: list`
      Poloha | Přibližná poloha | Odhadovaná poloha | Místo | Přibližné místo | Umístění |
      Přibližné umístění | Lokalita | Přibližná lokalita | Poslední poloha | Kde | Město | Region | Země |
      Místo přihlášení | Oblast
    `,
    signedIn: list`
      Přihlášení | Přihlášeno | Přihlášen | Přihlášen dne | Přihlášeno od | Čas přihlášení |
      Datum přihlášení | Datum a čas přihlášení | Doba přihlášení | Poslední přihlášení |
      Naposledy přihlášeno | První přihlášení | Datum | Čas | Datum a čas | Kdy | Od | Zahájeno |
      Začátek relace | Poslední aktivita | Naposledy aktivní | Naposledy použito | Poslední použití |
      Naposledy viděno | Poslední přístup
    `,
    status: list`
      Stav | Stav relace | Status | Důvěryhodné | Důvěryhodná | Důvěryhodné zařízení | Důvěra |
      Důvěryhodnost | Aktuální | Aktuální relace
    `,
  },
  signedIn: list`
    přihlášeno | přihlášen | přihlášena | přihlášeno dne | přihlášen dne | přihlášeno v | přihlášeno od |
    přihlášen od | přihlášení | přihlášení dne | čas přihlášení | datum přihlášení | poslední přihlášení |
    poslední přihlášení dne | naposledy přihlášeno | naposledy přihlášen | první přihlášení |
    poprvé přihlášeno | přihlásili jste se | přihlásili jste se dne | přihlásil se | zahájeno | zahájena |
    relace zahájena | relace začala | relace od | začátek relace | od | aktivní od
  `,
  lastActive: list`
    poslední aktivita | naposledy aktivní | naposledy použito | naposledy použité | naposledy použita |
    naposledy viděno | naposledy online | naposledy | poslední použití | poslední přístup | aktivní |
    aktivita | použito
  `,
  otherTimes: list`
    přidán | vytvořen | vyprší | platnost | platí do | platné do | vypršel | aktualizován | upraven |
    změněn | registrován | zaregistrován | odhlášen | ukončen | propojen | připojen
  `,
  justNow: list`
    právě teď | právě nyní | teď | nyní | před chvílí | před chvilkou | před okamžikem |
    před několika sekundami | před pár sekundami | před méně než minutou | aktivní nyní |
    aktivní právě teď | nyní aktivní | právě aktivní | aktuálně aktivní | nyní online
  `,
  active: list`
    Aktivní | Aktivní nyní | Nyní aktivní | Právě aktivní | Aktuálně aktivní | Aktivní právě teď | Online |
    Používá se | Používáno nyní | Přihlášeno | Probíhá
  `,
  near: list`
    cca | přibl. | přibližně | přibližná poloha | přibližné místo | přibližné umístění | odhadem | zhruba |
    asi | blízko | poblíž | nedaleko | v blízkosti | u města | okolí | v okolí | v oblasti | ~ (přibližně) |
    ~ (přibl.) | ~ (cca) | ~ a okolí
  `,
  unknownDevice: list`
    Neznámé zařízení | Neznámý prohlížeč | Neznámý klient | Neznámý počítač | Neznámé |
    Nerozpoznané zařízení | Nerozpoznaný prohlížeč | Neidentifikované zařízení | Zařízení neznámé |
    Jiné zařízení | Neznámé zařízení nebo prohlížeč
  `,
  unknownLocation: list`
    Neznámá poloha | Neznámé místo | Neznámé umístění | Neznámá lokalita | Poloha neznámá | Místo neznámé |
    Umístění neznámé | Poloha není dostupná | Poloha není k dispozici | Poloha nedostupná |
    Umístění není k dispozici | Neznámá oblast | Neznámá | Neznámé
  `,
  devices: list`
    zařízení | telefon | mobilní telefon | mobilní aplikace | mobilní zařízení | smartphone |
    chytrý telefon | počítač | notebook | laptop | stolní | tablet | prohlížeč | pc
  `,
  apiPlatform: list`
    Platforma API | API platforma | API Platform | Platforma OpenAI API | Platforma OpenAI | OpenAI API |
    API | Vývojářská platforma | Platforma pro vývojáře
  `,
  yes: list`Ano`,
  no: list`Ne`,
};
