import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canHaveMet,
  dayOfPairing,
  findExpected,
  findHeldMeanwhile,
  heldUntil,
  latestPastStart,
  logPastSession,
  type PastSession,
} from '#shared/domain/sessions/log-past-session.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const pair = buildPair({ state: 'active' });
const context = buildContext();
const past: PastSession = {
  pair,
  expected: null,
  startsAt: moment('2026-03-02T08:30:00.000Z'),
  day: '2026-03-02',
  timeZone: 'Europe/Paris',
  minutes: 45,
  mentorSatisfaction: 4,
  menteeSatisfaction: null,
  note: '  First post is out ',
};

describe('a past session', () => {
  test('is held, with both there, and what each said of it', () => {
    const logged = logPastSession(past, buildContext());
    expect(logged.ok && logged.value.session).toMatchObject({
      id: testId(firstNewIdNumber),
      programmeId: pair.programmeId,
      pairIds: [pair.id],
      startsAt: past.startsAt,
      timeZone: 'Europe/Paris',
      state: 'held',
      minutes: 45,
      heldMinutes: 45,
      attendance: { [pair.mentorId]: true, [pair.menteeId]: true },
      satisfaction: { [pair.mentorId]: 4 },
    });
  });

  test('has its line as a note that both may read', () => {
    const logged = logPastSession(past, context);
    expect(logged.ok && logged.value.note).toMatchObject({
      sessionId: logged.ok && logged.value.session.id,
      pairId: pair.id,
      visibility: 'pair',
      body: 'First post is out',
      writtenAt: context.now,
    });
  });

  test('without a line has no note', () => {
    const logged = logPastSession({ ...past, note: ' ' }, context);
    expect(logged.ok && logged.value.note).toBeNull();
  });

  test('that is still to come is refused, one that begins now is not', () => {
    const tomorrow = { ...past, startsAt: moment('2026-03-03T08:30:00.000Z') };
    expect(logPastSession(tomorrow, context)).toEqual({ ok: false, error: 'still-to-come' });
    expect(logPastSession({ ...past, startsAt: context.now }, context).ok).toBe(true);
  });

  test('before the two were a pair is refused, on the first day it is not', () => {
    const formed = { ...pair, acceptedOn: day('2026-03-02'), activeOn: day('2026-03-09') };
    expect(dayOfPairing(formed)).toBe('2026-03-02');
    expect(dayOfPairing({ ...formed, acceptedOn: null })).toBe('2026-03-09');
    expect(dayOfPairing({ acceptedOn: null, activeOn: null })).toBeNull();
    expect(logPastSession({ ...past, pair: formed }, context).ok).toBe(true);
    const earlier = { ...past, pair: formed, day: '2019-01-07' };
    expect(logPastSession(earlier, context)).toEqual({ ok: false, error: 'before-pair' });
  });

  test('of no length is refused', () => {
    for (const minutes of [0, -45, Number.NaN, 10_000]) {
      expect(logPastSession({ ...past, minutes }, context)).toEqual({
        ok: false,
        error: 'minutes-out-of-range',
      });
    }
  });

  test('that had been planned is that one, held when it really was', () => {
    const expected = buildSession({
      state: 'moved',
      startsAt: moment('2026-03-02T13:00:00.000Z'),
      attendance: { [pair.menteeId]: false },
      satisfaction: { [pair.menteeId]: 2 },
      sequence: 3,
    });
    const logged = logPastSession({ ...past, expected }, context);
    expect(logged.ok && logged.value.session).toEqual({
      ...expected,
      state: 'held',
      startsAt: past.startsAt,
      timeZone: 'Europe/Paris',
      heldMinutes: 45,
      attendance: { [pair.mentorId]: true, [pair.menteeId]: false },
      satisfaction: { [pair.mentorId]: 4, [pair.menteeId]: 2 },
      sequence: 4,
    });
    const onTime = logPastSession(
      { ...past, expected, startsAt: expected.startsAt },
      buildContext({ now: expected.startsAt }),
    );
    expect(onTime.ok && onTime.value.session.sequence).toBe(3);
  });

  test('is taken for the nearest that was expected that day, with nobody else', () => {
    const on = (id: number, time: string, more: Parameters<typeof buildSession>[0] = {}) =>
      buildSession({
        id: testId(id),
        state: 'planned',
        pairIds: [pair.id],
        startsAt: moment(`2026-03-02T${time}:00.000Z`),
        ...more,
      });
    const dayOf = (instant: string) => instant.slice(0, 10);
    const find = (...sessions: readonly ReturnType<typeof on>[]) =>
      findExpected(sessions, past, dayOf)?.id;
    expect(find(on(1, '16:00'), on(2, '09:00', { state: 'moved' }))).toBe(testId(2));
    expect(
      find(on(1, '08:30', { state: 'cancelled' }), on(2, '08:30', { state: 'held' })),
    ).toBeUndefined();
    expect(find(on(1, '08:30', { pairIds: [pair.id, testId(9)] }))).toBeUndefined();
    expect(find(on(1, '08:30', { startsAt: moment('2026-03-03T08:30:00.000Z') }))).toBeUndefined();
  });

  test('can be told of pairs that run or ran, not of mere proposals', () => {
    const met = (['proposed', 'accepted', 'active', 'paused', 'completed', 'ended-early'] as const)
      .map((state) => buildPair({ state }))
      .filter(canHaveMet)
      .map(({ state }) => state);
    expect(met).toEqual(['active', 'paused', 'completed', 'ended-early']);
  });
});

describe('the start a past session is taken to have had', () => {
  test('is the last half hour from which it can be over', () => {
    expect(latestPastStart('2026-03-02T15:47', 30)).toBe('2026-03-02T15:00');
    expect(latestPastStart('2026-03-02T15:47', 60)).toBe('2026-03-02T14:30');
    expect(latestPastStart('2026-03-02T15:30', 30)).toBe('2026-03-02T15:00');
  });

  test('may be of the day before', () => {
    expect(latestPastStart('2026-03-01T00:20', 45)).toBe('2026-02-28T23:30');
  });

  test('is always on a half hour, over by now, and not half an hour earlier than it must be', () => {
    const minute = 60_000;
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 * 366 * 24 * 60 }),
        fc.integer({ min: 5, max: 600 }),
        (minutesSince2020, minutes) => {
          const now = Date.UTC(2020, 0, 1) + minutesSince2020 * minute;
          const start = latestPastStart(new Date(now).toISOString().slice(0, 16), minutes);
          const spare = now - Date.parse(`${start}:00Z`) - minutes * minute;
          expect(start).toMatch(/:(?:00|30)$/);
          expect(spare).toBeGreaterThanOrEqual(0);
          expect(spare).toBeLessThan(30 * minute);
        },
      ),
    );
  });
});

describe('a session noted already', () => {
  const held = buildSession({
    state: 'held',
    startsAt: moment('2026-03-02T09:00:00.000Z'),
    minutes: 60,
    heldMinutes: 30,
  });
  const meanwhile = (startsAt: string, minutes: number) =>
    findHeldMeanwhile([held], { startsAt: moment(startsAt), minutes });

  test('is found for a session at the very same time', () => {
    expect(meanwhile('2026-03-02T09:00:00.000Z', 30)).toBe(held);
  });

  test('is over when it was, however long it was planned for', () => {
    expect(heldUntil(held)).toBe('2026-03-02T09:30:00.000Z');
    expect(meanwhile('2026-03-02T09:29:00.000Z', 30)).toBe(held);
    expect(meanwhile('2026-03-02T09:30:00.000Z', 30)).toBeNull();
    expect(meanwhile('2026-03-02T08:15:00.000Z', 45)).toBeNull();
    expect(meanwhile('2026-03-02T08:15:00.000Z', 46)).toBe(held);
  });

  test('is one that was held, and no other', () => {
    for (const state of ['planned', 'moved', 'missed', 'cancelled'] as const) {
      const other = { ...held, state };
      expect(findHeldMeanwhile([other], { startsAt: held.startsAt, minutes: 30 })).toBeNull();
    }
  });

  test('lies within the hour of the other for every pair of times that is found', () => {
    const minute = fc.integer({ min: -180, max: 180 });
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 120 }), (offset, minutes) => {
        const start = Date.parse(held.startsAt) + offset * 60_000;
        const found = meanwhile(new Date(start).toISOString(), minutes);
        expect(found !== null).toBe(offset < 30 && offset + minutes > 0);
      }),
    );
  });
});
