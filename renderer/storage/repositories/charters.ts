import type { CharterId, PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  charterTransitions,
  type Charter,
  type CharterClause,
} from '#shared/domain/pair-life/charter.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isRecord,
  isText,
  readDate,
  readId,
  readList,
  readNumber,
  readRows,
  readState,
  readText,
} from './field-readers.ts';
import { readFound } from './read-found.ts';

/** Every version of every pair. */
export function listCharters(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Charter[]> {
  return readFound(database.charters.where('fields.programmeId').equals(programmeId), readCharter);
}

/** Every version of a pair's charter, the first first. */
export async function listChartersOfPair(
  database: BinomeDatabase,
  pairId: PairId,
): Promise<readonly Charter[]> {
  const rows = await database.charters.where('fields.pairId').equals(pairId).toArray();
  return readRows(rows, readCharter).toSorted((one, other) => one.version - other.version);
}

/** Every version of these pairs' charters, in no particular order. */
export async function listChartersOfPairs(
  database: BinomeDatabase,
  pairIds: readonly PairId[],
): Promise<readonly Charter[]> {
  return readRows(
    await database.charters.where('fields.pairId').anyOf(pairIds).toArray(),
    readCharter,
  );
}

export function readCharter({ id, fields }: StoredRow): Charter | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const pairId = readId<PairId>(fields, 'pairId');
  if (!isId<CharterId>(id) || programmeId === null || pairId === null) return null;
  return {
    id,
    programmeId,
    pairId,
    version: readNumber(fields, 'version', { least: 1, most: 10_000, fallback: 1 }),
    clauses: readList(fields, 'clauses', isClause),
    cadence: readText(fields, 'cadence'),
    mentorAgreedOn: readDate(fields, 'mentorAgreedOn'),
    menteeAgreedOn: readDate(fields, 'menteeAgreedOn'),
    state: readState(fields, charterTransitions, 'draft'),
  };
}

function isClause(value: unknown): value is CharterClause {
  return (
    isRecord(value) && (value['key'] === null || isText(value['key'])) && isText(value['text'])
  );
}
