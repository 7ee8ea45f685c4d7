import type { ReadingJob, ReadingResult } from './import-worker.ts';
import workerUrl from './import-worker.ts?worker&url';
import { runInWorker, type WorkerRun } from './run-in-worker.ts';

/** Reads a people list without holding up the window. */
export function readPeopleFileInWorker(job: ReadingJob, run?: WorkerRun): Promise<ReadingResult> {
  return runInWorker<ReadingJob, ReadingResult>(workerUrl, job, run);
}
