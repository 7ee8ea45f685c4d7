import { expect, test } from 'vitest';
import { passesFilter } from '#renderer/features/pairing/board/passes-filter.ts';
import { emptyFilter, type BoardFilter } from '#renderer/features/pairing/pairing-store.ts';
import type { SkillId } from '#shared/domain/ids.ts';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import type { Person } from '#shared/domain/people/person.ts';
import { buildPerson, testId } from '#test/builders/entities.ts';

const offered = testId<SkillId>(1);
const wanted = testId<SkillId>(2);

function someone(role: PairRole, person: Partial<Person> = {}) {
  const claims: Person['claims'] = [
    { skillId: offered, direction: 'offered', level: 3 },
    { skillId: wanted, direction: 'wanted', priority: 1 },
  ];
  return { person: buildPerson({ claims, ...person }), role };
}

test('a skill leaves the mentors who offer it and the mentees who want it', () => {
  const passes = (role: PairRole, skill: SkillId) =>
    passesFilter([someone(role)], { ...emptyFilter, skill });
  expect(passes('mentor', offered)).toBe(true);
  expect(passes('mentor', wanted)).toBe(false);
  expect(passes('mentee', offered)).toBe(false);
  expect(passes('mentee', wanted)).toBe(true);
});

test('all that is looked for must be true', () => {
  const inLyon = someone('mentor', { department: 'Sales', site: 'Lyon' });
  const passes = (filter: Partial<BoardFilter>) =>
    passesFilter([inLyon], { ...emptyFilter, ...filter });
  expect(passes({})).toBe(true);
  expect(passes({ department: 'Sales', site: 'Lyon', skill: offered })).toBe(true);
  expect(passes({ department: 'Sales', site: 'Paris' })).toBe(false);
  expect(passes({ department: 'IT', skill: offered })).toBe(false);
});

test('of a pair, each thing may be true of either', () => {
  const pair = [
    someone('mentor', { department: 'Sales', site: 'Lyon' }),
    someone('mentee', { department: 'IT', site: 'Paris' }),
  ];
  expect(passesFilter(pair, { department: 'Sales', site: 'Paris', skill: wanted })).toBe(true);
  expect(passesFilter(pair, { department: 'Legal', site: 'Paris', skill: '' })).toBe(false);
});
