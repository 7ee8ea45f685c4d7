import type { AvailabilitySlot } from '#shared/domain/people/availability.ts';
import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import type { Measure } from './criterion.ts';
import type { MentorAndMentee } from './match-input.ts';

/** Why a line of the breakdown earned the points it did; put into words by `shared/i18n`. */
export type PointsReason =
  | {
      readonly kind: 'needs-met';
      readonly metSkillIds: readonly SkillId[];
      /** Offered below the level at which a person teaches alone: part of the points. */
      readonly partlyMetSkillIds: readonly SkillId[];
      readonly missedSkillIds: readonly SkillId[];
    }
  | { readonly kind: 'no-need-stated' }
  | {
      readonly kind: 'learns-in-return';
      readonly metSkillIds: readonly SkillId[];
      readonly partlyMetSkillIds: readonly SkillId[];
      readonly missedSkillIds: readonly SkillId[];
    }
  | { readonly kind: 'nothing-wanted-in-return' }
  | { readonly kind: 'shared-slots'; readonly slots: readonly AvailabilitySlot[] }
  | { readonly kind: 'different-departments'; readonly mentor: string; readonly mentee: string }
  | { readonly kind: 'same-department'; readonly department: string }
  | { readonly kind: 'shared-languages'; readonly languages: readonly string[] }
  | { readonly kind: 'no-shared-language' }
  | { readonly kind: 'same-site'; readonly site: string }
  | { readonly kind: 'different-sites'; readonly mentor: string; readonly mentee: string }
  | { readonly kind: 'works-remotely' }
  /** One of the two left the matter blank: half of the points, so that silence neither wins nor loses. */
  | { readonly kind: 'not-known' };

export interface BreakdownLine {
  readonly measure: Measure;
  /** Points earned, 0 to `of`. */
  readonly points: number;
  /** Points the criterion could give; the `of` of all lines sum to 100. */
  readonly of: number;
  readonly reason: PointsReason;
}

export interface ProposedPair extends MentorAndMentee {
  /** Sum of the breakdown's points, 0 to 100. */
  readonly score: number;
  readonly breakdown: readonly BreakdownLine[];
  readonly isLocked: boolean;
}

/** The hard rule that makes a pair impossible. */
export type BlockedBy =
  | { readonly kind: 'same-person' }
  | { readonly kind: 'reporting-line'; readonly managerId: PersonId; readonly reportId: PersonId }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'past-pair' }
  | { readonly kind: 'must-unmet'; readonly measure: Measure }
  | { readonly kind: 'exclude-met'; readonly measure: Measure };

/** Why someone has no pair; one person may have several reasons. */
export type UnmatchedReason =
  | { readonly kind: 'not-volunteered' }
  /** The list holds nobody of the other role. */
  | { readonly kind: 'no-counterpart' }
  /** Each possible partner is ruled out; how many by each rule. */
  | {
      readonly kind: 'all-blocked';
      readonly counts: readonly { readonly by: BlockedBy['kind']; readonly count: number }[];
    }
  /** Fewer places than people: every possible partner is better used elsewhere. */
  | {
      readonly kind: 'partners-taken';
      readonly possible: number;
      readonly bestAlternative: { readonly personId: PersonId; readonly score: number } | null;
    }
  /** Wanted skills that nobody on the list offers. */
  | { readonly kind: 'nobody-offers'; readonly skillIds: readonly SkillId[] }
  /** Offered skills that nobody on the list wants. */
  | { readonly kind: 'nobody-wants'; readonly skillIds: readonly SkillId[] };

export interface UnmatchedPerson {
  readonly personId: PersonId;
  /** The role in which no partner was found. */
  readonly role: 'mentor' | 'mentee';
  readonly reasons: readonly UnmatchedReason[];
}

export interface MatchTotals {
  /** Sum of the pairs' scores. */
  readonly score: number;
  readonly pairs: number;
  /** Mean and lowest score of the pairs; null when there are none. */
  readonly mean: number | null;
  readonly worst: number | null;
}

export interface MatchResult {
  /** Best score first, then by names, so that the same run always reads the same. */
  readonly pairs: readonly ProposedPair[];
  readonly unmatched: readonly UnmatchedPerson[];
  readonly totals: MatchTotals;
  /** True when the dual prices of the assignment prove that no better result exists. */
  readonly isProvenOptimal: boolean;
}
