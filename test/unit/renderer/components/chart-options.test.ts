import { describe, expect, test } from 'vitest';
import type { ChartPalette } from '#renderer/components/charts/chart-palette.ts';
import { valueAxis } from '#renderer/components/charts/chart-options.ts';
import type { ChartSpec } from '#renderer/components/charts/chart-spec.ts';

const palette: ChartPalette = {
  text: '#000000',
  secondaryText: '#333333',
  surface: '#ffffff',
  grid: '#dddddd',
  tones: {
    primary: '#0000ff',
    secondary: '#aa5500',
    neutral: '#777777',
    success: '#008800',
    warning: '#cc8800',
  },
};

function precisionFor(values: readonly (number | null)[]): number | undefined {
  const spec: ChartSpec = {
    kind: 'columns',
    labels: values.map(String),
    series: [{ label: 'Held', tone: 'success', fill: 'solid', values }],
    formatValue: String,
  };
  const { ticks } = valueAxis(spec, { palette, fontSize: 12, caption: null }, {});
  return ticks.precision;
}

describe('the axis of values', () => {
  test('has no steps between whole numbers where all values are whole', () => {
    expect(precisionFor([1, null, 3])).toBe(0);
  });

  test('has steps as fine as it likes where a value is not whole', () => {
    expect(precisionFor([1, 2.5])).toBeUndefined();
  });
});
