import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advanceClock,
  compareTimestamps,
  createClock,
  isFarAhead,
  parseTimestamp,
  receiveTimestamp,
  writeTimestamp,
} from '#shared/domain/operations/hybrid-logical-clock.ts';
import { asId } from '#renderer/storage/ids.ts';
import type { DeviceId } from '#shared/domain/ids.ts';
import { clockAt, deviceA, deviceB } from '#test/builders/operations.ts';

const start = Date.parse('2026-03-02T09:30:00.000Z');

describe('the hybrid logical clock', () => {
  it('gives ever later readings whatever the wall clock does', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10, max: 5_000_000_000_000 })), (wallClock) => {
        let clock = createClock(deviceA);
        let last = writeTimestamp(clock);
        for (const now of wallClock) {
          clock = advanceClock(clock, now);
          const next = writeTimestamp(clock);
          expect(compareTimestamps(last, next)).toBeLessThan(0);
          last = next;
        }
      }),
    );
  });

  it('follows the wall clock when that moves on', () => {
    const clock = advanceClock(advanceClock(createClock(deviceA), start), start + 5);
    expect(clock).toEqual({ milliseconds: start + 5, counter: 0, deviceId: deviceA });
  });

  it('carries over into the next millisecond when the counter is full', () => {
    const full = { milliseconds: start, counter: 0xffffff, deviceId: deviceA };
    const next = advanceClock(full, start);
    expect(next).toEqual({ milliseconds: start + 1, counter: 0, deviceId: deviceA });
    expect(writeTimestamp(full) < writeTimestamp(next)).toBe(true);
  });

  it('reads later than anything it has received', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 0xffffff }), fc.nat(), (ms, counter, now) => {
        const heard = clockAt(ms, counter, deviceB);
        const clock = receiveTimestamp(advanceClock(createClock(deviceA), now), heard);
        expect(writeTimestamp(advanceClock(clock, now)) > heard).toBe(true);
      }),
    );
  });

  it('is not set back by an earlier reading', () => {
    const clock = advanceClock(createClock(deviceA), start);
    expect(receiveTimestamp(clock, clockAt(start - 1, 9, deviceB))).toEqual(clock);
  });

  it('sorts as text in the order of time, then counter, then device', () => {
    const inOrder = [
      clockAt(255, 0, deviceB),
      clockAt(256, 0, deviceA),
      clockAt(256, 0, deviceB),
      clockAt(256, 16, deviceA),
      clockAt(4096, 0, deviceA),
    ];
    expect(inOrder.toReversed().toSorted(compareTimestamps)).toEqual(inOrder);
    expect(inOrder.toSorted()).toEqual(inOrder);
  });

  it('reads back what it wrote', () => {
    expect(parseTimestamp(clockAt(start, 42, deviceB))).toEqual({
      milliseconds: start,
      counter: 42,
      deviceId: deviceB,
    });
  });

  it.each([
    '',
    'now',
    '018f00000000-000000',
    '018f00000000-000000-XYZ',
    `ffffffffffff-000000-${deviceA}`,
  ])('does not take %j for a reading', (text) => {
    expect(parseTimestamp(text)).toBeNull();
  });

  it('refuses a device id that would not sort', () => {
    const clock = createClock(asId<DeviceId>('Zoé’s laptop'));
    expect(() => writeTimestamp(clock)).toThrow('Not a clock reading');
  });

  it('reports readings more than a day ahead and no others', () => {
    const day = 24 * 60 * 60 * 1000;
    expect(isFarAhead(clockAt(start + day + 1), start)).toBe(true);
    expect(isFarAhead(clockAt(start + day), start)).toBe(false);
    expect(isFarAhead(clockAt(start - 400 * day), start)).toBe(false);
  });
});
