import type { CalendarFileError } from '#shared/formats/calendar/calendar-limits.ts';
import type { BusyTimesFile, BusyTimesQuestion } from '#shared/formats/calendar/read-busy-times.ts';
import type { CalendarFile } from '#shared/formats/calendar/write-ics.ts';
import { fail, type Result } from '#shared/lib/result.ts';
import type { CalendarJob, CalendarReading } from './calendar-worker.ts';
import workerUrl from './calendar-worker.ts?worker&url';
import { runInWorker, type WorkerRun } from './run-in-worker.ts';

/** The largest honest calendar takes a few seconds. */
const longestMilliseconds = 30_000;

/** `too-slow`: the file has cost more time than any calendar should, and its reading was ended. */
export type CalendarReadingError = CalendarFileError | { readonly kind: 'too-slow' };

/** Reads when somebody is busy without holding up the window. */
export async function readBusyTimesInWorker(
  bytes: Uint8Array,
  question: Pick<BusyTimesQuestion, 'timeZone' | 'window'>,
  { onProgress, signal }: WorkerRun,
): Promise<Result<BusyTimesFile, CalendarReadingError>> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  const timer = setTimeout(stop, longestMilliseconds);
  try {
    return await runInWorker<CalendarJob, CalendarReading>(
      workerUrl,
      { kind: 'read', bytes, question },
      { ...(onProgress !== undefined && { onProgress }), signal: controller.signal },
    );
  } catch (error) {
    if (controller.signal.aborted && signal?.aborted !== true) return fail({ kind: 'too-slow' });
    throw error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** Writes a programme’s sessions, which may be thousands, without holding up the window. */
export function writeIcsInWorker(file: CalendarFile): Promise<string> {
  return runInWorker<CalendarJob, string>(workerUrl, { kind: 'write', file });
}
