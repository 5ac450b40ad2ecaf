import { list } from './list';
import type { Words } from './words';

export const gl = (): Words => ({
  activeSessions: list`
    Sesións activas | Sesións | As túas sesións | As miñas sesións | Todas as sesións | Sesións abertas |
    Sesións iniciadas | Xestionar sesións | Xestionar as sesións | Xestiona as sesións | Xestión de sesións |
    Xestionar as sesións activas | Dispositivos e sesións | Sesións e dispositivos | Dispositivos conectados |
    Dispositivos coa sesión iniciada | Dispositivos activos |
    {As miñas,As túas,As súas,Todas as,Todas as túas,Xestionar as túas,Xestiona as túas,Ver as,Ver as túas,Revisa as túas,Lista de} sesións {activas,abertas,iniciadas} |
    Sesións {en curso,actuais,web,do navegador,da conta,da túa conta,na túa conta,de usuario,activas na túa conta,activas da túa conta,e navegadores} |
    {Onde,Dispositivos onde,Dispositivos nos que,Lugares onde} {iniciaches sesión,iniciou sesión,tes a sesión iniciada,tes sesión iniciada,tes a sesión aberta,ten a sesión iniciada,ten sesión iniciada,estás conectado} |
    Dispositivos {con sesión iniciada,con sesións activas,con acceso á túa conta,conectados á túa conta,coa sesión aberta} |
    {Inicios de sesión,Accesos,Conexións} {activos,activas,actuais,abertos} |
    Os teus dispositivos {conectados,e sesións,activos} | Lista das sesións | Sesións activas e dispositivos |
    Dispositivos e sesións activas |
    {Sesións,Inicios de sesión,Conexións} {activas,activos,abertas,iniciadas,actuais,en curso} |
    {As túas,Todas as,As súas,Xestionar as,Lista de} {sesións,sesións activas,sesións abertas} |
    {Dispositivos,Navegadores} {conectados,activos,coa sesión iniciada,con sesión iniciada,con sesións activas,coa sesión aberta} |
    {Dispositivos nos que,Onde,Lugares nos que,Dispositivos onde} {iniciaches sesión,iniciaches a sesión,tes a sesión iniciada,tes unha sesión aberta,iniciou sesión,estás conectado,ten a sesión iniciada}
  `,
  session: list`sesión | sesións`,
  security: list`
    Seguranza | Seguridade | Configuración de seguranza | Configuración de seguridade | Seguranza da conta |
    Seguridade da conta |
    {Seguranza,Seguridade,Privacidade,Acceso,Inicio de sesión,Contrasinal,Contrasinais,Conta} e {seguranza,seguridade,privacidade,acceso,inicio de sesión,contrasinal,contrasinais,conta} |
    {Opcións,Preferencias,Axustes} de {seguranza,seguridade} | {Seguranza,Seguridade} da túa conta
  `,
  current: list`
    Sesión actual | Sesión en curso | Esta sesión | Este dispositivo | Este navegador | Este ordenador |
    Este computador | Este teléfono | Esta aplicación | Actual |
    {Esta,A,A túa,A súa,A miña} {sesión actual,sesión en curso,sesión en uso,conexión actual,conexión} |
    Este {portátil,móbil,equipo,smartphone,inicio de sesión,Mac,PC,iPhone,iPad,MacBook} |
    Esta {tableta,xanela,lapela,app} |
    {O,O teu,O seu,O meu} {dispositivo,navegador,ordenador,equipo} {actual,en uso} |
    {Dispositivo,Navegador,Equipo,Inicio de sesión} {actual,en uso} |
    Sesión {en uso,en uso agora,utilizada actualmente,deste dispositivo,deste navegador,neste dispositivo} |
    {Esta é,É} a {túa sesión,túa sesión actual,súa sesión actual,sesión actual,sesión que estás a usar} |
    {Este é,É} o {teu dispositivo,teu dispositivo actual,seu dispositivo,dispositivo actual,teu navegador} |
    {Estás a usar,Estás usando,Estás a utilizar,Estás utilizando,Está a usar,Está usando,Está a utilizar,Usas,Utilizas,Actualmente estás a usar,Agora estás a usar} {esta sesión,este dispositivo,este navegador} {,agora,agora mesmo,actualmente,neste momento} |
    {A sesión,O dispositivo,O navegador,Sesión,Dispositivo} {que estás a usar,que estás usando,que está a usar,que usas,que utilizas,que estás a utilizar} {,agora,actualmente,neste momento} |
    {Estás,Está} aquí {,agora} |
    {Activa,Activo,Activa agora,Activo agora,Aberta,En uso,En uso agora,Sesión activa,Sesión actual,Sesión iniciada,Sesión aberta,Conectado} {neste dispositivo,neste navegador,neste ordenador} |
    {Neste dispositivo,Neste navegador,Neste ordenador,Nesta sesión} |
    {Sesión actual,Actual,Activa,Dispositivo actual,Ti} {(este dispositivo),(este navegador),(ti),(actual),– este dispositivo,- este dispositivo} |
    {Este dispositivo,Esta sesión,Este navegador} {(actual),(ti),(sesión actual),(en uso),agora} |
    A túa sesión | O teu dispositivo | O teu navegador | Ti | Vostede | Aquí | Es ti | Este es ti |
    Mesmo dispositivo | Actualmente en uso neste dispositivo |
    {Sesión,Conexión} {actual,en curso,en uso} {,(este dispositivo)} | {A túa,A súa} {sesión,sesión actual} |
    {Este,O teu,O seu} {dispositivo,navegador,ordenador,teléfono,dispositivo actual,portátil} {,(actual)}
  `,
  trusted: list`
    de confianza | fiable | confiable | verificado | navegador {verificado,lembrado} |
    dispositivo {lembrado,autorizado,aprobado,seguro,gardado} | confías |
    a confianza {caduca,vence,expira,remata} | caducidade da confianza
  `,
  trusting: list`{confiar,confía} {neste,no,en} | marcar como {de confianza,fiable}`,
  negation: list`
    non | sen confianza | sen verificar | nunca | ningún | xa non | desconfia | deixou de | pouco fiable |
    pouco confiable | sen autorizar | confianza {revogada,caducada,retirada} | tampouco
  `,
  unavailable: list`
    estado da sesión non dispoñible | estado*non dispoñible | estado*non está dispoñible |
    estado da sesión descoñecido | estado descoñecido | estado*indispoñible | sesión non dispoñible |
    non se pode determinar*estado | non se puido determinar*estado |
    {estado,estado da sesión,situación} {:,actualmente,temporalmente,agora,é} {non dispoñible,descoñecid,indispoñible} |
    estado*{descoñecid,indeterminad,non determinad,non accesible,inaccesible,non se coñece,non se puido,non se pode,non confirmad} |
    {sen,ningún} estado | non hai información {do,sobre o} estado |
    non {se puido,se pode,puidemos,foi posible} {obter,comprobar,verificar,saber,cargar}*estado |
    sesión {temporalmente non dispoñible,indispoñible} | a sesión non está dispoñible
  `,
  logOut: list`
    pechar sesión | pechar*sesión | pecha*sesión | peche de sesión | saír | finalizar*sesión |
    rematar*sesión | terminar*sesión | desconectar | desconéctate | revogar |
    {pecha,peche,pechar,finaliza,finalice,finalizar,remata,rematar,termina,terminar} {,a,esta,as,todas as} {sesión,sesións} |
    pechando | {sae,saia,saír,sal} {de,da,deste,do} | {desconect,desvincul,revog} |
    {elimina,eliminar,quita,quitar,retirar,borrar,esquecer} {,o,este,a,esta} {dispositivo,sesión,navegador,acceso} |
    revoga | log out | logout | peche da sesión
  `,
  everywhere: list`
    todos os dispositivos | todas as sesións | todos os navegadores | todas as demais | todos os demais |
    todas as outras | todos os outros | todas as activas | pechalas todas | en todas partes |
    outros dispositivos | outras sesións | demais dispositivos | demais sesións | seleccionad |
    {todos,todas} {os meus,as miñas,os teus,as túas,os seus,as súas,á vez,elas,eles} |
    {pechar,pecha,finalizar,desconectar,revogar,saír de,eliminar} {todo,todas,todos,as demais,os demais,as outras} |
    {en,de} {todo,todas,todos,calquera} | en todo lugar |
    {outros,os outros} {navegadores,equipos,lugares,ordenadores} | as outras | os outros | as demais |
    os demais | o resto | {cada,calquera} {sesión,navegador,dispositivo} | varias sesións |
    varios dispositivos | toda a conta |
    {todos os,todas as} {dispositivos,sesións,navegadores} | {outros,outras} {dispositivos,sesións,navegadores} |
    {agás esta,agás este,excepto esta}
  `,
  more: list`
    amosar máis | máis dispositivos | seguinte | máis antigas |
    {amosar,mostrar,ver,cargar,amosa,mostra,carga} {máis,todo,todos,todas,outras,as demais,os demais,o resto,a lista completa} |
    {máis,outras} {resultados,elementos,sesións} | sesións {máis antigas,restantes} | lista completa
  `,
  loading: list`
    cargando | estase a cargar | estanse a cargar | obtendo | agarda | agarde | espera un momento |
    un momento | estase {a obter,a recuperar,cargando} | estanse {a obter,a recuperar,cargando} | buscando |
    recuperando | actualizando {a,as} | un {segundo,minuto,instante} | espere | comprobando
  `,
  failed: list`
    non se puideron cargar | algo saíu mal | tentar de novo | reintentar |
    non {se puido,se puideron,se pode,se poden,puidemos,podemos,foi posible,é posible,conseguimos} {cargar,obter,mostrar,amosar,recuperar,acceder,conectar,actualizar} |
    {erro,problema,problemas,fallo} {ao,de,na,durante a,con} {cargar,obter,mostrar,recuperar,carga,conexión,rede,servidor} |
    {fallou,produciuse} {a carga,ao cargar,a conexión,un fallo} | a carga*fallou |
    {houbo,ocorreu,produciuse,hai,tivemos} {un,algún} {erro,problema,fallo} |
    algo {fallou,non funcionou,non foi ben,foi mal,non saíu ben} |
    {téntao,ténteo,inténtao,inténteo,probar,proba,probe,tente,volve,volva} {outra vez,máis tarde,de novo,tentalo,intentalo,a intentalo} |
    erro {inesperado,descoñecido} | non se cargaron | {temporalmente,agora mesmo,neste momento} non dispoñib |
    non dispoñibles {agora,neste momento} | sesións non dispoñibles | reintent | comprobe a conexión |
    comproba a túa conexión
  `,
  otherLists: list`
    Dispositivos de confianza | Dispositivos fiables | Claves de acceso | Clave de acceso | Passkeys |
    Claves de seguranza | Claves de seguridade | Chaves de seguranza | Chave de seguranza | Chaves de acceso |
    Aplicacións conectadas | Aplicacións vinculadas | Aplicacións e conectores | Conectores |
    Contas conectadas | Contas vinculadas | Servizos conectados | Aplicacións de terceiros |
    Acceso de terceiros | Aplicacións autorizadas | Complementos | Integracións | Ligazóns compartidas |
    Conversas compartidas | Claves API | Claves de API | Chaves API | Chaves de API |
    Autenticación multifactor | Autenticación multifactor (MFA) | MFA | 2FA | Aplicación de autenticación |
    SMS | Mensaxe de texto | Notificacións push | Códigos de recuperación | Contrasinal |
    Métodos de inicio de sesión | Controis de datos | Control de datos | Notificacións | Xeral |
    Personalización | Memoria | Facturación | Subscrición | Uso | Voz | Programacións |
    Seguranza avanzada da conta | Seguridade avanzada da conta | Seguranza avanzada | Actividade recente |
    Actividade da conta | Control parental | Controis parentais | Inicio de sesión seguro con ChatGPT |
    Iniciar sesión con ChatGPT | Pechar sesión neste dispositivo | Pechar a sesión neste dispositivo |
    Conversas arquivadas | Eliminar conta | Conta | Axuda |
    {Os teus,Os meus,Os seus,Xestionar os} {dispositivos fiables,dispositivos de confianza,dispositivos verificados,códigos de recuperación} |
    {Navegadores,Ordenadores} {de confianza,verificados} |
    Dispositivos {verificados,recoñecidos,lembrados,autorizados,aprobados,gardados,anteriores,antigos,inactivos,desconectados,bloqueados,eliminados,nos que confías} |
    {Historial,Rexistro,Actividade,Eventos,Intentos,Alertas,Notificacións} de {inicio de sesión,inicios de sesión,sesións,acceso,accesos,seguranza,seguridade,actividade,conta} |
    {Inicios de sesión,Accesos,Conexións,Actividades} {recentes,anteriores,pasados,fallidos,sospeitosos} |
    Últimos {inicios de sesión,accesos} |
    Actividade recente {da conta,de inicio de sesión,de seguranza,de seguridade} |
    Actividade {de inicio de sesión recente,da conta recente} |
    Sesións {pechadas,finalizadas,caducadas,inactivas,revogadas,anteriores,pasadas,antigas,desconectadas,rematadas,recentes,pechadas recentemente,finalizadas recentemente,de terceiros,de aplicacións,da API,de Codex CLI} |
    Onde {iniciaras sesión,tiñas a sesión iniciada} | Aplicacións {e servizos,con acceso á túa conta} |
    {Autenticación,Verificación} {de,en} {dous factores,dous pasos,2 factores,2 pasos,dobre factor,múltiples factores,varios factores} {,(2FA),(MFA)} |
    Métodos de {verificación,autenticación,recuperación,acceso} |
    Códigos de {respaldo,seguranza,seguridade,verificación,copia de seguranza} |
    {Correo electrónico,Enderezo electrónico,Teléfono,Número de teléfono} | Contrasinais |
    {Cambiar,Cambia} {o contrasinal,contrasinal} | Pechar a sesión {deste dispositivo,neste navegador} |
    {Eliminar,Borrar} a {conta,túa conta} | Aparencia | Idioma | Exportar datos | Perfil | Privacidade |
    {Dispositivos,Navegadores} {de confianza,fiables,verificados,recoñecidos,autorizados,lembrados,coñecidos} |
    {Historial de inicios de sesión,Historial de accesos,Historial de sesións,Actividade recente,Actividade de seguridade recente,Actividade da conta,Inicios de sesión recentes,Aplicacións conectadas,Aplicacións vinculadas,Aplicacións de terceiros,Contas vinculadas,Claves de API,Claves API,Claves de acceso,Claves de seguridade}
  `,
  captions: {
    device: list`
      Dispositivo | Navegador | Dispositivo/navegador | Cliente |
      {Dispositivo,Navegador,Sistema,Sistema operativo} {ou,e,/} {navegador,dispositivo,sistema operativo,aplicación,SO} |
      {Nome,Tipo,Modelo,Detalles,Información} {do,de,sobre o} {dispositivo,navegador} |
      Dispositivo {utilizado,usado,conectado} | Sistema operativo | Sistema | Modelo | Nome | Sesión |
      Conectado con
    `,
    app: list`
      Aplicación | Aplicacións | App | Produto | Produtos | Servizo | Servizos |
      {Aplicación,Produto,Servizo} {ou,e,/} {aplicación,produto,servizo,servizos} |
      {Aplicacións,Produtos,Servizos} {en uso,usados,usadas,utilizados,utilizadas} |
      {Usado,Usada,Utilizado,Utilizada,Úsase,Uso,En uso} {con,en,para,por} | Acceso a |
      Contexto {da aplicación,de uso,do produto} | Contexto | Nome da aplicación
    `,
    location: list`
      Localización | Situación | Lugar | Última localización | Onde | Cidade | Rexión | País |
      Lugar de inicio de sesión |
      {Localización,Situación,Posición,Zona,Rexión} {aproximada,estimada,actual,detectada,(aproximada),(estimada),(IP),por IP,de inicio de sesión,da sesión} |
      Lugar {aproximado,estimado,de acceso} | Última {localización,situación} coñecida |
      {Cidade,Rexión,País} {e,ou,/} {país,rexión,cidade} | Cidade, país | Localidade | Zona | Área |
      Concello | Preto de | Posición | De onde |
      {Localización,Lugar,Situación,Zona,Cidade} {,aproximada,aproximado,(aproximada),(aprox.),estimada} |
      {Onde,Desde onde,País,Preto de,Última localización,Rexión}
    `,
    signedIn: list`
      Sesión iniciada | Data | Hora | Data e hora | Cando | Desde | Comezo | Última vez activa |
      {Data,Hora,Data e hora,Momento} {,de,do,da} {inicio de sesión,acceso,inicio,último acceso,última actividade,sesión,conexión,último inicio de sesión} |
      {Último,Primeiro} {inicio de sesión,acceso,uso} {,o} |
      {Última,Primeira} {actividade,conexión,sesión,vez,visita,vez activo,vez en liña} {,o} |
      {Inicio de sesión,Sesión iniciada,Sesión aberta,Conectado,Conectada,Iniciada,Aberta,Comezada,Iniciaches sesión,Iniciou sesión} {,o,desde,desde o,ás} |
      {Visto,Usado,Utilizado,Activo,Activa} por última vez {,o} | Inicio da sesión | Inicio | Acceso |
      Hora e data | Data/hora | Actividade |
      {Última actividade,Última vez activo,Última conexión,Inicio de sesión,Sesión iniciada,Iniciada,Iniciada o,Inicio,Desde,Desde o,Cando}
    `,
    status: list`
      Estado | Estado da sesión | De confianza | Confianza | Fiable | Actual | Sesión actual |
      Estado {do dispositivo,de confianza,actual} |
      {Navegador,Dispositivo} {de confianza,verificado,actual,fiable} | Nivel de confianza | Verificado |
      Este dispositivo | Esta sesión
    `,
  },
  signedIn: list`
    sesión iniciada o | inicio de sesión en | desde o | desde |
    {iniciaches sesión,iniciou sesión,iniciouse sesión,entraches,accediches,inicio de sesión,inicio da sesión,sesión iniciada,sesión aberta,sesión,sesión activa,conectado,conectada,conexión,inicio,iniciada,aberta,comezou,comezada,entrada,autenticado} {,o,o día,ás,desde,desde o,desde as,de,do} |
    {último,primeiro,novo} {inicio de sesión,inicio} {,o,ás} |
    {data,hora,data e hora} {de,do,da} {inicio de sesión,acceso,inicio,sesión} |
    {activa,activo,aberta} {desde,desde o,desde as,dende,dende o} | ~ (inicio de sesión) |
    {inicio de sesión,sesión iniciada,iniciada,iniciaches sesión,último inicio de sesión,primeiro inicio de sesión,conectado,inicio,sesión aberta,aberta} {,o,desde,desde o,ás,hai}
  `,
  lastActive: list`
    última actividade | activa | activo |
    última {actividade,vez,vez activo,vez activa,utilización,visita,conexión,vez en liña,interacción} {,o,ás,hai} |
    último {uso,acceso} {,o,ás} |
    {activo,activa,usado,usada,utilizado,utilizada,visto,vista,en liña} {por última vez,por última vez o,recentemente} |
    {activo,activa,usado,usada,utilizado,visto,en liña} {o,ás,hai} | actividade {,o,recente,máis recente} |
    {inactivo,inactiva,sen actividade} {desde,desde o,desde hai} |
    {última actividade,último uso,última vez activo,última vez activa,última vez,activo por última vez,activo,activa,visto,usado,en liña} {,o,hai,ás}
  `,
  otherTimes: list`
    engadid | cread | caduca | vence | actualizad | modificad | rexistrad | válido ata | sesión pechada |
    finalizad | vinculad | renovad | eliminad | revogad | emitid | bloquead | aprobad | instalad |
    de confianza {desde,ata} | renomead | caducou | expira | remata o | configurad | desactivad | cambiad |
    autorizad | membro desde | arquivad
  `,
  justNow: list`
    agora mesmo | agora | neste momento | hai un momento | hai uns momentos | hai uns segundos |
    hai uns instantes | hai menos dun minuto |
    {activo,activa,en liña,usado,visto} {agora,agora mesmo,neste momento,hai un momento,hai uns segundos,hai un instante} |
    hai {un segundo,poucos segundos,algúns segundos,un instante,uns poucos segundos,pouco,moi pouco,menos de 1 minuto,menos dun min,menos de un minuto} |
    {neste intre,neste instante,nestes momentos,hai un intre,xusto agora,actualmente,no último minuto,nos últimos segundos,menos dun minuto,menos de 1 minuto}
  `,
  active: list`
    Activa | Activo | Activa agora | Activo agora | En liña | En uso | Conectado | Sesión iniciada |
    {Sesión,Aínda,Agora,Actualmente,Segue} {activa,activo,aberta,en liña,conectado} |
    {Activa,Activo} {agora mesmo,actualmente,neste momento} | Aberta | Conectada | En curso |
    En uso {agora,actualmente} | En liña agora | Iniciada | Vixente
  `,
  near: list`
    aprox. | aproximadamente | aproximada | preto de | cerca de | arredor de | na zona de | nos arredores de |
    ~ (aprox.) | ~ (aproximada) | ~ e arredores |
    {localización,situación,zona,área,posición} {aproximada,estimada,aprox.,probable} {,preto de} |
    lugar {aproximado,estimado} | {aproximadamente,aprox.,probablemente,posiblemente} {en,preto de} |
    {preto,a carón de,ao redor de,arredores de,inmediacións de,nas inmediacións de,proximidades de,nas proximidades de,cercanías de,nas cercanías de,zona de,área de,na área de,rexión de,na rexión de,na contorna de,contorna de,próximo a,estimada,probablemente,en} |
    ~ {(aproximado),(aproximadamente),(estimada),(zona),(arredores),(segundo a IP),(por IP),(IP),(estimación),aproximadamente,(localización aproximada),e contorna,e proximidades,(probable)}
  `,
  unknownDevice: list`
    Dispositivo descoñecido | Descoñecido | Outro dispositivo |
    {Dispositivo,Navegador,Cliente,Sistema,Sistema operativo,Equipo,Ordenador,Tipo de dispositivo,Terminal,Teléfono} {descoñecido,non recoñecido,non identificado,non dispoñible,sen nome,non especificado,indeterminado,sen identificar} |
    Aplicación {descoñecida,non recoñecida} | Outro navegador |
    Dispositivo {ou,e} navegador {descoñecido,descoñecidos} |
    Non se puido identificar o {dispositivo,navegador} | Información do dispositivo non dispoñible | Sen nome
  `,
  unknownLocation: list`
    Localización descoñecida | Descoñecida | Descoñecido |
    {Localización,Situación,Rexión,Cidade,Zona,Área,Localidade,Posición} {descoñecida,non dispoñible,non identificada,non determinada,indeterminada,oculta,privada,non atopada,sen determinar} |
    {Lugar,País} {descoñecido,non dispoñible,non identificado} |
    Non se {puido,pode} {determinar,identificar,detectar} a {localización,situación} |
    Sen {localización,datos de localización,información de localización} {,dispoñible} |
    A localización non está dispoñible | Información de localización non dispoñible
  `,
  devices: list`
    dispositivo | teléfono | smartphone | ordenador | computador | portátil | escritorio | tableta |
    navegador | teléfono móbil | dispositivo móbil | {aplicación,cliente} {de escritorio,web,móbil} |
    televisor | consola | reloxo intelixente | celular | laptop | notebook | tablet | pc
  `,
  apiPlatform: list`
    Plataforma API | Plataforma OpenAI | API de OpenAI | OpenAI API | API |
    {Plataforma,Consola,Portal} {de API,da API,API,para desenvolvedores,de desenvolvedores,para programadores} {,de OpenAI,OpenAI} |
    API OpenAI
  `,
  yes: list`Si | Verdadeiro`,
  no: list`Non | Falso | Aínda non`,
});
