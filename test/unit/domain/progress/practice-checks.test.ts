import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import { duePracticeChecks, pendingCheckOn } from '#shared/domain/progress/practice-checks.ts';
import { practiceFunnel } from '#shared/domain/progress/practice-funnel.ts';
import type { PracticeState } from '#shared/domain/progress/practice.ts';
import { day, testId } from '#test/builders/entities.ts';
import { buildPractice } from '#test/builders/progress-entities.ts';

const today = day('2026-08-31');

describe('checks that are due', () => {
  test('come up 90 days after the adoption, the longest due first', () => {
    const adopted = (id: number, on: string) =>
      buildPractice({ id: testId(id), adoptedOn: day(on), check: null });
    const practices = [
      adopted(1, '2026-06-02'),
      adopted(2, '2026-06-03'),
      adopted(3, '2026-05-01'),
      buildPractice({ id: testId(4), adoptedOn: day('2026-05-01') }),
      buildPractice({
        id: testId(5),
        adoptedOn: day('2026-05-01'),
        check: null,
        state: 'abandoned',
      }),
      buildPractice({ id: testId(6), adoptedOn: null, check: null, state: 'tried' }),
    ];
    expect(
      duePracticeChecks({ practices }, { today }).map(({ practice, dueOn }) => [
        practice.id,
        dueOn,
      ]),
    ).toEqual([
      [testId(3), '2026-07-30'],
      [testId(1), '2026-08-31'],
    ]);
    expect(practices.slice(0, 2).map(pendingCheckOn)).toEqual(['2026-08-31', '2026-09-01']);
  });
});

describe('the funnel', () => {
  test('narrows at each step, whatever was noted', () => {
    const days = fc.option(fc.integer({ min: -200, max: 30 }), { nil: null });
    const notedPractices = fc.array(
      fc.record({
        state: fc.constantFrom<PracticeState>('tried', 'adopted', 'abandoned'),
        tried: fc.integer({ min: -250, max: 30 }),
        adopted: days,
        checked: days,
        isKept: fc.boolean(),
      }),
      { maxLength: 20 },
    );
    const at = (offset: number | null) => (offset === null ? null : day(addDays(today, offset)));
    fc.assert(
      fc.property(notedPractices, (noted) => {
        const practices = noted.map((one, index) => {
          const checkedOn = at(one.checked);
          return buildPractice({
            id: testId(index + 1),
            state: one.state,
            triedOn: day(addDays(today, one.tried)),
            adoptedOn: at(one.adopted),
            check: checkedOn === null ? null : { on: checkedOn, isKept: one.isKept, note: '' },
          });
        });
        const { tried, adopted, kept, toCheck } = practiceFunnel(practices, { today });
        expect(tried).toBeLessThanOrEqual(practices.length);
        expect(adopted).toBeLessThanOrEqual(tried);
        expect(kept + toCheck).toBeLessThanOrEqual(adopted);
      }),
      { numRuns: 60 },
    );
  });

  test('counts nothing ahead of its day', () => {
    const ahead = buildPractice({ triedOn: day('2026-09-01') });
    expect(practiceFunnel([ahead], { today })).toEqual({
      tried: 0,
      adopted: 0,
      kept: 0,
      abandoned: 0,
      toCheck: 0,
    });
    expect(practiceFunnel([buildPractice()], { today })).toMatchObject({
      tried: 1,
      adopted: 1,
      kept: 1,
    });
  });
});
