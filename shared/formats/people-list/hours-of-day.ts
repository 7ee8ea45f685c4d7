import {
  dayPartMinutes,
  gridMinutes,
  minutesPerDay,
  type DayPart,
  type MinutesOfDay,
} from '#shared/domain/people/availability.ts';

/** An hour as a list writes it. */
export interface WrittenHour {
  /** With minutes as a fraction: 14.5 for "14h30". */
  readonly hour: number;
  /** Whether "am" or "pm" said which half of the day is meant. */
  readonly isSettled: boolean;
}

const halfDayHours = 12;
/** Nobody meets before: "2-4" is an afternoon. */
const earliestHour = 7;
const minutesPerHour = 60;

/** "am" and "pm" settle the hours written before them: "2-4 pm" is 14 to 16. */
export function settleHours(
  hours: readonly WrittenHour[],
  meridiem: 'am' | 'pm',
): readonly WrittenHour[] {
  const last = hours.at(-1)?.hour ?? 0;
  return hours.map(({ hour, isSettled }, index) => {
    // "11-2 pm" starts in the morning: an hour later than the last one is not moved.
    const isAfternoon =
      meridiem === 'pm' &&
      !isSettled &&
      hour < halfDayHours &&
      (index === hours.length - 1 || hour <= last);
    return { hour: isAfternoon ? hour + halfDayHours : hour, isSettled: true };
  });
}

/** Two hours are a stretch, one alone begins an hour; null when they are none of a day. */
export function stretchesOf(hours: readonly WrittenHour[]): readonly MinutesOfDay[] | null {
  const stretches: MinutesOfDay[] = [];
  for (let index = 0; index < hours.length; index += 2) {
    const start = hours[index];
    if (start === undefined) return null;
    const from = startHour(start);
    const stretch = onGrid(from, endHour(from, hours[index + 1]));
    if (stretch === null) return null;
    stretches.push(stretch);
  }
  return stretches;
}

function startHour({ hour, isSettled }: WrittenHour): number {
  return !isSettled && hour < earliestHour ? hour + halfDayHours : hour;
}

/** "9-5" ends in the afternoon, "22h-0h" at midnight. */
function endHour(from: number, end: WrittenHour | undefined): number {
  if (end === undefined) return from + 1;
  const to = startHour(end);
  return to < from && !end.isSettled ? to + halfDayHours : to;
}

function onGrid(fromHour: number, toHour: number): MinutesOfDay | null {
  const [from, to] = [fromHour, toHour].map(
    (hour) => Math.round((hour * minutesPerHour) / gridMinutes) * gridMinutes,
  );
  if (from === undefined || to === undefined || from >= to || to > minutesPerDay) return null;
  return { from, to };
}

/**
 * The named parts of a day that are meant beside exact hours. "Mardi matin 9h-11h" names the morning
 * to say the hours more exactly; "mardi matin et 14h-16h" adds them to it.
 */
export function partsBeside(
  parts: readonly DayPart[],
  stretches: readonly MinutesOfDay[],
): readonly DayPart[] {
  const within = stretches.filter(({ from, to }) => {
    for (let minute = from; minute < to; minute += gridMinutes) {
      if (!parts.some((part) => holds(dayPartMinutes[part], minute))) return false;
    }
    return true;
  });
  return parts.filter(
    (part) =>
      !within.some(
        ({ from, to }) => from < dayPartMinutes[part].to && to > dayPartMinutes[part].from,
      ),
  );
}

function holds({ from, to }: MinutesOfDay, minute: number): boolean {
  return from <= minute && minute < to;
}
