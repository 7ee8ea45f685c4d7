import type { Goal } from '#shared/domain/pair-life/goal.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { Person } from '#shared/domain/people/person.ts';
import {
  isSameSkill,
  skillsWorkedOn,
  type LearntSkill,
} from '#shared/domain/sessions/session-levels.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import type { Assessment } from './assessment.ts';
import { judgedSkills } from './assessments-done.ts';

/** What the skills of a pair follow from. Sessions and the rest are those of the pair. */
interface SkillsOfPair {
  readonly pair: Pick<Pair, 'mentorId' | 'menteeId'>;
  readonly mentor: Pick<Person, 'id' | 'claims'>;
  readonly mentee: Pick<Person, 'id' | 'claims'>;
  readonly goals: readonly Goal[];
  readonly sessions: readonly Session[];
  readonly assessments: readonly Assessment[];
}

/**
 * The skills a pair is assessed on, the mentee's before the mentor's: what the two give each other, what
 * their sessions and goals are about, and what was assessed before. A goal that was dropped adds none.
 */
export function assessedSkills(of: SkillsOfPair): readonly LearntSkill[] {
  const { menteeId, mentorId } = of.pair;
  const ofGoals = of.goals.flatMap(({ skillId, direction, state }): readonly LearntSkill[] =>
    skillId === null || state === 'dropped'
      ? []
      : [{ skillId, personId: direction === 'to-mentee' ? menteeId : mentorId }],
  );
  const judged = of.assessments.flatMap(({ subjectId, levels, before }) =>
    [...judgedSkills(levels), ...judgedSkills(before)].map((skillId): LearntSkill => ({
      skillId,
      personId: subjectId,
    })),
  );
  const all = withoutRepeats([...skillsWorkedOn(of, of.sessions), ...ofGoals, ...judged]);
  return [menteeId, mentorId].flatMap((id) => all.filter(({ personId }) => personId === id));
}

function withoutRepeats(skills: readonly LearntSkill[]): readonly LearntSkill[] {
  return skills.filter(
    (skill, index) => skills.findIndex((other) => isSameSkill(skill, other)) === index,
  );
}
