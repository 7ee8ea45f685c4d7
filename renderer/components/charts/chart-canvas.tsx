import { useMemo } from 'react';
import { Chart } from 'react-chartjs-2';
import { chartConfiguration } from './chart-configuration.ts';
import { chartPalette, type ColourMode } from './chart-palette.ts';
import type { ChartSpec } from './chart-spec.ts';
import './draw-chart.ts';

/** 11 px at the browser's default of 16. */
const fontShare = 0.6875;

/** The chart itself, as large as the box it stands in. */
export function ChartCanvas(props: {
  readonly spec: ChartSpec;
  readonly mode: ColourMode;
  /** What a screen reader says of it. */
  readonly label: string;
}) {
  const { spec, mode, label } = props;
  const { type, data, options } = useMemo(() => {
    // Text follows the size that the system asks for.
    const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const look = { palette: chartPalette(mode), fontSize: rootSize * fontShare, caption: null };
    return chartConfiguration(spec, look);
  }, [mode, spec]);
  return (
    // Another kind of chart starts anew: Chart.js keeps what the first one was.
    <Chart
      key={spec.kind}
      type={type}
      data={data}
      {...(options === undefined ? {} : { options })}
      role="img"
      aria-label={label}
    />
  );
}
