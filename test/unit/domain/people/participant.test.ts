import { expect, test } from 'vitest';
import { canBeMentored, canMentor, joinParticipants } from '#shared/domain/people/participant.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { buildEnrolment, buildPerson, testId } from '#test/builders/entities.ts';

const anouk = buildPerson({ id: testId(1), givenName: 'Anouk', familyName: 'Faure' });
const basile = buildPerson({ id: testId(2), givenName: 'Basile', familyName: 'Roy' });

test('each enrolment meets its person, in the order of the enrolments', () => {
  const enrolments = [
    buildEnrolment({ id: testId(11), personId: basile.id }),
    buildEnrolment({ id: testId(12), personId: anouk.id }),
  ];
  const joined = joinParticipants([anouk, basile], enrolments);
  expect(joined.map(({ person, enrolment }) => [person.givenName, enrolment.id])).toEqual([
    ['Basile', testId(11)],
    ['Anouk', testId(12)],
  ]);
});

test('someone erased, or not there at all, is left out', () => {
  const erased = buildPerson({ id: testId(3), state: 'erased' });
  const joined = joinParticipants(
    [anouk, erased],
    [
      buildEnrolment({ personId: erased.id }),
      buildEnrolment({ personId: testId(99) }),
      buildEnrolment({ personId: anouk.id }),
    ],
  );
  expect(joined.map(({ person }) => person.givenName)).toEqual(['Anouk']);
});

test('people without a part in the programme are not participants', () => {
  expect(joinParticipants([anouk, basile], [])).toEqual([]);
});

test('a mentor only mentors, a mentee is only mentored, and both do both', () => {
  expect([canMentor('mentor'), canBeMentored('mentor')]).toEqual([true, false]);
  expect([canMentor('mentee'), canBeMentored('mentee')]).toEqual([false, true]);
  expect([canMentor('both'), canBeMentored('both')]).toEqual([true, true]);
});

test.each([
  ['Anouk', 'Faure', 'Anouk Faure'],
  ['', 'Faure', 'Faure'],
  ['Anouk', '', 'Anouk'],
])('%j and %j read as %j', (givenName, familyName, name) => {
  expect(displayName({ givenName, familyName })).toBe(name);
});
