import { describe, expect, test } from 'vitest';
import { sessionsAhead } from '#shared/domain/pair-life/sessions-ahead.ts';
import { moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const now = moment('2026-03-02T09:10:00.000Z');
const running = buildSession({
  id: testId(0x1),
  state: 'planned',
  startsAt: moment('2026-03-02T09:00:00.000Z'),
  startedAt: moment('2026-03-02T09:02:00.000Z'),
  minutes: 60,
});
const later = buildSession({
  id: testId(0x2),
  state: 'planned',
  startsAt: moment('2026-03-09T09:00:00.000Z'),
  startedAt: null,
});

describe('what a pair has before it', () => {
  test('is not the session that runs', () => {
    expect(sessionsAhead([running, later], now)).toEqual({
      underWay: { session: running, since: running.startedAt },
      next: later,
    });
    expect(sessionsAhead([running], now).next).toBeNull();
  });

  test('is under way until somebody closes it, however late', () => {
    const muchLater = moment('2026-03-02T20:00:00.000Z');
    expect(sessionsAhead([running], muchLater).underWay?.session).toBe(running);
    expect(sessionsAhead([{ ...running, state: 'held' }], muchLater).underWay).toBeNull();
  });

  test('is next when its hour has come and nobody has started it', () => {
    const waiting = { ...running, startedAt: null };
    expect(sessionsAhead([waiting, later], now)).toEqual({ underWay: null, next: waiting });
  });
});
