import { list } from './list';
import type { Words } from './words';

export const is: Words = {
  activeSessions: list`
    Virkar lotur | Virkar lotur þínar | Þínar virku lotur | Allar virkar lotur | Lotur | Loturnar þínar |
    Lotur þínar | Mínar lotur | Allar lotur | Opnar lotur | Innskráningarlotur | Virkar setur | Setur |
    Seturnar þínar | Allar setur | Virkar innskráningar | Stjórna lotum | Sýsla með lotur | Umsjón með lotum |
    Tæki og lotur | Lotur og tæki | Innskráð tæki | Virk tæki | Hvar þú ert innskráð/ur |
    Hvar þú ert skráð/ur inn | Hvar þú ert innskráður | Hvar þú ert skráður inn | Þar sem þú ert innskráð/ur |
    Þar sem þú ert skráð(ur) inn | Opnar setur | Þínar setur | Virku loturnar þínar |
    Virkar lotur á reikningnum | Núverandi lotur | Yfirstandandi lotur | Innskráðar lotur |
    Listi yfir virkar lotur | Virkar lotur og tæki | Tæki og virkar lotur | Tækin þín og lotur |
    Tækin þín og loturnar þínar | Umsjón með virkum lotum | Stjórna virkum lotum | Skoða virkar lotur |
    Hafa umsjón með lotum | Lotur & tæki | Tæki & lotur | Hvar þú ert með virka innskráningu |
    Hvar þú ert skráð(ur) inn | Tæki þar sem þú ert skráð/ur inn | Tæki þar sem þú ert innskráð/ur |
    Tæki sem þú ert skráð/ur inn á | Tæki sem eru skráð inn | Tæki sem eru innskráð |
    Tæki skráð inn á reikninginn þinn | Innskráningar | Núverandi innskráningar | Virk innskráning |
    Lotur á reikningi | Aðgangslotur | Seta og tæki | Virkar vafralotur | Vafralotur
  `,
  session: list`
    lota | lotu | lotur | loturnar | lotum | lotna | innskráningarlot | setur | setunnar | setum |
    þessi seta | virk seta | núverandi seta | seta óþekkt | setuna | innskráningarsetur | vafralot
  `,
  security: list`
    Öryggi | Öryggi og innskráning | Innskráning og öryggi | Öryggisstillingar | Öryggi og persónuvernd |
    Persónuvernd og öryggi | Aðgangsorð og öryggi | Lykilorð og öryggi | Öryggi reiknings | Öryggi aðgangs |
    Öryggi og aðgangur | Öryggi & innskráning | Innskráning & öryggi | Öryggisstillingar reiknings |
    Öryggi reikningsins | Öryggi aðgangsins | Lykilorð & öryggi | Öryggismál | Persónuvernd & öryggi
  `,
  current: list`
    Núverandi lota | Núverandi lotan þín | Þín núverandi lota | Yfirstandandi lota | Þessi lota |
    Núverandi seta | Þessi seta | Þetta tæki | Þessi vafri | Þessi tölva | Þessi sími | Þetta forrit |
    Núverandi | Núverandi tæki | Núverandi vafri | Þetta er tækið þitt | Þú ert hér | Virk á þessu tæki |
    Virkt á þessu tæki | Þú ert að nota þessa lotu | Þú ert að nota þessa lotu núna |
    Lotan sem þú ert að nota | Lotan sem þú ert að nota núna | Þetta er núverandi lotan þín |
    Þetta er núverandi lota | Þetta er þín núverandi lota | Þetta er lotan sem þú ert að nota |
    Lotan þín núna | Lotan þín | Núverandi seta þín | Setan þín núna | Tækið þitt | Þitt tæki | Vafrinn þinn |
    Tækið sem þú ert að nota | Tækið sem þú notar núna | Tækið sem þú ert að nota núna |
    Lotan sem er í notkun | Lota í notkun | Lotan sem þú notar núna | Lotan sem þú notar |
    Þú notar þessa lotu núna | Þú notar þessa lotu | Þú ert að nota þetta tæki |
    Þú ert að nota þetta tæki núna | Þú notar þetta tæki núna | Þetta ert þú | Þetta er þetta tæki |
    Þetta er núverandi tækið þitt | Núverandi tækið þitt | Núverandi tæki þitt | Núverandi innskráning |
    Þessi innskráning | Þessi fartölva | Þessi spjaldtölva | Þessi iPhone | Þessi Mac | Þetta app |
    Þessi farsími | Þessi borðtölva | Í notkun á þessu tæki | Í notkun núna á þessu tæki |
    Virk núna á þessu tæki | Virkt núna á þessu tæki | Innskráð á þessu tæki | Skráð inn á þessu tæki |
    Núverandi vafralota | Þú ert hér núna | Yfirstandandi seta | Lotan í gangi | Virka lotan þín
  `,
  trusted: list`traust | treyst | staðfest tæki | staðfestur vafri | munað tæki | vottað tæki`,
  negation: list`ekki | ótraust | óstaðfest | aldrei | ekkert | ótreyst | engin | engu | óvottað | vantreyst`,
  unavailable: list`
    staða lotu ekki | staða lotu er ekki | staða lotu*ekki | staða lotu óþekkt | staða lotu*óþekkt |
    staða lotunnar*ekki | staða lotunnar*óþekkt | staða setu*ekki | staða ekki tiltæk | staða er ekki tiltæk |
    staða óþekkt | óþekkt staða | lotan er ekki tiltæk | staða*ekki tiltæk | staða lotunnar ekki |
    staða lotunnar er óþekkt | staða lotu er óþekkt | staða lotu er ótiltæk | staða lotu ótiltæk |
    staða*ótiltæk | staða setunnar*ekki | staða setu óþekkt | staða er óþekkt | staða er ótiltæk |
    staða ótiltæk | engin staða | stöðu lotu ekki | stöðu lotunnar ekki | ekki*stöðu lotu | gat ekki*stöðu |
    tókst ekki*stöðu | ekki tókst*stöðu | lotan er ótiltæk | lota ekki tiltæk | ástand lotu*ekki |
    ástand lotu*óþekkt | lotustaða ekki | lotustaða*ekki | lotustaða óþekkt | lotustaða*ótiltæk
  `,
  logOut: list`
    skrá út | skráðu út | skrá*út | skráðu*út | útskrá | ljúka lotu | ljúka*lotu | enda lotu | loka lotu |
    loka*lotu | slíta lotu | slíta*lotu | ljúka setu | afturkalla | aftengja | fjarlægja tæki |
    fjarlægja þetta tæki | fjarlægja lotu | skrá mig út | skrá þig út | skráðu þig út | skrá tæki út |
    skrá tækið út | skrá þetta tæki út | logga út | loggaðu út | loggast út | útlogg | stimpla út |
    ljúktu lotu | ljúka þessari lotu | enda setu | enda*lotu | slíta setu | loka setu | hætta lotu |
    stöðva lotu | fella niður | ógilda | taka út tæki | eyða tæki | eyða lotu | gleyma tæki |
    gleyma þessu tæki | rjúfa tengingu | slíta tengingu | fjarlægja aðgang | henda út
  `,
  everywhere: list`
    öllum tækjum | öllum lotum | öll tæki | allar lotur | alls staðar | allsstaðar | út úr öllu |
    út úr öllum | öllum öðrum | allar aðrar | öll önnur | skrá alla út | skrá allt út | ljúka öllum |
    loka öllum | öðrum tækjum | öðrum lotum | önnur tæki | aðrar lotur | valdar | öll hin | allar hinar |
    öllum hinum | öllum vöfrum | allir vafrar | allar setur | öllum setum | alstaðar | öllum stöðum |
    hverju tæki | aðrar setur | öðrum setum | skrá öll út | skrá allar út | loka allar | loka öll |
    ljúka öll | afturkalla all | fjarlægja all | aftengja all | hin tækin | hinar loturnar | hinum tækjum |
    hinum lotum | völdum | valin
  `,
  more: list`
    sýna meira | sýna fleiri | sjá meira | sjá fleiri | hlaða meira | hlaða fleiri | hlaða inn fleiri |
    skoða meira | skoða fleiri | fleiri lotur | fleiri tæki | sýna allt | sýna allar | sýna öll | sjá allt |
    sjá allar | sjá öll | skoða allt | skoða allar | næst | áfram | eldri | birta meira | birta fleiri |
    birta allar | birta allt | sækja fleiri | sækja meira | hlaða öllum | hlaða öllu | fleiri niðurstöður |
    sjá hinar | sýna hinar | sýna afganginn
  `,
  loading: list`
    hleð | hleður | hleðsla | sæki | sækir | augnablik | bíddu | vinsamlegast bíddu | andartak | hlaðast |
    er að hlaða | verið er að hlaða | verið að hlaða | verið er að sækja | verið að sækja | er að sækja |
    hinkraðu | bíðið | eitt augnablik | rétt augnablik | kanna stöðu
  `,
  failed: list`
    ekki tókst að hlaða | tókst ekki að hlaða | ekki hægt að hlaða | gat ekki hlaðið | gátum ekki hlaðið |
    ekki hægt að sækja | tókst ekki að sækja | ekki tókst að sækja | ekki tókst að birta |
    ekki tókst að sýna | hleðsla mistókst | hleðsla*mistókst | mistókst að hlaða | mistókst að sækja |
    villa við hleðslu | villa við að | villa kom upp | villa kom fram | vandamál kom upp | upp kom villa |
    upp kom vandamál | eitthvað fór úrskeiðis | reyndu aftur | reyna aftur | reyndu síðar | prófaðu aftur |
    reynið aftur | reyndu*aftur | ekki hægt að birta | ekki hægt að sýna | ekki var hægt að hlaða |
    ekki var hægt að sækja | ekki var hægt að birta | gátum ekki sótt | gat ekki sótt | gátum ekki birt |
    gátum ekki sýnt | náðist ekki að | mistókst að birta | mistókst að sýna | hleðslan mistókst |
    villa átti sér stað | villa kom | villa varð | kom upp villa | kom upp vandamál | komu upp vandamál |
    vandræði | það kom upp | eitthvað klikkaði | eitthvað mistókst | eitthvað er að | eitthvað fór | reyndu |
    reynið | prófaðu | prófið | prófa aftur | endurtaka | endurtaktu | endurreyna |
    ekki tiltækar í augnablikinu | ekki tiltækar eins og er | ekki tiltækar sem stendur | tímabundið ekki |
    ótiltækar
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
    Skrá út úr þessu tæki | Skrá út á þessu tæki | Spjöll í geymslu | Eyða reikningi | Reikningur | Hjálp |
    Tæki sem treyst er | Treyst tæki | Staðfest tæki | Þekkt tæki | Munuð tæki | Heimiluð tæki | Lokuð tæki |
    Útilokuð tæki | Fjarlægð tæki | Traustir vafrar | Traustu tækin þín | Passkey | Aðgangslyklarnir þínir |
    Aðgangslyklar og öryggislyklar | Aðgangslyklar & öryggislyklar | Lyklar | Tengdir aðgangar |
    Tengd þjónusta | Öpp frá þriðja aðila | Aðgangur þriðju aðila | Lotur þriðja aðila |
    Lotur frá þriðja aðila | Forrit & tengingar | Tengi | Deildar samræður | Deildar spjallrásir |
    API lyklarnir þínir | API-lyklarnir þínir | Aðgangstókar | Fjölþátta auðkenni | Fjölþættaauðkenning |
    Fjölþætt auðkenning | Fjölþætt auðkenning (MFA) | Tvíþætt auðkenning (2FA) |
    Tveggja þátta auðkenning (2FA) | Tveggja þrepa auðkenning | Tvíþrepa staðfesting | Auðkennisforrit |
    SMS-skilaboð | Endurheimtarleiðir | Netfang | Tölvupóstur | Símanúmer | Breyta lykilorðinu |
    Innskráningarmöguleikar | Gagnastillingar | Stjórn gagna | Aukið öryggi aðgangs | Aukið öryggi |
    Ítarlegt öryggi reiknings | Nýleg virkni á reikningi | Nýleg virkni á reikningnum |
    Nýleg innskráningarvirkni | Innskráningarvirkni | Innskráningarskrá | Fyrri innskráningar |
    Öryggisvirkni | Öryggisatburðir | Öryggisskrá | Öryggissaga | Lotusaga | Saga lotna | Virknisaga |
    Virkniskrá | Aðgerðaskrá | Lokaðar lotur | Gamlar lotur | Óvirkar lotur | Afturkallaðar lotur |
    Útskráðar lotur | Útskráð tæki | Nýlega loknar lotur | Nýlega útskráð | Liðnar lotur |
    Hvar þú varst skráð/ur inn | Hvar þú hefur skráð þig inn | Innskráningartilraunir |
    Misheppnaðar innskráningar | Misheppnaðar innskráningartilraunir | Codex CLI lotur | Codex CLI-lotur |
    Útskráning af þessu tæki | Tungumál | Barnalæsingar
  `,
  captions: {
    device: list`
      Tæki | Heiti tækis | Nafn tækis | Tegund tækis | Gerð tækis | Vafri | Tæki eða vafri | Vafri eða tæki |
      Tæki og vafri | Tæki/vafri | Biðlari | Nafn á tæki | Tækjaheiti | Tækisheiti | Tækjategund | Tegund |
      Módel | Gerð | Tæki / vafri | Vafri og tæki | Stýrikerfi | Upplýsingar um tæki | Lota
    `,
    app: list`
      Forrit | Öpp | Vara | Vörur | Notað með | Samhengi forrits | Þjónusta | Þjónustur | App | Hugbúnaður |
      Notað í | Notað fyrir | Notað af | Í notkun með | Í notkun í | Forrit í notkun | Heiti forrits |
      Samhengi | Aðgangur að | Aðgangur | Skráð inn í | Vöru samhengi | Vörusamhengi
    `,
    location: list`
      Staðsetning | Áætluð staðsetning | Um það bil staðsetning | Staður | Síðasta staðsetning | Hvar | Borg |
      Svæði | Landsvæði | Innskráningarstaður | Áætlaður staður | Staðsetning (áætluð) |
      Staðsetning (um það bil) | U.þ.b. staðsetning | Nokkurn veginn staðsetning | Nálægt |
      Staðsetning innskráningar | Innskráningarstaðsetning | Síðasta þekkta staðsetning | Land | Bær |
      Borg eða bær | Umhverfi
    `,
    signedIn: list`
      Innskráð | Innskráður | Innskráning | Skráð inn | Innskráningartími | Innskráningardagur |
      Innskráningardagsetning | Síðasta innskráning | Síðast innskráð | Fyrsta innskráning | Dagsetning |
      Dags. | Tími | Dagsetning og tími | Hvenær | Síðan | Upphaf | Hófst | Síðast virk | Síðast virkt |
      Síðasta virkni | Síðast notað | Síðast séð | Síðasti aðgangur | Innskráð þann | Skráð/ur inn |
      Skráð inn þann | Innskráning þann | Tími innskráningar | Dagsetning innskráningar |
      Dagsetning og tími innskráningar | Innskráningartími og dagsetning | Síðasta innskráning þann |
      Síðast skráð inn | Síðast skráð/ur inn | Fyrst skráð inn | Dagur | Klukkan | Tímasetning |
      Dagur og tími | Frá | Byrjaði | Byrjun | Lota hófst | Upphaf lotu | Síðast í notkun | Síðast á netinu |
      Síðasta notkun | Síðast opnað | Síðast virkur | Nýjasta innskráning
    `,
    status: list`
      Staða | Ástand | Staða lotu | Traust | Treyst | Núverandi | Núverandi lota | Staða tækis |
      Traust staða | Staða trausts | Núverandi tæki | Staða lotunnar | Lotustaða
    `,
  },
  signedIn: list`
    innskráð | innskráð/ur | innskráður | skráð inn | skráð/ur inn | skráði inn | skráðist inn | innskráning |
    innskráningartími | innskráningardagur | síðasta innskráning | síðast innskráð | fyrsta innskráning |
    þú skráðir þig inn | lota hófst | hófst | upphaf lotu | frá | síðan | virk síðan | innskráð þann |
    innskráð/ur þann | innskráður þann | innskráð síðan | innskráð frá | innskráð kl. | skráð inn þann |
    skráð inn kl. | skráð inn síðan | skráð inn frá | skráð(ur) inn | skráð(ur) inn þann | skráð/ur inn þann |
    skráður inn | skráður inn þann | skráði sig inn | skráði sig inn þann | skráðist inn þann |
    innskráning þann | innskráning hófst | innskráningardagsetning | tími innskráningar |
    dagsetning innskráningar | síðasta innskráning þann | síðast innskráð þann | síðast skráð inn |
    síðast skráð inn þann | síðast skráður inn | síðast skráð/ur inn | fyrst innskráð | fyrst skráð inn |
    þú skráðir þig inn þann | skráðir þig inn | skráðir þig inn þann | lota hófst þann | lotan hófst |
    lotan hófst þann | hófst þann | byrjaði | byrjaði þann | byrjað | síðan þann | virk frá | virkt síðan |
    frá og með | opnuð
  `,
  lastActive: list`
    síðast virk | síðast virkt | síðast virkur | síðasta virkni | síðast notað | síðast notuð | síðast séð |
    síðasti aðgangur | virk | virkt | virkur | notað | síðast virk þann | síðast virkt þann |
    síðast virk kl. | síðasta notkun | síðasta notkun þann | síðast í notkun | síðast í notkun þann |
    síðast notað þann | síðast notuð þann | síðast notaður | síðast séð þann | síðast séður |
    síðast á netinu | síðast tengd | síðast opnað | síðast opnuð | síðasta virkni þann | nýjasta virkni |
    nýleg virkni | var virk | var virkt | virk fyrir | notuð | séð | á netinu | ~ virk | virk síðast |
    virkt síðast
  `,
  otherTimes: list`
    bætt við | búið til | stofnað | rennur út | rann út | gildir til | uppfært | breytt | skráð út | útskráð |
    lokið | tengt | bættist við | stofnuð | útrunn | gildir út | rennur | í gildi til | uppfærð | skráð þann |
    loknað | lauk | slitið | tengd þann | fjarlægt | eytt | afturkallað
  `,
  justNow: list`
    rétt í þessu | núna | nú | rétt áðan | fyrir augnabliki | fyrir stuttu | fyrir nokkrum sekúndum |
    fyrir fáeinum sekúndum | fyrir innan við mínútu | fyrir minna en mínútu | virk núna | virkt núna |
    rétt núna | akkúrat núna | einmitt núna | nú rétt í þessu | fyrir örfáum sekúndum | fyrir sekúndum síðan |
    fyrir nokkrum sekúndum síðan | fyrir augnabliki síðan | fyrir innan við mínútu síðan |
    fyrir minna en mínútu síðan | fyrir minna en einni mínútu | fyrir innan við einni mínútu |
    innan við mínúta | minna en mínúta | á þessari stundu | í augnablikinu | virk rétt í þessu |
    virkt rétt í þessu | á netinu núna | nettengd núna | virkur núna | núna virk | núna virkt |
    virk í augnablikinu | virk eins og er
  `,
  active: list`
    Virk | Virkt | Virkur | Virk núna | Virkt núna | Virk lota | Í notkun | Nettengd | Virkur núna |
    Núna virk | Núna virkt | Virk eins og er | Virkt eins og er | Á netinu | Nettengt | Í notkun núna |
    Innskráð núna | Lotan er virk | Opin | Opið | Í gangi | Skráð inn núna
  `,
  near: list`
    um það bil | u.þ.b. | nálægt | áætluð staðsetning | nærri | í grennd við | í nágrenni | ~ og nágrenni |
    ~ (um það bil) | ~ (áætlað) | ca. | sirka | hér um bil | u.þ.b | nokkurn veginn | áætlað |
    áætlaður staður | í nágrenni við | í grennd | í námunda við | á svæðinu | á svæðinu kringum | í kringum |
    kringum | um það bil í | líklega | sennilega | ~ (u.þ.b.) | ~ (áætluð staðsetning) |
    ~ (um það bil staðsetning) | ~ (ca.) | ~ svæðið | ~ og umhverfi | ~ og nágrenni þess
  `,
  unknownDevice: list`
    Óþekkt tæki | Óþekktur vafri | Óþekktur biðlari | Óþekkt | Óþekktur | Annað tæki | Ónefnt tæki |
    Óþekkt tölva | Óþekktur sími | Óþekkt forrit | Óþekkt app | Óþekkt tæki eða vafri | Tæki óþekkt |
    Tækið er óþekkt | Tæki ekki þekkt | Tækið þekkist ekki | Tæki án nafns | Nafnlaust tæki |
    Tæki ekki tiltækt | Óþekkt stýrikerfi | Óauðkennt tæki | Óskilgreint tæki
  `,
  unknownLocation: list`
    Óþekkt staðsetning | Staðsetning óþekkt | Staðsetning ekki tiltæk | Staðsetning er ekki tiltæk |
    Óþekktur staður | Óþekkt svæði | Óþekkt | Óþekkt staður | Óþekkt land | Óþekkt borg | Staður óþekktur |
    Staðsetning er óþekkt | Staðsetning fannst ekki | Staðsetningin er óþekkt | Staðsetningin er ekki tiltæk |
    Engin staðsetning | Engin staðsetning tiltæk | Ekki tókst að ákvarða staðsetningu |
    Ekki var hægt að ákvarða staðsetningu | Falin staðsetning | Staðsetning ekki þekkt
  `,
  devices: list`
    tæki | tækið | sími | síma | snjallsími | farsími | tölva | fartölva | borðtölva | spjaldtölva | vafri |
    vafra | símtæki | snjallsíma | farsíma | borðtölvu | fartölvu | tölvu | spjaldtölvu | iPad-spjaldtölva |
    smáforrit | vöfr
  `,
  apiPlatform: list`
    API-verkvangur | API verkvangur | OpenAI API-verkvangur | OpenAI verkvangur | OpenAI API | API |
    Forritunarvettvangur | API-vettvangur | API Platform | OpenAI API verkvangur | OpenAI-verkvangur |
    API kerfi | API-kerfi | API-umhverfi | Þróunarvettvangur | Verkvangur fyrir forritara |
    Forritaraverkvangur
  `,
  yes: list`Já`,
  no: list`Nei`,
};
