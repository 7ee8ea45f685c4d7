import type { DomainContext } from '#shared/domain/ids.ts';
import {
  latestPastStart,
  logPastSession,
  type LoggedPast,
  type PastSessionProblem,
} from '#shared/domain/sessions/log-past-session.ts';
import type { Satisfaction } from '#shared/domain/sessions/session.ts';
import { instantAtLocal, isLocalDateTime, localAt } from '#shared/formats/calendar/time-zone.ts';
import { fail, type Result } from '#shared/lib/result.ts';
import type { Command } from '#renderer/services/use-command.ts';
import type { NamedPair } from './queries.ts';

/** What the form holds; date and time as their fields give them. */
export interface PastSessionForm {
  readonly pair: NamedPair | null;
  readonly date: string;
  readonly time: string;
  readonly minutes: number;
  readonly mentorSatisfaction: Satisfaction | null;
  readonly menteeSatisfaction: Satisfaction | null;
  readonly note: string;
}

export const usualLengths = [30, 45, 60] as const;
const usualMinutes = 45;

export type PastSessionFormProblem = PastSessionProblem | 'pair-missing' | 'not-a-time';

export function emptyPastSession(
  { now }: Pick<DomainContext, 'now'>,
  timeZone: string,
): PastSessionForm {
  return {
    pair: null,
    ...latestStart(now, timeZone, usualMinutes),
    minutes: usualMinutes,
    mentorSatisfaction: null,
    menteeSatisfaction: null,
    note: '',
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

export function readPastSession(
  form: PastSessionForm,
  timeZone: string,
  context: DomainContext,
): Result<LoggedPast, PastSessionFormProblem> {
  const { pair: named, date, time, minutes, mentorSatisfaction, menteeSatisfaction, note } = form;
  if (named === null) return fail('pair-missing');
  const local = `${date}T${time}`;
  if (!isLocalDateTime(local)) return fail('not-a-time');
  const startsAt = instantAtLocal(local, timeZone);
  const { pair } = named;
  return logPastSession(
    { pair, startsAt, day: date, timeZone, minutes, mentorSatisfaction, menteeSatisfaction, note },
    context,
  );
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
