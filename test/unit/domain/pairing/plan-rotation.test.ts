import { describe, expect, it } from 'vitest';
import { planRotation } from '#shared/domain/pairing/plan-rotation.ts';
import { buildParticipant, buildRules } from '#test/builders/match-participant.ts';
import { couple, listCouples } from './two-people.ts';

const people = ['a', 'b', 'c'].flatMap((name) => [
  buildParticipant(`m-${name}`),
  buildParticipant(`s-${name}`, { role: 'mentee' }),
]);

describe('rounds ahead', () => {
  it('pair nobody twice, until nobody new is left', () => {
    const rounds = planRotation(people, buildRules({ objective: 'coverage' }), 4, null);
    expect(rounds.map(({ totals }) => totals.pairs)).toEqual([3, 3, 3, 0]);
    const couples = rounds.flatMap(listCouples);
    expect(new Set(couples).size).toBe(9);
  });

  it('may repeat a pair once enough rounds have passed, and not before', () => {
    const rounds = planRotation(people, buildRules({ objective: 'coverage' }), 7, 1);
    for (const [place, round] of rounds.entries()) {
      expect(round.totals.pairs).toBe(3);
      const before = rounds[place - 1];
      const repeated = listCouples(round).filter(
        (name) => before !== undefined && listCouples(before).includes(name),
      );
      expect(repeated).toEqual([]);
    }
  });

  it('start from the present pairs: they are not repeated and hold no place', () => {
    const rules = buildRules({
      objective: 'coverage',
      lockedPairs: [couple('m-a', 's-a')],
      keep: { pairs: [couple('m-b', 's-b')], mostMoved: 0 },
    });
    const [next] = planRotation(people, rules, 1, null);
    expect(next?.totals.pairs).toBe(3);
    expect(next?.pairs.some(({ isLocked }) => isLocked)).toBe(false);
    expect(next === undefined ? [] : listCouples(next)).not.toContain('m-a>s-a');
    expect(next === undefined ? [] : listCouples(next)).not.toContain('m-b>s-b');
  });

  it('keep past pairs apart for as many rounds as none may repeat', () => {
    const two = people.slice(0, 2);
    const rules = buildRules({ pastPairs: [couple('m-a', 's-a')] });
    const pairsOf = (noRepeatRounds: number | null): readonly number[] =>
      planRotation(two, rules, 3, noRepeatRounds).map(({ totals }) => totals.pairs);
    expect(pairsOf(2)).toEqual([0, 0, 1]);
    expect(pairsOf(0)).toEqual([1, 1, 1]);
    expect(pairsOf(null)).toEqual([0, 0, 0]);
  });

  it('end for any number of rounds, and are none for a number that is none', () => {
    expect(planRotation(people, buildRules(), Infinity, null)).toHaveLength(24);
    for (const rounds of [0, -3, Number.NaN]) {
      expect(planRotation(people, buildRules(), rounds, null)).toEqual([]);
    }
    expect(planRotation(people, buildRules(), 2, Number.NaN)[1]?.totals.pairs).toBe(3);
  });
});
