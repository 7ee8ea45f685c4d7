import { describe, expect, test } from 'vitest';
import { suggestedStep, type HealthInput } from '#shared/domain/pair-life/pair-health.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import {
  dayBefore,
  health,
  healthIn,
  lostPoints,
  pair,
  planned,
  session,
  today,
} from './health-input.ts';

describe('the health of a pair', () => {
  test('is all of a hundred when it met, plans to meet, is content and moves', () => {
    const satisfaction = { [pair.mentorId]: 5, [pair.menteeId]: 5 } as const;
    const goals = [{ movedOn: today }];
    expect(health({ sessions: [session(5, { satisfaction }), planned], goals })).toEqual({
      kind: 'scored',
      word: 'on-track',
      score: 100,
      reasons: [
        { fact: { kind: 'contact', days: 5, since: 'session' }, lost: 0 },
        { fact: { kind: 'next-session', isPlanned: true }, lost: 0 },
        { fact: { kind: 'kept', lost: 0, of: 1 }, lost: 0 },
        { fact: { kind: 'pulse', pulse: 5, from: 'session' }, lost: 0 },
        { fact: { kind: 'goals', days: 0, since: 'move' }, lost: 0 },
      ],
    });
  });

  test('costs, with everything known and everything amiss, exactly what the formula says', () => {
    const goals = [{ movedOn: day('2026-01-05') }];
    const satisfaction = { [pair.mentorId]: 1, [pair.menteeId]: 1 } as const;
    const sessions = [
      session(150, { satisfaction }),
      session(60, { state: 'missed' }),
      session(30, { state: 'cancelled' }),
    ];
    expect(lostPoints({ sessions, goals })).toEqual({
      contact: 40,
      'next-session': 15,
      kept: 15,
      pulse: 20,
      goals: 10,
    });
    expect(health({ sessions, goals })).toMatchObject({ score: 0, word: 'at-risk' });
  });

  test('counts days beyond the cadence in proportion, up to twice the cadence', () => {
    const satisfaction = { [pair.menteeId]: 5 } as const;
    const goals = [{ movedOn: today }];
    const lostAfter = (days: number) =>
      lostPoints({
        cadence: 'fortnightly',
        sessions: [session(days, { satisfaction }), planned],
        goals,
      })['contact'];
    expect([14, 21, 28, 90].map(lostAfter)).toEqual([0, 20, 40, 40]);
  });

  test('drops what nothing is known of and shares the hundred among the rest', () => {
    // No session ended, none rated, no goal: contact 40 and planning 15 are all there is.
    expect(lostPoints({ sessions: [planned] })).toEqual({ contact: 73, 'next-session': 0 });
    expect(lostPoints({ sessions: [] })).toEqual({ contact: 73, 'next-session': 27 });
  });

  test('takes a pair that never met to be waiting since it began', () => {
    const begun = buildPair({ state: 'active', activeOn: day(dayBefore(40)), history: [] });
    expect(health({ pair: begun })).toMatchObject({
      reasons: [{ fact: { kind: 'contact', days: 40, since: 'beginning' } }, {}],
    });
  });

  test('takes the mean of both, or the word of one, of the last session that was rated', () => {
    const rated = (daysAgo: number, satisfaction: Session['satisfaction']) =>
      session(daysAgo, { satisfaction });
    const both = rated(20, { [pair.mentorId]: 5, [pair.menteeId]: 2 });
    const pulseOf = (sessions: readonly Session[]) => {
      const result = health({ sessions });
      return result.kind === 'scored'
        ? result.reasons.find(({ fact }) => fact.kind === 'pulse')?.fact
        : null;
    };
    expect(pulseOf([both, session(3)])).toEqual({ kind: 'pulse', pulse: 3.5, from: 'session' });
    expect(pulseOf([both, rated(3, { [pair.mentorId]: 4 })])).toEqual({
      kind: 'pulse',
      pulse: 4,
      from: 'session',
    });
    // Someone of another pair, in a workshop, says nothing of this one.
    expect(pulseOf([rated(3, { [testId<typeof pair.mentorId>(0x99)]: 1 })])).toBeUndefined();
  });

  test('looks at the last three sessions that ended, whatever came before', () => {
    const sessions = [
      session(120, { state: 'missed' }),
      session(90, { state: 'missed' }),
      session(60),
      session(30),
      session(2),
      planned,
    ];
    expect(lostPoints({ sessions })['kept']).toBe(0);
    expect(lostPoints({ sessions: sessions.slice(0, 4) })['kept']).toBeGreaterThan(0);
  });

  test('takes a workshop the pair stayed away from to be one it missed', () => {
    const absent = { [pair.mentorId]: true, [pair.menteeId]: false };
    const sessions = [session(40), session(3, { attendance: absent })];
    expect(health({ sessions })).toMatchObject({
      reasons: [
        { fact: { kind: 'contact', days: 40, since: 'session' } },
        {},
        { fact: { kind: 'kept', lost: 1, of: 2 } },
      ],
    });
  });

  test('does not take a session whose time has passed for a planned one', () => {
    const forgotten = session(3, { state: 'planned' });
    expect(lostPoints({ sessions: [session(20), forgotten] })['next-session']).toBeGreaterThan(0);
  });

  test('minds that no goal moved only after two cadences', () => {
    const sessions = [session(1), planned];
    const lost = (days: number) =>
      lostPoints({ sessions, goals: [{ movedOn: day(dayBefore(days)) }] })['goals'];
    expect(lost(60)).toBe(0);
    expect(lost(61)).toBeGreaterThan(0);
  });

  test('is not told before one cadence has passed', () => {
    const begunBefore = (days: number) =>
      buildPair({ state: 'active', activeOn: day(dayBefore(days)) });
    expect(health({ pair: begunBefore(30) })).toEqual({ kind: 'too-early', days: 30 });
    expect(health({ pair: begunBefore(31) }).kind).toBe('scored');
    expect(health({ pair: begunBefore(13), cadence: 'fortnightly' }).kind).toBe('too-early');
    expect(health({ pair: begunBefore(14), cadence: 'fortnightly' }).kind).toBe('scored');
    // A computer whose clock was set back.
    expect(health({ pair: begunBefore(-3) })).toEqual({ kind: 'too-early', days: 0 });
  });

  test('is told of pairs that are active alone', () => {
    for (const state of ['proposed', 'accepted', 'paused', 'completed', 'ended-early'] as const) {
      const other = buildPair({ state, activeOn: day('2026-01-05') });
      expect(health({ pair: other })).toEqual({ kind: 'not-running' });
    }
  });

  test('has the words of its thresholds', () => {
    const satisfaction = (rating: 1 | 3 | 5) => ({ [pair.mentorId]: rating });
    const goals = [{ movedOn: today }];
    const scored = (daysAgo: number, rating: 1 | 3 | 5, others: readonly Session[]) =>
      health({
        sessions: [session(daysAgo, { satisfaction: satisfaction(rating) }), ...others],
        goals,
      });
    expect(scored(5, 3, [planned])).toMatchObject({ score: 90, word: 'on-track' });
    expect(scored(5, 1, [])).toMatchObject({ score: 65, word: 'check-in' });
    expect(scored(100, 1, [])).toMatchObject({ score: 25, word: 'at-risk' });
  });
});

describe('after a pause', () => {
  const pausedOn = day(dayBefore(90));
  const resumed = (daysAgo: number) =>
    buildPair({
      state: 'active',
      activeOn: day('2026-01-05'),
      history: [
        { to: 'paused', on: pausedOn, reason: null, note: '' },
        { to: 'active', on: day(dayBefore(daysAgo)), reason: null, note: '' },
      ],
    });
  const callOff = (on: string) =>
    ({ by: 'coordinator', reason: 'Paused', at: moment(`${on}T10:00:00.000Z`) }) as const;
  const before = [session(120), session(100)];

  test('days count from the day the pair went on, whether it had met before or not', () => {
    const contactOf = (daysAgo: number, sessions: readonly Session[]) => {
      const result = health({ pair: resumed(daysAgo), sessions });
      return result.kind === 'scored' ? result.reasons[0]?.fact : null;
    };
    expect(contactOf(3, before)).toEqual({ kind: 'contact', days: 3, since: 'resumption' });
    expect(contactOf(3, [])).toEqual({ kind: 'contact', days: 3, since: 'resumption' });
    expect(contactOf(3, [...before, session(1)])).toEqual({
      kind: 'contact',
      days: 1,
      since: 'session',
    });
  });

  test('a goal is given its two cadences anew', () => {
    const goals = [{ movedOn: day(dayBefore(120)) }];
    const goalsOf = (daysAgo: number) => {
      const result = health({ pair: resumed(daysAgo), sessions: before, goals });
      return result.kind === 'scored'
        ? result.reasons.find(({ fact }) => fact.kind === 'goals')
        : null;
    };
    expect(goalsOf(10)).toEqual({
      fact: { kind: 'goals', days: 10, since: 'resumption' },
      lost: 0,
    });
    expect(goalsOf(61)?.lost).toBeGreaterThan(0);
  });

  test('sessions that the pause called off are none of the last three', () => {
    const calledOff = [60, 50, 40].map((days) =>
      session(days, { state: 'cancelled', absence: callOff(pausedOn) }),
    );
    const sessions = [...before, ...calledOff, planned];
    expect(health({ pair: resumed(0), sessions })).toMatchObject({ word: 'on-track', score: 100 });
    // Called off on another day, or on somebody else's side, they are.
    const others = [60, 50].map((days) =>
      session(days, { state: 'cancelled', absence: callOff(dayBefore(95)) }),
    );
    expect(lostPoints({ pair: resumed(0), sessions: [...before, ...others] })['kept']).toBe(22);
  });
});

test('a session cancelled ahead of its day is not lost yet', () => {
  const ahead = [-7, -14, -21].map((days) => session(days, { state: 'cancelled' }));
  expect(lostPoints({ sessions: [session(20), session(2), ...ahead] })['kept']).toBe(0);
});

test('a day is one of the calendar where the user is', () => {
  // Half past eleven at night in Paris, on the day before yesterday.
  const late = session(0, { startsAt: moment('2026-06-28T21:30:00.000Z') });
  const contact = { kind: 'contact', since: 'session' };
  const daysIn = (zone: string) => healthIn(zone, { sessions: [late] });
  expect(daysIn('Europe/Paris')).toMatchObject({
    reasons: [{ fact: { ...contact, days: 2 } }, {}, {}],
  });
  expect(daysIn('Asia/Tokyo')).toMatchObject({
    reasons: [{ fact: { ...contact, days: 1 } }, {}, {}],
  });
});

describe('the suggested next step', () => {
  const goals = [{ movedOn: today }];
  const stepOf = (overrides: Partial<HealthInput>) => {
    const result = health(overrides);
    if (result.kind !== 'scored') throw new Error(`Not scored but ${result.kind}`);
    return suggestedStep(result.reasons);
  };
  const rated = (rating: 1 | 5) => session(2, { satisfaction: { [pair.mentorId]: rating } });

  test('goes by what costs the most, and is none where nothing does', () => {
    expect(stepOf({ sessions: [rated(5), planned], goals })).toBeNull();
    expect(stepOf({ sessions: [rated(5)], goals })).toBe('plan');
    expect(stepOf({ sessions: [session(90)], goals })).toBe('plan');
    expect(stepOf({ sessions: [session(90), planned], goals })).toBe('confirm');
    expect(stepOf({ sessions: [rated(1), planned], goals })).toBe('talk');
    const old = [{ movedOn: day('2026-01-05') }];
    expect(stepOf({ sessions: [rated(5), planned], goals: old })).toBe('goals');
    const missed = [9, 6].map((days) => session(days, { state: 'missed' }));
    expect(stepOf({ sessions: [...missed, rated(5), planned], goals })).toBe('obstacles');
  });
});
