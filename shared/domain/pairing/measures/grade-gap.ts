import { foldText } from '#shared/lib/fold-text.ts';
import { numberKinds, unknownMark, type MeasureRows } from './measure-rows.ts';
import { known, unknown, type Measurement } from './measurement.ts';

/** A place on a ladder of grades; only places on the same ladder can be compared. */
interface GradeStep {
  readonly ladder: string;
  readonly step: number;
}

export type StepOfGrade = (grade: string) => GradeStep | null;

const endsInNumber = /^([^\d]*)(\d{1,3})$/;

/**
 * Reads grades by the firm's order, or where it has given none by the number they end in: "G7" stands
 * two steps above "G5", while "G7" and "Band 2" cannot be compared.
 */
export function gradeReader(gradeOrder: readonly string[]): StepOfGrade {
  const steps = new Map<string, number>();
  for (const grade of gradeOrder) {
    const key = foldText(grade);
    if (key !== '' && !steps.has(key)) steps.set(key, steps.size);
  }
  if (steps.size > 0) {
    return (grade) => {
      const step = steps.get(foldText(grade));
      return step === undefined ? null : { ladder: '', step };
    };
  }
  return (grade) => {
    const [, ladder, number] = endsInNumber.exec(foldText(grade)) ?? [];
    return ladder === undefined || number === undefined
      ? null
      : { ladder: ladder.replace(/[^\p{L}]/gu, ''), step: Number(number) };
  };
}

/** Steps by which the mentee stands above the mentor; null where they cannot be compared. */
function countSteps(mentor: GradeStep | null, mentee: GradeStep | null): number | null {
  if (mentor === null || mentee === null || mentor.ladder !== mentee.ladder) return null;
  return mentee.step - mentor.step;
}

/** min(1, steps ÷ wanted steps), and nothing where the mentor stands as high or higher. */
function gapFraction(steps: number, wantedSteps: number): number {
  return Math.min(1, Math.max(0, steps) / wantedSteps);
}

export function measureGradeGap(
  mentor: string,
  mentee: string,
  stepOf: StepOfGrade,
  wantedSteps: number,
): Measurement {
  const steps = countSteps(stepOf(mentor), stepOf(mentee));
  return steps === null
    ? unknown()
    : known(gapFraction(steps, wantedSteps), { kind: 'grade-gap', mentor, mentee, steps });
}

export function gradeGapRows(
  mentors: readonly string[],
  mentees: readonly string[],
  stepOf: StepOfGrade,
  wantedSteps: number,
): MeasureRows {
  const mentorSteps = mentors.map(stepOf);
  const menteeSteps = mentees.map(stepOf);
  const kinds = numberKinds(mentors.map(foldText));
  return {
    kindOf: (mentor) => kinds[mentor] ?? -1,
    fill: (mentor, fractions) => {
      const one = mentorSteps[mentor] ?? null;
      for (let column = 0; column < fractions.length; column += 1) {
        const steps = countSteps(one, menteeSteps[column] ?? null);
        fractions[column] = steps === null ? unknownMark : gapFraction(steps, wantedSteps);
      }
    },
  };
}
