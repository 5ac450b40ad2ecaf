import { list } from './list';
import type { Words } from './words';

export const sr: Words = {
  activeSessions: list`
    Активне сесије | Ваше активне сесије | Твоје активне сесије | Све активне сесије | Сесије |
    Ваше сесије | Твоје сесије | Моје сесије | Све сесије | Отворене сесије | Сесије пријављивања |
    Сесије налога | Активне пријаве | Активна пријављивања | Управљање сесијама | Управљај сесијама |
    Управљајте сесијама | Управљање активним сесијама | Уређаји и сесије | Сесије и уређаји |
    Пријављени уређаји | Активни уређаји | Где сте пријављени | Где си пријављен | Где си пријављен/а |
    Уређаји на којима сте пријављени | Aktivne sesije | Vaše aktivne sesije | Tvoje aktivne sesije |
    Sve aktivne sesije | Sesije | Vaše sesije | Tvoje sesije | Moje sesije | Sve sesije | Otvorene sesije |
    Sesije prijavljivanja | Sesije naloga | Aktivne prijave | Aktivna prijavljivanja |
    Upravljanje sesijama | Upravljaj sesijama | Upravljajte sesijama | Upravljanje aktivnim sesijama |
    Uređaji i sesije | Sesije i uređaji | Prijavljeni uređaji | Aktivni uređaji | Gde ste prijavljeni |
    Gde si prijavljen | Gde si prijavljen/a | Uređaji na kojima ste prijavljeni
  `,
  session: list`сесиј | sesij`,
  security: list`
    Безбедност | Безбедност и пријављивање | Безбедност и пријава | Пријављивање и безбедност |
    Пријава и безбедност | Безбедносна подешавања | Подешавања безбедности | Безбедност и приватност |
    Приватност и безбедност | Лозинка и безбедност | Безбедност налога | Сигурност | Сигурност и пријава |
    Bezbednost | Bezbednost i prijavljivanje | Bezbednost i prijava | Prijavljivanje i bezbednost |
    Prijava i bezbednost | Bezbednosna podešavanja | Podešavanja bezbednosti | Bezbednost i privatnost |
    Privatnost i bezbednost | Lozinka i bezbednost | Bezbednost naloga | Sigurnost | Sigurnost i prijava
  `,
  current: list`
    Тренутна сесија | Актуелна сесија | Ваша тренутна сесија | Твоја тренутна сесија | Текућа сесија |
    Ова сесија | Овај уређај | Овај прегледач | Овај претраживач | Овај рачунар | Овај телефон |
    Ова апликација | Тренутна | Тренутно | Тренутни уређај | Тренутни прегледач | Ваш тренутни уређај |
    Ово је ваша тренутна сесија | Овде сте | Ово сте ви | Активно на овом уређају |
    Активна на овом уређају | Сада активно на овом уређају | Користите ову сесију |
    Тренутно користите ову сесију | Тренутно користиш ову сесију | Сесија коју тренутно користите |
    Trenutna sesija | Aktuelna sesija | Vaša trenutna sesija | Tvoja trenutna sesija | Tekuća sesija |
    Ova sesija | Ovaj uređaj | Ovaj pregledač | Ovaj pretraživač | Ovaj računar | Ovaj telefon |
    Ova aplikacija | Trenutna | Trenutno | Trenutni uređaj | Trenutni pregledač | Vaš trenutni uređaj |
    Ovo je vaša trenutna sesija | Ovde ste | Ovo ste vi | Aktivno na ovom uređaju |
    Aktivna na ovom uređaju | Sada aktivno na ovom uređaju | Koristite ovu sesiju |
    Trenutno koristite ovu sesiju | Trenutno koristiš ovu sesiju | Sesija koju trenutno koristite
  `,
  trusted: list`
    поуздан | поверљив | од поверења | верификован уређај | проверен уређај | pouzdan | poverljiv |
    od poverenja | verifikovan uređaj | proveren uređaj
  `,
  negation: list`
    није | непоуздан | непроверен | нема | никад | без поверења | nije | nepouzdan | neproveren | nema |
    nikad | bez poverenja
  `,
  unavailable: list`
    статус сесије није доступан | статус сесије недоступан | статус сесије је недоступан |
    статус сесије непознат | статус сесије*није | статус сесије*недоступан | статус сесије*непознат |
    стање сесије није доступно | стање сесије*недоступно | статус није доступан | статус недоступан |
    статус је непознат | статус непознат | непознат статус | сесија није доступна |
    није могуће утврдити статус | status sesije nije dostupan | status sesije nedostupan |
    status sesije je nedostupan | status sesije nepoznat | status sesije*nije | status sesije*nedostupan |
    status sesije*nepoznat | stanje sesije nije dostupno | stanje sesije*nedostupno | status nije dostupan |
    status nedostupan | status je nepoznat | status nepoznat | nepoznat status | sesija nije dostupna |
    nije moguće utvrditi status
  `,
  logOut: list`
    одјав | заврши сесију | заврши ову сесију | завршите сесију | заврши*сесиј | окончај сесију |
    окончај*сесиј | прекини сесију | прекини*сесиј | прекините*сесиј | затвори сесију | затвори*сесиј |
    опозови | укини приступ | прекини везу | уклони уређај | уклони овај уређај | уклони сесију | odjav |
    završi sesiju | završi ovu sesiju | završite sesiju | završi*sesij | okončaj sesiju | okončaj*sesij |
    prekini sesiju | prekini*sesij | prekinite*sesij | zatvori sesiju | zatvori*sesij | opozovi |
    ukini pristup | prekini vezu | ukloni uređaj | ukloni ovaj uređaj | ukloni sesiju
  `,
  everywhere: list`
    свих уређаја | свих сесија | свих осталих | свих других | са свих | из свих | на свим | свуда | свугде |
    одасвуд | све сесије | све уређаје | све остале | све друге | све активне | одјави све | одјавите све |
    заврши све | опозови све | прекини све | остале сесије | осталих сесија | остале уређаје |
    осталих уређаја | друге сесије | других сесија | других уређаја | сваког уређаја | изабране |
    svih uređaja | svih sesija | svih ostalih | svih drugih | sa svih | iz svih | na svim | svuda | svugde |
    odasvud | sve sesije | sve uređaje | sve ostale | sve druge | sve aktivne | odjavi sve | odjavite sve |
    završi sve | opozovi sve | prekini sve | ostale sesije | ostalih sesija | ostale uređaje |
    ostalih uređaja | druge sesije | drugih sesija | drugih uređaja | svakog uređaja | izabrane
  `,
  more: list`
    прикажи више | покажи више | види више | учитај више | прикажи још | учитај још | више сесија |
    још сесија | више уређаја | прикажи све | покажи све | види све | погледај све | учитај све | следећ |
    даље | старије | prikaži više | pokaži više | vidi više | učitaj više | prikaži još | učitaj još |
    više sesija | još sesija | više uređaja | prikaži sve | pokaži sve | vidi sve | pogledaj sve |
    učitaj sve | sledeć | dalje | starije
  `,
  loading: list`
    учитавање | учитава | преузимање | сачекајте | молимо сачекајте | причекајте | тренутак молим |
    само тренутак | učitavanje | učitava | preuzimanje | sačekajte | molimo sačekajte | pričekajte |
    trenutak molim | samo trenutak
  `,
  failed: list`
    није могуће учитати | нисмо могли да учитамо | нисмо успели да учитамо | није успело учитавање |
    учитавање није успело | учитавање*није успело | не могу да се учитају | не може да се учита |
    није могло да се учита | нису могле да се учитају | нису учитане | није могуће преузети |
    није могуће приказати | грешка при учитавању | грешка приликом учитавања | дошло је до грешке |
    дошло је до проблема | догодила се грешка | појавио се проблем | нешто није у реду |
    нешто је пошло наопако | нешто је кренуло по злу | покушајте поново | пробајте поново | покушај поново |
    покушајте касније | покушајте*поново | покушајте још једном | тренутно није доступн |
    тренутно нису доступн | nije moguće učitati | nismo mogli da učitamo | nismo uspeli da učitamo |
    nije uspelo učitavanje | učitavanje nije uspelo | učitavanje*nije uspelo | ne mogu da se učitaju |
    ne može da se učita | nije moglo da se učita | nisu mogle da se učitaju | nisu učitane |
    nije moguće preuzeti | nije moguće prikazati | greška pri učitavanju | greška prilikom učitavanja |
    došlo je do greške | došlo je do problema | dogodila se greška | pojavio se problem |
    nešto nije u redu | nešto je pošlo naopako | nešto je krenulo po zlu | pokušajte ponovo |
    probajte ponovo | pokušaj ponovo | pokušajte kasnije | pokušajte*ponovo | pokušajte još jednom |
    trenutno nije dostupn | trenutno nisu dostupn
  `,
  otherLists: list`
    Поуздани уређаји | Ваши поуздани уређаји | Уређаји од поверења | Приступни кључеви | Приступни кључ |
    Passkeys | Безбедносни кључеви | Безбедносни кључ | Сигурносни кључеви |
    Приступни кључеви и безбедносни кључеви | Повезане апликације | Апликације и конектори | Конектори |
    Повезани налози | Повезане услуге | Апликације трећих страна | Апликације независних произвођача |
    Приступ трећих страна | Овлашћене апликације | Додаци | Интеграције | Дељени линкови | Дељене везе |
    Подељени линкови | Дељена ћаскања | Дељени разговори | API кључеви | Ваши API кључеви |
    Токени за приступ | Приступни токени | Вишефакторска аутентификација | Вишеструка потврда идентитета |
    Потврда идентитета више фактора | Вишефакторска аутентификација (MFA) | MFA | 2FA |
    Двофакторска аутентификација | Потврда идентитета у два корака | Верификација у два корака |
    Провера у два корака | Апликација за аутентификацију | SMS | Текстуална порука | Push обавештења |
    Кодови за опоравак | Резервни кодови | Лозинка | Промени лозинку | Начини пријављивања |
    Методе пријављивања | Опције пријављивања | Контроле података | Управљање подацима | Контрола података |
    Обавештења | Опште | Персонализација | Прилагођавање | Меморија | Наплата | Претплата | Коришћење |
    Говор | Глас | Распореди | Напредна безбедност налога | Напредна безбедност | Недавна активност |
    Недавне активности | Активност налога | Активности на налогу | Безбедносне активности |
    Историја пријављивања | Историја пријава | Недавна пријављивања | Недавне пријаве |
    Активност пријављивања | Завршене сесије | Претходне сесије | Истекле сесије | Одјављене сесије |
    Родитељски надзор | Родитељска контрола | Безбедно пријављивање помоћу ChatGPT-а |
    Пријављивање помоћу ChatGPT-а | Пријави се помоћу ChatGPT-а | Одјави се са овог уређаја |
    Одјавите се са овог уређаја | Одјава са овог уређаја | Одјављивање са овог уређаја |
    Одјави се на овом уређају | Архивирана ћаскања | Архивирани разговори | Избриши налог | Налог | Помоћ |
    Pouzdani uređaji | Vaši pouzdani uređaji | Uređaji od poverenja | Pristupni ključevi | Pristupni ključ |
    Bezbednosni ključevi | Bezbednosni ključ | Sigurnosni ključevi |
    Pristupni ključevi i bezbednosni ključevi | Povezane aplikacije | Aplikacije i konektori | Konektori |
    Povezani nalozi | Povezane usluge | Aplikacije trećih strana | Aplikacije nezavisnih proizvođača |
    Pristup trećih strana | Ovlašćene aplikacije | Dodaci | Integracije | Deljeni linkovi | Deljene veze |
    Podeljeni linkovi | Deljena ćaskanja | Deljeni razgovori | API ključevi | Vaši API ključevi |
    Tokeni za pristup | Pristupni tokeni | Višefaktorska autentifikacija | Višestruka potvrda identiteta |
    Potvrda identiteta više faktora | Višefaktorska autentifikacija (MFA) | Dvofaktorska autentifikacija |
    Potvrda identiteta u dva koraka | Verifikacija u dva koraka | Provera u dva koraka |
    Aplikacija za autentifikaciju | Tekstualna poruka | Push obaveštenja | Kodovi za oporavak |
    Rezervni kodovi | Lozinka | Promeni lozinku | Načini prijavljivanja | Metode prijavljivanja |
    Opcije prijavljivanja | Kontrole podataka | Upravljanje podacima | Kontrola podataka | Obaveštenja |
    Opšte | Personalizacija | Prilagođavanje | Memorija | Naplata | Pretplata | Korišćenje | Govor | Glas |
    Rasporedi | Napredna bezbednost naloga | Napredna bezbednost | Nedavna aktivnost | Nedavne aktivnosti |
    Aktivnost naloga | Aktivnosti na nalogu | Bezbednosne aktivnosti | Istorija prijavljivanja |
    Istorija prijava | Nedavna prijavljivanja | Nedavne prijave | Aktivnost prijavljivanja |
    Završene sesije | Prethodne sesije | Istekle sesije | Odjavljene sesije | Roditeljski nadzor |
    Roditeljska kontrola | Bezbedno prijavljivanje pomoću ChatGPT-a | Prijavljivanje pomoću ChatGPT-a |
    Prijavi se pomoću ChatGPT-a | Odjavi se sa ovog uređaja | Odjavite se sa ovog uređaja |
    Odjava sa ovog uređaja | Odjavljivanje sa ovog uređaja | Odjavi se na ovom uređaju |
    Arhivirana ćaskanja | Arhivirani razgovori | Izbriši nalog | Nalog | Pomoć
  `,
  captions: {
    device: list`
      Уређај | Назив уређаја | Име уређаја | Тип уређаја | Врста уређаја | Прегледач | Веб-прегледач |
      Уређај или прегледач | Прегледач или уређај | Уређај/прегледач | Уређај и прегледач | Клијент |
      Uređaj | Naziv uređaja | Ime uređaja | Tip uređaja | Vrsta uređaja | Pregledač | Veb-pregledač |
      Uređaj ili pregledač | Pregledač ili uređaj | Uređaj/pregledač | Uređaj i pregledač | Klijent
    `,
    app: list`
      Апликација | Апликације | Производ | Производи | Користи се са | Коришћено са | Контекст апликације |
      Услуга | Услуге | Aplikacija | Aplikacije | Proizvod | Proizvodi | Koristi se sa | Korišćeno sa |
      Kontekst aplikacije | Usluga | Usluge
    `,
    location: list`
      Локација | Приближна локација | Процењена локација | Место | Приближно место | Последња локација |
      Где | Град | Регион | Држава | Земља | Место пријаве | Lokacija | Približna lokacija |
      Procenjena lokacija | Mesto | Približno mesto | Poslednja lokacija | Gde | Grad | Region | Država |
      Zemlja | Mesto prijave
    `,
    signedIn: list`
      Пријава | Пријављено | Пријављен | Пријављивање | Време пријаве | Време пријављивања | Датум пријаве |
      Датум пријављивања | Датум и време пријаве | Последња пријава | Последње пријављивање |
      Прво пријављивање | Прва пријава | Датум | Време | Датум и време | Када | Од | Почетак |
      Почетак сесије | Последња активност | Последњи пут активно | Последњи пут коришћено |
      Последњи пут виђено | Последњи приступ | Prijava | Prijavljeno | Prijavljen | Prijavljivanje |
      Vreme prijave | Vreme prijavljivanja | Datum prijave | Datum prijavljivanja | Datum i vreme prijave |
      Poslednja prijava | Poslednje prijavljivanje | Prvo prijavljivanje | Prva prijava | Datum | Vreme |
      Datum i vreme | Kada | Od | Početak | Početak sesije | Poslednja aktivnost | Poslednji put aktivno |
      Poslednji put korišćeno | Poslednji put viđeno | Poslednji pristup
    `,
    status: list`
      Статус | Стање | Статус сесије | Поуздано | Поуздан | Поуздан уређај | Поверење | Тренутна |
      Тренутна сесија | Status | Stanje | Status sesije | Pouzdano | Pouzdan | Pouzdan uređaj | Poverenje |
      Trenutna | Trenutna sesija
    `,
  },
  signedIn: list`
    пријављено | пријављен | пријављена | пријављен од | пријављено од | пријава | пријављивање |
    време пријаве | време пријављивања | датум пријаве | последња пријава | последње пријављивање |
    прва пријава | прво пријављивање | пријавили сте се | сесија започета | сесија је започела |
    почетак сесије | започето | од | активно од | активна од | prijavljeno | prijavljen | prijavljena |
    prijavljen od | prijavljeno od | prijava | prijavljivanje | vreme prijave | vreme prijavljivanja |
    datum prijave | poslednja prijava | poslednje prijavljivanje | prva prijava | prvo prijavljivanje |
    prijavili ste se | sesija započeta | sesija je započela | početak sesije | započeto | od | aktivno od |
    aktivna od
  `,
  lastActive: list`
    последња активност | последњи пут активно | последњи пут активна | последњи пут активан |
    последње коришћење | последњи пут коришћено | последњи пут виђено | последњи приступ | активно |
    активна | активан | коришћено | poslednja aktivnost | poslednji put aktivno | poslednji put aktivna |
    poslednji put aktivan | poslednje korišćenje | poslednji put korišćeno | poslednji put viđeno |
    poslednji pristup | aktivno | aktivna | aktivan | korišćeno
  `,
  otherTimes: list`
    додат | направљен | креиран | истиче | истекл | важи до | ажуриран | измењен | регистрован | одјављен |
    завршен | повезан | dodat | napravljen | kreiran | ističe | istekl | važi do | ažuriran | izmenjen |
    registrovan | odjavljen | završen | povezan
  `,
  justNow: list`
    управо сада | управо | сада | малопре | пре неколико тренутака | пре тренутак | пре неколико секунди |
    пре мање од минута | пре мање од минут | активно сада | активна сада | сада активно | сада активна |
    тренутно активно | тренутно активна | upravo sada | upravo | sada | malopre | pre nekoliko trenutaka |
    pre trenutak | pre nekoliko sekundi | pre manje od minuta | pre manje od minut | aktivno sada |
    aktivna sada | sada aktivno | sada aktivna | trenutno aktivno | trenutno aktivna
  `,
  active: list`
    Активно | Активна | Активан | Активно сада | Сада активно | Сада активна | Тренутно активно |
    Тренутно активна | Активна сесија | На мрежи | У употреби | Пријављени сте | Aktivno | Aktivna |
    Aktivan | Aktivno sada | Sada aktivno | Sada aktivna | Trenutno aktivno | Trenutno aktivna |
    Aktivna sesija | Na mreži | U upotrebi | Prijavljeni ste
  `,
  near: list`
    приближно | прибл. | приближна локација | отприлике | око | близу | у близини | у околини | околина |
    на подручју | ~ (приближно) | ~ и околина | približno | pribl. | približna lokacija | otprilike | oko |
    blizu | u blizini | u okolini | okolina | na području | ~ (približno) | ~ i okolina
  `,
  unknownDevice: list`
    Непознат уређај | Непознати уређај | Непознат прегледач | Непознати прегледач | Непознат клијент |
    Непознато | Непрепознат уређај | Други уређај | Nepoznat uređaj | Nepoznati uređaj |
    Nepoznat pregledač | Nepoznati pregledač | Nepoznat klijent | Nepoznato | Neprepoznat uređaj |
    Drugi uređaj
  `,
  unknownLocation: list`
    Непозната локација | Локација непозната | Локација је непозната | Непознато место |
    Локација није доступна | Локација недоступна | Непознат регион | Непозната | Непознато |
    Nepoznata lokacija | Lokacija nepoznata | Lokacija je nepoznata | Nepoznato mesto |
    Lokacija nije dostupna | Lokacija nedostupna | Nepoznat region | Nepoznata | Nepoznato
  `,
  devices: list`
    уређај | телефон | мобилни | паметни телефон | рачунар | преносни рачунар | лаптоп | стони | таблет |
    прегледач | uređaj | telefon | mobilni | pametni telefon | računar | prenosni računar | laptop | stoni |
    tablet | pregledač
  `,
  apiPlatform: list`
    API платформа | Платформа API | OpenAI API платформа | OpenAI платформа | Платформа за програмере |
    API Platform | OpenAI API | API | API platforma | Platforma API | OpenAI API platforma |
    OpenAI platforma | Platforma za programere
  `,
  yes: list`Да | Da`,
  no: list`Не | Ne`,
};
