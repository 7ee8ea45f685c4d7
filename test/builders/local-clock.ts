import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { instantAtLocal, localAt } from '#shared/formats/calendar/time-zone.ts';

/** The wall clock of a zone, an IANA name such as `Europe/Paris`, wherever the test runs. */
export function localClockIn(timeZone: string): LocalClock {
  return {
    localAt: (instant) => localAt(instant, timeZone),
    instantAt: (local) => instantAtLocal(local, timeZone),
  };
}
