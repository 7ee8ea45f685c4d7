import type { Instant, ProgrammeId } from '#shared/domain/ids.ts';
import { displayName } from '#shared/domain/people/person.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeople } from '#renderer/storage/repositories/people.ts';
import { listSessions } from '#renderer/storage/repositories/sessions.ts';

/** A session of today that nobody has started. */
export interface SessionToStart {
  readonly session: Session;
  /** The names of its pairs. */
  readonly names: readonly string[];
}

/** What can be started today, what is nearest to now first. */
export async function readSessionsToStart(
  database: BinomeDatabase,
  programmeId: ProgrammeId,
  now: Instant,
): Promise<readonly SessionToStart[]> {
  const sessions = await listSessions(database, programmeId);
  const today = new Date(now).toDateString();
  const ofToday = sessions.filter(
    (session) =>
      isUpcoming(session) &&
      session.startedAt === null &&
      new Date(session.startsAt).toDateString() === today,
  );
  if (ofToday.length === 0) return [];
  const [pairs, people] = await Promise.all([
    listPairs(database, programmeId),
    listPeople(database),
  ]);
  const names = new Map(people.map((person) => [person.id, displayName(person)]));
  const pairNames = new Map(
    pairs.map(({ id, mentorId, menteeId }) => [
      id,
      [mentorId, menteeId].map((personId) => names.get(personId) ?? '–').join(' → '),
    ]),
  );
  const distance = ({ startsAt }: Session) => Math.abs(Date.parse(startsAt) - Date.parse(now));
  return ofToday
    .toSorted((one, other) => distance(one) - distance(other))
    .map((session) => ({
      session,
      names: session.pairIds.flatMap((id) => pairNames.get(id) ?? []),
    }));
}
