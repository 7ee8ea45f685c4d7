import type { CriterionId, ProgrammeId } from '#shared/domain/ids.ts';

export const measures = [
  'needs',
  'reciprocity',
  'availability',
  'department',
  'language',
  'site',
  'grade',
  'motivation',
  'preference',
  'evaluation',
  'custom',
] as const;
/** What a criterion looks at in a possible pair. */
export type Measure = (typeof measures)[number];

export const fieldComparisons = ['equal', 'different', 'overlap'] as const;
/**
 * How a custom field is compared: the same value, another value, or values in common where a field
 * lists several.
 */
export type FieldComparison = (typeof fieldComparisons)[number];

/** What some measures must be told beside their weight. */
export type CriterionOption =
  /** `availability`: minutes per week in common from which all points are earned. */
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** `grade`: steps by which the mentee stands above the mentor from which all points are earned. */
  | { readonly kind: 'steps'; readonly steps: number }
  /** `custom`: which field of the people, and how it is compared. */
  | { readonly kind: 'field'; readonly field: string; readonly comparison: FieldComparison };

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
  /** Left out where the measure takes none, or its default holds. */
  readonly option?: CriterionOption;
}

/** The part of a criterion that decides a match; what a scenario keeps as its snapshot. */
export type MatchCriterion = Omit<Criterion, 'id' | 'programmeId'>;

/** Needs first, then what comes back, then whether the two can meet; sums to 20 so that one weight is five points. */
export const defaultCriteria: readonly MatchCriterion[] = [
  { measure: 'needs', kind: 'weight', weight: 8, state: 'on' },
  { measure: 'reciprocity', kind: 'weight', weight: 4, state: 'on' },
  { measure: 'availability', kind: 'weight', weight: 3, state: 'on' },
  { measure: 'department', kind: 'weight', weight: 3, state: 'on' },
  { measure: 'language', kind: 'weight', weight: 1, state: 'on' },
  { measure: 'site', kind: 'weight', weight: 1, state: 'on' },
];
