/** What the offline questionnaire itself says. */
export const checkInPage = {
  'checkIn.page.language': 'Langue',
  'checkIn.page.due': 'Merci de répondre au plus tard le {date}.',
  'checkIn.page.readers':
    '{isAnonymous, select, yes {Ce questionnaire est anonyme : sa réponse ne contient aucun nom, seulement un numéro compté une fois. La personne qui coordonne « {programme} » lit les réponses. Les moyennes ne sont montrées qu’une fois le questionnaire clos, et à partir de {fewest, number} réponses.} other {Vos réponses sont lues par la personne qui coordonne « {programme} », avec votre nom.}}',
  'checkIn.page.offline':
    'Cette page n’envoie rien d’elle-même et n’a besoin d’aucun réseau. Elle enregistre un fichier de réponse, que vous transmettez.',
  'checkIn.page.draft':
    'D’ici là, vos réponses sont gardées dans ce navigateur : vous pouvez fermer la page et revenir.',
  'checkIn.page.noDraft':
    'Ce navigateur ne garde rien pour une page ouverte depuis un fichier : répondez en une fois.',
  'checkIn.page.progress': 'Réponses : {answered} sur {total}',
  'checkIn.page.required': '(obligatoire)',
  'checkIn.page.likert.1': 'pas du tout d’accord',
  'checkIn.page.likert.2': 'plutôt pas d’accord',
  'checkIn.page.likert.3': 'ni l’un ni l’autre',
  'checkIn.page.likert.4': 'plutôt d’accord',
  'checkIn.page.likert.5': 'tout à fait d’accord',
  'checkIn.page.nps.0': 'pas du tout probable',
  'checkIn.page.nps.10': 'extrêmement probable',
  'checkIn.page.skill.0': 'aucune maîtrise',
  'checkIn.page.skill.1': 'notions',
  'checkIn.page.skill.2': 'avec de l’aide',
  'checkIn.page.skill.3': 'en autonomie',
  'checkIn.page.skill.4': 'peut l’enseigner',
  'checkIn.page.clear': 'Retirer ma réponse',
  'checkIn.page.textLeft': '{count} caractères restants',
  'checkIn.page.textOver': '{count} caractères de trop',
  'checkIn.page.quote': 'Mes mots peuvent être cités sans mon nom.',
  'checkIn.page.quoteHelp':
    'Dans un bilan du programme, par exemple. Sans cette coche, personne ne les cite.',
  'checkIn.page.missing': 'Ces questions sont à revoir d’abord',
  'checkIn.page.missingOne': 'Merci de répondre à cette question.',
  'checkIn.page.tooLong': 'Merci de raccourcir cette réponse.',
  'checkIn.page.save': 'Enregistrer mon fichier de réponse',
  'checkIn.page.savedTitle': 'Votre fichier de réponse a été remis à votre navigateur',
  'checkIn.page.savedText':
    'Il s’appelle {file} et se trouve là où votre navigateur met les téléchargements, sauf si vous avez choisi un autre endroit.',
  'checkIn.page.handIn':
    '{isAnonymous, select, yes {Remettez-le par un moyen qui ne montre pas votre nom, comme un dossier partagé ou une clé USB : qui le reçoit par courriel voit qui l’a envoyé.} other {Envoyez-le à la personne qui coordonne par n’importe quel moyen : courriel, messagerie, dossier partagé, clé USB.}}',
  'checkIn.page.once':
    'Seul le premier fichier qui arrive compte. Pour changer quelque chose, faites-le avant l’envoi et enregistrez à nouveau.',
  'checkIn.page.trouble': 'Aucun fichier n’a été enregistré ?',
  'checkIn.page.troubleText':
    'Copiez ce texte, qui est le fichier entier, et envoyez-le à la place. Enregistré comme fichier texte, il compte aussi.',
  'checkIn.page.copy': 'Copier le texte de la réponse',
  'checkIn.page.copied': 'Copié',
  'checkIn.page.forget': 'Retirer mes réponses de ce navigateur',
  'checkIn.page.noScript':
    'Ce questionnaire a besoin de JavaScript, qui est désactivé dans ce navigateur. Activez-le ou ouvrez le fichier dans un autre.',
} as const;
