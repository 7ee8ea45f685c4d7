/** The calendar: sessions and what is due, free and busy times, calendar files. */
export const calendar = {
  'calendar.title': 'Calendar',
  'calendar.facts':
    '{planned, plural, =0 {No session to come} one {# session to come} other {# sessions to come}} · {due, plural, =0 {nothing due} one {# thing due} other {# things due}}',
  'calendar.plan': 'Plan a session',
  'calendar.today': 'Today',
  'calendar.today.key': 'Show today (T)',
  'calendar.previous': 'Before (left arrow)',
  'calendar.next': 'After (right arrow)',
  'calendar.views': 'View',
  'calendar.view.month': 'Month',
  'calendar.view.week': 'Week',
  'calendar.view.agenda': 'Agenda',
  'calendar.view.month.key': 'Show a month (M): arrows go from day to day, Enter plans',
  'calendar.view.week.key': 'Show a week (W)',
  'calendar.view.agenda.key': 'Show a list (A)',
  'calendar.month.keys':
    'Arrows go from day to day, Home and End to the ends of the week, Page Up and Page Down to another month, T to today. Enter plans a session on the day, Tab goes to what it holds and Escape comes back.',
  'calendar.day.entries': '{count, plural, one {# entry} other {# entries}}',
  'calendar.closed': 'Closed day',
  'calendar.closed.short': 'closed',
  'calendar.closed.holiday': 'Public holiday: {holiday}',
  'calendar.away': '{people} {count, plural, one {is} other {are}} away',
  'calendar.away.short': '{count, plural, one {{person} away} other {# people away}}',

  'calendar.filter': 'Whose calendar',
  'calendar.filter.everyone': 'Everyone',
  'calendar.filter.pair': 'Pairs',
  'calendar.filter.person': 'People',
  'calendar.allDay': 'Due',
  'calendar.timed': 'Sessions',
  'calendar.moreEntries': '+{count} more',
  'calendar.moreEntries.hint':
    'Show {count, plural, one {# more entry} other {# more entries}} of the day',
  'calendar.close': 'Close',
  'calendar.nothing': 'Nothing planned and nothing due',

  'calendar.state.planned': 'Planned session',
  'calendar.state.moved': 'Session, moved',
  'calendar.state.held': 'Session held',
  'calendar.state.missed': 'Session missed',
  'calendar.state.cancelled': 'Session cancelled',
  'calendar.due.milestone': 'Milestone due',
  'calendar.due.goal': 'Goal due',
  'calendar.due.action': 'Action due',
  'calendar.due.survey-opens': 'Survey opens',
  'calendar.due.survey-due': 'Survey due',
  'calendar.due.assessment': 'Skills to assess',
  'calendar.done.milestone': 'Milestone reached',
  'calendar.done.goal': 'Goal achieved',
  'calendar.done.action': 'Action done',
  'calendar.done.survey-opens': 'Survey opened',
  'calendar.done.survey-due': 'Survey closed',
  'calendar.done.assessment': 'Skills assessed',
  'calendar.survey.survey-opens': 'Opens: {title}',
  'calendar.survey.survey-due': 'Due: {title}',
  'calendar.assessment.start': 'Skills at the start: {count, plural, one {# pair} other {# pairs}}',
  'calendar.assessment.midpoint':
    'Skills at midpoint: {count, plural, one {# pair} other {# pairs}}',
  'calendar.assessment.end': 'Skills at the end: {count, plural, one {# pair} other {# pairs}}',
  'calendar.assessment.follow-up':
    'Skills three months later: {count, plural, one {# pair} other {# pairs}}',
  'calendar.entry.pairs': '{count} pairs together',
  'calendar.entry.topic': '{topic} ({count} pairs)',
  'calendar.entry.menu': 'What to do with {entry}',
  'calendar.entry.open': 'Open the session',
  'calendar.entry.openPair': 'Open the pair',
  'calendar.entry.move': 'Move…',
  'calendar.entry.cancel': 'Cancel the session…',
  'calendar.entry.export': 'Export as .ics…',
  'calendar.entry.moveDue': 'Change the due day…',
  'calendar.due.move': 'Another due day',
  'calendar.due.day': 'Due day',
  'calendar.due.malformed': 'Due day: a date from 2000 to 2100.',
  'calendar.due.confirm': 'Change the due day',
  'calendar.due.moved': 'Now due on {date}',

  'calendar.conflicts':
    '{count, plural, one {# conflict with sessions to come} other {# conflicts with sessions to come}}',
  'calendar.conflicts.show': 'Show',
  'calendar.conflicts.hide': 'Hide',
  'calendar.conflicts.others': '{count} more',
  'calendar.conflict.session': '{session}, {at}:',
  'calendar.conflict.overlap':
    '{people} {count, plural, one {has} other {have}} another session then, at {time} ({other})',
  'calendar.conflict.busy': '{people} {count, plural, one {is} other {are}} not available then',
  'calendar.conflict.closed': '{day} is a public holiday or a closed day',

  'calendar.free': 'Both free',
  'calendar.free.open': 'Free times',
  'calendar.free.title': 'When both are free',
  'calendar.free.text': 'The next four weeks, by their hours, other sessions and busy times',
  'calendar.free.pair': 'Pair',
  'calendar.free.length': 'Length of the session',
  'calendar.free.minutes': '{count} minutes',
  'calendar.free.noHours':
    '{person} has named no hours: a working day from Monday to Friday is assumed.',
  'calendar.free.none': 'The two have no time in common that is long enough.',
  'calendar.free.span': '{day}, {from} to {to}',
  'calendar.free.plan': 'Plan a session on {day} at {time}',
  'calendar.free.others': '{count, plural, one {# more time} other {# more times}}',
  'calendar.free.others.of': '{day}: {count, plural, one {# more time} other {# more times}}',
  'calendar.free.fewer': 'Fewer times',

  'calendar.menu': 'More',
  'calendar.menu.export': 'Export as .ics…',
  'calendar.menu.import': 'Import busy times…',
  'calendar.menu.absence': 'Add an absence…',
  'calendar.menu.busy': 'Busy times and absences…',
  'calendar.person': 'Person',

  'calendar.absence.title': 'Add an absence',
  'calendar.absence.from': 'First day',
  'calendar.absence.to': 'Last day',
  'calendar.absence.text':
    'No session is offered on these days. Why someone is away is not asked and not kept.',
  'calendar.absence.save': 'Add the absence',
  'calendar.absence.added': 'Absence of {person} added',
  'calendar.absence.problem.person-missing': 'Choose who is away.',
  'calendar.absence.problem.day-missing': 'Enter the first day.',
  'calendar.absence.problem.ends-before-it-begins': 'The last day is before the first.',

  'calendar.busy': '{person} is not available',
  'calendar.busy.title': 'Busy times and absences',
  'calendar.busy.none':
    'None is known. Import a calendar file of someone who takes part, or add an absence.',
  'calendar.busy.absence': 'Away from {from} to {to}',
  'calendar.busy.file':
    '{count, plural, one {# busy time} other {# busy times}} from {file}, {from} to {to}',
  'calendar.busy.remove': 'Remove',
  'calendar.busy.remove.of': 'Remove for {person}: {what}',
  'calendar.busy.removed': 'Removed for {person}',

  'calendar.export.title': 'Export as .ics',
  'calendar.export.scope': 'Which sessions',
  'calendar.export.scope.programme': 'All sessions of the programme',
  'calendar.export.scope.pair': 'Those of one pair',
  'calendar.export.pair': 'Pair',
  'calendar.export.count':
    '{count, plural, =0 {No session} one {# session} other {# sessions}}, cancelled ones included so that other calendars take them away',
  'calendar.export.cancelled':
    'This session is cancelled, and the file says so: a calendar that has it takes it away, or shows it as cancelled and its hour as free.',
  'calendar.export.addresses': 'With email addresses',
  'calendar.export.addresses.help':
    'Names those who take part with their addresses, so that a calendar can invite them.',
  'calendar.export.text':
    'The file holds time, place, link, agenda and names. Notes, decisions, levels and satisfaction stay here. Import it again after a change: sessions move rather than double.',
  'calendar.export.save': 'Save the file',
  'calendar.export.problem.pair-missing': 'Choose a pair.',
  'calendar.export.failed':
    'The file could not be written. Nothing was saved; what is planned is as it was.',
  'calendar.export.fileName.programme': '{programme} sessions.ics',
  'calendar.export.fileName.pair': '{programme} pair.ics',
  'calendar.export.fileName.session': '{programme} session.ics',
  'calendar.export.done': '{count, plural, one {# session} other {# sessions}} saved in {file}',
  'calendar.export.summary': 'Mentoring: {pairs}',
  'calendar.export.summaryWithTitle': 'Mentoring: {pairs} – {title}',
  'calendar.export.off.cancelled': 'Cancelled: {summary}',
  'calendar.export.off.missed': 'Missed: {summary}',
  'calendar.export.agendaItem': '{minutes} min: {title}',

  'calendar.import.title': 'Import busy times',
  'calendar.import.text':
    'From a calendar file (.ics) that someone exported. Only when they are busy is kept, from a month ago to a year from now: no title, no place, no guest.',
  'calendar.import.choose': 'Choose a file…',
  'calendar.import.reading': 'Reading the calendar',
  'calendar.import.save': 'Import',
  'calendar.import.done':
    '{count, plural, one {# busy time} other {# busy times}} of {person} imported',
  'calendar.import.problem.person-missing': 'Choose whose calendar it is.',
  'calendar.import.problem.file-missing': 'Choose a calendar file.',
  'calendar.import.preview':
    '{count, plural, one {# busy time} other {# busy times}} from {from} to {to}, out of {events, plural, one {# event} other {# events}} in the file.',
  'calendar.import.nothing':
    '{events, plural, =0 {The file has no events} one {The one event of the file keeps nobody busy} other {None of the # events of the file keeps anybody busy}} between a month ago and a year from now.',
  'calendar.import.replaces':
    '{count, plural, one {It replaces # busy time} other {They replace # busy times}} from an earlier import of this file.',
  'calendar.import.leftOut':
    '{count, plural, one {# event was left out, in whole or in part:} other {# events were left out, in whole or in part:}}',
  'calendar.import.leftOut.unreadable': 'Line {line}: its date or its rule cannot be read',
  'calendar.import.leftOut.zone-unknown':
    'Line {line}: its time zone is neither known nor described in the file',
  'calendar.import.leftOut.rule-unreadable': 'Line {line}: it repeats on dates that do not exist',
  'calendar.import.leftOut.rule-too-often': 'Line {line}: it repeats several times a day',
  'calendar.import.leftOut.range-unknown':
    'Line {line}: it changes earlier repetitions, which calendars no longer do',
  'calendar.import.leftOut.periods-unreadable':
    'Line {line}: some of the busy times it lists cannot be read; the others are used',
  'calendar.import.leftOut.others': '{count} more',
  'calendar.import.refused.not-a-calendar':
    'This is no calendar file: it does not begin with BEGIN:VCALENDAR on line 1. Nothing was imported.',
  'calendar.import.refused.too-large':
    'The file has {size} MB; at most {most} MB are read. Export a shorter period. Nothing was imported.',
  'calendar.import.refused.too-many-events':
    'The file has more than {most, number} events; reading stopped at line {line, number}. Export a shorter period. Nothing was imported.',
  'calendar.import.refused.too-many-busy-times':
    'The file comes to more than {most, number} busy times within the year. Nothing was imported.',
  'calendar.import.refused.damaged':
    'The file is damaged at line {line, number}: something begins or ends there that cannot. Export it again. Nothing was imported.',
  'calendar.import.refused.truncated':
    'The file is cut off: what begins on line {line, number} has no end. Export it again. Nothing was imported.',
  'calendar.import.refused.too-slow':
    'The file took more than 30 seconds to read, which no usual calendar does. Nothing was imported.',

  'command.importBusyTimes': 'import busy times',
  'command.addAbsence': 'add absence',
  'command.moveDueDay': 'move due day',
  'command.removeBusyTimes': 'remove busy times',
} as const;
