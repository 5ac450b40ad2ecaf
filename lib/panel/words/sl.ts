import { list } from './list';
import type { Words } from './words';

export const sl: Words = {
  activeSessions: list`
    Aktivne seje | Vaše aktivne seje | Tvoje aktivne seje | Vse aktivne seje | Dejavne seje |
    Vaše dejavne seje | Seje | Vaše seje | Tvoje seje | Moje seje | Vse seje | Odprte seje | Prijavne seje |
    Aktivne prijave | Upravljanje sej | Upravljaj seje | Upravljajte seje | Upravljanje aktivnih sej |
    Naprave in seje | Seje in naprave | Prijavljene naprave | Aktivne naprave | Kje ste prijavljeni |
    Kje si prijavljen | Kje si prijavljen/a | Naprave, v katere ste prijavljeni |
    Naprave, prijavljene v vaš račun
  `,
  session: list`
    seja | seje | sejo | sejah | sejam | upravljanje sej | aktivnih sej | vseh sej | odprtih sej
  `,
  security: list`
    Varnost | Varnost in prijava | Prijava in varnost | Varnostne nastavitve | Nastavitve varnosti |
    Varnost in zasebnost | Zasebnost in varnost | Geslo in varnost | Varnost računa
  `,
  current: list`
    Trenutna seja | Vaša trenutna seja | Tvoja trenutna seja | Ta seja | Ta naprava | Ta brskalnik |
    Ta računalnik | Ta telefon | Ta aplikacija | Trenutna | Trenutno | Trenutna naprava |
    Trenutni brskalnik | Vaša trenutna naprava | To je vaša trenutna seja | To je ta naprava | Tukaj ste |
    Aktivno v tej napravi | Aktivna v tej napravi | Aktivna na tej napravi | Trenutno uporabljate to sejo |
    Uporabljate to sejo | Trenutno uporabljaš to sejo | Seja, ki jo trenutno uporabljate
  `,
  trusted: list`zaupanja vred | zaupan | zaupa | zanesljiv | preverjena naprava`,
  negation: list`ni | ne | nezaupan | nezanesljiv | nepreverjen | brez zaupanja | nikoli`,
  unavailable: list`
    stanje seje ni na voljo | stanje seje*ni | stanje seje ni znano | stanje seje neznano |
    stanje seje je neznano | status seje ni na voljo | status seje*ni | status seje neznan |
    status seje je neznan | stanje ni na voljo | status ni na voljo | stanje neznano | status neznan |
    neznano stanje | neznan status | seja ni na voljo | stanja seje ni mogoče | stanje*ni na voljo |
    status*ni na voljo
  `,
  logOut: list`
    odjav | izpis | izpiši | končaj sejo | končajte sejo | končaj*sej | končajte*sej | zaključi sejo |
    zaključi*sej | prekini sejo | prekini*sej | prekinite*sej | zapri sejo | zapri*sej | prekliči dostop |
    prekliči sejo | odstrani napravo | odstrani to napravo | odstranite napravo | odstrani sejo |
    prekini povezavo
  `,
  everywhere: list`
    vseh naprav | vseh sej | vseh drugih | vseh ostalih | vse seje | vse naprave | vse druge | vse ostale |
    vse aktivne | iz vseh | z vseh | v vseh | povsod | odjavi vse | odjava vseh | končaj vse | prekini vse |
    drugih naprav | drugih sej | druge naprave | druge seje | ostale seje | ostale naprave | ostalih sej |
    ostalih naprav | izbrane
  `,
  more: list`
    prikaži več | pokaži več | naloži več | več sej | več naprav | poglej več | prikaži vse | pokaži vse |
    ogled vseh | ogled vsega | naloži vse | naslednj | naprej | starejše
  `,
  loading: list`
    nalaganje | nalaga | nalagam | pridobivanje | počakajte | počakaj | trenutek | samo trenutek
  `,
  failed: list`
    ni bilo mogoče naložiti | ni mogoče naložiti | nismo mogli naložiti | ni uspelo naložiti |
    nalaganje ni uspelo | nalaganje*ni uspelo | nalaganje*spodletelo | ni bilo mogoče pridobiti |
    ni mogoče pridobiti | ni bilo mogoče prikazati | ni mogoče prikazati | napaka pri nalaganju |
    prišlo je do napake | prišlo je do težave | zgodila se je napaka | nekaj je šlo narobe |
    šlo je nekaj narobe | poskusite znova | poskusi znova | poskusite*znova | poskusi*znova |
    poskusite pozneje | poskusite kasneje | trenutno ni na voljo | trenutno niso na voljo | začasno ni
  `,
  otherLists: list`
    Zaupanja vredne naprave | Zaupane naprave | Vaše zaupanja vredne naprave | Ključi za dostop |
    Ključ za dostop | Dostopni ključi | Gesla s ključi | Passkeys | Varnostni ključi | Varnostni ključ |
    Ključi za dostop in varnostni ključi | Povezane aplikacije | Aplikacije in povezovalniki |
    Aplikacije in konektorji | Povezovalniki | Konektorji | Povezani računi | Povezane storitve |
    Aplikacije drugih ponudnikov | Aplikacije tretjih oseb | Dostop tretjih oseb | Pooblaščene aplikacije |
    Vtičniki | Integracije | Povezave v skupni rabi | Deljene povezave | Skupne povezave | Deljeni klepeti |
    Klepeti v skupni rabi | Ključi API | API ključi | Ključi za API | Žetoni za dostop |
    Večfaktorska avtentikacija | Večfaktorsko preverjanje pristnosti | Večkratno preverjanje pristnosti |
    Večfaktorska avtentikacija (MFA) | Večfaktorska overitev | Dvofaktorska avtentikacija |
    Dvofaktorsko preverjanje pristnosti | Preverjanje v dveh korakih | Dvostopenjsko preverjanje | MFA |
    2FA | Aplikacija za preverjanje pristnosti | SMS | Sporočilo SMS | Besedilno sporočilo |
    Potisna obvestila | Obnovitvene kode | Kode za obnovitev | Rezervne kode | Geslo | Spremeni geslo |
    Načini prijave | Možnosti prijave | Nadzor podatkov | Nadzor nad podatki | Upravljanje podatkov |
    Obvestila | Splošno | Prilagajanje | Prilagoditev | Personalizacija | Spomin | Pomnilnik |
    Obračunavanje | Naročnina | Uporaba | Govor | Glas | Urniki | Napredna varnost računa |
    Napredna varnost | Nedavna dejavnost | Nedavne dejavnosti | Dejavnost računa | Varnostne dejavnosti |
    Zgodovina prijav | Nedavne prijave | Zadnje prijave | Dejavnost prijav | Končane seje |
    Zaključene seje | Pretekle seje | Potekle seje | Odjavljene seje | Starševski nadzor |
    Varna prijava s ChatGPT | Prijava s ChatGPT | Odjava iz te naprave | Odjavi se iz te naprave |
    Odjavite se iz te naprave | Odjava v tej napravi | Arhivirani klepeti | Izbriši račun | Račun | Pomoč
  `,
  captions: {
    device: list`
      Naprava | Ime naprave | Vrsta naprave | Brskalnik | Naprava ali brskalnik | Brskalnik ali naprava |
      Naprava/brskalnik | Naprava in brskalnik | Odjemalec
    `,
    app: list`
      Aplikacija | Aplikacije | Izdelek | Izdelki | Uporabljeno z | Uporablja se z | Uporaba z |
      Kontekst aplikacije | Storitev | Storitve
    `,
    location: list`
      Lokacija | Približna lokacija | Ocenjena lokacija | Kraj | Približni kraj | Zadnja lokacija | Kje |
      Mesto | Regija | Država | Kraj prijave
    `,
    signedIn: list`
      Prijavljeno | Prijavljen | Prijava | Čas prijave | Datum prijave | Datum in čas prijave |
      Zadnja prijava | Nazadnje prijavljeno | Prva prijava | Datum | Čas | Ura | Datum in čas |
      Datum in ura | Kdaj | Od | Začetek | Začeto | Nazadnje aktivno | Nazadnje aktivna | Zadnja dejavnost |
      Zadnja aktivnost | Nazadnje uporabljeno | Nazadnje videno | Zadnji dostop
    `,
    status: list`
      Stanje | Status | Stanje seje | Status seje | Zaupanja vredna | Zaupanja vredno |
      Zaupanja vredna naprava | Zaupanje | Trenutna | Trenutna seja
    `,
  },
  signedIn: list`
    prijavljeno | prijavljen | prijavljeni od | prijavljen od | prijavljeno dne | prijavljeno od | prijava |
    prijava dne | čas prijave | datum prijave | zadnja prijava | nazadnje prijavljeno |
    nazadnje prijavljen | prva prijava | prijavili ste se | prijavili ste se dne | seja se je začela |
    začetek seje | začeto | od | aktivno od | aktivna od
  `,
  lastActive: list`
    nazadnje aktivno | nazadnje aktivna | nazadnje aktiven | zadnjič aktivno | zadnja dejavnost |
    zadnja aktivnost | nazadnje uporabljeno | nazadnje videno | zadnji dostop | aktivno | aktivna |
    aktiven | uporabljeno
  `,
  otherTimes: list`
    dodan | ustvarjen | poteče | potekl | velja do | veljavno do | posodobljen | spremenjen | registriran |
    odjavljen | končan | povezan
  `,
  justNow: list`
    pravkar | zdaj | sedaj | ravnokar | pred trenutkom | pred nekaj trenutki | pred nekaj sekundami |
    pred manj kot minuto | aktivno zdaj | zdaj aktivno | zdaj aktivna | trenutno aktivno | trenutno aktivna
  `,
  active: list`
    Aktivno | Aktivna | Aktiven | Aktivno zdaj | Zdaj aktivno | Zdaj aktivna | Trenutno aktivno |
    Trenutno aktivna | Aktivna seja | Dejavna | V uporabi | Prijavljen
  `,
  near: list`
    približno | pribl. | približna lokacija | okoli | okrog | blizu | v bližini | v okolici | okolica |
    na območju | ~ (približno) | ~ in okolica | ~ z okolico
  `,
  unknownDevice: list`
    Neznana naprava | Neznan brskalnik | Neznani brskalnik | Neznan odjemalec | Neznano |
    Neprepoznana naprava | Naprava ni znana | Druga naprava
  `,
  unknownLocation: list`
    Neznana lokacija | Lokacija neznana | Lokacija ni znana | Lokacija ni na voljo | Neznan kraj |
    Neznana regija | Neznana | Neznano
  `,
  devices: list`
    naprav | telefon | pametni telefon | mobilna aplikacija | mobilni | mobilnik | računalnik | prenosnik |
    prenosni | namizni | tablic | tablični | brskalnik
  `,
  apiPlatform: list`
    Platforma API | API platforma | Platforma OpenAI API | Platforma OpenAI | OpenAI API | API |
    Razvijalska platforma | Platforma za razvijalce
  `,
  yes: list`Da`,
  no: list`Ne`,
};
