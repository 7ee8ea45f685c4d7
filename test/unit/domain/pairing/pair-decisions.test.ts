import { describe, expect, test } from 'vitest';
import type { PairState } from '#shared/domain/pairing/pair.ts';
import { pairTransitions } from '#shared/domain/pairing/pair.ts';
import {
  exclusionForRejection,
  isCommitted,
  isPast,
  movePair,
} from '#shared/domain/pairing/pair-decisions.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import { buildPair, testId } from '#test/builders/entities.ts';

const states: readonly PairState[] = [
  'proposed',
  'accepted',
  'active',
  'paused',
  'completed',
  'ended-early',
];

test('every state of a pair is looked at here', () => {
  expect(Object.keys(pairTransitions).toSorted()).toEqual([...states].toSorted());
});

describe('moving a pair', () => {
  test('changes its state and nothing else', () => {
    const pair = buildPair({ state: 'proposed', isLocked: true, overrideReason: 'Asked for it' });
    expect(movePair(pair, 'accepted')).toEqual({ ok: true, value: { ...pair, state: 'accepted' } });
    expect(pair.state).toBe('proposed');
  });

  test('to the state it is in leaves it as it is', () => {
    for (const state of states) {
      const pair = buildPair({ state });
      expect(movePair(pair, state)).toEqual({ ok: true, value: pair });
    }
  });

  test('says from where to where it may not go', () => {
    expect(movePair(buildPair({ state: 'proposed' }), 'completed')).toEqual({
      ok: false,
      error: { kind: 'illegal-transition', from: 'proposed', to: 'completed' },
    });
  });

  test('a pair that began never counts as merely proposed again', () => {
    const begun: readonly PairState[] = ['active', 'paused', 'completed', 'ended-early'];
    const moved = begun.map((state) => movePair(buildPair({ state }), 'proposed').ok);
    expect(moved).toEqual([false, false, false, false]);
  });
});

test('rejecting a pair keeps its two people apart from now on, with the reason', () => {
  const pair = buildPair({ mentorId: testId(0x31), menteeId: testId(0x32) });
  const context = buildContext();
  expect(exclusionForRejection(pair, 'They share an office.', context)).toEqual({
    id: testId(firstNewIdNumber),
    programmeId: pair.programmeId,
    personIds: [pair.mentorId, pair.menteeId],
    privateReason: 'They share an office.',
    createdAt: context.now,
  });
});

describe('what a pair means for the next proposal', () => {
  test.each<readonly [PairState, { readonly committed: boolean; readonly past: boolean }]>([
    ['proposed', { committed: false, past: false }],
    ['accepted', { committed: true, past: false }],
    ['active', { committed: true, past: false }],
    ['paused', { committed: true, past: false }],
    ['completed', { committed: false, past: true }],
    ['ended-early', { committed: false, past: true }],
  ])('%s: %j', (state, { committed, past }) => {
    const pair = buildPair({ state });
    expect({ committed: isCommitted(pair), past: isPast(pair) }).toEqual({ committed, past });
  });

  test('a pair that ended holds no place any more, even if it was locked', () => {
    const ended = buildPair({ state: 'completed', isLocked: true });
    expect({ committed: isCommitted(ended), past: isPast(ended) }).toEqual({
      committed: false,
      past: true,
    });
  });

  test('a locked proposal is kept', () => {
    expect(isCommitted(buildPair({ state: 'proposed', isLocked: true }))).toBe(true);
  });
});
