import type { SkillId } from '#shared/domain/ids.ts';
import type { PairRole } from '#shared/domain/pairing/pairing-engine.ts';
import type { Person } from '#shared/domain/people/person.ts';

/** What the person brings to a pair in this role: a mentor's offers, a mentee's wishes, the strongest first. */
export function skillsOf(person: Person, role: PairRole): readonly SkillId[] {
  return (role === 'mentor' ? offersOf(person) : wishesOf(person)).map(({ skillId }) => skillId);
}

function offersOf(person: Person) {
  return person.claims
    .filter((claim) => claim.direction === 'offered')
    .toSorted((a, b) => b.level - a.level);
}

function wishesOf(person: Person) {
  return person.claims
    .filter((claim) => claim.direction === 'wanted')
    .toSorted((a, b) => b.priority - a.priority);
}
