import type { PairId, PersonId, PracticeId, ProgrammeId, SkillId } from '#shared/domain/ids.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  practiceTransitions,
  type Practice,
  type PracticeCheck,
} from '#shared/domain/progress/practice.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isCalendarDate,
  isRecord,
  isText,
  readDate,
  readId,
  readList,
  readState,
  readText,
  unknownDay,
} from './field-readers.ts';
import { readFound } from './read-found.ts';

export function listPractices(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Practice[]> {
  return readFound(
    database.practices.where('fields.programmeId').equals(programmeId),
    readPractice,
  );
}

/** In the order they were noted. */
export function listPracticesOfPair(
  database: BinomeDatabase,
  pairId: PairId,
): Promise<readonly Practice[]> {
  return readFound(database.practices.where('fields.pairId').equals(pairId), readPractice);
}

export async function getPractice(
  database: BinomeDatabase,
  id: PracticeId,
): Promise<Practice | null> {
  const row = await database.practices.get(id);
  return row === undefined ? null : readPractice(row);
}

export function readPractice({ id, fields }: StoredRow): Practice | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const pairId = readId<PairId>(fields, 'pairId');
  if (!isId<PracticeId>(id) || programmeId === null || pairId === null) return null;
  const check: unknown = fieldValue(fields, 'check');
  return {
    id,
    programmeId,
    pairId,
    personIds: readList(fields, 'personIds', isId<PersonId>),
    skillId: readId<SkillId>(fields, 'skillId'),
    title: readText(fields, 'title'),
    evidence: readText(fields, 'evidence'),
    state: readState(fields, practiceTransitions, 'tried'),
    triedOn: readDate(fields, 'triedOn') ?? unknownDay,
    adoptedOn: readDate(fields, 'adoptedOn'),
    check: isCheck(check) ? check : null,
    abandonedOn: readDate(fields, 'abandonedOn'),
    abandonReason: readText(fields, 'abandonReason'),
  };
}

function isCheck(value: unknown): value is PracticeCheck {
  return (
    isRecord(value) &&
    isCalendarDate(value['on']) &&
    typeof value['isKept'] === 'boolean' &&
    isText(value['note'])
  );
}
