/** Written by scripts/carried.ts after CLDR 48.0; the form stands in carried.ts. */
export const CARRIED: Record<string, string> = {
  az: `m yanvar|yan;fevral|fev;mart|mar;aprel|apr;may;iyun|iyn;iyul|iyl;avqust|avq;sentyabr|sen;oktyabr|okt;noyabr|noy;dekabr|dek
w bazar|b;bazar ertəsi|be;cərsənbə axsami|ca;cərsənbə|c;cumə axsami|ca;cumə|c;sənbə|s
d bu gun;dunən;
p gecə=0,1,2,3|subh=4,5|səhər=6,7,8,9,10,11|gunorta=12|gunduz=12,13,14,15,16|axsamustu=17,18|axsam=19,20,21,22,23
b 
r # saniyə oncə|indi=0|saniyə oncə~1;# dəqiqə oncə|bu dəqiqə=0|dəqiqə oncə~1;# saat oncə|bu saat=0|saat oncə~1;# gun oncə|bu gun=0|dunən=1;# həftə oncə|bu həftə=0|kecən həftə=1;# ay oncə|bu ay=0|kecən ay=1;# il oncə|bu il=0|kecən il=1`,
  be: `m студзень|сту|студзеня;люты|лют|лютага;сакавік|сак|сакавіка;красавік|кра|красавіка;маи|мая;чэрвень|чэр|чэрвеня;ліпень|ліп|ліпеня;жнівень|жні|жніуня;верасень|вер|верасня;кастрычнік|кас|кастрычніка;лістапад|ліс|лістапада;снежань|сне|снежня
w нядзеля|нд;панядзелак|пн;ауторак|ау;серада|ср;чацвер|чц;пятніца|пт;субота|сб
d сення;учора;пазаучора
a г|у
l г
r # секунд таму|# секунду таму|секунду таму~1|# секунды таму|цяпер=0|# с таму;# хвілін таму|# хвіліну таму|хвіліну таму~1|# хвіліны таму|у гэту хвіліну=0|# хв таму;# гадзін таму|# гадзіну таму|гадзіну таму~1|# гадзіны таму|у гэту гадзіну=0|# гадз таму;# дзен таму|# дзень таму|дзень таму~1|# дні таму|сення=0|учора=1|пазаучора=2;# тыдняу таму|# тыдзень таму|тыдзень таму~1|# тыдні таму|на гэтым тыдні=0|на мінулым тыдні=1|# тыд таму|на гэтым тыд=0|на мін тыд=1;# месяцау таму|# месяц таму|месяц таму~1|# месяцы таму|у гэтым месяцы=0|у мінулым месяцы=1|# мес таму|у гэтым мес=0|у мін мес=1;# гадоу таму|# год таму|год таму~1|# гады таму|селета=0|летась=1|# г таму|у мін годзе=1`,
  bs: `m januar|jan;februar|feb;mart|mar;april|apr;maj;juni|jun;juli|jul;august|aug;septembar|sep;oktobar|okt;novembar|nov;decembar|dec
w nedjelja|ned;ponedjeljak|pon;utorak|uto;srijeda|sri;cetvrtak|cet;petak|pet;subota|sub
d danas;jucer;prekjucer
a u
p a m=0,1,2,3,4,5,6,7,8,9,10,11|p m=12,13,14,15,16,17,18,19,20,21,22,23|po noci=0,1,2,3,21,22,23|ujutro=4,5,6,7,8,9,10,11|podne=12|poslijepodne=12,13,14,15,16,17|navecer=18,19,20
r prije # sekundi|prije # sekundu|prije sekundu~1|prije # sekunde|sada=0|prije # sek;prije # minuta|prije # minutu|prije minutu~1|prije # minute|ova minuta=0|prije # min;prije # sati|prije # sat|prije sat~1|prije # sata|ovaj sat=0;prije # dana|prije # dan|prije dan~1|danas=0|jucer=1|prekjucer=2;prije # sedmica|prije # sedmicu|prije sedmicu~1|prije # sedmice|ove sedmice=0|prosle sedmice=1|prije # sedm|ove sedm=0|prosle sedm=1;prije # mjeseci|prije # mjesec|prije mjesec~1|prije # mjeseca|ovaj mjesec=0|prosli mjesec=1|prije # mj|ovaj mj=0|prosli mj=1;prije # godina|prije # godinu|prije godinu~1|prije # godine|ove godine=0|prosle godine=1|prije # god|prije # g`,
  cy: `m ionawr|ion;chwefror|chw|chwef;mawrth|maw;ebrill|ebr;mai;mehefin|meh;gorffennaf|gor|gorff;awst;medi;hydref|hyd;tachwedd|tach;rhagfyr|rhag
w dydd sul|sul;dydd llun|llun;maw|dydd mawrth;dydd mercher|mer;dydd iau|iau;dydd gwener|gwe|gwen;dydd sadwrn|sad
d heddiw;ddoe;echdoe
a am
p y bore=0,1,2,3,4,5,6,7,8,9,10,11|canol dydd=12|y prynhawn=12,13,14,15,16,17|yr hwyr=18,19,20,21,22,23
r # eiliad yn ol|nawr=0|eiliad yn ol~1|# eil yn ol;# munud yn ol|y funud hon=0|munud yn ol~1|# mun yn ol|# funud yn ol;# awr yn ol|yr awr hon=0|awr yn ol~1;# diwrnod yn ol|# ddiwrnod yn ol|heddiw=0|ddoe=1|echdoe=2;# wythnos yn ol|yr wythnos hon=0|wythnos ddiwethaf=1|# ws yn ol|pythefnos yn ol=2|yr ws hon=0|ws ddiwethaf=1;# mis yn ol|# fis yn ol|y mis hwn=0|mis diwethaf=1|deufis yn ol=2;# o flynyddoedd yn ol|blwyddyn yn ol=1|# flynedd yn ol|eleni=0|llynedd=1|# bl yn ol`,
  eu: `m urtarrila|urt;otsaila|ots;martxoa|mar;apirila|api;maiatza|mai;ekaina|eka;uztaila|uzt;abuztua|abu;iraila|ira;urria|urr;azaroa|aza;abendua|abe
w igandea|ig;astelehena|al;asteartea|ar;asteazkena|az;osteguna|og;ostirala|or;larunbata|lr
d gaur;atzo;herenegun
a a
l e|ko|ren|a
y 
s /
p goizald=0,1,2,3,4,5|goizeko=6,7,8,9,10,11|eguerd=12,13|arrats=14,15,16,17,18|iluntz=19,20|gaueko=21,22,23|goizaldeko=0,1,2,3,4,5|eguerdiko=12,13|arratsaldeko=14,15,16,17,18|iluntzeko=19,20
b 
r duela # segundo|orain=0|duela segundo~1;duela # minutu|minutu honetan=0|duela minutu~1;duela # ordu|ordu honetan=0|duela ordu~1;duela # egun|gaur=0|atzo=1|herenegun=2;duela # aste|aste honetan=0|aurreko astean=1;duela # hilabete|hilabete honetan=0|aurreko hilabetean=1;duela # urte|aurten=0|iaz=1|aurreko urtea=1`,
  ga: `m eanair|ean;feabhra|feabh;marta;aibrean|aib;bealtaine|beal;meitheamh|meith;iuil;lunasa|lun;mean fomhair|mfomh;deireadh fomhair|dfomh;samhain|samh;nollaig|noll
w de domhnaigh|domh;de luain|luan;de mairt|mairt;de ceadaoin|cead;deardaoin|dear;de haoine|aoine;de sathairn|sath
d inniu;inne;aru inne
a ag
p rn=0,1,2,3,4,5,6,7,8,9,10,11|in=12,13,14,15,16,17,18,19,20,21,22,23
z mag
r # soicind o shin|# shoicind o shin|anois=0|soicind o shin~1|# soic o shin|# shoic o shin|-# s;# noimead o shin|an noimead seo=0|noimead o shin~1|# noim o shin|-# n;# uair an chloig o shin|# n-uair an chloig o shin|an uair seo=0|uair an chloig o shin~1|# uair o shin|# huaire o shin|# n-uaire o shin|-# u;# la o shin|inniu=0|inne=1|aru inne=2|-# la;# seachtain o shin|# sheachtain o shin|# seachtaine o shin|an tseachtain seo=0|an tseachtain seo caite=1|# scht o shin|# shcht o shin|an tscht seo=0|an tscht seo caite=1|-# scht;# mi o shin|# mhi o shin|mhi o shin~1|an mhi seo=0|an mhi seo caite=1|-# mi|-# mhi;# bliain o shin|# bhliain o shin|bhliain o shin~1|# bliana o shin|# mbliana o shin|i mbliana=0|anuraidh=1|# bl o shin|# bhl o shin|# mbl o shin|i mbl=0|-# bl|-# bhl|-# mbl`,
  gl: `m xaneiro|xan;febreiro|feb;marzo|mar;abril|abr;maio;xuno;xullo|xul;agosto|ago;setembro|set;outubro|out;novembro|nov;decembro|dec
w domingo|dom;luns;mar|martes;mercores|mer;xoves|xov;venres|ven;sabado|sab
d hoxe;onte;antonte
l de
p da madrugada=0,1,2,3,4,5|da mana=6,7,8,9,10,11|do mediodia=12|da tarde=13,14,15,16,17,18,19,20|da noite=21,22,23
r hai # segundos|hai # segundo|hai segundo~1|agora=0|hai # s;hai # minutos|hai # minuto|hai minuto~1|este minuto=0|hai # min;hai # horas|hai # hora|hai hora~1|esta hora=0|hai # h;hai # dias|hai # dia|hai dia~1|hoxe=0|onte=1|antonte=2;hai # semanas|hai # semana|hai semana~1|esta semana=0|a semana pasada=1|hai # sem|esta sem=0|a sem pasada=1|a sem pas=1;hai # meses|hai # mes|hai mes~1|este mes=0|o mes pasado=1|o mes pas=1;hai # anos|hai # ano|hai ano~1|este ano=0|o ano pasado=1|o ano pas=1`,
  hy: `m հունվար|հնվ|հունվարի;փետրվար|փտվ|փետրվարի;մարտ|մրտ|մարտի;ապրիլ|ապր|ապրիլի;մայիս|մյս|մայիսի;հունիս|հնս|հունիսի;հուլիս|հլս|հուլիսի;օգոստոս|օգս|օգոստոսի;սեպտեմբեր|սեպ|սեպտեմբերի;հոկտեմբեր|հոկ|հոկտեմբերի;նոյեմբեր|նոյ|նոյեմբերի;դեկտեմբեր|դեկ|դեկտեմբերի
w կիրակի|կիր;երկուշաբթի|երկ;երեքշաբթի|երք;չորեքշաբթի|չրք;հինգշաբթի|հնգ;ուրբաթ|ուր;շաբաթ|շբթ
d այսօր;երեկ;նախանցյալ օրը
a թ
l թ
y 
p գիշերը=0,1,2,3,4,5|առավոտյան=6,7,8,9,10,11|կեսօր=12|ցերեկը=12,13,14,15,16,17|երեկոյան=18,19,20,21,22,23|գիշերվա=0,1,2,3,4,5|կեսօրին=12|ցերեկվա=13,14,15,16,17
b 
r # վայրկյան առաջ|հիմա=0|վայրկյան առաջ~1|# վրկ առաջ|# վ առաջ;# րոպե առաջ|այս րոպեին=0|րոպե առաջ~1|# ր առաջ;# ժամ առաջ|այս ժամին=0|ժամ առաջ~1|# ժ առաջ;# օր առաջ|այսօր=0|երեկ=1|նախանցյալ օրը=2|երեկ չէ առաջի օրը=2;# շաբաթ առաջ|այս շաբաթ=0|նախորդ շաբաթ=1|# շաբ առաջ;# ամիս առաջ|այս ամիս=0|նախորդ ամիս=1;# տարի առաջ|այս տարի=0|նախորդ տարի=1|# տ առաջ`,
  is: `m januar|jan;februar|feb;mars|mar;april|apr;mai;juni|jun;juli|jul;agust|agu;september|sep;oktober|okt;november|nov;desember|des
w sunnudagur|sun;manudagur|man;þriðjudagur|þri;miðvikudagur|mið;fimmtudagur|fim;fostudagur|fos;laugardagur|lau
d i dag;i gaer;i fyrradag
a kl
p fh=0,1,2,3,4,5,6,7,8,9,10,11|eh=12,13,14,15,16,17,18,19,20,21,22,23|að nottu=0,1,2,3,4,5|að morgni=6,7,8,9,10,11|hadegi=12|siðdegis=12,13,14,15,16,17|að kvoldi=18,19,20,21,22,23
r fyrir # sekundum|fyrir # sekundu|fyrir sekundu~1|nuna=0|fyrir # sek|-# sek;fyrir # minutum|fyrir # minutu|fyrir minutu~1|a þessari minutu=0|fyrir # min|-# min;fyrir # klukkustundum|fyrir # klukkustund|fyrir klukkustund~1|þessa stundina=0|fyrir # klst|-# klst;fyrir # dogum|fyrir # degi|fyrir degi~1|i dag=0|i gaer=1|i fyrradag=2;fyrir # vikum|fyrir # viku|fyrir viku~1|i þessari viku=0|i siðustu viku=1;fyrir # manuðum|fyrir # manuði|fyrir manuði~1|i þessum manuði=0|i siðasta manuði=1|fyrir # man|i þessum man=0|i siðasta man=1;fyrir # arum|fyrir # ari|fyrir ari~1|a þessu ari=0|a siðasta ari=1`,
  ka: `m იანვარი|იან;თებერვალი|თებ;მარტი|მარ;აპრილი|აპრ;მაისი|მაი;ივნისი|ივნ;ივლისი|ივლ;აგვისტო|აგვ;სექტემბერი|სექ;ოქტომბერი|ოქტ;ნოემბერი|ნოე;დეკემბერი|დეკ
w კვირა|კვი;ორშაბათი|ორშ;სამშაბათი|სამ;ოთხშაბათი|ოთხ;ხუთშაბათი|ხუთ;პარასკევი|პარ;შაბათი|შაბ
d დღეს;გუშინ;გუშინწინ
p ღამ=0,1,2,3,4,21,22,23|დილ=5,6,7,8,9,10,11|შუადღ=12|ნაშუადღ=12,13,14,15,16,17|საღ=18,19,20|ღამით=0,1,2,3,4,21,22,23|დილით=5,6,7,8,9,10,11|შუადღეს=12|ნაშუადღევს=13,14,15,16,17|საღამოს=18,19,20
r # წამის წინ|ახლა=0|წამის წინ~1|# წმ წინ;# წუთის წინ|ამ წუთში=0|წუთის წინ~1|# წთ წინ;# საათის წინ|ამ საათში=0|საათის წინ~1|# სთ წინ;# დღის წინ|დღეს=0|გუშინ=1|გუშინწინ=2;# კვირის წინ|ამ კვირაში=0|გასულ კვირაში=1|# კვ წინ;# თვის წინ|ამ თვეში=0|გასულ თვეს=1;# წლის წინ|ამ წელს=0|გასულ წელს=1`,
  kk: `m қаңтар|қаң;ақпан|ақп;наурыз|нау;сәуір|сәу;мамыр|мам;маусым|мау;шілде|шіл;тамыз|там;қыркүиек|қыр;қазан|қаз;қараша|қар;желтоқсан|жел
w жексенбі|жс;дүисенбі|дс;сеисенбі|сс;сәрсенбі|ср;беисенбі|бс;жұма|жм;сенбі|сб
d бүгін;кеше;алдыңгүні
l ж
y 
p түнгі=0,1,2,3,4,5,21,22,23|таңғы=6,7,8,9,10,11|түскі=12|түстен кеиінгі=12,13,14,15,16,17|кешкі=18,19,20
b 
r # секунд бұрын|қазір=0|секунд бұрын~1|# сек бұрын;# минут бұрын|осы минут=0|минут бұрын~1|# мин бұрын;# сағат бұрын|осы сағат=0|сағат бұрын~1|# сағ бұрын;# күн бұрын|бүгін=0|кеше=1|алдыңгүні=2|алдыңғы күні=2;# апта бұрын|осы апта=0|өткен апта=1|# ап бұрын;# аи бұрын|осы аи=0|өткен аи=1;# жыл бұрын|биылғы жыл=0|былтырғы жыл=1|# ж бұрын`,
  km: `m មករា;កុម្ភៈ;មីនា;មេសា;ឧសភា;មិថុនា;កក្កដា;សីហា;កញ្ញា;តុលា;វិច្ឆិកា;ធ្នូ
w អាទិត្យ;ចន្ទ|ច័ន្ទ;អង្គារ;ពុធ;ព្រហស្បតិ៍|ព្រហ;សុក្រ;សៅរ៍
d ថ្ងៃនេះ;ម្សិលមិញ;ម្សិលម៉្ងៃ
a នៅម៉ោង
p នៅពេលព្រឹក=0,1,2,3,4,5,6,7,8,9,10,11|ថ្ងៃត្រង់=12|នៅពេលរសៀល=12,13,14,15,16,17|នៅពេលល្ងាច=18,19,20|នៅពេលយប់=21,22,23
z ម៉ោងសកល
r # វិនាទីមុន|ឥឡូវ=0|វិនាទីមុន~1;# នាទីមុន|នាទីនេះ=0|នាទីមុន~1;# ម៉ោងមុន|ម៉ោងនេះ=0|ម៉ោងមុន~1;# ថ្ងៃមុន|ថ្ងៃនេះ=0|ម្សិលមិញ=1|ម្សិលម៉្ងៃ=2;# សប្ដាហ៍មុន|សប្ដាហ៍នេះ=0|សប្ដាហ៍មុន=1;# ខែមុន|ខែនេះ=0|ខែមុន=1;# ឆ្នាំមុន|ឆ្នាំនេះ=0|ឆ្នាំមុន=1`,
  lo: `m ມັງກອນ|ມກ;ກຸມພາ|ກພ;ມີນາ|ມນ;ເມສາ|ມສ;ພຶດສະພາ|ພພ;ມິຖຸນາ|ມິຖ;ກໍລະກົດ|ກລ;ສິງຫາ|ສຫ;ກັນຍາ|ກຍ;ຕຸລາ|ຕລ;ພະຈິກ|ພຈ;ທັນວາ|ທວ
w ວັນອາທິດ|ອາທິດ;ວັນຈັນ|ຈັນ;ວັນອັງຄານ|ອັງຄານ;ວັນພຸດ|ພຸດ;ວັນພະຫັດ|ພະຫັດ;ວັນສຸກ|ສຸກ;ວັນເສົາ|ເສົາ
d ມື້ນີ້;ມື້ວານ;ມື້ກ່ອນ
p ກ່ອນທ່ຽງ=0,1,2,3,4,5,6,7,8,9,10,11|ຫຼັງທ່ຽງ=12,13,14,15,16,17,18,19,20,21,22,23|ກາງຄືນ=0,1,2,3,4,20,21,22,23|ຕອນເຊົ້າ=5,6,7,8,9,10,11|ຕອນທ່ຽງ=12|ຕອນບ່າຍ=12,13,14,15|ຕອນແລງ=16,17,18,19|ຕອນກາງຄືນ=0,1,2,3,4,20,21,22,23
h ໂມງ
n ນາທີ|ວິນາທີ
r # ວິນາທີກ່ອນ|ຕອນນີ້=0|ວິນາທີກ່ອນ~1|# ວິ ກ່ອນ;# ນາທີກ່ອນ|ນາທີນີ້=0|ນາທີກ່ອນ~1|# ນທ ກ່ອນ;# ຊົ່ວໂມງກ່ອນ|ຊົ່ວໂມງນີ້=0|ຊົ່ວໂມງກ່ອນ~1|# ຊມ ກ່ອນ;# ມື້ກ່ອນ|ມື້ນີ້=0|ມື້ວານ=1|ມື້ກ່ອນ=2;# ອາທິດກ່ອນ|ອາທິດນີ້=0|ອາທິດແລ້ວ=1|# ອທ ກ່ອນ;# ເດືອນກ່ອນ|ເດືອນນີ້=0|ເດືອນແລ້ວ=1|# ດ ກ່ອນ;# ປີກ່ອນ|ປີນີ້=0|ປີກາຍ=1`,
  mk: `m јануари|јан;февруари|фев;март|мар;април|апр;мај;јуни|јун;јули|јул;август|авг;септември|сеп;октомври|окт;ноември|ное;декември|дек
w недела|нед;понеделник|пон;вторник|вто;среда|сре;четврток|чет;петок|пет;сабота|саб
d денес;вчера;завчера
a г|во
l г
p претпл=0,1,2,3,4,5,6,7,8,9,10,11|попл=12,13,14,15,16,17,18,19,20,21,22,23|ноке=0,1,2,3|наутро=4,5,6,7,8,9|претпладне=10,11|напладне=12|попладне=12,13,14,15,16,17|навечер=18,19,20,21,22,23
r пред # секунди|пред # секунда|пред секунда~1|сега=0|пред # сек;пред # минути|пред # минута|пред минута~1|оваа минута=0|пред # мин;пред # часа|пред # час|пред час~1|овој час=0;пред # дена|пред # ден|пред ден~1|денес=0|вчера=1|завчера=2;пред # седмици|пред # седмица|пред седмица~1|оваа седмица=0|минатата седмица=1;пред # месеци|пред # месец|пред месец~1|овој месец=0|минатиот месец=1;пред # години|пред # година|пред година~1|оваа година=0|лани=1|пред # год|оваа год=0|минатата год=1`,
  mn: `m нэгдүгээр сар|1-р сар;хоердугаар сар|2-р сар;гуравдугаар сар|3-р сар;дөрөвдүгээр сар|4-р сар;тавдугаар сар|5-р сар;зургаадугаар сар|6-р сар;долоодугаар сар|7-р сар;наимдугаар сар|8-р сар;есдүгээр сар|9-р сар;аравдугаар сар|10-р сар;арван нэгдүгээр сар|11-р сар;арван хоердугаар сар|12-р сар
w ням|ня;даваа|да;мягмар|мя;лхагва|лх;пүрэв|пү;баасан|ба;бямба|бя
d өнөөдөр;өчигдөр;уржигдар
a гараг
l оны|ын|гараг
y 
s .
p үө=0,1,2,3,4,5,6,7,8,9,10,11|үх=12,13,14,15,16,17,18,19,20,21,22,23|шөнө=0,1,2,3,4,5,21,22,23|өглөө=6,7,8,9,10,11|үд дунд=12|өдөр=12,13,14,15,16,17|орои=18,19,20
h ц
b 
r # секундын өмнө|одоо=0|секундын өмнө~1|# сек өмнө;# минутын өмнө|энэ минут=0|минутын өмнө~1|# мин өмнө;# цагиин өмнө|энэ цаг=0|цагиин өмнө~1|# ц өмнө;# өдриин өмнө|өнөөдөр=0|өчигдөр=1|уржигдар=2;# долоо хоногиин өмнө|энэ долоо хоног=0|өнгөрсөн долоо хоног=1|# 7 хоногиин өмнө|энэ 7 хоног=0|өнгөрсөн 7 хоног=1;# сарын өмнө|энэ сар=0|өнгөрсөн сар=1;# жилиин өмнө|энэ жил=0|өнгөрсөн жил=1`,
  mt: `m jannar|jan;frar|fra;marzu|mar;april|apr;mejju|mej;gunju|gun;lulju|lul;awwissu|aww;settembru|set;ottubru|ott;novembru|nov;dicembru|dic
w il-ħadd|ħad;it-tnejn|tne;it-tlieta|tli;l-erbgħa|erb;il-ħamis|ħam;il-gimgħa|gim;is-sibt|sib
d illum;lbieraħ;jumejn ilu
l ta'
r # sekondi ilu|sekonda ilu=1|#-il sekonda ilu|# sekonda ilu|issa=0|# sek ilu|sek ilu=1|#-il sek ilu;# minuti ilu|minuta ilu=1|#-il minuta ilu|# minuta ilu|din il-minuta=0|# min ilu|min ilu=1|#-il min ilu;# sigħat ilu|siegħa ilu=1|sagħtejn ilu=2|#-il siegħa ilu|# siegħa ilu|din is-siegħa=0;# granet ilu|gurnata ilu=1|jumejn ilu=2|#-il gurnata ilu|# gurnata ilu|illum=0|lbieraħ=1;# gimgħat ilu|gimgħa ilu=1|gimagħtejn ilu=2|#-il gimgħa ilu|# gimgħa ilu|din il-gimgħa=0|il-gimgħa li għaddiet=1;# xhur ilu|xahar ilu=1|xahrejn ilu=2|#-il xahar ilu|# xahar ilu|dan ix-xahar=0|ix-xahar li għadda=1;# snin ilu|sena ilu=1|sentejn ilu=2|#-il sena ilu|# sena ilu|din is-sena=0|is-sena l-oħra=1|sa sena ilu=1`,
  my: `m ဇန်နဝါရီ|ဇန်;ဖေဖော်ဝါရီ|ဖေ;မတ်;ဧပြီ|ဧ;မေ;ဇွန်;ဇူလိုင်|ဇူ;ဩဂုတ်|ဩ;စက်တင်ဘာ|စက်;အောက်တိုဘာ|အောက်;နိုဝင်ဘာ|နို;ဒီဇင်ဘာ|ဒီ
w တနင်္ဂနွေ;တနင်္လာ;အင်္ဂါ;ဗုဒ္ဓဟူး;ကြာသပတေး;သောကြာ;စနေ
d ယနေ့;မနေ့က;တစ်နေ့က
y 
p နံနက်=0,1,2,3,4,5,6,7,8,9,10,11|ညနေ=12,13,14,15,16,17,18,19,20,21,22,23|မွန်းတည့်=12|နေ့လယ်=12,13,14,15|ည=19,20,21,22,23
b 
r ပြီးခဲ့သည့် # စက္ကန့်|ယခု=0|ပြီးခဲ့သည့် စက္ကန့်~1;ပြီးခဲ့သည့် # မိနစ်|ဤမိနစ်=0|ပြီးခဲ့သည့် မိနစ်~1;ပြီးခဲ့သည့် # နာရီ|ဤအချိန်=0|ပြီးခဲ့သည့် နာရီ~1;ပြီးခဲ့သည့် # ရက်|ယနေ့=0|မနေ့က=1|တစ်နေ့က=2;ပြီးခဲ့သည့် # ပတ်|ယခု သီတင်းပတ်=0|ပြီးခဲ့သည့် သီတင်းပတ်=1;ပြီးခဲ့သည့် # လ|ယခုလ=0|ပြီးခဲ့သည့်လ=1;ပြီးခဲ့သည့် # နှစ်|ယခုနှစ်=0|ယမန်နှစ်=1`,
  ne: `m जनवरी;फेब्रुअरी;मार्च;अप्रिल;मे;जुन;जुलाई;अगस्ट;सेप्टेम्बर;अक्टोबर;नोभेम्बर;डिसेम्बर
w आइतबार|आइत;सोमबार|सोम;मङ्गलबार|मङ्गल;बुधबार|बुध;बिहिबार|बिहि;शुक्रबार|शुक्र;शनिबार|शनि
d आज;हिजो;अस्ति
y 
s /
p पूर्वाह्न=0,1,2,3,4,5,6,7,8,9,10,11|अपराह्न=12,13,14,15,16,17,18,19,20,21,22,23|रात=0,1,2,3,22,23|बिहान=4,5,6,7,8,9,10,11|मध्यान्ह=12|अपरान्ह=12,13,14,15|सांझ=16,17,18|बेलुकी=19,20,21
r # सेकेन्ड पहिले|अहिले=0|सेकेन्ड पहिले~1;# मिनेट पहिले|यही मिनेटमा=0|मिनेट पहिले~1;# घण्टा पहिले|यस घडीमा=0|घण्टा पहिले~1;# दिन पहिले|आज=0|हिजो=1|अस्ति=2;# हप्ता पहिले|यो हप्ता=0|गत हप्ता=1;# महिना पहिले|यो महिना=0|गत महिना=1;# वर्ष अघि|यो वर्ष=0|गत वर्ष=1`,
  pa: `m ਜਨਵਰੀ|ਜਨ;ਫ਼ਰਵਰੀ|ਫ਼ਰ;ਮਾਰਚ;ਅਪ੍ਰੈਲ|ਅਪ੍ਰੈ;ਮਈ;ਜੂਨ;ਜੁਲਾਈ|ਜੁਲਾ;ਅਗਸਤ|ਅਗ;ਸਤੰਬਰ|ਸਤੰ;ਅਕਤੂਬਰ|ਅਕਤੂ;ਨਵੰਬਰ|ਨਵੰ;ਦਸੰਬਰ|ਦਸੰ
w ਐਤਵਾਰ|ਐਤ;ਸੋਮਵਾਰ|ਸੋਮ;ਮੰਗਲਵਾਰ|ਮੰਗਲ;ਬੁੱਧਵਾਰ|ਬੁੱਧ;ਵੀਰਵਾਰ|ਵੀਰ;ਸ਼ੁੱਕਰਵਾਰ|ਸ਼ੁੱਕਰ;ਸ਼ਨੀਵਾਰ|ਸ਼ਨੀ
d ਅੱਜ;ਬੀਤਿਆ ਕੱਲ੍ਹ;
p ਰਾਤੀਂ=0,1,2,3,21,22,23|ਸਵੇਰੇ=4,5,6,7,8,9,10,11|ਦੁਪਹਿਰੇ=12,13,14,15|ਸ਼ਾਮੀਂ=16,17,18,19,20
b 
r # ਸਕਿੰਟ ਪਹਿਲਾਂ|ਹੁਣ=0|ਸਕਿੰਟ ਪਹਿਲਾਂ~1;# ਮਿੰਟ ਪਹਿਲਾਂ|ਇਸ ਮਿੰਟ=0|ਮਿੰਟ ਪਹਿਲਾਂ~1;# ਘੰਟਾ ਪਹਿਲਾਂ|# ਘੰਟੇ ਪਹਿਲਾਂ|ਇਸ ਘੰਟੇ=0|ਘੰਟਾ ਪਹਿਲਾਂ~1;# ਦਿਨ ਪਹਿਲਾਂ|ਅੱਜ=0|ਬੀਤਿਆ ਕੱਲ੍ਹ=1;# ਹਫ਼ਤਾ ਪਹਿਲਾਂ|# ਹਫ਼ਤੇ ਪਹਿਲਾਂ|ਇਹ ਹਫ਼ਤਾ=0|ਪਿਛਲਾ ਹਫ਼ਤਾ=1;# ਮਹੀਨਾ ਪਹਿਲਾਂ|# ਮਹੀਨੇ ਪਹਿਲਾਂ|ਇਹ ਮਹੀਨਾ=0|ਪਿਛਲਾ ਮਹੀਨਾ=1;# ਸਾਲ ਪਹਿਲਾਂ|ਇਹ ਸਾਲ=0|ਪਿਛਲਾ ਸਾਲ=1`,
  si: `m දුරුතු;නවම්;මැදින්;බක්;වෙසක්;පොසොන්;ඇසළ;නිකිණි;බිනර;වප්;ඉල්;උඳුවප්
w ඉරිදා;සඳුදා;අඟහරුවාදා|අඟහ;බදාදා;බ්රහස්පතින්දා|බ්රහස්;සිකුරාදා|සිකු;සෙනසුරාදා|සෙන
d අද;ඊයේ;පෙරේදා
a දින
y 
s -
p පෙව=0,1,2,3,4,5,6,7,8,9,10,11|පව=12,13,14,15,16,17,18,19,20,21,22,23|මැදියමට පසු=0|පාන්දර=1,2,3,4,5|උදේ=6,7,8,9,10,11|මධ්යාහ්නය=12|දවල්=12,13|හවස=14,15,16,17|රෑ=18,19,20,21,22,23
b 
z ග්රිමවේ
r තත්පර #කට පෙර|දැන්=0|තත්පර කට පෙර~1;මිනිත්තු #කට පෙර|මෙම මිනිත්තුව=0|මිනිත්තු කට පෙර~1;පැය #කට පෙර|මෙම පැය=0|පැය කට පෙර~1;දින #කට පෙර|අද=0|ඊයේ=1|පෙරේදා=2;සති #කට පෙර|මෙම සතිය=0|පසුගිය සතිය=1|මෙම සති=0|පසුගිය සති=1;මාස #කට පෙර|මෙම මාසය=0|පසුගිය මාසය=1|මෙම මාස=0|පසුගිය මාස=1;වසර #කට පෙර|මෙම වසර=0|පසුගිය වසර=1`,
  so: `m jannaayo|jan|janaayo;febraayo|feb;maarso|mar;abriil|abr;maayo|may;juun|jun;luulyo|lul;ogosto|ogs|agosto;sebteembar|seb|sebtembar;oktoobar|okt;noofeembar|nof;diseembar|dis
w axad|axd;isniin|isn;talaado|tldo;arbaco|arbc;khamiis|khms;jimco|jmc;sabti|sbti
d maanta;shalay;
a ee
p gh=0,1,2,3,4,5,6,7,8,9,10,11|gd=12,13,14,15,16,17,18,19,20,21,22,23
r # ilbiriqsi kahor|imika=0|ilbiriqsi kahor~1|# ilbrqsi khr|iminka=0;# daqiiqadood kahor|# daqiiqad kahor|daqiiqad kahor~1|daqiiqadan=0|# dqqd khr;# saacadood kahor|# saacad kahor|saacad kahor~1|saacadan=0|# scd khr;# maalmood kahor|# maalin kahor|maalin kahor~1|maanta=0|shalay=1|# mlmd khr|# mln khr;# toddobaad kahor|usbuucan=0|toddobaadkii hore=1|# tdbd khr|toddobaadkan=0;# bilood kahor|# bil kahor|bil kahor~1|bishan=0|bishii hore=1|# bil khr;# sannadood kahor|# sannad kahor|sannad kahor~1|sannadkan=0|sannadkii hore=1|# snd khr|sannadkii la soo dhaafay=1`,
  sq: `m janar|jan;shkurt|shk;mars|mar;prill|pri;maj;qershor|qer;korrik|korr;gusht|gush;shtator|sht;tetor|tet;nentor|nen;dhjetor|dhj
w e diel|die;e hene|hen;mar|e marte;e merkure|mer;e enjte|enj;e premte|pre;sht|e shtune
d sot;dje;
a ne
p pd=0,1,2,3,4,5,6,7,8,9,10,11|md=12,13,14,15,16,17,18,19,20,21,22,23|e nates=0,1,2,3|e mengjesit=4,5,6,7,8|e paradites=9,10,11|e mesdites=12|e pasdites=12,13,14,15,16,17|e mbremjes=18,19,20,21,22,23
r # sekonda me pare|# sekonde me pare|sekonde me pare~1|tani=0|# sek me pare;# minuta me pare|# minute me pare|minute me pare~1|kete minute=0|# min me pare;# ore me pare|kete ore=0|ore me pare~1;# dite me pare|sot=0|dje=1;# jave me pare|kete jave=0|javen e kaluar=1;# muaj me pare|kete muaj=0|muajin e kaluar=1;# vjet me pare|# vit me pare|vit me pare~1|sivjet=0|vjet=1|kete vit=0|vitin e kaluar=1`,
  uz: `m yanvar|yan;fevral|fev;mart|mar;aprel|apr;may;iyun|iyn;iyul|iyl;avgust|avg;sentabr|sen;oktabr|okt;noyabr|noy;dekabr|dek
w yakshanba|yak;dushanba|dush;seshanba|sesh;chorshanba|chor;payshanba|pay;juma|jum;shanba|shan
d bugun;kecha;
p to=0,1,2,3,4,5,6,7,8,9,10,11|tk=12,13,14,15,16,17,18,19,20,21,22,23|kechasi=0,1,2,3,4,5,22,23|ertalab=6,7,8,9,10|kunduzi=11,12,13,14,15,16,17|tush payti=12|kechqurun=18,19,20,21
b 
r # soniya oldin|hozir=0|soniya oldin~1;# daqiqa oldin|shu daqiqada=0|daqiqa oldin~1;# soat oldin|shu soatda=0|soat oldin~1;# kun oldin|bugun=0|kecha=1;# hafta oldin|shu hafta=0|o'tgan hafta=1|bu hafta=0;# oy oldin|shu oy=0|o'tgan oy=1|bu oy=0;# yil oldin|shu yil=0|o'tgan yil=1|bu yil=0|o''tgan yil=1`,
  zu: `m januwari|jan;februwari|feb;mashi|mas;ephreli|eph;meyi|mey;juni|jun;julayi|jul;agasti|aga;septhemba|sep;okthoba|okt;novemba|nov;disemba|dis
w isonto|son;umsombuluko|mso;ulwesibili|bil;ulwesithathu|tha;ulwesine|sin;ulwesihlanu|hla;umgqibelo|mgq
d namhlanje;izolo;usuku olwandulela olwayizolo
p entathakusa=0,1,2,3,4,5|ekuseni=6,7,8,9|emini=10,11,12|ntambama=13,14,15,16,17,18|ebusuku=19,20,21,22,23
r # isekhondi eledlule|# amasekhondi edlule|manje=0|isekhondi eledlule~1;# iminithi eledlule|# amaminithi edlule|leli minithi=0|iminithi eledlule~1;# ihora eledlule|emahoreni angu-# edlule|leli hora=0|ihora eledlule~1|# amahora edlule;osukwini olungu-# olwedlule|ezinsukwini ezingu-# ezedlule|namhlanje=0|izolo=1|usuku olwandulela olwayizolo=2|# usuku olwedlule|# izinsuku ezedlule;evikini elingu-# eledlule|amaviki angu-# edlule|leli viki=0|iviki eledlule=1;# inyanga edlule|# izinyanga ezedlule|le nyanga=0|inyanga edlule=1;# unyaka odlule|# iminyaka edlule|kulo nyaka=0|onyakeni odlule=1`,
};
