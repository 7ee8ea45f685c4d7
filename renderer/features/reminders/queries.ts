import { useLiveQuery } from 'dexie-react-hooks';
import type { ReminderInput } from '#shared/domain/reminders/plan-reminders.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listActions } from '#renderer/storage/repositories/actions.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeopleById } from '#renderer/storage/repositories/people.ts';
import { listProgrammes } from '#renderer/storage/repositories/programmes.ts';
import { listSessions } from '#renderer/storage/repositories/sessions.ts';

/** What of the data reminders are planned from. */
export type WatchedData = Pick<
  ReminderInput,
  'programmes' | 'pairs' | 'people' | 'sessions' | 'actions'
>;

/** Of all programmes that are not over; undefined until it has been read. */
export function useWatchedData(): WatchedData | undefined {
  const { database } = useServices();
  return useLiveQuery(() => readWatchedData(database), [database]);
}

async function readWatchedData(database: BinomeDatabase): Promise<WatchedData> {
  const all = await listProgrammes(database);
  const programmes = all.filter(({ state }) => state !== 'closed' && state !== 'archived');
  const [pairs, sessions, actions] = await Promise.all([
    Promise.all(programmes.map(({ id }) => listPairs(database, id))),
    Promise.all(programmes.map(({ id }) => listSessions(database, id))),
    Promise.all(programmes.map(({ id }) => listActions(database, id))),
  ]);
  const allPairs = pairs.flat();
  const personIds = allPairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]);
  const people = await listPeopleById(database, [...new Set(personIds)]);
  return {
    programmes,
    pairs: allPairs,
    people,
    sessions: sessions.flat(),
    actions: actions.flat(),
  };
}
