import { describe, expect, test } from 'vitest';
import { pairAlert as alertAt } from '#shared/domain/pair-life/pair-alerts.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const context = buildContext({
  now: moment('2026-03-20T12:00:00.000Z'),
  today: day('2026-03-20'),
});

const utc = localClockIn('UTC');

function begun(on: string) {
  return buildPair({ state: 'active', activeOn: day(on), history: [] });
}

function pairAlert(pair: Pair, sessions: readonly Session[]) {
  return alertAt(pair, sessions, context, utc);
}

const planned = buildSession({ state: 'planned', startsAt: moment('2026-03-25T12:00:00.000Z') });

describe('a reminder to book a session', () => {
  test('comes ten days after the pair began, if it has not met and does not plan to', () => {
    expect(pairAlert(begun('2026-03-10'), [])).toEqual({
      kind: 'first-not-booked',
      days: 10,
    });
    expect(pairAlert(begun('2026-03-11'), [])).toBeNull();
    expect(pairAlert(begun('2026-03-01'), [planned])).toBeNull();
  });

  test('comes fourteen days after the last session, if no other is planned', () => {
    const pair = begun('2026-01-05');
    const held = (on: string, number: number, isMenteeThere = true) =>
      buildSession({
        id: testId(number),
        state: 'held',
        startsAt: moment(`${on}T09:00:00.000Z`),
        attendance: { [pair.mentorId]: true, [pair.menteeId]: isMenteeThere },
      });
    expect(pairAlert(pair, [held('2026-02-01', 1), held('2026-03-06', 2)])).toEqual({
      kind: 'next-not-booked',
      days: 14,
    });
    expect(pairAlert(pair, [held('2026-03-07', 1)])).toBeNull();
    // A workshop that one of the two stayed away from is no meeting of theirs.
    const without = held('2026-03-16', 3, false);
    expect(pairAlert(pair, [held('2026-03-06', 2), without])?.days).toBe(14);
    expect(pairAlert(pair, [held('2026-02-01', 1), planned])).toBeNull();
  });

  test('still comes when the session that was planned has passed unnoticed', () => {
    const passed = buildSession({ state: 'planned', startsAt: moment('2026-03-02T12:00:00.000Z') });
    expect(pairAlert(begun('2026-02-01'), [passed])?.kind).toBe('first-not-booked');
  });

  test('counts from the day on which a paused pair went on', () => {
    const resumed = (on: string) => ({
      ...begun('2026-01-05'),
      history: [{ to: 'active', on: day(on), reason: null, note: '' }] as const,
    });
    const held = buildSession({
      state: 'held',
      attendance: {},
      startsAt: moment('2026-01-20T09:00:00.000Z'),
    });
    expect(pairAlert(resumed('2026-03-06'), [held])).toEqual({
      kind: 'resumed-not-booked',
      days: 14,
    });
    expect(pairAlert(resumed('2026-03-07'), [held])).toBeNull();
    // It has not met at all yet: a first session is waited for less long.
    expect(pairAlert(resumed('2026-03-10'), [])).toEqual({ kind: 'resumed-not-booked', days: 10 });
    expect(pairAlert(resumed('2026-03-11'), [])).toBeNull();
  });

  test('counts days of the calendar where the user is', () => {
    const pair = begun('2026-01-05');
    const late = buildSession({
      state: 'held',
      attendance: {},
      startsAt: moment('2026-03-06T23:30:00.000Z'),
    });
    expect(alertAt(pair, [late], context, utc)?.days).toBe(14);
    expect(alertAt(pair, [late], context, localClockIn('Europe/Paris'))).toBeNull();
  });

  test('spares pairs that are not running', () => {
    for (const state of ['proposed', 'accepted', 'paused', 'completed', 'ended-early'] as const) {
      expect(pairAlert({ ...begun('2026-01-01'), state }, [])).toBeNull();
    }
  });
});
