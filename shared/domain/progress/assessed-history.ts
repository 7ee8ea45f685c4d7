import type { PersonId } from '#shared/domain/ids.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import { isUnderWay } from '#shared/domain/sessions/live-session.ts';
import { levelIn, type LearntSkill } from '#shared/domain/sessions/session-levels.ts';
import type { Session } from '#shared/domain/sessions/session.ts';
import { skillGains, type SkillGain } from './assessed-gains.ts';
import { assessmentPoints, type Assessment, type AssessmentPoint } from './assessment.ts';
import type { PairAssessments } from './assessments-due.ts';

/** What the two said of one skill at one point; null where either said nothing. */
export interface JudgedLevels {
  readonly self: SkillLevel | null;
  readonly partner: SkillLevel | null;
}

/** A level at a moment: the day or the instant, as ISO 8601. */
export interface LevelMark {
  readonly at: string;
  readonly level: SkillLevel;
  readonly by: 'self' | 'partner' | 'session';
}

/** One skill of one of the two, from the start on. */
export interface SkillHistory {
  readonly skill: LearntSkill;
  readonly points: Readonly<Record<AssessmentPoint, JudgedLevels>>;
  /** Where they stood before, looking back, as they said last. */
  readonly before: SkillLevel | null;
  /** Recorded in sessions, the oldest first, without repeats of a level that stayed the same. */
  readonly inSessions: readonly SkillLevel[];
  /** All of it in the order of time. */
  readonly marks: readonly LevelMark[];
  readonly gain: SkillGain | null;
}

/** How the skills of one of the two went on. Sessions are those of the pair. */
export function skillHistories(
  { pair, skills, assessments }: PairAssessments,
  sessions: readonly Session[],
  personId: PersonId,
): readonly SkillHistory[] {
  const gains = skillGains({ assessments, pairs: [pair] });
  const recorded = sessions
    .filter(isUnderWay)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : Number(a.startsAt > b.startsAt)));
  const ofPerson = assessments.filter(({ subjectId }) => subjectId === personId);
  return skills
    .filter((skill) => skill.personId === personId)
    .map((skill) => {
      const inSessions = recorded.flatMap((session): readonly LevelMark[] => {
        const level = levelIn(session, skill);
        return level === null ? [] : [{ at: session.startsAt, level, by: 'session' }];
      });
      return {
        skill,
        points: {
          start: judgedAt('start', skill, ofPerson),
          midpoint: judgedAt('midpoint', skill, ofPerson),
          end: judgedAt('end', skill, ofPerson),
          'follow-up': judgedAt('follow-up', skill, ofPerson),
        },
        before: lookedBack(skill, ofPerson),
        inSessions: inSessions
          .map(({ level }) => level)
          .filter((level, index, levels) => level !== levels[index - 1]),
        marks: [...ofPerson.flatMap((one) => markOf(one, skill)), ...inSessions].toSorted(
          (a, b) => Date.parse(a.at) - Date.parse(b.at),
        ),
        gain:
          gains.find((one) => one.skillId === skill.skillId && one.personId === personId) ?? null,
      };
    });
}

function judgedAt(
  point: AssessmentPoint,
  { skillId, personId }: LearntSkill,
  ofPerson: readonly Assessment[],
): JudgedLevels {
  const there = ofPerson.filter((one) => one.point === point);
  const levelOf = (isSelf: boolean) =>
    there.find(({ byId }) => (byId === personId) === isSelf)?.levels[skillId] ?? null;
  return { self: levelOf(true), partner: levelOf(false) };
}

function lookedBack(
  { skillId, personId }: LearntSkill,
  ofPerson: readonly Assessment[],
): SkillLevel | null {
  const own = ofPerson.filter(({ byId }) => byId === personId);
  const said = assessmentPoints.map((point) => own.find((one) => one.point === point)?.before);
  return said.map((before) => before?.[skillId]).findLast((level) => level !== undefined) ?? null;
}

function markOf(
  { doneOn, levels, byId, subjectId }: Assessment,
  { skillId }: LearntSkill,
): readonly LevelMark[] {
  const level = levels[skillId];
  if (level === undefined) return [];
  return [{ at: doneOn, level, by: byId === subjectId ? 'self' : 'partner' }];
}
