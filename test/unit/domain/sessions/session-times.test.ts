import { describe, expect, test } from 'vitest';
import { sessionSpan } from '#shared/domain/calendar/find-conflicts.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import type { AvailabilitySlot } from '#shared/domain/people/availability.ts';
import {
  findClashes,
  peopleOf,
  peopleOfPairs,
  peopleOutsideHours,
} from '#shared/domain/sessions/session-times.ts';
import { buildPair, moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const nora = testId<PersonId>(0x30);
const philippe = testId<PersonId>(0x31);
const paul = testId<PersonId>(0x33);
const pairs = [
  buildPair({ id: testId(0x90), mentorId: nora, menteeId: philippe }),
  buildPair({ id: testId(0x91), mentorId: nora, menteeId: paul }),
];
const people = peopleOfPairs(pairs);

test('someone in two pairs of a workshop is one person', () => {
  expect(peopleOf([testId(0x90), testId(0x91), testId(0x99)], people)).toEqual([
    nora,
    philippe,
    paul,
  ]);
});

describe('sessions at the same time', () => {
  const session = buildSession({ pairIds: [testId(0x91)], minutes: 60 });
  const clashesWith = (startsAt: string, minutes: number, other = session) =>
    findClashes(
      sessionSpan({ startsAt: moment(startsAt), minutes }),
      [nora, philippe],
      [other],
      people,
    );

  test('say who would have to be at both', () => {
    expect(clashesWith('2026-05-14T12:30:00.000Z', 45)).toEqual([{ session, personIds: [nora] }]);
  });

  test.each([
    ['2026-05-14T13:00:00.000Z', 45],
    ['2026-05-14T11:15:00.000Z', 45],
  ])('from %s for %i minutes are none: one ends as the other begins', (startsAt, minutes) => {
    expect(clashesWith(startsAt, minutes)).toEqual([]);
  });

  test('do not matter once they are off, nor when they are of others', () => {
    const cancelled = buildSession({ ...session, state: 'cancelled' });
    expect(clashesWith('2026-05-14T12:30:00.000Z', 45, cancelled)).toEqual([]);
    const ofOthers = buildSession({ ...session, pairIds: [testId(0x99)] });
    expect(clashesWith('2026-05-14T12:30:00.000Z', 45, ofOthers)).toEqual([]);
  });
});

test('whoever keeps other hours is named for each date; somebody who named none never is', () => {
  const hours = new Map<PersonId, readonly AvailabilitySlot[]>([
    [nora, ['tue-am']],
    [philippe, ['mon-14:00-15:00', 'sun-23:00-24:00', 'mon-00:00-01:00']],
  ]);
  const outside = (local: string, minutes = 60) =>
    peopleOutsideHours({ local, minutes }, [nora, philippe, paul], (id) => hours.get(id) ?? []);
  // A Monday, then a Tuesday.
  expect(outside('2026-03-02T14:00')).toEqual([nora]);
  expect(outside('2026-03-02T14:10')).toEqual([nora, philippe]);
  expect(outside('2026-03-03T11:00')).toEqual([philippe]);
  expect(outside('2026-03-03T11:15')).toEqual([nora, philippe]);
  // Over midnight, from the end of the week to its beginning.
  expect(outside('2026-03-08T23:30')).toEqual([nora]);
});
