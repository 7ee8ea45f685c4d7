import type { EvaluationId, PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { Fields } from '#shared/domain/operations/operation.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import { evaluationKinds, ratings, type Evaluation } from '#shared/domain/people/evaluation.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { readChoice, readDate, readId, readRows, readText, unknownDay } from './field-readers.ts';

/** What was noted of the programme's people, the oldest first. */
export async function listEvaluations(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Evaluation[]> {
  const rows = await database.evaluations.where('fields.programmeId').equals(programmeId).toArray();
  return readRows(rows, readEvaluation).toSorted(byDay);
}

function byDay(one: Evaluation, other: Evaluation): number {
  if (one.heldOn !== other.heldOn) return one.heldOn < other.heldOn ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

function readEvaluation({ id, fields }: StoredRow): Evaluation | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const personId = readId<PersonId>(fields, 'personId');
  if (!isId<EvaluationId>(id) || programmeId === null || personId === null) return null;
  return {
    id,
    programmeId,
    personId,
    kind: readChoice(fields, 'kind', evaluationKinds, 'interview'),
    heldOn: readDate(fields, 'heldOn') ?? unknownDay,
    mentoring: readRating(fields, 'mentoring'),
    readiness: readRating(fields, 'readiness'),
    note: readText(fields, 'note'),
  };
}

function readRating(fields: Fields, name: string): Evaluation['mentoring'] {
  const value = fieldValue(fields, name);
  return ratings.find((rating) => rating === value) ?? null;
}
