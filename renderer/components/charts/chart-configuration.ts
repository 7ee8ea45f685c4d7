import type { ChartConfiguration, ChartDataset, ChartType, TooltipItem } from 'chart.js';
import {
  commonOptions,
  linesOf,
  nameAxis,
  tooltipLook,
  valueAxis,
  type ChartLook,
} from './chart-options.ts';
import { faint } from './chart-palette.ts';
import { hatching } from './chart-pattern.ts';
import type { ChartSeries, ChartSpec, ChartTone } from './chart-spec.ts';

type SeriesSpec = Extract<ChartSpec, { readonly series: readonly ChartSeries[] }>;
type HeatSpec = Extract<ChartSpec, { readonly kind: 'heat' }>;

const rowLabelLetters = 26;
const pointStyles = {
  primary: 'circle',
  secondary: 'rectRot',
  neutral: 'triangle',
  success: 'rect',
  warning: 'star',
} as const satisfies Record<ChartTone, string>;
const dashes: Readonly<Record<ChartSeries['fill'], number[]>> = {
  solid: [],
  outline: [6, 4],
  hatched: [2, 3],
};

/** A chart as Chart.js takes it. */
export function chartConfiguration(spec: ChartSpec, look: ChartLook): ChartConfiguration {
  switch (spec.kind) {
    case 'rows':
    case 'columns':
    case 'lines':
      return cartesian(spec, look);
    case 'radar':
      return radar(spec, look);
    case 'heat':
      return heat(spec, look);
  }
}

function cartesian(spec: SeriesSpec, look: ChartLook): ChartConfiguration {
  const common = commonOptions(look, spec.series.length > 1);
  const isLying = spec.kind === 'rows';
  const isStacked = spec.isStacked ?? false;
  const values = { ...valueAxis(spec, look, spec), stacked: isStacked };
  const names = { ...nameAxis(look), stacked: isStacked };
  return {
    type: spec.kind === 'lines' ? 'line' : 'bar',
    data: {
      // Beside lying bars there is room for a few words, and what is longer would be cut off.
      labels: spec.labels.map((label) => (isLying ? [...linesOf(label, rowLabelLetters)] : label)),
      datasets: spec.series.map((series) =>
        spec.kind === 'lines' || series.isLine === true
          ? lineOf(series, look)
          : barsOf(series, look),
      ),
    },
    options: {
      ...common,
      indexAxis: isLying ? 'y' : 'x',
      interaction: { mode: 'index', intersect: false, axis: isLying ? 'y' : 'x' },
      plugins: { ...common.plugins, tooltip: valueTooltip(spec, look, isLying ? 'x' : 'y') },
      scales: isLying
        ? { x: values, y: { ...names, ticks: { ...names.ticks, autoSkip: false } } }
        : { x: names, y: values },
    },
  };
}

function valueTooltip(spec: SeriesSpec, look: ChartLook, axis: 'x' | 'y' | 'r') {
  return {
    ...tooltipLook(look),
    callbacks: {
      title: ([item]: TooltipItem<ChartType>[]) =>
        item === undefined ? '' : (spec.labels[item.dataIndex] ?? ''),
      label: ({ dataset, parsed }: TooltipItem<ChartType>) => {
        const value: unknown = Object.entries(parsed).find(([name]) => name === axis)?.[1];
        const name = dataset.label ?? '';
        return typeof value === 'number' ? `${name} ${spec.formatValue(value)}` : name;
      },
    },
  };
}

function barsOf(
  { label, tone, fill, values }: ChartSeries,
  { palette }: ChartLook,
): ChartDataset<'bar', (number | null)[]> {
  const colour = palette.tones[tone];
  return {
    type: 'bar',
    label,
    data: [...values],
    backgroundColor: ({ chart }) => {
      if (fill === 'hatched') return hatching(chart.ctx, colour, palette.surface);
      return fill === 'solid' ? colour : faint(colour, 0.12);
    },
    borderColor: colour,
    borderWidth: fill === 'solid' ? 0 : 1.5,
    borderRadius: 3,
    maxBarThickness: 44,
    order: 1,
  };
}

function lineOf(
  { label, tone, fill, values }: ChartSeries,
  { palette }: ChartLook,
): ChartDataset<'line', (number | null)[]> {
  const colour = palette.tones[tone];
  return {
    type: 'line',
    label,
    data: [...values],
    borderColor: colour,
    backgroundColor: fill === 'solid' ? colour : palette.surface,
    borderWidth: 2.25,
    borderDash: dashes[fill],
    pointStyle: pointStyles[tone],
    pointRadius: 4,
    spanGaps: false,
    order: 0,
  };
}

function radar(spec: SeriesSpec, look: ChartLook): ChartConfiguration {
  const { palette, fontSize } = look;
  const common = commonOptions(look, spec.series.length > 1);
  const font = { size: fontSize };
  return {
    type: 'radar',
    data: {
      labels: [...spec.labels],
      datasets: spec.series.map(({ label, tone, fill, values }) => ({
        label,
        data: [...values],
        borderColor: palette.tones[tone],
        backgroundColor: faint(palette.tones[tone], fill === 'solid' ? 0.16 : 0),
        borderWidth: 2.25,
        borderDash: dashes[fill],
        pointStyle: pointStyles[tone],
        pointRadius: 3.5,
      })),
    },
    options: {
      ...common,
      plugins: { ...common.plugins, tooltip: valueTooltip(spec, look, 'r') },
      scales: {
        r: {
          min: spec.minimum ?? 0,
          ...(spec.maximum === undefined ? {} : { max: spec.maximum }),
          grid: { color: palette.grid },
          angleLines: { color: palette.grid },
          pointLabels: { color: palette.secondaryText, font },
          ticks: { stepSize: 1, color: palette.secondaryText, font, showLabelBackdrop: false },
        },
      },
    },
  };
}

function heat(spec: HeatSpec, look: ChartLook): ChartConfiguration<'matrix'> {
  const { palette } = look;
  const common = commonOptions(look, false);
  const most = Math.max(1, spec.maximum ?? 0, ...spec.values.flat().map((value) => value ?? 0));
  const data = spec.rows.flatMap((y, row) =>
    spec.columns.map((x, column) => ({ x, y, v: spec.values[row]?.[column] ?? 0 })),
  );
  const valueAt = (index: number) => data[index]?.v ?? 0;
  const names = nameAxis(look);
  return {
    type: 'matrix',
    data: {
      datasets: [
        {
          data,
          backgroundColor: ({ dataIndex }) => {
            const value = valueAt(dataIndex);
            if (value === 0) return faint(palette.grid, 0.55);
            return faint(palette.tones.success, 0.25 + (0.75 * value) / most);
          },
          borderWidth: 0,
          borderRadius: 2,
          width: ({ chart }) => cellSize(chart, 'width', spec.columns.length),
          height: ({ chart }) => cellSize(chart, 'height', spec.rows.length),
        },
      ],
    },
    options: {
      ...common,
      plugins: {
        ...common.plugins,
        tooltip: {
          ...tooltipLook(look),
          callbacks: {
            title: ([item]) => {
              const cell = item === undefined ? undefined : data[item.dataIndex];
              return cell === undefined ? '' : `${cell.y} · ${cell.x}`;
            },
            label: ({ dataIndex }) => spec.formatValue(valueAt(dataIndex)),
          },
        },
      },
      scales: {
        x: { ...names, type: 'category', labels: [...spec.columns], offset: true },
        y: {
          ...names,
          type: 'category',
          labels: [...spec.rows],
          offset: true,
          reverse: false,
          ticks: { ...names.ticks, autoSkip: false },
        },
      },
    },
  };
}

/** Of a cell with a gap to the next; at least something, before the chart has been laid out. */
function cellSize(
  chart: { readonly chartArea?: { readonly width: number; readonly height: number } },
  side: 'width' | 'height',
  cells: number,
): number {
  return Math.max(1, (chart.chartArea?.[side] ?? 0) / Math.max(1, cells) - 2);
}
