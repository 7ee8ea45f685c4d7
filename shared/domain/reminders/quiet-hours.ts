import { weekdayOf } from '#shared/domain/calendar/day-arithmetic.ts';
import type { Instant } from '#shared/domain/ids.ts';
import { laterDay, type LocalClock } from './local-clock.ts';
import type { QuietHours } from './reminder-settings.ts';

/** A weekend between two nights is passed in three steps. */
const mostSteps = 7;

/** The first moment, this one or later, at which a notification disturbs nobody. */
export function endOfQuiet(at: Instant, quiet: QuietHours, clock: LocalClock): Instant {
  const start = clock.localAt(at);
  let local = start;
  for (let step = 0; step < mostSteps; step += 1) {
    const next = afterQuietOf(local, quiet);
    if (next === local) break;
    local = next;
  }
  if (local === start) return at;
  const end = clock.instantAt(local);
  // In the hour that the end of summer time repeats, the clock shows the end of quiet a second time.
  return end < at ? at : end;
}

/** The end of the night or of the day of the weekend that the time lies in; the time itself outside both. */
function afterQuietOf(local: string, quiet: QuietHours): string {
  const day = local.slice(0, 10);
  const time = local.slice(11);
  const { from, to } = quiet;
  if (quiet.coversWeekends && weekdayOf(day) >= 6) {
    return `${laterDay(day, 1)}T${quiet.isOn ? to : '00:00'}`;
  }
  if (!quiet.isOn) return local;
  if (from < to) return time >= from && time < to ? `${day}T${to}` : local;
  // The same time twice is no time at all.
  if (from === to) return local;
  if (time >= from) return `${laterDay(day, 1)}T${to}`;
  return time < to ? `${day}T${to}` : local;
}
