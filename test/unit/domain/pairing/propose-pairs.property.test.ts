import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import {
  areGroupsFilled,
  countMovedTooMany,
  countPeople,
  findBestTotals,
  listDecidedPairs,
  mayBePaired,
  type BestTotals,
} from './brute-force.ts';
import { matchCaseArbitrary, type MatchCase } from './cohort-arbitrary.ts';

function judge(matchCase: MatchCase, { pairs }: Pick<MatchResult, 'pairs'>): BestTotals {
  const decided = listDecidedPairs(matchCase);
  const isDecided = ({ mentorId, menteeId }: MentorAndMentee): boolean =>
    decided.some((pair) => pair.mentorId === mentorId && pair.menteeId === menteeId);
  const tenths = pairs.map((pair) => Math.round(pair.score * 10));
  const free = pairs.flatMap((pair, place) => (isDecided(pair) ? [] : (tenths[place] ?? 0)));
  return {
    tenths: tenths.reduce((sum, one) => sum + one, 0),
    pairs: pairs.length,
    people: countPeople(pairs),
    worst: free.length === 0 ? null : Math.min(...free),
    movedTooMany: countMovedTooMany(matchCase, pairs),
  };
}

/** Objectives whose best value does not depend on the seed. */
const optimising = ['score', 'coverage', 'fairest'] as const;

describe('proposePairs, for all inputs', () => {
  it.each([
    ['score', 20],
    ['coverage', 21],
    ['fairest', 22],
  ] as const)(
    'finds the best result of 3,500 small cohorts for %s, as trying every set of pairs does',
    (objective, seed) => {
      fc.assert(
        fc.property(matchCaseArbitrary(5, [objective]), (matchCase) => {
          const result = proposePairs(matchCase.participants, matchCase.rules);
          const best = findBestTotals(matchCase);
          const { worst, people, ...found } = judge(matchCase, result);
          expect(found).toEqual({
            tenths: best.tenths,
            pairs: best.pairs,
            movedTooMany: best.movedTooMany,
          });
          expect(objective === 'score' ? best.people : people).toBe(best.people);
          expect(objective === 'fairest' ? worst : best.worst).toBe(best.worst);
          expect(result.isProvenOptimal).toBe(true);
          expect(result.problems.some(({ kind }) => kind === 'too-many-moved')).toBe(
            best.movedTooMany > 0,
          );
        }),
        { numRuns: 3500, seed },
      );
    },
    120_000,
  );

  it('breaks no hard rule, no capacity and no group, except where a pair is locked', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(14), (matchCase) => {
        const { participants, rules } = matchCase;
        const { pairs } = proposePairs(participants, rules);
        const decided = listDecidedPairs(matchCase);
        const isAmong = (list: readonly MentorAndMentee[], pair: MentorAndMentee): boolean =>
          list.some(
            ({ mentorId, menteeId }) => mentorId === pair.mentorId && menteeId === pair.menteeId,
          );
        for (const pair of decided) expect(isAmong(pairs, pair)).toBe(true);
        for (const pair of pairs) {
          expect(pair.isLocked).toBe(isAmong(rules.lockedPairs, pair));
          expect(isAmong(decided, pair) || mayBePaired(matchCase, pair)).toBe(true);
        }
        for (const { personId, capacity } of participants) {
          const asMentor = pairs.filter(({ mentorId }) => mentorId === personId);
          const asMentee = pairs.filter(({ menteeId }) => menteeId === personId);
          for (const side of [asMentor, asMentee]) {
            const areAllDecided = side.every((pair) => isAmong(decided, pair));
            expect(areAllDecided || side.length <= capacity).toBe(true);
          }
        }
        const couples = pairs.map(({ mentorId, menteeId }) => [mentorId, menteeId].sort().join());
        const decidedCouples = new Set(
          decided.map(({ mentorId, menteeId }) => [mentorId, menteeId].sort().join()),
        );
        const extra = decided.length - decidedCouples.size;
        expect(couples.length - new Set(couples).size).toBe(extra);
        expect(areGroupsFilled(matchCase, decided, pairs)).toBe(true);
      }),
      { numRuns: 300 },
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
        expect(countPeople(byCoverage.pairs)).toBeGreaterThanOrEqual(countPeople(byScore.pairs));
        expect(byScore.totals.score).toBeGreaterThanOrEqual(byCoverage.totals.score);
      }),
      { numRuns: 200 },
    );
  });

  it('changes neither the total nor the number of pairs with the seed', () => {
    fc.assert(
      fc.property(
        matchCaseArbitrary(10, optimising),
        fc.integer(),
        ({ participants, rules }, seed) => {
          const one = proposePairs(participants, rules);
          const other = proposePairs(participants, { ...rules, seed });
          fc.pre(one.isProvenOptimal && other.isProvenOptimal);
          expect(other.totals.score).toBe(one.totals.score);
          expect(other.totals.pairs).toBe(one.totals.pairs);
        },
      ),
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
