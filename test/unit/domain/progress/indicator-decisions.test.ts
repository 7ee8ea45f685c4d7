import { describe, expect, test } from 'vitest';
import {
  addReading,
  editIndicator,
  editReading,
  setIndicator,
  usualAim,
  type IndicatorInput,
  type ReadingInput,
} from '#shared/domain/progress/indicator-decisions.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { day, testId } from '#test/builders/entities.ts';
import { buildIndicator, buildReading } from '#test/builders/progress-entities.ts';

const context = buildContext({ today: day('2026-06-30') });
const existing = buildIndicator();
const { programmeId } = existing;
const input: IndicatorInput = {
  name: ' Processes digitised ',
  unit: ' a year ',
  baseline: 2,
  target: 10,
  aim: 'higher',
  note: '',
};

function problems(part: Partial<IndicatorInput>, kpi: 'nps' | null = null) {
  const of = { programmeId, kpi, others: [existing] };
  const set = setIndicator(of, { ...input, ...part }, context);
  return set.ok ? [] : set.error;
}

describe('setting an indicator', () => {
  test('names one of the programme’s own, and not one that follows a formula', () => {
    const others = [existing];
    expect(setIndicator({ programmeId, kpi: null, others }, input, context)).toMatchObject({
      ok: true,
      value: { kpi: null, name: 'Processes digitised', unit: 'a year', baseline: 2, target: 10 },
    });
    expect(setIndicator({ programmeId, kpi: 'nps', others }, input, context)).toMatchObject({
      ok: true,
      value: { kpi: 'nps', name: '', unit: '' },
    });
  });

  test('refuses what is missing, taken, too long or no number', () => {
    expect(problems({ name: ' ' })).toEqual(['name-missing']);
    expect(problems({ name: ' ' }, 'nps')).toEqual([]);
    expect(problems({ name: existing.name })).toEqual(['name-taken']);
    expect(problems({ name: 'x'.repeat(121) })).toEqual(['name-too-long']);
    expect(problems({ unit: 'x'.repeat(41) })).toEqual(['unit-too-long']);
    expect(problems({ note: 'x'.repeat(1001) })).toEqual(['note-too-long']);
    expect(problems({ baseline: Number.NaN })).toEqual(['baseline-out-of-range']);
    expect(problems({ target: Number.POSITIVE_INFINITY })).toEqual(['target-out-of-range']);
  });

  test('refuses a target worse than the baseline, and takes one that is the same', () => {
    expect(problems({ target: 1 })).toEqual(['target-against-aim']);
    expect(problems({ target: 1, aim: 'lower' })).toEqual([]);
    expect(problems({ aim: 'lower' })).toEqual(['target-against-aim']);
    expect(problems({ target: 2 })).toEqual([]);
    expect(problems({ baseline: null })).toEqual([]);
  });

  test('keeps its own name when it is written anew', () => {
    const edited = editIndicator(existing, [existing], { ...existing, target: null });
    expect(edited).toEqual({ ok: true, value: { ...existing, target: null } });
  });

  test('aims at less only where less is better', () => {
    expect(usualAim('leader-cancellations')).toBe('lower');
    expect(usualAim('adherence')).toBe('higher');
    expect(usualAim(null)).toBe('higher');
  });
});

describe('noting a reading', () => {
  const reading: ReadingInput = { on: day('2026-06-30'), value: 0, source: ' HR ', note: '' };
  const refused = (part: Partial<ReadingInput>) => {
    const added = addReading(existing, { ...reading, ...part }, context);
    return added.ok ? [] : added.error;
  };

  test('takes any figure, nought and less among them, of any day up to today', () => {
    expect(addReading(existing, reading, context)).toMatchObject({
      ok: true,
      value: { indicatorId: existing.id, value: 0, source: 'HR' },
    });
    expect(refused({ value: -3.5, on: day('2020-01-01') })).toEqual([]);
  });

  test('refuses a day to come and a value that is none', () => {
    expect(refused({ on: day('2026-07-01') })).toEqual(['day-ahead']);
    expect(refused({ on: null, value: null })).toEqual(['day-missing', 'value-missing']);
    expect(refused({ value: Number.NaN })).toEqual(['value-out-of-range']);
    expect(refused({ source: 'x'.repeat(201) })).toEqual(['source-too-long']);
    expect(refused({ note: 'x'.repeat(1001) })).toEqual(['note-too-long']);
  });

  test('changes a reading under the same rules', () => {
    const before = buildReading({ id: testId(0x281) });
    const edited = editReading(before, { ...reading, value: 91 }, context);
    expect(edited).toEqual({
      ok: true,
      value: { ...before, on: reading.on, value: 91, source: 'HR', note: '' },
    });
    const ahead = { ...reading, on: day('2027-01-01') };
    expect(editReading(before, ahead, context)).toEqual({ ok: false, error: ['day-ahead'] });
  });
});
