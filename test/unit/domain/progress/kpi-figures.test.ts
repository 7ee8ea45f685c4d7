import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { missing } from '#shared/domain/progress/figure.ts';
import { kpiNames } from '#shared/domain/progress/indicator.ts';
import { kpiUnits } from '#shared/domain/progress/kpi-figures.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import { buildInvitation, buildPractice, buildSurvey } from '#test/builders/progress-entities.ts';
import { buildCharter, buildGoal } from '#test/builders/session-entities.ts';
import { cancelled, figures, other, pair, participant, session, value } from './kpi-input.ts';

describe('figures by formula', () => {
  test('are all missing where there is nothing', () => {
    const all = figures({});
    expect(kpiNames.map((name) => all[name])).toEqual(kpiNames.map(() => missing));
    expect(Object.keys(kpiUnits).toSorted()).toEqual([...kpiNames].toSorted());
  });

  test('match rate: paired ÷ accepted, whatever became of the pair, and no mere proposal', () => {
    const accepted = [0x30, 0x31, 0x32, 0x33, 0x34].map((id) => participant(testId(id)));
    const gone = participant(testId(0x35), 'withdrawn');
    const proposed = buildPair({ id: testId(0x92), mentorId: testId(0x34), state: 'proposed' });
    const ended: Pair = { ...other, state: 'ended-early' };
    const facts = { participants: [...accepted, gone], pairs: [pair, ended, proposed] };
    expect(figures(facts)['match-rate']).toEqual(value(80, 5));
  });

  test('charter rate: of the pairs that run, those with an agreed charter', () => {
    const paused: Pair = { ...other, state: 'paused' };
    const agreed = buildCharter({ pairId: pair.id, state: 'agreed' });
    const draft = buildCharter({ id: testId(0x151), pairId: other.id, state: 'draft' });
    const facts = { pairs: [pair, paused], charters: [agreed, draft] };
    expect(figures(facts)['charter-rate']).toEqual(value(50, 2));
    expect(figures({ ...facts, pairs: [other] })['charter-rate']).toEqual(missing);
  });

  test('time to first session: the median of the days from acceptance to the first session held', () => {
    const third = { ...pair, id: testId<Pair['id']>(0x93) };
    const facts = {
      pairs: [pair, other, third],
      sessions: [
        session('2026-04-20'),
        session('2026-03-05', { state: 'missed' }),
        session('2026-03-11'),
        session('2026-03-21', { pairIds: [other.id] }),
        session('2026-07-01', { pairIds: [third.id] }),
      ],
    };
    expect(figures(facts)['time-to-first-session']).toEqual(value(15, 2));
    const one = { ...facts, pairs: [other] };
    expect(figures(one)['time-to-first-session']).toEqual(value(20, 1));
  });

  test('time to first session counts days where the user is', () => {
    const late = session('2026-03-11', { startsAt: moment('2026-03-11T23:30:00.000Z') });
    expect(figures({ pairs: [pair], sessions: [late] })['time-to-first-session']).toEqual(
      value(11, 1),
    );
  });

  test('adherence: held ÷ due to date; what nobody wrote up, or lies ahead, is neither', () => {
    const facts = {
      pairs: [pair],
      sessions: [
        session('2026-04-01'),
        session('2026-04-15'),
        session('2026-05-01', { state: 'missed' }),
        cancelled('2026-05-15', 'mentor'),
        session('2026-06-01', { state: 'planned' }),
        session('2026-07-15'),
        cancelled('2026-07-20', 'mentee'),
      ],
    };
    expect(figures(facts).adherence).toEqual(value(50, 4));
  });

  test('adherence: a workshop is due for each pair, and held for those who came', () => {
    const workshop = session('2026-04-01', {
      pairIds: [pair.id, other.id],
      attendance: { [other.menteeId]: false },
    });
    const all = figures({ pairs: [pair, other], sessions: [workshop] });
    expect(all.adherence).toEqual(value(50, 2));
    expect(all['contact-time']).toEqual(value(0.75, 1));
  });

  test('what was called off because a pair stopped is due to nobody', () => {
    const stopped: Pair = {
      ...pair,
      state: 'completed',
      history: [{ to: 'completed', on: day('2026-05-20'), reason: null, note: '' }],
    };
    const sessions = [session('2026-04-01'), cancelled('2026-06-01', 'coordinator', '2026-05-20')];
    const all = figures({ pairs: [stopped], sessions });
    expect(all.adherence).toEqual(value(100, 1));
    expect(all['leader-cancellations']).toEqual(value(0, 1));
  });

  test('leader cancellations: cancelled by the mentee ÷ planned to date', () => {
    const sessions = [
      session('2026-04-01'),
      cancelled('2026-04-10', 'mentee'),
      cancelled('2026-04-20', 'mentor'),
      session('2026-06-20', { state: 'moved' }),
      cancelled('2026-07-20', 'mentee'),
    ];
    const all = figures({ pairs: [pair], sessions });
    expect(all['leader-cancellations']).toEqual(value(25, 4));
  });

  test('contact time: the minutes that were held, as long as they really took', () => {
    const sessions = [
      session('2026-04-01', { heldMinutes: 60 }),
      session('2026-04-15', { heldMinutes: null, minutes: 30 }),
      session('2026-05-01', { state: 'missed', heldMinutes: 45 }),
    ];
    expect(figures({ pairs: [pair], sessions })['contact-time']).toEqual(value(1.5, 2));
  });

  test('practices kept: kept at 90 days ÷ adopted 90 or more days ago', () => {
    const check = { on: day('2026-06-20'), isKept: true, note: '' };
    const practice = (id: number, overrides: Parameters<typeof buildPractice>[0]) =>
      buildPractice({ id: testId(id), adoptedOn: day('2026-04-01'), check, ...overrides });
    const young = practice(0x264, { adoptedOn: day('2026-04-02'), check: null });
    const unchecked = practice(0x262, { check: null });
    const facts = {
      practices: [
        practice(0x260, {}),
        practice(0x261, { state: 'abandoned', check: null }),
        unchecked,
        practice(0x263, { adoptedOn: null, state: 'tried', check: null }),
        young,
      ],
    };
    expect(figures(facts)['practices-kept']).toEqual(value(100 / 3, 3));
    expect(figures({ practices: [unchecked, young] })['practices-kept']).toEqual(missing);
    const later = practice(0x265, { check: { ...check, on: day('2026-07-01') } });
    expect(figures({ practices: [later] })['practices-kept']).toEqual(missing);
  });

  test('goal attainment: achieved ÷ set, the dropped among them', () => {
    const goal = (id: number, state: 'achieved' | 'dropped' | 'open', movedOn = '2026-05-01') =>
      buildGoal({ id: testId(id), state, movedOn: day(movedOn) });
    const goals = [
      goal(0x160, 'achieved'),
      goal(0x161, 'dropped'),
      goal(0x162, 'open'),
      goal(0x163, 'achieved', '2026-07-01'),
    ];
    expect(figures({ goals })['goal-attainment']).toEqual(value(25, 4));
  });

  test('completion: completed ÷ started', () => {
    const accepted: Pair = { ...pair, id: testId(0x94), state: 'accepted', activeOn: null };
    const ahead: Pair = { ...pair, id: testId(0x95), activeOn: day('2026-07-01') };
    const pairs = [pair, other, accepted, ahead];
    expect(figures({ pairs }).completion).toEqual(value(50, 2));
  });

  test('response rate: answers ÷ sent, of surveys that have opened', () => {
    const surveys = [
      buildSurvey(),
      buildSurvey({ id: testId(0x221), state: 'draft' }),
      buildSurvey({ id: testId(0x222), opensOn: day('2026-07-01') }),
    ];
    const invitations = [
      buildInvitation(),
      buildInvitation({ id: testId(0x241), isUsed: false }),
      buildInvitation({ id: testId(0x242), surveyId: testId(0x221) }),
      buildInvitation({ id: testId(0x243), surveyId: testId(0x222) }),
    ];
    expect(figures({ surveys, invitations })['response-rate']).toEqual(value(50, 2));
  });
});

describe('shares', () => {
  test('lie from 0 to 100 whatever happened', () => {
    const states = fc.constantFrom<Session['state']>('planned', 'held', 'missed', 'cancelled');
    const sessionFacts = fc.array(
      fc.record({
        state: states,
        month: fc.integer({ min: 1, max: 9 }),
        by: fc.constantFrom('mentor' as const, 'mentee' as const, 'coordinator' as const),
        isAway: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(sessionFacts, (made) => {
        const sessions = made.map(({ state, month, by, isAway }) => {
          const on = `2026-0${String(month)}-03`;
          const off = state === 'cancelled' || state === 'missed';
          return session(on, {
            state,
            absence: off ? { by, reason: '', at: moment(`${on}T08:00:00.000Z`) } : null,
            attendance: { [pair.menteeId]: !isAway },
          });
        });
        const all = figures({ pairs: [pair, other], sessions });
        for (const name of kpiNames.filter((one) => kpiUnits[one] === 'percent')) {
          const figure = all[name];
          if (figure.kind !== 'value') continue;
          expect(figure.value).toBeGreaterThanOrEqual(0);
          expect(figure.value).toBeLessThanOrEqual(100);
          expect(figure.count).toBeGreaterThan(0);
        }
      }),
      { numRuns: 60 },
    );
  });
});
