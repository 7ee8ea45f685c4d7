import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import type { MatchParticipant, MentorAndMentee } from './match-input.ts';
import type { NeedsCovered } from './scenario.ts';

/** From level 3 on, autonomous, a person teaches a skill fully. */
const teachingLevel = 3;

/**
 * Of all skills the mentees of a cohort want, how many one of their mentors teaches. A mentee without
 * a pair has none covered. Someone who cannot be a mentee has no needs here; a skill named twice by
 * the same person counts once.
 */
export function countNeedsCovered(
  participants: readonly MatchParticipant[],
  pairs: readonly MentorAndMentee[],
): NeedsCovered {
  const taughtBy = new Map<PersonId, ReadonlySet<SkillId>>(
    participants.map(({ personId, offers }) => [
      personId,
      new Set(offers.filter(({ level }) => level >= teachingLevel).map(({ skillId }) => skillId)),
    ]),
  );
  const mentorsOf = new Map<PersonId, PersonId[]>();
  for (const { mentorId, menteeId } of pairs) {
    const mentors = mentorsOf.get(menteeId);
    if (mentors === undefined) mentorsOf.set(menteeId, [mentorId]);
    else mentors.push(mentorId);
  }
  const wanted = new Map<PersonId, ReadonlySet<SkillId>>();
  for (const { personId, role, wants } of participants) {
    if (role === 'mentor' || wanted.has(personId)) continue;
    wanted.set(personId, new Set(wants.map(({ skillId }) => skillId)));
  }
  let wantedCount = 0;
  let coveredCount = 0;
  for (const [personId, skillIds] of wanted) {
    const mentors = mentorsOf.get(personId) ?? [];
    wantedCount += skillIds.size;
    for (const skillId of skillIds) {
      if (mentors.some((mentorId) => taughtBy.get(mentorId)?.has(skillId) === true)) {
        coveredCount += 1;
      }
    }
  }
  return { wanted: wantedCount, covered: coveredCount };
}
