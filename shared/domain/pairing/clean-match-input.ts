import type { PersonId } from '#shared/domain/ids.ts';
import type { OfferedSkill, WantedSkill } from '#shared/domain/people/person.ts';
import type { CriterionOption, MatchCriterion } from './criterion.ts';
import type { MatchParticipant, MatchRules } from './match-input.ts';
import type { MatchProblem } from './match-result.ts';

/** Far above the scale of 0 to 10, and low enough that no sum of weights overflows. */
const maximumWeight = 1_000_000;

export interface CleanMatchInput {
  readonly participants: readonly MatchParticipant[];
  readonly rules: MatchRules;
  /** What was set aside: by person, then by setting. */
  readonly problems: readonly MatchProblem[];
}

/**
 * The input with nothing left in it that the engine cannot count with. A number that is none, or that
 * lies outside its scale, counts as nothing: the claim is left out, the capacity is 0, the person is
 * not rated. Of several entries with the same id the first is used. Everything set aside is told.
 */
export function cleanMatchInput(
  participants: readonly MatchParticipant[],
  rules: MatchRules,
): CleanMatchInput {
  const duplicates = new Set<PersonId>();
  const unusable = new Set<PersonId>();
  const byId = new Map<PersonId, MatchParticipant>();
  for (const person of participants) {
    if (byId.has(person.personId)) {
      duplicates.add(person.personId);
      continue;
    }
    const clean = cleanPerson(person);
    byId.set(person.personId, clean);
    if (clean !== person) unusable.add(person.personId);
  }
  const { cleanRules, problems } = cleanSettings(rules);
  return {
    participants: [...byId.values()],
    rules: cleanRules,
    problems: [
      ...[...duplicates]
        .sort()
        .map((personId): MatchProblem => ({ kind: 'duplicate-person', personId })),
      ...[...unusable]
        .sort()
        .map((personId): MatchProblem => ({ kind: 'unusable-numbers', personId })),
      ...problems,
    ],
  };
}

/** The person as they are when all their numbers can be used. */
function cleanPerson(person: MatchParticipant): MatchParticipant {
  const { offers, wants, ratings, capacity, groupMinimum } = person;
  const isClean =
    isPlaceCount(capacity) &&
    isGroupMinimum(groupMinimum) &&
    offers.every(isUsableOffer) &&
    wants.every(isUsableWant) &&
    isRatingOrNull(ratings.mentoring) &&
    isRatingOrNull(ratings.readiness);
  if (isClean) return person;
  return {
    ...person,
    capacity: isPlaceCount(capacity) ? capacity : 0,
    groupMinimum: isGroupMinimum(groupMinimum) ? groupMinimum : 1,
    offers: offers.filter(isUsableOffer),
    wants: wants.filter(isUsableWant),
    ratings: {
      mentoring: isRatingOrNull(ratings.mentoring) ? ratings.mentoring : null,
      readiness: isRatingOrNull(ratings.readiness) ? ratings.readiness : null,
    },
  };
}

function isWholeFrom(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/** A capacity of 0 is none either: it says that the person is to have no pair, and they are on the list. */
function isPlaceCount(capacity: number): boolean {
  return isWholeFrom(capacity, 1, Number.MAX_SAFE_INTEGER);
}

function isGroupMinimum(minimum: number): boolean {
  return isWholeFrom(minimum, 0, Number.MAX_SAFE_INTEGER);
}

function isUsableOffer({ level }: OfferedSkill): boolean {
  return isWholeFrom(level, 0, 4);
}

function isUsableWant({ priority }: WantedSkill): boolean {
  return isWholeFrom(priority, 1, 3);
}

function isRatingOrNull(rating: number | null): boolean {
  return rating === null || (rating >= 0 && rating <= 4);
}

function cleanSettings(rules: MatchRules): {
  readonly cleanRules: MatchRules;
  readonly problems: readonly MatchProblem[];
} {
  const { criteria, seed, keep } = rules;
  const problems: MatchProblem[] = [];
  const tell = (setting: 'seed' | 'weight' | 'option' | 'most-moved'): void => {
    problems.push({ kind: 'unusable-setting', setting });
  };
  if (!Number.isInteger(seed)) tell('seed');
  if (!criteria.every(hasUsableWeight)) tell('weight');
  if (!criteria.every(({ option }) => isUsableOption(option))) tell('option');
  const hasUsableLimit = keep === null || isWholeFrom(keep.mostMoved, 0, Number.MAX_SAFE_INTEGER);
  if (!hasUsableLimit) tell('most-moved');
  if (problems.length === 0) return { cleanRules: rules, problems };
  return {
    cleanRules: {
      ...rules,
      seed: Number.isInteger(seed) ? seed : 0,
      criteria: criteria.map(cleanCriterion),
      keep: hasUsableLimit || keep === null ? keep : { ...keep, mostMoved: 0 },
    },
    problems,
  };
}

function hasUsableWeight({ weight }: MatchCriterion): boolean {
  return weight >= 0 && weight <= maximumWeight;
}

function isUsableOption(option: CriterionOption | undefined): boolean {
  const number =
    option?.kind === 'minutes' ? option.minutes : option?.kind === 'steps' ? option.steps : 0;
  return number >= 0 && number < Infinity;
}

function cleanCriterion(criterion: MatchCriterion): MatchCriterion {
  const { option, ...rest } = criterion;
  const weight = hasUsableWeight(criterion) ? criterion.weight : 0;
  return option === undefined || !isUsableOption(option)
    ? { ...rest, weight }
    : { ...rest, weight, option };
}
