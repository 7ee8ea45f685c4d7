import type { FieldComparison, MatchCriterion, Measure } from '#shared/domain/pairing/criterion.ts';
import type { MatchRules } from '#shared/domain/pairing/match-input.ts';

/** The rules that settle what the criteria of a run look at. */
export type CriteriaRules = Pick<MatchRules, 'criteria' | 'gradeOrder'>;

/** A measure with all it must be told. */
export type Yardstick =
  | {
      readonly measure: Exclude<Measure, 'availability' | 'grade' | 'custom'>;
    }
  | { readonly measure: 'availability'; readonly wantedMinutes: number }
  | {
      readonly measure: 'grade';
      readonly wantedSteps: number;
      readonly gradeOrder: readonly string[];
    }
  | { readonly measure: 'custom'; readonly field: string; readonly comparison: FieldComparison };

/** Two half-days: one common half-day lets a pair meet, a second lets it move a session. */
export const defaultWantedMinutes = 480;

/** Close enough to know the work, far enough to see it otherwise. */
export const defaultWantedSteps = 2;

/** Null for a custom criterion that names no field: there is nothing to look at. */
export function yardstickOf(
  { measure, option }: Pick<MatchCriterion, 'measure' | 'option'>,
  gradeOrder: readonly string[],
): Yardstick | null {
  if (measure === 'availability') {
    const minutes = option?.kind === 'minutes' ? option.minutes : defaultWantedMinutes;
    return { measure, wantedMinutes: positive(minutes, defaultWantedMinutes) };
  }
  if (measure === 'grade') {
    const steps = option?.kind === 'steps' ? option.steps : defaultWantedSteps;
    return { measure, wantedSteps: positive(steps, defaultWantedSteps), gradeOrder };
  }
  if (measure === 'custom') {
    return option?.kind === 'field' && option.field !== ''
      ? { measure, field: option.field, comparison: option.comparison }
      : null;
  }
  return { measure };
}

function positive(number: number, fallback: number): number {
  return Number.isFinite(number) && number > 0 ? number : fallback;
}

/** Equal for yardsticks that find the same in every pair. */
export function yardstickKey(yardstick: Yardstick): string {
  return JSON.stringify(yardstick);
}
