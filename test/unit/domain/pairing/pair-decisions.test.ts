import { describe, expect, test } from 'vitest';
import type { PairState } from '#shared/domain/pairing/pair.ts';
import { pairTransitions } from '#shared/domain/pairing/pair.ts';
import {
  acceptPair,
  canMeet,
  exclusionForRejection,
  isCommitted,
  isPast,
  keepApart,
  movePair,
  pairByHand,
  possibleTurns,
  publishPair,
  takeBackAcceptance,
} from '#shared/domain/pairing/pair-decisions.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import { buildPair, day, testId } from '#test/builders/entities.ts';

const states: readonly PairState[] = [
  'proposed',
  'accepted',
  'active',
  'paused',
  'completed',
  'ended-early',
];

test('every state of a pair is looked at here', () => {
  expect(Object.keys(pairTransitions).toSorted()).toEqual([...states].toSorted());
});

describe('moving a pair', () => {
  const context = buildContext();
  const noDates = { acceptedOn: null, activeOn: null };

  test('to another state adds a step to its history and changes nothing else', () => {
    const pair = buildPair({ state: 'active', isLocked: true, history: [] });
    const paused = {
      ...pair,
      state: 'paused',
      history: [{ to: 'paused', on: context.today, reason: null, note: 'On leave' }],
    };
    expect(movePair(pair, { to: 'paused', note: ' On leave ' }, context)).toEqual({
      ok: true,
      value: paused,
    });
    expect(pair.state).toBe('active');
  });

  test('to an early end keeps why, after the steps before', () => {
    const pair = buildPair({ state: 'paused' });
    const turn = { to: 'ended-early', reason: 'no-time', note: '' } as const;
    const ended = movePair(pair, turn, context);
    expect(ended.ok && ended.value.history).toEqual([
      ...pair.history,
      { to: 'ended-early', on: context.today, reason: 'no-time', note: '' },
    ]);
  });

  test('to the state it is in leaves it as it is, with the day of the first time', () => {
    const accepted = buildPair({ state: 'accepted', acceptedOn: day('2026-01-05') });
    expect(acceptPair(accepted, context)).toEqual({ ok: true, value: accepted });
    const active = buildPair({ state: 'active', activeOn: day('2026-01-05') });
    expect(publishPair(active, context)).toEqual({ ok: true, value: active });
    for (const to of ['active', 'paused', 'completed'] as const) {
      const pair = buildPair({ state: to });
      expect(movePair(pair, { to, note: '' }, context)).toEqual({ ok: true, value: pair });
    }
  });

  test('says from where to where it may not go', () => {
    const turn = { to: 'completed', note: '' } as const;
    expect(movePair(buildPair({ state: 'proposed' }), turn, context)).toEqual({
      ok: false,
      error: { kind: 'illegal-transition', from: 'proposed', to: 'completed' },
    });
    expect(publishPair(buildPair({ state: 'proposed' }), context).ok).toBe(false);
  });

  test('by accepting and publishing keeps the day of each', () => {
    const proposed = buildPair({ state: 'proposed', ...noDates });
    const accepted = { ...proposed, state: 'accepted', acceptedOn: context.today } as const;
    expect(acceptPair(proposed, context)).toEqual({ ok: true, value: accepted });
    expect(publishPair(accepted, context)).toEqual({
      ok: true,
      value: { ...accepted, state: 'active', activeOn: context.today },
    });
    expect(takeBackAcceptance(accepted)).toEqual({ ok: true, value: proposed });
  });

  test('from a pause back to active keeps the day it began', () => {
    const paused = buildPair({ state: 'paused', activeOn: day('2026-01-05') });
    expect(movePair(paused, { to: 'active', note: '' }, context)).toMatchObject({
      ok: true,
      value: { state: 'active', activeOn: '2026-01-05', acceptedOn: paused.acceptedOn },
    });
  });

  test('that ended before it was published begins on the day it is taken up', () => {
    const acceptedOn = day('2026-02-01');
    const ended = buildPair({ state: 'ended-early', acceptedOn, activeOn: null, history: [] });
    const moved = movePair(ended, { to: 'active', note: '' }, { today: day('2026-05-01') });
    expect(moved).toMatchObject({
      ok: true,
      value: { acceptedOn, activeOn: day('2026-05-01') },
    });
  });

  test('whose acceptance was taken back can end, and is accepted again on the day it is taken up', () => {
    const proposed = buildPair({ state: 'proposed', ...noDates, history: [] });
    const turn = { to: 'ended-early', reason: 'other', note: '' } as const;
    const ended = movePair(proposed, turn, context);
    expect(ended).toMatchObject({ ok: true, value: { state: 'ended-early', ...noDates } });
    const today = day('2026-05-01');
    const resumed = movePair(
      ended.ok ? ended.value : proposed,
      { to: 'active', note: '' },
      { today },
    );
    expect(resumed).toMatchObject({ ok: true, value: { acceptedOn: today, activeOn: today } });
  });

  test('that began never makes it a mere proposal again', () => {
    const begun: readonly PairState[] = ['active', 'paused', 'completed', 'ended-early'];
    const moved = begun.map((state) => takeBackAcceptance(buildPair({ state })).ok);
    expect(moved).toEqual([false, false, false, false]);
  });
});

describe('a pair made by hand', () => {
  const { programmeId, roundId, mentorId, menteeId } = buildPair();
  const input = { programmeId, roundId, mentorId, menteeId, score: 40, breakdown: [] };

  test('is a proposal that later ones keep, of no scenario', () => {
    const context = buildContext();
    expect(pairByHand({ ...input, obstacle: null, overrideReason: 'unused' }, context)).toEqual({
      ...input,
      id: testId(firstNewIdNumber),
      scenarioId: null,
      state: 'proposed',
      overrideReason: '',
      isLocked: true,
      acceptedOn: null,
      activeOn: null,
      history: [],
    });
  });

  test('does not keep what was said in an interview', () => {
    const reason = { kind: 'evaluated', mentoring: 1, readiness: null } as const;
    const breakdown = [{ measure: 'evaluation', points: 10, of: 100, reason } as const];
    const made = pairByHand(
      { ...input, breakdown, obstacle: null, overrideReason: '' },
      buildContext(),
    );
    expect(made.breakdown).toEqual([]);
  });

  test('keeps why a rule was overridden', () => {
    const obstacle = { kind: 'excluded' } as const;
    const pair = pairByHand(
      { ...input, obstacle, overrideReason: ' Both asked for it. ' },
      buildContext(),
    );
    expect(pair.overrideReason).toBe('Both asked for it.');
  });
});

test('rejecting a pair keeps its two people apart from now on, with the reason', () => {
  const pair = buildPair({ mentorId: testId(0x31), menteeId: testId(0x32) });
  const context = buildContext();
  expect(exclusionForRejection(pair, 'They share an office.', context)).toEqual({
    id: testId(firstNewIdNumber),
    programmeId: pair.programmeId,
    personIds: [pair.mentorId, pair.menteeId],
    askedBy: null,
    privateReason: 'They share an office.',
    createdAt: context.now,
  });
});

test('two people are kept apart because one of them asked', () => {
  const context = buildContext();
  const decision: Parameters<typeof keepApart>[1] = {
    personIds: [testId(1), testId(2)],
    askedBy: testId(2),
    privateReason: '',
  };
  expect(keepApart(testId(0x10), decision, context)).toEqual({
    ...decision,
    id: testId(firstNewIdNumber),
    programmeId: testId(0x10),
    createdAt: context.now,
  });
});

describe('what a pair means for the next proposal', () => {
  test.each<readonly [PairState, { readonly committed: boolean; readonly past: boolean }]>([
    ['proposed', { committed: false, past: false }],
    ['accepted', { committed: true, past: false }],
    ['active', { committed: true, past: false }],
    ['paused', { committed: true, past: false }],
    ['completed', { committed: false, past: true }],
    ['ended-early', { committed: false, past: true }],
  ])('%s: %j', (state, { committed, past }) => {
    const pair = buildPair({ state });
    expect({ committed: isCommitted(pair), past: isPast(pair) }).toEqual({ committed, past });
  });

  test('a pair that ended holds no place any more, even if it was locked', () => {
    const ended = buildPair({ state: 'completed', isLocked: true });
    expect({ committed: isCommitted(ended), past: isPast(ended) }).toEqual({
      committed: false,
      past: true,
    });
  });

  test('a locked proposal is kept', () => {
    expect(isCommitted(buildPair({ state: 'proposed', isLocked: true }))).toBe(true);
  });
});

test.each<readonly [PairState, readonly PairState[], boolean]>([
  ['proposed', [], false],
  ['accepted', ['ended-early'], true],
  ['active', ['paused', 'completed', 'ended-early'], true],
  ['paused', ['active', 'completed', 'ended-early'], true],
  ['completed', ['active'], false],
  ['ended-early', ['active'], false],
])('%s: can be taken to %j, and sessions are planned for it: %s', (state, turns, meets) => {
  const pair = buildPair({ state });
  expect(possibleTurns(pair)).toEqual(turns);
  expect(canMeet(pair)).toBe(meets);
});

test('a proposed pair can end only where it left something behind, and then in no other way', () => {
  const pair = buildPair({ state: 'proposed' });
  expect(possibleTurns(pair, true)).toEqual(['ended-early']);
  expect(possibleTurns(pair, false)).toEqual([]);
  expect(possibleTurns(buildPair({ state: 'accepted' }), true)).toEqual(['ended-early']);
});
