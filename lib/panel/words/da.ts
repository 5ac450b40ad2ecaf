import { list } from './list';
import type { Words } from './words';

export const da: Words = {
  activeSessions: list`
    Aktive sessioner | Dine aktive sessioner | Alle aktive sessioner | Sessioner | Dine sessioner |
    Mine sessioner | Alle sessioner | Åbne sessioner | Igangværende sessioner | Login-sessioner |
    Loginsessioner | Administrer sessioner | Administrer aktive sessioner | Administration af sessioner |
    Sessionsstyring | Enheder og sessioner | Sessioner og enheder | Enheder, der er logget ind |
    Enheder logget ind | Tilmeldte sessioner | Aktive enheder | Aktive logins | Hvor du er logget ind |
    Hvor du er logget på | Her er du logget ind | Enheder, hvor du er logget ind | Sessionsliste |
    Liste over aktive sessioner | Sessioner & enheder | Enheder & sessioner | Aktive sessioner og enheder |
    Enheder, du er logget ind på | Enheder du er logget ind på | Steder, hvor du er logget ind |
    Indloggede enheder | Dine enheder og sessioner | Aktuelle sessioner | Nuværende sessioner |
    Tilmeldte enheder | Mine aktive sessioner | Sessioner på kontoen | Kontosessioner | Browsersessioner |
    Se aktive sessioner | Vis aktive sessioner | Gennemgå aktive sessioner | Oversigt over aktive sessioner |
    Oversigt over sessioner | Håndter sessioner | Hvor du er logget ind lige nu |
    Her er du logget ind lige nu | Steder du er logget ind | Enheder med login |
    Enheder, hvor du er logget på | Enheder, der er logget på | Enheder, der er logget ind på din konto |
    Enheder, du er logget på | Igangværende logins | Nuværende logins | Åbne logins | Loggede enheder |
    Enheder & logins | Tilmeldinger og enheder |
    {Aktive,Åbne,Igangværende,Nuværende,Dine aktive,Dine,Mine,Alle,Alle aktive,Administrer,Administrer dine,Se dine,Vis dine,Vis} {sessioner,logins,loginsessioner,login-sessioner,aktive sessioner,logon-sessioner} {,på din konto} |
    {Enheder,Browsere,Steder,Enheder og browsere} {,hvor,som,der} {du er logget ind,du er logget på,du er logget ind på,du er logget ind fra,er logget ind,er logget på,bruger din konto,er logget ind på din konto,har adgang til din konto} |
    Enheder, {hvor du er logget ind,hvor du er logget på,du er logget ind på,der er logget ind,der er logget ind på din konto,som du er logget ind på,der bruger din konto} |
    {Aktive,Indloggede,Tilsluttede,Dine aktive,Dine indloggede,Påloggede} {enheder,enheder og browsere,browsere,enheder og sessioner} |
    {Hvor,Her} {du er logget ind,du er logget på,er du logget ind,er du logget på,din konto er logget ind,du er logget ind lige nu} |
    Sessioner og {enheder,logins,browsere} | Enheder og {sessioner,aktive sessioner,logins} |
    {Oversigt over,Liste over} {sessioner,aktive sessioner} | Sessions{oversigt,liste,administration}
  `,
  session: list`session`,
  security: list`
    Sikkerhed | Sikkerhed og login | Login og sikkerhed | Sikkerhed og logon | Sikkerhedsindstillinger |
    Sikkerhed og privatliv | Privatliv og sikkerhed | Adgangskode og sikkerhed | Kontosikkerhed |
    Sikkerhed & login | Login & sikkerhed | Sikkerhed og adgang | Sikkerhed & privatliv |
    Adgangskode & sikkerhed | Kontoens sikkerhed | Beskyttelse | Sikkerhed og log-in
  `,
  current: list`
    Nuværende session | Aktuel session | Din nuværende session | Din aktuelle session | Igangværende session |
    Denne session | Denne enhed | Denne browser | Denne computer | Denne telefon | Denne app | Nuværende |
    Aktuel | Nuværende enhed | Aktuel enhed | Nuværende browser | Aktuel browser | Din nuværende enhed |
    Du er her | Aktiv på denne enhed | Aktiv nu på denne enhed | Du bruger denne session nu |
    Du bruger denne session | Du bruger denne session lige nu | Sessionen, du bruger nu |
    I brug på denne enhed | Din enhed | Din browser | Din session | Din aktuelle enhed |
    Din nuværende browser | Nuværende login | Dette login | Denne pc | Denne Mac | Denne iPhone |
    Denne tablet | Denne mobil | Dette er dig | Dette er din enhed | Dette er din nuværende session |
    Den session, du bruger nu | Session, du bruger nu | Session i brug | Du bruger denne enhed |
    Du bruger denne enhed nu | Logget ind på denne enhed | Bruges nu på denne enhed |
    Aktiv lige nu på denne enhed | Den aktuelle session | Den nuværende session | Sessionen du bruger nu |
    Dette er denne enhed | Dette er den aktuelle session | Dette er den nuværende session |
    Dette er din aktuelle session | Det er din nuværende session | Det er din enhed | Det er dig |
    Sessionen i brug | Aktuelle session | Aktuelle enhed | Nuværende sessionen | Den aktuelle enhed |
    Den nuværende enhed | Den session, du bruger lige nu | Den session, du bruger |
    Sessionen, du bruger lige nu | Sessionen, du bruger | Den enhed, du bruger nu | Enheden, du bruger |
    Enheden, du bruger nu | Denne mobiltelefon | Denne bærbare | Denne bærbare computer | Dette program |
    Aktuelt login | Nuværende log-in | Aktuel browsersession | Aktiv på denne enhed nu | Aktiv her |
    Anvendes på denne enhed | Bruges på denne enhed | Bruges lige nu på denne enhed |
    I brug nu på denne enhed | Du er logget ind på denne enhed | Du bruger i øjeblikket denne session |
    Du bruger i øjeblikket denne enhed | Du bruger denne enhed lige nu | Du er her nu | Det er her, du er nu |
    {Aktuel,Nuværende,Denne,Igangværende,Din aktuelle,Din nuværende,Den aktuelle,Den nuværende} {session,enhed,browser,computer,login,telefon,forbindelse,app,tablet,mobil} {,(denne enhed),(denne browser),(dig)} |
    {Dette er,Det er,Det her er} {din session,din aktuelle session,din nuværende session,den aktuelle session,denne enhed,din enhed,dig} |
    {Du er,Du befinder dig} {her,her nu,på denne enhed,i denne session,logget ind her} |
    Du bruger {,lige nu,i øjeblikket,nu} {denne enhed,denne session,denne browser} {,lige nu,i øjeblikket,nu} |
    {Aktiv,I brug,Logget ind,Aktiv nu,Bruges,Bruges nu,Session} {på denne enhed,i denne browser}
  `,
  trusted: list`
    betroet | betroede | pålidelig | godkendt enhed | verificeret enhed | har tillid til | tillid |
    husket enhed | stoler på | bekræftet enhed | sikker enhed
  `,
  negation: list`
    ikke | ingen | upålidelig | ubetroet | aldrig | uden | mistillid | mangler tillid | ubekræftet |
    fjernet tillid | uverificeret
  `,
  unavailable: list`
    sessionsstatus ikke tilgængelig | sessionsstatus er ikke tilgængelig | sessionsstatus utilgængelig |
    sessionsstatus ukendt | sessionsstatus*ikke tilgængelig | sessionens status*ikke tilgængelig |
    sessionens status*utilgængelig | status ikke tilgængelig | status*ikke tilgængelig | status*utilgængelig |
    status ukendt | ukendt status | ukendt sessionsstatus | ingen status tilgængelig |
    sessionen er ikke tilgængelig | sessionsstatus*utilgængelig | statussen*ikke tilgængelig |
    status for sessionen*ikke | status for session*ikke | sessionens status*ukendt | sessionsstatus*ukendt |
    sessionsstatussen*ikke | status kan ikke | status kunne ikke | statussen kunne ikke | statussen kan ikke |
    statussen er ukendt | status*ukendt | kunne ikke*sessionsstatus | kan ikke*sessionsstatus |
    kunne ikke hente status | kan ikke hente status | status mangler | ingen status | ingen sessionsstatus |
    sessionen er utilgængelig | session utilgængelig |
    status*{ikke tilgængelig,utilgængelig,ukendt,ikke kendt,kunne ikke,kan ikke,mangler}
  `,
  logOut: list`
    log ud | log enheden ud | log denne enhed ud | logge ud | logout | log af | logge af | afslut session |
    afslut sessionen | afslut denne session | afslut*session | afslut | luk session | luk sessionen |
    tilbagekald | afbryd forbindelsen | fjern enhed | fjern enheden | fjern denne enhed | fjern session |
    fjern sessionen | log mig ud | log browseren ud | log-ud | log-out | logud | udlogning | aflogning |
    meld fra | afmeld | slut session | stop session | luk*session | afbryd session | afbryd*session | afbryd |
    ophæv adgang | ophæv | fjern adgang | slet enhed | slet session | glem enhed | glem denne enhed |
    smid ud | inddrag adgang | annuller adgang | deaktiver session | træk adgang tilbage
  `,
  everywhere: list`
    alle enheder | alle sessioner | alle andre | alle øvrige | alle aktive | alle browsere | alle mine |
    alle dine | overalt | log alle ud | log ud af alle | log ud af alt | ud af alle | ud fra alle |
    afslut alle | tilbagekald alle | fjern alle | andre enheder | andre sessioner | øvrige enheder |
    øvrige sessioner | hver enhed | samtlige | valgte | alle browserne | alle konti | alle steder |
    alle apps | alle resterende | alle på nær | alle undtagen | de andre | de øvrige | resterende | resten |
    andre browsere | andre steder | luk alle | slut alle | afbryd alle | slet alle | alt andet |
    hver session | markerede | udvalgte |
    øvrige {enheder,sessioner,browsere} |
    {overalt,alle steder,hver enhed,undtagen denne,bortset fra denne,log alle ud,afslut alle}
  `,
  more: list`
    vis mere | vis flere | se mere | se flere | indlæs flere | indlæs mere | hent flere | hent mere |
    flere sessioner | flere enheder | vis alle | se alle | indlæs alle | næste | ældre | vis resten |
    vis øvrige | vis andre | vis ældre | vis yderligere | vis hele listen | se resten | se øvrige |
    indlæs resten | hent resten | hent alle | flere resultater |
    {vis,se,indlæs,hent} {flere,mere,alle,alt,resten,andre}
  `,
  loading: list`
    indlæser | henter | indlæses | hentes | loader | vent venligst | vent et øjeblik | et øjeblik | vent |
    indlæs sessioner | vi indlæser | vi henter | er ved at indlæse | er ved at hente | hentning af |
    indlæsning af | lige et øjeblik | lige et sekund | et sekund | kontrollerer | tjekker
  `,
  failed: list`
    kunne ikke indlæses | kunne ikke indlæse | kunne ikke hentes | kunne ikke hente | kunne ikke vises |
    kunne ikke vise | kan ikke indlæses | kan ikke indlæse | kan ikke hente | kan ikke hentes |
    kan ikke vise | kan ikke vises | det lykkedes ikke at indlæse | det lykkedes ikke at hente |
    det var ikke muligt at indlæse | det var ikke muligt at hente | indlæsning mislykkedes |
    indlæsningen mislykkedes | indlæsning*mislykkedes | hentning mislykkedes | fejl ved indlæsning |
    fejl under indlæsning | fejl ved hentning | der opstod en fejl | der er opstået en fejl |
    der skete en fejl | der opstod et problem | der er opstået et problem | noget gik galt |
    der gik noget galt | noget er gået galt | prøv igen | prøv senere | forsøg igen |
    ikke tilgængelige lige nu | midlertidigt utilgængelige | kunne ikke få vist | kunne ikke blive indlæst |
    kunne ikke åbne | ikke indlæst | blev ikke indlæst | mislykkedes at indlæse | mislykkedes at hente |
    det mislykkedes | hentningen mislykkedes | hentning*mislykkedes | ikke muligt at indlæse |
    ikke muligt at hente | ikke muligt at vise | lykkedes ikke | vi kunne ikke | vi kan ikke indlæse |
    vi kan ikke hente | fejl i forbindelse | fejl under hentning | fejl ved visning | fejl opstod |
    opstod en uventet | opstod en ukendt | der opstod problemer | der er et problem | der var et problem |
    der er sket en fejl | der er opstået | noget er galt | noget fungerer ikke | noget gik |
    prøv lidt senere | prøv om lidt | prøv en gang til | prøv en anden gang | prøv på ny | prøv venligst |
    prøv at indlæse | forsøg på ny | forsøg senere | ikke tilgængelige i øjeblikket |
    ikke tilgængelig i øjeblikket | i øjeblikket ikke tilgængelig | utilgængelige i øjeblikket |
    midlertidigt ikke tilgængelig |
    {kunne ikke,kan ikke,kunne desværre ikke,ude af stand til at} {indlæse,hente,vise,indlæses,hentes,vises,oprette,få} |
    {der opstod,der skete,der er sket} {en fejl,et problem,galt} |
    {midlertidigt utilgængelig,ikke tilgængelig lige nu}
  `,
  otherLists: list`
    Betroede enheder | Dine betroede enheder | Pålidelige enheder | Godkendte enheder | Adgangsnøgler |
    Adgangsnøgle | Passkeys | Passkey | Loginnøgler | Sikkerhedsnøgler | Sikkerhedsnøgle |
    Adgangsnøgler og sikkerhedsnøgler | Forbundne apps | Tilknyttede apps | Tilsluttede apps |
    Apps og forbindelser | Apps og connectorer | Apps og konnektorer | Forbindelser | Connectorer |
    Konnektorer | Forbundne konti | Tilknyttede konti | Forbundne tjenester | Tredjepartsapps |
    Apps fra tredjeparter | Tredjepartsadgang | Autoriserede apps | Plugins | Integrationer | Delte links |
    Delte chats | Delte samtaler | API-nøgler | Dine API-nøgler | Adgangstokens | Multifaktorgodkendelse |
    Multifaktorautentificering | Multifaktorgodkendelse (MFA) | MFA | 2FA | Tofaktorgodkendelse |
    To-faktor-godkendelse | Tofaktorautentificering | Totrinsbekræftelse | Totrinsgodkendelse |
    Godkendelsesapp | Autentificeringsapp | Sms | Tekstbesked | Pushnotifikationer | Push-meddelelser |
    Gendannelseskoder | Backupkoder | Adgangskode | Skift adgangskode | Loginmetoder | Login-metoder |
    Loginmuligheder | Datakontroller | Datakontrol | Datastyring | Notifikationer | Meddelelser | Generelt |
    Personalisering | Tilpasning | Personlig tilpasning | Hukommelse | Fakturering | Abonnement | Forbrug |
    Tale | Stemme | Tidsplaner | Avanceret kontosikkerhed | Avanceret sikkerhed |
    Seneste aktivitet på kontoen | Seneste aktiviteter | Kontoaktivitet | Sikkerhedsaktivitet |
    Loginhistorik | Login-historik | Loginaktivitet | Seneste logins | Afsluttede sessioner |
    Udløbne sessioner | Tidligere sessioner | Forældrekontrol | Sikkert login med ChatGPT |
    Sikker login med ChatGPT | Log ind med ChatGPT | Log ud af denne enhed | Log ud på denne enhed |
    Log ud fra denne enhed | Arkiverede chats | Slet konto | Konto | Hjælp | Seneste loginaktivitet |
    Seneste login-aktivitet | Login-aktivitet | Nylig loginaktivitet | Nylige logins | Nylig aktivitet |
    Seneste sikkerhedsaktivitet | Sikkerhedshændelser | Sikkerhedslog | Sikkerhedshistorik | Login-log |
    Sessionshistorik | Aktivitetshistorik | Aktivitetslog | Sessioner, der er logget ud |
    Udloggede sessioner | Udloggede enheder | Inaktive sessioner | Gamle sessioner | Lukkede sessioner |
    Tilbagekaldte sessioner | Nyligt afsluttede sessioner | Nyligt udloggede | Nyligt logget ud |
    For nylig logget ud | Hvor du har været logget ind | Hvor du var logget ind | Tidligere logins |
    Loginforsøg | Mislykkede logins | Mislykkede loginforsøg | Genkendte enheder | Verificerede enheder |
    Huskede enheder | Autoriserede enheder | Blokerede enheder | Betroede browsere | Tredjepartssessioner |
    Codex CLI-sessioner | Tofaktorgodkendelse (2FA) | To-faktor-godkendelse (2FA) | To-trins-bekræftelse |
    Gendannelsesmetoder | E-mail | Telefonnummer | Avanceret kontobeskyttelse | Push-notifikationer |
    Verificerede browsere | Kendte enheder | Bekræftede enheder | Fjernede enheder | Sikre enheder |
    Enheder, du har tillid til | Enheder, du stoler på | Mine betroede enheder |
    Adgangsnøgler & sikkerhedsnøgler | Dine adgangsnøgler | Dine passkeys | Apps & connectorer |
    Apps & forbindelser | Linkede apps | Linkede konti | Tilknyttede tjenester | Eksterne apps |
    Ekstern adgang | Adgang for tredjeparter | Tredjeparters adgang | Udvidelser | Tilføjelser | Delte tråde |
    API-nøgle | Flerfaktorgodkendelse | Godkendelse med flere faktorer | To-trins-godkendelse |
    Totrinsverificering | To-trinsbekræftelse | Tofaktor-godkendelse | Tofaktorlogin | Autentifikator |
    Autentifikatorapp | Sms-besked | Push-beskeder | Engangskoder | Gendannelsesmuligheder | E-mailadresse |
    Ny adgangskode | Skift af adgangskode | Loginindstillinger | Log ind-metoder | Dataindstillinger | Sprog |
    Udvidet kontosikkerhed | Udvidet sikkerhed | Ekstra kontobeskyttelse | Nylig kontoaktivitet |
    Nylig aktivitet på kontoen | Seneste kontoaktivitet | Aktivitet | Aktivitet på kontoen |
    Nylige aktiviteter | Loginhændelser | Loginoversigt | Login-oversigt | Tidligere log-ins |
    Log-in-historik | Logfil over aktivitet | Hændelseslog | Afbrudte sessioner | Ophævede sessioner |
    Forrige sessioner | Sessioner, du er logget ud af | Enheder, du er logget ud af |
    Senest afsluttede sessioner | Appsessioner | Login med ChatGPT | Log på med ChatGPT |
    {Betroede,Pålidelige,Godkendte,Bekræftede,Kendte,Genkendte,Huskede,Dine betroede,Dine pålidelige,Blokerede,Fjernede,Inaktive,Tidligere} {enheder,browsere} |
    {Afsluttede,Tidligere,Udløbne,Lukkede,Inaktive,Gamle,Nyligt afsluttede} {sessioner,logins} |
    {Loginhistorik,Login-historik,Sessionshistorik,Aktivitetslog,Sikkerhedslog,Loginaktivitet,Login-aktivitet,Seneste aktivitet på kontoen,Seneste sikkerhedsaktivitet,Sikkerhedsaktivitet,Sikkerhedshændelser,Nylige logins,Seneste logins,Seneste loginaktivitet,Nylig aktivitet,Nylig sikkerhedsaktivitet,Kontoaktivitet,Mislykkede loginforsøg,Loginforsøg} |
    {Tilknyttede,Forbundne,Tilsluttede,Godkendte} {apps,konti,tjenester}
  `,
  captions: {
    device: list`
      Enhed | Enhedsnavn | Enhedstype | Browser | Enhed eller browser | Browser eller enhed | Enhed/browser |
      Enhed / Browser | Enhed og browser | Browser og enhed | Klient | Operativsystem | Model |
      Enhedsoplysninger | Enhedsdetaljer | Enhed & browser | Session | Enhedsmodel | Styresystem | System |
      Enhed/app | Enhed eller app | Oplysninger om enhed | Enhedsinfo | Webbrowser |
      Browser {,eller browser,og browser,/ browser,og system,/ enhed} | Enhed {og system,/ enhed} |
      {Enhedens navn,Enhedsnavn,Enhedstype,Enhedsmodel,Styresystem,Operativsystem,Klient,Logget ind med,Logget ind fra,Model,Enhedsoplysninger}
    `,
    app: list`
      App | Apps | Program | Programmer | Applikation | Produkt | Produkter | Bruges med | Brugt med |
      Anvendt med | Bruges til | Appkontekst | App-kontekst | Tjeneste | Tjenester | Logget ind på |
      Bruges i | Brugt i | Anvendes i | Anvendt i | Anvendes med | Bruges af | Bruges sammen med |
      Anvendte apps | Appnavn | Programkontekst | Kontekst | Adgang til | Logget ind i | Anvendelse |
      Anvendte programmer | Bruges på | Brugt på | Anvendes til | I brug med | App eller tjeneste | Adgang |
      Logget ind i appen | Produktkontekst |
      {App,Apps,Program,Produkt,Produkter,Tjeneste,Tjenester} {,i brug,eller tjeneste} |
      {Bruges med,Bruges i,Brugt med,Brugt i,Anvendt med,Appnavn,App-navn,Appkontekst,Appens kontekst,Adgang til,Logget ind på}
    `,
    location: list`
      Placering | Omtrentlig placering | Anslået placering | Cirkaplacering | Sted | Omtrentligt sted |
      Lokation | Lokalitet | Seneste placering | Hvor | By | Region | Land | Loginsted | I nærheden af |
      Placering (omtrentlig) | Område | Senest kendte placering | Sted for login | Ca. placering |
      Cirka placering | Placering (ca.) | Placering (anslået) | IP-placering | Loginplacering |
      Placering ved login | Omtrentligt område | Sidst kendte placering | Geografisk placering | Nær |
      Tæt på | Egn |
      {Omtrentlig,Anslået,Cirka,Seneste,Sidste,Nuværende} {placering,lokation,position,sted,beliggenhed} |
      {Placering,Sted,Lokation,Område,By,Lokalitet,Position} {,(cirka),(omtrentlig),(ca.),(anslået),(IP),for login} |
      {Omtrentligt sted,Hvor,Hvorfra,Land,By og land,Nær,Loginsted,Region,Land/region}
    `,
    signedIn: list`
      Logget ind | Logget ind den | Logget ind siden | Logget på | Login | Logintid | Login-tid |
      Login-tidspunkt | Logintidspunkt | Login-dato | Logindato | Tidspunkt for login | Seneste login |
      Sidste login | Sidst logget ind | Senest logget ind | Første login | Dato | Tid | Tidspunkt |
      Klokkeslæt | Dato og tid | Dato og klokkeslæt | Hvornår | Siden | Startet | Påbegyndt | Sidst aktiv |
      Senest aktiv | Seneste aktivitet | Sidste aktivitet | Sidst brugt | Senest brugt | Sidst set |
      Senest set | Seneste adgang | Logindato og -tidspunkt | Dato for login | Start | Starttidspunkt |
      Sessionsstart | Sidst online | Logget ind kl. | Log-in | Log-in-tid | Loginstart | Tid for login |
      Loginperiode | Du loggede ind | Loggede ind | Seneste log-in | Seneste login den |
      Dato for seneste login | Tidspunkt for seneste login | Sidste log-in | Først logget ind | Dato/tid |
      Dag | Kl. | Begyndt | Startede | Startdato | Session startet | Sessionens start | Åbnet |
      Senest online | Senest set den | Seneste brug | Sidst anvendt | Senest anvendt | Sidst åbnet |
      Tidspunkt for seneste aktivitet |
      {Logget ind,Logget på,Login,Logintidspunkt,Login-tidspunkt,Logintid,Logindato,Tidspunkt for login,Dato for login,Seneste login,Sidste login,Første login,Sidst logget ind,Senest logget ind,Sidst aktiv,Senest aktiv,Sidst brugt,Senest brugt,Sidst set,Senest set,Seneste aktivitet,Sidste aktivitet,Seneste brug,Dato,Tid,Tidspunkt,Dato og tid,Dato og klokkeslæt,Klokkeslæt,Hvornår,Siden,Startet,Start,Session startet,Aktiv siden,Logget ind siden,Logget ind den,Påbegyndt}
    `,
    status: list`
      Status | Sessionsstatus | Tilstand | Betroet | Betroet enhed | Tillid | Nuværende | Aktuel |
      Nuværende session | Pålidelig | Aktuel enhed | Nuværende enhed | Tillidsstatus | Betroet status |
      Tillidsniveau | Er betroet | Betroede | Denne enhed | Aktuel session
    `,
  },
  signedIn: list`
    logget ind den | logget ind d. | logget ind kl. | logget ind siden | logget ind | logget på den |
    logget på siden | logget på | du loggede ind den | du loggede ind | loggede ind den | loggede ind |
    login den | login d. | login | logintid | logintidspunkt | seneste login | seneste login den |
    sidste login | sidst logget ind | sidst logget ind den | senest logget ind | senest logget ind den |
    første login | først logget ind | startet | startet den | påbegyndt | session startet |
    sessionen startede | sessionen startede den | siden | siden den | aktiv siden | aktiv siden den |
    logindato | tidspunkt for login | dato for login | startede | startede den | påbegyndt den |
    logget ind fra den | logget ind sidst | logget ind første gang | logget ind igen | log-in | log-in den |
    login kl. | loggede ind kl. | loggede på | du loggede ind kl. | du har logget ind |
    har været logget ind siden | tilmeldt den | tilmeldt siden | tid for login | starttidspunkt |
    startede kl. | begyndt | begyndte | begyndte den | sessionen begyndte | session siden | session fra |
    sessionen åbnet | åbnet | åbnet den | åben siden | dato for seneste login | seneste login kl. |
    tidspunkt for seneste login | sidste login den | nyt login | nyt login den | ny tilmelding |
    ~ logget ind | ~ loggede du ind | autentificeret | godkendt login |
    {logget ind,logget på,login,du loggede ind,loggede ind,seneste login,sidste login,første login,senest logget ind,sidst logget ind,session startet,sessionen startede,startet,påbegyndt,start,session,logintidspunkt,tidspunkt for login,pålogget} {,den,siden,kl.,d.,for}
  `,
  lastActive: list`
    sidst aktiv den | sidst aktiv kl. | sidst aktiv | senest aktiv den | senest aktiv |
    seneste aktivitet den | seneste aktivitet | sidste aktivitet | sidst brugt den | sidst brugt |
    senest brugt | sidst anvendt | senest anvendt | sidst set | senest set | sidst online | seneste adgang |
    aktiv | aktiv for | brugt | set | senest online | seneste brug | sidste brug | sidste adgang |
    sidst åbnet | senest åbnet | aktiv den | brugt den | senest set den | sidst set den | senest aktiv kl. |
    senest brugt den | senest anvendt den | sidst anvendt den | senest online den | sidst online den |
    senest åbnet den | tidspunkt for seneste aktivitet | dato for seneste aktivitet | seneste besøg |
    sidste besøg | nyligt aktiv | for nylig aktiv | var aktiv | har været aktiv | anvendt | online |
    aktivitet | ~ aktiv | ~ sidst aktiv |
    {sidst aktiv,senest aktiv,sidst brugt,senest brugt,sidst set,senest set,seneste aktivitet,sidste aktivitet,aktiv,online,seneste brug,sidst online,senest online,brugt,set,aktivitet,sidst anvendt,senest anvendt,var aktiv} {,den,kl.,d.,for} |
    inaktiv {siden,i}
  `,
  otherTimes: list`
    tilføjet | oprettet | udløber | udløbet | udløb | gyldig til | opdateret | ændret | registreret |
    logget ud | logget af | afsluttet | tilknyttet | tilføjelse | oprettelse | blev oprettet | blev tilføjet |
    gyldighed | opdatering | ændring | registrering | loggede ud | log ud den | lukket | fjernet | slettet |
    tilbagekaldt | betroet siden | blokeret
  `,
  justNow: list`
    lige nu | nu | netop nu | for lidt siden | for et øjeblik siden | for få sekunder siden |
    for nogle sekunder siden | for et par sekunder siden | for mindre end et minut siden |
    for under et minut siden | aktiv nu | aktiv lige nu | online nu | i øjeblikket aktiv | netop |
    for et sekund siden | for et par øjeblikke siden | et øjeblik siden | få sekunder siden |
    mindre end et minut siden | i dette øjeblik | nu aktiv | lige nu aktiv | aktiv i øjeblikket | nu og her |
    lige for lidt siden | for et øjeblik | for et sekund | sekunder siden | for sekunder siden |
    for få øjeblikke siden | under et minut siden | for mindre end 1 minut siden |
    inden for det sidste minut | mindre end et minut | under et minut | online lige nu | lige nu online |
    nu online | i brug lige nu | aktiv her og nu | nu og her aktiv
  `,
  active: list`
    Aktiv | Aktiv nu | Aktiv lige nu | Aktiv session | I øjeblikket aktiv | Online | I brug | Logget ind |
    Nu aktiv | Aktiv i øjeblikket | Lige nu aktiv | I gang | Åben | Logget ind nu | Aktivt | Online nu |
    Online lige nu | I brug lige nu | I brug nu | Bruges nu | Bruges lige nu | Sessionen er aktiv |
    Sessionen aktiv | Live | Pågår | Logget på nu | Aktive | Kører
  `,
  near: list`
    ca. | cirka | omtrent | omtrentlig placering | omtrentlig | anslået | nær | nær ved | tæt på |
    i nærheden af | omkring | rundt om | i området | området omkring | i omegnen af | ~ (omtrent) |
    ~ (omtrentlig) | ~ (ca.) | ~ og omegn | anslået placering | ~ (anslået) | anslåede | cirka ved |
    estimeret | estimeret placering | sandsynligvis | formentlig | vist nok | i eller nær | et sted nær |
    nær byen | i området ved | i området omkring | ~ området | ~ og omegnen | ~ (cirka) | ~ (estimeret) |
    ~ (omtrentlig placering) | ~ (skøn) |
    {nær,nærheden af,i nærheden af,omkring,ca.,cirka,omtrent,omtrentlig,tæt på,området omkring,i området ved,ved,sandsynligvis,formentlig,anslået,omtrentlig placering,anslået placering,i omegnen af,omegnen af,cirka ved} |
    ~ {(ca.),(cirka),(omtrentlig),(omtrentligt),og omegn,(anslået),(omtrentlig placering),(området),-området}
  `,
  unknownDevice: list`
    Ukendt enhed | Ukendt browser | Ukendt klient | Ukendt computer | Ukendt | Ikke-genkendt enhed |
    Enheden genkendes ikke | Uidentificeret enhed | Enhed ukendt | Anden enhed | Unavngivet enhed |
    Enheden er ukendt | Ukendt enhed eller browser | Ikke genkendt enhed | Enhed uden navn |
    Ukendt operativsystem | Ukendt app | Enheden er ikke tilgængelig | Ukendt system |
    Enheden kunne ikke genkendes | Enheden blev ikke genkendt | Enheden er ikke genkendt | Ukendt enhedstype |
    Enhedsnavn ikke tilgængeligt | Enhed ikke tilgængelig | Enhed utilgængelig | Ikke-identificeret enhed |
    Uden navn
  `,
  unknownLocation: list`
    Ukendt placering | Ukendt sted | Placering ukendt | Sted ukendt | Placering ikke tilgængelig |
    Placering utilgængelig | Placeringen er ikke tilgængelig | Ukendt lokation | Ukendt region | Ukendt |
    Ingen placering | Placeringen er ukendt | Placeringen kunne ikke bestemmes | Ukendt land | Ukendt by |
    Ukendt område | Skjult placering | Placering kendes ikke | Placering kunne ikke bestemmes |
    Kunne ikke bestemme placering | Placeringen kan ikke bestemmes | Placering skjult | Stedet er ukendt |
    Stedet kendes ikke | Sted ikke tilgængeligt | Ingen placering tilgængelig |
    Ingen oplysninger om placering | Ikke angivet placering
  `,
  devices: list`
    enhed | telefon | mobiltelefon | mobilapp | mobilenhed | mobilen | smartphone | computer | bærbar |
    laptop | notebook | stationær | tablet | browser | webbrowser | pc | mobilbrowser | mobile enhed |
    smartur | arbejdsstation
  `,
  apiPlatform: list`
    API-platform | API-platformen | API Platform | OpenAI API-platform | OpenAI-platformen | OpenAI API |
    API | Udviklerplatform | OpenAIs API-platform | OpenAIs platform | Platform for udviklere
  `,
  yes: list`Ja`,
  no: list`Nej`,
};
