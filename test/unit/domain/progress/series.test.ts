import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { computerClock } from '#shared/formats/calendar/computer-clock.ts';
import { feedbackOverTime } from '#shared/domain/progress/series-feedback.ts';
import { compareGroups } from '#shared/domain/progress/series-groups.ts';
import { learningBySkill } from '#shared/domain/progress/series-learning.ts';
import { meetingsByWeek, rhythmByMonth } from '#shared/domain/progress/series-rhythm.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import {
  buildAssessment,
  buildResponse,
  buildSurvey,
  buildSurveyItem,
} from '#test/builders/progress-entities.ts';
import { progressHistory } from '#test/builders/progress-history.ts';
import { buildSession } from '#test/builders/session-entities.ts';

const pair = buildPair({ state: 'active', activeOn: day('2026-03-02') });
const skillId = testId<NonNullable<ReturnType<typeof learningBySkill>[number]>['skillId']>(0x51);

describe('learning by skill', () => {
  const own = { pairId: pair.id, subjectId: pair.menteeId, byId: pair.menteeId, before: {} };

  test('is the mean before and after of those who judged both, and says of how many', () => {
    const other = buildPair({ ...pair, id: testId(0x91), menteeId: testId(0x35) });
    const others = { ...own, pairId: other.id, subjectId: other.menteeId, byId: other.menteeId };
    const assessments = [
      buildAssessment({ ...own, id: testId(1), point: 'start', levels: { [skillId]: 1 } }),
      buildAssessment({ ...own, id: testId(2), point: 'end', levels: { [skillId]: 3 } }),
      buildAssessment({ ...others, id: testId(3), point: 'start', levels: { [skillId]: 0 } }),
      buildAssessment({ ...others, id: testId(4), point: 'end', levels: { [skillId]: 1 } }),
    ];
    const facts = { pairs: [pair, other], assessments };
    expect(learningBySkill(facts, 'to-mentee')).toEqual([
      { skillId, before: 0.5, after: 2, count: 2 },
    ]);
    expect(learningBySkill(facts, 'to-mentor')).toEqual([]);
  });
});

describe('the rhythm', () => {
  const at = (text: string) => moment(`${text}T12:00:00.000Z`);
  const lost = (id: number, by: 'mentor' | 'mentee' | 'coordinator') =>
    buildSession({
      id: testId(id),
      startsAt: at('2026-03-10'),
      state: 'cancelled',
      absence: { by, reason: '', at: at('2026-03-09') },
    });

  test('has every month from the first session to the last, also an empty one', () => {
    const sessions = [
      buildSession({ id: testId(1), startsAt: at('2026-03-05'), state: 'held' }),
      lost(2, 'mentee'),
      lost(3, 'coordinator'),
      buildSession({ id: testId(4), startsAt: at('2026-05-05'), state: 'planned' }),
    ];
    expect(rhythmByMonth({ sessions }, computerClock)).toEqual([
      {
        month: '2026-03',
        planned: 3,
        held: 1,
        missed: 0,
        cancelled: { mentor: 0, mentee: 1, coordinator: 1 },
        open: 0,
      },
      {
        month: '2026-04',
        planned: 0,
        held: 0,
        missed: 0,
        cancelled: { mentor: 0, mentee: 0, coordinator: 0 },
        open: 0,
      },
      {
        month: '2026-05',
        planned: 1,
        held: 0,
        missed: 0,
        cancelled: { mentor: 0, mentee: 0, coordinator: 0 },
        open: 1,
      },
    ]);
    expect(rhythmByMonth({ sessions: [] }, computerClock)).toEqual([]);
  });

  test('counts each session once, whatever became of it', () => {
    const sizes = fc.record({
      pairs: fc.integer({ min: 1, max: 6 }),
      sessionsPerPair: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(sizes, (size) => {
        const { sessions } = progressHistory({ ...size, responses: 0 });
        const months = rhythmByMonth({ sessions }, computerClock);
        const told = months.flatMap(({ held, missed, open, cancelled }) => [
          held,
          missed,
          open,
          ...Object.values(cancelled),
        ]);
        expect(told.reduce((sum, count) => sum + count, 0)).toBe(sessions.length);
        expect(months.reduce((sum, { planned }) => sum + planned, 0)).toBe(sessions.length);
      }),
      { numRuns: 30 },
    );
  });

  test('draws no thousand months for a mistyped year', () => {
    const sessions = [
      buildSession({ id: testId(1), startsAt: at('1026-03-05'), state: 'held' }),
      buildSession({ id: testId(2), startsAt: at('2026-03-05'), state: 'held' }),
    ];
    const months = rhythmByMonth({ sessions }, computerClock);
    expect(months).toHaveLength(60);
    expect(months.at(-1)?.month).toBe('2026-03');
  });
});

describe('meetings by week', () => {
  test('count where the two met, by the Monday, those that met least first', () => {
    const idle = buildPair({ ...pair, id: testId(0x91) });
    const held = (id: number, text: string, isThere: boolean) =>
      buildSession({
        id: testId(id),
        pairIds: [pair.id],
        startsAt: moment(`${text}T12:00:00.000Z`),
        state: 'held',
        attendance: { [pair.menteeId]: isThere },
      });
    const sessions = [
      held(1, '2026-03-02', true),
      held(2, '2026-03-08', true),
      held(3, '2026-03-11', false),
      held(4, '2026-03-16', true),
    ];
    expect(meetingsByWeek({ pairs: [pair, idle], sessions }, computerClock)).toEqual({
      weeks: ['2026-03-02', '2026-03-09', '2026-03-16'],
      pairs: [
        { pairId: idle.id, met: 0, counts: [0, 0, 0] },
        { pairId: pair.id, met: 3, counts: [2, 0, 1] },
      ],
    });
  });
});

describe('feedback over time', () => {
  const item = buildSurveyItem({ measure: 'trust' });

  test('tells how far the two are apart in trust, and hides it for too few anonymous answers', () => {
    const answers = (isAnonymous: boolean) =>
      (['mentor', 'mentee'] as const).flatMap((role, side) =>
        [0, 1].map((number) =>
          buildResponse({
            id: testId(0x300 + side * 2 + number),
            role,
            personId: isAnonymous ? null : pair.menteeId,
            answers: { [item.id]: role === 'mentor' ? 3 : 5 },
          }),
        ),
      );
    const point = (isAnonymous: boolean) =>
      feedbackOverTime({
        surveys: [buildSurvey({ items: [item], isAnonymous, state: 'closed' })],
        responses: answers(isAnonymous),
      })[0];
    expect(point(false)).toMatchObject({
      trust: { kind: 'value', value: 4, count: 4 },
      trustGap: { kind: 'value', value: 2, count: 4 },
      satisfaction: { kind: 'missing' },
    });
    expect(point(true)).toMatchObject({
      trust: { kind: 'hidden' },
      trustGap: { kind: 'hidden' },
    });
  });

  test('leaves out surveys that ask for nothing of it', () => {
    const survey = buildSurvey({ items: [buildSurveyItem({ measure: null })] });
    expect(feedbackOverTime({ surveys: [survey], responses: [] })).toEqual([]);
  });
});

describe('groups side by side', () => {
  const facts = progressHistory();
  const context = { now: moment('2026-09-01T12:00:00.000Z'), today: day('2026-09-01') };

  test('count as due what came due alone, and as held that the two met', () => {
    const [first] = facts.pairs;
    if (first === undefined) throw new Error('The history has pairs.');
    const at = (text: string) => moment(`${text}T12:00:00.000Z`);
    const of = { pairIds: [first.id], moves: [], absence: null, attendance: {} } as const;
    const sessions = [
      buildSession({ ...of, id: testId(1), startsAt: at('2026-08-03'), state: 'held' }),
      // A workshop that the pair stayed away from.
      buildSession({
        ...of,
        id: testId(2),
        startsAt: at('2026-08-10'),
        state: 'held',
        attendance: { [first.menteeId]: false },
      }),
      // Called off, and not due before next month.
      buildSession({
        ...of,
        id: testId(3),
        startsAt: at('2026-10-05'),
        state: 'cancelled',
        absence: { by: 'mentee', reason: '', at: at('2026-08-20') },
      }),
    ];
    const [round] = compareGroups({ ...facts, sessions }, 'round', context, computerClock);
    expect(round?.held).toEqual({ kind: 'value', value: 50, count: 2 });
  });

  test('are all departments with a pair, each with the figures of its own pairs', () => {
    const groups = compareGroups(facts, 'department', context, computerClock);
    expect(groups.map(({ key }) => key)).toEqual(['Finance', 'Marketing', 'Operations', 'Sales']);
    // A pair of two departments is in both.
    expect(groups.reduce((sum, { pairs }) => sum + pairs, 0)).toBe(2 * facts.pairs.length);
  });

  test('are rounds by their number, no pair in two of them', () => {
    const groups = compareGroups(facts, 'round', context, computerClock);
    expect(groups.map(({ key, pairs }) => [key, pairs])).toEqual([
      ['1', 12],
      ['2', 4],
    ]);
  });
});
