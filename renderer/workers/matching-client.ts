import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import type { MatchingJob } from './matching-worker.ts';
import workerUrl from './matching-worker.ts?worker&url';
import { runInWorker, type WorkerRun } from './run-in-worker.ts';

/** Finds the best pairs without holding up the window. */
export function proposePairsInWorker(job: MatchingJob, run?: WorkerRun): Promise<MatchResult> {
  return runInWorker<MatchingJob, MatchResult>(workerUrl, job, run);
}
