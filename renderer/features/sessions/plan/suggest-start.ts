import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import { isWeekend } from '#shared/domain/calendar/public-holidays.ts';
import type { PairId } from '#shared/domain/ids.ts';
import type { Cadence } from '#shared/domain/programme/programme.ts';
import { isUpcoming, type Session } from '#shared/domain/sessions/session.ts';
import { localAt } from '#shared/formats/calendar/time-zone.ts';

const usualTime = 'T14:00';

/** Four weeks rather than a month: people keep a day of the week free, not a date. */
const daysBetween: Readonly<Record<Cadence, number>> = { fortnightly: 14, monthly: 28 };

/**
 * When the pairs would meet next, as a date and time on the wall clock: after their last session by the
 * rhythm of the programme, at the same hour, and in a week where that would be too late or there is none.
 */
export function suggestStart(
  pairIds: readonly PairId[],
  sessions: readonly Session[],
  programme: { readonly cadence: Cadence },
  clock: { readonly today: string; readonly timeZone: string },
): string {
  const last = sessions.findLast(
    (session) =>
      (isUpcoming(session) || session.state === 'held') &&
      session.pairIds.some((pairId) => pairIds.includes(pairId)),
  );
  const inAWeek = workday(addDays(clock.today, 7));
  if (last === undefined) return `${inAWeek}${usualTime}`;
  const lastLocal = localAt(last.startsAt, clock.timeZone);
  const next = addDays(lastLocal.slice(0, 10), daysBetween[programme.cadence]);
  return `${next > clock.today ? workday(next) : inAWeek}${lastLocal.slice(10)}`;
}

function workday(day: string): string {
  return isWeekend(day) ? workday(addDays(day, 1)) : day;
}

/** The zone this computer is set to. */
export function systemTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
