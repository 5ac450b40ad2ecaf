import { list } from './list';
import type { Words } from './words';

export const sq: Words = {
  activeSessions: list`
    Sesionet aktive | Sesione aktive | Sesionet tuaja aktive | Sesionet e tua aktive |
    Të gjitha sesionet aktive | Sesionet | Sesione | Sesionet tuaja | Sesionet e tua | Sesionet e mia |
    Të gjitha sesionet | Seancat aktive | Seanca aktive | Seancat | Sesionet e hapura | Sesionet e hyrjes |
    Menaxho sesionet | Menaxhoni sesionet | Menaxhimi i sesioneve | Pajisjet dhe sesionet |
    Sesionet dhe pajisjet | Pajisjet e kyçura | Pajisjet aktive | Hyrjet aktive | Kyçjet aktive |
    Ku jeni kyçur | Ku je kyçur | Ku jeni identifikuar | Ku je identifikuar | Ku keni hyrë | Ku ke hyrë
  `,
  session: list`sesion | seanc`,
  security: list`
    Siguria | Siguri | Siguria dhe hyrja | Siguria dhe identifikimi | Siguria dhe kyçja |
    Hyrja dhe siguria | Identifikimi dhe siguria | Cilësimet e sigurisë | Siguria dhe privatësia |
    Privatësia dhe siguria | Fjalëkalimi dhe siguria | Siguria e llogarisë
  `,
  current: list`
    Sesioni aktual | Sesioni juaj aktual | Sesioni yt aktual | Sesioni i tanishëm | Seanca aktuale |
    Ky sesion | Kjo seancë | Kjo pajisje | Ky shfletues | Ky kompjuter | Ky telefon | Ky aplikacion |
    Aktual | Aktuale | Pajisja aktuale | Shfletuesi aktual | Pajisja juaj aktuale |
    Ky është sesioni juaj aktual | Jeni këtu | Ju jeni këtu | Aktiv në këtë pajisje |
    Aktive në këtë pajisje | Po e përdorni këtë sesion | Po përdorni këtë sesion | Sesioni që po përdorni |
    Sesioni që po përdorni tani
  `,
  trusted: list`besuar | e besueshme | besueshm | besuesh | verifikuar`,
  negation: list`jo | nuk | pa | asnjëherë | i pabesueshëm | e pabesueshme | pabesue | paverifikuar`,
  unavailable: list`
    statusi i sesionit nuk | statusi i sesionit është i padisponueshëm | statusi i sesionit*padisponueshëm |
    statusi i sesionit i padisponueshëm | statusi i sesionit i panjohur | statusi i sesionit*panjohur |
    gjendja e sesionit nuk | gjendja e sesionit*padisponueshme | gjendja e sesionit*panjohur |
    statusi i seancës nuk | statusi nuk ofrohet | statusi nuk është i disponueshëm |
    statusi i padisponueshëm | statusi i panjohur | status i panjohur | sesioni nuk është i disponueshëm
  `,
  logOut: list`
    dil nga | dilni nga | dilni | çkyçu | çkyçuni | çkyç | çkyçje | çidentifikohu | mbyll sesionin |
    mbyll*sesion | mbylle sesionin | mbyllni*sesion | përfundo sesionin | përfundo*sesion |
    përfundoni*sesion | ndërprit sesionin | ndërprit*sesion | mbyll*seanc | përfundo*seanc | revoko |
    shfuqizo | shkëput | hiq pajisjen | hiq këtë pajisje | hiq sesionin
  `,
  everywhere: list`
    të gjitha pajisjet | të gjitha sesionet | nga të gjitha | të gjitha seancat | të gjithë shfletuesit |
    në të gjitha | kudo | gjithkund | çkyç të gjitha | mbyll të gjitha | përfundo të gjitha |
    shkëput të gjitha | të gjitha të tjerat | pajisjet e tjera | sesionet e tjera | pajisje të tjera |
    sesione të tjera | çdo pajisje | të zgjedhura
  `,
  more: list`
    shfaq më shumë | trego më shumë | shiko më shumë | shih më shumë | ngarko më shumë | më shumë sesione |
    më shumë pajisje | shfaq të gjitha | shfaqi të gjitha | shiko të gjitha | shih të gjitha |
    shikoji të gjitha | ngarko të gjitha | para tjetër | tjetra | tjetri | vijo | vazhdo më tej |
    më të vjetra
  `,
  loading: list`
    po ngarkohet | po ngarkohen | po ngarkon | duke ngarkuar | ngarkim | po merren | ju lutem prisni |
    ju lutemi prisni | prisni | një moment
  `,
  failed: list`
    nuk mund të ngarkohe | nuk mund të ngarkoj | nuk mundëm të ngarkoj | nuk u ngarkua | nuk u ngarkuan |
    nuk arritëm të ngarkoj | ngarkimi dështoi | ngarkimi*dështoi | dështoi ngarkimi | nuk mund të shfaqe |
    gabim gjatë ngarkimit | gabim në ngarkim | ndodhi një gabim | ndodhi një problem | pati një problem |
    diçka shkoi keq | diçka nuk shkoi | provo përsëri | provoni përsëri | provo sërish | provoni sërish |
    provo më vonë | provoni më vonë | provo*vonë | provoni*vonë | riprovo | riprovoni | përkohësisht
  `,
  otherLists: list`
    Pajisjet e besuara | Pajisje të besuara | Pajisjet tuaja të besuara | Çelësat e kalimit |
    Çelësi i kalimit | Çelësat e hyrjes | Passkeys | Çelësat e sigurisë | Çelësi i sigurisë |
    Aplikacionet e lidhura | Aplikacione të lidhura | Aplikacionet dhe lidhësit | Lidhësit |
    Llogaritë e lidhura | Shërbimet e lidhura | Aplikacionet e palëve të treta | Qasja e palëve të treta |
    Aplikacionet e autorizuara | Shtojcat | Integrimet | Lidhjet e ndara | Linqet e ndara |
    Lidhje të ndara | Bisedat e ndara | Çelësat API | Çelësat e API-së | Autentifikimi me shumë faktorë |
    Vërtetimi me shumë faktorë | Autentifikimi me shumë faktorë (MFA) | Autentifikimi me dy faktorë |
    Vërtetimi me dy faktorë | Verifikimi me dy hapa | Verifikimi në dy hapa | MFA | 2FA |
    Aplikacioni i autentifikimit | SMS | Mesazh me tekst | Njoftimet push | Kodet e rikuperimit |
    Kodet rezervë | Fjalëkalimi | Ndrysho fjalëkalimin | Metodat e hyrjes | Metodat e identifikimit |
    Mënyrat e hyrjes | Kontrollet e të dhënave | Kontrolli i të dhënave | Njoftimet | Të përgjithshme |
    Përgjithshme | Personalizimi | Memoria | Kujtesa | Faturimi | Abonimi | Përdorimi | Të folurit | Zëri |
    Oraret | Siguria e avancuar e llogarisë | Siguria e avancuar | Aktiviteti i fundit |
    Aktiviteti i llogarisë | Historiku i hyrjeve | Historiku i identifikimeve | Historiku i kyçjeve |
    Hyrjet e fundit | Kyçjet e fundit | Aktiviteti i hyrjeve | Sesionet e përfunduara |
    Sesionet e mëparshme | Sesionet e skaduara | Kontrolli prindëror | Kontrollet prindërore |
    Hyrje e sigurt me ChatGPT | Hyr me ChatGPT | Identifikohu me ChatGPT | Dil nga kjo pajisje |
    Çkyçu nga kjo pajisje | Bisedat e arkivuara | Fshi llogarinë | Llogaria | Ndihmë
  `,
  captions: {
    device: list`
      Pajisja | Pajisje | Emri i pajisjes | Lloji i pajisjes | Shfletuesi | Shfletues |
      Pajisja ose shfletuesi | Shfletuesi ose pajisja | Pajisja dhe shfletuesi | Klienti
    `,
    app: list`
      Aplikacioni | Aplikacion | Aplikacionet | Produkti | Produktet | Përdoret me | E përdorur me |
      Konteksti i aplikacionit | Shërbimi | Shërbimet
    `,
    location: list`
      Vendndodhja | Vendndodhja e përafërt | Vendndodhje e përafërt | Vendi | Vendi i përafërt |
      Vendndodhja e fundit | Ku | Qyteti | Rajoni | Shteti | Vendi i hyrjes
    `,
    signedIn: list`
      Hyrë | Hyrja | Kyçur | E kyçur | Kyçja | I identifikuar | Identifikimi | Koha e hyrjes |
      Data e hyrjes | Koha e kyçjes | Koha e identifikimit | Data e identifikimit | Hyrja e fundit |
      Kyçja e fundit | Identifikimi i fundit | Hyrja e parë | Data | Koha | Ora | Data dhe ora |
      Data dhe koha | Kur | Që nga | Fillimi | Aktive së fundi | Aktiv së fundi | Aktiviteti i fundit më |
      Përdorur së fundi | Parë së fundi | Qasja e fundit
    `,
    status: list`
      Statusi | Gjendja | Statusi i sesionit | E besuar | I besuar | Pajisje e besuar | Besueshmëria |
      Sesioni aktual
    `,
  },
  signedIn: list`
    hyrë më | hyri më | hyrë | hyrja | kyçur më | kyçur | i kyçur më | i kyçur që nga | kyçja |
    identifikuar më | i identifikuar më | i identifikuar që nga | identifikimi | koha e hyrjes |
    data e hyrjes | hyrja e fundit | kyçja e fundit | identifikimi i fundit | hyrja e parë | u kyçët më |
    keni hyrë më | filluar më | sesioni filloi më | sesioni filloi | që nga | që prej | aktiv që nga
  `,
  lastActive: list`
    aktiv së fundi | aktive së fundi | aktiv për herë të fundit | aktive për herë të fundit |
    aktiviteti i fundit | përdorur së fundi | përdorur për herë të fundit | parë së fundi |
    parë për herë të fundit | qasja e fundit | aktiv | aktive | përdorur
  `,
  otherTimes: list`
    shtuar | krijuar | skadon | skaduar | e vlefshme deri | përditësuar | ndryshuar | regjistruar | çkyçur |
    përfunduar | lidhur më
  `,
  justNow: list`
    tani | pikërisht tani | sapo | para pak | pak më parë | para pak çastesh | para disa sekondash |
    disa sekonda më parë | më pak se një minutë më parë | para më pak se një minute | aktiv tani |
    aktive tani
  `,
  active: list`
    Aktiv | Aktive | Aktiv tani | Aktive tani | Aktualisht aktiv | Aktualisht aktive | Sesion aktiv |
    Në linjë | Në përdorim
  `,
  near: list`
    afërsisht | përafërsisht | rreth | pranë | afër | vendndodhja e përafërt | në zonën e | ~ (afërsisht) |
    ~ (e përafërt) | ~ dhe rrethinat
  `,
  unknownDevice: list`
    Pajisje e panjohur | Shfletues i panjohur | Klient i panjohur | E panjohur | I panjohur |
    Pajisje e paidentifikuar | Pajisje tjetër
  `,
  unknownLocation: list`
    Vendndodhje e panjohur | Vendndodhja e panjohur | Vendndodhja nuk dihet | Vendndodhja nuk ofrohet |
    Vendndodhja nuk është e disponueshme | Vend i panjohur | Rajon i panjohur | E panjohur
  `,
  devices: list`pajisj | telefon | celular | kompjuter | laptop | tablet | shfletues`,
  apiPlatform: list`
    Platforma API | Platforma e API-së | Platforma OpenAI API | Platforma OpenAI | OpenAI API | API |
    Platforma e zhvilluesve
  `,
  yes: list`Po`,
  no: list`Jo`,
};
