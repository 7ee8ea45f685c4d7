import type { CriteriaProfileId, Instant } from '#shared/domain/ids.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { CriteriaProfile } from '#shared/domain/pairing/criteria-profile.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { instantAt, isId } from '#renderer/storage/ids.ts';
import { readInstant, readList, readRows, readText } from './field-readers.ts';
import { isMatchCriterion, readPairingSettings } from './pairing-rules.ts';

/** The workspace's profiles, oldest first. */
export async function listCriteriaProfiles(
  database: BinomeDatabase,
): Promise<readonly CriteriaProfile[]> {
  return readRows(await database.criteriaProfiles.toArray(), readProfile);
}

function readProfile({ id, fields }: StoredRow): CriteriaProfile | null {
  if (!isId<CriteriaProfileId>(id)) return null;
  return {
    id,
    name: readText(fields, 'name'),
    criteria: readList(fields, 'criteria', isMatchCriterion),
    settings: readPairingSettings(fieldValue(fields, 'settings')),
    createdAt: readInstant(fields, 'createdAt') ?? unknownMoment,
  };
}

const unknownMoment: Instant = instantAt(0);
