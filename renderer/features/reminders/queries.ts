import { useEffect, useState } from 'react';
import type { ProgrammeId } from '#shared/domain/ids.ts';
import type { ReminderInput } from '#shared/domain/reminders/plan-reminders.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listActions } from '#renderer/storage/repositories/actions.ts';
import { listAssessments } from '#renderer/storage/repositories/assessments.ts';
import { listPairs } from '#renderer/storage/repositories/pairs.ts';
import { listPeopleById } from '#renderer/storage/repositories/people.ts';
import { listPractices } from '#renderer/storage/repositories/practices.ts';
import { listProgrammes } from '#renderer/storage/repositories/programmes.ts';
import { listSessions } from '#renderer/storage/repositories/sessions.ts';
import { listInvitationsTo, listSurveys } from '#renderer/storage/repositories/surveys.ts';
import { watchTables } from '#renderer/storage/watch-tables.ts';

/** What of the data reminders are planned from. */
export type WatchedData = Omit<ReminderInput, 'settings' | 'now' | 'clock'>;

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
      [
        'programmes',
        'pairs',
        'people',
        'sessions',
        'actions',
        'surveys',
        'surveyInvitations',
        'assessments',
        'practices',
      ],
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
  const ofEach = async <Row>(list: (id: ProgrammeId) => Promise<readonly Row[]>) =>
    (await Promise.all(programmes.map(({ id }) => list(id)))).flat();
  const [allPairs, sessions, actions, surveys, assessments, practices] = await Promise.all([
    ofEach((id) => listPairs(database, id)),
    ofEach((id) => listSessions(database, id)),
    ofEach((id) => listActions(database, id)),
    ofEach((id) => listSurveys(database, id)),
    ofEach((id) => listAssessments(database, id)),
    ofEach((id) => listPractices(database, id)),
  ]);
  const open = surveys.filter(({ state }) => state === 'open');
  const invitations = await Promise.all(open.map(({ id }) => listInvitationsTo(database, id)));
  const personIds = allPairs.flatMap(({ mentorId, menteeId }) => [mentorId, menteeId]);
  const people = await listPeopleById(database, [...new Set(personIds)]);
  return {
    programmes,
    pairs: allPairs,
    people,
    sessions,
    actions,
    surveys,
    invitations: invitations.flat(),
    assessments,
    practices,
  };
}
