import { describe, expect, test } from 'vitest';
import { calendarOf, event, read } from './calendar-text.ts';

const weekly = event(
  'DTSTART;TZID=Europe/Paris:20260309T090000',
  'DTEND;TZID=Europe/Paris:20260309T100000',
  'RRULE:FREQ=WEEKLY;COUNT=5',
);

describe('from one occurrence on, a series', () => {
  test('takes place at another hour, on another day and for longer, across summer time', () => {
    const { times, problems } = read(
      calendarOf(
        weekly,
        event(
          'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20260323T090000',
          'DTSTART;TZID=Europe/Paris:20260324T140000',
          'DTEND;TZID=Europe/Paris:20260324T153000',
        ),
      ),
    );
    expect(problems).toEqual([]);
    expect(times).toEqual([
      '03-09T08:00/03-09T09:00',
      '03-16T08:00/03-16T09:00',
      '03-24T13:00/03-24T14:30',
      '03-31T12:00/03-31T13:30',
      '04-07T12:00/04-07T13:30',
    ]);
  });

  test('is moved once more, and one occurrence stands apart', () => {
    const { times } = read(
      calendarOf(
        event(
          'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20260330T090000',
          'DTSTART;TZID=Europe/Paris:20260330T080000',
          'DURATION:PT1H',
        ),
        event(
          'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20260316T090000',
          'DTSTART;TZID=Europe/Paris:20260316T110000',
          'DURATION:PT30M',
        ),
        weekly,
        event('RECURRENCE-ID:20260323T080000Z', 'DTSTART:20260323T200000Z', 'DURATION:PT1H'),
      ),
    );
    expect(times).toEqual([
      '03-09T08:00/03-09T09:00',
      '03-16T10:00/03-16T10:30',
      '03-23T20:00/03-23T21:00',
      '03-30T06:00/03-30T07:00',
      '04-06T06:00/04-06T07:00',
    ]);
  });

  test('is cancelled, or keeps nobody busy any more', () => {
    const cancelled = event(
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260316T080000Z',
      'DTSTART:20260316T080000Z',
      'STATUS:CANCELLED',
    );
    expect(read(calendarOf(weekly, cancelled)).times).toEqual(['03-09T08:00/03-09T09:00']);
  });

  test('keeps somebody busy that it left free before', () => {
    const free = weekly.replace('SUMMARY', 'TRANSP:TRANSPARENT\r\nSUMMARY');
    const busy = event(
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20260330T070000Z',
      'DTSTART:20260330T070000Z',
      'DURATION:PT2H',
    );
    expect(read(calendarOf(free, busy)).times).toEqual([
      '03-30T07:00/03-30T09:00',
      '04-06T07:00/04-06T09:00',
    ]);
  });

  test('gives way to another series that has a rule of its own', () => {
    const other = event(
      'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20260316T090000',
      'DTSTART;TZID=Europe/Paris:20260317T090000',
      'DURATION:PT1H',
      'RRULE:FREQ=DAILY;COUNT=2',
    );
    expect(read(calendarOf(weekly, other)).times).toEqual([
      '03-09T08:00/03-09T09:00',
      '03-17T08:00/03-17T09:00',
      '03-18T08:00/03-18T09:00',
    ]);
  });
});

test('a change of what follows stands for itself where its series is not in the file', () => {
  const alone = event(
    'RECURRENCE-ID;RANGE=THISANDFUTURE:20260316T080000Z',
    'DTSTART:20260316T090000Z',
    'DURATION:PT1H',
  );
  expect(read(calendarOf(alone)).times).toEqual(['03-16T09:00/03-16T10:00']);
});

test('a change of whole days keeps to whole days', () => {
  const days = event('DTSTART;VALUE=DATE:20260302', 'RRULE:FREQ=WEEKLY;COUNT=3');
  const later = event(
    'RECURRENCE-ID;RANGE=THISANDFUTURE;VALUE=DATE:20260309',
    'DTSTART;VALUE=DATE:20260310',
    'DTEND;VALUE=DATE:20260312',
  );
  expect(read(calendarOf(days, later)).times).toEqual([
    '03-01T23:00/03-02T23:00',
    '03-09T23:00/03-11T23:00',
    '03-16T23:00/03-18T23:00',
  ]);
});

test('a change of what came before is told, and the series is read as it is', () => {
  const before = event(
    'RECURRENCE-ID;RANGE=THISANDPRIOR:20260316T080000Z',
    'DTSTART:20260316T100000Z',
    'DURATION:PT1H',
  );
  const { times, problems } = read(calendarOf(weekly, before));
  expect(problems).toEqual([{ kind: 'range-unknown', line: 10 }]);
  expect(times).toHaveLength(5);
});
