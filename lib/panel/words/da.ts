import { list } from './list';
import type { Words } from './words';

export const da = (): Words => ({
  activeSessions: list`
    Aktive sessioner | Dine aktive sessioner | Alle aktive sessioner | Sessioner | Dine sessioner |
    Enheder med adgang | Enheder med adgang til {din konto,kontoen} |
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
    {Oversigt over,Liste over} {sessioner,aktive sessioner} | Sessions{oversigt,liste,administration} |
    {Se,Tjek,Gennemgå,Administrer} {,hvor du er logget ind,dine logins,dine enheder med login,enheder med login,dine loginsessioner} |
    {Hvor,Her} {bruges din konto,din konto er åben,din konto bruges,du har aktive sessioner,er din konto logget ind} |
    {Pålogninger,Aktive pålogninger,Dine pålogninger,Pålogget på} |
    {Du er,Din konto er} logget ind {på disse enheder,i disse browsere,disse steder} |
    {Gyldige,Kørende,Eksisterende,Nuværende aktive} {sessioner,logins} | Websessioner | Brugersessioner
  `,
  session: list`session`,
  security: list`
    Sikkerhed | Sikkerhed og login | Login og sikkerhed | Sikkerhed og logon | Sikkerhedsindstillinger |
    Sikkerhed og privatliv | Privatliv og sikkerhed | Adgangskode og sikkerhed | Kontosikkerhed |
    Sikkerhed & login | Login & sikkerhed | Sikkerhed og adgang | Sikkerhed & privatliv |
    Adgangskode & sikkerhed | Kontoens sikkerhed | Beskyttelse | Sikkerhed og log-in |
    {Sikkerhed,Privatliv,Login,Log-in,Adgang,Adgangskode,Adgangskoder,Konto,Godkendelse,Fortrolighed} {og,&} {sikkerhed,login,log-in,adgang,adgangskode,adgangskoder,privatliv,fortrolighed,konto,godkendelse,enheder} |
    Din sikkerhed | Din kontosikkerhed | Loginsikkerhed | Log-in-sikkerhed | Sikkerhedsvalg |
    Sikkerhedscenter | Sikkerhed for din konto
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
    {Aktiv,I brug,Logget ind,Aktiv nu,Bruges,Bruges nu,Session} {på denne enhed,i denne browser} |
    {Sessionen,Session,Enheden,Enhed,Browseren,Browser}, {du bruger,du er på,du er logget ind på,du sidder ved,du bruger nu,du bruger lige nu,du bruger i øjeblikket,der er i brug} |
    {Sessionen,Enheden,Browseren} {her,du er på,du sidder ved,i brug nu,der bruges nu,som du bruger,som du bruger nu} |
    {Den enhed,Den session,Den browser,Denne,Den her} {,du er på nu,du sidder ved,du bruger i øjeblikket,er i brug,bruger du nu,session er i brug} |
    {Her,Lige her,Dig,Du,Mig,Samme enhed,Samme browser,På denne enhed,I denne browser,På denne computer,Du er lige her,Her er du,Her er du nu,Du er her lige nu,Det er her du er} |
    {Bruges,Anvendes,Bliver brugt,I brug} {lige nu,nu,i øjeblikket} {her,af dig,på denne enhed,i denne browser} |
    {Bruges,Anvendes} {her,af dig} | {Session,Enhed,Browser} i brug {nu,lige nu} |
    {Min,Egen} {enhed,session,browser} |
    {Aktuel session,Nuværende session,Aktuel,Nuværende,Aktiv} – denne enhed |
    {Denne enhed,Denne browser,Denne session} {(aktuel),(nuværende),(aktuel session),(nuværende session),(dig),er i brug,bruges nu,er den aktuelle} |
    {Den session,Det er den session,Det er den enhed}, du {bruger,bruger nu,bruger lige nu,er i,er logget ind på} |
    {Logget ind,Aktiv,I brug,Åben} {her,her nu,netop her}
  `,
  trusted: list`
    betroet | betroede | pålidelig | godkendt enhed | godkendt$ | verificeret enhed | har tillid til | tillid |
    husket enhed | stoler på | bekræftet enhed | sikker enhed |
    {godkendt,verificeret,bekræftet,husket,sikker,autoriseret} {browser,computer,telefon} |
    enheden {er godkendt,er verificeret,huskes} | markeret som sikker | markeret som godkendt | tiltro
  `,
  trusting: list`
    stol på {denne,enheden,den her,dette} | markér som betroet | hav tillid til {denne,enheden}
  `,
  negation: list`
    ikke | ingen | upålidelig | ubetroet | aldrig | uden | mistillid | mangler tillid | ubekræftet |
    fjernet tillid | uverificeret |
    {utroværdig,usikker,ugodkendt,uautoriseret,aldrig,mangler,ophævet,tidligere,afvist,afventer} |
    {tillid,tilliden} {fjernet,ophævet,udløbet,tilbagekaldt,trukket}
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
    status*{ikke tilgængelig,utilgængelig,ukendt,ikke kendt,kunne ikke,kan ikke,mangler} |
    status*{ikke hentes,ikke vises,ikke oplyst,uoplyst,uvis,usikker,ikke fastsl,ikke afgjort,ikke fundet,ikke angivet,uafklaret,findes ikke,er ukendt} |
    {status,sessionsstatus}: {ukendt,ikke,utilgængelig,mangler} |
    {ukendt,utilgængelig,uafklaret,uvis} {status,sessionsstatus,loginstatus} |
    {kunne ikke,kan ikke,det lykkedes ikke at,vi kan ikke,vi kunne ikke,vi ved ikke}*status |
    {kan ikke,kunne ikke,ved ikke}*om sessionen | ingen oplysninger om status |
    {statusoplysninger,oplysninger om status} {mangler,ikke,er ikke} |
    sessionen {kan ikke,kunne ikke,er ikke} {nås,kontrolleres,bekræftes,kontaktes,tilgængelig}
  `,
  logOut: list`
    log ud | log enheden ud | log denne enhed ud | logge ud | logout | log af | logge af | afslut session |
    afslut sessionen | afslut denne session | afslut*session | afslut | luk session | luk sessionen |
    tilbagekald | afbryd forbindelsen | fjern enhed | fjern enheden | fjern denne enhed | fjern session |
    fjern sessionen | log mig ud | log browseren ud | log-ud | log-out | logud | udlogning | aflogning |
    meld fra | afmeld | slut session | stop session | luk*session | afbryd session | afbryd*session | afbryd |
    ophæv adgang | ophæv | fjern adgang | slet enhed | slet session | glem enhed | glem denne enhed |
    smid ud | inddrag adgang | annuller adgang | deaktiver session | træk adgang tilbage |
    {log,logge,logger} {enhed,den,det,sessionen,session,denne,dig,alle,andre,mig,browser,computeren}*{ud,af} |
    {afslut,luk,slut,stop,afbryd,slet,fjern,tilbagekald,ophæv,annuller,deaktiver,nulstil,ryd} {,denne,den valgte,din,valgte} {session,sessionen,login,loginet,log-in,pålogning} |
    {fjern,slet,glem,frakobl,afkobl,afbryd,deaktiver} {,denne,den valgte,valgte} {enhed,enheden,browser,browseren,computer,computeren,telefon} |
    {ophæv,fjern,tilbagekald,bloker,spær,annuller,stop,inddrag,luk for} {,enhedens,dens} adgang | frakobl |
    afkobl | meld af | logger ud | tving*log ud | smid*ud |
    luk alle
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
    {overalt,alle steder,hver enhed,undtagen denne,bortset fra denne,log alle ud,afslut alle} | alle enhed |
    alle session | alle browser | alle login | alle logins | alle computere | alle telefoner |
    alle pålogninger | alle åbne | andre enhed | andre session | andre browser | andre login |
    andre logins | andre computere | andre telefoner | andre apps | andre konti | andre pålogninger |
    andre aktive | andre åbne | øvrige enhed | øvrige session | øvrige browser | øvrige login |
    øvrige logins | øvrige computere | øvrige telefoner | øvrige apps | øvrige konti | øvrige steder |
    øvrige pålogninger | øvrige aktive | øvrige åbne | hver browser | hver browsere | hver login |
    hver logins | hver computere | hver telefoner | hver apps | hver konti | hver steder |
    hver pålogninger | hver aktive | hver åbne | {undtagen,bortset fra,på nær,ud over} {denne,den,din} |
    {på,fra,ud af} {alle,samtlige,hver} | det hele | alle på en gang | andetsteds | et andet sted | helt ud
  `,
  more: list`
    vis mere | vis flere | se mere | se flere | indlæs flere | indlæs mere | hent flere | hent mere |
    flere sessioner | flere enheder | vis alle | se alle | indlæs alle | næste | ældre | vis resten |
    vis øvrige | vis andre | vis ældre | vis yderligere | vis hele listen | se resten | se øvrige |
    indlæs resten | hent resten | hent alle | flere resultater |
    {vis,se,indlæs,hent} {flere,mere,alle,alt,resten,andre} |
    {vis,se,indlæs,hent,åbn,udvid,fold} {flere,mere,alle,alt,resten,andre,næste,hele,øvrige,ældre,yderligere,samtlige,endnu,listen ud,liste ud} |
    {vis,se,indlæs,hent} {1,2,3,4,5,6,7,8,9}*{mere,flere,til,yderligere,andre} |
    og {1,2,3,4,5,6,7,8,9}*{mere,flere,til,andre} |
    {flere,yderligere,øvrige} {logins,log-ins,resultater,rækker,kan vises} | rul ned | fortsæt listen
  `,
  loading: list`
    indlæser | henter | indlæses | hentes | loader | vent venligst | vent et øjeblik | et øjeblik | vent |
    indlæs sessioner | vi indlæser | vi henter | er ved at indlæse | er ved at hente | hentning af |
    indlæsning af | lige et øjeblik | lige et sekund | et sekund | kontrollerer | tjekker |
    {indlæser,henter,loader,finder,søger,tjekker,kontrollerer,opdaterer,samler,læser,forbereder,gør klar} {,dine,aktive,listen,sessioner,data} |
    {indlæses,hentes,findes frem,opdateres,forberedes,gøres klar} |
    {vent,hav,et,lige,blot,bare,giv os} {lidt,tålmodighed,øjeblik,sekund,et øjeblik,et sekund,et lille øjeblik} |
    {indlæsning,hentning} {i gang,er i gang,pågår} | arbejder på | straks klar | snart klar | tålmodighed
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
    {midlertidigt utilgængelig,ikke tilgængelig lige nu} |
    {kunne,kan,kunne desværre,kan desværre,blev,er} ikke {indlæse,indlæses,indlæst,hente,hentes,hentet,vise,vises,vist,åbne,åbnes,oprettes,opdateres,opdatere,læses,læse,nås,loades,få forbindelse,oprette forbindelse,skaffe} |
    {indlæsning,hentning,indlæsningen,hentningen,visningen,forbindelsen,anmodningen,opdateringen} {fejlede,slog fejl,lykkedes ikke,mislykkedes,blev afbrudt,fejler,gik galt} |
    {fejl,problem,problemer,fejlen} {ved,under,med,i} {indlæsning,hentning,at indlæse,at hente,forbindelsen,visning,serveren,netværket,indlæsningen,hentningen} |
    {opstod,skete,er opstået,er sket,er der sket,er der opstået,har opstået}*{fejl,problem,galt} |
    {noget,der} {er gået galt,gik galt,virkede ikke,fungerer ikke,er galt,går galt,gik i stykker} |
    {prøv,forsøg,prøv venligst,forsøg venligst} {igen,senere,på ny,om lidt,om et øjeblik,at genindlæse,at opdatere,en gang til,snart} |
    {netværksfejl,serverfejl,forbindelsesfejl,indlæsningsfejl} |
    {tjek,kontroller} {din forbindelse,internetforbindelse,forbindelsen,din internet} | du er offline |
    ingen forbindelse | genindlæs siden | opdater siden | {ups,hovsa,beklager,desværre kunne} |
    sessioner er ikke tilgængelige | sessioner er ikke tilgængelig | sessioner kunne ikke tilgængelige |
    sessioner kunne ikke tilgængelig | sessioner kan ikke tilgængelige | sessioner kan ikke tilgængelig |
    sessioner blev ikke tilgængelige | sessioner blev ikke tilgængelig | sessionerne er ikke tilgængelige |
    sessionerne er ikke tilgængelig | sessionerne kunne ikke tilgængelige |
    sessionerne kunne ikke tilgængelig | sessionerne kan ikke tilgængelige |
    sessionerne kan ikke tilgængelig | sessionerne blev ikke tilgængelige |
    sessionerne blev ikke tilgængelig | listen er ikke tilgængelige | listen er ikke tilgængelig |
    listen kunne ikke tilgængelige | listen kunne ikke tilgængelig | listen kan ikke tilgængelige |
    listen kan ikke tilgængelig | listen blev ikke tilgængelige | listen blev ikke tilgængelig |
    {midlertidigt,i øjeblikket,lige nu,for tiden} {utilgængelige,utilgængelig,ikke tilgængelige} |
    tog for lang tid
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
    {Tilknyttede,Forbundne,Tilsluttede,Godkendte} {apps,konti,tjenester} |
    {Betroede,Pålidelige,Godkendte,Bekræftede,Huskede,Alle betroede,Dine godkendte,Dine bekræftede} {enheder og browsere,computere,telefoner} |
    {Afsluttede,Tidligere,Udløbne,Lukkede,Inaktive,Gamle,Nyligt afsluttede,Tilbagekaldte,Udloggede,Ophævede,Nyligt lukkede,Tidligere aktive} {sessioner,logins,log-ins,enheder} |
    {Login,Log-in-,Sikkerheds,Konto,Enheds,Adgangs}{historik,log,hændelser,advarsler,notifikationer,meddelelser,underretninger} |
    {Nylige,Seneste,Tidligere,Mislykkede,Mistænkelige,Usædvanlige} {loginforsøg,log-ins,logins,sikkerhedshændelser,aktiviteter,kontoaktiviteter,sikkerhedsaktiviteter} |
    {Apps,Tjenester,Websteder} {med adgang til din konto,tilknyttet din konto,forbundet til din konto,og tjenester,og websteder} |
    {Godkendelses,Bekræftelses,Gendannelses,Login}{metoder,muligheder,koder} |
    {Tofaktor,Totrins,To-faktor-,To-trins-,Multifaktor}{bekræftelse,godkendelse,autentificering,verificering,autentifikation} {,(2FA),(MFA)} |
    {Privatliv,Profil,Udseende,Tema,Betaling,Betalingsmetoder,Telefon,Stemme,Data,Abonnementer,Beskeder,Faktura,Fakturaer,Familie,Om} |
    {Nulstil,Opdater,Angiv,Opret,Vælg} adgangskode | {Luk,Deaktiver} {konto,kontoen,din konto} |
    Slet kontoen | Slet din konto
  `,
  captions: {
    device: list`
      Enhed | Enhedsnavn | Enhedstype | Browser | Enhed eller browser | Browser eller enhed | Enhed/browser |
      Enhed / Browser | Enhed og browser | Browser og enhed | Klient | Operativsystem | Model |
      Enhedsoplysninger | Enhedsdetaljer | Enhed & browser | Session | Enhedsmodel | Styresystem | System |
      Enhed/app | Enhed eller app | Oplysninger om enhed | Enhedsinfo | Webbrowser |
      Browser {,eller browser,og browser,/ browser,og system,/ enhed} | Enhed {og system,/ enhed} |
      {Enhedens navn,Enhedsnavn,Enhedstype,Enhedsmodel,Styresystem,Operativsystem,Klient,Logget ind med,Logget ind fra,Model,Enhedsoplysninger} |
      {Enhed,Browser} {(browser),(enhed),eller computer,eller app,og app,i brug} |
      {Enheds,Browser,Klient}{navn,type,oplysninger,information,detaljer,model,version} |
      {Anvendt,Brugt} {enhed,browser} | {Navn,Type} på {enhed,enheden,browser} |
      {Logget ind,Log ind} {via,med,fra,på enhed} | Hvilken enhed | Navn | OS | Brugeragent | Hardware |
      Enhed, browser
    `,
    app: list`
      App | Apps | Program | Programmer | Applikation | Produkt | Produkter | Bruges med | Brugt med |
      Anvendt med | Bruges til | Appkontekst | App-kontekst | Tjeneste | Tjenester | Logget ind på |
      Bruges i | Brugt i | Anvendes i | Anvendt i | Anvendes med | Bruges af | Bruges sammen med |
      Anvendte apps | Appnavn | Programkontekst | Kontekst | Adgang til | Logget ind i | Anvendelse |
      Anvendte programmer | Bruges på | Brugt på | Anvendes til | I brug med | App eller tjeneste | Adgang |
      Logget ind i appen | Produktkontekst |
      {App,Apps,Program,Produkt,Produkter,Tjeneste,Tjenester} {,i brug,eller tjeneste} |
      {Bruges med,Bruges i,Brugt med,Brugt i,Anvendt med,Appnavn,App-navn,Appkontekst,Appens kontekst,Adgang til,Logget ind på} |
      {Anvendte,Brugte} {apps,produkter,tjenester,programmer} |
      {Anvendt,Brugt} {app,produkt,tjeneste,program} | {Produkt,App,Program} {/ tjeneste,eller produkt} |
      Apps på sessionen | Produkter på sessionen | OpenAI-{app,apps,produkt,produkter,tjeneste} |
      Gælder for | Også brugt med | Appens navn | Produktnavn | Via app
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
      {Omtrentligt sted,Hvor,Hvorfra,Land,By og land,Nær,Loginsted,Region,Land/region} |
      {Geografisk,Sandsynlig,Estimeret,Skønnet,Senest kendte,Sidst kendte,Nærmeste} {placering,lokation,position,sted,by,område} |
      {By,Sted} {og land,og region,/ land,eller region} | By, land |
      {Placering,Sted,Lokation} {(estimeret),(skøn),(baseret på IP),ifølge IP,via IP,ved log-in} |
      {I nærheden,Nærhed,Opholdssted,Kommune,Stat,Amt,Hvor i verden,Geoplacering,IP-adresse (sted),Set i,Cirka}
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
      {Logget ind,Logget på,Login,Logintidspunkt,Login-tidspunkt,Logintid,Logindato,Tidspunkt for login,Dato for login,Seneste login,Sidste login,Første login,Sidst logget ind,Senest logget ind,Sidst aktiv,Senest aktiv,Sidst brugt,Senest brugt,Sidst set,Senest set,Seneste aktivitet,Sidste aktivitet,Seneste brug,Dato,Tid,Tidspunkt,Dato og tid,Dato og klokkeslæt,Klokkeslæt,Hvornår,Siden,Startet,Start,Session startet,Aktiv siden,Logget ind siden,Logget ind den,Påbegyndt} |
      {Dato,Tid,Tidspunkt,Dag} for {log-in,seneste log-in,første login,seneste brug,sessionens start,adgang,pålogning} |
      {Seneste,Sidste,Første,Nyeste} {log-in,pålogning,adgang,besøg,forbindelse,session} {,den,kl.} |
      {Sidst,Senest,Først} {logget på,anvendt,åbnet,online,besøgt,tilgået,aktiv den,brugt den,set den} |
      {Logget ind,Logget på,Aktiv,Åbnet,Startet} {den,kl.,siden} | Log-in-tidspunkt | Log-in-dato |
      Pålogget | Pålogning | Sessionen startet | Siden hvornår | Tidsstempel | Dato & tid | Begyndelse
    `,
    status: list`
      Status | Sessionsstatus | Tilstand | Betroet | Betroet enhed | Tillid | Nuværende | Aktuel |
      Nuværende session | Pålidelig | Aktuel enhed | Nuværende enhed | Tillidsstatus | Betroet status |
      Tillidsniveau | Er betroet | Betroede | Denne enhed | Aktuel session |
      {Enheds,Login,Tillids,Forbindelses}status | Enhedens status | Enhedens tillid |
      {Godkendt,Verificeret,Bekræftet} {,enhed} | Er betroet enhed | Er dette dig | Er aktuel session |
      Denne browser | Denne session
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
    {logget ind,logget på,login,du loggede ind,loggede ind,seneste login,sidste login,første login,senest logget ind,sidst logget ind,session startet,sessionen startede,startet,påbegyndt,start,session,logintidspunkt,tidspunkt for login,pålogget} {,den,siden,kl.,d.,for} |
    {du,du har,du blev,har,er,er blevet,senest,sidst,først,første gang,du har sidst,du har været,har været,du har senest} {logget ind,logget på,logget dig ind} {,den,kl.,siden,d.,for} |
    {du loggede,du loggede dig,loggede,loggede sig} {sidst ind,senest ind,ind,på,ind igen,først ind} {,den,kl.,d.,for} |
    {seneste,sidste,første,nyeste,nyt,tidspunkt for seneste,dato for} {log-in,pålogning,login} {,den,kl.,var,var den,siden,for} |
    {sessionen,session,denne session} {startede,startet,begyndte,begyndt,blev startet,blev åbnet,har været aktiv siden,har været åben siden,aktiv siden,åben siden,siden,fra} {,den,kl.,for} |
    {pålogget,pålogning,påbegyndt,åbnet,begyndelse,start} {,den,siden,kl.,d.} | starttid |
    log-in-tidspunkt | {den,d.} ~ {loggede du ind,logget ind} | ~ {(login),(logget ind),(seneste login)}
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
    inaktiv {siden,i} |
    {sidst,senest,nyligt,for nylig,var sidst,du var sidst,du var senest,blev sidst,blev senest} {aktiv,brugt,anvendt,set,online,åbnet,besøgt,tilgået,benyttet} {,den,kl.,d.,for,i} |
    {seneste,sidste,nylig} {aktivitet,brug,anvendelse,besøg,adgang,forbindelse,handling,forespørgsel,interaktion} {,den,kl.,var,for,var den} |
    {aktiv,brugt,anvendt,set,online} {den,kl.,indtil,til,for} |
    {inaktiv,ubrugt,ikke brugt,ikke aktiv,ikke anvendt} {siden,i} |
    du brugte {den,denne,den sidst,den senest,den her sidst} {,den} |
    {tidspunkt,dato} for {seneste aktivitet,seneste brug,sidste aktivitet} |
    ~ {sidst brugt,senest aktiv,(sidst aktiv),(senest aktiv),(seneste aktivitet)}
  `,
  otherTimes: list`
    tilføjet | oprettet | udløber | udløbet | udløb | gyldig til | opdateret | ændret | registreret |
    logget ud | logget af | afsluttet | tilknyttet | tilføjelse | oprettelse | blev oprettet | blev tilføjet |
    gyldighed | opdatering | ændring | registrering | loggede ud | log ud den | lukket | fjernet | slettet |
    tilbagekaldt | betroet siden | blokeret |
    {ændredes,opdateredes,fornyet,fornys,udstedt,frakoblet,tilknyttet den,forbundet,koblet,installeret,godkendt den,verificeret den,betroet {den,til,indtil,fra},husket {til,siden},gyldig {fra,indtil,frem},udløber,slutter,ophører,annulleret,sidst ændret,deaktiveret,aktiveret,medlem siden,omdøbt}
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
    nu online | i brug lige nu | aktiv her og nu | nu og her aktiv |
    {aktiv,online,i brug,brugt,set,sidst aktiv,senest aktiv,sidst set} {nu,lige nu,netop nu,i øjeblikket,i dette øjeblik,for få sekunder siden,for et øjeblik siden,for lidt siden,for mindre end et minut siden,lige før} |
    {for under 1 minut siden,mindre end 1 minut siden,mindre end 1 minut,i det sidste minut,inden for et minut,for få øjeblikke siden,i skrivende stund,i dette minut,netop i dette øjeblik,for et kort øjeblik siden,lige om lidt siden,for kort tid siden,lige før,p.t.,for tiden,for nogle øjeblikke siden}
  `,
  active: list`
    Aktiv | Aktiv nu | Aktiv lige nu | Aktiv session | I øjeblikket aktiv | Online | I brug | Logget ind |
    Nu aktiv | Aktiv i øjeblikket | Lige nu aktiv | I gang | Åben | Logget ind nu | Aktivt | Online nu |
    Online lige nu | I brug lige nu | I brug nu | Bruges nu | Bruges lige nu | Sessionen er aktiv |
    Sessionen aktiv | Live | Pågår | Logget på nu | Aktive | Kører |
    {Stadig,Fortsat,Nu,Lige nu,I øjeblikket,For tiden,P.t.,Er} {aktiv,logget ind,i brug,åben,online,logget på} |
    {Session,Sessionen} {aktiv,åben,i gang,er åben,er i gang,gyldig,kører} |
    {Gyldig,Bruges,Anvendes,I anvendelse,Logget på,Aktivt login,Aktiv login,Åben session,Igangværende}
  `,
  near: list`
    ca. | cirka | omtrent | omtrentlig placering | omtrentlig | anslået | nær | nær ved | tæt på |
    i nærheden af | omkring | rundt om | i området | området omkring | i omegnen af | ~ (omtrent) |
    ~ (omtrentlig) | ~ (ca.) | ~ og omegn | anslået placering | ~ (anslået) | anslåede | cirka ved |
    estimeret | estimeret placering | sandsynligvis | formentlig | vist nok | i eller nær | et sted nær |
    nær byen | i området ved | i området omkring | ~ området | ~ og omegnen | ~ (cirka) | ~ (estimeret) |
    ~ (omtrentlig placering) | ~ (skøn) |
    {nær,nærheden af,i nærheden af,omkring,ca.,cirka,omtrent,omtrentlig,tæt på,området omkring,i området ved,ved,sandsynligvis,formentlig,anslået,omtrentlig placering,anslået placering,i omegnen af,omegnen af,cirka ved} |
    ~ {(ca.),(cirka),(omtrentlig),(omtrentligt),og omegn,(anslået),(omtrentlig placering),(området),-området} |
    {ca.,cirka,omkring,formentlig,sandsynligvis,muligvis,måske,højst sandsynligt,omtrent,anslået} {i,ved,nær,i nærheden af,omkring} |
    {estimeret,sandsynlig,skønnet,omtrentligt} {placering,sted,område,placering:} |
    {et sted i nærheden af,i eller omkring,ikke langt fra,i udkanten af,set i,set nær,logget ind i,logget ind fra,logget ind nær,i regionen,muligvis,måske} |
    ~ {(formentlig),(sandsynligvis),(nær),(i nærheden),(IP),(ifølge IP),(baseret på IP),eller omegn,(og omegn),eller i nærheden,(ca. placering),(omegn)}
  `,
  unknownDevice: list`
    Ukendt enhed | Ukendt browser | Ukendt klient | Ukendt computer | Ukendt | Ikke-genkendt enhed |
    Enheden genkendes ikke | Uidentificeret enhed | Enhed ukendt | Anden enhed | Unavngivet enhed |
    Enheden er ukendt | Ukendt enhed eller browser | Ikke genkendt enhed | Enhed uden navn |
    Ukendt operativsystem | Ukendt app | Enheden er ikke tilgængelig | Ukendt system |
    Enheden kunne ikke genkendes | Enheden blev ikke genkendt | Enheden er ikke genkendt | Ukendt enhedstype |
    Enhedsnavn ikke tilgængeligt | Enhed ikke tilgængelig | Enhed utilgængelig | Ikke-identificeret enhed |
    Uden navn |
    {Ukendt,Uidentificeret,Ikke genkendt,Ikke-genkendt,Ikke identificeret,Unavngiven,Unavngivet,Uspecificeret,Anden,Andet,Uregistreret,Generisk} {enhed,browser,klient,computer,system,operativsystem,styresystem,app,platform,enhedstype,enhed eller browser,browser eller enhed,telefon,model} |
    {Enhed,Enheden,Browser,Browseren,Enhedsnavn} {ukendt,er ukendt,ikke genkendt,ikke identificeret,kendes ikke,kunne ikke identificeres,kan ikke identificeres,ikke oplyst,ikke angivet,mangler} |
    Ingen {enhedsoplysninger,oplysninger om enheden,oplysninger om enhed,enhedsnavn} |
    {Kunne,Kan} ikke {identificere,genkende} {enheden,enhed} | {Ikke kendt,Ikke genkendt,Navn ukendt}
  `,
  unknownLocation: list`
    Ukendt placering | Ukendt sted | Placering ukendt | Sted ukendt | Placering ikke tilgængelig |
    Placering utilgængelig | Placeringen er ikke tilgængelig | Ukendt lokation | Ukendt region | Ukendt |
    Ingen placering | Placeringen er ukendt | Placeringen kunne ikke bestemmes | Ukendt land | Ukendt by |
    Ukendt område | Skjult placering | Placering kendes ikke | Placering kunne ikke bestemmes |
    Kunne ikke bestemme placering | Placeringen kan ikke bestemmes | Placering skjult | Stedet er ukendt |
    Stedet kendes ikke | Sted ikke tilgængeligt | Ingen placering tilgængelig |
    Ingen oplysninger om placering | Ikke angivet placering |
    {Ukendt,Ikke kendt,Skjult,Uoplyst,Privat,Uspecificeret} {placering,sted,lokation,region,by,land,område,position,lokalitet} |
    {Placering,Placeringen,Sted,Stedet,Lokation,Lokationen,Position,By,Region} {ukendt,er ukendt,ikke kendt,kendes ikke,ikke tilgængelig,er ikke tilgængelig,utilgængelig,ikke fundet,blev ikke fundet,kunne ikke findes,kunne ikke bestemmes,kan ikke bestemmes,ikke bestemt,skjult,er skjult,ikke oplyst,ikke angivet,mangler,ikke registreret} |
    Ingen {placering,lokation,placeringsdata,placeringsoplysninger,oplysninger om placeringen} {,tilgængelig,tilgængelige} |
    {Kunne,Kan} ikke {bestemme,finde} {placeringen,placering,stedet} |
    {Placeringsoplysninger,Placeringsdata} {ikke tilgængelige,mangler}
  `,
  devices: list`
    enhed | telefon | mobiltelefon | mobilapp | mobilenhed | mobilen | smartphone | computer | bærbar |
    laptop | notebook | stationær | tablet | browser | webbrowser | pc | mobilbrowser | mobile enhed |
    smartur | arbejdsstation |
    {terminal,bærbare,stationære,pc'er,spillekonsol,konsol,tv$,smart-tv,maskine,håndholdt,skrivebord,e-bogslæser}
  `,
  apiPlatform: list`
    API-platform | API-platformen | API Platform | OpenAI API-platform | OpenAI-platformen | OpenAI API |
    API | Udviklerplatform | OpenAIs API-platform | OpenAIs platform | Platform for udviklere |
    {OpenAI,OpenAI's,OpenAIs,} {API-platform,API-platformen,API-konsol,API-dashboard,Udviklerplatform,Udviklerkonsol,udviklerportal} |
    Platform (API) | API (platform) | Platformen for udviklere
  `,
  yes: list`
    Ja | Sandt | Ja, betroet
  `,
  no: list`
    Nej | Falsk | Endnu ikke | Aldrig | Ikke endnu
  `,
});
