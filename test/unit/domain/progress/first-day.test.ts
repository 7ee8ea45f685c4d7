import { describe, expect, test } from 'vitest';
import { firstDayOf } from '#shared/domain/progress/first-day.ts';
import { buildPair, buildProgramme, day } from '#test/builders/entities.ts';

const programme = buildProgramme({ startsOn: day('2026-12-01') });

describe('the first day of a programme', () => {
  test('is the day it was to start', () => {
    const pairs = [
      buildPair({ state: 'active', activeOn: day('2026-12-05') }),
      buildPair({ state: 'proposed', activeOn: null }),
    ];
    expect(firstDayOf({ programme, pairs })).toBe('2026-12-01');
    expect(firstDayOf({ programme, pairs: [] })).toBe('2026-12-01');
  });

  test('is that of its first pair where pairs were published before', () => {
    const pairs = [
      buildPair({ state: 'active', activeOn: day('2026-11-25') }),
      buildPair({ state: 'active', activeOn: day('2026-11-22') }),
    ];
    expect(firstDayOf({ programme, pairs })).toBe('2026-11-22');
  });
});
