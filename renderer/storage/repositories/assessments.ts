import type { AssessmentId, PairId, PersonId, ProgrammeId, SkillId } from '#shared/domain/ids.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { Fields } from '#shared/domain/operations/operation.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import {
  assessmentPoints,
  type AssessedLevels,
  type Assessment,
} from '#shared/domain/progress/assessment.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { isRecord, readChoice, readDate, readId, unknownDay } from './field-readers.ts';
import { readFound } from './read-found.ts';
import { isSkillLevel } from './people.ts';

export function listAssessments(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Assessment[]> {
  return readFound(
    database.assessments.where('fields.programmeId').equals(programmeId),
    readAssessment,
  );
}

export function listAssessmentsOfPair(
  database: BinomeDatabase,
  pairId: PairId,
): Promise<readonly Assessment[]> {
  return readFound(database.assessments.where('fields.pairId').equals(pairId), readAssessment);
}

function readAssessment({ id, fields }: StoredRow): Assessment | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const pairId = readId<PairId>(fields, 'pairId');
  const subjectId = readId<PersonId>(fields, 'subjectId');
  const byId = readId<PersonId>(fields, 'byId');
  if (!isId<AssessmentId>(id) || programmeId === null || pairId === null) return null;
  if (subjectId === null || byId === null) return null;
  return {
    id,
    programmeId,
    pairId,
    point: readChoice(fields, 'point', assessmentPoints, 'start'),
    subjectId,
    byId,
    doneOn: readDate(fields, 'doneOn') ?? unknownDay,
    levels: readLevels(fields, 'levels'),
    before: readLevels(fields, 'before'),
  };
}

function readLevels(fields: Fields, name: string): AssessedLevels {
  const value: unknown = fieldValue(fields, name);
  if (!isRecord(value)) return {};
  const entries = Object.entries(value).filter(
    (entry): entry is [SkillId, SkillLevel] => isId<SkillId>(entry[0]) && isSkillLevel(entry[1]),
  );
  return Object.fromEntries(entries);
}
