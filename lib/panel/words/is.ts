import { list } from './list';
import type { Words } from './words';

export const is: Words = {
  activeSessions: list`
    Virkar lotur | Virkar lotur þínar | Þínar virku lotur | Allar virkar lotur | Lotur | Loturnar þínar |
    Lotur þínar | Mínar lotur | Allar lotur | Opnar lotur | Innskráningarlotur | Virkar setur | Setur |
    Seturnar þínar | Allar setur | Virkar innskráningar | Stjórna lotum | Sýsla með lotur |
    Umsjón með lotum | Tæki og lotur | Lotur og tæki | Innskráð tæki | Virk tæki | Hvar þú ert innskráð/ur |
    Hvar þú ert skráð/ur inn | Hvar þú ert innskráður | Hvar þú ert skráður inn |
    Þar sem þú ert innskráð/ur | Þar sem þú ert skráð(ur) inn
  `,
  session: list`
    lota | lotu | lotur | loturnar | lotum | lotna | innskráningarlot | setur | setunnar | setum |
    þessi seta | virk seta | núverandi seta | seta óþekkt
  `,
  security: list`
    Öryggi | Öryggi og innskráning | Innskráning og öryggi | Öryggisstillingar | Öryggi og persónuvernd |
    Persónuvernd og öryggi | Aðgangsorð og öryggi | Lykilorð og öryggi | Öryggi reiknings | Öryggi aðgangs
  `,
  current: list`
    Núverandi lota | Núverandi lotan þín | Þín núverandi lota | Yfirstandandi lota | Þessi lota |
    Núverandi seta | Þessi seta | Þetta tæki | Þessi vafri | Þessi tölva | Þessi sími | Þetta forrit |
    Núverandi | Núverandi tæki | Núverandi vafri | Þetta er tækið þitt | Þú ert hér | Virk á þessu tæki |
    Virkt á þessu tæki | Þú ert að nota þessa lotu | Þú ert að nota þessa lotu núna |
    Lotan sem þú ert að nota | Lotan sem þú ert að nota núna
  `,
  trusted: list`traust | treyst | staðfest tæki`,
  negation: list`ekki | ótraust | óstaðfest | aldrei | ekkert | ótreyst`,
  unavailable: list`
    staða lotu ekki | staða lotu er ekki | staða lotu*ekki | staða lotu óþekkt | staða lotu*óþekkt |
    staða lotunnar*ekki | staða lotunnar*óþekkt | staða setu*ekki | staða ekki tiltæk |
    staða er ekki tiltæk | staða óþekkt | óþekkt staða | lotan er ekki tiltæk | staða*ekki tiltæk
  `,
  logOut: list`
    skrá út | skráðu út | skrá*út | skráðu*út | útskrá | ljúka lotu | ljúka*lotu | enda lotu | loka lotu |
    loka*lotu | slíta lotu | slíta*lotu | ljúka setu | afturkalla | aftengja | fjarlægja tæki |
    fjarlægja þetta tæki | fjarlægja lotu
  `,
  everywhere: list`
    öllum tækjum | öllum lotum | öll tæki | allar lotur | alls staðar | allsstaðar | út úr öllu |
    út úr öllum | öllum öðrum | allar aðrar | öll önnur | skrá alla út | skrá allt út | ljúka öllum |
    loka öllum | öðrum tækjum | öðrum lotum | önnur tæki | aðrar lotur | valdar
  `,
  more: list`
    sýna meira | sýna fleiri | sjá meira | sjá fleiri | hlaða meira | hlaða fleiri | hlaða inn fleiri |
    skoða meira | skoða fleiri | fleiri lotur | fleiri tæki | sýna allt | sýna allar | sýna öll | sjá allt |
    sjá allar | sjá öll | skoða allt | skoða allar | næst | áfram | eldri
  `,
  loading: list`hleð | hleður | hleðsla | sæki | sækir | augnablik | bíddu | vinsamlegast bíddu | andartak`,
  failed: list`
    ekki tókst að hlaða | tókst ekki að hlaða | ekki hægt að hlaða | gat ekki hlaðið | gátum ekki hlaðið |
    ekki hægt að sækja | tókst ekki að sækja | ekki tókst að sækja | ekki tókst að birta |
    ekki tókst að sýna | hleðsla mistókst | hleðsla*mistókst | mistókst að hlaða | mistókst að sækja |
    villa við hleðslu | villa við að | villa kom upp | villa kom fram | vandamál kom upp | upp kom villa |
    upp kom vandamál | eitthvað fór úrskeiðis | reyndu aftur | reyna aftur | reyndu síðar | prófaðu aftur |
    reynið aftur | reyndu*aftur
  `,
  otherLists: list`
    Traust tæki | Tæki sem þú treystir | Þín traustu tæki | Aðgangslyklar | Aðgangslykill | Lykilauðkenni |
    Passkeys | Öryggislyklar | Öryggislykill | Tengd forrit | Tengd öpp | Forrit og tengingar |
    Öpp og tengingar | Tengingar | Tengdir reikningar | Tengdar þjónustur | Forrit þriðja aðila |
    Forrit frá þriðja aðila | Aðgangur þriðja aðila | Heimiluð forrit | Viðbætur | Samþættingar |
    Deildir tenglar | Samnýttir tenglar | Deildir hlekkir | Deild samtöl | Deild spjöll | API-lyklar |
    API lyklar | Fjölþátta auðkenning | Fjölþátta auðkenning (MFA) | Margþátta auðkenning |
    Tveggja þátta auðkenning | Tvíþætt auðkenning | Tveggja þrepa staðfesting | MFA | 2FA |
    Auðkenningarforrit | SMS | Textaskilaboð | Smáskilaboð | Tilkynningar í tæki | Endurheimtarkóðar |
    Varakóðar | Aðgangsorð | Lykilorð | Breyta lykilorði | Breyta aðgangsorði | Innskráningaraðferðir |
    Innskráningarleiðir | Gagnastýringar | Gagnastjórnun | Tilkynningar | Almennt | Sérsnið |
    Sérsniðin stilling | Minni | Greiðslur | Áskrift | Notkun | Tal | Rödd | Áætlanir |
    Aukið öryggi reiknings | Ítarlegt öryggi | Nýleg virkni | Nýlegar aðgerðir | Virkni reiknings |
    Innskráningarferill | Innskráningarsaga | Nýlegar innskráningar | Síðustu innskráningar | Loknar lotur |
    Fyrri lotur | Útrunnar lotur | Barnalæsing | Foreldrastýring | Foreldraeftirlit |
    Örugg innskráning með ChatGPT | Skrá inn með ChatGPT | Innskráning með ChatGPT | Skrá út af þessu tæki |
    Skrá út úr þessu tæki | Skrá út á þessu tæki | Spjöll í geymslu | Eyða reikningi | Reikningur | Hjálp
  `,
  captions: {
    device: list`
      Tæki | Heiti tækis | Nafn tækis | Tegund tækis | Gerð tækis | Vafri | Tæki eða vafri |
      Vafri eða tæki | Tæki og vafri | Tæki/vafri | Biðlari
    `,
    app: list`Forrit | Öpp | Vara | Vörur | Notað með | Samhengi forrits | Þjónusta | Þjónustur`,
    location: list`
      Staðsetning | Áætluð staðsetning | Um það bil staðsetning | Staður | Síðasta staðsetning | Hvar |
      Borg | Svæði | Landsvæði | Innskráningarstaður
    `,
    signedIn: list`
      Innskráð | Innskráður | Innskráning | Skráð inn | Innskráningartími | Innskráningardagur |
      Innskráningardagsetning | Síðasta innskráning | Síðast innskráð | Fyrsta innskráning | Dagsetning |
      Dags. | Tími | Dagsetning og tími | Hvenær | Síðan | Upphaf | Hófst | Síðast virk | Síðast virkt |
      Síðasta virkni | Síðast notað | Síðast séð | Síðasti aðgangur
    `,
    status: list`Staða | Ástand | Staða lotu | Traust | Treyst | Núverandi | Núverandi lota`,
  },
  signedIn: list`
    innskráð | innskráð/ur | innskráður | skráð inn | skráð/ur inn | skráði inn | skráðist inn |
    innskráning | innskráningartími | innskráningardagur | síðasta innskráning | síðast innskráð |
    fyrsta innskráning | þú skráðir þig inn | lota hófst | hófst | upphaf lotu | frá | síðan | virk síðan
  `,
  lastActive: list`
    síðast virk | síðast virkt | síðast virkur | síðasta virkni | síðast notað | síðast notuð | síðast séð |
    síðasti aðgangur | virk | virkt | virkur | notað
  `,
  otherTimes: list`
    bætt við | búið til | stofnað | rennur út | rann út | gildir til | uppfært | breytt | skráð út |
    útskráð | lokið | tengt
  `,
  justNow: list`
    rétt í þessu | núna | nú | rétt áðan | fyrir augnabliki | fyrir stuttu | fyrir nokkrum sekúndum |
    fyrir fáeinum sekúndum | fyrir innan við mínútu | fyrir minna en mínútu | virk núna | virkt núna
  `,
  active: list`Virk | Virkt | Virkur | Virk núna | Virkt núna | Virk lota | Í notkun | Nettengd`,
  near: list`
    um það bil | u.þ.b. | nálægt | áætluð staðsetning | nærri | í grennd við | í nágrenni | ~ og nágrenni |
    ~ (um það bil) | ~ (áætlað)
  `,
  unknownDevice: list`
    Óþekkt tæki | Óþekktur vafri | Óþekktur biðlari | Óþekkt | Óþekktur | Annað tæki | Ónefnt tæki
  `,
  unknownLocation: list`
    Óþekkt staðsetning | Staðsetning óþekkt | Staðsetning ekki tiltæk | Staðsetning er ekki tiltæk |
    Óþekktur staður | Óþekkt svæði | Óþekkt
  `,
  devices: list`
    tæki | tækið | sími | síma | snjallsími | farsími | tölva | fartölva | borðtölva | spjaldtölva | vafri |
    vafra
  `,
  apiPlatform: list`
    API-verkvangur | API verkvangur | OpenAI API-verkvangur | OpenAI verkvangur | OpenAI API | API |
    Forritunarvettvangur | API-vettvangur
  `,
  yes: list`Já`,
  no: list`Nei`,
};
