import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GoalId } from '#shared/domain/ids.ts';
import { createdAt } from '#shared/domain/pair-life/created-at.ts';
import { pairTimeline, type TimelineSources } from '#shared/domain/pair-life/timeline.ts';
import { asId } from '#renderer/storage/ids.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import {
  buildAction,
  buildCharter,
  buildGoal,
  buildSession,
} from '#test/builders/session-entities.ts';

const begun = buildPair({
  state: 'ended-early',
  acceptedOn: day('2026-02-20'),
  activeOn: day('2026-03-01'),
  history: [
    { to: 'paused', on: day('2026-04-01'), reason: null, note: 'On leave' },
    { to: 'active', on: day('2026-04-01'), reason: null, note: '' },
    { to: 'ended-early', on: day('2026-06-01'), reason: 'no-time', note: '' },
  ],
});
const nothing = { sessions: [], charters: [], goals: [], actions: [] };

function told(sources: Partial<TimelineSources>) {
  return pairTimeline({ pair: buildPair({ history: [] }), ...nothing, ...sources }).map(
    ({ kind, at }) => `${at} ${kind}`,
  );
}

describe('the timeline of a pair', () => {
  test('tells the latest first, and what happened on one day in the order it happened', () => {
    const entries = pairTimeline({ pair: begun, ...nothing });
    expect(entries.map((entry) => (entry.kind === 'step' ? entry.step.to : entry.kind))).toEqual([
      'ended-early',
      'active',
      'paused',
      'began',
      'accepted',
    ]);
  });

  test('tells of one day what made things possible, then its moments, then what became of the pair', () => {
    const at = day('2026-06-01');
    const startsAt = moment('2026-06-01T12:00:00.000Z');
    const pair = buildPair({
      acceptedOn: at,
      activeOn: at,
      history: [{ to: 'ended-early', on: at, reason: 'no-time', note: '' }],
    });
    const session = buildSession({ startsAt, moves: [], state: 'held' });
    const charter = buildCharter({ state: 'agreed', mentorAgreedOn: at, menteeAgreedOn: at });
    const entries = pairTimeline({
      pair,
      sessions: [session],
      charters: [charter],
      goals: [],
      actions: [buildAction({ doneOn: at })],
    });
    expect(entries.map(({ kind }) => kind)).toEqual([
      'step',
      'action',
      'session',
      'charter',
      'began',
      'accepted',
    ]);
  });

  test('tells of sessions held and missed when they were due, and of changes when they were made', () => {
    const startsAt = moment('2026-05-14T12:00:00.000Z');
    const [move] = buildSession().moves;
    if (move === undefined) throw new Error('The session was not moved.');
    const absence = { by: 'mentee', reason: '', at: moment('2026-05-12T08:00:00.000Z') } as const;
    const session = (overrides: Parameters<typeof buildSession>[0]) =>
      told({ sessions: [buildSession({ startsAt, moves: [], ...overrides })] });
    expect(session({ state: 'held' })).toEqual([`${startsAt} session`]);
    expect(session({ state: 'missed', absence })).toEqual([`${startsAt} session`]);
    expect(session({ state: 'cancelled', absence })).toEqual([`${absence.at} session`]);
    expect(session({ state: 'planned' })).toEqual([]);
    expect(session({ state: 'moved', moves: [move] })).toEqual([`${move.at} session-moved`]);
  });

  test('tells of a charter from the day the second of the two agreed', () => {
    const agreed = buildCharter({
      state: 'revised',
      mentorAgreedOn: day('2026-03-10'),
      menteeAgreedOn: day('2026-03-04'),
    });
    expect(told({ charters: [agreed, buildCharter({ id: testId(9), state: 'draft' })] })).toEqual([
      '2026-03-10 charter',
    ]);
  });

  test('tells when a goal was set, its milestones reached, and itself achieved', () => {
    const goal = buildGoal({ state: 'achieved', movedOn: day('2026-08-01') });
    expect(told({ goals: [goal] })).toEqual([
      '2026-08-01 goal-achieved',
      '2026-05-14 milestone',
      `${createdAt(goal.id) ?? ''} goal-set`,
    ]);
  });

  test('tells of actions that were done', () => {
    const actions = [buildAction(), buildAction({ id: testId(9), state: 'open', doneOn: null })];
    expect(told({ actions })).toEqual(['2026-05-27 action']);
  });

  test('is the same in whatever order it is given what happened', () => {
    const sessions = [1, 2, 3, 4].map((number) =>
      buildSession({ id: testId(number), state: number % 2 === 0 ? 'held' : 'cancelled' }),
    );
    const actions = [5, 6, 7].map((number) => buildAction({ id: testId(number) }));
    const sources = { pair: begun, ...nothing };
    const expected = pairTimeline({ ...sources, sessions, actions });
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sessions, { minLength: 4 }),
        fc.shuffledSubarray(actions, { minLength: 3 }),
        (shuffledSessions, shuffledActions) => {
          const turned = { sessions: shuffledSessions, actions: shuffledActions };
          expect(pairTimeline({ ...sources, ...turned })).toEqual(expected);
        },
      ),
    );
  });
});

test('an id tells when it was made, if it is one that does', () => {
  expect(createdAt(asId<GoalId>('019b76da-a800-7000-8000-000000000001'))).toBe(
    '2026-01-01T00:00:00.000Z',
  );
  expect(createdAt(asId<GoalId>('goal-1'))).toBeNull();
});
