import { describe, expect, test } from 'vitest';
import { sessionSpan } from '#shared/domain/calendar/find-conflicts.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { findClashes, peopleOf, peopleOfPairs } from '#shared/domain/sessions/session-times.ts';
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
