/** What to do for someone without a pair, what a move would do, and what could not be met. */
export const matchAdvice = {
  'matching.remedy.freePartner':
    'Pair with {name}, who has a place left: {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.mentorWithSkill':
    'Find {count, plural, one {one more mentor} other {# more mentors}} for {skill}: about {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.capacity':
    'Give {name} one more place: {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.allowExcluded':
    'Allow the pair with {name} that you ruled out: {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.allowPast':
    'Allow past partners again, such as {name}: {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.allowTeam':
    'Allow pairs within a team or under one manager, such as with {name}: {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.mustToWeight':
    'Count “{measure}” as a weight instead of a requirement, which allows {name}: {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.dropExclude':
    'Switch off the exclusion by “{measure}”, which allows {name}: {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.volunteer': 'Ask them to volunteer',
  'matching.remedy.volunteerPartner':
    'Ask {name} to volunteer: {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.endPause': 'End their pause',
  'matching.remedy.endPausePartner':
    'End the pause of a possible partner, {name}: {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',
  'matching.remedy.smallerGroup':
    'Accept a group of {minimum, plural, one {one mentee} other {# mentees}}',
  'matching.remedy.smallerGroupPartner':
    'Let {name} lead a group of {minimum, plural, one {one mentee} other {# mentees}}: {score, plural, one {{score, number, ::.#} point} other {{score, number, ::.#} points}}',

  'matching.problem.noMentors':
    'Nobody can be a mentor now. Add volunteers in People, or end a pause.',
  'matching.problem.noMentees':
    'Nobody can be a mentee now. Add volunteers in People, or end a pause.',
  'matching.problem.everyoneBlocked':
    'Every possible pair is ruled out. Make a required criterion a weight, or look through the people kept apart.',
  'matching.problem.locksOverMentor':
    '{name} has {locked, plural, one {# locked pair} other {# locked pairs}} as a mentor and {capacity, plural, one {# place} other {# places}}. Unlock a pair, or give {name} more places.',
  'matching.problem.locksOverMentee':
    '{name} has {locked, plural, one {# locked pair} other {# locked pairs}} as a mentee and {capacity, plural, one {# place} other {# places}}. Unlock a pair, or give {name} more places.',
  'matching.problem.lockAgainstRule':
    'The locked pair {mentor} and {mentee} was kept against a rule: {rule}. Unlock it if that is not meant.',
  'matching.problem.lockOnOneself':
    'A locked pair puts {name} with themselves and was left out. Remove it.',
  'matching.problem.lockUnknown':
    'The locked pair {mentor} and {mentee} was left out: one of them no longer takes part. Remove it, or invite that person again.',
  'matching.problem.duplicatePerson':
    '{name} is on the list more than once. The first entry was used; remove the others.',
  'matching.problem.unusableNumbers':
    'A level, a priority or the capacity of {name} is not a usable number and counts as nothing. Correct it in People.',
  'matching.problem.seed': 'The seed is not a whole number; 0 was used. Change it in the criteria.',
  'matching.problem.weight':
    'A weight is not a usable number and counts as 0. Set it again in the criteria.',
  'matching.problem.option':
    'A setting of a criterion is not a usable number; the usual one was used. Set it again in the criteria.',
  'matching.problem.mostMoved':
    'How many pairs may change is not a whole number; none was allowed to. Enter it again.',
  'matching.problem.tooManyMoved':
    '{moved, plural, one {# pair had to change} other {# pairs had to change}}, and {mostMoved, plural, =0 {none was allowed to} other {only # were allowed to}}: rules or places forbid them now. Allow more changes, or lock the pairs to keep.',

  'matching.change.total': 'Total {points}',
  'matching.change.totalSame': 'Total unchanged',
  'matching.change.pairsMore': '{count, plural, one {One pair more} other {# pairs more}}',
  'matching.change.pairsFewer': '{count, plural, one {One pair fewer} other {# pairs fewer}}',
  'matching.change.mean': 'Mean fit {before} → {after}',
  'matching.change.noMentee': '{name} has no mentee any more',
  'matching.change.noMentor': '{name} has no mentor any more',
  'matching.change.choiceLost':
    '{name} loses their {rank, selectordinal, =1 {first} =2 {second} =3 {third} one {#st} two {#nd} few {#rd} other {#th}} choice',
  'matching.change.choiceGained':
    '{name} gets their {rank, selectordinal, =1 {first} =2 {second} =3 {third} one {#st} two {#nd} few {#rd} other {#th}} choice',
  'matching.change.tooManyMentees': '{name} would have more mentees than places',
  'matching.change.tooManyMentors': '{name} would have more mentors than places',
} as const;
