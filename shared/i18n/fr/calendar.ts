/** The calendar: sessions and what is due, free and busy times, calendar files. */
export const calendar = {
  'calendar.title': 'Calendrier',
  'calendar.facts':
    '{planned, plural, =0 {Aucune séance à venir} one {# séance à venir} other {# séances à venir}} · {due, plural, =0 {aucune échéance} one {# échéance} other {# échéances}}',
  'calendar.plan': 'Planifier une séance',
  'calendar.today': 'Aujourd’hui',
  'calendar.today.key': 'Montrer aujourd’hui (T)',
  'calendar.previous': 'Avant (flèche gauche)',
  'calendar.next': 'Après (flèche droite)',
  'calendar.views': 'Vue',
  'calendar.view.month': 'Mois',
  'calendar.view.week': 'Semaine',
  'calendar.view.agenda': 'Liste',
  'calendar.view.month.key':
    'Montrer un mois (M) : les flèches vont de jour en jour, Entrée planifie',
  'calendar.view.week.key': 'Montrer une semaine (W)',
  'calendar.view.agenda.key': 'Montrer une liste (A)',
  'calendar.month.keys':
    'Les flèches vont de jour en jour, Début et Fin aux bouts de la semaine, Page précédente et Page suivante à un autre mois, T à aujourd’hui. Entrée planifie une séance ce jour-là, Tab va à ce qu’il contient et Échap en revient.',
  'calendar.day.entries': '{count, plural, one {# élément} other {# éléments}}',
  'calendar.closed': 'Jour de fermeture',
  'calendar.closed.short': 'fermé',
  'calendar.closed.holiday': 'Jour férié : {holiday}',
  'calendar.away': '{count, plural, one {Absence} other {Absences}} : {people}',
  'calendar.away.short': '{count, plural, one {{person} : absence} other {# absences}}',

  'calendar.filter': 'Calendrier de qui',
  'calendar.filter.everyone': 'Tout le monde',
  'calendar.filter.pair': 'Binômes',
  'calendar.filter.person': 'Personnes',
  'calendar.allDay': 'Échéances',
  'calendar.timed': 'Séances',
  'calendar.moreEntries': '+{count} de plus',
  'calendar.moreEntries.hint':
    'Montrer {count, plural, one {# autre entrée} other {# autres entrées}} du jour',
  'calendar.close': 'Fermer',
  'calendar.nothing': 'Rien de prévu et aucune échéance',

  'calendar.state.planned': 'Séance prévue',
  'calendar.state.moved': 'Séance déplacée',
  'calendar.state.held': 'Séance tenue',
  'calendar.state.missed': 'Séance manquée',
  'calendar.state.cancelled': 'Séance annulée',
  'calendar.due.milestone': 'Jalon à atteindre',
  'calendar.due.goal': 'Échéance d’un objectif',
  'calendar.due.action': 'Action à faire',
  'calendar.due.survey-opens': 'Ouverture d’un questionnaire',
  'calendar.due.survey-due': 'Questionnaire à rendre',
  'calendar.due.assessment': 'Compétences à évaluer',
  'calendar.done.milestone': 'Jalon atteint',
  'calendar.done.goal': 'Objectif atteint',
  'calendar.done.action': 'Action faite',
  'calendar.done.survey-opens': 'Questionnaire ouvert',
  'calendar.done.survey-due': 'Questionnaire clos',
  'calendar.done.assessment': 'Compétences évaluées',
  'calendar.survey.survey-opens': 'Ouverture : {title}',
  'calendar.survey.survey-due': 'À rendre : {title}',
  'calendar.assessment.start':
    'Compétences au départ : {count, plural, one {# binôme} other {# binômes}}',
  'calendar.assessment.midpoint':
    'Compétences à mi-parcours : {count, plural, one {# binôme} other {# binômes}}',
  'calendar.assessment.end':
    'Compétences à la fin : {count, plural, one {# binôme} other {# binômes}}',
  'calendar.assessment.follow-up':
    'Compétences trois mois après : {count, plural, one {# binôme} other {# binômes}}',
  'calendar.entry.pairs': '{count} binômes ensemble',
  'calendar.entry.topic': '{topic} ({count} binômes)',
  'calendar.entry.menu': 'Que faire de {entry}',
  'calendar.entry.open': 'Ouvrir la séance',
  'calendar.entry.openPair': 'Ouvrir le binôme',
  'calendar.entry.move': 'Déplacer…',
  'calendar.entry.cancel': 'Annuler la séance…',
  'calendar.entry.export': 'Exporter en .ics…',
  'calendar.entry.moveDue': 'Changer l’échéance…',
  'calendar.due.move': 'Une autre échéance',
  'calendar.due.day': 'Échéance',
  'calendar.due.malformed': 'Échéance : une date de 2000 à 2100.',
  'calendar.due.confirm': 'Changer l’échéance',
  'calendar.due.moved': 'Nouvelle échéance : {date}',

  'calendar.conflicts':
    '{count, plural, one {# conflit avec des séances à venir} other {# conflits avec des séances à venir}}',
  'calendar.conflicts.show': 'Montrer',
  'calendar.conflicts.hide': 'Masquer',
  'calendar.conflicts.others': '{count} de plus',
  'calendar.conflict.session': '{session}, {at} :',
  'calendar.conflict.overlap':
    '{people} {count, plural, one {a} other {ont}} une autre séance à ce moment, à {time} ({other})',
  'calendar.conflict.busy':
    '{people} {count, plural, one {n’est pas disponible} other {ne sont pas disponibles}} à ce moment',
  'calendar.conflict.closed': '{day} est un jour férié ou de fermeture',

  'calendar.free': 'Libres tous les deux',
  'calendar.free.open': 'Créneaux libres',
  'calendar.free.title': 'Quand les deux sont libres',
  'calendar.free.text':
    'Les quatre prochaines semaines, d’après leurs horaires, les autres séances et leurs indisponibilités',
  'calendar.free.pair': 'Binôme',
  'calendar.free.length': 'Durée de la séance',
  'calendar.free.minutes': '{count} minutes',
  'calendar.free.noHours':
    '{person} n’a indiqué aucun horaire : on suppose une journée de travail du lundi au vendredi.',
  'calendar.free.none': 'Les deux n’ont aucun temps commun assez long.',
  'calendar.free.span': '{day}, de {from} à {to}',
  'calendar.free.plan': 'Planifier une séance le {day} à {time}',
  'calendar.free.others': '{count, plural, one {# autre heure} other {# autres heures}}',
  'calendar.free.others.of': '{day} : {count, plural, one {# autre heure} other {# autres heures}}',
  'calendar.free.fewer': 'Moins d’heures',

  'calendar.menu': 'Plus',
  'calendar.menu.export': 'Exporter en .ics…',
  'calendar.menu.import': 'Importer des indisponibilités…',
  'calendar.menu.absence': 'Ajouter une absence…',
  'calendar.menu.busy': 'Indisponibilités et absences…',
  'calendar.person': 'Personne',

  'calendar.absence.title': 'Ajouter une absence',
  'calendar.absence.from': 'Premier jour',
  'calendar.absence.to': 'Dernier jour',
  'calendar.absence.text':
    'Aucune séance n’est proposée ces jours-là. La raison de l’absence n’est ni demandée ni gardée.',
  'calendar.absence.save': 'Ajouter l’absence',
  'calendar.absence.added': 'Absence de {person} ajoutée',
  'calendar.absence.problem.person-missing': 'Choisissez qui est absent.',
  'calendar.absence.problem.day-missing': 'Indiquez le premier jour.',
  'calendar.absence.problem.ends-before-it-begins': 'Le dernier jour précède le premier.',

  'calendar.busy': '{person} n’est pas disponible',
  'calendar.busy.title': 'Indisponibilités et absences',
  'calendar.busy.none':
    'Aucune n’est connue. Importez le fichier d’agenda d’un participant, ou ajoutez une absence.',
  'calendar.busy.absence': 'Absence du {from} au {to}',
  'calendar.busy.file':
    '{count, plural, one {# indisponibilité} other {# indisponibilités}} de {file}, du {from} au {to}',
  'calendar.busy.remove': 'Retirer',
  'calendar.busy.remove.of': 'Retirer pour {person} : {what}',
  'calendar.busy.removed': 'Retiré pour {person}',

  'calendar.export.title': 'Exporter en .ics',
  'calendar.export.scope': 'Quelles séances',
  'calendar.export.scope.programme': 'Toutes les séances du programme',
  'calendar.export.scope.pair': 'Celles d’un binôme',
  'calendar.export.pair': 'Binôme',
  'calendar.export.count':
    '{count, plural, =0 {Aucune séance} one {# séance} other {# séances}}, y compris celles qui sont annulées, pour que les autres agendas les retirent',
  'calendar.export.cancelled':
    'Cette séance est annulée et le fichier le dit : un agenda qui la contient la retire, ou la montre annulée et son heure libre.',
  'calendar.export.addresses': 'Avec les adresses e-mail',
  'calendar.export.addresses.help':
    'Nomme les participants avec leur adresse, pour qu’un agenda puisse les inviter.',
  'calendar.export.text':
    'Le fichier contient l’heure, le lieu, le lien, l’ordre du jour et les noms. Notes, décisions, niveaux et satisfaction restent ici. Importez-le de nouveau après un changement : les séances se déplacent au lieu de se doubler.',
  'calendar.export.save': 'Enregistrer le fichier',
  'calendar.export.problem.pair-missing': 'Choisissez un binôme.',
  'calendar.export.failed':
    'Le fichier n’a pas pu être écrit. Rien n’a été enregistré ; ce qui est prévu n’a pas changé.',
  'calendar.export.fileName.programme': '{programme} séances.ics',
  'calendar.export.fileName.pair': '{programme} binôme.ics',
  'calendar.export.fileName.session': '{programme} séance.ics',
  'calendar.export.done':
    '{count, plural, one {# séance enregistrée} other {# séances enregistrées}} dans {file}',
  'calendar.export.summary': 'Mentorat : {pairs}',
  'calendar.export.summaryWithTitle': 'Mentorat : {pairs} – {title}',
  'calendar.export.off.cancelled': 'Annulée : {summary}',
  'calendar.export.off.missed': 'Manquée : {summary}',
  'calendar.export.agendaItem': '{minutes} min : {title}',

  'calendar.import.title': 'Importer des indisponibilités',
  'calendar.import.text':
    'D’un fichier d’agenda (.ics) que la personne a exporté. Seuls les moments occupés sont gardés, d’il y a un mois à dans un an : ni titre, ni lieu, ni invité.',
  'calendar.import.choose': 'Choisir un fichier…',
  'calendar.import.reading': 'Lecture de l’agenda',
  'calendar.import.save': 'Importer',
  'calendar.import.done':
    '{count, plural, one {# indisponibilité} other {# indisponibilités}} de {person} : import terminé',
  'calendar.import.problem.person-missing': 'Choisissez à qui est cet agenda.',
  'calendar.import.problem.file-missing': 'Choisissez un fichier d’agenda.',
  'calendar.import.preview':
    '{count, plural, one {# indisponibilité} other {# indisponibilités}} du {from} au {to}, d’après {events, plural, one {# événement} other {# événements}} du fichier.',
  'calendar.import.nothing':
    '{events, plural, =0 {Le fichier n’a aucun événement} one {Le seul événement du fichier n’occupe personne} other {Aucun des # événements du fichier n’occupe personne}} entre il y a un mois et dans un an.',
  'calendar.import.replaces':
    '{count, plural, one {Remplace # indisponibilité} other {Remplacent # indisponibilités}} d’un import précédent de ce fichier.',
  'calendar.import.leftOut':
    '{count, plural, one {# événement a été laissé de côté, en tout ou en partie :} other {# événements ont été laissés de côté, en tout ou en partie :}}',
  'calendar.import.leftOut.unreadable': 'Ligne {line} : sa date ou sa règle est illisible',
  'calendar.import.leftOut.zone-unknown':
    'Ligne {line} : son fuseau horaire n’est ni connu ni décrit dans le fichier',
  'calendar.import.leftOut.rule-unreadable':
    'Ligne {line} : il se répète à des dates qui n’existent pas',
  'calendar.import.leftOut.rule-too-often': 'Ligne {line} : il se répète plusieurs fois par jour',
  'calendar.import.leftOut.range-unknown':
    'Ligne {line} : il change des répétitions passées, ce que les agendas ne font plus',
  'calendar.import.leftOut.periods-unreadable':
    'Ligne {line} : certaines des indisponibilités de cette liste sont illisibles ; les autres sont gardées',
  'calendar.import.leftOut.others': '{count} de plus',
  'calendar.import.refused.not-a-calendar':
    'Ce n’est pas un fichier d’agenda : il ne commence pas par BEGIN:VCALENDAR à la ligne 1. Rien n’a été importé.',
  'calendar.import.refused.too-large':
    'Le fichier fait {size} Mo ; on en lit au plus {most}. Exportez une période plus courte. Rien n’a été importé.',
  'calendar.import.refused.too-many-events':
    'Le fichier a plus de {most, number} événements ; la lecture s’est arrêtée à la ligne {line, number}. Exportez une période plus courte. Rien n’a été importé.',
  'calendar.import.refused.too-many-busy-times':
    'Le fichier donne plus de {most, number} indisponibilités dans l’année. Rien n’a été importé.',
  'calendar.import.refused.damaged':
    'Le fichier est abîmé à la ligne {line, number} : quelque chose y commence ou y finit qui ne le peut pas. Exportez-le de nouveau. Rien n’a été importé.',
  'calendar.import.refused.truncated':
    'Le fichier est coupé : ce qui commence à la ligne {line, number} n’a pas de fin. Exportez-le de nouveau. Rien n’a été importé.',
  'calendar.import.refused.too-slow':
    'Le fichier a demandé plus de 30 secondes de lecture, ce qu’aucun agenda habituel ne fait. Rien n’a été importé.',

  'command.importBusyTimes': 'import des indisponibilités',
  'command.addAbsence': 'ajout de l’absence',
  'command.moveDueDay': 'changement d’échéance',
  'command.removeBusyTimes': 'retrait des indisponibilités',
} as const;
