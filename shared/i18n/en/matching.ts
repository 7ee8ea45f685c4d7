/** Why two people fit, why not these two, and why someone has no pair. */
export const matching = {
  'matching.measure.needs': 'Needs met',
  'matching.measure.reciprocity': 'Learning in return',
  'matching.measure.availability': 'Time in common',
  'matching.measure.department': 'Different departments',
  'matching.measure.language': 'Common language',
  'matching.measure.site': 'Same site',

  'matching.role.mentor': 'mentor',
  'matching.role.mentee': 'mentee',

  'matching.reason.needsMet':
    '{met} of {total, plural, one {# need} other {# needs}} met: {skills}',
  'matching.reason.needsMetPartly':
    '{met} of {total, plural, one {# need} other {# needs}} met: {skills}; in part: {partly}',
  'matching.reason.needsPartly':
    '{total, plural, one {The need is met in part} other {None of the # needs fully met}}; in part: {partly}',
  'matching.reason.needsUnmet':
    '{total, plural, one {The need is not met} other {None of the # needs met}}: {skills}',
  'matching.reason.noNeedStated': 'The mentee has named no need: half the points',
  'matching.reason.learns': 'Learns in return: {skills}',
  'matching.reason.learnsPartly': 'Learns in return: {skills}; in part: {partly}',
  'matching.reason.learnsOnlyPartly': 'Learns in return, in part: {partly}',
  'matching.reason.learnsNothing': 'Nothing to learn in return: the mentor wants {skills}',
  'matching.reason.nothingWanted':
    'The mentor has named nothing to learn in return: half the points',
  'matching.reason.sharedSlots': 'Free together: {slots}',
  'matching.reason.noSharedSlot': 'Never free together',
  'matching.reason.differentDepartments': 'Different departments: {mentor} and {mentee}',
  'matching.reason.sameDepartment': 'Same department: {department}',
  'matching.reason.sharedLanguages': 'Both speak {languages}',
  'matching.reason.noSharedLanguage': 'No common language',
  'matching.reason.sameSite': 'Same site: {site}',
  'matching.reason.differentSites': 'Different sites: {mentor} and {mentee}',
  'matching.reason.worksRemotely': 'Remote work: they can meet by video',
  'matching.reason.notKnown': 'Not known for one of the two: half the points',

  'matching.unmatched.notVolunteered': 'Has not volunteered',
  'matching.unmatched.noMentor': 'No volunteer mentor on the list',
  'matching.unmatched.noMentee': 'No volunteer mentee on the list',
  'matching.unmatched.allBlocked':
    '{total, plural, one {The only possible partner is} other {All # possible partners are}} ruled out: {counts}',
  'matching.unmatched.partnersTaken':
    '{possible, plural, one {# possible partner, better used elsewhere} other {# possible partners, all better used elsewhere}}',
  'matching.unmatched.partnersTakenBest':
    '{possible, plural, one {# possible partner, better used elsewhere} other {# possible partners, all better used elsewhere; the best fit}}: {name}, {score, number, ::.0} points',
  'matching.unmatched.nobodyOffers': 'Nobody else offers {skills}',
  'matching.unmatched.nobodyWants': 'Nobody else wants {skills}',

  'matching.blocked.samePerson': 'The same person',
  'matching.blocked.reportingLine': '{manager} is above {report} in the reporting line',
  'matching.blocked.excluded': 'You have ruled this pair out',
  'matching.blocked.pastPair': 'They were a pair in an earlier round',
  'matching.blocked.mustUnmet': 'A required criterion is not met: {measure}',
  'matching.blocked.excludeMet': 'An excluded case applies: {measure}',

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

  'matching.slot': '{day} {part}',
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

  'matching.command.usage':
    'Usage: npm run match -- people.csv [options]\n\nProposes pairs from a people list (CSV or XLSX, French or English headings).\n\n  --out <file>                 write the pairs to a CSV file\n  --json                       print one JSON object and nothing else\n  --objective score|coverage   best total fit (default), or most people paired\n  --role mentor|mentee|both    everyone’s role, where no column of the list gives one\n  --seed <integer>             decides between equally good results (default 1)\n  --lang en|fr                 language of the text (default: the system’s)\n  --help                       print this help\n\nExit code: 0, or 2 when the arguments or the list cannot be used.',
  'matching.command.noFile': 'Name the people list to read.',
  'matching.command.manyFiles': 'Name one people list, not several: {files}',
  'matching.command.unknownOption': 'Unknown option: {option}',
  'matching.command.missingValue': 'A value is missing after {option}.',
  'matching.command.unexpectedValue': '{option} takes no value.',
  'matching.command.badObjective': '--objective is score or coverage, not “{value}”.',
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
  'matching.command.notProven': 'Many people take both roles: a better choice of pairs may exist.',
  'matching.command.rules': 'Objective: {objective}; seed: {seed}',
  'matching.command.objective.score': 'best total fit',
  'matching.command.objective.coverage': 'most people paired',
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
} as const;
