import { list } from './list';
import type { Words } from './words';

export const sw = (): Words => ({
  activeSessions: list`
    Vipindi vinavyotumika | Vipindi amilifu | Vipindi vyako vinavyotumika | Vipindi vyote vinavyotumika |
    {Vipindi,Vipindi vya kuingia,Miunganisho,Vifaa} {vinavyotumika,vilivyo wazi,vya sasa,vilivyoingia,vinavyoendelea} |
    Vipindi {vyako,vyako vyote,vyote,vyangu,vya akaunti,vya akaunti yako} |
    {Dhibiti,Simamia,Angalia} vipindi{, vyako, vinavyotumika} |
    {Mahali,Vifaa,Sehemu} {ulipoingia,ulikoingia,ulivyoingia,umeingia,ambapo umeingia,vilivyoingia kwenye akaunti yako} |
    Vipindi vinavyoendelea | Vipindi | Vipindi vyako | Vipindi vyangu | Vipindi vyote | Vipindi vilivyo wazi |
    Vipindi hai | Vikao vinavyoendelea | Vikao amilifu | Vikao | Dhibiti vipindi | Simamia vipindi |
    Usimamizi wa vipindi | Vifaa na vipindi | Vipindi na vifaa | Vifaa vilivyoingia |
    Vifaa vilivyoingia katika akaunti | Vifaa vinavyotumika | Mahali ulipoingia | Mahali umeingia |
    Mahali umeingia katika akaunti | Ulipoingia katika akaunti | Vifaa ambavyo umeingia |
    Vipindi vilivyo hai | Vipindi vinavyotumika sasa | Vipindi vyako amilifu | Vipindi vyako vilivyo hai |
    Vipindi vyote amilifu | Vipindi vyote vya sasa | Vipindi vya sasa | Vipindi vya kuingia |
    Vipindi vya kuingia katika akaunti | Vipindi vya akaunti | Vipindi vyako vyote |
    Vipindi vilivyofunguliwa | Orodha ya vipindi | Orodha ya vipindi vinavyotumika |
    Kagua vipindi vinavyotumika | Angalia vipindi vinavyotumika | Dhibiti vipindi vinavyotumika |
    Simamia vipindi vinavyotumika | Dhibiti vipindi amilifu | Usimamizi wa kipindi | Vikao vyako |
    Vikao vyote | Vikao hai | Vikao vilivyo hai | Vikao vinavyotumika | Vikao vyako vinavyoendelea |
    Seshoni zinazotumika | Sesheni zinazotumika | Sesheni amilifu | Vifaa na vipindi vinavyotumika |
    Vipindi vinavyotumika na vifaa | Vifaa na vikao | Vifaa vilivyoingia kwenye akaunti |
    Vifaa vilivyoingia kwenye akaunti yako | Vifaa ulivyoingia | Vifaa ulivyotumia kuingia | Vifaa umeingia |
    Vifaa ambavyo umeingia katika akaunti | Vifaa ambapo umeingia | Vifaa vilivyounganishwa na akaunti |
    Vifaa amilifu | Vifaa vinavyotumika sasa | Mahali ulipoingia katika akaunti | Mahali ulikoingia |
    Mahali umeingia kwenye akaunti | Maeneo ulipoingia | Maeneo uliyoingia | Ulikoingia | Ulipoingia |
    Umeingia wapi
  `,
  session: list`kipindi | vipindi | kikao | vikao`,
  security: list`
    Usalama | Usalama na kuingia | Kuingia na usalama | Mipangilio ya usalama | Usalama na faragha |
    Faragha na usalama | Nenosiri na usalama | Usalama wa akaunti | Ulinzi |
    Usalama na kuingia katika akaunti | Kuingia katika akaunti na usalama | Usalama wa kuingia |
    Mipangilio ya ulinzi | Mipangilio ya usalama wa akaunti | Ulinzi na faragha | Faragha na ulinzi |
    Ulinzi wa akaunti
  `,
  current: list`
    Kipindi cha sasa | Kipindi chako cha sasa | Kipindi hiki | Kikao cha sasa | Kifaa hiki | Kivinjari hiki |
    {Kompyuta,Simu} {hii,ya sasa} | {Unatumia,Kwa sasa unatumia,Unatumia sasa} {kifaa hiki,kipindi hiki} |
    Kompyuta hii | Simu hii | Programu hii | Cha sasa | Ya sasa | Kifaa cha sasa | Kivinjari cha sasa |
    Kifaa chako cha sasa | Hiki ni kipindi chako cha sasa | Uko hapa | Kinatumika kwenye kifaa hiki |
    Unatumia kipindi hiki | Unatumia kipindi hiki sasa | Kipindi unachotumia sasa |
    Kipindi cha sasa (kifaa hiki) | Kipindi chako cha sasa hivi | Kipindi chako | Kipindi hiki cha sasa |
    Hiki ni kipindi cha sasa | Hiki ndicho kipindi chako cha sasa | Hiki ndicho kipindi cha sasa |
    Kipindi kinachotumika sasa | Kipindi kinachotumiwa sasa | Kipindi unachotumia | Kipindi unachokitumia |
    Unatumia kipindi hiki kwa sasa | Kwa sasa unatumia kipindi hiki | Kikao chako cha sasa | Kikao hiki |
    Sesheni ya sasa | Sasa hivi kwenye kifaa hiki | Ya sasa hivi | Cha sasa hivi | Kifaa hiki (cha sasa) |
    Cha sasa (kifaa hiki) | Kifaa hiki cha sasa | Hiki ni kifaa chako | Hiki ni kifaa cha sasa |
    Hiki ndicho kifaa chako | Kifaa chako | Kifaa unachotumia | Kifaa unachotumia sasa |
    Kifaa kinachotumika sasa | Kivinjari chako | Kivinjari chako cha sasa | Simu hii ya mkononi |
    Kompyuta kibao hii | Kishikwambi hiki | Tableti hii | Kompyuta ndogo hii | Kompyuta mpakato hii | PC hii |
    Mac hii | iPhone hii | Kifaa hiki hapa | Ni wewe | Huyu ni wewe | Wewe | Upo hapa | Uko hapa sasa |
    Inatumika kwenye kifaa hiki | Inatumika sasa kwenye kifaa hiki | Kinatumika sasa kwenye kifaa hiki |
    Unatumia kifaa hiki | Unatumia kifaa hiki sasa | Kwa sasa unatumia kifaa hiki |
    Umeingia kwenye kifaa hiki | Kuingia kwa sasa | Kipindi cha sasa cha kivinjari
  `,
  trusted: list`
    kinachoaminika | inayoaminika | vinavyoaminika | kinachoaminiwa | unachokiamini | unachoamini |
    kuaminika | kilichothibitishwa | inayoaminiwa | vinavyoaminiwa | kinachoamini | kinaaminika | inaaminika |
    kimeaminiwa | imeaminiwa | linaloaminika | zinazoaminika | cha kuaminika | ya kuaminika |
    kimethibitishwa kuwa | uaminifu | aminik | aminiw
  `,
  trusting: list`
    {amini,kuamini} {kifaa,kivinjari} {hiki,} | {weka,tia alama} kama {kinachoaminika,ya kuaminika}
  `,
  negation: list`
    hakuna | haija | kisicho | isiyo | hakiaminiki | hapana | isiyoaminika | kisichoaminika | haki | hai |
    havi | si cha | sio | si ya | isiyoaminiwa | kisichoaminiwa | bila | lisilo | zisizo | hawaja
  `,
  unavailable: list`
    hali ya kipindi haipatikani | hali ya kipindi*haipatikani | hali ya kipindi haijulikani |
    hali ya kipindi*haijulikani | hali ya kikao haipatikani | hali ya kikao haijulikani | hali haipatikani |
    hali haijulikani | kipindi hakipatikani | hali*haipatikani | hali ya kipindi*haipo |
    hali ya kipindi*hakuna | hali ya kipindi*haiwezi | hali ya kipindi*haikuweza | hali ya kikao*haipatikani |
    hali ya kikao*haijulikani | hali ya sesheni haipatikani | hakuna hali ya kipindi |
    hatukuweza kupata hali | imeshindwa kupata hali | haikuweza kubaini hali | hali*haijulikani |
    kikao hakipatikani
  `,
  logOut: list`
    ondoka | toka | jiondoe | tamatisha kipindi | tamatisha*kipindi | maliza kipindi | maliza*kipindi |
    {maliza,funga,komesha,batilisha,ondoa,futa} kipindi |
    funga kipindi | funga*kipindi | katisha kipindi | katisha*kipindi | batilisha | tenganisha | ondoa kifaa |
    ondoa kipindi | ondoa kifaa hiki | jitoe | jiondoshe | kuondoka | kutoka kwenye akaunti | ingia nje |
    tamatisha | katisha | sitisha kipindi | kata muunganisho | ondoa*kifaa | ondoa*kipindi | ondoa ufikiaji |
    ondoa idhini | futa kifaa | futa kipindi | maliza*kikao | funga*kikao | maliza kikao | ghairi ufikiaji |
    kataza ufikiaji | log out | sign out
  `,
  everywhere: list`
    vifaa vyote | vipindi vyote | kwenye vyote | katika vyote | vyote vingine | kila mahali | kila kifaa |
    vifaa vingine | vipindi vingine | zote | vilivyochaguliwa | vikao vyote | vivinjari vyote | akaunti zote |
    maeneo yote | mahali pote | kote | kwenye zote | yote | vifaa vyako vyote | vipindi vyako vyote |
    vingine vyote | vinginevyo vyote | kila kipindi | kila sehemu | vikao vingine | vivinjari vingine |
    vilivyosalia | vilivyobaki | ulivyochagua
  `,
  more: list`
    onyesha zaidi | ona zaidi | tazama zaidi | pakia zaidi | angalia zaidi | vipindi zaidi | vifaa zaidi |
    onyesha vyote | onyesha zote | ona vyote | ona zote | tazama vyote | tazama zote | angalia vyote |
    pakia vyote | ifuatayo | inayofuata | kinachofuata | endelea mbele | leta zaidi | pata zaidi |
    vikao zaidi | onyesha vipindi vyote | ona vipindi vyote | tazama vipindi vyote | onyesha vifaa vyote |
    onyesha vilivyosalia | onyesha vingine | onyesha vya zamani | ukurasa unaofuata | endelea kuonyesha |
    ya zamani zaidi | vya zamani zaidi
  `,
  loading: list`
    inapakia | vinapakia | vinapakiwa | inapakiwa | inaleta | tafadhali subiri | subiri | inapakua |
    tunapakia | zinapakia | vinaletwa | inachukua | inatafuta | inapata | tafadhali ngoja | ngoja kidogo |
    ngoja | subira | inakagua
  `,
  failed: list`
    imeshindwa kupakia | imeshindikana kupakia | haikuweza kupakia | hatukuweza kupakia | haiwezi kupakia |
    havikuweza kupakia | havikupakiwa | haikupakia | hazikuweza kupakia | imeshindwa kupata |
    hitilafu wakati wa kupakia | hitilafu imetokea | kumetokea hitilafu | tatizo limetokea |
    kumetokea tatizo | kuna tatizo | kuna hitilafu | jaribu tena | jaribu baadaye | jaribu*baadaye |
    jaribu*tena | imeshindwa | imeshindikana | tumeshindwa | tulishindwa | haikupatikana | havikupatikana |
    haviwezi kupakiwa | haviwezi kuonyeshwa | haiwezi kuonyesha | hatuwezi kupakia | hatuwezi kuonyesha |
    haikufaulu | havikufaulu | hakukufaulu | hatukufaulu | kupakia kumeshindwa | kupakia hakukufaulu |
    kupakia kumeshindikana | upakiaji umeshindwa | hitilafu katika kupakia | hitilafu ya kupakia |
    hitilafu ilitokea | hitilafu fulani | tatizo katika kupakia | tatizo lilitokea | tatizo la kupakia |
    tatizo wakati wa | kuna kitu hakiko sawa | kuna kitu kimeharibika | kitu fulani kimeharibika |
    kosa limetokea | kumetokea kosa | kosa wakati wa | kosa katika kupakia | tafadhali jaribu | jaribu upya |
    jaribu baada ya muda | ujaribu tena | pakia upya | onyesha upya | haipatikani kwa sasa |
    havipatikani kwa sasa | hazipatikani kwa sasa
  `,
  otherLists: list`
    Vifaa vinavyoaminika | Vifaa unavyoviamini | Vifaa vyako vinavyoaminika | Funguo za siri |
    Ufunguo wa siri | Nenosiri kuu | Passkeys | Funguo za usalama | Ufunguo wa usalama |
    Programu zilizounganishwa | Programu zilizounganishwa na akaunti | Programu na viunganishi | Viunganishi |
    Akaunti zilizounganishwa | Huduma zilizounganishwa | Programu za wahusika wengine |
    Programu zilizoidhinishwa | Programu-jalizi | Miunganisho | Viungo vilivyoshirikiwa |
    Viungo vinavyoshirikiwa | Gumzo zilizoshirikiwa | Funguo za API | Ufunguo wa API | Tokeni za ufikiaji |
    Uthibitishaji wa hatua nyingi | Uthibitishaji wa vipengele vingi |
    Uthibitishaji wa vipengele vingi (MFA) | Uthibitishaji wa hatua mbili |
    Uthibitishaji wa vipengele viwili | MFA | 2FA | Programu ya uthibitishaji | Ujumbe wa maandishi |
    Arifa zinazotumwa | Misimbo ya urejeshaji | Misimbo ya akiba | Nenosiri | Badilisha nenosiri |
    Mbinu za kuingia | Njia za kuingia | Vidhibiti vya data | Udhibiti wa data | Arifa | Jumla | Kwa ujumla |
    Kuweka mapendeleo | Kumbukumbu | Malipo | Usajili | Matumizi | Sauti | Ratiba |
    Usalama wa kina wa akaunti | Shughuli za hivi karibuni | Shughuli za hivi majuzi | Shughuli za akaunti |
    Shughuli za usalama | Historia ya kuingia | Historia ya kuingia katika akaunti |
    Kuingia kwa hivi karibuni | Shughuli za kuingia | Vipindi vilivyoisha | Vipindi vilivyopita |
    Vipindi vilivyokwisha | Vidhibiti vya wazazi | Ingia kwa usalama ukitumia ChatGPT |
    Ingia ukitumia ChatGPT | Ondoka kwenye kifaa hiki | Toka kwenye kifaa hiki | Gumzo zilizohifadhiwa |
    Futa akaunti | Akaunti | Usaidizi | Msaada | Vifaa vyangu vinavyoaminika | Vifaa vinavyoaminiwa |
    Vifaa vya kuaminika | Vifaa vilivyokumbukwa | Vifaa vinavyokumbukwa | Vifaa vinavyotambuliwa |
    Vifaa vilivyothibitishwa | Vifaa vilivyoidhinishwa | Vifaa vilivyozuiwa | Vifaa vilivyoondolewa |
    Vifaa vilivyoondoka | Vivinjari vinavyoaminika | Vipasiri | Funguo za kuingia |
    Funguo za siri na funguo za usalama | Nywila | Badilisha nywila |
    Programu zilizounganishwa kwenye akaunti | Programu ulizounganisha | Akaunti ulizounganisha |
    Huduma za watu wengine | Ufikiaji wa wahusika wengine | Programu za watu wengine | Programu jalizi |
    Muunganisho | Viungo ulivyoshiriki | Viungo vya kushirikiwa | Gumzo ulizoshiriki |
    Mazungumzo yaliyoshirikiwa | Funguo zako za API | Tokeni za ufikiaji binafsi |
    Uthibitishaji wa mambo mengi | Uthibitishaji wa vipengele vingi wa MFA | Uthibitishaji wa sababu nyingi |
    Uthibitishaji wa hatua mbili (2FA) | Uthibitishaji wa vipengele viwili (2FA) | Uthibitishaji wa hatua 2 |
    Uthibitishaji wa sababu mbili | Programu ya kithibitishaji | SMS | Ujumbe mfupi | Arifa kutoka programu |
    Misimbo ya kurejesha akaunti | Misimbo ya kurejesha | Barua pepe ya kurejesha akaunti |
    Njia za kurejesha akaunti | Njia za kuingia katika akaunti | Mbinu za kuingia katika akaunti |
    Mapendeleo | Ubinafsishaji | Bili | Utozaji | Matamshi | Ratiba zako | Usalama wa hali ya juu |
    Usalama wa kina | Shughuli za hivi karibuni za kuingia | Shughuli za hivi karibuni za usalama |
    Shughuli za hivi majuzi za kuingia | Historia ya kipindi | Historia ya vipindi | Historia ya shughuli |
    Kumbukumbu ya shughuli | Kumbukumbu ya usalama | Matukio ya usalama | Kuingia kwa awali |
    Majaribio ya kuingia | Majaribio ya kuingia yaliyoshindwa | Vipindi vya awali | Vipindi vya zamani |
    Vipindi visivyotumika | Vipindi vilivyofungwa | Vipindi vilivyomalizika | Vipindi vilivyokatishwa |
    Vipindi vilivyobatilishwa | Vipindi ulivyoondoka | Vipindi vilivyoisha hivi karibuni |
    Vifaa vilivyoondoka hivi karibuni | Mahali ulipokuwa umeingia | Vipindi vya wahusika wengine | Codex CLI |
    Vipindi vya Codex CLI | Udhibiti wa wazazi | Ingia kwa kutumia ChatGPT | Ondoka katika kifaa hiki |
    Jiondoe kwenye kifaa hiki | Gumzo zilizowekwa kwenye kumbukumbu | Barua pepe | Nambari ya simu |
    Arifa za kuingia | Arifa za usalama
  `,
  captions: {
    device: list`
      Kifaa | Jina la kifaa | Aina ya kifaa | Kivinjari | Kifaa au kivinjari | Kivinjari au kifaa |
      Kifaa na kivinjari | Jina la kifaa chako | Aina ya kifaa na kivinjari | Kivinjari na kifaa |
      Kifaa/kivinjari | Kifaa / kivinjari | Kifaa na mfumo wa uendeshaji | Mfumo wa uendeshaji | Muundo |
      Modeli | Maelezo ya kifaa | Taarifa za kifaa | Chombo
    `,
    app: list`
      Programu | Bidhaa | Inatumiwa na | Ilitumiwa na | Imetumika katika | Muktadha wa programu | Huduma |
      Programu zilizotumika | Programu zilizotumiwa | Programu iliyotumika | Jina la programu | Aplikesheni |
      Bidhaa zilizotumika | Huduma zilizotumika | Huduma zinazotumika | Imetumika na | Inatumika na |
      Inatumika katika | Iliyotumika na | Inatumiwa katika | Ilitumika katika | Kutumika na |
      Kutumika katika | Muktadha | Ufikiaji | Umeingia katika programu
    `,
    location: list`
      Mahali | Mahali palipokadiriwa | Eneo | Eneo la karibu | Eneo la makadirio | Takriban mahali | Wapi |
      Jiji | Mkoa | Nchi | Mahali pa kuingia | Mahali (kadirio) | Eneo (kadirio) | Eneo la kukadiria |
      Eneo lililokadiriwa | Kadirio la mahali | Makadirio ya mahali | Makadirio ya eneo |
      Mahali pa makadirio | Eneo la kuingia | Mahali pa mwisho | Eneo la mwisho | Mji | Kanda | Wilaya |
      Kaunti | Jimbo | Eneo la kijiografia | Mahali ulipoingia awali | Karibu na
    `,
    signedIn: list`
      Umeingia | Uliingia | Aliingia | Imeingia | Kuingia | Muda wa kuingia | Wakati wa kuingia |
      Tarehe ya kuingia | Kuingia kwa mwisho | Mara ya mwisho kuingia | Tarehe | Saa | Muda | Wakati |
      Tarehe na saa | Lini | Tangu | Kilianza | Mara ya mwisho kutumika | Shughuli ya mwisho |
      Ilitumika mwisho | Ilionekana mwisho | Umeingia katika akaunti | Umeingia tarehe |
      Uliingia katika akaunti | Uliingia tarehe | Ameingia | Kimeingia | Kiliingia | Iliingia |
      Muda wa kuingia katika akaunti | Wakati wa kuingia katika akaunti | Tarehe ya kuingia katika akaunti |
      Tarehe na wakati wa kuingia | Saa ya kuingia | Ulipoingia akaunti | Kuingia mara ya mwisho |
      Kuingia kwa kwanza | Mara ya kwanza kuingia | Siku | Tarehe na wakati | Tarehe na muda | Kuanzia |
      Mwanzo | Ilianza | Imeanza | Kimeanza | Wakati wa kuanza | Muda wa kuanza | Kipindi kilianza |
      Kuanza kwa kipindi | Mara ya mwisho kutumiwa | Mara ya mwisho ilipotumika | Ilitumika mara ya mwisho |
      Kilitumika mara ya mwisho | Ilitumiwa mwisho | Matumizi ya mwisho | Shughuli ya hivi karibuni |
      Kuonekana mwisho | Mara ya mwisho kuonekana | Mara ya mwisho mtandaoni
    `,
    status: list`
      Hali | Hali ya kipindi | Kinachoaminika | Kifaa kinachoaminika | Uaminifu | Kipindi cha sasa |
      Hali ya kikao | Hadhi | Hali ya uaminifu | Inaaminika | Kinaaminika | Kuaminika | Cha kuaminika |
      Kifaa cha kuaminika | Cha sasa | Kifaa hiki | Uthibitishaji wa kifaa
    `,
  },
  signedIn: list`
    umeingia | umeingia tarehe | uliingia | uliingia tarehe | uliingia mnamo | imeingia | imeingia tarehe |
    {uliingia,umeingia,aliingia,imeingia,kuingia kwa mwisho,iliingia} {,tarehe,tangu,saa,:} |
    kuingia | muda wa kuingia | wakati wa kuingia | tarehe ya kuingia | kuingia kwa mwisho |
    mara ya mwisho kuingia | kilianza | kilianza tarehe | tangu | umeingia katika akaunti | umeingia mnamo |
    umeingia tangu | umeingia saa | uliingia katika akaunti | uliingia saa | uliingia tarehe ya | ameingia |
    ameingia tarehe | aliingia | aliingia tarehe | iliingia | iliingia tarehe | imeingia mnamo | kimeingia |
    kiliingia | kiliingia tarehe | muda wa kuingia katika akaunti | wakati wa kuingia katika akaunti |
    tarehe ya kuingia katika akaunti | saa ya kuingia | kuingia mara ya mwisho |
    mara ya mwisho kuingia katika akaunti | kuingia kwa kwanza | mara ya kwanza kuingia | kuingia tarehe |
    ilianza | ilianza tarehe | imeanza | kimeanza | kilianza mnamo | kipindi kilianza |
    kipindi kilianza tarehe | kipindi kimeanza | mwanzo wa kipindi | kuanzia | tangu tarehe |
    kinatumika tangu | inatumika tangu | hai tangu
  `,
  lastActive: list`
    mara ya mwisho kutumika | shughuli ya mwisho | ilitumika mwisho | ilitumika mara ya mwisho |
    kilitumika mara ya mwisho | ilionekana mwisho | mara ya mwisho kuonekana | inatumika | kinatumika |
    ilitumika mwisho tarehe | ilitumiwa mwisho | ilitumiwa mara ya mwisho | kilitumika mwisho |
    kilitumiwa mwisho | kilitumiwa mara ya mwisho | mara ya mwisho ilipotumika | mara ya mwisho kutumiwa |
    mara ya mwisho ilitumika | mara ya mwisho mtandaoni | matumizi ya mwisho | shughuli ya hivi karibuni |
    kuonekana mwisho | kilionekana mwisho | ilionekana mara ya mwisho | amilifu | hai | ilitumika |
    kilitumika | ilitumika tarehe | kilitumika tarehe
  `,
  otherTimes: list`
    kimeongezwa | imeongezwa | imeundwa | inaisha muda | itaisha | kimeisha | imesasishwa | imebadilishwa |
    imesajiliwa | imeondoka | imeongezwa tarehe | iliongezwa | kiliongezwa | iliundwa | kiliundwa |
    kimeundwa | muda wake unaisha | muda umekwisha | unaisha | inaisha | itakwisha | imekwisha | iliisha |
    kiliisha | inatumika hadi | ilisasishwa | ilibadilishwa | imehaririwa | ilisajiliwa | iliondoka |
    uliondoka | umeondoka | imeondolewa | kimeondolewa | imefutwa | imeunganishwa | iliunganishwa |
    imebatilishwa
  `,
  justNow: list`
    sasa hivi | hivi sasa | sasa | punde tu | muda mfupi uliopita | sekunde chache zilizopita |
    chini ya dakika moja iliyopita | inatumika sasa | kinatumika sasa | sasa hivi tu | hivi punde |
    hivi karibuni sana | dakika hii | muda huu | papo hapo | sekunde zilizopita | sekunde kadhaa zilizopita |
    muda mfupi tu uliopita | punde iliyopita | chini ya dakika 1 iliyopita | chini ya dakika iliyopita |
    ndani ya dakika moja | inatumika hivi sasa | kinatumika hivi sasa | mtandaoni sasa | yuko mtandaoni sasa |
    inatumiwa sasa | kwa sasa
  `,
  active: list`
    Inatumika | Kinatumika | Inatumika sasa | Kinatumika sasa | Amilifu | Hai | Mtandaoni |
    Inatumika kwa sasa | Kinatumika kwa sasa | Inatumika hivi sasa | Kinatumika hivi sasa | Inatumiwa |
    Inatumiwa sasa | Kinatumiwa | Kinatumiwa sasa | Iko hai | Kiko hai | Inaendelea | Kinaendelea |
    Mtandaoni sasa | Iko mtandaoni | Yupo mtandaoni | Umeingia | Imeingia | Kipindi kinatumika |
    Kimefunguliwa | Wazi | Moja kwa moja
  `,
  near: list`
    takriban | karibu na | karibu | kama | eneo la | ~ (takriban) | ~ (makadirio) | makadirio | kadirio |
    takribani | kwa makadirio | katika eneo la | katika maeneo ya | jirani na | ~ na maeneo jirani |
    ~ na viunga vyake | ~ (kadirio) | ~ (takribani) | ~ (karibu)
  `,
  unknownDevice: list`
    Kifaa kisichojulikana | Kivinjari kisichojulikana | Haijulikani | Kisichojulikana | Kifaa hakijulikani |
    Kifaa kingine | Kifaa ambacho hakijulikani | Kifaa hakitambuliki | Kifaa kisichotambulika |
    Kifaa kisichotambuliwa | Kifaa kisicho na jina | Kivinjari hakijulikani | Kivinjari kisichotambulika |
    Kifaa au kivinjari kisichojulikana | Programu isiyojulikana | Hakijulikani | Haitambuliki |
    Hakuna maelezo ya kifaa | Kifaa hakipatikani | Kifaa kigeni
  `,
  unknownLocation: list`
    Mahali hapajulikani | Mahali pasipojulikana | Eneo lisilojulikana | Eneo halijulikani |
    Mahali hapapatikani | Haijulikani | Mahali hapatambuliki | Mahali haijulikani | Mahali haijabainishwa |
    Mahali hakuna | Mahali hapakupatikana | Eneo halipatikani | Eneo lisilotambulika | Eneo halitambuliki |
    Eneo haijulikani | Hakuna mahali | Hakuna eneo | Hakuna maelezo ya mahali | Mahali pamefichwa |
    Mji usiojulikana | Nchi isiyojulikana | Hapajulikani
  `,
  devices: list`
    kifaa | vifaa | simu | simujanja | kompyuta | kivinjari | kishikwambi | tableti | chombo |
    simu ya mkononi | simu mahiri | simu janja | rununu | kompyuta kibao | kompyuta ndogo | kompyuta mpakato |
    tarakilishi | kipakatalishi | vivinjari | vishikwambi
  `,
  apiPlatform: list`
    Mfumo wa API | Jukwaa la API | Mfumo wa OpenAI | OpenAI API | API | Jukwaa la OpenAI | API Platform |
    Jukwaa la wasanidi programu | Mfumo wa wasanidi programu
  `,
  yes: list`Ndiyo | Ndio | Naam | Ndiyo hivyo`,
  no: list`Hapana | La | Siyo | Sio`,
});
