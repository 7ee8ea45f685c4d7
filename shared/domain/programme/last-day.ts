import { addDays, addMonths } from '#shared/domain/calendar/day-arithmetic.ts';
import type { Programme } from './programme.ts';

/** The last `YYYY-MM-DD` day of the programme: six months from 1 December end on 31 May. */
export function lastDayOf({
  startsOn,
  lengthMonths,
}: Pick<Programme, 'startsOn' | 'lengthMonths'>): string {
  return addDays(addMonths(startsOn, lengthMonths), -1);
}
