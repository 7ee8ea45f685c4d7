import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PairId, PersonId } from '#shared/domain/ids.ts';
import { chosenMatters } from '#shared/domain/pair-life/turn-pair.ts';
import { matterKinds, type Matter } from '#shared/domain/pair-life/open-matters.ts';
import {
  foreseeDeparture,
  leaveProgramme,
  type TracesInProgramme,
} from '#shared/domain/people/leave-programme.ts';
import type { Pair, PairState } from '#shared/domain/pairing/pair.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildEvaluation, buildPair, moment, testId } from '#test/builders/entities.ts';
import { buildAction, buildGoal, buildSession } from '#test/builders/session-entities.ts';

const context = buildContext({ now: moment('2026-06-01T10:00:00.000Z') });
const leaver = testId<PersonId>(0x30);
const stranger = testId<PersonId>(0x77);

function pair(id: number, state: PairState, overrides: Partial<Pair> = {}): Pair {
  return buildPair({
    id: testId(id),
    mentorId: leaver,
    menteeId: stranger,
    state,
    history: [],
    ...overrides,
  });
}

const own = pair(1, 'active');
const second = pair(2, 'paused', { mentorId: stranger, menteeId: leaver });
const others = pair(3, 'active', { mentorId: stranger, menteeId: testId(0x78) });

function session(id: number, pairIds: readonly PairId[], overrides: Partial<Session> = {}) {
  return buildSession({
    id: testId(id),
    pairIds,
    state: 'planned',
    startsAt: moment('2026-06-20T10:00:00.000Z'),
    startedAt: null,
    ...overrides,
  });
}

function traces(found: Partial<TracesInProgramme>): TracesInProgramme {
  return {
    pairs: [own, second, others],
    onRecord: new Set(),
    sessions: [],
    goals: [],
    actions: [],
    evaluations: [],
    ...found,
  };
}

function leave(found: Partial<TracesInProgramme>, chosen: readonly Matter[], reason = 'No time') {
  const departure = foreseeDeparture(leaver, traces(found), context);
  const settled = chosenMatters(departure.matters, new Set(chosen), reason);
  return leaveProgramme(departure, { reason: 'no-time', note: ' Moves ', settled }, context);
}

describe('what somebody leaves behind', () => {
  test('are the pairs that run, as mentor and as mentee, and those that left something behind', () => {
    const accepted = pair(4, 'accepted');
    const recorded = pair(5, 'accepted');
    const takenBack = pair(8, 'proposed');
    const pairs = [
      own,
      second,
      others,
      accepted,
      recorded,
      takenBack,
      pair(6, 'proposed'),
      pair(7, 'completed'),
    ];
    const departure = foreseeDeparture(
      leaver,
      traces({ pairs, onRecord: new Set([recorded.id, takenBack.id]) }),
      context,
    );
    expect(departure.ending.map(({ id }) => id)).toEqual([
      own.id,
      second.id,
      recorded.id,
      takenBack.id,
    ]);
    expect(departure.foreseen.map(({ id }) => id)).toEqual([accepted.id, testId(6)]);
  });

  test('are sessions nobody keeps, those that other pairs keep, and what is open in their pairs alone', () => {
    const alone = session(0x10, [own.id]);
    const bothOwn = session(0x11, [own.id, second.id]);
    const withOthers = session(0x12, [own.id, second.id, others.id]);
    const notTheirs = session(0x13, [others.id]);
    const goal = buildGoal({ pairId: own.id, state: 'open' });
    const action = buildAction({ pairId: second.id, state: 'open' });
    const departure = foreseeDeparture(
      leaver,
      traces({
        sessions: [alone, bothOwn, withOthers, notTheirs],
        goals: [goal, buildGoal({ pairId: others.id, state: 'open' })],
        actions: [action, buildAction({ pairId: others.id, state: 'open' })],
      }),
      context,
    );
    expect(departure.matters).toEqual({
      ahead: [alone, bothOwn],
      shared: [withOthers],
      overdue: [],
      goals: [goal],
      actions: [action],
    });
  });

  test('are the notes about them, and nobody else’s', () => {
    const about = buildEvaluation({ personId: leaver });
    const departure = foreseeDeparture(
      leaver,
      traces({ evaluations: [about, buildEvaluation({ personId: stranger })] }),
      context,
    );
    expect(departure.evaluations).toEqual([about]);
  });
});

describe('leaving the programme', () => {
  test('ends every pair with the reason that was given', () => {
    const step = { to: 'ended-early', on: context.today, reason: 'no-time', note: 'Moves' };
    expect(leave({}, []).endedPairs).toMatchObject([
      { id: own.id, state: 'ended-early', history: [step] },
      { id: second.id, state: 'ended-early', history: [step] },
    ]);
  });

  test('both pairs leave a workshop at once, which goes on for the others', () => {
    const workshop = session(0x12, [own.id, others.id, second.id]);
    expect(leave({ sessions: [workshop] }, ['shared']).sessions).toEqual([
      { ...workshop, pairIds: [others.id], sequence: workshop.sequence + 1 },
    ]);
  });

  test('calls off what nobody keeps, in the words of the coordinator', () => {
    const alone = session(0x10, [own.id]);
    expect(leave({ sessions: [alone] }, ['ahead']).sessions).toMatchObject([
      { id: alone.id, state: 'cancelled', absence: { by: 'coordinator', reason: 'No time' } },
    ]);
  });

  test('changes nothing but what was chosen', () => {
    const everySession = [
      session(0x10, [own.id]),
      session(0x11, [own.id, others.id]),
      session(0x12, [second.id], { startsAt: moment('2026-05-20T10:00:00.000Z') }),
    ];
    const changesBy: Readonly<Record<Matter, string>> = {
      ahead: everySession[0]?.id ?? '',
      shared: everySession[1]?.id ?? '',
      overdue: everySession[2]?.id ?? '',
      goals: testId(0x20),
      actions: testId(0x21),
    };
    const found = {
      sessions: everySession,
      goals: [buildGoal({ id: testId(0x20), pairId: own.id, state: 'open' })],
      actions: [buildAction({ id: testId(0x21), pairId: own.id, state: 'open', doneOn: null })],
    };
    fc.assert(
      fc.property(fc.subarray([...matterKinds]), (chosen) => {
        const left = leave(found, chosen);
        const changed = [...left.sessions, ...left.goals, ...left.actions].map(({ id }) => id);
        expect(changed.toSorted()).toEqual(chosen.map((kind) => changesBy[kind]).toSorted());
      }),
    );
  });
});
