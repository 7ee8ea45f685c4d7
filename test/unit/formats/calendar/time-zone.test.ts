import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  instantAtLocal,
  isLocalDateTime,
  isTimeZone,
  localAt,
} from '#shared/formats/calendar/time-zone.ts';
import { moment } from '#test/builders/entities.ts';

describe('a time of the wall clock', () => {
  test.each([
    ['2026-01-15T14:00', 'Europe/Paris', '2026-01-15T13:00:00.000Z'],
    ['2026-07-15T14:00', 'Europe/Paris', '2026-07-15T12:00:00.000Z'],
    ['2026-07-15T14:00', 'Europe/London', '2026-07-15T13:00:00.000Z'],
    ['2026-01-15T01:00', 'Asia/Kolkata', '2026-01-14T19:30:00.000Z'],
    ['2028-02-29T09:15', 'UTC', '2028-02-29T09:15:00.000Z'],
  ])('%s in %s is %s', (local, timeZone, instant) => {
    expect(instantAtLocal(local, timeZone)).toBe(instant);
    expect(localAt(moment(instant), timeZone)).toBe(local);
  });

  test('that summer time skips moves forward by what is skipped', () => {
    const instant = instantAtLocal('2026-03-29T02:30', 'Europe/Paris');
    expect(instant).toBe('2026-03-29T01:30:00.000Z');
    expect(localAt(instant, 'Europe/Paris')).toBe('2026-03-29T03:30');
  });

  test('that the end of summer time repeats is the first of the two', () => {
    expect(instantAtLocal('2026-10-25T02:30', 'Europe/Paris')).toBe('2026-10-25T00:30:00.000Z');
    expect(localAt(moment('2026-10-25T01:30:00.000Z'), 'Europe/Paris')).toBe('2026-10-25T02:30');
  });

  test.each(['Europe/Atlantis', '', '+01:00', 'nonsense'])(
    'is read as UTC in the zone %j',
    (zone) => {
      expect(isTimeZone(zone)).toBe(false);
      expect(instantAtLocal('2026-07-15T14:00', zone)).toBe('2026-07-15T14:00:00.000Z');
      expect(localAt(moment('2026-07-15T14:00:00.000Z'), zone)).toBe('2026-07-15T14:00');
    },
  );

  test.each([
    ['2026-02-28T09:00', true],
    ['2026-02-29T09:00', false],
    ['2026-13-01T09:00', false],
    ['2026-03-02T24:00', false],
    ['2026-03-02T09:60', false],
    ['2026-03-02', false],
    ['2026-03-02T09:00Z', false],
    ['', false],
  ])('%j is one: %j', (text, isOne) => {
    expect(isLocalDateTime(text)).toBe(isOne);
  });

  test('comes back as it was, or later where the clock skips it', () => {
    const zones = fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'UTC');
    const minutes = fc.integer({ min: 0, max: 20 * 366 * 24 * 60 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const local = new Date(Date.UTC(2020, 0, 1) + minute * 60_000).toISOString().slice(0, 16);
        const back = localAt(instantAtLocal(local, zone), zone);
        expect(back >= local).toBe(true);
        // What comes back is shown by the clock, so that it stays.
        expect(localAt(instantAtLocal(back, zone), zone)).toBe(back);
      }),
    );
  });
});
