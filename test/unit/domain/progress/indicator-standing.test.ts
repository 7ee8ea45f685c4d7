import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing, type Figure } from '#shared/domain/progress/figure.ts';
import {
  indicatorStanding,
  readingsOf,
  targetProgress,
} from '#shared/domain/progress/indicator-standing.ts';
import type { KpiName } from '#shared/domain/progress/indicator.ts';
import { day, testId } from '#test/builders/entities.ts';
import { buildIndicator, buildReading } from '#test/builders/progress-entities.ts';

const today = day('2026-06-30');
const indicator = buildIndicator();
const adherence: Figure = { kind: 'value', value: 60, count: 5 };

const kpis: Readonly<Record<KpiName, Figure>> = {
  'match-rate': missing,
  'charter-rate': missing,
  'time-to-first-session': missing,
  adherence: adherence,
  'leader-cancellations': missing,
  'contact-time': missing,
  'skill-gain': missing,
  'normalised-gain': missing,
  reciprocity: missing,
  'practices-kept': missing,
  trust: missing,
  'trust-gap': missing,
  nps: missing,
  'goal-attainment': missing,
  completion: missing,
  'response-rate': missing,
};

function reading(id: number, on: string, value: number) {
  return buildReading({ id: testId(id), on: day(on), value });
}

describe('where an indicator stands', () => {
  test('is its latest reading up to today', () => {
    const readings = [
      reading(3, '2026-07-01', 99),
      reading(2, '2026-06-01', 90),
      reading(1, '2026-05-01', 89),
      reading(4, '2026-06-01', 91),
      buildReading({ id: testId(5), indicatorId: testId(0x999), on: today, value: 1 }),
    ];
    expect(readingsOf(indicator.id, readings, { today }).map(({ value }) => value)).toEqual([
      89, 90, 91,
    ]);
    expect(indicatorStanding(indicator, readings, kpis, { today })).toEqual({
      indicator,
      figure: { kind: 'value', value: 91, count: 3 },
      readOn: '2026-06-01',
      progress: { isReached: false, share: 0.75 },
    });
  });

  test('is missing without a reading, never nought', () => {
    expect(indicatorStanding(indicator, [], kpis, { today })).toEqual({
      indicator,
      figure: missing,
      readOn: null,
      progress: null,
    });
  });

  test('follows its formula where it has one', () => {
    const followed = buildIndicator({ kpi: 'adherence', baseline: 40, target: 80 });
    expect(indicatorStanding(followed, [], kpis, { today })).toMatchObject({
      figure: adherence,
      readOn: null,
      progress: { isReached: false, share: 0.5 },
    });
  });
});

describe('the way to a target', () => {
  const way = (
    baseline: number | null,
    target: number | null,
    value: number,
    aim: 'higher' | 'lower' = 'higher',
  ) => targetProgress({ baseline, target, aim }, { kind: 'value', value, count: 1 });

  test('is gone up or down', () => {
    expect(way(0, 10, 7)).toEqual({ isReached: false, share: 0.7 });
    expect(way(6, 2, 5, 'lower')).toEqual({ isReached: false, share: 0.25 });
    expect(way(6, 2, 1, 'lower')).toEqual({ isReached: true, share: 1 });
    expect(way(6, 2, 9, 'lower')).toEqual({ isReached: false, share: 0 });
  });

  test('has no length where the target is the baseline', () => {
    expect(way(5, 5, 5)).toEqual({ isReached: true, share: 1 });
    expect(way(5, 5, 4)).toEqual({ isReached: false, share: 0 });
    expect(way(5, 5, 6, 'lower')).toEqual({ isReached: false, share: 0 });
  });

  test('cannot be measured without a beginning, a target or a figure', () => {
    expect(way(null, 10, 7)).toEqual({ isReached: false, share: null });
    expect(way(null, 10, 10)).toEqual({ isReached: true, share: 1 });
    expect(way(0, null, 7)).toBeNull();
    expect(targetProgress(indicator, missing)).toBeNull();
  });

  test('is never less than nothing nor more than all, and all of it only once reached', () => {
    const figure = fc.integer({ min: -1000, max: 1000 });
    fc.assert(
      fc.property(figure, figure, figure, fc.boolean(), (baseline, target, value, isLower) => {
        const sound = isLower ? target <= baseline : target >= baseline;
        const gone = way(baseline, target, value, isLower ? 'lower' : 'higher');
        const share = gone?.share ?? Number.NaN;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(!sound || (share === 1) === gone?.isReached).toBe(true);
      }),
    );
  });
});
