import { list } from './list';
import type { Words } from './words';

export const gl: Words = {
  activeSessions: list`
    Sesións activas | As túas sesións activas | As súas sesións activas | Todas as sesións activas |
    Sesións | As túas sesións | As miñas sesións | Todas as sesións | Sesións abertas | Sesións iniciadas |
    Xestionar sesións | Xestionar as sesións | Xestiona as sesións | Xestión de sesións |
    Xestionar as sesións activas | Dispositivos e sesións | Sesións e dispositivos |
    Dispositivos conectados | Dispositivos coa sesión iniciada | Dispositivos activos |
    Inicios de sesión activos | Onde iniciaches sesión | Onde tes a sesión iniciada | Onde iniciou sesión
  `,
  session: list`sesión | sesións`,
  security: list`
    Seguranza | Seguridade | Seguranza e inicio de sesión | Seguridade e inicio de sesión |
    Inicio de sesión e seguranza | Inicio de sesión e seguridade | Configuración de seguranza |
    Configuración de seguridade | Axustes de seguranza | Seguranza e privacidade |
    Seguridade e privacidade | Privacidade e seguranza | Contrasinal e seguranza | Seguranza da conta |
    Seguridade da conta
  `,
  current: list`
    Sesión actual | A túa sesión actual | A súa sesión actual | Sesión en curso | Esta sesión |
    Este dispositivo | Este navegador | Este ordenador | Este computador | Este teléfono | Esta aplicación |
    Actual | Dispositivo actual | Navegador actual | O teu dispositivo actual | Esta é a túa sesión actual |
    Estás aquí | Activa neste dispositivo | Activo neste dispositivo | Estás a usar esta sesión |
    Estás a usar esta sesión agora | Estás usando esta sesión | A sesión que estás a usar
  `,
  trusted: list`de confianza | fiable | confiable | verificado`,
  negation: list`non | sen confianza | sen verificar | nunca | ningún | xa non | desconfia`,
  unavailable: list`
    estado da sesión non dispoñible | estado*non dispoñible | estado*non está dispoñible |
    estado da sesión descoñecido | estado descoñecido | estado*indispoñible | sesión non dispoñible |
    non se pode determinar*estado | non se puido determinar*estado
  `,
  logOut: list`
    pechar sesión | pechar a sesión | pechar esta sesión | pechar*sesión | pecha sesión | pecha a sesión |
    pecha*sesión | peche de sesión | saír | finalizar sesión | finalizar a sesión | finalizar*sesión |
    rematar*sesión | terminar*sesión | desconectar | desconéctate | revogar | quitar dispositivo |
    quitar este dispositivo | eliminar dispositivo | eliminar este dispositivo | quitar sesión |
    eliminar sesión
  `,
  everywhere: list`
    todos os dispositivos | todas as sesións | todos os navegadores | todas as demais | todos os demais |
    todas as outras | todos os outros | todas as activas | en todos | de todos | de todas | pechar todas |
    pechalas todas | en todas partes | outros dispositivos | outras sesións | demais dispositivos |
    demais sesións | cada dispositivo | seleccionad
  `,
  more: list`
    amosar máis | mostrar máis | ver máis | cargar máis | máis sesións | máis dispositivos | amosar todo |
    amosar todas | mostrar todo | mostrar todas | ver todo | ver todas | ver todos | cargar todas |
    seguinte | máis antigas
  `,
  loading: list`
    cargando | estase a cargar | estanse a cargar | obtendo | agarda | agarde | espera un momento |
    un momento
  `,
  failed: list`
    non se puideron cargar | non se puido cargar | non se poden cargar | non se pode cargar |
    non puidemos cargar | non foi posible cargar | non se puideron obter | non se puido obter |
    non se puideron mostrar | non se puideron amosar | erro ao cargar | erro de carga | produciuse un erro |
    ocorreu un erro | houbo un erro | produciuse un problema | houbo un problema | algo saíu mal |
    algo foi mal | téntao de novo | ténteo de novo | tentar de novo | inténtao de novo |
    inténtao máis tarde | téntao máis tarde | téntao outra vez | volve tentalo | volve intentalo |
    probar de novo | reintentar
  `,
  otherLists: list`
    Dispositivos de confianza | Dispositivos fiables | Os teus dispositivos de confianza |
    Claves de acceso | Clave de acceso | Passkeys | Claves de seguranza | Claves de seguridade |
    Chaves de seguranza | Chave de seguranza | Chaves de acceso | Aplicacións conectadas |
    Aplicacións vinculadas | Aplicacións e conectores | Conectores | Contas conectadas | Contas vinculadas |
    Servizos conectados | Aplicacións de terceiros | Acceso de terceiros | Aplicacións autorizadas |
    Complementos | Integracións | Ligazóns compartidas | Conversas compartidas | Claves API |
    Claves de API | Chaves API | Chaves de API | Autenticación multifactor |
    Autenticación de múltiples factores | Autenticación multifactor (MFA) | Autenticación de dous factores |
    Verificación en dous pasos | MFA | 2FA | Aplicación de autenticación | SMS | Mensaxe de texto |
    Notificacións push | Códigos de recuperación | Códigos de seguranza | Contrasinal |
    Cambiar contrasinal | Cambiar o contrasinal | Métodos de inicio de sesión | Controis de datos |
    Control de datos | Notificacións | Xeral | Personalización | Memoria | Facturación | Subscrición | Uso |
    Voz | Programacións | Seguranza avanzada da conta | Seguridade avanzada da conta | Seguranza avanzada |
    Actividade recente | Actividade da conta | Actividade de seguranza | Historial de inicios de sesión |
    Historial de inicio de sesión | Inicios de sesión recentes | Últimos inicios de sesión |
    Sesións pechadas | Sesións finalizadas | Sesións anteriores | Sesións caducadas | Control parental |
    Controis parentais | Inicio de sesión seguro con ChatGPT | Iniciar sesión con ChatGPT |
    Pechar sesión neste dispositivo | Pechar a sesión neste dispositivo | Conversas arquivadas |
    Eliminar a conta | Eliminar conta | Conta | Axuda
  `,
  captions: {
    device: list`
      Dispositivo | Nome do dispositivo | Tipo de dispositivo | Navegador | Dispositivo ou navegador |
      Navegador ou dispositivo | Dispositivo/navegador | Dispositivo e navegador | Cliente
    `,
    app: list`
      Aplicación | Aplicacións | App | Produto | Produtos | Usado con | Usada con | Utilizado con |
      Contexto da aplicación | Servizo | Servizos
    `,
    location: list`
      Localización | Localización aproximada | Situación | Situación aproximada | Lugar | Lugar aproximado |
      Última localización | Onde | Cidade | Rexión | País | Lugar de inicio de sesión
    `,
    signedIn: list`
      Sesión iniciada | Sesión iniciada o | Inicio de sesión | Data de inicio de sesión |
      Hora de inicio de sesión | Último inicio de sesión | Primeiro inicio de sesión | Iniciou sesión |
      Data | Hora | Data e hora | Cando | Desde | Comezo | Última actividade | Última vez activa |
      Activo por última vez | Último uso | Visto por última vez | Último acceso
    `,
    status: list`
      Estado | Estado da sesión | De confianza | Dispositivo de confianza | Confianza | Fiable | Actual |
      Sesión actual
    `,
  },
  signedIn: list`
    sesión iniciada o | sesión iniciada | sesión iniciada desde | inicio de sesión | inicio de sesión o |
    inicio de sesión en | iniciou sesión o | iniciou sesión | iniciaches sesión o | iniciaches sesión |
    data de inicio de sesión | hora de inicio de sesión | último inicio de sesión |
    primeiro inicio de sesión | comezou o | desde o | desde | activa desde | activo desde
  `,
  lastActive: list`
    última actividade | última actividade o | última vez activa | última vez activo |
    activo por última vez | activa por última vez | último uso | usado por última vez |
    usada por última vez | visto por última vez | último acceso | activa | activo
  `,
  otherTimes: list`
    engadid | cread | caduca | vence | actualizad | modificad | rexistrad | válido ata | sesión pechada |
    finalizad | vinculad
  `,
  justNow: list`
    agora mesmo | agora | neste momento | hai un momento | hai uns momentos | hai uns segundos |
    hai uns instantes | hai menos dun minuto | activa agora | activo agora
  `,
  active: list`
    Activa | Activo | Activa agora | Activo agora | Sesión activa | En liña | En uso | Conectado |
    Sesión iniciada
  `,
  near: list`
    aprox. | aproximadamente | aproximada | localización aproximada | preto de | cerca de | arredor de |
    na zona de | nos arredores de | ~ (aprox.) | ~ (aproximada) | ~ e arredores
  `,
  unknownDevice: list`
    Dispositivo descoñecido | Navegador descoñecido | Cliente descoñecido | Descoñecido |
    Dispositivo non recoñecido | Dispositivo sen nome | Outro dispositivo
  `,
  unknownLocation: list`
    Localización descoñecida | Localización non dispoñible | Situación descoñecida | Lugar descoñecido |
    Rexión descoñecida | Descoñecida | Descoñecido | Sen localización
  `,
  devices: list`
    dispositivo | teléfono | smartphone | ordenador | computador | portátil | escritorio | tableta |
    navegador | teléfono móbil | dispositivo móbil | aplicación móbil
  `,
  apiPlatform: list`
    Plataforma API | Plataforma da API | Plataforma de API | Plataforma OpenAI | Plataforma API de OpenAI |
    API de OpenAI | OpenAI API | API | Plataforma para desenvolvedores
  `,
  yes: list`Si`,
  no: list`Non`,
};
