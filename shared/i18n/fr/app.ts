/** The shell, the first screen, settings, and what undo calls each command. */
export const app = {
  'app.name': 'Binôme',
  'app.close': 'Fermer',
  'app.cancel': 'Annuler',
  'app.undo': 'Défaire',
  'app.undo.done': 'Défait : {what}',
  'app.undo.nothing': 'Rien à défaire',
  'app.nav.label': 'Sections',
  'app.nav.overview': 'Vue d’ensemble',
  'app.nav.people': 'Personnes',
  'app.nav.pairing': 'Binômes',
  'app.nav.settings': 'Réglages',
  'app.saved.here': 'Tout est enregistré',
  'app.saved.at': 'Enregistré à {time}',
  'app.saved.saving': 'Enregistrement…',
  'app.saved.failed': 'La dernière modification n’est pas enregistrée',
  'app.save.failed':
    'La modification n’a pas pu être enregistrée. Ce qui l’était déjà est conservé : vérifiez l’espace libre sur le disque, puis réessayez.',
  'app.error.title': 'Cet écran a rencontré un problème',
  'app.error.text':
    'Vos données sont en sécurité sur cet ordinateur. Rechargez la fenêtre pour continuer ; si cela se reproduit, enregistrez le journal technique et envoyez-le à la personne qui vous aide.',
  'app.error.reload': 'Recharger la fenêtre',
  'app.error.saveLog': 'Enregistrer le journal technique…',
  'app.fatal.title': 'Vos données n’ont pas pu être ouvertes',
  'app.fatal.data':
    'Rien n’a été modifié. Fermez Binôme et relancez-le ; si cela se reproduit, gardez d’abord une copie du dossier de données.',
  'welcome.title': 'Le mentorat inversé, sur votre ordinateur',
  'welcome.subtitle':
    'Des juniors accompagnent des dirigeants, et chacun apprend. Binôme propose les paires, et dit pourquoi.',
  'welcome.promise.local': 'Tout reste ici',
  'welcome.promise.local.text':
    'Ni serveur, ni compte. Vos données sont dans des fichiers qui vous appartiennent.',
  'welcome.promise.explained': 'Chaque score s’explique',
  'welcome.promise.explained.text':
    'Pourquoi ce binôme, pourquoi telle personne attend encore : avec des mots.',
  'welcome.promise.bothWays': 'Les deux sens comptent',
  'welcome.promise.bothWays.text':
    'Ce que le senior transmet en retour pèse dans chaque proposition.',
  'welcome.form.title': 'Créez votre programme',
  'settings.title': 'Réglages',
  'settings.facts': 'Les changements prennent effet aussitôt',
  'settings.appearance': 'Apparence',
  'settings.language': 'Langue',
  'settings.language.system': 'Comme l’ordinateur',
  'settings.theme': 'Clair ou sombre',
  'settings.theme.system': 'Comme l’ordinateur',
  'settings.theme.light': 'Clair',
  'settings.theme.dark': 'Sombre',
  'settings.data': 'Vos données',
  'settings.data.text': 'Tout est dans ce dossier, et nulle part ailleurs :',
  'settings.data.open': 'Ouvrir le dossier',
  'settings.data.browser':
    'Cette page s’affiche dans un navigateur : vos données restent dans ce seul navigateur, sans le journal de sécurité que tient l’application de bureau. Effacer les données du navigateur les efface.',
  'settings.journal.empty': 'Le journal de sécurité est vide : rien n’a encore été modifié.',
  'settings.journal.status':
    '{count, plural, one {# modification} other {# modifications}} dans le journal de sécurité, la dernière le {when}.',
  'settings.journal.damaged':
    '{count, plural, one {# ligne} other {# lignes}} du journal de sécurité n’{count, plural, one {a} other {ont}} pas pu être relue{count, plural, one {} other {s}}. Le fichier a été conservé tel quel.',
  'settings.about.text':
    'Des programmes de mentorat inversé, menés depuis votre ordinateur. Licence MIT.',
  'command.createProgramme': 'création du programme',
  'command.importPeople': 'import de personnes',
  'command.addPerson': 'ajout de la personne',
  'command.editPerson': 'modification de la personne',
  'command.removePerson': 'retrait de la personne',
  'command.proposePairs': 'proposition de binômes',
  'command.acceptPairs': 'acceptation de binômes',
  'command.withdrawAcceptance': 'retour sur l’acceptation',
  'command.rejectPair': 'refus du binôme',
  'command.editExclusion': 'modification du motif confidentiel',
  'command.removeExclusion': 'nouvelle autorisation du binôme',
} as const;
