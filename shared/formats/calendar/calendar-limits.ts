/** What a calendar file may hold. A year of a very busy calendar stays well below each of them. */
export const calendarLimits = {
  /** Without attachments, ten years of somebody’s appointments take a tenth of it. */
  bytes: 16 * 1024 * 1024,
  /** And periods of those that say only when somebody is busy. */
  events: 50_000,
  /** Busy times that are kept, overlapping ones joined. */
  busyTimes: 5_000,
} as const;

/** Why nothing of a calendar file could be used; lines count from 1. */
export type CalendarFileError =
  | { readonly kind: 'not-a-calendar' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'too-many-events'; readonly line: number }
  | { readonly kind: 'too-many-busy-times' }
  /** Something ends that did not begin there, or begins where it cannot. */
  | { readonly kind: 'damaged'; readonly line: number }
  /** The file stops before what began on the line has ended. */
  | { readonly kind: 'truncated'; readonly line: number };

/** Why one event was left out, or a part of it, though it may keep somebody busy. */
export const eventProblemKinds = [
  'unreadable',
  'zone-unknown',
  'rule-unreadable',
  'rule-too-often',
  'range-unknown',
  'periods-unreadable',
] as const;
/**
 * `range-unknown`: it changes other occurrences of its series than those that follow; `periods-unreadable`:
 * of a list of busy times, those that can be read are used.
 */
export type EventProblemKind = (typeof eventProblemKinds)[number];

export interface EventProblem {
  readonly kind: EventProblemKind;
  /** Where the event begins. */
  readonly line: number;
}
