import type { Goal } from './goal.ts';

type Measured = Pick<Goal, 'state' | 'baseline' | 'target' | 'current' | 'milestones'>;

/**
 * How far a goal has come, from 0 to 1: the way its figure has gone from baseline to target, up or down;
 * without a target, the share of its milestones; null when nothing tells. Without a baseline the figure
 * starts from 0, and before anything is measured it has not moved.
 */
export function goalProgress(goal: Measured): number | null {
  if (goal.state === 'achieved') return 1;
  if (goal.target !== null) return figureProgress(goal.baseline ?? 0, goal.target, goal.current);
  if (goal.milestones.length === 0) return null;
  const reached = goal.milestones.filter(({ reachedOn }) => reachedOn !== null).length;
  return reached / goal.milestones.length;
}

function figureProgress(baseline: number, target: number, current: number | null): number {
  if (current === null) return 0;
  // There is no way to go: the figure is to stay where it was.
  if (target === baseline) return current === target ? 1 : 0;
  return Math.min(1, Math.max(0, (current - baseline) / (target - baseline)));
}
