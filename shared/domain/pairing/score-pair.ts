import type { MatchParticipant } from './match-input.ts';
import type { BreakdownLine } from './match-result.ts';
import { measurePair } from './measure-pair.ts';
import { earnedTenths, tenthsPerPoint, type PointShare } from './point-shares.ts';

export interface PairScore {
  /** Sum of the breakdown's points, 0 to 100. */
  readonly score: number;
  readonly breakdown: readonly BreakdownLine[];
}

/** The score of one pair with its reasons. Points have one decimal. */
export function scorePair(
  shares: readonly PointShare[],
  mentor: MatchParticipant,
  mentee: MatchParticipant,
): PairScore {
  let totalTenths = 0;
  const breakdown = shares.map((share): BreakdownLine => {
    const { yardstick } = share;
    const { fraction, reason } = measurePair(yardstick, mentor, mentee);
    const tenths = earnedTenths(share.tenths, fraction);
    totalTenths += tenths;
    return {
      measure: yardstick.measure,
      ...(yardstick.measure === 'custom' ? { field: yardstick.field } : {}),
      points: tenths / tenthsPerPoint,
      of: share.tenths / tenthsPerPoint,
      reason,
    };
  });
  return { score: totalTenths / tenthsPerPoint, breakdown };
}
