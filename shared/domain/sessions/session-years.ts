const firstYear = 2000;
const lastYear = 2100;

/**
 * Whether a session can lie in the year of the moment, or of the date and time of a wall clock. Any other
 * year was mistyped, and neither rules of time zones nor other calendars reach that far.
 */
export function isInSessionYears(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= firstYear && year <= lastYear;
}
