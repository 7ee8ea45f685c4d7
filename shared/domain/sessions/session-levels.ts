import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import type { Person, SkillLevel } from '#shared/domain/people/person.ts';
import { isUnderWay } from './live-session.ts';
import type { Session, SessionLevel } from './session.ts';

/** A skill that one of the two is learning from the other. */
export interface LearntSkill {
  readonly skillId: SkillId;
  /** Who learns it. */
  readonly personId: PersonId;
}

interface PairPeople {
  readonly mentor: Pick<Person, 'id' | 'claims'>;
  readonly mentee: Pick<Person, 'id' | 'claims'>;
}

/**
 * What the two give each other: the mentee's wishes that the mentor can meet, then the other way round.
 * The most wanted come first.
 */
export function exchangedSkills({ mentor, mentee }: PairPeople): readonly LearntSkill[] {
  return [...learntFrom(mentee, mentor), ...learntFrom(mentor, mentee)];
}

function learntFrom(
  learner: PairPeople['mentor'],
  teacher: PairPeople['mentor'],
): readonly LearntSkill[] {
  const offered = new Set(
    teacher.claims.flatMap((claim) => (claim.direction === 'offered' ? [claim.skillId] : [])),
  );
  return learner.claims
    .flatMap((claim) => (claim.direction === 'wanted' && offered.has(claim.skillId) ? [claim] : []))
    .sort((a, b) => b.priority - a.priority)
    .map(({ skillId }) => ({ skillId, personId: learner.id }));
}

/** The skills a pair works on: those exchanged, then others whose level was recorded in a session that took place. */
export function skillsWorkedOn(
  people: PairPeople,
  sessions: readonly Pick<Session, 'levels' | 'state' | 'startedAt'>[],
): readonly LearntSkill[] {
  const ofThePair = new Set([people.mentor.id, people.mentee.id]);
  const found = new Map<string, LearntSkill>();
  const add = ({ skillId, personId }: LearntSkill) => {
    const key = `${skillId} ${personId}`;
    if (!found.has(key)) found.set(key, { skillId, personId });
  };
  for (const skill of exchangedSkills(people)) add(skill);
  // The queue asks this of ten thousand sessions, of which few recorded a level: no lists in between.
  for (const session of sessions) {
    if (session.levels.length === 0 || !isUnderWay(session)) continue;
    for (const level of session.levels) if (ofThePair.has(level.personId)) add(level);
  }
  return [...found.values()];
}

export function isSameSkill(a: LearntSkill, b: LearntSkill): boolean {
  return a.skillId === b.skillId && a.personId === b.personId;
}

/** The level recorded in this session; null when none was. */
export function levelIn(
  { levels }: Pick<Session, 'levels'>,
  learnt: LearntSkill,
): SkillLevel | null {
  return levels.find((level) => isSameSkill(level, learnt))?.level ?? null;
}

/**
 * The levels reached, from session to session: those of the sessions until the one shown, without
 * repeats of a level that stayed the same. A session found not to have taken place tells nothing.
 *
 * @param sessions The oldest first.
 */
export function levelHistory(
  sessions: readonly Pick<Session, 'id' | 'levels' | 'state' | 'startedAt'>[],
  learnt: LearntSkill,
  until: Pick<Session, 'id'>,
): readonly SkillLevel[] {
  const last = sessions.findIndex(({ id }) => id === until.id);
  return sessions
    .slice(0, last + 1)
    .filter(isUnderWay)
    .map((session) => levelIn(session, learnt))
    .filter((level) => level !== null)
    .filter((level, index, levels) => level !== levels[index - 1]);
}

/** The session with today's level of that skill; null takes it back. */
export function recordLevel(
  session: Session,
  learnt: LearntSkill,
  level: SkillLevel | null,
): Session {
  const { skillId, personId } = learnt;
  const others = session.levels.filter((other) => !isSameSkill(other, learnt));
  const levels: readonly SessionLevel[] =
    level === null ? others : [...others, { skillId, personId, level }];
  return { ...session, levels };
}
