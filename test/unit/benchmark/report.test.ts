import { describe, expect, it } from 'vitest';
import { interleave, median, ratios } from '#test/benchmark/support/measure.ts';
import { isAimMet, summarise } from '#test/benchmark/support/report.ts';

describe('a benchmark’s aim', () => {
  const result = summarise({
    name: 'example',
    values: [100, 300, 200],
    unit: 'ms',
    comparison: { ratios: [1, 3, 2.5], against: 'another' },
    aim: '<= 2.0',
  });

  it('is compared with the ratio where there is one', () => {
    expect(result).toMatchObject({ value: 200, ratio: 2.5, spread: [1, 3] });
    expect(isAimMet(result)).toBe(false);
    expect(isAimMet({ ...result, ratio: 2 })).toBe(true);
  });

  it('is compared with the value where there is no ratio', () => {
    expect(isAimMet({ ...result, ratio: null, aim: '<= 200' })).toBe(true);
    expect(isAimMet({ ...result, ratio: null, aim: '< 200' })).toBe(false);
    expect(isAimMet({ ...result, ratio: null, aim: '>= 201' })).toBe(false);
  });

  it('that cannot be read is an error, not a success', () => {
    expect(() => isAimMet({ ...result, aim: 'about 2' })).toThrow('not a comparison');
  });
});

describe('the rounds of a benchmark', () => {
  it('take turns, and the warm-up is not kept', async () => {
    const order: string[] = [];
    const contender = (name: string) => ({
      name,
      run: () => {
        order.push(name);
        return Promise.resolve(order.length);
      },
    });
    expect(await interleave([contender('a'), contender('b')], 2, 1)).toEqual([
      [3, 5],
      [4, 6],
    ]);
    expect(order.join('')).toBe('ababab');
  });

  it('have a median and a ratio of their own', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(ratios([2, 9], [1, 3])).toEqual([2, 3]);
  });
});
