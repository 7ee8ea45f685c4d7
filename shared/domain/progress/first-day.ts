import type { CalendarDate } from '../ids.ts';
import type { ProgressFacts } from './progress-facts.ts';

/** The day a programme began: pairs that are published early do not wait for the day it was to start. */
export function firstDayOf({
  programme,
  pairs,
}: Pick<ProgressFacts, 'programme' | 'pairs'>): CalendarDate {
  return pairs.reduce(
    (first, { activeOn }) => (activeOn !== null && activeOn < first ? activeOn : first),
    programme.startsOn,
  );
}
