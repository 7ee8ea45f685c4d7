import { useMemo } from 'react';
import Box from '@mui/material/Box';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { ChartCard } from '#renderer/components/charts/chart-card.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import type { ChartsData } from './charts-data.ts';
import { ComparisonCard } from './comparison-card.tsx';
import type { ChartInput, ProgrammeChart } from './programme-chart.ts';
import { programmeCharts } from './programme-charts.ts';
import { useChartActions } from './use-chart-actions.ts';

/** The charts, two by two where there is room. */
export function ChartGrid(props: {
  readonly whole: ProgressFacts;
  readonly data: ChartsData;
  readonly clock: LocalClock;
  readonly period: string;
}) {
  const language = useLanguage();
  const { whole, data, clock, period } = props;
  const actionsOf = useChartActions(whole.programme.name);
  const input = useMemo<ChartInput>(
    () => ({ ...data, whole, clock, language, period }),
    [clock, data, language, period, whole],
  );
  const charts = useMemo(() => programmeCharts(input, data.kpis), [data.kpis, input]);
  const { t, formatNumber } = language;
  const shared = {
    words: {
      showTable: t('charts.showTable'),
      showChart: t('charts.showChart'),
      more: t('charts.more'),
    },
    formatNumber: (value: number) => formatNumber(value, { maximumFractionDigits: 1 }),
  };
  const cardOf = (chart: ProgrammeChart) => (
    <ChartCard key={chart.id} {...chart} {...shared} actions={actionsOf(chart)} />
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(12, minmax(0, 1fr))' },
      }}
    >
      {charts.slice(0, -1).map(cardOf)}
      <ComparisonCard input={input} actionsOf={actionsOf} {...shared} />
      {charts.slice(-1).map(cardOf)}
    </Box>
  );
}
