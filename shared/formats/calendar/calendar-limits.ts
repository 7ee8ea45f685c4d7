/** What a calendar file may hold. A year of a very busy calendar stays well below each of them. */
export const calendarLimits = {
  /** Without attachments, ten years of somebody’s appointments take a tenth of it. */
  bytes: 16 * 1024 * 1024,
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

/** Why one event was left out, though it may keep somebody busy. */
export type EventProblemKind = 'unreadable' | 'zone-unknown' | 'rule-unreadable' | 'rule-too-often';

export interface EventProblem {
  readonly kind: EventProblemKind;
  /** Where the event begins. */
  readonly line: number;
}
