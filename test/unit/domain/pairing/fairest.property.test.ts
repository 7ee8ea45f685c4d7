import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cleanMatchInput } from '#shared/domain/pairing/clean-match-input.ts';
import { createCohort } from '#shared/domain/pairing/cohort.ts';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import { createRulesPreparation } from '#shared/domain/pairing/prepared-rules.ts';
import { proposePairs, proposePrepared } from '#shared/domain/pairing/propose-pairs.ts';
import { countMovedTooMany, countPeople, listDecidedPairs } from './brute-force.ts';
import { matchCaseArbitrary, type MatchCase } from './cohort-arbitrary.ts';

interface Standing {
  readonly movedTooMany: number;
  readonly people: number;
  readonly hasFreePairs: boolean;
}

function judge(matchCase: MatchCase, { pairs }: MatchResult): Standing {
  return {
    movedTooMany: countMovedTooMany(matchCase, pairs),
    people: countPeople(pairs),
    hasFreePairs: pairs.length > listDecidedPairs(matchCase).length,
  };
}

/**
 * The most people, then the highest score that costs nobody a pair: halving all scores, with a weighed
 * proposal at each.
 */
function proposeByHalving(matchCase: MatchCase): MatchResult {
  const clean = cleanMatchInput(matchCase.participants, matchCase.rules);
  const prepare = createRulesPreparation(createCohort(clean.participants));
  const prepared = prepare({ ...clean.rules, objective: 'coverage' });
  const proposeFrom = (leastTenths: number): MatchResult => {
    const found = proposePrepared(
      prepared,
      clean.problems,
      (pair) => prepared.tenthsOf(pair) >= leastTenths,
    );
    // Only a proven result is the best of its kind.
    fc.pre(found.isProvenOptimal);
    return found;
  };
  let best = proposeFrom(0);
  const wanted = judge(matchCase, best);
  const scores = [...new Set(prepared.matrix().tenths)].sort((one, other) => one - other);
  let low = -1;
  let high = scores.length;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const found = proposeFrom(scores[middle] ?? 0);
    const { movedTooMany, people, hasFreePairs } = judge(matchCase, found);
    const isEnough =
      movedTooMany === wanted.movedTooMany &&
      people === wanted.people &&
      hasFreePairs === wanted.hasFreePairs;
    if (isEnough) {
      best = found;
      low = middle;
    } else {
      high = middle;
    }
  }
  return best;
}

function worstFreeScore(matchCase: MatchCase, { pairs }: MatchResult): number {
  const decided = listDecidedPairs(matchCase);
  const free = pairs.filter(
    ({ mentorId, menteeId }) =>
      !decided.some((pair) => pair.mentorId === mentorId && pair.menteeId === menteeId),
  );
  return Math.min(...free.map(({ score }) => score));
}

it('proposes for fairest what halving the scores with weighed proposals does, whatever the conditions', () => {
  fc.assert(
    fc.property(matchCaseArbitrary(14, ['fairest']), (matchCase) => {
      const fairest = proposePairs(matchCase.participants, matchCase.rules);
      const halved = proposeByHalving(matchCase);
      expect(fairest.isProvenOptimal).toBe(true);
      expect(judge(matchCase, fairest)).toEqual(judge(matchCase, halved));
      expect(worstFreeScore(matchCase, fairest)).toBe(worstFreeScore(matchCase, halved));
      expect(fairest.totals.score).toBe(halved.totals.score);
      expect(fairest.totals.pairs).toBe(halved.totals.pairs);
    }),
    { numRuns: 400, seed: 53 },
  );
}, 60_000);
