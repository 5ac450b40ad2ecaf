import { list } from './list';
import type { Words } from './words';

/** Zulu joins beginnings to words ("idivayisi", "kudivayisi", "amadivayisi"): stems stand in each form that is sure. */
export const zu = (): Words => ({
  activeSessions: list`
    Amaseshini asebenzayo | Amaseshini akho asebenzayo | Wonke amaseshini asebenzayo |
    Izikhathi ezisebenzayo | Amaseshini | Amaseshini akho | Amaseshini ami | Wonke amaseshini |
    Amaseshini avuliwe | Amaseshini amanje | Amaseshini okungena | Amaseshini okungena ngemvume |
    Phatha amaseshini | Lawula amaseshini | Amadivayisi namaseshini | Amaseshini namadivayisi |
    Amadivayisi angene ngemvume | Amadivayisi asebenzayo | Lapho ungene khona |
    Lapho ungene khona ngemvume | Lapho ungene ngemvume khona | Amadivayisi ongene kuwo |
    Amadivayisi ongene ngemvume kuwo |
    {Amaseshini,Amaseshini akho,Amaseshini ami,Wonke amaseshini,Amaseshini e-akhawunti,Amaseshini okungena} {asebenzayo,avuliwe,asetshenziswayo,aqhubekayo,asebenza manje,amanje} |
    {Amadivayisi,Izindawo,Iziphequluli,Amadivayisi neziphequluli} {ongene kuwo,ongene kuzo,ongene ngemvume kuwo,ongene ngemvume kuzo,angene ngemvume,angene ngemvume ku-akhawunti yakho,axhunywe ku-akhawunti yakho,axhumene ne-akhawunti yakho,asebenzisa i-akhawunti yakho,afinyelela i-akhawunti yakho,anokufinyelela ku-akhawunti yakho,lapho ungene khona,lapho ungene ngemvume khona,lapho i-akhawunti yakho ivuliwe,axhunyiwe,asebenzayo,ezisebenzayo} |
    {Lapho,Yilapho} {ungene khona ngemvume,ungene khona,ungene ngemvume khona,i-akhawunti yakho ivulwe khona,i-akhawunti yakho ivuliwe khona,i-akhawunti yakho isetshenziswa khona,i-akhawunti yakho isebenza khona} |
    {Ungene kuphi,Ungene ngemvume kuphi,Ngingene kuphi} |
    Ungene {kulawa madivayisi,ngemvume kulawa madivayisi} |
    {Ukungena,Ukungena ngemvume} {okusebenzayo,kwakho okusebenzayo} |
    {Amaseshini,Amadivayisi} {namadivayisi,namaseshini,nokungena,neziphequluli,namaseshini asebenzayo} |
    {Uhlu lwamaseshini,Ukuphatha amaseshini,Ukuphathwa kwamaseshini,Lawula amaseshini asebenzayo,Phatha amaseshini asebenzayo,Buka amaseshini,Buka amaseshini akho} |
    Amadivayisi akho {asebenzayo,axhunyiwe,namaseshini}
  `,
  session: list`
    iseshini | amaseshini | namaseshini | kumaseshini | leseshini | lweseshini | seseshini | kweseshini |
    yeseshini | isikhathi sokungena | izikhathi ezisebenzayo |
    seshini | ngeseshini | eseshini
  `,
  security: list`
    Ukuvikeleka | Ukuphepha | Ezokuphepha | Ezokuvikela | Ukuvikeleka nokungena ngemvume |
    Ukuphepha nokungena ngemvume | Ukuvikeleka nokungena | Ukuphepha nokungena |
    Izilungiselelo zokuvikeleka | Izilungiselelo zokuphepha | Ukuvikeleka nobumfihlo |
    Ukuphepha nobumfihlo | Ubumfihlo nokuvikeleka | Ubumfihlo nokuphepha | Iphasiwedi nokuvikeleka |
    Iphasiwedi nokuphepha | Ukuvikeleka kwe-akhawunti | Ukuphepha kwe-akhawunti |
    {Ukuvikeleka,Ukuphepha,Ezokuphepha,Ukungena,Ubumfihlo,I-akhawunti} {nokuvikeleka,nokuphepha,nokungena,nokungena ngemvume,nobumfihlo,nokufinyelela,nephasiwedi} |
    {Ukuvikeleka,Ukuphepha} kwe-akhawunti yakho |
    {Izinketho,Izintandokazi,Amasethingi} {zokuvikeleka,zokuphepha,okuvikeleka,okuphepha}
  `,
  current: list`
    Iseshini yamanje | Iseshini yakho yamanje | Le seshini | Leseshini | Le divayisi | Ledivayisi |
    Lesi siphequluli | Le khompyutha | Lekhompyutha | Le foni | Lefoni | Lolu hlelo lokusebenza |
    Le thebulethi | Yamanje | Okwamanje | Idivayisi yamanje | Idivayisi yakho yamanje |
    Isiphequluli samanje | Idivayisi yakho | Isiphequluli sakho | Lena iseshini yakho yamanje |
    Le yiseshini yakho yamanje | Lena idivayisi yakho | Ulapha | Iyasebenza kule divayisi |
    Isebenza kule divayisi | Usebenzisa le seshini | Usebenzisa le seshini manje | Usebenzisa le divayisi |
    Usebenzisa lesi siphequluli | Wena | Lapha | Iseshini yakho |
    {Iseshini,Idivayisi,Isiphequluli,Ikhompyutha,Ifoni} {yamanje,yakho yamanje,oyisebenzisayo,oyisebenzisa manje,okuyo,okuyo manje,esetshenziswayo,esetshenziswa manje,esetshenziswayo manje,yakho oyisebenzisayo} |
    {Lena,Le,Lena yi,Yile} {yiseshini yakho,yiseshini yakho yamanje,seshini yamanje,yidivayisi yakho,idivayisi oyisebenzisayo,yidivayisi oyisebenzisayo,yidivayisi oyisebenzisa manje,iseshini oyisebenzisayo,seshini,divayisi,browser,laptop} |
    {Okwamanje,Manje} {usebenzisa le seshini,usebenzisa le divayisi,usebenzisa lesi siphequluli} |
    Usebenzisa {le divayisi,lesi siphequluli} manje |
    {Ulapha,Ukhona lapha} {,manje} |
    {Ukule,Ungene kule,Ungene ngemvume kule} {divayisi,seshini} |
    {Kule divayisi,Kulesi siphequluli,Kule khompyutha} {,manje} |
    {Isebenza,Iyasebenza,Isetshenziswa,Iyasetshenziswa,Ivuliwe,Ungene} {kule divayisi,kulesi siphequluli,manje kule divayisi} |
    {Iseshini yamanje,Wena,Yamanje,Idivayisi yamanje} {(le divayisi),(wena),(yamanje)} |
    {Le divayisi,Le seshini} {(yamanje),(wena),(iseshini yamanje),manje}
  `,
  trusted: list`
    ethembekile | athembekile | othembekile | ithembekile | ethenjwayo | ethenjiwe | athenjiwe |
    athenjwayo | iyathenjwa | eqinisekisiwe |
    thembek | thenjw |
    {njengethembekile,othenjwayo,ethenjwa,uyayethemba,uyayithemba,uyithembile} |
    {idivayisi,isiphequluli} {egunyaziwe,eyaziwayo}
  `,
  trusting: list`{themba,thembela,yethemba} {le,lolu,leli} | {maka,beka} njengethembekile`,
  negation: list`
    engathembekile | angathembekile | ayithembekile | ayithenjwa | akuthenjwa | engathenjwa | engathenjiwe |
    akuyona | ayiyona | akusiyo | engaqinisekisiwe |
    akwethenjwa | hhayi | ngaphandle |
    {ayikathenjwa,ayikathembeki,engathenjw,ayithenj,akathenj,akathembek,ayithembek,engathembek,angathenjw,ayiqinisekisiwe}
  `,
  unavailable: list`
    isimo seseshini asitholakali | isimo seseshini*asitholakali | isimo seseshini asaziwa |
    isimo seseshini*asaziwa | isimo seseshini esingaziwa | isimo asitholakali | isimo asaziwa |
    isimo esingaziwa | isimo*asitholakali | isimo*asaziwa | iseshini ayitholakali |
    asikho isimo |
    {isimo,isimo seseshini}*{asitholakal,asikwazi,asikho,asicaci} |
    {asikwazi,asikwazanga,ayikwazanga,akukwazeki} {ukuthola,ukubona,ukuhlola,ukuqinisekisa} isimo
  `,
  logOut: list`
    phuma | ukuphuma | phuma ngemvume | phumani | khipha idivayisi | khipha le divayisi | susa idivayisi |
    susa le divayisi | susa iseshini | qeda iseshini | qeda le seshini | vala iseshini | misa iseshini |
    nqamula | hoxisa ukufinyelela | susa ukufinyelela |
    {qeda,vala,misa,susa,hoxisa,khansela,qedela} {iseshini,amaseshini,le seshini,wonke amaseshini,amanye amaseshini,leli seshini,ukungena,ukufinyelela,uxhumano} |
    {khipha,susa,khumula} {idivayisi,le divayisi,amadivayisi,wonke amadivayisi,isiphequluli}
  `,
  everywhere: list`
    wonke amadivayisi | kuwo wonke | wonke amaseshini | kuzo zonke | zonke izindawo | zonke iziphequluli |
    yonke indawo | yonke idivayisi | kuyo yonke | wonke amanye | amanye amadivayisi | amanye amaseshini |
    kwamanye amadivayisi | kwamanye amaseshini | asele | okukhethiwe | akhethiwe | phuma konke |
    amadivayisi wonke | phuma kukho konke | ngaphandle kwale |
    {wonke,onke} {amadivayisi,amaseshini,amanye,amakhompyutha,ama-app} |
    {kumadivayisi,kumaseshini,kuzo,kuwo,kuyo,kukho} {wonke,onke,zonke,yonke,konke} |
    {yonke,zonke} {indawo,izindawo,iziphequluli} |
    kumanye {amadivayisi,amaseshini}
  `,
  more: list`
    bonisa okwengeziwe | bonisa okuningi | bonisa ezinye | bonisa amanye | bona okwengeziwe |
    bona okuningi | buka okwengeziwe | buka okuningi | layisha okwengeziwe | layisha okuningi |
    layisha amanye | khombisa okwengeziwe | bonisa konke | bona konke | buka konke | layisha konke |
    okulandelayo | elandelayo |
    andisa uhlu | qhubeka |
    {bonisa,khombisa,buka,bona,layisha,veza} {okwengeziwe,okuningi,ngaphezulu,konke,amanye,amanye amaseshini,wonke amaseshini,okusele,uhlu oluphelele,ezinye} |
    {uhlu oluphelele,amaseshini engeziwe,amadivayisi engeziwe,ikhasi elilandelayo}
  `,
  loading: list`
    iyalayisha | kuyalayisha | ilayisha | kulayishwa | kuyalayishwa | ayalayisha | iyalanda | kuyalandwa |
    sicela ulinde | sicela linda | linda kancane | umzuzwana |
    umzuzu |
    {siyalayisha,kusalayishwa,ayalayishwa,ilanda,silanda,isesha,iyasesha,siyasesha,iyavumelanisa,iyalungiselela,iyabuyekeza,iyahlola,ithola,siyathola,iyacubungula} |
    {linda,ngicela ulinde,bekezela}
  `,
  failed: list`
    ayikwazanga ukulayisha | awukwazanga ukulayisha | akukwazanga ukulayisha | ayikwazi ukulayisha |
    akukwazi ukulayisha | asikwazanga ukulayisha | ayilayishwanga | awalayishwanga | azilayishwanga |
    akulayishwanga | yehlulekile ukulayisha | ehlulekile ukulayisha | kwehlulekile | kuhlulekile |
    ukulayisha kuhlulekile | asikwazanga | asikwazi | iphutha lokulayisha | kube nephutha |
    kwenzeke iphutha | kuvele iphutha | kunephutha | kukhona okungahambanga | kukhona okungahambi |
    kukhona okonakele | kube nenkinga | kunenkinga | kuvele inkinga | zama futhi | uzame futhi |
    zama ngokuhamba kwesikhathi | phinda uzame | uphinde uzame | zama kamuva | uzame kamuva |
    awalayish | ukulayisha akuphumelelanga | uxolo | siyaxolisa |
    {awalayish,awakwazi,awatholakali,ayilayish,azilayish,akulayish,asikwaz,ayikwaz,akukwaz,awukwaz}* {ukulayish,ukubonis,ukuthol,ukuland} |
    amaseshini awa{kwazi,tholakali} |
    {kwenzeke,kuvele,kube,kukhona} {iphutha,inkinga,nephutha,nenkinga,okungahamb,okonakele} |
    {yehluleke,kwehluleke} |
    {zama,uzame,layisha,uphinde} {futhi,kabusha,kamuva,uzame} |
    {hlola,bheka} {uxhumano,i-inthanethi,inethiwekhi} |
    {ayikho,alukho} {inethiwekhi,uxhumano,i-inthanethi}
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
    Akhawunti | Usizo | I-imeyili | Imeyili | Inombolo yefoni |
    Ulimi | Izexwayiso zokuphepha |
    Amadivayisi {akho athenjwayo,akhunjuliwe,aqinisekisiwe,aziwayo,agunyaziwe,alondoloziwe,avinjiwe,asusiwe} |
    Iziphequluli {ezithenjwayo,eziqinisekisiwe} |
    Amaseshini {edlule,aqediwe,aphelelwe,avaliwe,akamuva,amadala,angasebenzi} |
    {Umlando,Umsebenzi,Imisebenzi} {wokungena,wamaseshini,we-akhawunti,wokuphepha,wokuvikeleka,yakamuva} |
    Ukuqinisekisa {ngezigaba ezimbili,ngezici ezimbili,okunezici ezimbili,kabili} |
    Ukuqinisekiswa {okunezigaba ezimbili,kwezici ezimbili,kwezici eziningi} |
    {Guqula,Shintsha} {iphasiwedi,iphasiwedi yakho,igama lokungena} |
    Amakhodi {okubuyisela,esipele,okuvikela}
  `,
  captions: {
    device: list`
      Idivayisi | Igama ledivayisi | Uhlobo lwedivayisi | Isiphequluli | Isiphequluli sewebhu | Ibhrawuza |
      Idivayisi noma isiphequluli | Isiphequluli noma idivayisi | Idivayisi nesiphequluli |
      Isiphequluli nedivayisi | Isistimu yokusebenza | Imodeli |
      Isistimu |
      {Igama,Uhlobo,Imodeli} {ledivayisi,lwedivayisi,lesiphequluli,yedivayisi} |
      {Idivayisi,Isiphequluli} {noma,/,&} {isiphequluli,idivayisi}
    `,
    app: list`
      Uhlelo lokusebenza | Izinhlelo zokusebenza | I-app | Ama-app | Umkhiqizo | Imikhiqizo |
      Isetshenziswe ne | Igama lohlelo lokusebenza | Isevisi | Amasevisi |
      Ama-app asetshenzisiwe |
      {Isetshenziswe,Isetshenziswa} {ku,ne}
    `,
    location: list`
      Indawo | Indawo elinganiselwe | Indawo ecishe ibe yiyo | Isilinganiso sendawo | Indawo yokugcina |
      Kuphi | Idolobha | Isifunda | Izwe | Indawo yokungena |
      Indawo {ecishe ibe,eseduze}
    `,
    signedIn: list`
      Ungene ngemvume | Ungenile | Kungenwe ngemvume | Ukungena ngemvume | Ukungena |
      Isikhathi sokungena ngemvume | Usuku lokungena | Ukungena kokugcina | Ukungena kokuqala | Usuku |
      Idethi | Isikhathi | Usuku nesikhathi | Idethi nesikhathi | Nini | Kusukela | Kuqale | Iqale |
      Igcine ukusebenza | Ukusebenza kokugcina | Umsebenzi wokugcina | Igcine ukusetshenziswa |
      Ukusetshenziswa kokugcina | Igcine ukubonwa |
      Kusukela nini |
      {Usuku,Isikhathi,Usuku nesikhathi,Idethi} {lokungena,sokungena,lokungena ngemvume,sokungena ngemvume,lokuqala,sokuqala} |
      {Ungene,Iqale} {,ngo}
    `,
    status: list`Isimo | Isimo seseshini | Ithembekile | Ukwethembeka | Iseshini yamanje`,
  },
  signedIn: list`
    ungene ngemvume | ungene ngemvume ngo | ungene ngo | ungenile | kungenwe ngemvume |
    kungenwe ngemvume ngo | kungenwe ngo | ukungena ngemvume | ukungena | isikhathi sokungena ngemvume |
    usuku lokungena | ukungena kokugcina | ukungena kokuqala | iqale | iqale ngo | kuqale | kuqale ngo |
    kusukela ngo | kusukela |
    {ungene,wangena,kungenwe,ukungena,ungene ngemvume,wangena ngemvume,kungenwe ngemvume,ukungena ngemvume,ukungena kokugcina,ugcine ukungena,ukungena kokuqala,ngena ngemvume,iseshini iqale,iqale,uqale,iqalile,iseshini ivulwe,ivulwe,ungenile} {,ngo,ngo-,ngomhla,ngomhla ka,ngomhla ka-,mhla ka-,mhla,kusukela,kusukela ngo-,nge-,ngomhlaka} |
    {usuku,isikhathi,usuku nesikhathi,idethi} {lokungena,sokungena,lokungena ngemvume,sokungena ngemvume,lokuqala,sokuqala,lwokungena} |
    {kusuka,kusukela ngo-,kusukela mhla,kusukela ngomhla ka-} |
    ~ {kungenwe,ungene}
  `,
  lastActive: list`
    igcine ukusebenza | igcine ukusebenza ngo | ukusebenza kokugcina | umsebenzi wokugcina |
    igcine ukusetshenziswa | igcine ukusetshenziswa ngo | ukusetshenziswa kokugcina | igcine ukubonwa |
    igcine ukubonwa ngo |
    {igcine,ugcine,ibigcine} {ukusebenza,ukusetshenziswa,ukubonwa,ukuba ku-inthanethi} {,ngo-,ngo,ngomhla ka-,nge-} |
    {isetshenziswe,ibonwe,isebenze,isebenza,ibisebenza} {okokugcina,kokugcina} {,ngo-,ngo,ngomhla ka-} |
    {umsebenzi,ukusetshenziswa,ukusebenza,ukufinyelela} {wokugcina,kokugcina,wakamuva,kwakamuva} {,ngo-}
  `,
  otherTimes: list`
    yengezwe | kwengezwe | ingeziwe | yakhiwe | yadalwa | idaliwe | iphelelwa | iyaphelelwa | iphela |
    iphelelwe | ibuyekezwe | kubuyekezwe | ishintshiwe | ibhalisiwe | ibhaliswe | uphume ngemvume |
    {ingezwe,yengeziwe,idalwe,iyaphela,isusiwe}
  `,
  justNow: list`
    manje | khona manje | manje nje | okwamanje nje | ngalo mzuzu | emizuzwaneni embalwa edlule |
    amasekhondi ambalwa edlule | esikhathini esingaphansi komzuzu edlule | iyasebenza manje |
    esikhashaneni esidlule |
    {njengamanje,khona manje nje} |
    {iyasebenza,isebenza,isetshenziswa,iku-inthanethi} {manje,njengamanje,khona manje} |
    {imizuzwana embalwa,isikhashana,umzuzwana} {edlule,esidlule,odlule} |
    ngaphansi komzuzu {,odlule}
  `,
  active: list`
    Iyasebenza | Isebenzayo | Iyasebenza manje | Isebenza manje | Iseshini esebenzayo | Ku-inthanethi |
    Iyasetshenziswa |
    Iseshini iyasebenza |
    {Ivuliwe,Isasebenza,Iku-inthanethi,Isavuliwe}
  `,
  near: list`
    cishe | elinganiselwe | eduze kwe | eduze kuka | eduze | eduzane | maduze | indawo elinganiselwe |
    ~ (cishe) | ~ (elinganiselwe) |
    {eduze kwe-,eduze ne-,eduze ne,eduze naku-,seduze ne-,cishe e-,cishe i-,ngase-,kungenzeka,kungenzeka e-,mhlawumbe e-,endaweni yase-,esifundeni sase-,ezungeze i-,ngakuleli} |
    {indawo,indawo yakho} {elinganiselwe,ecishe ibe,eseduze,engase ibe} |
    ~ {(eduze),nezindawo ezizungezile}
  `,
  unknownDevice: list`
    Idivayisi engaziwa | Idivayisi engaziwayo | Isiphequluli esingaziwa | Isiphequluli esingaziwayo |
    Akwaziwa | Engaziwa | Ayaziwa | Idivayisi engabonwanga | Enye idivayisi |
    Idivayisi engaziwa noma isiphequluli |
    {Idivayisi,Isiphequluli,Ikhompyutha} {engaziwa,esingaziwa,ayaziwa,engabonakali,engenagama}
  `,
  unknownLocation: list`
    Indawo engaziwa | Indawo engaziwayo | Indawo ayaziwa | Indawo ayitholakali | Isifunda esingaziwa |
    Akwaziwa | Engaziwa | Ayaziwa |
    Ayikho indawo |
    {Indawo,Idolobha} {engaziwa,ayaziwa,ayitholakali,elingaziwa}
  `,
  devices: list`
    idivayisi | amadivayisi | divayisi | kudivayisi | ledivayisi | ifoni | amafoni | foni | i-smartphone |
    iselula | ikhompyutha | amakhompyutha | khompyutha | ikhompyutha ephathekayo | i-laptop | ilephuthophu |
    i-desktop | ithebulethi | isiphequluli | ibhrawuza |
    {ucingo,ithelevishini,ilaptop,iwashi,ikhompuyutha}
  `,
  apiPlatform: list`
    Inkundla ye-API | Inkundla ye-OpenAI API | Iplatifomu ye-API | Inkundla ye-OpenAI | OpenAI API | API |
    I-API | API Platform |
    {Inkundla,Ipulatifomu,Iplathifomu} {ye-API,ye-OpenAI,ye-OpenAI API,yabathuthukisi}
  `,
  yes: list`Yebo`,
  no: list`Cha`,
});
