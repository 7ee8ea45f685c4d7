import { describe, expect, it } from 'vitest';
import { encodeGains, type FirstTier } from '#shared/domain/pairing/encode-gains.ts';
import { maximumTenths } from '#shared/domain/pairing/point-shares.ts';

function names(prefix: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, place) => `${prefix}${place}`);
}

/** Gains of a row of pairs with these scores in tenths, in a cohort with room for `places` pairs. */
function encode(
  tenths: readonly number[],
  places: number,
  firstTier: FirstTier,
  seed = 1,
): readonly number[] {
  return [
    ...encodeGains(
      {
        mentorKeys: ['mentor'],
        menteeKeys: names('mentee', tenths.length),
        tenths: Int32Array.from(tenths),
      },
      () => true,
      { mentorPlaces: places, menteePlaces: places },
      firstTier,
      seed,
    ),
  ];
}

function sum(gains: readonly number[]): number {
  return gains.reduce((total, gain) => total + gain, 0);
}

describe('encodeGains', () => {
  const places = 5;
  const emptyPairs = names('pair', places - 1).map(() => 0);

  it('puts a tenth of a point before any number of pairs, where the score comes first', () => {
    const [oneTenth = 0, ...nothing] = encode([1, ...emptyPairs], places, 'score');
    expect(oneTenth).toBeGreaterThan(sum(nothing));
    const [better = 0, ...several] = encode([1000, ...emptyPairs.map(() => 249)], places, 'score');
    expect(better).toBeGreaterThan(sum(several));
  });

  it('puts one more pair before any score, where pairs come first', () => {
    const best = names('pair', places).map(() => maximumTenths);
    const withoutScore = encode([...emptyPairs, 0], places, 'pairs');
    expect(sum(withoutScore)).toBeGreaterThan(sum(encode(best, places, 'pairs').slice(1)));
  });

  it('prefers more pairs where the score is equal', () => {
    const [, ...more] = encode([0, 500, 500], places, 'score');
    const [one = 0] = encode([1000], places, 'score');
    expect(sum(more)).toBeGreaterThan(one);
  });

  it('lets the seed decide only between equals', () => {
    const one = encode([500, 500, 501], places, 'score', 1);
    const other = encode([500, 500, 501], places, 'score', 2);
    expect(one).not.toEqual(other);
    for (const [first = 0, second = 0, third = 0] of [one, other]) {
      expect(third).toBeGreaterThan(Math.max(first, second));
    }
  });

  it('keeps every sum exact in a cohort of 10,000', () => {
    for (const firstTier of ['score', 'pairs'] as const) {
      const [gain = 0] = encode([maximumTenths], 10_000, firstTier);
      // The certificate adds up at most three prices per place.
      expect(gain * 30_000).toBeLessThan(Number.MAX_SAFE_INTEGER);
    }
  });

  it('gives no gain to a pair that is not possible', () => {
    const gains = encodeGains(
      { mentorKeys: ['m'], menteeKeys: ['a', 'b'], tenths: Int32Array.from([900, 10]) },
      (cell) => cell === 1,
      { mentorPlaces: 1, menteePlaces: 2 },
      'score',
      1,
    );
    expect(gains[0]).toBe(0);
    expect(gains[1]).toBeGreaterThan(0);
  });
});
