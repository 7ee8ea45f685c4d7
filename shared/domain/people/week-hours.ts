import {
  dayPartMinutes,
  dayParts,
  exactSlot,
  gridMinutes,
  minutesPerDay,
  readSlot,
  weekdays,
  type AvailabilitySlot,
  type MinutesOfDay,
  type Weekday,
} from './availability.ts';

const quartersPerDay = minutesPerDay / gridMinutes;
export const quartersPerWeek = weekdays.length * quartersPerDay;
const bitsPerWord = 32;

/** One bit for each quarter hour of a week, from Monday midnight on. */
export type WeekHours = Int32Array;

/** Everything the slots cover; slots may overlap, and what is no slot covers nothing. */
export function weekOf(slots: readonly AvailabilitySlot[]): WeekHours {
  const week = new Int32Array(quartersPerWeek / bitsPerWord);
  for (const slot of slots) {
    const hours = readSlot(slot);
    if (hours === null) continue;
    const midnight = weekdays.indexOf(hours.day) * quartersPerDay;
    const last = midnight + hours.to / gridMinutes;
    for (let quarter = midnight + hours.from / gridMinutes; quarter < last; quarter += 1) {
      const word = quarter >> 5;
      week[word] = (week[word] ?? 0) | (1 << (quarter & 31));
    }
  }
  return week;
}

export function hasQuarter(week: WeekHours, quarter: number): boolean {
  return ((week[quarter >> 5] ?? 0) & (1 << (quarter & 31))) !== 0;
}

export function isWeekEmpty(week: WeekHours): boolean {
  return week.every((word) => word === 0);
}

export function commonHours(one: WeekHours, other: WeekHours): WeekHours {
  return one.map((word, place) => word & (other[place] ?? 0));
}

/** Minutes per week. */
export function minutesOf(week: WeekHours): number {
  return week.reduce((minutes, word) => minutes + countBits(word) * gridMinutes, 0);
}

/** The set bits of 32, added up in parallel: pairs, fours, bytes, then all four bytes at once. */
function countBits(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Whole parts of a day by their name, anything else as exact hours; in the order of the week. */
export function slotsOfWeek(week: WeekHours): readonly AvailabilitySlot[] {
  return weekdays.flatMap((day, place) =>
    listStretches(week, place * quartersPerDay).flatMap((stretch) => nameStretch(day, stretch)),
  );
}

function listStretches(week: WeekHours, midnight: number): readonly MinutesOfDay[] {
  const stretches: MinutesOfDay[] = [];
  let start: number | null = null;
  for (let quarter = 0; quarter <= quartersPerDay; quarter += 1) {
    const isFree = quarter < quartersPerDay && hasQuarter(week, midnight + quarter);
    if (isFree) start ??= quarter;
    else if (start !== null) {
      stretches.push({ from: start * gridMinutes, to: quarter * gridMinutes });
      start = null;
    }
  }
  return stretches;
}

function nameStretch(day: Weekday, { from, to }: MinutesOfDay): readonly AvailabilitySlot[] {
  const slots: AvailabilitySlot[] = [];
  let unnamedFrom = from;
  const nameUntil = (until: number): void => {
    if (unnamedFrom < until) slots.push(exactSlot(day, { from: unnamedFrom, to: until }));
  };
  for (const part of dayParts) {
    const hours = dayPartMinutes[part];
    if (hours.from < from || hours.to > to) continue;
    nameUntil(hours.from);
    slots.push(`${day}-${part}`);
    unnamedFrom = hours.to;
  }
  nameUntil(to);
  return slots;
}
