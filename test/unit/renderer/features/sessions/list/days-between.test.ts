import { expect, test } from 'vitest';
import {
  daysBetween,
  daysTyped,
  nothingTyped,
} from '#renderer/features/sessions/list/days-between.ts';

test('closed days are listed one by one, over the end of a month', () => {
  expect(daysBetween('2028-02-28', '2028-03-01')).toEqual([
    '2028-02-28',
    '2028-02-29',
    '2028-03-01',
  ]);
  expect(daysBetween('2026-12-25', '2026-12-25')).toEqual(['2026-12-25']);
  expect(daysBetween('2026-07-01', '2026-08-29')).toHaveLength(60);
});

test.each([
  ['2026-03-02', '2026-03-01'],
  ['2026-07-01', '2026-08-30'],
  ['2026-02-29', '2026-03-01'],
  ['', ''],
])('from %j to %j there are none', (first, last) => {
  expect(daysBetween(first, last)).toEqual([]);
});

test('days that are typed are taken without being added first, and wrong ones are told', () => {
  expect(daysTyped(nothingTyped)).toEqual([]);
  expect(daysTyped({ from: '2026-12-24', to: '' })).toEqual(['2026-12-24']);
  expect(daysTyped({ from: '2026-12-24', to: '2026-12-25' })).toEqual(['2026-12-24', '2026-12-25']);
  expect(daysTyped({ from: '2026-12-25', to: '2026-12-24' })).toBeNull();
  expect(daysTyped({ from: '', to: '2026-12-24' })).toBeNull();
});
