import type { ProgrammeId } from '#shared/domain/ids.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  cadences,
  holidayCalendars,
  programmeTransitions,
  programmeTypes,
  type Programme,
} from '#shared/domain/programme/programme.ts';
import { isClosed } from '#shared/domain/programme/turn-programme.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isCalendarDate,
  readChoice,
  readDate,
  readList,
  readNumber,
  readRows,
  readState,
  readText,
  unknownDay,
} from './field-readers.ts';
import { readPairingSettings } from './pairing-rules.ts';

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

function readProgramme({ id, fields }: StoredRow): Programme | null {
  if (!isId<ProgrammeId>(id)) return null;
  const state = readState(fields, programmeTransitions, 'draft');
  return {
    id,
    name: readText(fields, 'name'),
    type: readChoice(fields, 'type', programmeTypes, 'reverse'),
    cadence: readChoice(fields, 'cadence', cadences, 'monthly'),
    lengthMonths: readNumber(fields, 'lengthMonths', { least: 1, most: 60, fallback: 6 }),
    startsOn: readDate(fields, 'startsOn') ?? unknownDay,
    holidays: readChoice(fields, 'holidays', holidayCalendars, 'none'),
    closedDays: readList(fields, 'closedDays', isCalendarDate),
    pairing: readPairingSettings(fieldValue(fields, 'pairing')),
    state,
    // Undoing a closing that was recorded before there was such a day leaves the day behind.
    closedOn: isClosed({ state }) ? readDate(fields, 'closedOn') : null,
  };
}
