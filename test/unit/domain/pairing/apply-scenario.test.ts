import { describe, expect, test } from 'vitest';
import {
  applyScenario,
  isStillApplicable,
  listPossibleBreakdowns,
  rulesToApply,
} from '#shared/domain/pairing/apply-scenario.ts';
import { createPairingEngine } from '#shared/domain/pairing/create-pairing-engine.ts';
import type { BreakdownLine } from '#shared/domain/pairing/match-result.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Scenario } from '#shared/domain/pairing/scenario.ts';
import { buildContext, firstNewIdNumber } from '#test/builders/domain-context.ts';
import { buildPair, buildScenario, testId } from '#test/builders/entities.ts';
import { buildParticipant, buildRules, personId } from '#test/builders/match-participant.ts';
import { couple } from './two-people.ts';

function pair(name: string, overrides: Partial<Pair> = {}): Pair {
  return buildPair({
    mentorId: personId(`m-${name}`),
    menteeId: personId(`s-${name}`),
    ...overrides,
  });
}

function scenario(names: readonly string[], overrides: Partial<Scenario> = {}): Scenario {
  return buildScenario({
    rules: buildRules(),
    pairs: names.map((name) => ({
      ...couple(`m-${name}`, `s-${name}`),
      score: 70,
      isLocked: false,
    })),
    ...overrides,
  });
}

const siteLine: BreakdownLine = {
  measure: 'site',
  points: 70,
  of: 100,
  reason: { kind: 'not-known' },
};

function apply(input: {
  readonly scenario: Scenario;
  readonly pairs?: readonly Pair[];
  readonly scenarios?: readonly Scenario[];
  readonly breakdown?: readonly BreakdownLine[];
  /** Their names. */
  readonly impossible?: readonly string[];
}) {
  return applyScenario(
    {
      scenario: input.scenario,
      breakdowns: input.scenario.pairs.map(({ mentorId }) =>
        input.impossible?.some((name) => mentorId === personId(`m-${name}`)) === true
          ? null
          : (input.breakdown ?? [siteLine]),
      ),
      existingPairs: input.pairs ?? [],
      existingScenarios: input.scenarios ?? [],
    },
    buildContext(),
  );
}

function mentorsOf(pairs: readonly Pair[]): readonly string[] {
  return pairs.map(({ mentorId }) => mentorId);
}

describe('putting a scenario on the board', () => {
  test('proposes its pairs, with their score and reasons', () => {
    const chosen = scenario(['a']);
    const { newPairs, scenario: applied } = apply({ scenario: chosen });
    expect(applied).toEqual({ ...chosen, state: 'applied' });
    expect(newPairs).toEqual([
      {
        id: testId(firstNewIdNumber),
        programmeId: chosen.programmeId,
        roundId: chosen.roundId,
        scenarioId: chosen.id,
        mentorId: 'm-a',
        menteeId: 's-a',
        score: 70,
        breakdown: [siteLine],
        state: 'proposed',
        overrideReason: '',
        isLocked: false,
        acceptedOn: null,
        activeOn: null,
        history: [],
      },
    ]);
  });

  test('keeps interviews and choices out of the pairs, which travel with the programme', () => {
    const breakdown: readonly BreakdownLine[] = [
      {
        measure: 'evaluation',
        points: 10,
        of: 20,
        reason: { kind: 'evaluated', mentoring: 1, readiness: null },
      },
      siteLine,
      {
        measure: 'preference',
        points: 0,
        of: 10,
        reason: { kind: 'chosen', byMentor: null, byMentee: null },
      },
    ];
    const { newPairs } = apply({ scenario: scenario(['a']), breakdown });
    expect(newPairs.map((made) => made.breakdown)).toEqual([[siteLine]]);
  });

  test('leaves the pairs decided on as they are and replaces the other proposals', () => {
    const pairs = [
      pair('undecided'),
      pair('locked', { isLocked: true }),
      pair('accepted', { state: 'accepted' }),
      pair('active', { state: 'active' }),
      pair('over', { state: 'completed' }),
    ];
    const applied = apply({ scenario: scenario(['undecided', 'accepted', 'new']), pairs });
    expect(mentorsOf(applied.replacedPairs)).toEqual(['m-undecided']);
    expect(mentorsOf(applied.newPairs)).toEqual(['m-undecided', 'm-new']);
  });

  test('dissolves accepted pairs that it was free to move and did move, and no others', () => {
    const pairs = [
      pair('moved', { state: 'accepted' }),
      pair('stays', { state: 'accepted' }),
      pair('begun', { state: 'active' }),
      pair('by hand', { state: 'accepted', isLocked: true }),
      pair('held', { state: 'accepted' }),
    ];
    const rules = buildRules({
      keep: {
        pairs: pairs.map(({ mentorId, menteeId }) => ({ mentorId, menteeId })),
        mostMoved: 4,
      },
      lockedPairs: [couple('m-held', 's-held')],
    });
    const applied = apply({ scenario: scenario(['stays', 'new'], { rules }), pairs });
    expect(mentorsOf(applied.replacedPairs)).toEqual(['m-moved']);
    expect(mentorsOf(applied.newPairs)).toEqual(['m-new']);
  });

  test('leaves out what is impossible now, unless it stands already', () => {
    const applied = apply({
      scenario: scenario(['a', 'b', 'decided']),
      pairs: [pair('decided', { state: 'accepted' })],
      impossible: ['b', 'decided'],
    });
    expect(mentorsOf(applied.newPairs)).toEqual(['m-a']);
    expect(applied.leftOutPairs.map(({ mentorId }) => mentorId)).toEqual(['m-b']);
    expect(applied.replacedPairs).toEqual([]);
  });

  test('leaves other rounds alone', () => {
    const elsewhere = { roundId: testId<Pair['roundId']>(0x99) };
    const applied = apply({
      scenario: scenario(['a']),
      pairs: [pair('a', { ...elsewhere, state: 'accepted' }), pair('b', elsewhere)],
      scenarios: [scenario([], { id: testId(5), state: 'applied', ...elsewhere })],
    });
    expect(applied.replacedPairs).toEqual([]);
    expect(applied.replacedScenarios).toEqual([]);
    expect(mentorsOf(applied.newPairs)).toEqual(['m-a']);
  });

  test('makes the scenario applied before merely kept', () => {
    const before = scenario([], { id: testId(5), state: 'applied' });
    const draft = scenario([], { id: testId(6), state: 'draft' });
    const applied = apply({ scenario: scenario(['a']), scenarios: [before, draft] });
    expect(applied.replacedScenarios).toEqual([{ ...before, state: 'kept' }]);
  });
});

describe('a scenario made earlier', () => {
  test('still fits while what has been decided since is among its pairs', () => {
    const chosen = scenario(['a', 'b']);
    expect(isStillApplicable(chosen, [])).toBe(true);
    expect(isStillApplicable(chosen, [pair('a', { state: 'accepted' }), pair('x')])).toBe(true);
    expect(isStillApplicable(chosen, [pair('x', { state: 'accepted' })])).toBe(false);
    expect(isStillApplicable(chosen, [pair('x', { isLocked: true })])).toBe(false);
  });

  test('no longer fits when a pair that it was to keep is gone', () => {
    const chosen = scenario([], {
      pairs: [{ ...couple('m-a', 's-a'), score: 70, isLocked: true }],
    });
    expect(isStillApplicable(chosen, [pair('a', { state: 'accepted' })])).toBe(true);
    expect(isStillApplicable(chosen, [])).toBe(false);
  });

  test('fits beside a pair that it was free to move', () => {
    const rules = buildRules({ keep: { pairs: [couple('m-x', 's-x')], mostMoved: 1 } });
    const chosen = scenario(['a'], { rules });
    expect(isStillApplicable(chosen, [pair('x', { state: 'accepted' })])).toBe(true);
    expect(isStillApplicable(chosen, [pair('x', { state: 'active' })])).toBe(false);
  });
});

describe('what has been decided since', () => {
  const cohort = [
    buildParticipant('m-rejected'),
    buildParticipant('m-vetoed'),
    buildParticipant('m-repeated'),
    buildParticipant('m-paused', { isPaused: true }),
    buildParticipant('m-withdrawn', { hasVolunteered: false }),
    buildParticipant('m-free', { team: 'Growth' }),
    ...['rejected', 'vetoed', 'repeated', 'paused', 'withdrawn', 'gone'].map((name) =>
      buildParticipant(`s-${name}`, { role: 'mentee' }),
    ),
    buildParticipant('s-free', { role: 'mentee', team: 'Growth' }),
  ];
  const old = scenario(['rejected', 'vetoed', 'repeated', 'paused', 'withdrawn', 'gone', 'free']);
  const today = buildRules({
    exclusions: [[personId('s-rejected'), personId('m-rejected')]],
    vetoes: [{ personId: personId('s-vetoed'), otherId: personId('m-vetoed') }],
    pastPairs: [couple('m-repeated', 's-repeated')],
    separateTeams: true,
  });

  test('rules out its pairs, where its own weights and settings do not', () => {
    const rules = rulesToApply(old, today);
    const assessed = createPairingEngine(cohort).assess(rules, old.pairs);
    const applied = applyScenario(
      {
        scenario: old,
        breakdowns: listPossibleBreakdowns(assessed),
        existingPairs: [],
        existingScenarios: [],
      },
      buildContext(),
    );
    expect(mentorsOf(applied.newPairs)).toEqual(['m-free']);
    expect(applied.leftOutPairs).toHaveLength(6);
    expect(rules.criteria).toBe(old.rules.criteria);
  });
});
