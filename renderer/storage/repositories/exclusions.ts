import type { ExclusionId, Instant, PersonId, ProgrammeId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { Exclusion } from '#shared/domain/pairing/exclusion.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { instantAt, isId } from '#renderer/storage/ids.ts';
import { readId, readInstant, readList, readText } from './field-readers.ts';
import { readFound } from './read-found.ts';

export function listExclusions(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Exclusion[]> {
  return readFound(
    database.exclusions.where('fields.programmeId').equals(programmeId),
    readExclusion,
  );
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
