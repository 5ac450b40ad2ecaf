import { list } from './list';
import type { Words } from './words';

/** Welsh changes the beginnings of words ("dyfais", "ddyfais"): stems stand in each form. */
export const cy = (): Words => ({
  activeSessions: list`
    Sesiynau gweithredol | Sesiynau byw | Sesiynau cyfredol | Eich sesiynau gweithredol |
    Eich sesiynau byw | Pob sesiwn gweithredol | Pob sesiwn weithredol | Yr holl sesiynau gweithredol |
    Sesiynau | Eich sesiynau | Fy sesiynau | Pob sesiwn | Yr holl sesiynau | Sesiynau mewngofnodi |
    Sesiynau agored | Sesiynau ar agor | Rheoli sesiynau | Rheoli sesiynau gweithredol |
    Dyfeisiau a sesiynau | Sesiynau a dyfeisiau | Dyfeisiau wedi'u mewngofnodi |
    Dyfeisiau sydd wedi mewngofnodi | Dyfeisiau wedi mewngofnodi | Dyfeisiau gweithredol |
    Mewngofnodion gweithredol | Lle rydych wedi mewngofnodi | Lle rydych chi wedi mewngofnodi |
    Ble rydych chi wedi mewngofnodi | Ble rydych wedi mewngofnodi | Lle'r ydych wedi mewngofnodi |
    Dyfeisiau rydych wedi mewngofnodi arnynt |
    {Sesiynau,Eich sesiynau,Dy sesiynau,Fy sesiynau,Yr holl sesiynau} {gweithredol,actif,byw,cyfredol,agored,presennol,ar agor,mewngofnodi,ar waith} |
    {Mewngofnodion,Mewngofnodiadau} {gweithredol,cyfredol,presennol,byw,eich cyfrif} |
    {Rheoli,Gweld,Adolygu,Rheolwch,Gwirio,Edrych ar} {eich sesiynau,sesiynau,sesiynau gweithredol,eich sesiynau gweithredol,dyfeisiau gweithredol} |
    {Lle,Ble,Ym mhle,Lle mae} {rydych chi'n weithredol,rydych wedi logio i mewn,rydych chi wedi logio i mewn,rydych chi wedi'ch mewngofnodi,rydych wedi'ch mewngofnodi,rwyt ti wedi mewngofnodi,mae eich cyfrif wedi'i fewngofnodi,mae'ch cyfrif ar agor,mae eich cyfrif ar agor,mae eich cyfrif yn cael ei ddefnyddio,eich cyfrif wedi mewngofnodi} |
    {Dyfeisiau,Porwyr,Lleoedd,Mannau} {lle rydych wedi mewngofnodi,lle rydych chi wedi mewngofnodi,rydych chi wedi mewngofnodi arnynt,rydych chi wedi mewngofnodi iddynt,sydd wedi'u mewngofnodi,sydd wedi mewngofnodi i'ch cyfrif,wedi mewngofnodi i'ch cyfrif,sy'n defnyddio eich cyfrif,sy'n defnyddio'ch cyfrif,â mynediad i'ch cyfrif,â sesiynau gweithredol,wedi logio i mewn,gweithredol,mewngofnodedig} |
    {Eich dyfeisiau,Eich porwyr} {gweithredol,mewngofnodedig,sydd wedi mewngofnodi,a sesiynau} |
    Dyfeisiau a mewngofnodion | Porwyr a mewngofnodion |
    {Sesiynau gweithredol,Mewngofnodion} a {dyfeisiau,porwyr} |
    Sesiynau {porwr,gwe,defnyddiwr,cyfrif,y cyfrif,eich cyfrif,ar eich cyfrif,a phorwyr} |
    Rhestr {sesiynau,o sesiynau,sesiynau gweithredol,o'ch sesiynau}
  `,
  session: list`sesiwn | sesiynau`,
  security: list`
    Diogelwch | Diogelwch a mewngofnodi | Mewngofnodi a diogelwch | Gosodiadau diogelwch |
    Diogelwch a phreifatrwydd | Preifatrwydd a diogelwch | Cyfrinair a diogelwch | Diogelwch cyfrif |
    Diogelwch y cyfrif | Diogelwch eich cyfrif |
    {Diogelwch,Preifatrwydd,Cyfrinair,Mewngofnodi,Mynediad,Cyfrif} a {diogelwch,mynediad,chyfrinair,dilysu,phreifatrwydd,dyfeisiau} |
    {Eich,Opsiynau,Canolfan} {diogelwch,ddiogelwch} | Diogelwch mewngofnodi | Diogelu eich cyfrif |
    Diogelwch & mewngofnodi | Diogelwch & phreifatrwydd | Mewngofnodi & diogelwch
  `,
  current: list`
    Sesiwn gyfredol | Y sesiwn gyfredol | Eich sesiwn gyfredol | Sesiwn bresennol | Y sesiwn bresennol |
    Eich sesiwn bresennol | Sesiwn presennol | Sesiwn cyfredol | Y sesiwn hon | Y sesiwn hwn |
    Y ddyfais hon | Dyfais hon | Y porwr hwn | Y cyfrifiadur hwn | Y ffôn hwn | Yr ap hwn | Y llechen hon |
    Cyfredol | Presennol | Dyfais gyfredol | Y ddyfais gyfredol | Dyfais bresennol | Porwr cyfredol |
    Porwr presennol | Eich dyfais | Eich porwr | Eich dyfais gyfredol | Eich dyfais bresennol |
    Dyma'ch sesiwn gyfredol | Dyma eich sesiwn gyfredol | Hon yw eich sesiwn gyfredol | Dyma'ch dyfais |
    Dyma eich dyfais | Rydych chi yma | Rydych yma | Yn weithredol ar y ddyfais hon |
    Yn weithredol nawr ar y ddyfais hon | Rydych yn defnyddio'r sesiwn hon |
    Rydych chi'n defnyddio'r sesiwn hon | Rydych chi'n defnyddio'r sesiwn hon nawr |
    Rydych chi'n defnyddio'r ddyfais hon |
    {Sesiwn,Y sesiwn,Eich sesiwn,Dy sesiwn,Dyfais,Y ddyfais,Eich dyfais,Dy ddyfais} {gyfredol,bresennol,hon,hon (gyfredol),sydd ar waith,weithredol hon,rydych yn ei defnyddio,rydych chi'n ei defnyddio,rydych chi'n ei defnyddio nawr,rydych chi'n ei defnyddio ar hyn o bryd,yr ydych yn ei defnyddio,sy'n cael ei defnyddio,sydd mewn defnydd} |
    {Porwr,Y porwr,Eich porwr,Cyfrifiadur,Y cyfrifiadur,Ffôn,Y ffôn} {cyfredol,presennol,hwn,rydych chi'n ei ddefnyddio,rydych yn ei ddefnyddio} |
    {Y ffenestr,Y gliniadur,Y tab,Y dabled,Y cysylltiad} {hon,hwn} |
    {Dyma'ch,Dyma eich,Dyma'r,Dyma dy,Hon yw'r,Hon yw eich,Hon yw'ch,Hwn yw eich,Dyma} {sesiwn,sesiwn gyfredol,sesiwn bresennol,dyfais gyfredol,dyfais bresennol,ddyfais hon,ddyfais gyfredol,porwr cyfredol,porwr,sesiwn chi,chi} |
    {Rydych yn,Rydych chi'n,Rwyt ti'n,Ry'ch chi'n} defnyddio'r {sesiwn hon,ddyfais hon,porwr hwn} {,nawr,ar hyn o bryd,yn awr} |
    {Rydych,Rydych chi,Rwyt ti,Ry'ch chi} {yma,yma nawr,yma ar hyn o bryd,wedi mewngofnodi yma,wedi mewngofnodi ar y ddyfais hon,wedi mewngofnodi yn y porwr hwn,ar y ddyfais hon,yn y sesiwn hon,yn y porwr hwn} |
    {Yn weithredol,Gweithredol,Ar agor,Wedi mewngofnodi,Mewn defnydd,Yn cael ei defnyddio} {ar y ddyfais hon,yn y porwr hwn,ar y cyfrifiadur hwn,yma,yma nawr} |
    {Ar y ddyfais hon,Yn y porwr hwn,Ar y cyfrifiadur hwn,Yma,Chi,Ti,Yma nawr,Yr un hon,Yr un ddyfais,Chi yw hwn} |
    {Sesiwn gyfredol,Cyfredol,Gweithredol,Chi} {(y ddyfais hon),(y porwr hwn)} |
    {Y ddyfais hon,Y porwr hwn,Y sesiwn hon} {(cyfredol),(gyfredol),(sesiwn gyfredol),(chi)}
  `,
  trusted: list`
    dibynadwy | ddibynadwy | ymddiriedol | ymddiriedir | y gellir ymddiried | rydych yn ymddiried |
    rydych chi'n ymddiried | dyfais wedi'i dilysu | dyfais wedi'i gwirio | ymddiried |
    {dyfais,porwr} {wedi'i gymeradwyo,wedi'i chymeradwyo,wedi'i wirio,wedi'i ddilysu,wedi'i chofio,wedi'i chadarnhau,ddiogel,diogel,gymeradwy} |
    {ddyfais,borwr} {wedi'i dilysu,wedi'i ddilysu,wedi'i gwirio}
  `,
  trusting: list`ymddiried {yn y,yn,ynddo} {ddyfais,porwr,} {hon,hwn,} | {marcio,nodi} fel dibynadwy`,
  negation: list`
    annibynadwy | nid yw | nid oes | ddim yn | heb ei ddilysu | heb ei dilysu | heb ymddiried | nad yw |
    na ellir ymddiried |
    {nid,heb,ddim,dim,nac,byth,ni,anghymeradwy} {ymddir,yn ddibynadwy,yn ymddir,yn un,yw,ydy,wedi,ddibynadwy,eto} |
    {heb ei,heb eu,nad,anymddiried,drwgdybi,bellach} |
    {ymddiriedaeth,ymddiried} {wedi'i dileu,wedi'i thynnu,wedi dod i ben}
  `,
  unavailable: list`
    statws y sesiwn ddim ar gael | statws sesiwn ddim ar gael | statws*ddim ar gael |
    nid yw statws*ar gael | nid yw'r statws*ar gael | dyw statws*ddim ar gael | dydy statws*ddim ar gael |
    statws y sesiwn yn anhysbys | statws y sesiwn*anhysbys | statws sesiwn anhysbys |
    statws sesiwn*anhysbys | statws anhysbys | statws yn anhysbys | dim statws ar gael | methu cael statws |
    methu canfod statws | statws heb fod ar gael | nid yw'r sesiwn ar gael |
    statws*{ddim ar gael,anhysbys,heb fod ar gael,heb ei bennu,ddim yn hysbys,aneglur,ansicr,heb ei gadarnhau} |
    {nid,ni,does,doedd,methu,methwyd,dim modd,heb}*statws |
    {nid,ni,does,doedd} {oes,yw,ydy,dim,ellir,ellid,fu modd}*statws | statws: dim ar gael |
    statws y sesiwn: dim ar gael | statws nad yw | {sesiwn,y sesiwn,sesiwn hon} ddim ar gael |
    cyflwr {y sesiwn,sesiwn}*{ddim,anhysbys} | dim {gwybodaeth am statws,gwybodaeth am y statws,statws}
  `,
  logOut: list`
    allgofnod | all-gofnodi | terfynu sesiwn | terfynu'r sesiwn | gorffen sesiwn | gorffen y sesiwn |
    dod â'r sesiwn i ben | diweddu sesiwn | diweddu'r sesiwn | cau sesiwn | cau'r sesiwn | dirymu |
    diddymu mynediad | dileu mynediad | dileu dyfais | dileu'r ddyfais | tynnu dyfais | tynnu'r ddyfais |
    dileu sesiwn | dileu'r sesiwn | datgysylltu | {logio,logiwch,logia,arwyddo,arwyddwch,cofnodi} allan |
    {terfynu,terfynwch,gorffen,gorffennwch,cau,caewch,diweddu,dileu,dilëwch,tynnu,tynnwch,diddymu,diddymwch,atal,stopio,canslo,clirio}*{sesiwn,sesiynau,mewngofnodiad} |
    {dileu,dilëwch,tynnu,tynnwch,datgysylltu,datgysylltwch,anghofio,anghofiwch,diddymu}*{dyfais,ddyfais,porwr} |
    {diddymwch,dilëwch,tynnwch,atal,dirymu,canslo} {mynediad,fynediad} | dewch*sesiwn*i ben |
    dod*sesiwn*i ben | datgysyllt | gadael y sesiwn | logio i ffwrdd | arwyddo i ffwrdd
  `,
  everywhere: list`
    pob dyfais | bob dyfais | pob sesiwn | bob sesiwn | pob porwr | bob porwr | pob man | bobman |
    ymhobman | pobman | o bob un | popeth | holl ddyfeisiau | holl sesiynau | holl borwyr |
    dyfeisiau eraill | ddyfeisiau eraill | sesiynau eraill | pob un arall | gweddill y dyfeisiau |
    gweddill y sesiynau | a ddewiswyd | dewiswyd |
    {pob,bob,phob,holl,yr holl,oll,gweddill,pob un o'r,bob un o'r} {dyfais,ddyfais,ddyfeisiau,dyfeisiau,sesiwn,sesiynau,porwr,borwr,borwyr,porwyr,cyfrifiadur,gyfrifiadur,lle,le,man,cyfrif,gyfrif,ap,mewngofnodiad,ffôn,sesiwn arall,dyfais arall,un} |
    {dyfeisiau,ddyfeisiau,sesiynau,porwyr,borwyr,lleoedd,leoedd,apiau,mewngofnodion} {eraill,i gyd} |
    {ym mhobman,ym mhob man,mhobman,mhob man,o bobman,popeth,bopeth,lleill,eraill i gyd,i gyd} |
    {ac eithrio,heblaw} {hon,y,am,eich,hwn} | ar unwaith o bob | y rhai eraill | rhai eraill |
    yn gyfan gwbl | unrhyw le arall
  `,
  more: list`
    dangos mwy | dangos rhagor | gweld mwy | gweld rhagor | gwelwch fwy | llwytho mwy | llwytho rhagor |
    llwythwch fwy | rhagor o sesiynau | mwy o sesiynau | rhagor o ddyfeisiau | mwy o ddyfeisiau |
    dangos y cyfan | dangos popeth | dangos pob un | dangos pob sesiwn | gweld y cyfan | gweld popeth |
    gweld pob un | nesaf | hynach |
    {dangos,gweld,llwytho,dangoswch,gwelwch,llwythwch,nôl,agor} {mwy,rhagor,rhagor o,y rhestr,rhestr lawn,y rhestr lawn,y gweddill,gweddill,pob,popeth,y cyfan,cyfan,yr holl,holl,rhai hŷn,y lleill} |
    {dangos,gweld,llwytho} {1,2,3,4,5,6,7,8,9}*{arall,yn rhagor,ychwanegol,mwy} |
    {rhagor,mwy} o {fewngofnodion,ganlyniadau,eitemau} | rhagor ar gael | mwy ar gael |
    {ehangu,estyn} {rhestr,'r rhestr,y rhestr} | sgrolio
  `,
  loading: list`
    yn llwytho | wrthi'n llwytho | wrthi yn llwytho | llwytho... | yn cael ei lwytho | yn nôl | yn estyn |
    arhoswch | arhoswch os gwelwch | un eiliad | eiliad os gwelwch |
    {llwytho'r,llwytho eich,llwytho'ch,nôl eich,nôl y,chwilio am eich,casglu,paratoi,estyn eich,cael eich} |
    {yn chwilio,yn casglu,yn paratoi,yn gwirio,yn adfer,yn cyrchu,wrthi'n nôl,wrthi'n chwilio,wrthi'n gwirio,wrthi'n cael,wrthi} |
    {daliwch,aros,amynedd} | {eiliad,munud} {fach,bach,plîs,os,yn unig} | am eiliad
  `,
  failed: list`
    methu llwytho | methu â llwytho | methwyd llwytho | methwyd â llwytho | methodd llwytho |
    wedi methu llwytho | ni ellid llwytho | ni ellir llwytho | ni fu modd llwytho | ni allwyd llwytho |
    nid oedd modd llwytho | nid oes modd llwytho | doedd dim modd llwytho | does dim modd llwytho |
    ddim yn gallu llwytho | methu nôl | methu cael eich sesiynau | methu dangos | gwall wrth lwytho |
    gwall llwytho | bu gwall | bu camgymeriad | digwyddodd gwall | aeth rhywbeth o'i le |
    aeth rhywbeth yn anghywir | mae rhywbeth o'i le | bu problem | roedd problem | cafwyd problem |
    cafwyd gwall | ceisiwch eto | ceisio eto | rhowch gynnig arall | rho gynnig arall | rhoi cynnig arall |
    ail-geisio | ailgeisio | triwch eto |
    {methu,methodd,methwyd,ni ellid,ni ellir,ni allwyd,ni allem,ni fu modd,nid oedd modd,nid oes modd,doedd dim modd,does dim modd,nid oedd yn bosibl,nid yw'n bosibl,ddim yn bosibl,ni lwyddwyd,ddim yn gallu,methon ni}*{llwytho,nôl,dangos,cael,adfer,agor,cyrchu,cysylltu,estyn,gyrchu,lwytho,ddangos} |
    {gwall,problem,camgymeriad,trafferth}*{wrth,gyda,llwytho,digwydd,codi,cododd} |
    {cododd,digwyddodd,bu,roedd,mae,cafwyd,cafodd}*{gwall,problem,broblem,trafferth,camgymeriad} |
    {aeth,mae,roedd} {rhywbeth,pethau}*{o'i le,o'u lle,anghywir,chwith} |
    {ceisiwch,triwch,rhowch,ceisia,tria,rho}*{eto,gynnig arall,nes ymlaen,yn hwyrach,yn nes,ddiweddarach} |
    {eto'n hwyrach,eto yn nes,eto'n nes,eto ymhen,yn ddiweddarach} | {llwytho,cais,cysylltiad} wedi methu |
    {llwytho,cais,cysylltiad} {'n,yn} methu | ddim ar gael {ar hyn o bryd,dros dro,am y tro} |
    {gwirio,gwiriwch} {eich cysylltiad,'ch cysylltiad} | all-lein | oddi ar-lein |
    {wps,ymddiheuriadau,mae'n ddrwg gennym,sori} |
    {adnewyddwch,ail-lwythwch,adnewyddu,ail-lwytho} {'r dudalen,y dudalen} | heb lwytho
  `,
  otherLists: list`
    Dyfeisiau dibynadwy | Dyfeisiau ymddiriedol | Dyfeisiau y gellir ymddiried ynddynt |
    Dyfeisiau rydych yn ymddiried ynddynt | Eich dyfeisiau dibynadwy | Porwyr dibynadwy | Codau pas |
    Bysellau pas | Allweddi pas | Allwedd pas | Passkeys | Pàs-allweddi | Allweddi diogelwch |
    Allwedd ddiogelwch | Bysellau diogelwch | Apiau cysylltiedig | Apiau wedi'u cysylltu |
    Apiau a chysylltwyr | Cysylltwyr | Cyfrifon cysylltiedig | Cyfrifon wedi'u cysylltu |
    Apiau trydydd parti | Ategion | Integreiddiadau | Dolenni a rannwyd | Dolenni wedi'u rhannu |
    Sgyrsiau a rannwyd | Sgyrsiau wedi'u rhannu | Allweddi API | Allwedd API | Tocynnau mynediad |
    Dilysu aml-ffactor | Dilysu amlffactor | Dilysu aml-ffactor (MFA) | MFA | 2FA | Dilysu dau ffactor |
    Dilysu dau-ffactor | Dilysu dau gam | Dilysu 2 gam | Gwirio dau gam | Gwirio 2 gam | Ap dilysu |
    Ap dilysydd | Neges destun | SMS | Hysbysiadau gwthio | Codau adfer | Codau wrth gefn | Cyfrinair |
    Newid cyfrinair | Newid y cyfrinair | Dulliau mewngofnodi | Ffyrdd o fewngofnodi | Rheolyddion data |
    Rheoli data | Hysbysiadau | Cyffredinol | Personoli | Personoleiddio | Cof | Bilio | Tanysgrifiad |
    Defnydd | Llais | Lleferydd | Amserlenni | Diogelwch cyfrif uwch | Diogelwch uwch |
    Gweithgarwch diweddar | Gweithgaredd diweddar | Gweithgarwch cyfrif | Gweithgarwch y cyfrif |
    Gweithgaredd cyfrif | Gweithgarwch diogelwch | Gweithgaredd diogelwch | Hanes mewngofnodi |
    Gweithgarwch mewngofnodi | Mewngofnodion diweddar | Hanes sesiynau | Sesiynau blaenorol |
    Sesiynau'r gorffennol | Sesiynau a ddaeth i ben | Sesiynau wedi dod i ben | Rheolaethau rhieni |
    Rheolyddion rhieni | Mewngofnodi gyda ChatGPT | Mewngofnodwch gyda ChatGPT |
    Allgofnodi o'r ddyfais hon | Allgofnodi ar y ddyfais hon | Sgyrsiau wedi'u harchifo | Dileu cyfrif |
    Dileu'r cyfrif | Cyfrif | Cymorth | Help | E-bost | Ebost | Rhif ffôn | Dyfeisiau wedi'u rhwystro |
    {Dyfeisiau,Porwyr,Eich dyfeisiau,Cyfrifiaduron} {wedi'u dilysu,wedi'u gwirio,wedi'u cofio,cofiedig,adnabyddus,hysbys,cymeradwy,wedi'u cymeradwyo,y gellir ymddiried ynddynt,rydych chi'n ymddiried ynddynt,diogel,wedi'u hadnabod,blaenorol,wedi'u blocio,wedi'u dileu,wedi allgofnodi,wedi'u hallgofnodi,anweithredol} |
    {Sesiynau,Mewngofnodion} {a derfynwyd,wedi'u terfynu,diweddar,a ddaeth i ben yn ddiweddar,wedi'u cau,wedi'u dirymu,anweithredol,hen,wedi allgofnodi,wedi'u hallgofnodi,a fethodd,amheus,trydydd parti,blaenorol,yn y gorffennol} |
    {Hanes,Log,Cofnod,Cofnodion,Rhybuddion,Hysbysiadau,Gweithgarwch,Gweithgaredd,Digwyddiadau,Ymdrechion} {mewngofnodi,diogelwch,sesiynau,y cyfrif,cyfrif,gweithgarwch,dyfeisiau,mynediad} |
    {Gweithgarwch,Gweithgaredd} {mewngofnodi,cyfrif,diogelwch,y cyfrif} diweddar | Ymgeisiau mewngofnodi |
    Wedi allgofnodi yn ddiweddar |
    Lle {roeddech wedi mewngofnodi,rydych wedi mewngofnodi o'r blaen,y gwnaethoch fewngofnodi} |
    {Apiau,Cyfrifon,Gwasanaethau,Rhaglenni} {cysylltiedig,wedi'u cysylltu,awdurdodedig,wedi'u hawdurdodi,trydydd parti,â mynediad i'ch cyfrif,a gwasanaethau} |
    Eich {allweddi API,allweddi pas,codau adfer,apiau cysylltiedig} | Allweddi pas ac allweddi diogelwch |
    Bysellau pas ac allweddi diogelwch |
    {Dilysu,Gwirio,Dilysiad} {dau ffactor (2FA),aml-ffactor,dau gam (2FA),2 ffactor,deu-ffactor,deuffactor} |
    {Dulliau,Opsiynau} {dilysu,adfer,mewngofnodi} | {E-bost,Cyfeiriad e-bost} {adfer,} |
    {Preifatrwydd,Proffil,Iaith,Taliadau,Ffôn,Golwg,Thema,Cynllun,Negeseuon,Ynghylch} |
    {Ailosod,Diweddaru,Gosod} {cyfrinair,'r cyfrinair,eich cyfrinair} | Cau cyfrif | Cau 'r cyfrif |
    Sesiynau Codex CLI | Codex CLI | Allgofnodi o'r porwr hwn | Allgofnodi o'r cyfrifiadur hwn
  `,
  captions: {
    device: list`
      Dyfais | Enw'r ddyfais | Enw dyfais | Math o ddyfais | Math y ddyfais | Porwr | Dyfais neu borwr |
      Porwr neu ddyfais | Dyfais a phorwr | Porwr a dyfais | Dyfais/Porwr | Dyfais / Porwr | Cleient |
      System weithredu | Model |
      {Enw,Math,Model,Manylion,Gwybodaeth} {dyfais,'r ddyfais,y ddyfais,porwr,y porwr,'r porwr} |
      Math o borwr | Dyfais a system weithredu | Dyfais neu ap | Dyfais ac ap | Dyfais neu gyfrifiadur |
      Porwr a system weithredu | Porwr neu ap | Porwr ac ap | Porwr / porwr | Porwr neu gyfrifiadur |
      {Dyfais,Porwr} a {ddefnyddiwyd,ddefnyddir} | {Wedi mewngofnodi,Mewngofnodwyd} {gyda,gan,o,drwy} |
      Pa ddyfais | Enw | System | Ar ddyfais | Meddalwedd | Caledwedd
    `,
    app: list`
      Ap | Apiau | Rhaglen | Rhaglenni | Cymhwysiad | Cynnyrch | Cynhyrchion | Defnyddir gyda |
      Defnyddiwyd gyda | Cyd-destun ap | Enw'r ap | Gwasanaeth | Gwasanaethau |
      {Ap,Apiau,Cynnyrch,Rhaglen} {neu wasanaeth,/ gwasanaeth,a ddefnyddir,a ddefnyddiwyd,mewn defnydd} |
      {Defnyddir,Defnyddiwyd,Yn cael ei ddefnyddio,Mewn defnydd} {yn,gyda,ar gyfer,ar} |
      {Enw,Cyd-destun} {ap,'r cynnyrch,cynnyrch,'r rhaglen,rhaglen} |
      {Wedi mewngofnodi i,Mynediad i,Mynediad at,Yn berthnasol i} | {Ap,Cynnyrch,Gwasanaeth} OpenAI |
      Mynediad
    `,
    location: list`
      Lleoliad | Lleoliad bras | Bras leoliad | Lleoliad yn fras | Lle | Lleoliad diwethaf | Lleoliad olaf |
      Ble | Dinas | Rhanbarth | Ardal | Gwlad | Lleoliad mewngofnodi |
      {Lleoliad,Ardal,Dinas,Rhanbarth} {bras,amcangyfrifedig,tebygol,diwethaf hysbys,hysbys diwethaf,presennol,y sesiwn,y ddyfais,mewngofnodi,yr IP,IP,(bras),(yn fras),(tua),(IP),(yn ôl IP)} |
      Bras amcan o'r lleoliad | {Dinas,Lle} {a gwlad,neu ranbarth,/ gwlad} | Dinas, gwlad |
      {O ble,Ger,Yn agos at,Cyffiniau,Talaith,Sir,Tref,Safle,Man} | Lleoliad wrth fewngofnodi
    `,
    signedIn: list`
      Mewngofnodi | Mewngofnodwyd | Wedi mewngofnodi | Wedi'i fewngofnodi | Amser mewngofnodi |
      Dyddiad mewngofnodi | Mewngofnodi diwethaf | Mewngofnodwyd diwethaf | Mewngofnodiad diwethaf |
      Mewngofnodi cyntaf | Dyddiad | Amser | Dyddiad ac amser | Pryd | Ers | Dechreuwyd | Dechrau |
      Gweithredol ddiwethaf | Gweithgarwch diwethaf | Yn weithredol ddiwethaf | Defnyddiwyd ddiwethaf |
      Defnydd diwethaf | Gwelwyd ddiwethaf |
      {Dyddiad,Amser,Dyddiad ac amser} {mewngofnodi,y mewngofnodi,mewngofnodi diwethaf,y gweithgarwch diwethaf,dechrau,y sesiwn} |
      {Mewngofnodi,Mewngofnodwyd,Gweithgarwch,Gweithgaredd,Defnydd,Mynediad,Ymweliad,Wedi mewngofnodi} {diwethaf,ddiwethaf,olaf,diweddaraf,cyntaf,ar,ers,am} |
      {Gwelwyd,Defnyddiwyd,Gweithredol,Ar-lein} {ddiwethaf,diwethaf,olaf} |
      {Dechrau,Dechreuodd} {'r sesiwn,y sesiwn,sesiwn} | Dyddiad / amser | Dyddiad/amser |
      {Pryd,Ers pryd,Agorwyd,Cychwyn,Cychwynnwyd,Dechreuodd} | Y tro diwethaf | Gweithgarwch
    `,
    status: list`
      Statws | Statws y sesiwn | Statws sesiwn | Dibynadwy | Ymddiriedaeth | Cyfredol | Sesiwn gyfredol |
      {Statws,Cyflwr} {dyfais,y ddyfais,ymddiriedaeth,mewngofnodi,dilysu} | Cyflwr |
      {Dyfais,Porwr} {ddibynadwy,dibynadwy} | Ymddiriedir | Wedi'i {ddilysu,dilysu,gwirio} |
      Dyfais gyfredol | Y ddyfais hon
    `,
  },
  signedIn: list`
    mewngofnodwyd ar | mewngofnodwyd am | mewngofnodwyd | wedi mewngofnodi ar | wedi mewngofnodi ers |
    wedi mewngofnodi | wedi'i fewngofnodi | mewngofnodi | mewngofnodi ar | amser mewngofnodi |
    dyddiad mewngofnodi | mewngofnodi diwethaf | mewngofnodwyd diwethaf | mewngofnodwyd ddiwethaf |
    mewngofnodiad diwethaf | mewngofnodi cyntaf | dechreuwyd | dechreuwyd ar | dechreuodd | ers |
    {,rydych chi,rydych,gwnaethoch} {wedi mewngofnodi,wedi'i mewngofnodi,wedi'i fewngofnodi,wedi logio i mewn,wedi arwyddo i mewn} {,ar,am,ers,ddiwethaf ar} |
    {mewngofnodwyd,mewngofnodoch,mewngofnodoch chi,mewngofnododd,mewngofnodaist,fe wnaethoch fewngofnodi,fe wnaethoch chi fewngofnodi,gwnaethoch fewngofnodi,logiwyd i mewn} {,ar,am,gyntaf ar,ddiwethaf,ddiwethaf ar,diwethaf ar} |
    {mewngofnodi,mewngofnodiad} {diwethaf,olaf,diweddaraf,cyntaf,ar,am,ers} {,ar,am} |
    {dyddiad,amser,dyddiad ac amser} {mewngofnodi,y mewngofnodi,mewngofnodi diwethaf,dechrau} |
    {sesiwn,y sesiwn,dechreuodd y sesiwn,sesiwn wedi} {dechrau ar,wedi dechrau ar,dechreuwyd,dechreuwyd ar,ers,ar agor ers,ar} |
    {dechreuodd ar,dechrau,agorwyd,agorwyd ar,cychwynnwyd,cychwynnwyd ar,ar agor ers,ers y} |
    ~ (mewngofnodi) | ~ (wedi mewngofnodi)
  `,
  lastActive: list`
    gweithredol ddiwethaf | yn weithredol ddiwethaf | gweithgarwch diwethaf | gweithgaredd diwethaf |
    defnyddiwyd ddiwethaf | defnyddiwyd diwethaf | defnydd diwethaf | gwelwyd ddiwethaf | gwelwyd diwethaf |
    mynediad diwethaf | gweithredol |
    {gweithredol,yn weithredol,ar-lein,gwelwyd,defnyddiwyd,agorwyd,ymwelwyd,wedi'i defnyddio,wedi'i ddefnyddio,roedd yn weithredol} {ddiwethaf,diwethaf,olaf,yn ddiweddar} {,ar,am} |
    {gweithgarwch,gweithgaredd,defnydd,mynediad,ymweliad,cysylltiad} {diwethaf,olaf,diweddaraf} {,ar,am} |
    {y tro diwethaf yn weithredol,y tro diwethaf,gweithredol ar,gweithredol tan,yn weithredol ar,yn weithredol tan,yn weithredol,defnyddiwyd,defnyddiwyd ar,gwelwyd,gwelwyd ar,ar-lein,actif} |
    {anweithredol,heb ei defnyddio,heb ei ddefnyddio,segur} ers |
    {dyddiad,amser} {y gweithgarwch diwethaf,defnydd diwethaf} | ~ yn weithredol | ~ (gweithredol ddiwethaf)
  `,
  otherTimes: list`
    ychwanegwyd | wedi'i ychwanegu | crëwyd | wedi'i greu | daw i ben | dod i ben | yn dod i ben |
    diweddarwyd | newidiwyd | wedi'i newid | cofrestrwyd | allgofnodwyd | wedi allgofnodi | cysylltwyd |
    {dilëwyd,dileuwyd,tynnwyd,dirymwyd,diddymwyd,adnewydd,datgysylltwyd,rhwystrwyd,blociwyd,cymeradwywyd,caewyd,yn ddilys,dilys tan,dilys hyd,wedi dod i ben,terfynwyd,terfynu ar,golygwyd,ymunwyd,ymunodd,dibynadwy ers,cofrestru ar,cysylltwyd ar,crëwyd,allgofnodwyd,creu ar}
  `,
  justNow: list`
    nawr | rwan | nawr hyn | newydd nawr | gynnau | gynnau fach | yr eiliad hon | ychydig eiliadau yn ôl |
    eiliad yn ôl | llai na munud yn ôl | yn weithredol nawr |
    {yn weithredol,gweithredol,ar-lein,defnyddiwyd} {nawr,ar hyn o bryd,yn awr,eiliad yn ôl,newydd nawr,rwan,eiliadau'n ôl,eiliadau yn ôl} |
    {eiliadau yn ôl,eiliadau'n ôl,ychydig eiliadau'n ôl,rai eiliadau yn ôl,moment yn ôl,funud yn ôl,llai na munud,o fewn y funud ddiwethaf,ar hyn o bryd,yn awr,y funud hon,yr eiliad yma,newydd fod,ychydig yn ôl,llai nag 1 munud yn ôl,llai na 1 munud yn ôl,lai na munud yn ôl,rŵan hyn,yn awr hyn,ar yr eiliad hon}
  `,
  active: list`
    Gweithredol | Yn weithredol | Yn weithredol nawr | Byw | Ar-lein | Ar lein | Yn cael ei ddefnyddio |
    Yn cael ei defnyddio | Sesiwn weithredol |
    {Yn,Dal yn,Dal,Ar hyn o bryd yn} {weithredol ar hyn o bryd,weithredol,fyw,agored} |
    {Sesiwn,Mae'r sesiwn} {ar agor,fyw,yn weithredol,yn fyw,ar waith} |
    {Gweithredol,Actif,Ar agor,Ar waith,Mewn defnydd,Wedi mewngofnodi} {,nawr,ar hyn o bryd,o hyd} | Dilys |
    Agored | Wedi'i fewngofnodi | Wedi'i mewngofnodi |
    Yn cael ei {defnyddio,ddefnyddio} {nawr,ar hyn o bryd}
  `,
  near: list`
    tua | oddeutu | yn fras | ger | yn agos at | agos at | lleoliad bras | yng nghyffiniau | ~ (tua) |
    ~ (yn fras) | ~ (bras) |
    {tua,oddeutu,yn fras,fwy neu lai,mwy neu lai,yn ôl pob tebyg,mae'n debyg,o bosibl,efallai} {yn,ger,yng nghyffiniau,yn agos at} |
    {o gwmpas,yn ardal,ardal,cyffiniau,yng nghyffiniau,gerllaw,rhywle ger,ger neu yn,yn neu ger,wrth ymyl,amcangyfrif,amcangyfrifir,oddeutu,tebygol,yn ôl pob tebyg,mae'n debyg} |
    {bras leoliad,lleoliad amcangyfrifedig,lleoliad tebygol} |
    ~ {a'r cyffiniau,neu gerllaw,a'r ardal,(amcangyfrif),(oddeutu),(lleoliad bras),(IP),(yn ôl IP),(gerllaw),(tebygol),(mwy neu lai)}
  `,
  unknownDevice: list`
    Dyfais anhysbys | Porwr anhysbys | Cleient anhysbys | Anhysbys | Dyfais ddieithr |
    Dyfais heb ei hadnabod | Dyfais arall |
    {Dyfais,Porwr,Cleient,Ap,Cyfrifiadur,System weithredu,Ffôn,Dyfais neu borwr,Math o ddyfais,Enw dyfais} {anhysbys,anadnabyddus,ddienw,dienw,heb enw,heb ei adnabod,nas adnabuwyd,ddim ar gael} |
    {Dyfais,Y ddyfais} {heb ei hadnabod,yn anhysbys,ddim yn hysbys} | Dyfais amhenodol |
    Dim gwybodaeth am y ddyfais | Dim manylion am y ddyfais | Ni ellid adnabod y ddyfais |
    Methu adnabod y ddyfais | Ddim yn hysbys
  `,
  unknownLocation: list`
    Lleoliad anhysbys | Lleoliad ddim ar gael | Nid yw'r lleoliad ar gael | Lle anhysbys |
    Rhanbarth anhysbys | Lleoliad heb fod ar gael | Anhysbys |
    {Lleoliad,Lle,Dinas,Gwlad,Rhanbarth,Ardal,Y lleoliad} {anhysbys,yn anhysbys,ddim yn hysbys,heb ei bennu,cudd,heb ei ganfod,anhysbys neu gudd} |
    {Dim lleoliad,Dim gwybodaeth am leoliad,Dim gwybodaeth lleoliad} {,ar gael} |
    {Ni ellid,Methu,Methwyd} {pennu,canfod} {lleoliad,y lleoliad,'r lleoliad} | Ddim yn hysbys
  `,
  devices: list`
    dyfais | ddyfais | dyfeisiau | ddyfeisiau | ffôn | ffonau | ffôn clyfar | ffôn symudol | cyfrifiadur |
    chyfrifiadur | gliniadur | bwrdd gwaith | llechen | llechi | tabled | porwr | borwr | phorwr |
    gyfrifiadur | teledu | oriawr | peiriant | gweinydd | lechen | ap symudol
  `,
  apiPlatform: list`
    Platfform API | Platfform OpenAI API | Platfform API OpenAI | Platfform OpenAI | OpenAI API | API |
    API Platform | {Platfform,Llwyfan,Consol,Porth} {API,datblygwyr,datblygwyr OpenAI,API OpenAI} |
    Llwyfan OpenAI | Platfform y datblygwyr
  `,
  yes: list`
    Ydy | Ie | Oes | Ydyw | Gwir | Do
  `,
  no: list`
    Na | Nac ydy | Nac oes | Nage | Nac ydyw | Ddim eto | Naddo | Byth | Nag oes
  `,
});
