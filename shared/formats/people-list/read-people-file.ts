import { succeed, type Result } from '#shared/lib/result.ts';
import { readTable } from '#shared/formats/table/read-table.ts';
import type { Table, TableError } from '#shared/formats/table/table.ts';
import { recogniseHeading } from './heading-synonyms.ts';
import type { ColumnMapping } from './people-field.ts';
import {
  readPeopleListInSteps,
  type PeopleList,
  type ReadingStep,
  type ReadPeopleListOptions,
} from './read-people-list.ts';
import { suggestMapping } from './suggest-mapping.ts';

export interface PeopleFile extends PeopleList {
  readonly table: Table;
  readonly mapping: ColumnMapping;
}

export interface ReadPeopleFileOptions extends ReadPeopleListOptions {
  /** What the columns hold; guessed from headings and cells when absent. */
  readonly mapping?: ColumnMapping;
  /** Called between steps and awaited, so that it can pause; an error it throws stops the reading and is passed on. */
  readonly onProgress?: (step: ReadingStep) => Promise<void> | void;
}

/** Reads a table and knows where people lists have their headings. */
export function readPeopleTable(
  bytes: Uint8Array,
  fileName: string,
): Promise<Result<Table, TableError>> {
  return readTable(bytes, fileName, { isHeading: (cell) => recogniseHeading(cell) !== null });
}

/** From the bytes of a CSV or XLSX file to people and problems. */
export async function readPeopleFile(
  bytes: Uint8Array,
  fileName: string,
  { mapping: given, onProgress, ...options }: ReadPeopleFileOptions = {},
): Promise<Result<PeopleFile, TableError>> {
  const read = await readPeopleTable(bytes, fileName);
  if (!read.ok) return read;
  const table = read.value;
  const mapping = given ?? suggestMapping(table.headings, table.rows);
  const steps = readPeopleListInSteps(table, mapping, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return succeed({ table, mapping, ...step.value });
    await onProgress?.(step.value);
  }
}
