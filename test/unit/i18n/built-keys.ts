import { reminderKinds } from '#shared/domain/reminders/reminder.ts';
import { snoozeChoices } from '#shared/domain/reminders/snooze.ts';
import { visibilities } from '#shared/domain/journal/note.ts';
import { questionRoles } from '#shared/domain/journal/question-bank.ts';
import { actionProblems } from '#shared/domain/pair-life/action-decisions.ts';
import { actionTransitions } from '#shared/domain/pair-life/action.ts';
import { charterTransitions } from '#shared/domain/pair-life/charter.ts';
import { goalFigures } from '#shared/domain/pair-life/goal-decisions.ts';
import { goalDirections, goalTransitions } from '#shared/domain/pair-life/goal.ts';
import { nothingOpen } from '#shared/domain/pair-life/open-matters.ts';
import { pairTabs } from '#renderer/features/sessions/pair/pair-tab.ts';
import { comparedMeasures } from '#shared/domain/pairing/compare-scenarios.ts';
import { criterionKinds, fieldComparisons, measures } from '#shared/domain/pairing/criterion.ts';
import { sensitiveTopics } from '#shared/domain/journal/sensitive-words.ts';
import { objectives } from '#shared/domain/pairing/match-input.ts';
import { pairEndReasons, pairTransitions } from '#shared/domain/pairing/pair.ts';
import { scenarioTransitions } from '#shared/domain/pairing/scenario.ts';
import { importProblemKinds } from '#shared/domain/people-import/imported-person.ts';
import { dayParts, weekdays } from '#shared/domain/people/availability.ts';
import { evaluationKinds, ratings } from '#shared/domain/people/evaluation.ts';
import { calendarTasks } from '#renderer/features/sessions/calendar/calendar-menu.tsx';
import { calendarViews } from '#renderer/features/sessions/calendar/calendar-store.ts';
import { enrolmentTransitions, roles } from '#shared/domain/people/enrolment.ts';
import {
  cadences,
  holidayCalendars,
  programmeTransitions,
  programmeTypes,
} from '#shared/domain/programme/programme.ts';
import { publicHolidays } from '#shared/domain/calendar/public-holidays.ts';
import { templateProblems } from '#shared/domain/sessions/agenda-templates.ts';
import { closedDayAnswers } from '#shared/domain/sessions/plan-series.ts';
import { seriesRhythms } from '#shared/domain/sessions/series-rule.ts';
import { sessionProblems } from '#shared/domain/sessions/session-decisions.ts';
import { eventProblemKinds } from '#shared/formats/calendar/calendar-limits.ts';
import { recurrenceProblems } from '#shared/formats/calendar/recurrence.ts';
import { sessionFilters, sessionGroups } from '#renderer/features/sessions/list/session-groups.ts';
import { assessmentPoints } from '#shared/domain/progress/assessment.ts';
import { playbookParts } from '#shared/domain/search/playbook-documents.ts';
import { searchKinds } from '#shared/domain/search/search-document.ts';
import { laneNames } from '#renderer/features/pairing/board/board-model.ts';
import {
  boardGroupings,
  boardOrders,
  emptyFilter,
  pairingViews,
} from '#renderer/features/pairing/pairing-store.ts';
import { personProblems } from '#renderer/features/people/person-input.ts';
import { suggestedTags } from '#renderer/features/people/suggested-tags.ts';
import { peopleFields } from '#shared/formats/people-list/people-field.ts';
import {
  sessionFormats,
  sessionParties,
  sessionTransitions,
} from '#shared/domain/sessions/session.ts';
import { ipcErrorCodes, savedFileKinds, themePreferences } from '#shared/ipc/contract-values.ts';

const checkTabs = ['problems', 'skills', 'duplicates', 'people'];
const duplicateChoices = ['merge', 'keep-both', 'skip'];
const dueKinds = ['milestone', 'goal', 'action', 'survey-opens', 'survey-due', 'assessment'];
const pairEndings = ['paused', 'completed', 'ended-early'];
const promises = ['local', 'explained', 'bothWays'];

/**
 * Keys put together where they are used, and all that can stand in their gap: the compiler sees to it
 * that nothing is missing, this list that nothing is left over. Those of Progress have a list of their own.
 */
export const builtKeys: Readonly<Record<string, readonly string[]>> = {
  'board.empty.*': laneNames,
  'board.empty.*.text': laneNames,
  'board.filter.*': Object.keys(emptyFilter),
  'board.grouping.*': boardGroupings,
  'board.lane.*': laneNames,
  'board.nobody.*': ['mentors', 'mentees'],
  'board.nobody.*.text': ['mentors', 'mentees'],
  'board.order.*': boardOrders,
  'board.summary.step.*': cadences,
  'board.view.*': pairingViews,
  'calendar.absence.*': ['from', 'to'],
  'calendar.absence.problem.*': ['person-missing', 'day-missing', 'ends-before-it-begins'],
  'calendar.assessment.*': assessmentPoints,
  'calendar.done.*': dueKinds,
  'calendar.due.*': dueKinds,
  'calendar.export.fileName.*': ['programme', 'pair', 'session'],
  'calendar.export.off.*': ['cancelled', 'missed'],
  'calendar.export.scope.*': ['programme', 'pair'],
  'calendar.filter.*': ['pair', 'person'],
  'calendar.import.leftOut.*': eventProblemKinds,
  'calendar.import.problem.*': ['person-missing', 'file-missing'],
  'calendar.menu.*': calendarTasks,
  'calendar.state.*': Object.keys(sessionTransitions),
  'calendar.survey.*': ['survey-opens', 'survey-due'],
  'calendar.view.*': calendarViews,
  'calendar.view.*.key': calendarViews,
  'criteria.always.*': ['volunteered', 'reportingLine', 'capacity', 'apart', 'paused'],
  'criteria.comparison.*': fieldComparisons,
  'criteria.field.*': fieldComparisons,
  'criteria.help.*': measures,
  'criteria.kind.*': [...criterionKinds, 'off'],
  'criteria.kind.*.help': ['must', 'exclude'],
  'criteria.preview.*': ['pairs', 'score', 'mean', 'worst'],
  'dialog.fileKind.*': [...savedFileKinds, 'pdf'],
  'dialog.openFile.*.detail': ['executable', 'private'],
  'dialog.openFile.*.message': ['executable', 'private'],
  'error.*.cure': ipcErrorCodes,
  'error.*.reason': ipcErrorCodes,
  'evaluation.field.*': ['mentoring', 'readiness'],
  'evaluation.kind.*': evaluationKinds,
  'evaluation.problem.*': ['date', 'empty'],
  'evaluation.rated.*': ['mentoring', 'readiness'],
  'evaluation.rating.*': ratings.map(String),
  'import.field.*': peopleFields,
  'import.problem.*.cure': importProblemKinds,
  'import.problem.*.reason': importProblemKinds,
  'import.table.*': [
    'empty',
    'headings-only',
    'too-many-rows',
    'too-many-columns',
    'not-a-table',
    'damaged-workbook',
    'old-workbook',
    'protected-workbook',
  ],
  'journal.action.*': [
    'bold',
    'italic',
    'code',
    'bulletList',
    'orderedList',
    'taskList',
    'blockquote',
    'codeBlock',
  ],
  'journal.mention.*': ['person', 'skill'],
  'journal.paste.*': ['lines', 'block'],
  'journal.questions.*': questionRoles,
  'journal.save.*': ['saved', 'saving', 'failed'],
  'journal.style.*': ['0', '1', '2', '3'],
  'journal.topic.*': sensitiveTopics,
  'journal.visibility.*': visibilities,
  'journal.visibility.*.ask': visibilities,
  'journal.visibility.*.confirm': visibilities,
  'journal.visibility.*.readers': visibilities,
  'journal.visibility.*.text': ['opened', 'closed', 'moved'],
  'live.log.problem.*': [
    'not-a-time',
    'already-noted',
    'before-pair',
    'still-to-come',
    'minutes-out-of-range',
  ],
  'live.satisfaction.*': ['1', '2', '3', '4', '5'],
  'matching.command.objective.*': objectives,
  'matching.day.*': weekdays,
  'matching.measure.*': measures,
  'matching.part.*': dayParts,
  'matching.role.*': ['mentor', 'mentee'],
  'matrix.mark.*': ['proposed', 'accepted', 'locked'],
  'matrix.order.*': ['cluster', 'name', 'fit'],
  'matrix.size.*': ['small', 'medium', 'large'],
  'pairLife.action.moved.*': Object.keys(actionTransitions),
  'pairLife.action.problem.*': actionProblems,
  'pairLife.alert.*': ['first-not-booked', 'next-not-booked', 'resumed-not-booked'],
  'pairLife.reason.contact.*': ['session', 'beginning', 'resumption'],
  'pairLife.reason.goals.*': ['move', 'resumption'],
  'pairLife.reason.pulse.*': ['session', 'survey'],
  'pairLife.charter.cadence.*': cadences,
  'pairLife.charter.signs.*': ['mentor', 'mentee'],
  'pairLife.charter.state.*': Object.keys(charterTransitions),
  'pairLife.endReason.*': pairEndReasons,
  'pairLife.goal.*': goalFigures,
  'pairLife.goal.add.*': goalDirections,
  'pairLife.goal.move.*': Object.keys(goalTransitions),
  'pairLife.goal.moved.*': Object.keys(goalTransitions),
  'pairLife.goal.state.*': Object.keys(goalTransitions),
  'pairLife.goals.*': goalDirections,
  'pairLife.goals.*.none': goalDirections,
  'pairLife.health.*': ['on-track', 'check-in', 'at-risk'],
  'pairLife.health.step.*': ['plan', 'confirm', 'obstacles', 'talk', 'goals'],
  'pairLife.health.tooEarly.*': cadences,
  'pairLife.party.*': sessionParties,
  'pairLife.rotation.as.*': ['mentor', 'mentee'],
  'pairLife.tab.*': pairTabs,
  'pairLife.timeline.*': ['missed', 'cancelled'],
  'pairLife.timeline.*By': ['missed', 'cancelled'],
  'pairLife.timeline.heldWithout.*': ['mentor', 'mentee', 'pair'],
  'pairLife.turn.*': ['active', ...pairEndings],
  'pairLife.turn.left.*': Object.keys(nothingOpen),
  'pairLife.turn.settle.*': Object.keys(nothingOpen),
  'pairLife.turn.settled.*': Object.keys(nothingOpen),
  'pairLife.turn.*.confirm': pairEndings,
  'pairLife.turn.*.text': pairEndings,
  'pairLife.turn.*.title': pairEndings,
  'pairLife.turned.*': ['active', ...pairEndings],
  'pairing.objective.*': objectives,
  'pairing.objective.*.help': objectives,
  'pairing.passed.*': ['volunteered', 'reportingLine', 'apart', 'neverPaired'],
  'pairing.state.*': Object.keys(pairTransitions),
  'overview.pairs.*': Object.keys(pairTransitions),
  'pairing.tab.*': ['pairs', 'waiting', 'apart'],
  'pairs-file.*': ['mentor', 'mentor-email', 'mentee', 'mentee-email', 'score', 'state', 'reasons'],
  'people.availability.*': ['from', 'to'],
  'people.availability.part.*': dayParts,
  'people.field.*': [
    'givenName',
    'familyName',
    'email',
    'job',
    'department',
    'team',
    'site',
    'grade',
  ],
  'people.filter.*': ['all', 'mentor', 'mentee'],
  'people.import.check.*': checkTabs,
  'people.import.check.*.none': checkTabs,
  'people.import.check.*.none.text': checkTabs,
  'people.import.duplicates.*': duplicateChoices,
  'people.import.duplicates.*.*': ['email.person', 'email.row', 'name.person', 'name.row'],
  'people.import.duplicates.all.*': duplicateChoices,
  'people.import.problem.*': ['error', 'warning'],
  'people.import.step.*': ['file', 'columns', 'check', 'done'],
  'people.level.*': ['0', '1', '2', '3', '4'],
  'people.problem.*': personProblems,
  'people.role.*': roles,
  'people.state.*': Object.keys(enrolmentTransitions),
  'people.tag.*': suggestedTags,
  'programme.cadence.*': cadences,
  'programme.problem.*': [
    'name-missing',
    'name-too-long',
    'length-out-of-range',
    'start-not-a-date',
  ],
  'programme.state.*': Object.keys(programmeTransitions),
  'programme.type.*': programmeTypes,
  'programme.type.*.help': programmeTypes,
  'reminders.body.assessment-due.*': assessmentPoints,
  'reminders.discreet.*': [...reminderKinds, 'session-ahead'],
  'reminders.kind.*': reminderKinds,
  'reminders.snooze.*': snoozeChoices,
  'reminders.title.*': [...reminderKinds, 'session-ahead'],
  'reports.coverage.column.*': [
    'skill',
    'direction',
    'wantedBy',
    'offeredBy',
    'taughtBy',
    'places',
    'gap',
    'advice',
  ],
  'reports.coverage.missing.*': ['mentor', 'mentee'],
  'reports.fairness.column.*': ['people', 'possible', 'paired', 'unpaired'],
  'reports.fairness.groups.*.department': ['mentor', 'mentee'],
  'reports.fairness.groups.*.site': ['mentor', 'mentee'],
  'scenarios.open.*': ['changes', 'leftOut'],
  'scenarios.row.*': comparedMeasures,
  'scenarios.rule.*': criterionKinds,
  'scenarios.state.*': Object.keys(scenarioTransitions),
  'sessions.*.confirm': ['cancelled', 'missed'],
  'sessions.*.done': ['cancelled', 'missed'],
  'sessions.*.title': ['cancelled', 'missed'],
  'sessions.by.*': ['cancelled', 'missed'],
  'sessions.closures.holidays.*': holidayCalendars,
  'sessions.filter.*': sessionFilters,
  'sessions.format.*': sessionFormats,
  'sessions.group.*': sessionGroups,
  'sessions.holiday.*': publicHolidays,
  'sessions.party.*': sessionParties,
  'sessions.party.choice.*': sessionParties,
  'sessions.problem.*': [
    ...sessionProblems,
    ...recurrenceProblems,
    'series-empty',
    'series-numbers',
    'series-too-long',
  ],
  'sessions.series.answer.*': closedDayAnswers,
  'sessions.series.end.*': ['count', 'until'],
  'sessions.series.rhythm.*': seriesRhythms,
  'sessions.state.*': [...Object.keys(sessionTransitions), 'under-way'],
  'sessions.template.problem.*': templateProblems,
  'search.command.theme.*': themePreferences,
  'search.kind.*': searchKinds,
  'search.playbook.*': playbookParts,
  'search.problem.*': ['not-a-date', 'unknown-type'],
  'settings.theme.*': themePreferences,
  'unmatched-file.*': ['name', 'email', 'role', 'department', 'site', 'reasons'],
  'vault.advice.*': ['too-short', 'guessable', 'fair', 'strong'],
  'vault.create.*.next': ['passphrase', 'words', 'check'],
  'vault.create.*.text': ['passphrase', 'words', 'check'],
  'vault.create.*.title': ['passphrase', 'words', 'check'],
  'vault.settings.*': ['absent', 'locked', 'unlocked'],
  'welcome.promise.*': promises,
  'welcome.promise.*.text': promises,
};
