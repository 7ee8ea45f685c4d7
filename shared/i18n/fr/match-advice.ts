/** What to do for someone without a pair, what a move would do, and what could not be met. */
export const matchAdvice = {
  'matching.remedy.freePartner':
    'Former un binôme avec {name}, qui a encore une place : {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.mentorWithSkill':
    'Trouver {count, plural, one {un mentor de plus} other {# mentors de plus}} pour {skill} : environ {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.capacity':
    'Donner une place de plus à {name} : {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.allowExcluded':
    'Autoriser le binôme avec {name} que vous aviez exclu : {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.allowPast':
    'Autoriser à nouveau d’anciens partenaires, comme {name} : {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.allowTeam':
    'Autoriser les binômes d’une même équipe ou d’un même responsable, comme avec {name} : {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.mustToWeight':
    'Compter « {measure} » comme un poids plutôt que comme une obligation, ce qui permet {name} : {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.dropExclude':
    'Désactiver l’exclusion par « {measure} », ce qui permet {name} : {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.volunteer': 'Lui proposer d’être volontaire',
  'matching.remedy.volunteerPartner':
    'Proposer à {name} d’être volontaire : {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.endPause': 'Mettre fin à la pause',
  'matching.remedy.endPausePartner':
    'Mettre fin à la pause d’un partenaire possible, {name} : {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.smallerGroup':
    'Accepter un groupe de {minimum, plural, one {# mentoré} other {# mentorés}}',
  'matching.remedy.smallerGroupPartner':
    'Laisser {name} animer un groupe de {minimum, plural, one {# mentoré} other {# mentorés}} : {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',

  'matching.problem.noMentors':
    'Personne ne peut être mentor pour le moment. Ajoutez des volontaires dans Personnes, ou mettez fin à une pause.',
  'matching.problem.noMentees':
    'Personne ne peut être mentoré pour le moment. Ajoutez des volontaires dans Personnes, ou mettez fin à une pause.',
  'matching.problem.everyoneBlocked':
    'Tous les binômes possibles sont écartés. Faites d’un critère obligatoire un simple poids, ou revoyez les personnes tenues à part.',
  'matching.problem.locksOverMentor':
    '{name} a {locked, plural, one {# binôme verrouillé} other {# binômes verrouillés}} comme mentor pour {capacity, plural, one {# place} other {# places}}. Déverrouillez un binôme, ou ajoutez des places à {name}.',
  'matching.problem.locksOverMentee':
    '{name} a {locked, plural, one {# binôme verrouillé} other {# binômes verrouillés}} comme mentoré pour {capacity, plural, one {# place} other {# places}}. Déverrouillez un binôme, ou ajoutez des places à {name}.',
  'matching.problem.lockAgainstRule':
    'Le binôme verrouillé {mentor} et {mentee} a été gardé malgré une règle : {rule}. Déverrouillez-le si ce n’est pas voulu.',
  'matching.problem.lockOnOneself':
    'Un binôme verrouillé associe {name} à sa propre personne et a été laissé de côté. Supprimez-le.',
  'matching.problem.lockUnknown':
    'Le binôme verrouillé {mentor} et {mentee} a été laissé de côté : l’un des deux ne participe plus. Supprimez-le, ou réinvitez cette personne.',
  'matching.problem.duplicatePerson':
    '{name} figure plusieurs fois sur la liste. La première entrée a été retenue ; supprimez les autres.',
  'matching.problem.unusableNumbers':
    'Pour {name}, un niveau, une priorité ou la capacité n’est pas un nombre utilisable et ne compte pas. Corrigez cette valeur dans Personnes.',
  'matching.problem.seed':
    'La graine n’est pas un nombre entier ; 0 a été utilisé. Changez-la dans les critères.',
  'matching.problem.weight':
    'Un poids n’est pas un nombre utilisable et compte pour 0. Réglez-le de nouveau dans les critères.',
  'matching.problem.option':
    'Un réglage d’un critère n’est pas un nombre utilisable ; le réglage habituel a été utilisé. Réglez-le de nouveau dans les critères.',
  'matching.problem.mostMoved':
    'Le nombre de binômes qui peuvent changer n’est pas un nombre entier ; aucun changement n’a été autorisé. Saisissez-le de nouveau.',
  'matching.problem.tooManyMoved':
    '{moved, plural, one {# binôme a dû changer} other {# binômes ont dû changer}}, alors {mostMoved, plural, =0 {qu’aucun ne le devait} one {qu’un seul le pouvait} other {que # seulement le pouvaient}} : les règles ou les places les interdisent à présent. Autorisez plus de changements, ou verrouillez les binômes à garder.',

  'matching.change.total': 'Total {points}',
  'matching.change.totalSame': 'Total inchangé',
  'matching.change.pairsMore': '{count, plural, one {Un binôme de plus} other {# binômes de plus}}',
  'matching.change.pairsFewer':
    '{count, plural, one {Un binôme de moins} other {# binômes de moins}}',
  'matching.change.mean': 'Affinité moyenne {before} → {after}',
  'matching.change.noMentee': '{name} n’a plus de mentoré',
  'matching.change.noMentor': '{name} n’a plus de mentor',
  'matching.change.choiceLost':
    '{name} perd son {rank, selectordinal, =1 {premier} =2 {deuxième} =3 {troisième} other {#e}} choix',
  'matching.change.choiceGained':
    '{name} obtient son {rank, selectordinal, =1 {premier} =2 {deuxième} =3 {troisième} other {#e}} choix',
  'matching.change.tooManyMentees': '{name} aurait plus de mentorés que de places',
  'matching.change.tooManyMentors': '{name} aurait plus de mentors que de places',
} as const;
