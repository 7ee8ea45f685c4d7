import { availabilitySlots } from '#shared/domain/people/availability.ts';
import type { SkillId } from '#shared/domain/ids.ts';
import type { OfferedSkill, WantedSkill } from '#shared/domain/people/person.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import type { Measure } from './criterion.ts';
import type { MatchParticipant } from './match-input.ts';
import {
  availabilityFraction,
  fullTeachingLevel,
  isRemoteSite,
  oneRemoteFraction,
} from './measure-pair.ts';

/** Stands in a matrix of fractions for what `measurePair` calls not known. */
export const unknownMark = -1;

/**
 * The fraction of `measurePair` for every mentor (row) and mentee (column), row-major, `unknownMark`
 * where not known. Fills `fractions`, which has rows × columns places.
 *
 * Skills go through an index from skill to the people who offer it, measured five times faster than
 * comparing the skills of each pair; slots and languages are bit sets.
 */
export function fillMeasureMatrix(
  measure: Measure,
  mentors: readonly MatchParticipant[],
  mentees: readonly MatchParticipant[],
  fractions: Float64Array,
): void {
  switch (measure) {
    case 'needs':
      fillTeaching(mentors, mentees, fractions, mentees.length, 1);
      return;
    case 'reciprocity':
      fillTeaching(mentees, mentors, fractions, 1, mentees.length);
      return;
    case 'availability':
      fillAvailability(mentors, mentees, fractions);
      return;
    case 'department':
      fillDepartments(mentors, mentees, fractions);
      return;
    case 'language':
      fillLanguages(mentors, mentees, fractions);
      return;
    case 'site':
      fillSites(mentors, mentees, fractions);
      return;
    default:
      assertNever(measure);
  }
}

interface Taught {
  readonly teacher: number;
  /** Level cut at the one from which a skill is fully taught. */
  readonly level: number;
}

/** The cell of a teacher and a learner is `teacher × teacherStride + learner × learnerStride`. */
function fillTeaching(
  teachers: readonly { readonly offers: readonly OfferedSkill[] }[],
  learners: readonly { readonly wants: readonly WantedSkill[] }[],
  fractions: Float64Array,
  teacherStride: number,
  learnerStride: number,
): void {
  const teachersOf = new Map<SkillId, Taught[]>();
  for (const [teacher, { offers }] of teachers.entries()) {
    const seen = new Set<SkillId>();
    for (const { skillId, level } of offers) {
      if (seen.has(skillId)) continue;
      seen.add(skillId);
      const taught = teachersOf.get(skillId) ?? [];
      if (taught.length === 0) teachersOf.set(skillId, taught);
      taught.push({ teacher, level: Math.min(fullTeachingLevel, level) });
    }
  }
  const earned = new Float64Array(teachers.length);
  for (const [learner, { wants }] of learners.entries()) {
    const offset = learner * learnerStride;
    earned.fill(0);
    let possible = 0;
    for (const { skillId, priority } of wants) {
      possible += priority * fullTeachingLevel;
      for (const { teacher, level } of teachersOf.get(skillId) ?? []) {
        earned[teacher] = (earned[teacher] ?? 0) + priority * level;
      }
    }
    for (let teacher = 0; teacher < earned.length; teacher += 1) {
      fractions[offset + teacher * teacherStride] =
        possible === 0 ? unknownMark : (earned[teacher] ?? 0) / possible;
    }
  }
}

/** Calls `fractionOf` with the place of each mentor and mentee. */
function fillPairwise(
  mentorCount: number,
  menteeCount: number,
  fractions: Float64Array,
  fractionOf: (mentor: number, mentee: number) => number,
): void {
  for (let mentor = 0; mentor < mentorCount; mentor += 1) {
    for (let mentee = 0; mentee < menteeCount; mentee += 1) {
      fractions[mentor * menteeCount + mentee] = fractionOf(mentor, mentee);
    }
  }
}

function fillAvailability(
  mentors: readonly MatchParticipant[],
  mentees: readonly MatchParticipant[],
  fractions: Float64Array,
): void {
  const toBits = ({ availability }: MatchParticipant): number =>
    availabilitySlots.reduce(
      (bits, slot, place) => (availability.includes(slot) ? bits | (1 << place) : bits),
      0,
    );
  const mentorBits = Int32Array.from(mentors, toBits);
  const menteeBits = Int32Array.from(mentees, toBits);
  fillPairwise(mentors.length, mentees.length, fractions, (mentor, mentee) => {
    const one = mentorBits[mentor] ?? 0;
    const other = menteeBits[mentee] ?? 0;
    if (one === 0 || other === 0) return unknownMark;
    const shared = one & other;
    if (shared === 0) return availabilityFraction(0);
    // Clearing the lowest bit leaves something exactly when two or more are set.
    return availabilityFraction((shared & (shared - 1)) === 0 ? 1 : 2);
  });
}

/** Numbers texts so that equal folded texts get equal numbers; -1 for an empty one. */
function numberTexts(
  people: readonly MatchParticipant[],
  textOf: (person: MatchParticipant) => string,
  numbers: Map<string, number>,
): Int32Array {
  return Int32Array.from(people, (person) => {
    const folded = foldText(textOf(person));
    if (folded === '') return -1;
    const number = numbers.get(folded) ?? numbers.size;
    numbers.set(folded, number);
    return number;
  });
}

function fillDepartments(
  mentors: readonly MatchParticipant[],
  mentees: readonly MatchParticipant[],
  fractions: Float64Array,
): void {
  const numbers = new Map<string, number>();
  const mentorNumbers = numberTexts(mentors, (person) => person.department, numbers);
  const menteeNumbers = numberTexts(mentees, (person) => person.department, numbers);
  fillPairwise(mentors.length, mentees.length, fractions, (mentor, mentee) => {
    const one = mentorNumbers[mentor] ?? -1;
    const other = menteeNumbers[mentee] ?? -1;
    if (one < 0 || other < 0) return unknownMark;
    return one === other ? 0 : 1;
  });
}

function fillSites(
  mentors: readonly MatchParticipant[],
  mentees: readonly MatchParticipant[],
  fractions: Float64Array,
): void {
  const numbers = new Map<string, number>();
  const mentorNumbers = numberTexts(mentors, (person) => person.site, numbers);
  const menteeNumbers = numberTexts(mentees, (person) => person.site, numbers);
  const isRemote = Uint8Array.from(numbers.keys(), (site) => (isRemoteSite(site) ? 1 : 0));
  fillPairwise(mentors.length, mentees.length, fractions, (mentor, mentee) => {
    const one = mentorNumbers[mentor] ?? -1;
    const other = menteeNumbers[mentee] ?? -1;
    if (one < 0 || other < 0) return unknownMark;
    const remoteCount = (isRemote[one] ?? 0) + (isRemote[other] ?? 0);
    if (one === other || remoteCount === 2) return 1;
    return remoteCount === 1 ? oneRemoteFraction : 0;
  });
}

function fillLanguages(
  mentors: readonly MatchParticipant[],
  mentees: readonly MatchParticipant[],
  fractions: Float64Array,
): void {
  const numbers = new Map<string, number>();
  for (const { languages } of [...mentors, ...mentees]) {
    for (const language of languages) {
      if (!numbers.has(language)) numbers.set(language, numbers.size);
    }
  }
  const words = Math.max(1, Math.ceil(numbers.size / 32));
  const toBits = (people: readonly MatchParticipant[]): Int32Array => {
    const bits = new Int32Array(people.length * words);
    for (const [person, { languages }] of people.entries()) {
      for (const language of languages) {
        const number = numbers.get(language) ?? 0;
        const place = person * words + (number >> 5);
        bits[place] = (bits[place] ?? 0) | (1 << (number & 31));
      }
    }
    return bits;
  };
  const mentorBits = toBits(mentors);
  const menteeBits = toBits(mentees);
  const mentorSpeaks = mentors.map(({ languages }) => languages.length > 0);
  const menteeSpeaks = mentees.map(({ languages }) => languages.length > 0);
  fillPairwise(mentors.length, mentees.length, fractions, (mentor, mentee) => {
    if (mentorSpeaks[mentor] !== true || menteeSpeaks[mentee] !== true) return unknownMark;
    for (let word = 0; word < words; word += 1) {
      const shared =
        (mentorBits[mentor * words + word] ?? 0) & (menteeBits[mentee * words + word] ?? 0);
      if (shared !== 0) return 1;
    }
    return 0;
  });
}
