import { list } from './list';
import type { Words } from './words';

export const hr = (): Words => ({
  activeSessions: list`
    Aktivne sesije | Vaše aktivne sesije | Tvoje aktivne sesije | Sve aktivne sesije | Sesije | Vaše sesije |
    Tvoje sesije | Moje sesije | Sve sesije | Otvorene sesije | Aktivne prijave | Sesije prijave |
    Upravljanje sesijama | Upravljaj sesijama | Upravljajte sesijama | Upravljanje aktivnim sesijama |
    Uređaji i sesije | Sesije i uređaji | Prijavljeni uređaji | Aktivni uređaji | Gdje ste prijavljeni |
    Gdje si prijavljen | Uređaji na kojima ste prijavljeni | Popis sesija | Aktivne sesije i uređaji |
    Uređaji i aktivne sesije | Uređaji na kojima si prijavljen | Gdje ste se prijavili | Trenutne sesije |
    Trenutačne sesije | Trenutno aktivne sesije | Moje aktivne sesije | Lista sesija | Popis aktivnih sesija |
    Lista aktivnih sesija | Vaši uređaji i sesije | Sesije & uređaji | Pregled aktivnih sesija |
    Gdje ste trenutno prijavljeni | Gdje si prijavljen/a | Gdje si prijavljen(a) |
    Mjesta na kojima ste prijavljeni | Uređaji gdje ste prijavljeni | Uređaji prijavljeni na vaš račun |
    Prijavljene sesije | Trenutne prijave | Sesije računa | Sesije preglednika | Aktivne prijave i uređaji |
    Upravljajte aktivnim sesijama | Upravljaj aktivnim sesijama |
    {Aktivne,Otvorene,Trenutačne,Trenutne,Sve aktivne,Sve,Vaše,Vaše aktivne,Tvoje,Moje,Upravljanje,Pregled,Popis} {sesije,prijave,sesija,aktivnih sesija,aktivne sesije} |
    {Prijavljeni,Aktivni,Povezani,Vaši prijavljeni} {uređaji,uređaji i preglednici,preglednici} |
    {Uređaji na kojima,Uređaji na koje,Uređaji s kojih,Mjesta na kojima,Gdje,Gdje sve} {ste prijavljeni,ste se prijavili,si prijavljen,ste trenutačno prijavljeni,ste trenutno prijavljeni,si se prijavio} |
    Sesije i {uređaji,prijave} | Uređaji i {sesije,aktivne sesije,prijave}
  `,
  session: list`sesij`,
  security: list`
    Sigurnost | Sigurnost i prijava | Prijava i sigurnost | Postavke sigurnosti | Sigurnosne postavke |
    Sigurnost i privatnost | Privatnost i sigurnost | Lozinka i sigurnost | Sigurnost računa | Zaštita |
    Zaštita računa | Sigurnost i pristup | Sigurnost & prijava | Sigurnost i prijavljivanje |
    Sigurnost korisničkog računa | Sigurnost profila
  `,
  current: list`
    Trenutna sesija | Trenutačna sesija | Vaša trenutna sesija | Tvoja trenutna sesija |
    Vaša trenutačna sesija | Ova sesija | Ovaj uređaj | Ovaj preglednik | Ovo računalo | Ovaj telefon |
    Ova aplikacija | Trenutna | Trenutačno | Trenutni uređaj | Trenutačni uređaj | Trenutni preglednik |
    Vaš trenutni uređaj | Ovdje ste | Aktivno na ovom uređaju | Aktivna na ovom uređaju |
    Sada aktivno na ovom uređaju | Koristite ovu sesiju | Trenutno koristite ovu sesiju |
    Trenutačno koristite ovu sesiju | Trenutno koristiš ovu sesiju | Sesija koju trenutno koristite |
    Vaš uređaj | Tvoj uređaj | Vaš preglednik | Sadašnja sesija | Ovaj računar | Ovaj laptop | Ovaj tablet |
    Ovaj iPhone | Ovaj Mac | Ovo ste vi | Ovo je vaša trenutna sesija | Ovo je vaš uređaj |
    Koristite ovaj uređaj | Sesija koju koristite | Sesija koju trenutačno koristite | Sesija u upotrebi |
    Ovo je trenutna sesija | Ovo je trenutačna sesija | Ovo je tvoja trenutna sesija |
    Ovo je vaša trenutačna sesija | Ovo je ovaj uređaj | Ovo si ti | Tvoja trenutačna sesija | Vaša sesija |
    Tvoja sesija | Sadašnji uređaj | Vaš trenutačni uređaj | Trenutačni preglednik | Trenutna prijava |
    Trenutačna prijava | Ova prijava | Aktualna sesija | Aktuelna sesija | Tekuća sesija | Aktualni uređaj |
    Trenutno korištena sesija | Trenutačno korištena sesija | Ovaj mobitel | Ovaj pametni telefon |
    Ovo prijenosno računalo | Ovaj browser | Sada aktivna na ovom uređaju | Aktivna sada na ovom uređaju |
    Trenutno aktivna na ovom uređaju | Trenutno aktivno na ovom uređaju | Trenutačno aktivno na ovom uređaju |
    Koristi se na ovom uređaju | Trenutno se koristi na ovom uređaju | Prijavljeni ste na ovom uređaju |
    Sesija koju sada koristite | Sesija koju trenutno koristiš | Koristiš ovu sesiju |
    Sada koristite ovu sesiju | Trenutačno koristiš ovu sesiju | Trenutno koristite ovaj uređaj |
    Trenutačno koristite ovaj uređaj | Koristiš ovaj uređaj | Vi ste ovdje | Ovdje si | Ovdje ste sada |
    {Trenutačna,Trenutna,Ova,Vaša,Vaša trenutačna,Vaša trenutna,Aktualna} {sesija,prijava} {,(ovaj uređaj),(ovaj preglednik)} |
    {Trenutačni,Trenutni,Ovaj,Vaš,Vaš trenutačni,Vaš trenutni} {uređaj,preglednik,računalo,telefon,laptop,tablet} |
    {Ovdje ste,Vi ste ovdje,Sada ste ovdje,Nalazite se ovdje} |
    {Koristite,Trenutačno koristite,Trenutno koristite} {ovaj uređaj,ovu sesiju,ovaj preglednik} |
    {Aktivno,Aktivna,U upotrebi} na ovom uređaju
  `,
  trusted: list`
    pouzdan | provjeren uređaj | povjerljiv | vjeruje | siguran uređaj | potvrđen uređaj | zapamćen uređaj |
    verificiran uređaj | verifikovan uređaj |
    povjerenje {istječe,vrijedi,prestaje}
  `,
  trusting: list`
    {vjeruj,vjerujte,imaj povjerenja} {ovom,uređaju,u} | {označi,označite} kao {pouzdan,pouzdano}
  `,
  negation: list`
    nije | nepouzdan | neprovjeren | nema | nikad | više nije | nisu | nepovjerljiv | nepotvrđen |
    neverificiran | bez povjerenja | bez
  `,
  unavailable: list`
    status sesije nije dostupan | status sesije nedostupan | status sesije je nedostupan |
    status sesije nepoznat | status sesije*nije | status sesije*nedostupan | stanje sesije nije dostupno |
    stanje sesije*nedostupno | status nije dostupan | status nedostupan | status*nedostupan |
    status je nepoznat | status nepoznat | nepoznat status | sesija nije dostupna |
    nije moguće utvrditi status | statusa sesije nije | status*nije dostupan | status*nepoznat |
    stanje sesije je nepoznato | stanje sesije*nepoznat | stanje sesije*nije | stanje nije dostupno |
    stanje nedostupno | stanje je nepoznato | nepoznato stanje | nema statusa | nema podataka o statusu |
    nema informacija o statusu | nije moguće odrediti status | nije moguće dohvatiti status |
    nije moguće utvrditi stanje | ne može se utvrditi status | sesija je nedostupna | sesija nedostupna
  `,
  logOut: list`
    odjav | odjava | odjavi se | odjavite | završi sesiju | završi ovu sesiju | završite sesiju |
    završi*sesij | prekini sesiju | prekini*sesij | zatvori sesiju | opozovi | prekini vezu | ukloni uređaj |
    ukloni ovaj uređaj | ukloni sesiju | izlogiraj | izlogujte | izloguj | izađi | završetak sesije |
    okončaj sesiju | okončaj*sesij | prekinite sesiju | prekini ovu sesiju | prekid sesije | prekini |
    zatvorite sesiju | zatvori*sesij | opoziv | poništi pristup | ukini pristup | ukini | uklonite uređaj |
    uklanjanje uređaja | izbriši uređaj | izbriši sesiju | zaboravi uređaj | isključi uređaj | raskini |
    obriši sesiju |
    {okončaj,poništi sesiju} |
    zatvori sve | završi sve
  `,
  everywhere: list`
    svih uređaja | svih sesija | svih ostalih | svih drugih | sa svih | iz svih | na svim | svugdje |
    posvuda | odasvud | sve sesije | sve uređaje | sve ostale | sve aktivne | odjavi sve | odjavite sve |
    završi sve | opozovi sve | ostale sesije | ostalih sesija | ostale uređaje | ostalih uređaja |
    druge sesije | drugih uređaja | svakog uređaja | odabrane | svim uređaj | svim sesij | svih preglednika |
    sve moje | sve vaše | sve preostale | sve druge | svih mjesta | preostale sesije | preostalih |
    preostale uređaje | ostalih | okončaj sve | ukloni sve | zatvori sve | prekini sve | drugih mjesta |
    drugih sesija | druge uređaje | svakog | svakoj | svuda | sa svakog | označene |
    svih {uređaja,sesija,sesije,uređaje,uređajima,ostalih,drugih,ostale,druge,preglednika} |
    sve {uređaja,sesija,uređajima,drugih,preglednika} | svim {drugih,ostale,druge,preglednika} |
    {ostale,ostalim,drugih,druge,drugim,preostale} {uređaja,uređaje,uređajima,sesija,sesije,preglednika} |
    {svugdje,svuda,odasvud,osim ovog,osim ove}
  `,
  more: list`
    prikaži više | pokaži više | vidi više | učitaj više | prikaži još | učitaj još | više sesija |
    još sesija | više uređaja | prikaži sve | pokaži sve | vidi sve | učitaj sve | sljedeć | dalje | starije |
    prikaži ostale | prikaži preostale | pogledaj više | pogledaj još | pogledajte sve | pogledaj sve |
    pogledajte više | vidi još | još uređaja | dodatne sesije | učitaj ostale | stariji |
    {prikaži,učitaj,pogledaj,vidi} {više,još,sve,ostale,preostale}
  `,
  loading: list`
    učitavanje | učitava | učitavaju | dohvaćanje | dohvaća | pričekajte | molimo pričekajte |
    trenutak molim | samo trenutak | se učitava | preuzimanje | preuzima | pričekaj | molimo, pričekajte |
    molimo vas pričekajte | sačekajte | samo malo | trenutak, molimo | provjera u tijeku | provjeravamo
  `,
  failed: list`
    nije moguće učitati | nismo mogli učitati | nismo uspjeli učitati | ne možemo učitati |
    nije uspjelo učitavanje | nije uspjelo dohvaćanje | učitavanje nije uspjelo | učitavanje*nije uspjelo |
    ne mogu se učitati | nisu se mogle učitati | nisu učitane | nije moguće dohvatiti |
    nije moguće prikazati | pogreška pri učitavanju | greška pri učitavanju | pogreška prilikom učitavanja |
    došlo je do pogreške | došlo je do greške | došlo je do problema | dogodila se pogreška |
    pojavio se problem | nešto je pošlo po zlu | nešto nije u redu | nešto je krenulo po zlu |
    pokušajte ponovno | pokušajte ponovo | pokušaj ponovno | pokušaj ponovo | pokušajte kasnije |
    pokušajte još jednom | nije uspjelo | nije uspio | nismo uspjeli | neuspješno učitavanje |
    učitavanje je neuspješno | učitavanje*neuspješno | ne može se učitati | ne mogu učitati |
    ne možemo dohvatiti | nismo mogli dohvatiti | nismo mogli prikazati | ne mogu se prikazati |
    ne može se prikazati | nije bilo moguće učitati | nije bilo moguće dohvatiti |
    nije bilo moguće prikazati | nije bilo moguće | nisu se učital | nije se učital | pogreška u učitavanju |
    pogreška pri dohvaćanju | greška prilikom učitavanja | pojavila se pogreška | pojavila se greška |
    nastala je pogreška | dogodila se greška | dogodio se problem | nastao je problem | imamo problem |
    nešto je pošlo | nešto je krenulo | nešto ne radi | pokušajte opet | pokušaj opet | pokušaj kasnije |
    pokušajte nešto kasnije | pokušajte*ponov | ponovni pokušaj | probajte ponov | probaj ponov |
    privremeno nedostupn | privremeno nije dostupn | trenutno nedostupn | trenutačno nedostupn |
    trenutno nisu dostupn | trenutačno nisu dostupn | ponovi učitavanje |
    {nije moguće,nismo mogli,neuspješno} {učitati,učitavanje,dohvatiti,prikazati,dohvaćanje} |
    {došlo je do,pojavila se} {pogreške,greške,pogreška,problem,problema,po zlu,krivo} |
    pojavio se {pogreške,greške,pogreška,po zlu,krivo} |
    {pokušajte ponovno,pokušajte ponovo,pokušaj ponovno,pokušajte kasnije,pokušajte poslije,privremeno nedostup,trenutačno nedostup,trenutno nedostup}
  `,
  otherLists: list`
    Pouzdani uređaji | Vaši pouzdani uređaji | Pristupni ključevi | Pristupni ključ | Passkeys |
    Sigurnosni ključevi | Sigurnosni ključ | Pristupni ključevi i sigurnosni ključevi | Povezane aplikacije |
    Aplikacije i konektori | Aplikacije i poveznici | Konektori | Povezani računi | Povezane usluge |
    Aplikacije trećih strana | Pristup trećih strana | Ovlaštene aplikacije | Dodaci | Integracije |
    Dijeljene poveznice | Dijeljene veze | Podijeljene poveznice | Dijeljeni razgovori | API ključevi |
    Vaši API ključevi | Pristupni tokeni | Višefaktorska autentifikacija | Višestruka provjera autentičnosti |
    Višefaktorska provjera autentičnosti | Višefaktorska autentifikacija (MFA) | MFA | 2FA |
    Dvofaktorska autentifikacija | Dvofaktorska provjera autentičnosti | Potvrda u dva koraka |
    Provjera u dva koraka | Aplikacija za autentifikaciju | SMS | Tekstualna poruka | Push obavijesti |
    Kodovi za oporavak | Rezervni kodovi | Lozinka | Promijeni lozinku | Načini prijave | Metode prijave |
    Opcije prijave | Kontrole podataka | Upravljanje podacima | Kontrola podataka | Obavijesti | Općenito |
    Opće | Personalizacija | Prilagodba | Memorija | Naplata | Pretplata | Korištenje | Govor | Glas |
    Napredna sigurnost računa | Napredna sigurnost | Nedavna aktivnost | Nedavne aktivnosti |
    Aktivnost računa | Povijest prijava | Povijest prijave | Nedavne prijave | Završene sesije |
    Prethodne sesije | Roditeljski nadzor | Sigurna prijava putem ChatGPT-a | Prijava putem ChatGPT-a |
    Odjava s ovog uređaja | Odjavi se s ovog uređaja | Odjavite se s ovog uređaja | Arhivirani razgovori |
    Izbriši račun | Račun | Pomoć | Nedavna aktivnost prijave | Nedavne aktivnosti prijave |
    Aktivnost prijave | Aktivnost prijava | Aktivnost prijavljivanja | Nedavna prijavljivanja |
    Posljednje prijave | Povijest sesija | Povijest aktivnosti | Povijest sigurnosti | Historija prijava |
    Historija prijavljivanja | Historija aktivnosti | Zapisnik aktivnosti | Dnevnik aktivnosti |
    Sigurnosna aktivnost | Sigurnosne aktivnosti | Sigurnosni događaji | Odjavljene sesije |
    Odjavljeni uređaji | Neaktivne sesije | Stare sesije | Zatvorene sesije | Opozvane sesije |
    Istekle sesije | Prošle sesije | Nedavno završene sesije | Nedavno odjavljeno | Nedavne odjave |
    Gdje ste bili prijavljeni | Ranije prijave | Prethodne prijave | Pokušaji prijave | Neuspjele prijave |
    Neuspjeli pokušaji prijave | Prepoznati uređaji | Provjereni uređaji | Zapamćeni uređaji |
    Ovlašteni uređaji | Blokirani uređaji | Pouzdani preglednici | Sesije trećih strana | Codex CLI sesije |
    Dijeljeni linkovi | Višefaktorska autentikacija | Dvofaktorska autentikacija | Metode oporavka | E-pošta |
    Broj telefona | Verificirani uređaji | Potvrđeni uređaji | Poznati uređaji | Uklonjeni uređaji |
    Tvoji pouzdani uređaji | Passkey | Zaporka | Promijeni zaporku | Promjena lozinke |
    Dvofaktorska autentifikacija (2FA) | Dvostupanjska provjera | Dvostruka autentifikacija | Autentifikator |
    SMS poruka | Promjena zaporke | Podijeljeni razgovori | Podijeljeni chatovi | Nedavna aktivnost računa |
    Nedavna aktivnost na računu | Posljednja aktivnost na računu | Posljednje aktivnosti |
    Prethodna prijavljivanja | Zatvorene i prekinute sesije | Prekinute sesije | Nedavno odjavljeni |
    Neuspjela prijavljivanja | Jezik | Raspored | Rasporedi | E-mail |
    {Pouzdani,Provjereni,Poznati,Vaši pouzdani,Zapamćeni,Blokirani,Uklonjeni,Neaktivni} {uređaji,preglednici} |
    {Završene,Prethodne,Prošle,Istekle,Zatvorene,Neaktivne,Stare,Nedavno završene} {sesije,prijave} |
    {Povijest prijava,Povijest prijave,Povijest sesija,Povijest aktivnosti,Nedavna aktivnost,Nedavna sigurnosna aktivnost,Nedavne prijave,Aktivnost računa,Sigurnosna aktivnost,Aktivnost prijave,Pokušaji prijave,Povezane aplikacije,Povezani računi,Aplikacije trećih strana,API ključevi,Vaši API ključevi,Pristupni ključevi,Sigurnosni ključevi,Dnevnik prijava}
  `,
  captions: {
    device: list`
      Uređaj | Naziv uređaja | Vrsta uređaja | Preglednik | Uređaj ili preglednik | Preglednik ili uređaj |
      Uređaj/preglednik | Uređaj i preglednik | Klijent | Model | Model uređaja | Ime uređaja | Tip uređaja |
      Uređaj / preglednik | Preglednik i uređaj | Operacijski sustav | Operativni sistem | Podaci o uređaju |
      Pojedinosti o uređaju | Sesija | Web-preglednik |
      {Uređaj,Preglednik} {ili preglednik,i preglednik,/ preglednik} |
      {Naziv uređaja,Vrsta uređaja,Tip uređaja,Model uređaja,Operacijski sustav,Klijent,Prijavljeno s uređaja}
    `,
    app: list`
      Aplikacija | Aplikacije | Proizvod | Proizvodi | Koristi se s | Korišteno s | Kontekst aplikacije |
      Usluga | Usluge | Koristi se u | Korišteno u | Upotrebljava se s | Upotrebljava se u |
      Korištene aplikacije | Naziv aplikacije | Kontekst | Pristup | Program | Koristi se za | Koristi se uz |
      Upotrebljava se za | Korišteno uz | Kontekst upotrebe
    `,
    location: list`
      Lokacija | Približna lokacija | Procijenjena lokacija | Mjesto | Približno mjesto |
      Posljednja lokacija | Gdje | Grad | Regija | Država | Zemlja | Mjesto prijave | Lokacija prijave |
      Lokacija (približna) | Okvirna lokacija | Posljednja poznata lokacija | Područje | U blizini | Položaj |
      {Približna,Okvirna,Posljednja,Zadnja,Procijenjena} {lokacija,lokacija prijave} |
      {Lokacija,Mjesto} {(približno),(približna),prijave,(IP)} |
      {Približno mjesto,Gdje,Odakle,Grad i država,Blizu,Područje}
    `,
    signedIn: list`
      Prijava | Prijavljeno | Prijavljen | Vrijeme prijave | Datum prijave | Datum i vrijeme prijave |
      Posljednja prijava | Zadnja prijava | Prva prijava | Datum | Vrijeme | Datum i vrijeme | Kada | Od |
      Početak | Početak sesije | Posljednja aktivnost | Zadnja aktivnost | Posljednji put aktivno |
      Zadnje korištenje | Zadnji pristup | Prijavljena | Prijavljeni | Vrijeme i datum prijave |
      Vrijeme zadnje prijave | Datum zadnje prijave | Datum posljednje prijave | Posljednji put prijavljen |
      Prvi put prijavljeno | Započeto | Počelo | Sesija započela | Vrijeme početka | Posljednji put aktivna |
      Posljednji put aktivan | Zadnji put aktivno | Zadnji put korišteno | Posljednje korištenje |
      Zadnji put viđeno | Posljednji pristup | Zadnji put na mreži | Sat | Dan |
      {Vrijeme,Datum,Datum i vrijeme} {,prijave,zadnje prijave,posljednje prijave,početka} |
      {Posljednja,Zadnja,Prva} {prijava,aktivnost,upotreba} |
      {Prijavljeno,Prijava,Prijavljen,Početak,Početak sesije,Započeto,Od,Kada,Aktivno od,Zadnje aktivno,Posljednje aktivno,Zadnji put aktivno,Posljednji put aktivno}
    `,
    status: list`
      Status | Stanje | Status sesije | Pouzdano | Pouzdan | Pouzdan uređaj | Povjerenje | Trenutna |
      Trenutna sesija | Stanje sesije | Pouzdana | Status povjerenja | Trenutačna sesija | Trenutni uređaj |
      Ovaj uređaj | Trenutno
    `,
  },
  signedIn: list`
    prijavljeno | prijavljen | prijavljena | prijavljeno dana | prijavljeno u | prijavljen od |
    prijavljeno od | prijava | prijava dana | vrijeme prijave | datum prijave | posljednja prijava |
    zadnja prijava | prva prijava | prijavili ste se | prijavili ste se dana | sesija započela |
    sesija je započela | početak sesije | započeto | od | aktivno od | aktivna od | prijavljeni |
    prijavljeni od | prijavljena od | prijava u | datum i vrijeme prijave | vrijeme zadnje prijave |
    posljednja prijava dana | zadnja prijava dana | posljednji put prijavljeno | posljednji put prijavljen |
    zadnji put prijavljeno | zadnji put prijavljen | prvi put prijavljeno | prvi put prijavljen |
    prijavio se | prijavila se | prijavio si se | sesija započeta | sesija je počela | sesija počela |
    sesija od | početak | počelo | započeta | započela | aktivan od | otvorena | nova prijava |
    {prijavljeno,prijavljen,prijava,prijavili ste se,posljednja prijava,zadnja prijava,prva prijava,sesija započeta,započeto,početak sesije,početak,sesija} {,dana,od,u,prije}
  `,
  lastActive: list`
    posljednja aktivnost | zadnja aktivnost | posljednji put aktivno | posljednji put aktivna |
    zadnji put aktivno | zadnje korištenje | posljednje korištenje | zadnji put korišteno |
    posljednji pristup | zadnji pristup | aktivno | aktivna | aktivan | korišteno | posljednji put aktivan |
    zadnji put aktivan | zadnji put aktivna | posljednji put korišteno | posljednji put korištena |
    posljednji put viđeno | zadnji put viđeno | zadnji put na mreži | posljednji put na mreži |
    posljednja aktivnost dana | posljednja upotreba | zadnja upotreba | posljednji put | zadnji put |
    korištena | korišten | viđeno | bilo aktivno | bila aktivna | na mreži | aktivnost |
    {posljednja aktivnost,zadnja aktivnost,posljednji put aktivno,zadnji put aktivno,zadnje aktivno,posljednje korištenje,zadnje korištenje,posljednji put korišteno,zadnji put korišteno,zadnji put viđeno,aktivno,aktivan,aktivna,korišteno,online} {,dana,u,prije}
  `,
  otherTimes: list`
    dodan | stvoren | kreiran | izrađen | istječe | vrijedi do | ažuriran | izmijenjen | registriran |
    odjavljen | završen | povezan | isteklo | istekao | rok valjanosti | valjano do | važi do | mijenjan |
    promijenjen | obnovljen | uklonjen | izbrisan | opozvan
  `,
  justNow: list`
    upravo sada | upravo | sada | maloprije | prije nekoliko trenutaka | prije trenutak |
    prije nekoliko sekundi | prije manje od minute | aktivno sada | aktivna sada | sada aktivno |
    trenutno aktivno | trenutno aktivna | baš sada | u ovom trenutku | prije par sekundi | prije sekundu |
    prije nekoliko sekunda | prije par trenutaka | prije manje od jedne minute | prije manje od 1 minute |
    manje od minute | manje od minutu | aktivan sada | sada aktivna | sada aktivan | trenutno aktivan |
    trenutačno aktivno | trenutačno aktivna | na mreži sada | sada na mreži | trenutno na mreži
  `,
  active: list`
    Aktivno | Aktivna | Aktivan | Aktivno sada | Sada aktivno | Trenutno aktivno | Trenutno aktivna |
    Aktivna sesija | Na mreži | U upotrebi | Prijavljeni ste | Aktivna sada | Aktivan sada | Sada aktivna |
    Sada aktivan | Trenutno aktivan | Trenutačno aktivno | Trenutačno aktivna | Sesija je aktivna |
    Trenutno se koristi | U uporabi | Prijavljeno sada | Otvorena | U tijeku
  `,
  near: list`
    približno | prib. | približna lokacija | otprilike | oko | blizu | u blizini | u okolici | okolica |
    na području | ~ (približno) | ~ i okolica | pribl. | ca. | cca | približno mjesto |
    procijenjena lokacija | procijenjeno | okvirno | negdje blizu | blizu mjesta | u blizini mjesta | pored |
    pokraj | nedaleko od | vjerojatno | ~ (pribl.) | ~ (procjena) | ~ (otprilike) | ~ (približna lokacija) |
    ~ {(približno),(otprilike),(okvirno),i okolica,(približna lokacija),(procjena)}
  `,
  unknownDevice: list`
    Nepoznat uređaj | Nepoznati uređaj | Nepoznat preglednik | Nepoznati preglednik | Nepoznat klijent |
    Nepoznato | Neprepoznat uređaj | Drugi uređaj | Nepoznato računalo | Nepoznata aplikacija |
    Nepoznat uređaj ili preglednik | Neprepoznat preglednik | Uređaj nepoznat | Uređaj je nepoznat |
    Uređaj nije prepoznat | Uređaj nije dostupan | Neimenovani uređaj | Uređaj bez naziva |
    Nepoznat operacijski sustav | Neidentificiran uređaj
  `,
  unknownLocation: list`
    Nepoznata lokacija | Lokacija nepoznata | Nepoznato mjesto | Lokacija nije dostupna |
    Lokacija nedostupna | Nepoznata regija | Nepoznata | Nepoznato | Lokacija je nepoznata |
    Lokacija nije poznata | Lokacija nije utvrđena | Nije moguće utvrditi lokaciju | Nema lokacije |
    Nema podataka o lokaciji | Nepoznato područje | Nepoznat grad | Nepoznata zemlja | Nepoznata država |
    Skrivena lokacija | Mjesto nepoznato
  `,
  devices: list`
    uređaj | telefon | mobitel | mobilna aplikacija | mobilni uređaj | pametni telefon | računalo |
    prijenosno računalo | laptop | stolno | tablet | preglednik | pc | računar | kompjuter | mobilni telefon |
    mobilni preglednik | desktop | prijenosni | web-preglednik | smartfon | pametni sat
  `,
  apiPlatform: list`
    API platforma | Platforma API | API Platform | OpenAI API platforma | OpenAI platforma | OpenAI API |
    API | Platforma za razvojne programere | API-platforma | Razvojna platforma | Platforma za programere
  `,
  yes: list`Da`,
  no: list`Ne`,
});
