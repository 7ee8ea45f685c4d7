export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export const dayParts = ['am', 'pm', 'eve'] as const;
export type DayPart = (typeof dayParts)[number];

/** A weekly slot a person can keep, such as `tue-pm`. */
export type AvailabilitySlot = `${Weekday}-${DayPart}`;

/** Every slot of a week, in order. */
export const availabilitySlots: readonly AvailabilitySlot[] = weekdays.flatMap((day) =>
  dayParts.map((part): AvailabilitySlot => `${day}-${part}`),
);
