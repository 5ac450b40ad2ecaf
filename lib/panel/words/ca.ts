import { list } from './list';
import type { Words } from './words';

export const ca = (): Words => ({
  activeSessions: list`
    Sessions actives | Sessions | Les teves sessions | Les meves sessions | Totes les sessions |
    Sessions obertes | Sessions iniciades | Gestiona les sessions | Gestió de sessions |
    Dispositius i sessions | Sessions i dispositius | Dispositius connectats | Dispositius actius |
    Llista de sessions | Sessions actives i dispositius | Dispositius i sessions actives |
    {Les meves,Les teves,Les vostres,Les seves,Totes les,Gestiona les,Gestiona les teves,Mostra les,Consulta les teves,Revisa les teves,Administra les,Llista de} sessions {actives,obertes,iniciades} |
    Sessions {web,del navegador,actuals,en curs,d'usuari,d'inici de sessió,del compte,del teu compte,al teu compte,actives al teu compte,i navegadors} |
    {On,Dispositius on,Dispositius en què,Llocs on} {has iniciat sessió,has iniciat la sessió,heu iniciat sessió,heu iniciat la sessió,tens la sessió iniciada,tens sessió iniciada,teniu la sessió iniciada,tens la sessió oberta,teniu la sessió oberta,estàs connectat,esteu connectat} |
    Dispositius {amb la sessió iniciada,amb sessió iniciada,amb sessions actives,amb accés al teu compte,connectats al teu compte,amb la sessió oberta} |
    {Inicis de sessió,Accessos,Connexions} {actius,actives,oberts,actuals} |
    Els {teus,vostres} dispositius {connectats,i sessions,actius} | Gestor de sessions |
    {Sessions,Inicis de sessió,Connexions} {actives,actius,obertes,iniciades,actuals,en curs} {,del teu compte,del vostre compte,al teu compte} |
    {Les teves,Les vostres,Totes les,Gestiona les,Mostra les,Llista de} {sessions,sessions actives,sessions obertes,sessions iniciades} |
    {Dispositius,Navegadors,Dispositius i navegadors} {connectats,actius,amb la sessió iniciada,amb sessió iniciada,amb la sessió oberta,amb sessions actives,connectats al teu compte,connectats al compte} |
    {Dispositius on,Dispositius en què,Dispositius en els quals,On,Llocs on} {has iniciat sessió,heu iniciat sessió,has iniciat la sessió,heu iniciat la sessió,tens la sessió iniciada,teniu la sessió iniciada,tens una sessió oberta,estàs connectat,esteu connectat} |
    Sessions i dispositius {,actius}
  `,
  session: list`sessió | sessions`,
  security: list`
    Seguretat | Configuració de seguretat | Seguretat del compte |
    {Seguretat,Privadesa,Privacitat,Accés,Inici de sessió,Contrasenya,Contrasenyes,Compte} i {seguretat,privadesa,privacitat,accés,inici de sessió,contrasenya,contrasenyes,compte,accessos} |
    {Paràmetres,Opcions,Preferències,Centre} de seguretat | Seguretat del {teu compte,vostre compte}
  `,
  current: list`
    Sessió actual | Aquesta sessió | Aquest dispositiu | Aquest navegador | Aquest ordinador |
    Aquest telèfon | Aquesta aplicació | Actual | El teu dispositiu | El vostre dispositiu |
    El teu navegador | Sessió en curs | Sessió en ús |
    {Aquesta,La,La teva,La vostra,La seva,La meva} {sessió actual,sessió en curs,sessió en ús,connexió actual,connexió} |
    Aquest {portàtil,mòbil,inici de sessió,dispositiu actual,navegador actual,iPad,iPhone,Mac,PC,MacBook} |
    Aquesta {tauleta,finestra,pestanya} |
    {El,El teu,El vostre,El meu} {dispositiu,navegador,ordinador} {actual,en ús} |
    {Dispositiu,Navegador,Ordinador,Inici de sessió} {actual,en ús} |
    Sessió {en ús ara,en ús actualment,utilitzada actualment,d'aquest dispositiu,d'aquest navegador,en aquest dispositiu,present,iniciada en aquest dispositiu} |
    {Aquesta és,És,Aquí hi ha} la {teva sessió,teva sessió actual,vostra sessió,vostra sessió actual,sessió actual,sessió que fas servir} |
    {Aquest és,És} el {teu dispositiu,teu dispositiu actual,vostre dispositiu,dispositiu actual,teu navegador} |
    {Estàs fent servir,Esteu fent servir,Estàs utilitzant,Esteu utilitzant,Estàs usant,Fas servir,Feu servir,Utilitzes,Utilitzeu,Està fent servir,Ara fas servir,Ara mateix fas servir,Actualment fas servir} {aquesta sessió,aquest dispositiu,aquest navegador} {,ara,ara mateix,actualment,en aquest moment} |
    {La sessió,El dispositiu,El navegador,Sessió,Dispositiu} {que estàs fent servir,que esteu fent servir,que fas servir,que feu servir,que utilitzes,que utilitzeu,que estàs utilitzant} {,ara,ara mateix,actualment} |
    {Ets,Sou,Us trobeu,Et trobes} aquí {,ara} |
    {Activa,Actiu,Activa ara,Actiu ara,Oberta,En ús,En ús ara,Sessió activa,Sessió actual,Sessió iniciada,Sessió oberta,Connectat,Connectada,Has iniciat sessió,Heu iniciat la sessió} en aquest {dispositiu,navegador,ordinador} |
    En aquest {dispositiu,navegador,ordinador} | En aquesta {sessió,finestra} |
    {Sessió actual,Actual,Activa,Dispositiu actual,Tu} {(aquest dispositiu),(aquest navegador),(tu),(actual),– aquest dispositiu,- aquest dispositiu} |
    {Aquest dispositiu,Aquesta sessió,Aquest navegador} {(actual),(tu),(sessió actual),(en ús),ara} |
    La teva sessió | Tu | Vós | Aquí | El mateix dispositiu | En ús {per tu,ara mateix} |
    S'està {fent servir,utilitzant} ara | L'actual | Ets tu {,ara} |
    {Sessió,Connexió} {actual,en ús,en curs,present} {,(aquest dispositiu)} |
    {La teva,La vostra,La meva} {sessió,sessió actual} |
    {Aquest,El teu,El vostre} {dispositiu,navegador,ordinador,telèfon,mòbil,portàtil,dispositiu actual,navegador actual} {,(actual)} |
    {Ets,Sou,Esteu} {aquí,en aquest dispositiu}
  `,
  trusted: list`
    de confiança | fiable | verificat | navegador {verificat,recordat,autoritzat} |
    dispositiu {autoritzat,aprovat,segur,desat} | hi confies |
    la confiança {caduca,venç,expira,s'acaba} | {caducitat,venciment} de la confiança
  `,
  trusting: list`
    confia en {aquest,el,aquesta} | confiar en {aquest,el} | {marca,marcar} com a {de confiança,fiable}
  `,
  negation: list`
    no és | no de confiança | no fiable | no verificat | sense confiança | ja no | desconfia | mai |
    sense verificar | sense autoritzar | encara no | poc fiable | deixat de |
    confiança {revocada,caducada,retirada} | tampoc
  `,
  unavailable: list`
    estat de la sessió no disponible | estat de sessió no disponible | l'estat de la sessió no està |
    l'estat de la sessió no és | estat*no disponible | estat desconegut | estat de la sessió desconegut |
    sessió no disponible | no es pot determinar l'estat | estat*indisponible | estat*desconegut |
    {estat,estat de la sessió,estat de sessió,situació} {:,és,actualment,temporalment,ara mateix,en aquest moment} {no disponible,desconegut,indisponible} |
    estat*{no determinat,indeterminat,no accessible,inaccessible,no confirmat,no és conegut,no està disponible,no es coneix,no es pot,no s'ha pogut,és desconegut} |
    {sense estat,cap estat,no hi ha estat,no hi ha informació de l'estat} |
    no {s'ha pogut,es pot,hem pogut,podem} {determinar,obtenir,comprovar,verificar,saber,carregar,confirmar}*estat |
    sessió {temporalment no disponible,no accessible} | la sessió no està disponible |
    no s'ha pogut {saber,determinar,comprovar} si
  `,
  logOut: list`
    tanca la sessió | tanca*sessió | tanca*sessions | tancament de sessió | finalitza*sessió | desconnecta |
    revoca |
    {tanca,tanqueu,tancar,finalitza,finalitzeu,finalitzar,acaba,acabeu} {,la,aquesta,les,totes les} {sessió,sessions} |
    tancant | {surt,sortiu,sortir,sortida} | {desconnect,desvincul,desautoritz,revoc} |
    {elimina,elimineu,suprimeix,suprimiu,treu,traieu,retira,esborra,oblida} {,el,aquest,la,aquesta,l'} {dispositiu,sessió,navegador,accés} |
    {revoca,retira,treu} l'accés | log out | logout |
    elimina l'accés |
    tanca totes | tanca-les totes
  `,
  everywhere: list`
    tots els | totes les | altres dispositius | altres sessions | la resta | les altres | els altres |
    seleccionad |
    {tots,totes} {els meus,els teus,els vostres,les meves,les teves,les vostres,alhora,els altres,les altres} |
    {tanca,tanqueu,finalitza,desconnecta,revoca,surt de,elimina} {-ho tot,totes,tots,tot} | tanca-ho tot |
    tancar-ho tot | {a,en,de} {tots,totes,tot arreu} | arreu |
    {altres,els altres,les altres} {navegadors,ordinadors,llocs,inicis} |
    {cada,qualsevol} {sessió,navegador,dispositiu} | {diversos,diverses} {dispositius,sessions} |
    tot el compte |
    {excepte aquesta,excepte aquest,llevat d'aquest} |
    tanca-les totes
  `,
  more: list`
    mostra'n més | mostra més sessions | vegeu més | carrega'n més | més sessions | més dispositius |
    mostra-ho tot | mostra-les totes | següent | més antigues |
    {mostra,mostrar,veure,veges,carrega,carregar,desplega,consulta} {-ne més,més,tot,tots,totes,-ho tot,altres,la resta,les altres,els altres,la llista completa} |
    mostra'ls tots | veure-ho tot | {més,altres} {resultats,elements,inicis de sessió} |
    sessions {més antigues,restants} | llista completa | amplia la llista |
    {mostra,carrega,veure,mostrar,carregar,vegeu} {més,tot,totes,tots,la resta,altres}
  `,
  loading: list`
    s'està carregant | s'estan carregant | carregant | obtenint | espera un moment | espereu | un moment |
    s'estan {obtenint,recuperant,cercant,actualitzant} | s'està {obtenint,recuperant,cercant,actualitzant} |
    cercant | buscant | un {segon,minut,instant} | espera un | recuperant | actualitzant {la,les} |
    preparant {les,la}
  `,
  failed: list`
    no s'han pogut carregar | torna-ho a provar | torneu-ho a provar | torna a provar-ho | reintenta |
    prova-ho més tard |
    no {s'ha pogut,s'han pogut,es pot,es poden,hem pogut,podem,ha estat possible,és possible,s'ha aconseguit,hem aconseguit} {carregar,obtenir,mostrar,recuperar,accedir,connectar,actualitzar} |
    {error,problema,problemes} {en,amb,durant,de,a} {carregar,obtenir,recuperar,mostrar,la càrrega,càrrega,la connexió,connexió,xarxa,el servidor,la recuperació} |
    {ha fallat,ha fallat la,fallada en,fallada de} {càrrega,connexió,sol·licitud,la càrrega,carregar,obtenir} |
    la {càrrega,connexió,sol·licitud}*ha fallat |
    {s'ha produït,hi ha hagut,hi ha,ha ocorregut,hem tingut} {un,cap,algun} {error,problema} |
    alguna cosa {ha fallat,ha anat malament,no ha anat bé,no ha funcionat,va malament} |
    {torna-ho,torneu-ho,tornar-ho,intenta-ho,proveu-ho,prova-ho,intenteu-ho} |
    {torna,torneu,tornar} a {provar,intentar} | reintent |
    {comprova,comproveu} {la connexió,la teva connexió} | error {inesperat,desconegut} |
    no s'{ha,han} carregat | {temporalment,ara mateix,en aquest moment} no disponible |
    no disponibles {ara,en aquest moment,temporalment} | sessions no disponibles |
    {s'ha produït un,hi ha hagut un,alguna cosa ha,no disponible en aquest moment}
  `,
  otherLists: list`
    Dispositius de confiança | Dispositius fiables | Claus d'accés | Clau d'accés | Passkeys |
    Claus de seguretat | Clau de seguretat | Claus d'accés i claus de seguretat | Aplicacions connectades |
    Aplicacions i connectors | Connectors | Comptes connectats | Comptes vinculats | Serveis connectats |
    Connexions | Integracions | Enllaços compartits | Xats compartits | Claus d'API | Claus API |
    Claus de l'API | Testimonis d'accés | Autenticació multifactor | Autenticació multifactor (MFA) | MFA |
    2FA | Aplicació d'autenticació | SMS | Missatge de text | Notificacions push | Contrasenya |
    Opcions d'inici de sessió | Controls de dades | Control de dades | Notificacions | General |
    Personalització | Memòria | Facturació | Subscripció | Ús | Veu | Seguretat avançada del compte |
    Seguretat avançada | Controls parentals | Control parental | Inici de sessió segur amb ChatGPT |
    Inicia la sessió amb ChatGPT | Xats arxivats | Compte | Ajuda | Activitat d'inicis de sessió |
    Tancaments de sessió recents | On havies iniciat la sessió |
    {Els teus,Els meus,Els vostres,Gestiona els} {dispositius de confiança,dispositius verificats,navegadors de confiança,codis de recuperació,connectors} |
    {Navegadors,Ordinadors,Telèfons} {de confiança,verificats,fiables} |
    Dispositius {en què confies,verificats,reconeguts,recordats,autoritzats,aprovats,desats,anteriors,antics,inactius,desconnectats,bloquejats,eliminats,utilitzats recentment} |
    {Historial,Registre,Activitat,Esdeveniments,Intents,Alertes,Avisos,Notificacions} {de,d',del,dels} {inici de sessió,inicis de sessió,sessió,sessions,accés,accessos,seguretat,compte,activitat,la seguretat,inici de sessió recents,seguretat recents,inici de sessió fallits} |
    {Inicis de sessió,Accessos,Connexions,Activitats} {recents,anteriors,passats,fallits,sospitosos} |
    {Últims,Darrers} {inicis de sessió,accessos} |
    {Activitat,Activitat del compte,Activitat d'inici de sessió,Activitat de seguretat} recent |
    Activitat recent {del compte,d'inici de sessió,de seguretat} |
    Historial d'{inici de sessió,inicis de sessió,accessos,accés,activitat} |
    Activitat d'{inici de sessió,accés} | Intents d'{inici de sessió,accés} |
    Registre d'{activitat,accessos} |
    Sessions {tancades,finalitzades,caducades,inactives,revocades,anteriors,passades,antigues,desconnectades,acabades,recents} {,recentment} |
    On {havies iniciat sessió,vas iniciar sessió,havíeu iniciat sessió} |
    Aplicacions {i serveis,i serveis connectats,amb accés al teu compte,de tercers,autoritzades,vinculades} |
    {Autenticació,Verificació} {de,en} {dos factors,dos passos,2 factors,2 passos,doble factor,diversos factors,múltiples factors} {,(2FA),(MFA)} |
    Mètodes {d'inici de sessió,de verificació,d'autenticació,de recuperació,d'accés} |
    Codis {de recuperació,de seguretat,de reserva,d'un sol ús,de verificació} |
    {Correu electrònic,Adreça electrònica,Telèfon,Número de telèfon,Mòbil} | Contrasenyes |
    {Canvia,Canviar,Restableix} {la contrasenya,la teva contrasenya} |
    {Tanca la sessió,Surt,Tanqueu la sessió} {en,d',de} aquest dispositiu |
    Tanca la sessió {d'aquest dispositiu,en aquest navegador} |
    {Suprimeix,Elimina} {el compte,el teu compte} | Aparença | Idioma | Exporta les dades | Perfil |
    Privadesa | Sessions {d'aplicacions,de l'API,de tercers,de Codex CLI} |
    {Dispositius,Navegadors} {de confiança,fiables,verificats,reconeguts,autoritzats,recordats,coneguts,bloquejats,eliminats,anteriors,inactius} |
    {Historial,Registre,Activitat} {d'inicis de sessió,d'inici de sessió,de sessions,d'accessos,d'activitat,de seguretat,recent,recent del compte,de seguretat recent,del compte} |
    {Inicis de sessió recents,Accessos recents,Aplicacions connectades,Aplicacions vinculades,Aplicacions autoritzades,Aplicacions de tercers,Comptes vinculats,Comptes connectats,Claus d'API,Claus API,Claus d'accés,Claus de seguretat,Les teves claus d'API}
  `,
  captions: {
    device: list`
      Dispositiu | Navegador | Dispositiu/navegador | Client |
      {Dispositiu,Navegador,Sistema,Sistema operatiu} {o,i,/} {navegador,dispositiu,sistema operatiu,sistema,aplicació,SO} |
      {Nom,Tipus,Model,Detalls,Informació,Dades} {del,de,sobre el} {dispositiu,navegador} |
      Dispositiu {utilitzat,usat,connectat,(navegador)} | Navegador utilitzat | Sistema operatiu | Sistema |
      SO | Model | Nom | Agent d'usuari | Sessió | {Connectat,Sessió iniciada} amb
    `,
    app: list`
      Aplicació | Aplicacions | App | Apps | Producte | Productes | Servei | Serveis | Nom de l'aplicació |
      Context | Accés a | {Aplicació,Producte,Servei,App} {o,i,/} {aplicació,producte,servei,app,serveis} |
      {Aplicacions,Productes,Serveis} {en ús,utilitzats,utilitzades,inclosos} |
      {Utilitzat,Utilitzada,Usat,Usada,S'utilitza,Es fa servir,Ús,En ús,Fet servir} {amb,a,en,per,per a} |
      Aplicació {utilitzada,usada} | Producte utilitzat | Context {d'ús,de l'aplicació,de l'app,del producte} |
      {Aplicació,Aplicacions,Producte,Productes,Servei,Serveis,App} {,en ús,utilitzada}
    `,
    location: list`
      Ubicació | Lloc | Localització | On | Ciutat | Regió | País |
      {Ubicació,Localització,Zona,Posició,Regió} {aproximada,estimada,actual,detectada,geogràfica,(aproximada),(estimada),(IP),per IP,d'inici de sessió,de la sessió,més recent,de l'accés} |
      Lloc {aproximat,estimat,d'accés,d'inici de sessió} |
      {Última,Darrera} {ubicació,localització} {,coneguda} | {Ciutat,Regió,País} {i,o,/} {país,regió,ciutat} |
      Ciutat, país | Localitat | Zona | Àrea | Municipi | A prop de | Prop de | D'on | Posició | Comarca |
      {Ubicació,Localització,Zona,Regió,Ciutat} {,aproximada,estimada,(aproximada),(aprox.),actual,d'inici de sessió,(IP)} |
      {Lloc,Lloc aproximat,Última ubicació,Darrera ubicació,On,Des d'on,País,Ciutat i país,Prop de,A prop de}
    `,
    signedIn: list`
      Inici de sessió | Data | Hora | Data i hora | Quan | Des de | Inici |
      {Data,Hora,Data i hora,Moment,Dia} {,de,d',del,de l'} {inici de sessió,accés,inici,últim accés,última activitat,sessió,connexió,inici de la sessió} |
      {Data,Hora,Data i hora} d'{inici de sessió,accés,inici,entrada} |
      Data de {l'inici de sessió,l'últim accés,connexió} |
      {Últim,Darrer,Primer} {inici de sessió,accés,ús,inici} {,el} |
      {Última,Darrera,Primera} {activitat,connexió,sessió,vegada,utilització,visita,vegada actiu,vegada activa,vegada en línia} {,el} |
      {Inici de sessió,Sessió iniciada,Sessió oberta,Connectat,Connectada,Iniciada,Oberta,Començada,Has iniciat sessió,Va iniciar sessió,Heu iniciat la sessió} {,el,des de,des del,a les} |
      {Vist,Vista,Usat,Utilitzat,Actiu,Activa} per {última,darrera} vegada {,el} | Inici de la sessió |
      Hora i data | Activitat | Data/hora |
      {Data,Hora,Data i hora} {,d'inici de sessió,de l'inici de sessió,d'inici,d'accés,de connexió,de l'última activitat,de la darrera activitat} |
      {Inici de sessió,Sessió iniciada,Sessió iniciada el,Iniciada,Iniciada el,Inici,Inici de la sessió,Des de,Des del,Quan,Activa des de,Connectat des de,Activitat}
    `,
    status: list`
      Estat | Estat de la sessió | De confiança | Confiança | Actual | Sessió actual |
      Estat {del dispositiu,de confiança,de verificació,actual} |
      {Navegador,Dispositiu} {de confiança,verificat,actual,fiable} | Nivell de confiança | Verificat |
      Fiable | Aquest dispositiu | Aquesta sessió | Situació |
      És {de confiança,el dispositiu actual,la sessió actual}
    `,
  },
  signedIn: list`
    sessió iniciada el | va iniciar la sessió el | des de | des del |
    {has iniciat sessió,has iniciat la sessió,heu iniciat sessió,heu iniciat la sessió,va iniciar sessió,ha iniciat sessió,ha iniciat la sessió,s'ha iniciat sessió,s'ha iniciat la sessió,vas iniciar sessió,vas iniciar la sessió,vas entrar,inici de sessió,inici de la sessió,sessió iniciada,sessió oberta,sessió,sessió activa,connectat,connectada,connexió,accés,inici,iniciada,iniciat,oberta,començada,va començar,entrada,autenticat} {,el,el dia,a les,des de,des del,des de les,de,del} |
    {últim,darrer,primer,nou} {inici de sessió,accés a la sessió,inici} {,el,a les} |
    {data,hora,data i hora,dia} {de,d',del,de l'} {inici de sessió,accés,inici,sessió,últim inici de sessió} |
    {data,hora,data i hora} d'{inici de sessió,accés,inici} |
    {activa,actiu,oberta,en ús} {des de,des del,des de les,d'ençà del} | ~ {(inici de sessió),(accés)} |
    {inici de sessió,sessió iniciada,iniciada,has iniciat sessió,heu iniciat sessió,s'ha iniciat sessió,últim inici de sessió,darrer inici de sessió,últim accés,darrer accés,primer inici de sessió,connectat,connexió,inici,sessió oberta,oberta,començada} {des del,des de,fa}
  `,
  lastActive: list`
    última activitat | activa | actiu |
    {última,darrera} {activitat,vegada,vegada actiu,vegada activa,utilització,visita,connexió,interacció,vegada en línia,vegada vist} {,el,a les,fa} |
    {últim,darrer} {ús,accés} {,el,a les} |
    {actiu,activa,usat,usada,utilitzat,utilitzada,vist,vista,en línia} {per última vegada,per darrera vegada,per última vegada el,per darrera vegada el,recentment} |
    {actiu,activa,usat,usada,utilitzat,utilitzada,vist,vista,en línia} {el,a les,fa} |
    activitat {,el,recent,més recent} | {inactiu,inactiva,sense activitat} {des de,des del} |
    data de l'última activitat |
    {última activitat,darrera activitat,últim ús,darrer ús,última vegada actiu,última vegada activa,darrera vegada actiu,última vegada,darrera vegada,actiu per última vegada,activa per última vegada,actiu,activa,vist,usat,en línia,utilitzat} {,el,fa,a les}
  `,
  otherTimes: list`
    afegi | cread | creat | caduca | venciment | expira | actualitza | modifica | registra | sessió tancada |
    finalitzad | vinculad | vàlid fins | renovat | eliminat | suprimit | revocat | emès | bloquejat |
    aprovat | instal·lat | inscrit | de confiança {des,fins} | reanomenat | finalitzat | finalitza el |
    configurat | desactivat | canviat | autoritzat | arxivat | membre des
  `,
  justNow: list`
    ara | ara mateix | fa un moment | fa uns moments | fa uns segons | fa menys d'un minut |
    en aquest moment |
    {actiu,activa,en línia,usat,vist} {ara,ara mateix,en aquest moment,fa un moment,fa uns segons,fa un instant,actualment} |
    fa {un segon,pocs segons,uns quants segons,uns instants,molt poc,poc,menys de 1 minut,menys d'1 minut,menys d'un min,una estona curta,no res} |
    {en aquests moments,en aquest instant,just ara,tot just ara,ara fa un moment,ara fa uns segons,actualment,a l'últim minut,en l'últim minut,en els últims segons,suara,adés,menys d'un minut,menys d'1 minut}
  `,
  active: list`
    Activa | Actiu | Activa ara | Actiu ara | En línia | En ús | Connectat |
    {Sessió,Encara,Ara,Actualment,Segueix} {activa,actiu,oberta,en línia,connectat,connectada} |
    {Activa,Actiu} {ara mateix,actualment,en aquest moment} | Oberta | Vigent | En curs |
    {Connectat,Connectada} {ara,actualment} | En ús {ara,actualment} | En línia ara | Vàlida | Iniciada |
    Obert
  `,
  near: list`
    aprox. | aproximadament | aproximada | cap a |
    {ubicació,localització,zona,àrea,posició} {aproximada,estimada,aprox.,probable} {,a prop de} |
    lloc {aproximat,estimat} |
    {aproximadament,aprox.,probablement,possiblement,potser} {a,en,a prop de,prop de} |
    {en algun lloc,en algun punt} {de,prop de} |
    {prop de,a prop de,prop d',a prop d',a la vora de,vora,al voltant de,voltants de,als voltants de,pels volts de,rodalia de,a la rodalia de,als encontorns de,proximitats de,a les proximitats de,zona de,a la zona de,regió de,a la regió de,àrea de,a l'àrea de,no gaire lluny de,entorn de,a l'entorn de,situat a,vist a} |
    ~ {(aprox.),(aproximat),(aproximada),(aproximadament),(estimada),i rodalia,i rodalies,i voltants,i entorns,(zona),(voltants),(segons la ip),(per ip),(ip),(estimació),aproximadament,(ubicació aproximada),(probable)} |
    probablement | estimada
  `,
  unknownDevice: list`
    Dispositiu desconegut | Desconegut | Un altre dispositiu |
    {Dispositiu,Navegador,Client,Sistema,Sistema operatiu,Ordinador,Tipus de dispositiu,Terminal,Telèfon,Nom del dispositiu,Navegador o dispositiu} {desconegut,no reconegut,no identificat,no disponible,sense nom,no especificat,indeterminat,no detectat,genèric} |
    Aplicació {desconeguda,no reconeguda} | Altre {dispositiu,navegador} |
    Dispositiu {o,i} navegador {desconegut,desconeguts} |
    No s'ha pogut {identificar,reconèixer,determinar} el {dispositiu,navegador} |
    Informació del dispositiu no disponible | No {identificat,reconegut} | Sense nom
  `,
  unknownLocation: list`
    Ubicació desconeguda | Desconeguda | Desconegut |
    {Ubicació,Localització,Regió,Ciutat,Zona,Àrea,Localitat,Posició} {desconeguda,no disponible,no identificada,no determinada,indeterminada,oculta,privada,no detectada,no trobada,no especificada,no reconeguda,amagada} |
    {Lloc,País} {desconegut,no disponible,no identificat,no determinat,no especificat} |
    No {s'ha pogut,es pot,hem pogut} {determinar,identificar,detectar,trobar} la {ubicació,localització} |
    Sense {ubicació,localització,dades d'ubicació,informació d'ubicació} {,disponible} |
    La ubicació no està disponible | Informació d'ubicació no disponible | No hi ha ubicació
  `,
  devices: list`
    dispositiu | telèfon | telèfon mòbil | telèfon intel·ligent | ordinador | portàtil | escriptori |
    tauleta | navegador | pc | {aplicació,app,client} {d'escriptori,web,mòbil} | televisor | consola |
    rellotge intel·ligent | sobretaula | estació de treball
  `,
  apiPlatform: list`
    Plataforma d'API | API Platform | Plataforma OpenAI | Plataforma d'OpenAI | OpenAI API | API |
    {Plataforma,Consola,Portal,Tauler} {d'API,de l'API,API,per a desenvolupadors,de desenvolupadors,per a programadors} {,d'OpenAI,OpenAI} |
    API {d'OpenAI,OpenAI}
  `,
  yes: list`Sí | Cert`,
  no: list`No | Fals | Encara no`,
});
