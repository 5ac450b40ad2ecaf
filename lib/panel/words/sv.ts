import { list } from './list';
import type { Words } from './words';

export const sv = (): Words => ({
  activeSessions: list`
    Aktiva sessioner | Dina aktiva sessioner | Alla aktiva sessioner | Sessioner | Dina sessioner |
    Enheter med åtkomst | Enheter med åtkomst till {ditt konto,kontot} |
    {Aktiva,Öppna,Pågående,Nuvarande,Aktuella,Inloggade} {sessioner,inloggningar,enheter,anslutningar,inloggningssessioner,webbläsarsessioner} |
    {Dina,Mina,Alla,Alla dina} {aktiva,öppna,pågående,inloggade} {sessioner,inloggningar,enheter,anslutningar,inloggningssessioner,webbläsarsessioner} |
    {Dina,Mina,Alla} {sessioner,inloggningssessioner} |
    {Hantera,Visa,Granska} {,dina ,aktiva }{sessioner,inloggningar} |
    {Sessioner,Aktiva sessioner,Inloggningar} {och,&} {enheter,webbläsare} |
    {Enheter,Dina enheter,Aktiva enheter,Inloggade enheter} {och,&} {sessioner,aktiva sessioner,inloggningar} |
    {Här,Där,Var,Platser där,Enheter där,Enheter som,Ställen där} {du är inloggad,är du inloggad,du är inloggad just nu,du har loggat in,du loggat in,du är inloggad på,ditt konto är inloggat} |
    Enheter {du är inloggad på,du har loggat in på,som är inloggade,som är inloggade på ditt konto,som är inloggade på kontot,inloggade på ditt konto,med åtkomst till ditt konto,som använder ditt konto} |
    {Sessioner,Aktiva sessioner} {på kontot,på ditt konto,för kontot,för ditt konto} |
    {Sessionsöversikt,Enhetsöversikt} |
    Mina sessioner | Alla sessioner | Öppna sessioner | Pågående sessioner | Inloggade sessioner |
    Inloggningssessioner | Hantera sessioner | Hantera aktiva sessioner | Sessionshantering |
    Enheter och sessioner | Sessioner och enheter | Inloggade enheter | Aktiva enheter | Aktiva inloggningar |
    Där du är inloggad | Var du är inloggad | Här är du inloggad | Enheter där du är inloggad |
    Sessionslista | Lista över aktiva sessioner | Sessioner & enheter | Enheter & sessioner |
    Aktiva sessioner och enheter | Enheter du är inloggad på | Enheter som är inloggade |
    Enheter som du är inloggad på | Platser där du är inloggad | Dina enheter och sessioner |
    Aktuella sessioner | Nuvarande sessioner | Mina aktiva sessioner | Sessioner på kontot | Kontosessioner |
    Webbläsarsessioner | Se aktiva sessioner | Visa aktiva sessioner | Granska aktiva sessioner |
    Översikt över aktiva sessioner | Översikt över sessioner | Hantera inloggade enheter |
    Var du är inloggad just nu | Här är du inloggad just nu | Platser du är inloggad på |
    Ställen där du är inloggad | Enheter där du är inloggad just nu | Enheter som är inloggade på ditt konto |
    Enheter inloggade på ditt konto | Inloggade enheter och sessioner | Nuvarande inloggningar |
    Pågående inloggningar | Öppna inloggningar | Enheter & inloggningar | Inloggningar och enheter
  `,
  session: list`session`,
  security: list`
    Säkerhet | Säkerhet och inloggning | Inloggning och säkerhet | Säkerhetsinställningar |
    Säkerhet och integritet | Integritet och säkerhet | Lösenord och säkerhet | Kontosäkerhet |
    Säkerhet & inloggning | Inloggning & säkerhet | Säkerhet & integritet | Säkerhet och åtkomst |
    Lösenord & säkerhet | Kontots säkerhet | Skydd | Säkerhet och sekretess | Sekretess och säkerhet
  `,
  current: list`
    Nuvarande session | Aktuell session | Din nuvarande session | Din aktuella session | Pågående session |
    {Denna,Den här,Aktuell,Nuvarande,Din nuvarande,Din aktuella,Pågående} {session,enhet,enheten,sessionen,webbläsare,webbläsaren,dator,datorn,telefon,telefonen,surfplatta,surfplattan,app,inloggning,inloggningen,flik,anslutning,mobilen} |
    Det {här är din enhet,här är du,här är din session,här är din nuvarande session,här är din aktuella session,är du,är din nuvarande session,är den här enheten} |
    Du {är här,är här nu,använder den här enheten,använder den här sessionen,använder denna session,använder denna enhet,använder den här enheten nu,använder den nu} |
    {Används,Används nu,Används just nu,Aktiv,Aktiv nu,Inloggad,Öppen} på {den här enheten,denna enhet,den här datorn} |
    Används i {den här webbläsaren,denna webbläsare} |
    {Aktuell session,Nuvarande session,Nuvarande,Aktuell} {(den här enheten),(denna enhet),(du),– den här enheten,- den här enheten} |
    {Den här enheten,Denna enhet} {(aktuell),(nuvarande),(du),(nuvarande session),(används nu)} |
    Enheten du använder {,nu,just nu} | På {den här enheten,denna enhet} |
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
    Sessionen du använder | Sessionen du använder just nu | Det här är den här enheten |
    Det här är den aktuella sessionen | Det här är din aktuella session | Detta är din aktuella session |
    Detta är den aktuella sessionen | Detta är din enhet | Detta är du | Aktuella sessionen |
    Den aktuella sessionen | Den nuvarande sessionen | Nuvarande sessionen | Den aktuella enheten |
    Den nuvarande enheten | Sessionen som du använder | Sessionen som du använder nu |
    Session som du använder nu | Enheten du använder | Enheten du använder nu | Den här mobiltelefonen |
    Den här bärbara datorn | Den här smarttelefonen | Den här iPhonen | Den här iPaden | Denna mobil |
    Denna surfplatta | Denna inloggning | Aktuell inloggning | Aktuell webbläsarsession |
    Aktiv på denna enhet | Aktiv just nu på den här enheten | Aktiv här | Används just nu på den här enheten |
    Används på denna enhet | Används nu på denna enhet | Du är inloggad på den här enheten |
    Du använder för närvarande den här sessionen | Du använder just nu den här sessionen |
    Du använder den här enheten just nu | Du använder denna enhet | Du använder denna session | Du är här nu
  `,
  trusted: list`
    betrodd | betrott | betrodda | pålitlig | tillförlitlig | verifierad enhet | litar på | ihågkommen enhet |
    betror | litar du | bekräftad enhet | säker enhet |
    förtroendet {upphör,går ut,gäller}
  `,
  trusting: list`lita på {den här,denna,det här,enheten,webbläsaren} | markera som {betrodd,betrott}`,
  negation: list`
    inte betro | inte pålit | inte längre | inte en | är inte | inte verif | ej | icke | ingen betrodd |
    opålitlig | otillförlitlig | obetrodd | saknar förtroende | obekräftad | overifierad | aldrig |
    inte litar | utan | inte bekräft | inte igen
  `,
  unavailable: list`
    sessionsstatus inte tillgänglig | sessionsstatus ej tillgänglig | sessionsstatus är inte tillgänglig |
    {status,sessionsstatus,statusen} {kan inte,kunde inte,är inte,är okänd,okänd,saknas,ej,inte,är för närvarande,är otillgänglig,otillgänglig,gick inte} |
    {kan inte,kunde inte,går inte att,gick inte att} {hämta,visa,avgöra,fastställa,kontrollera} {status,sessionsstatus,sessionens status} |
    sessionsstatus saknas | sessionsstatus okänd | sessionsstatusen*inte tillgänglig |
    sessionsstatus*otillgänglig | status*inte tillgänglig | status*ej tillgänglig | status*otillgänglig |
    status saknas | status okänd | okänd status | okänd sessionsstatus | otillgänglig sessionsstatus |
    ingen status tillgänglig | sessionen är inte tillgänglig | statusen*inte tillgänglig |
    status går inte att | status för sessionen*inte | sessionens status*inte | sessionens status*okänd |
    sessionsstatus*okänd | sessionsstatus*saknas | sessionsstatusen*okänd | statusen går inte |
    statusen kunde inte | status kunde inte | status kan inte | statusen kan inte | status*okänd |
    det gick inte att*sessionsstatus | kunde inte*sessionsstatus | kan inte*sessionsstatus |
    kunde inte hämta status | kan inte visa status | ingen status | ingen sessionsstatus |
    sessionen är otillgänglig | sessionen otillgänglig |
    {status,sessionsstatus}: {okänd,ej,inte,otillgänglig}
  `,
  logOut: list`
    logga ut | logga enheten ut | logga den här enheten ut | utloggning | logg ut | avsluta session |
    {avsluta,stäng,återkalla,ta bort,avbryt,radera,stoppa} {,den här ,denna ,alla ,vald }{session,sessionen,inloggning,inloggningen,åtkomst,åtkomsten} |
    {koppla från,koppla bort,koppla ifrån,ta bort,glöm} {,den här ,denna }enhet |
    avsluta sessionen | avsluta den här sessionen | avsluta*session | avsluta | stäng sessionen | återkalla |
    koppla från | koppla bort | ta bort enhet | ta bort enheten | ta bort den här enheten | ta bort session |
    ta bort sessionen | logga mig ut | logga webbläsaren ut | logga-ut | logga av | utlogg | avloggning |
    avslutning av session | stäng session | stäng*session | stoppa session | avbryt session | avbryt*session |
    dra tillbaka åtkomst | ta bort åtkomst | radera enhet | radera session | glöm enhet |
    glöm den här enheten | koppla ifrån | koppla ner | kasta ut | inaktivera session | upphäv |
    stäng alla
  `,
  everywhere: list`
    alla enheter | alla sessioner | alla andra | alla övriga | alla aktiva | alla webbläsare | alla mina |
    {alla,samtliga,varje,övriga,andra,resterande} {enhet,session,webbläsare,inlogg,platser,andra,övriga,aktiva,ställen,datorer,konton} |
    på alla | från alla | utom {den här,denna} | förutom {den här,denna} |
    alla dina | överallt | logga ut alla | logga ut från alla | avsluta alla | återkalla alla | ta bort alla |
    andra enheter | andra sessioner | övriga enheter | övriga sessioner | varje enhet | varje session |
    samtliga | valda | alla webbläsarna | alla konton | alla platser | alla ställen | alla appar |
    alla återstående | alla utom | de andra | de övriga | återstående | resterande | resten |
    andra webbläsare | andra platser | andra ställen | stäng alla | avbryt alla | radera alla | allt annat |
    markerade | utvalda | inloggade överallt
  `,
  more: list`
    visa mer | visa fler | se mer | se fler | läs in fler | läs in mer | ladda fler | ladda mer | hämta fler |
    {visa,se,ladda,läs in,hämta,bläddra} {fler,mer,alla,resten,ytterligare,övriga,äldre,hela,nästa,in fler} |
    fler {session,enhet,inlogg} | expandera |
    fler sessioner | fler enheter | visa alla | se alla | läs in alla | nästa | äldre | visa resten |
    visa övriga | visa andra | visa äldre | visa ytterligare | visa hela listan | se resten | se övriga |
    läs in resten | hämta alla | ladda alla | fler resultat |
    {visa,ladda,se} {1,2,3,4,5,6,7,8,9}*{till,fler,andra} |
    {visa,ladda,se} {ytterligare,ännu} {1,2,3,4,5,6,7,8,9} | {ytterligare} {1,2,3,4,5,6,7,8,9}
  `,
  loading: list`
    läser in | laddar | hämtar | läses in | hämtas | vänta | ett ögonblick | läs in sessioner | vi läser in |
    {läser,laddar,hämtar,söker,uppdaterar,kontrollerar} {in,session,enhet,dina,lista,data,aktiva,inlogg} |
    strax |
    vi hämtar | inläsning pågår | hämtning pågår | inläsning av | hämtning av | laddas | vänligen vänta |
    var god vänta | en sekund | kontrollerar | bearbetar
  `,
  failed: list`
    kunde inte läsas in | kunde inte läsa in | kunde inte laddas | kunde inte ladda | kunde inte hämtas |
    {kan,kunde} inte {läsa,ladda,hämta,visa,öppna,nå,uppdatera,läsas,laddas,hämtas,visas,ansluta} |
    {går,gick} inte att {läsa,ladda,hämta,visa,nå,uppdatera} | {fel,problem} {vid,när,uppstod,med,har} |
    {det uppstod,ett,något} {fel,problem,gick} | {försök,prova} {igen,senare,på nytt,om} | misslyckades med |
    {sessionerna,listan} {är inte,kan inte,kunde inte} |
    kunde inte hämta | kunde inte visas | kunde inte visa | kan inte läsas in | kan inte läsa in |
    kan inte ladda | kan inte laddas | kan inte hämta | kan inte visa | det gick inte att läsa in |
    det gick inte att ladda | det gick inte att hämta | det gick inte att visa | gick inte att läsa in |
    gick inte att hämta | misslyckades med att läsa in | misslyckades att läsa in | inläsningen misslyckades |
    hämtningen misslyckades | fel vid inläsning | fel vid hämtning | fel uppstod | ett fel har uppstått |
    ett fel inträffade | ett fel har inträffat | ett problem uppstod | något gick fel | något gick snett |
    något har gått fel | försök igen | försök på nytt | försök senare | prova igen |
    inte tillgängliga just nu | tillfälligt otillgängliga | kunde inte öppna | inte lästes in |
    inte läsas in | lästes inte in | laddades inte | hämtades inte | misslyckades med att hämta |
    misslyckades att hämta | misslyckades att ladda | inläsning misslyckades | inläsning*misslyckades |
    laddning misslyckades | laddningen misslyckades | hämtning misslyckades | gick inte att ladda |
    gick inte att visa | gick inte att öppna | gick inte att läsa | vi kunde inte | vi kan inte läsa in |
    vi kan inte hämta | fel vid laddning | fel under inläsning | fel när | fel inträffade | fel har uppstått |
    uppstod ett fel | uppstod ett problem | inträffade ett fel | det uppstod | det blev fel |
    det har uppstått | det är något fel | något är fel | något fungerar inte | något blev fel | något gick |
    hoppsan | oj då | försök lite senare | försök om en stund | försök en gång till | försök gärna |
    prova på nytt | prova senare | prova att | inte tillgänglig just nu | för närvarande inte tillgäng |
    otillgängliga just nu | otillgänglig för tillfället | tillfälligt inte tillgäng
  `,
  otherLists: list`
    Betrodda enheter | Dina betrodda enheter | Pålitliga enheter | Nycklar | Passkeys | Passkey |
    {Betrodda,Verifierade,Godkända,Kända,Sparade,Registrerade,Ihågkomna,Pålitliga} {enheter,webbläsare,datorer,telefoner} |
    Dina {betrodda enheter,nycklar,säkerhetsnycklar,API-nycklar,anslutna appar} |
    {Anslutna,Länkade,Kopplade,Auktoriserade} {appar,konton,tjänster,appar och tjänster} |
    Senaste {inloggningsförsök,säkerhetshändelser,händelser} |
    {Tidigare,Nyliga} {inloggningar,inloggningsförsök,säkerhetshändelser,aktivitet,säkerhetsaktivitet,kontoaktivitet,händelser} |
    {Avslutade,Utgångna,Stängda,Tidigare,Gamla,Inaktiva,Utloggade,Återkallade,Nyligen avslutade} {sessioner,inloggningar} |
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
    Föräldrakontroller | Säker inloggning med ChatGPT | Logga in med ChatGPT | Logga ut från den här enheten |
    Logga ut från denna enhet | Logga ut på den här enheten | Arkiverade chattar | Radera konto |
    Ta bort konto | Konto | Hjälp | Senaste inloggningsaktivitet | Nylig inloggningsaktivitet |
    Inloggningsaktivitet nyligen | Nyliga inloggningar | Nylig aktivitet | Kontoaktivitet nyligen |
    Senaste säkerhetsaktivitet | Säkerhetshändelser | Säkerhetslogg | Säkerhetshistorik | Inloggningslogg |
    Sessionshistorik | Aktivitetshistorik | Aktivitetslogg | Utloggade sessioner | Utloggade enheter |
    Inaktiva sessioner | Gamla sessioner | Stängda sessioner | Återkallade sessioner | Föregående sessioner |
    Nyligen avslutade sessioner | Nyligen utloggade sessioner | Nyligen utloggad | Där du har varit inloggad |
    Var du har varit inloggad | Där du var inloggad | Tidigare inloggningar | Inloggningsförsök |
    Misslyckade inloggningar | Misslyckade inloggningsförsök | Igenkända enheter | Verifierade enheter |
    Ihågkomna enheter | Auktoriserade enheter | Blockerade enheter | Betrodda webbläsare |
    Tredjepartssessioner | Codex CLI-sessioner | Tvåfaktorsautentisering (2FA) | Tvåstegsautentisering |
    Återställningsmetoder | E-post | Telefonnummer | Dina nycklar | Avancerat kontoskydd |
    Utökad kontosäkerhet | Autentiserare | Push-notiser | Verifierade webbläsare | Kända enheter |
    Bekräftade enheter | Borttagna enheter | Säkra enheter | Enheter du litar på | Mina betrodda enheter |
    Pålitliga webbläsare | Nycklar & säkerhetsnycklar | Dina passkeys | Dina inloggningsnycklar |
    Appar & anslutningar | Appar och kontakter | Sammankopplade appar | Sammankopplade konton |
    Anslutna appar och tjänster | Externa appar | Extern åtkomst | Åtkomst för tredje part |
    Åtkomst från tredje part | Tillägg | Utökningar | Delade trådar | API-nyckel | Multifaktorsautentisering |
    Autentisering med flera faktorer | Tvåstegsverifiering (2FA) | Tvåstegsinloggning | Tvåfaktorsinloggning |
    Autentiserarapp | Sms-meddelande | Pushmeddelanden | Pushaviseringar | Engångskoder |
    Återställningsalternativ | E-postadress | Nytt lösenord | Byte av lösenord | Inloggningsinställningar |
    Logga in-metoder | Dataalternativ | Datainställningar | Språk | Utökad säkerhet | Extra kontoskydd |
    Förbättrad kontosäkerhet | Senaste kontoaktivitet | Senaste kontoaktiviteten | Nylig kontoaktivitet |
    Aktivitet | Aktivitet på kontot | Nyliga aktiviteter | Inloggningshändelser | Inloggningsöversikt |
    Inloggningar | Händelselogg | Avbrutna sessioner | Upphävda sessioner | Sessioner du har loggat ut från |
    Enheter du har loggat ut från | Senast avslutade sessioner | Appsessioner | Inloggning med ChatGPT
  `,
  captions: {
    device: list`
      Enhet | Enhetsnamn | Enhetstyp | Webbläsare | Enhet eller webbläsare | Webbläsare eller enhet |
      {Enhetens,Webbläsarens} namn | {Enhetsnamn,Enhetstyp,Enhetsinformation,Enhetsmodell,Webbläsarnamn} |
      {Enhet,Webbläsare,Operativsystem} {och,eller,/} {enhet,webbläsare,operativsystem,plattform,app} |
      Använd {enhet,webbläsare} | Plattform | Loggade in med |
      Enhet/webbläsare | Enhet / webbläsare | Enhet och webbläsare | Webbläsare och enhet | Klient |
      Operativsystem | Modell | Enhetsinformation | Enhetsuppgifter | Enhet & webbläsare | Session |
      Enhetsmodell | System | Enhet/app | Enhet eller app | Information om enheten | Enhetsinfo |
      Enhetsdetaljer
    `,
    app: list`
      App | Appar | Program | Applikation | Applikationer | Produkt | Produkter | Används med | Använd med |
      Används för | Appkontext | Appsammanhang | Tjänst | Tjänster | Inloggad i | Används i | Använd i |
      Använt i | Använt med | Används av | Används tillsammans med | Använda appar | Appnamn |
      Applikationskontext | Kontext | Åtkomst till | Inloggad på | Används på | Använd på |
      Används tillsammans | Används ihop med | I bruk med | App eller tjänst | Åtkomst | Inloggad i appen |
      Produktkontext | Sammanhang
    `,
    location: list`
      Plats | Ungefärlig plats | Uppskattad plats | Ort | Senaste plats | Var | Stad | Region | Land |
      {Ungefärlig,Uppskattad,Senaste,Senast kända,Beräknad} {plats,ort,position,inloggningsplats} |
      Plats {(ungefärlig),(uppskattad),(IP),(baserat på IP),baserat på IP} |
      {Stad,Ort,Region,Land} {och,/,eller} {land,region,stad} | Varifrån |
      Inloggningsplats | Nära | Plats (ungefärlig) | Område | Senast kända plats | Plats för inloggning |
      Plats (uppskattad) | Plats (ca) | Ca-plats | IP-plats | Inloggningsort | Plats vid inloggning |
      Ungefärligt område | Ungefärlig ort | Senaste kända plats | Senast kända ort | Geografisk plats |
      I närheten av | Trakt | Län
    `,
    signedIn: list`
      Inloggad | Inloggad den | Inloggad sedan | Inloggning | Inloggningstid | Inloggningsdatum |
      {Datum,Tid,Tidpunkt,Datum och tid} för {inloggning,senaste inloggning,inloggningen,senaste aktivitet,sessionens start} |
      {Inloggningsdatum,Inloggningstid,Inloggningstidpunkt,Inloggad sedan,Inloggad den,Loggade in,Loggade in den,Senast inloggad,Senast aktiv,Senast använd,Senast sedd,Senaste inloggning,Senaste aktivitet,Senaste användning,Första inloggning,Sessionen startade,Startade,Startad,Aktiv sedan,Datum/tid} |
      Inloggningstidpunkt | Tid för inloggning | Loggade in | Loggade in den | Senaste inloggning |
      Senast inloggad | Första inloggning | Datum | Tid | Tidpunkt | Datum och tid | När | Sedan | Startade |
      Startad | Påbörjad | Senast aktiv | Senaste aktivitet | Senast använd | Senast använt | Senast sedd |
      Senaste åtkomst | Datum för inloggning | Tidpunkt för inloggning | Inloggningsdatum och tid | Start |
      Starttid | Sessionsstart | Första inloggningen | Senaste inloggningen | Senast online | Inloggad kl. |
      Inloggningen | Inloggad datum | Inloggningsdatum och -tid | Du loggade in | Senaste inloggningstid |
      Datum för senaste inloggning | Tid för senaste inloggning | Senast inloggad den | Först inloggad |
      Datum/tid | Dag | Klockslag | Kl. | Började | Börjad | Startdatum | Startad den | Session startad |
      Sessionens start | Öppnad | Senast sedd den | Senast aktiv den | Senast öppnad | Senaste användning |
      Tid för senaste aktivitet | Senaste aktiviteten | Sist aktiv | Senast ansluten
    `,
    status: list`
      Status | Sessionsstatus | Betrodd | Betrodd enhet | Tillit | Förtroende | Nuvarande | Aktuell |
      Nuvarande session | Betrott | Pålitlig | Pålitlig enhet | Aktuell enhet | Nuvarande enhet |
      Förtroendestatus | Tillitsstatus | Tillitsnivå | Är betrodd | Betrodda | Den här enheten |
      Aktuell session | Tillförlitlig
    `,
  },
  signedIn: list`
    inloggad den | inloggad kl. | inloggad kl | inloggad sedan | inloggad sen | inloggad | loggade in den |
    {inloggad,loggade in,du loggade in,har loggat in,senast inloggad,inloggning,senaste inloggning,första inloggning,ny inloggning,inloggningen skedde,inloggning skedde,du har varit inloggad} {,den,sedan,kl.,på ChatGPT,från,:} |
    {session,sessionen} {startade,startad,öppnad,sedan,aktiv sedan,började,påbörjades} {,den} |
    {startad,startade,påbörjad,aktiv sedan} {,den} | ~ {(inloggning),(inloggad),(senaste inloggning)} |
    loggade in kl. | loggade in | du loggade in den | du loggade in | inloggning den | inloggning |
    inloggningstid | inloggningsdatum | senaste inloggning | senaste inloggning den | senaste inloggningen |
    senast inloggad | senast inloggad den | första inloggning | första inloggningen | först inloggad |
    startade | startade den | startad | startad den | påbörjades | påbörjad | session startad |
    sessionen startade | sessionen startade den | sedan | sen | aktiv sedan | aktiv sen |
    inloggningstidpunkt | tidpunkt för inloggning | påbörjades den | inloggad från den | inloggad senast |
    inloggad första gången | inloggad igen | inloggning kl. | inloggningen skedde | inloggningen skedde den |
    loggat in | har varit inloggad sedan | du loggade in kl. | du har loggat in |
    du har varit inloggad sedan | tid för inloggning | datum för inloggning | inloggningsdatum och tid |
    starttid | startades | började | började den | börjad | sessionen började | session sedan | session från |
    sessionen öppnad | öppnad | öppnad den | öppnades | öppen sedan | datum för senaste inloggning |
    senaste inloggning kl. | tid för senaste inloggning | ny inloggning | ny inloggning den |
    ~ loggade du in | ~ inloggad | autentiserad | autentiserad den
  `,
  lastActive: list`
    senast aktiv den | senast aktiv kl. | senast aktiv | senaste aktivitet den | senaste aktivitet |
    {senast aktiv,senast använd,senast sedd,senaste aktivitet,senast online,senaste användning,användes senast,var senast aktiv,sågs senast,senaste åtkomst,inaktiv,aktivitet} {,den,sedan,kl.} |
    ~ {(senaste aktivitet),(senast aktiv),(senast använd)} |
    senast använd den | senast använd | senast använt | senast använda | senast sedd den | senast sedd |
    senast online | senaste åtkomst | aktiv | aktiv för | använd | sedd | sist aktiv | sist använd |
    sist sedd | senaste användning | senast online den | senast aktivt | senaste aktiviteten | senast öppnad |
    aktiv den | använd den | använt | sågs senast | senast använd kl. | senast sedd kl. | senast använt den |
    senast öppnad den | senast ansluten | tid för senaste aktivitet | datum för senaste aktivitet |
    senaste besök | senaste besöket | nyligen aktiv | var aktiv | har varit aktiv | användes |
    användes senast | användes senast den | online | aktivitet | ~ aktiv | ~ senast aktiv | använda
  `,
  otherTimes: list`
    tillagd | lades till | har lagts till | skapad | skapades | upphör | går ut | gick ut | utgår |
    giltig till | utgångsdatum | uppdaterad | ändrad | registrerad | utloggad | loggade ut | avslutad |
    avslutades | kopplad | tillägg den | skapande | giltighet | giltig t.o.m. | utgången | uppdatering |
    ändring | registrering | utloggning den | stängd | borttagen | raderad | återkallad | betrodd sedan |
    ansluten den | blockerad
  `,
  justNow: list`
    nyss | just nu | alldeles nyss | nu | för ett ögonblick sedan | för en liten stund sedan |
    {aktiv,online,används} {nu,just nu,precis nu,för tillfället} |
    {nyss,alldeles nyss,precis nu,för en stund sedan,för några sekunder sedan,för mindre än en minut sedan,för ett ögonblick sedan,mindre än en minut sedan,mindre än 1 min sedan,sekunder sedan,i detta ögonblick,för tillfället,inom den senaste minuten} |
    för några sekunder sedan | för mindre än en minut sedan | aktiv nu | aktiv just nu | online nu |
    för närvarande aktiv | just nu aktiv | för en sekund sedan | för ett par sekunder sedan |
    för någon sekund sedan | några sekunder sedan | ett ögonblick sedan | för bara några sekunder sedan |
    mindre än en minut sedan | under en minut sedan | för under en minut sedan | i denna stund |
    i detta ögonblick | nu aktiv | helt nyss | precis nu | här och nu | alldeles nyligen | sekunder sedan |
    för sekunder sedan | för ett par ögonblick sedan | för några ögonblick sedan | för under 1 minut sedan |
    för mindre än 1 minut sedan | inom den senaste minuten | mindre än en minut | under en minut |
    online just nu | just nu online | nu online | används just nu | i bruk just nu | för tillfället aktiv
  `,
  active: list`
    Aktiv | Aktiv nu | Aktiv just nu | För närvarande aktiv | Aktiv session | Online | Används | Används nu |
    {Session,Fortfarande,Just nu,För närvarande} {aktiv,inloggad,öppen} |
    Sessionen {är aktiv,pågår,är öppen} |
    Inloggad | Nu aktiv | Aktiv för närvarande | Just nu aktiv | Pågår | Öppen | Inloggad nu |
    Sessionen är aktiv | Aktivt | Online nu | Online just nu | Just nu online | Används just nu | I bruk |
    I bruk just nu | Sessionen aktiv | Live | Aktiva | Inloggad just nu | Körs | Ansluten
  `,
  near: list`
    ca. | cirka | c:a | ungefär | ungefärlig plats | ungefärligen | uppskattningsvis | nära | i närheten av |
    {ungefär,cirka,troligen,förmodligen,uppskattningsvis} {i,nära,vid,i närheten av} |
    {i närheten av,nära,nära till,omkring,runt,trakten av,i trakten av,i området kring,i området runt} |
    ~ {(ungefärlig),(ungefär),(uppskattad),(cirka),(IP),(baserat på IP),med omnejd,och omnejd,med omgivning,(i närheten),-området} |
    i trakten av | omkring | runt | kring | i området | området kring | trakten av | ~ (ungefär) |
    ~ (ungefärlig) | ~ (ca) | ~ med omnejd | ungefär vid | uppskattad | uppskattad plats | ~ (uppskattad) |
    c:a. | estimerad | estimerad plats | sannolikt | troligen | förmodligen | i eller nära | någonstans nära |
    nära till | intill | strax utanför | i området runt | i området vid | ~ området | ~ med omnejden |
    ~ (cirka) | ~ (ca.) | ~ (estimerad) | ~ (ungefärlig plats) | ~ (ungefärligt)
  `,
  unknownDevice: list`
    Okänd enhet | Okänd webbläsare | Okänd klient | Okänd dator | Okänd | Enheten känns inte igen |
    {Okänd,Oidentifierad,Ospecificerad,Ej identifierad,Namnlös} {enhet,webbläsare,klient,dator,app,plattform,telefon,enhetstyp} |
    {Enheten,Enhet} {är okänd,okänd,kunde inte identifieras} |
    Ej igenkänd enhet | Oidentifierad enhet | Enhet okänd | Annan enhet | Namnlös enhet | Enheten okänd |
    Okänd enhet eller webbläsare | Okänt operativsystem | Okänd app | Enhet ej tillgänglig |
    Enheten är inte tillgänglig | Okänt system | Enheten kunde inte identifieras | Enheten kändes inte igen |
    Enheten är inte igenkänd | Okänd enhetstyp | Enhetsnamn saknas | Enhet otillgänglig |
    Icke identifierad enhet | Utan namn | Enheten är okänd
  `,
  unknownLocation: list`
    Okänd plats | Plats okänd | Platsen är okänd | Plats saknas | Plats inte tillgänglig |
    {Okänd,Ospecificerad,Dold} {plats,ort,position,stad,region} |
    {Plats,Platsen,Ort,Position} {okänd,är okänd,ej tillgänglig,är inte tillgänglig,otillgänglig,kunde inte fastställas,saknas,dold,inte tillgänglig} |
    Plats ej tillgänglig | Platsen är inte tillgänglig | Okänd ort | Okänd region | Okänd | Okänt |
    Ingen plats | Platsen kunde inte fastställas | Det gick inte att fastställa platsen | Okänt land |
    Okänd stad | Okänt område | Dold plats | Plats dold | Platsen kan inte fastställas |
    Kunde inte fastställa plats | Plats kunde inte fastställas | Orten är okänd | Ort okänd |
    Ingen platsinformation | Ingen plats tillgänglig | Platsinformation saknas
  `,
  devices: list`
    enhet | enheten | telefon | mobiltelefon | mobilapp | mobilenhet | mobilen | smartphone | smarttelefon |
    dator | datorn | bärbar dator | laptop | notebook | stationär dator | surfplatta | läsplatta |
    webbläsare | pc | mobil webbläsare | mobil enhet | smart klocka | arbetsstation | stationära | bärbara
  `,
  apiPlatform: list`
    API-plattform | API-plattformen | API Platform | OpenAI API-plattform | OpenAI-plattformen | OpenAI API |
    API | Utvecklarplattform | OpenAI:s API-plattform | OpenAI:s plattform | API plattform |
    Plattform för utvecklare
  `,
  yes: list`Ja`,
  no: list`Nej`,
});
