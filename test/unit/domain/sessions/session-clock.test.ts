import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesTaken, plannedEnd, readClock } from '#shared/domain/sessions/session-clock.ts';
import { moment } from '#test/builders/entities.ts';

const instants = fc
  .date({
    min: new Date('2020-01-01T00:00:00Z'),
    max: new Date('2035-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => moment(date.toISOString()));

const startedAt = moment('2026-03-02T13:00:00.000Z');

describe('the clock of a session', () => {
  test('counts whole seconds since the start', () => {
    expect(readClock(startedAt, moment('2026-03-02T13:12:05.900Z'))).toEqual({
      kind: 'running',
      seconds: 725,
    });
    expect(readClock(startedAt, startedAt)).toEqual({ kind: 'running', seconds: 0 });
  });

  test('counts neither the hour that summer time skips nor the one its end repeats', () => {
    // In Paris the clocks went from 2:00 to 3:00 on 29 March 2026, and go from 3:00 to 2:00 on 25 October.
    for (const [from, to] of [
      ['2026-03-29T00:45:00.000Z', '2026-03-29T01:15:00.000Z'],
      ['2026-10-25T00:45:00.000Z', '2026-10-25T01:15:00.000Z'],
    ] as const) {
      expect(readClock(moment(from), moment(to))).toEqual({ kind: 'running', seconds: 1800 });
    }
  });

  test('says that it cannot tell when the computer’s clock was set back before the start', () => {
    expect(readClock(startedAt, moment('2026-03-02T12:59:59.999Z'))).toEqual({ kind: 'set-back' });
  });

  test('says so when nobody closed the session in hours', () => {
    expect(readClock(startedAt, moment('2026-03-02T21:00:00.000Z')).kind).toBe('running');
    expect(readClock(startedAt, moment('2026-03-02T21:00:01.000Z')).kind).toBe('left-open');
  });

  test('never shows a negative time, whatever the clock says', () => {
    fc.assert(
      fc.property(instants, instants, (since, now) => {
        const reading = readClock(since, now);
        expect(reading.kind === 'set-back').toBe(now < since);
        expect(reading.kind === 'running' ? reading.seconds : 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the minutes a session took', () => {
  const session = { startedAt, minutes: 45 };

  test('are those of the clock, to the nearest minute', () => {
    expect(minutesTaken(session, moment('2026-03-02T13:51:29.000Z'))).toBe(51);
    expect(minutesTaken(session, moment('2026-03-02T13:51:30.000Z'))).toBe(52);
  });

  test('are those planned when the clock was not started, was set back or was left running', () => {
    expect(minutesTaken({ ...session, startedAt: null }, startedAt)).toBe(45);
    expect(minutesTaken(session, moment('2026-03-02T12:00:00.000Z'))).toBe(45);
    expect(minutesTaken(session, moment('2026-03-03T08:00:00.000Z'))).toBe(45);
  });
});

test('a session is over as many minutes after its start as were planned', () => {
  expect(plannedEnd({ startsAt: startedAt, minutes: 45 })).toBe(
    Date.parse('2026-03-02T13:45:00.000Z'),
  );
});
