import { describe, expect, test } from 'vitest';
import {
  readIndicatorForm,
  readReadingForm,
  toIndicatorForm,
  toReadingForm,
} from '#renderer/features/progress/indicators/indicator-form.ts';
import { kpiGroups } from '#renderer/features/progress/indicators/kpi-groups.ts';
import { kpiNames } from '#shared/domain/progress/indicator.ts';
import { buildIndicator, buildReading } from '#test/builders/progress-entities.ts';

const inFrench = (figure: number) =>
  new Intl.NumberFormat('fr', { useGrouping: false, maximumFractionDigits: 20 }).format(figure);

describe('the form of an indicator', () => {
  test('shows figures as the language writes them, and reads them back', () => {
    const indicator = buildIndicator({ baseline: 88.5, target: 1250 });
    const form = toIndicatorForm(null, indicator, inFrench);
    expect(form).toMatchObject({ baseline: '88,5', target: '1250' });
    expect(readIndicatorForm(form, 'fr')).toMatchObject({ baseline: 88.5, target: 1250 });
  });

  test('begins with nothing measured, and what is better for the figure', () => {
    const read = readIndicatorForm(toIndicatorForm('trust-gap', null, inFrench), 'fr');
    expect(read).toMatchObject({ baseline: null, target: null, aim: 'lower' });
  });

  test('reads “92 %” as 92, and refuses what is no number', () => {
    const form = { ...toIndicatorForm('adherence', null, inFrench), target: '92,5\u202f%' };
    expect(readIndicatorForm(form, 'fr').target).toBe(92.5);
    expect(readIndicatorForm({ ...form, target: 'many' }, 'fr').target).toBeNaN();
  });
});

describe('the form of a reading', () => {
  test('says what the reading says', () => {
    const reading = buildReading({ value: -1.25 });
    const { on, value, source, note } = reading;
    const form = toReadingForm(reading, '2026-08-31', inFrench);
    expect(readReadingForm(form, 'fr')).toEqual({ on, value, source, note });
  });

  test('of a new one has no value, and is of today', () => {
    const form = toReadingForm(null, '2026-08-31', inFrench);
    expect(readReadingForm(form, 'fr')).toMatchObject({ on: '2026-08-31', value: null });
  });
});

describe('the groups of figures', () => {
  test('show every figure once', () => {
    expect(Object.values(kpiGroups).flat().toSorted()).toEqual([...kpiNames].toSorted());
  });
});
