import type { SkillId } from '#shared/domain/ids.ts';
import type { AssessedLevels, Assessment } from './assessment.ts';

/** What tells one assessment from the others. */
type AssessmentPlace = Pick<Assessment, 'pairId' | 'point' | 'subjectId' | 'byId'>;

/** The skills that were judged. */
export function judgedSkills(levels: AssessedLevels): readonly SkillId[] {
  return keysOf(levels);
}

/** Whether anything was judged. */
export function saysAnything({ levels, before }: Pick<Assessment, 'levels' | 'before'>): boolean {
  return judgedSkills(levels).length + judgedSkills(before).length > 0;
}

/**
 * One assessment for each pair, point, subject and judge. Two computers may each have recorded one before
 * they were brought together: the later one counts.
 */
export function latestOfEach<Done extends AssessmentPlace & Pick<Assessment, 'id' | 'doneOn'>>(
  assessments: readonly Done[],
): readonly Done[] {
  const latest = new Map<string, Done>();
  for (const one of assessments) {
    const place = placeKey(one);
    const other = latest.get(place);
    if (other === undefined || isLater(one, other)) latest.set(place, one);
  }
  return [...latest.values()];
}

export function isSamePlace(a: AssessmentPlace, b: AssessmentPlace): boolean {
  return placeKey(a) === placeKey(b);
}

function placeKey({ pairId, point, subjectId, byId }: AssessmentPlace): string {
  return `${pairId} ${point} ${subjectId} ${byId}`;
}

function isLater(
  a: Pick<Assessment, 'id' | 'doneOn'>,
  b: Pick<Assessment, 'id' | 'doneOn'>,
): boolean {
  return a.doneOn === b.doneOn ? a.id > b.id : a.doneOn > b.doneOn;
}

function keysOf<Levels extends object>(levels: Levels): readonly Extract<keyof Levels, string>[] {
  const keys: Extract<keyof Levels, string>[] = [];
  for (const key in levels) if (Object.hasOwn(levels, key)) keys.push(key);
  return keys;
}
