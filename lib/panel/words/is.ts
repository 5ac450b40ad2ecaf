import { list } from './list';
import type { Words } from './words';

export const is = (): Words => ({
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
    Lotur á reikningi | Aðgangslotur | Seta og tæki | Virkar vafralotur | Vafralotur |
    {Virkar,Opnar,Núverandi,Gildar,Yfirstandandi,Innskráðar,Allar virkar,Allar opnar} {lotur,setur,innskráningar,notandalotur,innskráningarlotur,vafralotur} |
    {Stjórna,Skoða,Sjá,Yfirfara,Sýsla með} {virkum,virkar,innskráðum,innskráð,virkar innskráningar,innskráningum} {lotum,lotur,tækjum,tæki} |
    {Lotur,Virkar lotur,Setur} {á reikningnum þínum,á aðganginum þínum,á þínum reikningi,aðgangsins} |
    Lotulisti | Lotustjórnun |
    {Hvar,Þar sem,Hvar ertu,Hvar er} {þú ert skráð inn,þú ert skráður inn,þú ert innskráð,þú ert inni,skráð/ur inn,skráð(ur) inn,innskráð/ur,þú hefur opna lotu,þú ert með opnar lotur,aðgangurinn þinn opinn,reikningurinn þinn í notkun} |
    Hvar {reikningurinn þinn er,aðgangurinn þinn er} {innskráður,skráður inn,opinn,í notkun} |
    {Tæki,Vafrar,Staðir,Tækin}, {sem eru skráð inn,þar sem þú ert skráð/ur inn,þar sem þú ert skráð(ur) inn} |
    {Tæki,Vafrar,Staðir} {sem þú ert skráð/ur inn í,sem þú ert innskráð/ur á,sem þú ert skráð(ur) inn á,sem þú ert skráður inn á,sem nota reikninginn þinn,sem nota aðganginn þinn,með aðgang að reikningnum þínum,með virka lotu,með virkar lotur,sem eru innskráð á reikninginn þinn,í notkun,þar sem þú ert innskráð(ur)} |
    Innskráðir vafrar | Virkir vafrar | {Þín,Öll} {innskráð,virk} tæki | Innskráðu tækin þín |
    Virku tækin þín | {Tæki,Vafrar} og {innskráningar,setur,virkar innskráningar} |
    {Innskráningar,Setur,Virkar innskráningar} og {tæki,vafrar}
  `,
  session: list`
    lota | lotu | lotur | loturnar | lotum | lotna | innskráningarlot | setur | setunnar | setum |
    þessi seta | virk seta | núverandi seta | seta óþekkt | setuna | innskráningarsetur | vafralot
  `,
  security: list`
    Öryggi | Öryggi og innskráning | Innskráning og öryggi | Öryggisstillingar | Öryggi og persónuvernd |
    Persónuvernd og öryggi | Aðgangsorð og öryggi | Lykilorð og öryggi | Öryggi reiknings | Öryggi aðgangs |
    Öryggi og aðgangur | Öryggi & innskráning | Innskráning & öryggi | Öryggisstillingar reiknings |
    Öryggi reikningsins | Öryggi aðgangsins | Lykilorð & öryggi | Öryggismál | Persónuvernd & öryggi |
    {Öryggi,Öryggisatriði} {og,&} {innskráning,innskráningar,persónuvernd,lykilorð,aðgangsorð,aðgangur,auðkenning,tæki} |
    {Innskráning,Persónuvernd,Lykilorð,Aðgangsorð,Aðgangur,Reikningur,Auðkenning} {og,&} öryggi |
    Öryggi aðgangs þíns | Öryggisvalkostir | Öryggismiðstöð | Innskráningaröryggi
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
    Núverandi vafralota | Þú ert hér núna | Yfirstandandi seta | Lotan í gangi | Virka lotan þín |
    {Núverandi,Yfirstandandi,Þessi,Þín núverandi} {vafralota,innskráning,tenging,innskráningarlota,app-lota} |
    {Núverandi,Þín,Þessi} {seta,lotan,tölva,vafri,sími} |
    {Þessi,Núverandi} {fartölva,spjaldtölva,gluggi,flipi,borðtölva,farsími,iPhone,Mac} |
    {Núverandi,Þitt núverandi} {tækið,tæki þitt,tækið þitt} |
    {Þetta er,Þetta er núna,Hér er} {lotan þín,núverandi lotan,þín lota,setan þín,núverandi seta,núverandi setan þín,þetta tæki,þessi vafri,tækið sem þú ert að nota,tækið þitt núna,núverandi tækið þitt,vafrinn þinn,þú} |
    Þú ert {,núna,nú} {að nota þetta tæki,að nota þennan vafra,að nota þessa setu,hér,hér núna,í þessari lotu,á þessu tæki,í þessum vafra,inni hér,innskráð/ur hér,skráð/ur inn hér,skráð(ur) inn hér,innskráð(ur) hér,innskráð/ur á þessu tæki,skráð/ur inn á þessu tæki,skráð(ur) inn á þessu tæki,skráð/ur inn í þessum vafra} |
    Þú notar {þessa lotu,þetta tæki,þennan vafra} {,núna,nú} |
    {Lotan,Setan,Tækið,Vafrinn} sem {þú ert í,þú ert í núna,þú notar,þú ert á,þú ert á núna,er í notkun núna} |
    {Virk,Virkt,Virkur,Opin,Í notkun,Innskráð,Skráð inn} {á þessu tæki,í þessum vafra,í þessari tölvu,hér} {,núna} |
    {Á þessu tæki,Í þessum vafra,Í þessari lotu,Hér og nú,Hér núna,Hér,Þú,Sama tæki,Sami vafri} |
    {Núverandi lota,Núverandi,Virk,Þú} {(þetta tæki),(þessi vafri)} |
    {Þetta tæki,Þessi vafri,Þessi lota} {(núverandi),(núverandi lota),(þú),er í notkun,er í notkun núna} |
    {Lota,Seta} {sem er í notkun,á þessu tæki,í þessum vafra}
  `,
  trusted: list`
    traust | treyst | staðfest tæki | staðfestur vafri | munað tæki | vottað tæki |
    {samþykkt,öruggt,munað,auðkennt,vottað} tæki | samþykktur vafri | öruggur vafri | merkt sem öruggt
  `,
  trusting: list`treysta {þessu,þessum,tækinu,vafranum} | merkja sem traust`,
  negation: list`
    ekki | ótraust | óstaðfest | aldrei | ekkert | ótreyst | engin | engu | óvottað | vantreyst |
    {ótraust,vantreyst,óstaðfest,ósamþykkt,óörugg,hvorki,aldrei,enn ekki} |
    traust {fjarlægt,afturkallað,útrunnið} | hætt að treysta | hætti að treysta | áður
  `,
  unavailable: list`
    staða lotu ekki | staða lotu er ekki | staða lotu*ekki | staða lotu óþekkt | staða lotu*óþekkt |
    staða lotunnar*ekki | staða lotunnar*óþekkt | staða setu*ekki | staða ekki tiltæk | staða er ekki tiltæk |
    staða óþekkt | óþekkt staða | lotan er ekki tiltæk | staða*ekki tiltæk | staða lotunnar ekki |
    staða lotunnar er óþekkt | staða lotu er óþekkt | staða lotu er ótiltæk | staða lotu ótiltæk |
    staða*ótiltæk | staða setunnar*ekki | staða setu óþekkt | staða er óþekkt | staða er ótiltæk |
    staða ótiltæk | engin staða | stöðu lotu ekki | stöðu lotunnar ekki | ekki*stöðu lotu | gat ekki*stöðu |
    tókst ekki*stöðu | ekki tókst*stöðu | lotan er ótiltæk | lota ekki tiltæk | ástand lotu*ekki |
    ástand lotu*óþekkt | lotustaða ekki | lotustaða*ekki | lotustaða óþekkt | lotustaða*ótiltæk |
    {staða,stöðu,ástand,lotustaða} {,er,lotu er,lotunnar er,lotu,setu,setu er,eins og er} {ekki tiltæk,ótiltæk,óþekkt,ekki þekkt,ekki vituð,óviss,óljós,ekki aðgengileg,óaðgengileg,ekki fáanleg,ófáanleg} |
    staða: óþekkt | ástand: óþekkt | ástand: ekki tiltæk | ástand: ótiltæk |
    {óþekkt,ótiltæk,óljós} {staða,lotustaða,staða lotu} |
    {ekki vitað,ekki er vitað,óvíst,ekki hægt að,ekki var hægt að,gátum ekki,gat ekki,náðist ekki}*{stöðu,staða,hvort} |
    {lotan,lota,setan} {er ekki aðgengileg,ekki aðgengileg,óaðgengileg} | engar upplýsingar um stöðu |
    upplýsingar um stöðu ekki | upplýsingar um stöðu vantar
  `,
  logOut: list`
    skrá út | skráðu út | skrá*út | skráðu*út | útskrá | ljúka lotu | ljúka*lotu | enda lotu | loka lotu |
    loka*lotu | slíta lotu | slíta*lotu | ljúka setu | afturkalla | aftengja | fjarlægja tæki |
    fjarlægja þetta tæki | fjarlægja lotu | skrá mig út | skrá þig út | skráðu þig út | skrá tæki út |
    skrá tækið út | skrá þetta tæki út | logga út | loggaðu út | loggast út | útlogg | stimpla út |
    ljúktu lotu | ljúka þessari lotu | enda setu | enda*lotu | slíta setu | loka setu | hætta lotu |
    stöðva lotu | fella niður | ógilda | taka út tæki | eyða tæki | eyða lotu | gleyma tæki |
    gleyma þessu tæki | rjúfa tengingu | slíta tengingu | fjarlægja aðgang | henda út |
    {ljúka,ljúktu,enda,loka,lokaðu,slíta,slíttu,rjúfa,rjúfðu,eyða,eyddu,fjarlægja,fjarlægðu,ógilda,ógiltu,hætta,stöðva,stöðvaðu,afturkalla,afturkallaðu,hreinsa}*{lotu,lotunni,setu,setunni,innskráningu} |
    {fjarlægja,fjarlægðu,eyða,eyddu,aftengja,aftengdu,gleyma,gleymdu,taka út}*{tæki,tækið,tækinu,vafra} |
    loka fyrir aðgang | taka af aðgang | skrái*út | skráum*út | skrá af | logga af | skrá {þig,þetta,það}*út
  `,
  everywhere: list`
    öllum tækjum | öllum lotum | öll tæki | allar lotur | alls staðar | allsstaðar | út úr öllu |
    út úr öllum | öllum öðrum | allar aðrar | öll önnur | skrá alla út | skrá allt út | ljúka öllum |
    loka öllum | öðrum tækjum | öðrum lotum | önnur tæki | aðrar lotur | valdar | öll hin | allar hinar |
    öllum hinum | öllum vöfrum | allir vafrar | allar setur | öllum setum | alstaðar | öllum stöðum |
    hverju tæki | aðrar setur | öðrum setum | skrá öll út | skrá allar út | loka allar | loka öll |
    ljúka öll | afturkalla all | fjarlægja all | aftengja all | hin tækin | hinar loturnar | hinum tækjum |
    hinum lotum | völdum | valin |
    {öll,öllum,allar,allir,hvert,hverju,sérhvert,sérhverju,hver,önnur,öðrum,aðrar,aðrir,hin,hinum,hinar,annað,annarri} {tæki,tækjum,lotur,lotum,setur,vafrar,vöfrum,tölvur,tölvum,staðir,stöðum,innskráningar,innskráningum,reikninga,forrit,lota,virk,virkar,virkum,opnar,innskráð} |
    {nema,fyrir utan} {þess,þett,núverandi} | annars staðar | annarsstaðar | hvar sem er | út alls |
    út all | í einu | öllu saman | afganginum
  `,
  more: list`
    sýna meira | sýna fleiri | sjá meira | sjá fleiri | hlaða meira | hlaða fleiri | hlaða inn fleiri |
    skoða meira | skoða fleiri | fleiri lotur | fleiri tæki | sýna allt | sýna allar | sýna öll | sjá allt |
    sjá allar | sjá öll | skoða allt | skoða allar | næst | áfram | eldri | birta meira | birta fleiri |
    birta allar | birta allt | sækja fleiri | sækja meira | hlaða öllum | hlaða öllu | fleiri niðurstöður |
    sjá hinar | sýna hinar | sýna afganginn |
    {sýna,sjá,skoða,birta,sækja,hlaða,opna,hlaða inn} {meira,fleiri,allt,allar,öll,alla,afganginn,hinar,hin,næstu,eldri,rest,restina,allan listann,heildarlista} |
    {sýna,sjá,birta,hlaða,sækja} {1,2,3,4,5,6,7,8,9}*{fleiri,í viðbót,til viðbótar} |
    og {1,2,3,4,5,6,7,8,9}*{fleiri,í viðbót} | fleiri {innskráningar,setur,færslur,eru til,í boði} |
    fyrri síða | stækka lista | skruna niður
  `,
  loading: list`
    hleð | hleður | hleðsla | sæki | sækir | augnablik | bíddu | vinsamlegast bíddu | andartak | hlaðast |
    er að hlaða | verið er að hlaða | verið að hlaða | verið er að sækja | verið að sækja | er að sækja |
    hinkraðu | bíðið | eitt augnablik | rétt augnablik | kanna stöðu |
    {hleð,hleður,sæki,sækir,næ,leita,leitar,undirbý,athuga,athugar} {inn,lotum,lotur,listann,í,að,þínum,upplýsing} |
    hinkra aðeins | hinkra bíd | hinkra bíð | hinkra hinkr | vinsamlega aðeins | vinsamlega bíd |
    vinsamlega bíð | vinsamlega hinkr | vinsamlegast aðeins | vinsamlegast bíd | vinsamlegast bíð |
    vinsamlegast hinkr | rétt strax | biðstund | verið er að {leita,undirbúa,ná,athuga} | unnið er að |
    smástund | þolinmæði
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
    ótiltækar |
    {ekki tókst,tókst ekki,ekki hægt,ekki var hægt,ekki er hægt,gat ekki,gátum ekki,getum ekki,náðist ekki,mistókst,ekki náðist}*{hlað,sækja,sótt,sýna,sýnt,birta,birt,ná í,opna,tengjast,samband,uppfær} |
    {hleðsla,hleðslan,að hlaða,að sækja,tenging,beiðni,beiðnin}*{mistókst,tókst ekki,bilaði,gekk ekki} |
    {villa,vandamál,bilun,mistök}*{kom upp,kom fram,varð,átti sér stað,við að,urðu} |
    {kom upp,varð,átti sér stað}*{villa,vandamál,bilun,mistök} |
    eitthvað {fór,gekk,brást,bilaði,er rangt,virkar ekki} | reyna síðar | reyna seinna | reyna á ný |
    reyna á eftir | reyna aðeins | prófa síðar | prófa seinna | prófa á ný | prófa á eftir | prófa aðeins |
    {aftur síðar,aftur seinna,aftur eftir} |
    {nettenging,nettengingar,tengingar,netvillu,netvilla,þjónsvilla,netþjóns} {villa,vandamál,bilun} |
    {athugaðu,athugið} {nettenging,tenging} | ekki nettengd | {endurhlaða,endurhladdu,endurnýja} síðu |
    því miður | obbosí | fyrirgefðu | afsakið
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
    Útskráning af þessu tæki | Tungumál | Barnalæsingar |
    {Traust,Treyst,Staðfest,Þekkt,Munuð,Samþykkt,Skráð traust,Öll traust,Þín staðfestu} tæki |
    {Traustir,Staðfestir,Þekktir} {vafrar,tölvur} |
    Tæki {sem þér treystið,sem þú hefur treyst,sem þú hefur notað,sem þú notaðir,sem þú hefur fjarlægt} |
    {Fyrri,Gamlar,Loknar,Liðnar,Útrunnar,Óvirkar,Lokaðar,Afturkallaðar,Nýlegar,Nýlega lokaðar,Nýlega útrunnar} {setur,innskráningar,innskráningarlotur} |
    {Fyrri,Gömul,Óvirk,Nýleg,Nýlega notuð,Nýlega útskráð} tæki |
    {Nýlegar,Misheppnaðar,Grunsamlegar,Óvenjulegar,Árangurslausar} {innskráningartilraunir,innskráningar,aðgerðir á reikningi,öryggisaðgerðir} |
    {Innskráningar,Öryggis,Aðgangs,Virkni,Lotu,Tækja,Reiknings}{ferill,saga,skrá,annáll,tilkynningar,viðvaranir,atburðir} |
    {Saga,Ferill} {innskráninga,innskráningar,lota,aðgerða,reiknings} |
    {Nýleg,Síðasta} {reikningsvirkni,öryggisvirkni,aðgangsvirkni} |
    Hvar þú {skráðir þig inn,varst skráð/ur inn síðast,varst innskráð/ur} |
    {Tengd,Heimiluð,Samþykkt,Utanaðkomandi} {öpp,forrit,smáforrit,forrit og þjónustur,vefsvæði} |
    {Forrit,Öpp} {með aðgang að reikningnum þínum,sem tengjast reikningnum þínum,og þjónustur} |
    {Tveggja þátta,Tvíþátta,Tveggja þrepa,Fjölþátta,Fjölþrepa} {staðfesting,auðkenning,auðkenningarleiðir,innskráning} |
    {Auðkenningar,Staðfestingar,Öryggis}{leiðir,aðferðir,kóðar} |
    {Endurheimtar,Vara}{netfang,lyklar,símanúmer} |
    {Persónuvernd,Útlit,Prófíll,Forsíða,Sími,Greiðslumátar,Áskriftarleið,Þema,Skilaboð,Gögn,Um} |
    {Endurstilla,Uppfæra,Setja} {lykilorð,aðgangsorð} | {Loka,Óvirkja} {reikningi,aðgangi} |
    Eyða {aðgangi,aðganginum,reikningnum}
  `,
  captions: {
    device: list`
      Tæki | Heiti tækis | Nafn tækis | Tegund tækis | Gerð tækis | Vafri | Tæki eða vafri | Vafri eða tæki |
      Tæki og vafri | Tæki/vafri | Biðlari | Nafn á tæki | Tækjaheiti | Tækisheiti | Tækjategund | Tegund |
      Módel | Gerð | Tæki / vafri | Vafri og tæki | Stýrikerfi | Upplýsingar um tæki | Lota |
      {Heiti,Nafn,Gerð,Tegund,Útgáfa} {vafra,tækis,tækisins,stýrikerfis} |
      {Tæki,Vafri,Tölva} {og,eða,/} {stýrikerfi,vafri,tæki,app,forrit,sími} | Notað tæki |
      {Skráð inn,Innskráð} {með,á,úr} | Hvaða tæki | Tækjaupplýsingar | Vafraheiti | Kerfi | Heiti |
      Á tæki | Nafn
    `,
    app: list`
      Forrit | Öpp | Vara | Vörur | Notað með | Samhengi forrits | Þjónusta | Þjónustur | App | Hugbúnaður |
      Notað í | Notað fyrir | Notað af | Í notkun með | Í notkun í | Forrit í notkun | Heiti forrits |
      Samhengi | Aðgangur að | Aðgangur | Skráð inn í | Vöru samhengi | Vörusamhengi |
      {Forrit,Öpp,App,Vara,Vörur,Þjónusta} {eða þjónusta,/ þjónusta,í notkun,notuð,notað,sem eru notuð} |
      {Notað,Notuð,Virkt,Opið} {með,í,fyrir,á} | {Notuð,Notað} {öpp,forrit,vara,þjónusta} | Innskráð í |
      Heiti {apps,vöru,þjónustu} | OpenAI {forrit,app,vara,þjónusta} | Gildir fyrir | Smáforrit
    `,
    location: list`
      Staðsetning | Áætluð staðsetning | Um það bil staðsetning | Staður | Síðasta staðsetning | Hvar | Borg |
      Svæði | Landsvæði | Innskráningarstaður | Áætlaður staður | Staðsetning (áætluð) |
      Staðsetning (um það bil) | U.þ.b. staðsetning | Nokkurn veginn staðsetning | Nálægt |
      Staðsetning innskráningar | Innskráningarstaðsetning | Síðasta þekkta staðsetning | Land | Bær |
      Borg eða bær | Umhverfi |
      {Áætluð,Áætlaður,Síðasta,Síðasti,Líkleg,Líklegur,Gróf,Núverandi,Landfræðileg,Nálægasta} {staðsetning,staður,borg,svæði,staðsetning innskráningar} |
      Staðsetning {(áætlað),(u.þ.b.),(gróf),(IP),(samkvæmt IP),(skv. IP),tækis,lotu,við innskráningu,út frá IP} |
      {Borg,Staður,Bær} {og land,eða svæði,/ land,/ svæði} | Borg, land |
      {Hvaðan,Í grennd við,Í nágrenni við,Nágrenni,Hérað,Staðsetning IP,IP-staðsetning,Aðsetur} |
      Staður (u.þ.b.) | Staður innskráningar
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
      Síðasta notkun | Síðast opnað | Síðast virkur | Nýjasta innskráning |
      {Dagsetning,Tími,Tímasetning,Dagur} {innskráningar,síðustu innskráningar,síðustu virkni,síðustu notkunar,lotu,upphafs} |
      {Innskráningar,Lotu}{tími,dagur,dagsetning} |
      {Síðast,Fyrst,Nýlega} {innskráð/ur,innskráð,skráður inn,virkt,virk,notað,notuð,séð,séður,opnuð,aðgangur,inni,á netinu} {,þann} |
      {Síðasta,Fyrsta,Nýjasta} {innskráning,virkni,notkun,heimsókn,lota,aðgerð} {,þann} |
      {Skráð inn,Innskráð,Skráð/ur inn,Skráð(ur) inn} {frá,síðan,þann,kl.} |
      {Dags.,Dagur,Dagsetning} {og tími,og kl.,/ tími,& tími} | Hvenær innskráð | Skráði sig inn |
      Lota {byrjaði,opnuð,síðan} | Upphafstími | Virkni | Opnuð
    `,
    status: list`
      Staða | Ástand | Staða lotu | Traust | Treyst | Núverandi | Núverandi lota | Staða tækis |
      Traust staða | Staða trausts | Núverandi tæki | Staða lotunnar | Lotustaða |
      {Staða,Ástand} {setu,tækis,innskráningar,trausts,lotunnar} | Traust staða tækis | Er traust |
      Staðfest | {Núverandi,Þessi} {vafri,seta,lota} | Öryggisstaða
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
    frá og með | opnuð |
    {,síðast,fyrst,nýlega,þú ert,þú varst,var,er,þú hefur verið,þú ert búin(n) að vera} {innskráð,innskráð/ur,innskráð(ur),innskráður,skráð inn,skráð/ur inn,skráð(ur) inn,skráður inn} {,þann,kl.,síðan,frá,frá því,síðan þann,hinn} |
    {þú,síðast,þú síðast,þú fyrst} {skráðir þig inn,skráðir þig síðast inn,skráðir þig fyrst inn,loggaðir þig inn} {,þann,kl.,hinn} |
    {innskráning,síðasta innskráning,fyrsta innskráning,nýjasta innskráning,nýleg innskráning,síðustu innskráningar,síðustu innskráningu} {,var,þann,var þann,kl.,frá,átti sér stað} |
    {dagsetning,tími,dagur} {innskráningar,síðustu innskráningar,upphafs} |
    {lota,lotan,setan,seta} {opnuð,var opnuð,byrjaði,hefur verið virk frá,hefur verið virk síðan,virk frá,virk síðan,opin frá,opin síðan,síðan,frá} {,þann} |
    {innskráningardags.,upphafstími,upphaf,byrjun,hófst kl.} |
    ~ {(innskráning),(síðasta innskráning),(innskráð)} |
    {þann,hinn} ~ {skráðir þú þig inn,skráð inn,innskráð} | skráðir þú þig inn
  `,
  lastActive: list`
    síðast virk | síðast virkt | síðast virkur | síðasta virkni | síðast notað | síðast notuð | síðast séð |
    síðasti aðgangur | virk | virkt | virkur | notað | síðast virk þann | síðast virkt þann |
    síðast virk kl. | síðasta notkun | síðasta notkun þann | síðast í notkun | síðast í notkun þann |
    síðast notað þann | síðast notuð þann | síðast notaður | síðast séð þann | síðast séður |
    síðast á netinu | síðast tengd | síðast opnað | síðast opnuð | síðasta virkni þann | nýjasta virkni |
    nýleg virkni | var virk | var virkt | virk fyrir | notuð | séð | á netinu | ~ virk | virk síðast |
    virkt síðast |
    {síðast,nýlega,þú síðast,var síðast,þú varst síðast} {virk,virkt,virkur,virk/ur,virk(ur),notað,notuð,notaður,í notkun,séð,séður,sést,á netinu,nettengd,opnuð,opnað,aðgengt,heimsótt,hér} {,þann,kl.,hinn} |
    {síðasta,nýjasta,síðustu} {virkni,notkun,heimsókn,aðgerð,aðgerðir,tenging} {,var,þann,kl.} |
    {virk,virkt,í notkun,notað} {þann,kl.,þar til,til} |
    {dagsetning,tími} síðustu {virkni,notkunar,heimsóknar} | {óvirk,ónotað,ekki notað,óvirkt} {síðan,frá} |
    síðasti aðgangur þann | ~ {virkt,síðast virk,síðast virkt,síðast notað,(síðast virk),(síðasta virkni)} |
    þú notaðir {þetta síðast,hana síðast,síðast}
  `,
  otherTimes: list`
    bætt við | búið til | stofnað | rennur út | rann út | gildir til | uppfært | breytt | skráð út | útskráð |
    lokið | tengt | bættist við | stofnuð | útrunn | gildir út | rennur | í gildi til | uppfærð | skráð þann |
    loknað | lauk | slitið | tengd þann | fjarlægt | eytt | afturkallað |
    {bætti við,bættir við,tekur enda,lýkur,rennur,gildistími,gildir,endurnýjað,endurnýjast,staðfest þann,samþykkt þann,treyst síðan,treyst frá,traust síðan,traust frá,traust til,útbúið,skráð út,lokað þann,afskráð,hætt þann,breytt þann,uppfært þann,læst,aftengt,tengt þann,meðlimur síðan}
  `,
  justNow: list`
    rétt í þessu | núna | nú | rétt áðan | fyrir augnabliki | fyrir stuttu | fyrir nokkrum sekúndum |
    fyrir fáeinum sekúndum | fyrir innan við mínútu | fyrir minna en mínútu | virk núna | virkt núna |
    rétt núna | akkúrat núna | einmitt núna | nú rétt í þessu | fyrir örfáum sekúndum | fyrir sekúndum síðan |
    fyrir nokkrum sekúndum síðan | fyrir augnabliki síðan | fyrir innan við mínútu síðan |
    fyrir minna en mínútu síðan | fyrir minna en einni mínútu | fyrir innan við einni mínútu |
    innan við mínúta | minna en mínúta | á þessari stundu | í augnablikinu | virk rétt í þessu |
    virkt rétt í þessu | á netinu núna | nettengd núna | virkur núna | núna virk | núna virkt |
    virk í augnablikinu | virk eins og er |
    {virk,virkt,virkur,á netinu,í notkun,notað,notuð,síðast virk,síðast virkt} {núna,nú,rétt í þessu,rétt áðan,þessa stundina,sem stendur,fyrir augnabliki,fyrir örskömmu,fyrir nokkrum sekúndum,í þessu,nú rétt í þessu} |
    {fyrir örskömmu,fyrir skömmu,fyrir andartaki,fyrir örstuttu,fyrir stundu,nú á þessari stundu,þessa stundina,sem stendur,eins og er,í þessum töluðum orðum,á þessari mínútu,á síðustu mínútu,á innan við mínútu,fyrir innan við 1 mínútu,fyrir minna en 1 mínútu,fyrir minna en mínútu síðan,fyrir tæpri mínútu,undir mínútu,á stundinni} |
    núna rétt í þessu
  `,
  active: list`
    Virk | Virkt | Virkur | Virk núna | Virkt núna | Virk lota | Í notkun | Nettengd | Virkur núna |
    Núna virk | Núna virkt | Virk eins og er | Virkt eins og er | Á netinu | Nettengt | Í notkun núna |
    Innskráð núna | Lotan er virk | Opin | Opið | Í gangi | Skráð inn núna |
    {Enn,Ennþá,Núna,Nú,Sem stendur} {virk,virkt,virkur,í notkun,innskráð,skráð inn,opin,í gangi} |
    {Lota,Lotan,Seta,Setan} {virk,er opin,opin,gild} | {Virk,Opin,Gild} {seta,sem stendur,núna} | Gild |
    Yfirstandandi | Innskráð | Skráð inn | Er virk | {Virkt,Virk} {sem stendur,þessa stundina}
  `,
  near: list`
    um það bil | u.þ.b. | nálægt | áætluð staðsetning | nærri | í grennd við | í nágrenni | ~ og nágrenni |
    ~ (um það bil) | ~ (áætlað) | ca. | sirka | hér um bil | u.þ.b | nokkurn veginn | áætlað |
    áætlaður staður | í nágrenni við | í grennd | í námunda við | á svæðinu | á svæðinu kringum | í kringum |
    kringum | um það bil í | líklega | sennilega | ~ (u.þ.b.) | ~ (áætluð staðsetning) |
    ~ (um það bil staðsetning) | ~ (ca.) | ~ svæðið | ~ og umhverfi | ~ og nágrenni þess |
    {trúlega,væntanlega,hugsanlega,mögulega,gróflega,um,rétt hjá,skammt frá,stutt frá,við,hjá,í eða við,í eða nálægt,einhvers staðar nálægt,einhvers staðar í,á svæði,umhverfis,í umhverfi,í grenndinni við} |
    {um það bil,u.þ.b.,nokkurn veginn,líklega,sennilega,áætlað,trúlega,sirka} {í,á,við,nálægt,nærri} |
    {áætluð,líkleg,gróf} {staðsetning,staðsetning:,borg,svæði} | {skráð inn,innskráð,séð} {í,á,nálægt} |
    ~ {(líklega),(gróft),(út frá IP),(skv. IP),(samkvæmt IP-tölu),(IP),(nálægt),(nágrenni),(áætlaður staður),eða nágrenni,og grennd,(sirka)}
  `,
  unknownDevice: list`
    Óþekkt tæki | Óþekktur vafri | Óþekktur biðlari | Óþekkt | Óþekktur | Annað tæki | Ónefnt tæki |
    Óþekkt tölva | Óþekktur sími | Óþekkt forrit | Óþekkt app | Óþekkt tæki eða vafri | Tæki óþekkt |
    Tækið er óþekkt | Tæki ekki þekkt | Tækið þekkist ekki | Tæki án nafns | Nafnlaust tæki |
    Tæki ekki tiltækt | Óþekkt stýrikerfi | Óauðkennt tæki | Óskilgreint tæki |
    {Óþekkt,Ókunnugt,Óskráð,Óskilgreint,Óauðkennt,Ónefnt,Óstaðfest} {tæki,tæki eða vafri,stýrikerfi,kerfi,app,smáforrit,forrit,símtæki} |
    {Óþekktur,Ókunnur,Óskilgreindur} {vafri,biðlari,sími,vafri eða tæki,notandaforrit} |
    {Óþekkt,Ókunn} {tölva,gerð tækis,tegund tækis} |
    {Tæki,Tækið,Vafri,Vafrinn,Heiti tækis} {óþekkt,er óþekkt,óþekktur,er óþekktur,ekki þekktur,fannst ekki,ekki auðkennt,er ekki þekkt,ekki tilgreint,vantar} |
    {Ekki þekkt,Ekki vitað,Óþekktur hlutur} |
    {Engar upplýsingar um tæki,Upplýsingar um tæki ekki tiltækar,Gat ekki greint tækið,Ekki tókst að greina tæki}
  `,
  unknownLocation: list`
    Óþekkt staðsetning | Staðsetning óþekkt | Staðsetning ekki tiltæk | Staðsetning er ekki tiltæk |
    Óþekktur staður | Óþekkt svæði | Óþekkt | Óþekkt staður | Óþekkt land | Óþekkt borg | Staður óþekktur |
    Staðsetning er óþekkt | Staðsetning fannst ekki | Staðsetningin er óþekkt | Staðsetningin er ekki tiltæk |
    Engin staðsetning | Engin staðsetning tiltæk | Ekki tókst að ákvarða staðsetningu |
    Ekki var hægt að ákvarða staðsetningu | Falin staðsetning | Staðsetning ekki þekkt |
    {Óþekkt,Ókunn,Ótilgreind,Óviss,Falin} {staðsetning,borg,staðsetning innskráningar} | Ókunnur staður |
    Ótilgreindur staður |
    {Staðsetning,Staðsetningin,Staður,Borg,Svæði} {óþekkt,er óþekkt,óþekktur,ekki þekkt,er ekki þekkt,ekki vituð,ótiltæk,er ótiltæk,fannst ekki,ekki fundin,ekki fáanleg,ekki aðgengileg,falin,er falin,vantar,ótilgreind,ekki gefin upp,ekki skráð} |
    {Ekki vitað,Ekki þekkt,Engar upplýsingar um staðsetningu,Upplýsingar um staðsetningu ekki tiltækar,Ekki vitað hvar,Ekki er vitað um staðsetningu,Gátum ekki greint staðsetningu,Engin staðsetning skráð} |
    Staðsetningarupplýsingar ekki tiltækar
  `,
  devices: list`
    tæki | tækið | sími | síma | snjallsími | farsími | tölva | fartölva | borðtölva | spjaldtölva | vafri |
    vafra | símtæki | snjallsíma | farsíma | borðtölvu | fartölvu | tölvu | spjaldtölvu | iPad-spjaldtölva |
    smáforrit | vöfr |
    {tækis,tækin,tækjum,spjald,snjallúr,sjónvarp,leikjatölv,vélin,vinnustöð,vefvafr,kerfið,síminn,fistölv} |
    tölv
  `,
  apiPlatform: list`
    API-verkvangur | API verkvangur | OpenAI API-verkvangur | OpenAI verkvangur | OpenAI API | API |
    Forritunarvettvangur | API-vettvangur | API Platform | OpenAI API verkvangur | OpenAI-verkvangur |
    API kerfi | API-kerfi | API-umhverfi | Þróunarvettvangur | Verkvangur fyrir forritara |
    Forritaraverkvangur |
    {OpenAI,} {API,API-,forritara,þróunar} {verkvangur,vettvangur,stjórnborð,gátt,kerfi} |
    Verkvangur fyrir þróunaraðila | OpenAI verkvangurinn
  `,
  yes: list`
    Já | Rétt | Já, treyst
  `,
  no: list`
    Nei | Nei, ekki treyst | Ekki enn | Aldrei
  `,
});
