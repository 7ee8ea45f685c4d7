import { sessionParties } from '#shared/domain/sessions/session.ts';
import { rhythmByMonth } from '#shared/domain/progress/series-rhythm.ts';
import type { ChartSeries } from '#renderer/components/charts/chart-spec.ts';
import { writeNumber, type ChartInput, type ProgrammeChart } from './programme-chart.ts';

const cancelledLooks = {
  mentor: { tone: 'secondary', fill: 'hatched' },
  mentee: { tone: 'primary', fill: 'hatched' },
  coordinator: { tone: 'neutral', fill: 'hatched' },
} as const;

/** Sessions by month: held, lost and on whose side, to come, against all that were set. */
export function rhythmChart(input: ChartInput): ProgrammeChart {
  const { facts, clock, language, period } = input;
  const { t } = language;
  const months = rhythmByMonth(facts, clock);
  const series: readonly ChartSeries[] = [
    {
      label: t('charts.rhythm.held'),
      tone: 'success',
      fill: 'solid',
      values: months.map(({ held }) => held),
    },
    ...sessionParties.map((party) => ({
      label: t(`charts.rhythm.cancelled.${party}`),
      ...cancelledLooks[party],
      values: months.map(({ cancelled }) => cancelled[party]),
    })),
    {
      label: t('charts.rhythm.missed'),
      tone: 'neutral',
      fill: 'solid',
      values: months.map(({ missed }) => missed),
    },
    {
      label: t('charts.rhythm.open'),
      tone: 'neutral',
      fill: 'outline',
      values: months.map(({ open }) => open),
    },
  ];
  const shown = series.filter(({ values }) => values.some((value) => value !== 0));
  const monthName = (month: string) =>
    language.formatDate(`${month}-01`, { month: 'short', year: 'numeric' });
  const held = months.reduce((sum, month) => sum + month.held, 0);
  const planned = months.reduce((sum, month) => sum + month.planned, 0);
  return {
    id: 'rhythm',
    title: t('charts.rhythm.title'),
    basis: t('charts.rhythm.basis', { held, planned, period }),
    empty: t('charts.rhythm.empty'),
    columns: 7,
    spec:
      months.length === 0
        ? null
        : {
            kind: 'columns',
            isStacked: true,
            labels: months.map(({ month }) => monthName(month)),
            formatValue: (value) => writeNumber(input, value),
            series: shown,
          },
    table: {
      headings: [
        t('charts.month'),
        t('charts.rhythm.planned'),
        ...series.map(({ label }) => label),
      ],
      rows: months.map(({ month, planned: all }, index) => [
        monthName(month),
        all,
        ...series.map(({ values }) => values[index] ?? 0),
      ]),
    },
  };
}
