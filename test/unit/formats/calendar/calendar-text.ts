import { readBusyTimes } from '#shared/formats/calendar/read-busy-times.ts';
import type { CalendarFileError } from '#shared/formats/calendar/calendar-limits.ts';

/** From a month before March 2026 to a year after it. */
export const readWindow = {
  from: Date.parse('2026-02-01T00:00:00Z'),
  to: Date.parse('2027-03-01T00:00:00Z'),
};

export function calendarOf(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

export function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', 'UID:one', ...lines, 'SUMMARY:Secret', 'END:VEVENT'].join('\r\n');
}

export function ask(text: string, timeZone = 'Europe/Paris') {
  return readBusyTimes(new TextEncoder().encode(text), { timeZone, window: readWindow });
}

/** What is read of the text, its times as `03-02T09:00/03-02T10:00` in UTC. */
export function read(text: string) {
  const file = ask(text);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return {
    ...file.value,
    times: file.value.busy.map(({ from, to }) => `${short(from)}/${short(to)}`),
  };
}

function short(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(5, 16);
}

export function problemOf(text: string): CalendarFileError | null {
  const file = ask(text);
  return file.ok ? null : file.error;
}
