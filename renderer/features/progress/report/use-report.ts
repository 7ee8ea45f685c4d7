import { useMemo, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import { filterFacts } from '#shared/domain/progress/filter-facts.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import type { ProgressFilter } from '#shared/domain/progress/progress-filter.ts';
import type { ProgressReport } from '#shared/domain/progress/progress-report.ts';
import { reportIn } from '#shared/domain/progress/report-edits.ts';
import { reportFigures, type ReportFigures } from '#shared/domain/progress/report-figures.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import { createReportWording, type ReportWording } from '#shared/i18n/report-wording.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { listProgressReports } from '#renderer/storage/repositories/progress-reports.ts';
import { writeReport, type WrittenReport } from './build-report.ts';
import { reportCharts, type ReportChart } from './report-charts.ts';

type ReportId = ProgressReport['id'];

/** All that a report in one language is made of. */
export interface Report {
  /** What the filter left of the facts. */
  readonly facts: ProgressFacts;
  readonly figures: ReportFigures;
  readonly words: ReportWording;
  /** What is stored of it. */
  readonly stored: ProgressReport;
  readonly written: WrittenReport;
  readonly charts: readonly ReportChart[];
}

function useStoredReports(programmeId: ProgrammeId): readonly ProgressReport[] | undefined {
  const { database } = useServices();
  return useLiveQuery(() => listProgressReports(database, programmeId), [database, programmeId]);
}

/** Undefined until what was written has been read. */
export function useReport(
  whole: ProgressFacts,
  locale: Locale,
  filter: ProgressFilter,
): Report | undefined {
  const { domainContext } = useServices();
  const programmeId = whole.programme.id;
  const reports = useStoredReports(programmeId);
  // One moment for all that is read of the same screen, or its parts would not agree.
  const [context] = useState(domainContext);
  const [freshIds] = useState(() => ({
    en: context.newId<ReportId>(),
    fr: context.newId<ReportId>(),
  }));
  const counted = useMemo(() => {
    const words = createReportWording(locale, whole.skills);
    const figures = reportFigures(whole, filter, context, computerClock);
    return {
      facts: filterFacts(whole, figures.filter, computerClock),
      figures,
      words,
      charts: reportCharts(figures, words),
    };
  }, [context, filter, locale, whole]);
  return useMemo(() => {
    if (reports === undefined) return undefined;
    const { facts, figures, words } = counted;
    const stored = reportIn(reports, locale, { id: freshIds[locale], programmeId });
    return {
      ...counted,
      stored,
      written: writeReport(facts, figures, stored, context.today, words),
    };
  }, [context, counted, freshIds, locale, programmeId, reports]);
}
