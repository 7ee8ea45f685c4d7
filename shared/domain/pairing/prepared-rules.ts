import type { Cohort } from './cohort.ts';
import { listCriterionRules, type CriterionRule } from './criterion-rules.ts';
import { findBlockedCouples, type BlockedCouples } from './hard-rules.ts';
import type { MatchRules, MentorAndMentee } from './match-input.ts';
import { tellNobody, type TellProgress } from './match-progress.ts';
import { createMemory } from './memory.ts';
import { sharePoints, tenthsPerPoint, type PointShare } from './point-shares.ts';
import { scorePair } from './score-pair.ts';
import { createScoreMatrix, type ScoreMatrix } from './score-matrix.ts';

/** What follows from the rules for one cohort; the costly parts only once they are asked for. */
export interface PreparedRules {
  readonly cohort: Cohort;
  readonly rules: MatchRules;
  /** The same for all rules that give the same scores and forbid the same pairs. */
  readonly scoringKey: string;
  readonly shares: readonly PointShare[];
  readonly blockedCouples: BlockedCouples;
  readonly criterionRules: readonly CriterionRule[];
  matrix(): ScoreMatrix;
  /** For whatever takes long under these rules. */
  readonly tellProgress: TellProgress;
  /** The score of a pair in tenths of a point, remembered; 0 with someone who is not in the cohort. */
  tenthsOf(pair: MentorAndMentee): number;
}

/** The rules of now, those of a moment ago and those they are compared with: a slider swings between them. */
export const rememberedRules = 3;

/**
 * Prepares rules for the cohort and remembers the last few by their content, since a screen asks many
 * questions under the same rules. What only the locks decide is remembered apart from the scores, so
 * that locking a pair scores nobody again.
 */
export function createRulesPreparation(
  cohort: Cohort,
  tellProgress: TellProgress = tellNobody,
): (rules: MatchRules) => PreparedRules {
  const scorings = createMemory<Scoring>(rememberedRules);
  return (rules) => {
    const scoringKey = keyOfScoring(rules);
    const scoring = scorings(scoringKey, () => createScoring(cohort, rules, tellProgress));
    return { cohort, rules, scoringKey, tellProgress, ...scoring };
  };
}

type Scoring = Pick<
  PreparedRules,
  'shares' | 'blockedCouples' | 'criterionRules' | 'matrix' | 'tenthsOf'
>;

function createScoring(cohort: Cohort, rules: MatchRules, tellProgress: TellProgress): Scoring {
  const shares = sharePoints(rules, cohort);
  const blockedCouples = findBlockedCouples(cohort, rules);
  const { people, placeOf } = cohort;
  let matrix: ScoreMatrix | undefined;
  const knownTenths = new Map<number, number>();
  return {
    shares,
    blockedCouples,
    criterionRules: listCriterionRules(rules),
    matrix: () => {
      matrix ??= createScoreMatrix(cohort, shares, rules, blockedCouples, tellProgress);
      return matrix;
    },
    tenthsOf: ({ mentorId, menteeId }) => {
      const mentorPlace = placeOf.get(mentorId) ?? -1;
      const menteePlace = placeOf.get(menteeId) ?? -1;
      const mentor = people[mentorPlace];
      const mentee = people[menteePlace];
      if (mentor === undefined || mentee === undefined) return 0;
      const key = mentorPlace * people.length + menteePlace;
      const tenths =
        knownTenths.get(key) ??
        Math.round(scorePair(shares, mentor, mentee).score * tenthsPerPoint);
      knownTenths.set(key, tenths);
      return tenths;
    },
  };
}

/** Everything of the rules that scores and obstacles depend on. */
function keyOfScoring({
  criteria,
  exclusions,
  vetoes,
  pastPairs,
  separateTeams,
  gradeOrder,
}: MatchRules): string {
  return JSON.stringify([criteria, exclusions, vetoes, pastPairs, separateTeams, gradeOrder]);
}
