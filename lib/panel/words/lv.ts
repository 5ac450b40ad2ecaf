import { list } from './list';
import type { Words } from './words';

export const lv: Words = {
  activeSessions: list`
    Aktīvās sesijas | Jūsu aktīvās sesijas | Tavas aktīvās sesijas | Visas aktīvās sesijas | Sesijas |
    Jūsu sesijas | Tavas sesijas | Manas sesijas | Visas sesijas | Atvērtās sesijas | Pieteikšanās sesijas |
    Aktīvie seansi | Seansi | Jūsu seansi | Visi seansi | Sesiju pārvaldība | Pārvaldīt sesijas |
    Pārvaldīt aktīvās sesijas | Ierīces un sesijas | Sesijas un ierīces | Pieteiktās ierīces |
    Aktīvās ierīces | Aktīvās pieteikšanās | Pieslēgtās ierīces | Kur esat pieteicies |
    Kur esat pierakstījies | Kur esi pieteicies | Kur esi pierakstījies | Kur esat pieteikušies |
    Ierīces, kurās esat pieteicies | Ierīces, kurās esat pierakstījies
  `,
  session: list`sesij | seans`,
  security: list`
    Drošība | Drošība un pieteikšanās | Pieteikšanās un drošība | Drošība un pierakstīšanās |
    Drošības iestatījumi | Drošība un privātums | Privātums un drošība | Drošība un konfidencialitāte |
    Parole un drošība | Konta drošība
  `,
  current: list`
    Pašreizējā sesija | Jūsu pašreizējā sesija | Tava pašreizējā sesija | Šī sesija | Šī ierīce |
    Šī pārlūkprogramma | Šis pārlūks | Šis dators | Šis tālrunis | Šī lietotne | Pašreizējais seanss |
    Pašreizējā | Pašreizējais | Pašreizējā ierīce | Pašreizējā pārlūkprogramma | Jūsu pašreizējā ierīce |
    Šī ir jūsu pašreizējā sesija | Esat šeit | Jūs esat šeit | Aktīva šajā ierīcē | Aktīvs šajā ierīcē |
    Jūs pašlaik izmantojat šo sesiju | Pašlaik izmantojat šo sesiju | Jūs izmantojat šo sesiju |
    Pašlaik izmantotā sesija
  `,
  trusted: list`uzticam | uzticēšan | verificēta ierīce | pārbaudīta ierīce`,
  negation: list`neuzticam | nav | ne uzticam | nepārbaudīt | neverificēt | nekad | vairs ne`,
  unavailable: list`
    sesijas statuss nav pieejams | sesijas statuss nav zināms | sesijas statuss*nav |
    sesijas statuss nezināms | sesijas statuss*nezināms | sesijas stāvoklis nav pieejams |
    sesijas stāvoklis*nav | seansa statuss*nav | statuss nav pieejams | statuss nezināms |
    statuss nav zināms | nezināms statuss | sesija nav pieejama | nevar noteikt*statusu |
    neizdevās noteikt*statusu | statuss*nav pieejams | statuss*nav zināms
  `,
  logOut: list`
    atteikties | izrakstīties | izrakstīt | izrakstieties | izrakstīšan | atteikšanās no | atteikšanās |
    iziet | izies | izlogo | beigt sesiju | beigt šo sesiju | beigt*sesij | pabeigt sesiju | pabeigt*sesij |
    pārtraukt sesiju | pārtraukt*sesij | aizvērt sesiju | aizvērt*sesij | atsaukt piekļuvi |
    atsaukt sesiju | atvienot | noņemt ierīci | noņemt šo ierīci | noņemt sesiju
  `,
  everywhere: list`
    visām ierīcēm | visām sesijām | visās ierīcēs | visas sesijas | visām citām | visām pārējām |
    visām aktīvajām | visas citas | visas pārējās | visas aktīvās | no visām | visur | no visurienes |
    izrakstīt visus | beigt visas | pārtraukt visas | atvienot visas | citām ierīcēm | citām sesijām |
    citas ierīces | citas sesijas | pārējām | pārējās | atlasīt | izvēlēt
  `,
  more: list`
    rādīt vairāk | parādīt vairāk | ielādēt vairāk | skatīt vairāk | rādīt vēl | ielādēt vēl |
    vairāk sesiju | vairāk ierīču | rādīt visu | rādīt visas | parādīt visu | parādīt visas | skatīt visu |
    skatīt visas | ielādēt visas | nākam | tālāk | vecākas sesijas | vecākas ierīces
  `,
  loading: list`
    ielāde | notiek ielāde | tiek ielādēt | iegūst | uzgaidiet | lūdzu, uzgaidiet | lūdzu uzgaidiet |
    gaidiet | mirkli
  `,
  failed: list`
    neizdevās ielādēt | nevarēja ielādēt | nevar ielādēt | nevarējām ielādēt | neizdevās iegūt |
    neizdevās parādīt | nevarēja parādīt | ielāde neizdevās | ielādes kļūda | kļūda ielādējot |
    ielādējot*radās kļūda | radās kļūda | notika kļūda | radās problēma | kaut kas nogāja greizi |
    kaut kas notika nepareizi | mēģiniet vēlreiz | mēģini vēlreiz | mēģināt vēlreiz | mēģiniet vēlāk |
    mēģiniet*vēlāk | mēģini vēlāk | pašlaik nav pieejam | īslaicīgi nav pieejam
  `,
  otherLists: list`
    Uzticamās ierīces | Jūsu uzticamās ierīces | Piekļuves atslēgas | Piekļuves atslēga | Ieejas atslēgas |
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
    Iepriekšējās sesijas | Sesijas, kam beidzies termiņš | Vecāku kontrole |
    Droša pierakstīšanās ar ChatGPT | Pierakstīties ar ChatGPT | Pieteikties ar ChatGPT |
    Atteikties no šīs ierīces | Izrakstīties no šīs ierīces | Atteikties šajā ierīcē |
    Izrakstīties šajā ierīcē | Arhivētās sarunas | Dzēst kontu | Konts | Palīdzība
  `,
  captions: {
    device: list`
      Ierīce | Ierīces nosaukums | Ierīces veids | Pārlūkprogramma | Pārlūks | Ierīce vai pārlūkprogramma |
      Pārlūkprogramma vai ierīce | Ierīce/pārlūkprogramma | Ierīce un pārlūkprogramma | Klients
    `,
    app: list`
      Lietotne | Lietotnes | Lietojumprogramma | Produkts | Produkti | Izmanto ar | Izmantots ar |
      Izmantota ar | Lietotnes konteksts | Pakalpojums | Pakalpojumi
    `,
    location: list`
      Atrašanās vieta | Aptuvenā atrašanās vieta | Aptuvenā vieta | Vieta | Pēdējā atrašanās vieta | Kur |
      Pilsēta | Reģions | Valsts | Pieteikšanās vieta
    `,
    signedIn: list`
      Pieteicies | Pierakstījies | Pieteikšanās | Pierakstīšanās | Pieteikšanās laiks |
      Pieteikšanās datums | Pierakstīšanās laiks | Pierakstīšanās datums | Pēdējā pieteikšanās |
      Pēdējoreiz pieteicies | Pirmā pieteikšanās | Datums | Laiks | Datums un laiks | Kad | Kopš | Sākums |
      Sākta | Pēdējoreiz aktīva | Pēdējoreiz aktīvs | Pēdējā aktivitāte | Pēdējā darbība |
      Pēdējoreiz izmantota | Pēdējoreiz izmantots | Pēdējoreiz redzēta | Pēdējā piekļuve
    `,
    status: list`
      Statuss | Stāvoklis | Sesijas statuss | Uzticama | Uzticams | Uzticama ierīce | Uzticamība |
      Pašreizējā | Pašreizējā sesija
    `,
  },
  signedIn: list`
    pieteicies | pierakstījies | pieteicāties | pierakstījāties | pieteikšanās | pierakstīšanās |
    pieteikšanās laiks | pieteikšanās datums | pierakstīšanās laiks | pēdējā pieteikšanās |
    pēdējoreiz pieteicies | pēdējā pierakstīšanās | pirmā pieteikšanās | pieteicies kopš | sesija sākta |
    sesijas sākums | sākta | kopš | aktīva kopš
  `,
  lastActive: list`
    pēdējoreiz aktīva | pēdējoreiz aktīvs | pēdējo reizi aktīva | pēdējo reizi aktīvs | pēdējā aktivitāte |
    pēdējā darbība | pēdējoreiz izmantota | pēdējoreiz izmantots | pēdējoreiz redzēta | pēdējā piekļuve |
    aktīva | aktīvs | izmantota
  `,
  otherTimes: list`
    pievienot | izveidot | beidzas | beigsies | derīgs līdz | atjaunināt | mainīt | reģistrēt |
    izrakstījies | savienot | saistīt
  `,
  justNow: list`
    tikko | tikko tagad | tagad | šobrīd | pašlaik | pirms brīža | pirms mirkļa | pirms dažām sekundēm |
    pirms mazāk nekā minūtes | aktīva tagad | aktīvs tagad | pašlaik aktīva | pašlaik aktīvs | šobrīd aktīva
  `,
  active: list`
    Aktīva | Aktīvs | Aktīva tagad | Aktīvs tagad | Pašlaik aktīva | Pašlaik aktīvs | Šobrīd aktīva |
    Aktīva sesija | Tiešsaistē | Tiek izmantota | Tiek lietota
  `,
  near: list`
    aptuveni | apt. | aptuvenā atrašanās vieta | netālu no | apmēram | tuvu | blakus | pie | ~ apkārtne |
    ~ tuvumā | ~ (aptuveni) | ~ un apkārtne
  `,
  unknownDevice: list`
    Nezināma ierīce | Nezināma pārlūkprogramma | Nezināms pārlūks | Nezināms klients | Nezināma | Nezināms |
    Neatpazīta ierīce | Ierīce nav zināma | Neidentificēta ierīce | Cita ierīce
  `,
  unknownLocation: list`
    Nezināma atrašanās vieta | Atrašanās vieta nav zināma | Atrašanās vieta nezināma |
    Atrašanās vieta nav pieejama | Nezināma vieta | Nezināms reģions | Nezināma
  `,
  devices: list`
    ierīc | tālrun | viedtālrun | dator | klēpjdator | portatīv | planšet | pārlūk | mobilais | mobilā
  `,
  apiPlatform: list`
    API platforma | OpenAI API platforma | OpenAI platforma | OpenAI API | API | Izstrādātāju platforma
  `,
  yes: list`Jā`,
  no: list`Nē`,
};
