import { list } from './list';
import type { Words } from './words';

/** Zulu joins beginnings to words ("idivayisi", "kudivayisi", "amadivayisi"): stems stand in each form that is sure. */
export const zu: Words = {
  activeSessions: list`
    Amaseshini asebenzayo | Amaseshini akho asebenzayo | Wonke amaseshini asebenzayo |
    Izikhathi ezisebenzayo | Amaseshini | Amaseshini akho | Amaseshini ami | Wonke amaseshini |
    Amaseshini avuliwe | Amaseshini amanje | Amaseshini okungena | Amaseshini okungena ngemvume |
    Phatha amaseshini | Lawula amaseshini | Amadivayisi namaseshini | Amaseshini namadivayisi |
    Amadivayisi angene ngemvume | Amadivayisi asebenzayo | Lapho ungene khona |
    Lapho ungene khona ngemvume | Lapho ungene ngemvume khona | Amadivayisi ongene kuwo |
    Amadivayisi ongene ngemvume kuwo
  `,
  session: list`
    iseshini | amaseshini | namaseshini | kumaseshini | leseshini | lweseshini | seseshini | kweseshini |
    yeseshini | isikhathi sokungena | izikhathi ezisebenzayo
  `,
  security: list`
    Ukuvikeleka | Ukuphepha | Ezokuphepha | Ezokuvikela | Ukuvikeleka nokungena ngemvume |
    Ukuphepha nokungena ngemvume | Ukuvikeleka nokungena | Ukuphepha nokungena |
    Izilungiselelo zokuvikeleka | Izilungiselelo zokuphepha | Ukuvikeleka nobumfihlo |
    Ukuphepha nobumfihlo | Ubumfihlo nokuvikeleka | Ubumfihlo nokuphepha | Iphasiwedi nokuvikeleka |
    Iphasiwedi nokuphepha | Ukuvikeleka kwe-akhawunti | Ukuphepha kwe-akhawunti
  `,
  current: list`
    Iseshini yamanje | Iseshini yakho yamanje | Le seshini | Leseshini | Le divayisi | Ledivayisi |
    Lesi siphequluli | Le khompyutha | Lekhompyutha | Le foni | Lefoni | Lolu hlelo lokusebenza |
    Le thebulethi | Yamanje | Okwamanje | Idivayisi yamanje | Idivayisi yakho yamanje |
    Isiphequluli samanje | Idivayisi yakho | Isiphequluli sakho | Lena iseshini yakho yamanje |
    Le yiseshini yakho yamanje | Lena idivayisi yakho | Ulapha | Iyasebenza kule divayisi |
    Isebenza kule divayisi | Usebenzisa le seshini | Usebenzisa le seshini manje | Usebenzisa le divayisi
  `,
  trusted: list`
    ethembekile | athembekile | othembekile | ithembekile | ethenjwayo | ethenjiwe | athenjiwe |
    athenjwayo | iyathenjwa | eqinisekisiwe
  `,
  negation: list`
    engathembekile | angathembekile | ayithembekile | ayithenjwa | akuthenjwa | engathenjwa | engathenjiwe |
    akuyona | ayiyona | akusiyo | engaqinisekisiwe
  `,
  unavailable: list`
    isimo seseshini asitholakali | isimo seseshini*asitholakali | isimo seseshini asaziwa |
    isimo seseshini*asaziwa | isimo seseshini esingaziwa | isimo asitholakali | isimo asaziwa |
    isimo esingaziwa | isimo*asitholakali | isimo*asaziwa | iseshini ayitholakali
  `,
  logOut: list`
    phuma | ukuphuma | phuma ngemvume | phumani | khipha idivayisi | khipha le divayisi | susa idivayisi |
    susa le divayisi | susa iseshini | qeda iseshini | qeda le seshini | vala iseshini | misa iseshini |
    nqamula | hoxisa ukufinyelela | susa ukufinyelela
  `,
  everywhere: list`
    wonke amadivayisi | kuwo wonke | wonke amaseshini | kuzo zonke | zonke izindawo | zonke iziphequluli |
    yonke indawo | yonke idivayisi | kuyo yonke | wonke amanye | amanye amadivayisi | amanye amaseshini |
    kwamanye amadivayisi | kwamanye amaseshini | asele | okukhethiwe | akhethiwe | phuma konke
  `,
  more: list`
    bonisa okwengeziwe | bonisa okuningi | bonisa ezinye | bonisa amanye | bona okwengeziwe |
    bona okuningi | buka okwengeziwe | buka okuningi | layisha okwengeziwe | layisha okuningi |
    layisha amanye | khombisa okwengeziwe | bonisa konke | bona konke | buka konke | layisha konke |
    okulandelayo | elandelayo
  `,
  loading: list`
    iyalayisha | kuyalayisha | ilayisha | kulayishwa | kuyalayishwa | ayalayisha | iyalanda | kuyalandwa |
    sicela ulinde | sicela linda | linda kancane | umzuzwana
  `,
  failed: list`
    ayikwazanga ukulayisha | awukwazanga ukulayisha | akukwazanga ukulayisha | ayikwazi ukulayisha |
    akukwazi ukulayisha | asikwazanga ukulayisha | ayilayishwanga | awalayishwanga | azilayishwanga |
    akulayishwanga | yehlulekile ukulayisha | ehlulekile ukulayisha | kwehlulekile | kuhlulekile |
    ukulayisha kuhlulekile | asikwazanga | asikwazi | iphutha lokulayisha | kube nephutha |
    kwenzeke iphutha | kuvele iphutha | kunephutha | kukhona okungahambanga | kukhona okungahambi |
    kukhona okonakele | kube nenkinga | kunenkinga | kuvele inkinga | zama futhi | uzame futhi |
    zama ngokuhamba kwesikhathi | phinda uzame | uphinde uzame | zama kamuva | uzame kamuva
  `,
  otherLists: list`
    Amadivayisi athembekile | Amadivayisi athenjiwe | Amadivayisi athenjwayo |
    Amadivayisi akho athembekile | Iziphequluli ezithembekile | Okhiye bokudlula | Ukhiye wokudlula |
    Okhiye bokungena | Izikhiye zokudlula | Okhiye bokuvikela | Okhiye bokuphepha | Ukhiye wokuvikela |
    Ukhiye wokuphepha | Izinhlelo zokusebenza ezixhunyiwe | Izinhlelo ezixhunyiwe | Ama-app axhunyiwe |
    Izinhlelo zokusebenza nezixhumi | Ama-app nezixhumi | Izixhumi | Ama-akhawunti axhunyiwe |
    Izinhlelo zokusebenza zenkampani yangaphandle | Izinhlelo zokusebenza zezinkampani zangaphandle |
    Ama-plugin | Izixhumanisi okwabelwene ngazo | Izixhumanisi ezabiwe | Izingxoxo okwabelwene ngazo |
    Okhiye be-API | Okhiye ba-API | Ukhiye we-API | Ukuqinisekisa okunezinto eziningi |
    Ukuqinisekiswa kwezinto eziningi | Ukuqinisekisa izinto eziningi |
    Ukufakazela ubuqiniso bezinto eziningi | MFA | 2FA | Ukuqinisekisa okunezinyathelo ezimbili |
    Ukuqinisekisa ngezinyathelo ezimbili | Ukuqinisekiswa kwezinyathelo ezi-2 |
    Ukuqinisekisa ngezinyathelo ezi-2 | Ukuqinisekiswa kwezinyathelo ezimbili |
    Uhlelo lokusebenza lokufakazela ubuqiniso | Uhlelo lokusebenza lokuqinisekisa | Umlayezo wombhalo |
    Umlayezo obhaliwe | SMS | Izaziso ezisunduzwayo | Izaziso zokududula | Amakhodi okutakula |
    Amakhodi wokubuyisela | Amakhodi okusekelayo | Amakhodi ayisipele | Iphasiwedi | Igama-mfihlo |
    Shintsha iphasiwedi | Izindlela zokungena | Izindlela zokungena ngemvume | Izilawuli zedatha |
    Izilawuli zemininingwane | Izaziso | Okuvamile | Okujwayelekile | Ukwenza kube okomuntu siqu |
    Ukwenza okwakho | Inkumbulo | Imemori | Ukukhokhisa | Inkokhelo | Okubhaliselwe | Ukubhalisa |
    Ukusetshenziswa | Izwi | Amashejuli | Ukuvikeleka okuthuthukile |
    Ukuvikeleka kwe-akhawunti okuthuthukile | Umsebenzi wakamuva | Imisebenzi yakamuva |
    Umsebenzi we-akhawunti | Umsebenzi wokuvikeleka | Umsebenzi wokuphepha | Umlando wokungena |
    Umlando wokungena ngemvume | Umsebenzi wokungena | Ukungena kwakamuva | Umlando weseshini |
    Umlando wamaseshini | Amaseshini adlule | Amaseshini aphelile | Amaseshini aphelelwe yisikhathi |
    Izilawuli zabazali | Ngena ngemvume nge-ChatGPT | Ngena nge-ChatGPT | Phuma kule divayisi |
    Phuma ngemvume kule divayisi | Izingxoxo ezifakwe kungobo yomlando | Susa i-akhawunti | I-akhawunti |
    Akhawunti | Usizo | I-imeyili | Imeyili | Inombolo yefoni
  `,
  captions: {
    device: list`
      Idivayisi | Igama ledivayisi | Uhlobo lwedivayisi | Isiphequluli | Isiphequluli sewebhu | Ibhrawuza |
      Idivayisi noma isiphequluli | Isiphequluli noma idivayisi | Idivayisi nesiphequluli |
      Isiphequluli nedivayisi | Isistimu yokusebenza | Imodeli
    `,
    app: list`
      Uhlelo lokusebenza | Izinhlelo zokusebenza | I-app | Ama-app | Umkhiqizo | Imikhiqizo |
      Isetshenziswe ne | Igama lohlelo lokusebenza | Isevisi | Amasevisi
    `,
    location: list`
      Indawo | Indawo elinganiselwe | Indawo ecishe ibe yiyo | Isilinganiso sendawo | Indawo yokugcina |
      Kuphi | Idolobha | Isifunda | Izwe | Indawo yokungena
    `,
    signedIn: list`
      Ungene ngemvume | Ungenile | Kungenwe ngemvume | Ukungena ngemvume | Ukungena |
      Isikhathi sokungena ngemvume | Usuku lokungena | Ukungena kokugcina | Ukungena kokuqala | Usuku |
      Idethi | Isikhathi | Usuku nesikhathi | Idethi nesikhathi | Nini | Kusukela | Kuqale | Iqale |
      Igcine ukusebenza | Ukusebenza kokugcina | Umsebenzi wokugcina | Igcine ukusetshenziswa |
      Ukusetshenziswa kokugcina | Igcine ukubonwa
    `,
    status: list`Isimo | Isimo seseshini | Ithembekile | Ukwethembeka | Iseshini yamanje`,
  },
  signedIn: list`
    ungene ngemvume | ungene ngemvume ngo | ungene ngo | ungenile | kungenwe ngemvume |
    kungenwe ngemvume ngo | kungenwe ngo | ukungena ngemvume | ukungena | isikhathi sokungena ngemvume |
    usuku lokungena | ukungena kokugcina | ukungena kokuqala | iqale | iqale ngo | kuqale | kuqale ngo |
    kusukela ngo | kusukela
  `,
  lastActive: list`
    igcine ukusebenza | igcine ukusebenza ngo | ukusebenza kokugcina | umsebenzi wokugcina |
    igcine ukusetshenziswa | igcine ukusetshenziswa ngo | ukusetshenziswa kokugcina | igcine ukubonwa |
    igcine ukubonwa ngo
  `,
  otherTimes: list`
    yengezwe | kwengezwe | ingeziwe | yakhiwe | yadalwa | idaliwe | iphelelwa | iyaphelelwa | iphela |
    iphelelwe | ibuyekezwe | kubuyekezwe | ishintshiwe | ibhalisiwe | ibhaliswe | uphume ngemvume
  `,
  justNow: list`
    manje | khona manje | manje nje | okwamanje nje | ngalo mzuzu | emizuzwaneni embalwa edlule |
    amasekhondi ambalwa edlule | esikhathini esingaphansi komzuzu edlule | iyasebenza manje
  `,
  active: list`
    Iyasebenza | Isebenzayo | Iyasebenza manje | Isebenza manje | Iseshini esebenzayo | Ku-inthanethi |
    Iyasetshenziswa
  `,
  near: list`
    cishe | elinganiselwe | eduze kwe | eduze kuka | eduze | eduzane | maduze | indawo elinganiselwe |
    ~ (cishe) | ~ (elinganiselwe)
  `,
  unknownDevice: list`
    Idivayisi engaziwa | Idivayisi engaziwayo | Isiphequluli esingaziwa | Isiphequluli esingaziwayo |
    Akwaziwa | Engaziwa | Ayaziwa | Idivayisi engabonwanga | Enye idivayisi
  `,
  unknownLocation: list`
    Indawo engaziwa | Indawo engaziwayo | Indawo ayaziwa | Indawo ayitholakali | Isifunda esingaziwa |
    Akwaziwa | Engaziwa | Ayaziwa
  `,
  devices: list`
    idivayisi | amadivayisi | divayisi | kudivayisi | ledivayisi | ifoni | amafoni | foni | i-smartphone |
    iselula | ikhompyutha | amakhompyutha | khompyutha | ikhompyutha ephathekayo | i-laptop | ilephuthophu |
    i-desktop | ithebulethi | isiphequluli | ibhrawuza
  `,
  apiPlatform: list`
    Inkundla ye-API | Inkundla ye-OpenAI API | Iplatifomu ye-API | Inkundla ye-OpenAI | OpenAI API | API |
    I-API | API Platform
  `,
  yes: list`Yebo`,
  no: list`Cha`,
};
