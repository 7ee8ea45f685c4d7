import type { Instant, ScenarioId } from '#shared/domain/ids.ts';
import type { MatchCriterion } from './criterion.ts';
import { countGroups, type GroupCounts } from './fairness-groups.ts';
import type { MatchRules, MentorAndMentee } from './match-input.ts';
import { yardstickKey, yardstickOf } from './measures/yardstick.ts';
import type { Pair } from './pair.ts';
import type { PairRole } from './pair-role.ts';
import { tenthsPerPoint } from './point-shares.ts';
import type { PreparedRules } from './prepared-rules.ts';
import type { Scenario } from './scenario.ts';

/** What is known of a run and of what became of its pairs on the board. */
export interface FairnessInput {
  readonly scenario: Pick<
    Scenario,
    'id' | 'rules' | 'pairs' | 'isProvenOptimal' | 'createdAt' | 'fingerprint'
  >;
  /** The pairs of the round, whose overrides and locks are told; empty for a scenario never applied. */
  readonly boardPairs: readonly Pair[];
  /** Rounds that must pass before two people may be paired again, as set today; null when never. */
  readonly noRepeatRounds: number | null;
  readonly appVersion: string;
}

export interface RecordedCriterion {
  readonly criterion: MatchCriterion;
  /** Of the 100 points; 0 for one that is off, gives no points or can be measured on nobody. */
  readonly points: number;
}

/** How one run came to its pairs, and how each group fared: printed, it answers for the result. */
export interface FairnessRecord {
  readonly scenarioId: ScenarioId;
  readonly madeAt: Instant;
  /** Of the run's own people and rules, see `Scenario.fingerprint`. */
  readonly fingerprint: string;
  readonly criteria: readonly RecordedCriterion[];
  readonly objective: MatchRules['objective'];
  readonly seed: number;
  readonly separateTeams: boolean;
  readonly gradeOrder: readonly string[];
  /** How many couples each rule named; whom and why stays with the coordinator. */
  readonly keptApart: {
    readonly excluded: number;
    readonly vetoed: number;
    readonly pastPairs: number;
  };
  readonly sides: Readonly<Record<PairRole, GroupCounts>>;
  /** Null without pairs. */
  readonly scores: {
    readonly mean: number;
    readonly worst: number;
    readonly best: number;
  } | null;
  readonly isProvenOptimal: boolean;
  /** Pairs the run had to keep. */
  readonly lockedPairs: readonly MentorAndMentee[];
  /** Pairs the coordinator made against a rule, with the reason given. */
  readonly overrides: readonly (MentorAndMentee & { readonly reason: string })[];
  /** What holds now and may not have held when the run was made, which notes neither. */
  readonly today: Pick<FairnessInput, 'noRepeatRounds' | 'appVersion'>;
}

/** @param prepared the rules of the scenario, for the people as the engine knows them now */
export function recordFairness(
  prepared: PreparedRules,
  { scenario, boardPairs, noRepeatRounds, appVersion }: FairnessInput,
): FairnessRecord {
  const { rules, pairs, isProvenOptimal, createdAt } = scenario;
  const scores = pairs.map(({ score }) => score);
  return {
    scenarioId: scenario.id,
    madeAt: createdAt,
    fingerprint: scenario.fingerprint,
    criteria: rules.criteria.map((criterion) => recordCriterion(prepared, criterion)),
    objective: rules.objective,
    seed: rules.seed,
    separateTeams: rules.separateTeams,
    gradeOrder: rules.gradeOrder,
    keptApart: {
      excluded: rules.exclusions.length,
      vetoed: rules.vetoes.length,
      pastPairs: rules.pastPairs.length,
    },
    sides: {
      mentor: countGroups(prepared, pairs, 'mentor'),
      mentee: countGroups(prepared, pairs, 'mentee'),
    },
    scores: scores.length === 0 ? null : spreadOf(scores),
    isProvenOptimal,
    lockedPairs: rules.lockedPairs,
    overrides: boardPairs
      .filter(({ overrideReason }) => overrideReason !== '')
      .map(({ mentorId, menteeId, overrideReason }) => ({
        mentorId,
        menteeId,
        reason: overrideReason,
      })),
    today: { noRepeatRounds, appVersion },
  };
}

function recordCriterion(
  { shares, rules }: PreparedRules,
  criterion: MatchCriterion,
): RecordedCriterion {
  const yardstick = yardstickOf(criterion, rules.gradeOrder);
  const givesPoints =
    criterion.state === 'on' && criterion.kind !== 'exclude' && criterion.weight > 0;
  if (yardstick === null || !givesPoints) return { criterion, points: 0 };
  const share = shares.find((each) => yardstickKey(each.yardstick) === yardstickKey(yardstick));
  return { criterion, points: (share?.tenths ?? 0) / tenthsPerPoint };
}

function spreadOf(scores: readonly number[]): FairnessRecord['scores'] {
  return {
    mean: scores.reduce((total, score) => total + score, 0) / scores.length,
    worst: Math.min(...scores),
    best: Math.max(...scores),
  };
}
