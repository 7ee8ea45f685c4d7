import type { ChartOptions, FontSpec } from 'chart.js';
import { chartFont, chartTitleFont, type ChartPalette } from './chart-palette.ts';
import type { ChartSpec } from './chart-spec.ts';

/** What is written above a chart that leaves the app, where no card says it. */
export interface ChartCaption {
  readonly title: string;
  readonly basis: string;
}

export interface ChartLook {
  readonly palette: ChartPalette;
  /** Of its text, in pixels. */
  readonly fontSize: number;
  /** Null on the screen. */
  readonly caption: ChartCaption | null;
}

/** About how many letters of a caption fit a line of the image. */
const captionLine = 92;

/** What every chart has in common. Nothing moves: a chart is there at once, also for those whom motion disturbs. */
export function commonOptions(
  { palette, fontSize, caption }: ChartLook,
  hasLegend: boolean,
): ChartOptions {
  const font: Partial<FontSpec> = { family: chartFont, size: fontSize };
  return {
    animation: false,
    responsive: caption === null,
    maintainAspectRatio: false,
    font,
    color: palette.secondaryText,
    layout: { padding: caption === null ? 0 : 20 },
    plugins: {
      legend: {
        display: hasLegend,
        position: 'bottom',
        labels: {
          color: palette.text,
          font,
          boxWidth: fontSize,
          boxHeight: fontSize * 0.8,
          // A line shows its dashes and its points, a bar its filling.
          usePointStyle: false,
          padding: 14,
        },
        // What is hidden would be missing from the table beside it.
        onClick: () => {},
      },
      title: {
        display: caption !== null,
        text: caption?.title ?? '',
        align: 'start',
        color: palette.text,
        font: { family: chartTitleFont, size: fontSize * 1.6, weight: 600 },
        padding: { bottom: 2 },
      },
      subtitle: {
        display: caption !== null,
        text: [...linesOf(caption?.basis ?? '', captionLine)],
        align: 'start',
        color: palette.secondaryText,
        font,
        padding: { bottom: 14 },
      },
    },
  };
}

/** The text in lines of about so many letters. */
export function linesOf(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || `${last} ${word}`.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** How the pointer's label looks and writes its number. */
export function tooltipLook({ palette, fontSize }: ChartLook): object {
  return {
    backgroundColor: palette.text,
    titleColor: palette.surface,
    bodyColor: palette.surface,
    titleFont: { family: chartFont, size: fontSize, weight: 600 },
    bodyFont: { family: chartFont, size: fontSize },
    padding: 8,
    cornerRadius: 6,
    boxPadding: 4,
  };
}

/** Between whole numbers alone an axis has no steps of its own: half a session is none. */
function hasWholeValues(spec: ChartSpec): boolean {
  return (
    spec.kind !== 'heat' &&
    spec.series.every(({ values }) =>
      values.every((value) => value === null || Number.isInteger(value)),
    )
  );
}

/** An axis that counts or measures. */
export function valueAxis(
  spec: ChartSpec,
  { palette, fontSize }: ChartLook,
  ends: { readonly minimum?: number | undefined; readonly maximum?: number | undefined },
) {
  return {
    beginAtZero: true,
    ...(ends.minimum === undefined ? {} : { min: ends.minimum }),
    ...(ends.maximum === undefined ? {} : { max: ends.maximum }),
    border: { color: palette.grid },
    grid: { color: palette.grid },
    ticks: {
      color: palette.secondaryText,
      font: { family: chartFont, size: fontSize },
      maxTicksLimit: 6,
      ...(hasWholeValues(spec) && { precision: 0 }),
      callback: (value: number | string) => spec.formatValue(Number(value)),
    },
  };
}

/** An axis that names. */
export function nameAxis({ palette, fontSize }: ChartLook) {
  return {
    border: { color: palette.grid },
    grid: { display: false },
    ticks: {
      color: palette.secondaryText,
      font: { family: chartFont, size: fontSize },
      autoSkipPadding: 12,
    },
  };
}
