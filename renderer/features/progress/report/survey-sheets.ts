import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { ReportFigures } from '#shared/domain/progress/report-figures.ts';
import { measureOverTime } from '#shared/domain/progress/survey-figures.ts';
import { surveyMeasures } from '#shared/domain/progress/survey.ts';
import type { WorkbookSheet } from '#shared/formats/table/write-workbook.ts';
import type { ReportWording } from '#shared/i18n/report-wording.ts';
import { countCell, dayCell, figureCell } from './report-cells.ts';
import { titleIn } from './report-tables.ts';

/** How many were asked by each questionnaire, and how many answered. */
export function surveySheet({ surveys }: ReportFigures, words: ReportWording): WorkbookSheet {
  const { translate } = words;
  return {
    name: translate('report.sheet.surveys'),
    table: {
      headings: (['survey', 'opened', 'sent', 'answered'] as const).map((column) =>
        translate(`report.column.${column}`),
      ),
      rows: surveys.map(({ title, opensOn, sent, answered }) => [
        titleIn(title, words),
        dayCell(opensOn),
        sent,
        answered,
      ]),
    },
  };
}

/** Means by survey, with nobody's name and no single answer. */
export function answerSheet(
  facts: ProgressFacts,
  { surveys }: ReportFigures,
  words: ReportWording,
): WorkbookSheet {
  const { translate } = words;
  const titleOf = new Map(surveys.map(({ id, title }) => [id, titleIn(title, words)]));
  return {
    name: translate('report.sheet.answers'),
    table: {
      headings: (
        ['measure', 'survey', 'opened', 'all', 'answers', 'mentors', 'mentees'] as const
      ).map((column) => translate(`report.column.${column}`)),
      rows: surveyMeasures.flatMap((measure) =>
        measureOverTime(facts, measure).map(({ surveyId, on, figure, byRole }) => [
          words.measureLabel(measure),
          titleOf.get(surveyId) ?? '',
          dayCell(on),
          figureCell(figure, words),
          countCell(figure),
          figureCell(byRole.mentor, words),
          figureCell(byRole.mentee, words),
        ]),
      ),
    },
  };
}
