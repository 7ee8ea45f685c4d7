import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cancelSession,
  editSession,
  holdSession,
  missSession,
  moveSession,
} from '#shared/domain/sessions/session-decisions.ts';
import { followingInSeries } from '#shared/domain/sessions/session-series.ts';
import {
  sessionTransitions,
  type Session,
  type SessionState,
} from '#shared/domain/sessions/session.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { valueOf } from './value-of.ts';

const states: readonly SessionState[] = ['planned', 'moved', 'held', 'missed', 'cancelled'];
const later = moment('2026-05-21T12:00:00.000Z');

describe('moving a session', () => {
  const to = {
    startsAt: later,
    timeZone: 'Europe/Paris',
    minutes: 60,
    by: 'mentee',
    reason: ' Ill ',
  } as const;

  test('keeps its id and says since when it had stood elsewhere', () => {
    const session = buildSession({ state: 'planned', moves: [], startedAt: later });
    const context = buildContext();
    const moved = valueOf(moveSession(session, to, context));
    expect(moved).toEqual({
      ...session,
      startsAt: later,
      minutes: 60,
      state: 'moved',
      startedAt: null,
      sequence: session.sequence + 1,
      moves: [{ from: session.startsAt, by: 'mentee', reason: 'Ill', at: context.now }],
    });
  });

  test.each(['missed', 'cancelled'] as const)('that was %s makes it expected again', (state) => {
    const absence = { by: 'mentor', reason: '', at: later } as const;
    const moved = valueOf(moveSession(buildSession({ state, absence }), to, buildContext()));
    expect(moved).toMatchObject({ state: 'moved', absence: null });
  });

  test('to the same time brings a cancelled one back', () => {
    const session = buildSession({ state: 'cancelled' });
    const moved = moveSession(session, { ...to, startsAt: session.startsAt }, buildContext());
    expect(valueOf(moved).state).toBe('moved');
  });

  test('to the time it has is no move', () => {
    const session = buildSession({ state: 'planned', moves: [] });
    const { startsAt, timeZone, minutes } = session;
    const same = { ...to, startsAt, timeZone, minutes };
    expect(valueOf(moveSession(session, same, buildContext()))).toEqual(session);
    const longer = valueOf(moveSession(session, { ...same, minutes: 60 }, buildContext()));
    expect(longer).toEqual({ ...session, minutes: 60, sequence: session.sequence + 1 });
  });

  test.each(['0026-05-21T12:00:00.000Z', '9996-05-21T12:00:00.000Z'])(
    'to a year nobody meant is refused (%s)',
    (startsAt) => {
      const there = { ...to, startsAt: moment(startsAt) };
      const session = buildSession({ state: 'planned', moves: [] });
      expect(moveSession(session, there, buildContext())).toEqual({
        ok: false,
        error: { kind: 'start-out-of-range' },
      });
    },
  );

  test('that was held is refused', () => {
    expect(moveSession(buildSession({ state: 'held' }), to, buildContext())).toEqual({
      ok: false,
      error: { kind: 'illegal-transition', from: 'held', to: 'moved' },
    });
  });
});

describe('a session that does not take place', () => {
  test('says who called it off and why', () => {
    const context = buildContext();
    const session = buildSession();
    const cancelled = cancelSession(session, { by: 'mentee', reason: ' Board ' }, context);
    expect(valueOf(cancelled)).toMatchObject({
      id: session.id,
      state: 'cancelled',
      absence: { by: 'mentee', reason: 'Board', at: context.now },
      sequence: session.sequence + 1,
    });
  });

  test('taken for held, is put right', () => {
    const held = buildSession({ state: 'held', heldMinutes: 45, startedAt: later });
    const missed = missSession(held, { by: 'mentor', reason: '' }, buildContext());
    expect(valueOf(missed)).toMatchObject({ state: 'missed', heldMinutes: null, startedAt: null });
  });

  test('is held after all', () => {
    const absence = { by: 'mentor', reason: '', at: later } as const;
    const missed = buildSession({ state: 'missed', absence });
    const held = holdSession(missed, { minutes: 30, attendance: {} });
    expect(valueOf(held)).toMatchObject({
      state: 'held',
      absence: null,
      heldMinutes: 30,
      // Calendars took it away.
      sequence: missed.sequence + 1,
    });
    const corrected = holdSession(valueOf(held), { minutes: 40, attendance: {} });
    expect(valueOf(corrected).sequence).toBe(missed.sequence + 1);
  });
});

test.each([
  [44.6, 45],
  [0, 1],
  [100_000, 1440],
])('%d minutes on the clock count as %d', (minutes, counted) => {
  const held = holdSession(buildSession(), { minutes, attendance: {} });
  expect(valueOf(held).heldMinutes).toBe(counted);
});

describe('the rest of a series', () => {
  const at = (number: number, day: string, overrides: Partial<Session> = {}) =>
    buildSession({
      id: testId(number),
      startsAt: moment(`2026-${day}T12:00:00.000Z`),
      state: 'planned',
      ...overrides,
    });
  const sessions = [
    at(1, '03-01'),
    at(2, '04-01'),
    at(3, '05-01'),
    at(4, '06-01', { state: 'held' }),
    at(5, '07-01', { seriesId: null }),
    at(6, '08-01'),
  ];

  test('is this one and what is still to come after it', () => {
    const following = followingInSeries(at(2, '04-01'), sessions);
    expect(following.map(({ id }) => id)).toEqual([2, 3, 6].map((number) => testId(number)));
  });

  test('of a single session is that session', () => {
    const single = at(5, '07-01', { seriesId: null });
    expect(followingInSeries(single, sessions)).toEqual([single]);
  });
});

test('whatever is done to a session, it keeps its id and pairs, and only as the table allows', () => {
  const step = fc.constantFrom('move', 'cancel', 'miss', 'hold', 'edit');
  const history = fc.array(fc.tuple(step, fc.integer({ min: 0, max: 40 })), { maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...states), history, (state, steps) => {
      const context = buildContext();
      const isOff = state === 'missed' || state === 'cancelled';
      const absence = isOff ? ({ by: 'mentee', reason: '', at: later } as const) : null;
      const first = buildSession({ state, absence });
      let session = first;
      for (const [kind, days] of steps) {
        const startsAt = moment(
          new Date(Date.parse(first.startsAt) + days * 86_400_000).toISOString(),
        );
        const by = { by: 'coordinator', reason: '' } as const;
        const results = {
          move: () =>
            moveSession(session, { ...by, startsAt, timeZone: 'UTC', minutes: 45 }, context),
          cancel: () => cancelSession(session, by, context),
          miss: () => missSession(session, by, context),
          hold: () => holdSession(session, { minutes: days, attendance: {} }),
          edit: () => editSession(session, { ...session, title: String(days) }, context),
        };
        const changed = results[kind]();
        if (!changed.ok) continue;
        const next = changed.value;
        const isLegal =
          next.state === session.state || sessionTransitions[session.state].includes(next.state);
        expect(isLegal).toBe(true);
        expect(next.sequence).toBeGreaterThanOrEqual(session.sequence);
        expect(next.moves.length).toBeGreaterThanOrEqual(session.moves.length);
        expect(next.absence !== null).toBe(next.state === 'missed' || next.state === 'cancelled');
        session = next;
      }
      expect(session.id).toBe(first.id);
      expect(session.pairIds).toEqual(first.pairIds);
      expect(session.heldMinutes === null || session.state === 'held').toBe(true);
    }),
  );
});
