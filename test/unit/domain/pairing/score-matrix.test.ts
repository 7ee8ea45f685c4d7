import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canBeMentored, canMentor, createCohort } from '#shared/domain/pairing/cohort.ts';
import { findBrokenRule, listCriterionRules } from '#shared/domain/pairing/criterion-rules.ts';
import {
  criterionKinds,
  fieldComparisons,
  measures,
  type CriterionOption,
  type MatchCriterion,
} from '#shared/domain/pairing/criterion.ts';
import { findBlockedCouples } from '#shared/domain/pairing/hard-rules.ts';
import type { MatchParticipant, MatchRules } from '#shared/domain/pairing/match-input.ts';
import { sharePoints, tenthsPerPoint } from '#shared/domain/pairing/point-shares.ts';
import {
  blockKinds,
  createScoreMatrix,
  type ScoreMatrix,
} from '#shared/domain/pairing/score-matrix.ts';
import { scorePair } from '#shared/domain/pairing/score-pair.ts';
import { buildParticipant, buildRules, personId } from '#test/builders/match-participant.ts';
import { messyParticipantsArbitrary } from './measures/messy-participants.ts';

function scoreCohort(participants: readonly MatchParticipant[], rules: MatchRules): ScoreMatrix {
  const cohort = createCohort(participants);
  return createScoreMatrix(
    cohort,
    sharePoints(rules, cohort),
    rules,
    findBlockedCouples(cohort, rules),
  );
}

const optionArbitrary: fc.Arbitrary<CriterionOption> = fc.oneof(
  fc.record({
    kind: fc.constant('field'),
    field: fc.constantFrom('School', 'Hobby'),
    comparison: fc.constantFrom(...fieldComparisons),
  }),
  fc.record({ kind: fc.constant('minutes'), minutes: fc.constantFrom(30, 480, Number.NaN) }),
  fc.record({ kind: fc.constant('steps'), steps: fc.constantFrom(1, 3, -1) }),
);

const criterionArbitrary: fc.Arbitrary<MatchCriterion> = fc
  .record({
    measure: fc.constantFrom(...measures, 'custom'),
    kind: fc.constantFrom('weight', ...criterionKinds),
    weight: fc.oneof(fc.nat(10), fc.constant(Number.NaN)),
    state: fc.constantFrom('on', 'on', 'off'),
    option: fc.option(optionArbitrary, { nil: undefined }),
  })
  .map(({ option, ...criterion }): MatchCriterion => {
    return option === undefined ? criterion : { ...criterion, option };
  });

const idArbitrary = fc.nat(9).map((place) => personId(`p${place}`));

const rulesArbitrary: fc.Arbitrary<MatchRules> = fc
  .record({
    criteria: fc.array(criterionArbitrary, { maxLength: 8 }),
    vetoes: fc.array(fc.record({ personId: idArbitrary, otherId: idArbitrary }), { maxLength: 2 }),
    exclusions: fc.array(fc.tuple(idArbitrary, idArbitrary), { maxLength: 2 }),
    pastPairs: fc.array(fc.record({ mentorId: idArbitrary, menteeId: idArbitrary }), {
      maxLength: 2,
    }),
    separateTeams: fc.boolean(),
    gradeOrder: fc.constantFrom([], ['Junior', 'Senior']),
  })
  .map((rules) => buildRules(rules));

const cohortArbitrary = messyParticipantsArbitrary(9).chain((people) =>
  fc.tuple(
    ...people.map((person) =>
      fc
        .record({
          team: fc.constantFrom('', 'Blue', 'blue', 'Red'),
          managerId: fc.option(idArbitrary, { freq: 2 }),
          isPaused: fc.nat(5).map((draw) => draw === 0),
          hasVolunteered: fc.nat(5).map((draw) => draw > 0),
        })
        .map((overrides) => ({ ...person, ...overrides })),
    ),
  ),
);

test('scores and forbids every pair as it is explained for the pair alone', () => {
  fc.assert(
    fc.property(cohortArbitrary, rulesArbitrary, (participants, rules) => {
      const cohort = createCohort(participants);
      const shares = sharePoints(rules, cohort);
      const blockedCouples = findBlockedCouples(cohort, rules);
      const criterionRules = listCriterionRules(rules);
      const { mentors, mentees, tenths, blocks } = scoreCohort(participants, rules);
      for (const [row, mentor] of mentors.entries()) {
        for (const [column, mentee] of mentees.entries()) {
          const cell = row * mentees.length + column;
          const { score } = scorePair(shares, mentor, mentee);
          expect((tenths[cell] ?? -1) / tenthsPerPoint).toBe(score);
          const one = cohort.placeOf.get(mentor.personId) ?? -1;
          const other = cohort.placeOf.get(mentee.personId) ?? -1;
          const by =
            blockedCouples.between(one, other) ?? findBrokenRule(criterionRules, mentor, mentee);
          expect(blockKinds[(blocks[cell] ?? 0) - 1]).toBe(by?.kind);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test('has a row or a column for whoever volunteers, is not paused and can take the role', () => {
  fc.assert(
    fc.property(cohortArbitrary, (participants) => {
      const { mentors, mentees } = scoreCohort(participants, buildRules());
      const free = createCohort(participants).people.filter(
        ({ hasVolunteered, isPaused }) => hasVolunteered && !isPaused,
      );
      expect(mentors).toEqual(free.filter(canMentor));
      expect(mentees).toEqual(free.filter(canBeMentored));
    }),
    { numRuns: 200 },
  );
});

test('scores the same in whatever order the list comes', () => {
  fc.assert(
    fc.property(cohortArbitrary, rulesArbitrary, (participants, rules) => {
      expect(scoreCohort(participants.toReversed(), rules)).toEqual(
        scoreCohort(participants, rules),
      );
    }),
    { numRuns: 200 },
  );
});

test('stands empty sides and texts of any length', () => {
  expect(scoreCohort([], buildRules()).tenths).toHaveLength(0);
  const alone = scoreCohort([buildParticipant('alone')], buildRules());
  expect([alone.mentors.length, alone.mentees.length, alone.tenths.length]).toEqual([1, 0, 0]);

  const longText = 'é, '.repeat(100_000);
  const option = { kind: 'field', field: longText, comparison: 'overlap' } as const;
  const people = [
    buildParticipant('a', { department: longText, customFields: { [longText]: longText } }),
    buildParticipant('b', {
      role: 'mentee',
      department: longText,
      customFields: { [longText]: 'e' },
    }),
  ];
  const { tenths } = scoreCohort(
    people,
    buildRules({ criteria: [{ measure: 'custom', kind: 'must', weight: 1, state: 'on', option }] }),
  );
  expect([...tenths]).toEqual([1000]);
});

test('keeps scoring where too many rows differ to be remembered', () => {
  // 1,100 × 1,100 cells of departments that all differ are more than are kept.
  const count = 1100;
  const people = Array.from({ length: 2 * count }, (_, place) =>
    buildParticipant(`p${String(place).padStart(4, '0')}`, {
      role: place < count ? 'mentor' : 'mentee',
      department: `d${place % count}`,
    }),
  );
  const { tenths } = scoreCohort(
    people,
    buildRules({ criteria: [{ measure: 'department', kind: 'weight', weight: 1, state: 'on' }] }),
  );
  const same = tenths.reduce<number[]>((cells, value, cell) => {
    if (value === 0) cells.push(cell);
    return cells;
  }, []);
  expect(same).toEqual(Array.from({ length: count }, (_, place) => place * count + place));
});
