import * as fc from 'fast-check';
import { criterionKinds, measures, type MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import {
  objectives,
  type Objective,
  type MatchParticipant,
  type MatchRules,
} from '#shared/domain/pairing/match-input.ts';
import { roles } from '#shared/domain/people/enrolment.ts';
import type { PersonId } from '#shared/domain/ids.ts';
import { buildParticipant, offer, personId, want } from '#test/builders/match-participant.ts';

export interface MatchCase {
  readonly participants: readonly MatchParticipant[];
  readonly rules: MatchRules;
}

const skills = ['seo', 'data', 'video'];

function idsUpTo(count: number): fc.Arbitrary<PersonId> {
  return fc.nat(Math.max(0, count - 1)).map((place) => personId(`p${place}`));
}

function participantArbitrary(place: number, count: number): fc.Arbitrary<MatchParticipant> {
  return fc
    .record({
      role: fc.constantFrom(...roles),
      hasVolunteered: fc.nat(9).map((draw) => draw > 0),
      capacity: fc.integer({ min: 1, max: 3 }),
      // Managers are drawn from the whole list, so circles and people who manage themselves occur.
      managerId: fc.option(idsUpTo(count), { freq: 2 }),
      isPaused: fc.nat(9).map((draw) => draw === 0),
      groupMinimum: fc.constantFrom(1, 1, 1, 2, 3),
      team: fc.constantFrom('', 'Growth', 'growth', 'Risk'),
      grade: fc.constantFrom('', 'B1', 'B2', 'C1'),
      motivationTags: fc.subarray(['strategy', 'network']),
      choices: fc.array(idsUpTo(count), { maxLength: 3 }),
      ratings: fc.record({
        mentoring: fc.constantFrom(null, 0, 2, 4),
        readiness: fc.constantFrom(null, 1, 3),
      }),
      customFields: fc.constantFrom<Readonly<Record<string, string>>>(
        {},
        { school: 'Lyon' },
        { school: 'Paris' },
      ),
      department: fc.constantFrom('', 'Sales', 'sales', 'Finance'),
      site: fc.constantFrom('', 'Lyon', 'Paris', 'Télétravail'),
      languages: fc.subarray(['fr', 'en', 'de']),
      availability: fc.subarray(['mon-am', 'tue-pm', 'fri-eve'] as const),
      offers: fc
        .subarray(skills)
        .chain((labels) =>
          fc.tuple(
            ...labels.map((label) =>
              fc.constantFrom(0, 1, 2, 3, 4).map((level) => offer(label, asLevel(level))),
            ),
          ),
        ),
      wants: fc
        .subarray(skills)
        .chain((labels) =>
          fc.tuple(
            ...labels.map((label) =>
              fc.constantFrom(1, 2, 3).map((priority) => want(label, asPriority(priority))),
            ),
          ),
        ),
    })
    .map((overrides) => buildParticipant(`p${place}`, overrides));
}

function asLevel(level: number): 0 | 1 | 2 | 3 | 4 {
  return level === 0 || level === 1 || level === 2 || level === 3 ? level : 4;
}

function asPriority(priority: number): 1 | 2 | 3 {
  return priority === 1 || priority === 2 ? priority : 3;
}

const criterionArbitrary: fc.Arbitrary<MatchCriterion> = fc
  .record({
    measure: fc.constantFrom(...measures),
    kind: fc.constantFrom('weight' as const, 'weight' as const, ...criterionKinds),
    weight: fc.nat(10),
    state: fc.constantFrom('on', 'on', 'off'),
  })
  .map((criterion) =>
    criterion.measure === 'custom'
      ? { ...criterion, option: { kind: 'field', field: 'school', comparison: 'different' } }
      : criterion,
  );

function rulesArbitrary(
  count: number,
  objectivesInPlay: readonly Objective[],
): fc.Arbitrary<MatchRules> {
  const couple = fc.record({ mentorId: idsUpTo(count), menteeId: idsUpTo(count) });
  return fc.record({
    criteria: fc.uniqueArray(criterionArbitrary, {
      maxLength: 6,
      selector: ({ measure }) => measure,
    }),
    objective: fc.constantFrom(...objectivesInPlay),
    seed: fc.integer(),
    lockedPairs: fc.array(couple, { maxLength: 1 }),
    exclusions: fc.array(fc.tuple(idsUpTo(count), idsUpTo(count)), { maxLength: 2 }),
    vetoes: fc.array(fc.record({ personId: idsUpTo(count), otherId: idsUpTo(count) }), {
      maxLength: 1,
    }),
    pastPairs: fc.array(couple, { maxLength: 2 }),
    separateTeams: fc.nat(3).map((draw) => draw === 0),
    gradeOrder: fc.constant(['B1', 'B2', 'C1']),
    keep: fc.option(
      fc.record({ pairs: fc.array(couple, { maxLength: 4 }), mostMoved: fc.nat(2) }),
      { freq: 2 },
    ),
  });
}

/** Small cohorts with every rule in play. */
export function matchCaseArbitrary(
  maximumPeople: number,
  objectivesInPlay: readonly Objective[] = objectives,
): fc.Arbitrary<MatchCase> {
  return fc.nat(maximumPeople).chain((count) =>
    fc.record({
      participants: fc.tuple(
        ...Array.from({ length: count }, (_, place) => participantArbitrary(place, count)),
      ),
      rules: rulesArbitrary(count, objectivesInPlay),
    }),
  );
}
