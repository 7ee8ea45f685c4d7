import { describe, expect, test } from 'vitest';
import { writeIcs } from '#shared/formats/calendar/write-ics.ts';
import { buildSession } from '#test/builders/session-entities.ts';
import { ask, calendarOf, event, read } from './calendar-text.ts';

describe('busy times of a calendar file', () => {
  test('are those of UTC, of a named zone, of a zone of no name and of whole days', () => {
    const { times, eventCount } = read(
      calendarOf(
        event('DTSTART:20260302T090000Z', 'DTEND:20260302T100000Z'),
        event('DTSTART;TZID=America/New_York:20260303T090000', 'DURATION:PT30M'),
        event('DTSTART:20260304T090000', 'DTEND:20260304T100000'),
        event('DTSTART;VALUE=DATE:20260327', 'DTEND;VALUE=DATE:20260330'),
        event('DTSTART;VALUE=DATE:20260402'),
        event(
          'DTSTART;TZID=/mozilla.org/20050126_1/Europe/London:20260403T090000',
          'DURATION:PT1H',
        ),
      ),
    );
    expect(eventCount).toBe(6);
    expect(times).toEqual([
      '03-02T09:00/03-02T10:00',
      '03-03T14:00/03-03T14:30',
      '03-04T08:00/03-04T09:00',
      '03-26T23:00/03-29T22:00',
      '04-01T22:00/04-02T22:00',
      '04-03T08:00/04-03T09:00',
    ]);
  });

  test('leave out what is cancelled, marked as free, without length or outside the window', () => {
    const { times } = read(
      calendarOf(
        event('DTSTART:20260302T090000Z', 'DURATION:PT1H', 'STATUS:CANCELLED'),
        event('DTSTART:20260303T090000Z', 'DURATION:PT1H', 'TRANSP:TRANSPARENT'),
        event('DTSTART:20260304T090000Z', 'DURATION:PT1H', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'),
        event('DTSTART:20260305T090000Z'),
        event('DTSTART:20250305T090000Z', 'DURATION:PT1H'),
        event('DTSTART:20260131T230000Z', 'DURATION:PT3H'),
      ),
    );
    expect(times).toEqual(['02-01T00:00/02-01T02:00']);
  });

  test('touching and overlapping ones are joined', () => {
    const { times } = read(
      calendarOf(
        event('DTSTART:20260302T100000Z', 'DURATION:PT1H'),
        event('DTSTART:20260302T090000Z', 'DURATION:PT1H'),
        event('DTSTART:20260302T101500Z', 'DURATION:PT15M'),
      ),
    );
    expect(times).toEqual(['03-02T09:00/03-02T11:00']);
  });

  test('a series keeps to the wall clock across summer time, without the days taken out, moved or cancelled', () => {
    const { times } = read(
      calendarOf(
        event(
          'DTSTART;TZID=Europe/Paris:20260309T090000',
          'DTEND;TZID=Europe/Paris:20260309T100000',
          'RRULE:FREQ=WEEKLY;UNTIL=20260420T070000Z',
          'EXDATE:20260316T080000Z',
          'EXDATE;VALUE=DATE:20260406',
          'RDATE;TZID=Europe/Paris:20260310T120000',
        ),
        event(
          'RECURRENCE-ID;TZID=Europe/Paris:20260330T090000',
          'DTSTART;TZID=Europe/Paris:20260331T150000',
          'DTEND;TZID=Europe/Paris:20260331T160000',
        ),
        event(
          'RECURRENCE-ID;TZID=Europe/Paris:20260413T090000',
          'DTSTART;TZID=Europe/Paris:20260413T090000',
          'DURATION:PT1H',
          'STATUS:CANCELLED',
        ),
      ),
    );
    expect(times).toEqual([
      '03-09T08:00/03-09T09:00',
      '03-10T11:00/03-10T12:00',
      '03-23T08:00/03-23T09:00',
      '03-31T13:00/03-31T14:00',
      '04-20T07:00/04-20T08:00',
    ]);
  });

  test('a series that began long ago is read within the window alone', () => {
    const { times } = read(
      calendarOf(event('DTSTART;VALUE=DATE:19700301', 'RRULE:FREQ=YEARLY', 'TRANSP:OPAQUE')),
    );
    expect(times).toEqual(['02-28T23:00/03-01T23:00', '02-28T23:00/03-01T00:00']);
  });

  test('a zone of the file’s own is read by its rules; one that nobody describes is told with its line', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Romance Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T030000',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ];
    const { times, problems } = read(
      calendarOf(
        ...zone,
        event('DTSTART;TZID=Romance Standard Time:20260302T090000', 'DURATION:PT1H'),
        event('DTSTART;TZID=Romance Standard Time:20260402T090000', 'DURATION:PT1H'),
        event('DTSTART;TZID=Nowhere:20260502T090000', 'DURATION:PT1H'),
      ),
    );
    expect(times).toEqual(['03-02T08:00/03-02T09:00', '04-02T07:00/04-02T08:00']);
    expect(problems).toEqual([{ kind: 'zone-unknown', line: 30 }]);
  });

  test('one bad event is told with its line, and the others are read', () => {
    const { times, problems } = read(
      calendarOf(
        event('DTSTART:yesterday', 'DURATION:PT1H'),
        event('DURATION:PT1H'),
        event('DTSTART:20260302T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=SOMETIMES'),
        event('DTSTART:20260302T090000Z', 'DURATION:PT1H', 'this line has lost its colon'),
      ),
    );
    expect(problems).toEqual([
      { kind: 'unreadable', line: 3 },
      { kind: 'unreadable', line: 9 },
      { kind: 'unreadable', line: 14 },
    ]);
    expect(times).toEqual(['03-02T09:00/03-02T10:00']);
  });

  test('our own export is read back, without the sessions that are cancelled', () => {
    const sessions = [buildSession({ state: 'planned' }), buildSession({ state: 'cancelled' })];
    const text = writeIcs({
      name: 'Digital',
      language: 'FR',
      sessions: sessions.map((session) => ({
        session,
        summary: 's',
        description: '',
        contacts: [],
      })),
    });
    expect(read(text).times).toEqual(['05-14T12:00/05-14T12:45']);
  });

  test('nothing of what they are for is kept', () => {
    const file = ask(calendarOf(event('DTSTART:20260302T090000Z', 'DURATION:PT1H')));
    expect(JSON.stringify(file)).not.toContain('Secret');
  });
});
