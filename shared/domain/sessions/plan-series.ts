import { closingOf } from '#shared/domain/calendar/closed-days.ts';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import { sessionSpan } from '#shared/domain/calendar/find-conflicts.ts';
import { isWeekend, type PublicHoliday } from '#shared/domain/calendar/public-holidays.ts';
import type { DomainContext, Instant, PersonId } from '#shared/domain/ids.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { BusyTime } from './busy-time.ts';
import {
  planSession,
  type SessionDetails,
  type SessionPlan,
  type SessionProblem,
} from './session-decisions.ts';
import type { SessionSeries } from './session-series.ts';
import { busyPeople } from './session-times.ts';
import type { Session } from './session.ts';

/** Two years of weekly sessions. */
export const mostSessionsOfSeries = 104;

/** Why a date of a series cannot be kept. */
export type ClosedReason =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'closed-day' }
  | { readonly kind: 'holiday'; readonly holiday: PublicHoliday }
  | { readonly kind: 'busy'; readonly personIds: readonly PersonId[] };

/** What becomes of one date of the rule. Local dates and times are those of the wall clock, `2026-03-02T14:00`. */
export type SeriesDate =
  | { readonly kind: 'kept'; readonly local: string; readonly startsAt: Instant }
  | { readonly kind: 'left-out'; readonly local: string; readonly why: ClosedReason }
  | {
      readonly kind: 'put-off';
      readonly local: string;
      readonly why: ClosedReason;
      /** The next day on which nothing stands against it, at the same hour. */
      readonly to: string;
      readonly startsAt: Instant;
    };

/** `leave-out`: no session instead. `next-free-day`: the first day after on which it can be. */
export const closedDayAnswers = ['leave-out', 'next-free-day'] as const;
export type ClosedDayAnswer = (typeof closedDayAnswers)[number];

export interface Closures {
  readonly programme: Pick<Programme, 'holidays' | 'closedDays'>;
  /** Whether Saturdays and Sundays count as closed. */
  readonly areWeekendsClosed: boolean;
  readonly personIds: readonly PersonId[];
  readonly busyTimes: readonly BusyTime[];
  readonly minutes: number;
  readonly answer: ClosedDayAnswer;
  /** The moment at which the clock of the series shows a date and time. */
  instantAt(local: string): Instant;
}

/** A session put off by more than this is no longer the one that was meant. */
const mostDaysLater = 10;

/** What becomes of each date of a series. Two of them never fall on the same day. */
export function keepClear(locals: readonly string[], closures: Closures): readonly SeriesDate[] {
  const taken = new Set(locals.map((local) => local.slice(0, 10)));
  return locals.map((local): SeriesDate => {
    const why = closedOn(local, closures);
    if (why === null) return { kind: 'kept', local, startsAt: closures.instantAt(local) };
    const to = closures.answer === 'leave-out' ? null : nextFree(local, closures, taken);
    if (to === null) return { kind: 'left-out', local, why };
    taken.add(to.slice(0, 10));
    return { kind: 'put-off', local, why, to, startsAt: closures.instantAt(to) };
  });
}

function closedOn(local: string, closures: Closures): ClosedReason | null {
  const day = local.slice(0, 10);
  const closing = isCalendarDate(day) ? closingOf(day, closures.programme) : null;
  if (closing === 'closed-day') return { kind: 'closed-day' };
  if (closing !== null) return { kind: 'holiday', holiday: closing };
  if (closures.areWeekendsClosed && isWeekend(day)) return { kind: 'weekend' };
  const time = sessionSpan({ startsAt: closures.instantAt(local), minutes: closures.minutes });
  const busy = busyPeople(time, closures.personIds, closures.busyTimes);
  return busy.length === 0 ? null : { kind: 'busy', personIds: busy };
}

function nextFree(local: string, closures: Closures, taken: ReadonlySet<string>): string | null {
  for (let later = 1; later <= mostDaysLater; later += 1) {
    const day = addDays(local.slice(0, 10), later);
    const candidate = `${day}${local.slice(10)}`;
    // Weekends are nobody's next free day, even where a series may fall on them.
    const isOpen = !isWeekend(day) && closedOn(candidate, closures) === null;
    if (isOpen && !taken.has(day)) return candidate;
  }
  return null;
}

export type SeriesProblem = SessionProblem | 'series-empty' | 'series-too-long';

export interface SeriesPlan extends Omit<SessionPlan, 'startsAt'> {
  readonly rule: string;
  readonly startsAtLocal: string;
  readonly dates: readonly SeriesDate[];
  /** What is said of one session otherwise than of the rest. */
  detailsAt(startsAt: Instant): Partial<SessionDetails>;
}

export interface PlannedSeries {
  readonly series: SessionSeries;
  readonly sessions: readonly Session[];
}

/** A session for each date that is kept or put off, each standing for itself, and the rule they came from. */
export function planSeries(
  plan: SeriesPlan,
  context: DomainContext,
): Result<PlannedSeries, readonly SeriesProblem[]> {
  const { rule, startsAtLocal, dates, detailsAt, ...shared } = plan;
  const starts = dates.flatMap((date) => (date.kind === 'left-out' ? [] : [date.startsAt]));
  if (starts.length === 0) return fail(['series-empty']);
  // Those left out count: a rule without an end would otherwise be cut short where nobody meant it to end.
  if (dates.length > mostSessionsOfSeries) return fail(['series-too-long']);
  const series: SessionSeries = {
    id: context.newId(),
    programmeId: plan.programmeId,
    pairIds: [...new Set(plan.pairIds)],
    rule,
    startsAtLocal,
    timeZone: plan.timeZone,
  };
  const sessions: Session[] = [];
  for (const startsAt of starts.toSorted()) {
    const planned = planSession(
      { ...shared, ...detailsAt(startsAt), startsAt },
      context,
      series.id,
    );
    if (!planned.ok) return planned;
    sessions.push(planned.value);
  }
  return succeed({ series, sessions });
}
