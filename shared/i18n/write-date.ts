import type { Locale } from '#shared/domain/workspace.ts';
import { localeTags } from './translate.ts';

/** Writes dates, and stretches from one to another, as a reader of the language does. */
export interface DateWriter {
  write(date: Date): string;
  writeRange(from: Date, to: Date): string;
}

/** Making one costs a hundred times what writing a date with it does. */
export function createDateWriter(locale: Locale, options: Intl.DateTimeFormatOptions): DateWriter {
  const format = new Intl.DateTimeFormat(localeTags[locale], options);
  if (locale !== 'fr') {
    return {
      write: (date) => format.format(date),
      writeRange: (from, to) => format.formatRange(from, to),
    };
  }
  return {
    write: (date) => withOrdinal(format.formatToParts(date)),
    writeRange: (from, to) => withOrdinal(format.formatRangeToParts(from, to)),
  };
}

/**
 * The options for a date: one that names a day by its month alone has the year too, unless it is this
 * year’s. A programme runs over New Year, and “26 March” would be taken for the nearest.
 */
export function withOtherYear(
  options: Intl.DateTimeFormatOptions,
  date: Date,
  today: Date,
): Intl.DateTimeFormatOptions {
  const isWithoutYear =
    options.day !== undefined && options.month !== undefined && options.year === undefined;
  const isOtherYear = date.getFullYear() !== today.getFullYear();
  return isWithoutYear && isOtherYear ? { ...options, year: 'numeric' } : options;
}

type DatePart = Pick<Intl.DateTimeFormatPart, 'type' | 'value'>;

/**
 * The first of a month is an ordinal in French, and no other day is: “1er décembre”, “2 décembre”. Intl
 * writes a bare 1. Where the month is in figures too, so is the day.
 */
function withOrdinal(parts: readonly DatePart[]): string {
  const namesMonth = parts.some(({ type, value }) => type === 'month' && /\p{L}/u.test(value));
  return parts
    .map(({ type, value }) => (namesMonth && type === 'day' && value === '1' ? '1er' : value))
    .join('');
}
