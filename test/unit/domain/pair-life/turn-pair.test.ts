import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OpenMatters } from '#shared/domain/pair-life/open-matters.ts';
import { turnPair } from '#shared/domain/pair-life/turn-pair.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, moment, testId } from '#test/builders/entities.ts';
import { buildAction, buildGoal, buildSession } from '#test/builders/session-entities.ts';

const now = moment('2026-06-01T10:00:00.000Z');
const context = buildContext({ now });
const pair = buildPair({ state: 'active', history: [] });
const end = { to: 'ended-early', reason: 'no-time', note: '' } as const;

const ahead = buildSession({
  id: testId(1),
  pairIds: [pair.id],
  startsAt: moment('2026-06-20T10:00:00.000Z'),
  startedAt: null,
  state: 'planned',
});
const shared = buildSession({ ...ahead, id: testId(2), pairIds: [testId(8), pair.id] });
const overdue = buildSession({
  ...ahead,
  id: testId(3),
  startsAt: moment('2026-05-20T10:00:00.000Z'),
});
const everything: OpenMatters = {
  ahead: [ahead],
  shared: [shared],
  overdue: [overdue],
  goals: [buildGoal({ state: 'progressing' })],
  actions: [buildAction({ state: 'open', doneOn: null })],
};
const absence = { by: 'coordinator', reason: 'No time', at: now };

describe('turning a pair', () => {
  test('settles what goes with it, on the side of the coordinator', () => {
    const turned = turnPair(pair, end, { ...everything, reason: 'No time' }, context);
    expect(turned).toMatchObject({
      ok: true,
      value: {
        pair: { state: 'ended-early' },
        sessions: [
          { id: ahead.id, state: 'cancelled', absence, sequence: ahead.sequence + 1 },
          { id: shared.id, state: 'planned', pairIds: [testId(8)], sequence: shared.sequence + 1 },
          { id: overdue.id, state: 'missed', absence, sequence: overdue.sequence + 1 },
        ],
        goals: [{ state: 'dropped', movedOn: context.today }],
        actions: [{ state: 'dropped', doneOn: null }],
      },
    });
  });

  test('changes exactly what was to be settled, whatever is chosen', () => {
    const kinds = fc.subarray(['ahead', 'shared', 'overdue', 'goals', 'actions'] as const);
    const turns = fc.constantFrom(
      end,
      { to: 'paused', note: '' } as const,
      { to: 'completed', note: 'Well done' } as const,
    );
    fc.assert(
      fc.property(kinds, turns, (chosen, turn) => {
        const pick = <Kind extends keyof OpenMatters>(kind: Kind) =>
          chosen.includes(kind) ? everything[kind] : [];
        const settled: OpenMatters = {
          ahead: pick('ahead'),
          shared: pick('shared'),
          overdue: pick('overdue'),
          goals: pick('goals'),
          actions: pick('actions'),
        };
        const turned = turnPair(pair, turn, { ...settled, reason: '' }, context);
        if (!turned.ok) throw new Error('An active pair can turn.');
        const { sessions, goals, actions } = turned.value;
        expect(turned.value.pair.state).toBe(turn.to);
        expect(sessions.map(({ id }) => id)).toEqual(
          [...settled.ahead, ...settled.shared, ...settled.overdue].map(({ id }) => id),
        );
        expect(goals).toHaveLength(settled.goals.length);
        expect(actions).toHaveLength(settled.actions.length);
      }),
    );
  });

  test('changes nothing where the pair may not turn', () => {
    const completed = buildPair({ state: 'completed' });
    expect(turnPair(completed, end, { ...everything, reason: '' }, context).ok).toBe(false);
  });
});
