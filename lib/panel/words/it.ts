import { list } from './list';
import type { Words } from './words';

export const it = (): Words => ({
  activeSessions: list`
    Sessioni attive | Sessioni | Le tue sessioni | Le mie sessioni | Tutte le sessioni | Sessioni aperte |
    Sessioni in corso | Sessioni dell'account | Sessioni di accesso | Gestisci sessioni |
    Gestisci le sessioni | Gestisci sessioni attive | Gestione sessioni | Gestione delle sessioni |
    Dispositivi e sessioni | Sessioni e dispositivi | Dispositivi connessi | Dispositivi collegati |
    Dispositivi attivi | Dispositivi con accesso effettuato | Elenco sessioni | Elenco delle sessioni |
    Sessioni del tuo account | Dove hai fatto accesso | Dove hai eseguito accesso |
    Dispositivi con accesso attivo | Sessioni attive e dispositivi | Dispositivi e sessioni attive |
    I tuoi dispositivi e sessioni |
    {Le mie,Le tue,Le sue,Le vostre,Tutte le,Tutte le tue,Gestisci le tue,Gestisci le,Visualizza le tue,Controlla le tue,Rivedi le tue,Elenco delle,Elenco,Lista delle} sessioni {attive,aperte,in corso} |
    Sessioni {web,del browser,di login,utente,correnti,attuali,attive sul tuo account,attive nel tuo account,attive dell'account,sul tuo account,nel tuo account,e browser,e accessi,attive e accessi} |
    {Le tue sessioni,Le sue sessioni} {di accesso,e dispositivi} |
    {Dove,Dispositivi su cui,Dispositivi in cui,Dispositivi dove,Luoghi in cui,Browser su cui,Su quali dispositivi} {hai effettuato l'accesso,hai eseguito l'accesso,hai fatto l'accesso,ha effettuato l'accesso,ha eseguito l'accesso,sei connesso,sei connessa,sei attualmente connesso,hai l'accesso attivo,hai una sessione attiva,sei collegato,hai fatto il login,sei loggato} |
    Dispositivi {con sessione attiva,con sessioni attive,con accesso al tuo account,connessi al tuo account,collegati al tuo account,attualmente connessi,che hanno effettuato l'accesso} |
    {I tuoi dispositivi,I dispositivi} {connessi,attivi,collegati} |
    {Login,Accessi,Connessioni} {attivi,in corso,attive,correnti,attuali} |
    {Panoramica,Gestore,Riepilogo} {delle sessioni,sessioni} | Dispositivi e browser connessi |
    {Sessioni,Accessi,Connessioni,Login} {attive,attivi,aperte,aperti,correnti,in corso,attuali,in uso,esistenti} {,del tuo account,sul tuo account,del suo account,sui tuoi dispositivi} |
    {Le tue,Le sue,Le mie,Tutte le,Tutte le tue,Gestisci le,Gestisci,Gestione delle,Gestione,Vedi le,Visualizza le,Visualizza,Mostra le,Elenco delle,Elenco,Rivedi le,Controlla le} {sessioni,sessioni attive,sessioni aperte,sessioni in corso,tue sessioni,tue sessioni attive} |
    {I tuoi,I suoi,I miei,Tutti i,Gestisci i} {dispositivi connessi,dispositivi collegati,dispositivi attivi,accessi,accessi attivi,dispositivi e sessioni,dispositivi con accesso,dispositivi con accesso effettuato} |
    {Dispositivi,Dispositivi e browser} {connessi,collegati,attivi,connessi all'account,connessi al tuo account,collegati al tuo account,con accesso effettuato,con accesso eseguito,con l'accesso effettuato,con accesso attivo,con sessione attiva,con sessioni attive,con accesso al tuo account,con sessione aperta,in uso,che usano il tuo account,attualmente connessi} |
    Browser {connessi,collegati,attivi,connessi all'account,connessi al tuo account,collegati al tuo account,con accesso effettuato,con accesso eseguito,con l'accesso effettuato,con accesso attivo,con sessione attiva,con sessioni attive,con accesso al tuo account,con sessione aperta,che usano il tuo account,attualmente connessi} |
    {Dispositivi su cui,Dispositivi in cui,Dispositivi nei quali,Dispositivi sui quali,Dispositivi da cui,Dispositivi dai quali,Dispositivi con cui,Dispositivi dove,Luoghi in cui,Posizioni in cui,Dove} {hai effettuato l'accesso,hai eseguito l'accesso,hai fatto l'accesso,hai eseguito il login,hai effettuato il login,ha effettuato l'accesso,ha eseguito l'accesso,è stato effettuato l'accesso,è stato eseguito l'accesso,sei connesso,sei connesso/a,sei connessa,sei collegato,sei collegato/a,hai una sessione attiva,hai sessioni attive,hai una sessione aperta,è connesso il tuo account,il tuo account è connesso,è attivo il tuo account} |
    {Sessioni,Sessioni attive,Accessi} e {dispositivi,browser,dispositivi connessi} |
    Dispositivi {e sessioni,e sessioni attive,e accessi,& sessioni} |
    Sessioni {di accesso,di login,web,utente,del browser,browser,dell'account,del tuo account} {,attive}
  `,
  session: list`sessione | sessioni`,
  security: list`
    Sicurezza | Impostazioni di sicurezza | Sicurezza dell'account |
    {Sicurezza,Privacy,Accesso,Accessi,Login,Password,Account,Autenticazione} {e,&,ed} {sicurezza,privacy,accesso,accessi,login,password,account,autenticazione} |
    {Opzioni,Preferenze,Centro} {di,della,per la} sicurezza | Impostazioni sicurezza |
    Sicurezza {account,del tuo account,di accesso}
  `,
  current: list`
    Sessione attuale | Sessione in corso | Questo dispositivo | Questo browser | Questo computer |
    Questo telefono | Questa app | Attuale | Corrente | Tu sei qui | Sessione in uso | Sessione in uso ora |
    Il tuo dispositivo | Il tuo browser | Dispositivo in uso | Browser in uso | Questo PC | Questo Mac |
    Questo iPhone | Questo tablet | Questo cellulare | Questo smartphone | Sei tu |
    Stai attualmente usando questa sessione |
    {Questa,La,Questa è la} {sessione,sessione attuale,sessione corrente,sessione in uso,connessione,scheda,finestra} |
    {Questo,Il} {dispositivo attuale,dispositivo corrente,browser attuale,browser corrente} |
    Questo {portatile,login,accesso,iPad,MacBook,Chromebook,dispositivo mobile} | Questa applicazione |
    {La tua,La sua,La mia} {sessione,connessione,sessione del browser} {attuale,corrente,in uso,in corso} |
    {Il tuo,Il suo,Il mio} {dispositivo,browser,computer,telefono,accesso} {attuale,corrente,in uso} |
    {Sessione,Connessione,Sessione del browser,Sessione web,Scheda} {attuale,corrente,utilizzata,usata adesso,utilizzata al momento,attualmente in uso,al momento in uso,in uso adesso,presente} |
    {Dispositivo,Browser,Computer,Telefono,Accesso} {attuale,corrente,attualmente in uso,in uso ora,in uso adesso} |
    {Questa è,È,Ecco,Si tratta della,Qui è} {la tua sessione,la tua sessione attuale,la tua sessione corrente,la sua sessione attuale,la sessione attuale,la sessione corrente,la sessione in uso,la sessione che stai usando,questa sessione,tua sessione attuale} |
    {Questo è,È,Ecco} {il tuo dispositivo,il tuo dispositivo attuale,il dispositivo attuale,il dispositivo che stai usando,il tuo browser,questo dispositivo,il suo dispositivo} |
    {Stai usando,Stai utilizzando,Sta usando,Sta utilizzando,Usi,Utilizzi,Stai adoperando,Al momento stai usando,Attualmente stai usando,Attualmente stai utilizzando,Ora stai usando,Adesso stai usando,In questo momento stai usando,Sei su,Sei connesso con,Sei connesso da,Sei connesso su,Hai effettuato l'accesso con,Hai effettuato l'accesso da,Hai effettuato l'accesso su} {questa sessione,questo dispositivo,questo browser} {,ora,adesso,attualmente,in questo momento,al momento} |
    {La sessione,Il dispositivo,Il browser,Sessione,Dispositivo,Browser} {che stai usando,che stai utilizzando,che sta usando,che sta utilizzando,che usi,da cui sei connesso,con cui sei connesso,su cui ti trovi} {,ora,adesso,attualmente,in questo momento,al momento} |
    {Sei,Ti trovi,Lei è} {qui adesso,qui ora,attualmente qui,qui} |
    {Attiva,Attivo,Attiva ora,Attivo ora,Attiva adesso,Aperta,In uso,In uso ora,In uso adesso,Attualmente in uso,Sessione attiva,Sessione attuale,Sessione corrente,Sessione aperta,Connesso,Connessa,Accesso effettuato,Sessione in uso,Utilizzata,Online} su questo {dispositivo,browser,computer} |
    {Su,In,Da} questo {dispositivo,browser,computer} | In questa {sessione,finestra,scheda} |
    {Sessione attuale,Sessione corrente,Attuale,Attiva,Dispositivo attuale,Tu,Corrente} {(questo dispositivo),(questo browser),(questa sessione),(tu),(attuale),(in uso),– questo dispositivo,- questo dispositivo,di questo dispositivo,di questo browser} |
    {Questo dispositivo,Questa sessione,Questo browser} {(attuale),(tu),(sessione attuale),(in uso),(corrente),adesso,ora,è quello attuale,è quella attuale} |
    Sessione {di questo dispositivo,di questo browser,su questo dispositivo,in questo browser,in uso al momento} |
    La tua sessione | Tu | Lei | Io | Qui | Questa qui | Stesso dispositivo |
    {In uso,Usata,Utilizzata} {da te,da te ora,da te adesso} |
    {Attualmente,Al momento} {in uso su questo dispositivo,su questo dispositivo,utilizzata,utilizzato} |
    Quella attuale | Quello attuale |
    {Sessione,Connessione} {attuale,corrente,in corso,in uso,presente,in uso ora,di questo dispositivo,su questo dispositivo} {,(questo dispositivo),(questo browser)} |
    {La tua,La sua,La mia,Tua} {sessione,sessione attuale,sessione corrente,sessione in corso,connessione attuale,posizione attuale} |
    {Dispositivo,Browser,Computer,Accesso,Telefono} {attuale,corrente,in uso,in uso ora,che stai usando,utilizzato ora,attualmente in uso} {,(questo)} |
    Login {attuale,corrente,in uso ora,che stai usando,utilizzato ora,attualmente in uso} {,(questo)} |
    Login in uso (questo) |
    {Il tuo,Il suo,Il mio} {dispositivo,dispositivo attuale,browser,browser attuale,computer} |
    {Questo,Quest'} {dispositivo,browser,computer,telefono,cellulare,smartphone,tablet,portatile,PC,Mac,iPhone,iPad,accesso,client,login,stesso dispositivo,dispositivo mobile} {,(attuale),(corrente),(sessione attuale),(sessione corrente),(tu),(in uso)} |
    {Questo,Quest'} terminale {,(attuale),(corrente),(tu),(in uso)} |
    {Questa,Quest'} {sessione,app,applicazione,finestra,scheda,connessione} {,(attuale),(corrente)} |
    {Questa è,È} {la tua sessione,la tua sessione attuale,la sessione attuale,la sessione corrente,la sua sessione,la sessione in uso} |
    {Questo è,È} {il tuo dispositivo,il tuo dispositivo attuale,il dispositivo attuale,il tuo browser,questo dispositivo,il dispositivo in uso,il dispositivo che stai usando} |
    {Sei,Ti trovi,Tu sei,Si trova} {qui,qui ora,su questo dispositivo,in questa sessione,connesso qui,connesso da qui,connesso da questo dispositivo} |
    {Attiva,Attivo,In uso,Connesso,Accesso effettuato,Sessione attiva,Aperta,Sessione,Attiva ora,Attivo ora} {su questo dispositivo,in questo browser,su questo browser,da questo dispositivo,su questo computer} |
    {Attuale,Corrente,Tu,Tu sei qui} {,(questo dispositivo),(questo browser)} |
    Sessione {che stai usando,che stai utilizzando,usata ora,utilizzata ora,in uso adesso}
  `,
  trusted: list`
    attendibile | attendibili | affidabile | affidabili | di fiducia | fidato | verificato |
    dispositivo memorizzato | fidati | fidata | browser {verificato,riconosciuto,autorizzato} |
    dispositivo {autorizzato,approvato,sicuro,salvato} | ti fidi | verificati |
    {dispositivo,browser,computer} {sicuro,riconosciuto,autorizzato,approvato,memorizzato,certificato} |
    {contrassegnato,considerato} come sicuro |
    {la fiducia,l'attendibilità} {scade,termina} | scadenza {della fiducia,dell'attendibilità} |
    fiducia {fino,valida,scade}
  `,
  trusting: list`
    considera attendibile | {autorizza,ritieni affidabile} questo | considera affidabile |
    fidati di questo | contrassegna come {attendibile,affidabile} | segna come {attendibile,affidabile}
  `,
  negation: list`
    non | inaffidabil | inattendibil | nessun | poco {affidabil,attendibil} | privo di | senza | mai |
    fiducia {revocata,rimossa,scaduta} | diffida | sfiducia | più {affidabil,attendibil} | neanche | ancora da
  `,
  unavailable: list`
    stato della sessione non disponibile | stato sessione non disponibile |
    stato di sessione non disponibile | stato*non disponibile | stato*non è disponibile | stato sconosciuto |
    stato della sessione sconosciuto | stato sessione sconosciuto | sessione non disponibile |
    stato*sconosciuto |
    {stato,stato della sessione,stato sessione,stato di accesso,stato del dispositivo} {:,attualmente,al momento,temporaneamente,momentaneamente,è} {non disponibile,sconosciuto,indisponibile,non noto} |
    stato*{indisponibile,non noto,non determinat,indeterminat,non rilevat,non accessibile,non verificabile,non confermat,ignoto,è sconosciuto,non pervenuto,non è attualmente,non è al momento,non è noto,non può essere} |
    {nessuno stato,nessuna informazione sullo stato,stato mancante,senza stato} |
    {impossibile,non è possibile,non è stato possibile,non siamo riusciti a,non possiamo} {recuperare,ottenere,verificare,caricare,stabilire,controllare,conoscere,confermare,rilevare,determinare,mostrare}*stato |
    sessione {attualmente,momentaneamente,temporaneamente} non disponibile |
    sessione non {raggiungibile,è disponibile} | informazioni {sulla sessione,sullo stato} non disponibili |
    {impossibile,non è possibile} {verificare,stabilire,sapere} se |
    {stato}*{non disponibile,sconosciuto,non noto,indisponibile,ignoto,non determinato,non è disponibile,non rilevabile,non accessibile,non verificabile,mancante} |
    {impossibile,non è possibile,non è stato possibile,non siamo riusciti a} *{lo stato,stato della}
  `,
  logOut: list`
    disconnetti | disconnettiti | disconnettere | disconnessione | esci | uscire | effettua il logout |
    esegui il logout | logout | chiudi*sessione | chiudi*sessioni | termina*sessione | interrompi*sessione |
    revoca | scollega |
    {chiudi,chiuda,chiudere,termina,termini,terminare,interrompi,interrompere,concludi,finisci,annulla,cancella,elimina} {,la,questa,le,tutte le,tutte} {sessione,sessioni,accesso} |
    {uscita,esci,esca,uscire} {da,dall,dalla,dal} | disconnett | disconnes |
    {rimuovi,rimuovere,elimina,eliminare,cancella,dimentica,scollega,scollegare,dissocia} {,il,questo,la,questa,l'} {dispositivo,sessione,browser,accesso,computer} |
    {chiusura,termine,fine} {della sessione,sessione,di sessione} |
    {revoca,revocare,annulla,togli,rimuovi} {accesso,l'accesso} | log out | log-out | sloggati | slogga |
    {termina,terminare,chiudi,chiudere,interrompi,interrompere,concludi,disattiva,elimina,rimuovi,annulla,invalida} {sessione,la sessione,questa sessione,sessioni,le sessioni,connessione,accesso,l'accesso,la connessione} |
    {dissocia,espelli} |
    chiudi tutt | chiudile tutte | termina tutt
  `,
  everywhere: list`
    tutti i | tutte le | tutti gli | tutte | ovunque | dappertutto | altri dispositivi | altre sessioni |
    le altre | gli altri | selezionat | tutt{i,e} {insieme,quante,quanti} |
    {disconnetti,termina,chiudi,revoca,rimuovi,scollega,elimina,esci da} {tutto,tutti,tutte,ogni,le altre,gli altri} |
    da {ogni,tutti,tutte,qualsiasi,altri,altre} | su {tutti,tutte,ogni,altri} |
    {altri,altre,gli altri,le altre} {browser,computer,accessi,telefoni,luoghi,app} |
    {sessioni,dispositivi} {rimanenti,restanti} | le restanti | i restanti |
    {qualsiasi,ogni} {dispositivo,sessione,browser,luogo} | {più,diversi} {dispositivi,sessioni} | in tutti |
    intero account | tutto l'account | altrove | resto delle | resto dei |
    tutti questi {dispositivi,tuoi dispositivi,browser,computer,luoghi,altri,accessi,client} |
    {altri,altre} {dispositivi,browser,sessioni,computer,connessioni,accessi} |
    degli altri {sessioni,connessioni} | dagli altri {sessioni,connessioni} |
    dalle altre {dispositivi,connessioni} |
    {qualsiasi altro,tranne questa,tranne questo,eccetto questa,eccetto questo,restanti,rimanenti,il resto}
  `,
  more: list`
    mostra altro | mostra più | successiv | pagina successiva | avanti | meno recenti |
    {mostra,carica,vedi,visualizza,espandi,apri,elenca,ottieni} {altro,altri,altre,di più,tutto,tutti,tutte,il resto,ancora,le altre,gli altri,le restanti,sessioni precedenti,elenco completo,l'elenco completo} |
    {altre,altri,ulteriori,più} {sessioni,dispositivi,accessi,risultati,elementi,voci} |
    carica {ancora,ulteriori} | mostra ulteriori | elenco completo |
    sessioni {meno recenti,rimanenti,restanti,aggiuntive} | più vecchi | più vecchie |
    {mostra,visualizza,carica,vedi,guarda,espandi,elenca,mostrare} {altro,altri,altre,tutto,tutti,tutte,di più,ancora,il resto,più,le restanti} |
    {guarda,mostrare} tutte le sessioni | {guarda,mostrare} tutti i dispositivi | prossima pagina
  `,
  loading: list`
    caricamento | in caricamento | sto caricando | attendere | un momento | un attimo | verifica in corso |
    attendi un | attendi qualche |
    {carico,recupero,cerco,ricerca,aggiorno,ottengo,verifico} {le,i,delle,dei,l'elenco,in corso,sessioni} |
    {solo un,attendi,aspetta,ancora un} {momento,attimo,istante,secondo} |
    un {secondo,istante,minuto,attimino} | pazienta | si sta caricando |
    stiamo {caricando,recuperando,cercando} | aggiornamento in corso | acquisizione |
    preparazione {in,delle} | ricerca {in corso,delle sessioni} |
    {ricerca,aggiornamento} {,in corso,delle,dei,della,sessioni} | recupero della | attenda
  `,
  failed: list`
    impossibile caricare | non sono state caricate | caricamento non riuscito | caricamento fallito |
    caricamento*non riuscito | caricamento*fallito | c'è stato un errore | c'è stato un problema |
    qualcosa è andato storto | qualcosa non ha funzionato | riprova | riprovare | non disponibili al momento |
    temporaneamente non disponibil |
    {impossibile,non è stato possibile,non è possibile,non siamo riusciti a,non riusciamo a,non si riesce a,non abbiamo potuto,non possiamo,non è riuscito a} {caricare,recuperare,ottenere,visualizzare,mostrare,accedere,aggiornare,connettersi,elencare,leggere} |
    {non sono state,non è stata,non sono stati,non è stato} {caricat,recuperat,visualizzat,ottenut} |
    {non possono,non può} essere {caricat,recuperat,visualizzat,mostrat} |
    {errore,errori,problema,problemi} {di,del,nel,durante il,durante la,durante,con il,in fase di} {caricamento,caricare,recupero,connessione,rete,server,visualizzazione,richiesta} |
    {caricamento,connessione,richiesta,recupero,operazione} {non riuscit,fallit,interrott,in errore} |
    {il,la} {caricamento,connessione,richiesta}*fallit |
    {si è,è} {verificato,presentato,occorso} {un,qualche} {problema,errore,inconveniente} |
    {c'è,abbiamo,abbiamo avuto,abbiamo riscontrato} {un,qualche} {problema,errore} |
    qualcosa {è andato,non va,non è andato} | errore {imprevisto,sconosciuto,interno} | oops |
    {prova,provare,prova a,ritenta,riprovi,ritentare,tenta} {ancora,nuovamente,di nuovo,più tardi,a ricaricare,un'altra volta} |
    ritenta | riprovi | {controlla,verifica} la {connessione,tua connessione} |
    {sessioni,elenco} non disponibil | {al momento,attualmente,momentaneamente} non disponibili |
    non disponibil{i,e} {temporaneamente,in questo momento} | tempo scaduto | sei offline | non caricat |
    non siamo stati in grado di {caricare,recuperare,mostrare,visualizzare,ottenere,accedere alle,aggiornare,connettersi} |
    {errore,problema,problemi} {durante il caricamento,durante il recupero,di caricamento,nel caricamento,nel caricare,nel recupero,imprevisto,di rete,di connessione} |
    {si è verificato,si è verificata,c'è stato,abbiamo riscontrato,si sono verificati} {un errore,un problema,una problema,un'anomalia,errori,problemi} |
    {qualcosa non,momentaneamente non disponibil,ops}
  `,
  otherLists: list`
    Dispositivi attendibili | Dispositivi affidabili | Dispositivi fidati | Dispositivi di fiducia | Passkey |
    Passkeys | Chiavi di accesso | Chiavi di sicurezza | Chiave di sicurezza | Token di sicurezza |
    Passkey e chiavi di sicurezza | Passkey e token di sicurezza | App collegate | App connesse |
    Applicazioni collegate | Applicazioni connesse | App e connettori | Connettori | Account collegati |
    Account connessi | Servizi collegati | App di terze parti | Accesso di terze parti | Plugin |
    Integrazioni | Link condivisi | Collegamenti condivisi | Chat condivise | Conversazioni condivise |
    Chiavi API | Le tue chiavi API | Token di accesso | Autenticazione multifattore | MFA | 2FA |
    App di autenticazione | Messaggio di testo | Notifiche push | Codici di recupero | Codici di backup |
    Password | Cambia password | Modifica password | Metodi di accesso | Opzioni di accesso |
    Controlli dei dati | Controllo dei dati | Controllo dati | Gestione dei dati | Notifiche | Generale |
    Generali | Personalizzazione | Memoria | Fatturazione | Abbonamento | Utilizzo | Voce | Pianificazioni |
    Sicurezza avanzata dell'account | Sicurezza avanzata | Attività recente | Sessioni precedenti |
    Controllo genitori | Controlli parentali | Controllo parentale | Accesso sicuro con ChatGPT |
    Accedi con ChatGPT | Chat archiviate | Elimina account | Account | Aiuto | Attività di accesso recente |
    Attività di sicurezza recenti | Attività di sicurezza recente | Cronologia accesso | Cronologia login |
    Cronologia della sicurezza | Disconnessi di recente | Dispositivi disconnessi |
    Dove avevi effettuato l'accesso | Dove eri connesso | Accessi non riusciti |
    Tentativi di accesso non riusciti | Dispositivi riconosciuti | Dispositivi verificati |
    Dispositivi ricordati | Dispositivi autorizzati | Dispositivi bloccati | Sessioni di terze parti |
    Sessioni Codex CLI | E-mail | Email | Numero di telefono | Protezione avanzata dell'account |
    {I tuoi,I suoi,I miei,Gestisci} {dispositivi affidabili,dispositivi attendibili,dispositivi fidati,dispositivi verificati,dispositivi riconosciuti,browser attendibili,codici di recupero,codici di backup,connettori,token di accesso} |
    {Le tue,Le sue,Gestisci} {passkey,app collegate,chiavi di sicurezza,app connesse} |
    {Browser,Computer,Telefoni} {affidabili,attendibili,verificati} |
    Dispositivi {di cui ti fidi,attendibili salvati,salvati,precedenti,inattivi,rimossi,usati in precedenza,usati di recente,disconnessi di recente,noti,registrati come attendibili} |
    {Cronologia,Registro,Storico,Attività,Eventi,Tentativi,Avvisi,Notifiche} {di accesso,degli accessi,accessi,di login,dei login,delle sessioni,sessioni,di sicurezza,sicurezza,dell'account,attività,delle attività,dispositivi,di accesso recenti,di accesso falliti} |
    {Accessi,Login,Attività,Disconnessioni} {recenti,precedenti,passati,falliti,sospetti,passate,insolite} |
    {Ultimi,Ultime} {accessi,login,attività,sessioni} |
    Sessioni {concluse,inattive,disconnesse,scadute,chiuse,revocate,terminate,passate,recenti,vecchie,eliminate,archiviate} {,di recente,recentemente} |
    {Dove,Dispositivi su cui} {hai effettuato l'accesso in precedenza,avevi eseguito l'accesso,eri collegato,sei stato connesso,hai effettuato l'accesso di recente} |
    App {e servizi collegati,con accesso al tuo account,di terze parti collegate,autorizzate} |
    Autorizzazioni {delle app,app} |
    {Autenticazione,Verifica} {a,in} {due fattori,due passaggi,2 fattori,2 passaggi,due fasi,più fattori} {,(2FA),(MFA)} |
    Metodi di {verifica,autenticazione,recupero,login} |
    App {autenticatore,authenticator,per l'autenticazione} |
    {SMS,Messaggi di testo,Codici monouso,Codici di sicurezza,Codici di verifica} |
    {Indirizzo,Telefono,Numero,E-mail,Email} {email,e-mail,di recupero,di cellulare} |
    {Cambia,Modifica,Reimposta,Aggiorna} {la tua password,la password} |
    {Esci,Disconnetti,Disconnettiti} {da,su} questo {dispositivo,browser} |
    {Elimina,Chiudi,Disattiva} {l'account,il tuo account,il mio account} | Conversazioni archiviate |
    Aspetto | Lingua | Esporta dati | Esportazione dati | Profilo | Privacy | Token API |
    Sessioni {API,delle app,app} | Attività recente {di accesso,dell'account,di sicurezza} |
    {Dispositivi,Browser,I tuoi dispositivi,Computer} {attendibili,affidabili,fidati,verificati,riconosciuti,autorizzati,memorizzati,approvati,conosciuti,bloccati,rimossi,disconnessi,inattivi,precedenti} |
    {Cronologia,Registro,Attività,Storico,Tentativi,Eventi,Avvisi} {accessi,degli accessi,di accesso,sessioni,delle sessioni,attività,delle attività,di sicurezza,recente,recenti,account,dell'account,recente di sicurezza,di sicurezza recente,di sicurezza recenti,di accesso recente,di accesso recenti,recente dell'account,di login} |
    {Accessi,Tentativi di accesso,Eventi di sicurezza,Login} {recenti,precedenti,passati,falliti,sospetti,insoliti,non riusciti} |
    {App,Account,Servizi,Applicazioni,Siti} {connesse,connessi,collegate,collegati,autorizzate,autorizzati,di terze parti,con accesso al tuo account} |
    App e siti | {Chiavi,Le tue chiavi} {API,di sicurezza,di accesso,d'accesso} |
    {Autenticazione,Verifica} {a due fattori,in due passaggi,a più fattori,multifattore,a due passaggi} {,(MFA),(2FA)} |
    Codici di {backup,recupero,riserva}
  `,
  captions: {
    device: list`
      Dispositivo | Browser | Dispositivo/browser | Client | Sistema operativo | Modello | Sessione |
      {Dispositivo,Browser,Sistema,Sistema operativo} {,(browser),utilizzato,usato,connesso} {o,e,/,&} {browser,dispositivo,sistema operativo,SO,app} |
      {Nome,Tipo,Modello,Dettagli,Informazioni,Info} {del,di,sul,} {dispositivo,browser} |
      Dispositivo {usato,utilizzato,connesso,(browser)} | Browser {usato,utilizzato} | Sistema | SO |
      User agent | Nome | {Connesso,Accesso effettuato,Accesso} con | Terminale |
      {Dispositivo,Browser,Sistema,Sistema operativo,Client,Terminale} {,usato,utilizzato,connesso} {,e browser,o browser,/ browser,e sistema operativo,o dispositivo,e dispositivo,/ dispositivo} |
      {Nome,Tipo,Modello,Dettagli,Informazioni} {dispositivo,del dispositivo,di dispositivo,browser,del browser,sul dispositivo,client} |
      {Connesso con,Accesso da,Accesso con,Accesso effettuato da,Accesso effettuato con,Piattaforma,Modello,User agent,Nome,Quale dispositivo}
    `,
    app: list`
      App | Applicazione | Applicazioni | Prodotto | Prodotti | Contesto dell'app | Contesto app | Contesto |
      Servizio | Servizi | Accesso a | App usate | Nome dell'app | Contesto dell'applicazione |
      Contesto applicativo |
      {App,Applicazione,Prodotto,Servizio} {o,e,/} {app,applicazione,prodotto,servizio,servizi} |
      {App,Applicazioni,Prodotti,Servizi} {in uso,usati,utilizzati,utilizzate,inclusi,incluse} |
      {App,Prodotto,Servizio} {usato,usata,utilizzato,utilizzata,in uso} |
      {Usato,Usata,Utilizzato,Utilizzata,Uso,Utilizzo,In uso} {con,in,per,da,su} | Si usa {con,in,per} |
      Accesso {tramite,all'app} | {Prodotto,Servizio} OpenAI | Nome {app,applicazione,dell'applicazione} |
      Contesto {del prodotto,d'uso,di utilizzo} |
      {App,Applicazione,Prodotto,Servizio,Applicazioni,Prodotti,Servizi} {,usata,usato,usate,usati,utilizzata,utilizzato,utilizzate,utilizzati,in uso,o servizio,OpenAI,di OpenAI} |
      {Usato,Usata,Utilizzato,Utilizzata,In uso,Si usa} {con,da,in,per,su} |
      {Nome,Contesto} {app,dell'app,dell'applicazione,applicazione,applicativo,del prodotto,di utilizzo} |
      {Accesso a,Connesso a,Include,Contesto,Accesso effettuato a}
    `,
    location: list`
      Posizione | Località | Luogo | Ubicazione | Dove | Città | Regione | Paese | Vicino a | Zona | Area |
      {Posizione,Località,Ubicazione,Area,Zona,Città} {approssimativa,stimata,attuale,rilevata,geografica,(approssimativa),(stimata),(IP),IP,tramite IP,in base all'IP,di accesso,dell'accesso,del dispositivo,della sessione,più recente,indicativa} |
      Luogo {approssimativo,stimato,(approssimativo),dell'accesso,di accesso,di login,indicativo} |
      {Ultima,Ultimo} {posizione,località,luogo} {,nota,noto} |
      {Città,Regione,Paese} {e,o,/} {Paese,regione,città} | Città, Paese | Geolocalizzazione | Da dove |
      Provincia | Vicino | Nei pressi di | Nazione | Stato/regione |
      {Posizione,Località,Zona,Area,Regione,Città,Ubicazione} {,approssimativa,stimata,(approssimativa),(approssimata),(stimata),(circa),approssimata,indicativa,di accesso,dell'accesso,di login,della sessione,del dispositivo,attuale,rilevata,IP,(IP),(basata su IP),(in base all'IP),geografica,generale} |
      {Luogo,Posto,Paese} {,approssimativo,stimato,(approssimativo),indicativo,di accesso,dell'accesso,del login} |
      {Ultima,Ultima nota} {posizione,località,posizione nota,ubicazione} | {Città,Paese,Regione} {e,o,/} stato |
      {Dove,Da dove,Vicino a,Geolocalizzazione,Provincia,Provenienza,Nei pressi di}
    `,
    signedIn: list`
      Accesso | Data | Ora | Data e ora | Quando | Dal | Inizio | Inizio sessione | Ultima volta attivo |
      Inizio della sessione | Accesso del |
      {Data,Ora,Orario,Data e ora,Momento,Giorno} {,di,del,dell',della} {accesso,login,ultimo accesso,ultima attività,inizio,inizio sessione,sessione,connessione} |
      {Data,Ora,Orario,Data e ora} {dell'accesso,dell'ultimo accesso,di inizio,del login,di inizio sessione,della connessione,dell'ultima attività,di inizio della sessione} |
      {Ultimo,Primo,Accesso più recente} {accesso,login,utilizzo,uso} {,il} |
      {Ultima,Prima} {attività,connessione,sessione,visita,volta online,volta usato,volta attiva,volta} {,il} |
      {Accesso,Accesso effettuato,Accesso eseguito,Connesso,Connessa,Iniziata,Avviata,Aperta,Attiva,Attivo,Login,Sessione iniziata,Sessione avviata,Sessione aperta,Effettuato l'accesso} {,il,dal,alle} |
      {Visto,Vista,Usato,Usata,Utilizzato,Attivo,Attiva} {l'ultima volta,per l'ultima volta} {,il} |
      Hai {effettuato,eseguito} l'accesso {,il} | Data/ora | Attività | Accesso più recente |
      {Data,Ora,Data e ora,Orario,Data/ora,Giorno,Momento,Quando} {,di accesso,dell'accesso,del login,accesso,dell'ultimo accesso,ultimo accesso,di inizio,inizio sessione,dell'ultima attività,ultima attività,ultimo utilizzo} |
      {Ultimo,Primo} {accesso,login,utilizzo,uso,collegamento} {,il,alle} |
      {Ultima,Prima} {attività,connessione,sessione,volta,visita,volta attivo,volta attiva,volta online} {,il,alle} |
      {Accesso,Accesso effettuato,Accesso effettuato il,Accesso eseguito,Accesso eseguito il,Connesso,Connesso dal,Connesso il,Connesso da,Login,Login effettuato,Hai effettuato l'accesso,Hai eseguito l'accesso,Inizio,Inizio sessione,Inizio della sessione,Sessione iniziata,Sessione iniziata il,Iniziata,Iniziata il,Avviata il,Aperta il,Attiva da,Attivo da,Attiva dal,Dal,Da,Attività,Attività più recente,Attivo l'ultima volta,Usato l'ultima volta,Visto l'ultima volta}
    `,
    status: list`
      Stato | Stato della sessione | Stato sessione | Attendibile | Affidabile | Attendibilità | Fiducia |
      Attuale | Sessione attuale | Sessione corrente | Stato di attendibilità | Verificato |
      Stato {del dispositivo,di verifica,di accesso,di fiducia,dell'affidabilità,attendibilità,attuale} |
      {Browser,Dispositivo} {attendibile,affidabile,verificato,attuale,corrente,fidato} |
      Livello di {fiducia,attendibilità} | Affidabilità |
      È {attendibile,affidabile,il dispositivo attuale,la sessione attuale} | Questo dispositivo |
      Questa sessione | Corrente | Di fiducia | Fidato |
      {Stato,Stato della sessione,Stato sessione,Stato del dispositivo,Stato dispositivo,Stato attendibilità,Attendibile,Affidabile,Dispositivo attendibile,Dispositivo affidabile,Attendibilità,Affidabilità,Fiducia,Verificato,Attuale,Corrente,Sessione attuale,Sessione corrente,Dispositivo attuale,Questo dispositivo,Livello di attendibilità,Stato dell'accesso,È attendibile}
    `,
  },
  signedIn: list`
    accesso effettuato il | dal |
    {accesso effettuato,accesso eseguito,accesso,accesso avvenuto,login,login effettuato,hai effettuato l'accesso,hai eseguito l'accesso,hai fatto l'accesso,ha effettuato l'accesso,ha eseguito l'accesso,effettuato l'accesso,eseguito l'accesso,ti sei connesso,connesso,connessa,sessione iniziata,sessione avviata,sessione aperta,sessione,iniziata,iniziato,avviata,aperta,inizio,inizio sessione,inizio della sessione,cominciata,entrato,autenticato,connessione,connessione effettuata} {,il,alle,dal,dalle,del,da,in data,l'} |
    {ultimo,primo,nuovo,più recente,il tuo ultimo} {accesso,login,accesso effettuato,accesso eseguito} {,il,alle,l'} |
    {data,ora,orario,data e ora,giorno} {di,dell',del,della} {accesso,login,inizio,ultimo accesso,sessione,connessione,inizio sessione} |
    {data e ora,data,ora} dell'accesso | {attiva,attivo,aperta,in corso} {dal,da,dalle,dall'} |
    ~ {(accesso),(ultimo accesso)} |
    {accesso,accesso effettuato,accesso eseguito,connesso,connessa,connessione,login,login effettuato,hai effettuato l'accesso,hai eseguito l'accesso,ha effettuato l'accesso,ha eseguito l'accesso,ultimo accesso,ultimo login,primo accesso,sessione iniziata,sessione avviata,sessione aperta,iniziata,iniziato,avviata,aperta,inizio,inizio sessione,entrato,autenticato,ti sei connesso,sessione} {,il,alle,dal,da,in data,l'} |
    {data,ora,data e ora,orario} {di accesso,dell'accesso,di login,del login,accesso,ultimo accesso,di inizio} |
    ~ {(accesso),(ultimo accesso),(login)}
  `,
  lastActive: list`
    ultima attività il | ultima volta attivo | visto | attivo | attiva | online |
    {ultima,la più recente} {attività,volta,volta attiva,volta online,visita,volta usato,volta usata,volta visto,interazione,connessione} {,il,alle,l'} |
    ultimo {utilizzo,uso} {,il,alle} |
    {attivo,attiva,usato,usata,utilizzato,utilizzata,visto,vista,online,in uso} {l'ultima volta,l'ultima volta il,per l'ultima volta,per l'ultima volta il,di recente} |
    {attivo,attiva,usato,usata,utilizzato,utilizzata,visto,vista,online} {il,alle,fino a} |
    attività {,il,recente,più recente} | {inattivo,inattiva,non attivo,inutilizzato,senza attività} {da,dal} |
    data dell'ultima attività | ~ (ultima attività) |
    {ultima attività,ultimo utilizzo,ultimo uso,ultima volta,ultima visita,ultima volta online,ultima volta attivo,ultima volta attiva,attivo,attiva,online,visto,vista,usato,usata,utilizzato,utilizzata,attivo l'ultima volta,attiva l'ultima volta,usato l'ultima volta,visto l'ultima volta,utilizzato l'ultima volta,attività,attività recente,attività più recente} {,il,alle,in data,l'} |
    ~ {(ultima attività),(ultimo utilizzo)}
  `,
  otherTimes: list`
    aggiunt | creat | scade | scadenza | scadut | aggiornat | modificat | registrat | disconness | terminat |
    chius | collegat | valido fino | valida fino | rinnovat | eliminat | rimoss | revocat | emess |
    rilasciat | bloccat | approvat | installat | iscritt | attendibile {dal,fino} | affidabile {dal,fino} |
    rinominat | conclus | termina il | scadrà | associat | autorizzat | configurat | disattivat | cambiat |
    verificato {il,dal} | archiviat | membro dal
  `,
  justNow: list`
    adesso | proprio ora | proprio adesso | in questo momento | poco fa | un momento fa | pochi istanti fa |
    un attimo fa | pochi secondi fa | qualche secondo fa | meno di un minuto fa | appena ora |
    attualmente attivo | attualmente attiva | in questo istante | pochi secondi or sono | qualche istante fa |
    pochi attimi fa | da meno di un minuto |
    {attivo,attiva,online,usato,visto,connesso} {ora,adesso,in questo momento,proprio ora,poco fa,pochi secondi fa,un momento fa,un attimo fa} |
    {un secondo fa,un istante fa,pochissimo fa,da pochi secondi,alcuni secondi fa,meno di 1 minuto fa,meno di un min fa,meno di 1 min fa,secondi fa,un paio di secondi fa,ora ora,or ora,in quest'istante,nell'ultimo minuto,negli ultimi secondi,da poco,appena adesso,attualmente,al momento,meno di un minuto,meno di 1 minuto,qualche attimo fa,qualche momento fa,in tempo reale,proprio in questo momento,appena,pochi momenti fa,ora in uso} |
    {Attivo,Attiva,Online,Connesso,Connessa,In uso,Visto,Usato} attualmente | {Connessa,In uso} ora |
    {Connessa,In uso} adesso | {Connessa,In uso} in questo momento | {Connessa,In uso} poco fa |
    {Connessa,In uso} pochi secondi fa | {Connessa,In uso} proprio ora
  `,
  active: list`
    Attiva | Attivo | Attiva ora | Attivo ora | Online | In uso | Connesso | Connessa | Aperta |
    Attiva in questo momento | In uso ora | In uso al momento |
    {Sessione,Ancora,Tuttora,Attualmente,Al momento,Ora} {attiva,attivo,aperta,online,connesso,connessa} |
    {Attiva,Attivo} {adesso,attualmente,al momento} | È {attiva,attivo,online} | Avviata | Valida | In corso |
    In esecuzione | In utilizzo | {Connesso,Connessa} {ora,adesso,al momento} | Aperto | Online {ora,adesso} |
    Accesso attivo | Stato attivo |
    {In linea,Accesso effettuato}
  `,
  near: list`
    ca. | circa | approssimativamente | appross. | approx. | approssimativa | vicino a | nei pressi di |
    in prossimità di | nelle vicinanze di | dintorni di | nei dintorni di | intorno a | attorno a | zona di |
    nella zona di | area di | nell'area di | all'incirca | ~ circa | ~ (circa) | ~ (approssimativo) |
    ~ (approssimativa) | ~ e dintorni | approssimativo | pressi di | ~ (stimata) |
    {posizione,località,area,zona,ubicazione} {approssimativa,stimata,appross.,probabile} {,vicino a,nei pressi di} |
    luogo {approssimativo,stimato} |
    {approssimativamente,circa,probabilmente,forse,presumibilmente,verosimilmente,indicativamente} {a,in,nei pressi di,vicino a} |
    {da qualche parte,situato,localizzato,rilevato,visto} {vicino a,nei pressi di,intorno a,presso} |
    {presso,vicino,dalle parti di,nelle immediate vicinanze di,vicinanze di,nell'intorno di,nella regione di,regione di,nella provincia di,a ridosso di,prossimità di,alle porte di,non lontano da,adiacenze di,accanto a,periferia di} |
    ~ {approssimativamente,o dintorni,(dintorni),(zona),(vicinanze),(in base all'ip),(da ip),(ip),(stima),(posizione approssimativa),(probabile),e zone limitrofe,all'incirca,(stimato),e vicinanze} |
    probabilmente | presumibilmente | indicativamente |
    {vicino a,vicino,nei pressi di,nelle vicinanze di,nei dintorni di,dintorni di,in zona,zona di,nella zona di,area di,nell'area di,intorno a,attorno a,presso,circa,approssimativamente,approssimativo,approssimativa,approx.,appross.,ca.,all'incirca,più o meno,probabilmente,probabilmente a,stimata,stimato,posizione approssimativa,posizione stimata,località approssimativa,luogo approssimativo,non lontano da,in prossimità di,prossimità di,da qualche parte vicino a,dalle parti di} |
    ~ {(ca.),(appross.),(approx.)}
  `,
  unknownDevice: list`
    Dispositivo sconosciuto | Sconosciuto | Dispositivo o browser sconosciuto | Altro dispositivo |
    {Dispositivo,Browser,Client,Sistema,Sistema operativo,Terminale,Tipo di dispositivo,Dispositivo/browser,Browser o dispositivo,Computer,Telefono,Nome dispositivo,Nome del dispositivo,Modello} {sconosciuto,non riconosciuto,non identificato,non disponibile,non specificato,senza nome,indeterminato,non rilevato,non noto,ignoto,generico,anonimo} |
    {Applicazione,App,Piattaforma} {sconosciuta,non riconosciuta,ignota} | Altro {browser,client,computer} |
    Informazioni {sul dispositivo,dispositivo} non disponibili |
    {Nessun,Senza} nome {dispositivo,del dispositivo} |
    Impossibile {identificare,riconoscere,determinare} il {dispositivo,browser} |
    Dispositivo {e,o} browser {sconosciuti,non riconosciuti} | Non riconosciuto | Non identificato | Ignoto |
    {Dispositivo,Browser,Client,Sistema operativo,Tipo di dispositivo,Modello,Computer,Dispositivo o browser,Nome dispositivo} {sconosciuto,non riconosciuto,non identificato,non disponibile,senza nome,non rilevato,ignoto,non specificato}
  `,
  unknownLocation: list`
    Posizione sconosciuta | Sconosciuta | Sconosciuto |
    {Posizione,Località,Ubicazione,Regione,Città,Zona,Area} {sconosciuta,non disponibile,non rilevata,non determinata,non identificata,non nota,ignota,indeterminata,nascosta,privata,non specificata,non trovata,non riconosciuta,non indicata,non rilevabile,non determinabile} |
    {Luogo,Paese} {sconosciuto,non disponibile,non determinato,ignoto,non identificato,non noto,nascosto,non rilevato,non specificato} |
    {Impossibile,Non è stato possibile,Non è possibile} {determinare,rilevare,identificare,individuare,stabilire,trovare,stimare} {la,tua,la tua} {posizione,località} |
    Nessun{a posizione,a località,'informazione sulla posizione,a informazione sulla posizione} {,disponibile,rilevata} |
    Informazioni sulla posizione non disponibili | Senza posizione | La posizione non è disponibile |
    Posizione {attualmente non disponibile,non condivisa} | Dati sulla posizione non disponibili
  `,
  devices: list`
    dispositivo | telefono | smartphone | cellulare | dispositivo mobile | browser mobile | computer |
    portatile | laptop | notebook | desktop | tablet | browser | pc |
    {app,applicazione,client} {desktop,web,per computer,mobile} | televisore | console | smartwatch |
    orologio smart | postazione
  `,
  apiPlatform: list`
    Piattaforma API | API Platform | Piattaforma OpenAI | API OpenAI | API di OpenAI | API |
    {Piattaforma,Console,Portale,Dashboard} {API,per API,delle API,per sviluppatori,sviluppatori,degli sviluppatori,di sviluppo} {,OpenAI,di OpenAI} |
    API Platform {OpenAI,di OpenAI} | OpenAI API | API (piattaforma)
  `,
  yes: list`Sì | Vero`,
  no: list`No | Falso | Non ancora`,
});
