import { list } from './list';
import type { Words } from './words';

export const ca: Words = {
  activeSessions: list`
    Sessions actives | Les teves sessions actives | Les vostres sessions actives |
    Totes les sessions actives | Sessions | Les teves sessions | Les meves sessions | Totes les sessions |
    Sessions obertes | Sessions iniciades | Gestiona les sessions | Gestiona les sessions actives |
    Gestió de sessions | Dispositius i sessions | Sessions i dispositius | Dispositius connectats |
    Dispositius amb la sessió iniciada | Dispositius actius | On has iniciat la sessió |
    On heu iniciat la sessió | On tens la sessió iniciada | Inicis de sessió actius | Llista de sessions |
    Sessions actives i dispositius | Dispositius i sessions actives | Dispositius on has iniciat la sessió |
    Dispositius en què has iniciat la sessió
  `,
  session: list`sessió | sessions`,
  security: list`
    Seguretat | Seguretat i inici de sessió | Inici de sessió i seguretat | Configuració de seguretat |
    Seguretat i privadesa | Privadesa i seguretat | Contrasenya i seguretat | Seguretat del compte
  `,
  current: list`
    Sessió actual | La teva sessió actual | La vostra sessió actual | Aquesta sessió | Aquest dispositiu |
    Aquest navegador | Aquest ordinador | Aquest telèfon | Aquesta aplicació | Actual | Dispositiu actual |
    Navegador actual | El teu dispositiu actual | Ets aquí | Activa en aquest dispositiu |
    Activa ara en aquest dispositiu | Estàs fent servir aquesta sessió | Estàs utilitzant aquesta sessió |
    Esteu utilitzant aquesta sessió | La sessió que estàs utilitzant ara | El teu dispositiu |
    El vostre dispositiu | El teu navegador | Aquesta tauleta | Aquest mòbil | Aquest PC | Aquest Mac |
    Aquest iPhone | Ets tu | Aquesta és la teva sessió actual | Aquest és el teu dispositiu |
    Sessió en curs | Sessió en ús | Estàs fent servir aquest dispositiu | La sessió que fas servir |
    La sessió que estàs fent servir | La sessió que estàs utilitzant
  `,
  trusted: list`de confiança | fiable | verificat`,
  negation: list`
    no és | no de confiança | no fiable | no verificat | sense confiança | ja no | desconfia | mai
  `,
  unavailable: list`
    estat de la sessió no disponible | estat de sessió no disponible | l'estat de la sessió no està |
    l'estat de la sessió no és | estat*no disponible | estat*no està disponible | estat desconegut |
    estat de la sessió desconegut | sessió no disponible | no es pot determinar l'estat |
    estat*indisponible | estat*desconegut
  `,
  logOut: list`
    tanca la sessió | tanca sessió | tanca aquesta sessió | tancar sessió | tancar la sessió |
    tanca*sessió | tanca*sessions | tancament de sessió | finalitza la sessió | finalitzar la sessió |
    finalitza*sessió | acaba la sessió | surt | sortir | desconnecta | revoca | elimina el dispositiu |
    suprimeix el dispositiu | elimina la sessió | suprimeix la sessió
  `,
  everywhere: list`
    tots els | totes les | a tot arreu | a tots | de tots | de totes | altres dispositius |
    altres sessions | la resta | les altres | els altres | cada dispositiu | seleccionad
  `,
  more: list`
    mostra'n més | mostra més | mostra més sessions | veure més | vegeu més | carrega'n més | carrega més |
    més sessions | més dispositius | mostra-ho tot | mostra-les totes | mostra totes | veure tot |
    veure totes | següent | més antigues
  `,
  loading: list`
    s'està carregant | s'estan carregant | carregant | s'estan obtenint | obtenint | espera un moment |
    espereu | un moment
  `,
  failed: list`
    no s'han pogut carregar | no s'ha pogut carregar | no es poden carregar | no es pot carregar |
    no hem pogut carregar | no podem carregar | no s'han pogut obtenir | no hem pogut obtenir |
    no s'han pogut mostrar | error en carregar | error de càrrega | error en obtenir |
    s'ha produït un error | hi ha hagut un error | hi ha hagut un problema | s'ha produït un problema |
    alguna cosa ha fallat | alguna cosa ha anat malament | torna-ho a provar | torneu-ho a provar |
    torna a provar-ho | torneu a provar | torna a intentar | reintenta | prova-ho més tard | proveu-ho
  `,
  otherLists: list`
    Dispositius de confiança | Dispositius fiables | Els teus dispositius de confiança | Claus d'accés |
    Clau d'accés | Passkeys | Claus de seguretat | Clau de seguretat | Claus d'accés i claus de seguretat |
    Aplicacions connectades | Aplicacions vinculades | Aplicacions i connectors | Connectors |
    Comptes connectats | Comptes vinculats | Serveis connectats | Aplicacions de tercers |
    Aplicacions autoritzades | Connexions | Integracions | Enllaços compartits | Xats compartits |
    Claus d'API | Claus API | Claus de l'API | Testimonis d'accés | Autenticació multifactor |
    Autenticació de múltiples factors | Autenticació multifactor (MFA) | MFA | 2FA |
    Autenticació de dos factors | Verificació en dos passos | Autenticació en dos passos |
    Aplicació d'autenticació | SMS | Missatge de text | Notificacions push | Codis de recuperació |
    Codis de seguretat | Contrasenya | Canvia la contrasenya | Mètodes d'inici de sessió |
    Opcions d'inici de sessió | Controls de dades | Control de dades | Notificacions | General |
    Personalització | Memòria | Facturació | Subscripció | Ús | Veu | Seguretat avançada del compte |
    Seguretat avançada | Activitat recent | Activitat del compte | Historial d'inicis de sessió |
    Historial d'inici de sessió | Inicis de sessió recents | Sessions tancades | Sessions anteriors |
    Controls parentals | Control parental | Inici de sessió segur amb ChatGPT |
    Inicia la sessió amb ChatGPT | Tanca la sessió en aquest dispositiu |
    Tanca la sessió d'aquest dispositiu | Xats arxivats | Suprimeix el compte | Elimina el compte | Compte |
    Ajuda | Activitat recent d'inici de sessió | Activitat d'inici de sessió |
    Activitat d'inicis de sessió | Activitat de seguretat | Activitat de seguretat recent |
    Activitat recent del compte | Esdeveniments de seguretat | Historial de sessions |
    Historial d'activitat | Historial de seguretat | Registre d'activitat | Registre de seguretat |
    Últims inicis de sessió | Darrers inicis de sessió | Sessions inactives | Sessions caducades |
    Sessions finalitzades | Sessions revocades | Sessions antigues | Sessions passades |
    Sessions tancades recentment | Tancaments de sessió recents | On havies iniciat la sessió |
    Inicis de sessió anteriors | Intents d'inici de sessió | Inicis de sessió fallits |
    Dispositius reconeguts | Dispositius verificats | Dispositius autoritzats | Dispositius bloquejats |
    Navegadors de confiança | Sessions de tercers | Sessions de Codex CLI |
    Autenticació de dos factors (2FA) | Mètodes de recuperació | Correu electrònic | Número de telèfon
  `,
  captions: {
    device: list`
      Dispositiu | Nom del dispositiu | Tipus de dispositiu | Navegador | Dispositiu o navegador |
      Navegador o dispositiu | Dispositiu/navegador | Dispositiu i navegador | Client
    `,
    app: list`
      Aplicació | Aplicacions | App | Apps | Producte | Productes | S'utilitza amb | Utilitzat amb |
      Context de l'aplicació | Servei | Serveis | S'utilitza a | Utilitzat a | Utilitzada a |
      Utilitzada amb | Usat amb | Usat a | Es fa servir amb | Es fa servir a | Aplicacions utilitzades |
      Nom de l'aplicació | Context | Accés a
    `,
    location: list`
      Ubicació | Ubicació aproximada | Lloc | Lloc aproximat | Localització | Ubicació estimada |
      Última ubicació | On | Ciutat | Regió | País | Ubicació d'inici de sessió
    `,
    signedIn: list`
      Inici de sessió | Sessió iniciada | Sessió iniciada el | Data d'inici de sessió |
      Hora d'inici de sessió | Data i hora d'inici de sessió | Últim inici de sessió |
      Darrer inici de sessió | Primer inici de sessió | Data | Hora | Data i hora | Quan | Des de | Inici |
      Última activitat | Darrera activitat | Últim ús | Darrer ús | Darrer accés
    `,
    status: list`
      Estat | Estat de la sessió | De confiança | Dispositiu de confiança | Confiança | Actual |
      Sessió actual
    `,
  },
  signedIn: list`
    sessió iniciada el | sessió iniciada | sessió iniciada a les | sessió iniciada des de |
    sessió iniciada des del | has iniciat la sessió el | has iniciat sessió el | heu iniciat la sessió el |
    va iniciar la sessió el | s'ha iniciat la sessió el | inici de sessió el | inici de sessió |
    data d'inici de sessió | hora d'inici de sessió | últim inici de sessió | darrer inici de sessió |
    primer inici de sessió | iniciada el | iniciada | des de | des del | activa des de | activa des del
  `,
  lastActive: list`
    última activitat | darrera activitat | última activitat el | darrera activitat el | últim ús |
    darrer ús | últim accés | darrer accés | actiu per última vegada | activa per última vegada |
    utilitzat per última vegada | vist per última vegada | activa | actiu
  `,
  otherTimes: list`
    afegi | cread | creat | caduca | venciment | expira | actualitza | modifica | registra |
    sessió tancada | finalitzad | vinculad | vàlid fins
  `,
  justNow: list`
    ara | ara mateix | fa un moment | fa uns moments | fa uns segons | fa pocs segons |
    fa menys d'un minut | en aquest moment | activa ara | actiu ara | activa ara mateix
  `,
  active: list`Activa | Actiu | Activa ara | Actiu ara | Sessió activa | En línia | En ús | Connectat`,
  near: list`
    aprox. | aproximadament | aproximada | ubicació aproximada | a prop de | prop de | al voltant de |
    cap a | a la zona de | zona de | ~ (aprox.) | ~ (aproximada) | ~ (aproximadament) | ~ i rodalia
  `,
  unknownDevice: list`
    Dispositiu desconegut | Navegador desconegut | Client desconegut | Ordinador desconegut | Desconegut |
    Dispositiu no reconegut | Un altre dispositiu
  `,
  unknownLocation: list`
    Ubicació desconeguda | Lloc desconegut | Localització desconeguda | Ubicació no disponible |
    Regió desconeguda | Desconeguda | Desconegut
  `,
  devices: list`
    dispositiu | telèfon | telèfon mòbil | telèfon intel·ligent | aplicació mòbil | ordinador | portàtil |
    escriptori | tauleta | navegador | pc
  `,
  apiPlatform: list`
    Plataforma d'API | Plataforma de l'API | Plataforma API | API Platform | Plataforma OpenAI |
    Plataforma d'OpenAI | OpenAI API | API | Plataforma per a desenvolupadors
  `,
  yes: list`Sí`,
  no: list`No`,
};
