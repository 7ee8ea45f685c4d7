import { describe, expect, test } from 'vitest';
import { planCouple } from '#renderer/features/pairing/board/plan-couple.ts';
import { changeOf, planMove, type Carried } from '#renderer/features/pairing/board/plan-move.ts';
import { listPlaces } from '#renderer/features/pairing/board/list-places.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { buildPair, testId } from '#test/builders/entities.ts';
import { personId } from '#test/builders/match-participant.ts';

const ana = personId('ana');
const ben = personId('ben');
const sol = personId('sol');
const tom = personId('tom');

function pairOf(id: number, mentorId: Pair['mentorId'], menteeId: Pair['menteeId'], score = 50) {
  return buildPair({ id: testId(id), mentorId, menteeId, score });
}

const anaSol = pairOf(1, ana, sol, 80);
const benTom = pairOf(2, ben, tom, 60);

function mentor(id: Pair['mentorId'], fromPair: Pair | null = null): Carried & { kind: 'person' } {
  return { kind: 'person', personId: id, role: 'mentor', fromPair };
}

describe('what it means to put someone down', () => {
  test('on a waiting person of the other role, it makes a pair', () => {
    const target = { kind: 'person', personId: sol, role: 'mentee' } as const;
    expect(planMove(mentor(ana), target, [])).toEqual({
      add: [{ mentorId: ana, menteeId: sol }],
      remove: [],
    });
  });

  test('on someone of the same role, or on themselves in their other role, it means nothing', () => {
    expect(planMove(mentor(ana), { kind: 'person', personId: ben, role: 'mentor' }, [])).toBeNull();
    expect(planMove(mentor(ana), { kind: 'person', personId: ana, role: 'mentee' }, [])).toBeNull();
  });

  test('on a pair, it takes the place of the one in the same role, and leaves its own pair', () => {
    const target = { kind: 'pair', pair: benTom } as const;
    expect(planMove(mentor(ana, anaSol), target, [anaSol, benTom])).toEqual({
      add: [{ mentorId: ana, menteeId: tom }],
      remove: [anaSol, benTom],
    });
    const mentee: Carried = { kind: 'person', personId: sol, role: 'mentee', fromPair: null };
    expect(planMove(mentee, target, [benTom])).toEqual({
      add: [{ mentorId: ben, menteeId: sol }],
      remove: [benTom],
    });
  });

  test('on its own pair, or where the two are a pair already, it means nothing', () => {
    expect(planMove(mentor(ana, anaSol), { kind: 'pair', pair: anaSol }, [anaSol])).toBeNull();
    const target = { kind: 'person', personId: sol, role: 'mentee' } as const;
    expect(planMove(mentor(ana), target, [anaSol])).toBeNull();
  });

  test('on a lane of people, whoever has a pair leaves it, and a pair is dissolved', () => {
    const lane = { kind: 'lane', lane: 'mentees' } as const;
    expect(planMove(mentor(ana, anaSol), lane, [anaSol])).toEqual({ add: [], remove: [anaSol] });
    expect(planMove({ kind: 'pair', pair: anaSol }, lane, [anaSol])).toEqual({
      add: [],
      remove: [anaSol],
    });
    expect(planMove(mentor(ana), lane, [])).toBeNull();
    expect(
      planMove({ kind: 'pair', pair: anaSol }, { kind: 'lane', lane: 'pairs' }, []),
    ).toBeNull();
  });

  test('on a group, a mentee joins it and a mentor does not', () => {
    const group = { kind: 'group', mentorId: ben } as const;
    const mentee: Carried = { kind: 'person', personId: sol, role: 'mentee', fromPair: anaSol };
    expect(planMove(mentee, group, [anaSol, benTom])).toEqual({
      add: [{ mentorId: ben, menteeId: sol }],
      remove: [anaSol],
    });
    expect(planMove(mentor(ana), group, [benTom])).toBeNull();
  });

  test('the engine weighs the couples of the move, not its pairs', () => {
    expect(changeOf({ add: [{ mentorId: ana, menteeId: tom }], remove: [anaSol] })).toEqual({
      add: [{ mentorId: ana, menteeId: tom }],
      remove: [{ mentorId: ana, menteeId: sol }],
    });
  });
});

describe('the places of someone carried by keyboard', () => {
  const candidates = [tom, sol].map((id) => ({
    personId: id,
    score: 50,
    obstacle: null,
    totalLoss: 0,
    lackOfPlace: null,
  }));

  test('come in the order of the candidates, in place of another where none is free', () => {
    const places = listPlaces(mentor(ana), candidates, [benTom], (id) => id === sol);
    expect(places).toEqual([
      { kind: 'pair', pair: benTom },
      { kind: 'person', personId: sol, role: 'mentee' },
    ]);
  });

  test('end with the way out of the pair they come from, and leave that pair out', () => {
    const places = listPlaces(mentor(ana, anaSol), candidates, [anaSol, benTom], () => false);
    expect(places).toEqual([
      { kind: 'pair', pair: benTom },
      { kind: 'lane', lane: 'mentors' },
    ]);
  });
});

describe('pairing two people whatever they have', () => {
  const onBoard = (pair: Pair) => ({
    pair,
    score: pair.score,
    breakdown: pair.breakdown,
    obstacle: null,
  });
  const couple = { mentorId: ana, menteeId: tom };

  test('frees whoever has no place left, and nobody else', () => {
    const pairs = [onBoard(anaSol), onBoard(benTom)];
    expect(planCouple(couple, pairs, (id) => (id === ana ? 2 : 1))).toEqual({
      add: [couple],
      remove: [benTom],
    });
  });

  test('gives up the weakest pair, and a locked one only when all are', () => {
    const weak = { ...pairOf(3, ana, personId('uma'), 20), isLocked: true };
    const pairs = [onBoard(anaSol), onBoard(weak)];
    expect(planCouple(couple, pairs, () => 2).remove).toEqual([anaSol]);
    const locked = [onBoard({ ...anaSol, isLocked: true }), onBoard(weak)];
    expect(planCouple(couple, locked, () => 2).remove).toEqual([weak]);
  });

  test('gives up a mere proposal before an accepted pair, and one that has begun last', () => {
    const proposed = { ...pairOf(4, ana, personId('uma'), 95), isLocked: true };
    const accepted: Pair = { ...pairOf(5, ana, personId('vic'), 60), state: 'accepted' };
    const begun: Pair = { ...pairOf(6, ana, personId('wil'), 10), state: 'active' };
    const removedOf = (...pairs: readonly Pair[]) =>
      planCouple(couple, pairs.map(onBoard), (id) => (id === ana ? pairs.length : 1)).remove;
    expect(removedOf(begun, accepted, proposed)).toEqual([proposed]);
    expect(removedOf(begun, accepted)).toEqual([accepted]);
    expect(removedOf(begun)).toEqual([begun]);
  });
});
