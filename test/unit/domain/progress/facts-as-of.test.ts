import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/domain/calendar/day-arithmetic.ts';
import type { EnrolmentId } from '#shared/domain/ids.ts';
import { moveGoal } from '#shared/domain/pair-life/goal-decisions.ts';
import type { Goal, GoalState } from '#shared/domain/pair-life/goal.ts';
import { factsAsOf } from '#shared/domain/progress/facts-as-of.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { unknownAsOf } from '#shared/domain/progress/unknown-as-of.ts';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { asId } from '#renderer/storage/ids.ts';
import { buildPair, day, moment } from '#test/builders/entities.ts';
import { localClockIn } from '#test/builders/local-clock.ts';
import { buildPractice } from '#test/builders/progress-entities.ts';
import { progressHistory } from '#test/builders/progress-history.ts';
import { buildCharter, buildGoal, buildSession } from '#test/builders/session-entities.ts';

const clock = localClockIn('Europe/Paris');
const history = progressHistory();

function asOf(on: string, part: Partial<ProgressFacts>) {
  return factsAsOf({ ...history, ...part }, day(on), clock);
}

/** What takes long to look through, left out where it does not matter. */
const bare = { participants: [], sessions: [], assessments: [], invitations: [], responses: [] };

function setOn(text: string): Goal {
  return buildGoal({
    state: 'open',
    movedOn: day(text),
    milestones: [],
    current: null,
    history: [],
  });
}

describe('what was known on an earlier day', () => {
  test('holds nothing that is dated later', () => {
    const days = fc.integer({ min: -30, max: 220 }).map((more) => day(addDays('2026-03-01', more)));
    fc.assert(
      fc.property(days, (on) => {
        const known = factsAsOf(history, on, computerClock);
        expect(known.assessments.every(({ doneOn }) => doneOn <= on)).toBe(true);
        expect(known.readings.every((reading) => reading.on <= on)).toBe(true);
        expect(known.responses.every(({ answeredOn }) => answeredOn <= on)).toBe(true);
        expect(
          known.sessions.every(
            ({ state, startsAt }) =>
              state !== 'held' || computerClock.localAt(startsAt).slice(0, 10) <= on,
          ),
        ).toBe(true);
        expect(known.pairs.every(({ activeOn }) => activeOn === null || activeOn <= on)).toBe(true);
        expect(
          known.practices.every(({ adoptedOn, check }) =>
            [adoptedOn, check?.on ?? null].every((date) => date === null || date <= on),
          ),
        ).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  test('is all there is, from the day on which the last of it took place', () => {
    for (const on of ['2026-09-01', '2026-10-01', '2027-01-01']) {
      expect(factsAsOf(history, day(on), clock)).toEqual(history);
    }
  });

  test('takes a pair back to the state it was in', () => {
    const pair = buildPair({
      state: 'completed',
      acceptedOn: day('2026-03-01'),
      activeOn: day('2026-03-10'),
      history: [
        { to: 'paused', on: day('2026-04-01'), reason: null, note: '' },
        { to: 'active', on: day('2026-05-01'), reason: null, note: '' },
        { to: 'completed', on: day('2026-08-01'), reason: null, note: '' },
      ],
    });
    const stateOn = (on: string) => asOf(on, { pairs: [pair] }).pairs[0]?.state;
    expect(
      ['2026-02-01', '2026-03-05', '2026-03-20', '2026-04-15', '2026-06-01', '2026-08-01'].map(
        stateOn,
      ),
    ).toEqual(['proposed', 'accepted', 'active', 'paused', 'active', 'completed']);
  });

  test('has a pair ended whose acceptance had been taken back', () => {
    const pair = buildPair({
      state: 'ended-early',
      acceptedOn: null,
      activeOn: null,
      history: [{ to: 'ended-early', on: day('2026-04-01'), reason: 'other', note: '' }],
    });
    const stateOn = (on: string) => asOf(on, { pairs: [pair] }).pairs[0]?.state;
    expect(['2026-03-31', '2026-04-01'].map(stateOn)).toEqual(['proposed', 'ended-early']);
  });

  test('is what there is now, as of any day on which nothing is to come', () => {
    const states = fc.constantFrom<GoalState>('open', 'progressing', 'achieved', 'dropped');
    const days = fc.integer({ min: 0, max: 200 }).map((more) => day(addDays('2026-03-01', more)));
    const moves = fc.array(fc.tuple(states, days), { maxLength: 8 });
    fc.assert(
      fc.property(moves, days, (asked, today) => {
        const done = asked
          .filter(([, on]) => on <= today)
          .toSorted(([, one], [, other]) => (one < other ? -1 : 1));
        const goal = done.reduce((known, [to, on]) => {
          const moved = moveGoal(known, to, { today: on });
          return moved.ok ? moved.value : known;
        }, setOn('2026-03-01'));
        expect(asOf(today, { ...bare, goals: [goal] }).goals).toEqual([goal]);
      }),
    );
  });

  test('has a goal in the state in which each of its days left it', () => {
    const states = fc.constantFrom<GoalState>('open', 'progressing', 'achieved', 'dropped');
    const later = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.array(fc.tuple(states, later), { maxLength: 8 }), (asked) => {
        let goal = setOn('2026-03-01');
        let today: string = goal.movedOn;
        const left: Goal[] = [goal];
        for (const [to, after] of asked) {
          today = addDays(today, after);
          const moved = moveGoal(goal, to, { today: day(today) });
          goal = moved.ok ? moved.value : goal;
          left.push(goal);
        }
        for (const { state, movedOn } of left) {
          expect(asOf(movedOn, { ...bare, goals: [goal] }).goals).toMatchObject([
            { state, movedOn },
          ]);
        }
        expect(unknownAsOf({ ...history, goals: [goal] }, history, goal.movedOn, clock).goals).toBe(
          0,
        );
      }),
    );
  });

  test('has a programme closed from the day it was closed, where that is known', () => {
    const programme = {
      ...history.programme,
      state: 'archived' as const,
      closedOn: day('2026-07-15'),
    };
    const stateOn = (on: string) => asOf(on, { programme }).programme.state;
    expect(['2026-07-14', '2026-07-15'].map(stateOn)).toEqual(['active', 'archived']);
    expect(unknownAsOf({ ...history, programme }, history, day('2026-05-01'), clock)).toMatchObject(
      {
        isClosingUnknown: false,
      },
    );
  });

  test('has a programme that is closed under way before its planned end', () => {
    const programme = {
      ...history.programme,
      startsOn: day('2026-03-01'),
      lengthMonths: 6,
      state: 'archived' as const,
    };
    expect(asOf('2026-05-01', { programme }).programme.state).toBe('active');
    expect(asOf('2026-09-01', { programme }).programme.state).toBe('archived');
    expect(unknownAsOf({ ...history, programme }, history, day('2026-05-01'), clock)).toMatchObject(
      {
        isClosingUnknown: true,
      },
    );
  });

  test('puts a moved session back to when it had been planned', () => {
    const session = buildSession({
      state: 'held',
      startsAt: moment('2026-05-20T12:00:00.000Z'),
      heldMinutes: 45,
    });
    const [before] = asOf('2026-05-09', { sessions: [session] }).sessions;
    expect(before).toMatchObject({
      state: 'planned',
      startsAt: '2026-05-13T12:00:00.000Z',
      moves: [],
      heldMinutes: null,
      satisfaction: {},
    });
    expect(asOf('2026-05-12', { sessions: [session] }).sessions[0]).toMatchObject({
      state: 'moved',
      startsAt: session.startsAt,
    });
    expect(asOf('2026-05-20', { sessions: [session] }).sessions).toEqual([session]);
  });

  test('knows of a cancellation from the day of it', () => {
    const session = buildSession({
      state: 'cancelled',
      moves: [],
      startsAt: moment('2026-05-20T12:00:00.000Z'),
      absence: { by: 'mentee', reason: '', at: moment('2026-05-15T12:00:00.000Z') },
    });
    expect(asOf('2026-05-14', { sessions: [session] }).sessions[0]?.state).toBe('planned');
    expect(asOf('2026-05-15', { sessions: [session] }).sessions[0]?.state).toBe('cancelled');
  });

  test('knows of a session that was missed, also where that was noted later, as of one held', () => {
    const session = buildSession({
      state: 'missed',
      moves: [],
      startsAt: moment('2026-05-20T12:00:00.000Z'),
      absence: { by: 'mentee', reason: '', at: moment('2026-06-15T12:00:00.000Z') },
    });
    expect(asOf('2026-05-20', { sessions: [session] }).sessions[0]?.state).toBe('missed');
  });

  test('has the people of its pairs, also where they were written down later', () => {
    const participants = history.participants.map(({ person, enrolment }) => ({
      person,
      // An id of November 2026.
      enrolment: {
        ...enrolment,
        id: asId<EnrolmentId>(enrolment.id.replace('01970000-0000', '01a20000-0000')),
      },
    }));
    const known = asOf('2026-05-01', { participants });
    expect(known.pairs.length).toBeGreaterThan(0);
    const ids = new Set(known.participants.map(({ person }) => person.id));
    expect(
      known.pairs.every(({ mentorId, menteeId }) => ids.has(mentorId) && ids.has(menteeId)),
    ).toBe(true);
  });

  test('takes a practice back to tried, and one given up since as still in use', () => {
    const practice = buildPractice({
      state: 'abandoned',
      abandonedOn: day('2026-08-20'),
      abandonReason: 'No time',
    });
    expect(asOf('2026-04-15', { practices: [practice] }).practices[0]).toMatchObject({
      state: 'tried',
      adoptedOn: null,
      check: null,
      abandonReason: '',
    });
    expect(asOf('2026-06-01', { practices: [practice] }).practices[0]?.state).toBe('adopted');
    expect(asOf('2026-08-20', { practices: [practice] }).practices[0]).toEqual(practice);
  });

  test('takes a goal of whose earlier days nothing is kept for under way, and says so', () => {
    const goal = buildGoal({ state: 'achieved', movedOn: day('2026-07-01'), history: [] });
    expect(asOf('2026-06-01', { goals: [goal] }).goals[0]).toMatchObject({
      state: 'progressing',
      current: null,
      movedOn: '2026-05-14',
    });
    expect(asOf('2026-07-01', { goals: [goal] }).goals).toEqual([goal]);
    const unknownOn = (on: string) =>
      unknownAsOf({ ...history, goals: [goal] }, { pairs: [buildPair()] }, day(on), clock).goals;
    expect(['2026-06-01', '2026-07-01'].map(unknownOn)).toEqual([1, 0]);
    const ofOthers = unknownAsOf(
      { ...history, goals: [goal] },
      { pairs: [] },
      day('2026-06-01'),
      clock,
    );
    expect(ofOthers.goals).toBe(0);
  });

  test('has a goal that was reached in time, though a milestone came later', () => {
    const [first, second] = buildGoal().milestones;
    if (first === undefined || second === undefined) throw new Error('The goal lacks milestones.');
    const goal = buildGoal({
      state: 'achieved',
      milestones: [first, { ...second, reachedOn: day('2026-07-01') }],
    });
    expect(asOf('2026-06-01', { goals: [goal] }).goals).toEqual([
      { ...goal, milestones: [first, { ...second, reachedOn: null }] },
    ]);
  });

  test('has the version of a charter that stood then', () => {
    const agreed = (on: string) => ({ mentorAgreedOn: day(on), menteeAgreedOn: day(on) });
    const charters = [
      buildCharter({ version: 1, state: 'revised', ...agreed('2026-03-10') }),
      buildCharter({ version: 2, state: 'agreed', ...agreed('2026-06-10') }),
    ];
    expect(asOf('2026-05-01', { charters }).charters.map(({ state }) => state)).toEqual([
      'agreed',
      'draft',
    ]);
    expect(asOf('2026-07-01', { charters }).charters.map(({ state }) => state)).toEqual([
      'revised',
      'agreed',
    ]);
  });
});
