import { describe, expect, test } from 'vitest';
import {
  createManagerResolver,
  managerProblems,
  type ManagerReference,
} from '#shared/domain/people-import/resolve-managers.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { testId } from '#test/builders/entities.ts';

const ids = { ada: testId<PersonId>(1), bob: testId<PersonId>(2), bob2: testId<PersonId>(3) };
const resolve = createManagerResolver([
  { id: ids.ada, givenName: 'Ada', familyName: 'ÇELIK', email: 'ada@x.test' },
  { id: ids.bob, givenName: 'Bob', familyName: 'Martin', email: 'bob@x.test' },
  { id: ids.bob2, givenName: 'Martin', familyName: 'Bob', email: '' },
]);

test.each([
  ['', { kind: 'none' }],
  ['ADA@x.test', { kind: 'found', managerId: ids.ada }],
  ['Ada Çelik <ada@x.test>', { kind: 'found', managerId: ids.ada }],
  ['Ada Celik', { kind: 'found', managerId: ids.ada }],
  ['ÇELIK, Ada', { kind: 'found', managerId: ids.ada }],
  ['Bob Martin', { kind: 'ambiguous' }],
  ['Eve', { kind: 'not-on-list' }],
  ['eve@x.test', { kind: 'not-on-list' }],
])('resolves %j', (reference, resolution) => {
  expect(resolve(reference, testId(9))).toEqual(resolution);
});

test('makes nobody their own manager', () => {
  expect(resolve('Ada Çelik', ids.ada)).toEqual({ kind: 'none' });
  expect(resolve('ada@x.test', ids.ada)).toEqual({ kind: 'none' });
  expect(resolve('Bob Martin', ids.bob)).toEqual({ kind: 'found', managerId: ids.bob2 });
});

describe('warnings', () => {
  const named = (
    row: number,
    reference: string,
    kind: 'found' | 'not-on-list' | 'ambiguous',
  ): ManagerReference => ({
    row,
    reference,
    resolution: kind === 'found' ? { kind, managerId: ids.ada } : { kind },
  });

  test('tell of a missing manager once, at the first row that names them', () => {
    const problems = managerProblems(
      [named(2, 'Ada', 'found'), named(3, 'Eve', 'not-on-list'), named(4, 'Eve', 'not-on-list')],
      'Manager',
    );
    expect(problems).toEqual([
      { severity: 'warning', row: 3, column: 'Manager', value: 'Eve', kind: 'manager-not-on-list' },
    ]);
  });

  test('are not given where most managers are not on the list', () => {
    const references = [
      named(2, 'Ada', 'found'),
      named(3, 'Eve', 'not-on-list'),
      named(4, 'Fay', 'not-on-list'),
      named(5, 'Bob Martin', 'ambiguous'),
      named(6, 'Gus', 'not-on-list'),
    ];
    expect(managerProblems(references, '').map(({ kind }) => kind)).toEqual(['manager-ambiguous']);
  });
});
