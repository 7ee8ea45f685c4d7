import { describe, expect, test } from 'vitest';
import { pairAlert } from '#shared/domain/pair-life/pair-alerts.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const context = buildContext({
  now: moment('2026-03-20T12:00:00.000Z'),
  today: day('2026-03-20'),
});

function begun(on: string) {
  return buildPair({ state: 'active', activeOn: day(on) });
}

const planned = buildSession({ state: 'planned', startsAt: moment('2026-03-25T12:00:00.000Z') });

describe('a reminder to book a session', () => {
  test('comes ten days after the pair began, if it has not met and does not plan to', () => {
    expect(pairAlert(begun('2026-03-10'), [], context)).toEqual({
      kind: 'first-not-booked',
      days: 10,
    });
    expect(pairAlert(begun('2026-03-11'), [], context)).toBeNull();
    expect(pairAlert(begun('2026-03-01'), [planned], context)).toBeNull();
  });

  test('comes fourteen days after the last session, if no other is planned', () => {
    const held = (on: string, number: number) =>
      buildSession({
        id: testId(number),
        state: 'held',
        startsAt: moment(`${on}T09:00:00.000Z`),
      });
    const pair = begun('2026-01-05');
    expect(pairAlert(pair, [held('2026-02-01', 1), held('2026-03-06', 2)], context)).toEqual({
      kind: 'next-not-booked',
      days: 14,
    });
    expect(pairAlert(pair, [held('2026-03-07', 1)], context)).toBeNull();
    expect(pairAlert(pair, [held('2026-02-01', 1), planned], context)).toBeNull();
  });

  test('still comes when the session that was planned has passed unnoticed', () => {
    const passed = buildSession({ state: 'planned', startsAt: moment('2026-03-02T12:00:00.000Z') });
    expect(pairAlert(begun('2026-02-01'), [passed], context)?.kind).toBe('first-not-booked');
  });

  test('spares pairs that are not running', () => {
    for (const state of ['proposed', 'accepted', 'paused', 'completed', 'ended-early'] as const) {
      expect(pairAlert({ ...begun('2026-01-01'), state }, [], context)).toBeNull();
    }
  });
});
