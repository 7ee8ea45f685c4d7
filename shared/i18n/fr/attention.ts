/** What needs the coordinator today, nudges, and the four levels at a glance. */
export const attention = {
  'attention.title': 'Ce qui vous attend aujourd’hui',
  'attention.nothing': 'Rien. Les binômes avancent bien, et rien n’est à faire.',
  'attention.reading': 'Lecture du programme…',
  'attention.queue': '{count, plural, one {# binôme à suivre} other {# binômes à suivre}}',
  'attention.all': 'Tout afficher ({count, number})',
  'attention.fewer': 'En afficher moins',
  'attention.dated': '{date} · {what}',
  'attention.score': '{word} · {score} sur 100',
  'attention.reason.points': '{reason} ({points})',
  'attention.stuck': 'Bloqué',
  'attention.stuck.accepted':
    'Accepté il y a {count, plural, one {# jour} other {# jours}}, et pas encore publié.',
  'attention.stuck.charter':
    'La charte attend l’accord des deux depuis {count, plural, one {# jour} other {# jours}}.',
  'attention.nudged':
    '{count, plural, =0 {Relancé aujourd’hui, en attente} =1 {Relancé hier, en attente} one {Relancé il y a # jour, en attente} other {Relancé il y a # jours, en attente}}',
  'attention.nudgedWell': 'Tout va bien depuis la relance.',
  'attention.nudgedOn': 'Relancé le {date}',
  'attention.step.publish': 'Publiez le binôme, ou dites aux deux pourquoi il attend.',
  'attention.step.charter': 'Demandez aux deux de relire la charte à leur prochaine séance.',
  'attention.step.outcome': 'Notez ce que la relance a donné.',

  'attention.nudges': 'Relances',
  'attention.nudges.none': 'Aucune pour l’instant. Une relance notée n’est pas faite deux fois.',
  'attention.confidential':
    'Les relances ne sont que pour vous : ce qui est envoyé au binôme n’en dit rien.',
  'attention.nudge': 'Relancer',
  'attention.nudge.again': 'Relancer encore',
  'attention.nudge.of': 'Relancer {pair}',
  'attention.nudge.title': 'Relancer un binôme',
  'attention.nudge.reason': 'À quel sujet',
  'attention.nudge.on': 'Relancé le',
  'attention.nudge.note': 'Ce que vous avez dit ou demandé',
  'attention.nudge.note.help': 'Pour vous ; peut rester vide.',
  'attention.nudge.save': 'Noter la relance',
  'attention.nudge.noted': 'Relance notée',
  'attention.nudge.delete': 'Supprimer',
  'attention.nudge.delete.of': 'Supprimer la relance du {date}',
  'attention.nudge.deleted': 'Relance supprimée',
  'attention.reason.plan': 'Prévoir la prochaine séance',
  'attention.reason.confirm': 'Confirmer la séance prévue',
  'attention.reason.obstacles': 'Ce qui empêche les séances',
  'attention.reason.talk': 'Ce qui rendrait les séances plus utiles',
  'attention.reason.goals': 'Les objectifs du binôme',
  'attention.reason.other': 'Autre chose',
  'attention.problem.note-too-long': 'Le texte est trop long.',
  'attention.problem.still-to-come': 'Ce jour est encore à venir.',
  'attention.problem.day-missing': 'Indiquez un jour.',
  'attention.outcome': 'Noter la suite',
  'attention.outcome.of': 'Noter la suite : {pair}',
  'attention.outcome.title': 'Ce que la relance a donné',
  'attention.outcome.text': 'Suite donnée',
  'attention.outcome.on': 'Connue depuis le',
  'attention.outcome.on.of': '{date} : {outcome}',
  'attention.outcome.none': 'close, rien de noté',
  'attention.outcome.waiting': 'En attente d’une suite',
  'attention.outcome.save': 'Enregistrer la suite',
  'attention.outcome.edit': 'Modifier la suite',
  'attention.outcome.reopen': 'Pas encore réglé',
  'attention.outcome.noted': 'Suite notée',
  'attention.outcome.reopened': 'La relance est de nouveau en attente',

  'attention.message': 'Message aux deux',
  'attention.message.language': 'Langue du message',
  'attention.message.in.en': 'Anglais',
  'attention.message.in.fr': 'Français',
  'attention.message.text': 'Message',
  'attention.message.copy': 'Copier',
  'attention.message.mail': 'Ouvrir dans la messagerie',
  'attention.message.again': 'Revenir à la proposition',
  'attention.message.copied': 'Message copié',
  'attention.message.copyFailed':
    'Le message n’a pas pu être copié. Sélectionnez-le et copiez-le à la main.',
  'attention.message.subject': 'Vos séances de mentorat',
  'attention.message.greeting': 'Bonjour {mentor} et {mentee},',
  'attention.message.plan':
    'Votre prochaine séance n’a pas encore de date. Pourriez-vous en choisir une d’ici deux semaines ? Une demi-heure suffit pour reprendre.',
  'attention.message.confirm':
    'Votre prochaine séance est au calendrier. Pourriez-vous confirmer tous les deux que la date convient toujours, ou en choisir une autre dès maintenant ?',
  'attention.message.obstacles':
    'Certaines de vos séances n’ont pas pu avoir lieu ces derniers temps. Qu’est-ce qui vous aiderait : un autre jour, une rencontre plus courte, un appel ? Dites-moi où je peux être utile.',
  'attention.message.talk':
    'J’aimerais savoir, de chacun de vous, comment se passent vos échanges : ce qui marche, et ce qui les rendrait plus utiles. Dix minutes avec chacun suffisent.',
  'attention.message.goals':
    'Pourriez-vous prendre dix minutes de votre prochaine séance pour revoir vos objectifs : lesquels garder, modifier ou abandonner ?',
  'attention.message.other':
    'Comment se passent vos échanges, et puis-je vous aider en quoi que ce soit ?',
  'attention.message.close': 'Merci à vous deux.',

  'attention.today.writeUp':
    '{count, plural, one {# séance à compléter} other {# séances à compléter}}',
  'attention.today.surveys':
    '{count, plural, one {# questionnaire à suivre} other {# questionnaires à suivre}}',
  'attention.today.assessments': 'Compétences à évaluer',
  'attention.today.practices':
    '{count, plural, one {# pratique à vérifier à 90 jours} other {# pratiques à vérifier à 90 jours}}',
  'attention.today.actions':
    '{count, plural, one {# action en retard} other {# actions en retard}}',
  'attention.today.plan':
    '{count, plural, one {# binôme sans séance prévue} other {# binômes sans séance prévue}}',
  'attention.today.charter':
    '{count, plural, one {# binôme sans charte convenue} other {# binômes sans charte convenue}}',
  'attention.survey.to-open-today': '{title} : à ouvrir aujourd’hui',
  'attention.survey.to-open': '{title} : à ouvrir depuis le {date}',
  'attention.survey.answers-missing':
    '{title} : pour le {date}, {answered, plural, one {# réponse} other {# réponses}} sur {of, number}',
  'attention.survey.to-close':
    '{title} : attendu pour le {date}, {answered, plural, one {# réponse} other {# réponses}} sur {of, number} ; à clore',
  'attention.assessment.start':
    'Au départ : {count, plural, one {# binôme} other {# binômes}}{overdue, plural, =0 {} other {, dont # en retard}}',
  'attention.assessment.midpoint':
    'À mi-parcours : {count, plural, one {# binôme} other {# binômes}}{overdue, plural, =0 {} other {, dont # en retard}}',
  'attention.assessment.end':
    'À la fin : {count, plural, one {# binôme} other {# binômes}}{overdue, plural, =0 {} other {, dont # en retard}}',
  'attention.assessment.follow-up':
    'Trois mois après : {count, plural, one {# binôme} other {# binômes}}{overdue, plural, =0 {} other {, dont # en retard}}',

  'attention.levels': 'Où en est le programme',
  'attention.levels.period': 'Du {from} au {to}',
  'attention.levels.open': 'Voir les progrès',
  'attention.level.reaction': 'Réaction',
  'attention.level.learning': 'Apprentissage',
  'attention.level.behaviour': 'Comportement',
  'attention.level.results': 'Résultats',
  'attention.level.missing': 'pas encore de données',
  'attention.level.hidden': 'masqué : anonyme, et moins de cinq réponses ou encore ouvert',
  'attention.level.satisfaction': 'Satisfaction',
  'attention.level.of5': '{value} sur 5',
  'attention.level.nps': 'NPS, de −100 à 100',
  'attention.level.answers': '{count, plural, one {# réponse} other {# réponses}}',
  'attention.level.mentees': 'Gain moyen des mentorés',
  'attention.level.mentors': 'Gain moyen des mentors',
  'attention.level.gain': '{value} {levels, plural, one {niveau} other {niveaux}}',
  'attention.level.scores':
    '{count, plural, one {# compétence évaluée} other {# compétences évaluées}} avant et après',
  'attention.level.adopted': 'Pratiques adoptées',
  'attention.level.adopted.note': 'depuis le début',
  'attention.level.noPractice': 'aucune notée pour l’instant',
  'attention.level.kept': 'Maintenues à 90 jours',
  'attention.level.kept.note':
    'sur {count, plural, one {# adoptée} other {# adoptées}} il y a 90 jours ou plus',
  'attention.level.targets': 'Cibles atteintes',
  'attention.level.reached': '{reached, number} sur {of, number}',
  'attention.level.indicators':
    '{count, plural, one {# indicateur choisi} other {# indicateurs choisis}}',
  'attention.level.noIndicator': 'aucun indicateur choisi pour l’instant',
  'attention.level.notComparable': 'pas encore de cible ou de relevé',

  'command.nudgePair': 'noter une relance',
  'command.noteOutcome': 'noter la suite d’une relance',
  'command.reopenNudge': 'rouvrir une relance',
  'command.deleteNudge': 'supprimer une relance',
} as const;
