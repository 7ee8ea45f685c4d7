import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import type { Session } from '#shared/domain/sessions/session.ts';

/** From when on the days without a session count. */
export interface LastContact {
  /** `YYYY-MM-DD` where the user is; empty for a pair that never began. */
  readonly day: string;
  readonly since: 'session' | 'beginning' | 'resumption';
}

/** The latest of: the day the two last met, the day they began, and the day they went on after a pause. */
export function lastContact(
  pair: Pick<Pair, 'activeOn' | 'history' | 'mentorId' | 'menteeId'>,
  sessions: readonly Session[],
  clock: Pick<LocalClock, 'localAt'>,
): LastContact {
  let lastMet: Session['startsAt'] | null = null;
  // From the end: mostly the oldest come first, and then few have to be looked into.
  for (const session of sessions.toReversed()) {
    const isLater = lastMet === null || session.startsAt > lastMet;
    if (isLater && didMeet(session, pair)) lastMet = session.startsAt;
  }
  const days: readonly LastContact[] = [
    { day: lastMet === null ? '' : dayOn(clock, lastMet), since: 'session' },
    { day: pair.activeOn ?? '', since: 'beginning' },
    { day: resumedOn(pair), since: 'resumption' },
  ];
  return days.reduce((latest, one) => (one.day > latest.day ? one : latest));
}

/** The day on which the pair last went on after a pause; empty for one that never paused. */
export function resumedOn({ history }: Pick<Pair, 'history'>): string {
  return history.reduce((latest, { to, on }) => (to === 'active' && on > latest ? on : latest), '');
}

/** The day of a moment where the user is. */
export function dayOn(clock: Pick<LocalClock, 'localAt'>, moment: Session['startsAt']): string {
  return clock.localAt(moment).slice(0, 'yyyy-mm-dd'.length);
}
