import { list } from './list';
import type { Words } from './words';

/** Welsh changes the beginnings of words ("dyfais", "ddyfais"): stems stand in each form. */
export const cy: Words = {
  activeSessions: list`
    Sesiynau gweithredol | Sesiynau byw | Sesiynau cyfredol | Eich sesiynau gweithredol |
    Eich sesiynau byw | Pob sesiwn gweithredol | Pob sesiwn weithredol | Yr holl sesiynau gweithredol |
    Sesiynau | Eich sesiynau | Fy sesiynau | Pob sesiwn | Yr holl sesiynau | Sesiynau mewngofnodi |
    Sesiynau agored | Sesiynau ar agor | Rheoli sesiynau | Rheoli sesiynau gweithredol |
    Dyfeisiau a sesiynau | Sesiynau a dyfeisiau | Dyfeisiau wedi'u mewngofnodi |
    Dyfeisiau sydd wedi mewngofnodi | Dyfeisiau wedi mewngofnodi | Dyfeisiau gweithredol |
    Mewngofnodion gweithredol | Lle rydych wedi mewngofnodi | Lle rydych chi wedi mewngofnodi |
    Ble rydych chi wedi mewngofnodi | Ble rydych wedi mewngofnodi | Lle'r ydych wedi mewngofnodi |
    Dyfeisiau rydych wedi mewngofnodi arnynt
  `,
  session: list`sesiwn | sesiynau`,
  security: list`
    Diogelwch | Diogelwch a mewngofnodi | Mewngofnodi a diogelwch | Gosodiadau diogelwch |
    Diogelwch a phreifatrwydd | Preifatrwydd a diogelwch | Cyfrinair a diogelwch | Diogelwch cyfrif |
    Diogelwch y cyfrif | Diogelwch eich cyfrif
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
    Rydych chi'n defnyddio'r ddyfais hon
  `,
  trusted: list`
    dibynadwy | ddibynadwy | ymddiriedol | ymddiriedir | y gellir ymddiried | rydych yn ymddiried |
    rydych chi'n ymddiried | dyfais wedi'i dilysu | dyfais wedi'i gwirio
  `,
  negation: list`
    annibynadwy | nid yw | nid oes | ddim yn | heb ei ddilysu | heb ei dilysu | heb ymddiried | nad yw |
    na ellir ymddiried
  `,
  unavailable: list`
    statws y sesiwn ddim ar gael | statws sesiwn ddim ar gael | statws*ddim ar gael |
    nid yw statws*ar gael | nid yw'r statws*ar gael | dyw statws*ddim ar gael | dydy statws*ddim ar gael |
    statws y sesiwn yn anhysbys | statws y sesiwn*anhysbys | statws sesiwn anhysbys |
    statws sesiwn*anhysbys | statws anhysbys | statws yn anhysbys | dim statws ar gael | methu cael statws |
    methu canfod statws | statws heb fod ar gael | nid yw'r sesiwn ar gael
  `,
  logOut: list`
    allgofnod | all-gofnodi | terfynu sesiwn | terfynu'r sesiwn | gorffen sesiwn | gorffen y sesiwn |
    dod â'r sesiwn i ben | diweddu sesiwn | diweddu'r sesiwn | cau sesiwn | cau'r sesiwn | dirymu |
    diddymu mynediad | dileu mynediad | dileu dyfais | dileu'r ddyfais | tynnu dyfais | tynnu'r ddyfais |
    dileu sesiwn | dileu'r sesiwn | datgysylltu
  `,
  everywhere: list`
    pob dyfais | bob dyfais | pob sesiwn | bob sesiwn | pob porwr | bob porwr | pob man | bobman |
    ymhobman | pobman | o bob un | popeth | holl ddyfeisiau | holl sesiynau | holl borwyr |
    dyfeisiau eraill | ddyfeisiau eraill | sesiynau eraill | pob un arall | gweddill y dyfeisiau |
    gweddill y sesiynau | a ddewiswyd | dewiswyd
  `,
  more: list`
    dangos mwy | dangos rhagor | gweld mwy | gweld rhagor | gwelwch fwy | llwytho mwy | llwytho rhagor |
    llwythwch fwy | rhagor o sesiynau | mwy o sesiynau | rhagor o ddyfeisiau | mwy o ddyfeisiau |
    dangos y cyfan | dangos popeth | dangos pob un | dangos pob sesiwn | gweld y cyfan | gweld popeth |
    gweld pob un | nesaf | hynach
  `,
  loading: list`
    yn llwytho | wrthi'n llwytho | wrthi yn llwytho | llwytho... | yn cael ei lwytho | yn nôl | yn estyn |
    arhoswch | arhoswch os gwelwch | un eiliad | eiliad os gwelwch
  `,
  failed: list`
    methu llwytho | methu â llwytho | methwyd llwytho | methwyd â llwytho | methodd llwytho |
    wedi methu llwytho | ni ellid llwytho | ni ellir llwytho | ni fu modd llwytho | ni allwyd llwytho |
    nid oedd modd llwytho | nid oes modd llwytho | doedd dim modd llwytho | does dim modd llwytho |
    ddim yn gallu llwytho | methu nôl | methu cael eich sesiynau | methu dangos | gwall wrth lwytho |
    gwall llwytho | bu gwall | bu camgymeriad | digwyddodd gwall | aeth rhywbeth o'i le |
    aeth rhywbeth yn anghywir | mae rhywbeth o'i le | bu problem | roedd problem | cafwyd problem |
    cafwyd gwall | ceisiwch eto | ceisio eto | rhowch gynnig arall | rho gynnig arall | rhoi cynnig arall |
    ail-geisio | ailgeisio | triwch eto
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
    Dileu'r cyfrif | Cyfrif | Cymorth | Help | E-bost | Ebost | Rhif ffôn | Dyfeisiau wedi'u rhwystro
  `,
  captions: {
    device: list`
      Dyfais | Enw'r ddyfais | Enw dyfais | Math o ddyfais | Math y ddyfais | Porwr | Dyfais neu borwr |
      Porwr neu ddyfais | Dyfais a phorwr | Porwr a dyfais | Dyfais/Porwr | Dyfais / Porwr | Cleient |
      System weithredu | Model
    `,
    app: list`
      Ap | Apiau | Rhaglen | Rhaglenni | Cymhwysiad | Cynnyrch | Cynhyrchion | Defnyddir gyda |
      Defnyddiwyd gyda | Cyd-destun ap | Enw'r ap | Gwasanaeth | Gwasanaethau
    `,
    location: list`
      Lleoliad | Lleoliad bras | Bras leoliad | Lleoliad yn fras | Lle | Lleoliad diwethaf | Lleoliad olaf |
      Ble | Dinas | Rhanbarth | Ardal | Gwlad | Lleoliad mewngofnodi
    `,
    signedIn: list`
      Mewngofnodi | Mewngofnodwyd | Wedi mewngofnodi | Wedi'i fewngofnodi | Amser mewngofnodi |
      Dyddiad mewngofnodi | Mewngofnodi diwethaf | Mewngofnodwyd diwethaf | Mewngofnodiad diwethaf |
      Mewngofnodi cyntaf | Dyddiad | Amser | Dyddiad ac amser | Pryd | Ers | Dechreuwyd | Dechrau |
      Gweithredol ddiwethaf | Gweithgarwch diwethaf | Yn weithredol ddiwethaf | Defnyddiwyd ddiwethaf |
      Defnydd diwethaf | Gwelwyd ddiwethaf
    `,
    status: list`
      Statws | Statws y sesiwn | Statws sesiwn | Dibynadwy | Ymddiriedaeth | Cyfredol | Sesiwn gyfredol
    `,
  },
  signedIn: list`
    mewngofnodwyd ar | mewngofnodwyd am | mewngofnodwyd | wedi mewngofnodi ar | wedi mewngofnodi ers |
    wedi mewngofnodi | wedi'i fewngofnodi | mewngofnodi | mewngofnodi ar | amser mewngofnodi |
    dyddiad mewngofnodi | mewngofnodi diwethaf | mewngofnodwyd diwethaf | mewngofnodwyd ddiwethaf |
    mewngofnodiad diwethaf | mewngofnodi cyntaf | dechreuwyd | dechreuwyd ar | dechreuodd | ers
  `,
  lastActive: list`
    gweithredol ddiwethaf | yn weithredol ddiwethaf | gweithgarwch diwethaf | gweithgaredd diwethaf |
    defnyddiwyd ddiwethaf | defnyddiwyd diwethaf | defnydd diwethaf | gwelwyd ddiwethaf | gwelwyd diwethaf |
    mynediad diwethaf | gweithredol
  `,
  otherTimes: list`
    ychwanegwyd | wedi'i ychwanegu | crëwyd | wedi'i greu | daw i ben | dod i ben | yn dod i ben |
    diweddarwyd | newidiwyd | wedi'i newid | cofrestrwyd | allgofnodwyd | wedi allgofnodi | cysylltwyd
  `,
  justNow: list`
    nawr | rwan | nawr hyn | newydd nawr | gynnau | gynnau fach | yr eiliad hon | ychydig eiliadau yn ôl |
    eiliad yn ôl | llai na munud yn ôl | yn weithredol nawr
  `,
  active: list`
    Gweithredol | Yn weithredol | Yn weithredol nawr | Byw | Ar-lein | Ar lein | Yn cael ei ddefnyddio |
    Yn cael ei defnyddio | Sesiwn weithredol
  `,
  near: list`
    tua | oddeutu | yn fras | ger | yn agos at | agos at | lleoliad bras | yng nghyffiniau | ~ (tua) |
    ~ (yn fras) | ~ (bras)
  `,
  unknownDevice: list`
    Dyfais anhysbys | Porwr anhysbys | Cleient anhysbys | Anhysbys | Dyfais ddieithr |
    Dyfais heb ei hadnabod | Dyfais arall
  `,
  unknownLocation: list`
    Lleoliad anhysbys | Lleoliad ddim ar gael | Nid yw'r lleoliad ar gael | Lle anhysbys |
    Rhanbarth anhysbys | Lleoliad heb fod ar gael | Anhysbys
  `,
  devices: list`
    dyfais | ddyfais | dyfeisiau | ddyfeisiau | ffôn | ffonau | ffôn clyfar | ffôn symudol | cyfrifiadur |
    chyfrifiadur | gliniadur | bwrdd gwaith | llechen | llechi | tabled | porwr | borwr
  `,
  apiPlatform: list`
    Platfform API | Platfform OpenAI API | Platfform API OpenAI | Platfform OpenAI | OpenAI API | API |
    API Platform
  `,
  yes: list`Ydy | Ie | Oes`,
  no: list`Na | Nac ydy | Nac oes`,
};
