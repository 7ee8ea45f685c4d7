import { describe, expect, test } from 'vitest';
import type { Carried, DropTarget } from '#renderer/features/pairing/board/plan-move.ts';
import { planWays } from '#renderer/features/pairing/board/plan-ways.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { buildPair, testId } from '#test/builders/entities.ts';
import { personId } from '#test/builders/match-participant.ts';

const ana = personId('ana');
const ben = personId('ben');
const sol = personId('sol');
const tom = personId('tom');
const anaSol = buildPair({ id: testId(1), mentorId: ana, menteeId: sol });
const benTom = buildPair({ id: testId(2), mentorId: ben, menteeId: tom });

const onBenTom: DropTarget = { kind: 'pair', pair: benTom };

function mentor(fromPair: Pair | null): Carried {
  return { kind: 'person', personId: ana, role: 'mentor', fromPair };
}

const replace = {
  kind: 'move',
  move: { add: [{ mentorId: ana, menteeId: tom }], remove: [anaSol, benTom] },
};

describe('someone out of a pair, put on another', () => {
  test('swaps with the one in the same role, or takes their place', () => {
    expect(planWays(mentor(anaSol), onBenTom, [anaSol, benTom])).toEqual([
      {
        kind: 'swap',
        move: {
          add: [
            { mentorId: ana, menteeId: tom },
            { mentorId: ben, menteeId: sol },
          ],
          remove: [anaSol, benTom],
        },
      },
      replace,
    ]);
  });

  test('makes the same two pairs when it is the mentee who moves', () => {
    const mentee: Carried = { kind: 'person', personId: sol, role: 'mentee', fromPair: anaSol };
    const [swap] = planWays(mentee, onBenTom, [anaSol, benTom]);
    expect(swap?.move.add).toEqual([
      { mentorId: ben, menteeId: sol },
      { mentorId: ana, menteeId: tom },
    ]);
  });

  test.each([
    ['locked', { isLocked: true }],
    ['accepted', { state: 'accepted' }],
    ['begun', { state: 'active' }],
  ] as const)('does not swap once either pair is %s', (_name, change) => {
    const [one, other] = [anaSol, benTom].map((pair): Pair => ({ ...pair, ...change }));
    if (one === undefined || other === undefined) throw new Error('Two pairs were mapped');
    const kindsOf = (...pairs: readonly [Pair, Pair]) =>
      planWays(mentor(pairs[0]), { kind: 'pair', pair: pairs[1] }, pairs).map(({ kind }) => kind);
    expect(kindsOf(one, benTom)).toEqual(['move']);
    expect(kindsOf(anaSol, other)).toEqual(['move']);
  });

  test('does not swap where one of the pairs has changed or gone since it was picked up', () => {
    expect(planWays(mentor(anaSol), onBenTom, [benTom])).toEqual([replace]);
    const locked = { ...anaSol, isLocked: true };
    expect(planWays(mentor(anaSol), onBenTom, [locked, benTom])).toEqual([replace]);
  });

  test('does not swap where the others are a pair already', () => {
    const benSol = buildPair({ id: testId(3), mentorId: ben, menteeId: sol });
    expect(planWays(mentor(anaSol), onBenTom, [anaSol, benTom, benSol])).toEqual([replace]);
  });
});

test('someone without a pair has nothing to swap, and elsewhere there is one way or none', () => {
  const pairs = [anaSol, benTom];
  const kindsOf = (carried: Carried, target: DropTarget) =>
    planWays(carried, target, pairs).map(({ kind }) => kind);
  expect(kindsOf(mentor(null), onBenTom)).toEqual(['move']);
  expect(kindsOf(mentor(anaSol), { kind: 'lane', lane: 'mentors' })).toEqual(['move']);
  expect(kindsOf({ kind: 'pair', pair: anaSol }, { kind: 'lane', lane: 'mentees' })).toEqual([
    'move',
  ]);
  expect(kindsOf({ kind: 'pair', pair: anaSol }, onBenTom)).toEqual([]);
  expect(kindsOf(mentor(anaSol), { kind: 'pair', pair: anaSol })).toEqual([]);
});
