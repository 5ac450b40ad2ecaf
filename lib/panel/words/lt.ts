import { list } from './list';
import type { Words } from './words';

export const lt = (): Words => ({
  activeSessions: list`
    Aktyvios sesijos | Jūsų aktyvios sesijos | Visos aktyvios sesijos | Sesijos | Jūsų sesijos |
    {Aktyvūs,Dabartiniai,Atidaryti,Esami} {seansai,prisijungimai,įrenginiai,ryšiai,prisijungimo seansai} |
    {Aktyvios,Dabartinės,Atidarytos} {sesijos,prisijungimo sesijos} |
    {Jūsų,Mano,Visi,Visi jūsų} {,aktyvūs }{seansai,prisijungimai} |
    {Tvarkyti,Valdyti,Peržiūrėti} {,aktyvius }{seansus,prisijungimus} |
    {Seansai,Aktyvūs seansai,Sesijos,Prisijungimai} ir įrenginiai |
    {Įrenginiai,Jūsų įrenginiai,Prisijungę įrenginiai} ir {seansai,aktyvūs seansai,sesijos,prisijungimai} |
    {Kur,Kur esate,Kur šiuo metu esate,Kur jūs esate} {prisijungę,prisijungęs} |
    Įrenginiai, {kuriuose esate prisijungę,kuriuose prisijungta,kuriuose prisijungėte,prisijungę prie paskyros,prisijungę prie jūsų paskyros} |
    Mano sesijos | Visos sesijos | Aktyvūs seansai | Jūsų aktyvūs seansai | Visi aktyvūs seansai | Seansai |
    Jūsų seansai | Mano seansai | Visi seansai | Aktyvieji seansai | Aktyviosios sesijos | Atidaryti seansai |
    Atviros sesijos | Prisijungimo sesijos | Prisijungimo seansai | Sesijų valdymas | Seansų valdymas |
    Tvarkyti sesijas | Tvarkyti seansus | Valdyti sesijas | Valdyti seansus | Valdyti aktyvias sesijas |
    Įrenginiai ir sesijos | Įrenginiai ir seansai | Sesijos ir įrenginiai | Seansai ir įrenginiai |
    Prisijungę įrenginiai | Prijungti įrenginiai | Aktyvūs įrenginiai | Aktyvūs prisijungimai |
    Kur esate prisijungę | Kur esate prisijungęs | Kur prisijungta | Kur jūs prisijungę |
    Įrenginiai, kuriuose esate prisijungę | Dabartinės sesijos | Dabartiniai seansai | Vykstančios sesijos |
    Mano aktyvios sesijos | Mano aktyvūs seansai | Tavo aktyvios sesijos | Tavo sesijos | Paskyros sesijos |
    Sesijų sąrašas | Seansų sąrašas | Aktyvių sesijų sąrašas | Aktyvių seansų sąrašas |
    Aktyvių sesijų valdymas | Aktyvių seansų valdymas | Tvarkyti aktyvias sesijas |
    Tvarkyti aktyvius seansus | Tvarkykite sesijas | Tvarkykite seansus | Valdyti aktyvius seansus |
    Aktyvios sesijos ir įrenginiai | Aktyvūs seansai ir įrenginiai | Įrenginiai ir aktyvios sesijos |
    Įrenginiai ir aktyvūs seansai | Jūsų įrenginiai ir sesijos | Jūsų įrenginiai ir seansai |
    Sesijos & įrenginiai | Peržiūrėti aktyvias sesijas | Peržiūrėti aktyvius seansus |
    Kur esate prisijungęs (-usi) | Kur esate prisijungę prie paskyros | Kur esi prisijungęs |
    Kur prisijungėte | Vietos, kuriose esate prisijungę | Įrenginiai, kuriuose prisijungta |
    Įrenginiai, prie kurių esate prisijungę | Įrenginiai, kuriuose esate prisijungęs |
    Prie paskyros prisijungę įrenginiai | Prisijungusios sesijos | Dabartiniai prisijungimai |
    Naršyklės sesijos | Naršyklės seansai
  `,
  session: list`sesij | seans`,
  security: list`
    Sauga | Saugumas | Saugumas ir prisijungimas | Sauga ir prisijungimas | Prisijungimas ir saugumas |
    Prisijungimas ir sauga | Saugos nustatymai | Saugumo nustatymai | Sauga ir privatumas |
    Privatumas ir sauga | Saugumas ir privatumas | Privatumas ir saugumas | Slaptažodis ir sauga |
    Paskyros sauga | Paskyros saugumas | Sauga & prisijungimas | Slaptažodis ir saugumas | Apsauga |
    Paskyros apsauga | Prisijungimo sauga | Apsauga ir prisijungimas | Saugos parametrai | Saugumas ir prieiga
  `,
  current: list`
    Dabartinė sesija | Jūsų dabartinė sesija | Dabartinis seansas | Jūsų dabartinis seansas | Esama sesija |
    {Dabartinis,Šis,Jūsų dabartinis,Esamas} {seansas,įrenginys,kompiuteris,telefonas,prisijungimas} |
    {Dabartinė,Ši,Jūsų dabartinė} {sesija,naršyklė,programa} |
    Tai {jūs,jūsų dabartinis seansas,jūsų seansas,jūsų įrenginys,dabartinis seansas,šis įrenginys,jūsų dabartinis įrenginys} |
    {Jūs esate čia,Esate čia,Dabar esate čia,Šiuo metu esate čia} |
    {Naudojate,Dabar naudojate,Šiuo metu naudojate} {šį įrenginį,šį seansą,šią naršyklę,šią sesiją} |
    {Naudojama,Aktyvus,Aktyvi,Prisijungta,Dabar naudojama} šiame įrenginyje |
    {Dabartinis seansas,Dabartinis} {(šis įrenginys),(jūs)} |
    Šis įrenginys {(dabartinis),(jūs),(dabartinis seansas)} |
    Esamas seansas | Ši sesija | Šis seansas | Šis įrenginys | Ši naršyklė | Šis kompiuteris | Šis telefonas |
    Ši programa | Ši programėlė | Dabartinė | Dabartinis | Dabartinis įrenginys | Dabartinė naršyklė |
    Jūsų dabartinis įrenginys | Tai jūsų dabartinė sesija | Tai jūsų dabartinis seansas | Esate čia |
    Jūs esate čia | Jūs čia | Aktyvi šiame įrenginyje | Aktyvu šiame įrenginyje |
    Šiuo metu naudojate šią sesiją | Naudojate šią sesiją | Šiuo metu naudojate šį seansą |
    Dabar naudojama sesija | Šiuo metu naudojama sesija | Šiuo metu naudojamas seansas |
    Tai dabartinė sesija | Tai dabartinis seansas | Tai yra jūsų dabartinė sesija |
    Tai yra jūsų dabartinis seansas | Tai yra dabartinė sesija | Tai jūsų įrenginys | Tai jūs |
    Tai šis įrenginys | Jūsų įrenginys | Tavo įrenginys | Jūsų naršyklė | Jūsų sesija | Jūsų seansas |
    Tavo dabartinė sesija | Tavo dabartinis seansas | Esamas įrenginys | Šis prisijungimas |
    Dabartinis prisijungimas | Dabartinis kompiuteris | Šis nešiojamasis kompiuteris |
    Šis planšetinis kompiuteris | Ši planšetė | Šis išmanusis telefonas | Šis „iPhone“ | Šis „Mac“ |
    Šis iPhone | Šis Mac | Dabar aktyvi šiame įrenginyje | Šiuo metu aktyvi šiame įrenginyje |
    Aktyvi dabar šiame įrenginyje | Aktyvus šiame įrenginyje | Naudojama šiame įrenginyje |
    Šiuo metu naudojama šiame įrenginyje | Prisijungta šiame įrenginyje | Sesija, kurią naudojate |
    Sesija, kurią dabar naudojate | Sesija, kurią šiuo metu naudojate | Seansas, kurį naudojate |
    Seansas, kurį dabar naudojate | Seansas, kurį šiuo metu naudojate | Dabar naudojamas seansas |
    Naudojama sesija | Naudojamas seansas | Dabar naudojate šią sesiją | Dabar naudojate šį seansą |
    Jūs naudojate šią sesiją | Jūs naudojate šį seansą | Jūs šiuo metu naudojate šią sesiją |
    Naudojate šį seansą | Šią sesiją naudojate dabar | Naudoji šią sesiją | Šiuo metu naudoji šią sesiją |
    Naudojate šį įrenginį | Šiuo metu naudojate šį įrenginį | Dabar naudojate šį įrenginį | Jūs dabar čia |
    Tu čia | Esi čia | Einamoji sesija | Einamasis seansas
  `,
  trusted: list`
    patikim | patvirtintas įrenginys | pasitik | patvirtinta naršyklė | įsimintas įrenginys |
    prisimenamas įrenginys
  `,
  trusting: list`
    {pasitikėti,pasitikėk,pasitikėkite} {šiuo,įrenginiu,naršykle} | {pažymėti,žymėti} kaip patikim
  `,
  negation: list`
    nepatikim | nėra | netikr | ne patikim | nepatvirtint | nebėra | neatpažint | niekada | nepasitik |
    nebepatikim | be pasitik | daugiau ne | neįsimint | nepripažint
  `,
  unavailable: list`
    sesijos būsena nepasiekiama | sesijos būsena*nepasiekiama | sesijos būsena neprieinama |
    sesijos būsena nežinoma | sesijos būsena*nežinoma | sesijos būsena*negalim | sesijos būsenos*nepavyko |
    seanso būsena nepasiekiama | seanso būsena*nepasiekiama | seanso būsena neprieinama |
    seanso būsena nežinoma | seanso būsena*nežinoma | sesijos statusas nepasiekiamas |
    sesijos statusas nežinomas | būsena nepasiekiama | būsena neprieinama | būsena nežinoma |
    nežinoma būsena | sesija nepasiekiama | seansas nepasiekiamas | būsena*nepasiekiama | būsena*neprieinama |
    būsena*nežinoma | sesijos būsenos nustatyti | sesijos būsenos*negalim | sesijos būsenos nėra |
    sesijos būsena nėra | sesijos būsena*nėra | seanso būsena*negalim | seanso būsenos*nepavyko |
    seanso būsenos nėra | seanso statusas nepasiekiamas | seanso statusas nežinomas |
    sesijos statusas*nepasiekiam | sesijos statusas*nežinom | statusas nepasiekiamas | statusas nežinomas |
    statusas neprieinamas | nežinomas statusas | nepavyko nustatyti*būsenos | nepavyko nustatyti būsenos |
    nepavyko gauti*būsenos | negalima nustatyti*būsenos | būsenos nėra | būsenos nustatyti | nėra būsenos |
    nėra duomenų apie būseną | sesija neprieinama | seansas neprieinamas
  `,
  logOut: list`
    atsijung | atjungti | atjungt | išsiregistr | baigti sesiją | baigti šią sesiją | baigti*sesij |
    {baigti,nutraukti,uždaryti,užbaigti,atšaukti,panaikinti,ištrinti} {,šį ,šią ,visus }{seans,sesij,prisijung,prieig} |
    {pašalinti,atjungti} {,šį }įrengin |
    baigti seansą | baigti*seans | nutraukti sesiją | nutraukti*sesij | nutraukti seansą | nutraukti*seans |
    užbaigti sesiją | užbaigti*sesij | užbaigti*seans | uždaryti sesiją | uždaryti*seans | atšaukti prieigą |
    pašalinti įrenginį | pašalinti šį įrenginį | pašalinti sesiją | pašalinti seansą | išeiti |
    išjungti seans | išjungti sesij | išregistruoti | nutraukti šią | užbaigti seansą | uždaryti seansą |
    uždaryti*sesij | atšaukti seansą | atšaukti sesiją | atšaukti*sesij | panaikinti prieigą |
    panaikinti sesiją | panaikinti seansą | šalinti įrenginį | šalinti sesiją | ištrinti įrenginį |
    ištrinti sesiją | pašalinti*sesij | pašalinti*seans | pamiršti įrenginį | nutraukti ryšį |
    nutraukti prieigą
  `,
  everywhere: list`
    visų įrenginių | visų sesijų | visų seansų | visų kitų | visuose | visus įrenginius | visas sesijas |
    {visus,visų,visose,visuose,kitus,kitų,kituose,likusi} {įrengin,seans,sesij,naršykl,kit,viet} |
    išskyrus {šį,šią,dabart} |
    visus seansus | visas kitas | visus kitus | visas aktyvias | visos sesijos | iš visur | iš visų | visur |
    atsijungti visur | atjungti visus | atjungti viską | baigti visas | baigti visus | nutraukti visas |
    nutraukti visus | kitų įrenginių | kitų sesijų | kitų seansų | kitus įrenginius | kitas sesijas |
    kitus seansus | pasirinkt | visi įrenginiai | visi seansai | visi kiti | visos kitos | visų naršyklių |
    visas naršykles | visose | visų mano | visų jūsų | visų vietų | visus likusius | likusi | kituose |
    kitų naršyklių | uždaryti visas | uždaryti visus | užbaigti visas | užbaigti visus | atšaukti visas |
    atšaukti visus | pašalinti visus | pašalinti visas | atsijungti nuo visų | kiekvieno įrenginio |
    kiekvieną | bet kur
  `,
  more: list`
    rodyti daugiau | įkelti daugiau | žiūrėti daugiau | peržiūrėti daugiau | rodyti dar | įkelti dar |
    {rodyti,įkelti,peržiūrėti,žiūrėti} {daugiau,visus,visas,likusi,kitus,senesn} |
    daugiau {seans,įrengin,sesij} |
    daugiau sesijų | daugiau seansų | daugiau įrenginių | rodyti visas | rodyti visus | rodyti viską |
    peržiūrėti visus | peržiūrėti visas | peržiūrėti viską | žiūrėti visus | žiūrėti viską | įkelti visus |
    įkelti visas | kitas puslapis | toliau | senesn | rodyti kitas | rodyti kitus | rodyti likusi |
    žiūrėti dar | peržiūrėti dar | dar sesijų | dar seansų | dar įrenginių | papildomos sesijos |
    daugiau rezultatų | įkelti likusi | įkelti viską | kitas psl | sekantis | kitos sesijos
  `,
  loading: list`
    įkeliama | įkeliam | kraunama | kraunasi | įkėlimas | gaunama | gaunami | palaukite | prašome palaukti |
    minutėlę | akimirką | įkrauna | įkrovimas | kraunami | krauname | gaunamos | gauname | tikrinama |
    luktelėkite | palaukit | prašom palaukti | prašome luktelėti | vieną akimirką | sekundėlę
  `,
  failed: list`
    nepavyko įkelti | nepavyko gauti | nepavyko parodyti | negalima įkelti | negalime įkelti |
    {nepavyko,nepavyksta,negalime,neįmanoma} {įkelti,gauti,parodyti,atidaryti,užkrauti,prisijungti} |
    {įvyko,iškilo,kilo} {klaida,problema,triktis} |
    neįmanoma įkelti | negalėjome įkelti | įkelti nepavyko | įkėlimas nepavyko | įkeliant įvyko klaida |
    įkėlimo klaida | klaida įkeliant | įvyko klaida | įvyko problema | iškilo problema | kažkas nepavyko |
    kažkas negerai | kažkas nutiko ne taip | kažkas ne taip | bandykite dar kartą | bandyti dar kartą |
    bandykite vėliau | bandykite*vėliau | pabandykite | bandykite iš naujo | mėginkite |
    šiuo metu nepasiekiam | laikinai nepasiekiam | nepavyko įkrauti | nepavyko užkrauti | nepavyko įkelt |
    neįkelta | neįkelti | neįkeltos | nebuvo įkelt | neįsikėlė | negalima įkrauti | negalime gauti |
    negalėjome gauti | negalima gauti | negalima parodyti | negalime parodyti | nepavyksta įkelti |
    įkelti nepavyksta | nepavyko pateikti | įkėlimas*nepavyko | įkrovimas nepavyko | įkrovos klaida |
    įkeliant*klaida | įkėlimo metu | klaida gaunant | kilo klaida | pasitaikė klaida | klaida įvyko |
    kilo problema | kilo problemų | atsirado problema | susidūrėme su problema | nutiko klaida |
    kažkas įvyko | kažkas sugedo | kažkas nutiko | kažkas ne tip | bandyk dar kartą | bandyk iš naujo |
    bandyk vėliau | bandykite dar | bandyti iš naujo | bandyti vėl | bandykite vėl | pamėginkite | mėgink |
    kartoti | pakartoti | dabar nepasiekiam | dabar neprieinam | šiuo metu neprieinam | laikinai neprieinam
  `,
  otherLists: list`
    Patikimi įrenginiai | Jūsų patikimi įrenginiai | Prieigos raktai | Prieigos raktas | Passkeys |
    {Patikimi,Patvirtinti,Žinomi,Įsiminti,Išsaugoti} {įrenginiai,kompiuteriai,telefonai} |
    {Prisijungimų,Prisijungimo,Seansų,Veiklos,Saugos} {istorija,žurnalas} |
    {Naujausi,Paskutiniai,Ankstesni,Nepavykę} {prisijungimai,bandymai prisijungti,saugos įvykiai} |
    {Baigti,Pasibaigę,Ankstesni,Seni,Neaktyvūs} {seansai,prisijungimai} |
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
    Paskyros veikla | Saugos veikla | Prisijungimo istorija | Prisijungimų istorija | Naujausi prisijungimai |
    Paskutiniai prisijungimai | Prisijungimo veikla | Baigtos sesijos | Baigti seansai | Ankstesnės sesijos |
    Ankstesni seansai | Pasibaigusios sesijos | Atsijungtos sesijos | Tėvų kontrolė |
    Saugus prisijungimas su „ChatGPT“ | Prisijungti su „ChatGPT“ | Prisijungimas su „ChatGPT“ |
    Atsijungti nuo šio įrenginio | Atsijungti šiame įrenginyje | Atsijungti iš šio įrenginio |
    Archyvuoti pokalbiai | Ištrinti paskyrą | Paskyra | Pagalba | Patvirtinti įrenginiai |
    Atpažinti įrenginiai | Įsiminti įrenginiai | Žinomi įrenginiai | Įgalioti įrenginiai |
    Užblokuoti įrenginiai | Blokuojami įrenginiai | Pašalinti įrenginiai | Įrenginiai, kuriais pasitikite |
    Patikimos naršyklės | Tavo patikimi įrenginiai | Passkey | Slaptieji raktai | Jūsų prieigos raktai |
    Prijungtosios programos | Susietos paslaugos | Programos ir sąsajos | Programos ir jungikliai | Sąsajos |
    Trečiųjų šalių sesijos | Trečiųjų šalių seansai | Trečiosios šalies programos | Įskiepiai | Plėtiniai |
    Bendrinami pokalbiai | Bendrinti pokalbiai | API-raktai | Tavo API raktai |
    Daugiafaktorė autentifikacija | Daugiafaktorė autentikacija | Kelių veiksnių tapatumo nustatymas |
    Dviejų veiksnių autentifikavimas (2FA) | Dviejų veiksnių tapatumo nustatymas |
    Dviejų faktorių autentikacija | Dviejų etapų patvirtinimas | Dviejų žingsnių patvirtinimas |
    Dviejų pakopų patvirtinimas | Tapatumo nustatymo programa | Autentifikatorius | SMS žinutė |
    Trumpoji žinutė | Momentiniai pranešimai | Atkūrimo būdai | El. paštas | El. pašto adresas |
    Telefono numeris | Pakeisti slaptažodį | Prisijungimo parinktys | Duomenų kontrolė | Duomenų nustatymai |
    Papildoma paskyros apsauga | Išplėstinė apsauga | Pažangi paskyros sauga | Naujausia veikla paskyroje |
    Naujausi veiksmai | Paskutiniai veiksmai | Paskyros veiksmai | Naujausia prisijungimo veikla |
    Prisijungimų veikla | Prisijungimų žurnalas | Prisijungimo žurnalas | Ankstesni prisijungimai |
    Saugos įvykiai | Saugumo įvykiai | Saugos žurnalas | Saugos istorija | Saugumo veikla | Sesijų istorija |
    Seansų istorija | Veiklos istorija | Veiklos žurnalas | Veiksmų istorija | Užbaigtos sesijos |
    Uždarytos sesijos | Nutrauktos sesijos | Pasibaigę seansai | Senos sesijos | Seni seansai |
    Neaktyvios sesijos | Neaktyvūs seansai | Atšauktos sesijos | Neseniai baigtos sesijos |
    Neseniai atsijungta | Atsijungti įrenginiai | Kur buvote prisijungę | Kur buvote prisijungęs |
    Bandymai prisijungti | Prisijungimo bandymai | Nepavykę prisijungimai | Nesėkmingi prisijungimai |
    Nesėkmingi bandymai prisijungti | Codex CLI sesijos | Codex CLI seansai |
    Saugus prisijungimas su ChatGPT | Prisijungti su ChatGPT | Prisijungimas su ChatGPT | Atjungti šį įrenginį
  `,
  captions: {
    device: list`
      Įrenginys | Įrenginio pavadinimas | Įrenginio tipas | Naršyklė | Įrenginys arba naršyklė |
      Naršyklė arba įrenginys | Įrenginys/naršyklė | Įrenginys ir naršyklė | Klientas | Įrenginio modelis |
      Modelis | Įrenginio rūšis | Įrenginys / naršyklė | Naršyklė ir įrenginys | Operacinė sistema |
      Įrenginio informacija | Išsami įrenginio informacija | Sesija | Seansas
    `,
    app: list`
      Programa | Programos | Programėlė | Programėlės | Produktas | Produktai | Naudojama su | Naudota su |
      Programos kontekstas | Programėlės kontekstas | Paslauga | Paslaugos | Taikomoji programa |
      Naudojama programoje | Naudota programoje | Naudojamos programos | Naudotos programos |
      Programos pavadinimas | Kontekstas | Prieiga | Prisijungta prie
    `,
    location: list`
      Vieta | Apytikslė vieta | Apytikrė vieta | Apytikslė buvimo vieta | Numatoma vieta | Vietovė |
      Apytikslė vietovė | Buvimo vieta | Paskutinė vieta | Kur | Miestas | Regionas | Šalis |
      Prisijungimo vieta | Vieta (apytikslė) | Apytikslė buvimo vieta (IP) | Apytikslė lokacija | Lokacija |
      Prisijungimo vietovė | Paskutinė žinoma vieta | Rajonas | Sritis | Netoli | Geografinė vieta
    `,
    signedIn: list`
      Prisijungta | Prisijungimas | Prisijungimo laikas | Prisijungimo data | Prisijungimo data ir laikas |
      {Prisijungimo,Paskutinio prisijungimo,Seanso pradžios,Paskutinės veiklos,Pradžios} {data,laikas,data ir laikas} |
      {Paskutinis,Pirmas} {prisijungimas,naudojimas} |
      {Prisijungta,Prisijungta nuo,Prisijungėte,Seansas pradėtas,Aktyvus nuo,Paskutinį kartą aktyvus,Paskutinį kartą naudota,Paskutinė veikla} |
      Prisijungė | Paskutinis prisijungimas | Paskutinį kartą prisijungta | Pirmasis prisijungimas | Data |
      Laikas | Data ir laikas | Kada | Nuo | Pradžia | Pradėta | Paskutinį kartą aktyvi |
      Paskutinį kartą aktyvus | Paskutinė veikla | Paskutinis aktyvumas | Paskutinį kartą naudota |
      Paskutinį kartą matyta | Paskutinė prieiga | Prisijungimo data ir valanda | Prisijungėte | Prisijungęs |
      Paskutinio prisijungimo laikas | Paskutinio prisijungimo data | Vėliausias prisijungimas |
      Paskutinį kartą prisijungė | Pirmą kartą prisijungta | Valanda | Pradžios laikas | Sesijos pradžia |
      Seanso pradžia | Prasidėjo | Paskutinį kartą aktyvu | Paskutinį kartą matytas |
      Paskutinį kartą naudotas | Paskutinis naudojimas | Vėliausia veikla | Paskutinį kartą prisijungus |
      Paskiausiai aktyvus
    `,
    status: list`
      Būsena | Būklė | Statusas | Sesijos būsena | Seanso būsena | Patikimas | Patikima |
      Patikimas įrenginys | Patikimumas | Dabartinė | Dabartinė sesija | Dabartinis seansas |
      Sesijos statusas | Seanso statusas | Patikimumo būsena | Pasitikėjimas | Dabartinis |
      Dabartinis įrenginys | Šis įrenginys yra dabartinis | Patikimas statusas
    `,
  },
  signedIn: list`
    prisijungta | prisijungta nuo | prisijungimas | prisijungimo laikas | prisijungimo data | prisijungė |
    {prisijungta,prisijungėte,prisijungęs,prisijungimas,paskutinis prisijungimas,pirmas prisijungimas,paskutinį kartą prisijungta} {,nuo,prie ChatGPT,:} |
    prisijungė {prie ChatGPT,:} | {seansas,sesija} {pradėtas,prasidėjo,pradėta,nuo} |
    {prisijungimo,seanso pradžios} {data,laikas} | ~ {(prisijungta),(prisijungimas)} |
    prisijungęs nuo | prisijungėte | paskutinis prisijungimas | paskutinį kartą prisijungta |
    pirmasis prisijungimas | sesija pradėta | seansas pradėtas | sesijos pradžia | seanso pradžia | pradėta |
    nuo | aktyvi nuo | aktyvus nuo | prisijungta: | prisijungta prie | prisijungimo data ir laikas |
    prisijungėte nuo | prisijungę nuo | prisijungęs | prisijungusi nuo | prisijungiau | prisijungti nuo |
    paskutinio prisijungimo laikas | paskutinio prisijungimo data | vėliausias prisijungimas |
    paskutinį kartą prisijungėte | paskutinį kartą prisijungė | pirmą kartą prisijungta |
    pirmas prisijungimas | sesija prasidėjo | seansas prasidėjo | seansas pradėta | sesija atidaryta |
    sesija nuo | seansas nuo | prasidėjo | pradžia | pradžios laikas | aktyvu nuo | jūs prisijungėte |
    naujas prisijungimas | ~ prisijungta | ~ prisijungėte
  `,
  lastActive: list`
    paskutinį kartą aktyvi | paskutinį kartą aktyvus | paskutinį kartą aktyvu | paskutinė veikla |
    {paskutinė veikla,paskutinį kartą aktyvus,paskutinį kartą aktyvi,paskutinį kartą naudota,paskutinį kartą naudotas,paskutinis naudojimas,paskutinis aktyvumas,paskutinį kartą matytas,neaktyvus} {,nuo} |
    paskutinis aktyvumas | paskutinį kartą naudota | paskutinį kartą naudotas | paskutinį kartą matyta |
    paskutinė prieiga | vėliausia veikla | aktyvi | aktyvus | aktyvu | naudota | paskutinį kartą naudojama |
    paskutinį kartą naudojote | paskutinį kartą matytas | paskutinį kartą prisijungęs prie tinklo |
    paskutinį kartą | paskutinis naudojimas | paskutinis apsilankymas | paskutinės veiklos laikas |
    vėliausiai aktyvi | vėliausiai naudota | neseniai aktyvi | buvo aktyvi | buvo aktyvus | veikla |
    naudotas | naudojama | matyta | prisijungusi | paskiausiai naudota | paskiausiai aktyvus
  `,
  otherTimes: list`
    pridėt | sukurt | galioja iki | baigia galioti | baigs galioti | atnaujint | pakeist | užregistruot |
    atsijungta | baigta | susieta | pridėjimo | sukūrimo | galiojim | nustoja galioti | nebegalioja |
    baigiasi | pasibaig | redaguot | registruot | atsijung | užbaigt | prijungta data | panaikint | pašalint |
    atšaukt
  `,
  justNow: list`
    ką tik | dabar | šiuo metu | prieš akimirką | prieš kelias akimirkas | prieš kelias sekundes |
    prieš keletą sekundžių | mažiau nei prieš minutę | prieš mažiau nei minutę | dabar aktyvi |
    dabar aktyvus | aktyvi dabar | aktyvus dabar | šiuo metu aktyvi | šiuo metu aktyvus | šią akimirką |
    šiuo momentu | dabartiniu metu | prieš kelis momentus | prieš sekundę | prieš sekundes |
    prieš porą sekundžių | prieš vos kelias sekundes | prieš mažiau nei 1 minutę | mažiau nei 1 minutę |
    mažiau nei minutė | mažiau kaip prieš minutę | prieš mažiau kaip minutę | ne daugiau kaip prieš minutę |
    dabar prisijungęs | dabar prisijungta | aktyvu dabar | dabar aktyvu | šiuo metu aktyvu |
    šiuo metu prisijungta | dabar naudojama
  `,
  active: list`
    Aktyvi | Aktyvus | Aktyvu | Dabar aktyvi | Dabar aktyvus | Aktyvi dabar | Šiuo metu aktyvi |
    Šiuo metu aktyvus | Aktyvi sesija | Aktyvus seansas | Prisijungęs | Naudojama | Naudojamas | Prisijungta |
    Aktyvu dabar | Dabar aktyvu | Aktyvus dabar | Šiuo metu aktyvu | Šiuo metu naudojama |
    Šiuo metu prisijungta | Dabar prisijungta | Sesija aktyvi | Sesija yra aktyvi | Seansas aktyvus |
    Prisijungusi | Atidaryta | Vyksta | Tinkle | Internete
  `,
  near: list`
    apie | apytiksliai | apytikriai | apytikslė vieta | apytikslė vietovė | netoli | šalia | maždaug |
    ~ apylinkės | ~ apylinkėse | ~ (apytiksliai) | ~ (apytikslė vieta) | ~ ir apylinkės | apyt. | apytikslė |
    apytikslė buvimo vieta | apytikrė | apytikrė vieta | numanoma vieta | numatoma vieta | spėjama vieta |
    tikriausiai | greičiausiai | kažkur netoli | netoliese | arti | netoli nuo | aplink | ~ rajone |
    ~ rajonas | ~ regione | ~ apylinkė | ~ zona | ~ aplinka | ~ (apyt.) | ~ (apytiksl.) | ~ (apytikslė) |
    ~ (apytikriai) | ~ (apytikslė vietovė)
  `,
  unknownDevice: list`
    Nežinomas įrenginys | Nežinoma naršyklė | Nežinomas klientas | Nežinoma | Nežinomas |
    Neatpažintas įrenginys | Neatpažinta naršyklė | Įrenginys nežinomas | Neidentifikuotas įrenginys |
    Kitas įrenginys | Nežinomas kompiuteris | Nežinoma programa | Nežinoma programėlė |
    Nežinomas įrenginys arba naršyklė | Įrenginys neatpažintas | Įrenginys nepasiekiamas | Įrenginio nėra |
    Bevardis įrenginys | Įrenginys be pavadinimo | Nenustatytas įrenginys | Nežinoma operacinė sistema
  `,
  unknownLocation: list`
    Nežinoma vieta | Vieta nežinoma | Nežinoma vietovė | Vietovė nežinoma | Vieta nepasiekiama |
    Vietovė nepasiekiama | Vieta neprieinama | Nežinomas regionas | Nežinoma | Buvimo vieta nežinoma |
    Buvimo vieta nepasiekiama | Vieta nenustatyta | Vietos nustatyti nepavyko | Nepavyko nustatyti vietos |
    Nėra vietos | Nėra vietos duomenų | Vietovė nenustatyta | Vietovė neprieinama | Nežinomas miestas |
    Nežinoma šalis | Nežinoma sritis | Nežinoma lokacija | Paslėpta vieta
  `,
  devices: list`
    įrengin | telefon | išmanusis telefonas | išmanus telefonas | mobilusis | mobilioji programėlė |
    kompiuter | nešiojam | stacionar | planšet | naršykl | mobilioji naršyklė | išmanusis laikrodis | kompas |
    asmeninis kompiuteris
  `,
  apiPlatform: list`
    API platforma | OpenAI API platforma | OpenAI platforma | „OpenAI“ platforma | OpenAI API | API |
    Kūrėjų platforma | API Platform | „OpenAI“ API platforma | „OpenAI API“ platforma |
    Programuotojų platforma
  `,
  yes: list`Taip`,
  no: list`Ne`,
});
