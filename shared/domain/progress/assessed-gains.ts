import type { PairId, PersonId, SkillId } from '#shared/domain/ids.ts';
import type { GoalDirection } from '#shared/domain/pair-life/goal.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import { rememberFor } from '#shared/lib/remember-for.ts';
import type { Assessment, AssessmentPoint } from './assessment.ts';
import { judgedSkills, latestOfEach } from './assessments-done.ts';
import { groupByPair } from './group-by-pair.ts';
import type { ProgressFacts } from './progress-facts.ts';

/** Where somebody stood with a skill at first and in the end, as they see it themselves. */
export interface SkillGain {
  readonly pairId: PairId;
  readonly personId: PersonId;
  readonly skillId: SkillId;
  /** Who learnt it. */
  readonly direction: GoalDirection;
  readonly start: SkillLevel;
  readonly end: SkillLevel;
}

/** Where the end level is taken from: the first of these that has one. */
const endPoints = ['end', 'follow-up', 'midpoint'] as const satisfies readonly AssessmentPoint[];
/** Where the level before is taken from when nobody asked at the start: the latest look back. */
const lookedBackAt = [
  'follow-up',
  'end',
  'midpoint',
  'start',
] as const satisfies readonly AssessmentPoint[];

/**
 * What was learnt, by skill: end − start, of complete pairs of scores alone. Both are people’s own
 * judgement; their partner's is shown beside it and never mixed in. The end is that of the pair; where
 * nobody asked then, how they stood three months later, else half-way. The start is what they said at the
 * start; where nobody asked, how they saw it later, looking back.
 */
export function skillGains({
  assessments,
  pairs,
}: Pick<ProgressFacts, 'assessments' | 'pairs'>): readonly SkillGain[] {
  return gainsByLists(assessments)(pairs);
}

/** Worked out once for the same lists, for half of the figures and charts rest on it. */
const gainsByLists = rememberFor((assessments: readonly Assessment[]) => {
  const own = latestOfEach(assessments).filter(({ subjectId, byId }) => subjectId === byId);
  const ownByPair = groupByPair(own, ({ pairId }) => [pairId]);
  return rememberFor((pairs: readonly Pair[]) =>
    pairs.flatMap((pair) => {
      const ofPair = ownByPair.get(pair.id) ?? [];
      return [
        ...gainsOf(pair.id, pair.menteeId, 'to-mentee', ofPair),
        ...gainsOf(pair.id, pair.mentorId, 'to-mentor', ofPair),
      ];
    }),
  );
});

function gainsOf(
  pairId: PairId,
  personId: PersonId,
  direction: GoalDirection,
  ofPair: readonly Assessment[],
): readonly SkillGain[] {
  const byPoint = new Map(
    ofPair.filter(({ subjectId }) => subjectId === personId).map((one) => [one.point, one]),
  );
  const skillIds = new Set([...byPoint.values()].flatMap(({ levels }) => judgedSkills(levels)));
  return [...skillIds].flatMap((skillId): readonly SkillGain[] => {
    const end = firstLevel(endPoints.map((point) => byPoint.get(point)?.levels[skillId]));
    const start = firstLevel([
      byPoint.get('start')?.levels[skillId],
      ...lookedBackAt.map((point) => byPoint.get(point)?.before[skillId]),
    ]);
    if (start === null || end === null) return [];
    return [{ pairId, personId, skillId, direction, start, end }];
  });
}

function firstLevel(levels: readonly (SkillLevel | undefined)[]): SkillLevel | null {
  return levels.find((level) => level !== undefined) ?? null;
}
