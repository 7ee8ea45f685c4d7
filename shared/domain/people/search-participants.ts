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
      person.team,
      person.site,
      person.job,
      ...Object.values(person.customFields),
      ...participant.enrolment.motivationTags,
      ...person.claims.map((claim) => nameOfSkill(claim.skillId)),
    ];
    return { participant, foldedText: foldText(texts.join('\n')) };
  });
}

/** Everyone in whose name, work, custom fields, hopes or skills every word of the query is found. */
export function searchParticipants(
  searchable: readonly SearchableParticipant[],
  query: string,
): readonly Participant[] {
  const words = foldText(query).split(' ').filter(Boolean);
  return searchable
    .filter(({ foldedText }) => words.every((word) => foldedText.includes(word)))
    .map(({ participant }) => participant);
}
