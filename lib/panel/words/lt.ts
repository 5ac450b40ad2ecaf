import { list } from './list';
import type { Words } from './words';

export const lt: Words = {
  activeSessions: list`
    Aktyvios sesijos | Jūsų aktyvios sesijos | Visos aktyvios sesijos | Sesijos | Jūsų sesijos |
    Mano sesijos | Visos sesijos | Aktyvūs seansai | Jūsų aktyvūs seansai | Visi aktyvūs seansai | Seansai |
    Jūsų seansai | Mano seansai | Visi seansai | Aktyvieji seansai | Aktyviosios sesijos |
    Atidaryti seansai | Atviros sesijos | Prisijungimo sesijos | Prisijungimo seansai | Sesijų valdymas |
    Seansų valdymas | Tvarkyti sesijas | Tvarkyti seansus | Valdyti sesijas | Valdyti seansus |
    Valdyti aktyvias sesijas | Įrenginiai ir sesijos | Įrenginiai ir seansai | Sesijos ir įrenginiai |
    Seansai ir įrenginiai | Prisijungę įrenginiai | Prijungti įrenginiai | Aktyvūs įrenginiai |
    Aktyvūs prisijungimai | Kur esate prisijungę | Kur esate prisijungęs | Kur prisijungta |
    Kur jūs prisijungę | Įrenginiai, kuriuose esate prisijungę
  `,
  session: list`sesij | seans`,
  security: list`
    Sauga | Saugumas | Saugumas ir prisijungimas | Sauga ir prisijungimas | Prisijungimas ir saugumas |
    Prisijungimas ir sauga | Saugos nustatymai | Saugumo nustatymai | Sauga ir privatumas |
    Privatumas ir sauga | Saugumas ir privatumas | Privatumas ir saugumas | Slaptažodis ir sauga |
    Paskyros sauga | Paskyros saugumas
  `,
  current: list`
    Dabartinė sesija | Jūsų dabartinė sesija | Dabartinis seansas | Jūsų dabartinis seansas | Esama sesija |
    Esamas seansas | Ši sesija | Šis seansas | Šis įrenginys | Ši naršyklė | Šis kompiuteris |
    Šis telefonas | Ši programa | Ši programėlė | Dabartinė | Dabartinis | Dabartinis įrenginys |
    Dabartinė naršyklė | Jūsų dabartinis įrenginys | Tai jūsų dabartinė sesija |
    Tai jūsų dabartinis seansas | Esate čia | Jūs esate čia | Jūs čia | Aktyvi šiame įrenginyje |
    Aktyvu šiame įrenginyje | Šiuo metu naudojate šią sesiją | Naudojate šią sesiją |
    Šiuo metu naudojate šį seansą | Dabar naudojama sesija | Šiuo metu naudojama sesija |
    Šiuo metu naudojamas seansas
  `,
  trusted: list`patikim | patvirtintas įrenginys`,
  negation: list`nepatikim | nėra | netikr | ne patikim | nepatvirtint | nebėra | neatpažint | niekada`,
  unavailable: list`
    sesijos būsena nepasiekiama | sesijos būsena*nepasiekiama | sesijos būsena neprieinama |
    sesijos būsena nežinoma | sesijos būsena*nežinoma | sesijos būsena*negalim | sesijos būsenos*nepavyko |
    seanso būsena nepasiekiama | seanso būsena*nepasiekiama | seanso būsena neprieinama |
    seanso būsena nežinoma | seanso būsena*nežinoma | sesijos statusas nepasiekiamas |
    sesijos statusas nežinomas | būsena nepasiekiama | būsena neprieinama | būsena nežinoma |
    nežinoma būsena | sesija nepasiekiama | seansas nepasiekiamas | būsena*nepasiekiama |
    būsena*neprieinama | būsena*nežinoma
  `,
  logOut: list`
    atsijung | atjungti | atjungt | išsiregistr | baigti sesiją | baigti šią sesiją | baigti*sesij |
    baigti seansą | baigti*seans | nutraukti sesiją | nutraukti*sesij | nutraukti seansą | nutraukti*seans |
    užbaigti sesiją | užbaigti*sesij | užbaigti*seans | uždaryti sesiją | uždaryti*seans |
    atšaukti prieigą | pašalinti įrenginį | pašalinti šį įrenginį | pašalinti sesiją | pašalinti seansą
  `,
  everywhere: list`
    visų įrenginių | visų sesijų | visų seansų | visų kitų | visuose | visus įrenginius | visas sesijas |
    visus seansus | visas kitas | visus kitus | visas aktyvias | visos sesijos | iš visur | iš visų |
    visur | atsijungti visur | atjungti visus | atjungti viską | baigti visas | baigti visus |
    nutraukti visas | nutraukti visus | kitų įrenginių | kitų sesijų | kitų seansų | kitus įrenginius |
    kitas sesijas | kitus seansus | pasirinkt
  `,
  more: list`
    rodyti daugiau | įkelti daugiau | žiūrėti daugiau | peržiūrėti daugiau | rodyti dar | įkelti dar |
    daugiau sesijų | daugiau seansų | daugiau įrenginių | rodyti visas | rodyti visus | rodyti viską |
    peržiūrėti visus | peržiūrėti visas | peržiūrėti viską | žiūrėti visus | žiūrėti viską | įkelti visus |
    įkelti visas | kitas puslapis | toliau | senesn
  `,
  loading: list`
    įkeliama | įkeliam | kraunama | kraunasi | įkėlimas | gaunama | gaunami | palaukite | prašome palaukti |
    minutėlę | akimirką
  `,
  failed: list`
    nepavyko įkelti | nepavyko gauti | nepavyko parodyti | negalima įkelti | negalime įkelti |
    neįmanoma įkelti | negalėjome įkelti | įkelti nepavyko | įkėlimas nepavyko | įkeliant įvyko klaida |
    įkėlimo klaida | klaida įkeliant | įvyko klaida | įvyko problema | iškilo problema | kažkas nepavyko |
    kažkas negerai | kažkas nutiko ne taip | kažkas ne taip | bandykite dar kartą | bandyti dar kartą |
    bandykite vėliau | bandykite*vėliau | pabandykite | bandykite iš naujo | mėginkite |
    šiuo metu nepasiekiam | laikinai nepasiekiam
  `,
  otherLists: list`
    Patikimi įrenginiai | Jūsų patikimi įrenginiai | Prieigos raktai | Prieigos raktas | Passkeys |
    Saugos raktai | Saugos raktas | Prieigos raktai ir saugos raktai | Prijungtos programos |
    Prijungtos programėlės | Susietos programos | Susietos programėlės | Programos ir jungtys |
    Programėlės ir jungtys | Jungtys | Prijungtos paskyros | Susietos paskyros | Susijusios paskyros |
    Prijungtos paslaugos | Trečiųjų šalių programos | Trečiųjų šalių programėlės | Trečiųjų šalių prieiga |
    Įgaliotos programos | Papildiniai | Integracijos | Bendrinamos nuorodos | Bendrintos nuorodos |
    Bendri pokalbiai | API raktai | Jūsų API raktai | Prieigos žetonai | Kelių veiksnių autentifikavimas |
    Daugiafaktoris autentifikavimas | Daugialypis autentifikavimas | Kelių faktorių autentifikavimas |
    Kelių veiksnių autentifikavimas (MFA) | Dviejų veiksnių autentifikavimas |
    Dviejų faktorių autentifikavimas | Dviejų žingsnių autentifikavimas | Patvirtinimas dviem veiksmais |
    MFA | 2FA | Autentifikavimo programa | Autentifikavimo programėlė | SMS | Tekstinis pranešimas |
    Tekstinė žinutė | Tiesioginiai pranešimai | Atkūrimo kodai | Atsarginiai kodai | Slaptažodis |
    Keisti slaptažodį | Prisijungimo būdai | Prisijungimo metodai | Duomenų valdikliai | Duomenų valdymas |
    Pranešimai | Bendra | Bendrieji | Bendri nustatymai | Personalizavimas | Suasmeninimas | Atmintis |
    Atsiskaitymas | Prenumerata | Naudojimas | Kalba | Balsas | Tvarkaraščiai | Išplėstinė paskyros sauga |
    Išplėstinė sauga | Išplėstinis saugumas | Naujausia veikla | Paskutinė veikla paskyroje |
    Paskyros veikla | Saugos veikla | Prisijungimo istorija | Prisijungimų istorija |
    Naujausi prisijungimai | Paskutiniai prisijungimai | Prisijungimo veikla | Baigtos sesijos |
    Baigti seansai | Ankstesnės sesijos | Ankstesni seansai | Pasibaigusios sesijos | Atsijungtos sesijos |
    Tėvų kontrolė | Saugus prisijungimas su „ChatGPT“ | Prisijungti su „ChatGPT“ |
    Prisijungimas su „ChatGPT“ | Atsijungti nuo šio įrenginio | Atsijungti šiame įrenginyje |
    Atsijungti iš šio įrenginio | Archyvuoti pokalbiai | Ištrinti paskyrą | Paskyra | Pagalba
  `,
  captions: {
    device: list`
      Įrenginys | Įrenginio pavadinimas | Įrenginio tipas | Naršyklė | Įrenginys arba naršyklė |
      Naršyklė arba įrenginys | Įrenginys/naršyklė | Įrenginys ir naršyklė | Klientas
    `,
    app: list`
      Programa | Programos | Programėlė | Programėlės | Produktas | Produktai | Naudojama su | Naudota su |
      Programos kontekstas | Programėlės kontekstas | Paslauga | Paslaugos
    `,
    location: list`
      Vieta | Apytikslė vieta | Apytikrė vieta | Apytikslė buvimo vieta | Numatoma vieta | Vietovė |
      Apytikslė vietovė | Buvimo vieta | Paskutinė vieta | Kur | Miestas | Regionas | Šalis |
      Prisijungimo vieta
    `,
    signedIn: list`
      Prisijungta | Prisijungimas | Prisijungimo laikas | Prisijungimo data | Prisijungimo data ir laikas |
      Prisijungė | Paskutinis prisijungimas | Paskutinį kartą prisijungta | Pirmasis prisijungimas | Data |
      Laikas | Data ir laikas | Kada | Nuo | Pradžia | Pradėta | Paskutinį kartą aktyvi |
      Paskutinį kartą aktyvus | Paskutinė veikla | Paskutinis aktyvumas | Paskutinį kartą naudota |
      Paskutinį kartą matyta | Paskutinė prieiga
    `,
    status: list`
      Būsena | Būklė | Statusas | Sesijos būsena | Seanso būsena | Patikimas | Patikima |
      Patikimas įrenginys | Patikimumas | Dabartinė | Dabartinė sesija | Dabartinis seansas
    `,
  },
  signedIn: list`
    prisijungta | prisijungta nuo | prisijungimas | prisijungimo laikas | prisijungimo data | prisijungė |
    prisijungęs nuo | prisijungėte | paskutinis prisijungimas | paskutinį kartą prisijungta |
    pirmasis prisijungimas | sesija pradėta | seansas pradėtas | sesijos pradžia | seanso pradžia |
    pradėta | nuo | aktyvi nuo | aktyvus nuo
  `,
  lastActive: list`
    paskutinį kartą aktyvi | paskutinį kartą aktyvus | paskutinį kartą aktyvu | paskutinė veikla |
    paskutinis aktyvumas | paskutinį kartą naudota | paskutinį kartą naudotas | paskutinį kartą matyta |
    paskutinė prieiga | vėliausia veikla | aktyvi | aktyvus | aktyvu | naudota
  `,
  otherTimes: list`
    pridėt | sukurt | galioja iki | baigia galioti | baigs galioti | atnaujint | pakeist | užregistruot |
    atsijungta | baigta | susieta
  `,
  justNow: list`
    ką tik | dabar | šiuo metu | prieš akimirką | prieš kelias akimirkas | prieš kelias sekundes |
    prieš keletą sekundžių | mažiau nei prieš minutę | prieš mažiau nei minutę | dabar aktyvi |
    dabar aktyvus | aktyvi dabar | aktyvus dabar | šiuo metu aktyvi | šiuo metu aktyvus
  `,
  active: list`
    Aktyvi | Aktyvus | Aktyvu | Dabar aktyvi | Dabar aktyvus | Aktyvi dabar | Šiuo metu aktyvi |
    Šiuo metu aktyvus | Aktyvi sesija | Aktyvus seansas | Prisijungęs | Naudojama | Naudojamas | Prisijungta
  `,
  near: list`
    apie | apytiksliai | apytikriai | apytikslė vieta | apytikslė vietovė | netoli | šalia | maždaug |
    prie | ~ apylinkės | ~ apylinkėse | ~ (apytiksliai) | ~ (apytikslė vieta) | ~ ir apylinkės
  `,
  unknownDevice: list`
    Nežinomas įrenginys | Nežinoma naršyklė | Nežinomas klientas | Nežinoma | Nežinomas |
    Neatpažintas įrenginys | Neatpažinta naršyklė | Įrenginys nežinomas | Neidentifikuotas įrenginys |
    Kitas įrenginys
  `,
  unknownLocation: list`
    Nežinoma vieta | Vieta nežinoma | Nežinoma vietovė | Vietovė nežinoma | Vieta nepasiekiama |
    Vietovė nepasiekiama | Vieta neprieinama | Nežinomas regionas | Nežinoma | Buvimo vieta nežinoma
  `,
  devices: list`
    įrengin | telefon | išmanusis telefonas | išmanus telefonas | mobilusis | mobilioji programėlė |
    kompiuter | nešiojam | stacionar | planšet | naršykl
  `,
  apiPlatform: list`
    API platforma | OpenAI API platforma | OpenAI platforma | „OpenAI“ platforma | OpenAI API | API |
    Kūrėjų platforma
  `,
  yes: list`Taip`,
  no: list`Ne`,
};
