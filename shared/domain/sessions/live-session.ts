import type { DomainContext, PersonId, SessionId } from '#shared/domain/ids.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import { isUpcoming, type Decision, type Satisfaction, type Session } from './session.ts';

/** The session is not, or no longer, in a state in which this can be done to it. */
export interface NotPossible {
  readonly kind: 'not-possible';
  readonly state: Session['state'];
}

/** The clock starts. One that runs already keeps its start. */
export function startSession(
  session: Session,
  { now }: Pick<DomainContext, 'now'>,
): Result<Session, NotPossible> {
  if (!isUpcoming(session)) return fail({ kind: 'not-possible', state: session.state });
  return succeed(session.startedAt === null ? { ...session, startedAt: now } : session);
}

/** A session closed too soon goes on: what was noted stays, and so do its start and that it was moved. */
export function reopenSession(session: Session): Result<Session, NotPossible> {
  if (session.state !== 'held') return fail({ kind: 'not-possible', state: session.state });
  return succeed({
    ...session,
    state: session.moves.length > 0 ? 'moved' : 'planned',
    heldMinutes: null,
    sequence: session.sequence + 1,
  });
}

/** Who was there, once it was held: everyone of whom nothing else was noted. */
export function attendanceOf(
  { attendance }: Pick<Session, 'attendance'>,
  personIds: readonly PersonId[],
): Session['attendance'] {
  const everyone = Object.fromEntries(personIds.map((id) => [id, true]));
  return { ...everyone, ...attendance };
}

export function noteAttendance(session: Session, personId: PersonId, isPresent: boolean): Session {
  return { ...session, attendance: { ...session.attendance, [personId]: isPresent } };
}

/** How useful the session was to someone; null takes the answer back. */
export function rateSession(
  session: Session,
  personId: PersonId,
  satisfaction: Satisfaction | null,
): Session {
  const { [personId]: _before, ...others } = session.satisfaction;
  return {
    ...session,
    satisfaction: satisfaction === null ? others : { ...others, [personId]: satisfaction },
  };
}

/** Longer than any session; a held one of a whole day is still believed. */
export const mostHeldMinutes = 24 * 60;

/** The decision in the place of the one with its id, else at the end; an empty one is none. */
export function putDecision(session: Session, decision: Decision): Session {
  const { decisions } = session;
  if (decision.text.trim() === '') {
    return { ...session, decisions: decisions.filter(({ id }) => id !== decision.id) };
  }
  return {
    ...session,
    decisions: decisions.some(({ id }) => id === decision.id)
      ? decisions.map((other) => (other.id === decision.id ? decision : other))
      : [...decisions, decision],
  };
}

/** The session that the same pairs expect next; null when none is planned. Sessions: the oldest first. */
export function nextSession(sessions: readonly Session[], after: Session): Session | null {
  return (
    sessions.find(
      (session) =>
        session.id !== after.id && isUpcoming(session) && session.startsAt > after.startsAt,
    ) ?? null
  );
}

/** The sessions that took place or are expected, counted from 1; others have no number. Sessions: the oldest first. */
export function numberSessions(
  sessions: readonly Pick<Session, 'id' | 'state'>[],
): ReadonlyMap<SessionId, number> {
  const counted = sessions.filter(({ state }) => state === 'held' || isUpcoming({ state }));
  return new Map(counted.map(({ id }, index) => [id, index + 1]));
}

/** It has begun, and nobody has closed it. */
export function isGoingOn({ state, startedAt }: Pick<Session, 'state' | 'startedAt'>): boolean {
  return startedAt !== null && isUpcoming({ state });
}

/** Whether there is something to note of it: it has begun, or is over. */
export function isUnderWay(session: Pick<Session, 'state' | 'startedAt'>): boolean {
  return session.state === 'held' || isGoingOn(session);
}
