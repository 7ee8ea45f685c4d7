import { describe, expect, test } from 'vitest';
import {
  groupOfPractice,
  orderPractices,
} from '#renderer/features/progress/practices/practice-groups.ts';
import { day, testId } from '#test/builders/entities.ts';
import { buildPractice } from '#test/builders/progress-entities.ts';

const today = day('2026-08-31');
const nothingSince = { check: null, abandonedOn: null } as const;
const kept = buildPractice({ id: testId(1) });
const toCheck = buildPractice({ id: testId(2), adoptedOn: day('2026-05-20'), ...nothingSince });
const longDue = buildPractice({ id: testId(3), adoptedOn: day('2026-05-02'), ...nothingSince });
const young = buildPractice({ id: testId(4), adoptedOn: day('2026-08-01'), ...nothingSince });
const tried = buildPractice({ id: testId(5), state: 'tried', adoptedOn: null, ...nothingSince });
const triedLater = { ...tried, id: testId<typeof tried.id>(6), triedOn: day('2026-08-02') };
const abandoned = buildPractice({
  id: testId(7),
  state: 'abandoned',
  check: null,
  abandonedOn: day('2026-06-01'),
});

describe('the list of practices', () => {
  test('tells apart what is to be checked, kept and still young', () => {
    expect(
      [kept, toCheck, young, tried, abandoned].map((one) => groupOfPractice(one, today)),
    ).toEqual(['kept', 'to-check', 'adopted', 'tried', 'abandoned']);
  });

  test('begins with what is to be checked, the longest due first, then the latest', () => {
    const mixed = [abandoned, kept, tried, young, toCheck, triedLater, longDue];
    expect(orderPractices(mixed, today).map(({ id }) => id)).toEqual(
      [longDue, toCheck, triedLater, tried, young, kept, abandoned].map(({ id }) => id),
    );
  });
});
