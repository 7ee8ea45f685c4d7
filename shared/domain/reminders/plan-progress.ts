import type { CalendarDate, PairId } from '#shared/domain/ids.ts';
import type { Goal } from '#shared/domain/pair-life/goal.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Person } from '#shared/domain/people/person.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import {
  assessmentDays,
  assessmentTime,
  daysOfGrace,
} from '#shared/domain/progress/assessment-dates.ts';
import type { Assessment, AssessmentPoint } from '#shared/domain/progress/assessment.ts';
import { pairAssessments, type PointStanding } from '#shared/domain/progress/assessments-due.ts';
import { pendingCheckOn } from '#shared/domain/progress/practice-checks.ts';
import type { Practice } from '#shared/domain/progress/practice.ts';
import type { CountedInvitation } from '#shared/domain/progress/progress-facts.ts';
import type { Survey } from '#shared/domain/progress/survey.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
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
  readonly assessments: readonly Assessment[];
  readonly practices: readonly Practice[];
  readonly pairs: readonly Pair[];
  readonly people: readonly Person[];
  readonly goals: readonly Goal[];
  readonly sessions: readonly Session[];
}

/**
 * Reminders of surveys and practices, of programmes that are under way, and of assessments.
 *
 * @param begun pairs that have begun, also those that are over: what they adopted goes on without them
 */
export function planProgress(
  input: ProgressToRemind,
  {
    live,
    assessed,
  }: {
    readonly live: readonly Programme[];
    /** Those whose pairs are asked to assess their skills, also once they are over. */
    readonly assessed: readonly Programme[];
  },
  begun: ReadonlyMap<PairId, Couple>,
  { today, clock }: { readonly today: string; readonly clock: LocalClock },
): readonly Reminder[] {
  const liveIds = new Set(live.map(({ id }) => id));
  return [
    ...input.surveys
      .filter(({ programmeId }) => liveIds.has(programmeId))
      .flatMap((survey) => planSurvey(survey, input.invitations, clock)),
    ...planAssessments(input, assessed, today, clock),
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

/** A pair is told of on the day of a point, and once more when it is late. */
const remindedAfterDays = [0, daysOfGrace + 1];

/**
 * For all the pairs of a programme that come to a point one reminder a day, with how many of them lack
 * anything of it. Pairs that share no skill are asked nothing.
 */
function planAssessments(
  input: ProgressToRemind,
  programmes: readonly Programme[],
  today: string,
  clock: LocalClock,
): readonly AssessmentReminder[] {
  const participants = input.people.map((person) => ({ person }));
  const reminders = new Map<string, AssessmentReminder>();
  for (const programme of programmes) {
    const pairs = input.pairs.filter(({ programmeId }) => programmeId === programme.id);
    const { goals, sessions, assessments } = input;
    const facts = { programme, participants, pairs, goals, sessions, assessments };
    for (const { pair, points } of pairAssessments(facts, { today })) {
      for (const { dueOn, day, point } of daysToAsk(pair, points, programme)) {
        const id = `assessment-due:${programme.id}:${point}:${day}`;
        const other = reminders.get(id);
        reminders.set(id, {
          id,
          kind: 'assessment-due',
          fireAt: clock.instantAt(`${day}T${morning}`),
          usefulUntil: null,
          target: { kind: 'assessments', programmeId: programme.id },
          point,
          // Of those of today and those that are late, the day of those of today.
          dueOn: other === undefined || other.dueOn < dueOn ? dueOn : other.dueOn,
          pairCount: (other?.pairCount ?? 0) + 1,
        });
      }
    }
  }
  return [...reminders.values()];
}

interface DayToAsk {
  readonly point: AssessmentPoint;
  readonly dueOn: CalendarDate;
  readonly day: string;
}

/** Only days on which the pair is still asked. Of a programme that is over, only how things stand later. */
function daysToAsk(
  pair: Pair,
  points: readonly PointStanding[],
  programme: Programme,
): readonly DayToAsk[] {
  const days = assessmentDays(pair, programme);
  return points.flatMap(({ point, dueOn, open }) => {
    if (dueOn === null || !isCalendarDate(dueOn) || open.length === 0) return [];
    if (programme.state === 'closed' && point !== 'follow-up') return [];
    return remindedAfterDays
      .map((count) => laterDay(dueOn, count))
      .filter((day) => ['due', 'overdue'].includes(assessmentTime(pair, days, point, day)))
      .map((day) => ({ point, dueOn, day }));
  });
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
