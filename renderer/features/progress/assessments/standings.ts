import type { PairAssessments, PointStanding } from '#shared/domain/progress/assessments-due.ts';
import type { AssessmentPoint } from '#shared/domain/progress/assessment.ts';

/** Whether somebody should judge now. A pair that shares no skill has nobody to ask. */
export function isAsked(standing: PointStanding): boolean {
  return standing.open.length > 0 && isItsTime(standing);
}

function isItsTime({ state }: PointStanding): boolean {
  return state === 'overdue' || state === 'due';
}

/** The point whoever opens the pair most likely has levels for: what is asked, else what comes next. */
export function pointToEnter({ points }: Pick<PairAssessments, 'points'>): AssessmentPoint {
  const asked = points.find(isItsTime);
  const next = points.find(({ state }) => state === 'upcoming');
  return (asked ?? next ?? points.findLast(({ done }) => done.length > 0))?.point ?? 'start';
}

/** Pairs with something overdue first, then those with something due, the longest waiting first. */
export function compareUrgency(a: PairAssessments, b: PairAssessments): number {
  const [first, second] = [urgencyOf(a), urgencyOf(b)];
  return first < second ? -1 : Number(first > second);
}

function urgencyOf({ points }: PairAssessments): string {
  const asked = points.find(isAsked);
  if (asked !== undefined) return `${asked.state === 'overdue' ? '0' : '1'} ${asked.dueOn ?? ''}`;
  return `2 ${points.find(({ state }) => state === 'upcoming')?.dueOn ?? '9'}`;
}

/** How many assessments there are, and how many are asked for. */
export function countAsked(standings: readonly PairAssessments[]): {
  readonly done: number;
  readonly due: number;
  readonly overdue: number;
} {
  const points = standings.flatMap((one) => one.points);
  const openIn = (state: PointStanding['state']) =>
    points.filter((point) => point.state === state).reduce((sum, { open }) => sum + open.length, 0);
  return {
    done: points.reduce((sum, { done }) => sum + done.length, 0),
    due: openIn('due'),
    overdue: openIn('overdue'),
  };
}
