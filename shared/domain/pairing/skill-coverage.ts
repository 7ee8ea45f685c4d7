import type { SkillId } from '#shared/domain/ids.ts';
import type { MatchParticipant } from './match-input.ts';
import { fullTeachingLevel } from './measures/teaching.ts';

/** A skill that is wanted or offered, in one direction. */
export interface SkillCoverage {
  readonly skillId: SkillId;
  /** People who want to learn it, and the sum of their priorities of 1 to 3. */
  readonly wantedBy: number;
  readonly prioritySum: number;
  /** People who can teach it alone, at level 3 or 4, and the places they have. */
  readonly taughtBy: number;
  readonly places: number;
  /** People who know something of it, level 1 or 2. */
  readonly knownBy: number;
  /** People who want it beyond the places there are to learn it; a place counts for each skill of its owner. */
  readonly gap: number;
}

/** Every skill the learners want or the teachers offer, the largest gap first. */
export function coverSkills(
  learners: readonly MatchParticipant[],
  teachers: readonly MatchParticipant[],
): readonly SkillCoverage[] {
  const counts = new Map<SkillId, SkillCoverage>();
  const none = { wantedBy: 0, prioritySum: 0, taughtBy: 0, places: 0, knownBy: 0, gap: 0 };
  const update = (skillId: SkillId, change: (counted: SkillCoverage) => Partial<SkillCoverage>) => {
    const counted = counts.get(skillId) ?? { skillId, ...none };
    counts.set(skillId, { ...counted, ...change(counted) });
  };
  for (const { wants } of learners) {
    for (const { skillId, priority } of wants) {
      update(skillId, ({ wantedBy, prioritySum }) => ({
        wantedBy: wantedBy + 1,
        prioritySum: prioritySum + priority,
      }));
    }
  }
  for (const { offers, capacity } of teachers) {
    for (const { skillId, level } of offers) {
      if (level >= fullTeachingLevel) {
        update(skillId, ({ taughtBy, places }) => ({
          taughtBy: taughtBy + 1,
          places: places + capacity,
        }));
      } else if (level > 0) update(skillId, ({ knownBy }) => ({ knownBy: knownBy + 1 }));
    }
  }
  return [...counts.values()]
    .map((counted) => ({ ...counted, gap: Math.max(0, counted.wantedBy - counted.places) }))
    .toSorted(
      (one, other) =>
        other.gap - one.gap ||
        other.prioritySum - one.prioritySum ||
        other.wantedBy - one.wantedBy ||
        (one.skillId === other.skillId ? 0 : one.skillId < other.skillId ? -1 : 1),
    );
}
