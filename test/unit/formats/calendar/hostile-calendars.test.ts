import { describe, expect, test } from 'vitest';
import { readBusyTimes } from '#shared/formats/calendar/read-busy-times.ts';
import { ask, calendarOf, event, problemOf, read, readWindow } from './calendar-text.ts';

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
    expect(readBusyTimes(bytes, { timeZone: 'UTC', window: readWindow })).toEqual({
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
      const at = new Date(readWindow.from + place * 3_600_000)
        .toISOString()
        .replaceAll(/[-:]|\.000/g, '');
      return `BEGIN:VEVENT\nDTSTART:${at}\nDURATION:PT30M\nEND:VEVENT\n`;
    });
    expect(problemOf(`BEGIN:VCALENDAR\n${events.join('')}END:VCALENDAR`)).toEqual({
      kind: 'too-many-busy-times',
    });
  });
});

describe('a series that other events change', () => {
  test('by twenty thousand turning points keeps nobody waiting', () => {
    const started = performance.now();
    const turn = (second: number) => {
      const time = new Date(second * 1000).toISOString().slice(11, 19).replaceAll(':', '');
      return `BEGIN:VEVENT\nUID:one\nRECURRENCE-ID;RANGE=THISANDFUTURE:20260302T${time}Z\nDTSTART:20260302T${time}Z\nDURATION:PT1H\nEND:VEVENT\n`;
    };
    const turns = Array.from({ length: 20_000 }, (_none, second) => turn(second)).join('');
    const series =
      'BEGIN:VEVENT\nUID:one\nDTSTART:19700101T090000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY\nEND:VEVENT\n';
    expect(read(`BEGIN:VCALENDAR\n${turns}${series}END:VCALENDAR`).busy).toHaveLength(393);
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  test('by a move over centuries is read without it', () => {
    const { problems, times } = read(
      calendarOf(
        event('DTSTART:20260302T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2'),
        event('RECURRENCE-ID;RANGE=THISANDFUTURE:20260303T090000Z', 'DTSTART:99991231T090000Z'),
      ),
    );
    expect(problems).toEqual([{ kind: 'unreadable', line: 10 }]);
    expect(times).toEqual(['03-02T09:00/03-02T10:00', '03-03T09:00/03-03T10:00']);
  });
});

test('more periods than anybody lists are refused without being read', () => {
  const periods = '20260302T090000Z/PT1H,'.repeat(60_000);
  expect(problemOf(calendarOf('BEGIN:VFREEBUSY', `FREEBUSY:${periods}`, 'END:VFREEBUSY'))).toEqual({
    kind: 'too-many-events',
    line: 3,
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
