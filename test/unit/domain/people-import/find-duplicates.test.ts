import { expect, test } from 'vitest';
import { findDuplicates } from '#shared/domain/people-import/find-duplicates.ts';
import { buildPerson, testId } from '#test/builders/entities.ts';
import { buildImportedPerson } from '#test/builders/imported-person.ts';

const zoe = buildPerson({
  id: testId(1),
  givenName: 'Zoé',
  familyName: 'Sow',
  email: 'zoe@x.test',
});

function row(
  number: number,
  name: string,
  email: string,
  department = '',
): ReturnType<typeof buildImportedPerson> {
  const [givenName = '', familyName = ''] = name.split(' ');
  return buildImportedPerson({ row: number, givenName, familyName, email, department });
}

test('finds a known person by email, whatever the name', () => {
  expect(findDuplicates([row(2, 'Z S', 'zoe@x.test')], [zoe])).toEqual([
    { row: 2, by: 'email', of: { kind: 'person', personId: zoe.id } },
  ]);
});

test('finds a known person by name only where one of the two has no email', () => {
  expect(findDuplicates([row(2, 'ZOE SOW', '')], [zoe])).toEqual([
    { row: 2, by: 'name', of: { kind: 'person', personId: zoe.id } },
  ]);
  expect(findDuplicates([row(2, 'Zoé Sow', 'z.sow@x.test')], [zoe])).toEqual([]);
});

test('prefers the namesake of the same department', () => {
  const other = buildPerson({ ...zoe, id: testId(2), email: '', department: 'Ventes' });
  const found = findDuplicates([row(2, 'Zoé Sow', '', 'Ventes')], [zoe, other]);
  expect(found.map(({ of }) => of)).toEqual([{ kind: 'person', personId: other.id }]);
});

test('points every repetition in the list to the first row', () => {
  const list = [row(2, 'Ada L', 'a@x.test'), row(3, 'Ada L', 'a@x.test'), row(4, 'Ada L', '')];
  expect(findDuplicates(list, [])).toEqual([
    { row: 3, by: 'email', of: { kind: 'row', row: 2 } },
    { row: 4, by: 'name', of: { kind: 'row', row: 2 } },
  ]);
});

test('does not find a person who was erased', () => {
  expect(findDuplicates([row(2, 'Zoé Sow', '')], [{ ...zoe, state: 'erased' }])).toEqual([]);
});
