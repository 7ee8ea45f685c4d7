import { createCohort } from '#shared/domain/pairing/cohort.ts';
import { criterionKey } from '#shared/domain/pairing/criterion-key.ts';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import {
  yardstickKey,
  yardstickOf,
  type CriteriaRules,
} from '#shared/domain/pairing/measures/yardstick.ts';
import { sharePoints, tenthsPerPoint } from '#shared/domain/pairing/point-shares.ts';

/** The points of 100 that each criterion can give, by its key; one without a share gives none. */
export type SharesByCriterion = ReadonlyMap<string, number>;

/** Tells how the points would be shared among people who stay the same while weights are moved. */
export function createShareReader(
  participants: readonly MatchParticipant[],
): (rules: CriteriaRules) => SharesByCriterion {
  const cohort = createCohort(participants);
  return (rules) => {
    const tenthsByYardstick = new Map(
      sharePoints(rules, cohort).map(({ yardstick, tenths }) => [yardstickKey(yardstick), tenths]),
    );
    const shares = new Map<string, number>();
    for (const criterion of rules.criteria) {
      const yardstick = yardstickOf(criterion, rules.gradeOrder);
      const tenths =
        yardstick === null ? undefined : tenthsByYardstick.get(yardstickKey(yardstick));
      if (tenths !== undefined && criterion.state === 'on' && criterion.kind !== 'exclude') {
        shares.set(criterionKey(criterion), tenths / tenthsPerPoint);
      }
    }
    return shares;
  };
}
