import { describe, expect, test } from 'vitest';
import { fitStart } from '#renderer/features/sessions/plan/fit-start.ts';
import { namePairs, type PlanningData } from '#renderer/features/sessions/plan/planning-data.ts';
import type { AvailabilitySlot } from '#shared/domain/people/availability.ts';
import { buildPair, buildPerson, buildProgramme, day, moment } from '#test/builders/entities.ts';

const pair = buildPair({ state: 'active' });
const clock = { now: moment('2026-03-01T09:00:00.000Z'), timeZone: 'Europe/Paris' };
// A Monday.
const suggested = { start: '2026-03-09T14:00', minutes: 60, pairIds: [pair.id] };

function dataOf(
  mentor: readonly AvailabilitySlot[],
  mentee: readonly AvailabilitySlot[],
  closedDays: readonly ReturnType<typeof day>[] = [],
): PlanningData {
  return {
    ...namePairs([pair], [buildPerson()]),
    programme: buildProgramme({ holidays: 'none', closedDays }),
    sessions: [],
    busyTimes: [],
    templates: [],
    availabilityOf: (personId) => (personId === pair.mentorId ? mentor : mentee),
  };
}

describe('the time suggested', () => {
  test('stays where both can meet, and where neither named hours', () => {
    expect(fitStart(suggested, dataOf(['mon-pm'], []), clock)).toBe('2026-03-09T14:00');
    const evening = { ...suggested, start: '2026-03-09T19:30' };
    expect(fitStart(evening, dataOf([], []), clock)).toBe('2026-03-09T19:30');
  });

  test('is the first that both have in common, at the same hour where that can be', () => {
    expect(fitStart(suggested, dataOf(['tue-am'], ['tue-am', 'tue-pm']), clock)).toBe(
      '2026-03-10T08:00',
    );
    expect(fitStart(suggested, dataOf(['tue-am', 'thu-pm'], []), clock)).toBe('2026-03-12T14:00');
  });

  test('is on no closed day', () => {
    const data = dataOf(['tue-am'], [], [day('2026-03-10')]);
    expect(fitStart(suggested, data, clock)).toBe('2026-03-17T08:00');
  });

  test('stays where they have no time in common', () => {
    expect(fitStart(suggested, dataOf(['mon-am'], ['tue-pm']), clock)).toBe('2026-03-09T14:00');
  });
});
