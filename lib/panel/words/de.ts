import { list } from './list';
import type { Words } from './words';

export const de = (): Words => ({
  activeSessions: list`
    Aktive Sitzungen | Sitzungen | Deine Sitzungen | Ihre Sitzungen | Meine Sitzungen | Alle Sitzungen |
    Geräte mit Zugriff | Geräte mit Zugriff auf {dein,Ihr} Konto |
    Anmeldesitzungen | Sitzungsverwaltung | Geräte und Sitzungen | Sitzungen und Geräte | Angemeldete Geräte |
    Aktive Geräte | Aktive Anmeldungen | Hier bist du angemeldet | Hier sind Sie angemeldet |
    Eingeloggte Geräte | Sessions | Derzeitige Sitzungen | Aktive Anmeldesitzungen | Sitzungsübersicht |
    Aktive Sitzungen und Geräte | Aktive Geräte und Sitzungen | Geräte, bei denen du angemeldet bist |
    Kontositzungen | Sitzungen & Geräte | Geräte & Sitzungen | Angemeldete Browser |
    Deine Geräte und Sitzungen |
    {Meine,Deine,Ihre,Alle,Alle deine,Alle Ihre,Alle meine} {aktiven Sitzungen,aktiven Sessions,Sessions,offenen Sitzungen,laufenden Sitzungen,angemeldeten Sitzungen,Anmeldesitzungen} |
    {Aktive,Laufende,Offene,Angemeldete,Aktuelle,Bestehende} {Browsersitzungen,Websitzungen,Web-Sitzungen,Benutzersitzungen,Kontositzungen,Browser-Sitzungen,Login-Sitzungen,Logins,Sessions,Sitzungen} |
    {Deine aktiven,Ihre aktiven,Meine aktiven} {Anmeldungen,Geräte,Logins} |
    {Sitzungen,Aktive Sitzungen,Deine Sitzungen,Ihre Sitzungen,Aktive Anmeldungen,Sessions} {anzeigen,verwalten,ansehen,überprüfen,im Überblick,in deinem Konto,in Ihrem Konto,deines Kontos,Ihres Kontos,und Browser,und Anmeldungen} |
    {Liste,Übersicht,Verwaltung} der {Sitzungen,aktiven Sitzungen} |
    Wo {du angemeldet bist,Sie angemeldet sind,du aktuell angemeldet bist,Sie aktuell angemeldet sind,du gerade angemeldet bist,du derzeit angemeldet bist,Sie derzeit angemeldet sind,du eingeloggt bist,Sie eingeloggt sind} |
    Wo überall {du angemeldet bist,Sie angemeldet sind,du aktuell angemeldet bist,Sie aktuell angemeldet sind,du gerade angemeldet bist,du derzeit angemeldet bist,Sie derzeit angemeldet sind,du eingeloggt bist,Sie eingeloggt sind} |
    Hier {du angemeldet bist,Sie angemeldet sind,du aktuell angemeldet bist,Sie aktuell angemeldet sind,du gerade angemeldet bist,du derzeit angemeldet bist,Sie derzeit angemeldet sind,du eingeloggt bist,Sie eingeloggt sind} |
    Geräte, auf denen {du angemeldet bist,Sie angemeldet sind,du aktuell angemeldet bist,Sie aktuell angemeldet sind,du gerade angemeldet bist,du derzeit angemeldet bist,Sie derzeit angemeldet sind,du eingeloggt bist,Sie eingeloggt sind} |
    Orte, an denen {du angemeldet bist,Sie angemeldet sind,du aktuell angemeldet bist,Sie aktuell angemeldet sind,du gerade angemeldet bist,du derzeit angemeldet bist,Sie derzeit angemeldet sind,du eingeloggt bist,Sie eingeloggt sind} |
    {Deine,Ihre} {angemeldeten Geräte,Geräte und aktiven Sitzungen,Sitzungen und Geräte} |
    Auf {diesen Geräten,folgenden Geräten} {bist du angemeldet,sind Sie angemeldet} |
    Geräte mit {aktiver Sitzung,aktiven Sitzungen,Zugriff auf dein Konto,Zugriff auf Ihr Konto,aktiver Anmeldung} |
    Eingeloggte {Browser,Sitzungen} |
    {In deinem Konto,In Ihrem Konto,Aktuell,Derzeit,Gerade} angemeldete Geräte | Sitzungsliste |
    Session-Verwaltung |
    {Aktive,Offene,Laufende,Aktuelle,Bestehende,Gegenwärtige,Momentane,Derzeitige,Angemeldete,Eingeloggte,Gültige} {Sitzungen,Anmeldungen,Logins,Sessions,Anmeldesitzungen,Einwahlen,Log-ins} {,deines Kontos,Ihres Kontos,in deinem Konto,in Ihrem Konto,für dein Konto,für Ihr Konto,für dieses Konto,auf allen Geräten,verwalten,anzeigen,ansehen,prüfen,überprüfen} |
    {Alle,Deine,Ihre,Meine} {angemeldeten,eingeloggten,aktiven,derzeit angemeldeten,aktuell angemeldeten,verbundenen} {Geräte,Browser,Geräte und Browser,Browser und Geräte,Geräte und Sitzungen} |
    {Angemeldete,Eingeloggte,Aktive,Aktuell angemeldete,Derzeit angemeldete,Momentan angemeldete,Gerade angemeldete,Verbundene} {Geräte,Browser,Geräte und Browser,Browser und Geräte,Geräte und Sitzungen,Geräte & Browser,Endgeräte,Clients} |
    Geräte, {auf denen,mit denen,bei denen,an denen,von denen aus,über die} {du angemeldet bist,du eingeloggt bist,Sie angemeldet sind,Sie eingeloggt sind,du dich angemeldet hast,Sie sich angemeldet haben,dein Konto angemeldet ist,Ihr Konto angemeldet ist} |
    Geräte, die {angemeldet sind,mit deinem Konto angemeldet sind,in deinem Konto angemeldet sind,in Ihrem Konto angemeldet sind,bei deinem Konto angemeldet sind,mit deinem Konto verbunden sind,mit Ihrem Konto verbunden sind,auf dein Konto zugreifen,dein Konto verwenden,Ihr Konto verwenden,dein Konto nutzen} |
    {An diesen Orten,Auf diesen Geräten,In diesen Browsern} {ist dein Konto angemeldet,ist Ihr Konto angemeldet,bist du gerade angemeldet,sind Sie gerade angemeldet,bist du eingeloggt,sind Sie eingeloggt,bist du derzeit angemeldet,sind Sie derzeit angemeldet,bist du aktuell angemeldet,sind Sie aktuell angemeldet} |
    Hier {ist dein Konto angemeldet,ist Ihr Konto angemeldet,bist du eingeloggt,sind Sie eingeloggt} |
    Wo {dein Konto angemeldet ist,Ihr Konto angemeldet ist,dein Konto verwendet wird,du noch angemeldet bist,Sie noch angemeldet sind,bist du angemeldet,bin ich angemeldet,ich angemeldet bin} |
    {Sitzungen,Geräte,Anmeldungen,Angemeldete Geräte,Aktive Geräte} {verwalten,prüfen,einsehen,im Überblick,und Browser} |
    {Sitzungen,Anmeldungen} {und,&} {angemeldete Geräte,aktive Geräte,Geräteverwaltung,Logins} |
    {Sitzungs,Geräte}{verwaltung,übersicht,liste} |
    Sitzungen auf {allen Geräten,anderen Geräten,deinen Geräten,Ihren Geräten} | Anmeldeorte | Deine Anmeldungen |
    Ihre Anmeldungen | Meine Geräte und Sitzungen
  `,
  session: list`sitzung | session`,
  security: list`
    Sicherheit | Sicherheitseinstellungen | Kontosicherheit |
    {Sicherheit,Datenschutz,Anmeldung,Login,Passwort,Passwörter,Zugang,Zugriff,Konto,Privatsphäre,Authentifizierung,Kennwort} {und,&} {Sicherheit,Datenschutz,Anmeldung,Login,Passwort,Passwörter,Zugang,Zugriff,Konto,Privatsphäre,Authentifizierung,Anmelden} |
    Sicherheits{optionen,center,-Einstellungen,-Center,bereich} | {Deine,Ihre} Sicherheit | Konto-Sicherheit |
    Anmeldesicherheit | Sicherheit des Kontos
  `,
  current: list`
    Aktuelle Sitzung | Diese Sitzung | Dieses Gerät | Dieser Browser | Dieser Computer | Dieses Telefon |
    Diese App | Aktuell | Jetzt auf diesem Gerät aktiv | Wird gerade verwendet | Dein Gerät | Dein Browser |
    Dieser PC | Dieser Laptop | Dieses Handy | Dieses Smartphone | Dieses Tablet | Dieser Mac |
    Dieses iPhone | Das bist du | Zurzeit verwendete Sitzung | Derzeit verwendete Sitzung |
    {Diese,Die,Deine,Ihre,Meine} {aktuelle,derzeitige,momentane,gegenwärtige,laufende,jetzige,gerade verwendete,gerade genutzte,aktive} {Sitzung,Session,Anmeldung,Browsersitzung,Websitzung,Verbindung} |
    {Aktuelle,Derzeitige,Momentane,Gegenwärtige,Laufende,Jetzige,Gerade verwendete,Gerade genutzte,Zurzeit genutzte,Derzeit genutzte,Aktuell verwendete,Aktuell genutzte,Momentan verwendete,Momentan genutzte} {Sitzung,Session,Anmeldung,Browsersitzung,Websitzung,Verbindung} |
    {Diese,Deine,Ihre} {Session,Anmeldung,Browsersitzung,Verbindung,Anwendung} |
    {Aktuelles,Derzeitiges,Momentanes,Jetziges,Gerade verwendetes,Gerade genutztes,Aktuell verwendetes,Aktuell genutztes,Derzeit verwendetes} {Gerät,Handy,Telefon} |
    {Dein,Ihr,Mein} {aktuelles,derzeitiges,jetziges} {Gerät,Handy,Telefon} |
    {Derzeitiger,Aktuell verwendeter,Aktuell genutzter,Jetziger,Gerade verwendeter} {Browser,Computer,Rechner} |
    {Aktueller,Dein aktueller,Ihr aktueller} {Computer,Browser,Rechner,PC,Login,Tab} |
    Dieses {MacBook,iPad,Fenster,Mobilgerät,Notebook,Chromebook,Endgerät,System} |
    Dieser {Rechner,Login,Browser-Tab,Tab,Desktop} | Ihr {Gerät,Browser} |
    {Das ist,Dies ist,Hier ist,Es ist,Es handelt sich um,Das hier ist} {deine,Ihre,die,diese,meine} {Sitzung,aktuelle Sitzung,gerade verwendete Sitzung,derzeitige Sitzung,aktuelle Anmeldung,jetzige Sitzung} |
    {Das ist,Dies ist,Hier ist,Es ist} {dein,Ihr,dieses,das} {Gerät,aktuelles Gerät,aktuelle Gerät,aktueller Browser,Browser} |
    {Das sind,Das bist} {Sie,du} {gerade,jetzt,hier} | Das sind Sie |
    {Du verwendest,Du nutzt,Sie verwenden,Sie nutzen} {,gerade,aktuell,derzeit,momentan,jetzt,im Moment,zurzeit} {diese Sitzung,dieses Gerät,diesen Browser} |
    {Du verwendest,Du nutzt,Du benutzt,Sie verwenden,Sie nutzen,Sie benutzen} {diese Sitzung,dieses Gerät,diesen Browser,diese Session} {,gerade,aktuell,derzeit,momentan,jetzt,im Moment,zurzeit} |
    {Diese Sitzung,Dieses Gerät,Diesen Browser} {verwendest du,nutzt du,benutzt du,verwenden Sie,nutzen Sie,benutzen Sie} {,gerade,aktuell,derzeit,momentan,jetzt,im Moment,zurzeit} |
    {Diese Sitzung,Dieses Gerät,Dieser Browser} {wird gerade verwendet,wird gerade genutzt,wird aktuell verwendet,wird derzeit verwendet,ist aktuell,ist aktiv,ist gerade aktiv,wird gerade benutzt,wird momentan verwendet} |
    Sitzung, die {du gerade verwendest,du gerade nutzt,du gerade benutzt,du aktuell verwendest,du aktuell nutzt,Sie gerade verwenden,Sie gerade nutzen,Sie gerade benutzen,Sie aktuell verwenden,Sie aktuell nutzen,Sie derzeit verwenden,du derzeit verwendest} |
    Die Sitzung, die {du gerade verwendest,du gerade nutzt,du gerade benutzt,du aktuell verwendest,du aktuell nutzt,Sie gerade verwenden,Sie gerade nutzen,Sie gerade benutzen,Sie aktuell verwenden,Sie aktuell nutzen,Sie derzeit verwenden,du derzeit verwendest} |
    Das Gerät, das {du gerade verwendest,du gerade nutzt,du gerade benutzt,du aktuell verwendest,du aktuell nutzt,Sie gerade verwenden,Sie gerade nutzen,Sie gerade benutzen,Sie aktuell verwenden,Sie aktuell nutzen,Sie derzeit verwenden,du derzeit verwendest} |
    Gerät, das {du gerade verwendest,du gerade nutzt,du gerade benutzt,du aktuell verwendest,du aktuell nutzt,Sie gerade verwenden,Sie gerade nutzen,Sie gerade benutzen,Sie aktuell verwenden,Sie aktuell nutzen,Sie derzeit verwenden,du derzeit verwendest} |
    Der Browser, den {du gerade verwendest,du gerade nutzt,du gerade benutzt,du aktuell verwendest,du aktuell nutzt,Sie gerade verwenden,Sie gerade nutzen,Sie gerade benutzen,Sie aktuell verwenden,Sie aktuell nutzen,Sie derzeit verwenden,du derzeit verwendest} |
    {Du bist,Sie sind} {,gerade,aktuell,derzeit,jetzt} {hier,hier angemeldet,auf diesem Gerät angemeldet,mit diesem Gerät angemeldet,in diesem Browser angemeldet,mit diesem Browser angemeldet,hier aktiv} |
    Hier {bist du,sind Sie} {gerade,aktuell,jetzt,derzeit} {,angemeldet} | Hier {bist du,sind Sie} |
    {Auf diesem Gerät,In diesem Browser,Auf diesem Computer,Mit diesem Gerät,In dieser Sitzung} {,aktiv,gerade aktiv,jetzt aktiv,angemeldet,in Verwendung,geöffnet,gerade angemeldet,aktuell angemeldet,in Benutzung} |
    {Aktiv,Jetzt aktiv,Gerade aktiv,Angemeldet,In Verwendung,Aktive Sitzung,Aktuelle Sitzung,Sitzung,In Benutzung,Derzeit aktiv,Momentan aktiv} {auf diesem Gerät,in diesem Browser,auf diesem Computer} |
    {Aktuelle Sitzung,Aktuell,Aktiv,Aktuelles Gerät,Du,Sie,Sitzung} {(dieses Gerät),(dieser Browser),(diese Sitzung),(du),(Sie),(aktuell),– dieses Gerät,- dieses Gerät,dieses Geräts,dieses Browsers} |
    {Dieses Gerät,Dieser Browser,Diese Sitzung} {(aktuell),(du),(Sie),(aktuelle Sitzung),(gerade aktiv),(gerade verwendet),jetzt,gerade} |
    {Wird,Gerade,Aktuell,Derzeit,Momentan,Zurzeit,Jetzt} {aktuell verwendet,gerade genutzt,gerade benutzt,derzeit verwendet,derzeit genutzt,von dir verwendet,von Ihnen verwendet,von dir genutzt,jetzt verwendet,hier angemeldet} |
    {Von dir,Von Ihnen} {gerade verwendet,gerade genutzt,aktuell verwendet,verwendet} | Du | Sie selbst |
    Ich | Hier | Hier und jetzt | Das hier | Selbes Gerät | Gleiches Gerät | Deine Sitzung |
    Verwendete Sitzung |
    {Aktuelle,Gegenwärtige,Derzeitige,Momentane,Jetzige,Diese,Deine aktuelle,Ihre aktuelle,Deine derzeitige,Ihre derzeitige} {Sitzung,Anmeldung,Session,App-Sitzung,Verbindung,Login-Sitzung} {,(dieses Gerät),(dieser Browser),auf diesem Gerät,in diesem Browser} |
    {Dieses,Aktuelles,Derzeitiges,Verwendetes,Genutztes,Momentan verwendetes,Momentan genutztes,Derzeit genutztes,Dein aktuelles,Ihr aktuelles} {Endgerät,Smartphone,Tablet,Notebook,Mobilgerät} {,(aktuelle Sitzung),(du),(Sie)} |
    {Dieses,Aktuelles,Derzeitiges,Verwendetes,Genutztes,Momentan verwendetes,Momentan genutztes,Derzeit genutztes,Dein aktuelles,Ihr aktuelles} Gerät {(aktuelle Sitzung),(du),(Sie)} |
    {Momentan verwendetes,Momentan genutztes,Derzeit genutztes} Gerät |
    {Dieser,Aktueller,Verwendeter,Genutzter} {Computer,PC,Laptop,Client,Zugriff,Arbeitsplatz} {,(aktuelle Sitzung)} |
    {Dieser,Aktueller,Verwendeter,Genutzter} Browser (aktuelle Sitzung) |
    {Von hier,Hier} {angemeldet,aktiv,eingeloggt,in Verwendung,geöffnet} |
    {Gerade,Derzeit,Momentan,Aktuell,Jetzt,Zurzeit} {auf diesem Gerät,in diesem Browser,hier} {aktiv,angemeldet,in Verwendung,verwendet,genutzt} |
    {Sie befinden sich,Du befindest dich} {hier,gerade hier,auf diesem Gerät} |
    Das {ist,bist} {dieses Gerät,deine aktuelle Sitzung,Ihre aktuelle Sitzung,du selbst,die aktuelle Sitzung} |
    {Wird,Werden} {von dir gerade verwendet,von Ihnen gerade verwendet,gerade von dir verwendet,gerade von Ihnen verwendet,auf diesem Gerät verwendet,in diesem Browser verwendet} |
    {Gerät,Browser} in {Benutzung,Verwendung,Gebrauch} | Sitzung in {Benutzung,Gebrauch}
  `,
  trusted: list`
    vertrau | verifiziertes gerät | gespeichertes gerät | gemerktes gerät |
    {vertrauter,verifizierter,gespeicherter,gemerkter,bestätigter} browser |
    {bestätigtes,geprüftes,autorisiertes,sicheres,zugelassenes} gerät | als sicher |
    gerät {bestätigt,verifiziert} |
    als {bekannt,verifiziert} |
    {anerkanntes,freigegebenes,gemerktes,hinterlegtes,überprüftes,genehmigtes,verifiziertes} {gerät,endgerät} |
    {freigegebener,anerkannter,überprüfter,genehmigter,autorisierter,sicherer} browser
  `,
  trusting: list`
    {diesem,dem} {gerät,browser,computer,telefon} vertrauen |
    {dieses,das} gerät {vertrauen,als vertrauenswürdig} |
    als vertrauenswürdig {einstufen,markieren,festlegen} | {gerät,browser} vertrauen$
  `,
  negation: list`
    nicht | kein | unbekannt | misstrau | ohne | nie | niemals | nimmer | weder | unsicher | unbestätig |
    entzogen | vertrauen {entzogen,widerrufen,abgelaufen,verloren,aufgehoben} | ehemals | früher |
    unverifiziert | ungeprüft | vertrauensunwürdig |
    ungesichert
  `,
  unavailable: list`
    sitzungsstatus nicht verfügbar | sitzungsstatus unbekannt | sitzungsstatus*nicht verfügbar |
    sitzungsstatus*nicht ermittel | status nicht verfügbar | status*nicht verfügbar | status unbekannt |
    status*nicht ermittel | status*nicht abruf | kein status verfügbar | status der sitzung nicht |
    status der sitzung unbekannt | sitzung nicht verfügbar |
    {sitzungsstatus,status,status der sitzung,anmeldestatus,gerätestatus,verbindungsstatus,sitzungszustand,zustand} {ist,:,derzeit,momentan,vorübergehend,aktuell,zurzeit,gerade} {nicht verfügbar,unbekannt,nicht bekannt,nicht abrufbar,nicht ermittelbar} |
    {sitzungsstatus,status,zustand}*{nicht bekannt,nicht bestimm,nicht feststell,nicht erreichbar,nicht bestätigt,nicht geladen,nicht prüfbar,nicht überprüf,nicht angezeigt,unklar,unbestimmt,nicht angegeben,nicht vorhanden,nicht lesbar,nicht zu ermitteln} |
    {kein,ohne} {status,sitzungsstatus} |
    keine {statusinformation,statusangabe,angaben zum status,informationen zum status,status-} |
    {unbekannter,unklarer,unbestimmter,nicht verfügbarer} {status,sitzungsstatus,zustand} |
    statusinformationen nicht | sitzung {derzeit,zurzeit,momentan,vorübergehend} nicht verfügbar |
    sitzung {nicht erreichbar,ist nicht verfügbar} | sitzungsinformationen nicht verfügbar |
    ob die sitzung*{unklar,unbekannt,nicht} | status konnte |
    {sitzungsstatus,status,sitzungszustand,anmeldestatus}*{nicht erkennbar,nicht ermittelt,nicht abgerufen,nicht auslesbar,fehlt,kann nicht,konnte nicht,nicht zugänglich,nicht bekannt} |
    {sitzungsdaten,sitzungsinfos,statusdaten}*{nicht verfügbar,fehlen,unbekannt} |
    status {fehlt,n. v.,n/v,k. a.} | {status,sitzungsstatus}: {unbekannt,nicht,unklar}
  `,
  logOut: list`
    abmeld | melde*ab | melden*ab | auslogg | ausgeloggt werden | logge*aus | log dich aus |
    loggen sie sich aus | sitzung*beenden | beende*sitzung | widerruf | logout | log-out | logg dich aus |
    sitzung*schließen | sitzung*widerrufen | sitzung*entfernen | ausloggen |
    {sitzung,session,anmeldung,verbindung,zugang,zugriff} {beenden,schließen,trennen,widerrufen,entfernen,löschen,entziehen,sperren,aufheben,abbrechen} |
    {beende,schließe,trenne,widerrufe,entferne,lösche} {,die,diese,deine} {sitzung,session,anmeldung,verbindung} |
    {beenden,schließen,trennen,widerrufen,entfernen,löschen} sie*{sitzung,session,anmeldung,gerät} |
    {gerät,dieses gerät,browser,browser vom konto,gerät vom konto} {entfernen,trennen,löschen,ausschließen,verbannen,vergessen,entkoppeln,abmelden} |
    entferne*gerät | log*dich*aus | abgemeldet werden | meld dich*ab | wird abgemeldet | werden abgemeldet |
    aussteigen | zugriff*{entziehen,widerrufen,beenden} | log out | logoff | sign out | rauswerfen |
    verbindung kappen | sessions beenden |
    {sitzung,session,anmeldung,verbindung} {deaktivieren,unterbrechen,ungültig machen,auflösen} |
    {gerät,browser,dieses gerät,diesen browser,diese sitzung} abkoppeln |
    {gerät,browser,dieses gerät,diesen browser} sperren | {beende,trenne,schließe} diese |
    abgemeldet {werden,werde} | aus dem konto {entfernen,werfen} | vom {konto,account} {trennen,entfernen} |
    alle schließen | alle beenden | alles beenden | alle trennen
  `,
  everywhere: list`
    alle geräte | allen geräten | alle sitzungen | allen sitzungen | aller sitzungen | aller geräte |
    alle anderen | allen anderen | alle aktiven | allen aktiven | alle browser | allen browsern | alle meine |
    allen meinen | alle deine | alle ihre | alle abmelden | alle beenden | alle ausloggen | alle widerrufen |
    alle entfernen | alle übrigen | allen übrigen | überall | sämtliche | andere geräte | anderen geräten |
    andere sitzungen | anderen sitzungen | anderer sitzungen | restliche | jede sitzung | jedem gerät |
    ausgewählte |
    {alle,allen,aller} {weiteren,laufenden,offenen,angemeldeten,verbundenen,sonstigen,logins,anmeldungen,sessions,rechner,computer,rechnern,computern,apps,orten,plattformen,konten,unseren,deinen,ihren} |
    alle {trennen,schließen,löschen,auf einmal} | alles {abmelden,beenden,trennen} | von allen | auf allen |
    an allen | andere {browser,anmeldungen,sessions,rechner,computer,logins} |
    anderen {browsern,anmeldungen,sessions,rechnern,computern,orten} |
    {übrige,übrigen,weitere,weiteren,sonstige,sonstigen,restlichen} {geräte,geräten,browser,anmeldungen,sitzungen} |
    woanders | anderswo | jedes gerät | jeder sitzung | jeder browser | jedem browser | jedem anderen |
    gesamtes konto | gesamten konto | mehrere {geräte,sitzungen} | allerorts | kontoweit |
    {alle,allen,aller} {verbindungen,zugriffe,zugängen,anmeldesitzungen,endgeräte,endgeräten,clients,verbliebenen,verbleibenden} |
    aller browsern |
    {anderen,andere,verbleibenden,übrigen,sonstigen} {endgeräte,endgeräten,verbindungen,clients,anmeldungen} |
    komplett abmelden | alle außer | außer {dieser,diesem} | bis auf {diese,dieses}
  `,
  more: list`
    mehr anzeigen | mehr sehen | mehr sitzungen | mehr geräte | weitere sitzungen | weitere geräte | nächste |
    ältere |
    {weitere,mehr,alle,ältere,andere,übrige,restliche,zusätzliche,vorherige,sämtliche} {sitzungen,geräte,einträge,ergebnisse,anmeldungen,logins,} {anzeigen,laden,ansehen,einblenden,zeigen,abrufen,auflisten} |
    {zeige,lade,zeig} {mehr,alle,weitere} | {vollständige,ganze,komplette,gesamte} liste |
    liste {erweitern,ausklappen} | mehr {einträge,ergebnisse,zeigen,einblenden} |
    alles {anzeigen,laden,ansehen} | den rest | seite vor | weiterblättern | nachladen |
    {noch,weitere,mehr} {einblenden,sitzungen,geräte,einträge} |
    {alle,sämtliche} {anzeigen,ansehen,einblenden,aufklappen} | vorige {sitzungen,einträge,geräte} |
    vorherige einträge | frühere einträge | {mehr,weitere} {davon,aufklappen} |
    {liste,ansicht} {aufklappen,vollständig anzeigen} | weiter zu seite |
    {weitere,noch} {1,2,3,4,5,6,7,8,9} | {1,2,3,4,5,6,7,8,9} mehr
  `,
  loading: list`
    wird geladen | werden geladen | lädt | lade | laden | wird abgerufen | werden abgerufen | bitte warten |
    moment bitte | bitte warte |
    {lade,laden,hole,suche,ermittle,rufe,prüfe} {deine,ihre,die,aktive,sitzungen} |
    werden {gesucht,ermittelt,vorbereitet,aktualisiert,gesammelt} |
    wird {gesucht,ermittelt,vorbereitet,aktualisiert} |
    {einen,nur einen,kleinen,bitte einen} {moment,augenblick} | moment {noch,…} | augenblick | sekunde |
    gleich {geschafft,fertig,da} | ein moment | geduld | bitte {haben sie,hab} | abruf läuft |
    wir {laden,rufen,holen,suchen} |
    {sitzungen,geräte,daten,liste,sitzungsliste,sitzungsdaten} abrufen |
    {wird,werden} {gerade geladen,aufgerufen,geholt,gelesen,zusammengestellt} | {einen,kurzen} moment
  `,
  failed: list`
    konnte nicht geladen | konnte*nicht laden | konnten*nicht laden | konnte*nicht geladen |
    konnten*nicht geladen | kann*nicht geladen | können*nicht geladen | nicht geladen werden |
    konnte*nicht abgerufen | konnten*nicht abgerufen | konnten*nicht angezeigt | laden*fehlgeschlagen |
    laden*gescheitert | ein fehler ist aufgetreten | fehler aufgetreten | etwas ist schiefgelaufen |
    etwas ist schief gelaufen | etwas ist schiefgegangen | da ist etwas schief | es gab ein problem |
    ist ein problem aufgetreten | später erneut | später noch einmal | wiederholen | derzeit nicht verfügbar |
    momentan nicht verfügbar |
    {konnte,konnten,kann,können} {,derzeit,leider,momentan,im moment} nicht {geladen,laden,abgerufen,abrufen,angezeigt,anzeigen,aktualisiert,erreicht,geöffnet} |
    {konnte,konnten,kann,können}*nicht {abrufen,anzeigen,aktualisieren,abgefragt,geholt} |
    {lässt,lassen} sich*nicht {laden,abrufen,anzeigen} |
    {laden,abruf,abrufen,anzeige,verbindung,anfrage,aktualisierung} {der sitzungen,der daten,} {fehlgeschlagen,gescheitert,nicht möglich,misslungen,unterbrochen} |
    {fehler,problem,probleme} {beim,bei der,während des,mit der} {laden,abrufen,anzeigen,anzeige,abfrage,verbindung,ladens,abrufs,aktualisieren,server,übertragung} |
    {ladefehler,netzwerkfehler,verbindungsfehler,serverfehler,abruffehler,verbindungsproblem} |
    {unbekannter,unerwarteter,interner,technischer} fehler |
    es {ist,trat,kam} {ein,zu einem,leider ein} {fehler,problem,unerwarteter} |
    {etwas,irgendetwas,irgendwas,da} {ging,lief,ist,hat} {schief,leider schief,nicht geklappt,nicht funktioniert,etwas schiefgelaufen,was schiefgelaufen,was schief} |
    das hat {leider ,}nicht {geklappt,funktioniert} | hat leider nicht | hoppla | leider konnten |
    {versuch,versuche,versuchen sie,probiere,probier,probieren sie} {es,es bitte,es später,es erneut,bitte} |
    {bitte,} {erneut,noch einmal,nochmals,nochmal,wieder,später wieder} {versuchen,probieren,laden} |
    {neuer,erneuter} versuch | {nicht geladen,nicht abrufbar,nicht abgerufen} |
    {zurzeit,im moment,gerade,vorübergehend,aktuell} nicht {verfügbar,abrufbar,erreichbar} |
    {überprüfe,überprüfen sie,prüfe} deine {verbindung,internet} | zeitüberschreitung | keine verbindung |
    du bist offline | {sitzungen,liste} nicht verfügbar | wir haben {probleme,schwierigkeiten} |
    {sitzungen,geräte,liste,daten,sitzungsliste}*{nicht geladen,nicht abgerufen,nicht angezeigt,nicht laden,nicht abrufen,nicht anzeigen} |
    {abrufen,abruf,anzeigen} {fehlgeschlagen,gescheitert,nicht möglich,nicht gelungen,ist fehlgeschlagen} |
    laden nicht gelungen | {etwas ist,da ist etwas,es ist etwas} schief |
    {versuche,versuchen sie,versuch} es*{erneut,noch einmal,nochmal,später,wieder} |
    {erneut,nochmal,noch einmal,später} {versuchen,probieren,laden} |
    {probiere,probieren sie}*{erneut,später,noch} |
    {vorübergehend,derzeit,momentan,gerade,zurzeit} nicht {verfügbar,erreichbar} |
    ein problem {aufgetreten,ist aufgetreten}
  `,
  otherLists: list`
    Vertrauenswürdige Geräte | Passkeys | Passkey | Hauptschlüssel | Sicherheitsschlüssel |
    Passkeys und Sicherheitsschlüssel | Verbundene Apps | Verknüpfte Apps | Apps & Konnektoren |
    Apps und Konnektoren | Konnektoren | Verbundene Konten | Verknüpfte Konten | Verbundene Dienste |
    Drittanbieter-Apps | Autorisierte Apps | Plugins | Integrationen | Geteilte Links | Freigegebene Links |
    Geteilte Chats | API-Schlüssel | API-Keys | Deine API-Schlüssel | Zugriffstoken |
    Multi-Faktor-Authentifizierung | Multi-Faktor-Authentifizierung (MFA) | Multifaktor-Authentifizierung |
    Mehrfaktor-Authentifizierung | Mehrstufige Authentifizierung | MFA | Zwei-Faktor-Authentifizierung |
    Zweistufige Authentifizierung | Bestätigung in zwei Schritten | 2FA | Authentifizierungs-App |
    Authentifikator-App | SMS | Textnachricht | Push-Benachrichtigungen | Wiederherstellungscodes |
    Backup-Codes | Passwort | Kennwort | Passwort ändern | Anmeldemethoden | Anmeldeoptionen |
    Login-Methoden | Datenkontrollen | Datenkontrolle | Datensteuerung | Benachrichtigungen | Allgemein |
    Personalisierung | Erinnerung | Abrechnung | Abonnement | Nutzung | Sprache | Zeitpläne |
    Erweiterte Kontosicherheit | Erweiterte Sicherheit | Letzte Aktivität im Konto | Kontoaktivität |
    Kontoaktivitäten | Sicherheitsaktivität | Login-Verlauf | Kindersicherung | Jugendschutz |
    Sicher mit ChatGPT anmelden | Sichere Anmeldung mit ChatGPT | Mit ChatGPT anmelden |
    Von diesem Gerät abmelden | Auf diesem Gerät abmelden | Archivierte Chats | Konto | Hilfe |
    Kürzliche Aktivität | Neueste Anmeldungen | Login-Historie | Sitzungsverlauf | Verlauf der Sitzungen |
    Aktivitätsverlauf | Aktivitätsprotokoll | Letzte Sicherheitsaktivitäten | Sicherheitsaktivitäten |
    Sicherheitsprotokoll | Kürzlich abgemeldete Sitzungen | Abgemeldete Geräte | Wo du angemeldet warst |
    Wo Sie angemeldet waren | Fehlgeschlagene Anmeldungen | Wiedererkannte Geräte | Gespeicherte Geräte |
    Autorisierte Geräte | Gesperrte Geräte | Blockierte Geräte | Entfernte Geräte |
    Sitzungen von Drittanbietern | Codex-CLI-Sitzungen | Dein API-Schlüssel | Ihre API-Schlüssel |
    Wiederherstellungsmethoden | E-Mail | Telefonnummer | Mehrfaktorauthentifizierung |
    Mehr-Faktor-Authentifizierung | Zwei-Faktor-Authentifizierung (2FA) | Erweiterter Kontoschutz |
    {Deine,Ihre,Meine} {vertrauenswürdigen Geräte,vertrauten Geräte,bekannten Geräte,verifizierten Geräte,Passkeys,Sicherheitsschlüssel,Wiederherstellungscodes,Backup-Codes,verbundenen Apps,verknüpften Konten,Konnektoren,geteilten Links,API-Keys} |
    {Vertrauenswürdige,Vertraute,Verifizierte,Gemerkte,Erkannte,Bestätigte,Bekannte,Zugelassene} {Geräte,Browser,Computer,Rechner,Telefone} |
    {Frühere,Ehemalige,Vorherige,Alte,Inaktive,Kürzlich verwendete,Zuletzt verwendete,Gelöschte} {Geräte,Browser,Sitzungen,Anmeldungen,Logins} |
    Vertrauenswürdige Geräte {verwalten,und Passkeys} | Geräte, denen {du vertraust,Sie vertrauen} |
    {Beendete,Frühere,Abgelaufene,Abgemeldete,Vergangene,Geschlossene,Widerrufene,Inaktive,Alte,Vorherige,Letzte,Kürzliche,Getrennte,Gelöschte,Archivierte} {Sitzungen,Sessions,Anmeldungen,Logins} |
    {Kürzlich,Zuletzt,Vor Kurzem,Neulich} {beendet,abgemeldet,geschlossen,abgelaufen,beendete Sitzungen,abgemeldete Geräte,geschlossene Sitzungen,abgelaufene Sitzungen} |
    {Anmelde,Login-,Sitzungs,Sicherheits,Konto,Zugriffs,Geräte,Aktivitäts,Anmeldungs} {verlauf,historie,protokoll} |
    {Anmelde,Sicherheits,Konto,Geräte,Zugriffs} {aktivität,aktivitäten,ereignisse,benachrichtigungen,warnungen,meldungen} |
    Anmelde{verlauf,historie,protokoll,aktivität,aktivitäten,versuche,benachrichtigungen,warnungen} |
    Login{verlauf,historie,protokoll,aktivitäten,-Aktivität,-Versuche,-Benachrichtigungen,s} |
    Sicherheits{ereignisse,verlauf,benachrichtigungen,warnungen,meldungen,check,überprüfung,hinweise} |
    Konto{verlauf,ereignisse,wiederherstellung} | Zugriffs{verlauf,protokoll} | Geräte{verlauf,historie} |
    Verlauf der Anmeldungen |
    {Letzte,Neueste,Jüngste,Kürzliche,Aktuelle,Verdächtige,Ungewöhnliche,Fehlgeschlagene} {Anmeldeversuche,Anmeldeaktivität,Anmeldeaktivitäten,Kontoaktivität,Kontoaktivitäten,Sicherheitsereignisse,Sicherheitsaktivität,Aktivitäten,Zugriffe} |
    Wo {du zuletzt angemeldet warst,Sie zuletzt angemeldet waren,du dich angemeldet hast,Sie sich angemeldet haben,du eingeloggt warst} |
    {Apps,Anwendungen} {und Dienste,mit Zugriff auf dein Konto,mit Kontozugriff,von Drittanbietern} |
    {Zwei-Faktor-,Zweifaktor-,2-Faktor-,Zwei-Schritt-,Multi-Faktor-,Mehr-Faktor-,Multifaktor-} {Verifizierung} |
    {Zwei-Faktor-Authentisierung,Zweifaktorauthentifizierung,2-Faktor-Authentifizierung,2-Schritt-Verifizierung,Zwei-Schritt-Verifizierung,Zwei-Schritt-Authentifizierung,Zwei-Faktor-Bestätigung,Multifaktorauthentifizierung,Multi-Faktor-Authentisierung} {,(2FA),(MFA)} |
    {Authenticator-App,Authenticator,Authentifizierungsapp,Authentifizierungsmethoden,Bestätigungsmethoden,Verifizierungsmethoden,Anmeldeverfahren,Wiederherstellungsoptionen,Einmalcodes,Ersatzcodes,Sicherungscodes,Notfallcodes,Sicherheitscodes} |
    {Wiederherstellungs-E-Mail,E-Mail-Adresse,E-Mail-Adressen,Handynummer,Mobilnummer,Telefon} | Passwörter |
    {Passwort,Kennwort} {zurücksetzen,aktualisieren,festlegen} | Kennwort ändern |
    {Konto,Account} {schließen,deaktivieren,löschen} | Account | Unterhaltungen archiviert |
    Archivierte Unterhaltungen | Darstellung | Daten exportieren | Datenexport | Profil | Privatsphäre |
    Persönliche Zugriffstoken | {API-,App-,Drittanbieter-}Sitzungen | Blockierte Sitzungen |
    Kindersicherungen | Elternkontrolle | Trusted Devices |
    {Vertrauenswürdige,Vertraute,Verifizierte,Bestätigte,Gespeicherte,Bekannte,Erkannte,Autorisierte,Gemerkte,Deine vertrauenswürdigen,Ihre vertrauenswürdigen,Meine vertrauenswürdigen,Alle vertrauenswürdigen,Entfernte,Blockierte,Gesperrte,Abgemeldete,Frühere,Ehemalige,Inaktive} {Geräte,Browser,Geräte und Browser} |
    {Beendete,Abgelaufene,Geschlossene,Frühere,Vergangene,Inaktive,Kürzlich beendete,Widerrufene,Vorherige,Alte,Abgemeldete,Zuletzt beendete} {Sitzungen,Anmeldungen,Sessions} |
    {Kürzliche,Letzte,Vergangene,Neueste,Fehlgeschlagene,Verdächtige,Ungewöhnliche,Zurückliegende} {Anmeldungen,Anmeldeaktivitäten,Anmeldeaktivität,Anmeldeversuche,Sicherheitsaktivitäten,Sicherheitsereignisse,Kontoaktivitäten,Aktivitäten,Logins} |
    {Sitzungs,Aktivitäts,Sicherheits,Zugriffs}{verlauf,historie,protokoll} | Login-protokoll |
    {Verbundene,Verknüpfte,Autorisierte,Zugelassene,Genehmigte} {Apps,Anwendungen,Konten,Dienste,Apps und Dienste,Websites} |
    {API-Schlüssel,Deine API-Schlüssel,Ihre API-Schlüssel,API-Keys,Zugriffstokens,Zugriffsschlüssel,Passkeys und Sicherheitsschlüssel,Deine Passkeys,Ihre Passkeys,Passkeys verwalten,Apps mit Zugriff auf dein Konto,Apps mit Zugriff auf Ihr Konto,Drittanbieter-Apps,Drittanbieter-Zugriff,Apps von Drittanbietern}
  `,
  captions: {
    device: list`
      Gerät | Gerätetyp | Browser | Gerät/Browser | Client | Betriebssystem | Modell | Sitzung |
      Angemeldet mit |
      {Gerät,Browser,Betriebssystem,System} {oder,und,/,&} {Browser,Gerät,Betriebssystem,System,App,OS} |
      {Name,Art,Typ,Modell} des {Geräts,Browsers} |
      {Geräte,Browser}{bezeichnung,info,details,informationen,angaben,art,version,name,modell} |
      {Verwendetes,Angemeldetes,Genutztes} Gerät | {Verwendeter,Genutzter} Browser | Gerät (Browser) |
      {Geräte-,Browser-}{Name,Typ,Info,Informationen} | System | OS | User-Agent |
      {Eingeloggt,Anmeldung} {mit,über,von} | Name | Bezeichnung | Endgerät | Mit Gerät | Auf Gerät |
      {Gerät,Browser,Endgerät,Client} {(Browser),(Gerät),(Typ),(Modell)} |
      {Gerät,Browser,Client,Endgerät}{ename,etyp,name,typ} |
      {Gerätename,Gerätetyp,Gerätemodell,Geräteart,Gerätebezeichnung,Geräteinfo,Geräteinformationen,Gerätedetails,Browsername,Browsertyp,Betriebssystem,Plattform,Endgerät,Verwendetes Gerät,Genutztes Gerät,Angemeldetes Gerät,Angemeldet mit,Angemeldet von,Angemeldet auf,Welches Gerät} |
      Gerät {und,/,oder,&} {Browser,Betriebssystem,App,System,Plattform} |
      Browser {und,/,oder,&} {Gerät,Betriebssystem,System,Plattform}
    `,
    app: list`
      App | Apps | Anwendung | Anwendungen | Produkt | Produkte | App-Kontext | Dienst | Dienste |
      Angemeldet bei | App-Name | Anwendungskontext | Kontext | Zugriff auf | Eingeloggt bei | Angemeldet in |
      {App,Anwendung,Produkt,Dienst} {oder,und,/} {App,Anwendung,Produkt,Dienst,Dienste} |
      {Verwendete,Genutzte,Angemeldete,Benutzte} {Produkte,Dienste,Anwendungen,Apps} |
      {Verwendetes,Genutztes} Produkt |
      {Verwendet,Genutzt,Benutzt,Verwendung,Nutzung} {mit,in,für,von,bei,durch} |
      Wird {verwendet mit,genutzt mit,verwendet für,verwendet in,genutzt für} | Produktkontext |
      App-Kontext (Produkt) | OpenAI-{Produkt,Dienst,App} | Zugriff über | Anwendungsname | Gilt für |
      {App,Apps,Anwendung,Anwendungen,Produkt,Produkte,Dienst,Dienste} {oder Dienst,in Verwendung,mit Zugriff} |
      {Produkte,Dienste} und Dienste |
      {Verwendete,Genutzte,Angemeldete} {App,Apps,Anwendung,Anwendungen,Produkte,Dienste}
    `,
    location: list`
      Standort | Ort | Wo | Stadt | Region | Land | Anmeldeort | In der Nähe von | Ungefährer Standort (IP) |
      IP-Standort | Gegend | Umgebung | Anmeldestandort |
      {Ungefährer,Geschätzter,Letzter,Letzter bekannter,Aktueller,Ermittelter,Geografischer} {Standort,Ort,Anmeldeort,Aufenthaltsort} |
      {Ungefähre,Geschätzte} {Position,Lage,Ortsangabe,Region} |
      {Standort,Ort,Stadt,Region} {(geschätzt),(ungefähr),(ca.),(IP),(IP-basiert),(laut IP),laut IP,nach IP,der Sitzung,des Geräts,der Anmeldung,bei Anmeldung,beim Anmelden} |
      {Stadt,Ort,Region,Land} {und,oder,/} {Land,Region,Stadt} | Stadt, Land | Position | Aufenthaltsort |
      Lage | Nähe | Bundesland | Geostandort | Wo angemeldet | Login-Standort | Login-Ort | Anmelderegion |
      Standortangabe | Woher | Bei | Gebiet |
      {Ungefährer,Geschätzter,Letzter,Letzter bekannter,Aktueller,Zuletzt bekannter,Vermuteter} {Ort,Standort,Anmeldeort,Aufenthaltsort} |
      {Ort,Standort,Region,Stadt} {(ungefähr),(geschätzt),(ca.),(laut IP),(IP),(nach IP),(basierend auf IP),der Anmeldung,des Geräts,der Sitzung} |
      {Ungefähre,Geschätzte,Letzte} {Position,Region,Lage,Gegend} |
      {Anmeldeort,Anmeldestandort,Standort der Anmeldung,Stadt/Land,Stadt und Land,Ort/Region,Stadt und Region,Land/Region,Gegend,Umgebung,Geostandort,IP-Standort,Von wo,Wo,In der Nähe von}
    `,
    signedIn: list`
      Angemeldet | Anmeldung | Anmeldezeit | Anmeldezeitpunkt | Anmeldedatum | Login | Datum | Zeit |
      Uhrzeit | Zeitpunkt | Datum und Uhrzeit | Wann | Seit | Anmeldedatum und -uhrzeit | Sitzungsbeginn |
      Sitzungsstart | Startzeit | Beginn |
      {Datum,Zeit,Uhrzeit,Zeitpunkt,Tag,Datum und Uhrzeit,Datum und Zeit} {der Anmeldung,der letzten Anmeldung,des Logins,des letzten Logins,des Zugriffs,der letzten Aktivität,des Sitzungsbeginns,des Sitzungsstarts,der Sitzung} |
      {Anmelde-,Login-}{Datum,Zeit,Uhrzeit,Zeitpunkt} | Login{datum,zeit,zeitpunkt} |
      {Letzte,Letzter,Erste,Erster,Neueste,Jüngste} {Anmeldung,Login,Aktivität,Nutzung,Verwendung,Zugriff,Sitzung,Sitzungsstart,Besuch} {,am} |
      {Zuletzt,Zuerst,Erstmals} {angemeldet,eingeloggt,aktiv,verwendet,genutzt,benutzt,gesehen,online,aufgerufen,geöffnet} {,am,um} |
      {Angemeldet,Eingeloggt,Aktiv,Gestartet,Begonnen,Geöffnet,Eröffnet,Authentifiziert} {am,um,seit,} |
      Sitzung {seit,begonnen,begonnen am,gestartet,gestartet am,geöffnet am,eröffnet am} | Datum/Uhrzeit |
      Datum / Uhrzeit | Datum und Zeit | Datum & Uhrzeit | Zeitstempel | Beginn der Sitzung |
      Start der Sitzung | Start | Anmeldung {am,um,vom} | Anmeldedatum und {Uhrzeit,Anmeldezeit,-zeit} |
      Aktivität | Seit wann |
      {Angemeldet,Eingeloggt,Aktiv,Sitzung seit,Zuletzt angemeldet,Zuletzt aktiv,Zuletzt verwendet,Zuletzt genutzt,Zuletzt gesehen,Zuletzt eingeloggt,Erstmals angemeldet} {,am,seit,um} |
      Einlogg{zeit,datum,zeitpunkt} |
      {Letzte,Erste,Letzter,Erster} {Anmeldung,Aktivität,Nutzung,Verwendung,Login,Zugriff,Besuch} {,am,um} |
      {Zeitpunkt,Datum,Uhrzeit,Tag,Datum und Uhrzeit,Zeit} der {Anmeldung,letzten Anmeldung,letzten Aktivität,ersten Anmeldung,letzten Nutzung} |
      {Anmeldedatum und -zeit,Datum und Uhrzeit,Datum & Uhrzeit,Datum/Uhrzeit,Datum/Zeit,Sitzungsbeginn,Beginn,Beginn der Sitzung,Gestartet,Gestartet am,Begonnen,Begonnen am,Wann,Seit}
    `,
    status: list`
      Status | Sitzungsstatus | Zustand | Vertrauenswürdig | Vertraut | Vertrauen | Aktuell |
      Aktuelle Sitzung | Gerätevertrauen | Vertrauenswürdiges Gerät | Vertrauter Status |
      {Geräte,Anmelde,Vertrauens,Verbindungs}status | Sitzungszustand |
      Vertrauens{stufe,level,würdigkeit,einstufung} | {Vertrauenswürdiger,Vertrauter,Aktueller} Browser |
      {Ist,Gerät} {vertrauenswürdig,vertraut,aktuell,aktuelle Sitzung} |
      {Aktuelles,Vertrautes,Verifiziertes,Bekanntes} Gerät | Verifiziert | Dieses Gerät | Diese Sitzung
    `,
  },
  signedIn: list`
    angemeldet am | begonnen | begonnen am | gestartet | gestartet am | seit | seit dem | ~ angemeldet |
    ~ eingeloggt | angemeldet zuletzt | geöffnet am |
    {,zuletzt,zuerst,erstmals,erneut,du hast dich,sie haben sich,du warst,sie waren} {angemeldet,eingeloggt,authentifiziert} {,am,um,seit,seit dem,vom} |
    {anmeldung,login,log-in,letzte anmeldung,letzter login,neue anmeldung,neuer login,erste anmeldung,erster login,anmeldezeit,anmeldezeitpunkt,anmeldedatum,logindatum,loginzeit,sitzungsbeginn,sitzungsstart,beginn,start,startzeit,beginn der sitzung,start der sitzung,anmeldung erfolgt,anmeldung erfolgte,jüngste anmeldung,neueste anmeldung} {,am,um,vom,seit,war am} |
    {sitzung,sitzung ist,session} {begann,begann am,begonnen,gestartet,gestartet am,begonnen am,eröffnet,eröffnet am,geöffnet am,aktiv seit,seit,seit dem,vom,läuft seit,offen seit} |
    {gestartet,begonnen,geöffnet,eröffnet} {um,vor,seit} | {aktiv,offen,geöffnet} {seit,seit dem} |
    {datum,uhrzeit,zeitpunkt,tag,datum und uhrzeit} {der anmeldung,der letzten anmeldung,des logins,des sitzungsbeginns} |
    {am,um,seit,vor,seit dem} ~ {angemeldet,eingeloggt,begonnen,gestartet} |
    ~ {(anmeldung),(login),(angemeldet),(letzte anmeldung),begonnen,gestartet,zuletzt angemeldet,zuletzt eingeloggt} |
    {du hast dich,sie haben sich,hat sich} {am,vor,um} ~ angemeldet | du bist {seit,seit dem} ~ angemeldet |
    wann angemeldet |
    {angemeldet,eingeloggt,anmeldung,login,erste anmeldung,letzte anmeldung,zuletzt angemeldet,zuletzt eingeloggt,sitzung begonnen,sitzung gestartet,sitzung eröffnet,beginn,start,sitzungsbeginn,sitzung,gestartet,begonnen,du hast dich angemeldet,sie haben sich angemeldet,letzter login} {,am,seit,um,vom} |
    {anmeldezeit,anmeldezeitpunkt,anmeldedatum,zeitpunkt der anmeldung,datum der anmeldung,angemeldet seit dem,seit dem,~ angemeldet,~ eingeloggt,am ~ angemeldet,seit ~ angemeldet,um ~ angemeldet,seit ~,hat sich ~ angemeldet}
  `,
  lastActive: list`
    zuletzt aktiv am | aktiv | ~ aktiv | ~ zuletzt aktiv | online |
    {zuletzt,kürzlich,letztmals,zum letzten mal} {aktiv,verwendet,genutzt,benutzt,gesehen,online,aufgerufen,geöffnet,in verwendung,in benutzung} {,am,um,vor} |
    {letzte,neueste,jüngste} {aktivität,nutzung,verwendung,benutzung,aktion,interaktion,sitzungsaktivität} {,am,um,vor,war am,war} |
    {letzter} {zugriff,besuch,aufruf,kontakt} {,am,um,vor} |
    {aktiv,verwendet,genutzt,benutzt,gesehen,online,aktivität} {am,um,vor,bis} |
    {war zuletzt,war} aktiv {,am,vor} | {inaktiv,ungenutzt,nicht aktiv,nicht genutzt,unbenutzt} seit |
    {am,um,vor} ~ {aktiv,verwendet,genutzt,gesehen,zuletzt aktiv,benutzt,zuletzt verwendet,zuletzt genutzt,zuletzt gesehen} |
    ~ {genutzt,gesehen,zuletzt genutzt,zuletzt gesehen,online,verwendet,zuletzt verwendet,(zuletzt aktiv),(letzte aktivität)} |
    zeitpunkt der letzten {aktivität,nutzung} |
    {zuletzt,letztmals,zuletzt um} {aktiv,verwendet,genutzt,gesehen,benutzt,online,geöffnet,aufgerufen} {,am,um,vor} |
    {letzte,letzter} {aktivität,nutzung,verwendung,zugriff,benutzung,besuch} {,am,um,war,vor} |
    {~ zuletzt aktiv,~ aktiv,aktiv,aktiv bis,inaktiv seit,war aktiv,am ~ aktiv,vor ~ aktiv,zuletzt am ~ aktiv,zuletzt ~ aktiv,zuletzt}
  `,
  otherTimes: list`
    hinzugefügt | erstellt | angelegt | läuft ab | läuft*ab | abgelaufen | ablauf | gültig bis |
    aktualisiert | geändert | registriert | abgemeldet | beendet | verbunden | verknüpft | ungültig |
    verfällt | endet | endete | ausgestellt | eingerichtet | gelöscht | entfernt | widerrufen | gesperrt |
    umbenannt | installiert | erneuert | mitglied seit | beigetreten | vertraut {seit,bis,am} |
    vertrauenswürdig {seit,bis} | gemerkt {seit,bis} | gespeichert {am,bis} | freigegeben | genehmigt |
    bestätigt am | verifiziert am | bearbeitet | geschlossen | ausgeloggt | getrennt | deaktiviert |
    aktiviert | autorisiert
  `,
  justNow: list`
    gerade eben | soeben | eben | gerade | jetzt | vor wenigen Sekunden | vor einigen Sekunden |
    vor ein paar Sekunden | vor einem Moment | vor einem Augenblick | vor weniger als einer Minute |
    jetzt aktiv | gerade aktiv | derzeit aktiv | zurzeit aktiv | momentan aktiv | vor wenigen Augenblicken |
    vor Sekunden | gerade jetzt | jetzt gerade | weniger als eine Minute | in diesem Moment | gerade online |
    jetzt online | eben gerade |
    {aktiv,online,zuletzt aktiv,zuletzt gesehen,in verwendung} {jetzt,gerade eben,gerade,soeben,in diesem Moment,vor wenigen Sekunden,vor einem Moment,vor weniger als einer Minute} |
    vor {weniger als 1 Minute,weniger als 1 Min,einer Sekunde,kurzem,Kurzem gerade,Augenblicken,einigen Augenblicken,einem Wimpernschlag,wenigen Momenten,paar Sekunden,nur wenigen Sekunden,nicht einmal einer Minute,unter einer Minute,unter 1 Minute,höchstens einer Minute} |
    {im Moment,im Augenblick,momentan,augenblicklich,derzeit,zurzeit,aktuell gerade,eben jetzt,eben erst,gerade erst,just,vor kurzem erst} |
    in der letzten Minute | innerhalb der letzten Minute | weniger als 1 Minute | weniger als 1 Min |
    unter einer Minute | unter 1 Minute | in den letzten Sekunden | vor ein paar Augenblicken | sekunden |
    jetzt eben | jetzt verwendet | eben aktiv | {derzeit,zurzeit,momentan} online |
    {gerade,eben,gerade eben,soeben,jetzt,jetzt gerade,derzeit,momentan,zurzeit,aktuell} {aktiv,online,verwendet,gesehen} |
    {gerade,eben,gerade eben,soeben,jetzt,derzeit,momentan,zurzeit,aktuell} genutzt |
    vor {einem Moment,einem Augenblick,wenigen Augenblicken,wenigen Sekunden,ein paar Sekunden,einigen Sekunden,weniger als einer Minute,weniger als 1 Minute,unter einer Minute,kurzem} {,aktiv}
  `,
  active: list`
    Aktiv | Aktive Sitzung | Online | In Verwendung | In Benutzung | Angemeldet | Eingeloggt | Sitzung aktiv |
    Läuft | Offen | In Gebrauch | Wird verwendet |
    {Ist,Noch,Weiterhin,Noch immer,Immer noch,Gerade,Jetzt,Derzeit,Zurzeit,Momentan} {aktiv,angemeldet,eingeloggt,online,offen,geöffnet} |
    Sitzung {läuft,offen,online,ist aktiv,in Verwendung,gültig} | Geöffnet | Laufend |
    Aktiv {jetzt,gerade,im Moment} | {In,Im} {Nutzung,Einsatz} | Wird {genutzt,benutzt} | Gültig |
    Anmeldung aktiv | Status aktiv | {Aktuell,Im Moment} {aktiv,angemeldet,online} | Gerät aktiv | Live
  `,
  near: list`
    ca. | circa | zirka | etwa | ungefähr | ungef. | in etwa | in der Nähe von | in der Nähe | bei | rund um |
    im Raum | Raum | Umgebung von | im Umkreis von | geschätzt | in | ~ (ungefähr) | ~ (ca.) |
    ~ und Umgebung | vermutlich | wahrscheinlich | rund | in oder bei | ~ (geschätzt) | ~ (circa) |
    ~ (ungefährer Standort) | ~ (Umgebung) |
    {ungefährer,geschätzter,wahrscheinlicher} {standort,ort,anmeldeort} {,in,bei,nahe} |
    {ungefähr,etwa,circa,ca.,vermutlich,wahrscheinlich,geschätzt,schätzungsweise,möglicherweise,voraussichtlich} {in,bei,nahe,in der nähe von,um,im raum} |
    {irgendwo} {in,bei,nahe,um} |
    {in der umgebung von,in der gegend von,gegend um,in der gegend um,großraum,im großraum,raum um,region um,in der region,umkreis von,nähe von,nähe,rings um,unweit von,unweit,angemeldet in,angemeldet bei,gesehen in,befindet sich in,schätzungsweise,möglicherweise,annähernd,nah bei,nahe bei} |
    ~ {ungefähr,(geschätzter standort),(geschätzter ort),(ungefährer ort),(nähe),(in der nähe),(ip),(laut ip),(laut ip-adresse),(ip-basiert),(anhand der ip-adresse),(schätzung),(region),(raum),(wahrscheinlich),(vermutlich),und region,oder umgebung,(oder umgebung),(großraum),(annähernd),(etwa)} |
    {umgebung,standort} | ~ {und umland,(nach ip)}
  `,
  unknownDevice: list`
    Unbekanntes Gerät | Unbekannt | Anderes Gerät | Unbekanntes Gerät oder Browser | Unbekannte App |
    {Unbekanntes,Nicht erkanntes,Nicht identifiziertes,Unbenanntes,Unerkanntes,Nicht näher bekanntes,Sonstiges,Namenloses,Unbestimmtes,Nicht bekanntes} {Gerät,Betriebssystem,System,Endgerät,Mobilgerät,Telefon} |
    {Unbekannter,Nicht erkannter,Unerkannter,Nicht identifizierter,Sonstiger,Anderer} {Browser,Client,Computer,Rechner,Gerätetyp,Gerätename} |
    Unbekannte {Anwendung,Plattform} |
    {Gerät,Browser,Client,Gerätename,Gerätetyp} {unbekannt,nicht erkannt,nicht verfügbar,nicht bekannt,nicht identifiziert,nicht ermittelbar,nicht bestimmbar,ohne Namen,nicht angegeben,konnte nicht erkannt werden,konnte nicht ermittelt werden} |
    {Unbekanntes Gerät,Unbekannter Browser,Gerät} {oder unbekannter Browser,oder Browser unbekannt,oder unbekanntes Gerät,und Browser unbekannt} |
    {Keine,Ohne} {Geräteangabe,Geräteinformationen,Angaben zum Gerät,Gerätebezeichnung} {,verfügbar} |
    Kein Gerätename | Geräteinformationen nicht verfügbar | Nicht erkannt | Unbekannt (Gerät) |
    {Unbekanntes,Nicht erkanntes,Unbenanntes,Sonstiges,Anderes,Nicht identifiziertes,Unidentifiziertes} {Gerät,Endgerät,Betriebssystem,System,Modell}
  `,
  unknownLocation: list`
    Unbekannter Standort | Unbekannt | Unbekannte Region | Ort konnte nicht ermittelt werden |
    Standort konnte nicht ermittelt werden | Unbekanntes Land | Unbekannte Stadt | Unbekannte Gegend |
    Keine Standortangabe |
    {Unbekannter,Nicht ermittelter,Verborgener,Unbestimmter,Nicht verfügbarer,Unerkannter} {Standort,Ort,Anmeldeort} |
    {Standort,Ort,Region,Stadt,Land,Position} {unbekannt,nicht verfügbar,nicht bekannt,nicht ermittelt,nicht ermittelbar,nicht bestimmbar,nicht bestimmt,nicht feststellbar,nicht erkannt,nicht gefunden,unbestimmt,verborgen,verdeckt,privat,nicht angegeben,nicht zu ermitteln,ist unbekannt,ist nicht verfügbar,konnte nicht bestimmt werden,konnte nicht festgestellt werden,kann nicht ermittelt werden,kann nicht bestimmt werden,ließ sich nicht ermitteln,nicht freigegeben} |
    Kein {Standort,Ort} {verfügbar,bekannt,ermittelt,angegeben,} |
    Keine {Standortdaten,Standortinformationen,Ortsangabe,Ortsangaben,Angabe zum Standort,Angaben zum Ort} {,verfügbar} |
    {Standortdaten,Standortinformationen,Ortsangabe} {nicht verfügbar,unbekannt} | Unbekanntes Gebiet |
    Unbekannte Position | Standortermittlung nicht möglich |
    {Ort,Standort,Position,Region,Anmeldeort} {unbekannt,nicht bekannt,nicht verfügbar,nicht ermittelbar,nicht feststellbar,konnte nicht ermittelt werden,nicht ermittelt,verborgen,ausgeblendet,nicht erkannt,nicht angegeben} |
    {Unbekannter,Nicht verfügbarer,Unbestimmter,Nicht bekannter} {Ort,Standort,Anmeldeort} |
    {Unbekannte,Nicht bekannte} {Region,Stadt,Position,Gegend} |
    Keine {Standortdaten,Standortangabe,Standortinformationen,Ortsangabe} {,verfügbar}
  `,
  devices: list`
    gerät | mobilgerät | endgerät | telefon | handy | smartphone | mobiltelefon | mobile app | computer |
    rechner | laptop | notebook | desktop | tablet | browser | webbrowser | pc | arbeitsplatzrechner |
    spielkonsole | konsole | fernseher | smart-tv | armbanduhr | {desktop,web,mobil}-app | web-client |
    arbeitsrechner | bürorechner | e-book
  `,
  apiPlatform: list`
    API-Plattform | API Platform | OpenAI-API-Plattform | OpenAI-Plattform | OpenAI API | API |
    {OpenAI-,OpenAI ,} {API-Plattform,API-Konsole,API-Dashboard,API-Portal,Entwicklerplattform,Entwicklerkonsole,Entwicklerportal,Plattform für Entwickler} {,von OpenAI,(API)} |
    Plattform {für Entwickler,für Entwicklerinnen und Entwickler,(API)} | API von OpenAI |
    API-Plattform (OpenAI)
  `,
  yes: list`Ja | Wahr`,
  no: list`Nein | Falsch | Noch nicht`,
});
