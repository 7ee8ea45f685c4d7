import { describe, expect, test } from 'vitest';
import {
  emptyPastSession,
  expectedSession,
  followPlan,
  logPastSessionCommand,
  readPastSession,
  type PastSessionForm,
} from '#renderer/features/sessions/live/past-session-form.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

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
      const read = readPastSession({ ...form, date, time }, [], zone, context);
      return read.ok && read.value.session.startsAt;
    };
    expect(startsAt('2026-03-28', '14:00')).toBe('2026-03-28T13:00:00.000Z');
    expect(startsAt('2026-03-29', '14:00')).toBe('2026-03-29T12:00:00.000Z');
    // The clocks went from 2:00 to 3:00: 2:30 is read as half an hour after 2:00.
    expect(startsAt('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  test('says what is missing or wrong', () => {
    const problemOf = (change: Partial<PastSessionForm>) => {
      const read = readPastSession({ ...form, ...change }, [], zone, context);
      return read.ok ? null : read.error;
    };
    expect(problemOf({ pair: null })).toBe('pair-missing');
    expect(problemOf({ date: '' })).toBe('not-a-time');
    expect(problemOf({ date: '2026-02-30' })).toBe('not-a-time');
    expect(problemOf({ time: '' })).toBe('not-a-time');
    expect(problemOf({ date: '2026-03-31' })).toBe('still-to-come');
    expect(problemOf({})).toBeNull();
  });

  test('is questioned beside a session noted at that time, but for the one it is said to differ from', () => {
    const noted = buildSession({
      state: 'held',
      pairIds: [pair.pair.id],
      startsAt: moment('2026-03-30T08:30:00.000Z'),
      minutes: 45,
      heldMinutes: 45,
    });
    const problemOf = (change: Partial<PastSessionForm>) => {
      const read = readPastSession({ ...form, ...change }, [noted], zone, context);
      return read.ok ? null : read.error;
    };
    // From 10:00 to 10:45 in Paris, where the other began at 10:30.
    expect(problemOf({})).toBe('already-noted');
    expect(problemOf({ minutes: 30 })).toBeNull();
    expect(problemOf({ anotherThan: testId(0xdead) })).toBe('already-noted');
    expect(problemOf({ anotherThan: noted.id })).toBeNull();
    // What could not be stored at all is told first.
    expect(problemOf({ date: '2026-03-31' })).toBe('still-to-come');
  });

  test('is stored as one command, with the note where there is one', () => {
    const tablesOf = (note: string) => {
      const read = readPastSession({ ...form, note }, [], zone, context);
      return read.ok && logPastSessionCommand(read.value).changes.map(({ table }) => table);
    };
    expect(tablesOf('First post is out')).toEqual(['sessions', 'pairNotes']);
    expect(tablesOf('')).toEqual(['sessions']);
  });

  test('is about the session that was planned for that day, unless it is said to be another', () => {
    const planned = buildSession({
      state: 'planned',
      pairIds: [pair.pair.id],
      // Half past midnight of the 30th in Paris.
      startsAt: moment('2026-03-29T22:30:00.000Z'),
    });
    expect(expectedSession(form, [planned], zone)).toEqual(planned);
    expect(expectedSession({ ...form, date: '2026-03-29' }, [planned], zone)).toBeNull();
    expect(expectedSession({ ...form, time: '' }, [planned], zone)).toBeNull();
    const idOf = (isAsPlanned: boolean) => {
      const read = readPastSession({ ...form, isAsPlanned }, [planned], zone, context);
      return read.ok && read.value.session.id;
    };
    const timeOf = (change: Partial<PastSessionForm>) =>
      followPlan({ ...form, ...change }, [planned], zone, context).time;
    expect(timeOf({})).toBe('00:30');
    expect(timeOf({ time: '09:00', isTimeSaid: true })).toBe('09:00');
    expect(timeOf({ isAsPlanned: false })).toBe('10:00');
    const later = buildSession({ ...planned, startsAt: moment('2026-03-30T14:00:00.000Z') });
    expect(followPlan(form, [later], zone, context)).toEqual(form);
    expect(idOf(true)).toBe(planned.id);
    expect(idOf(false)).not.toBe(planned.id);
  });
});
