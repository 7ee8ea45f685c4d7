/** What stands in the programme report itself, in its own language. */
export const reportTexts = {
  'report.title': 'Report on {programme}',
  'report.subtitle':
    '{from} to {to} · {pairs, plural, one {# pair} other {# pairs}} · made on {date}',
  'report.part': 'Part shown: {parts}',
  'report.part.asOf': 'as things were known on {date}',
  'report.part.period': 'the chosen period',
  'report.part.round': 'one round',
  'report.part.department': 'department {name}',
  'report.part.site': 'site {name}',
  'report.section.purpose': 'Purpose',
  'report.section.participation': 'Participation',
  'report.section.reaction': 'Reaction: what participants think',
  'report.section.learning': 'Learning: what they gained',
  'report.section.behaviour': 'Behaviour: what changed at work',
  'report.section.results': 'Results: what the firm can see',
  'report.section.stories': 'Stories',
  'report.section.limits': 'Limits',
  'report.section.next-steps': 'Next steps',

  'report.purpose.reverse':
    '{programme} is a reverse mentoring programme: junior colleagues mentor senior leaders, and both learn.',
  'report.purpose.reciprocal':
    '{programme} is a reciprocal mentoring programme: juniors and senior leaders mentor each other, and both directions have goals of equal weight.',
  'report.purpose.period': 'This report covers {from} to {to}.',
  'report.purpose.rhythm.monthly': 'Pairs were to meet once a month.',
  'report.purpose.rhythm.fortnightly': 'Pairs were to meet every two weeks.',
  'report.purpose.wanted': 'What leaders most wanted to learn: {skills}.',
  'report.purpose.wantedInReturn': 'What mentors wanted to learn in return: {skills}.',
  'report.purpose.judgedBy': 'The programme is judged by: {indicators}.',

  'report.participation.nobody': 'No pair has begun yet.',
  'report.participation.pairs':
    '{pairs, plural, one {# pair brought} other {# pairs brought}} together {mentors, plural, one {# mentor} other {# mentors}} and {mentees, plural, one {# mentee} other {# mentees}}: {running, plural, =0 {none is running} one {# is running} other {# are running}}, {completed, plural, =0 {none was completed} one {# was completed} other {# were completed}}, {ended, plural, =0 {none ended early} other {# ended early}}.',
  'report.participation.across':
    'Of {known, plural, one {# pair whose} other {# pairs whose}} two departments are known, {across, plural, =0 {none links} one {# links} other {# link}} two different ones.',
  'report.participation.held':
    '{held, plural, =0 {No session was held} one {# session was held} other {# sessions were held}}.',
  'report.participation.contact': 'Pairs spent {hours} together.',
  'report.participation.adherence':
    'Counted for each pair, {percent} of {count, plural, one {# meeting} other {# meetings}} whose outcome is known took place.',

  'report.reaction.none': 'There are no answers that can be shown yet.',
  'report.reaction.satisfaction':
    'Satisfaction with the pair stands at {value} out of 5 ({count, plural, one {# answer} other {# answers}}).',
  'report.reaction.trust':
    'Trust stands at {value} out of 5 ({count, plural, one {# answer} other {# answers}}).',
  'report.reaction.trustGap': 'Mentors and mentees are {value} apart.',
  'report.reaction.nps':
    'Would they recommend the programme? The net promoter score is {value}, on a scale from −100 to 100 ({count, plural, one {# answer} other {# answers}}).',

  'report.learning.none':
    'No skill has a level both before and after yet, so nothing can be said about learning.',
  'report.learning.rose':
    'On average, levels rose by {value} on the scale from 0 to 4 ({count, plural, one {# score} other {# scores}} before and after, {people, plural, one {# person} other {# people}}).',
  'report.learning.fell':
    'On average, levels fell by {value} on the scale from 0 to 4 ({count, plural, one {# score} other {# scores}} before and after, {people, plural, one {# person} other {# people}}).',
  'report.learning.same':
    'On average, levels stayed the same ({count, plural, one {# score} other {# scores}} before and after, {people, plural, one {# person} other {# people}}).',
  'report.learning.most': 'The largest gains: {skills}.',
  'report.learning.skill': '{skill} ({gain}, {people, plural, one {# person} other {# people}})',
  'report.learning.inReturn': 'What mentors gained most in return: {skills}.',

  'report.behaviour.none': 'No new working practice has been recorded yet.',
  'report.behaviour.practices':
    '{tried, plural, one {# new working practice was tried} other {# new working practices were tried}}: {adopted, plural, =0 {none was} one {# was} other {# were}} adopted, {abandoned, plural, =0 {none was} one {# was} other {# were}} given up.',
  'report.behaviour.kept':
    'Of {count, plural, one {# practice} other {# practices}} adopted at least 90 days ago, {percent} were kept.',
  'report.behaviour.goals':
    'Of {count, plural, one {# goal} other {# goals}} the pairs set, {percent} were achieved.',

  'report.results.none': 'No indicator was chosen for this programme.',
  'report.results.met':
    'Of {count, plural, one {# indicator} other {# indicators}} with a target and a value, {met, plural, =0 {none has} one {# has} other {# have}} reached the target.',
  'report.results.unknown':
    '{count, plural, one {# indicator has} other {# indicators have}} no value yet.',

  'report.stories.lead':
    'In the words of participants, quoted with their agreement and without their names.',
  'report.measure.satisfaction': 'Satisfied with the pair',
  'report.measure.usefulness': 'Sessions are useful',
  'report.measure.trust': 'Trust: I speak frankly',
  'report.measure.commitment': 'Partner keeps commitments',
  'report.measure.workload': 'Workload is reasonable',
  'report.measure.recommendation': 'Would recommend the programme',

  'report.quote.mentor': 'A mentor',
  'report.quote.mentee': 'A mentee',
  'report.quote.someone': 'A participant',

  'report.limit.part.period': 'The report covers a part of the time, not the whole programme.',
  'report.limit.part.round': 'The report covers one round, not the whole programme.',
  'report.limit.part.department':
    'The report covers pairs with somebody of one department, not the whole programme.',
  'report.limit.part.site':
    'The report covers pairs with somebody at one site, not the whole programme.',
  'report.limit.places': 'People are in the departments and at the sites of today.',
  'report.limit.goals':
    'How {count, plural, one {# goal} other {# goals}} stood on that day is not known: {count, plural, one {it counts} other {they count}} as neither achieved nor dropped.',
  'report.limit.closing':
    'The day the programme was closed is not known: it counts as under way until its planned end.',
  'report.limit.anonymous-left-out':
    '{count, plural, one {# anonymous survey is} other {# anonymous surveys are}} left out whole: nobody knows whose answers are in it.',
  'report.limit.no-surveys': 'No questionnaire was sent: what participants think is not known.',
  'report.limit.response-rate':
    '{answered, number} of {sent, plural, one {# questionnaire} other {# questionnaires}} came back ({percent}).',
  'report.limit.response-rate.low':
    '{answered, number} of {sent, plural, one {# questionnaire} other {# questionnaires}} came back ({percent}): those who did not answer may well think otherwise.',
  'report.limit.hidden-figures':
    'Hidden, because anonymous answers are too few or still coming in: {measures}.',
  'report.limit.learners':
    'A skill level both before and after is known for {withScores, number} of {people, number} participants; the figures on learning say nothing about the others.',
  'report.limit.own-judgement': 'Skill levels are what people think of themselves, not a test.',
  'report.limit.small-figures':
    '{count, plural, one {The figures of one skill rest} other {The figures of # skills rest}} on fewer than five people.',
  'report.limit.missing': 'Not known, for lack of data: {figures}.',
  'report.limit.not-written-up':
    '{count, plural, one {# past session has} other {# past sessions have}} not been written up: what became of {count, plural, one {it} other {them}} is not known.',
  'report.limit.not-checked':
    'For {count, plural, one {# practice} other {# practices}} adopted at least 90 days ago, nobody has checked yet whether people still work this way.',
  'report.limit.without-reading':
    '{count, plural, one {# indicator has} other {# indicators have}} no value yet.',
  'report.limit.without-baseline':
    '{count, plural, one {# indicator was} other {# indicators were}} not measured before the start, so that a change cannot be shown.',
  'report.limit.ended-early':
    '{count, plural, one {# pair ended} other {# pairs ended}} early; what they did until then counts.',
  'report.limit.no-comparison':
    'There is no group to compare with: other causes may have brought about part of what changed.',

  'report.step.write-up':
    'Write up {count, plural, one {# past session} other {# past sessions}}, so that the figures are complete.',
  'report.step.book-ahead':
    'Book the coming sessions as a series: {percent} of meetings took place.',
  'report.step.tell-sponsor':
    'Talk to the sponsor about leaders’ diaries: they cancelled {percent} of the sessions.',
  'report.step.agree-charters':
    'Have every running pair agree its charter: {percent} have done so.',
  'report.step.ask-in-person':
    'Ask those who did not answer in person: {percent} of the questionnaires came back.',
  'report.step.other-format':
    'Try another form of session, such as a hands-on lab, where little was gained: {skills}.',
  'report.step.check-practices':
    'Check whether {count, plural, one {# practice} other {# practices}} adopted at least 90 days ago were kept.',
  'report.step.read-indicators':
    'Enter a value for {count, plural, one {# indicator} other {# indicators}} without one.',
  'report.step.assess-again': 'Assess skills again three months after the end, to see what lasts.',
  'report.step.rotate':
    'Decide for {count, plural, one {# running pair} other {# running pairs}}: go on, or rotate.',
  'report.step.thank': 'Thank mentors and mentees, and hand over their certificates.',

  'report.chart.rhythm':
    '{count, plural, one {# session held} other {# sessions held}}, {from} to {to}',
  'report.chart.reaction.title': 'What each side thinks, from 1 to 5',
  'report.chart.reaction':
    '{count, plural, one {# questionnaire} other {# questionnaires}} answered, {from} to {to}',
  'report.chart.learning.to-mentee.title': 'What mentees learnt, from 0 to 4',
  'report.chart.learning.to-mentor.title': 'What mentors learnt in return, from 0 to 4',
  'report.chart.learning':
    '{skills, plural, one {# skill} other {# skills}}, in brackets how many people, {from} to {to}',
  'report.chart.practices.title': 'How far new working practices came',
  'report.chart.practices': '{count, plural, one {# practice} other {# practices}}, {from} to {to}',
  'report.chart.practices.tried': 'Tried',
  'report.chart.practices.adopted': 'Adopted',
  'report.chart.practices.kept': 'Kept at 90 days',
  'report.chart.practices.abandoned': 'Given up',
} as const;
