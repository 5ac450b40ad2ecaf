import { list } from './list';
import type { Words } from './words';

export const hr: Words = {
  activeSessions: list`
    Aktivne sesije | Vaše aktivne sesije | Tvoje aktivne sesije | Sve aktivne sesije | Sesije |
    Vaše sesije | Tvoje sesije | Moje sesije | Sve sesije | Otvorene sesije | Aktivne prijave |
    Sesije prijave | Upravljanje sesijama | Upravljaj sesijama | Upravljajte sesijama |
    Upravljanje aktivnim sesijama | Uređaji i sesije | Sesije i uređaji | Prijavljeni uređaji |
    Aktivni uređaji | Gdje ste prijavljeni | Gdje si prijavljen | Uređaji na kojima ste prijavljeni |
    Popis sesija | Aktivne sesije i uređaji | Uređaji i aktivne sesije | Uređaji na kojima si prijavljen |
    Gdje ste se prijavili
  `,
  session: list`sesij`,
  security: list`
    Sigurnost | Sigurnost i prijava | Prijava i sigurnost | Postavke sigurnosti | Sigurnosne postavke |
    Sigurnost i privatnost | Privatnost i sigurnost | Lozinka i sigurnost | Sigurnost računa
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
    Koristite ovaj uređaj | Sesija koju koristite | Sesija koju trenutačno koristite | Sesija u upotrebi
  `,
  trusted: list`pouzdan | provjeren uređaj | povjerljiv`,
  negation: list`nije | nepouzdan | neprovjeren | nema | nikad`,
  unavailable: list`
    status sesije nije dostupan | status sesije nedostupan | status sesije je nedostupan |
    status sesije nepoznat | status sesije*nije | status sesije*nedostupan | stanje sesije nije dostupno |
    stanje sesije*nedostupno | status nije dostupan | status nedostupan | status*nedostupan |
    status je nepoznat | status nepoznat | nepoznat status | sesija nije dostupna |
    nije moguće utvrditi status
  `,
  logOut: list`
    odjav | odjava | odjavi se | odjavite | završi sesiju | završi ovu sesiju | završite sesiju |
    završi*sesij | prekini sesiju | prekini*sesij | zatvori sesiju | opozovi | prekini vezu |
    ukloni uređaj | ukloni ovaj uređaj | ukloni sesiju
  `,
  everywhere: list`
    svih uređaja | svih sesija | svih ostalih | svih drugih | sa svih | iz svih | na svim | svugdje |
    posvuda | odasvud | sve sesije | sve uređaje | sve ostale | sve aktivne | odjavi sve | odjavite sve |
    završi sve | opozovi sve | ostale sesije | ostalih sesija | ostale uređaje | ostalih uređaja |
    druge sesije | drugih uređaja | svakog uređaja | odabrane
  `,
  more: list`
    prikaži više | pokaži više | vidi više | učitaj više | prikaži još | učitaj još | više sesija |
    još sesija | više uređaja | prikaži sve | pokaži sve | vidi sve | učitaj sve | sljedeć | dalje |
    starije
  `,
  loading: list`
    učitavanje | učitava | učitavaju | dohvaćanje | dohvaća | pričekajte | molimo pričekajte |
    trenutak molim | samo trenutak
  `,
  failed: list`
    nije moguće učitati | nismo mogli učitati | nismo uspjeli učitati | ne možemo učitati |
    nije uspjelo učitavanje | nije uspjelo dohvaćanje | učitavanje nije uspjelo | učitavanje*nije uspjelo |
    ne mogu se učitati | nisu se mogle učitati | nisu učitane | nije moguće dohvatiti |
    nije moguće prikazati | pogreška pri učitavanju | greška pri učitavanju | pogreška prilikom učitavanja |
    došlo je do pogreške | došlo je do greške | došlo je do problema | dogodila se pogreška |
    pojavio se problem | nešto je pošlo po zlu | nešto nije u redu | nešto je krenulo po zlu |
    pokušajte ponovno | pokušajte ponovo | pokušaj ponovno | pokušaj ponovo | pokušajte kasnije |
    pokušajte još jednom
  `,
  otherLists: list`
    Pouzdani uređaji | Vaši pouzdani uređaji | Pristupni ključevi | Pristupni ključ | Passkeys |
    Sigurnosni ključevi | Sigurnosni ključ | Pristupni ključevi i sigurnosni ključevi |
    Povezane aplikacije | Aplikacije i konektori | Aplikacije i poveznici | Konektori | Povezani računi |
    Povezane usluge | Aplikacije trećih strana | Pristup trećih strana | Ovlaštene aplikacije | Dodaci |
    Integracije | Dijeljene poveznice | Dijeljene veze | Podijeljene poveznice | Dijeljeni razgovori |
    API ključevi | Vaši API ključevi | Pristupni tokeni | Višefaktorska autentifikacija |
    Višestruka provjera autentičnosti | Višefaktorska provjera autentičnosti |
    Višefaktorska autentifikacija (MFA) | MFA | 2FA | Dvofaktorska autentifikacija |
    Dvofaktorska provjera autentičnosti | Potvrda u dva koraka | Provjera u dva koraka |
    Aplikacija za autentifikaciju | SMS | Tekstualna poruka | Push obavijesti | Kodovi za oporavak |
    Rezervni kodovi | Lozinka | Promijeni lozinku | Načini prijave | Metode prijave | Opcije prijave |
    Kontrole podataka | Upravljanje podacima | Kontrola podataka | Obavijesti | Općenito | Opće |
    Personalizacija | Prilagodba | Memorija | Naplata | Pretplata | Korištenje | Govor | Glas |
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
    Dijeljeni linkovi | Višefaktorska autentikacija | Dvofaktorska autentikacija | Metode oporavka |
    E-pošta | Broj telefona
  `,
  captions: {
    device: list`
      Uređaj | Naziv uređaja | Vrsta uređaja | Preglednik | Uređaj ili preglednik | Preglednik ili uređaj |
      Uređaj/preglednik | Uređaj i preglednik | Klijent
    `,
    app: list`
      Aplikacija | Aplikacije | Proizvod | Proizvodi | Koristi se s | Korišteno s | Kontekst aplikacije |
      Usluga | Usluge | Koristi se u | Korišteno u | Upotrebljava se s | Upotrebljava se u |
      Korištene aplikacije | Naziv aplikacije | Kontekst | Pristup
    `,
    location: list`
      Lokacija | Približna lokacija | Procijenjena lokacija | Mjesto | Približno mjesto |
      Posljednja lokacija | Gdje | Grad | Regija | Država | Zemlja | Mjesto prijave
    `,
    signedIn: list`
      Prijava | Prijavljeno | Prijavljen | Vrijeme prijave | Datum prijave | Datum i vrijeme prijave |
      Posljednja prijava | Zadnja prijava | Prva prijava | Datum | Vrijeme | Datum i vrijeme | Kada | Od |
      Početak | Početak sesije | Posljednja aktivnost | Zadnja aktivnost | Posljednji put aktivno |
      Zadnje korištenje | Zadnji pristup
    `,
    status: list`
      Status | Stanje | Status sesije | Pouzdano | Pouzdan | Pouzdan uređaj | Povjerenje | Trenutna |
      Trenutna sesija
    `,
  },
  signedIn: list`
    prijavljeno | prijavljen | prijavljena | prijavljeno dana | prijavljeno u | prijavljen od |
    prijavljeno od | prijava | prijava dana | vrijeme prijave | datum prijave | posljednja prijava |
    zadnja prijava | prva prijava | prijavili ste se | prijavili ste se dana | sesija započela |
    sesija je započela | početak sesije | započeto | od | aktivno od | aktivna od
  `,
  lastActive: list`
    posljednja aktivnost | zadnja aktivnost | posljednji put aktivno | posljednji put aktivna |
    zadnji put aktivno | zadnje korištenje | posljednje korištenje | zadnji put korišteno |
    posljednji pristup | zadnji pristup | aktivno | aktivna | aktivan | korišteno
  `,
  otherTimes: list`
    dodan | stvoren | kreiran | izrađen | istječe | vrijedi do | ažuriran | izmijenjen | registriran |
    odjavljen | završen | povezan
  `,
  justNow: list`
    upravo sada | upravo | sada | maloprije | prije nekoliko trenutaka | prije trenutak |
    prije nekoliko sekundi | prije manje od minute | aktivno sada | aktivna sada | sada aktivno |
    trenutno aktivno | trenutno aktivna
  `,
  active: list`
    Aktivno | Aktivna | Aktivan | Aktivno sada | Sada aktivno | Trenutno aktivno | Trenutno aktivna |
    Aktivna sesija | Na mreži | U upotrebi | Prijavljeni ste
  `,
  near: list`
    približno | prib. | približna lokacija | otprilike | oko | blizu | u blizini | u okolici | okolica |
    na području | ~ (približno) | ~ i okolica
  `,
  unknownDevice: list`
    Nepoznat uređaj | Nepoznati uređaj | Nepoznat preglednik | Nepoznati preglednik | Nepoznat klijent |
    Nepoznato | Neprepoznat uređaj | Drugi uređaj
  `,
  unknownLocation: list`
    Nepoznata lokacija | Lokacija nepoznata | Nepoznato mjesto | Lokacija nije dostupna |
    Lokacija nedostupna | Nepoznata regija | Nepoznata | Nepoznato
  `,
  devices: list`
    uređaj | telefon | mobitel | mobilna aplikacija | mobilni uređaj | pametni telefon | računalo |
    prijenosno računalo | laptop | stolno | tablet | preglednik | pc | računar | kompjuter | mobilni telefon
  `,
  apiPlatform: list`
    API platforma | Platforma API | API Platform | OpenAI API platforma | OpenAI platforma | OpenAI API |
    API | Platforma za razvojne programere
  `,
  yes: list`Da`,
  no: list`Ne`,
};
