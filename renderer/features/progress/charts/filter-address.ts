import type { CalendarDate, RoundId } from '#shared/domain/ids.ts';
import type { ProgressFilter } from '#shared/domain/progress/progress-filter.ts';
import type { Round } from '#shared/domain/programme/round.ts';

/** No programme lies outside these. */
export const firstFilterDay = '2000-01-01';
export const lastFilterDay = '2100-12-31';
const longestName = 200;

/** What the address of the page says of its filter: what cannot be, or leads to no round, is left out. */
export function readFilterAddress(
  address: URLSearchParams,
  rounds: readonly Pick<Round, 'id'>[],
): ProgressFilter {
  const asked = address.get('round');
  return {
    from: readDay(address.get('from')),
    to: readDay(address.get('to')),
    roundId: rounds.find(({ id }) => id === asked)?.id ?? null,
    department: readName(address.get('department')),
    site: readName(address.get('site')),
    asOf: readDay(address.get('as-of')),
  };
}

/** The filter as it stands in the address; what it leaves open is not written. */
export function writeFilterAddress(filter: ProgressFilter): URLSearchParams {
  const written: readonly [string, CalendarDate | RoundId | string | null][] = [
    ['from', filter.from],
    ['to', filter.to],
    ['round', filter.roundId],
    ['department', filter.department],
    ['site', filter.site],
    ['as-of', filter.asOf],
  ];
  return new URLSearchParams(
    written.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

/** A day that exists, of this century; null for anything else. */
export function readDay(text: string | null): CalendarDate | null {
  return text !== null && isDay(text) ? text : null;
}

function isDay(text: string): text is CalendarDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  if (text < firstFilterDay || text > lastFilterDay) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

function readName(text: string | null): string | null {
  return text === null || text.trim() === '' || text.length > longestName ? null : text;
}
