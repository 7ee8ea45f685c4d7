/** Check-in files: handing them out, and filing what comes back. */
export const checkIn = {
  'command.fileResponses': 'enregistrer des réponses',
  'checkIn.title': 'Fichiers de questionnaire',
  'checkIn.text':
    'Un fichier de questionnaire par personne s’ouvre dans tout navigateur, sans réseau, et enregistre un petit fichier de réponse. Déposez les réponses n’importe où sur cette page : une, cent ou tout un dossier.',
  'checkIn.drop.choose': 'Choisir des fichiers de réponse…',
  'checkIn.drop.hint': 'Ou déposez-les n’importe où sur cette page, même en dossiers.',
  'checkIn.drop.here': 'Déposez ici les fichiers de réponse',
  'checkIn.drop.hereText':
    'Rien ne quitte cet ordinateur. Chaque réponse est vérifiée avant d’être enregistrée.',
  'checkIn.drop.reading': 'Lecture des fichiers de réponse',
  'checkIn.drop.progress': '{done} sur {total}',
  'checkIn.drop.empty': 'Il n’y avait aucun fichier dans ce que vous avez déposé.',
  'checkIn.drop.tooMany':
    'Cela fait plus de {most, number} fichiers. Rien n’a été lu. Déposez-les en plusieurs fois.',
  'checkIn.drop.failed': 'Les réponses n’ont pas pu être lues. Rien n’a été enregistré. Réessayez.',
  'checkIn.filed': '{count, plural, one {# réponse enregistrée} other {# réponses enregistrées}}',
  'checkIn.report.title': 'Fichiers de réponse',
  'checkIn.report.filed':
    '{count, plural, =0 {Aucune réponse n’a été enregistrée.} one {# réponse a été enregistrée.} other {# réponses ont été enregistrées.}}',
  'checkIn.report.bySurvey': '{survey} : {count, plural, one {# réponse} other {# réponses}}',
  'checkIn.report.refused':
    '{count, plural, one {# fichier a été refusé} other {# fichiers ont été refusés}}',
  'checkIn.report.file': 'Fichier',
  'checkIn.report.reason': 'Pourquoi',
  'checkIn.report.cure': 'Que faire',
  'checkIn.report.copy': 'Copier la liste',
  'checkIn.report.copied': 'Copiée',
  'checkIn.refused.unreadable': 'Il n’a pas pu être lu.',
  'checkIn.refused.unreadable.cure':
    'Vérifiez qu’il est toujours là et que vous avez le droit de l’ouvrir, ou copiez-le dans un dossier de cet ordinateur. Puis déposez-le à nouveau.',
  'checkIn.refused.too-deep':
    'Il se trouve sous trop de dossiers imbriqués : il n’a pas été ouvert.',
  'checkIn.refused.too-deep.cure': 'Déposez ce dossier seul.',
  'checkIn.refused.too-large': 'Il est plus gros que toute réponse : il n’a pas été lu.',
  'checkIn.refused.too-large.cure':
    'Demandez le petit fichier qui se termine par .binome-answer.json.',
  'checkIn.refused.questionnaire': 'C’est le questionnaire, pas sa réponse.',
  'checkIn.refused.questionnaire.cure':
    'Demandez à la personne de l’ouvrir, de répondre et d’envoyer le fichier qu’il enregistre.',
  'checkIn.refused.cut-short': 'Il a été tronqué en chemin.',
  'checkIn.refused.cut-short.cure':
    'Demandez-le à nouveau : si le navigateur garde les brouillons, les réponses sont encore dans le questionnaire de la personne.',
  'checkIn.refused.newer-version': 'Il vient d’une version plus récente de Binôme.',
  'checkIn.refused.newer-version.cure':
    'Mettez Binôme à jour sur cet ordinateur, puis déposez-le à nouveau.',
  'checkIn.refused.not-a-response': 'Ce n’est pas un fichier de réponse de Binôme.',
  'checkIn.refused.not-a-response.cure':
    'Les fichiers de réponse se terminent par .binome-answer.json.',
  'checkIn.refused.unknown-survey': 'Il répond à un questionnaire qui n’est pas ici.',
  'checkIn.refused.unknown-survey.cure':
    'Déposez-le là d’où le questionnaire est parti : un autre ordinateur ou un autre espace.',
  'checkIn.refused.other-programme': 'Il appartient au programme « {programme} ».',
  'checkIn.refused.other-programme.cure':
    'Ouvrez ce programme et déposez-le sur ses questionnaires.',
  'checkIn.refused.unknown-invitation': 'Ce questionnaire n’a été envoyé à personne.',
  'checkIn.refused.unknown-invitation.cure':
    'Il est peut-être falsifié, ou l’invitation a été retirée. Exportez à nouveau le questionnaire pour la personne.',
  'checkIn.refused.altered':
    'Ce n’est plus ce que le questionnaire a enregistré : quelque chose y a été modifié.',
  'checkIn.refused.altered.cure':
    'Demandez à la personne d’enregistrer à nouveau sa réponse et d’envoyer ce fichier tel quel.',
  'checkIn.refused.duplicate': 'Une réponse à ce questionnaire est déjà enregistrée.',
  'checkIn.refused.duplicate.cure':
    'Rien à faire : chaque personne compte une fois, et la première réponse fait foi.',
  'checkIn.refused.closed': 'Le questionnaire est clos.',
  'checkIn.refused.closed.cure':
    'Un questionnaire nominatif peut être rouvert sur sa page ; un questionnaire anonyme reste clos dès que ses résultats sont visibles.',
  'checkIn.refused.misfit':
    '{question, plural, =0 {Il répond à une question que le questionnaire ne pose pas.} other {La question # a une réponse qu’elle ne peut pas avoir.}}',
  'checkIn.refused.misfit.cure':
    'Exportez à nouveau le questionnaire et demandez à la personne d’y répondre dans ce fichier.',
  'checkIn.refused.incomplete':
    'La question {question, number} est obligatoire et n’a pas de réponse.',
  'checkIn.refused.incomplete.cure':
    'Demandez à la personne d’y répondre et d’enregistrer à nouveau.',
  'checkIn.export': 'Enregistrer les questionnaires…',
  'checkIn.export.title': 'Fichiers de questionnaire pour « {survey} »',
  'checkIn.export.named':
    'Chaque fichier est destiné à une personne et porte son nom. Envoyez-le par n’importe quel moyen. La personne l’ouvre d’un double clic, répond et renvoie le petit fichier qu’il enregistre.',
  'checkIn.export.people': 'Qui reçoit un fichier',
  'checkIn.export.everyone': 'Tous ceux qui n’ont pas répondu',
  'checkIn.export.nobody':
    'Tout le monde a répondu : il ne reste personne à qui envoyer un fichier.',
  'checkIn.export.anonymous':
    'Le questionnaire est anonyme. Il y a un fichier numéroté par invitation : {mentors, number} pour les mentors, {mentees, number} pour les mentorés. C’est le hasard qui décide de qui reçoit quel numéro.',
  'checkIn.export.handOut': 'Comment les distribuer',
  'checkIn.export.handOut.1':
    'Donnez à chaque mentor un fichier de mentor et à chaque mentoré un fichier de mentoré, dans un ordre que personne ne peut deviner. Mieux encore : confiez la distribution à quelqu’un d’autre.',
  'checkIn.export.handOut.2': 'Ne gardez aucune liste de qui a reçu quel numéro.',
  'checkIn.export.handOut.3':
    'Faites déposer les réponses là où aucun expéditeur n’apparaît : un dossier partagé, une clé USB qui circule. Puis déposez-les toutes ensemble.',
  'checkIn.export.handOut.4':
    'Un numéro désigne toujours le même questionnaire. Qui a perdu le sien a besoin de ce même numéro : avec un autre, quelqu’un pourrait répondre deux fois.',
  'checkIn.export.protects': 'Ce qui protège',
  'checkIn.export.protects.text':
    'Aucun nom ne figure dans un fichier ni dans une réponse. Les réponses sont gardées sous de nouveaux numéros tirés au hasard, à part des invitations et sans le jour. Aucune moyenne n’est montrée tant que le questionnaire est ouvert, ni sous {fewest, number} réponses.',
  'checkIn.export.protectsNot': 'Ce qui ne protège pas',
  'checkIn.export.protectsNot.text':
    'Qui note à qui va chaque fichier, ou reçoit une réponse par courriel et l’ouvre, sait de qui elle vient. Un fichier de réponse se lit comme un texte. Une réponse enregistrée seule reste à côté de son invitation dans le relevé des changements de Binôme : enregistrez-en plusieurs à la fois.',
  'checkIn.export.save':
    '{count, plural, =0 {Choisir un dossier…} one {Enregistrer # fichier dans un dossier…} other {Enregistrer # fichiers dans un dossier…}}',
  'checkIn.export.none': 'Choisissez au moins une personne.',
  'checkIn.export.saving': 'Enregistrement des fichiers',
  'checkIn.export.done':
    '{count, plural, one {# fichier de questionnaire enregistré} other {# fichiers de questionnaire enregistrés}} dans {folder}',
  'checkIn.export.downloaded':
    '{count, plural, one {# fichier de questionnaire se trouve} other {# fichiers de questionnaire se trouvent}} dans vos téléchargements',
  'checkIn.export.reveal': 'Afficher le dossier',
  'checkIn.export.failed':
    'La page du questionnaire n’a pas pu être lue. Rien n’a été enregistré. Redémarrez Binôme.',
  'checkIn.file.mentor': '{survey} - mentor {number}',
  'checkIn.file.mentee': '{survey} - mentoré {number}',
} as const;
