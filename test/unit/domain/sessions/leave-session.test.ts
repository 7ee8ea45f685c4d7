import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PairId } from '#shared/domain/ids.ts';
import { isAhead, leaveSessions } from '#shared/domain/sessions/leave-session.ts';
import { isUpcoming, sessionTransitions, type Session } from '#shared/domain/sessions/session.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const now = moment('2026-06-01T10:00:00.000Z');
const context = buildContext({ now });
const pairs = [1, 2, 3, 4].map((number) => testId<PairId>(number));
const [first = testId(1), second = testId(2), over = testId(3)] = pairs;

function planned(pairIds: readonly PairId[], overrides: Partial<Session> = {}): Session {
  return buildSession({
    pairIds,
    startsAt: moment('2026-06-20T10:00:00.000Z'),
    state: 'planned',
    startedAt: null,
    ...overrides,
  });
}

function left(sessions: readonly Session[], ...leavers: readonly PairId[]): readonly Session[] {
  const leaving = {
    pairIds: new Set(leavers),
    isOver: (id: PairId) => id === over,
    reason: 'Completed',
  };
  return leaveSessions(sessions, leaving, context);
}

describe('sessions that pairs leave', () => {
  test('of a pair alone are cancelled on the side of the coordinator', () => {
    const session = planned([first]);
    expect(left([session], first)).toEqual([
      {
        ...session,
        state: 'cancelled',
        absence: { by: 'coordinator', reason: 'Completed', at: now },
        heldMinutes: null,
        sequence: session.sequence + 1,
      },
    ]);
  });

  test('stay with the other pairs, and calendars hear of it', () => {
    const session = planned([first, second], { state: 'moved' });
    expect(left([session], first)).toEqual([
      { ...session, pairIds: [second], sequence: session.sequence + 1 },
    ]);
  });

  test('are cancelled with the last pair: whoever is over keeps none going', () => {
    expect(left([planned([first, over])], first)).toMatchObject([
      { pairIds: [first, over], state: 'cancelled' },
    ]);
    expect(left([planned([first, second])], first, second)).toMatchObject([
      { pairIds: [first, second], state: 'cancelled' },
    ]);
  });

  test('lose all pairs that leave at once', () => {
    const session = planned([first, second, testId<PairId>(4)]);
    expect(left([session], first, second)).toMatchObject([
      { pairIds: [testId(4)], state: 'planned', sequence: session.sequence + 1 },
    ]);
  });
});

function isCancelled({ state }: Session): boolean {
  return state === 'cancelled';
}

const anySession = fc
  .record({
    pairIds: fc.subarray(pairs, { minLength: 1 }),
    state: fc.constantFrom('planned', 'moved', 'held', 'missed', 'cancelled'),
    hoursAhead: fc.integer({ min: -50, max: 50 }),
    isStarted: fc.boolean(),
  })
  .map(({ pairIds, state, hoursAhead, isStarted }) =>
    planned(pairIds, {
      state,
      startsAt: moment(new Date(Date.parse(now) + hoursAhead * 3_600_000).toISOString()),
      startedAt: isStarted ? now : null,
    }),
  );

describe('whatever is planned', () => {
  test('the sessions above take every state there is', () => {
    expect(Object.keys(sessionTransitions)).toHaveLength(5);
  });

  test('nothing past, begun or closed changes, and nothing ahead keeps a pair that left', () => {
    fc.assert(
      fc.property(anySession, fc.subarray(pairs), (session, leavers) => {
        const changed = left([session], ...leavers);
        const isConcerned = session.pairIds.some((id) => leavers.includes(id));
        expect(changed.length === 1).toBe(isConcerned && isAhead(session, { now }));
        expect(changed.every(({ sequence }) => sequence === session.sequence + 1)).toBe(true);
        const hasLeft = (id: PairId) => leavers.includes(id);
        const [kept, cancelled] = [changed.filter(isUpcoming), changed.filter(isCancelled)];
        expect(kept.length + cancelled.length).toBe(changed.length);
        expect(kept.flatMap(({ pairIds }) => pairIds).some(hasLeft)).toBe(false);
        expect(kept.every(({ pairIds }) => pairIds.some((id) => id !== over))).toBe(true);
        expect(
          cancelled.flatMap(({ pairIds }) => pairIds).every((id) => hasLeft(id) || id === over),
        ).toBe(true);
      }),
    );
  });
});
