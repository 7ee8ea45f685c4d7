import type { Figure } from '#shared/domain/progress/figure.ts';
import type { KpiName } from '#shared/domain/progress/indicator.ts';
import { feedbackCharts } from './feedback-charts.ts';
import { coverageChart, learningChart } from './learning-charts.ts';
import { goalsChart, practicesChart, targetsChart } from './outcome-charts.ts';
import type { ChartInput, ProgrammeChart } from './programme-chart.ts';
import { rhythmChart } from './rhythm-charts.ts';

/** The charts that a page begins with, in its order: what a window shows of it. */
export function firstCharts(
  input: ChartInput,
  kpis: Readonly<Record<KpiName, Figure>>,
): readonly ProgrammeChart[] {
  return [
    learningChart(input, 'mentee'),
    learningChart(input, 'mentor'),
    rhythmChart(input),
    targetsChart(input, kpis),
  ];
}

/** All others, but for those that have controls of their own, which come last. */
export function furtherCharts(input: ChartInput): readonly ProgrammeChart[] {
  return [...feedbackCharts(input), practicesChart(input), goalsChart(input), coverageChart(input)];
}
