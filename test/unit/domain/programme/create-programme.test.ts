import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCriteria } from '#shared/domain/pairing/criterion.ts';
import { defaultPairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import {
  createProgramme,
  isCalendarDate,
  lengthMonthsRange,
  maximumNameLength,
  type NewProgramme,
} from '#shared/domain/programme/create-programme.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import { testId } from '#test/builders/entities.ts';

const valid: NewProgramme = {
  name: 'Digital 2026',
  type: 'reverse',
  cadence: 'monthly',
  lengthMonths: 6,
  startsOn: '2026-03-02',
};

function create(overrides: Partial<NewProgramme> = {}) {
  return createProgramme({ ...valid, ...overrides }, buildContext());
}

describe('a new programme', () => {
  test('is a draft with what was asked for, its name without the spaces around it', () => {
    const created = create({ name: '  Digital 2026 ', type: 'reciprocal', cadence: 'fortnightly' });
    expect(created).toMatchObject({
      ok: true,
      value: {
        programme: {
          name: 'Digital 2026',
          type: 'reciprocal',
          cadence: 'fortnightly',
          lengthMonths: 6,
          startsOn: '2026-03-02',
          state: 'draft',
        },
      },
    });
  });

  test('has a first round, planned from its first day', () => {
    const created = create();
    if (!created.ok) throw new Error('refused');
    expect(created.value.firstRound).toEqual({
      id: testId(firstNewIdNumber + 1),
      programmeId: created.value.programme.id,
      number: 1,
      startsOn: '2026-03-02',
      state: 'planned',
    });
  });

  test('pairs with the usual settings', () => {
    expect(create()).toMatchObject({ value: { programme: { pairing: defaultPairingSettings } } });
  });

  test('gives what comes back as much weight as the needs where both are to learn', () => {
    const created = create({ type: 'reciprocal' });
    if (!created.ok) throw new Error('refused');
    const weights = new Map(created.value.criteria.map(({ measure, weight }) => [measure, weight]));
    expect(weights.get('reciprocity')).toBe(8);
    expect(weights.get('reciprocity')).toBe(weights.get('needs'));
    expect(weights.size).toBe(defaultCriteria.length);
  });

  test('starts from the default criteria, which are its own', () => {
    const created = create();
    if (!created.ok) throw new Error('refused');
    const { programme, criteria } = created.value;
    expect(
      criteria.map(({ measure, kind, weight, state }) => ({ measure, kind, weight, state })),
    ).toEqual(defaultCriteria);
    expect(new Set(criteria.map((criterion) => criterion.programmeId))).toEqual(
      new Set([programme.id]),
    );
  });

  test('gives every part an id of its own', () => {
    const created = create();
    if (!created.ok) throw new Error('refused');
    const { programme, firstRound, criteria } = created.value;
    const ids = [programme.id, firstRound.id, ...criteria.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(2 + defaultCriteria.length);
  });
});

describe('a programme is refused', () => {
  test.each([
    [{ name: '' }, 'name-missing'],
    [{ name: ' \t ' }, 'name-missing'],
    [{ name: 'x'.repeat(maximumNameLength + 1) }, 'name-too-long'],
    [{ lengthMonths: 0 }, 'length-out-of-range'],
    [{ lengthMonths: -3 }, 'length-out-of-range'],
    [{ lengthMonths: 2.5 }, 'length-out-of-range'],
    [{ lengthMonths: Number.NaN }, 'length-out-of-range'],
    [{ lengthMonths: Number.POSITIVE_INFINITY }, 'length-out-of-range'],
    [{ lengthMonths: lengthMonthsRange.most + 1 }, 'length-out-of-range'],
    [{ startsOn: '' }, 'start-not-a-date'],
    [{ startsOn: '2026-02-30' }, 'start-not-a-date'],
  ] satisfies readonly (readonly [Partial<NewProgramme>, string])[])(
    'for %j alone',
    (overrides, problem) => {
      expect(create(overrides)).toEqual({ ok: false, error: [problem] });
    },
  );

  test('for everything wrong at once, so that the form can show it all', () => {
    expect(create({ name: ' ', lengthMonths: 99, startsOn: 'tomorrow' })).toEqual({
      ok: false,
      error: ['name-missing', 'length-out-of-range', 'start-not-a-date'],
    });
  });

  test('never at the edges of what is allowed', () => {
    const edges: readonly Partial<NewProgramme>[] = [
      { name: 'x'.repeat(maximumNameLength) },
      { name: ` ${'x'.repeat(maximumNameLength)} ` },
      { lengthMonths: lengthMonthsRange.least },
      { lengthMonths: lengthMonthsRange.most },
      { startsOn: '2028-02-29' },
    ];
    expect(edges.filter((edge) => !create(edge).ok)).toEqual([]);
  });
});

describe('a calendar date', () => {
  /** The days a `Date` can write: any other text comes back different, or not at all. */
  function isDayOfDate(text: string): boolean {
    const date = new Date(`${text}T00:00:00.000Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
  }

  test('is every day that exists, and no other, from 1888 to 2110', () => {
    const twoDigits = (value: number) => String(value).padStart(2, '0');
    const differing: string[] = [];
    let days = 0;
    for (let year = 1888; year <= 2110; year += 1) {
      for (let month = 0; month <= 13; month += 1) {
        for (let dayOfMonth = 0; dayOfMonth <= 32; dayOfMonth += 1) {
          const text = `${year}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
          const isDate = isCalendarDate(text);
          if (isDate) days += 1;
          if (isDate !== isDayOfDate(text)) differing.push(text);
        }
      }
    }
    expect(differing).toEqual([]);
    const dayMilliseconds = 86_400_000;
    expect(days).toBe((Date.UTC(2111, 0, 1) - Date.UTC(1888, 0, 1)) / dayMilliseconds);
  });

  test.each([
    '2026-3-02',
    '2026-03-2',
    '26-03-02',
    '2026/03/02',
    '02-03-2026',
    '2026-03-02T00:00',
    ' 2026-03-02',
    '2026-03-02\n',
    '+2026-03-02',
    '２０２６-03-02',
  ])('is not %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
  });

  test('is no other text at all', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(isCalendarDate(text)).toBe(/^\d{4}-\d\d-\d\d$/.test(text) && isDayOfDate(text));
      }),
    );
  });
});
