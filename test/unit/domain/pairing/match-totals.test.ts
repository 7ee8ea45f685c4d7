import { expect, test } from 'vitest';
import { totalsOf } from '#shared/domain/pairing/match-totals.ts';

test('totals of scores', () => {
  const totals = totalsOf([0.1, 0.2, 70]);
  expect(totals).toMatchObject({ score: 70.3, pairs: 3, worst: 0.1 });
  expect(totals.mean).toBeCloseTo(70.3 / 3, 9);
  expect(totalsOf([])).toEqual({ score: 0, pairs: 0, mean: null, worst: null });
});
