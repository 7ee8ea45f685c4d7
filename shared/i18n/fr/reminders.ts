/** Reminders: what notifications say, the icon beside the clock, and their settings. */
export const reminders = {
  'reminders.people': '{mentor} et {mentee}',
  'reminders.pairs': '{count, plural, one {# binôme} other {# binômes}}',
  'reminders.title.session-tomorrow': 'Séance demain : {people}',
  'reminders.title.session-ahead': 'Séance {day} : {people}',
  'reminders.title.session-soon': 'Séance à {time} : {people}',
  'reminders.title.write-up': 'Séance à compléter : {people}',
  'reminders.title.action-due': 'Action à terminer : {action}',
  'reminders.title.pair-quiet':
    '{people} : {days, plural, one {# jour} other {# jours}} sans séance',
  'reminders.title.survey-due': 'Questionnaire à rendre : {survey}',
  'reminders.title.assessment-due':
    'Compétences à évaluer : {count, plural, one {# binôme} other {# binômes}}',
  'reminders.title.practice-check': 'Toujours en usage après 90 jours ? {practice}',
  'reminders.discreet.session-tomorrow': 'Une séance a lieu demain',
  'reminders.discreet.session-ahead': 'Une séance a lieu {day}',
  'reminders.discreet.session-soon': 'Une séance commence à {time}',
  'reminders.discreet.write-up': 'Une séance est à compléter',
  'reminders.discreet.action-due': 'Une action est à terminer',
  'reminders.discreet.pair-quiet': 'Un binôme ne s’est pas vu depuis un moment',
  'reminders.discreet.survey-due': 'Un questionnaire est à rendre',
  'reminders.discreet.assessment-due': 'Des compétences sont à évaluer',
  'reminders.discreet.practice-check': 'Une pratique est à vérifier',
  'reminders.body.write-up': '{when}. A-t-elle eu lieu ?',
  'reminders.body.action-due': '{owner}, pour le {when}',
  'reminders.body.pair-quiet': 'Aucune n’est prévue.',
  'reminders.body.survey-due':
    'Pour le {when} : il manque {missing, plural, one {# réponse} other {# réponses}} sur {of, number}.',
  'reminders.body.assessment-due.start': 'Au départ, {when}',
  'reminders.body.assessment-due.midpoint': 'À mi-parcours, {when}',
  'reminders.body.assessment-due.end': 'À la fin, {when}',
  'reminders.body.assessment-due.follow-up': 'Trois mois après, {when}',
  'reminders.body.practice-check': 'Demandez à {people}.',
  'reminders.several': '{count, plural, one {# rappel} other {# rappels}}',
  'reminders.others': 'et {count, plural, one {# autre} other {# autres}}',
  'reminders.snooze.label': 'Me le rappeler',
  'reminders.snooze.ten-minutes': 'Dans 10 minutes',
  'reminders.snooze.one-hour': 'Dans 1 heure',
  'reminders.snooze.tomorrow': 'Demain',
  'reminders.snooze.done': 'Ce rappel reviendra',
  'reminders.tray.open': 'Ouvrir Binôme',
  'reminders.tray.pause': 'Aucun rappel pendant 1 heure',
  'reminders.tray.told': 'Binôme continue de vous rappeler vos séances',
  'reminders.tray.told.text':
    'Son icône est à côté de l’horloge ; relancer Binôme ouvre aussi la fenêtre. Un réglage permet d’y renoncer.',

  'reminders.settings.title': 'Rappels',
  'reminders.settings.text':
    'Des notifications de votre système. Elles ne contiennent rien de vos notes privées.',
  'reminders.settings.kinds': 'Me rappeler',
  'reminders.kind.session-tomorrow': 'Une séance du lendemain, à 17 h',
  'reminders.kind.session-soon': 'Une séance dans 15 minutes',
  'reminders.kind.write-up': 'Une séance à compléter',
  'reminders.kind.action-due': 'Une action à terminer dans la journée, à 9 h',
  'reminders.kind.pair-quiet': 'Un binôme qui ne se voit plus',
  'reminders.kind.survey-due':
    'Un questionnaire auquel il manque des réponses, la veille et le dernier jour, à 9 h',
  'reminders.kind.assessment-due':
    'Des compétences à évaluer, le jour même et en cas de retard, à 9 h',
  'reminders.kind.practice-check': 'Une pratique à vérifier après 90 jours, à 9 h',
  'reminders.settings.quietPair': 'Jours sans séance, ni séance prévue',
  'reminders.settings.quietPair.help':
    'Vide : une fois et demie le rythme. De {least} à {most} jours.',
  'reminders.settings.quietHours': 'Heures calmes',
  'reminders.settings.quietHours.help': 'Ce qui survient entre-temps s’affiche à la fin.',
  'reminders.settings.from': 'De',
  'reminders.settings.to': 'À',
  'reminders.settings.weekends': 'Calme aussi le week-end',
  'reminders.settings.soonThrough': 'Sauf pour les séances dans 15 minutes',
  'reminders.settings.hideDetails': 'Masquer les détails',
  'reminders.settings.hideDetails.help':
    'Les notifications disent « Une séance a lieu demain », sans nommer personne.',
  'reminders.settings.tray': 'Continuer les rappels quand la fenêtre est fermée',
  'reminders.settings.tray.help':
    'Binôme reste à côté de l’horloge jusqu’à ce que vous le quittiez. Sinon, fermer la fenêtre l’arrête.',
  'reminders.settings.shortcut': 'Noter une séance passée depuis tout programme',
  'reminders.settings.shortcut.help': '{keys} ouvre Binôme et le formulaire.',
  'reminders.settings.shortcut.refused':
    'Un autre programme utilise {keys} : le raccourci n’a pas d’effet ici.',
  'reminders.settings.failed':
    'Ce choix n’a pas pu être enregistré : il vaut jusqu’à la fermeture.',
} as const;
