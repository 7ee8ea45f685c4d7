import type { ProgrammeId, ProgressReportId } from '#shared/domain/ids.ts';
import type { Locale } from '#shared/domain/workspace.ts';
import type { ProgressReport, ReportSection } from './progress-report.ts';

/** The longest text of a section, and the longest title, in characters. */
export const reportTextLimits = { text: 6000, title: 120 } as const;

/** What was written into the report in that language; a fresh one where nothing was. */
export function reportIn(
  reports: readonly ProgressReport[],
  locale: Locale,
  fresh: { readonly id: ProgressReportId; readonly programmeId: ProgrammeId },
): ProgressReport {
  const [written] = reports
    .filter((report) => report.locale === locale)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  return written ?? { ...fresh, locale, title: '', texts: {}, quotes: [] };
}

/** A section with a text of its own; `proposed` itself, or nothing, gives the section back to Binôme. */
export function withText(
  report: ProgressReport,
  section: ReportSection,
  text: string,
  proposed: string,
): ProgressReport {
  const own = text.trim();
  const { [section]: _before, ...others } = report.texts;
  return {
    ...report,
    texts: own === '' || own === proposed.trim() ? others : { ...others, [section]: own },
  };
}

/** A title of its own; the proposed one, or none, gives it back to Binôme. */
export function withTitle(report: ProgressReport, title: string, proposed: string): ProgressReport {
  const own = title.trim();
  return { ...report, title: own === proposed ? '' : own };
}
