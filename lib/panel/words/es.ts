import { list } from './list';
import type { Words } from './words';

export const es: Words = {
  activeSessions: list`
    Sesiones activas | Tus sesiones activas | Sus sesiones activas | Todas las sesiones activas | Sesiones |
    Tus sesiones | Sus sesiones | Mis sesiones | Todas las sesiones | Sesiones abiertas |
    Sesiones iniciadas | Sesiones en curso | Sesiones de la cuenta | Sesiones de inicio |
    Gestionar sesiones | Administrar sesiones | Gestionar sesiones activas | Administrar sesiones activas |
    Gestión de sesiones | Administración de sesiones | Dispositivos y sesiones | Sesiones y dispositivos |
    Dispositivos conectados | Dispositivos con sesión iniciada | Dispositivos con sesión abierta |
    Dispositivos activos | Dónde has iniciado sesión | Dónde iniciaste sesión | Dónde ha iniciado sesión |
    Dónde tienes la sesión iniciada | Dónde tienes sesiones abiertas | Inicios de sesión activos |
    Lista de sesiones | Lista de sesiones activas | Sesiones de tu cuenta |
    Dispositivos en los que has iniciado sesión | Dispositivos en los que iniciaste sesión |
    Dispositivos donde has iniciado sesión | Dispositivos donde iniciaste sesión |
    Dónde tienes sesión iniciada | Dónde está abierta tu sesión | Dónde está iniciada tu sesión |
    Sesiones activas y dispositivos | Dispositivos y sesiones activas | Tus dispositivos y sesiones
  `,
  session: list`sesión | sesiones`,
  security: list`
    Seguridad | Seguridad e inicio de sesión | Inicio de sesión y seguridad | Seguridad y acceso |
    Acceso y seguridad | Ajustes de seguridad | Configuración de seguridad | Seguridad y privacidad |
    Privacidad y seguridad | Contraseña y seguridad | Seguridad de la cuenta
  `,
  current: list`
    Sesión actual | Tu sesión actual | Su sesión actual | Sesión en curso | Esta sesión | Este dispositivo |
    Este navegador | Este equipo | Este ordenador | Esta computadora | Este teléfono | Esta aplicación |
    Actual | Dispositivo actual | Navegador actual | Tu dispositivo actual | Este es tu dispositivo |
    Estás aquí | Está aquí | Activa en este dispositivo | Activo en este dispositivo |
    Activo ahora en este dispositivo | Activa ahora en este dispositivo | Estás usando esta sesión |
    Estás usando esta sesión ahora | Está usando esta sesión | Estás utilizando esta sesión |
    La sesión que estás usando | La sesión que estás usando ahora | En uso en este dispositivo |
    Sesión en uso | Esta es tu sesión actual | Esta es su sesión actual | Tu dispositivo | Tu navegador |
    Este móvil | Este celular | Esta app | Esta tableta | Esta tablet | Este PC | Esta PC | Este Mac |
    Este iPhone | Este eres tú | Eres tú | Dispositivo en uso | Navegador en uso | Inicio de sesión actual |
    Usas esta sesión | Usas esta sesión actualmente | Estás usando este dispositivo |
    Estás usando esta sesión actualmente | Actualmente estás usando esta sesión | Sesión que estás usando |
    Sesión que estás usando ahora | Usando ahora | En uso ahora en este dispositivo |
    Sesión activa en este dispositivo
  `,
  trusted: list`de confianza | confiable | confiado | fiable | verificado | dispositivo recordado`,
  negation: list`
    no de confianza | no confiable | no es | no verificad | no fiable | no reconocid | sin confianza |
    sin verificar | ya no | desconfia | nunca | ningún
  `,
  unavailable: list`
    estado de la sesión no disponible | estado de sesión no disponible | estado*no disponible |
    estado*no está disponible | estado*indisponible | estado desconocido | estado de la sesión desconocido |
    estado de sesión desconocido | sin estado disponible | sesión no disponible |
    no se puede determinar*estado | no se pudo determinar*estado | estado*desconocido
  `,
  logOut: list`
    cerrar sesión | cerrar la sesión | cerrar esta sesión | cerrar*sesión | cerrar*sesiones |
    cierra sesión | cierra la sesión | cierra*sesión | cierre de sesión | cierre*sesión | finalizar sesión |
    finalizar*sesión | finalizar la sesión | terminar sesión | terminar*sesión | salir | desconectar |
    desconecta | desconéct | desloguear | revocar | eliminar dispositivo | eliminar este dispositivo |
    quitar dispositivo | quitar este dispositivo | eliminar sesión | eliminar esta sesión
  `,
  everywhere: list`
    todos los | todas las | todos mis | todas mis | todos tus | todas tus | todos sus | todas sus |
    en todas partes | todas partes | en todos lados | cerrar todas | cerrar todo | desconectar todos |
    revocar todas | finalizar todas | de todas | de todos | en todos | otros dispositivos | otras sesiones |
    demás sesiones | demás dispositivos | las demás | los demás | el resto | cada dispositivo |
    seleccionad
  `,
  more: list`
    mostrar más | ver más | cargar más | más sesiones | más dispositivos | mostrar todo | mostrar todas |
    mostrar todos | ver todo | ver todas | ver todos | cargar todo | cargar todas | siguiente |
    más antigua | mostrar el resto | ver anteriores | mostrar anteriores
  `,
  loading: list`cargando | obteniendo | recuperando | espera | espere | un momento | comprobando`,
  failed: list`
    no se pudo cargar | no se pudieron cargar | no se ha podido cargar | no se han podido cargar |
    no se puede cargar | no se pueden cargar | no pudimos cargar | no hemos podido cargar |
    no podemos cargar | no se pudo obtener | no se pudieron obtener | no se han podido obtener |
    no se pudieron mostrar | no se han podido mostrar | no hemos podido obtener | no pudimos obtener |
    no se pudieron recuperar | error al cargar | error al obtener | error de carga | error cargando |
    fallo al cargar | la carga ha fallado | se ha producido un error | se produjo un error |
    ha ocurrido un error | ocurrió un error | hubo un error | hubo un problema | ha habido un problema |
    ha habido un error | se produjo un problema | algo salió mal | algo ha salido mal | algo fue mal |
    algo ha ido mal | inténtalo | inténtelo | intentar de nuevo | intentar otra vez | intenta de nuevo |
    intenta nuevamente | vuelve a intentar | vuelva a intentar | volver a intentar | reintentar |
    probar de nuevo | prueba de nuevo | no disponibles en este momento | temporalmente no disponible
  `,
  otherLists: list`
    Dispositivos de confianza | Tus dispositivos de confianza | Dispositivos confiables |
    Dispositivos reconocidos | Claves de acceso | Clave de acceso | Llaves de acceso | Llave de acceso |
    Passkeys | Llaves de seguridad | Llave de seguridad | Claves de seguridad |
    Claves de acceso y llaves de seguridad | Aplicaciones conectadas | Apps conectadas |
    Aplicaciones vinculadas | Aplicaciones y conectores | Apps y conectores | Conectores |
    Cuentas conectadas | Cuentas vinculadas | Servicios conectados | Aplicaciones de terceros |
    Acceso de terceros | Aplicaciones autorizadas | Complementos | Plugins | Integraciones |
    Enlaces compartidos | Vínculos compartidos | Links compartidos | Chats compartidos |
    Conversaciones compartidas | Claves de API | Claves API | Claves de la API | Tus claves de API |
    Tokens de acceso | Autenticación multifactor | Autenticación multifactorial |
    Autenticación de múltiples factores | Autenticación multifactor (MFA) | MFA | 2FA |
    Autenticación de dos factores | Autenticación en dos pasos | Verificación en dos pasos |
    Verificación de dos pasos | Doble factor | Aplicación de autenticación | App de autenticación | SMS |
    Mensaje de texto | Notificaciones push | Códigos de recuperación | Códigos de respaldo | Contraseña |
    Cambiar contraseña | Cambiar la contraseña | Métodos de inicio de sesión | Métodos de acceso |
    Opciones de inicio de sesión | Controles de datos | Control de datos | Notificaciones | General |
    Personalización | Memoria | Facturación | Suscripción | Uso | Voz | Programaciones |
    Seguridad avanzada de la cuenta | Seguridad avanzada de cuenta | Seguridad avanzada |
    Actividad reciente | Actividad de la cuenta | Actividad de seguridad | Historial de inicio de sesión |
    Historial de inicios de sesión | Historial de accesos | Inicios de sesión recientes |
    Actividad de inicio de sesión | Accesos recientes | Sesiones cerradas | Sesiones finalizadas |
    Sesiones caducadas | Sesiones anteriores | Sesiones pasadas | Control parental | Controles parentales |
    Inicio de sesión seguro con ChatGPT | Iniciar sesión con ChatGPT | Cerrar sesión en este dispositivo |
    Cerrar sesión de este dispositivo | Chats archivados | Eliminar cuenta | Eliminar la cuenta | Cuenta |
    Ayuda | Actividad reciente de inicio de sesión | Actividad de inicio de sesión reciente |
    Actividad reciente de la cuenta | Actividades recientes | Actividad de acceso |
    Actividad de acceso reciente | Historial de acceso | Historial de sesiones | Historial de actividad |
    Historial de seguridad | Registro de actividad | Registro de accesos | Registro de inicios de sesión |
    Registro de seguridad | Eventos de seguridad | Actividad de seguridad reciente |
    Actividad reciente de seguridad | Últimos inicios de sesión | Últimos accesos | Sesiones inactivas |
    Sesiones expiradas | Sesiones terminadas | Sesiones revocadas | Sesiones vencidas |
    Sesiones cerradas recientemente | Sesiones finalizadas recientemente | Cierres de sesión recientes |
    Dispositivos con sesión cerrada | Dónde habías iniciado sesión | Dónde iniciaste sesión antes |
    Inicios de sesión anteriores | Intentos de inicio de sesión | Inicios de sesión fallidos |
    Dispositivos verificados | Dispositivos recordados | Dispositivos autorizados |
    Dispositivos bloqueados | Navegadores de confianza | Sesiones de terceros | Sesiones de Codex CLI |
    Autenticación de dos factores (2FA) | Autenticación en dos factores | Autenticación de doble factor |
    Verificación en 2 pasos | Métodos de recuperación | Correo electrónico | Número de teléfono |
    Tus claves de acceso | Tus llaves de acceso | Protección avanzada de la cuenta | Accesos compartidos
  `,
  captions: {
    device: list`
      Dispositivo | Nombre del dispositivo | Tipo de dispositivo | Navegador | Dispositivo o navegador |
      Navegador o dispositivo | Dispositivo/navegador | Dispositivo / Navegador | Dispositivo y navegador |
      Navegador y dispositivo | Cliente | Sistema operativo | Modelo | Detalles del dispositivo |
      Información del dispositivo | Navegador/dispositivo | Sesión
    `,
    app: list`
      Aplicación | Aplicaciones | App | Apps | Producto | Productos | Usado con | Usada con | Se usa con |
      Utilizado con | Contexto de la aplicación | Contexto de la app | Contexto de aplicación | Servicio |
      Servicios | Sesión iniciada en | Usado en | Usada en | Se usa en | Se usa para | Usado para |
      Utilizado en | Utilizada en | Utilizada con | Usado por | Contexto | Contexto de uso |
      Aplicaciones usadas | Nombre de la aplicación | Acceso a
    `,
    location: list`
      Ubicación | Ubicación aproximada | Ubicación estimada | Lugar | Lugar aproximado | Localización |
      Localización aproximada | Última ubicación | Dónde | Ciudad | Región | País |
      Ubicación de inicio de sesión | Cerca de | Ubicación (aproximada) | Zona | Zona aproximada |
      Localidad | Última ubicación conocida | Lugar de acceso
    `,
    signedIn: list`
      Inicio de sesión | Inició sesión | Iniciaste sesión | Sesión iniciada | Sesión iniciada el |
      Fecha de inicio de sesión | Hora de inicio de sesión | Fecha y hora de inicio de sesión |
      Último inicio de sesión | Primer inicio de sesión | Acceso | Último acceso | Hora de acceso |
      Conectado | Conectado desde el | Conectado el | Fecha | Hora | Fecha y hora | Cuándo | Desde |
      Desde el | Inicio | Iniciada | Última actividad | Último uso | Activo por última vez |
      Última vez activo | Última vez activa | Visto por última vez | Última conexión | Fecha de acceso |
      Fecha de inicio | Hora de inicio | Inicio de la sesión | Se inició sesión | Se inició sesión el |
      Último ingreso | Último acceso el | Última vez | Última vez visto
    `,
    status: list`
      Estado | Estado de la sesión | Estado de sesión | De confianza | Dispositivo de confianza |
      Confianza | Confiable | Actual | Sesión actual | Estado de confianza | Verificado |
      Dispositivo confiable | Dispositivo actual
    `,
  },
  signedIn: list`
    inició sesión el | inició sesión | inició sesión a las | iniciaste sesión el | iniciaste sesión |
    has iniciado sesión el | has iniciado sesión | ha iniciado sesión el | sesión iniciada el |
    sesión iniciada | sesión iniciada a las | sesión iniciada desde el | sesión iniciada desde |
    sesión abierta el | sesión abierta desde el | se inició sesión el | se inició sesión |
    inicio de sesión el | inicio de sesión a las | inicio de sesión | fecha de inicio de sesión |
    hora de inicio de sesión | último inicio de sesión | último inicio de sesión el |
    primer inicio de sesión | primer inicio de sesión el | inicio de la sesión | conectado el |
    conectado desde el | conectado desde | conectado | iniciada el | iniciada | iniciado el | comenzó el |
    desde el | desde | activa desde | activa desde el | activo desde | activo desde el |
    se inició la sesión el | se ha iniciado sesión el | último ingreso | primer acceso | acceso el |
    acceso | ingresaste el | entraste el | sesión abierta desde | sesión activa desde
  `,
  lastActive: list`
    última actividad el | última actividad | última vez activo | última vez activa | activo por última vez |
    activa por última vez | activo por última vez el | último uso | último uso el | usado por última vez |
    usada por última vez | utilizado por última vez | visto por última vez | vista por última vez |
    última vez | última conexión | último acceso | último acceso el | activo | activa | activo el |
    en línea | actividad más reciente | usado el | usada el | utilizado el | visto el | última utilización |
    última visita | conectado por última vez | activa el | última vez en línea
  `,
  otherTimes: list`
    añadid | agregad | cread | caduca | vence | expira | vencimiento | caducidad | actualizad | modificad |
    registrad | cerrada | finalizad | vinculad | válido hasta | válida hasta
  `,
  justNow: list`
    ahora | ahora mismo | justo ahora | hace un momento | hace unos momentos | hace un instante |
    hace unos segundos | hace segundos | hace menos de un minuto | recién | en este momento | activo ahora |
    activa ahora | activo ahora mismo | activa ahora mismo | en línea ahora | actualmente activo |
    actualmente activa | hace instantes | hace unos instantes | hace pocos segundos |
    hace algunos segundos | hace breves instantes | en este instante | activo en este momento |
    activa en este momento
  `,
  active: list`
    Activa | Activo | Activa ahora | Activo ahora | Sesión activa | Actualmente activa |
    Actualmente activo | En línea | En uso | Conectado | Conectada | Abierta | Activa en este momento |
    Activo en este momento | Sesión abierta | En uso ahora | En uso actualmente | Conectado ahora | Iniciada
  `,
  near: list`
    aprox. | aproximadamente | aproximada | aproximado | ubicación aproximada | ubicación aprox. |
    cerca de | en las cercanías de | próximo a | alrededor de | en torno a | cercano a |
    en los alrededores de | zona de | en la zona de | área de | en el área de | en | ~ (aprox.) |
    ~ (aproximado) | ~ (aproximada) | ~ y alrededores | alrededores de | inmediaciones de | cercanías de |
    en las inmediaciones de | estimada | estimado | ubicación estimada | ~ (estimada) | ~ (aproximadamente)
  `,
  unknownDevice: list`
    Dispositivo desconocido | Navegador desconocido | Cliente desconocido | Equipo desconocido |
    Desconocido | Dispositivo no reconocido | Navegador no reconocido | Dispositivo no identificado |
    Dispositivo o navegador desconocido | Otro dispositivo | Dispositivo sin nombre |
    Dispositivo no disponible | Sistema desconocido | Aplicación desconocida
  `,
  unknownLocation: list`
    Ubicación desconocida | Lugar desconocido | Localización desconocida | Ubicación no disponible |
    Ubicación no reconocida | Localización no disponible | Región desconocida | Desconocida | Desconocido |
    Sin ubicación | No se pudo determinar la ubicación | No se puede determinar la ubicación |
    Ubicación no determinada | Ciudad desconocida | País desconocido | Zona desconocida | Ubicación oculta
  `,
  devices: list`
    dispositivo | teléfono | móvil | celular | smartphone | aplicación móvil | app móvil | ordenador |
    computador | portátil | laptop | notebook | escritorio | tableta | tablet | navegador | pc | equipo de |
    equipo
  `,
  apiPlatform: list`
    Plataforma de API | Plataforma API | Plataforma de la API | API Platform | Plataforma de OpenAI |
    Plataforma OpenAI | Plataforma de API de OpenAI | API de OpenAI | API |
    Plataforma para desarrolladores | Plataforma de desarrolladores
  `,
  yes: list`Sí`,
  no: list`No`,
};
