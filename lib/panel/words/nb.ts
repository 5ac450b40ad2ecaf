import { list } from './list';
import type { Words } from './words';

export const nb: Words = {
  activeSessions: list`
    Aktive økter | Dine aktive økter | Alle aktive økter | Økter | Øktene dine | Dine økter |
    De aktive øktene dine | Mine økter | Alle økter | Åpne økter | Pågående økter | Påloggede økter |
    Innloggede økter | Påloggingsøkter | Innloggingsøkter | Administrer økter | Behandle økter |
    Administrer aktive økter | Øktadministrasjon | Økthåndtering | Enheter og økter | Økter og enheter |
    Påloggede enheter | Innloggede enheter | Aktive enheter | Aktive pålogginger | Aktive innlogginger |
    Hvor du er pålogget | Hvor du er logget på | Hvor du er logget inn | Her er du logget inn |
    Enheter der du er logget inn | Enheter der du er pålogget | Aktive sesjoner | Sesjoner | Øktliste |
    Liste over aktive økter | Økter & enheter | Enheter & økter | Aktive økter og enheter |
    Enheter du er logget på | Enheter du er logget inn på | Steder du er logget inn |
    Steder der du er logget på | Enhetene dine og økter | Nåværende økter | Gjeldende økter
  `,
  session: list`økt | sesjon`,
  security: list`
    Sikkerhet | Sikkerhet og pålogging | Sikkerhet og innlogging | Pålogging og sikkerhet |
    Innlogging og sikkerhet | Sikkerhetsinnstillinger | Sikkerhet og personvern | Personvern og sikkerhet |
    Passord og sikkerhet | Kontosikkerhet
  `,
  current: list`
    Gjeldende økt | Nåværende økt | Aktuell økt | Din nåværende økt | Din gjeldende økt | Denne økten |
    Denne økta | Denne enheten | Denne nettleseren | Denne datamaskinen | Denne PC-en | Denne telefonen |
    Denne appen | Gjeldende | Nåværende | Gjeldende enhet | Nåværende enhet | Gjeldende nettleser |
    Nåværende nettleser | Din nåværende enhet | Du er her | Aktiv på denne enheten |
    Aktiv nå på denne enheten | Du bruker denne økten nå | Du bruker denne økten | Økten du bruker nå |
    I bruk på denne enheten | Nåværende sesjon | Gjeldende sesjon | Din enhet | Enheten din |
    Nettleseren din | Økten din | Din økt | Den gjeldende økten | Den nåværende økten |
    Gjeldende pålogging | Nåværende innlogging | Denne Mac-en | Denne iPhonen | Dette nettbrettet |
    Denne mobilen | Dette er deg | Dette er din enhet | Dette er enheten din | Dette er gjeldende økt |
    Dette er den nåværende økten din | Økt i bruk | Økt du bruker nå | Du bruker denne enheten |
    Du bruker denne enheten nå | Du bruker denne økten akkurat nå | Pålogget på denne enheten |
    Brukes nå på denne enheten | Aktiv akkurat nå på denne enheten | Den gjeldende økten din
  `,
  trusted: list`
    betrodd | klarert | pålitelig | godkjent enhet | verifisert enhet | stoler på | husket enhet
  `,
  negation: list`ikke | ingen | upålitelig | ubetrodd | uklarert | aldri | uten`,
  unavailable: list`
    øktstatus ikke tilgjengelig | øktstatus er ikke tilgjengelig | øktstatus utilgjengelig |
    øktstatus ukjent | øktstatus*ikke tilgjengelig | øktstatusen*ikke tilgjengelig |
    øktens status*ikke tilgjengelig | status for økten*ikke tilgjengelig | status ikke tilgjengelig |
    status*ikke tilgjengelig | status*utilgjengelig | status ukjent | ukjent status | ukjent øktstatus |
    ingen status tilgjengelig | økten er ikke tilgjengelig | øktstatus*utilgjengelig |
    øktstatusen*utilgjengelig | øktens status*utilgjengelig | statusen*ikke tilgjengelig
  `,
  logOut: list`
    logg ut | logg enheten ut | logg denne enheten ut | logge ut | logg av | logge av | utlogging |
    avlogging | avslutt økt | avslutt økten | avslutt denne økten | avslutt*økt | avslutt | lukk økten |
    tilbakekall | koble fra | fjern enhet | fjern enheten | fjern denne enheten | fjern økt | fjern økten
  `,
  everywhere: list`
    alle enheter | alle økter | alle øktene | alle enhetene | alle andre | alle øvrige | alle aktive |
    alle nettlesere | alle mine | alle dine | overalt | logg alle ut | logg ut alle | logg ut av alle |
    logg ut fra alle | logg ut av alt | logg av alle | avslutt alle | tilbakekall alle | fjern alle |
    andre enheter | andre økter | øvrige enheter | øvrige økter | hver enhet | samtlige | valgte
  `,
  more: list`
    vis mer | vis flere | se mer | se flere | last inn flere | last inn mer | hent flere | hent mer |
    flere økter | flere enheter | vis alle | se alle | last inn alle | neste | eldre
  `,
  loading: list`laster | laster inn | henter | lastes inn | hentes | vent litt | et øyeblikk | vennligst vent`,
  failed: list`
    kunne ikke lastes | kunne ikke laste | kunne ikke hentes | kunne ikke hente | kunne ikke vises |
    kunne ikke vise | kan ikke lastes | kan ikke laste | kan ikke hente | kan ikke vise |
    klarte ikke å laste | klarte ikke å hente | klarte ikke å vise | greide ikke å laste |
    det var ikke mulig å laste | innlasting mislyktes | innlastingen mislyktes | lasting mislyktes |
    henting mislyktes | kunne ikke åpne | feil ved innlasting | feil under innlasting | feil ved lasting |
    feil under henting | det oppstod en feil | det oppsto en feil | det har oppstått en feil |
    det oppstod et problem | det oppsto et problem | det skjedde en feil | noe gikk galt | noe er galt |
    prøv igjen | prøv på nytt | prøv senere | forsøk igjen | ikke tilgjengelige akkurat nå |
    midlertidig utilgjengelig
  `,
  otherLists: list`
    Betrodde enheter | Klarerte enheter | Pålitelige enheter | Dine betrodde enheter | Godkjente enheter |
    Tilgangsnøkler | Tilgangsnøkkel | Passkeys | Passkey | Passnøkler | Passnøkkel | Sikkerhetsnøkler |
    Sikkerhetsnøkkel | Tilgangsnøkler og sikkerhetsnøkler | Tilkoblede apper | Koblede apper |
    Tilknyttede apper | Apper og koblinger | Apper og tilkoblinger | Koblinger | Tilkoblinger |
    Tilkoblede kontoer | Koblede kontoer | Tilknyttede kontoer | Tilkoblede tjenester | Tredjepartsapper |
    Apper fra tredjeparter | Tredjepartstilgang | Autoriserte apper | Programtillegg | Plugins |
    Integrasjoner | Delte lenker | Delte koblinger | Delte chatter | Delte samtaler | API-nøkler |
    Dine API-nøkler | Tilgangstokener | Multifaktorautentisering | Flerfaktorautentisering |
    Multifaktorautentisering (MFA) | MFA | 2FA | Tofaktorautentisering | To-faktor-autentisering |
    Totrinnsbekreftelse | Totrinnsverifisering | Autentiseringsapp | SMS | Tekstmelding | Pushvarsler |
    Push-varsler | Gjenopprettingskoder | Reservekoder | Passord | Endre passord | Bytt passord |
    Påloggingsmetoder | Innloggingsmetoder | Påloggingsalternativer | Datakontroller | Datakontroll |
    Databehandling | Varsler | Varslinger | Generelt | Personalisering | Tilpasning | Personlig tilpasning |
    Minne | Fakturering | Abonnement | Bruk | Tale | Stemme | Tidsplaner | Avansert kontosikkerhet |
    Avansert sikkerhet | Nylig aktivitet | Kontoaktivitet | Sikkerhetsaktivitet | Påloggingshistorikk |
    Innloggingshistorikk | Påloggingsaktivitet | Siste pålogginger | Nylige pålogginger | Avsluttede økter |
    Utløpte økter | Tidligere økter | Foreldrekontroll | Sikker pålogging med ChatGPT |
    Sikker innlogging med ChatGPT | Logg på med ChatGPT | Logg inn med ChatGPT | Logg ut av denne enheten |
    Logg ut fra denne enheten | Logg av denne enheten | Logg ut på denne enheten | Arkiverte chatter |
    Slett konto | Konto | Hjelp | Nylig påloggingsaktivitet | Nylig innloggingsaktivitet |
    Siste påloggingsaktivitet | Innloggingsaktivitet | Nylige innlogginger | Siste innlogginger |
    Nylig kontoaktivitet | Nylig sikkerhetsaktivitet | Sikkerhetshendelser | Sikkerhetslogg |
    Sikkerhetshistorikk | Påloggingslogg | Økthistorikk | Aktivitetslogg | Aktivitetshistorikk |
    Utloggede økter | Avloggede økter | Utloggede enheter | Inaktive økter | Gamle økter | Lukkede økter |
    Tilbakekalte økter | Nylig avsluttede økter | Nylig utlogget | Nylig logget ut |
    Hvor du har vært pålogget | Hvor du har vært logget inn | Hvor du var logget inn |
    Tidligere pålogginger | Tidligere innlogginger | Påloggingsforsøk | Mislykkede pålogginger |
    Mislykkede påloggingsforsøk | Gjenkjente enheter | Verifiserte enheter | Huskede enheter |
    Autoriserte enheter | Blokkerte enheter | Betrodde nettlesere | Tredjepartsøkter | Codex CLI-økter |
    Tofaktorautentisering (2FA) | Totrinnspålogging | Gjenopprettingsmetoder | E-post | Telefonnummer |
    Avansert kontobeskyttelse | Siste aktivitet på kontoen
  `,
  captions: {
    device: list`
      Enhet | Enhetsnavn | Enhetstype | Nettleser | Enhet eller nettleser | Nettleser eller enhet |
      Enhet/nettleser | Enhet / Nettleser | Enhet og nettleser | Nettleser og enhet | Klient |
      Operativsystem | Modell | Enhetsinformasjon | Enhetsdetaljer | Enhet & nettleser | Økt
    `,
    app: list`
      App | Apper | Program | Programmer | Applikasjon | Produkt | Produkter | Brukes med | Brukt med |
      Brukes til | Appkontekst | App-kontekst | Tjeneste | Tjenester | Pålogget på | Brukes i | Brukt i |
      Brukes av | Brukes sammen med | Apper i bruk | Appnavn | Programkontekst | Kontekst | Tilgang til |
      Pålogget i | Logget inn på | Logget inn i
    `,
    location: list`
      Sted | Omtrentlig sted | Posisjon | Omtrentlig posisjon | Plassering | Omtrentlig plassering |
      Anslått plassering | Anslått posisjon | Lokasjon | Siste posisjon | Hvor | By | Region | Område |
      Land | Påloggingssted | Innloggingssted | I nærheten av | Sted (omtrentlig) | Omtrentlig område |
      Sist kjente sted | Sted for pålogging
    `,
    signedIn: list`
      Logget inn | Logget inn den | Logget på | Logget på den | Innlogget | Pålogget | Pålogget siden |
      Pålogging | Innlogging | Påloggingstid | Påloggingstidspunkt | Innloggingstid | Innloggingstidspunkt |
      Påloggingsdato | Innloggingsdato | Tidspunkt for pålogging | Siste pålogging | Siste innlogging |
      Sist logget inn | Sist pålogget | Første pålogging | Dato | Tid | Tidspunkt | Klokkeslett |
      Dato og tid | Dato og klokkeslett | Når | Siden | Startet | Påbegynt | Sist aktiv | Siste aktivitet |
      Sist brukt | Sist sett | Siste tilgang | Dato for pålogging | Påloggingsdato og -tidspunkt |
      Pålogget den | Start | Starttidspunkt | Øktstart | Sist på nett
    `,
    status: list`
      Status | Øktstatus | Tilstand | Betrodd | Klarert | Pålitelig | Betrodd enhet | Tillit | Gjeldende |
      Nåværende økt | Klarert enhet | Gjeldende enhet | Nåværende enhet
    `,
  },
  signedIn: list`
    logget inn den | logget inn kl. | logget inn siden | logget inn | logget på den | logget på kl. |
    logget på siden | logget på | innlogget den | innlogget siden | innlogget | pålogget den |
    pålogget siden | pålogget | du logget inn den | du logget inn | du logget på | pålogging den |
    pålogging | innlogging den | innlogging | påloggingstid | innloggingstid | siste pålogging |
    siste pålogging den | siste innlogging | siste innlogging den | sist logget inn | sist logget inn den |
    sist logget på | sist pålogget | sist innlogget | første pålogging | første innlogging |
    først logget inn | startet | startet den | påbegynt | økten startet | økten startet den | økt startet |
    siden | aktiv siden | pålogget kl. | du logget på den | påloggingstidspunkt | påloggingsdato |
    innloggingstidspunkt | innloggingsdato | tidspunkt for pålogging | sist pålogget den | startet kl.
  `,
  lastActive: list`
    sist aktiv den | sist aktiv kl. | sist aktiv | siste aktivitet den | siste aktivitet | sist brukt den |
    sist brukt | sist sett den | sist sett | siste tilgang | aktiv | aktiv for | brukt | sett |
    senest aktiv | senest brukt | senest sett | sist på nett | siste bruk | sist åpnet | aktiv den |
    brukt den
  `,
  otherTimes: list`
    lagt til | opprettet | utløper | utløpt | utløp | gyldig til | oppdatert | endret | registrert |
    logget ut | logget av | avsluttet | tilknyttet
  `,
  justNow: list`
    nå | akkurat nå | nettopp | nå nettopp | for et øyeblikk siden | for litt siden |
    for noen sekunder siden | for få sekunder siden | for et par sekunder siden |
    for mindre enn ett minutt siden | for under ett minutt siden | aktiv nå | aktiv akkurat nå |
    pålogget nå | for øyeblikket aktiv | nettopp nå | akkurat | for et sekund siden |
    for noen øyeblikk siden | et øyeblikk siden | noen sekunder siden | få sekunder siden |
    mindre enn ett minutt siden | mindre enn et minutt siden | for mindre enn et minutt siden |
    i dette øyeblikk | nå aktiv | akkurat nå aktiv | aktiv for øyeblikket | på nett nå
  `,
  active: list`
    Aktiv | Aktiv nå | Aktiv akkurat nå | Aktiv økt | For øyeblikket aktiv | På nett | I bruk | Pålogget |
    Innlogget | Logget inn | Nå aktiv | Aktiv for øyeblikket | Akkurat nå aktiv | Pågår | Åpen |
    Pålogget nå | Aktivt | Økten er aktiv
  `,
  near: list`
    ca. | cirka | omtrent | omtrentlig | omtrentlig sted | omtrentlig posisjon | omtrentlig plassering |
    anslått | nær | nær ved | nærheten av | i nærheten av | rundt | omkring | i området | området rundt |
    ~ (omtrent) | ~ (omtrentlig) | ~ (ca.) | ~ og omegn | anslått sted | ~ (anslått)
  `,
  unknownDevice: list`
    Ukjent enhet | Ukjent nettleser | Ukjent klient | Ukjent datamaskin | Ukjent | Ikke gjenkjent enhet |
    Ikke-gjenkjent enhet | Uidentifisert enhet | Enhet ukjent | Annen enhet | Enhet uten navn |
    Enheten er ukjent | Ukjent enhet eller nettleser | Ukjent operativsystem | Ukjent app |
    Enheten er ikke tilgjengelig
  `,
  unknownLocation: list`
    Ukjent sted | Ukjent posisjon | Ukjent plassering | Sted ukjent | Posisjon ukjent | Plassering ukjent |
    Sted ikke tilgjengelig | Posisjon ikke tilgjengelig | Plassering ikke tilgjengelig |
    Posisjon utilgjengelig | Ukjent lokasjon | Ukjent område | Ukjent | Ingen posisjon | Stedet er ukjent |
    Posisjonen er ikke tilgjengelig | Stedet er ikke tilgjengelig | Kunne ikke fastslå stedet |
    Ukjent land | Ukjent by | Skjult sted
  `,
  devices: list`
    enhet | telefon | mobiltelefon | mobilapp | mobilenhet | mobilen | smarttelefon | smartphone |
    datamaskin | bærbar | laptop | notebook | stasjonær | nettbrett | nettleser | pc
  `,
  apiPlatform: list`
    API-plattform | API-plattformen | API Platform | OpenAI API-plattform | OpenAI-plattformen |
    OpenAI API | API | Utviklerplattform
  `,
  yes: list`Ja`,
  no: list`Nei`,
};
