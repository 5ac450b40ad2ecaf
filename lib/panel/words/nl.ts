import { list } from './list';
import type { Words } from './words';

export const nl: Words = {
  activeSessions: list`
    Actieve sessies | Je actieve sessies | Jouw actieve sessies | Uw actieve sessies |
    Alle actieve sessies | Sessies | Je sessies | Jouw sessies | Uw sessies | Mijn sessies | Alle sessies |
    Open sessies | Openstaande sessies | Lopende sessies | Aangemelde sessies | Ingelogde sessies |
    Inlogsessies | Aanmeldsessies | Sessies beheren | Actieve sessies beheren | Sessiebeheer |
    Apparaten en sessies | Sessies en apparaten | Ingelogde apparaten | Aangemelde apparaten |
    Actieve apparaten | Actieve aanmeldingen | Waar je bent ingelogd | Waar je ingelogd bent |
    Waar je bent aangemeld | Waar je aangemeld bent | Waar u bent ingelogd | Waar u bent aangemeld |
    Apparaten waarop je bent ingelogd | Apparaten waarop je bent aangemeld | Huidige sessies |
    Apparaten en actieve sessies | Actieve sessies en apparaten | Sessies & apparaten |
    Apparaten & sessies | Sessielijst | Overzicht van sessies | Apparaten waarop u bent ingelogd |
    Apparaten waarop u bent aangemeld | Apparaten waar je bent ingelogd | Plaatsen waar je bent ingelogd |
    Sessies van je account | Je apparaten en sessies
  `,
  session: list`sessie`,
  security: list`
    Beveiliging | Veiligheid | Beveiliging en inloggen | Beveiliging en aanmelden |
    Beveiliging en aanmelding | Inloggen en beveiliging | Aanmelden en beveiliging |
    Beveiligingsinstellingen | Beveiliging en privacy | Privacy en beveiliging | Wachtwoord en beveiliging |
    Accountbeveiliging
  `,
  current: list`
    Huidige sessie | Je huidige sessie | Jouw huidige sessie | Uw huidige sessie | Lopende sessie |
    Deze sessie | Dit apparaat | Deze browser | Deze computer | Deze telefoon | Deze app | Huidig |
    Huidige | Huidig apparaat | Huidige browser | Je huidige apparaat | Uw huidige apparaat |
    Dit is je huidige apparaat | Je bent hier | U bent hier | Actief op dit apparaat |
    Nu actief op dit apparaat | Je gebruikt deze sessie nu | Je gebruikt deze sessie |
    U gebruikt deze sessie nu | Deze sessie gebruik je nu | De sessie die je nu gebruikt |
    Nu in gebruik op dit apparaat | Je apparaat | Je browser | Jouw apparaat | Deze pc | Deze laptop |
    Deze Mac | Deze iPhone | Deze tablet | Deze smartphone | Deze aanmelding | Huidige aanmelding |
    Momenteel in gebruik op dit apparaat | Dit ben jij | Dit is je apparaat | Dit is jouw apparaat |
    Dit is je huidige sessie | Dit is uw huidige sessie | Sessie in gebruik | Je gebruikt dit apparaat nu |
    Je gebruikt momenteel deze sessie | Je maakt nu gebruik van deze sessie | Sessie die je nu gebruikt |
    Jouw sessie | Je sessie
  `,
  trusted: list`vertrouwd | betrouwba | geverifieerd apparaat | onthouden apparaat`,
  negation: list`niet | geen | onvertrouwd | onbetrouwba | nooit | zonder`,
  unavailable: list`
    sessiestatus niet beschikbaar | sessiestatus onbeschikbaar | sessiestatus*niet beschikbaar |
    sessiestatus onbekend | status niet beschikbaar | status*niet beschikbaar | status onbeschikbaar |
    status onbekend | status van*niet beschikbaar | onbekende status | onbekende sessiestatus |
    geen status beschikbaar | sessie niet beschikbaar | kan*status*niet | kan sessiestatus niet |
    status*onbeschikbaar
  `,
  logOut: list`
    afmelden | afmelding | meld je af | meld u af | meld dit apparaat af | meld*apparaat af | uitloggen |
    log uit | log je uit | log dit apparaat uit | log*apparaat uit | sessie beëindigen | beëindig sessie |
    beëindig de sessie | beëindig*sessie | sessie*beëindigen | beëindigen | sessie sluiten | sluit sessie |
    sessie intrekken | intrekken | toegang intrekken | verbinding verbreken | apparaat verwijderen |
    dit apparaat verwijderen | verwijder apparaat | sessie verwijderen | logout
  `,
  everywhere: list`
    alle apparaten | alle sessies | alle andere | alle overige | alle actieve | alle browsers | alle mijn |
    al mijn | al je | al uw | overal | alles afmelden | alles beëindigen | alle afmelden | alle uitloggen |
    alle beëindigen | allemaal | iedereen | andere apparaten | andere sessies | overige apparaten |
    overige sessies | elk apparaat | elke sessie | geselecteerde
  `,
  more: list`
    meer weergeven | meer tonen | meer laden | meer bekijken | meer zien | toon meer | laad meer |
    bekijk meer | meer sessies | meer apparaten | alles weergeven | alles tonen | alles bekijken |
    alle sessies weergeven | alle sessies tonen | alle weergeven | alle tonen | toon alle | toon alles |
    volgende | oudere
  `,
  loading: list`
    laden | wordt geladen | worden geladen | aan het laden | ophalen | wordt opgehaald | worden opgehaald |
    even geduld | een moment | moment geduld | een ogenblik
  `,
  failed: list`
    kan niet worden geladen | kunnen niet worden geladen | konden niet worden geladen |
    kon niet worden geladen | niet worden geladen | niet geladen worden | kan*niet laden |
    kunnen*niet laden | konden*niet laden | kon*niet laden | kunnen*niet ophalen | konden*niet ophalen |
    kan*niet ophalen | niet worden opgehaald | niet worden weergegeven | laden mislukt | laden is mislukt |
    laden*mislukt | ophalen mislukt | ophalen*mislukt | fout bij het laden | fout bij laden |
    fout bij het ophalen | er is een fout opgetreden | er is een probleem opgetreden | er ging iets mis |
    er is iets misgegaan | er is iets fout gegaan | er is iets fout | iets ging mis | probeer het |
    probeer opnieuw | opnieuw proberen | nogmaals proberen | momenteel niet beschikbaar |
    tijdelijk niet beschikbaar
  `,
  otherLists: list`
    Vertrouwde apparaten | Je vertrouwde apparaten | Herkende apparaten | Passkeys | Passkey |
    Toegangssleutels | Toegangssleutel | Beveiligingssleutels | Beveiligingssleutel |
    Passkeys en beveiligingssleutels | Verbonden apps | Gekoppelde apps | Gekoppelde applicaties |
    Apps en connectors | Apps & connectors | Connectors | Connectoren | Verbonden accounts |
    Gekoppelde accounts | Gekoppelde services | Apps van derden | Toegang van derden | Geautoriseerde apps |
    Plug-ins | Plugins | Integraties | Gedeelde links | Gedeelde koppelingen | Gedeelde chats |
    Gedeelde gesprekken | API-sleutels | API-keys | Je API-sleutels | Toegangstokens |
    Meervoudige verificatie | Multifactorauthenticatie | Multi-factor authenticatie |
    Meerfactorauthenticatie | Multifactorauthenticatie (MFA) | MFA | 2FA | Tweefactorauthenticatie |
    Tweestapsverificatie | Verificatie in twee stappen | Authenticator-app | Verificatie-app | Sms |
    Sms-bericht | Tekstbericht | Pushmeldingen | Herstelcodes | Back-upcodes | Wachtwoord |
    Wachtwoord wijzigen | Inlogmethoden | Aanmeldmethoden | Inlogopties | Gegevensbeheer |
    Gegevensbeheeropties | Databeheer | Meldingen | Algemeen | Personalisatie | Personalisering |
    Aanpassing | Geheugen | Facturering | Abonnement | Gebruik | Spraak | Schema's |
    Geavanceerde accountbeveiliging | Geavanceerde beveiliging | Recente activiteit | Accountactiviteit |
    Beveiligingsactiviteit | Inloggeschiedenis | Aanmeldgeschiedenis | Inlogactiviteit | Aanmeldactiviteit |
    Recente aanmeldingen | Recente inlogpogingen | Beëindigde sessies | Verlopen sessies | Eerdere sessies |
    Recent afgemeld | Ouderlijk toezicht | Veilig inloggen met ChatGPT | Veilig aanmelden met ChatGPT |
    Inloggen met ChatGPT | Aanmelden met ChatGPT | Uitloggen van dit apparaat | Uitloggen op dit apparaat |
    Afmelden van dit apparaat | Afmelden op dit apparaat | Gearchiveerde chats | Account verwijderen |
    Account | Hulp | Recente inlogactiviteit | Recente aanmeldactiviteit | Recente aanmeldingsactiviteit |
    Recente accountactiviteit | Recente beveiligingsactiviteit | Aanmeldingsgeschiedenis |
    Aanmeldingsactiviteit | Aanmeldhistorie | Inloghistorie | Inloggegevens en geschiedenis |
    Sessiegeschiedenis | Activiteitengeschiedenis | Activiteitenlogboek | Beveiligingslogboek |
    Beveiligingsgeschiedenis | Beveiligingsgebeurtenissen | Recente logins | Recente inlogs |
    Recente aanmeldpogingen | Laatste aanmeldingen | Laatste inlogs | Inlogpogingen | Aanmeldpogingen |
    Mislukte inlogpogingen | Mislukte aanmeldingen | Oude sessies | Inactieve sessies | Gesloten sessies |
    Ingetrokken sessies | Afgemelde sessies | Uitgelogde sessies | Vorige sessies | Afgelopen sessies |
    Onlangs beëindigde sessies | Recent beëindigde sessies | Onlangs uitgelogd | Recent uitgelogd |
    Onlangs afgemeld | Uitgelogde apparaten | Afgemelde apparaten | Waar je was ingelogd |
    Waar je ingelogd was | Waar je was aangemeld | Eerdere aanmeldingen | Betrouwbare apparaten |
    Onthouden apparaten | Geautoriseerde apparaten | Geblokkeerde apparaten | Vertrouwde browsers |
    Sessies van derden | Codex CLI-sessies | Tweefactorauthenticatie (2FA) | Tweeledige verificatie |
    Authenticatie in twee stappen | Herstelmethoden | E-mail | Telefoonnummer | Je passkeys |
    Geavanceerde accountbescherming | Recente activiteiten
  `,
  captions: {
    device: list`
      Apparaat | Apparaatnaam | Naam van apparaat | Apparaattype | Type apparaat | Browser |
      Apparaat of browser | Browser of apparaat | Apparaat/browser | Apparaat / Browser |
      Apparaat en browser | Browser en apparaat | Client | Toestel | Besturingssysteem | Model |
      Apparaatgegevens | Apparaatinformatie | Apparaat & browser | Browser / apparaat | Sessie
    `,
    app: list`
      App | Apps | Applicatie | Applicaties | Toepassing | Toepassingen | Product | Producten |
      Gebruikt met | Gebruikt voor | App-context | Dienst | Diensten | Service | Gebruikt in |
      Gebruikt door | Gebruikt bij | In gebruik met | In gebruik bij | Toepassingscontext | Context |
      Gebruikte apps | App-naam | Toegang tot | Ingelogd bij | Aangemeld bij
    `,
    location: list`
      Locatie | Geschatte locatie | Locatie bij benadering | Globale locatie | Benaderde locatie | Plaats |
      Plek | Laatste locatie | Waar | Stad | Regio | Land | Inloglocatie | Aanmeldlocatie |
      In de buurt van | Locatie (bij benadering) | Locatie (geschat) | Omgeving | Gebied |
      Laatst bekende locatie | Plaats van inloggen
    `,
    signedIn: list`
      Ingelogd | Ingelogd op | Ingelogd sinds | Aangemeld | Aangemeld op | Aangemeld sinds | Aanmelding |
      Aanmeldtijd | Aanmeldingstijd | Aanmelddatum | Inlogtijd | Inlogdatum | Login | Inlog |
      Tijdstip van aanmelding | Laatste aanmelding | Laatst aangemeld | Laatst ingelogd | Laatste login |
      Eerste aanmelding | Datum | Tijd | Tijdstip | Datum en tijd | Wanneer | Sinds | Begonnen | Gestart |
      Laatst actief | Laatste activiteit | Laatst gebruikt | Laatst gezien | Laatste toegang |
      Datum van aanmelding | Aanmeldtijdstip | Inlogtijdstip | Inlogdatum en -tijd | Datum van inloggen |
      Begin | Start | Starttijd | Sessie gestart | Begin van sessie | Laatst ingelogd op | Laatst online
    `,
    status: list`
      Status | Sessiestatus | Vertrouwd | Vertrouwd apparaat | Vertrouwen | Betrouwbaar | Huidig |
      Huidige sessie | Vertrouwensstatus | Huidig apparaat
    `,
  },
  signedIn: list`
    ingelogd op | ingelogd om | ingelogd sinds | ingelogd | aangemeld op | aangemeld om | aangemeld sinds |
    aangemeld | aanmelding op | aanmelding | aanmeldtijd | aanmelddatum | inlogtijd | inlogdatum | login |
    laatste aanmelding | laatste aanmelding op | laatst aangemeld | laatst aangemeld op | laatst ingelogd |
    laatst ingelogd op | eerste aanmelding | eerst aangemeld op | voor het eerst ingelogd |
    voor het eerst aangemeld | je hebt ingelogd op | je bent ingelogd op | je hebt je aangemeld op |
    begonnen op | begonnen | gestart op | gestart | sessie gestart op | sessie gestart |
    sessie begonnen op | sessie sinds | sinds | actief sinds | op ~ ingelogd | op ~ aangemeld | ~ ingelogd |
    ~ aangemeld | tijdstip van inloggen | tijdstip van aanmelding | datum van aanmelding | je logde in op |
    laatste inlog | laatste login | eerste aanmelding op | eerst ingelogd | eerst ingelogd op |
    sessie begonnen
  `,
  lastActive: list`
    laatst actief op | laatst actief om | laatst actief | laatste activiteit op | laatste activiteit |
    laatst gebruikt op | laatst gebruikt | laatst gezien op | laatst gezien | laatste toegang |
    laatst online | laatste gebruik | actief | ~ actief | online | gebruikt | meest recente activiteit |
    recentste activiteit | laatst actief sinds | laatste toegang op | laatst geopend | laatst online op |
    gebruikt op | actief op | gezien op
  `,
  otherTimes: list`
    toegevoegd | gemaakt | aangemaakt | verloopt | verlopen | vervalt | vervaldatum | geldig tot |
    bijgewerkt | gewijzigd | geregistreerd | afgemeld | uitgelogd | beëindigd | gekoppeld
  `,
  justNow: list`
    zojuist | zonet | daarnet | nu | net | nu net | op dit moment | een moment geleden |
    enkele ogenblikken geleden | een paar seconden geleden | enkele seconden geleden |
    minder dan een minuut geleden | nu actief | momenteel actief | nu online | zo-even |
    enkele tellen geleden | een tel geleden | een paar tellen geleden | seconden geleden | nu in gebruik |
    op dit ogenblik | nu meteen | binnen de laatste minuut
  `,
  active: list`
    Actief | Nu actief | Momenteel actief | Actieve sessie | Online | Nu online | In gebruik |
    Nu in gebruik | Ingelogd | Aangemeld | Momenteel in gebruik | Op dit moment actief | Sessie actief |
    Momenteel ingelogd | Nu ingelogd | Lopend | Open
  `,
  near: list`
    ca. | circa | ongeveer | ong. | bij benadering | geschatte locatie | rond | rondom | nabij |
    in de buurt van | in de omgeving van | omgeving | vlak bij | dicht bij | bij | in | ~ (ongeveer) |
    ~ (bij benadering) | ~ (ca.) | ~ en omgeving | regio | geschat | ~ (geschat)
  `,
  unknownDevice: list`
    Onbekend apparaat | Onbekende browser | Onbekende client | Onbekende computer | Onbekend toestel |
    Onbekend | Niet-herkend apparaat | Niet herkend apparaat | Apparaat onbekend | Ander apparaat |
    Naamloos apparaat | Apparaat niet herkend | Apparaat niet beschikbaar |
    Onbekend apparaat of onbekende browser | Onbekend apparaat of browser | Niet-herkende browser |
    Onbekend besturingssysteem | Onbekende app | Niet-geïdentificeerd apparaat
  `,
  unknownLocation: list`
    Onbekende locatie | Locatie onbekend | Locatie niet beschikbaar | Onbekende plaats | Plaats onbekend |
    Onbekende regio | Onbekend | Geen locatie | Locatie kan niet worden bepaald |
    Locatie kon niet worden bepaald | Locatie niet bekend | Locatie niet bepaald | Onbekende stad |
    Onbekend land | Onbekend gebied | Locatie verborgen
  `,
  devices: list`
    apparaat | toestel | telefoon | mobiele telefoon | mobiel apparaat | mobiele app | smartphone | gsm |
    computer | laptop | notebook | desktop | tablet | browser | webbrowser | pc
  `,
  apiPlatform: list`
    API-platform | API Platform | OpenAI API-platform | OpenAI-platform | OpenAI API | API |
    Ontwikkelaarsplatform
  `,
  yes: list`Ja`,
  no: list`Nee`,
};
