import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import { findBestTotals, mayBePaired } from './brute-force.ts';
import { matchCaseArbitrary } from './cohort-arbitrary.ts';

describe('proposePairs, for all inputs', () => {
  it('finds the best total of 2,500 small cohorts, as trying every set of pairs does', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(5), (matchCase) => {
        const { totals, isProvenOptimal } = proposePairs(matchCase.participants, matchCase.rules);
        const best = findBestTotals(matchCase);
        expect({ tenths: Math.round(totals.score * 10), pairs: totals.pairs }).toEqual(best);
        expect(isProvenOptimal).toBe(true);
      }),
      { numRuns: 2500, seed: 20 },
    );
  }, 60_000);

  it('breaks no hard rule and no capacity, except where a pair is locked', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(14), (matchCase) => {
        const { participants, rules } = matchCase;
        const { pairs } = proposePairs(participants, rules);
        const isLocked = (mentorId: string, menteeId: string): boolean =>
          rules.lockedPairs.some(
            (pair) => pair.mentorId === mentorId && pair.menteeId === menteeId,
          );
        for (const pair of pairs) {
          expect(pair.isLocked).toBe(isLocked(pair.mentorId, pair.menteeId));
          expect(pair.isLocked || mayBePaired(matchCase, pair)).toBe(true);
        }
        for (const { personId, capacity } of participants) {
          const asMentor = pairs.filter(({ mentorId }) => mentorId === personId);
          const asMentee = pairs.filter(({ menteeId }) => menteeId === personId);
          for (const side of [asMentor, asMentee]) {
            const areAllLocked = side.every((pair) => pair.isLocked);
            expect(areAllLocked || side.length <= capacity).toBe(true);
          }
        }
        const couples = pairs.map(({ mentorId, menteeId }) => [mentorId, menteeId].sort().join());
        expect(new Set(couples).size).toBe(couples.length);
      }),
      { numRuns: 200 },
    );
  });

  it('gives each pair a score from 0 to 100 that is the sum of its lines', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(10), ({ participants, rules }) => {
        for (const { score, breakdown } of proposePairs(participants, rules).pairs) {
          const points = breakdown.reduce((sum, line) => sum + line.points, 0);
          const possible = breakdown.reduce((sum, line) => sum + line.of, 0);
          expect(score).toBeCloseTo(points, 9);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          expect(breakdown.length === 0 ? 100 : possible).toBeCloseTo(100, 9);
          for (const line of breakdown) {
            expect(line.points).toBeGreaterThanOrEqual(0);
            expect(line.points).toBeLessThanOrEqual(line.of);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same result whatever the order of the list', () => {
    fc.assert(
      fc.property(
        matchCaseArbitrary(12).chain((matchCase) =>
          fc.record({
            matchCase: fc.constant(matchCase),
            shuffled: fc.shuffledSubarray([...matchCase.participants], {
              minLength: matchCase.participants.length,
            }),
          }),
        ),
        ({ matchCase: { participants, rules }, shuffled }) => {
          expect(proposePairs(shuffled, rules)).toEqual(proposePairs(participants, rules));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('pairs at least as many people for coverage as for score, and scores at least as high for score', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(12), ({ participants, rules }) => {
        const byScore = proposePairs(participants, { ...rules, objective: 'score' });
        const byCoverage = proposePairs(participants, { ...rules, objective: 'coverage' });
        // Only a proven result is the best of its kind.
        fc.pre(byScore.isProvenOptimal && byCoverage.isProvenOptimal);
        expect(byCoverage.totals.pairs).toBeGreaterThanOrEqual(byScore.totals.pairs);
        expect(byScore.totals.score).toBeGreaterThanOrEqual(byCoverage.totals.score);
      }),
      { numRuns: 200 },
    );
  });

  it('changes neither the total nor the number of pairs with the seed', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(10), fc.integer(), ({ participants, rules }, seed) => {
        const one = proposePairs(participants, rules);
        const other = proposePairs(participants, { ...rules, seed });
        fc.pre(one.isProvenOptimal && other.isProvenOptimal);
        expect(other.totals.score).toBe(one.totals.score);
        expect(other.totals.pairs).toBe(one.totals.pairs);
      }),
      { numRuns: 150 },
    );
  });

  it('gives everyone on the list a pair or at least one reason', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(12), ({ participants, rules }) => {
        const { pairs, unmatched } = proposePairs(participants, rules);
        for (const { personId } of participants) {
          const isPaired = pairs.some(
            (pair) => pair.mentorId === personId || pair.menteeId === personId,
          );
          const entries = unmatched.filter((person) => person.personId === personId);
          expect(entries.length > 0).toBe(!isPaired);
          for (const { reasons } of entries) expect(reasons.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
