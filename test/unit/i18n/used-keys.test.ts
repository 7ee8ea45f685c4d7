import { reportSections } from '#shared/domain/progress/progress-report.ts';
import { reminderKinds } from '#shared/domain/reminders/reminder.ts';
import { snoozeChoices } from '#shared/domain/reminders/snooze.ts';
import { describe, expect, test } from 'vitest';
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
import { stuckStages } from '#shared/domain/progress/attention.ts';
import { nudgeProblems } from '#shared/domain/progress/intervention-decisions.ts';
import { interventionReasons } from '#shared/domain/progress/intervention.ts';
import { assessmentPoints } from '#shared/domain/progress/assessment.ts';
import { playbookParts } from '#shared/domain/search/playbook-documents.ts';
import { assessmentTimes } from '#shared/domain/progress/assessment-dates.ts';
import { progressSections } from '#renderer/features/progress/progress-section.ts';
import { searchKinds } from '#shared/domain/search/search-document.ts';
import { indicatorProblems, readingProblems } from '#shared/domain/progress/indicator-decisions.ts';
import { indicatorAims, kpiNames } from '#shared/domain/progress/indicator.ts';
import { kpiUnits } from '#shared/domain/progress/kpi-figures.ts';
import { practiceProblems } from '#shared/domain/progress/practice-decisions.ts';
import { practiceTransitions } from '#shared/domain/progress/practice.ts';
import {
  itemProblems,
  surveyAdvices,
  surveyProblems,
} from '#shared/domain/progress/survey-problems.ts';
import { responseSources } from '#shared/domain/progress/survey-response.ts';
import {
  surveyAudiences,
  surveyItemKinds,
  surveyMeasures,
  surveyPurposes,
  surveyTransitions,
} from '#shared/domain/progress/survey.ts';
import { groupings } from '#shared/domain/progress/series-groups.ts';
import { groupMeasures } from '#renderer/features/progress/charts/group-chart.ts';
import { kpiGroupNames } from '#renderer/features/progress/indicators/kpi-groups.ts';
import { practiceUsers } from '#renderer/features/progress/practices/practice-form.ts';
import { practiceGroups } from '#renderer/features/progress/practices/practice-groups.ts';
import { laneNames } from '#renderer/features/pairing/board/board-model.ts';
import {
  boardGroupings,
  boardOrders,
  emptyFilter,
  pairingViews,
} from '#renderer/features/pairing/pairing-store.ts';
import { personProblems } from '#renderer/features/people/person-input.ts';
import { suggestedTags } from '#renderer/features/people/suggested-tags.ts';
import { questionnaireWords } from '#shared/formats/check-in/questionnaire.ts';
import { responseFileProblems } from '#shared/formats/check-in/read-response.ts';
import { peopleFields } from '#shared/formats/people-list/people-field.ts';
import {
  sessionFormats,
  sessionParties,
  sessionTransitions,
} from '#shared/domain/sessions/session.ts';
import { locales } from '#shared/domain/workspace.ts';
import { english } from '#shared/i18n/en/index.ts';
import { ipcErrorCodes, savedFileKinds, themePreferences } from '#shared/ipc/contract-values.ts';
import { readSources } from './source-files.ts';

const chartSides = ['learning', 'return'];
const checkTabs = ['problems', 'skills', 'duplicates', 'people'];
const duplicateChoices = ['merge', 'keep-both', 'skip'];
const plainRefusals = [
  ...responseFileProblems,
  'unreadable',
  'unknown-survey',
  'unknown-invitation',
  'altered',
  'duplicate',
  'closed',
];
const dueKinds = ['milestone', 'goal', 'action', 'survey-opens', 'survey-due', 'assessment'];
const pairEndings = ['paused', 'completed', 'ended-early'];
const reportColumns = [
  'figure',
  'value',
  'count',
  'month',
  'held',
  'missed',
  'cancelled',
  'ahead',
  'toWriteUp',
  'measure',
  'all',
  'answers',
  'mentors',
  'mentees',
  'survey',
  'opened',
  'sent',
  'answered',
  'rate',
  'skill',
  'direction',
  'people',
  'before',
  'after',
  'gain',
  'indicator',
  'unit',
  'baseline',
  'target',
  'now',
  'on',
  'readings',
  'pair',
  'mentor',
  'mentee',
  'state',
  'from',
  'hours',
  'goals',
  'achieved',
  'practice',
  'triedOn',
  'adoptedOn',
  'checkedOn',
  'kept',
  'to',
];
const promises = ['local', 'explained', 'bothWays'];

/**
 * Keys put together where they are used, and all that can stand in their gap: the compiler sees to it
 * that nothing is missing, this list that nothing is left over.
 */
const builtKeys: Readonly<Record<string, readonly string[]>> = {
  'assessments.dialog.*': ['dayMissing', 'dayInFuture'],
  'assessments.filter.*': ['all', 'due'],
  'assessments.grid.cell.*': ['self', 'partner', 'before'],
  'assessments.history.*': ['self', 'partner'],
  'assessments.learns.*': ['mentee', 'mentor'],
  'assessments.point.*': assessmentPoints,
  'assessments.state.*': ['done', ...assessmentTimes],
  'attention.assessment.*': assessmentPoints,
  'attention.message.*': interventionReasons,
  'attention.message.in.*': ['en', 'fr'],
  'attention.problem.*': [...nudgeProblems, 'day-missing'],
  'attention.reason.*': interventionReasons,
  'attention.step.*': ['publish', 'charter', 'outcome'],
  'attention.stuck.*': stuckStages,
  'attention.survey.*': ['to-open', 'answers-missing', 'to-close'],
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
  'charts.*.basis': chartSides,
  'charts.*.title': chartSides,
  'charts.feedback.*': ['satisfaction', 'trust', 'trustGap'],
  'charts.figure.*': ['sessions', 'gain', 'satisfaction', 'practices', 'attention'],
  'charts.filter.*': ['from', 'to', 'department', 'site', 'asOf'],
  'charts.goals.*': [...Object.keys(goalTransitions), ...goalDirections],
  'charts.groups.*': groupMeasures,
  'charts.groups.by.*': groupings,
  'charts.practices.*': ['tried', 'adopted', 'kept', 'abandoned'],
  'charts.rhythm.cancelled.*': sessionParties,
  'checkIn.file.*': ['mentor', 'mentee'],
  'checkIn.page.*': questionnaireWords,
  'checkIn.refused.*': plainRefusals,
  'checkIn.refused.*.cure': [...plainRefusals, 'misfit', 'incomplete', 'other-programme'],
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
  'indicators.*': ['missing', 'hidden'],
  'indicators.aim.*': indicatorAims,
  'indicators.basis.*': kpiNames,
  'indicators.field.*': ['baseline', 'target'],
  'indicators.field.*In': ['baseline', 'target'],
  'indicators.formula.*': kpiNames,
  'indicators.group.*': kpiGroupNames,
  'indicators.kpi.*': kpiNames,
  'indicators.needs.*': kpiNames,
  'indicators.problem.*': indicatorProblems,
  'indicators.reading.problem.*': readingProblems,
  'indicators.unit.*': Object.values(kpiUnits),
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
  'practices.check.*': ['kept', 'lost'],
  'practices.deed.*': ['adopt', 'check', 'abandon', 'take-back', 'resume', 'edit', 'remove'],
  'practices.filter.*': practiceGroups,
  'practices.problem.*': practiceProblems,
  'practices.state.*': Object.keys(practiceTransitions),
  'practices.user.*': practiceUsers,
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
  'progress.section.*': progressSections,
  'reminders.body.assessment-due.*': assessmentPoints,
  'reminders.discreet.*': [...reminderKinds, 'session-ahead'],
  'reminders.kind.*': reminderKinds,
  'reminders.snooze.*': snoozeChoices,
  'reminders.title.*': [...reminderKinds, 'session-ahead'],
  'certificate.*': ['mentor', 'mentee'],
  'report.chart.learning.*.title': goalDirections,
  'report.chart.practices.*': ['tried', 'adopted', 'kept', 'abandoned'],
  'report.column.*': reportColumns,
  'report.figure.*': ['missing', 'hidden'],
  'report.kept.*': ['true', 'false'],
  'report.learning.*': ['rose', 'fell', 'same'],
  'report.limit.part.*': ['period', 'round', 'department', 'site'],
  'report.measure.*': surveyMeasures,
  'report.practice.*': Object.keys(practiceTransitions),
  'report.purpose.*': programmeTypes,
  'report.purpose.rhythm.*': cadences,
  'report.quote.*': ['mentor', 'mentee', 'someone'],
  'report.section.*': reportSections,
  'report.step.*': [
    'book-ahead',
    'tell-sponsor',
    'agree-charters',
    'ask-in-person',
    'assess-again',
    'thank',
  ],
  'report.unitName.*': [...new Set(Object.values(kpiUnits))],
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
  'surveys.advice.*': surveyAdvices,
  'surveys.answerer.*': ['mentor', 'mentee'],
  'surveys.audience.*': surveyAudiences,
  'surveys.field.intro.*': locales,
  'surveys.field.option.*': locales,
  'surveys.field.question.*': locales,
  'surveys.field.title.*': locales,
  'surveys.group.*': Object.keys(surveyTransitions),
  'surveys.interview.problem.*': ['anonymous', 'not-open', 'already-answered'],
  'surveys.item.problem.*': itemProblems,
  'surveys.kind.*': surveyItemKinds,
  'surveys.kind.*.help': surveyItemKinds,
  'surveys.measure.*': surveyMeasures,
  'surveys.opening.*': ['not-a-draft', 'items', 'nobody', 'few-people', 'due-past'],
  'surveys.problem.*': [...surveyProblems, 'due-missing'],
  'surveys.purpose.*.help': surveyPurposes,
  'surveys.result.*': ['likert', 'nps', 'skill'],
  'surveys.result.hidden.*': ['open', 'few'],
  'surveys.scale.*': ['likert', 'nps', 'skill'],
  'surveys.side.*': ['mentor', 'mentee'],
  'surveys.standing.*': ['done', 'due', 'expired'],
  'surveys.standing.done.*': responseSources,
  'surveys.state.*': [...Object.keys(surveyTransitions), 'overdue'],
  'surveys.time.*': Object.keys(surveyTransitions),
  'unmatched-file.*': ['name', 'email', 'role', 'department', 'site', 'reasons'],
  'vault.advice.*': ['too-short', 'guessable', 'fair', 'strong'],
  'vault.create.*.next': ['passphrase', 'words', 'check'],
  'vault.create.*.text': ['passphrase', 'words', 'check'],
  'vault.create.*.title': ['passphrase', 'words', 'check'],
  'vault.settings.*': ['absent', 'locked', 'unlocked'],
  'welcome.promise.*': promises,
  'welcome.promise.*.text': promises,
};

/** The keys a pattern of `builtKeys` stands for. A value with a dot fills two gaps. */
function expand(pattern: string, values: readonly string[]): readonly string[] {
  return values.map((value) => {
    const parts = pattern.endsWith('*.*') ? value.split('.') : [value];
    return parts.reduce((key, part) => key.replace('*', part), pattern);
  });
}

/** Everything a text could name as a key: quoted whole, or put together from parts. */
function mentionedIn(text: string): {
  readonly literals: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
} {
  const literals = [...text.matchAll(/'([a-z][\w-]*(?:\.[\w-]+)+)'/g)].map(([, key]) => key ?? '');
  const patterns = [...text.matchAll(/`([a-z][\w.-]*\.\$\{[^`]*)`/g)]
    .map(([, template]) => (template ?? '').replace(/\$\{[^}]*\}/g, '*'))
    // A type that any key with this beginning fits uses none of them.
    .filter((pattern) => /^[\w.*-]+$/.test(pattern) && pattern !== 'command.*');
  return { literals: new Set(literals), patterns: new Set(patterns) };
}

const sources = ['renderer', 'electron', 'shared', 'scripts']
  .flatMap((folder) => readSources(folder, ['.ts', '.tsx', '.mjs']))
  .filter(({ path }) => !/^shared\/i18n\/(en|fr)\//.test(path));

describe('keys named in the source', () => {
  const { literals, patterns } = mentionedIn(sources.map(({ text }) => text).join('\n'));

  test('every key put together is listed here, and every listed one is still put together', () => {
    expect([...patterns].toSorted()).toEqual(Object.keys(builtKeys).toSorted());
  });

  test('every message of the catalogues is used somewhere', () => {
    const built = Object.entries(builtKeys).flatMap(([pattern, values]) => expand(pattern, values));
    const used = new Set([...literals, ...built]);
    expect(Object.keys(english).filter((key) => !used.has(key))).toEqual([]);
    expect(built.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });
});

describe('the search for keys', () => {
  const planted = mentionedIn(
    "t('app.close'); t(`people.${a}`); t(`x-file.${b[0]}.${c.d}.text`); type T = `command.${string}`; id=`tab-${n}`; 'word';",
  );

  test('finds those that are there', () => {
    expect([...planted.literals]).toEqual(['app.close']);
    expect([...planted.patterns]).toEqual(['people.*', 'x-file.*.*.text']);
  });

  test('fills one gap or two', () => {
    expect(expand('a.*.z', ['b', 'c'])).toEqual(['a.b.z', 'a.c.z']);
    expect(expand('a.*.*', ['b.c'])).toEqual(['a.b.c']);
  });
});
