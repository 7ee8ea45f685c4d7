import type { CriterionId, ProgrammeId } from '#shared/domain/ids.ts';

export const measures = [
  'needs',
  'reciprocity',
  'availability',
  'department',
  'language',
  'site',
] as const;
/** What a criterion looks at in a possible pair. */
export type Measure = (typeof measures)[number];

export const criterionKinds = ['must', 'weight', 'exclude'] as const;
/**
 * `weight`: adds points in proportion to its weight. `must`: as `weight`, and a pair that earns none
 * of its points is impossible. `exclude`: gives no points, and a pair that would earn any is
 * impossible. What one of the two left blank makes no pair impossible.
 */
export type CriterionKind = (typeof criterionKinds)[number];

export interface Criterion {
  readonly id: CriterionId;
  readonly programmeId: ProgrammeId;
  readonly measure: Measure;
  readonly kind: CriterionKind;
  /** 0 to 10; the points of a criterion are its share of the sum of weights. */
  readonly weight: number;
  readonly state: 'on' | 'off';
}

/** The part of a criterion that decides a match; what a scenario keeps as its snapshot. */
export type MatchCriterion = Pick<Criterion, 'measure' | 'kind' | 'weight' | 'state'>;

/** Needs first, then what comes back, then whether the two can meet; sums to 20 so that one weight is five points. */
export const defaultCriteria: readonly MatchCriterion[] = [
  { measure: 'needs', kind: 'weight', weight: 8, state: 'on' },
  { measure: 'reciprocity', kind: 'weight', weight: 4, state: 'on' },
  { measure: 'availability', kind: 'weight', weight: 3, state: 'on' },
  { measure: 'department', kind: 'weight', weight: 3, state: 'on' },
  { measure: 'language', kind: 'weight', weight: 1, state: 'on' },
  { measure: 'site', kind: 'weight', weight: 1, state: 'on' },
];
