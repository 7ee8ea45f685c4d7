import type { CalendarDate, ProgrammeId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  cadences,
  programmeTransitions,
  programmeTypes,
  type Programme,
} from '#shared/domain/programme/programme.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { asId, isId } from '#renderer/storage/ids.ts';
import {
  readChoice,
  readDate,
  readNumber,
  readRows,
  readState,
  readText,
} from './field-readers.ts';

/** Oldest first. */
export async function listProgrammes(database: BinomeDatabase): Promise<readonly Programme[]> {
  return readRows(await database.programmes.toArray(), readProgramme);
}

export async function getProgramme(
  database: BinomeDatabase,
  id: ProgrammeId,
): Promise<Programme | null> {
  const row = await database.programmes.get(id);
  return row === undefined ? null : readProgramme(row);
}

/** Where the start of a programme or round was damaged: a date that nobody takes for the right one. */
export const unknownStart = asId<CalendarDate>('1970-01-01');

function readProgramme({ id, fields }: StoredRow): Programme | null {
  if (!isId<ProgrammeId>(id)) return null;
  return {
    id,
    name: readText(fields, 'name'),
    type: readChoice(fields, 'type', programmeTypes, 'reverse'),
    cadence: readChoice(fields, 'cadence', cadences, 'monthly'),
    lengthMonths: readNumber(fields, 'lengthMonths', { least: 1, most: 60, fallback: 6 }),
    startsOn: readDate(fields, 'startsOn') ?? unknownStart,
    state: readState(fields, programmeTransitions, 'draft'),
  };
}
