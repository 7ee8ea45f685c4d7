import * as fc from 'fast-check';
import { criterionKinds, measures, type MatchCriterion } from '#shared/domain/pairing/criterion.ts';
import {
  objectives,
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

const criterionArbitrary: fc.Arbitrary<MatchCriterion> = fc.record({
  measure: fc.constantFrom(...measures),
  kind: fc.constantFrom('weight' as const, ...criterionKinds),
  weight: fc.nat(10),
  state: fc.constantFrom('on', 'on', 'off'),
});

function rulesArbitrary(count: number): fc.Arbitrary<MatchRules> {
  const couple = fc.record({ mentorId: idsUpTo(count), menteeId: idsUpTo(count) });
  return fc.record({
    criteria: fc.uniqueArray(criterionArbitrary, {
      maxLength: 6,
      selector: ({ measure }) => measure,
    }),
    objective: fc.constantFrom(...objectives),
    seed: fc.integer(),
    lockedPairs: fc.array(couple, { maxLength: 1 }),
    exclusions: fc.array(fc.tuple(idsUpTo(count), idsUpTo(count)), { maxLength: 2 }),
    pastPairs: fc.array(couple, { maxLength: 2 }),
  });
}

/** Small cohorts with every rule in play. */
export function matchCaseArbitrary(maximumPeople: number): fc.Arbitrary<MatchCase> {
  return fc.nat(maximumPeople).chain((count) =>
    fc.record({
      participants: fc.tuple(
        ...Array.from({ length: count }, (_, place) => participantArbitrary(place, count)),
      ),
      rules: rulesArbitrary(count),
    }),
  );
}
