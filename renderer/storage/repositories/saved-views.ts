import type { ProgrammeId, RoundId, SavedViewId } from '#shared/domain/ids.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { ProgressFilter, SavedView } from '#shared/domain/progress/progress-filter.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { isCalendarDate, isRecord, isText, readId, readText } from './field-readers.ts';
import { readFound } from './read-found.ts';

export function listSavedViews(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly SavedView[]> {
  return readFound(
    database.savedViews.where('fields.programmeId').equals(programmeId),
    readSavedView,
  );
}

function readSavedView({ id, fields }: StoredRow): SavedView | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  if (!isId<SavedViewId>(id) || programmeId === null) return null;
  return {
    id,
    programmeId,
    name: readText(fields, 'name'),
    filter: readFilter(fieldValue(fields, 'filter')),
  };
}

function readFilter(stored: unknown): ProgressFilter {
  const value = isRecord(stored) ? stored : {};
  const dayAt = (name: string) => {
    const day = value[name];
    return isCalendarDate(day) ? day : null;
  };
  const textAt = (name: string) => {
    const text = value[name];
    return isText(text) ? text : null;
  };
  const { roundId } = value;
  return {
    from: dayAt('from'),
    to: dayAt('to'),
    roundId: isId<RoundId>(roundId) ? roundId : null,
    department: textAt('department'),
    site: textAt('site'),
    asOf: dayAt('asOf'),
  };
}
