import { list } from './list';
import type { Words } from './words';

export const fi = (): Words => ({
  activeSessions: list`
    Aktiiviset istunnot | Omat aktiiviset istunnot | Aktiiviset istuntosi | Kaikki aktiiviset istunnot |
    Istunnot | Omat istunnot | Istuntosi | Kaikki istunnot | Avoimet istunnot | Käynnissä olevat istunnot |
    Kirjautumisistunnot | Hallitse istuntoja | Hallitse aktiivisia istuntoja | Istuntojen hallinta |
    Laitteet ja istunnot | Istunnot ja laitteet | Kirjautuneet laitteet | Sisäänkirjautuneet laitteet |
    Aktiiviset laitteet | Aktiiviset kirjautumiset | Missä olet kirjautuneena |
    Missä olet kirjautuneena sisään | Laitteet, joilla olet kirjautunut |
    Laitteet, joilla olet kirjautuneena sisään | Istuntoluettelo | Aktiiviset istunnot ja laitteet |
    Laitteet ja aktiiviset istunnot | Laitteet, joihin olet kirjautunut |
    Laitteet, joilla olet kirjautuneena | Missä olet kirjautunut sisään | Missä olet kirjautunut |
    Nykyiset istunnot | Omat aktiiviset istuntoni | Tilin istunnot | Istunnot ja kirjautumiset |
    Istunnot & laitteet | Omat laitteet ja istunnot | Laitteesi ja istuntosi |
    Aktiivisten istuntojen hallinta | Näytä aktiiviset istunnot | Aktiivisten istuntojen luettelo |
    Luettelo aktiivisista istunnoista | Missä olet nyt kirjautuneena | Missä olet sisäänkirjautuneena |
    Paikat, joissa olet kirjautuneena | Laitteet, joihin olet kirjautuneena |
    Laitteet, joihin olet kirjautunut sisään | Laitteet, joille olet kirjautunut |
    Laitteet, joissa olet kirjautuneena | Laitteet, joissa olet kirjautunut sisään |
    Laitteet, joilla olet kirjautunut sisään | Tilille kirjautuneet laitteet |
    Tilillesi kirjautuneet laitteet | Kirjautuneena olevat laitteet | Sisäänkirjautumiset |
    Nykyiset kirjautumiset | Avoimet kirjautumiset | Voimassa olevat istunnot | Selainistunnot |
    {Aktiiviset,Avoimet,Nykyiset,Käynnissä olevat,Kaikki aktiiviset,Omat,Sinun,Kaikki,Tilisi,Tilin,Omat aktiiviset,Kirjautuneet} {istunnot,kirjautumiset,kirjautumisistunnot,sessiot,istuntosi} |
    {Aktiiviset,Kirjautuneet,Sisäänkirjautuneet,Yhdistetyt,Kirjautuneena olevat} {laitteet,laitteesi,laitteet ja selaimet,selaimet} |
    Laitteet, {joilla olet kirjautunut,joilla olet kirjautuneena,joihin olet kirjautunut,joille olet kirjautunut,joissa olet kirjautuneena,joissa olet kirjautunut,joilla olet kirjautunut sisään,joihin olet kirjautunut sisään,joilla olet kirjautuneena sisään,joilla tilisi on käytössä,jotka käyttävät tiliäsi,jotka ovat kirjautuneet tilillesi} |
    {Missä,Paikat, joissa} {olet kirjautunut,olet kirjautuneena,olet kirjautunut sisään,olet kirjautuneena sisään,tilisi on kirjautuneena} |
    Istunnot ja {laitteet,kirjautumiset,selaimet} | Laitteet ja {istunnot,aktiiviset istunnot,kirjautumiset} |
    {Hallitse,Hallinnoi,Näytä,Katso,Tarkista} {istuntoja,istuntojasi,istunnot,aktiivisia istuntoja,aktiiviset istunnot} |
    Istuntojen {hallinta,luettelo} | Aktiiviset sisäänkirjautumiset
  `,
  session: list`istunto | istunno | istuntoj`,
  security: list`
    Turvallisuus | Suojaus | Tietoturva | Turvallisuus ja kirjautuminen | Kirjautuminen ja turvallisuus |
    Tietoturva ja kirjautuminen | Suojaus ja kirjautuminen | Turvallisuusasetukset | Tietoturva-asetukset |
    Suojausasetukset | Tietosuoja ja turvallisuus | Turvallisuus ja tietosuoja | Salasana ja turvallisuus |
    Tilin turvallisuus | Suojaus ja tietosuoja | Tietosuoja ja suojaus | Tietoturva ja tietosuoja |
    Salasana ja suojaus | Salasana ja tietoturva | Tilin suojaus | Tilin tietoturva |
    Kirjautuminen ja suojaus | Kirjautuminen ja tietoturva | Turvallisuus & kirjautuminen | Suojaus ja pääsy
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
    Istunto, jota käytät parhaillaan | Kirjautuneena tällä laitteella | Tämä on nykyinen istunto |
    Tämä on tämänhetkinen istuntosi | Tämä on sinun nykyinen istuntosi | Tämä on tämä laite |
    Tämä on sinun laitteesi | Sinun laitteesi | Oma laite | Nykyinen istunto tällä laitteella |
    Tämänhetkinen laite | Tämänhetkinen istuntosi | Tämänhetkinen kirjautuminen | Nykyinen selainistunto |
    Nykyinen selaimesi | Nykyinen tietokone | Tämä kirjautuminen | Tämä älypuhelin | Tämä läppäri |
    Tämä kannettava tietokone | Tämä taulutietokone | Käytössä nyt tällä laitteella |
    Käytössä tällä laitteella nyt | Nyt käytössä tällä laitteella | Parhaillaan aktiivinen tällä laitteella |
    Aktiivinen juuri nyt tällä laitteella | Olet kirjautuneena tällä laitteella |
    Kirjautunut tällä laitteella | Nyt käytössä oleva istunto | Parhaillaan käytössä oleva istunto |
    Käyttämäsi istunto | Nyt käyttämäsi istunto | Käyttämäsi laite | Istunto, jota parhaillaan käytät |
    Istunto, jota käytät juuri nyt | Käytät nyt tätä istuntoa | Käytät juuri nyt tätä istuntoa |
    Käytät tätä istuntoa parhaillaan | Käytät tällä hetkellä tätä istuntoa |
    Käytät parhaillaan tätä laitetta | Käytät tällä hetkellä tätä laitetta | Olet tässä nyt |
    Olet nyt täällä | Olet nyt tässä | Sinä olet tässä | Sinä |
    {Nykyinen,Tämä,Käytössä oleva,Tämänhetkinen,Meneillään oleva,Nykyinen oma,Sinun nykyinen,Parhaillaan käytössä oleva} {istunto,laite,selain,tietokone,puhelin,istuntosi,laitteesi,kirjautuminen,sessio,sovellus,yhteys,tabletti} {,(tämä laite),(tämä selain),(sinä)} |
    {Tämä on,Se on} {nykyinen istuntosi,istuntosi,tämä laite,laitteesi,nykyinen laitteesi,nykyinen istunto,sinä} |
    {Olet,Sinä olet,Olet nyt} {täällä,tässä,tällä laitteella,tässä istunnossa,kirjautuneena tässä} |
    {Käytät,Käytät parhaillaan,Käytät juuri nyt,Käytät nyt} {tätä laitetta,tätä istuntoa,tätä selainta} {,parhaillaan,nyt,juuri nyt} |
    {Aktiivinen,Käytössä,Kirjautuneena,Aktiivinen nyt} {tällä laitteella,tässä selaimessa,tässä laitteessa}
  `,
  trusted: list`
    luotet | luotto | varmennettu laite | luotat | muistettu laite | luotan | luottam | tunnistettu laite |
    vahvistettu laite | todennettu laite
  `,
  trusting: list`luota {tähän,laitteeseen,selaimeen} | merkitse luotetuksi`,
  negation: list`
    ei | epäluotet | eivät | luottamaton | tunnistamat | vahvistamat | varmentamat | epäluot | ilman |
    ole enää
  `,
  unavailable: list`
    istunnon tila ei ole saatavilla | istunnon tila ei saatavilla | istunnon tila ei ole käytettävissä |
    istunnon tila*ei ole | istunnon tila tuntematon | istunnon tilaa ei | istunnon tila puuttuu |
    tila ei ole saatavilla | tila ei saatavilla | tila ei ole käytettävissä | tila ei käytettävissä |
    tila tuntematon | tuntematon tila | tilaa ei voi | tilaa ei ole | istunto ei ole käytettävissä |
    istunnon tila*tuntematon | tilatieto | istunnon tilaa ei*voi | istunnon tilaa*ei | istunnon tila*puuttuu |
    istunnon tila*ei tiedossa | istunnon tilatieto | tila ei tiedossa | tila ei ole tiedossa |
    tila*ei ole saatavilla | tila*ei saatavilla | tila*ei käytettävissä | tila puuttuu | tila*tuntematon |
    tilaa ei | ei tilatietoa | ei tilatietoja | tilan hakeminen epäonnistui |
    tilan tarkistaminen epäonnistui | istunto ei ole saatavilla | istunnon tila on tuntematon |
    {tila,istunnon tila,tilatieto,tilatiedot}*{ei ole saatavilla,ei saatavilla,ei käytettävissä,tuntematon,ei tiedossa,ei tunneta,ei voitu,puuttuu,ei voida}
  `,
  logOut: list`
    kirjaudu ulos | kirjaudu*ulos | kirjaa ulos | kirjaa*ulos | kirjautuminen ulos | uloskirjaa |
    uloskirjautu | lopeta istunto | lopeta*istunto | lopeta tämä istunto | päätä istunto | päätä*istunto |
    sulje istunto | sulje tämä istunto | peruuta käyttöoikeus | mitätöi | katkaise yhteys | poista laite |
    poista tämä laite | poista istunto | poista tämä istunto | kirjaudu tältä | kirjaamalla ulos |
    kirjaa minut ulos | kirjaa laite ulos | kirjaa tämä | ulos kirjaa | ulos kirjau | uloskirjau |
    poistu tililtä | poistu istunnosta | kirjautumalla ulos | lopeta nykyinen | lopetetaan istunto |
    istunnon lopett | istunnon päätt | istunnon sulk | päätä tämä | päättää istun | sulje*istunto |
    keskeytä istunto | peru käyttöoikeus | peru istunto | peruuta istunto | peruuta käyttö |
    katkaise istunto | katkaise | poista käyttöoikeus | poista pääsy | unohda laite | unohda tämä laite |
    irrota laite |
    {kirjaudu pois,kirjautua ulos,katkaise*yhteys} |
    lopeta kaikki | sulje kaikki
  `,
  everywhere: list`
    kaikilta laitteilta | kaikista istunnoista | kaikilla laitteilla | kaikki laitteet | kaikki istunnot |
    kaikki muut | kaikista muista | kaikilta muilta | kaikilta | kaikista | kaikkialta | kaikkialla |
    kirjaa kaikki | lopeta kaikki | päätä kaikki | poista kaikki | muut laitteet | muut istunnot |
    muilta laitteilta | muista istunnoista | jokaiselta | jokaisesta | valitut | kaikki selaimet |
    kaikissa laitteissa | kaikki aktiiviset | kaikkien laitteiden | kaikkien istuntojen | kaikki tilit |
    kaikki jäljellä | sulje kaikki | katkaise kaikki | kumoa kaikki | mitätöi kaikki | muista laitteista |
    muista selaimista | muilta | muualta | muualla | loput | jokaisen | joka laitteelta | valitu |
    kaikki {laitteilta,laitteista,istunnoista,muista,muilla,selaimista,paikoista} |
    kaikkien {laitteilta,laitteista,istunnoista,istunnot,laitteet,muista,muut,muilla,selaimista,selaimet,paikoista} |
    kaikissa {laitteilta,laitteista,istunnoista,istunnot,laitteet,muista,muut,muilla,selaimista,selaimet,paikoista} |
    kaikilla {laitteilta,laitteista,istunnoista,istunnot,laitteet,muista,muut,muilla,selaimista,selaimet,paikoista} |
    {muista,muut,muissa} {laitteilta,laitteista,istunnoista,istunnot,laitteet,selaimista,selaimet} |
    {joka paikasta,paitsi tämä,paitsi tältä}
  `,
  more: list`
    näytä lisää | lataa lisää | katso lisää | lisää istuntoja | lisää laitteita | hae lisää | näytä kaikki |
    katso kaikki | lataa kaikki | seuraava | vanhemmat | näytä muut | näytä loput | näytä useampi |
    näytä enemmän | katso loput | katso enemmän | enemmän istuntoja | lisää tuloksia | lataa loput |
    hae kaikki | laajenna luettelo | vanhempia istuntoja | vanhempi |
    {näytä,lataa,katso,hae,avaa} {lisää,enemmän,kaikki,loput,muut,useampi} |
    lisää {istuntoja,laitteita,tuloksia,istunnot} | {näytä,lataa} {1,2,3,4,5,6,7,8,9}*{lisää,muuta} |
    {näytä,lataa} {vielä,loput} {1,2,3,4,5,6,7,8,9} | vielä {1,2,3,4,5,6,7,8,9}
  `,
  loading: list`
    ladataan | haetaan | lataa istuntoja | latautuu | odota | hetkinen | pieni hetki | lataus käynnissä |
    lataan | noudetaan | noudan | haen | tietoja haetaan | istuntoja haetaan | tietoja ladataan |
    ole hyvä ja odota | tarkistetaan
  `,
  failed: list`
    ei voitu ladata | ei voida ladata | ei voi ladata | ei pystytty lataamaan | ei onnistuttu lataamaan |
    ei saatu ladattua | emme voineet ladata | emme voi ladata | emme pystyneet lataamaan |
    emme onnistuneet lataamaan | ei voitu hakea | ei voida hakea | ei voi hakea | ei pystytty hakemaan |
    ei voitu näyttää | ei voida näyttää | lataaminen epäonnistui | lataus epäonnistui |
    lataaminen ei onnistunut | lataaminen*epäonnistui | hakeminen epäonnistui | haku epäonnistui |
    hakeminen ei onnistunut | virhe ladattaessa | virhe haettaessa | latausvirhe | tapahtui virhe |
    on tapahtunut virhe | jokin meni pieleen | jotain meni pieleen | jotain meni vikaan | jokin meni vikaan |
    ilmeni ongelma | yritä uudelleen | yritä myöhemmin | yritä uudestaan | kokeile uudelleen |
    kokeile uudestaan | eivät ole juuri nyt saatavilla | tilapäisesti poissa | ei ladattu | ei latautunut |
    eivät latautuneet | ei voinut ladata | ei onnistu lataamaan | latautuminen epäonnistui |
    lataus ei onnistunut | lataaminen keskeytyi | lataus*epäonnistui | ei voitu noutaa | ei voida noutaa |
    noutaminen epäonnistui | emme voineet hakea | emme voineet näyttää | emme voi hakea | emme voi näyttää |
    emme saaneet | ei saatu haettua | ei pystytty näyttämään | näyttäminen epäonnistui | virhe ladatessa |
    virhe lataamisessa | virhe lataamisen | virhe hakemisessa | virhe istuntojen | latauksessa tapahtui |
    ladattaessa tapahtui | haettaessa tapahtui | sattui virhe | ilmeni virhe | esiintyi virhe | kohtasimme |
    tuli virhe | tapahtui odottamaton | tapahtui tuntematon | on ongelma | esiintyi ongelma |
    kohdattiin ongelma | jotakin meni | jotain meni | jokin ei toimi | jotain hajosi | hups | yritä hetken |
    yritä kohta | yritä vielä | yritä*uudelleen | yrittäkää | kokeile myöhemmin | koeta uudelleen |
    uudelleenyritys | ei juuri nyt saatavilla | ei ole juuri nyt saatavilla |
    ei ole tällä hetkellä saatavilla | eivät ole tällä hetkellä | väliaikaisesti poissa | tilapäisesti pois |
    {ei voitu,ei voida,ei onnistuttu,emme voineet,emme pystyneet,ei saatu,ei pystytty} {ladata,lataamaan,noutaa,hakea,hakemaan,näyttää,ladattua,haettua,ladattu,yhdistää} |
    {lataus,haku,hakeminen,nouto,näyttäminen} {epäonnistui,ei onnistunut,keskeytyi} |
    {jokin meni,jotain meni,tapahtui virhe,ilmeni virhe,ilmeni ongelma,tapahtui ongelma,virhe ladattaessa,virhe haettaessa,yritä uudelleen,yritä uudestaan,yritä myöhemmin,yritä hetken,kokeile uudelleen,kokeile myöhemmin,ei ole juuri nyt saatavilla,ei juuri nyt saatavilla,tilapäisesti poissa,hups}
  `,
  otherLists: list`
    Luotetut laitteet | Luotettavat laitteet | Luotetut laitteesi | Todennusavaimet | Todennusavain |
    Pääsyavaimet | Pääsyavain | Avainkoodit | Passkeyt | Passkeys | Passkey | Suojausavaimet | Suojausavain |
    Turva-avaimet | Turva-avain | Todennusavaimet ja suojausavaimet | Yhdistetyt sovellukset |
    Liitetyt sovellukset | Linkitetyt sovellukset | Sovellukset ja liittimet | Sovellukset ja yhdistimet |
    Liittimet | Yhdistimet | Yhdistetyt tilit | Linkitetyt tilit | Liitetyt tilit | Yhdistetyt palvelut |
    Kolmannen osapuolen sovellukset | Kolmansien osapuolten sovellukset | Valtuutetut sovellukset | Lisäosat |
    Laajennukset | Integraatiot | Jaetut linkit | Jaetut keskustelut | API-avaimet | API-avaimesi |
    Käyttöoikeustunnukset | Monivaiheinen todennus | Monivaiheinen tunnistautuminen |
    Monimenetelmäinen todentaminen | Monivaiheinen todennus (MFA) | MFA | 2FA | Kaksivaiheinen todennus |
    Kaksivaiheinen vahvistus | Kaksivaiheinen tunnistautuminen | Todennussovellus | Tekstiviesti |
    Push-ilmoitukset | Palautuskoodit | Varakoodit | Salasana | Vaihda salasana | Kirjautumistavat |
    Kirjautumismenetelmät | Kirjautumisvaihtoehdot | Tietojen hallinta | Tiedonhallinta | Datan hallinta |
    Tietoasetukset | Ilmoitukset | Yleiset | Yleistä | Mukauttaminen | Personointi | Muisti | Laskutus |
    Tilaus | Käyttö | Puhe | Ääni | Aikataulut | Tilin edistynyt suojaus | Tilin lisäsuojaus |
    Edistynyt tilin suojaus | Edistynyt suojaus | Viimeaikainen toiminta | Viimeaikaiset tapahtumat |
    Tilin toiminta | Suojaustapahtumat | Kirjautumishistoria | Kirjautumistapahtumat |
    Viimeaikaiset kirjautumiset | Viimeisimmät kirjautumiset | Päättyneet istunnot | Vanhentuneet istunnot |
    Aiemmat istunnot | Käyttövalvonta | Lapsilukko | Turvallinen kirjautuminen ChatGPT:llä |
    Kirjaudu ChatGPT:llä | Kirjaudu ulos tältä laitteelta | Kirjaudu ulos tällä laitteella |
    Arkistoidut keskustelut | Poista tili | Tili | Ohje | Viimeaikainen kirjautumistoiminta |
    Viimeaikainen sisäänkirjautumistoiminta | Kirjautumistoiminta | Kirjautumisloki | Kirjautumiset |
    Viimeaikainen tilin toiminta | Viimeaikainen toiminta tilillä | Istuntohistoria | Toimintahistoria |
    Toimintaloki | Suojaushistoria | Suojausloki | Suojaustoiminta | Tietoturvatapahtumat |
    Turvallisuustapahtumat | Uloskirjatut istunnot | Uloskirjatut laitteet | Passiiviset istunnot |
    Vanhat istunnot | Suljetut istunnot | Kumotut istunnot | Äskettäin päättyneet istunnot |
    Äskettäin uloskirjatut | Äskettäin kirjautuneet ulos | Missä olet ollut kirjautuneena |
    Aiemmat kirjautumiset | Kirjautumisyritykset | Epäonnistuneet kirjautumiset |
    Epäonnistuneet kirjautumisyritykset | Tunnistetut laitteet | Vahvistetut laitteet | Muistetut laitteet |
    Valtuutetut laitteet | Estetyt laitteet | Luotetut selaimet | Kolmannen osapuolen istunnot |
    Codex CLI -istunnot | Kaksivaiheinen tunnistautuminen (2FA) | Palautustavat | Sähköposti | Puhelinnumero |
    Varmennetut laitteet | Todennetut laitteet | Tunnetut laitteet | Poistetut laitteet |
    Hyväksytyt laitteet | Laitteet, joihin luotat | Omat luotetut laitteet | Luotettavat selaimet |
    Passkey-avaimet | Todennusavaimesi | Sovellukset & liittimet | Sovellukset ja yhteydet | Yhteydet |
    Kytketyt sovellukset | Kytketyt tilit | Liitetyt palvelut | Ulkoiset sovellukset |
    Kolmannen osapuolen käyttöoikeus | Kolmansien osapuolten käyttöoikeudet | Hyväksytyt sovellukset |
    Liitännäiset | Jaetut chatit | Jaetut viestiketjut | API-avain | Monivaiheinen tunnistus |
    Kaksivaiheinen todentaminen | Kaksivaiheinen todennus (2FA) | Kaksivaiheinen varmennus | Todentaja |
    Todentajasovellus | Tunnistautumissovellus | SMS | Ilmoitukset puhelimeen | Palautusmenetelmät |
    Sähköpostiosoite | Salasanan vaihtaminen | Kirjautumisasetukset | Tietojenhallinta | Kieli |
    Laajennettu tilin suojaus | Lisäsuojaus | Tilin viimeaikainen toiminta | Viimeisin toiminta tilillä |
    Viimeaikaiset toimet | Tilitapahtumat | Tilin tapahtumat | Toiminta |
    Viimeaikaiset kirjautumistapahtumat | Kirjautumistiedot ja historia | Aiemmat sisäänkirjautumiset |
    Viimeaikaiset sisäänkirjautumiset | Sisäänkirjautumishistoria | Kirjautumislokit | Tapahtumaloki |
    Tapahtumahistoria | Päätetyt istunnot | Lopetetut istunnot | Menneet istunnot | Edelliset istunnot |
    Epäaktiiviset istunnot | Mitätöidyt istunnot | Hiljattain päättyneet istunnot | Hiljattain uloskirjatut |
    Epäonnistuneet sisäänkirjautumiset | Sovellusistunnot | Kirjaudu sisään ChatGPT:llä |
    Kirjautuminen ChatGPT:llä |
    {Luotetut,Tunnetut,Vahvistetut,Muistetut,Hyväksytyt,Omat luotetut,Luotettavat,Estetyt,Poistetut,Aiemmat,Vanhat} {laitteet,selaimet,laitteesi} |
    {Päättyneet,Aiemmat,Vanhentuneet,Suljetut,Lopetetut,Vanhat,Äskettäin päättyneet} {istunnot,kirjautumiset} |
    {Kirjautumishistoria,Istuntohistoria,Kirjautumistapahtumat,Kirjautumisloki,Tapahtumaloki,Suojausloki,Viimeaikainen toiminta,Viimeaikaiset kirjautumiset,Viimeisimmät kirjautumiset,Viimeaikaiset tapahtumat,Viimeaikainen suojaustoiminta,Suojaustapahtumat,Tilin toiminta,Tilin tapahtumat,Kirjautumisyritykset,Epäonnistuneet kirjautumiset,Viimeaikainen tietoturvatoiminta} |
    {Yhdistetyt,Linkitetyt,Valtuutetut,Kolmannen osapuolen} {sovellukset,tilit,palvelut} |
    {API-avaimet,Omat API-avaimet,Pääsyavaimet,Suojausavaimet,Todentamisavaimet,Avainkoodit}
  `,
  captions: {
    device: list`
      Laite | Laitteen nimi | Laitteen tyyppi | Laitetyyppi | Selain | Laite tai selain | Selain tai laite |
      Laite/selain | Laite / selain | Laite ja selain | Selain ja laite | Asiakasohjelma | Malli |
      Laitemalli | Selain / laite | Käyttöjärjestelmä | Laitteen tiedot | Laitetiedot | Istunto |
      Laite & selain |
      {Laite,Selain} {,tai selain,ja selain,/ selain,ja käyttöjärjestelmä,/ laite} |
      {Laitteen,Selaimen} {nimi,tyyppi,malli,tiedot} |
      {Käyttöjärjestelmä,Asiakas,Laitetyyppi,Laitemalli,Kirjautunut laitteella,Käytetty laite,Malli}
    `,
    app: list`
      Sovellus | Sovellukset | Ohjelma | Tuote | Tuotteet | Käytetty sovelluksessa | Käytössä | Käytetään |
      Sovelluskonteksti | Sovelluksen konteksti | Palvelu | Palvelut | Käytössä sovelluksessa |
      Käytössä tuotteessa | Käytetty tuotteessa | Käytetyt sovellukset | Sovelluksen nimi | Konteksti |
      Käyttökonteksti | Käyttöoikeus | Sovellus tai palvelu | Käytetään sovelluksessa | Käytetään tuotteessa |
      Käytetään palvelussa | Käytetään yhdessä | Käytetty yhdessä | Käyttökohde | Käytetyt tuotteet | Pääsy |
      Kirjautunut palveluun | Kirjautunut sovellukseen | Sovellusyhteys |
      {Sovellus,Sovellukset,Tuote,Tuotteet,Palvelu,Palvelut,Ohjelma} {,käytössä} |
      {Käytössä sovelluksessa,Käytetään sovelluksessa,Käytetty sovelluksessa,Käytetty sovellus,Käytetyt sovellukset,Sovelluksen nimi,Sovelluskonteksti,Sovelluksen konteksti,Pääsy,Kirjautunut palveluun,Konteksti}
    `,
    location: list`
      Sijainti | Likimääräinen sijainti | Arvioitu sijainti | Summittainen sijainti | Paikka |
      Viimeisin sijainti | Missä | Kaupunki | Alue | Maa | Kirjautumispaikka | Kirjautumissijainti | Lähellä |
      Sijainti (likimääräinen) | Sijainti (arvio) | Karkea sijainti | Suuntaa-antava sijainti | IP-sijainti |
      Sijainti IP-osoitteen perusteella | Viimeisin tunnettu sijainti | Kirjautumisen sijainti | Paikkakunta |
      Seutu | Maantieteellinen sijainti | Lähistöllä |
      {Arvioitu,Likimääräinen,Summittainen,Viimeisin,Nykyinen,Viimeinen} {sijainti,paikka,alue} |
      {Sijainti,Paikka,Alue,Kaupunki} {,(arvio),(arvioitu),(likimääräinen),(noin),(IP)} |
      {Kirjautumispaikka,Kirjautumisen sijainti,Sijaintitieto,Missä,Mistä,Maa,Kaupunki ja maa,Lähellä,Paikkakunta}
    `,
    signedIn: list`
      Kirjautunut | Kirjautunut sisään | Kirjauduttu | Kirjauduttu sisään | Kirjautuminen |
      Sisäänkirjautuminen | Kirjautumisaika | Kirjautumispäivä | Kirjautumisajankohta |
      Sisäänkirjautumisaika | Viimeisin kirjautuminen | Viimeksi kirjautunut | Ensimmäinen kirjautuminen |
      Päivämäärä | Pvm | Aika | Kellonaika | Päivä ja aika | Päivämäärä ja kellonaika | Milloin | Ajankohta |
      Alkaen | Aloitettu | Viimeksi aktiivinen | Viimeisin toiminta | Viimeksi käytetty | Viimeksi nähty |
      Viimeisin käyttö | Sisäänkirjautunut | Sisäänkirjauduttu | Kirjautumispäivämäärä |
      Kirjautumispäivä ja -aika | Kirjautumisen ajankohta | Kirjautumisen aika | Kirjautumishetki |
      Kirjauduit sisään | Viimeisimmän kirjautumisen aika | Viimeksi kirjautunut sisään |
      Viimeisin sisäänkirjautuminen | Viime kirjautuminen | Ensimmäinen sisäänkirjautuminen | Päiväys |
      Päivä | Klo | Alkoi | Alkanut | Alkamisaika | Istunto alkoi | Istunnon alku | Istunnon alkamisaika |
      Viimeksi käytössä | Viimeksi verkossa | Viimeksi paikalla | Viimeisin aktiivisuus |
      Viimeisin käyttökerta | Viimeksi aktiivisena | Viimeisimmän toiminnan aika |
      {Kirjautunut,Kirjauduttu,Sisäänkirjautuminen,Kirjautuminen,Kirjautumisaika,Kirjautumispäivä,Kirjautumisajankohta,Sisäänkirjautumisaika,Viimeisin kirjautuminen,Viimeksi kirjautunut,Viimeinen kirjautuminen,Ensimmäinen kirjautuminen,Viimeksi aktiivinen,Viimeksi käytetty,Viimeksi nähty,Viimeisin toiminta,Viimeisin aktiivisuus,Viimeisin käyttö,Viimeksi käytössä,Päivämäärä,Aika,Aika ja päivämäärä,Päivämäärä ja aika,Päivämäärä ja kellonaika,Kellonaika,Milloin,Alkaen,Aloitettu,Alkanut,Istunto alkoi,Istunto aloitettu,Aktiivinen alkaen,Alkoi,Ajankohta,Päiväys}
    `,
    status: list`
      Tila | Istunnon tila | Luotettu | Luotettu laite | Luottamus | Nykyinen | Nykyinen istunto |
      Luottamustila | Luottamuksen tila | Luotettavuus | Luotettava laite | Luotettava | Nykyinen laite |
      Tämä laite
    `,
  },
  signedIn: list`
    kirjautunut sisään | kirjautunut | kirjautunut alkaen | kirjauduttu sisään | kirjauduttu |
    kirjauduit sisään | kirjauduit | olet kirjautunut sisään | sisäänkirjautuminen | sisäänkirjautunut |
    sisäänkirjautumisaika | kirjautuminen | kirjautumisaika | kirjautumispäivä | viimeisin kirjautuminen |
    viimeksi kirjautunut | viimeksi kirjautunut sisään | viimeksi kirjauduttu | ensimmäinen kirjautuminen |
    istunto aloitettu | istunto alkoi | istunto alkanut | aloitettu | alkoi | alkanut | alkaen | ~ alkaen |
    ~ lähtien | kirjautunut ~ alkaen | kirjautunut ~ lähtien | aktiivinen ~ alkaen | aktiivinen ~ lähtien |
    kirjautunut klo | kirjautunut sisään klo | kirjautunut sisään alkaen | kirjautuneena alkaen |
    kirjautuneena ~ alkaen | kirjautuneena ~ lähtien | kirjauduttu sisään klo | kirjautui sisään | kirjautui |
    olet kirjautunut | sisäänkirjauduttu | kirjautumispäivämäärä | kirjautumishetki |
    kirjautumisen ajankohta | kirjautumisen aika | viimeisimmän kirjautumisen aika |
    viimeisin sisäänkirjautuminen | viime kirjautuminen | viimeksi kirjauduttu sisään | viimeksi kirjauduit |
    ensimmäinen sisäänkirjautuminen | ensimmäisen kerran kirjautunut | ensimmäisen kerran kirjauduttu |
    uusi kirjautuminen | uusi sisäänkirjautuminen | istunnon alku | istunnon alkamisaika | alkamisaika |
    avattu | istunto avattu | istunto ~ alkaen | istunto ~ lähtien | käynnissä ~ alkaen |
    ~ kirjautunut sisään | ~ kirjauduttu sisään | ~ kirjautunut | ~ kirjauduttu | ~ kirjauduit sisään |
    {kirjautunut,kirjautunut sisään,kirjauduttu,kirjauduit,kirjauduit sisään,kirjautuminen,sisäänkirjautuminen,kirjautumisaika,viimeisin kirjautuminen,viimeksi kirjautunut,viimeksi kirjauduttu,ensimmäinen kirjautuminen,istunto alkoi,istunto alkanut,istunto aloitettu,aloitettu,alkoi,alkanut,kirjautuneena,kirjautunut viimeksi,sisäänkirjautunut} {,alkaen,klo,pvm}
  `,
  lastActive: list`
    viimeksi aktiivinen | viimeksi aktiivisena | viimeisin toiminta | viimeisin aktiivisuus |
    viimeksi käytetty | viimeksi käytössä | viimeksi nähty | viimeksi paikalla | viimeisin käyttö |
    viimeisin käyttökerta | aktiivinen | käytetty | nähty | viimeksi aktiivinen klo | viimeksi käytetty klo |
    viimeksi verkossa | viimeksi kirjattu käyttö | viimeisimmän toiminnan aika | viimeisin käynti |
    viimeksi avattu | viimeksi nähty klo | viimeksi | oli aktiivinen | ollut aktiivinen | oli käytössä |
    aktiivisena | verkossa | paikalla | aktiivisuus | ~ aktiivinen | ~ käytetty | ~ viimeksi aktiivinen |
    ~ nähty |
    {viimeksi aktiivinen,viimeksi käytetty,viimeksi nähty,viimeksi paikalla,viimeksi käytössä,viimeisin toiminta,viimeisin aktiivisuus,viimeisin käyttö,viimeinen toiminta,viimeinen käyttö,aktiivinen,käytetty,nähty,aktiivinen viimeksi,käytetty viimeksi,viimeisin käynti,viimeksi,paikalla} {,klo} |
    {ei-aktiivinen,epäaktiivinen} {alkaen,ollut}
  `,
  otherTimes: list`
    lisätty | luotu | vanhenee | vanhentunut | päättyy | päättynyt | voimassa | päivitetty | muokattu |
    muutettu | rekisteröity | kirjauduttu ulos | kirjautunut ulos | lopetettu | linkitetty | lisäyspäivä |
    luontipäivä | luotiin | lisättiin | umpeutuu | umpeutunut | päivitettiin | muokkaus | uloskirjattu |
    suljettu | poistettu | peruttu | kumottu | yhdistetty
  `,
  justNow: list`
    juuri nyt | nyt | juuri äsken | äsken | hetki sitten | muutama sekunti sitten |
    muutamia sekunteja sitten | alle minuutti sitten | aktiivinen nyt | nyt aktiivinen |
    aktiivinen juuri nyt | parhaillaan aktiivinen | paikalla nyt | nyt juuri | aivo äsken | aivan äsken |
    juuri tällä hetkellä | tällä hetkellä | tällä minuutilla | sekunteja sitten | sekunti sitten |
    pari sekuntia sitten | muutamia hetkiä sitten | muutama hetki sitten | alle 1 minuutti sitten |
    alle minuutin sisällä | vähemmän kuin minuutti sitten | minuutin sisällä | parhaillaan | nyt verkossa |
    verkossa nyt | tällä hetkellä aktiivinen | aktiivinen tällä hetkellä | juuri nyt aktiivinen |
    nyt käytössä | käytössä juuri nyt
  `,
  active: list`
    Aktiivinen | Aktiivinen nyt | Nyt aktiivinen | Parhaillaan aktiivinen | Aktiivinen istunto |
    Online-tilassa | Käytössä nyt | Paikalla | Kirjautuneena | Aktiivinen juuri nyt | Juuri nyt aktiivinen |
    Tällä hetkellä aktiivinen | Aktiivinen tällä hetkellä | Nyt käytössä | Käytössä juuri nyt | Verkossa |
    Nyt verkossa | Paikalla nyt | Online | Istunto on aktiivinen | Istunto aktiivinen | Käynnissä | Avoinna |
    Avoin | Kirjautuneena nyt
  `,
  near: list`
    noin | likimäärin | likimääräinen sijainti | arvioitu sijainti | suunnilleen | arviolta | lähellä |
    lähistöllä | ~ lähellä | ~ lähistöllä | ~ seudulla | ~ tienoilla | ~ alueella | ~ ympäristössä |
    ~ (arvio) | ~ (noin) | ~ (likimääräinen) | likim. | suunnilleen kohteessa | suuntaa-antava | karkeasti |
    arvio | arvioitu | todennäköisesti | luultavasti | jossain lähellä | ~ lähialue | ~ lähialueella |
    ~ lähellä oleva | ~ liepeillä | ~ seutu | ~ alue | ~ ympäristö | ~ ja ympäristö | ~ lähiympäristö |
    ~ (suunnilleen) | ~ (arvioitu) | ~ (likimäärin) | ~ (likimääräinen sijainti) | ~ (suuntaa-antava) |
    {lähellä,noin,n.,arviolta,likimain,suunnilleen,arvioitu sijainti,likimääräinen sijainti,todennäköisesti,arvioitu,paikan lähellä,lähialue,alueella,luultavasti} |
    ~ {(noin),(arvio),(arvioitu),(likimääräinen),(arvioitu sijainti),lähistöllä,lähellä,ympäristö,ja ympäristö,ja lähialue}
  `,
  unknownDevice: list`
    Tuntematon laite | Tuntematon selain | Tuntematon asiakasohjelma | Tuntematon tietokone | Tuntematon |
    Tunnistamaton laite | Tunnistamaton selain | Laitetta ei tunnisteta | Laite tuntematon | Muu laite |
    Nimetön laite | Tuntematon sovellus | Tuntematon laite tai selain | Tuntematon käyttöjärjestelmä |
    Tunnistamaton tietokone | Laite on tuntematon | Laitetta ei tunnistettu | Laite ei ole saatavilla |
    Laitteen nimi ei ole saatavilla | Nimeämätön laite | Laite ilman nimeä | Määrittämätön laite |
    Toinen laite
  `,
  unknownLocation: list`
    Tuntematon sijainti | Sijainti tuntematon | Sijainti ei ole saatavilla | Sijainti ei saatavilla |
    Sijaintia ei ole saatavilla | Tuntematon paikka | Paikka tuntematon | Tuntematon alue | Tuntematon |
    Ei sijaintia | Sijainti on tuntematon | Sijainti ei tiedossa | Sijainti ei ole tiedossa |
    Sijainti piilotettu | Sijaintia ei voitu määrittää | Sijaintia ei tunneta | Sijaintia ei löytynyt |
    Sijaintitietoa ei ole | Ei sijaintitietoja | Paikka ei tiedossa | Tuntematon kaupunki | Tuntematon maa |
    Määrittämätön sijainti
  `,
  devices: list`
    laite | laitte | puhelin | puhelime | matkapuhelin | älypuhelin | mobiilisovellus | mobiililaite |
    tietokone | kannettava | läppäri | pöytäkone | pöytätietokone | työasema | tabletti | taulutietokone |
    selain | selaime | pc | mobiiliselain | älykello | kännykk | kannettav | verkkoselain
  `,
  apiPlatform: list`
    API-alusta | API Platform | OpenAI API -alusta | OpenAI-alusta | OpenAI API | API | Kehittäjäalusta |
    API-ympäristö | OpenAI API-alusta | OpenAI:n API-alusta | OpenAI:n alusta
  `,
  yes: list`Kyllä | Kyllä, on`,
  no: list`Ei`,
});
