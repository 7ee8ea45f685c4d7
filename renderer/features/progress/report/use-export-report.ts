import { useCallback, useState } from 'react';
import { reportSections, type ReportSection } from '#shared/domain/progress/progress-report.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useSavedNotice } from '#renderer/services/use-saved-notice.ts';
import { makeReportFile } from '#renderer/workers/report-client.ts';
import type { ReportJob } from '#renderer/workers/report-worker.ts';
import { useOnceAtATime } from '#renderer/components/use-once-at-a-time.ts';
import { documentOf } from './build-report.ts';
import { reportSheets } from './report-sheets.ts';
import type { DrawnChart } from './use-report-pictures.ts';
import type { Report } from './use-report.ts';

/** Saves the report as a file to edit or to calculate with; says so when it fails. */
export function useExportReport(report: Report, pictures: readonly DrawnChart[] | null) {
  const { t } = useLanguage();
  const { desktop, domainContext } = useServices();
  const show = useNotices((state) => state.show);
  const showSaved = useSavedNotice();
  const onceAtATime = useOnceAtATime();
  const [isMaking, setIsMaking] = useState(false);

  const save = useCallback(
    (job: ReportJob, name: string) =>
      onceAtATime(async () => {
        setIsMaking(true);
        try {
          const content = await makeReportFile(job);
          const suggestedName = `${name}.${job.kind}`;
          showSaved(await desktop.saveFile({ suggestedName, kind: job.kind, content }));
        } catch {
          show({ text: t('report.page.makingFailed'), severity: 'error', action: null });
        } finally {
          setIsMaking(false);
        }
      }),
    [desktop, onceAtATime, show, showSaved, t],
  );

  const { facts, figures, words, written } = report;
  const name = words.translate('report.page.fileName', { programme: facts.programme.name });
  return {
    isMaking,
    fileName: name,
    saveDocx: () =>
      save({ kind: 'docx', report: documentOf(written, bySection(pictures ?? []), words) }, name),
    saveXlsx: () =>
      save(
        {
          kind: 'xlsx',
          sheets: reportSheets(facts, figures, pictures ?? [], words),
          savedAt: new Date(domainContext().now),
        },
        name,
      ),
  };
}

function bySection(
  pictures: readonly DrawnChart[],
): Readonly<Partial<Record<ReportSection, readonly DrawnChart[]>>> {
  return Object.fromEntries(
    reportSections.map((section) => [
      section,
      pictures.filter((picture) => picture.section === section),
    ]),
  );
}
