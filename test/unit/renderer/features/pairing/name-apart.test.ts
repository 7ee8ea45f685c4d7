import { expect, test } from 'vitest';
import { nameApart } from '#renderer/features/pairing/name-apart.ts';
import { buildPerson, testId } from '#test/builders/entities.ts';

function named(number: number, givenName: string, department: string, site = '') {
  return buildPerson({ id: testId(number), givenName, familyName: 'Roy', department, site });
}

test('only people of one name are told apart, by department, else by site', () => {
  const names = nameApart([
    named(1, 'Zoé', 'Sales'),
    named(2, 'zoe', '', 'Lyon'),
    named(3, 'Zoé', ''),
    named(4, 'Ana', 'Sales'),
  ]);
  expect([...names.values()]).toEqual(['Zoé Roy (Sales)', 'zoe Roy (Lyon)', 'Zoé Roy', 'Ana Roy']);
});
