import type { Instant } from '#shared/domain/ids.ts';
import { lastDayOf } from '#shared/domain/programme/last-day.ts';
import type { Programme } from '#shared/domain/programme/programme.ts';
import type { SeriesDate } from '#shared/domain/sessions/plan-series.ts';

/** How many of the dates are over already, and how many come after the programme. */
export interface OddDates {
  readonly past: number;
  readonly afterEnd: number;
}

/** @param minutes how long each session takes; NaN while none is chosen */
export function countOddDates(
  dates: readonly SeriesDate[],
  minutes: number,
  programme: Pick<Programme, 'startsOn' | 'lengthMonths'>,
  now: Instant,
): OddDates {
  const lastDay = lastDayOf(programme);
  const length = (Number.isFinite(minutes) ? minutes : 0) * 60_000;
  const planned = dates.flatMap((date) =>
    date.kind === 'left-out'
      ? []
      : [{ day: dayOf(date), endsAt: Date.parse(date.startsAt) + length }],
  );
  return {
    past: planned.filter(({ endsAt }) => endsAt <= Date.parse(now)).length,
    afterEnd: planned.filter(({ day }) => day > lastDay).length,
  };
}

function dayOf(date: Exclude<SeriesDate, { kind: 'left-out' }>): string {
  return (date.kind === 'put-off' ? date.to : date.local).slice(0, 10);
}
