import { expect, test } from 'vitest';
import { passesFilter } from '#renderer/features/pairing/matrix/use-narrowing.ts';
import { emptyFilter } from '#renderer/features/pairing/pairing-store.ts';
import type { SkillId } from '#shared/domain/ids.ts';
import type { Enrolment } from '#shared/domain/people/enrolment.ts';
import type { Person } from '#shared/domain/people/person.ts';
import { buildEnrolment, buildPerson, testId } from '#test/builders/entities.ts';

const offered = testId<SkillId>(1);
const wanted = testId<SkillId>(2);

function participant(role: Enrolment['role'], person: Partial<Person> = {}) {
  const claims: Person['claims'] = [
    { skillId: offered, direction: 'offered', level: 3 },
    { skillId: wanted, direction: 'wanted', priority: 1 },
  ];
  return { person: buildPerson({ claims, ...person }), enrolment: buildEnrolment({ role }) };
}

test('a skill leaves the mentors who offer it and the mentees who want it', () => {
  const passes = (role: Enrolment['role'], skill: SkillId) =>
    passesFilter(participant(role), { ...emptyFilter, skill });
  expect(passes('mentor', offered)).toBe(true);
  expect(passes('mentor', wanted)).toBe(false);
  expect(passes('mentee', offered)).toBe(false);
  expect(passes('mentee', wanted)).toBe(true);
  expect(passes('both', offered)).toBe(true);
  expect(passes('both', wanted)).toBe(true);
});

test('all that is looked for must be true', () => {
  const inLyon = participant('mentor', { department: 'Sales', site: 'Lyon' });
  expect(passesFilter(inLyon, emptyFilter)).toBe(true);
  expect(passesFilter(inLyon, { department: 'Sales', site: 'Lyon', skill: offered })).toBe(true);
  expect(passesFilter(inLyon, { department: 'Sales', site: 'Paris', skill: '' })).toBe(false);
  expect(passesFilter(inLyon, { department: 'IT', site: '', skill: offered })).toBe(false);
});
