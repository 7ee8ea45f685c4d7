import type { DomainContext, Instant } from '#shared/domain/ids.ts';
import { isGoingOn } from '#shared/domain/sessions/live-session.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { nextSession } from './pair-health.ts';

/** What a pair has before it. */
interface SessionsAhead {
  /** The one that has begun and that nobody has closed, and when it began; null without one. */
  readonly underWay: { readonly session: Session; readonly since: Instant } | null;
  /** The first of those that have not begun; null when none is planned. */
  readonly next: Session | null;
}

/** A session that runs is no longer the next one, and stays under way for as long as nobody closes it. */
export function sessionsAhead(
  sessions: readonly Session[],
  now: DomainContext['now'],
): SessionsAhead {
  const running = sessions.find(isGoingOn);
  const since = running?.startedAt ?? null;
  return {
    underWay: running === undefined || since === null ? null : { session: running, since },
    next: nextSession(
      sessions.filter((session) => !isGoingOn(session)),
      now,
    ),
  };
}
