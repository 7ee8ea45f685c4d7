import { describe, expect, test } from 'vitest';
import type { Pair, PairState } from '#shared/domain/pairing/pair.ts';
import { pairTransitions } from '#shared/domain/pairing/pair.ts';
import { findRunningNeeds } from '#shared/domain/programme/running-needs.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { buildPair, moment, testId } from '#test/builders/entities.ts';
import { buildCharter, buildSession } from '#test/builders/session-entities.ts';

const now = moment('2026-06-01T10:00:00.000Z');
const states = ['proposed', 'accepted', 'active', 'paused', 'completed', 'ended-early'] as const;

function pair(id: number, state: PairState): Pair {
  return buildPair({ id: testId(id), state });
}

function session(id: number, pairIds: Session['pairIds'], startsAt: string): Session {
  return buildSession({
    id: testId(id),
    pairIds,
    state: 'planned',
    startedAt: null,
    minutes: 60,
    startsAt: moment(startsAt),
  });
}

describe('what the coordinator sees to once pairs run', () => {
  test('is expected of active pairs alone: not of one that waits, is paused or has ended', () => {
    expect(Object.keys(pairTransitions)).toEqual([...states]);
    const pairs = states.map((state, place) => pair(place + 1, state));
    const needs = findRunningNeeds(pairs, [], [], { now });
    expect(needs).toEqual({
      active: [pairs[2]],
      withoutCharter: [pairs[2]],
      withoutSession: [pairs[2]],
      toWriteUp: [],
    });
  });

  test('is a charter both agreed to: a draft is none, and one revised since is followed by one', () => {
    const [drafted, agreed, revised] = [pair(1, 'active'), pair(2, 'active'), pair(3, 'active')];
    const charters = [
      buildCharter({ pairId: drafted.id, state: 'draft' }),
      buildCharter({ pairId: agreed.id, state: 'agreed' }),
      buildCharter({ pairId: revised.id, version: 1, state: 'revised' }),
      buildCharter({ pairId: revised.id, version: 2, state: 'agreed' }),
    ];
    const needs = findRunningNeeds([drafted, agreed, revised], charters, [], { now });
    expect(needs.withoutCharter).toEqual([drafted]);
  });

  test('is a session to come: a workshop and one under way count, one that was called off does not', () => {
    const pairs = [1, 2, 3, 4].map((id) => pair(id, 'active'));
    const [first, second, third, fourth] = pairs.map(({ id }) => id);
    if (!first || !second || !third || !fourth) throw new Error('four pairs were built');
    const sessions = [
      session(0x10, [first, second], '2026-06-20T10:00:00.000Z'),
      session(0x11, [third], '2026-06-01T09:30:00.000Z'),
      { ...session(0x12, [fourth], '2026-06-20T10:00:00.000Z'), state: 'cancelled' as const },
    ];
    const needs = findRunningNeeds(pairs, [], sessions, { now });
    expect(needs.withoutSession.map(({ id }) => id)).toEqual([fourth]);
  });

  test('is to write up what is over, the oldest first', () => {
    const sessions = [
      session(0x10, [testId(1)], '2026-05-20T10:00:00.000Z'),
      session(0x11, [testId(1)], '2026-05-10T10:00:00.000Z'),
      session(0x12, [testId(1)], '2026-06-01T09:30:00.000Z'),
      { ...session(0x13, [testId(1)], '2026-05-01T10:00:00.000Z'), state: 'held' as const },
    ];
    const needs = findRunningNeeds([], [], sessions, { now });
    expect(needs.toWriteUp.map(({ id }) => id)).toEqual([testId(0x11), testId(0x10)]);
  });
});
