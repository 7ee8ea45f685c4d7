import type { ProgrammeId, RoundId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import { roundTransitions, type Round } from '#shared/domain/programme/round.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { readDate, readId, readNumber, readRows, readState, unknownDay } from './field-readers.ts';

/** In the order of their numbers. */
export async function listRounds(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Round[]> {
  const rows = await database.rounds.where('fields.programmeId').equals(programmeId).toArray();
  return readRows(rows, readRound).toSorted((one, other) => one.number - other.number);
}

function readRound({ id, fields }: StoredRow): Round | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  if (!isId<RoundId>(id) || programmeId === null) return null;
  return {
    id,
    programmeId,
    number: readNumber(fields, 'number', { least: 1, most: 1000, fallback: 1 }),
    startsOn: readDate(fields, 'startsOn') ?? unknownDay,
    state: readState(fields, roundTransitions, 'planned'),
  };
}
