import * as fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { momentAt } from '#shared/domain/reminders/local-clock.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { localClockIn } from '#test/builders/local-clock.ts';

const realZone = process.env['TZ'];
afterEach(() => {
  if (realZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = realZone;
});

const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];

test.each(zones)('shows what the clock of %s does, at any moment and for any time', (zone) => {
  process.env['TZ'] = zone;
  const clock = localClockIn(zone);
  const anyMoment = fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') });
  fc.assert(
    fc.property(anyMoment.map(momentAt), (moment) => {
      const local = clock.localAt(moment);
      expect(computerClock.localAt(moment)).toBe(local);
      expect(computerClock.instantAt(local)).toBe(clock.instantAt(local));
    }),
  );
});

test.each([
  ['a time that summer time skips', '2026-03-29T02:30', '2026-03-29T01:30:00.000Z'],
  ['a time that its end repeats', '2026-10-25T02:30', '2026-10-25T00:30:00.000Z'],
  ['midnight', '2026-03-30T00:00', '2026-03-29T22:00:00.000Z'],
])('reads %s as the other clocks do', (_which, local, moment) => {
  process.env['TZ'] = 'Europe/Paris';
  expect(computerClock.instantAt(local)).toBe(moment);
  expect(localClockIn('Europe/Paris').instantAt(local)).toBe(moment);
});
