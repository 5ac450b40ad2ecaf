import { list } from './list';
import type { Words } from './words';

export const mt = (): Words => ({
  activeSessions: list`
    Sessjonijiet attivi | Is-sessjonijiet attivi | Is-sessjonijiet attivi tiegħek |
    Sessjonijiet attivi tiegħek | Is-sessjonijiet attivi kollha | Sessjonijiet | Is-sessjonijiet |
    Is-sessjonijiet tiegħek | Is-sessjonijiet kollha | Sessjonijiet ta' login | Sessjonijiet miftuħa |
    Sessjonijiet kurrenti | Immaniġġja s-sessjonijiet | Ġestjoni tas-sessjonijiet |
    Tmexxija tas-sessjonijiet | Apparati u sessjonijiet | Apparat u sessjonijiet | Tagħmir u sessjonijiet |
    Sessjonijiet u apparati | Sessjonijiet u apparat | Apparati attivi | Tagħmir attiv |
    Apparati illoggjati | Fejn qed illoggjat | Fejn int illoggjat | Fejn inti lloggjat | Fejn dħalt |
    {Sessjonijiet,Is-sessjonijiet,Is-sessjonijiet kollha,Is-sessjonijiet tiegħek} {attivi,miftuħa,kurrenti,attwali,attivi bħalissa,attivi tal-kont,attivi tal-kont tiegħek,attivi fil-kont tiegħek} {,tiegħek} |
    Is-sessjonijiet tiegħi | Is-sessjonijiet attivi tiegħi |
    Sessjonijiet {tal-kont,tal-browser,tal-web,tal-utent,tad-dħul,tas-sign-in,u browsers,u logins} |
    {Logins,Dħul} {attivi,attiv,kurrenti} |
    {Ara,Immaniġġja,Iġġestixxi,Irrevedi,Ikkontrolla} {s-sessjonijiet,s-sessjonijiet tiegħek,s-sessjonijiet attivi,s-sessjonijiet attivi tiegħek,l-apparati attivi,is-sessjonijiet attivi} |
    {Lista,Il-lista} tas-sessjonijiet {,attivi} |
    {Fejn,Fejn int,Fejn inti,Fejn qiegħed,Fejn qed} {għandek sessjonijiet attivi,dħalt fil-kont,dħalt fil-kont tiegħek,iddaħħalt,illoggjat,lloggjat bħalissa,illoggjat bħalissa,dieħel,imdaħħal,attiv,illoggjajt} |
    Fejn {hu miftuħ il-kont tiegħek,huwa miftuħ il-kont tiegħek,qed jintuża l-kont tiegħek,il-kont tiegħek huwa miftuħ} |
    {Apparati,L-apparati,Apparat,Tagħmir,Dispożittivi,Browsers} {li dħalt minnhom,li dħalt bihom,li minnhom dħalt,li fihom dħalt,li fihom int illoggjat,li fihom inti lloggjat,li huma lloggjati,li huma illoggjati,b'sessjoni attiva,b'sessjonijiet attivi,li qed jużaw il-kont tiegħek,b'aċċess għall-kont tiegħek,illoggjati,illoggjat,lloggjati,attivi,attivi bħalissa,imdaħħla,konnessi mal-kont tiegħek} |
    {Apparati,Apparat,Tagħmir,Dispożittivi,Browsers} u {sessjonijiet,sessjonijiet attivi,logins} |
    {Sessjonijiet,Sessjonijiet attivi,Logins} {u,&} {apparati,apparat,tagħmir,dispożittivi} |
    L-apparati attivi tiegħek | L-apparati illoggjati tiegħek
  `,
  session: list`sessjoni | sessjonijiet`,
  security: list`
    Sigurtà | Is-sigurtà | Sigurtà u login | Sigurtà u dħul | Login u sigurtà | Dħul u sigurtà |
    Settings tas-sigurtà | Issettjar tas-sigurtà | Sigurtà u privatezza | Privatezza u sigurtà |
    Password u sigurtà | Sigurtà tal-kont | Is-sigurtà tal-kont |
    {Sigurtà,Is-sigurtà} {u,&} {login,dħul,privatezza,password,aċċess,awtentikazzjoni,apparati} |
    {Login,Dħul,Privatezza,Password,Aċċess,Kont} {u,&} sigurtà |
    {Issettjar,Settings,Għażliet,Ċentru} {ta' sigurtà,tas-sigurtà} | Is-sigurtà tiegħek |
    Sigurtà tal-kont tiegħek
  `,
  current: list`
    Sessjoni attwali | Is-sessjoni attwali | Is-sessjoni attwali tiegħek | Sessjoni kurrenti |
    Is-sessjoni kurrenti | Is-sessjoni kurrenti tiegħek | Din is-sessjoni | Dan l-apparat | Dan it-tagħmir |
    Dan il-brawżer | Dan il-browser | Dan il-kompjuter | Dan it-telefon | Din l-app | Din l-applikazzjoni |
    Dan it-tablet | Attwali | Kurrenti | L-apparat attwali | Apparat attwali | Apparat kurrenti |
    Il-browser attwali | L-apparat tiegħek | Il-browser tiegħek | Din hija s-sessjoni attwali tiegħek |
    Din hija s-sessjoni kurrenti tiegħek | Dan huwa l-apparat tiegħek | Inti qiegħed hawn | Int hawn |
    Attiva fuq dan l-apparat | Attiv fuq dan l-apparat | Qed tuża din is-sessjoni |
    Qed tuża din is-sessjoni bħalissa | Qed tuża dan l-apparat |
    {Sessjoni,Is-sessjoni,Apparat,L-apparat,Tagħmir,It-tagħmir,Dispożittiv,Id-dispożittiv,Browser,Il-browser,Il-brawżer,Kompjuter,Il-kompjuter} {attwali,kurrenti,preżenti,ta' bħalissa,ta' issa,attwali tiegħek,kurrenti tiegħek,tiegħek,tiegħek attwali,tiegħek ta' bħalissa,li qed tuża,li qed tuża bħalissa,li qed tuża issa,li qiegħed tuża,li qiegħda tuża,li qegħdin tużaw,użat bħalissa,użata bħalissa,li qiegħda fiha,li qiegħed fiha} |
    {Dan,Dan hu,Dan huwa,Din,Din hi,Din hija,Hawn hi} {is-sessjoni attwali,is-sessjoni tiegħek,is-sessjoni kurrenti,s-sessjoni tiegħek,s-sessjoni attwali,s-sessjoni kurrenti,s-sessjoni ta' bħalissa,l-apparat attwali,l-apparat kurrenti,l-apparat li qed tuża,is-sessjoni li qed tuża,s-sessjoni li qed tuża,l-apparat,it-tagħmir tiegħek,il-browser tiegħek,it-tagħmir,id-dispożittiv,il-laptop,it-tieqa,il-Mac,l-iPhone} |
    {Qed,Qiegħed,Inti qed,Int qed,Inti qiegħed} tuża {din is-sessjoni,dan l-apparat,dan il-browser,dan it-tagħmir} {,issa,bħalissa} |
    {Qiegħed,Inti qiegħed,Inti qiegħda,Qiegħda} {hawn,hawn issa,hawn bħalissa,hawnhekk,fuq dan l-apparat,f'din is-sessjoni,f'dan il-browser} |
    {Inti,Int} {hawn,hawnhekk,hawn issa,illoggjat hawn,lloggjat hawn,illoggjat fuq dan l-apparat} |
    {Attiva,Attiv,Miftuħa,Illoggjat,Użata,Attiva bħalissa,Attiv bħalissa,Attiva issa,Qed tintuża,Qed jintuża} {fuq dan l-apparat,f'dan il-browser,fuq dan it-tagħmir,fuq dan il-kompjuter,hawn,hawnhekk} |
    {Fuq dan l-apparat,F'dan il-browser,Hawn,Hawnhekk,Inti,Int,Dan int,L-istess apparat,Din,Din hawn} |
    {Sessjoni attwali,Sessjoni kurrenti,Attwali,Attiva,Int} {(dan l-apparat),(dan il-browser)} |
    {Dan l-apparat,Dan il-browser,Din is-sessjoni} {(attwali),(kurrenti),(sessjoni attwali),(int),(inti)}
  `,
  trusted: list`
    fdat | fdati | ta' fiduċja | affidabbli | apparat ivverifikat | apparat verifikat | afdat | fidat |
    fidil |
    {apparat,tagħmir,browser,dispożittiv} {approvat,sigur,awtorizzat,ikkonfermat,ivverifikat,mfakkar} |
    għandek fiduċja | tiegħek fiduċja | tafda | bil-fiduċja
  `,
  trusting: list`{afda,fda,ibda afda} {dan,din,l-apparat,dil-} | {immarka,issettja} bħala fdat`,
  negation: list`
    mhux fdat | mhux | mhijiex | mhuwiex | mhumiex | mingħajr | m'hijiex | m'huwiex |
    {m'għadux,m'għadhiex,m'għandux,m'għandhiex,mhijiex,mhuwiex,mhix,mhijex,qatt,bla,nieqes minn,ma} {fdat,fidat,fiduċja,affidabbli,ivverifikat,fdata,ta',huwiex,hijiex,huwiex fdat,tafdax} |
    {m'għad,m'hu,m'hi,m'hij,m'għand,qatt,mhuw,mhij,mhum,żdubit,suspett,mingħ} |
    fiduċja {mneħħija,irtirata,skaduta,revokata} | ebda fiduċja
  `,
  unavailable: list`
    status tas-sessjoni mhux disponibbli | status tas-sessjoni*mhux | status tas-sessjoni mhuwiex |
    status tas-sessjoni*mhuwiex | stat tas-sessjoni mhux disponibbli | stat tas-sessjoni*mhux |
    l-istatus tas-sessjoni*mhux | l-istatus tas-sessjoni*mhuwiex | istatus tas-sessjoni*mhux |
    istatus tas-sessjoni*mhuwiex | status mhux disponibbli | status mhux magħruf |
    istatus mhux disponibbli | istatus mhux magħruf | stat mhux disponibbli | stat mhux magħruf |
    sessjoni mhux disponibbli |
    {status,stat,istatus,stat tas-sessjoni}*{mhux disponibbli,mhux magħruf,mhix,mhijiex,mhuwiex disponibbli,mhuwiex magħruf,indisponibbli,inċert,nieqes,mhux ċar,ma nstabx,ma jistax} |
    {ma setax,ma setgħetx,ma stajniex,ma nistgħux,ma jistax,ma rnexxiliniex,ma nafux,l-ebda,ebda,bla}*{status,istatus,stat tas-sessjoni} |
    {status,stat,istatus}: {mhux,indisponibbli} |
    {is-sessjoni,sessjoni} {mhijiex,mhix,mhux} {disponibbli,aċċessibbli} | informazzjoni dwar l-istatus
  `,
  logOut: list`
    oħroġ | ħruġ mill-kont | illoggja 'l barra | illoggja barra | illogja barra | lloggja 'l barra |
    agħmel logout | logout | log out | iffirma 'l barra | iffirma barra | itlaq mill-kont |
    temm is-sessjoni | temm sessjoni | itterminà s-sessjoni | agħlaq is-sessjoni | agħlaq sessjoni |
    neħħi l-apparat | neħħi apparat | neħħi s-sessjoni | neħħi t-tagħmir | skonnettja | irrevoka |
    neħħi l-aċċess | {aqla',ixħet,keċċi} {minn,lil,'l barra} |
    {illogga,illoggja,lloggja,illoggjah,illoggjaha} {'l barra,barra,off,out} |
    {sign out,sinjal out,signout,log off,logoff,għamel logout,tagħmel logout} |
    {temm,ittermina,għalaq,agħlaq,ikkanċella,ħassar,neħħi,waqqaf,spiċċa,irrevoka,annulla,iskadi}*{sessjoni,login} |
    {neħħi,ħassar,skonnettja,insa,elimina,oħroġ}*{apparat,tagħmir,dispożittiv,browser} |
    {neħħi,irrevoka,irtira,imblokka,waqqaf,ikkanċella}*{aċċess} |
    {aqta',itfi,waqqaf} {l-konnessjoni,konnessjoni,l-aċċess} | ħruġ {minn,mill,mis-sessjoni} | iskonnettja |
    żkonnettja
  `,
  everywhere: list`
    apparati kollha | apparat kollu | tagħmir kollu | sessjonijiet kollha | sessjonijiet l-oħra |
    browsers kollha | kull apparat | kull tagħmir | kull sessjoni | kull post | kullimkien |
    minn kullimkien | minn kollox | l-oħrajn kollha | apparati l-oħra | apparati oħra | tagħmir ieħor |
    sessjonijiet oħra | li fadal | magħżula | magħżulin |
    {kull,kollha,l-oħra,oħra,il-bqija} {dispożittiv,browser,kompjuter,telefon,kont,login,app,oħra kollha,tas-sessjonijiet,tal-apparati,imkien,apparat ieħor,sessjoni oħra} |
    {apparati,apparat,tagħmir,dispożittivi,sessjonijiet,browsers,postijiet,kompjuters,logins,kontijiet,apps} {kollha,l-oħra,oħra,oħrajn,l-oħrajn,attivi kollha,l-oħra kollha,attivi,miftuħa kollha} |
    {kollha kemm,il-kotra,l-bqija,il-bqija,imkien ieħor,post ieħor} |
    {ħlief,barra,minbarra,apparti} {din,dan,is-sessjoni} | {minn kull,f'kull,fuq kull} |
    {oħroġ,temm,agħlaq,neħħi,illoggja} {minn kollha,minn kollox,kollha,kollox} | kollha f'daqqa |
    kompletament
  `,
  more: list`
    uri aktar | uri iżjed | uri iktar | ara aktar | ara iżjed | ara iktar | tella' aktar | tella' iżjed |
    iftaħ aktar | aktar sessjonijiet | iżjed sessjonijiet | aktar apparati | uri kollox | uri kollha |
    ara kollox | ara kollha | li jmiss | eqdem |
    {uri,ara,tella',urini,għabbi,niżżel,iftaħ,ġib} {aktar,iżjed,iktar,kollox,kollha,il-bqija,l-bqija,il-lista kollha,il-lista sħiħa,l-oħrajn,oħrajn,eqdem,l-kumplament,il-kumplament} |
    {uri,ara,tella'} {1,2,3,4,5,6,7,8,9}*{oħra,oħrajn,aktar,iżjed} |
    {aktar,iżjed,iktar} {logins,riżultati,tagħmir,apparat,disponibbli,dispożittivi} |
    {il-paġna,paġna} {li jmiss,ta' wara,preċedenti} | espandi il-lista | kabbar il-lista | iskrollja
  `,
  loading: list`
    qed jitgħabba | qed jitgħabbew | qed titgħabba | qed jillowdja | qed tillowdja | qed jillowdjaw |
    qegħdin jitgħabbew | qed jinġiebu | jekk jogħġbok stenna | stenna ftit | stenna | mument wieħed |
    {qed,qiegħed,qiegħda,qegħdin,qegħdin jiġu,qed jiġu,qed tiġi,qed jiġi} {jitgħabb,titgħabb,jitgħabbew,jitella,jitellgħu,inġibu,nġibu,ngħabbu,nfittxu,jinġab,jiġi,tinġab,jinkisbu,jinstabu,jiċċekk,niċċekkjaw,nikkontrollaw,illowdjaw,jillowd,imtella,jiġbdu,tillowd,jipprepara,inħejju} |
    {għabbej,tagħbija,tgħabbija} {tas-sessjonijiet,għaddejja,fil-proċess,tal-lista} |
    {stenna,stennew,jekk jogħġbok} {ftit,mument,sekonda,stenna,daqsxejn,ħa} |
    {mument,sekonda,ftit} {paċenzja,wieħed,waħda,jekk jogħġbok} | paċenzja | stennew
  `,
  failed: list`
    ma setgħux jitgħabbew | ma setgħetx titgħabba | ma setax jitgħabba | ma stajniex |
    ma jistgħux jitgħabbew | ma nistgħux | ma setgħux jintwerew | ma setgħux jinġiebu | ma rnexxiex |
    ma rnexxilniex | falla t-tagħbija | it-tagħbija falliet | it-tgħabbija falliet | żball fit-tagħbija |
    żball waqt | kien hemm żball | kien hemm problema | kien hawn problema | seħħ żball | ġara żball |
    inqala' żball | inqalgħet problema | xi ħaġa marret | xi ħaġa ħażina | marret xi ħaġa | erġa' pprova |
    erġa pprova | ipprova mill-ġdid | ipprova erġa' | prova mill-ġdid | ipprova aktar tard | erġa' ipprova |
    {ma setgħux,ma setgħetx,ma setax,ma stajniex,ma nistgħux,ma jistgħux,ma jistax,ma tistax,ma rnexxiliniex,ma rnexxielniex,ma rnexxiex,ma kienx possibbli,mhux possibbli,ma kinitx possibbli}*{jitgħabb,titgħabb,ngħabb,tgħabbi,jintwer,juru,nuru,jinġieb,inġib,nġib,jinkis,niksb,jitella,ntellgħu,jinfetħ,jinqraw,tintwera,jillowdj,tagħbija,kuntatt,jaqbad} |
    {tagħbija,tgħabbija,talba,konnessjoni,tagħbija tas-sessjonijiet,kollegament}*{falliet,falla,fallew,ma rnexxietx,ma saritx} |
    {falliet,falla,fallew} {it-tagħbija,t-tagħbija,it-talba,it-tgħabbija} |
    {żball,problema,diffikultà,ħsara}*{waqt,fit-tagħbija,inqala,inqalgħ,seħħ,ġara,ġrat,fil-konnessjoni,tan-network,tas-server} |
    {kien hemm,kellna,kien hawn,inqala',inqalgħet,seħħ,seħħet,ġara,ġrat,hemm} {żball,problema,xi problema,xi żball,ħsara,diffikultà} |
    {xi ħaġa,xi} {marret,mar,ma ħadmitx,sar ħażin,falliet,ma ġratx,żball} |
    {erġa',erġgħu,ipprova,ippruvaw,prova} {ipprova,pprova,ippruvaw,mill-ġdid,aktar tard,iktar tard,darb'oħra,erġa,wara,mill-ġdid aktar} |
    aktar tard mill-ġdid | iktar tard mill-ġdid |
    {bħalissa,temporanjament} {mhux disponibbli,mhumiex disponibbli,indisponibbli} |
    {mhux,mhumiex} disponibbli {bħalissa,temporanjament,għalissa} | iċċekkja l-konnessjoni |
    ivverifika l-konnessjoni | offline | skużana | jiddispjaċina | iddispjaċina |
    {aġġorna,irrifreska,erġa' tella'} l-paġna
  `,
  otherLists: list`
    Apparati fdati | Apparat fdat | Tagħmir fdat | Apparati ta' fiduċja | L-apparati fdati tiegħek |
    Passkeys | Passkey | Ċwievet tal-aċċess | Ċwievet tas-sigurtà | Ċavetta tas-sigurtà |
    Ċwievet ta' sigurtà | Apps konnessi | Applikazzjonijiet konnessi | Apps u konnetturi |
    Applikazzjonijiet u konnetturi | Konnetturi | Kontijiet konnessi | Kontijiet marbuta |
    Apps ta' partijiet terzi | Applikazzjonijiet ta' partijiet terzi | Applikazzjonijiet ta' terzi |
    Plugins | Integrazzjonijiet | Links kondiviżi | Ħoloq kondiviżi | Chats kondiviżi | Ċwievet API |
    Ċwievet tal-API | Ċavetta API | Awtentikazzjoni b'diversi fatturi | Awtentikazzjoni b'ħafna fatturi |
    Awtentikazzjoni multifattur | Awtentikazzjoni b'diversi fatturi (MFA) | MFA | 2FA |
    Awtentikazzjoni b'żewġ fatturi | Verifika b'żewġ passi | Verifika f'żewġ passi |
    Verifika f'żewġ stadji | App ta' awtentikazzjoni | App tal-awtentikatur | Messaġġ | Messaġġ SMS | SMS |
    Notifiki push | Kodiċijiet ta' rkupru | Kodiċijiet tal-irkupru | Kodiċijiet ta' backup | Password |
    Ibdel il-password | Biddel il-password | Metodi ta' login | Metodi ta' dħul | Kontrolli tad-data |
    Kontrolli tad-dejta | Notifiki | Avviżi | Ġenerali | Personalizzazzjoni | Memorja | Fatturazzjoni |
    Kontijiet u ħlas | Abbonament | Sottoskrizzjoni | Użu | Vuċi | Skedi | Sigurtà avvanzata tal-kont |
    Sigurtà avvanzata | Attività riċenti | L-aħħar attivitajiet | Attività tal-kont | Attività tas-sigurtà |
    Storja tal-login | Storja tad-dħul | Attività tal-login | Logins riċenti | Storja tas-sessjonijiet |
    Sessjonijiet preċedenti | Sessjonijiet tal-passat | Sessjonijiet li ntemmu | Sessjonijiet skaduti |
    Kontrolli tal-ġenituri | Kontrolli parentali | Idħol b'ChatGPT | Illoggja b'ChatGPT |
    Oħroġ minn dan l-apparat | Chats arkivjati | Ħassar il-kont | Kont | Il-kont | Għajnuna | Email |
    Posta elettronika | Numru tat-telefon | Apparati bblukkati |
    {Apparati,Apparat,Tagħmir,Dispożittivi,Browsers,L-apparati,Kompjuters} {fdati,ta' fiduċja,affidabbli,verifikati,ivverifikati,rikonoxxuti,magħrufa,approvati,awtorizzati,li tafda,li tafda fihom,imfakkra,mneħħija,inattivi,ta' qabel,preċedenti,illoggjati 'l barra} |
    {Sessjonijiet,Logins} {mitmuma,li spiċċaw,magħluqa,inattivi,revokati,antiki,qodma,riċenti,falluti,suspettużi,ta' qabel,preċedenti,ta' terzi,ta' partijiet terzi,li skadew,mitmuma riċentement,li għadhom kif intemmu} |
    {Storja,Reġistru,Log,Kronoloġija,Allerti,Avviżi,Notifiki,Attività,Avvenimenti,Tentattivi} {tal-login,tad-dħul,tas-sigurtà,tal-kont,tas-sessjonijiet,tal-attività,tal-apparati,tal-aċċess,ta' login,ta' dħul,ta' sigurtà} |
    Attività {riċenti tal-kont,riċenti tas-sigurtà,tal-login riċenti,suspettuża} | Fejn kont illoggjat |
    Fejn dħalt qabel |
    {Apps,Applikazzjonijiet,Kontijiet,Servizzi} {konnessi,marbuta,awtorizzati,ta' terzi,ta' partijiet terzi,b'aċċess għall-kont tiegħek,u servizzi,magħquda} |
    Passkeys u ċwievet tas-sigurtà | Ċwievet tal-aċċess u ċwievet tas-sigurtà |
    {Il-passkeys,Iċ-ċwievet API,L-apps konnessi} tiegħek |
    {Awtentikazzjoni,Verifika} {b'żewġ fatturi (2FA),f'żewġ passi,f'żewġ fażijiet,multi-fattur,b'fatturi multipli,b'żewġ passi (2FA),b'2 passi} |
    {Metodi,Għażliet} {ta' awtentikazzjoni,ta' rkupru,ta' verifika} |
    {Privatezza,Profil,Lingwa,Ħlasijiet,Telefon,Dehra,Tema,Pjan,Messaġġi,Indirizz tal-email,Dwar} |
    {Irrisettja,Aġġorna,Issettja} l-password | Agħlaq l-kont | Iddiżattiva l-kont |
    Sessjonijiet tal-Codex CLI | Codex CLI |
    {Oħroġ,Illoggja barra} {minn dan il-browser,fuq dan l-apparat,minn dan it-tagħmir}
  `,
  captions: {
    device: list`
      Apparat | L-apparat | Tagħmir | Isem l-apparat | Isem tal-apparat | Tip ta' apparat | Browser |
      Brawżer | Apparat jew browser | Browser jew apparat | Apparat jew brawżer | Apparat u browser |
      Browser u apparat | Apparat/Browser | Klijent | Sistema operattiva | Mudell |
      {Isem,Tip,Mudell,Dettalji,Informazzjoni} {tal-apparat,ta' apparat,tat-tagħmir,tal-browser,ta' browser,tad-dispożittiv,dwar l-apparat} |
      {Apparat,Browser,Tagħmir} {u sistema operattiva,jew app,/ browser,jew browser,użat} | Dispożittiv |
      Id-dispożittiv | {Dħul,Illoggjat} {b',permezz ta'} | Liema apparat | Isem | Sistema | Fuq apparat
    `,
    app: list`
      App | Apps | Applikazzjoni | Applikazzjonijiet | Prodott | Prodotti | Użat ma' | Użata ma' |
      Kuntest tal-app | Isem l-app | Servizz | Servizzi |
      {App,Prodott,Applikazzjoni} {jew servizz,/ servizz,użata,użat} |
      {Apps,Prodotti,Servizzi,Applikazzjonijiet} {użati,użati ma',f'użu} |
      {Użat,Użata,Użati,Qed jintuża,Qed tintuża} {ma',fi,għal,b'} |
      {Isem,Kuntest} {tal-app,tal-prodott,tal-applikazzjoni} | Aċċess għal |
      {App,Prodott,Servizz} {tal-OpenAI,ta' OpenAI} | Programm | Aċċess
    `,
    location: list`
      Post | Lokazzjoni | Lokalità | Lok | Post approssimattiv | Lokazzjoni approssimattiva |
      Lokalità approssimattiva | L-aħħar post | L-aħħar lokazzjoni | Fejn | Belt | Reġjun | Pajjiż |
      Post tal-login |
      {Post,Lokazzjoni,Lokalità,Belt,Żona} {stmat,stmata,approssimattiva,probabbli,attwali,tas-sessjoni,tal-apparat,tad-dħul,tal-IP,(approssimattiv),(approssimattiva),(stmat),(IP),(skont l-IP)} |
      {L-aħħar,L-aħħar magħruf} {post magħruf,lokalità magħrufa,lokazzjoni magħrufa,lokalità} |
      {Belt,Post} {u pajjiż,jew reġjun,/ pajjiż} | Belt, pajjiż |
      {Minn fejn,Qrib,Ħdejn,Inħawi,Raħal,Żona,Pożizzjoni} | Post ġeografiku
    `,
    signedIn: list`
      Dħul | Dħul fil-kont | Login | Illoggjat | Ħin tad-dħul | Ħin tal-login | Data tad-dħul |
      Data tal-login | L-aħħar dħul | L-aħħar login | L-ewwel login | Data | Ħin | Data u ħin | Minn |
      Beda | Bdiet | L-aħħar attività | L-aħħar attiv | L-aħħar attiva | L-aħħar użu | L-aħħar użat |
      L-aħħar użata | L-aħħar li deher | L-aħħar aċċess |
      {Data,Ħin,Data u ħin} {tas-sign-in,tal-aħħar login,tal-aħħar dħul,tal-aħħar attività,tal-bidu,tas-sessjoni,tal-login} |
      {L-aħħar,L-ewwel} {dħul fil-kont,sign-in,żjara,illoggjat,darba attiv,darba attiva,darba użat,darba li ntuża,darba li dħalt,login tiegħek,onlajn,online,dħul tiegħek} |
      {Dħalt,Illoggjat,Attiv,Attiva,Miftuħa} {fi,fil-,minn,sa minn} | Bidu tas-sessjoni | Bidu |
      {Data / ħin,Data/ħin,Meta,Meta dħalt,Minn meta,Nbdiet,Bdiet fi,Attività} | Sign-in
    `,
    status: list`
      Status | Stat | L-istatus | Status tas-sessjoni | Stat tas-sessjoni | Fdat | Fiduċja | Attwali |
      Sessjoni attwali | {Status,Stat} {tal-apparat,tal-fiduċja,tal-login,tad-dħul} |
      {Fdata,Ta' fiduċja,Affidabbli,Ivverifikat,Kurrenti} | {Apparat,Browser} {kurrenti,ta' bħalissa} |
      Sessjoni kurrenti
    `,
  },
  signedIn: list`
    dħul | dħul fil-kont | dħalt | dħalt fi | illoggjat | illoggjat fi | illoggjajt | login | login fi |
    ħin tad-dħul | ħin tal-login | data tad-dħul | data tal-login | l-aħħar dħul | l-aħħar login |
    l-ewwel login | bdiet | beda | sessjoni bdiet | is-sessjoni bdiet |
    {,inti,int,l-aħħar darba li,l-aħħar li,l-ewwel darba li} {dħalt,dħalt fil-kont,dħalt fil-kont tiegħek,illoggjajt,iddaħħalt,illoggja,illoggjat,lloggjat,illoggjata,qed illoggjat} {,fi,fil-,nhar,f',minn,sa minn,fid-data} |
    {dħul,login,sign-in,dħul fil-kont} {,fi,fil-,f',nhar,sar fi,minn,riċenti} |
    {l-aħħar,l-ewwel,l-aktar} {dħul fil-kont,sign-in,dħul riċenti,login riċenti,login kien,dħul kien,login fi,dħul fi} |
    {data,ħin,data u ħin} {tas-sign-in,tal-aħħar login,tal-aħħar dħul,tal-bidu} |
    {sessjoni,is-sessjoni,din is-sessjoni} {bdiet fi,bdiet fil-,miftuħa minn,attiva minn,mibdija,infetħet,nfetħet,minn} |
    {bdiet,beda,mibdija,miftuħa} {fi,fil-,minn,sa minn,nhar} | {attiva,attiv} {minn,sa minn} |
    {bidu,bidu tas-sessjoni,sa minn,minn} | ~ {(dħul),(login),(l-aħħar login)}
  `,
  lastActive: list`
    l-aħħar attività | l-aħħar attiv | l-aħħar attiva | l-aħħar użu | l-aħħar użat | l-aħħar użata |
    użat l-aħħar | użata l-aħħar | l-aħħar li deher | l-aħħar aċċess | attiv | attiva |
    {l-aħħar} {attività fi,attiv fi,attiva fi,użat fi,użata fi,darba attiv,darba attiva,darba użat,darba użata,darba li ntuża,darba li ntużat,darba li deher,darba li dehret,onlajn,online,żjara,użu fi,li dehret,li ntuża,li ntużat} |
    {attiv,attiva,użat,użata,deher,dehret,intuża,intużat,kien attiv,kienet attiva} {fi,l-aħħar,l-aħħar darba,l-aħħar fi,nhar,sa} |
    {attività,użu} {riċenti,l-aktar riċenti} | {użat,użata,intuża,intużat,online,onlajn} |
    {inattiv,inattiva,mhux użat,mhux użata} {minn,sa minn} | {data,ħin} tal-aħħar {attività,użu} |
    ~ {attiva,(l-aħħar attiv),(l-aħħar attività)}
  `,
  otherTimes: list`
    miżjud | miżjuda | maħluq | maħluqa | inħoloq | inħolqot | jiskadi | tiskadi | skada | skadiet |
    aġġornat | aġġornata | mibdul | mibdula | irreġistrat | irreġistrata | ħriġt |
    {żdied,żdiedet,mneħħi,mneħħija,tneħħ,tħassar,imħassar,revokat,irrevokat,skonnettj,konness fi,marbut,immodifikat,modifikat,inbidel,inbidlet,imġedded,iġġedded,validu sa,valida sa,jintemm,tintemm,intemm,spiċċ,magħluq,ingħalaq,ibblukkat,imblukkat,approvat,fdat minn,fdat sa,imdaħħal fil-lista,illoggjat barra,membru minn}
  `,
  justNow: list`
    issa | issa stess | għadu kemm | bħalissa | dan il-mument | ftit sekondi ilu | ftit mumenti ilu |
    mument ilu | inqas minn minuta ilu | attiv issa | attiva issa |
    {attiv,attiva,online,onlajn,użat,użata} {issa,bħalissa,issa stess,dan il-ħin,ftit sekondi ilu,ftit ilu,mument ilu,f'dan il-ħin} |
    {sekondi ilu,ftit ilu,xi sekondi ilu,ftit tal-ħin ilu,anqas minn minuta ilu,inqas minn minuta,anqas minn minuta,f'inqas minn minuta,f'dan il-mument,f'dan il-ħin,dan il-ħin,preżentement,attwalment,għadu kif,għadha kif,proprju issa,fl-aħħar minuta,eżatt issa,inqas minn 1 minuta ilu,fl-aħħar ftit sekondi}
  `,
  active: list`
    Attiv | Attiva | Attiv issa | Attiva issa | Attiva bħalissa | Bħalissa attiva | Online | Onlajn |
    Qed jintuża | Qed tintuża |
    {Attiv,Attiva,Miftuħ,Miftuħa,F'użu,Illoggjat,Online,Onlajn} {,bħalissa,dan il-ħin,issa,s'issa} |
    {Għadha,Għadu,Bħalissa,Is-sessjoni} {attiva,attiv,miftuħa,miftuħ,f'użu,hija attiva,illoggjat} |
    Sessjoni attiva | Sessjoni miftuħa |
    {Għaddejja,Qed jintuża bħalissa,Qed tintuża bħalissa,Valida,Fis-seħħ}
  `,
  near: list`
    madwar | bejn wieħed u ieħor | approssimattivament | approssimattiv | qrib | viċin | ħdejn |
    fil-viċinanza ta' | fl-inħawi ta' | post approssimattiv | ~ (madwar) | ~ (approssimattiv) |
    ~ (approssimattivament) |
    {madwar,qrib,viċin,approssimattivament,probabbilment,x'aktarx,forsi,bejn wieħed u ieħor} {f',fi,fl-inħawi ta',ta',il-belt ta'} |
    {qrib ta',viċin ta',viċin ta' jew fi,fil-qrib ta',fl-inħawi,fiż-żona ta',fil-viċinanzi ta',x'aktarx,probabbilment,stmat,stmata,forsi,x'imkien qrib,ċirka,ħdejn jew fi} |
    {post,lokalità,lokazzjoni,żona} {approssimattiva,stmata,stmat,probabbli} |
    ~ {u l-inħawi,u madwarha,jew fil-qrib,(stmat),(stmata),(IP),(skont l-IP),(bejn wieħed u ieħor),(qrib),(post approssimattiv),(probabbilment),(approssimattiva)}
  `,
  unknownDevice: list`
    Apparat mhux magħruf | Tagħmir mhux magħruf | Browser mhux magħruf | Brawżer mhux magħruf |
    Klijent mhux magħruf | Mhux magħruf | Mhux magħrufa | Apparat mhux rikonoxxut | Apparat ieħor |
    {Apparat,Tagħmir,Dispożittiv,Browser,Brawżer,Kompjuter,Klijent,Tip ta' apparat,Isem tal-apparat,Apparat jew browser,Telefon} {mhux magħruf,mhux rikonoxxut,mhux identifikat,bla isem,bla isem magħruf,mhux disponibbli,ieħor} |
    {App,Sistema operattiva,Sistema} {mhux magħrufa,mhux identifikata} | L-apparat mhuwiex magħruf |
    L-apparat mhux magħruf | {Mhux identifikat,Mhux rikonoxxut,Bla isem} |
    L-ebda informazzjoni dwar l-apparat | Ebda informazzjoni dwar l-apparat
  `,
  unknownLocation: list`
    Post mhux magħruf | Lokazzjoni mhux magħrufa | Lokalità mhux magħrufa | Post mhux disponibbli |
    Lokazzjoni mhux disponibbli | Reġjun mhux magħruf | Mhux magħruf | Mhux magħrufa |
    {Post,Il-post,Reġjun,Pajjiż} {mhux magħruf,mhux disponibbli,mhux identifikat,moħbi,ma nstabx,mhuwiex magħruf} |
    {Lokazzjoni,Lokalità,Belt,Żona,Il-lokazzjoni,Il-lokalità} {mhux magħrufa,mhux disponibbli,mhux identifikata,moħbija,ma nstabitx,mhijiex magħrufa} |
    {L-ebda,Ebda,Bla} {post,lokalità,lokazzjoni} {,magħruf,magħrufa} |
    {L-ebda,Ebda} informazzjoni dwar {il-post,il-lokalità,il-lokazzjoni}
  `,
  devices: list`
    apparat | apparati | tagħmir | telefon | mowbajl | mobajl | smartphone | kompjuter | kompjuters |
    laptop | desktop | tablet | browser | brawżer | dispożittiv | arloġġ | televi | mobile app |
    notebook | kellulari | ċellulari | makna
  `,
  apiPlatform: list`
    Pjattaforma API | Il-Pjattaforma API | Pjattaforma tal-API | Pjattaforma OpenAI API |
    Pjattaforma tal-API OpenAI | Pjattaforma OpenAI | OpenAI API | API | API Platform |
    {Pjattaforma,Il-pjattaforma} {għall-iżviluppaturi,tal-iżviluppaturi,ta' OpenAI,API ta' OpenAI,tal-API ta' OpenAI} |
    Console tal-API
  `,
  yes: list`
    Iva | Veru | Iva, fdat
  `,
  no: list`
    Le | Falz | Għadu le | Qatt
  `,
});
