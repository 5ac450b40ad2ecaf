import { list } from './list';
import type { Words } from './words';

export const sq = (): Words => ({
  activeSessions: list`
    Sesionet aktive | Sesione aktive | Sesionet e tua aktive | Të gjitha sesionet aktive | Sesionet |
    Sesione | Sesionet tuaja | Sesionet e tua | Sesionet e mia | Të gjitha sesionet | Seancat aktive |
    Seanca aktive | Seancat | Sesionet e hapura | Sesionet e hyrjes | Menaxhimi i sesioneve |
    Pajisjet dhe sesionet | Sesionet dhe pajisjet | Pajisjet e kyçura | Pajisjet aktive | Hyrjet aktive |
    Kyçjet aktive | {Sesionet e mia,Sesionet tuaja,Seancat tuaja,Seancat e mia} {aktive,e hapura} |
    {Shiko,Shikoni,Shih,Menaxho,Menaxhoni,Rishiko,Rishikoni} {sesionet aktive,sesionet,sesionet tuaja,seancat} |
    Sesione {të hapura,të llogarisë,web,aktuale} |
    Sesionet {e llogarisë,e shfletuesit,në llogarinë tuaj,aktive në llogarinë tuaj,web,aktuale,e përdoruesit} |
    {Ku,Pajisjet ku,Pajisje ku,Vendet ku,Në cilat pajisje} {jeni kyçur,je kyçur,jeni të kyçur,jeni identifikuar,je identifikuar,keni hyrë,ke hyrë,jeni futur,jeni lidhur} |
    Pajisjet {e lidhura me llogarinë tuaj,me sesione aktive,me qasje në llogarinë tuaj,që kanë hyrë,e identifikuara,tuaja dhe sesionet,dhe sesionet aktive} |
    {Kyçje,Hyrje} aktive | Lista e {sesioneve,sesioneve aktive} | Menaxhimi i sesioneve aktive |
    {Pajisjet,Pajisje,Pajisjet dhe shfletuesit,Shfletuesit} {e lidhura,të lidhura,e lidhura me llogarinë,ku jeni të identifikuar,ku jeni identifikuar,ku je identifikuar,ku jeni futur,ku keni hyrë,ku ke hyrë,ku është hapur llogaria juaj,ku llogaria juaj është e hapur,që përdorin llogarinë tuaj,që përdorin llogarinë tënde,që kanë qasje në llogarinë tuaj,me akses në llogarinë tuaj,e identifikuara} |
    Ku {është hapur llogaria juaj,është e hapur llogaria juaj,është hapur llogaria jote,po përdoret llogaria juaj,jeni i kyçur,jeni të identifikuar,jeni aktualisht të kyçur,je i kyçur} |
    {Jeni identifikuar,Jeni kyçur,Keni hyrë,Je kyçur} në këto pajisje |
    {Sesione,Sesionet,Hyrje,Hyrjet,Kyçje,Kyçjet,Lidhjet,Identifikimet} {aktive,e tua aktive,tuaja aktive,aktive tani,aktive në llogarinë tuaj} |
    {Hyrjet,Kyçjet,Pajisjet} {tuaja,e tua} {,aktive} |
    {Menaxho,Menaxhoni,Shih,Shiko,Shikoni} {pajisjet,pajisjet e lidhura,pajisjet dhe sesionet,sesionet dhe pajisjet} |
    Sesione {dhe hyrje,të vlefshme,të hapura tani}
  `,
  session: list`sesion | seanc`,
  security: list`
    Siguria | Siguri | Cilësimet e sigurisë | Siguria e llogarisë |
    {Siguria,Privatësia,Hyrja,Kyçja,Identifikimi,Qasja,Fjalëkalimi,Llogaria} dhe {siguria,privatësia,hyrja,kyçja,identifikimi,qasja,fjalëkalimi,llogaria} |
    {Parametrat,Opsionet,Preferencat,Rregullimet} e sigurisë | Siguria e {llogarisë suaj,hyrjes} |
    Mbrojtja e llogarisë |
    {Siguria,Siguri,Mbrojtja,Hyrja} dhe {mbrojtja,hyrja,hyrje,aksesi,privatësia,verifikimi} |
    Siguria e {llogarisë sime,llogarisë tënde}
  `,
  current: list`
    Sesioni aktual | Ky sesion | Kjo seancë | Kjo pajisje | Ky shfletues | Ky kompjuter | Ky telefon |
    Ky aplikacion | Aktual | Aktuale | Ky është sesioni juaj aktual | Ju jeni këtu |
    {Ky është,Kjo është} {sesioni juaj,sesioni aktual,sesioni yt aktual,sesioni yt,pajisja juaj,pajisja juaj aktuale,pajisja aktuale,pajisja jote,seanca juaj aktuale,seanca aktuale,shfletuesi juaj} |
    {Sesioni,Shfletuesi,Kompjuteri,Identifikimi} {aktual,juaj aktual,yt aktual,i tanishëm,im aktual,në përdorim} |
    {Pajisja,Seanca,Hyrja,Kyçja} {aktuale,juaj aktuale,jote aktuale,e tanishme,në përdorim} |
    {Ky,Kjo} {laptop,celular,tablet,Mac,PC,iPhone,seancë aktuale,hyrje,dritare} |
    {Po e përdorni,Po përdorni,Po e përdor,Po përdor,Ju po përdorni,Ti po përdor,Aktualisht po përdorni,Tani po përdorni,Jeni duke përdorur,Je duke përdorur} {këtë sesion,këtë pajisje,këtë shfletues,këtë seancë} {,tani,aktualisht,për momentin} |
    {Sesioni,Pajisja,Seanca} që {po përdorni,po përdor,po e përdorni,përdorni,jeni duke përdorur} {,tani,aktualisht} |
    {Jeni,Je,Ndodheni} {këtu,këtu tani,kyçur këtu} |
    {Aktiv,Aktive,Aktiv tani,Aktive tani,Në përdorim,Sesion aktiv,Sesioni aktual,Hapur,Kyçur,Identifikuar} në këtë {pajisje,shfletues,kompjuter} |
    Në këtë {pajisje,shfletues,kompjuter,sesion} |
    {Sesioni aktual,Aktual,Aktive,Pajisja aktuale,Ju} {(kjo pajisje),(ju),(ti),– kjo pajisje,- kjo pajisje} |
    {Kjo pajisje,Ky sesion,Ky shfletues} {(aktuale),(aktual),(ju),(sesioni aktual),tani} | Ju | Ti | Këtu |
    Sesioni {juaj,yt} | Pajisja {juaj,jote} | {I tanishëm,E tanishme} | Në përdorim tani në këtë pajisje |
    E njëjta pajisje |
    {Ky është,Kjo është} {sesioni që po përdorni,pajisja që po përdorni,pajisja që po përdor,sesioni që po përdor,shfletuesi që po përdorni} {,tani} |
    {Këtu jeni,Këtu je} {,ju,ti,tani,ju tani} |
    {Ti je,Ju jeni} këtu {,tani} |
    Sesioni {ku ndodheni,ku ndodhesh,i kësaj pajisjeje,në këtë pajisje,i këtij shfletuesi} |
    {Këtë sesion,Këtë pajisje} po {përdorni,përdor} {,tani} |
    {Aktualisht,Tani} në këtë pajisje |
    {Sesion,Shfletues} aktual |
    {Pajisje,Seancë} aktuale |
    Jeni {kyçur,identifikuar,futur} {këtu,në këtë pajisje} |
    Keni hyrë {këtu,nga kjo pajisje}
  `,
  trusted: list`
    besuar | e besueshme | besueshm | besuesh | verifikuar | pajisje e {miratuar,autorizuar,sigurt} |
    besoni | i beson |
    {pajisje,shfletues} {e njohur,i njohur,e aprovuar,i aprovuar}
  `,
  trusting: list`
    {beso,besoji,besojini} {këtë,kësaj,këtij,pajisjen,pajisjes} |
    {shëno,shënoje,caktoje} si {të besuar,e besuar}
  `,
  negation: list`
    jo | nuk | asnjëherë | i pabesueshëm | e pabesueshme | pabesue | paverifikuar | pa besim | i pa | e pa |
    të pa | s'është | pa verifik | pamiratuar | paautorizuar | besimi i {hequr,skaduar} |
    pa u besuar
  `,
  unavailable: list`
    statusi i sesionit nuk | statusi i sesionit*padisponueshëm | statusi i sesionit i padisponueshëm |
    statusi i sesionit i panjohur | statusi i sesionit*panjohur | gjendja e sesionit nuk |
    gjendja e sesionit*padisponueshme | gjendja e sesionit*panjohur | statusi i seancës nuk |
    statusi nuk ofrohet | statusi nuk është i disponueshëm | statusi i padisponueshëm | statusi i panjohur |
    status i panjohur | sesioni nuk është i disponueshëm |
    {statusi,gjendja,statusi i sesionit,gjendja e sesionit,gjendja e seancës,statusi i seancës} {:,është,përkohësisht,aktualisht,për momentin,është aktualisht} {i padisponueshëm,e padisponueshme,i panjohur,e panjohur,jo i disponueshëm,jo e disponueshme} |
    {statusi,gjendja}*{padisponueshëm,padisponueshme,panjohur,nuk dihet,nuk ofrohet,nuk është,nuk mund,nuk u,e papërcaktuar,i papërcaktuar,nuk njihet,paqartë} |
    pa {status,gjendje} |
    nuk {mund të,mundëm të,u arrit të} {përcaktohet,përcaktojmë,verifikohet,merret,kontrollohet}*{statusi,gjendja} |
    {sesioni,seanca} {nuk ofrohet,i padisponueshëm,e padisponueshme} | s'ka status | status i padisponueshëm |
    {statusi,gjendja,status}*{mungon,nuk u gjet,nuk dihet,nuk mund,e panjohur,nuk disponohet,s'dihet} |
    nuk ka {informacion,të dhëna}*{status,gjendje} |
    nuk {dihet,njihet,u gjet} {statusi,gjendja}
  `,
  logOut: list`
    dil$ | dilni nga | dilni | çkyçu | çkyçuni | çkyç | çkyçje | çidentifikohu | mbyll*sesion |
    mbyllni*sesion | përfundo*sesion | përfundoni*sesion | ndërprit*sesion | mbyll*seanc | përfundo*seanc |
    revoko | shfuqizo | shkëput |
    {mbyll,mbylle,mbyllni,përfundo,përfundoni,ndërprit,ndërprisni,anulo,ndal} {sesionin,sesionet,seancën,seancat,këtë sesion,këtë seancë,qasjen,lidhjen} |
    çlogohu | çidentifiko |
    {hiq,hiqni,fshi,fshini,largo,harro} {,këtë} {pajisjen,pajisje,sesionin,sesion,shfletuesin,qasjen} |
    dalje nga | dalja nga | shkyç | log out | logout | përfundimi i |
    {largohu,largohuni,çregjistrohu,çregjistrohuni} |
    {mbyll,mbylle,mbylli,mbyllni,përfundo,përfundoni,përfundoje,ndërprit,ndërpritni,ndërpriteni,anulo,anuloni,hiq,hiqni,blloko} {aksesin,qasjen,hyrjen,sesionin,sesionet,këtë sesion,këtë seancë,pajisjen,pajisjet,të gjitha}
  `,
  everywhere: list`
    të gjitha pajisjet | të gjitha sesionet | nga të gjitha | të gjitha seancat | të gjithë shfletuesit |
    në të gjitha | kudo | gjithkund | çkyç të gjitha | shkëput të gjitha | të gjitha të tjerat |
    pajisjet e tjera | sesionet e tjera | pajisje të tjera | sesione të tjera | çdo pajisje | të zgjedhura |
    {të gjitha,të gjithë,gjitha,çdo} {kompjuterët,hyrjet,kyçjet,aplikacionet,vendet,sesioneve,pajisjeve,seancave,këto,tuaja,njëherësh,sesion,seancë,shfletues} |
    {çkyçu,dil,mbyll,përfundo,hiq,revoko} {kudo,të gjitha,të gjithë,nga të gjitha} | gjithandej | ngado |
    të tjerat | tjerat | {shfletues,shfletuesit,kompjuter} {të tjerë,e tjerë} | {pjesa tjetër,pjesën tjetër} |
    disa {sesione,pajisje} | gjithë llogaria | nga çdo |
    {nga,në} {çdo,të gjithë} |
    {dilni,shkëputu,mbylli} {të gjitha,të gjithë} |
    {sesionet,pajisjet,seancat} e {tjera,mbetura} |
    përveç {kësaj,këtij}
  `,
  more: list`
    shfaq më shumë | më shumë sesione | më shumë pajisje | shfaqi të gjitha | shikoji të gjitha |
    para tjetër | tjetra | tjetri | vijo | vazhdo më tej | më të vjetra |
    {shfaq,shfaqni,trego,tregoni,shiko,shikoni,shih,shihni,ngarko,ngarkoni,afisho} {më shumë,më tepër,të gjitha,të tjera,të tjerat,pjesën tjetër,gjithçka,listën e plotë,edhe,tërë listën} |
    më {shumë,tepër} {rezultate,hyrje} | faqja tjetër | lista e plotë | më tepër sesione |
    vazhdo | edhe*të tjera | tjetër faqe |
    {shfaq,trego,shiko,shih,ngarko} {sesionet e tjera,sesione të tjera,listën,pjesën e mbetur} |
    {zgjero,hap} listën
  `,
  loading: list`
    po ngarkohet | po ngarkohen | po ngarkon | duke ngarkuar | ngarkim | po merren | ju lutem prisni |
    ju lutemi prisni | prisni | një moment |
    po {ngarkoj,ngarkojmë,merr,kërkoj,kërkohen,përgatit,përditësohe} |
    duke {marrë,kërkuar,kontrolluar,përditësuar} | {prit,prisni} pak | një {çast,sekondë,minutë} |
    ju lutem pris | ngarkohet | ngarkohen | pak durim |
    duke u |
    {po,duke} {u ngarkuar,sinkronizohet,sinkronizuar,përgatitet,përgatitur,përpunohet,kontrollohet,kontrollohen,lexohen,përditësohet,përditësohen,mblidhen} |
    po {i marrim,i ngarkojmë,i kërkojmë,shkarkohen,hapet,hapen}
  `,
  failed: list`
    nuk mund të ngarkohe | nuk mund të ngarkoj | nuk mundëm të ngarkoj | nuk u ngarkua | nuk u ngarkuan |
    nuk arritëm të ngarkoj | ngarkimi*dështoi | dështoi ngarkimi | nuk mund të shfaqe |
    gabim gjatë ngarkimit | diçka shkoi keq | diçka nuk shkoi | provo*vonë | provoni*vonë | riprovo |
    riprovoni | përkohësisht |
    nuk {mund,mundëm,mundi,mundën,u arrit,arritëm,ishte e mundur,është e mundur} {të,që të} {ngark,shfaq,merr,hap,lidh,përdit,marrim} |
    nuk u {shfaq,merr,mor,arrit,lidh} |
    {gabim,problem,probleme,dështim} {gjatë,në,me} {ngarkim,marrje,shfaqje,lidhje,rrjet,server} |
    {ngarkimi,marrja,lidhja,kërkesa} {dështoi,nuk pati sukses,ka dështuar,e sesioneve dështoi} |
    dështoi {marrja,lidhja,kërkesa,të ngark} |
    {ndodhi,pati,kishte,hasëm,u shfaq,u has} {një,disa} {gabim,problem,gabime,probleme} |
    diçka {nuk funksionoi,ka shkuar keq,dështoi} | gabim i {papritur,panjohur,brendshëm} |
    {provo,provoni,përpiqu,përpiquni} {prapë,edhe një herë,përsëri,sërish,më vonë,të ringark} |
    ju lutemi provoni | kontrolloni lidhjen | nuk ofrohen {tani,përkohësisht,për momentin} |
    sesionet nuk {ofrohen,janë} | nuk ka lidhje |
    ngarkimi nuk u krye | na vjen keq |
    {nuk u,nuk mundëm t'i,s'mundëm t'i,nuk arritëm t'i,nuk mund t'i,dështoi} {ngarkuan,ngarkua,ngarkohen,ngarkojmë,shfaqen,shfaqim,merren,merrnim,marrim,ngarkimi,hapen} |
    diçka {shkoi,nuk,ka} |
    gabim {gjatë,në,rrjeti} |
    {riprov,ringarko,rifresko} |
    {kontrollo,kontrolloni} {lidhjen,internetin} |
    {nuk ka,pa,s'ka} {lidhje,internet} |
    {sesionet,lista} nuk {janë,është} {të disponueshme,e disponueshme,të disponueshëm}
  `,
  otherLists: list`
    Pajisjet e besuara | Pajisje të besuara | Pajisjet tuaja të besuara | Çelësat e kalimit |
    Çelësi i kalimit | Çelësat e hyrjes | Passkeys | Çelësat e sigurisë | Çelësi i sigurisë |
    Aplikacionet e lidhura | Aplikacione të lidhura | Aplikacionet dhe lidhësit | Lidhësit |
    Llogaritë e lidhura | Shërbimet e lidhura | Aplikacionet e palëve të treta | Qasja e palëve të treta |
    Aplikacionet e autorizuara | Shtojcat | Integrimet | Lidhjet e ndara | Linqet e ndara | Lidhje të ndara |
    Bisedat e ndara | Çelësat API | Çelësat e API-së | Verifikimi në dy hapa | MFA | 2FA |
    Aplikacioni i autentifikimit | SMS | Mesazh me tekst | Njoftimet push | Kodet e rikuperimit |
    Kodet rezervë | Fjalëkalimi | Ndrysho fjalëkalimin | Metodat e hyrjes | Metodat e identifikimit |
    Mënyrat e hyrjes | Kontrollet e të dhënave | Kontrolli i të dhënave | Njoftimet | Të përgjithshme |
    Përgjithshme | Personalizimi | Memoria | Kujtesa | Faturimi | Abonimi | Përdorimi | Të folurit | Zëri |
    Oraret | Siguria e avancuar e llogarisë | Siguria e avancuar | Aktiviteti i fundit | Kontrolli prindëror |
    Kontrollet prindërore | Hyrje e sigurt me ChatGPT | Hyr me ChatGPT | Identifikohu me ChatGPT |
    Bisedat e arkivuara | Llogaria | Ndihmë |
    Pajisjet {e mia të besuara,tuaja të verifikuara,e verifikuara,e njohura,e autorizuara,e miratuara,e mëparshme,e vjetra,joaktive,e bllokuara,e hequra,të cilave u besoni} |
    Shfletuesit e besuar |
    {Historiku,Historia,Regjistri,Aktiviteti,Ngjarjet,Tentativat,Përpjekjet,Njoftimet} {i hyrjeve,e hyrjeve,i kyçjeve,i sesioneve,i sigurisë,e sigurisë,i llogarisë,i identifikimeve,i hyrjes,e hyrjes,i aktivitetit,për hyrje,i identifikimit} |
    {Hyrjet,Kyçjet,Identifikimet,Aktivitetet} {e fundit,e mëparshme,e dështuara,e kaluara} |
    Aktiviteti i fundit {i llogarisë,i hyrjes,i sigurisë} |
    Sesionet {e mbyllura,e përfunduara,e skaduara,e mëparshme,e vjetra,joaktive,e revokuara,e kaluara,e fundit,e mbyllura së fundi,e aplikacioneve,e palëve të treta,Codex CLI} |
    Sesione {të mbyllura,të përfunduara,të skaduara,të mëparshme,të vjetra} |
    Ku {keni qenë i kyçur,ishit kyçur,keni hyrë më parë} |
    Aplikacione {dhe shërbime,të palëve të treta,me qasje në llogarinë tuaj} |
    {Autentifikimi,Vërtetimi,Verifikimi,Autentikimi} me {dy hapa,dy faktorë,2 hapa,2 faktorë,shumë faktorë} {,(2FA),(MFA)} |
    Metodat e {verifikimit,rikuperimit,autentifikimit,kyçjes} | Kodet e {sigurisë,verifikimit,rezervës} |
    {Email,E-mail,Posta elektronike,Numri i telefonit,Telefoni} | Fjalëkalimet | Ndryshoni fjalëkalimin |
    {Dil,Dilni,Çkyçu} nga kjo pajisje | {Fshi,Fshini,Mbyll} llogarinë | Pamja | Gjuha | Eksporto të dhënat |
    Profili | Privatësia |
    Pajisjet e ruajtura |
    Pajisje të {verifikuara,njohura,autorizuara}
  `,
  captions: {
    device: list`
      Pajisja | Pajisje | Shfletuesi | Shfletues | Klienti |
      {Pajisja,Shfletuesi,Sistemi operativ} {ose,dhe,/} {shfletuesi,pajisja,sistemi operativ,aplikacioni} |
      {Emri,Lloji,Modeli,Detajet,Informacioni} {i pajisjes,e pajisjes,për pajisjen,i shfletuesit} |
      Pajisja e përdorur | Shfletuesi i përdorur | Sistemi operativ | Sistemi | Modeli | Emri | Sesioni |
      Platforma |
      Tipi i {pajisjes,shfletuesit} |
      {Pajisja,Pajisje,Shfletuesi} {dhe,ose,/,&} {shfletuesi,shfletues,pajisja,sistemi}
    `,
    app: list`
      Aplikacioni | Aplikacion | Aplikacionet | Produkti | Produktet | E përdorur me | Shërbimi | Shërbimet |
      {Aplikacioni,Produkti,Shërbimi} {ose,dhe,/} {aplikacioni,produkti,shërbimi} |
      {Aplikacionet,Produktet,Shërbimet} e përdorura |
      {Përdorur,Përdoret,Përdorimi,Në përdorim} {me,në,nga,për} | Qasje në |
      Konteksti {i aplikacionit,i produktit,i përdorimit} | Konteksti | Emri i aplikacionit |
      E përdorur {në,për,nga}
    `,
    location: list`
      Vendndodhja | Vendndodhje e përafërt | Ku | Qyteti | Rajoni | Shteti | Vendi i hyrjes |
      {Vendndodhja,Pozicioni,Lokacioni,Vendi,Zona} {,e përafërt,i përafërt,e vlerësuar,i vlerësuar,aktuale,(e përafërt),(IP),sipas IP-së,e hyrjes,e kyçjes,e sesionit} |
      Vendndodhja e fundit {,e njohur} | {Qyteti,Rajoni,Shteti} {dhe,ose,/} {shteti,rajoni,qyteti,vendi} |
      Qyteti, shteti | Afër | Pranë | Lokaliteti |
      Nga ku |
      {Vendndodhja,Vendndodhje} {i përafërt,e vlerësuar,e hyrjes,i hyrjes,(e përafërt),(përafërsisht),(IP)}
    `,
    signedIn: list`
      Hyrë | Hyrja | E kyçur | Kyçja | I identifikuar | Identifikimi | Data | Koha | Ora | Data dhe ora |
      Data dhe koha | Kur | Që nga | Fillimi | Aktiviteti i fundit më |
      {Data,Koha,Ora,Data dhe ora,Data dhe koha} e {hyrjes,kyçjes,identifikimit,hyrjes së fundit,fillimit,aktivitetit të fundit,kyçjes së fundit} |
      {Hyrja,Kyçja,Qasja,Përdorimi,Identifikimi,Seanca} {i fundit,e fundit,e parë,i parë} {,më} |
      {Hyrë,Kyçur,I kyçur,Identifikuar,Filluar,Hapur} {,më,që nga,që prej} |
      {Aktiv,Aktive,Përdorur,Parë} {së fundi,për herë të fundit} {,më} | Fillimi i sesionit |
      Që kur | Nisur më |
      {Data,Koha,Ora,Data dhe ora} e nisjes
    `,
    status: list`
      Statusi | Gjendja | Statusi i sesionit | E besuar | I besuar | Besueshmëria | Sesioni aktual |
      {Statusi,Gjendja} {i pajisjes,e pajisjes,e sesionit,i besimit} |
      {Pajisje,Shfletues} {e besuar,i besuar,aktuale,e verifikuar} | Besimi | E besueshme | E verifikuar |
      Kjo pajisje | Ky sesion | Niveli i besimit
    `,
  },
  signedIn: list`
    hyrë më | që nga | që prej |
    {hyrë,hyri,keni hyrë,ke hyrë,hyrja,hyrje,kyçur,i kyçur,e kyçur,u kyçët,u kyçe,u kyç,jeni kyçur,kyçja,kyçje,identifikuar,i identifikuar,u identifikuat,identifikimi,identifikim,filluar,fillimi,filloi,sesioni filloi,sesioni u hap,seanca filloi,sesion,hapur,futur} {,më,në,që nga,që prej,në datë,prej} |
    {hyrja,kyçja,identifikimi} {e fundit,i fundit,e parë,i parë} {,më,në} |
    {data,koha,ora,data dhe ora} e {hyrjes,kyçjes,identifikimit,fillimit} |
    {aktiv,aktive,hapur} {që nga,që prej,prej} |
    prej |
    {nisur,autentikuar} {,më,në,që nga,që prej,prej} |
    {ju keni,ti ke} hyrë {,më,në} |
    {jeni,je} {kyçur,identifikuar,futur} {,më,që nga,që prej} |
    {u identifikua,hyri në llogari} {,më,në} |
    {hyrja,kyçja,identifikimi,hyrja e fundit,kyçja e fundit,identifikimi i fundit,hyrja e parë,hyrja më e fundit} {,më,në,:} |
    {data,koha,ora,data dhe ora} e nisjes |
    {sesioni,sesion,seanca} {filloi,filluar,nisi,u hap,i hapur,që nga,është hapur} {,më,në,që nga}
  `,
  lastActive: list`
    aktiv së fundi | aktiv | aktive | përdorur |
    {aktiv,aktive,përdorur,parë,në linjë} {së fundi,për herë të fundit,herën e fundit,së fundmi} {,më,në} |
    {aktiviteti,përdorimi,vizita,qasja,hera} {i fundit,e fundit} {,më,në} |
    {aktiv,aktive,përdorur,parë} {më,në} | {joaktiv,joaktive} {që nga,prej} | aktivitet i fundit |
    {online,e përdorur,i përdorur} {së fundmi,së fundi,herën e fundit,për herë të fundit} {,më,në} |
    {së fundmi,herën e fundit,për herë të fundit} {aktiv,aktive,përdorur,parë,në linjë,online} {,më,në} |
    {veprimi,aksesi} i fundit {,më,në} |
    {ishte,ka qenë} {aktiv,aktive} {,më}
  `,
  otherTimes: list`
    shtuar | krijuar | skadon | skaduar | e vlefshme deri | përditësuar | ndryshuar | regjistruar | çkyçur |
    përfunduar | lidhur më | rinovuar | fshirë | hequr | revokuar | lëshuar | bllokuar | miratuar |
    instaluar | besuar {që,deri} | riemërtuar | mbyllur | përfundon | skadoi | konfiguruar | çaktivizuar |
    anëtar që | arkivuar
  `,
  justNow: list`
    tani | pikërisht tani | sapo | para pak | pak më parë | para pak çastesh | para disa sekondash |
    më pak se një minutë më parë | para më pak se një minute |
    {aktiv,aktive,në linjë} {tani,pikërisht tani,sapo,pak më parë,aktualisht} |
    para {një çasti,një momenti,pak sekondash,një sekonde,disa çastesh,pak momentesh} |
    {një çast më parë,një moment më parë,disa çaste më parë,pak sekonda më parë,sekonda më parë,disa sekonda më pare,më pak se 1 minutë më parë,tani sapo,këtë çast,në këtë moment,për momentin,aktualisht,tani për tani,më pak se një minutë,para më pak se 1 minute,në minutën e fundit,sapo tani} |
    pak {çaste,momente} më parë |
    {aktiv,aktive,përdorur,parë,në linjë} {tani,pikërisht tani,sapo,në këtë moment}
  `,
  active: list`
    Aktiv | Aktive | Aktiv tani | Aktive tani | Në linjë | Në përdorim |
    {Sesion,Ende,Tani,Aktualisht,Është,Sesioni} {aktiv,aktive,i hapur,hapur,në linjë} |
    {Aktiv,Aktive} {aktualisht,për momentin,tash} | I hapur | E hapur | Në përdorim tani |
    {Kyçur,I kyçur,I identifikuar,E kyçur} | Online |
    Në vazhdim | E vlefshme
  `,
  near: list`
    afërsisht | përafërsisht | rreth | pranë | afër | ~ (afërsisht) | ~ (e përafërt) | ~ dhe rrethinat |
    {vendndodhja,vendndodhje,pozicioni,zona} {e përafërt,e vlerësuar,i përafërt} {,pranë,afër} |
    {afërsisht,përafërsisht,ndoshta,rreth,mundësisht} {në,pranë,afër} | {diku} {pranë,afër,në} |
    {në afërsi të,në rrethinat e,rrethinat e,në zonën e,zona e,në rajonin e,rajoni i,në brendësi të,përreth,aty pranë,pranë qytetit,e vlerësuar,ndoshta} |
    ~ {(përafërsisht),(rreth),(zona),(sipas IP-së),(IP),(vlerësim),e rrethina,(rrethinat),afërsisht,(vendndodhje e përafërt)} |
    {në afërsi,me gjasë,jo larg nga,qyteti i} |
    {vendndodhja,vendndodhje,vendi} {e përafërt,e vlerësuar,i përafërt,e mundshme} {,është,pranë,afër} |
    ~ {dhe përreth,(sipas ip),përreth}
  `,
  unknownDevice: list`
    Pajisje e panjohur | E panjohur | I panjohur | Pajisje tjetër |
    {Pajisje,Pajisja} {e panjohur,e paidentifikuar,e panjohur ose shfletues,pa emër,nuk njihet,nuk ofrohet,e padisponueshme,nuk dihet,e papërcaktuar} |
    {Shfletues,Kompjuter,Sistem,Sistem operativ,Klient,Aplikacion,Telefon} {i panjohur,i paidentifikuar,tjetër} |
    Pajisje ose shfletues i panjohur | Nuk u identifikua pajisja | Emri i pajisjes nuk ofrohet |
    {Pajisje,Pajisja} {e panjohur ose shfletues i panjohur,tjetër} |
    Lloj pajisjeje i {panjohur,paidentifikuar} |
    Pajisja nuk {u njoh,u identifikua}
  `,
  unknownLocation: list`
    Vendndodhje e panjohur | Vendndodhja nuk dihet | Vendndodhja nuk ofrohet |
    Vendndodhja nuk është e disponueshme | E panjohur |
    {Vendndodhje,Vendndodhja,Zonë,Zona} {e panjohur,e padisponueshme,e papërcaktuar,e fshehur,nuk u përcaktua,nuk mund të përcaktohet,nuk u gjet,nuk njihet,private} |
    {Vend,Qytet,Lokacion,Shtet,Rajon} {i panjohur,i padisponueshëm,i papërcaktuar} | Pa vendndodhje |
    Nuk ka vendndodhje | Nuk {mund të,u} {përcaktohet,përcaktua} vendndodhja |
    Vendndodhje {nuk dihet,nuk ofrohet,nuk është e disponueshme}
  `,
  devices: list`
    pajisj | telefon | celular | kompjuter | laptop | tablet | shfletues | aplikacion {celular,desktopi,ueb} |
    desktop | notebook | televizor | konzol | orë inteligjente | smartphone | pc | lexues |
    orë e mençur | konsol | aplikacion mobil
  `,
  apiPlatform: list`
    Platforma API | Platforma OpenAI API | Platforma OpenAI | OpenAI API | API |
    {Platforma,Konzola,Portali} {API,e API-së,për zhvillues,e zhvilluesve,e zhvilluesit} {,OpenAI,e OpenAI,e OpenAI-së} |
    API {OpenAI,e OpenAI} |
    {Platforma,Konsola} {API,e API-së,OpenAI,e OpenAI,e zhvilluesve,për zhvillues}
  `,
  yes: list`Po | E vërtetë`,
  no: list`Jo | Ende jo`,
});
