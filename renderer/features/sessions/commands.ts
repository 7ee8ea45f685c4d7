import type { DomainContext } from '#shared/domain/ids.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { AgendaTemplate } from '#shared/domain/sessions/agenda.ts';
import type { PlannedSeries } from '#shared/domain/sessions/plan-series.ts';
import {
  cancelSession,
  holdSession,
  missSession,
  moveSession,
  type Absence,
  type HeldSession,
  type NewTime,
} from '#shared/domain/sessions/session-decisions.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Change } from '#renderer/storage/command-runner.ts';
import type { Command } from '#renderer/services/use-command.ts';

function putSession(entity: Session): Change {
  return { kind: 'put', table: 'sessions', entity };
}

export function planSessionCommand(session: Session): Command {
  return { name: 'command.planSession', changes: [putSession(session)] };
}

export function planSeriesCommand({ series, sessions }: PlannedSeries): Command {
  return {
    name: 'command.planSeries',
    changes: [
      { kind: 'put', table: 'sessionSeries', entity: series },
      ...sessions.map((session) => putSession(session)),
    ],
  };
}

export function editSessionCommand(session: Session): Command {
  return { name: 'command.editSession', changes: [putSession(session)] };
}

/** A session that may not move stays as it is. */
export function moveSessionCommand(session: Session, to: NewTime, context: DomainContext): Command {
  const moved = moveSession(session, to, context);
  return { name: 'command.moveSession', changes: moved.ok ? [putSession(moved.value)] : [] };
}

export type AbsenceKind = 'cancelled' | 'missed';

const absenceNames = {
  cancelled: 'command.cancelSession',
  missed: 'command.missSession',
} as const;

/** One session that does not take place, or the rest of its series. */
export function giveUpSessionsCommand(
  sessions: readonly Session[],
  kind: AbsenceKind,
  absence: Absence,
  context: DomainContext,
): Command {
  const giveUp = kind === 'cancelled' ? cancelSession : missSession;
  return {
    name: absenceNames[kind],
    changes: sessions.flatMap((session) => {
      const given = giveUp(session, absence, context);
      return given.ok ? [putSession(given.value)] : [];
    }),
  };
}

export function holdSessionCommand(session: Session, held: HeldSession): Command {
  const result = holdSession(session, held);
  return { name: 'command.holdSession', changes: result.ok ? [putSession(result.value)] : [] };
}

export function saveAgendaTemplateCommand(entity: AgendaTemplate): Command {
  return {
    name: 'command.saveAgendaTemplate',
    changes: [{ kind: 'put', table: 'agendaTemplates', entity }],
  };
}

export function renameAgendaTemplateCommand(entity: AgendaTemplate): Command {
  return {
    name: 'command.renameAgendaTemplate',
    changes: [{ kind: 'put', table: 'agendaTemplates', entity }],
  };
}

export function deleteAgendaTemplateCommand({ id }: AgendaTemplate): Command {
  return {
    name: 'command.deleteAgendaTemplate',
    changes: [{ kind: 'delete', table: 'agendaTemplates', id }],
  };
}

export type ProgrammeClosures = Pick<Programme, 'holidays' | 'closedDays'>;

/** The days of the programme on which no series is planned. */
export function setClosuresCommand(programme: Programme, closures: ProgrammeClosures): Command {
  const closedDays = [...new Set(closures.closedDays)].toSorted();
  return {
    name: 'command.setClosures',
    changes: [
      {
        kind: 'put',
        table: 'programmes',
        entity: { ...programme, holidays: closures.holidays, closedDays },
      },
    ],
  };
}
