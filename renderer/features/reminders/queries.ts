import { useEffect, useState } from 'react';
import type { ReminderInput } from '#shared/domain/reminders/plan-reminders.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listActions } from '#renderer/storage/repositories/actions.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeopleById } from '#renderer/storage/repositories/people.ts';
import { listProgrammes } from '#renderer/storage/repositories/programmes.ts';
import { listSessions } from '#renderer/storage/repositories/sessions.ts';
import { watchTables } from '#renderer/storage/watch-tables.ts';

/** What of the data reminders are planned from. */
export type WatchedData = Pick<
  ReminderInput,
  'programmes' | 'pairs' | 'people' | 'sessions' | 'actions'
>;

const settleMilliseconds = 1000;

/**
 * Of all programmes that are not over, as they were a moment after the last change; undefined until
 * then. No live query: every screen would pay for it with each of its writes.
 */
export function useWatchedData(): WatchedData | undefined {
  const { database } = useServices();
  const [data, setData] = useState<WatchedData>();
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function read(): Promise<void> {
      const answer = await readWatchedData(database).catch(() => null);
      // A database that cannot be read now, as when it is being closed, is read after its next change.
      if (isCurrent && answer !== null) setData(answer);
    }
    function readSoon(): void {
      clearTimeout(timer);
      timer = setTimeout(() => void read(), settleMilliseconds);
    }
    readSoon();
    const stopWatching = watchTables(
      database,
      ['programmes', 'pairs', 'people', 'sessions', 'actions'],
      readSoon,
    );
    return () => {
      isCurrent = false;
      clearTimeout(timer);
      stopWatching();
    };
  }, [database]);
  return data;
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
