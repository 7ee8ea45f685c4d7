import type { Figure } from '#shared/domain/progress/figure.ts';
import { feedbackOverTime, type FeedbackPoint } from '#shared/domain/progress/series-feedback.ts';
import {
  countCell,
  figureCell,
  figureCount,
  figureValue,
  writeNumber,
  type ChartInput,
  type ProgrammeChart,
} from './programme-chart.ts';

type Measured = Exclude<keyof FeedbackPoint, 'survey'>;

const lines = [
  { measure: 'satisfaction', tone: 'success', fill: 'solid' },
  { measure: 'trust', tone: 'neutral', fill: 'outline' },
  { measure: 'trustGap', tone: 'warning', fill: 'hatched' },
] as const;

/** Satisfaction and trust from survey to survey, and the net promoter score. */
export function feedbackCharts(input: ChartInput): readonly ProgrammeChart[] {
  const { t } = input.language;
  const all = feedbackOverTime(input.facts);
  const asked = all.filter((point) => lines.some(({ measure }) => isAsked(point[measure])));
  const recommended = all.filter(({ recommendation }) => isAsked(recommendation));
  return [
    {
      id: 'feedback',
      title: t('charts.feedback.title'),
      ...basisOf(input, asked, 'satisfaction', 'charts.feedback.basis'),
      columns: 7,
      spec: asked.some((point) => lines.some(({ measure }) => point[measure].kind === 'value'))
        ? {
            kind: 'lines',
            labels: asked.map(({ survey }) => dayOf(input, survey.opensOn)),
            minimum: 0,
            maximum: 5,
            formatValue: (value) => writeNumber(input, value),
            series: lines.map(({ measure, tone, fill }) => ({
              label: t(`charts.feedback.${measure}`),
              tone,
              fill,
              values: asked.map((point) => figureValue(point[measure])),
            })),
          }
        : null,
      table: {
        headings: [
          t('charts.survey'),
          t('charts.opened'),
          ...lines.map(({ measure }) => t(`charts.feedback.${measure}`)),
          t('charts.answers'),
        ],
        rows: asked.map((point) => [
          surveyTitle(input, point),
          dayOf(input, point.survey.opensOn),
          ...lines.map(({ measure }) => figureCell(input, point[measure])),
          countCell(input, point.satisfaction),
        ]),
      },
    },
    {
      id: 'nps',
      title: t('charts.nps.title'),
      ...basisOf(input, recommended, 'recommendation', 'charts.nps.basis'),
      columns: 5,
      spec: recommended.some(({ recommendation }) => recommendation.kind === 'value')
        ? {
            kind: 'columns',
            labels: recommended.map(({ survey }) => dayOf(input, survey.opensOn)),
            minimum: -100,
            maximum: 100,
            formatValue: (value) =>
              input.language.formatNumber(Math.round(value), { signDisplay: 'exceptZero' }),
            series: [
              {
                label: t('charts.nps.score'),
                tone: 'success',
                fill: 'solid',
                values: recommended.map(({ recommendation }) => figureValue(recommendation)),
              },
            ],
          }
        : null,
      table: {
        headings: [
          t('charts.survey'),
          t('charts.opened'),
          t('charts.nps.score'),
          t('charts.answers'),
        ],
        rows: recommended.map((point) => [
          surveyTitle(input, point),
          dayOf(input, point.survey.opensOn),
          figureCell(input, point.recommendation),
          countCell(input, point.recommendation),
        ]),
      },
    },
  ];
}

function isAsked(figure: Figure): boolean {
  return figure.kind !== 'missing';
}

/** What the points rest on; and, when nothing of them may be seen, that it is hidden rather than missing. */
function basisOf(
  { language, period }: ChartInput,
  points: readonly FeedbackPoint[],
  measure: Measured,
  key: 'charts.feedback.basis' | 'charts.nps.basis',
): Pick<ProgrammeChart, 'basis' | 'empty'> {
  const hiddenCount = points.filter((point) => point[measure].kind === 'hidden').length;
  return {
    basis: language.t(key, {
      answers: points.reduce((sum, point) => sum + figureCount(point[measure]), 0),
      surveys: points.length,
      hidden: hiddenCount,
      period,
    }),
    empty: language.t(hiddenCount > 0 ? 'charts.feedback.hidden' : 'charts.feedback.empty'),
  };
}

function dayOf({ language }: ChartInput, day: string): string {
  return language.formatDate(day, { day: 'numeric', month: 'short' });
}

/** In the user's language, or the other where it is written in that alone. */
function surveyTitle({ language }: ChartInput, { survey }: FeedbackPoint): string {
  const { title } = survey;
  return title[language.locale] || title.en || title.fr;
}
