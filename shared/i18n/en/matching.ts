/** Why two people fit, why not these two, and why someone has no pair. */
export const matching = {
  'matching.measure.needs': 'Needs met',
  'matching.measure.reciprocity': 'Learning in return',
  'matching.measure.availability': 'Time in common',
  'matching.measure.department': 'Different departments',
  'matching.measure.language': 'Common language',
  'matching.measure.site': 'Same site',
  'matching.measure.grade': 'Grade gap',
  'matching.measure.motivation': 'Shared motivation',
  'matching.measure.preference': 'People’s own choices',
  'matching.measure.evaluation': 'Interviews and evaluations',
  'matching.measure.custom': 'Custom field',

  'matching.role.mentor': 'mentor',
  'matching.role.mentee': 'mentee',

  'matching.reason.needsMet':
    '{met, number} of {total, plural, one {# need} other {# needs}} met: {skills}',
  'matching.reason.needsMetPartly':
    '{met, number} of {total, plural, one {# need} other {# needs}} met: {skills}; in part: {partly}',
  'matching.reason.needsPartly':
    '{total, plural, one {The need is met in part} other {None of the # needs fully met; in part}}: {partly}',
  'matching.reason.needsUnmet':
    '{total, plural, one {The need is not met} other {None of the # needs met}}: {skills}',
  'matching.reason.noNeedStated': 'The mentee has named no need: half the points',
  'matching.reason.learns': 'Learns in return: {skills}',
  'matching.reason.learnsPartly': 'Learns in return: {skills}; in part: {partly}',
  'matching.reason.learnsOnlyPartly': 'Learns in return, in part: {partly}',
  'matching.reason.learnsNothing': 'Nothing to learn in return: the mentor wants {skills}',
  'matching.reason.nothingWanted':
    'The mentor has named nothing to learn in return: half the points',
  'matching.reason.sharedSlots': 'Free together: {slots} · {time} a week',
  'matching.reason.noSharedSlot': 'Never free together',
  'matching.reason.differentDepartments': 'Different departments: {mentor} and {mentee}',
  'matching.reason.sameDepartment': 'Same department: {department}',
  'matching.reason.sharedLanguages': 'Both speak {languages}',
  'matching.reason.noSharedLanguage': 'No common language',
  'matching.reason.sameSite': 'Same site: {site}',
  'matching.reason.differentSites': 'Different sites: {mentor} and {mentee}',
  'matching.reason.worksRemotely': 'Remote work: they can meet by video',
  'matching.reason.gradeAbove':
    'The mentee stands {steps, plural, one {one grade} other {# grades}} higher: {mentee} and {mentor}',
  'matching.reason.gradeBelow':
    'The mentee stands {steps, plural, one {one grade} other {# grades}} lower: {mentee} and {mentor}',
  'matching.reason.gradeSame': 'Same level of grade: {grades}',
  'matching.reason.sharedMotivation': 'Motivations in common: {tags}',
  'matching.reason.noSharedMotivation': 'No motivation in common',
  'matching.reason.chosenByBoth':
    '{mentorRank, selectordinal, =1 {First} =2 {Second} =3 {Third} one {#st} two {#nd} few {#rd} other {#th}} choice of the mentor, {menteeRank, selectordinal, =1 {first} =2 {second} =3 {third} one {#st} two {#nd} few {#rd} other {#th}} choice of the mentee',
  'matching.reason.chosenByMentor':
    '{rank, selectordinal, =1 {First} =2 {Second} =3 {Third} one {#st} two {#nd} few {#rd} other {#th}} choice of the mentor',
  'matching.reason.chosenByMentee':
    '{rank, selectordinal, =1 {First} =2 {Second} =3 {Third} one {#st} two {#nd} few {#rd} other {#th}} choice of the mentee',
  'matching.reason.notChosen': 'They did not choose each other',
  'matching.reason.evaluatedBoth': 'Rated {mentoring} of 4 to mentor and {readiness} of 4 to learn',
  'matching.reason.evaluatedMentor': 'The mentor is rated {mentoring} of 4 to mentor',
  'matching.reason.evaluatedMentee': 'The mentee is rated {readiness} of 4 to learn',
  'matching.reason.fieldSame': '{field}: {value} for both',
  'matching.reason.fieldDiffers': '{field}: {mentor} for the mentor, {mentee} for the mentee',
  'matching.reason.fieldShares': '{field}: {values} in common',
  'matching.reason.fieldSharesNothing': '{field}: nothing in common',
  'matching.reason.notKnown': 'Not known for one of the two: half the points',
  'matching.lost':
    '{points, plural, one {{points, number, ::.#} point} other {{points, number, ::.#} points}} short on {measure} ({reason})',
  'matching.lost.field':
    '{points, plural, one {{points, number, ::.#} point} other {{points, number, ::.#} points}} short on {reason}',
  'matching.loss.none': 'Pairing them costs the others nothing',
  'matching.loss.points':
    'Pairing them costs all pairs together {points, plural, one {{points, number, ::.#} point} other {{points, number, ::.#} points}}',
  'matching.loss.lockedPairs': 'One of them has no place left beside the locked pairs',
  'matching.loss.lockedOtherWayRound': 'They are locked as a pair the other way round',
  'matching.loss.groupNotFilled':
    'The mentor leads a group, and not enough mentees can be found for it',
  'matching.next':
    '{name}: {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}} ({difference})',

  'matching.unmatched.notVolunteered': 'Has not volunteered',
  'matching.unmatched.paused': 'Is paused: no new pair for now',
  'matching.unmatched.noPlaces': 'Has no place for a pair: the capacity is 0',
  'matching.unmatched.groupTooSmall':
    'Leads a group of {minimum} mentees or more, and fewer could be found',
  'matching.unmatched.noMentor': 'No volunteer mentor on the list',
  'matching.unmatched.noMentee': 'No volunteer mentee on the list',
  'matching.unmatched.allBlocked':
    '{total, plural, one {The only possible partner is} other {All # possible partners are}} ruled out: {counts}',
  'matching.unmatched.partnersTaken':
    '{possible, plural, one {# possible partner, better used elsewhere} other {# possible partners, all better used elsewhere}}',
  'matching.unmatched.partnersTakenBest':
    '{possible, plural, one {# possible partner, better used elsewhere} other {# possible partners, all better used elsewhere; the best fit}}: {name}, {score, plural, one {{score, number, ::.0} point} other {{score, number, ::.0} points}}',
  'matching.unmatched.nobodyOffers': 'Nobody else offers {skills}',
  'matching.unmatched.nobodyWants': 'Nobody else wants {skills}',

  'matching.blocked.samePerson': 'The same person',
  'matching.blocked.reportingLine': '{manager} is above {report} in the reporting line',
  'matching.blocked.excluded': 'You have ruled this pair out',
  'matching.blocked.pastPair': 'They were a pair in an earlier round',
  'matching.blocked.mustUnmet': 'A required criterion is not met: {measure}',
  'matching.blocked.excludeMet': 'An excluded case applies: {measure}',
  'matching.blocked.vetoed': '{name} asked that they not be paired',
  'matching.blocked.sameTeam': 'Both in the same team: {team}',
  'matching.blocked.sameManager': 'Both report to {manager}',
  'matching.obstacle.notVolunteered': '{name} has not volunteered',
  'matching.obstacle.paused': '{name} is paused: no new pair for now',
  'matching.obstacle.notMentor': '{name} does not take part as a mentor',
  'matching.obstacle.notMentee': '{name} does not take part as a mentee',

  'matching.blockedCount.samePerson':
    '{count, plural, one {# is the same person} other {# are the same person}}',
  'matching.blockedCount.reportingLine':
    '{count, plural, one {# in the reporting line} other {# in the reporting line}}',
  'matching.blockedCount.excluded':
    '{count, plural, one {# by your exclusions} other {# by your exclusions}}',
  'matching.blockedCount.pastPair': '{count, plural, one {# past partner} other {# past partners}}',
  'matching.blockedCount.mustUnmet':
    '{count, plural, one {# without a required criterion} other {# without a required criterion}}',
  'matching.blockedCount.excludeMet':
    '{count, plural, one {# by an excluding criterion} other {# by an excluding criterion}}',
  'matching.blockedCount.vetoed':
    '{count, plural, one {# at someone’s own request} other {# at someone’s own request}}',
  'matching.blockedCount.sameTeam':
    '{count, plural, one {# in the same team} other {# in the same team}}',
  'matching.blockedCount.sameManager':
    '{count, plural, one {# with the same manager} other {# with the same manager}}',

  'matching.slot': '{day} {part}',
  'matching.window': '{day} {from}–{to}',
  'matching.clock': '{hour}:{minutes}',
  'matching.clock.full': '{hour}:00',
  'matching.time.minutes': '{minutes} min',
  'matching.time.hours': '{hours} h',
  'matching.time.hoursAndMinutes': '{hours} h {minutes}',
  'matching.day.mon': 'Mon',
  'matching.day.tue': 'Tue',
  'matching.day.wed': 'Wed',
  'matching.day.thu': 'Thu',
  'matching.day.fri': 'Fri',
  'matching.day.sat': 'Sat',
  'matching.day.sun': 'Sun',
  'matching.part.am': 'morning',
  'matching.part.pm': 'afternoon',
  'matching.part.eve': 'evening',

  'matching.progress.scoring': 'Scoring mentors with mentees…',
  'matching.progress.scored': '{done, number} of {total, plural, one {# mentor} other {# mentors}}',
  'matching.progress.counting': 'Counting how many people can have a pair…',
  'matching.progress.arranging': 'Arranging the pairs…',
  'matching.progress.checking': 'Checking that no arrangement is better…',
  'matching.progress.searching': 'Trying other arrangements…',
  'matching.progress.tried':
    '{search, plural, =1 {} other {search #: }}{solves, number} of at most {most, number} tried',
  'matching.progress.triedSoFar':
    '{search, plural, =1 {} other {search #: }}{solves, number} tried',
  'matching.progress.explaining': 'Writing down the reasons…',

  'matching.command.usage':
    'Usage: npm run match -- people.csv [options]\n       npm run match -- --matrix <file> [--layout dense|sparse]\n\nProposes pairs from a people list (CSV or XLSX, French or English headings).\n\n  --out <file>                 write the pairs to a CSV file\n  --json                       print one JSON object and nothing else\n  --objective <objective>      score: best total fit (default); coverage: most people paired,\n                               then best fit; fairest: most people paired, then the worst pair\n                               as good as possible; stable: no two people prefer each other\n                               to the partners they have\n  --role mentor|mentee|both    everyone’s role, where no column of the list gives one\n  --seed <integer>             decides between equally good results (default 1)\n  --lang en|fr                 language of the text (default: the system’s)\n  --help                       print this help\n\nWith --matrix it finds the least total cost in a plain file of numbers instead:\n\n  dense     the size n, then n × n costs, row by row\n  sparse    the size n on a line, then lines “row column cost”, counted from 1;\n            couples that are not named may not meet\n\nThe file may be packed with gzip. Costs may be negative and have decimals. The layout is\nrecognised: lines that each name another couple are sparse, all else with n × n numbers is\ndense; --layout settles what could be both. It prints one JSON object, n, total, pairs as\n[row, column] counted from 1, and certificate: true when the answer is proven. Where not\nevery row can have a column of its own, total is null and pairs is empty.\n\nExit code: 0, or 2 when the arguments or the file cannot be used.',
  'matching.command.noFile': 'Name the people list to read.',
  'matching.command.notWithMatrix': '{option} is for people lists and does not go with --matrix.',
  'matching.command.onlyWithMatrix': '{option} goes with --matrix only.',
  'matching.command.listBesideMatrix':
    '--matrix reads one file and no people list beside it: leave out {files}',
  'matching.command.badLayout': '--layout is dense or sparse, not “{value}”.',
  'matching.command.manyFiles': 'Name one people list, not several: {files}',
  'matching.command.unknownOption': 'Unknown option: {option}',
  'matching.command.missingValue': 'A value is missing after {option}.',
  'matching.command.unexpectedValue': '{option} takes no value.',
  'matching.command.badObjective':
    '--objective is score, coverage, fairest or stable, not “{value}”.',
  'matching.command.badRole': '--role is mentor, mentee or both, not “{value}”.',
  'matching.command.badSeed': '--seed is an integer, not “{value}”.',
  'matching.command.badLanguage': '--lang is en or fr, not “{value}”.',
  'matching.command.seeHelp': 'See npm run match -- --help',
  'matching.command.fileMissing': '{file}: no such file',
  'matching.command.fileIsFolder': '{file}: this is a folder',
  'matching.command.fileForbidden': '{file}: you may not read this file',
  'matching.command.fileUnreadable': '{file}: the file cannot be read ({code})',
  'matching.command.listUnusable': '{file}: {reason}',
  'matching.command.nobody': '{file}: no row of the list could be taken',
  'matching.command.outIsInput': '--out names the list itself; choose another file.',
  'matching.command.outUnwritable': '{file}: the pairs cannot be written ({code})',
  'matching.command.unexpected': 'Something unexpected went wrong: {message}',

  'matching.command.summary':
    '{pairs, plural, =0 {No pair} one {# pair} other {# pairs}} from {people, plural, one {# person} other {# people}}',
  'matching.command.totals':
    'Total {total, number, ::.0} points, mean {mean, number, ::.0}, lowest {worst, number, ::.0}',
  'matching.command.proven': 'No other choice of pairs does better under these rules.',
  'matching.command.notProven': 'The search was cut short: a better choice of pairs may exist.',
  'matching.command.stable': 'No two people prefer each other to the partners they have.',
  'matching.command.notStable':
    'No choice of pairs was found in which no two people prefer each other to the partners they have.',
  'matching.command.rules': 'Objective: {objective}; seed: {seed}',
  'matching.command.objective.score': 'best total fit',
  'matching.command.objective.coverage': 'most people paired',
  'matching.command.objective.fairest': 'the worst pair as good as possible',
  'matching.command.objective.stable': 'stable by preferences',
  'matching.command.proposed': 'proposed',
  'matching.command.score': 'Score',
  'matching.command.mentor': 'Mentor',
  'matching.command.mentee': 'Mentee',
  'matching.command.points': '{points, number, ::.0} of {of, number, ::.0}',
  'matching.command.unmatched':
    '{count, plural, =0 {Everyone has a pair} one {# person without a pair} other {# people without a pair}}',
  'matching.command.unmatchedPerson': '{name} ({role})',
  'matching.command.problems':
    '{count, plural, =0 {Nothing to correct in the list} one {# point to check in the list} other {# points to check in the list}}',
  'matching.command.newSkills':
    '{count, plural, one {# skill is not a known one and stands alone} other {# skills are not known ones and each stands alone}}: {labels}',
  'matching.command.namesakes':
    '{count, number} people are called “{name}” (rows {rows}). They are kept apart.',
  'matching.command.written': 'Pairs written to {file}',

  'matching.command.matrixInfeasible':
    'Not every row can have a column of its own: too few couples may meet.',
  'matching.command.matrixDamagedGzip':
    '{file}: the packed file is damaged or too large. Pack it again, or give it unpacked.',
  'matching.command.matrixEmpty':
    '{file}: the file holds no number. It begins with the size, then come the costs.',
  'matching.command.matrixNotANumber':
    '{file}, line {line, number}: “{text}” is not a number. Write costs such as 12, -3 or 0.5, parted by spaces.',
  'matching.command.matrixBadSize':
    '{file}, line {line, number}: the first number is the size and cannot be {text}. Write a whole number.',
  'matching.command.matrixTooLarge':
    '{file}: a size of {size, number} is too large; {limit, number} is the most.',
  'matching.command.matrixWrongCount':
    '{file}: {count, plural, =0 {no cost follows} one {# cost follows} other {# costs follow}} the size {size, number}. A dense file holds {expected, number} of them; a sparse one has lines of three, “row column cost”.',
  'matching.command.matrixNotATriple':
    '{file}, line {line, number}: {count, plural, =0 {nothing stands} one {# number stands} other {# numbers stand}} where “row column cost” should. Put the size on a line of its own and each couple on the next, or give all costs row by row.',
  'matching.command.matrixNotAPlace':
    '{file}, line {line, number}: {value} is not a row or column. They count from 1 to {size, number}.',
  'matching.command.matrixRepeatedCouple':
    '{file}, line {line, number}: row {row, number} and column {column, number} were named before. Keep one of the two lines.',
} as const;
