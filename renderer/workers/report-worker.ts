import type { ReportDocument } from '#shared/formats/progress-report/report-document.ts';
import { writeReportDocx } from '#shared/formats/progress-report/write-report-docx.ts';
import { writeWorkbook, type WorkbookSheet } from '#shared/formats/table/write-workbook.ts';
import { serveWorker } from './serve-worker.ts';

export type ReportJob =
  | { readonly kind: 'docx'; readonly report: ReportDocument }
  | { readonly kind: 'xlsx'; readonly sheets: readonly WorkbookSheet[]; readonly savedAt: Date };

serveWorker((job: ReportJob): Promise<Uint8Array<ArrayBuffer>> =>
  job.kind === 'docx' ? writeReportDocx(job.report) : writeWorkbook(job.sheets, job.savedAt),
);
