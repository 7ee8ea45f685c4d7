import type { BusyTimeId, PersonId } from '#shared/domain/ids.ts';
import type { StoredRow } from '#shared/domain/operations/stored-row.ts';
import type { BusyTime } from '#shared/domain/sessions/busy-time.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { isId } from '#renderer/storage/ids.ts';
import { readId, readInstant, readRows, readText } from './field-readers.ts';

export async function listBusyTimes(database: BinomeDatabase): Promise<readonly BusyTime[]> {
  return readRows(await database.busyTimes.toArray(), readBusyTime);
}

export async function listBusyTimesOf(
  database: BinomeDatabase,
  personIds: readonly PersonId[],
): Promise<readonly BusyTime[]> {
  const rows = await database.busyTimes
    .where('fields.personId')
    .anyOf([...personIds])
    .toArray();
  return readRows(rows, readBusyTime);
}

/** One that has lost its beginning or its end keeps nobody from anything. */
function readBusyTime({ id, fields }: StoredRow): BusyTime | null {
  const personId = readId<PersonId>(fields, 'personId');
  const startsAt = readInstant(fields, 'startsAt');
  const endsAt = readInstant(fields, 'endsAt');
  if (!isId<BusyTimeId>(id) || personId === null || startsAt === null || endsAt === null) {
    return null;
  }
  return { id, personId, startsAt, endsAt, source: readText(fields, 'source') };
}
