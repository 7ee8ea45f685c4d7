import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderByCluster } from '#shared/domain/pairing/cluster-order.ts';

const none = (count: number): readonly string[] => Array.from({ length: count }, () => '');

test('brings alike rows and columns together', () => {
  // Two kinds of rows, shuffled: those that fit the even columns, and those that fit the odd ones.
  const kinds = [0, 1, 1, 0, 1, 0, 0, 1];
  const values = kinds.flatMap((row) => kinds.map((column) => (row === column ? 900 : 100)));
  const { rows, columns } = orderByCluster(values, none(8), none(8));
  expect(rows.map((row) => kinds[row]).join('')).toMatch(/^(00001111|11110000)$/);
  expect(columns.map((column) => kinds[column]).join('')).toMatch(/^(00001111|11110000)$/);
});

test('keeps groups whole, whatever the scores', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('it', 'law', ''), { maxLength: 12 }),
      fc.array(fc.constantFrom('it', 'law'), { maxLength: 12 }),
      fc.array(fc.nat(1000), { minLength: 144, maxLength: 144 }),
      (rowGroups, columnGroups, values) => {
        const { rows, columns } = orderByCluster(values, rowGroups, columnGroups);
        for (const [order, groups] of [
          [rows, rowGroups],
          [columns, columnGroups],
        ] as const) {
          expect(order.toSorted((a, b) => a - b)).toEqual([...groups.keys()]);
          const met = order.map((place) => groups[place]);
          const runs = met.filter((group, place) => group !== met[place - 1]);
          expect(runs).toHaveLength(new Set(groups).size);
        }
      },
    ),
  );
});
