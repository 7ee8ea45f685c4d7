import { describe, expect, test } from 'vitest';
import type { CalendarFileError } from '#shared/formats/calendar/calendar-limits.ts';
import { readBusyTimes } from '#shared/formats/calendar/read-busy-times.ts';
import { writeIcs } from '#shared/formats/calendar/write-ics.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const window = { from: Date.parse('2026-02-01T00:00:00Z'), to: Date.parse('2027-03-01T00:00:00Z') };

function calendarOf(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

function event(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', 'UID:one', ...lines, 'SUMMARY:Secret', 'END:VEVENT'].join('\r\n');
}

function ask(text: string, timeZone = 'Europe/Paris') {
  return readBusyTimes(new TextEncoder().encode(text), { timeZone, window });
}

function read(text: string) {
  const file = ask(text);
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  return {
    ...file.value,
    times: file.value.busy.map(({ from, to }) => `${short(from)}/${short(to)}`),
  };
}

function short(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(5, 16);
}

function problemOf(text: string): CalendarFileError | null {
  const file = ask(text);
  return file.ok ? null : file.error;
}

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

describe('a file that is damaged or hostile', () => {
  test.each([
    ['nothing', '', { kind: 'not-a-calendar' }],
    ['another file', 'PK\u0003\u0004 no calendar', { kind: 'not-a-calendar' }],
    [
      'cut in an event',
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nDTSTART:2026',
      { kind: 'truncated', line: 3 },
    ],
    ['cut between events', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\n', { kind: 'truncated', line: 1 }],
    ['an end without a beginning', calendarOf('END:VEVENT'), { kind: 'damaged', line: 3 }],
    [
      'ends in the wrong order',
      calendarOf('BEGIN:VEVENT', 'BEGIN:VALARM', 'END:VEVENT'),
      { kind: 'damaged', line: 5 },
    ],
    [
      'nested for ever',
      'BEGIN:VCALENDAR\n' + 'BEGIN:X\n'.repeat(10_000),
      { kind: 'damaged', line: 9 },
    ],
  ])('%s is refused with the place', (_what, text, problem) => {
    expect(problemOf(text)).toEqual(problem);
  });

  test('a million events are refused at the first that is too many', () => {
    const one = 'BEGIN:VEVENT\nEND:VEVENT\n';
    expect(problemOf(`BEGIN:VCALENDAR\n${one.repeat(60_000)}`)).toEqual({
      kind: 'too-many-events',
      line: 100_002,
    });
    expect(problemOf(`BEGIN:VCALENDAR\n${one.repeat(1_000_000)}`)).toMatchObject({
      kind: 'too-large',
    });
  });

  test('a hundred megabytes are refused without being looked at', () => {
    const started = performance.now();
    const bytes = new Uint8Array(100 * 1024 * 1024);
    expect(readBusyTimes(bytes, { timeZone: 'UTC', window })).toEqual({
      ok: false,
      error: { kind: 'too-large', bytes: bytes.byteLength },
    });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test.each([
    ['FREQ=SECONDLY', 'rule-too-often'],
    ['FREQ=MINUTELY;INTERVAL=5', 'rule-too-often'],
    ['FREQ=DAILY;BYHOUR=1,2,3,4', 'rule-too-often'],
    ['FREQ=DAILY;INTERVAL=0', null],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', null],
    ['FREQ=YEARLY;BYMONTH=1;BYDAY=MO;BYSETPOS=9', null],
    ['FREQ=WEEKLY;BYMONTH=13', null],
  ])('%s keeps nobody waiting', (rule, problem) => {
    const started = performance.now();
    const { problems } = read(
      calendarOf(event('DTSTART:19700102T090000Z', 'DURATION:PT1H', `RRULE:${rule}`)),
    );
    expect(performance.now() - started).toBeLessThan(2000);
    expect(problems.map(({ kind }) => kind).filter((kind) => kind === 'rule-too-often')).toEqual(
      problem === 'rule-too-often' ? [problem] : [],
    );
    expect(problems.length).toBeLessThanOrEqual(1);
  });

  test('a zone with a rule of any other shape than yearly is not known', () => {
    const { problems } = read(
      calendarOf(
        'BEGIN:VTIMEZONE',
        'TZID:Trap',
        'BEGIN:STANDARD',
        'DTSTART:16010101T030000',
        'TZOFFSETFROM:+0200',
        'TZOFFSETTO:+0100',
        'RRULE:FREQ=SECONDLY',
        'END:STANDARD',
        'END:VTIMEZONE',
        event('DTSTART;TZID=Trap:20260302T090000', 'DURATION:PT1H'),
      ),
    );
    expect(problems.map(({ kind }) => kind)).toEqual(['zone-unknown']);
  });

  test('more busy times than anybody has are refused', () => {
    const events = Array.from({ length: 6_000 }, (_none, place) => {
      const at = new Date(window.from + place * 3_600_000)
        .toISOString()
        .replaceAll(/[-:]|\.000/g, '');
      return `BEGIN:VEVENT\nDTSTART:${at}\nDURATION:PT30M\nEND:VEVENT\n`;
    });
    expect(problemOf(`BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR`)).toEqual({
      kind: 'too-many-busy-times',
    });
  });
});

describe('one event of dates that no clock can show', () => {
  const good = event('DTSTART:20260302T090000Z', 'DTEND:20260302T100000Z');
  const zones = ['Europe/London', 'America/New_York', 'Pacific/Auckland', 'UTC'];

  test.each(zones)('keeps nobody from the others, read in %s', (timeZone) => {
    for (const odd of [
      ['DTSTART:20260303T090000', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY;UNTIL=99991231'],
      ['DTSTART;VALUE=DATE:20260303', 'DURATION:P3000000D'],
      ['DTSTART;VALUE=DATE:20270228', 'DURATION:P99999999999D'],
      ['DTSTART:99991231T235959', 'DURATION:PT1H', 'RRULE:FREQ=DAILY'],
      ['DTSTART:00000101T000000', 'DURATION:PT1H'],
      ['DTSTART:20260303T090000', 'RECURRENCE-ID:99991231T235959', 'DURATION:PT1H'],
    ]) {
      const file = ask(calendarOf(good, event(...odd)), timeZone);
      const first = file.ok ? file.value.busy[0] : null;
      expect({ odd, from: first?.from }).toEqual({ odd, from: Date.parse('2026-03-02T09:00:00Z') });
    }
  });

  test('is read all the same where it only says "for ever"', () => {
    const file = ask(
      calendarOf(
        event('DTSTART:20260303T090000', 'DURATION:PT1H', 'RRULE:FREQ=MONTHLY;UNTIL=99991231'),
      ),
      'America/New_York',
    );
    expect(file).toMatchObject({ ok: true, value: { problems: [] } });
    expect(file.ok && file.value.busy).toHaveLength(12);
  });
});
