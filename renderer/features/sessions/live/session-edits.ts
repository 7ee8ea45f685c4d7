import { useMemo } from 'react';
import type { AgendaItemId, PersonId, SessionId } from '#shared/domain/ids.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import { agendaMinutes, type AgendaItem } from '#shared/domain/sessions/agenda.ts';
import {
  tickAgendaItem,
  withAgendaItem,
  withCarriedOver,
  withoutAgendaItem,
} from '#shared/domain/sessions/agenda-edits.ts';
import { bringForward } from '#shared/domain/sessions/hold-today.ts';
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
import { instantAtLocal, localAt } from '#shared/formats/calendar/time-zone.ts';
import { succeed } from '#shared/lib/result.ts';
import { useLanguage } from '#renderer/services/language.tsx';
import type { Command } from '#renderer/services/use-command.ts';
import { useEditSession, type SessionEdit } from './use-edit-session.ts';

/**
 * What is written while a session runs. Each change can be undone; those that take something away say so,
 * and those of a field resolve to whether they are on the disk.
 */
export type SessionEdits = ReturnType<typeof useSessionEdits>;

export function useSessionEdits(sessionId: SessionId) {
  const { t } = useLanguage();
  const editSessionOf = useEditSession();
  return useMemo(() => {
    const edit = async (
      name: Command['name'],
      change: SessionEdit,
      notice?: string,
    ): Promise<boolean> => editSessionOf(sessionId, name, change, notice);
    /** For changes that nothing can stand against. */
    const set = async (
      name: Command['name'],
      change: (session: Session) => Session,
      notice?: string,
    ): Promise<boolean> => edit(name, (session) => succeed(change(session)), notice);
    return {
      rename: async (title: string) =>
        edit('command.renameSession', (session, context) =>
          editSession(session, { ...session, title }, context),
        ),
      start: () => {
        void edit('command.startSession', startSession, t('live.started'));
      },
      close: (personIds: readonly PersonId[]) => {
        void edit('command.closeSession', closeWith(personIds), t('live.closed'));
      },
      /** One that was planned for another day. */
      startToday: () => {
        const start: SessionEdit = (session, context) => {
          const moved = moveToNow(session, context);
          return moved.ok ? startSession(moved.value, context) : moved;
        };
        void edit('command.startSession', start, t('live.startedToday'));
      },
      closeToday: (personIds: readonly PersonId[]) => {
        const hold: SessionEdit = (session, context) => {
          const moved = moveToNow(session, context);
          return moved.ok ? closeWith(personIds)(moved.value, context) : moved;
        };
        void edit('command.closeSession', hold, t('live.closedToday'));
      },
      reopen: () => {
        void edit('command.reopenSession', reopenSession, t('live.reopened'));
      },
      /** Of a session that is over. */
      correctMinutes: async (minutes: number) =>
        edit('command.correctMinutes', (session) =>
          session.state === 'held'
            ? holdSession(session, { minutes, attendance: session.attendance })
            : succeed(session),
        ),
      noteAttendance: (personId: PersonId, isPresent: boolean) => {
        void set('command.noteAttendance', (session) =>
          noteAttendance(session, personId, isPresent),
        );
      },
      rate: (personId: PersonId, satisfaction: Satisfaction | null) => {
        void set('command.rateSession', (session) => rateSession(session, personId, satisfaction));
      },
      recordLevel: (learnt: LearntSkill, level: SkillLevel | null) => {
        void set('command.recordLevel', (session) => recordLevel(session, learnt, level));
      },
      tick: (itemId: AgendaItemId, isDone: boolean) => {
        void set('command.tickAgenda', (session) => tickAgendaItem(session, itemId, isDone));
      },
      putAgendaItem: async (item: AgendaDraft) =>
        edit('command.editAgenda', (session, context) =>
          editSession(session, withAgendaItem(session, item), context),
        ),
      removeAgendaItem: ({ id, title }: AgendaItem) => {
        const remove: SessionEdit = (session, context) =>
          editSession(session, withoutAgendaItem(session, id), context);
        void edit('command.editAgenda', remove, t('live.agenda.removed', { title }));
      },
      /** Into the agenda of another session, the next one. */
      carryOver: (next: Session, points: readonly AgendaItem[]) => {
        const carry: SessionEdit = (stored, context) =>
          editSession(stored, withCarriedOver(stored, points), context);
        const total = agendaMinutes(withCarriedOver(next, points).agenda);
        const notice = t('live.next.carried', {
          count: points.length,
          isOverfull: String(total > next.minutes),
          total,
          planned: next.minutes,
        });
        void editSessionOf(next.id, 'command.carryOver', carry, notice);
      },
      putDecision: async (decision: Decision) =>
        set('command.editDecisions', (session) => putDecision(session, decision)),
      removeDecision: ({ id }: Decision) => {
        void set(
          'command.editDecisions',
          (session) => putDecision(session, { id, text: '' }),
          t('live.decisions.removed'),
        );
      },
    };
  }, [editSessionOf, sessionId, t]);
}

function closeWith(personIds: readonly PersonId[]): SessionEdit {
  return (session, { now }) =>
    holdSession(session, {
      minutes: minutesTaken(session, now),
      attendance: attendanceOf(session, personIds),
    });
}

/** To the minute, as every session begins. */
const moveToNow: SessionEdit = (session, context) => {
  const { timeZone } = session;
  const thisMinute = instantAtLocal(localAt(context.now, timeZone), timeZone);
  return bringForward(session, thisMinute, context);
};
