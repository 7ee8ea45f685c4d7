import type { SkillId } from '#shared/domain/ids.ts';
import { canBeMentored, canMentor, type Participant } from './participant.ts';

/** For one skill: how many mentees want it and how many mentors offer it at level 1 or more. */
export interface SkillDemand {
  readonly skillId: SkillId;
  readonly wantedBy: number;
  readonly offeredBy: number;
}

/** What mentees want against what mentors offer, most wanted first; skills no mentee wants are left out. */
export function compareDemand(participants: readonly Participant[]): readonly SkillDemand[] {
  const wanted = new Map<SkillId, number>();
  const offered = new Map<SkillId, number>();
  const count = (counts: Map<SkillId, number>, skillId: SkillId) =>
    counts.set(skillId, (counts.get(skillId) ?? 0) + 1);
  for (const { person, enrolment } of participants) {
    for (const claim of person.claims) {
      if (claim.direction === 'wanted' && canBeMentored(enrolment.role)) {
        count(wanted, claim.skillId);
      }
      if (claim.direction === 'offered' && claim.level > 0 && canMentor(enrolment.role)) {
        count(offered, claim.skillId);
      }
    }
  }
  return [...wanted]
    .map(([skillId, wantedBy]) => ({ skillId, wantedBy, offeredBy: offered.get(skillId) ?? 0 }))
    .toSorted((a, b) => b.wantedBy - a.wantedBy || a.offeredBy - b.offeredBy);
}
