import type { CalendarDate } from '#shared/domain/ids.ts';
import type { NewProgramme } from '#shared/domain/programme/create-programme.ts';

/** The usual programme: six months of monthly sessions, from the first day of next month. */
export function initialProgramme(today: CalendarDate): NewProgramme {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const nextMonth = month === 12 ? 1 : month + 1;
  const nextYear = month === 12 ? year + 1 : year;
  return {
    name: '',
    type: 'reverse',
    cadence: 'monthly',
    lengthMonths: 6,
    startsOn: `${String(nextYear)}-${String(nextMonth).padStart(2, '0')}-01`,
  };
}
