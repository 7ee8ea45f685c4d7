import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Session } from '#shared/domain/sessions/session.ts';
import { openNudge, pairsNeedingAttention } from '#shared/domain/progress/attention.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import {
  buildPair,
  buildProgramme,
  buildRound,
  day,
  moment,
  testId,
} from '#test/builders/entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { buildIntervention } from '#test/builders/progress-entities.ts';
import { buildCharter, buildSession } from '#test/builders/session-entities.ts';

const today = day('2026-06-30');
const context = buildContext({ now: moment('2026-06-30T12:00:00.000Z'), today });
const clock = localClockIn('UTC');
const active = buildPair({ state: 'active', activeOn: day('2026-01-05'), history: [] });
const { programmeId } = active;

function dayBefore(days: number) {
  return day(new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10));
}

/** Noon of a day so many days ago; ahead of today when negative. */
function session(daysAgo: number, overrides: Partial<Session> = {}): Session {
  return buildSession({
    id: testId(0x1_0000 + daysAgo),
    pairIds: [active.id],
    startsAt: moment(`${dayBefore(daysAgo)}T12:00:00.000Z`),
    state: daysAgo < 0 ? 'planned' : 'held',
    satisfaction: {},
    attendance: {},
    moves: [],
    absence: null,
    ...overrides,
  });
}

type Facts = Parameters<typeof pairsNeedingAttention>[0];

function queue(overrides: Partial<Facts> = {}) {
  const facts: Facts = {
    programme: buildProgramme({ id: programmeId, state: 'active', cadence: 'monthly' }),
    rounds: [buildRound({ id: active.roundId, startsOn: day('2026-01-05') })],
    pairs: [active],
    charters: [],
    goals: [],
    sessions: [],
    surveys: [],
    responses: [],
    interventions: [],
    ...overrides,
  };
  return pairsNeedingAttention(facts, context, clock);
}

describe('the queue of pairs that need attention', () => {
  test('leaves out a pair that met, plans to meet and waits for nothing', () => {
    expect(queue({ sessions: [session(5), session(-7)] })).toEqual([]);
  });

  test('shows a pair at risk with its reasons and the step that helps', () => {
    const [item] = queue({ sessions: [session(80)] });
    expect(item).toMatchObject({
      pair: { id: active.id },
      step: 'plan',
      nudge: null,
      concerns: [
        { kind: 'health', word: 'at-risk' },
        { kind: 'alert', alert: { kind: 'next-not-booked', days: 80 } },
      ],
    });
  });

  test('has no score for a pair that has just begun, but tells once nothing is booked for ten days', () => {
    const begun = (days: number) => buildPair({ ...active, activeOn: dayBefore(days) });
    expect(queue({ pairs: [begun(9)] })).toEqual([]);
    expect(queue({ pairs: [begun(10)] })).toMatchObject([
      {
        health: { kind: 'too-early' },
        concerns: [{ kind: 'alert', alert: { kind: 'first-not-booked', days: 10 } }],
        step: 'plan',
      },
    ]);
  });

  test('tells of a pair that was accepted more than three weeks ago and never begun', () => {
    const accepted = (days: number) =>
      buildPair({ ...active, state: 'accepted', activeOn: null, acceptedOn: dayBefore(days) });
    expect(queue({ pairs: [accepted(21)] })).toEqual([]);
    expect(queue({ pairs: [accepted(22)] })).toMatchObject([
      { concerns: [{ kind: 'stuck', stage: 'accepted', days: 22 }], step: 'publish' },
    ]);
  });

  test('expects nothing of an accepted pair whose round is still to begin', () => {
    const accepted = buildPair({
      ...active,
      state: 'accepted',
      activeOn: null,
      acceptedOn: dayBefore(40),
    });
    const rounds = [buildRound({ id: active.roundId, startsOn: dayBefore(-3) })];
    expect(queue({ pairs: [accepted], rounds })).toEqual([]);
  });

  test('tells of a charter that the two have not agreed on for more than three weeks', () => {
    const sessions = [session(5), session(-7)];
    const charter = buildCharter({
      id: testId(0x170),
      pairId: active.id,
      state: 'draft',
      mentorAgreedOn: null,
      menteeAgreedOn: null,
    });
    expect(queue({ sessions, charters: [charter] })).toMatchObject([
      { concerns: [{ kind: 'stuck', stage: 'charter' }], step: 'charter' },
    ]);
    const agreed = buildCharter({ ...charter, id: testId(0x171), state: 'agreed' });
    expect(queue({ sessions, charters: [charter, agreed] })).toEqual([]);
  });

  test('keeps a pair that was nudged and is well since, until its outcome is noted', () => {
    const sessions = [session(5), session(-7)];
    const open = buildIntervention({
      pairId: active.id,
      on: dayBefore(3),
      state: 'open',
      doneOn: null,
      outcome: '',
    });
    expect(queue({ sessions, interventions: [open] })).toMatchObject([
      { concerns: [{ kind: 'nudged' }], step: 'outcome', nudge: { days: 3 } },
    ]);
    const done = buildIntervention({ pairId: active.id, state: 'done' });
    expect(queue({ sessions, interventions: [done] })).toEqual([]);
  });

  test('puts the gravest case first', () => {
    const pairs = [1, 2, 3, 4].map((number) =>
      buildPair({ ...active, id: testId(0x900 + number) }),
    );
    const [nudged, checkIn, worst, bad] = pairs;
    if (nudged === undefined || checkIn === undefined || worst === undefined || bad === undefined) {
      throw new Error('Four pairs');
    }
    const of = (pair: typeof nudged, daysAgo: number, overrides: Partial<Session> = {}) =>
      session(daysAgo, {
        id: testId(Number.parseInt(pair.id.slice(-3), 16) * 100 + 50 + daysAgo),
        pairIds: [pair.id],
        ...overrides,
      });
    const sessions = [
      of(nudged, 5),
      of(nudged, -7),
      of(checkIn, 47),
      of(checkIn, -7),
      of(bad, 50),
      of(bad, 20, { state: 'missed' }),
      of(worst, 80),
    ];
    const interventions = [
      buildIntervention({ pairId: nudged.id, state: 'open', doneOn: null, outcome: '' }),
    ];
    expect(queue({ pairs, sessions, interventions }).map(({ pair }) => pair.id)).toEqual([
      worst.id,
      bad.id,
      checkIn.id,
      nudged.id,
    ]);
  });

  test('asks nothing of pairs that are paused or over, nor of a programme that is', () => {
    for (const state of ['paused', 'completed', 'ended-early', 'proposed'] as const) {
      expect(queue({ pairs: [buildPair({ ...active, state })] })).toEqual([]);
    }
    expect(queue()).toHaveLength(1);
    const programme = buildProgramme({ id: programmeId, state: 'closed' });
    expect(queue({ programme })).toEqual([]);
  });

  test('has each pair at most once, with a reason, whatever was recorded and in whatever order', () => {
    const days = fc.integer({ min: -40, max: 200 });
    const states = fc.constantFrom<Session['state']>('planned', 'held', 'missed', 'cancelled');
    const sessionsOfOne = fc
      .uniqueArray(fc.tuple(days, states), { selector: ([daysAgo]) => daysAgo, maxLength: 12 })
      .map((all) => all.map(([daysAgo, state]) => session(daysAgo, { state })));
    fc.assert(
      fc.property(sessionsOfOne, days, (sessions, nudgedAgo) => {
        const interventions: ProgressFacts['interventions'] = [
          buildIntervention({ pairId: active.id, on: dayBefore(nudgedAgo), state: 'open' }),
        ];
        const items = queue({ sessions, interventions });
        expect(items).toHaveLength(1);
        expect(items[0]?.concerns.length).toBeGreaterThan(0);
        expect(queue({ sessions: sessions.toReversed(), interventions })).toEqual(items);
      }),
    );
  });
});

test('the nudge that counts is the latest of those without an outcome', () => {
  const nudge = (number: number, daysAgo: number, state: 'open' | 'done') =>
    buildIntervention({ id: testId(number), on: dayBefore(daysAgo), state });
  const all = [nudge(1, 9, 'open'), nudge(3, 4, 'open'), nudge(2, 4, 'open'), nudge(4, 1, 'done')];
  expect(openNudge(all, { today })).toMatchObject({ intervention: { id: testId(3) }, days: 4 });
  expect(openNudge([], { today })).toBeNull();
});
