import Box from '@mui/material/Box';
import { daysFrom } from '#shared/domain/calendar/day-arithmetic.ts';
import type { Indicator, IndicatorReading } from '#shared/domain/progress/indicator.ts';

const [width, height] = [200, 40];

/** The readings of an indicator as a small line, its target dashed; the list of readings says the same in figures. */
export function TrendLine(props: {
  readonly indicator: Indicator;
  /** The oldest first; with fewer than two there is no line. */
  readonly readings: readonly IndicatorReading[];
}) {
  const { indicator, readings } = props;
  const [first] = readings;
  const last = readings.at(-1);
  if (first === undefined || last === undefined || readings.length < 2) return null;
  const { target } = indicator;
  const values = [...readings.map(({ value }) => value), ...(target === null ? [] : [target])];
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const days = Math.max(1, daysFrom(first.on, last.on));
  const x = (on: string) => (daysFrom(first.on, on) / days) * width;
  // All alike: in the middle.
  const y = (value: number) =>
    highest === lowest ? height / 2 : height - ((value - lowest) / (highest - lowest)) * height;
  return (
    <Box
      component="svg"
      aria-hidden
      viewBox={`-3 -3 ${String(width + 6)} ${String(height + 6)}`}
      preserveAspectRatio="none"
      sx={{ display: 'block', width: '100%', height: 46, mt: 1, overflow: 'visible' }}
    >
      {target !== null && (
        <Box
          component="line"
          x1={0}
          x2={width}
          y1={y(target)}
          y2={y(target)}
          vectorEffect="non-scaling-stroke"
          sx={{ stroke: 'var(--mui-palette-text-secondary)', strokeDasharray: '4 4' }}
        />
      )}
      <Box
        component="polyline"
        points={readings.map(({ on, value }) => `${String(x(on))},${String(y(value))}`).join(' ')}
        vectorEffect="non-scaling-stroke"
        sx={{
          fill: 'none',
          stroke: 'var(--mui-palette-primary-main)',
          strokeWidth: 2,
          strokeLinejoin: 'round',
        }}
      />
    </Box>
  );
}
