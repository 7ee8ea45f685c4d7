import { describe, expect, test } from 'vitest';
import type { HealthInput } from '#shared/domain/pair-life/pair-health.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { day } from '#test/builders/entities.ts';
import { dayBefore, health, lostPoints, pair, planned, session, today } from './health-input.ts';

describe('the formula, term by term, with everything else in order', () => {
  const content = { [pair.mentorId]: 5, [pair.menteeId]: 5 } as const;
  const goals = [{ movedOn: today }];
  const met = session(5, { satisfaction: content });
  const lost = (sessions: readonly Session[], moved: HealthInput['goals'] = goals) =>
    lostPoints({ cadence: 'fortnightly', sessions, goals: moved });

  test.each([
    [14, 0],
    [15, 3],
    [21, 20],
    [28, 40],
    [29, 40],
  ])('40 × min(1, max(0, days ÷ cadence − 1)): %i days of 14 cost %i', (days, points) => {
    const sessions = [session(days, { satisfaction: content }), planned];
    expect(lost(sessions)['contact']).toBe(points);
  });

  test('15 if nothing is planned', () => {
    expect(lost([met, planned])['next-session']).toBe(0);
    expect(lost([met])['next-session']).toBe(15);
  });

  test.each([
    [0, 0],
    [1, 8],
    [2, 15],
  ])('15 × min(1, missed or cancelled in the last 3 ÷ 2): %i cost %i', (count, points) => {
    const given = (['missed', 'cancelled'] as const)
      .slice(0, count)
      .map((state, place) => session(20 + place, { state }));
    expect(lost([...given, met, planned])['kept']).toBe(points);
  });

  test.each([
    [5, 0],
    [4, 5],
    [3, 10],
    [2, 15],
    [1, 20],
  ] as const)('20 × (5 − last pulse) ÷ 4: a pulse of %i costs %i', (pulse, points) => {
    const rated = session(5, { satisfaction: { [pair.mentorId]: pulse, [pair.menteeId]: pulse } });
    expect(lost([rated, planned])['pulse']).toBe(points);
  });

  test.each([
    [28, 0],
    [29, 10],
  ])('10 if no goal moved in two cadences: after %i days it costs %i', (days, points) => {
    expect(lost([met, planned], [{ movedOn: day(dayBefore(days)) }])['goals']).toBe(points);
  });

  test.each([
    [30, 70, 'on-track'],
    [31, 69, 'check-in'],
    [60, 40, 'check-in'],
    [61, 39, 'at-risk'],
  ] as const)('losing %i leaves %i, which reads %s', (points, score, word) => {
    // Any loss can be put together from contact on a long cadence: 40 at most, and 15 and 10 beside it.
    const moved = [{ movedOn: day(dayBefore(200)) }];
    const candidates = Array.from({ length: 32 }, (_none, index) => 30 + index).flatMap((days) =>
      [[planned], []].flatMap((ahead) =>
        [goals, moved].flatMap((goalsThen) =>
          ([1, 2, 3, 4, 5] as const).map((rating) =>
            health({
              sessions: [session(days, { satisfaction: { [pair.mentorId]: rating } }), ...ahead],
              goals: goalsThen,
            }),
          ),
        ),
      ),
    );
    const found = candidates.find((result) => result.kind === 'scored' && result.score === score);
    expect(100 - points).toBe(score);
    expect(found).toMatchObject({ kind: 'scored', score, word });
  });
});
