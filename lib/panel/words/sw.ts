import { list } from './list';
import type { Words } from './words';

export const sw: Words = {
  activeSessions: list`
    Vipindi vinavyotumika | Vipindi amilifu | Vipindi vyako vinavyotumika | Vipindi vyote vinavyotumika |
    Vipindi vinavyoendelea | Vipindi | Vipindi vyako | Vipindi vyangu | Vipindi vyote | Vipindi vilivyo wazi |
    Vipindi hai | Vikao vinavyoendelea | Vikao amilifu | Vikao | Dhibiti vipindi | Simamia vipindi |
    Usimamizi wa vipindi | Vifaa na vipindi | Vipindi na vifaa | Vifaa vilivyoingia |
    Vifaa vilivyoingia katika akaunti | Vifaa vinavyotumika | Mahali ulipoingia | Mahali umeingia |
    Mahali umeingia katika akaunti | Ulipoingia katika akaunti | Vifaa ambavyo umeingia
  `,
  session: list`kipindi | vipindi | kikao | vikao`,
  security: list`
    Usalama | Usalama na kuingia | Kuingia na usalama | Mipangilio ya usalama | Usalama na faragha |
    Faragha na usalama | Nenosiri na usalama | Usalama wa akaunti
  `,
  current: list`
    Kipindi cha sasa | Kipindi chako cha sasa | Kipindi hiki | Kikao cha sasa | Kifaa hiki | Kivinjari hiki |
    Kompyuta hii | Simu hii | Programu hii | Cha sasa | Ya sasa | Kifaa cha sasa | Kivinjari cha sasa |
    Kifaa chako cha sasa | Hiki ni kipindi chako cha sasa | Uko hapa | Kinatumika kwenye kifaa hiki |
    Unatumia kipindi hiki | Unatumia kipindi hiki sasa | Kipindi unachotumia sasa
  `,
  trusted: list`
    kinachoaminika | inayoaminika | vinavyoaminika | kinachoaminiwa | unachokiamini | unachoamini |
    kuaminika | kilichothibitishwa
  `,
  negation: list`hakuna | haija | kisicho | isiyo | hakiaminiki | hapana | isiyoaminika | kisichoaminika`,
  unavailable: list`
    hali ya kipindi haipatikani | hali ya kipindi*haipatikani | hali ya kipindi haijulikani |
    hali ya kipindi*haijulikani | hali ya kikao haipatikani | hali ya kikao haijulikani | hali haipatikani |
    hali haijulikani | kipindi hakipatikani | hali*haipatikani
  `,
  logOut: list`
    ondoka | toka | jiondoe | tamatisha kipindi | tamatisha*kipindi | maliza kipindi | maliza*kipindi |
    funga kipindi | funga*kipindi | katisha kipindi | katisha*kipindi | batilisha | tenganisha | ondoa kifaa |
    ondoa kipindi | ondoa kifaa hiki
  `,
  everywhere: list`
    vifaa vyote | vipindi vyote | kwenye vyote | katika vyote | vyote vingine | kila mahali | kila kifaa |
    vifaa vingine | vipindi vingine | zote | vilivyochaguliwa
  `,
  more: list`
    onyesha zaidi | ona zaidi | tazama zaidi | pakia zaidi | angalia zaidi | vipindi zaidi | vifaa zaidi |
    onyesha vyote | onyesha zote | ona vyote | ona zote | tazama vyote | tazama zote | angalia vyote |
    pakia vyote | ifuatayo | inayofuata | kinachofuata | endelea mbele
  `,
  loading: list`inapakia | vinapakia | vinapakiwa | inapakiwa | inaleta | tafadhali subiri | subiri`,
  failed: list`
    imeshindwa kupakia | imeshindikana kupakia | haikuweza kupakia | hatukuweza kupakia | haiwezi kupakia |
    havikuweza kupakia | havikupakiwa | haikupakia | hazikuweza kupakia | imeshindwa kupata |
    hitilafu wakati wa kupakia | hitilafu imetokea | kumetokea hitilafu | tatizo limetokea |
    kumetokea tatizo | kuna tatizo | kuna hitilafu | jaribu tena | jaribu baadaye | jaribu*baadaye |
    jaribu*tena
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
    Futa akaunti | Akaunti | Usaidizi | Msaada
  `,
  captions: {
    device: list`
      Kifaa | Jina la kifaa | Aina ya kifaa | Kivinjari | Kifaa au kivinjari | Kivinjari au kifaa |
      Kifaa na kivinjari
    `,
    app: list`
      Programu | Bidhaa | Inatumiwa na | Ilitumiwa na | Imetumika katika | Muktadha wa programu | Huduma
    `,
    location: list`
      Mahali | Mahali palipokadiriwa | Eneo | Eneo la karibu | Eneo la makadirio | Takriban mahali | Wapi |
      Jiji | Mkoa | Nchi | Mahali pa kuingia
    `,
    signedIn: list`
      Umeingia | Uliingia | Aliingia | Imeingia | Kuingia | Muda wa kuingia | Wakati wa kuingia |
      Tarehe ya kuingia | Kuingia kwa mwisho | Mara ya mwisho kuingia | Tarehe | Saa | Muda | Wakati |
      Tarehe na saa | Lini | Tangu | Kilianza | Mara ya mwisho kutumika | Shughuli ya mwisho |
      Ilitumika mwisho | Ilionekana mwisho
    `,
    status: list`
      Hali | Hali ya kipindi | Kinachoaminika | Kifaa kinachoaminika | Uaminifu | Kipindi cha sasa
    `,
  },
  signedIn: list`
    umeingia | umeingia tarehe | uliingia | uliingia tarehe | uliingia mnamo | imeingia | imeingia tarehe |
    kuingia | muda wa kuingia | wakati wa kuingia | tarehe ya kuingia | kuingia kwa mwisho |
    mara ya mwisho kuingia | kilianza | kilianza tarehe | tangu
  `,
  lastActive: list`
    mara ya mwisho kutumika | shughuli ya mwisho | ilitumika mwisho | ilitumika mara ya mwisho |
    kilitumika mara ya mwisho | ilionekana mwisho | mara ya mwisho kuonekana | inatumika | kinatumika
  `,
  otherTimes: list`
    kimeongezwa | imeongezwa | imeundwa | inaisha muda | itaisha | kimeisha | imesasishwa | imebadilishwa |
    imesajiliwa | imeondoka
  `,
  justNow: list`
    sasa hivi | hivi sasa | sasa | punde tu | muda mfupi uliopita | sekunde chache zilizopita |
    chini ya dakika moja iliyopita | inatumika sasa | kinatumika sasa
  `,
  active: list`Inatumika | Kinatumika | Inatumika sasa | Kinatumika sasa | Amilifu | Hai | Mtandaoni`,
  near: list`takriban | karibu na | karibu | kama | eneo la | ~ (takriban) | ~ (makadirio)`,
  unknownDevice: list`
    Kifaa kisichojulikana | Kivinjari kisichojulikana | Haijulikani | Kisichojulikana | Kifaa hakijulikani |
    Kifaa kingine
  `,
  unknownLocation: list`
    Mahali hapajulikani | Mahali pasipojulikana | Eneo lisilojulikana | Eneo halijulikani |
    Mahali hapapatikani | Haijulikani
  `,
  devices: list`kifaa | vifaa | simu | simujanja | kompyuta | kivinjari | kishikwambi | tableti`,
  apiPlatform: list`Mfumo wa API | Jukwaa la API | Mfumo wa OpenAI | OpenAI API | API`,
  yes: list`Ndiyo | Ndio`,
  no: list`Hapana | La`,
};
