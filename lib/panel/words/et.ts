import { list } from './list';
import type { Words } from './words';

export const et = (): Words => ({
  activeSessions: list`
    Aktiivsed seansid | Teie aktiivsed seansid | Sinu aktiivsed seansid | Kõik aktiivsed seansid | Seansid |
    Teie seansid | Sinu seansid | Minu seansid | Kõik seansid | Aktiivsed sessioonid | Sessioonid |
    Teie sessioonid | Sinu sessioonid | Kõik sessioonid | Avatud seansid | Avatud sessioonid |
    Sisselogimisseansid | Konto seansid | Seansside haldamine | Seansside haldus | Sessioonide haldamine |
    Halda seansse | Halda sessioone | Halda aktiivseid seansse | Seadmed ja seansid | Seansid ja seadmed |
    Seadmed ja sessioonid | Sisse logitud seadmed | Sisselogitud seadmed | Aktiivsed seadmed |
    Aktiivsed sisselogimised | Kus olete sisse logitud | Kus oled sisse logitud | Kuhu olete sisse loginud |
    Kuhu oled sisse loginud | Kus sa oled sisse logitud | Praegused seansid | Käimasolevad seansid |
    Praegused sessioonid | Avatud sisselogimised | Praegused sisselogimised | Seansside loend |
    Aktiivsete seansside loend | Aktiivsed seansid ja seadmed | Seadmed ja aktiivsed seansid |
    Seansid & seadmed | Seadmed & seansid | Sessioonid ja seadmed | Sinu seadmed ja seansid |
    Teie seadmed ja seansid | Aktiivsete seansside haldamine | Aktiivsete seansside haldus | Hallake seansse |
    Hallake aktiivseid seansse | Vaata aktiivseid seansse | Kus oled sisse loginud | Kus olete sisse loginud |
    Kuhu sa oled sisse logitud | Seadmed, kuhu oled sisse logitud | Seadmed, kuhu olete sisse logitud |
    Seadmed, milles oled sisse logitud | Seadmed, kus oled sisse logitud | Seadmed, kus olete sisse logitud |
    Seadmed, mis on sisse logitud | Minu aktiivsed seansid | Minu sessioonid | Sisselogitud seansid |
    Sisse logitud seansid | Sisse logitud seadmed ja seansid | Brauseriseansid |
    {Aktiivsed,Avatud,Praegused,Kõik aktiivsed,Kõik,Sinu,Teie,Sinu aktiivsed,Teie aktiivsed} {seansid,sessioonid,sisselogimised} |
    {Sisse logitud,Sisselogitud,Aktiivsed,Ühendatud} {seadmed,brauserid,seadmed ja brauserid}
  `,
  session: list`seans | sessioon`,
  security: list`
    Turvalisus | Turve | Turvalisus ja sisselogimine | Sisselogimine ja turvalisus | Turvasätted |
    Turbesätted | Turvalisuse sätted | Turvalisus ja privaatsus | Privaatsus ja turvalisus |
    Parool ja turvalisus | Konto turvalisus | Turve ja sisselogimine | Sisselogimine ja turve |
    Turve ja privaatsus | Privaatsus ja turve | Turvalisus & sisselogimine | Parool ja turve | Konto turve |
    Turbeseaded | Turvaseaded | Turvalisuse seaded | Kaitse | Ohutus
  `,
  current: list`
    Praegune seanss | Sinu praegune seanss | Teie praegune seanss | Praegune sessioon | Käesolev seanss |
    Käimasolev seanss | Aktuaalne seanss | See seanss | See sessioon | See seade | See brauser | See arvuti |
    See telefon | See rakendus | Praegune | Praegune seade | Praegune brauser | Sinu praegune seade |
    Teie praegune seade | See on sinu praegune seanss | See on teie praegune seanss | Oled siin | Olete siin |
    Aktiivne selles seadmes | Praegu selles seadmes aktiivne | Kasutad praegu seda seanssi |
    Kasutate praegu seda seanssi | Sa kasutad seda seanssi | Praegu kasutatav seanss |
    See on praegune seanss | See on sinu praegune seade | See on sinu seade | See on teie seade |
    See oled sina | See olete teie | See on see seade | Hetkeseanss | Hetkel kasutatav seanss |
    Hetkel kasutatav seade | Hetkel aktiivne seanss | Praegu kasutatav seade | Praegu kasutusel olev seanss |
    Kasutusel olev seanss | Kasutuses olev seanss | Praegu aktiivne seanss | Seanss, mida praegu kasutad |
    Seanss, mida praegu kasutate | Seanss, mida sa praegu kasutad | Seanss, mida kasutad |
    Seanss, mida kasutate | Sa kasutad praegu seda seanssi | Te kasutate praegu seda seanssi |
    Kasutad seda seanssi | Kasutate seda seanssi | Kasutad seda seanssi praegu | Kasutad praegu seda seadet |
    Kasutate praegu seda seadet | Kasutad seda seadet | Kasutate seda seadet | Sinu seade | Teie seade |
    Sinu brauser | Teie brauser | Sinu seanss | Praegune arvuti | Praegune sisselogimine | See sisselogimine |
    See sülearvuti | See tahvelarvuti | See nutitelefon | See iPhone | See Mac | See äpp |
    Aktiivne praegu selles seadmes | Praegu aktiivne selles seadmes | Kasutusel selles seadmes |
    Sisse logitud selles seadmes | Oled praegu siin | Sa oled siin | Teie olete siin | Käesolev sessioon |
    Käesolev seade | Aktuaalne seade | Jooksev seanss | Praegune brauseriseanss |
    {Praegune,See,Käesolev,Sinu praegune,Teie praegune} {seanss,seade,brauser,arvuti,telefon,sessioon} {,(see seade)}
  `,
  trusted: list`
    usaldus | usaldatud | usaldatav | kinnitatud seade | kontrollitud seade | usaldat | usaldan | usaldab |
    meelde jäetud seade | tuvastatud seade | meeles peetud seade
  `,
  trusting: list`
    {usalda,usaldage,usaldada} {seda,seadet,brauserit} | märgi usaldusväärseks |
    {lisa,määra} usaldusväärse
  `,
  negation: list`
    ei | pole | mitte | ebausaldus | mitteusald | usaldamata | kunagi | enam mitte | ilma | puudub |
    kinnitamata | kontrollimata | tuvastamata | usaldusväärseks mitte
  `,
  unavailable: list`
    seansi olek pole saadaval | seansi olek ei ole saadaval | seansi olek*pole | seansi olek*ei ole |
    seansi olek teadmata | seansi olek*teadmata | sessiooni olek*pole | sessiooni olek*ei ole |
    sessiooni olek teadmata | seansi staatus*pole | olek pole saadaval | olek ei ole saadaval |
    olek teadmata | oleku teave pole | teadmata olek | tundmatu olek | seanss pole saadaval |
    olekut ei õnnestunud | olek*pole saadaval | olek*ei ole saadaval | staatus*pole saadaval |
    seansi olek puudub | seansi olekut ei | seansi olekut*ei | seansi seisund*pole | seansi seisund*ei ole |
    seansi staatus*ei ole | seansi staatus teadmata | seansi staatus*teadmata | sessiooni olek*teadmata |
    sessiooni olekut*ei | sessiooni staatus*pole | olek puudub | olek kättesaamatu | olek*kättesaamatu |
    olek*teadmata | olek tundmatu | olekut pole | olekut ei saa | olekut ei ole | staatus teadmata |
    staatus*ei ole saadaval | seanss ei ole saadaval | ei õnnestunud*olekut | ei saanud*olekut |
    olekuteave puudub
  `,
  logOut: list`
    logi välja | logige välja | logi*välja | välja logi | väljalogi | lõpeta seanss | lõpeta see seanss |
    lõpeta*seanss | lõpeta*sessioon | seansi lõpetami | sulge seanss | sulge*seanss | tühista juurdepääs |
    tühista seanss | eemalda seade | eemalda see seade | eemalda seanss | katkesta ühendus | katkesta seanss |
    väljalog | logi see seade välja | logi mind välja | logi end välja | logi ennast välja |
    logi seade välja | välju | lõpetada seanss | seansi lõpeta | seansi sulgemi | seansi tühista |
    seansi katkesta | sulge sessioon | sulge see seanss | tühista*seanss | tühista ligipääs |
    tühista sessioon | eemalda juurdepääs | eemalda ligipääs | eemalda sessioon | katkesta*seanss |
    katkesta sessioon | unusta seade | ühenda lahti | lahuta seade | lõpeta sessioon
  `,
  everywhere: list`
    kõigist | kõikidest | kõigis | kõikides | kõik seansid | kõik sessioonid | kõik seadmed | kõik teised |
    kõik muud | kõik aktiivsed | logi kõik | lõpeta kõik | kõikjalt | kõikjal | igalt poolt |
    muudest seadmetest | teistest seadmetest | muud seansid | teised seansid | muudest seanssidest |
    teistest seanssidest | teised seadmed | muud seadmed | iga seade | valitud | kõigi seadmete |
    kõigi seansside | kõik brauserid | kõik ülejäänud | ülejäänud seadme | ülejäänud seansid | ülejäänutest |
    teistest sessioonidest | muudest sessioonidest | sulge kõik | tühista kõik | eemalda kõik |
    katkesta kõik | logige kõik | igast seadmest | igast seansist | igal pool | iga seanss |
    teised sessioonid | muud sessioonid | kõik kohad
  `,
  more: list`
    kuva rohkem | näita rohkem | laadi rohkem | vaata rohkem | kuva veel | näita veel | laadi veel |
    rohkem seansse | veel seansse | rohkem seadmeid | kuva kõik | näita kõiki | vaata kõiki | laadi kõik |
    järgmi | edasi | vanemad | kuva ülejäänud | näita ülejäänud | vaata veel | laadi juurde | kuva lisa |
    lae rohkem | lae veel | lae juurde | rohkem sessioone | veel seadmeid | näita kõik | vaata kõik
  `,
  loading: list`
    laadimine | laadin | laaditakse | laadib | hangin | oota | oodake | palun oota | üks hetk | hetk palun |
    laadimisel | laetakse | laeb | laadime | seansside laadimine | andmete laadimine | toome | hangime |
    hankimine | palun oodake | üks moment | kontrollin | kontrollime
  `,
  failed: list`
    ei saanud laadida | ei saa laadida | ei õnnestunud laadida | laadimine ebaõnnestus | laadimine nurjus |
    laadimine*ebaõnnestus | laadimine*nurjus | ei laaditud | ei õnnestunud kuvada | ei saanud kuvada |
    ei õnnestunud hankida | viga laadimisel | laadimisel tekkis | laadimisviga | ilmnes viga | tekkis viga |
    ilmnes tõrge | tekkis tõrge | tekkis probleem | ilmnes probleem | midagi läks valesti |
    läks midagi valesti | proovi uuesti | proovige uuesti | proovi hiljem | proovige hiljem | proovi*uuesti |
    proovige*uuesti | pole praegu saadaval | ajutiselt | ei saanud laaditud | ei suudetud laadida |
    ei suutnud laadida | ei suuda laadida | ei õnnestu laadida | me ei saanud laadida | ei laadinud |
    pole laaditud | ei laetud | laadimine ei õnnestunud | laadimine*ei õnnestunud | laadimine luhtus |
    ei õnnestunud tuua | ei õnnestunud saada | ei õnnestunud näidata | ei saanud näidata | ei saa kuvada |
    ei saa näidata | ei saanud hankida | viga seansside laadimisel | laadimisel ilmnes | laadimisel esines |
    laadimise viga | laadimistõrge | esines viga | esines tõrge | esines probleem | juhtus viga |
    midagi läks viltu | midagi läks nihu | midagi läks katki | midagi ei toiminud | miski läks valesti |
    läks midagi | proovi veel | proovige veel | proovi veidi hiljem | proovige veidi hiljem | proovi*hiljem |
    proovige*hiljem | uuesti proovimi | praegu pole saadaval | pole hetkel saadaval | ei ole praegu saadaval |
    ei ole hetkel saadaval | hetkel pole saadaval
  `,
  otherLists: list`
    Usaldusväärsed seadmed | Usaldatud seadmed | Sinu usaldusväärsed seadmed | Teie usaldusväärsed seadmed |
    Pääsuvõtmed | Pääsuvõti | Passkeys | Turvavõtmed | Turvavõti | Pääsuvõtmed ja turvavõtmed |
    Ühendatud rakendused | Seotud rakendused | Lingitud rakendused | Rakendused ja konnektorid |
    Rakendused ja liidesed | Konnektorid | Ühendatud kontod | Lingitud kontod | Ühendatud teenused |
    Kolmanda osapoole rakendused | Kolmandate osapoolte rakendused | Volitatud rakendused | Pistikprogrammid |
    Integratsioonid | Jagatud lingid | Jagatud vestlused | API-võtmed | API võtmed | Sinu API võtmed |
    Juurdepääsuload | Mitmeastmeline autentimine | Mitmikautentimine | Mitmefaktoriline autentimine |
    Mitmeastmeline autentimine (MFA) | Kaheastmeline autentimine | Kahefaktoriline autentimine |
    Kaheastmeline kinnitamine | MFA | 2FA | Autentimisrakendus | SMS | Tekstsõnum | Tõukemärguanded |
    Taastekoodid | Varukoodid | Parool | Muuda parooli | Sisselogimisviisid | Sisselogimismeetodid |
    Andmete juhtimine | Andmekontrollid | Andmete haldus | Teavitused | Märguanded | Üldine | Üldised |
    Isikupärastamine | Mälu | Arveldamine | Tellimus | Kasutus | Kõne | Hääl | Ajakavad |
    Täiustatud konto turvalisus | Täiustatud turvalisus | Hiljutine tegevus | Hiljutised tegevused |
    Konto tegevus | Konto tegevused | Turvategevused | Sisselogimiste ajalugu | Sisselogimisajalugu |
    Hiljutised sisselogimised | Viimased sisselogimised | Hiljutine sisselogimistegevus | Lõpetatud seansid |
    Varasemad seansid | Aegunud seansid | Väljalogitud seansid | Vanemlik järelevalve | Vanemakontroll |
    Turvaline sisselogimine ChatGPT-ga | Logi sisse ChatGPT-ga | Logi sellest seadmest välja |
    Logi välja sellest seadmest | Arhiveeritud vestlused | Kustuta konto | Konto | Abi | Kinnitatud seadmed |
    Meelde jäetud seadmed | Tuvastatud seadmed | Tuntud seadmed | Volitatud seadmed | Blokeeritud seadmed |
    Eemaldatud seadmed | Seadmed, mida usaldad | Usaldusväärsed brauserid | Minu usaldusväärsed seadmed |
    Passkey | Pääsukoodid | Sinu pääsuvõtmed | Teie pääsuvõtmed | Pääsuvõtmed & turvavõtmed | Ühendatud äpid |
    Seotud kontod | Seotud teenused | Rakendused ja ühendused | Rakendused & konnektorid |
    Kolmanda osapoole juurdepääs | Kolmanda osapoole ligipääs | Kolmanda osapoole seansid |
    Kolmanda osapoole äpid | Pluginad | Lisandmoodulid | Liidestused | Jagatud juturead | Teie API võtmed |
    Juurdepääsutõendid | Mitmefaktoriline autentimine (MFA) | Kahetasemeline autentimine |
    Kaheetapiline autentimine | Kaheetapiline kinnitamine | Kaheastmeline kinnitus |
    Kaheastmeline autentimine (2FA) | Kahefaktoriline autentimine (2FA) | Autentija |
    Autentikaatori rakendus | SMS-sõnum | Tõuketeated | Tõuketeavitused | Taastamiskoodid | Taastamisviisid |
    E-post | Meil | Telefoninumber | Parooli muutmine | Vaheta parool | Sisselogimisvõimalused |
    Sisselogimisvalikud | Andmete juhtelemendid | Andmehaldus | Konto täiustatud kaitse |
    Täiustatud kontokaitse | Konto lisakaitse | Konto hiljutine tegevus | Hiljutine kontotegevus |
    Kontotegevus | Hiljutine aktiivsus | Konto aktiivsus | Sisselogimistegevus | Sisselogimise aktiivsus |
    Sisselogimislogi | Eelmised sisselogimised | Varasemad sisselogimised | Turvasündmused | Turvalogi |
    Turvalisuse ajalugu | Turvategevus | Turbesündmused | Seansside ajalugu | Seansiajalugu |
    Tegevuste ajalugu | Tegevusajalugu | Tegevuslogi | Suletud seansid | Lõppenud seansid | Eelmised seansid |
    Vanad seansid | Mitteaktiivsed seansid | Passiivsed seansid | Tühistatud seansid | Välja logitud seansid |
    Välja logitud seadmed | Väljalogitud seadmed | Hiljuti lõpetatud seansid | Hiljuti välja logitud |
    Kus oled olnud sisse logitud | Kus olid sisse logitud | Sisselogimiskatsed |
    Ebaõnnestunud sisselogimised | Ebaõnnestunud sisselogimiskatsed | Codex CLI seansid |
    Turvaline sisselogimine ChatGPT kaudu | Logi sisse ChatGPT kaudu | Sisselogimine ChatGPT-ga |
    Logi välja selles seadmes | Logi sellest seadmest välja kohe | Arveldus | Keel |
    {Lõpetatud,Varasemad,Aegunud,Suletud} {seansid,sessioonid} |
    {Sisselogimiste ajalugu,Seansside ajalugu,Hiljutine turvategevus,Turvategevus,Konto tegevus,Hiljutised sisselogimised,Ühendatud rakendused,Lingitud kontod,API võtmed,API-võtmed,Pääsuvõtmed,Turvavõtmed}
  `,
  captions: {
    device: list`
      Seade | Seadme nimi | Seadme tüüp | Brauser | Veebilehitseja | Seade või brauser | Brauser või seade |
      Seade/brauser | Seade ja brauser | Klient | Mudel | Seadme mudel | Seadme nimetus | Seade / brauser |
      Brauser ja seade | Seade & brauser | Operatsioonisüsteem | Seadme andmed | Seadme teave |
      Seadme üksikasjad | Seanss
    `,
    app: list`
      Rakendus | Rakendused | Toode | Tooted | Kasutatud koos | Kasutatakse koos | Rakenduse kontekst |
      Teenus | Teenused | Äpp | Äpid | Kasutatakse | Kasutusel koos | Kasutatakse rakenduses |
      Kasutatud rakenduses | Kasutatud rakendused | Rakenduse nimi | Kontekst | Juurdepääs | Ligipääs |
      Programm | Kasutuskontekst | Sisse logitud rakendusse
    `,
    location: list`
      Asukoht | Ligikaudne asukoht | Umbkaudne asukoht | Hinnanguline asukoht | Viimane asukoht | Koht | Kus |
      Linn | Piirkond | Riik | Sisselogimise koht | Sisselogimise asukoht | Asukoht (ligikaudne) |
      Asukoht (umbes) | Ligikaudne koht | Umbkaudne koht | Sisselogimiskoht | Sisselogimisasukoht |
      Viimane teadaolev asukoht | Maa | Maakond | Läheduses | Geograafiline asukoht | Ala
    `,
    signedIn: list`
      Sisse logitud | Sisselogitud | Sisselogimine | Sisselogimise aeg | Sisselogimisaeg |
      Sisselogimise kuupäev | Viimane sisselogimine | Viimati sisse logitud | Esimene sisselogimine |
      Kuupäev | Aeg | Kellaaeg | Kuupäev ja kellaaeg | Millal | Alates | Algus | Alustatud |
      Viimati aktiivne | Viimane tegevus | Viimati kasutatud | Viimati nähtud | Viimane juurdepääs |
      Sisse loginud | Logis sisse | Sisselogimise kuupäev ja kellaaeg | Sisselogimise kellaaeg |
      Sisselogimiskuupäev | Sisselogimisaeg ja -kuupäev | Viimase sisselogimise aeg | Viimati sisse loginud |
      Esimest korda sisse logitud | Kuupäev ja aeg | Aeg ja kuupäev | Kell | Algusaeg | Seansi algus |
      Seansi algusaeg | Algas | Viimane aktiivsus | Viimati aktiivne olnud | Viimane kasutus |
      Viimati kasutuses | Viimati võrgus | Viimane külastus | Viimati nähtud kell |
      {Sisselogimise,Viimase sisselogimise,Seansi alguse} {aeg,kuupäev}
    `,
    status: list`
      Olek | Staatus | Seansi olek | Seisund | Usaldusväärne | Usaldatud | Usaldusväärne seade | Usaldus |
      Praegune | Praegune seanss | Seansi staatus | Seansi seisund | Usaldusolek | Usaldatus | Usaldatav |
      Praegune seade | See on praegune | Käesolev
    `,
  },
  signedIn: list`
    sisse logitud | sisselogitud | sisse logitud alates | sisselogimine | sisselogimise aeg |
    sisselogimisaeg | sisselogimise kuupäev | viimane sisselogimine | viimati sisse logitud |
    esimene sisselogimine | logisite sisse | logisid sisse | seanss algas | seanss alustatud | seansi algus |
    alustatud | alates | ~ sisse logitud | sisse logitud kell | sisse loginud | sisse loginud alates |
    logis sisse | logiti sisse | oled sisse logitud alates | olete sisse logitud alates |
    sisselogimise kuupäev ja kellaaeg | sisselogimise kellaaeg | sisselogimiskuupäev | sisselogitud alates |
    viimase sisselogimise aeg | viimati sisse loginud | viimati logitud sisse | esimest korda sisse logitud |
    esmakordselt sisse logitud | seanss algas kell | seanss alates | seansi algusaeg | algas | algus |
    algusaeg | aktiivne alates | avatud alates | ~ alates | ~ sisse loginud | ~ logiti sisse |
    ~ logisite sisse | sisse logitud ~ seisuga | uus sisselogimine
  `,
  lastActive: list`
    viimati aktiivne | viimane tegevus | viimati kasutatud | viimati nähtud | viimane juurdepääs |
    viimane kasutus | aktiivne | kasutatud | ~ aktiivne | viimati aktiivne olnud | viimane aktiivsus |
    viimati tegevuses | viimati kasutuses | viimati võrgus | viimati võrgus käinud | viimane külastus |
    viimane kasutamine | viimati kasutatud kell | viimati avatud | oli aktiivne | olnud aktiivne | viimati |
    nähtud | võrgus | ~ kasutatud | ~ viimati aktiivne | aktiivsus
  `,
  otherTimes: list`
    lisatud | loodud | aegub | aegunud | kehtib kuni | uuendatud | värskendatud | muudetud | registreeritud |
    välja logitud | lõpetatud | ühendatud | seotud | lisati | loodi | kehtiv kuni | kehtivus | lõpeb |
    lõppes | uuendati | värskendati | muudeti | registreeriti | logiti välja | väljalogi | lingitud |
    eemaldati | tühistati
  `,
  justNow: list`
    just nüüd | äsja | praegu | nüüd | kohe praegu | hetk tagasi | mõni hetk tagasi | mõne sekundi eest |
    mõni sekund tagasi | paar sekundit tagasi | vähem kui minut tagasi | alla minuti tagasi |
    praegu aktiivne | aktiivne praegu | hetkel | praegusel hetkel | just praegu | just äsja | äsja praegu |
    hetk eest | mõne hetke eest | mõni hetk eest | paari sekundi eest | mõned sekundid tagasi |
    sekundite eest | sekund tagasi | vähem kui minuti eest | alla minuti eest | vähem kui 1 minut tagasi |
    vähem kui minut | aktiivne nüüd | nüüd aktiivne | hetkel aktiivne | aktiivne hetkel | praegu võrgus |
    võrgus praegu | praegu kasutusel
  `,
  active: list`
    Aktiivne | Praegu aktiivne | Aktiivne praegu | Aktiivne seanss | Võrgus | Kasutusel | Kasutuses |
    Sisse logitud | Avatud | Nüüd aktiivne | Aktiivne nüüd | Hetkel aktiivne | Aktiivne hetkel |
    Praegu kasutusel | Praegu kasutuses | Aktiivne sessioon | Seanss on aktiivne | Sisselogitud praegu |
    Praegu sisse logitud | Praegu võrgus | Online | Käimas | Kehtiv | Töös
  `,
  near: list`
    umbes | u. | ligikaudu | ligikaudne asukoht | umbkaudu | umbkaudne asukoht | lähedal | kusagil |
    hinnanguliselt | ~ lähedal | ~ ja ümbrus | ~ ümbruses | ~ (umbes) | ~ (ligikaudne) | ~ (ligikaudu) |
    umbkaudne | ligik. | ligikaudne | ligikaudselt | umbes kohas | arvatav asukoht | arvatavasti |
    tõenäoliselt | hinnanguline | hinnanguline asukoht | kuskil | ~ läheduses | ~ kandis | ~ piirkonnas |
    ~ piirkond | ~ ümbrus | ~ ja lähiümbrus | ~ (umbkaudne) | ~ (hinnanguline) | ~ (u.) |
    ~ (ligikaudne asukoht)
  `,
  unknownDevice: list`
    Tundmatu seade | Tundmatu brauser | Tundmatu klient | Tundmatu | Teadmata seade | Teadmata brauser |
    Tuvastamata seade | Seade teadmata | Nimetu seade | Muu seade | Tundmatu arvuti | Tundmatu rakendus |
    Tundmatu äpp | Tundmatu seade või brauser | Tuvastamata brauser | Seade tundmatu | Seade on tundmatu |
    Seadet ei tuntud ära | Seadet ei tuvastatud | Seade pole saadaval | Nimeta seade | Teadmata |
    Tundmatu operatsioonisüsteem | Teine seade
  `,
  unknownLocation: list`
    Tundmatu asukoht | Teadmata asukoht | Asukoht teadmata | Asukoht pole saadaval | Asukoht ei ole saadaval |
    Tundmatu koht | Tundmatu piirkond | Tundmatu | Teadmata | Asukoht puudub | Asukoht tundmatu |
    Asukoht on teadmata | Asukoht on tundmatu | Asukohta ei tuvastatud | Asukohta pole | Asukohta ei ole |
    Asukoht määramata | Asukoht peidetud | Koht teadmata | Teadmata koht | Teadmata piirkond | Tundmatu linn |
    Tundmatu riik
  `,
  devices: list`
    seade | seadm | telefon | nutitelefon | mobiil | arvuti | sülearvuti | lauaarvuti | tahvelarvuti |
    tahvel | brauser | veebilehitseja | nutiseade | tahvlid | äpp | lauaarvut | süler | töölaua | pc
  `,
  apiPlatform: list`
    API-platvorm | API platvorm | OpenAI API platvorm | OpenAI platvorm | OpenAI API | API | Arendusplatvorm |
    API Platform | OpenAI API-platvorm | Arendajaplatvorm | Arendajate platvorm
  `,
  yes: list`Jah`,
  no: list`Ei`,
});
