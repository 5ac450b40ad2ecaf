import { list } from './list';
import type { Words } from './words';

export const eu: Words = {
  activeSessions: list`
    Saio aktiboak | Zure saio aktiboak | Saio aktibo guztiak | Saioak | Zure saioak | Nire saioak |
    Saio guztiak | Irekitako saioak | Saio irekiak | Kudeatu saioak | Kudeatu saio aktiboak |
    Saioen kudeaketa | Gailuak eta saioak | Saioak eta gailuak | Saioa hasita duten gailuak |
    Gailu aktiboak | Konektatutako gailuak | Non hasi duzun saioa | Non duzun saioa hasita |
    Saioa non hasi duzun | Saioa hasita duzun gailuak
  `,
  session: list`saio`,
  security: list`
    Segurtasuna | Segurtasuna eta saio-hasiera | Segurtasuna eta saioa hastea |
    Saio-hasiera eta segurtasuna | Segurtasun-ezarpenak | Segurtasun ezarpenak |
    Segurtasuna eta pribatutasuna | Pribatutasuna eta segurtasuna | Pasahitza eta segurtasuna |
    Kontuaren segurtasuna
  `,
  current: list`
    Uneko saioa | Zure uneko saioa | Oraingo saioa | Zure oraingo saioa | Saio hau | Gailu hau |
    Nabigatzaile hau | Arakatzaile hau | Ordenagailu hau | Telefono hau | Aplikazio hau | Unekoa |
    Oraingoa | Uneko gailua | Oraingo gailua | Uneko nabigatzailea | Uneko arakatzailea |
    Zure uneko gailua | Hau da zure uneko saioa | Hemen zaude | Gailu honetan aktibo |
    Saio hau erabiltzen ari zara | Une honetan saio hau erabiltzen ari zara | Erabiltzen ari zaren saioa
  `,
  trusted: list`fidagarri | konfiantzazko | fidatu | egiaztatutako gailu`,
  negation: list`ez | ezin | fidagaitz | konfiantzarik gabe`,
  unavailable: list`
    saioaren egoera ez dago erabilgarri | saioaren egoera*ez | saioaren egoera ezezaguna |
    saioaren egoera erabilgaitz | saioaren egoera*ezezaguna | egoera ez dago erabilgarri |
    egoera ez dago eskuragarri | egoera ezezaguna | saioa ez dago erabilgarri | egoera*ez dago
  `,
  logOut: list`
    amaitu saioa | amaitu*saio | itxi saioa | itxi*saio | saioa itxi | saioa amaitu | saioa ixt |
    saioa bukatu | bukatu saioa | bukatu*saio | irten | deskonektatu | baliogabetu | errebokatu |
    kendu gailua | kendu gailu hau | kendu saioa
  `,
  everywhere: list`
    gailu guztietan | gailu guztietako | gailu guztiak | saio guztiak | saio guztiei | guztietatik |
    guztietan | itxi guztiak | amaitu guztiak | beste gailu guzt | beste saio guzt | beste gailuetan |
    beste saioak | beste gailuak | beste guztiak | leku guztietan | nonahi | hautatutako
  `,
  more: list`
    erakutsi gehiago | kargatu gehiago | ikusi gehiago | saio gehiago | gailu gehiago | erakutsi guztiak |
    ikusi guztiak | ikusi denak | erakutsi denak | kargatu guztiak | hurrengo | zaharragoak
  `,
  loading: list`kargatzen | eskuratzen | itxaron | mesedez, itxaron | une bat`,
  failed: list`
    ezin izan dira kargatu | ezin izan da kargatu | ezin izan ditugu kargatu | ezin dira kargatu |
    ezin da kargatu | ezin izan*kargatu | ezin izan*eskuratu | ezin izan*erakutsi | ez da kargatu |
    ez dira kargatu | kargatzeak huts egin | kargatzeak*huts | kargatzean errorea | errorea kargatzean |
    errore bat gertatu | errorea gertatu | arazo bat gertatu | arazo bat izan | arazoren bat |
    zerbait gaizki | zerbaitek huts | saiatu berriro | saiatu berriz | saiatu geroago | saiatu*geroago |
    saiatu*berriro | berriro saiatu | une honetan ez
  `,
  otherLists: list`
    Gailu fidagarriak | Konfiantzazko gailuak | Zure gailu fidagarriak | Sarbide-gakoak | Sarbide-gakoa |
    Passkeys | Segurtasun-gakoak | Segurtasun-gakoa | Segurtasun gakoak | Konektatutako aplikazioak |
    Lotutako aplikazioak | Aplikazioak eta konektoreak | Aplikazioak eta konektagailuak | Konektoreak |
    Konektatutako kontuak | Lotutako kontuak | Konektatutako zerbitzuak | Hirugarrenen aplikazioak |
    Hirugarrenen sarbidea | Baimendutako aplikazioak | Pluginak | Integrazioak | Partekatutako estekak |
    Esteka partekatuak | Partekatutako txatak | API gakoak | API-gakoak | Zure API gakoak |
    Sarbide-tokenak | Faktore anitzeko autentifikazioa | Faktore anitzeko autentifikazioa (MFA) |
    Hainbat faktoreko autentifikazioa | Bi faktoreko autentifikazioa | Bi urratseko egiaztapena |
    Bi urratseko autentifikazioa | MFA | 2FA | Autentifikazio-aplikazioa | SMS | Testu-mezua |
    Push jakinarazpenak | Berreskuratze-kodeak | Babeskopia-kodeak | Pasahitza | Aldatu pasahitza |
    Saioa hasteko metodoak | Saioa hasteko moduak | Datuen kontrolak | Datuen kudeaketa | Jakinarazpenak |
    Orokorra | Pertsonalizazioa | Memoria | Fakturazioa | Harpidetza | Erabilera | Hizketa | Ahotsa |
    Programazioak | Kontuaren segurtasun aurreratua | Segurtasun aurreratua | Azken jarduera orokorra |
    Azken jarduerak | Kontuaren jarduera | Segurtasun-jarduera | Saio-hasieren historia | Saioen historia |
    Azken saio-hasierak | Amaitutako saioak | Aurreko saioak | Iraungitako saioak | Gurasoen kontrola |
    Guraso-kontrolak | Saio-hasiera segurua ChatGPT bidez | Hasi saioa ChatGPT-rekin |
    Amaitu saioa gailu honetan | Itxi saioa gailu honetan | Artxibatutako txatak | Ezabatu kontua | Kontua |
    Laguntza
  `,
  captions: {
    device: list`
      Gailua | Gailuaren izena | Gailu mota | Nabigatzailea | Arakatzailea | Gailua edo nabigatzailea |
      Gailua edo arakatzailea | Gailua eta nabigatzailea | Gailua/nabigatzailea | Bezeroa
    `,
    app: list`
      Aplikazioa | Aplikazioak | Produktua | Produktuak | Honekin erabilia | Aplikazioaren testuingurua |
      Zerbitzua | Zerbitzuak
    `,
    location: list`
      Kokapena | Gutxi gorabeherako kokapena | Kokalekua | Gutxi gorabeherako kokalekua | Lekua | Tokia |
      Azken kokapena | Non | Hiria | Eskualdea | Herrialdea | Saio-hasieraren kokapena
    `,
    signedIn: list`
      Saioa hasita | Saioa hasi da | Saio-hasiera | Saioaren hasiera | Saio-hasieraren data |
      Saio-hasieraren ordua | Azken saio-hasiera | Lehen saio-hasiera | Data | Ordua | Data eta ordua |
      Noiz | Noiztik | Hasiera | Azkenekoz aktibo | Azken jarduera | Azken erabilera | Azkenekoz erabilia |
      Azkenekoz ikusia | Azken sarbidea
    `,
    status: list`
      Egoera | Saioaren egoera | Fidagarria | Gailu fidagarria | Konfiantzazkoa | Konfiantzazko gailua |
      Konfiantza | Uneko saioa
    `,
  },
  signedIn: list`
    saioa hasita | saioa hasi da | saioa hasi zen | saioa hasi duzu | saioa hasita noiztik | saio-hasiera |
    saioaren hasiera | saio-hasieraren data | azken saio-hasiera | lehen saio-hasiera | hasiera |
    ~ hasitako saioa | ~ saioa hasita
  `,
  lastActive: list`
    azkenekoz aktibo | azken jarduera | azken aldiz aktibo | azken erabilera | azkenekoz erabilia |
    azken aldiz erabilia | azkenekoz ikusia | azken sarbidea | aktibo
  `,
  otherTimes: list`
    gehituta | gehitua | sortua | sortuta | iraungi | eguneratu | aldatua | erregistratu | amaitua |
    amaituta | lotuta
  `,
  justNow: list`
    oraintxe | oraintxe bertan | orain | une honetan | duela une bat | duela gutxi | duela segundo batzuk |
    duela minutu bat baino gutxiago | orain aktibo | une honetan aktibo
  `,
  active: list`
    Aktibo | Orain aktibo | Une honetan aktibo | Aktiboa | Saio aktiboa | Linean | Konektatuta |
    Erabiltzen | Erabileran
  `,
  near: list`
    gutxi gorabehera | gutxi gorabeherako kokapena | inguruan | ~ inguruan | ~ inguruak | ~ ondoan |
    ~ eta inguruak | ~ (gutxi gorabehera) | ~ (gutxi gorabeherakoa)
  `,
  unknownDevice: list`
    Gailu ezezaguna | Nabigatzaile ezezaguna | Arakatzaile ezezaguna | Bezero ezezaguna | Ezezaguna |
    Beste gailu bat | Ezagutzen ez den gailua
  `,
  unknownLocation: list`
    Kokapen ezezaguna | Kokapena ezezaguna | Kokapena ez dago erabilgarri | Kokaleku ezezaguna |
    Leku ezezaguna | Eskualde ezezaguna | Ezezaguna
  `,
  devices: list`
    gailu | telefono | mugikor | ordenagailu | eramangarri | mahaigain | tableta | nabigatzaile |
    arakatzaile
  `,
  apiPlatform: list`
    API plataforma | OpenAI API plataforma | OpenAI plataforma | OpenAI API | API | Garatzaileen plataforma
  `,
  yes: list`Bai`,
  no: list`Ez`,
};
