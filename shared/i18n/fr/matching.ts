/** Pourquoi deux personnes vont ensemble, pourquoi pas ces deux-là, pourquoi quelqu’un est sans binôme. */
export const matching = {
  'matching.measure.needs': 'Besoins couverts',
  'matching.measure.reciprocity': 'Apprentissage en retour',
  'matching.measure.availability': 'Créneaux communs',
  'matching.measure.department': 'Services différents',
  'matching.measure.language': 'Langue commune',
  'matching.measure.site': 'Même site',

  'matching.role.mentor': 'mentor',
  'matching.role.mentee': 'mentoré',

  'matching.reason.needsMet':
    '{met, plural, one {# besoin sur {total} couvert} other {# besoins sur {total} couverts}} : {skills}',
  'matching.reason.needsMetPartly':
    '{met, plural, one {# besoin sur {total} couvert} other {# besoins sur {total} couverts}} : {skills} ; en partie : {partly}',
  'matching.reason.needsPartly':
    '{total, plural, one {Besoin couvert en partie} other {Aucun des # besoins entièrement couvert}} ; en partie : {partly}',
  'matching.reason.needsUnmet':
    '{total, plural, one {Besoin non couvert} other {Aucun des # besoins couvert}} : {skills}',
  'matching.reason.noNeedStated': 'Le mentoré n’a indiqué aucun besoin : la moitié des points',
  'matching.reason.learns': 'Apprend en retour : {skills}',
  'matching.reason.learnsPartly': 'Apprend en retour : {skills} ; en partie : {partly}',
  'matching.reason.learnsOnlyPartly': 'Apprend en retour, en partie : {partly}',
  'matching.reason.learnsNothing': 'Rien à apprendre en retour : le mentor souhaite {skills}',
  'matching.reason.nothingWanted':
    'Le mentor n’a indiqué aucun souhait en retour : la moitié des points',
  'matching.reason.sharedSlots': 'Libres ensemble : {slots}',
  'matching.reason.noSharedSlot': 'Jamais libres ensemble',
  'matching.reason.differentDepartments': 'Services différents : {mentor} et {mentee}',
  'matching.reason.sameDepartment': 'Même service : {department}',
  'matching.reason.sharedLanguages': 'Langues communes : {languages}',
  'matching.reason.noSharedLanguage': 'Aucune langue commune',
  'matching.reason.sameSite': 'Même site : {site}',
  'matching.reason.differentSites': 'Sites différents : {mentor} et {mentee}',
  'matching.reason.worksRemotely': 'Télétravail : rencontres possibles en visio',
  'matching.reason.notKnown': 'Non renseigné pour l’un des deux : la moitié des points',

  'matching.unmatched.notVolunteered': 'N’est pas volontaire',
  'matching.unmatched.noMentor': 'Aucun mentor volontaire sur la liste',
  'matching.unmatched.noMentee': 'Aucun mentoré volontaire sur la liste',
  'matching.unmatched.allBlocked':
    '{total, plural, one {Le seul partenaire possible est écarté} other {Les # partenaires possibles sont écartés}} : {counts}',
  'matching.unmatched.partnersTaken':
    '{possible, plural, one {# partenaire possible, plus utile ailleurs} other {# partenaires possibles, tous plus utiles ailleurs}}',
  'matching.unmatched.partnersTakenBest':
    '{possible, plural, one {# partenaire possible, plus utile ailleurs} other {# partenaires possibles, tous plus utiles ailleurs ; le plus proche}} : {name}, {score, number, ::.0} points',
  'matching.unmatched.nobodyOffers': 'Personne d’autre ne propose {skills}',
  'matching.unmatched.nobodyWants': 'Personne d’autre ne souhaite {skills}',

  'matching.blocked.samePerson': 'Une seule et même personne',
  'matching.blocked.reportingLine': '{manager} est au-dessus de {report} dans la hiérarchie',
  'matching.blocked.excluded': 'Vous avez exclu ce binôme',
  'matching.blocked.pastPair': 'Ils ont formé un binôme lors d’un cycle précédent',
  'matching.blocked.mustUnmet': 'Un critère obligatoire n’est pas rempli : {measure}',
  'matching.blocked.excludeMet': 'Un critère d’exclusion s’applique : {measure}',

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

  'matching.slot': '{day} {part}',
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

  'matching.command.usage':
    'Utilisation : npm run match -- personnes.csv [options]\n\nPropose des binômes à partir d’une liste de personnes (CSV ou XLSX, titres de colonnes en français ou en anglais).\n\n  --out <fichier>              écrit les binômes dans un fichier CSV\n  --json                       affiche un objet JSON et rien d’autre\n  --objective score|coverage   meilleur total (par défaut), ou le plus de personnes en binôme\n  --role mentor|mentee|both    rôle de tous, si aucune colonne de la liste ne le donne\n  --seed <entier>              départage les résultats de même valeur (1 par défaut)\n  --lang en|fr                 langue du texte (par défaut celle du système)\n  --help                       affiche cette aide\n\nCode de sortie : 0, ou 2 si les arguments ou la liste sont inutilisables.',
  'matching.command.noFile': 'Indiquez la liste de personnes à lire.',
  'matching.command.manyFiles': 'Indiquez une seule liste de personnes : {files}',
  'matching.command.unknownOption': 'Option inconnue : {option}',
  'matching.command.missingValue': 'Il manque une valeur après {option}.',
  'matching.command.unexpectedValue': '{option} ne prend pas de valeur.',
  'matching.command.badObjective': '--objective vaut score ou coverage, pas « {value} ».',
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
    'Beaucoup de personnes prennent les deux rôles : un meilleur choix de binômes peut exister.',
  'matching.command.rules': 'Objectif : {objective} ; graine : {seed}',
  'matching.command.objective.score': 'meilleur total',
  'matching.command.objective.coverage': 'le plus de personnes en binôme',
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
} as const;
