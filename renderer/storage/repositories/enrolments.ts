import type { EnrolmentId, PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import { availabilitySlots, type AvailabilitySlot } from '#shared/domain/people/availability.ts';
import { enrolmentTransitions, roles, type Enrolment } from '#shared/domain/people/enrolment.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isOneOf,
  readChoice,
  readDate,
  readFlag,
  readId,
  readList,
  readNumber,
  readRows,
  readState,
  readText,
} from './field-readers.ts';

export async function listEnrolments(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Enrolment[]> {
  const rows = await database.enrolments.where('fields.programmeId').equals(programmeId).toArray();
  return readRows(rows, readEnrolment);
}

function isSlot(value: unknown): value is AvailabilitySlot {
  return isOneOf(value, availabilitySlots);
}

function readEnrolment({ id, fields }: StoredRow): Enrolment | null {
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
    availability: readList(fields, 'availability', isSlot),
    motivation: readText(fields, 'motivation'),
    isPrepared: readFlag(fields, 'isPrepared'),
    state: readState(fields, enrolmentTransitions, 'applied'),
  };
}
