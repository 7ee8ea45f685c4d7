import { describe, expect, test } from 'vitest';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import { defaultPairingSettings } from '#shared/domain/pairing/pairing-settings.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import {
  draftScenario,
  rulesForNextProposal,
  scenarioFromMatch,
  type NextProposalInput,
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

function rulesFor(overrides: Partial<NextProposalInput> = {}) {
  return rulesForNextProposal({
    criteria: [buildCriterion({ weight: 5, state: 'off' })],
    exclusions: [],
    pairs,
    settings: { ...defaultPairingSettings, objective: 'coverage', seed: 42, gradeOrder: ['B1'] },
    rounds: [buildRound()],
    round: buildRound(),
    ...overrides,
  });
}

describe('the rules of the next proposal', () => {
  test('keep what has been decided and never repeat what has been', () => {
    const rules = rulesFor();
    expect(mentorsOf(rules.lockedPairs)).toEqual(['locked', 'accepted', 'active', 'paused']);
    expect(mentorsOf(rules.pastPairs)).toEqual(['completed', 'ended']);
  });

  test('name the people of an exclusion, and not its private reason', () => {
    const exclusion = buildExclusion();
    const rules = rulesFor({ exclusions: [exclusion] });
    expect(rules.exclusions).toEqual([exclusion.personIds]);
    expect(rules.vetoes).toEqual([]);
    expect(JSON.stringify(rules)).not.toContain(exclusion.privateReason);
  });

  test('tell a veto from what the coordinator decided', () => {
    const [one, other] = buildExclusion().personIds;
    const vetoes = [buildExclusion({ askedBy: one }), buildExclusion({ askedBy: other })];
    const rules = rulesFor({ exclusions: vetoes });
    expect(rules.exclusions).toEqual([]);
    expect(rules.vetoes).toEqual([
      { personId: one, otherId: other },
      { personId: other, otherId: one },
    ]);
  });

  test('are a snapshot without ids, so that a later change of the criteria leaves it alone', () => {
    const option = { kind: 'minutes', minutes: 90 } as const;
    const criteria = [
      buildCriterion({ weight: 5, state: 'off' }),
      buildCriterion({ measure: 'availability', option }),
    ];
    expect(rulesFor({ criteria }).criteria).toEqual([
      { measure: 'needs', kind: 'weight', weight: 5, state: 'off' },
      { measure: 'availability', kind: 'weight', weight: 8, state: 'on', option },
    ]);
  });

  test('follow the settings of the programme', () => {
    expect(rulesFor()).toMatchObject({
      objective: 'coverage',
      seed: 42,
      separateTeams: false,
      gradeOrder: ['B1'],
      keep: null,
    });
  });

  test('leave pairs free that may move, but not those locked by hand or begun', () => {
    const mayMove = pairs.map(({ mentorId, menteeId }) => ({ mentorId, menteeId }));
    const rules = rulesFor({ keep: { pairs: mayMove, mostMoved: 1 } });
    expect(mentorsOf(rules.lockedPairs)).toEqual(['locked', 'active', 'paused']);
    expect(rules.keep).toEqual({ pairs: mayMove, mostMoved: 1 });
  });
});

describe('the pairs of other rounds', () => {
  const rounds = [1, 2, 3].map((number) => buildRound({ id: testId(0x20 + number), number }));
  const inRound = (number: number, name: string, state: Pair['state']): Pair =>
    buildPair({ roundId: testId(0x20 + number), mentorId: personId(name), state });
  const earlier = [
    inRound(1, 'first', 'completed'),
    inRound(2, 'second', 'active'),
    inRound(2, 'never began', 'accepted'),
    inRound(3, 'present', 'accepted'),
    inRound(3, 'gave up', 'ended-early'),
  ];
  const pastWithin = (noRepeatRounds: number | null): readonly string[] =>
    mentorsOf(
      rulesFor({
        pairs: earlier,
        rounds,
        round: rounds[2] ?? null,
        settings: { ...defaultPairingSettings, noRepeatRounds },
      }).pastPairs,
    );

  test('hold no place now, and are past once they began', () => {
    const { lockedPairs } = rulesFor({ pairs: earlier, rounds, round: rounds[2] ?? null });
    expect(mentorsOf(lockedPairs)).toEqual(['present']);
    expect(pastWithin(null)).toEqual(['first', 'second', 'gave up']);
  });

  test('are forgotten when they lie further back than pairs may not repeat', () => {
    expect(pastWithin(2)).toEqual(['first', 'second', 'gave up']);
    expect(pastWithin(1)).toEqual(['second', 'gave up']);
    expect(pastWithin(0)).toEqual(['gave up']);
  });

  test('are all past, and none is locked, when every round is closed', () => {
    const rules = rulesFor({ pairs: earlier, rounds, round: null });
    expect(rules.lockedPairs).toEqual([]);
    expect(mentorsOf(rules.pastPairs)).toEqual(['first', 'second', 'gave up']);
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
  problems: [],
};

describe('a scenario made of a result', () => {
  const context = buildContext();
  const rules = buildRules({ seed: 9 });
  const participants = [
    buildParticipant('m2', { offers: [offer('seo', 3), offer('data', 2)] }),
    buildParticipant('s2', { role: 'mentee', wants: [want('seo'), want('data')] }),
  ];
  const run = {
    result,
    rules,
    participants,
    programmeId,
    roundId,
    fingerprint: '0123456789abcdef',
  };
  const proposed = scenarioFromMatch(
    { ...run, existingPairs: pairs, existingScenarios: [] },
    context,
  );

  test('keeps its rules, its totals, its pairs and who stays without one', () => {
    expect(proposed.scenario).toEqual({
      id: testId(firstNewIdNumber),
      programmeId,
      roundId,
      createdAt: context.now,
      name: '',
      rules,
      totals: result.totals,
      unmatched: result.unmatched,
      pairs: [
        { mentorId: 'm1', menteeId: 's1', score: 80, isLocked: true },
        { mentorId: 'm2', menteeId: 's2', score: 61.5, isLocked: false },
      ],
      needs: { wanted: 2, covered: 1 },
      isProvenOptimal: true,
      fingerprint: '0123456789abcdef',
      state: 'applied',
    });
  });

  test('is a draft with a name when it is made to be compared', () => {
    expect(draftScenario(run, 'Softer', buildContext())).toEqual({
      ...proposed.scenario,
      name: 'Softer',
      state: 'draft',
    });
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
    settings: defaultPairingSettings,
    rounds: [buildRound()],
    round: buildRound(),
  });
  const { newPairs, replacedPairs } = scenarioFromMatch(
    {
      result: proposePairs(people, rules),
      rules,
      fingerprint: '',
      participants: people,
      programmeId,
      roundId,
      existingPairs: [accepted],
      existingScenarios: [],
    },
    buildContext(),
  );
  expect(newPairs.map(({ mentorId, menteeId }) => [mentorId, menteeId])).toEqual([['m2', 's1']]);
  expect(replacedPairs).toEqual([]);
});
