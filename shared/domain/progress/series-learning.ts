import type { SkillId } from '#shared/domain/ids.ts';
import type { GoalDirection } from '#shared/domain/pair-life/goal.ts';
import { skillGains } from './assessed-gains.ts';
import type { ProgressFacts } from './progress-facts.ts';

/** Where learners stood with a skill before and after, on average. */
export interface LearntSkill {
  readonly skillId: SkillId;
  readonly before: number;
  readonly after: number;
  /** Complete pairs of scores: one for each person who judged it twice. */
  readonly count: number;
}

/** What was learnt in one direction: the skill that most people judged first, then the largest gain. */
export function learningBySkill(
  facts: Pick<ProgressFacts, 'assessments' | 'pairs'>,
  direction: GoalDirection,
): readonly LearntSkill[] {
  const sums = new Map<SkillId, { start: number; end: number; count: number }>();
  for (const gain of skillGains(facts)) {
    if (gain.direction !== direction) continue;
    const sum = sums.get(gain.skillId) ?? { start: 0, end: 0, count: 0 };
    sums.set(gain.skillId, {
      start: sum.start + gain.start,
      end: sum.end + gain.end,
      count: sum.count + 1,
    });
  }
  return [...sums]
    .map(([skillId, { start, end, count }]) => ({
      skillId,
      before: start / count,
      after: end / count,
      count,
    }))
    .toSorted(
      (one, other) =>
        other.count - one.count ||
        other.after - other.before - (one.after - one.before) ||
        (one.skillId < other.skillId ? -1 : 1),
    );
}
