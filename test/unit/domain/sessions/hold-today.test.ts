import { describe, expect, test } from 'vitest';
import { bringForward, isFarAhead } from '#shared/domain/sessions/hold-today.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { moment } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const context = buildContext();
const now = Date.parse(context.now);
const inHours = (hours: number) => moment(new Date(now + hours * 60 * 60 * 1000).toISOString());

describe('a session that takes place before its day', () => {
  test.each([
    [-30, false],
    [2, false],
    [24, false],
    [25, true],
    [24 * 300, true],
  ])('%d hours from now is far ahead: %s', (hours, isFar) => {
    expect(isFarAhead({ startsAt: inHours(hours) }, context.now)).toBe(isFar);
  });

  test('is moved to now on the coordinator’s side, not on that of the pair', () => {
    const startsAt = inHours(24 * 8);
    const session = buildSession({ state: 'planned', startsAt, moves: [], sequence: 3 });
    const moved = bringForward(session, context.now, context);
    expect(moved.ok && moved.value).toMatchObject({
      state: 'moved',
      startsAt: context.now,
      minutes: session.minutes,
      sequence: 4,
      moves: [{ from: startsAt, by: 'coordinator', reason: '' }],
    });
  });

  test('is one that is still expected', () => {
    for (const state of ['held', 'missed', 'cancelled'] as const) {
      expect(bringForward(buildSession({ state }), context.now, context)).toEqual({
        ok: false,
        error: { kind: 'not-possible', state },
      });
    }
  });
});
