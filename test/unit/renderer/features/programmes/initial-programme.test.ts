import { expect, test } from 'vitest';
import { initialProgramme } from '#renderer/features/programmes/initial-programme.ts';
import { createProgramme } from '#shared/domain/programme/create-programme.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { day } from '#test/builders/entities.ts';

test('is six months of monthly reverse mentoring, without a name yet', () => {
  expect(initialProgramme(day('2026-11-21'))).toEqual({
    name: '',
    type: 'reverse',
    cadence: 'monthly',
    lengthMonths: 6,
    startsOn: '2026-12-01',
  });
});

test.each([
  ['2026-01-31', '2026-02-01'],
  ['2026-08-31', '2026-09-01'],
  ['2026-09-01', '2026-10-01'],
  ['2026-12-01', '2027-01-01'],
  ['2026-12-31', '2027-01-01'],
])('on %s starts on %s', (today, start) => {
  expect(initialProgramme(day(today)).startsOn).toBe(start);
});

test('needs nothing more than a name to be created', () => {
  const named = { ...initialProgramme(day('2026-12-31')), name: 'Digital' };
  expect(createProgramme(named, buildContext()).ok).toBe(true);
});
