import { list } from './list';
import type { Words } from './words';

export const af: Words = {
  activeSessions: list`
    Aktiewe sessies | Jou aktiewe sessies | U aktiewe sessies | Alle aktiewe sessies | Sessies |
    Jou sessies | My sessies | Alle sessies | Oop sessies | Aanmeldsessies | Bestuur sessies |
    Bestuur aktiewe sessies | Sessiebestuur | Toestelle en sessies | Sessies en toestelle |
    Aangemelde toestelle | Toestelle wat aangemeld is | Aktiewe toestelle | Aktiewe aanmeldings |
    Waar jy aangemeld is | Waar u aangemeld is | Waar jy ingeteken is
  `,
  session: list`sessie`,
  security: list`
    Sekuriteit | Sekuriteit en aanmelding | Aanmelding en sekuriteit | Sekuriteitsinstellings |
    Sekuriteitinstellings | Sekuriteit en privaatheid | Privaatheid en sekuriteit | Wagwoord en sekuriteit |
    Rekeningsekuriteit
  `,
  current: list`
    Huidige sessie | Jou huidige sessie | U huidige sessie | Hierdie sessie | Hierdie toestel |
    Hierdie blaaier | Hierdie rekenaar | Hierdie foon | Hierdie app | Hierdie program | Huidige |
    Huidige toestel | Huidige blaaier | Jou huidige toestel | Dit is jou huidige sessie |
    Dit is jou toestel | Jy is hier | Aktief op hierdie toestel | Nou aktief op hierdie toestel |
    Jy gebruik tans hierdie sessie | Jy gebruik hierdie sessie | Sessie wat jy nou gebruik
  `,
  trusted: list`vertrou | betroubare | betroubaar | geverifieerde toestel`,
  negation: list`nie | geen | onbetroubare | onbetroubaar | onvertrou | nooit | ongeverifieer`,
  unavailable: list`
    sessiestatus nie beskikbaar | sessiestatus*nie | sessiestatus onbekend | sessiestatus is onbekend |
    sessiestatus onbeskikbaar | sessiestatus*onbeskikbaar | status van sessie nie | status nie beskikbaar |
    status is nie beskikbaar | status onbeskikbaar | status onbekend | onbekende status |
    sessie nie beskikbaar | status*nie beskikbaar
  `,
  logOut: list`
    meld af | meld*af | afmeld | teken uit | teken*uit | uitteken | beëindig sessie |
    beëindig hierdie sessie | beëindig*sessie | sluit sessie | sluit*sessie | herroep | ontkoppel |
    verwyder toestel | verwyder hierdie toestel | verwyder sessie | verwyder toegang
  `,
  everywhere: list`
    alle toestelle | alle sessies | alle ander | alle aktiewe | alle blaaiers | van alle | op alle |
    uit alle | oral | meld almal af | meld alles af | beëindig alle | ontkoppel alle | ander toestelle |
    ander sessies | elke toestel | elke sessie | geselekteerde
  `,
  more: list`
    wys meer | laai meer | sien meer | bekyk meer | meer sessies | meer toestelle | wys alles | wys almal |
    sien alles | sien almal | bekyk alles | bekyk almal | laai alles | laai almal | volgende | ouer sessies
  `,
  loading: list`
    laai tans | laai | besig om te laai | haal tans | wag asseblief | wag 'n oomblik | net 'n oomblik
  `,
  failed: list`
    kon nie laai | kon nie*laai | kan nie*laai | kon nie*kry | kon nie*wys | kon nie gelaai |
    laai het misluk | laai*misluk | laai van*misluk | fout met laai | fout tydens laai |
    'n fout het voorgekom | fout het voorgekom | daar was 'n probleem | daar was 'n fout |
    iets het verkeerd geloop | iets het skeefgeloop | iets het fout gegaan | probeer weer | probeer later |
    probeer asseblief weer | probeer asseblief later | tans nie beskikbaar | tydelik nie beskikbaar
  `,
  otherLists: list`
    Vertroude toestelle | Betroubare toestelle | Jou vertroude toestelle | Toegangsleutels |
    Toegangsleutel | Wagwoordsleutels | Passkeys | Sekuriteitsleutels | Sekuriteitsleutel |
    Gekoppelde apps | Gekoppelde programme | Verbinde apps | Apps en koppelaars | Programme en koppelaars |
    Koppelaars | Gekoppelde rekeninge | Gekoppelde dienste | Derdeparty-apps | Derdepartytoegang |
    Gemagtigde apps | Inproppe | Integrasies | Gedeelde skakels | Gedeelde kletse | Gedeelde gesprekke |
    API-sleutels | Jou API-sleutels | Toegangstekens | Multifaktor-verifikasie | Multifaktorverifikasie |
    Multifaktor-stawing | Multifaktor-verifikasie (MFA) | Tweefaktorverifikasie | Tweefaktor-verifikasie |
    Twee-faktor-verifikasie | Tweestapverifikasie | MFA | 2FA | Verifikasie-app | SMS | Teksboodskap |
    Stootkennisgewings | Herstelkodes | Rugsteunkodes | Wagwoord | Verander wagwoord | Aanmeldmetodes |
    Aanmeldopsies | Datakontroles | Databestuur | Kennisgewings | Algemeen | Verpersoonliking |
    Personalisering | Geheue | Fakturering | Intekening | Gebruik | Spraak | Stem | Skedules |
    Gevorderde rekeningsekuriteit | Gevorderde sekuriteit | Onlangse aktiwiteit | Rekeningaktiwiteit |
    Sekuriteitsaktiwiteit | Aanmeldgeskiedenis | Aanmeldingsgeskiedenis | Onlangse aanmeldings |
    Aanmeldaktiwiteit | Beëindigde sessies | Vorige sessies | Verlope sessies | Afgemelde sessies |
    Ouerkontroles | Ouerlike beheer | Veilige aanmelding met ChatGPT | Meld aan met ChatGPT |
    Meld af van hierdie toestel | Meld af op hierdie toestel | Geargiveerde kletse | Skrap rekening |
    Vee rekening uit | Rekening | Hulp
  `,
  captions: {
    device: list`
      Toestel | Toestelnaam | Toesteltipe | Blaaier | Webblaaier | Toestel of blaaier | Blaaier of toestel |
      Toestel/blaaier | Toestel en blaaier | Kliënt
    `,
    app: list`
      Toepassing | Toepassings | Program | Programme | Produk | Produkte | Gebruik met | Gebruik vir |
      App-konteks | Programkonteks | Diens | Dienste | Aangemeld by
    `,
    location: list`
      Ligging | Benaderde ligging | Geskatte ligging | Plek | Laaste ligging | Waar | Stad | Streek | Land |
      Aanmeldligging
    `,
    signedIn: list`
      Aangemeld | Aangemeld op | Aangemeld sedert | Aanmelding | Aanmeldtyd | Aanmelddatum |
      Laaste aanmelding | Laas aangemeld | Eerste aanmelding | Datum | Tyd | Datum en tyd | Wanneer |
      Sedert | Begin | Laas aktief | Laaste aktiwiteit | Laas gebruik | Laas gesien | Laaste toegang
    `,
    status: list`
      Status | Toestand | Sessiestatus | Vertrou | Vertroud | Vertroude toestel | Vertroue | Huidige |
      Huidige sessie
    `,
  },
  signedIn: list`
    aangemeld op | aangemeld om | aangemeld sedert | aangemeld | ingeteken op | ingeteken | aanmelding |
    aanmeldtyd | aanmelddatum | laaste aanmelding | laas aangemeld | eerste aanmelding |
    jy het aangemeld op | sessie het begin | sessie begin op | begin op | begin | sedert | aktief sedert
  `,
  lastActive: list`
    laas aktief | laas aktief op | laaste aktiwiteit | laas gebruik | laas gebruik op | laas gesien |
    laaste toegang | aktief | gebruik
  `,
  otherTimes: list`
    bygevoeg | geskep | verval | verstryk | geldig tot | opgedateer | gewysig | geregistreer | afgemeld |
    beëindig | gekoppel
  `,
  justNow: list`
    sopas | so pas | nou net | nou | pas nou | 'n oomblik gelede | 'n paar oomblikke gelede |
    'n paar sekondes gelede | sekondes gelede | minder as 'n minuut gelede | nou aktief | aktief nou |
    tans aktief
  `,
  active: list`
    Aktief | Nou aktief | Aktief nou | Tans aktief | Aktiewe sessie | Aanlyn | In gebruik | Aangemeld
  `,
  near: list`
    ongeveer | by benadering | benaderde ligging | naby | omtrent | rondom | in die omgewing van | geskat |
    ~ (ongeveer) | ~ (benader) | ~ en omgewing
  `,
  unknownDevice: list`
    Onbekende toestel | Onbekende blaaier | Onbekende kliënt | Onbekend | Onherkende toestel |
    Toestel onbekend | Ander toestel | Naamlose toestel
  `,
  unknownLocation: list`
    Onbekende ligging | Ligging onbekend | Ligging nie beskikbaar nie | Ligging onbeskikbaar |
    Onbekende plek | Onbekende streek | Onbekend | Geen ligging nie
  `,
  devices: list`
    toestel | foon | slimfoon | selfoon | rekenaar | skootrekenaar | tafelrekenaar | tablet | blaaier |
    webblaaier
  `,
  apiPlatform: list`
    API-platform | API platform | OpenAI API-platform | OpenAI-platform | OpenAI API | API |
    Ontwikkelaarplatform
  `,
  yes: list`Ja`,
  no: list`Nee`,
};
