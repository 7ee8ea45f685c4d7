import type { MatchCriterion } from './criterion.ts';

/**
 * What tells a criterion from the others of a programme: its measure, and for a custom field also the
 * field and how it is compared. Weight, kind and the other options are settings of the same criterion.
 */
export function criterionKey({
  measure,
  option,
}: Pick<MatchCriterion, 'measure' | 'option'>): string {
  return measure === 'custom' && option?.kind === 'field'
    ? `${measure} ${option.comparison} ${option.field}`
    : measure;
}
