/** What needs the coordinator today, nudges, and the four levels at a glance. */
export const attention = {
  'attention.title': 'What needs you today',
  'attention.nothing': 'Nothing. The pairs are on track, and nothing is due.',
  'attention.reading': 'Looking through the programme…',
  'attention.queue': '{count, plural, one {# pair to see to} other {# pairs to see to}}',
  'attention.all': 'Show all {count, number}',
  'attention.fewer': 'Show fewer',
  'attention.dated': '{date} · {what}',
  'attention.score': '{word} · {score} of 100',
  'attention.reason.points': '{reason} ({points})',
  'attention.stuck': 'Stuck',
  'attention.stuck.accepted':
    'Accepted {count, plural, one {# day} other {# days}} ago, and not published.',
  'attention.stuck.charter':
    'The charter has waited {count, plural, one {# day} other {# days}} for both to agree.',
  'attention.nudged':
    '{count, plural, =0 {Nudged today, waiting} one {Nudged yesterday, waiting} other {Nudged # days ago, waiting}}',
  'attention.nudgedWell': 'Nothing is amiss since the nudge.',
  'attention.nudgedOn': 'Nudged on {date}',
  'attention.step.publish': 'Publish the pair, or tell both why it waits.',
  'attention.step.charter': 'Ask both to go through the charter at their next session.',
  'attention.step.outcome': 'Note what came of the nudge.',

  'attention.nudges': 'Nudges',
  'attention.nudges.none': 'None yet. A nudge that is noted is not given twice.',
  'attention.confidential': 'Nudges are for you alone: what is sent to the pair leaves them out.',
  'attention.nudge': 'Nudge',
  'attention.nudge.again': 'Nudge again',
  'attention.nudge.of': 'Nudge {pair}',
  'attention.nudge.title': 'Nudge a pair',
  'attention.nudge.reason': 'What about',
  'attention.nudge.on': 'Nudged on',
  'attention.nudge.note': 'What you said or asked',
  'attention.nudge.note.help': 'For yourself; may stay empty.',
  'attention.nudge.save': 'Note the nudge',
  'attention.nudge.noted': 'Nudge noted',
  'attention.nudge.delete': 'Delete',
  'attention.nudge.delete.of': 'Delete the nudge of {date}',
  'attention.nudge.deleted': 'Nudge deleted',
  'attention.reason.plan': 'Plan the next session',
  'attention.reason.confirm': 'Confirm the session that is planned',
  'attention.reason.obstacles': 'What gets in the way of sessions',
  'attention.reason.talk': 'What would make sessions more useful',
  'attention.reason.goals': 'The goals of the pair',
  'attention.reason.other': 'Something else',
  'attention.problem.note-too-long': 'The text is too long.',
  'attention.problem.still-to-come': 'The day is still to come.',
  'attention.problem.day-missing': 'Enter a day.',
  'attention.outcome': 'Note the outcome',
  'attention.outcome.of': 'Note the outcome: {pair}',
  'attention.outcome.title': 'What came of it',
  'attention.outcome.text': 'Outcome',
  'attention.outcome.on': 'Known since',
  'attention.outcome.on.of': '{date}: {outcome}',
  'attention.outcome.none': 'done, nothing noted',
  'attention.outcome.waiting': 'Waiting for an outcome',
  'attention.outcome.save': 'Save the outcome',
  'attention.outcome.edit': 'Change the outcome',
  'attention.outcome.reopen': 'Not done yet',
  'attention.outcome.noted': 'Outcome noted',
  'attention.outcome.reopened': 'The nudge waits again',

  'attention.message': 'Message to both',
  'attention.message.language': 'Language of the message',
  'attention.message.in.en': 'English',
  'attention.message.in.fr': 'French',
  'attention.message.text': 'Message',
  'attention.message.copy': 'Copy',
  'attention.message.mail': 'Open in the mail program',
  'attention.message.again': 'Back to the suggestion',
  'attention.message.copied': 'Message copied',
  'attention.message.copyFailed': 'The message could not be copied. Select it and copy it by hand.',
  'attention.message.subject': 'Your mentoring sessions',
  'attention.message.greeting': 'Hello {mentor} and {mentee},',
  'attention.message.plan':
    'No date is set for your next session yet. Could you choose one within two weeks? Half an hour is enough to get going again.',
  'attention.message.confirm':
    'Your next session is in the calendar. Could you both confirm that the date still suits you, or choose another one now?',
  'attention.message.obstacles':
    'Some of your sessions could not take place lately. What would make it easier: another day, a shorter meeting, a call? Tell me where I can help.',
  'attention.message.talk':
    'I would like to hear from each of you how your exchanges are going: what works, and what would make them more useful. Ten minutes with each of you are enough.',
  'attention.message.goals':
    'Could you take ten minutes of your next session to look at your goals: which to keep, which to change, which to drop?',
  'attention.message.other':
    'How are your exchanges going, and is there anything I can do to help?',
  'attention.message.close': 'Thank you both.',

  'attention.today.writeUp':
    '{count, plural, one {# session to write up} other {# sessions to write up}}',
  'attention.today.surveys':
    '{count, plural, one {# survey to see to} other {# surveys to see to}}',
  'attention.today.assessments': 'Skills to assess',
  'attention.today.practices':
    '{count, plural, one {# practice to check at 90 days} other {# practices to check at 90 days}}',
  'attention.today.actions': '{count, plural, one {# action overdue} other {# actions overdue}}',
  'attention.today.plan':
    '{count, plural, one {# pair with no session planned} other {# pairs with no session planned}}',
  'attention.today.charter':
    '{count, plural, one {# pair without an agreed charter} other {# pairs without an agreed charter}}',
  'attention.survey.to-open': '{title}: to be opened since {date}',
  'attention.survey.answers-missing':
    '{title}: due on {date}, {answered, number} of {of, number} answered',
  'attention.survey.to-close':
    '{title}: was due on {date}, {answered, number} of {of, number} answered; close it',
  'attention.assessment.start':
    'At the start: {count, plural, one {# pair} other {# pairs}}{overdue, plural, =0 {} other {, # of them late}}',
  'attention.assessment.midpoint':
    'At midpoint: {count, plural, one {# pair} other {# pairs}}{overdue, plural, =0 {} other {, # of them late}}',
  'attention.assessment.end':
    'At the end: {count, plural, one {# pair} other {# pairs}}{overdue, plural, =0 {} other {, # of them late}}',
  'attention.assessment.follow-up':
    'Three months later: {count, plural, one {# pair} other {# pairs}}{overdue, plural, =0 {} other {, # of them late}}',

  'attention.levels': 'What the programme has come to',
  'attention.levels.period': 'From {from} to {to}',
  'attention.levels.open': 'Open Progress',
  'attention.level.reaction': 'Reaction',
  'attention.level.learning': 'Learning',
  'attention.level.behaviour': 'Behaviour',
  'attention.level.results': 'Results',
  'attention.level.missing': 'no data yet',
  'attention.level.hidden': 'hidden: anonymous, and fewer than five answers or still open',
  'attention.level.satisfaction': 'Satisfaction',
  'attention.level.of5': '{value} of 5',
  'attention.level.nps': 'NPS, −100 to 100',
  'attention.level.answers': '{count, plural, one {# answer} other {# answers}}',
  'attention.level.mentees': 'Mean gain of mentees',
  'attention.level.mentors': 'Mean gain of mentors',
  'attention.level.gain': '{value} {levels, plural, one {level} other {levels}}',
  'attention.level.scores':
    '{count, plural, one {# skill judged} other {# skills judged}} before and after',
  'attention.level.adopted': 'Practices adopted',
  'attention.level.adopted.note': 'since the start',
  'attention.level.noPractice': 'none noted yet',
  'attention.level.kept': 'Kept at 90 days',
  'attention.level.kept.note': 'of {count, number} adopted 90 days ago or more',
  'attention.level.targets': 'Targets reached',
  'attention.level.reached': '{reached, number} of {of, number}',
  'attention.level.indicators': '{count, plural, one {# indicator} other {# indicators}} chosen',
  'attention.level.noIndicator': 'no indicator chosen yet',
  'attention.level.notComparable': 'no target, or no reading yet',

  'command.nudgePair': 'note a nudge',
  'command.noteOutcome': 'note the outcome of a nudge',
  'command.reopenNudge': 'reopen a nudge',
  'command.deleteNudge': 'delete a nudge',
} as const;
