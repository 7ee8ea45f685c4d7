import { useMemo, useRef } from 'react';
import type { AgendaItemId, DomainContext, PersonId, SessionId } from '#shared/domain/ids.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import type { AgendaItem } from '#shared/domain/sessions/agenda.ts';
import {
  tickAgendaItem,
  withAgendaItem,
  withCarriedOver,
  withoutAgendaItem,
} from '#shared/domain/sessions/agenda-edits.ts';
import {
  attendanceOf,
  noteAttendance,
  putDecision,
  rateSession,
  reopenSession,
  startSession,
} from '#shared/domain/sessions/live-session.ts';
import { minutesTaken } from '#shared/domain/sessions/session-clock.ts';
import {
  editSession,
  holdSession,
  type AgendaDraft,
} from '#shared/domain/sessions/session-decisions.ts';
import { recordLevel, type LearntSkill } from '#shared/domain/sessions/session-levels.ts';
import type { Decision, Satisfaction, Session } from '#shared/domain/sessions/session.ts';
import { useServices } from '#renderer/services/app-services.tsx';
import { useLanguage } from '#renderer/services/language.tsx';
import { useCommand, type Command } from '#renderer/services/use-command.ts';
import { getSession } from '#renderer/storage/repositories/sessions.ts';

/** What is written while a session runs. Each change can be undone; those that take something away say so. */
export type SessionEdits = ReturnType<typeof useSessionEdits>;

/** The session as it should be, or null to leave it. */
type Change = (session: Session, context: DomainContext) => Session | null;

export function useSessionEdits(sessionId: SessionId) {
  const { database, domainContext } = useServices();
  const { t } = useLanguage();
  const run = useCommand();
  // Two quick taps must not both start from what was there before the first: each waits for the one
  // before and reads the session anew.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return useMemo(() => {
    const editOne = (
      id: SessionId,
      name: Command['name'],
      change: Change,
      notice?: string,
    ): void => {
      const before = last.current;
      const next = async () => {
        await Promise.allSettled([before]);
        const session = await getSession(database, id);
        const changed = session === null ? null : change(session, domainContext());
        if (changed === null) return;
        await run({ name, changes: [{ kind: 'put', table: 'sessions', entity: changed }] }, notice);
      };
      last.current = next();
    };
    const edit = (name: Command['name'], change: Change, notice?: string): void => {
      editOne(sessionId, name, change, notice);
    };
    return {
      rename: (title: string) => {
        edit('command.renameSession', (session, context) =>
          valueOf(editSession(session, { ...session, title }, context)),
        );
      },
      start: () => {
        edit(
          'command.startSession',
          (session, context) => valueOf(startSession(session, context)),
          t('live.started'),
        );
      },
      close: (personIds: readonly PersonId[]) => {
        edit(
          'command.closeSession',
          (session, context) =>
            valueOf(
              holdSession(session, {
                minutes: minutesTaken(session, context.now),
                attendance: attendanceOf(session, personIds),
              }),
            ),
          t('live.closed'),
        );
      },
      reopen: () => {
        edit(
          'command.reopenSession',
          (session) => valueOf(reopenSession(session)),
          t('live.reopened'),
        );
      },
      correctMinutes: (minutes: number) => {
        edit('command.correctMinutes', (session) =>
          session.state === 'held' ? valueOf(holdSession(session, { ...session, minutes })) : null,
        );
      },
      noteAttendance: (personId: PersonId, isPresent: boolean) => {
        edit('command.noteAttendance', (session) => noteAttendance(session, personId, isPresent));
      },
      rate: (personId: PersonId, satisfaction: Satisfaction | null) => {
        edit('command.rateSession', (session) => rateSession(session, personId, satisfaction));
      },
      recordLevel: (learnt: LearntSkill, level: SkillLevel | null) => {
        edit('command.recordLevel', (session) => recordLevel(session, learnt, level));
      },
      tick: (itemId: AgendaItemId, isDone: boolean) => {
        edit('command.tickAgenda', (session) => tickAgendaItem(session, itemId, isDone));
      },
      putAgendaItem: (item: AgendaDraft) => {
        edit('command.editAgenda', (session, context) =>
          valueOf(editSession(session, withAgendaItem(session, item), context)),
        );
      },
      removeAgendaItem: (item: AgendaItem) => {
        edit(
          'command.editAgenda',
          (session, context) =>
            valueOf(editSession(session, withoutAgendaItem(session, item.id), context)),
          t('live.agenda.removed', { title: item.title }),
        );
      },
      /** Into the agenda of another session, the next one. */
      carryOver: (nextId: SessionId, points: readonly AgendaItem[]) => {
        editOne(
          nextId,
          'command.carryOver',
          (next, context) => valueOf(editSession(next, withCarriedOver(next, points), context)),
          t('live.next.carried', { count: points.length }),
        );
      },
      putDecision: (decision: Decision) => {
        edit('command.editDecisions', (session) => putDecision(session, decision));
      },
      removeDecision: (decision: Decision) => {
        edit(
          'command.editDecisions',
          (session) => putDecision(session, { ...decision, text: '' }),
          t('live.decisions.removed'),
        );
      },
    };
  }, [database, domainContext, run, sessionId, t]);
}

function valueOf(
  result: { readonly ok: true; readonly value: Session } | { readonly ok: false },
): Session | null {
  return result.ok ? result.value : null;
}
