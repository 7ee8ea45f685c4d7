import { readSlot, type AvailabilitySlot } from '#shared/domain/people/availability.ts';
import type { Translate } from './translate.ts';

const minutesPerHour = 60;

/** A weekly slot such as "Tue morning" or "Tue 9:00–11:00". */
export function describeSlot(slot: AvailabilitySlot, translate: Translate): string {
  const hours = readSlot(slot);
  if (hours === null) return slot;
  const day = translate(`matching.day.${hours.day}`);
  return hours.part === null
    ? translate('matching.window', {
        day,
        from: describeClock(hours.from, translate),
        to: describeClock(hours.to, translate),
      })
    : translate('matching.slot', { day, part: translate(`matching.part.${hours.part}`) });
}

/** @param minutesOfDay from midnight */
function describeClock(minutesOfDay: number, translate: Translate): string {
  const hour = String(Math.floor(minutesOfDay / minutesPerHour));
  const minutes = minutesOfDay % minutesPerHour;
  return minutes === 0
    ? translate('matching.clock.full', { hour })
    : translate('matching.clock', { hour, minutes: twoDigits(minutes) });
}

/** A length such as "45 min", "2 h" or "1 h 30". */
export function describeMinutes(minutes: number, translate: Translate): string {
  if (minutes < minutesPerHour) {
    return translate('matching.time.minutes', { minutes: String(minutes) });
  }
  const hours = String(Math.floor(minutes / minutesPerHour));
  const rest = minutes % minutesPerHour;
  return rest === 0
    ? translate('matching.time.hours', { hours })
    : translate('matching.time.hoursAndMinutes', { hours, minutes: twoDigits(rest) });
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
