import type { Figure } from '#shared/domain/progress/figure.ts';
import type { KpiName } from '#shared/domain/progress/indicator.ts';
import { kpiUnits } from '#shared/domain/progress/kpi-figures.ts';
import type { ReportSection } from '#shared/domain/progress/progress-report.ts';
import type { IndicatorLine, ReportFigures } from '#shared/domain/progress/report-figures.ts';
import type { SurveyMeasure } from '#shared/domain/progress/survey.ts';
import type { ReportTable } from '#shared/formats/progress-report/report-document.ts';
import {
  writeFigure,
  writeInUnit,
  writeKpi,
  type ReportWording,
} from '#shared/i18n/report-wording.ts';

/** Which formulas tell of which level; trust itself stands among what surveys measure. */
const kpisOf = {
  participation: [
    'match-rate',
    'charter-rate',
    'time-to-first-session',
    'adherence',
    'leader-cancellations',
    'contact-time',
    'completion',
  ],
  reaction: ['trust-gap', 'nps', 'response-rate'],
  learning: ['skill-gain', 'normalised-gain', 'reciprocity'],
  behaviour: ['practices-kept', 'goal-attainment'],
} as const satisfies Partial<Record<ReportSection, readonly KpiName[]>>;

/** Those with a scale from 1 to 5; the net promoter score is a formula of its own. */
export function isOnScale(measure: SurveyMeasure): boolean {
  return measure !== 'recommendation';
}

/** The tables of each section, in its order; a table without rows is left out. */
export function reportTables(
  figures: ReportFigures,
  words: ReportWording,
): Readonly<Partial<Record<ReportSection, readonly ReportTable[]>>> {
  const kpis = (names: readonly KpiName[]) => kpiTable(names, figures, words);
  return {
    participation: filled(kpis(kpisOf.participation), monthTable(figures, words)),
    reaction: filled(
      measureTable(figures, words),
      kpis(kpisOf.reaction),
      surveyTable(figures, words),
    ),
    learning: filled(kpis(kpisOf.learning), skillTable(figures, words)),
    behaviour: filled(kpis(kpisOf.behaviour)),
    results: filled(resultTable(figures, words)),
  };
}

function filled(...tables: readonly ReportTable[]): readonly ReportTable[] {
  return tables.filter(({ rows }) => rows.length > 0);
}

type Column =
  | 'figure'
  | 'value'
  | 'count'
  | 'month'
  | 'held'
  | 'missed'
  | 'cancelled'
  | 'ahead'
  | 'toWriteUp'
  | 'measure'
  | 'all'
  | 'answers'
  | 'mentors'
  | 'mentees'
  | 'survey'
  | 'opened'
  | 'sent'
  | 'answered'
  | 'rate'
  | 'skill'
  | 'direction'
  | 'people'
  | 'before'
  | 'after'
  | 'gain'
  | 'indicator'
  | 'on'
  | 'baseline'
  | 'target'
  | 'now';

/** @param texts how many columns from the first are words; the others are numbers */
function columnsOf(
  names: readonly Column[],
  { translate }: ReportWording,
  texts = 1,
): ReportTable['columns'] {
  return names.map((name, index) => ({
    label: translate(`report.column.${name}`),
    isNumber: index >= texts,
  }));
}

function countOf(figure: Figure): string {
  return figure.kind === 'value' ? String(figure.count) : '–';
}

function kpiTable(
  names: readonly KpiName[],
  { kpis, from, to }: ReportFigures,
  words: ReportWording,
): ReportTable {
  return {
    caption: words.translate('report.table.figures', {
      from: words.date(from),
      to: words.date(to),
    }),
    columns: columnsOf(['figure', 'value', 'count'], words),
    rows: names.map((name) => [
      words.kpiLabel(name),
      writeKpi(name, kpis[name], words),
      countOf(kpis[name]),
    ]),
  };
}

function monthTable({ participation }: ReportFigures, words: ReportWording): ReportTable {
  return {
    caption: words.translate('report.table.months'),
    columns: columnsOf(['month', 'held', 'cancelled', 'missed', 'toWriteUp', 'ahead'], words),
    rows: participation.months.map(({ month, held, cancelled, missed, toWriteUp, ahead }) => [
      words.month(month),
      ...[held, cancelled, missed, toWriteUp, ahead].map(String),
    ]),
  };
}

function measureTable({ reaction }: ReportFigures, words: ReportWording): ReportTable {
  return {
    caption: words.translate('report.table.measures'),
    columns: columnsOf(['measure', 'all', 'answers', 'mentors', 'mentees'], words),
    rows: reaction
      .filter(({ measure, all }) => isOnScale(measure) && all.kind !== 'missing')
      .map(({ measure, all, mentors, mentees }) => [
        words.measureLabel(measure),
        writeFigure(all, words),
        countOf(all),
        writeFigure(mentors, words),
        writeFigure(mentees, words),
      ]),
  };
}

function surveyTable({ surveys }: ReportFigures, words: ReportWording): ReportTable {
  return {
    caption: words.translate('report.table.surveys'),
    columns: columnsOf(['survey', 'opened', 'sent', 'answered', 'rate'], words, 2),
    rows: surveys.map(({ title, opensOn, sent, answered }) => [
      titleIn(title, words),
      words.date(opensOn),
      String(sent),
      String(answered),
      sent === 0 ? '–' : words.percent((100 * answered) / sent),
    ]),
  };
}

/** A title that is empty in one language is shown in the other. */
export function titleIn(
  title: ReportFigures['surveys'][number]['title'],
  { locale }: ReportWording,
): string {
  return title[locale] || title[locale === 'fr' ? 'en' : 'fr'];
}

function skillTable({ learning }: ReportFigures, words: ReportWording): ReportTable {
  return {
    caption: words.translate('report.table.skills'),
    columns: columnsOf(['skill', 'direction', 'people', 'before', 'after', 'gain'], words, 2),
    rows: learning.map(({ skillId, direction, people, start, end, gain }) => [
      words.skillLabel(skillId),
      words.translate(
        direction === 'to-mentee' ? 'report.column.mentees' : 'report.column.mentors',
      ),
      String(people),
      writeFigure(start, words),
      writeFigure(end, words),
      gain.kind === 'value' ? words.difference(gain.value) : writeFigure(gain, words),
    ]),
  };
}

function resultTable({ results, to }: ReportFigures, words: ReportWording): ReportTable {
  return {
    caption: words.translate('report.table.results'),
    columns: columnsOf(['indicator', 'on', 'baseline', 'now', 'target'], words, 2),
    rows: results.map((line) => {
      const { kpi, baseline, target } = line.indicator;
      const readOn = kpi === null ? line.last?.on : to;
      return [
        indicatorLabel(line, words),
        readOn === undefined ? '–' : words.date(readOn),
        baseline === null ? '–' : writeReading(baseline, line, words),
        line.figure.kind === 'value'
          ? writeReading(line.figure.value, line, words)
          : writeFigure(line.figure, words),
        target === null ? '–' : writeReading(target, line, words),
      ];
    }),
  };
}

export function indicatorLabel(
  { indicator: { kpi, name } }: IndicatorLine,
  words: ReportWording,
): string {
  return kpi === null ? name : words.kpiLabel(kpi);
}

function writeReading(
  value: number,
  { indicator: { kpi, unit } }: IndicatorLine,
  words: ReportWording,
): string {
  if (kpi !== null) return writeInUnit(value, kpiUnits[kpi], words);
  const number = words.number(value, 2);
  // Never parted by the end of a line.
  return unit === '' ? number : `${number}\u00a0${unit}`;
}
