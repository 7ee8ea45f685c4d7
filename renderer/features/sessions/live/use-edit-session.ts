import { useCallback } from 'react';
import type { DomainContext, SessionId } from '#shared/domain/ids.ts';
import type { NotPossible } from '#shared/domain/sessions/live-session.ts';
import type { SessionProblem, StartOutOfRange } from '#shared/domain/sessions/session-decisions.ts';
import type { Session, SessionState } from '#shared/domain/sessions/session.ts';
import type { IllegalTransition } from '#shared/domain/transition.ts';
import type { Result } from '#shared/lib/result.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useNotices } from '#renderer/services/notices.ts';
import { useCommand, type Command } from '#renderer/services/use-command.ts';
import { useInTurn } from '#renderer/services/use-in-turn.ts';
import { getSession } from '#renderer/storage/repositories/sessions.ts';

type Refusal =
  NotPossible | IllegalTransition<SessionState> | StartOutOfRange | readonly SessionProblem[];

/** The session as it should be, or why it may not. */
export type SessionEdit = (session: Session, context: DomainContext) => Result<Session, Refusal>;

/**
 * Changes sessions one change after the other, each made on the session as it is stored by then: of two
 * quick taps, neither starts from what was there before the other. Resolves to true once the change is on
 * the disk, to false when it may not be made or could not be stored.
 */
export function useEditSession() {
  const { database, domainContext } = useServices();
  const { t } = useLanguage();
  const run = useCommand();
  const show = useNotices((state) => state.show);
  const inTurn = useInTurn();
  return useCallback(
    async (
      id: SessionId,
      name: Command['name'],
      edit: SessionEdit,
      notice?: string,
    ): Promise<boolean> =>
      inTurn(async () => {
        const session = await getSession(database, id);
        if (session === null) return false;
        const edited = edit(session, domainContext());
        if (edited.ok) {
          const change = { kind: 'put', table: 'sessions', entity: edited.value } as const;
          return run({ name, changes: [change] }, notice);
        }
        // A session in another state by now says so on the screen itself.
        const [problem] = 'kind' in edited.error ? [] : edited.error;
        if (problem !== undefined) {
          show({ text: t(`sessions.problem.${problem}`), severity: 'error', action: null });
        }
        return false;
      }),
    [database, domainContext, inTurn, run, show, t],
  );
}
