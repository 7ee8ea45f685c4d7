import type { PersonId, SkillId } from '#shared/domain/ids.ts';
import type { FairnessInput, FairnessRecord } from './fairness-record.ts';
import type { MatchRules, MentorAndMentee } from './match-input.ts';
import type {
  BlockedBy,
  BreakdownLine,
  MatchResult,
  MatchTotals,
  PairObstacle,
  UnmatchedReason,
} from './match-result.ts';
import type { PairRole } from './pair-role.ts';

export type { PairRole };

/** Why a pair that no rule forbids has no place beside the others. */
export type LackOfPlace =
  /** One of the two has no place left beside the pairs that are locked. */
  | 'locked-pairs'
  | 'locked-other-way-round'
  /** The mentor leads a group, and not enough mentees can be found for it. */
  | 'group-not-filled';

/** What it costs everybody to make a pair. */
export interface PairPrice {
  /**
   * What the best total for everybody loses, in points, when these two are paired and all others are
   * then arranged as well as can be; 0 for a pair of a best result. Null when impossible, and when
   * it is not known: the search for it would be long, or was too long.
   */
  readonly totalLoss: number | null;
  /** Null when there is a place, or when something else is in the way. */
  readonly lackOfPlace: LackOfPlace | null;
}

/** One possible partner of someone; where groups or people of both roles may bind, `totalLoss` is not known. */
export interface Candidate extends PairPrice {
  readonly personId: PersonId;
  /** Fit of the pair, 0 to 100, told even when the pair is impossible. */
  readonly score: number;
  /** Null when the pair is possible. */
  readonly obstacle: PairObstacle | null;
}

/** One line of "next best for…". */
export interface NextBest {
  readonly personId: PersonId;
  readonly score: number;
  /** That score less the score of the pair in question; negative when it is worse. */
  readonly difference: number;
}

/** How a pair stands under the rules: why it fits, or why not these two. */
export interface PairReport extends PairPrice {
  readonly score: number;
  readonly breakdown: readonly BreakdownLine[];
  readonly obstacle: PairObstacle | null;
  /** Points of the lines where most is lost, the largest loss first; what keeps a possible pair from being proposed. */
  readonly lost: readonly { readonly line: BreakdownLine; readonly points: number }[];
  /** The best other mentors for the mentee, and mentees for the mentor; at most three each. */
  readonly nextMentors: readonly NextBest[];
  readonly nextMentees: readonly NextBest[];
}

/** Rules the coordinator may give up; never that a pair is two people, the reporting line or someone's own no. */
export type SoftRule = Exclude<
  BlockedBy,
  { readonly kind: 'same-person' | 'reporting-line' | 'vetoed' }
>;

/** A change that would give someone a pair while all other pairs stay as they are. */
export type Remedy =
  /** Nothing is to be changed: this partner is possible and has a place left. */
  | { readonly kind: 'free-partner'; readonly personId: PersonId; readonly score: number }
  /** More mentors who teach this skill at level 3, for all who would come first too; the score of such a pair while nothing else is known of the mentor. */
  | {
      readonly kind: 'mentor-with-skill';
      readonly skillId: SkillId;
      readonly count: number;
      readonly score: number;
    }
  /** One more place for this partner; the score of the pair it would make. */
  | { readonly kind: 'capacity'; readonly personId: PersonId; readonly score: number }
  /** A rule made softer: the pair it would allow. */
  | {
      readonly kind: 'softer-rule';
      readonly by: SoftRule;
      readonly personId: PersonId;
      readonly score: number;
    }
  /** The person, or a possible partner, volunteers or ends their pause. No score for the person's own. */
  | {
      readonly kind: 'volunteer' | 'end-pause';
      readonly personId: PersonId;
      readonly score: number | null;
    }
  /** The person, or a possible mentor, leads a group of at least so many. No score for the person's own. */
  | {
      readonly kind: 'smaller-group';
      readonly personId: PersonId;
      readonly minimum: number;
      readonly score: number | null;
    };

export interface UnmatchedAdvice {
  readonly reasons: readonly UnmatchedReason[];
  /** Best first. */
  readonly remedies: readonly Remedy[];
}

/** Pairs made and pairs dissolved, in one move of the coordinator's. */
export interface BoardChange {
  readonly add: readonly MentorAndMentee[];
  readonly remove: readonly MentorAndMentee[];
}

/** What a move would do, told before it is done. */
export interface ChangeConsequences {
  /** The first obstacle of the added pairs; a reason is then asked for. */
  readonly obstacle: PairObstacle | null;
  readonly scoreChange: number;
  readonly pairsChange: number;
  /** Mean fit before and after; null without pairs. */
  readonly meanBefore: number | null;
  readonly meanAfter: number | null;
  /** Had a pair, would have none. */
  readonly leftWithout: readonly { readonly personId: PersonId; readonly role: PairRole }[];
  /** Would lose one of the people they chose; rank from 1. */
  readonly choicesLost: readonly { readonly personId: PersonId; readonly rank: number }[];
  readonly choicesGained: readonly { readonly personId: PersonId; readonly rank: number }[];
  /** Would have more pairs than places. */
  readonly overCapacity: readonly { readonly personId: PersonId; readonly role: PairRole }[];
}

/** Every mentor against every mentee, for the heat map. */
export interface FitMatrix {
  readonly mentorIds: readonly PersonId[];
  readonly menteeIds: readonly PersonId[];
  /** Row-major, mentors as rows; tenths of a point, 0 to 1000. */
  readonly tenths: Uint16Array<ArrayBuffer>;
  /** 1 where the pair is impossible. */
  readonly isBlocked: Uint8Array<ArrayBuffer>;
  /** Places in `mentorIds` and `menteeIds` in an order that brings alike people together. */
  readonly mentorClusterOrder: readonly number[];
  readonly menteeClusterOrder: readonly number[];
}

export interface Outlook {
  readonly proposal: MatchTotals;
  readonly standing: MatchTotals;
}

/**
 * All questions the screens ask about one cohort. Everything answers from its arguments alone, so it
 * runs in a worker as it does in a test.
 */
export interface PairingEngine {
  propose(rules: MatchRules): MatchResult;
  /**
   * What `propose` would come to beside what these pairs come to under the same rules, without the pairs
   * themselves, which take long to cross from a worker.
   */
  outlook(rules: MatchRules, standing: readonly MentorAndMentee[]): Outlook;
  /** Recognises these people and rules, see `fingerprintOfMatch`. */
  fingerprint(rules: MatchRules): string;
  /** Proposes for these people only; every other pair of `standing` is left as it is. */
  proposeFor(
    rules: MatchRules,
    standing: readonly MentorAndMentee[],
    personIds: readonly PersonId[],
  ): MatchResult;
  /**
   * The fit of pairs as the rules stand now; null for a pair with someone who is not in the cohort. Of a
   * breakdown no more than the first `lineCount` lines, where it is given: all of them take long to cross
   * from a worker.
   */
  assess(
    rules: MatchRules,
    pairs: readonly MentorAndMentee[],
    lineCount?: number,
  ): readonly (Pick<PairReport, 'score' | 'breakdown' | 'obstacle'> | null)[];
  report(rules: MatchRules, pair: MentorAndMentee): PairReport | null;
  /** Everyone of the other role, the best possible first, then the impossible ones by score. */
  rankCandidates(rules: MatchRules, personId: PersonId, role: PairRole): readonly Candidate[];
  /** Why someone has no pair beside the `standing` ones, and what would change it. */
  advise(
    rules: MatchRules,
    standing: readonly MentorAndMentee[],
    personId: PersonId,
    role: PairRole,
  ): UnmatchedAdvice | null;
  weighChange(
    rules: MatchRules,
    standing: readonly MentorAndMentee[],
    change: BoardChange,
  ): ChangeConsequences;
  fitMatrix(rules: MatchRules): FitMatrix;
  /** Pairs not among these whose two people would both rather have each other. */
  findBlockingPairs(
    rules: MatchRules,
    pairs: readonly MentorAndMentee[],
  ): readonly MentorAndMentee[];
  /** How one run came to its pairs, and how each group of the people of now fared. */
  recordFairness(input: FairnessInput): FairnessRecord;
  /** The next `rounds` rounds one after the other, without a repeat within `noRepeatRounds` rounds (null: ever). */
  planRotation(
    rules: MatchRules,
    rounds: number,
    noRepeatRounds: number | null,
  ): readonly MatchResult[];
}
