import type { CriterionId, ProgrammeId } from '#shared/domain/ids.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import { criterionKinds, measures, type Criterion } from '#shared/domain/pairing/criterion.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { isOneOf, readChoice, readId, readNumber } from './field-readers.ts';
import { readFound } from './read-found.ts';
import { isCriterionOption } from './pairing-rules.ts';

export function listCriteria(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Criterion[]> {
  return readFound(
    database.criteria.where('fields.programmeId').equals(programmeId),
    readCriterion,
  );
}

function readCriterion({ id, fields }: StoredRow): Criterion | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const measure = fieldValue(fields, 'measure');
  const option: unknown = fieldValue(fields, 'option');
  if (!isId<CriterionId>(id) || programmeId === null || !isOneOf(measure, measures)) return null;
  return {
    id,
    programmeId,
    measure,
    kind: readChoice(fields, 'kind', criterionKinds, 'weight'),
    weight: readNumber(fields, 'weight', { least: 0, most: 10, fallback: 0 }),
    state: readChoice(fields, 'state', ['on', 'off'], 'off'),
    ...(isCriterionOption(option) ? { option } : {}),
  };
}
