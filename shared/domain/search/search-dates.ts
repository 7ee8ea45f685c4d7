import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';

/** Some days on end: `from` is the first of them, `until` the first after them; both `YYYY-MM-DD`. */
export interface DaySpan {
  readonly from: string;
  readonly until: string;
}

/**
 * The day, month or year a text names, as it is written in files (`2026-05-14`, `2026-05`, `2026`) or by
 * a European hand, the day first (`14/05/2026`, `14.5.2026`, `05/2026`). Null when it names none.
 */
export function parseDaySpan(text: string): DaySpan | null {
  const parts = text.split(/[-/.]/);
  if (parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const isYearFirst = parts[0]?.length === 4;
  const [year, month, day] = isYearFirst ? parts : parts.toReversed();
  if (year?.length !== 4) return null;
  if (month === undefined) return { from: `${year}-01-01`, until: `${nextYear(year)}-01-01` };
  const monthNumber = Number(month);
  if (month.length > 2 || monthNumber < 1 || monthNumber > 12) return null;
  const monthText = String(monthNumber).padStart(2, '0');
  if (day === undefined) return { from: `${year}-${monthText}-01`, until: nextMonth(year, month) };
  if (day.length > 2) return null;
  const from = `${year}-${monthText}-${day.padStart(2, '0')}`;
  // The 31st of February is no day.
  if (Number.isNaN(Date.parse(`${from}T00:00:00Z`)) || addDays(from, 0) !== from) return null;
  return { from, until: addDays(from, 1) };
}

function nextYear(year: string): string {
  return String(Number(year) + 1).padStart(4, '0');
}

function nextMonth(year: string, month: string): string {
  return Number(month) === 12
    ? `${nextYear(year)}-01-01`
    : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`;
}
