import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';
import { instantAtLocal, localAt } from './time-zone.ts';

/** The wall clock of a zone, an IANA name such as `Europe/Paris`. */
export function localClockIn(timeZone: string): LocalClock {
  return {
    localAt: (instant) => localAt(instant, timeZone),
    instantAt: (local) => instantAtLocal(local, timeZone),
  };
}

/** The wall clock where the computer is, asked each time: laptops travel. */
export const computerClock: LocalClock = {
  localAt: (instant) => localAt(instant, computerZone()),
  instantAt: (local) => instantAtLocal(local, computerZone()),
};

function computerZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
