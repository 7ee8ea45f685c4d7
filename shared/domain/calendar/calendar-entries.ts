import type { CalendarDate, PairId } from '#shared/domain/ids.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import type { Goal, Milestone } from '#shared/domain/pair-life/goal.ts';
import { assessmentPoints, type AssessmentPoint } from '#shared/domain/progress/assessment.ts';
import type { PairAssessments } from '#shared/domain/progress/assessments-due.ts';
import type { Survey } from '#shared/domain/progress/survey.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import type { Session } from '#shared/domain/sessions/session.ts';

/** What a calendar shows: sessions at their time, and what falls due on a day. */
export type CalendarEntry =
  | { readonly kind: 'session'; readonly session: Session; readonly pairIds: readonly PairId[] }
  | {
      readonly kind: 'milestone';
      readonly milestone: Milestone;
      readonly goal: Goal;
      readonly day: CalendarDate;
      readonly pairIds: readonly PairId[];
      readonly isDone: boolean;
    }
  | {
      readonly kind: 'goal';
      readonly goal: Goal;
      readonly day: CalendarDate;
      readonly pairIds: readonly PairId[];
      readonly isDone: boolean;
    }
  | {
      readonly kind: 'action';
      readonly action: Action;
      readonly day: CalendarDate;
      readonly pairIds: readonly PairId[];
      readonly isDone: boolean;
    }
  | {
      readonly kind: 'survey-opens' | 'survey-due';
      readonly survey: Survey;
      readonly day: CalendarDate;
      /** None: a survey is about nobody. */
      readonly pairIds: readonly PairId[];
      readonly isDone: boolean;
    }
  | {
      readonly kind: 'assessment';
      readonly point: AssessmentPoint;
      readonly day: CalendarDate;
      /** All that assess their skills that day. */
      readonly pairIds: readonly PairId[];
      /** Once all of them have. */
      readonly isDone: boolean;
    };

/** What falls due on a day of its own, and can be put on another. */
export type DueEntry = Extract<CalendarEntry, { readonly kind: 'milestone' | 'goal' | 'action' }>;

export function isMovableDue(entry: CalendarEntry): entry is DueEntry {
  return entry.kind === 'milestone' || entry.kind === 'goal' || entry.kind === 'action';
}

/** Goals and actions that were given up are due no longer. */
export function listEntries(life: {
  readonly sessions: readonly Session[];
  readonly goals: readonly Goal[];
  readonly actions: readonly Action[];
  readonly surveys: readonly Survey[];
  readonly assessments: readonly Pick<PairAssessments, 'pair' | 'points'>[];
}): readonly CalendarEntry[] {
  return [
    ...life.sessions.map((session): CalendarEntry => ({
      kind: 'session',
      session,
      pairIds: session.pairIds,
    })),
    ...life.goals.filter(({ state }) => state !== 'dropped').flatMap(entriesOfGoal),
    ...life.actions.filter(({ state }) => state !== 'dropped').flatMap(entriesOfAction),
    ...life.surveys.flatMap(entriesOfSurvey),
    ...entriesOfAssessments(life.assessments),
  ];
}

function entriesOfGoal(goal: Goal): readonly CalendarEntry[] {
  const pairIds = [goal.pairId];
  const milestones = goal.milestones.flatMap((milestone): CalendarEntry[] => {
    const { dueOn: day, reachedOn } = milestone;
    if (day === null) return [];
    return [{ kind: 'milestone', milestone, goal, day, pairIds, isDone: reachedOn !== null }];
  });
  if (goal.dueOn === null) return milestones;
  const isDone = goal.state === 'achieved';
  return [{ kind: 'goal', goal, day: goal.dueOn, pairIds, isDone }, ...milestones];
}

function entriesOfAction(action: Action): readonly CalendarEntry[] {
  if (action.dueOn === null) return [];
  const isDone = action.state === 'done';
  return [{ kind: 'action', action, day: action.dueOn, pairIds: [action.pairId], isDone }];
}

function entriesOfSurvey(survey: Survey): readonly CalendarEntry[] {
  const { opensOn, dueOn, state } = survey;
  const of = { survey, pairIds: [] };
  return [
    { kind: 'survey-opens', day: opensOn, isDone: state !== 'draft', ...of },
    { kind: 'survey-due', day: dueOn, isDone: state === 'closed', ...of },
  ];
}

/** One for all the pairs that come to the same point on the same day; those nobody asks any more are left out. */
function entriesOfAssessments(
  assessments: readonly Pick<PairAssessments, 'pair' | 'points'>[],
): readonly CalendarEntry[] {
  return assessmentPoints.flatMap((point) => {
    const days = new Map<CalendarDate, { pairIds: PairId[]; isDone: boolean }>();
    for (const { pair, points } of assessments) {
      const standing = points.find((one) => one.point === point);
      if (standing === undefined || standing.done.length + standing.open.length === 0) continue;
      const { dueOn: day, state } = standing;
      if (day === null || !isCalendarDate(day)) continue;
      if (state === 'missed' || state === 'not-expected') continue;
      const known = days.get(day) ?? { pairIds: [], isDone: true };
      const isDone = known.isDone && state === 'done';
      days.set(day, { pairIds: [...known.pairIds, pair.id], isDone });
    }
    return [...days].map(([day, pairs]): CalendarEntry => ({
      kind: 'assessment',
      point,
      day,
      ...pairs,
    }));
  });
}
