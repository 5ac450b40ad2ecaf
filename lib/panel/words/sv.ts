import { list } from './list';
import type { Words } from './words';

export const sv: Words = {
  activeSessions: list`
    Aktiva sessioner | Dina aktiva sessioner | Alla aktiva sessioner | Sessioner | Dina sessioner |
    Mina sessioner | Alla sessioner | Öppna sessioner | Pågående sessioner | Inloggade sessioner |
    Inloggningssessioner | Hantera sessioner | Hantera aktiva sessioner | Sessionshantering |
    Enheter och sessioner | Sessioner och enheter | Inloggade enheter | Aktiva enheter |
    Aktiva inloggningar | Där du är inloggad | Var du är inloggad | Här är du inloggad |
    Enheter där du är inloggad | Sessionslista | Lista över aktiva sessioner | Sessioner & enheter |
    Enheter & sessioner | Aktiva sessioner och enheter | Enheter du är inloggad på |
    Enheter som är inloggade | Enheter som du är inloggad på | Platser där du är inloggad |
    Dina enheter och sessioner | Aktuella sessioner | Nuvarande sessioner
  `,
  session: list`session`,
  security: list`
    Säkerhet | Säkerhet och inloggning | Inloggning och säkerhet | Säkerhetsinställningar |
    Säkerhet och integritet | Integritet och säkerhet | Lösenord och säkerhet | Kontosäkerhet
  `,
  current: list`
    Nuvarande session | Aktuell session | Din nuvarande session | Din aktuella session | Pågående session |
    Den här sessionen | Denna session | Den här enheten | Denna enhet | Den här webbläsaren |
    Denna webbläsare | Den här datorn | Denna dator | Den här telefonen | Den här appen | Nuvarande |
    Aktuell | Nuvarande enhet | Aktuell enhet | Nuvarande webbläsare | Din nuvarande enhet | Du är här |
    Aktiv på den här enheten | Aktiv nu på den här enheten | Du använder den här sessionen nu |
    Du använder den här sessionen | Du använder denna session nu | Sessionen du använder nu |
    Används nu på den här enheten | Din enhet | Din webbläsare | Din session | Aktuell webbläsare |
    Din aktuella enhet | Nuvarande inloggning | Den här inloggningen | Denna telefon | Denna app |
    Den här Macen | Den här surfplattan | Den här mobilen | Det här är du | Det här är din enhet |
    Detta är din nuvarande session | Det här är din nuvarande session | Sessionen som används nu |
    Session som används nu | Session du använder nu | Du använder den här enheten |
    Du använder den här enheten nu | Du använder den här sessionen just nu |
    Just nu aktiv på den här enheten | Inloggad på den här enheten | Används på den här enheten |
    Sessionen du använder | Sessionen du använder just nu
  `,
  trusted: list`
    betrodd | betrott | betrodda | pålitlig | tillförlitlig | verifierad enhet | litar på | ihågkommen enhet
  `,
  negation: list`
    inte betro | inte pålit | inte längre | inte en | är inte | inte verif | ej | icke | ingen betrodd |
    opålitlig | otillförlitlig | obetrodd
  `,
  unavailable: list`
    sessionsstatus inte tillgänglig | sessionsstatus ej tillgänglig | sessionsstatus är inte tillgänglig |
    sessionsstatus saknas | sessionsstatus okänd | sessionsstatusen*inte tillgänglig |
    sessionsstatus*otillgänglig | status*inte tillgänglig | status*ej tillgänglig | status*otillgänglig |
    status saknas | status okänd | okänd status | okänd sessionsstatus | otillgänglig sessionsstatus |
    ingen status tillgänglig | sessionen är inte tillgänglig | statusen*inte tillgänglig |
    status går inte att
  `,
  logOut: list`
    logga ut | logga enheten ut | logga den här enheten ut | utloggning | logg ut | avsluta session |
    avsluta sessionen | avsluta den här sessionen | avsluta*session | avsluta | stäng sessionen |
    återkalla | koppla från | koppla bort | ta bort enhet | ta bort enheten | ta bort den här enheten |
    ta bort session | ta bort sessionen
  `,
  everywhere: list`
    alla enheter | alla sessioner | alla andra | alla övriga | alla aktiva | alla webbläsare | alla mina |
    alla dina | överallt | logga ut alla | logga ut från alla | avsluta alla | återkalla alla |
    ta bort alla | andra enheter | andra sessioner | övriga enheter | övriga sessioner | varje enhet |
    varje session | samtliga | valda
  `,
  more: list`
    visa mer | visa fler | se mer | se fler | läs in fler | läs in mer | ladda fler | ladda mer |
    hämta fler | fler sessioner | fler enheter | visa alla | se alla | läs in alla | nästa | äldre
  `,
  loading: list`läser in | laddar | hämtar | läses in | hämtas | vänta | ett ögonblick`,
  failed: list`
    kunde inte läsas in | kunde inte läsa in | kunde inte laddas | kunde inte ladda | kunde inte hämtas |
    kunde inte hämta | kunde inte visas | kunde inte visa | kan inte läsas in | kan inte läsa in |
    kan inte ladda | kan inte laddas | kan inte hämta | kan inte visa | det gick inte att läsa in |
    det gick inte att ladda | det gick inte att hämta | det gick inte att visa | gick inte att läsa in |
    gick inte att hämta | misslyckades med att läsa in | misslyckades att läsa in |
    inläsningen misslyckades | hämtningen misslyckades | fel vid inläsning | fel vid hämtning |
    fel uppstod | ett fel har uppstått | ett fel inträffade | ett fel har inträffat | ett problem uppstod |
    något gick fel | något gick snett | något har gått fel | försök igen | försök på nytt | försök senare |
    prova igen | inte tillgängliga just nu | tillfälligt otillgängliga
  `,
  otherLists: list`
    Betrodda enheter | Dina betrodda enheter | Pålitliga enheter | Nycklar | Passkeys | Passkey |
    Inloggningsnycklar | Nyckel | Lösennycklar | Säkerhetsnycklar | Säkerhetsnyckel |
    Nycklar och säkerhetsnycklar | Anslutna appar | Kopplade appar | Länkade appar | Appar och kopplingar |
    Appar och anslutningar | Appar & kopplingar | Kopplingar | Anslutningar | Anslutna konton |
    Länkade konton | Kopplade konton | Anslutna tjänster | Tredjepartsappar | Appar från tredje part |
    Tredjepartsåtkomst | Auktoriserade appar | Plugin-program | Insticksprogram | Integrationer |
    Delade länkar | Delade chattar | Delade konversationer | API-nycklar | Dina API-nycklar | Åtkomsttoken |
    Multifaktorautentisering | Flerfaktorsautentisering | Flerfaktorautentisering |
    Multifaktorautentisering (MFA) | MFA | 2FA | Tvåfaktorsautentisering | Tvåfaktorautentisering |
    Tvåstegsverifiering | Autentiseringsapp | Sms | Textmeddelande | Pushnotiser | Push-aviseringar |
    Återställningskoder | Reservkoder | Lösenord | Byt lösenord | Ändra lösenord | Inloggningsmetoder |
    Inloggningssätt | Inloggningsalternativ | Datakontroller | Datakontroll | Datahantering | Aviseringar |
    Notiser | Meddelanden | Allmänt | Personalisering | Anpassning | Anpassa | Minne | Fakturering |
    Prenumeration | Användning | Tal | Röst | Scheman | Avancerad kontosäkerhet | Avancerad säkerhet |
    Senaste aktivitet på kontot | Senaste aktiviteter | Kontoaktivitet | Säkerhetsaktivitet |
    Inloggningshistorik | Inloggningsaktivitet | Senaste inloggningar | Senaste inloggningarna |
    Avslutade sessioner | Utgångna sessioner | Tidigare sessioner | Nyligen utloggade | Föräldrakontroll |
    Föräldrakontroller | Säker inloggning med ChatGPT | Logga in med ChatGPT |
    Logga ut från den här enheten | Logga ut från denna enhet | Logga ut på den här enheten |
    Arkiverade chattar | Radera konto | Ta bort konto | Konto | Hjälp | Senaste inloggningsaktivitet |
    Nylig inloggningsaktivitet | Inloggningsaktivitet nyligen | Nyliga inloggningar | Nylig aktivitet |
    Kontoaktivitet nyligen | Senaste säkerhetsaktivitet | Säkerhetshändelser | Säkerhetslogg |
    Säkerhetshistorik | Inloggningslogg | Sessionshistorik | Aktivitetshistorik | Aktivitetslogg |
    Utloggade sessioner | Utloggade enheter | Inaktiva sessioner | Gamla sessioner | Stängda sessioner |
    Återkallade sessioner | Föregående sessioner | Nyligen avslutade sessioner |
    Nyligen utloggade sessioner | Nyligen utloggad | Där du har varit inloggad | Var du har varit inloggad |
    Där du var inloggad | Tidigare inloggningar | Inloggningsförsök | Misslyckade inloggningar |
    Misslyckade inloggningsförsök | Igenkända enheter | Verifierade enheter | Ihågkomna enheter |
    Auktoriserade enheter | Blockerade enheter | Betrodda webbläsare | Tredjepartssessioner |
    Codex CLI-sessioner | Tvåfaktorsautentisering (2FA) | Tvåstegsautentisering | Återställningsmetoder |
    E-post | Telefonnummer | Dina nycklar | Avancerat kontoskydd | Utökad kontosäkerhet | Autentiserare |
    Push-notiser
  `,
  captions: {
    device: list`
      Enhet | Enhetsnamn | Enhetstyp | Webbläsare | Enhet eller webbläsare | Webbläsare eller enhet |
      Enhet/webbläsare | Enhet / webbläsare | Enhet och webbläsare | Webbläsare och enhet | Klient |
      Operativsystem | Modell | Enhetsinformation | Enhetsuppgifter | Enhet & webbläsare | Session
    `,
    app: list`
      App | Appar | Program | Applikation | Applikationer | Produkt | Produkter | Används med | Använd med |
      Används för | Appkontext | Appsammanhang | Tjänst | Tjänster | Inloggad i | Används i | Använd i |
      Använt i | Använt med | Används av | Används tillsammans med | Använda appar | Appnamn |
      Applikationskontext | Kontext | Åtkomst till | Inloggad på
    `,
    location: list`
      Plats | Ungefärlig plats | Uppskattad plats | Ort | Senaste plats | Var | Stad | Region | Land |
      Inloggningsplats | Nära | Plats (ungefärlig) | Område | Senast kända plats | Plats för inloggning
    `,
    signedIn: list`
      Inloggad | Inloggad den | Inloggad sedan | Inloggning | Inloggningstid | Inloggningsdatum |
      Inloggningstidpunkt | Tid för inloggning | Loggade in | Loggade in den | Senaste inloggning |
      Senast inloggad | Första inloggning | Datum | Tid | Tidpunkt | Datum och tid | När | Sedan |
      Startade | Startad | Påbörjad | Senast aktiv | Senaste aktivitet | Senast använd | Senast använt |
      Senast sedd | Senaste åtkomst | Datum för inloggning | Tidpunkt för inloggning |
      Inloggningsdatum och tid | Start | Starttid | Sessionsstart | Första inloggningen |
      Senaste inloggningen | Senast online
    `,
    status: list`
      Status | Sessionsstatus | Betrodd | Betrodd enhet | Tillit | Förtroende | Nuvarande | Aktuell |
      Nuvarande session | Betrott | Pålitlig | Pålitlig enhet | Aktuell enhet | Nuvarande enhet
    `,
  },
  signedIn: list`
    inloggad den | inloggad kl. | inloggad kl | inloggad sedan | inloggad sen | inloggad | loggade in den |
    loggade in kl. | loggade in | du loggade in den | du loggade in | inloggning den | inloggning |
    inloggningstid | inloggningsdatum | senaste inloggning | senaste inloggning den | senaste inloggningen |
    senast inloggad | senast inloggad den | första inloggning | första inloggningen | först inloggad |
    startade | startade den | startad | startad den | påbörjades | påbörjad | session startad |
    sessionen startade | sessionen startade den | sedan | sen | aktiv sedan | aktiv sen |
    inloggningstidpunkt | tidpunkt för inloggning | påbörjades den
  `,
  lastActive: list`
    senast aktiv den | senast aktiv kl. | senast aktiv | senaste aktivitet den | senaste aktivitet |
    senast använd den | senast använd | senast använt | senast använda | senast sedd den | senast sedd |
    senast online | senaste åtkomst | aktiv | aktiv för | använd | sedd | sist aktiv | sist använd |
    sist sedd | senaste användning | senast online den | senast aktivt | senaste aktiviteten |
    senast öppnad | aktiv den | använd den | använt | sågs senast
  `,
  otherTimes: list`
    tillagd | lades till | har lagts till | skapad | skapades | upphör | går ut | gick ut | utgår |
    giltig till | utgångsdatum | uppdaterad | ändrad | registrerad | utloggad | loggade ut | avslutad |
    avslutades | kopplad
  `,
  justNow: list`
    nyss | just nu | alldeles nyss | nu | för ett ögonblick sedan | för en liten stund sedan |
    för några sekunder sedan | för mindre än en minut sedan | aktiv nu | aktiv just nu | online nu |
    för närvarande aktiv | just nu aktiv | för en sekund sedan | för ett par sekunder sedan |
    för någon sekund sedan | några sekunder sedan | ett ögonblick sedan | för bara några sekunder sedan |
    mindre än en minut sedan | under en minut sedan | för under en minut sedan | i denna stund |
    i detta ögonblick | nu aktiv | helt nyss | precis nu
  `,
  active: list`
    Aktiv | Aktiv nu | Aktiv just nu | För närvarande aktiv | Aktiv session | Online | Används |
    Används nu | Inloggad | Nu aktiv | Aktiv för närvarande | Just nu aktiv | Pågår | Öppen | Inloggad nu |
    Sessionen är aktiv | Aktivt
  `,
  near: list`
    ca. | cirka | c:a | ungefär | ungefärlig plats | ungefärligen | uppskattningsvis | nära |
    i närheten av | i trakten av | omkring | runt | kring | i området | området kring | trakten av |
    ~ (ungefär) | ~ (ungefärlig) | ~ (ca) | ~ med omnejd | ungefär vid | uppskattad | uppskattad plats |
    ~ (uppskattad)
  `,
  unknownDevice: list`
    Okänd enhet | Okänd webbläsare | Okänd klient | Okänd dator | Okänd | Enheten känns inte igen |
    Ej igenkänd enhet | Oidentifierad enhet | Enhet okänd | Annan enhet | Namnlös enhet | Enheten okänd |
    Okänd enhet eller webbläsare | Okänt operativsystem | Okänd app | Enhet ej tillgänglig |
    Enheten är inte tillgänglig
  `,
  unknownLocation: list`
    Okänd plats | Plats okänd | Platsen är okänd | Plats saknas | Plats inte tillgänglig |
    Plats ej tillgänglig | Platsen är inte tillgänglig | Okänd ort | Okänd region | Okänd | Okänt |
    Ingen plats | Platsen kunde inte fastställas | Det gick inte att fastställa platsen | Okänt land |
    Okänd stad | Okänt område | Dold plats
  `,
  devices: list`
    enhet | enheten | telefon | mobiltelefon | mobilapp | mobilenhet | mobilen | smartphone | smarttelefon |
    dator | datorn | bärbar dator | laptop | notebook | stationär dator | surfplatta | läsplatta |
    webbläsare | pc
  `,
  apiPlatform: list`
    API-plattform | API-plattformen | API Platform | OpenAI API-plattform | OpenAI-plattformen |
    OpenAI API | API | Utvecklarplattform
  `,
  yes: list`Ja`,
  no: list`Nej`,
};
