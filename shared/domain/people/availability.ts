export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export const dayParts = ['am', 'pm', 'eve'] as const;
export type DayPart = (typeof dayParts)[number];

/** A named part of a day, such as `tue-pm`. */
type DayPartSlot = `${Weekday}-${DayPart}`;

/**
 * When a person can keep a session each week: a named part of a day, or exact hours on the grid of
 * quarter hours, such as `tue-09:00-11:00`, up to `24:00`.
 */
export type AvailabilitySlot = DayPartSlot | `${Weekday}-${string}:${string}-${string}:${string}`;

/** A stretch of one day; minutes count from midnight, multiples of 15. */
export interface MinutesOfDay {
  readonly from: number;
  readonly to: number;
}

/** What a named part of a day is taken to mean; the three leave no gap, so that a lunch hour counts too. */
export const dayPartMinutes: Readonly<Record<DayPart, MinutesOfDay>> = {
  am: { from: 8 * 60, to: 12 * 60 },
  pm: { from: 12 * 60, to: 18 * 60 },
  eve: { from: 18 * 60, to: 21 * 60 },
};

export const minutesPerDay = 24 * 60;
/** Hours are kept on this grid. */
export const gridMinutes = 15;

export interface SlotHours extends MinutesOfDay {
  readonly day: Weekday;
  /** Null for exact hours. */
  readonly part: DayPart | null;
}

const exactHours = /^(\d\d):(\d\d)-(\d\d):(\d\d)$/;

const namedSlots: ReadonlyMap<string, SlotHours> = new Map(
  weekdays.flatMap((day) =>
    dayParts.map((part) => [`${day}-${part}`, { day, part, ...dayPartMinutes[part] }]),
  ),
);

/** The hours of a slot; null for a text that is none. */
export function readSlot(text: string): SlotHours | null {
  const named = namedSlots.get(text);
  if (named !== undefined) return named;
  const day = weekdays.find((known) => text.startsWith(`${known}-`));
  if (day === undefined) return null;
  const hours = exactHours.exec(text.slice(day.length + 1)) ?? [];
  const [, fromHour, fromMinute, toHour, toMinute] = hours.map(Number);
  const from = minutesOfDay(fromHour, fromMinute);
  const to = minutesOfDay(toHour, toMinute);
  return from === null || to === null || from >= to ? null : { day, part: null, from, to };
}

function minutesOfDay(hour: number | undefined, minute: number | undefined): number | null {
  if (hour === undefined || minute === undefined || minute >= 60) return null;
  const minutes = hour * 60 + minute;
  return minutes > minutesPerDay || minutes % gridMinutes !== 0 ? null : minutes;
}

export function isAvailabilitySlot(value: unknown): value is AvailabilitySlot {
  return typeof value === 'string' && readSlot(value) !== null;
}

/** Exact hours as a slot; minutes from midnight, on the grid, `from` before `to`. */
export function exactSlot(day: Weekday, { from, to }: MinutesOfDay): AvailabilitySlot {
  return `${day}-${clock(from)}-${clock(to)}`;
}

function clock(minutes: number): `${string}:${string}` {
  const hour = String(Math.floor(minutes / 60)).padStart(2, '0');
  return `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}
