import { describe, expect, test } from 'vitest';
import { isTimeZone } from '#shared/formats/calendar/time-zone.ts';
import { windowsZones } from '#shared/formats/calendar/windows-zones.ts';
import { calendarOf, event, read } from './calendar-text.ts';

describe('a zone by the name Windows has for it', () => {
  const meeting = event(
    'DTSTART;TZID=Romance Standard Time:20260701T090000',
    'DTEND;TZID="Romance Standard Time":20260701T100000',
  );

  test('is the one that Windows means where the file says nothing of it', () => {
    const { times, problems } = read(calendarOf(meeting));
    expect(times).toEqual(['07-01T07:00/07-01T08:00']);
    expect(problems).toEqual([]);
  });

  test('is what the file says, where it does', () => {
    const { times } = read(
      calendarOf(
        'BEGIN:VTIMEZONE',
        'TZID:Romance Standard Time',
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        'TZOFFSETFROM:+0500',
        'TZOFFSETTO:+0500',
        'END:STANDARD',
        'END:VTIMEZONE',
        meeting,
      ),
    );
    expect(times).toEqual(['07-01T04:00/07-01T05:00']);
  });

  test('is not taken for UTC where the file names it and no more', () => {
    const named = ['BEGIN:VTIMEZONE', 'TZID:Romance Standard Time', 'END:VTIMEZONE'];
    expect(read(calendarOf(...named, meeting)).times).toEqual(['07-01T07:00/07-01T08:00']);
  });

  test('and only such a name is known', () => {
    for (const name of ['Nowhere Standard Time', '__proto__', 'constructor']) {
      const { problems } = read(calendarOf(event(`DTSTART;TZID=${name}:20260701T090000`)));
      expect(problems.map(({ kind }) => kind)).toEqual(['zone-unknown']);
    }
  });

  test('is a zone this computer knows, each of them', () => {
    expect([...windowsZones].filter(([, zone]) => !isTimeZone(zone))).toEqual([]);
    expect(windowsZones.size).toBe(139);
  });
});
