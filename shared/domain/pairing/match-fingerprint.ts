import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import type { OfferedSkill, WantedSkill } from '#shared/domain/people/person.ts';
import { createCohort } from './cohort.ts';
import { canonicalText, fingerprintOf } from './fingerprint.ts';
import type { MatchParticipant, MatchRules, MentorAndMentee } from './match-input.ts';

/**
 * Recognises the input of a run: the same for the same people under the same rules, whatever the order
 * of the list, the locks or the claims. People are told apart by what the list says of them, as the
 * engine does, and skills by who offers and wants them; not by ids, which are new at each import.
 */
export function fingerprintOfMatch(
  participants: readonly MatchParticipant[],
  rules: MatchRules,
): string {
  const { people, placeOf } = createCohort(participants);
  /** Null for someone who is not on the list. */
  const nameOf = (personId: PersonId): number | null => placeOf.get(personId) ?? null;
  const nameCouple = ({ mentorId, menteeId }: MentorAndMentee) => [
    nameOf(mentorId),
    nameOf(menteeId),
  ];
  const nameSkill = createSkillNames(people);
  return fingerprintOf({
    people: people.map(({ personId, managerId, choices, ...person }) => ({
      ...person,
      place: nameOf(personId),
      manager: managerId === null ? null : nameOf(managerId),
      choices: choices.map(nameOf),
      offers: inOrder(person.offers.map(nameSkill)),
      wants: inOrder(person.wants.map(nameSkill)),
      availability: inOrder(person.availability),
      languages: inOrder(person.languages),
      motivationTags: inOrder(person.motivationTags),
    })),
    rules: {
      ...rules,
      lockedPairs: inOrder(rules.lockedPairs.map(nameCouple)),
      exclusions: inOrder(rules.exclusions.map((couple) => inOrder(couple.map(nameOf)))),
      vetoes: inOrder(
        rules.vetoes.map(({ personId, otherId }) => [nameOf(personId), nameOf(otherId)]),
      ),
      pastPairs: inOrder(rules.pastPairs.map(nameCouple)),
      keep:
        rules.keep === null
          ? null
          : { ...rules.keep, pairs: inOrder(rules.keep.pairs.map(nameCouple)) },
    },
  });
}

/** A skill by its claims: two skills that the same people claim alike are the same to the engine. */
function createSkillNames(people: readonly MatchParticipant[]) {
  const claimsOf = new Map<SkillId, string[]>();
  for (const [place, { offers, wants }] of people.entries()) {
    for (const claim of [...offers, ...wants]) {
      const claims = claimsOf.get(claim.skillId) ?? [];
      claimsOf.set(claim.skillId, claims);
      claims.push(`${place} ${weightOf(claim)}`);
    }
  }
  // A list of thousands claims few different skills: each is named once.
  const names = new Map(
    [...claimsOf].map(([skillId, claims]) => [skillId, fingerprintOf(claims.toSorted().join())]),
  );
  return (claim: OfferedSkill | WantedSkill): string =>
    `${names.get(claim.skillId) ?? ''} ${weightOf(claim)}`;
}

function weightOf(claim: OfferedSkill | WantedSkill): string {
  return claim.direction === 'offered' ? `offered ${claim.level}` : `wanted ${claim.priority}`;
}

function inOrder<Item>(items: readonly Item[]): readonly Item[] {
  if (items.length < 2) return items;
  return items
    .map((item) => ({ item, key: canonicalText(item) }))
    .toSorted((one, other) => (one.key === other.key ? 0 : one.key < other.key ? -1 : 1))
    .map(({ item }) => item);
}
