import { list } from './list';
import type { Words } from './words';

export const fr: Words = {
  activeSessions: list`
    Sessions actives | Sessions | Vos sessions | Tes sessions | Mes sessions | Toutes les sessions |
    Sessions ouvertes | Sessions en cours | Sessions du compte | Sessions de connexion | Gérer les sessions |
    Gérer les sessions actives | Gestion des sessions | Appareils et sessions | Sessions et appareils |
    Appareils connectés | Appareils connectés à votre compte | Appareils actifs | Connexions actives |
    Liste des sessions | Sessions actives et appareils | Appareils et sessions actives |
    Appareils et sessions actifs | Vos appareils et sessions |
    {Mes,Voir,Voir vos,Voir les,Voir mes,Gérer,Gérer vos,Gérer mes,Gérez vos,Gère tes,Consulter,Consulter vos,Afficher les,Liste de vos,Liste des,Toutes vos,Toutes tes,Toutes les,Vos,Tes} sessions {actives,ouvertes,en cours} |
    {Vos,Tes,Mes} {sessions de connexion,connexions actives,appareils actifs,appareils connectés,sessions et appareils} |
    Sessions {web,de navigateur,du navigateur,utilisateur,actuelles,actives sur votre compte,actives de votre compte,ouvertes sur votre compte,actives du compte,sur votre compte,de votre compte,et connexions,et navigateurs} |
    {Où,Là où,Appareils où,Appareils sur lesquels,Endroits où,Lieux où,Sur quels appareils,Navigateurs où} {vous êtes connecté,vous êtes connectés,vous êtes connecté(e),vous êtes connecté·e,vous êtes actuellement connecté,vous êtes actuellement connecté(e),tu es connecté,tu es connecté(e),tu es connecté·e,votre compte est connecté,votre compte est ouvert} |
    Appareils {avec une session active,avec des sessions actives,connectés à ton compte,ayant accès à votre compte,utilisant votre compte,actuellement connectés} |
    Connexions {en cours,ouvertes,actuelles} | Navigateurs connectés | Gestionnaire de sessions |
    {Vos,Tes,Mes,Toutes vos,Toutes les} connexions | Connexions {de votre compte,à votre compte,sur votre compte} |
    {,Vos ,Tes ,Mes ,Toutes les ,Toutes vos ,Gérer les ,Gérer vos }séances {,actives,ouvertes,en cours} |
    Appareils et séances | Séances et appareils |
    Gestion des sessions {actives,ouvertes} | Aperçu des sessions | Appareils et navigateurs connectés
  `,
  session: list`session | séance`,
  security: list`
    Sécurité | Paramètres de sécurité | Sécurité du compte |
    {Sécurité,Confidentialité,Connexion,Accès,Mot de passe,Mots de passe,Authentification,Compte,Identification} {et,&} {sécurité,confidentialité,connexion,accès,mot de passe,mots de passe,authentification,compte,identification} |
    {Réglages,Options,Préférences,Centre} de {sécurité,la sécurité} | Sécurité de {votre,ton,mon} compte |
    Sécurité de connexion
  `,
  current: list`
    Session actuelle | Session en cours | Session courante | Actuel | Actuelle | En cours | Vous êtes ici |
    Tu es ici | Utilisée actuellement | Session utilisée actuellement | Session en cours d'utilisation |
    Votre appareil | Votre navigateur | Ce Mac | Ce PC | Cet iPhone | Cette tablette | Ce mobile |
    C'est vous | Utilisé actuellement | Votre session | Session courante de ce navigateur |
    {Cette,La} {session,connexion,session en cours,session actuelle,application,appli,fenêtre} |
    Cet {onglet,appareil,ordinateur,iPad,ordi} |
    Ce {navigateur,téléphone,poste,portable,smartphone,MacBook,Chromebook,périphérique,terminal} | Cette app |
    {Votre,Ta,Ma,Notre} {session,connexion,session de navigation,session de navigateur} {actuelle,en cours,courante} |
    {,Votre,Ton,Mon,L'} {appareil,navigateur,ordinateur,téléphone,onglet,poste,périphérique} {actuel,en cours,courant,en cours d'utilisation,utilisé actuellement,actuellement utilisé} |
    La {session,connexion,session du navigateur,session de navigation,session web} {courante,actuelle,en cours,utilisée,en cours d'utilisation,actuellement utilisée,actuellement ouverte,active actuelle} |
    {Connexion,Session du navigateur,Session de navigation,Session web} {actuelle,en cours} |
    Session {utilisée,actuellement utilisée,actuellement ouverte,active actuelle} |
    {C'est,Il s'agit de,Voici,Ceci est} {votre,ta,la,cette,ma} {session,session actuelle,session en cours,connexion actuelle,session courante} |
    {C'est,Il s'agit de,Voici,Ceci est} {votre,ton,cet,l'} {appareil,appareil actuel,navigateur,navigateur actuel,ordinateur} |
    {Vous utilisez,Tu utilises,Vous êtes en train d'utiliser,Vous êtes sur,Tu es sur,Vous êtes connecté sur,Vous êtes connecté avec,Vous êtes connecté à,Vous êtes connecté(e) sur,Vous êtes connecté(e) avec,Tu es connecté sur,Vous naviguez sur,Actuellement connecté sur,Actuellement connecté avec} {,actuellement,en ce moment} {cette session,cet appareil,ce navigateur} {,actuellement,en ce moment,maintenant} |
    {Session,Appareil,Navigateur,L'appareil,La session,Le navigateur} {que vous utilisez,que tu utilises,que vous êtes en train d'utiliser} {,actuellement,en ce moment,maintenant} |
    Vous êtes {ici actuellement,ici maintenant,actuellement ici,connecté ici,connecté(e) ici,actuellement connecté ici} |
    Tu es {ici maintenant,actuellement ici} |
    {Active,Actif,Active maintenant,Actif maintenant,Active actuellement,Actif actuellement,Active en ce moment,Actuellement active,Actuellement actif,Ouverte,Utilisée,Utilisé,En cours d'utilisation,En cours,Session active,Session en cours,Session ouverte,Session actuelle,Connecté,Connectée,Connecté(e),Utilisée actuellement,Utilisé actuellement,Actuellement utilisée,Actuellement utilisé,En ligne} sur {cet appareil,ce navigateur,cet ordinateur} |
    {Sur,Dans} {cet appareil,ce navigateur,cet ordinateur,cette session,cet onglet} |
    {Session actuelle,Session en cours,Actuelle,Actuel,Active,Appareil actuel,Vous,En cours} {(cet appareil),(ce navigateur),(cette session),(vous),(actuelle),(actuel),de cet appareil,de ce navigateur,– cet appareil,- cet appareil} |
    {Cet appareil,Ce navigateur,Cette session} {(actuel),(actuelle),(vous),(session actuelle),(session en cours),(en cours),(actif),(active)} |
    Session {de ce navigateur,de cet appareil,sur cet appareil,dans ce navigateur,utilisée en ce moment,en cours sur cet appareil} |
    Vous | Moi | Toi | Ici | Vous-même | En ce moment ici |
    {En cours d'utilisation,Utilisation en cours,En utilisation} {actuellement,par vous,ici} |
    Utilisée en ce moment | Utilisé en ce moment | Utilisation actuelle |
    Actuellement {utilisée,utilisé,en cours,sur cet appareil,cet appareil} | Même appareil | Ta session |
    C'est toi | C'est moi | L'actuelle | Celle-ci | C'est celle-ci | Session présente | Vous y êtes
  `,
  trusted: list`
    fiable | de confiance | approuvé | vérifié |
    {navigateur,appareil,ordinateur} {reconnu comme fiable,mémorisé,vérifié,autorisé,enregistré} |
    appareil sûr | vous faites confiance | tu fais confiance | confiance accordée | de toute confiance
  `,
  negation: list`
    non | pas de confiance | pas fiable | pas un appareil | pas approuvé | n'est pas | n'est plus |
    plus de confiance | aucun | jamais |
    pas {digne,encore,un navigateur,vérifié,de toute,fiables,considéré,reconnu,autorisé,été,marqué} |
    n'a {pas,plus,jamais} | plus {fiable,approuvé,considéré,reconnu} | peu fiable | sans confiance |
    {confiance} {retirée,révoquée,expirée,perdue} | ni fiable | ne pas | ne l'est | méfi | auparavant
  `,
  unavailable: list`
    statut de la session indisponible | statut de session indisponible | statut*indisponible |
    statut*non disponible | statut*pas disponible | statut inconnu | statut de la session inconnu |
    statut de session inconnu | état de la session indisponible | état de session indisponible |
    état*indisponible | état*non disponible | état*pas disponible | état inconnu |
    état de la session inconnu | session indisponible | statut*inconnu | état*inconnu |
    {statut,état}*n'est pas {disponible,connu,accessible} |
    {statut,état}*{non déterminé,indéterminé,non communiqué,inaccessible,introuvable,non confirmé,non connu,pas connu} |
    {impossible,nous n'avons pas pu,nous ne pouvons pas,échec} {de,d',} {obtenir,vérifier,récupérer,connaître,afficher,charger,confirmer,consulter,déterminer}*{statut,état} |
    impossible d'{obtenir,afficher}*{statut,état} |
    {aucun statut,aucun état,aucune information d'état,aucune information de statut,pas de statut,sans statut} |
    {statut,état}*n'a pas pu être | {statut,état}*ne peut pas être |
    session {actuellement indisponible,temporairement indisponible,non disponible,inaccessible} |
    {informations de session,infos de session,informations sur la session} {indisponibles,non disponibles} |
    impossible de {savoir,vérifier,déterminer,confirmer} si
  `,
  logOut: list`
    se déconnecter | déconnecter | déconnexion | déconnecte-toi | déconnectez | me déconnecter |
    fermer*session | mettre fin à | révoquer | révocation | se délogguer |
    {fermer,ferme,fermez,terminer,termine,terminez,clore,clôturer,clôture,quitter,quittez,arrêter,couper,annuler,interrompre,finir} {la,ma,votre,cette,ta,une,les,des,toutes les,l'ouverture de} {session,sessions,connexion} |
    déconnecte | déconnectant | {fermeture,clôture,fin} de {la session,session} |
    {supprimer,supprimez,retirer,retirez,enlever,oublier,effacer,éliminer,dissocier,désassocier,désactiver} {l'appareil,cet appareil,la session,cette session,le navigateur,ce navigateur,l'accès,cet accès,la connexion} |
    {révoquer,retirer,couper,supprimer} l'accès | révoque | délogger | déloguer | log out | logout |
    sign out | mettre un terme |
    {fermer,ferme,fermez,terminer,termine,terminez,clore,quitter} {la,ma,votre,cette,ta,une,les,toutes les} {séance,séances}
  `,
  everywhere: list`
    tous les | toutes les | tous mes | toutes mes | tous vos | toutes vos | tous tes | toutes tes | partout |
    tout révoquer | tout fermer | déconnexion de tous | déconnexion de toutes | de tous | de toutes |
    autres appareils | autres sessions | les autres | d'autres sessions | chaque appareil | sélectionné |
    {tous,toutes} {ces,ceux,celles,les autres,nos,à la fois} |
    {tout,toutes,tous} {supprimer,terminer,retirer,déconnecter,clore,arrêter} |
    {déconnecter,fermer,terminer,révoquer,supprimer,clore} {tout,toutes,tous} |
    {se déconnecter,déconnectez-vous,déconnexion} {partout,globale,générale,totale,ailleurs} | sur tous |
    sur toutes | ailleurs |
    {vos,mes,tes,les,des} autres {appareils,sessions,navigateurs,connexions,ordinateurs,téléphones} |
    autres {navigateurs,connexions,ordinateurs,téléphones,emplacements} | {sessions,appareils} restant |
    chaque {session,navigateur,connexion} | n'importe quel appareil | l'ensemble {des,de vos,de tes} |
    plusieurs {appareils,sessions} | reste des {sessions,appareils} | tout le compte | la totalité
  `,
  more: list`
    afficher plus | en afficher plus | en voir plus | tout afficher | tout voir | tout charger | suivant |
    suite | plus ancien |
    {afficher,voir,charger,montrer,lister,consulter,obtenir,visualiser,dérouler} {plus,davantage,tout,tous,toutes,le reste,les autres,d'autres,la suite,la liste complète,l'intégralité,les suivantes,les précédentes,les plus anciennes,les sessions restantes,les sessions plus anciennes,en plus} |
    {plus,davantage} {de résultats,d'éléments,de connexions,de sessions,d'appareils} | autres résultats |
    liste complète | sessions {supplémentaires,plus anciennes,suivantes,restantes} |
    appareils supplémentaires | d'autres sessions | dérouler la liste | en charger |
    développer {la liste,tout}
  `,
  loading: list`
    chargement | en cours de chargement | veuillez patienter | patientez | un instant | un moment |
    récupération en cours | récupération des | récupération de vos | ça charge | patience |
    merci de patienter | {une,quelques} {seconde,minute,secondes,instants} |
    recherche {en cours,des sessions,de vos sessions} | actualisation |
    mise à jour {en cours,de la liste,des sessions} | vérification en cours | obtention |
    nous {chargeons,récupérons,recherchons} | se charge | se chargent | veuillez attendre | attendez |
    attends | un petit instant | préparation {de,en cours} | ouverture en cours | presque {prêt,fini}
  `,
  failed: list`
    impossible de charger | impossible d'afficher | impossible de récupérer | impossible d'obtenir |
    n'avons pas pu charger | n'avons pas pu afficher | n'avons pas pu récupérer |
    n'avons pas réussi à charger | n'arrivons pas à charger | ne pouvons pas charger |
    le chargement a échoué | chargement*a échoué | chargement*échoué | un problème est survenu |
    un problème s'est produit | quelque chose s'est mal passé | un souci est survenu | réessayer | réessayez |
    réessaye | indisponibles pour le moment | temporairement indisponible |
    {impossible,incapable} {de,d'} {accéder,lister,consulter,actualiser,joindre,se connecter,lire,rafraîchir,ouvrir} |
    impossible {d'accéder,d'actualiser} |
    {n'a pas pu,n'ont pas pu,ne peut pas,ne peuvent pas,n'a pu,n'ont pu} être {chargé,affiché,récupéré,obtenu,actualisé,consulté,lu,trouvé pour le moment} |
    {nous n'avons pas pu,nous ne pouvons pas,nous n'arrivons pas à,nous n'avons pas réussi à,nous ne parvenons pas à,nous ne sommes pas parvenus à,on n'a pas pu,on n'arrive pas à} {charger,afficher,récupérer,obtenir,accéder,actualiser} |
    {ne se chargent pas,ne se sont pas chargé,n'ont pas chargé,ne charge pas,ne s'affiche pas,n'ont pas été chargé,n'a pas été chargé,pas chargé} |
    {échec,erreur,problème,souci} {de,du,de la,lors du,lors de la,au,pendant le,pendant la,dans le,dans la} {chargement,récupération,connexion,requête,affichage,réseau,serveur} |
    {le,la,l'} {requête,connexion,affichage,récupération} {a échoué,échoué} |
    {erreur,une erreur} {inattendue,inconnue,interne,s'est produite,est survenue,est apparue} |
    {un problème,une erreur,un incident,un souci} {est apparu,empêche,a empêché,s'est produite,vient de} |
    {il y a eu,nous avons rencontré,nous rencontrons,on a rencontré} {un,une} {problème,erreur,souci} |
    quelque chose {a mal tourné,ne va pas,n'a pas fonctionné,cloche} | {oups,oups !,zut,aïe,mince} |
    une anomalie | {veuillez,merci de} {réessayer,recommencer} |
    {essayez,essaie,essayer,retentez,retenter,tentez} {de nouveau,encore,plus tard,une nouvelle fois,à nouveau} |
    {nouvelle tentative,nouvel essai} | vérifiez votre connexion | délai dépassé | délai d'attente |
    {sessions,liste} {indisponible,non disponible,actuellement indisponible} |
    {sont,est} {actuellement,momentanément,temporairement} indisponible | momentanément indisponible |
    indisponible pour le moment | vous êtes hors ligne
  `,
  otherLists: list`
    Appareils de confiance | Appareils approuvés | Appareils fiables | Clés d'accès | Clé d'accès |
    Clés d'identification | Passkeys | Clés de sécurité | Clé de sécurité | Clés d'accès et clés de sécurité |
    Applications connectées | Applis connectées | Apps connectées | Applications associées |
    Applications et connecteurs | Apps et connecteurs | Applis et connecteurs | Connecteurs |
    Comptes connectés | Comptes associés | Comptes liés | Services connectés | Applications tierces |
    Accès tiers | Applications autorisées | Plugins | Intégrations | Liens partagés | Liens de partage |
    Conversations partagées | Clés API | Clés d'API | Vos clés API | Jetons d'accès |
    Authentification multifacteur | Authentification multifactorielle | Authentification multifacteur (MFA) |
    MFA | A2F | 2FA | Double authentification | Application d'authentification | SMS | Notifications push |
    Codes de récupération | Codes de secours | Mot de passe | Modifier le mot de passe |
    Changer le mot de passe | Méthodes de connexion | Modes de connexion | Options de connexion |
    Contrôle des données | Contrôles des données | Gestion des données | Notifications | Général |
    Généralités | Personnalisation | Mémoire | Facturation | Abonnement | Utilisation | Voix |
    Planifications | Sécurité avancée du compte | Sécurité renforcée du compte | Sécurité avancée |
    Activité récente | Récemment déconnectés | Contrôle parental | Contrôles parentaux |
    Connexion sécurisée avec ChatGPT | Se connecter avec ChatGPT | Conversations archivées |
    Supprimer le compte | Compte | Aide | Activité de connexion récente | Activités de connexion |
    Activité récente de connexion | Historique d'activité | Journal d'activité |
    Activité récente de sécurité | Activité de sécurité récente | Sessions récemment terminées |
    Sessions récemment fermées | Récemment déconnecté | Récemment déconnectées | Appareils déconnectés |
    Échecs de connexion | Appareils reconnus | Appareils vérifiés | Appareils mémorisés |
    Appareils autorisés | Appareils bloqués | Sessions tierces | Sessions Codex CLI | Adresse e-mail |
    Numéro de téléphone | Vos clés d'accès | Protection avancée du compte | Codes de sauvegarde |
    {Vos,Tes,Mes} {appareils de confiance,appareils approuvés,appareils vérifiés,appareils reconnus,appareils fiables,appareils mémorisés,navigateurs de confiance,codes de récupération,codes de secours,applications connectées,comptes associés,clés de sécurité,jetons d'accès,liens partagés,connecteurs} |
    {Ordinateurs,Navigateurs,Téléphones,Terminaux} {de confiance,approuvés,vérifiés,fiables,reconnus} |
    Appareils {auxquels vous faites confiance,enregistrés,précédents,anciens,retirés,supprimés,inactifs,utilisés récemment,récemment déconnectés,déjà utilisés} |
    Anciens appareils | Gérer les appareils de confiance |
    {Historique,Journal,Activité,Événements,Tentatives,Alertes,Notifications} {de,des,du,d'} {connexion,connexions,sessions,accès,sécurité,compte,activité,activités,appareils,la sécurité,connexion récentes,sécurité récents,sécurité récentes,connexion échouées} |
    {Dernières,Anciennes,Précédentes,Récentes} {connexions,activités,sessions,ouvertures de session} |
    {Connexions,Activités,Déconnexions,Sessions} {récentes,précédentes,passées,échouées,suspectes,anciennes,inhabituelles} |
    Sessions {closes,inactives,déconnectées,expirées,fermées,révoquées,terminées,clôturées,supprimées,archivées,bloquées} {,récemment} |
    Récemment {fermées,terminées,actives,expirées} |
    {Où,Appareils sur lesquels,Là où} {vous étiez connecté,vous vous êtes connecté,vous avez été connecté,vous étiez connecté(e),tu étais connecté,vous vous êtes connecté(e)} {,récemment,précédemment,auparavant} |
    Applications {et services,et services connectés,ayant accès à votre compte,tierces autorisées,liées} |
    Applis {tierces,autorisées,associées} | Autorisations des applications |
    {Authentification,Vérification,Validation} {à,en} {deux facteurs,deux étapes,2 facteurs,2 étapes,double facteur,plusieurs facteurs,plusieurs étapes} {,(A2F),(2FA),(MFA)} |
    Double authentification {(2FA),(A2F)} |
    {Méthodes,Moyens,Options} {de,d'} {vérification,authentification,récupération,identification,validation} |
    Appli d'authentification | Application {authentificatrice,d'authentification (TOTP)} |
    {Messages texte,SMS ou WhatsApp,Texto} | Codes {à usage unique,de vérification,de sécurité} |
    {E-mail,Courriel,Adresse courriel,Adresse électronique,Adresse email,Téléphone,Numéro} {,de récupération} |
    Mots de passe | {Changer,Modifier,Réinitialiser} {de,votre,mon,ton} mot de passe |
    Clés d'accès {(passkeys),et appareils de confiance} | Jetons {API,d'API,d'accès personnels} |
    {Se déconnecter,Déconnexion} {de,sur} {cet appareil,ce navigateur} |
    {Supprimer,Fermer,Désactiver} {mon,votre,ton} compte | Discussions archivées | Apparence | Langue |
    Exporter les données | Profil | Confidentialité | Paramètres |
    Sessions {d'applications,API,de l'API,d'applications tierces}
  `,
  captions: {
    device: list`
      Appareil | Nom de l'appareil | Type d'appareil | Navigateur | Appareil/navigateur | Client |
      Système d'exploitation | Système | Modèle | Détails de l'appareil | Informations sur l'appareil |
      Session |
      {Appareil,Navigateur,Système,Système d'exploitation,Terminal,Périphérique} {,utilisé,connecté} {,ou,et,/,&} {navigateur,appareil,système,système d'exploitation,application,OS} |
      {Nom,Type,Modèle,Détails,Informations,Infos,Marque} {de l',d',du,de la,sur l',de} {appareil,navigateur,terminal,session,périphérique} |
      Appareil (navigateur) | Appareil {utilisé,connecté} | Navigateur utilisé | Terminal | Périphérique |
      Agent utilisateur | OS | Nom | Connecté {avec,depuis l'appareil} | Sur l'appareil
    `,
    app: list`
      Application | Applications | Appli | Applis | App | Apps | Produit | Produits |
      Contexte de l'application | Contexte d'application | Contexte | Service | Services | Connecté à |
      Contexte applicatif | Contexte de l'appli | Nom de l'application | Accès à | Connectée à |
      {Application,Produit,Service,Appli} {ou,et,/} {application,produit,service,services,appli} |
      {Applications,Applis,Produits,Services} {utilisés,utilisées,en cours,concernés,concernées} |
      {Application,Produit,Service} {utilisé,utilisée,concerné,concernée} |
      {Utilisé,Utilisée,Utilisation} {avec,dans,sur,pour,par} | S'utilise avec |
      Contexte {d'utilisation,du produit} | Connexion à | {Produit,Service} OpenAI
    `,
    location: list`
      Lieu | Emplacement | Localisation | Position | Dernière position | Où | Ville | Région | Pays |
      Endroit | Zone | Dernier emplacement | Localité |
      {Lieu,Emplacement,Endroit,Secteur} {approximatif,estimé,actuel,détecté,(approximatif),(estimé),(IP),de la connexion,de connexion,de la session,géographique,le plus récent} |
      {Localisation,Position,Zone,Région,Ville} {approximative,estimée,actuelle,détectée,(approximative),(estimée),(IP),IP,par IP,de la connexion,de connexion,géographique,de l'appareil} |
      {Dernier,Dernière} {lieu,lieu connu,emplacement connu,localisation,localisation connue,position connue} |
      {Ville,Région,Pays} {et,ou,/} {pays,région,ville} | Ville, pays | Secteur | Géolocalisation | Près de |
      D'où | Commune | Province | Localisé à
    `,
    signedIn: list`
      Connexion | Date | Heure | Date et heure | Quand | Depuis | Depuis le | Début | Début de session |
      Dernier accès | Ouverture de session | Début de la session |
      {Date,Heure,Date et heure,Date/heure,Moment,Jour} {,de,de la,du,d'} {connexion,dernière connexion,dernière activité,début,session,début de session,dernier accès,ouverture,ouverture de session,première connexion,accès,authentification,début de la session} |
      {Dernière,Première} {connexion,activité,utilisation,visite,session,ouverture de session,authentification,consultation} {,le,à} |
      Dernier accès le |
      {Connexion,Connecté,Connectée,Connecté(e),Connecté·e,Ouverte,Ouvert,Active,Actif,Démarrée,Commencée,Session ouverte,Session active,Session démarrée,Session commencée,Authentifié,Identifié} {,le,depuis,depuis le,du} |
      {Vu,Vue,Utilisé,Utilisée,Actif,Active,Connecté} pour la dernière fois {,le} |
      {Dernière fois,Dernière fois vu,Dernière fois actif} | Vous vous êtes connecté {,le} | Heure et date |
      Horodatage | Ouverture | Activité | Début de connexion | Login
    `,
    status: list`
      Statut | État | Statut de la session | État de la session | Statut de session | Fiable | De confiance |
      Confiance | Niveau de confiance | Actuelle | Session actuelle | Appareil fiable | Approuvé |
      Session en cours |
      {Statut,État} {de l'appareil,de connexion,de confiance,actuel,de la connexion,de vérification} |
      {Appareil,Navigateur} {vérifié,approuvé,reconnu,de confiance,actuel} | Vérifié |
      Confiance {de l'appareil,accordée} |
      Est {fiable,de confiance,l'appareil actuel,la session actuelle,actuelle,actuel} | Cet appareil |
      Cette session | Actuel | Session courante
    `,
  },
  signedIn: list`
    connecté le | commencé le | depuis le | depuis | actif depuis | active depuis | tu t'es connecté(e) le |
    session active depuis |
    {vous vous êtes connecté,vous vous êtes connecté(e),vous vous êtes connecté·e,vous vous êtes connectée,tu t'es connecté,tu t'es connectée,tu t'es connecté·e,s'est connecté,connexion,connexion établie,connexion effectuée,connexion réussie,connecté,connectée,connecté(e),connecté·e,identifié,authentifié,authentifié(e),session ouverte,session démarrée,session commencée,session débutée,session,ouverte,ouvert,démarrée,démarré,commencée,début,début de session,début de la session,ouverture,ouverture de session,ouverture de la session,login} {,le,à,du,depuis,depuis le,en date du} |
    {dernière,première,nouvelle,plus récente,votre dernière} {connexion,ouverture de session,authentification} {,le,à,du} |
    {date,heure,date et heure,jour,moment} {de,de la,d'} {connexion,ouverture,ouverture de session,dernière connexion,début de session,session} |
    {connecté,connectée} pour la {première,dernière} fois {,le} | ~ {(connexion),(dernière connexion)}
  `,
  lastActive: list`
    dernière activité le | vu | en ligne | actif | active | dernière fois actif | dernière fois active |
    {dernière,la plus récente} {activité,utilisation,visite,consultation,interaction,fois,fois vu,fois vue,fois utilisé,fois utilisée,fois en ligne,session,apparition} {,le,à,il y a} |
    dernier {accès,usage} {,le,à} |
    {actif,active,vu,vue,utilisé,utilisée,en ligne,consulté,aperçu} {pour la dernière fois,pour la dernière fois le,pour la dernière fois à,dernièrement,récemment} |
    {actif,active,vu,vue,utilisé,utilisée,en ligne} {le,à} | activité {,le,récente,la plus récente} |
    {inactif,inactive,sans activité,non utilisé,inutilisé} {depuis,depuis le} |
    date de dernière {activité,utilisation} | était {actif,active} {,le} |
    ~ {(dernière activité),(dernière utilisation)}
  `,
  otherTimes: list`
    ajouté | créé | expire | expiration | mis à jour | mise à jour | modifié | enregistré | déconnecté |
    terminé | associé | lié le | valable jusqu | valide jusqu | ajout | inscrit le | renouvel | désactiv |
    supprimé | révoqué | émis | délivré | bloqué | approuvé {le,depuis,jusqu} | de confiance {depuis,jusqu} |
    mémorisé {le,jusqu,depuis} | fermée | close le | déconnexion le | prend fin | configuré | installé |
    vérifié {le,depuis} | renommé | changé le | archivé | invité | adhésion | membre depuis
  `,
  justNow: list`
    à l'instant | à l'instant même | maintenant | il y a un instant | il y a quelques instants |
    il y a quelques secondes | il y a un moment | il y a moins d'une minute | en ce moment | tout de suite |
    actuellement actif | actuellement active | il y a quelques secondes seulement |
    {actif,active,en ligne,vu,vue,connecté} {à l'instant,maintenant,en ce moment,actuellement,il y a un instant,il y a quelques secondes,il y a quelques instants} |
    il y a {une seconde,moins d'1 minute,moins d'une min,moins d'1 min,moins de 1 minute,moins de 1 min,peu,très peu de temps,deux secondes,à peine quelques secondes,un petit moment,un court instant,quelques secondes à peine} |
    instantanément | présentement | à cet instant | actuellement | tout juste | juste maintenant |
    il y a peu de temps | dans la dernière minute | au cours de la dernière minute | moins d'une minute |
    en cet instant | récemment à l'instant | à la seconde | ces dernières secondes | là maintenant | tantôt
  `,
  active: list`
    Active | Actif | Active maintenant | Actif maintenant | En ligne | En cours d'utilisation | Connecté |
    Connectée | Ouverte | Active en ce moment | Actif en ce moment | Utilisée | Connecté(e) |
    {Session,Toujours,Encore,Actuellement} {active,actif,ouverte,connecté,connectée,en ligne} |
    {Active,Actif} {actuellement,à l'instant,aujourd'hui} |
    En {activité,utilisation,usage,ligne actuellement} | {Est,Session} {active,actif,en ligne,valide} |
    Connecté {maintenant,actuellement} | Connecté·e | Ouvert | Statut actif | État actif | Valide
  `,
  near: list`
    environs de | env. | environ | approx. | approximativement | approximatif | près de | près d' |
    à proximité de | à proximité d' | proche de | aux alentours de | alentours de | aux environs de | vers |
    autour de | dans les environs de | dans la région de | ~ (environ) | ~ (approx.) | ~ et environs |
    approx | à peu près | estimé | estimée | dans la zone de | région de | ~ (approximatif) |
    ~ (approximative) | ~ (estimation) | ~ (estimé) |
    {emplacement,lieu,secteur,endroit} {approximatif,estimé,probable} {,près de,:} |
    {localisation,position,zone,région} {approximative,estimée,probable} {,près de} |
    {approximativement,environ,probablement,sans doute,vraisemblablement,peut-être,possiblement} {à,en,près de,vers} |
    {quelque part,situé,localisé,localisée,vu,connexion} {à proximité de,près de,autour de,aux environs de,vers,dans la région de} |
    {proximité de,voisinage de,dans le voisinage de,au voisinage de,non loin de,à côté de,secteur de,dans le secteur de,périphérie de,banlieue de,dans les alentours de,aux abords de,dans les parages de,pas loin de,tout près de,autour d',aux environs d',alentours d',environs d',proche d'} |
    ~ {et ses environs,et sa région,et alentours,ou environs,(région),(zone),(environs),(à proximité),(d'après l'IP),(selon l'IP),(par IP),(IP),(probable),environ,approximativement,(lieu approximatif),(position approximative),(emplacement approximatif)} |
    probablement | vraisemblablement
  `,
  unknownDevice: list`
    Appareil inconnu | Inconnu | Appareil ou navigateur inconnu | Autre appareil |
    Appareil inconnu ou navigateur inconnu |
    {Appareil,Navigateur,Client,Système,Système d'exploitation,Terminal,Périphérique,Type d'appareil,Appareil/navigateur,Navigateur ou appareil,Ordinateur,Téléphone,Nom de l'appareil,Modèle} {inconnu,non reconnu,non identifié,non disponible,indisponible,non spécifié,sans nom,indéterminé,non déterminé,non détecté,anonyme,générique,non renseigné,non précisé} |
    {Application,Appli,Plateforme,Tablette} {inconnue,non reconnue,non identifiée} |
    Autre {navigateur,client,terminal} |
    {Informations,Infos,Détails} {sur l'appareil,de l'appareil} {non disponibles,indisponibles} |
    {Aucun,Pas de} nom d'appareil |
    Impossible {d'identifier,de reconnaître,de déterminer} {l'appareil,le navigateur,cet appareil} |
    Appareil {et,ou} navigateur {inconnus,non reconnus} | Non {reconnu,identifié} | L'appareil est inconnu
  `,
  unknownLocation: list`
    Lieu inconnu | Inconnu | Inconnue |
    {Lieu,Emplacement,Endroit,Pays,Secteur} {inconnu,non disponible,indisponible,non déterminé,indéterminé,non identifié,masqué,caché,privé,non précisé,non spécifié,non détecté,non reconnu,introuvable,non communiqué,non renseigné} |
    {Localisation,Position,Région,Ville,Zone} {inconnue,non disponible,indisponible,non déterminée,indéterminée,non identifiée,masquée,cachée,privée,non précisée,non spécifiée,non détectée,non reconnue,introuvable,non communiquée,non renseignée} |
    {Impossible de,Nous n'avons pas pu,Impossible d'} {déterminer,identifier,trouver,détecter,localiser,estimer} {le lieu,la position,l'emplacement,la localisation,votre position} |
    {Aucun,Aucune,Pas de} {lieu,emplacement,localisation,position,information de localisation,donnée de localisation,information sur le lieu} {,disponible,connu,connue} |
    Sans localisation | La localisation n'est pas disponible |
    {Localisation,Position,Emplacement} {actuellement indisponible,n'a pas pu être déterminée,non partagée}
  `,
  devices: list`
    appareil | téléphone | smartphone | portable | appli mobile | application mobile | téléphone mobile |
    appareil mobile | ordinateur | tablette | navigateur | pc | poste de travail | ordi | machine |
    {application,appli,client} {de bureau,web,bureau} | {montre,enceinte,télé} connectée | téléviseur |
    console | terminal mobile | mobile android | poste fixe
  `,
  apiPlatform: list`
    Plateforme API | API Platform | Plateforme OpenAI | Plateforme d'OpenAI | API OpenAI | API |
    {Plateforme,Plate-forme,Console,Portail,Tableau de bord} {d'API,API,de l'API,développeur,développeurs,pour développeurs,des développeurs,pour les développeurs,de l'API OpenAI,API d'OpenAI} {,OpenAI,d'OpenAI} |
    API {d'OpenAI,Platform d'OpenAI} | OpenAI API
  `,
  yes: list`Oui | Vrai`,
  no: list`Non | Faux | Pas encore`,
};
