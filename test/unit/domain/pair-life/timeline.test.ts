import * as fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import type { GoalId } from '#shared/domain/ids.ts';
import { createdAt } from '#shared/domain/pair-life/created-at.ts';
import { pairTimeline, type TimelineSources } from '#shared/domain/pair-life/timeline.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { asId } from '#renderer/storage/ids.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
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
/** Where it is always the time of UTC. */
const utc = localClockIn('UTC');
const nothing = { sessions: [], charters: [], goals: [], actions: [] };

function told(sources: Partial<TimelineSources>) {
  const pair = buildPair({ history: [] });
  return pairTimeline({ pair, ...nothing, ...sources }, utc).map(({ kind, at }) => `${at} ${kind}`);
}

function statesTold(pair: Pair) {
  return pairTimeline({ pair, ...nothing }, utc).map((entry) =>
    entry.kind === 'step' ? entry.step.to : entry.kind,
  );
}

describe('the timeline of a pair', () => {
  test('tells the latest first, and what happened on one day in the order it happened', () => {
    expect(statesTold(begun)).toEqual(['ended-early', 'active', 'paused', 'began', 'accepted']);
  });

  test('keeps the steps of a pair in the order they were made, even on a clock that was set back', () => {
    const days = fc.constantFrom(...['2026-05-01', '2026-05-02', '2026-05-03'].map(day));
    const states = fc.constantFrom('paused', 'active', 'completed', 'ended-early');
    const history = fc.array(
      fc.record({ to: states, on: days, reason: fc.constant(null), note: fc.constant('') }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(history, (steps) => {
        const pair = buildPair({ ...begun, history: steps });
        const made = steps.map(({ to }) => to);
        expect(statesTold(pair)).toEqual([...made.toReversed(), 'began', 'accepted']);
      }),
    );
  });

  test('puts a moment on the day it was where the user is', () => {
    // In the evening of the last of May in Los Angeles.
    const session = buildSession({
      startsAt: moment('2026-06-01T01:00:00.000Z'),
      moves: [],
      state: 'held',
    });
    const charter = buildCharter({
      state: 'agreed',
      mentorAgreedOn: day('2026-06-01'),
      menteeAgreedOn: day('2026-06-01'),
    });
    const sources = {
      pair: buildPair({ history: [] }),
      ...nothing,
      sessions: [session],
      charters: [charter],
    };
    const kinds = (zone: string) =>
      pairTimeline(sources, localClockIn(zone))
        .map(({ kind }) => kind)
        .slice(0, 2);
    expect(kinds('America/Los_Angeles')).toEqual(['charter', 'session']);
    expect(kinds('Europe/Paris')).toEqual(['session', 'charter']);
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
    const entries = pairTimeline(
      {
        pair,
        sessions: [session],
        charters: [charter],
        goals: [],
        actions: [buildAction({ doneOn: at })],
      },
      utc,
    );
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
    const expected = pairTimeline({ ...sources, sessions, actions }, utc);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(sessions, { minLength: 4 }),
        fc.shuffledSubarray(actions, { minLength: 3 }),
        (shuffledSessions, shuffledActions) => {
          const turned = { sessions: shuffledSessions, actions: shuffledActions };
          expect(pairTimeline({ ...sources, ...turned }, utc)).toEqual(expected);
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
  // Random through and through, as some other program makes them.
  expect(createdAt(asId<GoalId>('9f1c2d3e-4b5a-4c6d-8e7f-0123456789ab'))).toBeNull();
});

test('an id made at a moment tells that moment', () => {
  const moments = fc.date({
    min: new Date('1980-01-01T00:00:00.000Z'),
    max: new Date('2200-01-01T00:00:00.000Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (at) => {
      const id = asId<GoalId>(v7({ msecs: at.getTime() }));
      expect(createdAt(id)).toBe(at.toISOString());
    }),
  );
});
