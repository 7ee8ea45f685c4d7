import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PairId, PersonId } from '#shared/domain/ids.ts';
import { peopleOfPairs } from '#shared/domain/sessions/session-times.ts';
import {
  findConflicts,
  sessionSpan,
  type Conflict,
  type ConflictQuestion,
} from '#shared/domain/calendar/find-conflicts.ts';
import { doOverlap } from '#shared/domain/calendar/time-span.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import { buildBusyTime, buildSession } from '#test/builders/session-entities.ts';

const [mentor, mentee, other] = [0x30, 0x31, 0x32].map((number) => testId<PersonId>(number));
const [firstPair, secondPair] = [0x90, 0x91].map((number) => testId<PairId>(number));
if (!mentor || !mentee || !other || !firstPair || !secondPair) throw new Error('No ids');

const people = peopleOfPairs([
  buildPair({ id: firstPair, mentorId: mentor, menteeId: mentee }),
  buildPair({ id: secondPair, mentorId: mentor, menteeId: other }),
]);

function session(number: number, startsAt: string, overrides: Partial<Session> = {}): Session {
  return buildSession({
    id: testId(number),
    pairIds: [firstPair ?? testId(0)],
    startsAt: moment(`2026-03-${startsAt}:00.000Z`),
    minutes: 60,
    state: 'planned',
    absence: null,
    ...overrides,
  });
}

function ask(overrides: Partial<ConflictQuestion>): readonly Conflict[] {
  return findConflicts({
    sessions: [],
    people,
    busyTimes: [],
    now: moment('2026-03-02T09:30:00.000Z'),
    closedDayOf: () => null,
    ...overrides,
  });
}

describe('conflicts', () => {
  test('a mentor cannot be in two sessions at once, whatever the pair', () => {
    const early = session(1, '03T09:00');
    const late = session(2, '03T09:30', { pairIds: [secondPair] });
    expect(ask({ sessions: [late, early] })).toEqual([
      { kind: 'overlap', session: late, other: early, personIds: [mentor] },
    ]);
  });

  test('two sessions of one pair are told once, with both people', () => {
    const [early, late] = [session(1, '03T09:00'), session(2, '03T09:30')];
    expect(ask({ sessions: [early, late] })).toEqual([
      { kind: 'overlap', session: late, other: early, personIds: [mentor, mentee] },
    ]);
  });

  test('one session that follows another is none, nor is one that does not take place or is over', () => {
    const sessions = [
      session(1, '03T09:00'),
      session(2, '03T10:00'),
      session(3, '03T09:15', { state: 'cancelled' }),
      session(4, '01T09:00'),
      session(5, '01T09:15'),
    ];
    expect(ask({ sessions })).toEqual([]);
  });

  test('somebody who is in both pairs of a workshop is not in conflict with themselves', () => {
    expect(
      ask({ sessions: [session(1, '03T09:00', { pairIds: [firstPair, secondPair] })] }),
    ).toEqual([]);
  });

  test('a busy time stands against a session of that person alone', () => {
    const busyTimes = [
      buildBusyTime({
        personId: other,
        startsAt: moment('2026-03-03T09:45:00.000Z'),
        endsAt: moment('2026-03-03T12:00:00.000Z'),
      }),
    ];
    const without = session(1, '03T09:00');
    const withThem = session(2, '04T09:00', { pairIds: [secondPair] });
    const meanwhile = session(3, '03T11:00', { pairIds: [secondPair] });
    expect(ask({ sessions: [without, withThem, meanwhile], busyTimes })).toEqual([
      { kind: 'busy', session: meanwhile, personIds: [other] },
    ]);
  });

  test('a long leave with an appointment in it still holds after the appointment', () => {
    const times: readonly [from: string, to: string][] = [
      ['02', '20'],
      ['03', '04'],
    ];
    const busyTimes = times.map(([from, to], place) =>
      buildBusyTime({
        id: testId(0x500 + place),
        personId: mentee,
        startsAt: moment(`2026-03-${from}T00:00:00.000Z`),
        endsAt: moment(`2026-03-${to}T00:00:00.000Z`),
      }),
    );
    expect(ask({ sessions: [session(1, '10T09:00')], busyTimes })).toHaveLength(1);
  });

  test('a session on a day on which nobody works is told with the day', () => {
    const holiday = session(1, '03T09:00');
    expect(ask({ sessions: [holiday], closedDayOf: () => day('2026-03-03') })).toEqual([
      { kind: 'closed', session: holiday, day: day('2026-03-03') },
    ]);
  });

  test('exactly the sessions that overlap another one of the person are told', () => {
    const sessionsArbitrary = fc
      .array(fc.tuple(fc.nat(200), fc.integer({ min: 1, max: 90 })), { maxLength: 12 })
      .map((times) =>
        times.map(([from, minutes], place) =>
          session(place + 1, '03T09:00', {
            startsAt: moment(new Date(Date.UTC(2026, 2, 3, 9, from)).toISOString()),
            minutes,
          }),
        ),
      );
    fc.assert(
      fc.property(sessionsArbitrary, (sessions) => {
        const told = new Set(
          ask({ sessions }).flatMap((conflict) =>
            conflict.kind === 'overlap' ? [conflict.session.id, conflict.other.id] : [],
          ),
        );
        const overlapping = sessions.filter((one) =>
          sessions.some((two) => one !== two && doOverlap(sessionSpan(one), sessionSpan(two))),
        );
        expect(told).toEqual(new Set(overlapping.map(({ id }) => id)));
      }),
    );
  });
});
