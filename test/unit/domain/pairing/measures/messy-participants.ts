import * as fc from 'fast-check';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import type { Yardstick } from '#shared/domain/pairing/measures/yardstick.ts';
import { roles } from '#shared/domain/people/enrolment.ts';
import type { OfferedSkill, WantedSkill } from '#shared/domain/people/person.ts';
import { buildParticipant, personId, skillId } from '#test/builders/match-participant.ts';
import { pretend } from '#test/builders/pretend.ts';

/** Numbers that storage or a list should never have let through. */
const oddNumbers = [Number.NaN, Number.POSITIVE_INFINITY, -1, 2.5, 7, 1e300];

function numberArbitrary<Sound extends number>(...sound: readonly Sound[]): fc.Arbitrary<Sound> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...sound) },
    { weight: 1, arbitrary: fc.constantFrom(...oddNumbers).map((odd) => pretend<Sound>(odd)) },
  );
}

const skillArbitrary = fc.constantFrom('seo', 'data', 'video', 'unknown').map(skillId);
// Claims may repeat a skill: storage merges them, the engine must not rely on it.
const offersArbitrary: fc.Arbitrary<OfferedSkill[]> = fc.array(
  fc.record({
    direction: fc.constant('offered'),
    skillId: skillArbitrary,
    level: numberArbitrary(0, 1, 2, 3, 4),
  }),
  { maxLength: 4 },
);
const wantsArbitrary: fc.Arbitrary<WantedSkill[]> = fc.array(
  fc.record({
    direction: fc.constant('wanted'),
    skillId: skillArbitrary,
    priority: numberArbitrary(1, 2, 3),
  }),
  { maxLength: 4 },
);
const ratingArbitrary = fc.option(numberArbitrary(0, 1, 2, 3, 4), { freq: 2 });

const slots = [
  'mon-am',
  'mon-pm',
  'tue-eve',
  'mon-09:00-11:00',
  'mon-10:30-13:15',
  'tue-20:45-24:00',
  'sun-00:00-00:15',
] as const;

function messyParticipantArbitrary(place: number, count: number): fc.Arbitrary<MatchParticipant> {
  const ids = fc.nat(count).map((other) => personId(`p${other}`));
  return fc
    .record({
      role: fc.constantFrom(...roles),
      department: fc.constantFrom('', ' ', 'Qualité', 'QUALITE', 'Finance'),
      site: fc.constantFrom('', 'Lyon', ' lyon', 'Paris', 'Télétravail', 'Home-office'),
      grade: fc.constantFrom('', 'G5', 'g7', 'Grade 3', 'Band 12', '4', 'Senior', 'Junior'),
      languages: fc.array(fc.constantFrom('fr', 'en', 'de'), { maxLength: 3 }),
      availability: fc.subarray([...slots]),
      offers: offersArbitrary,
      wants: wantsArbitrary,
      motivationTags: fc.array(fc.constantFrom('Réseau', 'reseau', 'Strategy', ' '), {
        maxLength: 3,
      }),
      choices: fc.array(ids, { maxLength: 3 }),
      ratings: fc.record({ mentoring: ratingArbitrary, readiness: ratingArbitrary }),
      customFields: fc.dictionary(
        fc.constantFrom('School', 'Hobby', '__proto__'),
        fc.constantFrom('Lyon', 'LYON', 'chess; Sailing', 'sailing|chess, golf', ';', ''),
      ),
    })
    .map((overrides) => buildParticipant(`p${place}`, overrides));
}

export function messyParticipantsArbitrary(
  most: number,
): fc.Arbitrary<readonly MatchParticipant[]> {
  return fc
    .integer({ min: 1, max: most })
    .chain((count) =>
      fc.tuple(
        ...Array.from({ length: count }, (_, place) => messyParticipantArbitrary(place, count)),
      ),
    );
}

/** Every measure in every way it can be asked. */
export const yardstickArbitrary: fc.Arbitrary<Yardstick> = fc.oneof(
  fc.record({
    measure: fc.constantFrom(
      'needs',
      'reciprocity',
      'department',
      'language',
      'site',
      'motivation',
      'preference',
      'evaluation',
    ),
  }),
  fc.record({
    measure: fc.constant('availability'),
    wantedMinutes: fc.constantFrom(15, 60, 480, 7),
  }),
  fc.record({
    measure: fc.constant('grade'),
    wantedSteps: fc.constantFrom(1, 2, 3),
    gradeOrder: fc.constantFrom([], ['junior', 'Senior'], ['G7', 'G5', 'g7']),
  }),
  fc.record({
    measure: fc.constant('custom'),
    field: fc.constantFrom('School', 'Hobby', '__proto__', 'toString'),
    comparison: fc.constantFrom('equal', 'different', 'overlap'),
  }),
);
