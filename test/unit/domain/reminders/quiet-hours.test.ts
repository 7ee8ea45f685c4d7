import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentAt } from '#shared/domain/reminders/local-clock.ts';
import { endOfQuiet } from '#shared/domain/reminders/quiet-hours.ts';
import {
  defaultReminderSettings,
  type QuietHours,
} from '#shared/domain/reminders/reminder-settings.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { paris } from './local-clocks.ts';

function quiet(changes: Partial<QuietHours> = {}): QuietHours {
  return { ...defaultReminderSettings.quietHours, ...changes };
}

function endOn(local: string, hours: QuietHours): string {
  return paris.localAt(endOfQuiet(paris.instantAt(local), hours, paris));
}

describe('quiet hours', () => {
  test.each([
    ['in the evening', '2026-03-10T20:00', '2026-03-11T08:00'],
    ['after midnight', '2026-03-11T03:00', '2026-03-11T08:00'],
    ['at their end', '2026-03-11T08:00', '2026-03-11T08:00'],
    ['by day', '2026-03-11T14:30', '2026-03-11T14:30'],
    ['on Saturday, which is a day like others', '2026-03-14T14:30', '2026-03-14T14:30'],
    ['in the night that summer time begins', '2026-03-28T22:00', '2026-03-29T08:00'],
    ['in the night that summer time ends', '2026-10-24T22:00', '2026-10-25T08:00'],
  ])('%s end when they should', (_when, from, to) => {
    expect(endOn(from, quiet())).toBe(to);
  });

  test('that hold within a day end on it', () => {
    const lunch = quiet({ from: '12:00', to: '14:00' });
    expect(endOn('2026-03-11T12:30', lunch)).toBe('2026-03-11T14:00');
    expect(endOn('2026-03-11T14:00', lunch)).toBe('2026-03-11T14:00');
  });

  test('of a weekend last from Friday night to Monday morning', () => {
    const weekends = quiet({ coversWeekends: true });
    expect(endOn('2026-03-13T21:00', weekends)).toBe('2026-03-16T08:00');
    expect(endOn('2026-03-14T12:00', weekends)).toBe('2026-03-16T08:00');
    expect(endOn('2026-03-14T12:00', quiet({ coversWeekends: true, isOn: false }))).toBe(
      '2026-03-16T00:00',
    );
  });

  test('that are off, or of no length, keep nothing waiting', () => {
    expect(endOn('2026-03-11T23:00', quiet({ isOn: false }))).toBe('2026-03-11T23:00');
    expect(endOn('2026-03-11T23:00', quiet({ from: '08:00', to: '08:00' }))).toBe(
      '2026-03-11T23:00',
    );
  });
});

const times = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map(
    (minutes) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  );
const anyHours = fc.record({
  isOn: fc.boolean(),
  from: times,
  to: times,
  coversWeekends: fc.boolean(),
  letsSoonThrough: fc.boolean(),
});
const moments = fc
  .integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') })
  .map(momentAt);
const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia');

test('whatever the hours, quiet ends, never before now, and then it is quiet no more', () => {
  fc.assert(
    fc.property(anyHours, moments, zones, (hours, now, zone) => {
      const clock = localClockIn(zone);
      const end = endOfQuiet(now, hours, clock);
      expect(end >= now).toBe(true);
      expect(Date.parse(end) - Date.parse(now)).toBeLessThan(4 * 86_400_000);
      expect(endOfQuiet(end, hours, clock)).toBe(end);
    }),
  );
});
