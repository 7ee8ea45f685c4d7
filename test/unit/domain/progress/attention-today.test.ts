import { describe, expect, test } from 'vitest';
import { mattersOfToday } from '#shared/domain/progress/attention-today.ts';
import type { ProgressFacts } from '#shared/domain/progress/progress-facts.ts';
import { buildContext } from '#test/builders/domain-context.ts';
import { buildPair, day, moment, testId } from '#test/builders/entities.ts';
import { progressHistory } from '#test/builders/progress-history.ts';
import { buildInvitation, buildPractice, buildSurvey } from '#test/builders/progress-entities.ts';
import { buildAction, buildSession } from '#test/builders/session-entities.ts';

const today = day('2026-09-01');
const context = buildContext({ now: moment('2026-09-01T12:00:00.000Z'), today });
const history = progressHistory({ pairs: 2, sessionsPerPair: 2, responses: 4, today });
const quiet: ProgressFacts = {
  ...history,
  sessions: [],
  assessments: [],
  surveys: [],
  invitations: [],
  practices: [],
};

function matters(
  facts: Partial<ProgressFacts>,
  actions: readonly ReturnType<typeof buildAction>[] = [],
) {
  return mattersOfToday({ ...quiet, ...facts }, actions, context);
}

describe('surveys of today', () => {
  const survey = buildSurvey({
    state: 'open',
    opensOn: day('2026-08-20'),
    dueOn: day('2026-09-04'),
  });
  const invitations = [
    buildInvitation({ surveyId: survey.id, isUsed: true }),
    buildInvitation({ id: testId(0x241), surveyId: survey.id, isUsed: false }),
  ];
  const kindsOf = (changes: Partial<typeof survey>, sent = invitations) =>
    matters({ surveys: [{ ...survey, ...changes }], invitations: sent }).surveys.map(
      ({ kind }) => kind,
    );

  test('are those whose answers are missing three days before the end', () => {
    expect(matters({ surveys: [survey], invitations }).surveys).toEqual([
      { kind: 'answers-missing', survey, answered: 1, of: 2 },
    ]);
    expect(kindsOf({ dueOn: day('2026-09-05') })).toEqual([]);
    expect(kindsOf({ dueOn: today })).toEqual(['answers-missing']);
    expect(kindsOf({}, invitations.slice(0, 1))).toEqual([]);
  });

  test('are those to be opened and those to be closed', () => {
    expect(kindsOf({ state: 'draft' })).toEqual(['to-open']);
    expect(kindsOf({ state: 'draft', opensOn: today })).toEqual(['to-open-today']);
    expect(kindsOf({ state: 'draft', opensOn: day('2026-09-02') })).toEqual([]);
    expect(kindsOf({ dueOn: day('2026-08-31') })).toEqual(['to-close']);
    expect(kindsOf({ dueOn: day('2026-08-31'), state: 'closed' })).toEqual([]);
  });
});

test('skills to assess are told by point, with how many pairs are late', () => {
  const sessions = history.sessions.filter(({ levels }) => levels.length > 0);
  const { assessments } = matters({ sessions });
  expect(assessments.length).toBeGreaterThan(0);
  for (const { pairIds, overdue } of assessments) {
    expect(pairIds.length).toBeGreaterThan(0);
    expect(overdue).toBeLessThanOrEqual(pairIds.length);
  }
});

test('actions are those overdue of pairs that run, the longest overdue first', () => {
  const [pair] = quiet.pairs;
  if (pair === undefined) throw new Error('A pair');
  const action = (number: number, dueOn: string, pairId = pair.id) =>
    buildAction({ id: testId(number), pairId, state: 'open', doneOn: null, dueOn: day(dueOn) });
  const actions = [
    action(1, '2026-08-30'),
    action(2, '2026-08-10'),
    action(3, '2026-09-01'),
    action(4, '2026-08-01', testId(0x999)),
    { ...action(5, '2026-08-02'), state: 'done' as const },
  ];
  expect(matters({}, actions).overdueActions.map(({ id }) => id)).toEqual([testId(2), testId(1)]);
});

test('practices are those whose ninety days are over, and nobody has asked', () => {
  const practices = [
    buildPractice({ adoptedOn: day('2026-06-03'), check: null }),
    buildPractice({ id: testId(0x261), adoptedOn: day('2026-06-04'), check: null }),
  ];
  expect(matters({ practices }).practiceChecks).toMatchObject([{ dueOn: '2026-09-01' }]);
});

test('of a programme that is over only sessions to write up and what is asked three months later are left', () => {
  const session = buildSession({
    pairIds: [quiet.pairs[0]?.id ?? testId(1)],
    startsAt: moment('2026-08-31T12:00:00.000Z'),
    state: 'planned',
    absence: null,
  });
  const over = { ...quiet.programme, state: 'closed' as const };
  const left = matters({
    programme: over,
    sessions: [session],
    surveys: [buildSurvey({ state: 'open' })],
    pairs: [buildPair({ ...quiet.pairs[0] })],
  });
  expect(left.toWriteUp).toEqual([session]);
  expect(left).toMatchObject({ surveys: [], withoutSession: [], withoutCharter: [] });
});

test('three months after the end pairs are asked though the programme is closed, until it is archived', () => {
  const [pair] = quiet.pairs;
  if (pair === undefined) throw new Error('A pair');
  const ended = { to: 'completed' as const, on: day('2026-05-20'), reason: null, note: '' };
  const pairs = [{ ...pair, state: 'completed' as const, history: [ended] }];
  const { goals } = history;
  const pointsIn = (state: 'closed' | 'archived', on = ended.on) =>
    matters({
      programme: { ...quiet.programme, state },
      pairs: pairs.map((one) => ({ ...one, history: [{ ...ended, on }] })),
      goals,
    }).assessments.map(({ point }) => point);
  expect(pointsIn('closed')).toEqual(['follow-up']);
  expect(pointsIn('closed', day('2026-06-02'))).toEqual([]);
  expect(pointsIn('archived')).toEqual([]);
});
