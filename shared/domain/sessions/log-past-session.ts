import type { CalendarDate, DomainContext, Instant } from '#shared/domain/ids.ts';
import type { OpenNote } from '#shared/domain/journal/note.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { isPast, isRunning } from '#shared/domain/pairing/pair-decisions.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { attendanceOf } from './live-session.ts';
import { holdSession, planSession } from './session-decisions.ts';
import { isInSessionYears } from './session-years.ts';
import { isUpcoming, type Satisfaction, type Session } from './session.ts';

/** What is told of a session that nobody wrote up when it took place. */
export interface PastSession {
  readonly pair: Pick<
    Pair,
    'id' | 'programmeId' | 'mentorId' | 'menteeId' | 'acceptedOn' | 'activeOn'
  >;
  /** The session that had been planned, if this is that one. */
  readonly expected: Session | null;
  readonly startsAt: Instant;
  /** The same as a day on the wall clock, `YYYY-MM-DD`. */
  readonly day: string;
  readonly timeZone: string;
  readonly minutes: number;
  readonly mentorSatisfaction: Satisfaction | null;
  readonly menteeSatisfaction: Satisfaction | null;
  /** One line for both of the pair; empty for none. */
  readonly note: string;
}

export type PastSessionProblem = 'still-to-come' | 'before-pair' | 'minutes-out-of-range';

export interface LoggedPast {
  readonly session: Session;
  /** Null when nothing was noted. */
  readonly note: OpenNote | null;
}

/** A session held, with both present unless noted otherwise, and the note on it. */
export function logPastSession(
  past: PastSession,
  context: DomainContext,
): Result<LoggedPast, PastSessionProblem> {
  const { pair, startsAt, minutes } = past;
  if (Date.parse(startsAt) > Date.parse(context.now)) return fail('still-to-come');
  const pairedOn = dayOfPairing(pair);
  const isBefore = pairedOn !== null && past.day < pairedOn;
  if (isBefore || !isInSessionYears(startsAt)) return fail('before-pair');
  const planned =
    past.expected === null ? planAsTold(past, context) : succeed(atTime(past.expected, past));
  const both = [pair.mentorId, pair.menteeId];
  const held = planned.ok
    ? holdSession(planned.value, { minutes, attendance: attendanceOf(planned.value, both) })
    : planned;
  // Nothing else of the plan above is for the user to get wrong.
  if (!held.ok) return fail('minutes-out-of-range');
  const session: Session = {
    ...held.value,
    satisfaction: {
      ...held.value.satisfaction,
      ...(past.mentorSatisfaction !== null && { [pair.mentorId]: past.mentorSatisfaction }),
      ...(past.menteeSatisfaction !== null && { [pair.menteeId]: past.menteeSatisfaction }),
    },
  };
  return succeed({ session, note: noteOn(session, past, context) });
}

function planAsTold(past: PastSession, context: DomainContext) {
  const { pair, startsAt, timeZone, minutes } = past;
  return planSession(
    {
      programmeId: pair.programmeId,
      pairIds: [pair.id],
      startsAt,
      timeZone,
      title: '',
      minutes,
      format: 'one-to-one',
      place: '',
      link: '',
      agenda: [],
    },
    context,
  );
}

/** Begun at another hour than planned, which is no move: nobody asked for one. */
function atTime(session: Session, { startsAt, timeZone }: PastSession): Session {
  if (session.startsAt === startsAt) return session;
  return { ...session, startsAt, timeZone, sequence: session.sequence + 1 };
}

/**
 * Of the sessions of a pair, the one that somebody who tells of a past one most likely means: expected
 * that day, with nobody else, and nearest to that hour. Null when none is.
 *
 * @param dayOf The day on which something falls, on the wall clock.
 */
export function findExpected(
  sessions: readonly Session[],
  { startsAt, day }: Pick<PastSession, 'startsAt' | 'day'>,
  dayOf: (moment: Instant) => string,
): Session | null {
  const distance = (session: Session) =>
    Math.abs(Date.parse(session.startsAt) - Date.parse(startsAt));
  const [nearest] = sessions
    .filter((session) => session.pairIds.length === 1 && isUpcoming(session))
    .filter((session) => dayOf(session.startsAt) === day)
    .toSorted((one, other) => distance(one) - distance(other));
  return nearest ?? null;
}

/** A session of the pair that was held at the same time, if only for a part of it; null when none was. */
export function findHeldMeanwhile(
  sessions: readonly Session[],
  { startsAt, minutes }: Pick<PastSession, 'startsAt' | 'minutes'>,
): Session | null {
  const start = Date.parse(startsAt);
  const end = start + minutes * 60_000;
  const isMeanwhile = (session: Session) =>
    Date.parse(session.startsAt) < end && start < Date.parse(heldUntil(session));
  return sessions.find((session) => session.state === 'held' && isMeanwhile(session)) ?? null;
}

/** When a session that was held was over. */
export function heldUntil({
  startsAt,
  minutes,
  heldMinutes,
}: Pick<Session, 'startsAt' | 'minutes' | 'heldMinutes'>): string {
  return new Date(Date.parse(startsAt) + (heldMinutes ?? minutes) * 60_000).toISOString();
}

function noteOn(session: Session, past: PastSession, context: DomainContext): OpenNote | null {
  const body = past.note.trim();
  if (body === '') return null;
  return {
    id: context.newId(),
    programmeId: session.programmeId,
    pairId: past.pair.id,
    sessionId: session.id,
    writtenAt: context.now,
    state: 'draft',
    visibility: 'pair',
    title: '',
    body,
    tags: [],
  };
}

/** The first day on which the two were a pair; null when no day was noted. */
export function dayOfPairing({
  acceptedOn,
  activeOn,
}: Pick<Pair, 'acceptedOn' | 'activeOn'>): CalendarDate | null {
  if (acceptedOn === null || activeOn === null) return acceptedOn ?? activeOn;
  return acceptedOn < activeOn ? acceptedOn : activeOn;
}

/** Pairs that a past session can be told of: those that run, and those that ran. */
export function canHaveMet(pair: Pair): boolean {
  return isRunning(pair) || isPast(pair);
}

/**
 * The latest half hour at which a session of that length can have begun and be over.
 *
 * @param localNow The date and time on the wall clock, `2026-03-02T15:47`; so is what it returns.
 */
export function latestPastStart(localNow: string, minutes: number): string {
  // On the wall clock alone, an hour is an hour: reckoned as UTC, no zone comes in between.
  const halfHour = 30 * 60_000;
  const latest = Date.parse(`${localNow}:00Z`) - minutes * 60_000;
  return new Date(Math.floor(latest / halfHour) * halfHour).toISOString().slice(0, 16);
}
