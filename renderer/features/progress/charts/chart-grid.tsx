import { memo, useMemo } from 'react';
import Box from '@mui/material/Box';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import {
  ChartCard,
  type ChartAction,
  type ChartWords,
} from '#renderer/components/charts/chart-card.tsx';
import { useLater } from '#renderer/components/use-later.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { ChartsData } from './charts-data.ts';
import { ComparisonCard } from './comparison-card.tsx';
import { MeetingsCard } from './meetings-card.tsx';
import type { ChartInput, ProgrammeChart } from './programme-chart.ts';
import { firstCharts, furtherCharts } from './programme-charts.ts';
import { useChartActions } from './use-chart-actions.ts';

interface SharedByCards {
  readonly words: ChartWords;
  actionsOf(chart: ProgrammeChart): readonly ChartAction[];
  formatNumber(value: number): string;
}

/** Drawn anew with its own chart, not with each of the page. */
const CardOfChart = memo(function CardOfChart(props: {
  readonly chart: ProgrammeChart;
  readonly shared: SharedByCards;
}) {
  const { chart, shared } = props;
  const { words, actionsOf, formatNumber } = shared;
  return (
    <ChartCard {...chart} words={words} formatNumber={formatNumber} actions={actionsOf(chart)} />
  );
});

const MemoisedComparison = memo(ComparisonCard);
const MemoisedMeetings = memo(MeetingsCard);

/** The charts, two by two where there is room. Those that are further down follow the first ones. */
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
  const later = useLater(input);
  const first = useMemo(() => firstCharts(input, data.kpis), [data.kpis, input]);
  const further = useMemo(() => (later === null ? [] : furtherCharts(later)), [later]);
  const shared = useMemo<SharedByCards>(() => {
    const { t, formatNumber } = language;
    return {
      words: {
        showTable: t('charts.showTable'),
        showChart: t('charts.showChart'),
        more: t('charts.more'),
      },
      actionsOf,
      formatNumber: (value) => formatNumber(value, { maximumFractionDigits: 1 }),
    };
  }, [actionsOf, language]);
  const cardOf = (chart: ProgrammeChart) => (
    <CardOfChart key={chart.id} chart={chart} shared={shared} />
  );
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(12, minmax(0, 1fr))' },
      }}
    >
      {first.map(cardOf)}
      {further.map(cardOf)}
      {later !== null && (
        <>
          <MemoisedComparison input={later} {...shared} />
          <MemoisedMeetings input={later} {...shared} />
        </>
      )}
    </Box>
  );
}
