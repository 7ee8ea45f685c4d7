import { useEffect, useState } from 'react';
import type { CalendarDate, ProgrammeId } from '#shared/domain/ids.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { awaitsFollowUp } from '#shared/domain/progress/assessment-dates.ts';
import type { ReminderInput } from '#shared/domain/reminders/plan-reminders.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import type { BinomeDatabase } from '#renderer/storage/database.ts';
import { listActions } from '#renderer/storage/repositories/actions.ts';
import { listAssessments } from '#renderer/storage/repositories/assessments.ts';
import { listGoals } from '#renderer/storage/repositories/goals.ts';
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
 * Of all programmes that anything is still expected of, as they were a moment after the last change;
 * undefined until then. No live query: every screen would pay for it with each of its writes.
 */
export function useWatchedData(): WatchedData | undefined {
  const { database, domainContext } = useServices();
  const [data, setData] = useState<WatchedData>();
  useEffect(() => {
    let isCurrent = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function read(): Promise<void> {
      const answer = await readWatchedData(database, domainContext().today).catch(() => null);
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
        'goals',
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
  }, [database, domainContext]);
  return data;
}

async function readWatchedData(
  database: BinomeDatabase,
  today: CalendarDate,
): Promise<WatchedData> {
  const programmes = await listExpectedOf(database, today);
  const ofEach = async <Row>(list: (id: ProgrammeId) => Promise<readonly Row[]>) =>
    (await Promise.all(programmes.map(({ id }) => list(id)))).flat();
  const [allPairs, sessions, goals, actions, surveys, assessments, practices] = await Promise.all([
    ofEach((id) => listPairs(database, id)),
    ofEach((id) => listSessions(database, id)),
    ofEach((id) => listGoals(database, id)),
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
    goals,
    actions,
    surveys,
    invitations: invitations.flat(),
    assessments,
    practices,
  };
}

/** Those under way; of those closed only where pairs are still to be asked, for all their sessions are read. */
async function listExpectedOf(
  database: BinomeDatabase,
  today: CalendarDate,
): Promise<readonly Programme[]> {
  const programmes = await listProgrammes(database);
  const isExpectedOf = async (programme: Programme): Promise<boolean> => {
    if (programme.state !== 'closed') return programme.state !== 'archived';
    const pairs = await listPairs(database, programme.id);
    return pairs.some((pair) => awaitsFollowUp(pair, programme, today));
  };
  const areExpectedOf = await Promise.all(programmes.map(isExpectedOf));
  return programmes.filter((_programme, place) => areExpectedOf[place] === true);
}
