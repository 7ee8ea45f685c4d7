import { useState } from 'react';
import { assessmentPoints, type AssessmentPoint } from '#shared/domain/progress/assessment.ts';
import type { AssessmentInput } from '#shared/domain/progress/assessment-decisions.ts';
import type { PairAssessments } from '#shared/domain/progress/assessments-due.ts';
import type { CalendarDate } from '#shared/domain/ids.ts';
import type { SkillLevel } from '#shared/domain/people/person.ts';
import { isSameSkill, type LearntSkill } from '#shared/domain/sessions/session-levels.ts';
import {
  asksBefore,
  formOf,
  inputOf,
  levelIn,
  withLevel,
  type EntryColumn,
  type EntryForm,
} from './entry-form.ts';
import { nextPlace, type GridPlace } from './grid-moves.ts';

/** All that is being entered for one pair; points that are left keep what was entered. */
interface Entry {
  readonly standing: PairAssessments;
  readonly point: AssessmentPoint;
  readonly skills: readonly LearntSkill[];
  readonly initial: Readonly<Record<AssessmentPoint, EntryForm>>;
  readonly forms: Readonly<Record<AssessmentPoint, EntryForm>>;
  readonly place: GridPlace;
}

function beginEntry(standing: PairAssessments, point: AssessmentPoint, today: CalendarDate): Entry {
  const { pair, skills } = standing;
  const formAt = (one: AssessmentPoint) => formOf(pair, standing, one, today);
  const initial = {
    start: formAt('start'),
    midpoint: formAt('midpoint'),
    end: formAt('end'),
    'follow-up': formAt('follow-up'),
  };
  return atPoint(
    { standing, point, skills, initial, forms: initial, place: { row: 0, column: 0 } },
    point,
  );
}

/** The entry at that point, where entering begins: the first cell that is empty. */
function atPoint(entry: Entry, point: AssessmentPoint): Entry {
  const moved = { ...entry, point };
  const form = moved.forms[point];
  const places = columnsOf(moved).flatMap((column, index) =>
    moved.skills.map((skill, row) => ({ skill, column, place: { row, column: index } })),
  );
  const empty = places.find(({ skill, column }) => levelIn(form, skill, column) === null);
  return { ...moved, place: empty?.place ?? { row: 0, column: 0 } };
}

/** What the mentee says comes first, as their skills do. */
function columnsOf({ standing, point, skills }: Entry): readonly EntryColumn[] {
  const { menteeId, mentorId } = standing.pair;
  return [
    { kind: 'judge', byId: menteeId },
    { kind: 'judge', byId: mentorId },
    ...(asksBefore(point, standing.assessments, skills) ? [{ kind: 'before' } as const] : []),
  ];
}

/** The state of the dialog in which levels are entered, one pair at a time. */
export function useEntry(first: PairAssessments, firstPoint: AssessmentPoint, today: CalendarDate) {
  const [entry, setEntry] = useState(() => beginEntry(first, firstPoint, today));
  const { initial, forms, point } = entry;
  const changed = assessmentPoints.filter((one) => forms[one] !== initial[one]);
  const change = (form: EntryForm) => {
    setEntry((now) => ({ ...now, forms: { ...now.forms, [form.point]: form } }));
  };
  return {
    ...entry,
    form: forms[point],
    columns: columnsOf(entry),
    hasChanges: changed.length > 0,
    /** Null when a day is missing. */
    inputs: (): readonly AssessmentInput[] | null => {
      const inputs = changed.map((one) => inputOf(forms[one], initial[one]));
      return inputs.every((input) => input !== null) ? inputs : null;
    },
    begin: (standing: PairAssessments, at: AssessmentPoint) => {
      setEntry(beginEntry(standing, at, today));
    },
    choosePoint: (at: AssessmentPoint) => {
      setEntry((now) => atPoint(now, at));
    },
    setDay: (doneOn: string) => {
      change({ ...forms[point], doneOn });
    },
    /** Writes into the cell the cursor is on, and goes on to the next; null empties it, and stays. */
    setLevel: (level: SkillLevel | null) => {
      setEntry((now) => setLevelHere(now, level));
    },
    moveTo: (place: GridPlace) => {
      setEntry((now) => ({ ...now, place }));
    },
    addSkill: (skill: LearntSkill) => {
      setEntry((now) => addSkill(now, skill));
    },
  };
}

/** With another skill below those of the same person, and the cursor on it. */
function addSkill(entry: Entry, skill: LearntSkill): Entry {
  const { menteeId, mentorId } = entry.standing.pair;
  const all = [...entry.skills, skill];
  const skills = [menteeId, mentorId].flatMap((id) =>
    all.filter(({ personId }) => personId === id),
  );
  const row = skills.findIndex((one) => isSameSkill(one, skill));
  return { ...entry, skills, place: { row, column: 0 } };
}

function setLevelHere(entry: Entry, level: SkillLevel | null): Entry {
  const { forms, point, place, skills } = entry;
  const columns = columnsOf(entry);
  const form = forms[point];
  const levelAt = ({ row, column }: GridPlace): SkillLevel | null => {
    const [skill, side] = [skills[row], columns[column]];
    return skill === undefined || side === undefined ? null : levelIn(form, skill, side);
  };
  const [skill, side] = [skills[place.row], columns[place.column]];
  if (skill === undefined || side === undefined) return entry;
  const size = { rows: skills.length, columns: columns.length };
  return {
    ...entry,
    forms: { ...forms, [point]: withLevel(form, skill, side, level) },
    place: level === null ? { ...place } : nextPlace(place, size, (one) => levelAt(one) !== null),
  };
}
