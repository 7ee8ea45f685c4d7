import type { AssessmentId, CalendarDate, DomainContext } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import { fail, succeed, type Result } from '#shared/lib/result.ts';
import type { AssessedLevels, Assessment, AssessmentPoint } from './assessment.ts';
import { isSamePlace, judgedSkills, latestOfEach, saysAnything } from './assessments-done.ts';

/** All skill levels, the lowest first. */
export const skillLevels = [0, 1, 2, 3, 4] as const satisfies readonly SkillLevel[];

/** What one of the two says of themselves or of their partner. */
export type AssessmentEntry = Pick<Assessment, 'subjectId' | 'byId' | 'levels' | 'before'>;

export interface AssessmentInput {
  readonly point: AssessmentPoint;
  /** When it was done. What is stored keeps its day, unless that was changed. */
  readonly doneOn: CalendarDate;
  readonly isOtherDay: boolean;
  readonly entries: readonly AssessmentEntry[];
}

/** Only what changes. */
export interface RecordedAssessments {
  /** New ones, and those that replace what was there. */
  readonly recorded: readonly Assessment[];
  /** Those that say nothing any more, or stood twice. */
  readonly removed: readonly AssessmentId[];
}

export type AssessmentProblem = 'day-in-future';

/**
 * One point of a pair as it was entered. Each entry takes the place of what the same judge said of the
 * same person at that point, so that nothing stands twice; an empty one takes it away.
 */
export function recordAssessments(
  stored: readonly Assessment[],
  pair: Pick<Pair, 'id' | 'programmeId' | 'mentorId' | 'menteeId'>,
  { point, doneOn, isOtherDay, entries }: AssessmentInput,
  context: DomainContext,
): Result<RecordedAssessments, AssessmentProblem> {
  if (doneOn > context.today) return fail('day-in-future');
  const ofPair = new Set([pair.mentorId, pair.menteeId]);
  const recorded: Assessment[] = [];
  const removed: AssessmentId[] = [];
  for (const { subjectId, byId, levels, before } of entries) {
    if (!ofPair.has(subjectId) || !ofPair.has(byId)) continue;
    const place = { pairId: pair.id, point, subjectId, byId };
    const there = stored.filter((one) => isSamePlace(one, place));
    const [kept] = latestOfEach(there);
    const isEmpty = !saysAnything({ levels, before });
    removed.push(...there.filter((one) => isEmpty || one !== kept).map(({ id }) => id));
    if (isEmpty) continue;
    const day = isOtherDay ? doneOn : (kept?.doneOn ?? doneOn);
    if (kept !== undefined && kept.doneOn === day && saysTheSame(kept, { levels, before }))
      continue;
    recorded.push({
      id: kept?.id ?? context.newId(),
      programmeId: pair.programmeId,
      ...place,
      doneOn: day,
      levels,
      before,
    });
  }
  return succeed({ recorded, removed });
}

function saysTheSame(
  a: Pick<Assessment, 'levels' | 'before'>,
  b: Pick<Assessment, 'levels' | 'before'>,
): boolean {
  return hasSameLevels(a.levels, b.levels) && hasSameLevels(a.before, b.before);
}

function hasSameLevels(a: AssessedLevels, b: AssessedLevels): boolean {
  const skillIds = judgedSkills(a);
  return (
    skillIds.length === judgedSkills(b).length &&
    skillIds.every((skillId) => a[skillId] === b[skillId])
  );
}
