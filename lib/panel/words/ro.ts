import { list } from './list';
import type { Words } from './words';

export const ro: Words = {
  activeSessions: list`
    Sesiuni active | Sesiunile active | Sesiunile tale active | Sesiunile dvs. active |
    Sesiunile dumneavoastră active | Toate sesiunile active | Sesiuni | Sesiunile tale | Sesiunile mele |
    Sesiunile dvs. | Toate sesiunile | Sesiuni deschise | Sesiuni în curs | Sesiuni de conectare |
    Sesiuni conectate | Gestionează sesiunile | Gestionați sesiunile | Gestionarea sesiunilor |
    Gestionare sesiuni | Administrează sesiunile | Administrarea sesiunilor | Gestionează sesiunile active |
    Dispozitive și sesiuni | Sesiuni și dispozitive | Dispozitive conectate | Dispozitive active |
    Conectări active | Autentificări active | Unde ești conectat | Unde ești conectat(ă) |
    Unde sunteți conectat | Unde sunteți conectat(ă) | Unde te-ai conectat | Unde ești autentificat |
    Dispozitive pe care ești conectat | Lista sesiunilor | Lista sesiunilor active |
    Sesiuni active și dispozitive | Dispozitive și sesiuni active | Dispozitive pe care te-ai conectat |
    Dispozitive pe care v-ați conectat | Unde v-ați conectat | Locuri în care ești conectat |
    Unde sunteți autentificat
  `,
  session: list`sesiun`,
  security: list`
    Securitate | Securitate și conectare | Securitate și autentificare | Conectare și securitate |
    Autentificare și securitate | Setări de securitate | Securitate și confidențialitate |
    Confidențialitate și securitate | Parolă și securitate | Securitatea contului
  `,
  current: list`
    Sesiunea curentă | Sesiune curentă | Sesiunea actuală | Sesiune actuală | Sesiunea ta curentă |
    Sesiunea dvs. curentă | Această sesiune | Sesiunea aceasta | Acest dispozitiv | Dispozitivul acesta |
    Acest browser | Acest computer | Acest telefon | Această aplicație | Curentă | Curent | Actuală |
    Dispozitiv curent | Dispozitivul curent | Dispozitivul actual | Browserul curent | Browser curent |
    Dispozitivul tău curent | Ești aici | Sunteți aici | Activă pe acest dispozitiv |
    Activ pe acest dispozitiv | Activ acum pe acest dispozitiv | Activă acum pe acest dispozitiv |
    Folosești această sesiune acum | Folosești această sesiune | Folosiți această sesiune acum |
    Utilizați această sesiune | Utilizezi această sesiune | Utilizați acum această sesiune |
    Sesiunea pe care o folosești acum | Dispozitivul tău | Dispozitivul dvs. | Browserul tău |
    Conectarea curentă | Autentificarea curentă | Acest laptop | Această tabletă | Acest iPhone |
    Acest Mac | Acesta ești tu | Aceasta este sesiunea ta curentă | Aceasta este sesiunea curentă |
    Acesta este dispozitivul tău | Sesiune în uz | Folosești acest dispozitiv |
    Folosești acum acest dispozitiv | Sesiunea pe care o folosești | Sesiunea pe care o utilizați |
    Sesiunea pe care o utilizați acum | Conectat pe acest dispozitiv
  `,
  trusted: list`de încredere | încredere | verificat | fiabil | dispozitiv memorat`,
  negation: list`
    nu este | nu e | nu are | nu se află | fără | neîncredere | niciodată | neverificat | nefiabil | non
  `,
  unavailable: list`
    starea sesiunii indisponibilă | starea sesiunii nu este disponibilă |
    starea sesiunii este indisponibilă | starea sesiunii nu e disponibilă | starea sesiunii*indisponibil |
    starea sesiunii*nu | starea sesiunii necunoscută | stare sesiune indisponibilă | stare indisponibilă |
    stare*indisponibil | starea nu este disponibilă | starea*indisponibil | stare necunoscută |
    starea este necunoscută | statusul sesiunii*indisponibil | statusul sesiunii*nu |
    status sesiune indisponibil | status indisponibil | status*indisponibil | status necunoscut |
    sesiune indisponibilă | starea*nu este disponibil | statusul*nu este disponibil
  `,
  logOut: list`
    deconecta | deconectează | deconectați | deconectare | deconectarea | deconectezi | ieși din |
    ieșire din cont | ieșiți din | închide sesiunea | închide această sesiune | închideți sesiunea |
    închide*sesiun | închiderea sesiunii | încheie sesiunea | încheiați sesiunea | încheie*sesiun |
    termină sesiunea | oprește sesiunea | revocă | revocați | revocare | delogare | deloghează |
    elimină dispozitivul | elimină acest dispozitiv | șterge dispozitivul | elimină sesiunea |
    șterge sesiunea
  `,
  everywhere: list`
    toate dispozitivele | toate sesiunile | toate celelalte | toate browserele | toate conturile |
    din toate | de pe toate | de la toate | pe toate | peste tot | pretutindeni | deconectează toate |
    deconectează tot | închide toate | încheie toate | revocă toate | elimină toate | alte dispozitive |
    alte sesiuni | celelalte | restul | fiecare dispozitiv | selectate
  `,
  more: list`
    afișează mai mult | afișează mai multe | afișați mai multe | arată mai mult | arată mai multe |
    vezi mai mult | vezi mai multe | vedeți mai multe | încarcă mai mult | încarcă mai multe |
    încărcați mai multe | mai multe sesiuni | mai multe dispozitive | afișează tot | afișează toate |
    afișați toate | vezi tot | vezi toate | vezi-le pe toate | arată toate | încarcă toate | următoarea |
    următorul | următoarele | înainte | mai vechi
  `,
  loading: list`
    se încarcă | încărcare | se preiau | se preia | se obțin | așteaptă | așteptați | o clipă | un moment |
    se verifică
  `,
  failed: list`
    nu s-au putut încărca | nu s-a putut încărca | nu am putut încărca | nu putem încărca |
    nu se pot încărca | nu se poate încărca | nu au putut fi încărcate | nu a putut fi încărcat |
    nu pot fi încărcate | nu s-au putut prelua | nu am putut prelua | nu s-au putut obține |
    nu am putut obține | nu s-au putut afișa | nu am putut afișa | nu au putut fi afișate |
    nu am reușit să încărcăm | încărcarea a eșuat | încărcarea*a eșuat | încărcare eșuată |
    eroare la încărcare | eroare la încărcarea | eroare la preluarea | eroare de încărcare |
    a apărut o eroare | a apărut o problemă | s-a produs o eroare | a survenit o eroare |
    a intervenit o eroare | ceva nu a mers bine | ceva nu a funcționat | ceva n-a mers | ceva a mers prost |
    încearcă din nou | încercați din nou | încearcă mai târziu | încercați mai târziu | reîncearcă |
    reîncercați | mai încearcă | momentan indisponibil | temporar indisponibil
  `,
  otherLists: list`
    Dispozitive de încredere | Dispozitivele tale de încredere | Dispozitivele de încredere |
    Chei de acces | Cheie de acces | Chei de conectare | Passkeys | Chei de securitate |
    Cheie de securitate | Chei de acces și chei de securitate | Aplicații conectate | Aplicații asociate |
    Aplicații legate | Aplicații și conectori | Aplicații și conectoare | Conectori | Conectoare |
    Conturi conectate | Conturi asociate | Servicii conectate | Aplicații terțe | Aplicații ale terților |
    Acces terți | Aplicații autorizate | Pluginuri | Integrări | Linkuri partajate | Linkuri distribuite |
    Link-uri partajate | Conversații partajate | Chei API | Cheile API | Cheile tale API |
    Tokenuri de acces | Autentificare multifactor | Autentificare cu mai mulți factori |
    Autentificare multi-factor | Autentificarea multifactor | Autentificare multifactor (MFA) | MFA | 2FA |
    Autentificare cu doi factori | Autentificare în doi factori | Verificare în doi pași |
    Autentificare în doi pași | Aplicație de autentificare | SMS | Mesaj text | Notificări push |
    Coduri de recuperare | Coduri de rezervă | Parolă | Schimbă parola | Metode de conectare |
    Metode de autentificare | Opțiuni de conectare | Controale pentru date | Controlul datelor |
    Controale de date | Gestionarea datelor | Notificări | General | Generale | Personalizare | Memorie |
    Facturare | Abonament | Utilizare | Vorbire | Voce | Programări | Securitate avansată a contului |
    Securitatea avansată a contului | Securitate avansată | Activitate recentă | Activitatea contului |
    Istoricul conectărilor | Istoric conectări | Istoric de conectare | Istoricul autentificărilor |
    Conectări recente | Autentificări recente | Sesiuni încheiate | Sesiuni expirate | Sesiuni anterioare |
    Control parental | Controale parentale | Conectare sigură cu ChatGPT | Conectare securizată cu ChatGPT |
    Conectează-te cu ChatGPT | Conectare cu ChatGPT | Deconectează-te de pe acest dispozitiv |
    Deconectare de pe acest dispozitiv | Deconectați-vă de pe acest dispozitiv | Conversații arhivate |
    Șterge contul | Cont | Ajutor | Activitate recentă de conectare | Activitate de conectare |
    Activitate de autentificare | Activitate recentă de autentificare | Activitatea recentă |
    Activitate de securitate | Activitate recentă de securitate | Istoricul sesiunilor |
    Istoricul activității | Istoric activitate | Istoric de autentificare | Istoric autentificări |
    Istoricul de securitate | Jurnal de activitate | Jurnal de securitate | Jurnalul conectărilor |
    Evenimente de securitate | Sesiuni deconectate | Sesiuni inactive | Sesiuni vechi | Sesiuni închise |
    Sesiuni revocate | Sesiuni trecute | Sesiuni încheiate recent | Deconectate recent |
    Deconectări recente | Dispozitive deconectate | Unde ai fost conectat | Unde ați fost conectat |
    Conectări anterioare | Încercări de conectare | Încercări de autentificare | Conectări eșuate |
    Autentificări eșuate | Dispozitive recunoscute | Dispozitive verificate | Dispozitive memorate |
    Dispozitive autorizate | Dispozitive blocate | Browsere de încredere | Sesiuni terțe |
    Sesiuni Codex CLI | Autentificare cu doi factori (2FA) | Verificare în 2 pași | Metode de recuperare |
    E-mail | Număr de telefon
  `,
  captions: {
    device: list`
      Dispozitiv | Numele dispozitivului | Nume dispozitiv | Tipul dispozitivului | Tip dispozitiv |
      Browser | Dispozitiv sau browser | Browser sau dispozitiv | Dispozitiv/browser |
      Dispozitiv / browser | Dispozitiv și browser | Browser și dispozitiv | Client
    `,
    app: list`
      Aplicație | Aplicația | Aplicații | Produs | Produse | Folosit cu | Folosită cu | Utilizat cu |
      Utilizată cu | Contextul aplicației | Context aplicație | Context | Serviciu | Servicii | Folosit în |
      Folosită în | Utilizat în | Utilizată în | Folosit pentru | Utilizat pentru | Aplicații folosite |
      Numele aplicației | Acces la
    `,
    location: list`
      Locație | Locația | Locație aproximativă | Locația aproximativă | Locație estimată | Loc | Locul |
      Amplasare | Ultima locație | Unde | Oraș | Regiune | Țară | Locul conectării | Locația conectării
    `,
    signedIn: list`
      Conectat | Conectată | Conectat la | Conectat pe | Conectat din | Conectare | Data conectării |
      Ora conectării | Data și ora conectării | Momentul conectării | Autentificare | Autentificat |
      Autentificat la | Data autentificării | Ora autentificării | Ultima conectare | Ultima autentificare |
      Prima conectare | Prima autentificare | Data | Ora | Data și ora | Când | Din | De la | Început |
      Începutul sesiunii | Ultima activitate | Ultima utilizare | Ultima dată activ | Activ ultima dată |
      Folosit ultima dată | Văzut ultima dată | Ultimul acces
    `,
    status: list`
      Stare | Starea | Status | Starea sesiunii | Stare sesiune | De încredere | Dispozitiv de încredere |
      Încredere | Nivel de încredere | Curentă | Sesiune curentă
    `,
  },
  signedIn: list`
    conectat la | conectat pe | conectat în | conectat din | conectat de la | conectat | conectată la |
    conectată | te-ai conectat la | te-ai conectat pe | te-ai conectat | v-ați conectat la |
    v-ați conectat | s-a conectat la | conectare la | conectare pe | conectare | data conectării |
    ora conectării | ultima conectare | ultima conectare la | prima conectare | autentificat la |
    autentificat pe | autentificat din | autentificat | autentificare la | autentificare |
    ultima autentificare | prima autentificare | sesiune începută la | sesiune începută |
    sesiunea a început la | sesiunea a început | începută la | început la | începutul sesiunii |
    din data de | din | de la | activă din | activ din | activă de la
  `,
  lastActive: list`
    ultima activitate la | ultima activitate | ultima utilizare | ultima utilizare la | ultima dată activ |
    ultima dată activă | activ ultima dată | activă ultima dată | activ ultima dată la |
    folosit ultima dată | folosită ultima dată | utilizat ultima dată | utilizată ultima dată |
    văzut ultima dată | văzută ultima dată | ultima dată | ultimul acces | activ | activă
  `,
  otherTimes: list`
    adăugat | creat | creată | expiră | expirat | expirare | valabil | valid până | actualizat | modificat |
    înregistrat | deconectat | încheiat | asociat | legat
  `,
  justNow: list`
    chiar acum | acum | tocmai acum | acum câteva momente | acum un moment | acum câteva clipe |
    acum o clipă | acum câteva secunde | în urmă cu câteva secunde | acum mai puțin de un minut |
    cu mai puțin de un minut în urmă | activ acum | activă acum | activ în prezent | activă în prezent |
    online acum
  `,
  active: list`
    Activă | Activ | Activă acum | Activ acum | Sesiune activă | Activă în prezent | Activ în prezent |
    Online | În uz | În folosință | În utilizare | Deschisă
  `,
  near: list`
    aprox. | aproximativ | aproximativă | locație aproximativă | circa | cca. | cam | lângă | aproape de |
    în apropiere de | în apropierea | în jurul | în jur de | zona | în zona | în regiunea | împrejurimi |
    în | ~ (aproximativ) | ~ (aprox.) | ~ și împrejurimi
  `,
  unknownDevice: list`
    Dispozitiv necunoscut | Browser necunoscut | Client necunoscut | Computer necunoscut | Necunoscut |
    Dispozitiv nerecunoscut | Browser nerecunoscut | Dispozitiv neidentificat | Alt dispozitiv |
    Dispozitiv sau browser necunoscut
  `,
  unknownLocation: list`
    Locație necunoscută | Loc necunoscut | Locația este necunoscută | Locație indisponibilă |
    Locația nu este disponibilă | Locația este indisponibilă | Regiune necunoscută | Necunoscută |
    Necunoscut | Fără locație
  `,
  devices: list`
    dispozitiv | telefon | telefon mobil | smartphone | aplicație mobilă | aplicația mobilă |
    dispozitiv mobil | computer | calculator | laptop | notebook | desktop | tabletă | browser | pc
  `,
  apiPlatform: list`
    Platforma API | API Platform | Platforma API OpenAI | Platforma OpenAI | OpenAI API | API |
    Platforma pentru dezvoltatori
  `,
  yes: list`Da`,
  no: list`Nu`,
};
