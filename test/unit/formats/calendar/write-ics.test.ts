import { spawnSync } from 'node:child_process';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Session } from '#shared/domain/sessions/session.ts';
import {
  writeIcs,
  type CalendarContact,
  type CalendarSession,
} from '#shared/formats/calendar/write-ics.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const planned = buildSession({ state: 'planned', moves: [], sequence: 0 });

function write(session: Partial<Session> = {}, words: Partial<CalendarSession> = {}): string {
  const one = { session: { ...planned, ...session }, summary: 'Nora & Paul', description: '' };
  return writeIcs({
    name: 'Digital 2026',
    language: 'EN',
    sessions: [{ ...one, contacts: [], ...words }],
  });
}

function parse(text: string): ICAL.Component {
  const parsed: unknown = ICAL.parse(text);
  if (!Array.isArray(parsed)) throw new Error('No calendar');
  return new ICAL.Component(parsed);
}

function eventOf(text: string): ICAL.Component {
  const event = parse(text).getFirstSubcomponent('vevent');
  if (event === null) throw new Error('No event');
  return event;
}

function value(event: ICAL.Component, name: string): string {
  return String(event.getFirstPropertyValue(name));
}

describe('a session as an event', () => {
  test('has its place, its link, its hour in its own zone and alarms a day and a quarter of an hour before', () => {
    const text = write();
    const event = eventOf(text);
    expect(text).toContain('DTSTART;TZID=Europe/Paris:20260514T140000\r\n');
    expect(text).toContain('DTEND;TZID=Europe/Paris:20260514T144500\r\n');
    expect(value(event, 'location')).toBe('Room 2');
    expect(value(event, 'url')).toBe('https://meet.example.org/nora');
    expect(value(event, 'status')).toBe('CONFIRMED');
    const alarms = event.getAllSubcomponents('valarm').map((alarm) => value(alarm, 'trigger'));
    expect(alarms).toEqual(['-P1D', '-PT15M']);
  });

  test('keeps its UID and raises its SEQUENCE when it is moved, then is cancelled without alarms', () => {
    const before = eventOf(write());
    const moved = eventOf(
      write({ state: 'moved', startsAt: moment('2026-05-15T07:00:00.000Z'), sequence: 1 }),
    );
    const cancelled = eventOf(
      write({
        state: 'cancelled',
        absence: { by: 'mentor', reason: 'Ill', at: moment('2026-05-12T08:00:00.000Z') },
        sequence: 2,
      }),
    );
    expect(value(before, 'uid')).toBe(`${planned.id}@binome`);
    expect([before, moved, cancelled].map((event) => value(event, 'uid'))).toEqual(
      Array<string>(3).fill(`${planned.id}@binome`),
    );
    expect([before, moved, cancelled].map((event) => value(event, 'sequence'))).toEqual([
      '0',
      '1',
      '2',
    ]);
    expect(value(cancelled, 'status')).toBe('CANCELLED');
    expect(value(cancelled, 'transp')).toBe('TRANSPARENT');
    expect(cancelled.getAllSubcomponents('valarm')).toEqual([]);
  });

  test('alone and cancelled, or missed, makes the file of whoever books a cancellation; beside others, or of nobody, it is one of the file’s events', () => {
    const cancelled = { ...planned, state: 'cancelled' as const, sequence: 2 };
    const paul = { name: 'Paul', email: 'paul@example.org' };
    const methodBy = (
      contacts: readonly CalendarContact[],
      ...sessions: readonly Session[]
    ): unknown =>
      parse(
        writeIcs({
          name: '',
          language: 'EN',
          sessions: sessions.map((session) => ({
            session,
            summary: 's',
            description: '',
            contacts,
          })),
        }),
      ).getFirstPropertyValue('method');
    const methodOf = (...sessions: readonly Session[]) => methodBy([paul], ...sessions);
    expect(methodOf(cancelled)).toBe('CANCEL');
    expect(methodOf(cancelled, { ...planned, state: 'missed' })).toBe('CANCEL');
    expect(methodOf(cancelled, planned)).toBeNull();
    expect(methodOf(planned)).toBeNull();
    expect(methodOf()).toBeNull();
    expect(methodBy([], cancelled)).toBeNull();
    expect(methodBy([{ name: 'Paul', email: 'unknown' }], cancelled)).toBeNull();
  });

  test('is written the same twice, its stamp being its last known change', () => {
    expect(write()).toBe(write());
    const at = moment('2026-05-10T08:00:00.000Z');
    const from = planned.startsAt;
    const moved = write({ state: 'moved', moves: [{ from, by: 'mentee', reason: '', at }] });
    expect(moved).toContain('DTSTAMP:20260510T080000Z\r\n');
  });

  test('tells nothing of decisions, levels, satisfaction, moves and absences', () => {
    const text = write(
      {
        decisions: [{ id: testId(0x130), text: 'Secret decision' }],
        absence: { by: 'mentor', reason: 'Secret reason', at: planned.startsAt },
        moves: [
          { from: planned.startsAt, by: 'mentee', reason: 'Secret move', at: planned.startsAt },
        ],
        state: 'cancelled',
      },
      { contacts: [] },
    );
    expect(text).not.toContain('Secret');
    expect(text).not.toContain('@example');
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER/);
  });

  test('names whom to write to when asked, but no address that is none', () => {
    const event = eventOf(
      write(
        {},
        {
          contacts: [
            { name: 'Élise "D" \\ ; X-EVIL:1', email: 'elise@example.org' },
            { name: 'Evil', email: 'a@b.example\r\nX-EVIL:2' },
            { name: '', email: 'paul@example.org' },
          ],
        },
      ),
    );
    expect(value(event, 'organizer')).toBe('mailto:elise@example.org');
    const attendees = event.getAllProperties('attendee');
    expect(
      attendees.map((one) => [
        one.getFirstParameter('cn'),
        String(one.getFirstValue()).toLowerCase(),
      ]),
    ).toEqual([
      ['Élise ’D’ / ; X-EVIL:1', 'mailto:elise@example.org'],
      ['paul@example.org', 'mailto:paul@example.org'],
    ]);
    expect(event.getFirstProperty('x-evil')).toBeNull();
  });

  test('keeps any text in its line, and gives it back without control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const text = write({ place: typed }, { summary: typed, description: typed });
        for (const line of text.split('\r\n')) expect(line).not.toMatch(/[\r\n]/);
        const event = eventOf(text);
        const readable = (part: string) => part.replaceAll(/[\p{Cc}\p{Cs}\s\ufffd]+/gu, '');
        expect(readable(value(event, 'summary'))).toBe(readable(typed));
        expect(value(event, 'summary')).not.toContain('\n');
        const description = event.getFirstPropertyValue('description') ?? '';
        expect(readable(String(description))).toBe(readable(typed));
      }),
    );
  });

  test('is left without a link that is no web address', () => {
    expect(write({ link: 'javascript:alert(1)' })).not.toContain('URL');
    expect(write({ link: 'https://a.example/x?y=1,2;3' })).toContain(
      'URL;VALUE=URI:https://a.example/x?y=1%2C2%3B3\r\n',
    );
  });
});

describe('time zones', () => {
  test.each([
    'Europe/Paris',
    'America/New_York',
    'Asia/Kolkata',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'Europe/Dublin',
  ])(
    'every session of a year in %s is read back at its moment by the zone of the file alone',
    (timeZone) => {
      const sessions = Array.from({ length: 52 }, (_week, place) => ({
        ...planned,
        timeZone,
        startsAt: moment(new Date(Date.UTC(2026, 0, 4 + 7 * place, 9)).toISOString()),
      }));
      const calendar = parse(
        writeIcs({
          name: '',
          language: 'FR',
          sessions: sessions.map((session) => ({
            session,
            summary: 's',
            description: '',
            contacts: [],
          })),
        }),
      );
      const zoneComponent = calendar.getFirstSubcomponent('vtimezone');
      if (zoneComponent === null) throw new Error('No zone');
      const zone = new ICAL.Timezone(zoneComponent);
      const moments = calendar.getAllSubcomponents('vevent').map((event) => {
        const start = event.getFirstPropertyValue('dtstart');
        if (!(start instanceof ICAL.Time)) throw new Error('No start');
        return (
          Date.UTC(start.year, start.month - 1, start.day, start.hour, start.minute) -
          zone.utcOffset(start) * 1000
        );
      });
      expect(moments).toEqual(sessions.map(({ startsAt }) => Date.parse(startsAt)));
    },
  );

  test.each(['0026-12-14T13:50:39.000Z', '1899-06-01T12:00:00.000Z', '9998-12-30T23:00:00.000Z'])(
    'a session that a mistyped year has put at %s is written in UTC, and none of the others suffers',
    (startsAt) => {
      const text = writeIcs({
        name: '',
        language: 'EN',
        sessions: [moment(startsAt), planned.startsAt].map((at) => ({
          session: { ...planned, startsAt: at },
          summary: 's',
          description: '',
          contacts: [],
        })),
      });
      expect(text).toContain(`DTSTART:${startsAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z\r\n`);
      expect(text).toContain('DTSTART;TZID=Europe/Paris:20260514T140000\r\n');
    },
  );

  test('UTC, and a zone this computer does not know, are written in UTC', () => {
    for (const timeZone of ['UTC', 'Mars/Olympus']) {
      expect(write({ timeZone })).toContain('DTSTART:20260514T120000Z\r\n');
    }
  });
});

// The system’s own, since setup installs the library for it.
const python = '/usr/bin/python3';
const hasIcalendar = spawnSync(python, ['-c', 'import icalendar']).status === 0;

describe.runIf(hasIcalendar)('another reader, python3-icalendar,', () => {
  const check = [
    'import sys, icalendar',
    'calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())',
    "event = calendar.walk('VEVENT')[0]",
    'assert not event.errors, event.errors',
    "words = [calendar.get('METHOD'), event['STATUS'], event['SEQUENCE'], event['UID']]",
    "print(*words, event['DTSTART'].dt.isoformat(), len(event.walk('VALARM')))",
  ].join('\n');
  const readBack = (session: Partial<Session>, contacts: readonly CalendarContact[] = []) => {
    const input = write(session, { contacts });
    const { stdout, stderr } = spawnSync(python, ['-c', check], { input });
    expect(stderr.toString()).toBe('');
    return stdout.toString().trim();
  };

  test('finds nothing wrong in a session', () => {
    expect(readBack({ sequence: 3 })).toBe(
      `None CONFIRMED 3 ${planned.id}@binome 2026-05-14T14:00:00+02:00 2`,
    );
  });

  test('finds nothing wrong in a cancellation', () => {
    const words = `CANCELLED 4 ${planned.id}@binome 2026-05-14T14:00:00+02:00 0`;
    const paul = { name: 'Paul', email: 'paul@example.org' };
    expect(readBack({ state: 'cancelled', sequence: 4 }, [paul])).toBe(`CANCEL ${words}`);
    expect(readBack({ state: 'cancelled', sequence: 4 })).toBe(`None ${words}`);
  });
});
