import { momentAt, type LocalClock } from '#shared/domain/reminders/local-clock.ts';

/**
 * The wall clock of the zone this computer is in. `Date` knows that one zone, and reads and writes it
 * several hundred times as quickly as a zone is by its name, which counts over all sessions of a firm.
 */
export const computerClock: LocalClock = {
  localAt: (instant) => {
    const date = new Date(instant);
    const year = date.getFullYear();
    // Of the years 0000 to 9999, the first and last hours lie in another year in some zones.
    if (year < 0) return '0000-01-01T00:00';
    if (year > 9999) return '9999-12-31T23:59';
    const day = [date.getMonth() + 1, date.getDate()];
    const time = [date.getHours(), date.getMinutes()];
    const yearText = String(year).padStart(4, '0');
    return `${[yearText, ...day.map(twoDigits)].join('-')}T${time.map(twoDigits).join(':')}`;
  },
  // A date and time without a zone is read in the computer's: ECMA-262, 21.4.1.32.
  instantAt: (local) => momentAt(Date.parse(local)),
};

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
