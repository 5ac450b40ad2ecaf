import { list } from './list';
import type { Words } from './words';

export const fi: Words = {
  activeSessions: list`
    Aktiiviset istunnot | Omat aktiiviset istunnot | Aktiiviset istuntosi | Kaikki aktiiviset istunnot |
    Istunnot | Omat istunnot | Istuntosi | Kaikki istunnot | Avoimet istunnot | Käynnissä olevat istunnot |
    Kirjautumisistunnot | Hallitse istuntoja | Hallitse aktiivisia istuntoja | Istuntojen hallinta |
    Laitteet ja istunnot | Istunnot ja laitteet | Kirjautuneet laitteet | Sisäänkirjautuneet laitteet |
    Aktiiviset laitteet | Aktiiviset kirjautumiset | Missä olet kirjautuneena |
    Missä olet kirjautuneena sisään | Laitteet, joilla olet kirjautunut |
    Laitteet, joilla olet kirjautuneena sisään | Istuntoluettelo | Aktiiviset istunnot ja laitteet |
    Laitteet ja aktiiviset istunnot | Laitteet, joihin olet kirjautunut |
    Laitteet, joilla olet kirjautuneena | Missä olet kirjautunut sisään | Missä olet kirjautunut
  `,
  session: list`istunto | istunno | istuntoj`,
  security: list`
    Turvallisuus | Suojaus | Tietoturva | Turvallisuus ja kirjautuminen | Kirjautuminen ja turvallisuus |
    Tietoturva ja kirjautuminen | Suojaus ja kirjautuminen | Turvallisuusasetukset | Tietoturva-asetukset |
    Suojausasetukset | Tietosuoja ja turvallisuus | Turvallisuus ja tietosuoja | Salasana ja turvallisuus |
    Tilin turvallisuus
  `,
  current: list`
    Nykyinen istunto | Nykyinen istuntosi | Tämänhetkinen istunto | Käytössä oleva istunto | Tämä istunto |
    Tämä laite | Tämä selain | Tämä tietokone | Tämä puhelin | Tämä sovellus | Nykyinen | Nykyinen laite |
    Nykyinen selain | Nykyinen laitteesi | Olet tässä | Olet täällä | Aktiivinen tällä laitteella |
    Aktiivinen nyt tällä laitteella | Käytät tätä istuntoa nyt | Käytät tätä istuntoa |
    Käytät parhaillaan tätä istuntoa | Istunto, jota käytät nyt | Käytössä tällä laitteella | Laitteesi |
    Oma laitteesi | Selaimesi | Istuntosi nyt | Nykyinen kirjautuminen | Tämä kannettava | Tämä tabletti |
    Tämä iPhone | Tämä Mac | Tämä olet sinä | Tämä on nykyinen istuntosi | Tämä on laitteesi |
    Käytössä oleva laite | Käytät tätä laitetta | Käytät tätä laitetta nyt | Istunto, jota käytät |
    Istunto, jota käytät parhaillaan | Kirjautuneena tällä laitteella
  `,
  trusted: list`luotet | luotto | varmennettu laite | luotat | muistettu laite`,
  negation: list`ei | epäluotet | eivät`,
  unavailable: list`
    istunnon tila ei ole saatavilla | istunnon tila ei saatavilla | istunnon tila ei ole käytettävissä |
    istunnon tila*ei ole | istunnon tila tuntematon | istunnon tilaa ei | istunnon tila puuttuu |
    tila ei ole saatavilla | tila ei saatavilla | tila ei ole käytettävissä | tila ei käytettävissä |
    tila tuntematon | tuntematon tila | tilaa ei voi | tilaa ei ole | istunto ei ole käytettävissä |
    istunnon tila*tuntematon | tilatieto
  `,
  logOut: list`
    kirjaudu ulos | kirjaudu*ulos | kirjaa ulos | kirjaa*ulos | kirjautuminen ulos | uloskirjaa |
    uloskirjautu | lopeta istunto | lopeta*istunto | lopeta tämä istunto | päätä istunto | päätä*istunto |
    sulje istunto | sulje tämä istunto | peruuta käyttöoikeus | mitätöi | katkaise yhteys | poista laite |
    poista tämä laite | poista istunto | poista tämä istunto
  `,
  everywhere: list`
    kaikilta laitteilta | kaikista istunnoista | kaikilla laitteilla | kaikki laitteet | kaikki istunnot |
    kaikki muut | kaikista muista | kaikilta muilta | kaikilta | kaikista | kaikkialta | kaikkialla |
    kirjaa kaikki | lopeta kaikki | päätä kaikki | poista kaikki | muut laitteet | muut istunnot |
    muilta laitteilta | muista istunnoista | jokaiselta | jokaisesta | valitut
  `,
  more: list`
    näytä lisää | lataa lisää | katso lisää | lisää istuntoja | lisää laitteita | hae lisää | näytä kaikki |
    katso kaikki | lataa kaikki | seuraava | vanhemmat | näytä muut
  `,
  loading: list`
    ladataan | haetaan | lataa istuntoja | latautuu | odota | hetkinen | pieni hetki | lataus käynnissä
  `,
  failed: list`
    ei voitu ladata | ei voida ladata | ei voi ladata | ei pystytty lataamaan | ei onnistuttu lataamaan |
    ei saatu ladattua | emme voineet ladata | emme voi ladata | emme pystyneet lataamaan |
    emme onnistuneet lataamaan | ei voitu hakea | ei voida hakea | ei voi hakea | ei pystytty hakemaan |
    ei voitu näyttää | ei voida näyttää | lataaminen epäonnistui | lataus epäonnistui |
    lataaminen ei onnistunut | lataaminen*epäonnistui | hakeminen epäonnistui | haku epäonnistui |
    hakeminen ei onnistunut | virhe ladattaessa | virhe haettaessa | latausvirhe | tapahtui virhe |
    on tapahtunut virhe | jokin meni pieleen | jotain meni pieleen | jotain meni vikaan |
    jokin meni vikaan | ilmeni ongelma | yritä uudelleen | yritä myöhemmin | yritä uudestaan |
    kokeile uudelleen | kokeile uudestaan | eivät ole juuri nyt saatavilla | tilapäisesti poissa
  `,
  otherLists: list`
    Luotetut laitteet | Luotettavat laitteet | Luotetut laitteesi | Todennusavaimet | Todennusavain |
    Pääsyavaimet | Pääsyavain | Avainkoodit | Passkeyt | Passkeys | Passkey | Suojausavaimet |
    Suojausavain | Turva-avaimet | Turva-avain | Todennusavaimet ja suojausavaimet |
    Yhdistetyt sovellukset | Liitetyt sovellukset | Linkitetyt sovellukset | Sovellukset ja liittimet |
    Sovellukset ja yhdistimet | Liittimet | Yhdistimet | Yhdistetyt tilit | Linkitetyt tilit |
    Liitetyt tilit | Yhdistetyt palvelut | Kolmannen osapuolen sovellukset |
    Kolmansien osapuolten sovellukset | Valtuutetut sovellukset | Lisäosat | Laajennukset | Integraatiot |
    Jaetut linkit | Jaetut keskustelut | API-avaimet | API-avaimesi | Käyttöoikeustunnukset |
    Monivaiheinen todennus | Monivaiheinen tunnistautuminen | Monimenetelmäinen todentaminen |
    Monivaiheinen todennus (MFA) | MFA | 2FA | Kaksivaiheinen todennus | Kaksivaiheinen vahvistus |
    Kaksivaiheinen tunnistautuminen | Todennussovellus | Tekstiviesti | Push-ilmoitukset | Palautuskoodit |
    Varakoodit | Salasana | Vaihda salasana | Kirjautumistavat | Kirjautumismenetelmät |
    Kirjautumisvaihtoehdot | Tietojen hallinta | Tiedonhallinta | Datan hallinta | Tietoasetukset |
    Ilmoitukset | Yleiset | Yleistä | Mukauttaminen | Personointi | Muisti | Laskutus | Tilaus | Käyttö |
    Puhe | Ääni | Aikataulut | Tilin edistynyt suojaus | Tilin lisäsuojaus | Edistynyt tilin suojaus |
    Edistynyt suojaus | Viimeaikainen toiminta | Viimeaikaiset tapahtumat | Tilin toiminta |
    Suojaustapahtumat | Kirjautumishistoria | Kirjautumistapahtumat | Viimeaikaiset kirjautumiset |
    Viimeisimmät kirjautumiset | Päättyneet istunnot | Vanhentuneet istunnot | Aiemmat istunnot |
    Käyttövalvonta | Lapsilukko | Turvallinen kirjautuminen ChatGPT:llä | Kirjaudu ChatGPT:llä |
    Kirjaudu ulos tältä laitteelta | Kirjaudu ulos tällä laitteella | Arkistoidut keskustelut |
    Poista tili | Tili | Ohje | Viimeaikainen kirjautumistoiminta |
    Viimeaikainen sisäänkirjautumistoiminta | Kirjautumistoiminta | Kirjautumisloki | Kirjautumiset |
    Viimeaikainen tilin toiminta | Viimeaikainen toiminta tilillä | Istuntohistoria | Toimintahistoria |
    Toimintaloki | Suojaushistoria | Suojausloki | Suojaustoiminta | Tietoturvatapahtumat |
    Turvallisuustapahtumat | Uloskirjatut istunnot | Uloskirjatut laitteet | Passiiviset istunnot |
    Vanhat istunnot | Suljetut istunnot | Kumotut istunnot | Äskettäin päättyneet istunnot |
    Äskettäin uloskirjatut | Äskettäin kirjautuneet ulos | Missä olet ollut kirjautuneena |
    Aiemmat kirjautumiset | Kirjautumisyritykset | Epäonnistuneet kirjautumiset |
    Epäonnistuneet kirjautumisyritykset | Tunnistetut laitteet | Vahvistetut laitteet | Muistetut laitteet |
    Valtuutetut laitteet | Estetyt laitteet | Luotetut selaimet | Kolmannen osapuolen istunnot |
    Codex CLI -istunnot | Kaksivaiheinen tunnistautuminen (2FA) | Palautustavat | Sähköposti | Puhelinnumero
  `,
  captions: {
    device: list`
      Laite | Laitteen nimi | Laitteen tyyppi | Laitetyyppi | Selain | Laite tai selain | Selain tai laite |
      Laite/selain | Laite / selain | Laite ja selain | Selain ja laite | Asiakasohjelma
    `,
    app: list`
      Sovellus | Sovellukset | Ohjelma | Tuote | Tuotteet | Käytetty sovelluksessa | Käytössä | Käytetään |
      Sovelluskonteksti | Sovelluksen konteksti | Palvelu | Palvelut | Käytössä sovelluksessa |
      Käytössä tuotteessa | Käytetty tuotteessa | Käytetyt sovellukset | Sovelluksen nimi | Konteksti |
      Käyttökonteksti | Käyttöoikeus
    `,
    location: list`
      Sijainti | Likimääräinen sijainti | Arvioitu sijainti | Summittainen sijainti | Paikka |
      Viimeisin sijainti | Missä | Kaupunki | Alue | Maa | Kirjautumispaikka | Kirjautumissijainti |
      Lähellä
    `,
    signedIn: list`
      Kirjautunut | Kirjautunut sisään | Kirjauduttu | Kirjauduttu sisään | Kirjautuminen |
      Sisäänkirjautuminen | Kirjautumisaika | Kirjautumispäivä | Kirjautumisajankohta |
      Sisäänkirjautumisaika | Viimeisin kirjautuminen | Viimeksi kirjautunut | Ensimmäinen kirjautuminen |
      Päivämäärä | Pvm | Aika | Kellonaika | Päivä ja aika | Päivämäärä ja kellonaika | Milloin |
      Ajankohta | Alkaen | Aloitettu | Viimeksi aktiivinen | Viimeisin toiminta | Viimeksi käytetty |
      Viimeksi nähty | Viimeisin käyttö
    `,
    status: list`Tila | Istunnon tila | Luotettu | Luotettu laite | Luottamus | Nykyinen | Nykyinen istunto`,
  },
  signedIn: list`
    kirjautunut sisään | kirjautunut | kirjautunut alkaen | kirjauduttu sisään | kirjauduttu |
    kirjauduit sisään | kirjauduit | olet kirjautunut sisään | sisäänkirjautuminen | sisäänkirjautunut |
    sisäänkirjautumisaika | kirjautuminen | kirjautumisaika | kirjautumispäivä | viimeisin kirjautuminen |
    viimeksi kirjautunut | viimeksi kirjautunut sisään | viimeksi kirjauduttu | ensimmäinen kirjautuminen |
    istunto aloitettu | istunto alkoi | istunto alkanut | aloitettu | alkoi | alkanut | alkaen | ~ alkaen |
    ~ lähtien | kirjautunut ~ alkaen | kirjautunut ~ lähtien | aktiivinen ~ alkaen | aktiivinen ~ lähtien
  `,
  lastActive: list`
    viimeksi aktiivinen | viimeksi aktiivisena | viimeisin toiminta | viimeisin aktiivisuus |
    viimeksi käytetty | viimeksi käytössä | viimeksi nähty | viimeksi paikalla | viimeisin käyttö |
    viimeisin käyttökerta | aktiivinen | käytetty | nähty
  `,
  otherTimes: list`
    lisätty | luotu | vanhenee | vanhentunut | päättyy | päättynyt | voimassa | päivitetty | muokattu |
    muutettu | rekisteröity | kirjauduttu ulos | kirjautunut ulos | lopetettu | linkitetty
  `,
  justNow: list`
    juuri nyt | nyt | juuri äsken | äsken | hetki sitten | muutama sekunti sitten |
    muutamia sekunteja sitten | alle minuutti sitten | aktiivinen nyt | nyt aktiivinen |
    aktiivinen juuri nyt | parhaillaan aktiivinen | paikalla nyt
  `,
  active: list`
    Aktiivinen | Aktiivinen nyt | Nyt aktiivinen | Parhaillaan aktiivinen | Aktiivinen istunto |
    Online-tilassa | Käytössä nyt | Paikalla | Kirjautuneena
  `,
  near: list`
    noin | likimäärin | likimääräinen sijainti | arvioitu sijainti | suunnilleen | arviolta | lähellä |
    lähistöllä | ~ lähellä | ~ lähistöllä | ~ seudulla | ~ tienoilla | ~ alueella | ~ ympäristössä |
    ~ (arvio) | ~ (noin) | ~ (likimääräinen)
  `,
  unknownDevice: list`
    Tuntematon laite | Tuntematon selain | Tuntematon asiakasohjelma | Tuntematon tietokone | Tuntematon |
    Tunnistamaton laite | Tunnistamaton selain | Laitetta ei tunnisteta | Laite tuntematon | Muu laite |
    Nimetön laite
  `,
  unknownLocation: list`
    Tuntematon sijainti | Sijainti tuntematon | Sijainti ei ole saatavilla | Sijainti ei saatavilla |
    Sijaintia ei ole saatavilla | Tuntematon paikka | Paikka tuntematon | Tuntematon alue | Tuntematon |
    Ei sijaintia
  `,
  devices: list`
    laite | laitte | puhelin | puhelime | matkapuhelin | älypuhelin | mobiilisovellus | mobiililaite |
    tietokone | kannettava | läppäri | pöytäkone | pöytätietokone | työasema | tabletti | taulutietokone |
    selain | selaime | pc
  `,
  apiPlatform: list`
    API-alusta | API Platform | OpenAI API -alusta | OpenAI-alusta | OpenAI API | API | Kehittäjäalusta
  `,
  yes: list`Kyllä | Kyllä, on`,
  no: list`Ei`,
};
