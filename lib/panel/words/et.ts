import { list } from './list';
import type { Words } from './words';

export const et: Words = {
  activeSessions: list`
    Aktiivsed seansid | Teie aktiivsed seansid | Sinu aktiivsed seansid | Kõik aktiivsed seansid | Seansid |
    Teie seansid | Sinu seansid | Minu seansid | Kõik seansid | Aktiivsed sessioonid | Sessioonid |
    Teie sessioonid | Sinu sessioonid | Kõik sessioonid | Avatud seansid | Avatud sessioonid |
    Sisselogimisseansid | Konto seansid | Seansside haldamine | Seansside haldus | Sessioonide haldamine |
    Halda seansse | Halda sessioone | Halda aktiivseid seansse | Seadmed ja seansid | Seansid ja seadmed |
    Seadmed ja sessioonid | Sisse logitud seadmed | Sisselogitud seadmed | Aktiivsed seadmed |
    Aktiivsed sisselogimised | Kus olete sisse logitud | Kus oled sisse logitud | Kuhu olete sisse loginud |
    Kuhu oled sisse loginud | Kus sa oled sisse logitud
  `,
  session: list`seans | sessioon`,
  security: list`
    Turvalisus | Turve | Turvalisus ja sisselogimine | Sisselogimine ja turvalisus | Turvasätted |
    Turbesätted | Turvalisuse sätted | Turvalisus ja privaatsus | Privaatsus ja turvalisus |
    Parool ja turvalisus | Konto turvalisus
  `,
  current: list`
    Praegune seanss | Sinu praegune seanss | Teie praegune seanss | Praegune sessioon | Käesolev seanss |
    Käimasolev seanss | Aktuaalne seanss | See seanss | See sessioon | See seade | See brauser |
    See arvuti | See telefon | See rakendus | Praegune | Praegune seade | Praegune brauser |
    Sinu praegune seade | Teie praegune seade | See on sinu praegune seanss | See on teie praegune seanss |
    Oled siin | Olete siin | Aktiivne selles seadmes | Praegu selles seadmes aktiivne |
    Kasutad praegu seda seanssi | Kasutate praegu seda seanssi | Sa kasutad seda seanssi |
    Praegu kasutatav seanss
  `,
  trusted: list`usaldus | usaldatud | usaldatav | kinnitatud seade | kontrollitud seade`,
  negation: list`ei | pole | mitte | ebausaldus | mitteusald | usaldamata | kunagi`,
  unavailable: list`
    seansi olek pole saadaval | seansi olek ei ole saadaval | seansi olek*pole | seansi olek*ei ole |
    seansi olek teadmata | seansi olek*teadmata | sessiooni olek*pole | sessiooni olek*ei ole |
    sessiooni olek teadmata | seansi staatus*pole | olek pole saadaval | olek ei ole saadaval |
    olek teadmata | oleku teave pole | teadmata olek | tundmatu olek | seanss pole saadaval |
    olekut ei õnnestunud | olek*pole saadaval | olek*ei ole saadaval | staatus*pole saadaval
  `,
  logOut: list`
    logi välja | logige välja | logi*välja | välja logi | väljalogi | lõpeta seanss | lõpeta see seanss |
    lõpeta*seanss | lõpeta*sessioon | seansi lõpetami | sulge seanss | sulge*seanss | tühista juurdepääs |
    tühista seanss | eemalda seade | eemalda see seade | eemalda seanss | katkesta ühendus | katkesta seanss
  `,
  everywhere: list`
    kõigist | kõikidest | kõigis | kõikides | kõik seansid | kõik sessioonid | kõik seadmed | kõik teised |
    kõik muud | kõik aktiivsed | logi kõik | lõpeta kõik | kõikjalt | kõikjal | igalt poolt |
    muudest seadmetest | teistest seadmetest | muud seansid | teised seansid | muudest seanssidest |
    teistest seanssidest | teised seadmed | muud seadmed | iga seade | valitud
  `,
  more: list`
    kuva rohkem | näita rohkem | laadi rohkem | vaata rohkem | kuva veel | näita veel | laadi veel |
    rohkem seansse | veel seansse | rohkem seadmeid | kuva kõik | näita kõiki | vaata kõiki | laadi kõik |
    järgmi | edasi | vanemad
  `,
  loading: list`
    laadimine | laadin | laaditakse | laadib | hangin | oota | oodake | palun oota | üks hetk | hetk palun
  `,
  failed: list`
    ei saanud laadida | ei saa laadida | ei õnnestunud laadida | laadimine ebaõnnestus | laadimine nurjus |
    laadimine*ebaõnnestus | laadimine*nurjus | ei laaditud | ei õnnestunud kuvada | ei saanud kuvada |
    ei õnnestunud hankida | viga laadimisel | laadimisel tekkis | laadimisviga | ilmnes viga | tekkis viga |
    ilmnes tõrge | tekkis tõrge | tekkis probleem | ilmnes probleem | midagi läks valesti |
    läks midagi valesti | proovi uuesti | proovige uuesti | proovi hiljem | proovige hiljem |
    proovi*uuesti | proovige*uuesti | pole praegu saadaval | ajutiselt
  `,
  otherLists: list`
    Usaldusväärsed seadmed | Usaldatud seadmed | Sinu usaldusväärsed seadmed | Teie usaldusväärsed seadmed |
    Pääsuvõtmed | Pääsuvõti | Passkeys | Turvavõtmed | Turvavõti | Pääsuvõtmed ja turvavõtmed |
    Ühendatud rakendused | Seotud rakendused | Lingitud rakendused | Rakendused ja konnektorid |
    Rakendused ja liidesed | Konnektorid | Ühendatud kontod | Lingitud kontod | Ühendatud teenused |
    Kolmanda osapoole rakendused | Kolmandate osapoolte rakendused | Volitatud rakendused |
    Pistikprogrammid | Integratsioonid | Jagatud lingid | Jagatud vestlused | API-võtmed | API võtmed |
    Sinu API võtmed | Juurdepääsuload | Mitmeastmeline autentimine | Mitmikautentimine |
    Mitmefaktoriline autentimine | Mitmeastmeline autentimine (MFA) | Kaheastmeline autentimine |
    Kahefaktoriline autentimine | Kaheastmeline kinnitamine | MFA | 2FA | Autentimisrakendus | SMS |
    Tekstsõnum | Tõukemärguanded | Taastekoodid | Varukoodid | Parool | Muuda parooli | Sisselogimisviisid |
    Sisselogimismeetodid | Andmete juhtimine | Andmekontrollid | Andmete haldus | Teavitused | Märguanded |
    Üldine | Üldised | Isikupärastamine | Mälu | Arveldamine | Tellimus | Kasutus | Kõne | Hääl | Ajakavad |
    Täiustatud konto turvalisus | Täiustatud turvalisus | Hiljutine tegevus | Hiljutised tegevused |
    Konto tegevus | Konto tegevused | Turvategevused | Sisselogimiste ajalugu | Sisselogimisajalugu |
    Hiljutised sisselogimised | Viimased sisselogimised | Hiljutine sisselogimistegevus |
    Lõpetatud seansid | Varasemad seansid | Aegunud seansid | Väljalogitud seansid | Vanemlik järelevalve |
    Vanemakontroll | Turvaline sisselogimine ChatGPT-ga | Logi sisse ChatGPT-ga |
    Logi sellest seadmest välja | Logi välja sellest seadmest | Arhiveeritud vestlused | Kustuta konto |
    Konto | Abi
  `,
  captions: {
    device: list`
      Seade | Seadme nimi | Seadme tüüp | Brauser | Veebilehitseja | Seade või brauser | Brauser või seade |
      Seade/brauser | Seade ja brauser | Klient
    `,
    app: list`
      Rakendus | Rakendused | Toode | Tooted | Kasutatud koos | Kasutatakse koos | Rakenduse kontekst |
      Teenus | Teenused
    `,
    location: list`
      Asukoht | Ligikaudne asukoht | Umbkaudne asukoht | Hinnanguline asukoht | Viimane asukoht | Koht |
      Kus | Linn | Piirkond | Riik | Sisselogimise koht | Sisselogimise asukoht
    `,
    signedIn: list`
      Sisse logitud | Sisselogitud | Sisselogimine | Sisselogimise aeg | Sisselogimisaeg |
      Sisselogimise kuupäev | Viimane sisselogimine | Viimati sisse logitud | Esimene sisselogimine |
      Kuupäev | Aeg | Kellaaeg | Kuupäev ja kellaaeg | Millal | Alates | Algus | Alustatud |
      Viimati aktiivne | Viimane tegevus | Viimati kasutatud | Viimati nähtud | Viimane juurdepääs
    `,
    status: list`
      Olek | Staatus | Seansi olek | Seisund | Usaldusväärne | Usaldatud | Usaldusväärne seade | Usaldus |
      Praegune | Praegune seanss
    `,
  },
  signedIn: list`
    sisse logitud | sisselogitud | sisse logitud alates | sisselogimine | sisselogimise aeg |
    sisselogimisaeg | sisselogimise kuupäev | viimane sisselogimine | viimati sisse logitud |
    esimene sisselogimine | logisite sisse | logisid sisse | seanss algas | seanss alustatud |
    seansi algus | alustatud | alates | ~ sisse logitud
  `,
  lastActive: list`
    viimati aktiivne | viimane tegevus | viimati kasutatud | viimati nähtud | viimane juurdepääs |
    viimane kasutus | aktiivne | kasutatud | ~ aktiivne
  `,
  otherTimes: list`
    lisatud | loodud | aegub | aegunud | kehtib kuni | uuendatud | värskendatud | muudetud |
    registreeritud | välja logitud | lõpetatud | ühendatud | seotud
  `,
  justNow: list`
    just nüüd | äsja | praegu | nüüd | kohe praegu | hetk tagasi | mõni hetk tagasi | mõne sekundi eest |
    mõni sekund tagasi | paar sekundit tagasi | vähem kui minut tagasi | alla minuti tagasi |
    praegu aktiivne | aktiivne praegu
  `,
  active: list`
    Aktiivne | Praegu aktiivne | Aktiivne praegu | Aktiivne seanss | Võrgus | Kasutusel | Kasutuses |
    Sisse logitud | Avatud
  `,
  near: list`
    umbes | u. | ligikaudu | ligikaudne asukoht | umbkaudu | umbkaudne asukoht | lähedal | kusagil |
    hinnanguliselt | ~ lähedal | ~ ja ümbrus | ~ ümbruses | ~ (umbes) | ~ (ligikaudne) | ~ (ligikaudu)
  `,
  unknownDevice: list`
    Tundmatu seade | Tundmatu brauser | Tundmatu klient | Tundmatu | Teadmata seade | Teadmata brauser |
    Tuvastamata seade | Seade teadmata | Nimetu seade | Muu seade
  `,
  unknownLocation: list`
    Tundmatu asukoht | Teadmata asukoht | Asukoht teadmata | Asukoht pole saadaval |
    Asukoht ei ole saadaval | Tundmatu koht | Tundmatu piirkond | Tundmatu | Teadmata | Asukoht puudub
  `,
  devices: list`
    seade | seadm | telefon | nutitelefon | mobiil | arvuti | sülearvuti | lauaarvuti | tahvelarvuti |
    tahvel | brauser | veebilehitseja
  `,
  apiPlatform: list`
    API-platvorm | API platvorm | OpenAI API platvorm | OpenAI platvorm | OpenAI API | API | Arendusplatvorm
  `,
  yes: list`Jah`,
  no: list`Ei`,
};
