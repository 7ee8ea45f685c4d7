import { describe, expect, test } from 'vitest';
import {
  areSamePairs,
  listMenteeChanges,
  listRuns,
  measureRun,
} from '#renderer/features/pairing/scenarios/compared-runs.ts';
import { compareRuns } from '#shared/domain/pairing/compare-scenarios.ts';
import type { ScenarioPair } from '#shared/domain/pairing/scenario.ts';
import { buildPair, buildScenario, testId } from '#test/builders/entities.ts';
import { buildParticipant, offer, personId, want } from '#test/builders/match-participant.ts';

const couple = (mentor: string, mentee: string, score = 50): ScenarioPair => ({
  mentorId: personId(mentor),
  menteeId: personId(mentee),
  score,
  isLocked: false,
});

const cohort = [
  buildParticipant('m1', { offers: [offer('ai')] }),
  buildParticipant('m2', { offers: [offer('data')] }),
  buildParticipant('m3', { hasVolunteered: false }),
  buildParticipant('s1', { role: 'mentee', wants: [want('ai'), want('data')] }),
  buildParticipant('s2', { role: 'mentee', isPaused: true }),
];

test('the board is compared as it stands, without the pairs that are over', () => {
  const [board, ...others] = listRuns(
    [buildPair(), buildPair({ id: testId(2), state: 'ended-early' })],
    [buildScenario()],
  );
  expect(board?.pairs).toHaveLength(1);
  expect(others.map(({ scenario }) => scenario?.name)).toEqual(['More coverage']);
});

describe('a run is measured', () => {
  const run = { scenario: null, pairs: [couple('m1', 's1', 99), couple('gone', 's1', 80)] };
  const measured = measureRun(
    run,
    [{ score: 61, obstacle: { kind: 'excluded' } }, null],
    cohort,
    3,
  );

  test('by the scores of today, without who is not there any more', () => {
    expect(measured.totals).toEqual({ score: 61, pairs: 1, mean: 61, worst: 61 });
    expect(measured.pairs.map(({ mentorId, score }) => [mentorId, score])).toEqual([['m1', 61]]);
    expect(measured.needs).toEqual({ wanted: 2, covered: 1 });
    expect(measured.blockingPairs).toBe(3);
  });

  test('with the pairs that a rule forbids today', () => {
    expect(measured.againstRules).toBe(1);
  });

  test('with the people left out, but for those who could not have a pair', () => {
    expect(measured.leftOut).toEqual([personId('m2')]);
  });
});

test('the same pairs in another order, with other scores, are the same result', () => {
  const pairs = [couple('m1', 's1'), couple('m2', 's2')];
  expect(areSamePairs(pairs, [couple('m2', 's2', 10), couple('m1', 's1', 20)])).toBe(true);
  expect(areSamePairs(pairs, [couple('m1', 's2'), couple('m2', 's1')])).toBe(false);
  expect(areSamePairs(pairs, [couple('m1', 's1')])).toBe(false);
});

test('the pairs that differ are gathered by mentee, whom they leave and whom they get', () => {
  const difference = compareRuns(
    { id: null, pairs: [couple('m1', 's1', 70), couple('m2', 's2', 60)] },
    { id: testId(1), pairs: [couple('m2', 's1', 75), couple('m3', 's3', 40)] },
  );
  const changes = listMenteeChanges(difference).map(({ menteeId, before, after }) => [
    menteeId,
    before.map(({ mentorId }) => mentorId),
    after.map(({ mentorId }) => mentorId),
  ]);
  expect(changes).toEqual([
    ['s1', ['m1'], ['m2']],
    ['s2', ['m2'], []],
    ['s3', [], ['m3']],
  ]);
});
