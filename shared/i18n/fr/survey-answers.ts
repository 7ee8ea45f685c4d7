/** Qui a répondu à un questionnaire, un entretien, et ce qui a été répondu. */
export const surveyAnswers = {
  'surveys.rate': 'Taux de réponse',
  'surveys.side.mentor': 'Mentors',
  'surveys.side.mentee': 'Mentorés',
  'surveys.of': '{answered, number} / {sent, number}',
  'surveys.of.note': 'réponses sur les personnes interrogées',
  'surveys.person.gone': 'Une personne partie depuis',
  'surveys.invited.title': 'Personnes interrogées',
  'surveys.standing.done.file': 'A répondu par fichier, {date}',
  'surveys.standing.done.interview': 'A répondu en entretien, {date}',
  'surveys.standing.done': 'A répondu',
  'surveys.standing.due': 'Pas encore de réponse',
  'surveys.standing.expired': 'Sans réponse',
  'surveys.anonymous.noInterview':
    'Les réponses à un questionnaire anonyme n’arrivent que par fichier : qui les note en entretien saurait de qui elles viennent. On ne sait pas non plus qui a répondu.',
  'surveys.optional': '(facultative)',

  'surveys.interview': 'Noter les réponses',
  'surveys.interview.named': 'Noter les réponses : {name}',
  'surveys.interview.title': 'Entretien avec {name}',
  'surveys.interview.question': '{number, number}. {text}',
  'surveys.interview.keys': 'Sur une échelle, tapez le chiffre ; Tab passe à la question suivante.',
  'surveys.interview.missing': 'Cette question demande une réponse.',
  'surveys.interview.mayQuote': 'Peut être cité sans son nom',
  'surveys.interview.clear': 'Effacer',
  'surveys.interview.save': 'Enregistrer les réponses',
  'surveys.interview.later': 'Finir plus tard',
  'surveys.interview.startOver': 'Recommencer',
  'surveys.interview.restored': 'Ce qui avait été noté est repris ici.',
  'surveys.interview.noted': 'Réponses enregistrées : {name}',
  'surveys.interview.begun': 'entretien commencé, non enregistré',
  'surveys.interview.discard': 'Supprimer',
  'surveys.interview.discard.named': 'Supprimer les notes de l’entretien avec {name}',
  'surveys.interview.discarded': 'Notes de l’entretien avec {name} supprimées',
  'surveys.interview.problem.anonymous':
    'Les réponses à un questionnaire anonyme n’arrivent que par fichier.',
  'surveys.interview.problem.not-open': 'Le questionnaire n’accepte plus de réponses.',
  'surveys.interview.problem.already-answered':
    'Une réponse de cette personne est déjà enregistrée.',
  'surveys.scale.likert': '1 pas du tout d’accord · 5 tout à fait d’accord',
  'surveys.scale.nps': '0 pas du tout probable · 10 très probable',
  'surveys.scale.skill':
    '0 aucune notion · 1 notions · 2 avec de l’aide · 3 autonome · 4 l’enseigne à d’autres',

  'surveys.figure.none': '–',
  'surveys.results': 'Résultats',
  'surveys.results.waiting':
    'Affichés une fois le questionnaire clos, à partir de {fewest, number} réponses à une question. Avant, chaque nouvelle réponse se lirait dans le mouvement des chiffres.',
  'surveys.results.anonymous':
    'Les questions de moins de {fewest, number} réponses ne s’affichent pas, ni les mentors et mentorés séparément là où les uns ou les autres sont moins nombreux.',
  'surveys.result.missing': 'Personne n’a répondu à cette question.',
  'surveys.result.hidden.open': 'Affiché une fois le questionnaire clos.',
  'surveys.result.hidden.few':
    '{count, plural, one {# réponse} other {# réponses}} : affichage à partir de {fewest, number}.',
  'surveys.result.likert': 'moyenne de 1 à 5 · {count, plural, one {# réponse} other {# réponses}}',
  'surveys.result.nps':
    'score de recommandation net (NPS), de −100 à 100 · {count, plural, one {# réponse} other {# réponses}}',
  'surveys.result.skill': 'moyenne de 0 à 4 · {count, plural, one {# réponse} other {# réponses}}',
  'surveys.result.count': '{count, plural, one {# réponse} other {# réponses}}',
  'surveys.result.side': '{figure} · {count, plural, one {# réponse} other {# réponses}}',
  'surveys.answerer.mentor': 'Un mentor',
  'surveys.answerer.mentee': 'Un mentoré',
  'surveys.mayQuote': 'peut être cité',
} as const;
