import { describe, expect, test } from 'vitest';
import {
  emptyPastSession,
  logPastSessionCommand,
  readPastSession,
  type PastSessionForm,
} from '#renderer/features/sessions/live/past-session-form.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day, moment } from '#test/builders/entities.ts';

const zone = 'Europe/Paris';
const pair = { pair: buildPair({ state: 'active' }), mentorName: 'Nora', menteeName: 'Philippe' };

/** Monday 30 March 2026 in Paris, the day after summer time began there. */
const context = buildContext({ now: moment('2026-03-30T08:47:00.000Z'), today: day('2026-03-30') });

const form: PastSessionForm = { ...emptyPastSession(context, zone), pair };

describe('the form for a past session', () => {
  test('begins with a session that is just over by the clock on the wall', () => {
    expect(form).toMatchObject({ date: '2026-03-30', time: '10:00', minutes: 45, note: '' });
  });

  test('reads the time on the wall, before summer time and after', () => {
    const startsAt = (date: string, time: string) => {
      const read = readPastSession({ ...form, date, time }, zone, context);
      return read.ok && read.value.session.startsAt;
    };
    expect(startsAt('2026-03-28', '14:00')).toBe('2026-03-28T13:00:00.000Z');
    expect(startsAt('2026-03-29', '14:00')).toBe('2026-03-29T12:00:00.000Z');
    // The clocks went from 2:00 to 3:00: 2:30 is read as half an hour after 2:00.
    expect(startsAt('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  test('says what is missing or wrong', () => {
    const problemOf = (change: Partial<PastSessionForm>) => {
      const read = readPastSession({ ...form, ...change }, zone, context);
      return read.ok ? null : read.error;
    };
    expect(problemOf({ pair: null })).toBe('pair-missing');
    expect(problemOf({ date: '' })).toBe('not-a-time');
    expect(problemOf({ date: '2026-02-30' })).toBe('not-a-time');
    expect(problemOf({ time: '' })).toBe('not-a-time');
    expect(problemOf({ date: '2026-03-31' })).toBe('still-to-come');
    expect(problemOf({})).toBeNull();
  });

  test('is stored as one command, with the note where there is one', () => {
    const tablesOf = (note: string) => {
      const read = readPastSession({ ...form, note }, zone, context);
      return read.ok && logPastSessionCommand(read.value).changes.map(({ table }) => table);
    };
    expect(tablesOf('First post is out')).toEqual(['sessions', 'pairNotes']);
    expect(tablesOf('')).toEqual(['sessions']);
  });
});
