import { expect, test } from 'vitest';
import { createDaysOff } from '#shared/domain/calendar/days-off.ts';
import type { BusyTime } from '#shared/domain/sessions/busy-time.ts';
import { day, moment, testId } from '#test/builders/entities.ts';

const nora = testId<BusyTime['personId']>(0x20);
const paul = testId<BusyTime['personId']>(0x21);
const dayAt = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10);
const open = { holidays: 'none', closedDays: [] } as const;

function busy(personId: BusyTime['personId'], from: string, to: string, source = ''): BusyTime {
  return { id: testId(0x30), personId, startsAt: moment(from), endsAt: moment(to), source };
}

test('an absence counts from its first day to its last, and not on the day at whose beginning it ends', () => {
  const dayOff = createDaysOff(
    open,
    [busy(nora, '2026-03-02T00:00:00.000Z', '2026-03-04T00:00:00.000Z')],
    dayAt,
  );
  const away = ['2026-03-01', '2026-03-02', '2026-03-03', '2026-03-04'].map(
    (text) => dayOff(day(text))?.away ?? null,
  );
  expect(away).toEqual([null, [nora], [nora], null]);
});

test('a person noted twice is away once, and others are away beside them on a day that is closed', () => {
  const dayOff = createDaysOff(
    { holidays: 'france', closedDays: [day('2026-05-15')] },
    [
      busy(nora, '2026-05-14T00:00:00.000Z', '2026-05-15T00:00:00.000Z'),
      busy(paul, '2026-05-14T00:00:00.000Z', '2026-05-16T00:00:00.000Z'),
      busy(nora, '2026-05-13T00:00:00.000Z', '2026-05-15T00:00:00.000Z'),
    ],
    dayAt,
  );
  expect(dayOff(day('2026-05-14'))).toEqual({ closing: 'ascension', away: [nora, paul] });
  expect(dayOff(day('2026-05-15'))).toEqual({ closing: 'closed-day', away: [paul] });
  expect(dayOff(day('2026-05-16'))).toBeNull();
});

test('hours that a file says somebody is busy are no absence, however long', () => {
  const dayOff = createDaysOff(
    open,
    [busy(nora, '2026-03-02T00:00:00.000Z', '2026-03-04T00:00:00.000Z', 'work.ics')],
    dayAt,
  );
  expect(dayOff(day('2026-03-02'))).toBeNull();
});
