import type { MatchParticipant, MatchRules, MentorAndMentee } from './match-input.ts';
import type { MatchResult } from './match-result.ts';
import { proposePairs } from './propose-pairs.ts';

/** More than any programme runs, so that a wild number asks for no endless work. */
const mostRounds = 24;

/**
 * The rounds after the present one, each as good as can be once those before it are settled. The pairs
 * that stand now, locked or to keep, are the present round: they count as past and hold no place in
 * the rounds to come.
 *
 * `noRepeatRounds`: rounds during which two people are not paired again; null, or what is no number,
 * means never again. How long ago each of `rules.pastPairs` was is not known, so they are kept apart
 * for as long as the latest of them would be.
 */
export function planRotation(
  participants: readonly MatchParticipant[],
  rules: MatchRules,
  rounds: number,
  noRepeatRounds: number | null,
): readonly MatchResult[] {
  const memory =
    noRepeatRounds === null || Number.isNaN(noRepeatRounds) ? Infinity : noRepeatRounds;
  const roundCount = Math.min(mostRounds, Number.isNaN(rounds) ? 0 : Math.floor(rounds));
  const present = [...rules.lockedPairs, ...(rules.keep?.pairs ?? [])];
  const pairsOfRounds: (readonly MentorAndMentee[])[] = [present];
  const results: MatchResult[] = [];
  for (let round = 1; round <= roundCount; round += 1) {
    const result = proposePairs(participants, {
      ...rules,
      lockedPairs: [],
      keep: null,
      pastPairs: [
        ...(round <= memory ? rules.pastPairs : []),
        ...pairsOfRounds.filter((_, earlier) => round - earlier <= memory).flat(),
      ],
    });
    results.push(result);
    pairsOfRounds.push(result.pairs);
  }
  return results;
}
