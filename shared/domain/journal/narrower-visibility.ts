import type { Visibility } from './note.ts';

/** From the fewest readers to the most: the coordinators read all that a pair shares, and no private note. */
const widths: Readonly<Record<Visibility, number>> = { private: 0, coordinator: 1, pair: 2 };

/** Whether what is written for the one is read by fewer than what is written for the other. */
export function isNarrower(one: Visibility, other: Visibility): boolean {
  return widths[one] < widths[other];
}
