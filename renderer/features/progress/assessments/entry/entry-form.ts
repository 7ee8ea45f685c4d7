import type { CalendarDate, PersonId } from '#shared/domain/ids.ts';
import type { Pair } from '#shared/domain/pairing/pair.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import type {
  AssessmentEntry,
  AssessmentInput,
} from '#shared/domain/progress/assessment-decisions.ts';
import type {
  AssessedLevels,
  Assessment,
  AssessmentPoint,
} from '#shared/domain/progress/assessment.ts';
import type { PairAssessments } from '#shared/domain/progress/assessments-due.ts';
import { isCalendarDate } from '#shared/domain/programme/create-programme.ts';
import { isSameSkill, type LearntSkill } from '#shared/domain/sessions/session-levels.ts';

/** A column of the grid: what one of the two says, or where each says to have stood before. */
export type EntryColumn =
  { readonly kind: 'judge'; readonly byId: PersonId } | { readonly kind: 'before' };

type PairPeople = Pick<Pair, 'mentorId' | 'menteeId'>;
type FormEntry = AssessmentEntry;

/** One point of a pair while it is entered. */
export interface EntryForm {
  readonly point: AssessmentPoint;
  /** `YYYY-MM-DD`, or empty. */
  readonly doneOn: string;
  /** What each of the two says of themselves and of the other. */
  readonly entries: readonly FormEntry[];
}

/** The point as it is stored, to be entered or corrected. */
export function formOf(
  { menteeId, mentorId }: PairPeople,
  { assessments, skills }: Pick<PairAssessments, 'assessments' | 'skills'>,
  point: AssessmentPoint,
  today: CalendarDate,
): EntryForm {
  const there = assessments.filter((one) => one.point === point);
  const entries = [menteeId, mentorId].flatMap((subjectId) =>
    [menteeId, mentorId].map((byId): FormEntry => {
      const stored = there.find((one) => one.subjectId === subjectId && one.byId === byId);
      return { subjectId, byId, levels: stored?.levels ?? {}, before: stored?.before ?? {} };
    }),
  );
  const days = there.map(({ doneOn }) => doneOn).toSorted();
  const learners = new Set(skills.map(({ personId }) => personId));
  const isWhole = entries
    .filter(({ subjectId }) => learners.has(subjectId))
    .every((entry) =>
      there.some(({ subjectId, byId }) => subjectId === entry.subjectId && byId === entry.byId),
    );
  // As long as somebody has still to judge, what is entered next is new.
  const doneOn = isWhole ? (days.at(-1) ?? today) : today;
  return { point, doneOn, entries };
}

/** The level in a cell; null while it is empty. */
export function levelIn(
  { entries }: EntryForm,
  skill: LearntSkill,
  column: EntryColumn,
): SkillLevel | null {
  const entry = entries.find((one) => isOf(one, skill, column));
  const levels = column.kind === 'before' ? entry?.before : entry?.levels;
  return levels?.[skill.skillId] ?? null;
}

/** The form with that level in a cell; null empties it. */
export function withLevel(
  form: EntryForm,
  skill: LearntSkill,
  column: EntryColumn,
  level: SkillLevel | null,
): EntryForm {
  const part = column.kind === 'before' ? 'before' : 'levels';
  return {
    ...form,
    entries: form.entries.map((entry) =>
      isOf(entry, skill, column)
        ? { ...entry, [part]: setLevel(entry[part], skill, level) }
        : entry,
    ),
  };
}

/** Looking back is one's own affair. */
function isOf(
  { subjectId, byId }: FormEntry,
  { personId }: LearntSkill,
  column: EntryColumn,
): boolean {
  return subjectId === personId && byId === (column.kind === 'before' ? personId : column.byId);
}

function setLevel(
  levels: AssessedLevels,
  { skillId }: LearntSkill,
  level: SkillLevel | null,
): AssessedLevels {
  const { [skillId]: _, ...others } = levels;
  return level === null ? others : { ...others, [skillId]: level };
}

/** Whether the levels before are asked for: at the end, and later on wherever nobody asked at the start. */
export function asksBefore(
  point: AssessmentPoint,
  assessments: readonly Assessment[],
  skills: readonly LearntSkill[],
): boolean {
  if (point === 'start') return false;
  if (point === 'end') return true;
  const own = assessments.filter(({ subjectId, byId }) => subjectId === byId);
  const hasStart = skills.every((skill) =>
    own.some(
      (one) =>
        one.point === 'start' &&
        isSameSkill(skill, { ...skill, personId: one.subjectId }) &&
        skill.skillId in one.levels,
    ),
  );
  return !hasStart || own.some((one) => one.point === point && Object.keys(one.before).length > 0);
}

/** What of the form is to be stored: only what was changed, so that nothing else is written over. Null without a day. */
export function inputOf(form: EntryForm, initial: EntryForm): AssessmentInput | null {
  const { point, doneOn } = form;
  if (!isCalendarDate(doneOn)) return null;
  const isOtherDay = doneOn !== initial.doneOn;
  const entries = form.entries.filter(
    (entry, index) => isOtherDay || entry !== initial.entries[index],
  );
  return { point, doneOn, isOtherDay, entries };
}
