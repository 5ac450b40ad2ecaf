import { list } from './list';
import type { Words } from './words';

export const ro = (): Words => ({
  activeSessions: list`
    Sesiuni active | Sesiunile active | Toate sesiunile active | Sesiuni | Sesiunile tale | Sesiunile mele |
    Sesiunile dvs. | Toate sesiunile | Sesiuni deschise | Sesiuni în curs | Sesiuni de conectare |
    Sesiuni conectate | Gestionare sesiuni | Dispozitive și sesiuni | Sesiuni și dispozitive |
    Dispozitive conectate | Dispozitive active | Sesiuni active și dispozitive |
    Dispozitive și sesiuni active |
    {Sesiunile mele,Sesiunile tale,Sesiunile dumneavoastră,Sesiunile dvs.} {active,deschise,curente} |
    {Vezi,Vedeți,Administrează,Administrați,Gestionează,Gestionați,Revizuiește} {sesiunile,sesiunile active,sesiunile tale,sesiunile deschise} |
    Sesiuni {web,de browser,ale contului,ale utilizatorului,curente,de autentificare,active în contul tău,în contul tău,active pe cont,și browsere} |
    {Unde,Dispozitive pe care,Dispozitivele pe care,Locuri în care,Dispozitive unde,Locuri unde} {ești conectat,ești conectat(ă),ești conectată,sunteți conectat,sunteți conectat(ă),sunteți conectați,te-ai conectat,v-ați conectat,ești autentificat,ești autentificat(ă),sunteți autentificat,te-ai autentificat,v-ați autentificat,ești logat} |
    {Dispozitive,Dispozitivele} {conectate la contul tău,cu sesiuni active,cu acces la contul tău,autentificate,conectate în prezent,tale conectate} |
    {Conectări,Autentificări,Accesări} {active,curente,deschise} |
    {Administrarea,Gestionarea,Lista} {sesiunilor active,sesiunilor,de sesiuni} |
    Dispozitive și browsere conectate |
    Browsere și dispozitive | Prezentare generală a sesiunilor | Sesiuni pe dispozitivele tale |
    {Dispozitive,Dispozitivele,Browsere,Dispozitive și browsere,Browsere și dispozitive,Aparate} {conectate,active,conectate la cont,autentificate,cu sesiuni deschise,cu sesiuni active,cu contul deschis} |
    {Dispozitive,Dispozitivele} care {folosesc contul tău,folosesc contul dvs.,utilizează contul tău,utilizează contul dvs.,au acces la contul tău,au acces la cont,accesează contul tău} |
    {Ești conectat,Ești autentificat,Sunteți conectat,Sunteți autentificat,Contul tău este deschis,Contul tău este conectat,Contul dvs. este conectat} {pe aceste dispozitive,în aceste browsere,în aceste locuri} |
    Unde {este deschis,este conectat,este folosit,este activ} contul {tău,dvs.,meu} |
    {Unde,Pe ce dispozitive} {sunt conectat,sunt autentificat,ești logat,sunteți logat,ai intrat în cont,ați intrat în cont,te-ai logat} |
    {Gestionează,Administrează,Gestionați,Administrați,Vezi,Gestionarea,Administrarea} {dispozitivele conectate,dispozitivele și sesiunile,dispozitivelor conectate,dispozitivelor și sesiunilor} |
    {Sesiuni,Conectări,Autentificări,Conexiuni,Accesări} {active,active acum,active în prezent,active în acest moment,valabile,existente,ale contului tău,active ale contului} |
    {Conectările,Conexiunile,Autentificările} {tale,mele,dvs.} {,active} |
    Dispozitivele {tale,mele,dvs.} {conectate,active,și sesiunile active} |
    Ești conectat(ă) pe aceste dispozitive | Ești conectat(ă) în aceste locuri |
    Ești conectat(ă) în aceste browsere |
    {Dispozitivele,Dispozitivele tale,Dispozitivele dvs.,Browserele} {conectate,active,conectate la cont,autentificate} |
    Dispozitive {conectate la cont,conectate la contul dvs.,care îți folosesc contul,care folosesc contul tău,logate} |
    {Conexiuni,Logări} {active,curente} | {Sesiuni,Conectări} {și,&} {dispozitive,autentificări} |
    Dispozitive {și,&} {conectări,autentificări} | {Locuri,Locurile} {de conectare,unde ești conectat} |
    {Sesiunile,Toate sesiunile} {deschise,contului,contului tău,din contul tău}
  `,
  session: list`sesiun`,
  security: list`
    Securitate | Securitatea contului |
    {Securitate,Confidențialitate,Conectare,Autentificare,Acces,Parolă,Parole,Cont} și {securitate,confidențialitate,conectare,autentificare,acces,parolă,parole,cont} |
    {Setările,Opțiuni,Preferințe,Centrul,Setări} de securitate | Securitatea {contului tău,conectării} |
    Protecția contului | Siguranță | Siguranța contului |
    {Securitate,Siguranță} și {protecție,siguranță,conectare,autentificare,acces,date}
  `,
  current: list`
    Sesiunea curentă | Sesiune curentă | Sesiune actuală | Această sesiune | Sesiunea aceasta |
    Acest dispozitiv | Acest browser | Acest computer | Acest telefon | Această aplicație | Curentă | Curent |
    Actuală | Dispozitivul dvs. | Această tabletă | Acest iPhone | Acest Mac | Acesta ești tu |
    Sesiune în uz |
    {Această,Aceasta este,Asta este,Aici este} {sesiune curentă,sesiunea curentă,sesiunea ta,sesiunea ta curentă,sesiunea dvs. curentă,sesiunea actuală,sesiunea dumneavoastră curentă} |
    {Acesta este,Acest} {dispozitivul curent,dispozitivul tău,dispozitivul dvs.,dispozitivul actual,dispozitivul tău curent,browserul tău,browserul curent} |
    {Sesiunea,Conexiunea,Autentificarea,Conectarea} {curentă,actuală,ta curentă,dvs. curentă,dumneavoastră curentă,ta actuală,prezentă,în curs,în uz,folosită acum,utilizată acum,folosită în prezent,utilizată în prezent} |
    {Dispozitivul,Browserul,Computerul,Telefonul} {curent,actual,acesta,tău curent,tău,dvs. curent,folosit acum,utilizat acum,folosit în prezent,utilizat în prezent,în uz} |
    {Dispozitiv,Browser,Computer} {actual,curent,folosit acum,utilizat în prezent,în uz} |
    {Acest,Această} {calculator,mobil,laptop,PC,MacBook,iPad,navigator,cont de acces} |
    Această {fereastră,filă,conexiune,conectare,autentificare} |
    {Folosești,Folosiți,Utilizezi,Utilizați} {,acum,în prezent,chiar acum,în acest moment,momentan} {această sesiune,acest dispozitiv,acest browser} {,acum,în prezent,chiar acum,în acest moment,momentan} |
    {Sesiunea,Dispozitivul} pe care {o folosești,o folosiți,o utilizezi,o utilizați,îl folosești,îl folosiți,îl utilizezi,îl utilizați,ești conectat,ești conectat acum} {,acum,în prezent,chiar acum,momentan} |
    {Ești,Sunteți,Te afli,Vă aflați} {aici acum,aici,conectat aici,conectat pe acest dispozitiv,conectat de pe acest dispozitiv,pe acest dispozitiv,acum aici} |
    {Activă,Activ,Activă acum,Activ acum,În uz,Folosită,Sesiune activă,Sesiune curentă,Deschisă,Conectat,Conectată,Autentificat,Online,În uz acum,Folosită acum,Utilizată acum} {pe acest dispozitiv,în acest browser,pe acest computer} |
    {Pe acest dispozitiv,În acest browser,Pe acest computer,În această sesiune} |
    {Sesiunea curentă,Sesiune curentă,Curentă,Activă,Dispozitiv curent,Tu} {(acest dispozitiv),(acest browser),(tu),(curentă),– acest dispozitiv,- acest dispozitiv} |
    {Acest dispozitiv,Această sesiune,Acest browser} {(curent),(curentă),(tu),(sesiunea curentă),(în uz),acum} |
    Tu | Dvs. | Eu | Aici | Sesiunea ta | În uz {acum de tine,de tine} | Același dispozitiv |
    Se folosește acum | Este sesiunea {ta,ta curentă,curentă} | Actual | Cea curentă | Cel curent |
    Aici și acum |
    {Aici ești,Acum ești,Aici sunteți} {tu,tu acum,acum,conectat} |
    {Folosit,Folosită} în prezent |
    {Acesta este,Este} {dispozitivul,browserul,computerul,telefonul} {pe care îl folosești,pe care îl folosești acum,pe care îl utilizați,pe care îl utilizezi,pe care te afli} |
    {Aceasta este,Este} sesiunea {pe care o folosești,pe care o folosești acum,pe care o utilizați,pe care o utilizezi,în care te afli,actuală} |
    Sesiunea {de față,de acum,în care ești,în care te afli,acestui dispozitiv,acestui browser,de pe acest dispozitiv} |
    {Dispozitivul,Browserul} de față |
    {Conectat,Conectată,Autentificat,Activ,Activă} {de aici,aici} |
    {Aici ești,Aici sunteți,Ești aici} {,acum,în acest moment,chiar acum} |
    Aici {te afli,vă aflați} {,acum} | {Ești tu,Tu ești,Asta ești tu,Acesta sunteți dvs.} |
    {În folosință,În folosire,Utilizată,Folosit,Se folosește} {pe acest dispozitiv,în acest browser,acum pe acest dispozitiv,aici} |
    {Dispozitivul,Sesiunea,Browserul} {pe care ești acum,pe care ești,în care ești,în care te afli,de pe care ești conectat,folosită de tine,folosit de tine} |
    {Aceasta,Acesta} e {sesiunea ta,sesiunea curentă,dispozitivul tău,dispozitivul curent} |
    {Conectat,Conectată,Activ,Activă} aici {,acum} | Te afli în această sesiune
  `,
  trusted: list`
    de încredere | încredere | verificat | fiabil | dispozitiv memorat |
    {browser,computer} {verificat,memorat,autorizat} |
    dispozitiv {autorizat,aprobat,sigur,salvat,recunoscut ca sigur} |
    marcat ca sigur |
    dispozitiv {recunoscut,cunoscut,securizat} | aprobată | autorizată | considerat sigur
  `,
  trusting: list`
    {ai,aveți,acordă} încredere {în acest,acestui,în,dispozitivului} | marchează ca {fiind,de încredere} |
    {setează,setați} ca dispozitiv de încredere
  `,
  negation: list`
    nu este | nu e | nu are | nu se află | fără | neîncredere | niciodată | neverificat | nefiabil | non |
    nu mai | nu a | nu au | nu i | nu ai | nu s | nu pare | nu prezintă | încă nu | niciun | lipsit de |
    neautorizat | nesigur | încredere {retrasă,revocată,expirată,anulată} | neaprobat | fost | nu: |
    nemarcat | neîncrez | nerecunoscut | neconfirmat | suspect |
    {în așteptare,respins,refuzat,nedeclarat,lipsește} | nu l-ai | nu prea
  `,
  unavailable: list`
    starea sesiunii indisponibilă | starea sesiunii nu este disponibilă | starea sesiunii este indisponibilă |
    starea sesiunii nu e disponibilă | starea sesiunii*indisponibil | starea sesiunii*nu |
    starea sesiunii necunoscută | stare sesiune indisponibilă | stare indisponibilă | stare*indisponibil |
    starea nu este disponibilă | starea*indisponibil | stare necunoscută | starea este necunoscută |
    statusul sesiunii*indisponibil | statusul sesiunii*nu | status sesiune indisponibil |
    status indisponibil | status*indisponibil | status necunoscut | sesiune indisponibilă |
    starea*nu este disponibil | statusul*nu este disponibil |
    {starea,starea sesiunii,stare,status,statusul,statutul,stadiul} {:,este momentan,este în prezent,momentan,temporar,este} {indisponibil,necunoscut,nu este disponibil} |
    {starea,stare,statusul,status}*{nedetermin,neidentificat,nu poate fi,nu a putut fi,nu se poate,nu se cunoaște,nu e disponibil,nu este cunoscut,inaccesibil,neclar,neconfirmat,necunoscut} |
    {fără,nicio} {stare,informație despre stare,status} |
    nu {se poate,s-a putut,am putut,putem} {determina,verifica,obține,stabili,încărca,confirma}*{starea,stare,statusul} |
    sesiune {momentan indisponibilă,temporar indisponibilă,inaccesibilă} |
    sesiunea {nu este disponibilă,este indisponibilă} | informații despre sesiune indisponibile |
    nu {s-a putut,se poate} {verifica,determina,stabili} dacă |
    sesiune nedisponibilă |
    nu {știm,se știe,se poate afla,putem afla,cunoaștem,poate fi aflat,există informații despre}*{starea,stare,statusul,status,statutul} |
    {informații,informațiile,date,detalii} despre {starea,stare,status}*{nu sunt,lipsesc,nedisponibil} |
    {starea,stare,statusul,status,statutul}*{nedisponibil,lipsă,lipsește,nespecificat,nu e,nu este} |
    fără informații despre {stare,status} | nu avem*starea | nu avem*stare | nu avem*statusul | stare: nu |
    starea: nu | status: nu | statusul: nu
  `,
  logOut: list`
    deconecta | deconectează | deconectați | deconectare | deconectarea | deconectezi | ieși din |
    ieșire din cont | ieșiți din | închide*sesiun | încheie*sesiun | revocă | revocați | revocare | delogare |
    deloghează |
    {închide,închideți,încheie,încheiați,termină,terminați,finalizează,oprește,anulează} {,această,toate} {sesiune,sesiunea,sesiunile,conexiunea,accesul} |
    deconect | delog | dezautent | {ieși,ieșiți,ieșire} |
    {elimină,eliminați,șterge,ștergeți,uită,înlătură,scoate} {,acest,această} {dispozitiv,dispozitivul,sesiune,sesiunea,browserul,accesul,browser} |
    {revocă,anulează,retrage} accesul | revoc | log out | logout |
    {închiderea,încheierea,terminarea} {sesiunii,sesiunilor,tuturor} |
    dezautoriz | deautoriz |
    {întrerupe,întrerupeți,blochează,suspendă,dezactivează,invalidează,termină,oprește,opriți} {,această,toate,acest,aceste} {sesiune,sesiunea,sesiunile,accesul,conexiunea} |
    {terminare,închidere,încheiere,anulare,întrerupere,oprire,finalizare} {sesiune,sesiuni,a sesiunii,acces} |
    {închide,încheie,termină}-le |
    {închide,închideți,încheie,încheiați,termină,terminați,anulează} {toate,celelalte,restul,orice} |
    {elimină,șterge,scoate} {toate,celelalte} dispozitivele |
    {închide,încheie,oprește,termină,finalizează}*{sesiun,conexiun} |
    {scoate,scoateți}*{din cont,dispozitiv} | taie accesul | log off | sign out
  `,
  everywhere: list`
    toate dispozitivele | toate sesiunile | toate browserele | toate conturile | din toate | de pe toate |
    de la toate | pe toate | peste tot | pretutindeni | alte dispozitive | alte sesiuni | celelalte | restul |
    selectate |
    toate {locurile,aplicațiile,acestea,celelalte,conexiunile,conectările,locațiile,odată,deodată} |
    {deconectează,închide,încheie,revocă,elimină,șterge,ieși din} {-te de peste tot,tot,toate,restul,celelalte} |
    toți | tuturor | oriunde | din {alte,orice} | {alte,celelalte} {browsere,computere,locuri,conectări} |
    {fiecare,orice} {sesiune,browser,dispozitiv} | {mai multe} {conturi} | întregul cont | în altă parte |
    rămase |
    totală | altundeva | orice loc |
    cu excepția {acesteia,acestuia,acestei} |
    în afară de {aceasta,acesta}
  `,
  more: list`
    afișează mai mult | mai multe dispozitive | vezi-le pe toate | următoarea | următorul | următoarele |
    înainte | mai vechi |
    {afișează,afișați,arată,arătați,vezi,vedeți,încarcă,încărcați,vizualizează,listează} {mai mult,mai multe,tot,toate,restul,altele,celelalte,în plus,lista completă,-le pe toate} |
    {mai multe,alte} {rezultate,elemente,conectări,sesiuni} | sesiuni {mai vechi,rămase,suplimentare} |
    pagina următoare | lista completă | extinde lista |
    mai arată |
    {extinde,desfășoară,deschide} {,toată} lista |
    {restul,toate} sesiunilor |
    sesiunile {rămase,următoare} |
    {arată,afișează,vezi,încarcă} {și,încă,toată lista} | {încă,alte} {1,2,3,4,5,6,7,8,9} |
    {afișează,arată,încarcă} {1,2,3,4,5,6,7,8,9}*{mai mult,în plus,alte} |
    {sesiuni,dispozitive} {în plus,suplimentare}
  `,
  loading: list`
    se încarcă | încărcare | așteaptă | așteptați | o clipă | un moment |
    se {încarcă,preiau,preia,obțin,actualizează,caută,verifică} | încărcăm | se încarc | te rugăm să aștepți |
    o secundă | imediat | preluare | un minut |
    în curs de actualizare |
    {sesiunile,dispozitivele,datele,lista} se pregătește |
    se {sincronizează,procesează,pregătește,aduc,aduce,citesc} |
    {aducem,căutăm,pregătim,preluăm,verificăm,obținem} {sesiunile,lista,datele,dispozitivele} |
    {puțină,vă rugăm,un pic de} răbdare |
    {vă rugăm,te rog} să {aștept,ai răbdare} |
    se {descarcă,pregătesc,pregătește,citesc,citește,colectează,caută} | răbdare | câteva clipe și |
    câteva secunde și | {preluăm,căutăm,verificăm,obținem}
  `,
  failed: list`
    nu s-au putut încărca | nu au putut fi încărcate | nu pot fi încărcate | nu au putut fi afișate |
    încărcarea a eșuat | încărcarea*a eșuat | încărcare eșuată | a intervenit o eroare | ceva nu a mers bine |
    ceva n-a mers | reîncearcă | reîncercați | mai încearcă | momentan indisponibil | temporar indisponibil |
    {nu s-a putut,nu s-au putut,nu se poate,nu se pot,nu am putut,nu putem,nu a fost posibil,nu am reușit,nu este posibil,nu au putut fi,nu a putut fi,nu pot fi,nu poate fi} {încărca,încărcat,obține,obținut,afișa,afișat,prelua,preluat,accesa,conecta,actualiza,să încărcăm,să obținem,să afișăm,să preluăm,încărcarea,recupera} |
    {eroare,problemă,probleme} {la,de,în timpul,cu} {încărcare,încărcarea,conexiune,rețea,preluarea,afișarea,obținerea,server,conexiunea} |
    încărcarea*eșuat | încărcarea nu a reușit |
    {a apărut,a survenit,s-a produs,a avut loc,am întâmpinat,există,s-a întâmpinat} o {eroare,problemă} |
    ceva {nu a mers,nu a funcționat,a mers prost,a eșuat,s-a stricat} |
    {încearcă,încercați,reîncearcă,reîncercați,mai încearcă,mai încercați} {din nou,iar,mai târziu,încă o dată,o dată} |
    reîncear | reîncer | eroare {neașteptată,necunoscută,internă} | {verifică,verificați} conexiunea |
    indisponibile {momentan,temporar,acum} | nu s-au încărcat | fără conexiune |
    ceva a mers greșit | reîncarcă | reîncărcați |
    {încarcă,încărcați} {din nou,iarăși,iar} |
    {eșec,eroare,problemă} la {încărcare,încărcarea,preluare,afișare} |
    nu {s-a reușit,am reușit,reușim} |
    {lista,sesiunile,dispozitivele} nu {a putut,au putut,sunt disponibile,este disponibilă,pot} |
    {nu există,lipsă,fără} {conexiune,internet} |
    {ne pare rău,ups,hopa,din păcate} |
    a {eșuat,intervenit o problemă} | scuze | {nu s-a,nu s-au} {reușit,putut}*{încărc,afiș,prelu} |
    {conexiunea,cererea,solicitarea} {a eșuat,a expirat,s-a întrerupt} | reveniți mai târziu |
    revino mai târziu | ești offline | sunteți offline
  `,
  otherLists: list`
    Dispozitive de încredere | Dispozitivele de încredere | Chei de acces | Cheie de acces |
    Chei de conectare | Passkeys | Chei de securitate | Cheie de securitate |
    Chei de acces și chei de securitate | Aplicații legate | Aplicații și conectori |
    Aplicații și conectoare | Conectori | Conectoare | Conturi conectate | Conturi asociate |
    Servicii conectate | Aplicații ale terților | Acces terți | Pluginuri | Integrări | Linkuri partajate |
    Linkuri distribuite | Link-uri partajate | Conversații partajate | Chei API | Cheile API |
    Cheile tale API | Tokenuri de acces | Autentificare multifactor | Autentificare multi-factor |
    Autentificarea multifactor | Autentificare multifactor (MFA) | MFA | 2FA | Autentificare în doi factori |
    Aplicație de autentificare | SMS | Mesaj text | Notificări push | Parolă | Opțiuni de conectare |
    Controale pentru date | Controlul datelor | Controale de date | Gestionarea datelor | Notificări |
    General | Generale | Personalizare | Memorie | Facturare | Abonament | Utilizare | Vorbire | Voce |
    Programări | Securitate avansată a contului | Securitatea avansată a contului | Securitate avansată |
    Activitate recentă | Control parental | Controale parentale | Conectare sigură cu ChatGPT |
    Conectare securizată cu ChatGPT | Conectează-te cu ChatGPT | Conectare cu ChatGPT |
    Deconectați-vă de pe acest dispozitiv | Conversații arhivate | Cont | Ajutor |
    Activitate recentă de autentificare | Activitatea recentă | Deconectate recent | Conectări eșuate |
    Autentificări eșuate |
    {Dispozitivele tale,Dispozitivele dvs.,Dispozitivele mele} {de încredere,verificate} |
    {Browsere,Computere,Telefoane,Dispozitive} {de încredere,verificate,memorate,recunoscute,autorizate,aprobate,salvate,anterioare,vechi,inactive,deconectate,blocate,eliminate,folosite recent,deconectate recent} |
    Gestionează dispozitivele de încredere |
    {Istoric,Istoricul,Jurnal,Jurnalul,Activitate,Activitatea,Evenimente,Încercări,Alerte,Notificări} {de conectare,conectări,conectărilor,autentificări,autentificărilor,de autentificare,de securitate,sesiuni,sesiunilor,activitate,activității,contului,de acces,de activitate,de conectare recente,de securitate recente} |
    {Conectări,Autentificări,Activități,Accesări,Deconectări} {recente,anterioare,suspecte} |
    Ultimele {conectări,autentificări,activități,sesiuni} |
    Activitate recentă {de conectare,a contului,de securitate,în cont} |
    Activitate {de conectare recentă,de securitate recentă} |
    Sesiuni {încheiate,expirate,închise,anterioare,inactive,revocate,deconectate,terminate,vechi,trecute,recente,încheiate recent,deconectate recent,închise recent,terțe,ale aplicațiilor,Codex CLI,API} |
    Unde {ai fost conectat,te-ai conectat anterior,ați fost conectat} |
    Aplicații {și servicii,conectate,terțe,cu acces la contul tău,asociate,autorizate} |
    {Autentificare,Verificare,Autentificarea,Verificarea} {în doi pași,cu doi factori,în 2 pași,cu 2 factori,cu factori multipli,cu mai mulți factori} {,(2FA),(MFA)} |
    Metode de {conectare,autentificare,verificare,recuperare} |
    Coduri de {recuperare,rezervă,backup,securitate,verificare,unică folosință} |
    {E-mail,Email,Adresă de e-mail,Număr de telefon,Telefon} | Parole |
    {Schimbă,Modifică,Resetează} {parola,ta parola} |
    {Deconectare,Deconectează-te} {de pe,pe} acest dispozitiv | {Șterge,Închide} contul | Aspect | Limbă |
    Exportă datele | Profil | Confidențialitate |
    Dispozitive cunoscute | Istoricul activităților | Dispozitive asociate | Coduri de siguranță |
    Verificare în două etape | Date de contact |
    {Conectări,Autentificări,Sesiuni,Activități} {încheiate,expirate,eșuate,suspecte,închise} |
    {Folosite,Utilizate,Încheiate,Închise,Deconectate,Conectate} recent |
    Dispozitive {în care ai încredere,folosite de tine,pe care le-ai folosit,pe care le-ai eliminat} |
    {Cereri,Coduri} de {conectare,autentificare} | {Plăți,Metode de plată,Facturi,Temă,Despre,Familie}
  `,
  captions: {
    device: list`
      Dispozitiv | Browser | Dispozitiv/browser | Client |
      {Dispozitiv,Browser,Sistem,Sistem de operare} {sau,și,/} {browser,dispozitiv,sistem de operare,aplicație,sistem} |
      {Nume,Numele,Tip,Tipul,Model,Modelul,Detalii,Detalii despre,Informații despre} {dispozitiv,dispozitivului,browser} |
      Dispozitiv {folosit,utilizat,conectat,(browser)} | Browser utilizat | Sistem de operare | Sistem | SO |
      Model | Nume | Sesiune | Conectat cu |
      Aparat | Platformă | Computer |
      {Browser,Aparat} {folosit,utilizat,conectat} |
      {Tip,Nume,Model,Numele,Tipul} de dispozitiv
    `,
    app: list`
      Aplicație | Aplicația | Aplicații | Produs | Produse | Context aplicație | Context | Serviciu |
      Servicii | Numele aplicației | Acces la |
      {Aplicație,Produs,Serviciu} {sau,și,/} {aplicație,produs,serviciu,servicii} |
      {Aplicații,Produse,Servicii} {utilizate,folosite,în uz} |
      {Folosit,Folosită,Utilizat,Utilizată,Se folosește,Se utilizează,Utilizare,În uz} {cu,în,pentru,de,la} |
      Aplicația {folosită,utilizată} | Contextul {aplicației,produsului,utilizării} |
      Accesează la |
      {Folosit,Folosită,Utilizat,Utilizată,Se folosește} prin |
      {Produse,Aplicații,Servicii} OpenAI
    `,
    location: list`
      Locație | Locația | Loc | Locul | Amplasare | Unde | Oraș | Regiune | Țară |
      {Locație,Locația,Poziție,Zonă,Regiune,Localizare} {aproximativă,estimată,actuală,curentă,detectată,(aproximativă),(estimată),(IP),după IP,de conectare,conectării,a sesiunii,geografică} |
      {Loc,Locul} {aproximativ,estimat,conectării,de conectare} | Ultima {locație,locație cunoscută,poziție} |
      {Oraș,Regiune,Țară} {și,sau,/} {țară,regiune,oraș} | Oraș, țară | Localitate | Zonă | Județ |
      Localizare | Poziție | De unde | Lângă |
      În apropiere de |
      {Locație,Locul,Loc,Localizare} {aproximativă,estimată,aproximativ,estimat,autentificării,IP,după IP}
    `,
    signedIn: list`
      Conectat | Conectare | Autentificare | Data | Ora | Data și ora | Când | Din | De la | Început |
      Începutul sesiunii | Ultimul acces |
      {Data,Ora,Data și ora,Momentul,Ziua} {conectării,autentificării,ultimei conectări,ultimei autentificări,începerii,sesiunii,ultimei activități,începerii sesiunii,accesului} |
      {Ultima,Prima} {conectare,autentificare,activitate,utilizare,accesare,sesiune,dată activ,dată activă,vizită} {,la,pe} |
      {Conectat,Conectată,Autentificat,Autentificată,Începută,Deschisă,Activă,Activ,Sesiune începută,Sesiune deschisă,Logat} {,la,pe,în,din,de la,din data de} |
      {Folosit,Folosită,Văzut,Utilizat,Activ,Activă} ultima dată {,la} | Te-ai conectat {,la,pe} | Data/ora |
      Activitate |
      Intrare | Intrare în cont | Logare | Începere |
      {Data,Ora,Momentul,Data și ora} {logării,intrării,de conectare,de autentificare} |
      Pornită {la,pe} |
      {Ultima,Prima} {logare,intrare}
    `,
    status: list`
      Stare | Starea | Status | Stare sesiune | De încredere | Dispozitiv de încredere | Încredere |
      Nivel de încredere | Curentă | Sesiune curentă | {Starea,Statusul} {dispozitivului,sesiunii,curent} |
      {Dispozitiv,Browser} {verificat,curent,actual} | Verificat | Acest dispozitiv | Această sesiune |
      Este de încredere | Curent | Sesiunea curentă |
      Stare de încredere | Situație | Statut
    `,
  },
  signedIn: list`
    conectat la | din data de | din | de la |
    {te-ai conectat,v-ați conectat,s-a conectat,te-ai autentificat,v-ați autentificat,ai intrat,conectat,conectată,conectat(ă),autentificat,autentificată,logat,conectare,autentificare,conectarea,autentificarea,conectare efectuată,sesiune începută,sesiunea a început,sesiune deschisă,sesiune,sesiune pornită,începută,început,începutul sesiunii,deschisă,pornită,login} {,la,pe,în,din,de la,din data de,la data de,pe data de} |
    {ultima,prima,cea mai recentă} {conectare,autentificare,logare} {,la,pe,în} |
    {data,ora,data și ora} {conectării,autentificării,ultimei conectări,începerii sesiunii,sesiunii} |
    {activă,activ,deschisă} {din,de la,din data de,de} | ~ {(conectare),(autentificare)} |
    conectat ultima dată {,la,pe} |
    {conectat,conectată,autentificat,autentificată,logat,logată,intrat în cont} {,la,pe,din,de la,la data de,în,începând cu} |
    {te-ai,v-ați,s-a,ți-ai,ai} {conectat,autentificat,logat,intrat în cont} {,la,pe,în} |
    ați intrat în cont {la,pe,în} |
    {logare,intrare,intrare în cont,ultima intrare} {,la,pe,în} |
    {data,ora,momentul,data și ora} {conectării,autentificării,logării,intrării,începerii sesiunii,ultimei conectări} |
    {sesiune,sesiunea,sesiune nouă} {începută,deschisă,pornită,inițiată,activă,din} {,la,pe,în,din,la data de} |
    {sesiune,sesiunea} {de la,a început la,a început pe} |
    inițiată {la,pe,în} |
    {începând cu,începând din} |
    {la,pe} ~ {conectat,autentificat} |
    {ai intrat,ai intrat în cont,ați intrat în cont,te-ai logat,te-ai conectat ultima dată,ești conectat,ești conectată,sunteți conectat,ești autentificat,logare,te-ai autentificat ultima dată} {,la,pe,din,în,de la,din data de} |
    {sesiune,sesiunea,această sesiune} {deschisă,începută,pornită,activă,a fost deschisă,a început} {,la,pe,din,în} |
    {ultima,prima} {logare,intrare,conectare a fost} {,la,pe} |
    {moment,momentul,timpul} {conectării,autentificării} | {conectat,conectată} {în data de,încă din}
  `,
  lastActive: list`
    ultima activitate la | activ | activă |
    {ultima,cea mai recentă} {activitate,utilizare,dată,dată activ,dată activă,dată online,vizită,accesare,interacțiune,folosire} {,la,pe,acum} |
    ultimul acces {,la,pe} |
    {activ,activă,folosit,folosită,utilizat,utilizată,văzut,văzută,online,accesat} {ultima dată,ultima dată la,ultima dată pe,recent,ultima oară} |
    {activ,activă,folosit,folosită,utilizat,văzut,online} {la,pe,în,acum} |
    {inactiv,inactivă,nefolosit} {din,de} | activitate {,la,recentă} | data ultimei activități |
    {ultima,cea mai recentă} {activitate,utilizare,folosire,accesare,interacțiune} în |
    {activ,activă,văzut,văzută,folosit,folosită,utilizat,utilizată,online,accesat} {ultima dată,ultima oară,cel mai recent} {,la,pe,în} |
    {ultima dată,ultima oară} {activ,activă,văzut,folosit,utilizat,online} {,la,pe,în} |
    {activ,activă,folosit,folosită,utilizat,văzut} {până la,până în} |
    ultimul contact {,la,pe} |
    {inactiv,inactivă,nefolosit} de la |
    a fost {activ,activă,folosit} {la,pe,ultima dată la} |
    ~ {ultima activitate,(ultima activitate)} |
    {ai folosit,ați folosit,ai utilizat,ai fost activ,ai fost activă,ai accesat} {ultima dată,ultima oară} {,la,pe} |
    ultima {folosire,conexiune,dată folosit,dată folosită,dată utilizat,dată văzut,dată văzută} {,la,pe} |
    {văzut,folosit,utilizat} de tine {ultima dată,ultima oară} {,la,pe} |
    {a fost activ,a fost activă,a fost folosit,a fost folosită} {ultima dată,} {,la,pe}
  `,
  otherTimes: list`
    adăugat | creat | creată | expiră | expirat | expirare | valabil | valid până | actualizat | modificat |
    înregistrat | deconectat | încheiat | asociat | legat | reînnoit | șters | eliminat | revocat | emis |
    blocat | aprobat | instalat | de încredere {din,până} | redenumit | închis la | se încheie | configurat |
    dezactivat | schimbat | autorizat | membru din | arhivat
  `,
  justNow: list`
    chiar acum | acum | tocmai acum | acum un moment | acum câteva clipe | acum o clipă |
    acum câteva secunde | în urmă cu câteva secunde | acum mai puțin de un minut |
    cu mai puțin de un minut în urmă | activ în prezent | activă în prezent |
    {activ,activă,online,folosit,văzut} {acum,chiar acum,în acest moment,acum câteva secunde,acum un moment,adineauri} |
    {acum o secundă,acum câteva momente,acum câteva instante,acum un minut sau mai puțin,acum mai puțin de 1 minut,cu câteva secunde în urmă,cu câteva momente în urmă,cu câteva clipe în urmă,cu un moment în urmă,în urmă cu câteva momente,în urmă cu un moment,în urmă cu mai puțin de un minut,adineauri,în acest moment,în momentul de față,în prezent,momentan,în ultimul minut,în ultimele secunde,mai puțin de un minut,mai puțin de 1 minut,de curând acum,imediat acum} |
    cu puțin timp în urmă |
    în urmă cu {o clipă,mai puțin de 1 minut} |
    {activ,activă,folosit,folosită,văzut,văzută} {adineaori,acum câteva clipe,acum o clipă,acum un minut sau mai puțin,acum mai puțin de un minut} |
    {adineaori,tocmai,chiar în acest moment,chiar în această clipă,în clipa aceasta,de curând chiar acum,sub un minut,mai puțin de un minut,acum sub un minut}
  `,
  active: list`
    Activă | Activ | Activă acum | Activ acum | Activă în prezent | Activ în prezent | Online | În uz |
    În folosință | În utilizare | Deschisă |
    {Sesiune,Încă,Momentan,În prezent,Este,Acum} {activă,activ,deschisă,online,conectat} |
    {Activă,Activ} {momentan,în acest moment,chiar acum} | Deschis | {Conectat,Conectată} {acum,în prezent} |
    În curs | În uz {acum,în prezent} | Online acum | Folosită |
    În desfășurare | Sesiune în desfășurare
  `,
  near: list`
    aprox. | aproximativ | aproximativă | circa | cca. | cam | aproape de | în apropiere de | în apropierea |
    în jurul | în jur de | zona | în zona | în regiunea | împrejurimi | în | ~ (aproximativ) | ~ (aprox.) |
    ~ și împrejurimi |
    {locație,locația,poziție,zonă,localizare} {aproximativă,estimată,aprox.,probabilă} {,lângă,în apropiere de} |
    {aproximativ,aprox.,probabil,posibil,circa} {în,lângă,la} | {undeva} {în,lângă} |
    {lângă,în apropierea orașului,în vecinătatea,vecinătatea,în preajma,preajma,în împrejurimile,împrejurimile,regiunea,în jurul orașului,zona orașului,nu departe de,estimat,estimată,probabil,în proximitatea,la periferia} |
    ~ {(aproximativă),(estimată),(estimat),(cca.),(zona),(împrejurimi),(după IP),(IP),(pe baza IP),(estimare),aproximativ,(locație aproximativă),(probabil),și împrejurimile,sau împrejurimi} |
    ~ (pe baza ip-ului) |
    {pe lângă,prin,undeva în zona,posibil,localizat în,localizat lângă,de lângă,de prin,cu aproximație} |
    {locație,locația,poziție,zonă,loc} {aproximativă,estimată,probabilă,aproximativ,estimat} {,este,lângă,în}
  `,
  unknownDevice: list`
    Dispozitiv necunoscut | Necunoscut |
    {Dispozitiv,Browser,Client,Sistem,Sistem de operare,Computer,Tip de dispozitiv,Telefon,Navigator,Calculator} {necunoscut,nerecunoscut,neidentificat,indisponibil,fără nume,nespecificat,nedeterminat,nedetectat} |
    Aplicație {necunoscută,nerecunoscută} | Alt {browser,dispozitiv,client} |
    Dispozitiv {și,sau} browser {necunoscute,necunoscut} |
    Dispozitivul {nu a putut fi identificat,nu este cunoscut,este necunoscut} |
    {Nu s-a putut,Nu se poate} identifica dispozitivul | Informații despre dispozitiv indisponibile |
    {Neidentificat,Nerecunoscut} |
    Alt aparat | Dispozitivul nu a fost recunoscut |
    Aparat {necunoscut,neidentificat,nerecunoscut,nespecificat,fără nume,nedeterminat,indisponibil} |
    {Dispozitiv,Browser} sau {browser,dispozitiv} necunoscut |
    {Dispozitiv,Browser,Dispozitivul,Browserul} {nu este cunoscut,nu a fost recunoscut,nu a putut fi recunoscut,necunoscut nouă,anonim} |
    Dispozitiv sau browser nerecunoscut | Fără nume | Nedefinit | Nespecificat
  `,
  unknownLocation: list`
    Locație necunoscută | Locația este necunoscută | Locația nu este disponibilă |
    Locația este indisponibilă | Necunoscută | Necunoscut |
    {Locație,Locația,Regiune,Zonă,Localitate,Poziție,Țară} {necunoscută,indisponibilă,nedeterminată,neidentificată,ascunsă,privată,nespecificată,nedetectată,nerecunoscută} |
    {Loc,Oraș} {necunoscut,indisponibil,nedeterminat} |
    {Nu s-a putut,Nu se poate,Nu am putut} {determina,identifica,detecta,stabili} {locația,poziția} |
    Locația nu {a putut fi determinată,poate fi determinată,este cunoscută,a fost găsită,e disponibilă} |
    Fără {locație,date de locație,informații despre locație} {,disponibilă} | Nicio locație |
    Informații despre locație indisponibile |
    Fără date de localizare | Locul nu a putut fi determinat |
    {Locație,Locația,Regiune,Localizare,Zonă,Poziție} {necunoscută,indisponibilă,nedisponibilă,nedeterminată,neidentificată,nespecificată,ascunsă,nu este disponibilă,nu este cunoscută,nu a putut fi determinată,nu a putut fi stabilită} |
    {Loc,Locul,Oraș} {necunoscut,nedeterminat,neidentificat,indisponibil,nu este cunoscut} |
    Nu {cunoaștem,știm} locația |
    {Locația,Poziția,Localizarea} {nu se cunoaște,nu a fost identificată,nu a putut fi identificată,este ascunsă,lipsește,nu a fost detectată,nu este disponibilă} |
    Amplasare necunoscută | Amplasare indisponibilă | Necunoscută (locație) | Necunoscut (locație) |
    Fără locație cunoscută | Nespecificată
  `,
  devices: list`
    dispozitiv | telefon | telefon mobil | smartphone | dispozitiv mobil | computer | calculator | laptop |
    notebook | desktop | tabletă | browser | pc | {aplicație,client,aplicația} {desktop,web,mobilă} |
    televizor | consolă | ceas inteligent | navigator | stație de lucru | terminal |
    aparat | tv | portabil |
    aplicați{e,a} {mobil,pentru mobil}
  `,
  apiPlatform: list`
    Platforma API | API Platform | Platforma OpenAI | OpenAI API | API |
    {Platforma,Consola,Portalul} {API,pentru dezvoltatori,dezvoltatorilor,de dezvoltare} {,OpenAI} |
    API {OpenAI,de la OpenAI} | API-ul OpenAI |
    {Platforma,Consola,Portalul} {OpenAI,de API}
  `,
  yes: list`Da | Adevărat`,
  no: list`Nu | Fals | Încă nu`,
});
