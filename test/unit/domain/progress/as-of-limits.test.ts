import { expect, test } from 'vitest';
import { asOfLimits } from '#shared/domain/progress/report-limits.ts';
import { describeAsOfLimit } from '#shared/i18n/describe-report-limit.ts';
import { createTranslate } from '#shared/i18n/translate.ts';

const told = (goals: number, isClosingUnknown: boolean) =>
  asOfLimits({ goals, isClosingUnknown }).map((limit) =>
    describeAsOfLimit(limit, createTranslate('en')),
  );

test('today has no limits of a day past', () => {
  expect(asOfLimits(null)).toEqual([]);
});

test('a day past has people where they are now, and what else is not known of it', () => {
  expect(told(0, false)).toEqual(['People are in the departments and at the sites of today.']);
  expect(told(2, true)).toEqual([
    'How 2 goals stood on that day is not known: they count as neither achieved nor dropped.',
    'The day the programme was closed is not known: it counts as under way until its planned end.',
    'People are in the departments and at the sites of today.',
  ]);
});
