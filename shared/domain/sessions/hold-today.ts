import type { DomainContext, Instant } from '#shared/domain/ids.ts';
import { fail, type Result } from '#shared/lib/result.ts';
import type { NotPossible } from './live-session.ts';
import { moveSession } from './session-decisions.ts';
import { isUpcoming, type Session } from './session.ts';

const millisecondsPerDay = 24 * 60 * 60 * 1000;

/** Planned for more than a day from now: one held now is hardly this one, unless it was brought forward. */
export function isFarAhead({ startsAt }: Pick<Session, 'startsAt'>, now: Instant): boolean {
  return Date.parse(startsAt) - Date.parse(now) > millisecondsPerDay;
}

/** The session takes place now instead, which the coordinator decided: it is not counted on anyone's side. */
export function bringForward(
  session: Session,
  startsAt: Instant,
  context: DomainContext,
): ReturnType<typeof moveSession> | Result<never, NotPossible> {
  if (!isUpcoming(session)) return fail({ kind: 'not-possible', state: session.state });
  const { timeZone, minutes } = session;
  return moveSession(
    session,
    { startsAt, timeZone, minutes, by: 'coordinator', reason: '' },
    context,
  );
}
