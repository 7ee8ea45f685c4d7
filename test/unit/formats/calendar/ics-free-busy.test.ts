import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { joinSpans } from '#shared/domain/calendar/time-span.ts';
import { calendarOf, event, read, readWindow } from './calendar-text.ts';

function list(...lines: readonly string[]): string {
  return ['BEGIN:VFREEBUSY', 'ORGANIZER:mailto:secret@example.org', ...lines, 'END:VFREEBUSY'].join(
    '\r\n',
  );
}

describe('a list of busy times', () => {
  test('is read beside events, its periods by their end or their length', () => {
    const { times, eventCount, problems } = read(
      calendarOf(
        list(
          'DTSTART:20260301T000000Z',
          'DTEND:20260401T000000Z',
          'FREEBUSY;FBTYPE=BUSY-UNAVAILABLE:20260302T090000Z/PT1H30M,20260303T090000Z/20260303T100000Z',
          'FREEBUSY:20260304T090000Z/P1D',
          'FREEBUSY;FBTYPE="BUSY-TENTATIVE":20260306T090000Z/\r\n PT15M',
          'FREEBUSY;FBTYPE=X-OUT:20260307T090000/PT1H',
        ),
        event('DTSTART:20260310T090000Z', 'DURATION:PT1H'),
      ),
    );
    expect(times).toEqual([
      '03-02T09:00/03-02T10:30',
      '03-03T09:00/03-03T10:00',
      '03-04T09:00/03-05T09:00',
      '03-06T09:00/03-06T09:15',
      '03-07T08:00/03-07T09:00',
      '03-10T09:00/03-10T10:00',
    ]);
    expect(eventCount).toBe(6);
    expect(problems).toEqual([]);
  });

  test('leaves out what is free or outside the window', () => {
    const { times, eventCount } = read(
      calendarOf(
        list(
          'FREEBUSY;FBTYPE=FREE:20260302T090000Z/PT1H',
          'FREEBUSY;fbtype=free;X-OTHER=1:20260302T110000Z/PT1H',
          'FREEBUSY:20200302T090000Z/PT1H,20260131T230000Z/PT3H',
        ),
      ),
    );
    expect(times).toEqual(['02-01T00:00/02-01T02:00']);
    expect(eventCount).toBe(4);
  });

  test('is used as far as it can be read, and the rest is told once with its line', () => {
    const { times, problems } = read(
      calendarOf(
        list(
          'FREEBUSY:tomorrow/PT1H,20260302T090000Z/PT1H,20260302T110000Z/-PT1H,20260303T090000Z',
          'FREEBUSY:20260304T090000Z/20260304T080000Z,20260305T090000Z/P,99991231T235959/PT1H',
        ),
      ),
    );
    expect(times).toEqual(['03-02T09:00/03-02T10:00']);
    expect(problems).toEqual([{ kind: 'periods-unreadable', line: 3 }]);
  });

  test('is what another reader, ical.js, reads too', () => {
    const moment = fc.integer({ min: readWindow.from / 60_000, max: readWindow.to / 60_000 - 1 });
    const text = (minutes: number) =>
      new Date(minutes * 60_000).toISOString().replaceAll(/[-:]|\.000/g, '');
    const period = fc.tuple(moment, fc.integer({ min: 1, max: 5_000 }), fc.boolean());
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 20 }), (periods) => {
        const value = periods
          .map(([from, length, hasEnd]) =>
            hasEnd ? `${text(from)}/${text(from + length)}` : `${text(from)}/PT${length}M`,
          )
          .join(',');
        const file = calendarOf(list(`FREEBUSY:${value}`));
        const parsed: unknown = ICAL.parse(file);
        if (!Array.isArray(parsed)) throw new Error('No calendar');
        const component = new ICAL.Component(parsed).getFirstSubcomponent('vfreebusy');
        const values: readonly unknown[] =
          component?.getFirstProperty('freebusy')?.getValues() ?? [];
        const spans = values.map((one) => {
          if (!(one instanceof ICAL.Period)) throw new Error('No period');
          const end = Math.min(readWindow.to, one.getEnd().toJSDate().getTime());
          return { from: one.start.toJSDate().getTime(), to: end };
        });
        expect(read(file).busy).toEqual(joinSpans(spans));
      }),
      { numRuns: 50 },
    );
  });
});

// The system’s own, since setup installs the library for it.
const python = '/usr/bin/python3';
const hasIcalendar = spawnSync(python, ['-c', 'import icalendar']).status === 0;

test.runIf(hasIcalendar)('a list that another program, python3-icalendar, wrote is read', () => {
  const write = [
    'import sys, icalendar',
    'from datetime import datetime, timedelta, timezone',
    'calendar = icalendar.Calendar()',
    'busy = icalendar.FreeBusy()',
    'start = datetime(2026, 3, 2, 9, tzinfo=timezone.utc)',
    "busy.add('freebusy', [(start, start + timedelta(hours=2))])",
    "busy.add('freebusy', [(start + timedelta(days=1), timedelta(minutes=45))])",
    'calendar.add_component(busy)',
    'sys.stdout.buffer.write(calendar.to_ical())',
  ].join('\n');
  const { stdout, stderr } = spawnSync(python, ['-c', write]);
  expect(stderr.toString()).toBe('');
  expect(read(stdout.toString()).times).toEqual([
    '03-02T09:00/03-02T11:00',
    '03-03T09:00/03-03T09:45',
  ]);
});
