import type { DomainContext } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { daysFrom, daysSince } from './days.ts';
import { nextSession } from './pair-health.ts';

/** Why a coordinator should ask a pair to book a session. */
export interface PairAlert {
  readonly kind: 'first-not-booked' | 'next-not-booked';
  /** Since the pair began, or since its last session. */
  readonly days: number;
}

/** The delays after which the field takes a pair to be stalling, in days. */
const firstSessionDelay = 10;
const nextSessionDelay = 14;

/** What to remind a running pair of; null while a session is planned or it has time left to plan one. */
export function pairAlert(
  pair: Pick<Pair, 'state' | 'activeOn'>,
  sessions: readonly Session[],
  { now, today }: Pick<DomainContext, 'now' | 'today'>,
): PairAlert | null {
  if (pair.state !== 'active' || pair.activeOn === null) return null;
  if (nextSession(sessions, now) !== null) return null;
  const held = sessions.filter(({ state }) => state === 'held');
  if (held.length === 0) {
    const days = daysFrom(pair.activeOn, today);
    return days >= firstSessionDelay ? { kind: 'first-not-booked', days } : null;
  }
  const days = Math.min(...held.map(({ startsAt }) => daysSince(startsAt, now)));
  return days >= nextSessionDelay ? { kind: 'next-not-booked', days } : null;
}
