import { goalDirections, type GoalState } from '#shared/domain/pair-life/goal.ts';
import { indicatorStanding } from '#shared/domain/progress/indicator-standing.ts';
import type { KpiName } from '#shared/domain/progress/indicator.ts';
import type { Figure } from '#shared/domain/progress/figure.ts';
import { practiceFunnel } from '#shared/domain/progress/practice-funnel.ts';
import {
  figureCell,
  writeNumber,
  type ChartInput,
  type ProgrammeChart,
} from './programme-chart.ts';

const practiceSteps = ['tried', 'adopted', 'kept', 'abandoned'] as const;
const goalStates = ['achieved', 'progressing', 'open', 'dropped'] as const satisfies GoalState[];
const goalLooks = {
  'to-mentee': { tone: 'primary', fill: 'solid' },
  'to-mentor': { tone: 'secondary', fill: 'hatched' },
} as const;

/** From tried to kept; what was given up stands beside. */
export function practicesChart(input: ChartInput): ProgrammeChart {
  const { facts, context, language, period } = input;
  const { t } = language;
  const funnel = practiceFunnel(facts.practices, context);
  const labels = practiceSteps.map((step) => t(`charts.practices.${step}`));
  const values = practiceSteps.map((step) => funnel[step]);
  return {
    id: 'practices',
    title: t('charts.practices.title'),
    basis: t('charts.practices.basis', { count: funnel.tried, toCheck: funnel.toCheck, period }),
    empty: t('charts.practices.empty'),
    columns: 6,
    spec:
      funnel.tried === 0
        ? null
        : {
            kind: 'rows',
            labels,
            formatValue: (value) => writeNumber(input, value),
            series: [
              { label: t('charts.practices.count'), tone: 'success', fill: 'solid', values },
            ],
          },
    table: {
      headings: [t('charts.practices.step'), t('charts.practices.count')],
      rows: labels.map((label, index) => [label, values[index] ?? 0]),
    },
  };
}

/** What became of the goals of both sides. */
export function goalsChart(input: ChartInput): ProgrammeChart {
  const { facts, language, period } = input;
  const { t } = language;
  const labels = goalStates.map((state) => t(`charts.goals.${state}`));
  const series = goalDirections.map((direction) => ({
    label: t(`charts.goals.${direction}`),
    ...goalLooks[direction],
    values: goalStates.map(
      (state) =>
        facts.goals.filter((goal) => goal.state === state && goal.direction === direction).length,
    ),
  }));
  return {
    id: 'goals',
    title: t('charts.goals.title'),
    basis: t('charts.goals.basis', {
      count: facts.goals.length,
      achieved: facts.goals.filter(({ state }) => state === 'achieved').length,
      period,
    }),
    empty: t('charts.goals.empty'),
    columns: 6,
    spec:
      facts.goals.length === 0
        ? null
        : {
            kind: 'columns',
            labels,
            formatValue: (value) => writeNumber(input, value),
            series,
          },
    table: {
      headings: [t('charts.goals.state'), ...series.map(({ label }) => label)],
      rows: labels.map((label, index) => [
        label,
        ...series.map(({ values }) => values[index] ?? 0),
      ]),
    },
  };
}

/** How much of the way from baseline to target each indicator has gone. */
export function targetsChart(
  input: ChartInput,
  kpis: Readonly<Record<KpiName, Figure>>,
): ProgrammeChart {
  const { facts, context, language } = input;
  const { t } = language;
  const standings = facts.indicators
    .filter(({ target }) => target !== null)
    .map((indicator) => ({
      ...indicatorStanding(indicator, facts.readings, kpis, context),
      name: indicator.kpi === null ? indicator.name : t(`indicators.kpi.${indicator.kpi}`),
    }));
  const shares = standings.map(({ progress }) =>
    progress?.share == null ? null : 100 * progress.share,
  );
  const valueOrDash = (value: number | null) => value ?? t('charts.missing');
  return {
    id: 'targets',
    title: t('charts.targets.title'),
    basis: t('charts.targets.basis', {
      count: standings.length,
      reached: standings.filter(({ progress }) => progress?.isReached === true).length,
      date: language.formatDate(context.today),
    }),
    empty: t('charts.targets.empty'),
    columns: 5,
    spec: shares.some((share) => share !== null)
      ? {
          kind: 'rows',
          labels: standings.map(({ name, indicator, figure }) =>
            t('charts.targets.label', {
              name,
              value:
                figure.kind === 'value' ? writeNumber(input, figure.value) : t('charts.missing'),
              target: writeNumber(input, indicator.target ?? 0),
            }),
          ),
          minimum: 0,
          maximum: 100,
          formatValue: (value) => t('charts.percent', { value: Math.round(value) }),
          series: [
            { label: t('charts.targets.share'), tone: 'success', fill: 'solid', values: shares },
          ],
        }
      : null,
    table: {
      headings: [
        t('charts.targets.indicator'),
        t('charts.targets.baseline'),
        t('charts.targets.value'),
        t('charts.targets.target'),
        t('charts.targets.share'),
      ],
      rows: standings.map(({ name, indicator, figure }, index) => [
        name,
        valueOrDash(indicator.baseline),
        figureCell(input, figure),
        valueOrDash(indicator.target),
        shares[index] ?? t('charts.missing'),
      ]),
    },
  };
}
