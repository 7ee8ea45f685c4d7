import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import {
  reportSections,
  type ProgressReport,
  type ReportSection,
} from '#shared/domain/progress/progress-report.ts';
import type { ReportFigures } from '#shared/domain/progress/report-figures.ts';
import { isWithheld } from '#shared/domain/progress/report-quotes.ts';
import type {
  ReportDocument,
  ReportPart,
  ReportPicture,
} from '#shared/formats/progress-report/report-document.ts';
import { proposeReportTexts } from '#shared/i18n/propose-report-texts.ts';
import type { ReportWording } from '#shared/i18n/report-wording.ts';
import { reportTables } from './report-tables.ts';

/** A part of the report with what its text would be if nobody had written one. */
export interface SectionPart extends Omit<ReportPart, 'pictures'> {
  readonly section: ReportSection;
  readonly proposed: string;
  readonly isOwn: boolean;
}

/** The report as its reader sees it, without the charts, which take time to draw. */
export interface WrittenReport {
  readonly title: string;
  readonly proposedTitle: string;
  readonly subtitle: string;
  readonly parts: readonly SectionPart[];
}

export function writeReport(
  facts: ProgressFacts,
  figures: ReportFigures,
  report: ProgressReport,
  today: string,
  words: ReportWording,
): WrittenReport {
  const { translate } = words;
  const proposed = proposeReportTexts(facts, figures, words);
  const tables = reportTables(figures, words);
  const proposedTitle = translate('report.title', { programme: facts.programme.name });
  const quotes = report.quotes
    .filter((quote) => !isWithheld(quote, facts))
    .map(({ text, role }) => ({ text, by: translate(`report.quote.${role ?? 'someone'}`) }));
  return {
    title: report.title === '' ? proposedTitle : report.title,
    proposedTitle,
    subtitle: [
      translate('report.subtitle', {
        from: words.date(figures.from),
        to: words.date(figures.to),
        pairs: figures.participation.pairs,
        date: words.date(today),
      }),
      ...partShown(figures, words),
    ].join(' · '),
    parts: reportSections.map((section) => ({
      section,
      heading: translate(`report.section.${section}`),
      text: report.texts[section] ?? proposed[section],
      proposed: proposed[section],
      isOwn: report.texts[section] !== undefined,
      quotes: section === 'stories' ? quotes : [],
      tables: tables[section] ?? [],
    })),
  };
}

/** What part of the programme it is about, where it is not all of it. */
function partShown({ filter }: ReportFigures, { translate, list, date }: ReportWording) {
  const parts = [
    ...(filter.asOf === null ? [] : [translate('report.part.asOf', { date: date(filter.asOf) })]),
    ...(filter.from === null && filter.to === null ? [] : [translate('report.part.period')]),
    ...(filter.roundId === null ? [] : [translate('report.part.round')]),
    ...(filter.department === null
      ? []
      : [translate('report.part.department', { name: filter.department })]),
    ...(filter.site === null ? [] : [translate('report.part.site', { name: filter.site })]),
  ];
  return parts.length === 0 ? [] : [translate('report.part', { parts: list(parts) })];
}

/** Whether there is anything in it to print: stories without a story are left out. */
export function isPrinted({ section, quotes, isOwn }: SectionPart): boolean {
  return section !== 'stories' || quotes.length > 0 || isOwn;
}

/** As a file has it. */
export function documentOf(
  written: WrittenReport,
  pictures: Readonly<Partial<Record<ReportSection, readonly ReportPicture[]>>>,
  { locale }: ReportWording,
): ReportDocument {
  return {
    locale,
    title: written.title,
    subtitle: written.subtitle,
    parts: written.parts.filter(isPrinted).map(({ section, heading, text, quotes, tables }) => ({
      heading,
      text,
      quotes,
      tables,
      pictures: pictures[section] ?? [],
    })),
  };
}
