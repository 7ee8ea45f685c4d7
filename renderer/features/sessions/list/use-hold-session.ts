import { useCallback } from 'react';
import { attendanceOf } from '#shared/domain/sessions/live-session.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { peopleOf, type PeopleOfPairs } from '#shared/domain/sessions/session-times.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand } from '#renderer/services/use-command.ts';
import { holdSessionCommand } from '../commands.ts';

/** Notes at one stroke that a session took place as planned, with everyone present; its page says more. */
export function useHoldSession(people: PeopleOfPairs): (session: Session) => void {
  const { t } = useLanguage();
  const run = useCommand();
  return useCallback(
    (session) => {
      const { minutes } = session;
      const command = holdSessionCommand(session, {
        minutes,
        attendance: attendanceOf(session, peopleOf(session.pairIds, people)),
      });
      void run(command, t('sessions.held.done', { minutes }));
    },
    [people, run, t],
  );
}
