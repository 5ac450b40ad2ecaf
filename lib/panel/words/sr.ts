import { list } from './list';
import type { Words } from './words';

export const sr = (): Words => ({
  activeSessions: list`
    Активне сесије | Ваше активне сесије | Твоје активне сесије | Све активне сесије | Сесије | Ваше сесије |
    {Активне,Тренутне,Отворене,Важеће} {сесије,пријаве,сесије пријаве,сесије прегледача} |
    {Активни,Пријављени} {уређаји,прегледачи} |
    {Ваше,Моје,Све,Све ваше,Твоје} {,активне ,отворене ,тренутне }{сесије,пријаве} |
    {Преглед,Листа,Списак} {,активних }сесија | {Сесије,Активне сесије,Пријаве} и уређаји |
    {Уређаји,Ваши уређаји,Активни уређаји,Пријављени уређаји} и {сесије,активне сесије,пријаве} |
    {Aktivne,Trenutne,Otvorene,Važeće} {sesije,prijave,sesije prijave,sesije pregledača} |
    {Aktivni,Prijavljeni} {uređaji,pregledači} |
    {Vaše,Moje,Sve,Sve vaše,Tvoje} {,aktivne ,otvorene ,trenutne }{sesije,prijave} |
    {Pregled,Lista,Spisak} {,aktivnih }sesija | {Sesije,Aktivne sesije,Prijave} i uređaji |
    {Uređaji,Vaši uređaji,Aktivni uređaji,Prijavljeni uređaji} i {sesije,aktivne sesije,prijave} |
    {Где,Уређаји на којима,Места на којима,Прегледачи у којима} {сте пријављени,сте тренутно пријављени,си пријављен,сте се пријавили,је ваш налог пријављен} |
    Уређаји {пријављени на налог,пријављени на ваш налог,који су пријављени,са приступом налогу,са приступом вашем налогу,који користе ваш налог} |
    {Сесије,Активне сесије} {налога,на налогу,на вашем налогу,вашег налога} |
    {Gde,Uređaji na kojima,Mesta na kojima,Pregledači u kojima} {ste prijavljeni,ste trenutno prijavljeni,si prijavljen,ste se prijavili,je vaš nalog prijavljen} |
    Uređaji {prijavljeni na nalog,prijavljeni na vaš nalog,koji su prijavljeni,sa pristupom nalogu,sa pristupom vašem nalogu,koji koriste vaš nalog} |
    {Sesije,Aktivne sesije} {naloga,na nalogu,na vašem nalogu,vašeg naloga} |
    Твоје сесије | Моје сесије | Све сесије | Отворене сесије | Сесије пријављивања | Сесије налога |
    Активне пријаве | Активна пријављивања | Управљање сесијама | Управљај сесијама | Управљајте сесијама |
    Управљање активним сесијама | Уређаји и сесије | Сесије и уређаји | Пријављени уређаји | Активни уређаји |
    Где сте пријављени | Где си пријављен | Где си пријављен/а | Уређаји на којима сте пријављени |
    Aktivne sesije | Vaše aktivne sesije | Tvoje aktivne sesije | Sve aktivne sesije | Sesije | Vaše sesije |
    Tvoje sesije | Moje sesije | Sve sesije | Otvorene sesije | Sesije prijavljivanja | Sesije naloga |
    Aktivne prijave | Aktivna prijavljivanja | Upravljanje sesijama | Upravljaj sesijama |
    Upravljajte sesijama | Upravljanje aktivnim sesijama | Uređaji i sesije | Sesije i uređaji |
    Prijavljeni uređaji | Aktivni uređaji | Gde ste prijavljeni | Gde si prijavljen | Gde si prijavljen/a |
    Uređaji na kojima ste prijavljeni | Тренутне сесије | Тренутно активне сесије | Моје активне сесије |
    Списак сесија | Листа сесија | Листа активних сесија | Списак активних сесија | Активне сесије и уређаји |
    Уређаји и активне сесије | Ваши уређаји и сесије | Сесије & уређаји | Преглед активних сесија |
    Где сте тренутно пријављени | Где сте се пријавили | Места на којима сте пријављени |
    Уређаји где сте пријављени | Уређаји на којима си пријављен | Уређаји пријављени на ваш налог |
    Пријављене сесије | Тренутне пријаве | Сесије прегледача | Управљајте активним сесијама |
    Управљај активним сесијама | Управљање активним пријавама | Trenutne sesije | Trenutno aktivne sesije |
    Moje aktivne sesije | Spisak sesija | Lista sesija | Lista aktivnih sesija | Spisak aktivnih sesija |
    Aktivne sesije i uređaji | Uređaji i aktivne sesije | Vaši uređaji i sesije | Sesije & uređaji |
    Pregled aktivnih sesija | Gde ste trenutno prijavljeni | Gde ste se prijavili |
    Mesta na kojima ste prijavljeni | Uređaji gde ste prijavljeni | Uređaji na kojima si prijavljen |
    Uređaji prijavljeni na vaš nalog | Prijavljene sesije | Trenutne prijave | Sesije pregledača |
    Upravljajte aktivnim sesijama | Upravljaj aktivnim sesijama
  `,
  session: list`сесиј | sesij`,
  security: list`
    Безбедност | Безбедност и пријављивање | Безбедност и пријава | Пријављивање и безбедност |
    Пријава и безбедност | Безбедносна подешавања | Подешавања безбедности | Безбедност и приватност |
    Приватност и безбедност | Лозинка и безбедност | Безбедност налога | Сигурност | Сигурност и пријава |
    Bezbednost | Bezbednost i prijavljivanje | Bezbednost i prijava | Prijavljivanje i bezbednost |
    Prijava i bezbednost | Bezbednosna podešavanja | Podešavanja bezbednosti | Bezbednost i privatnost |
    Privatnost i bezbednost | Lozinka i bezbednost | Bezbednost naloga | Sigurnost | Sigurnost i prijava |
    Безбедност & пријављивање | Сигурност и пријављивање | Сигурност налога | Сигурност и приватност |
    Заштита | Заштита налога | Лозинка и сигурност | Безбедност и приступ | Bezbednost & prijavljivanje |
    Sigurnost i prijavljivanje | Sigurnost naloga | Sigurnost i privatnost | Zaštita | Zaštita naloga |
    Lozinka i sigurnost | Bezbednost i pristup
  `,
  current: list`
    Тренутна сесија | Актуелна сесија | Ваша тренутна сесија | Твоја тренутна сесија | Текућа сесија |
    {Тренутна,Ова,Ваша тренутна,Садашња,Твоја тренутна} {сесија,пријава,картица,апликација} |
    {Тренутни,Овај,Ваш тренутни} {уређај,прегледач,рачунар,телефон,таблет,лаптоп,претраживач} |
    Ово {је ваша тренутна сесија,је твоја тренутна сесија,је тренутна сесија,је ваш уређај,је твој уређај,је ваша сесија,сте ви,си ти,је овај уређај,је тренутни уређај} |
    {Овде сте,Ви сте овде,Тренутно сте овде,Сада сте овде,Овде си} |
    {Користите,Тренутно користите,Сада користите,Користиш} {овај уређај,ову сесију,овај прегледач} |
    {Активно,Активна,Активан,Користи се,У употреби,Пријављено,Тренутно активно} на овом уређају |
    {Уређај,Сесија} {који користите,коју користите,коју тренутно користите,који тренутно користите,на овом уређају,овог уређаја} |
    {Тренутна сесија,Тренутно,Тренутна} {(овај уређај),(ви),– овај уређај} |
    Овај уређај {(тренутни),(тренутна сесија),(ви)} | На овом уређају |
    {Trenutna,Ova,Vaša trenutna,Sadašnja,Tvoja trenutna} {sesija,prijava,kartica,aplikacija} |
    {Trenutni,Ovaj,Vaš trenutni} {uređaj,pregledač,računar,telefon,tablet,laptop,pretraživač} |
    Ovo {je vaša trenutna sesija,je tvoja trenutna sesija,je trenutna sesija,je vaš uređaj,je tvoj uređaj,je vaša sesija,ste vi,si ti,je ovaj uređaj,je trenutni uređaj} |
    {Ovde ste,Vi ste ovde,Trenutno ste ovde,Sada ste ovde,Ovde si} |
    {Koristite,Trenutno koristite,Sada koristite,Koristiš} {ovaj uređaj,ovu sesiju,ovaj pregledač} |
    {Aktivno,Aktivna,Aktivan,Koristi se,U upotrebi,Prijavljeno,Trenutno aktivno} na ovom uređaju |
    {Uređaj,Sesija} {koji koristite,koju koristite,koju trenutno koristite,koji trenutno koristite,na ovom uređaju,ovog uređaja} |
    {Trenutna sesija,Trenutno,Trenutna} {(ovaj uređaj),(vi),– ovaj uređaj} |
    Ovaj uređaj {(trenutni),(trenutna sesija),(vi)} | Na ovom uređaju |
    Ова сесија | Овај уређај | Овај прегледач | Овај претраживач | Овај рачунар | Овај телефон |
    Ова апликација | Тренутна | Тренутно | Тренутни уређај | Тренутни прегледач | Ваш тренутни уређај |
    Ово је ваша тренутна сесија | Овде сте | Ово сте ви | Активно на овом уређају | Активна на овом уређају |
    Сада активно на овом уређају | Користите ову сесију | Тренутно користите ову сесију |
    Тренутно користиш ову сесију | Сесија коју тренутно користите | Trenutna sesija | Aktuelna sesija |
    Vaša trenutna sesija | Tvoja trenutna sesija | Tekuća sesija | Ova sesija | Ovaj uređaj | Ovaj pregledač |
    Ovaj pretraživač | Ovaj računar | Ovaj telefon | Ova aplikacija | Trenutna | Trenutno | Trenutni uređaj |
    Trenutni pregledač | Vaš trenutni uređaj | Ovo je vaša trenutna sesija | Ovde ste | Ovo ste vi |
    Aktivno na ovom uređaju | Aktivna na ovom uređaju | Sada aktivno na ovom uređaju | Koristite ovu sesiju |
    Trenutno koristite ovu sesiju | Trenutno koristiš ovu sesiju | Sesija koju trenutno koristite |
    Ово је тренутна сесија | Ово је твоја тренутна сесија | Ово је ваш уређај | Ово је овај уређај |
    Ово си ти | Ваш уређај | Твој уређај | Ваш прегледач | Ваша сесија | Садашња сесија | Садашњи уређај |
    Тренутна пријава | Ова пријава | Ваша актуелна сесија | Актуелни уређај | Тренутно коришћена сесија |
    Тренутно коришћени уређај | Овај лаптоп | Овај таблет | Овај мобилни | Овај паметни телефон |
    Овај iPhone | Овај Mac | Активна сада на овом уређају | Сада активна на овом уређају |
    Тренутно активна на овом уређају | Тренутно активно на овом уређају | Користи се на овом уређају |
    Тренутно се користи на овом уређају | Пријављени сте на овом уређају | Сесија коју користите |
    Сесија коју сада користите | Сесија коју тренутно користиш | Сесија у употреби | Користиш ову сесију |
    Сада користите ову сесију | Ову сесију тренутно користите | Користите овај уређај |
    Тренутно користите овај уређај | Користиш овај уређај | Овде си | Ви сте овде | Ovo je trenutna sesija |
    Ovo je tvoja trenutna sesija | Ovo je vaš uređaj | Ovo je ovaj uređaj | Ovo si ti | Vaš uređaj |
    Tvoj uređaj | Vaš pregledač | Vaša sesija | Sadašnja sesija | Sadašnji uređaj | Trenutna prijava |
    Ova prijava | Vaša aktuelna sesija | Aktuelni uređaj | Trenutno korišćena sesija |
    Trenutno korišćeni uređaj | Ovaj laptop | Ovaj tablet | Ovaj mobilni | Ovaj pametni telefon |
    Ovaj iPhone | Ovaj Mac | Aktivna sada na ovom uređaju | Sada aktivna na ovom uređaju |
    Trenutno aktivna na ovom uređaju | Trenutno aktivno na ovom uređaju | Koristi se na ovom uređaju |
    Trenutno se koristi na ovom uređaju | Prijavljeni ste na ovom uređaju | Sesija koju koristite |
    Sesija koju sada koristite | Sesija koju trenutno koristiš | Sesija u upotrebi | Koristiš ovu sesiju |
    Sada koristite ovu sesiju | Ovu sesiju trenutno koristite | Koristite ovaj uređaj |
    Trenutno koristite ovaj uređaj | Koristiš ovaj uređaj | Ovde si | Vi ste ovde
  `,
  trusted: list`
    поуздан | поверљив | од поверења | верификован уређај | проверен уређај | pouzdan | poverljiv |
    od poverenja | verifikovan uređaj | proveren uređaj | верује | сигуран уређај | потврђен уређај |
    запамћен уређај | веродостојан | veruje | siguran uređaj | potvrđen uređaj | zapamćen uređaj |
    {поверење,poverenje} {истиче,важи,престаје,ističe,važi,prestaje}
  `,
  trusting: list`
    {веруј,верујте,поуздај се,имај поверења} {овом,у овај,уређају,у} |
    {означи,означите} као {поуздан,поверљив} | {veruj,verujte,vjeruj,vjerujte} {ovom,uređaju} |
    {označi,označite} kao {pouzdan,poverljiv}
  `,
  negation: list`
    није | непоуздан | непроверен | нема | никад | без поверења | nije | nepouzdan | neproveren | nema |
    nikad | bez poverenja | више није | неверификован | непотврђен | нису | без | неповерљив | više nije |
    neverifikovan | nepotvrđen | nisu | bez | nepoverljiv
  `,
  unavailable: list`
    статус сесије није доступан | статус сесије недоступан | статус сесије је недоступан |
    {статус,стање} {,сесије ,пријаве ,уређаја }{је непознат,непознат,није,недоступ,је недоступ,тренутно,не може,непознато} |
    {не можемо,није могуће,није успело,не може да се} {утврдити,проверити,учитати,преузети,приказати,добити} {статус,стање} |
    {непознат,нема} {статус,стање,статуса} |
    {status,stanje} {,sesije ,prijave ,uređaja }{je nepoznat,nepoznat,nije,nedostup,je nedostup,trenutno,ne može,nepoznato} |
    {ne možemo,nije moguće,nije uspelo,ne može da se} {utvrditi,proveriti,učitati,preuzeti,prikazati,dobiti} {status,stanje} |
    {nepoznat,nema} {status,stanje,statusa} |
    статус сесије непознат | статус сесије*није | статус сесије*недоступан | статус сесије*непознат |
    стање сесије није доступно | стање сесије*недоступно | статус није доступан | статус недоступан |
    статус је непознат | статус непознат | непознат статус | сесија није доступна |
    није могуће утврдити статус | status sesije nije dostupan | status sesije nedostupan |
    status sesije je nedostupan | status sesije nepoznat | status sesije*nije | status sesije*nedostupan |
    status sesije*nepoznat | stanje sesije nije dostupno | stanje sesije*nedostupno | status nije dostupan |
    status nedostupan | status je nepoznat | status nepoznat | nepoznat status | sesija nije dostupna |
    nije moguće utvrditi status | статуса сесије није | статус*није доступан | статус*недоступан |
    статус*непознат | стање сесије*није | стање сесије је непознато | стање сесије*непознат |
    стање није доступно | стање недоступно | стање је непознато | непознато стање | нема статуса |
    нема података о статусу | није могуће утврдити стање | није могуће одредити статус |
    не може да се утврди статус | не може да се одреди статус | није познат статус | сесија је недоступна |
    сесија недоступна | statusa sesije nije | status*nije dostupan | status*nedostupan | status*nepoznat |
    stanje sesije*nije | stanje sesije je nepoznato | stanje sesije*nepoznat | stanje nije dostupno |
    stanje nedostupno | stanje je nepoznato | nepoznato stanje | nema statusa | nema podataka o statusu |
    nije moguće utvrditi stanje | nije moguće odrediti status | ne može da se utvrdi status |
    ne može da se odredi status | sesija je nedostupna | sesija nedostupna
  `,
  logOut: list`
    одјав | заврши сесију | заврши ову сесију | завршите сесију | заврши*сесиј | окончај сесију |
    {заврши,завршите,прекини,прекините,затвори,затворите,опозови,опозовите,укини,укините,откажи,обриши,заустави} {,ову ,овај ,све ,активну }{сесиј,пријав,приступ} |
    {уклони,уклоните,искључи,прекини везу са,заборави} {,овај }уређај |
    {završi,završite,prekini,prekinite,zatvori,zatvorite,opozovi,opozovite,ukini,ukinite,otkaži,obriši,zaustavi} {,ovu ,ovaj ,sve ,aktivnu }{sesij,prijav,pristup} |
    {ukloni,uklonite,isključi,prekini vezu sa,zaboravi} {,ovaj }uređaj |
    окончај*сесиј | прекини сесију | прекини*сесиј | прекините*сесиј | затвори сесију | затвори*сесиј |
    опозови | укини приступ | прекини везу | уклони уређај | уклони овај уређај | уклони сесију | odjav |
    završi sesiju | završi ovu sesiju | završite sesiju | završi*sesij | okončaj sesiju | okončaj*sesij |
    prekini sesiju | prekini*sesij | prekinite*sesij | zatvori sesiju | zatvori*sesij | opozovi |
    ukini pristup | prekini vezu | ukloni uređaj | ukloni ovaj uređaj | ukloni sesiju | излогуј | изађи |
    завршите ову сесију | завршетак сесије | завршавање сесије | окончајте сесију | окончавање сесије |
    прекините сесију | прекини ову сесију | прекид сесије | прекидање сесије | прекини | затворите сесију |
    затварање сесије | опозив | поништи приступ | укини | уклоните уређај | уклањање уређаја |
    избриши уређај | избриши сесију | обриши сесију | обриши уређај | заборави уређај | раскини |
    дисконектуј | izloguj | izađi | završite ovu sesiju | završetak sesije | završavanje sesije |
    okončajte sesiju | okončavanje sesije | prekinite sesiju | prekini ovu sesiju | prekid sesije |
    prekidanje sesije | prekini | zatvorite sesiju | zatvaranje sesije | opoziv | poništi pristup | ukini |
    uklonite uređaj | uklanjanje uređaja | izbriši uređaj | izbriši sesiju | obriši sesiju | obriši uređaj |
    zaboravi uređaj | raskini | diskonektuj
  `,
  everywhere: list`
    свих уређаја | свих сесија | свих осталих | свих других | са свих | из свих | на свим | свуда | свугде |
    {са,на,из} свих | {све,свих,сви,свим} {остал,друг,сесиј,уређај,актив,пријав,прегледач,мест} |
    {друг,остал,преостал}{е,и,их,им} {сесиј,уређај,прегледач,мест,пријав} | осим {ове,овог,тренутн} |
    {sa,na,iz} svih | {sve,svih,svi,svim} {ostal,drug,sesij,uređaj,aktiv,prijav,pregledač,mest} |
    {drug,ostal,preostal}{e,i,ih,im} {sesij,uređaj,pregledač,mest,prijav} | osim {ove,ovog,trenutn} |
    одасвуд | све сесије | све уређаје | све остале | све друге | све активне | одјави све | одјавите све |
    заврши све | опозови све | прекини све | остале сесије | осталих сесија | остале уређаје |
    осталих уређаја | друге сесије | других сесија | других уређаја | сваког уређаја | изабране |
    svih uređaja | svih sesija | svih ostalih | svih drugih | sa svih | iz svih | na svim | svuda | svugde |
    odasvud | sve sesije | sve uređaje | sve ostale | sve druge | sve aktivne | odjavi sve | odjavite sve |
    završi sve | opozovi sve | prekini sve | ostale sesije | ostalih sesija | ostale uređaje |
    ostalih uređaja | druge sesije | drugih sesija | drugih uređaja | svakog uređaja | izabrane |
    свим уређај | свих прегледача | све моје | све ваше | све преостале | свих места | преостале сесије |
    преосталих | преостале уређаје | остале | осталих | окончај све | уклони све | затвори све |
    других места | сваког | свакој | означене | одабране | svim uređaj | svih pregledača | sve moje |
    sve vaše | sve preostale | svih mesta | preostale sesije | preostalih | preostale uređaje | ostale |
    ostalih | okončaj sve | ukloni sve | zatvori sve | drugih mesta | svakog | svakoj | označene | odabrane
  `,
  more: list`
    прикажи више | покажи више | види више | учитај више | прикажи још | учитај још | више сесија |
    {прикажи,прикажите,погледај,погледајте,учитај,учитајте,види,видите,отвори} {још,више,све,остал,преостал,следећ,стариј,целу,додатн} |
    још {сесиј,уређај,пријав} | прошири листу |
    {prikaži,prikažite,pogledaj,pogledajte,učitaj,učitajte,vidi,vidite,otvori} {još,više,sve,ostal,preostal,sledeć,starij,celu,dodatn} |
    još {sesij,uređaj,prijav} | proširi listu |
    још сесија | више уређаја | прикажи све | покажи све | види све | погледај све | учитај све | следећ |
    даље | старије | prikaži više | pokaži više | vidi više | učitaj više | prikaži još | učitaj još |
    više sesija | još sesija | više uređaja | prikaži sve | pokaži sve | vidi sve | pogledaj sve |
    učitaj sve | sledeć | dalje | starije | прикажи остале | прикажи преостале | погледај још |
    погледајте још | погледајте све | погледај више | види још | још уређаја | учитај остале | старији |
    prikaži ostale | prikaži preostale | pogledaj još | pogledajte još | pogledajte sve | pogledaj više |
    vidi još | još uređaja | učitaj ostale | stariji
  `,
  loading: list`
    учитавање | учитава | преузимање | сачекајте | молимо сачекајте | причекајте | тренутак молим |
    {учитава,учитавам,преузима,добавља,освежава,проверава}{ју се,мо,ње} {,активних ,ваших ,листе ,података }{сесиј,уређај,подат,листе} |
    тренутак |
    {učitava,učitavam,preuzima,dobavlja,osvežava,proverava}{ju se,mo,nje} {,aktivnih ,vaših ,liste ,podataka }{sesij,uređaj,podat,liste} |
    trenutak |
    само тренутак | učitavanje | učitava | preuzimanje | sačekajte | molimo sačekajte | pričekajte |
    trenutak molim | samo trenutak | се учитава | преузима | сачекај | молимо вас сачекајте |
    молимо, сачекајте | тренутак, молим | моменат | провера у току | проверавамо | se učitava | preuzima |
    sačekaj | molimo vas sačekajte | molimo, sačekajte | trenutak, molim | momenat | provera u toku |
    proveravamo
  `,
  failed: list`
    није могуће учитати | нисмо могли да учитамо | нисмо успели да учитамо | није успело учитавање |
    {није,нисмо,нисам} {успело,могуће,успели,могли} {учитавање,учитати,да учитамо,преузети,приказати,преузимање,приказивање} |
    не {можемо,могу} да {учита,прикаж,преуз,добиј} | {грешка,проблем} {при,приликом,у,са} |
    {дошло,догодила,појавио,настала,јавила} {је до,се} {грешк,проблем} |
    {покушајте,покушај,пробајте,пробај} {поново,касније,опет,још} | {сесије,листа} {тренутно,није,нису} |
    освежите страницу |
    {nije,nismo,nisam} {uspelo,moguće,uspeli,mogli} {učitavanje,učitati,da učitamo,preuzeti,prikazati,preuzimanje,prikazivanje} |
    ne {možemo,mogu} da {učita,prikaž,preuz,dobij} | {greška,problem} {pri,prilikom,u,sa} |
    {došlo,dogodila,pojavio,nastala,javila} {je do,se} {grešk,problem} |
    {pokušajte,pokušaj,probajte,probaj} {ponovo,kasnije,opet,još} | {sesije,lista} {trenutno,nije,nisu} |
    osvežite stranicu |
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
    došlo je do greške | došlo je do problema | dogodila se greška | pojavio se problem | nešto nije u redu |
    nešto je pošlo naopako | nešto je krenulo po zlu | pokušajte ponovo | probajte ponovo | pokušaj ponovo |
    pokušajte kasnije | pokušajte*ponovo | pokušajte još jednom | trenutno nije dostupn |
    trenutno nisu dostupn | нисмо успели да | није успело | није успео | неуспешно учитавање |
    учитавање је неуспешно | учитавање*неуспешно | учитавање није | не могу се учитати | не може се учитати |
    не можемо да учитамо | не могу да учитам | не могу да се прикажу | не може да се прикаже |
    није било могуће | нису се учитал | није се учитал | није учитано | грешка у учитавању |
    грешка код учитавања | грешка при преузимању | јавила се грешка | појавила се грешка | настала је грешка |
    настао је проблем | јавио се проблем | имамо проблем | нешто није | нешто је пошло | нешто је кренуло |
    нешто не ради | покушајте опет | покушајте мало касније | покушај касније | покушај*поново |
    пробајте касније | пробај поново | поново покушај | покушај опет | привремено недоступн |
    привремено није доступн | тренутно недоступн | nismo uspeli da | nije uspelo | nije uspeo |
    neuspešno učitavanje | učitavanje je neuspešno | učitavanje*neuspešno | učitavanje nije |
    ne mogu se učitati | ne može se učitati | ne možemo da učitamo | ne mogu da učitam |
    ne mogu da se prikažu | ne može da se prikaže | nije bilo moguće | nisu se učital | nije se učital |
    nije učitano | greška u učitavanju | greška kod učitavanja | greška pri preuzimanju | javila se greška |
    pojavila se greška | nastala je greška | nastao je problem | javio se problem | imamo problem |
    nešto nije | nešto je pošlo | nešto je krenulo | nešto ne radi | pokušajte opet | pokušajte malo kasnije |
    pokušaj kasnije | pokušaj*ponovo | probajte kasnije | probaj ponovo | ponovo pokušaj | pokušaj opet |
    privremeno nedostupn | privremeno nije dostupn | trenutno nedostupn | понови учитавање | ponovi učitavanje
  `,
  otherLists: list`
    Поуздани уређаји | Ваши поуздани уређаји | Уређаји од поверења | Приступни кључеви | Приступни кључ |
    {Поуздани,Проверени,Верификовани,Запамћени,Познати,Сачувани,Одобрени} {уређаји,прегледачи,рачунари,телефони} |
    {Повезане,Повезани,Спољне,Овлашћене} {апликације,налози,услуге,апликације и услуге} |
    {Историја,Дневник,Евиденција} {пријава,пријављивања,сесија,активности,безбедности,приступа,налога} |
    {Недавне,Последње,Претходне,Неуспеле,Скорашње} {пријаве,активности,безбедносне активности,покушаји пријаве} |
    Недавна {активност,безбедносна активност,активност налога,активност пријављивања} |
    Последња {безбедносна активност,активност налога,активност пријављивања} |
    {Завршене,Истекле,Затворене,Претходне,Раније,Старе,Неактивне,Опозване,Недавно завршене,Одјављене} {сесије,пријаве} |
    {Pouzdani,Provereni,Verifikovani,Zapamćeni,Poznati,Sačuvani,Odobreni} {uređaji,pregledači,računari,telefoni} |
    {Povezane,Povezani,Spoljne,Ovlašćene} {aplikacije,nalozi,usluge,aplikacije i usluge} |
    {Istorija,Dnevnik,Evidencija} {prijava,prijavljivanja,sesija,aktivnosti,bezbednosti,pristupa,naloga} |
    {Nedavne,Poslednje,Prethodne,Neuspele,Skorašnje} {prijave,aktivnosti,bezbednosne aktivnosti,pokušaji prijave} |
    Nedavna {aktivnost,bezbednosna aktivnost,aktivnost naloga,aktivnost prijavljivanja} |
    Poslednja {bezbednosna aktivnost,aktivnost naloga,aktivnost prijavljivanja} |
    {Završene,Istekle,Zatvorene,Prethodne,Ranije,Stare,Neaktivne,Opozvane,Nedavno završene,Odjavljene} {sesije,prijave} |
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
    Istorija prijava | Nedavna prijavljivanja | Nedavne prijave | Aktivnost prijavljivanja | Završene sesije |
    Prethodne sesije | Istekle sesije | Odjavljene sesije | Roditeljski nadzor | Roditeljska kontrola |
    Bezbedno prijavljivanje pomoću ChatGPT-a | Prijavljivanje pomoću ChatGPT-a | Prijavi se pomoću ChatGPT-a |
    Odjavi se sa ovog uređaja | Odjavite se sa ovog uređaja | Odjava sa ovog uređaja |
    Odjavljivanje sa ovog uređaja | Odjavi se na ovom uređaju | Arhivirana ćaskanja | Arhivirani razgovori |
    Izbriši nalog | Nalog | Pomoć | Проверени уређаји | Потврђени уређаји | Препознати уређаји |
    Верификовани уређаји | Запамћени уређаји | Овлашћени уређаји | Блокирани уређаји | Уклоњени уређаји |
    Твоји поуздани уређаји | Поуздани прегледачи | Passkey | Ваши приступни кључеви |
    Апликације и повезивања | Повезани профили | Сесије трећих страна | Подељени разговори |
    Двофакторска аутентикација | Двофакторска аутентификација (2FA) | Двостепена верификација |
    Потврда у два корака | Аутентификатор | SMS порука | Методе опоравка | Имејл | Е-пошта | Број телефона |
    Промена лозинке | Опције пријаве | Методе пријаве | Начини пријаве | Напредна заштита налога |
    Недавна активност налога | Недавна активност на налогу | Последња активност на налогу |
    Недавна активност пријављивања | Последње пријаве | Последња пријављивања | Претходне пријаве |
    Претходна пријављивања | Безбедносни догађаји | Безбедносни дневник | Безбедносна активност |
    Историја безбедности | Историја сесија | Историја активности | Дневник активности | Дневник пријављивања |
    Затворене сесије | Прекинуте сесије | Прошле сесије | Старе сесије | Неактивне сесије | Опозване сесије |
    Недавно завршене сесије | Недавно одјављено | Недавне одјаве | Одјављени уређаји |
    Где сте били пријављени | Покушаји пријављивања | Покушаји пријаве | Неуспеле пријаве |
    Неуспела пријављивања | Неуспели покушаји пријављивања | Codex CLI сесије |
    Безбедна пријава помоћу ChatGPT-а | Пријава помоћу ChatGPT-а | Језик | Provereni uređaji |
    Potvrđeni uređaji | Prepoznati uređaji | Verifikovani uređaji | Zapamćeni uređaji | Ovlašćeni uređaji |
    Blokirani uređaji | Uklonjeni uređaji | Tvoji pouzdani uređaji | Pouzdani pregledači |
    Vaši pristupni ključevi | Aplikacije i povezivanja | Povezani profili | Sesije trećih strana |
    Podeljeni razgovori | Dvofaktorska autentikacija | Dvofaktorska autentifikacija (2FA) |
    Dvostepena verifikacija | Potvrda u dva koraka | Autentifikator | SMS poruka | Metode oporavka | Imejl |
    E-pošta | Broj telefona | Promena lozinke | Opcije prijave | Metode prijave | Načini prijave |
    Napredna zaštita naloga | Nedavna aktivnost naloga | Nedavna aktivnost na nalogu |
    Poslednja aktivnost na nalogu | Nedavna aktivnost prijavljivanja | Poslednje prijave |
    Poslednja prijavljivanja | Prethodne prijave | Prethodna prijavljivanja | Bezbednosni događaji |
    Bezbednosni dnevnik | Bezbednosna aktivnost | Istorija bezbednosti | Istorija sesija |
    Istorija aktivnosti | Dnevnik aktivnosti | Dnevnik prijavljivanja | Zatvorene sesije | Prekinute sesije |
    Prošle sesije | Stare sesije | Neaktivne sesije | Opozvane sesije | Nedavno završene sesije |
    Nedavno odjavljeno | Nedavne odjave | Odjavljeni uređaji | Gde ste bili prijavljeni |
    Pokušaji prijavljivanja | Pokušaji prijave | Neuspele prijave | Neuspela prijavljivanja |
    Neuspeli pokušaji prijavljivanja | Codex CLI sesije | Bezbedna prijava pomoću ChatGPT-a |
    Prijava pomoću ChatGPT-a | Jezik
  `,
  captions: {
    device: list`
      Уређај | Назив уређаја | Име уређаја | Тип уређаја | Врста уређаја | Прегледач | Веб-прегледач |
      {Назив,Име,Тип,Врста,Модел,Подаци о} {уређаја,уређају,прегледача} |
      {Уређај,Прегледач,Систем} {и,или,/} {уређај,прегледач,оперативни систем,систем,апликација} |
      Коришћени уређај | Платформа | {Naziv,Ime,Tip,Vrsta,Model,Podaci o} {uređaja,uređaju,pregledača} |
      {Uređaj,Pregledač,Sistem} {i,ili,/} {uređaj,pregledač,operativni sistem,sistem,aplikacija} |
      Korišćeni uređaj | Platforma |
      Уређај или прегледач | Прегледач или уређај | Уређај/прегледач | Уређај и прегледач | Клијент | Uređaj |
      Naziv uređaja | Ime uređaja | Tip uređaja | Vrsta uređaja | Pregledač | Veb-pregledač |
      Uređaj ili pregledač | Pregledač ili uređaj | Uređaj/pregledač | Uređaj i pregledač | Klijent | Модел |
      Модел уређаја | Уређај / прегледач | Прегледач и уређај | Оперативни систем | Подаци о уређају |
      Детаљи уређаја | Сесија | Претраживач | Model | Model uređaja | Uređaj / pregledač |
      Pregledač i uređaj | Operativni sistem | Podaci o uređaju | Detalji uređaja | Sesija | Pretraživač
    `,
    app: list`
      Апликација | Апликације | Производ | Производи | Користи се са | Коришћено са | Контекст апликације |
      Услуга | Услуге | Aplikacija | Aplikacije | Proizvod | Proizvodi | Koristi se sa | Korišćeno sa |
      Kontekst aplikacije | Usluga | Usluge | Програм | Користи се у | Користи се за | Користи се уз |
      Коришћено у | Коришћене апликације | Назив апликације | Контекст | Приступ | Program | Koristi se u |
      Koristi se za | Koristi se uz | Korišćeno u | Korišćene aplikacije | Naziv aplikacije | Kontekst |
      Pristup
    `,
    location: list`
      Локација | Приближна локација | Процењена локација | Место | Приближно место | Последња локација | Где |
      {Приближна,Процењена,Последња,Оквирна,Последња позната} {локација,локација пријаве} |
      {Приближно,Оквирно} место |
      {Локација,Место} {(приближно),(приближна),(процена),(оквирно),(по IP-у),пријаве,(IP)} |
      {Град,Регион,Држава} {и,/,или} {држава,регион,град} | Одакле |
      {Približna,Procenjena,Poslednja,Okvirna,Poslednja poznata} {lokacija,lokacija prijave} |
      {Približno,Okvirno} mesto |
      {Lokacija,Mesto} {(približno),(približna),(procena),(okvirno),(po IP-u),prijave,(IP)} |
      {Grad,Region,Država} {i,/,ili} {država,region,grad} | Odakle |
      Град | Регион | Држава | Земља | Место пријаве | Lokacija | Približna lokacija | Procenjena lokacija |
      Mesto | Približno mesto | Poslednja lokacija | Gde | Grad | Region | Država | Zemlja | Mesto prijave |
      Место пријављивања | Локација пријаве | Локација (приближна) | Последња позната локација | Област |
      У близини | Положај | Приближна област | Mesto prijavljivanja | Lokacija prijave |
      Lokacija (približna) | Poslednja poznata lokacija | Oblast | U blizini | Položaj | Približna oblast
    `,
    signedIn: list`
      Пријава | Пријављено | Пријављен | Пријављивање | Време пријаве | Време пријављивања | Датум пријаве |
      {Датум,Време,Датум и време} {пријаве,пријављивања,последње пријаве,почетка сесије,последње активности,последњег приступа,почетка} |
      {Последња,Прва} {пријава,активност} |
      {Пријављено,Пријављен,Пријављена,Пријављени сте,Пријавили сте се,Почетак,Почетак сесије,Сесија почела,Активно од,Пријављено од,Последњи пут активно,Последњи пут коришћено,Последњи пут активан,Последње коришћење,Последњи приступ,Пријава,Започето} |
      {Datum,Vreme,Datum i vreme} {prijave,prijavljivanja,poslednje prijave,početka sesije,poslednje aktivnosti,poslednjeg pristupa,početka} |
      {Poslednja,Prva} {prijava,aktivnost} |
      {Prijavljeno,Prijavljen,Prijavljena,Prijavljeni ste,Prijavili ste se,Početak,Početak sesije,Sesija počela,Aktivno od,Prijavljeno od,Poslednji put aktivno,Poslednji put korišćeno,Poslednji put aktivan,Poslednje korišćenje,Poslednji pristup,Prijava,Započeto} |
      Датум пријављивања | Датум и време пријаве | Последња пријава | Последње пријављивање |
      Прво пријављивање | Прва пријава | Датум | Време | Датум и време | Када | Од | Почетак |
      Почетак сесије | Последња активност | Последњи пут активно | Последњи пут коришћено |
      Последњи пут виђено | Последњи приступ | Prijava | Prijavljeno | Prijavljen | Prijavljivanje |
      Vreme prijave | Vreme prijavljivanja | Datum prijave | Datum prijavljivanja | Datum i vreme prijave |
      Poslednja prijava | Poslednje prijavljivanje | Prvo prijavljivanje | Prva prijava | Datum | Vreme |
      Datum i vreme | Kada | Od | Početak | Početak sesije | Poslednja aktivnost | Poslednji put aktivno |
      Poslednji put korišćeno | Poslednji put viđeno | Poslednji pristup | Пријављена | Пријављени |
      Датум и време пријављивања | Време последње пријаве | Датум последње пријаве | Последњи пут пријављен |
      Први пут пријављено | Почело | Започето | Сесија започета | Време почетка | Последњи пут активна |
      Последњи пут активан | Последње коришћење | Последња употреба | Последњи пут на мрежи | Сат | Час |
      Дан | Prijavljena | Prijavljeni | Datum i vreme prijavljivanja | Vreme poslednje prijave |
      Datum poslednje prijave | Poslednji put prijavljen | Prvi put prijavljeno | Počelo | Započeto |
      Sesija započeta | Vreme početka | Poslednji put aktivna | Poslednji put aktivan | Poslednje korišćenje |
      Poslednja upotreba | Poslednji put na mreži | Sat | Dan
    `,
    status: list`
      Статус | Стање | Статус сесије | Поуздано | Поуздан | Поуздан уређај | Поверење | Тренутна |
      Тренутна сесија | Status | Stanje | Status sesije | Pouzdano | Pouzdan | Pouzdan uređaj | Poverenje |
      Trenutna | Trenutna sesija | Стање сесије | Поуздана | Статус поверења | Тренутно | Тренутни уређај |
      Овај уређај | Поуздан статус | Stanje sesije | Pouzdana | Status poverenja | Trenutno |
      Trenutni uređaj | Ovaj uređaj
    `,
  },
  signedIn: list`
    пријављено | пријављен | пријављена | пријављен од | пријављено од | пријава | пријављивање |
    {пријављено,пријављен,пријављена,пријављени сте,пријавили сте се,пријављивање,пријава,последња пријава,прва пријава,последње пријављивање,пријављен си,пријавио си се,нова пријава} {,дана,од,у,на ChatGPT,:} |
    {сесија,сесију} {почела,започета,отворена,од,активна од,траје од} {,дана} |
    {почело,почетак,започето,започета} {,дана,од} |
    {датум,време,датум и време} {пријаве,пријављивања,почетка} |
    ~ {(пријава),(пријављено),(последња пријава)} |
    {prijavljeno,prijavljen,prijavljena,prijavljeni ste,prijavili ste se,prijavljivanje,prijava,poslednja prijava,prva prijava,poslednje prijavljivanje,prijavljen si,prijavio si se,nova prijava} {,dana,od,u,na ChatGPT,:} |
    {sesija,sesiju} {počela,započeta,otvorena,od,aktivna od,traje od} {,dana} |
    {počelo,početak,započeto,započeta} {,dana,od} |
    {datum,vreme,datum i vreme} {prijave,prijavljivanja,početka} |
    ~ {(prijava),(prijavljeno),(poslednja prijava)} |
    време пријаве | време пријављивања | датум пријаве | последња пријава | последње пријављивање |
    прва пријава | прво пријављивање | пријавили сте се | сесија започета | сесија је започела |
    почетак сесије | започето | од | активно од | активна од | prijavljeno | prijavljen | prijavljena |
    prijavljen od | prijavljeno od | prijava | prijavljivanje | vreme prijave | vreme prijavljivanja |
    datum prijave | poslednja prijava | poslednje prijavljivanje | prva prijava | prvo prijavljivanje |
    prijavili ste se | sesija započeta | sesija je započela | početak sesije | započeto | od | aktivno od |
    aktivna od | пријављени | пријављени од | пријављена од | пријављено дана | пријављено у | пријава дана |
    пријављивање дана | датум и време пријаве | датум пријављивања | време последње пријаве |
    последња пријава дана | последњи пут пријављено | последњи пут пријављен | први пут пријављено |
    први пут пријављен | пријавили сте се дана | пријавио се | пријавила се | пријавио си се |
    сесија започета дана | сесија је почела | сесија почела | сесија од | почетак | почело | започета |
    започела | активан од | отворена | prijavljeni | prijavljeni od | prijavljena od | prijavljeno dana |
    prijavljeno u | prijava dana | prijavljivanje dana | datum i vreme prijave | datum prijavljivanja |
    vreme poslednje prijave | poslednja prijava dana | poslednji put prijavljeno | poslednji put prijavljen |
    prvi put prijavljeno | prvi put prijavljen | prijavili ste se dana | prijavio se | prijavila se |
    prijavio si se | sesija započeta dana | sesija je počela | sesija počela | sesija od | početak | počelo |
    započeta | započela | aktivan od | otvorena
  `,
  lastActive: list`
    последња активност | последњи пут активно | последњи пут активна | последњи пут активан |
    {последња активност,последњи пут активно,последњи пут активан,последњи пут активна,последњи пут коришћено,последњи пут виђено,последње коришћење,последњи приступ,било активно,неактивно,коришћено} {,дана,од,у} |
    активно {дана,у} | ~ {(последња активност),(последње коришћење)} |
    {poslednja aktivnost,poslednji put aktivno,poslednji put aktivan,poslednji put aktivna,poslednji put korišćeno,poslednji put viđeno,poslednje korišćenje,poslednji pristup,bilo aktivno,neaktivno,korišćeno} {,dana,od,u} |
    aktivno {dana,u} | ~ {(poslednja aktivnost),(poslednje korišćenje)} |
    последње коришћење | последњи пут коришћено | последњи пут виђено | последњи приступ | активно | активна |
    активан | коришћено | poslednja aktivnost | poslednji put aktivno | poslednji put aktivna |
    poslednji put aktivan | poslednje korišćenje | poslednji put korišćeno | poslednji put viđeno |
    poslednji pristup | aktivno | aktivna | aktivan | korišćeno | последњи пут активно дана |
    последња активност дана | последња употреба | последњи пут коришћена | последњи пут коришћен |
    последњи пут виђен | последњи пут виђена | последњи пут на мрежи | последњи пут | последње активно |
    коришћена | коришћен | виђено | било активно | била активна | на мрежи | активност |
    poslednji put aktivno dana | poslednja aktivnost dana | poslednja upotreba | poslednji put korišćena |
    poslednji put korišćen | poslednji put viđen | poslednji put viđena | poslednji put na mreži |
    poslednji put | poslednje aktivno | korišćena | korišćen | viđeno | bilo aktivno | bila aktivna |
    na mreži | aktivnost
  `,
  otherTimes: list`
    додат | направљен | креиран | истиче | истекл | важи до | ажуриран | измењен | регистрован | одјављен |
    завршен | повезан | dodat | napravljen | kreiran | ističe | istekl | važi do | ažuriran | izmenjen |
    registrovan | odjavljen | završen | povezan | рок важења | важеће до | мењан | обновљен | уклоњен |
    избрисан | опозван | rok važenja | važeće do | menjan | obnovljen | uklonjen | izbrisan | opozvan
  `,
  justNow: list`
    управо сада | управо | сада | малопре | пре неколико тренутака | пре тренутак | пре неколико секунди |
    {активно,активан,активна,онлајн} {сада,тренутно,управо сада,овог тренутка} |
    {управо,управо сада,малочас,пре неколико секунди,пре мање од минута,пре мање од једног минута,овог тренутка,пре тренутак,тренутно активно,сада активно,пре пар секунди,пре неколико тренутака} |
    {aktivno,aktivan,aktivna,onlajn} {sada,trenutno,upravo sada,ovog trenutka} |
    {upravo,upravo sada,maločas,pre nekoliko sekundi,pre manje od minuta,pre manje od jednog minuta,ovog trenutka,pre trenutak,trenutno aktivno,sada aktivno,pre par sekundi,pre nekoliko trenutaka} |
    пре мање од минута | пре мање од минут | активно сада | активна сада | сада активно | сада активна |
    тренутно активно | тренутно активна | upravo sada | upravo | sada | malopre | pre nekoliko trenutaka |
    pre trenutak | pre nekoliko sekundi | pre manje od minuta | pre manje od minut | aktivno sada |
    aktivna sada | sada aktivno | sada aktivna | trenutno aktivno | trenutno aktivna | баш сада |
    у овом тренутку | тренутно на мрежи | пре пар секунди | пре секунду | пре секунди |
    пре неколико момената | мање од минута | мање од минуте | пре мање од једног минута | активан сада |
    сада активан | тренутно активан | на мрежи сада | сада на мрежи | baš sada | u ovom trenutku |
    trenutno na mreži | pre par sekundi | pre sekundu | pre sekundi | pre nekoliko momenata |
    manje od minuta | manje od minute | pre manje od jednog minuta | aktivan sada | sada aktivan |
    trenutno aktivan | na mreži sada | sada na mreži
  `,
  active: list`
    Активно | Активна | Активан | Активно сада | Сада активно | Сада активна | Тренутно активно |
    Сесија {је активна,активна,траје,је отворена} |
    {Још увек,Тренутно,Сада} {активно,активан,активна,пријављено,отворено} | Активна сесија је |
    Sesija {je aktivna,aktivna,traje,je otvorena} |
    {Još uvek,Trenutno,Sada} {aktivno,aktivan,aktivna,prijavljeno,otvoreno} | Aktivna sesija je |
    Тренутно активна | Активна сесија | На мрежи | У употреби | Пријављени сте | Aktivno | Aktivna | Aktivan |
    Aktivno sada | Sada aktivno | Sada aktivna | Trenutno aktivno | Trenutno aktivna | Aktivna sesija |
    Na mreži | U upotrebi | Prijavljeni ste | Активан сада | Сада активан | Тренутно активан |
    Сесија је активна | Користи се | Тренутно се користи | Пријављено сада | Отворена | У току | Онлајн |
    Aktivan sada | Sada aktivan | Trenutno aktivan | Sesija je aktivna | Trenutno se koristi |
    Prijavljeno sada | Otvorena | U toku
  `,
  near: list`
    приближно | прибл. | приближна локација | отприлике | око | близу | у близини | у околини | околина |
    {приближно,отприлике,вероватно,око,близу,у близини,у околини,у околини места} {,код} |
    ~ {(приближно),(процена),(отприлике),и околина,са околином,(у близини),(IP),(околина)} |
    {približno,otprilike,verovatno,oko,blizu,u blizini,u okolini,u okolini mesta} {,kod} |
    ~ {(približno),(procena),(otprilike),i okolina,sa okolinom,(u blizini),(IP),(okolina)} |
    на подручју | ~ (приближно) | ~ и околина | približno | pribl. | približna lokacija | otprilike | oko |
    blizu | u blizini | u okolini | okolina | na području | ~ (približno) | ~ i okolina | прибл |
    приближно место | процењена локација | процењено | негде у близини | близу места | у близини места |
    поред | недалеко од | у околини места | вероватно | ~ (прибл.) | ~ (процена) | ~ (отприлике) |
    ~ (приближна локација) | pribl | približno mesto | procenjena lokacija | procenjeno | negde u blizini |
    blizu mesta | u blizini mesta | pored | nedaleko od | verovatno | ~ (pribl.) | ~ (procena) |
    ~ (otprilike) | ~ (približna lokacija)
  `,
  unknownDevice: list`
    Непознат уређај | Непознати уређај | Непознат прегледач | Непознати прегледач | Непознат клијент |
    {Непознат,Непрепознат,Неидентификован} {уређај,прегледач,клијент,рачунар,систем,телефон,тип уређаја,оперативни систем} |
    Непозната {апликација,платформа} |
    {Nepoznat,Neprepoznat,Neidentifikovan} {uređaj,pregledač,klijent,računar,sistem,telefon,tip uređaja,operativni sistem} |
    Nepoznata {aplikacija,platforma} |
    Непознато | Непрепознат уређај | Други уређај | Nepoznat uređaj | Nepoznati uređaj | Nepoznat pregledač |
    Nepoznati pregledač | Nepoznat klijent | Nepoznato | Neprepoznat uređaj | Drugi uređaj |
    Непознат рачунар | Непозната апликација | Непознат уређај или прегледач | Непрепознат прегледач |
    Уређај непознат | Уређај је непознат | Уређај није препознат | Уређај није доступан | Неименован уређај |
    Уређај без имена | Непознат оперативни систем | Остали уређаји | Неидентификован уређај |
    Nepoznat računar | Nepoznata aplikacija | Nepoznat uređaj ili pregledač | Neprepoznat pregledač |
    Uređaj nepoznat | Uređaj je nepoznat | Uređaj nije prepoznat | Uređaj nije dostupan | Neimenovan uređaj |
    Uređaj bez imena | Nepoznat operativni sistem | Neidentifikovan uređaj
  `,
  unknownLocation: list`
    Непозната локација | Локација непозната | Локација је непозната | Непознато место |
    {Непозната,Неодређена} {локација,држава,област} |
    Локација {непозната,је непозната,недоступна,није доступна,није позната,скривена,није утврђена,је недоступна} |
    {Nepoznata,Neodređena} {lokacija,država,oblast} |
    Lokacija {nepoznata,je nepoznata,nedostupna,nije dostupna,nije poznata,skrivena,nije utvrđena,je nedostupna} |
    Локација није доступна | Локација недоступна | Непознат регион | Непозната | Непознато |
    Nepoznata lokacija | Lokacija nepoznata | Lokacija je nepoznata | Nepoznato mesto |
    Lokacija nije dostupna | Lokacija nedostupna | Nepoznat region | Nepoznata | Nepoznato | Место непознато |
    Непозната област | Непознат град | Непозната земља | Непозната држава | Нема локације |
    Нема података о локацији | Локација није позната | Локација није утврђена |
    Није могуће утврдити локацију | Скривена локација | Mesto nepoznato | Nepoznata oblast | Nepoznat grad |
    Nepoznata zemlja | Nepoznata država | Nema lokacije | Nema podataka o lokaciji | Lokacija nije poznata |
    Lokacija nije utvrđena | Nije moguće utvrditi lokaciju | Skrivena lokacija
  `,
  devices: list`
    уређај | телефон | мобилни | паметни телефон | рачунар | преносни рачунар | лаптоп | стони | таблет |
    прегледач | uređaj | telefon | mobilni | pametni telefon | računar | prenosni računar | laptop | stoni |
    tablet | pregledač | мобилна апликација | веб-прегледач | десктоп | претраживач | мобилног |
    mobilna aplikacija | veb-pregledač | desktop | pretraživač | smartfon | смартфон | pc
  `,
  apiPlatform: list`
    API платформа | Платформа API | OpenAI API платформа | OpenAI платформа | Платформа за програмере |
    API Platform | OpenAI API | API | API platforma | Platforma API | OpenAI API platforma |
    OpenAI platforma | Platforma za programere | API-платформа | Развојна платформа | API-platforma |
    Razvojna platforma
  `,
  yes: list`Да | Da`,
  no: list`Не | Ne`,
});
