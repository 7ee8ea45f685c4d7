import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sessionTransitions } from '#shared/domain/sessions/session.ts';
import { day } from '#test/builders/entities.ts';
import { dayBefore, health, pair, planned, session } from './health-input.ts';

const anySession = fc
  .record({
    daysAgo: fc.integer({ min: -60, max: 170 }),
    state: fc.constantFrom(...(['planned', 'moved', 'held', 'missed', 'cancelled'] as const)),
    mentorRating: fc.option(fc.constantFrom(...([1, 2, 3, 4, 5] as const))),
  })
  .map(({ daysAgo, state, mentorRating }) =>
    session(daysAgo, {
      state,
      satisfaction: mentorRating === null ? {} : { [pair.mentorId]: mentorRating },
    }),
  );
const someSessions = fc.uniqueArray(anySession, { maxLength: 12, selector: ({ id }) => id });
const someGoals = fc.array(
  fc.integer({ min: 0, max: 170 }).map((days) => ({ movedOn: day(dayBefore(days)) })),
  { maxLength: 4 },
);
const anyCadence = fc.constantFrom('monthly', 'fortnightly');

describe('whatever happened', () => {
  test('the sessions above take every state there is', () => {
    expect(Object.keys(sessionTransitions)).toHaveLength(5);
  });

  test('the score lies between 0 and 100, and it is what the reasons leave of 100', () => {
    fc.assert(
      fc.property(someSessions, someGoals, anyCadence, (sessions, goals, cadence) => {
        const result = health({ sessions, goals, cadence });
        if (result.kind !== 'scored') throw new Error('An active pair of six months is scored.');
        const lost = result.reasons.map((reason) => reason.lost);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100);
        expect(lost.every((points) => Number.isInteger(points) && points >= 0)).toBe(true);
        expect(100 - lost.reduce((sum, points) => sum + points, 0)).toBe(result.score);
      }),
    );
  });

  test('the order in which sessions and goals are given does not matter', () => {
    fc.assert(
      fc.property(someSessions, someGoals, (sessions, goals) => {
        const turned = { sessions: sessions.toReversed(), goals: goals.toReversed() };
        expect(health(turned)).toEqual(health({ sessions, goals }));
      }),
    );
  });

  test('more days without a session never make it better', () => {
    const days = fc.integer({ min: 0, max: 170 });
    fc.assert(
      fc.property(days, days, someGoals, anyCadence, (a, b, goals, cadence) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)];
        const score = (daysAgo: number) => {
          const result = health({ sessions: [session(daysAgo), planned], goals, cadence });
          return result.kind === 'scored' ? result.score : null;
        };
        expect(score(later)).toBeLessThanOrEqual(score(sooner) ?? 0);
      }),
    );
  });
});
