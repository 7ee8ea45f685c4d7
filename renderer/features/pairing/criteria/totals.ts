import type { MatchTotals } from '#shared/domain/pairing/match-result.ts';

/** Sum, mean and lowest of the scores of some pairs, counted in tenths so that no rounding adds up. */
export function totalsOf(scores: readonly number[]): MatchTotals {
  const tenths = scores.reduce((sum, score) => sum + Math.round(score * 10), 0);
  return {
    score: tenths / 10,
    pairs: scores.length,
    mean: scores.length === 0 ? null : tenths / 10 / scores.length,
    worst: scores.length === 0 ? null : Math.min(...scores),
  };
}
