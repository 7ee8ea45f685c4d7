/** Coverage report, fairness record, rotation, print and export. */
export const reports = {
  'reports.more': 'Plus',
  'reports.exportPairsXlsx': 'Exporter vers Excel',
  'reports.exportUnmatchedCsv': 'Exporter les personnes sans binôme en CSV',
  'reports.exportUnmatchedXlsx': 'Exporter les personnes sans binôme vers Excel',
  'reports.sheet.pairs': 'Binômes',
  'reports.sheet.unmatched': 'Sans binôme',
  'reports.unmatched.fileName': 'Sans binôme {programme}',
  'unmatched-file.name': 'Nom',
  'unmatched-file.email': 'Courriel',
  'unmatched-file.role': 'Rôle',
  'unmatched-file.department': 'Service',
  'unmatched-file.site': 'Site',
  'unmatched-file.reasons': 'Pourquoi cette attente',
  'reports.unmatched.byRules':
    '{count, plural, one {# par les règles du programme} other {# par les règles du programme}}',

  'reports.print': 'Imprimer…',
  'reports.savePdf': 'Enregistrer en PDF…',
  'reports.saved': 'Enregistré sous {file}',
  'reports.printInBrowser':
    'Cette page s’ouvre dans un navigateur : pour un PDF, choisissez « Enregistrer au format PDF » dans sa fenêtre d’impression.',
  'reports.documentFacts': '{programme} · Cycle {round} · {date}',
  'reports.notProposed': 'Les binômes n’ont pas encore été proposés.',

  'reports.board.open': 'Imprimer le tableau',
  'reports.board.title': 'Binômes et personnes en attente',
  'reports.board.fileName': 'Tableau des binômes {programme}',
  'reports.board.pairs': 'Binômes',
  'reports.board.pairs.caption':
    '{count, plural, one {# binôme} other {# binômes}}, la meilleure affinité d’abord',
  'reports.board.noPairs': 'Ce cycle n’a pas encore de binômes.',
  'reports.board.waiting': 'Sans binôme',
  'reports.board.waiting.caption':
    '{count, plural, one {# personne attend} other {# personnes attendent}}',
  'reports.board.nobody': 'Personne n’attend de binôme.',
  'reports.board.againstRule': 'Formé à la main, contre une règle',
  'reports.board.lockedState': '{state}, verrouillé',

  'reports.couple': '{mentor} et {mentee}',

  'reports.coverage.title': 'Couverture des besoins',
  'reports.coverage.fileName': 'Couverture des besoins {programme}',
  'reports.coverage.exportCsv': 'Exporter en CSV',
  'reports.coverage.inShort': 'En bref',
  'reports.coverage.sides':
    '{mentors, plural, one {# mentor a} other {# mentors ont}} {mentorPlaces, plural, one {# place} other {# places}} ; {mentees, plural, one {# mentoré a} other {# mentorés ont}} {menteePlaces, plural, one {# place} other {# places}}.',
  'reports.coverage.balanced': 'Les deux côtés ont autant de places.',
  'reports.coverage.missing.mentor':
    'Il manque {places, plural, one {# place} other {# places}} du côté des mentors : trouvez d’autres mentors, ou demandez à ceux qui sont là d’accompagner une personne de plus.',
  'reports.coverage.missing.mentee':
    '{places, plural, one {# place de mentor reste libre} other {# places de mentors restent libres}} : d’autres mentorés sont les bienvenus.',
  'reports.coverage.nobodyOffers': 'Personne ne propose {skills}.',
  'reports.coverage.gaps':
    '{count, plural, one {# compétence demandée a moins de places que de personnes qui veulent l’apprendre} other {# compétences demandées ont moins de places que de personnes qui veulent les apprendre}}.',
  'reports.coverage.noGap':
    'Chaque compétence demandée a une place pour chaque personne qui veut l’apprendre.',
  'reports.coverage.nobodyWants': 'Proposé, et demandé par aucun mentoré : {skills}.',
  'reports.coverage.advice': 'Que faire',
  'reports.coverage.advice.lead':
    'Pour chaque compétence où des places manquent : qui solliciter, qui former, et combien de places restent alors à trouver. Cinq personnes au plus sont nommées à chaque fois.',
  'reports.coverage.short':
    '{skill} : {places, plural, one {# place manque} other {# places manquent}}',
  'reports.coverage.toAsk':
    'À solliciter (volontariat, ou fin d’une pause), pour l’enseigner dès maintenant : {people}.',
  'reports.coverage.toTrain': 'À former, à partir de notions déjà acquises : {people}.',
  'reports.coverage.couldLearn':
    'Une place encore libre, pour apprendre puis enseigner : {people}.',
  'reports.coverage.toFind':
    'Trouver des mentors pour {places, plural, one {# place de plus} other {# places de plus}}.',
  'reports.coverage.figures': 'Compétence par compétence',
  'reports.coverage.gap.lead':
    'Une place compte pour chaque compétence que la personne sait enseigner : les places de deux compétences peuvent être celles d’une même personne. « Sait enseigner » veut dire niveau 3 ou 4.',
  'reports.coverage.nothingWanted': 'Aucun mentoré n’a encore nommé de compétence.',
  'reports.coverage.byMentees': 'Demandé par les mentorés',
  'reports.coverage.byMentors': 'Demandé en retour, par les mentors',
  'reports.coverage.byNobody': 'Proposé, et demandé par aucun mentoré',
  'reports.coverage.column.skill': 'Compétence',
  'reports.coverage.column.direction': 'Sens',
  'reports.coverage.column.wantedBy': 'Demandes',
  'reports.coverage.column.offeredBy': 'Offres',
  'reports.coverage.column.taughtBy': 'Sait enseigner',
  'reports.coverage.column.places': 'Places',
  'reports.coverage.column.gap': 'Manque',
  'reports.coverage.column.advice': 'Que faire',

  'reports.fairness.title': 'Registre d’équité',
  'reports.fairness.fileName': 'Registre d’équité {programme}',
  'reports.fairness.scenario': 'Scénario',
  'reports.fairness.empty.title': 'Aucune proposition à justifier',
  'reports.fairness.empty.text':
    'Une fois les binômes proposés, ce registre dit selon quelles règles ils ont été trouvés, et comment chaque service et chaque site s’en sort.',
  'reports.fairness.empty.action': 'Aller aux binômes',
  'reports.fairness.recording': 'Décompte de ce qu’a obtenu chaque groupe…',
  'reports.fairness.how': 'Comment les binômes ont été trouvés',
  'reports.fairness.proven':
    'Le calcul a prouvé qu’aucun autre choix de binômes ne fait mieux selon ces règles. Les mêmes personnes et les mêmes règles donnent les mêmes binômes sur tout ordinateur.',
  'reports.fairness.notProven':
    'Un meilleur choix de binômes peut exister : le contraire n’a pas été prouvé. Les mêmes personnes et les mêmes règles donnent les mêmes binômes sur tout ordinateur.',
  'reports.fairness.madeAt': 'Proposé le',
  'reports.fairness.objective': '{name} : {help}',
  'reports.fairness.fit': 'Affinité, de 0 à 100',
  'reports.fairness.fit.value': 'moyenne {mean}, la plus basse {worst}, la plus haute {best}',
  'reports.fairness.fingerprint': 'Empreinte des personnes et des règles',
  'reports.fairness.version': 'Version de Binôme aujourd’hui',
  'reports.fairness.criteria': 'Critères',
  'reports.fairness.criteria.caption': 'Ce qui a compté, et sa part des 100 points',
  'reports.fairness.criterion': 'Critère',
  'reports.fairness.kind': 'Usage',
  'reports.fairness.weight': 'Poids',
  'reports.fairness.points': 'Points',
  'reports.fairness.option': 'Précisions',
  'reports.fairness.option.minutes': 'Tous les points dès {minutes} minutes communes par semaine',
  'reports.fairness.option.steps':
    'Tous les points dès {steps, plural, one {# grade} other {# grades}} d’écart',
  'reports.fairness.rules': 'Règles fixées pour ce programme',
  'reports.fairness.private':
    'Qui est tenu à part de qui, et pourquoi, reste connu du seul coordinateur : seul le nombre figure ici.',
  'reports.fairness.yes': 'Oui',
  'reports.fairness.no': 'Non',
  'reports.fairness.noRepeat': 'Même binôme de nouveau, réglage d’aujourd’hui',
  'reports.fairness.excluded': 'Tenus à part par le coordinateur',
  'reports.fairness.vetoed': 'Ont demandé à ne pas être réunis',
  'reports.fairness.pastPairs': 'Déjà réunis auparavant',
  'reports.fairness.couples':
    '{count, plural, =0 {Aucune} one {# paire de personnes} other {# paires de personnes}}',
  'reports.fairness.groups': 'Comment chaque groupe s’en sort',
  'reports.fairness.groups.lead':
    '« Possibles » compte les personnes à qui les règles laissent au moins un partenaire ; le taux est la part d’entre elles qui a un binôme. Compté sur la liste des personnes d’aujourd’hui.',
  'reports.fairness.groups.mentor.department': 'Mentors par service',
  'reports.fairness.groups.mentor.site': 'Mentors par site',
  'reports.fairness.groups.mentee.department': 'Mentorés par service',
  'reports.fairness.groups.mentee.site': 'Mentorés par site',
  'reports.fairness.column.group': 'Groupe',
  'reports.fairness.column.people': 'Personnes',
  'reports.fairness.column.possible': 'Possibles',
  'reports.fairness.column.paired': 'En binôme',
  'reports.fairness.column.unpaired': 'Sans binôme',
  'reports.fairness.column.rate': 'Taux',
  'reports.fairness.column.mean': 'Affinité moyenne',
  'reports.fairness.unknown': 'Non renseigné',
  'reports.fairness.all': 'Ensemble',
  'reports.fairness.decisions': 'Décidé à la main',
  'reports.fairness.decisions.none':
    'Rien n’a été décidé à la main : tous les binômes viennent des règles ci-dessus.',
  'reports.fairness.overrides':
    '{count, plural, one {# binôme formé} other {# binômes formés}} contre une règle, et pourquoi',
  'reports.fairness.byHand':
    '{count, plural, one {# binôme formé} other {# binômes formés}} à la main',
  'reports.fairness.locked':
    '{count, plural, one {# binôme} other {# binômes}} que le calcul devait garder',
  'reports.fairness.pair': 'Mentor et mentoré',
  'reports.fairness.reason': 'Motif donné',

  'reports.rotation.title': 'Prochains cycles',
  'reports.rotation.factsNever':
    'Le cycle {round} est en cours. Personne ne retrouve deux fois la même personne.',
  'reports.rotation.factsRepeat':
    'Le cycle {round} est en cours. Deux personnes peuvent se retrouver après {rounds, plural, one {# cycle} other {# cycles}}.',
  'reports.rotation.count': 'Prévoir',
  'reports.rotation.rounds': '{count, plural, one {# cycle} other {# cycles}}',
  'reports.rotation.plan': 'Prévoir les cycles',
  'reports.rotation.planning':
    'Prévision de {count, plural, one {# cycle} other {# cycles}}, l’un après l’autre…',
  'reports.rotation.failed':
    'Les cycles n’ont pas pu être prévus. Rien n’a été modifié : réessayez, et enregistrez le journal technique depuis les Réglages si cela se reproduit.',
  'reports.rotation.empty.title': 'Voir qui pourrait se rencontrer ensuite',
  'reports.rotation.empty.text':
    'Binôme prévoit les cycles à venir l’un après l’autre selon vos critères, sans répéter de binôme. Rien ne change tant que vous n’ouvrez pas de cycle.',
  'reports.rotation.notBegun.title': 'Le cycle {round} n’a pas commencé',
  'reports.rotation.notBegun.text':
    'Publiez d’abord ses binômes. Une fois qu’ils sont actifs, prévoyez ici qui pourrait se rencontrer aux cycles suivants.',
  'reports.rotation.notBegun.action': 'Aller aux binômes',
  'reports.rotation.outdated':
    'Des personnes, des règles ou des binômes ont changé depuis cette prévision. Refaites-la avant d’ouvrir le cycle suivant.',
  'reports.rotation.short':
    'À partir du cycle {round}, {fewer, plural, one {# binôme de moins est possible} other {# binômes de moins sont possibles}} : les personnes laissées de côté ont déjà rencontré toutes celles qu’elles pouvaient. Autorisez les répétitions après quelques cycles, ou trouvez de nouvelles personnes.',
  'reports.rotation.tabs': 'Cycles prévus',
  'reports.rotation.byPerson': 'Par personne',
  'reports.rotation.round': 'Cycle {round}',
  'reports.rotation.person': 'Personne',
  'reports.rotation.without': 'Aucun binôme',
  'reports.rotation.totals':
    '{pairs, plural, one {# binôme} other {# binômes}} · affinité moyenne {mean} · la plus basse {worst} · {without, plural, =0 {personne} one {# personne} other {# personnes}} sans binôme',
  'reports.rotation.noPairs':
    'Aucun binôme n’est possible à ce cycle : {without, plural, one {# personne attend} other {# personnes attendent}}.',
  'reports.rotation.start': 'Ouvrir le cycle {round}',
  'reports.rotation.started':
    'Le cycle {round} est ouvert : ses binômes sont proposés sur le tableau',
  'reports.rotation.dialog.title': 'Ouvrir le cycle {round}',
  'reports.rotation.dialog.closes':
    'Le cycle {round} est clos, et {count, plural, =0 {aucun binôme n’était actif} one {son # binôme actif est terminé} other {ses # binômes actifs sont terminés}}.',
  'reports.rotation.dialog.cancelled':
    '{count, plural, one {# séance de ces binômes est encore prévue : elle est annulée} other {# séances de ces binômes sont encore prévues : elles sont annulées}}.',
  'reports.rotation.dialog.left':
    '{count, plural, one {# séance prévue avec d’autres binômes se tiendra} other {# séances prévues avec d’autres binômes se tiendront}} sans eux.',
  'reports.rotation.dialog.ended':
    '{count, plural, one {# binôme jamais commencé, mais qui a laissé des traces, prend} other {# binômes jamais commencés, mais qui ont laissé des traces, prennent}} fin plus tôt.',
  'reports.rotation.dialog.accepted':
    '{count, plural, one {# binôme accepté mais jamais publié disparaît, puisqu’il n’a} other {# binômes acceptés mais jamais publiés disparaissent, puisqu’ils n’ont}} jamais commencé.',
  'reports.rotation.dialog.proposed':
    '{count, plural, one {# proposition restée sans décision disparaît} other {# propositions restées sans décision disparaissent}}.',
  'reports.rotation.dialog.opens':
    'Le cycle {round} s’ouvre avec {count, plural, one {# binôme proposé} other {# binômes proposés}} ; acceptez-les et publiez-les quand vous voudrez.',
  'reports.rotation.dialog.startsOn': 'Commence le',
  'reports.rotation.dialog.undo': 'Une seule annulation reprend tout.',
  'command.startNextRound': 'ouverture du cycle suivant',
} as const;
