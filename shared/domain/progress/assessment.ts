import type {
  AssessmentId,
  CalendarDate,
  PairId,
  PersonId,
  ProgrammeId,
  SkillId,
} from '#shared/domain/ids.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';

export const assessmentPoints = ['start', 'midpoint', 'end', 'follow-up'] as const;
/** When skills are assessed; `follow-up` is three months after the end. */
export type AssessmentPoint = (typeof assessmentPoints)[number];

/** Levels by skill; a skill nobody judged is left out. */
export type AssessedLevels = Readonly<Record<SkillId, SkillLevel>>;

/**
 * Auto-évaluation: where one of the two of a pair stands, as they or their partner see it. It exists
 * once it is done; what is due follows from the dates of the programme. There is at most one for each
 * pair, point, subject and judge.
 */
export interface Assessment {
  readonly id: AssessmentId;
  readonly programmeId: ProgrammeId;
  readonly pairId: PairId;
  readonly point: AssessmentPoint;
  /** Whose skills are judged. */
  readonly subjectId: PersonId;
  /** Who judges: the subject, or their partner. */
  readonly byId: PersonId;
  readonly doneOn: CalendarDate;
  readonly levels: AssessedLevels;
  /** Where the subject stood before the start, as it is seen now, looking back. */
  readonly before: AssessedLevels;
}
