import type { PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { assessmentDays } from '#shared/domain/progress/assessment-dates.ts';
import {
  assessmentPoints,
  type Assessment,
  type AssessmentPoint,
} from '#shared/domain/progress/assessment.ts';
import { pendingCheckOn } from '#shared/domain/progress/practice-checks.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import type { CountedInvitation } from '#shared/domain/progress/progress-facts.ts';
import type { Survey } from '#shared/domain/progress/survey.ts';
import { laterDay, type LocalClock } from './local-clock.ts';
import type {
  AssessmentReminder,
  Couple,
  PracticeReminder,
  Reminder,
  SurveyReminder,
} from './reminder.ts';
import { morning } from './snooze.ts';

/** What of the progress of programmes reminders are planned from. Lists in any order. */
export interface ProgressToRemind {
  readonly surveys: readonly Survey[];
  /** Of open surveys. */
  readonly invitations: readonly Pick<CountedInvitation, 'surveyId' | 'isUsed'>[];
  readonly assessments: readonly Pick<Assessment, 'pairId' | 'point'>[];
  readonly practices: readonly Practice[];
}

/** Reminders of surveys, assessments and practices, of programmes that are under way. */
export function planProgress(
  input: ProgressToRemind,
  programmes: readonly Programme[],
  {
    begun,
    assessed,
  }: {
    /** Pairs that have begun, also those that are over: what they adopted goes on without them. */
    readonly begun: ReadonlyMap<PairId, Couple>;
    /** Those that are asked to assess their skills, also once they are over. */
    readonly assessed: readonly Pair[];
  },
  clock: LocalClock,
): readonly Reminder[] {
  const live = new Map(programmes.map((programme) => [programme.id, programme]));
  return [
    ...input.surveys
      .filter(({ programmeId }) => live.has(programmeId))
      .flatMap((survey) => planSurvey(survey, input.invitations, clock)),
    ...planAssessments(input.assessments, live, assessed, clock),
    ...input.practices.flatMap((practice) => planPracticeCheck(practice, begun, clock)),
  ];
}

/** On the morning before its last day and on that day, while answers are missing. */
function planSurvey(
  survey: Survey,
  invitations: ProgressToRemind['invitations'],
  clock: LocalClock,
): readonly SurveyReminder[] {
  const sent = invitations.filter(({ surveyId }) => surveyId === survey.id);
  const missing = sent.filter(({ isUsed }) => !isUsed).length;
  if (survey.state !== 'open' || missing === 0) return [];
  const { id, programmeId, dueOn } = survey;
  const over = clock.instantAt(`${laterDay(dueOn, 1)}T00:00`);
  return [laterDay(dueOn, -1), dueOn]
    .filter((day) => day >= survey.opensOn)
    .map((day) => ({
      id: `survey-due:${id}:${dueOn}:${day}`,
      kind: 'survey-due',
      fireAt: clock.instantAt(`${day}T${morning}`),
      // The first of the two would speak of tomorrow a day too late.
      usefulUntil: day === dueOn ? over : clock.instantAt(`${dueOn}T00:00`),
      target: { kind: 'survey', programmeId, surveyId: id },
      survey,
      missing,
      of: sent.length,
    }));
}

/** What a pair that is over is still asked for. */
const closingPoints = ['end', 'follow-up'] as const satisfies readonly AssessmentPoint[];

/** One for all the pairs of a programme that assess their skills on the same day. */
function planAssessments(
  assessments: ProgressToRemind['assessments'],
  live: ReadonlyMap<ProgrammeId, Programme>,
  pairs: readonly Pair[],
  clock: LocalClock,
): readonly AssessmentReminder[] {
  const done = new Set(assessments.map(({ pairId, point }) => `${pairId} ${point}`));
  const reminders = new Map<string, AssessmentReminder>();
  for (const pair of pairs) {
    const programme = live.get(pair.programmeId);
    if (programme === undefined) continue;
    const days = assessmentDays(pair, programme);
    for (const point of pair.state === 'completed' ? closingPoints : assessmentPoints) {
      const dueOn = days[point];
      if (dueOn === undefined || !isCalendarDate(dueOn) || done.has(`${pair.id} ${point}`))
        continue;
      const id = `assessment-due:${programme.id}:${point}:${dueOn}`;
      reminders.set(id, {
        id,
        kind: 'assessment-due',
        fireAt: clock.instantAt(`${dueOn}T${morning}`),
        usefulUntil: null,
        target: { kind: 'assessments', programmeId: programme.id },
        point,
        dueOn,
        pairCount: (reminders.get(id)?.pairCount ?? 0) + 1,
      });
    }
  }
  return [...reminders.values()];
}

function planPracticeCheck(
  practice: Practice,
  begun: ReadonlyMap<PairId, Couple>,
  clock: LocalClock,
): readonly PracticeReminder[] {
  const couple = begun.get(practice.pairId);
  const dueOn = pendingCheckOn(practice);
  if (couple === undefined || dueOn === null) return [];
  return [
    {
      id: `practice-check:${practice.id}:${dueOn}`,
      kind: 'practice-check',
      fireAt: clock.instantAt(`${dueOn}T${morning}`),
      usefulUntil: null,
      target: { kind: 'practices', programmeId: practice.programmeId },
      practice,
      couple,
    },
  ];
}
