import type { PairId, ProgrammeId, SessionSeriesId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { SessionSeries } from '#shared/domain/sessions/session-series.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { readId, readList, readText } from './field-readers.ts';
import { readFound } from './read-found.ts';

export function listSessionSeries(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly SessionSeries[]> {
  return readFound(
    database.sessionSeries.where('fields.programmeId').equals(programmeId),
    readSeries,
  );
}

function readSeries({ id, fields }: StoredRow): SessionSeries | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  if (!isId<SessionSeriesId>(id) || programmeId === null) return null;
  return {
    id,
    programmeId,
    pairIds: readList(fields, 'pairIds', isId<PairId>),
    rule: readText(fields, 'rule'),
    startsAtLocal: readText(fields, 'startsAtLocal'),
    timeZone: readText(fields, 'timeZone'),
  };
}
