import type { DomainContext, SessionId } from '#shared/domain/ids.ts';
import {
  findExpected,
  findHeldMeanwhile,
  latestPastStart,
  logPastSession,
  type LoggedPast,
  type PastSessionProblem,
} from '#shared/domain/sessions/log-past-session.ts';
import type { Satisfaction, Session } from '#shared/domain/sessions/session.ts';
import { instantAtLocal, isLocalDateTime, localAt } from '#shared/formats/calendar/time-zone.ts';
import { fail, type Result } from '#shared/lib/result.ts';
import type { Command } from '#renderer/services/use-command.ts';
import type { NamedPair } from './queries.ts';

/** What the form holds; date and time as their fields give them. */
export interface PastSessionForm {
  readonly pair: NamedPair | null;
  readonly date: string;
  readonly time: string;
  /** Whether somebody has said when it began. */
  readonly isTimeSaid: boolean;
  readonly minutes: number;
  readonly mentorSatisfaction: Satisfaction | null;
  readonly menteeSatisfaction: Satisfaction | null;
  readonly note: string;
  /** Whether it is the session that was planned for that day, if there is one. */
  readonly isAsPlanned: boolean;
  /** The session noted at that time already from which this one is said to be another; null without one. */
  readonly anotherThan: SessionId | null;
}

export const usualLengths = [30, 45, 60] as const;
const usualMinutes = 45;

export type PastSessionFormProblem =
  PastSessionProblem | 'pair-missing' | 'not-a-time' | 'already-noted';

export function emptyPastSession(
  { now }: Pick<DomainContext, 'now'>,
  timeZone: string,
): PastSessionForm {
  return {
    pair: null,
    ...latestStart(now, timeZone, usualMinutes),
    isTimeSaid: false,
    minutes: usualMinutes,
    mentorSatisfaction: null,
    menteeSatisfaction: null,
    note: '',
    isAsPlanned: true,
    anotherThan: null,
  };
}

/** The date and the time at which a session of that length began if it is just over. */
export function latestStart(
  now: DomainContext['now'],
  timeZone: string,
  minutes: number,
): Pick<PastSessionForm, 'date' | 'time'> {
  const start = latestPastStart(localAt(now, timeZone), minutes);
  return { date: start.slice(0, 10), time: start.slice(11) };
}

/** The session planned for that day that the form may be about; null without one. Sessions: those of the pair. */
export function expectedSession(
  { date, time }: Pick<PastSessionForm, 'date' | 'time'>,
  sessions: readonly Session[],
  timeZone: string,
): Session | null {
  const local = `${date}T${time}`;
  if (!isLocalDateTime(local)) return null;
  const startsAt = instantAtLocal(local, timeZone);
  return findExpected(sessions, { startsAt, day: date }, (moment) =>
    localAt(moment, timeZone).slice(0, 10),
  );
}

/** The hour is the one planned for that day, if it has come, until somebody says when it really began. */
export function followPlan(
  form: PastSessionForm,
  sessions: readonly Session[],
  timeZone: string,
  { now }: Pick<DomainContext, 'now'>,
): PastSessionForm {
  if (form.isTimeSaid || !form.isAsPlanned) return form;
  const expected = expectedSession(form, sessions, timeZone);
  if (expected === null || expected.startsAt > now) return form;
  return { ...form, time: localAt(expected.startsAt, timeZone).slice(11) };
}

/** A session of the pair noted at that time already; null without one. Sessions: those of the pair. */
export function sessionNotedThen(
  { date, time, minutes }: Pick<PastSessionForm, 'date' | 'time' | 'minutes'>,
  sessions: readonly Session[],
  timeZone: string,
): Session | null {
  const local = `${date}T${time}`;
  if (!isLocalDateTime(local)) return null;
  return findHeldMeanwhile(sessions, { startsAt: instantAtLocal(local, timeZone), minutes });
}

/** @param sessions Those of the pair. */
export function readPastSession(
  form: PastSessionForm,
  sessions: readonly Session[],
  timeZone: string,
  context: DomainContext,
): Result<LoggedPast, PastSessionFormProblem> {
  const { pair: named, date, time, minutes, mentorSatisfaction, menteeSatisfaction, note } = form;
  if (named === null) return fail('pair-missing');
  const local = `${date}T${time}`;
  if (!isLocalDateTime(local)) return fail('not-a-time');
  const startsAt = instantAtLocal(local, timeZone);
  const { pair } = named;
  const expected = form.isAsPlanned ? expectedSession(form, sessions, timeZone) : null;
  const told = { expected, startsAt, day: date, timeZone, minutes, note };
  const logged = logPastSession({ pair, ...told, mentorSatisfaction, menteeSatisfaction }, context);
  const noted = sessionNotedThen(form, sessions, timeZone);
  const isInQuestion = noted !== null && noted.id !== form.anotherThan;
  return logged.ok && isInQuestion ? fail('already-noted') : logged;
}

export function logPastSessionCommand({ session, note }: LoggedPast): Command {
  return {
    name: 'command.logSession',
    changes: [
      { kind: 'put', table: 'sessions', entity: session },
      ...(note === null ? [] : [{ kind: 'put', table: 'pairNotes', entity: note } as const]),
    ],
  };
}
