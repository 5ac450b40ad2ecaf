import { list } from './list';
import type { Words } from './words';

export const af = (): Words => ({
  activeSessions: list`
    Aktiewe sessies | Sessies | Jou sessies | My sessies | Alle sessies | Aanmeldsessies | Bestuur sessies |
    Bestuur aktiewe sessies | Sessiebestuur | Toestelle en sessies | Sessies en toestelle |
    Aangemelde toestelle | Toestelle wat aangemeld is | Aktiewe toestelle | Aktiewe aanmeldings |
    {My,Jou,U,Al jou,Alle} {aktiewe sessies,oop sessies,huidige sessies,aanmeldsessies} |
    {Bestuur jou,Bekyk jou,Bekyk,Hersien jou,Sien jou} {sessies,aktiewe sessies} |
    {Oop,Huidige,Lopende,Aangemelde} {sessies,aanmeldings} |
    {Blaaiersessies,Websessies,Rekeningsessies,Gebruikersessies,Sessielys,Sessies op jou rekening,Lys van sessies,Lys van aktiewe sessies,Aktiewe sessies op jou rekening,Sessies en blaaiers} |
    {Waar,Toestelle waarop,Toestelle waar,Plekke waar,Op watter toestelle} {jy aangemeld is,u aangemeld is,jy tans aangemeld is,jy ingeteken is,u ingeteken is,jy aangeteken is,u aangeteken is} |
    Toestelle met {aktiewe sessies,toegang tot jou rekening} | {Jou,U} aangemelde toestelle |
    Aangemelde blaaiers | Jou toestelle en sessies | Aktiewe sessies en toestelle |
    Toestelle en aktiewe sessies | Tans aangemelde toestelle
  `,
  session: list`sessie`,
  security: list`
    Sekuriteit | Sekuriteitsinstellings | Sekuriteitinstellings | Rekeningsekuriteit |
    {Sekuriteit,Privaatheid,Aanmelding,Toegang,Wagwoord,Wagwoorde,Rekening,Veiligheid} en {sekuriteit,privaatheid,aanmelding,toegang,wagwoord,wagwoorde,rekening,veiligheid} |
    Sekuriteits{opsies,voorkeure,entrum} | Sekuriteit van jou rekening | Veiligheid | Aanmeldsekuriteit
  `,
  current: list`
    Huidige sessie | Hierdie sessie | Hierdie toestel | Hierdie blaaier | Hierdie rekenaar | Hierdie foon |
    Hierdie app | Hierdie program | Huidige | Huidige toestel | Huidige blaaier |
    {Hierdie,Die,Jou,U,My} {huidige sessie,huidige toestel,huidige blaaier,huidige aanmelding} |
    Hierdie {aanmelding,selfoon,slimfoon,skootrekenaar,tablet,venster,oortjie,masjien,Mac,PC,iPhone,iPad,webblaaier} |
    Huidige {aanmelding,rekenaar,foon,blaaiersessie,verbinding} |
    {Dit is,Hier is} {jou,u,die,my} {huidige sessie,sessie,toestel,huidige toestel,blaaier,sessie wat jy gebruik} |
    {Jy gebruik,U gebruik} {,nou,tans,op die oomblik} {hierdie sessie,hierdie toestel,hierdie blaaier} {,nou,tans,op die oomblik} |
    {,Die} {sessie,toestel,blaaier} wat {jy gebruik,jy nou gebruik,jy tans gebruik,u gebruik,u nou gebruik,u tans gebruik} |
    {Jy,U} is {,nou,tans} {hier,hier aangemeld,op hierdie toestel,op hierdie toestel aangemeld} |
    {Aktief,Nou aktief,Tans aktief,In gebruik,Tans in gebruik,Nou in gebruik,Oop,Aangemeld,Huidige sessie,Aktiewe sessie} {op hierdie toestel,in hierdie blaaier,op hierdie rekenaar} |
    {Op hierdie toestel,In hierdie blaaier,Op hierdie rekenaar} |
    {Huidige sessie,Huidige,Aktief,Huidige toestel,Jy} {(hierdie toestel),(jy),– hierdie toestel,- hierdie toestel} |
    {Hierdie toestel,Hierdie sessie} {(huidige),(jy),(huidige sessie),(nou),nou} | Jy | U | Hier | Dit is jy |
    {Jou,U} {toestel,blaaier,sessie} | Sessie {in gebruik,tans in gebruik,nou in gebruik,op hierdie toestel} |
    Dieselfde toestel | Word {nou,tans} gebruik
  `,
  trusted: list`
    vertrou | betroubare | betroubaar | geverifieerde toestel | geverifieerde {blaaier} | onthoude toestel |
    goedgekeurde toestel | gemagtigde toestel | veilige toestel
  `,
  trusting: list`vertrou {hierdie,die} {toestel,blaaier} | {toestel,blaaier} vertrou$ | merk as vertrou`,
  negation: list`
    nie | geen | onbetroubare | onbetroubaar | onvertrou | nooit | ongeverifieer | wantrou | onbetroub |
    ongemagtig | sonder | voorheen | vertroue {ingetrek,verval}
  `,
  unavailable: list`
    sessiestatus nie beskikbaar | sessiestatus*nie | sessiestatus onbekend | sessiestatus onbeskikbaar |
    sessiestatus*onbeskikbaar | status van sessie nie | status nie beskikbaar | status onbeskikbaar |
    status onbekend | onbekende status | sessie nie beskikbaar | status*nie beskikbaar |
    {sessiestatus,status,status van die sessie,sessietoestand,toestand} {:,is,tans,tydelik,is tans} {nie beskikbaar,onbekend,onbeskikbaar,nie bekend} |
    {sessiestatus,status}*{nie bekend,nie bepaal,kan nie,kon nie,nie toeganklik,onduidelik,onbekend,onbepaald} |
    {geen,sonder} {status,sessiestatus,statusinligting} | kan nie*status | kon nie*status |
    onbepaalde status | sessie {is nie beskikbaar,tydelik nie beskikbaar,onbereikbaar} |
    sessie-inligting nie beskikbaar
  `,
  logOut: list`
    meld af | meld*af | afmeld | teken uit | teken*uit | uitteken | beëindig*sessie | sluit*sessie | herroep |
    ontkoppel | verwyder toegang |
    {beëindig,sluit,verbreek,stop,kanselleer} {,die,hierdie,jou,alle} {sessie,sessies,verbinding,toegang} |
    {verwyder,ontkoppel,vergeet,skrap} {,die,hierdie} {toestel,sessie,blaaier,aanmelding} |
    {teken,meld} {my,hierdie,alle,uit,af} {af,uit,toestel} | aftekening |
    {trek toegang terug,herroep toegang} | log uit | uitlog | logout | log out | verlaat sessie |
    sessie beëindig | toegang intrek
  `,
  everywhere: list`
    alle toestelle | alle ander | alle aktiewe | alle blaaiers | van alle | op alle | uit alle | oral |
    meld almal af | meld alles af | beëindig alle | ontkoppel alle | elke toestel | elke sessie |
    geselekteerde |
    alle {rekenaars,fone,plekke,programme,aanmeldings,rekeninge,my,jou,oop,sessies,oorblywende} | almal |
    alles {sluit,afmeld} |
    {ander,oorblywende,oorige} {blaaiers,aanmeldings,rekenaars,plekke,toestelle,sessies} | die res |
    die ander | elke {blaaier,ander,plek} | elders | verskeie {toestelle,sessies} | hele rekening | van elke |
    enige toestel
  `,
  more: list`
    wys meer | meer sessies | meer toestelle | volgende |
    {wys,laai,sien,bekyk,vertoon,toon} {meer,alles,almal,alle,die res,ander,ouer,addisionele,volledige lys} |
    meer {resultate,items,aanmeldings,inskrywings} | {volgende,ouer} {bladsy,sessies} | volledige lys
  `,
  loading: list`
    laai tans | laai | besig om te laai | haal tans | wag asseblief | wag 'n oomblik | net 'n oomblik |
    word {gelaai,gehaal,opgedateer} | besig om {te haal,te soek,te kry} | haal {jou,sessies} |
    een {oomblik,sekonde,minuut} | 'n {oomblik,oomblikkie,sekonde} | geduld
  `,
  failed: list`
    kon nie laai | kon nie gelaai | laai*misluk | laai van*misluk | 'n fout het voorgekom |
    fout het voorgekom | iets het verkeerd geloop | iets het skeefgeloop | iets het fout gegaan |
    probeer asseblief weer | probeer asseblief later |
    {kon,kan,kon ons,kan ons} nie*{laai,gelaai,haal,gehaal,kry,wys,vertoon,verbind,verkry} |
    {laai,haal,verbinding,versoek} {het misluk,misluk,nie geslaag} |
    {fout,probleem,probleme} {met,tydens,by} {laai,die laai,die haal,haal,verbinding,verbind,wys} |
    {netwerkfout,laaifout,verbindingsfout,bedienerfout} |
    daar {was,is,het} {'n,ongelukkig 'n} {fout,probleem} |
    {'n,een} {probleem,onverwagte fout,onbekende fout} |
    iets {het verkeerd,is verkeerd,het nie gewerk,het misluk} |
    {probeer,probeer dit} {asseblief,weer,later,nogmaals,nog 'n keer} | {onverwagte,onbekende} fout |
    nie gelaai nie | {tans,tydelik,op die oomblik} {onbeskikbaar,nie beskikbaar} | kontroleer jou verbinding |
    geen verbinding
  `,
  otherLists: list`
    Vertroude toestelle | Toegangsleutels | Toegangsleutel | Wagwoordsleutels | Passkeys |
    Sekuriteitsleutels | Sekuriteitsleutel | Gekoppelde apps | Gekoppelde programme | Verbinde apps |
    Apps en koppelaars | Programme en koppelaars | Koppelaars | Gekoppelde rekeninge | Gekoppelde dienste |
    Derdeparty-apps | Derdepartytoegang | Gemagtigde apps | Inproppe | Integrasies | Gedeelde skakels |
    Gedeelde kletse | Gedeelde gesprekke | API-sleutels | Jou API-sleutels | Toegangstekens | MFA | 2FA |
    Verifikasie-app | SMS | Teksboodskap | Stootkennisgewings | Herstelkodes | Rugsteunkodes | Wagwoord |
    Aanmeldmetodes | Aanmeldopsies | Datakontroles | Databestuur | Kennisgewings | Algemeen |
    Verpersoonliking | Personalisering | Geheue | Fakturering | Intekening | Gebruik | Spraak | Stem |
    Skedules | Gevorderde rekeningsekuriteit | Gevorderde sekuriteit | Onlangse aktiwiteit | Vorige sessies |
    Afgemelde sessies | Ouerkontroles | Ouerlike beheer | Veilige aanmelding met ChatGPT |
    Meld aan met ChatGPT | Meld af van hierdie toestel | Meld af op hierdie toestel | Geargiveerde kletse |
    Skrap rekening | Vee rekening uit | Rekening | Hulp |
    {Jou,My,U} {vertroude toestelle,betroubare toestelle,geverifieerde toestelle,herstelkodes,sekuriteitsleutels,gekoppelde apps} |
    {Vertroude,Betroubare,Geverifieerde,Onthoude,Herkende,Goedgekeurde,Gemagtigde,Vorige,Ou,Onaktiewe,Geblokkeerde,Verwyderde} {toestelle,blaaiers,rekenaars} |
    Bestuur vertroude toestelle |
    {Aanmeld,Aanmeldings,Sessie,Sekuriteits,Rekening,Toegangs,Aktiwiteits}{geskiedenis,logboek,log,aktiwiteit} |
    {Aanmeldpogings,Sekuriteitsgebeure,Sekuriteitsgebeurtenisse,Aanmeldwaarskuwings,Aanmeldkennisgewings,Sekuriteitskennisgewings} |
    {Onlangse,Laaste,Vorige,Verdagte,Mislukte} {aanmeldings,aanmeldaktiwiteit,rekeningaktiwiteit,sekuriteitsaktiwiteit,aktiwiteite,aanmeldpogings} |
    {Beëindigde,Geslote,Verlope,Ou,Onaktiewe,Herroepte,Onlangse,Vroeëre} sessies |
    Onlangs {afgemeld,beëindig,geslote sessies,beëindigde sessies} |
    Waar jy {aangemeld was,voorheen aangemeld was} |
    {Apps en dienste,Programme en dienste,Derdepartyprogramme,Derdepartysessies,Codex CLI-sessies,App-sessies} |
    {Tweefaktor,Twee-faktor,Tweestap,Twee-stap,Multifaktor}{-stawing,-verifikasie,verifikasie,stawing} {,(2FA),(MFA)} |
    {Verifikasiemetodes,Herstelmetodes,Herstelopsies,Sekuriteitskodes,Eenmalige kodes} |
    {E-pos,E-posadres,Telefoonnommer,Foon} | Wagwoorde | {Verander,Wysig,Herstel} {jou wagwoord,wagwoord} |
    Meld af van hierdie blaaier | Vee jou rekening uit | Skrap jou rekening | Voorkoms | Taal |
    Voer data uit | Profiel | Privaatheid
  `,
  captions: {
    device: list`
      Toestel | Toestelnaam | Toesteltipe | Blaaier | Webblaaier | Toestel/blaaier | Kliënt |
      {Toestel,Blaaier,Bedryfstelsel} {of,en,/} {blaaier,toestel,bedryfstelsel,app} |
      {Naam,Tipe,Model} van {toestel,die toestel} | {Toestel,Blaaier}{besonderhede,inligting,model,soort} |
      Gebruikte toestel | Bedryfstelsel | Stelsel | Model | Naam | Sessie | Aangemeld met
    `,
    app: list`
      Toepassing | Toepassings | Program | Programme | Produk | Produkte | App-konteks | Programkonteks |
      Diens | Dienste | Aangemeld by |
      {App,Program,Produk,Diens,Toepassing} {of,en,/} {app,program,produk,diens,dienste} |
      {Gebruikte,Aktiewe} {apps,programme,produkte,dienste} |
      {Gebruik,Word gebruik,In gebruik} {met,in,vir,deur,by} | Toegang tot | Konteks | Toepassingskonteks |
      Produkkonteks | Naam van app | Apps | App
    `,
    location: list`
      Ligging | Plek | Waar | Stad | Streek | Land | Aanmeldligging |
      {Benaderde,Geskatte,Huidige,Laaste,Laaste bekende,Algemene} {ligging,plek,area} |
      {Ligging,Plek,Stad} {(benaderd),(ongeveer),(geskat),(IP),volgens IP,van aanmelding,by benadering} |
      {Stad,Streek,Land} {en,of,/} {land,streek,stad} | Stad, land | IP-ligging | Area | Naby | Provinsie |
      Dorp | Omgewing
    `,
    signedIn: list`
      Aangemeld | Aanmelding | Datum | Tyd | Datum en tyd | Wanneer | Sedert | Begin |
      {Aanmeld,Aanmeldings,Sessie,Begin}{tyd,datum} |
      {Datum,Tyd,Datum en tyd} van {aanmelding,laaste aanmelding,laaste aktiwiteit,begin} |
      {Laaste,Eerste,Mees onlangse} {aanmelding,aktiwiteit,gebruik,toegang,sessie,besoek} {,op} |
      {Laas,Eerste keer} {aangemeld,aktief,gebruik,gesien,aanlyn} {,op,om} |
      {Aangemeld,Ingeteken,Begin,Geopen,Sessie begin,Sessie het begin,Aktief} {op,om,sedert,sinds} |
      Ingeteken | Sessie begin | Begin van sessie | Datum/tyd | Sinds | Tyd en datum | Aktiwiteit
    `,
    status: list`
      Status | Toestand | Sessiestatus | Vertrou | Vertroud | Vertroue | Huidige | Huidige sessie |
      {Toestel,Vertroue,Aanmeld,Verifikasie}status | {Vertroude,Huidige,Geverifieerde} {blaaier,toestel} |
      Geverifieer | Vertrouensvlak | Hierdie toestel | Hierdie sessie | Betroubaar | Is vertrou
    `,
  },
  signedIn: list`
    aangemeld op | aanmeldtyd | aanmelddatum | sedert |
    {aangemeld,ingeteken,aangeteken,jy het aangemeld,u het aangemeld,jy het ingeteken,aanmelding,inteken,aanmelding gedoen,laaste aanmelding,eerste aanmelding,nuwe aanmelding,laas aangemeld,eerste keer aangemeld,begin,sessie begin,sessie het begin,sessie geopen,geopen,begin van sessie,sessie,oopgemaak} {,op,om,sedert,sinds,vanaf} |
    {datum,tyd,datum en tyd} van {aanmelding,laaste aanmelding,begin} | {aktief,oop} {sedert,sinds} |
    {op,om,sedert} ~ {aangemeld,ingeteken,begin} | ~ {aangemeld,(aanmelding),ingeteken,begin} |
    jy het {,op} ~ aangemeld
  `,
  lastActive: list`
    laas aktief | aktief | gebruik | {laas,laas gesien,onlangs} {aktief,gebruik,gesien,aanlyn} {,op,om} |
    {laaste,mees onlangse} {aktiwiteit,gebruik,toegang,besoek,interaksie} {,op,om} |
    {aktief,gebruik,gesien,aanlyn} {op,om} | was laas aktief {,op} | {onaktief,ongebruik} {sedert,sinds} |
    ~ {laas aktief,aktief,laas gebruik,laas gesien,(laas aktief)}
  `,
  otherTimes: list`
    bygevoeg | geskep | verval | verstryk | geldig tot | opgedateer | gewysig | geregistreer | afgemeld |
    beëindig | gekoppel | hernu | verwyder | herroep | uitgereik | geblokkeer | goedgekeur | geïnstalleer |
    vertrou {sedert,tot} | hernoem | gesluit | eindig | opgestel | gedeaktiveer | verander op | gemagtig |
    lid sedert | afgeteken
  `,
  justNow: list`
    sopas | so pas | nou net | nou | pas nou | 'n oomblik gelede | 'n paar oomblikke gelede |
    'n paar sekondes gelede | sekondes gelede | minder as 'n minuut gelede | nou aktief | tans aktief |
    {aktief,aanlyn} {nou,nou net,op die oomblik,sopas,pas,tans} |
    {'n oomblik terug,net nou,pas,op die oomblik,op hierdie oomblik,binne die laaste minuut,in die laaste minuut,'n sekonde gelede,enkele sekondes gelede,'n paar oomblikke terug,'n paar sekondes terug,minder as 1 minuut gelede,oomblikke gelede,kort gelede,nou dadelik,nou onlangs,minder as 'n minuut,tans}
  `,
  active: list`
    Aktief | Aktief nou | Aktiewe sessie | Aanlyn | In gebruik | Aangemeld |
    {Sessie,Nog,Steeds,Nog steeds,Tans,Nou} {aktief,oop,aanlyn,aangemeld} | Aktief {op die oomblik,tans} |
    Oop | In gebruik {nou,tans} | Nou in gebruik | Lopend | Ingeteken
  `,
  near: list`
    ongeveer | by benadering | naby | omtrent | rondom | geskat | ~ (ongeveer) | ~ (benader) | ~ en omgewing |
    {benaderde,geskatte} {ligging,plek,area} {,naby} | {ongeveer,waarskynlik,moontlik,omtrent} {in,naby,by} |
    iewers {in,naby} |
    {in die omgewing van,omgewing van,in die nabyheid van,nabyheid van,in die gebied van,gebied rondom,streek van,nie ver van,naby aan,digby,by,in,buitewyke van,waarskynlik} |
    ~ {(by benadering),(benaderde ligging),(geskat),(omgewing),(volgens IP),(IP),(skatting),en omstreke,of omgewing,ongeveer,by benadering,(naby),(gebied)}
  `,
  unknownDevice: list`
    Onbekende toestel | Onbekend |
    {Onbekende,Onherkende,Ongeïdentifiseerde,Naamlose,Nie-herkende,Ander,Onbepaalde} {toestel,blaaier,rekenaar,bedryfstelsel,program,app,toesteltipe,kliënt,foon} |
    {Toestel,Blaaier} {onbekend,nie herken nie,nie beskikbaar nie,sonder naam,onbeskikbaar,is onbekend,nie geïdentifiseer nie} |
    Onbekende toestel of blaaier | Toestelinligting nie beskikbaar nie | Geen toestelnaam nie
  `,
  unknownLocation: list`
    Onbekende ligging | Onbekend |
    {Onbekende,Onbepaalde,Versteekte,Onbeskikbare,Private} {ligging,plek,streek,stad,gebied,area} |
    {Ligging,Plek,Stad,Streek} {onbekend,nie bekend nie,onbeskikbaar,nie beskikbaar nie,nie bepaal nie,onbepaald,versteek,is onbekend,is nie beskikbaar nie,kan nie bepaal word nie,kon nie bepaal word nie,nie gevind nie} |
    Geen {ligging,liggingsinligting,plek} {,nie,beskikbaar nie} |
    {Kan,Kon} nie {ligging,die ligging} bepaal nie | Sonder ligging | Onbekende land
  `,
  devices: list`
    toestel | foon | slimfoon | selfoon | rekenaar | skootrekenaar | tafelrekenaar | tablet | blaaier |
    webblaaier | {mobiele,web,tafelrekenaar}-app | televisie | konsole | slimhorlosie |
    mobiele {toestel,foon,app} | laptop | desktop | pc | webkliënt | werkstasie | tafelblad
  `,
  apiPlatform: list`
    API-platform | API platform | OpenAI-platform | OpenAI API | API |
    {,OpenAI-,OpenAI } {API-platform,API-konsole,API-portaal,ontwikkelaarsplatform,ontwikkelaarplatform,platform vir ontwikkelaars} |
    API van OpenAI
  `,
  yes: list`Ja`,
  no: list`Nee | Nog nie`,
});
