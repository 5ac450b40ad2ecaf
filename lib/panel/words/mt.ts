import { list } from './list';
import type { Words } from './words';

export const mt: Words = {
  activeSessions: list`
    Sessjonijiet attivi | Is-sessjonijiet attivi | Is-sessjonijiet attivi tiegħek |
    Sessjonijiet attivi tiegħek | Is-sessjonijiet attivi kollha | Sessjonijiet | Is-sessjonijiet |
    Is-sessjonijiet tiegħek | Is-sessjonijiet kollha | Sessjonijiet ta' login | Sessjonijiet miftuħa |
    Sessjonijiet kurrenti | Immaniġġja s-sessjonijiet | Ġestjoni tas-sessjonijiet |
    Tmexxija tas-sessjonijiet | Apparati u sessjonijiet | Apparat u sessjonijiet | Tagħmir u sessjonijiet |
    Sessjonijiet u apparati | Sessjonijiet u apparat | Apparati attivi | Tagħmir attiv |
    Apparati illoggjati | Fejn qed illoggjat | Fejn int illoggjat | Fejn inti lloggjat | Fejn dħalt
  `,
  session: list`sessjoni | sessjonijiet`,
  security: list`
    Sigurtà | Is-sigurtà | Sigurtà u login | Sigurtà u dħul | Login u sigurtà | Dħul u sigurtà |
    Settings tas-sigurtà | Issettjar tas-sigurtà | Sigurtà u privatezza | Privatezza u sigurtà |
    Password u sigurtà | Sigurtà tal-kont | Is-sigurtà tal-kont
  `,
  current: list`
    Sessjoni attwali | Is-sessjoni attwali | Is-sessjoni attwali tiegħek | Sessjoni kurrenti |
    Is-sessjoni kurrenti | Is-sessjoni kurrenti tiegħek | Din is-sessjoni | Dan l-apparat | Dan it-tagħmir |
    Dan il-brawżer | Dan il-browser | Dan il-kompjuter | Dan it-telefon | Din l-app | Din l-applikazzjoni |
    Dan it-tablet | Attwali | Kurrenti | L-apparat attwali | Apparat attwali | Apparat kurrenti |
    Il-browser attwali | L-apparat tiegħek | Il-browser tiegħek | Din hija s-sessjoni attwali tiegħek |
    Din hija s-sessjoni kurrenti tiegħek | Dan huwa l-apparat tiegħek | Inti qiegħed hawn | Int hawn |
    Attiva fuq dan l-apparat | Attiv fuq dan l-apparat | Qed tuża din is-sessjoni |
    Qed tuża din is-sessjoni bħalissa | Qed tuża dan l-apparat
  `,
  trusted: list`fdat | fdati | ta' fiduċja | affidabbli | apparat ivverifikat | apparat verifikat`,
  negation: list`mhux fdat | mhux | mhijiex | mhuwiex | mhumiex | mingħajr | m'hijiex | m'huwiex`,
  unavailable: list`
    status tas-sessjoni mhux disponibbli | status tas-sessjoni*mhux | status tas-sessjoni mhuwiex |
    status tas-sessjoni*mhuwiex | stat tas-sessjoni mhux disponibbli | stat tas-sessjoni*mhux |
    l-istatus tas-sessjoni*mhux | l-istatus tas-sessjoni*mhuwiex | istatus tas-sessjoni*mhux |
    istatus tas-sessjoni*mhuwiex | status mhux disponibbli | status mhux magħruf |
    istatus mhux disponibbli | istatus mhux magħruf | stat mhux disponibbli | stat mhux magħruf |
    sessjoni mhux disponibbli
  `,
  logOut: list`
    oħroġ | ħruġ mill-kont | illoggja 'l barra | illoggja barra | illogja barra | lloggja 'l barra |
    agħmel logout | logout | log out | iffirma 'l barra | iffirma barra | itlaq mill-kont |
    temm is-sessjoni | temm sessjoni | itterminà s-sessjoni | agħlaq is-sessjoni | agħlaq sessjoni |
    neħħi l-apparat | neħħi apparat | neħħi s-sessjoni | neħħi t-tagħmir | skonnettja | irrevoka |
    neħħi l-aċċess
  `,
  everywhere: list`
    apparati kollha | apparat kollu | tagħmir kollu | sessjonijiet kollha | sessjonijiet l-oħra |
    browsers kollha | kull apparat | kull tagħmir | kull sessjoni | kull post | kullimkien |
    minn kullimkien | minn kollox | l-oħrajn kollha | apparati l-oħra | apparati oħra | tagħmir ieħor |
    sessjonijiet oħra | li fadal | magħżula | magħżulin
  `,
  more: list`
    uri aktar | uri iżjed | uri iktar | ara aktar | ara iżjed | ara iktar | tella' aktar | tella' iżjed |
    iftaħ aktar | aktar sessjonijiet | iżjed sessjonijiet | aktar apparati | uri kollox | uri kollha |
    ara kollox | ara kollha | li jmiss | eqdem
  `,
  loading: list`
    qed jitgħabba | qed jitgħabbew | qed titgħabba | qed jillowdja | qed tillowdja | qed jillowdjaw |
    qegħdin jitgħabbew | qed jinġiebu | jekk jogħġbok stenna | stenna ftit | stenna | mument wieħed
  `,
  failed: list`
    ma setgħux jitgħabbew | ma setgħetx titgħabba | ma setax jitgħabba | ma stajniex |
    ma jistgħux jitgħabbew | ma nistgħux | ma setgħux jintwerew | ma setgħux jinġiebu | ma rnexxiex |
    ma rnexxilniex | falla t-tagħbija | it-tagħbija falliet | it-tgħabbija falliet | żball fit-tagħbija |
    żball waqt | kien hemm żball | kien hemm problema | kien hawn problema | seħħ żball | ġara żball |
    inqala' żball | inqalgħet problema | xi ħaġa marret | xi ħaġa ħażina | marret xi ħaġa | erġa' pprova |
    erġa pprova | ipprova mill-ġdid | ipprova erġa' | prova mill-ġdid | ipprova aktar tard | erġa' ipprova
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
    Posta elettronika | Numru tat-telefon | Apparati bblukkati
  `,
  captions: {
    device: list`
      Apparat | L-apparat | Tagħmir | Isem l-apparat | Isem tal-apparat | Tip ta' apparat | Browser |
      Brawżer | Apparat jew browser | Browser jew apparat | Apparat jew brawżer | Apparat u browser |
      Browser u apparat | Apparat/Browser | Klijent | Sistema operattiva | Mudell
    `,
    app: list`
      App | Apps | Applikazzjoni | Applikazzjonijiet | Prodott | Prodotti | Użat ma' | Użata ma' |
      Kuntest tal-app | Isem l-app | Servizz | Servizzi
    `,
    location: list`
      Post | Lokazzjoni | Lokalità | Lok | Post approssimattiv | Lokazzjoni approssimattiva |
      Lokalità approssimattiva | L-aħħar post | L-aħħar lokazzjoni | Fejn | Belt | Reġjun | Pajjiż |
      Post tal-login
    `,
    signedIn: list`
      Dħul | Dħul fil-kont | Login | Illoggjat | Ħin tad-dħul | Ħin tal-login | Data tad-dħul |
      Data tal-login | L-aħħar dħul | L-aħħar login | L-ewwel login | Data | Ħin | Data u ħin | Minn |
      Beda | Bdiet | L-aħħar attività | L-aħħar attiv | L-aħħar attiva | L-aħħar użu | L-aħħar użat |
      L-aħħar użata | L-aħħar li deher | L-aħħar aċċess
    `,
    status: list`
      Status | Stat | L-istatus | Status tas-sessjoni | Stat tas-sessjoni | Fdat | Fiduċja | Attwali |
      Sessjoni attwali
    `,
  },
  signedIn: list`
    dħul | dħul fil-kont | dħalt | dħalt fi | illoggjat | illoggjat fi | illoggjajt | login | login fi |
    ħin tad-dħul | ħin tal-login | data tad-dħul | data tal-login | l-aħħar dħul | l-aħħar login |
    l-ewwel login | bdiet | beda | sessjoni bdiet | is-sessjoni bdiet
  `,
  lastActive: list`
    l-aħħar attività | l-aħħar attiv | l-aħħar attiva | l-aħħar użu | l-aħħar użat | l-aħħar użata |
    użat l-aħħar | użata l-aħħar | l-aħħar li deher | l-aħħar aċċess | attiv | attiva
  `,
  otherTimes: list`
    miżjud | miżjuda | maħluq | maħluqa | inħoloq | inħolqot | jiskadi | tiskadi | skada | skadiet |
    aġġornat | aġġornata | mibdul | mibdula | irreġistrat | irreġistrata | ħriġt
  `,
  justNow: list`
    issa | issa stess | għadu kemm | bħalissa | dan il-mument | ftit sekondi ilu | ftit mumenti ilu |
    mument ilu | inqas minn minuta ilu | attiv issa | attiva issa
  `,
  active: list`
    Attiv | Attiva | Attiv issa | Attiva issa | Attiva bħalissa | Bħalissa attiva | Online | Onlajn |
    Qed jintuża | Qed tintuża
  `,
  near: list`
    madwar | bejn wieħed u ieħor | approssimattivament | approssimattiv | qrib | viċin | ħdejn |
    fil-viċinanza ta' | fl-inħawi ta' | post approssimattiv | ~ (madwar) | ~ (approssimattiv) |
    ~ (approssimattivament)
  `,
  unknownDevice: list`
    Apparat mhux magħruf | Tagħmir mhux magħruf | Browser mhux magħruf | Brawżer mhux magħruf |
    Klijent mhux magħruf | Mhux magħruf | Mhux magħrufa | Apparat mhux rikonoxxut | Apparat ieħor
  `,
  unknownLocation: list`
    Post mhux magħruf | Lokazzjoni mhux magħrufa | Lokalità mhux magħrufa | Post mhux disponibbli |
    Lokazzjoni mhux disponibbli | Reġjun mhux magħruf | Mhux magħruf | Mhux magħrufa
  `,
  devices: list`
    apparat | apparati | tagħmir | telefon | mowbajl | mobajl | smartphone | kompjuter | kompjuters |
    laptop | desktop | tablet | browser | brawżer
  `,
  apiPlatform: list`
    Pjattaforma API | Il-Pjattaforma API | Pjattaforma tal-API | Pjattaforma OpenAI API |
    Pjattaforma tal-API OpenAI | Pjattaforma OpenAI | OpenAI API | API | API Platform
  `,
  yes: list`Iva`,
  no: list`Le`,
};
