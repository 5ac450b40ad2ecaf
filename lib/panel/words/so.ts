import { list } from './list';
import type { Words } from './words';

/** Somali has no settled word for a session: fadhi, kalfadhi, kulan and the English one stand beside each other. */
export const so = (): Words => ({
  activeSessions: list`
    Fadhiyada firfircoon | Fadhiyada shaqaynaya | Fadhiyada socda | Fadhiyadaada firfircoon |
    Kalfadhiyada firfircoon | Kalfadhiyada socda | Kal-fadhiyada firfircoon | Kulannada firfircoon |
    Kulamada firfircoon | Kulamada socda | Kulannada socda | Kalfadhiyadaada firfircoon |
    Kulamadaada firfircoon | Dhammaan fadhiyada firfircoon | Dhammaan kalfadhiyada firfircoon | Fadhiyada |
    Fadhiyadaada | Fadhiyadayda | Dhammaan fadhiyada | Kalfadhiyada | Kalfadhiyadaada |
    Dhammaan kalfadhiyada | Kulannada | Kulamada | Session-ada firfircoon | Session-yada firfircoon |
    Sessions-ka firfircoon | Session-ada | Session-yada | Fadhiyada furan | Kalfadhiyada furan |
    Fadhiyada gelitaanka | Kalfadhiyada gelitaanka | Maamul fadhiyada | Maamul kalfadhiyada |
    Maamulka fadhiyada | Qalabka iyo fadhiyada | Qalabka iyo kalfadhiyada | Aaladaha iyo fadhiyada |
    Aaladaha iyo kalfadhiyada | Fadhiyada iyo qalabka | Kalfadhiyada iyo qalabka | Qalabka firfircoon |
    Aaladaha firfircoon | Qalabka aad ka gashay | Aaladaha aad ka gashay | Qalabka aad ku jirto |
    Meesha aad ka gashay | Meelaha aad ka gashay | Halka aad ka gashay | Halka aad ku jirto |
    Meelaha aad ku jirto |
    {Fadhiyada,Kalfadhiyada,Kulamada,Session-ada,Fadhiyadaada,Kalfadhiyadaada,Fadhiyadayda,Kulamadaada} {firfircoon,socda,shaqaynaya,furan,hadda,ee firfircoon,ee socda,ee furan,hadda socda,hadda firfircoon,ee akoonkaaga,akoonka} |
    Dhammaan {fadhiyada,kalfadhiyada,kulamada,fadhiyadaada} {firfircoon,socda,furan} |
    {Qalabka,Aaladaha,Biraawsarrada,Meelaha,Goobaha} {aad ku soo gashay,aad ka soo gashay,aad ku gashay,aad galay,aad hadda ku jirto,aad ka gashay akoonkaaga,akoonkaagu ku furan yahay,akoonkaagu ka furan yahay,akoonkaagu firfircoon yahay,soo galay,soo galay akoonkaaga,galay akoonkaaga,gelitaanka leh,ku xiran,ku xiran akoonkaaga,ku xidhan akoonkaaga,isticmaalaya akoonkaaga,isticmaala akoonkaaga,furan} |
    {Halka,Meesha,Xaggee} {aad ku soo gashay,akoonkaagu ka furan yahay,akoonkaagu ku furan yahay,aad hadda ku jirto,ayaad ka gashay,ayaad ku jirtaa} |
    {Waxaad ku jirtaa,Waxaad gashay,Waxaad ka gashay} {qalabkan,aaladahan,qalabyadan} soo socda |
    {Gelitaannada,Gelitaanada} {firfircoon,furan,hadda} |
    {Fadhiyada,Kalfadhiyada,Aaladaha} iyo {gelitaanka,gelitaannada,qalabka,aaladaha,fadhiyada,kalfadhiyada,biraawsarrada} |
    {Liiska,Maamulka,Maareynta} {fadhiyada,kalfadhiyada,fadhiyada firfircoon} |
    {Maamul,Maaree,Eeg} {fadhiyada,fadhiyada firfircoon,fadhiyadaada,kalfadhiyada,qalabka iyo fadhiyada}
  `,
  session: list`fadhi | kalfadhi | kal-fadhi | kulan | kulam | session | seshan | seeshan`,
  security: list`
    Amniga | Amni | Ammaanka | Nabadgelyada | Amniga iyo gelitaanka | Amniga iyo soo gelitaanka |
    Amniga iyo galitaanka | Ammaanka iyo gelitaanka | Gelitaanka iyo amniga | Dejinta amniga |
    Hababka amniga | Amniga iyo asturnaanta | Asturnaanta iyo amniga | Amniga iyo qarsoodiga |
    Qarsoodiga iyo amniga | Furaha sirta ah iyo amniga | Amniga akoonka | Amniga xisaabta |
    Amniga akoonkaaga |
    {Amniga,Ammaanka,Nabadgelyada,Gelitaanka,Sirta,Akoonka} iyo {gelitaanka,amniga,ammaanka,soo galista,asturnaanta,sirta,gelista,ilaalinta} |
    {Amniga,Ammaanka} {akoonkaaga,xisaabtaada,akoonka} |
    {Dejinta,Dejimaha,Xulashooyinka} {amniga,ammaanka}
  `,
  current: list`
    Fadhiga hadda | Fadhigaaga hadda | Fadhigan | Kalfadhiga hadda | Kalfadhigaaga hadda | Kalfadhigan |
    Kulanka hadda | Kulankaaga hadda | Kulankan | Session-ka hadda | Session-kan | Qalabkan | Aaladdan |
    Aaladan | Biraawsarkan | Browserkan | Browser-kan | Kombiyuutarkan | Taleefankan | Taleefoonkan |
    App-kan | Abkan | Qalabka hadda | Aaladda hadda | Qalabkaaga hadda | Aaladdaada hadda | Qalabkaaga |
    Aaladdaada | Biraawsarka hadda | Kan hadda | Midka hadda | Halkan ayaad joogtaa |
    Waxaad joogtaa halkan | Waa qalabkaaga | Kani waa fadhigaaga hadda | Kani waa kalfadhigaaga hadda |
    Kani waa qalabkaaga | Ka firfircoon qalabkan | Hadda ka firfircoon qalabkan |
    Waxaad isticmaalaysaa fadhigan | Waxaad hadda isticmaalaysaa fadhigan |
    Waxaad isticmaalaysaa kalfadhigan | Waxaad isticmaalaysaa qalabkan |
    Adiga | Halkan | Fadhikan hadda |
    {Fadhiga,Kalfadhiga,Kulanka,Qalabka,Aaladda,Biraawsarka,Session-ka} {hadda socda,hadda jira,aad isticmaalayso,aad hadda isticmaalayso,hadda la isticmaalayo} |
    {Fadhiga,Kalfadhiga} {aad ku jirto,aad hadda ku jirto} |
    {Kani waa,Tani waa,Kan waa} {fadhigaaga,fadhigaaga hadda,kalfadhigaaga,kalfadhigaaga hadda,qalabkaaga,qalabkaaga hadda,aaladdaada,fadhiga hadda,qalabka aad isticmaalayso,qalabka aad hadda isticmaalayso} |
    {Waxaad,Hadda waxaad,Waxaad hadda} {joogtaa halkan,joogtaa qalabkan,isticmaalaysaa fadhigan,isticmaalaysaa kalfadhigan,isticmaalaysaa qalabkan,isticmaalaysaa aaladdan,ku jirtaa qalabkan,ku jirtaa fadhigan,ku jirtaa halkan} |
    {Firfircoon,Hadda firfircoon,La isticmaalayo,Hadda la isticmaalayo,Ku jira,Ku firfircoon,Furan} {qalabkan,aaladdan,biraawsarkan} |
    {Qalabkan,Aaladdan,Biraawsarkan} {ku firfircoon,ka firfircoon,hadda,(hadda),(adiga),(fadhiga hadda)} |
    {Fadhiga hadda,Hadda,Adiga} (qalabkan) |
    Waa {qalabkan,aaladdan,aaladda aad hadda isticmaalayso,qalabka aad hadda isticmaalayso,fadhigaaga hadda}
  `,
  trusted: list`
    la aamini karo | la aamino | la aaminay | la aaminsan | aamin ah | lagu kalsoon | lagu kalsoonaan karo |
    la isku hallayn karo | la xaqiijiyay qalab |
    {kalsooni leh,la hubo,aamin} |
    qalab {la xaqiijiyay,la oggolaaday,ammaan ah}
  `,
  trusting: list`
    {aamin,aaminso} {qalabkan,aaladdan,browserkan} | u calaamadee {mid,qalab} la aamini karo
  `,
  negation: list`
    aan la aamin | lama aamin | ma aha | maaha | aan lagu kalsoon | laguma kalsoon | aan aamin |
    aan la xaqiijin |
    aan la | lama | laguma | weli ma |
    {aan lagu,ma aaminsana,lama hubo,aan ammaan}
  `,
  unavailable: list`
    heerka fadhiga lama heli karo | heerka fadhiga*lama | heerka kalfadhiga lama heli karo |
    heerka kalfadhiga*lama | xaaladda fadhiga lama heli karo | xaaladda fadhiga*lama |
    xaaladda kalfadhiga lama heli karo | xaaladda kalfadhiga*lama | xaaladda kulanka*lama |
    xaaladda session-ka*lama | xaaladda lama heli karo | xaaladda lama yaqaan | xaalad aan la garanayn |
    xaalad aan la aqoon | heerka lama heli karo | heerka lama yaqaan | xaaladda*ma jirto |
    fadhiga lama heli karo | kalfadhiga lama heli karo |
    ma jirto xaalad |
    {xaaladda,xaalad,heerka}*{lama,ma jirto,aan la,ma cadda} |
    {lama ogaan,lama heli,lama hubin,ma ogaan,lama xaqiijin}*{xaaladda,heerka}
  `,
  logOut: list`
    ka bax | ka baxo | kabax | iska bax | ka saar qalab | ka saar aalad | ka saar session | ka saar fadhi |
    saar qalabka | saar aaladda | jooji fadhi | jooji kalfadhi | jooji session | dhammee fadhi |
    dhammee kalfadhi | dhammee session | dhamee fadhi | xir fadhi | xir kalfadhi | xir session |
    xidh fadhi | xidh kalfadhi | goo xiriirka | jar xiriirka | kala noqo gelitaan | log out samee |
    sign out samee |
    {ka wada bax,ka bixi,bixid,bixitaan} |
    {jooji,dhammee,dhamee,soo gunaanad,xir,xidh,baabi'i,kansal} {fadhiga,fadhigan,fadhiyada,kalfadhiga,kalfadhigan,kalfadhiyada,gelitaanka,dhammaan fadhi,dhammaan kalfadhi,dhammaan kulan,xiriirka} |
    {saar,tirtir,jooji} {qalabka,qalabkan,aaladda,aaladdan,fadhiga} |
    ka noqo {gelitaanka,ogolaanshaha} |
    {la noqo,kala noqo,ka qaad} {gelitaanka,oggolaanshaha}
  `,
  everywhere: list`
    dhammaan qalab | dhammaan aalad | dhammaan fadhi | dhammaan kalfadhi | dhammaan kulan |
    dhammaan session | dhamaan qalab | dhamaan aalad | dhamaan fadhi | dhamaan kalfadhi | ka bax dhammaan |
    ka bax dhamaan | ka bax kulli | dhammaantood | dhamaantood | kulligood | meel kasta | meel walba |
    qalab kasta | aalad kasta | qalabka kale | aaladaha kale | fadhiyada kale | kalfadhiyada kale |
    inta kale | la doortay |
    ka wada bax |
    {dhammaan,dhamaan,kulli,wada} {qalab,aalad,fadhi,kalfadhi,kulan,session,meel,goob,biraawsar,bax,ka bax,kuwa} |
    {fadhiyada,kalfadhiyada,qalabka,aaladaha} oo dhan |
    {qalab,aalad,goob,fadhi} {kasta,walba} |
    marka laga reebo {qalabkan,fadhigan,kan}
  `,
  more: list`
    muuji wax badan | muuji wax dheeraad | muuji dheeraad | muuji inta | tus wax badan | tus dheeraad |
    wax badan ka eeg | eeg wax badan | eeg wax dheeraad | arag wax badan | wax badan muuji |
    wax badan arag | soo deji wax badan | soo rar wax badan | soo bandhig wax badan | muuji dhammaan |
    muuji dhamaan | eeg dhammaan | eeg dhamaan | arag dhammaan | arag dhamaan | tus dhammaan | xiga |
    ku xiga | kuwii hore |
    horay u soco |
    {muuji,tus,eeg,arag,soo rar,soo deji,soo bandhig,fur} {wax badan,wax dheeraad,dheeraad,inta kale,kuwo kale,kuwa kale,dhammaan,fadhiyada kale,fadhiyo dheeraad,liiska oo dhan,dhamaan} |
    liiska {oo dhan,buuxa} |
    {fadhiyo,kalfadhiyo,qalab} dheeraad
  `,
  loading: list`
    soo raraya | waa la soo rarayaa | la soo rarayaa | soo rarid | soo rarasho | waa la soo shubayaa |
    soo shubaya | soo dejinaya | waa la soo dejinayaa | raraya | waa la rarayaa | fadlan sug | sug wax yar |
    wax yar sug | daqiiqad sug | la soo qaadayaa |
    daqiiqad… |
    {soo raraynaa,rarid socota,raadinaya,la raadinayaa,la cusboonaysiinayaa,la diyaarinayaa,soo helaya,soo qaadaya,hubinaya,la hubinayaa,diyaarinaya} |
    waxaan {soo raraynaa,raadinaynaa,soo qaadaynaa,diyaarinaynaa} |
    sug {daqiiqad,cabbaar} |
    {daqiiqad,ilbiriqsi} {keliya,kaliya,yar}
  `,
  failed: list`
    lama soo rari karo | lama soo rari karin | lama soo rarin | lama rari karo | lama rari karin |
    lama soo shubi karo | lama soo shubi karin | lama soo dejin karo | lama soo dejin karin |
    lama heli karin | lama muujin karo | wuu ku guuldareystay | ku guuldareystay in | ku guuldarraystay |
    waa la waayay | khalad ayaa dhacay | qalad ayaa dhacay | khalad baa dhacay | qalad baa dhacay |
    cilad ayaa dhacday | cilad baa dhacday | wax baa khaldamay | wax baa qaldamay | wax ayaa khaldamay |
    wax ayaa qaldamay | wax khaldan | dhib ayaa dhacay | dhibaato ayaa dhacday | dhibaato ayaa jirta |
    mashkilad ayaa | isku day mar kale | mar kale isku day | dib isku day | dib u isku day |
    isku day markale | markale isku day | mar dambe isku day | isku day mar dambe | hadhow isku day |
    waan ka xun | fashilan |
    {lama,ma} {soo rari,rari,muujin,soo dejin,soo qaadi,furi,soo bandhigi} {karo,karin,karno,waayay} |
    {soo rarista,soo dejinta,rarista} {way fashilantay,fashilantay,waa fashilantay,ma suurtogelin,ma guulaysan} |
    {khalad,qalad,cilad,dhib,dhibaato,mushkilad} {ayaa,baa} {dhacay,dhacday,jira,jirta,timid,yimid} |
    waxaa {jira,dhacay,dhacday} {cilad,khalad,qalad,dhibaato} |
    wax {baa,ayaa} si khaldan |
    {isku day,iskuday} {mar kale,markale,hadhow,haddow,mar dambe} |
    {dib u soo rar,dib u rar,dib u fur} |
    {hubi,fiiri} {xiriirka,internetka,khadka} |
    {xiriir,internet} ma jiro |
    {fadhiyada,liiska} {hadda lama,lama heli}
  `,
  otherLists: list`
    Qalabka la aamini karo | Qalabka la aaminay | Qalabka la aaminsan yahay | Aaladaha la aamini karo |
    Aaladaha la aaminay | Aaladaha la aaminsan yahay | Qalabkaaga la aaminay | Qalabka lagu kalsoon yahay |
    Aaladaha lagu kalsoon yahay | Passkeys | Furayaasha gelitaanka | Furaha gelitaanka | Furayaasha amniga |
    Furaha amniga | App-yada ku xiran | App-yada ku xidhan | App-yada la xiriiriyay | Abka ku xiran |
    Barnaamijyada ku xiran | Barnaamijyada la xiriiriyay | App-yada iyo xiriiriyeyaasha | Xiriiriyeyaasha |
    Akoonnada ku xiran | Akoonada ku xiran | Xisaabaadka ku xiran | App-yada dhinac saddexaad |
    App-yada qolo saddexaad | Barnaamijyada dhinac saddexaad | Xiriirrada la wadaago |
    Xiriirada la wadaago | Linkiyada la wadaago | Links-ka la wadaago | Wada sheekaysiyada la wadaago |
    Furayaasha API | Furaha API | API keys | Xaqiijinta laba-tallaabo | Xaqiijinta labada tallaabo |
    Xaqiijinta laba tallaabo | Xaqiijin laba-tallaabo ah | Xaqiijinta 2-tallaabo |
    Xaqiijinta laba-geesoodka ah | Xaqiijinta dhowr-tallaabo | Xaqiijinta dhowr tallaabo |
    Xaqiijinta arrimo badan | Xaqiijinta dhowrka arrimood | MFA | 2FA | App-ka xaqiijinta |
    App-ka xaqiijiyaha | Fariin qoraal ah | Farriin qoraal ah | Ogeysiisyada riixitaanka |
    Koodhadhka soo kabashada | Koodhadhka kaydka | Koodhadhka keydka | Furaha sirta ah | Furaha sirta |
    Erayga sirta ah | Ereyga sirta ah | Lambarka sirta ah | Beddel furaha sirta ah | Hababka gelitaanka |
    Hababka soo gelitaanka | Siyaabaha gelitaanka | Kontaroolada xogta | Maareynta xogta | Ogeysiisyada |
    Ogaysiisyada | Guud | Guud ahaan | Shakhsiyeynta | Shakhsiyaynta | Xusuusta | Biilasha | Lacag bixinta |
    Rukunka | Is-qorista | Isticmaalka | Codka | Jadwallada | Amniga akoonka ee horumarsan |
    Amni horumarsan | Dhaqdhaqaaqa dhawaa | Dhaqdhaqaaqa dhowaa | Dhaqdhaqaaqii ugu dambeeyay |
    Hawlaha dhowaan | Dhaqdhaqaaqa akoonka | Dhaqdhaqaaqa amniga | Taariikhda gelitaanka |
    Taariikhda soo gelitaanka | Dhaqdhaqaaqa gelitaanka | Gelitaannada dhowaa | Fadhiyadii hore |
    Kalfadhiyadii hore | Fadhiyada dhammaaday | Kalfadhiyada dhammaaday | Taariikhda fadhiyada |
    Xakamaynta waalidka | Kontaroolka waalidka | Ku gal ChatGPT | Ku soo gal ChatGPT |
    Si ammaan ah ugu gal ChatGPT | Ka bax qalabkan | Ka bax aaladdan | Wada sheekaysiyada kaydsan |
    Tirtir akoonka | Tirtir akoon | Akoonka | Akoon | Xisaabta | Caawimaad | Caawin | Email | Iimayl |
    Iimeyl | Lambarka taleefanka | Qalabka la xannibay |
    Koodhka soo kabashada | Luqadda |
    {Qalabka,Aaladaha,Biraawsarrada} {la xaqiijiyay,la xasuusto,la yaqaan,la oggolaaday,la ogolaaday,aad aaminsan tahay,la keydiyay,hore,la saaray} |
    {Fadhiyada,Kalfadhiyada,Fadhiyadii,Kalfadhiyadii,Gelitaannadii} {hore,la xiray,dhacay,dhammaaday,dambe,ugu dambeeyay} |
    Taariikhda {gelitaannada,kalfadhiyada,dhaqdhaqaaqa,galitaanka} |
    {Dhaqdhaqaaqa,Dhaqdhaqaaqii} {gelitaanka,akoonkaaga} |
    Koodhadhka {soo-kabashada,dib-u-soo-celinta} |
    Xaqiijinta {laba talaabo,laba-waji,laba arrimood} |
    {Bedel,Badal} {furaha sirta ah,erayga sirta ah}
  `,
  captions: {
    device: list`
      Qalab | Qalabka | Aalad | Aaladda | Magaca qalabka | Magaca aaladda | Nooca qalabka | Nooca aaladda |
      Biraawsar | Biraawsarka | Browser | Browser-ka | Qalab ama biraawsar | Qalabka ama biraawsarka |
      Aalad ama biraawsar | Qalabka iyo biraawsarka | Aaladda iyo biraawsarka | Qalab/biraawsar | Nidaamka |
      Nidaamka hawlgalka | Moodelka |
      Qalabka la isticmaalay |
      {Magaca,Nooca} biraawsarka |
      {Qalab,Qalabka,Aaladda,Biraawsar,Biraawsarka} {ama,iyo,/,&} {biraawsar,biraawsarka,qalab,qalabka}
    `,
    app: list`
      App | App-ka | Abka | Barnaamij | Barnaamijka | App-yada | Barnaamijyada | Badeecad | Wax soo saarka |
      Lagu isticmaalay | Loo isticmaalay | Magaca app-ka | Adeeg | Adeegga | Adeegyada |
      Badeecadaha |
      {App-yada,Barnaamijyada,Badeecadaha} {la isticmaalay,la isticmaalo} |
      Lagu {isticmaalo,adeegsaday}
    `,
    location: list`
      Goobta | Goob | Meesha | Meel | Goobta qiyaasta ah | Goobta la qiyaasay | Meesha la qiyaasay |
      Qiyaasta goobta | Goobtii ugu dambaysay | Goobtii ugu dambeysay | Halkee | Xaggee | Magaalo |
      Magaalada | Gobol | Gobolka | Dal | Dalka | Wadan | Wadanka | Waddanka | Goobta gelitaanka |
      Xaggee laga galay |
      {Goobta,Meesha} {qiyaasta ah,laga galay,gelitaanka}
    `,
    signedIn: list`
      La galay | Waa la galay | Gelitaan | Gelitaanka | Soo gelitaanka | Galitaanka | Waqtiga gelitaanka |
      Wakhtiga gelitaanka | Waqtiga la galay | Wakhtiga la galay | Waqtiga soo gelitaanka |
      Taariikhda la galay | Gelitaankii ugu dambeeyay | Gelitaankii ugu dambeeyey |
      Markii ugu dambaysay ee la galay | Gelitaankii ugu horreeyay | Taariikh | Taariikhda | Waqti |
      Waqtiga | Wakhti | Wakhtiga | Saacad | Saacadda | Taariikhda iyo waqtiga | Taariikhda iyo wakhtiga |
      Taariikhda iyo saacadda | Goorma | Ilaa | Tan iyo | Bilaabmay | Bilowga | Dhaqdhaqaaqii u dambeeyay |
      Markii ugu dambaysay ee firfircoonayd | Markii ugu dambaysay ee la isticmaalay |
      Markii ugu dambeysay ee la isticmaalay | Isticmaalkii ugu dambeeyay | Markii ugu dambaysay ee la arkay |
      Taariikhda la bilaabay | La bilaabay |
      {Waqtiga,Wakhtiga,Saacadda} {gelitaanka,la galay,bilowga,soo gelitaanka,la bilaabay} |
      Taariikhda & {waqtiga,wakhtiga,saacadda}
    `,
    status: list`
      Xaalad | Xaaladda | Heerka | Status | Xaaladda fadhiga | Xaaladda kalfadhiga | Kalsooni | Kalsoonida |
      La aamini karo |
      {Xaaladda,Heerka} {session-ka,kalsoonida,kulanka}
    `,
  },
  signedIn: list`
    la galay | waa la galay | waxaad gashay | gashay | galay | gelitaan | gelitaanka | waqtiga gelitaanka |
    wakhtiga gelitaanka | waqtiga la galay | wakhtiga la galay | taariikhda la galay |
    gelitaankii ugu dambeeyay | gelitaankii ugu dambeeyey | gelitaankii ugu horreeyay | soo gelitaanka |
    bilaabmay | la bilaabay | tan iyo | laga bilaabo | ~ la galay | ~ ayaa la galay |
    ilaa iyo |
    {la galay,waa la galay,waxaa la galay,waxaad gashay,waxaad soo gashay,soo galay,ku soo galay,la soo galay,galay,gashay,ka galay,gelitaan,gelitaanka,soo gelitaan,galitaanka} {,taariikhda,ilaa,tan iyo,laga bilaabo,maalinta} |
    {gelitaankii,galitaankii,soo gelitaankii} {ugu dambeeyay,ugu dambeeyey,u dambeeyay,ugu horreeyay,hore} |
    {markii,marka} {ugu dambeysay,ugu dambaysay,ugu dambeeyay} ee la {galay,soo galay} |
    {taariikhda,waqtiga,wakhtiga,saacadda,taariikhda iyo waqtiga} {gelitaanka,la galay,soo gelitaanka,bilowga,la bilaabay} |
    {fadhigu,kalfadhigu,fadhiga,kalfadhiga} {wuxuu bilaabmay,ayaa bilaabmay,bilaabmay,la bilaabay,la furay,wuxuu furmay} |
    {bilowga,bilow,la furay} |
    {,waxaad} ~ {ayaa la galay,ayaad gashay,la galay,la soo galay,ayaa la bilaabay}
  `,
  lastActive: list`
    dhaqdhaqaaqii u dambeeyay | dhaqdhaqaaqii ugu dambeeyay | markii ugu dambaysay ee firfircoonayd |
    markii ugu dambaysay ee la isticmaalay | markii ugu dambeysay ee la isticmaalay |
    isticmaalkii ugu dambeeyay | markii ugu dambaysay ee la arkay | firfircoonayd | firfircoonaa |
    ~ la isticmaalay |
    la isticmaalay | la adeegsaday | la arkay |
    {markii,marka} {ugu dambeysay,ugu dambaysay,ugu dambeeyay,u dambaysay} ee {firfircoon,firfircoonaa,firfircoonayd,la isticmaalay,la arkay,la adeegsaday,khadka} |
    {dhaqdhaqaaqii,isticmaalkii,hawshii,adeegsigii} {ugu dambeeyay,u dambeeyay,ugu dambaysay,ugu dambeeyey,dhawaa} |
    {ugu dambayn,ugu dambayntii,ugu dambeyn} {firfircoon,firfircoonaa,la isticmaalay,la arkay} |
    ~ {ayaa la isticmaalay,ayaa la arkay,firfircoonaa}
  `,
  otherTimes: list`
    lagu daray | la sameeyay | la abuuray | la cusbooneysiiyay | la cusboonaysiiyay | la beddelay |
    la bedelay | dhacaya | wuu dhacayaa | dhacay | la diiwaangeliyay | laga baxay | la xiriiriyay |
    dhammaaday |
    la cusboon
  `,
  justNow: list`
    hadda | imika | hadda uun | iminka | isla hadda | daqiiqaddan | hadda ayuun | dhawr ilbiriqsi ka hor |
    dhowr ilbiriqsi ka hor | ilbiriqsiyo ka hor | wax ka yar daqiiqad ka hor | wax yar ka hor |
    hadda firfircoon | hadda waa firfircoon yahay |
    {imminka,hadda dhow,isla imika,hadda un} |
    {hadda,imika} {firfircoon,la isticmaalay,khadka} |
    {dhawr,dhowr} ilbiriqsi kahor |
    daqiiqad {gudaheed,ka yar,ka yar ka hor}
  `,
  active: list`
    Firfircoon | Hadda firfircoon | Waa firfircoon yahay | Waa firfircoon tahay | Shaqaynaya | Online |
    Khadka ayuu ku jiraa | La isticmaalayaa | Socda |
    La isticmaalayo | Khadka ku jira | Furan | Fadhigu waa firfircoon yahay | Waa furan yahay |
    {Wali,Weli} firfircoon
  `,
  near: list`
    qiyaastii | qiyaas ahaan | ku dhawaad | ku dhowaad | agagaarka | u dhow | u dhaw | meel u dhow |
    goobta qiyaasta ah | ~ agteeda | ~ agagaarkeeda | ~ (qiyaas) | ~ (qiyaastii) |
    {ku dhow,ku dhaw,hareeraha,nawaaxiga,aagga,gobolka,malaha,laga yaabo,waxaa suurtagal ah,meel ku dhow} |
    {goobta,meesha,goob} {qiyaasta ah,la qiyaasay,qiyaas ah} |
    ~ {hareeraheeda,nawaaxigeeda,iyo agagaarka,(la qiyaasay)}
  `,
  unknownDevice: list`
    Qalab aan la garanayn | Qalab aan la aqoon | Qalab aan la aqoonsan | Aalad aan la garanayn |
    Aalad aan la aqoon | Aalad aan la aqoonsan | Biraawsar aan la garanayn | Biraawsar aan la aqoon |
    Aan la garanayn | Aan la aqoon | Lama yaqaan | Lama garanayo | Qalab kale |
    {Qalab,Aalad,Biraawsar} {aan la aqoonsan,aan la magacaabin,aan magac lahayn,la garan waayay,kale,lama yaqaan} |
    {Qalabka,Aaladda,Biraawsarka} {lama yaqaan,lama garanayo,lama aqoonsan}
  `,
  unknownLocation: list`
    Goob aan la garanayn | Goob aan la aqoon | Meel aan la garanayn | Meel aan la aqoon |
    Goobta lama yaqaan | Goobta lama garanayo | Goobta lama heli karo | Meesha lama yaqaan |
    Aan la garanayn | Lama yaqaan |
    {Goob,Meel} {lama yaqaan,aan la hayn} |
    {Goobta,Meesha} {lama garanayo,lama heli karo,lama hayo,lama ogaan karo}
  `,
  devices: list`
    qalab | aalad | taleefan | taleefoon | telefoon | telefon | mobilka | mobayl | moobayl | kombiyuutar |
    kombuyuutar | kumbuyuutar | laptop | laabtoob | tablet | taableet | biraawsar | browser |
    {telefishin,saacad casri,moobil}
  `,
  apiPlatform: list`
    Madasha API | Barxadda API | OpenAI API | API | API Platform | Madasha OpenAI API | Barxadda OpenAI API |
    {Madasha,Barxadda,Goobta} {OpenAI,horumariyeyaasha,API-ga}
  `,
  yes: list`Haa`,
  no: list`Maya`,
});
