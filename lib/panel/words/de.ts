import { list } from './list';
import type { Words } from './words';

export const de: Words = {
  activeSessions: list`
    Aktive Sitzungen | Deine aktiven Sitzungen | Ihre aktiven Sitzungen | Alle aktiven Sitzungen |
    Sitzungen | Deine Sitzungen | Ihre Sitzungen | Meine Sitzungen | Alle Sitzungen | Anmeldesitzungen |
    Angemeldete Sitzungen | Laufende Sitzungen | Offene Sitzungen | Sitzungen verwalten |
    Aktive Sitzungen verwalten | Sitzungsverwaltung | Geräte und Sitzungen | Sitzungen und Geräte |
    Angemeldete Geräte | Aktive Geräte | Aktive Anmeldungen | Wo du angemeldet bist |
    Wo Sie angemeldet sind | Hier bist du angemeldet | Hier sind Sie angemeldet | Wo du eingeloggt bist |
    Eingeloggte Geräte | Aktive Sessions | Sessions | Derzeitige Sitzungen | Aktuelle Sitzungen |
    Aktive Anmeldesitzungen | Übersicht der Sitzungen | Sitzungsübersicht | Aktive Sitzungen und Geräte |
    Aktive Geräte und Sitzungen | Geräte, auf denen du angemeldet bist |
    Geräte, auf denen Sie angemeldet sind | Geräte, bei denen du angemeldet bist | Sitzungen deines Kontos |
    Kontositzungen | Sitzungen & Geräte | Geräte & Sitzungen | Angemeldete Browser |
    Deine Geräte und Sitzungen | Wo Sie eingeloggt sind | Deine angemeldeten Geräte
  `,
  session: list`sitzung | session`,
  security: list`
    Sicherheit | Sicherheit und Anmeldung | Sicherheit und Login | Sicherheit & Anmeldung |
    Sicherheit & Login | Anmeldung und Sicherheit | Anmeldung & Sicherheit | Login und Sicherheit |
    Sicherheitseinstellungen | Sicherheit und Datenschutz | Datenschutz und Sicherheit |
    Passwort und Sicherheit | Kontosicherheit | Sicherheit & Datenschutz | Datenschutz & Sicherheit |
    Passwort & Sicherheit | Sicherheit und Zugang
  `,
  current: list`
    Aktuelle Sitzung | Deine aktuelle Sitzung | Ihre aktuelle Sitzung | Derzeitige Sitzung |
    Momentane Sitzung | Gegenwärtige Sitzung | Laufende Sitzung | Diese Sitzung | Dieses Gerät |
    Dieser Browser | Dieser Computer | Dieses Telefon | Diese App | Aktuell | Aktuelles Gerät |
    Aktueller Browser | Dein aktuelles Gerät | Ihr aktuelles Gerät | Das ist dieses Gerät | Du bist hier |
    Sie sind hier | Auf diesem Gerät aktiv | Jetzt auf diesem Gerät aktiv |
    Diese Sitzung verwendest du gerade | Diese Sitzung verwenden Sie gerade |
    Du verwendest diese Sitzung gerade | Du nutzt diese Sitzung gerade |
    Sie verwenden diese Sitzung gerade | Wird gerade verwendet | Aktuelle Session | Dein Gerät |
    Dein Browser | Jetzige Sitzung | Jetziges Gerät | Derzeitiges Gerät | Aktuelle Anmeldung |
    Diese Anmeldung | Dieser PC | Dieser Laptop | Dieses Handy | Dieses Smartphone | Dieses Tablet |
    Dieser Mac | Dieses iPhone | Das bist du | Das ist Ihr Gerät | Das ist dein Gerät |
    Das ist deine aktuelle Sitzung | Das ist Ihre aktuelle Sitzung | Hier bist du gerade angemeldet |
    Gerade verwendete Sitzung | Zurzeit verwendete Sitzung | Derzeit verwendete Sitzung |
    Sitzung, die du gerade verwendest | Sitzung, die du gerade nutzt | Auf diesem Gerät angemeldet |
    Aktuelle Browsersitzung | Sie nutzen diese Sitzung gerade | Diese Sitzung nutzt du gerade |
    Du verwendest dieses Gerät gerade
  `,
  trusted: list`vertrau | verifiziertes gerät | gespeichertes gerät | gemerktes gerät`,
  negation: list`nicht | kein | unbekannt | misstrau | ohne`,
  unavailable: list`
    sitzungsstatus nicht verfügbar | sitzungsstatus unbekannt | sitzungsstatus*nicht verfügbar |
    sitzungsstatus*nicht ermittel | status nicht verfügbar | status*nicht verfügbar | status unbekannt |
    status*nicht ermittel | status*nicht abruf | kein status verfügbar | unbekannter status |
    unbekannter sitzungsstatus | status der sitzung nicht | status der sitzung unbekannt |
    sitzung nicht verfügbar
  `,
  logOut: list`
    abmeld | melde*ab | melden*ab | auslogg | ausgeloggt werden | logge*aus | log dich aus |
    loggen sie sich aus | sitzung beenden | sitzung*beenden | beende*sitzung | beenden sie*sitzung |
    session beenden | sitzung schließen | sitzung widerrufen | widerruf | zugriff entziehen |
    gerät entfernen | dieses gerät entfernen | sitzung entfernen | logout | log-out | logg dich aus |
    sitzung trennen | verbindung trennen | anmeldung beenden | sitzung*schließen | sitzung*widerrufen |
    sitzung*entfernen | zugriff widerrufen | zugriff entfernen | gerät abmelden | ausloggen
  `,
  everywhere: list`
    alle geräte | allen geräten | alle sitzungen | allen sitzungen | aller sitzungen | aller geräte |
    alle anderen | allen anderen | alle aktiven | allen aktiven | alle browser | allen browsern |
    alle meine | allen meinen | alle deine | alle ihre | alle abmelden | alle beenden | alle ausloggen |
    alle widerrufen | alle entfernen | alle übrigen | allen übrigen | überall | sämtliche | andere geräte |
    anderen geräten | andere sitzungen | anderen sitzungen | anderer sitzungen | übrige sitzungen |
    übrigen sitzungen | restliche | jede sitzung | jedem gerät | ausgewählte
  `,
  more: list`
    mehr anzeigen | mehr laden | mehr sehen | mehr ansehen | mehr sitzungen | mehr geräte |
    weitere anzeigen | weitere laden | weitere sitzungen | weitere geräte | alle anzeigen | alle ansehen |
    alle laden | alle sitzungen anzeigen | alle geräte anzeigen | nächste | ältere | restliche anzeigen
  `,
  loading: list`
    wird geladen | werden geladen | lädt | lade | laden | wird abgerufen | werden abgerufen | bitte warten |
    einen moment | einen augenblick | moment bitte | bitte warte
  `,
  failed: list`
    konnte nicht geladen | konnten nicht geladen | kann nicht geladen | können nicht geladen |
    konnte*nicht laden | konnten*nicht laden | konnte*nicht geladen | konnten*nicht geladen |
    kann*nicht geladen | können*nicht geladen | nicht geladen werden | konnte*nicht abgerufen |
    konnten*nicht abgerufen | konnten*nicht angezeigt | laden fehlgeschlagen | laden*fehlgeschlagen |
    laden*gescheitert | fehler beim laden | fehler beim abrufen | ein fehler ist aufgetreten |
    fehler aufgetreten | etwas ist schiefgelaufen | etwas ist schief gelaufen | etwas ist schiefgegangen |
    da ist etwas schief | es gab ein problem | ist ein problem aufgetreten | erneut versuchen |
    noch einmal versuchen | nochmal versuchen | versuche es | versuchen sie es | versuch es |
    später erneut | später noch einmal | wiederholen | derzeit nicht verfügbar | momentan nicht verfügbar
  `,
  otherLists: list`
    Vertrauenswürdige Geräte | Vertraute Geräte | Deine vertrauenswürdigen Geräte | Bekannte Geräte |
    Passkeys | Passkey | Hauptschlüssel | Sicherheitsschlüssel | Passkeys und Sicherheitsschlüssel |
    Verbundene Apps | Verknüpfte Apps | Apps & Konnektoren | Apps und Konnektoren | Konnektoren |
    Verbundene Konten | Verknüpfte Konten | Verbundene Dienste | Apps von Drittanbietern |
    Drittanbieter-Apps | Autorisierte Apps | Plugins | Integrationen | Geteilte Links | Freigegebene Links |
    Geteilte Chats | API-Schlüssel | API-Keys | Deine API-Schlüssel | Zugriffstoken |
    Multi-Faktor-Authentifizierung | Multi-Faktor-Authentifizierung (MFA) | Multifaktor-Authentifizierung |
    Mehrfaktor-Authentifizierung | Mehrstufige Authentifizierung | MFA | Zwei-Faktor-Authentifizierung |
    Zweistufige Authentifizierung | Bestätigung in zwei Schritten | 2FA | Authentifizierungs-App |
    Authentifikator-App | SMS | Textnachricht | Push-Benachrichtigungen | Wiederherstellungscodes |
    Backup-Codes | Passwort | Kennwort | Passwort ändern | Anmeldemethoden | Anmeldeoptionen |
    Login-Methoden | Datenkontrollen | Datenkontrolle | Datensteuerung | Benachrichtigungen | Allgemein |
    Personalisierung | Erinnerung | Abrechnung | Abonnement | Nutzung | Sprache | Zeitpläne |
    Erweiterte Kontosicherheit | Erweiterte Sicherheit | Letzte Aktivitäten | Letzte Aktivität im Konto |
    Kontoaktivität | Kontoaktivitäten | Sicherheitsaktivität | Anmeldeverlauf | Login-Verlauf |
    Anmeldeaktivität | Letzte Anmeldungen | Beendete Sitzungen | Frühere Sitzungen | Abgelaufene Sitzungen |
    Abgemeldete Sitzungen | Kürzlich abgemeldet | Kindersicherung | Jugendschutz |
    Sicher mit ChatGPT anmelden | Sichere Anmeldung mit ChatGPT | Mit ChatGPT anmelden |
    Von diesem Gerät abmelden | Auf diesem Gerät abmelden | Archivierte Chats | Konto löschen | Konto |
    Hilfe | Letzte Anmeldeaktivitäten | Letzte Anmeldeaktivität | Kürzliche Anmeldeaktivitäten |
    Kürzliche Anmeldungen | Kürzliche Aktivitäten | Kürzliche Aktivität | Neueste Aktivitäten |
    Neueste Anmeldungen | Aktuelle Anmeldeaktivitäten | Anmeldehistorie | Login-Historie |
    Anmeldeprotokoll | Sitzungsverlauf | Verlauf der Sitzungen | Aktivitätsverlauf | Aktivitätsprotokoll |
    Letzte Logins | Letzte Sicherheitsaktivitäten | Sicherheitsaktivitäten | Sicherheitsereignisse |
    Sicherheitsprotokoll | Vergangene Sitzungen | Alte Sitzungen | Inaktive Sitzungen |
    Geschlossene Sitzungen | Widerrufene Sitzungen | Zuletzt beendete Sitzungen |
    Kürzlich beendete Sitzungen | Kürzlich abgemeldete Sitzungen | Zuletzt abgemeldet | Abgemeldete Geräte |
    Wo du angemeldet warst | Wo Sie angemeldet waren | Frühere Anmeldungen | Fehlgeschlagene Anmeldungen |
    Fehlgeschlagene Anmeldeversuche | Anmeldeversuche | Ihre vertrauenswürdigen Geräte |
    Wiedererkannte Geräte | Vertrauenswürdige Browser | Gespeicherte Geräte | Autorisierte Geräte |
    Gesperrte Geräte | Blockierte Geräte | Entfernte Geräte | Sitzungen von Drittanbietern |
    Codex-CLI-Sitzungen | Dein API-Schlüssel | Ihre API-Schlüssel | Wiederherstellungsmethoden | E-Mail |
    Telefonnummer | Mehrfaktorauthentifizierung | Mehr-Faktor-Authentifizierung |
    Zwei-Faktor-Authentifizierung (2FA) | Erweiterter Kontoschutz
  `,
  captions: {
    device: list`
      Gerät | Gerätename | Gerätetyp | Browser | Gerät oder Browser | Browser oder Gerät | Gerät/Browser |
      Gerät / Browser | Gerät und Browser | Browser und Gerät | Client | Betriebssystem | Gerätemodell |
      Modell | Gerätedetails | Geräteinformationen | Gerät & Browser | Browser & Gerät | Browser / Gerät |
      Sitzung | Angemeldet mit
    `,
    app: list`
      App | Apps | Anwendung | Anwendungen | Produkt | Produkte | Verwendet mit | Genutzt mit |
      Verwendet für | App-Kontext | Dienst | Dienste | Angemeldet bei | Verwendet in | Verwendet von |
      Genutzt in | Genutzt für | Genutzt von | Benutzt mit | Genutzte Apps | Verwendete Apps | App-Name |
      Anwendungskontext | Kontext | Zugriff auf | Eingeloggt bei | Angemeldet in
    `,
    location: list`
      Standort | Ungefährer Standort | Ungefährer Ort | Ort | Geschätzter Standort | Letzter Standort | Wo |
      Stadt | Region | Land | Anmeldeort | In der Nähe von | Ungefährer Standort (IP) | IP-Standort |
      Standort (ungefähr) | Gegend | Umgebung | Anmeldestandort | Ort der Anmeldung |
      Letzter bekannter Standort
    `,
    signedIn: list`
      Angemeldet | Angemeldet am | Angemeldet seit | Anmeldung | Anmeldezeit | Anmeldezeitpunkt |
      Anmeldedatum | Zeitpunkt der Anmeldung | Eingeloggt | Eingeloggt am | Login | Letzte Anmeldung |
      Zuletzt angemeldet | Letzter Login | Datum | Zeit | Uhrzeit | Zeitpunkt | Datum und Uhrzeit | Wann |
      Seit | Begonnen | Zuletzt aktiv | Letzte Aktivität | Zuletzt verwendet | Zuletzt genutzt |
      Zuletzt gesehen | Letzter Zugriff | Datum der Anmeldung | Anmeldedatum und -uhrzeit |
      Tag der Anmeldung | Sitzungsbeginn | Sitzungsstart | Startzeit | Beginn | Erste Anmeldung |
      Letzte Nutzung | Zuletzt online | Zuletzt angemeldet am | Anmelde-Datum | Angemeldet um |
      Eingeloggt seit | Zuletzt aktiv am
    `,
    status: list`
      Status | Sitzungsstatus | Zustand | Vertrauenswürdig | Vertraut | Vertrauensstatus | Vertrauen |
      Aktuell | Aktuelle Sitzung | Gerätevertrauen | Vertrauenswürdiges Gerät | Vertrauter Status
    `,
  },
  signedIn: list`
    angemeldet am | angemeldet seit | angemeldet um | angemeldet | anmeldung am | anmeldung | anmeldezeit |
    anmeldezeitpunkt | anmeldedatum | letzte anmeldung | letzte anmeldung am | zuletzt angemeldet |
    zuletzt angemeldet am | erste anmeldung | zuerst angemeldet | zuerst angemeldet am | eingeloggt am |
    eingeloggt seit | eingeloggt | login am | login | letzter login | begonnen | begonnen am | gestartet |
    gestartet am | sitzung begonnen am | sitzung gestartet am | sitzungsbeginn | sitzung seit | aktiv seit |
    seit | seit dem | ~ angemeldet | am ~ angemeldet | am ~ eingeloggt | ~ eingeloggt | angemeldet zuletzt |
    zuletzt eingeloggt | zuletzt eingeloggt am | du hast dich angemeldet am | sie haben sich angemeldet am |
    datum der anmeldung | zeitpunkt der anmeldung | erstmals angemeldet | erstmals angemeldet am |
    geöffnet am | erste anmeldung am | letzter login am | neue anmeldung am
  `,
  lastActive: list`
    zuletzt aktiv am | zuletzt aktiv um | zuletzt aktiv | letzte aktivität | letzte aktivität am |
    zuletzt verwendet | zuletzt verwendet am | zuletzt genutzt | zuletzt genutzt am | zuletzt benutzt |
    zuletzt gesehen | zuletzt online | letzter zugriff | letzte nutzung | aktiv | ~ aktiv |
    ~ zuletzt aktiv | zuletzt benutzt am | zuletzt gesehen am | zuletzt online am | letzter zugriff am |
    letzte nutzung am | zuletzt aktiv vor | am ~ aktiv | online
  `,
  otherTimes: list`
    hinzugefügt | erstellt | angelegt | läuft ab | läuft*ab | abgelaufen | ablauf | gültig bis |
    aktualisiert | geändert | registriert | abgemeldet | beendet | verbunden | verknüpft
  `,
  justNow: list`
    gerade eben | soeben | eben | gerade | jetzt | vor wenigen Sekunden | vor einigen Sekunden |
    vor ein paar Sekunden | vor einem Moment | vor einem Augenblick | vor weniger als einer Minute |
    jetzt aktiv | gerade aktiv | derzeit aktiv | zurzeit aktiv | momentan aktiv | vor wenigen Augenblicken |
    vor einigen Augenblicken | vor Sekunden | gerade jetzt | jetzt gerade | weniger als eine Minute |
    in diesem Moment | gerade online | jetzt online | eben gerade
  `,
  active: list`
    Aktiv | Jetzt aktiv | Gerade aktiv | Derzeit aktiv | Zurzeit aktiv | Momentan aktiv | Aktive Sitzung |
    Online | In Verwendung | In Benutzung | Angemeldet | Eingeloggt | Zurzeit angemeldet |
    Derzeit angemeldet | Sitzung aktiv | Läuft | Offen | Gerade online | In Gebrauch | Wird verwendet
  `,
  near: list`
    ca. | circa | zirka | etwa | ungefähr | ungefähr in | ungef. | ungefährer Standort | ungefährer Ort |
    in etwa | in der Nähe von | in der Nähe | nahe | bei | rund um | im Raum | Raum | Umgebung von |
    im Umkreis von | geschätzt | in | ~ (ungefähr) | ~ (ca.) | ~ und Umgebung | geschätzter standort |
    geschätzt in | vermutlich | wahrscheinlich | rund | in oder bei | ~ (geschätzt) | ~ (circa) |
    ~ (ungefährer Standort) | ~ (Umgebung)
  `,
  unknownDevice: list`
    Unbekanntes Gerät | Unbekannter Browser | Unbekannter Client | Unbekannter Computer | Unbekannt |
    Nicht erkanntes Gerät | Nicht erkannter Browser | Gerät unbekannt | Gerät nicht erkannt |
    Unbenanntes Gerät | Anderes Gerät | Unbekanntes Gerät oder Browser |
    Unbekanntes Gerät oder unbekannter Browser | Unbekanntes Betriebssystem | Gerätename nicht verfügbar |
    Gerät nicht verfügbar | Unbekannte App | Nicht identifiziertes Gerät
  `,
  unknownLocation: list`
    Unbekannter Standort | Unbekannter Ort | Standort unbekannt | Ort unbekannt | Standort nicht verfügbar |
    Ort nicht verfügbar | Unbekannt | Kein Standort | Kein Standort verfügbar | Standort nicht ermittelbar |
    Unbekannte Region | Ort nicht ermittelbar | Ort konnte nicht ermittelt werden |
    Standort konnte nicht ermittelt werden | Standort nicht bekannt | Unbekanntes Land | Unbekannte Stadt |
    Unbekannte Gegend | Keine Standortangabe | Standort verborgen
  `,
  devices: list`
    gerät | mobilgerät | endgerät | telefon | handy | smartphone | mobiltelefon | mobile app | computer |
    rechner | laptop | notebook | desktop | tablet | browser | webbrowser | pc | arbeitsplatzrechner
  `,
  apiPlatform: list`
    API-Plattform | API Platform | OpenAI API-Plattform | OpenAI-API-Plattform | OpenAI-Plattform |
    OpenAI API | API | Entwicklerplattform
  `,
  yes: list`Ja`,
  no: list`Nein`,
};
