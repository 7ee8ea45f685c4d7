import type {
  ActionId,
  GoalId,
  PairId,
  PersonId,
  ProgrammeId,
  SessionId,
} from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import { actionTransitions, type Action } from '#shared/domain/pair-life/action.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { readDate, readId, readState, readText } from './field-readers.ts';
import { readFound } from './read-found.ts';

export function listActions(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Action[]> {
  return readFound(database.actions.where('fields.programmeId').equals(programmeId), readAction);
}

/** In the order they were noted. */
export function listActionsOfPair(
  database: BinomeDatabase,
  pairId: PairId,
): Promise<readonly Action[]> {
  return readFound(database.actions.where('fields.pairId').equals(pairId), readAction);
}

export async function getAction(database: BinomeDatabase, id: ActionId): Promise<Action | null> {
  const row = await database.actions.get(id);
  return row === undefined ? null : readAction(row);
}

export function readAction({ id, fields }: StoredRow): Action | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const pairId = readId<PairId>(fields, 'pairId');
  const ownerId = readId<PersonId>(fields, 'ownerId');
  if (!isId<ActionId>(id) || programmeId === null || pairId === null || ownerId === null) {
    return null;
  }
  return {
    id,
    programmeId,
    pairId,
    sessionId: readId<SessionId>(fields, 'sessionId'),
    goalId: readId<GoalId>(fields, 'goalId'),
    title: readText(fields, 'title'),
    ownerId,
    dueOn: readDate(fields, 'dueOn'),
    state: readState(fields, actionTransitions, 'open'),
    doneOn: readDate(fields, 'doneOn'),
  };
}
