import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPairingEngine } from '#shared/domain/pairing/create-pairing-engine.ts';
import type { FairnessInput, FairnessRecord } from '#shared/domain/pairing/fairness-record.ts';
import { canonicalText, fingerprintOf } from '#shared/domain/pairing/fingerprint.ts';
import { fingerprintOfMatch } from '#shared/domain/pairing/match-fingerprint.ts';
import type { MatchParticipant, MatchRules } from '#shared/domain/pairing/match-input.ts';
import { proposePairs } from '#shared/domain/pairing/propose-pairs.ts';
import { buildPair, buildScenario } from '#test/builders/entities.ts';
import {
  buildParticipant,
  buildRules,
  offer,
  personId,
  want,
} from '#test/builders/match-participant.ts';
import { matchCaseArbitrary, type MatchCase } from './cohort-arbitrary.ts';

function recordRun(
  participants: readonly MatchParticipant[],
  rules: MatchRules,
  overrides: Partial<FairnessInput> = {},
): FairnessRecord {
  const { pairs, isProvenOptimal } = proposePairs(participants, rules);
  return createPairingEngine(participants).recordFairness({
    scenario: buildScenario({ rules, pairs, isProvenOptimal }),
    boardPairs: [],
    noRepeatRounds: null,
    appVersion: '1.2.3',
    ...overrides,
  });
}

describe('the fairness record', () => {
  const people = [
    buildParticipant('t1', { department: 'IT', site: 'Lyon', offers: [offer('seo')] }),
    buildParticipant('t2', { department: 'it', site: 'Paris', isPaused: true }),
    buildParticipant('t3', { department: 'Law', site: 'Paris' }),
    buildParticipant('m1', { role: 'mentee', department: 'Sales', wants: [want('seo')] }),
    buildParticipant('m2', { role: 'mentee', department: 'Sales', managerId: personId('t3') }),
  ];

  test('counts each group on both sides', () => {
    const record = recordRun(
      people,
      buildRules({ exclusions: [[personId('m2'), personId('t1')]] }),
    );
    expect(record.sides.mentor.byDepartment).toMatchObject([
      { name: 'IT', people: 2, possible: 1, paired: 1, unpaired: 0, rate: 1 },
      { name: 'Law', people: 1, possible: 1, paired: 0, unpaired: 1, rate: 0, meanScore: null },
    ]);
    expect(record.sides.mentor.bySite.map(({ name }) => name)).toEqual(['Paris', 'Lyon']);
    expect(record.sides.mentee.all).toMatchObject({
      people: 2,
      possible: 1,
      paired: 1,
      unpaired: 0,
    });
    expect(record.keptApart).toEqual({ excluded: 1, vetoed: 0, pastPairs: 0 });
  });

  test('shares the 100 points among the criteria that give any', () => {
    const record = recordRun(people, buildRules());
    const points = Object.fromEntries(
      record.criteria.map(({ criterion, points: given }) => [criterion.measure, given]),
    );
    // Nobody speaks of languages, hours or what they would learn in return.
    expect(points).toEqual({
      needs: 72.7,
      reciprocity: 0,
      availability: 0,
      department: 27.3,
      language: 0,
      site: 0,
    });
  });

  test('tells overrides with the reason given, and no private reason', () => {
    const boardPairs = [
      buildPair({
        mentorId: personId('t3'),
        menteeId: personId('m2'),
        overrideReason: 'Both asked',
      }),
      buildPair({ mentorId: personId('t1'), menteeId: personId('m1') }),
    ];
    const record = recordRun(people, buildRules(), { boardPairs });
    expect(record.overrides).toEqual([{ mentorId: 't3', menteeId: 'm2', reason: 'Both asked' }]);
  });

  test('keeps the settings and the app of today apart from what holds of the run', () => {
    const { today: then, ...run } = recordRun(people, buildRules());
    const { today, ...runAgain } = recordRun(people, buildRules(), {
      noRepeatRounds: 2,
      appVersion: '2.0.0',
    });
    expect(runAgain).toEqual(run);
    expect(then).toEqual({ noRepeatRounds: null, appVersion: '1.2.3' });
    expect(today).toEqual({ noRepeatRounds: 2, appVersion: '2.0.0' });
  });

  test('adds up: every group of a side together is the side', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(8), ({ participants, rules }) => {
        const record = recordRun(participants, rules);
        for (const { all, byDepartment, bySite } of Object.values(record.sides)) {
          for (const groups of [byDepartment, bySite]) {
            for (const figure of ['people', 'possible', 'paired', 'unpaired'] as const) {
              expect(groups.reduce((sum, group) => sum + group[figure], 0)).toBe(all[figure]);
            }
          }
        }
        const given = record.criteria.reduce((sum, { points }) => sum + points, 0);
        expect(Math.min(Math.abs(given - 100), given)).toBeCloseTo(0, 6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the fingerprint', () => {
  test('is FNV-1a of 64 bits', () => {
    // The canonical texts are the digits themselves, for which these are the known values of FNV-1a.
    expect(fingerprintOf(1)).toBe('af63ac4c86019afc');
    expect(fingerprintOf(123456789)).toBe('06d5573923c6cdfc');
  });

  test('does not depend on the order of keys', () => {
    expect(canonicalText({ b: [1, { d: 2, c: 3 }], a: null })).toBe(
      '{"a":null,"b":[1,{"c":3,"d":2}]}',
    );
  });

  /** The same list imported again: new ids, another order. */
  function importAgain({ participants, rules }: MatchCase): MatchCase {
    const renamed = (id: string) => personId(`new ${id}`);
    const couple = ({ mentorId, menteeId }: { mentorId: string; menteeId: string }) => ({
      mentorId: renamed(mentorId),
      menteeId: renamed(menteeId),
    });
    return {
      participants: participants.toReversed().map((person) => ({
        ...person,
        personId: renamed(person.personId),
        managerId: person.managerId === null ? null : renamed(person.managerId),
        choices: person.choices.map(renamed),
        offers: person.offers.toReversed(),
      })),
      rules: {
        ...rules,
        lockedPairs: rules.lockedPairs.map(couple).toReversed(),
        pastPairs: rules.pastPairs.map(couple).toReversed(),
        exclusions: rules.exclusions.map(([one, other]) => [renamed(other), renamed(one)] as const),
        vetoes: rules.vetoes.map(({ personId: id, otherId }) => ({
          personId: renamed(id),
          otherId: renamed(otherId),
        })),
        keep: rules.keep === null ? null : { ...rules.keep, pairs: rules.keep.pairs.map(couple) },
      },
    };
  }

  test('recognises the same people under the same rules after another import', () => {
    fc.assert(
      fc.property(matchCaseArbitrary(8), (matchCase) => {
        const again = importAgain(matchCase);
        expect(fingerprintOfMatch(again.participants, again.rules)).toBe(
          fingerprintOfMatch(matchCase.participants, matchCase.rules),
        );
      }),
    );
  });

  test('does not depend on the ids of skills, which are new when a list brings its own', () => {
    const people = (data: string, video: string) => [
      buildParticipant('t1', { offers: [offer(data, 4), offer(video, 2)] }),
      buildParticipant('m1', { role: 'mentee', wants: [want(video, 3), want(data, 1)] }),
    ];
    const rules = buildRules();
    const first = fingerprintOfMatch(people('a', 'b'), rules);
    expect(fingerprintOfMatch(people('y', 'x'), rules)).toBe(first);
    const swapped = [
      buildParticipant('t1', { offers: [offer('a', 2), offer('b', 4)] }),
      buildParticipant('m1', { role: 'mentee', wants: [want('b', 3), want('a', 1)] }),
    ];
    expect(fingerprintOfMatch(swapped, rules)).not.toBe(first);
  });

  test('changes with a weight, a seed or a person', () => {
    const people = [buildParticipant('t1'), buildParticipant('m1', { role: 'mentee' })];
    const rules = buildRules();
    const changed = [
      fingerprintOfMatch(people, rules),
      fingerprintOfMatch(people, { ...rules, seed: 2 }),
      fingerprintOfMatch(people, { ...rules, criteria: rules.criteria.slice(1) }),
      fingerprintOfMatch(people.slice(1), rules),
      fingerprintOfMatch([...people.slice(1), buildParticipant('t1', { capacity: 2 })], rules),
    ];
    expect(new Set(changed).size).toBe(changed.length);
  });
});
