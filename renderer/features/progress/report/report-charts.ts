import type { GoalDirection } from '#shared/domain/pair-life/goal.ts';
import type { ReportSection } from '#shared/domain/progress/progress-report.ts';
import type { ReportFigures } from '#shared/domain/progress/report-figures.ts';
import type { Figure } from '#shared/domain/progress/figure.ts';
import type { ReportWording } from '#shared/i18n/report-wording.ts';
import type { ChartSpec } from '#renderer/components/charts/chart-spec.ts';
import { isOnScale } from './report-tables.ts';

/** A chart of the report, in its words. */
export interface ReportChart {
  readonly section: ReportSection;
  readonly title: string;
  readonly basis: string;
  readonly spec: ChartSpec;
}

/** More skills than this make a chart that nobody reads; the table has them all. */
const mostSkills = 8;

/** The charts that these figures have something to show in. */
export function reportCharts(figures: ReportFigures, words: ReportWording): readonly ReportChart[] {
  return [
    ...rhythmChart(figures, words),
    ...reactionChart(figures, words),
    ...learningChart('to-mentee', figures, words),
    ...learningChart('to-mentor', figures, words),
    ...behaviourChart(figures, words),
  ];
}

function valueOf(figure: Figure): number | null {
  return figure.kind === 'value' ? figure.value : null;
}

function periodOf({ from, to }: ReportFigures, words: ReportWording) {
  return { from: words.date(from), to: words.date(to) };
}

function rhythmChart(figures: ReportFigures, words: ReportWording): readonly ReportChart[] {
  const { translate } = words;
  const { months, sessions } = figures.participation;
  if (sessions.held + sessions.cancelled + sessions.missed === 0) return [];
  const series = (name: 'held' | 'cancelled' | 'missed') => ({
    label: translate(`report.column.${name}`),
    values: months.map((month) => month[name]),
  });
  return [
    {
      section: 'participation',
      title: translate('report.table.months'),
      basis: translate('report.chart.rhythm', {
        count: sessions.held,
        ...periodOf(figures, words),
      }),
      spec: {
        kind: 'columns',
        labels: months.map(({ month }) => words.month(month)),
        series: [
          { ...series('held'), tone: 'primary', fill: 'solid' },
          { ...series('cancelled'), tone: 'warning', fill: 'hatched' },
          { ...series('missed'), tone: 'neutral', fill: 'outline' },
        ],
        minimum: 0,
        isStacked: true,
        formatValue: (value) => words.number(value, 0),
      },
    },
  ];
}

function reactionChart(figures: ReportFigures, words: ReportWording): readonly ReportChart[] {
  const { translate } = words;
  const shown = figures.reaction.filter(
    ({ measure, mentors, mentees }) =>
      isOnScale(measure) && (mentors.kind === 'value' || mentees.kind === 'value'),
  );
  if (shown.length === 0) return [];
  const answers = figures.surveys.reduce((sum, { answered }) => sum + answered, 0);
  return [
    {
      section: 'reaction',
      title: translate('report.chart.reaction.title'),
      basis: translate('report.chart.reaction', { count: answers, ...periodOf(figures, words) }),
      spec: {
        kind: 'rows',
        labels: shown.map(({ measure }) => words.measureLabel(measure)),
        series: [
          {
            label: translate('report.column.mentors'),
            tone: 'secondary',
            fill: 'solid',
            values: shown.map(({ mentors }) => valueOf(mentors)),
          },
          {
            label: translate('report.column.mentees'),
            tone: 'primary',
            fill: 'outline',
            values: shown.map(({ mentees }) => valueOf(mentees)),
          },
        ],
        minimum: 1,
        maximum: 5,
        formatValue: (value) => words.number(value),
      },
    },
  ];
}

function learningChart(
  direction: GoalDirection,
  figures: ReportFigures,
  words: ReportWording,
): readonly ReportChart[] {
  const { translate } = words;
  const lines = figures.learning
    .filter((line) => line.direction === direction)
    .slice(0, mostSkills);
  if (lines.length === 0) return [];
  const tone = direction === 'to-mentee' ? 'primary' : 'secondary';
  return [
    {
      section: 'learning',
      title: translate(`report.chart.learning.${direction}.title`),
      basis: translate('report.chart.learning', {
        skills: lines.length,
        ...periodOf(figures, words),
      }),
      spec: {
        kind: 'rows',
        labels: lines.map(({ skillId, people }) => `${words.skillLabel(skillId)} (${people})`),
        series: [
          {
            label: translate('report.column.before'),
            tone,
            fill: 'outline',
            values: lines.map(({ start }) => valueOf(start)),
          },
          {
            label: translate('report.column.after'),
            tone,
            fill: 'solid',
            values: lines.map(({ end }) => valueOf(end)),
          },
        ],
        minimum: 0,
        maximum: 4,
        formatValue: (value) => words.number(value),
      },
    },
  ];
}

function behaviourChart(figures: ReportFigures, words: ReportWording): readonly ReportChart[] {
  const { translate } = words;
  const { tried, adopted, kept, abandoned } = figures.practices;
  if (tried === 0) return [];
  return [
    {
      section: 'behaviour',
      title: translate('report.chart.practices.title'),
      basis: translate('report.chart.practices', { count: tried, ...periodOf(figures, words) }),
      spec: {
        kind: 'rows',
        labels: (['tried', 'adopted', 'kept', 'abandoned'] as const).map((step) =>
          translate(`report.chart.practices.${step}`),
        ),
        series: [
          {
            label: translate('report.sheet.practices'),
            tone: 'primary',
            fill: 'solid',
            values: [tried, adopted, kept, abandoned],
          },
        ],
        minimum: 0,
        formatValue: (value) => words.number(value, 0),
      },
    },
  ];
}
