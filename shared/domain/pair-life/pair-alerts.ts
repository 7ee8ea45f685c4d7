import { daysFrom } from '#shared/domain/calendar/day-arithmetic.ts';
import type { DomainContext } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { didMeet } from '#shared/domain/sessions/did-meet.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { lastContact, type LastContact } from './last-contact.ts';
import { nextSession } from './pair-health.ts';

/** Why a coordinator should ask a pair to book a session. */
export interface PairAlert {
  readonly kind: 'first-not-booked' | 'next-not-booked' | 'resumed-not-booked';
  /** Since the pair began, since its last session, or since it went on after a pause. */
  readonly days: number;
}

/** The delays after which the field takes a pair to be stalling, in days. */
const firstSessionDelay = 10;
const nextSessionDelay = 14;

/** What to remind a running pair of; null while a session is planned or it has time left to plan one. */
export function pairAlert(
  pair: Pick<Pair, 'state' | 'activeOn' | 'history' | 'mentorId' | 'menteeId'>,
  sessions: readonly Session[],
  { now, today }: Pick<DomainContext, 'now' | 'today'>,
  clock: Pick<LocalClock, 'localAt'>,
): PairAlert | null {
  if (pair.state !== 'active' || pair.activeOn === null) return null;
  if (nextSession(sessions, now) !== null) return null;
  const contact = lastContact(pair, sessions, clock);
  const days = daysFrom(contact.day, today);
  const hasMet = sessions.some((session) => didMeet(session, pair));
  if (days < (hasMet ? nextSessionDelay : firstSessionDelay)) return null;
  return { kind: alertKinds[contact.since], days };
}

const alertKinds = {
  beginning: 'first-not-booked',
  session: 'next-not-booked',
  resumption: 'resumed-not-booked',
} as const satisfies Record<LastContact['since'], PairAlert['kind']>;
