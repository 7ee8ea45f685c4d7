import { foldText } from '#shared/lib/fold-text.ts';
import { assertNever } from '#shared/lib/assert-never.ts';
import { canBeMentored, canMentor, type Cohort } from './cohort.ts';
import type { MatchParticipant } from './match-input.ts';
import { fieldOf } from './measures/custom-field.ts';
import { gradeReader } from './measures/grade-gap.ts';
import { usableRating } from './measures/ratings.ts';
import { yardstickOf, type CriteriaRules, type Yardstick } from './measures/yardstick.ts';

/** Points are counted in tenths, as whole numbers, so that a score is exactly the sum of its lines. */
export const tenthsPerPoint = 10;
export const maximumTenths = 100 * tenthsPerPoint;

export interface PointShare {
  readonly yardstick: Yardstick;
  /** What the criterion can give, in tenths of a point; the shares sum to `maximumTenths`. */
  readonly tenths: number;
}

/** A fraction of a share, rounded half up. */
export function earnedTenths(shareTenths: number, fraction: number): number {
  return Math.floor(shareTenths * fraction + 0.5);
}

/**
 * How the 100 points are shared between the criteria that are on, have a weight, and can be measured
 * on this cohort, in proportion to their weights; empty when there are none. An `exclude` criterion
 * only rules pairs out, so it takes no share. Rounding leftovers go to the largest remainders.
 */
export function sharePoints(rules: CriteriaRules, cohort: Cohort): readonly PointShare[] {
  const weighing = rules.criteria.flatMap((criterion) => {
    const { state, kind, weight } = criterion;
    const yardstick = yardstickOf(criterion, rules.gradeOrder);
    const hasWeight = state === 'on' && kind !== 'exclude' && weight > 0 && Number.isFinite(weight);
    return hasWeight && yardstick !== null && isMeasurable(yardstick, cohort)
      ? { yardstick, weight }
      : [];
  });
  const weightSum = weighing.reduce((sum, { weight }) => sum + weight, 0);
  const exact = weighing.map(({ weight }) => (maximumTenths * weight) / weightSum);
  const tenths = exact.map(Math.floor);
  const leftover = maximumTenths - tenths.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, place) => ({ place, remainder: share - Math.floor(share) }))
    .toSorted((one, other) => other.remainder - one.remainder);
  for (const { place } of byRemainder.slice(0, leftover)) tenths[place] = (tenths[place] ?? 0) + 1;
  return weighing.map(({ yardstick }, place) => ({ yardstick, tenths: tenths[place] ?? 0 }));
}

/**
 * A criterion says something only if a mentor and a mentee have each filled in their side of it; of
 * choices and ratings, which count from either side alone, if one of them has.
 */
function isMeasurable(yardstick: Yardstick, { people }: Cohort): boolean {
  type IsFilled = (person: MatchParticipant) => boolean;
  const mentorHas = (isFilled: IsFilled): boolean =>
    people.some((person) => canMentor(person) && isFilled(person));
  const menteeHas = (isFilled: IsFilled): boolean =>
    people.some((person) => canBeMentored(person) && isFilled(person));
  const bothHave = (isFilled: IsFilled): boolean => mentorHas(isFilled) && menteeHas(isFilled);
  switch (yardstick.measure) {
    case 'needs':
      return (
        mentorHas(({ offers }) => offers.length > 0) && menteeHas(({ wants }) => wants.length > 0)
      );
    case 'reciprocity':
      return (
        menteeHas(({ offers }) => offers.length > 0) && mentorHas(({ wants }) => wants.length > 0)
      );
    case 'availability':
      return bothHave(({ availability }) => availability.length > 0);
    case 'department':
      return bothHave(({ department }) => department.trim() !== '');
    case 'language':
      return bothHave(({ languages }) => languages.length > 0);
    case 'site':
      return bothHave(({ site }) => site.trim() !== '');
    case 'grade': {
      const stepOf = gradeReader(yardstick.gradeOrder);
      return bothHave(({ grade }) => stepOf(grade) !== null);
    }
    case 'motivation':
      return bothHave(({ motivationTags }) => motivationTags.some((tag) => foldText(tag) !== ''));
    case 'preference':
      return (
        mentorHas(({ choices }) => choices.length > 0) ||
        menteeHas(({ choices }) => choices.length > 0)
      );
    case 'evaluation':
      return (
        mentorHas(({ ratings }) => usableRating(ratings.mentoring) !== null) ||
        menteeHas(({ ratings }) => usableRating(ratings.readiness) !== null)
      );
    case 'custom':
      return bothHave((person) => fieldOf(person, yardstick.field).trim() !== '');
    default:
      return assertNever(yardstick);
  }
}
