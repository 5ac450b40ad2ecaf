import { list } from './list';
import type { Words } from './words';

export const es = (): Words => ({
  activeSessions: list`
    Sesiones activas | Sesiones | Tus sesiones | Sus sesiones | Mis sesiones | Todas las sesiones |
    Dispositivos con acceso | Dispositivos con acceso a {tu,su} cuenta |
    Sesiones abiertas | Sesiones iniciadas | Sesiones en curso | Sesiones de la cuenta | Sesiones de inicio |
    Gestionar sesiones | Administrar sesiones | Gestión de sesiones | Administración de sesiones |
    Dispositivos y sesiones | Sesiones y dispositivos | Dispositivos conectados |
    Dispositivos con sesión iniciada | Dispositivos con sesión abierta | Dispositivos activos |
    Dónde tienes sesiones abiertas | Lista de sesiones | Dónde está abierta tu sesión |
    Dónde está iniciada tu sesión | Sesiones activas y dispositivos | Dispositivos y sesiones activas |
    Tus dispositivos y sesiones |
    {Mis,Ver,Ver tus,Ver sus,Ver mis,Gestionar,Gestiona tus,Gestiona sus,Administrar,Administra tus,Administra sus,Administrar tus,Gestionar tus,Revisar,Revisa tus,Revise sus,Lista de,Listado de,Tus,Sus,Todas tus,Todas sus,Todas las} sesiones {activas,abiertas,iniciadas} |
    {Tus,Sus,Mis,Las} sesiones {en curso,actuales,iniciadas} |
    Sesiones {actuales,web,de navegador,del navegador,de usuario,de inicio de sesión} |
    Sesiones {activas,abiertas} {en,de} {tu,su,la} cuenta | Sesiones {en,de} {tu,su} cuenta |
    {Dónde,En qué dispositivos,Dispositivos en los que,Dispositivos donde,Lugares donde,Lugares en los que,Navegadores en los que} {has iniciado sesión,iniciaste sesión,ha iniciado sesión,inició sesión,tienes sesión iniciada,tienes la sesión iniciada,tiene sesión iniciada,tiene la sesión iniciada,tienes la sesión abierta,tienes sesión abierta,tiene la sesión abierta,tienes una sesión activa,estás conectado,está conectado,estás conectada,tenés sesión iniciada,tenés la sesión iniciada} |
    Dispositivos {con sesiones activas,con sesión activa,conectados a tu cuenta,conectados a su cuenta,con acceso a tu cuenta,con acceso a su cuenta} |
    {Inicios de sesión,Accesos,Conexiones} {activos,abiertos,actuales} | Conexiones activas |
    {Tus,Sus} dispositivos {conectados,activos,y sesiones activas} | Sesiones y navegadores |
    {Control,Administrador,Gestor,Resumen} de sesiones |
    {Sesiones,Inicios de sesión,Accesos,Conexiones,Ingresos,Logins} {activos,activas,abiertos,abiertas,actuales,iniciadas,en curso,vigentes,en uso,existentes} {,de tu cuenta,de su cuenta,en tu cuenta,en su cuenta,en tus dispositivos,en otros dispositivos,ahora} |
    {Tus,Sus,Mis,Todas las,Todas tus,Todas sus,Ver,Gestionar,Administrar,Revisar,Consultar} sesiones {,activas,abiertas,actuales,iniciadas,de inicio,en curso} |
    {Tus,Sus,Todos los,Todos tus,Mis} {inicios de sesión,dispositivos conectados,dispositivos activos,dispositivos con sesión iniciada,accesos activos,inicios de sesión activos,dispositivos y sesiones} |
    {Dispositivos,Equipos,Navegadores,Dispositivos y navegadores} {conectados,activos,con sesión iniciada,con la sesión iniciada,con sesión activa,con sesiones activas,con sesión abierta,con la sesión abierta,conectados a tu cuenta,conectados a su cuenta,con acceso a tu cuenta,con acceso a su cuenta,que usan tu cuenta,en uso} |
    Dispositivos {en los que has iniciado sesión,en los que iniciaste sesión,en los que tienes la sesión iniciada,en los que tienes sesión iniciada,en los que tienes una sesión activa,en los que tienes la sesión abierta,en los que ha iniciado sesión,en los que tiene la sesión iniciada,en los que se ha iniciado sesión,en los que se inició sesión,donde has iniciado sesión,donde iniciaste sesión,donde ha iniciado sesión,donde inició sesión,donde tienes la sesión iniciada,donde tienes sesiones abiertas,desde los que has iniciado sesión,desde los que iniciaste sesión,con los que has iniciado sesión,que han iniciado sesión,que tienen la sesión iniciada,en donde iniciaste sesión} |
    {Dónde,Dónde más,Lugares donde,Lugares en los que,En dónde,Sitios donde} {has iniciado sesión,iniciaste sesión,tienes la sesión iniciada,tienes sesión iniciada,tienes una sesión iniciada,tienes la sesión abierta,tienes sesiones abiertas,tienes sesiones activas,ha iniciado sesión,inició sesión,tiene la sesión iniciada,tiene sesión iniciada,está conectado,estás conectado,se ha iniciado sesión,se inició sesión,iniciaste tu sesión} |
    {Gestión,Administración,Administrador,Gestor,Lista,Listado,Resumen,Control} de {sesiones,sesiones activas,las sesiones,dispositivos y sesiones} |
    {Sesiones,Sesiones activas} {y,e} {dispositivos,inicios de sesión,navegadores,dispositivos activos,dispositivos conectados} |
    Dispositivos {y sesiones,y sesiones activas,& sesiones} |
    Sesiones {web,de usuario,del navegador,de navegador,de la cuenta,de tu cuenta,de su cuenta,iniciadas en tu cuenta,de inicio de sesión} {,activas}
  `,
  session: list`sesión | sesiones`,
  security: list`
    Seguridad | Ajustes de seguridad | Configuración de seguridad | Seguridad de la cuenta |
    {Seguridad,Privacidad,Acceso,Accesos,Inicio de sesión,Contraseña,Contraseñas,Cuenta} {y,e} {seguridad,privacidad,acceso,accesos,inicio de sesión,contraseña,contraseñas,cuenta} |
    {Opciones,Preferencias,Centro,Parámetros} de seguridad | Ajustes y seguridad
  `,
  current: list`
    Sesión actual | Sesión en curso | Esta aplicación | Actual | Estás aquí | Está aquí | Sesión en uso |
    Tu dispositivo | Tu navegador | Esta app | Esta tablet | Esta PC | Este eres tú | Eres tú | Usando ahora |
    {Esta,La} {sesión,sesión actual,conexión,pestaña,ventana,computadora,tableta,laptop,notebook} |
    Este {dispositivo,navegador,equipo,ordenador,teléfono,móvil,celular,portátil,computador,smartphone,iPad,MacBook,inicio de sesión,acceso} {,(actual),actual} |
    Este {PC,Mac,iPhone,Chromebook} |
    {Mi,Tu,Su,El} {dispositivo,navegador,equipo,ordenador,teléfono,celular,móvil,inicio de sesión,acceso,computador} {actual,en uso} |
    {Dispositivo,Navegador,Equipo,Ordenador,Teléfono,Inicio de sesión} {actual,en uso} |
    {Mi,Tu,Su,La} {sesión,conexión,pestaña,ventana,computadora,sesión del navegador,sesión de navegador,sesión web} {actual,en uso,en curso} |
    {Conexión,Pestaña,Ventana,Computadora} {actual,en uso,en curso} |
    {Sesión del navegador,Sesión de navegador,Sesión web,App,Aplicación} actual |
    {Esta,Aquí,Esta de aquí} es {tu,su,la,mi} {sesión,sesión actual,sesión en uso,sesión en curso,computadora,conexión actual} |
    Este es {tu,su,el,mi} {dispositivo,navegador,equipo,ordenador,teléfono,dispositivo actual,navegador actual,equipo actual,inicio de sesión actual} |
    {Estás,Está,Estás actualmente,Está actualmente,Ahora estás,Ahora está,Ahora mismo estás,Actualmente estás,Actualmente está} {usando,utilizando,en,conectado en,conectado con,conectado a,conectada en,usando ahora,utilizando ahora} {esta sesión,este dispositivo,este navegador} {,ahora,ahora mismo,actualmente,en este momento} |
    {Usas,Utilizas,Usa,Utiliza} {esta sesión,este dispositivo,este navegador} {,ahora,ahora mismo,actualmente,en este momento} |
    {Estás,Está} {aquí ahora,aquí mismo,usándola ahora,usándolo ahora,viendo esto en este dispositivo,viendo esta página desde aquí} |
    {La,} sesión {que estás,que está,que tú estás} {usando,utilizando} {,ahora,ahora mismo,actualmente,en este momento} |
    El {dispositivo,navegador} {que estás,que está} {usando,utilizando} {,ahora,ahora mismo,actualmente,en este momento} |
    {El,} dispositivo {que usas,desde el que te conectas,en el que estás,en el que estás ahora,desde el que estás conectado} {,ahora} |
    La sesión {que usas,en la que estás,desde la que te conectas} {,ahora} |
    {Activa,Activo,Activa ahora,Activo ahora,Activa ahora mismo,Activo ahora mismo,Abierta,En uso,En uso ahora,En uso actualmente,Sesión activa,Sesión actual,Sesión abierta,Sesión iniciada,Conectado,Conectada,Conectado ahora,Has iniciado sesión,Iniciaste sesión} en este {dispositivo,navegador,equipo,ordenador} |
    En este {dispositivo,navegador,equipo,ordenador} | En esta {sesión,ventana,pestaña} |
    {Sesión actual,Actual,Activa,Activo,Dispositivo actual,Tú,En uso} {(este dispositivo),(este navegador),(esta sesión),(tú),(actual),(en uso),(este equipo),de este dispositivo,de este navegador,- este dispositivo,– este dispositivo} |
    {Este dispositivo,Esta sesión,Este navegador} {(actual),(tú),(sesión actual),(en uso),(ahora),es el actual,es la actual,ahora} |
    Sesión {utilizada actualmente,usada actualmente,en uso ahora,en uso actualmente,de este dispositivo,de este navegador,en este dispositivo,en este navegador,que usas,que usas ahora} |
    Tu sesión | Su sesión | Tú | Usted | Aquí | Eres tú ahora | Vos | Este soy yo |
    Usando {esta sesión,ahora mismo,actualmente,este dispositivo} |
    {Se está usando,Se está utilizando,En uso por ti} {,ahora,actualmente} |
    {Dispositivo,Navegador,Equipo} {utilizado actualmente,en uso ahora,en uso actualmente} |
    El mismo dispositivo | Mismo dispositivo |
    Actualmente {en uso en este dispositivo,este dispositivo,esta sesión} |
    Es {tu dispositivo,tu sesión actual,su sesión actual,este dispositivo,esta sesión} | La actual | El actual |
    {Sesión,Conexión,Acceso,Inicio de sesión,Ventana,Pestaña,Ubicación de sesión} {actual,en uso,en curso,presente,vigente} {,(este dispositivo),(este navegador),en este dispositivo,en este navegador} |
    {Tu,Su,Mi,La} {sesión,sesión actual,sesión en curso,sesión presente,conexión actual,navegador actual,dispositivo actual,equipo actual,inicio de sesión actual,acceso actual} {,(este dispositivo),(este navegador)} |
    {Este,Este mismo,El} {dispositivo,navegador,equipo,ordenador,teléfono,celular,móvil,portátil,computador,PC,Mac,iPhone,iPad,tablet,aparato,terminal,inicio de sesión,acceso} {actual,(actual),(sesión actual),(tú),(usted),es el actual,en uso} |
    Este {mismo dispositivo,mismo navegador,inicio de sesión,acceso,aparato,terminal,computador,celular,dispositivo móvil,cliente,smartphone,Chromebook,MacBook} |
    Esta {computadora,tablet,tableta,app,aplicación,ventana,pestaña,laptop,notebook,conexión,sesión} {,(actual)} |
    {Esta es,Es} {tu,su,la,mi} {sesión,sesión actual,sesión en uso,conexión actual,sesión activa} |
    {Este es,Es} {tu,su,el,mi} {dispositivo,dispositivo actual,navegador,navegador actual,equipo} |
    {Estás,Está} {aquí,aquí ahora,usando este dispositivo,usando esta sesión,usando este navegador,utilizando este dispositivo,utilizando esta sesión,en este dispositivo,en esta sesión,conectado aquí,conectado desde aquí,en línea aquí} {,ahora,ahora mismo,actualmente} |
    {Activa,Activo,En uso,Sesión activa,Sesión iniciada,Conectado,Iniciada,Abierta,Activa ahora,Activo ahora,Sesión,Sesión abierta,Sesión actual} {en este dispositivo,en este navegador,en este equipo,desde este dispositivo,desde este navegador} |
    Navegador {que estás usando,que está usando,que estás utilizando,que usas,que usas ahora,que está utilizando,en uso ahora,usada ahora,usado ahora,usado actualmente,usada actualmente} |
    Sesión {usada ahora,usado ahora,usado actualmente} |
    Dispositivo {que estás usando,que está usando,que estás utilizando,que está utilizando,usada ahora,usado ahora,usado actualmente,usada actualmente} |
    {Tú,Usted} {,estás aquí,está aquí,(este dispositivo)} | {En uso,Usándose} {ahora por ti,por ti,por usted}
  `,
  trusted: list`
    de confianza | confiable | confiado | fiable | verificado | dispositivo recordado |
    marcado como seguro | {marcado,guardado} como {seguro,conocido} |
    {navegador,equipo} {verificado,recordado,autorizado,aprobado} |
    dispositivo {autorizado,aprobado,seguro,guardado} | confías en | acreditado |
    {dispositivo,navegador,equipo} {seguro,reconocido,validado} |
    {confías,confía en este,marcado como seguro,de plena confianza,tiene tu confianza} |
    confianza {hasta,válida,vence$,caduca$,expira$} |
    la confianza {caduca$,vence$,expira$,termina,finaliza} | {caducidad,vencimiento,fin} de la confianza
  `,
  trusting: list`confiar en {este,el,esta,mi} | marcar como {de confianza,confiable} | confiar en`,
  negation: list`
    no de confianza | no confiable | no es | no verificad | no fiable | no reconocid | sin confianza |
    sin verificar | ya no | desconfia | nunca | ningún |
    no {confiad,de fiar,confirmad,aprobad,autorizad,está,se confía,confías,recordad,ha sido,son,segur,marcad,acreditad} |
    dejó de | ha dejado | dejado de | poco fiable | poco confiable | sin {aprobar,autorizar,confirmar} |
    tampoco | aún no | todavía no | antes | no lo es | confianza {retirada,revocada,caducada,eliminada} | nada |
    {no se,desconfi,no de,no verif,no recon}
  `,
  unavailable: list`
    estado de la sesión no disponible | estado*no disponible | estado*no está disponible |
    estado*indisponible | estado desconocido | estado de la sesión desconocido |
    estado de sesión desconocido | sin estado disponible | sesión no disponible | estado*desconocido |
    {estado,situación} {,de sesión,de la sesión,de esta sesión,de inicio de sesión,actual} {no disponible,indisponible,desconocid,no determinad,indeterminad,no confirmad,sin determinar,sin confirmar,inaccesible,no accesible,es desconocido} |
    {estado,situación}*no está {actualmente disponible,disponible en este} |
    {estado,situación}: {no disponible,desconocid,indisponible} |
    estado no {disponible temporalmente,disponible actualmente,se encuentra disponible} |
    no {hay,se dispone de,disponemos de,existe} {,información del,información sobre el,datos de,datos del} estado |
    {no se puede,no se pudo,no se ha podido,no pudimos,no podemos,no hemos podido,imposible,no fue posible,no es posible} {determinar,obtener,comprobar,verificar,saber,confirmar,consultar,conocer,mostrar,cargar}*estado |
    sin {estado,información de estado,información del estado} |
    sesión {temporalmente no disponible,indisponible,no accesible} | la sesión no está disponible |
    no se {pudo,puede,ha podido} {determinar,saber,comprobar,confirmar,verificar} si |
    {estado,estatus,situación}*{no disponible,no está disponible,desconocido,indisponible,sin determinar,no se pudo,no se ha podido,no pudo,indeterminado,no conocido,no se puede,no determinado} |
    {sin,no hay} {estado,información de estado,información del estado,datos de estado,información sobre el estado} |
    {no se pudo,no se puede,no se ha podido,no pudimos,no podemos} {determinar,obtener,comprobar,verificar,consultar,saber,conocer}*{estado,estatus}
  `,
  logOut: list`
    cerrar sesión | cerrar*sesión | cerrar*sesiones | cierra*sesión | cierre de sesión | cierre*sesión |
    finalizar*sesión | terminar*sesión | salir | desconectar | desconecta | desconéct | desloguear | revocar |
    {cierra,cierre,cerrá,cerrar,finaliza,finalice,finalizar,termina,termine,terminar,concluir,concluye,acabar,anular,cancelar,invalidar,expulsar,expirar,caducar} {sesión,la sesión,esta sesión,la,las sesiones,sesiones} |
    cerrando {sesión,la sesión,las sesiones} | cerrarla | cerrarlas | cerrar todo |
    {desconectarse,desconectarme,desconectando,desvincul,desautorizar,desloguea,deslog} |
    sal de {la,esta,este,todos,tu} | salga de {la,esta,este,todos,su} | salí de {la,este,todos} |
    {eliminar,elimina,elimine,quitar,quita,quite,borrar,borra,suprimir,olvidar,retirar} {,el,este,la,esta} {dispositivo,sesión,navegador,equipo,acceso} |
    {revoca,revocación,revoque,retirar acceso,quitar acceso,quitar el acceso,retirar el acceso} |
    {logout,log out} | deslogarse | echar {de la,este} | abandonar {sesión,la sesión} |
    cortar {sesión,la sesión,el acceso} |
    {termina,finaliza,acabar,concluir,expulsar,anular,cancelar,desactivar,invalidar} {sesión,la sesión,esta sesión,sesiones,las sesiones,tu sesión,su sesión} |
    eliminar {las sesiones,tu sesión,su sesión} | quitar {las sesiones,tu sesión,su sesión} |
    {cerrar acceso,sal de,fin de sesión,terminar conexión,cortar conexión,cerrar conexión,expulsar dispositivo} |
    cerrar todas | finalizar todas | terminar todas | cerrar las demás
  `,
  everywhere: list`
    todos los | todas las | todos mis | todas mis | todos tus | todas tus | todos sus | todas sus |
    en todas partes | todas partes | en todos lados | de todas | de todos | en todos | otros dispositivos |
    otras sesiones | demás sesiones | demás dispositivos | las demás | los demás | el resto |
    cada dispositivo | seleccionad | {todos,todas} {nuestros,esos,estos,esas,estas,ellos,ellas,a la vez} |
    {cerrar,cierra,cierre,terminar,termina,finalizar,finaliza,revocar,eliminar,quitar,desconectar,desconecta,borrar} {todas,todos,todo,las demás,los demás,las otras,los otros} |
    en {todas,todos los sitios,cualquier lugar,cualquier dispositivo,cualquier otro,el resto,los demás,las demás,otros} |
    {otros,los otros,mis otros,tus otros,sus otros} {navegadores,equipos,lugares,sitios,ordenadores,teléfonos,accesos} |
    las otras | los otros | {resto de,restantes} {sesiones,dispositivos,las sesiones,los dispositivos} |
    sesiones restantes | dispositivos restantes | cada {sesión,navegador,equipo} | varias sesiones |
    varios dispositivos | cuenta completa | toda la cuenta | cualquier dispositivo |
    todas {sesiones,conexiones,apps,aplicaciones,cuentas,ubicaciones,computadoras} |
    todos {dispositivos,navegadores,equipos,lugares,sitios,inicios de sesión,accesos} |
    {otras,otros,resto de,demás} {sesiones,dispositivos,navegadores,equipos,los dispositivos,las sesiones,lugares,conexiones} |
    {cerrarlas todas,salir de todo,cualquier otro,todo excepto,todas excepto,todos excepto,excepto esta,excepto este,menos esta,menos este,salvo esta,salvo este,a la vez}
  `,
  more: list`
    mostrar más | más sesiones | más dispositivos | siguiente | más antigua | ver anteriores |
    mostrar anteriores |
    {mostrar,ver,cargar,muestra,muestre,carga,cargue,obtener,desplegar,listar,consultar} {más,todo,todos,todas,otras,otros,las demás,los demás,el resto,las restantes,las otras,los otros,sesiones anteriores,la lista completa,lista completa,completo,adicionales} |
    {más,otras,otros} {resultados,elementos,inicios de sesión,accesos,entradas} |
    sesiones {adicionales,restantes} | expandir {lista,todo} | avanzar |
    {ver,mostrar,cargar,muestra,carga,mirar,desplegar,listar,ampliar} {más,todo,todos,todas,el resto,otras,otros,restantes,lista completa,la lista completa,anteriores,adicionales} |
    {mirar,ampliar} todas las sesiones |
    {otras,próximas} {sesiones,dispositivos,resultados,entradas,elementos,accesos} |
    {próxima página,más antiguos} | {mostrar,ver,cargar} {1,2,3,4,5,6,7,8,9}*{más,restantes,adicionales} |
    {mostrar,ver,cargar} {otras,otros,las,los} {1,2,3,4,5,6,7,8,9}
  `,
  loading: list`
    cargando | obteniendo | recuperando | espera | espere | un momento | comprobando | buscando |
    consultando | actualizando {la,las,tus,sus,los} | un {instante,segundo,minuto,segundito,momentito} |
    aguarda | aguarde | recopilando | en proceso de carga | casi {listo,está} | preparando {tus,sus,la,las} |
    trayendo |
    {actualizando,leyendo,se cargan,por favor,por favor}
  `,
  failed: list`
    no se pudo cargar | error cargando | la carga ha fallado | se produjo un error | ha habido un problema |
    ha habido un error | se produjo un problema | algo salió mal | algo ha salido mal | algo fue mal |
    algo ha ido mal | inténtalo | inténtelo | intentar de nuevo | intentar otra vez | vuelve a intentar |
    vuelva a intentar | volver a intentar | reintentar | no disponibles en este momento |
    temporalmente no disponible |
    no se {ha podido,han podido,pudo,pudieron,puede,pueden,pudiera,logró,lograron,consiguió,pudo completar} {cargar,obtener,mostrar,recuperar,acceder,conectar,actualizar,consultar,completar,abrir,leer} |
    no {hemos podido,pudimos,podemos,logramos,conseguimos,hemos logrado,hemos conseguido,fue posible,ha sido posible,es posible,hemos sido capaces de} {cargar,obtener,mostrar,recuperar,acceder,conectar,actualizar,consultar} |
    {imposible,incapaz de} {cargar,obtener,mostrar,recuperar} |
    {error,problema,problemas} {al,de,en la,durante la,con la} {cargar,mostrar,recuperar,obtener,conectar,acceder,carga,recuperación,conexión,consulta,red,servidor} |
    {falló,ha fallado,fallida,fallado} {la carga,al cargar,la conexión,en la carga,la solicitud,la recuperación,el intento} |
    {carga,conexión,solicitud} {fallida,ha fallado,falló} | error {inesperado,desconocido,de red} |
    no {cargó,cargaron,se cargó,se cargaron,se han cargado,se ha cargado,cargan,respondió} |
    {surgió,tuvimos,tenemos,encontramos,existe} un {error,problema,inconveniente} |
    {ocurrió,ha ocurrido,se ha producido,hubo,sucedió,ha sucedido} {algo,un problema,un fallo,un inconveniente,un error} |
    algo no {funcionó,ha funcionado,ha ido,fue,salió} | algo {falló,ha fallado} |
    {intentalo,intentá,probá,pruebe,prueba,pruebe a,inténtelo,probar} {de nuevo,otra vez,nuevamente,más tarde} |
    reintent | {comprueba,compruebe,revisa,revise,verifica,verifique} tu conexión |
    no disponible {temporalmente,por el momento,ahora mismo,en estos momentos} |
    {sesiones,lista} no disponible | sin conexión |
    {no se pudo,no se pudieron,no se ha podido,no se han podido,no pudimos,no hemos podido,no se puede,no se pueden,no fue posible,no es posible,no ha sido posible,imposible,no logramos,no podemos} {cargar,obtener,mostrar,recuperar,acceder,conectar,actualizar,consultar,visualizar,listar} |
    {error,falla,problema,problemas} {al cargar,al obtener,al mostrar,al recuperar,de carga,de conexión,cargando,de red,del servidor,al conectar} |
    fallo {al obtener,al mostrar,al recuperar,de carga,de conexión,cargando,de red,del servidor,al conectar} |
    {ha ocurrido,ocurrió,se produjo,se ha producido,hubo,ha habido,surgió,tuvimos} {un error,un problema,un fallo,una falla,algún} |
    {intenta,intente,intentar,vuelve a probar,no disponible en este momento,no están disponibles,no está disponible en}
  `,
  otherLists: list`
    Dispositivos de confianza | Dispositivos confiables | Dispositivos reconocidos | Claves de acceso |
    Clave de acceso | Llaves de acceso | Llave de acceso | Passkeys | Llaves de seguridad |
    Llave de seguridad | Claves de seguridad | Claves de acceso y llaves de seguridad |
    Aplicaciones conectadas | Apps conectadas | Aplicaciones vinculadas | Aplicaciones y conectores |
    Apps y conectores | Conectores | Cuentas conectadas | Cuentas vinculadas | Servicios conectados |
    Aplicaciones de terceros | Acceso de terceros | Aplicaciones autorizadas | Complementos | Plugins |
    Integraciones | Enlaces compartidos | Vínculos compartidos | Links compartidos | Chats compartidos |
    Conversaciones compartidas | Claves de API | Claves API | Claves de la API | Tus claves de API |
    Tokens de acceso | Autenticación multifactor | Autenticación multifactorial |
    Autenticación multifactor (MFA) | MFA | 2FA | Doble factor | Aplicación de autenticación |
    App de autenticación | SMS | Mensaje de texto | Notificaciones push | Códigos de recuperación |
    Códigos de respaldo | Contraseña | Cambiar contraseña | Controles de datos | Control de datos |
    Notificaciones | General | Personalización | Memoria | Facturación | Suscripción | Uso | Voz |
    Programaciones | Seguridad avanzada de la cuenta | Seguridad avanzada de cuenta | Seguridad avanzada |
    Actividad reciente | Sesiones anteriores | Sesiones pasadas | Control parental | Controles parentales |
    Inicio de sesión seguro con ChatGPT | Iniciar sesión con ChatGPT | Chats archivados | Eliminar cuenta |
    Cuenta | Ayuda | Actividad reciente de inicio de sesión | Actividad de inicio de sesión reciente |
    Actividad reciente de la cuenta | Actividades recientes | Actividad de acceso reciente |
    Actividad de seguridad reciente | Actividad reciente de seguridad | Dispositivos con sesión cerrada |
    Dónde iniciaste sesión antes | Dispositivos verificados | Dispositivos autorizados |
    Dispositivos bloqueados | Sesiones de terceros | Sesiones de Codex CLI | Número de teléfono |
    Tus claves de acceso | Tus llaves de acceso | Protección avanzada de la cuenta | Accesos compartidos |
    {Tus,Sus,Mis} {dispositivos de confianza,dispositivos confiables,dispositivos verificados,dispositivos reconocidos,dispositivos autorizados,navegadores de confianza,códigos de recuperación,códigos de respaldo,conectores,aplicaciones conectadas,apps conectadas,cuentas conectadas,cuentas vinculadas,enlaces compartidos} |
    {Equipos,Ordenadores,Navegadores,Teléfonos} {de confianza,confiables,verificados} |
    Dispositivos {de confianza y claves de acceso,en los que confías,recordados,aprobados,guardados,anteriores,antiguos,eliminados,inactivos,desconectados,usados anteriormente,de confianza guardados} |
    Administrar dispositivos de confianza | Gestionar dispositivos de confianza |
    {Historial,Registro,Actividad,Eventos,Intentos,Alertas,Avisos,Notificaciones} de {inicio de sesión,inicios de sesión,sesión,sesiones,acceso,accesos,seguridad,la cuenta,actividad,conexiones,dispositivos,seguridad recientes,inicio de sesión recientes,acceso recientes,inicio de sesión fallidos,acceso fallidos} |
    {Últimos,Recientes,Anteriores} {inicios de sesión,accesos,ingresos} |
    {Inicios de sesión,Accesos,Ingresos,Conexiones,Cierres de sesión} {recientes,anteriores,pasados,fallidos,antiguos,sospechosos} |
    Última actividad de la cuenta | Últimas sesiones |
    Sesiones {antiguas,cerradas,finalizadas,terminadas,caducadas,expiradas,revocadas,inactivas,concluidas,recientes,desconectadas,vencidas,eliminadas,archivadas,bloqueadas} {,recientemente} |
    {Dónde,Dispositivos en los que} {iniciaste sesión anteriormente,habías iniciado sesión,has iniciado sesión anteriormente,estuviste conectado,había iniciado sesión,estabas conectado} |
    Aplicaciones {de terceros con acceso,y servicios conectados,y servicios,asociadas} |
    Apps {y servicios,de terceros,autorizadas,vinculadas} | {Aplicaciones,Apps} con acceso a tu cuenta |
    Permisos de aplicaciones |
    {Autenticación,Verificación} {de,en} {dos factores,dos pasos,2 pasos,2 factores,doble factor,varios factores,múltiples factores} {,(2FA),(MFA)} |
    {Métodos,Opciones} de {verificación,autenticación,recuperación,inicio de sesión,acceso} |
    Aplicación {autenticadora,de autenticador,de verificación} | Mensajes de texto |
    Códigos {de copia de seguridad,de un solo uso,de seguridad,de verificación} |
    {Correo,Correo electrónico,Teléfono,Email} {,de recuperación} | Número de {móvil,celular} | Contraseñas |
    {Cambiar,Restablecer,Actualizar} {tu,su,la} contraseña | Claves de {paso,acceso (passkeys)} |
    Tokens {de acceso personal,de acceso personales,de API} |
    {Cerrar sesión,Salir} {de,en} este {dispositivo,navegador} |
    {Eliminar,Cerrar,Borrar} {mi,tu,su,la} cuenta | Conversaciones archivadas | Apariencia | Idioma |
    Exportar datos | Perfil | Privacidad | Suscripciones | Sesiones de {aplicaciones,apps,API,la API} |
    Comprobación de seguridad | Revisión de seguridad |
    {Dispositivos,Navegadores,Equipos,Tus dispositivos,Sus dispositivos,Mis dispositivos,Dispositivos y navegadores} {de confianza,confiables,fiables,verificados,reconocidos,autorizados,aprobados,recordados,conocidos,guardados,bloqueados,eliminados,anteriores,inactivos,desconectados,antiguos,en los que confías} |
    {Sesiones,Conexiones} {cerradas,finalizadas,terminadas,anteriores,pasadas,caducadas,expiradas,revocadas,inactivas,antiguas,recientes cerradas,cerradas recientemente,finalizadas recientemente,previas,concluidas,archivadas,bloqueadas,vencidas,de terceros,de aplicaciones,de API} |
    {Historial,Registro,Actividad,Registros,Bitácora,Eventos,Intentos,Alertas} {de inicio de sesión,de inicios de sesión,de accesos,de acceso,de sesiones,de conexiones,de conexión,de actividad,de seguridad,de la cuenta,reciente,reciente de la cuenta,reciente de seguridad,de seguridad reciente,de ingresos,de ingreso,de auditoría} |
    {Inicios de sesión,Accesos,Ingresos,Intentos de inicio de sesión,Eventos de seguridad} {recientes,anteriores,pasados,fallidos,sospechosos,inusuales,previos} |
    {Aplicaciones,Apps,Cuentas,Servicios,Sitios} {conectadas,vinculadas,autorizadas,de terceros,conectados,vinculados,autorizados,asociadas,con acceso a tu cuenta,con acceso a su cuenta} |
    {Cuentas,Sitios} asociados | {Aplicaciones,Apps} y {conectores,servicios,sitios web,servicios conectados} |
    {Llaves,Claves} {de acceso,de seguridad,de API,API,de paso} |
    {Tus claves,Sus claves,Mis claves} {de API,API,de acceso} |
    {Autenticación,Verificación} {en dos pasos,de dos pasos,en dos factores,de dos factores,de doble factor,multifactor,de múltiples factores,en 2 pasos} {,(MFA),(2FA)} |
    {Dónde,Dispositivos donde,Dispositivos en los que} {iniciaste sesión recientemente,iniciaste sesión antes,habías iniciado sesión,has iniciado sesión recientemente,has iniciado sesión anteriormente,estuviste conectado,se cerró sesión,se ha cerrado sesión}
  `,
  captions: {
    device: list`
      Dispositivo | Navegador | Dispositivo/navegador | Cliente | Sistema operativo | Modelo |
      Navegador/dispositivo | Sesión |
      {Dispositivo,Navegador,Sistema,Sistema operativo,Equipo} {,(navegador),utilizado,usado,conectado} {o,y,/} {navegador,dispositivo,sistema,sistema operativo,aplicación} |
      {Nombre,Tipo,Modelo,Detalles,Información,Datos} {del,de,de la,sobre el} {dispositivo,navegador,equipo,sesión} |
      Dispositivo {usado,utilizado,conectado,de acceso,(navegador)} | Navegador {usado,utilizado} |
      Agente de usuario | Sistema | Navegador y SO | Dispositivo y SO | SO | {Conectado,Sesión iniciada} con |
      {Nombre,Descripción} | Terminal |
      {Dispositivo,Navegador,Equipo,Sistema,Sistema operativo,Terminal,Aparato} {,usado,utilizado,conectado,actual de acceso} {,y navegador,o navegador,/ navegador,y sistema operativo,o dispositivo,y dispositivo,/ dispositivo,/ sistema operativo,y sistema,y app} |
      {Nombre,Tipo,Modelo,Detalles,Información,Datos} {del,de,de tu,sobre el} {dispositivo,navegador,equipo,cliente} |
      {Conectado,Conectada,Sesión iniciada,Iniciada} {con,en el dispositivo} | {Conectado,Sesión iniciada} desde |
      {Cliente,Plataforma,SO,Agente de usuario,Modelo,Nombre,Qué dispositivo}
    `,
    app: list`
      Aplicación | Aplicaciones | App | Apps | Producto | Productos | Contexto de la aplicación |
      Contexto de la app | Servicio | Servicios | Sesión iniciada en | Contexto | Contexto de uso |
      Nombre de la aplicación | Acceso a |
      {Aplicación,Producto,Servicio,App} {,o,y,/} {aplicación,producto,servicio,app,servicios,aplicaciones} |
      {Aplicaciones,Apps,Productos,Servicios} {en uso,usados,usadas,utilizados,utilizadas,con sesión iniciada,incluidos,incluidas,asociados} |
      {Se utiliza,Se usa,Usada,Usado,Utilizada,Utilizado,En uso} {con,en,para,por} |
      {Producto,Servicio,App,Aplicación} {usado,utilizado,usada,utilizada,en uso} | Accede a | Acceso con |
      {Producto,Servicio} de OpenAI | Contexto {de app,de aplicación,del producto} |
      {App,Aplicación,Producto,Servicio,Apps,Aplicaciones,Productos,Servicios} {o servicio,usada,usado,usadas,usados,utilizada,utilizado,utilizadas,utilizados,de OpenAI,conectada,conectado} |
      {Productos,Servicios} y servicios |
      {Usado,Usada,Utilizado,Utilizada,Se usa,Se utiliza,En uso,Disponible} {con,por,en,para} |
      {Nombre,Contexto} {de la app,de la aplicación,de aplicación,de app,del producto,de uso} |
      {Acceso a,Sesión iniciada en,Conectado a,Conectada a,Incluye,Contexto}
    `,
    location: list`
      Ubicación | Lugar | Localización | Dónde | Ciudad | Región | País | Cerca de | Zona | Localidad |
      {Ubicación,Localización,Lugar,Zona,Posición,Ciudad} {aproximada,aproximado,estimada,estimado,actual,detectada,geográfica,(aproximada),(aproximado),(estimada),por IP,según IP,(IP),(según la IP),de acceso,del acceso,de conexión,de inicio de sesión,del inicio de sesión,de la sesión,del dispositivo,más reciente,general} |
      {Última,Último} {ubicación,lugar,localización} {,conocida,conocido} |
      {Ciudad,Región,País} {,y,o,/} {país,región,ciudad} | Posición | Municipio | Provincia |
      Geolocalización | Desde dónde | Cerca | Área | Área aproximada |
      {Ubicación,Localización,Zona,Región,Ciudad,Posición} {,aproximada,estimada,actual,general,(aproximada),(estimada),(aprox.),aprox.,(por IP),(según la IP),(según IP),IP,por IP,geográfica,del dispositivo,de la sesión,de inicio de sesión,del inicio de sesión,de acceso,del acceso,de conexión,más reciente,detectada} |
      {Última,Última vez} {ubicación,ubicación conocida,localización} |
      {Sitio,Área,País} {,aproximado,estimado,(aproximado),de inicio de sesión,de acceso,de conexión,del acceso} |
      Estado {aproximado,estimado,(aproximado),de acceso,de conexión,del acceso} |
      {Ciudad,País,Región} {y,o,/} {país,región,ciudad,provincia,estado} | Origen
    `,
    signedIn: list`
      Inicio de sesión | Inició sesión | Iniciaste sesión | Sesión iniciada | Sesión iniciada el | Acceso |
      Conectado | Conectado desde el | Conectado el | Fecha | Hora | Fecha y hora | Cuándo | Desde |
      Desde el | Inicio | Última vez activo | Última vez activa | Inicio de la sesión | Se inició sesión |
      Se inició sesión el | Última vez | Última vez visto |
      {Fecha,Hora,Fecha y hora,Momento,Día} {,de,del} {inicio de sesión,acceso,inicio,ingreso,último acceso,último inicio de sesión,última actividad,conexión,entrada,login,la sesión,inicio de la sesión} |
      {Último,Primer,Reciente} {inicio de sesión,acceso,ingreso,uso,login,inicio} {,el} |
      {Última,Primera} {actividad,conexión,sesión,entrada,utilización,visita,vez en línea,vez usado,vez usada,vez que se usó} {,el} |
      {Inicio de sesión,Sesión abierta,Conectada,Iniciada,Abierta,Activa,Activo,Comenzó,Ingreso,Accedió} {,el,desde,desde el,a las} |
      {Visto,Vista,Usado,Usada,Utilizado,Activo,Activa} por última vez {,el} | Login |
      Comienzo {,de sesión,de la sesión} | Has iniciado sesión {,el} | Iniciaste sesión el | Tiempo |
      Fecha/hora | Actividad | Momento |
      {Fecha,Hora,Fecha y hora,Momento,Día,Fecha/hora} {,de inicio de sesión,del inicio de sesión,de inicio,de acceso,del acceso,de ingreso,de conexión,de la última actividad,de última actividad,de último acceso,del último acceso,del último inicio de sesión,de último uso,de la sesión,de entrada,de apertura} |
      {Último,Primer,Primer y último} {acceso,inicio de sesión,inicio,uso,ingreso,login} {,el,a las} |
      {Última,Primera} {actividad,conexión,sesión,vez,visita,vez activo,vez activa,vez usado,vez visto,entrada,interacción} {,el,a las} |
      {Iniciado,Iniciado el,Conexión,Empezó,Conectado por última vez,Entrada}
    `,
    status: list`
      Estado | Estado de la sesión | Estado de sesión | De confianza | Dispositivo de confianza | Confianza |
      Confiable | Actual | Sesión actual | Estado de confianza | Verificado | Dispositivo confiable |
      Dispositivo actual |
      Estado {del dispositivo,de verificación,de inicio de sesión,de confianza del dispositivo,de la conexión} |
      {Nivel,Grado} de confianza | Situación {,de la sesión} | {Navegador,Equipo} de confianza |
      ¿Es {de confianza,este dispositivo,la actual,la sesión actual} | Fiable |
      {Es actual,Dispositivo verificado,Sesión de confianza} | Esta sesión | Este dispositivo |
      Actual (este dispositivo) |
      {Estatus,Es confiable,Verificación}
    `,
  },
  signedIn: list`
    inició sesión el | desde el | desde | activa desde | activa desde el | activo desde | activo desde el |
    primer acceso |
    {,última vez que,la última vez que} {inició sesión,iniciaste sesión,has iniciado sesión,ha iniciado sesión,se inició sesión,se ha iniciado sesión,se inició la sesión,ingresaste,entraste,entró,accediste,accedió,te conectaste,se conectó,abriste sesión} {,el,el día,a las,desde,por última vez,por última vez el} |
    {sesión iniciada,sesión abierta,sesión activa,sesión,inicio de sesión,inicio de la sesión,comienzo de la sesión,inicio,ingreso,acceso,login,entrada,conexión,conectado,conectada,conexión iniciada,iniciada,iniciado,abierta,comenzada,empezó,comenzó,autenticado} {,el,el día,a las,desde,desde el,desde las,del} |
    {activa,activo} {desde el día,desde las} |
    {último,primer,más reciente} {inicio de sesión,ingreso,login,inicio} {,el,a las} |
    {fecha,hora,fecha y hora,día} {de,del} {acceso,ingreso,inicio,inicio de sesión,último acceso,último inicio de sesión,inicio de la sesión,la sesión,conexión} |
    {sesión iniciada,iniciada} por {primera,última} vez {,el} | ~ {(inicio de sesión),(acceso)} |
    {inicio de sesión,sesión iniciada,iniciada,iniciado,iniciaste sesión,has iniciado sesión,inició sesión,ha iniciado sesión,se inició sesión,se ha iniciado sesión,conectado,conectada,conexión,acceso,accedido,accediste,ingreso,ingresaste,último inicio de sesión,último ingreso,primer inicio de sesión,primer acceso,sesión abierta,abierta,abierto,sesión comenzada,comenzada,comenzó,empezó,inicio,sesión,sesión activa,entrada,entraste,sesión iniciada por última vez,iniciada por última vez,iniciaste sesión por última vez,iniciaste sesión por primera vez,autenticado} {desde el,desde las,desde hace,a las,del,con fecha,el día} |
    activa {desde hace,del,con fecha,el día} | activo {desde hace,del,con fecha,el día} |
    {inicio de sesión,sesión iniciada,iniciada,iniciado,iniciaste sesión,has iniciado sesión,inició sesión,ha iniciado sesión,se inició sesión,se ha iniciado sesión,conexión,ingreso,ingresaste,accediste,último inicio de sesión,último ingreso,primer inicio de sesión,primer acceso,sesión abierta,comenzó,empezó,entrada,entraste,sesión iniciada por última vez,iniciaste sesión por última vez,autenticado,te conectaste,se conectó} {,el,desde,en,hace} |
    ~ {(inicio de sesión),(conexión),(último inicio de sesión)}
  `,
  lastActive: list`
    última actividad el | activo | activa | en línea |
    {última,la última} {actividad,conexión,utilización,visita,vez,vez activo,vez activa,vez usado,vez usada,vez en línea,vez visto,vez vista,vez conectado,interacción,sesión} {,el,a las,hace} |
    último {uso,acceso} {,el,a las} |
    {activo,activa,usado,usada,utilizado,utilizada,visto,vista,conectado,en línea,en uso} {por última vez,por última vez el,por última vez a las,recientemente} |
    {activo,activa,usado,usada,utilizado,utilizada,visto,vista,en línea,en uso} {el,a las} |
    actividad {,el,reciente} | actividad más reciente {,el} | uso más reciente {,el} |
    {inactivo,inactiva,sin actividad,sin uso} {desde,desde el,desde hace} | estuvo {activo,activa} {,el} |
    fecha de última actividad | ~ (última actividad) |
    {última actividad,última vez activo,última vez activa,última vez,última vez usado,última vez usada,última vez visto,última vez en línea,última conexión activa,último uso,última utilización,última interacción,última visita,activo por última vez,activa por última vez,usado por última vez,usada por última vez,visto por última vez,vista por última vez,utilizado por última vez,en línea por última vez,activo,activa,visto,vista,usado,usada,utilizado,utilizada,en línea,actividad,actividad reciente,actividad más reciente,estuvo activo,estuvo activa,estuvo en línea} {,el,hace,a las,fue,en} |
    {inactivo,inactiva,sin actividad,sin uso} {desde,desde el,desde hace,hace} |
    ~ {(última actividad),(último uso)}
  `,
  otherTimes: list`
    añadid | agregad | cread | caduca | vence | expira | vencimiento | caducidad | actualizad | modificad |
    registrad | cerrada | finalizad | vinculad | válido hasta | válida hasta | incorporad | renovad |
    desactivad | inscrit | aprobad | autorizad | de confianza {desde,hasta} |
    se {añadió,agregó,creó,registró,actualizó,modificó,cerró,eliminó,vinculó} | eliminad | revocad | emitid |
    concedid | termina el | finaliza el | configurad | instalad | alta | bloquead | última modificación |
    última actualización | cambiad | archivad
  `,
  justNow: list`
    ahora | ahora mismo | justo ahora | hace un momento | hace unos momentos | hace un instante |
    hace unos segundos | hace segundos | hace menos de un minuto | recién | en este momento |
    actualmente activo | actualmente activa | hace instantes | hace unos instantes | hace pocos segundos |
    hace algunos segundos | hace breves instantes | en este instante |
    {activo,activa,en línea,usado,usada,en uso,conectado} {ahora,ahora mismo,justo ahora,en este momento,en estos momentos,hace un momento,hace unos segundos,hace un instante,actualmente,recién} |
    hace {un segundo,unos pocos segundos,un par de segundos,muy poco,poco,un ratito,menos de 1 minuto,menos de un min,menos de 1 min,nada,apenas unos segundos,varios segundos,un minuto o menos} |
    en {estos momentos,los últimos segundos,el último minuto} | ahorita | ahorita mismo | actualmente |
    recientemente ahora | justo en este momento | menos de un minuto | menos de 1 minuto |
    hace apenas un momento | recién ahora |
    {Conectada,Visto} {ahora,ahora mismo,en este momento,actualmente,hace un momento,hace unos segundos,hace unos instantes,recién} |
    Activo hace unos instantes | Activa hace unos instantes | En línea hace unos instantes |
    Conectado hace unos instantes | En uso hace unos instantes | Usado hace unos instantes |
    Usada hace unos instantes
  `,
  active: list`
    Activa | Activo | Activa ahora | Activo ahora | Actualmente activa | Actualmente activo | En línea |
    En uso | Conectado | Conectada | Abierta | Activa en este momento | Activo en este momento |
    En uso ahora | En uso actualmente | Conectado ahora | Iniciada |
    {Sesión,Sigue,Aún,Todavía,Dispositivo} {activa,activo,abierta,iniciada,conectada} |
    {Activo,Activa} {ahora mismo,actualmente,en este instante,hoy} |
    {Está,Se encuentra} {activa,activo,en línea,conectado} | Vigente | En curso | En ejecución |
    {Conectado,Conectada} {actualmente,en este momento} | Sesión {iniciada ahora,en línea} | Abierto |
    En línea {ahora,actualmente} | Utilizada | En uso en este momento | Funcionando |
    Online
  `,
  near: list`
    aprox. | aproximadamente | aproximada | aproximado | en las cercanías de | próximo a | alrededor de |
    en torno a | cercano a | en los alrededores de | zona de | en la zona de | área de | en el área de | en |
    ~ (aprox.) | ~ (aproximado) | ~ (aproximada) | ~ y alrededores | alrededores de | inmediaciones de |
    cercanías de | en las inmediaciones de | estimada | estimado | ~ (estimada) | ~ (aproximadamente) |
    {ubicación,localización,posición} {aproximada,aprox.,estimada,probable} {,cerca de,en} |
    {lugar,área,zona} {aproximado,aproximada,estimado} {,cerca de} |
    {cerca,aprox.,aproximadamente,posiblemente,probablemente,seguramente,quizás,quizá,tal vez} {de,en,cerca de} |
    {en algún lugar,en algún punto} {de,cerca de} |
    {región de,en la región de,por la zona de,entorno de,en el entorno de,vecindad de,proximidades de,en las proximidades de,en los alrededores,en torno de,afueras de,en las afueras de,junto a,cercanía de,cercana a,situado en,ubicado en,visto en,se sitúa en,por} |
    ~ {y cercanías,y proximidades,o alrededores,(zona),(cerca),(alrededores),(estimado),(ubicación aproximada),(según la IP),(por IP),(según IP),(probable),aproximadamente,(o cercanías)} |
    probablemente | posiblemente | próximo de | próxima a |
    {cerca de,cerca,cercano a,cercana a,aprox.,aprox,aproximadamente,aproximado,aproximada,alrededor de,alrededores de,en los alrededores de,en torno a,junto a,próximo a,próxima a,en las proximidades de,proximidades de,inmediaciones de,en las inmediaciones de,zona de,en la zona de,área de,en el área de,afueras de,probablemente,posiblemente,probablemente en,posiblemente en,estimado,estimada,no lejos de,por la zona de,en algún lugar cerca de,ubicación aproximada,ubicación estimada,localización aproximada,ubicación aprox.,lugar aproximado,zona aproximada,ubicado cerca de,ubicada cerca de,aproximadamente en,aprox. en,más o menos en} |
    ~ {(aprox.),(aproximado),(aproximada),(aproximadamente),(estimada),(estimado),(ubicación aproximada),(ubicación estimada),y alrededores,o alrededores,y cercanías,(cerca),(por IP),(según IP),(según la IP),aprox.,aproximadamente,(zona aproximada)}
  `,
  unknownDevice: list`
    Dispositivo desconocido | Desconocido | Otro dispositivo |
    {Dispositivo,Navegador,Cliente,Equipo,Sistema,Sistema operativo,Ordenador,Computador,Terminal,Tipo de dispositivo,Dispositivo/navegador,Navegador o dispositivo,Teléfono,Nombre del dispositivo} {desconocido,no reconocido,no identificado,sin identificar,no disponible,no especificado,sin especificar,sin nombre,indeterminado,no detectado,genérico,no registrado,indefinido} |
    {Aplicación,Computadora,App,Plataforma} {desconocida,no reconocida,no identificada} |
    Otro {navegador,equipo,cliente} | Información del dispositivo no disponible |
    Sin {nombre,nombre de dispositivo,información del dispositivo,datos del dispositivo} |
    No se {pudo,puede,ha podido} {identificar,reconocer,determinar} el {dispositivo,navegador} |
    Dispositivo {y,o} navegador {desconocidos,no reconocidos,desconocido} | No identificado | No reconocido |
    {Dispositivo,Navegador,Equipo,Cliente,Sistema operativo,Tipo de dispositivo,Modelo,Teléfono,Ordenador,Nombre del dispositivo,Dispositivo o navegador,Terminal} {desconocido,no reconocido,no identificado,no disponible,sin identificar,sin nombre,no especificado,indeterminado,genérico,no detectado} |
    {Otro,Ningún} {dispositivo,navegador}
  `,
  unknownLocation: list`
    Ubicación desconocida | Desconocida | Desconocido |
    {Ubicación,Localización,Zona,Región,Ciudad,Posición,Área,Localidad} {desconocida,no disponible,no reconocida,no identificada,no determinada,indeterminada,sin determinar,no especificada,oculta,privada,no detectada,no encontrada,indisponible,no conocida} |
    {Lugar,País,Sitio} {desconocido,no disponible,no identificado,no determinado,indeterminado,oculto,no especificado,no reconocido} |
    {No se pudo,No se puede,No se ha podido,No hemos podido,No fue posible,Imposible} {determinar,identificar,detectar,averiguar,establecer,encontrar} {la,su,tu} {ubicación,localización} |
    Sin {ubicación,localización} {,disponible,conocida} | Sin {datos,información} de ubicación |
    Ubicación {no proporcionada,no compartida,no indicada,actualmente no disponible} |
    La ubicación no está disponible | No hay {ubicación,información de ubicación,datos de ubicación} |
    Sin {ubicación,información de ubicación,datos de ubicación,localización} {,disponible,conocida,disponibles} |
    {No se pudo,No se puede,No se ha podido,No pudimos} {determinar,detectar,identificar} {la ubicación,la localización,tu ubicación}
  `,
  devices: list`
    dispositivo | teléfono | móvil | celular | smartphone | ordenador | computador | portátil | laptop |
    notebook | escritorio | tableta | tablet | navegador | pc | equipo de | equipo |
    {aplicación,app,cliente} {de escritorio,web,móvil} | televisor | consola | reloj inteligente | máquina |
    sobremesa
  `,
  apiPlatform: list`
    Plataforma de API | API Platform | Plataforma de OpenAI | Plataforma OpenAI | API de OpenAI | API |
    {Plataforma,Consola,Panel,Portal} {de API,de la API,API,para desarrolladores,de desarrolladores,del desarrollador,de la API de OpenAI,de API de OpenAI,de desarrollo} {,de OpenAI,OpenAI} |
    API {OpenAI,Platform de OpenAI,de la plataforma} | OpenAI API
  `,
  yes: list`Sí | Verdadero`,
  no: list`No | Falso | Todavía no | Aún no`,
});
