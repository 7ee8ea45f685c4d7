import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  doOverlap,
  joinSpans,
  subtractSpans,
  type TimeSpan,
} from '#shared/domain/calendar/time-span.ts';

const spanArbitrary: fc.Arbitrary<TimeSpan> = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([from, length]) => ({ from, to: from + length }));
const spansArbitrary = fc.array(spanArbitrary, { maxLength: 12 });

/** Every whole moment that a list of spans covers: the plainest way to say the same. */
function momentsOf(spans: readonly TimeSpan[]): readonly number[] {
  const moments = new Set<number>();
  for (const { from, to } of spans) {
    for (let at = from; at < to; at += 1) moments.add(at);
  }
  return [...moments].toSorted((a, b) => a - b);
}

describe('spans of time', () => {
  test('two that only touch have nothing in common', () => {
    expect(doOverlap({ from: 1, to: 2 }, { from: 2, to: 3 })).toBe(false);
    expect(doOverlap({ from: 1, to: 3 }, { from: 2, to: 2.5 })).toBe(true);
  });

  test('joined, they cover the same moments in order and without touching', () => {
    fc.assert(
      fc.property(spansArbitrary, (spans) => {
        const joined = joinSpans(spans);
        expect(momentsOf(joined)).toEqual(momentsOf(spans));
        const gaps = joined.slice(1).map(({ from }, place) => from - (joined[place]?.to ?? from));
        expect(gaps.every((gap) => gap > 0)).toBe(true);
      }),
    );
  });

  test('what is left of a span is what nothing takes', () => {
    fc.assert(
      fc.property(spanArbitrary, spansArbitrary, (span, taken) => {
        const gone = new Set(momentsOf(taken));
        const left = momentsOf([span]).filter((at) => !gone.has(at));
        expect(momentsOf(subtractSpans(span, taken))).toEqual(left);
      }),
    );
  });
});
