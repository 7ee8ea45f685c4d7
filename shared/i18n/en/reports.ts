/** Coverage report, fairness record, rotation, print and export. */
export const reports = {
  'reports.more': 'More',
  'reports.exportPairsXlsx': 'Export to Excel',
  'reports.exportUnmatchedCsv': 'Export people without a pair as CSV',
  'reports.exportUnmatchedXlsx': 'Export people without a pair to Excel',
  'reports.sheet.pairs': 'Pairs',
  'reports.sheet.unmatched': 'Without a pair',
  'reports.unmatched.fileName': 'Without a pair {programme}',
  'unmatched-file.name': 'Name',
  'unmatched-file.email': 'Email',
  'unmatched-file.role': 'Role',
  'unmatched-file.department': 'Department',
  'unmatched-file.site': 'Site',
  'unmatched-file.reasons': 'Why they are waiting',
  'reports.unmatched.byRules':
    '{count, plural, one {# by the programme’s rules} other {# by the programme’s rules}}',

  'reports.print': 'Print…',
  'reports.savePdf': 'Save as PDF…',
  'reports.saved': 'Saved as {file}',
  'reports.printInBrowser':
    'This page runs in a browser: to get a PDF, choose “Save as PDF” in its print dialog.',
  'reports.documentFacts': '{programme} · Round {round} · {date}',
  'reports.notProposed': 'Pairs have not been proposed yet.',

  'reports.board.open': 'Print the board',
  'reports.board.title': 'Pairs and people waiting',
  'reports.board.fileName': 'Pairing board {programme}',
  'reports.board.pairs': 'Pairs',
  'reports.board.pairs.caption': '{count, plural, one {# pair} other {# pairs}}, best fit first',
  'reports.board.noPairs': 'There are no pairs in this round yet.',
  'reports.board.waiting': 'Without a pair',
  'reports.board.waiting.caption':
    '{count, plural, one {# person is waiting} other {# people are waiting}}',
  'reports.board.nobody': 'Nobody is waiting for a pair.',
  'reports.board.againstRule': 'Made by hand, against a rule',
  'reports.board.lockedState': '{state}, locked',

  'reports.couple': '{mentor} and {mentee}',

  'reports.coverage.title': 'Coverage report',
  'reports.coverage.fileName': 'Skill coverage {programme}',
  'reports.coverage.exportCsv': 'Export as CSV',
  'reports.coverage.inShort': 'In short',
  'reports.coverage.sides':
    '{mentors, plural, one {# mentor has} other {# mentors have}} {mentorPlaces, plural, one {# place} other {# places}}; {mentees, plural, one {# mentee has} other {# mentees have}} {menteePlaces, plural, one {# place} other {# places}}.',
  'reports.coverage.balanced': 'Both sides have as many places.',
  'reports.coverage.missing.mentor':
    '{places, plural, one {# place is} other {# places are}} missing on the mentors’ side: find more mentors, or ask those you have to take one mentee more.',
  'reports.coverage.missing.mentee':
    '{places, plural, one {# mentor’s place stays} other {# mentors’ places stay}} free: there is room for more mentees.',
  'reports.coverage.nobodyOffers': 'Nobody offers {skills}.',
  'reports.coverage.gaps':
    '{count, plural, one {# wanted skill has fewer places than people who want to learn it} other {# wanted skills have fewer places than people who want to learn them}}.',
  'reports.coverage.noGap': 'Every wanted skill has a place for everyone who wants to learn it.',
  'reports.coverage.nobodyWants': 'Offered, and wanted by no mentee: {skills}.',
  'reports.coverage.advice': 'What to do',
  'reports.coverage.advice.lead':
    'For each skill that is short of places, whom to ask, whom to train and how many places are then left to find. At most five people are named for each.',
  'reports.coverage.short': '{skill}: {places, plural, one {# place} other {# places}} missing',
  'reports.coverage.toAsk':
    'Ask to volunteer, or to end a pause, as they can teach it now: {people}.',
  'reports.coverage.toTrain': 'Train, as they know something of it already: {people}.',
  'reports.coverage.couldLearn': 'Could learn it, and have a place left: {people}.',
  'reports.coverage.toFind':
    'Find mentors for {places, plural, one {# more place} other {# more places}}.',
  'reports.coverage.figures': 'Skill by skill',
  'reports.coverage.gap.lead':
    'A place counts for each skill its owner can teach, so the places of two skills may be the same person’s. “Can teach” means level 3 or 4.',
  'reports.coverage.nothingWanted': 'No mentee has named a skill yet.',
  'reports.coverage.byMentees': 'Wanted by mentees',
  'reports.coverage.byMentors': 'Wanted in return, by mentors',
  'reports.coverage.byNobody': 'Offered, and wanted by no mentee',
  'reports.coverage.column.skill': 'Skill',
  'reports.coverage.column.direction': 'Direction',
  'reports.coverage.column.wantedBy': 'Wanted by',
  'reports.coverage.column.offeredBy': 'Offered by',
  'reports.coverage.column.taughtBy': 'Can teach',
  'reports.coverage.column.places': 'Places',
  'reports.coverage.column.gap': 'Missing',
  'reports.coverage.column.advice': 'What to do',

  'reports.fairness.title': 'Fairness record',
  'reports.fairness.fileName': 'Fairness record {programme}',
  'reports.fairness.scenario': 'Scenario',
  'reports.fairness.empty.title': 'No proposal to answer for yet',
  'reports.fairness.empty.text':
    'Once pairs have been proposed, this record says by which rules they were found and how each department and site fared.',
  'reports.fairness.empty.action': 'Go to the pairs',
  'reports.fairness.recording': 'Counting how each group fared…',
  'reports.fairness.how': 'How the pairs were found',
  'reports.fairness.proven':
    'The computation proved that no other choice of pairs does better under these rules. The same people and rules give the same pairs on every computer.',
  'reports.fairness.notProven':
    'A better choice of pairs may exist: it was not proved that there is none. The same people and rules give the same pairs on every computer.',
  'reports.fairness.madeAt': 'Proposed on',
  'reports.fairness.objective': '{name}: {help}',
  'reports.fairness.fit': 'Fit, 0 to 100',
  'reports.fairness.fit.value': 'mean {mean}, lowest {worst}, highest {best}',
  'reports.fairness.fingerprint': 'Fingerprint of people and rules',
  'reports.fairness.version': 'Version of Binôme today',
  'reports.fairness.criteria': 'Criteria',
  'reports.fairness.criteria.caption': 'What was weighed, and its share of the 100 points',
  'reports.fairness.criterion': 'Criterion',
  'reports.fairness.kind': 'Use',
  'reports.fairness.weight': 'Weight',
  'reports.fairness.points': 'Points',
  'reports.fairness.option': 'Details',
  'reports.fairness.option.minutes': 'All points from {minutes} minutes a week in common',
  'reports.fairness.option.steps':
    'All points from {steps, plural, one {# step} other {# steps}} between their grades',
  'reports.fairness.rules': 'Rules set for this programme',
  'reports.fairness.private':
    'Who is kept apart from whom, and why, stays with the coordinator: only the number is given here.',
  'reports.fairness.yes': 'Yes',
  'reports.fairness.no': 'No',
  'reports.fairness.noRepeat': 'Same pair again, as set today',
  'reports.fairness.excluded': 'Kept apart by the coordinator',
  'reports.fairness.vetoed': 'Asked not to be paired',
  'reports.fairness.pastPairs': 'Paired before',
  'reports.fairness.couples':
    '{count, plural, =0 {None} one {# combination of two people} other {# combinations of two people}}',
  'reports.fairness.groups': 'How each group fared',
  'reports.fairness.groups.lead':
    '“Possible” counts those for whom the rules allow at least one partner; the rate is the paired among them. Counted on the people list as it is today.',
  'reports.fairness.groups.mentor.department': 'Mentors by department',
  'reports.fairness.groups.mentor.site': 'Mentors by site',
  'reports.fairness.groups.mentee.department': 'Mentees by department',
  'reports.fairness.groups.mentee.site': 'Mentees by site',
  'reports.fairness.column.group': 'Group',
  'reports.fairness.column.people': 'People',
  'reports.fairness.column.possible': 'Possible',
  'reports.fairness.column.paired': 'Paired',
  'reports.fairness.column.unpaired': 'Unpaired',
  'reports.fairness.column.rate': 'Rate',
  'reports.fairness.column.mean': 'Mean fit',
  'reports.fairness.unknown': 'Not given',
  'reports.fairness.all': 'All',
  'reports.fairness.decisions': 'Decided by hand',
  'reports.fairness.decisions.none':
    'Nothing was decided by hand: all pairs come from the rules above.',
  'reports.fairness.overrides':
    '{count, plural, one {# pair} other {# pairs}} made against a rule, and why',
  'reports.fairness.byHand': '{count, plural, one {# pair} other {# pairs}} made by hand',
  'reports.fairness.locked':
    '{count, plural, one {# pair} other {# pairs}} that the computation had to keep',
  'reports.fairness.pair': 'Mentor and mentee',
  'reports.fairness.reason': 'Reason given',

  'reports.rotation.title': 'Next rounds',
  'reports.rotation.factsNever': 'Round {round} is running. Nobody meets the same person twice.',
  'reports.rotation.factsRepeat':
    'Round {round} is running. The same two people may meet again after {rounds, plural, one {# round} other {# rounds}}.',
  'reports.rotation.count': 'Plan ahead',
  'reports.rotation.rounds': '{count, plural, one {# round} other {# rounds}}',
  'reports.rotation.plan': 'Plan the rounds',
  'reports.rotation.planning':
    'Planning {count, plural, one {# round} other {# rounds}}, one after the other…',
  'reports.rotation.failed':
    'The rounds could not be planned. Nothing was changed: try again, and save the log from Settings if it happens again.',
  'reports.rotation.empty.title': 'See who could meet next',
  'reports.rotation.empty.text':
    'Binôme plans the coming rounds one after the other under your criteria, without repeating a pair. Nothing changes until you start a round.',
  'reports.rotation.notBegun.title': 'Round {round} has not begun',
  'reports.rotation.notBegun.text':
    'Publish its pairs first. Once they run, plan here who could meet in the rounds after.',
  'reports.rotation.notBegun.action': 'Go to the pairs',
  'reports.rotation.outdated':
    'People, rules or pairs have changed since this was planned. Plan again before you start the next round.',
  'reports.rotation.short':
    'From round {round} on, {fewer, plural, one {# pair fewer is} other {# pairs fewer are}} possible: whoever is left out has already met everyone they could. Allow repeats after some rounds, or find new people.',
  'reports.rotation.tabs': 'Planned rounds',
  'reports.rotation.byPerson': 'By person',
  'reports.rotation.round': 'Round {round}',
  'reports.rotation.person': 'Person',
  'reports.rotation.without': 'No pair',
  'reports.rotation.totals':
    '{pairs, plural, one {# pair} other {# pairs}} · mean fit {mean} · lowest {worst} · {without, plural, =0 {nobody} one {# person} other {# people}} without a pair',
  'reports.rotation.noPairs':
    'No pair is possible in this round: {without, plural, one {# person waits} other {# people wait}}.',
  'reports.rotation.start': 'Start round {round}',
  'reports.rotation.started': 'Round {round} is open: its pairs are proposed on the board',
  'reports.rotation.dialog.title': 'Start round {round}',
  'reports.rotation.dialog.closes':
    'Round {round} is closed, and {count, plural, =0 {no pair was running} one {its # running pair is completed} other {its # running pairs are completed}}.',
  'reports.rotation.dialog.cancelled':
    '{count, plural, one {# session of these pairs is still planned: it is} other {# sessions of these pairs are still planned: they are}} cancelled.',
  'reports.rotation.dialog.left':
    '{count, plural, one {# session planned with other pairs goes} other {# sessions planned with other pairs go}} on without them.',
  'reports.rotation.dialog.ended':
    '{count, plural, one {# pair that never began but left something behind ends} other {# pairs that never began but left something behind end}} early.',
  'reports.rotation.dialog.accepted':
    '{count, plural, one {# pair was accepted but never published: it is} other {# pairs were accepted but never published: they are}} dropped, as they never began.',
  'reports.rotation.dialog.proposed':
    '{count, plural, one {# proposal nobody decided on is} other {# proposals nobody decided on are}} dropped.',
  'reports.rotation.dialog.opens':
    'Round {round} opens with {count, plural, one {# proposed pair} other {# proposed pairs}}; accept and publish them when you are ready.',
  'reports.rotation.dialog.startsOn': 'Starts on',
  'reports.rotation.dialog.undo': 'One undo takes all of this back.',
  'command.startNextRound': 'start next round',
} as const;
