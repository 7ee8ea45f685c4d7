/** Native menus and dialogs, and the words for a failed call to the computer. */
export const desktop = {
  'menu.about': 'À propos de Binôme',
  'menu.services': 'Services',
  'menu.hide': 'Masquer Binôme',
  'menu.hideOthers': 'Masquer les autres',
  'menu.showAll': 'Tout afficher',
  'menu.quit': 'Quitter',
  'menu.file': 'Fichier',
  'menu.newProgramme': 'Nouveau programme…',
  'menu.importPeople': 'Importer des personnes…',
  'menu.proposePairs': 'Proposer des binômes',
  'menu.exportPairs': 'Exporter les binômes…',
  'menu.edit': 'Édition',
  'menu.undo': 'Annuler',
  'menu.redo': 'Rétablir',
  'menu.cut': 'Couper',
  'menu.copy': 'Copier',
  'menu.paste': 'Coller',
  'menu.selectAll': 'Tout sélectionner',
  'menu.lockVault': 'Verrouiller les notes privées',
  'menu.view': 'Affichage',
  'menu.overview': 'Vue d’ensemble',
  'menu.people': 'Personnes',
  'menu.pairing': 'Binômes',
  'menu.sessions': 'Séances',
  'menu.calendar': 'Calendrier',
  'menu.logSession': 'Noter une séance passée…',
  'menu.settings': 'Réglages',
  'menu.zoomIn': 'Texte plus grand',
  'menu.zoomOut': 'Texte plus petit',
  'menu.zoomReset': 'Taille de texte habituelle',
  'menu.fullScreen': 'Plein écran',
  'menu.reload': 'Recharger',
  'menu.developerTools': 'Outils de développement',
  'menu.window': 'Fenêtre',
  'menu.minimise': 'Réduire',
  'menu.zoomWindow': 'Agrandir',
  'menu.closeWindow': 'Fermer la fenêtre',
  'menu.bringToFront': 'Tout ramener au premier plan',
  'menu.help': 'Aide',
  'menu.dataFolder': 'Ouvrir le dossier des données',
  'menu.log': 'Montrer le fichier journal',

  'dialog.about.title': 'À propos de Binôme',
  'dialog.about.message': 'Binôme {version}',
  'dialog.about.detail':
    'Des programmes de mentorat inversé, menés depuis votre ordinateur.\nNi serveur ni compte : vos données restent dans {folder}.\n\n{runtime}\nLicence MIT.',
  'dialog.close': 'Fermer',
  'dialog.pickPeopleList.title': 'Choisir une liste de personnes',
  'dialog.pickPeopleList.button': 'Choisir',
  'dialog.fileKind.peopleList': 'Listes de personnes (CSV, Excel)',
  'dialog.pickCalendar.title': 'Choisir un fichier d’agenda',
  'dialog.pickCalendar.button': 'Choisir',
  'dialog.fileKind.csv': 'Tableau CSV',
  'dialog.fileKind.ics': 'Agenda (iCalendar)',
  'dialog.fileKind.log': 'Fichier journal',
  'dialog.fileKind.txt': 'Fichier texte',
  'dialog.fileKind.xlsx': 'Classeur Excel',
  'dialog.fileKind.pdf': 'Document PDF',
  'dialog.fileKind.any': 'Tous les fichiers',
  'dialog.save.title': 'Enregistrer sous',
  'dialog.pickAttachment.title': 'Choisir un fichier à joindre',
  'dialog.pickAttachment.button': 'Joindre',
  'dialog.openFile.executable.message': '« {name} » peut s’exécuter comme un programme',
  'dialog.openFile.executable.detail':
    'Un fichier de ce genre peut lire ou modifier tout ce à quoi vous avez accès sur cet ordinateur. Ne l’ouvrez que si vous savez qui l’a fait et à quoi il sert.',
  'dialog.openFile.private.message': '« {name} » est privé et conservé chiffré',
  'dialog.openFile.private.detail':
    'Le programme qui l’ouvre reçoit une copie lisible, dans le dossier des fichiers temporaires du système. Binôme supprime cette copie quand les notes privées sont verrouillées ; l’autre programme peut garder ses propres traces.',
  'dialog.openFile.open': 'Ouvrir',
  'dialog.openFile.cancel': 'Ne pas ouvrir',
  'dialog.openLink.message': 'Ouvrir {host} dans votre navigateur ?',
  'dialog.openLink.detail':
    'L’adresse entière : {address}\n\nLa page s’ouvre hors de Binôme, et son site saura que quelqu’un est venu.',
  'dialog.openLink.open': 'Ouvrir',
  'dialog.openLink.cancel': 'Ne pas ouvrir',
  'dialog.windowGone.message': 'La fenêtre a cessé de fonctionner',
  'dialog.windowGone.detail':
    'Ce qui était enregistré est conservé. Rechargez la fenêtre pour continuer ; si elle s’arrête encore, le fichier journal (menu Aide) dit pourquoi.',
  'dialog.windowGone.reload': 'Recharger la fenêtre',
  'dialog.startFailed.title': 'Binôme n’a pas pu démarrer',
  'dialog.startFailed.detail':
    'Rien n’a changé dans vos données. Le fichier journal est dans {folder}. Le système a répondu : {reason}',

  'gate.message': 'Ces données viennent d’une version plus récente de Binôme',
  'gate.newerSchema':
    'Elles ont été enregistrées par Binôme {savedBy}, sous une forme que cette version ({running}) ne connaît pas. Les ouvrir pourrait en perdre une partie : rien n’a été ouvert, rien n’a été modifié.\n\nInstallez Binôme {savedBy} ou une version plus récente, puis relancez-le.',
  'gate.newerEngine':
    'Elles ont été enregistrées par Binôme {savedBy} sur un moteur plus récent (Chromium {savedEngine} ; celui-ci est le {runningEngine}). Un moteur plus ancien vide ces données sans prévenir : rien n’a été ouvert, rien n’a été modifié.\n\nInstallez Binôme {savedBy} ou une version plus récente, puis relancez-le.',
  'gate.openDataFolder': 'Ouvrir le dossier des données',
  'gate.quit': 'Quitter',

  'error.forbidden-sender.reason':
    'Binôme a refusé une demande qui ne venait pas de sa propre fenêtre.',
  'error.forbidden-sender.cure':
    'Rechargez la fenêtre. Si cela se reproduit, enregistrez le journal et envoyez-le-nous.',
  'error.invalid-input.reason': 'La demande n’avait pas la forme attendue : rien n’a été fait.',
  'error.invalid-input.cure':
    'Réessayez. Si cela se reproduit, enregistrez le journal et envoyez-le-nous.',
  'error.unknown-file.reason': 'Binôme n’a plus accès à ce fichier.',
  'error.unknown-file.cure': 'Choisissez le fichier à nouveau.',
  'error.file-too-large.reason': 'Le fichier dépasse 64 Mo.',
  'error.file-too-large.cure': 'Partagez-le en fichiers plus petits.',
  'error.file-unreadable.reason': 'Le fichier n’a pas pu être lu.',
  'error.file-unreadable.cure':
    'Vérifiez qu’il est toujours là, que vous pouvez l’ouvrir et qu’aucun autre programme ne le verrouille.',
  'error.file-unwritable.reason':
    'Le fichier n’a pas pu être écrit. Ce qui s’y trouvait est intact.',
  'error.file-unwritable.cure':
    'Fermez-le dans les autres programmes, vérifiez que vous pouvez écrire dans ce dossier, ou choisissez-en un autre.',
  'error.disk-full.reason': 'Le disque est plein. Ce qui s’y trouvait est intact.',
  'error.disk-full.cure': 'Libérez de la place, puis réessayez.',
  'error.forbidden-link.reason': 'Ce lien n’est pas de ceux que Binôme peut ouvrir.',
  'error.forbidden-link.cure':
    'Copiez l’adresse et ouvrez-la vous-même si vous lui faites confiance.',
  'error.vault-locked.reason': 'Les notes privées sont verrouillées.',
  'error.vault-locked.cure': 'Déverrouillez-les avec votre phrase de passe, puis réessayez.',
  'error.vault-damaged.reason':
    'Le fichier qui contient la clé de vos notes privées est illisible.',
  'error.vault-damaged.cure':
    'Remettez le vault.json d’une sauvegarde dans le dossier des données, puis relancez Binôme.',
  'error.sealed-unreadable.reason':
    'Ce contenu ne peut pas être déchiffré : il a été modifié ou endommagé depuis qu’il a été écrit.',
  'error.sealed-unreadable.cure': 'Revenez à une version antérieure ou à une sauvegarde.',
  'error.file-damaged.reason':
    'Ce fichier n’est plus celui qui a été enregistré : il a été modifié ou endommagé sur le disque.',
  'error.file-damaged.cure':
    'Joignez-le à nouveau depuis l’original, ou reprenez-le dans une sauvegarde.',
  'error.image-too-large.reason':
    'Cette image annonce plus de 40 millions de pixels, de quoi occuper toute la mémoire.',
  'error.image-too-large.cure': 'Enregistrez-la en plus petit, puis ajoutez-la à nouveau.',
  'error.file-not-opened.reason': 'Le système n’a pas ouvert le fichier.',
  'error.file-not-opened.cure':
    'Enregistrez une copie et ouvrez-la vous-même avec un programme qui connaît ce type de fichier.',
  'error.printing-failed.reason': 'Le document n’a pas pu être imprimé.',
  'error.printing-failed.cure':
    'Vérifiez qu’une imprimante est installée sur cet ordinateur, ou enregistrez le document en PDF.',
  'error.unavailable.reason': 'Ce n’est pas possible ici.',
  'error.unavailable.cure': 'Utilisez pour cela l’application de bureau.',
  'error.internal.reason': 'Un problème inattendu est survenu.',
  'error.internal.cure':
    'Réessayez. Si cela se reproduit, enregistrez le journal et envoyez-le-nous.',
} as const;
