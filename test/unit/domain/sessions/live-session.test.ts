import { describe, expect, test } from 'vitest';
import type { DecisionId, PersonId } from '#shared/domain/ids.ts';
import {
  attendanceOf,
  isGoingOn,
  isUnderWay,
  nextSession,
  noteAttendance,
  numberSessions,
  putDecision,
  rateSession,
  reopenSession,
  startSession,
} from '#shared/domain/sessions/live-session.ts';
import { holdSession } from '#shared/domain/sessions/session-decisions.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const mentorId = testId<PersonId>(0x30);
const menteeId = testId<PersonId>(0x31);
const context = buildContext();
const expected = buildSession({ state: 'planned', startedAt: null, heldMinutes: null, moves: [] });

describe('starting a session', () => {
  test('notes when, once: starting again keeps the first start', () => {
    const started = startSession(expected, context);
    expect(started).toEqual({ ok: true, value: { ...expected, startedAt: context.now } });
    if (!started.ok) return;
    const later = buildContext({ now: moment('2026-03-02T10:00:00.000Z') });
    expect(startSession(started.value, later)).toEqual(started);
  });

  test('is refused for one that is over or did not take place', () => {
    for (const state of ['held', 'missed', 'cancelled'] as const) {
      const session = buildSession({ state, startedAt: null });
      expect(startSession(session, context)).toEqual({
        ok: false,
        error: { kind: 'not-possible', state },
      });
    }
  });

  test('puts it under way until it is closed, given up or put off', () => {
    const { startedAt } = { startedAt: context.now };
    expect(isUnderWay({ state: 'planned', startedAt: null })).toBe(false);
    expect(isUnderWay({ state: 'moved', startedAt })).toBe(true);
    expect(isUnderWay({ state: 'held', startedAt: null })).toBe(true);
    expect(isUnderWay({ state: 'cancelled', startedAt })).toBe(false);
  });
});

describe('reopening a session', () => {
  test('takes up the clock again with all that was noted', () => {
    const started = { ...expected, startedAt: moment('2026-03-02T09:00:00.000Z') };
    const attendance = { [mentorId]: true, [menteeId]: false };
    const held = holdSession(started, { minutes: 30, attendance });
    expect(held.ok && reopenSession(held.value)).toEqual({
      ok: true,
      // A calendar that saw it held hears of it again.
      value: { ...started, attendance, sequence: started.sequence + 1 },
    });
  });

  test('that had been moved is a moved one again', () => {
    const move = {
      from: moment('2026-02-20T09:00:00.000Z'),
      by: 'mentee',
      reason: '',
      at: moment('2026-02-10T09:00:00.000Z'),
    } as const;
    const reopened = reopenSession(buildSession({ state: 'held', moves: [move] }));
    expect(reopened.ok && reopened.value).toMatchObject({ state: 'moved', moves: [move] });
  });

  test('is refused for one that was not held', () => {
    expect(reopenSession(buildSession({ state: 'missed' })).ok).toBe(false);
    expect(reopenSession(expected).ok).toBe(false);
  });
});

describe('what each person says of a session', () => {
  test('everyone was there of whom nothing else was noted', () => {
    const session = noteAttendance({ ...expected, attendance: {} }, menteeId, false);
    expect(attendanceOf(session, [mentorId, menteeId])).toEqual({
      [mentorId]: true,
      [menteeId]: false,
    });
  });

  test('is theirs alone, and can be taken back', () => {
    const empty = { ...expected, satisfaction: {} };
    const rated = rateSession(rateSession(empty, mentorId, 5), menteeId, 3);
    expect(rated.satisfaction).toEqual({ [mentorId]: 5, [menteeId]: 3 });
    expect(rateSession(rated, mentorId, null).satisfaction).toEqual({ [menteeId]: 3 });
  });
});

describe('decisions', () => {
  const id = testId<DecisionId>(7);
  const other = { id: testId<DecisionId>(8), text: 'Meet in the shop' };
  const session = { ...expected, decisions: [{ id, text: 'Post weekly' }, other] };

  test('are added at the end, or changed in their place', () => {
    const added = { id: testId<DecisionId>(9), text: 'Ask legal' };
    expect(putDecision(session, added).decisions).toEqual([...session.decisions, added]);
    expect(putDecision(session, { id, text: 'Post daily' }).decisions).toEqual([
      { id, text: 'Post daily' },
      other,
    ]);
  });

  test('left empty are gone, or never there', () => {
    expect(putDecision(session, { id, text: '  ' }).decisions).toEqual([other]);
    expect(putDecision(session, { id: testId(9), text: '' }).decisions).toEqual(session.decisions);
  });
});

describe('among the sessions of a pair', () => {
  const at = (number: number, startsAt: string, state: 'held' | 'planned' | 'missed') =>
    buildSession({ id: testId(number), startsAt: moment(startsAt), state });
  const first = at(1, '2026-01-12T09:00:00.000Z', 'held');
  const missed = at(2, '2026-02-09T09:00:00.000Z', 'missed');
  const second = at(3, '2026-02-16T09:00:00.000Z', 'held');
  const third = at(4, '2026-03-09T09:00:00.000Z', 'planned');
  const sessions = [first, missed, second, third];

  test('those that took place or are expected are numbered, others are not', () => {
    expect([...numberSessions(sessions)]).toEqual([
      [first.id, 1],
      [second.id, 2],
      [third.id, 3],
    ]);
  });

  test('the next is the first expected after it', () => {
    expect(nextSession(sessions, first)).toBe(third);
    expect(nextSession(sessions, third)).toBeNull();
  });
});

test('one that has begun is going on until somebody closes it', () => {
  const startedAt = moment('2026-03-02T08:30:00.000Z');
  expect(isGoingOn({ state: 'planned', startedAt })).toBe(true);
  expect(isGoingOn({ state: 'moved', startedAt: null })).toBe(false);
  expect(isGoingOn({ state: 'held', startedAt })).toBe(false);
});
