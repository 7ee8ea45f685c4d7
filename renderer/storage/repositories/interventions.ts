import type { InterventionId, PairId, ProgrammeId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  interventionReasons,
  interventionTransitions,
  type Intervention,
} from '#shared/domain/progress/intervention.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  readChoice,
  readDate,
  readId,
  readRows,
  readState,
  readText,
  unknownDay,
} from './field-readers.ts';
import { readFound } from './read-found.ts';

export function listInterventions(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Intervention[]> {
  return readFound(
    database.interventions.where('fields.programmeId').equals(programmeId),
    readIntervention,
  );
}

export function listInterventionsOfPair(
  database: BinomeDatabase,
  pairId: PairId,
): Promise<readonly Intervention[]> {
  return readFound(database.interventions.where('fields.pairId').equals(pairId), readIntervention);
}

export async function listInterventionsOfPairs(
  database: BinomeDatabase,
  pairIds: readonly PairId[],
): Promise<readonly Intervention[]> {
  const rows = await database.interventions
    .where('fields.pairId')
    .anyOf([...pairIds])
    .toArray();
  return readRows(rows, readIntervention);
}

function readIntervention({ id, fields }: StoredRow): Intervention | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const pairId = readId<PairId>(fields, 'pairId');
  if (!isId<InterventionId>(id) || programmeId === null || pairId === null) return null;
  return {
    id,
    programmeId,
    pairId,
    reason: readChoice(fields, 'reason', interventionReasons, 'other'),
    on: readDate(fields, 'on') ?? unknownDay,
    note: readText(fields, 'note'),
    state: readState(fields, interventionTransitions, 'open'),
    doneOn: readDate(fields, 'doneOn'),
    outcome: readText(fields, 'outcome'),
  };
}
