import { daysFrom } from '#shared/domain/calendar/day-arithmetic.ts';
import type { CalendarDate, DomainContext, PairId } from '#shared/domain/ids.ts';
import { byDueDay, isOverdue } from '#shared/domain/pair-life/action-decisions.ts';
import type { Action } from '#shared/domain/pair-life/action.ts';
import { isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { findRunningNeeds, type RunningNeeds } from '#shared/domain/programme/running-needs.ts';
import type { AssessmentPoint } from './assessment.ts';
import { dueAssessments } from './assessments-due.ts';
import { duePracticeChecks, type DuePracticeCheck } from './practice-checks.ts';
import type { CountedInvitation, ProgressFacts } from './progress-facts.ts';
import type { Survey } from './survey.ts';

/** Answers that are missing are asked for when so few days are left. */
const surveyNoticeDays = 3;

/** A survey that waits for the coordinator: to be opened, today or since a day before, to be answered by its last day, or to be closed. */
interface SurveyMatter {
  readonly kind: 'to-open-today' | 'to-open' | 'answers-missing' | 'to-close';
  readonly survey: Survey;
  /** How many have answered, of how many. */
  readonly answered: number;
  readonly of: number;
}

/** One point at which skills are to be assessed, with the pairs that have not. */
interface AssessmentMatter {
  readonly point: AssessmentPoint;
  readonly pairIds: readonly PairId[];
  /** How many of them are late. */
  readonly overdue: number;
}

/** What waits for the coordinator today, beside the pairs that need attention. */
export interface TodayMatters extends RunningNeeds {
  readonly surveys: readonly SurveyMatter[];
  readonly assessments: readonly AssessmentMatter[];
  readonly practiceChecks: readonly DuePracticeCheck[];
  /** Of pairs that run; the longest overdue first. */
  readonly overdueActions: readonly Action[];
}

/**
 * Of a programme that is over nothing is expected but that its sessions be written up and, until it is
 * archived, that the pairs be asked three months after their end.
 */
export function mattersOfToday(
  facts: ProgressFacts,
  actions: readonly Action[],
  context: Pick<DomainContext, 'now' | 'today'>,
): TodayMatters {
  const needs = findRunningNeeds(facts.pairs, facts.charters, facts.sessions, context);
  const { state } = facts.programme;
  if (state === 'closed' || state === 'archived') {
    const assessments = assessmentMatters(facts, context);
    return {
      ...nothing,
      toWriteUp: needs.toWriteUp,
      assessments: assessments.filter(({ point }) => point === 'follow-up'),
    };
  }
  const running = new Set(facts.pairs.filter(isRunning).map(({ id }) => id));
  return {
    ...needs,
    surveys: facts.surveys
      .flatMap((survey) => surveyMatter(survey, facts.invitations, context.today))
      .toSorted((one, other) => (one.survey.dueOn < other.survey.dueOn ? -1 : 1)),
    assessments: assessmentMatters(facts, context),
    practiceChecks: duePracticeChecks(facts, context),
    overdueActions: actions
      .filter((action) => running.has(action.pairId) && isOverdue(action, context.today))
      .toSorted(byDueDay),
  };
}

const nothing: TodayMatters = {
  active: [],
  withoutCharter: [],
  withoutSession: [],
  toWriteUp: [],
  surveys: [],
  assessments: [],
  practiceChecks: [],
  overdueActions: [],
};

function surveyMatter(
  survey: Survey,
  invitations: readonly Pick<CountedInvitation, 'surveyId' | 'isUsed'>[],
  today: CalendarDate,
): readonly SurveyMatter[] {
  if (survey.state === 'closed') return [];
  const sent = invitations.filter(({ surveyId }) => surveyId === survey.id);
  const answered = sent.filter(({ isUsed }) => isUsed).length;
  const counts = { survey, answered, of: sent.length };
  switch (survey.state) {
    case 'draft':
      if (survey.opensOn > today) return [];
      return [{ kind: survey.opensOn === today ? 'to-open-today' : 'to-open', ...counts }];
    case 'open':
      if (survey.dueOn < today) return [{ kind: 'to-close', ...counts }];
      return answered < sent.length && daysFrom(today, survey.dueOn) <= surveyNoticeDays
        ? [{ kind: 'answers-missing', ...counts }]
        : [];
  }
}

function assessmentMatters(
  facts: ProgressFacts,
  context: Pick<DomainContext, 'today'>,
): readonly AssessmentMatter[] {
  const matters = new Map<AssessmentPoint, AssessmentMatter>();
  for (const { point, pairId, state } of dueAssessments(facts, context)) {
    if (state === 'upcoming') continue;
    const matter = matters.get(point) ?? { point, pairIds: [], overdue: 0 };
    matters.set(point, {
      point,
      pairIds: [...matter.pairIds, pairId],
      overdue: matter.overdue + (state === 'overdue' ? 1 : 0),
    });
  }
  return [...matters.values()];
}
