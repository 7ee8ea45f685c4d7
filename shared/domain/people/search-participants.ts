import type { SkillId } from '#shared/domain/ids.ts';
import { foldText } from '#shared/lib/fold-text.ts';
import type { Participant } from './participant.ts';
import { displayName } from './person.ts';

/** A participant with the text they can be found by, folded once so that typing stays quick. */
export interface SearchableParticipant {
  readonly participant: Participant;
  readonly foldedText: string;
}

export function makeSearchable(
  participants: readonly Participant[],
  nameOfSkill: (skillId: SkillId) => string,
): readonly SearchableParticipant[] {
  return participants.map((participant) => {
    const { person } = participant;
    const texts = [
      displayName(person),
      person.email,
      person.department,
      person.site,
      person.job,
      ...person.claims.map((claim) => nameOfSkill(claim.skillId)),
    ];
    return { participant, foldedText: foldText(texts.join('\n')) };
  });
}

/** Everyone whose name, email, department, site, job or skills hold every word of the query. */
export function searchParticipants(
  searchable: readonly SearchableParticipant[],
  query: string,
): readonly Participant[] {
  const words = foldText(query).split(' ').filter(Boolean);
  return searchable
    .filter(({ foldedText }) => words.every((word) => foldedText.includes(word)))
    .map(({ participant }) => participant);
}
