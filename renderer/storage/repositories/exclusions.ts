import type { ExclusionId, Instant, PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { Exclusion } from '#shared/domain/pairing/exclusion.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { instantAt, isId } from '#renderer/storage/ids.ts';
import { readId, readInstant, readList, readRows, readText } from './field-readers.ts';

export async function listExclusions(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Exclusion[]> {
  const rows = await database.exclusions.where('fields.programmeId').equals(programmeId).toArray();
  return readRows(rows, readExclusion);
}

function readExclusion({ id, fields }: StoredRow): Exclusion | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const [one, other] = readList(fields, 'personIds', isId<PersonId>);
  if (!isId<ExclusionId>(id) || programmeId === null) return null;
  if (one === undefined || other === undefined) return null;
  return {
    id,
    programmeId,
    personIds: [one, other],
    askedBy: readId<PersonId>(fields, 'askedBy'),
    privateReason: readText(fields, 'privateReason'),
    createdAt: readInstant(fields, 'createdAt') ?? unknownMoment,
  };
}

const unknownMoment: Instant = instantAt(0);
