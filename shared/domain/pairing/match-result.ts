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
  | {
      readonly kind: 'shared-slots';
      readonly slots: readonly AvailabilitySlot[];
      /** Minutes per week that both are free. */
      readonly minutes: number;
    }
  | { readonly kind: 'different-departments'; readonly mentor: string; readonly mentee: string }
  | { readonly kind: 'same-department'; readonly department: string }
  | { readonly kind: 'shared-languages'; readonly languages: readonly string[] }
  | { readonly kind: 'no-shared-language' }
  | { readonly kind: 'same-site'; readonly site: string }
  | { readonly kind: 'different-sites'; readonly mentor: string; readonly mentee: string }
  | { readonly kind: 'works-remotely' }
  /** Steps by which the mentee's grade stands above the mentor's; negative when below. */
  | {
      readonly kind: 'grade-gap';
      readonly mentor: string;
      readonly mentee: string;
      readonly steps: number;
    }
  | { readonly kind: 'shared-motivation'; readonly tags: readonly string[] }
  | { readonly kind: 'no-shared-motivation' }
  /** The place of each among the other's choices, from 1; null when not chosen or nothing was chosen. */
  | {
      readonly kind: 'chosen';
      readonly byMentor: number | null;
      readonly byMentee: number | null;
    }
  | {
      readonly kind: 'evaluated';
      readonly mentoring: number | null;
      readonly readiness: number | null;
    }
  | { readonly kind: 'field-same'; readonly field: string; readonly value: string }
  | {
      readonly kind: 'field-differs';
      readonly field: string;
      readonly mentor: string;
      readonly mentee: string;
    }
  | { readonly kind: 'field-shares'; readonly field: string; readonly values: readonly string[] }
  | { readonly kind: 'field-shares-nothing'; readonly field: string }
  /** One of the two left the matter blank: half of the points, so that silence neither wins nor loses. */
  | { readonly kind: 'not-known' };

export interface BreakdownLine {
  readonly measure: Measure;
  /** The field of a `custom` measure. */
  readonly field?: string;
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
  | { readonly kind: 'vetoed'; readonly personId: PersonId }
  | { readonly kind: 'past-pair' }
  /** The team's name, or the shared manager. */
  | { readonly kind: 'same-team'; readonly team: string }
  | { readonly kind: 'same-manager'; readonly managerId: PersonId }
  | { readonly kind: 'must-unmet'; readonly measure: Measure; readonly field?: string }
  | { readonly kind: 'exclude-met'; readonly measure: Measure; readonly field?: string };

/** What keeps one person from every new pair in a role, whoever the other is. */
export type PersonObstacle =
  | { readonly kind: 'not-volunteered'; readonly personId: PersonId }
  | { readonly kind: 'paused'; readonly personId: PersonId }
  | {
      readonly kind: 'other-role';
      readonly personId: PersonId;
      readonly role: 'mentor' | 'mentee';
    };

/** Why not these two: a rule between them, or what concerns one of them alone. */
export type PairObstacle = BlockedBy | PersonObstacle;

/** Why someone has no pair; one person may have several reasons. */
export type UnmatchedReason =
  | { readonly kind: 'not-volunteered' }
  | { readonly kind: 'paused' }
  /** Has room for no pair: a capacity of 0, or one that is no number. */
  | { readonly kind: 'no-places' }
  /** Leads a group, and fewer mentees than its minimum could be found. */
  | { readonly kind: 'group-too-small'; readonly minimum: number }
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

/** What was asked and cannot be met, or was set aside; the rest of the result stands. */
export type MatchProblem =
  | { readonly kind: 'no-mentors' }
  | { readonly kind: 'no-mentees' }
  /** There are people on both sides, and every pair is ruled out. */
  | { readonly kind: 'everyone-blocked' }
  /** More locked pairs than the person has places. */
  | {
      readonly kind: 'locks-over-capacity';
      readonly personId: PersonId;
      readonly role: 'mentor' | 'mentee';
      readonly locked: number;
      readonly capacity: number;
    }
  /** A locked pair that a rule forbids; it is kept all the same. */
  | {
      readonly kind: 'lock-against-rule';
      readonly pair: MentorAndMentee;
      readonly by: PairObstacle;
    }
  /** A locked pair whose two people are one, or not on the list; it is left out. */
  | { readonly kind: 'lock-impossible'; readonly pair: MentorAndMentee }
  /** Several entries with the same id; the first was used. */
  | { readonly kind: 'duplicate-person'; readonly personId: PersonId }
  /** Numbers that are none, such as a missing level or capacity; each counts as nothing. */
  | { readonly kind: 'unusable-numbers'; readonly personId: PersonId }
  /** The same among the rules: a seed that is no integer, a weight or an option of a criterion that is no number. */
  | {
      readonly kind: 'unusable-setting';
      readonly setting: 'seed' | 'weight' | 'option' | 'most-moved';
    }
  /** Of the pairs to keep, more had to go than allowed, as the rules or capacities forbid them now. */
  | { readonly kind: 'too-many-moved'; readonly moved: number; readonly mostMoved: number };

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
  readonly problems: readonly MatchProblem[];
}
