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
    Tilmeldte enheder
  `,
  session: list`session`,
  security: list`
    Sikkerhed | Sikkerhed og login | Login og sikkerhed | Sikkerhed og logon | Sikkerhedsindstillinger |
    Sikkerhed og privatliv | Privatliv og sikkerhed | Adgangskode og sikkerhed | Kontosikkerhed
  `,
  current: list`
    Nuværende session | Aktuel session | Din nuværende session | Din aktuelle session |
    Igangværende session | Denne session | Denne enhed | Denne browser | Denne computer | Denne telefon |
    Denne app | Nuværende | Aktuel | Nuværende enhed | Aktuel enhed | Nuværende browser | Aktuel browser |
    Din nuværende enhed | Du er her | Aktiv på denne enhed | Aktiv nu på denne enhed |
    Du bruger denne session nu | Du bruger denne session | Du bruger denne session lige nu |
    Sessionen, du bruger nu | I brug på denne enhed | Din enhed | Din browser | Din session |
    Din aktuelle enhed | Din nuværende browser | Nuværende login | Dette login | Denne pc | Denne Mac |
    Denne iPhone | Denne tablet | Denne mobil | Dette er dig | Dette er din enhed |
    Dette er din nuværende session | Den session, du bruger nu | Session, du bruger nu | Session i brug |
    Du bruger denne enhed | Du bruger denne enhed nu | Logget ind på denne enhed |
    Bruges nu på denne enhed | Aktiv lige nu på denne enhed | Den aktuelle session | Den nuværende session |
    Sessionen du bruger nu
  `,
  trusted: list`
    betroet | betroede | pålidelig | godkendt enhed | verificeret enhed | har tillid til | tillid | husket enhed
  `,
  negation: list`ikke | ingen | upålidelig | ubetroet | aldrig | uden | mistillid`,
  unavailable: list`
    sessionsstatus ikke tilgængelig | sessionsstatus er ikke tilgængelig | sessionsstatus utilgængelig |
    sessionsstatus ukendt | sessionsstatus*ikke tilgængelig | sessionens status*ikke tilgængelig |
    sessionens status*utilgængelig | status ikke tilgængelig | status*ikke tilgængelig |
    status*utilgængelig | status ukendt | ukendt status | ukendt sessionsstatus | ingen status tilgængelig |
    sessionen er ikke tilgængelig | sessionsstatus*utilgængelig | statussen*ikke tilgængelig
  `,
  logOut: list`
    log ud | log enheden ud | log denne enhed ud | logge ud | logout | log af | logge af | afslut session |
    afslut sessionen | afslut denne session | afslut*session | afslut | luk session | luk sessionen |
    tilbagekald | afbryd forbindelsen | fjern enhed | fjern enheden | fjern denne enhed | fjern session |
    fjern sessionen
  `,
  everywhere: list`
    alle enheder | alle sessioner | alle andre | alle øvrige | alle aktive | alle browsere | alle mine |
    alle dine | overalt | log alle ud | log ud af alle | log ud af alt | ud af alle | ud fra alle |
    afslut alle | tilbagekald alle | fjern alle | andre enheder | andre sessioner | øvrige enheder |
    øvrige sessioner | hver enhed | samtlige | valgte
  `,
  more: list`
    vis mere | vis flere | se mere | se flere | indlæs flere | indlæs mere | hent flere | hent mere |
    flere sessioner | flere enheder | vis alle | se alle | indlæs alle | næste | ældre
  `,
  loading: list`
    indlæser | henter | indlæses | hentes | loader | vent venligst | vent et øjeblik | et øjeblik | vent
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
    ikke tilgængelige lige nu | midlertidigt utilgængelige
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
    Gendannelsesmetoder | E-mail | Telefonnummer | Avanceret kontobeskyttelse | Push-notifikationer
  `,
  captions: {
    device: list`
      Enhed | Enhedsnavn | Enhedstype | Browser | Enhed eller browser | Browser eller enhed |
      Enhed/browser | Enhed / Browser | Enhed og browser | Browser og enhed | Klient | Operativsystem |
      Model | Enhedsoplysninger | Enhedsdetaljer | Enhed & browser | Session
    `,
    app: list`
      App | Apps | Program | Programmer | Applikation | Produkt | Produkter | Bruges med | Brugt med |
      Anvendt med | Bruges til | Appkontekst | App-kontekst | Tjeneste | Tjenester | Logget ind på |
      Bruges i | Brugt i | Anvendes i | Anvendt i | Anvendes med | Bruges af | Bruges sammen med |
      Anvendte apps | Appnavn | Programkontekst | Kontekst | Adgang til | Logget ind i
    `,
    location: list`
      Placering | Omtrentlig placering | Anslået placering | Cirkaplacering | Sted | Omtrentligt sted |
      Lokation | Lokalitet | Seneste placering | Hvor | By | Region | Land | Loginsted | I nærheden af |
      Placering (omtrentlig) | Område | Senest kendte placering | Sted for login
    `,
    signedIn: list`
      Logget ind | Logget ind den | Logget ind siden | Logget på | Login | Logintid | Login-tid |
      Login-tidspunkt | Logintidspunkt | Login-dato | Logindato | Tidspunkt for login | Seneste login |
      Sidste login | Sidst logget ind | Senest logget ind | Første login | Dato | Tid | Tidspunkt |
      Klokkeslæt | Dato og tid | Dato og klokkeslæt | Hvornår | Siden | Startet | Påbegyndt | Sidst aktiv |
      Senest aktiv | Seneste aktivitet | Sidste aktivitet | Sidst brugt | Senest brugt | Sidst set |
      Senest set | Seneste adgang | Logindato og -tidspunkt | Dato for login | Start | Starttidspunkt |
      Sessionsstart | Sidst online
    `,
    status: list`
      Status | Sessionsstatus | Tilstand | Betroet | Betroet enhed | Tillid | Nuværende | Aktuel |
      Nuværende session | Pålidelig | Aktuel enhed | Nuværende enhed
    `,
  },
  signedIn: list`
    logget ind den | logget ind d. | logget ind kl. | logget ind siden | logget ind | logget på den |
    logget på siden | logget på | du loggede ind den | du loggede ind | loggede ind den | loggede ind |
    login den | login d. | login | logintid | logintidspunkt | seneste login | seneste login den |
    sidste login | sidst logget ind | sidst logget ind den | senest logget ind | senest logget ind den |
    første login | først logget ind | startet | startet den | påbegyndt | session startet |
    sessionen startede | sessionen startede den | siden | siden den | aktiv siden | aktiv siden den |
    logindato | tidspunkt for login | dato for login | startede | startede den | påbegyndt den
  `,
  lastActive: list`
    sidst aktiv den | sidst aktiv kl. | sidst aktiv | senest aktiv den | senest aktiv |
    seneste aktivitet den | seneste aktivitet | sidste aktivitet | sidst brugt den | sidst brugt |
    senest brugt | sidst anvendt | senest anvendt | sidst set | senest set | sidst online | seneste adgang |
    aktiv | aktiv for | brugt | set | senest online | seneste brug | sidste brug | sidste adgang |
    sidst åbnet | senest åbnet | aktiv den | brugt den | senest set den | sidst set den
  `,
  otherTimes: list`
    tilføjet | oprettet | udløber | udløbet | udløb | gyldig til | opdateret | ændret | registreret |
    logget ud | logget af | afsluttet | tilknyttet
  `,
  justNow: list`
    lige nu | nu | netop nu | for lidt siden | for et øjeblik siden | for få sekunder siden |
    for nogle sekunder siden | for et par sekunder siden | for mindre end et minut siden |
    for under et minut siden | aktiv nu | aktiv lige nu | online nu | i øjeblikket aktiv | netop |
    for et sekund siden | for et par øjeblikke siden | et øjeblik siden | få sekunder siden |
    mindre end et minut siden | i dette øjeblik | nu aktiv | lige nu aktiv | aktiv i øjeblikket
  `,
  active: list`
    Aktiv | Aktiv nu | Aktiv lige nu | Aktiv session | I øjeblikket aktiv | Online | I brug | Logget ind |
    Nu aktiv | Aktiv i øjeblikket | Lige nu aktiv | I gang | Åben | Logget ind nu | Aktivt
  `,
  near: list`
    ca. | cirka | omtrent | omtrentlig placering | omtrentlig | anslået | nær | nær ved | tæt på |
    i nærheden af | omkring | rundt om | i området | området omkring | i omegnen af | ~ (omtrent) |
    ~ (omtrentlig) | ~ (ca.) | ~ og omegn | anslået placering | ~ (anslået)
  `,
  unknownDevice: list`
    Ukendt enhed | Ukendt browser | Ukendt klient | Ukendt computer | Ukendt | Ikke-genkendt enhed |
    Enheden genkendes ikke | Uidentificeret enhed | Enhed ukendt | Anden enhed | Unavngivet enhed |
    Enheden er ukendt | Ukendt enhed eller browser | Ikke genkendt enhed | Enhed uden navn |
    Ukendt operativsystem | Ukendt app | Enheden er ikke tilgængelig
  `,
  unknownLocation: list`
    Ukendt placering | Ukendt sted | Placering ukendt | Sted ukendt | Placering ikke tilgængelig |
    Placering utilgængelig | Placeringen er ikke tilgængelig | Ukendt lokation | Ukendt region | Ukendt |
    Ingen placering | Placeringen er ukendt | Placeringen kunne ikke bestemmes | Ukendt land | Ukendt by |
    Ukendt område | Skjult placering
  `,
  devices: list`
    enhed | telefon | mobiltelefon | mobilapp | mobilenhed | mobilen | smartphone | computer | bærbar |
    laptop | notebook | stationær | tablet | browser | webbrowser | pc
  `,
  apiPlatform: list`
    API-platform | API-platformen | API Platform | OpenAI API-platform | OpenAI-platformen | OpenAI API |
    API | Udviklerplatform
  `,
  yes: list`Ja`,
  no: list`Nej`,
};
