import { list } from './list';
import type { Words } from './words';

export const fr: Words = {
  activeSessions: list`
    Sessions actives | Vos sessions actives | Tes sessions actives | Toutes les sessions actives |
    Sessions | Vos sessions | Tes sessions | Mes sessions | Toutes les sessions | Sessions ouvertes |
    Sessions en cours | Sessions du compte | Sessions de connexion | Gérer les sessions |
    Gérer les sessions actives | Gestion des sessions | Appareils et sessions | Sessions et appareils |
    Appareils connectés | Appareils connectés à votre compte | Appareils actifs | Connexions actives |
    Où vous êtes connecté | Où vous êtes connecté(e) | Où tu es connecté | Où tu es connecté(e) |
    Là où vous êtes connecté | Vos appareils connectés
  `,
  session: list`session`,
  security: list`
    Sécurité | Sécurité et connexion | Connexion et sécurité | Paramètres de sécurité |
    Sécurité et confidentialité | Confidentialité et sécurité | Mot de passe et sécurité |
    Sécurité du compte
  `,
  current: list`
    Session actuelle | Session en cours | Session courante | Votre session actuelle | Ta session actuelle |
    Cette session | Cet appareil | Ce navigateur | Cet ordinateur | Ce téléphone | Cette application |
    Actuel | Actuelle | En cours | Appareil actuel | Navigateur actuel | Votre appareil actuel |
    Votre session en cours | Vous êtes ici | Tu es ici | C'est votre appareil | Active sur cet appareil |
    Actif sur cet appareil | Actif maintenant sur cet appareil | Vous utilisez actuellement cette session |
    Vous utilisez cette session | Tu utilises cette session | Tu utilises actuellement cette session |
    Session que vous utilisez actuellement | Utilisée actuellement | Session utilisée actuellement
  `,
  trusted: list`fiable | de confiance | approuvé | vérifié`,
  negation: list`
    non | pas de confiance | pas fiable | pas un appareil | pas approuvé | n'est pas | n'est plus |
    plus de confiance | aucun | jamais
  `,
  unavailable: list`
    statut de la session indisponible | statut de session indisponible | statut*indisponible |
    statut*non disponible | statut*pas disponible | statut inconnu | statut de la session inconnu |
    statut de session inconnu | état de la session indisponible | état de session indisponible |
    état*indisponible | état*non disponible | état*pas disponible | état inconnu |
    état de la session inconnu | session indisponible | impossible de déterminer*statut |
    impossible de déterminer*état
  `,
  logOut: list`
    se déconnecter | déconnecter | déconnexion | déconnecte-toi | déconnectez | me déconnecter |
    fermer la session | fermer cette session | fermer*session | terminer la session |
    terminer cette session | mettre fin à | révoquer | révocation | supprimer l'appareil |
    supprimer cet appareil | retirer l'appareil | retirer cet appareil | supprimer la session |
    supprimer cette session | se délogguer
  `,
  everywhere: list`
    tous les | toutes les | tous mes | toutes mes | tous vos | toutes vos | tous tes | toutes tes |
    partout | tout déconnecter | tout révoquer | tout fermer | déconnecter tout | déconnexion de tous |
    déconnexion de toutes | de tous | de toutes | autres appareils | autres sessions | les autres |
    d'autres sessions | chaque appareil | sélectionné
  `,
  more: list`
    afficher plus | voir plus | charger plus | en afficher plus | en voir plus | afficher davantage |
    charger davantage | plus de sessions | plus d'appareils | afficher tout | tout afficher | voir tout |
    tout voir | tout charger | afficher les autres | afficher toutes | afficher tous | voir toutes |
    voir tous | suivant | suite | plus ancien
  `,
  loading: list`
    chargement | en cours de chargement | veuillez patienter | patientez | un instant | un moment |
    récupération en cours | récupération des | récupération de vos
  `,
  failed: list`
    impossible de charger | impossible d'afficher | impossible de récupérer | impossible d'obtenir |
    n'a pas pu être chargé | n'ont pas pu être chargé | n'a pas pu être affiché |
    n'ont pas pu être affiché | n'ont pas pu être récupéré | n'a pas pu être récupéré |
    n'avons pas pu charger | n'avons pas pu afficher | n'avons pas pu récupérer |
    n'avons pas réussi à charger | n'arrivons pas à charger | ne pouvons pas charger |
    ne peuvent pas être chargé | échec du chargement | échec de chargement | le chargement a échoué |
    chargement*a échoué | chargement*échoué | erreur de chargement | erreur lors du chargement |
    erreur lors de la récupération | une erreur s'est produite | une erreur est survenue |
    un problème est survenu | un problème s'est produit | quelque chose s'est mal passé |
    un souci est survenu | réessayer | réessayez | réessaye | essayez à nouveau | essaie à nouveau |
    veuillez réessayer | indisponibles pour le moment | temporairement indisponible
  `,
  otherLists: list`
    Appareils de confiance | Appareils approuvés | Appareils fiables | Vos appareils de confiance |
    Clés d'accès | Clé d'accès | Clés d'identification | Passkeys | Clés de sécurité | Clé de sécurité |
    Clés d'accès et clés de sécurité | Applications connectées | Applis connectées | Apps connectées |
    Applications associées | Applications et connecteurs | Apps et connecteurs | Applis et connecteurs |
    Connecteurs | Comptes connectés | Comptes associés | Comptes liés | Services connectés |
    Applications tierces | Accès tiers | Applications autorisées | Plugins | Intégrations | Liens partagés |
    Liens de partage | Conversations partagées | Clés API | Clés d'API | Vos clés API | Jetons d'accès |
    Authentification multifacteur | Authentification multifactorielle |
    Authentification à plusieurs facteurs | Authentification multifacteur (MFA) | MFA | A2F | 2FA |
    Authentification à deux facteurs | Double authentification | Validation en deux étapes |
    Vérification en deux étapes | Application d'authentification | SMS | Notifications push |
    Codes de récupération | Codes de secours | Mot de passe | Modifier le mot de passe |
    Changer le mot de passe | Méthodes de connexion | Modes de connexion | Options de connexion |
    Contrôle des données | Contrôles des données | Gestion des données | Notifications | Général |
    Généralités | Personnalisation | Mémoire | Facturation | Abonnement | Utilisation | Voix |
    Planifications | Sécurité avancée du compte | Sécurité renforcée du compte | Sécurité avancée |
    Activité récente | Activité du compte | Activité de sécurité | Historique des connexions |
    Historique de connexion | Activité de connexion | Connexions récentes | Dernières connexions |
    Sessions terminées | Sessions expirées | Sessions fermées | Sessions passées | Anciennes sessions |
    Récemment déconnectés | Contrôle parental | Contrôles parentaux | Connexion sécurisée avec ChatGPT |
    Se connecter avec ChatGPT | Se déconnecter de cet appareil | Déconnexion de cet appareil |
    Conversations archivées | Supprimer le compte | Compte | Aide
  `,
  captions: {
    device: list`
      Appareil | Nom de l'appareil | Type d'appareil | Navigateur | Appareil ou navigateur |
      Navigateur ou appareil | Appareil/navigateur | Appareil / Navigateur | Appareil et navigateur |
      Navigateur et appareil | Client | Ordinateur | Machine
    `,
    app: list`
      Application | Applications | Appli | Applis | App | Apps | Produit | Produits | Utilisé avec |
      Utilisée avec | Utilisé pour | Contexte de l'application | Contexte d'application | Contexte |
      Service | Services | Connecté à
    `,
    location: list`
      Lieu | Emplacement | Localisation | Position | Emplacement approximatif | Lieu approximatif |
      Localisation approximative | Position approximative | Localisation estimée | Lieu de connexion |
      Dernière position | Où | Ville | Région | Pays | Endroit
    `,
    signedIn: list`
      Connexion | Connecté | Connectée | Connecté le | Connectée le | Connecté(e) le | Connecté depuis |
      Connecté depuis le | Date de connexion | Heure de connexion | Date et heure de connexion |
      Moment de la connexion | Dernière connexion | Première connexion | Date | Heure | Date et heure |
      Quand | Depuis | Depuis le | Début | Début de session | Dernière activité | Dernière utilisation |
      Actif pour la dernière fois | Vu pour la dernière fois | Dernier accès | Dernière visite
    `,
    status: list`
      Statut | État | Statut de la session | État de la session | Statut de session | Fiable |
      De confiance | Appareil de confiance | Confiance | Niveau de confiance | Actuelle | Session actuelle
    `,
  },
  signedIn: list`
    connecté le | connectée le | connecté(e) le | connecté à | connecté depuis | connectée depuis |
    connecté depuis le | connectée depuis le | connecté | connectée | connecté(e) | connexion le |
    connexion à | connexion du | connexion | date de connexion | heure de connexion | dernière connexion |
    dernière connexion le | dernière connexion à | première connexion | première connexion le |
    vous vous êtes connecté le | vous vous êtes connecté | session ouverte le | session ouverte |
    session ouverte depuis | session démarrée le | session commencée le | session débutée le |
    début de session | ouverte le | ouvert le | commencé le | depuis le | depuis | actif depuis |
    active depuis
  `,
  lastActive: list`
    dernière activité le | dernière activité à | dernière activité | dernière utilisation le |
    dernière utilisation | dernier accès | dernier accès le | dernière visite |
    utilisé pour la dernière fois | utilisée pour la dernière fois | vu pour la dernière fois |
    vue pour la dernière fois | vu | actif pour la dernière fois | active pour la dernière fois | en ligne |
    actif | active | actif le | active le
  `,
  otherTimes: list`
    ajouté | créé | expire | expiration | mis à jour | mise à jour | modifié | enregistré | déconnecté |
    terminé | associé | lié le | valable jusqu | valide jusqu | ajout
  `,
  justNow: list`
    à l'instant | à l'instant même | maintenant | il y a un instant | il y a quelques instants |
    il y a quelques secondes | il y a un moment | il y a moins d'une minute | en ce moment | tout de suite |
    actif maintenant | active maintenant | en ligne maintenant | actuellement actif | actuellement active
  `,
  active: list`
    Active | Actif | Active maintenant | Actif maintenant | Session active | Actuellement active |
    Actuellement actif | En ligne | En cours d'utilisation | Connecté | Connectée | Ouverte
  `,
  near: list`
    env. | environ | approx. | approximativement | approximatif | emplacement approximatif |
    localisation approximative | position approximative | lieu approximatif | près de | près d' |
    à proximité de | à proximité d' | proche de | aux alentours de | alentours de | aux environs de | vers |
    autour de | dans les environs de | dans la région de | ~ (environ) | ~ (approx.) | ~ et environs |
    ~ et alentours
  `,
  unknownDevice: list`
    Appareil inconnu | Navigateur inconnu | Client inconnu | Inconnu | Appareil non reconnu |
    Navigateur non reconnu | Appareil non identifié | Appareil ou navigateur inconnu | Autre appareil |
    Appareil sans nom
  `,
  unknownLocation: list`
    Lieu inconnu | Emplacement inconnu | Localisation inconnue | Position inconnue | Lieu indisponible |
    Emplacement indisponible | Localisation indisponible | Position indisponible |
    Emplacement non disponible | Localisation non disponible | Région inconnue | Inconnu | Inconnue |
    Aucune localisation
  `,
  devices: list`
    appareil | téléphone | smartphone | portable | appli mobile | application mobile | téléphone mobile |
    appareil mobile | ordinateur | tablette | navigateur | pc | poste de travail | ordi
  `,
  apiPlatform: list`
    Plateforme API | Plateforme d'API | Plateforme de l'API | Plate-forme API | API Platform |
    Plateforme OpenAI | Plateforme d'OpenAI | Plateforme API d'OpenAI | Plateforme API OpenAI | API OpenAI |
    API | Plateforme développeurs | Plateforme pour développeurs
  `,
  yes: list`Oui`,
  no: list`Non`,
};
