import type { Role } from '#shared/domain/people/enrolment.ts';
import type { ColumnMapping } from '#shared/formats/people-list/people-field.ts';
import { readPeopleFile, type PeopleFile } from '#shared/formats/people-list/read-people-file.ts';
import type { TableError } from '#shared/formats/table/table.ts';
import type { Result } from '#shared/lib/result.ts';
import { serveWorker } from './serve-worker.ts';

export interface ReadingJob {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** What each column holds, as the user set it; guessed when absent. */
  readonly mapping?: ColumnMapping;
  /** What everyone is, on a list without a role column. */
  readonly roleForAll?: Role;
}

export type ReadingResult = Result<PeopleFile, TableError>;

serveWorker(
  ({ bytes, fileName, mapping, roleForAll }: ReadingJob, report): Promise<ReadingResult> =>
    readPeopleFile(bytes, fileName, {
      ...(mapping !== undefined && { mapping }),
      ...(roleForAll !== undefined && { roleForAll }),
      onProgress: ({ done, total }) => {
        report(done, total);
      },
    }),
);
