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
    Là où vous êtes connecté | Vos appareils connectés | Liste des sessions | Liste des sessions actives |
    Appareils sur lesquels vous êtes connecté | Appareils où vous êtes connecté | Sessions de votre compte |
    Vos sessions ouvertes | Sessions actives et appareils | Appareils et sessions actives |
    Appareils et sessions actifs | Vos appareils et sessions
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
    Session que vous utilisez actuellement | Utilisée actuellement | Session utilisée actuellement |
    Session en cours d'utilisation | Cette connexion | Connexion actuelle | Votre appareil |
    Votre navigateur | Navigateur en cours | Appareil en cours | Appareil en cours d'utilisation | Ce Mac |
    Ce PC | Cet iPhone | Cette tablette | Ce mobile | C'est vous | C'est votre session actuelle |
    Utilisé actuellement | Vous utilisez cet appareil | Vous utilisez cet appareil actuellement |
    La session que vous utilisez | La session que vous utilisez actuellement |
    Active actuellement sur cet appareil | Session active sur cet appareil | Votre session |
    Session courante de ce navigateur
  `,
  trusted: list`fiable | de confiance | approuvé | vérifié | appareil mémorisé`,
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
    impossible de déterminer*état | statut*inconnu | état*inconnu
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
    Conversations archivées | Supprimer le compte | Compte | Aide | Activité de connexion récente |
    Activités récentes | Activités de connexion | Activité récente de connexion | Historique de connexions |
    Historique d'activité | Historique des sessions | Historique de sécurité | Journal des connexions |
    Journal d'activité | Journal de sécurité | Activité récente de sécurité | Activité de sécurité récente |
    Événements de sécurité | Sessions déconnectées | Sessions inactives | Sessions révoquées |
    Sessions précédentes | Sessions récemment terminées | Sessions récemment fermées |
    Récemment déconnecté | Récemment déconnectées | Appareils déconnectés | Où vous étiez connecté |
    Où vous étiez connecté(e) | Où tu étais connecté | Connexions précédentes | Connexions passées |
    Tentatives de connexion | Tentatives de connexion échouées | Échecs de connexion | Appareils reconnus |
    Appareils vérifiés | Appareils mémorisés | Appareils autorisés | Appareils bloqués |
    Navigateurs de confiance | Tes appareils de confiance | Sessions tierces | Sessions Codex CLI |
    Authentification à deux facteurs (A2F) | Authentification à deux facteurs (2FA) |
    Méthodes de récupération | Adresse e-mail | E-mail | Numéro de téléphone | Vos clés d'accès |
    Protection avancée du compte | Codes de sauvegarde
  `,
  captions: {
    device: list`
      Appareil | Nom de l'appareil | Type d'appareil | Navigateur | Appareil ou navigateur |
      Navigateur ou appareil | Appareil/navigateur | Appareil / Navigateur | Appareil et navigateur |
      Navigateur et appareil | Client | Système d'exploitation | Système | Modèle | Détails de l'appareil |
      Informations sur l'appareil | Session | Appareil & navigateur
    `,
    app: list`
      Application | Applications | Appli | Applis | App | Apps | Produit | Produits | Utilisé avec |
      Utilisée avec | Utilisé pour | Contexte de l'application | Contexte d'application | Contexte |
      Service | Services | Connecté à | Utilisé dans | Utilisée dans | Utilisé sur | Utilisée pour |
      Utilisé par | Contexte applicatif | Contexte de l'appli | Applications utilisées |
      Nom de l'application | Accès à | Connectée à
    `,
    location: list`
      Lieu | Emplacement | Localisation | Position | Emplacement approximatif | Lieu approximatif |
      Localisation approximative | Position approximative | Localisation estimée | Lieu de connexion |
      Dernière position | Où | Ville | Région | Pays | Endroit | Lieu (approximatif) |
      Emplacement (approximatif) | Emplacement estimé | Zone | Dernier emplacement |
      Emplacement de connexion | Localité | Ville et pays
    `,
    signedIn: list`
      Connexion | Connecté | Connectée | Connecté le | Connectée le | Connecté(e) le | Connecté depuis |
      Connecté depuis le | Date de connexion | Heure de connexion | Date et heure de connexion |
      Moment de la connexion | Dernière connexion | Première connexion | Date | Heure | Date et heure |
      Quand | Depuis | Depuis le | Début | Début de session | Dernière activité | Dernière utilisation |
      Actif pour la dernière fois | Vu pour la dernière fois | Dernier accès | Dernière visite |
      Date de la connexion | Date et heure de la connexion | Connexion le | Ouverte le |
      Ouverture de session | Session ouverte le | Session démarrée | Début de la session |
      Dernière connexion le | Actif le | Dernière utilisation le | Vu pour la dernière fois le
    `,
    status: list`
      Statut | État | Statut de la session | État de la session | Statut de session | Fiable |
      De confiance | Appareil de confiance | Confiance | Niveau de confiance | Actuelle | Session actuelle |
      Appareil fiable | Approuvé | État de confiance | Statut de confiance | Session en cours
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
    active depuis | date de la connexion | date et heure de connexion | connectée à | connecté(e) depuis |
    connecté(e) depuis le | tu t'es connecté le | tu t'es connecté(e) le | vous vous êtes connecté(e) le |
    connexion effectuée le | connexion depuis le | ouverture de session | ouverture de session le |
    authentifié le | session active depuis
  `,
  lastActive: list`
    dernière activité le | dernière activité à | dernière activité | dernière utilisation le |
    dernière utilisation | dernier accès | dernier accès le | dernière visite |
    utilisé pour la dernière fois | utilisée pour la dernière fois | vu pour la dernière fois |
    vue pour la dernière fois | vu | actif pour la dernière fois | active pour la dernière fois | en ligne |
    actif | active | actif le | active le | activité la plus récente | dernière visite le |
    dernière fois actif | dernière fois active | utilisé le | utilisée le | vu le | vue le |
    dernière consultation
  `,
  otherTimes: list`
    ajouté | créé | expire | expiration | mis à jour | mise à jour | modifié | enregistré | déconnecté |
    terminé | associé | lié le | valable jusqu | valide jusqu | ajout
  `,
  justNow: list`
    à l'instant | à l'instant même | maintenant | il y a un instant | il y a quelques instants |
    il y a quelques secondes | il y a un moment | il y a moins d'une minute | en ce moment | tout de suite |
    actif maintenant | active maintenant | en ligne maintenant | actuellement actif | actuellement active |
    il y a quelques secondes seulement | actif en ce moment | active en ce moment
  `,
  active: list`
    Active | Actif | Active maintenant | Actif maintenant | Session active | Actuellement active |
    Actuellement actif | En ligne | En cours d'utilisation | Connecté | Connectée | Ouverte |
    Active en ce moment | Actif en ce moment | Session ouverte | Utilisée | Connecté(e)
  `,
  near: list`
    environs de |
    env. | environ | approx. | approximativement | approximatif | emplacement approximatif |
    localisation approximative | position approximative | lieu approximatif | près de | près d' |
    à proximité de | à proximité d' | proche de | aux alentours de | alentours de | aux environs de | vers |
    autour de | dans les environs de | dans la région de | ~ (environ) | ~ (approx.) | ~ et environs |
    ~ et alentours | approx | à peu près | estimé | estimée | position estimée | localisation estimée |
    dans la zone de | région de | ~ (approximatif) | ~ (approximative) | ~ (estimation) | ~ (estimé)
  `,
  unknownDevice: list`
    Appareil inconnu | Navigateur inconnu | Client inconnu | Inconnu | Appareil non reconnu |
    Navigateur non reconnu | Appareil non identifié | Appareil ou navigateur inconnu | Autre appareil |
    Appareil sans nom | Appareil non disponible | Appareil indisponible | Nom de l'appareil indisponible |
    Appareil inconnu ou navigateur inconnu | Système inconnu | Application inconnue | Client non reconnu
  `,
  unknownLocation: list`
    Lieu inconnu | Emplacement inconnu | Localisation inconnue | Position inconnue | Lieu indisponible |
    Emplacement indisponible | Localisation indisponible | Position indisponible |
    Emplacement non disponible | Localisation non disponible | Région inconnue | Inconnu | Inconnue |
    Aucune localisation | Lieu non disponible | Lieu non déterminé | Position non disponible |
    Position non déterminée | Impossible de déterminer l'emplacement |
    Impossible de déterminer la localisation | Pays inconnu | Ville inconnue | Zone inconnue |
    Localisation masquée
  `,
  devices: list`
    appareil | téléphone | smartphone | portable | appli mobile | application mobile | téléphone mobile |
    appareil mobile | ordinateur | tablette | navigateur | pc | poste de travail | ordi | machine
  `,
  apiPlatform: list`
    Plateforme API | Plateforme d'API | Plateforme de l'API | Plate-forme API | API Platform |
    Plateforme OpenAI | Plateforme d'OpenAI | Plateforme API d'OpenAI | Plateforme API OpenAI | API OpenAI |
    API | Plateforme développeurs | Plateforme pour développeurs
  `,
  yes: list`Oui`,
  no: list`Non`,
};
