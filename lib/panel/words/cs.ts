import { list } from './list';
import type { Words } from './words';

export const cs = (): Words => ({
  activeSessions: list`
    Aktivní relace | Vaše aktivní relace | Všechny aktivní relace | Relace | Vaše relace | Moje relace |
    Zařízení s přístupem | Zařízení s přístupem {k účtu,k vašemu účtu} |
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
    Správa přihlášených zařízení | Aktivní seance |
    {Aktivní,Otevřené,Probíhající,Aktuální,Současné,Přihlášené,Všechny aktivní,Všechny,Vaše aktivní,Vaše,Tvoje aktivní,Moje aktivní,Spravovat,Správa} {relace,relací,sezení,přihlášení,seance} {ve vašem účtu,vašeho účtu,a zařízení} |
    {Aktivní,Otevřené,Probíhající,Přihlášené,Všechny aktivní,Všechny,Vaše aktivní,Vaše,Tvoje aktivní,Moje aktivní,Spravovat,Správa} {relace,relací,sezení,přihlášení,seance} |
    Aktuální {relací,seance} | Současné {relací,sezení,seance} |
    {Přihlášená,Aktivní,Připojená,Vaše přihlášená,Vaše aktivní,Aktuálně přihlášená} {zařízení,zařízení a prohlížeče,zařízení a relace} {,k vašemu účtu,k účtu} |
    {Zařízení,Místa,Prohlížeče} {,na kterých,kde,ze kterých,z nichž,na nichž,v nichž} {jste přihlášeni,jste přihlášen,jste přihlášen(a),jste přihlášený,jste přihlášená,jsi přihlášen,jsi přihlášený,jsi přihlášen(a),jste se přihlásili,jste se přihlásil(a),je přihlášen váš účet} |
    Zařízení, {na kterých jste přihlášeni,na kterých jste přihlášen,na kterých jste přihlášen(a),kde jste přihlášeni,ze kterých jste přihlášeni,ke kterým jste přihlášeni,kde jste přihlášen,na kterých jsi přihlášen(a),ve kterých jste přihlášeni,která používají váš účet,přihlášená k vašemu účtu} |
    Kde {jste přihlášeni,jste přihlášen,jste přihlášen(a),jsi přihlášen,jsi přihlášen(a),jsi přihlášený,všude jste přihlášeni,je váš účet přihlášen,jste aktuálně přihlášeni,jste právě přihlášeni} |
    {Přehled,Seznam,Správa} {relací,aktivních relací,přihlášení,zařízení a relací} |
    {Webové,Uživatelské,Přihlašovací} relace
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
    Právě jste zde | Nacházíte se zde | Jsi zde | Probíhající relace (tato) |
    {Aktuální,Současná,Současné,Probíhající,Tato,Toto,Tento,Stávající,Nynější,Právě používaná,Právě používané,Právě používaný,Vaše,Vaše aktuální,Vaše současná,Tvoje aktuální,Moje aktuální,Aktuálně používaná,Aktuálně používané} {zařízení,prohlížeč,počítač,telefon,tablet,notebook,okno} {,(toto zařízení),(tento prohlížeč),(vy)} |
    {Aktuální,Současná,Současné,Probíhající,Tato,Toto,Tento,Stávající,Nynější,Právě používaná,Právě používané,Právě používaný,Vaše,Vaše aktuální,Vaše současná,Tvoje aktuální,Moje aktuální,Aktuálně používaná,Aktuálně používané} relace {(toto zařízení),(tento prohlížeč),(vy)} |
    {Toto,Tento,Právě používané,Právě používaný,Moje aktuální,Aktuálně používané} relace |
    {Aktuální,Současná,Současné,Probíhající,Tato,Toto,Tento,Stávající,Nynější,Právě používaná,Právě používané,Právě používaný,Vaše,Vaše aktuální,Vaše současná,Tvoje aktuální,Moje aktuální,Aktuálně používaná,Aktuálně používané} sezení {(toto zařízení),(tento prohlížeč),(vy)} |
    {Současná,Tato,Toto,Tento,Stávající,Nynější,Právě používaná,Právě používané,Právě používaný,Vaše aktuální,Vaše současná,Tvoje aktuální,Moje aktuální,Aktuálně používaná,Aktuálně používané} sezení |
    {Aktuální,Současná,Současné,Probíhající,Tato,Toto,Tento,Stávající,Nynější,Právě používaná,Právě používané,Právě používaný,Vaše,Vaše aktuální,Vaše současná,Tvoje aktuální,Moje aktuální,Aktuálně používaná,Aktuálně používané} přihlášení {(toto zařízení),(tento prohlížeč),(vy)} |
    {Současná,Tato,Tento,Stávající,Nynější,Právě používaná,Právě používané,Právě používaný,Vaše aktuální,Vaše současná,Tvoje aktuální,Moje aktuální,Aktuálně používaná,Aktuálně používané} přihlášení |
    {Jste,Jsi,Nacházíte se,Vy jste,Právě jste,Nyní jste} {zde,tady,na tomto zařízení,v této relaci,přihlášeni zde} |
    {Toto je,To je,Tohle je} {vaše relace,vaše aktuální relace,aktuální relace,vaše zařízení,toto zařízení,vaše aktuální zařízení,tvoje zařízení,tvoje aktuální relace,váš prohlížeč} |
    {Právě,Nyní,Aktuálně,Momentálně} {používáte toto zařízení,používáte tuto relaci,používáte tento prohlížeč,používáš toto zařízení,používáš tuto relaci,aktivní na tomto zařízení,přihlášeno zde} |
    {Používáte,Používáš} {tuto relaci,toto zařízení,tento prohlížeč} {,právě teď,nyní} |
    {Aktivní,Přihlášeno,Používá se,Aktivní relace,Otevřeno} {na tomto zařízení,v tomto prohlížeči,z tohoto zařízení}
  `,
  trusted: list`
    důvěryhodn | důvěřovan | ověřené zařízení | spolehliv | zapamatované zařízení | důvěřuje | důvěra |
    potvrzené zařízení | bezpečné zařízení |
    platnost důvěry
  `,
  trusting: list`
    důvěřovat {tomuto,zařízení,prohlížeči} | označit {jako,za} důvěryhodné | přidat mezi důvěryhodn
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
    relaci nelze zobrazit |
    {stav}*{není k dispozici,není dostupný,nedostupný,neznámý,není znám,nelze,nepodařilo,není známý,chybí}
  `,
  logOut: list`
    odhlásit | odhlas | odhlášení | ukončit relaci | ukončit tuto relaci | ukončit*relac | ukončit |
    zavřít relaci | zrušit relaci | odvolat | odpojit | zneplatnit | odebrat přístup | odebrat zařízení |
    odebrat toto zařízení | odstranit zařízení | odebrat relaci | odstranit relaci | ukončení relace |
    ukonči relaci | konec relace | zavřete relaci | zavření relace | zrušení relace | zrušit*relac |
    zrušit přístup | odebrání přístupu | odejmout přístup | odebrání zařízení | odebrat*relac |
    odstranění zařízení | odstranit*relac | smazat zařízení | smazat relaci | zapomenout zařízení |
    zapomenout toto zařízení | odpojení | přerušit spojení | přerušit relaci | vypovědět relaci | odvolání |
    vykázat |
    {ukončit*sezení,ukončit*přihlášení,ukončete relaci,zrušit přihlášení,uzavřít relaci} |
    zavřít vše
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
    každého | každé zařízení | každé relace | vybraných | označené |
    všem {zařízení,zařízeních,relací,relace,ostatních,ostatní,prohlížečů,prohlížeče,jiných,sezení,přihlášení} |
    všech {relace,ostatní,prohlížeče,jiných,sezení,přihlášení} |
    všechna {relací,relace,prohlížečů,prohlížeče,jiných,sezení,přihlášení} |
    všechny {zařízení,zařízeních,relací,prohlížečů,jiných,sezení,přihlášení} |
    ostatní {relací,ostatních,ostatní,prohlížečů,prohlížeče,jiných,sezení} |
    ostatních {relace,ostatních,ostatní,prohlížeče,jiných,sezení} |
    {jiných,jiná,jiné} {zařízení,relace,relací,prohlížeče} |
    {všude,odevšad,kromě této,kromě tohoto,mimo této,mimo tohoto,vše odhlásit,odhlásit vše,odhlásit všechny,ukončit vše,ukončit všechny,odpojit vše} |
    zavřít vše
  `,
  more: list`
    zobrazit více | zobrazit další | načíst více | načíst další | více relací | další relace |
    další zařízení | ukázat více | ukázat další | zobrazit vše | zobrazit všechny | zobrazit všechna |
    načíst vše | načíst všechny | další stránka | následující | starší | zobrazit zbývající |
    zobrazit ostatní | zobrazit zbytek | zobrazit starší | ukázat vše | ukaž více | zobraz více |
    další výsledky | načíst zbývající | načíst zbytek | prohlédnout vše | prohlédnout více | rozbalit seznam |
    zobrazit celý | další strana | další stránku |
    {zobrazit,načíst,ukázat,zobraz,načti} {více,další,vše,zbývající,zbytek,ostatní} | {zobraz,načti} všechny |
    {zobraz,načti} všechno | {zobraz,načti} všech |
    {další,více} {relace,relací,zařízení,výsledky,položky,stránka,strana} |
    {zobrazit,načíst,ukázat} {1,2,3,4,5,6,7,8,9}*{dalších,další,zbýva} | {dalších,další} {1,2,3,4,5,6,7,8,9}
  `,
  loading: list`
    načítá | načítání | probíhá načítání | získávání | získáváme | čekejte | počkejte | okamžik prosím |
    okamžik, prosím | moment prosím | moment, prosím | stahuje | získávám | vyčkejte | počkej | čekej |
    prosím čekejte | prosím, čekejte | prosím, počkejte | chvilku | chviličku | ověřuji | kontrolujeme |
    {získáv,momentík,stahuj}
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
    momentálně není dostupn | momentálně nedostupn | aktuálně nedostupn | přechodně nedostupn |
    {nepodařilo se,nelze,nešlo,nebylo možné,nemohli jsme,není možné,nedaří se} {načíst,zobrazit,získat,připojit,stáhnout,je načíst,relace,nám} |
    {došlo k,nastala,vyskytla se,objevila se,něco se} {chybě,chyba,problém,pokazilo,nepovedlo,potížím,problému} |
    vyskytl se {chybě,chyba,pokazilo,nepovedlo,potížím} |
    {zkuste to,zkuste znovu,zkus to,zkusit znovu,opakovat,opakujte,načtení selhalo,načítání selhalo,chyba při načítání,chyba načítání,momentálně nedostupn,dočasně nedostupn,nejsou momentálně,není momentálně,nejsou dostupn,jejda}
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
    Odhlásit se na tomto zařízení |
    {Důvěryhodná,Ověřená,Známá,Rozpoznaná,Zapamatovaná,Vaše důvěryhodná,Blokovaná,Odebraná,Neaktivní,Odhlášená,Dřívější,Autorizovaná,Schválená} zařízení |
    {Ukončené,Minulé,Předchozí,Vypršelé,Neaktivní,Nedávno ukončené,Zavřené,Staré,Odhlášené,Dřívější} {relace,přihlášení} |
    {Historie,Protokol,Záznam,Přehled aktivity} {přihlášení,přihlašování,relací,aktivit,aktivity,zabezpečení} |
    {Nedávná,Bezpečnostní} {aktivita,přihlášení,aktivita účtu,aktivita zabezpečení,bezpečnostní aktivita} |
    Poslední {aktivita zabezpečení,bezpečnostní aktivita} |
    {Nedávné,Neúspěšné,Podezřelé} {pokusy o přihlášení,události zabezpečení,aktivity} |
    {Propojené,Připojené,Autorizované,Povolené} {aplikace,účty,služby}
  `,
  captions: {
    device: list`
      Zařízení | Název zařízení | Typ zařízení | Prohlížeč | Zařízení nebo prohlížeč |
      Prohlížeč nebo zařízení | Zařízení/prohlížeč | Zařízení / prohlížeč | Zařízení a prohlížeč |
      Prohlížeč a zařízení | Klient | Model | Model zařízení | Druh zařízení | Jméno zařízení |
      Prohlížeč / zařízení | Operační systém | Systém | Podrobnosti o zařízení | Informace o zařízení |
      Údaje o zařízení | Zařízení & prohlížeč |
      {Zařízení,Prohlížeč} {,nebo prohlížeč,a prohlížeč,/ prohlížeč,a systém,/ zařízení,a zařízení} |
      {Název,Typ,Model,Jméno,Druh,Podrobnosti} {zařízení,prohlížeče,o zařízení} |
      {Operační systém,Klient,Přihlášeno z,Přihlášeno pomocí,Přihlášeno na,Systém,Použité zařízení}
    `,
    app: list`
      Aplikace | Produkt | Produkty | Používáno s | Použito s | Používá se s | Použito pro |
      Kontext aplikace | Kontext | Služba | Služby | Používáno v | Použito v | Používá se v | Použito na |
      Používané aplikace | Používáno pro | Název aplikace | Kontext použití | Přístup k | Program |
      Používá se pro | Používáno společně s | Využito v | Využíváno s | Použité aplikace | Použitá aplikace |
      Přístup | Přihlášeno v aplikaci | Přihlášeno do | Kde se používá |
      {Aplikace,Produkt,Produkty,Služba,Služby} {,a služby,v použití}
    `,
    location: list`
      Poloha | Přibližná poloha | Odhadovaná poloha | Místo | Přibližné místo | Umístění |
      Přibližné umístění | Lokalita | Přibližná lokalita | Poslední poloha | Kde | Město | Region | Země |
      Místo přihlášení | Oblast | Poloha (přibližná) | Poloha (přibližně) | Orientační poloha |
      Poloha podle IP | Poslední známá poloha | Poloha přihlášení | Oblast přihlášení | Okolí | Poblíž |
      Geolokace | Stát | Lokace |
      {Přibližná,Přibližné,Odhadovaná,Poslední,Aktuální,Poslední známá} {poloha,lokalita,místo,oblast} |
      {Poloha,Místo,Lokalita,Oblast,Umístění,Město,Lokace} {,(přibližně),(přibližná),(odhad),přihlášení,podle IP,(podle IP),(IP),relace,zařízení} |
      {Kde,Odkud,Blízko,Země,Město a země,Region,Stát,Město/země}
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
      Poslední využití | Čas poslední aktivity | Datum poslední aktivity | Den |
      {Čas,Datum,Datum a čas,Datum/čas} {,přihlášení,posledního přihlášení,poslední aktivity,zahájení,začátku relace,relace} |
      {Poslední,První} {přihlášení,aktivita,použití,přístup,návštěva,relace} |
      {Přihlášeno,Přihlášení,Přihlášen,Přihlášen od,Přihlášeno od,Přihlášeno dne,Od,Kdy,Začátek,Začátek relace,Zahájeno,Zahájení relace,Relace zahájena,Naposledy aktivní,Naposledy použito,Naposledy přihlášeno,Naposledy viděno,Aktivní od}
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
    aktivní od dne | ~ přihlášeno | ~ přihlášení |
    {přihlášeno,přihlášen,přihlášena,poslední přihlášení,první přihlášení,naposledy přihlášeno,naposledy přihlášen,přihlásili jste se,přihlásil jste se,přihlásil(a) jste se,přihlásil se,relace zahájena,zahájeno,zahájení relace,začátek,začátek relace,relace,čas přihlášení,datum přihlášení,login} {,dne,od,v,ve,před} |
    přihlášení {ve,před}
  `,
  lastActive: list`
    poslední aktivita | naposledy aktivní | naposledy použito | naposledy použité | naposledy použita |
    naposledy viděno | naposledy online | naposledy | poslední použití | poslední přístup | aktivní |
    aktivita | použito | poslední aktivita dne | poslední aktivita v | čas poslední aktivity |
    datum poslední aktivity | naposledy aktivní dne | naposledy aktivní v | naposledy aktivována |
    naposledy použito dne | naposledy použit | naposledy viděn | naposledy viděna | naposledy v provozu |
    naposledy spuštěno | poslední využití | poslední návštěva | poslední použití dne | použita | použité |
    viděno | byla aktivní | byl aktivní | online | naposled |
    {poslední aktivita,naposledy aktivní,naposledy použito,naposledy použité,naposledy viděno,naposledy online,naposledy,poslední použití,poslední přístup,poslední návštěva,aktivní,online,použito,aktivita,byl aktivní,bylo aktivní,nedávná aktivita} {,dne,v,ve,před} |
    {neaktivní} {od,již}
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
    ~ (přibližná poloha) | ~ a blízké okolí | ~ s okolím |
    {blízko,poblíž,v okolí,okolí,přibližně,přibl.,asi,cca,zhruba,nedaleko,nedaleko od,v blízkosti,pravděpodobně,přibližná poloha,přibližné místo,odhadovaná poloha,odhadem,v oblasti,někde u,oblast,přibližně v,přibližná lokalita,někde poblíž} |
    ~ {(přibližně),(přibl.),(cca),a okolí,(okolí),(odhad),(přibližná poloha),(přibližné místo),(podle IP)}
  `,
  unknownDevice: list`
    Neznámé zařízení | Neznámý prohlížeč | Neznámý klient | Neznámý počítač | Neznámé |
    Nerozpoznané zařízení | Nerozpoznaný prohlížeč | Neidentifikované zařízení | Zařízení neznámé |
    Jiné zařízení | Neznámé zařízení nebo prohlížeč | Neznámá aplikace | Neznámý systém |
    Neznámý operační systém | Neznámý | Zařízení je neznámé | Zařízení nebylo rozpoznáno |
    Zařízení není dostupné | Zařízení nerozpoznáno | Nepojmenované zařízení | Zařízení bez názvu |
    Neurčené zařízení | Ostatní zařízení (neznámé) |
    {Neznámý,Nerozpoznaný,Jiný} {prohlížeč,klient,systém,typ zařízení} |
    Zařízení {neznámé,není známo,není známé,nedostupné}
  `,
  unknownLocation: list`
    Neznámá poloha | Neznámé místo | Neznámé umístění | Neznámá lokalita | Poloha neznámá | Místo neznámé |
    Umístění neznámé | Poloha není dostupná | Poloha není k dispozici | Poloha nedostupná |
    Umístění není k dispozici | Neznámá oblast | Neznámá | Neznámé | Poloha je neznámá | Poloha není známa |
    Polohu nelze určit | Polohu se nepodařilo zjistit | Poloha nezjištěna | Poloha skrytá |
    Umístění není dostupné | Umístění nedostupné | Místo není známo | Místo není k dispozici | Bez polohy |
    Žádná poloha | Neznámé město | Neznámá země | Neznámý region |
    {Neznámá,Nedostupná} {poloha,lokalita,oblast} |
    {Poloha,Místo,Umístění,Lokalita} {není známa,není známo,není k dispozici,neznámá,neznámé,nedostupná,nelze určit,nezjištěna}
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
});
