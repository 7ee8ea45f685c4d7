import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayParts,
  exactSlot,
  gridMinutes,
  isAvailabilitySlot,
  minutesPerDay,
  readSlot,
  weekdays,
  type AvailabilitySlot,
} from '#shared/domain/people/availability.ts';
import {
  commonHours,
  isWeekEmpty,
  minutesOf,
  slotsOfWeek,
  weekOf,
} from '#shared/domain/people/week-hours.ts';
import { pretend } from '#test/builders/pretend.ts';

const quarterOfDay = fc.nat(minutesPerDay / gridMinutes);
const slotArbitrary: fc.Arbitrary<AvailabilitySlot> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...weekdays), fc.constantFrom(...dayParts))
    .map(([day, part]): AvailabilitySlot => `${day}-${part}`),
  fc
    .tuple(fc.constantFrom(...weekdays), quarterOfDay, quarterOfDay)
    .filter(([, one, other]) => one !== other)
    .map(([day, one, other]) =>
      exactSlot(day, {
        from: Math.min(one, other) * gridMinutes,
        to: Math.max(one, other) * gridMinutes,
      }),
    ),
);
const slotsArbitrary = fc.array(slotArbitrary, { maxLength: 6 });

describe('slots', () => {
  test.each([
    ['tue-pm', 12 * 60, 18 * 60],
    ['tue-09:00-11:00', 540, 660],
    ['tue-23:45-24:00', 1425, 1440],
  ])('reads %j', (slot, from, to) => {
    expect(readSlot(slot)).toMatchObject({ day: 'tue', from, to });
    expect(isAvailabilitySlot(slot)).toBe(true);
  });

  test.each([
    'tue',
    'tue-noon',
    'xyz-am',
    'tue-9:00-11:00',
    'tue-11:00-09:00',
    'tue-09:00-09:00',
    'tue-09:10-11:00',
    'tue-23:00-24:15',
    'tue-09:75-11:00',
    'tue-09:00-11:00 ',
    '',
    42,
    null,
  ])('takes %j for none', (value) => {
    expect(isAvailabilitySlot(value)).toBe(false);
  });

  test('reads back every slot it writes', () => {
    fc.assert(
      fc.property(slotArbitrary, (slot) => {
        expect(isAvailabilitySlot(slot)).toBe(true);
      }),
    );
  });
});

describe('the hours of a week', () => {
  test('count what slots cover once, and ignore what is no slot', () => {
    expect(minutesOf(weekOf(['mon-am', 'mon-pm', 'mon-09:00-13:00']))).toBe(600);
    expect(isWeekEmpty(weekOf([pretend<AvailabilitySlot>('someday')]))).toBe(true);
    const wholeWeek = weekdays.map((day) => exactSlot(day, { from: 0, to: minutesPerDay }));
    expect(minutesOf(weekOf(wholeWeek))).toBe(7 * minutesPerDay);
  });

  test('are the same again when they are written as slots and read', () => {
    fc.assert(
      fc.property(slotsArbitrary, (slots) => {
        const week = weekOf(slots);
        const written = slotsOfWeek(week);
        expect(weekOf(written)).toEqual(week);
        expect(written.every(isAvailabilitySlot)).toBe(true);
        const minutes = written.map((slot) => minutesOf(weekOf([slot])));
        expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(minutesOf(week));
      }),
    );
  });

  test('name whole parts of a day, and write the rest as hours', () => {
    expect(slotsOfWeek(weekOf(['wed-eve', 'tue-09:00-18:00', 'wed-08:00-12:00']))).toEqual([
      'tue-09:00-12:00',
      'tue-pm',
      'wed-am',
      'wed-eve',
    ]);
  });

  test('in common are the same from both sides, and no more than either has', () => {
    fc.assert(
      fc.property(slotsArbitrary, slotsArbitrary, (one, other) => {
        const common = commonHours(weekOf(one), weekOf(other));
        expect(commonHours(weekOf(other), weekOf(one))).toEqual(common);
        expect(minutesOf(common)).toBeLessThanOrEqual(minutesOf(weekOf(one)));
        expect(minutesOf(commonHours(weekOf(one), weekOf(one)))).toBe(minutesOf(weekOf(one)));
      }),
    );
  });
});
