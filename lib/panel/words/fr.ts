import { list } from './list';
import type { Words } from './words';

export const fr = (): Words => ({
  activeSessions: list`
    Sessions actives | Sessions | Vos sessions | Tes sessions | Mes sessions | Toutes les sessions |
    Appareils ayant accès | Appareils ayant accès à {votre,ton} compte |
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
    Séances | {Vos,Tes,Mes,Toutes les,Toutes vos,Gérer les,Gérer vos} séances {ouvertes,en cours} |
    Appareils et séances | Séances et appareils |
    Gestion des sessions {actives,ouvertes} | Aperçu des sessions | Appareils et navigateurs connectés |
    {Sessions,Connexions,Séances} {actives,ouvertes,en cours,actuelles,existantes,valides} {,de votre compte,de ton compte,sur votre compte,sur vos appareils,sur tes appareils,pour votre compte} |
    {Vos,Tes,Mes,Toutes les,Toutes vos,Toutes tes,Gérer les,Gérer vos,Gérer mes,Voir les,Voir vos,Afficher les,Afficher vos,Consulter vos,Liste des,Gestion des,Gestion de vos,Aperçu des} {sessions,sessions actives,sessions ouvertes,sessions en cours,connexions actives,séances,séances actives} |
    {Vos,Tes,Mes,Tous les,Tous vos,Gérer les,Gérer vos,Liste des} {appareils connectés,appareils actifs,appareils et sessions,sessions et appareils,connexions en cours} |
    {Appareils,Navigateurs,Appareils et navigateurs,Terminaux} {connectés,actifs,actuellement connectés,connectés à votre compte,connectés à ton compte,connectés au compte,ayant une session active,ayant une session ouverte,avec une session active,avec session ouverte,utilisant votre compte,ayant accès à votre compte,qui utilisent votre compte,connectés en ce moment} |
    {Appareils sur lesquels,Appareils avec lesquels,Appareils où,Endroits où,Lieux où,Emplacements où,Navigateurs sur lesquels,Là où,Où,Les appareils sur lesquels} {vous êtes connecté,vous êtes connectée,vous êtes connecté(e),vous êtes connecté·e,vous êtes connectés,vous êtes actuellement connecté,vous êtes actuellement connecté(e),tu es connecté,tu es connectée,tu es connecté(e),tu es connecté·e,tu es actuellement connecté,votre compte est connecté,ton compte est connecté,votre compte est ouvert,votre compte est actif,vous avez une session ouverte,vous avez ouvert une session,tu as une session ouverte,vous avez une session active,votre session est ouverte} |
    {Sessions,Sessions actives,Connexions} {et appareils,& appareils,et appareils connectés,et navigateurs,web,utilisateur,de connexion,du navigateur,de navigateur,du compte,de votre compte} |
    Appareils {et sessions,& sessions,et sessions actives,et connexions} | Où êtes-vous connecté |
    Où es-tu connecté | Où suis-je connecté
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
    C'est toi | C'est moi | L'actuelle | Celle-ci | C'est celle-ci | Session présente | Vous y êtes |
    {Session,Séance,Connexion,Fenêtre} {actuelle,en cours,courante,présente,active actuelle,en cours d'utilisation,utilisée actuellement,actuellement utilisée,de cet appareil,sur cet appareil} {,(cet appareil),(ce navigateur),(vous)} |
    {Votre,Ta,Ma,La} {session,session actuelle,session en cours,connexion actuelle,connexion,session courante,séance actuelle} {,(cet appareil),(ce navigateur)} |
    Terminal {actuel,en cours d'utilisation,utilisé actuellement,actuellement utilisé,utilisé en ce moment,que vous utilisez,que tu utilises,courant} |
    Appareil utilisé en ce moment | Navigateur utilisé en ce moment |
    Ordinateur {utilisé en ce moment,que vous utilisez,que tu utilises} |
    Téléphone {utilisé en ce moment,que vous utilisez,que tu utilises} |
    {Votre,Ton,Mon} {appareil,appareil actuel,navigateur,navigateur actuel,ordinateur} |
    {Cet,Ce,Cette} {appareil-ci,même appareil,appareil,appareil mobile,ordinateur,ordinateur portable,iPhone,iPad,navigateur,téléphone,cellulaire,portable,Mac,PC,poste,terminal,mobile,smartphone,onglet,tablette,session,séance,connexion,application,appli,fenêtre} {,(actuel),(actuelle),(session actuelle),(vous),(session en cours)} |
    {C'est,Il s'agit de,Voici,Ceci est} {votre session,votre session actuelle,ta session,ta session actuelle,cette session,la session actuelle,cet appareil,votre appareil,ton appareil,votre appareil actuel,la session en cours,vous,toi} |
    {Vous êtes,Tu es,Vous vous trouvez} {ici,ici en ce moment,actuellement ici,sur cet appareil,sur cette session,connecté ici,connecté sur cet appareil,connecté avec cet appareil,dans cette session} |
    {Active,Actif,En cours,Ouverte,Connecté,Connectée,Session active,Session ouverte,En cours d'utilisation,Utilisée,Utilisé,Active maintenant,Actif maintenant,Session} {sur cet appareil,dans ce navigateur,sur ce navigateur,sur cet ordinateur,depuis cet appareil} |
    {Actuelle,Actuel,Vous,Toi,Ici,Moi} {,(cet appareil),(ce navigateur)} |
    {Utilisée,Utilisé} {actuellement,en ce moment,maintenant} {,par vous,par toi}
  `,
  trusted: list`
    fiable | de confiance | approuvé | vérifié |
    {navigateur,appareil,ordinateur} {reconnu comme fiable,mémorisé,vérifié,autorisé,enregistré} |
    appareil sûr | vous faites confiance | tu fais confiance | confiance accordée | de toute confiance |
    {appareil,navigateur,ordinateur} {sûr,validé,reconnu,certifié} | {marqué,considéré,désigné,défini} comme sûr |
    sûr par vous |
    la confiance {expire$,prend fin,se termine,est valable} | {expiration,fin,échéance} de la confiance |
    confiance {jusqu,valable,valide,expire$}
  `,
  trusting: list`
    faire confiance | {marquer,définir} comme {fiable,appareil de confiance} | approuver cet appareil
  `,
  negation: list`
    non | pas de confiance | pas fiable | pas un appareil | pas approuvé | n'est pas | n'est plus |
    plus de confiance | aucun | jamais |
    pas {digne,encore,un navigateur,vérifié,de toute,fiables,considéré,reconnu,autorisé,été,marqué} |
    n'a {pas,plus,jamais} | plus {fiable,approuvé,considéré,reconnu} | peu fiable | sans confiance |
    {confiance} {retirée,révoquée,expirée,perdue} | ni fiable | ne pas | ne l'est | méfi | auparavant |
    {pas,plus} {approuv,fiable,vérifié,reconnu,de confiance,sûr,autoris} | {ne fait,sans,à vérifier,douteux}
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
    impossible de {savoir,vérifier,déterminer,confirmer} si |
    {statut,état}*{indisponible,non disponible,inconnu,n'est pas disponible,pas disponible,introuvable,indéterminé,non déterminé,impossible,n'a pas pu,ne peut pas,manquant,inaccessible} |
    {sans,pas de} état {,de session,disponible} |
    {impossible de,nous n'avons pas pu,nous ne pouvons pas,échec de} *{le statut,l'état,du statut,de l'état} |
    session {indisponible,non disponible,momentanément indisponible}
  `,
  logOut: list`
    se déconnecter | déconnecter | déconnexion | déconnecte-toi | déconnectez | me déconnecter |
    fermer*session | mettre fin à | révoquer | révocation | se délogguer |
    {fermer,ferme,fermez,terminer,termine,terminez,clore,clôturer,clôture,quitter,quittez,arrêter,couper,annuler,interrompre,finir} {la,ma,votre,cette,ta,une,les,des,toutes les,l'ouverture de} {session,sessions,connexion} |
    déconnecte | déconnectant | {fermeture,clôture,fin} de {la session,session} |
    {supprimer,supprimez,retirer,retirez,enlever,oublier,effacer,éliminer,dissocier,désassocier,désactiver} {l'appareil,cet appareil,la session,cette session,le navigateur,ce navigateur,l'accès,cet accès,la connexion} |
    {révoquer,retirer,couper,supprimer} l'accès | révoque | délogger | déloguer | log out | logout |
    sign out | mettre un terme |
    {ferme,fermez,terminer,terminez,termine,mets fin à,mettez fin à,clore,clôturer,quitter,quittez,arrêter,annuler,invalider,résilier,expirer} {,la,cette,ma,votre,ta,les,une} {session,séance,connexion,sessions} |
    fermer {,la,cette,ma,votre,ta,les,une} {séance,connexion} |
    supprimer {,la,cette,ma,votre,ta,les,une} {session,séance,connexion} |
    supprimer {,ma,votre,ta,les,une} sessions |
    supprimez {,la,cette,ma,votre,ta,les,une} {session,séance,connexion} |
    supprimez {,ma,votre,ta,les,une} sessions | {dissocier,expulser,éjecter,délier,délogue} |
    tout fermer | fermer tout | tout terminer | les fermer toutes | terminer toutes
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
    plusieurs {appareils,sessions} | reste des {sessions,appareils} | tout le compte | la totalité |
    {autres,des autres} {appareils,sessions,navigateurs,connexions,séances,ordinateurs} | d'autres séances |
    {en tout lieu,n'importe où,tous sauf,toutes sauf,sauf celui-ci,sauf celle-ci,sauf cet,sauf cette,à l'exception de,les restants,le reste}
  `,
  more: list`
    afficher plus | en afficher plus | en voir plus | tout afficher | tout voir | tout charger | suivant |
    suite | plus ancien |
    {afficher,voir,charger,montrer,lister,consulter,obtenir,visualiser,dérouler} {plus,davantage,tout,tous,toutes,le reste,les autres,d'autres,la suite,la liste complète,l'intégralité,les suivantes,les précédentes,les plus anciennes,les sessions restantes,les sessions plus anciennes,en plus} |
    {plus,davantage} {de résultats,d'éléments,de connexions,de sessions,d'appareils} | autres résultats |
    liste complète | sessions {supplémentaires,plus anciennes,suivantes,restantes} |
    appareils supplémentaires | d'autres sessions | dérouler la liste | en charger |
    développer {la liste,tout} |
    affichez {plus,davantage,tout,toutes,tous,le reste,les autres,d'autres,toutes les sessions,tous les appareils} |
    {plus de,davantage de,autres} {sessions,appareils,résultats,connexions,séances} |
    {plus de,davantage de,autres} {appareils,séances} à afficher | autres sessions à afficher |
    autres connexions à afficher | et plus encore |
    {afficher,voir,charger} {1,2,3,4,5,6,7,8,9}*{de plus,supplémentaires,autres} |
    {afficher,voir,charger} {les,encore} {1,2,3,4,5,6,7,8,9}
  `,
  loading: list`
    chargement | en cours de chargement | veuillez patienter | patientez | un instant | un moment |
    récupération en cours | récupération des | récupération de vos | ça charge | patience |
    merci de patienter | {une,quelques} {seconde,minute,secondes,instants} |
    recherche {en cours,des sessions,de vos sessions} | actualisation |
    mise à jour {en cours,de la liste,des sessions} | vérification en cours | obtention |
    nous {chargeons,récupérons,recherchons} | se charge | se chargent | veuillez attendre | attendez |
    attends | un petit instant | préparation {de,en cours} | ouverture en cours | presque {prêt,fini} |
    {recherche,lecture} {,en cours,des,de vos,de tes,de la liste} | récupération {de tes,de la liste} |
    préparation | {patiente,on charge}
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
    indisponible pour le moment | vous êtes hors ligne |
    {impossible,incapable,échec,nous n'avons pas pu,nous n'arrivons pas,nous ne parvenons pas,on n'a pas pu,nous n'avons pas réussi,n'ont pas pu,n'a pas pu,ne peut pas,ne peuvent pas} à {charger,afficher,récupérer,obtenir,chargé,chargée,chargées,chargés,affiché,affichée,affichées,affichés,récupéré,récupérée,récupérées,récupérés,accéder,se connecter au,actualiser,chargement,récupération} |
    {impossible,incapable,échec,nous n'avons pas pu,nous n'arrivons pas,nous ne parvenons pas,on n'a pas pu,nous n'avons pas réussi,n'ont pas pu,n'a pas pu,ne peut pas,ne peuvent pas} de {charger,afficher,récupérer,obtenir,chargé,chargée,chargées,chargés,affiché,affichée,affichées,affichés,récupéré,récupérée,récupérées,récupérés,accéder,actualiser,chargement,récupération} |
    {échec,nous n'avons pas pu,nous n'arrivons pas,nous ne parvenons pas,on n'a pas pu,nous n'avons pas réussi,n'ont pas pu,n'a pas pu,ne peut pas,ne peuvent pas} de se connecter au |
    {impossible,incapable,échec,nous n'avons pas pu,nous n'arrivons pas,nous ne parvenons pas,on n'a pas pu,nous n'avons pas réussi,n'ont pas pu,n'a pas pu,ne peut pas,ne peuvent pas} d' {charger,afficher,récupérer,obtenir,chargé,chargée,chargées,chargés,affiché,affichée,affichées,affichés,récupéré,récupérée,récupérées,récupérés,accéder,actualiser,chargement,récupération} |
    {échec,nous n'avons pas pu,nous n'arrivons pas,nous ne parvenons pas,on n'a pas pu,nous n'avons pas réussi,n'ont pas pu,n'a pas pu,ne peut pas,ne peuvent pas} d' se connecter au |
    {impossible,incapable,échec,nous n'avons pas pu,nous n'arrivons pas,nous ne parvenons pas,nous n'avons pas réussi} être {charger,afficher,récupérer,obtenir,chargé,chargée,chargées,chargés,affiché,affichée,affichées,affichés,récupéré,récupérée,récupérées,récupérés,accéder,se connecter au,actualiser,chargement,récupération} |
    on n'a pas pu être {obtenir,accéder,se connecter au,récupération} |
    n'ont pas pu être {obtenir,accéder,se connecter au,récupération} |
    n'a pas pu être {obtenir,accéder,se connecter au,récupération} |
    ne peut pas être {obtenir,accéder,se connecter au,récupération} |
    ne peuvent pas être {obtenir,accéder,se connecter au,récupération} |
    {impossible,incapable,échec,nous n'avons pas pu,on n'a pas pu,nous n'avons pas réussi,n'ont pas pu,n'a pas pu} {charger,afficher,récupérer,obtenir,chargé,chargée,chargées,chargés,affiché,affichée,affichées,affichés,récupéré,récupérée,récupérées,récupérés,accéder,se connecter au,actualiser,chargement,récupération} |
    nous n'arrivons pas {afficher,récupérer,obtenir,affiché,affichée,affichées,affichés,récupéré,récupérée,récupérées,récupérés,accéder,se connecter au,actualiser,récupération} |
    nous ne parvenons pas {afficher,récupérer,obtenir,affiché,affichée,affichées,affichés,récupéré,récupérée,récupérées,récupérés,accéder,se connecter au,actualiser,récupération} |
    ne peut pas {afficher,récupérer,obtenir,affiché,affichée,affichées,affichés,récupéré,récupérée,récupérées,récupérés,accéder,se connecter au,actualiser,récupération} |
    ne peuvent pas {afficher,récupérer,obtenir,affiché,affichée,affichées,affichés,récupéré,récupérée,récupérées,récupérés,accéder,se connecter au,actualiser,récupération} |
    {erreur,échec,problème,problèmes,défaillance} {de chargement,lors du chargement,lors de la,du chargement,de la récupération,de récupération,pendant le chargement,de réseau,réseau,au chargement,s'est produit,est survenu,inattendu} |
    {problèmes,défaillance} de connexion au |
    {une erreur,un problème,un incident,un souci} {est survenu,s'est produit,est apparu,s'est présenté,a été rencontré,a empêché} |
    {quelque chose s'est mal,quelque chose a mal,quelque chose n'a pas,un truc a,réessaie,tenter à nouveau,indisponibles actuellement,pas disponible pour le moment,pas disponibles pour le moment}
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
    Sessions {d'applications,API,de l'API,d'applications tierces} |
    {Appareils,Navigateurs,Ordinateurs,Vos appareils,Tes appareils,Mes appareils,Appareils et navigateurs} {de confiance,fiables,approuvés,vérifiés,reconnus,autorisés,mémorisés,connus,enregistrés,bloqués,supprimés,inactifs,déconnectés,précédents,anciens,oubliés,dignes de confiance} |
    {Sessions,Connexions,Séances} {terminées,fermées,expirées,précédentes,passées,révoquées,inactives,anciennes,closes,récemment fermées,récemment terminées,récemment expirées,archivées,clôturées,historiques} |
    {Historique,Journal,Activité,Registre,Tentatives,Événements,Alertes} {de connexion,des connexions,de sessions,des sessions,d'accès,des accès,de sécurité,de la sécurité,d'activité,du compte,récente,récents,récente du compte,de connexion récente,de sécurité récente,de sécurité récents,de connexion récentes,d'audit} |
    {Connexions,Tentatives de connexion,Activités,Activités de connexion} {récentes,passées,précédentes,échouées,suspectes,inhabituelles} |
    {Applications,Applis,Apps,Comptes,Services,Sites} {connectés,connectées,associés,associées,liés,liées,autorisés,autorisées,tiers,tierces,ayant accès à votre compte} |
    {Applications,Applis} et {connecteurs,services,sites web,services connectés} |
    {Clés,Vos clés,Tes clés,Mes clés} {d'accès,de sécurité,API,d'API,d'identification} |
    {Authentification,Validation,Vérification} {à deux facteurs,en deux étapes,à deux étapes,multifacteur,multifactorielle,à plusieurs facteurs} {,(A2F),(2FA),(MFA)}
  `,
  captions: {
    device: list`
      Appareil | Nom de l'appareil | Type d'appareil | Navigateur | Appareil/navigateur | Client |
      Système d'exploitation | Système | Modèle | Détails de l'appareil | Informations sur l'appareil |
      Session |
      {Appareil,Navigateur,Système,Système d'exploitation,Terminal,Périphérique} {,utilisé,connecté} {,ou,et,/,&} {navigateur,appareil,système,système d'exploitation,application,OS} |
      {Nom,Type,Modèle,Détails,Informations,Infos,Marque} {de l',d',du,de la,sur l',de} {appareil,navigateur,terminal,session,périphérique} |
      Appareil (navigateur) | Appareil {utilisé,connecté} | Navigateur utilisé | Terminal | Périphérique |
      Agent utilisateur | OS | Nom | Connecté {avec,depuis l'appareil} | Sur l'appareil |
      {Appareil,Navigateur,Terminal,Client,Système} {,utilisé,connecté,concerné} {,et navigateur,ou navigateur,/ navigateur,et système d'exploitation,ou appareil,/ appareil,et appareil,et OS,/ système,& navigateur} |
      {Nom,Type,Modèle,Détails,Infos,Informations,Description} {de l'appareil,du navigateur,d'appareil,de navigateur,du terminal,du client,sur l'appareil} |
      {Connectée avec,Depuis l'appareil,Plateforme,Matériel,Poste,Quel appareil}
    `,
    app: list`
      Application | Applications | Appli | Applis | App | Apps | Produit | Produits |
      Contexte de l'application | Contexte d'application | Contexte | Service | Services | Connecté à |
      Contexte applicatif | Contexte de l'appli | Nom de l'application | Accès à | Connectée à |
      {Application,Produit,Service,Appli} {ou,et,/} {application,produit,service,services,appli} |
      {Applications,Applis,Produits,Services} {utilisés,utilisées,en cours,concernés,concernées} |
      {Application,Produit,Service} {utilisé,utilisée,concerné,concernée} |
      {Utilisé,Utilisée,Utilisation} {avec,dans,sur,pour,par} | S'utilise avec |
      Contexte {d'utilisation,du produit} | Connexion à | {Produit,Service} OpenAI |
      {App,Appli,Application,Produit,Service,Applications,Applis,Produits,Services,Apps} {,utilisé,utilisée,utilisés,utilisées,concerné,concernée,concernés,concernées,en cours d'utilisation,connecté,OpenAI,d'OpenAI,ChatGPT} |
      {Utilisé,Utilisée,Utilisés,Utilisées,Sert,Disponible,Valable} {avec,par,dans,pour,sur} |
      {Nom,Contexte} {de l'application,de l'appli,d'application,de l'app,du produit,applicatif} |
      {Accès à,Connecté à,Connectée à,Inclut,Comprend,Application ou service,Produit ou service,Application cliente,Appli cliente,Accède à}
    `,
    location: list`
      Lieu | Emplacement | Localisation | Position | Dernière position | Où | Ville | Région | Pays |
      Endroit | Zone | Dernier emplacement | Localité |
      {Lieu,Emplacement,Endroit,Secteur} {approximatif,estimé,actuel,détecté,(approximatif),(estimé),(IP),de la connexion,de connexion,de la session,géographique,le plus récent} |
      {Localisation,Position,Zone,Région,Ville} {approximative,estimée,actuelle,détectée,(approximative),(estimée),(IP),IP,par IP,de la connexion,de connexion,géographique,de l'appareil} |
      {Dernier,Dernière} {lieu,lieu connu,emplacement connu,localisation,localisation connue,position connue} |
      {Ville,Région,Pays} {et,ou,/} {pays,région,ville} | Ville, pays | Secteur | Géolocalisation | Près de |
      D'où | Commune | Province | Localisé à |
      {Lieu,Emplacement,Endroit,Secteur} {,approximatif,estimé,(approximatif),(approx.),(estimé),approx.,de connexion,de la connexion,de la session,connu,détecté,d'accès,de l'appareil,IP,(d'après l'IP),(selon l'IP),géographique,actuel,général} |
      {Localisation,Position,Zone,Région,Ville} {,approximative,estimée,(approximative),(approx.),(estimée),approx.,de connexion,de la connexion,de la session,connue,détectée,d'accès,IP,(IP),(d'après l'IP),(selon l'IP),géographique,actuelle,générale} |
      {Dernier,Dernière} {lieu,lieu de connexion,emplacement,emplacement connu,localisation,localisation connue,position,position connue} |
      {Ville,Pays,Région} {et,ou,/} {pays,ville,région,province} |
      {Depuis où,À proximité de,Provenance,Lieu (ville)}
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
      Horodatage | Ouverture | Activité | Début de connexion | Login |
      {Date,Heure,Date et heure,Date/heure,Moment,Jour,Heure et date,Date & heure} {,de connexion,de la connexion,d'ouverture de session,d'ouverture,de dernière connexion,de la dernière connexion,de début,de début de session,de dernière activité,de la dernière activité,de dernière utilisation,d'accès,du dernier accès,d'authentification} |
      {Dernière,Première} {connexion,activité,utilisation,ouverture de session,visite,fois,fois actif,fois active,fois en ligne,session,authentification,présence} {,le,à} |
      {Dernier,Premier} {accès,login,usage} {,le,à} |
      {Connecté(e),Connecté·e,Active,Actif,Ouverte,Ouvert,Commencée,Démarrée,Session ouverte,Session commencée,Session débutée,Connexion établie,Vu,Vue} {,le,depuis,depuis le,à,pour la dernière fois,pour la dernière fois le} |
      Connectée {pour la dernière fois,pour la dernière fois le} | Utilisé {le,depuis,depuis le,à} |
      {Connexion,Connexion le,Depuis,Depuis le,Quand,Début,Début de session,Début de la session,Ouverture de session,Heure d'ouverture,Activité,Horodatage,Vous vous êtes connecté,Tu t'es connecté,Authentification}
    `,
    status: list`
      Statut | État | Statut de la session | État de la session | Statut de session | Fiable | De confiance |
      Confiance | Niveau de confiance | Actuelle | Session actuelle | Appareil fiable | Approuvé |
      Session en cours |
      {Statut,État} {de l'appareil,de connexion,de confiance,actuel,de la connexion,de vérification} |
      {Appareil,Navigateur} {vérifié,approuvé,reconnu,de confiance,actuel} | Vérifié |
      Confiance {de l'appareil,accordée} |
      Est {fiable,de confiance,l'appareil actuel,la session actuelle,actuelle,actuel} | Cet appareil |
      Cette session | Actuel | Session courante |
      {Statut,État} {,de la session,de session,de l'appareil,de connexion,de la connexion,de confiance,d'approbation,actuel,de vérification,de fiabilité} |
      {Fiable,De confiance,Confiance,Appareil de confiance,Appareil fiable,Appareil vérifié,Approuvé,Vérifié,Actuelle,Actuel,Session actuelle,Session en cours,Appareil actuel,Cet appareil,Est fiable,Fiabilité,Niveau de confiance,Est l'appareil actuel,Session courante,Vérification}
    `,
  },
  signedIn: list`
    connecté le | commencé le | depuis le | depuis | actif depuis | active depuis | tu t'es connecté(e) le |
    session active depuis |
    {vous vous êtes connecté,vous vous êtes connecté(e),vous vous êtes connecté·e,vous vous êtes connectée,tu t'es connecté,tu t'es connectée,tu t'es connecté·e,s'est connecté,connexion,connexion établie,connexion effectuée,connexion réussie,connecté,connectée,connecté(e),connecté·e,identifié,authentifié,authentifié(e),session ouverte,session démarrée,session commencée,session débutée,session,ouverte,ouvert,démarrée,démarré,commencée,début,début de session,début de la session,ouverture,ouverture de session,ouverture de la session,login} {,le,à,du,depuis,depuis le,en date du} |
    {dernière,première,nouvelle,plus récente,votre dernière} {connexion,ouverture de session,authentification} {,le,à,du} |
    {date,heure,date et heure,jour,moment} {de,de la,d'} {connexion,ouverture,ouverture de session,dernière connexion,début de session,session} |
    {connecté,connectée} pour la {première,dernière} fois {,le} | ~ {(connexion),(dernière connexion)} |
    {connexion,connexion effectuée,connexion établie,connecté,connectée,connecté(e),connecté·e,session ouverte,session commencée,session démarrée,session débutée,session lancée,ouverte,ouvert,commencée,démarrée,début,ouverture de session,ouverture de la session,début de session,vous vous êtes connecté,vous vous êtes connecté(e),tu t'es connecté,tu t'es connecté(e),première connexion,dernière connexion,dernière ouverture de session,authentifié,authentification,s'est connecté,login,dernier login,identification,entrée,accédé} {,le,à,du,depuis,depuis le,il y a} |
    {date,heure,date et heure,moment} {de connexion,de la connexion,de dernière connexion,d'ouverture de session,d'ouverture,d'authentification} |
    session {ouverte,active,en cours} depuis {,le} | ~ {(connexion),(dernière connexion),(ouverture de session)}
  `,
  lastActive: list`
    dernière activité le | vu | en ligne | actif | active | dernière fois actif | dernière fois active |
    {dernière,la plus récente} {activité,utilisation,visite,consultation,interaction,fois,fois vu,fois vue,fois utilisé,fois utilisée,fois en ligne,session,apparition} {,le,à,il y a} |
    dernier {accès,usage} {,le,à} |
    {actif,active,vu,vue,utilisé,utilisée,en ligne,consulté,aperçu} {pour la dernière fois,pour la dernière fois le,pour la dernière fois à,dernièrement,récemment} |
    {actif,active,vu,vue,utilisé,utilisée,en ligne} {le,à} | activité {,le,récente,la plus récente} |
    {inactif,inactive,sans activité,non utilisé,inutilisé} {depuis,depuis le} |
    date de dernière {activité,utilisation} | était {actif,active} {,le} |
    ~ {(dernière activité),(dernière utilisation)} |
    {dernière activité,dernière utilisation,dernière fois,dernière visite,dernière interaction,dernière présence,dernière consultation,dernier accès,dernier usage,vu,vue,utilisé,utilisée,actif,active,en ligne,vu pour la dernière fois,vue pour la dernière fois,utilisé pour la dernière fois,utilisée pour la dernière fois,actif pour la dernière fois,active pour la dernière fois,activité,activité récente,activité la plus récente,consulté,aperçu} {,le,à,il y a,:} |
    {inactif,inactive,inutilisé,inutilisée} {depuis,depuis le}
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
    en cet instant | récemment à l'instant | à la seconde | ces dernières secondes | là maintenant | tantôt |
    {Il y a 1 s,Juste à l'instant} | {Actif,Active,En ligne,Connecté,Connectée,Vu,Utilisé} présentement |
    Connectée maintenant | {Connectée,Utilisé} à l'instant | Connectée en ce moment | Connectée actuellement
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
    probablement | vraisemblablement |
    {près de,près d',proche de,proche d',à proximité de,à proximité d',environs de,environs d',aux environs de,dans les environs de,dans la région de,aux alentours de,aux abords de,autour de,autour d',vers,environ,env.,approx.,approximativement,approximatif,approximative,à peu près,probablement,probablement à,sans doute à,vraisemblablement à,estimé,estimée,non loin de,à côté de,dans le secteur de,secteur de,voisinage de,emplacement approximatif,emplacement approx.,lieu approximatif,lieu approx.,localisation approximative,position approximative,emplacement estimé,localisation estimée,situé près de,située près de,connecté près de,quelque part près de,environ à} |
    ~ {(environ),(env.),(approx.),(approximatif),(approximative),(approximativement),(estimé),(estimée),et environs,et ses environs,(environs),et alentours,ou environs,(lieu approximatif),(emplacement approximatif),(localisation approximative),(position approximative),(selon l'IP),(d'après l'IP),(près de),environ}
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
    Appareil {et,ou} navigateur {inconnus,non reconnus} | Non {reconnu,identifié} | L'appareil est inconnu |
    {Appareil,Navigateur,Client,Système d'exploitation,Type d'appareil,Modèle,Terminal,Appareil ou navigateur,Nom de l'appareil,Nom d'appareil} {inconnu,non reconnu,non identifié,indisponible,non disponible,sans nom,non spécifié,non précisé,non détecté} |
    {Autre,Aucun} {appareil,navigateur}
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
});
