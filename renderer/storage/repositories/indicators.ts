import type { IndicatorId, IndicatorReadingId, ProgrammeId } from '#shared/domain/ids.ts';
import { fieldValue, type StoredRow } from '#shared/domain/operations/stored-row.ts';
import {
  indicatorAims,
  kpiNames,
  type Indicator,
  type IndicatorReading,
} from '#shared/domain/progress/indicator.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import {
  isOneOf,
  readChoice,
  readDate,
  readFigure,
  readId,
  readText,
  unknownDay,
} from './field-readers.ts';
import { readFound } from './read-found.ts';

export function listIndicators(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly Indicator[]> {
  return readFound(
    database.indicators.where('fields.programmeId').equals(programmeId),
    readIndicator,
  );
}

export async function getIndicator(
  database: BinomeDatabase,
  id: IndicatorId,
): Promise<Indicator | null> {
  const row = await database.indicators.get(id);
  return row === undefined ? null : readIndicator(row);
}

export function readIndicator({ id, fields }: StoredRow): Indicator | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  if (!isId<IndicatorId>(id) || programmeId === null) return null;
  const kpi = fieldValue(fields, 'kpi');
  return {
    id,
    programmeId,
    kpi: isOneOf(kpi, kpiNames) ? kpi : null,
    name: readText(fields, 'name'),
    unit: readText(fields, 'unit'),
    baseline: readFigure(fields, 'baseline'),
    target: readFigure(fields, 'target'),
    aim: readChoice(fields, 'aim', indicatorAims, 'higher'),
    note: readText(fields, 'note'),
  };
}

export function listReadings(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
): Promise<readonly IndicatorReading[]> {
  return readFound(
    database.indicatorReadings.where('fields.programmeId').equals(programmeId),
    readReading,
  );
}

export async function getReading(
  database: BinomeDatabase,
  id: IndicatorReadingId,
): Promise<IndicatorReading | null> {
  const row = await database.indicatorReadings.get(id);
  return row === undefined ? null : readReading(row);
}

/** A reading without its figure is none. */
function readReading({ id, fields }: StoredRow): IndicatorReading | null {
  const programmeId = readId<ProgrammeId>(fields, 'programmeId');
  const indicatorId = readId<IndicatorId>(fields, 'indicatorId');
  const value = readFigure(fields, 'value');
  if (!isId<IndicatorReadingId>(id) || programmeId === null || indicatorId === null) return null;
  if (value === null) return null;
  return {
    id,
    programmeId,
    indicatorId,
    on: readDate(fields, 'on') ?? unknownDay,
    value,
    source: readText(fields, 'source'),
    note: readText(fields, 'note'),
  };
}
