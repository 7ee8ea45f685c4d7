import type { PairId, PersonId, ProgrammeId, RoundId, ScenarioId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  pairEndReasons,
  pairTransitions,
  type Pair,
  type PairStep,
} from '#shared/domain/pairing/pair.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isCalendarDate,
  isOneOf,
  isRecord,
  isText,
  readDate,
  readFlag,
  readId,
  readList,
  readNumber,
  readState,
  readText,
} from './field-readers.ts';
import { readFound } from './read-found.ts';
import { isBreakdownLine } from './match-result-guards.ts';

export async function getPair(database: BinomeDatabase, id: PairId): Promise<Pair | null> {
  const row = await database.pairs.get(id);
  return row === undefined ? null : readPair(row);
}

export function listPairs(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Pair[]> {
  return readFound(database.pairs.where('fields.programmeId').equals(programmeId), readPair);
}

export function readPair({ id, fields }: StoredRow): Pair | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const roundId = readId<RoundId>(fields, 'roundId');
  const mentorId = readId<PersonId>(fields, 'mentorId');
  const menteeId = readId<PersonId>(fields, 'menteeId');
  if (!isId<PairId>(id) || programmeId === null || roundId === null) return null;
  if (mentorId === null || menteeId === null) return null;
  const state = readState(fields, pairTransitions, 'proposed');
  return {
    id,
    programmeId,
    roundId,
    scenarioId: readId<ScenarioId>(fields, 'scenarioId'),
    mentorId,
    menteeId,
    score: readNumber(fields, 'score', { least: 0, most: 100, fallback: 0 }),
    breakdown: readList(fields, 'breakdown', isBreakdownLine),
    state,
    overrideReason: readText(fields, 'overrideReason'),
    isLocked: readFlag(fields, 'isLocked'),
    // Undoing an acceptance that was recorded before there was such a day leaves the day behind.
    acceptedOn: state === 'proposed' ? null : readDate(fields, 'acceptedOn'),
    activeOn: readDate(fields, 'activeOn'),
    history: readList(fields, 'history', isPairStep),
  };
}

function isPairStep(value: unknown): value is PairStep {
  return (
    isRecord(value) &&
    typeof value['to'] === 'string' &&
    Object.hasOwn(pairTransitions, value['to']) &&
    isCalendarDate(value['on']) &&
    (value['reason'] === null || isOneOf(value['reason'], pairEndReasons)) &&
    isText(value['note'])
  );
}
