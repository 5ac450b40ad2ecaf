import { list } from './list';
import type { Words } from './words';

export const it: Words = {
  activeSessions: list`
    Sessioni attive | Le tue sessioni attive | Le sue sessioni attive | Tutte le sessioni attive |
    Sessioni | Le tue sessioni | Le mie sessioni | Tutte le sessioni | Sessioni aperte | Sessioni in corso |
    Sessioni dell'account | Sessioni di accesso | Gestisci sessioni | Gestisci le sessioni |
    Gestisci sessioni attive | Gestisci le sessioni attive | Gestione sessioni | Gestione delle sessioni |
    Dispositivi e sessioni | Sessioni e dispositivi | Dispositivi connessi | Dispositivi collegati |
    Dispositivi attivi | Dispositivi con accesso effettuato | Dove hai effettuato l'accesso |
    Dove hai eseguito l'accesso | Dove ha effettuato l'accesso | Dove sei connesso | Accessi attivi |
    Elenco sessioni | Elenco delle sessioni | Sessioni del tuo account |
    Dispositivi su cui hai effettuato l'accesso | Dispositivi in cui hai effettuato l'accesso |
    Dove hai fatto l'accesso | Dove hai fatto accesso | Dove hai eseguito accesso |
    Dispositivi con accesso attivo | Sessioni attive e dispositivi | Dispositivi e sessioni attive |
    I tuoi dispositivi e sessioni
  `,
  session: list`sessione | sessioni`,
  security: list`
    Sicurezza | Sicurezza e accesso | Accesso e sicurezza | Impostazioni di sicurezza |
    Sicurezza e privacy | Privacy e sicurezza | Password e sicurezza | Sicurezza dell'account
  `,
  current: list`
    Sessione attuale | Sessione corrente | Sessione in corso | La tua sessione attuale |
    La tua sessione corrente | Questa sessione | Questo dispositivo | Questo browser | Questo computer |
    Questo telefono | Questa app | Attuale | Corrente | Dispositivo attuale | Dispositivo corrente |
    Browser attuale | Browser corrente | Il tuo dispositivo attuale | Sei qui | Tu sei qui |
    Attiva su questo dispositivo | Attivo su questo dispositivo | Attivo ora su questo dispositivo |
    Stai usando questa sessione | Stai usando questa sessione ora | Stai utilizzando questa sessione |
    La sessione che stai usando | Sessione in uso | In uso su questo dispositivo | Sessione in uso ora |
    La sessione che stai usando ora | Questa è la tua sessione attuale | Il tuo dispositivo |
    Il tuo browser | Dispositivo in uso | Browser in uso | Questo PC | Questo Mac | Questo iPhone |
    Questo tablet | Questo cellulare | Questo smartphone | Sei tu | Accesso attuale | Accesso corrente |
    Stai utilizzando questa sessione ora | Stai attualmente usando questa sessione |
    Stai usando questo dispositivo | Attiva ora su questo dispositivo
  `,
  trusted: list`
    attendibile | attendibili | affidabile | affidabili | di fiducia | fidato | verificato |
    dispositivo memorizzato
  `,
  negation: list`non | inaffidabil | inattendibil | nessun`,
  unavailable: list`
    stato della sessione non disponibile | stato sessione non disponibile |
    stato di sessione non disponibile | stato*non disponibile | stato*non è disponibile |
    stato sconosciuto | stato della sessione sconosciuto | stato sessione sconosciuto |
    sessione non disponibile | impossibile determinare*stato | stato*sconosciuto
  `,
  logOut: list`
    disconnetti | disconnettiti | disconnettere | disconnessione | esci | uscire | effettua il logout |
    esegui il logout | logout | chiudi sessione | chiudi la sessione | chiudi questa sessione |
    chiudi*sessione | chiudi*sessioni | chiudere la sessione | termina sessione | termina la sessione |
    termina*sessione | terminare la sessione | interrompi*sessione | revoca | rimuovi dispositivo |
    rimuovi questo dispositivo | rimuovi il dispositivo | rimuovi sessione | rimuovi la sessione |
    scollega
  `,
  everywhere: list`
    tutti i | tutte le | tutti gli | tutte | ovunque | dappertutto | da tutti | da tutte |
    disconnetti tutti | esci da tutti | disconnetti tutto | termina tutto | altri dispositivi |
    altre sessioni | le altre | gli altri | ogni dispositivo | ogni sessione | selezionat
  `,
  more: list`
    mostra altro | mostra altri | mostra altre | mostra di più | mostra più | carica altro | carica altri |
    carica altre | carica di più | visualizza altro | visualizza altri | visualizza altre |
    visualizza di più | vedi altro | vedi altri | vedi altre | altre sessioni | altri dispositivi |
    mostra tutto | mostra tutti | mostra tutte | vedi tutto | vedi tutti | vedi tutte | visualizza tutto |
    visualizza tutti | visualizza tutte | successiv | pagina successiva | avanti | meno recenti
  `,
  loading: list`
    caricamento | in caricamento | sto caricando | attendere | un momento | un attimo | verifica in corso |
    recupero in corso | recupero delle | attendi un | attendi qualche
  `,
  failed: list`
    impossibile caricare | impossibile recuperare | impossibile ottenere | impossibile visualizzare |
    impossibile mostrare | non è stato possibile caricare | non è stato possibile recuperare |
    non è stato possibile visualizzare | non è possibile caricare | non siamo riusciti a caricare |
    non riusciamo a caricare | non sono state caricate | caricamento non riuscito | caricamento fallito |
    caricamento*non riuscito | caricamento*fallito | errore durante il caricamento | errore di caricamento |
    errore nel caricamento | errore durante il recupero | si è verificato un errore |
    si è verificato un problema | c'è stato un errore | c'è stato un problema | qualcosa è andato storto |
    qualcosa non ha funzionato | riprova | riprovare | prova di nuovo | prova più tardi |
    non disponibili al momento | temporaneamente non disponibil
  `,
  otherLists: list`
    Dispositivi attendibili | Dispositivi affidabili | Dispositivi fidati | Dispositivi di fiducia |
    I tuoi dispositivi attendibili | Passkey | Passkeys | Le tue passkey | Chiavi di accesso |
    Chiavi di sicurezza | Chiave di sicurezza | Token di sicurezza | Passkey e chiavi di sicurezza |
    Passkey e token di sicurezza | App collegate | App connesse | Applicazioni collegate |
    Applicazioni connesse | App e connettori | Connettori | Account collegati | Account connessi |
    Servizi collegati | App di terze parti | Accesso di terze parti | App autorizzate | Plugin |
    Integrazioni | Link condivisi | Collegamenti condivisi | Chat condivise | Conversazioni condivise |
    Chiavi API | Le tue chiavi API | Token di accesso | Autenticazione a più fattori |
    Autenticazione multifattore | Autenticazione a più fattori (MFA) | MFA | 2FA |
    Autenticazione a due fattori | Verifica in due passaggi | Verifica a due passaggi |
    App di autenticazione | SMS | Messaggio di testo | Notifiche push | Codici di recupero |
    Codici di backup | Password | Cambia password | Modifica password | Metodi di accesso |
    Opzioni di accesso | Controlli dei dati | Controllo dei dati | Controllo dati | Gestione dei dati |
    Notifiche | Generale | Generali | Personalizzazione | Memoria | Fatturazione | Abbonamento | Utilizzo |
    Voce | Pianificazioni | Sicurezza avanzata dell'account | Sicurezza avanzata | Attività recenti |
    Attività recente | Attività dell'account | Attività di sicurezza | Cronologia accessi |
    Cronologia degli accessi | Attività di accesso | Accessi recenti | Ultimi accessi | Sessioni terminate |
    Sessioni chiuse | Sessioni scadute | Sessioni precedenti | Sessioni passate | Controllo genitori |
    Controlli parentali | Controllo parentale | Accesso sicuro con ChatGPT | Accedi con ChatGPT |
    Esci da questo dispositivo | Disconnettiti da questo dispositivo | Chat archiviate | Elimina account |
    Account | Aiuto | Attività di accesso recente | Attività di accesso recenti | Attività di login |
    Attività recente dell'account | Attività di sicurezza recenti | Attività di sicurezza recente |
    Cronologia di accesso | Cronologia accesso | Cronologia login | Cronologia delle sessioni |
    Cronologia sessioni | Cronologia attività | Cronologia della sicurezza | Registro attività |
    Registro degli accessi | Registro accessi | Eventi di sicurezza | Storico accessi |
    Storico degli accessi | Login recenti | Sessioni inattive | Sessioni revocate | Sessioni disconnesse |
    Sessioni concluse | Sessioni terminate di recente | Disconnessi di recente | Disconnessioni recenti |
    Dispositivi disconnessi | Dove avevi effettuato l'accesso | Dove eri connesso | Accessi precedenti |
    Accessi passati | Tentativi di accesso | Accessi non riusciti | Tentativi di accesso non riusciti |
    Dispositivi riconosciuti | Dispositivi verificati | Dispositivi ricordati | Dispositivi autorizzati |
    Dispositivi bloccati | Browser attendibili | Sessioni di terze parti | Sessioni Codex CLI |
    Autenticazione a due fattori (2FA) | Verifica in 2 passaggi | Metodi di recupero | E-mail | Email |
    Numero di telefono | Protezione avanzata dell'account
  `,
  captions: {
    device: list`
      Dispositivo | Nome dispositivo | Nome del dispositivo | Tipo di dispositivo | Browser |
      Dispositivo o browser | Browser o dispositivo | Dispositivo/browser | Dispositivo / Browser |
      Dispositivo e browser | Browser e dispositivo | Client | Sistema operativo | Modello |
      Dettagli del dispositivo | Dettagli dispositivo | Informazioni sul dispositivo | Sessione
    `,
    app: list`
      App | Applicazione | Applicazioni | Prodotto | Prodotti | Usato con | Usata con | Utilizzato con |
      Utilizzata con | Contesto dell'app | Contesto app | Contesto | Servizio | Servizi | Accesso a |
      Usato in | Usata in | Usato per | Usata per | In uso con | In uso su | Utilizzato in | Utilizzata in |
      Utilizzato da | App usate | App utilizzate | Nome dell'app | Contesto dell'applicazione |
      Contesto applicativo
    `,
    location: list`
      Posizione | Posizione approssimativa | Posizione stimata | Località | Località approssimativa |
      Luogo | Luogo approssimativo | Ubicazione | Ultima posizione | Dove | Città | Regione | Paese |
      Luogo di accesso | Vicino a | Posizione (approssimativa) | Zona | Area | Ultima posizione nota |
      Posizione di accesso
    `,
    signedIn: list`
      Accesso | Accesso effettuato | Accesso effettuato il | Accesso eseguito | Accesso eseguito il |
      Data di accesso | Data accesso | Ora di accesso | Ora accesso | Data e ora di accesso |
      Data e ora dell'accesso | Ultimo accesso | Primo accesso | Connesso | Connesso dal | Connesso il |
      Login | Data | Ora | Data e ora | Quando | Dal | Inizio | Iniziata | Iniziata il | Inizio sessione |
      Ultima attività | Ultimo utilizzo | Attivo l'ultima volta | Ultima volta attivo |
      Visto l'ultima volta | Usato l'ultima volta | Data di inizio | Inizio della sessione | Accesso del |
      Ultimo accesso il
    `,
    status: list`
      Stato | Stato della sessione | Stato sessione | Attendibile | Affidabile | Dispositivo attendibile |
      Attendibilità | Fiducia | Attuale | Sessione attuale | Sessione corrente | Stato di attendibilità |
      Verificato | Dispositivo affidabile | Dispositivo attuale
    `,
  },
  signedIn: list`
    accesso effettuato il | accesso effettuato alle | accesso effettuato | accesso eseguito il |
    accesso eseguito alle | accesso eseguito | accesso il | accesso del | accesso dal | accesso |
    data di accesso | ora di accesso | ultimo accesso | ultimo accesso il | ultimo accesso effettuato il |
    primo accesso | primo accesso il | hai effettuato l'accesso il | hai effettuato l'accesso |
    hai eseguito l'accesso il | hai eseguito l'accesso | ha effettuato l'accesso il |
    effettuato l'accesso il | effettuato l'accesso | connesso il | connesso dal | connesso da | connesso |
    login il | login | sessione iniziata il | sessione iniziata | sessione avviata il | sessione aperta il |
    iniziata il | iniziata | inizio sessione | dal | attiva dal | attivo dal | attiva da | attivo da |
    data e ora di accesso | aperta il
  `,
  lastActive: list`
    ultima attività il | ultima attività | ultimo utilizzo il | ultimo utilizzo | ultimo uso |
    attivo l'ultima volta | attiva l'ultima volta | attivo l'ultima volta il | ultima volta attivo |
    usato l'ultima volta | usata l'ultima volta | utilizzato l'ultima volta | visto l'ultima volta |
    vista l'ultima volta | visto | attivo | attiva | attivo il | online | attività più recente | usato il |
    usata il | utilizzato il | visto il | ultima visita | online l'ultima volta | attiva il
  `,
  otherTimes: list`
    aggiunt | creat | scade | scadenza | scadut | aggiornat | modificat | registrat | disconness |
    terminat | chius | collegat | valido fino | valida fino
  `,
  justNow: list`
    adesso | proprio ora | proprio adesso | in questo momento | poco fa | un momento fa | pochi istanti fa |
    un attimo fa | pochi secondi fa | qualche secondo fa | meno di un minuto fa | appena ora | attivo ora |
    attiva ora | attivo adesso | attiva adesso | attualmente attivo | attualmente attiva | online ora |
    in questo istante | pochi secondi or sono | qualche istante fa | pochi attimi fa |
    da meno di un minuto | attivo in questo momento | attiva in questo momento
  `,
  active: list`
    Attiva | Attivo | Attiva ora | Attivo ora | Sessione attiva | Attualmente attiva | Attualmente attivo |
    Online | In uso | Connesso | Connessa | Aperta | Attiva in questo momento | In uso ora |
    In uso al momento | Sessione aperta
  `,
  near: list`
    ca. | circa | approssimativamente | appross. | approx. | approssimativa | posizione approssimativa |
    località approssimativa | vicino a | nei pressi di | in prossimità di | nelle vicinanze di |
    dintorni di | nei dintorni di | intorno a | attorno a | zona di | nella zona di | area di |
    nell'area di | all'incirca | ~ circa | ~ (circa) | ~ (approssimativo) | ~ (approssimativa) |
    ~ e dintorni | approssimativo | posizione stimata | pressi di | ~ (stimata)
  `,
  unknownDevice: list`
    Dispositivo sconosciuto | Browser sconosciuto | Client sconosciuto | Computer sconosciuto |
    Sconosciuto | Dispositivo non riconosciuto | Browser non riconosciuto | Dispositivo non identificato |
    Dispositivo o browser sconosciuto | Altro dispositivo | Dispositivo senza nome |
    Dispositivo non disponibile | Sistema sconosciuto | App sconosciuta |
    Nome del dispositivo non disponibile
  `,
  unknownLocation: list`
    Posizione sconosciuta | Località sconosciuta | Luogo sconosciuto | Posizione non disponibile |
    Località non disponibile | Luogo non disponibile | Posizione non rilevata | Regione sconosciuta |
    Sconosciuta | Sconosciuto | Nessuna posizione | Impossibile determinare la posizione |
    Posizione non determinata | Paese sconosciuto | Città sconosciuta | Zona sconosciuta |
    Posizione nascosta
  `,
  devices: list`
    dispositivo | telefono | smartphone | cellulare | app mobile | dispositivo mobile | browser mobile |
    computer | portatile | laptop | notebook | desktop | tablet | browser | pc
  `,
  apiPlatform: list`
    Piattaforma API | API Platform | Piattaforma OpenAI | Piattaforma API OpenAI |
    Piattaforma API di OpenAI | API OpenAI | API di OpenAI | API | Piattaforma per sviluppatori
  `,
  yes: list`Sì`,
  no: list`No`,
};
