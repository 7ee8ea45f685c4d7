import type { MatchTotals } from './match-result.ts';
import { tenthsPerPoint } from './point-shares.ts';

/** Sum, mean and lowest of scores with one decimal: summed in tenths, the total has no rounding error either. */
export function totalsOf(scores: readonly number[]): MatchTotals {
  const tenths = scores.reduce((total, score) => total + Math.round(score * tenthsPerPoint), 0);
  const total = tenths / tenthsPerPoint;
  return {
    score: total,
    pairs: scores.length,
    mean: scores.length === 0 ? null : total / scores.length,
    worst: scores.length === 0 ? null : scores.reduce((worst, score) => Math.min(worst, score)),
  };
}
