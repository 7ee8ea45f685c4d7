import type { EnrolmentId, PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import { isAvailabilitySlot } from '#shared/domain/people/availability.ts';
import { enrolmentTransitions, roles, type Enrolment } from '#shared/domain/people/enrolment.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isText,
  readChoice,
  readDate,
  readFlag,
  readId,
  readList,
  readNumber,
  readState,
  readText,
} from './field-readers.ts';
import { readFound } from './read-found.ts';

export function listEnrolments(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Enrolment[]> {
  return readFound(
    database.enrolments.where('fields.programmeId').equals(programmeId),
    readEnrolment,
  );
}

export function readEnrolment({ id, fields }: StoredRow): Enrolment | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const personId = readId<PersonId>(fields, 'personId');
  if (!isId<EnrolmentId>(id) || programmeId === null || personId === null) return null;
  return {
    id,
    programmeId,
    personId,
    role: readChoice(fields, 'role', roles, 'mentee'),
    volunteeredOn: readDate(fields, 'volunteeredOn'),
    capacity: readNumber(fields, 'capacity', { least: 1, most: 1000, fallback: 1 }),
    availability: readList(fields, 'availability', isAvailabilitySlot),
    motivation: readText(fields, 'motivation'),
    isPrepared: readFlag(fields, 'isPrepared'),
    isPaused: readFlag(fields, 'isPaused'),
    motivationTags: readList(fields, 'motivationTags', isText),
    choices: readList(fields, 'choices', isId<PersonId>),
    groupMinimum: readNumber(fields, 'groupMinimum', { least: 1, most: 1000, fallback: 1 }),
    state: readState(fields, enrolmentTransitions, 'applied'),
  };
}
