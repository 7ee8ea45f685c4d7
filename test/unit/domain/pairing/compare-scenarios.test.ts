import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareRuns,
  compareScenarios,
  type ComparedRun,
} from '#shared/domain/pairing/compare-scenarios.ts';
import { personId } from '#test/builders/match-participant.ts';

function pair(mentor: string, mentee: string, score = 50) {
  return { mentorId: personId(mentor), menteeId: personId(mentee), score, isLocked: false };
}

function run(
  pairs: readonly ReturnType<typeof pair>[],
  overrides: Partial<ComparedRun> = {},
): ComparedRun {
  const scores = pairs.map(({ score }) => score);
  const total = scores.reduce((sum, score) => sum + score, 0);
  return {
    id: null,
    pairs,
    totals: {
      score: total,
      pairs: pairs.length,
      mean: pairs.length === 0 ? null : total / pairs.length,
      worst: pairs.length === 0 ? null : Math.min(...scores),
    },
    needs: { wanted: 10, covered: pairs.length },
    blockingPairs: null,
    ...overrides,
  };
}

describe('a comparison of scenarios', () => {
  test('counts people once, however many pairs they have', () => {
    const { figures } = compareScenarios([run([pair('t', 'm1'), pair('t', 'm2')])]);
    expect(figures).toMatchObject([{ peoplePaired: 3, totals: { pairs: 2 } }]);
  });

  test('marks the best value of each measure, and none where all are the same', () => {
    const { best } = compareScenarios([
      run([pair('a', 'x', 90)], { blockingPairs: 2 }),
      run([pair('a', 'y', 40), pair('b', 'x', 60)], { blockingPairs: 0 }),
      run([pair('a', 'y', 40), pair('b', 'z', 60)]),
    ]);
    expect(best).toEqual({
      total: [1, 2],
      mean: [0],
      worst: [0],
      pairs: [1, 2],
      peoplePaired: [1, 2],
      needsCovered: [1, 2],
      blockingPairs: [1],
    });
    const { best: same } = compareScenarios([run([]), run([])]);
    expect(Object.values(same).flat()).toEqual([]);
  });

  test('tells the pairs that come and go, whatever the scores of those that stay', () => {
    const difference = compareRuns(
      run([pair('a', 'x', 50), pair('b', 'y', 70)]),
      run([pair('a', 'x', 45), pair('c', 'y', 80)]),
    );
    expect(difference).toEqual({
      from: null,
      to: null,
      added: [pair('c', 'y', 80)],
      removed: [pair('b', 'y', 70)],
    });
  });

  test('differences add up for all runs', () => {
    const couple = fc.record({ mentor: fc.nat(4), mentee: fc.nat(4), score: fc.nat(100) });
    const runs = fc
      .uniqueArray(couple, { selector: ({ mentor, mentee }) => `${mentor} ${mentee}` })
      .map((couples) => run(couples.map((c) => pair(`t${c.mentor}`, `m${c.mentee}`, c.score))));
    fc.assert(
      fc.property(fc.array(runs, { maxLength: 4 }), (compared) => {
        const { differences } = compareScenarios(compared);
        expect(differences).toHaveLength((compared.length * (compared.length - 1)) / 2);
        const [first, second] = compared;
        if (first === undefined || second === undefined) return;
        const [difference] = differences;
        const { added, removed } = difference ?? { added: [], removed: [] };
        // As many stay on either side.
        expect(first.pairs.length - removed.length).toBe(second.pairs.length - added.length);
        const back = compareRuns(second, first);
        expect(back.added).toEqual(removed);
        expect(back.removed).toEqual(added);
      }),
    );
  });
});
