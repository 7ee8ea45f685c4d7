import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { measures } from '#shared/domain/pairing/criterion.ts';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { createMeasureRows } from '#shared/domain/pairing/measure-matrix.ts';
import { measurePair } from '#shared/domain/pairing/measure-pair.ts';
import { unknownMark } from '#shared/domain/pairing/measures/measure-rows.ts';
import { unknownFraction } from '#shared/domain/pairing/measures/measurement.ts';
import { yardstickOf, type Yardstick } from '#shared/domain/pairing/measures/yardstick.ts';
import { buildParticipant } from '#test/builders/match-participant.ts';
import { messyParticipantsArbitrary, yardstickArbitrary } from './messy-participants.ts';

function fillRow(
  yardstick: Yardstick,
  mentors: readonly MatchParticipant[],
  mentees: readonly MatchParticipant[],
  row: number,
): readonly number[] {
  // Left from an earlier row, as it will be.
  const fractions = new Float64Array(mentees.length).fill(0.123);
  createMeasureRows(yardstick, mentors, mentees).fill(row, fractions);
  return [...fractions];
}

test('finds for every pair, whatever is odd about it, what measurePair finds', () => {
  fc.assert(
    fc.property(messyParticipantsArbitrary(8), yardstickArbitrary, (people, yardstick) => {
      for (const [row, mentor] of people.entries()) {
        const expected = people.map((mentee) => {
          const { fraction, isKnown } = measurePair(yardstick, mentor, mentee);
          return isKnown ? fraction : unknownMark;
        });
        expect(fillRow(yardstick, people, people, row)).toEqual(expected);
      }
    }),
    { numRuns: 500 },
  );
});

test('gives every pair a fraction from 0 to 1, and half where it is not known', () => {
  fc.assert(
    fc.property(messyParticipantsArbitrary(4), yardstickArbitrary, (people, yardstick) => {
      for (const mentor of people) {
        for (const mentee of people) {
          const { fraction, isKnown } = measurePair(yardstick, mentor, mentee);
          expect(fraction).toBeGreaterThanOrEqual(0);
          expect(fraction).toBeLessThanOrEqual(1);
          expect(isKnown ? unknownFraction : fraction).toBe(unknownFraction);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('gives mentors of one kind one row', () => {
  fc.assert(
    fc.property(messyParticipantsArbitrary(8), yardstickArbitrary, (people, yardstick) => {
      const rows = createMeasureRows(yardstick, people, people);
      const rowOfKind = new Map<number, readonly number[]>();
      for (const row of people.keys()) {
        const kind = rows.kindOf(row);
        if (kind < 0) continue;
        const filled = fillRow(yardstick, people, people, row);
        expect(filled).toEqual(rowOfKind.get(kind) ?? filled);
        rowOfKind.set(kind, filled);
      }
    }),
    { numRuns: 500 },
  );
});

test('finds the same of both when what is looked at has no direction', () => {
  const isSymmetric = ({ measure }: Yardstick): boolean =>
    !['needs', 'reciprocity', 'grade', 'evaluation'].includes(measure);
  fc.assert(
    fc.property(
      messyParticipantsArbitrary(2),
      yardstickArbitrary.filter(isSymmetric),
      ([one, other], yardstick) => {
        if (one === undefined || other === undefined) return;
        const there = measurePair(yardstick, one, other);
        const back = measurePair(yardstick, other, one);
        expect(back).toMatchObject({ fraction: there.fraction, isKnown: there.isKnown });
      },
    ),
    { numRuns: 500 },
  );
});

test('finds in return what the other direction finds as a need', () => {
  fc.assert(
    fc.property(messyParticipantsArbitrary(2), ([one, other]) => {
      if (one === undefined || other === undefined) return;
      const need = measurePair({ measure: 'needs' }, one, other);
      const inReturn = measurePair({ measure: 'reciprocity' }, other, one);
      expect(inReturn.fraction).toBe(need.fraction);
    }),
  );
});

test('tells more than 32 languages apart', () => {
  const codes = Array.from({ length: 70 }, (_, place) => `l${place}`);
  const people = codes.map((code) => buildParticipant(code, { languages: [code] }));
  for (const row of codes.keys()) {
    const shared = fillRow({ measure: 'language' }, people, people, row);
    expect(shared.flatMap((fraction, column) => (fraction === 1 ? column : []))).toEqual([row]);
  }
});

test('has a yardstick for each measure, and none for a custom field without a name', () => {
  for (const measure of measures) {
    expect(yardstickOf({ measure }, [])?.measure).toBe(measure === 'custom' ? undefined : measure);
  }
  const field = { kind: 'field', field: 'School', comparison: 'equal' } as const;
  expect(yardstickOf({ measure: 'custom', option: field }, [])).toEqual({
    measure: 'custom',
    field: 'School',
    comparison: 'equal',
  });
});

test.each([Number.NaN, 0, -30, Number.POSITIVE_INFINITY])(
  'takes the default for %d wanted minutes or steps',
  (number) => {
    const minutes = { kind: 'minutes', minutes: number } as const;
    const steps = { kind: 'steps', steps: number } as const;
    expect(yardstickOf({ measure: 'availability', option: minutes }, [])).toMatchObject({
      wantedMinutes: 480,
    });
    expect(yardstickOf({ measure: 'grade', option: steps }, [])).toMatchObject({ wantedSteps: 2 });
  },
);
