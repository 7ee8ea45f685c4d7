import { describe, expect, test } from 'vitest';
import { pairsAfterTurn, turnRound } from '#shared/domain/pairing/turn-round.ts';
import type { PairId } from '#shared/domain/ids.ts';
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

function turn(onRecord: ReadonlySet<PairId> = new Set()) {
  const turned = turnRound(round, [...pairs, elsewhere], onRecord, buildContext());
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
    expect(completedPairs.map(({ history }) => history.at(-1))).toEqual(
      completedPairs.map(() => ({
        to: 'completed',
        on: day('2026-03-02'),
        reason: null,
        note: '',
      })),
    );
  });

  test('ends a pair that was never published but left something behind, instead of dropping it', () => {
    const accepted = turn(new Set([testId<PairId>(2)]));
    expect(accepted.endedPairs.map(({ id }) => id)).toEqual([testId(2)]);
    expect(accepted.droppedPairs.map(({ state }) => state)).toEqual(['proposed']);
    const turned = turn(new Set([testId<PairId>(1), testId<PairId>(2)]));
    expect(turned.endedPairs.map(({ id, state }) => [id, state])).toEqual([
      [testId(1), 'ended-early'],
      [testId(2), 'ended-early'],
    ]);
    expect(turned.endedPairs[0]?.history.at(-1)).toMatchObject({ reason: 'other' });
    expect(turned.droppedPairs).toEqual([]);
    expect(pairsAfterTurn(turned, pairs)).toContainEqual(turned.endedPairs[0]);
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
    expect(turnRound({ ...round, state: 'planned' }, pairs, new Set(), buildContext())).toEqual({
      ok: false,
      error: { kind: 'illegal-transition', from: 'planned', to: 'closed' },
    });
  });
});
