import { reportSections } from '#shared/domain/progress/progress-report.ts';
import { goalDirections, goalTransitions } from '#shared/domain/pair-life/goal.ts';
import { cadences, programmeTypes } from '#shared/domain/programme/programme.ts';
import { stuckStages } from '#shared/domain/progress/attention.ts';
import { nudgeProblems } from '#shared/domain/progress/intervention-decisions.ts';
import { interventionReasons } from '#shared/domain/progress/intervention.ts';
import { assessmentPoints } from '#shared/domain/progress/assessment.ts';
import { assessmentTimes } from '#shared/domain/progress/assessment-dates.ts';
import { progressSections } from '#renderer/features/progress/progress-section.ts';
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
import { comparisons } from '#renderer/features/progress/charts/programmes-chart.ts';
import { groupMeasures } from '#renderer/features/progress/charts/group-chart.ts';
import { kpiGroupNames } from '#renderer/features/progress/indicators/kpi-groups.ts';
import { practiceUsers } from '#renderer/features/progress/practices/practice-form.ts';
import { practiceGroups } from '#renderer/features/progress/practices/practice-groups.ts';
import { questionnaireWords } from '#shared/formats/check-in/questionnaire.ts';
import { responseFileProblems } from '#shared/formats/check-in/read-response.ts';
import { sessionParties } from '#shared/domain/sessions/session.ts';
import { locales } from '#shared/domain/workspace.ts';

const chartSides = ['learning', 'return'];
const plainRefusals = [
  ...responseFileProblems,
  'unreadable',
  'unknown-survey',
  'unknown-invitation',
  'altered',
  'duplicate',
  'closed',
];
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

/** As `builtKeys`: the keys of Progress. */
export const builtProgressKeys: Readonly<Record<string, readonly string[]>> = {
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
  'charts.*.basis': chartSides,
  'charts.*.title': chartSides,
  'charts.feedback.*': ['satisfaction', 'trust', 'trustGap'],
  'charts.figure.*': ['sessions', 'gain', 'satisfaction', 'practices', 'attention'],
  'charts.filter.*': ['from', 'to', 'department', 'site', 'asOf'],
  'charts.goals.*': [...Object.keys(goalTransitions), ...goalDirections],
  'charts.groups.*': groupMeasures,
  'charts.groups.by.*': comparisons,
  'charts.groups.of.*': groupMeasures,
  'charts.practices.*': ['tried', 'adopted', 'kept', 'abandoned'],
  'charts.rhythm.cancelled.*': sessionParties,
  'checkIn.file.*': ['mentor', 'mentee'],
  'checkIn.page.*': questionnaireWords,
  'checkIn.refused.*': plainRefusals,
  'checkIn.refused.*.cure': [...plainRefusals, 'misfit', 'incomplete', 'other-programme'],
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
  'practices.check.*': ['kept', 'lost'],
  'practices.deed.*': ['adopt', 'check', 'abandon', 'take-back', 'resume', 'edit', 'remove'],
  'practices.filter.*': practiceGroups,
  'practices.problem.*': practiceProblems,
  'practices.state.*': Object.keys(practiceTransitions),
  'practices.user.*': practiceUsers,
  'progress.section.*': progressSections,
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
};
