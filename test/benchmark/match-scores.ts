import { createCohort } from '#shared/domain/pairing/cohort.ts';
import { findBlockedCouples } from '#shared/domain/pairing/hard-rules.ts';
import type { MatchParticipant } from '#shared/domain/pairing/match-input.ts';
import { earnedTenths, sharePoints, type PointShare } from '#shared/domain/pairing/point-shares.ts';
import { createScoreMatrix } from '#shared/domain/pairing/score-matrix.ts';
import { defaultWantedMinutes } from '#shared/domain/pairing/measures/yardstick.ts';
import type { OfferedSkill, WantedSkill } from '#shared/domain/people/person.ts';
import { dayPartMinutes, dayParts, weekdays } from '#shared/domain/people/availability.ts';
import { buildParticipant, buildRules, offer, want } from '#test/builders/match-participant.ts';
import { createRandom } from '#test/unit/domain/pairing/random.ts';
import { cpuTimeOf, interleave, ratios } from './support/measure.ts';
import { summarise, type BenchmarkResult } from './support/report.ts';

const size = 1000;
const skillCount = 256;
const skillsPerPerson = 40;
const rounds = 9;
const warmUpRounds = 6;
/** The plain way takes half a minute for all: it is timed on one mentor in so many, since every one takes as long. */
const plainShare = 25;

const slots = weekdays.flatMap((day) => dayParts.map((part) => `${day}-${part}` as const));
const departments = ['Sales', 'Finance', 'Legal', 'Research', 'Logistics', 'Marketing'];
const sites = ['Lyon', 'Paris', 'Nantes', 'Lille'];
const languages = ['fr', 'en', 'de', 'es'];
const levels = [1, 2, 3, 4] as const;
const priorities = [1, 2, 3] as const;

function createPeople(): readonly MatchParticipant[] {
  const random = createRandom(17);
  const pick = <Value>(values: readonly Value[], fallback: Value): Value =>
    values[random(values.length)] ?? fallback;
  const chooseSkills = (): readonly string[] => {
    const chosen = new Set<string>();
    while (chosen.size < skillsPerPerson) chosen.add(`skill-${random(skillCount)}`);
    return [...chosen];
  };
  return Array.from({ length: 2 * size }, (_, place) =>
    buildParticipant(`person-${place}`, {
      role: place < size ? 'mentor' : 'mentee',
      department: pick(departments, ''),
      site: pick(sites, ''),
      languages: languages.filter(() => random(2) === 0),
      availability: slots.filter(() => random(4) === 0),
      offers: chooseSkills().map((skill) => offer(skill, pick(levels, 3))),
      wants: chooseSkills().map((skill) => want(skill, pick(priorities, 1))),
    }),
  );
}

type PlainMeasure = (mentor: MatchParticipant, mentee: MatchParticipant) => number;

const unknownFraction = 0.5;

/** What one would write without a thought for speed: objects, `find` and `includes`, pair by pair. */
const plainMeasures: ReadonlyMap<string, PlainMeasure> = new Map([
  ['needs', (mentor, mentee) => teachPlainly(mentor.offers, mentee.wants)],
  ['reciprocity', (mentor, mentee) => teachPlainly(mentee.offers, mentor.wants)],
  [
    'availability',
    (mentor, mentee) => {
      if (mentor.availability.length === 0 || mentee.availability.length === 0) {
        return unknownFraction;
      }
      const minutes = mentor.availability
        .filter((slot) => mentee.availability.includes(slot))
        .reduce((sum, slot) => sum + minutesOfSlot(slot), 0);
      return Math.min(1, minutes / defaultWantedMinutes);
    },
  ],
  ['department', (mentor, mentee) => (mentor.department === mentee.department ? 0 : 1)],
  ['site', (mentor, mentee) => (mentor.site === mentee.site ? 1 : 0)],
  [
    'language',
    (mentor, mentee) => {
      if (mentor.languages.length === 0 || mentee.languages.length === 0) return unknownFraction;
      return mentor.languages.some((language) => mentee.languages.includes(language)) ? 1 : 0;
    },
  ],
] satisfies readonly (readonly [string, PlainMeasure])[]);

function scorePlainly(
  shares: readonly PointShare[],
  mentor: MatchParticipant,
  mentee: MatchParticipant,
): number {
  let tenths = 0;
  for (const { yardstick, tenths: most } of shares) {
    const fraction = plainMeasures.get(yardstick.measure)?.(mentor, mentee) ?? Number.NaN;
    tenths += earnedTenths(most, fraction);
  }
  return tenths;
}

function teachPlainly(offers: readonly OfferedSkill[], wants: readonly WantedSkill[]): number {
  let earned = 0;
  let possible = 0;
  for (const { skillId, priority } of wants) {
    const level = offers.find((known) => known.skillId === skillId)?.level ?? 0;
    earned += priority * Math.min(3, level);
    possible += priority * 3;
  }
  return earned / possible;
}

function minutesOfSlot(slot: string): number {
  const part = dayParts.find((known) => slot.endsWith(known));
  return part === undefined ? 0 : dayPartMinutes[part].to - dayPartMinutes[part].from;
}

/** 1,000 mentors by 1,000 mentees, 40 skills offered and 40 wanted each, by all six usual criteria. */
export async function measureScores(): Promise<readonly BenchmarkResult[]> {
  const people = createPeople();
  const rules = buildRules();
  const cohort = createCohort(people);
  const shares = sharePoints(rules, cohort);
  const blockedCouples = findBlockedCouples(cohort, rules);
  const createMatrix = () => createScoreMatrix(cohort, shares, rules, blockedCouples);

  const { mentors, mentees, tenths } = createMatrix();
  const sample = mentors.filter((_, row) => row % plainShare === 0);
  const scoreSample = (): readonly number[] =>
    sample.flatMap((mentor) => mentees.map((mentee) => scorePlainly(shares, mentor, mentee)));
  const differs = scoreSample().some((score, place) => {
    const row = Math.floor(place / mentees.length) * plainShare;
    return tenths[row * mentees.length + (place % mentees.length)] !== score;
  });
  if (differs) throw new Error('The plain way and the score matrix do not find the same scores.');

  const [values = [], plainValues = []] = await interleave(
    [
      { name: 'score matrix', run: () => cpuTimeOf(createMatrix) },
      { name: 'plain objects', run: async () => (await cpuTimeOf(scoreSample)) * plainShare },
    ],
    rounds,
    warmUpRounds,
  );
  return [
    summarise({
      name: 'match-scores',
      values,
      unit: 'ms',
      comparison: { ratios: ratios(plainValues, values), against: 'plain objects, times slower' },
      aim: '>= 150',
    }),
  ];
}
