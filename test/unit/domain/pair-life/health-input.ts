import { pairHealth, type HealthInput } from '#shared/domain/pair-life/pair-health.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { buildSession } from '#test/builders/session-entities.ts';

export const today = day('2026-06-30');
const context = buildContext({ now: moment('2026-06-30T12:00:00.000Z'), today });
export const pair = buildPair({ state: 'active', activeOn: day('2026-01-05'), history: [] });

export function dayBefore(days: number): string {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
}

/** Noon of a day so many days ago; ahead of today when negative. */
export function session(daysAgo: number, overrides: Partial<Session> = {}): Session {
  return buildSession({
    id: testId(0x1_0000 + daysAgo),
    startsAt: moment(`${dayBefore(daysAgo)}T12:00:00.000Z`),
    state: 'held',
    satisfaction: {},
    attendance: {},
    moves: [],
    ...overrides,
  });
}

export function health(overrides: Partial<HealthInput> = {}) {
  return healthIn('UTC', overrides);
}

export function healthIn(zone: string, overrides: Partial<HealthInput>) {
  const input = { pair, cadence: 'monthly', sessions: [], goals: [], ...overrides } as const;
  return pairHealth(input, context, localClockIn(zone));
}

export function lostPoints(overrides: Partial<HealthInput>): Readonly<Record<string, number>> {
  const result = health(overrides);
  if (result.kind !== 'scored') throw new Error(`Not scored but ${result.kind}`);
  return Object.fromEntries(result.reasons.map(({ fact, lost }) => [fact.kind, lost]));
}

export const planned = session(-7, { state: 'planned' });
