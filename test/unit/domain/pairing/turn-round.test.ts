import { describe, expect, test } from 'vitest';
import { pairsAfterTurn, turnRound } from '#shared/domain/pairing/turn-round.ts';
import type { PairState } from '#shared/domain/pairing/pair.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, buildRound, day, testId } from '#test/builders/entities.ts';

const round = buildRound({ state: 'active', number: 2 });

const states: readonly PairState[] = [
  'proposed',
  'accepted',
  'active',
  'paused',
  'completed',
  'ended-early',
];
const pairs = states.map((state, index) => buildPair({ id: testId(index + 1), state }));
const elsewhere = buildPair({ id: testId(9), roundId: testId(0x21), state: 'active' });

function turn() {
  const turned = turnRound(round, [...pairs, elsewhere], buildContext());
  if (!turned.ok) throw new Error('the round cannot turn');
  return turned.value;
}

describe('turning to the next round', () => {
  test('closes the one that runs and plans the next, from today on', () => {
    expect(turn()).toMatchObject({
      closedRound: { id: round.id, state: 'closed' },
      nextRound: { number: 3, state: 'planned', startsOn: day('2026-03-02') },
    });
  });

  test('completes the pairs that ran, and drops those that never did', () => {
    const { completedPairs, droppedPairs } = turn();
    expect(completedPairs.map(({ id, state }) => [id, state])).toEqual([
      [testId(3), 'completed'],
      [testId(4), 'completed'],
    ]);
    expect(droppedPairs.map(({ state }) => state)).toEqual(['proposed', 'accepted']);
  });

  test('leaves ended pairs and other rounds as they are', () => {
    const after = pairsAfterTurn(turn(), [...pairs, elsewhere]);
    expect(after.map(({ id, state }) => [id, state])).toEqual([
      [testId(3), 'completed'],
      [testId(4), 'completed'],
      [testId(5), 'completed'],
      [testId(6), 'ended-early'],
      [testId(9), 'active'],
    ]);
  });

  test('refuses a round that has not begun', () => {
    expect(turnRound({ ...round, state: 'planned' }, pairs, buildContext())).toEqual({
      ok: false,
      error: { kind: 'illegal-transition', from: 'planned', to: 'closed' },
    });
  });
});
