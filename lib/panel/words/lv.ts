import { list } from './list';
import type { Words } from './words';

export const lv = (): Words => ({
  activeSessions: list`
    Aktīvās sesijas | Jūsu aktīvās sesijas | Tavas aktīvās sesijas | Visas aktīvās sesijas | Sesijas |
    {Aktīvās,Pašreizējās,Atvērtās,Esošās} {sesijas,pieteikšanās,pieteikšanās sesijas,pārlūka sesijas} |
    {Aktīvie,Pašreizējie} {seansi,savienojumi} | {Jūsu,Manas,Visas,Visas jūsu} {,aktīvās }sesijas |
    {Pārvaldīt,Skatīt} {,aktīvās }sesijas | {Ierīces,Jūsu ierīces} un {sesijas,aktīvās sesijas} |
    {Kur,Ierīces kurās,Vietas kur} {esat pierakstījies,esat pieteicies,esat pierakstījušies,jūs esat pierakstījies,jūs esat pieteicies,esat pašlaik pierakstījies} |
    Ierīces, {kurās esat pierakstījies,kurās esat pieteicies,kurās esat pieslēdzies,kas pieteiktas kontā,kas pierakstītas jūsu kontā} |
    Jūsu sesijas | Tavas sesijas | Manas sesijas | Visas sesijas | Atvērtās sesijas | Pieteikšanās sesijas |
    Aktīvie seansi | Seansi | Jūsu seansi | Visi seansi | Sesiju pārvaldība | Pārvaldīt sesijas |
    Pārvaldīt aktīvās sesijas | Ierīces un sesijas | Sesijas un ierīces | Pieteiktās ierīces |
    Aktīvās ierīces | Aktīvās pieteikšanās | Pieslēgtās ierīces | Kur esat pieteicies |
    Kur esat pierakstījies | Kur esi pieteicies | Kur esi pierakstījies | Kur esat pieteikušies |
    Ierīces, kurās esat pieteicies | Ierīces, kurās esat pierakstījies | Pašreizējās sesijas |
    Aktuālās sesijas | Aktīvi seansi | Jūsu aktīvie seansi | Visi aktīvie seansi | Mani seansi |
    Manas aktīvās sesijas | Konta sesijas | Sesiju saraksts | Aktīvo sesiju saraksts |
    Aktīvo sesiju pārvaldība | Aktīvo sesiju pārvaldīšana | Sesiju pārvaldīšana | Pārvaldiet sesijas |
    Pārvaldi sesijas | Pārvaldīt seansus | Aktīvās sesijas un ierīces | Ierīces un aktīvās sesijas |
    Jūsu ierīces un sesijas | Sesijas & ierīces | Skatīt aktīvās sesijas | Kur esat pieslēdzies |
    Kur esi pieslēdzies | Kur esat pierakstījušies | Kur jūs esat pieteicies | Kur ir veikta pierakstīšanās |
    Kur ir veikta pieteikšanās | Ierīces, kurās esi pieteicies | Ierīces, kurās esi pierakstījies |
    Ierīces, kurās esat pieslēdzies | Ierīces, kurās ir veikta pierakstīšanās | Pierakstītās ierīces |
    Pieslēgtās sesijas | Pierakstīšanās sesijas | Pašreizējās pieteikšanās | Pārlūka sesijas
  `,
  session: list`sesij | seans`,
  security: list`
    Drošība | Drošība un pieteikšanās | Pieteikšanās un drošība | Drošība un pierakstīšanās |
    Drošības iestatījumi | Drošība un privātums | Privātums un drošība | Drošība un konfidencialitāte |
    Parole un drošība | Konta drošība | Drošība un pieslēgšanās | Pieslēgšanās un drošība |
    Pierakstīšanās un drošība | Konfidencialitāte un drošība | Parole & drošība | Drošība & pieteikšanās |
    Aizsardzība | Konta aizsardzība | Drošības uzstādījumi | Drošība un piekļuve
  `,
  current: list`
    Pašreizējā sesija | Jūsu pašreizējā sesija | Tava pašreizējā sesija | Šī sesija | Šī ierīce |
    {Pašreizējā,Šī,Jūsu pašreizējā} {sesija,ierīce,pieteikšanās,lietotne} |
    {Šis,Pašreizējais} {pārlūks,dators,tālrunis,seanss,savienojums} |
    {Šī ir,Tā ir} jūsu {pašreizējā sesija,sesija,ierīce,pašreizējā ierīce} |
    {Jūs esat šeit,Esat šeit,Jūs pašlaik esat šeit,Tas esat jūs} |
    {Jūs izmantojat,Jūs pašlaik izmantojat,Pašlaik izmantojat,Izmantojat} {šo ierīci,šo sesiju,šo pārlūku} |
    {Tiek izmantota,Aktīva,Aktīvs,Pierakstījies} šajā ierīcē |
    {Pašreizējā sesija,Pašreizējā} {(šī ierīce),(jūs)} | Šī ierīce {(pašreizējā),(jūs)} |
    Šī pārlūkprogramma | Šis pārlūks | Šis dators | Šis tālrunis | Šī lietotne | Pašreizējais seanss |
    Pašreizējā | Pašreizējais | Pašreizējā ierīce | Pašreizējā pārlūkprogramma | Jūsu pašreizējā ierīce |
    Šī ir jūsu pašreizējā sesija | Esat šeit | Jūs esat šeit | Aktīva šajā ierīcē | Aktīvs šajā ierīcē |
    Jūs pašlaik izmantojat šo sesiju | Pašlaik izmantojat šo sesiju | Jūs izmantojat šo sesiju |
    Pašlaik izmantotā sesija | Šī ir tava pašreizējā sesija | Šī ir pašreizējā sesija |
    Tā ir jūsu pašreizējā sesija | Tā ir pašreizējā sesija | Šī ir jūsu ierīce | Tā ir jūsu ierīce |
    Tas esat jūs | Šis esat jūs | Jūsu ierīce | Tava ierīce | Jūsu pārlūkprogramma | Jūsu sesija |
    Tava pašreizējā ierīce | Šis seanss | Aktuālā sesija | Aktuālā ierīce | Esošā sesija | Patreizējā sesija |
    Tagadējā sesija | Pašreizējais pārlūks | Pašreizējais dators | Pašreizējā pieteikšanās |
    Pašreizējā pierakstīšanās | Šī pieteikšanās | Šis klēpjdators | Šis portatīvais dators |
    Šis planšetdators | Šī planšete | Šis viedtālrunis | Šis iPhone | Šis Mac | Šī programma |
    Pašlaik aktīva šajā ierīcē | Aktīva tagad šajā ierīcē | Tagad aktīva šajā ierīcē |
    Tiek izmantota šajā ierīcē | Pašlaik tiek izmantota šajā ierīcē | Šajā ierīcē esat pieteicies |
    Sesija, ko pašlaik izmantojat | Sesija, kuru pašlaik izmantojat | Sesija, ko izmantojat |
    Sesija, kuru izmantojat | Sesija, ko šobrīd izmantojat | Šobrīd izmantotā sesija | Izmantotā sesija |
    Izmantojat šo sesiju | Šobrīd izmantojat šo sesiju | Jūs šobrīd izmantojat šo sesiju |
    Tu pašlaik izmanto šo sesiju | Tu izmanto šo sesiju | Jūs izmantojat šo ierīci |
    Jūs pašlaik izmantojat šo ierīci | Pašlaik izmantojat šo ierīci | Tu esi šeit | Esi šeit |
    Jūs tagad esat šeit
  `,
  trusted: list`
    uzticam | uzticēšan | verificēta ierīce | pārbaudīta ierīce | uzticas | atzīta ierīce |
    apstiprināta ierīce | iegaumēta ierīce | atcerēta ierīce | pazīstama ierīce
  `,
  trusting: list`
    {uzticēties,uzticies,uzticieties} {šai,ierīcei,šim,pārlūkam} | {atzīmēt,iestatīt} kā uzticam
  `,
  negation: list`
    neuzticam | nav | ne uzticam | nepārbaudīt | neverificēt | nekad | vairs ne | nepazīst | neapstiprināt |
    neatzīt | neuzticas | bez uzticīb | vairs nav | neviens
  `,
  unavailable: list`
    sesijas statuss nav pieejams | sesijas statuss nav zināms | sesijas statuss*nav |
    sesijas statuss nezināms | sesijas statuss*nezināms | sesijas stāvoklis nav pieejams |
    sesijas stāvoklis*nav | seansa statuss*nav | statuss nav pieejams | statuss nezināms |
    statuss nav zināms | nezināms statuss | sesija nav pieejama | nevar noteikt*statusu |
    neizdevās noteikt*statusu | statuss*nav pieejams | statuss*nav zināms | sesijas statuss nav |
    sesijas statusu nev | sesijas statusu*nev | sesijas statusu neizdevās | sesijas statusu*neizdevās |
    sesijas stāvoklis nav zināms | sesijas stāvoklis nezināms | sesijas stāvoklis*nezināms |
    sesijas statuss nepieejams | sesijas statuss*nepieejams | seansa statuss*nezināms |
    seansa statuss*nepieejams | seansa stāvoklis*nav | statuss nepieejams | statuss*nepieejams |
    statuss*nezināms | stāvoklis nav pieejams | stāvoklis nav zināms | stāvoklis nezināms |
    stāvoklis*nav pieejams | nezināms stāvoklis | nav statusa | statusu nevar | statusu neizdevās |
    sesija nepieejama | sesija nav pašlaik pieejama
  `,
  logOut: list`
    atteikties | izrakstīties | izrakstīt | izrakstieties | izrakstīšan | atteikšanās no | atteikšanās |
    {beigt,pārtraukt,aizvērt,izbeigt,atsaukt,atcelt,dzēst} {,šo ,visas }{sesij,seans,piekļuv} |
    {noņemt,atvienot,dzēst} {,šo }ierīc | izrakstī |
    iziet | izies | izlogo | beigt sesiju | beigt šo sesiju | beigt*sesij | pabeigt sesiju | pabeigt*sesij |
    pārtraukt sesiju | pārtraukt*sesij | aizvērt sesiju | aizvērt*sesij | atsaukt piekļuvi | atsaukt sesiju |
    atvienot | noņemt ierīci | noņemt šo ierīci | noņemt sesiju | izraksties | izej | izloģ | atslēgties |
    atslēgt | atslēdzies | atsakies | pārtraukt | pārtrauc | beidz sesiju | beigt seansu | beigt*seans |
    aizvērt seansu | aizver sesiju | pārtraukt*seans | noslēgt sesiju | noslēgt*sesij | izbeigt sesiju |
    izbeigt*sesij | izbeigt seansu | atcelt piekļuvi | atcelt sesiju | anulēt | atsaukt | dzēst ierīci |
    dzēst sesiju | izdzēst ierīci | aizmirst ierīci | noņemt piekļuvi | atsaistīt
  `,
  everywhere: list`
    visām ierīcēm | visām sesijām | visās ierīcēs | visas sesijas | visām citām | visām pārējām |
    no vis{ām,iem,ur} | visas ierīc | visas sesij | visas cit | visas pārēj | visas pārlūk | visām ierīc |
    visām sesij | visām cit | visām pārēj | visām pārlūk | citas ierīc | citas sesij | citas cit |
    citas pārēj | citas pārlūk | citām ierīc | citām sesij | citām cit | citām pārēj | citām pārlūk |
    izņemot {šo,pašreiz} |
    visām aktīvajām | visas citas | visas pārējās | visas aktīvās | no visām | visur | no visurienes |
    izrakstīt visus | beigt visas | pārtraukt visas | atvienot visas | citām ierīcēm | citām sesijām |
    citas ierīces | citas sesijas | pārējām | pārējās | atlasīt | izvēlēt | visu ierīču | visu sesiju |
    visām manām | visām jūsu | visiem pārlūkiem | visos pārlūkos | visās pārlūkprogrammās | visās vietās |
    no citām | citas aktīvās | citu ierīču | citu sesiju | pārējo | aizvērt visas | atteikties visur |
    izbeigt visas | atsaukt visas | noņemt visas | dzēst visas | katras ierīces | katrā ierīcē | jebkur |
    visiem seansiem | visi seansi | visi pārējie
  `,
  more: list`
    rādīt vairāk | parādīt vairāk | ielādēt vairāk | skatīt vairāk | rādīt vēl | ielādēt vēl | vairāk sesiju |
    {rādīt,ielādēt,skatīt,parādīt} {vairāk,vēl,visas,visus,pārēj,citas,vecāk} | vairāk {sesij,ierīč} |
    vairāk ierīču | rādīt visu | rādīt visas | parādīt visu | parādīt visas | skatīt visu | skatīt visas |
    ielādēt visas | nākam | tālāk | vecākas sesijas | vecākas ierīces | rādīt pārējās | parādīt vēl |
    skatīt vēl | skatīt citas | rādīt citas | parādīt pārējās | vēl sesijas | vēl ierīces | ielādēt pārējās |
    ielādēt visu | papildu sesijas | nākošā | iepriekšējie ieraksti | senākas
  `,
  loading: list`
    ielāde | notiek ielāde | tiek ielādēt | iegūst | uzgaidiet | lūdzu, uzgaidiet | lūdzu uzgaidiet |
    gaidiet | mirkli | lādē | tiek iegūt | izgūst | tiek izgūt | datu iegūšana | pagaidiet |
    lūdzu, pagaidiet | lūdzu pagaidiet | brīdi | vienu brīdi | acumirkli | pārbauda
  `,
  failed: list`
    neizdevās ielādēt | nevarēja ielādēt | nevar ielādēt | nevarējām ielādēt | neizdevās iegūt |
    {neizdevās,nevarēja,nevar,neizdodas} {ielādēt,iegūt,parādīt,atvērt,izveidot} |
    {mēģiniet,pamēģiniet} {vēlreiz,vēlāk,no jauna} | {radās,notika} {kļūda,problēma} |
    neizdevās parādīt | nevarēja parādīt | ielāde neizdevās | ielādes kļūda | kļūda ielādējot |
    ielādējot*radās kļūda | radās kļūda | notika kļūda | radās problēma | kaut kas nogāja greizi |
    kaut kas notika nepareizi | mēģiniet vēlreiz | mēģini vēlreiz | mēģināt vēlreiz | mēģiniet vēlāk |
    mēģiniet*vēlāk | mēģini vēlāk | pašlaik nav pieejam | īslaicīgi nav pieejam | neizdodas ielādēt |
    nespējam ielādēt | nespēja ielādēt | nevaram ielādēt | nav iespējams ielādēt | nebija iespējams ielādēt |
    netika ielādēt | neielādējās | nav ielādēt | ielādēt neizdevās | ielādēšana neizdevās | ielāde*neizdevās |
    neizdevās izgūt | nevarēja izgūt | nevarēja iegūt | nevar iegūt | nevarējām iegūt | nevar parādīt |
    nevaram parādīt | neizdevās attēlot | ielādēšanas kļūda | kļūda, ielādējot | kļūda ielādes |
    ielādes laikā radās | ielādējot radās | radusies kļūda | radās kļūme | kļūme | notikusi kļūda |
    gadījās kļūda | radusies problēma | ir problēma | kaut kas nogāja | kaut kas notika | kaut kas neizdevās |
    kaut kas ir nepareizi | kaut kas saplīsa | mēģiniet*vēlreiz | mēģini*vēlreiz | mēģini*vēlāk |
    mēģiniet atkārtoti | pamēģiniet | pamēģini | mēģināt atkārtoti | šobrīd nav pieejam | šobrīd nepieejam |
    patlaban nav pieejam | pagaidām nav pieejam | pašlaik nepieejam | īslaicīgi nepieejam
  `,
  otherLists: list`
    Uzticamās ierīces | Jūsu uzticamās ierīces | Piekļuves atslēgas | Piekļuves atslēga | Ieejas atslēgas |
    {Zināmās,Saglabātās} ierīces | {Pieteikšanās,Pierakstīšanās,Sesiju,Darbību,Drošības} {vēsture,žurnāls} |
    {Nesenās,Pēdējās,Iepriekšējās} {pieteikšanās,pierakstīšanās,darbības} |
    Neveiksmīgās {pierakstīšanās,darbības} | {Beigušās,Pabeigtās,Iepriekšējās,Vecās,Neaktīvās} sesijas |
    Passkeys | Drošības atslēgas | Drošības atslēga | Piekļuves atslēgas un drošības atslēgas |
    Savienotās lietotnes | Saistītās lietotnes | Pievienotās lietotnes | Lietotnes un savienotāji |
    Savienotāji | Savienotie konti | Saistītie konti | Savienotie pakalpojumi | Trešo pušu lietotnes |
    Trešo pušu piekļuve | Autorizētās lietotnes | Spraudņi | Integrācijas | Kopīgotās saites |
    Koplietotās saites | Kopīgotās sarunas | API atslēgas | Jūsu API atslēgas | Piekļuves pilnvaras |
    Daudzfaktoru autentifikācija | Vairākfaktoru autentifikācija | Daudzfaktoru autentifikācija (MFA) |
    Divfaktoru autentifikācija | Divpakāpju verifikācija | Divu faktoru autentifikācija |
    Autentifikācija divos posmos | MFA | 2FA | Autentifikācijas lietotne | Autentificētāja lietotne | SMS |
    Īsziņa | Teksta ziņojums | Pašpiegādes paziņojumi | Atkopšanas kodi | Rezerves kodi | Parole |
    Mainīt paroli | Pieteikšanās metodes | Pieteikšanās veidi | Pierakstīšanās metodes | Datu vadīklas |
    Datu kontrole | Datu pārvaldība | Paziņojumi | Vispārīgi | Vispārīgie iestatījumi | Personalizācija |
    Personalizēšana | Atmiņa | Norēķini | Abonements | Lietojums | Runa | Balss | Grafiki |
    Papildu konta drošība | Uzlabota konta drošība | Paplašinātā drošība | Nesenās darbības |
    Nesenā aktivitāte | Konta darbības | Konta aktivitāte | Drošības darbības | Pieteikšanās vēsture |
    Pierakstīšanās vēsture | Nesenās pieteikšanās | Pēdējās pieteikšanās reizes | Beigtās sesijas |
    Iepriekšējās sesijas | Sesijas, kam beidzies termiņš | Vecāku kontrole | Droša pierakstīšanās ar ChatGPT |
    Pierakstīties ar ChatGPT | Pieteikties ar ChatGPT | Atteikties no šīs ierīces |
    Izrakstīties no šīs ierīces | Atteikties šajā ierīcē | Izrakstīties šajā ierīcē | Arhivētās sarunas |
    Dzēst kontu | Konts | Palīdzība | Pārbaudītās ierīces | Verificētās ierīces | Apstiprinātās ierīces |
    Atpazītās ierīces | Pazīstamās ierīces | Iegaumētās ierīces | Autorizētās ierīces | Bloķētās ierīces |
    Noņemtās ierīces | Tavas uzticamās ierīces | Ierīces, kurām uzticaties | Uzticamie pārlūki |
    Uzticamās pārlūkprogrammas | Passkey | Paroles atslēgas | Jūsu piekļuves atslēgas | Pieslēgtās lietotnes |
    Saistītie pakalpojumi | Pieslēgtie konti | Lietotnes un savienojumi | Lietotnes un konektori | Konektori |
    Trešo pušu sesijas | Trešās puses lietotnes | Trešās puses piekļuve | Pilnvarotās lietotnes |
    Paplašinājumi | Kopīgoti čati | Kopīgotie čati | Koplietotās tērzēšanas | API-atslēgas |
    Tavas API atslēgas | Piekļuves marķieri | Vairākfaktoru autentifikācija (MFA) |
    Divfaktoru autentifikācija (2FA) | Divu soļu verifikācija | Divpakāpju autentifikācija |
    Divpakāpju pārbaude | Autentifikators | SMS ziņa | Push paziņojumi | Atkopšanas metodes | E-pasts |
    E-pasta adrese | Tālruņa numurs | Paroles maiņa | Pieslēgšanās metodes | Pieteikšanās iespējas |
    Pieteikšanās opcijas | Datu vadība | Datu iestatījumi | Uzlabota drošība | Papildu drošība |
    Konta papildu aizsardzība | Nesenā konta aktivitāte | Nesenās konta darbības | Pēdējās darbības |
    Pēdējās aktivitātes | Pieteikšanās aktivitāte | Pieteikšanās darbības | Pierakstīšanās darbības |
    Pierakstīšanās aktivitāte | Nesenā pieteikšanās aktivitāte | Nesenā pierakstīšanās |
    Iepriekšējās pieteikšanās | Pieteikšanās žurnāls | Drošības notikumi | Drošības žurnāls |
    Drošības vēsture | Drošības aktivitāte | Sesiju vēsture | Darbību vēsture | Darbību žurnāls |
    Aktivitāšu vēsture | Aktivitāšu žurnāls | Aizvērtās sesijas | Pabeigtās sesijas | Pārtrauktās sesijas |
    Vecās sesijas | Neaktīvās sesijas | Atsauktās sesijas | Nesen beigtās sesijas | Nesen izrakstījies |
    Izrakstītās ierīces | Izrakstītās sesijas | Kur bijāt pieteicies | Kur bijāt pierakstījies |
    Pieteikšanās mēģinājumi | Neveiksmīgas pieteikšanās | Neveiksmīgi pieteikšanās mēģinājumi |
    Codex CLI sesijas | Droša pieteikšanās ar ChatGPT | Pieteikšanās ar ChatGPT | Iziet no šīs ierīces |
    Iziet šajā ierīcē | Atslēgties no šīs ierīces | Arhivētie čati | Valoda
  `,
  captions: {
    device: list`
      Ierīce | Ierīces nosaukums | Ierīces veids | Pārlūkprogramma | Pārlūks | Ierīce vai pārlūkprogramma |
      Pārlūkprogramma vai ierīce | Ierīce/pārlūkprogramma | Ierīce un pārlūkprogramma | Klients |
      Ierīces tips | Ierīces modelis | Modelis | Ierīce / pārlūks | Ierīce / pārlūkprogramma |
      Ierīce vai pārlūks | Ierīce un pārlūks | Pārlūkprogramma un ierīce | Operētājsistēma |
      Informācija par ierīci | Ierīces informācija | Sesija
    `,
    app: list`
      Lietotne | Lietotnes | Lietojumprogramma | Produkts | Produkti | Izmanto ar | Izmantots ar |
      Izmantota ar | Lietotnes konteksts | Pakalpojums | Pakalpojumi | Programma | Izmanto | Lieto ar |
      Izmantots lietotnē | Izmantota lietotnē | Lietots ar | Lietotā lietotne | Izmantotās lietotnes |
      Lietotnes nosaukums | Konteksts | Piekļuve | Pieteicies lietotnē
    `,
    location: list`
      Atrašanās vieta | Aptuvenā atrašanās vieta | Aptuvenā vieta | Vieta | Pēdējā atrašanās vieta | Kur |
      Pilsēta | Reģions | Valsts | Pieteikšanās vieta | Atrašanās vieta (aptuvena) | Lokācija |
      Pierakstīšanās vieta | Pieslēgšanās vieta | Pieteikšanās atrašanās vieta |
      Pēdējā zināmā atrašanās vieta | Netālu no | Novads | Apgabals | Ģeogrāfiskā vieta
    `,
    signedIn: list`
      Pieteicies | Pierakstījies | Pieteikšanās | Pierakstīšanās | Pieteikšanās laiks | Pieteikšanās datums |
      {Pieteikšanās,Pierakstīšanās,Pēdējās pieteikšanās,Sesijas sākuma,Pēdējās aktivitātes} {datums,laiks,datums un laiks} |
      {Pierakstījies,Pieteicies,Pierakstījies kopš,Sesija sākta,Aktīva kopš,Pēdējoreiz aktīva,Pēdējoreiz izmantota,Pēdējā aktivitāte} |
      Pierakstīšanās laiks | Pierakstīšanās datums | Pēdējā pieteikšanās | Pēdējoreiz pieteicies |
      Pirmā pieteikšanās | Datums | Laiks | Datums un laiks | Kad | Kopš | Sākums | Sākta |
      Pēdējoreiz aktīva | Pēdējoreiz aktīvs | Pēdējā aktivitāte | Pēdējā darbība | Pēdējoreiz izmantota |
      Pēdējoreiz izmantots | Pēdējoreiz redzēta | Pēdējā piekļuve | Pieslēdzies | Pieslēgšanās |
      Pieslēgšanās laiks | Pieslēgšanās datums | Pieteicās | Pierakstījās | Pieteikšanās datums un laiks |
      Pierakstīšanās datums un laiks | Pēdējā pierakstīšanās | Pēdējā pieslēgšanās |
      Pēdējās pieteikšanās laiks | Pirmā pierakstīšanās | Pēdējoreiz pierakstījies | Sesijas sākums |
      Sesija sākta | Sākuma laiks | Sākās | Pēdējo reizi aktīva | Pēdējo reizi aktīvs |
      Pēdējo reizi izmantota | Pēdējo reizi izmantots | Pēdējo reizi redzēta | Pēdējoreiz redzēts |
      Pēdējā lietošana | Pēdējā izmantošana | Pēdējoreiz tiešsaistē | Pēdējoreiz lietots
    `,
    status: list`
      Statuss | Stāvoklis | Sesijas statuss | Uzticama | Uzticams | Uzticama ierīce | Uzticamība |
      Pašreizējā | Pašreizējā sesija | Seansa statuss | Sesijas stāvoklis | Uzticamības statuss |
      Uzticēšanās | Pašreizējais | Pašreizējā ierīce | Aktuālā
    `,
  },
  signedIn: list`
    pieteicies | pierakstījies | pieteicāties | pierakstījāties | pieteikšanās | pierakstīšanās |
    {pierakstījies,pieteicies,pierakstīšanās,pieteikšanās,jūs pierakstījāties,jūs pieteicāties,pēdējā pieteikšanās,pēdējā pierakstīšanās,pirmā pieteikšanās,pieslēdzies} {,kopš,no,ChatGPT,:} |
    {sesija,seanss} {sākta,sākās,sākts,kopš} | {pieteikšanās,pierakstīšanās,sesijas sākuma} {datums,laiks} |
    pieteikšanās laiks | pieteikšanās datums | pierakstīšanās laiks | pēdējā pieteikšanās |
    pēdējoreiz pieteicies | pēdējā pierakstīšanās | pirmā pieteikšanās | pieteicies kopš | sesija sākta |
    sesijas sākums | sākta | kopš | aktīva kopš | pieteicies plkst | pieteicās | pierakstījās |
    pierakstījies kopš | pieslēdzies | pieslēdzies kopš | pieslēdzās | pieslēdzāties | pieslēgšanās |
    pieslēgšanās laiks | pieslēgšanās datums | pieteikšanās datums un laiks | pierakstīšanās datums |
    pierakstīšanās datums un laiks | pieteikšanās notika | pierakstīšanās notika | veikta pieteikšanās |
    veikta pierakstīšanās | pēdējās pieteikšanās laiks | pēdējoreiz pierakstījies | pēdējoreiz pieslēdzies |
    pēdējā pieslēgšanās | pirmā pierakstīšanās | pirmoreiz pieteicies | pirmoreiz pierakstījies |
    sesija sākās | sesija uzsākta | sākās | sākums | uzsākta | aktīvs kopš | sesija kopš | jūs pieteicāties |
    jūs pierakstījāties | jauna pieteikšanās | ~ pieteicies | ~ pierakstījies
  `,
  lastActive: list`
    pēdējoreiz aktīva | pēdējoreiz aktīvs | pēdējo reizi aktīva | pēdējo reizi aktīvs | pēdējā aktivitāte |
    {pēdējā aktivitāte,pēdējoreiz aktīvs,pēdējoreiz aktīva,pēdējoreiz izmantots,pēdējoreiz izmantota,pēdējoreiz lietots,pēdējoreiz redzēts,pēdējā lietošana,pēdējā piekļuve,neaktīvs} {,kopš} |
    pēdējā darbība | pēdējoreiz izmantota | pēdējoreiz izmantots | pēdējoreiz redzēta | pēdējā piekļuve |
    aktīva | aktīvs | izmantota | pēdējo reizi izmantota | pēdējo reizi izmantots | pēdējo reizi redzēta |
    pēdējo reizi redzēts | pēdējo reizi tiešsaistē | pēdējoreiz redzēts | pēdējoreiz lietota |
    pēdējoreiz lietots | pēdējoreiz tiešsaistē | pēdējoreiz bija aktīva | pēdējoreiz bija aktīvs |
    pēdējoreiz | pēdējā lietošana | pēdējā izmantošana | pēdējās aktivitātes laiks | bija aktīva |
    bija aktīvs | izmantots | lietota | lietots | redzēta | tiešsaistē | aktivitāte
  `,
  otherTimes: list`
    pievienot | izveidot | beidzas | beigsies | derīgs līdz | atjaunināt | mainīt | reģistrēt | izrakstījies |
    savienot | saistīt | derīga līdz | derīguma | termiņš | beigusies | atjaunots | labots | labota |
    izgājis | atteicies | pabeigt | noņemt | izdzēst | atsaukt | piesaistīt | bloķēt
  `,
  justNow: list`
    tikko | tikko tagad | tagad | šobrīd | pašlaik | pirms brīža | pirms mirkļa | pirms dažām sekundēm |
    pirms mazāk nekā minūtes | aktīva tagad | aktīvs tagad | pašlaik aktīva | pašlaik aktīvs | šobrīd aktīva |
    tieši tagad | šajā brīdī | šajā mirklī | patlaban | pirms pāris sekundēm | pirms sekundēm |
    pirms sekundes | pirms dažiem mirkļiem | pirms mazāk nekā minūtes laika | pirms nepilnas minūtes |
    mazāk nekā pirms minūtes | mazāk nekā minūte | mazāk par minūti | pirms mazāk nekā 1 minūtes |
    tagad aktīva | tagad aktīvs | patlaban aktīva | patlaban aktīvs | šobrīd aktīvs | pašlaik tiešsaistē |
    tagad tiešsaistē | tiešsaistē tagad | aktīva šobrīd | aktīva pašlaik
  `,
  active: list`
    Aktīva | Aktīvs | Aktīva tagad | Aktīvs tagad | Pašlaik aktīva | Pašlaik aktīvs | Šobrīd aktīva |
    Aktīva sesija | Tiešsaistē | Tiek izmantota | Tiek lietota | Tagad aktīva | Tagad aktīvs |
    Patlaban aktīva | Patlaban aktīvs | Šobrīd aktīvs | Aktīva šobrīd | Aktīva pašlaik | Aktīvs seanss |
    Sesija ir aktīva | Pašlaik tiek izmantota | Tiek izmantots | Tiešsaistē tagad | Pierakstījies tagad |
    Atvērta | Atvērts | Darbojas | Notiek
  `,
  near: list`
    aptuveni | apt. | aptuvenā atrašanās vieta | netālu no | apmēram | tuvu | blakus | ~ apkārtne | ~ tuvumā |
    ~ (aptuveni) | ~ un apkārtne | apt | aptuvena | aptuvena vieta | tuvumā | kaut kur | iespējams |
    domājams | netālu | reģionā | apkārtnē | ~ apkaimē | ~ tuvums | ~ rajonā | ~ reģions | ~ un tās apkārtne |
    ~ (apt.) | ~ (apm.) | ~ (aptuvena) | ~ (aptuvenā vieta) | ~ (aptuvena atrašanās vieta) | apm.
  `,
  unknownDevice: list`
    Nezināma ierīce | Nezināma pārlūkprogramma | Nezināms pārlūks | Nezināms klients | Nezināma | Nezināms |
    Neatpazīta ierīce | Ierīce nav zināma | Neidentificēta ierīce | Cita ierīce | Nezināms dators |
    Nezināma lietotne | Nezināma ierīce vai pārlūkprogramma | Neatpazīta pārlūkprogramma | Ierīce nezināma |
    Ierīce ir nezināma | Ierīce nav atpazīta | Ierīce nav pieejama | Ierīce bez nosaukuma |
    Nenosaukta ierīce | Nenoteikta ierīce | Nezināma operētājsistēma | Cits
  `,
  unknownLocation: list`
    Nezināma atrašanās vieta | Atrašanās vieta nav zināma | Atrašanās vieta nezināma |
    Atrašanās vieta nav pieejama | Nezināma vieta | Nezināms reģions | Nezināma |
    Atrašanās vieta nav noteikta | Atrašanās vieta nepieejama | Atrašanās vietu neizdevās noteikt |
    Nav atrašanās vietas | Vieta nezināma | Vieta nav zināma | Vieta nav pieejama | Nezināma pilsēta |
    Nezināma valsts | Nezināms apgabals | Nezināma lokācija | Neizdevās noteikt atrašanās vietu |
    Slēpta atrašanās vieta
  `,
  devices: list`
    ierīc | tālrun | viedtālrun | dator | klēpjdator | portatīv | planšet | pārlūk | mobilais | mobilā |
    viedierīc | galddator | laptop | piezīmjdator | viedpulksten | pc
  `,
  apiPlatform: list`
    API platforma | OpenAI API platforma | OpenAI platforma | OpenAI API | API | Izstrādātāju platforma |
    API Platform | API-platforma | OpenAI API-platforma
  `,
  yes: list`Jā`,
  no: list`Nē`,
});
