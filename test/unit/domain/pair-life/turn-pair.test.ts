import { describe, expect, test } from 'vitest';
import { sessionsAhead, turnPair } from '#shared/domain/pair-life/turn-pair.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, moment, testId } from '#test/builders/entities.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const now = moment('2026-06-01T10:00:00.000Z');
const context = buildContext({ now });
const later = moment('2026-06-20T10:00:00.000Z');
const ahead = buildSession({
  id: testId(1),
  pairIds: [testId(9)],
  startsAt: later,
  startedAt: null,
  state: 'planned',
});

describe('the sessions a pair has before it', () => {
  test('are its own that are still expected, neither past nor running, nor shared with others', () => {
    const sessions = [
      ahead,
      { ...ahead, state: 'moved' as const },
      { ...ahead, state: 'held' as const },
      { ...ahead, state: 'cancelled' as const },
      { ...ahead, startsAt: moment('2026-05-20T10:00:00.000Z') },
      { ...ahead, startedAt: now },
      {
        ...ahead,
        pairIds: [
          testId<(typeof ahead.pairIds)[number]>(9),
          testId<(typeof ahead.pairIds)[number]>(8),
        ],
      },
    ];
    expect(sessionsAhead(sessions, { now })).toEqual(sessions.slice(0, 2));
  });
});

describe('turning a pair', () => {
  const pair = buildPair({ state: 'active', history: [] });
  const end = { to: 'ended-early', reason: 'no-time', note: '' } as const;

  test('cancels the sessions that go with it on the side of the coordinator', () => {
    const turned = turnPair(pair, end, { sessions: [ahead], reason: 'No time' }, context);
    expect(turned).toMatchObject({
      ok: true,
      value: {
        pair: { state: 'ended-early' },
        cancelled: [
          {
            id: ahead.id,
            state: 'cancelled',
            absence: { by: 'coordinator', reason: 'No time', at: now },
            sequence: ahead.sequence + 1,
          },
        ],
      },
    });
  });

  test('cancels nothing where the pair may not turn', () => {
    const proposed = buildPair({ state: 'proposed' });
    expect(turnPair(proposed, end, { sessions: [ahead], reason: '' }, context).ok).toBe(false);
  });
});
