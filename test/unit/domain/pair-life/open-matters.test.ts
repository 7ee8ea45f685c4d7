import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PairId } from '#shared/domain/ids.ts';
import { openMatters } from '#shared/domain/pair-life/open-matters.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildAction, buildGoal, buildSession } from '#test/builders/session-entities.ts';

const now = moment('2026-06-01T10:00:00.000Z');
const pair = { id: testId<PairId>(1) };
const other = testId<PairId>(2);
const over = testId<PairId>(3);
const later = moment('2026-06-20T10:00:00.000Z');
const earlier = moment('2026-05-20T10:00:00.000Z');

function session(overrides: Partial<Session>): Session {
  return buildSession({
    pairIds: [pair.id],
    startsAt: later,
    minutes: 60,
    state: 'planned',
    startedAt: null,
    ...overrides,
  });
}

function openOf(life: Partial<Parameters<typeof openMatters>[0]>) {
  return openMatters({ pair, sessions: [], goals: [], actions: [], ...life }, (id) => id === over, {
    now,
  });
}

describe('what a pair has before it', () => {
  test('are its own sessions to come, and those whose other pairs are all over', () => {
    const ahead = [session({}), session({ state: 'moved' }), session({ pairIds: [pair.id, over] })];
    expect(openOf({ sessions: ahead })).toMatchObject({ ahead, shared: [], overdue: [] });
  });

  test('are sessions to come that other pairs keep', () => {
    const shared = [
      session({ pairIds: [pair.id, other] }),
      session({ pairIds: [over, other, pair.id] }),
    ];
    expect(openOf({ sessions: shared })).toMatchObject({ ahead: [], shared, overdue: [] });
  });

  test('are its own past sessions nobody wrote up; those with others are theirs to write up', () => {
    const overdue = session({ startsAt: earlier });
    const sessions = [overdue, session({ startsAt: earlier, pairIds: [pair.id, other] })];
    expect(openOf({ sessions })).toMatchObject({ ahead: [], shared: [], overdue: [overdue] });
  });

  test('is no session that is under way, was begun, or is closed', () => {
    const sessions = [
      session({ startsAt: moment('2026-06-01T09:30:00.000Z') }),
      session({ startsAt: earlier, startedAt: earlier }),
      session({ startedAt: now }),
      ...(['held', 'missed', 'cancelled'] as const).map((state) => session({ state })),
    ];
    expect(openOf({ sessions })).toMatchObject({ ahead: [], shared: [], overdue: [] });
  });

  test('are goals nobody reached or dropped, and actions nobody did or dropped', () => {
    const goals = (['open', 'progressing', 'achieved', 'dropped'] as const).map((state) =>
      buildGoal({ state }),
    );
    const actions = (['open', 'done', 'dropped'] as const).map((state) => buildAction({ state }));
    expect(openOf({ goals, actions })).toMatchObject({
      goals: goals.slice(0, 2),
      actions: actions.slice(0, 1),
    });
  });

  test('is told once, whatever sessions there are, and never when it is closed', () => {
    const anySession = fc
      .record({
        state: fc.constantFrom('planned', 'moved', 'held', 'missed', 'cancelled'),
        hoursAhead: fc.integer({ min: -50, max: 50 }),
        isStarted: fc.boolean(),
        others: fc.subarray([other, over]),
      })
      .map(({ state, hoursAhead, isStarted, others }) =>
        session({
          state,
          pairIds: [pair.id, ...others],
          startsAt: moment(new Date(Date.parse(now) + hoursAhead * 3_600_000).toISOString()),
          startedAt: isStarted ? now : null,
        }),
      );
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 6 }), (sessions) => {
        const { ahead, shared, overdue } = openOf({ sessions });
        const told = [...ahead, ...shared, ...overdue];
        expect(new Set(told).size).toBe(told.length);
        expect(told.every((one) => isUpcoming(one) && one.startedAt === null)).toBe(true);
        const untold = sessions.filter((one) => !told.includes(one));
        const isPastAndShared = (one: Session) => one.pairIds.includes(other) && one.startsAt < now;
        const isUnderWay = (one: Session) =>
          one.startsAt <= now && Date.parse(one.startsAt) + 3_600_000 > Date.parse(now);
        expect(
          untold.every(
            (one) =>
              !isUpcoming(one) || one.startedAt !== null || isPastAndShared(one) || isUnderWay(one),
          ),
        ).toBe(true);
      }),
    );
  });
});
