import type { ReportJob } from './report-worker.ts';
import workerUrl from './report-worker.ts?worker&url';
import { runInWorker } from './run-in-worker.ts';

/** Makes the file of a report, libraries and pictures and all, without holding up the window. */
export function makeReportFile(job: ReportJob): Promise<Uint8Array<ArrayBuffer>> {
  return runInWorker<ReportJob, Uint8Array<ArrayBuffer>>(workerUrl, job);
}
