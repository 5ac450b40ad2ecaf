import { list } from './list';
import type { Words } from './words';

export const nb = (): Words => ({
  activeSessions: list`
    Aktive økter | Dine aktive økter | Alle aktive økter | Økter | Øktene dine | Dine økter |
    Enheter med tilgang | Enheter med tilgang til {kontoen din,kontoen} |
    {Aktive,Åpne,Pågående,Nåværende,Gjeldende,Innloggede,Påloggede} {økter,innlogginger,enheter,pålogginger,tilkoblinger,innloggingsøkter,påloggingsøkter,sesjoner,nettleserøkter} |
    {Dine,Mine,Alle,Alle dine} {aktive,åpne,pågående,innloggede} {økter,innlogginger,enheter,pålogginger,tilkoblinger,innloggingsøkter,påloggingsøkter,sesjoner,nettleserøkter} |
    {Dine,Mine,Alle} {økter,øktene,sesjoner,innlogginger} |
    {Aktive,Opne} {økter,innloggingar,einingar,sesjonar,påloggingar} |
    {Administrer,Vis,Se,Behandle} {,dine ,aktive }{økter,innlogginger,pålogginger} |
    {Økter,Aktive økter,Innlogginger,Pålogginger} og {enheter,nettlesere,einingar} |
    {Enheter,Dine enheter,Aktive enheter,Innloggede enheter,Einingar} og {økter,aktive økter,innlogginger,pålogginger,økter} |
    {Her,Der,Hvor,Steder,Enheter,Steder der,Enheter der} {du er innlogget,du er logget inn,er du logget inn,du er pålogget,du har logget inn,du er logget på,kontoen din er logget inn} |
    Her er du {innlogget,pålogget} |
    Enheter {du er logget inn på,du er logget på,du er innlogget på,du er pålogget på,som er logget inn,som er logget på,som er innlogget,logget inn på kontoen din,som er logget inn på kontoen din,med tilgang til kontoen din,som bruker kontoen din} |
    {Økter,Aktive økter} {på kontoen,på kontoen din,for kontoen din} |
    {Øktoversikt,Øktliste,Øktbehandling,Innloggingsoversikt,Enhetsoversikt} |
    De aktive øktene dine | Mine økter | Alle økter | Åpne økter | Pågående økter | Påloggede økter |
    Innloggede økter | Påloggingsøkter | Innloggingsøkter | Administrer økter | Behandle økter |
    Administrer aktive økter | Øktadministrasjon | Økthåndtering | Enheter og økter | Økter og enheter |
    Påloggede enheter | Innloggede enheter | Aktive enheter | Aktive pålogginger | Aktive innlogginger |
    Hvor du er pålogget | Hvor du er logget på | Hvor du er logget inn | Her er du logget inn |
    Enheter der du er logget inn | Enheter der du er pålogget | Aktive sesjoner | Sesjoner | Øktliste |
    Liste over aktive økter | Økter & enheter | Enheter & økter | Aktive økter og enheter |
    Enheter du er logget på | Enheter du er logget inn på | Steder du er logget inn |
    Steder der du er logget på | Enhetene dine og økter | Nåværende økter | Gjeldende økter |
    Mine aktive økter | Økter på kontoen | Kontoøkter | Nettleserøkter | Se aktive økter | Vis aktive økter |
    Gå gjennom aktive økter | Oversikt over aktive økter | Oversikt over økter | Hvor du er logget inn nå |
    Her er du logget inn nå | Her er du pålogget | Steder der du er pålogget | Steder der du er logget inn |
    Enheter du er pålogget på | Enheter der du er logget på | Enheter som er pålogget |
    Enheter som er logget på | Enheter som er logget inn | Enheter logget på kontoen din |
    Enheter som er logget på kontoen din | Påloggede enheter og økter | Nåværende pålogginger |
    Pågående pålogginger | Åpne pålogginger | Pålogginger og enheter | Aktive sesjonar |
    Aktive økter på kontoen | Dine aktive sesjoner | Økter og innlogginger |
    {Her,Hvor} {er du,du er,kontoen din er} {logget på,logget inn,pålogget,innlogget} {,nå} |
    {Enheter,Nettlesere,Steder} {der du er,du er,hvor du er} {logget på,logget inn,pålogget,innlogget} |
    Påloggede nettlesere | Innloggede nettlesere | Her er kontoen din {logget på,logget inn,i bruk}
  `,
  session: list`økt | sesjon`,
  security: list`
    Sikkerhet | Sikkerhet og pålogging | Sikkerhet og innlogging | Pålogging og sikkerhet |
    Innlogging og sikkerhet | Sikkerhetsinnstillinger | Sikkerhet og personvern | Personvern og sikkerhet |
    Passord og sikkerhet | Kontosikkerhet | Sikkerhet & pålogging | Pålogging & sikkerhet |
    Sikkerhet & personvern | Sikkerhet og tilgang | Passord & sikkerhet | Kontoens sikkerhet | Beskyttelse |
    Tryggleik | Tryggleik og innlogging
  `,
  current: list`
    Gjeldende økt | Nåværende økt | Aktuell økt | Din nåværende økt | Din gjeldende økt | Denne økten |
    {Denne,Gjeldende,Nåværende,Din nåværende,Din gjeldende,Aktuell} {økten,økt,enheten,enhet,nettleseren,nettleser,datamaskinen,datamaskin,PC-en,telefonen,telefon,mobilen,appen,innloggingen,innlogging,påloggingen,pålogging,sesjonen,sesjon,eininga,økta} |
    Dette {nettbrettet,er deg,er enheten din,er økten din,er din nåværende økt,er den nåværende økten din,er gjeldende økt,er den gjeldende økten,er denne enheten} |
    Du {er her,er her nå,bruker denne enheten,bruker denne økten,bruker denne økten nå,bruker denne enheten nå,bruker denne nå} |
    {Brukes,Brukes nå,I bruk,I bruk nå,Aktiv,Aktiv nå,Innlogget,Pålogget,Åpen} på {denne enheten,denne datamaskinen} |
    Brukes i denne nettleseren |
    {Gjeldende økt,Nåværende økt,Nåværende,Gjeldende} {(denne enheten),(deg),– denne enheten,- denne enheten} |
    Denne enheten {(gjeldende),(nåværende),(deg),(gjeldende økt),(nåværende økt),(i bruk)} |
    {Enheten,Økten} du bruker {,nå,akkurat nå} | På denne enheten |
    Denne økta | Denne enheten | Denne nettleseren | Denne datamaskinen | Denne PC-en | Denne telefonen |
    Denne appen | Gjeldende | Nåværende | Gjeldende enhet | Nåværende enhet | Gjeldende nettleser |
    Nåværende nettleser | Din nåværende enhet | Du er her | Aktiv på denne enheten |
    Aktiv nå på denne enheten | Du bruker denne økten nå | Du bruker denne økten | Økten du bruker nå |
    I bruk på denne enheten | Nåværende sesjon | Gjeldende sesjon | Din enhet | Enheten din |
    Nettleseren din | Økten din | Din økt | Den gjeldende økten | Den nåværende økten | Gjeldende pålogging |
    Nåværende innlogging | Denne Mac-en | Denne iPhonen | Dette nettbrettet | Denne mobilen | Dette er deg |
    Dette er din enhet | Dette er enheten din | Dette er gjeldende økt | Dette er den nåværende økten din |
    Økt i bruk | Økt du bruker nå | Du bruker denne enheten | Du bruker denne enheten nå |
    Du bruker denne økten akkurat nå | Pålogget på denne enheten | Brukes nå på denne enheten |
    Aktiv akkurat nå på denne enheten | Den gjeldende økten din | Dette er denne enheten |
    Dette er den gjeldende økten | Dette er den nåværende økten | Dette er den gjeldende økten din |
    Dette er din gjeldende økt | Dette er din nåværende økt | Dette er nåværende økt | Det er deg |
    Denne sesjonen | Nåværende økten | Gjeldende økten | Den gjeldende enheten | Den nåværende enheten |
    Gjeldende enheten din | Økten du bruker | Økten du bruker akkurat nå | Økten som er i bruk |
    Enheten du bruker | Enheten du bruker nå | Denne mobiltelefonen | Denne bærbare PC-en |
    Denne smarttelefonen | Denne iPaden | Denne nettleserøkten | Gjeldende nettleserøkt | Denne påloggingen |
    Denne innloggingen | Nåværende pålogging | Gjeldende innlogging | Aktiv her | Aktiv på denne enheten nå |
    Brukes på denne enheten | Brukes akkurat nå på denne enheten | I bruk nå på denne enheten |
    Du er pålogget på denne enheten | Du er logget inn på denne enheten | Logget inn på denne enheten |
    Du bruker for øyeblikket denne økten | Du bruker for øyeblikket denne enheten |
    Du bruker denne enheten akkurat nå | Du er her nå | Noverande økt | Denne økta (gjeldande) |
    Gjeldande økt | Denne eininga | Noverande eining
  `,
  trusted: list`
    betrodd | klarert | pålitelig | godkjent enhet | godkjent$ | verifisert enhet | stoler på | husket enhet | stoler du |
    bekreftet enhet | trygg enhet | sikker enhet | påliteleg |
    tilliten {utløper,opphører,gjelder}
  `,
  trusting: list`
    stol på {denne,enheten,den her,dette} | klarer {denne,enheten} | {merk,marker} som {betrodd,klarert}
  `,
  negation: list`
    ikke | ingen | upålitelig | ubetrodd | uklarert | aldri | uten | mangler tillit | ubekreftet |
    uverifisert | ikkje | upåliteleg
  `,
  unavailable: list`
    øktstatus ikke tilgjengelig | øktstatus er ikke tilgjengelig | øktstatus utilgjengelig |
    {status,øktstatus,statusen} {kan ikke,kunne ikke,er ikke,er ukjent,ukjent,mangler,ikke,er utilgjengelig,utilgjengelig,er for øyeblikket} |
    {kan ikke,kunne ikke,får ikke} {hente,vise,fastslå,kontrollere} {status,øktstatus,statusen} |
    status for {økten,økta} er |
    øktstatus ukjent | øktstatus*ikke tilgjengelig | øktstatusen*ikke tilgjengelig |
    øktens status*ikke tilgjengelig | status for økten*ikke tilgjengelig | status ikke tilgjengelig |
    status*ikke tilgjengelig | status*utilgjengelig | status ukjent | ukjent status | ukjent øktstatus |
    ingen status tilgjengelig | økten er ikke tilgjengelig | øktstatus*utilgjengelig |
    øktstatusen*utilgjengelig | øktens status*utilgjengelig | statusen*ikke tilgjengelig |
    status for økten*ikke | øktstatus*ukjent | øktens status*ukjent | øktstatusen*ukjent | status kan ikke |
    status kunne ikke | statusen kan ikke | statusen kunne ikke | status*ukjent | kunne ikke*øktstatus |
    kan ikke*øktstatus | klarte ikke*øktstatus | kunne ikke hente status | kan ikke hente status |
    statusen er ukjent | status mangler | ingen status | ingen øktstatus | økten er utilgjengelig |
    økt utilgjengelig | øktstatus ikkje
  `,
  logOut: list`
    logg ut | logg enheten ut | logg denne enheten ut | logge ut | logg av | logge av | utlogging |
    {avslutt,lukk,tilbakekall,fjern,avbryt,slett,stopp,trekk tilbake} {,denne ,alle ,valgt }{økt,økten,økta,sesjon,innlogging,tilgang,tilgangen} |
    {koble fra,koble av,fjern,glem} {,denne }enhet | logg {ut,av,meg ut,deg ut,enheten} | log{ge ut,ga ut} |
    avlogging | avslutt økt | avslutt økten | avslutt denne økten | avslutt*økt | avslutt | lukk økten |
    tilbakekall | koble fra | fjern enhet | fjern enheten | fjern denne enheten | fjern økt | fjern økten |
    logg meg ut | logg nettleseren ut | logg-ut | loggut | logout | meld av | utlogg | avlogg |
    avslutning av økt | avslutt*sesjon | stopp økt | lukk økt | lukk*økt | steng økt | avbryt økt |
    avbryt*økt | opphev tilgang | opphev | fjern tilgang | slett enhet | slett økt | glem enhet |
    glem denne enheten | kast ut | trekk tilbake tilgang | trekk tilbake | koble ut | deaktiver økt |
    lukk alle
  `,
  everywhere: list`
    alle enheter | alle økter | alle øktene | alle enhetene | alle andre | alle øvrige | alle aktive |
    {alle,samtlige,hver,øvrige,andre,resterende} {enhet,økt,nettleser,innlogg,pålogg,steder,andre,øvrige,aktive,eining,sesjon,datamaskin,kontoer} |
    på alle | fra alle | unntatt {denne,den} | bortsett fra | alle stader |
    alle nettlesere | alle mine | alle dine | overalt | logg alle ut | logg ut alle | logg ut av alle |
    logg ut fra alle | logg ut av alt | logg av alle | avslutt alle | tilbakekall alle | fjern alle |
    andre enheter | andre økter | øvrige enheter | øvrige økter | hver enhet | samtlige | valgte |
    alle nettleserne | alle kontoer | alle steder | alle apper | alle gjenstående | alle unntatt |
    alle sesjon | de andre | de øvrige | gjenværende | gjenstående | resten | andre nettlesere |
    andre steder | andre sesjon | lukk alle | avbryt alle | slett alle | alt annet | hver økt | markerte |
    utvalgte | alle einingar
  `,
  more: list`
    vis mer | vis flere | se mer | se flere | last inn flere | last inn mer | hent flere | hent mer |
    {vis,se,last,last inn,hent,bla} {flere,mer,alle,resten,ytterligere,øvrige,eldre,hele,neste,inn flere,fleire,meir} |
    flere {økt,enhet,innlogg,pålogg} | utvid listen |
    flere økter | flere enheter | vis alle | se alle | last inn alle | neste | eldre | vis resten |
    vis øvrige | vis andre | vis eldre | vis ytterligere | vis hele listen | vis hele lista | se resten |
    se øvrige | last inn resten | hent resten | hent alle | flere resultater | vis fleire |
    {vis,last inn,se,hent} {1,2,3,4,5,6,7,8,9}*{til,flere,andre} |
    {vis,last inn} {ytterligere,enda} {1,2,3,4,5,6,7,8,9}
  `,
  loading: list`
    laster | laster inn | henter | lastes inn | hentes | vent litt | et øyeblikk | vennligst vent |
    {laster,henter,leser,søker,oppdaterer,kontrollerer} {inn,økt,enhet,dine,liste,data,aktive,innlogg} |
    vent | straks |
    vi laster | vi henter | innlasting pågår | holder på å laste | er i ferd med å laste | innlasting av |
    henting av | vent et øyeblikk | bare et øyeblikk | et sekund | kontrollerer | sjekker | lastar
  `,
  failed: list`
    kunne ikke lastes | kunne ikke laste | kunne ikke hentes | kunne ikke hente | kunne ikke vises |
    {kan,kunne,klarte} ikke {å laste,å hente,å vise,laste,hente,vise,åpne,nå,oppdatere,lastes,hentes,vises,koble} |
    {feil,problem} {ved,under,oppstod,oppsto,med} | det {oppstod,oppsto,har oppstått} |
    {prøv,forsøk} {igjen,på nytt,senere,om} | {økter,øktene,listen} {er ikke,kan ikke,kunne ikke} |
    kunne ikke vise | kan ikke lastes | kan ikke laste | kan ikke hente | kan ikke vise |
    klarte ikke å laste | klarte ikke å hente | klarte ikke å vise | greide ikke å laste |
    det var ikke mulig å laste | innlasting mislyktes | innlastingen mislyktes | lasting mislyktes |
    henting mislyktes | kunne ikke åpne | feil ved innlasting | feil under innlasting | feil ved lasting |
    feil under henting | det oppstod en feil | det oppsto en feil | det har oppstått en feil |
    det oppstod et problem | det oppsto et problem | det skjedde en feil | noe gikk galt | noe er galt |
    prøv igjen | prøv på nytt | prøv senere | forsøk igjen | ikke tilgjengelige akkurat nå |
    midlertidig utilgjengelig | kunne ikke bli lastet | ikke lastet inn | ble ikke lastet | lastet ikke |
    ikke mulig å laste | ikke mulig å hente | ikke mulig å vise | klarte ikke å åpne | klarer ikke å laste |
    klarer ikke å hente | klarte ikkje | vi kunne ikke | vi kan ikke laste | vi kan ikke hente | lyktes ikke |
    mislyktes å laste | innlasting*mislyktes | lasting*mislyktes | lastingen mislyktes | hentingen mislyktes |
    innlasting feilet | lasting feilet | henting feilet | feilet | feil under lasting | feil ved henting |
    feil oppstod | feil oppsto | oppstod en uventet | oppsto en uventet | en feil oppstod | en feil oppsto |
    en feil har oppstått | det har oppstått | det er et problem | det var et problem | det oppstod problemer |
    noe fungerer ikke | noe gikk | noe ble feil | noko gjekk gale | prøv litt senere | prøv om litt |
    prøv en gang til | prøv gjerne | prøv å laste | prøv ein gong til | forsøk på nytt | forsøk senere |
    ikke tilgjengelig akkurat nå | ikke tilgjengelig for øyeblikket | ikke tilgjengelige for øyeblikket |
    for øyeblikket ikke tilgjengelig | utilgjengelige akkurat nå | midlertidig ikke tilgjengelig
  `,
  otherLists: list`
    Betrodde enheter | Klarerte enheter | Pålitelige enheter | Dine betrodde enheter | Godkjente enheter |
    {Klarerte,Pålitelige,Godkjente,Verifiserte,Kjente,Lagrede,Registrerte,Betrodde,Huskede} {enheter,nettlesere,datamaskiner,telefoner} |
    {Tilkoblede,Koblede,Autoriserte,Tilknyttede} {apper,kontoer,tjenester,apper og tjenester} |
    {Innloggingshistorikk,Påloggingshistorikk,Økthistorikk,Aktivitetshistorikk,Sikkerhetshistorikk,Innloggingslogg,Påloggingslogg,Aktivitetslogg,Sikkerhetslogg,Kontoaktivitet,Innloggingsaktivitet,Påloggingsaktivitet,Sikkerhetsaktivitet,Innloggingsforsøk,Sikkerhetshendelser} |
    Siste {innloggingsforsøk,sikkerhetshendelser,sikkerhetsaktivitet,hendelser} |
    {Tidligere,Nylige,Nylig} {innlogginger,pålogginger,innloggingsforsøk,sikkerhetshendelser,aktivitet,sikkerhetsaktivitet,kontoaktivitet,hendelser} |
    {Avsluttede,Utløpte,Lukkede,Tidligere,Gamle,Inaktive,Utloggede,Tilbakekalte,Nylig avsluttede} {økter,innlogginger,pålogginger,sesjoner} |
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
    Hvor du har vært pålogget | Hvor du har vært logget inn | Hvor du var logget inn | Tidligere pålogginger |
    Tidligere innlogginger | Påloggingsforsøk | Mislykkede pålogginger | Mislykkede påloggingsforsøk |
    Gjenkjente enheter | Verifiserte enheter | Huskede enheter | Autoriserte enheter | Blokkerte enheter |
    Betrodde nettlesere | Tredjepartsøkter | Codex CLI-økter | Tofaktorautentisering (2FA) |
    Totrinnspålogging | Gjenopprettingsmetoder | E-post | Telefonnummer | Avansert kontobeskyttelse |
    Siste aktivitet på kontoen | Verifiserte nettlesere | Kjente enheter | Bekreftede enheter |
    Fjernede enheter | Fjernet enheter | Trygge enheter | Sikre enheter | Enheter du stoler på |
    Mine betrodde enheter | Klarerte nettlesere | Tilgangsnøkler & sikkerhetsnøkler | Dine tilgangsnøkler |
    Tilgangsnøklene dine | Apper & koblinger | Apper og integrasjoner | Tilknyttede tjenester |
    Koblede tjenester | Eksterne apper | Ekstern tilgang | Tilgang for tredjeparter | Utvidelser | Tillegg |
    Delte tråder | API-nøkkel | Fleirfaktorautentisering | Totrinnsbekreftelse (2FA) | Totrinnsinnlogging |
    Totrinnsautentisering | Tofaktorinnlogging | Autentiserer | Autentiseringsappen | SMS-melding |
    Pushmeldinger | Engangskoder | Gjenopprettingsalternativer | E-postadresse | Nytt passord |
    Bytte av passord | Påloggingsinnstillinger | Innloggingsalternativer | Datainnstillinger | Språk |
    Utvidet kontosikkerhet | Utvidet sikkerhet | Ekstra kontobeskyttelse | Siste kontoaktivitet |
    Nylig aktivitet på kontoen | Aktivitet | Aktivitet på kontoen | Nylige aktiviteter | Siste aktiviteter |
    Påloggingshendelser | Påloggingsoversikt | Innloggingshendelser | Pålogginger | Innlogginger |
    Hendelseslogg | Avbrutte økter | Opphevede økter | Forrige økter | Økter du er logget ut av |
    Enheter du er logget ut av | Sist avsluttede økter | Appøkter | Pålogging med ChatGPT |
    Innlogging med ChatGPT
  `,
  captions: {
    device: list`
      Enhet | Enhetsnavn | Enhetstype | Nettleser | Enhet eller nettleser | Nettleser eller enhet |
      {Enhetsnavn,Enhetstype,Enhetsinformasjon,Enhetsmodell,Nettlesernavn,Navn på enhet} |
      Enhet {og,eller} {enhet,nettleser,operativsystem,plattform,app} |
      Enhet / {enhet,operativsystem,plattform,app} |
      {Nettleser,Operativsystem} {og,eller,/} {enhet,nettleser,operativsystem,plattform,app} |
      Brukt {enhet,nettleser} | Plattform | Logget inn med |
      Enhet/nettleser | Enhet / Nettleser | Enhet og nettleser | Nettleser og enhet | Klient |
      Operativsystem | Modell | Enhetsinformasjon | Enhetsdetaljer | Enhet & nettleser | Økt | Enhetsmodell |
      System | Enhet/app | Enhet eller app | Informasjon om enheten | Enhetsinfo | Eining | Nettlesar
    `,
    app: list`
      App | Apper | Program | Programmer | Applikasjon | Produkt | Produkter | Brukes med | Brukt med |
      Brukes til | Appkontekst | App-kontekst | Tjeneste | Tjenester | Pålogget på | Brukes i | Brukt i |
      Brukes av | Brukes sammen med | Apper i bruk | Appnavn | Programkontekst | Kontekst | Tilgang til |
      Pålogget i | Logget inn på | Logget inn i | Brukes på | Brukt på | Bruksområde | Brukes med app |
      I bruk med | App eller tjeneste | Tilgang | Pålogget i appen | Produktkontekst
    `,
    location: list`
      Sted | Omtrentlig sted | Posisjon | Omtrentlig posisjon | Plassering | Omtrentlig plassering |
      {Omtrentlig,Anslått,Siste,Sist kjente,Estimert,Cirka} {sted,plassering,posisjon,innloggingssted,lokasjon} |
      {Sted,Plassering} {(omtrentlig),(anslått),(IP),(basert på IP),basert på IP} |
      {By,Region,Land} {og,/,eller} {land,region,by} |
      Anslått plassering | Anslått posisjon | Lokasjon | Siste posisjon | Hvor | By | Region | Område | Land |
      Påloggingssted | Innloggingssted | I nærheten av | Sted (omtrentlig) | Omtrentlig område |
      Sist kjente sted | Sted for pålogging | Ca. sted | Ca. posisjon | Cirka posisjon | Sted (ca.) |
      Sted (anslått) | Posisjon (omtrentlig) | IP-posisjon | Påloggingsposisjon | Sted ved pålogging |
      Omtrentlig lokasjon | Sist kjente posisjon | Geografisk plassering | Nær | Fylke | Stad
    `,
    signedIn: list`
      Logget inn | Logget inn den | Logget på | Logget på den | Innlogget | Pålogget | Pålogget siden |
      {Dato,Tid,Tidspunkt,Dato og tid,Dato og klokkeslett} for {innlogging,pålogging,siste innlogging,siste pålogging,siste aktivitet} |
      {Innloggingsdato,Påloggingsdato,Innloggingstid,Påloggingstid,Innloggingstidspunkt,Påloggingstidspunkt,Innlogget siden,Pålogget siden,Logget inn,Logget på,Logget inn den,Sist innlogget,Sist pålogget,Sist aktiv,Sist brukt,Sist sett,Siste innlogging,Siste pålogging,Siste aktivitet,Siste bruk,Første innlogging,Økten startet,Startet,Aktiv siden,Dato/tid} |
      Pålogging | Innlogging | Påloggingstid | Påloggingstidspunkt | Innloggingstid | Innloggingstidspunkt |
      Påloggingsdato | Innloggingsdato | Tidspunkt for pålogging | Siste pålogging | Siste innlogging |
      Sist logget inn | Sist pålogget | Første pålogging | Dato | Tid | Tidspunkt | Klokkeslett |
      Dato og tid | Dato og klokkeslett | Når | Siden | Startet | Påbegynt | Sist aktiv | Siste aktivitet |
      Sist brukt | Sist sett | Siste tilgang | Dato for pålogging | Påloggingsdato og -tidspunkt |
      Pålogget den | Start | Starttidspunkt | Øktstart | Sist på nett | Pålogget kl. | Logget inn kl. |
      Innlogget den | Innlogget siden | Du logget inn | Du logget på | Siste påloggingstid |
      Dato for siste pålogging | Tidspunkt for siste pålogging | Først logget inn | Første innlogging |
      Dato/tid | Dag | Kl. | Begynte | Startdato | Startet den | Økt startet | Øktens start | Åpnet |
      Sist sett den | Sist aktiv den | Sist åpnet | Siste bruk | Sist anvendt |
      Tidspunkt for siste aktivitet | Senest aktiv | Sist tilkoblet
    `,
    status: list`
      Status | Øktstatus | Tilstand | Betrodd | Klarert | Pålitelig | Betrodd enhet | Tillit | Gjeldende |
      Nåværende økt | Klarert enhet | Gjeldende enhet | Nåværende enhet | Tillitsstatus | Klareringsstatus |
      Tillitsnivå | Er betrodd | Er klarert | Denne enheten | Gjeldende økt
    `,
  },
  signedIn: list`
    logget inn den | logget inn kl. | logget inn siden | logget inn | logget på den | logget på kl. |
    {innlogget,logget inn,logget på,pålogget,du logget inn,du logget på,sist innlogget,sist logget inn,sist pålogget,innlogging,pålogging,siste innlogging,siste pålogging,første innlogging,ny innlogging,har vært innlogget} {,den,siden,kl.,i ChatGPT,på ChatGPT,fra,:} |
    {økt,økten,sesjon} {startet,åpnet,siden,aktiv siden,begynte} {,den} |
    {startet,aktiv siden,påbegynt} {,den} | ~ {(innlogging),(innlogget),(pålogget),(siste innlogging)} |
    logget på siden | logget på | innlogget den | innlogget siden | innlogget | pålogget den |
    pålogget siden | pålogget | du logget inn den | du logget inn | du logget på | pålogging den | pålogging |
    innlogging den | innlogging | påloggingstid | innloggingstid | siste pålogging | siste pålogging den |
    siste innlogging | siste innlogging den | sist logget inn | sist logget inn den | sist logget på |
    sist pålogget | sist innlogget | første pålogging | første innlogging | først logget inn | startet |
    startet den | påbegynt | økten startet | økten startet den | økt startet | siden | aktiv siden |
    pålogget kl. | du logget på den | påloggingstidspunkt | påloggingsdato | innloggingstidspunkt |
    innloggingsdato | tidspunkt for pålogging | sist pålogget den | startet kl. | logget inn fra den |
    logget inn sist | logget inn første gang | logget inn igjen | logget seg inn | logget seg på |
    pålogging kl. | påloggingen skjedde | innlogget kl. | har vært pålogget siden |
    har vært logget inn siden | du har vært pålogget siden | du logget inn kl. | dato for pålogging |
    dato og tidspunkt for pålogging | starttid | starttidspunkt | begynte | begynte den | økten begynte |
    økt siden | økt fra | økten åpnet | åpnet | åpnet den | åpen siden | dato for siste pålogging |
    siste pålogging kl. | tidspunkt for siste pålogging | ny pålogging | ny pålogging den | ny innlogging |
    ~ pålogget | ~ logget inn | autentisert | autentisert den
  `,
  lastActive: list`
    sist aktiv den | sist aktiv kl. | sist aktiv | siste aktivitet den | siste aktivitet | sist brukt den |
    {sist aktiv,sist brukt,sist sett,siste aktivitet,sist på nett,siste bruk,ble sist brukt,var sist aktiv,siste tilgang,inaktiv,aktivitet} {,den,siden,kl.} |
    ~ {(siste aktivitet),(sist aktiv),(sist brukt)} |
    sist brukt | sist sett den | sist sett | siste tilgang | aktiv | aktiv for | brukt | sett | senest aktiv |
    senest brukt | senest sett | sist på nett | siste bruk | sist åpnet | aktiv den | brukt den |
    sist brukt kl. | sist sett kl. | sist åpnet den | sist tilkoblet | sist på nett den | sist anvendt |
    tidspunkt for siste aktivitet | dato for siste aktivitet | siste besøk | nylig aktiv | var aktiv |
    har vært aktiv | ble brukt | ble sist brukt | ble sist brukt den | på nett | aktivitet | ~ aktiv |
    ~ sist aktiv
  `,
  otherTimes: list`
    lagt til | opprettet | utløper | utløpt | utløp | gyldig til | oppdatert | endret | registrert |
    logget ut | logget av | avsluttet | tilknyttet | tilføyd | opprettelse | ble opprettet | ble lagt til |
    gyldighet | oppdatering | endring | registrering | logget seg ut | lukket | fjernet | slettet |
    tilbakekalt | betrodd siden | klarert siden | tilkoblet den | blokkert
  `,
  justNow: list`
    nå | akkurat nå | nettopp | nå nettopp | for et øyeblikk siden | for litt siden |
    {aktiv,pålogget,i bruk,på nett} {nå,akkurat nå,for øyeblikket} |
    {nettopp,akkurat nå,nå nettopp,nå nylig,for et øyeblikk siden,for noen sekunder siden,for mindre enn ett minutt siden,for under ett minutt siden,mindre enn ett minutt siden,mindre enn 1 min siden,sekunder siden,for øyeblikket,i dette øyeblikk,det siste minuttet} |
    for noen sekunder siden | for få sekunder siden | for et par sekunder siden |
    for mindre enn ett minutt siden | for under ett minutt siden | aktiv nå | aktiv akkurat nå | pålogget nå |
    for øyeblikket aktiv | nettopp nå | akkurat | for et sekund siden | for noen øyeblikk siden |
    et øyeblikk siden | noen sekunder siden | få sekunder siden | mindre enn ett minutt siden |
    mindre enn et minutt siden | for mindre enn et minutt siden | i dette øyeblikk | nå aktiv |
    akkurat nå aktiv | aktiv for øyeblikket | på nett nå | nå i dette øyeblikk | her og nå | sekunder siden |
    for sekunder siden | for et par øyeblikk siden | under ett minutt siden | for mindre enn 1 minutt siden |
    i løpet av det siste minuttet | mindre enn ett minutt | under ett minutt | på nett akkurat nå |
    nå på nett | akkurat nå på nett | i bruk akkurat nå | i bruk nå | brukes nå | akkurat no | nett no
  `,
  active: list`
    Aktiv | Aktiv nå | Aktiv akkurat nå | Aktiv økt | For øyeblikket aktiv | På nett | I bruk | Pålogget |
    {Økt,Økten er,Fortsatt,Fremdeles,For øyeblikket} {aktiv,åpen,innlogget,pålogget} |
    Innlogget | Logget inn | Nå aktiv | Aktiv for øyeblikket | Akkurat nå aktiv | Pågår | Åpen | Pålogget nå |
    Aktivt | Økten er aktiv | På nett nå | Nå på nett | I bruk nå | I bruk akkurat nå | Brukes nå |
    Brukes akkurat nå | Økt aktiv | Live | Aktive | Logget inn nå | Tilkoblet | Kjører
  `,
  near: list`
    ca. | cirka | omtrent | omtrentlig | omtrentlig sted | omtrentlig posisjon | omtrentlig plassering |
    {omtrent,cirka,trolig,sannsynligvis,anslagsvis} {i,nær,ved,i nærheten av} |
    ~ {(omtrentlig),(omtrent),(anslått),(cirka),(IP),(basert på IP),med omegn,og omegn,-området,(i nærheten)} |
    anslått | nær | nær ved | nærheten av | i nærheten av | rundt | omkring | i området | området rundt |
    ~ (omtrent) | ~ (omtrentlig) | ~ (ca.) | ~ og omegn | anslått sted | ~ (anslått) | estimert |
    estimert sted | sannsynligvis | trolig | antakelig | i eller nær | et sted nær | tett ved | like ved |
    i området ved | i området rundt | i traktene rundt | ~ området | ~ og omegnen | ~ (cirka) | ~ (estimert) |
    ~ (omtrentlig posisjon) | ~ (omtrentlig sted)
  `,
  unknownDevice: list`
    Ukjent enhet | Ukjent nettleser | Ukjent klient | Ukjent datamaskin | Ukjent | Ikke gjenkjent enhet |
    {Ukjent,Uidentifisert,Ukjend,Uspesifisert} {enhet,nettleser,klient,datamaskin,app,plattform,telefon,enhetstype,eining,operativsystem,system} |
    {Enheten,Enhet} {er ukjent,ukjent,kunne ikke identifiseres} |
    Ikke-gjenkjent enhet | Uidentifisert enhet | Enhet ukjent | Annen enhet | Enhet uten navn |
    Enheten er ukjent | Ukjent enhet eller nettleser | Ukjent operativsystem | Ukjent app |
    Enheten er ikke tilgjengelig | Ukjent system | Enheten ble ikke gjenkjent | Enheten er ikke gjenkjent |
    Enheten gjenkjennes ikke | Ukjent enhetstype | Enhetsnavn ikke tilgjengelig | Enhet ikke tilgjengelig |
    Enhet utilgjengelig | Ikke-identifisert enhet | Uten navn | Navnløs enhet | Ukjend eining
  `,
  unknownLocation: list`
    Ukjent sted | Ukjent posisjon | Ukjent plassering | Sted ukjent | Posisjon ukjent | Plassering ukjent |
    {Ukjent,Ukjend,Uspesifisert,Skjult} {sted,plassering,posisjon,by,region,land,stad,lokasjon,område} |
    {Sted,Stedet,Plassering,Plasseringen,Posisjon} {ukjent,er ukjent,ikke tilgjengelig,er ikke tilgjengelig,utilgjengelig,kunne ikke fastslås,mangler,skjult} |
    Sted ikke tilgjengelig | Posisjon ikke tilgjengelig | Plassering ikke tilgjengelig |
    Posisjon utilgjengelig | Ukjent lokasjon | Ukjent område | Ukjent | Ingen posisjon | Stedet er ukjent |
    Posisjonen er ikke tilgjengelig | Stedet er ikke tilgjengelig | Kunne ikke fastslå stedet | Ukjent land |
    Ukjent by | Skjult sted | Posisjonen er ukjent | Plasseringen er ukjent | Sted ikke kjent |
    Kan ikke fastslå stedet | Kunne ikke fastslå posisjonen | Posisjon kunne ikke fastslås |
    Stedet kunne ikke fastslås | Skjult posisjon | Posisjon skjult | Ingen stedsinformasjon |
    Ingen posisjon tilgjengelig | Ukjend stad
  `,
  devices: list`
    enhet | telefon | mobiltelefon | mobilapp | mobilenhet | mobilen | smarttelefon | smartphone |
    datamaskin | bærbar | laptop | notebook | stasjonær | nettbrett | nettleser | pc | mobilnettleser |
    mobil enhet | smartklokke | arbeidsstasjon | nettlesar
  `,
  apiPlatform: list`
    API-plattform | API-plattformen | API Platform | OpenAI API-plattform | OpenAI-plattformen | OpenAI API |
    API | Utviklerplattform | OpenAIs API-plattform | OpenAIs plattform | API plattform |
    Plattform for utviklere
  `,
  yes: list`Ja`,
  no: list`Nei`,
});
