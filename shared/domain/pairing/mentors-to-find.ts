import { runId, type PersonId, type SkillId } from '#shared/domain/ids.ts';
import { canBeMentored } from './cohort.ts';
import { findBrokenRule } from './criterion-rules.ts';
import { findPersonObstacle } from './explain-pair.ts';
import type { MatchParticipant, MentorAndMentee } from './match-input.ts';
import { fullTeachingLevel } from './measures/teaching.ts';
import type { Remedy } from './pairing-engine.ts';
import type { PreparedRules } from './prepared-rules.ts';
import { scorePair } from './score-pair.ts';

// Nobody has this id, so nobody can have chosen its owner.
const nobodyYet = runId<PersonId>('');

/**
 * For which of the skills they want a newly found mentor would come to this mentee, best fit first. The
 * newcomer is known for that skill alone; those who wait too and fit them better come first.
 */
export function proposeMentorsToFind(
  prepared: PreparedRules,
  standing: readonly MentorAndMentee[],
  mentee: MatchParticipant,
  most: number,
): readonly Remedy[] {
  const loads = new Map<string, number>();
  for (const { menteeId } of standing) loads.set(menteeId, (loads.get(menteeId) ?? 0) + 1);
  const rivals = prepared.cohort.people.filter(
    (person) =>
      person.personId !== mentee.personId &&
      canBeMentored(person) &&
      findPersonObstacle(person, 'mentee') === null &&
      (loads.get(person.personId) ?? 0) < person.capacity,
  );
  return mentee.wants
    .flatMap(({ skillId }) => {
      const newcomer = imagineMentor(skillId);
      // The mentee may have asked for certain people only, or the rules for what nobody new brings.
      if (findBrokenRule(prepared.criterionRules, newcomer, mentee) !== null) return [];
      const score = scorePair(prepared.shares, newcomer, mentee).score;
      const better = rivals.filter(
        (rival) => scorePair(prepared.shares, newcomer, rival).score > score,
      );
      return { kind: 'mentor-with-skill', skillId, count: better.length + 1, score } as const;
    })
    .toSorted((one, other) => one.count - other.count || other.score - one.score)
    .slice(0, most);
}

/** A volunteer of whom nothing is known but the skill, so that only it speaks for or against them. */
function imagineMentor(skillId: SkillId): MatchParticipant {
  return {
    personId: nobodyYet,
    name: '',
    role: 'mentor',
    hasVolunteered: true,
    capacity: 1,
    managerId: null,
    department: '',
    site: '',
    languages: [],
    availability: [],
    offers: [{ direction: 'offered', skillId, level: fullTeachingLevel }],
    wants: [],
    isPaused: false,
    team: '',
    grade: '',
    motivationTags: [],
    choices: [],
    ratings: { mentoring: null, readiness: null },
    groupMinimum: 1,
    customFields: {},
  };
}
