import { list } from './list';
import type { Words } from './words';

export const eu = (): Words => ({
  activeSessions: list`
    Saio aktiboak | Saio aktibo guztiak | Saioak | Zure saioak | Nire saioak | Saio guztiak |
    Irekitako saioak | Saio irekiak | Saioen kudeaketa | Gailuak eta saioak | Saioak eta gailuak |
    Saioa hasita duten gailuak | Gailu aktiboak | Konektatutako gailuak | Non hasi duzun saioa |
    Non duzun saioa hasita | Saioa non hasi duzun | Saioa hasita duzun gailuak |
    {Nire,Zure} {saio aktiboak,saio irekiak,saio guztiak} |
    {Ikusi,Kudeatu,Berrikusi} {saioak,zure saioak,saio aktiboak,zure saio aktiboak} |
    {Uneko saioak,Hasitako saioak,Kontuko saioak,Zure kontuko saioak,Web saioak,Nabigatzaileko saioak,Arakatzaileko saioak,Saio aktiboen zerrenda,Saioen zerrenda,Saio-hasiera aktiboak,Saioen kudeatzailea,Zure kontuko saio aktiboak,Erabiltzailearen saioak} |
    {Non,Zein gailutan} {hasi duzu saioa,duzun saioa irekita,zauden konektatuta,dagoen irekita zure saioa} |
    {Saioa hasita dagoen,Saioa irekita duten,Zure kontura konektatutako,Saio aktiboak dituzten,Zure konturako sarbidea duten,Saioa hasi duzun} gailuak |
    Zure gailuak eta saioak | Gailuak eta saio aktiboak | Saio aktiboak eta gailuak |
    {Saio aktiboak,Saio irekiak,Zure saioak,Zure saio aktiboak,Saio guztiak,Saio aktibo guztiak,Saioak eta gailuak,Gailuak eta saioak,Saioen kudeaketa,Kudeatu saioak,Saioen zerrenda,Uneko saioak,Hasitako saioak,Saioa hasita duten gailuak,Saioa hasita duzun gailuak,Saioa hasi duzun gailuak,Saioa hasi duzun lekuak,Saioa non hasi duzun,Non hasi duzun saioa,Gailu aktiboak,Konektatutako gailuak,Saioa irekita duten gailuak,Saioa irekita duzun gailuak,Saioa hasita daukazun gailuak}
  `,
  session: list`saio`,
  security: list`
    Segurtasuna | Segurtasun-ezarpenak | Segurtasun ezarpenak | Kontuaren segurtasuna |
    {Segurtasuna,Pribatutasuna,Sarbidea,Saio-hasiera,Pasahitza,Pasahitzak,Kontua,Saioa hastea} eta {segurtasuna,pribatutasuna,sarbidea,saio-hasiera,pasahitza,pasahitzak,kontua,saioa hastea} |
    Segurtasun-{aukerak,hobespenak,zentroa} | Segurtasunaren ezarpenak | Zure kontuaren segurtasuna
  `,
  current: list`
    Uneko saioa | Saio hau | Gailu hau | Nabigatzaile hau | Arakatzaile hau | Telefono hau | Aplikazio hau |
    Unekoa | Oraingoa | Gailu honetan aktibo |
    {Hau,Hau da} {zure saioa,uneko saioa,zure uneko saioa,oraingo saioa,zure gailua,uneko gailua,zure uneko gailua,zure nabigatzailea,zure oraingo saioa} |
    Hau zure {uneko saioa da,gailua da,oraingo saioa da,uneko gailua da,saioa da} |
    {Uneko,Oraingo,Zure uneko,Zure oraingo,Erabiltzen ari zaren,Orain erabiltzen ari zaren,Une honetako} {saioa,gailua,nabigatzailea,arakatzailea,ordenagailua,konexioa,saio-hasiera} |
    {Ordenagailu,Mugikor,Tableta,iPhone,Mac,PC,Leiho,Fitxa,Saio-hasiera} hau | Hauxe da zure {saioa,gailua} |
    {Saio hau,Gailu hau,Nabigatzaile hau,Arakatzaile hau} {erabiltzen ari zara orain,erabiltzen ari zara,erabiltzen ari zara une honetan,orain erabiltzen ari zara,darabilzu} |
    {Orain,Unean,Une honetan,Oraintxe} {saio hau erabiltzen ari zara,gailu hau erabiltzen ari zara,hemen zaude,gailu honetan,erabiltzen ari zarena} |
    {Hemen,Orain hemen} zaude {,orain} |
    Gailu {honetan,honetan aktibo orain,honetan erabiltzen,honetan irekita,honetan saioa hasita,honetako saioa,bera} |
    {Nabigatzaile,Arakatzaile,Ordenagailu} honetan {,aktibo} |
    {Aktibo,Orain aktibo,Erabiltzen,Irekita,Saioa hasita} gailu honetan |
    {Uneko saioa,Unekoa,Aktibo,Uneko gailua,Zu} {(gailu hau),(zu),– gailu hau,- gailu hau} |
    {Gailu hau,Saio hau} {(unekoa),(zu),(uneko saioa),(orain)} | Zu | Zu zara | Hemen |
    Zure {saioa,gailua,nabigatzailea} | {Erabiltzen ari,Erabilia} zara orain |
    {Uneko,Oraingo,Zure uneko,Zure oraingo} {saioa,gailua,nabigatzailea} {,(gailu hau)} |
    {Saio,Gailu,Nabigatzaile,Ordenagailu,Telefono,Aplikazio} hau {,da zurea}
  `,
  trusted: list`
    fidagarri | konfiantzazko | fidatu | egiaztatutako gailu | fidatzekoa | fidatzen zara | egiaztatua |
    egiaztatutako {nabigatzaile,arakatzaile} | gogoratutako gailu | baimendutako gailu |
    gailu {segurua,onartua}
  `,
  trusting: list`
    fidatu {gailu,nabigatzaile} honetaz | {gailu,nabigatzaile} honetaz fidatu |
    {markatu,ezarri} fidagarri
  `,
  negation: list`
    ez | ezin | fidagaitz | konfiantzarik gabe | egiaztatu gabe | baimendu gabe |
    konfiantza {galduta,kenduta} | gabe
  `,
  unavailable: list`
    saioaren egoera ez dago erabilgarri | saioaren egoera*ez | saioaren egoera ezezaguna |
    saioaren egoera erabilgaitz | egoera ez dago erabilgarri | egoera ez dago eskuragarri | egoera ezezaguna |
    saioa ez dago erabilgarri |
    {saioaren egoera,egoera,saio-egoera,saioaren status} {:,orain,une honetan,unean} {ez dago,ezezaguna,erabilgaitz,ez da} |
    {saioaren egoera,egoera}*{ezezaguna,ez dakigu,ez da ezagutzen,ezin da,ezin izan,zehaztu gabe,zehaztugabea,eskuraezin,ez dago,ez da ezaguna} |
    ezin {da,izan da,izan dugu,dugu} {saioaren egoera,egoera} | egoerarik ez | egoeraren informaziorik ez |
    saioa {eskuraezin,ez dago eskuragarri} | saioaren informazioa ez dago | saio-egoera*{ez,ezezaguna}
  `,
  logOut: list`
    amaitu saioa | amaitu*saio | itxi*saio | saioa ixt | bukatu*saio | irten | deskonektatu | baliogabetu |
    errebokatu | {saioa,saio hau,saioak} {bukatu,itxi,amaitu,eten,ixtea,amaitzea,bukatzea,kendu} |
    {itxi,amaitu,bukatu,eten} {saio,saioa,saioak,guztiak} |
    {saioaren amaiera,saio-amaiera,saioaren itxiera,saio-itxiera} |
    {kendu,ezabatu,ahaztu} {,gailua,saioa,nabigatzailea,sarbidea,gailu hau,saio hau} |
    {gailua,gailu hau,saioa,sarbidea} {kendu,ezabatu,deskonektatu,ahaztu,baliogabetu} | deskonekt | logout
  `,
  everywhere: list`
    gailu guztietan | gailu guztietako | gailu guztiak | saio guztiak | saio guztiei | guztietatik |
    guztietan | itxi guztiak | amaitu guztiak | beste gailu guzt | beste saio guzt | beste gailuetan |
    beste saioak | beste gailuak | beste guztiak | leku guztietan | nonahi | hautatutako |
    {gailu,saio,nabigatzaile,ordenagailu,leku} {guzti,oro} |
    {guztiak,denak} {itxi,amaitu,kendu,deskonektatu,batera} | {itxi,amaitu,kendu} denak |
    {beste,gainerako} {gailu,saio,nabigatzaile,ordenagailu,leku} | gainerakoak | gainerako | edonon |
    edozein gailu | hainbat {gailu,saio} | kontu osoa | denetan |
    {gailu,saio,nabigatzaile} {denak,denetatik}
  `,
  more: list`
    erakutsi gehiago | saio gehiago | gailu gehiago | hurrengo | zaharragoak |
    {erakutsi,kargatu,ikusi,bistaratu} {gehiago,guztiak,denak,dena,besteak,gainerakoak,zerrenda osoa,saio gehiago,zaharragoak} |
    gehiago {erakutsi,ikusi,kargatu} | {guztiak,denak} {erakutsi,ikusi,kargatu} | zerrenda osoa |
    emaitza gehiago
  `,
  loading: list`
    kargatzen | eskuratzen | itxaron | mesedez, itxaron | une bat | bilatzen | egiaztatzen | eguneratzen |
    segundo bat | prestatzen
  `,
  failed: list`
    ezin izan dira kargatu | ezin izan da kargatu | ezin izan ditugu kargatu | ezin dira kargatu |
    ezin da kargatu | kargatzeak huts egin | kargatzeak*huts | kargatzean errorea | arazoren bat |
    zerbait gaizki | zerbaitek huts | saiatu*geroago | saiatu*berriro | berriro saiatu | une honetan ez |
    ezin {izan,dira,da,dugu,ditugu,izan dira,izan da,izan dugu,izan ditugu}*{kargatu,eskuratu,erakutsi,lortu,atzitu,konektatu,bistaratu} |
    {errorea,akatsa,arazoa,arazoak} {kargatzean,eskuratzean,erakustean,konektatzean,sarean,zerbitzarian} |
    {kargatzean,eskuratzean,konektatzean} {errore,arazo,akats} |
    {kargak,kargatzeak,konexioak,eskaerak} {huts,porrot} |
    {errore,arazo,akats} bat {gertatu,egon,izan,sortu,aurkitu} | {errorea,arazoa,akatsa} {gertatu,izan,egon} |
    zerbait {oker,ez da ondo,huts} |
    {saia zaitez,saiatu,ahalegindu,berriz saiatu,berriro saiatu} {berriro,berriz,geroago,beranduago} |
    {berriz,geroago} {saiatu,saia} | ustekabeko errore | errore ezezagun |
    ez {dira kargatu,da kargatu,dira agertu} | aldi baterako ez | egiaztatu konexioa | konexiorik ez
  `,
  otherLists: list`
    Gailu fidagarriak | Zure gailu fidagarriak | Sarbide-gakoak | Sarbide-gakoa | Passkeys |
    Segurtasun-gakoak | Segurtasun-gakoa | Segurtasun gakoak | Konektatutako aplikazioak |
    Lotutako aplikazioak | Aplikazioak eta konektoreak | Aplikazioak eta konektagailuak | Konektoreak |
    Konektatutako kontuak | Lotutako kontuak | Konektatutako zerbitzuak | Hirugarrenen aplikazioak |
    Hirugarrenen sarbidea | Baimendutako aplikazioak | Pluginak | Integrazioak | Partekatutako estekak |
    Esteka partekatuak | Partekatutako txatak | API gakoak | API-gakoak | Zure API gakoak | Sarbide-tokenak |
    MFA | 2FA | Autentifikazio-aplikazioa | SMS | Testu-mezua | Push jakinarazpenak | Berreskuratze-kodeak |
    Babeskopia-kodeak | Pasahitza | Aldatu pasahitza | Saioa hasteko metodoak | Saioa hasteko moduak |
    Datuen kontrolak | Datuen kudeaketa | Jakinarazpenak | Orokorra | Pertsonalizazioa | Memoria |
    Fakturazioa | Harpidetza | Erabilera | Hizketa | Ahotsa | Programazioak |
    Kontuaren segurtasun aurreratua | Segurtasun aurreratua | Azken jarduera orokorra | Azken jarduerak |
    Segurtasun-jarduera | Gurasoen kontrola | Guraso-kontrolak | Saio-hasiera segurua ChatGPT bidez |
    Hasi saioa ChatGPT-rekin | Amaitu saioa gailu honetan | Itxi saioa gailu honetan | Artxibatutako txatak |
    Ezabatu kontua | Kontua | Laguntza |
    {Zure,Nire} {konfiantzazko gailuak,gailu egiaztatuak,sarbide-gakoak,berreskuratze-kodeak} |
    {Konfiantzazko,Egiaztatutako,Gogoratutako,Baimendutako,Onartutako,Aurreko,Blokeatutako,Kendutako,Ezagututako} {gailuak,nabigatzaileak,arakatzaileak,ordenagailuak} |
    {Gailu,Nabigatzaile} {fidagarriak,egiaztatuak,zaharrak,inaktiboak,ezagunak} |
    Kudeatu konfiantzazko gailuak |
    {Saio-hasieren,Saioen,Jardueren,Sarbideen,Segurtasunaren,Kontuaren,Jarduera} {historia,erregistroa,jarduera,gertaerak,historiala} |
    {Azken,Aurreko,Azkeneko} {saioak,sarbideak,saio-hasierak} |
    {Saio-hasiera,Saioa hasteko} {saiakerak,jarduera,alertak,jakinarazpenak,aukerak} |
    Saio-hasierako {jarduera,historia,saiakerak,metodoak} | Azken jarduera {kontuan,kontuarena} |
    Kontuaren azken jarduera | Segurtasun-{gertaerak,alertak,jakinarazpenak,kodeak,erregistroa,historia} |
    {Amaitutako,Itxitako,Iraungitako,Baliogabetutako,Iraganeko,Deskonektatutako,Duela gutxi amaitutako,Duela gutxi itxitako,Azken aldiko} saioak |
    Saio {amaituak,itxiak,zaharrak,inaktiboak,iraungiak} | Non {hasi zenuen saioa,izan duzun saioa hasita} |
    {Aplikazioak eta zerbitzuak,Hirugarrenen saioak,Aplikazioen saioak,Codex CLI saioak} |
    {Bi faktoreko,Bi urratseko,Bi pausoko,2 urratseko,2 faktoreko,Faktore anitzeko,Hainbat faktoreko} {autentifikazioa,egiaztapena,egiaztatzea,autentikazioa} {,(2FA),(MFA)} |
    {Egiaztatze-metodoak,Berreskuratze-metodoak,Autentifikazio-metodoak,Egiaztatze-kodeak,Erabilera bakarreko kodeak} |
    {Posta elektronikoa,Helbide elektronikoa,Telefonoa,Telefono zenbakia,Telefono-zenbakia} | Pasahitzak |
    {Pasahitza aldatu,Aldatu zure pasahitza} | {Irten,Amaitu saioa} {gailu honetatik,nabigatzaile honetan} |
    {Ezabatu,Itxi} {zure kontua,nire kontua} | Itxura | Hizkuntza | Esportatu datuak | Profila | Pribatutasuna |
    {Gailu fidagarriak,Konfiantzazko gailuak,Gailu ezagunak,Egiaztatutako gailuak,Amaitutako saioak,Iraungitako saioak,Itxitako saioak,Saio-hasieren historia,Saioen historia,Azken segurtasun-jarduera,Segurtasun-jarduera,Kontuaren jarduera,Azken saio-hasierak,Konektatutako aplikazioak,Lotutako aplikazioak,API gakoak,Zure API gakoak,Sarbide-gakoak,Segurtasun-gakoak,Hirugarrenen aplikazioak}
  `,
  captions: {
    device: list`
      Gailua | Gailu mota | Nabigatzailea | Arakatzailea | Gailua/nabigatzailea | Bezeroa |
      {Gailua,Nabigatzailea,Arakatzailea,Sistema eragilea} {edo,eta,/} {nabigatzailea,arakatzailea,gailua,sistema eragilea,aplikazioa} |
      {Gailuaren,Nabigatzailearen,Arakatzailearen} {izena,mota,eredua,xehetasunak,informazioa,modeloa} |
      Erabilitako {gailua,nabigatzailea} | Sistema eragilea | Sistema | Eredua | Izena | Saioa
    `,
    app: list`
      Aplikazioa | Aplikazioak | Produktua | Produktuak | Aplikazioaren testuingurua | Zerbitzua |
      Zerbitzuak | {Aplikazioa,Produktua,Zerbitzua} {edo,eta,/} {aplikazioa,produktua,zerbitzua} |
      Erabilitako {aplikazioak,aplikazioa,produktuak,produktua,zerbitzuak} |
      {Honekin,Honetan,Hemen} {erabilia,erabilita,erabiltzen da} | Testuingurua |
      {Produktuaren,Erabilera} testuingurua | Aplikazioaren izena | Sarbidea
    `,
    location: list`
      Kokapena | Kokalekua | Lekua | Tokia | Non | Hiria | Eskualdea | Herrialdea | Saio-hasieraren kokapena |
      {Gutxi gorabeherako,Zenbatetsitako,Uneko,Azken,Ezagututako azken,Saioaren,Saio-hasierako,Gutxi gorabehera} {kokapena,kokalekua,lekua,tokia} |
      {Kokapena,Kokalekua,Lekua,Tokia} {(gutxi gorabehera),(gutxi gorabeherakoa),(zenbatetsia),(IP),IParen arabera} |
      {Hiria,Eskualdea,Herrialdea} {eta,edo,/} {herrialdea,eskualdea,hiria} | Hiria, herrialdea |
      IP kokapena | Herria | Probintzia | Ingurua | Gertu |
      {Kokapena,Gutxi gorabeherako kokapena,Gutxi gorabeherako kokalekua,Kokalekua,Lekua,Non,Hiria,Eskualdea,Azken kokapena,Herrialdea,Nondik}
    `,
    signedIn: list`
      Saioa hasita | Saioa hasi da | Saio-hasiera | Data | Ordua | Data eta ordua | Noiz | Noiztik | Hasiera |
      {Saio-hasieraren,Saioaren,Saioa hasteko,Sarbidearen,Azken saio-hasieraren,Hasieraren,Azken jardueraren,Saio-hasierako} {data,ordua,data eta ordua,unea} |
      {Azken,Lehen} {saio-hasiera,sarrera,sarbidea,saioa,konexioa,jarduera,erabilera} |
      {Saioa,Saioaren} {hasiera,irekita,hasi zen,hasita noiztik} |
      {Azken aldiz,Azkenekoz} {aktibo,erabilia,erabilita,ikusia,ikusita,konektatuta} |
      Konektatuta {noiztik,} | Ordua eta data | Noiztik aktibo | Hasi zen | Data/ordua
    `,
    status: list`
      Egoera | Saioaren egoera | Fidagarria | Konfiantzazkoa | Konfiantzazko gailua | Konfiantza |
      Uneko saioa | {Gailuaren,Konfiantza,Saio} egoera | {Gailu,Nabigatzaile} {fidagarria,egiaztatua} |
      Egiaztatua | Unekoa | Uneko gailua | Gailu hau | Saio hau | Konfiantza-maila
    `,
  },
  signedIn: list`
    saioa hasita | ~ hasitako saioa | ~ saioa hasita |
    {saioa hasita,saioa hasi da,saioa hasi zen,saioa hasi duzu,saioa hasi zenuen,saioa irekita,saioa ireki zen,saio-hasiera,saio hasiera,saioaren hasiera,hasiera,hasita,hasi zen,irekita,sarrera,konexioa,sartu zinen} {,data,ordua,noiz,noiztik,:} |
    {azken,lehen} {saio-hasiera,saio hasiera,sarrera,konexioa} {,data} |
    {saio-hasieraren,hasieraren,azken saio-hasieraren} {data,ordua,data eta ordua} |
    ~ {hasi zen,hasi da,hasita,ireki zen,hasi zenuen saioa,hasi duzu saioa,saioa hasi zen,saioa hasi da,saioa hasi duzu,saioa irekita,(saio-hasiera),saio-hasiera,hasi zen saioa,geroztik,geroztik aktibo} |
    ~ saioa {hasi zen,hasi zenuen,hasi duzu,hasita}
  `,
  lastActive: list`
    azkenekoz aktibo | aktibo |
    {azken aldiz,azkenekoz,azkenengoz} {aktibo,erabilia,erabilita,ikusia,ikusita,konektatuta,linean} {,data} |
    azken {jarduera,erabilera,bisita,sarbidea,aldia,ekintza} |
    ~ {aktibo,aktibo azkenekoz,azkenekoz aktibo,erabilita,erabilia,ikusia,ikusita,azken jarduera,(azken jarduera)} |
    erabilia | ikusia | jarduera
  `,
  otherTimes: list`
    gehituta | gehitua | sortua | sortuta | iraungi | eguneratu | aldatua | erregistratu | amaitua |
    amaituta | lotuta | berritua | ezabatua | kendua | errebokatua | blokeatua | onartua | instalatua |
    konfiantzazkoa noiztik | berrizendatua | itxita | amaitzen | konfiguratua | desgaitua | aldatuta |
    baimendua | kidea noiztik
  `,
  justNow: list`
    oraintxe | oraintxe bertan | orain | une honetan | duela une bat | duela gutxi | duela segundo batzuk |
    duela minutu bat baino gutxiago | orain aktibo | une honetan aktibo |
    {aktibo,linean} {orain,oraintxe,oraintxe bertan,une honetan,duela une bat,duela gutxi} |
    duela {segundo bat,segundo gutxi,segundo batzuk baino ez,minutu 1 baino gutxiago,une batzuk,pixka bat,oso gutxi,une gutxi} |
    {une honetan bertan,momentu honetan,orain bertan,orain dela gutxi,orain dela segundo batzuk,orain dela une bat,azken minutuan,azken segundoetan,minutu bat baino gutxiago,unean,oraintsu} |
    orain linean
  `,
  active: list`
    Aktibo | Une honetan aktibo | Aktiboa | Saio aktiboa | Linean | Konektatuta | Erabiltzen | Erabileran |
    {Saioa,Oraindik,Orain,Unean} {aktibo,irekita,linean,konektatuta} |
    {Aktibo,Aktiboa} {orain,une honetan,dago} | Irekita | Saioa hasita dago | Martxan | Erabiltzen ari |
    Konektatua | Abian
  `,
  near: list`
    gutxi gorabehera | gutxi gorabeherako kokapena | inguruan | ~ inguruan | ~ inguruak | ~ ondoan |
    ~ eta inguruak | ~ (gutxi gorabehera) | ~ (gutxi gorabeherakoa) |
    {gutxi gorabeherako,zenbatetsitako} {kokalekua,lekua,tokia} |
    ~ {aldean,aldea,ingurua,ingurunea,gertu,hurbil,inguruetan,(inguruan),(ingurua),(zenbatetsia),(IParen arabera),(IP),(hurbil),gutxi gorabehera,hiritik gertu,eta ingurunea,(gutxi gorabeherako kokapena),inguru} |
    zenbatetsia | seguruenik | ziurrenik |
    {gutxi gorabehera,inguruan,inguruak,hurbil,gertu}
  `,
  unknownDevice: list`
    Gailu ezezaguna | Ezezaguna | Beste gailu bat | Ezagutzen ez den gailua |
    {Gailu,Nabigatzaile,Arakatzaile,Ordenagailu,Sistema,Aplikazio,Sistema eragile,Bezero,Telefono} {ezezaguna,identifikatu gabea,izengabea,ezagutu gabea,zehaztugabea,ezezagun bat} |
    {Gailua,Nabigatzailea} {ezezaguna,ez da ezagutzen,ez dago erabilgarri,identifikatu gabe} |
    Beste {gailua,nabigatzaile bat} | Gailu edo nabigatzaile ezezaguna | Izenik gabeko gailua |
    Gailuaren informazioa ez dago erabilgarri
  `,
  unknownLocation: list`
    Kokapen ezezaguna | Kokapena ez dago erabilgarri | Ezezaguna |
    {Kokapen,Kokaleku,Leku,Toki,Eskualde,Hiri,Herrialde} {ezezaguna,zehaztugabea,ezkutua,zehaztu gabea,identifikatu gabea} |
    {Kokapena,Kokalekua,Lekua,Tokia} {ezezaguna da,ezezaguna,ez da ezagutzen,ez dago eskuragarri,ez da ezaguna,ezkutatuta,zehaztu gabe} |
    {Ezin izan da,Ezin da} {kokapena,kokalekua} {zehaztu,identifikatu,aurkitu} | Kokapenik {gabe,ez,ez dago} |
    Kokapenaren informaziorik ez
  `,
  devices: list`
    gailu | telefono | mugikor | ordenagailu | eramangarri | mahaigain | tableta | nabigatzaile |
    arakatzaile | telebista | kontsola | erloju adimendun | web-{bezero,aplikazio} |
    {mugikorrerako,mahaigaineko,web} aplikazio | tablet | laptop | pc | smartphone
  `,
  apiPlatform: list`
    API plataforma | OpenAI API plataforma | OpenAI plataforma | OpenAI API | API |
    API {plataforma (OpenAI),kontsola,ataria} |
    OpenAIren {API,API plataforma,plataforma,garatzaileen plataforma} |
    {Garatzaileentzako,Garatzaileen} {plataforma,kontsola,ataria} |
    OpenAI {API kontsola,garatzaileen plataforma}
  `,
  yes: list`Bai | Egia`,
  no: list`Ez | Oraindik ez`,
});
