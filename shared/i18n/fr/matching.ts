/** Why two people fit, why not these two, and why someone has no pair. */
export const matching = {
  'matching.measure.needs': 'Besoins couverts',
  'matching.measure.reciprocity': 'Apprentissage en retour',
  'matching.measure.availability': 'Créneaux communs',
  'matching.measure.department': 'Services différents',
  'matching.measure.language': 'Langue commune',
  'matching.measure.site': 'Même site',
  'matching.measure.grade': 'Écart de grade',
  'matching.measure.motivation': 'Motivations communes',
  'matching.measure.preference': 'Choix des personnes',
  'matching.measure.evaluation': 'Entretiens et évaluations',
  'matching.measure.custom': 'Champ personnalisé',

  'matching.role.mentor': 'mentor',
  'matching.role.mentee': 'mentoré',

  'matching.reason.needsMet':
    '{met, plural, one {# besoin sur {total, number} couvert} other {# besoins sur {total, number} couverts}} : {skills}',
  'matching.reason.needsMetPartly':
    '{met, plural, one {# besoin sur {total, number} couvert} other {# besoins sur {total, number} couverts}} : {skills} ; en partie : {partly}',
  'matching.reason.needsPartly':
    '{total, plural, one {Besoin couvert en partie} other {Aucun des # besoins entièrement couvert ; en partie}} : {partly}',
  'matching.reason.needsUnmet':
    '{total, plural, one {Besoin non couvert} other {Aucun des # besoins couvert}} : {skills}',
  'matching.reason.noNeedStated': 'Le mentoré n’a indiqué aucun besoin : la moitié des points',
  'matching.reason.learns': 'Apprend en retour : {skills}',
  'matching.reason.learnsPartly': 'Apprend en retour : {skills} ; en partie : {partly}',
  'matching.reason.learnsOnlyPartly': 'Apprend en retour, en partie : {partly}',
  'matching.reason.learnsNothing': 'Rien à apprendre en retour : le mentor souhaite {skills}',
  'matching.reason.nothingWanted':
    'Le mentor n’a indiqué aucun souhait en retour : la moitié des points',
  'matching.reason.sharedSlots': 'Libres ensemble : {slots} · {time} par semaine',
  'matching.reason.noSharedSlot': 'Jamais libres ensemble',
  'matching.reason.differentDepartments': 'Services différents : {mentor} et {mentee}',
  'matching.reason.sameDepartment': 'Même service : {department}',
  'matching.reason.sharedLanguages': 'Langues communes : {languages}',
  'matching.reason.noSharedLanguage': 'Aucune langue commune',
  'matching.reason.sameSite': 'Même site : {site}',
  'matching.reason.differentSites': 'Sites différents : {mentor} et {mentee}',
  'matching.reason.worksRemotely': 'Télétravail : rencontres possibles en visio',
  'matching.reason.gradeAbove':
    'Le mentoré est {steps, plural, one {un grade} other {# grades}} au-dessus : {mentee} et {mentor}',
  'matching.reason.gradeBelow':
    'Le mentoré est {steps, plural, one {un grade} other {# grades}} au-dessous : {mentee} et {mentor}',
  'matching.reason.gradeSame': 'Même niveau de grade : {grades}',
  'matching.reason.sharedMotivation': 'Motivations communes : {tags}',
  'matching.reason.noSharedMotivation': 'Aucune motivation commune',
  'matching.reason.chosenByBoth':
    '{mentorRank, selectordinal, =1 {Premier} =2 {Deuxième} =3 {Troisième} other {#e}} choix du mentor, {menteeRank, selectordinal, =1 {premier} =2 {deuxième} =3 {troisième} other {#e}} choix du mentoré',
  'matching.reason.chosenByMentor':
    '{rank, selectordinal, =1 {Premier} =2 {Deuxième} =3 {Troisième} other {#e}} choix du mentor',
  'matching.reason.chosenByMentee':
    '{rank, selectordinal, =1 {Premier} =2 {Deuxième} =3 {Troisième} other {#e}} choix du mentoré',
  'matching.reason.notChosen': 'Ils ne se sont pas choisis',
  'matching.reason.evaluatedBoth':
    'Notes : {mentoring} sur 4 pour transmettre, {readiness} sur 4 pour apprendre',
  'matching.reason.evaluatedMentor': 'Note du mentor : {mentoring} sur 4 pour transmettre',
  'matching.reason.evaluatedMentee': 'Note du mentoré : {readiness} sur 4 pour apprendre',
  'matching.reason.fieldSame': '{field} : {value} pour les deux',
  'matching.reason.fieldDiffers': '{field} : {mentor} pour le mentor, {mentee} pour le mentoré',
  'matching.reason.fieldShares': '{field} : {values} en commun',
  'matching.reason.fieldSharesNothing': '{field} : rien en commun',
  'matching.reason.notKnown': 'Non renseigné pour l’un des deux : la moitié des points',
  'matching.lost':
    '{points, plural, one {{points, number, ::.#} point} other {{points, number, ::.#} points}} de moins sur {measure} ({reason})',
  'matching.lost.field':
    '{points, plural, one {{points, number, ::.#} point} other {{points, number, ::.#} points}} de moins sur {reason}',
  'matching.loss.none': 'Ce binôme ne coûte rien aux autres',
  'matching.loss.points':
    'Ce binôme coûte {points, plural, one {{points, number, ::.#} point} other {{points, number, ::.#} points}} à l’ensemble des binômes',
  'matching.loss.lockedPairs': 'L’un des deux n’a plus de place en dehors des binômes verrouillés',
  'matching.loss.lockedOtherWayRound': 'Ils sont déjà verrouillés en binôme dans l’autre sens',
  'matching.loss.groupNotFilled':
    'Le mentor anime un groupe, et il n’y a pas assez de mentorés pour le former',
  'matching.next':
    '{name} : {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}} ({difference})',

  'matching.unmatched.notVolunteered': 'N’est pas volontaire',
  'matching.unmatched.paused': 'En pause : pas de nouveau binôme pour le moment',
  'matching.unmatched.noPlaces': 'N’a aucune place pour un binôme : la capacité est de 0',
  'matching.unmatched.groupTooSmall':
    'Anime un groupe d’au moins {minimum} mentorés, et il n’y en a pas assez',
  'matching.unmatched.noMentor': 'Aucun mentor volontaire sur la liste',
  'matching.unmatched.noMentee': 'Aucun mentoré volontaire sur la liste',
  'matching.unmatched.allBlocked':
    '{total, plural, one {Le seul partenaire possible est écarté} other {Les # partenaires possibles sont écartés}} : {counts}',
  'matching.unmatched.partnersTaken':
    '{possible, plural, one {# partenaire possible, plus utile ailleurs} other {# partenaires possibles, tous plus utiles ailleurs}}',
  'matching.unmatched.partnersTakenBest':
    '{possible, plural, one {# partenaire possible, plus utile ailleurs} other {# partenaires possibles, tous plus utiles ailleurs ; le plus proche}} : {name}, {score, plural, one {{score, number, ::.0} point} other {{score, number, ::.0} points}}',
  'matching.unmatched.nobodyOffers': 'Personne d’autre ne propose {skills}',
  'matching.unmatched.nobodyWants': 'Personne d’autre ne souhaite {skills}',

  'matching.blocked.samePerson': 'Une seule et même personne',
  'matching.blocked.reportingLine': '{manager} a {report} dans sa ligne hiérarchique',
  'matching.blocked.excluded': 'Vous avez exclu ce binôme',
  'matching.blocked.pastPair': 'Ils ont formé un binôme lors d’un cycle précédent',
  'matching.blocked.mustUnmet': 'Un critère obligatoire n’est pas rempli : {measure}',
  'matching.blocked.excludeMet': 'Un critère d’exclusion s’applique : {measure}',
  'matching.blocked.vetoed': '{name} a demandé que ce binôme soit évité',
  'matching.blocked.sameTeam': 'Même équipe : {team}',
  'matching.blocked.sameManager': 'Même responsable : {manager}',
  'matching.obstacle.notVolunteered': '{name} n’est pas volontaire',
  'matching.obstacle.paused': '{name} est en pause : pas de nouveau binôme pour le moment',
  'matching.obstacle.notMentor': '{name} ne participe pas comme mentor',
  'matching.obstacle.notMentee': '{name} ne participe pas comme mentoré',

  'matching.blockedCount.samePerson':
    '{count, plural, one {# est la même personne} other {# sont la même personne}}',
  'matching.blockedCount.reportingLine':
    '{count, plural, one {# lié par la hiérarchie} other {# liés par la hiérarchie}}',
  'matching.blockedCount.excluded':
    '{count, plural, one {# exclu par vous} other {# exclus par vous}}',
  'matching.blockedCount.pastPair':
    '{count, plural, one {# ancien partenaire} other {# anciens partenaires}}',
  'matching.blockedCount.mustUnmet':
    '{count, plural, one {# sans un critère obligatoire} other {# sans un critère obligatoire}}',
  'matching.blockedCount.excludeMet':
    '{count, plural, one {# visé par un critère d’exclusion} other {# visés par un critère d’exclusion}}',
  'matching.blockedCount.vetoed':
    '{count, plural, one {# à la demande de l’un des deux} other {# à la demande de l’un des deux}}',
  'matching.blockedCount.sameTeam':
    '{count, plural, one {# de la même équipe} other {# de la même équipe}}',
  'matching.blockedCount.sameManager':
    '{count, plural, one {# avec le même responsable} other {# avec le même responsable}}',

  'matching.slot': '{day} {part}',
  'matching.window': '{day} {from}–{to}',
  'matching.clock': '{hour} h {minutes}',
  'matching.clock.full': '{hour} h',
  'matching.time.minutes': '{minutes} min',
  'matching.time.hours': '{hours} h',
  'matching.time.hoursAndMinutes': '{hours} h {minutes}',
  'matching.day.mon': 'lun.',
  'matching.day.tue': 'mar.',
  'matching.day.wed': 'mer.',
  'matching.day.thu': 'jeu.',
  'matching.day.fri': 'ven.',
  'matching.day.sat': 'sam.',
  'matching.day.sun': 'dim.',
  'matching.part.am': 'matin',
  'matching.part.pm': 'après-midi',
  'matching.part.eve': 'soir',

  'matching.progress.scoring': 'Calcul des affinités…',
  'matching.progress.scored':
    '{done, number} sur {total, plural, one {# mentor} other {# mentors}}',
  'matching.progress.counting': 'Décompte des personnes qui peuvent avoir un binôme…',
  'matching.progress.arranging': 'Composition des binômes…',
  'matching.progress.checking': 'Vérification qu’aucune autre répartition ne fait mieux…',
  'matching.progress.searching': 'Essai d’autres répartitions…',
  'matching.progress.tried':
    '{search, plural, =1 {} other {recherche # : }}{solves, plural, one {# essayée} other {# essayées}} sur {most, number} au plus',
  'matching.progress.triedSoFar':
    '{search, plural, =1 {} other {recherche # : }}{solves, plural, one {# essayée} other {# essayées}}',
  'matching.progress.explaining': 'Rédaction des raisons…',

  'matching.command.usage':
    'Utilisation : npm run match -- personnes.csv [options]\n              npm run match -- --matrix <fichier> [--layout dense|sparse]\n\nPropose des binômes à partir d’une liste de personnes (CSV ou XLSX, titres de colonnes en français ou en anglais).\n\n  --out <fichier>              écrit les binômes dans un fichier CSV\n  --json                       affiche un objet JSON et rien d’autre\n  --objective <objectif>       score : meilleur total (par défaut) ; coverage : le plus de\n                               personnes en binôme, puis le meilleur total ; fairest : le plus de\n                               personnes en binôme, puis le moins bon binôme le meilleur\n                               possible ; stable : aucun couple de personnes qui se\n                               préfèrent l’une l’autre à leurs partenaires\n  --role mentor|mentee|both    rôle de tous, si aucune colonne de la liste ne le donne\n  --seed <entier>              départage les résultats de même valeur (1 par défaut)\n  --lang en|fr                 langue du texte (par défaut celle du système)\n  --help                       affiche cette aide\n\nAvec --matrix, la commande cherche le coût total le plus bas dans un simple fichier de nombres :\n\n  dense     la taille n, puis n × n coûts, ligne par ligne\n  sparse    la taille n seule sur sa ligne, puis des lignes « ligne colonne coût » comptées à\n            partir de 1 ; les couples absents sont impossibles\n\nLe fichier peut être compressé par gzip. Les coûts peuvent être négatifs ou décimaux. La forme\nest reconnue : des lignes qui nomment chacune un autre couple font un fichier sparse, tout autre\nfichier de n × n nombres est dense ; --layout tranche quand les deux sont possibles. La commande\naffiche un objet JSON : n, total, pairs sous la forme [ligne, colonne] comptées à partir de 1, et\ncertificate, vrai quand la réponse est prouvée. Quand les lignes ne peuvent pas toutes avoir leur\npropre colonne, total est null et pairs est vide.\n\nCode de sortie : 0, ou 2 si les arguments ou le fichier sont inutilisables.',
  'matching.command.noFile': 'Indiquez la liste de personnes à lire.',
  'matching.command.notWithMatrix':
    '{option} concerne les listes de personnes et ne va pas avec --matrix.',
  'matching.command.onlyWithMatrix': '{option} ne va qu’avec --matrix.',
  'matching.command.listBesideMatrix':
    '--matrix lit un seul fichier, sans liste de personnes : retirez {files}',
  'matching.command.badLayout': '--layout vaut dense ou sparse, pas « {value} ».',
  'matching.command.manyFiles': 'Indiquez une seule liste de personnes : {files}',
  'matching.command.unknownOption': 'Option inconnue : {option}',
  'matching.command.missingValue': 'Il manque une valeur après {option}.',
  'matching.command.unexpectedValue': '{option} ne prend pas de valeur.',
  'matching.command.badObjective':
    '--objective vaut score, coverage, fairest ou stable, pas « {value} ».',
  'matching.command.badRole': '--role vaut mentor, mentee ou both, pas « {value} ».',
  'matching.command.badSeed': '--seed est un entier, pas « {value} ».',
  'matching.command.badLanguage': '--lang vaut en ou fr, pas « {value} ».',
  'matching.command.seeHelp': 'Voir npm run match -- --help',
  'matching.command.fileMissing': '{file} : fichier introuvable',
  'matching.command.fileIsFolder': '{file} : c’est un dossier',
  'matching.command.fileForbidden': '{file} : vous n’avez pas le droit de lire ce fichier',
  'matching.command.fileUnreadable': '{file} : fichier illisible ({code})',
  'matching.command.listUnusable': '{file} : {reason}',
  'matching.command.nobody': '{file} : aucune ligne de la liste n’a pu être reprise',
  'matching.command.outIsInput': '--out désigne la liste elle-même ; choisissez un autre fichier.',
  'matching.command.outUnwritable': '{file} : impossible d’écrire les binômes ({code})',
  'matching.command.unexpected': 'Un problème inattendu est survenu : {message}',

  'matching.command.summary':
    '{pairs, plural, =0 {Aucun binôme} one {# binôme} other {# binômes}} pour {people, plural, one {# personne} other {# personnes}}',
  'matching.command.totals':
    'Total {total, number, ::.0} points, moyenne {mean, number, ::.0}, minimum {worst, number, ::.0}',
  'matching.command.proven': 'Avec ces règles, aucun autre choix de binômes ne fait mieux.',
  'matching.command.notProven':
    'La recherche a été écourtée : un meilleur choix de binômes peut exister.',
  'matching.command.stable':
    'Il n’existe pas deux personnes qui se préfèrent l’une l’autre à leurs partenaires.',
  'matching.command.notStable':
    'Aucun choix de binômes n’a été trouvé sans deux personnes qui se préfèrent l’une l’autre à leurs partenaires.',
  'matching.command.rules': 'Objectif : {objective} ; graine : {seed}',
  'matching.command.objective.score': 'meilleur total',
  'matching.command.objective.coverage': 'le plus de personnes en binôme',
  'matching.command.objective.fairest': 'le moins bon binôme le meilleur possible',
  'matching.command.objective.stable': 'stable selon les préférences',
  'matching.command.proposed': 'proposé',
  'matching.command.score': 'Score',
  'matching.command.mentor': 'Mentor',
  'matching.command.mentee': 'Mentoré',
  'matching.command.points': '{points, number, ::.0} sur {of, number, ::.0}',
  'matching.command.unmatched':
    '{count, plural, =0 {Tout le monde a un binôme} one {# personne sans binôme} other {# personnes sans binôme}}',
  'matching.command.unmatchedPerson': '{name} ({role})',
  'matching.command.problems':
    '{count, plural, =0 {Rien à corriger dans la liste} one {# point à vérifier dans la liste} other {# points à vérifier dans la liste}}',
  'matching.command.newSkills':
    '{count, plural, one {# compétence n’est pas connue et reste à part} other {# compétences ne sont pas connues et restent chacune à part}} : {labels}',
  'matching.command.namesakes':
    '{count, number} personnes s’appellent « {name} » (lignes {rows}). Elles restent distinctes.',
  'matching.command.written': 'Binômes écrits dans {file}',

  'matching.command.matrixInfeasible':
    'Les lignes ne peuvent pas toutes avoir leur propre colonne : trop peu de couples sont possibles.',
  'matching.command.matrixDamagedGzip':
    '{file} : le fichier compressé est endommagé ou trop grand. Compressez-le à nouveau, ou donnez-le décompressé.',
  'matching.command.matrixEmpty':
    '{file} : le fichier ne contient aucun nombre. Il commence par la taille, puis viennent les coûts.',
  'matching.command.matrixNotANumber':
    '{file}, ligne {line, number} : « {text} » n’est pas un nombre. Écrivez des coûts comme 12, -3 ou 0.5, séparés par des espaces.',
  'matching.command.matrixBadSize':
    '{file}, ligne {line, number} : le premier nombre est la taille et ne peut pas être {text}. Écrivez un nombre entier.',
  'matching.command.matrixTooLarge':
    '{file} : la taille {size, number} est trop grande ; le maximum est {limit, number}.',
  'matching.command.matrixWrongCount':
    '{file} : {count, plural, =0 {aucun coût ne suit} one {# coût suit} other {# coûts suivent}} la taille {size, number}. Un fichier dense en contient {expected, number} ; un fichier sparse a des lignes de trois nombres, « ligne colonne coût ».',
  'matching.command.matrixNotATriple':
    '{file}, ligne {line, number} : {count, plural, =0 {il n’y a rien} one {il y a # nombre} other {il y a # nombres}} au lieu de « ligne colonne coût ». Mettez la taille seule sur sa ligne et chaque couple sur la sienne, ou donnez tous les coûts ligne par ligne.',
  'matching.command.matrixNotAPlace':
    '{file}, ligne {line, number} : {value} n’est ni une ligne ni une colonne. Elles vont de 1 à {size, number}.',
  'matching.command.matrixRepeatedCouple':
    '{file}, ligne {line, number} : la ligne {row, number} et la colonne {column, number} ont déjà été nommées. Gardez une seule des deux lignes.',
} as const;
