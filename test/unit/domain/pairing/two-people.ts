import type { MentorAndMentee } from '#shared/domain/pairing/match-input.ts';
import type { MatchResult } from '#shared/domain/pairing/match-result.ts';
import { buildParticipant, offer, personId, want } from '#test/builders/match-participant.ts';

export const junior = buildParticipant('junior', { offers: [offer('seo')], department: 'Sales' });
export const senior = buildParticipant('senior', {
  role: 'mentee',
  wants: [want('seo')],
  department: 'Finance',
});

export function couple(mentor: string, mentee: string): MentorAndMentee {
  return { mentorId: personId(mentor), menteeId: personId(mentee) };
}

export function listCouples({ pairs }: MatchResult): readonly string[] {
  return pairs.map(({ mentorId, menteeId }) => `${mentorId}>${menteeId}`);
}

export function reasonsOf(result: MatchResult, id: string): readonly unknown[] {
  return result.unmatched
    .filter((person) => person.personId === personId(id))
    .flatMap(({ reasons }) => reasons);
}
