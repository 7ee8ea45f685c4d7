import { assertNever } from '#shared/lib/assert-never.ts';
import { canBeMentored, canMentor, type Cohort } from './cohort.ts';
import type { MatchCriterion, Measure } from './criterion.ts';
import type { MatchParticipant } from './match-input.ts';

/** Points are counted in tenths, as whole numbers, so that a score is exactly the sum of its lines. */
export const tenthsPerPoint = 10;
export const maximumTenths = 100 * tenthsPerPoint;

export interface PointShare {
  readonly measure: Measure;
  /** What the criterion can give, in tenths of a point; the shares sum to `maximumTenths`. */
  readonly tenths: number;
}

export function earnedTenths(share: PointShare, fraction: number): number {
  return Math.round(share.tenths * fraction);
}

/**
 * How the 100 points are shared between the criteria that are on, have a weight, and can be measured
 * on this cohort, in proportion to their weights; empty when there are none. An `exclude` criterion
 * only rules pairs out, so it takes no share. Rounding leftovers go to the largest remainders.
 */
export function sharePoints(
  criteria: readonly MatchCriterion[],
  cohort: Cohort,
): readonly PointShare[] {
  const weighing = criteria.filter(
    ({ state, kind, weight, measure }) =>
      state === 'on' && kind !== 'exclude' && weight > 0 && isMeasurable(measure, cohort),
  );
  const weightSum = weighing.reduce((sum, { weight }) => sum + weight, 0);
  const exact = weighing.map(({ weight }) => (maximumTenths * weight) / weightSum);
  const tenths = exact.map(Math.floor);
  const leftover = maximumTenths - tenths.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact
    .map((share, place) => ({ place, remainder: share - Math.floor(share) }))
    .toSorted((one, other) => other.remainder - one.remainder);
  for (const { place } of byRemainder.slice(0, leftover)) tenths[place] = (tenths[place] ?? 0) + 1;
  return weighing.map(({ measure }, place) => ({ measure, tenths: tenths[place] ?? 0 }));
}

/** A criterion says something only if a mentor and a mentee have each filled in their side of it. */
function isMeasurable(measure: Measure, { people }: Cohort): boolean {
  const mentorHas = (isFilled: (person: MatchParticipant) => boolean): boolean =>
    people.some((person) => canMentor(person) && isFilled(person));
  const menteeHas = (isFilled: (person: MatchParticipant) => boolean): boolean =>
    people.some((person) => canBeMentored(person) && isFilled(person));
  const bothHave = (isFilled: (person: MatchParticipant) => boolean): boolean =>
    mentorHas(isFilled) && menteeHas(isFilled);
  switch (measure) {
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
    default:
      return assertNever(measure);
  }
}
