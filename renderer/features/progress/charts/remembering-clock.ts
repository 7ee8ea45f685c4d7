import type { Instant } from '#shared/domain/ids.ts';
import type { LocalClock } from '#shared/domain/reminders/local-clock.ts';

/** A clock that reads each moment once: ten figures ask for the day of the same ten thousand sessions. */
export function rememberingClock(clock: LocalClock): LocalClock {
  const read = new Map<Instant, string>();
  return {
    instantAt: (local) => clock.instantAt(local),
    localAt: (instant) => {
      const known = read.get(instant);
      if (known !== undefined) return known;
      const local = clock.localAt(instant);
      read.set(instant, local);
      return local;
    },
  };
}
