import type { CalendarFileError } from '#shared/formats/calendar/calendar-limits.ts';
import {
  readBusyTimes,
  type BusyTimesFile,
  type BusyTimesQuestion,
} from '#shared/formats/calendar/read-busy-times.ts';
import { writeIcs, type CalendarFile } from '#shared/formats/calendar/write-ics.ts';
import type { Result } from '#shared/lib/result.ts';
import { serveWorker } from './serve-worker.ts';

export type CalendarJob =
  | {
      readonly kind: 'read';
      readonly bytes: Uint8Array;
      readonly question: Pick<BusyTimesQuestion, 'timeZone' | 'window'>;
    }
  | { readonly kind: 'write'; readonly file: CalendarFile };

export type CalendarReading = Result<BusyTimesFile, CalendarFileError>;

serveWorker((job: CalendarJob, report): CalendarReading | string =>
  job.kind === 'write'
    ? writeIcs(job.file)
    : readBusyTimes(job.bytes, { ...job.question, onProgress: report }),
);
