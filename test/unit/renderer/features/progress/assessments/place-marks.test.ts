import { expect, test } from 'vitest';
import {
  placeMarks,
  trendHeight,
  trendWidth,
} from '#renderer/features/progress/assessments/history/place-marks.ts';

test('marks stand from left to right in time, the higher the level the higher up', () => {
  const [first, middle, last] = placeMarks([
    { at: '2026-03-01', level: 0, by: 'self' },
    { at: '2026-03-16T00:00:00.000Z', level: 2, by: 'session' },
    { at: '2026-03-31', level: 4, by: 'self' },
  ]);
  expect(middle?.x).toBeCloseTo(trendWidth / 2);
  expect(middle?.y).toBeCloseTo(trendHeight / 2);
  expect((first?.x ?? 0) + (last?.x ?? 0)).toBeCloseTo(trendWidth);
  expect(first?.y).toBeGreaterThan(last?.y ?? Infinity);
});

test('a single mark, or several of one moment, stand in the middle', () => {
  const placed = placeMarks([
    { at: '2026-03-01', level: 1, by: 'self' },
    { at: '2026-03-01', level: 3, by: 'partner' },
  ]);
  expect(placed.map(({ x }) => x)).toEqual([trendWidth / 2, trendWidth / 2]);
});

test('no mark is no place', () => {
  expect(placeMarks([])).toEqual([]);
});
