import { list } from './list';
import type { Words } from './words';

export const sl = (): Words => ({
  activeSessions: list`
    Aktivne seje | Vaše aktivne seje | Tvoje aktivne seje | Vse aktivne seje | Dejavne seje |
    {Aktivne,Trenutne,Odprte} {seje,prijave,naprave,povezave,prijavne seje,seje brskalnika} |
    {Vaše,Moje,Vse,Vse vaše} {,aktivne ,odprte }{seje,prijave} |
    {Upravljaj,Upravljanje,Upravljajte,Pregled,Seznam} {,aktivnih }{sej,seje,prijav} |
    {Seje,Aktivne seje,Prijave} in naprave |
    {Naprave,Vaše naprave,Prijavljene naprave} in {seje,aktivne seje,prijave} |
    {Kje,Naprave kjer,Kraji kjer} {ste prijavljeni,si prijavljen,ste trenutno prijavljeni,ste se prijavili} |
    Naprave, {v katerih,kjer,na katerih,s katerimi} {ste prijavljeni,ste se prijavili,si prijavljen} |
    Naprave {prijavljene v račun,prijavljene v vaš račun,z dostopom do računa,z dostopom do vašega računa} |
    {Seje,Aktivne seje} {v računu,v vašem računu,računa,vašega računa} |
    Vaše dejavne seje | Seje | Vaše seje | Tvoje seje | Moje seje | Vse seje | Odprte seje | Prijavne seje |
    Aktivne prijave | Upravljanje sej | Upravljaj seje | Upravljajte seje | Upravljanje aktivnih sej |
    Naprave in seje | Seje in naprave | Prijavljene naprave | Aktivne naprave | Kje ste prijavljeni |
    Kje si prijavljen | Kje si prijavljen/a | Naprave, v katere ste prijavljeni |
    Naprave, prijavljene v vaš račun | Trenutne seje | Vse dejavne seje | Moje aktivne seje |
    Tvoje dejavne seje | Seje računa | Seznam sej | Seznam aktivnih sej | Seznam dejavnih sej |
    Aktivne seje in naprave | Naprave in aktivne seje | Dejavne seje in naprave | Vaše naprave in seje |
    Seje & naprave | Upravljanje dejavnih sej | Upravljajte aktivne seje | Upravljaj aktivne seje |
    Ogled aktivnih sej | Preglej aktivne seje | Kje ste prijavljeni v račun | Kje ste prijavljeni(-a) |
    Kje ste trenutno prijavljeni | Mesta, kjer ste prijavljeni | Naprave, v katerih ste prijavljeni |
    Naprave, kjer ste prijavljeni | Naprave, na katerih ste prijavljeni | Naprave, v katere si prijavljen |
    Naprave, v katerih si prijavljen | Prijavljene seje | Trenutne prijave | Dejavne prijave |
    Dejavne naprave | Seje brskalnika
  `,
  session: list`
    seja | seje | sejo | sejah | sejam | upravljanje sej | aktivnih sej | vseh sej | odprtih sej
  `,
  security: list`
    Varnost | Varnost in prijava | Prijava in varnost | Varnostne nastavitve | Nastavitve varnosti |
    Varnost in zasebnost | Zasebnost in varnost | Geslo in varnost | Varnost računa | Varnost & prijava |
    Varnost in dostop | Zaščita | Zaščita računa | Varnost profila | Varnost in geslo |
    Nastavitve varnosti in prijave | Zasebnost & varnost
  `,
  current: list`
    Trenutna seja | Vaša trenutna seja | Tvoja trenutna seja | Ta seja | Ta naprava | Ta brskalnik |
    {Trenutna,Ta,Vaša trenutna,Sedanja} {seja,naprava,prijava,aplikacija,povezava} |
    {Ta,Trenutni} {brskalnik,računalnik,telefon,prenosnik} |
    To {ste vi,je vaša trenutna seja,je vaša seja,je vaša naprava,je trenutna seja,je trenutna naprava,si ti,je ta naprava} |
    {Tukaj ste,Trenutno ste tukaj,Zdaj ste tukaj,Vi ste tukaj} |
    {Uporabljate,Trenutno uporabljate,Zdaj uporabljate} {to napravo,to sejo,ta brskalnik} |
    {V uporabi,Aktivno,Aktivna,Prijavljeno,Se uporablja} {v tej napravi,na tej napravi,v tem brskalniku} |
    {Trenutna seja,Trenutno,Trenutna} {(ta naprava),(vi),– ta naprava} |
    Ta naprava {(trenutna),(trenutna seja),(vi)} | {Seja,Naprava}, ki jo {uporabljate,trenutno uporabljate} |
    Ta računalnik | Ta telefon | Ta aplikacija | Trenutna | Trenutno | Trenutna naprava | Trenutni brskalnik |
    Vaša trenutna naprava | To je vaša trenutna seja | To je ta naprava | Tukaj ste | Aktivno v tej napravi |
    Aktivna v tej napravi | Aktivna na tej napravi | Trenutno uporabljate to sejo | Uporabljate to sejo |
    Trenutno uporabljaš to sejo | Seja, ki jo trenutno uporabljate | To je trenutna seja |
    To je tvoja trenutna seja | To je vaša naprava | To je tvoja naprava | To ste vi | To si ti |
    Vaša naprava | Tvoja naprava | Vaš brskalnik | Vaša seja | Vaša trenutna prijava | Trenutna prijava |
    Ta prijava | Tvoja trenutna naprava | Trenutni računalnik | Sedanja seja | Tekoča seja | Aktualna seja |
    Ta prenosnik | Ta prenosni računalnik | Ta tablica | Ta tablični računalnik | Ta pametni telefon |
    Ta mobilnik | Ta iPhone | Ta Mac | Trenutno aktivna v tej napravi | Trenutno aktivna na tej napravi |
    Trenutno aktivno v tej napravi | Zdaj aktivna v tej napravi | Aktivna zdaj v tej napravi |
    Aktivno na tej napravi | V uporabi v tej napravi | V uporabi na tej napravi | Uporablja se v tej napravi |
    Prijavljeni ste v tej napravi | Seja, ki jo uporabljate | Seja, ki jo zdaj uporabljate |
    Seja, ki jo uporabljate zdaj | Seja, ki jo trenutno uporabljaš | Seja v uporabi |
    Trenutno uporabljena seja | Zdaj uporabljate to sejo | To sejo trenutno uporabljate |
    To sejo uporabljate zdaj | Uporabljaš to sejo | Zdaj uporabljaš to sejo | Uporabljate to napravo |
    Trenutno uporabljate to napravo | Zdaj uporabljate to napravo | Vi ste tukaj | Tukaj si | Ste tukaj |
    Zdaj ste tukaj | Dejavna v tej napravi
  `,
  trusted: list`
    zaupanja vred | zaupan | zaupa | zanesljiv | preverjena naprava | zapomnjena naprava | potrjena naprava |
    preverjen brskalnik | varna naprava
  `,
  trusting: list`
    zaupaj {tej,napravi,temu,brskalniku} | zaupajte {tej,napravi} | označi kot {zaupanja,zaupano}
  `,
  negation: list`ni | ne | nezaupan | nezanesljiv | nepreverjen | brez zaupanja | nikoli | brez`,
  unavailable: list`
    stanje seje ni na voljo | stanje seje*ni | stanje seje ni znano | stanje seje neznano |
    {stanje,status} {,seje ,prijave ,naprave }{je neznano,neznano,ni ,ni na voljo,nedosegljiv,trenutno ni,neznan,manjka} |
    {ni mogoče,ne moremo,ni bilo mogoče} {pridobiti,preveriti,določiti,naložiti,prikazati,ugotoviti} {stanj,status} |
    neznan{o,} {stanje,status} |
    stanje seje je neznano | status seje ni na voljo | status seje*ni | status seje neznan |
    status seje je neznan | stanje ni na voljo | status ni na voljo | stanje neznano | status neznan |
    neznano stanje | neznan status | seja ni na voljo | stanja seje ni mogoče | stanje*ni na voljo |
    status*ni na voljo | stanje seje je nedosegljivo | stanje seje nedosegljivo | stanje seje*nedosegljivo |
    stanje seje*neznano | stanje seje*nedostopno | status seje*neznan | status seje*nedostopen |
    status seje*nedosegljiv | statusa seje ni | stanja seje ni | stanje nedosegljivo | stanje nedostopno |
    stanje je neznano | stanje*neznano | status nedostopen | status je neznan | status*neznan |
    ni podatka o stanju | ni podatkov o stanju | ni mogoče določiti stanja | ni mogoče določiti statusa |
    ni mogoče ugotoviti stanja | ni mogoče pridobiti stanja | seja je nedosegljiva | seja nedosegljiva |
    brez stanja
  `,
  logOut: list`
    odjav | izpis | izpiši | končaj sejo | končajte sejo | končaj*sej | končajte*sej | zaključi sejo |
    {končaj,končajte,prekini,prekinite,zapri,zaprite,prekliči,prekličite,odstrani,ustavi,zaključi,izbriši} {,to ,vse ,izbrano }{sej,prijav,dostop,povezav} |
    {odstrani,odstranite,odklopi,izbriši} {,to }naprav |
    zaključi*sej | prekini sejo | prekini*sej | prekinite*sej | zapri sejo | zapri*sej | prekliči dostop |
    prekliči sejo | odstrani napravo | odstrani to napravo | odstranite napravo | odstrani sejo |
    prekini povezavo | izstop | izhod | končanje seje | konec seje | zaključek seje | zaključite sejo |
    zaprite sejo | zapiranje seje | prekinitev seje | prekinitev | prekini to sejo | prekini dostop |
    prekini | ukini dostop | ukini sejo | ukini | preklic dostopa | preklic seje | prekličite dostop |
    prekliči*sej | odvzemi dostop | odstranitev naprave | odstranite sejo | izbriši napravo | izbriši sejo |
    izbriši*sej | pozabi napravo | odklopi | odveži
  `,
  everywhere: list`
    vseh naprav | vseh sej | vseh drugih | vseh ostalih | vse seje | vse naprave | vse druge | vse ostale |
    {iz,na,v} vseh | {vse,vseh} {drug,ostal,naprav,sej,aktiv,brskal,prijav,mest} |
    {drug,ostal,preostal}{e,ih,i} {naprav,sej,brskal,prijav,mest} | razen {te,tega,trenut} |
    vse aktivne | iz vseh | z vseh | v vseh | povsod | odjavi vse | odjava vseh | končaj vse | prekini vse |
    drugih naprav | drugih sej | druge naprave | druge seje | ostale seje | ostale naprave | ostalih sej |
    ostalih naprav | izbrane | vseh brskalnik | vse brskalnike | vse moje | vse vaše | vse aplikacije |
    vseh mest | vseh krajev | vse preostale | vseh preostalih | preostale seje | preostalih |
    preostale naprave | iz povsod | od povsod | odjavi me povsod | zapri vse | zaključi vse | prekliči vse |
    odstrani vse | odjavite vse | druga mesta | drugje | vsake naprave | vsaki napravi | izbranih | označene
  `,
  more: list`
    prikaži več | pokaži več | naloži več | več sej | več naprav | poglej več | prikaži vse | pokaži vse |
    {pokaži,prikaži,naloži,poglej,oglejte si,prikažite} {več,vse,ostal,preostal,nasled,starej,dodatn,celot} |
    več {sej,naprav,prijav} | razširi seznam |
    ogled vseh | ogled vsega | naloži vse | naslednj | naprej | starejše | prikaži ostale |
    prikaži preostale | prikaži še | naloži še | pokaži še | poglej vse | oglej si več | oglejte si več |
    oglejte si vse | oglej si vse | več rezultatov | še sej | še naprav | dodatne seje | prikaz več |
    prikaz vseh | starejš
  `,
  loading: list`
    nalaganje | nalaga | nalagam | pridobivanje | počakajte | počakaj | trenutek | samo trenutek | se nalaga |
    preverjanje {sej,naprav,podat,seznam} | osveževanje {,sej,naprav,podat,seznam} |
    pridobivam | iskanje podatkov | prosimo, počakajte | prosimo počakajte | prosim počakaj | le trenutek |
    preverjamo
  `,
  failed: list`
    ni bilo mogoče naložiti | ni mogoče naložiti | nismo mogli naložiti | ni uspelo naložiti |
    {ni bilo mogoče,ni mogoče,nismo mogli,ne moremo} {naložiti,prikazati,pridobiti,odpreti,vzpostaviti,osvežiti} |
    {napaka,težava} {pri,med,z} | prišlo je do {napak,težav} | {seje,seznam} {niso,ni,trenutno} |
    nekaj {je šlo,ni v} |
    nalaganje ni uspelo | nalaganje*ni uspelo | nalaganje*spodletelo | ni bilo mogoče pridobiti |
    ni mogoče pridobiti | ni bilo mogoče prikazati | ni mogoče prikazati | napaka pri nalaganju |
    prišlo je do napake | prišlo je do težave | zgodila se je napaka | nekaj je šlo narobe |
    šlo je nekaj narobe | poskusite znova | poskusi znova | poskusite*znova | poskusi*znova |
    poskusite pozneje | poskusite kasneje | trenutno ni na voljo | trenutno niso na voljo | začasno ni |
    ni se naložilo | niso se naložil | se ni naložil | se niso naložil | nalaganje je spodletelo |
    nalaganje je bilo neuspešno | neuspešno nalaganje | nalaganje neuspešno | nalaganje*neuspešno |
    neuspelo nalaganje | ne moremo naložiti | ne morem naložiti | ne moremo pridobiti |
    nismo mogli pridobiti | nismo mogli prikazati | nismo uspeli naložiti | ni uspelo pridobiti |
    ni uspelo prikazati | ni bilo naloženih | sej ni bilo mogoče | sej ni mogoče | napaka med nalaganjem |
    napaka ob nalaganju | napaka nalaganja | napaka pri pridobivanju | prišlo je do težav |
    prišlo je do neznane napake | zgodila se je težava | pojavila se je napaka | pojavila se je težava |
    pojavile so se težave | nastala je težava | nekaj se je zalomilo | nekaj ni v redu | nekaj ni delovalo |
    nekaj je narobe | poizkusite | poizkusi znova | poskusite še | poskusi še | poskusite ponovno |
    poskusi ponovno | poskusi pozneje | poskusi kasneje | ponovi | ponoven poskus | zdaj ni na voljo |
    trenutno nedosegljiv | začasno nedosegljiv
  `,
  otherLists: list`
    Zaupanja vredne naprave | Zaupane naprave | Vaše zaupanja vredne naprave | Ključi za dostop |
    {Zaupanja vredne,Preverjene,Zapomnjene,Znane,Shranjene,Potrjene} {naprave,brskalniki} |
    {Povezane,Zunanje} {aplikacije,storitve} | {Zgodovina,Dnevnik} {prijav,sej,dejavnosti,varnosti,dostopov} |
    {Nedavne,Zadnje,Prejšnje,Neuspele} {prijave,dejavnosti,varnostne dejavnosti} |
    {Nedavna,Zadnja} {dejavnost računa,dejavnost prijav,varnostna dejavnost} |
    {Končane,Potekle,Pretekle,Prejšnje,Stare,Neaktivne,Preklicane,Nedavno končane} {seje,prijave} |
    Ključ za dostop | Dostopni ključi | Gesla s ključi | Passkeys | Varnostni ključi | Varnostni ključ |
    Ključi za dostop in varnostni ključi | Povezane aplikacije | Aplikacije in povezovalniki |
    Aplikacije in konektorji | Povezovalniki | Konektorji | Povezani računi | Povezane storitve |
    Aplikacije drugih ponudnikov | Aplikacije tretjih oseb | Dostop tretjih oseb | Pooblaščene aplikacije |
    Vtičniki | Integracije | Povezave v skupni rabi | Deljene povezave | Skupne povezave | Deljeni klepeti |
    Klepeti v skupni rabi | Ključi API | API ključi | Ključi za API | Žetoni za dostop |
    Večfaktorska avtentikacija | Večfaktorsko preverjanje pristnosti | Večkratno preverjanje pristnosti |
    Večfaktorska avtentikacija (MFA) | Večfaktorska overitev | Dvofaktorska avtentikacija |
    Dvofaktorsko preverjanje pristnosti | Preverjanje v dveh korakih | Dvostopenjsko preverjanje | MFA | 2FA |
    Aplikacija za preverjanje pristnosti | SMS | Sporočilo SMS | Besedilno sporočilo | Potisna obvestila |
    Obnovitvene kode | Kode za obnovitev | Rezervne kode | Geslo | Spremeni geslo | Načini prijave |
    Možnosti prijave | Nadzor podatkov | Nadzor nad podatki | Upravljanje podatkov | Obvestila | Splošno |
    Prilagajanje | Prilagoditev | Personalizacija | Spomin | Pomnilnik | Obračunavanje | Naročnina | Uporaba |
    Govor | Glas | Urniki | Napredna varnost računa | Napredna varnost | Nedavna dejavnost |
    Nedavne dejavnosti | Dejavnost računa | Varnostne dejavnosti | Zgodovina prijav | Nedavne prijave |
    Zadnje prijave | Dejavnost prijav | Končane seje | Zaključene seje | Pretekle seje | Potekle seje |
    Odjavljene seje | Starševski nadzor | Varna prijava s ChatGPT | Prijava s ChatGPT | Odjava iz te naprave |
    Odjavi se iz te naprave | Odjavite se iz te naprave | Odjava v tej napravi | Arhivirani klepeti |
    Izbriši račun | Račun | Pomoč | Preverjene naprave | Prepoznane naprave | Potrjene naprave |
    Zapomnjene naprave | Znane naprave | Pooblaščene naprave | Blokirane naprave | Odstranjene naprave |
    Tvoje zaupanja vredne naprave | Naprave, ki jim zaupate | Zaupanja vredni brskalniki | Passkey |
    Dostopni ključ | Vaši ključi za dostop | Povezane aplikacije in storitve | Aplikacije in povezave |
    Priključki | Seje tretjih oseb | Seje drugih ponudnikov | Dostop drugih ponudnikov | Razširitve |
    Dodatki | Povezave za skupno rabo | Deljeni pogovori | Skupni klepeti | API-ključi | Vaši ključi API |
    Vaši API ključi | Večstopenjsko preverjanje | Večfaktorsko preverjanje pristnosti (MFA) |
    Preverjanje pristnosti v dveh korakih | Dvofaktorska avtentikacija (2FA) | Dvofaktorsko preverjanje |
    Dvostopenjska avtentikacija | Dvostopenjska potrditev | Aplikacija za avtentikacijo | Avtentikator |
    Sporočila SMS | Sprotna obvestila | Načini obnovitve | E-pošta | E-poštni naslov | Telefonska številka |
    Sprememba gesla | Zamenjaj geslo | Metode prijave | Kontrolniki podatkov | Podatkovni nadzor |
    Dodatna zaščita računa | Izboljšana varnost računa | Nedavna dejavnost računa |
    Nedavna dejavnost v računu | Zadnje dejavnosti | Nedavne aktivnosti | Nedavna aktivnost |
    Aktivnost računa | Nedavna dejavnost prijave | Dejavnost prijave | Aktivnost prijav | Dnevnik prijav |
    Prejšnje prijave | Pretekle prijave | Varnostni dogodki | Varnostni dnevnik | Varnostna dejavnost |
    Zgodovina varnosti | Zgodovina sej | Zgodovina dejavnosti | Dnevnik dejavnosti | Dnevnik aktivnosti |
    Zaprte seje | Prejšnje seje | Stare seje | Neaktivne seje | Nedejavne seje | Preklicane seje |
    Prekinjene seje | Nedavno končane seje | Nedavno odjavljeno | Odjavljene naprave |
    Kje ste bili prijavljeni | Poskusi prijave | Neuspešne prijave | Neuspeli poskusi prijave |
    Neuspešni poskusi prijave | Seje Codex CLI | Varna prijava z računom ChatGPT | Prijava z računom ChatGPT |
    Prijavi se s ChatGPT | Odjava na tej napravi | Odjavi se na tej napravi | Jezik
  `,
  captions: {
    device: list`
      Naprava | Ime naprave | Vrsta naprave | Brskalnik | Naprava ali brskalnik | Brskalnik ali naprava |
      Naprava/brskalnik | Naprava in brskalnik | Odjemalec | Model | Model naprave | Tip naprave |
      Naziv naprave | Naprava / brskalnik | Brskalnik in naprava | Operacijski sistem | Podrobnosti naprave |
      Podatki o napravi | Informacije o napravi | Seja
    `,
    app: list`
      Aplikacija | Aplikacije | Izdelek | Izdelki | Uporabljeno z | Uporablja se z | Uporaba z |
      Kontekst aplikacije | Storitev | Storitve | Program | Programi | Uporaba v | Uporablja se v |
      Uporabljeno v | Uporablja se za | Uporabljene aplikacije | Ime aplikacije | Kontekst | Dostop |
      Dostop do | Prijavljeno v aplikacijo
    `,
    location: list`
      Lokacija | Približna lokacija | Ocenjena lokacija | Kraj | Približni kraj | Zadnja lokacija | Kje |
      Mesto | Regija | Država | Kraj prijave | Lokacija (približna) | Približno mesto | Okvirna lokacija |
      Položaj | Približen položaj | Lokacija prijave | Zadnja znana lokacija | Območje | V bližini |
      Geografska lokacija | Kraj (približno)
    `,
    signedIn: list`
      Prijavljeno | Prijavljen | Prijava | Čas prijave | Datum prijave | Datum in čas prijave |
      {Datum,Čas,Datum in čas,Datum in ura,Ura} {prijave,zadnje prijave,začetka seje,zadnje dejavnosti,zadnje uporabe} |
      {Zadnja,Prva} {prijava,dejavnost,uporaba} |
      {Prijavljeno,Prijavljen,Prijavljeni ste,Prijavili ste se,Začetek seje,Seja začeta,Prijavljen od,Aktivno od,Nazadnje aktivno,Nazadnje uporabljeno,Nazadnje videno,Zadnji dostop} |
      Zadnja prijava | Nazadnje prijavljeno | Prva prijava | Datum | Čas | Ura | Datum in čas | Datum in ura |
      Kdaj | Od | Začetek | Začeto | Nazadnje aktivno | Nazadnje aktivna | Zadnja dejavnost |
      Zadnja aktivnost | Nazadnje uporabljeno | Nazadnje videno | Zadnji dostop | Prijavljena | Prijavljeni |
      Prijava dne | Ura prijave | Datum in ura prijave | Čas zadnje prijave | Datum zadnje prijave |
      Prvič prijavljeno | Začetek seje | Čas začetka | Seja se je začela | Začela se je | Nazadnje aktiven |
      Nazadnje v uporabi | Zadnjič aktivno | Zadnjič uporabljeno | Zadnjič videno | Zadnja uporaba |
      Nazadnje na spletu | Nazadnje viden
    `,
    status: list`
      Stanje | Status | Stanje seje | Status seje | Zaupanja vredna | Zaupanja vredno |
      Zaupanja vredna naprava | Zaupanje | Trenutna | Trenutna seja | Stanje zaupanja | Zaupanja vreden |
      Zaupana | Zaupano | Zaupana naprava | Trenutno | Trenutna naprava | Ta naprava
    `,
  },
  signedIn: list`
    prijavljeno | prijavljen | prijavljeni od | prijavljen od | prijavljeno dne | prijavljeno od | prijava |
    {prijavljeno,prijavljen,prijavljena,prijavljeni ste,prijavili ste se,prijava,zadnja prijava,prva prijava,nova prijava} {,dne,od,ob,v ChatGPT,:} |
    seja {začeta,odprta,od,aktivna od,se je začela} {,dne} | {začetek,začeto} {,dne,od} |
    ~ {(prijava),(prijavljeno)} |
    prijava dne | čas prijave | datum prijave | zadnja prijava | nazadnje prijavljeno | nazadnje prijavljen |
    prva prijava | prijavili ste se | prijavili ste se dne | seja se je začela | začetek seje | začeto | od |
    aktivno od | aktivna od | prijavljena | prijavljeni | prijavljena dne | prijavljen dne | prijavljena od |
    prijavljeno ob | prijavljeni dne | prijava ob | prijava od | ura prijave | datum in čas prijave |
    datum in ura prijave | čas zadnje prijave | zadnja prijava dne | nazadnje prijavljena |
    nazadnje prijavljeni | zadnjič prijavljeno | zadnjič prijavljen | prvič prijavljeno | prvič prijavljen |
    prva prijava dne | prijavil se je | prijavila se je | prijavil si se | prijavili ste se ob | seja začeta |
    seja začeta dne | seja se je začela dne | seja od | začetek | začetek seje dne | začeta | začeto dne |
    začela se je | aktiven od | dejavna od | odprta od | nova prijava | nova prijava dne
  `,
  lastActive: list`
    nazadnje aktivno | nazadnje aktivna | nazadnje aktiven | zadnjič aktivno | zadnja dejavnost |
    {zadnja dejavnost,nazadnje aktivno,nazadnje aktivna,nazadnje uporabljeno,nazadnje videno,zadnja uporaba,zadnji dostop,neaktivno} {,dne,od,ob} |
    ~ {(zadnja dejavnost),(nazadnje aktivno)} |
    zadnja aktivnost | nazadnje uporabljeno | nazadnje videno | zadnji dostop | aktivno | aktivna | aktiven |
    uporabljeno | nazadnje aktivni | nazadnje v uporabi | nazadnje uporabljena | nazadnje uporabljen |
    nazadnje videna | nazadnje viden | nazadnje na spletu | nazadnje dejavna | nazadnje dejavno | nazadnje |
    zadnjič aktivna | zadnjič aktiven | zadnjič uporabljeno | zadnjič videno | zadnja uporaba |
    zadnja dejavnost dne | čas zadnje dejavnosti | bila aktivna | bilo aktivno | uporabljena | uporabljen |
    videno | dejavno | dejavnost | aktivnost | na spletu
  `,
  otherTimes: list`
    dodan | ustvarjen | poteče | potekl | velja do | veljavno do | posodobljen | spremenjen | registriran |
    odjavljen | končan | povezan | veljavnost | izteče | iztekel | urejen | zaključen | odstranjen |
    izbrisan | preklican
  `,
  justNow: list`
    pravkar | zdaj | sedaj | ravnokar | pred trenutkom | pred nekaj trenutki | pred nekaj sekundami |
    {aktivno,aktivna,aktiven} {zdaj,trenutno,ravnokar} |
    pred manj kot minuto | aktivno zdaj | zdaj aktivno | zdaj aktivna | trenutno aktivno | trenutno aktivna |
    prav zdaj | ravno zdaj | ta trenutek | v tem trenutku | pred sekundo | pred sekundami |
    pred par sekundami | pred nekaj trenutki nazaj | manj kot minuto nazaj | pred manj kot eno minuto |
    pred manj kot 1 minuto | manj kot minuta | aktivna zdaj | aktiven zdaj | zdaj aktiven | trenutno aktiven |
    dejavno zdaj | trenutno v uporabi | zdaj v uporabi | zdaj na spletu
  `,
  active: list`
    Aktivno | Aktivna | Aktiven | Aktivno zdaj | Zdaj aktivno | Zdaj aktivna | Trenutno aktivno |
    Trenutno aktivna | Aktivna seja | Dejavna | V uporabi | Prijavljen | Aktivna zdaj | Aktiven zdaj |
    Zdaj aktiven | Trenutno aktiven | Dejavno | Dejavna zdaj | Trenutno dejavna | Dejavna seja |
    Seja je aktivna | Trenutno v uporabi | Zdaj v uporabi | Prijavljeno zdaj | Prijavljena | Na spletu |
    Odprta | V teku | Poteka
  `,
  near: list`
    približno | pribl. | približna lokacija | okoli | okrog | blizu | v bližini | v okolici | okolica |
    {približno,verjetno,okoli} {v,pri,blizu} |
    ~ {(približno),(ocena),(približna lokacija),in okolica,z okolico,(IP)} |
    na območju | ~ (približno) | ~ in okolica | ~ z okolico | pribl | približna | približen kraj |
    približno mesto | okvirno | ocenjena lokacija | ocenjeno | verjetno | domnevno | nekje blizu |
    nedaleč od | blizu kraja | v bližini kraja | pri kraju | ~ (pribl.) | ~ (približna lokacija) |
    ~ (okvirno) | ~ (ocena) | ~ z bližnjo okolico
  `,
  unknownDevice: list`
    Neznana naprava | Neznan brskalnik | Neznani brskalnik | Neznan odjemalec | Neznano |
    {Neznana,Neprepoznana} {naprava,aplikacija,platforma} |
    Neznan {brskalnik,odjemalec,računalnik,telefon,operacijski sistem} |
    Neprepoznana naprava | Naprava ni znana | Druga naprava | Neznan računalnik | Neznana aplikacija |
    Neznana naprava ali brskalnik | Neprepoznan brskalnik | Naprava neznana | Naprava je neznana |
    Naprava ni prepoznana | Naprava ni na voljo | Naprava brez imena | Neimenovana naprava |
    Neidentificirana naprava | Neznan operacijski sistem | Ostalo
  `,
  unknownLocation: list`
    Neznana lokacija | Lokacija neznana | Lokacija ni znana | Lokacija ni na voljo | Neznan kraj |
    {Neznana,Nedoločena} {lokacija,država,regija} |
    Lokacija {neznana,je neznana,ni na voljo,ni znana,nedosegljiva,skrita,ni določena} |
    Neznana regija | Neznana | Neznano | Lokacija je neznana | Lokacije ni mogoče določiti |
    Lokacija ni določena | Lokacija nedosegljiva | Ni lokacije | Brez lokacije | Ni podatka o lokaciji |
    Kraj neznan | Kraj ni znan | Neznano mesto | Neznana država | Neznano območje | Skrita lokacija
  `,
  devices: list`
    naprav | telefon | pametni telefon | mobilna aplikacija | mobilni | mobilnik | računalnik | prenosnik |
    prenosni | namizni | tablic | tablični | brskalnik | pametna ura | osebni računalnik | namizje | pc |
    spletni brskalnik
  `,
  apiPlatform: list`
    Platforma API | API platforma | Platforma OpenAI API | Platforma OpenAI | OpenAI API | API |
    Razvijalska platforma | Platforma za razvijalce | API Platform | API-platforma | OpenAI API platforma |
    OpenAI platforma | Razvojna platforma
  `,
  yes: list`Da`,
  no: list`Ne`,
});
