/** What stands in the programme report itself, in its own language. */
export const reportTexts = {
  'report.title': 'Bilan du programme {programme}',
  'report.subtitle':
    'Du {from} au {to} · {pairs, plural, one {# binôme} other {# binômes}} · établi le {date}',
  'report.part': 'Partie présentée : {parts}',
  'report.part.asOf': 'tel qu’on le savait le {date}',
  'report.part.period': 'la période choisie',
  'report.part.round': 'un cycle',
  'report.part.department': 'service {name}',
  'report.part.site': 'site {name}',
  'report.section.purpose': 'Raison d’être',
  'report.section.participation': 'Participation',
  'report.section.reaction': 'Réaction : ce qu’en pensent les participants',
  'report.section.learning': 'Apprentissage : ce qu’ils ont acquis',
  'report.section.behaviour': 'Comportement : ce qui a changé au travail',
  'report.section.results': 'Résultats : ce que l’entreprise constate',
  'report.section.stories': 'Témoignages',
  'report.section.limits': 'Limites',
  'report.section.next-steps': 'Suites à donner',

  'report.purpose.reverse':
    '{programme} est un programme de mentorat inversé : des juniors accompagnent des dirigeants, et les deux apprennent.',
  'report.purpose.reciprocal':
    '{programme} est un programme de mentorat réciproque : juniors et dirigeants s’accompagnent mutuellement, avec des objectifs de même poids dans les deux sens.',
  'report.purpose.period': 'Ce bilan porte sur la période du {from} au {to}.',
  'report.purpose.rhythm.monthly': 'Les binômes devaient se voir une fois par mois.',
  'report.purpose.rhythm.fortnightly': 'Les binômes devaient se voir toutes les deux semaines.',
  'report.purpose.wanted': 'Ce que les dirigeants voulaient surtout apprendre : {skills}.',
  'report.purpose.wantedInReturn': 'Ce que les mentors voulaient apprendre en retour : {skills}.',
  'report.purpose.judgedBy': 'Le programme se juge à ces indicateurs : {indicators}.',

  'report.participation.nobody': 'Aucun binôme n’a encore commencé.',
  'report.participation.pairs':
    '{pairs, plural, one {# binôme a réuni} other {# binômes ont réuni}} {mentors, plural, one {# mentor} other {# mentors}} et {mentees, plural, one {# mentoré} other {# mentorés}} : {running, plural, =0 {aucun n’est en cours} one {# est en cours} other {# sont en cours}}, {completed, plural, =0 {aucun n’est allé à son terme} one {# est allé à son terme} other {# sont allés à leur terme}}, {ended, plural, =0 {aucun ne s’est arrêté avant la fin} one {# s’est arrêté avant la fin} other {# se sont arrêtés avant la fin}}.',
  'report.participation.across':
    'Sur {known, plural, one {# binôme dont} other {# binômes dont}} les deux services sont connus, {across, plural, =0 {aucun n’en relie} one {# en relie} other {# en relient}} deux différents.',
  'report.participation.held':
    '{held, plural, =0 {Aucune séance n’a eu lieu} one {# séance a eu lieu} other {# séances ont eu lieu}}.',
  'report.participation.contact': 'Les binômes ont passé {hours} ensemble.',
  'report.participation.adherence':
    'En comptant pour chaque binôme, sur {count, plural, one {# rencontre} other {# rencontres}} dont l’issue est connue, {percent} ont eu lieu.',

  'report.reaction.none': 'Il n’y a pas encore de réponses à montrer.',
  'report.reaction.satisfaction':
    'La satisfaction à l’égard du binôme est de {value} sur 5 ({count, plural, one {# réponse} other {# réponses}}).',
  'report.reaction.trust':
    'La confiance est de {value} sur 5 ({count, plural, one {# réponse} other {# réponses}}).',
  'report.reaction.trustGap': 'L’écart entre mentors et mentorés est de {value}.',
  'report.reaction.nps':
    'Recommanderaient-ils le programme ? Le score de recommandation net (NPS) est de {value}, sur une échelle de −100 à 100 ({count, plural, one {# réponse} other {# réponses}}).',

  'report.learning.none':
    'Aucune compétence n’a encore de niveau avant et après : on ne peut rien dire de l’apprentissage.',
  'report.learning.rose':
    'En moyenne, les niveaux ont monté de {value} sur l’échelle de 0 à 4 ({count, plural, one {# note} other {# notes}} avant et après, {people, plural, one {# personne} other {# personnes}}).',
  'report.learning.fell':
    'En moyenne, les niveaux ont baissé de {value} sur l’échelle de 0 à 4 ({count, plural, one {# note} other {# notes}} avant et après, {people, plural, one {# personne} other {# personnes}}).',
  'report.learning.same':
    'En moyenne, les niveaux sont restés les mêmes ({count, plural, one {# note} other {# notes}} avant et après, {people, plural, one {# personne} other {# personnes}}).',
  'report.learning.most': 'Les plus fortes progressions : {skills}.',
  'report.learning.skill':
    '{skill} ({gain}, {people, plural, one {# personne} other {# personnes}})',
  'report.learning.inReturn': 'Ce que les mentors ont le plus acquis en retour : {skills}.',

  'report.behaviour.none': 'Aucune nouvelle pratique n’a encore été notée.',
  'report.behaviour.practices':
    '{tried, plural, one {# nouvelle pratique a été essayée} other {# nouvelles pratiques ont été essayées}} : {adopted, plural, =0 {aucune n’a été adoptée} one {# a été adoptée} other {# ont été adoptées}}, {abandoned, plural, =0 {aucune n’a été abandonnée} one {# a été abandonnée} other {# ont été abandonnées}}.',
  'report.behaviour.kept':
    'Sur {count, plural, one {# pratique adoptée} other {# pratiques adoptées}} il y a 90 jours ou plus, {percent} ont été maintenues.',
  'report.behaviour.goals':
    'Sur {count, plural, one {# objectif fixé} other {# objectifs fixés}} par les binômes, {percent} ont été atteints.',

  'report.results.none': 'Aucun indicateur n’a été choisi pour ce programme.',
  'report.results.met':
    'Sur {count, plural, one {# indicateur} other {# indicateurs}} avec une cible et une valeur, {met, plural, =0 {aucun n’a} one {# a} other {# ont}} atteint la cible.',
  'report.results.unknown':
    '{count, plural, one {# indicateur n’a} other {# indicateurs n’ont}} pas encore de valeur.',

  'report.stories.lead': 'Avec les mots des participants, cités avec leur accord et sans leur nom.',
  'report.measure.satisfaction': 'Satisfaction à l’égard du binôme',
  'report.measure.usefulness': 'Séances utiles',
  'report.measure.trust': 'Confiance : parole franche',
  'report.measure.commitment': 'Partenaire qui tient ses engagements',
  'report.measure.workload': 'Charge raisonnable',
  'report.measure.recommendation': 'Recommanderait le programme',

  'report.quote.mentor': 'Côté mentor',
  'report.quote.mentee': 'Côté mentoré',
  'report.quote.someone': 'Une personne du programme',

  'report.limit.part.period': 'Ce bilan porte sur une partie du temps, pas sur tout le programme.',
  'report.limit.part.round': 'Ce bilan porte sur un cycle, pas sur tout le programme.',
  'report.limit.part.department':
    'Ce bilan porte sur les binômes comptant une personne d’un service, pas sur tout le programme.',
  'report.limit.part.site':
    'Ce bilan porte sur les binômes comptant une personne d’un site, pas sur tout le programme.',
  'report.limit.places': 'Chacun figure dans son service et sur son site d’aujourd’hui.',
  'report.limit.goals':
    'On ne sait pas où {count, plural, one {en était # objectif} other {en étaient # objectifs}} ce jour-là : {count, plural, one {il ne compte ni comme atteint ni comme abandonné} other {ils ne comptent ni comme atteints ni comme abandonnés}}.',
  'report.limit.closing':
    'Le jour où le programme a été clos n’est pas connu : il compte comme en cours jusqu’à sa fin prévue.',
  'report.limit.anonymous-left-out':
    '{count, plural, one {# questionnaire anonyme est laissé} other {# questionnaires anonymes sont laissés}} de côté en entier : nul ne sait de qui sont les réponses.',
  'report.limit.no-surveys':
    'Aucun questionnaire n’a été envoyé : ce que pensent les participants n’est pas connu.',
  'report.limit.response-rate':
    '{answered, plural, =0 {Aucun questionnaire sur {sent, number} n’est revenu} one {# questionnaire sur {sent, number} est revenu} other {# questionnaires sur {sent, number} sont revenus}} ({percent}).',
  'report.limit.response-rate.low':
    '{answered, plural, =0 {Aucun questionnaire sur {sent, number} n’est revenu} one {# questionnaire sur {sent, number} est revenu} other {# questionnaires sur {sent, number} sont revenus}} ({percent}) : ceux qui n’ont pas répondu peuvent penser autrement.',
  'report.limit.hidden-figures':
    'Ne sont pas montrés, car les réponses anonymes sont trop peu nombreuses ou arrivent encore : {measures}.',
  'report.limit.learners':
    'Un niveau de compétence avant et après est connu pour {withScores, plural, =0 {aucun participant} one {# participant} other {# participants}} sur {people, number} ; les chiffres de l’apprentissage ne disent rien des autres.',
  'report.limit.own-judgement':
    'Les niveaux de compétence sont ce que chacun pense de soi, pas un test.',
  'report.limit.small-figures':
    '{count, plural, one {Les chiffres d’une compétence reposent} other {Les chiffres de # compétences reposent}} sur moins de cinq personnes.',
  'report.limit.missing': 'Ne sont pas connus, faute de données : {figures}.',
  'report.limit.not-written-up':
    '{count, plural, one {# séance passée n’a} other {# séances passées n’ont}} pas de compte rendu : on ne sait pas ce qu’il en est advenu.',
  'report.limit.not-checked':
    'Pour {count, plural, one {# pratique adoptée} other {# pratiques adoptées}} il y a 90 jours ou plus, personne n’a encore vérifié si l’on travaille toujours ainsi.',
  'report.limit.without-reading':
    '{count, plural, one {# indicateur n’a} other {# indicateurs n’ont}} pas encore de valeur.',
  'report.limit.without-baseline':
    '{count, plural, one {# indicateur n’a pas été mesuré} other {# indicateurs n’ont pas été mesurés}} avant le début : aucun changement ne peut être montré.',
  'report.limit.ended-early':
    '{count, plural, one {# binôme s’est arrêté} other {# binômes se sont arrêtés}} avant la fin ; ce qui a été fait jusque-là compte.',
  'report.limit.no-comparison':
    'Il n’y a pas de groupe de comparaison : d’autres causes ont pu produire une partie des changements.',

  'report.step.write-up':
    'Rendre compte de {count, plural, one {# séance passée} other {# séances passées}}, pour que les chiffres soient complets.',
  'report.step.book-ahead':
    'Réserver les prochaines séances en série : {percent} des rencontres ont eu lieu.',
  'report.step.tell-sponsor':
    'Parler au parrain du programme des agendas des dirigeants : ils ont annulé {percent} des séances.',
  'report.step.agree-charters':
    'Faire accepter sa charte à chaque binôme en cours : {percent} l’ont fait.',
  'report.step.ask-in-person':
    'Interroger de vive voix ceux qui n’ont pas répondu : {percent} des questionnaires sont revenus.',
  'report.step.other-format':
    'Essayer une autre forme de séance, comme l’atelier pratique, là où le gain est faible : {skills}.',
  'report.step.check-practices':
    'Vérifier si {count, plural, one {# pratique adoptée} other {# pratiques adoptées}} il y a 90 jours ou plus sont maintenues.',
  'report.step.read-indicators':
    'Relever la valeur de {count, plural, one {# indicateur} other {# indicateurs}} qui n’en ont pas.',
  'report.step.assess-again':
    'Évaluer de nouveau les compétences trois mois après la fin, pour voir ce qui dure.',
  'report.step.rotate':
    'Décider pour {count, plural, one {# binôme} other {# binômes}} en cours : poursuivre ou changer de partenaire.',
  'report.step.thank': 'Remercier mentors et mentorés, et leur remettre leur attestation.',

  'report.chart.rhythm':
    '{count, plural, one {# séance tenue} other {# séances tenues}}, du {from} au {to}',
  'report.chart.reaction.title': 'Ce qu’en pense chaque côté, de 1 à 5',
  'report.chart.reaction':
    '{count, plural, one {# questionnaire rempli} other {# questionnaires remplis}}, du {from} au {to}',
  'report.chart.learning.to-mentee.title': 'Ce que les mentorés ont appris, de 0 à 4',
  'report.chart.learning.to-mentor.title': 'Ce que les mentors ont appris en retour, de 0 à 4',
  'report.chart.learning':
    '{skills, plural, one {# compétence} other {# compétences}}, entre parenthèses le nombre de personnes, du {from} au {to}',
  'report.chart.practices.title': 'Le chemin des nouvelles pratiques',
  'report.chart.practices':
    '{count, plural, one {# pratique} other {# pratiques}}, du {from} au {to}',
  'report.chart.practices.tried': 'Essayées',
  'report.chart.practices.adopted': 'Adoptées',
  'report.chart.practices.kept': 'Maintenues à 90 jours',
  'report.chart.practices.abandoned': 'Abandonnées',
} as const;
