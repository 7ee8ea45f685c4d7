import { describe, expect, test } from 'vitest';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import {
  rulesForNextProposal,
  scenarioFromMatch,
} from '#shared/domain/pairing/scenario-from-match.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import {
  buildCriterion,
  buildExclusion,
  buildPair,
  buildProgramme,
  buildRound,
  testId,
} from '#test/builders/entities.ts';
import {
  buildParticipant,
  buildRules,
  offer,
  personId,
  want,
} from '#test/builders/match-participant.ts';

const programmeId = buildProgramme().id;
const roundId = buildRound().id;

/** One pair in each situation, told apart by its mentor. */
const pairs: readonly Pair[] = [
  buildPair({ id: testId(1), mentorId: personId('proposed'), state: 'proposed' }),
  buildPair({ id: testId(2), mentorId: personId('locked'), state: 'proposed', isLocked: true }),
  buildPair({ id: testId(3), mentorId: personId('accepted'), state: 'accepted' }),
  buildPair({ id: testId(4), mentorId: personId('active'), state: 'active' }),
  buildPair({ id: testId(5), mentorId: personId('paused'), state: 'paused' }),
  buildPair({ id: testId(6), mentorId: personId('completed'), state: 'completed' }),
  buildPair({ id: testId(7), mentorId: personId('ended'), state: 'ended-early' }),
];

function mentorsOf(list: readonly { readonly mentorId: string }[]): readonly string[] {
  return list.map(({ mentorId }) => mentorId);
}

describe('the rules of the next proposal', () => {
  const exclusion = buildExclusion();
  const rules = rulesForNextProposal({
    criteria: [buildCriterion({ weight: 5, state: 'off' })],
    exclusions: [exclusion],
    pairs,
    objective: 'coverage',
    seed: 42,
  });

  test('keep what has been decided and never repeat what has been', () => {
    expect(mentorsOf(rules.lockedPairs)).toEqual(['locked', 'accepted', 'active', 'paused']);
    expect(mentorsOf(rules.pastPairs)).toEqual(['completed', 'ended']);
  });

  test('name the people of an exclusion, and not its private reason', () => {
    expect(rules.exclusions).toEqual([exclusion.personIds]);
    expect(JSON.stringify(rules)).not.toContain(exclusion.privateReason);
  });

  test('are a snapshot without ids, so that a later change of the criteria leaves it alone', () => {
    expect(rules.criteria).toEqual([{ measure: 'needs', kind: 'weight', weight: 5, state: 'off' }]);
    expect(rules).toMatchObject({ objective: 'coverage', seed: 42 });
  });
});

const result: MatchResult = {
  pairs: [
    {
      mentorId: personId('m1'),
      menteeId: personId('s1'),
      score: 80,
      breakdown: [],
      isLocked: true,
    },
    {
      mentorId: personId('m2'),
      menteeId: personId('s2'),
      score: 61.5,
      breakdown: [{ measure: 'site', points: 61.5, of: 100, reason: { kind: 'not-known' } }],
      isLocked: false,
    },
  ],
  unmatched: [{ personId: personId('s3'), role: 'mentee', reasons: [{ kind: 'no-counterpart' }] }],
  totals: { score: 141.5, pairs: 2, mean: 70.75, worst: 61.5 },
  isProvenOptimal: true,
};

describe('a scenario made of a result', () => {
  const context = buildContext();
  const rules = buildRules({ seed: 9 });
  const proposed = scenarioFromMatch(
    { result, rules, programmeId, roundId, existingPairs: pairs },
    context,
  );

  test('keeps its rules, its totals and who stays without a pair', () => {
    expect(proposed.scenario).toEqual({
      id: testId(firstNewIdNumber),
      programmeId,
      roundId,
      createdAt: context.now,
      rules,
      totals: result.totals,
      unmatched: result.unmatched,
      state: 'draft',
    });
  });

  test('proposes the pairs that were not there before, with their score and reasons', () => {
    expect(proposed.newPairs).toEqual([
      {
        id: testId(firstNewIdNumber + 1),
        programmeId,
        roundId,
        scenarioId: proposed.scenario.id,
        mentorId: 'm2',
        menteeId: 's2',
        score: 61.5,
        breakdown: result.pairs[1]?.breakdown,
        state: 'proposed',
        overrideReason: '',
        isLocked: false,
      },
    ]);
  });

  test('replaces only the proposals nobody decided on', () => {
    expect(mentorsOf(proposed.replacedPairs)).toEqual(['proposed']);
  });
});

test('proposing again after accepting keeps the accepted pair and proposes only for the others', () => {
  const people = [
    buildParticipant('m1', { offers: [offer('seo')] }),
    buildParticipant('m2', { offers: [offer('data')] }),
    buildParticipant('s1', { role: 'mentee', wants: [want('seo')] }),
    buildParticipant('s2', { role: 'mentee', wants: [want('data')] }),
  ];
  // The pair that fits less well, accepted all the same.
  const accepted = buildPair({
    mentorId: personId('m1'),
    menteeId: personId('s2'),
    state: 'accepted',
  });
  const rules = rulesForNextProposal({
    criteria: buildRules().criteria,
    exclusions: [],
    pairs: [accepted],
    objective: 'score',
    seed: 1,
  });
  const { newPairs, replacedPairs } = scenarioFromMatch(
    {
      result: proposePairs(people, rules),
      rules,
      programmeId,
      roundId,
      existingPairs: [accepted],
    },
    buildContext(),
  );
  expect(newPairs.map(({ mentorId, menteeId }) => [mentorId, menteeId])).toEqual([['m2', 's1']]);
  expect(replacedPairs).toEqual([]);
});
